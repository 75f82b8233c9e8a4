-- What a file that waits shows or says, in the words of who sent it (empty for a picture that only decorates), and how many seconds
-- a sound has. Once the file hangs, what holds it keeps them beside its name.
CREATE TABLE file_words (
    file_id BIGINT PRIMARY KEY,
    told TEXT,
    seconds BIGINT
);
