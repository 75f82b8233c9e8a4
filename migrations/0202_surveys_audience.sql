-- To whom a survey is put: the members, families that organizations accompany, or the teams that accompany them.
ALTER TABLE surveys ADD COLUMN audience TEXT NOT NULL DEFAULT 'members';
