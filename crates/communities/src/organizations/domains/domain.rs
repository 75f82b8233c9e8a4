//! A mail domain as it is typed.

use identity::Email;
use identity::email::EmailProblem;
use platform::text::TextProblem;
use ui::Lang;

/// Providers where anybody takes an address, by what stands before the dot: they have one end for each country.
const PUBLIC_EVERYWHERE: &[&str] = &[
    "aol",
    "fastmail",
    "gmail",
    "gmx",
    "googlemail",
    "hotmail",
    "hushmail",
    "icloud",
    "inbox",
    "live",
    "mail",
    "msn",
    "outlook",
    "protonmail",
    "tutanota",
    "yahoo",
    "yandex",
    "zoho",
];

/// The same, by their whole name.
const PUBLIC: &[&str] = &[
    "163.com",
    "bell.net",
    "bellnet.ca",
    "cgocable.ca",
    "cogeco.ca",
    "cogeco.net",
    "duck.com",
    "eastlink.ca",
    "free.fr",
    "globetrotter.net",
    "laposte.net",
    "mac.com",
    "me.com",
    "orange.fr",
    "pm.me",
    "proton.me",
    "qq.com",
    "rocketmail.com",
    "rogers.com",
    "sfr.fr",
    "shaw.ca",
    "sympatico.ca",
    "telus.net",
    "tuta.com",
    "tuta.io",
    "videotron.ca",
    "videotron.qc.ca",
    "wanadoo.fr",
    "xplornet.com",
    "ymail.com",
];

/// What stands after the @: in lower case, of one organisation alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Domain(String);

/// What is wrong with a domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DomainProblem {
    /// Nothing was typed.
    Empty,
    /// No address ends so.
    Malformed,
    /// Anybody takes an address there.
    Public,
}

impl DomainProblem {
    /// What to do about it.
    pub fn sentence(self, lang: Lang) -> String {
        match self {
            DomainProblem::Empty => forms::text_problem(lang, TextProblem::Empty),
            DomainProblem::Malformed => t!(lang, "domain-malformed"),
            DomainProblem::Public => t!(lang, "domain-public"),
        }
    }
}

impl Domain {
    /// Reads a domain; a whole address, or one that begins with its @, is read all the same.
    pub fn parse(typed: &str) -> Result<Domain, DomainProblem> {
        let typed = typed.trim();
        let after = typed.rsplit_once('@').map_or(typed, |(_, after)| after);
        let address = Email::parse(&format!("personne@{after}")).map_err(|problem| match problem {
            EmailProblem::Text(TextProblem::Empty) | EmailProblem::NoEnd if after.is_empty() => DomainProblem::Empty,
            EmailProblem::Slip(_) => DomainProblem::Public,
            _ => DomainProblem::Malformed,
        })?;
        let domain = address.as_str().rsplit_once('@').map_or("", |(_, domain)| domain);
        if is_public(domain) { Err(DomainProblem::Public) } else { Ok(Domain(domain.to_owned())) }
    }

    /// One that was kept.
    pub fn kept(domain: String) -> Domain {
        Domain(domain)
    }

    /// The domain.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether an address is of this domain: of a part of it, it is not.
    pub fn is_of(&self, email: &str) -> bool {
        email.rsplit_once('@').is_some_and(|(_, domain)| domain.eq_ignore_ascii_case(&self.0))
    }
}

fn is_public(domain: &str) -> bool {
    let first = domain.split('.').next().unwrap_or_default();
    PUBLIC.contains(&domain) || (PUBLIC_EVERYWHERE.contains(&first) && domain.split('.').count() <= 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_is_read_however_it_is_typed() {
        for typed in ["canal.org", " Canal.ORG ", "@canal.org", "awa@canal.org"] {
            assert_eq!(Domain::parse(typed), Ok(Domain("canal.org".into())), "{typed}");
        }
        assert_eq!(Domain::parse("  "), Err(DomainProblem::Empty));
        for typed in ["canal", "canal .org", "http://canal.org", "canal.org>", "a\0b.org"] {
            assert_eq!(Domain::parse(typed), Err(DomainProblem::Malformed), "{typed}");
        }
    }

    #[test]
    fn where_anybody_takes_an_address_is_no_organization() {
        for typed in ["gmail.com", "Gmail.com", "yahoo.ca", "yahoo.co.uk", "hotmail.fr", "videotron.ca", "gmail.con"] {
            assert_eq!(Domain::parse(typed), Err(DomainProblem::Public), "{typed}");
        }
    }

    #[test]
    fn a_part_of_a_domain_is_another_one() {
        let canal = Domain::parse("canal.org").expect("it is one");
        assert!(canal.is_of("awa@canal.org") && canal.is_of("awa@Canal.org"));
        assert!(!canal.is_of("awa@faux.canal.org") && !canal.is_of("awa@fauxcanal.org") && !canal.is_of("canal.org"));
    }
}
