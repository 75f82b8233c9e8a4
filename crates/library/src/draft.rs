//! A resource as somebody types it, kept as it was typed until it is checked. Two fields are asked; the licence is asked when it is to
//! go further than the group.

use forms::{Key, Wording, fields, keep, refusals};
use platform::text::{self, TextProblem};

use crate::model::{Ages, Company, Content, Kind};
use crate::rights::{Licence, Reason, Visibility, shareable};

/// The most characters of a title, of a sentence, and of a line of what is folded.
pub(crate) const LONGEST_TITLE: usize = 120;
pub(crate) const LONGEST_SENTENCE: usize = 240;
pub(crate) const LONGEST_LINE: usize = 200;
/// The most characters of an address.
pub(crate) const LONGEST_LINK: usize = 1_000;
/// The most minutes that something takes: two days.
const LONGEST: i64 = 2 * 24 * 60;

fields! {
    /// What it is called.
    Title title = "titre" => "field-title",
    /// What it is, in a sentence.
    Sentence sentence = "phrase" => "field-sentence",
    /// What it is.
    Kind kind = "genre" => "field-kind",
    /// What it is for.
    Purpose purpose = "pourquoi" => "field-purpose",
    /// For which ages.
    Ages ages = "ages" => "field-ages",
    /// With whom.
    Company company = "avec" => "field-company",
    /// How long.
    Minutes minutes = "duree" => "field-minutes",
    /// What one needs.
    Material material = "materiel" => "field-material",
    /// In which languages.
    Languages languages = "langues" => "field-languages",
    /// Its themes.
    Themes themes = "themes" => "field-themes",
    /// Who made it.
    Source source = "source" => "field-source",
    /// The address of a page.
    Link link = "adresse" => "field-link",
    /// What may be done with it.
    Licence licence = "licence" => "field-licence",
    /// Who reads it.
    Visibility visibility = "visible" => "field-visibility",
    /// The revision that was seen, of a change.
    Revision revision = "revision",
    /// The key of the sending.
    Sending key = "cle",
}

refusals! {
    /// What is wrong with a field.
    #[derive(Copy)]
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => { |lang| forms::text_problem_or(lang, *problem, || t!(lang, "problem-empty")) },
        /// Not a number of minutes.
        Minutes => "problem-minutes",
        /// Not the address of a page.
        Link => "problem-link",
        /// Not one of the choices.
        Unknown => "problem-unknown",
        /// Its licence keeps it in the group.
        Stays(reason: Reason) => { |lang| reason.sentence(lang) },
    }
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;
/// What is wrong with it.
pub(crate) type Wrong = Vec<(Field, Problem)>;

impl Draft {
    /// An empty form.
    pub(crate) fn empty() -> Draft {
        Draft { key: Key::fresh().into_string(), ..Draft::for_the_group() }
    }

    /// Nothing yet, of an idea for the group, under no licence that is known.
    pub fn for_the_group() -> Draft {
        let (licence, visibility) = (Licence::Unknown.code().into(), Visibility::Community.code().into());
        Draft { kind: Kind::Idea.code().into(), licence, visibility, ..Draft::default() }
    }

    /// A form that begins with the words of a message: its first line is the title, its words are the sentence or what it is for.
    pub(crate) fn from_words(words: &str) -> Draft {
        let words = words.trim();
        let line = words.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
        let (title, rest) = (beginning(line, LONGEST_TITLE), words.strip_prefix(line).unwrap_or(words).trim());
        let sentence =
            beginning(if rest.is_empty() { line } else { rest }.lines().next().unwrap_or_default(), LONGEST_SENTENCE);
        let said_all = rest == sentence || (rest.is_empty() && line == sentence);
        let purpose = if said_all { String::new() } else { beginning(words, Wording::LONGEST) };
        Draft { title, sentence, purpose, ..Draft::empty() }
    }

