-- The pulse of a meeting. token is the secret of its link. While it is open closed_at is null; published is what was shown
-- when it closed, once and for all, and empty when fewer than five people had answered. See docs/adr/0004.
CREATE TABLE pulses (
    meeting_id BIGINT PRIMARY KEY REFERENCES meetings (id) ON DELETE CASCADE,
    token TEXT NOT NULL UNIQUE,
    closes_at BIGINT NOT NULL,
    closed_at BIGINT,
    published TEXT NOT NULL DEFAULT ''
);

-- What was answered to an open pulse, all answers together in one row that each answer rewrites: counts, then words and
-- sentences in the order of the alphabet. No row is an answer. The row goes away when the pulse closes.
CREATE TABLE pulse_answers (
    meeting_id BIGINT PRIMARY KEY REFERENCES pulses (meeting_id) ON DELETE CASCADE,
    content TEXT NOT NULL
);

-- The devices that answered an open pulse: hashes in the order of their digits, under a salt of this pulse, in one row that
-- goes away with the salt when the pulse closes.
CREATE TABLE pulse_devices (
    meeting_id BIGINT PRIMARY KEY REFERENCES pulses (meeting_id) ON DELETE CASCADE,
    salt TEXT NOT NULL,
    hashes TEXT NOT NULL
);
