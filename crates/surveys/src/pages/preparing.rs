//! The form of a survey that is prepared, and that of a question of the group's own.

use communities::Membership;
use maud::{Markup, Render, html};
use ui::conflict::Conflict;
use ui::form::{AnyField, Checkbox, Choices, DateField, Form, Select, TextArea, TextField};
use ui::{Lang, button, fold, layout};

use super::{SURVEYS, above, path_of};
use crate::condition::Bound;
use crate::item::{Item, Kind, LONGEST_CHOICE, LONGEST_CREDIT, LONGEST_HEADING, LONGEST_QUESTION, MOST_CHOICES, Ready};
use crate::making::{Draft, Field, Tried};
use crate::model::{Audience, LONGEST_TITLE, MOST_QUESTIONS, Mode, Promise, Survey};
use crate::question;

/// The page of a new survey.
pub(crate) fn new(member: &Membership, may_follow: &[Survey], tried: &Tried) -> Markup {
    let (lang, back) = (member.lang(), member.community().path(SURVEYS));
    let title = t!(lang, "survey-add");
    layout::one_column(html! {
        (layout::header(Some(above(member, None, &title)), &title, None))
        (fields(lang, (&format!("{back}/nouveau"), &back), may_follow, tried))
    })
}

/// The page of one that is prepared already.
pub(crate) fn survey(member: &Membership, survey: &Survey, may_follow: &[Survey], tried: &Tried) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "survey-change"));
    layout::one_column(html! {
        (layout::header(Some(above(member, Some(survey), &title)), &survey.title, None))
        (changed(member, lang, survey, may_follow, tried))
    })
}

fn changed(member: &Membership, lang: Lang, survey: &Survey, may_follow: &[Survey], tried: &Tried) -> Form {
    let path = |rest| path_of(member.community(), survey.id, rest);
    fields(lang, (&path("/modification"), &path("")), may_follow, tried)
}

fn fields(lang: Lang, (action, leave): (&str, &str), may_follow: &[Survey], tried: &Tried) -> Form {
    let draft = &tried.draft;
    let wrong = |field: Field| tried.wrong(field).map(|problem| problem.sentence(lang));
    let title = TextField::new(lang, Field::Title.name(), Field::Title.label(lang)).max(most(LONGEST_TITLE)).required();
    let last = DateField::new(lang, Field::Last.name(), Field::Last.label(lang)).required();
    let form = Form::post(lang, action)
        .refusal(tried.refused.as_deref())
        .hidden(Field::Key.name(), &draft.key)
        .hidden(Field::Revision.name(), &draft.revision)
        .field(title.hint(t!(lang, "survey-title-hint")).value(&draft.title).error(wrong(Field::Title)))
        .field(audiences(lang, draft).error(wrong(Field::Audience)))
        .field(promises(lang, draft).error(wrong(Field::Promise)))
        .field(modes(lang, draft).error(wrong(Field::Mode)));
    let form = match may_follow {
        [] => form.hidden(Field::Follows.name(), &draft.follows),
        _ => form.field(followed(lang, draft, may_follow).error(wrong(Field::Follows))),
    };
    let form = form.field(last.hint(t!(lang, "survey-last-hint")).value(&draft.last).error(wrong(Field::Last)));
    let mut wrong = wrong(Field::Ready);
    let ready = |form: Form, audience: &Audience| {
        let title = t!(lang, "survey-ready-for", label = Field::Ready.label(lang), audience = audience.name(lang));
        form.group(&title, boxes(lang, (draft, *audience), wrong.take()))
    };
    Audience::ALL
        .iter()
        .fold(form, ready)
        .part(html! { p.soft.small { (t!(lang, "survey-ready-means")) } })
        .deed(button::submit(t!(lang, "survey-keep")).primary())
        .cancel(leave, &t!(lang, "survey-leave"))
}

fn audiences(lang: Lang, draft: &Draft) -> Choices {
    let choices = Choices::new(lang, Field::Audience.name(), Field::Audience.label(lang));
    let means = |audience: Audience| match audience {
        Audience::Members => t!(lang, "audience-members-means"),
        Audience::Families => t!(lang, "audience-families-means"),
        Audience::Teams => t!(lang, "audience-teams-means"),
        Audience::Directors => t!(lang, "audience-directors-means"),
    };
    let each = Audience::ALL.iter();
    let choices = each.fold(choices, |choices, each| choices.explained(each.code(), each.name(lang), means(*each)));
    choices.value(&draft.audience)
}

