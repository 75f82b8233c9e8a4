-- What the facilitators did with the clock of a meeting, in order: start, pause, resume, extend, next, end. block_id and step
-- are where the clock stood when the deed was done; seconds is what extend adds. key is made by the page that sent the deed: a
-- deed sent twice counts once. The clock is what these rows add up to; nothing else is stored of it.
CREATE TABLE meeting_clock (
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    deed TEXT NOT NULL,
    block_id BIGINT,
    step BIGINT,
    seconds BIGINT,
    at BIGINT NOT NULL,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (meeting_id, number),
    UNIQUE (meeting_id, key)
);
CREATE INDEX meeting_clock_by_person ON meeting_clock (by_id);

-- A note taken while the meeting is held. kind: note, parked (kept aside for later), learning, resource. block_id is the block
-- under which it was said; it stays when the agenda changes.
CREATE TABLE meeting_notes (
    id @id,
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    block_id BIGINT REFERENCES agenda_blocks (id) ON DELETE SET NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    is_confidential BOOLEAN NOT NULL,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    at BIGINT NOT NULL,
    key TEXT NOT NULL,
    UNIQUE (meeting_id, key)
);
CREATE INDEX meeting_notes_by_person ON meeting_notes (by_id);
