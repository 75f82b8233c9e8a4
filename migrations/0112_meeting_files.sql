-- A file that goes with a meeting: with the whole of it, with a block of its agenda (block_id, which may be gone since), or with its
-- minutes. goes_with: meeting, block, minutes. files is how it is shown, in JSON; name and told are what it is found by.
CREATE TABLE meeting_files (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    goes_with TEXT NOT NULL,
    block_id BIGINT,
    files TEXT NOT NULL,
    name TEXT NOT NULL,
    told TEXT NOT NULL,
    added_at BIGINT NOT NULL
);
CREATE INDEX meeting_files_by_meeting ON meeting_files (meeting_id);
CREATE INDEX meeting_files_by_community ON meeting_files (community_id);
