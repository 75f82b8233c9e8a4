//! Where one writes. It works as a plain form; scripts send it without leaving the page and find its sentences in it.

use files::{FileProblem, MOST_FILES, Shown};
use forms::Key;
use maud::html;
use ui::form::{AnyField, Checkbox, draft_said};
use ui::{Icon, Lang, Markup, assets, button};

use crate::access::RoomAccess;
use crate::begun::{KEPT, Keeping};
use crate::body::BodyProblem;

/// What the composer holds.
pub(crate) struct Composer {
    /// Where it sends.
    pub(crate) action: String,
    /// What is typed already.
    pub(crate) typed: String,
    /// Why it was given back.
    pub(crate) problem: Option<BodyProblem>,
    /// Why a file was not taken.
    pub(crate) trouble: Option<String>,
    /// What the field beside the files says, of a file that was not taken.
    pub(crate) told: String,
    /// The files that were taken and wait for the words.
    pub(crate) files: Vec<Shown>,
    pub(crate) key: Key,
    /// The names of colleagues, a line each: theirs are no family's (`web/src/discretion.js`).
    pub(crate) known: String,
    /// Where one asks for help instead; nowhere in a thread.
    pub(crate) ask: Option<String>,
    /// Where what is written is kept for its author’s other devices.
    pub(crate) keeping: Option<Keeping>,
    /// Where what is written waits to be sent later.
    pub(crate) later: Option<String>,
    /// Of an answer, whether it is said in the room too.
    pub(crate) answering: Option<bool>,
    /// Whether what is answered may be said in the room too.
    pub(crate) speaks: bool,
    /// In a room of announcements, whether those who read are asked to say so.
    pub(crate) asks_acknowledgement: Option<bool>,
    /// Whether its author said that everybody of the room is to be told.
    pub(crate) everyone: bool,
}

/// The field that says an answer in the room too.
pub(crate) const ALSO_HERE: &str = "aussi";
/// The field that asks those who read to say so.
pub(crate) const ACKNOWLEDGEMENT: &str = "lu-et-compris";
/// The field that says that everybody of the room is to be told.
pub(crate) const EVERYONE: &str = "tout-le-salon";

/// Where what one writes in a room waits to be sent later, under its address.
pub const LATER: &str = "/plus-tard";
/// Where a person finds all that they wrote to be sent later.
pub const ALL_LATER: &str = "/profil/a-envoyer";

/// The field of files that come with the words, and of those that came before.
const NEW_FILES: &str = "fichiers";
pub(crate) const FILE: &str = "fichier";

impl Composer {
    /// Nothing typed yet, and a new key.
    pub(crate) fn empty(action: String) -> Composer {
        Composer {
            action,
            typed: String::new(),
            problem: None,
            trouble: None,
            told: String::new(),
            files: Vec::new(),
            key: Key::fresh(),
            known: String::new(),
            ask: None,
            keeping: None,
            later: None,
            answering: None,
            speaks: true,
            asks_acknowledgement: None,
            everyone: false,
        }
    }

    /// Whether it comes back with what was not said.
    pub(crate) fn is_given_back(&self) -> bool {
        self.problem.is_some() || self.trouble.is_some()
    }

    /// Whether one writes in this room, or words that came too late to be said are given back all the same.
    pub(super) fn is_for(&self, room: &RoomAccess) -> bool {
        let writes = room.speaks() || self.answering.is_some();
        !room.room().is_archived() && writes || self.is_given_back()
    }

    fn label(&self, lang: Lang) -> String {
        if self.answering.is_some() { t!(lang, "your-answer") } else { t!(lang, "your-message") }
    }

    fn send(&self, lang: Lang) -> String {
        if self.answering.is_some() { t!(lang, "answer") } else { t!(lang, "send") }
    }
}

/// The composer.
pub(crate) fn composer(lang: Lang, composer: &Composer) -> Markup {
    let problem = composer.problem.map(|problem| problem.sentence(lang));
    html! {
        form #composer.composer method="post" enctype="multipart/form-data" action=(composer.action) data-names=(t!(lang, "names")) novalidate {
            input type="hidden" name="key" value=(composer.key.as_str());
            @if let Some(keeping) = &composer.keeping { (kept(lang, keeping)) }
            (field(lang, composer, problem.as_deref()))
            @if let Some(BodyProblem::AsksEveryone(_)) = composer.problem { (everyone(lang, composer.everyone)) }
            @if let Some(checked) = composer.answering.filter(|_| composer.speaks) { (also_here(lang, checked)) }
            @if let Some(checked) = composer.asks_acknowledgement { (acknowledgement(lang, checked)) }
            (not_sent(lang))
            div.row {
                (attached(lang, composer))
                p #body-hint.soft.small {
                    (t!(lang, "your-message-hint")) " "
                    span data-shortcut hidden { (t!(lang, "shortcut")) }
                }
                span.end { (button::submit(composer.send(lang)).primary().icon(Icon::Send)) }
            }
        }
    }
}

