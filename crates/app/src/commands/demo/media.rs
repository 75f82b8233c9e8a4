//! The few files of the demonstration: a text as it is written there, or a picture and a sound of our own, of which the text says what
//! they show and say.

/// A quilt of a few squares, drawn for this.
const QUILT: &[u8] = include_bytes!("quilt.png");
/// How long the sound is.
const SECONDS: i64 = 9;

/// The bytes of a file by its name; then what it shows or says, and how many seconds it has.
pub(super) fn bytes<'a>(name: &str, text: &'a str) -> (Vec<u8>, Option<&'a str>, Option<i64>) {
    match name.rsplit_once('.') {
        Some((_, "png")) => (QUILT.to_vec(), Some(text), None),
        Some((_, "mp3")) => (silence(), Some(text), Some(SECONDS)),
        Some((_, "pdf")) => (sheet(text), None, None),
        _ => (text.as_bytes().to_vec(), None, None),
    }
}

/// Frames of MPEG-1 layer III that hold nothing: 32 kbit/s and 32 kHz, 36 ms each, in mono.
fn silence() -> Vec<u8> {
    let mut frame = [0; 144];
    frame[..4].copy_from_slice(&[0xFF, 0xFB, 0x18, 0xC0]);
    let frames = usize::try_from(SECONDS * 1000 / 36).unwrap_or_default();
    frame.repeat(frames)
}

/// A PDF of one small page with these lines on it.
fn sheet(text: &str) -> Vec<u8> {
    let lines: String = text.lines().map(|line| format!("({}) Tj T*\n", latin(line))).collect();
    let words = format!("BT /F1 12 Tf 18 TL 24 230 Td\n{lines}ET");
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 260]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>".to_owned(),
        format!("<</Length {}>>stream\n{words}\nendstream", words.len()),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
    ];
    let (mut page, mut places) = ("%PDF-1.4\n".to_owned(), String::new());
    for (number, object) in objects.iter().enumerate() {
        places += &format!("{:010} 00000 n \n", page.len());
        page += &format!("{} 0 obj\n{object}\nendobj\n", number + 1);
    }
    let start = page.len();
    let table =
        format!("xref\n0 6\n0000000000 65535 f \n{places}trailer<</Size 6/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
    (page + &table).into_bytes()
}

/// A text as a page says it: letters beyond ASCII by their number in Latin-1, signs of the page itself apart.
fn latin(text: &str) -> String {
    let one = |letter: char| match letter {
        '(' | ')' | '\\' => format!("\\{letter}"),
        ' '..='~' => letter.to_string(),
        '’' => "\\222".to_owned(),
        other => u8::try_from(other).map_or_else(|_| "?".to_owned(), |byte| format!("\\{byte:03o}")),
    };
    text.chars().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_finds_its_own_pieces_and_says_its_letters() {
        let page = String::from_utf8(sheet("Reçu (nº 12)\nDîner")).expect("it is of ASCII alone");
        assert!(page.contains("(Re\\347u \\(n\\272 12\\)) Tj") && page.contains("(D\\356ner) Tj"), "{page}");
        let start: usize = page.lines().rev().nth(1).expect("where its table is").parse().expect("a number");
        assert!(page[start..].starts_with("xref"));
        let first: usize = page[start..].lines().nth(3).expect("its first piece")[..10].parse().expect("a number");
        assert!(page[first..].starts_with("1 0 obj"));
    }
}
