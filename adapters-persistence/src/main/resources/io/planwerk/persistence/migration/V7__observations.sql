-- What was observed of the figures of strategies; each goes with its strategy. slice is empty for the whole of a figure, else
-- campaign, measure, platform and audience with a unit separator (U+001F) between them.
create table observation (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  kpi              ${id} not null,
  slice            ${id} not null,
  to_day           date not null,
  from_day         date not null,
  amount           numeric(30, 10) not null,
  base             numeric(30, 10),
  certainty        varchar not null,
  source           varchar,
  noted_at         timestamp(3) with time zone not null,
  noted_by         varchar not null,
  primary key (workspace, strategy_id, kpi, slice, to_day, from_day),
  foreign key (workspace, strategy_id) references strategy (workspace, id) on delete cascade
);
-- Values that were replaced, as they were.
create table earlier_observation (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  kpi              ${id} not null,
  slice            ${id} not null,
  to_day           date not null,
  from_day         date not null,
  amount           numeric(30, 10) not null,
  base             numeric(30, 10),
  certainty        varchar not null,
  source           varchar,
  replaced_at      timestamp(3) with time zone not null,
  replaced_by      varchar not null,
  foreign key (workspace, strategy_id) references strategy (workspace, id) on delete cascade
);
create index earlier_observation_of on earlier_observation (workspace, strategy_id, kpi, replaced_at);
