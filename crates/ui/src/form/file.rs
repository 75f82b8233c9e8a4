//! A file to send. Its form needs `enctype="multipart/form-data"`; a browser never fills it again by itself, so a
//! refused form says that the file must be chosen once more.

use maud::Markup;

use super::field::{Control, Field};
use crate::Lang;

/// A file from the person's machine.
pub type FileField = Field<File>;

/// The control of a [`FileField`].
#[derive(Clone, Copy, Debug, Default)]
pub struct File;

impl FileField {
    /// No file yet.
    pub fn new(lang: Lang, name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::of(lang, name, label, File)
    }

    /// The kinds of files the browser offers first: `.toml,text/plain`.
    pub fn accept(self, kinds: impl Into<String>) -> Self {
        self.attribute("accept", kinds)
    }
}

impl Control for File {
    fn drawn(field: &FileField) -> Markup {
        let mut attributes = field.control_attributes();
        attributes.set("type", "file");
        field.framed(attributes.open("input"))
    }
}
