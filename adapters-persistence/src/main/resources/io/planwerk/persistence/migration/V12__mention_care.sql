-- Where mentions stand with those who take care of them; those for which nobody has to have no row.
create table mention_care (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  mention_id       ${id} not null,
  state            varchar not null,
  person           ${id},
  unit             ${id},
  expected         boolean not null,
  due              timestamp(3) with time zone,
  answered_at      timestamp(3) with time zone,
  answer_minutes   integer,
  judged_tone      varchar,
  judged_urgency   varchar,
  primary key (workspace, strategy_id, mention_id),
  foreign key (workspace, strategy_id, mention_id) references mention (workspace, strategy_id, id) on delete cascade
);
-- What was done with mentions, step by step.
create table mention_step (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  mention_id       ${id} not null,
  number           integer not null,
  noted_at         timestamp(3) with time zone not null,
  noted_by         varchar not null,
  step             varchar not null,
  person           ${id},
  unit             ${id},
  done_at          timestamp(3) with time zone,
  link             varchar,
  body             varchar,
  tone             varchar,
  urgency          varchar,
  primary key (workspace, strategy_id, mention_id, number),
  foreign key (workspace, strategy_id, mention_id) references mention (workspace, strategy_id, id) on delete cascade
);
