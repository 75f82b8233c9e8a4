//! `jasette serve`.

use tracing_subscriber::EnvFilter;

use super::{Context, Outcome, Stop, say};
use crate::config::Config;
use crate::serve;

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
    serve::serve(&context.config, instance, ready).await.map_err(|error| context.explain(&error))
}

/// Starts the log. It never holds what people wrote, a code, or an address of theirs.
pub(super) fn start_logging(config: &Config) -> Outcome {
    let filter = EnvFilter::try_new(&config.log).map_err(|error| Stop(error.to_string()))?;
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if config.log_as_json {
        log.json().init()
    } else {
        log.compact().init()
    }
    Ok(())
}
