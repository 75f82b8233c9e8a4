//! Files: what people send along with their words. One mechanism for everything that a file may hang from: a slice says in
//! one [`Holder`] which kind of thing of its own holds files and who may read it, and nothing here knows a slice. It promises
//! that a file is on disk, whole, before its row is; that what it is was found in its own bytes, and never believed of its name;
//! that a picture keeps nothing of where and when it was taken; that its address cannot be guessed and opens only to who may
//! read what it hangs from; that what hangs from nothing is gone from disk within a day; and that
//! the words inside of a file are found by who may find what it hangs from, and go with it.

ui::texts!($);

mod bucket;
mod bundle;
mod folder;
mod hanging;
mod holder;
mod housekeeping;
mod inside;
mod inside_store;
mod model;
mod name;
mod pages;
mod picture;
mod problem;
mod receiving;
mod scanning;
mod sent;
mod sniff;
mod storage;
mod store;
mod unfolding;
mod uploads;
mod uploads_store;
mod web;

pub use bundle::{bundle, whole};
pub use hanging::{Thing, forget, forget_things, hang, hung_already, let_go, let_go_of_one, prints, tell, waiting};
pub use holder::{Counted, CountedFiles, Holder, Holders, MayRead, Taken};
pub use housekeeping::{Disagreement, begin, disagreement, handlers};
pub use inside::{FoundAgain, Inside, Reading, read_inside, words_inside};
pub use model::{Hung, LONGEST_TOLD, MOST_FILES, Shown};
pub use pages::{DECORATES, LENGTH, TOLD, asked, asked_first, drawn, sending};
pub use problem::{FileProblem, NotTaken};
pub use receiving::{cut, receive, receive_whole};
pub use scanning::scanner_answers;
pub use sent::{Sent, of_field, sent};
pub use storage::{Opened, keys_in};
pub use unfolding::{MOST_OF_A_FOLDER, Unfolded, unfold};
pub use uploads::{Grown, LIFE, NotGrown, Upload};
pub use web::{routes, to_everyone};
