-- How many people can come to a training, where somebody said it. Whoever answers takes this row first, so that a place goes to one.
CREATE TABLE training_places (
    meeting_id BIGINT PRIMARY KEY REFERENCES meetings (id) ON DELETE CASCADE,
    places BIGINT NOT NULL,
    set_by BIGINT REFERENCES people (id) ON DELETE SET NULL
);
CREATE INDEX training_places_set_by ON training_places (set_by);

-- Who said that they come to it, since when. Who has no place waits, in this order; who has one keeps it while they come.
CREATE TABLE training_seats (
    meeting_id BIGINT NOT NULL REFERENCES training_places (meeting_id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    since BIGINT NOT NULL,
    has_place BOOLEAN NOT NULL,
    PRIMARY KEY (meeting_id, person_id)
);
CREATE INDEX training_seats_person_id ON training_seats (person_id);
