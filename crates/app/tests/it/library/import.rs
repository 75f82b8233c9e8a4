//! A list comes in from a file: looked at first, whole or not at all, and not twice.

use axum::http::Method;

use super::{BOX, LIBRARY};
use crate::world::{Answer, Ask, House, Person, Sent};

impl Person {
    /// Shows a file of this name's bytes, before it comes in.
    async fn sends_a_list(&self, bytes: &[u8]) -> Answer {
        let sent = Sent::files(&[], &[("fichier", "liste.csv", bytes.to_vec())]);
        self.asks(&Ask::of(Method::POST, format!("{LIBRARY}/import"), sent)).await
    }
}

const LIST: &str = "Titre;Phrase;Genre;Licence;Qui la lit\n\
                    Le rituel de départ;Une carte à chacun;Activité;CC BY;Tout le monde\n\
                    La boite a emotions;Quatre cartes;Outil;;\n\
                    '=1+1;Une formule;;;\n";

#[tokio::test]
async fn a_list_is_looked_at_then_comes_in_once() {
    let house = House::open().await;
    house.awa.keeps_the_box().await;
    assert!(house.jean.get(LIBRARY).await.body().contains(&format!("{LIBRARY}/import")));
    house.jean.get(format!("{LIBRARY}/import")).await.is(200);
    let looked = house.awa.sends_a_list(LIST.as_bytes()).await.is(200);
    looked.shows("2 ressources entreraient").shows("déjà à la bibliothèque").shows("Le rituel de départ");
    assert_eq!(house.count("SELECT COUNT(*) FROM library_resources").await, 1, "nothing came in yet");
    house.awa.post(format!("{LIBRARY}/import/entree"), &[("contenu", LIST)]).await.is(303);
    house.awa.post(format!("{LIBRARY}/import/entree"), &[("contenu", LIST)]).await.is(303);
    assert_eq!(house.count("SELECT COUNT(*) FROM library_resources").await, 3, "sent twice, it comes in once");
    house.jean.get(LIBRARY).await.shows("Le rituel de départ").shows("=1+1");
    house.jean.get("/c/essai/recherche?q=rituel").await.shows("Le rituel de départ");
    house.awa.sends_a_list(LIST.as_bytes()).await.is(200).shows("Rien n’entrerait");
    // The list that is taken away comes in as it left, in another house.
    let list = house.awa.get(format!("{LIBRARY}/liste.csv")).await.is(200).body().to_owned();
    let other = House::open().await;
    other.jean.sends_a_list(list.as_bytes()).await.is(200).shows("3 resources would come in").shows(BOX);
    other.jean.post(format!("{LIBRARY}/import/entree"), &[("contenu", &*list)]).await.is(303);
    other.awa.get(LIBRARY).await.shows(BOX).shows("=1+1");
}

#[tokio::test]
async fn nothing_comes_in_of_a_list_of_which_a_line_is_wrong() {
    let house = House::open().await;
    let wrong = LIST.replace("Outil;;", "Lune;Interne;Tout le monde");
    let said = house.awa.sends_a_list(wrong.as_bytes()).await.is(422);
    said.shows("Une ligne est à corriger").shows("Choisissez dans la liste").hides("Mettre ces");
    house.awa.post(format!("{LIBRARY}/import/entree"), &[("contenu", &*wrong)]).await.is(422);
    let stays = LIST.replace("Outil;;", "Outil;Interne;Tout le monde");
    house.awa.sends_a_list(stays.as_bytes()).await.is(422).shows("Sa licence la garde dans le groupe");
    house.awa.sends_a_list(b"Nom;Quoi\na;b\n").await.is(422).shows("Il manque des titres");
    house.awa.sends_a_list(b"").await.is(422).shows("Choisissez un fichier");
    house.awa.sends_a_list(&vec![b'a'; 200_001]).await.is(422).shows("trop gros");
    let many = format!("Titre;Phrase\n{}", "Un;Deux\n".repeat(301));
    house.awa.sends_a_list(many.as_bytes()).await.is(422).shows("plus de 300");
    house.awa.sends_a_list(b"Titre;Phrase\n\xc9t\xe9;Des cartes\n").await.is(200).shows("Été").shows("Windows-1252");
    house.awa.sends_a_list(b"Titre;Phrase\n<b>Un</b>;<script>\n").await.is(200).shows("<b>Un</b>");
    assert_eq!(house.count("SELECT COUNT(*) FROM library_resources").await, 0);
    house.person("Denis", communities::Role::Sponsor).await.get(format!("{LIBRARY}/import")).await.is(404);
}
