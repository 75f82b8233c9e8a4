//! What is counted of a budget for those who read the evaluation: hours, rooms, shares. No sum of money is among it: those are for
//! who keeps the budget.

measures::measured! {
    /// What is counted of the budget.
    MEASURED = COUNTS, among "";
    MoneySpent "measure-money-spent", "measure-money-spent-counts", Percent, "/saison";
    ExpensesChecked "measure-expenses-checked", "measure-expenses-checked-counts", Things, "/saison";
    MinutesGiven "measure-minutes-given", "measure-minutes-given-counts", Minutes, "/saison";
    RoomsGiven "measure-rooms-given", "measure-rooms-given-counts", Things, "/saison";
}

/// A share is counted once there is money of which it is one; whole percents, cut off.
const COUNTS: &str = "SELECT 'money_spent', NULL, NULL, \
     (SELECT CAST(COALESCE(SUM(e.cents), 0) AS BIGINT) FROM budget_expenses e WHERE e.community_id = $1 AND e.state IN ('to_check', 'checked')) \
     * 100 / s.cents, NULL FROM (SELECT CAST(COALESCE(SUM(b.cents), 0) AS BIGINT) AS cents FROM budget_sources b \
     WHERE b.community_id = $1 AND b.void_reason = '') s WHERE s.cents > 0 \
     UNION ALL SELECT 'expenses_checked', NULL, NULL, CAST(COALESCE(SUM(CASE WHEN e.state = 'checked' THEN 1 ELSE 0 END), 0) AS BIGINT), \
     COUNT(*) FROM budget_expenses e WHERE e.community_id = $1 AND e.state IN ('to_check', 'checked') \
     UNION ALL SELECT 'minutes_given', NULL, NULL, CAST(COALESCE(SUM(g.minutes), 0) AS BIGINT), NULL FROM budget_gifts g \
     WHERE g.community_id = $1 AND g.kind = 'hours' AND g.void_reason = '' \
     UNION ALL SELECT 'rooms_given', NULL, NULL, COUNT(*), NULL FROM budget_gifts g \
     WHERE g.community_id = $1 AND g.kind = 'room' AND g.void_reason = ''";
