-- A code serves in the browser that asked for it: asked_by is the hash of a secret in its cookie, NULL for a code that who
-- administers handed over. known: the browser was one in which the person had signed in before. What strangers waste is
-- counted apart.
ALTER TABLE sign_in_codes ADD COLUMN asked_by TEXT;
ALTER TABLE sign_in_codes ADD COLUMN known BOOLEAN NOT NULL DEFAULT FALSE;

-- The browsers in which a person signed in, but on a shared computer: only the hash of a secret in their cookie.
CREATE TABLE known_devices (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    device_hash TEXT NOT NULL,
    seen_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, device_hash)
);
