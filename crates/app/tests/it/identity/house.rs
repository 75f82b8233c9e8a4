//! A house with a door: nobody's community yet, two accounts, and browsers that sign in.

use std::ops::Deref;
use std::sync::Arc;

use axum::http::{Extensions, StatusCode, header};
use identity::links::Forget;
use platform::Instance;
use testkit::Database;
use ui::Lang;

use crate::world::{Answer, Letter, Person, Site};

pub(super) const AWA: &str = "awa@exemple.org";
pub(super) const JEAN: &str = "jean@exemple.org";
/// Where the site is reached: an address that gives cookies their strictest names.
pub(super) const ADDRESS: &str = "https://jasette.example.org";

/// The site. Awa has an account in French, Jean one in English; Chloé has none.
pub(super) struct Door {
    pub(super) awa: identity::Person,
    pub(super) jean: identity::Person,
    site: Site,
}

impl Deref for Door {
    type Target = Site;

    fn deref(&self) -> &Site {
        &self.site
    }
}

impl Door {
    pub(super) async fn open() -> Door {
        Door::open_with(|_| {}).await
    }

    /// The same with other settings, or with hooks.
    pub(super) async fn open_with(change: impl FnOnce(&mut Instance)) -> Door {
        let site = Site::on(Database::fresh().await, ADDRESS, change);
        let awa = site.account("Awa Diallo", AWA, Lang::Fr).await;
        let jean = site.account("Jean Tremblay", JEAN, Lang::En).await;
        Door { awa, jean, site }
    }

    /// A browser in which this person just signed in.
    pub(super) async fn browser_of(&self, email: &str) -> Person {
        let browser = self.browser();
        let code = self.code_for(&browser, email).await;
        browser.types_code(email, &code).await.goes_to("/");
        browser
    }

    /// Asks for a code in the browser, and reads it in the mail.
    pub(super) async fn code_for(&self, browser: &Person, email: &str) -> String {
        browser.post("/connexion", &[("email", email)]).await.goes_to("/connexion/code");
        self.last_letter(email).await.code()
    }

    pub(super) async fn letters_at(&self, email: &str) -> Vec<Letter> {
        self.letters().await.into_iter().filter(|letter| letter.address == email).collect()
    }

    pub(super) async fn last_letter(&self, email: &str) -> Letter {
        self.letters_at(email).await.pop().expect("a mail was posted to this address")
    }
}

/// Hooks that forget a person.
pub(super) fn linked(instance: &mut Instance, forget: Forget) {
    let mut links = Extensions::new();
    links.insert(forget);
    instance.links = Arc::new(links);
}

impl Person {
    /// Types an address and a code.
    pub(super) async fn types_code(&self, email: &str, code: &str) -> Answer {
        self.post("/connexion/code", &[("email", email), ("code", code)]).await
    }

    /// Whether somebody is signed in here.
    pub(super) async fn is_signed_in(&self) -> bool {
        self.get("/profil").await.status == StatusCode::OK
    }

    /// The secret of the session.
    pub(super) fn session(&self) -> Option<String> {
        self.cookie_called("__Host-jasette")
    }
}

impl Answer {
    /// The answer is a redirect after a deed, and leads here and nowhere further.
    #[track_caller]
    pub(super) fn goes_to(&self, path: &str) {
        assert_eq!((self.status, self.header("location")), (StatusCode::SEE_OTHER, path), "{self:#?}");
    }

    /// The answer is a page with this status, and says this.
    #[track_caller]
    pub(super) fn says(&self, status: u16, words: &str) {
        assert_eq!(self.status.as_u16(), status, "{self:#?}");
        assert!(self.body().contains(words), "{words:?} is not in {}", self.body());
    }

    /// The cookie that this answer sets, with its attributes.
    pub(super) fn cookie(&self, name: &str) -> &str {
        let mut set = self.headers.get_all(header::SET_COOKIE).iter().map(|value| value.to_str().unwrap());
        set.rfind(|text| text.starts_with(&format!("{name}="))).unwrap_or("")
    }

    /// The rest of the first attribute or text that starts so.
    pub(super) fn after(&self, start: &str) -> &str {
        let (_, rest) = self.body().split_once(start).unwrap_or_else(|| panic!("{start:?} is not in {}", self.body()));
        rest.split(['"', '<', '?']).next().unwrap()
    }
}
