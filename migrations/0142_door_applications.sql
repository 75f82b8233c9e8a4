-- Somebody who asks to take part in a community. token is the secret of their own link, which opens this and nothing else: what it opens
-- stands in the same row. They are unconfirmed until they say so from that link. The director of their organisation signs by a link of
-- its own (agreement_token), once. All of it goes at destroy_at, whatever became of it.
CREATE TABLE applications (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    token TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    lang TEXT NOT NULL,
    organization TEXT NOT NULL,
    territory TEXT NOT NULL,
    role TEXT NOT NULL,
    experience TEXT NOT NULL,
    why TEXT NOT NULL,
    availability TEXT NOT NULL,
    needs TEXT NOT NULL,
    state TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    confirmed_at BIGINT,
    decided_at BIGINT,
    decided_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    word TEXT NOT NULL DEFAULT '',
    waits_since BIGINT,
    offered_until BIGINT,
    invitation_id BIGINT REFERENCES invitations (id) ON DELETE SET NULL,
    destroy_at BIGINT NOT NULL,
    agreement_token TEXT UNIQUE,
    agreed_at BIGINT,
    agreed_by TEXT NOT NULL DEFAULT '',
    agreed_hours TEXT NOT NULL DEFAULT '',
    agreed_replaced TEXT NOT NULL DEFAULT '',
    UNIQUE (community_id, email)
);
CREATE INDEX applications_decided_by ON applications (decided_by);
CREATE INDEX applications_invitation_id ON applications (invitation_id);
