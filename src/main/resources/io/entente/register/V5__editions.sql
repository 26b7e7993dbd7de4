-- When articles came, and which briefings were made: what was not there when a week's briefing was made arrives late.
-- "arrival" is the number of the last edition made before the article was first read, 0 if there was none.

alter table article add column if not exists first_read date default current_date not null;
alter table article add column if not exists arrival bigint default 0 not null check (arrival >= 0);

create table if not exists edition (
    period_from date not null,
    period_to date not null,
    number bigint not null check (number > 0),
    primary key (period_from, period_to),
    constraint edition_number_once unique (number),
    check (period_from <= period_to)
);
