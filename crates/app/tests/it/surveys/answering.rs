//! What a survey answers to telephones, to paper, to who comes late, and to what is no answer.

use communities::Role;
use platform::DAY;

use super::{SENTENCES, Survey};
use crate::world::Phone;

#[tokio::test]
async fn a_device_answers_once_and_what_is_no_answer_is_explained_and_kept() {
    let survey = Survey::opens().await;
    let phone = survey.phone().await;
    phone.sends(&[]).await.is(422).shows("une seule question suffit");
    let long = "très ".repeat(2_000);
    let wrong = phone.sends(&[("q-1", "9"), ("q-3", "beaucoup"), ("q-4", &long)]).await.is(422);
    let wrong = wrong.shows("Choisissez une réponse de la liste").shows("un nombre entier").shows("C’est trop long");
    assert!(
        wrong.body().contains("value=\"beaucoup\"") && wrong.body().contains(long.trim()),
        "what was typed is kept"
    );
    for hostile in ["a\0b", "a\u{1B}b"] {
        phone.sends(&[("q-4", hostile)]).await.is(422);
    }
    phone.sends(&[("q-4", "<script>alert(1)</script>"), ("q-99", "5"), ("q-2", "")]).await.leads_to(&survey.form);
    phone.sends(&[("q-1", "1")]).await.is(409).shows("sa première réponse est gardée");
    phone.browser.get(&survey.form).await.is(200).shows("Chaque appareil répond une fois");
    let form = phone.filled(&[("q-1", "5")]);
    survey.house.nobody().sends(&survey.form, &form).await.is(409);
    assert_eq!(survey.counted().await, 1);
}

#[tokio::test]
async fn a_link_that_is_none_is_nothing_and_a_closed_one_says_so_with_what_was_typed() {
    let survey = Survey::opens().await;
    for forged in ["x", "%00", "%F0%9F%99%82", &"a".repeat(43), &"a".repeat(4000)] {
        survey.house.nobody().get(&format!("/q/{forged}")).await.is(404);
        survey.house.nobody().post(&format!("/q/{forged}"), &[("q-1", "5")]).await.is(404);
    }
    let late = survey.phone().await;
    survey.answers(0..5).await;
    survey.closes().await;
    survey.house.nobody().get(&survey.form).await.is(410).shows("Ce questionnaire est fermé");
    let answer = late.sends(&[("q-1", "1"), ("q-4", "J’écrivais encore.")]).await.is(410);
    answer.shows("a fermé pendant que vous répondiez").shows("J’écrivais encore.");
    survey.house.nadia.get(&survey.page).await.is(200).hides("J’écrivais encore");
}

#[tokio::test]
async fn with_four_answers_all_is_destroyed_and_with_five_it_shows() {
    for (people, shows) in [(0, false), (4, false), (5, true)] {
        let survey = Survey::opens().await;
        survey.answers(0..people).await;
        let close = format!("{}/fermeture", survey.page);
        let said = if shows { "Il y a au moins cinq réponses" } else { "elles seraient détruites" };
        survey.house.nadia.get(close).await.is(200).shows(said);
        survey.closes().await;
        let page = survey.house.awa.get(&survey.page).await.is(200).page;
        assert_eq!(page.has("Au moins 5 personnes"), shows, "{people}");
        assert_eq!(page.has("les réponses sont détruites"), !shows, "{people}");
        assert_eq!(survey.house.count("SELECT COUNT(*) FROM survey_answers").await, 0);
        assert_eq!(survey.house.count("SELECT COUNT(*) FROM survey_devices").await, 0);
    }
}

#[tokio::test]
async fn it_closes_by_itself_at_the_end_of_its_last_day() {
    let survey = Survey::opens().await;
    survey.answers(0..5).await;
    survey.house.instance.clock.advance(9 * DAY);
    survey.house.works().await;
    survey.house.awa.get(&survey.page).await.is(200).shows("Répondre");
    survey.house.instance.clock.advance(2 * DAY);
    survey.house.nobody().get(&survey.form).await.is(410);
    survey.house.awa.get(&survey.page).await.is(200).shows("paraîtra dans un instant");
    survey.house.works().await;
    survey.house.awa.get(&survey.page).await.is(200).shows("Au moins 5 personnes");
    let closed = survey.house.events().await.into_iter().filter(|(kind, _)| kind == surveys::CLOSED).count();
    assert_eq!(closed, 1);
}

