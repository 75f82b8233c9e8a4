//! The season on one page, made to be read and to be printed: from the problem to the results, then people and money.

use maud::{Markup, html};
use ui::tag::{Kind, tag};
use ui::{Lang, card, facts, layout, numbers};

use super::Amounts;
use crate::model::Community;
use crate::program::{BudgetLine, Chapter, LogicModel, Mode, Program, Public, ResourceKind, Statement};

/// What the page is called.
pub fn title(lang: Lang) -> String {
    t!(lang, "season-title")
}

/// The page without what is around it, and what may be done with it.
pub fn drawn(lang: Lang, community: &Community, (program, amounts): (&Program, &Amounts), deeds: Markup) -> Markup {
    let above = html! { (community.name) " · " (community.season(lang)) };
    html! {
        (layout::header(Some(above), &title(lang), Some(html! { div.stack { p { (program.description.speaking(lang)) } (deeds) } })))
        @match &program.logic_model {
            Some(model) => (layout::two_columns(logic_model(lang, model), plan(lang, program, amounts))),
            None => (layout::one_column(plan(lang, program, amounts))),
        }
    }
}

/// What a chapter of its texts is called.
pub fn chapter_name(lang: Lang, chapter: Chapter) -> String {
    match chapter {
        Chapter::Season => t!(lang, "season-facts"),
        Chapter::Budget => t!(lang, "season-budget"),
        Chapter::Problem => t!(lang, "model-problem"),
        Chapter::Needs => t!(lang, "model-needs"),
        Chapter::Objectives => t!(lang, "model-objectives"),
        Chapter::Resources => t!(lang, "model-resources"),
        Chapter::Activities => t!(lang, "model-activities"),
        Chapter::Relevance => t!(lang, "model-relevance"),
        Chapter::Results => t!(lang, "model-results"),
    }
}

/// The logic model, in the order in which it is reasoned.
pub(crate) fn logic_model(lang: Lang, model: &LogicModel) -> Markup {
    html! {
        (card::titled(&t!(lang, "model-problem"), html! { p { (model.problem.speaking(lang)) } }))
        (card::titled(&t!(lang, "model-needs"), statements(lang, &model.needs)))
        (card::titled(&t!(lang, "model-objectives"), html! {
            ul { @for objective in &model.objectives { li { (objective.text.speaking(lang)) } } }
        }))
        (card::titled(&t!(lang, "model-resources"), resources(lang, model)))
        (card::titled(&t!(lang, "model-activities"), html! {
            ul { @for activity in &model.activities { li { (activity.text.speaking(lang)) } } }
        }))
        @if let Some(relevance) = &model.relevance {
            (card::titled(&t!(lang, "model-relevance"), html! {
                p { (relevance.because.speaking(lang)) }
                (statements(lang, &relevance.effects))
            }))
        }
        h2 { (t!(lang, "model-results")) }
        @for public in &model.publics { (results(lang, public)) }
    }
}

fn statements(lang: Lang, statements: &[Statement]) -> Markup {
    html! { ul { @for each in statements { li { (each.text.speaking(lang)) } } } }
}

fn resources(lang: Lang, model: &LogicModel) -> Markup {
    let kinds = [
        (ResourceKind::Human, t!(lang, "model-human")),
        (ResourceKind::Financial, t!(lang, "model-financial")),
        (ResourceKind::Material, t!(lang, "model-material")),
    ];
    html! { @for (kind, name) in kinds {
        @let mut of_kind = model.resources.iter().filter(|resource| resource.kind == kind).peekable();
        @if of_kind.peek().is_some() {
            h3 { (name) }
            ul { @for resource in of_kind { li { (resource.text.speaking(lang)) } } }
        }
    } }
}

fn results(lang: Lang, public: &Public) -> Markup {
    card::plain(html! {
        p { (tag(Kind::Done, public.aim.speaking(lang))) }
        h3 { (public.name.speaking(lang)) }
        ul { @for result in &public.results { li { (result.text.speaking(lang)) } } }
    })
}

/// The season in facts, those who make it, what it costs.
pub(crate) fn plan(lang: Lang, program: &Program, amounts: &Amounts) -> Markup {
    html! {
        (card::titled(&t!(lang, "season-facts"), facts::definitions(&in_facts(lang, program))))
        @if !program.contents.is_empty() {
            (card::titled(&t!(lang, "season-contents"), html! {
                ul { @for content in &program.contents { li { (content.speaking(lang)) } } }
            }))
        }
        (card::titled(&t!(lang, "season-people"), people(lang, program)))
        @if !program.budget.is_empty() { (card::titled(&t!(lang, "season-budget"), budget(lang, program, amounts))) }
    }
}

fn in_facts(lang: Lang, program: &Program) -> Vec<(String, Markup)> {
    let capacity = t!(lang, "season-capacity", min = program.capacity.min, max = program.capacity.max);
    let modes: Vec<_> = program.season.modes.iter().map(|mode| mode_name(lang, *mode)).collect();
    let mut facts = vec![
        (t!(lang, "season-members"), html! { (capacity) }),
        (t!(lang, "season-meet"), html! { (either(lang, &modes)) }),
    ];
    if let Some(place) = &program.season.place {
        facts.push((t!(lang, "season-place"), html! { (place.speaking(lang)) }));
    }
    if let Some(hours) = &program.season.member_hours {
        let hours = t!(lang, "season-hours-a-month", min = hours.min, max = hours.max);
        facts.push((t!(lang, "season-hours"), html! { (hours) }));
    }
    if let Some(funder) = &program.funder {
        let fund = funder.fund.as_ref().map(|fund| fund.speaking(lang));
        facts.push((
            t!(lang, "season-funder"),
            html! {
                (funder.name.speaking(lang)) @if let Some(fund) = fund { br; span.soft.small { (fund) } }
            },
        ));
    }
    facts
}

/// « en personne ou en ligne ».
fn either(lang: Lang, words: &[String]) -> String {
    match words {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => t!(lang, "list-or", first = first.join(", "), last = last.as_str()),
    }
}

fn people(lang: Lang, program: &Program) -> Markup {
    let who = |role: crate::Role, count: Option<u32>| match count {
        Some(count) => t!(lang, "season-role-count", role = role.name(lang), count = count),
        None => role.name(lang),
    };
    html! {
        ul.stack { @for people in &program.people { li {
            strong { (who(people.role, people.count)) }
            @if let Some(task) = &people.task { br; (task.speaking(lang)) }
        } } }
        @if let Some(committee) = &program.advisory_committee { p.soft.small { (committee.mandate.speaking(lang)) } }
    }
}

fn budget(lang: Lang, program: &Program, amounts: &Amounts) -> Markup {
    let planned = |line: &BudgetLine| line.amount.map(|dollars| i64::from(dollars) * 100);
    let cents = |line: &BudgetLine| planned(line).or_else(|| amounts.get(&line.id).copied());
    html! {
        ul { @for line in &program.budget { li {
            (line.label.speaking(lang))
            @if let Some(cents) = cents(line) { " · " (numbers::money(lang, cents)) }
        } } }
        @if program.budget.iter().any(|line| cents(line).is_none()) { p.soft.small { (t!(lang, "season-no-amount")) } }
    }
}

fn mode_name(lang: Lang, mode: Mode) -> String {
    match mode {
        Mode::InPerson => t!(lang, "mode-in-person"),
        Mode::Online => t!(lang, "mode-online"),
        Mode::Hybrid => t!(lang, "mode-hybrid"),
    }
}
