//! Looking for invitations: by whom they are for, and by what became of them.

use forms::{Sought, says};
use ui::Lang;
use ui::form::{AnyField, Select, TextField};

use super::{Invitation, State};

const WORDS: &str = "mots";
const STATE: &str = "etat";
/// The fields of the address.
pub(super) const FIELDS: [&str; 2] = [WORDS, STATE];

const WAITING: &str = "en-attente";
const ACCEPTED: &str = "acceptees";
const OVER: &str = "terminees";

/// Whether an invitation is like what is looked for.
pub(super) fn is_sought(sought: &Sought, invitation: &Invitation, now: i64) -> bool {
    let state = invitation.state(now);
    let stands = match sought.value(STATE) {
        WAITING => state == State::Open,
        ACCEPTED => state == State::Accepted,
        OVER => matches!(state, State::Withdrawn | State::Expired),
        _ => true,
    };
    let whom = format!("{} {}", invitation.name, invitation.email.as_deref().unwrap_or_default());
    stands && says(&whom, sought.value(WORDS))
}

/// The fields of the form.
pub(super) fn fields(lang: Lang, sought: &Sought) -> Vec<Box<dyn AnyField>> {
    let state = Select::new(lang, STATE, t!(lang, "invitations-state"))
        .option("", t!(lang, "look-any"))
        .option(WAITING, t!(lang, "look-waiting"))
        .option(ACCEPTED, t!(lang, "look-accepted"))
        .option(OVER, t!(lang, "look-over"))
        .value(sought.value(STATE));
    let words = TextField::new(lang, WORDS, t!(lang, "look-whom")).value(sought.value(WORDS)).max(200);
    vec![Box::new(words), Box::new(state)]
}