#[tokio::test]
async fn paper_is_entered_as_any_answer_and_a_form_sent_twice_is_one() {
    let survey = Survey::opens().await;
    let (samira, enter) = (&survey.house.samira, format!("{}/bulletin", survey.page));
    let paper = samira.get(format!("{}/papier", survey.page)).await.is(200);
    paper.shows("je sais par où commencer").shows("tout à fait").shows("Qu’est-ce qui vous aiderait?");
    let form = samira.get(enter.as_str()).await.is(200).page.form_with_button("Mettre dans la boîte").entries();
    let filled = crate::world::changed(form, &[("q-1", "4"), ("q-4", "Du temps")]);
    samira.sends(&enter, &filled).await.is(303);
    let again = samira.sends(&enter, &filled).await.is(303).header("location").to_owned();
    samira.get(again).await.is(200).shows("compte une seule fois");
    assert_eq!(survey.counted().await, 1);
    samira.post(enter.as_str(), &[]).await.is(422).shows("une seule question suffit");
    survey.house.awa.get(enter.as_str()).await.is(404);
    survey.house.awa.post(enter.as_str(), &[("q-1", "5")]).await.is(404);
    let events = survey.house.events().await;
    assert!(events.iter().all(|(kind, _)| !kind.contains("ballot") && !kind.contains("answer")), "{events:?}");
}

#[tokio::test]
async fn who_is_signed_in_answers_as_anybody_does_in_the_language_of_their_browser() {
    let survey = Survey::opens().await;
    let form = survey.house.nobody().with("accept-language", "en-CA").get(&survey.form).await.is(200);
    form.shows("I know where to start").shows("Send without my name").shows("Under five answers");
    let phone = Phone::of(survey.house.awa.clone(), &survey.form).await;
    let page = phone.browser.get(&survey.form).await.is(200);
    assert_eq!(page.header("cache-control"), "no-store");
    page.hides("Awa").shows("tout est détruit").shows("Rien n’est obligatoire");
    phone.answers(&[("q-1", "2")]).await;
    let guest = survey.house.person("Marc", Role::Guest).await;
    guest.get(&survey.page).await.is(404);
}

/// Today first, then the beginning on a page of its own: nothing is kept between them but in the form itself.
#[tokio::test]
async fn looking_back_asks_today_then_the_beginning_and_keeps_nothing_between() {
    let survey = Survey::of("back", "").await;
    for (place, words) in SENTENCES.into_iter().enumerate() {
        let phone = survey.phone().await;
        let today = phone.sends(&[("q-1", "4"), ("q-2", "2"), ("q-4", words)]).await.is(200);
        assert_eq!(survey.counted().await, place as u64, "nothing is kept yet");
        assert!(today.page.has("Au début de la saison") && !today.page.has("Qu’est-ce qui vous aiderait?"));
        let form = today.page.form_with_button("Envoyer sans mon nom").entries();
        let wrong = crate::world::changed(form.clone(), &[("d-1", "9")]);
        phone.browser.sends(&survey.form, &wrong).await.is(422).shows("Choisissez une réponse de la liste");
        let whole = crate::world::changed(form, &[("d-1", if place < 4 { "2" } else { "3" })]);
        phone.browser.sends(&survey.form, &whole).await.leads_to(&survey.form);
    }
    survey.closes().await;
    let page = survey.house.awa.get(&survey.page).await.is(200);
    let page = page.shows("Au milieu du groupe\u{a0}: de «\u{a0}un peu\u{a0}» à «\u{a0}beaucoup\u{a0}»");
    page.shows("Le changement tel que les personnes le voient").shows("n’en disent pas la cause");
}
