//! Strangers at the doors: who holds the link of a room, and wants in by somebody else's account, or wants letters to leave.

use platform::{DAY, HOUR, MINUTE};
use testkit::{Person, Received};

use super::house::{House, email};

/// What a stranger would like a mailbox to read.
const BAIT: &str = "Gagnez mille dollars : evil.example";

impl House {
    /// Nadia makes a link for the room and shows its page; the path of the link.
    async fn shows_the_room(&self) -> (Person, String) {
        let mut nadia = self.nadia.clone();
        nadia.posts(&self.path("/invitations/salle"), &[]).await.is(200);
        let token = nadia.sees().address.rsplit('/').next().unwrap().to_owned();
        (nadia, format!("/invitation/{token}"))
    }
}

/// The line of six digits of a letter, if it has one.
fn digits(letter: &Received) -> Option<String> {
    let text = letter.text();
    let alone = |line: &&str| line.trim().len() == 7 && line.chars().filter(char::is_ascii_digit).count() == 6;
    text.lines().find(alone).map(|line| line.trim().to_owned())
}

/// Types these at the door; the status of what comes.
async fn types(person: &mut Person, link: &str, (name, address, room): (&str, &str, &str)) -> u16 {
    let fields = [("name", name), ("organization", "Canal"), ("email", address), ("room", room), ("lang", "fr-CA")];
    person.posts(link, &fields).await.status.as_u16()
}

#[tokio::test]
async fn the_link_of_a_room_is_no_way_into_an_account_that_exists() {
    let house = House::open().await;
    let (_, link) = house.shows_the_room().await;
    let mut thief = house.world.person("Voleuse");
    for _ in 0..5 {
        types(&mut thief, &link, ("Nadia", &email("Nadia"), "")).await;
        let page = thief.sees().address.clone();
        for number in 0..5 {
            thief.posts(&page, &[("code", &format!("00000{number}"))]).await;
        }
    }
    let letters = house.letters("Nadia").await;
    assert!(letters.iter().all(|letter| digits(letter).is_none()), "a code left that no counter of sign-in knows");
    assert_eq!(letters.len(), 1);
    thief.opens(&house.path("")).await;
    assert!(thief.sees().address.starts_with("/connexion"), "{}", thief.sees().address);
}

#[tokio::test]
async fn the_link_of_a_room_carries_nobodys_words_and_writes_to_an_address_once() {
    let house = House::open().await;
    let (_, link) = house.shows_the_room().await;
    let mut thief = house.world.person("Voleuse");
    for _ in 0..4 {
        types(&mut thief, &link, (BAIT, &email("Lucie"), "")).await;
    }
    let letters = house.letters("Lucie").await;
    assert_eq!(letters.len(), 1, "one letter for one address");
    let letter = &letters[0];
    for said in [letter.text(), letter.subject().to_owned(), letter.header("To").unwrap_or_default()] {
        assert!(!said.contains("evil") && !said.contains("dollars"), "{said}");
    }
}

#[tokio::test]
async fn the_link_of_a_room_writes_to_a_handful_of_addresses_an_hour() {
    let house = House::open().await;
    let (_, link) = house.shows_the_room().await;
    let mut thief = house.world.person("Voleuse");
    let mut refused = 0;
    for number in 0..20 {
        refused += usize::from(types(&mut thief, &link, ("x", &format!("p{number}@exemple.org"), "")).await == 429);
    }
    assert_eq!(refused, 15);
    thief.page().shows("affiché dans la salle");
    house.world.waits(HOUR);
    assert_eq!(types(&mut thief, &link, ("x", "p20@exemple.org", "")).await, 200);
    house.world.waits(25 * HOUR);
    house.works().await;
    let kept = house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM room_letters").await;
    assert_eq!(kept, 0, "nothing stays of what was counted");
}

#[tokio::test]
async fn newcomers_in_the_room_come_in_whatever_somebody_elsewhere_does() {
    let house = House::open().await;
    let (nadia, link) = house.shows_the_room().await;
    nadia.page().shows("Code de la salle");
    let mut thief = house.world.person("Voleuse");
    for name in ["Lucie", "A", "B", "C", "D", "E", "F"] {
        types(&mut thief, &link, (BAIT, &email(name), "")).await;
    }
    let mut lucie = house.world.person("Lucie");
    assert_eq!(types(&mut lucie, &link, ("Lucie", &email("Lucie"), "")).await, 429);
    lucie.page().shows("écrivez le code affiché dans la salle");
    assert_eq!(types(&mut lucie, &link, ("Lucie", &email("Lucie"), "0000-0000")).await, 422);
    let room = house.code_on_the_screen(&link).await;
    lucie.opens(&format!("{link}?salle={room}")).await.is(200);
    assert_eq!(lucie.page().field("Code affiché dans la salle").value, room, "the square writes it");
    assert_eq!(types(&mut lucie, &link, ("Lucie", &email("Lucie"), &room.to_uppercase())).await, 200);
    let code = digits(&house.letter("Lucie").await).expect("a code in the letter");
    lucie.presses("Entrer", &[("Code", &code)]).await.is(200).shows("Bienvenue");
    house.world.waits(31 * MINUTE);
    assert_eq!(types(&mut thief, &link, ("x", &email("G"), &room)).await, 422, "the window is over");
}

/// Letters leave while the clock is a month ahead; then it is set right.
#[tokio::test]
async fn a_clock_that_jumped_ahead_and_back_closes_no_room() {
    let house = House::open().await;
    let (_, link) = house.shows_the_room().await;
    let (clock, mut lucie) = (house.world.instance.clock.clone(), house.world.person("Lucie"));
    let now = clock.now();
    clock.set(now + 10 * DAY);
    for name in ["A", "B", "C", "D", "Lucie"] {
        assert_eq!(types(&mut lucie, &link, (name, &email(name), "")).await, 200);
    }
    let (early, page) = (digits(&house.letter("Lucie").await).expect("a code"), lucie.sees().address.clone());
    let ahead = house.code_on_the_screen(&link).await;
    clock.set(now);
    assert_eq!(types(&mut lucie, &link, ("x", &email("E"), &ahead)).await, 422, "it would be good for days");
    assert_eq!(types(&mut lucie, &link, ("x", &email("E"), "")).await, 429, "what left counts, from now");
    lucie.posts(&page, &[("code", &early)]).await.shows("Recevoir un code");
    house.world.waits(HOUR);
    assert_eq!(types(&mut lucie, &link, ("x", &email("E"), "")).await, 200);
    house.world.waits(DAY);
    assert_eq!(types(&mut lucie, &link, ("Lucie", &email("Lucie"), "")).await, 200);
}
