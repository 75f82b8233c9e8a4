//! Who checks an expense: somebody else than who entered it, while there is somebody else who sees the budget. Coordination does it;
//! where nobody of coordination is left but who entered it, whoever keeps the budget; who keeps it alone does it alone, and the page
//! says so.

use communities::roles::{CheckBudget, KeepBudget};
use communities::{Directory, Membership};

use crate::entry::Expense;

/// What an expense that waits to be checked is to a member who keeps the budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Checker {
    /// They check it.
    Does,
    /// They check it although they entered it: nobody else here sees the budget.
    DoesAlone,
    /// They entered it: somebody else checks it.
    EnteredIt,
    /// Coordination checks it.
    IsCoordination,
}

impl Checker {
    /// What this member is, among these people.
    pub(crate) fn of(member: &Membership, names: &Directory, expense: &Expense) -> Checker {
        let (me, entered_by) = (member.person_id(), expense.entered_by.unwrap_or_default());
        let is_of_coordination = member.may::<CheckBudget>();
        match me == entered_by {
            _ if !is_of_coordination && names.others_who_may::<CheckBudget>(entered_by) > 0 => Checker::IsCoordination,
            false => Checker::Does,
            true if names.others_who_may::<KeepBudget>(me) == 0 => Checker::DoesAlone,
            true => Checker::EnteredIt,
        }
    }

    /// Whether they may check it.
    pub(crate) fn may(self) -> bool {
        matches!(self, Checker::Does | Checker::DoesAlone)
    }
}
