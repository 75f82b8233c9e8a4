//! The members are told of a survey as it opens, and reminded of it when those who hand it out ask, some days apart: all of them each
//! time, since nobody knows who answered, and the letter says so. The link in it is the one of the room and of the paper: nothing in
//! it is of one person.

use communities::roles::EnterBallots;
use communities::{Community, Role, roster};
use forms::{Outcome, Undone};
use identity::{Person, people};
use notifications::{Kind, Notice};
use platform::mail::{Leaving, Needless};
use platform::{AHEAD, DAY, Instance, On, Result, Tx};
use ui::mail::Block;

use crate::access::SurveyGrant;
use crate::deeds::{NotDone, fresh};
use crate::making::last_day;
use crate::model::{DAYS_APART, MOST_REMINDERS, Survey, path_of_form};
use crate::pages::path_of;
use crate::store;

/// The members were reminded of a survey.
pub const REMINDED: &str = "surveys.reminded";
/// What a letter is about.
const ABOUT: &str = "survey_waits";

/// Reminds everybody now.
pub(crate) async fn remind(instance: &Instance, by: &SurveyGrant<EnterBallots>) -> Outcome<(), NotDone> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let survey = fresh(by.survey().id, &tx, now).await?;
    Undone::unless(survey.is_open() && survey.is_told(), NotDone::NotOpen)?;
    Undone::unless(survey.told.times < MOST_REMINDERS, NotDone::RemindedEnough)?;
    let is_soon = survey.told.last.is_some_and(|at| at > now - DAYS_APART * DAY && at <= now + AHEAD);
    Undone::unless(!is_soon, NotDone::JustTold)?;
    store::reminded(&tx, survey.id, now).await?;
    tx.record(by.event(REMINDED, now)).await?;
    tell(&tx, instance, &survey, true).await?;
    Ok(tx.commit().await?)
}

/// Tells the members that a survey opened, and notes that they were told; nobody where it is not put to them.
pub(crate) async fn tell_first(tx: &Tx, instance: &Instance, survey: &Survey, now: i64) -> Result<()> {
    if !survey.is_told() {
        return Ok(());
    }
    store::told(tx, survey.id, now).await?;
    tell(tx, instance, survey, false).await
}

/// Tells the members that a survey takes answers.
async fn tell(tx: &Tx, instance: &Instance, survey: &Survey, is_again: bool) -> Result<()> {
    let (Some(token), Some(community)) = (survey.token(), roster::community(tx, survey.community_id).await?) else {
        return Ok(());
    };
    let people = people::all_of(tx, &roster::those_who_are(tx, survey.community_id, Role::Member).await?).await?;
    let link = instance.settings.link(&path_of_form(token));
    let letter = Letter { survey, community, link, is_again };
    notifications::tell_all(tx, instance, &people, |person| letter.to(person), instance.clock.now()).await
}

struct Letter<'a> {
    survey: &'a Survey,
    community: Community,
    link: String,
    is_again: bool,
}

impl Letter<'_> {
    fn to<'b>(&'b self, to: &'b Person) -> Notice<'b> {
        let (lang, survey) = (to.lang, self.survey);
        let until = t!(lang, "survey-is-open-until", date = last_day(lang, survey));
        let why = match (survey.is_signed(), self.is_again) {
            (true, _) => t!(lang, "mail-survey-signed"),
            (false, true) => t!(lang, "mail-survey-again"),
            (false, false) => t!(lang, "mail-survey-nobody-knows"),
        };
        let rule = if survey.is_signed() { t!(lang, "signed-rule") } else { t!(lang, "answer-rule") };
        Notice {
            kind: Kind::Survey,
            to,
            community: (self.community.id, &self.community.name),
            about: format!("{ABOUT}:{}", survey.id),
            subject: t!(lang, "mail-survey-subject", title = survey.title.as_str()),
            preheader: until.clone(),
            blocks: vec![
                Block::Paragraph(until),
                Block::Paragraph(rule),
                Block::Paragraph(why),
                Block::Deed(t!(lang, "survey-answer"), self.link.clone()),
            ],
            path: path_of(&self.community, survey.id, ""),
            useful_until: Some(survey.closes_at),
        }
    }
}

/// Why a letter need not leave any more: the survey takes no answers, or the person is no member.
pub async fn needless(on: On<'_>, mail: &Leaving) -> Result<Option<Needless>> {
    let (Some(id), Some(person)) = (mail.number(ABOUT), mail.person) else { return Ok(None) };
    let survey = store::survey(on, id).await?.map(|row| Survey::read(row, mail.now)).transpose()?;
    let is_true = match survey.filter(Survey::is_open) {
        Some(survey) => roster::those_who_are(on, survey.community_id, Role::Member).await?.contains(&person),
        None => false,
    };
    Ok((!is_true).then_some(Needless::Untrue))
}
