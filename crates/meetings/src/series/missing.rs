//! What a meeting still lacks, for those who prepare it: each thing with the deeds that bring it.

use std::collections::HashSet;

use maud::{Markup, html};
use ui::{Icon, Lang, icon};

use super::Series;
use crate::model::{Kind, Meeting};
use crate::part::{Lack, Part};

/// The theme of a meeting, which it lacks until somebody says it.
pub const THEME: Part = Part { lacks: Some(themeless), ..Part::NOTHING };

fn themeless(series: &Series) -> Vec<(i64, Lack)> {
    let lang = series.lang();
    let themeless = series.meetings().iter().filter(|meeting| lacks_theme(meeting, series.now()));
    let lack = |meeting: &Meeting| Lack {
        name: t!(lang, "missing-theme"),
        step: (t!(lang, "step-theme"), t!(lang, "step-theme-why")),
        deed: (Icon::Theme, t!(lang, "deed-theme"), format!("{}/date#theme", meeting.path())),
    };
    themeless.map(|meeting| (meeting.id, lack(meeting))).collect()
}

/// A theme is asked of the meetings that are ahead and have none of their own.
pub fn lacks_theme(meeting: &Meeting, now: i64) -> bool {
    meeting.is_ahead(now) && meeting.theme.is_empty() && !matches!(meeting.kind, Kind::Welcome | Kind::Review)
}

/// « Il manque : la date, le lieu », and the deeds for each. `path` gives the address of a page of the community.
pub(crate) fn list(
    lang: Lang,
    (meeting, missing): (&Meeting, &[Lack]),
    path: impl Fn(&str) -> String,
    is_open: bool,
) -> Markup {
    let mut known = HashSet::new();
    let names: Vec<_> = missing.iter().map(|each| each.name.as_str()).filter(|name| known.insert(*name)).collect();
    html! {
        @if !missing.is_empty() {
            details open[is_open] {
                summary { (t!(lang, "missing", what = names.join(", "))) }
                ul.todo { @for (drawing, words, page) in missing.iter().map(|each| &each.deed) { li {
                    a href=(path(page)) { (icon::with_word(*drawing, words)) span.unseen { " · " (meeting.heading(lang)) } }
                } } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::example::meeting;

    #[test]
    fn a_meeting_lacks_a_theme_until_it_has_one_or_is_over() {
        let set = meeting("2027-03-18", "13:00");
        let now = set.starts_at.expect("it has a date") - 1;
        assert!(lacks_theme(&set, now) && lacks_theme(&Meeting { starts_at: None, ..set.clone() }, now));
        assert!(!lacks_theme(&Meeting { theme: "Le deuil".into(), ..set.clone() }, now));
        assert!(!lacks_theme(&set, now + 999 * platform::DAY));
        assert!(!lacks_theme(&Meeting { cancelled_at: Some(1), ..set }, now));
    }

    #[test]
    fn a_welcome_is_its_own_theme() {
        let welcome = Meeting { kind: Kind::Welcome, ..meeting("2027-03-18", "13:00") };
        assert!(!lacks_theme(&welcome, welcome.starts_at.expect("it has a date") - 1));
    }

    #[test]
    fn what_two_parts_call_alike_is_named_once_and_keeps_both_deeds() {
        let lack = |page: &str| Lack {
            name: "la date".into(),
            step: Default::default(),
            deed: (Icon::Calendar, page.into(), page.into()),
        };
        let both = [lack("/date"), lack("/sondage")];
        let drawn = list(Lang::Fr, (&meeting("2027-03-18", "13:00"), &both), str::to_owned, true).into_string();
        assert_eq!(drawn.matches("la date").count(), 1);
        assert!(drawn.contains("href=\"/date\"") && drawn.contains("href=\"/sondage\""));
    }
}
