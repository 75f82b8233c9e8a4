//! What a reply by mail does: « oui » and « non » become the answer of who sent it, « peut-être » changes nothing and is said. Who
//! brings the mail must have proved that it comes from that address; nothing here can. A late reply does not undo a newer
//! answer, and one about a date that is no more is kept and asks to be confirmed, as an answer given on the page does.

use forms::{Undone, refusals};
use platform::{Instance, Result, Tx};
use ui::Lang;

use super::store;
use crate::answers::{self, Given, NewAnswer, NotAnswered, When};
use crate::invitee::Invitee;
use crate::model::{Answer, Mode};
use replies::{NotRead, Reply, Says};

/// What became of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Received {
    /// It is their answer now.
    Kept(Answer),
    /// It is kept, and to be confirmed: the meeting changed since the version that they answered.
    ToConfirm(Answer),
    /// « Peut-être »: nothing changed.
    Perhaps,
    /// They answered again since: that answer stays.
    Older,
}

impl Received {
    /// What the person reads.
    pub fn sentence(self, lang: Lang) -> String {
        match self {
            Received::Kept(answer) => t!(lang, "received-kept", answer = answer.said(lang)),
            Received::ToConfirm(answer) => t!(lang, "received-to-confirm", answer = answer.said(lang)),
            Received::Perhaps => t!(lang, "received-perhaps"),
            Received::Older => t!(lang, "received-older"),
        }
    }
}

refusals! {
    /// Why a reply did nothing.
    #[derive(Copy)]
    NotReceived {
        /// It cannot be read.
        NotRead(why: NotRead) => why,
        /// Nobody of this address is expected at a meeting of this name, or they answer for somebody else.
        NotTheirs => "received-not-theirs",
        /// It answers a version of the meeting that never was.
        Ahead => "received-ahead",
        /// The meeting takes no answer.
        NotAnswered(why: NotAnswered) => why,
    }
}

type Outcome<T> = forms::Outcome<T, NotReceived>;

/// Receives the calendar file of a mail that came from this address.
pub async fn receive(instance: &Instance, from: &str, bytes: &[u8]) -> Outcome<Received> {
    let reply = replies::parse(bytes, from).map_err(|why| Undone::Refused(NotReceived::NotRead(why)))?;
    let tx = instance.db.begin().await?;
    let invitee = theirs(&tx, from, &reply).await?.ok_or(Undone::Refused(NotReceived::NotTheirs))?;
    Undone::unless(reply.sequence <= invitee.meeting().sequence, NotReceived::Ahead)?;
    let received = take(&tx, &invitee, &reply, instance.clock.now()).await?;
    tx.commit().await?;
    Ok(received)
}

/// The person who answers, when it is the one who wrote.
async fn theirs(tx: &Tx, from: &str, reply: &Reply) -> Result<Option<Invitee>> {
    let invitee = Invitee::by_address(tx, from, &reply.uid).await?;
    let address = identity::Email::parse(&reply.attendee).ok();
    Ok(invitee.filter(|invitee| address.is_some_and(|address| address.as_str() == invitee.person().email)))
}

async fn take(tx: &Tx, invitee: &Invitee, reply: &Reply, now: i64) -> Outcome<Received> {
    let (given_for, mode) = version(tx, invitee, reply).await?;
    let Some(answer) = meant(reply.says, mode, invitee.own()) else { return Ok(Received::Perhaps) };
    let reason = if answer.comes() { String::new() } else { reply.note.clone() };
    let when = When { given_for: Some(given_for), at: reply.stamp.min(now), unless_after: end_of_second(reply.stamp) };
    let kept = answers::keep_reply(tx, invitee, &NewAnswer { answer, reason }, &when, now).await;
    Ok(match kept.map_err(|undone| undone.map(NotReceived::NotAnswered))? {
        None => Received::Older,
        Some(given) if given.to_confirm => Received::ToConfirm(given.answer),
        Some(given) => Received::Kept(given.answer),
    })
}

/// When the meeting was to begin, and how people were to meet, as the person knew it. A version that no mail carried is one of
/// before: its moment is no moment.
async fn version(tx: &Tx, invitee: &Invitee, reply: &Reply) -> Result<(i64, Mode)> {
    let meeting = invitee.meeting();
    match meeting.starts_at.filter(|_| reply.sequence == meeting.sequence) {
        Some(starts_at) => Ok((starts_at, meeting.place.mode)),
        None => {
            let sent = store::version(tx, meeting.id, reply.sequence).await?;
            Ok(sent.unwrap_or((0, meeting.place.mode)))
        }
    }
}

/// A calendar says yes without saying how: the way that they chose before stands, else the first that is offered. None when it
/// says neither yes nor no.
fn meant(says: Says, mode: Mode, standing: Option<&Given>) -> Option<Answer> {
    let chosen = standing.map(|given| given.answer).filter(|answer| answer.comes() && mode.answers().contains(answer));
    match says {
        Says::Comes => chosen.or(mode.answers().first().copied()),
        Says::Cannot => Some(Answer::Cannot),
        Says::Perhaps => None,
    }
}

/// Replies tell the second: what was answered here within it is no newer.
fn end_of_second(stamp: i64) -> i64 {
    stamp.saturating_add(999)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_yes_keeps_the_way_that_was_chosen() {
        let online = Given::for_tests(4, Answer::Online, false);
        assert_eq!(meant(Says::Comes, Mode::Hybrid, None), Some(Answer::Here));
        assert_eq!(meant(Says::Comes, Mode::InPerson, None), Some(Answer::Here));
        assert_eq!(meant(Says::Comes, Mode::Online, None), Some(Answer::Online));
        assert_eq!(meant(Says::Comes, Mode::Hybrid, Some(&online)), Some(Answer::Online));
        assert_eq!(meant(Says::Comes, Mode::InPerson, Some(&online)), Some(Answer::Here));
        assert_eq!(meant(Says::Cannot, Mode::Online, Some(&online)), Some(Answer::Cannot));
        assert_eq!(meant(Says::Perhaps, Mode::Hybrid, Some(&online)), None);
    }
}
