//! What awaits a member in a season, as the parts of its meetings say it.

/// Something that awaits a member, in words, with the page where they do it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Awaited {
    /// When it helps to do it, before or after the rest.
    pub turn: Turn,
    /// What there is to do.
    pub words: String,
    /// The page where it is done.
    pub path: String,
    /// Which meeting it is about, and when that is.
    pub about: String,
}

/// The turns of what awaits a member, in the order in which it helps to do it: what was held is closed, then the others get
/// their answers, then what comes is prepared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    /// To mark who was there.
    Mark,
    /// To tell what happened.
    Tell,
    /// To write or to read what was said.
    Write,
    /// To answer those who wait for it.
    Answer,
    /// To wish something.
    Wish,
    /// To offer something.
    Offer,
    /// To answer what was proposed.
    Consider,
    /// To decide between what was answered.
    Choose,
    /// To prepare the next step.
    Prepare,
}
