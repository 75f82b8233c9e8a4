-- What the facilitators did with the clock of a meeting: start, pause, resume, extend, next, skip, back, end. block_id and step
-- are where its sender believed the clock stood, to_block_id and to_step where it goes: kept, so that a change of the agenda
-- does not change what happened. seconds is how much longer the spot lasts in all. at is the time of the deed, which may have
-- been done while the network was away; number is that of its event. key is made by the page: a deed sent twice counts once.
-- The clock is what these rows add up to in the order of their times; nothing else is stored of it.
CREATE TABLE meeting_clock (
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    deed TEXT NOT NULL,
    block_id BIGINT,
    step BIGINT,
    to_block_id BIGINT,
    to_step BIGINT,
    seconds BIGINT NOT NULL DEFAULT 0,
    at BIGINT NOT NULL,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (meeting_id, number),
    UNIQUE (meeting_id, key)
);
CREATE INDEX meeting_clock_by_person ON meeting_clock (by_id);

-- A note taken while the meeting is held. kind: note, parked (kept aside for later), learning, resource. block_id is the block
-- under which it was said, and is_confidential what that block was then: both stay when the agenda changes.
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
CREATE INDEX meeting_notes_by_meeting ON meeting_notes (meeting_id, at);
CREATE INDEX meeting_notes_by_person ON meeting_notes (by_id);

-- Small groups of a meeting. Each drawing is a round; earlier ones are kept, so that people meet others next time. The round
-- that is_shown is on the screen.
CREATE TABLE meeting_rounds (
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    is_shown BOOLEAN NOT NULL,
    PRIMARY KEY (meeting_id, number)
);
CREATE TABLE meeting_round_people (
    meeting_id BIGINT NOT NULL,
    number BIGINT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    small_group BIGINT NOT NULL,
    PRIMARY KEY (meeting_id, number, person_id),
    FOREIGN KEY (meeting_id, number) REFERENCES meeting_rounds (meeting_id, number) ON DELETE CASCADE
);
CREATE INDEX meeting_round_people_by_person ON meeting_round_people (person_id);

-- The code that a screen shows to those who are there, so that they say so themselves. It is on a wall for all to see, and is
-- good for one meeting until that night: there is nothing to hide by a hash, and a page that is opened again must show it.
CREATE TABLE meeting_codes (
    meeting_id BIGINT PRIMARY KEY REFERENCES meetings (id) ON DELETE CASCADE,
    code TEXT NOT NULL UNIQUE,
    expires_at BIGINT NOT NULL
);
