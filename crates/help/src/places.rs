//! Where a step leads: the real page, for those to whom it opens.

use communities::Membership;
use communities::roles::{
    Converse, EnterSpace, Invite, ReadFigures, ReadMinutes, SeeMeetings, SeeMembers, SetMeetings,
};

use crate::reader::Reader;

/// A page that a step speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Where {
    /// None: it is done elsewhere than here, or its page is found by a link.
    Nowhere,
    /// The first page of whoever is signed in.
    Home,
    Meetings,
    /// The same, for those who set them.
    Preparing,
    Rooms,
    Members,
    Charter,
    WhoSees,
    Minutes,
    /// Minutes as they are published.
    Published,
    Invitations,
    Profile,
    /// Where a code of the screen is typed.
    Here,
    /// Where a community is opened, for those who may.
    Opening,
    SignIn,
}

impl Where {
    /// Its address and the words of its link; nothing for those to whom it does not open.
    pub(crate) fn link(self, reader: &Reader) -> Option<(String, String)> {
        let lang = reader.lang;
        match self {
            Where::Nowhere => None,
            Where::Home => signed_in(reader, "/", t!(lang, "to-home")),
            Where::Meetings => inside::<SeeMeetings>(reader, "/rencontres", t!(lang, "to-meetings")),
            Where::Preparing => inside::<SetMeetings>(reader, "/rencontres", t!(lang, "to-meetings")),
            Where::Rooms => inside::<Converse>(reader, "/salons", t!(lang, "to-rooms")),
            Where::Members => inside::<SeeMembers>(reader, "/membres", t!(lang, "to-members")),
            Where::Charter => inside::<EnterSpace>(reader, "/charte", t!(lang, "to-charter")),
            Where::WhoSees => inside::<EnterSpace>(reader, "/qui-voit-quoi", t!(lang, "to-who-sees")),
            Where::Minutes => inside::<ReadMinutes>(reader, "/comptes-rendus", t!(lang, "to-minutes")),
            Where::Published => inside::<ReadFigures>(reader, "/comptes-rendus", t!(lang, "to-minutes")),
            Where::Invitations => inside::<Invite>(reader, "/invitations", t!(lang, "to-invitations")),
            Where::Profile => signed_in(reader, identity::PROFILE, t!(lang, "to-profile")),
            Where::Here => signed_in(reader, "/ici", t!(lang, "to-here")),
            Where::Opening => {
                signed_in(reader, "/communautes/nouvelle", t!(lang, "to-opening")).filter(|_| reader.coordinates)
            }
            Where::SignIn if reader.viewer.is_none() => Some((identity::SIGN_IN.to_owned(), t!(lang, "to-sign-in"))),
            Where::SignIn => None,
        }
    }
}

fn inside<R: communities::roles::Right>(reader: &Reader, path: &str, words: String) -> Option<(String, String)> {
    let open = reader.membership().filter(|membership| Membership::may::<R>(membership));
    open.map(|membership| (membership.community().path(path), words))
}

fn signed_in(reader: &Reader, path: &str, words: String) -> Option<(String, String)> {
    reader.viewer.is_some().then(|| (path.to_owned(), words))
}
