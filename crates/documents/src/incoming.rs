//! A file of separated values that comes in, as a spreadsheet or this program writes it: in UTF-8 or in Windows-1252, with
//! semicolons, tabs or commas. What its lines mean is for who asked for it.

use csv::{ReaderBuilder, StringRecord};
use encoding_rs::WINDOWS_1252;

/// Why a file is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// There is nothing in it.
    Nothing,
    /// It has more bytes than are taken.
    TooLarge,
    /// There are more lines than are taken at once.
    TooMany,
    /// It lacks columns, says who asked for it.
    NoColumns,
    /// The values of a line are not apart as those of the others.
    Broken,
}

/// Lines under their titles.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// The titles, of which the first line is made.
    pub titles: Vec<String>,
    /// Each line that has something, with its place in the file; the titles are 1.
    pub lines: Vec<(usize, Vec<String>)>,
}

/// The words of a file of so many bytes at most, and whether it was read as Windows-1252, which old spreadsheets write.
pub fn decoded(bytes: &[u8], largest: usize) -> Result<(String, bool), NotRead> {
    if bytes.len() > largest {
        return Err(NotRead::TooLarge);
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    Ok(match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), false),
        Err(_) => (WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(), true),
    })
}

/// What separates values: the one that the titles hold most often.
fn between(titles: &str) -> u8 {
    let count = |mark: &u8| titles.bytes().filter(|each| each == mark).count();
    [b';', b'\t', b','].into_iter().max_by_key(count).unwrap_or(b';')
}

/// The lines of a file, so many at most, of which the first has the titles.
pub fn read(text: &str, most: usize) -> Result<Incoming, NotRead> {
    let titles = text.lines().next().filter(|titles| !titles.trim().is_empty()).ok_or(NotRead::Nothing)?;
    let mut file = ReaderBuilder::new().delimiter(between(titles)).flexible(true).from_reader(text.as_bytes());
    let titles = values(file.headers().map_err(|_| NotRead::Broken)?);
    let mut lines = Vec::new();
    for (place, record) in (2..).zip(file.records()) {
        let values = values(&record.map_err(|_| NotRead::Broken)?);
        if values.iter().all(String::is_empty) {
            continue;
        }
        if lines.len() == most {
            return Err(NotRead::TooMany);
        }
        lines.push((place, values));
    }
    Ok(Incoming { titles, lines })
}

impl Incoming {
    /// Its lines, once its titles are understood.
    pub fn some(self) -> Result<Vec<(usize, Vec<String>)>, NotRead> {
        if self.lines.is_empty() { Err(NotRead::Nothing) } else { Ok(self.lines) }
    }
}

fn values(record: &StringRecord) -> Vec<String> {
    record.iter().map(plain).collect()
}

/// A value without the apostrophe that keeps a spreadsheet from taking it for a formula.
fn plain(value: &str) -> String {
    let value = platform::text::shown(value.trim()).into_owned();
    match value.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) => rest.to_owned(),
        _ => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_wrote_is_read() {
        let (text, is_old) =
            decoded(b"Titre;Phrase\n\xc9t\xe9;'=1+1\n;\n\"Deux\nlignes\";\"a;b\"\n", 99).expect("it is short");
        assert!(is_old);
        let file = read(&text, 5).expect("it is read");
        let lines = [(2, vec!["Été".to_owned(), "=1+1".into()]), (4, vec!["Deux\nlignes".into(), "a;b".into()])];
        assert_eq!((file.titles, file.lines), (vec!["Titre".to_owned(), "Phrase".into()], lines.to_vec()));
    }

    #[test]
    fn what_is_no_such_file_is_said() {
        let refused = |text: &str| read(text, 1).and_then(Incoming::some).err();
        assert_eq!([refused(""), refused("\n\n"), refused("Titre\n")], [Some(NotRead::Nothing); 3]);
        assert_eq!(refused("Titre\na\nb\n"), Some(NotRead::TooMany));
        assert_eq!(decoded("\u{feff}é".as_bytes(), 5), Ok(("é".to_owned(), false)));
        assert_eq!(decoded(b"deux", 3), Err(NotRead::TooLarge));
    }
}
