-- What the files of a message show or say, by which they are found beside their names; it goes with the words. Those that hang
-- already are read again by the index.
ALTER TABLE messages ADD COLUMN file_told TEXT;
UPDATE messages SET file_told = (SELECT NULLIF(string_agg(file ->> 'told', ' '), '') FROM json_array_elements(CAST(files AS JSON)) AS file)
WHERE files IS NOT NULL;
DELETE FROM findings_made WHERE kind = 'file';
