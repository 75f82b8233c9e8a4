-- likeness is the name without case, accents and spaces: two spellings of one organisation meet there.
CREATE TABLE organizations (
    id @id,
    name TEXT NOT NULL,
    likeness TEXT NOT NULL UNIQUE
);

-- The organisation that a person works for.
CREATE TABLE affiliations (
    person_id BIGINT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    organization_id BIGINT NOT NULL REFERENCES organizations (id)
);

-- Who may start communities on this instance: the coordination of the federation.
CREATE TABLE coordinators (
    person_id BIGINT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    named_at BIGINT NOT NULL
);

-- program is the text of the program file that the season was started from.
CREATE TABLE communities (
    id @id,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    program TEXT NOT NULL,
    capacity BIGINT NOT NULL,
    starts_on TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE memberships (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    joined_at BIGINT NOT NULL,
    -- When this visit began the person had last been here at since; shown to nobody else.
    seen_at BIGINT NOT NULL DEFAULT 0,
    since BIGINT NOT NULL DEFAULT 0,
    UNIQUE (community_id, person_id)
);
CREATE INDEX memberships_by_person ON memberships (person_id);

-- Who was here and left, with the organisation of that time: what they wrote keeps their name.
CREATE TABLE past_members (
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    organization_id BIGINT REFERENCES organizations (id),
    left_at BIGINT NOT NULL,
    PRIMARY KEY (community_id, person_id)
);
CREATE INDEX past_members_by_person ON past_members (person_id);

-- An invitation by e-mail names an address and serves once; by link it names none and serves until it is withdrawn, it
-- expires or the community is full. Only the hash of its secret is stored.
CREATE TABLE invitations (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT,
    lang TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    invited_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    accepted_at BIGINT,
    accepted_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    withdrawn_at BIGINT
);
CREATE INDEX invitations_by_community ON invitations (community_id);
CREATE INDEX invitations_by_email ON invitations (email);
CREATE INDEX invitations_by_acceptance ON invitations (accepted_by);

-- Somebody at an invitation by link says that an address is theirs: there is no account before the code sent there comes
-- back. 15 minutes, 5 tries; the row goes with them.
CREATE TABLE arrivals (
    id @id,
    invitation_id BIGINT NOT NULL REFERENCES invitations (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    organization TEXT NOT NULL,
    lang TEXT NOT NULL,
    code_hash TEXT NOT NULL,
    tries BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX arrivals_by_email ON arrivals (email);
CREATE INDEX arrivals_by_invitation ON arrivals (invitation_id);

-- Those for whom there was no place, first come first served. A place that is offered is kept until offered_until.
CREATE TABLE waiting_list (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    since BIGINT NOT NULL,
    offered_until BIGINT,
    UNIQUE (community_id, person_id)
);
CREATE INDEX waiting_list_by_person ON waiting_list (person_id);

-- principles is a JSON list of {"fr": …, "en": …}; version 1, 2, 3…
CREATE TABLE charters (
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    version BIGINT NOT NULL,
    principles TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (community_id, version)
);

CREATE TABLE charter_acknowledgements (
    community_id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    PRIMARY KEY (community_id, version, person_id),
    FOREIGN KEY (community_id, version) REFERENCES charters (community_id, version) ON DELETE CASCADE
);
