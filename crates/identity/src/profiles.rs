//! What a person tells of themselves. Everything but the name stays hidden until its person chooses to show it, line by
//! line; the organisation belongs to `communities`.

mod pages;
pub(crate) mod web;

use std::collections::HashMap;

use platform::text::{self, TextProblem};
use platform::{On, Result, Tx, sql, sql_among};
use ui::Lang;

use crate::access::Viewer;
use crate::people::{self, LONGEST_NAME};

/// The most characters of the pronoun or title.
const LONGEST_TITLE: usize = 60;
/// The most characters of what one offers, and of what one looks for.
const LONGEST_WORD: usize = 600;

/// A line that its person shows or keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) text: String,
    pub(crate) shared: bool,
}

impl Told {
    /// The line, if its person shows it.
    fn shown(self) -> Option<String> {
        Some(self.text).filter(|text| self.shared && !text.is_empty())
    }
}

/// A profile, as its own person sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Profile {
    pub(crate) title: Told,
    pub(crate) offers: Told,
    pub(crate) seeks: Told,
    pub(crate) email_shared: bool,
}

/// What a person chose to show to the members of their communities.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shared {
    /// Their pronoun, or the title of their work.
    pub title: Option<String>,
    /// « J’offre ».
    pub offers: Option<String>,
    /// « Je cherche ».
    pub seeks: Option<String>,
    /// Their address.
    pub email: Option<String>,
}

/// What each of these people chose to show, in one query. Who shows nothing is there, empty.
pub async fn shared(on: impl Into<On<'_>>, ids: &[i64]) -> Result<HashMap<i64, Shared>> {
    let rows = sql_among!(
        "SELECT p.id, p.email, COALESCE(f.title, '') AS title, COALESCE(f.title_shared, FALSE) AS title_shared, \
         COALESCE(f.offers, '') AS offers, COALESCE(f.offers_shared, FALSE) AS offers_shared, \
         COALESCE(f.seeks, '') AS seeks, COALESCE(f.seeks_shared, FALSE) AS seeks_shared, \
         COALESCE(f.email_shared, FALSE) AS email_shared FROM people p LEFT JOIN profiles f ON f.person_id = p.id \
         WHERE p.id",
        "$1",
        ""
    )
    .bind(ids)
    .all::<SharedRow>(on)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.shown())).collect())
}

/// The viewer's own profile.
pub(crate) async fn of(on: impl Into<On<'_>>, viewer: &Viewer) -> Result<Profile> {
    let row = sql("SELECT title, title_shared, offers, offers_shared, seeks, seeks_shared, email_shared \
                   FROM profiles WHERE person_id = $1")
    .bind(viewer.id())
    .optional::<ProfileRow>(on)
    .await?;
    Ok(row.map(Profile::from).unwrap_or_default())
}

/// A profile as it was typed and read.
#[derive(Debug)]
pub(crate) struct Filled {
    pub(crate) name: String,
    pub(crate) lang: Lang,
    pub(crate) profile: Profile,
}

/// What is wrong with a profile, field by field.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct ProfileProblems {
    pub(crate) name: Option<TextProblem>,
    pub(crate) lang: Option<TextProblem>,
    pub(crate) title: Option<TextProblem>,
    pub(crate) offers: Option<TextProblem>,
    pub(crate) seeks: Option<TextProblem>,
}

/// A profile as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct TypedProfile {
    pub(crate) name: String,
    pub(crate) lang: String,
    pub(crate) profile: Profile,
}

impl TypedProfile {
    /// The viewer's profile as the form shows it.
    pub(crate) fn from_own(viewer: &Viewer, profile: Profile) -> TypedProfile {
        TypedProfile { name: viewer.person().name.clone(), lang: viewer.lang().code().to_owned(), profile }
    }

