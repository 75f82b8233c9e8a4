//! The places of a training: where somebody said how many can come, those who answer beyond it wait, in the order in which they
//! answered; who withdraws frees a place for the first of them, who hears of it. It promises that who has a place keeps it while they
//! come, and that a place goes to one.

use std::sync::Arc;

use communities::roles::{SeeMeetings, SetMeetings};
use communities::roster;
use forms::{Outcome, Undone, refusals};
use identity::people;
use meetings::model::Kind as Sort;
use meetings::{MeetingGrant, Scene, answers, said};
use notifications::{Kind, Notice};
use platform::mail::Leaving;
use platform::{Error, Instance, Job, On, Recorded, Result, Tx};
use serde_json::{Value as Json, json};
use ui::Lang;
use ui::mail::Block;

use crate::places_store as store;

/// How many can come was said. The event says no number.
pub const SET: &str = "attestations.places_set";
/// The job that says that a place came free.
pub(crate) const TELL: &str = "attestations.place";
/// What its mail is about.
const ABOUT: &str = "training_place";
/// The most places of a training.
pub(crate) const MOST: i64 = 500;

refusals! {
    /// Why the number of places was not kept.
    NotSet {
        /// More people come already.
        TooFew(count: usize) => "places-too-few" (count = *count),
    }
}

/// Who waits for a place, the first first.
pub(crate) async fn waiting(on: On<'_>, meeting: i64) -> Result<Vec<i64>> {
    let line = store::line(on, meeting).await?;
    Ok(line.into_iter().filter(|(_, has)| !has).map(|(person, _)| person).collect())
}

/// Says how many can come, or that everybody can. Nobody who comes already loses their place by it.
pub(crate) async fn set(
    instance: &Instance,
    by: &MeetingGrant<SetMeetings>,
    places: Option<i64>,
) -> Outcome<(), NotSet> {
    let (meeting, community, now) = (by.meeting().id, by.meeting().community_id, instance.clock.now());
    let tx = instance.db.begin().await?;
    match places {
        None => store::unset(&tx, meeting).await?,
        Some(places) => {
            let was_said = store::held(&tx, meeting).await?.is_some();
            store::set(&tx, meeting, (places, by.membership().person_id())).await?;
            let given = settle(&tx, meeting, (places, community)).await?;
            let line = store::line(&tx, meeting).await?;
            let stay = line.iter().filter(|(_, has)| *has || !was_said).count();
            Undone::unless(i64::try_from(stay).unwrap_or(i64::MAX) <= places, NotSet::TooFew(stay))?;
            if was_said {
                tell_of(&tx, meeting, &given).await?;
            }
        }
    }
    tx.record(by.event(SET, now)).await?;
    Ok(tx.commit().await?)
}

