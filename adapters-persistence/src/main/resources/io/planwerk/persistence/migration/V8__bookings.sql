-- Beside figures, hours and money that were booked are observed: #work and #spending with skill or category and currency, and with a
-- reference, with a unit separator (U+001F) between them.
alter table observation rename column kpi to subject;
alter table earlier_observation rename column kpi to subject;
