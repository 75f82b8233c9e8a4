//! Finding: what a member looks for, within their reach, as it is now.

use std::collections::HashMap;

use communities::{Directory, Membership};
use findings::{Ask, Asked, Found, Index, Place, Reach, Reader, STROKE, Thing};
use platform::{Instance, Result};
use ui::{Icon, Lang, markdown};
use writing::Word;

use crate::snippet::{Marks, Piece, plain};
use crate::typed::Query;
use crate::{PERSON, asking, people};

/// How many of the newest are put in order when what says it best comes first.
const RANKED: i64 = 300;

/// The most characters of a text that are looked through for the piece to show.
const LONGEST: usize = 100_000;

/// Something that was found, as a page or a program shows it.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its kind.
    pub kind: &'static str,
    /// The drawing of its kind.
    pub icon: Icon,
    /// What its kind is called.
    pub name: String,
    /// Its number in its slice.
    pub id: i64,
    /// When, in milliseconds UTC; nothing for people.
    pub at: Option<i64>,
    /// Who said or wrote it, when the title does not say it.
    pub author: Option<String>,
    /// Where; may be empty.
    pub within: String,
    /// Its title.
    pub title: Vec<Piece>,
    /// A piece of what it says.
    pub pieces: Vec<Piece>,
    /// Its page inside the community.
    pub path: String,
}

impl Item {
    /// Its title as plain text.
    pub fn title_words(&self) -> String {
        plain(&self.title)
    }

    /// The piece of what it says as plain text.
    pub fn words(&self) -> String {
        plain(&self.pieces)
    }
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Results {
    /// The things, in their order.
    pub items: Vec<Item>,
    /// Where the next page begins, if there is one: [`Query::next`].
    pub next: Option<String>,
    /// Whether a slip of the finger was supposed, as nothing was found without.
    pub is_slip: bool,
}

/// What a member finds, `most` of it at most.
pub async fn find(
    instance: &Instance,
    member: &Membership,
    directory: &Directory,
    query: &Query,
    most: usize,
) -> Result<Results> {
    let Some(index) = Index::in_use(instance) else { return Ok(Results::default()) };
    let words = asking::sought(&query.words);
    if words.is_empty() && (!query.narrows() || query.kind == Some(PERSON)) {
        return Ok(Results::default());
    }
    let reach = reach(instance, member, query, index).await?;
    let looking = Looking { instance, member, directory, query, most, index, reach };
    let mut ask = asking::all_of(&words);
    let people = people::found(member, directory, query, &words);
    let mut found = looking.found(&ask, &words).await?;
    let mut is_slip = false;
    if let Some(slip) =
        asking::with_a_slip(&words).filter(|_| found.is_empty() && people.is_empty() && query.next.is_none())
    {
        ask = slip;
        found = looking.found(&ask, &words).await?;
        is_slip = !found.is_empty();
    }
    let next = looking.cut(&mut found);
    let items = people.into_iter().chain(looking.items(&found, &ask).await?).collect();
    Ok(Results { items, next, is_slip })
}

/// Where one looks: the places of this member, those that are called so, those of this kind. People are in none.
async fn reach(instance: &Instance, member: &Membership, query: &Query, index: Index) -> Result<Option<Reach>> {
    if query.kind == Some(PERSON) {
        return Ok(None);
    }
    let community = member.community().id;
    let reader =
        Reader { community, person: member.person_id(), role: member.role().code(), now: instance.clock.now() };
    let mut reach = index.reach(&instance.db, reader).await?;
    if let Some(kind) = query.kind {
        reach = reach.only(|place| place.kind == kind);
    }
    if let Some(within) = &query.within {
        let words = writing::words(within);
        let is_called = |place: &Place| [&place.name, &place.name_en].iter().any(|name| people::says(name, &words));
        reach = reach.only(is_called);
    }
    Ok(Some(reach))
}

struct Looking<'a> {
    instance: &'a Instance,
    member: &'a Membership,
    directory: &'a Directory,
    query: &'a Query,
    most: usize,
    index: Index,
    reach: Option<Reach>,
}

