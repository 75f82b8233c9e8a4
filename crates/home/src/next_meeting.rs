//! The next meeting, and the buttons that say whether one comes: nobody should have to look for them.

use communities::Membership;
use maud::{Markup, html};
use meetings::answers::Invited;
use meetings::said;
use meetings::{BACK_HOME, Season, Time, answer_buttons};
use ui::{dates, prose};

/// The part of the page.
pub(crate) fn part(membership: &Membership, invited: &Invited, season: &Season) -> Markup {
    let (lang, meeting) = (membership.lang(), &invited.meeting);
    let path = membership.community().path(&meeting.path());
    let when = said::when(lang, meeting);
    let when = meeting.starts_at.map_or_else(|| html! { (when) }, |start| dates::said(start, &when));
    let days = meeting.starts_at.map_or(0, |start| dates::days_until(start, season.now()).max(0));
    html! {
        section.part {
            p.kicker.meet { (meeting.kind.name(lang)) " · " (t!(lang, "next-in", days = days)) }
            h2 { a href=(path) { (meeting.heading(lang)) } }
            p { strong { (when) } br; (prose::line(&said::place(lang, &meeting.place, season.hosts()))) }
            @if invited.may_answer && season.series().time(meeting) == Time::Prepared {
                (answer_buttons(lang, &format!("{path}/reponse"), invited, Some(BACK_HOME)))
            }
            p.soft.small { (invited.counts.said(lang, meeting.place.mode)) }
        }
    }
}
