-- A party's code has up to 20 characters, as the model has it. What is announced for a day is found by that day.

alter table relationship_finding alter column first_party set data type varchar(20);
alter table relationship_finding alter column second_party set data type varchar(20);
alter table agreement_party alter column party set data type varchar(20);
alter table agreement_event alter column by_party set data type varchar(20);
alter table meeting_finding alter column first_party set data type varchar(20);
alter table meeting_finding alter column second_party set data type varchar(20);
alter table meeting_official alter column party set data type varchar(20);
alter table correction alter column by_party set data type varchar(20);

create index if not exists meeting_finding_by_day on meeting_finding (timing, date_to, article_key);
