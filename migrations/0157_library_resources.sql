-- What the group keeps to use again: an idea, an activity, a tool, a document, a link, the material of a training. Only the title and
-- the sentence are needed. put_away_at says that it is out of use: nobody but those who may take it out again sees it. words_by_id is
-- who said the message that it comes from, where it comes from one; also_said holds the words of its trials and the names of its files,
-- as they are found with it; address is the secret word of its page for everyone.
CREATE TABLE library_resources (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    sentence TEXT NOT NULL,
    purpose TEXT NOT NULL,
    ages TEXT,
    company TEXT,
    minutes BIGINT,
    material TEXT NOT NULL,
    languages TEXT NOT NULL,
    themes TEXT NOT NULL,
    source TEXT NOT NULL,
    link TEXT NOT NULL,
    licence TEXT NOT NULL,
    visibility TEXT NOT NULL,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    at BIGINT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 1,
    changed_at BIGINT NOT NULL,
    put_away_at BIGINT,
    room_id BIGINT REFERENCES rooms (id) ON DELETE SET NULL,
    message_id BIGINT,
    words_by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    also_said TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL UNIQUE,
    sent_key TEXT NOT NULL,
    UNIQUE (community_id, sent_key)
);
CREATE INDEX library_resources_room_id ON library_resources (room_id);
CREATE INDEX library_resources_by_id ON library_resources (by_id);
CREATE INDEX library_resources_words_by_id ON library_resources (words_by_id);

-- The files of a resource, each a version of it, and what changed since the one before.
CREATE TABLE library_files (
    id @id,
    resource_id BIGINT NOT NULL REFERENCES library_resources (id) ON DELETE CASCADE,
    files TEXT NOT NULL,
    changed TEXT NOT NULL,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    at BIGINT NOT NULL
);
CREATE INDEX library_files_resource_id ON library_files (resource_id);
CREATE INDEX library_files_by_id ON library_files (by_id);

-- The resources that a member keeps for themself; asked_at is when they were asked whether they tried it, once.
CREATE TABLE library_saved (
    resource_id BIGINT NOT NULL REFERENCES library_resources (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    asked_at BIGINT,
    PRIMARY KEY (resource_id, person_id)
);
CREATE INDEX library_saved_person_id ON library_saved (person_id);
