//! Files, from the outside: what is taken and what is not, who reads what, and what leaves the disk.

mod attaching;
mod house;
mod inside;
mod kept;
mod leaving;
mod refused;
mod resuming;
mod scanned;
mod sending;
mod telling;

pub(crate) use house::from_a_telephone;
