-- The dates proposed for a meeting; one poll stands at a time. Nobody answers after closes_at. ended_at: it was withdrawn, or
-- the date was chosen, by it or otherwise. reminder_at is when those who have not answered are reminded, none once that left;
-- reminded_at is when anybody last was. revision grows with whatever happens to it: who writes to it holds it until they are done.
CREATE TABLE date_polls (
    id @id,
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    closes_at BIGINT NOT NULL,
    hides_answers BOOLEAN NOT NULL,
    opened_at BIGINT NOT NULL,
    ended_at BIGINT,
    reminder_at BIGINT,
    reminded_at BIGINT,
    revision BIGINT NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX date_polls_standing ON date_polls (meeting_id) WHERE ended_at IS NULL;
CREATE INDEX date_polls_by_meeting ON date_polls (meeting_id);

-- A moment proposed. One that is taken back keeps its answers, and finds them again if it is proposed again.
CREATE TABLE date_poll_slots (
    id @id,
    poll_id BIGINT NOT NULL REFERENCES date_polls (id) ON DELETE CASCADE,
    starts_at BIGINT NOT NULL,
    minutes BIGINT NOT NULL,
    is_proposed BOOLEAN NOT NULL,
    is_chosen BOOLEAN NOT NULL DEFAULT FALSE,
    UNIQUE (poll_id, starts_at, minutes)
);

-- Somebody who answered. is_noted: somebody who runs the meeting wrote it down for them, on the telephone; noted_by is who.
CREATE TABLE date_poll_voters (
    poll_id BIGINT NOT NULL REFERENCES date_polls (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    word TEXT NOT NULL DEFAULT '',
    is_noted BOOLEAN NOT NULL,
    noted_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (poll_id, person_id)
);
CREATE INDEX date_poll_voters_by_person ON date_poll_voters (person_id);
CREATE INDEX date_poll_voters_by_noter ON date_poll_voters (noted_by);

-- What they answered to each moment: yes, if_needed, no.
CREATE TABLE date_poll_answers (
    slot_id BIGINT NOT NULL REFERENCES date_poll_slots (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    answer TEXT NOT NULL,
    PRIMARY KEY (slot_id, person_id)
);
CREATE INDEX date_poll_answers_by_person ON date_poll_answers (person_id);

-- The links of a poll end with it.
CREATE INDEX personal_links_by_subject ON personal_links (purpose, subject_id);