fn promises(lang: Lang, draft: &Draft) -> Choices {
    let choices =
        Choices::new(lang, Field::Promise.name(), Field::Promise.label(lang)).hint(t!(lang, "survey-promise-hint"));
    let means = |promise: Promise| match promise {
        Promise::Anonymous => t!(lang, "promise-anonymous-means"),
        Promise::Named => t!(lang, "promise-named-means"),
        Promise::Confidential => t!(lang, "promise-confidential-means"),
    };
    let each = Promise::ALL.iter();
    let choices = each.fold(choices, |choices, each| choices.explained(each.code(), each.name(lang), means(*each)));
    choices.value(&draft.promise)
}

fn modes(lang: Lang, draft: &Draft) -> Choices {
    let choices = Choices::new(lang, Field::Mode.name(), Field::Mode.label(lang)).hint(t!(lang, "survey-mode-hint"));
    let means = |mode: Mode| match mode {
        Mode::Group => t!(lang, "mode-group-means"),
        Mode::Back => t!(lang, "mode-back-means"),
        Mode::Path => t!(lang, "mode-path-means"),
    };
    let each = Mode::ALL.iter();
    each.fold(choices, |choices, mode| choices.explained(mode.code(), mode.name(lang), means(*mode))).value(&draft.mode)
}

fn followed(lang: Lang, draft: &Draft, may_follow: &[Survey]) -> Select {
    let select =
        Select::new(lang, Field::Follows.name(), Field::Follows.label(lang)).hint(t!(lang, "survey-follows-hint"));
    let select = select.option("", t!(lang, "survey-follows-none"));
    let each = may_follow.iter();
    each.fold(select, |select, survey| select.option(survey.id.to_string(), &survey.title)).value(&draft.follows)
}

fn boxes(lang: Lang, (draft, audience): (&Draft, Audience), mut wrong: Option<String>) -> Vec<Box<dyn AnyField>> {
    let one = |ready: &Ready| -> Box<dyn AnyField> {
        let tick = Checkbox::new(lang, Field::Ready.name(), ready.name(lang)).sends(ready.code());
        let tick = tick.checked(draft.ready.iter().any(|word| word == ready.code()));
        Box::new(tick.id(format!("{}-{}", Field::Ready.name(), ready.code())).error(wrong.take()))
    };
    Ready::ALL.iter().filter(|each| each.audience() == audience).map(one).collect()
}

/// What is there now, and what was typed over an older revision.
pub(crate) fn conflict(member: &Membership, theirs: &Survey, may_follow: &[Survey], tried: &Tried) -> Markup {
    let (lang, there) = (member.lang(), Draft::of(theirs, &[]));
    let row = |field: Field| [field.label(lang), there.text(field).to_owned(), tried.draft.text(field).to_owned()];
    let conflict = Conflict {
        lang,
        trail: above(member, Some(theirs), &t!(lang, "survey-change")),
        title: &theirs.title,
        rows: [Field::Title, Field::Audience, Field::Promise, Field::Mode, Field::Last].map(row).to_vec(),
        saved: &path_of(member.community(), theirs.id, ""),
        form: changed(member, lang, theirs, may_follow, tried).render(),
    };
    conflict.render()
}

/// The page on which a question of the group's own is added.
pub(crate) fn question(member: &Membership, survey: &Survey, (earlier, tried): (&[&Item], &question::Tried)) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "question-add"));
    let path = |rest| path_of(member.community(), survey.id, rest);
    let form = asked(lang, Form::post(lang, path("/questions")), (earlier, tried));
    layout::one_column(html! {
        (layout::header(Some(above(member, Some(survey), &title)), &title, Some(html! { p { (t!(lang, "question-means")) } })))
        (form.deed(button::submit(t!(lang, "question-keep")).primary()).cancel(&path(""), &t!(lang, "survey-leave")))
    })
}

