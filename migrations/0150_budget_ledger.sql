-- What holds for the budget of a community: the number of its last expense, and from which gap on a line is explained. Every deed
-- of a budget writes this row first, so that nothing is entered into a period while somebody closes it.
CREATE TABLE budgets (
    community_id BIGINT PRIMARY KEY REFERENCES communities (id) ON DELETE CASCADE,
    last_number BIGINT NOT NULL,
    gap_percent BIGINT NOT NULL DEFAULT 10,
    gap_cents BIGINT NOT NULL DEFAULT 50000
);

-- Lines beside those of the program. In every other table a line is its word: the id of the program's line, or `+` and the number
-- of one of these.
CREATE TABLE budget_lines (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    label TEXT NOT NULL,
    kind TEXT NOT NULL,
    cents BIGINT NOT NULL,
    administration BOOLEAN NOT NULL,
    sent_key TEXT NOT NULL,
    UNIQUE (community_id, sent_key)
);

-- Money that was paid, or will be (state: committed). Days are written as 2027-03-18. cents is the whole, taxes in it; under zero it
-- is a refund. Nothing is deleted: what does not count any more is void and says why.
CREATE TABLE budget_expenses (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    state TEXT NOT NULL,
    line TEXT NOT NULL,
    day TEXT NOT NULL,
    supplier TEXT NOT NULL,
    what TEXT NOT NULL,
    cents BIGINT NOT NULL,
    gst BIGINT NOT NULL,
    qst BIGINT NOT NULL,
    note TEXT NOT NULL,
    meeting_id BIGINT REFERENCES meetings (id) ON DELETE SET NULL,
    paid_from TEXT NOT NULL,
    paid_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    reimbursed_at BIGINT,
    files TEXT,
    entered_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    entered_at BIGINT NOT NULL,
    checked_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    revision BIGINT NOT NULL DEFAULT 1,
    sent_key TEXT NOT NULL,
    UNIQUE (community_id, number),
    UNIQUE (community_id, sent_key)
);
CREATE INDEX budget_expenses_meeting ON budget_expenses (meeting_id);
CREATE INDEX budget_expenses_paid ON budget_expenses (paid_by);
CREATE INDEX budget_expenses_entered ON budget_expenses (entered_by);
CREATE INDEX budget_expenses_checked ON budget_expenses (checked_by);

-- Where the money comes from.
CREATE TABLE budget_sources (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    who TEXT NOT NULL,
    cents BIGINT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    added_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    sent_key TEXT NOT NULL,
    UNIQUE (community_id, sent_key)
);
CREATE INDEX budget_sources_added ON budget_sources (added_by);

-- An amount that went from one line to another. One that was wrong is followed by one that goes back.
CREATE TABLE budget_moves (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    from_line TEXT NOT NULL,
    to_line TEXT NOT NULL,
    cents BIGINT NOT NULL,
    day TEXT NOT NULL,
    why TEXT NOT NULL,
    agreed TEXT NOT NULL,
    moved_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    sent_key TEXT NOT NULL,
    UNIQUE (community_id, sent_key)
);
CREATE INDEX budget_moves_moved ON budget_moves (moved_by);

-- Why a line is not where it was planned.
CREATE TABLE budget_words (
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    line TEXT NOT NULL,
    words TEXT NOT NULL,
    revision BIGINT NOT NULL,
    written_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    PRIMARY KEY (community_id, line)
);
CREATE INDEX budget_words_written ON budget_words (written_by);

-- A period, both days in it, in which nothing changes any more.
CREATE TABLE budget_closings (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    closed_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    closed_at BIGINT NOT NULL
);
CREATE INDEX budget_closings_community ON budget_closings (community_id);
CREATE INDEX budget_closings_closed ON budget_closings (closed_by);
