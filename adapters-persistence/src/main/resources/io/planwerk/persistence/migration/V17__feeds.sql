-- Feeds that are pulled for sources of the monitoring; they go with the strategy. wanted is how, state is how they stand, next_at when they are
-- pulled next unless they are paused or gone.
create table feed (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  source           ${id} not null,
  wanted           ${json} not null,
  paused           boolean not null,
  state            ${json} not null,
  gone             boolean not null,
  next_at          timestamp(3) with time zone not null,
  primary key (workspace, strategy_id, source),
  foreign key (workspace, strategy_id) references strategy (workspace, id) on delete cascade
);
create index feed_next on feed (next_at);
