//! SQL of venue sheets, and only SQL.

use communities::organizations::Organization;
use communities::{of_organizations, organizations_of_community};
use platform::{On, Result, Tx, sql};

use super::{Reception, VenueSheet, Wanted};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT organization_id, address, capacity, step_free, toilets, transit, parking, kitchen, wifi_name, ",
            "has_screen, has_camera, has_microphone, equipment, door, contact, revision, changed_at FROM venue_sheets ",
            $rest
        )
    };
}

/// The sheet of an organisation.
pub(crate) async fn of(on: impl Into<On<'_>>, organization: i64) -> Result<Option<VenueSheet>> {
    sql(select!("WHERE organization_id = $1")).bind(organization).optional(on).await
}

/// An organisation and its sheet, if it has one.
#[derive(sqlx::FromRow)]
struct Host {
    id: i64,
    name: String,
    has_sheet: bool,
    #[sqlx(flatten)]
    sheet: VenueSheet,
}

/// The organisations that receive in a community, or could: those that are known there and those that receive already. With their sheet if they have one, without who receives.
pub(super) async fn hosts(on: impl Into<On<'_>>, community: i64) -> Result<Vec<(Organization, Option<VenueSheet>)>> {
    let rows = sql(of_organizations!(
        "v.organization_id IS NOT NULL AS has_sheet, known.id AS organization_id, COALESCE(v.address, '') AS address, \
         v.capacity, COALESCE(v.step_free, 'unknown') AS step_free, COALESCE(v.toilets, '') AS toilets, \
         COALESCE(v.transit, '') AS transit, COALESCE(v.parking, '') AS parking, COALESCE(v.kitchen, '') AS kitchen, \
         COALESCE(v.wifi_name, '') AS wifi_name, COALESCE(v.has_screen, FALSE) AS has_screen, \
         COALESCE(v.has_camera, FALSE) AS has_camera, COALESCE(v.has_microphone, FALSE) AS has_microphone, \
         COALESCE(v.equipment, '') AS equipment, COALESCE(v.door, '') AS door, '' AS contact, \
         COALESCE(v.revision, 0) AS revision, COALESCE(v.changed_at, 0) AS changed_at",
        concat!(
            "LEFT JOIN venue_sheets v ON v.organization_id = known.id WHERE known.id IN (",
            organizations_of_community!("$1"),
            " UNION SELECT host_id FROM meetings WHERE community_id = $1 AND host_id IS NOT NULL)"
        )
    ))
    .bind(community);
    let read = |Host { id, name, has_sheet, sheet }| (Organization { id, name }, has_sheet.then_some(sheet));
    Ok(rows.all::<Host>(on).await?.into_iter().map(read).collect())
}

/// What those expected need on the day; nothing for who said that they do not come.
pub(super) async fn reception(
    on: impl Into<On<'_>>,
    organization: i64,
    (meeting, person): (i64, i64),
) -> Result<Option<Reception>> {
    let found = sql("SELECT wifi_password, contact FROM venue_sheets WHERE organization_id = $1 \
                     AND NOT EXISTS (SELECT 1 FROM meeting_answers a \
                     WHERE a.meeting_id = $2 AND a.person_id = $3 AND a.answer = 'cannot')");
    found.with((organization, meeting, person)).optional(on).await
}

/// Who receives, for each sheet that says so.
pub(super) async fn contacts(tx: &Tx) -> Result<Vec<(i64, String)>> {
    sql("SELECT organization_id, contact FROM venue_sheets WHERE contact <> ''").all(tx).await
}

/// The password of the Wi-Fi; empty when there is none.
pub(super) async fn password(on: impl Into<On<'_>>, organization: i64) -> Result<String> {
    let found = sql("SELECT wifi_password FROM venue_sheets WHERE organization_id = $1").bind(organization);
    Ok(found.optional::<(String,)>(on).await?.map(|(password,)| password).unwrap_or_default())
}

/// Saves a sheet over the revision that was seen. False when it is no longer the one that is there.
pub(super) async fn save(tx: &Tx, organization: i64, wanted: &Wanted, (by, now): (i64, i64)) -> Result<bool> {
    let sheet = &wanted.sheet;
    let save = if sheet.revision == 0 {
        sql(
            "INSERT INTO venue_sheets (organization_id, address, capacity, step_free, toilets, transit, parking, kitchen, \
             wifi_name, wifi_password, has_screen, has_camera, has_microphone, equipment, door, contact, revision, \
             changed_by, changed_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17 + 1, $18, $19) \
             ON CONFLICT (organization_id) DO NOTHING",
        )
    } else {
        sql("UPDATE venue_sheets SET address = $2, capacity = $3, step_free = $4, toilets = $5, transit = $6, \
             parking = $7, kitchen = $8, wifi_name = $9, wifi_password = $10, has_screen = $11, has_camera = $12, \
             has_microphone = $13, equipment = $14, door = $15, contact = $16, revision = $17 + 1, changed_by = $18, \
             changed_at = $19 WHERE organization_id = $1 AND revision = $17")
    };
    let saved = save
        .bind(organization)
        .bind(&sheet.address)
        .bind(sheet.capacity)
        .bind(sheet.step_free.code())
        .bind(&sheet.toilets)
        .bind(&sheet.transit)
        .bind(&sheet.parking)
        .bind(&sheet.kitchen)
        .bind(&sheet.wifi_name)
        .bind(&wanted.password)
        .bind(sheet.equipment.screen)
        .bind(sheet.equipment.camera)
        .bind(sheet.equipment.microphone)
        .bind(&sheet.equipment.other)
        .bind(&sheet.door)
        .bind(&sheet.contact)
        .bind(sheet.revision)
        .bind(by)
        .bind(now);
    Ok(saved.run(tx).await? == 1)
}

/// Forgets who changed a sheet last.
pub(crate) async fn unname(tx: &Tx, person: i64) -> Result<()> {
    sql("UPDATE venue_sheets SET changed_by = NULL WHERE changed_by = $1").bind(person).run(tx).await.map(drop)
}

/// Nobody is to be asked for any more.
pub(super) async fn clear_contact(tx: &Tx, organization: i64) -> Result<()> {
    let clear = sql("UPDATE venue_sheets SET contact = '', revision = revision + 1 WHERE organization_id = $1");
    clear.bind(organization).run(tx).await.map(drop)
}
