//! The needs before a training: the form of those expected, what the readers read, the questions of the team.

use communities::roles::{SeeMeetings, SetMeetings};
use maud::{Markup, html};
use meetings::access::MeetingAccess;
use meetings::model::Kind;
use meetings::trail;
use ui::form::{Form, TextArea, Unkept};
use ui::{Icon, Lang, button, card, copy, empty, icon, layout, prose};

use super::{LONGEST_ANSWER, LONGEST_QUESTION, MOST_QUESTIONS, Question, Reading, is_open};

/// The name of the field for the team's questions.
pub(super) const QUESTIONS: &str = "questions";

/// The name of the field for the answer to a question.
pub(super) fn field(question: i64) -> String {
    format!("reponse-{question}")
}

/// Fields that were refused: the name of each, what was typed, why.
pub(super) type Refused = Vec<(String, String, Option<String>)>;

/// Each question with what was said to it, and how many people said something.
pub(super) type Read = (Vec<(Question, Vec<String>)>, i64);

/// All that the page shows.
pub(super) struct Needs<'a> {
    pub(super) access: &'a MeetingAccess,
    pub(super) asked: Vec<Question>,
    pub(super) own: Vec<(i64, String)>,
    /// For those who may read.
    pub(super) read: Option<Read>,
    pub(super) refused: Refused,
    /// How many people the first request reaches.
    pub(super) told: usize,
    pub(super) now: i64,
}

impl Needs<'_> {
    fn lang(&self) -> Lang {
        self.access.membership().lang()
    }

    fn is_open(&self) -> bool {
        is_open(self.access.meeting(), self.now)
    }

    fn typed(&self, name: &str, standing: &str) -> (String, Option<String>) {
        match self.refused.iter().find(|(each, ..)| each == name) {
            Some((_, typed, problem)) => (typed.clone(), problem.clone()),
            None => (standing.to_owned(), None),
        }
    }
}

pub(super) fn body(needs: &Needs<'_>) -> Markup {
    let (lang, access) = (needs.lang(), needs.access);
    let (heading, title) = (access.meeting().heading(lang), t!(lang, "needs-title"));
    let below = html! { p { (heading) } p.soft.small { (t!(lang, "needs-who-reads")) } };
    layout::one_column(html! {
        (trail::of_meeting(access, &[], &title))
        (layout::header(None, &title, Some(below)))
        @if access.membership().may::<SeeMeetings>() { (form(needs)) }
        @if let Some((read, count)) = &needs.read { (answers(lang, read, *count)) }
        @if access.membership().may::<SetMeetings>() && needs.is_open() { (questions(needs)) }
    })
}

fn form(needs: &Needs<'_>) -> Markup {
    let lang = needs.lang();
    if needs.asked.is_empty() {
        return empty::empty_state(&t!(lang, "needs-not-asked"), None);
    }
    if !needs.is_open() {
        return html! { p.guard { (t!(lang, "needs-over")) } };
    }
    let form = Form::post(lang, needs.access.path("/besoins"));
    let form = needs.asked.iter().fold(form, |form, question| form.field(answer(needs, question)));
    html! {
        (form.deed(button::submit(t!(lang, "needs-save")).primary()).cancel(&needs.access.path(""), &t!(lang, "set-leave")))
    }
}

fn answer(needs: &Needs<'_>, question: &Question) -> TextArea {
    let lang = needs.lang();
    let standing = needs.own.iter().find(|(id, _)| *id == question.id).map_or("", |(_, words)| words);
    let name = field(question.id);
    let (typed, problem) = needs.typed(&name, standing);
    TextArea::new(lang, name, question.said(lang))
        .rows(3)
        .max(LONGEST_ANSWER as u32)
        .value(typed)
        .error(problem)
        .unkept(Unkept::Nameless)
}

fn answers(lang: Lang, read: &[(Question, Vec<String>)], count: i64) -> Markup {
    card::titled(
        &t!(lang, "needs-read"),
        html! {
            p { (t!(lang, "needs-count", count = count)) }
            @for (question, answers) in read.iter().filter(|(_, answers)| !answers.is_empty()) {
                h3 { (question.said(lang)) @if !question.is_asked { " " span.soft.small { (t!(lang, "needs-retired")) } } }
                ul { @for answer in answers { li { (prose::lines(answer)) } } }
            }
        },
    )
}

/// The team's own questions, and the act that asks.
fn questions(needs: &Needs<'_>) -> Markup {
    let lang = needs.lang();
    let own: Vec<&str> = needs.asked.iter().map(|each| each.words.as_str()).filter(|words| !words.is_empty()).collect();
    let (typed, problem) = needs.typed(QUESTIONS, &own.join("\n"));
    let most = (MOST_QUESTIONS * (LONGEST_QUESTION + 2)) as u32;
    let area = TextArea::new(lang, QUESTIONS, t!(lang, "needs-own")).rows(4).max(most);
    let area = area.hint(t!(lang, "needs-own-hint", most = MOST_QUESTIONS)).value(typed).error(problem);
    let to_give = needs.access.membership().handed_over(&needs.access.path("/besoins"));
    let deed = match (needs.asked.is_empty(), &to_give) {
        (true, None) => button::submit(t!(lang, "needs-ask")).primary().icon(Icon::Mail),
        (true, Some(_)) => button::submit(t!(lang, "needs-ask-no-mail")).primary(),
        (false, _) => button::submit(t!(lang, "needs-ask-again")),
    };
    let gets_mail = to_give.is_none();
    let to_give = to_give.filter(|_| !needs.asked.is_empty());
    let form = Form::post(lang, needs.access.path("/besoins/questions")).field(area).deed(deed);
    card::titled(
        &t!(lang, "needs-prepare"),
        html! {
            p.soft.small { (t!(lang, "needs-prepare-words")) }
            @if let Some(address) = to_give { (copy::address(lang, &address)) }
            @if needs.asked.is_empty() && gets_mail { p.soft.small { (t!(lang, "needs-tells", count = needs.told)) } }
            (form)
        },
    )
}

/// What the page of a meeting says of its needs.
pub(super) struct Seen {
    /// Whether something is asked.
    pub(super) is_asked: bool,
    /// Whether this member answered.
    pub(super) is_answered: bool,
    /// How many did, for those who may read them.
    pub(super) count: Option<i64>,
    pub(super) now: i64,
}

/// On the page of a meeting: the way to say what one wishes, to read it, to ask for it.
pub(super) fn panel(access: &MeetingAccess, seen: Seen) -> Option<Markup> {
    let lang = access.membership().lang();
    let deed = deed(access, &seen)?;
    Some(html! {
        @if let Some(count) = seen.count { p { (t!(lang, "needs-count", count = count)) } }
        p { a href=(access.path("/besoins")) { (icon::with_word(Icon::Theme, &deed)) } }
    })
}

/// What this member can do there, if anything.
fn deed(access: &MeetingAccess, seen: &Seen) -> Option<String> {
    let (meeting, membership, lang) = (access.meeting(), access.membership(), access.membership().lang());
    let open = is_open(meeting, seen.now);
    let prepares = membership.may::<SetMeetings>() && open && meeting.kind == Kind::Training;
    match (seen.is_asked, membership.may::<SeeMeetings>() && open) {
        (false, _) => prepares.then(|| t!(lang, "needs-ask-deed")),
        (true, true) if seen.is_answered => Some(t!(lang, "needs-change")),
        (true, true) => Some(t!(lang, "needs-say")),
        (true, false) => Reading::of(access).map(|_| t!(lang, "needs-read")),
    }
}
