-- The names of the files of a message, by which they are found; they go with its words.
ALTER TABLE messages ADD COLUMN file_names TEXT;
UPDATE messages SET file_names = (SELECT string_agg(file ->> 'name', ', ') FROM json_array_elements(CAST(files AS JSON)) AS file)
WHERE files IS NOT NULL;
