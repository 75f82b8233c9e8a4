-- A question in its exact words: what is compared is the same row, and a changed word is another one. print is the hash of all
-- that people read. ready is the word of a question that ships with the program, empty for what the group wrote. choices has one
-- answer a line. A question of a published scale has its source, its licence and the permission to use it.
CREATE TABLE survey_items (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    print TEXT NOT NULL,
    ready TEXT NOT NULL,
    kind TEXT NOT NULL,
    text_fr TEXT NOT NULL,
    text_en TEXT NOT NULL,
    choices_fr TEXT NOT NULL,
    choices_en TEXT NOT NULL,
    source TEXT NOT NULL,
    licence TEXT NOT NULL,
    permission TEXT NOT NULL,
    UNIQUE (community_id, print)
);

-- A survey. While it is prepared opened_at is null and it may change; while it is open it has the secret of its link; once closed,
-- published is what it says, once and for all, and empty when fewer than five people answered. words is what people wrote, apart,
-- until coordination shows it to the members (words_shown_at). Once the group decided it (decision is the number in its register),
-- what it says is released to those who pay, with what the group says of it (reading). It names nobody. See docs/adr/0004.
CREATE TABLE surveys (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    mode TEXT NOT NULL,
    follows BIGINT REFERENCES surveys (id) ON DELETE SET NULL,
    closes_at BIGINT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 1,
    sent_key TEXT NOT NULL,
    token TEXT UNIQUE,
    opened_at BIGINT,
    closed_at BIGINT,
    published TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT '',
    words_shown_at BIGINT,
    reading TEXT NOT NULL DEFAULT '',
    decision BIGINT,
    released_at BIGINT,
    UNIQUE (community_id, sent_key)
);
CREATE INDEX surveys_follows ON surveys (follows);

-- The questions of a survey, in their order.
CREATE TABLE survey_questions (
    survey_id BIGINT NOT NULL REFERENCES surveys (id) ON DELETE CASCADE,
    item_id BIGINT NOT NULL REFERENCES survey_items (id) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    PRIMARY KEY (survey_id, item_id)
);
CREATE INDEX survey_questions_item ON survey_questions (item_id);

-- What was answered to an open survey, all answers together in one row that each answer rewrites: counts, then words in the order
-- of the alphabet. No row is an answer. The row goes away when the survey closes.
CREATE TABLE survey_answers (
    survey_id BIGINT PRIMARY KEY REFERENCES surveys (id) ON DELETE CASCADE,
    content TEXT NOT NULL
);

-- The devices that answered an open survey: hashes in the order of their digits, under a salt of this survey, in one row that
-- goes away with the salt when the survey closes.
CREATE TABLE survey_devices (
    survey_id BIGINT PRIMARY KEY REFERENCES surveys (id) ON DELETE CASCADE,
    salt TEXT NOT NULL,
    hashes TEXT NOT NULL
);
