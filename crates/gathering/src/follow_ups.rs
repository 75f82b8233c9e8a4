//! Follow-up meetings: any member may call one, small, about a theme, with those they wish there. It stands in the series like
//! the others, and those who are not wished are not asked; whoever says that they come is expected too. A person keeps at
//! most a few of them open.

mod page;
mod part;
mod web;

use forms::{Key, Undone, fields, keep, refusals};
use std::collections::HashSet;

use communities::Grant;
use communities::program::Text;
use communities::roles::{AnswerMeetings, CallFollowUp};
use communities::{Role, roster};
use platform::text::{self, TextProblem};
use platform::{Event, Instance, On, Result, Tx};
use ui::Lang;

use super::key::uid;
use meetings::model::{Kind, Meeting, State};
use meetings::people;

pub use part::PART;

/// The most follow-ups that one person called and that are still ahead.
pub const MOST_OPEN: usize = 3;
/// The most characters of a theme.
pub const LONGEST_THEME: usize = 160;
/// The most characters of what it is for.
pub const LONGEST_ABOUT: usize = 500;
/// How long it lasts until somebody says otherwise: it is small.
const MINUTES: i64 = 60;

/// A follow-up as somebody wants it, checked.
#[derive(Clone, Debug)]
pub struct New {
    /// What one would talk about.
    pub theme: String,
    /// Why; may be empty.
    pub about: String,
    /// Those who are wished there; nobody in particular when it is empty.
    pub wished: Vec<i64>,
    /// A form sent twice counts once.
    pub key: Key,
}

fields! {
    /// What one would talk about.
    Theme theme = "theme",
    /// Why.
    About about = "mots",
    /// Those who are wished there.
    Wished wished: Vec<String> = "personne",
    /// Its key.
    Key key = "cle",
}

impl Draft {
    /// Reads a form, or all that is wrong with it.
    pub fn check(&self) -> std::result::Result<New, Vec<(Field, TextProblem)>> {
        let mut wrong = Vec::new();
        let theme = keep(&mut wrong, Field::Theme, text::line(&self.theme, LONGEST_THEME));
        let about = keep(&mut wrong, Field::About, text::optional_paragraphs(&self.about, LONGEST_ABOUT));
        match (theme, about) {
            (Some(theme), Some(about)) => Ok(New { theme, about, wished: self.wished(), key: Key::read(&self.key) }),
            _ => Err(wrong),
        }
    }

    /// Those who are wished, as their numbers.
    fn wished(&self) -> Vec<i64> {
        self.wished.iter().filter_map(|person| person.trim().parse().ok()).collect()
    }
}

refusals! {
    /// Why a follow-up was not called.
    NotCalled {
        /// The person has as many ahead as one may have.
        TooMany => "follow-up-too-many" (most = MOST_OPEN),
        /// Somebody who is wished is not of the community.
        Stranger => "follow-up-stranger",
    }
}

type Outcome<T> = std::result::Result<T, Undone<NotCalled>>;

/// Calls a follow-up meeting, without a date yet; returns its number.
pub async fn call(instance: &Instance, grant: &Grant<CallFollowUp>, new: &New) -> Outcome<i64> {
    let (now, by, community) = (instance.clock.now(), grant.person_id(), grant.community().id);
    let tx = instance.db.begin().await?;
    if let Some(made) = meetings::by_uid(&tx, &uid(&new.key, community, 0)).await? {
        return Ok(made.id);
    }
    allowed(&tx, grant, new, now).await?;
    let id = insert(&tx, community, new, now).await?;
    people::call(&tx, id, (by, new.wished.is_empty()), now).await?;
    for person in &new.wished {
        people::wish(&tx, id, *person).await?;
    }
    tx.record(Event::new(community, "meetings.added", id, now).by(by)).await?;
    tx.commit().await?;
    Ok(id)
}

async fn allowed(tx: &Tx, grant: &Grant<CallFollowUp>, new: &New, now: i64) -> Outcome<()> {
    let community = grant.community().id;
    let own = people::called_by(tx, community, grant.person_id()).await?;
    let all = meetings::of_community(tx, community).await?;
    let ahead = all.iter().filter(|meeting| own.contains(&meeting.id) && is_ahead(meeting, now));
    if ahead.count() >= MOST_OPEN {
        return Err(Undone::Refused(NotCalled::TooMany));
    }
    let members: HashSet<i64> = those_to_wish(tx, community).await?.into_iter().collect();
    let known = new.wished.iter().all(|person| members.contains(person));
    if known { Ok(()) } else { Err(Undone::Refused(NotCalled::Stranger)) }
}

fn is_ahead(meeting: &Meeting, now: i64) -> bool {
    matches!(meeting.state(now), State::Planned | State::Set)
}

/// Those who can be wished: who answers meetings, without the resource persons, whom the team asks.
async fn those_to_wish(on: impl Into<On<'_>>, community: i64) -> Result<Vec<i64>> {
    let members = roster::those_who_may::<AnswerMeetings>(on, community).await?;
    Ok(members.into_iter().filter(|member| member.role != Role::Guest).map(|member| member.person).collect())
}

async fn insert(tx: &Tx, community: i64, new: &New, now: i64) -> Result<i64> {
    let (season, kind) = (meetings::season(tx, community).await?, Kind::FollowUp);
    let meeting = meetings::New {
        community,
        kind,
        position: meetings::last_position(tx, community).await? + 1,
        title: &Text { fr: kind.name(Lang::Fr), en: kind.name(Lang::En) },
        about: Some(&Text { fr: new.about.clone(), en: new.about.clone() }),
        theme: &new.theme,
        expected: None,
        starts_at: None,
        minutes: MINUTES,
        mode: season.mode,
        uid: uid(&new.key, community, 0),
    };
    meetings::insert(tx, &meeting, now).await
}
