-- A decision of the group. taken: consent, consensus, vote, coordination. meeting_id is where it was taken; decisions that
-- replace another name it.
CREATE TABLE decisions (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    meeting_id BIGINT REFERENCES meetings (id) ON DELETE CASCADE,
    block_id BIGINT REFERENCES agenda_blocks (id) ON DELETE SET NULL,
    text TEXT NOT NULL,
    taken TEXT NOT NULL,
    reopened_by TEXT NOT NULL,
    replaces_id BIGINT REFERENCES decisions (id) ON DELETE SET NULL,
    reopened_at BIGINT,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    at BIGINT NOT NULL,
    key TEXT NOT NULL,
    UNIQUE (community_id, key)
);
CREATE INDEX decisions_by_meeting ON decisions (meeting_id);
CREATE INDEX decisions_by_person ON decisions (by_id);

-- What somebody said they would try before the next meeting. outcome: tried, adapted, not_yet, let_go; none until they say.
-- due_meeting_id is where it is asked about; none while there is no next meeting.
CREATE TABLE commitments (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    due_meeting_id BIGINT REFERENCES meetings (id) ON DELETE SET NULL,
    owner_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    outcome TEXT,
    story TEXT NOT NULL DEFAULT '',
    told_at BIGINT,
    nudged_at BIGINT,
    key TEXT NOT NULL,
    UNIQUE (community_id, key)
);
CREATE INDEX commitments_by_meeting ON commitments (meeting_id);
CREATE INDEX commitments_by_due_meeting ON commitments (due_meeting_id);
CREATE INDEX commitments_by_owner ON commitments (owner_id);
