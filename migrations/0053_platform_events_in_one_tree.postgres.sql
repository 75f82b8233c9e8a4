-- Who acted is looked for only when an account is deleted; that may read the whole table.
DROP INDEX events_by_actor;
