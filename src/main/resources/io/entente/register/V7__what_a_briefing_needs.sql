-- What lets a week's briefing read little of many years.

-- The codes of an agreement's parties, with spaces between: most findings are read for these and the name alone.
alter table agreement_finding add column if not exists parties varchar;
update agreement_finding set parties = (
    select string_agg(agreement_party.party, ' ' order by agreement_party.party)
    from agreement_party
    where agreement_party.article_key = agreement_finding.article_key
        and agreement_party.ordinal = agreement_finding.ordinal)
    where parties is null;
alter table agreement_finding alter column parties set not null;

-- Which articles tell one story: those with the same number. Articles that have not been compared yet wait to be.
create table if not exists story (
    article_key bigint not null primary key references article on delete cascade,
    number bigint not null
);
create index if not exists story_by_number on story (number);

create table if not exists uncompared (
    article_key bigint not null primary key references article on delete cascade
);
insert into uncompared select article_key from article
    where not exists (select 1 from uncompared where uncompared.article_key = article.article_key);

create index if not exists article_by_id on article (id);
create index if not exists article_by_url on article (url);
create index if not exists article_by_arrival on article (arrival, article_key);
