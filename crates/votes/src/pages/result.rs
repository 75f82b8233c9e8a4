//! What a vote came to: a sentence that anyone understands, then what it is made of, for who asks.

use ballots::secret::{Counted, Said};
use ballots::{Pairwise, Turnout, schulze};
use maud::{Markup, html};
use ui::{Lang, facts, fold};

use super::ballot::steps;
use crate::counting::{Named, Outcome};
use crate::model::{Choice, Counting, Kind, Vote};

/// The sentence.
pub(crate) fn sentence(lang: Lang, vote: &Vote, options: &[Choice], outcome: &Outcome) -> String {
    match outcome {
        Outcome::TooFew => t!(lang, "result-too-few"),
        Outcome::Said(at_least, _) => t!(lang, "result-at-least", people = *at_least),
        Outcome::Adopted(consent, group) if *group > 0 => {
            t!(lang, "result-adopted-group", consent = *consent, group = *group)
        }
        Outcome::Adopted(consent, _) => t!(lang, "result-adopted", consent = *consent),
        Outcome::NotAdopted => t!(lang, "result-not-adopted"),
        Outcome::Secret(published) => secret(lang, options, &published.said),
        Outcome::Named(named) => by_name(lang, vote, options, named),
    }
}

/// What the register of decisions holds of it: the question, what it came to, and the day on which it is looked at again.
pub(crate) fn in_register(lang: Lang, vote: &Vote, options: &[Choice], outcome: &Outcome) -> String {
    let said = sentence(lang, vote, options, outcome);
    match vote.kind {
        Kind::Consent => {
            let review = vote.review_at.map(|at| ui::dates::long(lang, at)).unwrap_or_default();
            // A long proposal is read on the page of the vote.
            let text: String = vote.details.chars().take(600).collect();
            t!(lang, "register-consent", question = vote.question.as_str(), text = text, said = said, review = review)
        }
        _ => t!(
            lang,
            "register-vote",
            question = vote.question.as_str(),
            said = said,
            how = vote.kind.name(lang),
            ballots = vote.ballots.name(lang)
        ),
    }
}

fn text(options: &[Choice], place: usize) -> &str {
    options.get(place).map_or("", |option| &option.text)
}

fn listed(options: &[Choice], places: &[usize]) -> String {
    places.iter().map(|place| text(options, *place)).collect::<Vec<_>>().join(", ")
}

fn secret(lang: Lang, options: &[Choice], said: &Said) -> String {
    match said {
        Said::NoQuorum => t!(lang, "result-no-quorum"),
        Said::First(option) => t!(lang, "result-first", option = text(options, *option)),
        Said::Order(order) => {
            t!(
                lang,
                "result-order",
                option = text(options, order.first().copied().unwrap_or_default()),
                order = listed(options, order)
            )
        }
        Said::Steps(middles) => {
            let words = steps(lang);
            let middles = middles.iter().map(|step| words[(*step).min(5)].as_str()).collect::<Vec<_>>().join(" · ");
            t!(lang, "result-middles", middles = middles)
        }
    }
}

fn by_name(lang: Lang, vote: &Vote, options: &[Choice], named: &Named) -> String {
    let (people, needed) = (named.turnout.people(), vote.needed());
    match &named.head {
        ballots::Outcome::Nobody if vote.kind == Kind::Words && people > 0 => {
            t!(lang, "result-words", people = named.turnout.choosing)
        }
        ballots::Outcome::Nobody if vote.kind == Kind::Gradients && named.turnout.choosing > 0 => {
            gradients(lang, named)
        }
        ballots::Outcome::Nobody if people == 0 => t!(lang, "result-nobody"),
        ballots::Outcome::Nobody => t!(lang, "result-all-abstain"),
        ballots::Outcome::NoQuorum => t!(lang, "result-no-quorum-of", people = people, needed = needed),
        ballots::Outcome::Level(level) => t!(lang, "result-level", options = listed(options, level)),
        ballots::Outcome::Chosen(option) => chosen(lang, vote, text(options, *option), (named, *option)),
    }
}

fn chosen(lang: Lang, vote: &Vote, option: &str, (named, place): (&Named, usize)) -> String {
    let Turnout { choosing, .. } = named.turnout;
    match (&named.counted, vote.kind) {
        (Counted::Sums(sums), Kind::One) => {
            t!(lang, "result-one", option = option, count = sums.each()[place], people = choosing)
        }
        (Counted::Sums(sums), Kind::Several) => {
            t!(lang, "result-several", option = option, count = sums.each()[place], people = choosing)
        }
        (Counted::Sums(sums), _) => {
            t!(lang, "result-dots", option = option, count = sums.each()[place], people = choosing)
        }
        (_, _) if vote.counting == Counting::RunOff => {
            let last = named.rounds.last().and_then(|round| round.iter().find(|(each, _)| *each == place));
            t!(
                lang,
                "result-runoff",
                option = option,
                count = last.map_or(0, |(_, count)| *count),
                rounds = named.rounds.len()
            )
        }
        (_, _) => t!(lang, "result-ranked", option = option, people = choosing),
    }
}

