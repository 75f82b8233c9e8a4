//! The form of an indicator, and the page of two who change one at once.

use communities::Membership;
use communities::roles::{EnterSpace, Right};
use maud::{Markup, Render, html};
use measures::Measures;
use ui::conflict::Conflict;
use ui::form::{AnyField, Checkbox, Form, Select, TextArea, TextField};
use ui::{Lang, breadcrumb, button, layout};

use super::{EVALUATION, INDICATORS, path_of_indicator};
use crate::form::{Draft, Field, Tried};
use crate::indicator::{Indicator, LONGEST_NAME, LONGEST_WORDS, Often};
use crate::model::Model;

/// The page of a new indicator, or of one that is there.
pub(crate) fn form(
    member: &Membership,
    (model, measures): (&Model, Measures),
    indicator: Option<&Indicator>,
    tried: &Tried,
) -> Markup {
    let lang = member.lang();
    let title = title(lang, indicator);
    layout::one_column(html! {
        (layout::header(Some(above(member, &title)), &title, None))
        (fields(member, (model, measures), indicator, tried))
        @if let Some(indicator) = indicator { (taking_away(member, indicator)) }
    })
}

fn title(lang: Lang, indicator: Option<&Indicator>) -> String {
    indicator.map_or_else(|| t!(lang, "indicator-add"), |indicator| indicator.said(lang).to_owned())
}

fn above(member: &Membership, title: &str) -> Markup {
    let (lang, path) = (member.lang(), |place| member.community().path(place));
    let ways = [(path(EVALUATION), t!(lang, "model-title")), (path(INDICATORS), t!(lang, "indicators"))];
    let ways: Vec<(&str, &str)> = ways.iter().map(|(path, name)| (&**path, &**name)).collect();
    breadcrumb::breadcrumb(lang, &ways, title)
}

fn fields(
    member: &Membership,
    (model, measures): (&Model, Measures),
    indicator: Option<&Indicator>,
    tried: &Tried,
) -> Form {
    let (lang, community, draft) = (member.lang(), member.community(), &tried.draft);
    let wrong = |field: Field| tried.wrong(field).map(|problem| problem.sentence(lang));
    let line = |field: Field| {
        TextField::new(lang, field.name(), field.label(lang)).value(draft.text(field)).error(wrong(field))
    };
    let leave =
        indicator.map_or_else(|| community.path(INDICATORS), |indicator| path_of_indicator(community, indicator.id));
    let action = indicator.map_or_else(|| format!("{leave}/nouveau"), |_| format!("{leave}/modification"));
    let counts = TextArea::new(lang, Field::Counts.name(), Field::Counts.label(lang));
    Form::post(lang, action)
        .refusal(tried.refused.as_deref())
        .hidden(Field::Key.name(), &draft.key)
        .hidden(Field::Revision.name(), &draft.revision)
        .field(line(Field::Name).max(most(LONGEST_NAME)).required())
        .field(by_itself(lang, measures, draft).error(wrong(Field::Measure)))
        .field(
            counts
                .rows(3)
                .max(most(LONGEST_WORDS))
                .hint(t!(lang, "indicator-counts-hint"))
                .value(&draft.counts)
                .error(wrong(Field::Counts)),
        )
        .group(&Field::Nodes.label(lang), boxes(lang, model, draft, wrong(Field::Nodes)))
        .field(line(Field::Target).digits().hint(t!(lang, "indicator-target-hint")))
        .field(line(Field::Baseline).digits().hint(t!(lang, "indicator-baseline-hint")))
        .field(often(lang, draft).error(wrong(Field::Often)))
        .field(collectors(lang, draft).error(wrong(Field::Collector)))
        .deed(button::submit(t!(lang, "indicator-keep")).primary())
        .cancel(&leave, &t!(lang, "indicator-leave"))
}

fn most(characters: usize) -> u32 {
    u32::try_from(characters).unwrap_or(u32::MAX)
}

fn by_itself(lang: Lang, measures: Measures, draft: &Draft) -> Select {
    let select = Select::new(lang, Field::Measure.name(), Field::Measure.label(lang));
    let select = select.option("", t!(lang, "indicator-noted-by-hand")).hint(t!(lang, "indicator-measure-hint"));
    let select = measures.each().fold(select, |select, each| select.option(each.measure.word(), (each.name)(lang)));
    select.value(&draft.measure)
}

fn often(lang: Lang, draft: &Draft) -> Select {
    let select = Select::new(lang, Field::Often.name(), Field::Often.label(lang));
    let select = Often::ALL.iter().fold(select, |select, each| select.option(each.code(), each.name(lang)));
    select.value(&draft.often)
}

fn collectors(lang: Lang, draft: &Draft) -> Select {
    let select = Select::new(lang, Field::Collector.name(), Field::Collector.label(lang));
    let select = select.option("", t!(lang, "indicator-no-collector"));
    let select = EnterSpace::ROLES.iter().fold(select, |select, role| select.option(role.code(), role.name(lang)));
    select.value(&draft.collector)
}

fn boxes(lang: Lang, model: &Model, draft: &Draft, mut wrong: Option<String>) -> Vec<Box<dyn AnyField>> {
    let one = |(place, node): (usize, &crate::model::Node)| -> Box<dyn AnyField> {
        let tick = Checkbox::new(lang, Field::Nodes.name(), node.said(lang)).sends(&node.word);
        let tick = tick.checked(draft.nodes.contains(&node.word)).id(format!("{}-{place}", Field::Nodes.name()));
        Box::new(tick.error(wrong.take()))
    };
    model.nodes.iter().enumerate().map(one).collect()
}

fn taking_away(member: &Membership, indicator: &Indicator) -> Markup {
    let lang = member.lang();
    let action = format!("{}/retrait", path_of_indicator(member.community(), indicator.id));
    ui::fold::fold(
        &t!(lang, "indicator-take-away"),
        "",
        html! {
            p { (t!(lang, "indicator-take-away-means")) }
            (button::deed(&action, &button::submit(t!(lang, "indicator-take-away-do")).danger()))
        },
    )
}

/// What is there now, and what was typed over an older revision.
pub(crate) fn conflict(
    member: &Membership,
    (model, measures): (&Model, Measures),
    theirs: &Indicator,
    tried: &Tried,
) -> Markup {
    let (lang, saved) = (member.lang(), path_of_indicator(member.community(), theirs.id));
    let (there, mine) = (Draft::of(lang, theirs), &tried.draft);
    let shown = [Field::Name, Field::Counts, Field::Measure, Field::Target, Field::Baseline];
    let row = |field: Field| [field.label(lang), there.text(field).to_owned(), mine.text(field).to_owned()];
    let conflict = Conflict {
        lang,
        trail: above(member, theirs.said(lang)),
        title: theirs.said(lang),
        rows: shown.map(row).to_vec(),
        saved: &saved,
        form: fields(member, (model, measures), Some(theirs), tried).render(),
    };
    conflict.render()
}
