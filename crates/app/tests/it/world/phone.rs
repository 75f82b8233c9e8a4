//! A phone in the room: a browser with the cookies that it was given, and before somebody the form of what asks nobody's name, a
//! pulse, a survey, a secret vote.

use super::{Answer, House, Person};

/// A phone, with such a form on its screen.
pub(crate) struct Phone {
    pub(crate) browser: Person,
    path: String,
    /// The name of the cookie by which it is known.
    cookie: String,
    form: Vec<(String, String)>,
}

impl Phone {
    /// Person's phone, where nobody is signed in.
    pub(crate) async fn reads(house: &House, path: &str) -> Phone {
        Phone::of(house.nobody(), path).await
    }

    /// The phone of somebody who is signed in on it, or not.
    pub(crate) async fn of(browser: Person, path: &str) -> Phone {
        let browser = browser.on("same-origin").takes_cookies();
        let page = browser.get(path).await.is(200);
        let given = page.header("set-cookie").split('=').next().expect("a name").to_owned();
        assert!(
            ["pouls", "questionnaire", "vote"].contains(&&*given),
            "the form comes with the secret of the device: {given}"
        );
        let form = page.page.form_with_button(button(&page)).entries();
        Phone { browser, path: path.to_owned(), cookie: given, form }
    }

    /// Fills these fields and sends the form.
    pub(crate) async fn sends(&self, fields: &[(&str, &str)]) -> Answer {
        self.browser.sends(&self.path, &self.filled(fields)).await
    }

    /// The form with these fields filled.
    pub(crate) fn filled(&self, fields: &[(&str, &str)]) -> Vec<(String, String)> {
        changed(self.form.clone(), fields)
    }

    /// Sends an answer that counts.
    pub(crate) async fn answers(&self, fields: &[(&str, &str)]) {
        self.sends(fields).await.leads_to(&self.path);
    }

    /// The secret by which it is known, in its cookie and in its form.
    pub(crate) fn secret(&self) -> String {
        self.browser.cookie_called(&self.cookie).expect("it was given one")
    }
}

/// What sends the form, or leads to the rest of it.
fn button(page: &Answer) -> &'static str {
    let words = ["Envoyer sans mon nom", "Voter"].into_iter().find(|words| page.body().contains(&format!(">{words}<")));
    words.unwrap_or("Continuer")
}

/// A form with these fields changed.
pub(crate) fn changed(mut form: Vec<(String, String)>, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    for (name, value) in changes {
        form.retain(|(each, _)| each != name);
        form.push(((*name).to_owned(), (*value).to_owned()));
    }
    form
}
