-- Whether a decision was taken where a situation was told: fixed when it is written, as a note's is, since the agenda may change
-- and a block may go. Those that are there already follow the block they stand under.
ALTER TABLE decisions ADD COLUMN is_confidential BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE decisions SET is_confidential = TRUE
    WHERE block_id IN (SELECT id FROM agenda_blocks WHERE kind IN ('codev', 'practice_analysis'));
