//! `jasette`: one program that serves a community of practice, and the commands to look after it.

#[tokio::main]
async fn main() -> std::process::ExitCode {
    app::commands::run(std::env::args_os()).await
}
