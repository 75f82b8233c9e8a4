//! Votes with names: hidden until they close, changed until then, counted in a sentence, kept by one press.

use communities::Role;

use super::VOTES;
use crate::world::House;

#[tokio::test]
async fn a_named_vote_is_hidden_until_it_closes_and_kept_in_the_register_by_one_press() {
    let house = House::open().await;
    let page = house.opens_a_vote("one", "named", &[]).await;
    let options = house.awa.choices(&page).await;
    house.awa.get("/c/essai").await.is(200).shows("Un vote est ouvert jusqu’au");
    house.awa.votes(&page, &[("choix", &options[0])]).await;
    house.awa.get("/c/essai").await.is(200).hides("Un vote est ouvert jusqu’au");
    house.awa.get(&page).await.is(200).shows("Votre vote\u{a0}: Le deuil");
    house.awa.votes(&page, &[("choix", &options[1])]).await;
    house.jean.get(&page).await.is(200).shows("One person has voted").hides("first");
    house.jean.votes(&page, &[("choix", &options[1])]).await;
    house.samira.get(&page).await.is(200).shows("2 personnes ont voté").hides("vient en tête");
    house.closes_a_vote(&page).await;
    let shown = house.awa.get(&page).await.is(200).shows("«\u{a0}Les horaires\u{a0}» vient en tête\u{a0}: 2 sur 2");
    shown.shows("Qui a choisi quoi").shows("Jean");
    house.samira.post(format!("{page}/fermeture"), &[]).await.is(409).shows("Ce vote n’est pas ouvert");
    let kept = house.samira.post(format!("{page}/decision"), &[]).await.is(303);
    let decision = house.awa.get(kept.header("location")).await.is(200);
    decision
        .shows("Quel thème d’abord?")
        .shows("«\u{a0}Les horaires\u{a0}» vient en tête")
        .shows("une option, vote nommé");
    house.nadia.post(format!("{page}/decision"), &[]).await.is(409).shows("déjà inscrit");
    assert_eq!(house.count("SELECT COUNT(*) FROM decisions").await, 1);
    house.awa.get("/c/essai/votes").await.is(200).shows("fermé");
}

#[tokio::test]
async fn what_one_types_is_kept_and_told_in_words() {
    let house = House::open().await;
    let many: String = (0..200).map(|each| format!("Choix {each}\n")).collect();
    let last = house.vote_day(7);
    let vote = |options: &str| {
        let fields = [("question", "Quoi?"), ("sorte", "one"), ("bulletins", "named"), ("depouillement", "schulze")];
        let fields =
            fields.into_iter().chain([("fin", last.as_str())]).map(|(name, value)| (name.to_owned(), value.to_owned()));
        fields.chain([("options".to_owned(), options.to_owned())]).collect::<Vec<_>>()
    };
    let refused = house.samira.sends(format!("{VOTES}/nouveau"), &vote(&many)).await.is(422);
    refused.shows("Il faut de 2 à 60 options différentes").shows("Choix 199");
    let page = house.opens_a_vote("dots", "named", &[("points", "3"), ("au-plus", "2")]).await;
    let fields: Vec<String> = house.awa.get(&page).await.is(200).page.attributes("select[name^=option-]", "name");
    let (one, two) = (fields[0].as_str(), fields[1].as_str());
    let bulletin = format!("{page}/bulletin");
    house.awa.post(bulletin.as_str(), &[(one, "2"), (two, "2")]).await.is(422).shows("Vous avez 3 points à répartir");
    house.awa.post(bulletin.as_str(), &[(one, "3")]).await.is(422).shows("Au plus 2 sur une même option");
    house.awa.post(bulletin.as_str(), &[]).await.is(422).shows("Choisissez d’abord, ou abstenez-vous");
    house.awa.votes(&page, &[(one, "1"), (two, "2")]).await;
    house.awa.get(&page).await.is(200).shows("Les horaires (2 points)");
    for deed in ["modification", "ouverture"] {
        house.samira.post(format!("{page}/{deed}"), &[("revision", "1")]).await.is(409).shows("plus rien n’y change");
    }
    house.nadia.post(bulletin.as_str(), &[(one, "1")]).await.is(404);
    house.stranger("Zoé").await.get(&page).await.is(404);
    house.closes_a_vote(&page).await;
    house.jean.post(bulletin.as_str(), &[(one, "1")]).await.is(409).shows("You had marked: Le deuil (1 dot)");
    house.awa.get(&page).await.is(200).shows("«\u{a0}Les horaires\u{a0}» vient en tête avec 2 points (une personne)");
}

