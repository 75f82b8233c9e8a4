-- Who reads first what people write to a survey, alone, chosen as it opens among those who coordinate or facilitate. words is theirs
-- until they pass it on (words_shown_at); it is then what they passed on, in an order that chance threw. Null where nobody writes.
ALTER TABLE surveys ADD COLUMN first_reader_id BIGINT REFERENCES people (id) ON DELETE SET NULL;
CREATE INDEX surveys_first_reader ON surveys (first_reader_id);
