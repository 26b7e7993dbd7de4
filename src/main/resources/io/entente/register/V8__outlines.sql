-- What old articles report of agreements, without a sentence, in rows so narrow that five years are read in one go: a row of
-- agreement_finding or agreement_event is read with its sentence, even if nobody asks for that.
-- Filled from those tables when articles are compared; articles that were kept before are compared once more.

create table if not exists outline (
    article_key bigint not null primary key references article on delete cascade,
    id varchar not null,
    file varchar not null,
    agreements varchar not null
);
insert into uncompared select article_key from article
    where not exists (select 1 from uncompared where uncompared.article_key = article.article_key);
