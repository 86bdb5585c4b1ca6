-- What must be in the room: a projector, proofs, a sample.
alter table meeting add equipment text[] not null default '{}'
    check (length(array_to_string(equipment, '')) <= 2000);
