-- Who is told what of what is said; it goes with the strategy. entry is what is wanted, as a document. secret signs messages to webhooks, hash is
-- that of the secret in the address of a feed. arrival and messages number the last mention and the last message, due is when it is told next.
create table subscription (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  id               ${id} not null,
  entry            ${json} not null,
  version          integer not null,
  made_at          timestamp(3) with time zone not null,
  made_by          varchar not null,
  secret           varchar,
  hash             varchar,
  stopped_at       timestamp(3) with time zone,
  stopped_de       varchar,
  stopped_en       varchar,
  active           boolean not null,
  arrival          bigint not null,
  messages         integer not null,
  due              timestamp(3) with time zone,
  told_at          timestamp(3) with time zone,
  primary key (workspace, strategy_id, id),
  foreign key (workspace, strategy_id) references strategy (workspace, id) on delete cascade
);
create unique index subscription_hash on subscription (hash);
create index subscription_due on subscription (due);
-- How often a story was repeated when a subscription was told of it.
create table told_story (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  subscription     ${id} not null,
  story            ${id} not null,
  echoes           integer not null,
  told_at          timestamp(3) with time zone not null,
  primary key (workspace, strategy_id, subscription, story),
  foreign key (workspace, strategy_id, subscription) references subscription (workspace, strategy_id, id) on delete cascade
);
create index told_story_at on told_story (told_at);
-- Messages before and after they are delivered. id names one to the outside; next_at is when it is tried next, while it waits.
create table message (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  subscription     ${id} not null,
  number           integer not null,
  id               ${id} not null,
  channel          varchar not null,
  address          varchar,
  made_at          timestamp(3) with time zone not null,
  body             ${json} not null,
  status           varchar not null,
  attempts         integer not null,
  next_at          timestamp(3) with time zone,
  done_at          timestamp(3) with time zone,
  fault_de         varchar,
  fault_en         varchar,
  primary key (workspace, strategy_id, subscription, number),
  foreign key (workspace, strategy_id, subscription) references subscription (workspace, strategy_id, id) on delete cascade
);
create unique index message_id on message (id);
create index message_next on message (next_at);
create index message_made on message (made_at);
