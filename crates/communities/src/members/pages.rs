//! The members as cards; the pages that say what a departure means before it happens.

use std::collections::HashMap;

use forms::{Leaf, Sought};
use identity::profiles::Shared;
use maud::{Markup, html};
use ui::form::Form;
use ui::narrow::{self, Narrow};
use ui::shell::{CommunityFrame, Frame, Page};
use ui::tag::{Kind, tag};
use ui::{Icon, Lang, avatar, button, card, layout, prose};

use super::looking;
use crate::access::Membership;
use crate::directory::Card;
use crate::model::Community;
use crate::roles::{Converse, EnterSpace, Invite, Right, Role, SetMembers};

/// What the page of members shows.
pub(super) struct Shown<'a> {
    pub(super) member: &'a Membership,
    /// Everybody.
    pub(super) all: &'a [&'a Card],
    /// What is looked for, and the page of those who are like it.
    pub(super) sought: &'a Sought,
    pub(super) leaf: &'a Leaf<&'a Card>,
    pub(super) shared: &'a HashMap<i64, Shared>,
    /// The organisation that the member directs.
    pub(super) directs: Option<i64>,
    /// Whether a mail domain waits for the member to confirm it.
    pub(super) confirms: bool,
}

pub(super) fn members(shown: &Shown<'_>, frame: CommunityFrame) -> Page {
    let (lang, member) = (shown.member.lang(), shown.member);
    let (title, whole) = (t!(lang, "members-title"), member.community().path("/membres"));
    let found = t!(lang, "look-found", count = shown.leaf.count);
    let narrow = Narrow { lang, whole: &whole, is_asked: shown.sought.asks(&looking::FIELDS), found };
    let (inside, around): (Vec<&Card>, Vec<&Card>) = shown.leaf.items.iter().copied().partition(|card| is_inside(card));
    let below = html! { div.stack {
        p { (t!(lang, "members-count", count = shown.all.iter().filter(|card| is_inside(card)).count())) }
        p.row {
            @if member.may::<Invite>() {
                (button::link(member.community().path("/invitations"), t!(lang, "members-invite")).primary().icon(Icon::Add))
            }
            (button::link(crate::frame::PROFILE, t!(lang, "members-own-profile")))
            @if member.may::<SetMembers>() || shown.confirms {
                (button::link(member.community().path("/membres/organismes"), t!(lang, "domains-title")))
            }
            @if member.may::<SetMembers>() && member.gets_mail() {
                (button::link(member.community().path("/courriels"), t!(lang, "members-mail")))
            }
        }
    } };
    let body = html! {
        (layout::header(None, &title, Some(below)))
        (narrow.form(looking::fields(member, shown.sought, shown.all)))
        @if shown.leaf.count == 0 { (narrow.nothing()) }
        div.cards { @for each in inside { (one(lang, shown, each)) } }
        @if !around.is_empty() {
            h2 { (t!(lang, "members-around")) }
            p.soft { (t!(lang, "members-around-words")) }
            div.cards { @for each in around { (one(lang, shown, each)) } }
        }
        (narrow::pages(lang, (shown.leaf.page, shown.leaf.pages), |page| shown.sought.address(&whole, &looking::FIELDS, page)))
        p { a href=(member.community().path("/depart")) { (t!(lang, "members-leave")) } }
    };
    Page::new(lang, title, Frame::Community(frame), body)
}

/// Whether this person may enter the space; the others have a role around it.
fn is_inside(card: &Card) -> bool {
    card.role.is_some_and(|role| EnterSpace::ROLES.contains(&role))
}

/// Whether both may converse.
fn may_write(member: &Membership, person: &Card) -> bool {
    member.may::<Converse>() && person.role.is_some_and(|role| Converse::ROLES.contains(&role))
}

fn one(lang: Lang, shown: &Shown<'_>, person: &Card) -> Markup {
    let told = shown.shared.get(&person.id);
    let me = person.id == shown.member.person_id();
    card::plain(html! {
        div.msg #{ "personne-" (person.id) } {
            (avatar::avatar(&person.name))
            div {
                h2 { (person.chosen_name) }
                p.soft {
                    @if let Some(title) = told.and_then(|told| told.title.as_ref()) { (title) " · " }
                    (organization(lang, person))
                }
                p.row {
                    @if me { (tag(Kind::Plain, &t!(lang, "members-you"))) }
                    @if let Some(role) = person.role.filter(|role| *role != Role::Member) { (tag(Kind::Done, &role.name(lang))) }
                }
            }
        }
        @if let Some(told) = told { (words(lang, told)) }
        @if !me && may_write(shown.member, person) {
            p { a href=(shown.member.community().path(&format!("/ecrire?a={}", person.id))) {
                (t!(lang, "members-write")) span.unseen { " " (t!(lang, "members-write-to", name = person.name.as_str())) }
            } }
        }
        (vouching(lang, shown, person))
        @if shown.member.may::<SetMembers>() && !me { (settings(lang, shown.member.community(), person)) }
    })
}

