//! What can be found: one index of the words of all things, fed by the slices. A slice declares what of its own can be found in
//! a [`Findable`], and `app::wiring` lists them; nothing here knows a slice. It promises that a thing is in the index in the
//! same transaction that wrote it and gone from it in the one that removed it, that nobody finds what they may not read, and that
//! things which were there before the index come into it piece by piece.
//!
//! Who may read is asked first ([`Findable::reach`]), and the statements that look look nowhere else ([`Reach`]): nothing is found and
//! then left out, so neither a count nor an empty page tells what others have.

mod ask;
mod findable;
mod following;
mod found;
mod index;
mod looking;
mod making;
mod number;
mod reach;
mod store;

use std::collections::HashSet;

pub use ask::{Ask, Term};
pub use findable::{Findable, Scope};
pub use index::{Beside, Index};
pub use looking::{Asked, Found};
pub use making::{begin, handlers};
pub use number::{before, number};
pub use reach::{Place, Reach, Reader};
pub use store::{Thing, take as take_out};

/// The words of a thing as the index keeps them: those of its title, a stroke, those of its text, each form once.
pub fn words_of(title: &str, text: &str) -> String {
    let mut kept = String::with_capacity(2 * (title.len() + text.len()));
    keep(&mut kept, title);
    kept.push_str(STROKE);
    kept.push(' ');
    keep(&mut kept, text);
    kept.truncate(kept.trim_end().len());
    kept
}

/// What stands between the words of the title and those of the text; no word is like it.
pub const STROKE: &str = "/";

/// Adds each form of the words of a text once, a space after each.
fn keep(kept: &mut String, text: &str) {
    let words = writing::words(text);
    let mut known = HashSet::with_capacity(2 * words.len());
    let forms = words.iter().filter(|word| !word.is_everywhere).flat_map(writing::Word::forms);
    for form in forms.filter(|form| known.insert(*form)) {
        kept.push_str(form);
        kept.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_kept_once_and_the_title_before_the_stroke() {
        assert_eq!(words_of("Le deuil", "deuil, deuils et le thé"), "deuil / deuil deuils the");
        assert_eq!(words_of("", "👩‍👧"), "/");
    }
}
