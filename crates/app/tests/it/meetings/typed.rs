//! What people type and paste: characters that nobody sees, addresses, names whose order and whose letters French decides.

use communities::Role;

use crate::world::{House, Person};

const REGISTER: &str = "/c/essai/decisions";
const PAGE: &str = "https://exemple.org/rituels_(accueil)";

async fn decides(person: &Person, meeting: &str, words: &str) {
    let number = meeting.rsplit('/').next().unwrap();
    let form = [("decision", words), ("maniere", "consent"), ("reouverture", "group"), ("rencontre", number)];
    person.post(&format!("{REGISTER}/ajout"), &form).await.leads_to(REGISTER);
}

#[tokio::test]
async fn what_a_telephone_pastes_along_is_left_out() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    let theme =
        [("theme", "\u{feff}Le\tdeuil\u{c}\u{2068}périnatal\u{2069}"), ("lieu", "\u{202a}514 555-0199\u{202c}")];
    house.sets(&march, &theme).await.leads_to(&march);
    let page = house.awa.get(&march).await.is(200).shows("Le deuil périnatal").shows("514 555-0199");
    assert!(!page.body().contains(['\u{202a}', '\u{202c}', '\u{2068}', '\u{2069}', '\u{feff}', '\u{c}']));
    house.sets(&march, &[("theme", "Le\0deuil")]).await.is(422).shows("caractère");
    house.sets(&march, &[("theme", "👩\u{200d}👧 می\u{200c}خواهم")]).await.leads_to(&march);
    assert!(house.awa.get(&march).await.body().contains("👩\u{200d}👧 می\u{200c}خواهم"), "what needs them keeps them");
}

#[tokio::test]
async fn a_word_is_found_however_its_accents_are_written() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.it_is("2027-03-18", "14:00");
    decides(&house.samira, &march, "La re\u{301}pe\u{301}tition est le mardi.").await;
    decides(&house.samira, &march, "Un go\u{202e}ûter suit.").await;
    for (sought, found) in
        [("répétition", "La répétition"), ("re%CC%81pe%CC%81tition", "La répétition"), ("goûter", "Un goûter")]
    {
        house.awa.get(&format!("{REGISTER}?mots={sought}")).await.is(200).shows(found).shows("1 décision");
    }
    let kept =
        house.count("SELECT COUNT(*) FROM decisions WHERE text LIKE 'La répétition%' OR text LIKE 'Un goûter%'").await;
    assert_eq!(kept, 2, "one letter is written in one way");
}

/// The links of a page that lead outside, by what is shown.
fn typed(page: &testkit::Page) -> Vec<String> {
    page.all("a[rel~=nofollow]")
}

#[tokio::test]
async fn a_typed_address_is_a_link_to_itself_wherever_it_stands() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.sets(&march, &[("lieu", &format!("Salle 2 («\u{a0}{PAGE}\u{a0}»)"))]).await.leads_to(&march);
    assert_eq!(typed(&house.awa.get(&march).await.is(200).page), [PAGE, PAGE], "in the head, and in the facts");
    let block = house
        .plans(&march, ("discussion", "Les rituels"), &[("duree", "45"), ("precisions", &format!("Lire {PAGE}. <b>"))])
        .await;
    assert!(block > 0);
    let agenda = house.awa.get(&march).await.is(200).page;
    assert!(typed(&agenda).len() > 2, "{:?}", typed(&agenda));
    house.it_is("2027-03-18", "14:00");
    decides(&house.samira, &march, &format!("Écrire à awa@exemple.org ou à d’autres, voir {PAGE}\u{a0}!")).await;
    let register = house.awa.get(REGISTER).await.is(200).page;
    assert_eq!(typed(&register), ["awa@exemple.org", PAGE]);
    assert_eq!(register.attributes("a[rel~=nofollow]", "href"), ["mailto:awa@exemple.org", PAGE]);
    assert_eq!(register.attributes("a[rel~=nofollow]", "rel"), ["noopener nofollow ugc"; 2]);
    decides(&house.samira, &march, "javascript:alert(1) ftp://exemple.org <script>https://</script>").await;
    let register = house.awa.get(REGISTER).await.is(200).page;
    assert_eq!(typed(&register).len(), 2, "nothing else is a link");
    let words = format!("Essayer {PAGE}");
    house.awa.post(&format!("{march}/engagements"), &[("engagement", words.as_str())]).await.leads_to(&march);
    let promised = house.samira.get("/c/essai/engagements").await.is(200).page;
    assert_eq!(typed(&promised), [PAGE]);
}

#[tokio::test]
async fn names_stand_as_french_sorts_them() {
    let house = House::open().await;
    for name in ["Zoé", "Émile", "Elodie", "Élodie", "Abri&Cie", "amélie"] {
        house.person(name, Role::Member).await;
    }
    let members = house.nadia.get("/c/essai/membres").await.is(200).page.text();
    let places = ["Abri&Cie", "amélie", "Awa", "Elodie", "Élodie", "Émile", "Jean", "Nadia", "Samira", "Zoé"]
        .map(|name| members.find(name).unwrap_or_else(|| panic!("{name} in {members}")));
    assert!(places.is_sorted(), "{places:?} in {members}");
}

#[tokio::test]
async fn french_meets_a_name_as_it_is_said() {
    let house = House::open().await;
    house.person("Élodie", Role::Member).await;
    house.person("Bob", Role::Member).await;
    let page = house.nadia.get("/c/essai/membres").await.is(200).page;
    for words in [
        "Changer le rôle d’Awa",
        "Changer le rôle d’Élodie",
        "Changer le rôle de Bob",
        "Mettre fin à la participation d’Awa",
    ] {
        assert!(page.source().contains(words), "{words} in {}", page.source());
    }
}
