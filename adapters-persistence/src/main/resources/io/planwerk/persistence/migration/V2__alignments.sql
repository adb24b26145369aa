-- What holding goals against resources came to. Each speaks of one revision of its strategy and goes with the strategy.
-- used is the fingerprint of what was reckoned with. As long as nothing is decided, the columns from option_id on are empty.
create table alignment (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  number           integer not null,
  revision         integer not null,
  made_at          timestamp(3) with time zone not null,
  made_by          varchar not null,
  reason           varchar,
  used             varchar not null,
  verdict          varchar not null,
  attainment       varchar not null,
  document         ${json} not null,
  option_id        varchar,
  option_kind      varchar,
  option_fits      boolean,
  decision_reason  varchar,
  decided_by       varchar,
  decided_at       timestamp(3) with time zone,
  decided_revision integer,
  primary key (workspace, strategy_id, number),
  foreign key (workspace, strategy_id) references strategy (workspace, id) on delete cascade
);
