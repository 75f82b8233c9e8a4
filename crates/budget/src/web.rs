//! `/c/{community}/budget` and all below it.

mod entering;
mod expenses;
mod files_out;
mod gifts;
mod import;
mod settling;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use communities::roles::KeepBudget;
use communities::{Directory, Grant, Membership};
use forms::Done;
use maud::Markup;
use meetings::framed::{Head, seen_among, seen_by};
use platform::text::TextProblem;
use platform::{Instance, Refusal, Served, text};

use crate::book::Book;
use crate::typed::{LONGEST_WORDS, Problem};
use crate::{BUDGET, pages};

forms::done! {
    /// An expense is entered or changed.
    ENTERED = "depense" => "done-expense",
    /// It is checked.
    CHECKED = "depense-verifiee" => "done-checked",
    /// A receipt is taken off it.
    TAKEN_OFF = "piece-retiree" => "done-taken-off",
    /// It counts no more.
    VOID = "annulee" => "done-void",
    /// Who paid got it back.
    GIVEN_BACK = "rembourse" => "done-given-back",
    /// What was given is kept.
    GIVEN = "apport" => "done-gift",
    /// A rate is set.
    RATED = "taux" => "done-rate",
    /// Lines, sources or gaps changed.
    SETTLED = "budget" => "done-settled",
    /// An amount went from line to line.
    MOVED = "deplace" => "done-moved",
    /// Somebody said why.
    EXPLAINED = "explique" => "done-explained",
    /// A period is closed.
    CLOSED = "ferme" => "done-closed",
    /// A file came in.
    CAME_IN = "entre" => "done-came-in",
}

/// The routes of this slice.
pub(crate) fn routes() -> Router<Instance> {
    let at = |rest: &str| format!("/c/{{community}}{BUDGET}{rest}");
    let unbounded = DefaultBodyLimit::disable;
    Router::new()
        .route(&at(""), get(show))
        .route(&at("/depenses"), get(expenses::list))
        .route(&at("/depenses/nouvelle"), get(entering::offer_new).post(entering::enter).layer(unbounded()))
        .route(&at("/depenses/{expense}"), get(expenses::show))
        .route(
            &at("/depenses/{expense}/modification"),
            get(entering::offer_change).post(entering::change).layer(unbounded()),
        )
        .route(&at("/depenses/{expense}/verification"), post(expenses::check))
        .route(&at("/depenses/{expense}/retrait"), post(expenses::take_off))
        .route(&at("/depenses/{expense}/annulation"), post(expenses::void))
        .route(&at("/depenses/{expense}/rembourse"), post(expenses::give_back))
        .route(&at("/apports"), get(gifts::show).post(gifts::give))
        .route(&at("/apports/taux"), post(gifts::set_rate))
        .route(&at("/apports/acceptation"), post(gifts::accept))
        .route(&at("/apports/{gift}/annulation"), post(gifts::void))
        .route(&at("/postes"), get(settling::lines).post(settling::add_line))
        .route(&at("/postes/{line}/explication"), get(settling::offer_words).post(settling::explain))
        .route(&at("/sources"), get(settling::sources).post(settling::add_source))
        .route(&at("/sources/{source}/annulation"), post(settling::void_source))
        .route(&at("/reamenagements"), get(settling::moves).post(settling::shift))
        .route(&at("/fermetures"), get(settling::closings).post(settling::close))
        .route(&at("/seuils"), get(settling::gaps).post(settling::set_gaps))
        .route(&at("/import"), get(import::offer).post(import::look))
        .route(&at("/import/entree"), post(import::enter))
        .route(&at("/classeur.xlsx"), get(files_out::workbook))
        .route(&at("/depenses.csv"), get(files_out::expenses))
        .route(&at("/pieces.zip"), get(files_out::receipts))
}

/// A page of the budget, which those who keep it see.
async fn page(instance: &Instance, member: &Membership, head: Head, body: Markup) -> Served {
    seen_by::<KeepBudget>(instance, member, head, body).await
}

/// The same, where it is known already who is in the community.
async fn page_among(instance: &Instance, member: &Membership, names: &Directory, head: Head, body: Markup) -> Served {
    seen_among::<KeepBudget>(instance, member, names, head, body).await
}

async fn show(instance: Instance, by: Grant<KeepBudget>, done: Done) -> Served {
    let book = Book::of(&instance.db, &by).await?;
    let head = Head::new(t!(by.lang(), "budget"), done.notice(by.lang(), &[WORDS]));
    page(&instance, &by, head, pages::overview::overview(&by, &book)).await
}

/// Why something does not count any more, as somebody typed it.
fn reason(typed: &str) -> Result<String, Problem> {
    text::line(typed, LONGEST_WORDS).map_err(Problem::Text)
}

/// The day of this moment, as fields have it.
fn today(instance: &Instance) -> String {
    ui::dates::for_date_field(instance.clock.now())
}

/// Whether nothing was typed.
fn is_empty(problem: &Problem) -> bool {
    *problem == Problem::Text(TextProblem::Empty)
}

/// A page of the budget of a member's community.
fn at(member: &Membership, rest: &str) -> String {
    crate::book::path(member.community(), rest)
}

/// The grant of who keeps the budget, of somebody who checks it.
fn keeper(member: &Membership) -> Result<Grant<KeepBudget>, Refusal> {
    member.grant::<KeepBudget>()
}
