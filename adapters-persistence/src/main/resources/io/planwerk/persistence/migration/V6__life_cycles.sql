-- What happened in the life of a strategy; each event goes with its strategy. Which columns are filled depends on the kind.
create table life_event (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  number           integer not null,
  at               timestamp(3) with time zone not null,
  noted_by         varchar not null,
  revision         integer not null,
  reason           varchar,
  kind             varchar not null,
  status_before    varchar,
  status_after     varchar,
  side             varchar,
  person           varchar,
  name             varchar,
  answer           varchar,
  fingerprint      varchar,
  signoff          integer,
  stage            varchar,
  primary key (workspace, strategy_id, number),
  foreign key (workspace, strategy_id) references strategy (workspace, id) on delete cascade
);
-- Where a strategy stands, to look for it. Quotes within texts are escaped, so what is looked for can only be a field.
alter table strategy add column status varchar default 'DRAFT' not null;
update strategy set status = 'ADOPTED' where ${document} like '%"adopted":%';
create index strategy_status on strategy (workspace, status, id);
