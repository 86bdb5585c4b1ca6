-- SCH-3. How far a line was when its fact made it done: what is open again takes the line back there.
alter table schedule_fact
    add percent_before integer not null default 0 check (percent_before between 0 and 100),
    add started_before date;
