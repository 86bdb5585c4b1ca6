-- What a line counts. Lines from before have no unit of their own: they are of one, as the electronic invoice said.
alter table invoice_line add unit text not null default 'ONE'
    constraint invoice_line_unit check (unit in ('ONE', 'LUMP_SUM', 'HOUR', 'DAY', 'MONTH', 'PIECE', 'KILOMETRE'));
