//! What a meeting still lacks, for those who prepare it: each thing with the deed that brings it.

use maud::{Markup, html};
use ui::{Icon, Lang, icon};

use crate::hosting;
use crate::model::{Kind, Meeting, State};

/// Something that a meeting still lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Missing {
    /// Its date.
    Date,
    /// Who receives it.
    Host,
    /// What it is about.
    Theme,
    /// Who leads a part of it.
    Leader,
}

impl Missing {
    fn name(self, lang: Lang) -> String {
        match self {
            Missing::Date => t!(lang, "missing-date"),
            Missing::Host => t!(lang, "missing-host"),
            Missing::Theme => t!(lang, "missing-theme"),
            Missing::Leader => t!(lang, "missing-leader"),
        }
    }

    /// The deeds that bring it: each its drawing, its words and its page inside the community.
    fn deeds(self, lang: Lang, meeting: &Meeting) -> Vec<(Icon, String, String)> {
        let page = |rest: &str| format!("{}{rest}", meeting.path());
        let host = format!("{}#rencontre-{}", hosting::web::HOSTS, meeting.id);
        match self {
            Missing::Date => vec![
                (Icon::Calendar, t!(lang, "deed-set"), page("/date")),
                (Icon::Members, t!(lang, "poll-deed-open"), page("/sondage/ouverture")),
            ],
            Missing::Host => vec![(Icon::Place, t!(lang, "deed-find-host"), host)],
            Missing::Theme => vec![(Icon::Theme, t!(lang, "deed-theme"), page("/date#theme"))],
            Missing::Leader => vec![(Icon::Profile, t!(lang, "deed-leader"), page("/ordre-du-jour"))],
        }
    }
}

/// What a meeting lacks at a moment; nothing once it is over. Who leads is asked once there is a date, and a theme of the
/// meetings that have none of their own.
pub(crate) fn of(meeting: &Meeting, is_led: bool, now: i64) -> Vec<Missing> {
    let state = meeting.state(now);
    if !matches!(state, State::Planned | State::Set) {
        return Vec::new();
    }
    let has_theme = !meeting.theme.is_empty() || matches!(meeting.kind, Kind::Welcome | Kind::Review);
    let lacks = [
        (Missing::Date, state == State::Planned),
        (Missing::Host, hosting::lacks_host(meeting, now)),
        (Missing::Theme, !has_theme),
        (Missing::Leader, state == State::Set && !is_led),
    ];
    lacks.into_iter().filter(|(_, lacks)| *lacks).map(|(missing, _)| missing).collect()
}

/// « Il manque : la date, le lieu », and the deed for each. `path` gives the address of a page of the community.
pub(crate) fn list(
    lang: Lang,
    (meeting, missing): (&Meeting, &[Missing]),
    path: impl Fn(&str) -> String,
    is_open: bool,
) -> Markup {
    let names: Vec<_> = missing.iter().map(|each| each.name(lang)).collect();
    html! {
        @if !missing.is_empty() {
            details open[is_open] {
                summary { (t!(lang, "missing", what = names.join(", "))) }
                ul.todo { @for (drawing, words, page) in missing.iter().flat_map(|each| each.deeds(lang, meeting)) { li {
                    a href=(path(&page)) { (icon::with_word(drawing, &words)) span.unseen { " · " (meeting.heading(lang)) } }
                } } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::tests::meeting;

    #[test]
    fn a_meeting_lacks_less_and_less_and_nothing_once_it_is_over() {
        let set = meeting("2027-03-18", "13:00");
        let now = set.starts_at.expect("it has a date") - 1;
        let planned = Meeting { starts_at: None, ..set.clone() };
        assert_eq!(of(&planned, false, now), [Missing::Date, Missing::Host, Missing::Theme]);
        assert_eq!(of(&set, false, now), [Missing::Host, Missing::Theme, Missing::Leader]);
        let mut ready = Meeting { theme: "Le deuil".into(), ..set.clone() };
        ready.place.host = Some(7);
        assert!(of(&ready, true, now).is_empty());
        assert!(of(&set, false, now + 999 * platform::DAY).is_empty());
        assert!(of(&Meeting { cancelled_at: Some(1), ..set }, false, now).is_empty());
    }

    #[test]
    fn a_welcome_is_its_own_theme() {
        let welcome = Meeting { kind: Kind::Welcome, ..meeting("2027-03-18", "13:00") };
        let now = welcome.starts_at.expect("it has a date") - 1;
        assert!(!of(&welcome, true, now).contains(&Missing::Theme));
    }
}
