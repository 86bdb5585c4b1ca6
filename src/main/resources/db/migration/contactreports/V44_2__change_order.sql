-- A third thing that an instruction can become: a change of an order that runs already.
alter table instruction drop constraint instruction_result_kind_check,
    add constraint instruction_result_kind_check check (result_kind in ('ACTION_ITEM', 'WORK_ORDER', 'CHANGE_ORDER'));
