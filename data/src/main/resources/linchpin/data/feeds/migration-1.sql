-- What was read: rows = fresh + known + aside + rejected, for every file.
CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    sha256 VARCHAR NOT NULL UNIQUE,
    name VARCHAR NOT NULL,
    feed VARCHAR NOT NULL,
    rows BIGINT NOT NULL,
    fresh BIGINT NOT NULL,
    known BIGINT NOT NULL,
    aside BIGINT NOT NULL,
    rejected BIGINT NOT NULL,
    low VARCHAR,
    high VARCHAR
);

-- Codes as the feed writes them; they are mapped when asked for, so that a better mapping needs no second import.
CREATE TABLE event (
    file INTEGER NOT NULL,
    id VARCHAR,
    day DATE NOT NULL,
    source VARCHAR,
    target VARCHAR,
    code VARCHAR,
    mentions INTEGER
);

CREATE TABLE mention (
    file INTEGER NOT NULL,
    id VARCHAR,
    moment TIMESTAMP NOT NULL,
    publisher VARCHAR,
    confidence INTEGER
);

CREATE TABLE party (
    file INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    kind VARCHAR,
    countries VARCHAR,
    list VARCHAR
);

CREATE TABLE reject (
    file INTEGER NOT NULL,
    line BIGINT NOT NULL,
    reason VARCHAR NOT NULL,
    text VARCHAR
);

CREATE TABLE country (system VARCHAR NOT NULL, code VARCHAR NOT NULL, iso3 VARCHAR NOT NULL);

CREATE TABLE act (system VARCHAR NOT NULL, code VARCHAR NOT NULL, act VARCHAR NOT NULL);

CREATE VIEW coded AS
SELECT e.*, f.feed, a.act, s.iso3 AS source_state, t.iso3 AS target_state
FROM event e
JOIN file f ON f.id = e.file
LEFT JOIN act a ON a.code = e.code
    AND a.system = CASE f.feed WHEN 'acled' THEN 'acled' WHEN 'polecat' THEN 'plover' ELSE 'cameo' END
LEFT JOIN country s ON s.code = e.source
    AND s.system = CASE WHEN f.feed IN ('icews', 'acled') THEN 'name' ELSE 'cameo' END
LEFT JOIN country t ON t.code = e.target
    AND t.system = CASE WHEN f.feed IN ('icews', 'acled') THEN 'name' ELSE 'cameo' END;

CREATE VIEW dyad_month AS
SELECT feed, date_trunc('month', day)::DATE AS month, source_state, target_state, act, count(*) AS events
FROM coded
WHERE act IS NOT NULL AND source_state <> target_state
GROUP BY ALL;
