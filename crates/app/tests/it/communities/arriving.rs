//! Arriving: by a letter, by the link of the room, with an account or without; and every way not to.

use communities::Role;
use platform::{HOUR, MINUTE};
use testkit::{Person, Received};

use super::house::{House, email};
use super::refused;

/// The link inside a letter.
fn link(letter: &Received) -> String {
    let text = letter.text();
    let start = text.find("/invitation/").unwrap_or_else(|| panic!("no link in {text}"));
    text[start..].split_whitespace().next().unwrap().to_owned()
}

/// The six digits of a letter.
fn code(letter: &Received) -> String {
    let text = letter.text();
    let alone = |line: &&str| line.trim().len() == 7 && line.chars().filter(char::is_ascii_digit).count() == 6;
    text.lines().find(alone).unwrap_or_else(|| panic!("no code in {text}")).trim().to_owned()
}

impl House {
    /// Nadia invites somebody by letter; the path of the link.
    async fn invites(&self, name: &str, role: &str) -> String {
        let mut nadia = self.nadia.clone();
        let address = email(name);
        let fields = [("people", address.as_str()), ("role", role), ("lang", "fr-CA")];
        nadia.posts(&self.path("/invitations"), &fields).await.is(200);
        link(&self.letter(name).await)
    }

    /// Nadia makes a link for the room; its path.
    async fn room_link(&self) -> String {
        let mut nadia = self.nadia.clone();
        nadia.posts(&self.path("/invitations/salle"), &[]).await.is(200);
        let token = nadia.sees().address.rsplit('/').next().unwrap().to_owned();
        format!("/invitation/{token}")
    }
}

impl House {
    /// Nadia shows the code of the room on the screen, by the page of this link; the code.
    pub(super) async fn code_on_the_screen(&self, link: &str) -> String {
        let token = link.strip_prefix("/invitation/").unwrap();
        let (mut nadia, path) = (self.nadia.clone(), self.path(&format!("/invitations/salle/{token}")));
        nadia.posts(&path, &[]).await.is(200).shows("Code de la salle");
        let page = nadia.page().source().to_owned();
        let (_, after) = page.split_once("<strong><code>").expect("the code is on the screen");
        after.split('<').next().unwrap().to_owned()
    }
}

async fn introduces(person: &mut Person, link: &str, name: &str) -> u16 {
    let address = email(name);
    let fields = [("name", name), ("organization", "Entre-Parents"), ("email", &address), ("lang", "fr-CA")];
    person.posts(link, &fields).await.status.as_u16()
}

#[tokio::test]
async fn awa_arrives_by_her_letter_and_reads_the_charter_first() {
    let house = House::open().await;
    let link = house.invites("Awa", "member").await;
    let mut awa = house.world.person("Awa");
    awa.opens(&link).await.is(200).shows("Nadia vous invite à Réflexion-action").shows("Votre nom et votre organisme");
    awa.page().shows("awa@exemple.org");
    let fields = [("Votre nom", "Awa Diallo"), ("Votre organisme", "Carrefour familial des Érables")];
    awa.presses("Accepter l’invitation", &fields).await.is(200).shows("Bienvenue").shows("Notre charte");
    assert_eq!(house.membership("Awa").await.expect("a member").role(), Role::Member);
    awa.opens(&house.path("/membres")).await.is(200).shows("Awa Diallo").shows("Carrefour familial des Érables");
    let mut other = house.world.person("Quelqu’un");
    other.opens(&link).await.is(410).shows("déjà servi").hides("Awa").hides("Réflexion-action");
    awa.opens(&link).await.is(200);
    assert!(awa.sees().address.starts_with("/c/reflexion-action"), "the one who used it is led home");
}

#[tokio::test]
async fn the_invitation_says_what_the_group_is_for_in_the_groups_own_words() {
    let house = House::open().await;
    let link = house.invites("Awa", "member").await;
    let mut awa = house.world.person("Awa");
    awa.opens(&link).await.is(200).hides("Se tenir debout");
    let mut nadia = house.nadia.clone();
    nadia.opens(&house.path("/saison/textes/description")).await.is(200);
    nadia.presses("Enregistrer", &[("En français", "Se tenir debout, ensemble.")]).await.is(200);
    awa.opens(&link).await.is(200).shows("Se tenir debout, ensemble.");
}

#[tokio::test]
async fn what_is_missing_is_said_and_what_was_typed_is_kept() {
    let house = House::open().await;
    let link = house.invites("Awa", "member").await;
    let mut awa = house.world.person("Awa");
    for typed in &refused() {
        awa.posts(&link, &[("name", typed), ("organization", typed)]).await.is(422);
        awa.page().button("Accepter l’invitation");
    }
    awa.opens(&link).await;
    awa.presses("Accepter l’invitation", &[("Votre nom", "Awa")]).await.is(422);
    assert_eq!(awa.page().field("Votre nom").value, "Awa");
    assert!(awa.page().field("Votre organisme").error.is_some());
    assert_eq!(house.id("Awa").await, 0, "no account before everything is right");
}