fn gradients(lang: Lang, named: &Named) -> String {
    let Counted::Steps(steps) = &named.counted else { return String::new() };
    match steps.oppose() {
        0 => t!(lang, "result-gradients", carry = steps.carry(), people = steps.people()),
        oppose => t!(lang, "result-gradients-opposed", carry = steps.carry(), people = steps.people(), oppose = oppose),
    }
}

/// All that is said of it.
pub(crate) fn result(lang: Lang, vote: &Vote, options: &[Choice], outcome: &Outcome) -> Markup {
    html! {
        p.lead { strong { (sentence(lang, vote, options, outcome)) } }
        @match outcome {
            Outcome::Named(named) => {
                @if named.turnout.abstaining > 0 { p { (t!(lang, "result-abstained", count = named.turnout.abstaining)) } }
                (numbers(lang, vote, options, named))
            }
            Outcome::Secret(published) => {
                p { (t!(lang, "result-at-least", people = published.at_least)) }
                @if let Said::Order(order) = &published.said { ol { @for place in order { li { (text(options, *place)) } } } (directions(lang, options, order)) }
                p.soft.small { (t!(lang, "result-secret-rule")) }
            }
            Outcome::Said(_, words) => { ul { @for each in words { li { (each) } } } p.soft.small { (t!(lang, "result-words-rule")) } }
            Outcome::TooFew | Outcome::Adopted(..) | Outcome::NotAdopted => {}
        }
    }
}

fn numbers(lang: Lang, vote: &Vote, options: &[Choice], named: &Named) -> Markup {
    match &named.counted {
        Counted::Sums(sums) => {
            let mut rows: Vec<(usize, &str)> =
                sums.each().iter().copied().zip(options.iter().map(|each| &*each.text)).collect();
            rows.sort_by_key(|(sum, _)| std::cmp::Reverse(*sum));
            let head =
                if vote.kind == Kind::Dots { t!(lang, "result-dots-column") } else { t!(lang, "result-people-column") };
            table(lang, &head, rows.into_iter().map(|(sum, text)| (text.to_owned(), sum.to_string())))
        }
        Counted::Pairs(_) if vote.counting == Counting::RunOff => rounds(lang, options, named),
        Counted::Pairs(pairs) => pairwise(lang, options, pairs),
        Counted::Steps(counted) if vote.kind == Kind::Gradients => {
            let rows = steps(lang).into_iter().zip(counted.each().map(|people| people.to_string()));
            table(lang, &t!(lang, "result-people-column"), rows)
        }
        Counted::Steps(_) => html! {},
    }
}

fn table(lang: Lang, head: &str, rows: impl Iterator<Item = (String, String)>) -> Markup {
    let rows: Vec<Vec<Markup>> = rows.map(|(name, value)| vec![html! { (name) }, html! { (value) }]).collect();
    facts::table(&t!(lang, "result-numbers"), &[&t!(lang, "result-option-column"), head], &rows)
}

fn rounds(lang: Lang, options: &[Choice], named: &Named) -> Markup {
    let said = |round: &Vec<(usize, usize)>| {
        round
            .iter()
            .map(|(place, count)| t!(lang, "result-counted", option = text(options, *place), count = *count))
            .collect::<Vec<_>>()
            .join(" · ")
    };
    html! { h3 { (t!(lang, "result-rounds")) } ol { @for round in &named.rounds { li { (said(round)) } } } }
}

/// The order, and each pair in words for who asks.
fn pairwise(lang: Lang, options: &[Choice], pairs: &Pairwise) -> Markup {
    if pairs.people() == 0 {
        return html! {};
    }
    let counted = schulze(pairs);
    let all = (0..options.len()).flat_map(|one| (one + 1..options.len()).map(move |other| (one, other)));
    let said = |(one, other): (usize, usize)| {
        let (one, other) =
            if pairs.prefer(one, other) >= pairs.prefer(other, one) { (one, other) } else { (other, one) };
        let [one_said, other_said] = [text(options, one), text(options, other)];
        t!(
            lang,
            "result-pair",
            count = pairs.prefer(one, other),
            one = one_said,
            other = other_said,
            back = pairs.prefer(other, one)
        )
    };
    html! {
        ol { @for level in counted.levels() { li { (listed(options, level)) @if level.len() > 1 { " " span.soft { (t!(lang, "result-are-level")) } } } } }
        (fold::fold(&t!(lang, "result-pairs"), "", html! { p { (t!(lang, "result-pairs-mean")) } ul { @for pair in all { li { (said(pair)) } } } }))
    }
}

/// Directions alone, where ballots are secret: those of the order.
fn directions(lang: Lang, options: &[Choice], order: &[usize]) -> Markup {
    let pairs = order
        .windows(2)
        .map(|two| t!(lang, "result-direction", one = text(options, two[0]), other = text(options, two[1])));
    fold::fold(&t!(lang, "result-pairs"), "", html! { ul { @for pair in pairs { li { (pair) } } } })
}
