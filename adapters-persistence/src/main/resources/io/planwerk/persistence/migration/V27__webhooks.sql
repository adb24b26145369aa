-- For a day both secrets sign.
alter table subscription add column former_secret varchar;
alter table subscription add column former_until timestamp(3) with time zone;
