//! The buttons by which a member says whether they come, and the place for a reason. Home draws the same ones.

use forms::Posted;
use maud::{Markup, html};
use ui::answers::{self, Answers};
use ui::form::{Form, TextArea, Unkept};
use ui::notice::{Notice, Tone};
use ui::{Lang, button};

use super::{Invited, LONGEST_REASON, NewAnswer};
use crate::model::Answer;

/// The names of the fields.
pub(crate) mod fields {
    pub(crate) const ANSWER: &str = "reponse";
    pub(crate) const REASON: &str = "raison";
    pub(crate) const BACK: &str = "retour";
}

/// The word by which a form asks to come back to the community's home.
pub const BACK_HOME: &str = "accueil";

/// A reason that was refused, and why.
pub(crate) type Reason = (String, String);

/// An answer as it was tried: the one whose button was pressed in a mail, and the reason that was refused.
pub(crate) type Tried = forms::Tried<Option<Answer>, Option<Reason>>;

/// What was typed; or the page that says what is wrong with it.
pub(crate) fn typed(lang: Lang, posted: &Posted) -> Result<NewAnswer, Tried> {
    let reason = posted.value(fields::REASON);
    NewAnswer::parse(posted.value(fields::ANSWER), reason).map_err(|(answer, problem)| {
        let refused = problem.map(|problem| (reason.to_owned(), forms::text_problem(lang, problem)));
        let unknown = answer.map(|_| Notice::new(lang, Tone::Error, t!(lang, "answer-unknown")));
        Tried::mistaken(None, refused).noticed(unknown)
    })
}

/// The question again after a change, then one button for each answer that the mode offers; the one in force is pressed.
/// `action` is the meeting's address followed by `/reponse`; `back` is [`BACK_HOME`] or nothing.
pub fn buttons(lang: Lang, action: &str, invited: &Invited, back: Option<&str>) -> Markup {
    html! { (asked_again(lang, invited)) (choices(lang, action, invited, back)) }
}

/// That the meeting changed since the answer.
pub(crate) fn asked_again(lang: Lang, invited: &Invited) -> Markup {
    html! {
        @if let Some(given) = invited.own.as_ref().filter(|given| given.to_confirm) {
            p.guard { (t!(lang, "answer-to-confirm", answer = given.answer.said(lang))) }
        }
    }
}

/// The buttons alone: all hollow until the member answers, then the one in force alone is solid.
pub(crate) fn choices(lang: Lang, action: &str, invited: &Invited, back: Option<&str>) -> Markup {
    let standing = invited.own.as_ref().filter(|given| !given.to_confirm).map(|given| given.answer);
    let offered = invited.meeting.place.mode.answers();
    let choice = |answer: &Answer| answers::Answer::new(answer.look(), answer.code(), answer.deed(lang));
    let offered = offered.iter().map(choice).collect();
    let word = invited.crowd.word(lang, invited.meeting.place.mode, standing);
    html! {
        @if let Some(word) = word { p.guard.small { (word) } }
        form.answers-form method="post" action=(action) {
            @if let Some(back) = back { input type="hidden" name=(fields::BACK) value=(back); }
            (Answers { name: fields::ANSWER, chosen: standing.map(Answer::code), offered }.pressed())
        }
    }
}

/// The place to say why one cannot come, for a member who said so.
pub(crate) fn reason(lang: Lang, action: &str, typed: &str, problem: Option<String>) -> Markup {
    let field = TextArea::new(lang, fields::REASON, t!(lang, "reason-label"))
        .hint(t!(lang, "reason-hint"))
        .rows(2)
        .max(LONGEST_REASON as u32)
        .unkept(Unkept::Private)
        .value(typed)
        .error(problem);
    let form = Form::post(lang, action)
        .hidden(fields::ANSWER, Answer::Cannot.code())
        .field(field)
        .deed(button::submit(t!(lang, "reason-save")));
    html! { (form) }
}

/// Who sees the answer, said where it is given.
pub(crate) fn who_sees(lang: Lang) -> Markup {
    html! { p.soft.small { (t!(lang, "answer-who-sees")) } }
}
