create index closing_card_landed on closing_card (landed_at, id);