fn asked(lang: Lang, form: Form, (earlier, tried): (&[&Item], &question::Tried)) -> Form {
    use question::Field;
    let draft = &tried.draft;
    let wrong = |field: Field| tried.wrong(field).map(|problem| problem.sentence(lang));
    let line = |field: Field, longest: usize| {
        let line = TextField::new(lang, field.name(), field.label(lang)).max(most(longest));
        line.value(draft.text(field)).error(wrong(field))
    };
    let (rows, choices) = ((LONGEST_QUESTION + 2) * MOST_QUESTIONS, (LONGEST_CHOICE + 2) * MOST_CHOICES);
    let lines = |field: Field, longest: usize| {
        let lines = TextArea::new(lang, field.name(), field.label(lang)).rows(4).max(most(longest));
        lines.value(draft.text(field)).error(wrong(field))
    };
    let kinds = Select::new(lang, Field::Kind.name(), Field::Kind.label(lang));
    let kinds = Kind::ALL.iter().fold(kinds, |kinds, kind| kinds.option(kind.code(), kind.name(lang)));
    let permission = line(Field::Permission, LONGEST_CREDIT).hint(t!(lang, "question-permission-hint"));
    let published: Vec<Box<dyn AnyField>> = vec![
        Box::new(line(Field::Source, LONGEST_CREDIT).hint(t!(lang, "question-source-hint"))),
        Box::new(line(Field::Licence, LONGEST_CREDIT)),
        Box::new(permission),
    ];
    let depends = depends(lang, (earlier, tried));
    let table: Vec<Box<dyn AnyField>> = vec![
        Box::new(line(Field::Heading, LONGEST_HEADING).hint(t!(lang, "question-heading-hint"))),
        Box::new(line(Field::EnglishHeading, LONGEST_HEADING)),
        Box::new(lines(Field::Rows, rows).hint(t!(lang, "question-rows-hint"))),
        Box::new(lines(Field::EnglishRows, rows)),
    ];
    let is_table = [&draft.heading, &draft.rows, &draft.english_rows].iter().any(|typed| !typed.is_empty());
    let form = form
        .refusal(tried.refused.as_deref())
        .field(line(Field::Words, LONGEST_QUESTION).required().hint(t!(lang, "question-words-hint")))
        .field(line(Field::English, LONGEST_QUESTION).hint(t!(lang, "question-english-hint")))
        .field(kinds.value(&draft.kind).error(wrong(Field::Kind)))
        .field(lines(Field::Choices, choices).hint(t!(lang, "question-choices-hint")))
        .field(lines(Field::EnglishChoices, choices))
        .folded(&t!(lang, "question-table"), is_table, table);
    let form = if earlier.is_empty() {
        form
    } else {
        form.folded(&t!(lang, "question-depends"), !draft.after.is_empty(), depends)
    };
    form.group(&t!(lang, "question-published"), published)
}

/// On which earlier question it depends, and how.
fn depends(lang: Lang, (earlier, tried): (&[&Item], &question::Tried)) -> Vec<Box<dyn AnyField>> {
    use question::Field;
    let (draft, wrong) = (&tried.draft, |field: Field| tried.wrong(field).map(|problem| problem.sentence(lang)));
    let after = Select::new(lang, Field::After.name(), Field::After.label(lang)).hint(t!(lang, "question-after-hint"));
    let after = after.option("", t!(lang, "question-after-none"));
    let after = earlier.iter().fold(after, |after, item| after.option(item.id.to_string(), item.words.whole(lang)));
    let bound = Choices::new(lang, Field::Bound.name(), Field::Bound.label(lang));
    let bound = Bound::ALL.iter().fold(bound, |bound, each| bound.choice(each.code(), each.name(lang)));
    let step =
        TextField::new(lang, Field::Step.name(), Field::Step.label(lang)).digits().hint(t!(lang, "question-step-hint"));
    vec![
        Box::new(after.value(&draft.after).error(wrong(Field::After))),
        Box::new(bound.value(&draft.bound).error(wrong(Field::Bound))),
        Box::new(step.value(&draft.step).error(wrong(Field::Step))),
    ]
}

/// Takes a survey that is prepared away.
pub(super) fn taking_away(member: &Membership, survey: &Survey) -> Markup {
    let lang = member.lang();
    let deed = button::submit(t!(lang, "survey-take-away-do")).danger();
    fold::fold(
        &t!(lang, "survey-take-away"),
        "",
        html! {
            p { (t!(lang, "survey-take-away-means")) }
            (button::deed(&path_of(member.community(), survey.id, "/retrait"), &deed))
        },
    )
}

pub(super) fn most(characters: usize) -> u32 {
    u32::try_from(characters).unwrap_or(u32::MAX)
}
