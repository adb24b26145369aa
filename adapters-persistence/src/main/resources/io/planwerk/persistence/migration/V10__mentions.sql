-- What was heard about strategies; it goes with them. id begins with the instant of the mention, so that the primary key is in the
-- order of time. story is the id of the first mention with the same or nearly the same text.
create table mention (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  id               ${id} not null,
  said_at          timestamp(3) with time zone not null,
  reference        varchar,
  body             varchar not null,
  author           varchar,
  reach            integer,
  network          ${id},
  platform         ${id},
  source           ${id},
  link             varchar,
  thread           varchar,
  stated_language  varchar,
  stated_tone      varchar,
  language         varchar not null,
  tone             varchar not null,
  score            numeric(5, 4) not null,
  urgency          varchar not null,
  question         boolean not null,
  complaint        boolean not null,
  because          varchar not null,
  topics           varchar not null,
  story            ${id} not null,
  primary key (workspace, strategy_id, id),
  foreign key (workspace, strategy_id) references strategy (workspace, id) on delete cascade
);
create index mention_of_story on mention (workspace, strategy_id, story, id);
create table mention_topic (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  topic            ${id} not null,
  mention_id       ${id} not null,
  primary key (workspace, strategy_id, topic, mention_id),
  foreign key (workspace, strategy_id, mention_id) references mention (workspace, strategy_id, id) on delete cascade
);
-- print is of the text without case, addresses and names; signature is that of MinHash, and band are parts of it to look it up by.
create table story (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  id               ${id} not null,
  echoes           integer not null,
  print            bigint not null,
  signature        ${json} not null,
  primary key (workspace, strategy_id, id),
  foreign key (workspace, strategy_id, id) references mention (workspace, strategy_id, id) on delete cascade
);
create index story_print on story (workspace, strategy_id, print);
create table story_band (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  band             bigint not null,
  story            ${id} not null,
  primary key (workspace, strategy_id, band, story),
  foreign key (workspace, strategy_id, story) references story (workspace, strategy_id, id) on delete cascade
);
