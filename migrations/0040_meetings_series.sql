-- What a season's program says of all its meetings. reminders is a JSON list of days.
CREATE TABLE meeting_seasons (
    community_id BIGINT PRIMARY KEY REFERENCES communities (id) ON DELETE CASCADE,
    minutes BIGINT NOT NULL,
    mode TEXT NOT NULL,
    reminders TEXT NOT NULL
);

-- kind: welcome, regular, training, review, follow_up. planned_month "2027-03" and planned_part (early, middle, late) hold
-- while there is no date. revision grows with each change, for two people who change the same meeting; sequence with each
-- change that calendars show (RFC 5545). moved_from and move_reason tell of the last move.
CREATE TABLE meetings (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    position BIGINT NOT NULL,
    title_fr TEXT NOT NULL,
    title_en TEXT NOT NULL,
    about_fr TEXT NOT NULL DEFAULT '',
    about_en TEXT NOT NULL DEFAULT '',
    theme TEXT NOT NULL DEFAULT '',
    planned_month TEXT,
    planned_part TEXT,
    starts_at BIGINT,
    minutes BIGINT NOT NULL,
    host_id BIGINT REFERENCES organizations (id) ON DELETE SET NULL,
    venue TEXT NOT NULL DEFAULT '',
    mode TEXT NOT NULL,
    link TEXT NOT NULL DEFAULT '',
    moved_from BIGINT,
    move_reason TEXT NOT NULL DEFAULT '',
    cancelled_at BIGINT,
    cancel_reason TEXT NOT NULL DEFAULT '',
    revision BIGINT NOT NULL DEFAULT 1,
    sequence BIGINT NOT NULL DEFAULT 0,
    uid TEXT NOT NULL UNIQUE,
    changed_at BIGINT NOT NULL
);
CREATE INDEX meetings_by_community ON meetings (community_id);

-- A resource person asked to one meeting.
CREATE TABLE meeting_guests (
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    asked_at BIGINT NOT NULL,
    PRIMARY KEY (meeting_id, person_id)
);
CREATE INDEX meeting_guests_by_person ON meeting_guests (person_id);