/// Follows answers, and who is no more of a community: before the transaction commits, lines stand as people say.
pub async fn follow(tx: &Tx, events: &[Arc<Recorded>]) -> Result<()> {
    for event in events {
        match event.kind.as_str() {
            "meetings.answered" => again(tx, event.subject, event.actor).await?,
            "communities.member_left" => {
                let trainings = meetings::of_community(tx, event.stream).await?;
                for training in trainings.iter().filter(|meeting| meeting.kind == Sort::Training) {
                    again(tx, training.id, None).await?;
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// Takes a person out of every line; who waited has their place.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    for meeting in store::forget(tx, person).await? {
        if let Some(places) = store::held(tx, meeting).await? {
            // Their answer may still be there: nobody stands in line anew.
            let given = store::give(tx, meeting, places).await?;
            tell_of(tx, meeting, &given).await?;
        }
    }
    Ok(())
}

/// The line of a training as people answer now. Who just answered reads it on the page; others hear of their place.
async fn again(tx: &Tx, meeting: i64, by: Option<i64>) -> Result<()> {
    let Some(places) = store::held(tx, meeting).await? else { return Ok(()) };
    let Some(training) = meetings::meeting(tx, meeting).await? else { return Ok(()) };
    let given = settle(tx, meeting, (places, training.community_id)).await?;
    let others: Vec<i64> = given.into_iter().filter(|person| Some(*person) != by).collect();
    tell_of(tx, meeting, &others).await
}

/// Who has a place now and had none. Those who say no more that they come leave; those who do stand in line after those who did
/// already; who is no more of the community, or gives the training, takes no place.
async fn settle(tx: &Tx, meeting: i64, (places, community): (i64, i64)) -> Result<Vec<i64>> {
    let members = roster::those_who_may::<SeeMeetings>(tx, community).await?;
    let mut coming = answers::coming(tx, meeting).await?;
    coming.retain(|(person, _)| members.iter().any(|member| member.person == *person));
    let line = store::line(tx, meeting).await?;
    for (person, _) in line.iter().filter(|(person, _)| !coming.iter().any(|(each, _)| each == person)) {
        store::leave(tx, meeting, *person).await?;
    }
    for each in coming.into_iter().filter(|(person, _)| !line.iter().any(|(there, _)| there == person)) {
        store::come(tx, meeting, each).await?;
    }
    store::give(tx, meeting, places).await
}

async fn tell_of(tx: &Tx, meeting: i64, people: &[i64]) -> Result<()> {
    for person in people {
        tx.enqueue(Job::new(TELL, json!({ "meeting": meeting, "person": person }))).await?;
    }
    Ok(())
}

/// Says to somebody who waited that they have a place, if they still have it and the training is to come.
pub(crate) async fn tell(instance: Instance, data: Json) -> Result<()> {
    let number = |name: &str| data[name].as_i64().ok_or_else(|| Error::Stored(format!("a place without its {name}")));
    let (meeting, person, now) = (number("meeting")?, number("person")?, instance.clock.now());
    let tx = instance.db.begin().await?;
    let is_seated = is_seated((&tx).into(), meeting, person).await?;
    if let Some(meeting) = meetings::meeting(&tx, meeting).await?.filter(|meeting| is_seated && meeting.is_ahead(now))
        && let Some(community) = roster::community(&tx, meeting.community_id).await?
        && let Some(person) = people::by_id(&tx, person).await?
    {
        let (lang, path) = (person.lang, community.path(&format!("{}/formation", meeting.path())));
        let heading = meeting.heading(lang);
        let words = t!(lang, "mail-place-words", heading = heading, when = said::when(lang, &meeting));
        let notice = Notice {
            kind: Kind::TrainingPlace,
            to: &person,
            community: (community.id, &community.name),
            about: format!("{ABOUT}:{}", meeting.id),
            subject: t!(lang, "mail-place-subject", heading = heading),
            preheader: said::when(lang, &meeting),
            blocks: vec![
                Block::Paragraph(words),
                Block::Deed(t!(lang, "mail-place-deed"), instance.settings.link(&path)),
            ],
            path,
            useful_until: meeting.starts_at,
        };
        notifications::tell(&tx, &instance, notice, now).await?;
    }
    tx.commit().await
}

async fn is_seated(on: On<'_>, meeting: i64, person: i64) -> Result<bool> {
    Ok(store::line(on, meeting).await?.contains(&(person, true)))
}

/// Whether a mail about a place is still true: its person has it.
pub(crate) async fn is_true(on: On<'_>, mail: &Leaving) -> Result<bool> {
    let (Some(meeting), Some(person)) = (mail.number(ABOUT), mail.person) else { return Ok(true) };
    is_seated(on, meeting, person).await
}

/// How the places of a meeting stand, and how whoever looks does, as its page knows.
pub(crate) struct Standing {
    places: i64,
    taken: i64,
    /// Whether they have a place, or how far in the line they wait.
    mine: Option<std::result::Result<(), i64>>,
}

impl Standing {
    /// Nothing where everybody can come.
    pub(crate) fn of(scene: &Scene) -> Option<Standing> {
        let number = |name: &str| scene.facts(name).first().and_then(|fact| fact.number);
        let mine = scene.facts("training_mine").first();
        let mine = mine.map(|fact| if fact.word == "has" { Ok(()) } else { Err(fact.number.unwrap_or(1)) });
        Some(Standing { places: number("training_places")?, taken: number("training_taken").unwrap_or(0), mine })
    }

    /// Whether whoever looks waits.
    pub(crate) fn waits(&self) -> bool {
        matches!(self.mine, Some(Err(_)))
    }

    /// How many there are.
    pub(crate) fn places(&self) -> i64 {
        self.places
    }

    /// « 12 places, dont 3 libres ».
    pub(crate) fn said(&self, lang: Lang) -> String {
        match (self.places - self.taken).max(0) {
            0 => t!(lang, "places-full", places = self.places),
            free => t!(lang, "places-free", places = self.places, free = free),
        }
    }

    /// « Vous avez une place. »; nothing of who does not come.
    pub(crate) fn mine(&self, lang: Lang) -> Option<String> {
        Some(match self.mine.as_ref()? {
            Ok(()) => t!(lang, "places-mine"),
            Err(place) => t!(lang, "places-wait", place = *place),
        })
    }
}
