//! Who may enter a story: its teller, those whom they let read it and until when, and who wrote it down after a call as long as it
//! waits. A story of somebody who is in the community no more is read by nobody: they could not take back what they allowed.

use std::ops::Deref;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use communities::roles::{NoteStories, ReadGroupStories, TellStories};
use communities::{Directory, Membership, roster};
use platform::{Instance, Refusal, Result};

use crate::level::Level;
use crate::store;
use crate::story::Story;

/// What a member has to do with a story that they may enter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// It is theirs.
    Own,
    /// It was written down for them and waits until they confirm it.
    Awaited,
    /// They wrote it down for somebody who has not confirmed it yet.
    Noted,
    /// They read all of it.
    Whole,
    /// They read the text that may be quoted.
    Approved,
}

/// A member before a story that they may enter.
#[derive(Clone, Debug)]
pub struct StoryAccess {
    member: Membership,
    story: Story,
    sight: Sight,
    now: i64,
}

impl StoryAccess {
    /// Enters the story of this number; `Refusal::NotFound` when it is not this community's, or not for this member now.
    pub async fn enter(instance: &Instance, member: &Membership, id: i64) -> Result<StoryAccess, Refusal> {
        member.grant::<TellStories>()?;
        let now = instance.clock.now();
        let found = store::by_id(&instance.db, (id, member.community().id)).await?;
        let story = found.ok_or(Refusal::NotFound)?;
        let sight = sight(member, &story, now).ok_or(Refusal::NotFound)?;
        if matches!(sight, Sight::Whole | Sight::Approved) {
            let tellers = roster::those_who_may::<TellStories>(&instance.db, story.community_id).await?;
            tellers.iter().find(|each| each.person == story.teller_id).ok_or(Refusal::NotFound)?;
        }
        Ok(StoryAccess { member: member.clone(), story, sight, now })
    }

    /// The story.
    pub fn story(&self) -> &Story {
        &self.story
    }

    /// The member.
    pub fn member(&self) -> &Membership {
        &self.member
    }

    /// What they have to do with it.
    pub fn sight(&self) -> Sight {
        self.sight
    }

    /// When they entered, in milliseconds UTC.
    pub fn now(&self) -> i64 {
        self.now
    }

    /// Who reads it now.
    pub fn level(&self) -> Level {
        self.story.level(self.now)
    }

    /// A page of it.
    pub(crate) fn path(&self, rest: &str) -> String {
        self.member.community().path(&format!("{}/{}{rest}", crate::STORIES, self.story.id))
    }

    /// The same, for who has this to do with it.
    fn only(self, sights: &[Sight]) -> Result<StoryAccess, Refusal> {
        if sights.contains(&self.sight) { Ok(self) } else { Err(Refusal::NotFound) }
    }
}

/// What a member has to do with a story; nothing when they may not know of it.
fn sight(member: &Membership, story: &Story, now: i64) -> Option<Sight> {
    let me = member.person_id();
    match (story.is_confirmed, story.teller_id == me) {
        (true, true) => Some(Sight::Own),
        (false, true) => Some(Sight::Awaited),
        (false, false) => (story.noted_by == Some(me) && member.may::<NoteStories>()).then_some(Sight::Noted),
        (true, false) => match story.level(now) {
            Level::Me => None,
            Level::Group => member.may::<ReadGroupStories>().then_some(Sight::Whole),
            Level::Federation => Some(Sight::Whole),
            Level::Quoted => Some(Sight::Approved),
        },
    }
}

/// The stories that a member may enter, the last told first.
pub async fn visible(instance: &Instance, member: &Membership, names: &Directory) -> Result<Vec<StoryAccess>> {
    if !member.may::<TellStories>() {
        return Ok(Vec::new());
    }
    let now = instance.clock.now();
    let stories = store::of_community(&instance.db, (member.community().id, member.person_id())).await?;
    let is_here = |story: &Story| names.card(story.teller_id).role.is_some();
    let access = |story: Story| {
        let sight = sight(member, &story, now)?;
        Some(StoryAccess { member: member.clone(), story, sight, now })
    };
    Ok(stories.into_iter().filter(is_here).filter_map(access).collect())
}

impl FromRequestParts<Instance> for StoryAccess {
    type Rejection = Refusal;

    /// Enters the story that the path names, in the community that it names as `{community}`.
    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<StoryAccess, Refusal> {
        let member = Membership::from_request_parts(parts, instance).await?;
        let id = forms::number(parts, "story").await?;
        StoryAccess::enter(instance, &member, id).await
    }
}

macro_rules! proofs {
    ($($(#[doc = $doc:literal])* $name:ident: $($sight:ident)+;)*) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, Debug)]
        pub(crate) struct $name(StoryAccess);

        impl Deref for $name {
            type Target = StoryAccess;
            fn deref(&self) -> &StoryAccess {
                &self.0
            }
        }

        impl FromRequestParts<Instance> for $name {
            type Rejection = Refusal;

            async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<$name, Refusal> {
                StoryAccess::from_request_parts(parts, instance).await?.only(&[$(Sight::$sight),+]).map($name)
            }
        }
    )*};
}

proofs! {
    /// The proof that a story is the member's, who told or confirmed it.
    Own: Own;
    /// The proof that a story was written down for the member, who has not confirmed it yet.
    Awaited: Awaited;
    /// The proof that a member may take a story away: it is theirs, or they wrote it down and it waits.
    Removable: Own Awaited Noted;
}
