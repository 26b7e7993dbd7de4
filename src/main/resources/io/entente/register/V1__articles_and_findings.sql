-- Articles and what was read in them. Runs on H2 and on PostgreSQL.
-- A key is made of the file and the article's id, so that reading an article again finds its row.

create table if not exists article (
    article_key bigint not null primary key,
    id varchar not null,
    file varchar not null,
    container varchar not null,
    title varchar not null,
    publisher varchar,
    url varchar,
    published date not null,
    date_origin varchar(20) not null check (date_origin in ('METADATA', 'DATELINE', 'FILE_NAME', 'FILE_TIME')),
    fingerprint varchar not null,
    digest varchar(64) not null,
    constraint article_once unique (container, id)
);
create index if not exists article_by_day on article (published, article_key);

create table if not exists relationship_finding (
    article_key bigint not null references article on delete cascade,
    ordinal integer not null,
    first_party varchar(12) not null,
    second_party varchar(12) not null,
    rule varchar not null,
    sentence varchar not null,
    words_from integer not null,
    words_to integer not null,
    primary key (article_key, ordinal),
    check (first_party <> second_party),
    check (0 <= words_from and words_from <= words_to)
);
create index if not exists relationship_finding_by_parties on relationship_finding (first_party, second_party, article_key);

create table if not exists agreement_finding (
    article_key bigint not null references article on delete cascade,
    ordinal integer not null,
    instrument varchar(40) not null,
    name varchar not null,
    acronym varchar,
    status varchar(20) not null check (status in ('PROPOSED', 'UNDER_NEGOTIATION', 'AWAITING_SIGNATURE', 'SIGNED',
        'RATIFIED', 'IN_FORCE', 'STALLED', 'SUSPENDED', 'ENDED')),
    rule varchar not null,
    sentence varchar not null,
    words_from integer not null,
    words_to integer not null,
    primary key (article_key, ordinal),
    check (0 <= words_from and words_from <= words_to)
);

create table if not exists agreement_party (
    article_key bigint not null,
    ordinal integer not null,
    party varchar(12) not null,
    primary key (article_key, ordinal, party),
    foreign key (article_key, ordinal) references agreement_finding on delete cascade
);
create index if not exists agreement_party_by_party on agreement_party (party, article_key, ordinal);

create table if not exists agreement_alias (
    article_key bigint not null,
    ordinal integer not null,
    place integer not null,
    alias varchar not null,
    primary key (article_key, ordinal, place),
    foreign key (article_key, ordinal) references agreement_finding on delete cascade
);

create table if not exists agreement_event (
    article_key bigint not null,
    ordinal integer not null,
    place integer not null,
    kind varchar(40) not null,
    claim varchar(10) not null check (claim in ('DONE', 'EXPECTED', 'DENIED')),
    date_from date,
    date_to date,
    by_party varchar(12),
    said_by varchar,
    rule varchar not null,
    sentence varchar not null,
    words_from integer not null,
    words_to integer not null,
    primary key (article_key, ordinal, place),
    foreign key (article_key, ordinal) references agreement_finding on delete cascade,
    check ((date_from is null and date_to is null) or date_from <= date_to),
    check (0 <= words_from and words_from <= words_to)
);

create table if not exists meeting_finding (
    article_key bigint not null references article on delete cascade,
    ordinal integer not null,
    first_party varchar(12) not null,
    second_party varchar(12) not null,
    place varchar,
    date_from date,
    date_to date,
    timing varchar(10) not null check (timing in ('HELD', 'UPCOMING')),
    rule varchar not null,
    sentence varchar not null,
    words_from integer not null,
    words_to integer not null,
    primary key (article_key, ordinal),
    check (first_party <> second_party),
    check ((date_from is null and date_to is null) or date_from <= date_to),
    check (0 <= words_from and words_from <= words_to)
);
create index if not exists meeting_finding_by_parties on meeting_finding (first_party, second_party, article_key);

create table if not exists meeting_official (
    article_key bigint not null,
    ordinal integer not null,
    place integer not null,
    name varchar not null,
    office varchar,
    party varchar(12) not null,
    primary key (article_key, ordinal, place),
    foreign key (article_key, ordinal) references meeting_finding on delete cascade
);

create table if not exists unreadable (
    file varchar not null primary key,
    reason varchar not null
);
