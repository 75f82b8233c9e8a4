//! A code, as a value: six digits that are mailed, handed over, or shown by an application.

use std::fmt;

use platform::secret;

/// Six digits, as the person reads or types them.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    /// The code in what was typed or pasted: « 482 913 », « 482-913 », « Votre code : 482913 (15 minutes) ».
    pub fn parse(typed: &str) -> Option<Code> {
        let typed: String = typed.chars().take(200).collect();
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let is_between =
            |letter: char| letter.is_ascii_digit() || [' ', '\u{a0}', '\u{202f}', '-', '.'].contains(&letter);
        let alone = typed.split(|letter| !is_between(letter)).map(digits).filter(|run| run.len() == 6);
        let found: Vec<String> = std::iter::once(digits(&typed)).filter(|all| all.len() == 6).chain(alone).collect();
        let (first, others) = found.split_first()?;
        others.iter().all(|other| other == first).then(|| Code(first.clone()))
    }

    /// Another one, that nobody can foresee.
    pub(crate) fn random() -> Code {
        Code(secret::code())
    }

    /// "482913".
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// "482 913", easier to copy by hand.
    pub fn spaced(&self) -> String {
        format!("{} {}", &self.0[..3], &self.0[3..])
    }

    /// What is stored. A million codes are soon tried against a stolen database; the code is dead by then.
    pub(crate) fn hash(&self, person: i64, created_at: i64) -> String {
        secret::hash(&format!("{person}:{created_at}:{}", self.0))
    }
}

impl fmt::Debug for Code {
    /// Never the digits: what is debugged may be logged.
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("Code")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_it_was_pasted() {
        for typed in ["482913", " 482 913 ", "482\u{a0}913", "482-913", "Votre code : 482 913.", "482 913 (15 minutes)"]
        {
            assert_eq!(Code::parse(typed), Some(Code("482913".into())), "{typed}");
        }
        for wrong in ["", "48291", "4829134", "abcdef", "٤٨٢٩١٣", "482913 ou 482914", &"1".repeat(100_000)] {
            assert_eq!(Code::parse(wrong), None);
        }
        assert_eq!(Code("004213".into()).spaced(), "004 213");
    }
}
