-- The workspaces that were founded from another; the first of the server has no row.
create table workspace (
  workspace       ${id} not null,
  id              ${id} not null,
  name            varchar not null,
  made_at         timestamp(3) with time zone not null,
  made_by         varchar not null,
  primary key (workspace, id)
);
create unique index workspace_id on workspace (id);

-- Who was removed has no e-mail address any more; the row keeps the id from being given out again, since histories name it.
create table member (
  workspace       ${id} not null,
  id              ${id} not null,
  email           ${id},
  name            varchar not null,
  role            varchar not null,
  organisations   varchar not null,
  made_at         timestamp(3) with time zone not null,
  made_by         varchar not null,
  suspended_at    timestamp(3) with time zone,
  signed_in_at    timestamp(3) with time zone,
  issuer          ${id},
  subject         ${id},
  password        varchar,
  primary key (workspace, id)
);
create unique index member_email on member (workspace, email);
create index member_person on member (email, workspace);
create index member_openid on member (issuer, subject, workspace);

create table session (
  workspace       ${id} not null,
  id              ${id} not null,
  member_id       ${id} not null,
  hash            varchar not null,
  way             varchar not null,
  made_at         timestamp(3) with time zone not null,
  used_at         timestamp(3) with time zone not null,
  agent           varchar,
  primary key (workspace, id)
);
create unique index session_hash on session (hash);
create index session_member on session (workspace, member_id, id);

-- What is tried too often, on all servers together.
create table throttle (
  throttle_key    ${id} primary key,
  free_at         timestamp(3) with time zone not null
);
