-- WebP and JPEG in colours for print can be drawn now: what was kept or given up before is asked for again.
select set_config('jobbag.all', 'on', true);
insert into content_preview (sha256, media_type, state, asked_at)
select distinct sha256, media_type, 'ASKED', now() from stored_file where media_type = 'image/webp'
on conflict do nothing;
update content_preview set state = 'ASKED', asked_at = now() where state = 'NONE' and media_type = 'image/jpeg';
