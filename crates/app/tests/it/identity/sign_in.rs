//! A code by mail, and in.

use platform::{MINUTE, SECOND};

use super::house::{AWA, JEAN};
use super::{Door, Person, WRONG, endless};

#[tokio::test]
async fn awa_receives_a_code_and_comes_back_to_the_page_she_wanted() {
    let house = Door::open().await;
    let browser = house.browser();
    browser.get("/profil/appareils?fait=fermee").await.goes_to("/connexion?suite=/profil/appareils%3Ffait%3Dfermee");
    let page = browser.get("/connexion?suite=/profil/appareils%3Ffait%3Dfermee").await;
    page.says(200, "name=\"suite\" value=\"/profil/appareils?fait=fermee\"");
    let asked = [("email", " Awa@Exemple.ORG "), ("suite", "/profil/appareils?fait=fermee")];
    browser.post("/connexion", &asked).await.goes_to("/connexion/code?suite=/profil/appareils%3Ffait%3Dfermee");
    let page = browser.get("/connexion/code?suite=/profil/appareils%3Ffait%3Dfermee").await;
    page.says(200, "autocomplete=\"one-time-code\"");
    assert!(page.body().contains("inputmode=\"numeric\"") && page.body().contains(AWA));
    assert_eq!(page.header("cache-control"), "no-store");

    let code = house.last_letter(AWA).await.code();
    let pasted = format!(" {} {} ", &code[..3], &code[3..]);
    let typed = [("email", AWA), ("code", &*pasted), ("suite", "/profil/appareils?fait=fermee")];
    let answer = browser.post("/connexion/code", &typed).await;
    answer.goes_to("/profil/appareils?fait=fermee");
    let cookie = answer.cookie("__Host-jasette");
    for word in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/", "Max-Age="] {
        assert!(cookie.contains(word), "{word} in {cookie}");
    }
    assert!(browser.is_signed_in().await);
    assert!(browser.cookie_called("__Host-connexion").is_none(), "the address is not kept once it served");
    assert_eq!(house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM sessions WHERE token_hash LIKE '%-%'").await, 0);
}

#[tokio::test]
async fn a_code_is_pasted_with_the_words_around_it() {
    let house = Door::open().await;
    let browser = house.browser();
    browser.post("/connexion", &[("email", AWA)]).await;
    let page = browser.get("/connexion/code").await;
    let code = house.last_letter(AWA).await.code();
    let pasted = format!("Votre code pour entrer dans Jasette : {}\u{a0}{} (15 minutes)", &code[..3], &code[3..]);
    let (_, field) = page.body().split_once("one-time-code").expect("a field for the code");
    let most = field
        .split('>')
        .next()
        .and_then(|field| field.split_once("maxlength=\""))
        .and_then(|(_, most)| most.split('"').next());
    let room = most.map_or(usize::MAX, |most| most.parse().unwrap());
    assert!(room >= pasted.chars().count(), "the field cuts at {room}");
    browser.post("/connexion/code", &[("email", AWA), ("code", &*pasted)]).await;
    assert!(browser.is_signed_in().await);
}

#[tokio::test]
async fn the_mail_speaks_the_language_of_its_reader_and_its_subject_hides_the_code() {
    let house = Door::open().await;
    for (email, lang, subject) in
        [(AWA, "fr-CA", "Votre code pour entrer dans Jasette"), (JEAN, "en-CA", "Your code to sign in to Jasette")]
    {
        let browser = house.browser().with("accept-language", "es");
        let code = house.code_for(&browser, email).await;
        let letter = house.last_letter(email).await;
        assert_eq!(
            (letter.kind.as_str(), letter.lang.as_str(), letter.subject.as_str()),
            ("identity.code", lang, subject)
        );
        assert!(!letter.subject.contains(&code) && letter.text.contains("15 minutes"));
        assert!(letter.text.contains("https://jasette.example.org/connexion/code"));
        assert!(!letter.text.contains(&format!("?{code}")), "no address holds the code");
    }
}

