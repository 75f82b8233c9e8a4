//! Somebody who guesses.

use platform::{DAY, HOUR, MINUTE};

use super::Door;
use super::house::AWA;
use super::sign_in::{other_than, printed_code};

#[tokio::test]
async fn after_five_wrong_tries_the_right_code_is_worth_nothing() {
    let house = Door::open().await;
    let browser = house.browser();
    let code = house.code_for(&browser, AWA).await;
    let lucky = browser.clone();
    for _ in 0..4 {
        lucky.types_code(AWA, &other_than(&code)).await.says(422, "Ce code n’ouvre pas");
    }
    lucky.types_code(AWA, &other_than(&code)).await.says(422, "Ce code n’ouvre pas");
    browser.types_code(AWA, &code).await.says(422, "Ce code n’ouvre pas");
    let code = house.code_for(&browser, AWA).await;
    let lucky = browser.clone();
    for _ in 0..4 {
        lucky.types_code(AWA, &other_than(&code)).await;
    }
    browser.types_code(AWA, &code).await.goes_to("/");
}

#[tokio::test]
async fn guesses_at_the_same_moment_are_all_counted() {
    let house = Door::open().await;
    let asking = house.browser();
    let code = house.code_for(&asking, AWA).await;
    let tries = (0..20).map(|_| {
        let (browser, wrong) = (asking.clone(), other_than(&code));
        tokio::spawn(async move { browser.types_code(AWA, &wrong).await.status })
    });
    let tries: Vec<_> = tries.collect();
    for guess in tries {
        assert_ne!(guess.await.unwrap().as_u16(), 303);
    }
    assert_eq!(house.count("SELECT tries FROM sign_in_codes").await, 5);
}

#[tokio::test]
async fn asking_again_and_again_must_wait_and_loses_nothing() {
    let house = Door::open().await;
    let browser = house.browser();
    for _ in 0..5 {
        browser.post("/connexion", &[("email", AWA)]).await.goes_to("/connexion/code");
    }
    let answer = browser.post("/connexion", &[("email", AWA)]).await;
    answer.says(429, "Réessayez dans 5 minutes");
    assert!(answer.body().contains(&format!("value=\"{AWA}\"")));
    let seconds: i64 = answer.header("retry-after").parse().unwrap();
    assert!((1..=301).contains(&seconds), "{seconds}");
    assert_eq!(house.letters_at(AWA).await.len(), 5);
    house.waits(seconds * 1000);
    browser.post("/connexion", &[("email", AWA)]).await.goes_to("/connexion/code");
}

#[tokio::test]
async fn one_place_that_tries_many_addresses_is_stopped_and_the_others_are_not() {
    let house = Door::open().await;
    let place = house.browser().with("x-client", "203.0.113.7");
    let statuses: Vec<_> = (0..70)
        .map(|number| {
            let browser = place.clone();
            tokio::spawn(async move {
                browser.types_code(&format!("p{number}@exemple.org"), "123456").await.status.as_u16()
            })
        })
        .collect();
    let mut stopped = 0;
    for status in statuses {
        stopped += usize::from(status.await.unwrap() == 429);
    }
    assert_eq!(stopped, 10);
    let elsewhere = house.browser().with("x-client", "203.0.113.8");
    let code = house.code_for(&elsewhere, AWA).await;
    elsewhere.types_code(AWA, &code).await.goes_to("/");
}

#[tokio::test]
async fn an_account_that_is_guessed_all_day_sends_no_more_codes_until_the_next() {
    let house = Door::open().await;
    let browser = house.browser();
    for _ in 0..4 {
        let code = house.code_for(&browser, AWA).await;
        for _ in 0..5 {
            browser.types_code(AWA, &other_than(&code)).await;
        }
        house.waits(10 * MINUTE);
    }
    browser.post("/connexion", &[("email", AWA)]).await.goes_to("/connexion/code");
    let letter = house.last_letter(AWA).await;
    assert_eq!(letter.kind, "identity.code_held");
    assert!(letter.subject.contains("Aucun code aujourd’hui"));

    let printed = printed_code(&house, AWA).await;
    browser.types_code(AWA, &printed).await.goes_to("/");
    house.waits(DAY);
    house.code_for(&house.browser(), AWA).await;
}

#[tokio::test]
async fn what_strangers_try_is_not_what_the_browser_that_asked_has() {
    let house = Door::open().await;
    let browser = house.browser();
    let code = house.code_for(&browser, AWA).await;
    let stranger = house.browser();
    for _ in 0..5 {
        stranger.types_code(AWA, &other_than(&code)).await.says(422, "Ce code n’ouvre pas");
    }
    stranger.types_code(AWA, &code).await.says(422, "dans le navigateur où vous l’avez demandé");
    browser.types_code(AWA, &code).await.goes_to("/");
}

#[tokio::test]
async fn a_stranger_who_asks_does_not_make_the_code_of_the_owner_void() {
    let house = Door::open().await;
    let (browser, stranger) = (house.browser(), house.browser());
    let code = house.code_for(&browser, AWA).await;
    house.code_for(&stranger, AWA).await;
    browser.types_code(AWA, &code).await.goes_to("/");
}

/// Three strangers ask for codes of Awa and try five each, all at the same moment.
async fn strangers_guess(house: &Door) {
    let strangers: Vec<_> = (0..3)
        .map(|number| {
            let stranger = house.browser().with("x-client", &format!("203.0.113.{number}"));
            tokio::spawn(async move {
                stranger.post("/connexion", &[("email", AWA)]).await;
                for _ in 0..5 {
                    stranger.types_code(AWA, "000000").await;
                }
            })
        })
        .collect();
    for stranger in strangers {
        stranger.await.unwrap();
    }
}

#[tokio::test]
async fn a_day_of_guessing_reaches_an_account_less_than_thirty_times_and_its_owner_comes_in() {
    let house = Door::open().await;
    let own = house.browser_of(AWA).await;
    let wrong = "SELECT CAST(SUM(tries - CASE WHEN used THEN 1 ELSE 0 END) AS BIGINT) FROM sign_in_codes";
    for day in 1..=2 {
        for _ in 0..4 {
            own.post("/sortir", &[]).await.goes_to("/connexion/au-revoir");
            strangers_guess(&house).await;
            house.waits(6 * HOUR);
            let code = house.code_for(&own, AWA).await;
            own.types_code(AWA, &other_than(&code)).await.says(422, "Ce code n’ouvre pas");
            own.types_code(AWA, &code).await.goes_to("/");
        }
        let reached = house.count(wrong).await;
        assert!((19..30 * day).contains(&reached), "{reached} in {day} days");
        house.waits(HOUR);
    }
    strangers_guess(&house).await;
    house.browser().post("/connexion", &[("email", AWA)]).await;
    let held = house.last_letter(AWA).await;
    assert_eq!(held.kind, "identity.code_held");
    assert!(held.text.contains("avec un autre appareil"), "{}", held.text);
}
