//! A code, as a value: six digits that are mailed, handed over, or shown by an application.

use std::fmt;

use platform::secret;

/// Six digits, as the person reads or types them.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    /// The code in what was typed or pasted: « 482 913 », « 482-913 », « Votre code : 482913 ».
    pub fn parse(typed: &str) -> Option<Code> {
        let digits: String = typed.chars().take(200).filter(char::is_ascii_digit).collect();
        (digits.len() == 6).then_some(Code(digits))
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
        for typed in ["482913", " 482 913 ", "482\u{a0}913", "482-913", "Votre code : 482 913."] {
            assert_eq!(Code::parse(typed), Some(Code("482913".into())), "{typed}");
        }
        for wrong in ["", "48291", "4829134", "abcdef", "٤٨٢٩١٣", &"1".repeat(100_000)] {
            assert_eq!(Code::parse(wrong), None);
        }
        assert_eq!(Code("004213".into()).spaced(), "004 213");
    }
}
