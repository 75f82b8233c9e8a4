-- The venue sheet of an organisation, filled once for every community of the instance. step_free: unknown, yes, partly, no.
-- wifi_password is shown to members only. revision grows with each change, for two people who fill the same sheet.
CREATE TABLE venue_sheets (
    organization_id BIGINT PRIMARY KEY REFERENCES organizations (id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    capacity BIGINT,
    step_free TEXT NOT NULL,
    toilets TEXT NOT NULL,
    transit TEXT NOT NULL,
    parking TEXT NOT NULL,
    kitchen TEXT NOT NULL,
    wifi_name TEXT NOT NULL,
    wifi_password TEXT NOT NULL,
    has_screen BOOLEAN NOT NULL,
    has_camera BOOLEAN NOT NULL,
    has_microphone BOOLEAN NOT NULL,
    equipment TEXT NOT NULL,
    door TEXT NOT NULL,
    contact TEXT NOT NULL,
    revision BIGINT NOT NULL,
    changed_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX venue_sheets_by_changer ON venue_sheets (changed_by);

-- Each time a community was asked for rooms.
CREATE TABLE host_calls (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    words TEXT NOT NULL,
    called_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    called_at BIGINT NOT NULL
);
CREATE INDEX host_calls_by_community ON host_calls (community_id);
CREATE INDEX host_calls_by_person ON host_calls (called_by);

-- An organisation can receive a meeting. The row stays when another one is chosen: it is the next one to ask.
CREATE TABLE host_offers (
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    organization_id BIGINT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    words TEXT NOT NULL,
    offered_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    offered_at BIGINT NOT NULL,
    PRIMARY KEY (meeting_id, organization_id)
);
CREATE INDEX host_offers_by_organization ON host_offers (organization_id);
CREATE INDEX host_offers_by_person ON host_offers (offered_by);

-- What those expected at a training are asked before it. asked_at is when they were told by mail.
CREATE TABLE training_needs (
    meeting_id BIGINT PRIMARY KEY REFERENCES meetings (id) ON DELETE CASCADE,
    asked_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    asked_at BIGINT NOT NULL
);
CREATE INDEX training_needs_by_person ON training_needs (asked_by);

-- Its questions; an empty one is « Qu’aimeriez-vous apprendre? », in the language of who reads. One that was answered and is no
-- longer asked stays, with its answers.
CREATE TABLE training_questions (
    id @id,
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    words TEXT NOT NULL,
    is_asked BOOLEAN NOT NULL
);
CREATE INDEX training_questions_by_meeting ON training_questions (meeting_id);

CREATE TABLE training_answers (
    question_id BIGINT NOT NULL REFERENCES training_questions (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    words TEXT NOT NULL,
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (question_id, person_id)
);
CREATE INDEX training_answers_by_person ON training_answers (person_id);

-- A follow-up meeting that somebody called; is_open says that nobody in particular is wished there.
CREATE TABLE follow_ups (
    meeting_id BIGINT PRIMARY KEY REFERENCES meetings (id) ON DELETE CASCADE,
    is_open BOOLEAN NOT NULL,
    called_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    called_at BIGINT NOT NULL
);
CREATE INDEX follow_ups_by_person ON follow_ups (called_by);

-- Who is wished there.
CREATE TABLE follow_up_wishes (
    meeting_id BIGINT NOT NULL REFERENCES follow_ups (meeting_id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    PRIMARY KEY (meeting_id, person_id)
);
CREATE INDEX follow_up_wishes_by_person ON follow_up_wishes (person_id);
