-- The names of the files of a message, by which they are found; they go with its words.
ALTER TABLE messages ADD COLUMN file_names TEXT;
UPDATE messages SET file_names = (SELECT group_concat(value ->> '$.name', ', ') FROM json_each(files)) WHERE files IS NOT NULL;
