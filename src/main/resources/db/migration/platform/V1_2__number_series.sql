create table number_series (
    series text not null check (series <> ''),
    year integer not null,
    last integer not null check (last > 0),
    primary key (series, year)
);
grant select, insert, update on number_series to jobbag_app;
