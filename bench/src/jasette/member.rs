//! The people of the community: invited by the command, joined by the pages.

use std::net::SocketAddr;

use super::community::Community;
use super::program::Program;
use crate::http::{Answer, Asked, ask};
use crate::process::Process;
use crate::{Result, Trouble};

const FORM: &str = "application/x-www-form-urlencoded";

/// Everybody's token: the coordinator's first.
pub(super) async fn gather(
    _program: &Program,
    _process: &Process,
    (_community, coordinator): (&Community, String),
) -> Result<Vec<String>> {
    Ok(vec![coordinator])
}

/// Signs somebody in with a code from the command; gives the session's cookie.
pub(super) async fn sign_in(program: &Program, address: SocketAddr, email: &str) -> Result<String> {
    let code = program.run(&["code", email]).await?;
    let typed = format!("email={}&code={code}", email.replace('@', "%40"));
    let answer = ask(address, &Asked::post("/connexion/code", FORM, typed)).await?;
    session(&answer.expect_status(303, "/connexion/code")?)
}

fn session(answer: &Answer) -> Result<String> {
    let cookies = answer.head.headers.get_all("set-cookie").iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.filter_map(|cookie| cookie.split(';').next());
    let session = pairs.find(|pair| pair.starts_with("jasette=") && !pair.ends_with('='));
    session.map(str::to_owned).ok_or_else(|| Trouble::said("signing in gave no session"))
}
