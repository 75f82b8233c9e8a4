//! The meetings of a season by the months of a calendar, and in one list that is looked through.

use crate::world::House;

const CALENDAR: &str = "/c/essai/calendrier";
const LIST: &str = "/c/essai/rencontres/liste";

#[tokio::test]
async fn a_month_shows_its_meetings_on_their_days_and_names_its_holidays() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    let page = house.awa.get(CALENDAR).await.is(200).shows("Les rencontres de mars 2027");
    let day = page.page.around("jeudi 18 mars");
    assert_eq!(day.link("Rencontre mensuelle"), march);
    day.shows("13 h à 16 h").shows("à venir");
    // Those that have no day stand beside, with about when they are.
    page.page.around("La date reste à fixer").shows("début décembre 2026");
    page.page.shows("lundi de Pâques").shows("Vendredi saint");
    assert_eq!(page.page.link("avril 2027"), format!("{CALENDAR}?mois=2027-04"));
    assert!(!page.page.has_link("Aujourd’hui"), "this is the month of today");
    let april = house.awa.get(format!("{CALENDAR}?mois=2027-04")).await.is(200).shows("Aucune rencontre ce mois-ci");
    assert_eq!(april.page.link("Aujourd’hui"), format!("{CALENDAR}?mois=2027-03"));
    house.jean.get(CALENDAR).await.is(200).shows("Meetings of March 2027").shows("to come");
    for nonsense in ["avril", "2027-13", "%00", "99999-01", ""] {
        house.awa.get(format!("{CALENDAR}?mois={nonsense}")).await.is(200).shows("mars 2027");
    }
}

#[tokio::test]
async fn each_meeting_of_a_month_says_which_of_its_times_it_is_in() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    let said = async |words: &str| {
        house.awa.get(CALENDAR).await.is(200).page.around("jeudi 18 mars").shows(words);
    };
    said("à venir").await;
    house.it_is("2027-03-18", "13:10");
    said("a lieu").await;
    house.it_is("2027-03-19", "9:00");
    said("tenue").await;
    house.it_is("2027-03-17", "9:00");
    house.nadia.post(format!("{march}/annulation"), &[("raison", "Verglas")]).await.is(303);
    said("annulée").await;
}

#[tokio::test]
async fn the_calendar_is_found_from_home_and_from_the_meetings_and_is_no_guests() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    let guest = house.guest("Rose", &march).await;
    for page in ["/c/essai", "/c/essai/rencontres"] {
        assert_eq!(house.awa.get(page).await.is(200).page.link("Le calendrier des rencontres"), CALENDAR);
    }
    assert_eq!(house.awa.get("/c/essai/rencontres").await.page.link("Toutes les rencontres"), LIST);
    assert!(!guest.get("/c/essai/rencontres").await.is(200).page.has_link("Le calendrier des rencontres"));
    guest.get(CALENDAR).await.is(404);
    guest.get(LIST).await.is(404);
}

#[tokio::test]
async fn a_list_of_meetings_is_looked_through_by_what_they_are() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.sets(&march, &[("theme", "L’épuisement des équipes")]).await.leads_to(&march);
    house.awa.get(LIST).await.is(200).shows("L’épuisement").shows("Première formation").hides("4 rencontres");
    let sought = house.awa.get(format!("{LIST}?mots=EPUISEMENT")).await.is(200).shows("1 rencontre");
    assert_eq!(sought.page.link("L’épuisement des équipes"), march);
    assert_eq!(sought.page.field("Un mot du thème").value, "EPUISEMENT");
    sought.hides("Première formation");
    house.awa.get(format!("{LIST}?moment=a-fixer")).await.is(200).shows("3 rencontres").hides("L’épuisement");
    house.awa.get(format!("{LIST}?moment=a-venir")).await.is(200).shows("1 rencontre").shows("L’épuisement");
    let none = house.awa.get(format!("{LIST}?moment=annulees")).await.is(200).shows("Aucune rencontre");
    assert_eq!(none.shows("Rien ne correspond").page.link("Tout montrer"), LIST);
    for nonsense in ["moment=jamais", "page=99", "page=-1", "mots=%00%ff"] {
        house.awa.get(format!("{LIST}?{nonsense}")).await.is(200);
    }
}

#[tokio::test]
async fn whoever_writes_minutes_finds_the_meetings_that_lack_them() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.it_is("2027-03-19", "9:00");
    let lacking = format!("{LIST}?sans-compte-rendu=oui");
    house.samira.get(&lacking).await.is(200).shows("1 rencontre");
    house.samira.post(format!("{march}/compte-rendu"), &[]).await.is(303);
    house.samira.get(&lacking).await.is(200).shows("1 rencontre");
    house.awa.get(LIST).await.is(200).hides("Sans compte rendu");
}
