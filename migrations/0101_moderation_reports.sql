-- A message that somebody reports to people whom they name among those who keep the space safe. Nothing of the message is copied:
-- its words are read where they are, and go when they go. answer is for who reported; looked_at_by is one of the recipients.
CREATE TABLE moderation_reports (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    message_id BIGINT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
    reporter_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    words TEXT NOT NULL,
    reported_at BIGINT NOT NULL,
    looked_at_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    looked_at BIGINT,
    closed_at BIGINT,
    answer TEXT NOT NULL,
    sent_key TEXT NOT NULL,
    UNIQUE (reporter_id, sent_key)
);
CREATE INDEX moderation_reports_of_a_community ON moderation_reports (community_id);
CREATE INDEX moderation_reports_of_a_message ON moderation_reports (message_id);
CREATE INDEX moderation_reports_looked_at_by ON moderation_reports (looked_at_by);

CREATE TABLE moderation_recipients (
    report_id BIGINT NOT NULL REFERENCES moderation_reports (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    PRIMARY KEY (report_id, person_id)
);
CREATE INDEX moderation_recipients_of_a_person ON moderation_recipients (person_id);
