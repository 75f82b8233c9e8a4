//! What a closed survey says: to whom, in what words, beside what was said before, and to programs.

use communities::Role;
use platform::sql;

use super::{SENTENCES, SURVEYS, Survey};
use crate::search::read;
use crate::world::{House, Phone};

#[tokio::test]
async fn members_read_groups_of_five_and_words_once_they_were_looked_at() {
    let survey = Survey::opens().await;
    survey.answers(0..12).await;
    survey.closes().await;
    let (nadia, awa) = (&survey.house.nadia, &survey.house.awa);
    let page = awa.get(&survey.page).await.is(200).shows("Au moins 10 personnes").hides("12 personnes");
    let page = page.shows("je sais par où commencer").shows("n’en disent pas la cause").hides("moyenne");
    page.shows("Nadia lit d’abord, à l’écart").hides(SENTENCES[0]);
    let words = format!("{}/paroles", survey.page);
    nadia.get(&survey.page).await.is(200).shows("Lire ces mots").hides(SENTENCES[0]);
    nadia.get(words.as_str()).await.is(200).shows(SENTENCES[0]);
    survey.house.samira.get(&survey.page).await.is(200).hides(SENTENCES[0]);
    for person in [&survey.house.samira, awa] {
        person.get(words.as_str()).await.is(404);
        person.post(words.as_str(), &[]).await.is(404);
    }
    nadia.post(words.as_str(), &[]).await.leads_to(&survey.page);
    nadia.post(words.as_str(), &[("mots-4-1", "Autre chose.")]).await.is(409).shows("déjà transmis");
    nadia.get(words.as_str()).await.leads_to(&survey.page);
    let page = awa.get(&survey.page).await.is(200);
    for sentence in SENTENCES {
        assert!(page.page.has(sentence), "« {sentence} » is read");
    }
    let shown = survey.house.events().await.into_iter().filter(|(kind, _)| kind == surveys::WORDS_SHOWN).count();
    assert_eq!(shown, 1);
}

/// Samira reads first: what she says in other words and what she leaves out is gone from the database itself.
#[tokio::test]
async fn who_was_chosen_reads_first_alone_and_passes_on_what_names_nobody() {
    let survey = Survey::opens().await;
    let (house, words) = (&survey.house, format!("{}/paroles", survey.page));
    let samira = house.samira.account().id.to_string();
    house.awa.post(format!("{}/lecture", survey.page), &[("lecture", &samira)]).await.is(404);
    house.nadia.post(format!("{}/lecture", survey.page), &[("lecture", &samira)]).await.leads_to(&survey.page);
    survey.answers(0..6).await;
    house.samira.get(words.as_str()).await.is(404);
    survey.closes().await;
    house.nadia.get(words.as_str()).await.is(404);
    let page = house.nadia.get(&survey.page).await.is(200);
    SENTENCES.iter().fold(page, |page, sentence| page.hides(sentence)).shows("Samira lit d’abord");
    let nadia = house.nadia.account().id.to_string();
    let stays = house.nadia.post(format!("{}/lecture", survey.page), &[("lecture", &nadia)]).await;
    stays.is(409).shows("on n’en choisit pas une autre");
    let page = house.samira.get(words.as_str()).await.is(200).page;
    let fields = page.attributes("textarea[data-discretion]", "name");
    assert_eq!((fields.len(), fields[0].as_str()), (6, "mots-4-1"), "in the order of the alphabet: « Bien dormir »");
    let wrong =
        house.samira.post(words.as_str(), &[("mots-4-1", " "), ("mots-4-2", "Un lieu, ailleurs.")]).await.is(422);
    wrong.shows("Un lieu, ailleurs.");
    let passed = [("mots-4-1", "Se reposer."), ("mots-4-2", ""), ("sans-4-2", "oui")];
    house.samira.post(words.as_str(), &passed).await.leads_to(&survey.page);
    let read = house.awa.get(&survey.page).await.is(200).shows("Se reposer.").hides(SENTENCES[2]).hides(SENTENCES[4]);
    read.shows(SENTENCES[0]).shows(SENTENCES[1]);
    let kept: String = sql("SELECT words FROM surveys").value(&house.instance.db).await.unwrap();
    assert!(!kept.contains("dormir") && !kept.contains("local"), "{kept}");
    house.nadia.post(format!("{}/lecture", survey.page), &[("lecture", &nadia)]).await.is(409);
}

/// Who reads first left: nobody reads, until coordination chooses another one.
#[tokio::test]
async fn where_who_reads_first_left_coordination_chooses_another_one() {
    let survey = Survey::opens().await;
    let house = &survey.house;
    let jeanne = house.person("Jeanne", Role::Facilitator).await;
    let choose = format!("{}/lecture", survey.page);
    for nobody in ["", "999999", &house.awa.account().id.to_string()] {
        let refused = house.nadia.post(choose.as_str(), &[("lecture", nobody)]).await.is(422);
        let beside = refused.page.around("Qui lit d’abord les mots");
        assert!(beside.has("Choisissez, parmi"), "beside the field: {}", beside.source());
    }
    house.nadia.post(choose.as_str(), &[("lecture", &jeanne.account().id.to_string())]).await.leads_to(&survey.page);
    survey.answers(0..5).await;
    survey.closes().await;
    house.parts(&jeanne).await;
    house.awa.get(&survey.page).await.is(200).shows("Personne n’est là pour lire d’abord").hides(SENTENCES[0]);
    house.nadia.get(&survey.page).await.is(200).shows("Confier la première lecture").hides(SENTENCES[0]);
    let samira = house.samira.account().id.to_string();
    house.nadia.post(choose, &[("lecture", &samira)]).await.leads_to(&survey.page);
    house.samira.get(format!("{}/paroles", survey.page)).await.is(200).shows(SENTENCES[0]);
}

/// It opens with somebody who reads first, of those who coordinate or facilitate: by default who opens it.
#[tokio::test]
async fn a_survey_with_words_opens_with_somebody_who_reads_them_first() {
    let house = House::open().await;
    let hélène = house.person("Hélène", Role::Advisor).await;
    let page = house.prepares(&hélène, ("group", ""), &["c1"]).await;
    let words = [("genre", "line"), ("question", "En un mot?")];
    hélène.post(format!("{page}/questions"), &words).await.leads_to(&page);
    let open = format!("{page}/ouverture");
    hélène.get(open.as_str()).await.is(200).shows("Qui lit d’abord les mots").shows("choisissez une personne");
    hélène.post(open.as_str(), &[("revision", "2")]).await.is(422).shows("la personne qui lit d’abord");
    let samira = house.samira.account().id.to_string();
    hélène.post(open, &[("revision", "2"), ("lecture", &samira)]).await.leads_to(&page);
    house.nadia.get(page.as_str()).await.is(200).shows("Confier la première lecture");
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
