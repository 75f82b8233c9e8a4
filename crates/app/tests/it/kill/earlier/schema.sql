-- The tables as they were after migration 0052, `@id` standing for a numbered key. Frozen: it is what landed then.

-- One stream of events per community, numbered without a gap in the order of commits.
CREATE TABLE event_streams (
    id BIGINT PRIMARY KEY,
    seq BIGINT NOT NULL
);

CREATE TABLE events (
    stream_id BIGINT NOT NULL REFERENCES event_streams (id) ON DELETE CASCADE,
    seq BIGINT NOT NULL,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    actor_id BIGINT,
    subject_id BIGINT NOT NULL,
    data TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (stream_id, seq)
);
CREATE INDEX events_by_actor ON events (actor_id);

CREATE TABLE jobs (
    id @id,
    kind TEXT NOT NULL,
    data TEXT NOT NULL,
    run_at BIGINT NOT NULL,
    only_key TEXT UNIQUE,
    leased_until BIGINT NOT NULL DEFAULT 0,
    tries BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX jobs_by_time ON jobs (run_at);

-- Mail on its way. state: waiting, sending, sent, refused (by the server, for good), unknown (the server went away after it
-- had the whole text and before it answered: sending again could make two).
-- next_try_at is when a waiting mail may leave, and until when a worker holds one. Once a mail has ended, address, name and
-- message are emptied.
CREATE TABLE outbox (
    id @id,
    kind TEXT NOT NULL,
    address TEXT NOT NULL,
    name TEXT NOT NULL,
    person_id BIGINT,
    message TEXT NOT NULL,
    state TEXT NOT NULL,
    tries BIGINT NOT NULL DEFAULT 0,
    posted_at BIGINT NOT NULL,
    next_try_at BIGINT NOT NULL,
    ended_at BIGINT,
    trouble TEXT
);
CREATE INDEX outbox_by_state ON outbox (state, next_try_at);
CREATE INDEX outbox_by_person ON outbox (person_id);

-- Accounts. email is lower case; lang is fr-CA or en-CA.
CREATE TABLE people (
    id @id,
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    lang TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

-- What a person chose to tell; a shared_… of false keeps the line to oneself.
CREATE TABLE profiles (
    person_id BIGINT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    title TEXT NOT NULL DEFAULT '',
    title_shared BOOLEAN NOT NULL DEFAULT FALSE,
    offers TEXT NOT NULL DEFAULT '',
    offers_shared BOOLEAN NOT NULL DEFAULT FALSE,
    seeks TEXT NOT NULL DEFAULT '',
    seeks_shared BOOLEAN NOT NULL DEFAULT FALSE,
    email_shared BOOLEAN NOT NULL DEFAULT FALSE
);

-- A code asked for at sign-in: only its hash is stored; 15 minutes, 5 tries, one use. Only the newest of a person is looked at.
CREATE TABLE sign_in_codes (
    id @id,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    code_hash TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    tries BIGINT NOT NULL DEFAULT 0,
    used BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE INDEX sign_in_codes_by_person ON sign_in_codes (person_id);

CREATE TABLE sessions (
    id @id,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    device TEXT NOT NULL,
    shared_computer BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX sessions_by_person ON sessions (person_id);

CREATE TABLE api_tokens (
    id @id,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX api_tokens_by_person ON api_tokens (person_id);

-- An address that lets in once. purpose: sign_in (of that person) or first_account (nobody yet: no person).
CREATE TABLE one_time_links (
    id @id,
    token_hash TEXT NOT NULL UNIQUE,
    purpose TEXT NOT NULL,
    person_id BIGINT REFERENCES people (id) ON DELETE CASCADE,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX one_time_links_by_person ON one_time_links (person_id);

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

-- What a person decided about a kind of mail. No row: they want it.
CREATE TABLE mail_wishes (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    wanted BOOLEAN NOT NULL,
    PRIMARY KEY (person_id, kind)
);

-- How often and when mail may reach a person. No row: two a week, quiet at night. most_a_week 0: no limit.
CREATE TABLE mail_rhythms (
    person_id BIGINT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    quiet_hours BOOLEAN NOT NULL,
    most_a_week BIGINT NOT NULL
);

-- The mails that took one of the week's places; older ones are swept away.
CREATE TABLE mail_places (
    id @id,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    taken_at BIGINT NOT NULL
);
CREATE INDEX mail_places_by_person ON mail_places (person_id, taken_at);

-- News that came when the week was full: they leave together when a place is free. about is the thing it tells of, so that
-- a newer word on the same thing takes the older one's place.
CREATE TABLE held_notices (
    id @id,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    about TEXT NOT NULL,
    subject TEXT NOT NULL,
    path TEXT NOT NULL,
    useful_until BIGINT,
    UNIQUE (person_id, about)
);
CREATE INDEX held_notices_by_community ON held_notices (community_id);

-- The links by which a mail lets itself be stopped: each can do that only, for one person and one kind.
CREATE TABLE unsubscribe_links (
    token_hash TEXT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX unsubscribe_links_by_person ON unsubscribe_links (person_id);

-- What a season's program says of all its meetings. reminders is a JSON list of days.
CREATE TABLE meeting_seasons (
    community_id BIGINT PRIMARY KEY REFERENCES communities (id) ON DELETE CASCADE,
    minutes BIGINT NOT NULL,
    mode TEXT NOT NULL,
    reminders TEXT NOT NULL
);

-- kind: welcome, regular, training, review, follow_up. planned_month "2027-03" and planned_part (early, middle, late) hold
-- while there is no date. revision grows with each change, for two people who change the same meeting; sequence with each
-- change that calendars show (RFC 5545). moved_from and move_reason tell of the last move.
CREATE TABLE meetings (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    position BIGINT NOT NULL,
    title_fr TEXT NOT NULL,
    title_en TEXT NOT NULL,
    about_fr TEXT NOT NULL DEFAULT '',
    about_en TEXT NOT NULL DEFAULT '',
    theme TEXT NOT NULL DEFAULT '',
    planned_month TEXT,
    planned_part TEXT,
    starts_at BIGINT,
    minutes BIGINT NOT NULL,
    host_id BIGINT REFERENCES organizations (id) ON DELETE SET NULL,
    venue TEXT NOT NULL DEFAULT '',
    mode TEXT NOT NULL,
    link TEXT NOT NULL DEFAULT '',
    moved_from BIGINT,
    move_reason TEXT NOT NULL DEFAULT '',
    cancelled_at BIGINT,
    cancel_reason TEXT NOT NULL DEFAULT '',
    revision BIGINT NOT NULL DEFAULT 1,
    sequence BIGINT NOT NULL DEFAULT 0,
    uid TEXT NOT NULL UNIQUE,
    changed_at BIGINT NOT NULL
);
CREATE INDEX meetings_by_community ON meetings (community_id);

-- A resource person asked to one meeting.
CREATE TABLE meeting_guests (
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    asked_at BIGINT NOT NULL,
    PRIMARY KEY (meeting_id, person_id)
);
CREATE INDEX meeting_guests_by_person ON meeting_guests (person_id);

-- answer: here, online, cannot. given_for is the start of the meeting when it was given: after a move the two differ, and the
-- answer is to be confirmed.
CREATE TABLE meeting_answers (
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    answer TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    given_for BIGINT NOT NULL,
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (meeting_id, person_id)
);
CREATE INDEX meeting_answers_by_person ON meeting_answers (person_id);

-- mark: present, late, excused, absent.
CREATE TABLE meeting_attendance (
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    mark TEXT NOT NULL,
    marked_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    marked_at BIGINT NOT NULL,
    PRIMARY KEY (meeting_id, person_id)
);
CREATE INDEX meeting_attendance_by_person ON meeting_attendance (person_id);
CREATE INDEX meeting_attendance_by_marker ON meeting_attendance (marked_by);

-- The private calendar address of a person; only the hash of its secret is stored.
CREATE TABLE calendar_feeds (
    person_id BIGINT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL
);

-- The reminders that left: a job that runs twice sends none twice.
CREATE TABLE meeting_reminders (
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    days BIGINT NOT NULL,
    starts_at BIGINT NOT NULL,
    PRIMARY KEY (meeting_id, days, starts_at)
);

-- The agenda of a meeting. revision grows with each change of its blocks.
CREATE TABLE agendas (
    meeting_id BIGINT PRIMARY KEY REFERENCES meetings (id) ON DELETE CASCADE,
    revision BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);

-- A block. kind: check_in, commitments, information, discussion, exercise, codev, practice_analysis, decision, pause, closing.
-- leader_id is who leads it among the members; leader says it otherwise. documents holds an address and a label on each line.
-- card is the code of the format card it came from. revision grows with each change of the block, for two people who change
-- the same one. removed_at is when it was taken out: for a day it can be put back, then the next change deletes it.
CREATE TABLE agenda_blocks (
    id @id,
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    minutes BIGINT NOT NULL,
    leader_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    leader TEXT NOT NULL DEFAULT '',
    about TEXT NOT NULL DEFAULT '',
    material TEXT NOT NULL DEFAULT '',
    documents TEXT NOT NULL DEFAULT '',
    card TEXT,
    revision BIGINT NOT NULL DEFAULT 1,
    removed_at BIGINT
);
CREATE INDEX agenda_blocks_by_meeting ON agenda_blocks (meeting_id, position);
CREATE INDEX agenda_blocks_by_leader ON agenda_blocks (leader_id);

-- A step of a block; minutes add up to those of the block.
CREATE TABLE agenda_steps (
    block_id BIGINT NOT NULL REFERENCES agenda_blocks (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    title TEXT NOT NULL,
    minutes BIGINT NOT NULL,
    PRIMARY KEY (block_id, position)
);

-- An agenda to start from: those of the season's program, and those that the group kept. fits is the kind of meeting for
-- which it is offered first. blocks is a JSON list; leaders are not kept.
CREATE TABLE agenda_templates (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    name_fr TEXT NOT NULL,
    name_en TEXT NOT NULL,
    fits TEXT,
    blocks TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX agenda_templates_by_community ON agenda_templates (community_id);

-- What somebody would like on the agenda. kind: item, situation (which only facilitators read). state: waiting, accepted,
-- declined. word is what those who declined said. block_id is the block that it became.
CREATE TABLE agenda_proposals (
    id @id,
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    by_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    about TEXT NOT NULL,
    minutes BIGINT,
    made_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    word TEXT NOT NULL DEFAULT '',
    block_id BIGINT REFERENCES agenda_blocks (id) ON DELETE SET NULL,
    decided_at BIGINT
);
CREATE INDEX agenda_proposals_by_meeting ON agenda_proposals (meeting_id);
CREATE INDEX agenda_proposals_by_person ON agenda_proposals (by_id);

-- What the facilitators did with the clock of a meeting: start, pause, resume, extend, next, skip, back, end. block_id and step
-- are where its sender believed the clock stood, to_block_id and to_step where it goes: kept, so that a change of the agenda
-- does not change what happened. seconds is how much longer the spot lasts in all. at is the time of the deed, which may have
-- been done while the network was away; number is that of its event. key is made by the page: a deed sent twice counts once.
-- The clock is what these rows add up to in the order of their times; nothing else is stored of it.
CREATE TABLE meeting_clock (
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    deed TEXT NOT NULL,
    block_id BIGINT,
    step BIGINT,
    to_block_id BIGINT,
    to_step BIGINT,
    seconds BIGINT NOT NULL DEFAULT 0,
    at BIGINT NOT NULL,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (meeting_id, number),
    UNIQUE (meeting_id, key)
);
CREATE INDEX meeting_clock_by_person ON meeting_clock (by_id);

-- A note taken while the meeting is held. kind: note, parked (kept aside for later), learning, resource. block_id is the block
-- under which it was said, and is_confidential what that block was then: both stay when the agenda changes.
CREATE TABLE meeting_notes (
    id @id,
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    block_id BIGINT REFERENCES agenda_blocks (id) ON DELETE SET NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    is_confidential BOOLEAN NOT NULL,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    at BIGINT NOT NULL,
    key TEXT NOT NULL,
    UNIQUE (meeting_id, key)
);
CREATE INDEX meeting_notes_by_meeting ON meeting_notes (meeting_id, at);
CREATE INDEX meeting_notes_by_person ON meeting_notes (by_id);

-- Small groups of a meeting. Each drawing is a round; earlier ones are kept, so that people meet others next time. The round
-- that is_shown is on the screen.
CREATE TABLE meeting_rounds (
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    is_shown BOOLEAN NOT NULL,
    PRIMARY KEY (meeting_id, number)
);
CREATE TABLE meeting_round_people (
    meeting_id BIGINT NOT NULL,
    number BIGINT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    small_group BIGINT NOT NULL,
    PRIMARY KEY (meeting_id, number, person_id),
    FOREIGN KEY (meeting_id, number) REFERENCES meeting_rounds (meeting_id, number) ON DELETE CASCADE
);
CREATE INDEX meeting_round_people_by_person ON meeting_round_people (person_id);

-- The code that a screen shows to those who are there, so that they say so themselves. It is on a wall for all to see, and is
-- good for one meeting until that night: there is nothing to hide by a hash, and a page that is opened again must show it.
CREATE TABLE meeting_codes (
    meeting_id BIGINT PRIMARY KEY REFERENCES meetings (id) ON DELETE CASCADE,
    code TEXT NOT NULL UNIQUE,
    expires_at BIGINT NOT NULL
);

-- A decision of the group. taken: consent, consensus, vote, coordination. meeting_id is where it was taken; none is outside of
-- any meeting. reopened_by: who may open it again: member, group, team. A decision that replaces another names it, and only one
-- can. revision grows with each correction, for two people who correct the same one.
CREATE TABLE decisions (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    meeting_id BIGINT REFERENCES meetings (id) ON DELETE CASCADE,
    block_id BIGINT REFERENCES agenda_blocks (id) ON DELETE SET NULL,
    text TEXT NOT NULL,
    taken TEXT NOT NULL,
    reopened_by TEXT NOT NULL,
    replaces_id BIGINT UNIQUE REFERENCES decisions (id) ON DELETE SET NULL,
    reopened_at BIGINT,
    revision BIGINT NOT NULL DEFAULT 1,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    at BIGINT NOT NULL,
    key TEXT NOT NULL,
    UNIQUE (community_id, key)
);
CREATE INDEX decisions_by_meeting ON decisions (meeting_id);
CREATE INDEX decisions_by_person ON decisions (by_id);

-- What happened to a decision since, in order. deed: corrected (words: what it said before), reopened and upheld (words: why),
-- replaced (by the decision that names it).
CREATE TABLE decision_deeds (
    id @id,
    decision_id BIGINT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    deed TEXT NOT NULL,
    words TEXT NOT NULL,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    at BIGINT NOT NULL
);
CREATE INDEX decision_deeds_by_decision ON decision_deeds (decision_id);
CREATE INDEX decision_deeds_by_person ON decision_deeds (by_id);

-- What somebody said they would try before the next meeting. outcome: tried, adapted, not_yet, let_go; none until they say.
-- due_meeting_id is where it is asked about; none while there is no next meeting. by_id wrote it and told_by_id wrote what
-- happened: the owner, or who facilitates and heard it. nudged_for is the start of the due meeting when the nudge left: a
-- meeting that moves nudges again, a job that runs twice does not. carried_from_id is the one that was not done yet.
CREATE TABLE commitments (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    due_meeting_id BIGINT REFERENCES meetings (id) ON DELETE SET NULL,
    owner_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    text TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    outcome TEXT,
    story TEXT NOT NULL DEFAULT '',
    told_by_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    told_at BIGINT,
    nudged_for BIGINT,
    carried_from_id BIGINT UNIQUE REFERENCES commitments (id) ON DELETE SET NULL,
    key TEXT NOT NULL,
    UNIQUE (community_id, key)
);
CREATE INDEX commitments_by_meeting ON commitments (meeting_id);
CREATE INDEX commitments_by_due_meeting ON commitments (due_meeting_id);
CREATE INDEX commitments_by_owner ON commitments (owner_id);
CREATE INDEX commitments_by_writer ON commitments (by_id);
CREATE INDEX commitments_by_teller ON commitments (told_by_id);

-- A link that lets one person do one thing without signing in. purpose: poll, answer. subject_id is the poll or the meeting.
-- Only the hash of its secret is stored; a person may hold several, one for each mail that carried one.
CREATE TABLE personal_links (
    token_hash TEXT PRIMARY KEY,
    purpose TEXT NOT NULL,
    subject_id BIGINT NOT NULL,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    expires_at BIGINT NOT NULL
);
CREATE INDEX personal_links_by_person ON personal_links (person_id);
CREATE INDEX personal_links_by_expiry ON personal_links (expires_at);

-- The dates proposed for a meeting; one poll stands at a time. Nobody answers after closes_at. ended_at: it was withdrawn, or
-- the date was chosen, by it or otherwise. reminder_at is when those who have not answered are reminded, none once that left;
-- reminded_at is when anybody last was. revision grows with whatever happens to it: who writes to it holds it until they are done.
CREATE TABLE date_polls (
    id @id,
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    closes_at BIGINT NOT NULL,
    hides_answers BOOLEAN NOT NULL,
    opened_at BIGINT NOT NULL,
    ended_at BIGINT,
    reminder_at BIGINT,
    reminded_at BIGINT,
    revision BIGINT NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX date_polls_standing ON date_polls (meeting_id) WHERE ended_at IS NULL;
CREATE INDEX date_polls_by_meeting ON date_polls (meeting_id);

-- A moment proposed. One that is taken back keeps its answers, and finds them again if it is proposed again.
CREATE TABLE date_poll_slots (
    id @id,
    poll_id BIGINT NOT NULL REFERENCES date_polls (id) ON DELETE CASCADE,
    starts_at BIGINT NOT NULL,
    minutes BIGINT NOT NULL,
    is_proposed BOOLEAN NOT NULL,
    is_chosen BOOLEAN NOT NULL DEFAULT FALSE,
    UNIQUE (poll_id, starts_at, minutes)
);

-- Somebody who answered. is_noted: somebody who runs the meeting wrote it down for them, on the telephone; noted_by is who.
CREATE TABLE date_poll_voters (
    poll_id BIGINT NOT NULL REFERENCES date_polls (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    word TEXT NOT NULL DEFAULT '',
    is_noted BOOLEAN NOT NULL,
    noted_by BIGINT REFERENCES people (id) ON DELETE SET NULL,
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (poll_id, person_id)
);
CREATE INDEX date_poll_voters_by_person ON date_poll_voters (person_id);
CREATE INDEX date_poll_voters_by_noter ON date_poll_voters (noted_by);

-- What they answered to each moment: yes, if_needed, no.
CREATE TABLE date_poll_answers (
    slot_id BIGINT NOT NULL REFERENCES date_poll_slots (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    answer TEXT NOT NULL,
    PRIMARY KEY (slot_id, person_id)
);
CREATE INDEX date_poll_answers_by_person ON date_poll_answers (person_id);

-- The links of a poll end with it.
CREATE INDEX personal_links_by_subject ON personal_links (purpose, subject_id);

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

-- The pulse of a meeting. token is the secret of its link. While it is open closed_at is null; published is what was shown
-- when it closed, once and for all, and empty when fewer than five people had answered. See docs/adr/0004.
CREATE TABLE pulses (
    meeting_id BIGINT PRIMARY KEY REFERENCES meetings (id) ON DELETE CASCADE,
    token TEXT NOT NULL UNIQUE,
    closes_at BIGINT NOT NULL,
    closed_at BIGINT,
    published TEXT NOT NULL DEFAULT ''
);

-- What was answered to an open pulse, all answers together in one row that each answer rewrites: counts, then words and
-- sentences in the order of the alphabet. No row is an answer. The row goes away when the pulse closes.
CREATE TABLE pulse_answers (
    meeting_id BIGINT PRIMARY KEY REFERENCES pulses (meeting_id) ON DELETE CASCADE,
    content TEXT NOT NULL
);

-- The devices that answered an open pulse: hashes in the order of their digits, under a salt of this pulse, in one row that
-- goes away with the salt when the pulse closes.
CREATE TABLE pulse_devices (
    meeting_id BIGINT PRIMARY KEY REFERENCES pulses (meeting_id) ON DELETE CASCADE,
    salt TEXT NOT NULL,
    hashes TEXT NOT NULL
);

-- audience is the list of the roles that may enter, separated by spaces.
CREATE TABLE rooms (
    id @id,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    slug TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    name_en TEXT NOT NULL,
    purpose_fr TEXT NOT NULL DEFAULT '',
    purpose_en TEXT NOT NULL DEFAULT '',
    audience TEXT NOT NULL,
    position BIGINT NOT NULL,
    UNIQUE (community_id, slug)
);

-- seq is the number of the event that announced the message; its order is the order of the room. A message that was
-- removed keeps its place and loses its words; removed_by is author, facilitator or coordination.
-- sent_key makes a message of somebody that is sent twice one message.
CREATE TABLE messages (
    id @id,
    room_id BIGINT NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
    seq BIGINT NOT NULL,
    author_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    body TEXT NOT NULL,
    posted_at BIGINT NOT NULL,
    edited_at BIGINT,
    removed_at BIGINT,
    removed_by TEXT,
    sent_key TEXT,
    UNIQUE (room_id, seq),
    UNIQUE (author_id, sent_key)
);

-- How far a person has read in a room. Shown to that person only.
CREATE TABLE room_reads (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    room_id BIGINT NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
    read_seq BIGINT NOT NULL,
    PRIMARY KEY (person_id, room_id)
);

-- The versions of a meeting that calendars were sent, when it was to begin in each and how people were to meet: a reply names
-- the version that it answers.
CREATE TABLE meeting_invitations (
    meeting_id BIGINT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    sequence BIGINT NOT NULL,
    starts_at BIGINT NOT NULL,
    mode TEXT NOT NULL,
    PRIMARY KEY (meeting_id, sequence)
);

-- The private calendar address of a person that holds the meetings of one community; only the hash of its secret is stored.
CREATE TABLE community_feeds (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    community_id BIGINT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, community_id)
);
CREATE INDEX community_feeds_by_community ON community_feeds (community_id);

-- Whether a decision was taken where a situation was told: fixed when it is written, as a note's is, since the agenda may change
-- and a block may go. Those that are there already follow the block they stand under.
ALTER TABLE decisions ADD COLUMN is_confidential BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE decisions SET is_confidential = TRUE
    WHERE block_id IN (SELECT id FROM agenda_blocks WHERE kind IN ('codev', 'practice_analysis'));
