-- A decision of the group. taken: consent, consensus, vote, coordination. meeting_id is where it was taken; none is outside of
-- any meeting. reopened_by: who may open it again: member, group, team. A decision that replaces another names it, and only one
-- can. revision grows with each correction, for two people who correct the same one.
CREATE TABLE decisions (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    meeting_id BIGINT REFERENCES meetings (id) ON DELETE CASCADE,
    block_id BIGINT REFERENCES agenda_blocks (id) ON DELETE SET NULL,
    text TEXT NOT NULL,
    taken TEXT NOT NULL,
    reopened_by TEXT NOT NULL,
    replaces_id BIGINT UNIQUE REFERENCES decisions (id) ON DELETE SET NULL,
    reopened_at BIGINT,
    revision BIGINT NOT NULL DEFAULT 1,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    at BIGINT NOT NULL,
    key TEXT NOT NULL,
    UNIQUE (community_id, key)
);
CREATE INDEX decisions_by_meeting ON decisions (meeting_id);
CREATE INDEX decisions_by_person ON decisions (by_id);

-- What happened to a decision since, in order. deed: corrected (words: what it said before), reopened and upheld (words: why),
-- replaced (by the decision that names it).
CREATE TABLE decision_deeds (
    id @id,
    decision_id BIGINT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    deed TEXT NOT NULL,
    words TEXT NOT NULL,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    at BIGINT NOT NULL
);
CREATE INDEX decision_deeds_by_decision ON decision_deeds (decision_id);
CREATE INDEX decision_deeds_by_person ON decision_deeds (by_id);

-- What somebody said they would try before the next meeting. outcome: tried, adapted, not_yet, let_go; none until they say.
-- due_meeting_id is where it is asked about; none while there is no next meeting. by_id wrote it and told_by_id wrote what
-- happened: the owner, or who facilitates and heard it. nudged_for is the start of the due meeting when the nudge left: a
-- meeting that moves nudges again, a job that runs twice does not. carried_from_id is the one that was not done yet.
CREATE TABLE commitments (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    due_meeting_id BIGINT REFERENCES meetings (id) ON DELETE SET NULL,
    owner_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    text TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    outcome TEXT,
    story TEXT NOT NULL DEFAULT '',
    told_by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    told_at BIGINT,
    nudged_for BIGINT,
    carried_from_id BIGINT UNIQUE REFERENCES commitments (id) ON DELETE SET NULL,
    key TEXT NOT NULL,
    UNIQUE (community_id, key)
);
CREATE INDEX commitments_by_meeting ON commitments (meeting_id);
CREATE INDEX commitments_by_due_meeting ON commitments (due_meeting_id);
CREATE INDEX commitments_by_owner ON commitments (owner_id);
CREATE INDEX commitments_by_writer ON commitments (by_id);
CREATE INDEX commitments_by_teller ON commitments (told_by_id);
