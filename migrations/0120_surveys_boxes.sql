-- First answers of a survey that shows each one's path, sealed: all of them are one value, in base64, that each answer writes
-- over, and that says nothing of whom, when or in what order. It goes away when the survey that follows closes, or a year after
-- the first one did. See docs/adr/0006.
CREATE TABLE survey_boxes (
    survey_id BIGINT PRIMARY KEY REFERENCES surveys (id) ON DELETE CASCADE,
    content TEXT NOT NULL
);
