-- What was done in each workspace, each entry with the hash of the one before. Entries outlive strategies, so nothing refers to these.
-- salt, address, agent and reason may go; person_hash, which stays, is made of them.
create table ledger (
  workspace        ${id} not null,
  number           bigint not null,
  at               timestamp(3) with time zone not null,
  type             varchar not null,
  method           varchar not null,
  place            varchar not null,
  organisation     ${id},
  strategy_id      ${id},
  actor            ${id} not null,
  request          varchar not null,
  status           integer,
  revision         integer,
  salt             varchar,
  address          varchar,
  agent            varchar,
  reason           varchar,
  person_hash      varchar not null,
  previous         varchar not null,
  hash             varchar not null,
  primary key (workspace, number)
);
create index ledger_strategy on ledger (workspace, strategy_id, number);
create index ledger_organisation on ledger (workspace, organisation, number);
create index ledger_actor on ledger (workspace, actor, number);
-- Who keeps an entry holds the row to the end of the transaction, so numbers have no gap and come in the order of commits.
create table ledger_head (
  workspace        ${id} primary key,
  number           bigint not null,
  hash             varchar not null
);
