//! The code that proves an address at the entrance. The rules are those of signing in: six digits, 15 minutes, 5 tries, one use, and
//! only a hash is stored. It makes an account, and enters none that exists: that one has its own door, which counts its tries.

use forms::{Outcome, Undone, fields, keep};
use identity::codes::{Code, LASTS, TYPED_IN};
use identity::sign_in::{Doorway, Entry};
use identity::{Email, EmailProblem, NewPerson, people};
use platform::mail::{Leaving, Needless};
use platform::text::{self, TextProblem};
use platform::{HOUR, Instance, Job, On, Result, Tx, secret};
use serde_json::{Value as Json, json};
use ui::Lang;

use crate::admitting::{self, Asking, NotIn};
use crate::arrivals::{self, Arrival};
use crate::{letters, requests, store};

/// The job that forgets who turned away.
pub(crate) const FORGET: &str = "network.forget_arrival";
/// How many times a code may be tried.
const MOST_TRIES: i64 = 5;

fields! {
    /// How to call them.
    Name name = "nom" => "enter-name",
    /// Their address.
    Email email = "courriel" => "enter-email",
    /// The organisation for which they say that they work.
    Organization organization = "organisme" => "enter-organization",
    /// The language of what they are sent.
    Lang lang = "langue",
}

forms::refusals! {
    /// What is wrong with a field.
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => { |lang| forms::text_problem(lang, *problem) },
        /// No address.
        Email(problem: EmailProblem) => { |lang| identity::said::email_problem(lang, problem) },
    }
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;

/// Somebody at the entrance.
#[derive(Clone, Debug)]
pub(crate) struct Newcomer {
    pub(crate) name: String,
    pub(crate) email: Email,
    pub(crate) organization: String,
    pub(crate) lang: Lang,
}

impl Draft {
    /// Who they say they are, or all that is wrong with it.
    pub(crate) fn check(&self) -> Result<Newcomer, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let name = keep(&mut wrong, Field::Name, text::line(&self.name, people::LONGEST_NAME).map_err(Problem::Text));
        let email = keep(&mut wrong, Field::Email, Email::parse(&self.email).map_err(Problem::Email));
        let organization = communities::organizations::parse_name(&self.organization).map_err(Problem::Text);
        let organization = keep(&mut wrong, Field::Organization, organization);
        let (Some(name), Some(email), Some(organization)) = (name, email, organization) else { return Err(wrong) };
        Ok(Newcomer { name, email, organization, lang: Lang::parse(&self.lang).unwrap_or_default() })
    }
}

/// Writes an arrival down and sends its letter; returns the secret of the page that takes the code.
pub(crate) async fn ask(instance: &Instance, newcomer: &Newcomer) -> Result<String> {
    let (now, token, digits) = (instance.clock.now(), secret::token(), secret::code());
    let tx = instance.db.begin().await?;
    let account = people::by_email(&tx, &newcomer.email).await?;
    // No digits open an account that exists: its person signs in. Whoever asked reads the same page.
    let code = if account.is_some() { String::new() } else { hash(newcomer.email.as_str(), &digits) };
    let id = arrivals::insert(&tx, &token, newcomer, &code, now + LASTS).await?;
    tx.enqueue(Job::new(FORGET, json!({ "arrival": id })).at(now + HOUR)).await?;
    let letter = match &account {
        Some(person) => letters::has_account(instance, person),
        None => letters::code(instance, newcomer, &format!("{} {}", &digits[..3], &digits[3..])),
    };
    if instance.settings.sends_mail {
        tx.post(letter.about(format!("{}:{id}", letters::ARRIVAL)).until(now + LASTS - TYPED_IN), now).await?;
    }
    tx.commit().await?;
    Ok(token)
}

/// What a right code led to: in, with what the browser needs; or their contact is asked.
pub(crate) enum Entered {
    In(Entry),
    Asked,
    /// The code is not this one, or no longer.
    Wrong,
}

/// Tries a code, on the page that only who asked was led to. Where their organisation has the domain of their address, the account is
/// made and they are in; else its contact is asked, and there is no account before the answer.
pub(crate) async fn enter(
    instance: &Instance,
    doorway: &Doorway,
    (token, code): (&str, &Code),
    shared_computer: bool,
) -> Outcome<Entered, NotIn> {
    let tx = instance.db.begin().await?;
    let arrival = arrivals::count_try(&tx, token, (instance.clock.now(), MOST_TRIES)).await?;
    let right = arrival.filter(|arrival| arrival.code_hash == hash(&arrival.email, code.as_str()));
    let entered = match right {
        Some(arrival) => let_in(instance, &tx, doorway, (&arrival, shared_computer)).await,
        None => Ok(Entered::Wrong),
    };
    // What was tried counts, whatever came of it; who names no organisation of ours may name another.
    if !matches!(entered, Err(Undone::Failed(_))) {
        tx.commit().await?;
    }
    entered
}

async fn let_in(
    instance: &Instance,
    tx: &Tx,
    doorway: &Doorway,
    (arrival, shared_computer): (&Arrival, bool),
) -> Outcome<Entered, NotIn> {
    let now = instance.clock.now();
    let email = Email::parse(&arrival.email).expect("an address that was read is written down as it was read");
    if people::by_email(tx, &email).await?.is_some() {
        // It got an account since: that has its own door.
        return Ok(Entered::Wrong);
    }
    let Some(organization) = admitting::by_domain(tx, &arrival.email).await? else {
        let Arrival { email, name, organization, lang, .. } = arrival;
        admitting::ask_contact(instance, tx, &Asking { email, name, lang: *lang, organization }).await?;
        arrivals::remove(tx, arrival.id).await?;
        return Ok(Entered::Asked);
    };
    arrivals::remove(tx, arrival.id).await?;
    let person = people::create(tx, NewPerson { email, name: arrival.name.clone(), lang: arrival.lang }, now).await?;
    store::admit(tx, (person.id, organization), "domain", now).await?;
    Ok(Entered::In(doorway.let_in(tx, person.id, shared_computer, now).await?))
}

/// Forgets who did not come back with their code.
pub(crate) async fn forget_arrival(instance: Instance, data: Json) -> Result<()> {
    let tx = instance.db.begin().await?;
    arrivals::remove(&tx, data["arrival"].as_i64().unwrap_or_default()).await?;
    tx.commit().await
}

/// Why a mail about an entrance need not leave: who it is for came in, or was answered.
pub(crate) async fn needless(on: On<'_>, mail: &Leaving) -> Result<Option<Needless>> {
    let waits = match (mail.number(letters::ARRIVAL), mail.number(letters::REQUEST)) {
        (Some(arrival), _) => arrivals::waits(on, arrival).await?,
        (_, Some(request)) => requests::waits(on, request).await?,
        (None, None) => return Ok(None),
    };
    Ok((!waits).then_some(Needless::Untrue))
}

/// A million codes are soon tried against a stolen database; the code is dead by then.
fn hash(email: &str, digits: &str) -> String {
    secret::hash(&format!("network:{email}:{digits}"))
}
