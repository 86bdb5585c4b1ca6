-- SIG-5: a wrong code is a step of its own, which the evidence shows.
alter table signing_step
    drop constraint signing_step_kind_check,
    drop constraint signing_step_mailed,
    add constraint signing_step_kind_check check (kind in
        ('LINK_SENT', 'LINK_OPENED', 'CODE_SENT', 'CODE_PROVEN', 'CODE_WRONG', 'REFUSED', 'HANDED_OVER', 'REMINDED', 'NOT_ME',
         'SHEET_PRINTED', 'PAPER_RECORDED', 'PAPER_CONFIRMED', 'PAPER_REJECTED')),
    add constraint signing_step_mailed
        check (mailed_to is null or kind in ('CODE_SENT', 'CODE_PROVEN', 'CODE_WRONG', 'REMINDED'));
