-- A question of a survey that is asked only where an earlier one (after_item) was answered by a step or a higher one (bound: least), or
-- by a step or a lower one (bound: most). All three are null where everybody is asked.
ALTER TABLE survey_questions ADD COLUMN after_item BIGINT;
ALTER TABLE survey_questions ADD COLUMN bound TEXT;
ALTER TABLE survey_questions ADD COLUMN step BIGINT;
