//! A reminder, whenever who prepares votes asks for it, a day apart at least: to those whose ballot is missing and to nobody else
//! where ballots have names; to all where they have none, since nobody knows whose is missing.

use communities::Community;
use communities::roles::Vote as Votes;
use communities::roster::{community, those_who_may};
use forms::{Outcome, Undone};
use identity::{Person, people};
use notifications::{Kind as Sort, Notice};
use platform::mail::Leaving;
use platform::{AHEAD, DAY, Instance, On, Result, Tx};
use ui::dates;
use ui::mail::Block;

use crate::access::{Setting, event};
use crate::deeds::{NotDone, open_one};
use crate::model::{Kind, Phase, Stands, VOTES_PAGE, Vote};
use crate::store;

/// People were reminded of a vote.
pub const REMINDED: &str = "votes.reminded";
/// What a letter is about.
const ABOUT: &str = "vote_waits";

/// Reminds now.
pub(crate) async fn remind(instance: &Instance, by: &Setting) -> Outcome<(), NotDone> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let vote = open_one(&tx, by.thing().id, now).await?;
    let just = vote.reminded_at.is_some_and(|at| at > now - DAY && at <= now + AHEAD);
    Undone::unless(vote.kind != Kind::Consent || vote.phase != Phase::Clarify, NotDone::NotYet)?;
    Undone::unless(!just, NotDone::JustReminded)?;
    let waiting = waiting((&tx).into(), &vote).await?;
    Undone::unless(!waiting.is_empty(), NotDone::NobodyWaits)?;
    store::reminded(&tx, vote.id, now).await?;
    tx.record(event(by, REMINDED, now)).await?;
    send(&tx, instance, &vote, &waiting).await?;
    Ok(tx.commit().await?)
}

/// Tells those whom the step of a consent that begins awaits, but for who took it.
pub(crate) async fn awaits(tx: &Tx, instance: &Instance, vote: &Vote, but: Option<i64>) -> Result<()> {
    let mut waiting = waiting(tx.into(), vote).await?;
    waiting.retain(|person| Some(*person) != but);
    send(tx, instance, vote, &waiting).await
}

/// Those who vote, less those whose named ballot is there; while a consent is reacted to, less those who did. A question is asked of
/// nobody.
async fn waiting(on: On<'_>, vote: &Vote) -> Result<Vec<i64>> {
    let cast: Vec<Option<i64>> = match (vote.kind, vote.phase) {
        (Kind::Consent, Phase::Clarify) => return Ok(Vec::new()),
        (Kind::Consent, Phase::React) => {
            let said = store::remarks(on, vote.id).await?.into_iter().filter(|each| each.phase == Phase::React);
            said.map(|each| each.person_id).collect()
        }
        _ => {
            let cast = store::ballots(on, vote.id).await?.into_iter().filter(|row| row.round == vote.round);
            cast.map(|row| row.person_id).collect()
        }
    };
    let voters = those_who_may::<Votes>(on, vote.community_id).await?.into_iter().map(|voter| voter.person);
    Ok(voters.filter(|person| !cast.contains(&Some(*person))).collect())
}

async fn send(tx: &Tx, instance: &Instance, vote: &Vote, waiting: &[i64]) -> Result<()> {
    let Some(community) = community(tx, vote.community_id).await? else { return Ok(()) };
    let people = people::all_of(tx, waiting).await?;
    let page = community.path(&format!("{VOTES_PAGE}/{}", vote.id));
    let link = instance.settings.link(&vote.path_of_door().unwrap_or_else(|| page.clone()));
    let letter = Letter { vote, community, page, link };
    notifications::tell_all(tx, instance, &people, |person| letter.to(person), instance.clock.now()).await
}

struct Letter<'a> {
    vote: &'a Vote,
    community: Community,
    page: String,
    link: String,
}

impl Letter<'_> {
    fn to<'b>(&'b self, to: &'b Person) -> Notice<'b> {
        let (lang, vote) = (to.lang, self.vote);
        let date = dates::weekday_and_day(lang, vote.step_ends_at() - 1);
        let until = match vote.kind {
            Kind::Consent => t!(lang, "vote-step-until", phase = vote.phase.name(lang), date = date),
            _ => t!(lang, "vote-is-open-until", date = date),
        };
        let why = match (vote.kind, vote.phase) {
            (Kind::Consent, Phase::React) => t!(lang, "mail-vote-react"),
            (Kind::Consent, _) => t!(lang, "mail-vote-object"),
            _ if vote.is_secret() => t!(lang, "mail-vote-secret"),
            _ => t!(lang, "mail-vote-named"),
        };
        let deed = if vote.kind == Kind::Consent { t!(lang, "mail-vote-answer") } else { t!(lang, "ballot-vote") };
        Notice {
            kind: Sort::Vote,
            to,
            community: (self.community.id, &self.community.name),
            about: format!("{ABOUT}:{}", vote.id),
            subject: t!(lang, "mail-vote-subject", question = vote.question.as_str()),
            preheader: until.clone(),
            blocks: vec![
                Block::Paragraph(vote.question.clone()),
                Block::Paragraph(until),
                Block::Paragraph(why),
                Block::Deed(deed, self.link.clone()),
            ],
            path: self.page.clone(),
            useful_until: Some(vote.step_ends_at()),
        }
    }
}

/// Whether a letter is still so: the vote takes ballots, and theirs is missing as far as anybody knows.
pub(crate) async fn is_true(on: On<'_>, mail: &Leaving) -> Result<bool> {
    let (Some(vote), Some(person)) = (mail.number(ABOUT), mail.person) else { return Ok(true) };
    let Some(vote) = store::vote(on, vote).await? else { return Ok(false) };
    Ok(vote.stands(mail.now) == Stands::Open && waiting(on, &vote).await?.contains(&person))
}
