//! The member's page, lively and on the first day.

use maud::html;
use ui::answers::{Answer, Answers, Look};
use ui::button::link;
use ui::message::{Message, message};
use ui::quilt::{Act, Patch, quilt};
use ui::season::{SeasonStep, StepState, season_line};
use ui::shell::Shape;
use ui::tag::Kind;
use ui::todo::{Todo, todo_list};
use ui::{Lang, Markup, card, empty, layout};

use crate::community::page_at;
use crate::say;

pub(crate) fn lively(lang: Lang) -> Markup {
    let title = say(
        lang,
        "Bonjour Amina, il reste 6 jours avant la rencontre de mars.",
        "Hello Amina, 6 days to go before the March meeting.",
    );
    let body = html! {
        (layout::header(Some(html! { (say(lang, "Accueil", "Home")) }), title, None))
        (season_line(lang, &steps(lang)))
        (layout::two_columns(
            html! { (next_meeting(lang)) (help(lang)) (sewn(lang)) },
            html! { (awaits(lang)) (since(lang)) },
        ))
    };
    page_at(lang, "home", say(lang, "Accueil", "Home"), Shape::Reading, body)
}

pub(crate) fn empty(lang: Lang) -> Markup {
    let sentence = say(
        lang,
        "La saison commence. La date de la rencontre d’accueil sera annoncée ici.",
        "The season begins. The date of the welcome meeting will be announced here.",
    );
    let body = html! {
        (layout::header(None, say(lang, "Bienvenue, Amina.", "Welcome, Amina."), None))
        (layout::two_columns(
            html! {
                (card::titled(say(lang, "Prochaine rencontre", "Next meeting"), empty::empty_state(sentence, Some(link("members", say(lang, "Voir qui sera là", "See who will be there"))))))
                (card::titled(say(lang, "Notre courtepointe", "Our quilt"), quilt(lang, &[], 28)))
            },
            card::titled(say(lang, "Ce qui vous attend", "What awaits you"), empty::empty_state(say(lang, "Rien ne presse aujourd’hui.", "Nothing is pressing today."), None)),
        ))
    };
    page_at(lang, "home", say(lang, "Accueil", "Home"), Shape::Reading, body)
}

fn steps(lang: Lang) -> Vec<SeasonStep> {
    use StepState::{Cancelled, Done, Later, Next};
    let step = |french, english, when: &str, state| SeasonStep {
        label: say(lang, french, english).into(),
        when: when.into(),
        state,
        href: Some("meeting".into()),
    };
    let later = say(lang, "à choisir", "to choose");
    vec![
        step("Accueil", "Welcome", "3 déc.", Done),
        step("Janvier", "January", "21 janv.", Done),
        step("Février", "February", "18 févr.", Cancelled),
        step("Mars", "March", "18 mars", Next),
        step("Avril", "April", later, Later),
        step("Mai", "May", later, Later),
        step("Juin", "June", later, Later),
        step("Bilan", "Review", "sept.", Later),
    ]
}

/// The answers to a meeting, and the one in force.
pub(crate) fn coming(lang: Lang, chosen: Option<&str>) -> Markup {
    let offered = vec![
        Answer::new(Look::Yes, "here", say(lang, "J’y serai sur place", "I will be there in person")),
        Answer::new(Look::Yes, "online", say(lang, "En ligne", "Online")),
        Answer::new(Look::No, "no", say(lang, "Je ne peux pas", "I cannot")),
    ];
    Answers { name: "answer", chosen, offered }.pressed()
}

fn next_meeting(lang: Lang) -> Markup {
    let when = say(lang, "mercredi 18 mars, 13 h à 16 h · 3 heures", "Wednesday, March 18, 1 p.m. to 4 p.m. · 3 hours");
    card::of_kind(
        Kind::Meeting,
        say(lang, "Rencontre", "Meeting"),
        html! { (when) },
        html! { a href="meeting" { "Accompagner une famille en deuil sans s’oublier" } },
        html! {
            p { (say(lang, "À la Maison des familles du Canal, ou en ligne. Samira anime; Louise accueille et prépare le café.", "At Maison des familles du Canal, or online. Samira facilitates; Louise welcomes and makes the coffee.")) }
            form.answers-form method="post" action="/rsvp" {
                (coming(lang, Some("here")))
                (link("meeting", say(lang, "Voir l’ordre du jour", "See the agenda")).quiet())
            }
            p.soft.small { (say(lang, "9 personnes présentes, 3 en ligne, 2 sans réponse", "9 in person, 3 online, 2 without an answer")) }
        },
    )
}

fn help(lang: Lang) -> Markup {
    card::of_kind(
        Kind::Help,
        say(lang, "Entraide", "Mutual aid"),
        html! { (say(lang, "ouverte depuis hier", "open since yesterday")) },
        html! { "Comment aborder la violence conjugale dans un groupe de pères?" },
        html! {
            p { "« On commence un groupe en avril et je me sens mal outillé… »" }
            p.row {
                (link("conversation", say(lang, "J’ai vécu ça", "I have lived this")))
                (link("conversation", say(lang, "4 réponses", "4 answers")).quiet())
            }
        },
    )
}

fn sewn(lang: Lang) -> Markup {
    const ORDER: [usize; 14] = [0, 0, 2, 0, 5, 1, 0, 2, 3, 0, 0, 4, 2, 5];
    let patches: Vec<Patch> = (0..70)
        .map(|place| Patch {
            act: Act::EACH[ORDER[(place * 5 + place / 7) % ORDER.len()]],
            label: format!("Lucie, {} mars", place % 28 + 1),
            href: format!("conversation#m{place}"),
        })
        .collect();
    card::titled(
        say(lang, "Notre courtepointe", "Our quilt"),
        html! {
            p.soft.small { (say(lang, "Chaque carré est un geste du groupe cette saison. Touchez un carré pour y revenir.", "Each patch is something the group did this season. Touch one to go back to it.")) }
            (quilt(lang, &patches, 14))
        },
    )
}

fn awaits(lang: Lang) -> Markup {
    let todo = |what: &'static str, note: Option<&str>, done| Todo {
        what: html! { a href="meeting" { (what) } },
        note: note.map(Into::into),
        done,
    };
    let items = [
        todo(
            say(lang, "Choisir la date d’avril", "Choose the date in April"),
            Some(say(lang, "3 choix, ferme vendredi", "3 choices, closes on Friday")),
            false,
        ),
        todo(say(lang, "Lire et accepter la charte", "Read and accept the charter"), None, false),
        todo(say(lang, "Compléter votre profil", "Complete your profile"), None, true),
    ];
    card::titled(say(lang, "Ce qui vous attend", "What awaits you"), todo_list(lang, &items))
}

fn since(lang: Lang) -> Markup {
    let heard = |author: &str, from: &str, words: &'static str| {
        message(&Message {
            author: author.into(),
            from: Some(from.into()),
            body: html! { p { (words) } },
            ..Message::default()
        })
    };
    card::titled(
        say(lang, "Depuis votre dernière visite", "Since your last visit"),
        html! {
            div {
                (heard("Lucie Mercier", say(lang, "dans bons-coups", "in good-news"), "Première fois que six pères restent jaser après l’atelier!"))
                (heard("Jean Tremblay", say(lang, "dans questions-du-jour", "in questions-of-the-day"), "Avec des 3-5 ans\u{a0}: on a gardé seulement quatre cartes."))
            }
            p { a href="conversation" { (say(lang, "Tout lire (12)", "Read all (12)")) } }
        },
    )
}
