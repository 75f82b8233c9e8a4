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

    fn deed(self, lang: Lang) -> String {
        match self {
            Missing::Date => t!(lang, "deed-set"),
            Missing::Host => t!(lang, "deed-find-host"),
            Missing::Theme => t!(lang, "deed-theme"),
            Missing::Leader => t!(lang, "deed-leader"),
        }
    }

    const fn icon(self) -> Icon {
        match self {
            Missing::Date => Icon::Calendar,
            Missing::Host => Icon::Place,
            Missing::Theme => Icon::Theme,
            Missing::Leader => Icon::Profile,
        }
    }

    /// The page of its deed, inside the community.
    fn path(self, meeting: &Meeting) -> String {
        match self {
            Missing::Date => format!("{}/date", meeting.path()),
            Missing::Host => format!("{}#rencontre-{}", hosting::web::HOSTS, meeting.id),
            Missing::Theme => format!("{}/date#theme", meeting.path()),
            Missing::Leader => format!("{}/ordre-du-jour", meeting.path()),
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
                summary { (icon::with_word(Icon::Warning, &t!(lang, "missing", what = names.join(", ")))) }
                ul.todo { @for each in missing { li {
                    a href=(path(&each.path(meeting))) { (icon::with_word(each.icon(), &each.deed(lang))) span.unseen { " · " (meeting.heading(lang)) } }
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
