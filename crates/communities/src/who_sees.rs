//! « Qui voit quoi »: the table of roles and rights in words, the visibility of each page, and what the administrator of
//! the machine cannot open. It is drawn from [`crate::roles::RIGHTS`], the table that decides at the door.

#[cfg(test)]
mod markdown;
mod pages;
pub(crate) mod web;
