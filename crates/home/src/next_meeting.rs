//! The next meeting, and the buttons that say whether one comes: nobody should have to look for them.

use communities::Membership;
use maud::{Markup, html};
use meetings::answers::Invited;
use meetings::said::{self, Hosts};
use meetings::{BACK_HOME, answer_buttons};
use ui::tag::Kind;
use ui::{card, dates, prose};

/// The card.
pub(crate) fn card(membership: &Membership, invited: &Invited, hosts: &Hosts) -> Markup {
    let (lang, meeting) = (membership.lang(), &invited.meeting);
    let path = membership.community().path(&meeting.path());
    let when = said::when(lang, meeting);
    let when = meeting.starts_at.map_or_else(|| html! { (when) }, |start| dates::said(start, &when));
    let title = html! { a href=(path) { (meeting.heading(lang)) } };
    let content = html! {
        p { (prose::line(&said::place(lang, &meeting.place, hosts))) }
        @if invited.may_answer {
            (answer_buttons(lang, &format!("{path}/reponse"), invited, Some(BACK_HOME)))
        }
        p.soft.small { (invited.counts.said(lang, meeting.place.mode)) }
    };
    card::of_kind(Kind::Meeting, &meeting.kind.name(lang), when, title, content)
}
