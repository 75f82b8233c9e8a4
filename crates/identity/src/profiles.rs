//! What a person tells of themselves. Everything but the name stays hidden until its person chooses to show it, line by
//! line; the organisation belongs to `communities`.

mod pages;
mod typed;
pub(crate) mod web;

use std::collections::HashMap;

use platform::{On, Result, Tx, sql, sql_among};

use crate::access::Viewer;
use crate::people;
use typed::Filled;

/// The most characters of the pronoun or title.
const LONGEST_TITLE: usize = 60;
/// The most characters of what one offers, and of what one looks for.
const LONGEST_WORD: usize = 600;

/// A profile, as its own person sees it: each line, and whether they show it.
#[derive(Clone, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Profile {
    pub(crate) title: String,
    pub(crate) title_shared: bool,
    pub(crate) offers: String,
    pub(crate) offers_shared: bool,
    pub(crate) seeks: String,
    pub(crate) seeks_shared: bool,
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
    let own = sql("SELECT title, title_shared, offers, offers_shared, seeks, seeks_shared, email_shared \
                   FROM profiles WHERE person_id = $1");
    Ok(own.bind(viewer.id()).optional(on).await?.unwrap_or_default())
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
    let told = |line: &Option<String>| (line.clone().unwrap_or_default(), line.is_some());
    let (title, title_shared) = told(&shared.title);
    let (offers, offers_shared) = told(&shared.offers);
    let (seeks, seeks_shared) = told(&shared.seeks);
    let email_shared = shared.email.is_some();
    let profile = Profile { title, title_shared, offers, offers_shared, seeks, seeks_shared, email_shared };
    write(tx, viewer, &profile).await
}

async fn write(tx: &Tx, viewer: &Viewer, profile: &Profile) -> Result<()> {
    sql("INSERT INTO profiles (person_id, title, title_shared, offers, offers_shared, seeks, seeks_shared, email_shared) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (person_id) DO UPDATE SET title = excluded.title, \
         title_shared = excluded.title_shared, offers = excluded.offers, offers_shared = excluded.offers_shared, \
         seeks = excluded.seeks, seeks_shared = excluded.seeks_shared, email_shared = excluded.email_shared")
     .with((
        viewer.id(),
        &profile.title,
        profile.title_shared,
        &profile.offers,
        profile.offers_shared,
        &profile.seeks,
        profile.seeks_shared,
        profile.email_shared,
    ))
    .done(tx)
    .await
}

#[derive(sqlx::FromRow)]
struct SharedRow {
    id: i64,
    email: String,
    #[sqlx(flatten)]
    profile: Profile,
}

impl SharedRow {
    fn shown(self) -> Shared {
        let line = |text: String, shared: bool| Some(text).filter(|text| shared && !text.is_empty());
        let profile = self.profile;
        Shared {
            title: line(profile.title, profile.title_shared),
            offers: line(profile.offers, profile.offers_shared),
            seeks: line(profile.seeks, profile.seeks_shared),
            email: profile.email_shared.then_some(self.email),
        }
    }
}
