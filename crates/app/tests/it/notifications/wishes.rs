//! A person chooses what they receive.

use crate::world::{House, Person};

const PAGE: &str = "/profil/courriels";

/// Ticks these kinds only.
async fn wants(person: &Person, kinds: &[&str], more: &[(&str, &str)]) {
    let fields: Vec<_> = kinds.iter().map(|kind| ("courriel", *kind)).chain(more.iter().copied()).collect();
    person.post(PAGE, &fields).await.leads_to(PAGE);
}

#[tokio::test]
async fn everything_is_wanted_until_somebody_says_otherwise() {
    let house = House::open().await;
    let page = house.awa.get(PAGE).await.is(200).shows("awa@example.org");
    assert_eq!(page.page.all("input[type=checkbox][checked]").len(), page.page.all("input[type=checkbox]").len());
    page.shows("Le code pour entrer").shows("Toujours envoyés");
    house.nobody().get(PAGE).await.leads_to("/connexion");
}

#[tokio::test]
async fn what_is_turned_off_is_not_posted() {
    let house = House::open().await;
    wants(&house.awa, &["meetings.moved", "meetings.cancelled", "meetings.reminder"], &[]).await;
    let march = house.march_is_set("2027-03-25").await;
    assert!(house.letters_to(&house.awa).await.is_empty() && !house.letters_to(&house.jean).await.is_empty());
    house.sets(&march, &[("date", "2027-03-31"), ("raison", "Verglas")]).await.leads_to(&march);
    assert_eq!(house.letters_to(&house.awa).await.len(), 1);
    let page = house.awa.get(PAGE).await.is(200).page;
    let wanted = page.attributes("input[name=courriel][checked]", "value");
    assert_eq!(
        wanted,
        ["meetings.moved", "meetings.cancelled", "meetings.reminder"],
        "what was ticked and nothing else"
    );
}

#[tokio::test]
async fn nonsense_harms_nobody() {
    let house = House::open().await;
    wants(&house.awa, &["x", "meetings.set\0", "identity.code"], &[("par-semaine", "👩‍👧"), ("nuits-tranquilles", "")])
        .await;
    house.march_is_set("2027-03-25").await;
    assert!(house.letters_to(&house.awa).await.is_empty(), "nothing that exists was ticked");
    assert_eq!(house.letters_to(&house.jean).await.len(), 1, "the others are as they were");
}

#[tokio::test]
async fn nothing_is_left_of_a_forgotten_person() {
    let house = House::open().await;
    wants(&house.awa, &["meetings.set"], &[("par-semaine", "2")]).await;
    for day in ["2027-03-25", "2027-04-01"] {
        let march = house.march().await;
        house.sets(&march, &[("date", day), ("heure", "13:00"), ("raison", "x")]).await.leads_to(&march);
    }
    let tables = [
        "SELECT COUNT(*) FROM mail_wishes",
        "SELECT COUNT(*) FROM mail_rhythms",
        "SELECT COUNT(*) FROM mail_places",
        "SELECT COUNT(*) FROM unsubscribe_links",
    ];
    for table in tables {
        assert!(house.count(table).await > 0, "{table}");
    }
    let tx = house.instance.db.begin().await.unwrap();
    for person in [&house.awa, &house.jean, &house.samira, &house.nadia] {
        notifications::forget(&tx, person.id).await.unwrap();
    }
    tx.commit().await.unwrap();
    for table in tables {
        assert_eq!(house.count(table).await, 0, "{table}");
    }
}
