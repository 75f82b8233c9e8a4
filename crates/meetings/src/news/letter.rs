//! The letter about a meeting. Its body carries the date, the time, the place and the link: it is enough without a visit.

use identity::Person;
use notifications::Notice;
use platform::Settings;
use ui::mail::Block;
use ui::{Lang, dates};

use super::{News, Scene, Told};
use crate::answers::Given;
use crate::model::Meeting;
use crate::said;

pub(super) fn notice<'a>(settings: &Settings, scene: &'a Scene, told: &Told<'_>, to: &'a Person) -> Notice<'a> {
    let (lang, meeting) = (to.lang, told.meeting);
    let path = scene.community.path(&meeting.path());
    let mut blocks = vec![Block::Paragraph(opening(lang, told)), Block::Facts(facts(lang, scene, meeting))];
    blocks.extend(why(lang, told.news).map(Block::Quote));
    blocks.extend(deed(lang, told, scene.answer(to), settings.link(&path)));
    Notice {
        kind: told.news.kind(),
        to,
        community: (scene.community.id, &scene.community.name),
        about: format!("meeting:{}", meeting.id),
        subject: subject(lang, told),
        preheader: said::when(lang, meeting),
        blocks,
        path,
        useful_until: meeting.starts_at,
    }
}

fn subject(lang: Lang, told: &Told<'_>) -> String {
    let meeting = told.meeting;
    let day = meeting.starts_at.map(|at| dates::weekday_and_day(lang, at)).unwrap_or_default();
    let heading = meeting.heading(lang);
    match (told.news, meeting.starts_at) {
        (News::Set, _) => t!(lang, "mail-set-subject", day = day, heading = heading),
        (News::Moved { .. }, Some(_)) => t!(lang, "mail-moved-subject", day = day, heading = heading),
        (News::Moved { .. }, None) => t!(lang, "mail-undated-subject", heading = heading),
        (News::Place, _) => t!(lang, "mail-place-subject", day = day, heading = heading),
        (News::Cancelled { .. }, _) => t!(lang, "mail-cancelled-subject", heading = heading),
        (News::Restored, _) => t!(lang, "mail-restored-subject", heading = heading),
        (News::Near, _) => t!(lang, "mail-near-subject", day = day, heading = heading),
    }
}

fn opening(lang: Lang, told: &Told<'_>) -> String {
    let heading = told.meeting.heading(lang);
    match (told.news, told.meeting.starts_at) {
        (News::Set, _) => t!(lang, "mail-set", heading = heading),
        (News::Moved { from, .. }, Some(_)) => {
            t!(lang, "mail-moved", heading = heading, from = dates::long(lang, *from))
        }
        (News::Moved { from, .. }, None) => {
            t!(lang, "mail-undated", heading = heading, from = dates::long(lang, *from))
        }
        (News::Place, _) => t!(lang, "mail-place", heading = heading),
        (News::Cancelled { .. }, _) => t!(lang, "mail-cancelled", heading = heading),
        (News::Restored, _) => t!(lang, "mail-restored", heading = heading),
        (News::Near, _) => t!(lang, "mail-near", heading = heading),
    }
}

fn facts(lang: Lang, scene: &Scene, meeting: &Meeting) -> Vec<(String, String)> {
    let mut facts = vec![(t!(lang, "fact-when"), said::when(lang, meeting))];
    if meeting.cancelled_at.is_none() {
        facts.push((t!(lang, "fact-place"), said::whole_place(lang, &meeting.place, &scene.hosts)));
        if meeting.place.mode.has_link() && !meeting.place.link.is_empty() {
            facts.push((t!(lang, "fact-link"), meeting.place.link.clone()));
        }
    }
    facts
}

fn why(lang: Lang, news: &News) -> Option<String> {
    match news {
        News::Moved { reason, .. } | News::Cancelled { reason } if !reason.is_empty() => {
            Some(t!(lang, "mail-reason", reason = reason.as_str()))
        }
        _ => None,
    }
}

/// What to do on the page: answer, answer again, or only see.
fn deed(lang: Lang, told: &Told<'_>, given: Option<&Given>, link: String) -> Vec<Block> {
    let asks = told.meeting.cancelled_at.is_none() && told.meeting.starts_at.is_some();
    let (words, label) = match given {
        _ if !asks => (None, t!(lang, "mail-see")),
        None => (Some(t!(lang, "mail-not-answered")), t!(lang, "mail-answer")),
        Some(given) if given.to_confirm => (Some(t!(lang, "mail-to-confirm")), t!(lang, "mail-answer")),
        Some(given) => {
            (Some(t!(lang, "mail-answered", answer = given.answer.said(lang))), t!(lang, "mail-change-answer"))
        }
    };
    words.map(Block::Paragraph).into_iter().chain([Block::Deed(label, link)]).collect()
}
