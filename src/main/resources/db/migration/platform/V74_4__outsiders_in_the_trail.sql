-- A supplier who answers by a personal link stands in the history by name: it was not Jobbag that did it.
alter table trail drop constraint trail_actor_kind_check;
alter table trail add constraint trail_actor_kind_check
    check (actor_kind in ('person', 'contact', 'outsider', 'job', 'everything'));
