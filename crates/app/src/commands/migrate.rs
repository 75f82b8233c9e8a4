//! `jasette migrate`: brings the database up to this program without serving.

use super::{Context, Outcome, say};

pub(super) async fn run(context: Context) -> Outcome {
    let instance = context.open().await?;
    say(&t!(context.lang, "migrate-done", engine = instance.db.engine_name()));
    instance.db.close().await;
    Ok(())
}
