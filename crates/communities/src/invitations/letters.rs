//! The letter of an invitation, in the language that the inviter chose.

use identity::letters::to_address;
use platform::Settings;
use platform::mail::Mail;
use ui::dates;
use ui::mail::Letter;

use super::{Invitee, Inviting};

pub(super) fn invitation(
    settings: &Settings,
    from: &Inviting<'_>,
    (invitee, link): (&Invitee, &str),
    until: i64,
) -> Mail {
    let lang = from.sending.lang;
    let (inviter, community) = (from.inviter.name.as_str(), from.community.name.as_str());
    let hello = match invitee.name.as_str() {
        "" => t!(lang, "letter-hello-nameless"),
        name => t!(lang, "letter-hello", name = name),
    };
    let subject = t!(lang, "letter-invitation-subject", inviter = inviter, community = community);
    let letter = Letter::new(lang, subject)
        .preheader(t!(lang, "letter-invitation-preheader", community = community))
        .paragraph(hello)
        .paragraph(t!(lang, "letter-invitation-what", inviter = inviter, community = community))
        .paragraph(t!(lang, "letter-invitation-role", role = from.sending.role.name(lang)))
        .deed(t!(lang, "letter-invitation-see"), link)
        .paragraph(t!(lang, "letter-invitation-until", until = dates::long(lang, until)))
        .paragraph(t!(lang, "letter-invitation-yours"))
        .reason(t!(lang, "letter-invitation-reason", inviter = inviter, place = settings.name.as_str()));
    let mail = to_address("communities.invitation", (&invitee.email, &invitee.name), &letter);
    mail.of_community(from.community.id).until(until)
}
