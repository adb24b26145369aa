-- The one strategy that the bearer of a token sees; it goes with it.
alter table token add column reviewed ${id};
alter table token add foreign key (workspace, reviewed) references strategy (workspace, id) on delete cascade;
create index token_reviewed on token (workspace, reviewed);
