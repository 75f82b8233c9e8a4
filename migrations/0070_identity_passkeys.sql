-- The passkeys of people (WebAuthn). credential_hash finds one; handle is the name that a device knows its person by, at random;
-- kept is what the library keeps: the public key, the counter of signatures. Nothing of it opens anything by itself.
CREATE TABLE passkeys (
    id @id,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    credential_hash TEXT NOT NULL UNIQUE,
    handle TEXT NOT NULL,
    name TEXT NOT NULL,
    kept TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX passkeys_by_person ON passkeys (person_id);

-- A question that was asked of a device and waits for its answer: gone with the first one. secret_hash is of a secret in the
-- cookie of the browser that asked; person_id is who adds a passkey, NULL where somebody signs in.
CREATE TABLE passkey_questions (
    secret_hash TEXT PRIMARY KEY,
    person_id BIGINT REFERENCES people (id) ON DELETE CASCADE,
    kept TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX passkey_questions_by_person ON passkey_questions (person_id);
