//! Telling: a new story, one written down after a call, one said otherwise, one confirmed.

use axum::extract::Query;
use communities::roles::{NoteStories, TellStories};
use communities::{Directory, Grant, Membership};
use evaluation::model::Model;
use forms::{Key, Posted, Undone};
use platform::{Instance, Refusal, Result, Served};

use super::{Around, CONFIRMED, FALLEN, NOTED, OnPage, TOLD, model_of, one};
use crate::access::{Awaited, Own};
use crate::form::{Draft, Field, Problem, Tried};
use crate::level::Level;
use crate::pages::{self, Whose};
use crate::telling::{self as deeds, NotTold};
use crate::{STORIES, told};

/// What an address asks: `?element=result.sens`, `?engagement=12`.
type Asked = Query<Vec<(String, String)>>;

/// What the page of a form needs besides what was tried.
struct Trying {
    model: Model,
    names: Directory,
}

impl Trying {
    async fn new(instance: &Instance, member: &Membership) -> Result<Trying, Refusal> {
        let model = model_of(instance, member).await?;
        Ok(Trying { model, names: Directory::of(&instance.db, member).await? })
    }

    async fn shown(&self, instance: &Instance, member: &Membership, whose: Whose<'_>, tried: &Tried) -> Served {
        let lang = member.lang();
        let (title, seen_by) = match whose {
            Whose::New => (t!(lang, "story-tell"), t!(lang, "story-seen-by-you")),
            Whose::Somebodys => (t!(lang, "story-note"), t!(lang, "story-seen-by-two")),
            Whose::Own(own) => (t!(lang, "story-change"), pages::seen_by(own, &self.names)),
        };
        let body = pages::form(member, whose, (&self.model, &self.names), tried);
        Around::of(title, seen_by).tried(tried).page(instance, member, body).await
    }
}

pub(super) async fn offer_new(instance: Instance, by: Grant<TellStories>, asked: Asked) -> Served {
    let words = told::start(&instance, &by, &asked).await?;
    let node = asked.iter().find(|(name, _)| name == "element").map(|(_, word)| word.as_str()).unwrap_or_default();
    let tried = Tried::offered(Draft::begun(node, words));
    Trying::new(&instance, &by).await?.shown(&instance, &by, Whose::New, &tried).await
}

pub(super) async fn tell(instance: Instance, by: Grant<TellStories>, posted: Posted) -> Served {
    let (draft, trying) = (Draft::posted(&posted), Trying::new(&instance, &by).await?);
    match draft.check(&trying.model) {
        Ok(told) => {
            let id = deeds::tell(&instance, &by, &told, &Key::read(&draft.key)).await?;
            Ok(TOLD.leads_to(by.community().path(&format!("{STORIES}/{id}"))))
        }
        Err(wrong) => trying.shown(&instance, &by, Whose::New, &Tried::mistaken(draft, wrong)).await,
    }
}

pub(super) async fn offer_note(instance: Instance, by: Grant<NoteStories>) -> Served {
    let tried = Tried::offered(Draft::begun("", String::new()));
    Trying::new(&instance, &by).await?.shown(&instance, &by, Whose::Somebodys, &tried).await
}

pub(super) async fn note(instance: Instance, by: Grant<NoteStories>, posted: Posted) -> Served {
    let (draft, trying) = (Draft::posted(&posted), Trying::new(&instance, &by).await?);
    let told = match draft.check(&trying.model) {
        Ok(told) => told,
        Err(wrong) => return trying.shown(&instance, &by, Whose::Somebodys, &Tried::mistaken(draft, wrong)).await,
    };
    let (teller, key) = (draft.person.trim().parse().unwrap_or_default(), Key::read(&draft.key));
    match deeds::write_down(&instance, &by, teller, (&told, &key)).await.map_err(Undone::refused) {
        Ok(id) => Ok(NOTED.leads_to(by.community().path(&format!("{STORIES}/{id}")))),
        Err(Ok(NotTold::Stranger | NotTold::Overtaken)) => {
            let tried = Tried::mistaken(draft, vec![(Field::Person, Problem::NoPerson)]);
            trying.shown(&instance, &by, Whose::Somebodys, &tried).await
        }
        Err(Err(failure)) => Err(failure),
    }
}

pub(super) async fn offer_change(instance: Instance, own: Own) -> Served {
    let tried = Tried::offered(Draft::of(own.story()));
    Trying::new(&instance, own.member()).await?.shown(&instance, own.member(), Whose::Own(&own), &tried).await
}

pub(super) async fn change(instance: Instance, own: Own, posted: Posted) -> Served {
    let (draft, trying) = (Draft::posted(&posted), Trying::new(&instance, own.member()).await?);
    let told = match draft.check(&trying.model) {
        Ok(told) => told,
        Err(wrong) => {
            let tried = Tried::mistaken(draft, wrong);
            return trying.shown(&instance, own.member(), Whose::Own(&own), &tried).await;
        }
    };
    let (seen, was_quoted) = (draft.revision.parse().unwrap_or_default(), own.level() == Level::Quoted);
    match deeds::change(&instance, &own, seen, &told).await.map_err(Undone::refused) {
        Ok(()) if was_quoted => Ok(FALLEN.leads_to(own.path(""))),
        Ok(()) => Ok(TOLD.leads_to(own.path(""))),
        Err(Ok(rule)) => {
            let tried = over_the_newest(&own, draft, rule);
            trying.shown(&instance, own.member(), Whose::Own(&own), &tried).await
        }
        Err(Err(failure)) => Err(failure),
    }
}

pub(super) async fn confirm(instance: Instance, awaited: Awaited, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let tried = |confirming: Tried| OnPage { confirming, ..OnPage::of(&awaited) };
    let told = match draft.check(&model_of(&instance, awaited.member()).await?) {
        Ok(told) => told,
        Err(wrong) => return one(&instance, &awaited, &tried(Tried::mistaken(draft, wrong))).await,
    };
    let seen = draft.revision.parse().unwrap_or_default();
    match deeds::confirm(&instance, &awaited, seen, &told).await.map_err(Undone::refused) {
        Ok(()) => Ok(CONFIRMED.leads_to(awaited.path(""))),
        Err(Ok(rule)) => one(&instance, &awaited, &tried(over_the_newest(&awaited, draft, rule))).await,
        Err(Err(failure)) => Err(failure),
    }
}

/// What was typed over a revision that is no longer there: kept, to be saved again over the one that is.
fn over_the_newest(access: &crate::StoryAccess, draft: Draft, rule: NotTold) -> Tried {
    let revision = access.story().revision.to_string();
    Tried::refused(Draft { revision, ..draft }, rule.sentence(access.member().lang()))
}
