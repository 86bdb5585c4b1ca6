-- Those that wait, the oldest first, of all clients and of one; what was promised for a day.
create index instruction_waiting on instruction (asked_at, id) where state in ('OPEN', 'ASKED', 'CONFIRMED', 'DISPUTED');
create index instruction_waiting_of_client on instruction (client_id, asked_at) where state in ('OPEN', 'ASKED', 'CONFIRMED', 'DISPUTED');
create index contact_report_line_next on contact_report_line (client_id, due) where kind = 'NEXT_DATE';
