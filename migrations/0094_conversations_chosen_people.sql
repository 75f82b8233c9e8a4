-- kind says by what one is in a room: roles (audience lists the roles that may enter), chosen (people lists the numbers of those who
-- may), or direct (people lists those who talk there, for good). Numbers are separated by spaces; 0 is an account that is gone.
-- people_key makes the same people of a community one direct conversation; nothing once somebody of it is gone.
ALTER TABLE rooms ADD COLUMN kind TEXT NOT NULL DEFAULT 'roles';
ALTER TABLE rooms ADD COLUMN people TEXT NOT NULL DEFAULT '';
ALTER TABLE rooms ADD COLUMN people_key TEXT;
CREATE UNIQUE INDEX rooms_of_the_same_people ON rooms (community_id, people_key);