impl Looking<'_> {
    /// One more than is shown, in their order, or nothing when it is people alone who are looked for.
    async fn found(&self, ask: &Ask, words: &[Word]) -> Result<Vec<Found>> {
        let Some(reach) = &self.reach else { return Ok(Vec::new()) };
        let (from, below) = self.query.bounds();
        let asked = Asked {
            ask: ask.clone(),
            authors: self.query.from.as_ref().map(|from| people::called(self.directory, from)),
            from,
            below: self.after_number().map_or(below, |number| below.min(number)),
            most: if self.query.is_by_relevance { RANKED } else { most(self.most) },
            reads_words: self.query.is_by_relevance,
        };
        let mut found = self.index.look(&self.instance.db, reach, &asked).await?;
        if self.query.is_by_relevance {
            found.sort_by_cached_key(|each| {
                (std::cmp::Reverse(relevance(&each.words, words)), std::cmp::Reverse(each.id))
            });
            found = found.into_iter().skip(self.after_rank()).take(self.most + 1).collect();
        }
        Ok(found)
    }

    fn after_number(&self) -> Option<i64> {
        self.query.next.as_ref().filter(|_| !self.query.is_by_relevance)?.parse().ok()
    }

    fn after_rank(&self) -> usize {
        self.query.next.as_ref().and_then(|next| next.parse().ok()).unwrap_or(0)
    }

    /// Leaves what is shown; where the next page begins, if there is more.
    fn cut(&self, found: &mut Vec<Found>) -> Option<String> {
        let more = found.len() > self.most;
        found.truncate(self.most);
        let last = found.last().filter(|_| more)?;
        Some(if self.query.is_by_relevance { (self.after_rank() + self.most).to_string() } else { last.id.to_string() })
    }

    async fn items(&self, found: &[Found], ask: &Ask) -> Result<Vec<Item>> {
        let things = self.index.things(&self.instance.db, found).await?;
        let marks = Marks::of(ask);
        Ok(found.iter().filter_map(|each| self.item(each, &things, &marks)).collect())
    }

    fn item(&self, found: &Found, things: &HashMap<(String, i64), Thing>, marks: &Marks<'_>) -> Option<Item> {
        let (kind, lang) = (self.index.kind(&found.kind)?, self.member.lang());
        // What was taken away in this instant is not there to be shown.
        let thing = things.get(&(found.kind.clone(), found.thing))?;
        let author = thing.author_id.map(|author| self.directory.card(author).name.clone());
        let within = in_language(lang, &found.name, &found.name_en);
        let title = in_language(lang, &thing.title, &thing.title_en);
        let unmarked = |text: &str| vec![Piece { text: text.to_owned(), is_hit: false }];
        let title = match kind.is_said {
            true => unmarked(&self.directory.card(thing.author_id.unwrap_or_default()).name),
            false if title.is_empty() => unmarked(within),
            false => marks.whole(title),
        };
        Some(Item {
            kind: kind.kind,
            icon: kind.icon,
            name: (kind.name)(lang),
            id: thing.id,
            at: thing.shown_at,
            author: author.filter(|_| !kind.is_said),
            within: if plain(&title) == within { String::new() } else { within.to_owned() },
            title,
            pieces: marks.piece(&markdown::plain(&thing.text, LONGEST)),
            path: thing.path.clone(),
        })
    }
}

/// One more than is shown tells whether there is more.
fn most(shown: usize) -> i64 {
    i64::try_from(shown).map_or(i64::MAX, |shown| shown + 1)
}

/// How well a text says these words: in its title before in its text, as they were typed before other forms of them.
fn relevance(kept: &str, words: &[Word]) -> usize {
    let (title, text) = kept.split_once(STROKE).unwrap_or(("", kept));
    let has = |words: &str, form: &str| words.split(' ').any(|each| each == form);
    let of_word = |word: &Word| {
        let likely = word.forms().any(|form| has(title, form));
        4 * usize::from(likely) + 2 * usize::from(has(title, &word.plain)) + usize::from(has(text, &word.plain))
    };
    words.iter().map(of_word).sum()
}

fn in_language<'a>(lang: Lang, french: &'a str, english: &'a str) -> &'a str {
    match lang {
        Lang::En if !english.is_empty() => english,
        _ if french.is_empty() => english,
        _ => french,
    }
}
