//! Inviting: all or nobody, links that stop working, roles that one may give.

use communities::Role;
use communities::invitations::{FromConsole, invite};
use platform::DAY;
use ui::Lang;

use super::house::House;
use super::strange;

/// The link inside a letter.
fn link(text: &str) -> String {
    let start = text.find("/invitation/").unwrap_or_else(|| panic!("no link in {text}"));
    text[start..].split_whitespace().next().unwrap().to_owned()
}

#[tokio::test]
async fn nothing_leaves_until_every_line_is_right() {
    let house = House::open().await;
    let mut nadia = house.nadia.clone();
    house.person("Samira", Role::Facilitator).await;
    nadia.opens(&house.path("/invitations")).await.is(200).shows("Aucune invitation encore");
    let typed = "awa@exemple.org\nJean Tremblay\nsamira@exemple.org";
    let page = nadia.presses("Envoyer les invitations", &[("Les personnes", typed)]).await.is(422);
    page.shows("Ligne 2").hides("Ligne 1 ").shows("Rien n’est parti");
    assert_eq!(nadia.page().field("Les personnes").value.trim(), typed, "what was typed is kept");
    let typed = "awa@exemple.org\nJean Tremblay <jean@exemple.org>\nsamira@exemple.org";
    nadia
        .presses("Envoyer les invitations", &[("Les personnes", typed)])
        .await
        .is(422)
        .shows("Ligne 3")
        .shows("déjà dans la communauté");
    assert!(house.letters("Awa").await.is_empty(), "nothing left");
    let typed = "awa@exemple.org\nJean Tremblay <jean@exemple.org>";
    nadia
        .presses("Envoyer les invitations", &[("Les personnes", typed)])
        .await
        .is(200)
        .shows("Les invitations sont parties");
    nadia.page().shows("Jean Tremblay").shows("awa@exemple.org");
    assert_eq!(house.letters("Awa").await.len(), 1);
    let letter = house.letter("Jean").await;
    assert!(letter.subject().contains("Nadia vous invite à Réflexion-action"), "{}", letter.subject());
    assert!(letter.text().contains("Bonjour Jean Tremblay"), "{}", letter.text());
}

#[tokio::test]
async fn the_letter_speaks_the_language_that_was_chosen() {
    let house = House::open().await;
    let mut nadia = house.nadia.clone();
    nadia.opens(&house.path("/invitations")).await;
    let fields =
        [("Les personnes", "jean@exemple.org"), ("Langue de l’invitation", "English"), ("Leur rôle", "comité avisé")];
    nadia.presses("Envoyer les invitations", &fields).await.is(200).shows("comité avisé");
    let letter = house.letter("Jean").await;
    assert!(letter.subject().contains("invites you to"), "{}", letter.subject());
    assert_eq!(letter.header("Content-Language").as_deref(), Some("en-CA"));
}

#[tokio::test]
async fn a_second_letter_makes_the_first_link_useless() {
    let house = House::open().await;
    let (mut nadia, mut awa) = (house.nadia.clone(), house.world.person("Awa"));
    nadia.opens(&house.path("/invitations")).await;
    nadia.presses("Envoyer les invitations", &[("Les personnes", "awa@exemple.org")]).await.is(200);
    let first = link(&house.letter("Awa").await.text());
    awa.opens(&first).await.is(200).shows("Nadia vous invite");
    let form = nadia.page().form_with_button("Renvoyer, awa@exemple.org");
    nadia.sends(form).await.is(200).shows("repartie");
    awa.opens(&first).await.is(404).hides("Réflexion-action");
    let second = link(&house.letter("Awa").await.text());
    awa.opens(&second).await.is(200);
    let form = nadia.page().form_with_button("Retirer, awa@exemple.org");
    nadia.sends(form).await.is(200).shows("retirée");
    awa.opens(&second).await.is(410).shows("n’est plus valable").hides("Réflexion-action");
}

