//! A room, its thread, the list of rooms, and a room where nobody spoke yet.

use maud::html;
use ui::button::submit;
use ui::layout::{self, pane_back, pane_from_end, panes};
use ui::message::{Message, day, message, new_line, trace};
use ui::shell::Shape;
use ui::{Icon, Lang, Markup, badge, button, card, dates, empty, markdown};

use crate::community::page_at;
use crate::say;

const NINE_TWELVE: i64 = 1_804_767_120_000;

pub(crate) fn room(lang: Lang) -> Markup {
    conversation(lang, None)
}

pub(crate) fn thread(lang: Lang) -> Markup {
    conversation(lang, Some((say(lang, "Fil de Lucie", "Lucie’s thread"), beside(lang))))
}

pub(crate) fn list(lang: Lang) -> Markup {
    let body = layout::one_column(html! {
        (layout::header(None, "Conversations", Some(html! { p { (say(lang, "Choisissez un salon.", "Choose a room.")) } })))
        ul.rooms {
            li { a href="conversation" { span.room-name { "# accueil" } span.soft.small { (say(lang, "Se présenter, se saluer", "Saying hello")) } } }
            li { a href="conversation" { span.room-name { "# questions-du-jour" } (badge::waiting(lang, 2)) } }
            li { a href="conversation" { span.room-name { (Icon::Lock) "comité-avisé" } } }
        }
    });
    page_at(lang, "conversation", "Conversations", Shape::Reading, body)
}

pub(crate) fn empty(lang: Lang) -> Markup {
    let sentence = say(
        lang,
        "Personne n’a encore écrit ici. Un bonjour suffit pour commencer.",
        "Nobody has written here yet. A hello is enough to begin.",
    );
    let room = pane_from_end(head(lang, true), empty::empty_state(sentence, None), Some(composer(lang, false)));
    page_at(lang, "conversation", "accueil", Shape::Panes, panes(room, None))
}

fn conversation(lang: Lang, side: Option<(&str, Markup)>) -> Markup {
    let room = pane_from_end(head(lang, side.is_none()), log(lang), Some(composer(lang, true)));
    page_at(lang, "conversation", "bons-coups", Shape::Panes, panes(room, side))
}

fn head(lang: Lang, shown: bool) -> Markup {
    html! {
        (pane_back("conversation-list.fr.html", "Conversations"))
        div.room-title {
            @if shown { h1 { "# bons-coups" } } @else { h2 { "# bons-coups" } }
            p.room-of { "Réflexion-action pour les familles" }
        }
        details.room-about {
            summary { (Icon::Safe) span { (say(lang, "14 personnes", "14 people")) } }
            div { (say(lang, "Rien ne sort d’ici sans accord\u{a0}: ", "Nothing leaves without consent: ")) a href="charter" { (say(lang, "notre charte", "our charter")) } }
        }
    }
}

fn said(lang: Lang, (author, from): (&str, &str), minutes: i64, words: &str, foot: Option<Markup>) -> Markup {
    let at = NINE_TWELVE + minutes * 60_000;
    message(&Message {
        id: Some(format!("m{minutes}")),
        author: author.into(),
        from: Some(from.into()),
        when: Some(dates::said(at, &dates::time(lang, at))),
        body: markdown::render(words),
        note: (minutes == 28).then(|| say(lang, "modifié", "edited").into()),
        foot,
    })
}

fn log(lang: Lang) -> Markup {
    let replies = html! { a href="conversation-thread.fr.html" { (say(lang, "5 réponses", "5 answers")) } };
    html! {
        (day(&dates::weekday_and_day(lang, NINE_TWELVE)))
        (said(lang, ("Lucie Mercier", "Maison des familles du Canal"), 0, "Première fois que six pères restent jaser après l’atelier! Le café servi *avant* plutôt qu’après a tout changé.", Some(replies)))
        (said(lang, ("Amina Benali", "Carrefour familial des Érables"), 28, "Je l’essaie jeudi. Lucie, tu as gardé la même durée?\nEt combien de tasses?", None))
        (trace("m30", say(lang, "Message retiré par la personne qui l’a écrit.", "Message removed by its author.")))
        (new_line(say(lang, "nouveau", "new")))
        (said(lang, ("Jean Tremblay", "Entre-Parents du Nord"), 53, "On fait pareil depuis l’automne. Notre déroulement\u{a0}:\n\n1. Café et **prénoms**\n2. Une question au choix\n3. [Accueil des pères en 20 minutes](https://exemple.org/accueil)\n\n> Le silence du début n’est pas un vide.", None))
    }
}

fn composer(lang: Lang, guarded: bool) -> Markup {
    let warning = say(
        lang,
        "ce message contient un numéro de téléphone. Les histoires des familles restent anonymes ici.",
        "this message holds a telephone number. Families’ stories stay anonymous here.",
    );
    html! {
        form.composer method="post" action="/messages" {
            @if guarded { (card::guard(lang, html! { (warning) " " a href="#" { (say(lang, "Le masquer", "Hide it")) } })) }
            div.field {
                label.unseen for="body" { (say(lang, "Votre message", "Your message")) }
                textarea id="body" name="body" rows="2" { (say(lang, "Merci! La famille que j’accompagne, rejoignable au 514 555-…", "Thank you! The family I accompany, at 514 555-…")) }
            }
            div.row {
                a.small href="#" { (say(lang, "Mise en forme", "Formatting")) }
                span.end { (submit(say(lang, "Envoyer", "Send")).primary().icon(Icon::Send)) }
            }
        }
    }
}

fn beside(lang: Lang) -> Markup {
    let middle = html! {
        (said(lang, ("Samira Roy", "Regroupement"), 8, "On le met à l’ordre du jour du 18 mars, en ouverture?", None))
        (said(lang, ("Lucie Mercier", "Maison des familles du Canal"), 10, "Avec plaisir, 10 minutes.", None))
    };
    let foot = html! {
        form.composer method="post" action="/messages" {
            div.field {
                label.unseen for="answer" { (say(lang, "Votre réponse", "Your answer")) }
                textarea id="answer" name="body" rows="2" placeholder=(say(lang, "Répondre…", "Answer…")) {}
            }
            div.row { span.end { (button::submit(say(lang, "Répondre", "Answer"))) } }
        }
    };
    let head = html! {
        (pane_back("conversation.fr.html", "bons-coups"))
        h1 { (say(lang, "Fil de Lucie", "Lucie’s thread")) }
    };
    pane_from_end(head, middle, Some(foot))
}
