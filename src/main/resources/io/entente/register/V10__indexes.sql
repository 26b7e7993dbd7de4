-- Which index serves which question, seen in the plans of H2 and PostgreSQL with 300,000 articles and a million findings
-- (RegisterPlans among the tests prints them):
--   primary keys, which begin with article_key    a period's articles, and some articles, of every table
--   article_by_day                                the newest day, the weeks that have articles
--   article_by_id, article_by_url                 articles that are one wherever they stand; when an article was first read
--   article_by_arrival                            what came after a briefing was made
--   article_once (container, id)                  the version that an article takes the place of
--   relationship_finding_by_parties,
--   meeting_finding_by_parties,
--   agreement_party_by_party                      the articles about two parties, and the last about a watched pair
--   meeting_finding_by_day                        meetings announced for a day to come
--   official_finding_by_party                     who held which office of a party
--   story_by_number                               stories that turn out to be one
-- (There nobody holds an office: PostgreSQL reads that empty table without its index, H2 takes the index.) For the weeks that
-- have articles PostgreSQL reads all articles, H2 the index.
-- The tables outline, story and former_version are read from end to end: outlines because nearly all are looked at.
-- Nothing asks for statements by parties.

drop index if exists statement_finding_by_parties;
