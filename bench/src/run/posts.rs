//! Posting alone: what an engine keeps and tells a second, beside the bare server, round after round.

use std::path::Path;

use super::rounds::post_in_turns;
use super::rows::{Beside, everywhere, without_pause};
use super::{Options, limits, say};
use crate::Result;
use crate::jasette::Jasette;
use crate::load::post_everywhere;
use crate::plan::COMMUNITIES;
use crate::report::{Engine, digits};
use crate::subject::{Bare, Subject};

/// The machine's limits, and posts on each engine.
pub(super) async fn posts(options: &Options, folder: &Path) -> Result<(Vec<(String, f64)>, Vec<Engine>)> {
    let (limits, beside) = limits(folder, options).await?;
    let mut engines = vec![on("SQLite", (options, folder), None, &Beside::default()).await?];
    if options.postgres.is_some() {
        engines.push(on("PostgreSQL", (options, folder), options.postgres.as_ref(), &beside).await?);
    }
    Ok((limits, engines))
}

async fn on(
    name: &str,
    (options, folder): (&Options, &Path),
    server: Option<&String>,
    beside: &Beside,
) -> Result<Engine> {
    say(&format!("Posting on {name}…"));
    let (bare, jasette) =
        (Bare::fresh(folder, &format!("bare-{name}"))?, Jasette::prepare(options, folder, server, COMMUNITIES).await?);
    let (bare_runs, runs) = (bare.start().await?, jasette.start().await?);
    let rounds = post_in_turns(&bare.target(&bare_runs), &jasette.target(&runs), &options.plan).await?;
    let to_many = post_everywhere(&jasette.communities(&runs), options.plan.warm_up, options.plan.posting).await?;
    bare_runs.stop().await?;
    runs.stop().await?;
    jasette.end().await?;
    let told = |name: &str, posts: &[f64]| {
        format!("{name}, round after round: {}.", posts.iter().map(|each| digits(*each)).collect::<Vec<_>>().join(", "))
    };
    let notes = vec![told("Bare server", &rounds.bare), told("Jasette", &rounds.subject)];
    let rows = vec![without_pause(rounds.medians(), beside), everywhere(to_many, beside)];
    Ok(Engine { name: name.to_owned(), rows, notes })
}
