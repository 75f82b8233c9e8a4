//! `/c/{community}/courriels`: mail that arrived or not, nobody knows.

use axum::Router;
use axum::extract::Path;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use communities::frame::{Place, frame};
use communities::roles::SetMembers;
use communities::{Directory, Grant, Membership};
use forms::{Done, Word, done};
use platform::mail::uncertain;
use platform::{Instance, Refusal, Served};
use serde::Deserialize;
use ui::shell::page;

use super::pages::{self, Shown};
use super::{Again, send_again, set_aside};

/// Where they are, inside a community.
pub(super) const PATH: &str = "/courriels";

done! {
    /// It leaves again.
    SENT_AGAIN = "renvoi" => "uncertain-sent-again",
    /// It need not leave again.
    SET_ASIDE = "retrait" => "uncertain-set-aside",
    /// It has lost its sense.
    NEEDLESS = "perime" => "uncertain-needless",
}

pub(crate) fn routes() -> Router<Instance> {
    Router::new()
        .route("/c/{community}/courriels", get(list))
        .route("/c/{community}/courriels/{mail}/renvoi", post(post_again))
        .route("/c/{community}/courriels/{mail}/retrait", post(post_aside))
}

#[derive(Deserialize)]
struct ThisMail {
    mail: i64,
}

async fn list(instance: Instance, member: Grant<SetMembers>, done: Done) -> Served {
    let mails = uncertain::of_community(&instance.db, member.community().id).await?;
    let directory = Directory::of(&instance.db, &member).await?;
    let shown = Shown { member: &member, mails: &mails, now: instance.clock.now() };
    let drawn = pages::uncertain(&shown, frame(&instance, &member, Place::Members).await?);
    let notice = done.notice(member.lang(), &[WORDS]);
    Ok(page(drawn.seen_by(directory.seen_by::<SetMembers>()).notice(notice)).into_response())
}

async fn post_again(instance: Instance, member: Grant<SetMembers>, Path(this): Path<ThisMail>) -> Served {
    let became = match send_again(&instance, &member, this.mail).await? {
        Some(Again::Leaves) => Some(SENT_AGAIN),
        Some(Again::Needless) => Some(NEEDLESS),
        None => None,
    };
    answer(&member, became)
}

async fn post_aside(instance: Instance, member: Grant<SetMembers>, Path(this): Path<ThisMail>) -> Served {
    answer(&member, set_aside(&instance, &member, this.mail).await?.then_some(SET_ASIDE))
}

fn answer(member: &Membership, done: Option<Word>) -> Served {
    done.map(|word| word.leads_to(member.community().path(PATH))).ok_or(Refusal::NotFound)
}
