//! The page of a meeting.

use maud::html;
use ui::agenda::{AgendaLine, agenda};
use ui::answers::{Answer, Answers, Look};
use ui::avatar::avatar;
use ui::breadcrumb::breadcrumb;
use ui::button::link;
use ui::shell::Shape;
use ui::tag::{Kind, tag};
use ui::{Icon, Lang, Markup, card, dates, facts, layout};

use crate::community::page_at;
use crate::home::coming;
use crate::say;

const START: i64 = 1_805_389_200_000;
const TITLE: &str = "Accompagner une famille en deuil sans s’oublier";
const MINUTE: i64 = 60_000;

pub(crate) fn meeting(lang: Lang) -> Markup {
    let body = html! {
        (breadcrumb(lang, &[("meeting", say(lang, "Rencontres", "Meetings"))], &dates::month(lang, START)))
        (layout::header(None, TITLE, Some(deeds(lang))))
        (layout::two_columns(program(lang), html! { (where_and_when(lang)) (presences(lang)) (attendance(lang)) }))
    };
    page_at(lang, "meeting", TITLE, Shape::Reading, body)
}

fn deeds(lang: Lang) -> Markup {
    let end = START + 180 * MINUTE;
    html! {
        div.stack {
            p.row {
                (tag(Kind::Meeting, say(lang, "Rencontre mensuelle", "Monthly meeting")))
                span { (dates::said(START, &dates::long(lang, START))) ", " (dates::time_range(lang, START, end)) }
            }
            form.answers-form method="post" action="/rsvp" {
                (coming(lang, Some("here")))
                (link("calendar", say(lang, "Ajouter à mon agenda", "Add to my calendar")).quiet().icon(Icon::Calendar))
            }
        }
    }
}

fn program(lang: Lang) -> Markup {
    let blocks: [(i64, &str, Option<&str>, i64); 6] = [
        (0, "Météo intérieure", Some("Tour de table · Louise"), 15),
        (15, "Bon coup\u{a0}: le café avant l’atelier", Some("Récit · Lucie"), 10),
        (25, "Codéveloppement\u{a0}: la situation de Jean", Some("Six étapes guidées · Samira anime"), 75),
        (100, "Pause", None, 15),
        (115, "Rituels de départ\u{a0}: ce qu’on essaie", Some("Atelier · toutes et tous"), 45),
        (160, "Décisions, actions, récolte", None, 20),
    ];
    let lines: Vec<AgendaLine> = blocks
        .into_iter()
        .map(|(after, title, detail, minutes)| {
            let at = START + after * MINUTE;
            AgendaLine {
                at: dates::said(at, &dates::clock(lang, at)),
                title: title.into(),
                detail: detail.map(Into::into),
                length: dates::duration(lang, minutes),
                more: None,
            }
        })
        .collect();
    let planned = format!("{} / {}", dates::hours(lang, 180), dates::hours(lang, 180));
    card::plain(html! {
        div.row {
            h2 { (say(lang, "Ordre du jour", "Agenda")) }
            span.soft.small { (planned) }
            span.end { (link("run", say(lang, "Animer", "Facilitate"))) }
        }
        (agenda(&lines))
    })
}

fn where_and_when(lang: Lang) -> Markup {
    let fact = |name: &str, value: Markup| (name.to_owned(), value);
    card::titled(
        say(lang, "Lieu", "Place"),
        facts::definitions(&[
            fact(say(lang, "Hôte", "Host"), html! { "Maison des familles du Canal" }),
            fact(say(lang, "Adresse", "Address"), html! { "12, rue de l’Écluse, Montréal" }),
            fact(say(lang, "En ligne", "Online"), html! { a href="#" { "https://visio.exemple.org/mars" } }),
        ]),
    )
}

fn presences(lang: Lang) -> Markup {
    card::titled(
        say(lang, "Présences", "Attendance"),
        html! {
            p { (say(lang, "9 sur place, 3 en ligne, 2 sans réponse", "9 in person, 3 online, 2 without an answer")) }
            div.avatars {
                @for name in ["Amina Benali", "Lucie Mercier", "Jean Tremblay", "Samira Roy", "Nadia Khelifi"] { (avatar(name)) }
                span.soft { (say(lang, "et 7 autres", "and 7 others")) }
            }
        },
    )
}

fn attendance(lang: Lang) -> Markup {
    let mark = |chosen: &'static str| {
        let offered = vec![
            Answer::new(Look::Yes, "here", say(lang, "Présence", "Present")),
            Answer::new(Look::Maybe, "late", say(lang, "Retard", "Late")),
            Answer::new(Look::No, "absent", say(lang, "Absence", "Absent")),
        ];
        Answers { name: "mark", chosen: Some(chosen), offered }.pressed()
    };
    let row = |name: &'static str, chosen: &'static str| {
        vec![html! { (name) }, html! { form method="post" action="/presence" { (mark(chosen)) } }]
    };
    let rows = [row("Amina Benali", "here"), row("Jean Tremblay", "absent")];
    let columns = [say(lang, "Membre", "Member"), say(lang, "Présence", "Attendance")];
    card::plain(facts::table(say(lang, "Présences à marquer", "Attendance to mark"), &columns, &rows))
}
