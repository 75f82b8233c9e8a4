//! What is caught as it is said: typed in one go, told apart by the first sign of each line. « ! » begins a decision, « @Prénom »
//! a commitment of that person, anything else is the note. Rules only.

use communities::likeness;

/// What was typed, told apart. Lines stand in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Caught {
    /// The lines that are neither, together.
    pub(crate) note: String,
    pub(crate) decisions: Vec<String>,
    /// What follows each « @ »: a name, then words.
    pub(crate) commitments: Vec<String>,
}

impl Caught {
    pub(crate) fn of(typed: &str) -> Caught {
        let mut caught = Caught::default();
        let mut note = Vec::new();
        for line in typed.lines() {
            match line.trim_start() {
                line if line.starts_with('!') => caught.decisions.push(line[1..].trim().to_owned()),
                line if line.starts_with('@') => caught.commitments.push(line[1..].trim().to_owned()),
                _ => note.push(line.trim_end()),
            }
        }
        note.join("\n").trim_matches('\n').clone_into(&mut caught.note);
        caught
    }
}

/// Who « @Awa » is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    /// This person; then what they said.
    One(i64, String),
    /// Any of these; the words as they were typed.
    Several(Vec<i64>),
    Nobody,
}

/// The most words of a name.
const LONGEST_NAME: usize = 4;

/// Finds who a line begins with: the longest beginning that is the beginning of a name, first names alone included.
pub(crate) fn named(line: &str, people: &[(i64, &str)]) -> Named {
    let words: Vec<&str> = line.split_whitespace().collect();
    for count in (1..=LONGEST_NAME.min(words.len())).rev() {
        let typed: Vec<String> = words[..count].iter().map(|word| likeness(word)).collect();
        let found: Vec<i64> =
            people.iter().filter(|(_, name)| begins(name, &typed)).map(|(person, _)| *person).collect();
        match found[..] {
            [] => {}
            [one] => return Named::One(one, after(line, count)),
            _ => return Named::Several(found),
        }
    }
    Named::Nobody
}

fn begins(name: &str, typed: &[String]) -> bool {
    let mut words = name.split_whitespace().map(likeness);
    typed.iter().all(|typed| words.next().is_some_and(|word| word == *typed))
}

/// What follows so many words, without the colon or the comma that may separate them.
pub(crate) fn after(line: &str, words: usize) -> String {
    let rest = (0..words).fold(line.trim_start(), |rest, _| {
        rest.split_once(char::is_whitespace).map_or("", |(_, rest)| rest.trim_start())
    });
    rest.trim_start_matches([':', ',', '-', '–', '—']).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_sign_of_a_line_tells_what_it_is() {
        let caught = Caught::of("Le café avant l’atelier\n! On garde le café \n  @Awa essayer lundi\n\nà suivre!\n!");
        assert_eq!(caught.note, "Le café avant l’atelier\n\nà suivre!");
        assert_eq!(caught.decisions, ["On garde le café", ""]);
        assert_eq!(caught.commitments, ["Awa essayer lundi"]);
        assert_eq!(Caught::of("écrire à a@b.org"), Caught { note: "écrire à a@b.org".into(), ..Caught::default() });
    }

    const PEOPLE: &[(i64, &str)] =
        &[(1, "Awa Bâ"), (2, "Jean Tremblay"), (3, "Jean Côté"), (4, "Marie-Ève Roy"), (5, "Élise")];

    #[test]
    fn a_first_name_is_enough_when_one_person_has_it() {
        assert_eq!(named("awa essayer le rituel", PEOPLE), Named::One(1, "essayer le rituel".into()));
        assert_eq!(named("Awa: essayer", PEOPLE), Named::One(1, "essayer".into()));
        assert_eq!(named("Jean Cote, appeler", PEOPLE), Named::One(3, "appeler".into()));
        assert_eq!(named("marie-eve relire", PEOPLE), Named::One(4, "relire".into()));
        assert_eq!(named("elise", PEOPLE), Named::One(5, String::new()));
    }

    #[test]
    fn two_of_a_name_are_asked_about_and_a_stranger_is_nobody() {
        assert_eq!(named("Jean appeler", PEOPLE), Named::Several(vec![2, 3]));
        assert_eq!(named("Zoé essayer", PEOPLE), Named::Nobody);
        assert_eq!(named("", PEOPLE), Named::Nobody);
        assert_eq!(named("A essayer", PEOPLE), Named::Nobody, "a letter is no name");
    }

    #[test]
    fn what_follows_a_name_is_what_they_said() {
        assert_eq!(after("Jean  Tremblay :  appeler  la dame", 2), "appeler  la dame");
        assert_eq!(after("Jean", 1), "");
    }
}
