-- What a file says is read after it was kept, by a job, and stands beside its name; whether it has been read.
create table file_reading (
    file_id uuid primary key,
    client_id uuid not null references client,
    state text not null check (state in ('WAITING', 'READ', 'UNREADABLE', 'SPARED')),
    foreign key (client_id, file_id) references stored_file (client_id, id)
);
create index file_reading_waiting on file_reading (file_id) where state = 'WAITING';
select jobbag_guard('file_reading');

create function jobbag_keep_file_words() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    perform jobbag_say('file', new.id, new.client_id, new.name);
    insert into file_reading values (new.id, new.client_id, 'WAITING');
    return null;
end $$;
create trigger words after insert on stored_file for each row execute function jobbag_keep_file_words();

select set_config('jobbag.all', 'on', true);
select jobbag_say('file', id, client_id, name) from stored_file;
insert into file_reading select id, client_id, 'WAITING' from stored_file;

-- The reading job's one door: of a file in the viewer's scope.
create function jobbag_file_says(file uuid, content text) returns void language sql
    security definer set search_path = public, pg_temp as $$
    select jobbag_say('file', f.id, f.client_id, concat_ws(' ', f.name, left(content, 200000)))
    from stored_file f where f.id = file $$;
