-- Version 3: a block is what can be one happening at all, which is finer than before; print is the sentence's id, by which
-- it is known when it is printed again, empty of a short one and of a tie. Both are worked out anew from each claim's body.
ALTER TABLE claims ADD COLUMN print VARCHAR DEFAULT '';
-- derived: claims that are folded with another block than their own, since their sentence was printed before
CREATE TABLE moved (key VARCHAR, home VARCHAR);
DELETE FROM touched WHERE kind = 'E';
DELETE FROM events;
DELETE FROM event_claims;
