//! A story as a value: its words, what it is about, who may read it and until when, and what came of it since.

use files::Hung;
use forms::coded;
use platform::DAY;
use ui::Lang;

use crate::level::Level;

/// After so long its teller is asked once what came of it (milliseconds).
pub(crate) const ASKED_AFTER: i64 = 42 * DAY;
/// The most characters of its beginning, where a list names it.
const BEGINNING: usize = 120;

coded! {
    /// What a story is about first, as its teller picks: nobody puts it elsewhere.
    Cycle {
        /// Something that stayed with them.
        Moment = "moment" => "cycle-moment",
        /// What they left with.
        Gained = "gained" => "cycle-gained",
        /// What they did otherwise.
        Tried = "tried" => "cycle-tried",
        /// What changed by it.
        Changed = "changed" => "cycle-changed",
        /// What doing well means now.
        Success = "success" => "cycle-success",
    }
}

coded! {
    /// What came of it, weeks later. The three are worth the same.
    Since {
        /// Something came of it.
        Gave = "gave" => "since-gave",
        /// Not yet.
        NotYet = "not_yet" => "since-not-yet",
        /// Nothing came of it.
        Nothing = "nothing" => "since-nothing",
    }
}

/// The words of a story: an answer to each question, or none.
#[derive(Clone, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Words {
    /// A moment that stayed.
    pub moment: String,
    /// What one left with.
    pub gained: String,
    /// What one did otherwise.
    pub tried: String,
    /// What one saw change.
    pub changed: String,
    /// What doing well means now.
    pub success: String,
    /// What helped, or did not.
    pub helped: String,
}

/// A story.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Story {
    /// Its number.
    pub id: i64,
    /// Its community.
    pub community_id: i64,
    /// Whose it is.
    pub teller_id: i64,
    /// Who wrote it down after a call, until its teller confirms it.
    pub noted_by: Option<i64>,
    /// Whether its teller told or confirmed it.
    pub is_confirmed: bool,
    /// What it is about first.
    pub cycle: Cycle,
    /// Its words.
    #[sqlx(flatten)]
    pub words: Words,
    nodes: String,
    /// When it was told, in milliseconds UTC.
    pub told_at: i64,
    /// Grows with each change.
    pub revision: i64,
    /// The level as it was said, whether or not its end came.
    level: Level,
    /// Until when others read it, in milliseconds UTC; none while nobody else does.
    pub ends_at: Option<i64>,
    /// Whether the group reads its teller's name.
    pub shows_name: bool,
    /// The exact text that may be quoted.
    pub approved: Option<String>,
    /// The words that stand for its teller where it is quoted; may be empty.
    pub signed: String,
    /// When its teller was asked what came of it.
    pub asked_at: Option<i64>,
    /// What came of it.
    pub since: Option<Since>,
    /// The same in words; may be empty.
    pub since_words: String,
    /// When that was said.
    pub since_at: Option<i64>,
    /// What accompanies it: a voice note, a photo.
    #[sqlx(try_from = "Option<String>")]
    pub files: Hung,
}

/// Each time that somebody said who reads a story.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Consent {
    /// Who said it; nobody when its end came.
    pub(crate) said_by: Option<i64>,
    /// Who reads it from then on.
    pub(crate) level: Level,
    /// Until when.
    pub(crate) ends_at: Option<i64>,
    /// Whether the group read the name.
    pub(crate) shows_name: bool,
    /// When it was said, in milliseconds UTC.
    pub(crate) said_at: i64,
}

impl Words {
    /// Each answer, under what was asked.
    pub(crate) fn answers(&self, lang: Lang) -> Vec<(String, &str)> {
        let all = [
            (t!(lang, "prompt-moment"), &self.moment),
            (t!(lang, "prompt-gained"), &self.gained),
            (t!(lang, "prompt-tried"), &self.tried),
            (t!(lang, "prompt-changed"), &self.changed),
            (t!(lang, "prompt-success"), &self.success),
            (t!(lang, "prompt-helped"), &self.helped),
        ];
        all.into_iter().filter(|(_, words)| !words.is_empty()).map(|(asked, words)| (asked, words.as_str())).collect()
    }

    /// All answers one after the other, as a text that may be quoted begins.
    pub(crate) fn as_one(&self) -> String {
        let all = [&self.moment, &self.gained, &self.tried, &self.changed, &self.success, &self.helped];
        all.map(String::as_str).into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join("\n")
    }
}

impl Story {
    /// Who reads it now: what was allowed until a moment that came is its teller's alone, whether or not the job that says so ran.
    pub fn level(&self, now: i64) -> Level {
        match self.ends_at {
            Some(end) if end <= now => Level::Me,
            _ => self.level,
        }
    }

    /// The words of the parts of the model that it is about.
    pub fn nodes(&self) -> impl Iterator<Item = &str> {
        self.nodes.split(' ').filter(|word| !word.is_empty())
    }

    /// Whether it is about this part of the model.
    pub fn is_about(&self, word: &str) -> bool {
        self.nodes().any(|each| each == word)
    }

    /// How a list names it: the beginning of its first answer.
    pub(crate) fn beginning(&self) -> String {
        begins(&self.words.as_one())
    }

    /// Whether its teller is asked what came of it, or may say it again.
    pub(crate) fn is_asked(&self, now: i64) -> bool {
        self.since.is_some() || self.told_at + ASKED_AFTER <= now
    }
}

/// The beginning of a text, in one line.
pub(crate) fn begins(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(BEGINNING) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_names_a_story_by_its_first_answer() {
        let words = Words { gained: "Une idée\nsimple".into(), helped: "Du temps".into(), ..Words::default() };
        assert_eq!(begins(&words.as_one()), "Une idée");
        assert_eq!(begins(&"é".repeat(130)), format!("{}…", "é".repeat(120)));
        assert_eq!(words.answers(Lang::En).len(), 2);
    }
}
