//! Meetings from the outside: pages, deeds, mails, jobs and calendars, through the whole program on a real database.

mod agenda;
mod almanac;
mod answering;
mod attendance;
mod calendars;
mod commitments;
mod decisions;
mod doors;
mod facilitation;
mod forgetting;
mod gathering;
mod hosting;
mod house;
mod inviting;
mod minutes;
mod parts;
mod polls;
mod pulse;
mod racing;
mod readers;
mod reminding;
mod replying;
mod room;
mod seasons;
mod setting;
mod typed;
