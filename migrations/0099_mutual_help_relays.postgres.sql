-- What is asked through somebody stands beside a request for help, and goes with it: whoever takes a message away need not know.
DELETE FROM help_relays WHERE message_id IS NOT NULL AND message_id NOT IN (SELECT message_id FROM help_requests);
ALTER TABLE help_relays DROP CONSTRAINT help_relays_message_id_fkey;
ALTER TABLE help_relays ADD CONSTRAINT help_relays_message_id_fkey
    FOREIGN KEY (message_id) REFERENCES help_requests (message_id) ON DELETE CASCADE;
