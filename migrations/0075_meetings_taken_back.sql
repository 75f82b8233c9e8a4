-- What a member took back is kept for some minutes, so that they can put it back as it was; then nothing of it is left. The day
-- of an agenda's blocks stays what it was.
ALTER TABLE agenda_proposals ADD COLUMN removed_at BIGINT;
ALTER TABLE agenda_templates ADD COLUMN removed_at BIGINT;
ALTER TABLE commitments ADD COLUMN removed_at BIGINT;
ALTER TABLE meeting_notes ADD COLUMN removed_at BIGINT;
