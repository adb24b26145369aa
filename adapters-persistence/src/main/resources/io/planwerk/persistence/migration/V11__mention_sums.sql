-- arrival numbers the mentions of a strategy in the order in which they came in; stream remembers the last number, also when that mention is gone.
alter table mention add column stated_outlet varchar;
alter table mention add column outlet varchar default 'SOCIAL' not null;
alter table mention add column concerns_us boolean default false not null;
alter table mention add column arrival bigint default 0 not null;
create index mention_arrival on mention (workspace, strategy_id, arrival);
create table mention_stream (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  arrivals         bigint not null,
  primary key (workspace, strategy_id),
  foreign key (workspace, strategy_id) references strategy (workspace, id) on delete cascade
);
-- How often something was said. scope is a topic, or * for everything, *us for what concerns the company, *minute for the same by minutes; the
-- others are by quarters of an hour. since is where the stretch begins, in seconds since 1970.
create table mention_sum (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  scope            ${id} not null,
  since            bigint not null,
  network          ${id} not null,
  outlet           varchar not null,
  tone             varchar not null,
  mentions         integer not null,
  echoes           integer not null,
  reach            bigint not null,
  primary key (workspace, strategy_id, scope, since, network, outlet, tone),
  foreign key (workspace, strategy_id) references strategy (workspace, id) on delete cascade
);
insert into mention_sum
select workspace, strategy_id, '*', cast(floor(extract(epoch from said_at) / 900) as bigint) * 900, coalesce(network, ''), outlet, tone,
  count(*), sum(case when story = id then 0 else 1 end), sum(coalesce(reach, 0))
from mention
group by workspace, strategy_id, cast(floor(extract(epoch from said_at) / 900) as bigint) * 900, coalesce(network, ''), outlet, tone;
insert into mention_sum
select m.workspace, m.strategy_id, t.topic, cast(floor(extract(epoch from m.said_at) / 900) as bigint) * 900, coalesce(m.network, ''), m.outlet, m.tone,
  count(*), sum(case when m.story = m.id then 0 else 1 end), sum(coalesce(m.reach, 0))
from mention m join mention_topic t on t.workspace = m.workspace and t.strategy_id = m.strategy_id and t.mention_id = m.id
group by m.workspace, m.strategy_id, t.topic, cast(floor(extract(epoch from m.said_at) / 900) as bigint) * 900, coalesce(m.network, ''), m.outlet, m.tone;
insert into mention_stream select distinct workspace, strategy_id, 0 from mention;
