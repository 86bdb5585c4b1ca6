-- Why somebody is away, and whether for half a day: what is booked on people is set against what they can work.
alter table absence
    add column kind text not null default 'OTHER'
        check (kind in ('HOLIDAY', 'ILLNESS', 'FAMILY', 'TRAINING', 'BUSINESS', 'OTHER')),
    add column part text not null default 'WHOLE' check (part in ('WHOLE', 'MORNING', 'AFTERNOON')),
    add constraint absence_half_day check (part = 'WHOLE' or from_day = to_day);
