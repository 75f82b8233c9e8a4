//! What people do to a server, many at once: they write without pause, write at a steady pace, follow live, and ask for
//! pages.

mod asking;
mod fan_out;
mod posting;
mod readers;
mod steady;

pub use asking::{Asking, ask_all_the_time};
pub use fan_out::fan_out;
pub use posting::{Posting, fill, post_all_the_time, post_everywhere};
pub use readers::Readers;
pub use steady::{Pace, Steady, post_steadily};
