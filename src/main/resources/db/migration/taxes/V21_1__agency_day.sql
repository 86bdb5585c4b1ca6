-- The agency's date at a moment, as AgencyBook.dateOf: what a list calls overdue is worked out in its own statement.
create function jobbag_agency_day(moment timestamptz) returns date language sql stable parallel safe as $$
    select (moment at time zone coalesce((
        select zone from agency_profile where valid_from <= (moment at time zone 'UTC')::date
        order by valid_from desc, created_at desc, id desc limit 1), 'UTC'))::date $$;