#[tokio::test]
async fn an_address_without_account_gets_the_same_answers() {
    let house = Door::open().await;
    let (known, unknown) = (house.browser(), house.browser());
    let asked = known.post("/connexion", &[("email", AWA)]).await;
    let asked_unknown = unknown.post("/connexion", &[("email", "chloe@exemple.org")]).await;
    assert_eq!((asked.status, asked.header("location")), (asked_unknown.status, asked_unknown.header("location")));
    assert!(house.letters_at("chloe@exemple.org").await.is_empty());

    let page = |body: &str| body.replace("chloe@exemple.org", AWA);
    let (seen, seen_unknown) = (known.get("/connexion/code").await, unknown.get("/connexion/code").await);
    assert_eq!(page(seen.body()), page(seen_unknown.body()));

    let wrong = other_than(&house.last_letter(AWA).await.code());
    let (seen, seen_unknown) =
        (known.types_code(AWA, &wrong).await, unknown.types_code("chloe@exemple.org", &wrong).await);
    assert_eq!(seen.status, seen_unknown.status);
    assert_eq!(page(seen.body()), page(seen_unknown.body()));
}

#[tokio::test]
async fn a_code_dies_after_fifteen_minutes() {
    let house = Door::open().await;
    let browser = house.browser();
    let code = house.code_for(&browser, AWA).await;
    house.waits(15 * MINUTE - SECOND);
    let early = browser.clone();
    house.waits(SECOND);
    browser.types_code(AWA, &code).await.says(422, "trop vieux");

    let code = house.code_for(&early, AWA).await;
    house.waits(15 * MINUTE - SECOND);
    early.types_code(AWA, &code).await.goes_to("/");
}

#[tokio::test]
async fn a_code_serves_once() {
    let house = Door::open().await;
    let browser = house.browser();
    let code = house.code_for(&browser, AWA).await;
    browser.types_code(AWA, &code).await.goes_to("/");
    let other = house.browser();
    other.types_code(AWA, &code).await.says(422, "déjà utilisé");
    assert!(!other.is_signed_in().await);
}

#[tokio::test]
async fn a_new_code_makes_the_older_one_void() {
    let house = Door::open().await;
    let browser = house.browser();
    let first = house.code_for(&browser, AWA).await;
    let second = house.code_for(&browser, AWA).await;
    if first != second {
        browser.types_code(AWA, &first).await.says(422, "plus récent");
    }
    browser.types_code(AWA, &second).await.goes_to("/");
}

#[tokio::test]
async fn somebody_elses_code_opens_nothing() {
    let house = Door::open().await;
    let browser = house.browser();
    let of_jean = house.code_for(&browser, JEAN).await;
    let of_awa = house.code_for(&browser, AWA).await;
    if of_jean != of_awa {
        browser.types_code(AWA, &of_jean).await.says(422, "Ce code n’ouvre pas");
    }
    assert!(!browser.is_signed_in().await);
}

#[tokio::test]
async fn nothing_leads_out_of_the_house() {
    let house = Door::open().await;
    for out in ["https://evil.example", "//evil.example", "/\\evil.example", "/\t/evil.example", "javascript:alert(1)"]
    {
        let browser = house.browser();
        browser.post("/connexion", &[("email", AWA), ("suite", out)]).await.goes_to("/connexion/code");
        let code = house.last_letter(AWA).await.code();
        let typed = [("email", AWA), ("code", &*code), ("suite", out)];
        browser.post("/connexion/code", &typed).await.goes_to("/");
        browser.get(&format!("/connexion?suite={}", out.replace('\t', "%09").replace('\\', "%5C"))).await.goes_to("/");
        house.waits(10 * MINUTE);
    }
}

#[tokio::test]
async fn who_is_signed_in_is_sent_home_from_the_door() {
    let house = Door::open().await;
    let browser = house.browser_of(AWA).await;
    browser.get("/connexion").await.goes_to("/");
    browser.get("/connexion/code?suite=/profil").await.goes_to("/profil");
}

#[tokio::test]
async fn signing_in_again_changes_the_secret_and_ends_the_old_session() {
    let house = Door::open().await;
    let browser = house.browser_of(AWA).await;
    let before = browser.clone();
    let code = house.code_for(&browser, JEAN).await;
    browser.types_code(JEAN, &code).await.goes_to("/");
    assert_ne!(before.session(), browser.session());
    assert!(browser.is_signed_in().await && !before.clone().is_signed_in().await);
}

