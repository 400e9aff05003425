-- Version 1. Facts first: rows are added and closed, never edited otherwise; only 'delete' takes any away.
-- The end of what is still valid is 9223372036854775807.
CREATE TABLE runs (number BIGINT, command VARCHAR, started BIGINT, pack VARCHAR, sums VARCHAR);
-- a text; its batch tells the index what it lacks
CREATE TABLE documents (hash VARCHAR PRIMARY KEY, id VARCHAR, batch BIGINT, text VARCHAR);
-- how a text was coded: with which packs, date and language, from one run until another
CREATE TABLE codings (hash VARCHAR, published VARCHAR, lang VARCHAR, pack VARCHAR, run BIGINT, until BIGINT);
-- how a text came in, a row each way
CREATE TABLE copies (hash VARCHAR, collection VARCHAR, source VARCHAR, title VARCHAR, published VARCHAR, lang VARCHAR, url VARCHAR, outlet VARCHAR, run BIGINT);
-- kind is E or T; standing is the key that stands for the document's event; place orders a document's claims
CREATE TABLE claims (key VARCHAR, hash VARCHAR, kind VARCHAR, block VARCHAR, standing VARCHAR, place INTEGER, run BIGINT, until BIGINT, body VARCHAR);
-- blocks whose events or ties are older than their claims
CREATE TABLE touched (kind VARCHAR, block VARCHAR);
CREATE INDEX codings_hash ON codings (hash);
CREATE INDEX claims_key ON claims (key);

-- Derived: may be dropped and made anew. Lists are words between bars: |IRN|RUS|
CREATE TABLE shown (hash VARCHAR, source VARCHAR, title VARCHAR, published VARCHAR, lang VARCHAR, url VARCHAR, outlet VARCHAR, collection VARCHAR, copies BIGINT, run BIGINT);
CREATE TABLE events (id VARCHAR, block VARCHAR, type VARCHAR, status VARCHAR, actors VARCHAR, recipients VARCHAR, documents VARCHAR, since DATE, until DATE, body VARCHAR);
CREATE TABLE ties (id VARCHAR, block VARCHAR, kind VARCHAR, status VARCHAR, parties VARCHAR, documents VARCHAR, body VARCHAR);
CREATE TABLE event_claims (claim VARCHAR, event VARCHAR, block VARCHAR);
CREATE TABLE tie_claims (claim VARCHAR, tie VARCHAR, block VARCHAR);
