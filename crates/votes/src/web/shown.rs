//! The page of a vote, with all that stands around it.

use communities::Directory;
use communities::roles::{ReadMinutes, SetVotes};
use forms::Tried;
use meetings::framed::{Head, seen_among};
use platform::{Instance, Refusal, Served};

use crate::about::Subject;
use crate::access::VoteAccess;
use crate::ballot::Cast;
use crate::counting::Outcome;
use crate::model::{Choice, Kind, Stands, Vote};
use crate::pages::{self, Around, Read, Said};
use crate::store::Remark;
use crate::{about, casting, seams, store};

/// All that a page of a vote needs.
pub(super) struct Whole {
    vote: Vote,
    pub(super) options: Vec<Choice>,
    pub(super) names: Directory,
    now: i64,
    own: Option<Cast>,
    said: Said,
    read: Vec<Read>,
    people: usize,
    is_enough: bool,
    outcome: Option<Outcome>,
    lead: Option<(String, String)>,
    subject: Option<Subject>,
    remarks: Vec<Remark>,
    versions: Vec<(i64, String, String)>,
}

impl Whole {
    /// That of this vote, with the ballot as this member tried it, if they did.
    pub(super) async fn read(instance: &Instance, access: &VoteAccess, tried: Option<Said>) -> Result<Whole, Refusal> {
        let (db, vote, now) = (&instance.db, access.thing().clone(), instance.clock.now());
        let options = store::options(db, vote.id).await?;
        let all = named(instance, &vote).await?;
        let person = Some(access.membership().person_id());
        let is_on = |read: &&Read| read.round == vote.round;
        let own = all.iter().filter(is_on).find(|read| read.person == person).map(|read| read.cast.clone());
        let (is_enough, fives) = if vote.is_secret() { casting::so_far(instance, vote.id).await? } else { (false, 0) };
        let people = if vote.is_secret() { fives } else { all.iter().filter(is_on).count() };
        let is_read = vote.stands(now) == Stands::Closed || vote.kind == Kind::Consent;
        let outcome = vote.outcome()?;
        let first = outcome.as_ref().and_then(Outcome::chosen).and_then(|place| options.get(place));
        Ok(Whole {
            subject: about::found(instance, access.membership(), &vote).await?,
            lead: first.and_then(|option| seams::lead(instance, access.membership(), &option.about)),
            said: tried.unwrap_or_else(|| Said::offered(pages::filled(&vote, &options, own.as_ref()))),
            read: if is_read { all } else { Vec::new() },
            names: Directory::of(db, access.membership()).await?,
            remarks: store::remarks(db, vote.id).await?,
            versions: store::versions(db, vote.id).await?,
            vote,
            options,
            now,
            own,
            people,
            is_enough: is_enough && access.membership().may::<SetVotes>(),
            outcome,
        })
    }

    /// What stands around it on a page of this member's.
    pub(super) fn around<'a>(&'a self, access: &'a VoteAccess, link: &'a dyn Fn(&str) -> String) -> Around<'a> {
        Around {
            member: access.membership(),
            vote: &self.vote,
            options: &self.options,
            names: &self.names,
            now: self.now,
            own: self.own.as_ref(),
            said: &self.said,
            read: &self.read,
            people: self.people,
            is_enough: self.is_enough,
            outcome: self.outcome.as_ref(),
            lead: self.lead.clone(),
            subject: self.subject.as_ref(),
            remarks: &self.remarks,
            versions: &self.versions,
            link,
        }
    }
}

/// The named ballots of a vote.
async fn named(instance: &Instance, vote: &Vote) -> Result<Vec<Read>, Refusal> {
    let mut read = Vec::new();
    for row in store::ballots(&instance.db, vote.id).await? {
        let cast = casting::read(&row.content)?;
        read.push(Read { round: row.round, person: row.person_id, noted_by: row.noted_by, cast });
    }
    Ok(read)
}

/// The page; with the ballot as it was tried, or what a rule said above.
pub(super) async fn page(instance: &Instance, access: &VoteAccess, tried: Tried<Option<Said>>) -> Served {
    let head = Head::tried(access.thing().question.clone(), &tried);
    let (whole, link) = (Whole::read(instance, access, tried.draft).await?, |path: &str| instance.settings.link(path));
    let body = pages::one(&whole.around(access, &link));
    match access.thing().is_draft() {
        true => seen_among::<SetVotes>(instance, access.membership(), &whole.names, head, body).await,
        false => seen_among::<ReadMinutes>(instance, access.membership(), &whole.names, head, body).await,
    }
}
