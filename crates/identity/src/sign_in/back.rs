//! The page that somebody wanted before they had to sign in. Only a path of this instance is followed.

use std::fmt::Write;

/// A path of this instance; the home page when what was given is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Back(String);

const HOME: &str = "/";
const LONGEST: usize = 2_000;

impl Back {
    /// Reads a path to follow after signing in. Whatever a browser could take for another host is the home page; so are
    /// the pages of the sign-in, which would lead in circles.
    pub(crate) fn parse(given: &str) -> Back {
        let back = Back::parse_page(given);
        if leads_in_circles(&back.0) { Back(HOME.to_owned()) } else { back }
    }

    /// Reads the path of any page of this instance.
    pub(crate) fn parse_page(given: &str) -> Back {
        if is_ours(given) { Back(given.to_owned()) } else { Back(HOME.to_owned()) }
    }

    /// The path.
    pub(crate) fn path(&self) -> &str {
        &self.0
    }

    /// A path of the sign-in that remembers this one.
    pub(crate) fn after(&self, path: &str) -> String {
        if self.0 == HOME { path.to_owned() } else { format!("{path}?suite={}", encoded(&self.0)) }
    }
}

/// Browsers read `//host` and `/\host` as another host, and drop tabs and line breaks before they look.
fn is_ours(given: &str) -> bool {
    let mut bytes = given.bytes();
    let starts_well = bytes.next() == Some(b'/') && !matches!(bytes.next(), Some(b'/' | b'\\'));
    let plain = given.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    starts_well && plain && given.len() <= LONGEST
}

fn leads_in_circles(path: &str) -> bool {
    ["/connexion", "/sortir", "/entree/", "/debut/", "/langue"].iter().any(|own| path.starts_with(own))
}

fn encoded(path: &str) -> String {
    path.bytes().fold(String::with_capacity(path.len() * 2), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            text.push(char::from(byte));
        } else {
            let _ = write!(text, "%{byte:02X}");
        }
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_ours_is_followed() {
        for path in ["/", "/c/reflexion-action", "/c/x/rencontres/4?vue=liste&page=2", "/c/caf%C3%A9", "/a//b"] {
            assert_eq!(Back::parse(path).path(), path);
        }
        assert_eq!(Back::parse("/c/x?a=1&b=é").path(), "/", "an address is ASCII");
        assert_eq!(Back::parse("/c/x?a=1&b=2").after("/connexion"), "/connexion?suite=/c/x%3Fa%3D1%26b%3D2");
        assert_eq!(Back::parse("/").after("/connexion"), "/connexion");
    }

    #[test]
    fn nothing_leads_to_another_host() {
        for given in [
            "",
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/\t/evil.example",
            "\t//evil.example",
            "/\n/evil.example",
            " //evil.example",
            "javascript:alert(1)",
            "evil.example",
            "/a\\b",
            "/a\0b",
            "/a\u{202E}b",
            "/connexion?suite=/connexion",
            "/sortir",
        ] {
            assert_eq!(Back::parse(given).path(), "/", "{given:?}");
        }
        assert_eq!(Back::parse(&format!("/{}", "a".repeat(5_000))).path(), "/");
    }
}
