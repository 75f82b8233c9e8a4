//! A deleted person leaves no row of this slice that names them.

use communities::Role;

use crate::world::House;

#[tokio::test]
async fn nothing_of_a_forgotten_person_is_left() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    let marc = house.person("Marc", Role::Guest).await;
    house
        .nadia
        .post(&format!("{march}/personnes-ressources"), &[("personne", &marc.id.to_string())])
        .await
        .leads_to(&march);
    for person in [&house.samira, &marc] {
        person.answers(&march, "here").await.leads_to(&march);
        person.post("/profil/agenda", &[]).await.is(200);
    }
    house.it_is("2027-03-18", "14:00");
    house.samira.post(&format!("{march}/presences/oui"), &[]).await.leads_to(&march);
    let tables = [
        "SELECT COUNT(*) FROM meeting_answers",
        "SELECT COUNT(*) FROM meeting_attendance",
        "SELECT COUNT(*) FROM meeting_guests",
        "SELECT COUNT(*) FROM calendar_feeds",
        "SELECT COUNT(*) FROM meeting_attendance WHERE marked_by IS NOT NULL",
    ];
    for table in tables {
        assert!(house.count(table).await > 0, "{table} must have rows for this test to mean anything");
    }
    let tx = house.instance.db.begin().await.unwrap();
    for person in [&house.samira, &marc] {
        meetings::forget(app::PARTS, &tx, person.id).await.unwrap();
        meetings::forget(app::PARTS, &tx, person.id).await.unwrap();
    }
    tx.commit().await.unwrap();
    for table in tables {
        assert_eq!(house.count(table).await, 0, "{table}");
    }
    house.awa.get(&march).await.is(200);
}
