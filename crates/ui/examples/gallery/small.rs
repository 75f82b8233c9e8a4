//! The other pages: forms, sign-in, errors, and every component beside its sisters.

use maud::html;
use ui::button::{link, submit};
use ui::form::{Checkbox, Choices, DateField, Form, Select, TextArea, TextField, TimeField};
use ui::mail::Letter;
use ui::notice::{Notice, Tone};
use ui::quilt::{Act, block};
use ui::shell::{Frame, Page, Shape, page};
use ui::tag::{Kind, tag};
use ui::{Icon, Lang, Markup, avatar, badge, empty, facts, layout};

use crate::community::page_at;
use crate::home::coming;
use crate::say;

pub(crate) fn form(lang: Lang) -> Markup {
    page_at(lang, "meeting", say(lang, "Fixer la date", "Set the date"), Shape::Reading, meeting_form(lang, false))
}

pub(crate) fn form_with_errors(lang: Lang) -> Markup {
    page_at(lang, "meeting", say(lang, "Fixer la date", "Set the date"), Shape::Reading, meeting_form(lang, true))
}

fn meeting_form(lang: Lang, wrong: bool) -> Markup {
    let form = Form::post(lang, "/rencontres/4")
        .field(
            TextField::new(lang, "theme", say(lang, "Thème", "Theme"))
                .required()
                .max(120)
                .value("Accompagner une famille en deuil"),
        )
        .group(
            say(lang, "Quand", "When"),
            vec![
                Box::new(day_field(lang, wrong)),
                Box::new(TimeField::new(lang, "time", say(lang, "Début", "Start")).value("13:00").required()),
            ],
        )
        .field(
            Select::new(lang, "host", say(lang, "Organisme hôte", "Host organisation"))
                .option("", "—")
                .option("1", "Maison des familles du Canal")
                .option("2", "Entre-Parents du Nord")
                .value("1"),
        )
        .field(mode_field(lang))
        .field(link_field(lang, wrong))
        .field(TextArea::new(lang, "note", say(lang, "Mot aux membres", "A word to the members")).rows(3).max(2_000))
        .field(
            Checkbox::new(lang, "tell", say(lang, "Prévenir les membres par courriel", "Tell the members by e-mail"))
                .checked(true),
        )
        .deed(submit(say(lang, "Annoncer la rencontre", "Announce the meeting")).primary())
        .cancel("meeting", say(lang, "Ne rien changer", "Change nothing"));
    layout::one_column(
        html! { (layout::header(None, say(lang, "Fixer la rencontre de mars", "Set the March meeting"), None)) (form) },
    )
}

fn day_field(lang: Lang, wrong: bool) -> DateField {
    DateField::new(lang, "date", say(lang, "Jour", "Day"))
        .required()
        .value(if wrong { "le 31 février" } else { "2027-03-18" })
        .error(wrong.then_some(say(
            lang,
            "Ce jour n’existe pas. Écrivez-le ainsi\u{a0}: 2027-03-18.",
            "There is no such day. Write it like this: 2027-03-18.",
        )))
}

fn link_field(lang: Lang, wrong: bool) -> TextField {
    TextField::new(lang, "link", say(lang, "Lien de la rencontre en ligne", "Link of the online meeting"))
        .address()
        .hint(say(
            lang,
            "Il est envoyé dans le rappel, jamais montré hors du groupe.",
            "It is sent in the reminder, never shown outside of the group.",
        ))
        .value(if wrong { "visio" } else { "" })
        .error(wrong.then_some(say(lang, "Un lien commence par https://", "A link begins with https://")))
}

fn mode_field(lang: Lang) -> Choices {
    Choices::new(lang, "mode", say(lang, "Comment", "How"))
        .choice("place", say(lang, "Sur place", "In person"))
        .choice("online", say(lang, "En ligne", "Online"))
        .explained(
            "both",
            say(lang, "Les deux", "Both"),
            say(lang, "Le rappel donne le lieu et le lien.", "The reminder gives the place and the link."),
        )
        .value("both")
}

