-- CALL-2, WO. What the client asked for twice: the later one is the same as an earlier one, or as an order or a change order that
-- does it already. It waits no longer; taken apart again, it stands where it stood.
drop index instruction_order;
alter table instruction
    add stood text check (stood in ('OPEN', 'DISPUTED', 'CONFIRMED')),
    drop constraint instruction_state_check,
    add constraint instruction_state_check check (state in
        ('OPEN', 'ASKED', 'CONFIRMED', 'DISPUTED', 'CONVERTED', 'DECLINED', 'DROPPED', 'DUPLICATE')),
    drop constraint instruction_result_kind_check,
    add constraint instruction_result_kind_check check (result_kind in
        ('ACTION_ITEM', 'WORK_ORDER', 'CHANGE_ORDER', 'INSTRUCTION')),
    drop constraint instruction_result,
    add constraint instruction_result check (num_nonnulls(result_kind, result_id, result_title) in (0, 3)
        and (state in ('CONVERTED', 'DUPLICATE')) = (result_id is not null)),
    drop constraint instruction_ended,
    add constraint instruction_ended check (
        (state in ('CONVERTED', 'DECLINED', 'DROPPED', 'DUPLICATE')) = (ended_at is not null)),
    add constraint instruction_duplicate check ((state = 'DUPLICATE') = (stood is not null)),
    add constraint instruction_same check (result_kind <> 'INSTRUCTION' or (state = 'DUPLICATE' and result_id <> id));
create unique index instruction_order on instruction (result_id) where state = 'CONVERTED';
create index instruction_duplicates on instruction (result_id) where state = 'DUPLICATE';

-- What it is the same as is of the same client.
alter table instruction
    add same_instruction uuid generated always as
        (case when state = 'DUPLICATE' and result_kind = 'INSTRUCTION' then result_id end) stored,
    add same_order uuid generated always as
        (case when state = 'DUPLICATE' and result_kind = 'WORK_ORDER' then result_id end) stored,
    add same_change uuid generated always as
        (case when state = 'DUPLICATE' and result_kind = 'CHANGE_ORDER' then result_id end) stored,
    add foreign key (client_id, same_instruction) references instruction (client_id, id),
    add foreign key (client_id, same_order) references work_order (client_id, id),
    add foreign key (client_id, same_change) references change_order (client_id, id);
