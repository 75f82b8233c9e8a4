//! The list on which attendance is marked, and the sheet to sign. One press marks one person and comes back to their row.

use communities::Card;
use maud::{Markup, html};
use ui::answers::{Answer, Answers};
use ui::notice::{Notice, Tone};
use ui::tag::tag;
use ui::{Icon, Lang, avatar, button, facts, icon, layout};

use super::{NotMarked, Tally};
use crate::kept::kept;
use crate::model::Mark;
use crate::said;
use crate::scene::Scene;
use crate::trail;

/// The names of the fields.
pub(crate) mod fields {
    pub(crate) const PERSON: &str = "personne";
    pub(crate) const MARK: &str = "presence";
}

/// All that the page shows.
pub(crate) struct List<'a> {
    pub(crate) scene: &'a Scene,
    /// Those expected, and those who were marked already.
    pub(crate) people: Vec<i64>,
    /// Those who joined since, and are not on it.
    pub(crate) others: Vec<i64>,
    /// Why nothing can be marked now, if so.
    pub(crate) closed: Option<NotMarked>,
}

impl List<'_> {
    fn lang(&self) -> Lang {
        self.scene.access.membership().lang()
    }

    /// By name as the directory has them; then those who left.
    fn sorted(&self) -> Vec<i64> {
        let present: Vec<i64> = self.scene.directory.present().into_iter().map(|card| card.id).collect();
        let here = present.iter().filter(|person| self.people.contains(person));
        let gone: Vec<i64> = self.people.iter().filter(|person| !present.contains(person)).copied().collect();
        let gone = self.scene.directory.by_name(&gone);
        here.copied().chain(gone.into_iter().map(|card| card.id)).collect()
    }

    /// Whether somebody is marked, and somebody is left.
    fn some_were_marked(&self) -> bool {
        let marked = self.people.iter().filter(|person| self.scene.marks.contains_key(person)).count();
        marked > 0 && marked < self.people.len()
    }

    fn some_said_yes(&self) -> bool {
        let waits = |person: &i64| !self.scene.marks.contains_key(person);
        let yes =
            |person: &i64| self.scene.given.get(person).is_some_and(|given| given.answer.comes() && !given.to_confirm);
        self.people.iter().any(|person| waits(person) && yes(person))
    }
}

/// The row of a person.
pub(crate) fn row_id(person: i64) -> String {
    format!("personne-{person}")
}

pub(crate) fn body(list: &List<'_>) -> Markup {
    let (lang, access) = (list.lang(), &list.scene.access);
    html! {
        (trail::of_meeting(access, &[], &t!(lang, "attendance")))
        (layout::header(None, &t!(lang, "attendance"), Some(html! { p { (said::when(lang, access.meeting())) } })))
        (kept(access, marking(list)))
        p { a href=(access.path("/presences/feuille")) { (icon::with_word(Icon::Print, &t!(lang, "attendance-sheet"))) } }
    }
}

/// What a script puts in place after a press: the count, the deed for all, the rows.
fn marking(list: &List<'_>) -> Markup {
    let lang = list.lang();
    html! {
        div.stack #presences data-part="presences" {
            p aria-live="polite" { strong { (Tally::of(&list.people, &list.scene.marks).said(lang)) } }
            @if let Some(closed) = list.closed { (Notice::new(lang, Tone::Info, closed.sentence(lang))) }
            @else if list.some_said_yes() { (everyone(list)) }
            @else if list.some_were_marked() { (the_rest(list)) }
            ul.todo { @for person in list.sorted() { (row(list, person)) } }
            @if list.closed.is_none() && !list.others.is_empty() { (others(list)) }
        }
    }
}

/// Whoever joined after the meeting is not counted there; they may be marked all the same.
fn others(list: &List<'_>) -> Markup {
    html! {
        details.stack {
            summary { (t!(list.lang(), "mark-others", count = list.others.len())) }
            ul.todo { @for person in &list.others { (row(list, *person)) } }
        }
    }
}

