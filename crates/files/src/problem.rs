//! Why a file was not taken, in the words of who reads it.

use platform::{Error, Refusal};
use ui::Lang;
use ui::numbers::whole;

/// Why a file was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileProblem {
    /// It has no byte.
    Empty,
    /// It is larger than a file may be, in bytes.
    TooLarge(u64),
    /// It is a page, or a drawing that can hold a program.
    Page,
    /// It holds programs.
    Macros,
    /// Only who has its password can read it; or it is of an office program of long ago.
    Locked,
    /// It says what it is, and is not.
    Broken,
    /// A picture with more points than a screen could ever show.
    TooManyPoints,
    /// Unpacked, it would be far too large.
    Bomb,
    /// A scanner found something harmful in it.
    Harmful,
    /// None of the kinds that are taken.
    Unknown,
    /// The sender has sent so much that hangs from nothing.
    Waits,
    /// The community has no room left for it.
    NoRoom,
    /// More files at once than one thing may hold.
    TooMany(usize),
    /// The disk took nothing.
    Away,
    /// It stands outside of its folder, or leads elsewhere.
    Outside,
    /// What was sent as a folder of files is none, or has none.
    NoFolder,
    /// It is not there any more, is not theirs, or hangs from something.
    Gone,
}

impl FileProblem {
    /// The sentence.
    pub fn sentence(&self, lang: Lang) -> String {
        match self {
            FileProblem::Empty => t!(lang, "problem-empty"),
            FileProblem::TooLarge(most) => t!(lang, "problem-too-large", most = megabytes(lang, *most)),
            FileProblem::Page => t!(lang, "problem-page"),
            FileProblem::Macros => t!(lang, "problem-macros"),
            FileProblem::Locked => t!(lang, "problem-locked"),
            FileProblem::Broken => t!(lang, "problem-broken"),
            FileProblem::TooManyPoints => t!(lang, "problem-too-many-points"),
            FileProblem::Bomb => t!(lang, "problem-bomb"),
            FileProblem::Harmful => t!(lang, "problem-harmful"),
            FileProblem::Unknown => t!(lang, "problem-unknown"),
            FileProblem::Waits => t!(lang, "problem-waits"),
            FileProblem::NoRoom => t!(lang, "problem-no-room"),
            FileProblem::TooMany(most) => t!(lang, "problem-too-many", most = *most),
            FileProblem::Away => t!(lang, "problem-away"),
            FileProblem::Outside => t!(lang, "problem-outside"),
            FileProblem::NoFolder => t!(lang, "problem-no-folder"),
            FileProblem::Gone => t!(lang, "problem-gone"),
        }
    }
}

fn megabytes(lang: Lang, bytes: u64) -> String {
    whole(lang, i64::try_from(bytes / 1_000_000).unwrap_or(i64::MAX))
}

/// Why there is no file.
#[derive(Debug)]
pub enum NotTaken {
    /// A file that its sender can change, or leave out.
    Problem(FileProblem),
    /// Nothing that a person could change.
    Refused(Refusal),
}

impl From<FileProblem> for NotTaken {
    fn from(problem: FileProblem) -> NotTaken {
        NotTaken::Problem(problem)
    }
}

impl From<Refusal> for NotTaken {
    fn from(refusal: Refusal) -> NotTaken {
        NotTaken::Refused(refusal)
    }
}

impl From<Error> for NotTaken {
    fn from(error: Error) -> NotTaken {
        NotTaken::Refused(error.into())
    }
}

impl From<std::io::Error> for NotTaken {
    fn from(error: std::io::Error) -> NotTaken {
        Error::from(error).into()
    }
}
