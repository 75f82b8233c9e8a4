-- What somebody proposes that meetings be about: a sentence, and why if they say it. One that was put with another (merged_into)
-- is read there, with who it speaks to and what is said of it; kept_at is when those who prepare meetings kept it for one;
-- room_id and message_id, the message from which it came.
CREATE TABLE themes (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    why TEXT NOT NULL,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    at BIGINT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 1,
    kept_at BIGINT,
    merged_into BIGINT REFERENCES themes (id) ON DELETE CASCADE,
    removed_at BIGINT,
    room_id BIGINT REFERENCES rooms (id) ON DELETE SET NULL,
    message_id BIGINT,
    sent_key TEXT NOT NULL,
    UNIQUE (community_id, sent_key)
);
CREATE INDEX themes_room_id ON themes (room_id);
CREATE INDEX themes_by_id ON themes (by_id);
CREATE INDEX themes_merged_into ON themes (merged_into);

-- The members to whom a theme speaks.
CREATE TABLE theme_voices (
    theme_id BIGINT NOT NULL REFERENCES themes (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    PRIMARY KEY (theme_id, person_id)
);
CREATE INDEX theme_voices_person_id ON theme_voices (person_id);

-- What members say of a theme.
CREATE TABLE theme_remarks (
    id @id,
    theme_id BIGINT NOT NULL REFERENCES themes (id) ON DELETE CASCADE,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    removed_at BIGINT,
    sent_key TEXT NOT NULL,
    UNIQUE (theme_id, sent_key)
);
CREATE INDEX theme_remarks_by_id ON theme_remarks (by_id);

-- The theme that was chosen for a meeting.
CREATE TABLE theme_meetings (
    meeting_id BIGINT PRIMARY KEY REFERENCES meetings (id) ON DELETE CASCADE,
    theme_id BIGINT NOT NULL REFERENCES themes (id) ON DELETE CASCADE,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    at BIGINT NOT NULL
);
CREATE INDEX theme_meetings_theme_id ON theme_meetings (theme_id);
CREATE INDEX theme_meetings_by_id ON theme_meetings (by_id);
