-- What kind of work it was: the week sheet has a row for each order and activity.
alter table time_entry
    add column activity text not null default 'OTHER' check (activity in ('CONCEPT', 'COPY', 'DESIGN', 'ARTWORK',
        'MOTION', 'DIGITAL', 'PHOTO', 'STRATEGY', 'MEDIA', 'ACCOUNT', 'MEETING', 'OTHER')),
    drop constraint time_entry_hours_check,
    -- an entry that was wrong altogether stays, with no hours
    add constraint time_entry_hours_check check (hours >= 0 and hours <= 24 and mod(hours, 0.25) = 0);

-- Booked time is corrected, never removed: what it was before, what it is since, who says so and why.
create table time_correction (
    id uuid primary key,
    client_id uuid not null references client,
    order_id uuid not null,
    entry_id uuid not null,
    corrected_by uuid not null references person,
    corrected_at timestamptz not null,
    -- empty on the day itself, when it is still being written
    reason text not null check (length(reason) <= 500),
    hours_before numeric(5, 2) not null,
    hours_after numeric(5, 2) not null,
    activity_before text not null,
    activity_after text not null,
    note_before text not null,
    note_after text not null,
    unique (client_id, id),
    foreign key (client_id, order_id) references work_order (client_id, id),
    foreign key (client_id, entry_id) references time_entry (client_id, id)
);
create index time_correction_entry on time_correction (entry_id, corrected_at);
select jobbag_guard_ledger('time_correction');

create function jobbag_time_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'booked time is corrected, not removed' using errcode = 'JB003';
    end if;
    if new.worked_on is distinct from old.worked_on then
        raise exception 'booked time stays on its day' using errcode = 'JB003';
    end if;
    return new;
end $$;
create trigger time_is_kept before update or delete on time_entry
    for each row execute function jobbag_time_is_kept();