/// The organisation, or what the person says of it while nobody vouched.
fn organization(lang: Lang, person: &Card) -> String {
    let (name, organization) = (person.chosen_name.as_str(), person.organization.as_str());
    match person.organization_id {
        Some(_) if !person.is_vouched => t!(lang, "members-claim", name = name, organization = organization),
        _ => organization.to_owned(),
    }
}

/// The press by which coordination, or who directs the organisation, vouches for what somebody says.
fn vouching(lang: Lang, shown: &Shown<'_>, person: &Card) -> Markup {
    let may = shown.member.may::<SetMembers>() || shown.directs == person.organization_id;
    let Some(organization) = person.organization_id.filter(|_| may && !person.is_vouched) else { return html! {} };
    let name = (person.name.as_str(), person.organization.as_str());
    let path = shown.member.community().path(&format!("/membres/{}/organisme", person.id));
    let deed = button::submit(t!(lang, "members-vouch", organization = name.1));
    let deed = deed.spoken(t!(lang, "members-vouch-spoken", name = name.0, organization = name.1));
    button::deed(&path, &deed.named("organisme", organization.to_string()))
}

/// For coordination: who directs an organisation vouches for its people.
fn direction(lang: Lang, community: &Community, person: &Card) -> Markup {
    let Some(organization) = person.organization_id.filter(|_| !person.directs) else { return html! {} };
    let deed = t!(lang, "members-directs", name = person.name.as_str(), organization = person.organization.as_str());
    let form = Form::post(lang, community.path(&format!("/membres/{}/organisme", person.id)));
    let form = form.hidden("organisme", &organization.to_string()).hidden("direction", "oui");
    html! { (form.deed(button::submit(deed).quiet())) }
}

fn words(lang: Lang, told: &Shared) -> Markup {
    html! {
        @if let Some(offers) = &told.offers { p { strong { (t!(lang, "members-offers")) } " " (prose::lines(offers)) } }
        @if let Some(seeks) = &told.seeks { p { strong { (t!(lang, "members-seeks")) } " " (prose::lines(seeks)) } }
        @if let Some(email) = &told.email { p { a href={ "mailto:" (email) } { (email) } } }
    }
}

/// What coordination may change of somebody.
fn settings(lang: Lang, community: &Community, person: &Card) -> Markup {
    html! {
        details {
            summary { (t!(lang, "members-change")) span.unseen { " (" (person.name) ")" } }
            p { a href=(super::role::path(community, person.id)) { (t!(lang, "members-role", name = person.name.as_str())) } }
            (direction(lang, community, person))
            p { a href=(crate::way_back::web::path(community, person.id)) { (t!(lang, "members-way-back", name = person.name.as_str())) } }
            p { a href=(community.path(&format!("/membres/{}/retrait", person.id))) { (t!(lang, "members-remove", name = person.name.as_str())) } }
        }
    }
}

/// Before a member leaves.
pub(super) fn leaving(member: &Membership, refusal: Option<String>, frame: CommunityFrame) -> Page {
    let (lang, community) = (member.lang(), member.community());
    let title = t!(lang, "leaving-title", community = community.name.as_str());
    let form = Form::post(lang, community.path("/depart"))
        .refusal(refusal)
        .deed(button::submit(t!(lang, "leaving-do")).danger())
        .cancel(&community.path("/membres"), &t!(lang, "leaving-stay"));
    let means = [
        t!(lang, "leaving-at-once"),
        t!(lang, "leaving-words-stay"),
        t!(lang, "leaving-place"),
        t!(lang, "leaving-back"),
    ];
    confirm(lang, title, &means, (form, frame))
}

/// Before coordination ends somebody's membership.
pub(super) fn removal(member: &Membership, person: &Card, (refusal, frame): (Option<String>, CommunityFrame)) -> Page {
    let (lang, community, name) = (member.lang(), member.community(), person.name.as_str());
    let form = Form::post(lang, community.path(&format!("/membres/{}/retrait", person.id)))
        .refusal(refusal)
        .deed(button::submit(t!(lang, "removal-do")).danger())
        .cancel(&community.path("/membres"), &t!(lang, "cancel"));
    let means = [
        t!(lang, "removal-at-once", name = name),
        t!(lang, "removal-words-stay", name = name),
        t!(lang, "leaving-place"),
        t!(lang, "removal-not-told", name = name),
    ];
    confirm(lang, t!(lang, "removal-title", name = name), &means, (form, frame))
}

fn confirm(lang: Lang, title: String, means: &[String], (form, frame): (Form, CommunityFrame)) -> Page {
    let body = layout::one_column(html! {
        (layout::header(None, &title, None))
        (card::titled(&t!(lang, "leaving-means"), html! { ul { @for each in means { li { (each) } } } }))
        (form)
    });
    Page::new(lang, title, Frame::Community(frame), body)
}
