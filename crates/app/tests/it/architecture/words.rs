//! One word for one thing, and two words for two: what docs/glossary.md settled, the sentences keep.

use super::{LEVELS, crates, read};

/// « Programme » is the file that describes a season. What Jasette is made of is « Jasette » or « le logiciel ».
const OF_A_SEASON: &[&str] = &[
    "agenda.templates-words",
    "app.cli-community-create",
    "app.cli-name",
    "app.cli-program",
    "communities.mine-none-coordination",
    "communities.new-",
    "help.coordination-",
    "help.word-own-means",
    "help.word-program",
    "programs.",
    "seasons.",
];
/// « Garder » is not to let go. What a form sends is « enregistré ».
const NOT_LET_GO: &[&str] = &[
    "library.resource-save",
    "communities.room-code-longer",
    "conversations.keep",
    "identity.deletion-keep",
    "meetings.field-holiday",
    "minutes.minutes-decline",
    "minutes.minutes-keep-saved",
    "ui.conflict-keep-theirs",
];

/// The sentences in a language, each line under the name of its sentence.
fn lines(lang: &str) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for slice in LEVELS.concat() {
        let file = crates().join(format!("{slice}/i18n/{lang}/{slice}.ftl"));
        if !file.exists() {
            continue;
        }
        let mut key = String::new();
        for line in read(&file).lines().filter(|line| !line.starts_with('#')) {
            match line.split_once(" =").filter(|_| line.starts_with(|each: char| each.is_ascii_lowercase())) {
                Some((named, said)) => {
                    key = format!("{slice}.{named}");
                    all.push((key.clone(), said.trim().to_owned()));
                }
                None => all.push((key.clone(), line.trim().to_owned())),
            }
        }
    }
    assert!(all.len() > 2_000, "the sentences must have been read");
    all
}

fn is_among(key: &str, these: &[&str]) -> bool {
    these.iter().any(|each| key == *each || (each.ends_with(['-', '.']) && key.starts_with(each)))
}

/// The keys of what says something otherwise than it was settled.
fn against(is: impl Fn(&str, &str) -> bool) -> Vec<(String, String)> {
    lines("fr-CA").into_iter().filter(|(key, said)| is(key, &said.to_lowercase())).collect()
}

#[test]
fn a_program_is_the_file_of_a_season() {
    let other =
        against(|key, said| said.replace("programmation", "").contains("programme") && !is_among(key, OF_A_SEASON));
    assert!(other.is_empty(), "say « Jasette » or « le logiciel »: {other:#?}");
}

#[test]
fn to_resume_is_what_a_clock_does() {
    let again = ["reprendre", "repris"];
    let other =
        against(|key, said| again.iter().any(|word| said.contains(word)) && key != "facilitation.clock-deed-resume");
    assert!(other.is_empty(), "say « retirer », « remettre » or « reporter »: {other:#?}");
}

#[test]
fn to_keep_is_not_to_let_go_and_a_form_is_saved() {
    let other = against(|key, said| said.starts_with("garder ") && !is_among(key, NOT_LET_GO));
    assert!(other.is_empty(), "say « enregistrer »: {other:#?}");
}

#[test]
fn to_undo_is_not_to_leave_a_form() {
    let undoes = ["forms.undo", "facilitation.caught-undo"];
    let other = against(|key, said| said == "annuler" && !undoes.contains(&key));
    assert!(other.is_empty(), "say « Revenir sans rien changer »: {other:#?}");
}

/// « E-mail » is what people receive; « mail » stays in what a machine has: a server, a domain, a folder.
#[test]
fn english_says_e_mail() {
    let machines = ["mail server", "mail domain", "junk mail", "e-mail"];
    let words = |said: &str| machines.iter().fold(said.to_lowercase(), |said, each| said.replace(each, ""));
    let is_mail = |said: &str| {
        words(said).split(|each: char| !each.is_alphabetic()).any(|word| word == "mail" || word == "mails")
    };
    let consoles = |key: &str| key.starts_with("app.") || key.starts_with("api.");
    let other: Vec<_> = lines("en-CA").into_iter().filter(|(key, said)| !consoles(key) && is_mail(said)).collect();
    assert!(other.is_empty(), "say « e-mail »: {other:#?}");
}
