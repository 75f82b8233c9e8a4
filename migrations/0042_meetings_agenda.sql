-- The agenda of a meeting. revision grows with each change of its blocks.
CREATE TABLE agendas (
    meeting_id BIGINT PRIMARY KEY REFERENCES meetings (id) ON DELETE CASCADE,
    revision BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);

-- A block. kind: check_in, commitments, information, discussion, exercise, codev, practice_analysis, decision, pause, closing.
-- leader_id is who leads it among the members; leader says it otherwise. documents holds an address and a label on each line.
-- card is the code of the format card it came from. revision grows with each change of the block, for two people who change
-- the same one. removed_at is when it was taken out: for a day it can be put back, then the next change deletes it.
CREATE TABLE agenda_blocks (
    id @id,
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    minutes BIGINT NOT NULL,
    leader_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    leader TEXT NOT NULL DEFAULT '',
    about TEXT NOT NULL DEFAULT '',
    material TEXT NOT NULL DEFAULT '',
    documents TEXT NOT NULL DEFAULT '',
    card TEXT,
    revision BIGINT NOT NULL DEFAULT 1,
    removed_at BIGINT
);
CREATE INDEX agenda_blocks_by_meeting ON agenda_blocks (meeting_id, position);
CREATE INDEX agenda_blocks_by_leader ON agenda_blocks (leader_id);

-- A step of a block; minutes add up to those of the block.
CREATE TABLE agenda_steps (
    block_id BIGINT NOT NULL REFERENCES agenda_blocks (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    title TEXT NOT NULL,
    minutes BIGINT NOT NULL,
    PRIMARY KEY (block_id, position)
);

-- An agenda to start from: those of the season's program, and those that the group kept. fits is the kind of meeting for
-- which it is offered first. blocks is a JSON list; leaders are not kept.
CREATE TABLE agenda_templates (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    name_fr TEXT NOT NULL,
    name_en TEXT NOT NULL,
    fits TEXT,
    blocks TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX agenda_templates_by_community ON agenda_templates (community_id);

-- What somebody would like on the agenda. kind: item, situation (which only facilitators read). state: waiting, accepted,
-- declined. word is what those who declined said. block_id is the block that it became.
CREATE TABLE agenda_proposals (
    id @id,
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    by_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    about TEXT NOT NULL,
    minutes BIGINT,
    made_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    word TEXT NOT NULL DEFAULT '',
    block_id BIGINT REFERENCES agenda_blocks (id) ON DELETE SET NULL,
    decided_at BIGINT
);
CREATE INDEX agenda_proposals_by_meeting ON agenda_proposals (meeting_id);
CREATE INDEX agenda_proposals_by_person ON agenda_proposals (by_id);