#[tokio::test]
async fn an_invitation_lasts_thirty_days() {
    let house = House::open().await;
    let (mut nadia, mut awa) = (house.nadia.clone(), house.world.person("Awa"));
    nadia.opens(&house.path("/invitations")).await;
    nadia.presses("Envoyer les invitations", &[("Les personnes", "awa@exemple.org")]).await.is(200);
    let link = link(&house.letter("Awa").await.text());
    house.world.waits(30 * DAY - 1);
    awa.opens(&link).await.is(200);
    house.world.waits(1);
    awa.opens(&link).await.is(410).shows("a expiré").hides("Réflexion-action");
    awa.posts(&link, &[("name", "Awa"), ("organization", "Canal")]).await.is(410);
    assert_eq!(house.id("Awa").await, 0, "an expired invitation makes no account");
}

#[tokio::test]
async fn whoever_did_not_come_leaves_no_address_behind() {
    let house = House::open().await;
    let mut nadia = house.nadia.clone();
    nadia.opens(&house.path("/invitations")).await;
    nadia.presses("Envoyer les invitations", &[("Les personnes", "awa@exemple.org")]).await.is(200);
    house.world.waits(119 * DAY);
    house.works().await;
    nadia.opens(&house.path("/invitations")).await;
    assert_eq!(
        house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM invitations").await,
        1,
        "kept while it can be sent again"
    );
    house.world.waits(DAY);
    house.works().await;
    assert_eq!(house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM invitations").await, 0);
}

#[tokio::test]
async fn who_facilitates_makes_nobody_coordinate() {
    let house = House::open().await;
    let mut samira = house.person("Samira", Role::Facilitator).await;
    samira.opens(&house.path("/invitations")).await.is(200);
    let roles: Vec<String> = samira.page().field("Leur rôle").choices.into_iter().map(|(_, value)| value).collect();
    assert_eq!(roles, ["member", "advisor", "guest"]);
    let forged = [("people", "complice@exemple.org"), ("role", "coordination"), ("lang", "fr-CA")];
    samira.posts(&house.path("/invitations"), &forged).await.is(422).shows("Demandez à la coordination");
    assert_eq!(house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM invitations").await, 0);
    let mut awa = house.person("Awa", Role::Member).await;
    awa.opens(&house.path("/invitations")).await.is(404);
    awa.posts(&house.path("/invitations"), &forged).await.is(404);
}

#[tokio::test]
async fn a_link_for_the_room_is_drawn_and_can_be_taken_back() {
    let house = House::open().await;
    let mut nadia = house.nadia.clone();
    nadia.opens(&house.path("/invitations")).await;
    let visit = nadia.presses("Faire un lien pour la salle", &[]).await.is(200);
    visit.shows("/invitation/").shows("Rejoindre Réflexion-action");
    assert_eq!(visit.header("cache-control"), "no-store");
    assert!(visit.page.source().contains("<svg"), "the QR code is there");
    let address = visit.address.clone();
    let mut awa = house.person("Awa", Role::Member).await;
    awa.opens(&address).await.is(404);
    nadia.opens(&house.path("/invitations")).await;
    let form = nadia.page().form_with_button("Retirer, Lien pour la salle");
    nadia.sends(form).await.is(200);
    nadia.opens(&address).await.is(404);
}

#[tokio::test]
async fn without_mail_the_links_are_shown_once() {
    let house = House::without_mail().await;
    let mut nadia = house.nadia.clone();
    nadia.opens(&house.path("/invitations")).await.shows("n’envoie pas de courriel");
    let visit = nadia.presses("Faire les liens", &[("Les personnes", "Awa <awa@exemple.org>")]).await.is(200);
    assert_eq!(visit.header("cache-control"), "no-store");
    let link = link(&visit.page.text());
    let mut awa = house.world.person("Awa");
    awa.opens(&link).await.is(200).shows("Nadia vous invite");
    assert_eq!(house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM outbox").await, 0);
}

#[tokio::test]
async fn the_console_invites_in_the_name_of_the_coordination() {
    let house = House::open().await;
    let ask = FromConsole { community: "reflexion-action", role: "member", people: "awa@exemple.org", lang: Lang::Fr };
    let sent = invite(&house.world.instance, ask).await.expect("an invitation");
    assert!(house.letter("Awa").await.text().contains(&sent[0].link));
    for (wrong, said) in [
        (FromConsole { community: "autre", ..ask }, "Aucune communauté"),
        (FromConsole { role: "membre", ..ask }, "coordination, facilitator, member"),
        (FromConsole { people: "awa", ..ask }, "Ligne 1"),
    ] {
        let refused = invite(&house.world.instance, wrong).await.expect_err("it is wrong");
        assert!(refused.sentences(Lang::Fr).join("\n").contains(said), "{said}");
    }
}

#[tokio::test]
async fn no_list_makes_it_fall() {
    let house = House::open().await;
    let mut nadia = house.nadia.clone();
    for typed in &strange() {
        let fields = [("people", typed.as_str()), ("role", typed), ("lang", typed)];
        nadia.posts(&house.path("/invitations"), &fields).await.is(422);
        nadia.page().button("Envoyer les invitations");
    }
    nadia.posts(&house.path("/invitations/999/renvoi"), &[]).await.is(409);
    nadia.posts(&house.path("/invitations/999/retrait"), &[]).await.is(409);
}

#[tokio::test]
async fn the_name_typed_last_is_the_one_that_stands() {
    let house = House::open().await;
    let mut nadia = house.nadia.clone();
    nadia.opens(&house.path("/invitations")).await;
    let typed = [("Les personnes", "A. Diallo <awa@exemple.org>")];
    nadia.presses("Envoyer les invitations", &typed).await.is(200);
    nadia.opens(&house.path("/invitations")).await;
    let typed = [("Les personnes", "\u{2068}Awa Diallo\u{2069} <awa@exemple.org>")];
    nadia.presses("Envoyer les invitations", &typed).await.is(200);
    nadia.page().shows("Awa Diallo");
    let letter = house.letter("Awa").await.text();
    assert!(letter.contains("Bonjour Awa Diallo"), "{letter}");
    nadia.opens(&house.path("/invitations")).await;
    nadia.presses("Envoyer les invitations", &[("Les personnes", "awa@exemple.org")]).await.is(200);
    let letter = house.letter("Awa").await.text();
    assert!(letter.contains("Bonjour Awa Diallo"), "no name was typed this time: {letter}");
    let mut awa = house.world.person("Awa");
    awa.opens(&link(&letter)).await.is(200);
    assert_eq!(awa.page().field("Votre nom").value, "Awa Diallo");
}

#[tokio::test]
async fn who_has_an_account_is_called_as_they_call_themselves_and_who_invites_learns_nothing() {
    let house = House::open().await;
    house.stranger("Zoe").await;
    let mut nadia = house.nadia.clone();
    nadia.opens(&house.path("/invitations")).await;
    nadia.presses("Envoyer les invitations", &[("Les personnes", "Z. Roy <zoe@exemple.org>")]).await.is(200);
    nadia.page().shows("Z. Roy");
    let letter = house.letter("Zoe").await.text();
    assert!(letter.contains("Bonjour Zoe") && !letter.contains("Z. Roy"), "{letter}");
}

#[tokio::test]
async fn invitations_are_looked_for_by_whom_they_are_for_and_what_became_of_them() {
    let house = House::open().await;
    let mut nadia = house.nadia.clone();
    nadia.opens(&house.path("/invitations")).await.is(200).hides("Chercher dans la liste");
    let people = "Éloïse Roy <eloise@exemple.org>\njean@exemple.org";
    nadia.presses("Envoyer les invitations", &[("Les personnes", people)]).await.is(200);
    nadia.presses("Retirer, jean@exemple.org", &[]).await.is(200);
    nadia.opens(&house.path("/invitations?mots=eloise")).await.is(200).shows("1 invitation").shows("Éloïse Roy");
    nadia.page().hides("jean@exemple.org");
    nadia
        .opens(&house.path("/invitations?etat=en-attente"))
        .await
        .is(200)
        .shows("Éloïse Roy")
        .hides("jean@exemple.org");
    nadia.opens(&house.path("/invitations?etat=terminees")).await.is(200).shows("jean@exemple.org").hides("Éloïse Roy");
    nadia.opens(&house.path("/invitations?etat=acceptees")).await.is(200).shows("Rien ne correspond");
    nadia.follows("Tout montrer").await.is(200).shows("Éloïse Roy").shows("jean@exemple.org");
}
