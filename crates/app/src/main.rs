//! `jasette`: one program that serves a community of practice, and the commands to look after it.

fn main() -> std::process::ExitCode {
    // Whoever opens a file that somebody sent is nothing else: neither settings nor threads come before its limits.
    extraction::run(std::env::args_os()).unwrap_or_else(serve)
}

#[tokio::main]
async fn serve() -> std::process::ExitCode {
    app::commands::run(std::env::args_os()).await
}
