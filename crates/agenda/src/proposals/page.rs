//! The pages of proposals: proposing, what became of one's own, what waits for those who prepare, accepting or declining.

use communities::Directory;
use communities::roles::{PrepareAgenda, ReadSituations};
use forms::{Tried, fields};
use maud::{Markup, html};
use meetings::access::MeetingAccess;
use meetings::trail;
use ui::form::{Form, Select, TextArea, TextField};
use ui::tag::{Kind as Cloth, tag};
use ui::{Icon, Lang, button, card, dates, icon, layout, prose};

use super::{Answer, Kind, LONGEST_ABOUT, LONGEST_TITLE, LONGEST_WORD, Proposal, Seen};
use crate::cards::CARDS;

fields! {
    /// What it is.
    Kind kind = "genre",
    /// In a few words.
    Title title = "titre",
    /// In more.
    About about = "explication",
    /// How long it would take.
    Minutes minutes = "duree",
    /// The format card by which it enters the agenda.
    Format format = "format",
    /// The word with which it is declined.
    Word word = "mot",
}

/// The form as it was tried, with a sentence for each field that is to be mended.
pub(super) type Said = Tried<Draft, Vec<(Field, String)>>;

fn path(access: &MeetingAccess, rest: &str) -> String {
    access.path(&format!("/ordre-du-jour/propositions{rest}"))
}

/// What one proposed oneself, and what became of it.
pub(crate) fn own(access: &MeetingAccess, own: &[Proposal]) -> Markup {
    let lang = access.membership().lang();
    html! {
        @if !own.is_empty() {
            h3 { (t!(lang, "proposal-own")) }
            ul.todo { @for proposal in own { li { (own_one(lang, access, proposal)) } } }
        }
    }
}

fn own_one(lang: Lang, access: &MeetingAccess, proposal: &Proposal) -> Markup {
    let withdrawal = path(access, &format!("/{}/retrait", proposal.id));
    let title = proposal.title.as_str();
    html! {
        div.grow {
            p { (proposal.title) " " (answered(lang, proposal.answer)) }
            @if proposal.answer == Answer::Declined { p.small { q { (prose::lines(&proposal.word)) } } }
            @if proposal.kind == Kind::Situation { p.soft.small { (icon::with_word(Icon::Lock, &t!(lang, "proposal-situation-read-by"))) } }
        }
        @if proposal.answer == Answer::Waiting {
            (button::deed(&withdrawal, &button::submit(t!(lang, "proposal-withdraw")).quiet()
                .spoken(t!(lang, "proposal-withdraw-spoken", title = title))))
        }
    }
}

fn answered(lang: Lang, answer: Answer) -> Markup {
    let cloth = match answer {
        Answer::Waiting => Cloth::Library,
        Answer::Accepted => Cloth::Done,
        Answer::Declined => Cloth::Plain,
    };
    tag(cloth, &answer.name(lang))
}

/// What waits for those who prepare the meeting.
pub(crate) fn waiting(access: &MeetingAccess, directory: &Directory, seen: &Seen) -> Markup {
    let lang = access.membership().lang();
    html! {
        @if !seen.waiting.is_empty() || seen.closed > 0 {
            (card::titled(&t!(lang, "proposal-to-answer"), html! {
                ul.todo { @for proposal in &seen.waiting { li {
                    div.grow {
                        p { a href=(path(access, &format!("/{}", proposal.id))) { (proposal.title) } }
                        p.soft.small { (proposal.kind.name(lang)) " · " (directory.card(proposal.by).name)
                            @if let Some(minutes) = proposal.minutes { " · " (dates::duration(lang, minutes)) } }
                    }
                } } }
                @if seen.closed > 0 { p.small { (icon::with_word(Icon::Lock, &t!(lang, "proposal-closed", count = seen.closed))) } }
            }))
        }
    }
}

/// « Je propose un point », « J’apporte une situation ».
pub(super) fn title(lang: Lang, kind: Kind) -> String {
    match kind {
        Kind::Item => t!(lang, "proposal-deed-item"),
        Kind::Situation => t!(lang, "proposal-deed-situation"),
    }
}

/// Who reads it: of a situation, facilitators alone.
pub(super) fn readers(directory: &Directory, kind: Kind) -> String {
    match kind {
        Kind::Item => directory.seen_by::<PrepareAgenda>(),
        Kind::Situation => directory.seen_by::<ReadSituations>(),
    }
}

pub(super) fn propose(access: &MeetingAccess, directory: &Directory, kind: Kind, said: &Said) -> Markup {
    let (lang, here) = (access.membership().lang(), title(access.membership().lang(), kind));
    let readers = readers(directory, kind);
    layout::one_column(html! {
        (trail::of_meeting(access, &[], &here))
        (layout::header(None, &here, Some(html! { p { (t!(lang, "proposal-read-by", who = readers)) } })))
        @if kind == Kind::Situation { (card::guard(lang, html! { (t!(lang, "proposal-deidentify")) })) }
        (proposing(access, directory, kind, said))
    })
}

