//! Routes: the choices of a person about their mail, and the link of each mail that stops its kind.

use axum::Router;
use axum::extract::Path;
use axum::response::IntoResponse;
use axum::routing::get;
use communities::{Membership, frame};
use forms::{Done, Posted, done};
use identity::{Viewer, Visitor};
use platform::{Instance, Served};

use crate::kinds::Kind;
use crate::news::{Reader, Sayers};
use crate::rhythm::{Rhythm, Wishes};
use crate::unsubscribe::{self, Stop};
use crate::{pages, store, uncertain};

/// Where a person chooses.
pub const PREFERENCES: &str = "/profil/courriels";
/// Where a person reads what they were told.
pub const TOLD: &str = "/profil/ce-qu-on-ma-dit";
/// The most things that are shown there.
const MOST: i64 = 200;

done! {
    /// The wishes are saved.
    SAVED = "1" => "preferences-saved",
}

/// The names of the fields.
pub(crate) mod fields {
    pub(crate) const KIND: &str = "courriel";
    pub(crate) const MOST: &str = "par-semaine";
    pub(crate) const QUIET: &str = "nuits-tranquilles";
    pub(crate) const DIGEST: &str = "resume";
    /// What follows the word of a kind, for how it comes.
    pub(crate) const NOW: &str = "aussitot";
    pub(crate) const IN_DIGEST: &str = "resume";
    pub(crate) const NEVER: &str = "jamais";
}

/// The routes of this slice.
pub fn routes() -> Router<Instance> {
    Router::new()
        .route(PREFERENCES, get(preferences).post(choose))
        .route(TOLD, get(what_was_told))
        .route(&format!("{}/{{token}}", unsubscribe::PATH), get(ask).post(stop))
        .merge(uncertain::web::routes())
}

async fn preferences(instance: Instance, viewer: Viewer, done: Done) -> Served {
    let wishes = store::wishes(&instance.db, viewer.id()).await?;
    let around = frame::personal(&instance, &viewer).await?;
    let notice = done.notice(viewer.lang(), &[WORDS]);
    Ok(pages::preferences(&viewer, around, &wishes, notice).into_response())
}

async fn what_was_told(instance: Instance, viewer: Viewer) -> Served {
    let memberships = Membership::all_of(&instance.db, &viewer).await?;
    let places: Vec<_> = memberships.iter().map(|each| (each.community().clone(), each.role())).collect();
    let news = store::told::of(&instance.db, viewer.id(), MOST).await?;
    let reader = Reader { person: viewer.person(), places: &places, now: instance.clock.now() };
    let lines = Sayers::lines(&instance, (&instance.db).into(), reader, &news).await?;
    let around = frame::personal_among(&instance, &memberships).await?;
    Ok(pages::told(&viewer, around, &pages::Told { places: &places, news: &news, lines: &lines }).into_response())
}

async fn choose(instance: Instance, viewer: Viewer, posted: Posted) -> Served {
    let wishes = Wishes::parse(&posted);
    let tx = instance.db.begin().await?;
    store::keep(&tx, viewer.id(), &wishes).await?;
    tx.commit().await?;
    Ok(SAVED.leads_to(PREFERENCES))
}

impl Wishes {
    /// A kind that is not ticked is turned off; a number of mails that is not offered is the usual one.
    fn parse(posted: &Posted) -> Wishes {
        let ticked: Vec<Kind> = posted.all(fields::KIND).filter_map(Kind::parse).collect();
        let most_a_week = match posted.value(fields::MOST) {
            "0" => None,
            _ => Rhythm::default().most_a_week,
        };
        let daily = posted.value(fields::DIGEST) == "jour";
        let rhythm = Rhythm { quiet_hours: posted.given(fields::QUIET).is_some(), most_a_week, daily };
        let mut wishes = Wishes { rhythm, ..Wishes::default() };
        for kind in Kind::optional() {
            match kind.is_said() {
                true => wishes.decide_by_word(kind, posted.value(&pages::field_of(kind))),
                false => wishes.decide(kind, ticked.contains(&kind), false),
            }
        }
        wishes
    }
}

impl Wishes {
    /// A word that was not offered leaves what is usual.
    fn decide_by_word(&mut self, kind: Kind, word: &str) {
        match word {
            fields::NOW => self.decide(kind, true, false),
            fields::IN_DIGEST => self.decide(kind, true, true),
            fields::NEVER => self.decide(kind, false, false),
            _ => {}
        }
    }
}

async fn ask(instance: Instance, visitor: Visitor, Path(token): Path<String>) -> Served {
    let stop = Stop::enter(&instance.db, &token).await?;
    let action = format!("{}/{token}", unsubscribe::PATH);
    Ok(pages::stop(visitor.lang(), stop.kind, &action).into_response())
}

/// RFC 8058: mail programs post here by themselves and follow no redirection, so the answer is the page.
async fn stop(instance: Instance, visitor: Visitor, Path(token): Path<String>) -> Served {
    let stop = Stop::enter(&instance.db, &token).await?;
    stop.stop(&instance.db).await?;
    Ok(pages::stopped(visitor.lang(), stop.kind).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(fields: &[(&str, &str)]) -> Wishes {
        Wishes::parse(&fields.iter().copied().collect())
    }

    #[test]
    fn what_is_not_ticked_is_turned_off_and_what_is_asked_always_comes() {
        let wishes = sent(&[("courriel", "meetings.reminder"), ("courriel", "nothing.known"), ("par-semaine", "0")]);
        assert!(wishes.want(Kind::MeetingReminder) && wishes.want(Kind::Code) && wishes.want(Kind::Invitation));
        assert!(!wishes.want(Kind::MeetingSet) && !wishes.want(Kind::Gathered));
        assert_eq!(wishes.rhythm, Rhythm { quiet_hours: false, most_a_week: None, daily: false });
    }

    #[test]
    fn nonsense_gives_the_usual_rhythm() {
        let wishes = sent(&[("par-semaine", "-3"), ("nuits-tranquilles", "yes")]);
        assert_eq!(wishes.rhythm, Rhythm::default());
    }
}
