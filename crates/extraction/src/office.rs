//! Documents that are folders of XML in one file. They are read piece by piece, without a tree, and no further than so many bytes
//! once unpacked: what swells without end is left where it began. Nothing that a file declares is put in for anything.

use std::borrow::Cow;
use std::io::{self, BufRead, BufReader, Cursor, Read};

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, Event};
use zip::ZipArchive;

use crate::MOST;

/// The most things inside, and the most bytes of all that is read of them, unpacked.
const MOST_INSIDE: usize = 2_000;
const UNPACKED: u64 = 64 << 20;

/// Which of the things inside hold words, and whether all their text is words or what stands in `t` alone.
#[derive(Clone, Copy)]
pub(crate) struct Where {
    is_there: fn(&str) -> bool,
    only_in_t: bool,
}

/// Word, Excel, PowerPoint.
pub(crate) const OFFICE: Where = Where {
    is_there: |name| {
        ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml", "xl/sharedStrings.xml"].contains(&name)
            || (name.starts_with("xl/worksheets/sheet") || name.starts_with("ppt/slides/slide"))
                && name.ends_with(".xml")
    },
    only_in_t: true,
};
/// OpenDocument.
pub(crate) const OPEN_DOCUMENT: Where = Where { is_there: |name| name == "content.xml", only_in_t: false };

/// The words of a document.
pub(crate) fn words(bytes: &[u8], at: Where) -> io::Result<String> {
    let broken = |_| io::Error::from(io::ErrorKind::InvalidData);
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    if archive.len() > MOST_INSIDE {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let names = archive.file_names().filter_map(Result::ok).filter(|name| (at.is_there)(name));
    let mut names: Vec<String> = names.map(Cow::into_owned).collect();
    // « slide10 » after « slide9 ».
    names.sort_by(|one, other| (one.len(), one).cmp(&(other.len(), other)));
    let (mut said, mut room) = (Said { only_in_t: at.only_in_t, ..Said::default() }, UNPACKED);
    for name in names {
        let mut inside = BufReader::new(archive.by_name(&name).map_err(broken)?.take(room));
        said.read(&mut inside)?;
        room = inside.into_inner().limit();
    }
    Ok(said.text)
}

#[derive(Default)]
struct Said {
    text: String,
    length: usize,
    only_in_t: bool,
    in_t: bool,
}

impl Said {
    fn read(&mut self, xml: impl BufRead) -> io::Result<()> {
        let mut reader = Reader::from_reader(xml);
        // What was cut in the middle is no mistake of whoever wrote it.
        reader.config_mut().check_end_names = false;
        let mut piece = Vec::new();
        while self.length < MOST {
            match reader.read_event_into(&mut piece) {
                Ok(Event::Eof) => break,
                Ok(event) => self.take(&event),
                // A piece that stands in no order ends it: what came before are words all the same.
                Err(_) if !self.text.is_empty() => break,
                Err(error) => return Err(io::Error::new(io::ErrorKind::InvalidData, error)),
            }
            piece.clear();
        }
        self.say(" ");
        Ok(())
    }

    fn take(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag) if tag.local_name().as_ref() == b"t" => self.in_t = true,
            Event::End(tag) => match tag.local_name().as_ref() {
                b"t" => self.in_t = false,
                b"p" | b"h" | b"si" | b"is" | b"table-cell" | b"tc" => self.say(" "),
                _ => {}
            },
            Event::Empty(tag) if [&b"tab"[..], b"br", b"line-break", b"s"].contains(&tag.local_name().as_ref()) => {
                self.say(" ")
            }
            Event::Text(text) if self.hears() => self.say(&text.decode().unwrap_or_default()),
            Event::CData(text) if self.hears() => self.say(&text.decode().unwrap_or_default()),
            Event::GeneralRef(sign) if self.hears() => self.sign(sign),
            _ => {}
        }
    }

    const fn hears(&self) -> bool {
        self.in_t || !self.only_in_t
    }

    /// A letter by its number or by one of the five names that XML has; any other name stands for nothing.
    fn sign(&mut self, sign: &BytesRef<'_>) {
        if let Ok(Some(letter)) = sign.resolve_char_ref() {
            return self.say(letter.encode_utf8(&mut [0; 4]));
        }
        let name = sign.decode().unwrap_or_default();
        self.say(resolve_predefined_entity(&name).unwrap_or(" "));
    }

    fn say(&mut self, text: &str) {
        let room = MOST - self.length.min(MOST);
        let taken: String = text.chars().take(room).collect();
        self.length += taken.chars().count();
        self.text.push_str(&taken);
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use std::io::Write;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    /// A document with these things inside.
    pub(crate) fn folder(inside: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in inside {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(content).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn said(at: Where, inside: &[(&str, &str)]) -> String {
        let inside: Vec<_> = inside.iter().map(|(name, content)| (*name, content.as_bytes())).collect();
        let said = words(&folder(&inside), at).expect("it is read");
        said.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_words_of_each_kind_of_document_are_read() {
        let word = "<w:document xmlns:w='w'><w:p><w:r><w:t>Le riche&amp;</w:t></w:r><w:r><w:t>lieu &#233;t&#xe9;</w:t></w:r></w:p>\
                    <w:p><w:instrText>CODE</w:instrText><w:tab/><w:t>Fin</w:t></w:p></w:document>";
        assert_eq!(
            said(OFFICE, &[("word/document.xml", word), ("word/styles.xml", "<t>Non</t>")]),
            "Le riche&lieu été Fin"
        );
        let sheet = "<sst><si><t>Poste</t></si><si><t>Montant</t></si></sst>";
        assert_eq!(
            said(OFFICE, &[("xl/sharedStrings.xml", sheet), ("xl/worksheets/sheet1.xml", "<c><v>3</v></c>")]),
            "Poste Montant"
        );
        let slides =
            [("ppt/slides/slide10.xml", "<a:t xmlns:a='a'>Dix</a:t>"), ("ppt/slides/slide9.xml", "<t>Neuf</t>")];
        assert_eq!(said(OFFICE, &slides), "Neuf Dix");
        let open = "<office:body xmlns:office='o' xmlns:text='t'><text:h>Titre</text:h><text:p>Un<text:s/>deux</text:p></office:body>";
        assert_eq!(said(OPEN_DOCUMENT, &[("content.xml", open)]), "Titre Un deux");
    }

    #[test]
    fn what_swells_or_calls_itself_is_left_where_it_began() {
        let laughs = "<!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;'><!ENTITY x SYSTEM 'file:///etc/passwd'>]><a><p>Avant</p>&c;&x;<p>Après</p></a>";
        assert_eq!(said(OPEN_DOCUMENT, &[("content.xml", laughs)]), "Avant Après");
        let bomb = [b"<p>".as_slice(), &vec![b'a'; 20_000_000]].concat();
        let bomb = folder(&[("content.xml", &bomb)]);
        assert!(bomb.len() < 1_000_000);
        assert!(words(&bomb, OPEN_DOCUMENT).map_or(true, |said| said.len() <= MOST + 1));
        assert!(words(b"PK\x03\x04", OPEN_DOCUMENT).is_err());
        assert!(words(&folder(&[("content.xml", b"<a><p>Un</a>")]), OPEN_DOCUMENT).is_ok());
        let many: Vec<(String, Vec<u8>)> = (0..2_001).map(|at| (format!("{at}"), Vec::new())).collect();
        let many: Vec<_> = many.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
        assert!(words(&folder(&many), OPEN_DOCUMENT).is_err());
    }
}
