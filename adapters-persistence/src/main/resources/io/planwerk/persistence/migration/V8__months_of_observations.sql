-- A row holds all values of a month: those of one part of one figure, or of one kind of booking, whose last days lie in the month
-- that begins with first_day. points is bytes as PackedMonth tells. subject is the id of a figure, or #work or #spending with skill
-- or category and currency; slice is as before.
alter table observation rename to observation_by_day;
create table observation (
  workspace        ${id} not null,
  strategy_id      ${id} not null,
  subject          ${id} not null,
  slice            ${id} not null,
  first_day        date not null,
  last_day         date not null,
  points           ${json} not null,
  primary key (workspace, strategy_id, subject, slice, first_day),
  foreign key (workspace, strategy_id) references strategy (workspace, id) on delete cascade
);
alter table earlier_observation rename column kpi to subject;
