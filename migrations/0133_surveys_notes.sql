-- What the group noted as it read a closed survey together: of a question (item_id), or of the whole (item_id is 0). What surprises
-- it, what it concludes, what it will do; each may be empty. It names nobody, and never leaves the group.
CREATE TABLE survey_notes (
    survey_id BIGINT NOT NULL REFERENCES surveys (id) ON DELETE CASCADE,
    item_id BIGINT NOT NULL,
    surprise TEXT NOT NULL,
    conclusion TEXT NOT NULL,
    plan TEXT NOT NULL,
    revision BIGINT NOT NULL,
    PRIMARY KEY (survey_id, item_id)
);
