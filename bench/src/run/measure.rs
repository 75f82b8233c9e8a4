//! Every measure of one subject, beside the bare server.

use super::memory::{Fresh, start_again};
use super::rounds::{Talk, post_in_turns, take_turns};
use super::say;
use crate::Result;
use crate::first_load::{FirstLoad, first_load};
use crate::load::{Asking, ask_all_the_time, post_everywhere};
use crate::plan::{CLIENTS, Plan};
use crate::process::Process;
use crate::subject::{Page, Subject};

/// What was found.
pub(super) struct Measured {
    pub(super) bare: Found,
    pub(super) subject: Found,
    /// Messages that were there when pages were asked for.
    pub(super) messages: i64,
    /// Posts a second to many communities at once, where there are many.
    pub(super) everywhere: Option<f64>,
    pub(super) first_loads: Vec<(&'static str, FirstLoad)>,
    pub(super) notes: Vec<String>,
}

/// What was found of one server.
pub(super) struct Found {
    pub(super) talk: Talk,
    /// Posts a second when many messages were there already.
    pub(super) posts_when_full: f64,
    pub(super) pages: Vec<(&'static str, Asking)>,
    pub(super) fresh: Fresh,
}

impl Measured {
    /// The bare server's posts a second.
    pub(super) fn bare_posts(&self) -> f64 {
        self.bare.talk.posts()
    }
}

/// A server that runs.
struct Running<'a, S> {
    subject: &'a S,
    process: Process,
}

/// Measures the subject and the bare server in the same way.
pub(super) async fn measure(bare: &impl Subject, subject: &impl Subject, plan: &Plan) -> Result<Measured> {
    let (bare, subject) = (Running::start(bare).await?, Running::start(subject).await?);
    let (of_bare, of_subject) = take_turns(&bare.target(), &subject.target(), plan).await?;
    say("Filling…");
    let (messages, note) = subject.subject.fill(&subject.process, plan.messages).await?;
    bare.subject.fill(&bare.process, messages).await?;
    say("Pages…");
    let first_loads = subject.first_loads().await?;
    let (bare_pages, subject_pages) = (bare.look_at_all(plan).await?, subject.look_at_all(plan).await?);
    say("Posting again…");
    let (bare_full, subject_full) = post_in_turns(&bare.target(), &subject.target(), plan).await?.medians();
    let everywhere = subject.post_everywhere(plan).await?;
    let (bare, subject) = (bare.stop().await?, subject.stop().await?);
    say("Starting again, memory, many readers…");
    let (bare_fresh, subject_fresh) = (start_again(bare, plan).await?, start_again(subject, plan).await?);
    let notes = subject.note().into_iter().chain(note).collect();
    subject.end().await?;
    let bare = Found { talk: of_bare, posts_when_full: bare_full, pages: bare_pages, fresh: bare_fresh };
    let subject = Found { talk: of_subject, posts_when_full: subject_full, pages: subject_pages, fresh: subject_fresh };
    Ok(Measured { bare, subject, messages, everywhere, first_loads, notes })
}

impl<'a, S: Subject> Running<'a, S> {
    async fn start(subject: &'a S) -> Result<Running<'a, S>> {
        Ok(Running { subject, process: subject.start().await? })
    }

    fn target(&self) -> crate::target::Target {
        self.subject.target(&self.process)
    }

    async fn first_loads(&self) -> Result<Vec<(&'static str, FirstLoad)>> {
        let mut loads = Vec::new();
        for (name, page) in self.subject.first_pages() {
            loads.push((name, first_load(self.process.address, &page).await?));
        }
        Ok(loads)
    }

    async fn look_at_all(&self, plan: &Plan) -> Result<Vec<(&'static str, Asking)>> {
        let mut looked = Vec::new();
        for Page { name, asked, is_right } in self.subject.pages() {
            let asking = ask_all_the_time(self.process.address, &asked, (CLIENTS, plan.asking), is_right).await?;
            looked.push((name, asking));
        }
        Ok(looked)
    }

    async fn post_everywhere(&self, plan: &Plan) -> Result<Option<f64>> {
        match self.subject.communities(&self.process) {
            none if none.is_empty() => Ok(None),
            all => post_everywhere(&all, plan.warm_up, plan.posting).await.map(Some),
        }
    }

    async fn stop(self) -> Result<&'a S> {
        self.process.stop().await?;
        Ok(self.subject)
    }
}
