-- What listening taught, and what was done with it; what was entered is JSON.
create table finding (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  number           integer not null,
  filed_at         timestamp(3) with time zone not null,
  filed_by         varchar not null,
  entry            varchar not null,
  destination      varchar not null,
  primary key (workspace, strategy_id, number),
  foreign key (workspace, strategy_id) references strategy (workspace, id) on delete cascade
);
create table finding_step (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  finding          integer not null,
  number           integer not null,
  noted_at         timestamp(3) with time zone not null,
  noted_by         varchar not null,
  entry            varchar not null,
  primary key (workspace, strategy_id, finding, number),
  foreign key (workspace, strategy_id, finding) references finding (workspace, strategy_id, number) on delete cascade
);
