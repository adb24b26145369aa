-- When the earliest was said that a message quotes, so that it goes with that.
alter table message add column quotes_from timestamp(3) with time zone;
