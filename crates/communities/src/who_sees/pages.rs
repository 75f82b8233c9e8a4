//! The page, readable on a phone: first what the reader's own role opens, then each role, then the whole table.

use maud::{Markup, html};
use ui::shell::{CommunityFrame, Frame, Page};
use ui::tag::{Kind, tag};
use ui::{Icon, Lang, card, facts, icon, layout};

use crate::access::Membership;
use crate::directory::Directory;
use crate::roles::{
    Converse, EnterSpace, HelpWithCharter, Invite, RIGHTS, ReadLogicModel, ReadReasons, Role, SeeMeetings, SeeMembers,
};

pub(super) fn who_sees(member: &Membership, directory: &Directory, frame: CommunityFrame) -> Page {
    let lang = member.lang();
    let title = t!(lang, "who-sees-title");
    let below = html! { p { (t!(lang, "who-sees-about")) } };
    let body = html! {
        (layout::header(None, &title, Some(below)))
        (layout::two_columns(
            html! { (own(member)) (pages(lang, directory)) (roles(lang, directory, member.role())) },
            html! { (alone(lang)) (machine(lang)) },
        ))
        (table(lang, member.role()))
    };
    Page::new(lang, title, Frame::Community(frame), body)
}

fn own(member: &Membership) -> Markup {
    let lang = member.lang();
    card::titled(&t!(lang, "who-sees-own", role = member.role().name(lang)), may(lang, member.role()))
}

/// What a role may do, as a list.
fn may(lang: Lang, role: Role) -> Markup {
    let rights: Vec<_> = RIGHTS.iter().filter(|right| right.roles.contains(&role)).collect();
    html! {
        @if rights.is_empty() { p { (t!(lang, "who-sees-nothing")) } }
        @else { ul { @for right in rights { li { (right.sentence(lang)) } } } }
    }
}

/// Each page of the space, and who opens it.
fn pages(lang: Lang, directory: &Directory) -> Markup {
    let pages = [
        (t!(lang, "who-sees-home"), directory.seen_by::<EnterSpace>()),
        (t!(lang, "who-sees-rooms"), t!(lang, "who-sees-rooms-by", who = directory.seen_by::<Converse>())),
        (t!(lang, "who-sees-meetings"), t!(lang, "who-sees-meetings-by", who = directory.seen_by::<SeeMeetings>())),
        (t!(lang, "who-sees-reasons"), directory.seen_by::<ReadReasons>()),
        (t!(lang, "who-sees-members"), directory.seen_by::<SeeMembers>()),
        (t!(lang, "who-sees-charter"), directory.seen_by::<HelpWithCharter>()),
        (t!(lang, "who-sees-season"), directory.seen_by::<ReadLogicModel>()),
        (t!(lang, "who-sees-invitations"), directory.seen_by::<Invite>()),
    ];
    let rows: Vec<_> = pages.into_iter().map(|(page, who)| (page, html! { (who) })).collect();
    card::titled(&t!(lang, "who-sees-pages"), facts::definitions(&rows))
}

/// The roles that are not the reader's own, each under its name.
fn roles(lang: Lang, directory: &Directory, own: Role) -> Markup {
    card::titled(
        &t!(lang, "who-sees-roles"),
        html! {
            @for role in Role::ALL.iter().filter(|role| **role != own) {
                details {
                    summary { (role.name(lang)) " · " (t!(lang, "people-count", count = directory.count_of(&[*role]))) }
                    (may(lang, *role))
                }
            }
        },
    )
}

/// What nobody else sees.
fn alone(lang: Lang) -> Markup {
    card::titled(
        &t!(lang, "who-sees-alone"),
        html! {
            ul {
                li { (t!(lang, "who-sees-alone-unread")) }
                li { (t!(lang, "who-sees-alone-visit")) }
                li { (t!(lang, "who-sees-alone-drafts")) }
                li { (t!(lang, "who-sees-alone-profile")) }
                li { (t!(lang, "who-sees-alone-sessions")) }
            }
        },
    )
}

fn machine(lang: Lang) -> Markup {
    card::titled(
        &t!(lang, "who-sees-machine"),
        html! {
            p { (icon::with_word(Icon::Lock, &t!(lang, "who-sees-machine-no-page"))) }
            p { (t!(lang, "who-sees-machine-disk")) }
            p { (t!(lang, "who-sees-outside")) }
        },
    )
}

fn table(lang: Lang, own: Role) -> Markup {
    let heads: Vec<String> = Role::ALL.iter().map(|role| role.name(lang)).collect();
    let right = t!(lang, "who-sees-right");
    let mut columns: Vec<&str> = vec![&right];
    columns.extend(heads.iter().map(String::as_str));
    let rows = RIGHTS.iter().map(|right| {
        let cells = Role::ALL.iter().map(|role| cell(lang, right.roles.contains(role), *role == own));
        std::iter::once(html! { (right.sentence(lang)) }).chain(cells).collect::<Vec<_>>()
    });
    let rows: Vec<_> = rows.collect();
    html! { details {
        summary { (t!(lang, "who-sees-table")) }
        (card::plain(facts::wide_table(lang, &t!(lang, "who-sees-table-caption"), &columns, &rows)))
    } }
}

fn cell(lang: Lang, may: bool, own: bool) -> Markup {
    let word = if may { t!(lang, "who-sees-yes") } else { t!(lang, "who-sees-no") };
    html! {
        @if may && own { (tag(Kind::Done, &word)) }
        @else if may { (word) }
        @else { span.soft { (word) } }
    }
}
