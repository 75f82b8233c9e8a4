//! The forms of a page as a browser would send them, and the same with numbers of another community in them.

use scraper::{ElementRef, Html, Selector};

use super::marked::Numbers;

/// A form, filled.
#[derive(Clone, Debug)]
pub(super) struct Posting {
    pub(super) action: String,
    pub(super) fields: Vec<(String, String)>,
}

/// Fields whose number names nothing: how many, how long, which version was seen.
const OF_NOTHING: &[&str] = &[
    "au-plus",
    "base",
    "cible",
    "depart",
    "duree",
    "etape",
    "groupe",
    "heures",
    "jours",
    "montant",
    "mots-#-#",
    "nombre",
    "par-semaine",
    "places",
    "points",
    "pour-cent",
    "q-#",
    "quorum",
    "revision",
    "sans-#-#",
    "secondes",
    "semaines",
    "seq",
    "tps",
    "tvq",
    "valeur",
    "version",
];

/// What a field names, by its name, in which the number itself may stand, and by a part of where it is sent.
const KINDS: &[(&str, &str, &str)] = &[
    ("au-nom-de", "", "person"),
    ("apres", "/questions", "item"),
    ("avec", "/documents", "block"),
    ("avec", "/reunion", "theme"),
    ("bloc", "", "block"),
    ("choix", "/votes", "option"),
    ("choix", "", "slot"),
    ("de", "/fete", "person"),
    ("dessus", "/fete", "person"),
    ("decision", "/diffusion", "decision"),
    ("decision", "/adoption", "decision"),
    ("communaute", "", "community"),
    ("correction", "", "correction"),
    ("fichier", "", "file"),
    ("lecture", "/lecture", "person"),
    ("modele", "/rencontre", "template"),
    ("note", "", "note"),
    ("organisme", "", "organization"),
    ("payee-par", "", "person"),
    ("personne", "", "person"),
    ("personnes", "", "person"),
    ("rencontre", "", "meeting"),
    ("reponse-#", "/besoins", "question"),
    ("reponse-#", "/sondage", "slot"),
    ("revision-#", "", "section"),
    ("section", "", "section"),
    ("suit", "", "survey"),
    ("texte-#", "", "section"),
    ("theme", "/retour", "theme"),
    ("vu", "", "slot"),
];

/// A number that names something, and what is not known.
const UNKNOWN: &str = "unknown";

/// The forms of a page.
pub(super) fn postings(page: &str, body: &str) -> Vec<Posting> {
    let selector = Selector::parse("form[method=post]").expect("a selector");
    let forms: Vec<_> = Html::parse_document(body).select(&selector).map(filled).collect();
    let at = |posting: Posting| match posting.action.as_str() {
        "" => Posting { action: page.to_owned(), ..posting },
        _ => posting,
    };
    forms.into_iter().map(at).collect()
}

fn filled(form: ElementRef<'_>) -> Posting {
    let controls = Selector::parse("input[name], textarea[name], select[name], button[name]").expect("a selector");
    let fields = form.select(&controls).map(|control| {
        let name = control.attr("name").unwrap_or_default().to_owned();
        (name, value(control))
    });
    Posting { action: form.attr("action").unwrap_or_default().to_owned(), fields: fields.collect() }
}

fn value(control: ElementRef<'_>) -> String {
    let given = control.attr("value").unwrap_or_default();
    match (control.value().name(), control.attr("type").unwrap_or("text")) {
        ("textarea", _) => "Un mot".to_owned(),
        ("select", _) => chosen(control),
        ("input", "text" | "search") if given.is_empty() => "Un mot".to_owned(),
        _ => given.to_owned(),
    }
}

/// An option that is a number, if there is one.
fn chosen(select: ElementRef<'_>) -> String {
    let options = Selector::parse("option").expect("a selector");
    let values: Vec<_> = select.select(&options).filter_map(|option| option.attr("value")).collect();
    let number = values.iter().find(|value| is_number(value));
    number.or(values.first()).map(|value| (*value).to_owned()).unwrap_or_default()
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|each| each.is_ascii_digit())
}

/// The name of a field without the number in it.
fn stem(name: &str) -> String {
    name.split('-').map(|part| if is_number(part) { "#" } else { part }).collect::<Vec<_>>().join("-")
}

impl Posting {
    /// The form without its numbers: two of one shape are one.
    pub(super) fn shape(&self) -> String {
        let action: Vec<_> = self.action.split('/').map(|part| if is_number(part) { "#" } else { part }).collect();
        let mut names: Vec<_> = self.fields.iter().map(|(name, _)| stem(name)).collect();
        names.dedup();
        format!("{} {}", action.join("/"), names.join(" "))
    }

    /// The form with one number of ours in it, for each field that has one; and with all of them.
    pub(super) fn swapped(&self, numbers: &Numbers) -> Vec<Vec<(String, String)>> {
        let all: Vec<_> = self.fields.iter().map(|field| self.swap(field, numbers)).collect();
        let others: Vec<_> = (0..all.len()).filter(|at| all[*at] != self.fields[*at]).collect();
        let one = |at: &usize| {
            let mut fields = self.fields.clone();
            fields[*at] = all[*at].clone();
            fields
        };
        let mut swapped: Vec<_> = others.iter().map(one).collect();
        if others.len() > 1 {
            swapped.push(all);
        }
        swapped
    }

    fn swap(&self, (name, value): &(String, String), numbers: &Numbers) -> (String, String) {
        let (stem, kind) = (stem(name), self.kind(name, value));
        let Some(kind) = kind.filter(|kind| *kind != UNKNOWN) else { return (name.clone(), value.clone()) };
        let ours = numbers.get(kind).to_string();
        if stem.contains('#') { (stem.replace('#', &ours), value.clone()) } else { (name.clone(), ours) }
    }

    /// The fields with a number of which this walk knows not what it names.
    pub(super) fn unknown(&self) -> Vec<String> {
        let unknown = self.fields.iter().filter(|(name, value)| self.kind(name, value) == Some(UNKNOWN));
        unknown.map(|(name, value)| format!("{name}={value} of {}", self.action)).collect()
    }

    /// What kind of thing a field names, if it has a number.
    fn kind(&self, name: &str, value: &str) -> Option<&'static str> {
        let stem = stem(name);
        if !(stem.contains('#') || is_number(value)) || OF_NOTHING.contains(&stem.as_str()) {
            return None;
        }
        let is_it = |(field, sent_to, _): &&(&str, &str, &str)| *field == stem && self.action.contains(sent_to);
        Some(KINDS.iter().find(is_it).map_or(UNKNOWN, |(_, _, kind)| kind))
    }
}