#[tokio::test]
async fn what_is_typed_wrong_is_said_beside_the_field_and_kept() {
    let house = Door::open().await;
    let browser = house.browser();
    browser.post("/connexion", &[("email", "awa")]).await.says(422, "Il manque le @");
    browser.post("/connexion", &[("email", "awa@gmail.con")]).await.says(422, "awa@gmail.com?");
    let page = browser.post("/connexion", &[("email", "awa@exemple")]).await;
    page.says(422, "value=\"awa@exemple\"");
    assert!(page.body().contains("aria-describedby=\"email-hint email-error\""));
    browser.types_code(AWA, "48 29").await.says(422, "exactement six chiffres");
    browser.types_code("awa", "482913").await.says(422, "value=\"482913\"");
    let english = house.browser().with("accept-language", "en-CA");
    english.post("/connexion", &[("email", "awa")]).await.says(422, "The @ is missing");
}

#[tokio::test]
async fn no_field_of_the_door_falls_over() {
    let house = Door::open().await;
    let browser = house.browser();
    let long = endless();
    for typed in WRONG.iter().copied().chain([long.as_str()]) {
        assert_eq!(browser.post("/connexion", &[("email", typed)]).await.status.as_u16(), 422, "{typed:?}");
        assert_eq!(browser.types_code(typed, typed).await.status.as_u16(), 422, "{typed:?}");
        browser.post("/connexion", &[("email", AWA), ("suite", typed)]).await;
    }
    browser.post("/connexion/code", &[]).await.says(422, "obligatoire");
    browser.carries("__Host-jasette", &"x".repeat(4000));
    browser.carries("__Host-connexion", "%00%ff");
    browser.get("/connexion/code").await.says(200, "name=\"email\"");
}

#[tokio::test]
async fn without_a_mail_server_the_door_asks_for_a_code_at_once() {
    let house = Door::open_with(|instance| std::sync::Arc::make_mut(&mut instance.settings).sends_mail = false).await;
    let browser = house.browser();
    browser.get("/connexion").await.goes_to("/connexion/code");
    browser.get("/connexion/code").await.says(200, "aucun courriel ne part");
    let code = printed_code(&house, AWA).await;
    browser.post("/connexion", &[("email", AWA)]).await.goes_to("/connexion/code");
    assert!(house.letters_at(AWA).await.is_empty(), "nothing is posted that will never leave");
    browser.types_code(AWA, &code).await.goes_to("/");
}

#[tokio::test]
async fn a_printed_code_is_typed_with_its_address_in_any_browser() {
    let house = Door::open().await;
    let browser = house.browser();
    let code = printed_code(&house, AWA).await;
    browser.get("/connexion/autre-code").await.says(200, "type=\"email\"");
    browser.types_code(AWA, &code).await.goes_to("/");
    let stranger = identity::Email::parse("chloe@exemple.org").unwrap();
    assert!(identity::actions::issue_code(&house.instance, &stranger).await.unwrap().is_none());
}

pub(super) async fn printed_code(house: &Door, email: &str) -> String {
    let email = identity::Email::parse(email).unwrap();
    let code = identity::actions::issue_code(&house.instance, &email).await.unwrap();
    code.expect("this person has an account").as_str().to_owned()
}

/// A code that is not this one.
pub(super) fn other_than(code: &str) -> String {
    let first = if code.starts_with('0') { '1' } else { '0' };
    format!("{first}{}", &code[1..])
}

#[tokio::test]
async fn leaving_closes_the_session_for_good() {
    let house = Door::open().await;
    let browser: Person = house.browser_of(AWA).await;
    let copy = browser.clone();
    let answer = browser.post("/sortir", &[]).await;
    answer.goes_to("/connexion/au-revoir");
    assert_eq!(answer.header("clear-site-data"), "", "one's own device keeps what other sites gave it");
    browser.get("/connexion/au-revoir").await.says(200, "Votre session est fermée");
    assert!(browser.session().is_none() && !copy.is_signed_in().await);
    browser.post("/sortir", &[]).await.goes_to("/connexion/au-revoir");
}
