-- role is that in the whole workspace, or NONE, which servers of earlier versions refuse. organisations are the roles at some of them, as
-- id=role, with a blank between two.
alter table token add column organisations varchar default '' not null;
alter table token add column made_by varchar;
alter table token add column expires_at timestamp(3) with time zone;
alter table token add column used_at timestamp(3) with time zone;
alter table token add column revoked_at timestamp(3) with time zone;
