//! Posting, in rounds: the bare server and the subject take turns, because the speed of a shared disk drifts by the minute.

use crate::Result;
use crate::latency::median_of;
use crate::load::{Pace, Posting, Steady, post_all_the_time, post_steadily};
use crate::plan::{PEOPLE, Plan, READERS, STEADY_PER_SECOND, WRITERS};
use crate::run::say;
use crate::target::Target;

/// What posting to a server gave, round after round.
#[derive(Clone, Debug, Default)]
pub(super) struct Talk {
    posts: Vec<f64>,
    /// At the steady pace, all rounds together.
    pub(super) steady: Steady,
}

impl Talk {
    /// Posts a second without pause: the median of the rounds.
    pub(super) fn posts(&self) -> f64 {
        median_of(self.posts.clone())
    }

    async fn round(&mut self, target: &Target, plan: &Plan) -> Result<()> {
        self.posts.push(post_all_the_time(target, &posting(plan)).await?);
        self.steady.join(post_steadily(target, &pace(plan)).await?);
        Ok(())
    }
}

/// Both servers, taking turns.
pub(super) async fn take_turns(bare: &Target, subject: &Target, plan: &Plan) -> Result<(Talk, Talk)> {
    let (mut of_bare, mut of_subject) = (Talk::default(), Talk::default());
    for round in 1..=plan.rounds {
        say(&format!("Posting, round {round} of {}…", plan.rounds));
        of_bare.round(bare, plan).await?;
        of_subject.round(subject, plan).await?;
    }
    Ok((of_bare, of_subject))
}

/// Posts a second without pause of both servers, round after round.
pub(super) struct Rounds {
    pub(super) bare: Vec<f64>,
    pub(super) subject: Vec<f64>,
}

impl Rounds {
    /// The median of the bare server's, and of the other's.
    pub(super) fn medians(&self) -> (f64, f64) {
        (median_of(self.bare.clone()), median_of(self.subject.clone()))
    }
}

/// Both servers, taking turns.
pub(super) async fn post_in_turns(bare: &Target, subject: &Target, plan: &Plan) -> Result<Rounds> {
    let (mut of_bare, mut of_subject) = (Vec::new(), Vec::new());
    for _ in 0..plan.rounds {
        of_bare.push(post_all_the_time(bare, &posting(plan)).await?);
        of_subject.push(post_all_the_time(subject, &posting(plan)).await?);
    }
    Ok(Rounds { bare: of_bare, subject: of_subject })
}

fn posting(plan: &Plan) -> Posting {
    Posting { writers: WRITERS, readers: READERS, warm_up: plan.warm_up, counted: plan.posting }
}

fn pace(plan: &Plan) -> Pace {
    Pace { per_second: STEADY_PER_SECOND, people: PEOPLE, counted: plan.steady }
}
