//! Why there is no copy, or why one cannot be restored: one sentence each.

use std::path::{Path, PathBuf};

use age::DecryptError;
use platform::Ailment;
use ui::Lang;

/// What went wrong. Nothing was left half done.
#[derive(Debug)]
pub enum Trouble {
    /// No folder is configured for copies.
    NotConfigured,
    /// Another copy is being taken from this data.
    Busy,
    /// A file or a folder is not to be read, or written.
    File(PathBuf, std::io::Error),
    /// The file is not one of our copies.
    NotACopy(PathBuf),
    /// What was given is not a private key.
    NotAKey,
    /// The private key is not that of this copy.
    WrongKey,
    /// The file is cut or changed: what was found.
    Damaged(String),
    /// There is something already where it should go.
    NotEmpty(String),
    /// The copy is of the other engine, and goes elsewhere.
    OtherPlace(&'static str),
    /// A program that PostgreSQL brings is not there.
    NoProgram(&'static str),
    /// It is there, and said this.
    Program(&'static str, String),
    /// The database.
    Database(platform::Error),
}

impl From<platform::Error> for Trouble {
    fn from(error: platform::Error) -> Trouble {
        Trouble::Database(error)
    }
}

impl From<DecryptError> for Trouble {
    fn from(error: DecryptError) -> Trouble {
        match error {
            DecryptError::NoMatchingKeys => Trouble::WrongKey,
            other => Trouble::Damaged(other.to_string()),
        }
    }
}

impl Trouble {
    /// For what goes wrong with this file.
    pub(super) fn with(path: &Path) -> impl Fn(std::io::Error) -> Trouble + '_ {
        |error| Trouble::File(path.to_owned(), error)
    }

    /// The sentence that who administers reads.
    pub fn sentence(&self, lang: Lang) -> String {
        match self {
            Trouble::NotConfigured => t!(lang, "backup-not-configured"),
            Trouble::Busy => t!(lang, "backup-busy"),
            Trouble::File(path, error) => {
                t!(lang, "backup-file", file = path.display().to_string(), what = error.to_string())
            }
            Trouble::NotACopy(path) => t!(lang, "backup-not-a-copy", file = path.display().to_string()),
            Trouble::NotAKey => t!(lang, "backup-not-a-key"),
            Trouble::WrongKey => t!(lang, "backup-wrong-key"),
            Trouble::Damaged(what) => t!(lang, "backup-damaged", what = what.clone()),
            Trouble::NotEmpty(place) => t!(lang, "backup-not-empty", place = place.clone()),
            Trouble::OtherPlace(engine) => t!(lang, "backup-other-place", engine = *engine),
            Trouble::NoProgram(program) => t!(lang, "backup-no-program", program = *program),
            Trouble::Program(program, said) => t!(lang, "backup-program", program = *program, said = said.clone()),
            Trouble::Database(error) => database(error, lang),
        }
    }
}

fn database(error: &platform::Error, lang: Lang) -> String {
    match (error, error.ailment()) {
        (platform::Error::NewerDatabase(version), _) => t!(lang, "cli-newer-database", version = *version),
        (_, Some(Ailment::Full)) => t!(lang, "backup-disk-full"),
        _ => t!(lang, "cli-failure", what = error.to_string()),
    }
}

impl std::fmt::Display for Trouble {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.sentence(Lang::En))
    }
}
