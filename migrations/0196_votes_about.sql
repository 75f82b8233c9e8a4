-- What a vote is about, as a short word: a meeting (`rencontre:7`), a block of its agenda (`bloc:7:12`), a room (`salon:3`); empty for
-- most. meeting_id is that meeting, whose page leads to the vote. Of a consent, clarify_until and react_until are when its first two
-- steps go on to the next by themselves; the last one ends with the vote.
ALTER TABLE votes ADD COLUMN about TEXT NOT NULL DEFAULT '';
ALTER TABLE votes ADD COLUMN meeting_id BIGINT REFERENCES meetings (id) ON DELETE SET NULL;
ALTER TABLE votes ADD COLUMN clarify_until BIGINT;
ALTER TABLE votes ADD COLUMN react_until BIGINT;
CREATE INDEX votes_meeting_id ON votes (meeting_id);
