-- Secret addresses at which calendar programs read the calendar of a strategy. Only the hash of a secret is kept. Each goes
-- with its strategy. kinds are separated by commas; empty means all.
create table calendar_feed (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  id               ${id} not null,
  name             varchar not null,
  kinds            varchar not null,
  language         varchar not null,
  hash             varchar not null,
  made_at          timestamp(3) with time zone not null,
  made_by          varchar not null,
  primary key (workspace, strategy_id, id),
  foreign key (workspace, strategy_id) references strategy (workspace, id) on delete cascade
);
create unique index calendar_feed_hash on calendar_feed (hash);