    /// A form that begins with an address, and with what its page says of itself.
    pub(crate) fn from_page(address: &str, found: &reading::Found) -> Draft {
        let sentence = if found.description.is_empty() { &found.title } else { &found.description };
        Draft {
            title: beginning(&found.title, LONGEST_TITLE),
            sentence: beginning(sentence, LONGEST_SENTENCE),
            kind: Kind::Link.code().into(),
            link: if found.address.is_empty() { address.trim().to_owned() } else { found.address.clone() },
            ..Draft::empty()
        }
    }

    /// A resource as it stands.
    pub(crate) fn of(content: &Content, revision: i64) -> Draft {
        let code = |coded: Option<&'static str>| coded.unwrap_or_default().to_owned();
        Draft {
            title: content.title.clone(),
            sentence: content.sentence.clone(),
            kind: content.kind.code().into(),
            purpose: content.purpose.clone(),
            ages: code(content.ages.map(Ages::code)),
            company: code(content.company.map(Company::code)),
            minutes: content.minutes.map(|minutes| minutes.to_string()).unwrap_or_default(),
            material: content.material.clone(),
            languages: content.languages.clone(),
            themes: content.themes.clone(),
            source: content.source.clone(),
            link: content.link.clone(),
            licence: content.licence.code().into(),
            visibility: content.visibility.code().into(),
            revision: revision.to_string(),
            key: Key::fresh().into_string(),
        }
    }

    /// What is typed, or all that is wrong with it.
    pub fn check(&self) -> Result<Content, Wrong> {
        let mut wrong = Vec::new();
        let title = said(&mut wrong, Field::Title, text::line(&self.title, LONGEST_TITLE));
        let sentence = said(&mut wrong, Field::Sentence, text::line(&self.sentence, LONGEST_SENTENCE));
        let purpose = said(&mut wrong, Field::Purpose, text::optional_paragraphs(&self.purpose, Wording::LONGEST));
        let mut line = |field, typed: &str| said(&mut wrong, field, text::optional_line(typed, LONGEST_LINE));
        let (material, languages) = (line(Field::Material, &self.material), line(Field::Languages, &self.languages));
        let (themes, source) = (line(Field::Themes, &self.themes), line(Field::Source, &self.source));
        let kind = keep(&mut wrong, Field::Kind, chosen(Kind::parse(&self.kind)));
        let ages = keep(&mut wrong, Field::Ages, perhaps(&self.ages, Ages::parse));
        let company = keep(&mut wrong, Field::Company, perhaps(&self.company, Company::parse));
        let minutes =
            keep(&mut wrong, Field::Minutes, perhaps(self.minutes.trim(), minutes).map_err(|_| Problem::Minutes));
        let link = keep(&mut wrong, Field::Link, link(&self.link));
        let shared = self.shared(&mut wrong);
        let words = (title.unwrap_or_default(), sentence.unwrap_or_default(), purpose.unwrap_or_default());
        let (Some(kind), Some((licence, visibility)), true) = (kind, shared, wrong.is_empty()) else {
            return Err(wrong);
        };
        Ok(Content {
            kind,
            title: words.0,
            sentence: words.1,
            purpose: words.2,
            ages: ages.flatten(),
            company: company.flatten(),
            minutes: minutes.flatten(),
            material: material.unwrap_or_default(),
            languages: languages.unwrap_or_default(),
            themes: in_words(&themes.unwrap_or_default()),
            source: source.unwrap_or_default(),
            link: link.unwrap_or_default(),
            licence,
            visibility,
        })
    }

    /// Who is to read it under which licence, if the one allows the other.
    fn shared(&self, wrong: &mut Wrong) -> Option<(Licence, Visibility)> {
        let licence = keep(wrong, Field::Licence, chosen(Licence::parse(&self.licence)))?;
        let visibility = keep(wrong, Field::Visibility, chosen(Visibility::parse(&self.visibility)))?;
        keep(wrong, Field::Licence, shareable(visibility, licence).map_err(Problem::Stays))?;
        Some((licence, visibility))
    }
}

