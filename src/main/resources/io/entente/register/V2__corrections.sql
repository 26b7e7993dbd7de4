-- What analysts set right. Rows are only ever added.

create table if not exists correction (
    number bigint not null primary key,
    kind varchar(20) not null check (kind in ('RENAME', 'MERGE', 'SPLIT', 'REJECTION', 'ADDITION')),
    agreement varchar,
    article varchar,
    name varchar,
    parties varchar,
    instrument varchar(40),
    acronym varchar,
    event varchar(40),
    claim varchar(10) check (claim in ('DONE', 'EXPECTED', 'DENIED')),
    date_from date,
    date_to date,
    by_party varchar(12),
    who varchar not null,
    made date not null,
    why varchar not null,
    check (kind = 'ADDITION' or agreement is not null),
    check (kind <> 'REJECTION' or article is not null),
    check (kind not in ('RENAME', 'MERGE', 'SPLIT', 'ADDITION') or name is not null),
    check (kind <> 'ADDITION' or (parties is not null and instrument is not null and event is not null
        and claim is not null)),
    check ((date_from is null and date_to is null) or date_from <= date_to)
);
