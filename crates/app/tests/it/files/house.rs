//! What people send, and files to send: each is made here, byte by byte.

use std::io::{Cursor, Write};

use axum::http::Method;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use serde_json::Value as Json;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::world::{Answer, Ask, Person, Sent};

/// The room of everybody, in addresses.
pub(super) const ROOM: &str = "/c/essai/salons/bons-coups";
/// The room of the advisory committee.
pub(super) const COMMITTEE: &str = "/c/essai/salons/comite";
/// A PDF that says little.
pub(super) const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";

impl Person {
    /// Says something in a room with files, as a page does without scripts.
    pub(super) async fn sends_with(&self, path: &str, words: &str, files: &[(&str, &[u8])]) -> Answer {
        let fields = [("body", words)];
        let files: Vec<_> = files.iter().map(|(name, bytes)| ("fichiers", *name, bytes.to_vec())).collect();
        self.asks(&Ask::of(Method::POST, path, Sent::files(&fields, &files))).await
    }

    /// Sends a file by the API.
    pub(super) async fn uploads(&self, name: &str, bytes: &[u8]) -> Answer {
        let sent = Sent::files(&[], &[("file", name, bytes.to_vec())]);
        self.asks(&Ask::of(Method::POST, "/api/v1/files", sent)).await
    }

    /// The same, taken: what the API says of it.
    pub(super) async fn uploaded(&self, name: &str, bytes: &[u8]) -> Json {
        self.uploads(name, bytes).await.is(201).json()
    }
}

/// A photograph of these sides.
pub(super) fn photograph(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let points = RgbImage::from_fn(width, height, |x, y| Rgb([(x % 256) as u8, (y % 256) as u8, 90]));
    DynamicImage::ImageRgb8(points).write_to(&mut bytes, format).expect("a picture can be written");
    bytes.into_inner()
}

/// A photograph as a telephone takes it: on its side, with what says so, where it was taken, and with what.
pub(crate) fn from_a_telephone() -> Vec<u8> {
    let photograph = photograph(400, 200, ImageFormat::Jpeg);
    let exif = exif();
    let length = u16::try_from(exif.len() + 2).expect("it is short").to_be_bytes();
    [&photograph[..2], &[0xFF, 0xE1], &length, &exif, &photograph[2..]].concat()
}

/// Exif 2.3, big endian: the device, the orientation (6: turned to the right), and a place of Montréal.
fn exif() -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        [&tag.to_be_bytes()[..], &kind.to_be_bytes(), &count.to_be_bytes(), &value].concat()
    };
    let at = |offset: u32| offset.to_be_bytes();
    let first = [entry(0x010F, 2, 16, at(50)), entry(0x0112, 3, 1, [0, 6, 0, 0]), entry(0x8825, 4, 1, at(66))].concat();
    let place = [entry(0x0001, 2, 2, *b"N\0\0\0"), entry(0x0002, 5, 3, at(96))].concat();
    let degrees: Vec<u8> = [45_u32, 1, 30, 1, 12, 1].iter().flat_map(|part| part.to_be_bytes()).collect();
    [
        &b"Exif\0\0MM\0\x2A\0\0\0\x08\0\x03"[..],
        &first,
        &[0; 4],
        b"TelephoneSecret\0",
        b"\0\x02",
        &place,
        &[0; 4],
        &degrees,
    ]
    .concat()
}

/// The header of a PNG that says to have these sides, and nothing else.
pub(super) fn png_that_claims(width: u32, height: u32) -> Vec<u8> {
    let header = [&b"IHDR"[..], &width.to_be_bytes(), &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    let sum = crc(&header).to_be_bytes();
    let nothing = [&[0, 0, 0, 0][..], b"IDAT", &crc(b"IDAT").to_be_bytes()].concat();
    [&b"\x89PNG\r\n\x1a\n\0\0\0\x0D"[..], &header, &sum, &nothing].concat()
}

/// The sum of a chunk of PNG (ISO 3309).
fn crc(bytes: &[u8]) -> u32 {
    let step = |sum: u32| if sum & 1 == 1 { 0xEDB8_8320 ^ (sum >> 1) } else { sum >> 1 };
    !bytes.iter().fold(!0, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), |sum, _| step(sum)))
}

/// A document that is a folder in one file, with these things inside.
pub(super) fn archive(inside: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let plain = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in inside {
        archive.start_file(*name, plain).expect("a name");
        archive.write_all(bytes).expect("memory takes it");
    }
    archive.finish().expect("a folder is closed").into_inner()
}

/// A document of Word.
pub(super) fn docx() -> Vec<u8> {
    archive(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w:document/>")])
}

/// The same, which says that one thing inside is as large as four thousand million bytes.
pub(super) fn bomb() -> Vec<u8> {
    let mut bytes = docx();
    let list = bytes.windows(4).rposition(|window| window == b"PK\x01\x02").expect("the list of what is inside");
    bytes[list + 24..list + 28].copy_from_slice(&0xFFFF_0000_u32.to_le_bytes());
    bytes
}
