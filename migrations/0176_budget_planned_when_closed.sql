-- What each line was planned to be, what that had become, and what was spent and given in the period, as they stood when it was closed
-- (JSON); NULL of periods that were closed before this was kept.
ALTER TABLE budget_closings ADD COLUMN stood TEXT;
