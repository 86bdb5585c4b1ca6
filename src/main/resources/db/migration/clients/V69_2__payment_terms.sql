-- From when the days to pay are counted, and the day of the week or month on which this client pays: '' = on any.
alter table client
    add payment_from text not null default 'ISSUE' check (payment_from in ('ISSUE', 'ISSUE_THEN_MONTH_END', 'MONTH_END')),
    add pay_day text not null default '' check (pay_day ~ '^((MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|[1-9]|[12][0-9]|3[01])?$');