#[tokio::test]
async fn a_ranking_gives_an_order_and_each_pair_in_words() {
    let house = House::open().await;
    let ana = house.person("Ana", Role::Member).await;
    for (counting, said) in
        [("schulze", "du classement de 3 personnes"), ("runoff", "l’emporte au tour 1, avec 2 voix")]
    {
        let page = house.opens_a_vote("ranked", "named", &[("depouillement", counting)]).await;
        let names: Vec<String> = house.awa.get(&page).await.is(200).page.attributes("select[name^=option-]", "name");
        let [a, b, c] = [0, 1, 2].map(|place: usize| names[place].as_str());
        let level = [(a, "1"), (b, "1")];
        if counting == "runoff" {
            house
                .awa
                .post(format!("{page}/bulletin"), &level)
                .await
                .is(422)
                .shows("deux options n’ont pas la même place");
        }
        house.awa.votes(&page, &[(a, "1"), (b, "2"), (c, "3")]).await;
        house.jean.votes(&page, &[(b, "1"), (c, "2")]).await;
        ana.votes(&page, &[(b, "1"), (a, "2")]).await;
        house.closes_a_vote(&page).await;
        let shown = house.awa.get(&page).await.is(200).shows("«\u{a0}Les horaires\u{a0}»").shows(said);
        if counting == "schulze" {
            shown.shows("«\u{a0}Les horaires\u{a0}» plutôt que «\u{a0}Le deuil\u{a0}»\u{a0}: 2; l’inverse\u{a0}: 1.");
        }
    }
}

#[tokio::test]
async fn nobody_a_tie_of_all_and_a_quorum_that_is_missed_have_their_sentences() {
    let house = House::open().await;
    let nobody = house.opens_a_vote("several", "named", &[]).await;
    house.closes_a_vote(&nobody).await;
    house.awa.get(&nobody).await.is(200).shows("Personne n’a voté");
    let tie = house.opens_a_vote("one", "named", &[("options", "Mardi\nJeudi")]).await;
    let options = house.awa.choices(&tie).await;
    house.awa.votes(&tie, &[("choix", &options[0])]).await;
    house.jean.votes(&tie, &[("choix", &options[1])]).await;
    house.closes_a_vote(&tie).await;
    house.awa.get(&tie).await.is(200).shows("À égalité\u{a0}: Mardi, Jeudi. La règle fixée avant ne les départage pas");
    let quorum = house.opens_a_vote("gradients", "named", &[("quorum", "2")]).await;
    house.awa.votes(&quorum, &[("choix", "3")]).await;
    house.closes_a_vote(&quorum).await;
    house.awa.get(&quorum).await.is(200).shows("une personne a pris part, il en fallait 2");
    house.samira.post(format!("{quorum}/decision"), &[]).await.is(409).shows("Il n’y a rien à inscrire");
    let abstains = house.opens_a_vote("gradients", "named", &[("quorum", "2")]).await;
    house.awa.votes(&abstains, &[("choix", "3")]).await;
    house.jean.votes(&abstains, &[("abstention", "oui")]).await;
    house.closes_a_vote(&abstains).await;
    let shown = house.awa.get(&abstains).await.is(200).shows("1 sur 1 portent la proposition; personne ne s’y oppose");
    shown.shows("Une personne s’est abstenue");
}

#[tokio::test]
async fn who_is_on_the_telephone_is_noted_and_who_leaves_is_not_counted() {
    let house = House::open().await;
    let page = house.opens_a_vote("one", "named", &[]).await;
    let options = house.awa.choices(&page).await;
    let (awa, nadia) = (house.awa.account().id.to_string(), house.nadia.account().id.to_string());
    let note = format!("{page}/telephone");
    house.samira.post(note.as_str(), &[("choix", &options[0])]).await.is(422);
    house.samira.post(note.as_str(), &[("personne", &nadia), ("choix", &options[0])]).await.is(409);
    house.samira.post(note.as_str(), &[("personne", &awa), ("choix", &options[0])]).await.is(303);
    house.jean.votes(&page, &[("choix", &options[2])]).await;
    house.parts(&house.jean).await;
    house.it_is("2027-03-30", "12:00");
    house.works().await;
    let shown = house.awa.get(&page).await.is(200).shows("«\u{a0}Le deuil\u{a0}» vient en tête\u{a0}: 1 sur 1");
    shown.shows("noté au téléphone par Samira").hides("Le logement » vient");
}

