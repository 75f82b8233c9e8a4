-- A circle is a room for chosen people that is forgotten at ends_at. Who opened it may put that moment off or forward: ends_before is
-- the moment that stood before the last change, which was made at ends_moved_at. At its end the row goes with all that hangs from it,
-- and another one stays at the same address, without a name: it says to those who were in it that it was.
ALTER TABLE rooms ADD COLUMN ends_at BIGINT;
ALTER TABLE rooms ADD COLUMN ends_before BIGINT;
ALTER TABLE rooms ADD COLUMN ends_moved_at BIGINT;
ALTER TABLE rooms ADD COLUMN opened_at BIGINT;
ALTER TABLE rooms ADD COLUMN opened_by BIGINT;
