-- How it is known that a person works for this organisation (invitation, coordination, director), who said so and when. Null is
-- what they say themselves, which opens nothing. Until now no invitation named an organisation: whoever is here already is
-- vouched for by coordination, with one press each.
ALTER TABLE affiliations ADD COLUMN vouched_how TEXT;
ALTER TABLE affiliations ADD COLUMN vouched_by BIGINT REFERENCES people (id) ON DELETE SET NULL;
ALTER TABLE affiliations ADD COLUMN vouched_at BIGINT;
-- Whether they direct it: a director vouches for the people of their organisation.
ALTER TABLE affiliations ADD COLUMN directs BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX affiliations_by_organization ON affiliations (organization_id);
CREATE INDEX affiliations_by_voucher ON affiliations (vouched_by);

-- The organisation that the inviter wrote beside an address; may be empty.
ALTER TABLE invitations ADD COLUMN organization TEXT NOT NULL DEFAULT '';
