-- A story is its first mention: print is of its text without case, addresses and names, signature is that of MinHash, echoes are how often it was
-- repeated. Bands to find it by are made of its signature where they are wanted.
alter table mention add column print bigint;
alter table mention add column signature ${json};
alter table mention add column echoes integer default 0 not null;
update mention set
  print = (select s.print from story s where s.workspace = mention.workspace and s.strategy_id = mention.strategy_id and s.id = mention.id),
  signature = (select s.signature from story s where s.workspace = mention.workspace and s.strategy_id = mention.strategy_id and s.id = mention.id),
  echoes = (select s.echoes from story s where s.workspace = mention.workspace and s.strategy_id = mention.strategy_id and s.id = mention.id)
where exists (select 1 from story s where s.workspace = mention.workspace and s.strategy_id = mention.strategy_id and s.id = mention.id);
create index mention_print on mention (workspace, strategy_id, print);
drop table story_band;
drop table story;
-- Mentions of a topic are found by the quarters of an hour in which their sums say that there were some.
update mention set topics = U&'\001f' || replace(topics, U&'\001f', U&'\001f\001f') || U&'\001f' where topics <> '';
drop table mention_topic;
