//! SQL of venue sheets, and only SQL.

use platform::{On, Result, Tx, sql};

use super::{VenueSheet, Wanted};

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

/// Every sheet of the instance.
pub(crate) async fn all(on: impl Into<On<'_>>) -> Result<Vec<VenueSheet>> {
    sql(select!("ORDER BY organization_id")).all(on).await
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
