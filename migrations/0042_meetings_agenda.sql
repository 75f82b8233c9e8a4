-- The agenda of a meeting. revision grows with each change, for two people who prepare the same one.
CREATE TABLE agendas (
    meeting_id BIGINT PRIMARY KEY REFERENCES meetings (id) ON DELETE CASCADE,
    revision BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);

-- A block. kind: check_in, commitments, information, discussion, exercise, codev, practice_analysis, decision, pause, closing.
-- leader_id is who leads it among the members; leader says it otherwise. card is the code of the format card it came from.
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
    card TEXT
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
