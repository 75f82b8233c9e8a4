//! What slices above add to decisions: the words that one starts from, and where one leads on.

use std::future::Future;
use std::pin::Pin;

use communities::Membership;
use maud::{Markup, html};
use platform::{Instance, Result};

use super::model::{Decision, Standing};

/// What is waited for.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

/// Gives the words from which a decision starts, by what the address of its form asks; nothing where the member does not read them.
pub type Start = for<'a> fn(&'a Instance, &'a Membership, &'a [(String, String)]) -> Pending<'a, Option<String>>;

/// What gives them, set in `app::wiring`: words stay out of addresses, which servers on the way write down.
#[derive(Clone, Copy, Debug)]
pub struct Starts(pub Start);

/// Draws what the decision of this number leads on to, for this member, and whether it stands; set in `app::wiring`.
#[derive(Clone, Copy, Debug)]
pub struct Further(pub for<'a> fn(&'a Instance, &'a Membership, i64, bool) -> Pending<'a, Markup>);

/// The words from which a decision starts; none where no slice gives some.
pub(crate) async fn start(instance: &Instance, member: &Membership, asked: &[(String, String)]) -> Result<String> {
    match instance.links.get::<Starts>() {
        Some(Starts(start)) => Ok(start(instance, member, asked).await?.unwrap_or_default()),
        None => Ok(String::new()),
    }
}

/// What a decision leads on to; nothing where no slice does.
pub(crate) async fn further(instance: &Instance, member: &Membership, decision: &Decision) -> Result<Markup> {
    match instance.links.get::<Further>() {
        Some(Further(draw)) => draw(instance, member, decision.id, decision.standing() == Standing::Standing).await,
        None => Ok(html! {}),
    }
}
