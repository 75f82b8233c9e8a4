//! What a closed survey says: to whom, in what words, beside what was said before, and to programs.

use communities::Role;

use super::{SENTENCES, SURVEYS, Survey};
use crate::search::read;
use crate::world::Phone;

#[tokio::test]
async fn members_read_groups_of_five_and_words_once_they_were_looked_at() {
    let survey = Survey::opens().await;
    survey.answers(0..12).await;
    survey.closes().await;
    let (nadia, awa) = (&survey.house.nadia, &survey.house.awa);
    let page = awa.get(&survey.page).await.is(200).shows("Au moins 10 personnes").hides("12 personnes");
    let page = page.shows("je sais par où commencer").shows("n’en disent pas la cause").hides("moyenne");
    page.shows("La coordination et le comité lisent d’abord").hides(SENTENCES[0]);
    nadia.get(&survey.page).await.is(200).shows(SENTENCES[0]).shows("Laisser les membres les lire");
    survey.house.samira.get(&survey.page).await.is(200).hides(SENTENCES[0]);
    survey.house.samira.post(format!("{}/paroles", survey.page), &[]).await.is(404);
    for _ in 0..2 {
        nadia.post(format!("{}/paroles", survey.page), &[]).await.leads_to(&survey.page);
    }
    let page = awa.get(&survey.page).await.is(200);
    for sentence in SENTENCES {
        assert!(page.page.has(sentence), "« {sentence} » is read");
    }
    let shown = survey.house.events().await.into_iter().filter(|(kind, _)| kind == surveys::WORDS_SHOWN).count();
    assert_eq!(shown, 1);
}

#[tokio::test]
async fn before_and_after_stand_beside_each_other_where_the_words_are_the_same() {
    let first = Survey::opens().await;
    first.answers(0..6).await;
    first.closes().await;
    let (house, id) = (first.house, first.page.rsplit('/').next().expect("a number").to_owned());
    house.instance.clock.advance(5 * platform::DAY);
    let page = house.prepares(&house.nadia, ("group", &id), &["c1", "c3"]).await;
    let form = house.opens(&page).await;
    for _ in 0..5 {
        Phone::reads(&house, &form).await.answers(&[("q-1", "5"), ("q-2", "3")]).await;
    }
    house.nadia.post(format!("{page}/fermeture"), &[]).await.is(303);
    let read = house.awa.get(page.as_str()).await.is(200).page;
    let same = read.around("je sais par où commencer");
    assert_eq!(same.source().matches("<h3").count(), 2, "{}", same.source());
    let other = read.around("ce que je ne peux pas faire");
    assert_eq!(other.source().matches("<h3").count(), 1, "{}", other.source());
    assert!(!read.has("différence") && !read.has("changement de"), "never the change");
}

/// What a program reads is what the page says: multiples of five, middles, no word of anybody.
#[tokio::test]
async fn a_program_reads_what_was_shown_and_no_more() {
    let survey = Survey::opens().await;
    let path = format!("/api/v1/communities/{}/surveys", survey.house.community.id);
    survey.answers(0..11).await;
    let program = survey.house.awa.program(&survey.house).await;
    let open = read(&program.get(path.as_str()).await.is(200));
    assert_eq!(open["items"].as_array().expect("a list").len(), 0, "nothing of an open one");
    survey.closes().await;
    let shown = read(&program.get(path).await.is(200));
    let survey_read = &shown["items"][0];
    assert_eq!((&survey_read["at_least"], &survey_read["mode"]), (&10.into(), &"group".into()));
    let questions = survey_read["questions"].as_array().expect("a list");
    assert_eq!((questions.len(), questions[0]["groups"].as_array().expect("a list").len()), (4, 2));
    assert!(!shown.to_string().contains(SENTENCES[0]), "what people wrote is on the page alone");
    assert_eq!(survey.house.awa.get(SURVEYS).await.is(200).page.link("Avant la saison"), survey.page);
}

/// The group reads first; those who pay read what it decided to show, with its own words and nothing that somebody wrote.
#[tokio::test]
async fn those_who_pay_read_it_once_the_group_decided_it_with_its_own_words() {
    let survey = Survey::opens().await;
    survey.answers(0..6).await;
    let (house, outside) = (&survey.house, format!("{}/publication", survey.page));
    let sponsor = house.person("Bernard", Role::Sponsor).await;
    let release = format!("{}/diffusion", survey.page);
    let decision = house.season.decides("Nous montrons nos réponses à la Ville").await.to_string();
    let whole = [("decision", decision.as_str()), ("lecture", "Demander de l’aide est devenu plus facile.")];
    house.nadia.post(release.as_str(), &whole).await.is(409);
    survey.closes().await;
    house.nadia.post(format!("{}/paroles", survey.page), &[]).await.is(303);
    sponsor.get(SURVEYS).await.is(200).hides("Avant la saison");
    for page in [survey.page.as_str(), &outside] {
        sponsor.get(page).await.is(404);
    }
    let advisor = house.person("Hélène", Role::Advisor).await;
    for person in [&house.awa, &house.samira, &advisor, &sponsor] {
        person.get(release.as_str()).await.is(404);
        person.post(release.as_str(), &whole).await.is(404);
    }
    let wrong = house.nadia.post(release.as_str(), &[("decision", "999"), ("lecture", "")]).await.is(422);
    wrong.shows("Choisissez une décision du registre");
    let reopened = house.season.decides("Une autre décision").await;
    house.season.reopens(reopened).await;
    let wrong = [("decision", &*reopened.to_string()), ("lecture", "Nos mots restent.")];
    assert!(house.nadia.post(release.as_str(), &wrong).await.is(422).body().contains("Nos mots restent."));
    house.nadia.post(release.as_str(), &whole).await.leads_to(&outside);
    house.nadia.post(release, &whole).await.is(409).shows("déjà montré");
    let page = sponsor.get(outside.as_str()).await.is(200).shows("Demander de l’aide est devenu plus facile.");
    let page = page.shows("Au moins 5 personnes").shows("par où commencer").hides("Qu’est-ce qui vous aiderait?");
    page.hides(SENTENCES[0]).hides("Nous montrons nos réponses");
    assert_eq!(sponsor.get(SURVEYS).await.is(200).page.link("Avant la saison"), outside);
    sponsor.get(&survey.page).await.is(404);
}
