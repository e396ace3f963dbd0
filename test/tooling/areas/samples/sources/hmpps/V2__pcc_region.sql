insert into pcc_region (id, name, nps_region_id) values
    ('cheshire','Cheshire','B'),
    ('city-of-london','City of London','J'),
    ('north-wales','North Wales','D'),
    ('northumbria','Northumbria','A'),
    ('thames-valley','Thames Valley','H');
