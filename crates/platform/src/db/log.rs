//! The statements of a program, written down as they are sent: for who wants to know what a page costs. A database that
//! nobody listens to keeps nothing and pays nothing.

use std::sync::{Arc, Mutex, PoisonError};

/// A list of statements, shared by those who write it and the one who reads it. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct StatementLog(Arc<Mutex<Vec<&'static str>>>);

impl StatementLog {
    /// What was sent since the last time, in order, each as it is written for SQLite.
    pub fn take(&self) -> Vec<&'static str> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn note(&self, statement: &'static str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(statement);
    }
}

/// The log that somebody opened, if any.
#[derive(Clone, Debug, Default)]
pub(super) struct Noted(Option<StatementLog>);

impl Noted {
    pub(super) fn of(log: &StatementLog) -> Noted {
        Noted(Some(log.clone()))
    }

    pub(super) fn note(&self, statement: &'static str) {
        if let Some(log) = &self.0 {
            log.note(statement);
        }
    }
}