    /// Reads every field, or tells what is wrong with each.
    pub(crate) fn read(&self) -> Result<Filled, ProfileProblems> {
        let name = text::line(&self.name, LONGEST_NAME);
        let lang = Lang::parse(&self.lang).ok_or(TextProblem::Unknown);
        let title = text::optional_line(&self.profile.title.text, LONGEST_TITLE);
        let offers = text::optional_paragraphs(&self.profile.offers.text, LONGEST_WORD);
        let seeks = text::optional_paragraphs(&self.profile.seeks.text, LONGEST_WORD);
        match (name, lang, title, offers, seeks) {
            (Ok(name), Ok(lang), Ok(title), Ok(offers), Ok(seeks)) => {
                let typed = &self.profile;
                let profile = Profile {
                    title: Told { text: title, shared: typed.title.shared },
                    offers: Told { text: offers, shared: typed.offers.shared },
                    seeks: Told { text: seeks, shared: typed.seeks.shared },
                    email_shared: typed.email_shared,
                };
                Ok(Filled { name, lang, profile })
            }
            (name, lang, title, offers, seeks) => Err(ProfileProblems {
                name: name.err(),
                lang: lang.err(),
                title: title.err(),
                offers: offers.err(),
                seeks: seeks.err(),
            }),
        }
    }
}

/// Writes the viewer's name, language and profile down.
pub(crate) async fn save(tx: &Tx, viewer: &Viewer, filled: &Filled) -> Result<()> {
    people::set_name(tx, viewer, &filled.name).await?;
    people::set_lang(tx, viewer, filled.lang).await?;
    write(tx, viewer, &filled.profile).await
}

/// Tells this of the viewer, all of it shown; what is not given is emptied. For demonstrations and imports: the texts
/// must have passed `platform::text`.
pub async fn show(tx: &Tx, viewer: &Viewer, shared: &Shared) -> Result<()> {
    let told = |text: &Option<String>| Told { text: text.clone().unwrap_or_default(), shared: text.is_some() };
    let profile = Profile {
        title: told(&shared.title),
        offers: told(&shared.offers),
        seeks: told(&shared.seeks),
        email_shared: shared.email.is_some(),
    };
    write(tx, viewer, &profile).await
}

async fn write(tx: &Tx, viewer: &Viewer, profile: &Profile) -> Result<()> {
    sql("INSERT INTO profiles (person_id, title, title_shared, offers, offers_shared, seeks, seeks_shared, email_shared) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (person_id) DO UPDATE SET title = excluded.title, \
         title_shared = excluded.title_shared, offers = excluded.offers, offers_shared = excluded.offers_shared, \
         seeks = excluded.seeks, seeks_shared = excluded.seeks_shared, email_shared = excluded.email_shared")
    .bind(viewer.id())
    .bind(&profile.title.text)
    .bind(profile.title.shared)
    .bind(&profile.offers.text)
    .bind(profile.offers.shared)
    .bind(&profile.seeks.text)
    .bind(profile.seeks.shared)
    .bind(profile.email_shared)
    .run(tx)
    .await
    .map(drop)
}

#[derive(sqlx::FromRow)]
struct ProfileRow {
    title: String,
    title_shared: bool,
    offers: String,
    offers_shared: bool,
    seeks: String,
    seeks_shared: bool,
    email_shared: bool,
}

impl From<ProfileRow> for Profile {
    fn from(row: ProfileRow) -> Profile {
        Profile {
            title: Told { text: row.title, shared: row.title_shared },
            offers: Told { text: row.offers, shared: row.offers_shared },
            seeks: Told { text: row.seeks, shared: row.seeks_shared },
            email_shared: row.email_shared,
        }
    }
}

#[derive(sqlx::FromRow)]
struct SharedRow {
    id: i64,
    email: String,
    #[sqlx(flatten)]
    profile: ProfileRow,
}

impl SharedRow {
    fn shown(self) -> Shared {
        let profile = Profile::from(self.profile);
        Shared {
            title: profile.title.shown(),
            offers: profile.offers.shown(),
            seeks: profile.seeks.shown(),
            email: profile.email_shared.then_some(self.email),
        }
    }
}