fn everyone(list: &List<'_>) -> Markup {
    let lang = list.lang();
    let action = list.scene.access.path("/presences/oui");
    html! {
        div.row { (button::deed(&action, &button::submit(t!(lang, "mark-all-yes")).icon(Icon::Check))) }
        p.soft.small { (t!(lang, "mark-all-yes-hint")) }
    }
}

/// Once those who were there are marked, the others were not: one press for all of them.
fn the_rest(list: &List<'_>) -> Markup {
    let lang = list.lang();
    let action = list.scene.access.path("/presences/absents");
    html! {
        div.row { (button::deed(&action, &button::submit(t!(lang, "mark-rest-absent")))) }
        p.soft.small { (t!(lang, "mark-rest-absent-hint")) }
    }
}

fn row(list: &List<'_>, person: i64) -> Markup {
    let lang = list.lang();
    let known = list.scene.directory.card(person);
    html! {
        li #(row_id(person)) {
            div.row.grow {
                (avatar::avatar(&known.name))
                span { strong { (known.name) } " " (hint(list, person)) br; span.soft.small { (known.organization_beside()) } }
                @if list.closed.is_none() { (choices(lang, list, known)) }
            }
        }
    }
}

fn choices(lang: Lang, list: &List<'_>, known: &Card) -> Markup {
    let marked = list.scene.marks.get(&known.id);
    let answer = |mark: &Mark| {
        let words = t!(lang, "mark-spoken", mark = mark.name(lang), name = known.name.as_str());
        Answer::new(mark.look(), mark.code(), mark.name(lang)).spoken(words)
    };
    let offered = Mark::ALL.iter().map(answer).collect();
    let action = list.scene.access.path("/presences");
    html! {
        form.answers-form.end method="post" action=(action) data-kept="presences" {
            input type="hidden" name=(fields::PERSON) value=(known.id);
            (Answers { name: fields::MARK, chosen: marked.map(|mark| mark.code()), offered }.pressed())
        }
    }
}

/// What they answered, beside their name.
fn hint(list: &List<'_>, person: i64) -> Markup {
    let lang = list.lang();
    html! {
        @match list.scene.given.get(&person).filter(|given| !given.to_confirm) {
            Some(given) => (tag(ui::tag::Kind::Plain, &t!(lang, "mark-hint", answer = given.answer.said(lang)))),
            None => span.soft.small { (t!(lang, "mark-no-answer")) }
        }
    }
}

/// So many empty lines are printed for those whom nobody expected.
const WALK_INS: usize = 4;

/// The sheet to print: names, organisations, how each said that they come, and a place to sign; then empty lines.
pub(crate) fn paper(list: &List<'_>) -> Markup {
    let (lang, access) = (list.lang(), &list.scene.access);
    let [name, organization] = [t!(lang, "sheet-name"), t!(lang, "sheet-organization")];
    let [coming, signature] = [t!(lang, "sheet-coming"), t!(lang, "sheet-signature")];
    let expected = list.sorted().into_iter().map(|person| paper_row(list, person));
    let rows: Vec<Vec<Markup>> = expected.chain((0..WALK_INS).map(|_| free_row(lang))).collect();
    html! {
        (layout::header(Some(html! { (access.membership().community().name) }), access.meeting().heading(lang), Some(html! {
            p { (said::when(lang, access.meeting())) }
        })))
        div.signing { (facts::table(&t!(lang, "attendance-sheet"), &[&*name, &organization, &coming, &signature], &rows)) }
        p.deeds { (button::link(access.path("/presences"), t!(lang, "sheet-back")).quiet().icon(Icon::Back)) }
        p.soft.small.off-paper { (t!(lang, "sheet-hint")) }
    }
}

fn paper_row(list: &List<'_>, person: i64) -> Vec<Markup> {
    let known = list.scene.directory.card(person);
    let given = list.scene.given.get(&person).filter(|given| !given.to_confirm);
    vec![
        html! { (known.name) },
        html! { (known.organization_beside()) },
        html! { @if let Some(given) = given { (given.answer.said(list.lang())) } },
        Markup::default(),
    ]
}

fn free_row(lang: Lang) -> Vec<Markup> {
    let blank = Markup::default;
    vec![html! { span.unseen { (t!(lang, "sheet-free")) } }, blank(), blank(), blank()]
}
