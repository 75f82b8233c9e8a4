//! Help is near, whatever page one is on: its link stands on each page that people read, refusals included.

use super::routes::Route;
use crate::world::Answer;

/// Panics when a page leaves its reader alone.
#[track_caller]
pub(super) fn is_near(route: &Route, answer: &Answer) {
    let page = answer.body();
    let leads = answer.page.attributes("a[href^='/aide']", "href");
    assert!(!page.starts_with("<!DOCTYPE html>") || !leads.is_empty(), "{route}: no link leads to help");
}
