//! Member organisations that come in from a file of separated values. Nothing comes in before somebody saw what would, and nothing of
//! a file of which a line is wrong.

use communities::likeness;
use csv::{ReaderBuilder, StringRecord};
use forms::refusals;
use ui::Lang;

use crate::organization::{Asked, Draft, Field, MemberOrganization, Problem};

/// The most characters of a file, and the most lines.
pub(crate) const LARGEST: usize = 100_000;
const MOST: usize = 500;

refusals! {
    /// Why a file is not read.
    NotRead {
        /// There is nothing in it.
        Nothing => "import-nothing",
        /// It is very large.
        TooLarge => "import-too-large" (most = MOST),
        /// It lacks columns.
        NoColumns => "import-no-columns",
        /// The values of a line are not apart as those of the others.
        Broken => "import-broken",
    }
}

/// A line, as it would come in, or what is wrong with it.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// Its place; the titles are 1.
    pub(crate) place: usize,
    /// The name that stands there, as it was typed.
    pub(crate) name: String,
    pub(crate) asked: Result<Asked, Vec<(Field, Problem)>>,
    /// Whether it is a member already, and takes what the line says.
    pub(crate) is_there: bool,
    /// The place of the line that has the same name, or one of its domains.
    pub(crate) twin: Option<usize>,
}

impl Line {
    /// Whether it may come in.
    pub(crate) const fn is_right(&self) -> bool {
        self.asked.is_ok() && self.twin.is_none()
    }
}

/// The lines of a file, of which the first has the titles.
pub(crate) fn read(text: &str, there: &[MemberOrganization]) -> Result<Vec<Line>, NotRead> {
    if text.len() > LARGEST {
        return Err(NotRead::TooLarge);
    }
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let titles = text.lines().next().ok_or(NotRead::Nothing)?;
    let mut file = ReaderBuilder::new().delimiter(between(titles)).flexible(true).from_reader(text.as_bytes());
    let columns = Columns::of(file.headers().map_err(|_| NotRead::Broken)?).ok_or(NotRead::NoColumns)?;
    let mut lines: Vec<Line> = Vec::new();
    for (place, record) in (2..).zip(file.records()) {
        let record = record.map_err(|_| NotRead::Broken)?;
        if record.iter().all(|value| value.trim().is_empty()) {
            continue;
        }
        if lines.len() == MOST {
            return Err(NotRead::TooLarge);
        }
        let draft = columns.draft(&record);
        let is_there = there.iter().any(|each| likeness(&each.name) == likeness(&draft.name));
        let asked = draft.check();
        let twin = asked.as_ref().ok().and_then(|asked| twin(asked, &lines));
        lines.push(Line { place, name: draft.name, asked, is_there, twin });
    }
    if lines.is_empty() { Err(NotRead::Nothing) } else { Ok(lines) }
}

fn twin(asked: &Asked, before: &[Line]) -> Option<usize> {
    let is_like = |other: &Asked| {
        likeness(&other.name) == likeness(&asked.name)
            || other.domains.iter().any(|domain| asked.domains.contains(domain))
    };
    before.iter().find(|line| line.asked.as_ref().is_ok_and(is_like)).map(|line| line.place)
}

/// What separates values: the one that the titles hold most often.
fn between(titles: &str) -> u8 {
    let count = |mark: &u8| titles.bytes().filter(|each| each == mark).count();
    [b',', b'\t', b';'].into_iter().max_by_key(count).unwrap_or(b';')
}

/// Where each value stands in a line.
struct Columns(Vec<(Field, usize)>);

impl Columns {
    /// Found by their titles, in either language; a name, a contact and an address are there.
    fn of(titles: &StringRecord) -> Option<Columns> {
        let wanted = [Field::Name, Field::Domains, Field::Contact, Field::Email];
        let short = |field: Field| match field {
            Field::Name => ["organisme", "organization"],
            Field::Domains => ["domaine", "domains"],
            Field::Email => ["courriel", "email"],
            _ => ["contact", "contact"],
        };
        let is_of = |field: Field, title: &str| {
            let title = likeness(title);
            likeness(field.name()) == title
                || short(field).iter().any(|word| *word == title)
                || Lang::each().any(|lang| likeness(&field.label(lang)) == title)
        };
        let place = |field: Field| titles.iter().position(|title| is_of(field, title)).map(|place| (field, place));
        let columns: Vec<_> = wanted.into_iter().filter_map(place).collect();
        let has = |field: Field| columns.iter().any(|(each, _)| *each == field);
        [Field::Name, Field::Contact, Field::Email].into_iter().all(has).then_some(Columns(columns))
    }

    fn draft(&self, record: &StringRecord) -> Draft {
        let value = |field: Field| {
            let place = self.0.iter().find(|(each, _)| *each == field).map(|(_, place)| *place);
            place.and_then(|place| record.get(place)).unwrap_or_default().trim().to_owned()
        };
        let (name, domains) = (value(Field::Name), value(Field::Domains));
        Draft { name, domains, contact: value(Field::Contact), email: value(Field::Email), revision: String::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_whatever_parts_their_values_and_each_says_what_is_wrong() {
        let text = "\u{feff}Organisme;Domaines;Contact;Courriel\nLe Canal;canal.org;Rosa;rosa@canal.org\n;;;\n\
                    Le Phare;gmail.com;Omar;omar@phare.org\nLE CANAL;;Lise;lise@canal.org\n";
        let lines = read(text, &[]).expect("it is read");
        assert_eq!(
            lines.iter().map(|line| (line.place, line.is_right())).collect::<Vec<_>>(),
            [(2, true), (4, false), (5, false)]
        );
        assert_eq!(lines[2].twin, Some(2));
        let tabs = read("name\tcontact\temail\nA\tB\tc@d.org", &[]);
        assert_eq!(tabs.err(), Some(NotRead::NoColumns), "an English title of ours is read, and « name » is none");
        assert!(read("organization\tcontact\temail\nA\tB\tc@d.org", &[]).is_ok_and(|lines| lines[0].is_right()));
        assert_eq!(read("  ", &[]).err(), Some(NotRead::Nothing));
        assert_eq!(read("a,b\n1,2", &[]).err(), Some(NotRead::NoColumns));
    }
}
