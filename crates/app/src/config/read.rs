//! Reading the settings: a TOML file, then the environment.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use ui::Lang;

use super::{Chosen, Config, DECLARED, Texts};

/// A setting as text: numbers and booleans of the file are taken as they are written.
#[derive(Clone, Debug)]
pub(crate) struct Text(pub(crate) String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
        match toml::Value::deserialize(deserializer)? {
            toml::Value::String(text) => Ok(Text(text)),
            toml::Value::Integer(number) => Ok(Text(number.to_string())),
            toml::Value::Boolean(truth) => Ok(Text(truth.to_string())),
            other => Err(serde::de::Error::custom(format!("a text was expected, not {}", other.type_str()))),
        }
    }
}

/// Why the settings cannot be used.
#[derive(Debug)]
pub enum Problem {
    /// The file that was named cannot be read.
    Unreadable(PathBuf),
    /// The file is not TOML, or has a key that does not exist; the text says where.
    File(PathBuf, String),
    /// The environment has a variable that starts like ours and does not exist.
    Variable(String),
    /// A value that cannot be.
    Value {
        /// The setting.
        key: &'static str,
        /// What was found.
        found: String,
        /// What was expected.
        expected: String,
    },
}

impl Problem {
    pub(super) fn value(key: &'static str, found: &str, expected: &str) -> Problem {
        Problem::Value { key, found: found.to_owned(), expected: expected.to_owned() }
    }

    /// The sentence that the administrator reads.
    pub fn sentence(&self, lang: Lang) -> String {
        match self {
            Problem::Unreadable(path) => t!(lang, "config-unreadable", file = path.display().to_string()),
            Problem::File(path, what) => {
                t!(lang, "config-file", file = path.display().to_string(), what = what.clone())
            }
            Problem::Variable(name) => t!(lang, "config-variable", name = name.clone()),
            Problem::Value { key, found, expected } => {
                t!(lang, "config-value", key = *key, found = found.clone(), expected = expected.clone())
            }
        }
    }
}

/// Variables that start like ours and belong to the build and the tests.
const NOT_SETTINGS: &[&str] = &["JASETTE_CONFIG", "JASETTE_WEB", "JASETTE_LANG", "JASETTE_POSTGRES"];
const TESTS: &str = "JASETTE_TEST_";

/// Reads the settings: `file` if it is given, else `JASETTE_CONFIG`, else `jasette.toml` in this folder if there is one.
#[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
pub fn read(file: Option<&Path>) -> Result<Config, Problem> {
    let named = file.map(Path::to_owned).or_else(|| std::env::var("JASETTE_CONFIG").ok().map(PathBuf::from));
    let mut texts = match named {
        Some(path) => read_file(&path)?,
        None if Path::new("jasette.toml").exists() => read_file(Path::new("jasette.toml"))?,
        None => Texts::default(),
    };
    refuse_unknown(std::env::vars().map(|(name, _)| name))?;
    texts.overlay(|variable| std::env::var(variable).ok());
    Chosen::from(texts).try_into()
}

/// The language in which commands speak: `JASETTE_LANG` or `LANG`; French unless they say English.
#[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
pub fn lang() -> Lang {
    let asked = std::env::var("JASETTE_LANG").or_else(|_| std::env::var("LANG")).unwrap_or_default();
    if asked.starts_with("en") { Lang::En } else { Lang::Fr }
}

fn read_file(path: &Path) -> Result<Texts, Problem> {
    let source = std::fs::read_to_string(path).map_err(|_| Problem::Unreadable(path.to_owned()))?;
    toml::from_str(&source).map_err(|error| Problem::File(path.to_owned(), error.to_string()))
}

fn refuse_unknown(names: impl Iterator<Item = String>) -> Result<(), Problem> {
    let known = |name: &str| {
        NOT_SETTINGS.contains(&name) || name.starts_with(TESTS) || DECLARED.iter().any(|each| each.variable == name)
    };
    let mut unknown = names.filter(|name| name.starts_with("JASETTE_") && !known(name));
    unknown.next().map_or(Ok(()), |name| Err(Problem::Variable(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_key_is_refused_where_it_stands() {
        let error = toml::from_str::<Texts>("name = \"Ici\"\nlisten_on = \"x\"").unwrap_err().to_string();
        assert!(error.contains("line 2"), "{error}");
        assert!(error.contains("listen_on"), "{error}");
    }

    #[test]
    fn a_misspelt_variable_is_refused_and_others_are_left_alone() {
        let names =
            |list: &[&str]| refuse_unknown(list.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>().into_iter());
        assert!(names(&["PATH", "JASETTE_DATA", "JASETTE_TEST_DATABASE_URL"]).is_ok());
        assert!(matches!(names(&["JASETTE_LISTEN_ON"]), Err(Problem::Variable(name)) if name == "JASETTE_LISTEN_ON"));
    }

    #[test]
    fn the_defaults_make_a_configuration() {
        let config = Config::try_from(Chosen::from(Texts::default())).expect("the defaults are valid");
        assert_eq!(config.address, "http://127.0.0.1:8080");
        assert!(config.smtp.is_none());
    }
}
