-- PRO-5. A billing plan by milestones: an item falls due when its line of the schedule is done. Named by the schedule and the line's
-- number, with the words as they were agreed: lines of a schedule are written anew, a plan is not.
alter table billing_item
    add schedule_id uuid,
    add milestone integer check (milestone > 0),
    add milestone_name text check (length(milestone_name) between 1 and 200),
    add foreign key (client_id, schedule_id) references schedule (client_id, id),
    -- planned in the transaction that begins the work order
    alter constraint billing_item_client_id_order_id_fkey deferrable initially deferred,
    drop constraint billing_item_check1,
    add constraint billing_item_when check (num_nonnulls(due_on, deliverable_id, milestone) = 1),
    add constraint billing_item_milestone_named check (num_nonnulls(schedule_id, milestone, milestone_name) in (0, 3));
create index billing_item_schedule on billing_item (client_id, schedule_id) where schedule_id is not null;

-- The day has come, the client has signed, or the milestone is reached.
create or replace function billing_item_is_due(item billing_item, today date) returns boolean language sql stable as $$
    select coalesce(item.due_on <= today, exists (select from deliverable d
            where d.client_id = item.client_id and d.id = item.deliverable_id and d.state = 'SIGNED')
        or exists (select from schedule_task t where t.client_id = item.client_id and t.schedule_id = item.schedule_id
            and t.number = item.milestone and t.actual_end is not null)) $$;