#[tokio::test]
async fn a_letter_never_opens_an_account_that_exists() {
    let house = House::open().await;
    let mut jean = house.stranger("Jean").await;
    let link = house.invites("Jean", "member").await;
    let mut thief = house.world.person("Voleuse");
    thief.opens(&link).await.is(200).shows("Connectez-vous d’abord");
    thief.posts(&link, &[("name", "Voleuse"), ("organization", "Nulle part")]).await;
    thief.opens(&house.path("")).await;
    assert!(thief.sees().address.starts_with("/connexion"), "nobody is signed in: {}", thief.sees().address);
    assert!(house.membership("Jean").await.is_none());
    jean.opens(&link).await.is(200).shows("Vous êtes en session");
    jean.presses("Accepter l’invitation", &[("Votre organisme", "Entre-Parents")]).await.is(200).shows("Bienvenue");
}

#[tokio::test]
async fn a_letter_for_somebody_else_is_of_no_use() {
    let house = House::open().await;
    let link = house.invites("Awa", "coordination").await;
    let mut chloe = house.stranger("Chloé").await;
    chloe.opens(&link).await.is(200).shows("pour une autre adresse").hides("awa@exemple.org");
    chloe.posts(&link, &[("organization", "Nulle part")]).await.shows("pour une autre adresse");
    chloe.opens(&house.path("")).await.is(404);
    let mut awa = house.world.person("Awa");
    awa.opens(&link).await.is(200).page.button("Accepter l’invitation");
}

#[tokio::test]
async fn the_room_proves_each_address_by_a_code() {
    let house = House::open().await;
    let link = house.room_link().await;
    let mut lucie = house.world.person("Lucie");
    lucie.opens(&link).await.is(200).shows("Nadia vous invite");
    let fields =
        [("Votre nom", "Lucie Mercier"), ("Votre organisme", "Canal"), ("Votre courriel", "lucie@exemple.org")];
    lucie.presses("Recevoir un code", &fields).await.is(200).shows("lucie@exemple.org");
    assert_eq!(house.id("Lucie").await, 0, "no account before the code came back");
    let code = code(&house.letter("Lucie").await);
    lucie.presses("Entrer", &[("Code", "000 000")]).await.is(422).shows("n’est pas le bon");
    lucie.presses("Entrer", &[("Code", &code)]).await.is(200).shows("Bienvenue");
    assert!(house.membership("Lucie").await.is_some());
    let mut jean = house.world.person("Jean");
    jean.opens(&link).await.is(200).shows("Recevoir un code");
}

#[tokio::test]
async fn the_link_of_a_room_can_be_copied_by_hand() {
    let house = House::open().await;
    let link = house.room_link().await;
    let secret = link.strip_prefix("/invitation/").unwrap();
    assert_eq!(secret.len(), 34, "{secret}");
    let mut jean = house.world.person("Jean");
    for typed in [secret.to_uppercase(), secret.replace('-', "")] {
        jean.opens(&format!("/invitation/{typed}")).await.is(200).shows("Nadia vous invite");
    }
    jean.opens(&format!("/invitation/{}", &secret[..33])).await.is(404);
}

#[tokio::test]
async fn nobody_enters_an_account_by_typing_its_address() {
    let house = House::open().await;
    house.stranger("Jean").await;
    let link = house.room_link().await;
    let mut thief = house.world.person("Voleuse");
    assert_eq!(introduces(&mut thief, &link, "Jean").await, 200, "the page must be the same as for anybody");
    for guess in ["000000", "111111", "222222", "333333", "444444"] {
        thief.presses("Entrer", &[("Code", guess)]).await.is(422);
    }
    let letter = house.letter("Jean").await;
    assert!(letter.subject().contains("déjà un compte"), "{}", letter.subject());
    assert!(house.membership("Jean").await.is_none());
    let mut jean = house.world.person("Jean");
    jean.opens(&link).await.is(200);
    jean.follows("J’ai déjà un compte : me connecter").await.is(200);
    jean.presses("Recevoir un code", &[("Votre courriel", "jean@exemple.org")]).await.is(200);
    let code = code(&house.letter("Jean").await);
    jean.presses("Entrer", &[("Code à six chiffres", &code)]).await.is(200).shows("Vous êtes en session");
    jean.presses("Accepter l’invitation", &[("Votre organisme", "Entre-Parents")]).await.is(200).shows("Bienvenue");
    let name = house.membership("Jean").await.expect("a member").viewer().person().name.clone();
    assert_eq!(name, "Jean", "an account that exists keeps its name");
}

