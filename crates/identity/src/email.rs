//! An e-mail address as people type it: checked, lower case, of a bounded length. It is the name of an account.

use email_address::{EmailAddress, Options};
use platform::text::{self, TextProblem};

/// The most characters of an address (RFC 5321).
pub const LONGEST: usize = 254;

/// Ends of addresses that are nearly always a slip of the finger, and what was meant. Mail to them is lost, or read by
/// whoever bought the misspelt name.
const SLIPS: &[(&str, &str)] = &[
    ("gmail.con", "gmail.com"),
    ("gmail.co", "gmail.com"),
    ("gmail.ca", "gmail.com"),
    ("gmial.com", "gmail.com"),
    ("gmai.com", "gmail.com"),
    ("gmal.com", "gmail.com"),
    ("hotmail.con", "hotmail.com"),
    ("hotmial.com", "hotmail.com"),
    ("hotmal.com", "hotmail.com"),
    ("outlook.con", "outlook.com"),
    ("outlok.com", "outlook.com"),
    ("yahoo.con", "yahoo.com"),
    ("videotron.com.ca", "videotron.ca"),
    ("videotron.con", "videotron.ca"),
];

/// A well-formed address, in lower case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Email(String);

/// What is wrong with an address. The sentence that people read is [`crate::said::email_problem`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EmailProblem {
    /// Empty, too long, or with a hidden character.
    Text(TextProblem),
    /// No @.
    NoAt,
    /// A space inside.
    Space,
    /// Nothing, or no dot, after the @.
    NoEnd,
    /// A well-known end, misspelt: the whole address as it was likely meant.
    Slip(String),
    /// Anything else that no mail server would take.
    Malformed,
}

impl Email {
    /// Reads an address. One that was copied with its brackets or its `mailto:` is read all the same.
    pub fn parse(typed: &str) -> Result<Email, EmailProblem> {
        let line = text::line(typed, 2 * LONGEST).map_err(EmailProblem::Text)?;
        let address = bare(&line).to_lowercase();
        if address.len() > LONGEST {
            return Err(EmailProblem::Text(TextProblem::TooLong { most: LONGEST }));
        }
        shape(&address)?;
        Ok(Email(address))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Email {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str(&self.0)
    }
}

/// The address inside `Awa <awa@exemple.org>` or `mailto:awa@exemple.org`.
fn bare(line: &str) -> &str {
    let inside = line.rsplit_once('<').and_then(|(_, rest)| rest.strip_suffix('>'));
    let address = inside.unwrap_or(line).trim();
    address.strip_prefix("mailto:").unwrap_or(address)
}

fn shape(address: &str) -> Result<(), EmailProblem> {
    let (local, domain) = address.rsplit_once('@').ok_or(EmailProblem::NoAt)?;
    if address.chars().any(char::is_whitespace) {
        return Err(EmailProblem::Space);
    }
    if !domain.trim_end_matches('.').contains('.') {
        return Err(EmailProblem::NoEnd);
    }
    if let Some((_, meant)) = SLIPS.iter().find(|(slip, _)| *slip == domain) {
        return Err(EmailProblem::Slip(format!("{local}@{meant}")));
    }
    let options = Options::default().without_display_text().without_domain_literal().with_required_tld();
    // A quoted local part is allowed by the standard and used by nobody: it only hides other characters.
    let plain = !local.starts_with('"');
    let formed = EmailAddress::parse_with_options(address, options).is_ok();
    if plain && formed { Ok(()) } else { Err(EmailProblem::Malformed) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Result<String, EmailProblem> {
        Email::parse(typed).map(|email| email.0)
    }

    #[test]
    fn an_address_is_read_as_people_paste_it() {
        for typed in [
            "awa@exemple.org",
            "  Awa@Exemple.ORG ",
            "<awa@exemple.org>",
            "Awa D. <awa@exemple.org>",
            "mailto:awa@exemple.org",
        ] {
            assert_eq!(read(typed), Ok("awa@exemple.org".into()), "{typed}");
        }
        assert_eq!(read("José@Éducation.Québec"), Ok("josé@éducation.québec".into()));
        assert_eq!(read("prenom+jasette@sous.domaine.qc.ca"), Ok("prenom+jasette@sous.domaine.qc.ca".into()));
    }

    #[test]
    fn each_slip_has_its_own_answer() {
        assert_eq!(read(" "), Err(EmailProblem::Text(TextProblem::Empty)));
        assert_eq!(read("awa"), Err(EmailProblem::NoAt));
        assert_eq!(read("awa diallo@exemple.org"), Err(EmailProblem::Space));
        assert_eq!(read("awa@"), Err(EmailProblem::NoEnd));
        assert_eq!(read("awa@exemple"), Err(EmailProblem::NoEnd));
        assert_eq!(read("awa@exemple."), Err(EmailProblem::NoEnd));
        assert_eq!(read("awa@gmail.con"), Err(EmailProblem::Slip("awa@gmail.com".into())));
    }

    #[test]
    fn what_no_server_would_take_is_refused() {
        let long = format!("{}@exemple.org", "a".repeat(250));
        assert_eq!(read(&long), Err(EmailProblem::Text(TextProblem::TooLong { most: LONGEST })));
        for hidden in ["awa\0@exemple.org", "awa\r\nBcc: x@exemple.org", "\u{1B}awa@exemple.org"] {
            assert_eq!(read(hidden), Err(EmailProblem::Text(TextProblem::Hidden)), "{hidden:?}");
        }
        for wrong in [
            "@exemple.org",
            "awa@@exemple.org",
            "awa@exem,ple.org",
            "awa@[127.0.0.1]",
            "\"a\"@exemple.org",
            "a..b@exemple.org",
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
