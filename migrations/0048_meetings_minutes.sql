-- The minutes of a meeting. state: draft (those who write them), open (members read and correct), approved (nothing changes any
-- more). last_note and last_decision are the newest that the text holds already; what came later is offered to the writer.
-- people to resources are the counts as they were approved: they no longer depend on who still has an account.
CREATE TABLE minutes (
    meeting_id BIGINT PRIMARY KEY REFERENCES meetings (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    drafted_at BIGINT NOT NULL,
    last_note BIGINT NOT NULL,
    last_decision BIGINT NOT NULL,
    opened_at BIGINT,
    closes_at BIGINT,
    approved_at BIGINT,
    approved_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    approved_how TEXT,
    people BIGINT,
    organizations BIGINT,
    decisions BIGINT,
    commitments BIGINT,
    resources BIGINT
);
CREATE INDEX minutes_by_approver ON minutes (approved_by);

-- A section of the text. part: block (what was said under a block of the agenda), reserved (said in confidence, its block is
-- gone), decisions, learnings, parked, resources, more. block_kind, title and the hours are those of the block when the draft
-- was made; times: lived (the clock says so), planned (there was no clock), none (the block was not held). audience: members,
-- organizations. What was said in confidence stays among the members: no statement of the program changes is_confidential.
CREATE TABLE minutes_sections (
    id @id,
    meeting_id BIGINT NOT NULL REFERENCES minutes (meeting_id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    part TEXT NOT NULL,
    block_id BIGINT,
    block_kind TEXT,
    title TEXT NOT NULL DEFAULT '',
    times TEXT NOT NULL,
    starts_at BIGINT,
    ends_at BIGINT,
    is_confidential BOOLEAN NOT NULL,
    audience TEXT NOT NULL,
    body TEXT NOT NULL,
    revision BIGINT NOT NULL,
    UNIQUE (meeting_id, position),
    CHECK (audience = 'members' OR NOT is_confidential)
);

-- Each text that a section had, by number. by_id is nobody for what the program drafted. is_aside: a text that arrived when
-- somebody else was writing; it was not put in the section, and it is not lost.
CREATE TABLE minutes_versions (
    section_id BIGINT NOT NULL REFERENCES minutes_sections (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    body TEXT NOT NULL,
    is_aside BOOLEAN NOT NULL,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (section_id, number)
);
CREATE INDEX minutes_versions_by_person ON minutes_versions (by_id);

-- Who is writing, since when, and when they last saved. One person at a time; another may take over.
CREATE TABLE minutes_leases (
    meeting_id BIGINT PRIMARY KEY REFERENCES minutes (meeting_id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    since BIGINT NOT NULL,
    saved_at BIGINT
);
CREATE INDEX minutes_leases_by_person ON minutes_leases (person_id);

-- A correction that a member proposes: the text as they would have it, of a section; or a remark about the whole, of none.
-- answer: accepted, declined; none until the writer answers, with a word.
CREATE TABLE minutes_corrections (
    id @id,
    meeting_id BIGINT NOT NULL REFERENCES minutes (meeting_id) ON DELETE CASCADE,
    section_id BIGINT REFERENCES minutes_sections (id) ON DELETE CASCADE,
    body TEXT NOT NULL,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    proposed_at BIGINT NOT NULL,
    answer TEXT,
    word TEXT NOT NULL DEFAULT '',
    answered_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    answered_at BIGINT
);
CREATE INDEX minutes_corrections_by_meeting ON minutes_corrections (meeting_id);
CREATE INDEX minutes_corrections_by_section ON minutes_corrections (section_id);
CREATE INDEX minutes_corrections_by_person ON minutes_corrections (by_id);
CREATE INDEX minutes_corrections_by_answerer ON minutes_corrections (answered_by);

-- Who said that there is nothing to correct. Others see how many did, never who.
CREATE TABLE minutes_agreements (
    meeting_id BIGINT NOT NULL REFERENCES minutes (meeting_id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    PRIMARY KEY (meeting_id, person_id)
);
CREATE INDEX minutes_agreements_by_person ON minutes_agreements (person_id);

-- Who was there, as the minutes were approved.
CREATE TABLE minutes_attendance (
    meeting_id BIGINT NOT NULL REFERENCES minutes (meeting_id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    mark TEXT NOT NULL,
    PRIMARY KEY (meeting_id, person_id)
);
CREATE INDEX minutes_attendance_by_person ON minutes_attendance (person_id);

-- What was found wrong after the approval: added under its section, dated; the text itself does not change. Of no section, it
-- stays among the members.
CREATE TABLE minutes_errata (
    id @id,
    meeting_id BIGINT NOT NULL REFERENCES minutes (meeting_id) ON DELETE CASCADE,
    section_id BIGINT REFERENCES minutes_sections (id) ON DELETE CASCADE,
    body TEXT NOT NULL,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    at BIGINT NOT NULL
);
CREATE INDEX minutes_errata_by_meeting ON minutes_errata (meeting_id);
CREATE INDEX minutes_errata_by_section ON minutes_errata (section_id);
CREATE INDEX minutes_errata_by_person ON minutes_errata (by_id);