fn said(wrong: &mut Wrong, field: Field, checked: Result<String, TextProblem>) -> Option<String> {
    keep(wrong, field, checked.map_err(Problem::Text))
}

fn chosen<T>(given: Option<T>) -> Result<T, Problem> {
    given.ok_or(Problem::Unknown)
}

/// A choice that may be left; a number of minutes that is none is no choice.
fn perhaps<T>(typed: &str, parse: fn(&str) -> Option<T>) -> Result<Option<T>, Problem> {
    if typed.is_empty() { Ok(None) } else { parse(typed).map(Some).ok_or(Problem::Unknown) }
}

fn minutes(typed: &str) -> Option<i64> {
    typed.parse().ok().filter(|minutes| (1..=LONGEST).contains(minutes))
}

fn link(typed: &str) -> Result<String, Problem> {
    let link = text::optional_line(typed, LONGEST_LINK).map_err(Problem::Text)?;
    if link.is_empty() || meetings::setting::is_address(&link) { Ok(link) } else { Err(Problem::Link) }
}

/// Themes with one comma between them, each once.
fn in_words(typed: &str) -> String {
    let mut themes: Vec<&str> = Vec::new();
    for theme in typed.split([',', ';']).map(str::trim).filter(|theme| !theme.is_empty()) {
        if !themes.contains(&theme) {
            themes.push(theme);
        }
    }
    themes.join(", ")
}

/// The whole words at the beginning of a text that fit in so many characters.
pub(crate) fn beginning(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most).collect();
    cut.rsplit_once(char::is_whitespace).map_or(cut.as_str(), |(words, _)| words).trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(title: &str, sentence: &str) -> Draft {
        Draft { title: title.into(), sentence: sentence.into(), ..Draft::empty() }
    }

    #[test]
    fn a_title_and_a_sentence_are_enough() {
        let kept = typed("La boîte à émotions", "Quatre cartes, vingt minutes.").check().expect("it is enough");
        assert_eq!((kept.visibility, kept.licence), (Visibility::Community, Licence::Unknown));
        let fields =
            |draft: Draft| draft.check().expect_err("it lacks").into_iter().map(|(field, _)| field).collect::<Vec<_>>();
        assert_eq!(fields(typed(" ", "")), [Field::Title, Field::Sentence]);
        let odd =
            Draft { minutes: "vingt".into(), link: "javascript:x".into(), ages: "9".into(), ..typed("Un", "Deux") };
        assert_eq!(fields(odd), [Field::Ages, Field::Minutes, Field::Link]);
    }

    #[test]
    fn the_licence_is_asked_when_it_goes_further_than_the_group() {
        let further = |licence: Licence| Draft {
            visibility: Visibility::Everyone.code().into(),
            licence: licence.code().into(),
            ..typed("Un", "Deux")
        };
        assert_eq!(further(Licence::Unknown).check(), Err(vec![(Field::Licence, Problem::Stays(Reason::Unknown))]));
        assert!(further(Licence::BySa).check().is_ok());
    }

    #[test]
    fn a_message_begins_a_resource() {
        let whole =
            Draft::from_words("Le rituel de départ\nOn se dit au revoir par son prénom.\nEt on donne une carte.");
        assert_eq!(
            (whole.title.as_str(), whole.sentence.as_str()),
            ("Le rituel de départ", "On se dit au revoir par son prénom.")
        );
        assert!(whole.purpose.ends_with("Et on donne une carte."));
        let short = Draft::from_words("Une carte pour chacun");
        assert_eq!((short.title.as_str(), short.purpose.as_str()), ("Une carte pour chacun", ""));
        assert!(Draft::from_words(&"mot ".repeat(900)).check().is_ok());
    }

    #[test]
    fn themes_are_words_each_said_once() {
        assert_eq!(in_words(" deuil;pères , deuil,, accueil "), "deuil, pères, accueil");
    }
}
