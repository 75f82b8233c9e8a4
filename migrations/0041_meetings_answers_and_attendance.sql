-- answer: here, online, cannot. given_for is the start of the meeting when it was given: after a move the two differ, and the
-- answer is to be confirmed.
CREATE TABLE meeting_answers (
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    answer TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    given_for BIGINT NOT NULL,
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (meeting_id, person_id)
);
CREATE INDEX meeting_answers_by_person ON meeting_answers (person_id);

-- mark: present, late, excused, absent.
CREATE TABLE meeting_attendance (
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    mark TEXT NOT NULL,
    marked_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    marked_at BIGINT NOT NULL,
    PRIMARY KEY (meeting_id, person_id)
);
CREATE INDEX meeting_attendance_by_person ON meeting_attendance (person_id);
CREATE INDEX meeting_attendance_by_marker ON meeting_attendance (marked_by);

-- The private calendar address of a person; only the hash of its secret is stored.
CREATE TABLE calendar_feeds (
    person_id BIGINT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL
);

-- The reminders that left: a job that runs twice sends none twice.
CREATE TABLE meeting_reminders (
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    days BIGINT NOT NULL,
    starts_at BIGINT NOT NULL,
    PRIMARY KEY (meeting_id, days, starts_at)
);
