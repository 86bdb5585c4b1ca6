create table person (
    id uuid primary key,
    version integer not null,
    name text not null check (length(name) between 1 and 200),
    email text not null unique check (email = lower(email) and length(email) <= 254),
    title text not null check (length(title) <= 200),
    password_hash text,
    active boolean not null,
    locale text not null check (locale in ('en', 'es', 'zh-CN')),
    zone text not null,
    theme text not null check (theme in ('AUTO', 'LIGHT', 'DARK')),
    created_at timestamptz not null
);
create table person_role (
    person_id uuid not null references person,
    role text not null check (role in ('AE', 'LEAD', 'CONTRIBUTOR', 'FINANCE', 'MANAGER', 'ADMIN')),
    primary key (person_id, role)
);
create table person_discipline (
    person_id uuid not null references person,
    discipline text not null check (discipline in ('CREATIVE', 'STRATEGY', 'MEDIA', 'PRODUCTION')),
    primary key (person_id, discipline)
);
create table sign_in_failure (
    account text not null,
    address text not null,
    failures integer not null,
    last_at timestamptz not null,
    primary key (account, address)
);
grant select, insert, update on person to jobbag_app;
grant select, insert, delete on person_role, person_discipline to jobbag_app;
grant select, insert, update, delete on sign_in_failure to jobbag_app;