#[tokio::test]
async fn a_vote_that_is_prepared_is_for_who_prepares_it_and_one_that_is_withdrawn_decides_nothing() {
    let house = House::open().await;
    let page = house.plans_a_vote("one", "named", &[]).await;
    house.awa.get(&page).await.is(404);
    house.awa.get(VOTES).await.is(200).hides("Quel thème");
    house.nadia.get(&page).await.is(200).shows("en préparation").shows("L’animation demande au groupe");
    house
        .samira
        .post(format!("{page}/ouverture"), &[("revision", "7")])
        .await
        .is(409)
        .shows("changé ce vote entre-temps");
    house.samira.post(format!("{page}/ouverture"), &[("revision", "1")]).await.is(303);
    let options = house.awa.choices(&page).await;
    house.awa.votes(&page, &[("choix", &options[0])]).await;
    house.samira.post(format!("{page}/retrait"), &[]).await.leads_to(&page);
    house.awa.get(&page).await.is(200).shows("Ce vote a été abandonné");
    assert_eq!(house.count("SELECT COUNT(*) FROM vote_ballots").await, 0);
    let other = house.plans_a_vote("words", "named", &[]).await;
    house.samira.post(format!("{other}/retrait"), &[]).await.leads_to(VOTES);
    house.samira.get(&other).await.is(404);
}

#[tokio::test]
async fn two_who_press_at_once_close_once_and_keep_once() {
    let house = House::open().await;
    let page = house.opens_a_vote("one", "named", &[]).await;
    let options = house.awa.choices(&page).await;
    let (bulletin, close, keep) = (format!("{page}/bulletin"), format!("{page}/fermeture"), format!("{page}/decision"));
    let choice = [("choix", options[0].as_str())];
    let (one, other) =
        tokio::join!(house.awa.post(bulletin.as_str(), &choice), house.jean.post(bulletin.as_str(), &choice));
    assert_eq!((one.status.as_u16(), other.status.as_u16()), (303, 303));
    for deed in [close, keep] {
        let (one, other) = tokio::join!(house.samira.post(deed.as_str(), &[]), house.nadia.post(deed.as_str(), &[]));
        let mut statuses = [one.status.as_u16(), other.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409], "{deed}");
    }
    house.awa.get(&page).await.is(200).shows("2 sur 2");
}

#[tokio::test]
async fn a_reminder_goes_to_who_has_not_voted_and_of_a_secret_vote_to_all() {
    let house = House::open().await;
    let ours = async |person| {
        let letters = house.letters_to(person).await;
        letters.into_iter().filter(|letter| letter.kind == "votes.waits").count()
    };
    let named = house.opens_a_vote("one", "named", &[]).await;
    let options = house.awa.choices(&named).await;
    house.awa.votes(&named, &[("choix", &options[0])]).await;
    house.samira.post(format!("{named}/rappel"), &[]).await.leads_to(&named);
    assert_eq!((ours(&house.awa).await, ours(&house.jean).await, ours(&house.nadia).await), (0, 1, 0));
    house.samira.post(format!("{named}/rappel"), &[]).await.is(409).shows("il y a moins d’une journée");
    house.jean.votes(&named, &[("choix", &options[0])]).await;
    let secret = house.opens_a_vote("one", "secret", &[]).await;
    house.samira.get(&secret).await.is(200).shows("le rappel va à tous les membres");
    house.samira.post(format!("{secret}/rappel"), &[]).await.leads_to(&secret);
    assert_eq!((ours(&house.awa).await, ours(&house.jean).await), (1, 2));
    house.it_is("2027-03-20", "12:00");
    house.samira.post(format!("{named}/rappel"), &[]).await.is(409).shows("Tout le monde a voté");
}
