-- The option that a revision carries out, and the alignment that it was chosen in.
alter table strategy add column chosen_in varchar;
alter table strategy add column chosen varchar;
alter table revision add column chosen_in varchar;
alter table revision add column chosen varchar;
