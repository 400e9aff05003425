-- Version 2: judgements. 'claims' holds what was judged with the values that it had, 'edits' the fields with other values.
CREATE TABLE judgements (number BIGINT, id VARCHAR, run BIGINT, made BIGINT, who VARCHAR, verb VARCHAR, claims VARCHAR, edits VARCHAR, undoes VARCHAR, why VARCHAR);
-- the block of an event may name several, a line each, where judgements joined them; all events are made anew with what shaped them
DELETE FROM events;
DELETE FROM event_claims;
INSERT INTO touched SELECT DISTINCT kind, block FROM claims WHERE kind = 'E';
-- a tie keeps its life, so ties are folded anew from their claims
DELETE FROM ties;
DELETE FROM tie_claims;
INSERT INTO touched SELECT DISTINCT kind, block FROM claims WHERE kind = 'T';
