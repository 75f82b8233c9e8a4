//! The routes of the addresses that let in once. To look is free; to press the button uses the address up.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use forms::Posted;
use platform::{Instance, Served, Tx, text};
use ui::Lang;

use super::pages::{FirstAccountPage, enter, over};
use crate::email::Email;
use crate::links::FirstAccount;
use crate::model::Person;
use crate::people::{self, LONGEST_NAME, NewPerson};
use crate::shared_computer::unkept;
use crate::sign_in::Doorway;
use crate::{answers, said};

pub(super) fn sign_in_path(token: &str) -> String {
    format!("/entree/{token}")
}

pub(super) fn first_account_path(token: &str) -> String {
    format!("/debut/{token}")
}

pub(crate) fn routes() -> Router<Instance> {
    Router::new()
        .route("/entree/{token}", get(look).post(come_in))
        .route("/debut/{token}", get(look_first).post(make_first))
}

async fn look(instance: Instance, doorway: Doorway, Path(token): Path<String>) -> Served {
    let (lang, now) = (doorway.lang(), instance.clock.now());
    let Some(person) = super::person(&instance.db, &token, now).await? else { return Ok(is_over(lang)) };
    let Some(person) = people::by_id(&instance.db, person).await? else { return Ok(is_over(lang)) };
    Ok(unkept(answers::shown(enter(person.lang, &instance.settings.name, &person.name, &sign_in_path(&token)))))
}

async fn come_in(instance: Instance, doorway: Doorway, Path(token): Path<String>, posted: Posted) -> Served {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let Some(person) = super::spend(&tx, &token, now).await? else { return Ok(is_over(doorway.lang())) };
    let entry = doorway.let_in(&tx, person, !posted.value("partage").is_empty(), now).await?;
    tx.commit().await?;
    Ok(entry.answer(&instance.settings, answers::next("/")))
}

async fn look_first(instance: Instance, doorway: Doorway, Path(token): Path<String>) -> Served {
    if !super::makes_first_account(&instance.db, &token, instance.clock.now()).await? {
        return Ok(is_over(doorway.lang()));
    }
    let page = FirstAccountPage { action: &first_account_path(&token), ..FirstAccountPage::default() };
    Ok(unkept(answers::shown(page.page(doorway.lang(), &instance.settings.name))))
}

async fn make_first(instance: Instance, doorway: Doorway, Path(token): Path<String>, posted: Posted) -> Served {
    let (lang, now) = (doorway.lang(), instance.clock.now());
    let new = match read(lang, posted.value("nom"), posted.value("email")) {
        Ok(new) => new,
        Err(page) => {
            let page = FirstAccountPage { action: &first_account_path(&token), ..page };
            let page = page.page(lang, &instance.settings.name);
            return Ok(unkept(answers::shown_as(StatusCode::UNPROCESSABLE_ENTITY, page)));
        }
    };
    let tx = instance.db.begin().await?;
    if !super::spend_first_account(&tx, &token, now).await? {
        return Ok(is_over(lang));
    }
    let person = people::create(&tx, new, now).await?;
    celebrate(&instance, &tx, &person).await?;
    let entry = doorway.let_in(&tx, person.id, false, now).await?;
    tx.commit().await?;
    Ok(entry.answer(&instance.settings, answers::next("/")))
}

async fn celebrate(instance: &Instance, tx: &Tx, person: &Person) -> platform::Result<()> {
    match instance.links.get::<FirstAccount>() {
        Some(FirstAccount(hook)) => hook(tx, person, instance.clock.now()).await,
        None => Ok(()),
    }
}

fn read<'a>(lang: Lang, typed_name: &'a str, typed_email: &'a str) -> Result<NewPerson, FirstAccountPage<'a>> {
    match (text::line(typed_name, LONGEST_NAME), Email::parse(typed_email)) {
        (Ok(name), Ok(email)) => Ok(NewPerson { email, name, lang }),
        (name, email) => Err(FirstAccountPage {
            name: typed_name,
            email: typed_email,
            name_error: name.err().map(|problem| forms::text_problem(lang, problem)),
            email_error: email.err().map(|problem| said::email_problem(lang, &problem)),
            ..FirstAccountPage::default()
        }),
    }
}

/// The same answer for an address that is used, too old, or none of ours.
fn is_over(lang: Lang) -> Response {
    answers::shown_as(StatusCode::NOT_FOUND, over(lang))
}
