-- When on its day an article was published, in seconds since 1970 (UTC): the newest version of a story counts.

alter table article add column if not exists published_at bigint;
