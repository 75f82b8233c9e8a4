-- A photo for the celebration. The group sees it once everybody who is said to be in it agrees, and no longer than they do.
CREATE TABLE celebration_photos (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    by_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    files TEXT,
    at BIGINT NOT NULL,
    sent_key TEXT NOT NULL,
    UNIQUE (community_id, sent_key)
);
CREATE INDEX celebration_photos_by_id ON celebration_photos (by_id);

-- Who is in it, and since when they agree; NULL while they do not.
CREATE TABLE celebration_photo_people (
    photo_id BIGINT NOT NULL REFERENCES celebration_photos (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    agreed_at BIGINT,
    PRIMARY KEY (photo_id, person_id)
);
CREATE INDEX celebration_photo_people_person_id ON celebration_photo_people (person_id);
