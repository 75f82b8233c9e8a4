-- Since when a room is only read (milliseconds UTC); its people and its words stay. revision grows with each change of it.
ALTER TABLE rooms ADD COLUMN archived_at BIGINT;
ALTER TABLE rooms ADD COLUMN revision BIGINT NOT NULL DEFAULT 1;
