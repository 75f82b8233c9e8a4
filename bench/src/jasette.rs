//! Jasette, made ready to be measured: a fresh instance, a community from a season file, its members and their tokens.

use std::path::Path;

use crate::http::Asked;
use crate::process::Process;
use crate::run::Options;
use crate::subject::{Page, Subject};
use crate::target::Target;
use crate::{Result, Trouble};

/// An instance with a community in it.
pub struct Jasette {}

impl Jasette {
    /// Makes it.
    pub async fn prepare(_options: &Options, _folder: &Path, _postgres: Option<&String>) -> Result<Jasette> {
        Err(Trouble::said("not yet"))
    }
}

impl Subject for Jasette {
    async fn start(&self) -> Result<Process> {
        Err(Trouble::said("not yet"))
    }
    fn target(&self, _process: &Process) -> Target {
        unreachable!("not yet")
    }
    fn pages(&self) -> Vec<Page> {
        Vec::new()
    }
    fn first_page(&self) -> Option<Asked> {
        None
    }
    async fn fill(&self, _process: &Process, _messages: i64) -> Result<(i64, Option<String>)> {
        Err(Trouble::said("not yet"))
    }
}
