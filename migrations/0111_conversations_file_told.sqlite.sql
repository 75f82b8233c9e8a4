-- What the files of a message show or say, by which they are found beside their names; it goes with the words. Those that hang
-- already are read again by the index.
ALTER TABLE messages ADD COLUMN file_told TEXT;
UPDATE messages SET file_told = (SELECT NULLIF(group_concat(value ->> '$.told', ' '), '') FROM json_each(files)) WHERE files IS NOT NULL;
DELETE FROM findings_made WHERE kind = 'file';
