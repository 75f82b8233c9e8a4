//! Somebody expected at a meeting, known by their link or by their address: whoever holds an [`Invitee`] may answer for that
//! person at that meeting, and nothing else.

use communities::{Community, roster};
use identity::{Email, Person, people as accounts};
use platform::{On, Refusal, Result};
use ui::Lang;

use crate::answers::given::Given;
use crate::model::Meeting;
use crate::personal::{PersonalAccess, Purpose};
use crate::{people, store};

/// A person expected at a meeting.
#[derive(Clone, Debug)]
pub(crate) struct Invitee {
    person: Person,
    community: Community,
    meeting: Meeting,
    own: Option<Given>,
}

impl Invitee {
    /// By the link of a mail; `Refusal::NotFound` when it is nobody's, is over, or when its person is no longer expected.
    pub(crate) async fn by_link(on: impl Into<On<'_>>, token: &str, now: i64) -> Result<Invitee, Refusal> {
        let on = on.into();
        let link = PersonalAccess::enter(on, Purpose::Answer, token, now).await?;
        let meeting = store::meeting(on, link.subject()).await?;
        let meeting = meeting.filter(|meeting| meeting.community_id == link.community().id).ok_or(Refusal::NotFound)?;
        let invitee = Invitee::expected(on, (link.person().clone(), link.community().clone()), meeting).await?;
        invitee.ok_or(Refusal::NotFound)
    }

    /// The meeting of a link that is over, with the language of who held it. It opens nothing: `Refusal::NotFound` to a link that
    /// nobody made, to one that is not over, and to one whose person has left.
    pub(crate) async fn past(on: impl Into<On<'_>>, token: &str, now: i64) -> Result<(Meeting, Lang), Refusal> {
        let on = on.into();
        let (link, expired_at) = PersonalAccess::recall(on, Purpose::Answer, token).await?;
        if expired_at > now {
            return Err(Refusal::NotFound);
        }
        let meeting = store::meeting(on, link.subject()).await?;
        let meeting = meeting.filter(|meeting| meeting.community_id == link.community().id).ok_or(Refusal::NotFound)?;
        Ok((meeting, link.person().lang))
    }

    /// By the address that a reply came from and the name of the meeting in calendars. None when the two do not go together,
    /// for whatever reason: the sender learns nothing of what there is.
    pub(crate) async fn by_address(on: impl Into<On<'_>>, address: &str, uid: &str) -> Result<Option<Invitee>> {
        let on = on.into();
        let Ok(email) = Email::parse(address) else { return Ok(None) };
        let (person, meeting) = (accounts::by_email(on, &email).await?, store::by_uid(on, uid).await?);
        let (Some(person), Some(meeting)) = (person, meeting) else { return Ok(None) };
        match roster::community(on, meeting.community_id).await? {
            Some(community) => Invitee::expected(on, (person, community), meeting).await,
            None => Ok(None),
        }
    }

    async fn expected(
        on: On<'_>,
        (person, community): (Person, Community),
        meeting: Meeting,
    ) -> Result<Option<Invitee>> {
        let (expected, mut list) = people::listed(on, &meeting).await?;
        let own = list.given.remove(&person.id);
        Ok(expected.contains(&person.id).then_some(Invitee { person, community, meeting, own }))
    }

    /// What they answered.
    pub(crate) fn own(&self) -> Option<&Given> {
        self.own.as_ref()
    }

    pub(crate) fn person(&self) -> &Person {
        &self.person
    }

    pub(crate) fn community(&self) -> &Community {
        &self.community
    }

    pub(crate) fn meeting(&self) -> &Meeting {
        &self.meeting
    }
}
