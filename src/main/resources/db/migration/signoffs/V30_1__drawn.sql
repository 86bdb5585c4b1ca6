-- A signature drawn beside the typed name: its points only, and they are part of what the chain's hash covers.
alter table signature add drawn text check (length(drawn) <= 40000 and drawn ~ '^[0-9,; ]+$');
