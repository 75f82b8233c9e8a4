//! Communities: opened, joined, agreed upon, left. Through the whole program, on a real database.

mod applications;
mod arriving;
mod beginning;
mod charter;
mod doors;
mod forgetting;
mod house;
mod inviting;
mod members;
mod opening;
mod organizations;
mod places;
mod rhythm;
mod season;
mod strangers;
mod visits;
mod ways_back;

/// What nobody should have typed, and what every field must bear without falling.
fn strange() -> Vec<String> {
    let odd = ["👩‍👧‍👦", "%00", "<script>alert(1)</script>"].map(str::to_owned);
    refused().into_iter().chain(odd).collect()
}

/// What no name, address or principle may be: nothing, what hides, and ten thousand lines.
fn refused() -> Vec<String> {
    let hidden = ["", "   ", "\0", "a\0b", "\u{7}abc", "a\u{1}b"].map(str::to_owned);
    hidden.into_iter().chain(["ligne\n".repeat(10_000)]).collect()
}
