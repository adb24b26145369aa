-- Who has acknowledged which guideline. Each goes with its strategy; what was taken back stays, with who did it and why.
-- Somebody is a role of the plan (person), an employee (name, unit), or a role with a name.
create table acknowledgement (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  number           integer not null,
  guideline        varchar not null,
  version          varchar,
  fingerprint      varchar,
  person           varchar,
  name             varchar,
  unit             varchar,
  acknowledged_on  date not null,
  means            varchar not null,
  noted_at         timestamp(3) with time zone not null,
  noted_by         varchar not null,
  corrected_at     timestamp(3) with time zone,
  corrected_by     varchar,
  correction       varchar,
  primary key (workspace, strategy_id, number),
  foreign key (workspace, strategy_id) references strategy (workspace, id) on delete cascade
);