#[tokio::test]
async fn a_code_of_the_door_makes_an_account_and_enters_none_that_was_made_since() {
    let house = House::open().await;
    let link = house.room_link().await;
    let mut lucie = house.world.person("Lucie");
    introduces(&mut lucie, &link, "Lucie").await;
    let code = code(&house.letter("Lucie").await);
    house.stranger("Lucie").await;
    lucie.presses("Entrer", &[("Code", &code)]).await.is(422).shows("connectez-vous");
    assert!(house.membership("Lucie").await.is_none());
}

#[tokio::test]
async fn a_code_is_good_for_fifteen_minutes_and_once() {
    let house = House::open().await;
    let link = house.room_link().await;
    let mut lucie = house.world.person("Lucie");
    introduces(&mut lucie, &link, "Lucie").await;
    let late = code(&house.letter("Lucie").await);
    let page = lucie.sees().address.clone();
    house.world.waits(15 * MINUTE);
    lucie.posts(&page, &[("code", &late)]).await.is(200).shows("Recevoir un code");
    assert_eq!(house.id("Lucie").await, 0);
    let room = house.code_on_the_screen(&link).await;
    let address = email("Lucie");
    let again = [("name", "Lucie"), ("organization", "Entre-Parents"), ("email", &*address), ("room", &*room)];
    lucie.posts(&link, &again).await.is(200);
    let good = code(&house.letter("Lucie").await);
    let page = lucie.sees().address.clone();
    lucie.posts(&page, &[("code", &good)]).await.is(200).shows("Bienvenue");
    let mut other = house.world.person("Quelqu’un");
    other.posts(&page, &[("code", &good)]).await.shows("Recevoir un code");
    house.world.waits(3 * HOUR);
    house.works().await;
    assert_eq!(
        house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM arrivals").await,
        0,
        "nothing stays of who did not come in"
    );
}

#[tokio::test]
async fn nobody_floods_a_mailbox_by_the_link_of_a_room() {
    let house = House::open().await;
    let link = house.room_link().await;
    let mut thief = house.world.person("Voleuse");
    assert_eq!(introduces(&mut thief, &link, "Jean").await, 200);
    for _ in 0..5 {
        assert_eq!(introduces(&mut thief, &link, "Jean").await, 429);
    }
    thief.page().shows("Un courriel est déjà parti");
    assert_eq!(introduces(&mut thief, &link, "Lucie").await, 200, "the others of the room go on");
    assert_eq!(house.letters("Jean").await.len(), 1);
}

#[tokio::test]
async fn without_mail_who_administers_gives_the_code() {
    let house = House::without_mail().await;
    let link = house.room_link().await;
    let mut lucie = house.world.person("Lucie");
    assert_eq!(introduces(&mut lucie, &link, "Lucie").await, 200);
    lucie.page().shows("La personne qui administre");
    let email = identity::Email::parse("lucie@exemple.org").unwrap();
    let code = communities::actions::arrival_code(&house.world.instance, &email).await.unwrap().expect("she waits");
    lucie.presses("Entrer", &[("Code", &code)]).await.is(200).shows("Bienvenue");
}

#[tokio::test]
async fn a_guessed_link_leads_nowhere_and_says_nothing() {
    let house = House::open().await;
    let link = house.invites("Awa", "member").await;
    let mut thief = house.world.person("Voleuse");
    thief.opens(&link).await.is(200);
    let cut = &link[..link.len() - 4];
    for path in [cut, "/invitation/x", "/invitation/%00", "/invitation/%F0%9F%8E%89"] {
        thief.opens(path).await.is(404).shows("ne mène à aucune invitation").hides("Réflexion-action");
        thief.posts(path, &[("name", "x")]).await.is(404);
    }
    thief.opens("/invitation/x/code/y").await.is(404);
    thief.posts(&format!("{link}/code/y"), &[("code", "000000")]).await.hides("Bienvenue");
}

#[tokio::test]
async fn a_guest_arrives_and_finds_nothing_of_the_space() {
    let house = House::open().await;
    let link = house.invites("Paul", "guest").await;
    let mut paul = house.world.person("Paul");
    paul.opens(&link).await.shows("rien de l’espace du groupe");
    paul.presses("Accepter l’invitation", &[("Votre nom", "Paul"), ("Votre organisme", "Ville")]).await.is(200);
    assert_eq!(paul.sees().address, house.path(""));
    paul.page().shows("Aucune rencontre ne vous attend pour le moment.");
    paul.opens(&house.path("/salons")).await.is(404);
}

#[tokio::test]
async fn a_borrowed_computer_keeps_a_short_session() {
    let house = House::open().await;
    let link = house.invites("Awa", "member").await;
    let mut awa = house.world.person("Awa");
    let fields = [("name", "Awa"), ("organization", "Canal"), ("shared", "yes")];
    awa.posts(&link, &fields).await.is(200);
    house.world.waits(3 * HOUR);
    awa.opens(&house.path("/charte")).await;
    assert!(awa.sees().address.starts_with("/connexion"), "{}", awa.sees().address);
}
