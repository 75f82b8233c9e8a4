-- What a survey promises whoever answers: that nobody knows who said what (anonymous), that coordination and facilitators read the answers
-- with the names (named), or that one person alone does (confidential: first_reader_id, chosen as it opens). Chosen before it opens, and
-- the same for ever after.
ALTER TABLE surveys ADD COLUMN promise TEXT NOT NULL DEFAULT 'anonymous';
-- What a member answered, in their name, to a survey that is not anonymous, question by question in JSON. It is theirs to change and to
-- take back while the survey is open, and goes with them.
CREATE TABLE survey_signed (
    survey_id BIGINT NOT NULL REFERENCES surveys (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    answer TEXT NOT NULL,
    PRIMARY KEY (survey_id, person_id)
);
CREATE INDEX survey_signed_person ON survey_signed (person_id);
