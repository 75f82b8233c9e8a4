//! Inviting from the machine's console: `jasette invite --community MOT --role member "Awa <awa@exemple.org>"`.

use identity::people;
use platform::{Error, Instance, sql};
use ui::Lang;

use super::{Invitee, Inviting, LineProblem, ListProblem, Sending, Sent, send_from};
use crate::model::Community;
use crate::roles::{Role, SetMembers};
use crate::roster::{self, Standing};

/// What was typed at the console.
#[derive(Clone, Copy, Debug)]
pub struct FromConsole<'a> {
    /// The community's word in addresses.
    pub community: &'a str,
    /// The word of the role.
    pub role: &'a str,
    /// One a line: an address, or `Name <address>`.
    pub people: &'a str,
    /// The language of the letters.
    pub lang: Lang,
}

/// Why nobody was invited.
#[derive(Debug)]
pub enum NotInvited {
    /// No community has this word.
    NoCommunity,
    /// Nobody coordinates the community, in whose name to invite.
    NoCoordination,
    /// No role has this word.
    NoRole,
    /// The list is wrong.
    List(ListProblem),
    /// The database did not do it.
    Failed(Error),
}

impl From<Error> for NotInvited {
    fn from(error: Error) -> NotInvited {
        NotInvited::Failed(error)
    }
}

impl NotInvited {
    /// The sentences that say why, one a line.
    pub fn sentences(&self, lang: Lang) -> Vec<String> {
        match self {
            NotInvited::NoCommunity => vec![t!(lang, "not-invited-community")],
            NotInvited::NoCoordination => vec![t!(lang, "not-invited-coordination")],
            NotInvited::NoRole => {
                let words: Vec<_> = Role::ALL.iter().map(|role| role.code()).collect();
                vec![t!(lang, "not-invited-role", roles = words.join(", "))]
            }
            NotInvited::List(problem) if problem.lines().is_empty() => vec![problem.sentence(lang)],
            NotInvited::List(problem) => problem.lines().iter().map(|line| line.sentence(lang)).collect(),
            NotInvited::Failed(error) => vec![error.to_string()],
        }
    }
}

/// Invites these people in the name of who coordinates the community; returns the links.
pub async fn invite(instance: &Instance, ask: FromConsole<'_>) -> Result<Vec<Sent>, NotInvited> {
    let role = Role::parse(ask.role).ok_or(NotInvited::NoRole)?;
    let invitees = Invitee::list(ask.people).map_err(NotInvited::List)?;
    let community =
        sql("SELECT id, slug, name, capacity, starts_on FROM communities WHERE slug = $1").bind(ask.community);
    let community = community.optional::<Community>(&instance.db).await?.ok_or(NotInvited::NoCommunity)?;
    let coordination = roster::those_who_may::<SetMembers>(&instance.db, community.id).await?;
    let &Standing { person, .. } = coordination.first().ok_or(NotInvited::NoCoordination)?;
    let inviter = people::by_id(&instance.db, person).await?.ok_or(NotInvited::NoCoordination)?;
    let sending = Sending { role, lang: ask.lang };
    let from = Inviting { community: &community, inviter: &inviter, sending: &sending };
    let outcome = send_from(instance, &from, &invitees).await?;
    outcome.map_err(|lines: Vec<LineProblem>| NotInvited::List(ListProblem::Lines(lines)))
}
