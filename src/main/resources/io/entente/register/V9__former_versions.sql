-- What articles reported before they were edited, for the briefings that were made from it.
-- "edition" is the number of the last briefing made before the edited version came, "successor" the key of that version,
-- "arrival" when the article itself came, "story" the story it told, if it had been compared.

create table if not exists former_version (
    article_key bigint not null,
    edition bigint not null check (edition > 0),
    successor bigint not null,
    arrival bigint not null check (arrival >= 0 and arrival < edition),
    story bigint,
    report varchar not null,
    primary key (article_key, edition)
);
