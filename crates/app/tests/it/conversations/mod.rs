//! Conversations, from the outside: what each person of a community can read and do in its rooms, and what reaches them.

mod aged;
mod announcing;
mod begun;
mod chosen;
mod circles;
mod discretion;
mod doors;
mod finding;
mod house;
mod keeping;
mod live;
mod marking;
mod mentions;
mod posting;
mod reactions;
mod reading;
mod reporting;
mod requests;
mod scheduling;
mod threads;
