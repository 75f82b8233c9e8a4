//! A file as a row, and as people and programs see it.

use platform::{Error, text};
use serde::{Deserialize, Serialize};

use crate::store::Words;

/// The most files of one thing.
pub const MOST_FILES: usize = 10;

/// Where files are read.
pub(crate) const PATH: &str = "/fichiers";

/// A file that is on disk.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct File {
    pub(crate) id: i64,
    /// The secret word of its address; its place on disk follows from it.
    pub(crate) address: String,
    pub(crate) uploader_id: Option<i64>,
    pub(crate) name: String,
    /// What it is, as its bytes say: a media type.
    pub(crate) kind: String,
    /// In bytes.
    pub(crate) size: i64,
    /// Of a picture, in pixels.
    pub(crate) width: Option<i64>,
    pub(crate) height: Option<i64>,
    /// The kind of the thing that it hangs from, and its number; none while it waits.
    pub(crate) holder: Option<String>,
    pub(crate) holder_id: Option<i64>,
}

/// A file as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Shown {
    /// Its number.
    pub id: i64,
    /// Where it is read, by who may read what it hangs from.
    pub url: String,
    /// As it was called, made safe.
    pub name: String,
    /// In bytes.
    pub size: i64,
    /// What it is, as its bytes say.
    #[serde(rename = "type")]
    pub kind: String,
    /// Of a picture, in pixels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<i64>,
    /// Of a picture, in pixels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height: Option<i64>,
    /// What it shows or says, in the words of who sent it; empty for a picture that only decorates, absent when they did not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<String>,
    /// Of sound that was recorded here, in seconds, as the page said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<i64>,
}

impl Shown {
    /// The same, with what was written down of it.
    pub(crate) fn saying(self, words: Option<Words>) -> Shown {
        let (told, seconds) = words.map(|words| (words.told, words.seconds)).unwrap_or_default();
        Shown { told, seconds, ..self }
    }

    /// Whether it is sound, which is heard in the page.
    pub fn is_sound(&self) -> bool {
        self.kind.starts_with("audio/")
    }

    /// Whether it is a picture, which has a small twin.
    pub fn is_picture(&self) -> bool {
        self.width.is_some()
    }
}

impl From<File> for Shown {
    fn from(file: File) -> Shown {
        let File { id, name, size, kind, width, height, .. } = file;
        Shown {
            id,
            url: format!("{PATH}/{}", file.address),
            name,
            size,
            kind,
            width,
            height,
            told: None,
            seconds: None,
        }
    }
}

/// The most characters of what a file shows or says.
pub const LONGEST_TOLD: usize = 1_000;

/// What a file shows or says, as it is kept.
pub(crate) fn as_told(told: &str) -> String {
    text::shown(told.trim()).chars().take(LONGEST_TOLD).collect()
}

/// The files of a thing, as its slice keeps them beside the thing: they are drawn with it, without asking for them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hung(pub Vec<Shown>);

impl Hung {
    /// As it is kept; nothing without files.
    pub fn kept(&self) -> Option<String> {
        let text = || serde_json::to_string(&self.0).expect("numbers and texts are JSON");
        (!self.0.is_empty()).then(text)
    }

    /// Their names, one after the other; nothing without files.
    pub fn names(&self) -> Option<String> {
        let names: Vec<&str> = self.0.iter().map(|file| file.name.as_str()).collect();
        (!names.is_empty()).then(|| names.join(", "))
    }

    /// What they show or say; nothing where nobody told.
    pub fn told(&self) -> Option<String> {
        let told: Vec<&str> =
            self.0.iter().filter_map(|file| file.told.as_deref()).filter(|told| !told.is_empty()).collect();
        (!told.is_empty()).then(|| told.join("\n"))
    }

    /// The same files, where this one shows or says something else; nothing if it is not among them.
    pub fn telling(mut self, id: i64, told: Option<&str>) -> Option<Hung> {
        let file = self.0.iter_mut().find(|file| file.id == id)?;
        file.told = told.map(as_told);
        Some(self)
    }

    /// Their numbers.
    pub fn ids(&self) -> Vec<i64> {
        self.0.iter().map(|file| file.id).collect()
    }
}

impl TryFrom<Option<String>> for Hung {
    type Error = Error;

    fn try_from(kept: Option<String>) -> Result<Hung, Error> {
        let Some(kept) = kept else { return Ok(Hung::default()) };
        serde_json::from_str(&kept).map(Hung).map_err(|error| Error::Stored(error.to_string()))
    }
}
