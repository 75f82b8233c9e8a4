//! SQL of resources, of their files and of what members keep for themselves, and only SQL.

use platform::{On, Result, Tx, sql};

use crate::agreeing::Says;
use crate::filing::Version;
use crate::keeping::New;
use crate::obtaining::Kept;

macro_rules! select {
    ($rest:literal) => {
        crate::store::select!("", $rest)
    };
    ($more:literal, $rest:literal) => {
        concat!(
            "SELECT r.id, r.community_id, r.kind, r.title, r.sentence, r.purpose, r.ages, r.company, r.minutes, r.material, \
             r.languages, r.themes, r.source, r.link, r.licence, r.visibility, r.by_id, r.at, r.revision, r.changed_at, \
             r.put_away_at, r.room_id, r.message_id, r.words_by_id, r.words_agreed_at, r.meeting_agreed_at, r.address, r.also_said, \
             r.terms_linked_at, r.tried AS trials", $more, " FROM library_resources r ",
            $rest
        )
    };
}

pub(crate) use select;

/// The resource of this number.
pub(crate) async fn resource(on: impl Into<On<'_>>, id: i64) -> Result<Option<Kept>> {
    sql(select!("WHERE r.id = $1")).bind(id).optional(on).await
}

/// Every one of a community, the most tried first, then the newest.
pub(crate) async fn of_community(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Kept>> {
    sql(select!("WHERE r.community_id = $1 ORDER BY r.tried DESC, r.at DESC, r.id DESC")).bind(community).all(on).await
}

/// Every one in use that its author lets go further than the group, the newest first; the table of rights says who has which.
pub(crate) async fn beyond(on: impl Into<On<'_>>) -> Result<Vec<Kept>> {
    let rows = sql(select!(
        "WHERE r.put_away_at IS NULL AND r.visibility IN ('network', 'everyone') ORDER BY r.changed_at DESC, r.id DESC"
    ));
    rows.all(on).await
}

/// The one behind the secret word of its page for everyone.
pub(crate) async fn by_address(on: impl Into<On<'_>>, address: &str) -> Result<Option<Kept>> {
    sql(select!("WHERE r.address = $1")).bind(address).optional(on).await
}

/// The one of which this is a version.
pub(crate) async fn of_version(on: impl Into<On<'_>>, version: i64) -> Result<Option<Kept>> {
    sql(select!("JOIN library_files f ON f.resource_id = r.id WHERE f.id = $1")).bind(version).optional(on).await
}

/// How many a community has.
pub(crate) async fn count(tx: &Tx, community: i64) -> Result<i64> {
    sql("SELECT COUNT(*) FROM library_resources WHERE community_id = $1").bind(community).value(tx).await
}

/// Keeps a resource; nothing when one with this key is there.
pub(crate) async fn insert(tx: &Tx, (community, by): (i64, i64), new: &New<'_>, now: i64) -> Result<Option<i64>> {
    let content = new.content;
    let (room, message) = new.from.map(|from| (from.room, from.message)).unzip();
    sql("INSERT INTO library_resources (community_id, kind, title, sentence, purpose, ages, company, minutes, material, \
         languages, themes, source, link, licence, visibility, by_id, at, changed_at, room_id, message_id, words_by_id, \
         address, sent_key) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, \
         $20, $21, $22, $23) ON CONFLICT (community_id, sent_key) DO NOTHING RETURNING id")
    .with((community, content.kind, &content.title, &content.sentence, &content.purpose))
    .with((content.ages, content.company, content.minutes, &content.material, &content.languages))
    .with((&content.themes, &content.source, &content.link, content.licence, content.visibility))
    .with((by, now, now, room, message))
    .with((new.from.and_then(|from| from.words_by), new.address, new.key))
    .optional_value(tx)
    .await
}

/// The number of the one that was kept with this key.
pub(crate) async fn by_key(tx: &Tx, community: i64, key: &str) -> Result<Option<i64>> {
    sql("SELECT id FROM library_resources WHERE community_id = $1 AND sent_key = $2")
        .with((community, key))
        .optional_value(tx)
        .await
}

/// Writes other words over the revision that was seen. False when it is no longer there.
pub(crate) async fn change(tx: &Tx, (id, revision): (i64, i64), content: &crate::Content, now: i64) -> Result<bool> {
    sql("UPDATE library_resources SET kind = $3, title = $4, sentence = $5, purpose = $6, ages = $7, company = $8, \
         minutes = $9, material = $10, languages = $11, themes = $12, source = $13, link = $14, licence = $15, \
         visibility = $16, changed_at = $17, revision = revision + 1 \
         WHERE id = $1 AND revision = $2 AND put_away_at IS NULL")
    .with((id, revision, content.kind, &content.title, &content.sentence, &content.purpose))
    .with((content.ages, content.company, content.minutes, &content.material, &content.languages))
    .with((&content.themes, &content.source, &content.link, content.licence, content.visibility, now))
    .touched(tx)
    .await
}

/// Puts a resource away, or takes it out again. False when it is so already.
pub(crate) async fn put_away(tx: &Tx, id: i64, at: Option<i64>) -> Result<bool> {
    sql("UPDATE library_resources SET put_away_at = $2 WHERE id = $1 AND (put_away_at IS NULL) = ($2 IS NOT NULL)")
        .with((id, at))
        .touched(tx)
        .await
}

/// Links the words of the glossary on the page of a resource, or no more.
pub(crate) async fn link_terms(tx: &Tx, id: i64, at: Option<i64>) -> Result<bool> {
    sql("UPDATE library_resources SET terms_linked_at = $2 WHERE id = $1 AND (terms_linked_at IS NULL) = ($2 IS NOT NULL)")
        .with((id, at))
        .touched(tx)
        .await
}

/// Writes down that somebody lets a resource go further.
pub(crate) async fn agree(tx: &Tx, id: i64, says: Says, now: i64) -> Result<()> {
    let statement = match says {
        Says::Words => sql("UPDATE library_resources SET words_agreed_at = $2 WHERE id = $1"),
        Says::Meeting => sql("UPDATE library_resources SET meeting_agreed_at = $2 WHERE id = $1"),
    };
    statement.with((id, now)).done(tx).await
}

/// Takes that back: it is for the group at most.
pub(crate) async fn take_agreement_back(tx: &Tx, id: i64, says: Says, now: i64) -> Result<()> {
    let statement = match says {
        Says::Words => sql("UPDATE library_resources SET words_agreed_at = NULL WHERE id = $1"),
        Says::Meeting => sql("UPDATE library_resources SET meeting_agreed_at = NULL WHERE id = $1"),
    };
    statement.bind(id).done(tx).await?;
    sql("UPDATE library_resources SET visibility = 'community', changed_at = $2, revision = revision + 1 \
         WHERE id = $1 AND visibility IN ('network', 'everyone')")
    .with((id, now))
    .done(tx)
    .await
}

/// Takes a resource until the end of the transaction: who writes down what is found with it comes after whoever does.
pub(crate) async fn take(tx: &Tx, id: i64) -> Result<()> {
    sql("UPDATE library_resources SET tried = tried WHERE id = $1").bind(id).done(tx).await
}

/// Writes down what is found with a resource besides its own words, and how many trials tell of it.
pub(crate) async fn also_said(tx: &Tx, id: i64, words: &str) -> Result<()> {
    sql("UPDATE library_resources SET also_said = $2, tried = (SELECT COUNT(*) FROM library_trials t \
         WHERE t.resource_id = $1 AND t.removed_at IS NULL) WHERE id = $1")
    .with((id, words))
    .done(tx)
    .await
}

/// The versions of the file of a resource, the newest first.
pub(crate) async fn versions(on: impl Into<On<'_>>, resource: i64) -> Result<Vec<Version>> {
    sql("SELECT f.id, f.files, f.changed, f.by_id, f.at, w.state AS reading FROM library_files f \
         LEFT JOIN library_file_words w ON w.version_id = f.id WHERE f.resource_id = $1 ORDER BY f.id DESC")
    .bind(resource)
    .all(on)
    .await
}

/// The last version of each resource of a community that has one, by its resource.
pub(crate) async fn last_versions(on: impl Into<On<'_>>, community: i64) -> Result<Vec<(i64, Version)>> {
    let all: Vec<OfResource> =
        sql("SELECT f.resource_id, f.id, f.files, f.changed, f.by_id, f.at, w.state AS reading FROM library_files f \
             JOIN library_resources r ON r.id = f.resource_id LEFT JOIN library_file_words w ON w.version_id = f.id WHERE r.community_id = $1 \
             AND f.id = (SELECT MAX(l.id) FROM library_files l WHERE l.resource_id = f.resource_id)")
        .bind(community)
        .all(on)
        .await?;
    Ok(all.into_iter().map(|each| (each.resource_id, each.version)).collect())
}

/// A version, and whose it is.
#[derive(sqlx::FromRow)]
struct OfResource {
    resource_id: i64,
    #[sqlx(flatten)]
    version: Version,
}

/// Keeps another version; its number.
pub(crate) async fn add_version(
    tx: &Tx,
    (resource, by): (i64, i64),
    (files, changed): (Option<String>, &str),
    now: i64,
) -> Result<i64> {
    sql("INSERT INTO library_files (resource_id, files, changed, by_id, at) VALUES ($1, $2, $3, $4, $5) RETURNING id")
        .with((resource, files.unwrap_or_default(), changed, by, now))
        .value(tx)
        .await
}

/// Takes a version out. False when the resource has none of this number.
pub(crate) async fn take_version(tx: &Tx, (resource, id): (i64, i64)) -> Result<bool> {
    sql("DELETE FROM library_files WHERE id = $2 AND resource_id = $1").with((resource, id)).touched(tx).await
}

/// The names of the collections of a community in which there is something in use that this person reads.
pub(crate) async fn collections(on: impl Into<On<'_>>, (community, person): (i64, i64)) -> Result<Vec<String>> {
    sql("SELECT DISTINCT c.name FROM library_collected c JOIN library_resources r ON r.id = c.resource_id \
         WHERE r.community_id = $1 AND r.put_away_at IS NULL AND (r.visibility <> 'me' OR r.by_id = $2)")
    .with((community, person))
    .values(on)
    .await
}

/// The collections in which a resource is.
pub(crate) async fn collections_of(on: impl Into<On<'_>>, resource: i64) -> Result<Vec<String>> {
    sql("SELECT name FROM library_collected WHERE resource_id = $1 ORDER BY name").bind(resource).values(on).await
}

/// Puts a resource in a collection.
pub(crate) async fn collect(tx: &Tx, (resource, name): (i64, &str), now: i64) -> Result<()> {
    sql("INSERT INTO library_collected (resource_id, name, at) VALUES ($1, $2, $3) \
         ON CONFLICT (resource_id, name) DO NOTHING")
    .with((resource, name, now))
    .done(tx)
    .await
}

/// Takes it out of a collection.
pub(crate) async fn uncollect(tx: &Tx, (resource, name): (i64, &str)) -> Result<()> {
    sql("DELETE FROM library_collected WHERE resource_id = $1 AND name = $2").with((resource, name)).done(tx).await
}

/// The numbers of what a member keeps for themself, in a community.
pub(crate) async fn saved(on: impl Into<On<'_>>, (community, person): (i64, i64)) -> Result<Vec<i64>> {
    sql("SELECT s.resource_id FROM library_saved s JOIN library_resources r ON r.id = s.resource_id \
         WHERE r.community_id = $1 AND s.person_id = $2")
    .with((community, person))
    .values(on)
    .await
}

/// The numbers of what a person keeps for themself, anywhere.
pub(crate) async fn saved_by(tx: &Tx, person: i64) -> Result<Vec<i64>> {
    sql("SELECT resource_id FROM library_saved WHERE person_id = $1").bind(person).values(tx).await
}

/// Keeps a resource for a member. False when it was kept.
pub(crate) async fn save(tx: &Tx, (resource, person): (i64, i64), now: i64) -> Result<bool> {
    sql("INSERT INTO library_saved (resource_id, person_id, at) VALUES ($1, $2, $3) \
         ON CONFLICT (resource_id, person_id) DO NOTHING")
    .with((resource, person, now))
    .touched(tx)
    .await
}

/// Keeps it for them no more.
pub(crate) async fn unsave(tx: &Tx, (resource, person): (i64, i64)) -> Result<bool> {
    sql("DELETE FROM library_saved WHERE resource_id = $1 AND person_id = $2")
        .with((resource, person))
        .touched(tx)
        .await
}

/// Notes that a member was asked whether they tried what they keep. False when they keep it no more, were asked, or told already.
pub(crate) async fn ask(tx: &Tx, (resource, person): (i64, i64), now: i64) -> Result<bool> {
    sql("UPDATE library_saved SET asked_at = $3 WHERE resource_id = $1 AND person_id = $2 AND asked_at IS NULL AND NOT EXISTS \
         (SELECT 1 FROM library_trials t WHERE t.resource_id = $1 AND t.by_id = $2 AND t.removed_at IS NULL)")
    .with((resource, person, now))
    .touched(tx)
    .await
}

/// Takes out what a person kept for themself alone, and gives the versions of its files, which go with it, and when each came.
pub(crate) async fn take_out_private(tx: &Tx, person: i64) -> Result<Vec<(i64, i64)>> {
    let versions = sql("SELECT f.id, f.at FROM library_files f JOIN library_resources r ON r.id = f.resource_id \
                        WHERE r.by_id = $1 AND r.visibility = 'me'");
    let versions = versions.bind(person).all(tx).await?;
    sql("DELETE FROM library_resources WHERE by_id = $1 AND visibility = 'me'").bind(person).done(tx).await?;
    Ok(versions)
}

/// Takes a person's name off what they put there; what they kept for themself is forgotten.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM library_saved WHERE person_id = $1").bind(person).done(tx).await?;
    sql("UPDATE library_resources SET by_id = NULL WHERE by_id = $1").bind(person).done(tx).await?;
    sql("UPDATE library_resources SET words_by_id = NULL WHERE words_by_id = $1").bind(person).done(tx).await?;
    sql("UPDATE library_files SET by_id = NULL WHERE by_id = $1").bind(person).done(tx).await?;
    sql("UPDATE library_trials SET by_id = NULL WHERE by_id = $1").bind(person).done(tx).await
}
