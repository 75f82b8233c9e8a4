//! A photo, who is in it, and the form by which somebody adds one.

use communities::roles::Celebrate;
use communities::{Directory, Membership};
use files::{FileProblem, Hung, LONGEST_TOLD, Sent};
use forms::{Key, refusals};
use platform::text::{self, TextProblem};

/// A photo, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Row {
    pub(crate) id: i64,
    pub(crate) community_id: i64,
    /// Who added it.
    #[sqlx(rename = "by_id")]
    pub(crate) by: i64,
    /// The picture, with what it shows.
    #[sqlx(try_from = "Option<String>")]
    pub(crate) files: Hung,
    pub(crate) at: i64,
}

/// A photo, with who is in it and whether they agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Photo {
    pub(crate) row: Row,
    pub(crate) people: Vec<(i64, bool)>,
}

impl Photo {
    /// Whether the group sees it: everybody who is in it agrees.
    pub(crate) fn is_shown(&self) -> bool {
        self.people.iter().all(|(_, agrees)| *agrees)
    }

    /// Whether this person agrees; nothing of who is not in it.
    pub(crate) fn agreed_by(&self, person: i64) -> Option<bool> {
        self.people.iter().find(|(each, _)| *each == person).map(|(_, agrees)| *agrees)
    }

    /// Whether this person sees it: who added it and who is in it do before the others.
    pub(crate) fn is_seen_by(&self, person: i64) -> bool {
        self.is_shown() || self.row.by == person || self.agreed_by(person).is_some()
    }

    /// Who is in it.
    pub(crate) fn who(&self) -> Vec<i64> {
        self.people.iter().map(|(person, _)| *person).collect()
    }

    /// Who has not agreed.
    pub(crate) fn awaited(&self) -> Vec<i64> {
        self.people.iter().filter(|(_, agrees)| !agrees).map(|(person, _)| *person).collect()
    }
}

/// The fields of the form.
pub(crate) const PICTURE: &str = "photo";
/// See [`PICTURE`].
pub(crate) const SHOWS: &str = "montre";
/// See [`PICTURE`].
pub(crate) const WHO: &str = "dessus";
/// See [`PICTURE`].
pub(crate) const NOBODY_ELSE: &str = "personne-d-autre";
/// See [`PICTURE`].
pub(crate) const KEY: &str = "cle";

refusals! {
    /// What is wrong with the form.
    Problem {
        /// The description does not fit.
        Text(problem: TextProblem) => { |lang| forms::text_problem_or(lang, *problem, || t!(lang, "photo-undescribed")) },
        /// There is not one picture.
        NoPicture => "photo-no-picture",
        /// The file was not taken.
        File(problem: FileProblem) => { |lang| problem.sentence(lang) },
        /// Nobody of the group.
        Stranger => "photo-stranger",
        /// Somebody else may be in it.
        SomebodyElse => "photo-somebody-else",
    }
}

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Picture,
    Shows,
    Who,
    NobodyElse,
}

/// The form as somebody filled it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    pub(crate) shows: String,
    pub(crate) who: Vec<String>,
    pub(crate) nobody_else: bool,
    pub(crate) key: String,
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;

/// A photo to add: the file that waits, what it shows, who is in it.
pub(crate) struct Asked {
    pub(crate) file: i64,
    pub(crate) shows: String,
    pub(crate) who: Vec<i64>,
}

impl Draft {
    /// An empty form.
    pub(crate) fn new() -> Draft {
        Draft { key: Key::fresh().into_string(), ..Draft::default() }
    }

    /// What was sent.
    pub(crate) fn sent(sent: &Sent) -> Draft {
        Draft {
            shows: sent.value(SHOWS).to_owned(),
            who: sent.values(WHO).into_iter().map(str::to_owned).collect(),
            nobody_else: !sent.value(NOBODY_ELSE).is_empty(),
            key: sent.value(KEY).to_owned(),
        }
    }

    /// The photo, or all that is wrong with it.
    pub(crate) fn check(&self, sent: &Sent, names: &Directory) -> Result<Asked, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let file = forms::keep(&mut wrong, Field::Picture, picture(sent));
        let shows = text::line(&self.shows, LONGEST_TOLD).map_err(Problem::Text);
        let shows = forms::keep(&mut wrong, Field::Shows, shows);
        let who = forms::keep(&mut wrong, Field::Who, self.people(names).ok_or(Problem::Stranger));
        let alone = if self.nobody_else { Ok(()) } else { Err(Problem::SomebodyElse) };
        let alone = forms::keep(&mut wrong, Field::NobodyElse, alone);
        let whole = || Some((Asked { file: file?, shows: shows?, who: who? }, alone?).0);
        whole().ok_or(wrong)
    }

    fn people(&self, names: &Directory) -> Option<Vec<i64>> {
        let among = names.those_who_may::<Celebrate>();
        let one = |typed: &String| among.iter().find(|card| card.id.to_string() == *typed).map(|card| card.id);
        let mut people: Vec<i64> = self.who.iter().map(one).collect::<Option<_>>()?;
        people.sort_unstable();
        people.dedup();
        Some(people)
    }
}

fn picture(sent: &Sent) -> Result<i64, Problem> {
    match (&sent.problem, sent.files.as_slice()) {
        (Some((_, problem)), _) => Err(Problem::File(problem.clone())),
        (None, [file]) if file.is_picture() => Ok(file.id),
        _ => Err(Problem::NoPicture),
    }
}

/// Whether this member may take a photo away: who added it, and those who remove what is said in rooms, of one that they see.
pub(crate) fn may_remove(member: &Membership, photo: &Photo) -> bool {
    let moderates = member.may::<communities::roles::RemoveMessages>() && photo.is_shown();
    photo.row.by == member.person_id() || moderates
}
