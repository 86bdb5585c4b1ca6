-- One won is 0.000587 euros: eight digits leave too few that count.
alter table exchange_rate alter column rate type numeric(24, 12);
