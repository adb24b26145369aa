-- The jobs that one of many servers does, as db-scheduler wants them.
create table job (
  task_name            varchar(100) not null,
  task_instance        varchar(100) not null,
  task_data            ${json},
  execution_time       timestamp(6) with time zone not null,
  picked               boolean not null,
  picked_by            varchar(100),
  last_success         timestamp(6) with time zone,
  last_failure         timestamp(6) with time zone,
  consecutive_failures integer,
  last_heartbeat       timestamp(6) with time zone,
  version              bigint not null,
  priority             smallint,
  state                varchar(50),
  primary key (task_name, task_instance)
);
create index job_execution_time on job (execution_time);
create index job_last_heartbeat on job (last_heartbeat);
