//! The ways that lead to a budget from « Aller à… ».

use communities::Membership;
use communities::roles::KeepBudget;
use search::Destination;
use ui::Icon;

use crate::{BUDGET, EXPENSES_PAGE};

/// The budget, and the form of an expense, for who keeps it.
pub fn destinations(member: &Membership) -> Vec<Destination> {
    if !member.may::<KeepBudget>() {
        return Vec::new();
    }
    let (lang, path) = (member.lang(), |rest: &str| member.community().path(rest));
    vec![
        Destination::new(Icon::Money, t!(lang, "budget"), path(BUDGET)),
        Destination::new(Icon::Money, t!(lang, "expense-enter"), path(&format!("{EXPENSES_PAGE}/nouvelle"))),
    ]
}
