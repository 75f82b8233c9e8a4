//! The organisations of a community and their mail domains.

use forms::Tried;
use maud::{Markup, html};
use ui::form::{Form, TextField};
use ui::shell::{CommunityFrame, Frame, Page};
use ui::tag::{Kind, tag};
use ui::{Lang, breadcrumb, button, card, empty, layout};

use super::domain::{Domain, DomainProblem};
use super::store::Row;
use super::web::DOMAINS;
use crate::access::Membership;
use crate::roles::SetMembers;

/// The most characters of a domain.
const LONGEST: u32 = 253;

/// The field of the organisation, and that of the domain.
pub(super) const ORGANIZATION: &str = "organisme";
pub(super) const DOMAIN: &str = "domaine";

/// What was typed, for which organisation.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    pub(super) organization: i64,
    pub(super) domain: String,
}

pub(super) type Typed = Tried<Draft, Option<DomainProblem>>;

/// What the page shows.
pub(super) struct Shown<'a> {
    pub(super) member: &'a Membership,
    pub(super) rows: &'a [Row],
    /// The organisation that the member is of.
    pub(super) own: Option<i64>,
    pub(super) typed: &'a Typed,
}

pub(super) fn domains(shown: &Shown<'_>, frame: CommunityFrame) -> Page {
    let lang = shown.member.lang();
    let title = t!(lang, "domains-title");
    let members = shown.member.community().path("/membres");
    let below = html! { p { (t!(lang, "domains-why")) } };
    let body = layout::one_column(html! {
        (breadcrumb::breadcrumb(lang, &[(&members, &t!(lang, "members-title"))], &title))
        (layout::header(None, &title, Some(below)))
        @if shown.rows.is_empty() { (empty::empty_state(&t!(lang, "domains-none"), None)) }
        @for of_one in shown.rows.chunk_by(|one, next| one.id == next.id) { (organization(lang, shown, of_one)) }
    });
    Page::new(lang, title, Frame::Community(frame), body)
}

fn organization(lang: Lang, shown: &Shown<'_>, rows: &[Row]) -> Markup {
    let Some(first) = rows.first() else { return html! {} };
    card::titled(
        &first.name,
        html! {
            @for row in rows {
                @if let Some(domain) = &row.domain { (one(lang, shown, (row, domain))) }
            }
            @if shown.member.may::<SetMembers>() { (stating(lang, shown, first)) }
        },
    )
}

fn one(lang: Lang, shown: &Shown<'_>, (row, domain): (&Row, &str)) -> Markup {
    let (community, me) = (shown.member.community(), shown.member.person_id());
    let is_of_it =
        shown.own == Some(row.id) && Domain::kept(domain.to_owned()).is_of(&shown.member.viewer().person().email);
    let confirms = is_of_it && !row.is_confirmed && row.stated_by != Some(me);
    let withdraws = shown.member.may::<SetMembers>() && row.community_id == Some(community.id);
    let deed = |rest: &str| {
        let form = Form::post(lang, community.path(&format!("{DOMAINS}{rest}")));
        form.hidden(ORGANIZATION, &row.id.to_string()).hidden(DOMAIN, domain)
    };
    html! {
        p {
            @if row.is_confirmed { (tag(Kind::Done, domain)) } @else { (t!(lang, "domains-unconfirmed", domain = domain)) }
        }
        @if confirms { (deed("/confirmation").deed(button::submit(t!(lang, "domains-confirm", domain = domain)))) }
        @if withdraws { (deed("/retrait").deed(button::submit(t!(lang, "domains-withdraw", domain = domain)).quiet())) }
    }
}

fn stating(lang: Lang, shown: &Shown<'_>, row: &Row) -> Markup {
    let typed = Some(shown.typed).filter(|typed| typed.draft.organization == row.id);
    let field = TextField::new(lang, DOMAIN, t!(lang, "domains-field", organization = row.name.as_str()))
        .id(format!("domaine-{}", row.id))
        .hint(t!(lang, "domains-hint"))
        .max(LONGEST)
        .value(typed.map(|typed| typed.draft.domain.as_str()).unwrap_or_default())
        .error(typed.and_then(|typed| typed.wrong).map(|wrong| wrong.sentence(lang)))
        .required();
    let form = Form::post(lang, shown.member.community().path(DOMAINS)).hidden(ORGANIZATION, &row.id.to_string());
    html! { (form.field(field).deed(button::submit(t!(lang, "domains-state")))) }
}
