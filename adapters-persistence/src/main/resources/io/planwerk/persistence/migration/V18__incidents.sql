-- Crises of strategies and exercises of them; they go with their strategy. What happened in them is told by their events; state and
-- drill are there to look for them.
create table incident (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  number           integer not null,
  state            varchar not null,
  drill            boolean not null,
  primary key (workspace, strategy_id, number),
  foreign key (workspace, strategy_id) references strategy (workspace, id) on delete cascade
);
create index incident_state on incident (state, workspace, strategy_id, number);
-- body is what people said with it, act what happened, as JSON.
create table incident_event (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  incident         integer not null,
  number           integer not null,
  at               timestamp(3) with time zone not null,
  noted_by         varchar,
  body             varchar,
  act              varchar not null,
  primary key (workspace, strategy_id, incident, number),
  foreign key (workspace, strategy_id, incident) references incident (workspace, strategy_id, number) on delete cascade
);
