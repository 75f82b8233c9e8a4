//! A room, its thread, the list of rooms, and a room where nobody spoke yet.

use maud::html;
use ui::button::submit;
use ui::layout::{Pane, ThreePanes, pane, pane_back, pane_from_end, three_panes};
use ui::message::{Message, day, message, new_line, trace};
use ui::shell::Shape;
use ui::{Icon, Lang, Markup, badge, button, card, dates, empty, markdown};

use crate::community::page_at;
use crate::say;

const NINE_TWELVE: i64 = 1_804_767_120_000;

pub(crate) fn room(lang: Lang) -> Markup {
    conversation(lang, Pane::Room, None)
}

pub(crate) fn thread(lang: Lang) -> Markup {
    conversation(lang, Pane::Side, Some(beside(lang)))
}

pub(crate) fn list(lang: Lang) -> Markup {
    conversation(lang, Pane::List, None)
}

pub(crate) fn empty(lang: Lang) -> Markup {
    let sentence = say(
        lang,
        "Personne n’a encore écrit ici. Un bonjour suffit pour commencer.",
        "Nobody has written here yet. A hello is enough to begin.",
    );
    let panes = ThreePanes {
        list_label: "Conversations".into(),
        list: rooms(lang, false),
        room: pane(head(lang, true), empty::empty_state(sentence, None), Some(composer(lang, false))),
        side: None,
        shown: Pane::Room,
    };
    page_at(lang, "conversation", "accueil", Shape::Panes, three_panes(&panes))
}

fn conversation(lang: Lang, shown: Pane, side: Option<Markup>) -> Markup {
    let panes = ThreePanes {
        list_label: "Conversations".into(),
        list: rooms(lang, shown == Pane::List),
        room: pane_from_end(head(lang, shown == Pane::Room), log(lang), Some(composer(lang, true))),
        side: side.map(|side| (say(lang, "Fil de Lucie", "Lucie’s thread").to_owned(), side)),
        shown,
    };
    page_at(lang, "conversation", "bons-coups", Shape::Panes, three_panes(&panes))
}

fn rooms(lang: Lang, shown: bool) -> Markup {
    html! {
        @if shown { h1 { "Conversations" } }
        h2 { (say(lang, "Salons", "Rooms")) }
        ul {
            li { a href="conversation" { "# accueil" } }
            li { a href="conversation" aria-current="page" { "# bons-coups" } }
            li { a href="conversation" { "# questions-du-jour" (badge::waiting(lang, 2)) } }
            li { a href="conversation" { (Icon::Lock) "comité-avisé" } }
        }
        h2 { (say(lang, "Entraide", "Mutual aid")) }
        ul {
            li { a href="conversation" { "Violence conjugale, groupe de pères" (badge::waiting(lang, 1)) } }
            li { a href="conversation" { "Trouver un interprète tamoul" } }
        }
    }
}

fn head(lang: Lang, shown: bool) -> Markup {
    html! {
        (pane_back(lang, "conversation-list.fr.html"))
        @if shown { h1 { "# bons-coups" } } @else { h2 { "# bons-coups" } }
        p.soft.small { (say(lang, "14 membres. Rien ne sort d’ici sans accord\u{a0}: ", "14 members. Nothing leaves without consent: ")) a href="charter" { (say(lang, "notre charte", "our charter")) } }
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
        (pane_back(lang, "conversation.fr.html"))
        h1 { (say(lang, "Fil de Lucie", "Lucie’s thread")) }
    };
    pane_from_end(head, middle, Some(foot))
}
