//! Walks through the whole program: every route with everybody, every table after somebody was forgotten. They find routes
//! and tables by themselves, so that a new one cannot be left out.

mod deeds;
mod deletion;
mod forms;
mod minutes;
mod nowhere;
mod outcome;
mod pages;
mod routes;
mod shards;
mod statements;
mod table;
mod things;
mod watch;
