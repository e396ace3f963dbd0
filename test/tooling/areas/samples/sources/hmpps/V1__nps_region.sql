insert into nps_region (id, name) values
    ('A', 'North East'),
    ('B', 'North West'),
    ('D', 'Wales'),
    ('H', 'South Central'),
    ('J', 'London');
