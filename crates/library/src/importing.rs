//! Resources that come in from a file of separated values: the list that this program writes, or another. Nothing comes in before
//! somebody saw what would, nothing of a file of which a line is wrong, and nothing twice: what has the title of a resource that is
//! there stays out.

use std::collections::HashSet;

use communities::likeness;
use documents::incoming::{self, NotRead};
use forms::{Key, Posted};
use ui::Lang;

use crate::draft::{Draft, Field, Wrong};
use crate::model::{Ages, Company, Content, Kind};
use crate::rights::{Licence, Visibility};

/// The most bytes of a file.
pub(crate) const LARGEST: usize = 200_000;
/// The most resources of a file.
pub(crate) const MOST: usize = 300;

/// Why a file is not read, as its page says it.
pub(crate) fn sentence(lang: Lang, why: NotRead) -> String {
    match why {
        NotRead::Nothing => t!(lang, "import-nothing"),
        NotRead::TooLarge => t!(lang, "import-too-large"),
        NotRead::TooMany => t!(lang, "import-too-many", most = MOST),
        NotRead::NoColumns => t!(lang, "import-no-columns"),
        NotRead::Broken => t!(lang, "import-broken"),
    }
}

/// A line of a file, as it would come in, or what is wrong with it.
pub(crate) struct Read {
    /// Its place in the file; the titles are 1.
    pub(crate) place: usize,
    /// Its title, as it is typed.
    pub(crate) title: String,
    pub(crate) content: Result<Content, Wrong>,
    /// Whether something of this title is there, or stands above it: it does not come in.
    pub(crate) is_there: bool,
}

impl Read {
    /// What comes in of it: nothing when it is wrong or there.
    pub(crate) fn comes_in(&self) -> Option<&Content> {
        self.content.as_ref().ok().filter(|_| !self.is_there)
    }

    /// The key of its sending: the same file again brings nothing twice.
    pub(crate) fn key(&self) -> Key {
        Key::read(&format!("import-ligne-{}", self.place))
    }
}

/// The lines of a file, beside what is there by the likeness of its title.
pub(crate) fn read(text: &str, mut there: HashSet<String>) -> Result<Vec<Read>, NotRead> {
    let file = incoming::read(text, MOST)?;
    let columns = Columns::of(&file.titles).ok_or(NotRead::NoColumns)?;
    let mut read = Vec::new();
    for (place, values) in file.some()? {
        let draft = columns.draft(&values);
        let (title, content) = (draft.title.clone(), draft.check());
        let is_there = content.is_ok() && !there.insert(likeness(&title));
        read.push(Read { place, title, content, is_there });
    }
    Ok(read)
}

/// The word that a file means, of words that stand for a value.
macro_rules! word {
    ($coded:ident, $called:expr) => {
        word($called, $coded::ALL.iter().map(|each| (each.code(), Lang::each().map(|lang| each.name(lang)).collect())))
    };
}

/// Where each value stands in a line.
struct Columns(Vec<(Field, usize)>);

/// The columns that are looked for.
const WANTED: [Field; 14] = [
    Field::Title,
    Field::Sentence,
    Field::Kind,
    Field::Purpose,
    Field::Ages,
    Field::Company,
    Field::Minutes,
    Field::Material,
    Field::Languages,
    Field::Themes,
    Field::Source,
    Field::Link,
    Field::Licence,
    Field::Visibility,
];

impl Columns {
    /// Found by their titles, in either language or by their short word; a title and a sentence are there.
    fn of(titles: &[String]) -> Option<Columns> {
        let is_of = |field: Field, title: &str| {
            let title = likeness(title);
            let named = Lang::each().any(|lang| likeness(&field.label(lang)) == title);
            named || likeness(field.name()) == title || short(field).contains(&title.as_str())
        };
        let place = |field: Field| titles.iter().position(|title| is_of(field, title)).map(|place| (field, place));
        let columns: Vec<_> = WANTED.into_iter().filter_map(place).collect();
        let has = |field: Field| columns.iter().any(|(each, _)| *each == field);
        [Field::Title, Field::Sentence].into_iter().all(has).then_some(Columns(columns))
    }

