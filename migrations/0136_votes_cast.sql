-- A vote. While it is prepared opened_at is null and it may change; once open nothing of it changes; once closed published is what
-- it came to, for good, and empty when it was withdrawn. ballots says whether it is named or secret. A secret one has the secret of
-- its link (token), a named one has none. phase, round and review_at are of a consent. decision is its number in the register.
CREATE TABLE votes (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    details TEXT NOT NULL,
    kind TEXT NOT NULL,
    counting TEXT NOT NULL,
    ballots TEXT NOT NULL,
    budget BIGINT NOT NULL,
    most BIGINT NOT NULL,
    quorum BIGINT NOT NULL,
    closes_at BIGINT NOT NULL,
    review_at BIGINT,
    revision BIGINT NOT NULL DEFAULT 1,
    sent_key TEXT NOT NULL,
    token TEXT UNIQUE,
    short_code TEXT UNIQUE,
    opened_at BIGINT,
    closed_at BIGINT,
    withdrawn_at BIGINT,
    reminded_at BIGINT,
    phase TEXT NOT NULL,
    round BIGINT NOT NULL DEFAULT 1,
    published TEXT NOT NULL DEFAULT '',
    decision BIGINT,
    UNIQUE (community_id, sent_key)
);

-- What one chooses among. about is a short word of another slice (what the option is about), which votes do not read; lot is the
-- place that it drew when a secret vote opened, by which what is level goes.
CREATE TABLE vote_options (
    id @id,
    vote_id BIGINT NOT NULL REFERENCES votes (id) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    text TEXT NOT NULL,
    about TEXT NOT NULL,
    lot BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX vote_options_vote ON vote_options (vote_id);
CREATE INDEX vote_options_about ON vote_options (about);

-- What a member chose in a named vote, in a round of a consent; noted_by is who wrote it down for somebody on the telephone.
CREATE TABLE vote_ballots (
    id @id,
    vote_id BIGINT NOT NULL REFERENCES votes (id) ON DELETE CASCADE,
    round BIGINT NOT NULL,
    person_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    noted_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    content TEXT NOT NULL,
    UNIQUE (vote_id, round, person_id)
);
CREATE INDEX vote_ballots_person ON vote_ballots (person_id);
CREATE INDEX vote_ballots_noted ON vote_ballots (noted_by);

-- What was cast in an open secret vote, all of it together in one row that each ballot rewrites: sums, never a ballot. The row
-- goes away when the vote closes. See docs/adr/0007.
CREATE TABLE vote_counts (
    vote_id BIGINT PRIMARY KEY REFERENCES votes (id) ON DELETE CASCADE,
    content TEXT NOT NULL
);

-- The devices that voted in an open secret vote: hashes in the order of their digits, under a salt of this vote, in one row that
-- goes away with the salt when the vote closes.
CREATE TABLE vote_devices (
    vote_id BIGINT PRIMARY KEY REFERENCES votes (id) ON DELETE CASCADE,
    salt TEXT NOT NULL,
    hashes TEXT NOT NULL
);

-- What a proposal said before each round of a consent, and how the objections of the round before were integrated.
CREATE TABLE vote_versions (
    vote_id BIGINT NOT NULL REFERENCES votes (id) ON DELETE CASCADE,
    round BIGINT NOT NULL,
    text TEXT NOT NULL,
    integrated TEXT NOT NULL,
    PRIMARY KEY (vote_id, round)
);

-- Questions of clarification and reactions to a proposal.
CREATE TABLE vote_remarks (
    id @id,
    vote_id BIGINT NOT NULL REFERENCES votes (id) ON DELETE CASCADE,
    phase TEXT NOT NULL,
    person_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    words TEXT NOT NULL
);
CREATE INDEX vote_remarks_vote ON vote_remarks (vote_id);
CREATE INDEX vote_remarks_person ON vote_remarks (person_id);
