-- Who is told what happens in a workspace. entry is what is wanted, as a document; within are the organisations that its maker saw, with blanks
-- between them, absent for all. position is the number of the last entry of the ledger that was taken up or passed over.
create table webhook (
  workspace        ${id} not null,
  id               ${id} not null,
  entry            ${json} not null,
  version          integer not null,
  made_at          timestamp(3) with time zone not null,
  made_by          varchar not null,
  within           varchar,
  secret           varchar not null,
  former_secret    varchar,
  former_until     timestamp(3) with time zone,
  enabled          boolean not null,
  disabled_at      timestamp(3) with time zone,
  disabled_de      varchar,
  disabled_en      varchar,
  position         bigint not null,
  failing_since    timestamp(3) with time zone,
  primary key (workspace, id)
);
-- Entries of the ledger on their way. strategy_id is empty for what concerns no strategy. next_at is there only for the earliest that is
-- pending about a strategy; who delivers it moves it to when others may.
create table webhook_delivery (
  workspace        ${id} not null,
  webhook          ${id} not null,
  number           bigint not null,
  strategy_id      ${id} not null,
  type             varchar not null,
  id               ${id} not null,
  state            varchar not null,
  attempts         integer not null,
  next_at          timestamp(3) with time zone,
  done_at          timestamp(3) with time zone,
  last_at          timestamp(3) with time zone,
  last_status      integer,
  last_de          varchar,
  last_en          varchar,
  last_millis      bigint,
  primary key (workspace, webhook, number),
  foreign key (workspace, webhook) references webhook (workspace, id) on delete cascade
);
create index webhook_delivery_next on webhook_delivery (next_at);
create index webhook_delivery_done on webhook_delivery (done_at);
create index webhook_delivery_due on webhook_delivery (workspace, webhook, next_at, number);
create index webhook_delivery_line on webhook_delivery (workspace, webhook, state, strategy_id, number);
-- For a day both secrets sign.
alter table subscription add column former_secret varchar;
alter table subscription add column former_until timestamp(3) with time zone;
