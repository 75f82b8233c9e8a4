//! A vote as it stands: prepared, open, closed; its rules in words, before and while one votes.

use communities::roles::{KeepDecisions, SetVotes, Vote as Votes};
use communities::{Directory, Membership};
use forms::Posted;
use maud::{Markup, Render, html};
use ui::form::Form;
use ui::notice::{Notice, Tone};
use ui::{Lang, button, copy, facts, fold, layout, prose};

use super::ballot::{Said, fields, ticket};
use super::list::standing;
use super::{above, consent, last_day, path_of, result};
use crate::about::Subject;
use crate::ballot::{ABSTAINS, Cast};
use crate::counting::Outcome;
use crate::model::{Choice, Counting, Kind, Phase, Stands, Vote};
use crate::store::Remark;

/// A named ballot, as those who read it read it.
pub(crate) struct Read {
    pub(crate) round: i64,
    pub(crate) person: Option<i64>,
    pub(crate) noted_by: Option<i64>,
    pub(crate) cast: Cast,
}

/// What stands around a vote.
pub(crate) struct Around<'a> {
    pub(crate) member: &'a Membership,
    pub(crate) vote: &'a Vote,
    pub(crate) options: &'a [Choice],
    pub(crate) names: &'a Directory,
    pub(crate) now: i64,
    /// What this member chose, in the round that is on.
    pub(crate) own: Option<&'a Cast>,
    /// The ballot as it was tried.
    pub(crate) said: &'a Said,
    /// Named ballots, as far as they are read now.
    pub(crate) read: &'a [Read],
    /// How many voted; by fives where ballots are secret.
    pub(crate) people: usize,
    /// Whether a secret vote would show something, for who may close it.
    pub(crate) is_enough: bool,
    pub(crate) outcome: Option<&'a Outcome>,
    /// Where the winning option leads.
    pub(crate) lead: Option<(String, String)>,
    /// What it is about, where this member sees that.
    pub(crate) subject: Option<&'a Subject>,
    pub(crate) remarks: &'a [Remark],
    /// Earlier texts of a proposal: the round, the text, how what was objected was integrated.
    pub(crate) versions: &'a [(i64, String, String)],
    /// The address of the instance before a path of it.
    pub(crate) link: &'a dyn Fn(&str) -> String,
}

impl Around<'_> {
    pub(super) fn lang(&self) -> Lang {
        self.member.lang()
    }

    pub(super) fn path(&self, rest: &str) -> String {
        path_of(self.member.community(), self.vote.id, rest)
    }

    pub(super) fn sets(&self) -> bool {
        self.member.may::<SetVotes>()
    }

    pub(super) fn name(&self, person: Option<i64>) -> &str {
        &self.names.card(person.unwrap_or_default()).name
    }
}

/// The page.
pub(crate) fn one(around: &Around<'_>) -> Markup {
    let (lang, vote) = (around.lang(), around.vote);
    let stands = vote.stands(around.now);
    let below = html! { p.row { (standing(lang, stands)) span.soft { (vote.kind.name(lang)) } span.soft { (vote.ballots.name(lang)) } } };
    layout::one_column(html! {
        (layout::header(Some(above(around.member, None, &vote.question)), &vote.question, Some(below)))
        @if let Some(subject) = around.subject { p { (t!(lang, "vote-about-this")) " " a href=(subject.path) { (subject.name) } } }
        @if !vote.details.is_empty() { div.prose { (prose::paragraphs(&vote.details)) } }
        @match stands {
            Stands::Prepared => (prepared(around)),
            Stands::Open => (open(around)),
            Stands::Over => p { (t!(lang, "vote-over-words")) },
            Stands::Closed => (closed(around)),
            Stands::Withdrawn => p { (t!(lang, "vote-withdrawn-words")) },
        }
    })
}

fn prepared(around: &Around<'_>) -> Markup {
    let lang = around.lang();
    html! {
        (listed(around))
        (rules(around))
        div.deeds {
            (button::link(around.path("/ouverture"), t!(lang, "vote-to-open")).primary())
            (button::link(around.path("/modification"), t!(lang, "vote-change")))
        }
        (fold::fold(&t!(lang, "vote-take-away"), "", html! {
            p { (t!(lang, "vote-take-away-means")) }
            (button::deed(&around.path("/retrait"), &button::submit(t!(lang, "vote-take-away-do")).danger()))
        }))
    }
}

fn listed(around: &Around<'_>) -> Markup {
    html! { @if !around.options.is_empty() { ul { @for each in around.options { li { (each.text) } } } } }
}

