//! `…/nouvelle` and `…/modification`: the form of an expense, with its receipts.

use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_TYPE;
use communities::roles::KeepBudget;
use communities::{Directory, Grant, Membership};
use files::{Sent, sent};
use forms::{Key, Posted, Undone};
use meetings::Meeting;
use meetings::framed::Head;
use meetings::model::numbers;
use platform::{Instance, Refusal, Served};

use super::{ENTERED, at, page_among, today};
use crate::book::lines;
use crate::deeds::NotDone;
use crate::entry::Expense;
use crate::expenses::{self, ExpenseAccess};
use crate::line::Line;
use crate::pages::expense::{self as pages, Choosing};
use crate::rows;
use crate::typed::Problem;
use crate::typed::expense::{Asked, Draft, Field, Known, Tried};

/// What an expense may name, read once.
struct Around {
    lines: Vec<Line>,
    meetings: Vec<Meeting>,
    names: Directory,
}

impl Around {
    async fn of(instance: &Instance, member: &Membership) -> Result<Around, Refusal> {
        let (db, community) = (&instance.db, member.community().id);
        Ok(Around {
            lines: lines(db, member).await?,
            meetings: meetings::of_community(db, community).await?,
            names: Directory::of(db, member).await?,
        })
    }

    fn choosing<'a>(&'a self, member: &'a Membership) -> Choosing<'a> {
        Choosing { member, lines: &self.lines, meetings: &self.meetings, names: &self.names }
    }

    /// What was typed, checked; a file that was not taken is wrong too.
    fn check(&self, instance: &Instance, member: &Membership, (draft, sent): (&Draft, &Sent)) -> Result<Asked, Wrong> {
        let (meetings, people) = (numbers(&self.meetings), self.names.present());
        let people: Vec<i64> = people.into_iter().map(|card| card.id).collect();
        let today = today(instance);
        let known =
            Known { lang: member.lang(), lines: &self.lines, meetings: &meetings, people: &people, today: &today };
        let not_taken = sent.problem.clone().map(|(name, problem)| (Field::Receipt, Problem::File(name, problem)));
        let is_none = || (Field::Receipt, Problem::NotAReceipt);
        let not_taken = not_taken.or((!sent.files.iter().all(expenses::is_receipt)).then(is_none));
        match (draft.check(&known), not_taken) {
            (Ok(asked), None) => Ok(asked),
            (checked, not_taken) => Err(checked.err().into_iter().flatten().chain(not_taken).collect()),
        }
    }
}

type Wrong = Vec<(Field, Problem)>;

/// The form as it came, with its files; without any, it may come as a form that has none.
async fn came(instance: &Instance, person: i64, request: Request) -> Result<(Draft, Sent), Refusal> {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("multipart/") {
        return Ok((Draft::posted(&Posted::from_request(request, instance).await?), Sent::default()));
    }
    let sent = sent(instance, person, request).await?;
    let posted: Posted = Field::ALL.iter().map(|field| (field.name(), sent.value(field.name()))).collect();
    Ok((Draft::posted(&posted), sent))
}

pub(super) async fn offer_new(instance: Instance, by: Grant<KeepBudget>) -> Served {
    new(&instance, &by, &Tried::offered(Draft::new(instance.clock.now()))).await
}

async fn new(instance: &Instance, by: &Grant<KeepBudget>, tried: &Tried) -> Served {
    let around = Around::of(instance, by).await?;
    let head = Head::tried(t!(by.lang(), "expense-enter"), tried);
    page_among(instance, by, &around.names, head, pages::new(&around.choosing(by), tried)).await
}

pub(super) async fn enter(instance: Instance, by: Grant<KeepBudget>, request: Request) -> Served {
    let (draft, sent) = came(&instance, by.person_id(), request).await?;
    let around = Around::of(&instance, &by).await?;
    let asked = match around.check(&instance, &by, (&draft, &sent)) {
        Ok(asked) => asked,
        Err(wrong) => return new(&instance, &by, &Tried::mistaken(draft, wrong)).await,
    };
    match expenses::enter(&instance, &by, (&asked, &Key::read(&draft.key)), &sent.ids()).await {
        Ok(id) => Ok(ENTERED.leads_to(at(&by, &format!("/depenses/{id}")))),
        Err(undone) => {
            let rule = undone.refused()?.sentence(by.lang());
            new(&instance, &by, &Tried::refused(draft, rule)).await
        }
    }
}

pub(super) async fn offer_change(instance: Instance, access: ExpenseAccess) -> Served {
    let draft = Draft::of(access.membership().lang(), access.thing());
    changing(&instance, &access, access.thing(), &Tried::offered(draft), false).await
}

/// The form of an expense as it is now; both versions when somebody else changed it.
async fn changing(
    instance: &Instance,
    access: &ExpenseAccess,
    there: &Expense,
    tried: &Tried,
    overtaken: bool,
) -> Served {
    let member = access.membership();
    let around = Around::of(instance, member).await?;
    let choosing = around.choosing(member);
    let body =
        if overtaken { pages::conflict(&choosing, there, tried) } else { pages::changed(&choosing, there, tried) };
    let head = Head::tried(t!(member.lang(), "expense-change"), tried);
    page_among(instance, member, &around.names, head, body).await
}

pub(super) async fn change(instance: Instance, access: ExpenseAccess, request: Request) -> Served {
    let member = access.membership();
    let (draft, sent) = came(&instance, member.person_id(), request).await?;
    let around = Around::of(&instance, member).await?;
    let asked = match around.check(&instance, member, (&draft, &sent)) {
        Ok(asked) => asked,
        Err(wrong) => return changing(&instance, &access, access.thing(), &Tried::mistaken(draft, wrong), false).await,
    };
    let revision = draft.revision.parse().unwrap_or_default();
    match expenses::change(&instance, &access, (&asked, revision), &sent.ids()).await {
        Ok(()) => Ok(ENTERED.leads_to(access.path(""))),
        Err(undone) => refused(&instance, &access, draft, undone).await,
    }
}

async fn refused(instance: &Instance, access: &ExpenseAccess, draft: Draft, undone: Undone<NotDone>) -> Served {
    let rule = undone.refused()?;
    let there = rows::expense(&instance.db, access.thing().id).await?.ok_or(Refusal::NotFound)?;
    let draft = Draft { revision: there.revision.to_string(), ..draft };
    let tried = Tried::refused(draft, rule.sentence(access.membership().lang()));
    changing(instance, access, &there, &tried, rule == NotDone::Overtaken).await
}
