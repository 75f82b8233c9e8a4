//! What those who pay read of a survey, and the form by which coordination lets them.

use communities::Membership;
use communities::roles::ReadLogicModel;
use decisions::Decision;
use maud::{Markup, html};
use ui::form::{Form, Select, TextArea};
use ui::{button, layout, markdown, prose};

use super::one::{Around, source};
use super::results::{Read, results};
use super::{above, path_of};
use crate::ballot::Published;
use crate::model::{Release, Survey};
use crate::releasing::{Field, LONGEST_READING, Tried, stands};

/// The most characters of a decision in a list.
const SHORT: usize = 120;

/// The page of what was released: groups, and what the group says of them; nothing that somebody wrote.
pub(crate) fn released(around: &Around<'_>, published: &Published, release: &Release) -> Markup {
    let (lang, member, survey) = (around.member.lang(), around.member, around.survey);
    // Who is of the group has the survey's own page to go back to.
    let title = t!(lang, "released-title");
    let trail = match member.may::<ReadLogicModel>() {
        true => above(member, Some(survey), &title),
        false => above(member, None, &survey.title),
    };
    layout::one_column(html! {
        (layout::header(Some(trail), &survey.title, Some(html! { p { (t!(lang, "released-by", decision = release.decision)) " " span.soft { (source(lang, survey)) } } })))
        section.part {
            h2 { (t!(lang, "release-reading")) }
            blockquote { (prose::paragraphs(&release.reading)) }
        }
        (results(&Read { around, published, is_outside: true }))
    })
}

/// The form.
pub(crate) fn release(member: &Membership, survey: &Survey, register: &[Decision], tried: &Tried) -> Markup {
    let (lang, draft, title) = (member.lang(), &tried.draft, t!(member.lang(), "release-do"));
    let path = |rest| path_of(member.community(), survey.id, rest);
    let wrong = |field: Field| tried.wrong(field).map(|problem| problem.sentence(lang));
    let decisions = Select::new(lang, Field::Decision.name(), Field::Decision.label(lang)).required();
    let decisions = decisions.option("", t!(lang, "release-choose")).hint(t!(lang, "release-decision-hint"));
    let each = register.iter().filter(|each| stands(each));
    let decisions = each.fold(decisions, |decisions, each| {
        decisions.option(each.id.to_string(), format!("{} · {}", each.id, markdown::plain(&each.text, SHORT)))
    });
    let reading = TextArea::new(lang, Field::Reading.name(), Field::Reading.label(lang)).rows(5).required();
    let form = Form::post(lang, path("/diffusion"))
        .refusal(tried.refused.as_deref())
        .field(decisions.value(&draft.decision).error(wrong(Field::Decision)))
        .field(
            reading
                .max(u32::try_from(LONGEST_READING).unwrap_or(u32::MAX))
                .hint(t!(lang, "release-reading-hint"))
                .value(&draft.reading)
                .error(wrong(Field::Reading)),
        )
        .deed(button::submit(t!(lang, "release-do")).primary())
        .cancel(&path(""), &t!(lang, "survey-leave"));
    layout::one_column(html! {
        (layout::header(Some(above(member, Some(survey), &title)), &title, None))
        p { (t!(lang, "release-means")) }
        (form)
    })
}
