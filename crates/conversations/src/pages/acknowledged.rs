//! What stands under an announcement that asks its readers to say that they read it: the button, and who will see it, said before it
//! is pressed; to who wrote it, how many did and the way to their names.

use maud::html;
use ui::{Lang, Markup};

use crate::acknowledging::Receipt;

/// The field of what one presses, and its values: that one read it, and that one takes it back.
pub const PRESS: (&str, &str, &str) = ("dit", "lu", "repris");

/// Where it is pressed, and where who wrote the announcement reads by whom it was.
pub fn acknowledged_path(room: &str, message: i64) -> String {
    format!("{room}/messages/{message}/lu-et-compris")
}

/// It is drawn for one reader; who follows a room hears it as nobody’s, and keeps what they pressed.
pub fn acknowledged(
    lang: Lang,
    (room, message, archived): (&str, i64, bool),
    (theirs, receipt): (bool, Receipt),
    author: &str,
) -> Markup {
    let path = acknowledged_path(room, message);
    let (field, read, taken_back) = PRESS;
    html! {
        form.acknowledged method="post" action=(path) data-of=(message) {
            @if theirs {
                p { a.small href=(path) { (t!(lang, "acknowledged-count", count = receipt.count)) } }
            } @else if receipt.mine {
                p.small { (t!(lang, "acknowledged-mine", name = author)) }
                @if !archived {
                    button.btn.quiet type="submit" name=(field) value=(taken_back) { (t!(lang, "acknowledged-take-back")) }
                }
            } @else if !archived {
                button.btn type="submit" name=(field) value=(read) { (t!(lang, "acknowledge")) }
                p.soft.small { (t!(lang, "acknowledge-seen-by", name = author)) }
            }
        }
    }
}
