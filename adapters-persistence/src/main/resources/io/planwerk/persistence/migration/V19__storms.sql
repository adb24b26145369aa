-- How strong a storm blows about a strategy since the last look; it goes with its strategy.
create table storm (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  level            integer not null,
  since            timestamp(3) with time zone not null,
  seen             timestamp(3) with time zone not null,
  less_since       timestamp(3) with time zone,
  most             integer not null,
  primary key (workspace, strategy_id),
  foreign key (workspace, strategy_id) references strategy (workspace, id) on delete cascade
);
