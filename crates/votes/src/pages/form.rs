//! The form of a vote that is prepared.

use communities::Membership;
use maud::{Markup, Render, html};
use ui::form::{Choices, DateField, Form, Select, TextArea, TextField};
use ui::{Lang, button, layout};

use super::{above, path_of};
use crate::about::Subject;
use crate::draft::{Draft, Field, Tried};
use crate::model::{
    Ballots, Counting, Kind, LONGEST_DETAILS, LONGEST_OPTION, LONGEST_QUESTION, MOST_OPTIONS, VOTES_PAGE, Vote,
};

/// The page of a new vote.
pub(crate) fn new(member: &Membership, subjects: &[Subject], tried: &Tried) -> Markup {
    let (lang, back) = (member.lang(), member.community().path(VOTES_PAGE));
    let title = t!(lang, "vote-add");
    layout::one_column(html! {
        (layout::header(Some(above(member, None, &title)), &title, Some(html! { p { (t!(lang, "vote-add-means")) } })))
        (fields(lang, (&format!("{back}/nouveau"), &back), (subjects, tried)))
    })
}

/// The page of one that is prepared already.
pub(crate) fn changed((member, subjects): (&Membership, &[Subject]), vote: &Vote, tried: &Tried) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "vote-change"));
    let path = |rest| path_of(member.community(), vote.id, rest);
    layout::one_column(html! {
        (layout::header(Some(above(member, Some(vote), &title)), &vote.question, None))
        (fields(lang, (&path("/modification"), &path("")), (subjects, tried)))
    })
}

fn fields(lang: Lang, (action, leave): (&str, &str), (subjects, tried): (&[Subject], &Tried)) -> Markup {
    let draft = &tried.draft;
    let form = Form::post(lang, action)
        .refusal(tried.refused.as_deref())
        .hidden(Field::Key.name(), &draft.key)
        .hidden(Field::Revision.name(), &draft.revision)
        .hidden(Field::From.name(), &draft.from)
        .field(
            line(lang, tried, Field::Question)
                .max(most(LONGEST_QUESTION))
                .hint(t!(lang, "vote-question-hint"))
                .required(),
        )
        .field(kinds(lang, draft).error(wrong(lang, tried, Field::Kind)))
        .field(options(lang, tried))
        .field(details(lang, tried))
        .field(about(lang, subjects, tried))
        .field(ballots(lang, draft).error(wrong(lang, tried, Field::Ballots)));
    rules(lang, form, tried)
        .deed(button::submit(t!(lang, "vote-keep")).primary())
        .cancel(leave, &t!(lang, "vote-leave"))
        .render()
}

fn rules(lang: Lang, form: Form, tried: &Tried) -> Form {
    let draft = &tried.draft;
    let date = |field: Field| DateField::new(lang, field.name(), field.label(lang)).value(draft.text(field));
    form.field(date(Field::Last).required().hint(t!(lang, "vote-last-hint")).error(wrong(lang, tried, Field::Last)))
        .field(line(lang, tried, Field::Quorum).digits().hint(t!(lang, "vote-quorum-hint")))
        .field(counting(lang, draft).error(wrong(lang, tried, Field::Counting)))
        .field(line(lang, tried, Field::Budget).digits().hint(t!(lang, "vote-budget-hint")))
        .field(line(lang, tried, Field::Most).digits().hint(t!(lang, "vote-most-hint")))
        .folded(
            &t!(lang, "vote-steps"),
            steps_are_said(draft),
            vec![
                Box::new(date(Field::Clarify).hint(t!(lang, "vote-clarify-hint")).error(wrong(
                    lang,
                    tried,
                    Field::Clarify,
                ))),
                Box::new(date(Field::React).hint(t!(lang, "vote-react-hint")).error(wrong(lang, tried, Field::React))),
            ],
        )
        .field(date(Field::Review).hint(t!(lang, "vote-review-hint")).error(wrong(lang, tried, Field::Review)))
}

fn steps_are_said(draft: &Draft) -> bool {
    !(draft.clarify.is_empty() && draft.react.is_empty())
}

/// What it is about, of what all who read it see.
fn about(lang: Lang, subjects: &[Subject], tried: &Tried) -> Select {
    let field = Select::new(lang, Field::About.name(), Field::About.label(lang)).hint(t!(lang, "vote-about-hint"));
    let field = field.option("", t!(lang, "vote-about-none"));
    let field = subjects.iter().fold(field, |field, each| field.option(each.word.as_str(), each.name.as_str()));
    field.value(&tried.draft.about).error(wrong(lang, tried, Field::About))
}

fn wrong(lang: Lang, tried: &Tried, field: Field) -> Option<String> {
    tried.wrong(field).map(|problem| problem.sentence(lang))
}

fn line(lang: Lang, tried: &Tried, field: Field) -> TextField {
    let line = TextField::new(lang, field.name(), field.label(lang));
    line.value(tried.draft.text(field)).error(wrong(lang, tried, field))
}

fn kinds(lang: Lang, draft: &Draft) -> Choices {
    let means = |kind: Kind| match kind {
        Kind::One => t!(lang, "kind-one-means"),
        Kind::Several => t!(lang, "kind-several-means"),
        Kind::Dots => t!(lang, "kind-dots-means"),
        Kind::Ranked => t!(lang, "kind-ranked-means"),
        Kind::Gradients => t!(lang, "kind-gradients-means"),
        Kind::Consent => t!(lang, "kind-consent-means"),
        Kind::Words => t!(lang, "kind-words-means"),
    };
    let choices = Choices::new(lang, Field::Kind.name(), Field::Kind.label(lang));
    let each = |choices: Choices, kind: &Kind| choices.explained(kind.code(), kind.name(lang), means(*kind));
    Kind::ALL.iter().fold(choices, each).value(&draft.kind)
}

fn options(lang: Lang, tried: &Tried) -> TextArea {
    TextArea::new(lang, Field::Options.name(), Field::Options.label(lang))
        .rows(6)
        .max(most(MOST_OPTIONS * (LONGEST_OPTION + 1)))
        .hint(t!(lang, "vote-options-hint", most = MOST_OPTIONS))
        .value(&tried.draft.options)
        .error(wrong(lang, tried, Field::Options))
}

fn details(lang: Lang, tried: &Tried) -> TextArea {
    TextArea::new(lang, Field::Details.name(), Field::Details.label(lang))
        .rows(4)
        .max(most(LONGEST_DETAILS))
        .hint(t!(lang, "vote-details-hint"))
        .value(&tried.draft.details)
        .error(wrong(lang, tried, Field::Details))
}

fn ballots(lang: Lang, draft: &Draft) -> Choices {
    Choices::new(lang, Field::Ballots.name(), Field::Ballots.label(lang))
        .explained(Ballots::Named.code(), Ballots::Named.name(lang), t!(lang, "ballots-named-means"))
        .explained(Ballots::Secret.code(), Ballots::Secret.name(lang), t!(lang, "ballots-secret-means"))
        .value(&draft.ballots)
}

fn counting(lang: Lang, draft: &Draft) -> Select {
    let field =
        Select::new(lang, Field::Counting.name(), Field::Counting.label(lang)).hint(t!(lang, "vote-counting-hint"));
    let each = |field: Select, counting: &Counting| field.option(counting.code(), counting.name(lang));
    Counting::ALL.iter().fold(field, each).value(&draft.counting)
}

fn most(characters: usize) -> u32 {
    u32::try_from(characters).unwrap_or(u32::MAX)
}
