//! The pages of the glossary, from values.

use communities::{Directory, Membership};
use maud::{Markup, html};
use platform::text::TextProblem;
use ui::breadcrumb::breadcrumb;
use ui::form::{Form, TextArea, TextField};
use ui::{Icon, Lang, button, card, empty, fold, layout};

use crate::ADDRESS;
use crate::access::Changes;
use crate::draft::{Field, LONGEST_SENTENCE, LONGEST_TERM, Tried};
use crate::model::Term;
use communities::before::Proves;
use communities::frame::library;

/// Words in the order of the alphabet.
pub(crate) fn in_order(mut terms: Vec<Term>) -> Vec<Term> {
    terms.sort_by_cached_key(|term| (writing::place(&term.term), term.id));
    terms
}

/// The page of all of them, in the order of the alphabet; below, what is withdrawn, for those who may put it back.
pub(crate) fn list(member: &Membership, names: &Directory, terms: &[Term]) -> Markup {
    let (lang, title, path) = (member.lang(), t!(member.lang(), "glossary"), member.community().path(ADDRESS));
    let withdrawn: Vec<&Term> = terms.iter().filter(|term| !term.stands() && Changes::holds(member, term)).collect();
    let is_empty = !terms.iter().any(Term::stands);
    layout::one_column(html! {
        (above(member, &[], &title))
        (layout::header(None, &title, Some(html! { div.stack {
            p { (t!(lang, "glossary-lead")) }
            p.row { (button::link(format!("{path}/nouveau"), t!(lang, "term-propose")).primary().icon(Icon::Add)) }
        } })))
        @if is_empty { (empty::empty_state(&t!(lang, "glossary-none"), None)) }
        @else { (card::plain(html! { ul.todo { @for term in terms.iter().filter(|term| term.stands()) { (item(member, names, term)) } } })) }
        @if !withdrawn.is_empty() {
            (fold::fold(&t!(lang, "glossary-withdrawn"), "", html! { ul.todo { @for term in withdrawn { (gone(member, term)) } } }))
        }
    })
}

fn item(member: &Membership, names: &Directory, term: &Term) -> Markup {
    let lang = member.lang();
    let path = |rest: &str| member.community().path(&format!("{ADDRESS}/{}{rest}", term.id));
    let (change, withdraw) = (t!(lang, "term-change-this"), t!(lang, "term-withdraw"));
    let change = button::link(path("/modification"), change.as_str()).quiet().spoken(of_term(&change, term));
    let withdraw = button::submit(withdraw.as_str()).quiet().spoken(of_term(&withdraw, term));
    html! {
        li id={ "mot-" (term.id) } {
            div.grow.stack {
                p { dfn { strong { (term.term) } } " " (term.sentence) }
                p.soft.small { (t!(lang, "term-by", name = names.card(term.by.unwrap_or_default()).name.as_str())) }
                @if Changes::holds(member, term) { div.row { (change) (button::deed(&path("/retrait"), &withdraw)) } }
            }
        }
    }
}

fn gone(member: &Membership, term: &Term) -> Markup {
    let path = member.community().path(&format!("{ADDRESS}/{}/remise", term.id));
    let put_back = t!(member.lang(), "term-put-back");
    let put_back = button::submit(put_back.as_str()).quiet().spoken(of_term(&put_back, term));
    html! {
        li {
            div.grow { p { strong { (term.term) } " " (term.sentence) } }
            (button::deed(&path, &put_back))
        }
    }
}

/// A deed and the word that it is done to, for who does not see them together.
fn of_term(deed: &str, term: &Term) -> String {
    format!("{deed} {}", term.term)
}

/// The form by which a word is proposed, or said otherwise when there is one that stands.
pub(crate) fn form(member: &Membership, standing: Option<&Term>, tried: &Tried) -> Markup {
    let (lang, all) = (member.lang(), member.community().path(ADDRESS));
    let title = title(lang, standing);
    let action = match standing {
        Some(term) => format!("{all}/{}/modification", term.id),
        None => format!("{all}/nouveau"),
    };
    let form = Form::post(lang, action)
        .refusal(tried.refused.as_deref())
        .hidden(Field::Sending.name(), &tried.draft.key)
        .hidden(Field::Revision.name(), &tried.draft.revision)
        .field(
            TextField::new(lang, Field::Term.name(), t!(lang, "term-term"))
                .hint(t!(lang, "term-term-hint"))
                .required()
                .max(LONGEST_TERM as u32)
                .value(&tried.draft.term)
                .error(wrong(lang, tried, Field::Term)),
        )
        .field(
            TextArea::new(lang, Field::Sentence.name(), t!(lang, "term-sentence"))
                .hint(t!(lang, "term-sentence-hint"))
                .rows(3)
                .required()
                .max(LONGEST_SENTENCE as u32)
                .value(&tried.draft.sentence)
                .error(wrong(lang, tried, Field::Sentence)),
        )
        .deed(button::submit(title.as_str()).primary())
        .cancel(&all, &t!(lang, "term-leave"));
    layout::one_column(html! {
        (above(member, &[(all.as_str(), t!(lang, "glossary").as_str())], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "term-means")) } })))
        (form)
    })
}

pub(crate) fn title(lang: Lang, standing: Option<&Term>) -> String {
    if standing.is_some() { t!(lang, "term-change") } else { t!(lang, "term-propose") }
}

/// The way back up: from the library one comes here.
fn above(member: &Membership, below: &[(&str, &str)], here: &str) -> Markup {
    let (library, name) = library(member);
    breadcrumb(member.lang(), &[&[(library.as_str(), name.as_str())], below].concat(), here)
}

fn wrong(lang: Lang, tried: &Tried, field: Field) -> Option<String> {
    let said = |problem: &TextProblem| forms::text_problem(lang, *problem);
    tried.wrong(field).map(said)
}
