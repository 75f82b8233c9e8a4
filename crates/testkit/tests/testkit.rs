//! The testkit is believed by every other test: here it is tested itself.

use axum::extract::Form;
use axum::http::HeaderMap;
use axum::response::{Html, IntoResponse, Redirect};
use axum::routing::get;
use axum::{Router, http::header};
use testkit::{Page, TICKED, UNTICKED, World};

const PAGE: &str = r##"<!doctype html><html lang="fr-CA"><head><title>Profil&nbsp;: Awa</title></head><body>
<h1>Votre <em>profil</em></h1><p hidden>secret</p><svg><title>dessin</title></svg>
<a href="/saison">La saison</a> <a href="/aide" aria-label="Aide pour cette page">?</a>
<form method="post" action="/profil" id="profil">
  <input type="hidden" name="version" value="3">
  <div><label for="nom">Nom <span>(obligatoire)</span></label><p class="hint" id="nom-hint">Comme on vous appelle.</p>
  <p class="error" id="nom-error"><svg></svg><span>Il manque le nom.</span></p>
  <input id="nom" name="nom" value="" aria-invalid="true" aria-describedby="nom-hint nom-error"></div>
  <label for="mot">Un mot</label><textarea id="mot" name="mot">
deux
lignes</textarea>
  <label>Langue <select name="langue"><option value="fr-CA">Français</option><option value="en-CA" selected>English</option></select></label>
  <fieldset aria-describedby="mode-error"><legend>Comment?</legend><p class="error" id="mode-error">Choisissez.</p>
    <input type="radio" id="m1" name="mode" value="ici"><label for="m1">Sur place</label>
    <input type="radio" id="m2" name="mode" value="loin" checked><label for="m2">En ligne</label></fieldset>
  <input type="checkbox" id="avis" name="avis" value="yes" checked><label for="avis">Recevoir un avis</label>
  <input type="checkbox" id="fichier" name="fichier" value="yes"><label for="fichier">Paraître dans le répertoire</label>
  <button>Enregistrer</button><button name="deed" value="drop" formaction="/profil/abandon">Abandonner</button>
</form>
<ul><li>Awa <form method="post" action="/a/retrait"><button>Retirer</button></form></li>
<li>Jean <form method="post" action="/j/retrait"><button>Retirer</button></form></li></ul>
<button form="profil" name="deed" value="copy">Copier</button>
</body></html>"##;

#[test]
fn a_page_is_read_by_role_and_words() {
    let page = Page::from(PAGE);
    assert_eq!((page.title().as_str(), page.language().as_str()), ("Profil : Awa", "fr-CA"));
    page.heading("Votre profil").button("Enregistrer").shows("Votre profil").hides("secret").hides("dessin");
    assert_eq!(page.link("La saison"), "/saison");
    assert_eq!(page.link("Aide pour cette page"), "/aide");
    assert!(!page.has_link("Votre profil") && !page.has_button("La saison"));
}

#[test]
fn a_field_is_found_by_its_label_with_what_is_said_of_it() {
    let page = Page::from(PAGE);
    let name = page.field("Nom");
    assert_eq!((name.name.as_str(), name.value.as_str()), ("nom", ""));
    assert_eq!(name.hint.as_deref(), Some("Comme on vous appelle."));
    assert_eq!(name.error.as_deref(), Some("Il manque le nom."));
    assert_eq!(page.field("Un mot").value, "deux\nlignes");
    assert_eq!(page.field("Langue").choice(), Some("English"));
    let mode = page.field("Comment?");
    assert_eq!(
        (mode.value.as_str(), mode.choice(), mode.error.as_deref()),
        ("loin", Some("En ligne"), Some("Choisissez."))
    );
    assert!(page.field("Recevoir un avis").is_ticked() && !page.field("Paraître dans le répertoire").is_ticked());
}

