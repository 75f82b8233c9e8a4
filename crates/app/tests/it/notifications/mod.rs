//! Mail that members choose: wishes, quiet hours, two a week, and the link that stops it.

mod at_once;
mod calm;
mod digest;
mod in_doubt;
mod late;
mod stopping;
mod wishes;