/// What was fixed before, in words.
pub(super) fn rules(around: &Around<'_>) -> Markup {
    let (lang, vote) = (around.lang(), around.vote);
    let people = around.names.count::<Votes>();
    let secret = match () {
        () if vote.is_secret() => t!(lang, "rule-secret"),
        () if vote.kind == Kind::Consent => t!(lang, "rule-consent"),
        () => t!(lang, "rule-named"),
    };
    let quorum = match vote.quorum {
        0 if vote.kind == Kind::Consent => t!(lang, "rule-everybody"),
        0 => t!(lang, "rule-no-quorum"),
        quorum => t!(lang, "rule-quorum", quorum = quorum),
    };
    let mut known = vec![
        (t!(lang, "rule-who"), html! { (t!(lang, "rule-members", people = people)) }),
        (t!(lang, "vote-ballots"), html! { (secret) }),
        (t!(lang, "vote-quorum"), html! { (quorum) }),
        (t!(lang, "vote-last"), html! { (last_day(lang, vote)) }),
    ];
    known.extend(vote.kind.has_options().then(|| (t!(lang, "rule-ties"), html! { (ties(lang, around)) })));
    known
        .extend((vote.kind == Kind::Ranked).then(|| (t!(lang, "vote-counting"), html! { (vote.counting.name(lang)) })));
    let dots = || html! { (t!(lang, "rule-dots", budget = vote.budget, most = vote.most)) };
    known.extend((vote.kind == Kind::Dots).then(|| (t!(lang, "vote-budget"), dots())));
    let steps = [(vote.clarify_until, t!(lang, "vote-clarify")), (vote.react_until, t!(lang, "vote-react"))];
    let step = |(end, name): (Option<i64>, String)| end.map(|end| (name, html! { (ui::dates::long(lang, end - 1)) }));
    known.extend(steps.into_iter().filter_map(step));
    known.extend(vote.review_at.map(|at| (t!(lang, "vote-review"), html! { (ui::dates::long(lang, at)) })));
    facts::definitions(&known)
}

fn ties(lang: Lang, around: &Around<'_>) -> String {
    let vote = around.vote;
    match () {
        () if vote.is_secret() && vote.is_draft() => t!(lang, "ties-will-draw"),
        () if vote.is_secret() => {
            let mut drawn: Vec<&Choice> = around.options.iter().collect();
            drawn.sort_by_key(|each| each.lot);
            t!(lang, "ties-drawn", order = drawn.iter().map(|each| &*each.text).collect::<Vec<_>>().join(", "))
        }
        () if vote.kind == Kind::Ranked && vote.counting == Counting::RunOff => t!(lang, "ties-runoff"),
        () if vote.kind == Kind::Ranked => t!(lang, "ties-ranked"),
        () => t!(lang, "ties-group"),
    }
}

fn open(around: &Around<'_>) -> Markup {
    let (lang, vote) = (around.lang(), around.vote);
    html! {
        @if vote.kind == Kind::Consent { (consent::course(around)) }
        @if !casts(around) { (listed(around)) }
        @if vote.is_secret() { (by_link(around)) }
        @else if casts(around) { (casting(around)) }
        p { strong { (so_far(around)) } }
        (rules(around))
        @if around.sets() {
            div.deeds {
                (button::link(around.path("/fermeture"), to_close(lang, vote)))
                (button::link(around.path("/ecran"), t!(lang, "vote-screen")))
                (button::link(around.path("/telephone"), t!(lang, "vote-note")))
            }
            @if vote.kind != Kind::Consent || vote.phase != Phase::Clarify {
                (button::deed(&around.path("/rappel"), &button::submit(t!(lang, "vote-remind"))))
                p.soft.small { (if vote.is_secret() { t!(lang, "vote-remind-all") } else { t!(lang, "vote-remind-some") }) }
            }
            (fold::fold(&t!(lang, "vote-withdraw"), "", html! {
                p { (t!(lang, "vote-withdraw-means")) }
                (button::deed(&around.path("/retrait"), &button::submit(t!(lang, "vote-withdraw-do")).danger()))
            }))
        }
    }
}

/// Whether this member votes here now, under their name.
fn casts(around: &Around<'_>) -> bool {
    let (vote, votes) = (around.vote, around.member.may::<Votes>());
    votes && !vote.is_secret() && (vote.kind != Kind::Consent || vote.phase == Phase::Object)
}

/// « Fermer », or « Adopter » a proposal.
pub(super) fn to_close(lang: Lang, vote: &Vote) -> String {
    if vote.kind == Kind::Consent { t!(lang, "vote-to-adopt") } else { t!(lang, "vote-to-close") }
}

fn so_far(around: &Around<'_>) -> String {
    match (around.vote.is_secret(), around.people) {
        (true, 0) => t!(around.lang(), "so-far-few"),
        (true, people) => t!(around.lang(), "so-far-at-least", people = people),
        (false, people) => t!(around.lang(), "so-far", people = people),
    }
}

fn by_link(around: &Around<'_>) -> Markup {
    let (lang, path) = (around.lang(), around.vote.path_of_door().unwrap_or_default());
    html! {
        p { (t!(lang, "ballot-by-link")) }
        p { (button::link(path.as_str(), t!(lang, "ballot-vote")).primary()) }
        @if around.sets() { (copy::address(lang, &(around.link)(&path))) p.soft.small { (t!(lang, "ballot-link-means")) } }
    }
}