#[test]
fn a_form_sends_what_a_browser_would() {
    let page = Page::from(PAGE);
    let form = page.form_with_button("Enregistrer");
    assert_eq!((form.action.as_str(), form.method.as_str()), ("/profil", "post"));
    let as_it_is = [
        ("version", "3"),
        ("nom", ""),
        ("mot", "deux\nlignes"),
        ("langue", "en-CA"),
        ("mode", "loin"),
        ("avis", "yes"),
    ];
    assert_eq!(form.entries(), as_it_is.map(|(name, value)| (name.to_owned(), value.to_owned())));

    let filled = form
        .fill("Nom", "Awa")
        .fill("Langue", "Français")
        .fill("Comment?", "Sur place")
        .fill("Recevoir un avis", UNTICKED)
        .fill("Paraître dans le répertoire", TICKED);
    let sent = [
        ("version", "3"),
        ("nom", "Awa"),
        ("mot", "deux\nlignes"),
        ("langue", "fr-CA"),
        ("mode", "ici"),
        ("fichier", "yes"),
    ];
    assert_eq!(filled.entries(), sent.map(|(name, value)| (name.to_owned(), value.to_owned())));

    let dropped = page.form_with_button("Abandonner");
    assert_eq!(dropped.action, "/profil/abandon");
    assert_eq!(dropped.entries().last().unwrap(), &("deed".to_owned(), "drop".to_owned()));
    assert_eq!(page.form_with_button("Copier").action, "/profil", "a button outside its form");
    assert_eq!(page.around("Jean").form_with_button("Retirer").action, "/j/retrait");
}

#[test]
fn what_is_not_there_is_a_panic_that_says_what_is() {
    let page = Page::from(PAGE);
    let says = |look: &(dyn Fn() + std::panic::RefUnwindSafe)| {
        let panic = std::panic::catch_unwind(look).expect_err("it is not there");
        panic.downcast_ref::<String>().cloned().unwrap_or_default()
    };
    assert!(
        says(&|| {
            let _ = page.shows("Bonjour");
        })
        .contains("Votre profil")
    );
    assert!(
        says(&|| {
            let _ = page.heading("Bonjour");
        })
        .contains("« Votre profil »")
    );
    assert!(
        says(&|| {
            let _ = page.link("Bonjour");
        })
        .contains("« La saison »")
    );
    assert!(
        says(&|| {
            let _ = page.field("Bonjour");
        })
        .contains("Un mot")
    );
    assert!(
        says(&|| {
            let _ = page.form_with_button("Retirer");
        })
        .contains("2 buttons")
    );
    assert!(
        says(&|| {
            let _ = page.form_with_button("Enregistrer").fill("Comment?", "À pied");
        })
        .contains("En ligne")
    );
}

/// A shop of one counter: a cookie at the door, a form, a redirect after it.
fn counter() -> Router {
    let door = || async { ([(header::SET_COOKIE, "seen=1; Path=/")], Redirect::to("/comptoir")).into_response() };
    let show = |headers: HeaderMap| async move {
        let of = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("none").to_owned();
        Html(format!(
            "<h1>Comptoir</h1><p>cookie {} langue {} d’où {}</p><form method=post><label>Mot <input name=mot></label><button>Dire</button></form>",
            of("cookie"),
            of("accept-language"),
            of("sec-fetch-site"),
        ))
    };
    let take = |headers: HeaderMap, Form(said): Form<Vec<(String, String)>>| async move {
        let origin = headers[header::ORIGIN].to_str().unwrap_or_default().to_owned();
        Redirect::to(&format!("/dit?mot={}&de={origin}", said[0].1)).into_response()
    };
    let said = |uri: axum::http::Uri| async move { Html(format!("<p>{}</p>", uri.query().unwrap_or_default())) };
    Router::new().route("/", get(door)).route("/comptoir", get(show).post(take)).route("/dit", get(said))
}

#[tokio::test]
async fn a_person_goes_through_doors_and_fills_forms_as_with_a_browser() {
    let world = World::start(|instance| (instance, counter())).await;
    let mut awa = world.person("Awa").speaks("en-CA");
    let visit = awa.opens("/").await;
    visit.is(200).shows("Comptoir").shows("cookie seen=1 langue en-CA d’où same-origin");
    assert_eq!((visit.address.as_str(), visit.redirects.len()), ("/comptoir", 1));
    let visit = awa.presses("Dire", &[("Mot", "oui")]).await;
    assert_eq!(visit.address, format!("/dit?mot=oui&de={}", world.address()));
    assert_eq!(visit.redirects[0].0.as_u16(), 303);
    world.person("Jean").opens("/comptoir").await.shows("cookie none langue fr-CA");
}