fn proposing(access: &MeetingAccess, directory: &Directory, kind: Kind, said: &Said) -> Form {
    let lang = access.membership().lang();
    let (title_label, title_hint, about_hint) = match kind {
        Kind::Item => {
            (t!(lang, "proposal-field-title"), t!(lang, "proposal-field-title-hint"), t!(lang, "proposal-about-hint"))
        }
        Kind::Situation => (
            t!(lang, "proposal-field-situation"),
            t!(lang, "proposal-field-situation-hint"),
            t!(lang, "proposal-about-situation-hint"),
        ),
    };
    let title = TextField::new(lang, Field::Title.name(), title_label)
        .value(&said.draft.title)
        .max(LONGEST_TITLE as u32)
        .tells_of_families(&directory.everybody())
        .required();
    let about = TextArea::new(lang, Field::About.name(), t!(lang, "proposal-field-about"))
        .value(&said.draft.about)
        .tells_of_families(&directory.everybody());
    let minutes =
        TextField::new(lang, Field::Minutes.name(), t!(lang, "proposal-field-minutes")).value(&said.draft.minutes);
    Form::post(lang, path(access, ""))
        .refusal(said.refused.as_deref())
        .hidden(Field::Kind.name(), kind.code())
        .field(title.hint(title_hint).error(said.wrong(Field::Title)))
        .field(about.max(LONGEST_ABOUT as u32).hint(about_hint).error(said.wrong(Field::About)))
        .field(minutes.digits().max(3).hint(t!(lang, "proposal-field-minutes-hint")).error(said.wrong(Field::Minutes)))
        .deed(button::submit(t!(lang, "proposal-send")).primary())
        .cancel(&access.path(""), &t!(lang, "set-leave"))
}

/// One proposal to those who prepare: what it says, the form that puts it on the agenda, the one that declines it.
pub(super) fn answer(access: &MeetingAccess, directory: &Directory, proposal: &Proposal, said: &Said) -> Markup {
    let lang = access.membership().lang();
    let author = directory.card(proposal.by);
    let beside = author.organization_beside();
    layout::one_column(html! {
        (trail::of_meeting(access, &[], &proposal.title))
        (layout::header(
            Some(tag(Cloth::Meeting, &proposal.kind.name(lang))),
            &proposal.title,
            Some(html! { p.soft { (author.name) @if !beside.is_empty() { " · " (beside) } } }),
        ))
        @if !proposal.about.is_empty() { (card::plain(prose::paragraphs(&proposal.about))) }
        (card::titled(&t!(lang, "proposal-accept-title"), html! { (accepting(access, directory, proposal, said)) }))
        (card::titled(&t!(lang, "proposal-decline-title"), html! { (declining(access, proposal, said)) }))
    })
}

fn accepting(access: &MeetingAccess, directory: &Directory, proposal: &Proposal, said: &Said) -> Form {
    let lang = access.membership().lang();
    let hint = match proposal.kind {
        Kind::Item => t!(lang, "proposal-accept-hint"),
        Kind::Situation => t!(lang, "proposal-neutral-hint"),
    };
    let title = TextField::new(lang, Field::Title.name(), t!(lang, "proposal-agenda-title"))
        .value(&said.draft.title)
        .tells_of_families(&directory.everybody())
        .required();
    let minutes = TextField::new(lang, Field::Minutes.name(), t!(lang, "field-minutes")).value(&said.draft.minutes);
    let format = Select::new(lang, Field::Format.name(), t!(lang, "proposal-format"))
        .option("", t!(lang, "agenda-kind-discussion"));
    let format = CARDS.iter().fold(format, |field, card| field.option(card.code(), card.words(lang).title.as_str()));
    Form::post(lang, path(access, &format!("/{}/accueil", proposal.id)))
        .refusal(said.refused.as_deref())
        .field(title.max(LONGEST_TITLE as u32).hint(hint).error(said.wrong(Field::Title)))
        .field(minutes.digits().max(3).error(said.wrong(Field::Minutes)))
        .field(format.value(&said.draft.format).hint(t!(lang, "proposal-format-hint")).error(said.wrong(Field::Format)))
        .deed(button::submit(t!(lang, "proposal-accept")).primary().icon(Icon::Add))
}

fn declining(access: &MeetingAccess, proposal: &Proposal, said: &Said) -> Form {
    let lang = access.membership().lang();
    let word =
        TextArea::new(lang, Field::Word.name(), t!(lang, "proposal-word")).rows(2).value(&said.draft.word).required();
    Form::post(lang, path(access, &format!("/{}/refus", proposal.id)))
        .field(word.max(LONGEST_WORD as u32).hint(t!(lang, "proposal-word-hint")).error(said.wrong(Field::Word)))
        .deed(button::submit(t!(lang, "proposal-decline")))
        .cancel(&access.path("/ordre-du-jour"), &t!(lang, "set-leave"))
}
