-- Since when reminders go by themselves; null where they always did. A step whose day had come before is not made up for.
alter table reminder_ladder add column begun_on date;
