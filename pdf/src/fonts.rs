//! The letters. Those of the program are in it; where a name asks for others, the machine's are looked for, and what nobody can
//! draw becomes the mark of a missing character: a file that says its structure may not hold a hole (ISO 14289-1, 7.21.8).

use std::collections::BTreeSet;

use typst::text::FontBook;
use typst_kit::fonts::{FontStore, embedded, system};

/// The family that drawings take where they name none of ours.
pub(crate) const FAMILY: &str = "Libertinus Serif";

/// What stands for a character that no font draws.
const MISSING: char = '\u{fffd}';

/// The fonts that draw a text, and the characters that none of them draws.
pub(crate) fn drawing(text: &str) -> (FontStore, BTreeSet<char>) {
    let mut store = FontStore::new();
    store.extend(embedded());
    let mut lacking = lacking(store.book(), text);
    if !lacking.is_empty() {
        // Looking through the machine's fonts takes time: only for who needs them.
        store.extend(system());
        lacking = self::lacking(store.book(), text);
    }
    (store, lacking)
}

/// The files of the fonts that draw a text: those of the program, and one of the machine for each character that they lack.
pub(crate) fn files(text: &str) -> Vec<Vec<u8>> {
    let (store, _) = drawing(text);
    let own = embedded().count();
    let places: BTreeSet<usize> = text.chars().filter_map(|each| first(&store, u32::from(each))).collect();
    let fonts = (0..own).chain(places.into_iter().filter(|place| *place >= own)).filter_map(|place| store.font(place));
    fonts.map(|font| font.data().to_vec()).collect()
}

/// The place of the first font that draws a character.
fn first(store: &FontStore, character: u32) -> Option<usize> {
    let book = store.book();
    (0..).map_while(|place| book.info(place)).position(|font| font.coverage.contains(character))
}

fn lacking(book: &FontBook, text: &str) -> BTreeSet<char> {
    let wanted: BTreeSet<char> = text.chars().filter(|each| !each.is_control() && !is_unseen(*each)).collect();
    let fonts: Vec<_> = (0..).map_while(|place| book.info(place)).collect();
    wanted.into_iter().filter(|each| !fonts.iter().any(|font| font.coverage.contains(u32::from(*each)))).collect()
}

/// Joiners, marks of direction and choosers of a drawing leave no ink of their own.
fn is_unseen(each: char) -> bool {
    matches!(each, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// The text with a mark where a character cannot be drawn; choosers of a drawing go, which no font of letters knows.
pub(crate) fn drawable(text: &str, lacking: &BTreeSet<char>) -> String {
    let kept = text.chars().filter(|each| !matches!(each, '\u{fe00}'..='\u{fe0f}' | '\u{feff}'));
    kept.map(|each| if lacking.contains(&each) { MISSING } else { each }).collect()
}
