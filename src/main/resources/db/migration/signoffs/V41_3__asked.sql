-- What waits for a client, the longest first: the call list asks client by client.
create index signature_signer_asked on signature_signer (client_id, asked_at) where state = 'ASKED' and contact_id is not null;
