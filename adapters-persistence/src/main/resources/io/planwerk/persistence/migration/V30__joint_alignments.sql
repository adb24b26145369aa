-- What holding the goals of several strategies against what they share came to. Who removes a strategy deletes those that speak of it.
create table joint_alignment (
  workspace        ${id} not null,
  number           integer not null,
  made_at          timestamp(3) with time zone not null,
  made_by          varchar not null,
  verdict          varchar not null,
  attainment       varchar not null,
  alone            varchar not null,
  document         ${json} not null,
  primary key (workspace, number)
);
-- The strategies in the order of the question, with the fingerprint of what was reckoned with.
create table joint_alignment_strategy (
  workspace        ${id} not null,
  number           integer not null,
  place            integer not null,
  strategy_id      ${id} not null,
  revision         integer not null,
  used             varchar not null,
  primary key (workspace, number, place),
  foreign key (workspace, number) references joint_alignment (workspace, number) on delete cascade,
  foreign key (workspace, strategy_id) references strategy (workspace, id) on delete cascade
);
create index joint_alignment_strategy_id on joint_alignment_strategy (workspace, strategy_id, number);
