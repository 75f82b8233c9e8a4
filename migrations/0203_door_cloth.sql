-- What the cloth of a door is sewn with: a digit for each of its places, the kind of act that stands there, put in the order of the
-- kinds; empty while the cloth is an invented one. It was sewn from the group's quilt at sewn_at. keeps_invented where coordination
-- wants nothing of the group in it.
ALTER TABLE door_pages ADD COLUMN sewn TEXT NOT NULL DEFAULT '';
ALTER TABLE door_pages ADD COLUMN sewn_at BIGINT;
ALTER TABLE door_pages ADD COLUMN keeps_invented BOOLEAN NOT NULL DEFAULT FALSE;
