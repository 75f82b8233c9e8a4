//! The people of the community: invited by the command, arriving by their link, agreeing to the charter, as people do.

use std::net::SocketAddr;

use super::community::Community;
use super::program::Program;
use crate::http::{Answer, Asked, ask};
use crate::plan::PEOPLE;
use crate::{Result, Trouble};

const FORM: &str = "application/x-www-form-urlencoded";
const LINK: &str = "/invitation/";

/// A member, in a browser and by a program.
pub(super) struct Member {
    /// What their browser sends.
    pub(super) cookie: String,
    /// What their program sends.
    pub(super) token: String,
}

/// Everybody but the coordinator.
pub(super) async fn gather(program: &Program, address: SocketAddr, community: &Community) -> Result<Vec<Member>> {
    let invited = program.run(&words(&community.slug).iter().map(String::as_str).collect::<Vec<_>>()).await?;
    let mut members = Vec::new();
    for link in invited.split_whitespace().filter_map(|word| word.find(LINK).map(|start| &word[start..])) {
        let cookie = arrive(address, link, members.len() + 1).await?;
        agree(address, community, &cookie).await?;
        members.push(Member { cookie, token: program.run(&["token", &email(members.len() + 1)]).await? });
    }
    if members.len() + 1 == PEOPLE {
        return Ok(members);
    }
    Err(Trouble::said(format!("{} invitations are links, of {}: {invited}", members.len(), PEOPLE - 1)))
}

fn words(slug: &str) -> Vec<String> {
    let people = (1..PEOPLE).map(email);
    ["invite", slug].into_iter().map(str::to_owned).chain(people).collect()
}

/// Nobody has these addresses.
fn email(number: usize) -> String {
    format!("membre-{number}@banc.example")
}

/// Follows the link of an invitation; gives the session's cookie.
async fn arrive(address: SocketAddr, link: &str, number: usize) -> Result<String> {
    let typed = format!("name=Membre+{number}&organization=Organisme+{number}&lang=fr-CA");
    let answer = ask(address, &Asked::post(link, FORM, typed)).await?;
    session(&answer.expect_status(303, "accepting an invitation")?)
}

fn session(answer: &Answer) -> Result<String> {
    let cookies = answer.head.headers.get_all("set-cookie").iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.filter_map(|cookie| cookie.split(';').next());
    let session = pairs.find(|pair| pair.starts_with("jasette=") && !pair.ends_with('='));
    session.map(str::to_owned).ok_or_else(|| Trouble::said("arriving gave no session"))
}

async fn agree(address: SocketAddr, community: &Community, cookie: &str) -> Result<()> {
    let path = format!("{}/charte/engagement", community.home_page());
    let asked = Asked::post(&path, FORM, "version=1").with("cookie", cookie).with("sec-fetch-site", "same-origin");
    let answer = ask(address, &asked).await?.expect_status(303, &path)?;
    match answer.header("location") {
        Some(next) if next.contains("engagement") => Ok(()),
        other => Err(Trouble::said(format!("agreeing to the charter led to {other:?}"))),
    }
}
