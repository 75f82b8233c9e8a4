//! A telephone with an application of codes: not the program's own rule, so that a mistake of one is seen by the other.

use totp_rs::{Builder, Secret, Totp};

use super::Person;

/// The page of one's application.
pub(crate) const APPLICATION: &str = "/profil/application";

/// An application that was given a key.
pub(crate) struct Telephone(Totp);

impl Telephone {
    /// Takes the key that the page shows in letters.
    #[track_caller]
    pub(crate) fn of(page: &str) -> Telephone {
        let letters = page.split("<code>").nth(1).expect("the page shows a key").split('<').next().unwrap();
        let secret = Secret::try_from_base32(letters).expect("the key is base 32");
        Telephone(Builder::new().with_secret(secret).build_noncompliant())
    }

    /// The six digits that it shows at this moment (milliseconds).
    pub(crate) fn shows(&self, now: i64) -> String {
        let code = self.0.generate(u64::try_from(now / 1000).expect("the tests are after 1970"));
        code.to_string()
    }
}

impl Person {
    /// Adds an application to their account; the telephone, and the spare codes.
    pub(crate) async fn adds_an_application(&self, now: i64) -> (Telephone, Vec<String>) {
        self.post(APPLICATION, &[]).await;
        let telephone = Telephone::of(self.get(APPLICATION).await.body());
        let page = self.post(&format!("{APPLICATION}/code"), &[("code", &telephone.shows(now))]).await.is(201);
        let spare = page.body().split("<code>").skip(1).map(|rest| rest.split('<').next().unwrap().to_owned());
        (telephone, spare.collect())
    }
}
