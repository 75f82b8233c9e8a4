//! A member gives the address of a page: its card is proposed and confirmed, or filled in by hand.

use super::{FOR_THE_GROUP, LIBRARY};
use crate::world::{House, reads_addresses};

async fn house_where(words: &'static str) -> House {
    House::open_wired(reads_addresses(words).await).await
}

#[tokio::test]
async fn the_card_of_a_page_is_proposed_and_confirmed() {
    let words = "<title>Le carnet &amp; vous</title><meta name=description content='Un <b>carnet</b> à plier'><script>alert(1)</script>";
    let house = house_where(words).await;
    assert!(house.awa.get(format!("{LIBRARY}/nouvelle")).await.is(200).body().contains(&format!("{LIBRARY}/adresse")));
    let proposed = house.awa.post(format!("{LIBRARY}/adresse"), &[("page", "http://carnet.example/a")]).await.is(200);
    let proposed = proposed.hides("alert(1)");
    assert!(proposed.body().contains("value=\"Un &lt;b&gt;carnet&lt;/b&gt; à plier\""), "it is words");
    assert!(
        proposed.body().contains("value=\"Le carnet &amp; vous\"")
            && proposed.body().contains("value=\"http://carnet.example/a\"")
    );
    assert_eq!(
        house.count("SELECT COUNT(*) FROM library_resources").await,
        0,
        "nothing is kept before it is confirmed"
    );
    let typed = [("titre", "Le carnet"), ("phrase", "À plier"), ("adresse", "http://carnet.example/a")];
    house.awa.keeps(&[&typed[..], &FOR_THE_GROUP].concat()).await;
    house.jean.get(LIBRARY).await.shows("Le carnet");
}

#[tokio::test]
async fn what_is_not_read_is_said_and_filled_in_by_hand() {
    let house = house_where("<title>Le carnet</title>").await;
    let tries = [
        ("http://dedans.example/", "Jasette ne lit pas cette adresse"),
        ("http://127.0.0.1/", "Jasette ne lit pas cette adresse"),
        ("http://personne.example/", "Aucune page ne répond"),
        ("carnet", "Écrivez l’adresse entière"),
        ("javascript:alert(1)", "Écrivez l’adresse entière"),
    ];
    for (address, words) in tries {
        let said = house.awa.post(format!("{LIBRARY}/adresse"), &[("page", address)]).await.is(422).shows(words);
        assert!(said.body().contains(&format!("value=\"{address}\"")), "what was typed is there: {address}");
    }
    let off = House::open().await;
    assert!(!off.awa.get(format!("{LIBRARY}/nouvelle")).await.body().contains(&format!("{LIBRARY}/adresse")));
    off.awa.post(format!("{LIBRARY}/adresse"), &[("page", "http://carnet.example/")]).await.is(404);
}
