-- Who is named in which office, and what officials say. Runs on H2 and on PostgreSQL.

create table if not exists official_finding (
    article_key bigint not null references article on delete cascade,
    ordinal integer not null,
    name varchar not null,
    office varchar not null,
    party varchar(20) not null,
    office_rank varchar(30) not null,
    former boolean not null,
    rule varchar not null,
    sentence varchar not null,
    words_from integer not null,
    words_to integer not null,
    primary key (article_key, ordinal),
    check (0 <= words_from and words_from <= words_to)
);
create index if not exists official_finding_by_party on official_finding (party, article_key);

create table if not exists statement_finding (
    article_key bigint not null references article on delete cascade,
    ordinal integer not null,
    first_party varchar(20) not null,
    second_party varchar(20) not null,
    name varchar not null,
    office varchar,
    party varchar(20) not null,
    office_rank varchar(30),
    rule varchar not null,
    sentence varchar not null,
    words_from integer not null,
    words_to integer not null,
    primary key (article_key, ordinal),
    check (first_party <> second_party),
    check (0 <= words_from and words_from <= words_to)
);
create index if not exists statement_finding_by_parties on statement_finding (first_party, second_party, article_key);