/// The field without what a form puts above it: here each line is taken from the conversation.
fn field(lang: Lang, composer: &Composer, problem: Option<&str>) -> Markup {
    let label = composer.label(lang);
    let described = if problem.is_some() { "body-error body-hint" } else { "body-hint" };
    html! {
        div.field.wrong[problem.is_some()] {
            label.unseen for="body" { (label) }
            @if let Some(problem) = problem { p #body-error.error { (Icon::Warning) span { (problem) } } }
            textarea #body name="body" rows="1" data-draft data-discretion data-known=(composer.known) placeholder=(label)
                aria-describedby=(described) aria-invalid=[problem.map(|_| "true")] {
                // Browsers drop the first line break of a text area: they are given one to drop.
                "\n" (composer.typed)
            }
            (draft_said(lang, "body"))
        }
    }
}

/// The files that go with the words. One that was taken stays, whatever happens to the words, unless it is unticked.
fn attached(lang: Lang, composer: &Composer) -> Markup {
    let trouble = composer.trouble.as_deref();
    html! {
        details.attached.wrong[trouble.is_some()] open[trouble.is_some() || !composer.files.is_empty()] {
            @let word = if composer.ask.is_some() { t!(lang, "attach-or-ask") } else { t!(lang, "attach") };
            summary title=(word) { (Icon::Add) span.unseen-on-phone { (word) } }
            @if let Some(trouble) = trouble { p #files-error.error { (Icon::Warning) span { (trouble) } } }
            @for file in &composer.files { (one_attached(lang, Some(file))) }
            ul data-sendings aria-live="polite" {}
            p.error data-too-many-said role="alert" hidden { (Icon::Warning) span {} }
            p.soft.small data-waits role="status" hidden { (t!(lang, "waits-for-files")) }
            (on_their_way(lang))
            label.unseen for="files" { (t!(lang, "attach-which")) }
            input #files type="file" name=(NEW_FILES) multiple aria-describedby=[trouble.map(|_| "files-error")];
            (files::asked_first(lang, &composer.told))
            (voice(lang))
            @if let Some(ask) = &composer.ask { p { a.btn.quiet href=(ask) { (t!(lang, "help-ask")) } } }
            @if let Some(later) = &composer.later {
                p {
                    button.btn.quiet type="submit" formaction=(later) formenctype="application/x-www-form-urlencoded" {
                        (t!(lang, "send-later"))
                    }
                }
            }
        }
    }
}

/// One that was taken; of none in particular, for a script to fill.
fn one_attached(lang: Lang, file: Option<&Shown>) -> Markup {
    let (id, name) = (file.map(|file| file.id.to_string()).unwrap_or_default(), file.map_or("", |file| &*file.name));
    html! {
        div.attached-one {
            label { input type="checkbox" name=(FILE) value=(id) checked; span { (name) } }
            (files::asked(lang, file))
        }
    }
}

/// Recording what one says: only where the browser can, which a script knows.
fn voice(lang: Lang) -> Markup {
    html! {
        p data-voice hidden data-name=(t!(lang, "voice-name")) {
            button.btn type="button" aria-pressed="false" {
                span data-when="off" { (t!(lang, "voice-record")) }
                span data-when="on" hidden { (t!(lang, "voice-stop")) }
            }
            " " span data-seconds {}
            span.error role="alert" data-when="denied" hidden { (Icon::Warning) span { (t!(lang, "voice-denied")) } }
        }
    }
}

/// What the script that sends files draws and says.
fn on_their_way(lang: Lang) -> Markup {
    html! {
        @if let Some(script) = assets::find("uploads.js") {
            template data-uploads=(script) data-most=(MOST_FILES) data-too-many=(FileProblem::TooMany(MOST_FILES).sentence(lang)) {
                (files::sending(lang))
                (one_attached(lang, None))
            }
        }
    }
}

/// An answer is read in its thread, and in the room too when its author says so.
fn also_here(lang: Lang, checked: bool) -> Markup {
    Checkbox::new(lang, ALSO_HERE, t!(lang, "also-here")).checked(checked).render()
}

/// What a script needs to keep what is written and to go on with it, and what it shows when another device wrote something else.
fn kept(lang: Lang, keeping: &Keeping) -> Markup {
    let begun = keeping.begun.as_ref();
    html! {
        input type="hidden" name=(KEPT) value=[begun.map(|_| "1")];
        template data-begun=(keeping.path) data-revision=[begun.map(|begun| begun.revision)] data-at=[begun.map(|begun| begun.saved_at)] {
            @if let Some(begun) = begun { (begun.body) }
        }
        div.draft-said data-other role="status" hidden {
            p { (t!(lang, "begun-elsewhere")) }
            p.apart-words data-other-words {}
            button.btn.quiet type="button" data-other-take { (t!(lang, "begun-take")) }
            button.btn.quiet type="button" data-other-leave { (t!(lang, "begun-leave")) }
        }
    }
}

/// An announcement may ask those who read it to say so.
fn acknowledgement(lang: Lang, checked: bool) -> Markup {
    Checkbox::new(lang, ACKNOWLEDGEMENT, t!(lang, "acknowledgement-ask")).checked(checked).render()
}

/// A message that names everybody of the room waits for a word more.
fn everyone(lang: Lang, checked: bool) -> Markup {
    Checkbox::new(lang, EVERYONE, t!(lang, "everyone-yes")).checked(checked).render()
}

/// What scripts show when a sending failed.
fn not_sent(lang: Lang) -> Markup {
    html! {
        div.not-sent data-trouble role="alert" hidden {
            p.error { (Icon::Warning) span { (t!(lang, "not-sent")) } }
            (button::submit(t!(lang, "send-again")))
        }
    }
}
