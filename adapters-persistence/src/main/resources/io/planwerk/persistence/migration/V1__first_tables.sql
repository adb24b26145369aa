-- Taken by H2, PostgreSQL and what speaks like it: text ids, no sequences, no session state.
-- ${id} is a text that is ordered by its bytes, whatever the language of the database. ${json} is bytes that hold JSON in
-- UTF-8; in PostgreSQL, convert_from(document, 'UTF8') shows them.

create table organisation (
  workspace       ${id} not null,
  id              ${id} not null,
  version         integer not null,
  changed_at      timestamp(3) with time zone not null,
  changed_by      varchar not null,
  document        text not null,
  primary key (workspace, id)
);

create table token (
  workspace       ${id} not null,
  id              ${id} not null,
  name            varchar not null,
  role            varchar not null,
  hash            varchar not null,
  made_at         timestamp(3) with time zone not null,
  primary key (workspace, id)
);
create unique index token_hash on token (hash);

-- The newest revision of each strategy. An incarnation tells a strategy from a removed one with the same id.
-- history_size counts the bytes of patches since the latest snapshot.
create table strategy (
  workspace       ${id} not null,
  id              ${id} not null,
  organisation_id ${id} not null,
  name            varchar not null,
  search_text     varchar not null,
  incarnation     varchar not null,
  revision        integer not null,
  changed_at      timestamp(3) with time zone not null,
  changed_by      varchar not null,
  reason          varchar,
  places          varchar not null,
  history_size    bigint not null,
  document        ${json} not null,
  primary key (workspace, id),
  foreign key (workspace, organisation_id) references organisation (workspace, id)
);
create index strategy_organisation on strategy (workspace, organisation_id, id);

-- The earlier revisions: each holds either the JSON Patch that leads to it from the revision after it, or a snapshot.
create table revision (
  workspace       ${id} not null,
  strategy_id     ${id} not null,
  number          integer not null,
  changed_at      timestamp(3) with time zone not null,
  changed_by      varchar not null,
  reason          varchar,
  places          varchar not null,
  patch           ${json},
  snapshot        ${json},
  primary key (workspace, strategy_id, number),
  foreign key (workspace, strategy_id) references strategy (workspace, id) on delete cascade
);

create table request (
  workspace       ${id} not null,
  request_key     ${id} not null,
  fingerprint     varchar not null,
  since           timestamp(3) with time zone not null,
  status          integer,
  headers         text,
  body            text,
  primary key (workspace, request_key)
);
create index request_since on request (workspace, since);

-- The latest removal under each id, so that whoever looks for something can be told where it went.
create table removal (
  workspace       ${id} not null,
  kind            varchar not null,
  id              ${id} not null,
  removed_at      timestamp(3) with time zone not null,
  removed_by      varchar not null,
  reason          varchar,
  primary key (workspace, kind, id)
);
