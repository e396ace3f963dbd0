INSERT INTO pcc_region (id, name, nps_region_id)
VALUES ('metropolitan', 'London (King''s Police)', 'J');

delete from pcc_region
    where id = 'city-of-london';
