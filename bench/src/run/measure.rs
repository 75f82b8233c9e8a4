//! Every measure of one subject, beside the bare server.

use super::memory::{Fresh, start_again};
use super::rounds::{Talk, posting, take_turns};
use super::say;
use crate::Result;
use crate::first_load::{FirstLoad, first_load};
use crate::load::{Asking, ask_all_the_time, post_all_the_time};
use crate::plan::{CLIENTS, Plan};
use crate::process::Process;
use crate::subject::{Page, Subject};

/// What was found.
pub(super) struct Measured {
    pub(super) bare: Found,
    pub(super) subject: Found,
    /// Messages that were there when pages were asked for.
    pub(super) messages: i64,
    pub(super) first_load: Option<FirstLoad>,
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
    let first_load = subject.first_load().await?;
    let subject = subject.full(of_subject, plan).await?;
    let bare = bare.full(of_bare, plan).await?;
    Ok(Measured { bare, subject, messages, first_load, notes: note.into_iter().collect() })
}

impl<'a, S: Subject> Running<'a, S> {
    async fn start(subject: &'a S) -> Result<Running<'a, S>> {
        Ok(Running { subject, process: subject.start().await? })
    }

    fn target(&self) -> crate::target::Target {
        self.subject.target(&self.process)
    }

    async fn first_load(&self) -> Result<Option<FirstLoad>> {
        match self.subject.first_page() {
            Some(page) => first_load(self.process.address, &page).await.map(Some),
            None => Ok(None),
        }
    }

    /// The measures on a filled database; the process ends with them.
    async fn full(self, talk: Talk, plan: &Plan) -> Result<Found> {
        let mut pages = Vec::new();
        for page in self.subject.pages() {
            pages.push((page.name, self.look_at(&page, plan).await?));
        }
        let posts_when_full = post_all_the_time(&self.target(), &posting(plan)).await?;
        self.process.stop().await?;
        say("Starting again, memory, many readers…");
        let fresh = start_again(self.subject, plan).await?;
        Ok(Found { talk, posts_when_full, pages, fresh })
    }

    async fn look_at(&self, page: &Page, plan: &Plan) -> Result<Asking> {
        ask_all_the_time(self.process.address, &page.asked, (CLIENTS, plan.asking), page.is_right).await
    }
}
