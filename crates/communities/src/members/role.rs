//! Before coordination gives somebody another role: what each one would take from them and open to them. The letter that tells
//! them of it afterwards says the same.

use identity::Person;
use identity::letters::to_person;
use maud::html;
use platform::Settings;
use platform::mail::Mail;
use ui::form::{Choices, Form};
use ui::mail::Letter;
use ui::shell::{CommunityFrame, Frame, Page};
use ui::{Lang, button, layout};

use crate::access::Membership;
use crate::directory::Card;
use crate::model::Community;
use crate::roles::{EnterSpace, RIGHTS, Right, Role};

/// The address of the page, inside a community.
pub(super) fn path(community: &Community, person: i64) -> String {
    community.path(&format!("/membres/{person}/role"))
}

/// The page; it says before the deed that the person is told, or that they are to be.
pub(super) fn page(member: &Membership, person: &Card, (own, frame): (Role, CommunityFrame)) -> Page {
    let (lang, community, name) = (member.lang(), member.community(), person.name.as_str());
    let title = t!(lang, "role-title", name = name);
    let others = Role::ALL.iter().filter(|role| **role != own);
    let question = Choices::new(lang, "role", t!(lang, "role-question", role = own.name(lang)));
    let question = others.fold(question, |question, role| {
        question.explained(role.code(), role.name(lang), changes(lang, own, *role).join(" "))
    });
    let form = Form::post(lang, path(community, person.id))
        .field(question.required())
        .deed(button::submit(t!(lang, "members-give-role")).primary())
        .cancel(&community.path("/membres"), &t!(lang, "cancel"));
    let told = match member.gets_mail() {
        true => t!(lang, "role-told", name = name),
        false => t!(lang, "role-told-no-mail", name = name),
    };
    let body = layout::one_column(html! {
        (layout::header(None, &title, Some(html! { p { (told) } })))
        (form)
    });
    Page::new(lang, title, Frame::Community(frame), body)
}

/// Tells somebody of their new role, and of what it takes from them and opens to them.
pub(super) fn letter(settings: &Settings, by: &Membership, (person, from, to): (&Person, Role, Role)) -> Mail {
    let (lang, community) = (person.lang, by.community());
    let (name, coordination) = (community.name.as_str(), by.viewer().person().name.as_str());
    let letter = Letter::new(lang, t!(lang, "letter-role-subject", community = name, role = to.name(lang)))
        .paragraph(t!(lang, "letter-hello", name = person.name.as_str()))
        .paragraph(t!(lang, "letter-role-what", name = coordination, community = name, role = to.name(lang)));
    let letter = changes(lang, from, to).into_iter().fold(letter, Letter::paragraph);
    let letter = letter
        .paragraph(t!(lang, "letter-role-ask", name = coordination))
        .deed(t!(lang, "frame-communities"), settings.link("/communautes"))
        .reason(t!(lang, "letter-role-reason", community = name, place = settings.name.as_str()));
    to_person("communities.role", person, &letter).of_community(community.id).about(format!("role:{}", community.id))
}

/// What is lost, then what is gained, each in a sentence; a role that closes the space says only that.
fn changes(lang: Lang, from: Role, to: Role) -> Vec<String> {
    let enters = |role: Role| EnterSpace::ROLES.contains(&role);
    let lost = match enters(from) && !enters(to) {
        true => Some(t!(lang, "role-closes")),
        false => listed(lang, from, to).map(|rights| t!(lang, "role-loses", rights = rights)),
    };
    let gained = match enters(to) && !enters(from) {
        true => Some(t!(lang, "role-opens")),
        false => listed(lang, to, from).map(|rights| t!(lang, "role-gains", rights = rights)),
    };
    let same = (lost.is_none() && gained.is_none()).then(|| t!(lang, "role-same"));
    lost.into_iter().chain(gained).chain(same).collect()
}

/// What one role has and the other has not.
fn listed(lang: Lang, one: Role, other: Role) -> Option<String> {
    let only = RIGHTS.iter().filter(|right| right.roles.contains(&one) && !right.roles.contains(&other));
    let words: Vec<String> = only.map(|right| begun_low(&right.sentence(lang))).collect();
    (!words.is_empty()).then(|| words.join("; "))
}

/// In the middle of a sentence.
fn begun_low(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_role_takes_is_said_before_what_it_opens() {
        let said = |from, to| changes(Lang::Fr, from, to);
        assert!(said(Role::Member, Role::Guest)[0].starts_with("Ferme l’espace"));
        assert!(said(Role::Guest, Role::Member)[0].starts_with("Ouvre l’espace"));
        let lost = said(Role::Coordination, Role::Member);
        assert!(lost[0].starts_with("Enlève") && lost[0].contains("préparer l’ordre du jour"), "{lost:?}");
        let both = said(Role::Coordination, Role::Facilitator);
        assert!(both[0].contains("donner un rôle") && both[1].contains("lire la raison d’une absence"), "{both:?}");
        let both = said(Role::Member, Role::Facilitator);
        assert!(both[0].starts_with("Enlève") && both[0].contains("voter") && both[1].contains("absence"), "{both:?}");
        let opened = said(Role::Advisor, Role::Coordination);
        assert!(opened.len() == 1 && opened[0].starts_with("Donne") && opened[0].contains("inviter"), "{opened:?}");
        let both = said(Role::Member, Role::Advisor);
        assert!(both[0].contains("laisse lire au groupe") && both[1].contains("regarde"), "{both:?}");
    }
}