pub(crate) fn sign_in(lang: Lang) -> Markup {
    let form = Form::post(lang, "/entrer")
        .field(TextField::new(lang, "email", say(lang, "Votre courriel", "Your e-mail")).email().required().hint(say(
            lang,
            "Celui de votre invitation. Nous y envoyons un code, sans mot de passe.",
            "The one of your invitation. We send a code to it, no password.",
        )))
        .field(Checkbox::new(
            lang,
            "shared",
            say(lang, "Je suis sur un ordinateur partagé", "I am on a shared computer"),
        ))
        .deed(submit(say(lang, "Recevoir un code", "Get a code")).primary().icon(Icon::Mail));
    let title = say(lang, "Entrer", "Sign in");
    page(Page::new(
        lang,
        title,
        Frame::Bare,
        html! {
            div.card.stack { h1 { (title) } (form) }
            p.soft.small { (say(lang, "Pas encore de compte? Il vient avec l’invitation de votre regroupement.", "No account yet? It comes with your federation’s invitation.")) }
        },
    ))
}

pub(crate) fn code(lang: Lang) -> Markup {
    let form = Form::post(lang, "/code")
        .field(
            TextField::new(lang, "code", say(lang, "Le code à 6 chiffres", "The 6-digit code"))
                .code()
                .required()
                .value("482 91")
                .error(Some(say(
                    lang,
                    "Il manque un chiffre. Vous avez encore 4 essais.",
                    "One digit is missing. You have 4 more tries.",
                ))),
        )
        .deed(submit(say(lang, "Entrer", "Sign in")).primary())
        .cancel("/entrer", say(lang, "Recevoir un autre code", "Get another code"));
    let title = say(lang, "Votre code est en route", "Your code is on its way");
    page(Page::new(lang, title, Frame::Bare, html! { div.card.stack { h1 { (title) } (form) } }).notice(Some(
        Notice::new(
            lang,
            Tone::Info,
            say(
                lang,
                "Le code vaut 15 minutes et ne sert qu’une fois.",
                "The code is good for 15 minutes and works once.",
            ),
        ),
    )))
}

pub(crate) fn error(lang: Lang) -> Markup {
    let title =
        say(lang, "Cette page n’existe pas, ou n’est pas pour vous", "This page does not exist, or is not for you");
    page(Page::new(
        lang,
        title,
        Frame::Bare,
        html! {
            div.empty { (block(Act::Help)) h1 { (title) }
                p { (say(lang, "Rien n’est perdu. Si vous attendiez un accès, demandez à la personne qui anime votre communauté.", "Nothing is lost. If you expected to come in, ask the person who facilitates your community.")) }
                p { (link("/", say(lang, "Revenir à l’accueil", "Back to home")).primary()) }
                p.soft.small { (say(lang, "Numéro à donner si vous demandez de l’aide\u{a0}: 7F3K-22", "Number to give if you ask for help: 7F3K-22")) }
            }
        },
    ))
}

pub(crate) fn who_sees_what(lang: Lang) -> Markup {
    let yes = say(lang, "voit", "sees");
    let no = say(lang, "ne voit pas", "does not see");
    let row = |name: &'static str, sees: [bool; 5]| {
        std::iter::once(html! { (name) })
            .chain(sees.into_iter().map(
                |sees| html! { @if sees { (ui::icon::with_word(Icon::Check, yes)) } @else { span.soft { (no) } } },
            ))
            .collect::<Vec<_>>()
    };
    let columns = [
        say(lang, "Page", "Page"),
        say(lang, "Membre", "Member"),
        say(lang, "Animation", "Facilitator"),
        say(lang, "Coordination", "Coordination"),
        say(lang, "Personne-ressource", "Guest"),
        say(lang, "Bailleur de fonds", "Funder"),
    ];
    let rows = [
        row(say(lang, "Conversations", "Conversations"), [true, true, true, false, false]),
        row(say(lang, "Rencontres", "Meetings"), [true, true, true, true, false]),
        row(say(lang, "Raison d’une absence", "Reason for an absence"), [false, true, false, false, false]),
        row(say(lang, "Bilan publié", "Published report"), [true, true, true, false, true]),
    ];
    let title = say(lang, "Qui voit quoi", "Who sees what");
    let body = html! {
        (layout::header(None, title, Some(html! { p { (say(lang, "Chaque page dit aussi, à son début, qui la voit.", "Each page also says, at its top, who sees it.")) } })))
        (facts::wide_table(lang, say(lang, "Par page et par rôle", "By page and by role"), &columns, &rows))
    };
    page_at(lang, "who", title, Shape::Reading, body)
}

