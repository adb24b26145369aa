-- What was erased on request, known by pseudonyms only; and the secret by which these are made.
create table pseudonym_key (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  secret           varchar not null,
  primary key (workspace, strategy_id),
  foreign key (workspace, strategy_id) references strategy (workspace, id) on delete cascade
);
create table erasure (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  number           integer not null,
  pseudonym        varchar not null,
  erased_at        timestamp(3) with time zone not null,
  erased_by        varchar not null,
  reason           varchar not null,
  mentions         integer not null,
  primary key (workspace, strategy_id, number),
  foreign key (workspace, strategy_id) references strategy (workspace, id) on delete cascade
);