    fn value<'a>(&self, field: Field, values: &'a [String]) -> &'a str {
        let place = self.0.iter().find(|(each, _)| *each == field).map(|(_, place)| *place);
        place.and_then(|place| values.get(place)).map_or("", String::as_str)
    }

    /// A line as somebody would have typed it. What is not said is an idea for the group, under no licence that is known.
    fn draft(&self, values: &[String]) -> Draft {
        let value = |field| self.value(field, values);
        let otherwise = |word: String, other: &str| if word.is_empty() { other.to_owned() } else { word };
        let kind = word!(Kind, value(Field::Kind));
        let (ages, company) = (word!(Ages, value(Field::Ages)), word!(Company, value(Field::Company)));
        let (licence, visible) = (word!(Licence, value(Field::Licence)), word!(Visibility, value(Field::Visibility)));
        let unsaid = if value(Field::Link).is_empty() { Kind::Idea } else { Kind::Link };
        let coded = [
            (Field::Kind, otherwise(kind, unsaid.code())),
            (Field::Ages, ages),
            (Field::Company, company),
            (Field::Licence, otherwise(licence, Licence::Unknown.code())),
            (Field::Visibility, otherwise(visible, Visibility::Community.code())),
        ];
        let typed = WANTED.into_iter().filter(|field| coded.iter().all(|(each, _)| each != field));
        let typed = typed.map(|field| (field.name(), value(field)));
        let fields = typed.chain(coded.iter().map(|(field, word)| (field.name(), word.as_str())));
        Draft::posted(&fields.collect::<Posted>())
    }
}

/// What lists of others call it.
const fn short(field: Field) -> &'static [&'static str] {
    match field {
        Field::Title => &["titre", "title"],
        Field::Sentence => &["phrase", "description", "sentence", "resume", "summary"],
        Field::Purpose => &["but", "purpose"],
        Field::Minutes => &["duree", "minutes"],
        Field::Link => &["lien", "url", "link"],
        _ => &[],
    }
}

/// A choice that a table of words offers: its word, and its names.
type Choice = (&'static str, Vec<String>);

/// The word of the choice that a file calls so: by its word, by its name in either language, or by what stands before a colon in it.
fn word(called: &str, mut choices: impl Iterator<Item = Choice>) -> String {
    let like = likeness(called);
    let begins = |name: &str| name.split([':', '\u{a0}']).next().is_some_and(|begins| likeness(begins) == like);
    let is_it =
        |(word, names): &Choice| *word == called || names.iter().any(|name| likeness(name) == like || begins(name));
    match choices.find(is_it) {
        Some((word, _)) if !like.is_empty() => word.to_owned(),
        _ => called.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<Read> {
        read(text, HashSet::from([likeness("La boîte")])).unwrap_or_else(|_| panic!("it is read"))
    }

    #[test]
    fn words_of_either_language_are_understood() {
        let text = "Titre;Phrase;Genre;Avec qui;Quels âges;Licence;Qui la lit;Durée, en minutes\n\
                    Le rituel;Une carte;Activité;une famille;13 à 17 ans;CC BY;Tout le monde;90\n\
                    La boîte;Quatre;;;;;;\nLe Rituel;Encore;;;;;;\n";
        let read = lines(text);
        let first = read[0].comes_in().expect("it comes in");
        assert_eq!((first.kind, first.company, first.ages), (Kind::Activity, Some(Company::Family), Some(Ages::Teens)));
        assert_eq!((first.licence, first.visibility, first.minutes), (Licence::By, Visibility::Everyone, Some(90)));
        assert_eq!(read.iter().map(|line| line.is_there).collect::<Vec<_>>(), [false, true, true]);
        let english = lines("Title,Description,Link\nInterpreters,Free,https://example.org\n");
        assert_eq!(english[0].comes_in().map(|content| content.kind), Some(Kind::Link));
    }

    #[test]
    fn what_is_wrong_is_said_of_its_line() {
        let read = lines(
            "titre;phrase;genre;licence;visible;duree\nUn;Deux;Lune;cc-by;;\nDeux;;;;tout le monde;deux heures\n",
        );
        let wrong = |place: usize| {
            let fields = read[place]
                .content
                .as_ref()
                .err()
                .map(|wrong| wrong.iter().map(|(field, _)| *field).collect::<Vec<_>>());
            fields.unwrap_or_default()
        };
        assert_eq!(wrong(0), [Field::Kind]);
        assert_eq!(wrong(1), [Field::Sentence, Field::Minutes, Field::Licence]);
        assert!(matches!(super::read("Nom;Quoi\na;b\n", HashSet::new()), Err(NotRead::NoColumns)));
    }
}