pub(crate) fn components(lang: Lang) -> Markup {
    let body = html! {
        (layout::header(Some(html! { "ui" }), "Composants", None))
        div.row {
            (submit("Primaire").primary()) (submit("Simple")) (submit("Discret").quiet())
            (submit("Retirer").danger().icon(Icon::Delete)) (link("#", "Lien").icon(Icon::Forward))
        }
        div.row {
            @for (kind, word) in [(Kind::Plain, "simple"), (Kind::Meeting, "rencontre"), (Kind::Help, "entraide"), (Kind::Library, "bibliothèque"), (Kind::Training, "formation"), (Kind::Aid, "don"), (Kind::Done, "fait")] { (tag(kind, word)) }
            span { (badge::waiting(lang, 3)) } span { (badge::waiting(lang, 120)) }
        }
        div.stack { @for chosen in [None, Some("here"), Some("no")] { (coming(lang, chosen)) } }
        div.stack {
            (Notice::saved(lang, "La rencontre est annoncée."))
            (Notice::new(lang, Tone::Info, "Le sondage ferme vendredi."))
            (Notice::new(lang, Tone::Warning, "Le lien en ligne manque."))
            (Notice::new(lang, Tone::Error, "Le courriel n’est pas parti. Votre texte est gardé."))
        }
        div.avatars { @for name in ["Awa Diop", "Bao Lê", "Chloé Roy", "Dina Haddad", "Élie Côté", "Farah Naji", "Guy", "Hélène St-Onge"] { (avatar::avatar(name)) } }
        div.row { @for act in Act::EACH { span.sample { (block(act)) (act.name(lang)) } } }
        (empty::empty_state("Rien encore ici. Écrivez le premier mot.", Some(submit("Écrire").primary())))
        div.row { @for icon in ICONS { (icon) } }
    };
    page_at(lang, "components", "Composants", Shape::Reading, body)
}

const ICONS: [Icon; 34] = [
    Icon::Home,
    Icon::Conversation,
    Icon::Meeting,
    Icon::Theme,
    Icon::Library,
    Icon::Reflection,
    Icon::Members,
    Icon::Report,
    Icon::More,
    Icon::Settings,
    Icon::Profile,
    Icon::SignOut,
    Icon::Safe,
    Icon::Calendar,
    Icon::Place,
    Icon::Online,
    Icon::Clock,
    Icon::Help,
    Icon::Edit,
    Icon::Delete,
    Icon::Add,
    Icon::Send,
    Icon::Check,
    Icon::Warning,
    Icon::Info,
    Icon::Back,
    Icon::Forward,
    Icon::Download,
    Icon::Mail,
    Icon::Link,
    Icon::Language,
    Icon::Search,
    Icon::Lock,
    Icon::Key,
];

pub(crate) fn letter(lang: Lang) -> (String, String) {
    let fact = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    Letter::new(lang, say(lang, "La rencontre de mars est demain", "The March meeting is tomorrow"))
        .preheader(say(lang, "jeudi 18 mars, 13 h à 16 h", "Thursday, March 18, 1 p.m. to 4 p.m."))
        .paragraph(say(lang, "Bonjour Amina,", "Hello Amina,"))
        .paragraph(say(lang, "Le thème\u{a0}: accompagner une famille en deuil sans s’oublier. Samira anime; Louise accueille et prépare le café.", "The theme: accompanying a family in mourning without forgetting oneself. Samira facilitates; Louise welcomes and makes the coffee."))
        .facts(vec![
            fact(say(lang, "Quand", "When"), say(lang, "jeudi 18 mars 2027, 13 h à 16 h", "Thursday, March 18, 2027, 1 p.m. to 4 p.m.")),
            fact(say(lang, "Où", "Where"), "Maison des familles du Canal"),
            fact(say(lang, "En ligne", "Online"), "https://visio.exemple.org/mars"),
        ])
        .deed(say(lang, "Dire si j’y serai", "Say whether I will be there"), "https://jasette.exemple.org/rencontres/4")
        .reason(say(lang, "Vous recevez ce rappel parce que vous êtes membre de Réflexion-action.", "You receive this reminder because you are a member of Réflexion-action."))
        .footer(say(lang, "Choisir mes courriels", "Choose my e-mails"), "https://jasette.exemple.org/moi/courriels")
        .written()
}
