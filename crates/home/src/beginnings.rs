//! The first steps: what helps somebody on their first visit, and the gestures that start a community.

use communities::roles::{Invite, SetMeetings, SetMembers};
use communities::{Directory, Membership, invitations};
use maud::{Markup, html};
use meetings::Season;
use platform::{Db, Result};
use ui::button;
use ui::card;
use ui::next::{Moment, next};
use ui::path::{PathStep, path};

/// The three gestures that start a community, for whoever coordinates it; each knows by itself when it is done.
pub(crate) struct Gestures {
    invited: bool,
    dated: bool,
    said: bool,
    /// The page of the first meeting that has no date.
    date_page: Option<String>,
}

impl Gestures {
    /// Where they stand; nothing once all are done, or a meeting was held.
    pub(crate) async fn of(
        db: &Db,
        (membership, directory): (&Membership, &Directory),
        season: &Season,
        said: bool,
    ) -> Result<Option<Gestures>> {
        let series = season.series();
        let (true, Ok(invites)) =
            (membership.may::<SetMembers>() && series.held().is_empty(), membership.grant::<Invite>())
        else {
            return Ok(None);
        };
        let dated = series.meetings().iter().any(|each| each.starts_at.is_some() || series.knows("poll", each));
        let dated = dated || !membership.may::<SetMeetings>();
        let invited = directory.roles().count() > 1 || invitations::any(db, &invites).await?;
        let undated = series.meetings().iter().find(|each| each.starts_at.is_none() && each.cancelled_at.is_none());
        let date_page = undated.map(|meeting| membership.community().path(&meeting.path()));
        let gestures = Gestures { invited, dated, said, date_page };
        Ok((!(gestures.invited && gestures.dated && gestures.said)).then_some(gestures))
    }

    /// The page that the gesture of the date leads to, while it is left.
    pub(crate) fn date_page(&self) -> Option<&str> {
        self.date_page.as_deref().filter(|_| !self.dated)
    }

    fn steps(&self, membership: &Membership) -> Vec<PathStep> {
        let lang = membership.lang();
        let names = [t!(lang, "begin-invite-step"), t!(lang, "begin-date-step"), t!(lang, "begin-say-step")];
        let done = [self.invited, self.dated, self.said];
        let here = done.iter().position(|done| !done);
        let step =
            |(place, (name, is_done))| PathStep { name, state: String::new(), is_done, is_here: here == Some(place) };
        names.into_iter().zip(done).enumerate().map(step).collect()
    }
}

/// The gesture to do now, first and largest, on the path of the three.
pub(crate) fn gestures(membership: &Membership, gestures: &Gestures) -> Markup {
    let (lang, page) = (membership.lang(), |page| membership.community().path(page));
    let (title, why, deed) = if !gestures.invited {
        let why = if membership.gets_mail() { t!(lang, "begin-invite") } else { t!(lang, "begin-invite-no-mail") };
        (t!(lang, "begin-invite-title"), why, button::link(page("/invitations"), t!(lang, "begin-invite-deed")))
    } else if !gestures.dated {
        let meeting = gestures.date_page.clone().unwrap_or_else(|| page("/rencontres"));
        (t!(lang, "begin-date-title"), t!(lang, "begin-date"), button::link(meeting, t!(lang, "begin-date-deed")))
    } else {
        (t!(lang, "begin-say-title"), t!(lang, "begin-say"), button::link(page("/salons"), t!(lang, "begin-say-deed")))
    };
    let content = html! {
        p { (why) }
        div.next-deeds { (deed.primary()) }
        (path(lang, &t!(lang, "begin-three"), &gestures.steps(membership)))
    };
    next(Moment::Do, &t!(lang, "begin-three"), &title, content)
}

/// The one thing for whoever has just come, when nothing else waits.
pub(crate) fn hello(membership: &Membership) -> Markup {
    let lang = membership.lang();
    let deed = button::link(membership.community().path("/salons"), t!(lang, "begin-hello-deed")).primary();
    let content = html! { p { (t!(lang, "begin-hello-why")) } div.next-deeds { (deed) } };
    next(Moment::Do, &t!(lang, "begin-hello-kicker"), &t!(lang, "begin-hello"), content)
}

/// What else helps on a first visit.
pub(crate) fn welcome(membership: &Membership, charter_awaits: bool) -> Markup {
    let (lang, path) = (membership.lang(), |path| membership.community().path(path));
    let steps = html! {
        p { (t!(lang, "begin-welcome", community = membership.community().name.as_str())) }
        ul.stack {
            @if charter_awaits { li { a href=(path("/charte")) { (t!(lang, "begin-charter")) } } }
            li { a href="/profil" { (t!(lang, "begin-profile")) } }
            @if membership.gets_mail() { li { a href=(notifications::PREFERENCES) { (t!(lang, "begin-told")) } } }
            li { a href=(path("/salons")) { (t!(lang, "begin-hello")) } }
            li { a href=(path("/qui-voit-quoi")) { (t!(lang, "begin-safe")) } }
        }
    };
    card::titled(&t!(lang, "begin-welcome-title"), steps)
}