/// The ballot of a member, filled with what they chose.
fn casting(around: &Around<'_>) -> Markup {
    let (lang, vote) = (around.lang(), around.vote);
    let form = Form::post(lang, around.path("/bulletin")).refusal(around.said.refused.as_deref());
    let form = fields(form, (lang, vote, around.options), around.said);
    let vote_do = if around.own.is_some() { t!(lang, "ballot-change") } else { t!(lang, "ballot-vote") };
    let form = form.deed(button::submit(vote_do).primary());
    let form = match vote.kind {
        Kind::Consent => form,
        _ => form.deed(button::submit(t!(lang, "ballot-abstain")).quiet().named(ABSTAINS, "oui")),
    };
    html! {
        @if let Some(own) = around.own {
            (Notice::new(lang, Tone::Info, t!(lang, "ballot-own", said = ticket(lang, vote, around.options, own))).render())
        }
        (form)
    }
}

fn closed(around: &Around<'_>) -> Markup {
    let (lang, vote) = (around.lang(), around.vote);
    html! {
        @if let Some(outcome) = around.outcome { (result::result(lang, vote, around.options, outcome)) }
        @if let Some((words, path)) = &around.lead { p { (button::link(path.as_str(), words.as_str()).primary()) } }
        (register(around))
        @if vote.kind == Kind::Consent { (consent::history(around)) }
        @if !around.read.is_empty() && vote.kind != Kind::Consent { (who(around)) }
        (fold::fold(&t!(lang, "vote-rules"), "", rules(around)))
    }
}

fn register(around: &Around<'_>) -> Markup {
    let (lang, vote) = (around.lang(), around.vote);
    let keeps = around.sets() && around.member.may::<KeepDecisions>();
    html! {
        @match vote.decision {
            Some(decision) => p { a href=(around.member.community().path(&format!("/decisions/{decision}"))) { (t!(lang, "vote-in-register")) } },
            None if keeps && around.outcome.is_some_and(is_something) => (button::deed(&around.path("/decision"), &button::submit(t!(lang, "vote-register")).primary())),
            None => {},
        }
    }
}

/// Whether a vote came to something that the register can hold.
pub(crate) fn is_something(outcome: &Outcome) -> bool {
    !matches!(outcome, Outcome::TooFew | Outcome::NotAdopted)
        && !matches!(outcome, Outcome::Named(named) if named.head == ballots::Outcome::NoQuorum || named.turnout.choosing == 0)
        && !matches!(outcome, Outcome::Secret(published) if published.said == ballots::secret::Said::NoQuorum)
}

/// Who chose what, of a named vote that is closed.
fn who(around: &Around<'_>) -> Markup {
    let (lang, vote) = (around.lang(), around.vote);
    let row = |read: &Read| {
        let noted = read.noted_by.map(|by| t!(lang, "ballot-noted-by", name = around.name(Some(by))));
        let said = ticket(lang, vote, around.options, &read.cast);
        vec![
            html! { (around.name(read.person)) },
            html! { (said) @if let Some(noted) = noted { " " span.soft.small { (noted) } } },
        ]
    };
    let rows: Vec<_> = around.read.iter().map(row).collect();
    let title = t!(lang, "result-who");
    fold::fold(&title, "", facts::table(&title, &[&t!(lang, "result-person"), &t!(lang, "result-ballot")], &rows))
}

/// A ballot that nobody tried yet, filled with what a member chose.
pub(crate) fn filled(vote: &Vote, options: &[Choice], own: Option<&Cast>) -> Posted {
    use crate::ballot::{CHOICE, POSITIONS, WORDS, field};
    let mut given: Vec<(String, String)> = Vec::new();
    match own {
        Some(Cast::Gives(sums)) if vote.kind == Kind::Dots => {
            given.extend(options.iter().zip(sums).map(|(each, sum)| (field(each), sum.to_string())));
        }
        Some(Cast::Gives(sums)) => {
            let chosen = options.iter().zip(sums).filter(|(_, sum)| **sum > 0);
            given.extend(chosen.map(|(each, _)| (CHOICE.to_owned(), each.id.to_string())));
        }
        Some(Cast::Orders(ranking)) => {
            let placed = options.iter().zip(ranking.places());
            given.extend(placed.filter_map(|(each, place)| Some((field(each), (*place)?.to_string()))));
        }
        Some(Cast::Stands(step)) => given.push((CHOICE.to_owned(), (step + 1).to_string())),
        Some(Cast::Says(words)) => given.push((WORDS.to_owned(), words.clone())),
        Some(Cast::Takes(taken, words)) => {
            let word = POSITIONS.iter().find(|(_, each)| each == taken).map_or("", |(word, _)| word);
            given.extend([(CHOICE.to_owned(), word.to_owned()), (WORDS.to_owned(), words.clone())]);
        }
        Some(Cast::Abstains) | None => {}
    }
    given.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}
