//! `jasette serve`.

use super::{Context, Outcome, Stop, say};
use crate::config::Config;
use crate::{logging, serve};

pub(super) async fn run(context: Context) -> Outcome {
    start_logging(&context.config)?;
    let instance = context.open().await?;
    let lang = context.lang;
    if let Some(link) = communities::first::link_if_nobody(&instance).await.map_err(|error| context.explain(&error))? {
        say(&t!(lang, "serve-first", link = link));
    }
    let address = context.config.address.clone();
    let ready = move |listening: std::net::SocketAddr| {
        say(&t!(lang, "serve-ready", address = address));
        tracing::info!(%listening, "serving");
    };
    let listener = context.listener(&context.config).await?;
    serve::serve(&context.config, instance, listener, ready).await.map_err(|error| context.explain(&error))
}

/// Starts the log, on standard error.
pub(super) fn start_logging(config: &Config) -> Outcome {
    logging::start(&config.log, config.log_as_json, std::io::stderr).map_err(|error| Stop(error.to_string()))
}
