//! « Et depuis? »: once, six weeks after a story was told, its teller is asked what came of it. That nothing did is worth as much.

use communities::roles::TellStories;
use communities::roster;
use forms::{fields, keep, refusals};
use platform::text::TextProblem;
use platform::{Instance, Job, Result, Tx};
use serde_json::Value as Json;

use crate::access::Own;
use crate::story::{ASKED_AFTER, Since, Story};
use crate::{ending, form, store, telling, told};

/// The work that asks.
pub(crate) const ASK: &str = "stories.ask";

fields! {
    /// What came of it.
    Since since = "reponse" => "since-question",
    /// The same in words.
    Words words = "mots" => "since-words",
}

refusals! {
    /// What is wrong with a field.
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => { |lang| forms::text_problem(lang, *problem) },
        /// None of the three was chosen.
        NoAnswer => "since-no-answer",
        /// That nothing came of it says little without why.
        NoWhy => "since-no-why",
    }
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;

impl Draft {
    /// What was said already.
    pub(crate) fn of(story: &Story) -> Draft {
        let since = story.since.map(|since| since.code().to_owned()).unwrap_or_default();
        Draft { since, words: story.since_words.clone() }
    }

    /// What came of it, or what is wrong with the answer.
    pub(crate) fn check(&self) -> std::result::Result<(Since, String), Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let since = keep(&mut wrong, Field::Since, Since::parse(&self.since).ok_or(Problem::NoAnswer));
        let words = keep(&mut wrong, Field::Words, form::words(&self.words).map_err(Problem::Text));
        if since == Some(Since::Nothing) && words.as_deref() == Some("") {
            wrong.push((Field::Words, Problem::NoWhy));
        }
        since.zip(words).filter(|_| wrong.is_empty()).ok_or(wrong)
    }
}

/// Asks in six weeks.
pub(crate) async fn plan(tx: &Tx, id: i64, now: i64) -> Result<()> {
    tx.enqueue(Job::new(ASK, telling::of(id)).at(now + ASKED_AFTER).only(format!("{ASK}:{id}"))).await
}

/// Asks once, whoever is still in the community.
pub(crate) async fn ask(instance: Instance, data: Json) -> Result<()> {
    let (id, now) = (ending::number(&data)?, instance.clock.now());
    let tx = instance.db.begin().await?;
    if let Some(story) = store::ask(&tx, id, now).await? {
        let here = roster::those_who_may::<TellStories>(&tx, story.community_id).await?;
        let community = roster::community(&tx, story.community_id).await?;
        if let Some(community) = community.filter(|_| here.iter().any(|each| each.person == story.teller_id)) {
            told::asked(&tx, &instance, &community, &story).await?;
        }
    }
    tx.commit().await
}

/// Its teller says what came of it; said again, it takes the place of what was said.
pub(crate) async fn say(instance: &Instance, own: &Own, said: (Since, &str)) -> Result<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    if store::since(&tx, own.story().id, said, now).await? {
        telling::told_of(&tx, own, now).await?;
    }
    tx.commit().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_answers_are_taken_and_that_nothing_came_of_it_says_why() {
        let check = |since: &str, words: &str| Draft { since: since.into(), words: words.into() }.check();
        assert_eq!(check("gave", " Trois familles reviennent "), Ok((Since::Gave, "Trois familles reviennent".into())));
        assert_eq!(check("not_yet", ""), Ok((Since::NotYet, String::new())));
        assert_eq!(check("nothing", "Le temps a manqué"), Ok((Since::Nothing, "Le temps a manqué".into())));
        assert_eq!(check("nothing", " "), Err(vec![(Field::Words, Problem::NoWhy)]));
        assert_eq!(check("", ""), Err(vec![(Field::Since, Problem::NoAnswer)]));
    }
}
