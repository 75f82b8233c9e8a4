//! The letter about a meeting. Its body carries the date, the time, the place and the link: it is enough without a visit.

use std::collections::HashMap;

use identity::Person;
use notifications::Notice;
use platform::Settings;
use ui::mail::Block;
use ui::{Lang, dates};

use super::{News, Scene, Told};
use crate::answers::Given;
use crate::answers::page::fields::ANSWER;
use crate::model::{Answer, Meeting};
use crate::said;
use crate::venue;

/// What the letters about a meeting are about.
pub(super) const ABOUT: &str = "meeting";

/// The letter to a person, with the address, of these, where they answer without signing in.
pub(super) fn notice<'a>(
    settings: &Settings,
    scene: &'a Scene,
    told: &Told<'_>,
    (to, answering): (&'a Person, &HashMap<i64, String>),
) -> Notice<'a> {
    let (lang, meeting) = (to.lang, told.meeting);
    let path = scene.community.path(&meeting.path());
    let mut blocks = vec![Block::Paragraph(opening(lang, told)), Block::Facts(facts(lang, scene, told))];
    blocks.extend(why(lang, told.news).map(Block::Quote));
    blocks.extend(answering.get(&to.id).into_iter().flat_map(|link| asked(lang, meeting, scene.answer(to), link)));
    if *told.news != News::Withdrawn {
        blocks.push(Block::Deed(t!(lang, "mail-see"), settings.link(&path)));
    }
    Notice {
        kind: told.news.kind(),
        to,
        community: (scene.community.id, &scene.community.name),
        about: format!("{ABOUT}:{}", meeting.id),
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
        (News::Withdrawn, _) => t!(lang, "invitation-withdrawn-subject", heading = heading),
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
        (News::Withdrawn, _) => t!(lang, "invitation-withdrawn", heading = heading),
    }
}

fn facts(lang: Lang, scene: &Scene, told: &Told<'_>) -> Vec<(String, String)> {
    let meeting = told.meeting;
    let mut facts = vec![(t!(lang, "fact-when"), said::when(lang, meeting))];
    if meeting.cancelled_at.is_none() && *told.news != News::Withdrawn {
        facts.push((t!(lang, "fact-place"), said::whole_place(lang, &meeting.place, &scene.hosts)));
        if meeting.place.mode.has_link() && !meeting.place.link.is_empty() {
            facts.push((t!(lang, "fact-link"), meeting.place.link.clone()));
        }
        facts.extend(venue::directions(lang, &scene.hosts, meeting));
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

/// The question and one button for each answer; for who has answered, what they said and one button to change it.
fn asked(lang: Lang, meeting: &Meeting, given: Option<&Given>, link: &str) -> Vec<Block> {
    let question = match given {
        Some(given) if !given.to_confirm => {
            let said = t!(lang, "mail-answered", answer = given.answer.said(lang));
            return vec![Block::Paragraph(said), Block::Deed(t!(lang, "mail-change-answer"), link.to_owned())];
        }
        Some(_) => t!(lang, "mail-to-confirm"),
        None => t!(lang, "mail-not-answered"),
    };
    let deed = |answer: &Answer| Block::Deed(answer.deed(lang), format!("{link}?{ANSWER}={}", answer.code()));
    let deeds = meeting.place.mode.answers().iter().map(deed);
    let note = Block::Paragraph(t!(lang, "invitation-mail-note"));
    [Block::Paragraph(question)].into_iter().chain(deeds).chain([note]).collect()
}
