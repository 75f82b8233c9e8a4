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
