-- The files of a message as it shows them, in JSON: a room is drawn without asking for them. They go with its words.
ALTER TABLE messages ADD COLUMN files TEXT;
