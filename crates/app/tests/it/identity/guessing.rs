//! Somebody who guesses.

use platform::{DAY, HOUR, MINUTE};

use super::house::AWA;
use super::sign_in::{other_than, printed_code};
use super::{Door, Person};

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
    for _ in 0..3 {
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

/// Tries that reached the account since the beginning, those that opened it apart.
const REACHED: &str = "SELECT CAST(SUM(tries - CASE WHEN used THEN 1 ELSE 0 END) AS BIGINT) FROM sign_in_codes";

/// Awa types a wrong code in her own browser, then the right one.
async fn awa_comes_in(house: &Door, own: &Person) {
    own.post("/sortir", &[]).await.goes_to("/connexion/au-revoir");
    let code = house.code_for(own, AWA).await;
    own.types_code(AWA, &other_than(&code)).await.says(422, "Ce code n’ouvre pas");
    own.types_code(AWA, &code).await.goes_to("/");
}

#[tokio::test]
async fn a_day_of_guessing_reaches_an_account_less_than_thirty_times_and_its_owner_comes_in() {
    let house = Door::open().await;
    let own = house.browser_of(AWA).await;
    let mut reached = vec![0];
    for quarter in 0..8 {
        strangers_guess(&house).await;
        if quarter == 2 {
            house.waits(20 * MINUTE);
            let (stranger, printed) = (house.browser(), printed_code(&house, AWA).await);
            for _ in 0..6 {
                stranger.types_code(AWA, &other_than(&printed)).await.says(422, "Ce code n’ouvre pas");
            }
        }
        house.waits(6 * HOUR);
        awa_comes_in(&house, &own).await;
        reached.push(house.count(REACHED).await);
    }
    let days: Vec<_> = reached.windows(5).map(|quarters| quarters[4] - quarters[0]).collect();
    assert_eq!(days[0], 14 + 5 + 4, "by strangers, by the code handed over, by Awa");
    assert!(days.iter().all(|tries| *tries < 30), "{days:?}");

    strangers_guess(&house).await;
    house.browser().post("/connexion", &[("email", AWA)]).await;
    let held = house.last_letter(AWA).await;
    assert_eq!(held.kind, "identity.code_held");
    assert!(held.text.contains("avec un autre appareil"), "{}", held.text);
}

/// Somebody tries all day while the clock is a month ahead; then it is set right.
#[tokio::test]
async fn a_clock_that_jumped_ahead_and_back_closes_sign_in_to_nobody() {
    let house = Door::open().await;
    let (browser, now) = (house.browser(), house.instance.clock.now());
    house.instance.clock.set(now + 30 * DAY);
    for _ in 0..3 {
        let code = house.code_for(&browser, AWA).await;
        for _ in 0..5 {
            browser.types_code(AWA, &other_than(&code)).await;
        }
        house.waits(10 * MINUTE);
    }
    house.instance.clock.set(now);
    browser.post("/connexion", &[("email", AWA)]).await.goes_to("/connexion/code");
    assert_eq!(house.last_letter(AWA).await.kind, "identity.code_held", "what was guessed counts, from now");
    house.waits(DAY);
    let code = house.code_for(&browser, AWA).await;
    browser.types_code(AWA, &code).await.goes_to("/");
}

#[tokio::test]
async fn what_must_wait_waits_by_a_measure_that_no_clock_moves() {
    let house = Door::open().await;
    let (browser, now) = (house.browser(), house.instance.clock.now());
    house.instance.clock.set(now + 30 * DAY);
    for _ in 0..5 {
        browser.post("/connexion", &[("email", AWA)]).await.goes_to("/connexion/code");
    }
    house.instance.clock.set(now);
    let answer = browser.post("/connexion", &[("email", AWA)]).await.is(429);
    let seconds: i64 = answer.header("retry-after").parse().unwrap();
    assert!((1..=301).contains(&seconds), "{seconds}");
    house.waits(seconds * 1000);
    house.code_for(&browser, AWA).await;
}

#[tokio::test]
async fn who_writes_another_address_before_that_of_the_proxy_is_known_all_the_same() {
    let house = Door::open().await;
    let place = house.browser();
    let mut stopped = 0;
    for number in 0..70 {
        let forged = place.clone().with("x-client", &format!("198.51.100.{number}")).with("x-client", "203.0.113.7");
        let answer = forged.types_code(&format!("p{number}@exemple.org"), "123456").await;
        stopped += usize::from(answer.status == 429);
    }
    assert_eq!(stopped, 10);
}
