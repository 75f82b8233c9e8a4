//! What the setting of pages may ask for: the template, the document, fonts. Nothing else is there: no file, no date, no network.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_kit::fonts::FontStore;

/// A document about to be set.
pub(crate) struct Desk {
    library: LazyHash<Library>,
    fonts: FontStore,
    template: Source,
    document: (FileId, Bytes),
}

impl Desk {
    /// The template, with the document beside it as data: no word of it is ever read as a command.
    pub(crate) fn with(template: &str, document: String, fonts: FontStore) -> Result<Desk, String> {
        let id = |name: &str| {
            let path = VirtualPath::new(name).map_err(|error| format!("{name}: {error}"))?;
            Ok::<_, String>(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
        };
        Ok(Desk {
            library: LazyHash::new(Library::default()),
            fonts,
            template: Source::new(id("document.typ")?, template.to_owned()),
            document: (id("document.json")?, Bytes::from_string(document)),
        })
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.document.0 { Ok(self.document.1.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
