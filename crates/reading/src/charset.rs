//! How the letters of a page are written: by its first bytes, by what came before it, by what it says of itself.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How far a page says it of itself.
const EARLY: usize = 1024;

/// The words of a page.
pub(crate) fn decoded(said_before: Option<&str>, bytes: &[u8]) -> String {
    let said = || said_before.and_then(of).or_else(|| of_itself(bytes));
    let encoding = Encoding::for_bom(bytes).map(|(encoding, _)| encoding).or_else(said);
    encoding.unwrap_or_else(|| likely(bytes)).decode(bytes).0.into_owned()
}

fn of(name: &str) -> Option<&'static Encoding> {
    Encoding::for_label(name.trim().as_bytes())
}

/// What `<meta charset>`, or what stands for it, says. A page that can be read so far is not in UTF-16, whatever it says.
fn of_itself(bytes: &[u8]) -> Option<&'static Encoding> {
    let early = String::from_utf8_lossy(&bytes[..bytes.len().min(EARLY)]).to_ascii_lowercase();
    let rest = early.split_once("charset=")?.1.trim_start_matches(['"', '\'', ' ']);
    let name = rest.split(|each: char| !each.is_ascii_alphanumeric() && !"-_:.".contains(each)).next()?;
    of(name).map(|found| if [UTF_16BE, UTF_16LE].contains(&found) { UTF_8 } else { found })
}

/// A page that says nothing is in UTF-8 where it can be.
fn likely(bytes: &[u8]) -> &'static Encoding {
    let is_utf8 = match std::str::from_utf8(bytes) {
        Ok(_) => true,
        // The last letter may be cut where the page was.
        Err(error) => error.error_len().is_none(),
    };
    if is_utf8 { UTF_8 } else { WINDOWS_1252 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_read_as_they_were_written() {
        assert_eq!(decoded(Some("iso-8859-1"), b"\xe9t\xe9"), "été");
        assert_eq!(decoded(None, b"\xe9t\xe9"), "été");
        assert_eq!(decoded(None, "été".as_bytes()), "été");
        assert_eq!(decoded(Some("windows-1252"), b"\xef\xbb\xbf\xc3\xa9"), "é", "its first bytes win");
        assert_eq!(decoded(None, b"<meta charset='windows-1251'>\xcf\xf0"), "<meta charset='windows-1251'>Пр");
        assert_eq!(decoded(None, "<meta charset=utf-16>é".as_bytes()), "<meta charset=utf-16>é");
        assert_eq!(decoded(Some("klingon"), "é".as_bytes()), "é");
    }
}
