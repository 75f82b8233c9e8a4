//! `…/nouveau`, `…/modification`: the form by which a theme is proposed, or said otherwise.

use communities::roles::ProposeThemes;
use communities::{Directory, Grant, Membership};
use forms::{Posted, Undone};
use meetings::framed::{Head, seen_among};
use platform::{Instance, Served};

use super::all;
use crate::access::{Changes, ThemeGrant};
use crate::done;
use crate::draft::{Draft, Tried};
use crate::pages::{self, Whose};
use crate::proposing::{self as deeds, NotProposed};

pub(super) async fn offer_new(instance: Instance, member: Grant<ProposeThemes>) -> Served {
    drawn(&instance, &member, Whose::New, &Tried::offered(Draft::empty())).await
}

pub(super) async fn propose(instance: Instance, member: Grant<ProposeThemes>, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let new = match draft.check() {
        Ok(new) => new,
        Err(wrong) => return drawn(&instance, &member, Whose::New, &Tried::mistaken(draft, wrong)).await,
    };
    match deeds::propose(&instance, &member, &new).await.map_err(Undone::refused) {
        Ok(id) => Ok(done::PROPOSED.leads_to(format!("{}/{id}", all(&member)))),
        Err(refused) => {
            let tried = Tried::refused(draft, refused?.sentence(member.lang()));
            drawn(&instance, &member, Whose::New, &tried).await
        }
    }
}

pub(super) async fn offer_change(instance: Instance, grant: ThemeGrant<Changes>) -> Served {
    let tried = Tried::offered(Draft::of(grant.thing()));
    drawn(&instance, grant.membership(), Whose::Standing(grant.thing()), &tried).await
}

pub(super) async fn change(instance: Instance, grant: ThemeGrant<Changes>, posted: Posted) -> Served {
    let (member, draft) = (grant.membership(), Draft::posted(&posted));
    let new = match draft.check() {
        Ok(new) => new,
        Err(wrong) => {
            return drawn(&instance, member, Whose::Standing(grant.thing()), &Tried::mistaken(draft, wrong)).await;
        }
    };
    let seen = draft.revision.trim().parse().unwrap_or(0);
    match deeds::change(&instance, &grant, (&new, seen)).await.map_err(Undone::refused) {
        Ok(()) => Ok(done::CHANGED.leads_to(grant.path(""))),
        Err(refused) => {
            let rule = refused?;
            // What was typed, ready to be saved over what somebody else saved.
            let revision = match &rule {
                NotProposed::Changed(saved) => saved.revision.to_string(),
                _ => draft.revision.clone(),
            };
            let tried = Tried::refused(Draft { revision, ..draft }, rule.sentence(member.lang()));
            drawn(&instance, member, Whose::Standing(grant.thing()), &tried).await
        }
    }
}

async fn drawn(instance: &Instance, member: &Membership, whose: Whose<'_>, tried: &Tried) -> Served {
    let names = Directory::of(&instance.db, member).await?;
    let head = Head::tried(whose.title(member.lang()), tried);
    let body = pages::form(member, whose, &names, tried);
    seen_among::<ProposeThemes>(instance, member, &names, head, body).await
}
