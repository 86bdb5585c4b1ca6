-- Standard rates of the law, so that an agency can invoice on its first day. Finance adds what changes or is missing.
insert into vat_rate (id, country, band, percent, valid_from, created_at)
select gen_random_uuid(), country, band, percent, valid_from::date, '2026-01-01 00:00:00+00'
from (values
    ('AT', 'STANDARD', 20, '1984-01-01'), ('BE', 'STANDARD', 21, '1996-01-01'), ('BG', 'STANDARD', 20, '2007-01-01'),
    ('CY', 'STANDARD', 19, '2014-01-13'), ('CZ', 'STANDARD', 21, '2013-01-01'), ('DE', 'STANDARD', 19, '2021-01-01'),
    ('DE', 'REDUCED', 7, '2021-01-01'), ('DK', 'STANDARD', 25, '1992-01-01'), ('EE', 'STANDARD', 24, '2025-07-01'),
    ('ES', 'STANDARD', 21, '2012-09-01'), ('ES', 'REDUCED', 10, '2012-09-01'), ('ES', 'SUPER_REDUCED', 4, '1995-01-01'),
    ('FI', 'STANDARD', 25.5, '2024-09-01'), ('FR', 'STANDARD', 20, '2014-01-01'), ('FR', 'REDUCED', 10, '2014-01-01'),
    ('GB', 'STANDARD', 20, '2011-01-04'), ('GR', 'STANDARD', 24, '2016-06-01'), ('HR', 'STANDARD', 25, '2012-03-01'),
    ('HU', 'STANDARD', 27, '2012-01-01'), ('IE', 'STANDARD', 23, '2021-03-01'), ('IT', 'STANDARD', 22, '2013-10-01'),
    ('JP', 'STANDARD', 10, '2019-10-01'), ('LT', 'STANDARD', 21, '2009-09-01'), ('LU', 'STANDARD', 17, '2024-01-01'),
    ('LV', 'STANDARD', 21, '2012-07-01'), ('MT', 'STANDARD', 18, '2004-01-01'), ('MX', 'STANDARD', 16, '2010-01-01'),
    ('NL', 'STANDARD', 21, '2012-10-01'), ('PL', 'STANDARD', 23, '2011-01-01'), ('PT', 'STANDARD', 23, '2011-01-01'),
    ('RO', 'STANDARD', 21, '2025-08-01'), ('SE', 'STANDARD', 25, '1990-07-01'), ('SI', 'STANDARD', 22, '2013-07-01'),
    ('SK', 'STANDARD', 23, '2025-01-01'), ('CN', 'STANDARD', 6, '2016-05-01'))
    as law (country, band, percent, valid_from);
