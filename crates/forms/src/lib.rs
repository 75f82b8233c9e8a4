//! What every form of every slice is made of: the fields as they were posted, the draft that keeps what was typed, words that
//! forms, rows and the API write alike, the key that makes a sending count once, why a deed was not done, the form as it was
//! tried with its status, and the word that says on the next page what was. It knows no community word.

ui::texts!($);

mod coded;
mod done;
mod fields;
mod key;
mod mistakes;
mod part;
mod path;
mod posted;
mod said;
mod sought;
mod tried;
mod undone;
mod wording;

pub use done::{Done, Word};
pub use fields::{TICKED, Typed};
pub use key::Key;
pub use mistakes::keep;
pub use part::Part;
pub use path::{number, word};
pub use posted::Posted;
pub use said::{Sentence, text_problem, text_problem_or};
pub use sought::{Leaf, PAGE, Sought, says};
pub use tried::Tried;
pub use undone::{Outcome, Undone};
pub use wording::Wording;

/// What the macros of this crate name in the crates that use them.
#[doc(hidden)]
pub mod named {
    pub use platform::db::Coded;
    pub use serde;
    pub use sqlx;
    pub use ui::Lang;
    pub use ui::notice::Tone;
    pub use utoipa;

    pub use crate::coded::{of_its_crate, one_of};
}
