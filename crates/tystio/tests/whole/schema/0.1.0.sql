CREATE TABLE migration (
    room TEXT NOT NULL, number BIGINT NOT NULL, digest TEXT NOT NULL,
    PRIMARY KEY (room, number));
CREATE TABLE leaf (
        log TEXT NOT NULL, position BIGINT NOT NULL, hash BYTEA NOT NULL, body TEXT NOT NULL,
        PRIMARY KEY (log, position));
CREATE TABLE job (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL, subject TEXT NOT NULL, state TEXT NOT NULL,
        attempts BIGINT NOT NULL, lease_until BIGINT NOT NULL, problem TEXT);
CREATE INDEX job_by_state ON job (state, id);
CREATE TABLE pulse (id INTEGER PRIMARY KEY, beats BIGINT NOT NULL);
CREATE TABLE commission (
            id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, definition TEXT NOT NULL,
            file TEXT NOT NULL, opened BIGINT NOT NULL);
CREATE TABLE person (
            id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
            password TEXT NOT NULL, made BIGINT NOT NULL);
CREATE TABLE person_role (
            person BIGINT NOT NULL REFERENCES person (id),
            commission BIGINT NOT NULL REFERENCES commission (id),
            role TEXT NOT NULL, PRIMARY KEY (person, commission, role));
CREATE TABLE sign_in (
            key TEXT PRIMARY KEY, person BIGINT NOT NULL REFERENCES person (id),
            began BIGINT NOT NULL, seen BIGINT NOT NULL);
CREATE TABLE sign_in_failure (login TEXT NOT NULL, at BIGINT NOT NULL);
CREATE INDEX sign_in_failure_by_login ON sign_in_failure (login, at);
CREATE TABLE act (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            person TEXT NOT NULL, at BIGINT NOT NULL, what TEXT NOT NULL, about TEXT NOT NULL);
CREATE INDEX act_by_about ON act (commission, about);
CREATE TABLE source (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            number BIGINT NOT NULL, reference TEXT NOT NULL, channel TEXT NOT NULL,
            respondent_type TEXT, place TEXT, language TEXT, language_declared BIGINT NOT NULL,
            state TEXT NOT NULL, name TEXT, received BIGINT NOT NULL, late BIGINT NOT NULL,
            origin TEXT NOT NULL, text_key TEXT NOT NULL, salt BYTEA NOT NULL, leaf BIGINT NOT NULL,
            UNIQUE (commission, number), UNIQUE (commission, reference));
CREATE TABLE document (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL, source BIGINT NOT NULL REFERENCES source (id),
            part TEXT NOT NULL, strand TEXT, title TEXT, language TEXT, language_by TEXT,
            version BIGINT NOT NULL, text TEXT NOT NULL, salt BYTEA NOT NULL, leaf BIGINT NOT NULL,
            blob TEXT, media_type TEXT, learned BIGINT NOT NULL,
            UNIQUE (source, part));
CREATE INDEX document_unlearned ON document (commission, id) WHERE learned = 0;
CREATE TABLE sealed_version (
            document BIGINT NOT NULL REFERENCES document (id), version BIGINT NOT NULL,
            text TEXT NOT NULL, salt BYTEA NOT NULL, leaf BIGINT NOT NULL,
            PRIMARY KEY (document, version));
CREATE TABLE redaction (
            id INTEGER PRIMARY KEY, document BIGINT NOT NULL REFERENCES document (id),
            version BIGINT NOT NULL, reason TEXT NOT NULL, person TEXT NOT NULL, at BIGINT NOT NULL,
            before TEXT NOT NULL, words TEXT NOT NULL, after TEXT NOT NULL);
CREATE INDEX redaction_by_document ON redaction (document);
CREATE TABLE passage (
            id INTEGER PRIMARY KEY, document BIGINT NOT NULL REFERENCES document (id),
            version BIGINT NOT NULL, first BIGINT NOT NULL, past BIGINT NOT NULL, quote TEXT NOT NULL,
            UNIQUE (document, version, first, past));
CREATE VIRTUAL TABLE search USING fts5 (
            plain, welsh, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
CREATE INDEX source_by_text ON source (
            commission, text_key, state, language, respondent_type, place, late, number);
CREATE INDEX document_by_strand ON document (commission, strand, source);
CREATE TABLE claim (
            commission BIGINT NOT NULL REFERENCES commission (id), key TEXT NOT NULL,
            position BIGINT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (commission, key));
CREATE TABLE import (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            file TEXT NOT NULL, blob TEXT NOT NULL, size BIGINT NOT NULL, channel TEXT,
            person TEXT NOT NULL, at BIGINT NOT NULL, state TEXT NOT NULL,
            received BIGINT NOT NULL, already BIGINT NOT NULL, refused BIGINT NOT NULL);
CREATE INDEX import_by_commission ON import (commission, id);
CREATE TABLE import_table (
            import BIGINT NOT NULL REFERENCES import (id), commission BIGINT NOT NULL,
            number BIGINT NOT NULL, columns TEXT NOT NULL, mapping TEXT NOT NULL,
            PRIMARY KEY (import, number));
CREATE INDEX import_table_by_columns ON import_table (commission, columns);
CREATE TABLE import_row (
            id INTEGER PRIMARY KEY, import BIGINT NOT NULL REFERENCES import (id),
            kind TEXT NOT NULL, file TEXT NOT NULL, row BIGINT, line BIGINT,
            en TEXT NOT NULL, cy TEXT NOT NULL);
CREATE INDEX import_row_by_import ON import_row (import, kind, id);
CREATE TABLE taken (
            commission BIGINT NOT NULL REFERENCES commission (id), key TEXT NOT NULL,
            digest TEXT NOT NULL, state TEXT NOT NULL, particulars TEXT NOT NULL,
            source BIGINT NOT NULL REFERENCES source (id), PRIMARY KEY (commission, key));
CREATE TABLE given_code (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            document BIGINT NOT NULL REFERENCES document (id),
            column_name TEXT NOT NULL, label TEXT NOT NULL);
CREATE INDEX given_code_by_commission ON given_code (commission, id);
CREATE TABLE code (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            key TEXT NOT NULL, parent BIGINT REFERENCES code (id), name TEXT NOT NULL,
            definition TEXT NOT NULL, include TEXT NOT NULL, exclude TEXT NOT NULL,
            example TEXT NOT NULL, language TEXT, position BIGINT NOT NULL, retired BIGINT NOT NULL,
            UNIQUE (commission, key));
CREATE INDEX code_by_parent ON code (parent);
CREATE TABLE coding (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL, code BIGINT NOT NULL REFERENCES code (id),
            passage BIGINT NOT NULL REFERENCES passage (id), document BIGINT NOT NULL, source BIGINT NOT NULL,
            person TEXT NOT NULL, at BIGINT NOT NULL, undone_by TEXT, undone_at BIGINT);
CREATE UNIQUE INDEX coding_once ON coding (passage, code, person) WHERE undone_at IS NULL;
CREATE INDEX coding_by_code ON coding (code, undone_at, source);
CREATE INDEX coding_by_source ON coding (source, undone_at);
CREATE INDEX coding_by_commission ON coding (commission, id);
CREATE TABLE memo (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            kind TEXT NOT NULL, about BIGINT NOT NULL, person TEXT NOT NULL, at BIGINT NOT NULL,
            text TEXT NOT NULL);
CREATE INDEX memo_by_about ON memo (commission, kind, about);
CREATE TABLE report (
            commission BIGINT PRIMARY KEY REFERENCES commission (id), file TEXT NOT NULL,
            summary TEXT NOT NULL, overrules TEXT NOT NULL, drafted BIGINT NOT NULL);
CREATE TABLE finding (
            commission BIGINT NOT NULL REFERENCES commission (id), key TEXT NOT NULL,
            position BIGINT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (commission, key));
CREATE TABLE finding_evidence (
            commission BIGINT NOT NULL, finding TEXT NOT NULL, position BIGINT NOT NULL,
            weight TEXT NOT NULL, passage BIGINT REFERENCES passage (id), quote TEXT,
            exhibit TEXT, document BIGINT REFERENCES document (id), claim TEXT,
            PRIMARY KEY (commission, finding, position));
CREATE INDEX finding_evidence_by_passage ON finding_evidence (passage);
CREATE INDEX finding_evidence_by_document ON finding_evidence (document);
CREATE TABLE recommendation (
            commission BIGINT NOT NULL REFERENCES commission (id), key TEXT NOT NULL,
            position BIGINT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (commission, key));
CREATE TABLE report_built (
            commission BIGINT PRIMARY KEY REFERENCES commission (id), leaf BIGINT NOT NULL,
            checkpoint TEXT NOT NULL, at BIGINT NOT NULL);
DELETE FROM search_data;
DELETE FROM search_idx;
DELETE FROM search_docsize;
DELETE FROM search_config;
INSERT INTO act VALUES (1,1,'tystio',1795332393254871,'opened','wales');
INSERT INTO act VALUES (2,1,'Sample clerk',1795332393499128,'imported','01-web-form.csv');
INSERT INTO act VALUES (3,1,'Sample clerk',1795332393558974,'imported','02-phone-line.jsonl');
INSERT INTO act VALUES (4,1,'Sample clerk',1795332393719132,'imported','03-branch-survey.xlsx');
INSERT INTO act VALUES (5,1,'Sample clerk',1795332393804059,'imported','04-letter-1.docx');
INSERT INTO act VALUES (6,1,'Sample clerk',1795332393874874,'imported','04-letter-2.docx');
INSERT INTO act VALUES (7,1,'Sample clerk',1795332394122817,'imported','04-letter-3.docx');
INSERT INTO act VALUES (8,1,'Sample clerk',1795332394324937,'imported','05-mail-1.eml');
INSERT INTO act VALUES (9,1,'Sample clerk',1795332394539057,'imported','05-mail-2.eml');
INSERT INTO act VALUES (10,1,'Sample clerk',1795332394710991,'imported','05-mail-3.eml');
INSERT INTO act VALUES (11,1,'Sample clerk',1795332394854817,'imported','05-mail-4.eml');
INSERT INTO act VALUES (12,1,'Sample clerk',1795332395259944,'imported','06-mailbox.mbox');
INSERT INTO act VALUES (13,1,'Sample clerk',1795332395434809,'imported','07-advice-centre.html');
INSERT INTO act VALUES (14,1,'Sample clerk',1795332395571001,'imported','08-note-1.txt');
INSERT INTO act VALUES (15,1,'Sample clerk',1795332395646784,'imported','08-note-2.txt');
INSERT INTO act VALUES (16,1,'Sample clerk',1795332395870963,'imported','09-parish-letters.zip');
INSERT INTO act VALUES (17,1,'Sample clerk',1795332395892467,'described','WHC0094');
INSERT INTO act VALUES (18,1,'Sample clerk',1795332395892467,'publication-decided','WHC0094');
INSERT INTO act VALUES (19,1,'Sample clerk',1795332395899062,'described','WHC0095');
INSERT INTO act VALUES (20,1,'Sample clerk',1795332395899062,'publication-decided','WHC0095');
INSERT INTO act VALUES (21,1,'Sample clerk',1795332395907873,'described','WHC0096');
INSERT INTO act VALUES (22,1,'Sample clerk',1795332395907873,'publication-decided','WHC0096');
INSERT INTO act VALUES (23,1,'Sample clerk',1795332395919254,'described','WHC0097');
INSERT INTO act VALUES (24,1,'Sample clerk',1795332395919254,'publication-decided','WHC0097');
INSERT INTO act VALUES (25,1,'Sample clerk',1795332395935372,'described','WHC0098');
INSERT INTO act VALUES (26,1,'Sample clerk',1795332395935372,'publication-decided','WHC0098');
INSERT INTO act VALUES (27,1,'Sample clerk',1795332395939240,'described','WHC0099');
INSERT INTO act VALUES (28,1,'Sample clerk',1795332395939240,'publication-decided','WHC0099');
INSERT INTO act VALUES (29,1,'Sample clerk',1795332395940358,'described','WHC0100');
INSERT INTO act VALUES (30,1,'Sample clerk',1795332395940358,'publication-decided','WHC0100');
INSERT INTO act VALUES (31,1,'Sample clerk',1795332395943007,'described','WHC0101');
INSERT INTO act VALUES (32,1,'Sample clerk',1795332395943007,'publication-decided','WHC0101');
INSERT INTO act VALUES (33,1,'Sample clerk',1795332395947018,'described','WHC0102');
INSERT INTO act VALUES (34,1,'Sample clerk',1795332395947018,'publication-decided','WHC0102');
INSERT INTO act VALUES (35,1,'Sample clerk',1795332395949957,'described','WHC0103');
INSERT INTO act VALUES (36,1,'Sample clerk',1795332395949957,'publication-decided','WHC0103');
INSERT INTO act VALUES (37,1,'Sample clerk',1795332395950945,'described','WHC0104');
INSERT INTO act VALUES (38,1,'Sample clerk',1795332395950945,'publication-decided','WHC0104');
INSERT INTO act VALUES (39,1,'Sample clerk',1795332395953928,'described','WHC0105');
INSERT INTO act VALUES (40,1,'Sample clerk',1795332395953928,'publication-decided','WHC0105');
INSERT INTO act VALUES (41,1,'Sample clerk',1795332395957795,'described','WHC0106');
INSERT INTO act VALUES (42,1,'Sample clerk',1795332395957795,'publication-decided','WHC0106');
INSERT INTO act VALUES (43,1,'Sample clerk',1795332395958952,'described','WHC0107');
INSERT INTO act VALUES (44,1,'Sample clerk',1795332395958952,'publication-decided','WHC0107');
INSERT INTO act VALUES (45,1,'Sample clerk',1795332395963005,'described','WHC0108');
INSERT INTO act VALUES (46,1,'Sample clerk',1795332395963005,'publication-decided','WHC0108');
INSERT INTO act VALUES (47,1,'Sample clerk',1795332395979161,'described','WHC0109');
INSERT INTO act VALUES (48,1,'Sample clerk',1795332395979161,'publication-decided','WHC0109');
INSERT INTO act VALUES (49,1,'Sample clerk',1795332395990810,'described','WHC0110');
INSERT INTO act VALUES (50,1,'Sample clerk',1795332395990810,'publication-decided','WHC0110');
INSERT INTO act VALUES (51,1,'Sample clerk',1795332396003356,'described','WHC0111');
INSERT INTO act VALUES (52,1,'Sample clerk',1795332396003356,'publication-decided','WHC0111');
INSERT INTO act VALUES (53,1,'Sample clerk',1795332396007213,'described','WHC0112');
INSERT INTO act VALUES (54,1,'Sample clerk',1795332396007213,'publication-decided','WHC0112');
INSERT INTO act VALUES (55,1,'Sample clerk',1795332396011253,'described','WHC0113');
INSERT INTO act VALUES (56,1,'Sample clerk',1795332396015082,'described','WHC0114');
INSERT INTO act VALUES (57,1,'Sample clerk',1795332396015082,'publication-decided','WHC0114');
INSERT INTO act VALUES (58,1,'Sample clerk',1795332396019080,'described','WHC0115');
INSERT INTO act VALUES (59,1,'Sample clerk',1795332396023058,'described','WHC0116');
INSERT INTO act VALUES (60,1,'Sample clerk',1795332396023058,'publication-decided','WHC0116');
INSERT INTO act VALUES (61,1,'Sample clerk',1795332396027159,'described','WHC0117');
INSERT INTO act VALUES (62,1,'Sample clerk',1795332396027159,'publication-decided','WHC0117');
INSERT INTO act VALUES (63,1,'Sample clerk',1795332396031126,'described','WHC0118');
INSERT INTO act VALUES (64,1,'Sample clerk',1795332396031126,'publication-decided','WHC0118');
INSERT INTO act VALUES (65,1,'Sample clerk',1795332396035106,'described','WHC0119');
INSERT INTO act VALUES (66,1,'Sample clerk',1795332396035106,'publication-decided','WHC0119');
INSERT INTO act VALUES (67,1,'Sample clerk',1795332396039081,'described','WHC0120');
INSERT INTO act VALUES (68,1,'Sample clerk',1795332396039081,'publication-decided','WHC0120');
INSERT INTO act VALUES (69,1,'Sample clerk',1795332396040581,'described','WHC0121');
INSERT INTO act VALUES (70,1,'Sample clerk',1795332396040581,'publication-decided','WHC0121');
INSERT INTO act VALUES (71,1,'Sample clerk',1795332396042979,'described','WHC0122');
INSERT INTO act VALUES (72,1,'Sample clerk',1795332396047001,'described','WHC0123');
INSERT INTO act VALUES (73,1,'Sample clerk',1795332396047001,'publication-decided','WHC0123');
INSERT INTO act VALUES (74,1,'Sample clerk',1795332396050241,'described','WHC0124');
INSERT INTO act VALUES (75,1,'Sample clerk',1795332396050241,'publication-decided','WHC0124');
INSERT INTO act VALUES (76,1,'tystio',1795332396811547,'code-made','access');
INSERT INTO act VALUES (77,1,'tystio',1795332396811547,'code-made','waiting');
INSERT INTO act VALUES (78,1,'tystio',1795332396811547,'code-made','travel');
INSERT INTO act VALUES (79,1,'tystio',1795332396811547,'code-made','digital');
INSERT INTO act VALUES (80,1,'tystio',1795332396811547,'code-made','relationships');
INSERT INTO act VALUES (81,1,'tystio',1795332396811547,'code-made','continuity');
INSERT INTO act VALUES (82,1,'tystio',1795332396811547,'code-made','time');
INSERT INTO act VALUES (83,1,'tystio',1795332396811547,'code-made','dignity');
INSERT INTO act VALUES (84,1,'tystio',1795332396811547,'code-made','handover');
INSERT INTO act VALUES (85,1,'tystio',1795332396811547,'code-made','carer-strain');
INSERT INTO act VALUES (86,1,'tystio',1795332396811547,'code-made','ownership');
INSERT INTO act VALUES (87,1,'tystio',1795332396811547,'code-made','member-control');
INSERT INTO act VALUES (88,1,'tystio',1795332396811547,'code-made','start-up');
INSERT INTO act VALUES (89,1,'tystio',1795332396811547,'code-made','commissioning');
INSERT INTO act VALUES (90,1,'tystio',1795332396811547,'code-made','doubts');
INSERT INTO act VALUES (91,1,'tystio',1795332396811547,'code-made','voice');
INSERT INTO act VALUES (92,1,'tystio',1795332396811547,'code-made','unheard');
INSERT INTO act VALUES (93,1,'tystio',1795332396811547,'code-made','worked-together');
INSERT INTO act VALUES (94,1,'tystio',1795332396811547,'code-made','answerable');
INSERT INTO act VALUES (95,1,'tystio',1795332396811547,'code-made','welsh');
INSERT INTO act VALUES (96,1,'tystio',1795332396811547,'code-made','place');
INSERT INTO act VALUES (97,1,'tystio',1795332396811547,'code-made','hub');
INSERT INTO act VALUES (98,1,'tystio',1795332396811547,'code-made','hub-contents');
INSERT INTO act VALUES (99,1,'tystio',1795332396811547,'code-made','hub-place');
INSERT INTO act VALUES (100,1,'tystio',1795332396811547,'code-made','hub-owner');
INSERT INTO act VALUES (101,1,'tystio',1795332396811547,'code-made','local-money');
INSERT INTO act VALUES (102,1,'tystio',1795332396811547,'code-made','work');
INSERT INTO act VALUES (103,1,'tystio',1795332396811547,'code-made','unequal');
INSERT INTO act VALUES (104,1,'Sample analyst A',1795332396883516,'coded','P1 continuity');
INSERT INTO act VALUES (105,1,'Sample analyst A',1795332396883516,'coded','P2 dignity');
INSERT INTO act VALUES (106,1,'Sample analyst A',1795332396883516,'coded','P3 welsh');
INSERT INTO act VALUES (107,1,'Sample analyst A',1795332396883516,'coded','P4 time');
INSERT INTO act VALUES (108,1,'Sample analyst A',1795332396883516,'coded','P5 doubts');
INSERT INTO act VALUES (109,1,'Sample analyst A',1795332396883516,'coded','P6 work');
INSERT INTO act VALUES (110,1,'Sample analyst A',1795332396883516,'coded','P7 start-up');
INSERT INTO act VALUES (111,1,'Sample analyst A',1795332396883516,'coded','P8 travel');
INSERT INTO act VALUES (112,1,'Sample analyst A',1795332396883516,'coded','P8 hub-place');
INSERT INTO act VALUES (113,1,'Sample analyst A',1795332396883516,'coded','P9 doubts');
INSERT INTO act VALUES (114,1,'Sample analyst A',1795332396883516,'coded','P10 handover');
INSERT INTO act VALUES (115,1,'Sample analyst B',1795332396883516,'coded','P10 handover');
INSERT INTO act VALUES (116,1,'Sample analyst A',1795332396883516,'coded','P11 worked-together');
INSERT INTO act VALUES (117,1,'Sample analyst A',1795332396883516,'coded','P12 member-control');
INSERT INTO act VALUES (118,1,'Sample analyst A',1795332396883516,'coded','P13 doubts');
INSERT INTO act VALUES (119,1,'Sample analyst A',1795332396883516,'coded','P14 commissioning');
INSERT INTO act VALUES (120,1,'Sample analyst A',1795332396883516,'coded','P15 digital');
INSERT INTO act VALUES (121,1,'Sample analyst A',1795332396883516,'coded','P15 dignity');
INSERT INTO act VALUES (122,1,'Sample analyst A',1795332396883516,'coded','P16 doubts');
INSERT INTO act VALUES (123,1,'Sample analyst B',1795332396883516,'coded','P16 doubts');
INSERT INTO act VALUES (124,1,'Sample analyst A',1795332396883516,'coded','P17 unheard');
INSERT INTO act VALUES (125,1,'Sample analyst A',1795332396883516,'coded','P18 worked-together');
INSERT INTO act VALUES (126,1,'Sample analyst A',1795332396883516,'coded','P19 time');
INSERT INTO act VALUES (127,1,'Sample analyst B',1795332396883516,'coded','P19 time');
INSERT INTO act VALUES (128,1,'Sample analyst A',1795332396883516,'coded','P20 member-control');
INSERT INTO act VALUES (129,1,'Sample analyst B',1795332396883516,'coded','P20 doubts');
INSERT INTO act VALUES (130,1,'Sample analyst A',1795332396883516,'coded','P21 waiting');
INSERT INTO act VALUES (131,1,'Sample analyst A',1795332396883516,'coded','P22 continuity');
INSERT INTO act VALUES (132,1,'Sample analyst A',1795332396883516,'coded','P23 start-up');
INSERT INTO act VALUES (133,1,'Sample analyst B',1795332396883516,'coded','P23 start-up');
INSERT INTO act VALUES (134,1,'Sample analyst A',1795332396883516,'coded','P23 commissioning');
INSERT INTO act VALUES (135,1,'Sample analyst A',1795332396883516,'coded','P24 hub-contents');
INSERT INTO act VALUES (136,1,'Sample analyst A',1795332396883516,'coded','P25 handover');
INSERT INTO act VALUES (137,1,'Sample analyst A',1795332396883516,'coded','P25 continuity');
INSERT INTO act VALUES (138,1,'Sample analyst A',1795332396883516,'coded','P26 unheard');
INSERT INTO act VALUES (139,1,'Sample analyst A',1795332396883516,'coded','P27 carer-strain');
INSERT INTO act VALUES (140,1,'Sample analyst B',1795332396883516,'coded','P27 carer-strain');
INSERT INTO act VALUES (141,1,'Sample analyst A',1795332396883516,'coded','P28 doubts');
INSERT INTO act VALUES (142,1,'Sample analyst A',1795332396883516,'coded','P29 commissioning');
INSERT INTO act VALUES (143,1,'Sample analyst A',1795332396883516,'coded','P29 local-money');
INSERT INTO act VALUES (144,1,'Sample analyst A',1795332396883516,'coded','P30 welsh');
INSERT INTO act VALUES (145,1,'Sample analyst A',1795332396883516,'coded','P31 work');
INSERT INTO act VALUES (146,1,'Sample analyst A',1795332396883516,'coded','P32 dignity');
INSERT INTO act VALUES (147,1,'Sample analyst B',1795332396883516,'coded','P32 dignity');
INSERT INTO act VALUES (148,1,'Sample analyst A',1795332396883516,'coded','P33 worked-together');
INSERT INTO act VALUES (149,1,'Sample analyst A',1795332396883516,'coded','P34 start-up');
INSERT INTO act VALUES (150,1,'Sample analyst A',1795332396883516,'coded','P34 commissioning');
INSERT INTO act VALUES (151,1,'Sample analyst A',1795332396883516,'coded','P35 welsh');
INSERT INTO act VALUES (152,1,'Sample analyst A',1795332396883516,'coded','P36 doubts');
INSERT INTO act VALUES (153,1,'Sample analyst A',1795332396883516,'coded','P37 answerable');
INSERT INTO act VALUES (154,1,'Sample analyst A',1795332396883516,'coded','P38 time');
INSERT INTO act VALUES (155,1,'Sample analyst A',1795332396883516,'coded','P39 hub-contents');
INSERT INTO act VALUES (156,1,'Sample analyst A',1795332396883516,'coded','P40 welsh');
INSERT INTO act VALUES (157,1,'Sample analyst A',1795332396883516,'coded','P41 member-control');
INSERT INTO act VALUES (158,1,'Sample analyst A',1795332396883516,'coded','P42 start-up');
INSERT INTO act VALUES (159,1,'Sample analyst A',1795332396883516,'coded','P43 hub-place');
INSERT INTO act VALUES (160,1,'Sample analyst B',1795332396883516,'coded','P43 hub-place');
INSERT INTO act VALUES (161,1,'Sample analyst A',1795332396883516,'coded','P43 travel');
INSERT INTO act VALUES (162,1,'Sample analyst A',1795332396883516,'coded','P44 welsh');
INSERT INTO act VALUES (163,1,'Sample analyst B',1795332396883516,'coded','P44 welsh');
INSERT INTO act VALUES (164,1,'Sample analyst A',1795332396883516,'coded','P45 commissioning');
INSERT INTO act VALUES (165,1,'Sample analyst A',1795332396883516,'coded','P46 start-up');
INSERT INTO act VALUES (166,1,'Sample analyst A',1795332396883516,'coded','P46 commissioning');
INSERT INTO act VALUES (167,1,'Sample analyst A',1795332396883516,'coded','P47 hub-owner');
INSERT INTO act VALUES (168,1,'Sample analyst A',1795332396883516,'coded','P48 carer-strain');
INSERT INTO act VALUES (169,1,'Sample analyst B',1795332396883516,'coded','P48 carer-strain');
INSERT INTO act VALUES (170,1,'Sample analyst A',1795332396883516,'coded','P49 unheard');
INSERT INTO act VALUES (171,1,'Sample analyst B',1795332396883516,'coded','P49 unheard');
INSERT INTO act VALUES (172,1,'Sample analyst A',1795332396883516,'coded','P50 handover');
INSERT INTO act VALUES (173,1,'Sample analyst A',1795332396883516,'coded','P51 worked-together');
INSERT INTO act VALUES (174,1,'Sample analyst A',1795332396883516,'coded','P52 doubts');
INSERT INTO act VALUES (175,1,'Sample analyst B',1795332396883516,'coded','P52 doubts');
INSERT INTO act VALUES (176,1,'Sample analyst A',1795332396883516,'coded','P52 work');
INSERT INTO act VALUES (177,1,'Sample analyst A',1795332396883516,'coded','P53 work');
INSERT INTO act VALUES (178,1,'Sample analyst B',1795332396883516,'coded','P53 work');
INSERT INTO act VALUES (179,1,'Sample analyst A',1795332396883516,'coded','P53 local-money');
INSERT INTO act VALUES (180,1,'Sample analyst A',1795332396883516,'coded','P54 member-control');
INSERT INTO act VALUES (181,1,'Sample analyst A',1795332396883516,'coded','P55 worked-together');
INSERT INTO act VALUES (182,1,'Sample analyst B',1795332396883516,'coded','P55 worked-together');
INSERT INTO act VALUES (183,1,'Sample analyst A',1795332396883516,'coded','P55 answerable');
INSERT INTO act VALUES (184,1,'Sample analyst A',1795332396883516,'coded','P56 welsh');
INSERT INTO act VALUES (185,1,'Sample analyst B',1795332396883516,'coded','P56 welsh');
INSERT INTO act VALUES (186,1,'Sample analyst A',1795332396883516,'coded','P57 travel');
INSERT INTO act VALUES (187,1,'Sample analyst A',1795332396883516,'coded','P58 hub-place');
INSERT INTO act VALUES (188,1,'Sample analyst A',1795332396883516,'coded','P59 welsh');
INSERT INTO act VALUES (189,1,'Sample analyst A',1795332396883516,'coded','P60 doubts');
INSERT INTO act VALUES (190,1,'Sample analyst B',1795332396883516,'coded','P60 doubts');
INSERT INTO act VALUES (191,1,'Sample analyst A',1795332396883516,'coded','P61 dignity');
INSERT INTO act VALUES (192,1,'Sample analyst A',1795332396883516,'coded','P62 hub-place');
INSERT INTO act VALUES (193,1,'Sample analyst A',1795332396883516,'coded','P63 hub-owner');
INSERT INTO act VALUES (194,1,'Sample analyst A',1795332396883516,'coded','P64 doubts');
INSERT INTO act VALUES (195,1,'Sample analyst B',1795332396883516,'coded','P64 doubts');
INSERT INTO act VALUES (196,1,'Sample analyst A',1795332396883516,'coded','P64 commissioning');
INSERT INTO act VALUES (197,1,'Sample analyst A',1795332396883516,'coded','P65 digital');
INSERT INTO act VALUES (198,1,'Sample analyst A',1795332396883516,'coded','P66 local-money');
INSERT INTO act VALUES (199,1,'Sample analyst A',1795332396883516,'coded','P67 local-money');
INSERT INTO act VALUES (200,1,'Sample analyst A',1795332396883516,'coded','P67 work');
INSERT INTO act VALUES (201,1,'Sample analyst A',1795332396883516,'coded','P68 unequal');
INSERT INTO act VALUES (202,1,'Sample analyst A',1795332396883516,'coded','P69 waiting');
INSERT INTO act VALUES (203,1,'Sample analyst B',1795332396883516,'coded','P69 waiting');
INSERT INTO act VALUES (204,1,'Sample analyst A',1795332396883516,'coded','P69 welsh');
INSERT INTO act VALUES (205,1,'Sample analyst B',1795332396883516,'coded','P69 welsh');
INSERT INTO act VALUES (206,1,'Sample analyst A',1795332396883516,'coded','P70 hub-contents');
INSERT INTO act VALUES (207,1,'Sample analyst A',1795332396883516,'coded','P71 answerable');
INSERT INTO act VALUES (208,1,'Sample analyst A',1795332396883516,'coded','P72 hub-owner');
INSERT INTO act VALUES (209,1,'Sample analyst B',1795332396883516,'coded','P72 answerable');
INSERT INTO act VALUES (210,1,'Sample analyst A',1795332396883516,'coded','P73 welsh');
INSERT INTO act VALUES (211,1,'Sample analyst B',1795332396883516,'coded','P73 welsh');
INSERT INTO act VALUES (212,1,'Sample analyst A',1795332396883516,'coded','P74 work');
INSERT INTO act VALUES (213,1,'Sample analyst A',1795332396883516,'coded','P75 welsh');
INSERT INTO act VALUES (214,1,'Sample analyst A',1795332396883516,'coded','P76 worked-together');
INSERT INTO act VALUES (215,1,'Sample analyst A',1795332396883516,'coded','P77 local-money');
INSERT INTO act VALUES (216,1,'Sample analyst B',1795332396883516,'coded','P77 local-money');
INSERT INTO act VALUES (217,1,'Sample analyst A',1795332396883516,'coded','P78 local-money');
INSERT INTO act VALUES (218,1,'Sample analyst B',1795332396883516,'coded','P78 doubts');
INSERT INTO act VALUES (219,1,'Sample analyst A',1795332396883516,'coded','P79 carer-strain');
INSERT INTO act VALUES (220,1,'Sample analyst A',1795332396883516,'coded','P80 doubts');
INSERT INTO act VALUES (221,1,'Sample analyst A',1795332396883516,'coded','P81 waiting');
INSERT INTO act VALUES (222,1,'Sample analyst B',1795332396883516,'coded','P81 waiting');
INSERT INTO act VALUES (223,1,'Sample analyst A',1795332396883516,'coded','P82 handover');
INSERT INTO act VALUES (224,1,'Sample analyst A',1795332396883516,'coded','P83 dignity');
INSERT INTO act VALUES (225,1,'Sample analyst A',1795332396883516,'coded','P84 hub-place');
INSERT INTO act VALUES (226,1,'Sample analyst A',1795332396883516,'coded','P84 travel');
INSERT INTO act VALUES (227,1,'Sample analyst A',1795332396883516,'coded','P85 continuity');
INSERT INTO act VALUES (228,1,'Sample analyst A',1795332396883516,'coded','P86 answerable');
INSERT INTO act VALUES (229,1,'Sample analyst A',1795332396883516,'coded','P87 worked-together');
INSERT INTO act VALUES (230,1,'Sample analyst B',1795332396883516,'coded','P87 worked-together');
INSERT INTO act VALUES (231,1,'Sample analyst A',1795332396883516,'coded','P88 unheard');
INSERT INTO act VALUES (232,1,'Sample analyst A',1795332396883516,'coded','P88 waiting');
INSERT INTO act VALUES (233,1,'Sample analyst A',1795332396883516,'coded','P89 digital');
INSERT INTO act VALUES (234,1,'Sample analyst A',1795332396883516,'coded','P90 welsh');
INSERT INTO act VALUES (235,1,'Sample analyst A',1795332396883516,'coded','P91 welsh');
INSERT INTO act VALUES (236,1,'Sample analyst A',1795332396883516,'coded','P92 hub-contents');
INSERT INTO act VALUES (237,1,'Sample analyst A',1795332396883516,'coded','P92 hub-place');
INSERT INTO act VALUES (238,1,'Sample analyst A',1795332396883516,'coded','P93 member-control');
INSERT INTO act VALUES (239,1,'Sample analyst B',1795332396883516,'coded','P93 member-control');
INSERT INTO act VALUES (240,1,'Sample analyst A',1795332396883516,'coded','P94 doubts');
INSERT INTO act VALUES (241,1,'Sample analyst B',1795332396883516,'coded','P94 doubts');
INSERT INTO act VALUES (242,1,'Sample analyst A',1795332396883516,'coded','P95 doubts');
INSERT INTO act VALUES (243,1,'Sample analyst A',1795332396883516,'coded','P96 local-money');
INSERT INTO act VALUES (244,1,'Sample analyst B',1795332396883516,'coded','P96 local-money');
INSERT INTO act VALUES (245,1,'Sample analyst A',1795332396883516,'coded','P96 work');
INSERT INTO act VALUES (246,1,'Sample analyst A',1795332396883516,'coded','P97 commissioning');
INSERT INTO act VALUES (247,1,'Sample analyst A',1795332396883516,'coded','P97 local-money');
INSERT INTO act VALUES (248,1,'Sample analyst A',1795332396883516,'coded','P98 continuity');
INSERT INTO act VALUES (249,1,'Sample analyst A',1795332396883516,'coded','P99 start-up');
INSERT INTO act VALUES (250,1,'Sample analyst B',1795332396883516,'coded','P99 carer-strain');
INSERT INTO act VALUES (251,1,'Sample analyst A',1795332396883516,'coded','P100 start-up');
INSERT INTO act VALUES (252,1,'Sample analyst A',1795332396883516,'coded','P101 doubts');
INSERT INTO act VALUES (253,1,'Sample analyst A',1795332396883516,'coded','P102 unequal');
INSERT INTO act VALUES (254,1,'Sample analyst A',1795332396883516,'coded','P103 hub-owner');
INSERT INTO act VALUES (255,1,'Sample analyst A',1795332396883516,'coded','P104 travel');
INSERT INTO act VALUES (256,1,'Sample analyst A',1795332396883516,'coded','P105 welsh');
INSERT INTO act VALUES (257,1,'Sample analyst A',1795332396883516,'coded','P106 hub-contents');
INSERT INTO act VALUES (258,1,'Sample analyst B',1795332396883516,'coded','P106 hub-contents');
INSERT INTO act VALUES (259,1,'Sample analyst A',1795332396883516,'coded','P107 hub-owner');
INSERT INTO act VALUES (260,1,'Sample analyst B',1795332396883516,'coded','P107 hub-owner');
INSERT INTO act VALUES (261,1,'Sample analyst A',1795332396883516,'coded','P107 answerable');
INSERT INTO act VALUES (262,1,'Sample analyst A',1795332396883516,'coded','P108 unheard');
INSERT INTO act VALUES (263,1,'Sample analyst A',1795332396883516,'coded','P109 handover');
INSERT INTO act VALUES (264,1,'Sample analyst A',1795332396883516,'coded','P110 start-up');
INSERT INTO act VALUES (265,1,'Sample analyst A',1795332396883516,'coded','P111 work');
INSERT INTO act VALUES (266,1,'Sample analyst B',1795332396883516,'coded','P111 work');
INSERT INTO act VALUES (267,1,'Sample analyst A',1795332396883516,'coded','P112 doubts');
INSERT INTO act VALUES (268,1,'Sample analyst A',1795332396883516,'coded','P113 worked-together');
INSERT INTO act VALUES (269,1,'Sample analyst A',1795332396883516,'coded','P114 unequal');
INSERT INTO act VALUES (270,1,'Sample analyst B',1795332396883516,'coded','P114 unequal');
INSERT INTO act VALUES (271,1,'Sample analyst A',1795332396883516,'coded','P114 hub-place');
INSERT INTO act VALUES (272,1,'Sample analyst A',1795332396883516,'coded','P115 commissioning');
INSERT INTO act VALUES (273,1,'Sample analyst A',1795332396883516,'coded','P116 travel');
INSERT INTO act VALUES (274,1,'Sample analyst B',1795332396883516,'coded','P116 travel');
INSERT INTO act VALUES (275,1,'Sample analyst A',1795332396883516,'coded','P117 start-up');
INSERT INTO act VALUES (276,1,'Sample analyst A',1795332396883516,'coded','P118 welsh');
INSERT INTO act VALUES (277,1,'Sample analyst B',1795332396883516,'coded','P118 welsh');
INSERT INTO act VALUES (278,1,'Sample analyst A',1795332396883516,'coded','P119 member-control');
INSERT INTO act VALUES (279,1,'Sample analyst A',1795332396883516,'coded','P120 member-control');
INSERT INTO act VALUES (280,1,'Sample analyst A',1795332396883516,'coded','P120 answerable');
INSERT INTO act VALUES (281,1,'Sample analyst A',1795332396883516,'coded','P121 doubts');
INSERT INTO act VALUES (282,1,'Sample analyst A',1795332396883516,'coded','P122 doubts');
INSERT INTO act VALUES (283,1,'Sample analyst A',1795332396883516,'coded','P123 commissioning');
INSERT INTO act VALUES (284,1,'Sample analyst A',1795332396883516,'coded','P124 commissioning');
INSERT INTO act VALUES (285,1,'Sample analyst A',1795332396883516,'coded','P125 start-up');
INSERT INTO act VALUES (286,1,'Sample analyst A',1795332396883516,'coded','P126 commissioning');
INSERT INTO act VALUES (287,1,'Sample analyst A',1795332396883516,'coded','P127 doubts');
INSERT INTO act VALUES (288,1,'Sample analyst A',1795332396883516,'coded','P128 continuity');
INSERT INTO act VALUES (289,1,'Sample analyst A',1795332396883516,'coded','P129 continuity');
INSERT INTO act VALUES (290,1,'Sample analyst A',1795332396883516,'coded','P130 welsh');
INSERT INTO act VALUES (291,1,'Sample analyst A',1795332396883516,'coded','P131 start-up');
INSERT INTO act VALUES (292,1,'Sample analyst A',1795332396883516,'coded','P132 doubts');
INSERT INTO act VALUES (293,1,'Sample analyst A',1795332396883516,'coded','P133 worked-together');
INSERT INTO act VALUES (294,1,'Sample analyst A',1795332396883516,'coded','P134 hub-contents');
INSERT INTO act VALUES (295,1,'Sample analyst A',1795332396883516,'coded','P135 travel');
INSERT INTO act VALUES (296,1,'Sample analyst B',1795332396883516,'coded','P135 travel');
INSERT INTO act VALUES (297,1,'Sample analyst A',1795332396883516,'coded','P135 hub-place');
INSERT INTO act VALUES (298,1,'Sample analyst A',1795332396883516,'coded','P136 handover');
INSERT INTO act VALUES (299,1,'Sample analyst B',1795332396883516,'coded','P136 handover');
INSERT INTO act VALUES (300,1,'Sample analyst A',1795332396883516,'coded','P137 hub-owner');
INSERT INTO act VALUES (301,1,'Sample analyst B',1795332396883516,'coded','P137 hub-owner');
INSERT INTO act VALUES (302,1,'Sample analyst A',1795332396883516,'coded','P137 answerable');
INSERT INTO act VALUES (303,1,'Sample analyst A',1795332396883516,'coded','P138 hub-place');
INSERT INTO act VALUES (304,1,'Sample analyst B',1795332396883516,'coded','P138 unequal');
INSERT INTO act VALUES (305,1,'Sample analyst A',1795332396883516,'coded','P139 answerable');
INSERT INTO act VALUES (306,1,'Sample analyst B',1795332396883516,'coded','P139 answerable');
INSERT INTO act VALUES (307,1,'Sample analyst A',1795332396883516,'coded','P140 local-money');
INSERT INTO act VALUES (308,1,'Sample analyst A',1795332396883516,'coded','P141 doubts');
INSERT INTO act VALUES (309,1,'Sample analyst A',1795332396883516,'coded','P141 start-up');
INSERT INTO act VALUES (310,1,'Sample analyst A',1795332396883516,'coded','P142 unequal');
INSERT INTO act VALUES (311,1,'Sample analyst A',1795332396883516,'coded','P143 local-money');
INSERT INTO act VALUES (312,1,'Sample analyst A',1795332396883516,'coded','P144 commissioning');
INSERT INTO act VALUES (313,1,'Sample analyst A',1795332396883516,'coded','P145 local-money');
INSERT INTO act VALUES (314,1,'Sample analyst A',1795332396883516,'coded','P145 work');
INSERT INTO act VALUES (315,1,'Sample analyst A',1795332396883516,'coded','P146 doubts');
INSERT INTO act VALUES (316,1,'Sample analyst A',1795332396883516,'coded','P147 unheard');
INSERT INTO act VALUES (317,1,'Sample analyst B',1795332396883516,'coded','P147 unheard');
INSERT INTO act VALUES (318,1,'Sample analyst A',1795332396883516,'coded','P147 dignity');
INSERT INTO act VALUES (319,1,'Sample analyst A',1795332396883516,'coded','P148 answerable');
INSERT INTO act VALUES (320,1,'Sample analyst B',1795332396883516,'coded','P148 hub-owner');
INSERT INTO act VALUES (321,1,'Sample analyst A',1795332396883516,'coded','P149 doubts');
INSERT INTO act VALUES (322,1,'Sample analyst B',1795332396883516,'coded','P149 doubts');
INSERT INTO act VALUES (323,1,'Sample analyst A',1795332396883516,'coded','P150 welsh');
INSERT INTO act VALUES (324,1,'Sample analyst A',1795332396883516,'coded','P151 welsh');
INSERT INTO act VALUES (325,1,'Sample analyst A',1795332396883516,'coded','P152 welsh');
INSERT INTO act VALUES (326,1,'Sample analyst A',1795332396883516,'coded','P153 travel');
INSERT INTO act VALUES (327,1,'Sample analyst A',1795332396883516,'coded','P153 hub-place');
INSERT INTO act VALUES (328,1,'Sample analyst A',1795332396883516,'coded','P154 carer-strain');
INSERT INTO act VALUES (329,1,'Sample analyst B',1795332396883516,'coded','P154 carer-strain');
INSERT INTO act VALUES (330,1,'Sample analyst A',1795332396883516,'coded','P155 unheard');
INSERT INTO act VALUES (331,1,'Sample analyst A',1795332396883516,'coded','P156 worked-together');
INSERT INTO act VALUES (332,1,'Sample analyst B',1795332396883516,'coded','P156 worked-together');
INSERT INTO act VALUES (333,1,'Sample analyst A',1795332396883516,'coded','P157 unheard');
INSERT INTO act VALUES (334,1,'Sample analyst A',1795332396883516,'coded','P158 dignity');
INSERT INTO act VALUES (335,1,'Sample analyst A',1795332396883516,'coded','P159 answerable');
INSERT INTO act VALUES (336,1,'Sample analyst A',1795332396883516,'coded','P160 time');
INSERT INTO act VALUES (337,1,'Sample analyst B',1795332396883516,'coded','P160 time');
INSERT INTO act VALUES (338,1,'Sample analyst A',1795332396883516,'coded','P161 member-control');
INSERT INTO act VALUES (339,1,'Sample analyst A',1795332396883516,'coded','P161 work');
INSERT INTO act VALUES (340,1,'Sample analyst B',1795332396883516,'coded','P161 work');
INSERT INTO act VALUES (341,1,'Sample analyst A',1795332396883516,'coded','P162 doubts');
INSERT INTO act VALUES (342,1,'Sample analyst B',1795332396883516,'coded','P162 doubts');
INSERT INTO act VALUES (343,1,'Sample analyst A',1795332396883516,'coded','P163 waiting');
INSERT INTO act VALUES (344,1,'Sample analyst A',1795332396883516,'coded','P164 carer-strain');
INSERT INTO act VALUES (345,1,'Sample analyst A',1795332396883516,'coded','P165 doubts');
INSERT INTO act VALUES (346,1,'Sample analyst A',1795332396883516,'coded','P166 welsh');
INSERT INTO act VALUES (347,1,'Sample analyst A',1795332396883516,'coded','P167 unequal');
INSERT INTO act VALUES (348,1,'Sample analyst B',1795332396883516,'coded','P167 unequal');
INSERT INTO act VALUES (349,1,'Sample analyst A',1795332396883516,'coded','P168 worked-together');
INSERT INTO act VALUES (350,1,'Sample analyst A',1795332396883516,'coded','P169 hub-contents');
INSERT INTO act VALUES (351,1,'Sample analyst B',1795332396883516,'coded','P169 hub-place');
INSERT INTO act VALUES (352,1,'Sample analyst A',1795332396883516,'coded','P170 hub-owner');
INSERT INTO act VALUES (353,1,'Sample analyst B',1795332396883516,'coded','P170 hub-owner');
INSERT INTO act VALUES (354,1,'Sample analyst A',1795332396883516,'coded','P171 time');
INSERT INTO act VALUES (355,1,'Sample analyst A',1795332396883516,'coded','P172 time');
INSERT INTO act VALUES (356,1,'Sample analyst A',1795332396883516,'coded','P172 dignity');
INSERT INTO act VALUES (357,1,'Sample analyst A',1795332396883516,'coded','P173 hub-owner');
INSERT INTO act VALUES (358,1,'Sample analyst A',1795332396883516,'coded','P174 start-up');
INSERT INTO act VALUES (359,1,'Sample analyst A',1795332396883516,'coded','P175 unequal');
INSERT INTO act VALUES (360,1,'Sample analyst B',1795332396883516,'coded','P175 unequal');
INSERT INTO act VALUES (361,1,'Sample analyst A',1795332396883516,'coded','P176 hub-place');
INSERT INTO act VALUES (362,1,'Sample analyst A',1795332396883516,'coded','P177 doubts');
INSERT INTO act VALUES (363,1,'Sample analyst A',1795332396883516,'coded','P178 answerable');
INSERT INTO act VALUES (364,1,'Sample analyst A',1795332396883516,'coded','P179 member-control');
INSERT INTO act VALUES (365,1,'Sample analyst B',1795332396883516,'coded','P179 member-control');
INSERT INTO act VALUES (366,1,'Sample analyst A',1795332396883516,'coded','P180 doubts');
INSERT INTO act VALUES (367,1,'Sample analyst B',1795332396883516,'coded','P180 doubts');
INSERT INTO act VALUES (368,1,'Sample analyst A',1795332396883516,'coded','P181 start-up');
INSERT INTO act VALUES (369,1,'Sample analyst B',1795332396883516,'coded','P181 start-up');
INSERT INTO act VALUES (370,1,'Sample analyst A',1795332396883516,'coded','P182 work');
INSERT INTO act VALUES (371,1,'Sample analyst A',1795332396883516,'coded','P183 dignity');
INSERT INTO act VALUES (372,1,'Sample analyst A',1795332396883516,'coded','P184 welsh');
INSERT INTO act VALUES (373,1,'Sample analyst A',1795332396883516,'coded','P185 waiting');
INSERT INTO act VALUES (374,1,'Sample analyst A',1795332396883516,'coded','P186 handover');
INSERT INTO act VALUES (375,1,'Sample analyst B',1795332396883516,'coded','P186 handover');
INSERT INTO act VALUES (376,1,'Sample analyst A',1795332396883516,'coded','P187 dignity');
INSERT INTO act VALUES (377,1,'Sample analyst B',1795332396883516,'coded','P187 dignity');
INSERT INTO act VALUES (378,1,'Sample analyst A',1795332396883516,'coded','P188 local-money');
INSERT INTO act VALUES (379,1,'Sample analyst A',1795332396883516,'coded','P189 work');
INSERT INTO act VALUES (380,1,'Sample clerk',1795332396932761,'redacted','WHC0018/a1');
INSERT INTO act VALUES (381,1,'Sample clerk',1795332396932761,'redacted','WHC0037/a1');
INSERT INTO act VALUES (382,1,'Sample clerk',1795332396932761,'redacted','WHC0060/a1');
INSERT INTO act VALUES (383,1,'Sample clerk',1795332396932761,'redacted','WHC0067/a1');
INSERT INTO act VALUES (384,1,'Sample clerk',1795332396932761,'redacted','WHC0067/a1');
INSERT INTO act VALUES (385,1,'Sample clerk',1795332396932761,'redacted','WHC0095/body');
INSERT INTO act VALUES (386,1,'Sample clerk',1795332396932761,'redacted','WHC0096/body');
INSERT INTO act VALUES (387,1,'Sample clerk',1795332396932761,'redacted','WHC0097/body');
INSERT INTO act VALUES (388,1,'Sample clerk',1795332396932761,'redacted','WHC0104/body');
INSERT INTO act VALUES (389,1,'Sample clerk',1795332396932761,'redacted','WHC0104/body');
INSERT INTO act VALUES (390,1,'Sample clerk',1795332396932761,'redacted','WHC0118/body');
INSERT INTO act VALUES (391,1,'tystio',1795332396968696,'claims-taken','claims.toml');
INSERT INTO act VALUES (392,1,'tystio',1795332396979308,'drafted','report.toml');
INSERT INTO act VALUES (393,1,'tystio',1795332397144492,'report-built','wales');
INSERT INTO claim VALUES (1,'C1',0,'{"claim":"C1","value":"124","unit":{"en":"submissions","cy":"o gyflwyniadau"},"group":{"en":"This sample commission","cy":"Y comisiwn enghreifftiol hwn"},"period":{},"definition":{"en":"Submissions in the folder of evidence","cy":"Cyflwyniadau yn y ffolder tystiolaeth"},"source":{"title":"README.md of the sample commission","address":null,"place":{"en":"“What is here”","cy":"“What is here”"},"read":null},"checked":{"by":"Sample analyst A","on":"2026-03-20"},"conflicts":["C2"],"note":{"en":"It counts exact repeats of earlier texts too.","cy":"Mae''n cyfrif hefyd destunau sy''n ailadrodd rhai cynharach air am air."}}');
INSERT INTO claim VALUES (1,'C2',1,'{"claim":"C2","value":"113","unit":{"en":"submissions","cy":"o gyflwyniadau"},"group":{"en":"This sample commission","cy":"Y comisiwn enghreifftiol hwn"},"period":{},"definition":{"en":"Submissions that are not an exact repeat of an earlier one","cy":"Cyflwyniadau nad ydynt yn ailadrodd un cynharach air am air"},"source":{"title":"README.md of the sample commission","address":null,"place":{"en":"“What was put in on purpose”: 124 less eleven repeats","cy":"“What was put in on purpose”: 124 heb un ar ddeg o ailadroddiadau"},"read":null},"checked":{"by":"Sample analyst A","on":"2026-03-20"},"conflicts":["C1"],"note":{"en":"The exhibits count distinct texts among published submissions only, and come to another number.","cy":"Mae''r arddangosion yn cyfrif testunau gwahanol ymhlith cyflwyniadau a gyhoeddwyd yn unig, ac yn cyrraedd rhif arall."}}');
INSERT INTO claim VALUES (1,'C3',2,'{"claim":"C3","value":"6","unit":{"en":"strands","cy":"o bynciau"},"group":{"en":"The call for evidence of this sample","cy":"Galwad am dystiolaeth yr enghraifft hon"},"period":{},"definition":{"en":"Subjects of the call","cy":"Pynciau''r alwad"},"source":{"title":"call.toml of the sample commission","address":null,"place":{},"read":null},"checked":{"by":"Sample analyst B","on":"2026-03-20"},"conflicts":[],"note":{}}');
INSERT INTO claim VALUES (1,'C4',3,'{"claim":"C4","value":{"en":"for, against and undecided","cy":"o blaid, yn erbyn ac heb benderfynu"},"unit":{},"group":{},"period":{},"definition":{"en":"How its answers stand to co-operatives","cy":"Sut mae ei hatebion yn sefyll tuag at gydweithfeydd"},"source":null,"checked":null,"conflicts":[],"note":{"en":"Left without a source to show what an unsourced claim looks like.","cy":"Fe''i gadawyd heb ffynhonnell i ddangos sut olwg sydd ar honiad heb ffynhonnell."}}');
INSERT INTO code VALUES (1,1,'access',NULL,'Getting to care','Whether care can be reached at all and what reaching it costs','Group heading','Do not put on a passage','','en',0,0);
INSERT INTO code VALUES (2,1,'waiting',1,'Waiting and delay','Time spent waiting for care or for an appointment and what it did','Queues, lists, being told to ring again','Waiting for a reply to a complaint (unheard)','I have been told to ring back tomorrow so many times','en',1,0);
INSERT INTO code VALUES (3,1,'travel',1,'Distance and transport','Journeys to care and the means of making them','Buses, lifts, walking, cost of fuel','Where a hub should stand (hub-place) unless the journey is described','Top of the valley. Not the bottom. Everything''s at the bottom.','en',2,0);
INSERT INTO code VALUES (4,1,'digital',1,'Digital and telephone barriers','Care that can be had only through a channel the person cannot use','Forms, passwords, telephone-only contact','Records that staff cannot share (handover)','Ffonio. Person byddar.','en',3,0);
INSERT INTO code VALUES (5,1,'relationships',NULL,'How care is given','What passes between people when care is given','Group heading','Do not put on a passage','','en',4,0);
INSERT INTO code VALUES (6,1,'continuity',5,'The same face','Being known by those who give care or losing that','Changing staff, telling the story again','One kindness by a stranger (dignity)','Ond nid caredigrwydd yw adnabod.','en',5,0);
INSERT INTO code VALUES (7,1,'time',5,'Time with people','Whether there is time to give care properly','Short calls, short appointments, sitting down','Unpaid time of workers (work)','On paper is where the other ten minutes live.','en',6,0);
INSERT INTO code VALUES (8,1,'dignity',5,'Dignity','Being treated as a person or not','Kindness, humiliation, being seen','Complaint procedures (unheard)','a porter, who had no reason to, stood with us','en',7,0);
INSERT INTO code VALUES (9,1,'handover',5,'Gaps between services','What is lost between teams or between hospital and home','Records that do not meet, teams that refer back and forth','Changing staff within one service (continuity)','the two systems have never met','en',8,0);
INSERT INTO code VALUES (10,1,'carer-strain',5,'Strain on unpaid carers','What unpaid caring costs the carer','Sleep, work, schooling, respite','Paid care work (work)','I would swap amazing for Wednesdays.','en',9,0);
INSERT INTO code VALUES (11,1,'ownership',NULL,'Owning and running together','What co-operative forms would change and what stands in the way','Group heading','Do not put on a passage','','en',10,0);
INSERT INTO code VALUES (12,1,'member-control',11,'Say through membership','Decisions made by those who use or give the service','Rotas, votes, open accounts, direct payments','Being consulted by somebody else (worked-together)','Rotas are drawn up by the people who will work them','en',11,0);
INSERT INTO code VALUES (13,1,'start-up',11,'Starting and lasting','What helps or hinders a group that wants to begin or to continue','Insurance, registration, know-how, short funding','Tender rules (commissioning)','Then somebody asked who would be on the insurance, and it went quiet.','en',12,0);
INSERT INTO code VALUES (14,1,'commissioning',11,'Buying rules and prices','How the way public bodies buy care shapes who can give it','Tenders, lots, guarantees, prices, late payment','Where the money goes afterwards (local-money)','The tender wanted bread for eleven sites or none.','en',13,0);
INSERT INTO code VALUES (15,1,'doubts',11,'Doubts about co-operation','Reasons given against co-operative forms, limits to them, or failures of them','Slow decisions, burden on members, closures','Doubts about hubs (hub)','I do not want to be a member of anything.','en',14,0);
INSERT INTO code VALUES (16,1,'voice',NULL,'Being heard','Whether people can change services and in which language','Group heading','Do not put on a passage','','en',15,0);
INSERT INTO code VALUES (17,1,'unheard',16,'Asked but not heard','Complaints, letters and panels without effect','No reply, decision already made','Refusals with reasons (answerable)','It is the absence of a second letter','en',16,0);
INSERT INTO code VALUES (18,1,'worked-together',16,'Worked out together','Something changed or made by users and staff together','Co-production, self-help, small arrangements','Formal membership rights (member-control)','Nobody designed it. The caretaker had a key and I had a bag.','en',17,0);
INSERT INTO code VALUES (19,1,'answerable',16,'Who answers','Who can be held to account and how','Removal of boards, elections, reasons given','Absence of any reply (unheard)','I know where the polling station is','en',18,0);
INSERT INTO code VALUES (20,1,'welsh',16,'Welsh in care','Opportunities to use Welsh and how Welsh is treated','Language of care, effects of moving services, learning','Passages that merely happen to be in Welsh','a small employer may speak more Welsh and owe less Welsh, both at once','en',19,0);
INSERT INTO code VALUES (21,1,'place',NULL,'Place and fairness','Where services stand, where money goes and who is left out','Group heading','Do not put on a passage','','en',20,0);
INSERT INTO code VALUES (22,1,'hub',21,'Hubs','Local health and care hubs','Sub-heading','Do not put on a passage','','en',21,0);
INSERT INTO code VALUES (23,1,'hub-contents',22,'What a hub holds','Services and things that should or should not be in a hub','Advice, pharmacy, café','Its site (hub-place)','Rhowch y bobl sydd ddim yn feddygon yn yr ystafell nesaf ataf i','en',22,0);
INSERT INTO code VALUES (24,1,'hub-place',22,'Where a hub stands','The site of a hub and how it is chosen','Town or village, tests of a site','Journeys to care in general (travel)','Top of the valley. Not the bottom.','en',23,0);
INSERT INTO code VALUES (25,1,'hub-owner',22,'Who holds a hub','Ownership and running of a hub','Community ownership, tenancy, right to decide','Ownership of care services (member-control)','Give us a key to the hub','en',24,0);
INSERT INTO code VALUES (26,1,'local-money',21,'Where the money goes','Spending that stays in or leaves an area','Local suppliers, repair, banks, owners','Prices in care contracts (commissioning)','Buying locally is not the same as keeping money local','en',25,0);
INSERT INTO code VALUES (27,1,'work',21,'Pay and working life','Conditions of those who work in care','Travel time, hours, wages, visas','Unpaid care (carer-strain)','They pay me for the calls and not for the hill between the calls.','en',26,0);
INSERT INTO code VALUES (28,1,'unequal',21,'Unequal places and lives','Differences in health or in voice between places or groups','Housing, poverty, who answers calls for evidence','Distance alone (travel)','Please be sure that you don''t end up hearing mostly from people like me.','en',27,0);
INSERT INTO coding VALUES (1,1,6,1,1,1,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (2,1,8,2,1,1,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (3,1,20,3,3,1,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (4,1,7,4,4,2,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (5,1,15,5,5,2,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (6,1,27,6,7,4,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (7,1,13,7,9,4,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (8,1,3,8,11,5,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (9,1,24,8,11,5,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (10,1,15,9,12,5,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (11,1,9,10,13,6,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (12,1,9,10,13,6,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (13,1,18,11,14,6,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (14,1,12,12,15,7,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (15,1,15,13,16,7,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (16,1,14,14,17,7,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (17,1,4,15,18,8,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (18,1,8,15,18,8,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (19,1,15,16,21,9,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (20,1,15,16,21,9,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (21,1,17,17,25,11,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (22,1,18,18,26,11,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (23,1,7,19,27,12,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (24,1,7,19,27,12,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (25,1,12,20,28,12,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (26,1,15,20,28,12,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (27,1,2,21,29,13,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (28,1,6,22,31,15,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (29,1,13,23,32,15,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (30,1,13,23,32,15,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (31,1,14,23,32,15,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (32,1,23,24,34,16,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (33,1,9,25,36,17,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (34,1,6,25,36,17,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (35,1,17,26,38,17,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (36,1,10,27,39,18,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (37,1,10,27,39,18,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (38,1,15,28,41,19,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (39,1,14,29,42,19,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (40,1,26,29,42,19,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (41,1,20,30,43,19,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (42,1,27,31,44,20,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (43,1,8,32,45,21,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (44,1,8,32,45,21,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (45,1,18,33,47,22,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (46,1,13,34,48,22,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (47,1,14,34,48,22,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (48,1,20,35,49,22,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (49,1,15,36,50,23,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (50,1,19,37,51,23,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (51,1,7,38,53,25,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (52,1,23,39,54,25,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (53,1,20,40,55,25,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (54,1,12,41,56,26,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (55,1,13,42,57,26,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (56,1,24,43,58,27,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (57,1,24,43,58,27,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (58,1,3,43,58,27,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (59,1,20,44,59,27,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (60,1,20,44,59,27,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (61,1,14,45,62,29,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (62,1,13,46,63,29,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (63,1,14,46,63,29,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (64,1,25,47,64,29,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (65,1,10,48,65,30,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (66,1,10,48,65,30,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (67,1,17,49,66,30,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (68,1,17,49,66,30,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (69,1,9,50,69,32,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (70,1,18,51,70,32,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (71,1,15,52,72,33,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (72,1,15,52,72,33,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (73,1,27,52,72,33,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (74,1,27,53,73,33,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (75,1,27,53,73,33,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (76,1,26,53,73,33,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (77,1,12,54,75,35,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (78,1,18,55,77,36,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (79,1,18,55,77,36,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (80,1,19,55,77,36,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (81,1,20,56,78,36,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (82,1,20,56,78,36,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (83,1,3,57,79,37,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (84,1,24,58,80,38,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (85,1,20,59,82,38,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (86,1,15,60,83,39,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (87,1,15,60,83,39,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (88,1,8,61,85,40,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (89,1,24,62,86,41,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (90,1,25,63,87,41,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (91,1,15,64,88,42,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (92,1,15,64,88,42,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (93,1,14,64,88,42,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (94,1,4,65,89,43,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (95,1,26,66,91,46,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (96,1,26,67,92,46,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (97,1,27,67,92,46,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (98,1,28,68,94,47,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (99,1,2,69,95,48,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (100,1,2,69,95,48,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (101,1,20,69,95,48,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (102,1,20,69,95,48,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (103,1,23,70,97,49,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (104,1,19,71,98,50,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (105,1,25,72,99,51,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (106,1,19,72,99,51,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (107,1,20,73,100,51,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (108,1,20,73,100,51,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (109,1,27,74,102,52,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (110,1,20,75,103,52,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (111,1,18,76,105,53,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (112,1,26,77,106,54,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (113,1,26,77,106,54,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (114,1,26,78,106,54,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (115,1,15,78,106,54,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (116,1,10,79,107,55,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (117,1,15,80,108,56,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (118,1,2,81,109,57,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (119,1,2,81,109,57,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (120,1,9,82,110,58,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (121,1,8,83,112,60,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (122,1,24,84,113,61,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (123,1,3,84,113,61,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (124,1,6,85,114,62,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (125,1,19,86,116,64,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (126,1,18,87,118,66,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (127,1,18,87,118,66,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (128,1,17,88,119,67,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (129,1,2,88,119,67,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (130,1,4,89,120,68,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (131,1,20,90,122,70,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (132,1,20,91,122,70,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (133,1,23,92,123,71,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (134,1,24,92,123,71,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (135,1,12,93,124,72,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (136,1,12,93,124,72,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (137,1,15,94,124,72,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (138,1,15,94,124,72,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (139,1,15,95,125,73,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (140,1,26,96,129,75,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (141,1,26,96,129,75,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (142,1,27,96,129,75,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (143,1,14,97,130,76,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (144,1,26,97,130,76,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (145,1,6,98,131,77,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (146,1,13,99,134,78,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (147,1,10,99,134,78,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (148,1,13,100,136,79,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (149,1,15,101,137,80,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (150,1,28,102,138,80,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (151,1,25,103,140,81,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (152,1,3,104,142,83,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (153,1,20,105,143,83,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (154,1,23,106,144,84,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (155,1,23,106,144,84,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (156,1,25,107,145,84,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (157,1,25,107,145,84,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (158,1,19,107,145,84,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (159,1,17,108,147,85,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (160,1,9,109,148,86,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (161,1,13,110,149,86,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (162,1,27,111,151,87,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (163,1,27,111,151,87,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (164,1,15,112,152,88,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (165,1,18,113,153,89,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (166,1,28,114,154,90,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (167,1,28,114,154,90,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (168,1,24,114,154,90,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (169,1,14,115,155,91,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (170,1,3,116,157,93,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (171,1,3,116,157,93,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (172,1,13,117,157,93,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (173,1,20,118,158,93,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (174,1,20,118,158,93,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (175,1,12,119,159,94,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (176,1,12,120,159,94,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (177,1,19,120,159,94,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (178,1,15,121,159,94,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (179,1,15,122,159,94,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (180,1,14,123,159,94,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (181,1,14,124,159,94,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (182,1,13,125,159,94,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (183,1,14,126,159,94,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (184,1,15,127,159,94,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (185,1,6,128,160,95,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (186,1,6,129,160,95,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (187,1,20,130,160,95,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (188,1,13,131,160,95,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (189,1,15,132,160,95,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (190,1,18,133,160,95,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (191,1,23,134,161,96,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (192,1,3,135,161,96,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (193,1,3,135,161,96,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (194,1,24,135,161,96,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (195,1,9,136,161,96,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (196,1,9,136,161,96,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (197,1,25,137,161,96,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (198,1,25,137,161,96,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (199,1,19,137,161,96,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (200,1,24,138,161,96,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (201,1,28,138,161,96,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (202,1,19,139,161,96,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (203,1,19,139,161,96,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (204,1,26,140,163,97,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (205,1,15,141,163,97,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (206,1,13,141,163,97,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (207,1,28,142,163,97,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (208,1,26,143,162,97,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (209,1,14,144,164,98,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (210,1,26,145,164,98,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (211,1,27,145,164,98,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (212,1,15,146,164,98,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (213,1,17,147,165,99,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (214,1,17,147,165,99,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (215,1,8,147,165,99,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (216,1,19,148,165,99,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (217,1,25,148,165,99,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (218,1,15,149,165,99,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (219,1,15,149,165,99,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (220,1,20,150,166,100,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (221,1,20,151,166,100,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (222,1,20,152,166,100,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (223,1,3,153,167,101,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (224,1,24,153,167,101,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (225,1,10,154,168,102,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (226,1,10,154,168,102,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (227,1,17,155,168,102,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (228,1,18,156,168,102,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (229,1,18,156,168,102,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (230,1,17,157,170,104,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (231,1,8,158,170,104,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (232,1,19,159,170,104,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (233,1,7,160,171,105,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (234,1,7,160,171,105,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (235,1,12,161,171,105,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (236,1,27,161,171,105,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (237,1,27,161,171,105,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (238,1,15,162,171,105,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (239,1,15,162,171,105,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (240,1,2,163,172,106,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (241,1,10,164,175,109,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (242,1,15,165,176,110,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (243,1,20,166,179,113,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (244,1,28,167,180,114,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (245,1,28,167,180,114,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (246,1,18,168,180,114,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (247,1,23,169,180,114,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (248,1,24,169,180,114,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (249,1,25,170,180,114,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (250,1,25,170,180,114,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (251,1,7,171,181,115,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (252,1,7,172,181,115,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (253,1,8,172,181,115,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (254,1,25,173,182,116,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (255,1,13,174,182,116,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (256,1,28,175,183,117,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (257,1,28,175,183,117,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (258,1,24,176,184,118,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (259,1,15,177,185,119,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (260,1,19,178,185,119,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (261,1,12,179,186,120,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (262,1,12,179,186,120,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (263,1,15,180,186,120,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (264,1,15,180,186,120,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (265,1,13,181,186,120,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (266,1,13,181,186,120,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (267,1,27,182,187,121,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (268,1,8,183,187,121,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (269,1,20,184,187,121,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (270,1,2,185,188,122,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (271,1,9,186,189,123,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (272,1,9,186,189,123,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (273,1,8,187,189,123,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (274,1,8,187,189,123,'Sample analyst B',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (275,1,26,188,190,124,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO coding VALUES (276,1,27,189,190,124,'Sample analyst A',1795332396883516,NULL,NULL);
INSERT INTO commission VALUES (1,'wales','{"slug":"wales","prefix":"WHC","sample":true,"languages":["en","cy"],"time_zone":"Europe/London","title":{"en":"Sample commission on co-operative health and social care in Wales","cy":"Comisiwn enghreifftiol ar iechyd a gofal cymdeithasol cydweithredol yng Nghymru"},"purpose":{"terms-of-reference":{"en":"This is a sample commission. It shows how a commission works from a call for evidence to a report; its evidence is invented.\n\nThe commission asks what co-operative ways of owning, running and shaping services could do for health and social care in Wales, and what they could not. It will hear from people who use services, people who provide them and people who pay for them.\n\nIt will look at six subjects: what services are like to live with; what already works somewhere; what co-operative values and principles would change; how people are heard and services held to account; how fifty local health and care hubs could be delivered; and how health and care spending could reduce inequality through the foundational economy.\n\nIt works in three stages: this call for evidence, evidence sessions with witnesses, and a report of findings and recommendations to ministers. It does not look into individual complaints or cases.","cy":"Comisiwn enghreifftiol yw hwn. Mae''n dangos sut mae comisiwn yn gweithio, o alwad am dystiolaeth hyd at adroddiad; tystiolaeth ddychmygol sydd ynddo.\n\nMae''r comisiwn yn gofyn beth y gallai ffyrdd cydweithredol o berchnogi, rhedeg a llunio gwasanaethau ei wneud dros iechyd a gofal cymdeithasol yng Nghymru, a beth na allent ei wneud. Bydd yn clywed gan y bobl sy''n defnyddio gwasanaethau, y bobl sy''n eu darparu a''r bobl sy''n talu amdanynt.\n\nBydd yn edrych ar chwe phwnc: sut beth yw byw gyda''r gwasanaethau; beth sy''n gweithio''n barod yn rhywle; beth fyddai gwerthoedd ac egwyddorion cydweithredol yn ei newid; sut y caiff pobl eu clywed a sut y caiff gwasanaethau eu dwyn i gyfrif; sut y gellid darparu hanner cant o hybiau iechyd a gofal lleol; a sut y gallai gwariant ar iechyd a gofal leihau anghydraddoldeb drwy''r economi sylfaenol.\n\nMae''n gweithio mewn tri cham: yr alwad hon am dystiolaeth, sesiynau tystiolaeth gyda thystion, ac adroddiad o ganfyddiadau ac argymhellion i weinidogion. Nid yw''n ymchwilio i gwynion nac achosion unigol."}},"funding":{"en":"None. A sample commission spends nothing and is paid for by nobody. A real one says here who pays, how much, and what the payer may not influence.","cy":"Dim. Nid yw comisiwn enghreifftiol yn gwario dim ac nid oes neb yn talu amdano. Byddai comisiwn go iawn yn dweud yma pwy sy''n talu, faint, a beth na chaiff y talwr ddylanwadu arno."},"imprint":{"en":"Published as sample data by the sample secretariat, 1 Sample Street, Sampletown. Not published by, for or on behalf of any government, health board, council, party or company.","cy":"Cyhoeddwyd fel data enghreifftiol gan yr ysgrifenyddiaeth enghreifftiol, 1 Stryd Enghraifft, Trefenghraifft. Ni chyhoeddwyd gan unrhyw lywodraeth, bwrdd iechyd, cyngor, plaid na chwmni, nac ar eu rhan."},"controller":{"name":{"en":"Sample secretariat","cy":"Ysgrifenyddiaeth enghreifftiol"},"contact":{"en":"privacy@example.org, or write to the sample secretariat, 1 Sample Street, Sampletown","cy":"preifatrwydd@example.org, neu ysgrifennwch at yr ysgrifenyddiaeth enghreifftiol, 1 Stryd Enghraifft, Trefenghraifft"},"lawful_basis":"consent","privacy":{"en":"What we hold. Your answers and anything you attach; your name and an address for replies, if you give them; what you tell us about where you live and whether you use, give or run services.\n\nWhy we may. You consent by sending your evidence. What you say about health or care is special category data, and we use it only with your explicit consent. You may take your consent back at any time, as easily as you gave it.\n\nWho reads it. The secretariat, the commissioners and the analysts. Staff take out other people''s names and contact details before anything is published. What you send in confidence is read by the secretariat and the commissioners, may inform what we say in general terms, and is never quoted.\n\nHow long. Contact details are deleted six months after the report is published, and everything else that is not published on 31 December 2029.\n\nYour rights. You can ask to see what we hold, to have it put right, to withdraw it or to be erased. Before the report is published your words leave it. Afterwards we take them out of the website, the search and the evidence pack; we cannot call back copies that others have printed. You can complain to the Information Commissioner.\n\nIf you are worried about somebody''s safety. Do not wait for us: ring your council''s social services, or 999 in an emergency. If your evidence tells us that somebody is being harmed, we may have to pass that on, and we will tell you when we can.","cy":"Beth rydym yn ei gadw. Eich atebion ac unrhyw beth rydych yn ei atodi; eich enw a chyfeiriad ar gyfer ateb, os ydych yn eu rhoi; yr hyn rydych yn ei ddweud wrthym am ble rydych yn byw ac a ydych yn defnyddio, yn rhoi neu''n rhedeg gwasanaethau.\n\nPam y cawn wneud hynny. Rydych yn cydsynio drwy anfon eich tystiolaeth. Data categori arbennig yw''r hyn rydych yn ei ddweud am iechyd neu ofal, a dim ond gyda''ch cydsyniad penodol y byddwn yn ei ddefnyddio. Cewch dynnu''ch cydsyniad yn ôl unrhyw bryd, yr un mor hawdd ag y''i rhoesoch.\n\nPwy sy''n ei ddarllen. Yr ysgrifenyddiaeth, y comisiynwyr a''r dadansoddwyr. Bydd staff yn tynnu enwau a manylion cyswllt pobl eraill cyn i ddim gael ei gyhoeddi. Darllenir yr hyn a anfonwch yn gyfrinachol gan yr ysgrifenyddiaeth a''r comisiynwyr; gall lywio''r hyn a ddywedwn yn gyffredinol, ond ni chaiff byth ei ddyfynnu.\n\nAm ba hyd. Caiff manylion cyswllt eu dileu chwe mis ar ôl cyhoeddi''r adroddiad, a phopeth arall nad yw wedi''i gyhoeddi ar 31 Rhagfyr 2029.\n\nEich hawliau. Cewch ofyn am weld yr hyn sydd gennym, am ei gywiro, am ei dynnu''n ôl neu am gael eich dileu. Cyn cyhoeddi''r adroddiad, bydd eich geiriau''n diflannu ohono. Wedyn, byddwn yn eu tynnu o''r wefan, o''r chwiliad ac o''r pecyn tystiolaeth; ni allwn alw''n ôl gopïau y mae eraill wedi''u hargraffu. Cewch gwyno wrth y Comisiynydd Gwybodaeth.\n\nOs ydych yn poeni am ddiogelwch rhywun. Peidiwch ag aros amdanom ni: ffoniwch wasanaethau cymdeithasol eich cyngor, neu 999 mewn argyfwng. Os yw''ch tystiolaeth yn dangos bod rhywun yn cael ei niweidio, efallai y bydd rhaid inni drosglwyddo hynny, a byddwn yn dweud wrthych pan allwn."},"retention":"2029-12-31"},"welsh_language_standards":true,"commissioners":[{"name":"Sample commissioner A","role":{"en":"Chair","cy":"Cadeirydd"},"interests":[{"en":"Member of a retail consumer co-operative (sample interest)","cy":"Aelod o fenter gydweithredol defnyddwyr ym maes manwerthu (buddiant enghreifftiol)"},{"en":"Unpaid trustee of a carers'' charity until 2023 (sample interest)","cy":"Ymddiriedolwr di-dâl i elusen gofalwyr hyd 2023 (buddiant enghreifftiol)"}]},{"name":"Sample commissioner B","role":{"en":"Commissioner; has used social care for many years","cy":"Comisiynydd; wedi defnyddio gofal cymdeithasol ers blynyddoedd lawer"},"interests":[{"en":"Receives a direct payment from a council (sample interest)","cy":"Yn derbyn taliad uniongyrchol gan gyngor (buddiant enghreifftiol)"}]},{"name":"Sample commissioner C","role":{"en":"Commissioner; former community nurse","cy":"Comisiynydd; cyn-nyrs gymunedol"},"interests":[]},{"name":"Sample commissioner D","role":{"en":"Commissioner; accountant","cy":"Comisiynydd; cyfrifydd"},"interests":[{"en":"Partner owns shares in a company that runs care homes (sample interest); takes no part in findings on care homes","cy":"Mae partner y comisiynydd yn berchen ar gyfranddaliadau mewn cwmni sy''n rhedeg cartrefi gofal (buddiant enghreifftiol); nid yw''n cymryd rhan mewn canfyddiadau ar gartrefi gofal"}]}],"stages":[{"key":"call","title":{"en":"Call for evidence","cy":"Galwad am dystiolaeth"},"opens":"2026-01-12","closes":"2026-04-06"},{"key":"sessions","title":{"en":"Evidence sessions and deep dives","cy":"Sesiynau tystiolaeth ac astudiaethau manwl"},"opens":"2026-05-05","closes":"2026-07-10"},{"key":"report","title":{"en":"Report of findings and recommendations","cy":"Adroddiad o ganfyddiadau ac argymhellion"},"opens":"2026-07-13","closes":"2026-10-30"}],"call":{"opens_us":1768208400000000,"closes_us":1775516340000000,"publication_policy":{"en":"You choose how your evidence is published. Named: your words with your name. Name withheld: your words without your name, which the secretariat knows. Anonymous: your words, and we never take your name. Confidential: nothing is published and nothing is quoted; it may inform what we say in general terms, and the report says when a finding rests partly on confidential evidence. If you make no choice, we publish nothing until you do.\n\nWe do not promise to publish everything. We may leave out, or publish in part, what lies outside the six subjects, what could identify somebody who has not agreed, what is defamatory, and what would put somebody at risk. Whatever we take out is marked in its place with the reason. Everything that is received is counted, whether or not it is published.\n\nEach submission has a reference, such as WHC0012, which is never used again. Gaps in the numbers are normal. Evidence that arrives after the closing time is kept and marked late; the commissioners decide whether to consider it.\n\nYou may write in Welsh or in English. We publish what you wrote in the language you wrote it, and a translation beside it says who made it. Writing in Welsh will not lead to any delay.","cy":"Chi sy''n dewis sut y cyhoeddir eich tystiolaeth. Gydag enw: eich geiriau gyda''ch enw. Heb enw: eich geiriau heb eich enw, er bod yr ysgrifenyddiaeth yn ei wybod. Dienw: eich geiriau, heb inni gymryd eich enw o gwbl. Cyfrinachol: ni chyhoeddir dim ac ni ddyfynnir dim; gall lywio''r hyn a ddywedwn yn gyffredinol, a bydd yr adroddiad yn dweud pan fydd canfyddiad yn dibynnu''n rhannol ar dystiolaeth gyfrinachol. Os na fyddwch yn dewis, ni chyhoeddwn ddim nes y gwnewch.\n\nNid ydym yn addo cyhoeddi popeth. Gallwn hepgor, neu gyhoeddi''n rhannol, yr hyn sydd y tu allan i''r chwe phwnc, yr hyn a allai ddatgelu pwy yw rhywun nad yw wedi cytuno, yr hyn sy''n ddifenwol, a''r hyn a fyddai''n peryglu rhywun. Caiff beth bynnag a dynnwn allan ei nodi yn ei le, gyda''r rheswm. Caiff popeth a dderbynnir ei gyfrif, p''un a gaiff ei gyhoeddi ai peidio.\n\nMae gan bob cyflwyniad gyfeirnod, megis WHC0012, na chaiff byth ei ddefnyddio eto. Mae bylchau yn y rhifau yn arferol. Caiff tystiolaeth sy''n cyrraedd ar ôl yr amser cau ei chadw a''i nodi''n hwyr; y comisiynwyr fydd yn penderfynu a fyddant yn ei hystyried.\n\nCewch ysgrifennu yn Gymraeg neu yn Saesneg. Cyhoeddwn eich geiriau yn yr iaith y gwnaethoch eu hysgrifennu ynddi, ac mae''r cyfieithiad wrth eu hochr yn dweud pwy a''i gwnaeth. Ni fydd ysgrifennu yn Gymraeg yn arwain at unrhyw oedi."},"campaign_policy":{"en":"You are welcome to use words that somebody else has written. Say so if you can, and add what only you can tell us.\n\nWhere submissions share a template we count every one of them, read the template once, and read each personal addition by itself. The report always gives two figures side by side: how many submissions, and how many distinct texts. Neither is a measure of public opinion. No submission is given more or less weight because others sent the same words.","cy":"Mae croeso ichi ddefnyddio geiriau y mae rhywun arall wedi''u hysgrifennu. Dywedwch hynny os gallwch, ac ychwanegwch yr hyn na all neb ond chi ei ddweud wrthym.\n\nLle mae cyflwyniadau''n rhannu templed, rydym yn cyfrif pob un ohonynt, yn darllen y templed unwaith, ac yn darllen pob ychwanegiad personol ar ei ben ei hun. Mae''r adroddiad bob amser yn rhoi dau ffigur ochr yn ochr: faint o gyflwyniadau, a faint o destunau gwahanol. Nid yw''r naill na''r llall yn mesur barn y cyhoedd. Ni roddir mwy na llai o bwys ar gyflwyniad am fod eraill wedi anfon yr un geiriau."},"respondent_types":[{"key":"service-user","label":{"en":"Person who uses health or care services","cy":"Person sy''n defnyddio gwasanaethau iechyd neu ofal"},"group":"individual"},{"key":"carer","label":{"en":"Unpaid carer","cy":"Gofalwr di-dâl"},"group":"individual"},{"key":"care-worker","label":{"en":"Care worker","cy":"Gweithiwr gofal"},"group":"individual"},{"key":"clinician","label":{"en":"Clinician","cy":"Clinigydd"},"group":"individual"},{"key":"resident","label":{"en":"Other resident","cy":"Preswylydd arall"},"group":"individual"},{"key":"co-operative","label":{"en":"Co-operative or mutual","cy":"Menter gydweithredol neu gydfuddiannol"},"group":"organisation"},{"key":"micro-provider","label":{"en":"Micro-provider of care","cy":"Micro-ddarparwr gofal"},"group":"organisation"},{"key":"social-enterprise","label":{"en":"Social enterprise","cy":"Menter gymdeithasol"},"group":"organisation"},{"key":"third-sector","label":{"en":"Third sector or user-led group","cy":"Corff trydydd sector neu grŵp dan arweiniad defnyddwyr"},"group":"organisation"},{"key":"private-provider","label":{"en":"Private provider","cy":"Darparwr preifat"},"group":"organisation"},{"key":"council","label":{"en":"Local authority","cy":"Awdurdod lleol"},"group":"organisation"},{"key":"health-board","label":{"en":"Health board or NHS trust","cy":"Bwrdd iechyd neu ymddiriedolaeth GIG"},"group":"organisation"},{"key":"partnership-board","label":{"en":"Regional Partnership Board","cy":"Bwrdd Partneriaeth Rhanbarthol"},"group":"organisation"},{"key":"housing-association","label":{"en":"Housing association","cy":"Cymdeithas dai"},"group":"organisation"},{"key":"union","label":{"en":"Trade union","cy":"Undeb llafur"},"group":"organisation"},{"key":"professional-body","label":{"en":"Professional body","cy":"Corff proffesiynol"},"group":"organisation"},{"key":"regulator","label":{"en":"Regulator or statutory commissioner","cy":"Rheoleiddiwr neu gomisiynydd statudol"},"group":"organisation"},{"key":"academic","label":{"en":"Academic or research body","cy":"Academydd neu gorff ymchwil"},"group":"organisation"},{"key":"think-tank","label":{"en":"Think tank","cy":"Melin drafod"},"group":"organisation"},{"key":"party-branch","label":{"en":"Political party or branch","cy":"Plaid wleidyddol neu gangen"},"group":"organisation"},{"key":"business","label":{"en":"Business or anchor institution","cy":"Busnes neu sefydliad angori"},"group":"organisation"}],"regions":[{"key":"betsi-cadwaladr","label":{"en":"North Wales (Betsi Cadwaladr)","cy":"Gogledd Cymru (Betsi Cadwaladr)"},"group":null},{"key":"powys","label":{"en":"Powys","cy":"Powys"},"group":null},{"key":"hywel-dda","label":{"en":"West Wales (Hywel Dda)","cy":"Gorllewin Cymru (Hywel Dda)"},"group":null},{"key":"swansea-bay","label":{"en":"Swansea Bay","cy":"Bae Abertawe"},"group":null},{"key":"cwm-taf-morgannwg","label":{"en":"Cwm Taf Morgannwg","cy":"Cwm Taf Morgannwg"},"group":null},{"key":"cardiff-vale","label":{"en":"Cardiff and the Vale","cy":"Caerdydd a''r Fro"},"group":null},{"key":"aneurin-bevan","label":{"en":"Gwent (Aneurin Bevan)","cy":"Gwent (Aneurin Bevan)"},"group":null}],"places":[{"key":"isle-of-anglesey","label":{"en":"Isle of Anglesey","cy":"Ynys Môn"},"region":"betsi-cadwaladr"},{"key":"gwynedd","label":{"en":"Gwynedd","cy":"Gwynedd"},"region":"betsi-cadwaladr"},{"key":"conwy","label":{"en":"Conwy","cy":"Conwy"},"region":"betsi-cadwaladr"},{"key":"denbighshire","label":{"en":"Denbighshire","cy":"Sir Ddinbych"},"region":"betsi-cadwaladr"},{"key":"flintshire","label":{"en":"Flintshire","cy":"Sir y Fflint"},"region":"betsi-cadwaladr"},{"key":"wrexham","label":{"en":"Wrexham","cy":"Wrecsam"},"region":"betsi-cadwaladr"},{"key":"powys","label":{"en":"Powys","cy":"Powys"},"region":"powys"},{"key":"ceredigion","label":{"en":"Ceredigion","cy":"Ceredigion"},"region":"hywel-dda"},{"key":"pembrokeshire","label":{"en":"Pembrokeshire","cy":"Sir Benfro"},"region":"hywel-dda"},{"key":"carmarthenshire","label":{"en":"Carmarthenshire","cy":"Sir Gaerfyrddin"},"region":"hywel-dda"},{"key":"swansea","label":{"en":"Swansea","cy":"Abertawe"},"region":"swansea-bay"},{"key":"neath-port-talbot","label":{"en":"Neath Port Talbot","cy":"Castell-nedd Port Talbot"},"region":"swansea-bay"},{"key":"bridgend","label":{"en":"Bridgend","cy":"Pen-y-bont ar Ogwr"},"region":"cwm-taf-morgannwg"},{"key":"rhondda-cynon-taf","label":{"en":"Rhondda Cynon Taf","cy":"Rhondda Cynon Taf"},"region":"cwm-taf-morgannwg"},{"key":"merthyr-tydfil","label":{"en":"Merthyr Tydfil","cy":"Merthyr Tudful"},"region":"cwm-taf-morgannwg"},{"key":"cardiff","label":{"en":"Cardiff","cy":"Caerdydd"},"region":"cardiff-vale"},{"key":"vale-of-glamorgan","label":{"en":"Vale of Glamorgan","cy":"Bro Morgannwg"},"region":"cardiff-vale"},{"key":"caerphilly","label":{"en":"Caerphilly","cy":"Caerffili"},"region":"aneurin-bevan"},{"key":"blaenau-gwent","label":{"en":"Blaenau Gwent","cy":"Blaenau Gwent"},"region":"aneurin-bevan"},{"key":"torfaen","label":{"en":"Torfaen","cy":"Torfaen"},"region":"aneurin-bevan"},{"key":"monmouthshire","label":{"en":"Monmouthshire","cy":"Sir Fynwy"},"region":"aneurin-bevan"},{"key":"newport","label":{"en":"Newport","cy":"Casnewydd"},"region":"aneurin-bevan"},{"key":"all-wales","label":{"en":"All of Wales","cy":"Cymru gyfan"},"region":null},{"key":"outside-wales","label":{"en":"Outside Wales","cy":"Y tu allan i Gymru"},"region":null}],"strands":[{"key":"a","title":{"en":"Your experience","cy":"Eich profiad chi"},"about":{"en":"What health and social care services are like to live with, to give or to work in.","cy":"Sut beth yw byw gyda gwasanaethau iechyd a gofal cymdeithasol, eu rhoi, neu weithio ynddynt."},"questions":[{"key":"a1","text":{"en":"What happened when you or somebody close to you needed health or social care?","cy":"Beth ddigwyddodd pan oedd angen gofal iechyd neu ofal cymdeithasol arnoch chi neu ar rywun sy''n agos atoch?"},"hint":{"en":"You need not tell us everything. Please do not name other people.","cy":"Nid oes rhaid ichi ddweud popeth. Peidiwch ag enwi pobl eraill, os gwelwch yn dda."},"effects":null},{"key":"a2","text":{"en":"What one thing would have made the most difference?","cy":"Pa un peth fyddai wedi gwneud y gwahaniaeth mwyaf?"},"hint":null,"effects":null}]},{"key":"b","title":{"en":"What already works","cy":"Beth sy''n gweithio''n barod"},"about":{"en":"Services, groups or ways of working that others could learn from, anywhere in Wales or beyond.","cy":"Gwasanaethau, grwpiau neu ffyrdd o weithio y gallai eraill ddysgu oddi wrthynt, yng Nghymru neu''r tu hwnt."},"questions":[{"key":"b1","text":{"en":"Tell us about something that works well. Who started it, who pays for it, and what would stop it working elsewhere?","cy":"Dywedwch wrthym am rywbeth sy''n gweithio''n dda. Pwy a''i cychwynnodd, pwy sy''n talu amdano, a beth fyddai''n ei rwystro rhag gweithio mewn lle arall?"},"hint":null,"effects":null}]},{"key":"c","title":{"en":"Owning and running services together","cy":"Perchnogi a rhedeg gwasanaethau gyda''n gilydd"},"about":{"en":"What co-operative values and principles would change, for better or for worse.","cy":"Beth fyddai gwerthoedd ac egwyddorion cydweithredol yn ei newid, er gwell neu er gwaeth."},"questions":[{"key":"c1","text":{"en":"Where could services owned by the people who use them or work in them do better, and where would they do worse?","cy":"Ble gallai gwasanaethau sy''n eiddo i''r bobl sy''n eu defnyddio neu''n gweithio ynddynt wneud yn well, a ble byddent yn gwneud yn waeth?"},"hint":null,"effects":null},{"key":"c2","text":{"en":"What stands in the way of starting or joining one?","cy":"Beth sy''n rhwystro rhywun rhag cychwyn un neu ymuno ag un?"},"hint":null,"effects":null}]},{"key":"d","title":{"en":"Being heard","cy":"Cael eich clywed"},"about":{"en":"How people can shape services, and how services answer to them.","cy":"Sut y gall pobl lunio gwasanaethau, a sut y mae gwasanaethau''n atebol iddynt."},"questions":[{"key":"d1","text":{"en":"When did you last try to change something about a service, and what came of it?","cy":"Pryd oedd y tro diwethaf ichi geisio newid rhywbeth ynglŷn â gwasanaeth, a beth ddaeth o hynny?"},"hint":null,"effects":null}]},{"key":"e","title":{"en":"Local health and care hubs","cy":"Hybiau iechyd a gofal lleol"},"about":{"en":"Fifty places where health and social care would be found under one roof.","cy":"Hanner cant o leoedd lle byddai iechyd a gofal cymdeithasol i''w cael o dan yr un to."},"questions":[{"key":"e1","text":{"en":"What should a hub near you hold, where should it be, and how would you get there?","cy":"Beth ddylai fod mewn hyb yn eich ardal chi, ble dylai fod, a sut byddech chi''n ei gyrraedd?"},"hint":null,"effects":null},{"key":"e2","text":{"en":"Who should own and run it?","cy":"Pwy ddylai fod yn berchen arno a''i redeg?"},"hint":null,"effects":null}]},{"key":"f","title":{"en":"Money, work and fairness","cy":"Arian, gwaith a thegwch"},"about":{"en":"How what is spent on health and care could keep money and good work in the places that have least: the foundational economy.","cy":"Sut y gallai''r hyn a werir ar iechyd a gofal gadw arian a gwaith da yn y lleoedd sydd â''r lleiaf: yr economi sylfaenol."},"questions":[{"key":"f1","text":{"en":"How could spending on health and care make your area fairer or healthier?","cy":"Sut gallai gwariant ar iechyd a gofal wneud eich ardal yn decach neu''n iachach?"},"hint":null,"effects":null}]}],"questions":[{"key":"w1","text":{"en":"What effects, good or bad, would co-operative health and care services and local hubs have on opportunities to use Welsh?","cy":"Pa effeithiau, da neu ddrwg, fyddai gwasanaethau iechyd a gofal cydweithredol a hybiau lleol yn eu cael ar gyfleoedd i ddefnyddio''r Gymraeg?"},"hint":null,"effects":"welsh-language"},{"key":"w2","text":{"en":"What effects, good or bad, would they have on treating the Welsh language no less favourably than English?","cy":"Pa effeithiau, da neu ddrwg, fyddent yn eu cael ar beidio â thrin y Gymraeg yn llai ffafriol na''r Saesneg?"},"hint":null,"effects":"welsh-language"},{"key":"w3","text":{"en":"How could the good effects be made greater, and the bad ones less?","cy":"Sut y gellid cynyddu''r effeithiau da, a lleihau''r rhai drwg?"},"hint":null,"effects":"welsh-language"},{"key":"z1","text":{"en":"Is there anything else you want the commission to know?","cy":"A oes unrhyw beth arall yr hoffech i''r comisiwn ei wybod?"},"hint":null,"effects":null}]}}','# The call of the sample commission: six strands on co-operative health and social care in Wales.
# Everything here was written as a sample. The subjects follow a call that was really made in 2022; the body, its
# commissioners, its dates and its evidence are invented. Lines marked REVIEW are for a second reader of Welsh.

slug = "wales"
prefix = "WHC"
sample = true
languages = ["en", "cy"]
time_zone = "Europe/London"

[title]
en = "Sample commission on co-operative health and social care in Wales"
cy = "Comisiwn enghreifftiol ar iechyd a gofal cymdeithasol cydweithredol yng Nghymru"

[terms_of_reference]
en = """
This is a sample commission. It shows how a commission works from a call for evidence to a report; its evidence is invented.

The commission asks what co-operative ways of owning, running and shaping services could do for health and social care in Wales, and what they could not. It will hear from people who use services, people who provide them and people who pay for them.

It will look at six subjects: what services are like to live with; what already works somewhere; what co-operative values and principles would change; how people are heard and services held to account; how fifty local health and care hubs could be delivered; and how health and care spending could reduce inequality through the foundational economy.

It works in three stages: this call for evidence, evidence sessions with witnesses, and a report of findings and recommendations to ministers. It does not look into individual complaints or cases.
"""
cy = """
Comisiwn enghreifftiol yw hwn. Mae''n dangos sut mae comisiwn yn gweithio, o alwad am dystiolaeth hyd at adroddiad; tystiolaeth ddychmygol sydd ynddo.

Mae''r comisiwn yn gofyn beth y gallai ffyrdd cydweithredol o berchnogi, rhedeg a llunio gwasanaethau ei wneud dros iechyd a gofal cymdeithasol yng Nghymru, a beth na allent ei wneud. Bydd yn clywed gan y bobl sy''n defnyddio gwasanaethau, y bobl sy''n eu darparu a''r bobl sy''n talu amdanynt.

Bydd yn edrych ar chwe phwnc: sut beth yw byw gyda''r gwasanaethau; beth sy''n gweithio''n barod yn rhywle; beth fyddai gwerthoedd ac egwyddorion cydweithredol yn ei newid; sut y caiff pobl eu clywed a sut y caiff gwasanaethau eu dwyn i gyfrif; sut y gellid darparu hanner cant o hybiau iechyd a gofal lleol; a sut y gallai gwariant ar iechyd a gofal leihau anghydraddoldeb drwy''r economi sylfaenol.

Mae''n gweithio mewn tri cham: yr alwad hon am dystiolaeth, sesiynau tystiolaeth gyda thystion, ac adroddiad o ganfyddiadau ac argymhellion i weinidogion. Nid yw''n ymchwilio i gwynion nac achosion unigol.
"""

[funding]
en = "None. A sample commission spends nothing and is paid for by nobody. A real one says here who pays, how much, and what the payer may not influence."
cy = "Dim. Nid yw comisiwn enghreifftiol yn gwario dim ac nid oes neb yn talu amdano. Byddai comisiwn go iawn yn dweud yma pwy sy''n talu, faint, a beth na chaiff y talwr ddylanwadu arno."

[imprint]
en = "Published as sample data by the sample secretariat, 1 Sample Street, Sampletown. Not published by, for or on behalf of any government, health board, council, party or company."
cy = "Cyhoeddwyd fel data enghreifftiol gan yr ysgrifenyddiaeth enghreifftiol, 1 Stryd Enghraifft, Trefenghraifft. Ni chyhoeddwyd gan unrhyw lywodraeth, bwrdd iechyd, cyngor, plaid na chwmni, nac ar eu rhan."

[controller]
name = { en = "Sample secretariat", cy = "Ysgrifenyddiaeth enghreifftiol" }
contact = { en = "privacy@example.org, or write to the sample secretariat, 1 Sample Street, Sampletown", cy = "preifatrwydd@example.org, neu ysgrifennwch at yr ysgrifenyddiaeth enghreifftiol, 1 Stryd Enghraifft, Trefenghraifft" }
lawful_basis = "consent"
retention = "2029-12-31"

[controller.privacy]
en = """
What we hold. Your answers and anything you attach; your name and an address for replies, if you give them; what you tell us about where you live and whether you use, give or run services.

Why we may. You consent by sending your evidence. What you say about health or care is special category data, and we use it only with your explicit consent. You may take your consent back at any time, as easily as you gave it.

Who reads it. The secretariat, the commissioners and the analysts. Staff take out other people''s names and contact details before anything is published. What you send in confidence is read by the secretariat and the commissioners, may inform what we say in general terms, and is never quoted.

How long. Contact details are deleted six months after the report is published, and everything else that is not published on 31 December 2029.

Your rights. You can ask to see what we hold, to have it put right, to withdraw it or to be erased. Before the report is published your words leave it. Afterwards we take them out of the website, the search and the evidence pack; we cannot call back copies that others have printed. You can complain to the Information Commissioner.

If you are worried about somebody''s safety. Do not wait for us: ring your council''s social services, or 999 in an emergency. If your evidence tells us that somebody is being harmed, we may have to pass that on, and we will tell you when we can.
"""
cy = """
Beth rydym yn ei gadw. Eich atebion ac unrhyw beth rydych yn ei atodi; eich enw a chyfeiriad ar gyfer ateb, os ydych yn eu rhoi; yr hyn rydych yn ei ddweud wrthym am ble rydych yn byw ac a ydych yn defnyddio, yn rhoi neu''n rhedeg gwasanaethau.

Pam y cawn wneud hynny. Rydych yn cydsynio drwy anfon eich tystiolaeth. Data categori arbennig yw''r hyn rydych yn ei ddweud am iechyd neu ofal, a dim ond gyda''ch cydsyniad penodol y byddwn yn ei ddefnyddio. Cewch dynnu''ch cydsyniad yn ôl unrhyw bryd, yr un mor hawdd ag y''i rhoesoch.

Pwy sy''n ei ddarllen. Yr ysgrifenyddiaeth, y comisiynwyr a''r dadansoddwyr. Bydd staff yn tynnu enwau a manylion cyswllt pobl eraill cyn i ddim gael ei gyhoeddi. Darllenir yr hyn a anfonwch yn gyfrinachol gan yr ysgrifenyddiaeth a''r comisiynwyr; gall lywio''r hyn a ddywedwn yn gyffredinol, ond ni chaiff byth ei ddyfynnu.

Am ba hyd. Caiff manylion cyswllt eu dileu chwe mis ar ôl cyhoeddi''r adroddiad, a phopeth arall nad yw wedi''i gyhoeddi ar 31 Rhagfyr 2029.

Eich hawliau. Cewch ofyn am weld yr hyn sydd gennym, am ei gywiro, am ei dynnu''n ôl neu am gael eich dileu. Cyn cyhoeddi''r adroddiad, bydd eich geiriau''n diflannu ohono. Wedyn, byddwn yn eu tynnu o''r wefan, o''r chwiliad ac o''r pecyn tystiolaeth; ni allwn alw''n ôl gopïau y mae eraill wedi''u hargraffu. Cewch gwyno wrth y Comisiynydd Gwybodaeth.

Os ydych yn poeni am ddiogelwch rhywun. Peidiwch ag aros amdanom ni: ffoniwch wasanaethau cymdeithasol eich cyngor, neu 999 mewn argyfwng. Os yw''ch tystiolaeth yn dangos bod rhywun yn cael ei niweidio, efallai y bydd rhaid inni drosglwyddo hynny, a byddwn yn dweud wrthych pan allwn.
"""

[welsh_language_standards]
apply = true

[[commissioner]]
name = "Sample commissioner A"
role = { en = "Chair", cy = "Cadeirydd" }
interests = [
  { en = "Member of a retail consumer co-operative (sample interest)", cy = "Aelod o fenter gydweithredol defnyddwyr ym maes manwerthu (buddiant enghreifftiol)" },
  { en = "Unpaid trustee of a carers'' charity until 2023 (sample interest)", cy = "Ymddiriedolwr di-dâl i elusen gofalwyr hyd 2023 (buddiant enghreifftiol)" },
]

[[commissioner]]
name = "Sample commissioner B"
role = { en = "Commissioner; has used social care for many years", cy = "Comisiynydd; wedi defnyddio gofal cymdeithasol ers blynyddoedd lawer" }
interests = [
  { en = "Receives a direct payment from a council (sample interest)", cy = "Yn derbyn taliad uniongyrchol gan gyngor (buddiant enghreifftiol)" },
]

[[commissioner]]
name = "Sample commissioner C"
role = { en = "Commissioner; former community nurse", cy = "Comisiynydd; cyn-nyrs gymunedol" }
interests = []

[[commissioner]]
name = "Sample commissioner D"
role = { en = "Commissioner; accountant", cy = "Comisiynydd; cyfrifydd" }
interests = [
  { en = "Partner owns shares in a company that runs care homes (sample interest); takes no part in findings on care homes", cy = "Mae partner y comisiynydd yn berchen ar gyfranddaliadau mewn cwmni sy''n rhedeg cartrefi gofal (buddiant enghreifftiol); nid yw''n cymryd rhan mewn canfyddiadau ar gartrefi gofal" },
]

[[stage]]
key = "call"
title = { en = "Call for evidence", cy = "Galwad am dystiolaeth" }
opens = "2026-01-12"
closes = "2026-04-06"

[[stage]]
key = "sessions"
title = { en = "Evidence sessions and deep dives", cy = "Sesiynau tystiolaeth ac astudiaethau manwl" } # REVIEW: "astudiaethau manwl" for "deep dives"
opens = "2026-05-05"
closes = "2026-07-10"

[[stage]]
key = "report"
title = { en = "Report of findings and recommendations", cy = "Adroddiad o ganfyddiadau ac argymhellion" }
opens = "2026-07-13"
closes = "2026-10-30"

[call]
opens = "2026-01-12T09:00"
closes = "2026-04-06T23:59"

[call.publication_policy]
en = """
You choose how your evidence is published. Named: your words with your name. Name withheld: your words without your name, which the secretariat knows. Anonymous: your words, and we never take your name. Confidential: nothing is published and nothing is quoted; it may inform what we say in general terms, and the report says when a finding rests partly on confidential evidence. If you make no choice, we publish nothing until you do.

We do not promise to publish everything. We may leave out, or publish in part, what lies outside the six subjects, what could identify somebody who has not agreed, what is defamatory, and what would put somebody at risk. Whatever we take out is marked in its place with the reason. Everything that is received is counted, whether or not it is published.

Each submission has a reference, such as WHC0012, which is never used again. Gaps in the numbers are normal. Evidence that arrives after the closing time is kept and marked late; the commissioners decide whether to consider it.

You may write in Welsh or in English. We publish what you wrote in the language you wrote it, and a translation beside it says who made it. Writing in Welsh will not lead to any delay.
"""
cy = """
Chi sy''n dewis sut y cyhoeddir eich tystiolaeth. Gydag enw: eich geiriau gyda''ch enw. Heb enw: eich geiriau heb eich enw, er bod yr ysgrifenyddiaeth yn ei wybod. Dienw: eich geiriau, heb inni gymryd eich enw o gwbl. Cyfrinachol: ni chyhoeddir dim ac ni ddyfynnir dim; gall lywio''r hyn a ddywedwn yn gyffredinol, a bydd yr adroddiad yn dweud pan fydd canfyddiad yn dibynnu''n rhannol ar dystiolaeth gyfrinachol. Os na fyddwch yn dewis, ni chyhoeddwn ddim nes y gwnewch.

Nid ydym yn addo cyhoeddi popeth. Gallwn hepgor, neu gyhoeddi''n rhannol, yr hyn sydd y tu allan i''r chwe phwnc, yr hyn a allai ddatgelu pwy yw rhywun nad yw wedi cytuno, yr hyn sy''n ddifenwol, a''r hyn a fyddai''n peryglu rhywun. Caiff beth bynnag a dynnwn allan ei nodi yn ei le, gyda''r rheswm. Caiff popeth a dderbynnir ei gyfrif, p''un a gaiff ei gyhoeddi ai peidio.

Mae gan bob cyflwyniad gyfeirnod, megis WHC0012, na chaiff byth ei ddefnyddio eto. Mae bylchau yn y rhifau yn arferol. Caiff tystiolaeth sy''n cyrraedd ar ôl yr amser cau ei chadw a''i nodi''n hwyr; y comisiynwyr fydd yn penderfynu a fyddant yn ei hystyried.

Cewch ysgrifennu yn Gymraeg neu yn Saesneg. Cyhoeddwn eich geiriau yn yr iaith y gwnaethoch eu hysgrifennu ynddi, ac mae''r cyfieithiad wrth eu hochr yn dweud pwy a''i gwnaeth. Ni fydd ysgrifennu yn Gymraeg yn arwain at unrhyw oedi.
"""

[call.campaign_policy]
en = """
You are welcome to use words that somebody else has written. Say so if you can, and add what only you can tell us.

Where submissions share a template we count every one of them, read the template once, and read each personal addition by itself. The report always gives two figures side by side: how many submissions, and how many distinct texts. Neither is a measure of public opinion. No submission is given more or less weight because others sent the same words.
"""
cy = """
Mae croeso ichi ddefnyddio geiriau y mae rhywun arall wedi''u hysgrifennu. Dywedwch hynny os gallwch, ac ychwanegwch yr hyn na all neb ond chi ei ddweud wrthym.

Lle mae cyflwyniadau''n rhannu templed, rydym yn cyfrif pob un ohonynt, yn darllen y templed unwaith, ac yn darllen pob ychwanegiad personol ar ei ben ei hun. Mae''r adroddiad bob amser yn rhoi dau ffigur ochr yn ochr: faint o gyflwyniadau, a faint o destunau gwahanol. Nid yw''r naill na''r llall yn mesur barn y cyhoedd. Ni roddir mwy na llai o bwys ar gyflwyniad am fod eraill wedi anfon yr un geiriau.
"""

# Who is answering.

[[call.respondent_type]]
key = "service-user"
group = "individual"
label = { en = "Person who uses health or care services", cy = "Person sy''n defnyddio gwasanaethau iechyd neu ofal" }

[[call.respondent_type]]
key = "carer"
group = "individual"
label = { en = "Unpaid carer", cy = "Gofalwr di-dâl" }

[[call.respondent_type]]
key = "care-worker"
group = "individual"
label = { en = "Care worker", cy = "Gweithiwr gofal" }

[[call.respondent_type]]
key = "clinician"
group = "individual"
label = { en = "Clinician", cy = "Clinigydd" }

[[call.respondent_type]]
key = "resident"
group = "individual"
label = { en = "Other resident", cy = "Preswylydd arall" }

[[call.respondent_type]]
key = "co-operative"
group = "organisation"
label = { en = "Co-operative or mutual", cy = "Menter gydweithredol neu gydfuddiannol" }

[[call.respondent_type]]
key = "micro-provider"
group = "organisation"
label = { en = "Micro-provider of care", cy = "Micro-ddarparwr gofal" }

[[call.respondent_type]]
key = "social-enterprise"
group = "organisation"
label = { en = "Social enterprise", cy = "Menter gymdeithasol" }

[[call.respondent_type]]
key = "third-sector"
group = "organisation"
label = { en = "Third sector or user-led group", cy = "Corff trydydd sector neu grŵp dan arweiniad defnyddwyr" }

[[call.respondent_type]]
key = "private-provider"
group = "organisation"
label = { en = "Private provider", cy = "Darparwr preifat" }

[[call.respondent_type]]
key = "council"
group = "organisation"
label = { en = "Local authority", cy = "Awdurdod lleol" }

[[call.respondent_type]]
key = "health-board"
group = "organisation"
label = { en = "Health board or NHS trust", cy = "Bwrdd iechyd neu ymddiriedolaeth GIG" }

[[call.respondent_type]]
key = "partnership-board"
group = "organisation"
label = { en = "Regional Partnership Board", cy = "Bwrdd Partneriaeth Rhanbarthol" }

[[call.respondent_type]]
key = "housing-association"
group = "organisation"
label = { en = "Housing association", cy = "Cymdeithas dai" }

[[call.respondent_type]]
key = "union"
group = "organisation"
label = { en = "Trade union", cy = "Undeb llafur" }

[[call.respondent_type]]
key = "professional-body"
group = "organisation"
label = { en = "Professional body", cy = "Corff proffesiynol" }

[[call.respondent_type]]
key = "regulator"
group = "organisation"
label = { en = "Regulator or statutory commissioner", cy = "Rheoleiddiwr neu gomisiynydd statudol" }

[[call.respondent_type]]
key = "academic"
group = "organisation"
label = { en = "Academic or research body", cy = "Academydd neu gorff ymchwil" }

[[call.respondent_type]]
key = "think-tank"
group = "organisation"
label = { en = "Think tank", cy = "Melin drafod" }

[[call.respondent_type]]
key = "party-branch"
group = "organisation"
label = { en = "Political party or branch", cy = "Plaid wleidyddol neu gangen" }

[[call.respondent_type]]
key = "business"
group = "organisation"
label = { en = "Business or anchor institution", cy = "Busnes neu sefydliad angori" }

# Where: the seven health board areas as regions, the twenty-two council areas, and two wider answers.

[[call.region]]
key = "betsi-cadwaladr"
label = { en = "North Wales (Betsi Cadwaladr)", cy = "Gogledd Cymru (Betsi Cadwaladr)" }

[[call.region]]
key = "powys"
label = { en = "Powys", cy = "Powys" }

[[call.region]]
key = "hywel-dda"
label = { en = "West Wales (Hywel Dda)", cy = "Gorllewin Cymru (Hywel Dda)" }

[[call.region]]
key = "swansea-bay"
label = { en = "Swansea Bay", cy = "Bae Abertawe" }

[[call.region]]
key = "cwm-taf-morgannwg"
label = { en = "Cwm Taf Morgannwg", cy = "Cwm Taf Morgannwg" }

[[call.region]]
key = "cardiff-vale"
label = { en = "Cardiff and the Vale", cy = "Caerdydd a''r Fro" }

[[call.region]]
key = "aneurin-bevan"
label = { en = "Gwent (Aneurin Bevan)", cy = "Gwent (Aneurin Bevan)" }

[[call.place]]
key = "isle-of-anglesey"
label = { en = "Isle of Anglesey", cy = "Ynys Môn" }
region = "betsi-cadwaladr"

[[call.place]]
key = "gwynedd"
label = { en = "Gwynedd", cy = "Gwynedd" }
region = "betsi-cadwaladr"

[[call.place]]
key = "conwy"
label = { en = "Conwy", cy = "Conwy" }
region = "betsi-cadwaladr"

[[call.place]]
key = "denbighshire"
label = { en = "Denbighshire", cy = "Sir Ddinbych" }
region = "betsi-cadwaladr"

[[call.place]]
key = "flintshire"
label = { en = "Flintshire", cy = "Sir y Fflint" }
region = "betsi-cadwaladr"

[[call.place]]
key = "wrexham"
label = { en = "Wrexham", cy = "Wrecsam" }
region = "betsi-cadwaladr"

[[call.place]]
key = "powys"
label = { en = "Powys", cy = "Powys" }
region = "powys"

[[call.place]]
key = "ceredigion"
label = { en = "Ceredigion", cy = "Ceredigion" }
region = "hywel-dda"

[[call.place]]
key = "pembrokeshire"
label = { en = "Pembrokeshire", cy = "Sir Benfro" }
region = "hywel-dda"

[[call.place]]
key = "carmarthenshire"
label = { en = "Carmarthenshire", cy = "Sir Gaerfyrddin" }
region = "hywel-dda"

[[call.place]]
key = "swansea"
label = { en = "Swansea", cy = "Abertawe" }
region = "swansea-bay"

[[call.place]]
key = "neath-port-talbot"
label = { en = "Neath Port Talbot", cy = "Castell-nedd Port Talbot" }
region = "swansea-bay"

[[call.place]]
key = "bridgend"
label = { en = "Bridgend", cy = "Pen-y-bont ar Ogwr" }
region = "cwm-taf-morgannwg"

[[call.place]]
key = "rhondda-cynon-taf"
label = { en = "Rhondda Cynon Taf", cy = "Rhondda Cynon Taf" }
region = "cwm-taf-morgannwg"

[[call.place]]
key = "merthyr-tydfil"
label = { en = "Merthyr Tydfil", cy = "Merthyr Tudful" }
region = "cwm-taf-morgannwg"

[[call.place]]
key = "cardiff"
label = { en = "Cardiff", cy = "Caerdydd" }
region = "cardiff-vale"

[[call.place]]
key = "vale-of-glamorgan"
label = { en = "Vale of Glamorgan", cy = "Bro Morgannwg" }
region = "cardiff-vale"

[[call.place]]
key = "caerphilly"
label = { en = "Caerphilly", cy = "Caerffili" }
region = "aneurin-bevan"

[[call.place]]
key = "blaenau-gwent"
label = { en = "Blaenau Gwent", cy = "Blaenau Gwent" }
region = "aneurin-bevan"

[[call.place]]
key = "torfaen"
label = { en = "Torfaen", cy = "Torfaen" }
region = "aneurin-bevan"

[[call.place]]
key = "monmouthshire"
label = { en = "Monmouthshire", cy = "Sir Fynwy" }
region = "aneurin-bevan"

[[call.place]]
key = "newport"
label = { en = "Newport", cy = "Casnewydd" }
region = "aneurin-bevan"

[[call.place]]
key = "all-wales"
label = { en = "All of Wales", cy = "Cymru gyfan" }

[[call.place]]
key = "outside-wales"
label = { en = "Outside Wales", cy = "Y tu allan i Gymru" }

# The questions.

[[call.strand]]
key = "a"
title = { en = "Your experience", cy = "Eich profiad chi" }
about = { en = "What health and social care services are like to live with, to give or to work in.", cy = "Sut beth yw byw gyda gwasanaethau iechyd a gofal cymdeithasol, eu rhoi, neu weithio ynddynt." }

[[call.strand.question]]
key = "a1"
text = { en = "What happened when you or somebody close to you needed health or social care?", cy = "Beth ddigwyddodd pan oedd angen gofal iechyd neu ofal cymdeithasol arnoch chi neu ar rywun sy''n agos atoch?" }
hint = { en = "You need not tell us everything. Please do not name other people.", cy = "Nid oes rhaid ichi ddweud popeth. Peidiwch ag enwi pobl eraill, os gwelwch yn dda." }

[[call.strand.question]]
key = "a2"
text = { en = "What one thing would have made the most difference?", cy = "Pa un peth fyddai wedi gwneud y gwahaniaeth mwyaf?" }

[[call.strand]]
key = "b"
title = { en = "What already works", cy = "Beth sy''n gweithio''n barod" }
about = { en = "Services, groups or ways of working that others could learn from, anywhere in Wales or beyond.", cy = "Gwasanaethau, grwpiau neu ffyrdd o weithio y gallai eraill ddysgu oddi wrthynt, yng Nghymru neu''r tu hwnt." }

[[call.strand.question]]
key = "b1"
text = { en = "Tell us about something that works well. Who started it, who pays for it, and what would stop it working elsewhere?", cy = "Dywedwch wrthym am rywbeth sy''n gweithio''n dda. Pwy a''i cychwynnodd, pwy sy''n talu amdano, a beth fyddai''n ei rwystro rhag gweithio mewn lle arall?" }

[[call.strand]]
key = "c"
title = { en = "Owning and running services together", cy = "Perchnogi a rhedeg gwasanaethau gyda''n gilydd" }
about = { en = "What co-operative values and principles would change, for better or for worse.", cy = "Beth fyddai gwerthoedd ac egwyddorion cydweithredol yn ei newid, er gwell neu er gwaeth." }

[[call.strand.question]]
key = "c1"
text = { en = "Where could services owned by the people who use them or work in them do better, and where would they do worse?", cy = "Ble gallai gwasanaethau sy''n eiddo i''r bobl sy''n eu defnyddio neu''n gweithio ynddynt wneud yn well, a ble byddent yn gwneud yn waeth?" }

[[call.strand.question]]
key = "c2"
text = { en = "What stands in the way of starting or joining one?", cy = "Beth sy''n rhwystro rhywun rhag cychwyn un neu ymuno ag un?" }

[[call.strand]]
key = "d"
title = { en = "Being heard", cy = "Cael eich clywed" }
about = { en = "How people can shape services, and how services answer to them.", cy = "Sut y gall pobl lunio gwasanaethau, a sut y mae gwasanaethau''n atebol iddynt." }

[[call.strand.question]]
key = "d1"
text = { en = "When did you last try to change something about a service, and what came of it?", cy = "Pryd oedd y tro diwethaf ichi geisio newid rhywbeth ynglŷn â gwasanaeth, a beth ddaeth o hynny?" }

[[call.strand]]
key = "e"
title = { en = "Local health and care hubs", cy = "Hybiau iechyd a gofal lleol" }
about = { en = "Fifty places where health and social care would be found under one roof.", cy = "Hanner cant o leoedd lle byddai iechyd a gofal cymdeithasol i''w cael o dan yr un to." }

[[call.strand.question]]
key = "e1"
text = { en = "What should a hub near you hold, where should it be, and how would you get there?", cy = "Beth ddylai fod mewn hyb yn eich ardal chi, ble dylai fod, a sut byddech chi''n ei gyrraedd?" }

[[call.strand.question]]
key = "e2"
text = { en = "Who should own and run it?", cy = "Pwy ddylai fod yn berchen arno a''i redeg?" }

[[call.strand]]
key = "f"
title = { en = "Money, work and fairness", cy = "Arian, gwaith a thegwch" }
about = { en = "How what is spent on health and care could keep money and good work in the places that have least: the foundational economy.", cy = "Sut y gallai''r hyn a werir ar iechyd a gofal gadw arian a gwaith da yn y lleoedd sydd â''r lleiaf: yr economi sylfaenol." }

[[call.strand.question]]
key = "f1"
text = { en = "How could spending on health and care make your area fairer or healthier?", cy = "Sut gallai gwariant ar iechyd a gofal wneud eich ardal yn decach neu''n iachach?" }

# Outside the strands: the effects on the Welsh language, and room for anything else.

[[call.question]]
key = "w1"
effects = "welsh-language"
text = { en = "What effects, good or bad, would co-operative health and care services and local hubs have on opportunities to use Welsh?", cy = "Pa effeithiau, da neu ddrwg, fyddai gwasanaethau iechyd a gofal cydweithredol a hybiau lleol yn eu cael ar gyfleoedd i ddefnyddio''r Gymraeg?" }

[[call.question]]
key = "w2"
effects = "welsh-language"
text = { en = "What effects, good or bad, would they have on treating the Welsh language no less favourably than English?", cy = "Pa effeithiau, da neu ddrwg, fyddent yn eu cael ar beidio â thrin y Gymraeg yn llai ffafriol na''r Saesneg?" }

[[call.question]]
key = "w3"
effects = "welsh-language"
text = { en = "How could the good effects be made greater, and the bad ones less?", cy = "Sut y gellid cynyddu''r effeithiau da, a lleihau''r rhai drwg?" }

[[call.question]]
key = "z1"
text = { en = "Is there anything else you want the commission to know?", cy = "A oes unrhyw beth arall yr hoffech i''r comisiwn ei wybod?" }
',1795332393254871);
INSERT INTO document VALUES (1,1,1,'a1','a',NULL,'cy','declared',1,'Pan ddaeth Mam adref o''r ysbyty cawsom bedair gofalwraig wahanol mewn pedwar diwrnod, a bu''n rhaid iddi egluro wrth bob un ohonyn nhw lle mae''r tegell a pham na all hi godi ei braich dde. Ar y pumed diwrnod mi wrthododd agor y drws. Nid styfnigrwydd oedd o. Roedd hi wedi blino ar gael ei chyfarfod am y tro cyntaf.',X'571025da57a4fba5d318c5ddb5f1cd5f97a6c65222544da8172c49df7df5d45b',0,NULL,NULL,1);
INSERT INTO document VALUES (2,1,1,'a2','a',NULL,'cy','declared',1,'Yr un wyneb ddwywaith yn olynol.',X'4aac7ff4feed8a972c5850658689c29c5d2878715a8525f8fa93b38bfb724c8d',0,NULL,NULL,1);
INSERT INTO document VALUES (3,1,1,'w1',NULL,NULL,'cy','declared',1,'Saesneg ydi trydedd iaith Mam erbyn hyn, ar ôl Cymraeg a distawrwydd. Pan mae hi wedi drysu, dim ond Cymraeg sydd ganddi. Os ydi menter gydweithredol leol yn golygu rhywun o''r pentref wrth y drws, mi fydd hi''n agor.',X'2c39d77dca60de5bef4808a0d9c24d877ab67cdde3c9c84ca8e6673731bf0bbd',0,NULL,NULL,1);
INSERT INTO document VALUES (4,1,2,'a1','a',NULL,'en','declared',1,'I have MS. I get two calls a day, half an hour each on paper. On paper is where the other ten minutes live. The girls are lovely, and they are run ragged, and I have learned to say I''m fine because if I''m not fine somebody after me gets a cold tea.',X'6e57ac593501ed6d5e62849067af3be37baf61ff89c725508ee7d862912258ce',2,NULL,NULL,1);
INSERT INTO document VALUES (5,1,2,'c1','c',NULL,'en','declared',1,'If my carers owned the thing they''d own the rota, and the rota is the whole game. But I do not want to be a member of anything. I am tired. I want a bath. Don''t build something that only works for people with the energy to go to meetings.',X'a9ba00253662ca031b44af88daa1e215b1deedb9a9d2fdc8df6ed312ef5468dd',2,NULL,NULL,1);
INSERT INTO document VALUES (6,1,3,'z1',NULL,NULL,'en','declared',1,'Nothing.',X'72cefef971556f4484535eaacaf16ee36e40e9f84fc64f8931d77589e35b3a8d',4,NULL,NULL,1);
INSERT INTO document VALUES (7,1,4,'a1','a',NULL,'en','declared',1,'Home care, eleven years. They pay me for the calls and not for the hill between the calls. Last February I walked from one end of the terrace to the other in sleet because my car was off the road and every minute of that was mine, not the company''s.',X'ce810e490e734073ca57236ff3d4740c0135d3838fbbe29154feb5863ee5c0c0',6,NULL,NULL,1);
INSERT INTO document VALUES (8,1,4,'a2','a',NULL,'en','declared',1,'Pay from the first door to the last door.',X'58e5a53175ba8dfcbd83adf4f5979fb6ff716d9bf7dd2cc644a10ee733bf36af',6,NULL,NULL,1);
INSERT INTO document VALUES (9,1,4,'c1','c',NULL,'en','declared',1,'We talked in the van about setting up on our own. Five of us, all good. Then somebody asked who would be on the insurance, and it went quiet. None of us has a house to put up. You''d need somebody who has done it before to sit with us for six months and not charge us.',X'be010789a39396c7739e5f316016ada4d7e4843e6da992c4957049ec917adb39',6,NULL,NULL,1);
INSERT INTO document VALUES (10,1,4,'f1','f',NULL,'en','declared',1,'Pay us and we spend it in the same four streets. The chip shop knows when it''s pay day before I do.',X'470870549c1a37454774c770979c5d1ba6ce5c2182c94d630c021714321c66a9',6,NULL,NULL,1);
INSERT INTO document VALUES (11,1,5,'e1','e',NULL,'cy','declared',1,'Mae''n ddeugain munud mewn car i''r feddygfa agosaf sydd â lle. Does dim bws ar ôl dau o''r gloch. Os rhowch chi hyb mewn tref sydd â phopeth yn barod, byddwch chi wedi symud y broblem ddeugain munud ymhellach. Rhowch e yn rhywle lle mae''r bws yn dechrau, nid lle mae''n gorffen.',X'2fcea5c41f4b279e0d354e1519fae4523bd447adf1e10ad48e2bd3d634883645',8,NULL,NULL,1);
INSERT INTO document VALUES (12,1,5,'e2','e',NULL,'cy','declared',1,'Cymdeithas fel un y siop gymunedol: pawb yn cael un bleidlais a neb yn cael llond poced. Ond cofiwch mai''r un chwech o bobl sy''n gwneud popeth yma''n barod, ac mae dwy ohonyn nhw dros eu pedwar ugain.',X'74742315859274b4e180c5b11f182aaa7c5b82b68eb9226ed7b3b2f220e3392f',8,NULL,NULL,1);
INSERT INTO document VALUES (13,1,6,'a1','a',NULL,'en','declared',1,'District nurse. I see the same leg on Monday that a colleague from another team saw on Friday, and neither of us can read what the other wrote, because the two systems have never met. The patient carries a notebook. The notebook is the integrated record.',X'32a8940c121efedede79914da1e6f040db84c1a04bc0ce3c99751c780e4a5c0b',10,NULL,NULL,1);
INSERT INTO document VALUES (14,1,6,'b1','b',NULL,'en','declared',1,'A lunch club in a chapel vestry. I started dressing legs there on Thursdays because that''s where the legs were. Nobody designed it. The caretaker had a key and I had a bag. What would stop it elsewhere: a risk assessment written by somebody who has never been in a vestry.',X'f9bee623eeb94b621d53e8d6267b111bbea0171c100407198e47f14a169f1a49',10,NULL,NULL,1);
INSERT INTO document VALUES (15,1,7,'b1','b',NULL,'en','declared',1,'We are a sample worker co-operative giving care at home. In this sample we have thirty-one members. Rotas are drawn up by the people who will work them, every second Tuesday, with biscuits. We lose fewer staff than we did when we worked for other people, though we have not counted it in a way that would satisfy a statistician, and some of us would have stayed anyway because we live round the corner.',X'de4c14c1c4a0ce3f1e4f80dfd394a30acfe0da0ac8edaffaf127cf985ecc3635',12,NULL,NULL,1);
INSERT INTO document VALUES (16,1,7,'c1','c',NULL,'en','declared',1,'Better: people stay, and a person who stays notices things. Worse: deciding takes longer, and once it took so long that we lost a client over it. We would not run an emergency service this way.',X'62596d51e790132e8ef8d9d364228390fa6a41648f58eec69b15e8419197af86',12,NULL,NULL,1);
INSERT INTO document VALUES (17,1,7,'c2','c',NULL,'en','declared',1,'The tender asked for three years of audited accounts from an organisation that was four months old. We got in as somebody''s subcontractor and paid them a margin for the use of their history.',X'01e40b666dd112a03fdcd9f85a8940a5e4bb5a8b04803e6823092a2bd5803695',12,NULL,NULL,1);
INSERT INTO document VALUES (18,1,8,'a1','a',NULL,'cy','declared',1,'Dw i''n fyddar. Mi ffoniodd y clinig i ddweud bod f''apwyntiad wedi''i newid. Ffonio. Person byddar. Wedyn mi ges lythyr yn dweud ''mod i wedi methu mynd.',X'd6d6e8631f09fca6188eeacc30157832f884f17269cce619ad14b3e2fd285573',14,NULL,NULL,1);
INSERT INTO document VALUES (19,1,8,'a2','a',NULL,'cy','declared',1,'Neges destun.',X'886a80f0e4686734ebc06d5122646cb61a256ab0a37a3bc8a82e37e97b889069',14,NULL,NULL,1);
INSERT INTO document VALUES (20,1,8,'d1','d',NULL,'cy','declared',1,'Mi gwynais. Mi ffonion nhw i drafod y gŵyn.',X'545602fdd63cd16db4244e2c2544f6f4626b30b9f9c1359a76794b1665213ac3',14,NULL,NULL,1);
INSERT INTO document VALUES (21,1,9,'c1','c',NULL,'en','declared',1,'I ran a small firm for thirty years and I am suspicious of anything that describes itself by its values. A rota that nobody can overrule is not democracy, it is Tuesday with no cover. If a co-operative is cheaper or better it will win the work. If it needs a special fund to win the work, it is neither. Happy to be shown wrong with figures rather than adjectives.',X'3ef11aec6cd97e4a37130925defdbafabe76b02d9690a599711a2f3bcb3b7c0e',16,NULL,NULL,1);
INSERT INTO document VALUES (22,1,9,'f1','f',NULL,'en','declared',1,'Buy the best and nearest you can for the money, in that order.',X'50dbe6a8804c8fc2f3000a6cc347e54532b45769b5185cd49041c99cdc76ed1e',16,NULL,NULL,1);
INSERT INTO document VALUES (23,1,10,'a1','a',NULL,'en','declared',1,'My husband has early dementia and was a manager at one of the big care companies round here, which is how I know what the contracts look like from the inside. They were told that the hourly price would not cover the travel and they signed it anyway and took it out of the visits. I have the emails. I will not have my name near this.',X'a69e919562f0b34c3d0ea45502fb0302ff946b5ab3e9f249cb940b801787cf8a',18,NULL,NULL,1);
INSERT INTO document VALUES (24,1,10,'f1','f',NULL,'en','declared',1,'The price paid by the public and the price paid to the worker should be printed side by side on every contract.',X'ff1aa152eddb31916c3339ed5a4e0205b0914ef5295446eb95d3c1560095d1db',18,NULL,NULL,1);
INSERT INTO document VALUES (25,1,11,'a1','a',NULL,'en','declared',1,'Forty of us filled in one form between us, at tea. The words used most were "nobody rang back". The word used least was "innovation".',X'790187740768d91697ed1b518843153ceca5d6323d967a342d94402daa55b492',20,NULL,NULL,1);
INSERT INTO document VALUES (26,1,11,'d1','d',NULL,'en','declared',1,'We asked for the respite booking form to be shortened. Two officers came, sat down, filled it in themselves, and went rather pink. It went from nineteen pages to four. It can be done; they had to feel it.',X'5910aef838a4aeff16de44cab5f376bbbaa447f1ee288377fe7ac0d1ac83bda4',20,NULL,NULL,1);
INSERT INTO document VALUES (27,1,12,'a1','a',NULL,'cy','declared',1,'Rwy''n gweithio mewn cartref gofal ers naw mlynedd. Mae''r lle yn lân, mae''r bwyd yn iawn, mae''r staff yn garedig, ac mae pawb yn eistedd mewn cylch yn edrych ar deledu nad oes neb wedi''i ddewis. Does neb ar fai. Does neb yn rhydd chwaith.',X'4faff3d6e1b5b348b4d00ae49042dba7a350c739aedc13291758011b8d44d58f',22,NULL,NULL,1);
INSERT INTO document VALUES (28,1,12,'c1','c',NULL,'cy','declared',1,'Byddwn i''n hoffi cael pleidlais, wrth gwrs. Ond nid ar y biniau. Rhowch bleidlais i mi ar faint o bobl sydd ar y shifft nos.',X'f1baeb41e4713c4b8ff7b7b6ba0a04fa496ae79006465c5064f449582953f9d1',22,NULL,NULL,1);
INSERT INTO document VALUES (29,1,13,'a1','a',NULL,'en','declared',1,'Eight in the morning, redial, redial, redial, number sixteen in the queue, "all appointments have gone". I have been told to ring back tomorrow so many times that tomorrow has stopped meaning anything. In the end I went to the chemist and he was brilliant.',X'52d73bb20ff35a2533dd7f6536918f93419a69f34fd771b0af107e5440d642b2',24,NULL,NULL,1);
INSERT INTO document VALUES (30,1,14,'z1',NULL,NULL,'cy','declared',1,'Dim byd.',X'91231de8e0f31f8b5bdb6dea95aadd001b3a65e969d3b91dc4423e6b5fc2ea3f',26,NULL,NULL,1);
INSERT INTO document VALUES (31,1,15,'b1','b',NULL,'en','declared',1,'It''s me, my sister-in-law and a Fiesta. We look after seven people, none further than six miles. Everybody has my number and nobody abuses it. One gentleman rings at ten past nine each night to say the hens are in.',X'67155dfdfa2d22c2e7f57f1f496412c95b401122f5b7c42980bd70814bb8fc68',28,NULL,NULL,1);
INSERT INTO document VALUES (32,1,15,'c2','c',NULL,'en','declared',1,'I''d like four or five of us tiny outfits to share one back office: payroll, the policies, somebody to cover when I have flu. What stops us is that the form asks who is the responsible individual, and the honest answer is that we''d all be.',X'c0a6f93155f17dceecd47252a20cd185a24b60082cf728b5f3106623d38c7215',28,NULL,NULL,1);
INSERT INTO document VALUES (33,1,15,'f1','f',NULL,'en','declared',1,'Every penny of mine goes out again in this county, mostly on diesel, sadly.',X'432becad97ef48f89427d657c4dbe23c7efecc275c885d6fada19163b5e9c0cf',28,NULL,NULL,1);
INSERT INTO document VALUES (34,1,16,'e1','e',NULL,'en','declared',1,'The old library, obviously. It has a ramp, it''s next to the bus stop, and it already smells of wet coats so the surgery will feel at home. Nurse, chiropodist, somebody who understands benefits forms, a kettle. Not a gym. Every time anybody builds anything it has a gym.',X'a7c9b62b022a2855730effcd11566afb0acca986555609173d2fbcf594c8622f',30,NULL,NULL,1);
INSERT INTO document VALUES (35,1,16,'e2','e',NULL,'en','declared',1,'Us. The town. Put it in a trust so it can''t be sold when somebody needs a bypass.',X'cd53775a3ee9c647820357f5a359fb55be222938d3d23eefbc78d9d07cce71ab',30,NULL,NULL,1);
INSERT INTO document VALUES (36,1,17,'a1','a',NULL,'en','declared',1,'I was sectioned at nineteen and I''m thirty-four now. In fifteen years I''ve had eleven care co-ordinators, and I''ve told the worst day of my life to each of them, from the beginning, because they said they''d rather hear it from me. I would rather they read it.',X'675e494960b0648b4c7f0e4927d3de31500ce2b7cac1ddc44c13ab0d996ac58b',32,NULL,NULL,1);
INSERT INTO document VALUES (37,1,17,'a2','a',NULL,'en','declared',1,'Read the file before I come in. Then ask me what''s changed.',X'c95490cd0cc5130b52ae2fa06b176d1d2d4503cc27e0e1a73498473312fa9808',32,NULL,NULL,1);
INSERT INTO document VALUES (38,1,17,'d1','d',NULL,'en','declared',1,'I joined a panel. They gave us a lanyard each and a slide with the decision on it.',X'42eb404b2822df092b5c6513523ac90e596fabd6a3c2ff658b7d5bbcbd38a28b',32,NULL,NULL,1);
INSERT INTO document VALUES (39,1,18,'a1','a',NULL,'cy','declared',2,'Fi sy''n gofalu am fy ngŵr ers pum mlynedd. Y cwestiwn cyntaf bob tro ydi sut mae o. Does neb wedi gofyn yr ail. Mi ddaeth dynes i wneud asesiad gofalwr ac mi fuodd hi''n hyfryd, [tynnwyd allan: am berson arall] oedd ei henw, ond mi adawodd y swydd cyn i''r papur gyrraedd, ac mae''r asesiad nesaf i fod ym mis Medi.',X'7c9410228b85f2e7eae0c77c4e1d4e13df647681f6a3a22174bfb26d0cdf544b',237,NULL,NULL,1);
INSERT INTO document VALUES (40,1,18,'a2','a',NULL,'cy','declared',1,'Un noson o gwsg y mis. Nid dwy. Un.',X'b28c49cfd03b8460d4eaabe89bb16c02c9042317afb37bafe876081f53521ace',34,NULL,NULL,1);
INSERT INTO document VALUES (41,1,19,'c1','c',NULL,'en','declared',1,'We are a family company with two homes. Please resist the idea that ownership explains everything. We have worked beside a not-for-profit whose staff went home in tears and a listed company whose staff did not. What decides it is the price, the manager, and whether the manager is on the floor at seven in the morning.',X'8c7bedd30db0b1ff18ddb483fdd9bf3d4e241d937ed71467a76cdbdb236ba184',36,NULL,NULL,1);
INSERT INTO document VALUES (42,1,19,'f1','f',NULL,'en','declared',1,'Fees agreed in April for a wage that rises in April, and confirmed in July. A co-operative would go bust on that timetable as surely as we nearly did.',X'a053c4b70c21e882e172746d319a8d2e61b23a63757bd89fd2e73472aa3949d3',36,NULL,NULL,1);
INSERT INTO document VALUES (43,1,19,'w2',NULL,NULL,'en','declared',1,'We''d love to. We advertised for a Welsh-speaking senior for a year and had two applicants, one of whom could say "araf". If you make it a condition without helping to train people, you will close beds, and the residents who speak Welsh will be moved further from anybody who does.',X'49cd8de1319d699a42dfb162cdb1e485e22d8583324aa07be313090ca189e35d',36,NULL,NULL,1);
INSERT INTO document VALUES (44,1,20,'a1','a',NULL,'en','declared',1,'Zero hours. She texts at 9pm with tomorrow. I''ve got two kids. I found out I was working Christmas Day from the client.',X'5c1a2446be1c0c3230f229da6c5c223892146832d774509ea72b38ffb29787a0',38,NULL,NULL,1);
INSERT INTO document VALUES (45,1,21,'a1','a',NULL,'en','declared',1,'My dad died in a corridor. I''m not writing this for sympathy, I''m writing because afterwards a porter, who had no reason to, stood with us and held the door so that nobody would push a trolley past. You asked what works. He did.',X'729699d3c6252e324c38e051f48683728b893f55dc4be633e23501b28ce5fba8',40,NULL,NULL,1);
INSERT INTO document VALUES (46,1,21,'z1',NULL,NULL,'en','declared',1,'Whoever runs it, hire that man.',X'a100aae99f686a2bddf549e9241351fc48b0321d5150e6f8255ee73ff06f429b',40,NULL,NULL,1);
INSERT INTO document VALUES (47,1,22,'b1','b',NULL,'cy','declared',1,'Menter enghreifftiol ydym ni: tafarn y pentref, sy''n eiddo i''r pentref. Ar brynhawn Mercher does dim cwrw, dim ond cawl. Daw deuddeg neu dri ar ddeg. Y cwsmer hynaf sy''n gwneud y gofrestr, ac os nad ydi rhywun yno mae hi''n gyrru rhywun i guro''r drws. Nid oes neb wedi ei alw''n wasanaeth ataliol, diolch byth.',X'1780a0fc18751cb0b81912bd93277a84fe232cb2fe1d602d3015f74af792bd7f',42,NULL,NULL,1);
INSERT INTO document VALUES (48,1,22,'c2','c',NULL,'cy','declared',1,'Does neb yn rhoi grant i gawl. Mi gawsom gynnig arian pe baem yn ei alw''n brosiect llesiant deunaw mis ac yn gwneud holiadur cyn ac ar ôl y cawl.',X'3484477fbd481ae61ff9b6627a810b5ae2abb03d92f39602ceb92938fa198efe',42,NULL,NULL,1);
INSERT INTO document VALUES (49,1,22,'w1',NULL,NULL,'cy','declared',1,'Cymraeg sydd wrth y bar, felly Cymraeg sydd wrth y cawl. Nid polisi ydi o. Pe bai''r peth yn symud i hyb yn y dref, Saesneg fyddai hi ymhen y mis, heb i neb benderfynu hynny.',X'a43e93184d26a398bca0937a18b28b631e79f5e73df2fd37f3bd3f585a5965fc',42,NULL,NULL,1);
INSERT INTO document VALUES (50,1,23,'c1','c',NULL,'en','declared',1,'A caution about evidence. Much of what is written about co-operative care consists of case studies chosen because they succeeded. We know of no register of care co-operatives that were tried and closed, and without one nobody can say how often the model fails. We ask the commission to seek out the closed ones and to invite a former member of one as a witness.',X'4ad2208b9c62f1e1ac2349a61a357639915c4b2ae5296cfc604f50004b509103',44,NULL,NULL,1);
INSERT INTO document VALUES (51,1,23,'d1','d',NULL,'en','declared',1,'Representation through membership is still representation: the person too ill to attend is absent from a members'' meeting exactly as she was absent from the patients'' panel. What changes with ownership is the right to remove the board, and that right ought to be tested by asking when it was last used.',X'59dfb0d481a271b80cfe7a091035c23d2b950cedd7d63959ff8e35610ec8a862',44,NULL,NULL,1);
INSERT INTO document VALUES (52,1,24,'z1',NULL,NULL,'en','declared',1,'Nothing.',X'a781a7a066424689010ea05bddd51de99387eb97c3622b2e3a6f66861832b6c6',46,NULL,NULL,1);
INSERT INTO document VALUES (53,1,25,'a1','a',NULL,'cy','declared',1,'Meddyg teulu. Mae deg munud yn ddigon i ddolur gwddw ac yn rhy fyr i wraig weddw. Mi fydda i''n gwybod o''r ffordd y mae hi''n cau ei bag nad am y pen-glin y daeth hi. Yr hyn sydd ei angen arni ydi sgwrs ddydd Mawrth a sgwrs arall ddydd Gwener, ac nid fi ddylai eu rhoi.',X'277506da3df197e996543eb6dc97bdf94ae9fa615577dfff72241ee2a6baa7ae',48,NULL,NULL,1);
INSERT INTO document VALUES (54,1,25,'e1','e',NULL,'cy','declared',1,'Rhowch y bobl sydd ddim yn feddygon yn yr ystafell nesaf ataf i: rhywun tai, rhywun dyledion, rhywun sy''n gwybod lle mae''r côr yn cyfarfod. Mi wna i gerdded y claf yno fy hun.',X'ce76c4af9847e549d008254ba389ddfb6814c3690c677237f4b47e2cc3bc9358',48,NULL,NULL,1);
INSERT INTO document VALUES (55,1,25,'w2',NULL,NULL,'cy','declared',1,'Ar hyn o bryd, mater o lwc y rota ydi cael gwasanaeth yn Gymraeg.',X'def268ee02d9cbf6e11a0eaa2702cdadc39bfe2313ceb8d74ccdfdf1ef5a9715',48,NULL,NULL,1);
INSERT INTO document VALUES (56,1,26,'b1','b',NULL,'en','declared',1,'Direct payments. I employ two PAs and we have a WhatsApp group called The Management. I''ve hired, sacked and been told off by people who work for me, and it''s the most grown-up I have been allowed to be since my accident.',X'ad1ebc27e00a4e1637bf9a82cca5524ed72d64518216834a81a7f9da0ad6b707',50,NULL,NULL,1);
INSERT INTO document VALUES (57,1,26,'c2','c',NULL,'en','declared',1,'I''d join up with other direct payment people tomorrow, to share a bank of PAs. When I rang to ask how, the helpline asked me if I was a provider, then if I was a charity, then if I was all right.',X'14a6d5aa53cdfe8b9ffc39274ed89deb5dc5794a0847b0777bdb4bc9ba40ff1e',50,NULL,NULL,1);
INSERT INTO document VALUES (58,1,27,'e1','e',NULL,'en','declared',1,'Hub hub hub. My mother is 91. She can get to the end of the path. Send the hub up the path.',X'7f1978b330c4d0448dee56e8be2b0a15db99b25842a2fdb82e6bedcc30da2193',52,NULL,NULL,1);
INSERT INTO document VALUES (59,1,27,'w1',NULL,NULL,'en','declared',1,'None. Nobody here speaks it. Spend it on a nurse.',X'c2e290e8ece491cb62e0241317f9fd091ce3271dcfa969eebbba06bd8f89003a',52,NULL,NULL,1);
INSERT INTO document VALUES (60,1,27,'w2',NULL,NULL,'en','declared',1,'See above.',X'9263a3a16f3332f73a1b3772287d2f3326cb746b2179ace8bfbe8f9926e55e7f',52,NULL,NULL,1);
INSERT INTO document VALUES (61,1,28,'z1',NULL,NULL,'cy','declared',1,'Dim byd.',X'e731b6520620300cf19d8287a29bb75d719c54ac6bbba6baa8ba03c11fcf33d4',54,NULL,NULL,1);
INSERT INTO document VALUES (62,1,29,'c1','c',NULL,'en','declared',1,'Written by officers of a sample council. We are required to promote co-operatives and user-led services, and we do try. A small contract takes our procurement team as long as a large one, and there are three of them. Splitting one framework into twelve small lots would be welcomed by the twelve and would need two more posts that we do not have.',X'c1cf20f05078b5316fd56ad19274348f8ec0be5e8a1c40a0598eeb9b85228688',56,NULL,NULL,1);
INSERT INTO document VALUES (63,1,29,'c2','c',NULL,'en','declared',1,'We once ran a round for new co-operatives and got one bid, from an existing company that had added a members'' page to its website. We recall this not to be unkind but because a duty to promote does not by itself produce anybody to promote.',X'77f8efa259854d957c8ae124bd55ad73251f0ec6db85e4736649823f51eb34da',56,NULL,NULL,1);
INSERT INTO document VALUES (64,1,29,'e2','e',NULL,'en','declared',1,'Land and building with a public body, day-to-day running with a board on which users and staff together have the majority. If it fails at two in the morning, though, everybody will telephone us.',X'14228f649f8018df6f3f00044721790388999fe82b406f75bf389a2aafc7e95a',56,NULL,NULL,1);
INSERT INTO document VALUES (65,1,30,'a1','a',NULL,'en','declared',1,'I gave up a job I loved at fifty-three. People say I''m amazing. I would swap amazing for Wednesdays. My son is 24, autistic, six foot two, and when the day service closed for "two weeks" in 2020 it turned out to be five months and then forever.',X'3c3f60091d6fd1b751c40859043d4c333804b6d7a3605b990153c59b3422356e',58,NULL,NULL,1);
INSERT INTO document VALUES (66,1,30,'d1','d',NULL,'en','declared',1,'I have written nineteen letters.

I have four replies, three of which thank me for my letter and say that it will be replied to.',X'e1e55eb104449170fab7fc391eb76f3f3660bb2255d0ce752641589cf8d51962',58,NULL,NULL,1);
INSERT INTO document VALUES (67,1,31,'a1','a',NULL,'en','declared',1,'I gave up a job I loved at fifty-three. People say I''m amazing. I would swap amazing for Wednesdays. My son is 24, autistic, six foot two, and when the day service closed for "two weeks" in 2020 it turned out to be five months and then forever.',X'3890e48ffd945097b256b385783f3296d45359e34842ac35cc87922cc0fe5b88',60,NULL,NULL,1);
INSERT INTO document VALUES (68,1,31,'d1','d',NULL,'en','declared',1,'I have written nineteen letters.

I have four replies, three of which thank me for my letter and say that it will be replied to.',X'd23bf0dec1bbe2d6b9618ab7b89fadc1b474b7180fac5c5ee3dbc6272d1996be',60,NULL,NULL,1);
INSERT INTO document VALUES (69,1,32,'a1','a',NULL,'cy','declared',1,'Ces i strôc yn 47 oed. Roedd y tîm yn yr ysbyty''n wych am chwe wythnos, ac wedyn fe ddes i adref at ddistawrwydd a chadair gawod oedd yn rhy lydan i''r drws.',X'0373eb975631c84c2e0d42a39c5764ea470172683d63ad73759ce45e5b37b12d',62,NULL,NULL,1);
INSERT INTO document VALUES (70,1,32,'b1','b',NULL,'cy','declared',1,'Fe ddechreuon ni grŵp ohonom ein hunain, wyth o bobl â geiriau coll. Rydyn ni''n cwrdd yng nghefn y clwb rygbi. Mae''r rheol yn syml: does neb yn gorffen brawddeg neb arall. Does neb yn talu. Ni sy''n dod â''r bisgedi.',X'3cbb7d20d7620b4522a7f4adf86c06a0fd9d79809493f242276064bb19a3d09e',62,NULL,NULL,1);
INSERT INTO document VALUES (71,1,32,'c2','c',NULL,'cy','declared',1,'Fi yw''r cadeirydd am mai fi sy''n gallu dweud ''cadeirydd''.',X'104d1ff7ce8d3be06dd335e64e105617927d61d1d05d62f6848d0876bfeaf006',62,NULL,NULL,1);
INSERT INTO document VALUES (72,1,33,'c1','c',NULL,'en','declared',1,'We have members in co-operatives who would not go back, and members in co-operatives who found that being an owner was the reason given for working through the flu.

Ownership is no substitute for a recognised union and an agreed rate.',X'2098fe86d05840482201329ce51870cb5b775e221ab4b9594a48803ba21c3215',64,NULL,NULL,1);
INSERT INTO document VALUES (73,1,33,'f1','f',NULL,'en','declared',1,'Write the wage into the contract, not the hope of it. Travel time, sick pay from day one, training in paid hours. If a co-operative can do that it should have no fear of being held to it, and if it cannot, it shouldn''t have the work.',X'e7f984ca77ef636dfed1aac8e3934e03a05a064c21bc50f46b9ea5ac56bbfbbe',64,NULL,NULL,1);
INSERT INTO document VALUES (74,1,34,'a1','a',NULL,'en','declared',1,'See a GP on the same day.',X'8c5cc4d96c61b956c96daaefe0f2d1b8ecf36bf3a0a01e832f61ae7d606c5b0c',66,NULL,NULL,1);
INSERT INTO document VALUES (75,1,35,'b1','b',NULL,'en','declared',1,'A warden scheme that never went away, because tenants voted to pay for it. Each year we ask whether to keep it, and tell them the price first. It is not cheap, and one block voted it out, and we respected that, and that block has the most 999 calls. We draw no conclusion from one block.',X'517598f9ef8bc032491c61735312ed38c529e960ac7b9032c053a8006f0b606f',68,NULL,NULL,1);
INSERT INTO document VALUES (76,1,35,'e2','e',NULL,'en','declared',1,'Community benefit society on our land, at a peppercorn, with a clause that brings the land home if it folds.',X'908c69ff81e6ec69bd467be24d58a2e51ddec7c26583f75f0cb336891017e6ba',68,NULL,NULL,1);
INSERT INTO document VALUES (77,1,36,'d1','d',NULL,'cy','declared',1,'Grŵp o bobl ag anabledd dysgu ydym ni. Gofynnon ni am gael cadeirio''r cyfarfod. Dywedon nhw ie. Parhaodd y cyfarfod ddwywaith mor hir, a dyna''r tro cyntaf i bawb ddeall beth oedd wedi''i benderfynu.',X'54db165821c869793cfa52959f4a2cbd02cad8509b9a48fd48501f29bb735b9f',70,NULL,NULL,1);
INSERT INTO document VALUES (78,1,36,'w3',NULL,NULL,'cy','declared',1,'Dogfen hawdd ei deall yn Gymraeg. Rydyn ni''n cael hawdd ei deall neu Gymraeg, byth y ddau. Felly mae hi ar hyd a lled Cymru, meddai fy chwaer.',X'67f7eb123d04623255185c24abc630a3ee6323a233596aef0a9e6b98fad21177',70,NULL,NULL,1);
INSERT INTO document VALUES (79,1,37,'a1','a',NULL,'en','declared',2,'Good GP, good nurse, rotten bus. Chemotherapy at nine, first bus at ten past. The neighbours did a rota without being asked and one of them, [taken out: about another person], did it in his own time all through lambing.',X'b3342bb63bf48a7d8fcf75093adae4fe444a6745333f2be4130894025dd972ec',238,NULL,NULL,1);
INSERT INTO document VALUES (80,1,38,'e1','e',NULL,'en','declared',1,'Whatever you build, time it by bus, on a Sunday, in the rain, with a pushchair, and publish the time. I did this for our nearest walk-in: two buses, fifty-one minutes, one broken lift.',X'4edde56280dc0eb8873ab14141fe80d606778a1f92e81f2063c454b600edb6c9',73,NULL,NULL,1);
INSERT INTO document VALUES (81,1,38,'f1','f',NULL,'en','declared',1,'The hospital kitchen could buy from the valley growers. I grow leeks. Nobody has asked me for a leek.',X'09fb195c9508052fd73fdfe59444e6a7ccf81b1c280d86b9a26f72f46e8bfb34',73,NULL,NULL,1);
INSERT INTO document VALUES (82,1,38,'w3',NULL,NULL,'en','declared',1,'I''m a learner. Let me practise on the receptionist and let her practise on me. It''s free.',X'ef69cce2c59cbd617af89e0f3a3aca29857771a83eface9ae366ec03015893c8',73,NULL,NULL,1);
INSERT INTO document VALUES (83,1,39,'c1','c',NULL,'cy','declared',1,'Rydw i wedi bod yn aelod o hufenfa gydweithredol ar hyd fy oes, ac fe welais un arall yn mynd i''r wal. Nid y gwerthoedd a''i lladdodd ond yr arian: doedd neb o''r aelodau''n fodlon clywed bod rhaid codi pris. Os ydych am roi gofal yn nwylo aelodau, gwnewch yn siŵr fod rhywun yn y stafell sy''n gallu darllen mantolen.',X'3a144e4fdc4c17bd5b30fb0ff80164031e6ba842ee686a1be689010ebd0adf90',75,NULL,NULL,1);
INSERT INTO document VALUES (84,1,39,'f1','f',NULL,'cy','declared',1,'Prynwch y llaeth yn lleol. Mae''n swnio fel jôc nes ichi weld y lori. “Gwnaed yng Nghymru” meddai''r ochr; o rywle arall y daeth y llaeth.',X'a99c499c2a1eefc24ea71e576a2a8e5410fd69f2e0616c1c8242e002d85f8027',75,NULL,NULL,1);
INSERT INTO document VALUES (85,1,40,'a1','a',NULL,'en','declared',1,'I''m trans and I live in a small place. The receptionist reads my old name out. She isn''t being cruel, she''s reading the screen. Change the screen.',X'1f9690f78c670e283165a1000c889513f2f75e79b7268e11e223ad921936bbc7',77,NULL,NULL,1);
INSERT INTO document VALUES (86,1,41,'e1','e',NULL,'en','declared',1,'We have a list of possible hub sites and would be embarrassed to publish how they came to be on it; some are there because a building fell empty. A test applied to all of them in public would help us more than another list of principles.',X'b2382545331f1d8e5adc3866ab3f4f1f678c9eb21332419fc01c0728be312625',79,NULL,NULL,1);
INSERT INTO document VALUES (87,1,41,'e2','e',NULL,'en','declared',1,'Mixed. Where a community anchor already owns a building and has kept it warm for ten years, it should lead. Where there is none, inventing one in order to hand it a hub has not gone well in our experience.',X'944cfb9306a4fb789584aaaf8122a291b4c7e40449ddc7432465ab873778bf19',79,NULL,NULL,1);
INSERT INTO document VALUES (88,1,42,'c1','c',NULL,'en','declared',1,'I was in a care co-op over the border, it closed. We weren''t badly run, we were paid late, and a co-op has no parent company to sulk to. Three of the best years I''ve had at work. Would I do it again? Yes with six months'' money in the bank, no without.',X'7a4b12346dbf2df158305eebf54aad343b09f412bd2cce491955f2b7ae7b430e',81,NULL,NULL,1);
INSERT INTO document VALUES (89,1,43,'a1','a',NULL,'cy','declared',1,'Ffurflen ar-lein. Cyfrinair. Cod i''r ffôn. Does dim signal yn tŷ ni, felly mae rhaid i mi ddringo i ben yr ardd i brofi pwy ydw i. Pan dw i''n dod yn ôl mae''r dudalen wedi darfod.',X'deb6e87b6a4f2e7949d9f9f5fdad0ba3a9fbd7bd6f36f999d22801b4c74bcadc',83,NULL,NULL,1);
INSERT INTO document VALUES (90,1,44,'a1','a',NULL,'cy','declared',1,'Ffurflen ar-lein. Cyfrinair. Cod i''r ffôn. Does dim signal yn tŷ ni, felly mae rhaid i mi ddringo i ben yr ardd i brofi pwy ydw i. Pan dw i''n dod yn ôl mae''r dudalen wedi darfod.',X'0817d15d765164c31023f5a9b80bdde9c447a2ed572ff2f9cb555c7c3a904a3a',84,NULL,NULL,1);
INSERT INTO document VALUES (91,1,46,'b1','b',NULL,'en','declared',1,'We mend wheelchairs, and train people who have been out of work to mend them. A chair that waited weeks for a part from far away now waits for somebody to finish his toast.',X'80ce4a8790028c7d55b72df39df500a00b76b244990291c2903272bf7f013276',87,NULL,NULL,1);
INSERT INTO document VALUES (92,1,46,'f1','f',NULL,'en','declared',1,'Repair is the foundational economy: it cannot be done from somewhere else. Make "can it be mended within twenty miles" a question in every equipment tender.',X'2966e01b6363506e4b4aacb0f054f0a72aec7ed82a61bb76c19ae6f487f97066',87,NULL,NULL,1);
INSERT INTO document VALUES (93,1,47,'a2','a',NULL,'en','declared',1,'A landlord who answers.',X'0e107e42fee4c70c3d8d350742e9bedecac9e57919cb79e3c1cd9b5aeff101a8',89,NULL,NULL,1);
INSERT INTO document VALUES (94,1,47,'f1','f',NULL,'en','declared',1,'You can see the chimneys of the good end from the bad end, and I''m told you can measure it in years. I don''t need a study. I need the damp out of my daughter''s bedroom, because the inhaler is treating the wall.',X'cf203bd6ed7680e4a03f5b97aa96faeb924912af9419387ca92dab2db09f9e55',89,NULL,NULL,1);
INSERT INTO document VALUES (95,1,48,'a1','a',NULL,'cy','declared',1,'Gofynnais am therapi siarad yn Gymraeg. Un mis ar ddeg yn Gymraeg neu chwe wythnos yn Saesneg, dyna''r dewis a ges i. Dewisais Saesneg, a threulio chwe wythnos yn cyfieithu fy nhristwch i rywun clên iawn.',X'2b47e2b36d9c724ac8ad8177bff3e6bda7493255a52b151ad7a28d871d5e0e31',91,NULL,NULL,1);
INSERT INTO document VALUES (96,1,48,'w2',NULL,NULL,'cy','declared',1,'Nid dewis yw dewis sy''n costio naw mis.',X'2ca6765b0de19fbd9587b1e5bfdf827bb4826817fe747550d4f4b037c713d62a',91,NULL,NULL,1);
INSERT INTO document VALUES (97,1,49,'e1','e',NULL,'en','declared',1,'A pharmacist in the hub, certainly, but not at the price of the pharmacy in the village, which for many people is already the hub, with a doorbell. We ask that each business case should say which existing doors are expected to close.',X'0cfa7306d5405a7033484dc60fba2276e68fc762d2ffa2a3ab4565bffdbef4dc',93,NULL,NULL,1);
INSERT INTO document VALUES (98,1,50,'d1','d',NULL,'en','declared',1,'I went to the public meeting about the minor injuries unit. The chair said that no decision had been made; the removal van had been booked. I know because my cousin drives it.',X'650c2e1abaa273591bece800d4b27c01ae718b30b6b3a22c3ab28656429c9793',95,NULL,NULL,1);
INSERT INTO document VALUES (99,1,51,'e2','e',NULL,'cy','declared',1,'Pobl y fro. Nid am ein bod yn well, ond am ein bod ni''n dal yma pan fydd y prosiect wedi gorffen.',X'aad754f45716cb5236df00d8acdf677e4cdb380166ef85b51fede414f2b70460',97,NULL,NULL,1);
INSERT INTO document VALUES (100,1,51,'w1',NULL,NULL,'cy','declared',1,'Da, os mai ni fydd yn eu rhedeg; drwg, os mai dim ond ymgynghori â ni a wneir. Rwyf wedi bod mewn ystafell lle trowyd cyfarfod cyfan i''r Saesneg dros un swyddog a oedd, fel y daeth yn amlwg amser paned, yn deall pob gair.',X'806432fa098e6d05c45b0d79159eeffeea75d36075c2ebbd5a0aa8966b58ee53',97,NULL,NULL,1);
INSERT INTO document VALUES (101,1,51,'w3',NULL,NULL,'cy','declared',1,'Offer cyfieithu ym mhob hyb, a rhywun sy''n gwybod lle mae''r batris.',X'c3f8668cc9c7409f590546582d5f5aed50df66ec7524abd12bc0268d67430610',97,NULL,NULL,1);
INSERT INTO document VALUES (102,1,52,'a1','a',NULL,'cy','declared',1,'Fi''n gweithio i gwmni sy''n iawn, chwarae teg. Mae''r app yn gweud ''visit complete'' ar ôl dau ddeg tri munud, even os yw hi''n llefain. So fi''n aros, a wedyn fi''n hwyr, a wedyn mae''r app yn gofyn pam. There''s no box for it. Does dim bocs am lefain.',X'9f3389982704b8582c95c48cde4af3e3adca7e27cf3df63635df2f112df2f99d',99,NULL,NULL,1);
INSERT INTO document VALUES (103,1,52,'w1',NULL,NULL,'cy','declared',1,'Fi''n siarad Cymraeg ''da phawb ond yn sgwennu''r nodiadau yn Saesneg, achos so''r app yn gwbod beth yw Cymraeg.',X'51db40770b350a8704ee3ae42551c2c98d9a1c39968b72ffd1ee17bf9018d64e',99,NULL,NULL,1);
INSERT INTO document VALUES (104,1,53,'a2','a',NULL,'cy','declared',1,'Newid y rheol i gyd-fynd â''r nyrs.',X'e7564318b4d8fe950047c790de716240fce808f101ef67d30ee92a4e835db8e1',101,NULL,NULL,1);
INSERT INTO document VALUES (105,1,53,'d1','d',NULL,'cy','declared',1,'Ddoe. Gofynnais i''r ysbyty a gawn i aros gyda fy merch dros nos. Dywedodd y nyrs nad oedd hawl, ac wedyn aeth i nôl gwely plygu.',X'0c7be1473e76c329895071ba8733f45dca8bcde57e475329a1269eebbe960ffe',101,NULL,NULL,1);
INSERT INTO document VALUES (106,1,54,'f1','f',NULL,'cy','declared',1,'Pysgod. Rydym yn glanio pysgod o fewn golwg i gartref gofal sy''n bwyta pysgod wedi''u rhewi o ben draw''r byd. Rwyf wedi cynnig; nid y cogydd sy''n dweud na, ond y contract. Er tegwch, ni allwn addo penfras bob dydd Gwener. Mae''r môr yn gyflenwr annibynadwy iawn.',X'848af9f4a0f3bcbe0dd434d3718c62a572093df375dfba441ee10fc179d5b400',103,NULL,NULL,1);
INSERT INTO document VALUES (107,1,55,'z1',NULL,NULL,'en','declared',1,'I know I''m late. I was nursing. That''s the evidence.',X'a83d5d7eff10d7b8ef2c1101548d3bf481581fc623d008b88555b399fe0a9053',105,NULL,NULL,1);
INSERT INTO document VALUES (108,1,56,'e2','e',NULL,'cy','declared',1,'Y gymuned. Ond talwch rywun i wneud y cofnodion. Mae pob menter wirfoddol yr ydw i wedi bod yn rhan ohoni wedi marw o ddiffyg ysgrifennydd.',X'd1aa96119b1340b228602b6c7c66550af08fbfa3a01fa8e81978ff24adefefbe',107,NULL,NULL,1);
INSERT INTO document VALUES (109,1,57,'a1','a',NULL,'en','declared',1,'Hello, is it on? Right. I''m seventy-nine. I had my cataract done and it was marvellous, I could see the dust. What I want to say is I waited that long that I''d stopped driving, sold the car, and then they gave me my eyes back. So now I can see the bus not coming. That''s all. Thank you.',X'24378ca006c5f90d47a61e4d42c97539f09f8e18cac567d51702580bddd398b0',108,NULL,NULL,1);
INSERT INTO document VALUES (110,1,58,'a1','a',NULL,'cy','declared',1,'Helo? Ie. Wel, gofalu am fy mrawd ydw i. Mae e''n cael hunllefau. Pan mae e''n wael mae''r tîm argyfwng yn dweud taw''r tîm cymunedol sy''n gyfrifol, a''r tîm cymunedol yn dweud eu bod nhw''n cau am bump. Dyw e ddim yn mynd yn sâl rhwng naw a phump, chi''n gweld. ''Na fe. Diolch.',X'5f11ea9b7de2f74fb3178474d50f9f32f8f69b000d972bb41e340dbbda888292',110,NULL,NULL,1);
INSERT INTO document VALUES (111,1,59,'z1',NULL,NULL,'en','declared',1,'Nothing.',X'16e16f2b89e5f49a5736b6fab80cad17b5587ff8080743e27ffd61235a983dc9',112,NULL,NULL,1);
INSERT INTO document VALUES (112,1,60,'a1','a',NULL,'en','declared',2,'My number''s [taken out: contact details] if you want to ring. It''s about my wife''s care. The main lady who comes is an angel. The others, well. One was on her phone the whole time. My wife can''t speak but she can tell. You could see her face close up like a shop. That''s it, that''s the message.',X'27b020eb39570d85e8dc688677c86b7b8a3e9f5bab4606dda21fc54845c8c65d',239,NULL,NULL,1);
INSERT INTO document VALUES (113,1,61,'e1','e',NULL,'en','declared',1,'This hub. Top of the valley. Not the bottom. Everything''s at the bottom. Water''s at the bottom. Ta-ra.',X'86cc93b6436d98225e967f3ef0df5cf0ea4684d9993b9b3c68b2d89f24954df4',116,NULL,NULL,1);
INSERT INTO document VALUES (114,1,62,'a1','a',NULL,'cy','declared',1,'Isio deud ydw i bod y nyrs sy''n dod acw yn werth y byd. Mae hi''n gwbod enw''r ci ac yn gwbod pan dw i''n deud celwydd am y tabledi. Peidiwch â''i symud hi. Dyna fo. Peidiwch â''i symud hi.',X'f70405ee227888f65d34743e6dee81fe6a530f17a9eaad2cdb1bf0374c41f7ee',118,NULL,NULL,1);
INSERT INTO document VALUES (115,1,63,'a1','a',NULL,'en','declared',1,'I don''t want this printed. I do nights in a home and the rota says two of us and there''s one of us. The second name on the sheet is a girl who left in October. I''ve told the manager. It''s been signed off every week since. I''m frightened someone will fall and it''ll be me that gets the blame.',X'4e9cea3e537fac4c570f2372aa503bd1ce630be19e86a27de12986ec4d7ba495',119,NULL,NULL,1);
INSERT INTO document VALUES (116,1,64,'d1','d',NULL,'en','declared',1,'Back in the autumn I rang to say the sign for the minor injuries pointed into a hedge. Fella rang me back the same day, laughing, and it was fixed by the Friday. So it can be done. I''m ringing to be fair, like.',X'f5ec65d901cafedaa3d2ad703e11531fd994aa4c8a83d8e57f1efc6dc2b2a81a',121,NULL,NULL,1);
INSERT INTO document VALUES (117,1,65,'z1',NULL,NULL,'cy','declared',1,'Dim byd.',X'c7c44a49c655e63624f82169d85770d517bcc692a2e2383a2615bf3ca24a1923',123,NULL,NULL,1);
INSERT INTO document VALUES (118,1,66,'b1','b',NULL,'en','declared',1,'There''s a choir. For lungs. You get forty people who can''t breathe in a room and somebody says, right, sing. I was in hospital three times the winter before and none this one. Might be the choir, might be the weather. I''m not a doctor. The lady who runs it does it on her pension and her knees are going, so write that down as well.',X'cb22d548b022ee76be4ecb573bf6b46b930f4c3e9c5c42eae9e3bde614772a1f',125,NULL,NULL,1);
INSERT INTO document VALUES (119,1,67,'a1','a',NULL,'en','declared',3,'[taken out: about another person] two doors down has got marks on her arms and [taken out: to keep somebody safe]. I rang the council and got the music. I know you don''t do cases. I''m telling somebody. Fifty minutes of music. Who else do you tell?',X'f3e8dab236369eccc39b434a66139b7aac1ff029a25abd78c31d9a70aee8222e',241,NULL,NULL,1);
INSERT INTO document VALUES (120,1,68,'a1','a',NULL,'en','declared',1,'I can''t read very well, and I''m sixty, and I''ve hidden it from everybody, and now the doctor wants me to fill in a form on the computer before she''ll see me. I can talk. Look, I''m talking. Why can''t I just talk?',X'e8be861cc9b2a148f09a85ed708f9fbf1229d804b99958a0350de4f623f8f564',128,NULL,NULL,1);
INSERT INTO document VALUES (121,1,69,'a1','a',NULL,'en','declared',1,'I can''t read very well, and I''m sixty, and I''ve hidden it from everybody, and now the doctor wants me to fill in a form on the computer before she''ll see me. I can talk. Look, I''m talking. Why can''t I just talk?',X'bd0f655c89dd2a7c279b2e406348cd23b37b2fa5345a995429f603eb7513eb2e',130,NULL,NULL,1);
INSERT INTO document VALUES (122,1,70,'w1',NULL,NULL,'cy','declared',1,'Dementia sy'' gin Dad. Mi gollodd o''i Saesneg bron i gyd. Mae ''na hogyn o Ynysoedd y Philipinau yn y cartra sy'' ''di dysgu deud "ti''n iawn, ''rhen foi?", ac mae Dad yn goleuo. Un frawddag. Felly pan ''dach chi''n gofyn am effeithia, dyna chi effaith. Dysgwch chi un frawddag i bawb, ac wedyn mi gawn ni siarad am hybia.',X'0aeffec012d2502021588f5706fcf9f1cde4c03ae4d18f53e011169627711ae3',132,NULL,NULL,1);
INSERT INTO document VALUES (123,1,71,'e1','e',NULL,'cy','declared',1,'Wel, y mart. Wir nawr. Mae pob ffermwr yn y sir yn mynd i''r mart bob wythnos a does yr un ohonyn nhw''n mynd at y doctor. Rhowch nyrs yn y mart gyda pheiriant pwysau gwaed, drws nesa i''r byrgyrs. A rhywun i siarad, os yw hi''n flwyddyn wael. Ond peidiwch â rhoi arwydd lan yn dweud beth yw e.',X'391789c53e594f24d8c3623310f572c812acc58f55fdea73de56818608e209da',134,NULL,NULL,1);
INSERT INTO document VALUES (124,1,72,'c1','c',NULL,'en','declared',1,'GP, out of hours, just coming off. I see I''ve missed your deadline by eight hours, which is about our current average. We ran out-of-hours as a doctors'' co-operative years ago and I''ll tell you what was better: if I didn''t turn up, I''d let down people I knew. What was worse was that it was ours. Doctors''. No patient had a vote, and the nurses had opinions we didn''t minute. If you bring it back, don''t bring that bit back.',X'3ba1569b89e4cc16522926c4a4d87ae30515bd72fcf6b6b751894968159e1bd0',136,NULL,NULL,1);
INSERT INTO document VALUES (125,1,73,'c1','c',NULL,'en','declared',1,'Our branch split. Half said that social care ought to be a public service, full stop, and that co-operatives are a nice way of letting the state off. Half said that people can''t wait for full stops. We are still speaking.',X'88f4beff6d06e0a4d61bd7f84cf75bf60a51df44fa2e53e03330b38be346c8a2',138,NULL,NULL,1);
INSERT INTO document VALUES (126,1,73,'e2','e',NULL,'en','declared',1,'Publicly owned (9 of those present), community owned (8), don''t know (1, the treasurer). We count heads, we do not claim that they are anybody''s but ours.',X'aade1cbd9ccb1e148ee2fca0c7579b62e4ec3d9cea92256c9828f61406b88245',138,NULL,NULL,1);
INSERT INTO document VALUES (127,1,74,'a2','a',NULL,'en','declared',1,'Nothing.',X'ef01eab198041ea809f371d94ccc0ef5adc0ac15236f2231c8848bc28e8638ab',140,NULL,NULL,1);
INSERT INTO document VALUES (128,1,75,'a2','a',NULL,'cy','declared',1,'Deintydd.',X'6195944946d0f7b0bc906971c3987f0afed507660300fcf93737e0788b108abd',142,NULL,NULL,1);
INSERT INTO document VALUES (129,1,75,'f1','f',NULL,'cy','declared',1,'Hyfforddwch bobl ifanc yma a rhowch dŷ iddyn nhw. Mae gennym ni''r swyddi a does gennym ni ddim to.',X'6d744683a492e27e3b669084d44e16873aa1028f28a630ce212810550c6bc675',142,NULL,NULL,1);
INSERT INTO document VALUES (130,1,76,'f1','f',NULL,'en','declared',1,'We bake for two schools and would bake for a hospital. The tender wanted bread for eleven sites or none. We have one van. Let us do one ward.',X'5b03796f322d4ef1907a1df2ad7da6a99d3520189349cdf16d6c7698ae3f1a72',144,NULL,NULL,1);
INSERT INTO document VALUES (131,1,77,'a2','a',NULL,'en','declared',1,'The same doctor twice.',X'2dc48e497eecb5b6f3fef29c0047769abddab4d7d27c89be46bac7c3393f3d9a',146,NULL,NULL,1);
INSERT INTO document VALUES (132,1,77,'d1','d',NULL,'en','declared',1,'Never. Didn''t know you could.',X'c85f0fe3975ec51352bddedbd6f4932049a6cd03cc19c9cc44d128804c56d24c',146,NULL,NULL,1);
INSERT INTO document VALUES (133,1,78,'a2','a',NULL,'en','declared',1,'A person on the phone.',X'eb7a2efb110bc4475a903bff4bb0070e322241173f567ea3798d605c7a9c0aff',148,NULL,NULL,1);
INSERT INTO document VALUES (134,1,78,'c2','c',NULL,'en','declared',1,'Time. You''re asking people with no time what stops them starting something.',X'd13e5acb38b50c867bd9d212495fc9bdc83f06a76c536b0aac213580cc220e88',148,NULL,NULL,1);
INSERT INTO document VALUES (135,1,79,'a2','a',NULL,'cy','declared',1,'Seibiant y gallwn ddibynnu arno.',X'dd7f10be245a84ae28bc9eb25e47d6083859b78b78f52ff493b8477d1f043e76',149,NULL,NULL,1);
INSERT INTO document VALUES (136,1,79,'c2','c',NULL,'cy','declared',1,'Dwi ddim yn gwybod beth ydi ''menter gydweithredol gofrestredig'' a dwi''n ofni gofyn.',X'82a578a45fc335568e4ae9ab17d44a3dbbd99c9b912aee8c950cbd6a950bcb78',149,NULL,NULL,1);
INSERT INTO document VALUES (137,1,80,'c1','c',NULL,'en','declared',1,'Ownership changes who gets the surplus. In publicly funded care at today''s prices there is often no surplus to get. A commission that recommends ownership without price will have redistributed nothing, democratically.',X'6960b36166034f545bcea1cab893d0284614cb047a2057895526752565953821',151,NULL,NULL,1);
INSERT INTO document VALUES (138,1,80,'f1','f',NULL,'en','declared',1,'Spend first where people die youngest, and say so in the allocation formula, because nobody ever objects to the sentence and everybody objects to the formula.',X'646990e9f5a8dc7e935b2701c65b3f25a1c9defe20d9029a4a4a7f8377cc8c0a',151,NULL,NULL,1);
INSERT INTO document VALUES (139,1,81,'e1','e',NULL,'en','declared',1,'Toilets.',X'47cdb70fd0a175b88ceb53da9d9511ddd2619d2c5fece26897284306f3eb5b3e',153,NULL,NULL,1);
INSERT INTO document VALUES (140,1,81,'e2','e',NULL,'en','declared',1,'Not fussed. Whoever will clean them.',X'eb8a15caf53c3463c89d1471bfb2ace7d4d4bfdfb16a5b84c3571585b478a6bf',153,NULL,NULL,1);
INSERT INTO document VALUES (141,1,82,'a2','a',NULL,'en','declared',1,'See a GP on the same day.',X'c2c622bb8293c1746cf2a395e88287367795f1a4ebd8f85e5e0c243bb26c414d',155,NULL,NULL,1);
INSERT INTO document VALUES (142,1,83,'e1','e',NULL,'cy','declared',1,'Byddwn i''n mynd ar gefn beic pe bai rhywle i''w roi, ac ar fws pe bai bws.',X'bcacd246f6c98b567064f34f00986323afefbec4271d8b362c0230f7f8021dd9',157,NULL,NULL,1);
INSERT INTO document VALUES (143,1,83,'w1',NULL,NULL,'cy','declared',1,'Da iawn os mai pobl leol fydd yno. Gwael iawn os mai contract fydd yno.',X'4e25b3094889570e6b28f9c1b29248cf1c6a79a48336ad59785b5ec6a9d94ba0',157,NULL,NULL,1);
INSERT INTO document VALUES (144,1,84,'e1','e',NULL,'en','declared',1,'Clinically, a hub needs rooms that can be cleaned, records that can be read and a lift that works. What makes people come is the café, and no capital form has a line for the café.',X'657eb48f808829f241ebd566dfb3c87eb7b9e074f0ee89ba6113edf1af696c9b',159,NULL,NULL,1);
INSERT INTO document VALUES (145,1,84,'e2','e',NULL,'en','declared',1,'We could be a tenant. We would find it hard to be a tenant of somebody who might sell, and easy to be a tenant of somebody who cannot.',X'ee950f0b936553f08d1cb121fc72320690d997acd4f62024b410fd8ab547a0cc',159,NULL,NULL,1);
INSERT INTO document VALUES (146,1,85,'c1','c',NULL,'en','declared',1,'We are neutral on ownership and not on rights. A member who can vote but cannot complain is worse off than a customer.',X'626914263b3995d35702d4d5ea9bfa1adff470c53288db02425196cef7264448',161,NULL,NULL,1);
INSERT INTO document VALUES (147,1,85,'d1','d',NULL,'en','declared',1,'The commonest thing we see in letters is not anger. It is the absence of a second letter: people who asked once, heard nothing, and concluded that they were not the sort of person who is answered. Publish what was asked and what was done, including no.',X'2b6b92d337d51a416457c4fbb1b29a0fa8a2384764f7430c5a5485fa4d1c1757',161,NULL,NULL,1);
INSERT INTO document VALUES (148,1,86,'a2','a',NULL,'en','declared',1,'Social worker in the surgery on Tuesdays. We had one for a year; I stopped writing referrals and started leaning round a door.',X'88ece4dc10556950b35aeb9f8e4e6cb13009bfb8a32cfffbc1a6177561002bfd',163,NULL,NULL,1);
INSERT INTO document VALUES (149,1,86,'d1','d',NULL,'en','declared',1,'I tried to keep her. It was a pilot. Pilots land or they run out of fuel, and ours was never given a runway.',X'c55050cd196a209684c0724b19d12fe18e27e517e61fd6515da17cd74c24c9d8',163,NULL,NULL,1);
INSERT INTO document VALUES (150,1,87,'a2','a',NULL,'cy','declared',1,'Cyflog teg.',X'10744974973e6ff6ae01bd19798ef96549539d31e45c7c7e9c99f9dce138912f',165,NULL,NULL,1);
INSERT INTO document VALUES (151,1,87,'f1','f',NULL,'cy','declared',1,'Dw i''n ennill llai yn codi Nain pobl eraill o''r gwely na faswn i''n llenwi silffoedd. Dw i''n aros am fod rhaid i rywun.',X'd484b6d1c6df1f98d4d476cba4b6f004714c4503cbd7e8f30ec8e4def8733e34',165,NULL,NULL,1);
INSERT INTO document VALUES (152,1,88,'c1','c',NULL,'en','declared',1,'Don''t know what a co-operative is apart from the shop. Is it the shop?',X'dea19eaa7b2365cbbc08fdc1252787c2a7e0b953efd136cd4f8120a801abfd46',166,NULL,NULL,1);
INSERT INTO document VALUES (153,1,89,'d1','d',NULL,'cy','declared',1,'Gofynnais i''r feddygfa roi cadair uchel yn yr ystafell aros. Mae hi yno. Dwi''n eistedd ynddi i deipio hwn.',X'25c2fe9a2e61e0f610d5535c77acfe73826e85637214ff6df98cab93224e15c2',168,NULL,NULL,1);
INSERT INTO document VALUES (154,1,90,'e1','e',NULL,'en','declared',1,'Put it where the repairs requests are. Our map of mould and the surgery''s map of inhalers are, from a distance, the same map, though we have only looked at them side by side on a wall and nobody has done the sum.',X'117eafb3c519e296f348208b1262439cddea4e81b2969f6f705b0c6890b5aa74',170,NULL,NULL,1);
INSERT INTO document VALUES (155,1,91,'c2','c',NULL,'en','declared',1,'Two of us asked to be on the council''s list. Public liability, fine. Safeguarding policy, fine. Then a business continuity plan in case one of our depots burns down. We are a mother and a daughter.',X'dfa98b79f1e20708c8bde67409a9b9e102164def4eb27e490facb1fbef2483a8',172,NULL,NULL,1);
INSERT INTO document VALUES (156,1,92,'z1',NULL,NULL,'en','declared',1,'Put the heating on in the waiting room. That''s it.',X'39b126102309a4752237a5c181bdb1268f44f959bfe298a7c814d82bf80214da',174,NULL,NULL,1);
INSERT INTO document VALUES (157,1,93,'b1','b',NULL,'cy','declared',1,'Cynllun ceir cymunedol. Pedwar ar bymtheg o yrwyr, dau ohonynt yn iau na thrigain. Y peth sy''n ei rwystro mewn lle arall yw''r hyn a fydd yn ei rwystro fan hyn cyn hir: does neb iau yn rhydd yn ystod y dydd.',X'0bbc078e002571dfc5cfb9d860dfcdc137bac883135e6d022076cf05afda6855',176,NULL,NULL,1);
INSERT INTO document VALUES (158,1,93,'w3',NULL,NULL,'cy','declared',1,'Gofynnwch i''r teithiwr pa iaith cyn anfon y car, nid ar ôl cyrraedd. Un blwch bach; rydym wedi''i ychwanegu at ein ffurflen ni am ddim.',X'f4b387054b92fa4c7a10e955f004cbc7a970f505b878d3acf8bbe050c8aee2ae',176,NULL,NULL,1);
INSERT INTO document VALUES (159,1,94,'body',NULL,'Sample evidence','en','declared',1,'Evidence from Sample Network of Care Co-operatives X

Summary

We are a network invented for this sample. In it, seven small care co-operatives share training, one payroll and a great many arguments. We support much of what a commission on co-operative care is likely to be told in favour of co-operatives. This letter is mostly about the rest.

1. What we think is true

1.1 A care worker with a vote on the rota will use it, first of all, to stop being sent to three ends of a county in one morning. Everything good that we can report follows from that small and selfish act. Visits start on time. The same people visit the same people. Those who are visited stop counting strangers.

1.2 Members put up with things that employees would leave over, because they can see the accounts. We had a bad winter two years ago. We opened the books on a trestle table and forty people read them in their coats. Nobody resigned. Nobody pretended that it was the management''s fault either, since it was theirs.

2. What we think is not true

2.1 It is not true that co-operation is cheap. Each of our members spends about a morning a month being a member, and somebody has to do the visits while they do. If the price paid for an hour of care has no room in it for that morning, the morning is given free, by women mostly, and then one day it is not given and the co-operative becomes a company with an unusual letterhead.

2.2 It is not true that users and workers want the same things. They want many of the same things. On bank holidays they want opposite things. Two of our seven have both kinds of member and of those two one is the happiest in the network and the other is the unhappiest. We have tried to learn why and have two explanations, one from each.

2.3 It is not true that councils are the enemy. Some of the best help we have had came from an officer who was not supposed to give it.

3. What stands in the way

We set out below what happened when each of the seven tried to start. The words are theirs.

What was asked for	What happened next
Three years of accounts	Rented another firm''s name for a tenth of the price
A guarantee from a parent organisation	"We wrote back: we are the parents."
A named responsible individual	Chosen by drawing straws, then trained, then poached
Proof of a building	A garage, photographed from its better side
A bid for the whole county	Did not bid

3.1 None of these rules is wicked. Each was written to keep out somebody who ought to be kept out. Together they describe a large company and then ask why only large companies apply.

4. What we ask for

4.1 Lots small enough for one valley, one estate or one island.

4.2 A person, rather than a fund: somebody paid for two years to go round with a laptop and get the first four through registration, so that the fifth has four to ring up.

4.3 The first six months of work paid in advance and not in arrears. We have never known a co-operative fail for want of values. We have known two stop because an invoice was in a queue.

4.4 Permission to close properly. When one of ours stopped, its clients were moved in nine days by people who were crying at the time, and it was well done, and no form existed for it. Write the form before it is needed.

5. One doubt that we want on the record

5.1 A member of ours asked us to put this in. She has noticed that co-operatives begin in places that already have people who begin things, and that a map of them would not be a map of need. We looked, and in our seven she is right. If the commission''s answer to poor health is ownership, it will have to say who does the owning where people are already working two jobs.

We should be glad to give evidence in person and to be disagreed with.

Written as sample evidence for a sample commission; nobody sent it.',X'6d90606647ddc46fb5cd45d4a6f322be9ec0708c52bbdc8dd5816d575c56c32b',178,NULL,NULL,1);
INSERT INTO document VALUES (160,1,95,'body',NULL,'Sample evidence','cy','declared',2,'At y Comisiwn

Annwyl Gyfeillion,

Dydw i ddim wedi ysgrifennu llythyr ers talwm, felly maddeuwch y diffyg trefn. Pum mlynedd y bûm yn gofalu am fy nhad yn ei gartref ei hun, tyddyn ar ochr mynydd, a bu farw''r gwanwyn diwethaf yn ei wely gyda''r ci ar ei draed. Cafodd y farwolaeth yr oedd am ei chael. Mi hoffwn i ddweud wrthych beth gostiodd hynny, a phwy dalodd.

Y peth cyntaf. Roedd gennym ni ofalwraig, merch o''r pentref, a allai ddweud wrth ei glywed yn pesychu a oedd yn rhaid galw''r doctor. Dwy flynedd y bu hi''n dod. Wedyn newidiodd y contract, a chafodd hi gynnig yr un gwaith gan gwmni arall am lai o arian, ac mi aeth i weithio mewn archfarchnad. Dydw i''n gweld dim bai arni. Wedi hynny daeth un ar bymtheg o rai eraill. Mi wnes i restr ar gefn y calendr. Roedd pob un yn garedig. Ond nid caredigrwydd yw adnabod.

Yr ail beth ydi''r iaith. Dyn uniaith Gymraeg o ddewis oedd fy nhad erbyn y diwedd; roedd y Saesneg wedi mynd o''i afael fel y goriadau. Pan ofynnwyd iddo yn Saesneg a oedd mewn poen, dywedodd ''no'', am mai dyna''r gair byrraf. Dridiau wedyn, yn Gymraeg, dywedodd wrth y nyrs nos ei fod mewn poen ers wythnos. Tri diwrnod, felly, ydi pris peidio â gofyn yn yr iaith iawn. Nid oes angen astudiaeth i ddweud hynny wrthyf, er y buaswn yn falch o weld un.

Y trydydd peth. Ar ôl i''r ferch o''r pentref fynd, ceisiodd pedair ohonom ddechrau rhywbeth ein hunain. Dwy ohonom yn ofalwyr teulu, nyrs wedi ymddeol, a dynes y siop. Cawsom dri chyfarfod da iawn. Yn y pedwerydd daeth swyddog [tynnwyd allan: byddai''n dangos pwy ysgrifennodd hyn] a dweud bod arnom angen cyfansoddiad, yswiriant, unigolyn cyfrifol, polisi diogelu, cynllun busnes a phrawf o dair blynedd o fasnachu. ''Ond dim ond eisiau edrych ar ôl Robat ydan ni,'' meddai dynes y siop. Chwerthin wnaethom ni i gyd, hyd yn oed y swyddog. Ni chafwyd pumed cyfarfod.

(Enw enghreifftiol ydi Robat, a llythyr enghreifftiol ydi hwn.)

Dydw i ddim yn un sy''n credu bod cydweithredu''n ateb i bob dim. Roedd gan fy nhad gyfran yn hufenfa''r ardal pan gaeodd honno, ac mi gollodd arian na allai fforddio''i golli. ''Eiddo i bawb,'' fyddai o''n ei ddweud, ''a dyled i''r rhai gwirion.'' Felly, os oes rhywbeth i''w sefydlu, rhaid i rywun mwy na phedair o ferched mewn cegin ddal y risg.

Ond mi ddyweda i hyn. Am y tair wythnos olaf, pan nad oedd gan y cwmni neb i''w anfon, daeth pobl. Roedd rhestr ar ddrws y siop. Wnaeth neb lenwi ffurflen, wnaeth neb asesu neb, ac ni fu fy nhad ar ei ben ei hun am gymaint ag awr. Bu''n rhaid i un ohonynt, mecanig, ddysgu sut i droi dyn yn ei wely, ac mi ddysgodd hynny gan y nyrs nos yn yr amser y mae''n ei gymryd i ferwi tegell.

Felly gofyn ydw i, nid ateb. Sut mae rhoi enw, yswiriant a chyflog i''r rhestr ar ddrws y siop heb ei lladd hi? Os gall eich comisiwn ateb hynny, bydd wedi gwneud ei waith. Os na all, gadewch lonydd i''r rhestr.

Yr eiddoch yn gywir,

un o''ch tystion

Ysgrifennwyd fel tystiolaeth enghreifftiol i gomisiwn enghreifftiol; ni anfonodd neb hyn.',X'5582b6273566da25b1bd6cda9a37da325e7a9a99854c0fa3d5cdcea6eb87fee0',242,NULL,NULL,1);
INSERT INTO document VALUES (161,1,96,'body',NULL,'Sample evidence','en','declared',2,'On hubs, from somebody who has seen a few

I nursed for thirty-eight years and have attended the opening of five things called a centre. I kept the scissors from one of them. I should like to describe the life cycle so that the commission can decide at which stage to intervene.

It begins with a drawing. In the drawing the sun is out and there is a tree, and a woman with a pushchair talks to a man in a wheelchair, as though neither had an appointment. The drawing always has a community room. The community room is what gets the drawing approved.

Then the money arrives and is smaller than the drawing. The tree goes. The second lift goes. The community room becomes a multi-purpose room, which is a room with a printer in it. The bus stop, which was never on the plan because it belongs to a different department, stays where it always was, on the other side of the dual carriageway.

It opens. There is a plaque. For a year it is really quite good, because the people who fought for it work there. The physiotherapist and the social worker share a kettle, and I will tell you that I have seen more integration at a kettle than in any strategy. Then one service is moved out to save a rent that one public body was paying to another.

And then it is a health centre again, with a plaque.

I do not say this to be bitter. I say it because every one of the five could have been saved at the kettle stage, and by the same thing: somebody in the building with the right to say no to somebody outside it. If a co-operative is a way to give the people in the building that right, then I am for it. If it is another drawing, I have scissors.

What I would do with fifty hubs is build five. I would put them where the chest clinics are fullest, and I would not let anybody cut a ribbon until it had been open for three years.

One more thing. In my last post the ward manager, [taken out: about another person], kept a biscuit tin into which anybody could put a complaint, and on Fridays she read them all out at handover, including those about herself. It was the only complaints procedure I ever saw that made anything better, and it cost a tin.

Written as sample evidence for a sample commission; nobody sent it.',X'94021c9880670530197618a52a9e5429eca1df59fc574a9a756e784476f872ac',243,NULL,NULL,1);
INSERT INTO document VALUES (162,1,97,'body',NULL,'Evidence on spending and place','en','declared',2,'Dear secretariat,

Our short paper is attached. The covering note is for the commissioners and may be published too.

The paper makes one point at length and this note makes it briefly. Buying locally is not the same as keeping money local: a local branch of a distant company banks elsewhere by Friday. We suggest that the commission should ask of each pound who is paid next, and next after that, before it recommends anything with the word "local" in it.

If you need a witness, please do not ask for our director, who is fictitious. Ring the office on [taken out: contact details].

--
Written as sample evidence for a sample commission; nobody sent it.',X'e2351e194c382c8d2924e1f4f900604ca4a9797bc2b1d29d32b4ed99efe50f5d',244,NULL,NULL,1);
INSERT INTO document VALUES (163,1,97,'attachment-1',NULL,'who-is-paid-next.docx','en','declared',1,'Who is paid next? A sample paper

This paper was written as sample evidence. It contains reasoning and no statistics, since we would not wish to invent any.

A hospital that spends on food, laundry, agency staff and repairs has four different chances to make its neighbourhood less poor, and they are not equal. Food is the one that is photographed. Agency staff is the one that matters, because a wage is spent near where it is earned and a margin is not.

An employee-owned laundry serving hospitals is the example that everybody gives, and it comes from a city in the United States with one very large hospital and a foundation to pay for the first years. We could not find, in any valley known to us, the equivalent of the foundation. Without patient money at the start, the idea travels as a slide and not as a laundry.

We would also warn against counting jobs that have merely moved from the next valley, which is poorer. A foundational economy plan for health should be judged across a region and not by whichever council publishes first.

What could be done this year: divide food and repairs contracts into lots by site; pay small suppliers in ten days; and print, in the contract register, where the supplier''s owners are.

Written as sample evidence for a sample commission; nobody sent it.',X'be9e7b77695e503d80bd965e3044169d78d3dbe5fdbc8d5e476939e8ca8a77a2',181,'98fcc299c6c2513fe625c1c581460573229ad4fbc7af4d182b51eaab5123f0f2','application/vnd.openxmlformats-officedocument.wordprocessingml.document',1);
INSERT INTO document VALUES (164,1,98,'body',NULL,'your call for evidence','en','declared',1,'your call for evidence

We wash for hotels. We asked about washing for hospitals.

The pre-qualification questionnaire was longer than our lease. Page 31 asked for our modern slavery statement, which is right, and page 32 for our carbon plan to 2050, which is after I am dead, and page 40 for a bank bond worth more than the machines.

I have eleven staff, nearly all from the two streets behind us, nearly all of them on the living wage or better. If you gave us one hospital''s tea towels we would take on three more. I am not interested in becoming a co-operative. My staff have been asked, and their answer was could they have a new kettle. Don''t make the ownership the ticket price for the work.

They have got the kettle.

Written as sample evidence for a sample commission; nobody sent it.',X'd756c4f9ffe253b49a599dfa61fddda9c7271b4f70cee427a2fe96cddb2d187c',182,NULL,NULL,1);
INSERT INTO document VALUES (165,1,99,'body',NULL,'Tystiolaeth: cael fy nghlywed','cy','declared',1,'Annwyl gomisiynwyr,

Rwy''n defnyddio cadair olwyn ac yn byw mewn tref fach â llawer o risiau. Dyma hanes un ramp.

Ym mis Mawrth gofynnais am ramp wrth ddrws y feddygfa. Ym mis Mai daeth llythyr yn fy ngwahodd i drafod y ramp mewn cyfarfod. Roedd y cyfarfod i fyny''r grisiau. Ym mis Gorffennaf ymddiheurodd rhywun, yn ddiffuant iawn, a gofyn imi lenwi arolwg am ansawdd yr ymddiheuriad. Ym mis Hydref cefais alwad gan ddyn a ddywedodd mai perchnogion yr adeilad oedd yn gyfrifol, a bod y rheini yn Llundain.

Felly, pan ofynnwch pwy ddylai fod yn berchen ar yr hyb, fy ateb yw: rhywun sy''n gorfod mynd heibio i''r drws.

Dydw i ddim yn gwybod a fyddai menter gydweithredol wedi codi''r ramp yn gynt. Efallai y byddai''r aelodau wedi pleidleisio dros beiriant coffi. Lleiafrif ydym ni mewn cadeiriau, ac ni all pleidlais ein gwarchod rhag mwyafrif â choesau da. Rhowch hawliau inni yn gyntaf a phleidlais wedyn.

O ie, y ramp. Daeth ffrind â dau blanc a bag o sment. Mae e yno o hyd, ac mae''r feddygfa wedi peintio llinell felen o''i gwmpas.

--
Ysgrifennwyd fel tystiolaeth enghreifftiol i gomisiwn enghreifftiol; ni anfonodd neb hyn.',X'2d3241c938c3ab3c1890dcaf0ef95450e3210b2082de0a116f9a4092bdb3cc5c',183,NULL,NULL,1);
INSERT INTO document VALUES (166,1,100,'body',NULL,'Y Gymraeg a gofal cydweithredol / Welsh and co-operative care','cy','declared',1,'Annwyl ysgrifenyddiaeth,

Ysgrifennwn yn benodol am y cwestiynau ar y Gymraeg. Grŵp enghreifftiol ydym, ac nid ydym yn cyflwyno data.

1. Mae dwy ddadl sy''n groes i''w gilydd, ac mae''r ddwy yn gredadwy. Y gyntaf yw bod mentrau lleol yn recriwtio''n lleol, ac felly''n siarad iaith y lle. Yr ail yw nad yw mentrau bach yn ddarostyngedig i''r un safonau â chyrff cyhoeddus, ac felly y gallai gwasanaeth sy''n symud oddi wrth gyngor golli hawl gyfreithiol er iddo ennill siaradwyr.

2. Nid oes rhaid dewis: gellir ysgrifennu''r hawl i mewn i''r contract. Dylai pob cytundeb nodi iaith pob ymweliad fel y mae''n nodi ei hyd.

3. Mae hybiau yn fater gwahanol. Po fwyaf yr adeilad, mwyaf tebygol yw hi y bydd y dderbynfa''n Saesneg ei hiaith, nid o fwriad ond o swildod. Awgrymwn y dylid mesur iaith y cyfarchiad cyntaf, ac nid nifer y posteri.

For colleagues who read this in English: our point is that a small employer may speak more Welsh and owe less Welsh, both at once, and that the contract is where the second can be mended without spoiling the first.

--
Ysgrifennwyd fel tystiolaeth enghreifftiol i gomisiwn enghreifftiol; ni anfonodd neb hyn.',X'ac129dddfc1f824de8014c765003144ac2300c855ecc162450d6dd94b43e82d0',184,NULL,NULL,1);
INSERT INTO document VALUES (167,1,101,'body',NULL,'hub site','en','declared',1,'To whom it may concern

The proposed hub is to go in the retail park. I have no car. I walked it on Sunday to see: there is a pavement for two thirds of the way and after that there is a choice between the road and the river.

I would be very glad of a hub. I would be gladder of a pavement.

Please don''t send me a leaflet.

--
Written as sample evidence for a sample commission; nobody sent it.',X'ef5ec0c6543535f63792d6a3d2e85c8890a5006fe72ed3be2b5d07319e091244',185,NULL,NULL,1);
INSERT INTO document VALUES (168,1,102,'body',NULL,'gofalwyr ifanc','cy','declared',1,'Helo,

Dw i''n 16 oed ac yn gofalu am Mam. Dw i ddim isio i neb wybod pwy ydw i. Yn yr ysgol maen nhw''n meddwl ''mod i''n ddiog achos ''mod i''n cysgu mewn maths. Dw i''n codi am ddau i''w throi hi.

Mae''ch ffurflen yn dweud ''gofalwr di-dâl'' ac mae pawb yn meddwl am rywun hanner cant oed. Lle mae''r bocs i fi?

Peth da: mae ''na glwb i ofalwyr ifanc ar nos Fercher, efo pitsa. Ni sy''n dewis be ''dan ni''n neud ac mi wnaethon ni ddewis peidio siarad am y peth. Briliant.

--
Ysgrifennwyd fel tystiolaeth enghreifftiol i gomisiwn enghreifftiol; ni anfonodd neb hyn.',X'6b89f29ea386535d040fbec2ff062a8e72c1cc6d94a0dc16b8cd2b5b3d4a85dd',186,NULL,NULL,1);
INSERT INTO document VALUES (169,1,103,'body',NULL,'not for publication','en','declared',1,'I manage discharge on a medical ward and I am writing after a shift, so forgive the tone.

We keep people in beds because the home care hours that were commissioned for them do not exist at the price that was agreed. Everybody in the meeting knows the price is wrong. I have watched a provider sign for hours that it told us, in the corridor, it could not staff at that rate, because refusing would have lost it the whole area.

I do not think that a co-operative would behave any differently at that price. I think it would be more upset.

Please do not publish this. My trust would know me by the tone.

--
Written as sample evidence for a sample commission; nobody sent it.',X'd76868978810c4a7079fc3a8944870d7a7455856b370dbce5eeeb8cac8d9165e',187,NULL,NULL,1);
INSERT INTO document VALUES (170,1,104,'body',NULL,'RE: RE: RE: complaint (please read)','en','declared',3,'Following my emails of 3 November, 24 November, 9 December, 6 January and 11 February.

I am told that this commission does not do complaints. Neither does anybody else. I have become an expert in being passed on: I can now tell from the hold music which department it will be.

The person who runs the home where my aunt lived, [taken out: about another person], [taken out: may be defamatory], and I have said so to his face.

But I want to be fair. The night staff were kind to her. One of them did her nails on her last day, coral, because she had once said that pink was for babies. I have no complaint about coral.

Nobody has ever told me what would count as an answer. That is my evidence.

--
Written as sample evidence for a sample commission; nobody sent it.',X'a7e16fa187c8ea95ba3ae3d0461e1486e5202084f85130f1fa9f24367379961d',246,NULL,NULL,1);
INSERT INTO document VALUES (171,1,105,'body',NULL,'Gofal bach','cy','declared',1,'Annwyl bawb,

Dwy chwaer ydyn ni, yn cynnig gofal i bump o bobl o fewn tair milltir. Awr yw awr gyda ni, ac mae''n cynnwys bwydo''r gath.

Roedden ni''n gweithio i gwmni mawr. Yno roedd y ffôn yn canu os oeddech chi''n aros yn rhy hir. Nawr does neb yn ffonio ond y bobl eu hunain. Rydyn ni''n ennill tua''r un faint ac yn cysgu''n well.

Y gwir yw nad ydyn ni eisiau tyfu. Mae pawb sy''n cynnig help inni eisiau inni fod yn bymtheg erbyn y flwyddyn nesaf. Os yw''ch comisiwn am ein helpu, helpwch ni i aros yn fach: rhywun i gymryd y galwadau pan fyddwn ar wyliau, a rhywun arall i lenwi''r ffurflenni.

--
Ysgrifennwyd fel tystiolaeth enghreifftiol i gomisiwn enghreifftiol; ni anfonodd neb hyn.',X'02ad7f3e0c229ef861f9927fcbe13f6cdb0ee2bb56e90563d9d8bfc96ff6febb',189,NULL,NULL,1);
INSERT INTO document VALUES (172,1,106,'body',NULL,'In praise of a boring thing','en','declared',1,'Dear commission,

You''ll get a lot of misery so here is something else. My warfarin clinic is run in the back of the bowls club by one nurse and a machine the size of a shoebox. I have never waited more than six minutes and I''ve learned to bowl.

I asked her what made it work and she said, "Nobody important has noticed us." I hesitate to send you this.

--
Written as sample evidence for a sample commission; nobody sent it.',X'9d16c4532af5fb2acb145c042ca5e47d4fc46fef4bb56b46fb69ba26dfb24ca8',190,NULL,NULL,1);
INSERT INTO document VALUES (173,1,107,'body',NULL,'Keep our day centre in community hands','en','declared',1,'Dear commissioners,

I am writing to ask you to keep our day centre in community hands. It was started by families who needed it, in a building that was going to be pulled down, and it has been filled with people every weekday since.

We understand that it may be moved into the new hub. We do not object to a hub. We object to being absorbed by one. A day centre that is run by the people who use it can open late, keep a cat, and decide for itself that Thursday is for clay.

We ask you to recommend that no community-run service should lose its building, its name or its committee as the price of joining a hub.

--
Written as sample evidence for a sample commission; nobody sent it.',X'37d81f684476fbfb35888772a3384869a8817cf2fae7eabc130a3e0b888f4395',191,NULL,NULL,1);
INSERT INTO document VALUES (174,1,108,'body',NULL,'Keep our day centre in community hands','en','declared',1,'Dear commissioners,

I am writing to ask you to keep our day centre in community hands. It was started by families who needed it, in a building that was going to be pulled down, and it has been filled with people every weekday since.

We understand that it may be moved into the new hub. We do not object to a hub. We object to being absorbed by one. A day centre that is run by the people who use it can open late, keep a cat, and decide for itself that Thursday is for clay.

We ask you to recommend that no community-run service should lose its building, its name or its committee as the price of joining a hub.

--
Written as sample evidence for a sample commission; nobody sent it.',X'1d4bf537a6c9c5d13cb08650854c67833838d26c073e6def40bb7891b36cd4bf',192,NULL,NULL,1);
INSERT INTO document VALUES (175,1,109,'body',NULL,'Keep our day centre in community hands','en','declared',1,'Dear commissioners,

I am writing to ask you to keep our day centre in community hands. It was started by families who needed it, in a building that was going to be pulled down, and it has been filled with people every weekday since.

We understand that it may be moved into the new hub. We do not object to a hub. We object to being absorbed by one. A day centre that is run by the people who use it can open late, keep a cat, and decide for itself that Thursday is for clay.

We ask you to recommend that no community-run service should lose its building, its name or its committee as the price of joining a hub.

I would add that my husband has gone there on Tuesdays and Thursdays for six years. Those are the days on which I am married to him rather than nursing him.

--
Written as sample evidence for a sample commission; nobody sent it.',X'fb9598a2eb6d4f74c25e4fa2f14211705ee7f4d43933b58ed9de4babbacd9558',193,NULL,NULL,1);
INSERT INTO document VALUES (176,1,110,'body',NULL,'Keep our day centre in community hands','en','declared',1,'Dear commissioners,

I am writing to ask you to keep our day centre in community hands. It was started by families who needed it, in a building that was going to be pulled down, and it has been filled with people every weekday since.

We understand that it may be moved into the new hub. We do not object to a hub. We object to being absorbed by one. A day centre that is run by the people who use it can open late, keep a cat, and decide for itself that Thursday is for clay.

We ask you to recommend that no community-run service should lose its building, its name or its committee as the price of joining a hub.

I work there. I didn''t write the above but I agree with most of it. Where I don''t agree: "run by the people who use it" is fine until it''s my pay they''re voting on. Put us on the board as well.

--
Written as sample evidence for a sample commission; nobody sent it.',X'fc723e69d77fb35f97dac9f6b7f977446e663e65732a01bae0aed8e111568be1',194,NULL,NULL,1);
INSERT INTO document VALUES (177,1,111,'body',NULL,'Keep our day centre in community hands','en','declared',1,'Dear commissioners,

I am writing to ask you to keep our day centre in community hands. It was started by families who needed it, in a building that was going to be pulled down, and it has been filled with people every weekday since.

We understand that it may be moved into the new hub. We do not object to a hub. We object to being absorbed by one. A day centre that is run by the people who use it can open late, keep a cat, and decide for itself that Thursday is for clay.

We ask you to recommend that no community-run service should lose its building, its name or its committee as the price of joining a hub.

--
Written as sample evidence for a sample commission; nobody sent it.',X'b61dbbd59ec2bdc53edc35a6c3f784c44a50300a84732960aabf35634c7e1496',195,NULL,NULL,1);
INSERT INTO document VALUES (178,1,112,'body',NULL,'Keep our day centre in community hands','en','declared',1,'Somebody asked me to send this, and I have changed nothing in it except to say that I am the one who broke the kiln.

Dear commissioners,

I am writing to ask you to keep our day centre in community hands. It was started by families who needed it, in a building that was going to be pulled down, and it has been filled with people every weekday since.

We understand that it may be moved into the new hub. We do not object to a hub. We object to being absorbed by one. A day centre that is run by the people who use it can open late, keep a cat, and decide for itself that Thursday is for clay.

We ask you to recommend that no community-run service should lose its building, its name or its committee as the price of joining a hub.

--
Written as sample evidence for a sample commission; nobody sent it.',X'b3b3e07dea502aa3c436c34f90586b04e76374bf46d0133e9162d33a53557398',196,NULL,NULL,1);
INSERT INTO document VALUES (179,1,113,'body',NULL,'Keep our day centre in community hands','en','declared',1,'Dear commissioners,

I am writing to ask you to keep our day centre in community hands. It was started by families who needed it, in a building that was going to be pulled down, and it has been filled with people every weekday since.

We understand that it may be moved into the new hub. We do not object to a hub. We object to being absorbed by one. A day centre that is run by the people who use it can open late, keep a cat, and decide for itself that Thursday is for clay.

We ask you to recommend that no community-run service should lose its building, its name or its committee as the price of joining a hub.

Hoffwn ychwanegu, yn Gymraeg, mai''r ganolfan ddydd yw''r unig le lle mae fy mam-gu''n clywed yr iaith o un pen i''r wythnos i''r llall. Thank you for reading both halves.

--
Written as sample evidence for a sample commission; nobody sent it.',X'bd02c55ff0bb9c1350f39a8615b640ebd7d4a97ad46f09cb397942120ea01236',197,NULL,NULL,1);
INSERT INTO document VALUES (180,1,114,'body',NULL,'What walks through our door','en','declared',1,'What walks through our door

We are an advice centre, a fictional one, above a launderette. People come about debt. Most of them, once the kettle has boiled, turn out to have come about their health.

Nobody has ever sat down here and said "I am experiencing a social determinant". They say that the meter ate the inhaler money. They say that they missed the scan because the sanction hearing was the same morning and the hearing has penalties.

What we do about it is simple and is not co-operative in any legal sense. An adviser sits in the surgery waiting room on Mondays with a sign that says "letters you are afraid to open". It has to be a paper sign. When the surgery put the same offer on its screen, nobody came.

We are told that a hub would bring us all together. We like people. But a third of those who see us do so because we are not in an official building, or so we guess from what they say at the door; we have never counted and would not want to put them off by counting.

So, three requests. Give us a key to the hub, and do not make us move into it. Pay for the adviser for longer than the pilot. And let somebody with an unopened letter sit on the board.

Written as sample evidence for a sample commission; nobody sent it.',X'ac89574f93b1f1448b93715bef6ecc0cd5caf67454927626d07dadc443c54b82',198,NULL,NULL,1);
INSERT INTO document VALUES (181,1,115,'body',NULL,'DICTATED TO MY NEIGHBOUR WHO TYPES','en','declared',1,'DICTATED TO MY NEIGHBOUR WHO TYPES

I AM NINETY TWO AND SHE WILL NOT TURN OFF THE CAPITALS.

THE GIRL COMES AT SEVEN AND IT IS LIKE BEING VISITED BY WEATHER. IN, OUT, EVERYTHING DAMP.

BEFORE HER THERE WAS ONE WHO SAT DOWN. SHE ONLY SAT FOR THE TIME IT TAKES TO DRINK HALF A CUP. I THINK ABOUT THAT HALF A CUP A GOOD DEAL.

NEIGHBOUR SAYS SHE WOULD LIKE TO ADD SOMETHING BUT IT IS NOT HER EVIDENCE.

Written as sample evidence for a sample commission; nobody sent it.',X'ed46374cc038be9434094d152e7b9a3d818b1192a4bc8d366010d5b03436ec33',199,NULL,NULL,1);
INSERT INTO document VALUES (182,1,116,'body',NULL,'Nodyn byr.','cy','declared',1,'Nodyn byr.

Prynwyd y neuadd gan y pentref. Cymerodd hynny bedair blynedd a dau gadeirydd. Bellach mae''r ffisio''n ei llogi bob dydd Mawrth, a''r banc bwyd bob dydd Iau, ac mae''r rhent gan y naill yn talu am wres y llall.

Felly mae gennym hyb. Doedd neb wedi dweud wrthym mai hyb oedd o.

Un cais: peidiwch â chynnig arian cyfalaf inni nes eich bod wedi gofyn pwy sy''n talu am y bylbiau.

Ysgrifennwyd fel tystiolaeth enghreifftiol i gomisiwn enghreifftiol; ni anfonodd neb hyn.',X'ccda9c4a8ff58823a58fb77d59f1f7e51f96ce1db663e52c941e08e544dd5e48',200,NULL,NULL,1);
INSERT INTO document VALUES (183,1,117,'body',NULL,'Parish letters, no. 1','en','declared',1,'Parish letters, no. 1

Our parish has a good surgery, a good bus, a food shop and a defibrillator, and people here live a long time. I mention this because I have been on the website and I can see your meetings are easy for me to get to. Please be sure that you don''t end up hearing mostly from people like me.

Written as sample evidence for a sample commission; nobody sent it.',X'ca22079cdac3f7ba8937d7409b31595e1a650118cc669831954a1e4b5f98c3ec',201,NULL,NULL,1);
INSERT INTO document VALUES (184,1,118,'body',NULL,'Llythyrau''r plwyf, rhif 2','cy','declared',2,'Llythyrau''r plwyf, rhif 2

Daw''r llyfrgell deithiol bob pythefnos ac mae pawb yn gwybod ei hamser i''r funud. Rhowch nyrs ar y fan. Dyna fy hyb i.

Y gyrrwr, [tynnwyd allan: am berson arall], sy''n cario presgripsiynau yn ei boced yn barod, ac nid wyf am ei gael o i drwbwl.

Ysgrifennwyd fel tystiolaeth enghreifftiol i gomisiwn enghreifftiol; ni anfonodd neb hyn.',X'7370ca521067ebe927ad1d0c9f71853f72e0503785ad821dd60f6b47fba1c3c8',247,NULL,NULL,1);
INSERT INTO document VALUES (185,1,119,'body',NULL,'Sample evidence','en','declared',1,'Parish letters, no. 3

I am against all of it. I was a community councillor for twenty years. Every generation discovers that people should run things for themselves, and every generation is surprised that it''s the same people.

Fund the council properly. Let me vote them out if they are no good. I know where the polling station is; I have no idea where a community benefit society keeps its conscience.

Written as sample evidence for a sample commission; nobody sent it.',X'acac83c29d79406854eecd459dd755d0a7dede45cb54341d9cd845f8322079ec',203,NULL,NULL,1);
INSERT INTO document VALUES (186,1,120,'body',NULL,'Sample evidence','cy','declared',1,'Llythyrau''r plwyf, rhif 4

Gair gan fenter gydweithredol enghreifftiol sy''n rhedeg dau gar, un gegin ac un ystafell i''r nyrs.

Yr hyn a ddysgasom. Pan ofynasom i''r aelodau beth oedd bwysicaf, nid gofal a ddywedasant ond lifft adref o''r côr. Rhoesom lifft adref o''r côr. Ymhen y flwyddyn roedd y rhai a ddefnyddiai''r lifft yn gwybod pwy oedd heb ddod, ac wedyn yr oedd gofal yn digwydd heb i neb ei drefnu.

Lle methasom. Ceisiasom gynnal gwasanaeth gyda''r nos am chwe mis, a bu''n rhaid rhoi''r gorau iddo am fod pob gwirfoddolwr yn gorfod codi i weithio.

Yr hyn yr hoffem ei weld. Swydd hanner amser i drefnydd, am bum mlynedd. Nid prosiect, oherwydd mae prosiect yn gorffen yn union pan fydd pobl wedi dysgu''r rhif ffôn.

Ysgrifennwyd fel tystiolaeth enghreifftiol i gomisiwn enghreifftiol; ni anfonodd neb hyn.',X'43f47a0ddff9f5df4109145a648f3b9b78ef150a14ea965c210ffe7c02cd4826',204,NULL,NULL,1);
INSERT INTO document VALUES (187,1,121,'body',NULL,'Parish letters, no. 5','en','declared',1,'Parish letters, no. 5

I was asked to write because I go to the church. I do domiciliary. I''m from Kerala, I''ve been here three years and my visa belongs to my employer.

You ask would I like to own the company. First I would like to own my passport stamp.

The old people ask me where I''m from and I say "the next street", which is true. Then they show me photographs, and I am ten minutes late for everyone, and I''m not sorry. I have learned "bore da" and "paned" and "cariad", and with those three you can do nearly the whole job.

Written as sample evidence for a sample commission; nobody sent it.',X'3590ae1d8f5cebda325f6df0cc053c6589fa6069edbe0043172ded1f644a9942',205,NULL,NULL,1);
INSERT INTO document VALUES (188,1,122,'body',NULL,'Parish letters, no. 6','en','declared',1,'Parish letters, no. 6

Nothing to say about co-operatives. But the vicar said that you''d read whatever came, so: my knee, four years. Thank you for reading about my knee.

Written as sample evidence for a sample commission; nobody sent it.',X'bcfc51385fee04d7eb300c23e4e3799e41494aa329583094a7634c6bb867e9b4',206,NULL,NULL,1);
INSERT INTO document VALUES (189,1,123,'body',NULL,'Sample evidence','cy','declared',1,'Llythyrau''r plwyf, rhif 7

Rwy''n gofalu am fy chwaer, sydd â syndrom Down. Mae hi''n 58 ac yn dwlu ar ganu.

Bob tro y bydd hi''n symud o un adran i''r llall, rhaid profi o''r newydd bod ganddi syndrom Down, fel pe bai''n bosibl ei bod wedi gwella. Y tro diwethaf gofynnwyd am lythyr gan feddyg yn cadarnhau ei chyflwr. Roedd hi''n eistedd gyferbyn â''r ferch a ofynnodd.

Fe ddywedodd fy chwaer, "Fi yw''r llythyr." Hoffwn i chi roi hynny yn yr adroddiad: fi yw''r llythyr.

Ysgrifennwyd fel tystiolaeth enghreifftiol i gomisiwn enghreifftiol; ni anfonodd neb hyn.',X'50b6c717bf56fcee67a161ff3c33ae6baf455a2fec2984171b65624ba15c9ed4',207,NULL,NULL,1);
INSERT INTO document VALUES (190,1,124,'body',NULL,'Parish letters, no. 8','en','declared',1,'Parish letters, no. 8

There was a factory here that made beds for hospitals, and now there is a hospital bed in my front room that was made a long way off. I''m not blaming the bed.

My grandson would have been good at it.

Written as sample evidence for a sample commission; nobody sent it.',X'b201cb56aa51067c1b75635e6600cae2a55aa47d8908b331f2f3aace56f5a3c7',208,NULL,NULL,1);
INSERT INTO finding VALUES (1,'F1',0,'{"strand":"a","text":{"en":"Sample finding. In the accounts of care that we received, being met by one stranger after another was described as a harm in itself: the story told again from the beginning, needs not noticed, and in one account the door not opened.","cy":"Canfyddiad enghreifftiol. Yn yr hanesion am ofal a ddaeth i law, disgrifiwyd cyfarfod ag un dieithryn ar ôl y llall fel niwed ynddo''i hun: adrodd yr hanes eto o''r dechrau, anghenion heb eu gweld, ac mewn un hanes y drws heb ei agor."},"level":"moderate","reasons":{"methodological_limits":{"en":"Those who wrote chose to write; nobody was asked systematically.","cy":"Dewis ysgrifennu a wnaeth y rhai a ysgrifennodd; ni holwyd neb yn systematig."},"coherence":{"en":"Accounts from home care, mental health and family carers describe the same loss; acts of kindness by strangers do not undo it but stand beside it.","cy":"Mae hanesion am ofal cartref, iechyd meddwl a gofalwyr teuluol yn disgrifio''r un golled; nid yw caredigrwydd dieithriaid yn ei dadwneud, ond saif wrth ei hochr."},"adequacy":{"en":"A handful of detailed accounts, three of them cited here.","cy":"Llond dwrn o hanesion manwl, a thri ohonynt wedi''u dyfynnu yma."},"relevance":{"en":"Direct: first-hand experience of receiving or arranging care in Wales, in both languages.","cy":"Uniongyrchol: profiad personol o dderbyn neu drefnu gofal yng Nghymru, yn y ddwy iaith."}}}');
INSERT INTO finding VALUES (1,'F2',1,'{"strand":"e","text":{"en":"Sample finding. Respondents in several parts of Wales judged a hub by the journey to it before anything that it might hold, and we were told of no public test by which sites are compared.","cy":"Canfyddiad enghreifftiol. Bu ymatebwyr mewn sawl rhan o Gymru yn barnu hyb yn ôl y daith iddo cyn ystyried dim a allai fod ynddo, ac ni ddywedwyd wrthym am unrhyw brawf cyhoeddus a ddefnyddir i gymharu safleoedd."},"level":"moderate","reasons":{"methodological_limits":{"en":"Journeys are described by those who made them; no journey was timed by us.","cy":"Disgrifir y teithiau gan y rhai a''u gwnaeth; ni amserwyd yr un daith gennym ni."},"coherence":{"en":"Rural, valley and town accounts agree on the order of the questions, though not on where a hub should stand.","cy":"Mae hanesion o''r wlad, o''r cymoedd ac o''r trefi''n cytuno ar drefn y cwestiynau, er nad ar ble y dylai hyb sefyll."},"adequacy":{"en":"Four passages cited from four council areas, and one body that draws up lists of sites.","cy":"Dyfynnir pedwar darn o bedair ardal cyngor, ac un corff sy''n llunio rhestrau o safleoedd."},"relevance":{"en":"Direct for siting; it says little about what should be inside.","cy":"Uniongyrchol o ran lleoli; ychydig a ddywed am yr hyn a ddylai fod y tu mewn."}}}');
INSERT INTO finding VALUES (1,'F3',2,'{"strand":"b","text":{"en":"Sample finding. Most of the working examples we were given were begun by one or a few people with a room and a habit, and several rest on the same people still; those who described them feared short projects as much as no money.","cy":"Canfyddiad enghreifftiol. Un neu ychydig o bobl ag ystafell ac arferiad a gychwynnodd y rhan fwyaf o''r enghreifftiau llwyddiannus a gawsom, ac mae sawl un yn dibynnu ar yr un bobl o hyd; roedd y rhai a''u disgrifiodd yn ofni prosiectau byr gymaint â diffyg arian."},"level":"low","reasons":{"methodological_limits":{"en":"Examples were offered by their friends, and few told us of one that had failed.","cy":"Eu cyfeillion a gynigiodd yr enghreifftiau, ac ychydig a soniodd am un a oedd wedi methu."},"coherence":{"en":"The accounts fit together; a tenants'' scheme that pays its way and a clinic run by one nurse show other ways of lasting.","cy":"Mae''r hanesion yn gyson â''i gilydd; dengys cynllun tenantiaid sy''n talu amdano''i hun a chlinig dan ofal un nyrs ffyrdd eraill o bara."},"adequacy":{"en":"About a dozen short examples, few with any record of results.","cy":"Tua dwsin o enghreifftiau byr, ac ychydig sydd ag unrhyw gofnod o ganlyniadau."},"relevance":{"en":"Partial: not all are health or care, and few are co-operatives in law.","cy":"Rhannol: nid ym maes iechyd neu ofal y mae pob un, ac ychydig sy''n fentrau cydweithredol yn ôl y gyfraith."}}}');
INSERT INTO finding VALUES (1,'F4',3,'{"strand":"c","text":{"en":"Sample finding. Those who work in services they own say that control of the rota is what changed; some of the same people, and others, describe slow decisions, unpaid hours of membership and closures. We received nothing that would let us say how often either happens.","cy":"Canfyddiad enghreifftiol. Dywed y rhai sy''n gweithio mewn gwasanaethau y maent yn berchen arnynt mai rheolaeth dros y rota a newidiodd; mae rhai o''r un bobl, ac eraill, yn disgrifio penderfyniadau araf, oriau di-dâl o fod yn aelod, a mentrau''n cau. Ni ddaeth dim i law a fyddai''n caniatáu inni ddweud pa mor aml y digwydd y naill neu''r llall."},"level":"low","reasons":{"methodological_limits":{"en":"The accounts in favour come largely from bodies with an interest; a research body warned us about this, and it is right.","cy":"Cyrff â buddiant a roddodd y rhan fwyaf o''r hanesion o blaid; rhybuddiodd corff ymchwil ni am hyn, ac y mae yn llygad ei le."},"coherence":{"en":"For and against agree on the facts and differ on the price worth paying.","cy":"Mae''r rhai o blaid a''r rhai yn erbyn yn gytûn ar y ffeithiau ac yn anghytuno ar y pris sy''n werth ei dalu."},"adequacy":{"en":"A few organisations, one long letter, and two people who had worked in a co-operative that closed or that they owned with others.","cy":"Ychydig o sefydliadau, un llythyr hir, a dau unigolyn a fu''n gweithio mewn menter a gaeodd neu a oedd yn eiddo iddynt hwy ac eraill."},"relevance":{"en":"Direct to the question, though one example lies outside Wales and one is of doctors, not care workers.","cy":"Uniongyrchol i''r cwestiwn, er bod un enghraifft y tu allan i Gymru ac un yn ymwneud â meddygon, nid gweithwyr gofal."}}}');
INSERT INTO finding VALUES (1,'F5',4,'{"strand":"c","text":{"en":"Sample finding. Small groups that tried to start or to tender met requirements written for organisations of another size: years of accounts, guarantees, a single responsible person, insurance, plans for depots they do not have.","cy":"Canfyddiad enghreifftiol. Wynebodd grwpiau bach a geisiodd gychwyn neu dendro ofynion a luniwyd ar gyfer sefydliadau o faint arall: blynyddoedd o gyfrifon, gwarantau, un person cyfrifol, yswiriant, a chynlluniau ar gyfer depos nad ydynt yn bod."},"level":"moderate","reasons":{"methodological_limits":{"en":"We have the applicants'' words for the requirements and did not see the tender papers.","cy":"Geiriau''r ymgeiswyr sydd gennym am y gofynion; ni welsom y papurau tendro."},"coherence":{"en":"Accounts from care workers, micro-providers, a family group and a network agree in detail; a council explains the same rules from the other side.","cy":"Mae hanesion gan weithwyr gofal, micro-ddarparwyr, grŵp teulu a rhwydwaith yn gytûn o ran manylion; mae cyngor yn esbonio''r un rheolau o''r ochr arall."},"adequacy":{"en":"Eight or so accounts, several with particulars.","cy":"Rhyw wyth o hanesion, a nifer â manylion."},"relevance":{"en":"Direct, but not special to co-operatives: small firms of the ordinary kind describe the same door.","cy":"Uniongyrchol, ond nid yn unigryw i fentrau cydweithredol: mae cwmnïau bach cyffredin yn disgrifio''r un drws."}}}');
INSERT INTO finding VALUES (1,'F6',5,'{"strand":"d","text":{"en":"Sample finding. What those who had tried to change a service described was less often refusal than silence. Where somebody did reply, and quickly, it was remembered and told to us as news.","cy":"Canfyddiad enghreifftiol. Nid gwrthod yn gymaint â distawrwydd a ddisgrifiodd y rhai a oedd wedi ceisio newid gwasanaeth. Lle cafwyd ateb, a hwnnw''n ateb buan, fe''i cofiwyd a''i adrodd wrthym fel newyddion."},"level":"moderate","reasons":{"methodological_limits":{"en":"Those who were never answered have more reason to write to a commission than those who were.","cy":"Mae gan y rhai na chafodd ateb fwy o reswm dros ysgrifennu at gomisiwn na''r rhai a gafodd un."},"coherence":{"en":"Individuals and a body that reads letters for its living say the same; the exceptions are as concrete as the rule.","cy":"Mae unigolion a chorff sy''n darllen llythyrau wrth ei waith yn dweud yr un peth; mae''r eithriadau mor bendant â''r rheol."},"adequacy":{"en":"A dozen accounts, several of them of an answer that came.","cy":"Dwsin o hanesion, a sawl un ohonynt am ateb a ddaeth."},"relevance":{"en":"Direct; it concerns services of every ownership and says nothing for or against any.","cy":"Uniongyrchol; mae''n ymwneud â gwasanaethau o bob perchnogaeth ac nid yw''n dweud dim o blaid nac yn erbyn yr un."}}}');
INSERT INTO finding VALUES (1,'F7',6,'{"strand":"e","text":{"en":"Sample finding. We heard no agreement on who should own hubs. What recurs across opposed answers is narrower: that the building should be safe from sale, that somebody inside it should be able to decide, and that joining should not cost a community group its name or its door.","cy":"Canfyddiad enghreifftiol. Ni chlywsom gytundeb ar bwy ddylai fod yn berchen ar hybiau. Rhywbeth culach sy''n codi dro ar ôl tro mewn atebion croes i''w gilydd: y dylai''r adeilad fod yn ddiogel rhag ei werthu, y dylai rhywun y tu mewn iddo allu penderfynu, ac na ddylai ymuno gostio i grŵp cymunedol ei enw na''i ddrws."},"level":"low","reasons":{"methodological_limits":{"en":"Seven submissions share one campaign template, which we read once; counting them again would make this finding look firmer than it is.","cy":"Mae saith cyflwyniad yn rhannu templed un ymgyrch, a ddarllenasom unwaith; byddai eu cyfrif drachefn yn gwneud i''r canfyddiad hwn edrych yn gadarnach nag ydyw."},"coherence":{"en":"Public bodies and residents who disagree on ownership come back to the same three points, for different reasons.","cy":"Mae cyrff cyhoeddus a thrigolion sy''n anghytuno ar berchnogaeth yn dychwelyd at yr un tri phwynt, am resymau gwahanol."},"adequacy":{"en":"Short answers for the most part, and few from anybody who has run a shared building.","cy":"Atebion byr gan mwyaf, ac ychydig gan neb a fu''n rhedeg adeilad ar y cyd."},"relevance":{"en":"Direct to the call''s question on who should own and run a hub.","cy":"Uniongyrchol i gwestiwn yr alwad ynghylch pwy ddylai fod yn berchen ar hyb a''i redeg."}}}');
INSERT INTO finding VALUES (1,'F8',7,'{"strand":"f","text":{"en":"Sample finding. From several positions we were told that the price and timing of care contracts do not cover what care costs, and that the difference is made up in the unpaid time of care workers. Nothing we received suggests that a co-operative would escape this at the same price. The finding rests partly on confidential evidence.","cy":"Canfyddiad enghreifftiol. Dywedwyd wrthym o sawl safbwynt nad yw pris ac amseriad contractau gofal yn talu am gost gofal, ac mai amser di-dâl gweithwyr gofal sy''n llenwi''r bwlch. Nid oes dim a ddaeth i law yn awgrymu y byddai menter gydweithredol yn osgoi hyn am yr un pris. Mae''r canfyddiad yn dibynnu''n rhannol ar dystiolaeth gyfrinachol."},"level":"moderate","reasons":{"methodological_limits":{"en":"No contract or payslip was examined. One source cannot be published, so readers must take our word for that part.","cy":"Ni archwiliwyd yr un contract na slip cyflog. Ni ellir cyhoeddi un ffynhonnell, felly rhaid i ddarllenwyr gymryd ein gair am y rhan honno."},"coherence":{"en":"A care worker, a union, a provider and a think tank, who agree on little else, agree on this.","cy":"Mae gweithiwr gofal, undeb, darparwr a melin drafod, nad ydynt yn cytuno ar fawr ddim arall, yn gytûn ar hyn."},"adequacy":{"en":"Few sources, but from every side of the contract.","cy":"Ychydig o ffynonellau, ond o bob ochr i''r contract."},"relevance":{"en":"Direct to fair work; less so to food, repair and laundry, where other evidence was offered.","cy":"Uniongyrchol i waith teg; llai felly i fwyd, atgyweirio a golchi dillad, lle cynigiwyd tystiolaeth arall."}}}');
INSERT INTO finding VALUES (1,'F9',8,'{"strand":"c","text":{"en":"Sample finding, on the effects on the Welsh language. Local co-operative services could bring more Welsh into care, because they employ their neighbours, and at the same time carry fewer duties towards it; larger shared buildings were feared to turn to English by habit. Both effects can be written for in contracts.","cy":"Canfyddiad enghreifftiol, ar yr effeithiau ar y Gymraeg. Gallai gwasanaethau cydweithredol lleol ddod â mwy o Gymraeg i ofal, am eu bod yn cyflogi eu cymdogion, ac ar yr un pryd fod â llai o ddyletswyddau tuag ati; ofnid y byddai adeiladau mawr a rennir yn troi i''r Saesneg o arfer. Gellir darparu ar gyfer y ddwy effaith mewn contractau."},"level":"moderate","reasons":{"methodological_limits":{"en":"The questions were answered mostly by those who use Welsh or work in it; few others answered them.","cy":"Y rhai sy''n defnyddio''r Gymraeg neu''n gweithio ynddi a atebodd y cwestiynau gan mwyaf; ychydig o rai eraill a''u hatebodd."},"coherence":{"en":"A harm to patients from not being asked in Welsh is described twice in detail; on what ownership would change, opinion is divided and both sides are plausible.","cy":"Disgrifir ddwywaith yn fanwl niwed i gleifion o beidio â chael eu holi yn Gymraeg; ar yr hyn y byddai perchnogaeth yn ei newid, mae''r farn yn rhanedig a''r ddwy ochr yn gredadwy."},"adequacy":{"en":"A dozen or so answers, several of them detailed.","cy":"Rhyw ddwsin o atebion, a nifer ohonynt yn fanwl."},"relevance":{"en":"Direct to the questions that the call had to ask.","cy":"Uniongyrchol i''r cwestiynau yr oedd yn rhaid i''r alwad eu gofyn."}}}');
INSERT INTO finding_evidence VALUES (1,'F1',0,'supports',2,'Roedd hi wedi blino ar gael ei chyfarfod am y tro cyntaf.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F1',1,'supports',25,'In fifteen years I''ve had eleven care co-ordinators, and I''ve told the worst day of my life to each of them, from the beginning, because they said they''d rather hear it from me.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F1',2,'supports',129,'Ond nid caredigrwydd yw adnabod.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F1',3,'qualifies',32,'a porter, who had no reason to, stood with us and held the door so that nobody would push a trolley past',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F2',0,'supports',8,'Os rhowch chi hyb mewn tref sydd â phopeth yn barod, byddwch chi wedi symud y broblem ddeugain munud ymhellach.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F2',1,'supports',58,'Whatever you build, time it by bus, on a Sunday, in the rain, with a pushchair, and publish the time.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F2',2,'supports',84,'Top of the valley. Not the bottom. Everything''s at the bottom.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F2',3,'supports',190,'there is a pavement for two thirds of the way and after that there is a choice between the road and the river',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F2',4,'supports',62,'We have a list of possible hub sites and would be embarrassed to publish how they came to be on it',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F2',5,'qualifies',106,'What makes people come is the café, and no capital form has a line for the café.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F2',6,'qualifies',175,'Please be sure that you don''t end up hearing mostly from people like me.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F3',0,'supports',11,'Nobody designed it. The caretaker had a key and I had a bag.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F3',1,'supports',191,'The lady who runs it does it on her pension and her knees are going',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F3',2,'supports',117,'does neb iau yn rhydd yn ystod y dydd',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F3',3,'supports',181,'Nid prosiect, oherwydd mae prosiect yn gorffen yn union pan fydd pobl wedi dysgu''r rhif ffôn.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F3',4,'contradicts',54,'Each year we ask whether to keep it, and tell them the price first.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F3',5,'qualifies',163,'I have never waited more than six minutes and I''ve learned to bowl.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F4',0,'supports',119,'A care worker with a vote on the rota will use it, first of all, to stop being sent to three ends of a county in one morning.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F4',1,'supports',12,'Rotas are drawn up by the people who will work them',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F4',2,'supports',64,'We weren''t badly run, we were paid late, and a co-op has no parent company to sulk to.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F4',3,'supports',13,'deciding takes longer, and once it took so long that we lost a client over it',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F4',4,'supports',36,'We know of no register of care co-operatives that were tried and closed, and without one nobody can say how often the model fails.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F4',5,'contradicts',16,'A rota that nobody can overrule is not democracy, it is Tuesday with no cover.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F4',6,'qualifies',192,'No patient had a vote, and the nurses had opinions we didn''t minute.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F4',7,'qualifies',52,'being an owner was the reason given for working through the flu',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F5',0,'supports',14,'The tender asked for three years of audited accounts from an organisation that was four months old.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F5',1,'supports',7,'Then somebody asked who would be on the insurance, and it went quiet.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F5',2,'supports',115,'Then a business continuity plan in case one of our depots burns down. We are a mother and a daughter.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F5',3,'supports',131,'''Ond dim ond eisiau edrych ar ôl Robat ydan ni,'' meddai dynes y siop.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F5',4,'qualifies',45,'A small contract takes our procurement team as long as a large one, and there are three of them.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F5',5,'qualifies',144,'The pre-qualification questionnaire was longer than our lease.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F5',6,'contradicts',193,'We once ran a round for new co-operatives and got one bid',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F6',0,'supports',108,'It is the absence of a second letter: people who asked once, heard nothing, and concluded that they were not the sort of person who is answered.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F6',1,'supports',49,'three of which thank me for my letter and say that it will be replied to',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F6',2,'supports',159,'Nobody has ever told me what would count as an answer.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F6',3,'supports',NULL,NULL,'codes-by-respondent-type',NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F6',4,'qualifies',18,'Two officers came, sat down, filled it in themselves, and went rather pink.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F6',5,'contradicts',86,'Fella rang me back the same day, laughing, and it was fixed by the Friday.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F6',6,'contradicts',113,'Mae hi yno. Dwi''n eistedd ynddi i deipio hwn.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F7',0,'supports',194,'We would find it hard to be a tenant of somebody who might sell, and easy to be a tenant of somebody who cannot.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F7',1,'supports',137,'somebody in the building with the right to say no to somebody outside it',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F7',2,'supports',195,'rhywun sy''n gorfod mynd heibio i''r drws',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F7',3,'supports',196,'We do not object to a hub. We object to being absorbed by one.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F7',4,'supports',170,'Give us a key to the hub, and do not make us move into it.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F7',5,'qualifies',63,'Where there is none, inventing one in order to hand it a hub has not gone well in our experience.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F7',6,'qualifies',197,'is fine until it''s my pay they''re voting on',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F7',7,'contradicts',178,'I know where the polling station is; I have no idea where a community benefit society keeps its conscience.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F8',0,'supports',6,'They pay me for the calls and not for the hill between the calls.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F8',1,'supports',53,'Write the wage into the contract, not the hope of it.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F8',2,'supports',29,'Fees agreed in April for a wage that rises in April, and confirmed in July.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F8',3,'supports',NULL,NULL,NULL,169,NULL);
INSERT INTO finding_evidence VALUES (1,'F8',4,'supports',198,'In publicly funded care at today''s prices there is often no surplus to get.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F8',5,'qualifies',161,'Rydyn ni''n ennill tua''r un faint ac yn cysgu''n well.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F8',6,'contradicts',199,'If it needs a special fund to win the work, it is neither.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F9',0,'supports',35,'Pe bai''r peth yn symud i hyb yn y dref, Saesneg fyddai hi ymhen y mis, heb i neb benderfynu hynny.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F9',1,'supports',130,'Pan ofynnwyd iddo yn Saesneg a oedd mewn poen, dywedodd ''no'', am mai dyna''r gair byrraf.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F9',2,'supports',69,'Un mis ar ddeg yn Gymraeg neu chwe wythnos yn Saesneg, dyna''r dewis a ges i.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F9',3,'supports',152,'a small employer may speak more Welsh and owe less Welsh, both at once',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F9',4,'qualifies',91,'Dysgwch chi un frawddag i bawb, ac wedyn mi gawn ni siarad am hybia.',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F9',5,'qualifies',200,'We advertised for a Welsh-speaking senior for a year and had two applicants',NULL,NULL,NULL);
INSERT INTO finding_evidence VALUES (1,'F9',6,'contradicts',201,'None. Nobody here speaks it.',NULL,NULL,NULL);
INSERT INTO import VALUES (1,1,'01-web-form.csv','5beab1fc67e17b000864bd37ff75a63f0a4b0d8f13a75155fe97875cb5ed64e6',28325,NULL,'Sample clerk',1795332393386169,'done',56,0,0);
INSERT INTO import VALUES (2,1,'02-phone-line.jsonl','382b213a830fc66eb99ecb136dca1762b699ca622810bace61fc7e6fe5afc659',8293,NULL,'Sample clerk',1795332393529082,'done',16,0,0);
INSERT INTO import VALUES (3,1,'03-branch-survey.xlsx','77e257d3632165479ca286ab3afcec9342e0a5eff170ade05661dd0f6edd816d',8771,NULL,'Sample clerk',1795332393670369,'done',21,0,0);
INSERT INTO import VALUES (4,1,'04-letter-1.docx','dd225ef49f7d9ceb3d8ea28b6a9f6c58fc65e7654e0ca7d2112b9e6c886661c9',38679,NULL,'Sample clerk',1795332393788240,'done',1,0,0);
INSERT INTO import VALUES (5,1,'04-letter-2.docx','b01bcd4dd7d3b9a5845631ca59bedecadad77d140f4123b1f8ef7a7ff5006b38',38182,NULL,'Sample clerk',1795332393856352,'done',1,0,0);
INSERT INTO import VALUES (6,1,'04-letter-3.docx','ee881c8b700df7d56b2078cbb61142a68e2be5b941b1c9333b29a4348c33d15f',37727,NULL,'Sample clerk',1795332394048397,'done',1,0,0);
INSERT INTO import VALUES (7,1,'05-mail-1.eml','c62373b33d8942c541378b245683fb89ec22868798c63b48d380308ab481ba7b',52435,NULL,'Sample clerk',1795332394297689,'done',1,0,0);
INSERT INTO import VALUES (8,1,'05-mail-2.eml','e41ed01da6e1de28382e47321434521a60d1e10b80e1aafd68255f5b0b38690b',1342,NULL,'Sample clerk',1795332394450904,'done',1,0,0);
INSERT INTO import VALUES (9,1,'05-mail-3.eml','a5df085e5344d4b12b3517e6d30249f5df6a23a99f9a7b7d8f4b2a044383a8d4',1530,NULL,'Sample clerk',1795332394668315,'done',1,0,0);
INSERT INTO import VALUES (10,1,'05-mail-4.eml','2dc8e67898ddac00c13cc9f57a36ff58c0dda903d7477ea2179a0842a832b58b',1965,NULL,'Sample clerk',1795332394830988,'done',1,0,0);
INSERT INTO import VALUES (11,1,'06-mailbox.mbox','e3ad3c7c7dcb37264a9c5c5034ceed0d6c71d1aba790d529f2b5302b6fa89a83',14944,NULL,'Sample clerk',1795332395128034,'done',13,0,0);
INSERT INTO import VALUES (12,1,'07-advice-centre.html','7593a9ef88906fc7f117f4695603b66eaf75b277d391a4b0ee66509ed6269951',1444,NULL,'Sample clerk',1795332395396030,'done',1,0,0);
INSERT INTO import VALUES (13,1,'08-note-1.txt','e302f1573adc49c8639b4018101419bbf705e4f01742674f34dd1cc3e62522a7',468,NULL,'Sample clerk',1795332395534958,'done',1,0,0);
INSERT INTO import VALUES (14,1,'08-note-2.txt','5f9347faee5d1449ba64e776e0741b87dc85bd4eb879fbbaf29f7188e13fac79',491,NULL,'Sample clerk',1795332395640322,'done',1,0,0);
INSERT INTO import VALUES (15,1,'09-parish-letters.zip','1bb2bc1b61831e48d45c83443c5c812d750346c597752100a4b95934bfc0e90a',105502,NULL,'Sample clerk',1795332395821394,'done',8,0,0);
INSERT INTO import_row VALUES (1,1,'notice','',NULL,NULL,'Rows that answer nothing are counted as submissions without words (1): 45.','Caiff rhesi nad ydynt yn ateb dim eu cyfrif yn gyflwyniadau heb eiriau (1): 45.');
INSERT INTO import_row VALUES (2,14,'notice','',NULL,NULL,'08-note-2.txt: The byte-order mark was dropped.','08-note-2.txt: Gollyngwyd y marc trefn beitiau.');
INSERT INTO import_table VALUES (1,1,0,'["row_id","lang","respondent_type","place","received","name","publication","a1","a2","b1","c1","c2","d1","e1","e2","f1","w1","w2","w3","z1","sample_note"]','id = "row_id"
language = "lang"
respondent_type = "respondent_type"
place = "place"
received = "received"
name = "name"
publication = "publication"

[answers]
a1 = "a1"
a2 = "a2"
b1 = "b1"
c1 = "c1"
c2 = "c2"
d1 = "d1"
e1 = "e1"
e2 = "e2"
f1 = "f1"
w1 = "w1"
w2 = "w2"
w3 = "w3"
z1 = "z1"
');
INSERT INTO import_table VALUES (2,1,0,'["call","spoken","caller","area","left_at","publish","caller_name","experience","sample_note","other","hub","heard","works_well","welsh","owning_together"]','id = "call"
language = "spoken"
respondent_type = "caller"
place = "area"
received = "left_at"
name = "caller_name"
publication = "publish"

[answers]
a1 = "experience"
b1 = "works_well"
c1 = "owning_together"
d1 = "heard"
e1 = "hub"
w1 = "welsh"
z1 = "other"
');
INSERT INTO import_table VALUES (3,1,0,'["No.","Language","I am","Area","Received","Name","May we publish?","What one thing would make the most difference?","What works well?","Owning and running services together","What stands in the way?","Did you try to change something?","A hub: what, where, how","Who should own the hub?","Money, work and fairness","Effects on Welsh","Making the effects on Welsh better","Anything else","Sample note"]','id = "No."
language = "Language"
respondent_type = "I am"
place = "Area"
received = "Received"
name = "Name"
publication = "May we publish?"

[answers]
a2 = "What one thing would make the most difference?"
b1 = "What works well?"
c1 = "Owning and running services together"
c2 = "What stands in the way?"
d1 = "Did you try to change something?"
e1 = "A hub: what, where, how"
e2 = "Who should own the hub?"
f1 = "Money, work and fairness"
w1 = "Effects on Welsh"
w3 = "Making the effects on Welsh better"
z1 = "Anything else"
');
INSERT INTO job VALUES (1,'evidence.learn','1','done',1,0,NULL);
INSERT INTO job VALUES (2,'intake.codes-given','1','done',1,0,NULL);
INSERT INTO job VALUES (3,'evidence.learn','1','done',1,0,NULL);
INSERT INTO job VALUES (4,'intake.codes-given','1','done',1,0,NULL);
INSERT INTO job VALUES (5,'evidence.learn','1','done',1,0,NULL);
INSERT INTO job VALUES (6,'intake.codes-given','1','done',1,0,NULL);
INSERT INTO job VALUES (7,'evidence.learn','1','done',1,0,NULL);
INSERT INTO job VALUES (8,'intake.codes-given','1','done',1,0,NULL);
INSERT INTO job VALUES (9,'evidence.learn','1','done',1,0,NULL);
INSERT INTO job VALUES (10,'intake.codes-given','1','done',1,0,NULL);
INSERT INTO job VALUES (11,'evidence.learn','1','done',1,0,NULL);
INSERT INTO job VALUES (12,'intake.codes-given','1','done',1,0,NULL);
INSERT INTO job VALUES (13,'evidence.learn','1','done',1,0,NULL);
INSERT INTO job VALUES (14,'intake.codes-given','1','done',1,0,NULL);
INSERT INTO job VALUES (15,'evidence.learn','1','done',1,0,NULL);
INSERT INTO job VALUES (16,'intake.codes-given','1','done',1,0,NULL);
INSERT INTO job VALUES (17,'evidence.learn','1','done',1,0,NULL);
INSERT INTO job VALUES (18,'intake.codes-given','1','done',1,0,NULL);
INSERT INTO job VALUES (19,'evidence.learn','1','done',1,0,NULL);
INSERT INTO job VALUES (20,'intake.codes-given','1','done',1,0,NULL);
INSERT INTO job VALUES (21,'evidence.learn','1','done',1,0,NULL);
INSERT INTO job VALUES (22,'intake.codes-given','1','done',1,0,NULL);
INSERT INTO job VALUES (23,'evidence.learn','1','done',1,0,NULL);
INSERT INTO job VALUES (24,'intake.codes-given','1','done',1,0,NULL);
INSERT INTO job VALUES (25,'evidence.learn','1','done',1,0,NULL);
INSERT INTO job VALUES (26,'intake.codes-given','1','done',1,0,NULL);
INSERT INTO job VALUES (27,'evidence.learn','1','done',1,0,NULL);
INSERT INTO job VALUES (28,'intake.codes-given','1','done',1,0,NULL);
INSERT INTO job VALUES (29,'evidence.learn','1','done',1,0,NULL);
INSERT INTO job VALUES (30,'intake.codes-given','1','done',1,0,NULL);
INSERT INTO job VALUES (31,'evidence.learn','1','done',1,0,NULL);
INSERT INTO leaf VALUES ('tystio/wales',0,X'529f6ebc04652253d47eed59dc74910e195702830289d0045d06e4e1d4388307','{"kind":"submission-received","parts":[{"commitment":"544736f90ba532d109e8d0213785c39bc641fdf1cbc209a17ea65edd3cb3c07d","part":"a1"},{"commitment":"f7145602af9b66e7fc672ddc5d65e8c0411bdea8e9722b70fd80aac7060f998e","part":"a2"},{"commitment":"fff99e2ea8c7f1effb98ffc6f13b302153c82c049594eac6c59a565fad087923","part":"envelope"},{"commitment":"7470693364be9da358bad7eb1d18490c1a3ab1b8fb6c8f41ee72cf5288f20b4c","part":"w1"}],"reference":"WHC0001","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',1,X'86e176ca4cbb6b41b73f46ec6a0eae58c7cc1b2004ffd1793dd8d47d61e41511','{"kind":"publication-decided","reference":"WHC0001","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',2,X'ee591234b163ff08acc7333c8a1ac979110ae48a57d9cee9dd72900d345e6a31','{"kind":"submission-received","parts":[{"commitment":"b27fb624367f149888c1d885bbbe66d9d3630880fc8f962a11c3cbf8e6b943ed","part":"a1"},{"commitment":"50ab0b43d1b15789d1f1e6e3f9f70b8d4b8f5095c74444b9562e944eadf763f8","part":"c1"},{"commitment":"a5fc3eca8015f4182ba1da3a152ca80b7deb9f7ac10073833aa839c293b14c41","part":"envelope"}],"reference":"WHC0002","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',3,X'49343f6a04781620006678aab92c3c4168ad326f74c5323cd2002e53f6c3001b','{"kind":"publication-decided","reference":"WHC0002","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',4,X'2cf68c70b785e661e81e5d0d7516241d5c49cc9dba022876794e31ab9c53460e','{"kind":"submission-received","parts":[{"commitment":"a6ecc12efa798e38f96f6e41555aef80a392b069497a7e82062ebadb2924332b","part":"envelope"},{"commitment":"d5da387e021431f8804e9166f5adb4b9cb3673928853d37647cfcb922e54c80e","part":"z1"}],"reference":"WHC0003","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',5,X'172e2e437a4d49b0a9963da550a4ef378dc7bb0cdf8a74d637b10b0a63e17078','{"kind":"publication-decided","reference":"WHC0003","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',6,X'cab184a0ae96d8882d8dc31c96c16abab525280ab05be4588859198a2b261bfe','{"kind":"submission-received","parts":[{"commitment":"8b38182aa8d28e6eeb77921d384754d9874c25e014b874ded168c50188e85725","part":"a1"},{"commitment":"707abbb30edd6e07e1e54e2ccd7c5d2544b6b781cf99cffcf8b7b0928688d7ba","part":"a2"},{"commitment":"c5706b596a30d5652e32d403bfb8ae7fbaa1f9e937ca72fbf25e7ee9983c23f8","part":"c1"},{"commitment":"75b9d51ad775ee043ae8f78f52f81cc05b758d52a7f3d1e338c7dbda92e4d06f","part":"envelope"},{"commitment":"daf7da22317f299a23afbdfac491e03d942b96f979d40786746a8645cd6b7edf","part":"f1"}],"reference":"WHC0004","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',7,X'38aaae12029ae4b177cf3c0c87955be5906f7379db769f813e646825a8defc51','{"kind":"publication-decided","reference":"WHC0004","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',8,X'a2eda3e5b6c400562c193e407b46f0c8cb293d83ceac53ef6b9bd4858a9cca44','{"kind":"submission-received","parts":[{"commitment":"e53c2a4aba2018ccbb88865cb9f8bf5657bd45168332582a7648bf2d5f2107d5","part":"e1"},{"commitment":"22b29a6fdab5fcde997e41289b32c6675231c4b528de08131b2b27f4803e51b5","part":"e2"},{"commitment":"2dff4d192e6c965ca65a81189792205e7beb83db5beda18dcac03a34149058fb","part":"envelope"}],"reference":"WHC0005","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',9,X'642ebbbbf81955778ed70526335042a384daa3155184400d8daffdc9a03dca51','{"kind":"publication-decided","reference":"WHC0005","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',10,X'aa25686de4cb9cbbcbd4bcb7ceff403702dc3c6ada6a96eb0f2d5036ead972a9','{"kind":"submission-received","parts":[{"commitment":"c0f7c026828e5ad9eae70894965657d78661ea6fb02de4f2e06f538336eaef6a","part":"a1"},{"commitment":"0a0e77a59523140856f385ca653ff79e9342176db1eb7d44893117a51d5c83a4","part":"b1"},{"commitment":"a6631c95f87cf8bc244c61ec0d9fb03f93d13328d72b527a80f4712d26e28dd1","part":"envelope"}],"reference":"WHC0006","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',11,X'396b6d82ee214611bb35f628bb80e93b079c4445befc6160df6791329b042984','{"kind":"publication-decided","reference":"WHC0006","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',12,X'bb440b6e99879a9efad2aaafeb7a85584d093b3eaa64000ff77bfe4463e61b36','{"kind":"submission-received","parts":[{"commitment":"ca137220e86c467e7a1ca50213b2eacab138d8ea4f9e6e4a52bf6b5cdc19ef6f","part":"b1"},{"commitment":"4fef49dc0cdcb55416e7f141f90e5fa0ea1db85efc5f8eabef08376bf9d2f168","part":"c1"},{"commitment":"b63615e1c81f6e442c5fc23e202c9d44b394261efbafb1588d122de28cc8c804","part":"c2"},{"commitment":"fcd4e397c3e2c2772a930a8a4c5644901b5583ee526dc161f6ce96d752cabe65","part":"envelope"}],"reference":"WHC0007","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',13,X'7b62482660993f46a444c5db94a016051a1f823d4486c21de59c51b489ae5963','{"kind":"publication-decided","reference":"WHC0007","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',14,X'd109eb9995697ba9ddfdf3a4fc4a17dd3b12300e457b8bea5a69664aaaf07d24','{"kind":"submission-received","parts":[{"commitment":"805be9d16221bf9e15fa4c5876a2cc2aa9890bbe3ba43a0a2b5020238308e68a","part":"a1"},{"commitment":"1d81b693e1ce1600fde253cc65360bf942ba8002c1a22320de98e9a9f4f1ef4d","part":"a2"},{"commitment":"fde6cd6d3e1b0fb3b38365e1bc3da20955f6e2a191fbfe398f9a02ed839932fb","part":"d1"},{"commitment":"95a81aeb46af27953ef122ed03a91a91df7735f79340b45f35859f1a610fd341","part":"envelope"}],"reference":"WHC0008","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',15,X'f51ab779cc9dc94622996c745fec76d72bb3b9efb3c4e7b8b1ff3ebc2a05f704','{"kind":"publication-decided","reference":"WHC0008","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',16,X'0b2f2ca294cbfb886d8f89837f306a5e54e86878c165bf37b9b8dd3c89f1fd3d','{"kind":"submission-received","parts":[{"commitment":"a7b93f35ea0eff1b38cfe5daa4705aa3faa8ac6313105ab030ce338f70745a58","part":"c1"},{"commitment":"8bc7a6c8e75b0185611c1e83e6bb8c5669167d910337057328c607f3cc9d107c","part":"envelope"},{"commitment":"52cc2df09ff674d2c5c85ad16c2b6acb9ec4577176439d2843b7b53d40b5c105","part":"f1"}],"reference":"WHC0009","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',17,X'a4722711427725de8274ae00cbba091e032cfef00b4a95deebd7304f8a187299','{"kind":"publication-decided","reference":"WHC0009","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',18,X'ac23c374fd415ed67e0a759c5acae8b22a0e210843a9c77c62e16934964decb2','{"kind":"submission-received","parts":[{"commitment":"18269f8ad001468586417e68667be4c3fc873c463230ddb004f96be3a132cec9","part":"a1"},{"commitment":"9eb8db7e5a664532bf4c7b05f5b58977378533f723d6dd1bc95d1c3b5f321251","part":"envelope"},{"commitment":"b870f22ea5f77cea0243e04e383d2aec6e258f699c41d8170eb3b5c816aef081","part":"f1"}],"reference":"WHC0010","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',19,X'61bf0a57e67ada70e3b84afa22bdff812b0700aa60b16cf90473e323593a4d2c','{"kind":"publication-decided","reference":"WHC0010","state":"confidential","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',20,X'e1126cc63785902af0aa7fa9baeab00ac81d565b6f8653af77ce10decc3b297b','{"kind":"submission-received","parts":[{"commitment":"aec71ec11088f1c4e780c7262ee7764b8e30c4e4165f727a6d9fe068a66b12a1","part":"a1"},{"commitment":"509afc2b600ce6824abef7a0391af69b91253982d8854c792064ba4829a41772","part":"d1"},{"commitment":"b1cc55dc05febfe27824940b39be1ebd6877eca4d1cfd70665aa84a48d0b3068","part":"envelope"}],"reference":"WHC0011","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',21,X'692c641cb0a7a44a6d6ea2cad711799ce53cbf513d371e609f2363d2d9a97c5c','{"kind":"publication-decided","reference":"WHC0011","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',22,X'963ba52e8c956ec19a5c17d824a0cddf04f5c38436facffcb37354c8b1763395','{"kind":"submission-received","parts":[{"commitment":"12d248bffb5dd7419c25010ef445735abaa9ac3ba774108c2fe9ffb3e1a46cdd","part":"a1"},{"commitment":"9d3ec445c9ac09c6859a7d9b421cbd7ea3d13e0f15938e2d4955fc91ae441e77","part":"c1"},{"commitment":"f9252f9e7fdedcd2180d876e04f91caf32f605b8df4e4c8106e0e023870bb4b4","part":"envelope"}],"reference":"WHC0012","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',23,X'd66eccf624bb9080e422d20ebf0ec1f9eeb2c4b7d3e15aabbe6d00e3904fbd59','{"kind":"publication-decided","reference":"WHC0012","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',24,X'5c0f6b4962ee8d5fd724e88fd5e068ccf3b50410df5cecc90c3f8b78f889a04a','{"kind":"submission-received","parts":[{"commitment":"554f5338bd1fd318d25e4504675e03913d5ff95703b07315d6afef052076ad5a","part":"a1"},{"commitment":"7320590ae14f522a2b349fd582e1738c19ef79eb5268a297726faee845e4dec6","part":"envelope"}],"reference":"WHC0013","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',25,X'cd7c0bccffcbcd3f2d84cca15b44544acba353fa879cf9a71a1bb9de5159c74e','{"kind":"publication-decided","reference":"WHC0013","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',26,X'eb69f26c984ec05645991445f8db088c8aaf100b1e9930f1feb14622b7c19934','{"kind":"submission-received","parts":[{"commitment":"db816b2b25b8f58100e0bdad8658d2f1c562f82ff63770c3eb4f9428fa224cf6","part":"envelope"},{"commitment":"7c3701b5868edb4add67ce36200ac0e06f6169b9dbf218aa3eeac0d9cfbccbe2","part":"z1"}],"reference":"WHC0014","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',27,X'c412210134a2522918fa183e9c8402aa09c22d4bca1c4f8d64e5e08743ef14a5','{"kind":"publication-decided","reference":"WHC0014","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',28,X'6bf09f76682cbae8fdb9e3b9e46c35b286d6f2dd5f4ff12b363ecc4ea06044c9','{"kind":"submission-received","parts":[{"commitment":"0df754920ba4638fad627e14929c2675b021f4f05314b0beb515cde15f52596e","part":"b1"},{"commitment":"0097c3a78296d7505c0582befa2fcffe19495d50a8e82a4aacb2142e8be54af7","part":"c2"},{"commitment":"abf0b5d60ee44def89dfe95d7688e997b8c33398ba937b852fbe8c4981411e8e","part":"envelope"},{"commitment":"cfe8e82b16c5751ee86264d1c6789aef932b7e8248f886e6da265ee66f244a8d","part":"f1"}],"reference":"WHC0015","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',29,X'7d3bc8f81f5234d6b3e8538a3c2d213e437020b2472e355d37e231f82e6087c0','{"kind":"publication-decided","reference":"WHC0015","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',30,X'2d9968c837aba94493d2b6ebeb6fd94c0897028e7c2d6f5c9e71ded37b22c80b','{"kind":"submission-received","parts":[{"commitment":"e733892757d12d208d7722ffea4a6d184f9b303b3fbb132e2027274aa62fdd0e","part":"e1"},{"commitment":"051450a815b051396cdd27fdd71bacbdc0c1a443f26613ad52a39a7c139dfb27","part":"e2"},{"commitment":"f2e2cc373114e097fe0eda809f2d3a072dd121c66317ef0d316f5a875ced187c","part":"envelope"}],"reference":"WHC0016","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',31,X'82f66c9ae3ea194840cab2df0b68574726158599df118f9bbf63bf2b59979d8a','{"kind":"publication-decided","reference":"WHC0016","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',32,X'aecb6fac07c3597b6be743f0993b780dfe571930a159b84b367f2f6019f30e38','{"kind":"submission-received","parts":[{"commitment":"c2ce9d5448fb8e4ff764a303fe4f9a1500261cbaabab34b512d25e939bd3c53a","part":"a1"},{"commitment":"7afadaff62308989e51e76f54137d4c973e1170c6ba447bca4f111c7c81b6639","part":"a2"},{"commitment":"4811fe771e53ca550600d8b313c163a6eec028099749a8cd18aebf5f63e12c27","part":"d1"},{"commitment":"ac854927cd0af2a94d3bc0a62337630e6790e22c02f6484c352663d91e5d81a5","part":"envelope"}],"reference":"WHC0017","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',33,X'786aede6b8aefd34c715b2d7cce4b84f98e4d3f168fa5c0ec2e7db7f07066ad0','{"kind":"publication-decided","reference":"WHC0017","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',34,X'5d4a747ae63c49a67c05baa61487610fe4465ba18ac7111f126888af096de9f5','{"kind":"submission-received","parts":[{"commitment":"a2f457d67824d1848e0c9569d3ea04c278a79b0b50544cb281861c1b3956edb2","part":"a1"},{"commitment":"7dfc76a65f54a5ab0f093b791ea5a387af0350ed98834cf1a63f3b681514f458","part":"a2"},{"commitment":"d00ef1a4be5f2e50157b948b0888dbe71ed2c12f630cd6a71764dfa2ba4817da","part":"envelope"}],"reference":"WHC0018","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',35,X'3faf4802b1d82848aab8b94361eb6f1ba7b212f22b54d5f6949a0bed8fa9b66b','{"kind":"publication-decided","reference":"WHC0018","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',36,X'ea39d1da26ff12f6cd25db43dc0cbeced29359d091f409a2f38ae1dd1c202783','{"kind":"submission-received","parts":[{"commitment":"9e435d3210cefb2de12914c4309d4aa6ca6029b334408fd8a90b4d16b254d19e","part":"c1"},{"commitment":"b42f37cb71057abfa17927045b8927ed5f45f9666cba10fb225c1a38df7e18b6","part":"envelope"},{"commitment":"b51a60c67dac19f5d0e70d52de505c297a3bd82cd820a905cf65a802a7de56ca","part":"f1"},{"commitment":"3fd2bf197f058a99df06a52b177a565a6e4a03e577954a6044bf661644fc42dd","part":"w2"}],"reference":"WHC0019","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',37,X'6eb9d1a600b51723bc81c2b262488d199930d6aedda47f0c7e149e089c33021a','{"kind":"publication-decided","reference":"WHC0019","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',38,X'5b8e5bc9cde674a89a68a9c099d0f705df07297e48d5e9f3197c3c13caecc3aa','{"kind":"submission-received","parts":[{"commitment":"5966a4c99f2b0be387dd258bb117416bc30681fcbdc1756e097cd678f5799cdd","part":"a1"},{"commitment":"4e8e1be5f6325dd8cd228bdac99eaa1920bda058e7d8bebe73cb41179e166844","part":"envelope"}],"reference":"WHC0020","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',39,X'5bf23841f4eafe29e12ff72b04ac1c249da91f848e92581143c0d9a0cff3f047','{"kind":"publication-decided","reference":"WHC0020","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',40,X'a81311b34002d58df22bbd7125ececded0783a2e4289957d0728a5baca67f9a2','{"kind":"submission-received","parts":[{"commitment":"a9a3108988c9e16ed0d3aa7047633183521a49b234b11f3a4ccb1bf4afbbd962","part":"a1"},{"commitment":"08d07b440f4570f9559cdcb45a3e25300d7551c57c58bcbf7e142cf5db7420d6","part":"envelope"},{"commitment":"6ddc412cd2068d769f7553a61fb35ffc00f8c3ac33e705db4090dd3b70bd2610","part":"z1"}],"reference":"WHC0021","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',41,X'eb7a66d8a323894d7ea209631f2cc8548e6c5ececf2c3300309ee42d24a5fbee','{"kind":"publication-decided","reference":"WHC0021","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',42,X'514b5a5c01ccbc5abd12a253388aece2588b389c45d729b1b817fea53d6c6ddc','{"kind":"submission-received","parts":[{"commitment":"3d96adc4af70447b747c44cd7413c62f8757a3a7d0434838828dfb16bf470b02","part":"b1"},{"commitment":"886c9762c1d1c25683ee8c569ddeff9c6b31ad7a2a3176e19c8ea6e857bcbf7c","part":"c2"},{"commitment":"eace0815c54be782b6de0e62596599d541fb3b3744c020bb0ffb75f8c0a98c8c","part":"envelope"},{"commitment":"44d08aa3f8c486294f973bfa8204e20764bc338ff6b94767d98f619080e78723","part":"w1"}],"reference":"WHC0022","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',43,X'788573c1e3fd2ec194056c2733119c040ec27fae56072873d9238a21b7807446','{"kind":"publication-decided","reference":"WHC0022","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',44,X'cc94a93217e2e0fcee3f619201e020763961f34859df8fe92e9ad9e53646d5a2','{"kind":"submission-received","parts":[{"commitment":"fc95a8a4c2c5c6348b6f15998954d60a3a6055bdc45e9f72f7117fd585c09a69","part":"c1"},{"commitment":"7596fc859b7da8b2726009c2615ad52084df9dae1abd89077e1ca3df8985a906","part":"d1"},{"commitment":"794b8637212215300a7a9412e8b53ed597e4578af923914eca020cff6ea239d9","part":"envelope"}],"reference":"WHC0023","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',45,X'ef3b500682f2bbad90e3e1cc2bd4edb1be5dfe252396c1c4e7f8475a4f0591c0','{"kind":"publication-decided","reference":"WHC0023","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',46,X'391ec35b35871413ff66da808b78558491115835e35ced0ac5fa2685cfe9d66a','{"kind":"submission-received","parts":[{"commitment":"758c007937810143ed62aa3040b76958728aaabdef491410a948aaa46f920661","part":"envelope"},{"commitment":"1fd922e0c1c62bfe2716b514a0cfd8529ede71b61d63ce062facb2b0bfc887e4","part":"z1"}],"reference":"WHC0024","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',47,X'75b3591db79e23333a12acd9973e3c9724441387e1f647c3051b871be6682368','{"kind":"publication-decided","reference":"WHC0024","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',48,X'a6a44267022e56e4e340722136c469581aa2d11228c8618c493b48ca2dfbc9c8','{"kind":"submission-received","parts":[{"commitment":"9a3424d3d1a9d7adb99e1e535c5fceb3b30823b5b69c4f21297f16454e6f8d99","part":"a1"},{"commitment":"35500f5947c9ae046903534df9b2462befda01034c837951589747e392041aa7","part":"e1"},{"commitment":"b60709444370af634ce4a849f7c2047f8d8d9dcb27afd3b38f0eeef6b5c3a57a","part":"envelope"},{"commitment":"755bc08c8b29d6328b66c8fb5108727d6bf2fd5aee42114bdda01d1f5d348e36","part":"w2"}],"reference":"WHC0025","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',49,X'403507e98c8a7901af8dc7fbe2a6d975dedb8250dcf14b0263bdbe6e8929b6d3','{"kind":"publication-decided","reference":"WHC0025","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',50,X'efe75f133f14d0a36b1dbf8487eb250ce2a3d300485ccf71ac9319a669fae45a','{"kind":"submission-received","parts":[{"commitment":"1b9545f00937df2f11a815c281b6c4c77ea2b9d81e89b87fcc6267bc45d10df5","part":"b1"},{"commitment":"13e60d1a5236855cf6755e9af857195b6c570e5d3bfbbe45ce6d4ecdca97369f","part":"c2"},{"commitment":"a760190ae108a43f7c042ed72c3c97f24ef07c896e7e453ef237d6c02dd2adfb","part":"envelope"}],"reference":"WHC0026","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',51,X'cc20eaec5e243bb9845adf646515bdd2340f19876b14d7044f668a72b8107854','{"kind":"publication-decided","reference":"WHC0026","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',52,X'3e9f6d7ea84bc780c65508abeed22d568833835d663f63c2cc182e00f3e212c1','{"kind":"submission-received","parts":[{"commitment":"2c33d4abc0b5c9bf2f263f94f57e6b0ffd3af4a49524959dde2427b44cb6a40c","part":"e1"},{"commitment":"f55d61f6c132035d0274fdc4cd533434ee7f99c63b869917e0ec0c5705d05e74","part":"envelope"},{"commitment":"9bd5d33f0f681ba9e1737c1c37f0f5bcacac86b40ac79a9a00649393b428cc76","part":"w1"},{"commitment":"3d3feec771396bbd3e664bc1f589d8e46b7163174d9183a7905835fb0fa7e2f2","part":"w2"}],"reference":"WHC0027","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',53,X'10b39b6df7979208a3cd82aadc28dcf69ef9019a6366ef1aaf68bd56cdaee120','{"kind":"publication-decided","reference":"WHC0027","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',54,X'6496d6085cd2b9b4b9732269b2dc3f5e1d153d3f7b86da2f3df2fa17a2ac0375','{"kind":"submission-received","parts":[{"commitment":"519dcdf2921387a665b81cd98ac99fe9ebe630d481ea7f7b01bdcadb209c32cb","part":"envelope"},{"commitment":"29a8e3d5c9504026a0ed97d3d0be1b432f3dc113ba8cde86675d1cc241991acb","part":"z1"}],"reference":"WHC0028","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',55,X'af253a608a987e2f8ce603ef74d79b4fc2592b455583b4a07ebbe2cc634083c4','{"kind":"publication-decided","reference":"WHC0028","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',56,X'4b09957bfce448d9ddad761617867ebf60fe2aa9181c06c8b6871e5e13a13185','{"kind":"submission-received","parts":[{"commitment":"30cbe0f1dc2d1c165f6a5ab09e18f8322a322a611e52584eb37cb53287a91092","part":"c1"},{"commitment":"aa8f0ee6baa6ec7be9a07c1e50948e093d9d6bdfd798d3b7e30c7ab250a74cfa","part":"c2"},{"commitment":"a68638838ae53e750101f0617bcfc2f9404d6ca5daf8602093289291bb6e0b78","part":"e2"},{"commitment":"6aee4fd90f4e4c82e544d94155eeefb3e059b23425ef5b9e4d1a7b8e7bdd0dc5","part":"envelope"}],"reference":"WHC0029","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',57,X'950ba1d0277b2584524ba50371237cf51a3f5a4389b37fb0d97d196f21ef333e','{"kind":"publication-decided","reference":"WHC0029","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',58,X'465eb366ccc18c35e77ff909831772f9600b114a05326dc5b75a6c18f567675c','{"kind":"submission-received","parts":[{"commitment":"afbc14937ad92d748c765e9afb604e16e26459cb698a5994178365df4c187821","part":"a1"},{"commitment":"52a14ffb6083337df9433914aee14f595f1d3715bf77bf26e9b6ea28208141b9","part":"d1"},{"commitment":"755866889d6572453b45e2d347806801e0c2ba0ad074e2b59a8f1f0e9698997d","part":"envelope"}],"reference":"WHC0030","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',59,X'f9df56b6a359903da0c4a1e1f0a4aac048f9fd4a96d89f3edb7f972b43fae511','{"kind":"publication-decided","reference":"WHC0030","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',60,X'afbaf207c2cc877c35b6404af92463e9009c70bcc49c35547b7755d08cd3a136','{"kind":"submission-received","parts":[{"commitment":"0040fe8ada327462ec21614780ce323f4f10de35e68e18eed25b2676fd5ad225","part":"a1"},{"commitment":"6b844f7e322eda27df2c4552ced564b1bfc17ef21e042814809971bcc18dd0b2","part":"d1"},{"commitment":"712f545a4a28f068d4410150ae7f1c9af54331aa05c26775165cc1559dab629b","part":"envelope"}],"reference":"WHC0031","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',61,X'45287d7434f37df9a53ba54d2169f7af836599919e4f697d8dfbdf9553c8d45b','{"kind":"publication-decided","reference":"WHC0031","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',62,X'ed321a26f867d2505929e90e62a0b195dddfc15c57795739253f530b10f7dcdf','{"kind":"submission-received","parts":[{"commitment":"b7e84fc696a1c4a398df501100bbaba7f0ec9db1cde21710d6400196625c0c68","part":"a1"},{"commitment":"50c53018a57affdde0ae82bf17eef5babc61fbec8e4591b9a77288ee67dee73d","part":"b1"},{"commitment":"0afaaea45f6e5ec18ece6637ca75d6856658d1ce54cde2714fdb1f919afaf0b9","part":"c2"},{"commitment":"a766a7900eae26d9247747d2319f8071aad716f2189ebd49a4ed9cb65356cfd8","part":"envelope"}],"reference":"WHC0032","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',63,X'8224abd68527fefdac314783e74429b1454c12973c9163461766bfb21b26d0f3','{"kind":"publication-decided","reference":"WHC0032","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',64,X'b979637722d748939e1534bca0541391bbb91f896a1c39836668c09b3ec89cca','{"kind":"submission-received","parts":[{"commitment":"87d2877c134469675a3c75db6cf3b9d8a0bd1c1647c01e3cb8273750f5e1f08c","part":"c1"},{"commitment":"d71e8ec1a05b05555cd991560bf8ad21b189dbafa90ddb66174db615d2fdf899","part":"envelope"},{"commitment":"99b5c694537846c7acfbbd322eaa1c8a56def0833b6202235bfc6611315810bd","part":"f1"}],"reference":"WHC0033","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',65,X'bb354bfcbba4621b2df8b426cde4dd8118d3f022400b669b639b9c6ec3b331db','{"kind":"publication-decided","reference":"WHC0033","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',66,X'88c7a629292898c21f082d89961af50c2423c1671fe706bcd5ee757acba3d5d6','{"kind":"submission-received","parts":[{"commitment":"5a7a3861ec8a64d6254593955687053dbc459771292a167fcce1b2f5ccde220f","part":"a1"},{"commitment":"9a5a8966701f69b82a439e778168c84b89773e2677dcd3e5032928fa57882a84","part":"envelope"}],"reference":"WHC0034","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',67,X'1e8e2a838bac110d16bd2c369e5e70180c2eb01aa662091b34056c6ea435408a','{"kind":"publication-decided","reference":"WHC0034","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',68,X'e1327febf300418d3bac072a6c83aff9a7f2eb36e3951e793dfb7b68a5b6ce6d','{"kind":"submission-received","parts":[{"commitment":"35ba3878038b3af60cd704d8347a89f3495b3e257603855e0de324f8dee25132","part":"b1"},{"commitment":"159d1a45927a4136903398565de04d116a19e5eb7221652f6ad9eacc5aefd26e","part":"e2"},{"commitment":"d04a3d1019741e2884fe729afa316224eebc39470b7c6317f005fc1d433f317e","part":"envelope"}],"reference":"WHC0035","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',69,X'7e23353ced9834eb2bf8a5980926c464573d69ca15bd99108f37dffbd0f50f21','{"kind":"publication-decided","reference":"WHC0035","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',70,X'c962bec8a494415884b43e7841461338f4c15c4e8d99bd22df5a43029c68f826','{"kind":"submission-received","parts":[{"commitment":"6b417adb5e8943a67633fd67320890f7c44d3728d7925ec0cd448f867d163cc9","part":"d1"},{"commitment":"26a4ae01635e2dee478396ee5bad6c65ab877c96a7482f1196cb960864f4d0fd","part":"envelope"},{"commitment":"62fd0b6ea1d3abfcb1ba04e95cf4932ee74f470e85ec065f89c83da3ca6ed6fa","part":"w3"}],"reference":"WHC0036","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',71,X'cd2eb5e8d722d2144072c5498e230bfc14b209aa2cea54c297e47623f9338b0f','{"kind":"publication-decided","reference":"WHC0036","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',72,X'8685d21428be37d80c3f12ed0a28a51f4e669165cc2e9cb7635a4407241a5c16','{"kind":"submission-received","parts":[{"commitment":"cafc578db9b8faa3140e6da815e8a8b2d96fea730032b7ec575d295bfc2a3f0c","part":"a1"},{"commitment":"733601698708834d8f4dc8a8eb7d381395a3c80649bfc9e987375a1e8aa4723c","part":"envelope"}],"reference":"WHC0037","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',73,X'89294785f9d73e4b8560d29dcee89c1eb87c219d4298c524cd1721870964b0e6','{"kind":"submission-received","parts":[{"commitment":"19dd73fd288b05f8736e383b6cf53aea88aa72ae42a9dda10a95e9c50ac9a38d","part":"e1"},{"commitment":"fdf7b47d17dde68725e4c33370e58a6b811c933e470fa52370caaeefe77f20bc","part":"envelope"},{"commitment":"8cab161c389e61938b73d9d0ac8c7e2aa8d17a9d381b0506683774ccedbba5dd","part":"f1"},{"commitment":"b3b934a6182758eddc39fb6444c6265475c2d60e9e78fe367d694a433c55216f","part":"w3"}],"reference":"WHC0038","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',74,X'5dced70d7a4397895af5359b158f7b309b554209ef0661aad642a211655df896','{"kind":"publication-decided","reference":"WHC0038","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',75,X'8d90172b28e8e1bf860e7f5c8368a57efa87f087f0856a07ec5b91d62e4e8b6b','{"kind":"submission-received","parts":[{"commitment":"46f7ea7403f3ab85a8c08cc1b65bd46e988db22e35bb988824ad7848123b78d6","part":"c1"},{"commitment":"9756102b7ea4cb047b5048c231e5ad4a31cb6cf2202cf4ccdf68d2ac6c43d0ae","part":"envelope"},{"commitment":"c9046853b69b2438d1be7976a338b0f794d43113b27b6c299157be3327309e5c","part":"f1"}],"reference":"WHC0039","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',76,X'e4a112a02379e5d4554472c62fa32aa21d481fafb4e1f8f45167336a82b8b525','{"kind":"publication-decided","reference":"WHC0039","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',77,X'a8304abd3ac4ab8e75b4b1417225eb13d2667293d7c4023706f15303ae92abea','{"kind":"submission-received","parts":[{"commitment":"8d3ad2478d979968acee7b48324b793babb599928775393a9d68d2996943562e","part":"a1"},{"commitment":"5d249a1f0bf174923d4898d27b195d59cabe78a3e811e64e23e0676f60f7d749","part":"envelope"}],"reference":"WHC0040","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',78,X'53299b811b359026cd38bfdb9ad8ff3c73257d0d9ae2893601f9b253af374ecb','{"kind":"publication-decided","reference":"WHC0040","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',79,X'dd88ba3c07d376ae5daa00358b83486a34e2c63c3d642d22f07870c0a676402b','{"kind":"submission-received","parts":[{"commitment":"a46c29d5d1d504d7ad004156c780497d1adee2f88859783ab7ad0c7983dd364a","part":"e1"},{"commitment":"b4a183733daeeb55e89fe8dbc3ecfa6f9f5daadf7b2c933a00ed0fbad39e61c3","part":"e2"},{"commitment":"29338425be2fc7f9aeabea68b6a1f83dab0ceb39e2a3d8e48e2e647ef312cd6f","part":"envelope"}],"reference":"WHC0041","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',80,X'5ff598c826a2d44e74def4d31610cf916b0eb7f43105d135eea88c408d65cfd0','{"kind":"publication-decided","reference":"WHC0041","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',81,X'a5a29ca3b08c99331d002524d771394f1bf3d4e3a1e21dc8c5666c7a6ea1e814','{"kind":"submission-received","parts":[{"commitment":"ccbeb306cb9c383ed9a2b6ae86ee1334e661904cc501564e1254f3ce2529520c","part":"c1"},{"commitment":"d7f774f37cad470d07bcbc0ddd3ae1d06d606881e2964cd80b3ad0ba58d40441","part":"envelope"}],"reference":"WHC0042","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',82,X'55bd0d7b7928d7b9ffc4947afa481052b144ddf0d886358d9364e0744aca4899','{"kind":"publication-decided","reference":"WHC0042","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',83,X'838fbf79c16ec850284eac1b0af81aa815725c930cd52398de165c1d05637e43','{"kind":"submission-received","parts":[{"commitment":"27354bc87c9e281395e8abc916c237a96e8f83bc3507dda381517a8736ca98b9","part":"a1"},{"commitment":"c6336496f21f95159375de6b63f2ff9230907525e4cb26be2e79b3337a7f3338","part":"envelope"}],"reference":"WHC0043","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',84,X'0def3ba225f012a1938af97b5936df77c05a4af729d95e9528de5cce3f7437d0','{"kind":"submission-received","parts":[{"commitment":"0040e580fb95ae66931e2fc433943bd81cb6244ec8e7962f81a5847dfc206c8c","part":"a1"},{"commitment":"5318e3a5377cf9c54930cb1a8ef149b9da38f5f02039181d3712d053f04ecf52","part":"envelope"}],"reference":"WHC0044","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',85,X'1fea2d72825f5b1ffaa3ad90820d8377990ef0c0ebfa3ce1fe67f5756177b566','{"kind":"submission-received","parts":[{"commitment":"79510c45fbf7072b66a15beca9ea24c3157cc3864ea9bf985e08d0f0efdc3890","part":"envelope"}],"reference":"WHC0045","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',86,X'51b5a7b000a1e6a4dfe0a1a3ea09d86f0699bcdd8ae44d57a263f0344ab3553a','{"kind":"publication-decided","reference":"WHC0045","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',87,X'9763f16ba5572bbff78a2eacf4d90559645a034ff0ab527a7f0170060bb54776','{"kind":"submission-received","parts":[{"commitment":"b6ac832d3e6cd821f4d715cd0eb77808c07288b6da4853ed990ddc2b07b3d26a","part":"b1"},{"commitment":"e758f96d9ba709ac155013972b5e5ff3dc23cb0b36b34f808d881b726116e6e9","part":"envelope"},{"commitment":"98aa8940fa7a0c1d798be02fef89cebe2f374a1ae375214b1bf98c8885a6e44f","part":"f1"}],"reference":"WHC0046","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',88,X'2464f3c5061b28bc3c96748b060efd960372add248b9f21516c7d8e01d9329de','{"kind":"publication-decided","reference":"WHC0046","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',89,X'112cf3b80cb7581f601b582abce94a61ba3a9fd3fa8745a25de30220506e66d2','{"kind":"submission-received","parts":[{"commitment":"77f5fdd9212b72d056487abca41294adc3348e97edf3f2b72493c516fee9b5c4","part":"a2"},{"commitment":"5b65bbd5e795549b8322c0455af47ce43b1d63b95a6bdfea7dbd7978b9205a25","part":"envelope"},{"commitment":"37679a35515a5da32f35753f8a20b011b31988696ecaa8df595a4db31c0c0fd2","part":"f1"}],"reference":"WHC0047","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',90,X'6028b3903360ee9b1641b92c856b77c36e052071bb5f7510c679449bb9632acd','{"kind":"publication-decided","reference":"WHC0047","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',91,X'27dc9f20839ad0c5aa9d88c1b0d2621692fc3ec32c311da0555cf20ab2324910','{"kind":"submission-received","parts":[{"commitment":"b25cfd198e5ca79c2a9b1edda284edb643e5da89c0fb8d754176a39a2c79c0fe","part":"a1"},{"commitment":"04c9ae3c7137196e624da72c0c05e3e5326a6ce6e26750197337bef325be1076","part":"envelope"},{"commitment":"9bcd4dae41efe7175ee5bb02472a77c219037a360b84035c0f0ee48f6fae7d05","part":"w2"}],"reference":"WHC0048","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',92,X'8a7e595701ce991ac320d497822633614f69e2c710d7150965aaff59f098cf47','{"kind":"publication-decided","reference":"WHC0048","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',93,X'0625217ccb967adfb50dceb3e177b4d4a83515c5ed135dd1ad709943146fe82e','{"kind":"submission-received","parts":[{"commitment":"76b100b2956621faff33eac9078ad7e0ebc6cf53e13f9c9f5509ee8149c502fd","part":"e1"},{"commitment":"fbb24635ee40533b48538d6e1a6425b97be171c77e2144adee7b9cb321d802b6","part":"envelope"}],"reference":"WHC0049","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',94,X'a917c020c0cb8d49d58b8070c00e53aeec3874f56818d1e583c03e4cee0a0350','{"kind":"publication-decided","reference":"WHC0049","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',95,X'fec3d9787714b762aed315be1df295c5385ad39d7699f4f2bb3241d4a3336993','{"kind":"submission-received","parts":[{"commitment":"08edb1b3cbb85b10c01c1728410113916e63d4b9dc41e3aec28d5daf1de9c765","part":"d1"},{"commitment":"3be6c153a0cbcdfee8ee3017a4009f5400fee3ba49ee5451f2a01d1e2a971cb9","part":"envelope"}],"reference":"WHC0050","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',96,X'1a5451da250e94d3c28df82c1bc04b8908f2cd8de584d2c2bb38a81ee7fe4afa','{"kind":"publication-decided","reference":"WHC0050","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',97,X'8fb8f0ccb886384529b30072631d3c059404af587443b97b606ab44ede29872a','{"kind":"submission-received","parts":[{"commitment":"3c232310abe3e147cb136f6a63502fa53ff87bac06ff00f21316d56b107a903d","part":"e2"},{"commitment":"f63cc77f73b5b314bcbee94c53ef7c0db3a3deef7a40ffc0c3b24a2a594a5581","part":"envelope"},{"commitment":"22e169dcada405ab57e9b194b6e0bd9c7631511d621ac0f0e23b24dd044f2d7c","part":"w1"},{"commitment":"7fbdf56a29a9ea41179b7d13c3bfe9f2aed59e11581c527be6d38da0bd09ea11","part":"w3"}],"reference":"WHC0051","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',98,X'649572c44ec1c29d01bc73c711dfa3492de707c75339d1db67ba51d83858372b','{"kind":"publication-decided","reference":"WHC0051","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',99,X'3b067e9878f2dcc21b088555c279f9276d76f8133afca7f497aabb57966b70b7','{"kind":"submission-received","parts":[{"commitment":"dce70ef8674c9b645a9e2d19c8e47b5f4a37e1fad6122a2239629e385919c119","part":"a1"},{"commitment":"82d6855478d392b7e345fb47d088157d403a8d012f72d31be4804956144964bb","part":"envelope"},{"commitment":"d2d1556394b632c3fc9e05d7ccf7be7098640e4355520c0ecda586715633d570","part":"w1"}],"reference":"WHC0052","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',100,X'9f4b91b4e107802199e23fb3da8b9a99b020c44f8a975a893fce19b1ac22202c','{"kind":"publication-decided","reference":"WHC0052","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',101,X'7ebec7f9b0565ace3557732ca2f49610375cfebed1132bf001217b39e1232f0a','{"kind":"submission-received","parts":[{"commitment":"b5cd42ee8c1dd14faf5228229782c3e8256aeea621fec319720fe3b0d04951c1","part":"a2"},{"commitment":"7140319391afd719cd3b14c370209003d98e6f13bce9ef9f0a20041411a86b72","part":"d1"},{"commitment":"97704629ec4180c793b655768adb2df5ca8bc57d1cbc6c8e252a7f3b5734cd6a","part":"envelope"}],"reference":"WHC0053","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',102,X'4487e0a744b434a3399773a3953b92ef3cb438c93f366273b7a6dd3af41ad657','{"kind":"publication-decided","reference":"WHC0053","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',103,X'6b4c63bc2c1f93090a2d3dc767bdc1bf5c12de6cb1af68b7113713e84f4d18ed','{"kind":"submission-received","parts":[{"commitment":"d7fa1af18dd394f3fb3f3736a5fb00ba1581e434564860101618925b808b22a6","part":"envelope"},{"commitment":"633fab3245370c464ac7935c7a29e52d53408a1470e236710be1e3d3d0c377f2","part":"f1"}],"reference":"WHC0054","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',104,X'b310af3572ff47391c67c4bb6ec97fff547ec91ce266c1ab31cbf44933a5e3ff','{"kind":"publication-decided","reference":"WHC0054","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',105,X'f5827525372368bc4a2521bc32561d1b50c2f923a2027421c62ddd1df721aba1','{"kind":"submission-received","parts":[{"commitment":"aa6eb2624b0169773d0befccaf2ce4daebb3bf48f704b9b459d834639734f0c5","part":"envelope"},{"commitment":"b4af7d645904baffc64847b9e96a3c68fd4593afab5736884e465ed92c1e6678","part":"z1"}],"reference":"WHC0055","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',106,X'34ca808115e9f884c8ec8697f0a72cfcd8748976d033c5755da96c0ae79ae62f','{"kind":"publication-decided","reference":"WHC0055","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',107,X'e1cba2e9c24715afc032b1e22c59a6e19ad6a911469584c26e98d69744e70ddf','{"kind":"submission-received","parts":[{"commitment":"9359565b65a706b127a2219a08a98fca159d9df5da227b7bc7b8a377e6ba4fcd","part":"e2"},{"commitment":"a4b676f1455bf2b7e56b850ac3320000c144c9847c18927e7f586a91243e424a","part":"envelope"}],"reference":"WHC0056","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',108,X'4af38fdce1971149596a4f2ea249b4c99273297421de4a11c0899720879ff0c4','{"kind":"submission-received","parts":[{"commitment":"55631a97dae1c43d60442725c8de62d02cec2ae03378013c1a8eb0acd91426f0","part":"a1"},{"commitment":"40fb39b3f908aa1530db27f30486f741776b95a38b72518acd5b3d61caa81a47","part":"envelope"}],"reference":"WHC0057","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',109,X'7363285e7f784527f86d573407d73e579185eaba3a6dfd391d601cef9726aa4f','{"kind":"publication-decided","reference":"WHC0057","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',110,X'bcf965d634b12a3ed1b42aa34fa6c34cb93751df1e83db361c5d9a717d0b914b','{"kind":"submission-received","parts":[{"commitment":"7ba080d9ee248a2ec61b13b9ebb128583aa3a5f2d60e6460defa493661a82f9c","part":"a1"},{"commitment":"b844e4bcfa62af7d66a5a11e0f904ad8e1ccb24ae59c9aae02bf6a206514a616","part":"envelope"}],"reference":"WHC0058","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',111,X'f50f609957267e6feaf1cf1a64398a526312d44ac06d5b3fe334f2f24ce0dd0c','{"kind":"publication-decided","reference":"WHC0058","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',112,X'4f817712f87666dfd152b4c0d327827af935d19f08418d7f320b7cf2889f8568','{"kind":"submission-received","parts":[{"commitment":"52542b48e135b77eaa36d3aa883fc63120396df006397af999f5247a2b77ad2b","part":"envelope"},{"commitment":"ed09ce164826c5af84941c5164c30c7e6e7c3e670ab59ecc051b370bc5baa8f5","part":"z1"}],"reference":"WHC0059","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',113,X'5534b0cdba68f3d6c84cec708b31d9dd711b045d7226515d4ff52a1b9f883f14','{"kind":"publication-decided","reference":"WHC0059","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',114,X'610e7cd372cf72aafd9c040d057fdd9eb6c4433a5c33eff052443598553114fc','{"kind":"submission-received","parts":[{"commitment":"bdb384591dc5554c2d30b051d6a3de38ddea123c32aa3e7b9a2ca869ee7e9101","part":"a1"},{"commitment":"d4b60cf9c3709364d0a66f2d4bb7043590d349978b495bf9fec2ce36ceb334f1","part":"envelope"}],"reference":"WHC0060","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',115,X'a41d6cc172906a635e827568657ee72eb142dea0da1f1030b5dcab79d250acd2','{"kind":"publication-decided","reference":"WHC0060","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',116,X'4ebcd5387037b265206da26442e50b3be27499da46e017d7823541a27f79f177','{"kind":"submission-received","parts":[{"commitment":"2b228ee313264fdf7d3c9bcec9f02ac4c0210ca30820f7cea4e09739f3c275f1","part":"e1"},{"commitment":"c5e68147d61194332f8e908907277e4668657493df6e74b404c01995b6f0008f","part":"envelope"}],"reference":"WHC0061","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',117,X'c96d2763da7c8a3853c429b7ab5ac04bede48846ba93f21631521faa2a16f080','{"kind":"publication-decided","reference":"WHC0061","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',118,X'd8b1d1b31e07b121cd49ee28b3187a0933d996220a138ee72993992f91779827','{"kind":"submission-received","parts":[{"commitment":"d833b2778f718853601e0afdefe08a658e04c542b1631c252b07f1f45a67754d","part":"a1"},{"commitment":"cae6cd722846d570b7e6f8dfbe2583a9e9fe1eaabc0b0e7b24d41c387a8caedf","part":"envelope"}],"reference":"WHC0062","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',119,X'2e1bfc0c8208ad9df7144b314ea1aeb12e2570384f4a66f36cf03c7b85ee4b86','{"kind":"submission-received","parts":[{"commitment":"e8f9e175532e0b558a41ca7b909eadf4329b188c2a832199d834ec74082cfcdd","part":"a1"},{"commitment":"32b3c400abaa0b4f2b70922b9a94db06a9716d3c12d251fcbe43ae5ab5d61444","part":"envelope"}],"reference":"WHC0063","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',120,X'a6e6642c899d47b1e3508a488b8646614336bc745d10af5d85d4f6b69674bf39','{"kind":"publication-decided","reference":"WHC0063","state":"confidential","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',121,X'6a36be226078c54077d787676bb603b9b70d543fbd4da0f656ca27eec9da4ab5','{"kind":"submission-received","parts":[{"commitment":"3875c6998f3edd9ac8a545991be83c9c640e73272a814ed888ec8d64c6034d9e","part":"d1"},{"commitment":"056f3f2084f6810f9bc70192725aec3dd13eec0d445913ef8f7c7a1fac72ae9e","part":"envelope"}],"reference":"WHC0064","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',122,X'60f5c62cc8e56f39018d176a172f588756cce976ddd8593bfcf370375d51e7f6','{"kind":"publication-decided","reference":"WHC0064","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',123,X'c1c1358dee2d8083075873dbf92f934f9accea1bacd992e851c5a6278264a481','{"kind":"submission-received","parts":[{"commitment":"5b605191b56e15ef393285ff726fce31901be484d704f460d356ffcd5f224bd1","part":"envelope"},{"commitment":"3829071159c6a017a4c8dbc601d14f777d06a9b8d9c708e15d0ebb6477f27e30","part":"z1"}],"reference":"WHC0065","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',124,X'5c59c73cf524338a17b6e9e97bb4565b3d7e3a16ca12ea8c003843fa14dcf4e4','{"kind":"publication-decided","reference":"WHC0065","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',125,X'e4a95d4d228fa6d8db2c8d9a64cdac5a2b583f806b381d86c9ef97c5968ff1c7','{"kind":"submission-received","parts":[{"commitment":"594579c8bf461b7bacc9ff9053173556c56664d131e78b0e797bcb6cb0ac52d1","part":"b1"},{"commitment":"62592ad750ac47ced8ca024902d6289a6616a3cc5012d8497c95dfdd2733f0d6","part":"envelope"}],"reference":"WHC0066","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',126,X'51d0be8d5880478af260101312d860e24b1cc3a167418994c4d8e2f828c346a6','{"kind":"publication-decided","reference":"WHC0066","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',127,X'ac885c9c793fa4e91a10cfe34fd0e6f67c96c1e6843a5e3684c4dc16c30828c3','{"kind":"submission-received","parts":[{"commitment":"cd3f2f5de68810d34a3b7d5c95604744a2174076ef4a1e6cbaa7416439aca8b4","part":"a1"},{"commitment":"b8da06fc464cecbe3a1bbbc33621c5ae9f2a50f146f327ac3595e0816066b628","part":"envelope"}],"reference":"WHC0067","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',128,X'0eb38a0c0568cde4a0bf6d82924e06d31e15e6cdc6a5e828e28d076b03707010','{"kind":"submission-received","parts":[{"commitment":"f27e469f8587058181e48b50acde14014b01c21f98dc153c3a5d2da678ebdf6b","part":"a1"},{"commitment":"507c83671c4de2f79eb9973bf78e08bf60eadb59398c92b1cc685f2bc2b73df6","part":"envelope"}],"reference":"WHC0068","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',129,X'026ea9a8f86c3dc20461c73065ff195501affa2b9a5f97c29bc4be6bbaf6e939','{"kind":"publication-decided","reference":"WHC0068","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',130,X'd6bdb2548ac925f48814b37ed42b7780f6fd5794c7494bcadf9e7cda9bab8d73','{"kind":"submission-received","parts":[{"commitment":"fc2033ebe75cf5a25eeed27acc3be3d47044e5d2c8c7aed20ee9e6e765f196de","part":"a1"},{"commitment":"287e1a4d16740472a1bee18671f952d7717957ef46787ba3169d012ed07db5fd","part":"envelope"}],"reference":"WHC0069","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',131,X'3b979ecf8342b87093f5bb718682fa99b4fd630952360c39f2a27bdddc0b412d','{"kind":"publication-decided","reference":"WHC0069","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',132,X'b20a8ad5276a483456afdca157911a2877716395c4421d6adb280eb7d18f39bd','{"kind":"submission-received","parts":[{"commitment":"a7757ff06dfb9af2803149da47c5346b1184bfadb9ba3307a6da98cc061259b2","part":"envelope"},{"commitment":"76e95647efb6c918e30d2833c51d5234660fb8e230de7c8cd66c586120c7b71a","part":"w1"}],"reference":"WHC0070","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',133,X'be106363283713b2a7f6eb3e3f6b983be6ea80615d1c2db1224b539babc6ff7a','{"kind":"publication-decided","reference":"WHC0070","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',134,X'dfb29d1e079a6058e35b2df24395d85a4c50a9c2cbf06565d2530b55548b7450','{"kind":"submission-received","parts":[{"commitment":"c293d0cafaaae55e76963533b71ecd42d9fada3091ab4fcc76b1d2a44920f38d","part":"e1"},{"commitment":"8048fbfea256c4b9d22512ebec44ff0f56d833668c4d1c8cdc2545a01cef6af8","part":"envelope"}],"reference":"WHC0071","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',135,X'409d7155ea0d2963f76cd768a1ad20b08797cb5d7c363754bff86f484e282848','{"kind":"publication-decided","reference":"WHC0071","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',136,X'f492b697f2ca146020937459257b5186748c393625fabd4c6be8e2a26f5c9936','{"kind":"submission-received","parts":[{"commitment":"63d9cd18b9130c4d284aea1b6905d27cb20fbf2c6f3545d17e33956d59b14028","part":"c1"},{"commitment":"20c72389fee6197e58a90c5e0195c9c9bec71400ecd6499f247f87b4959e4714","part":"envelope"}],"reference":"WHC0072","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',137,X'7b30c668379674f3136d2e1fe4b6745c97df224c46b466feb9333fea3064a50c','{"kind":"publication-decided","reference":"WHC0072","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',138,X'4b6e0b2c3f191c15933fe76f671f9f05206fd403de93472fda853a764d49cb03','{"kind":"submission-received","parts":[{"commitment":"94ab3178bbe0c7da40c99c27410f1cd005b867a37d52cbe99d53f5a09c6ae7c9","part":"c1"},{"commitment":"c990de6b25b72c2797990a084ca8ccc6830db2f63462604d5434da318c14db66","part":"e2"},{"commitment":"73577c7a5fe99dea8e2c24f6d77bc8378ac1c13a526dbd442e9c14c89ebcc789","part":"envelope"}],"reference":"WHC0073","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',139,X'3b7c8b8ce92aea407b33c5bd04c25c8eb9dc37a2e500a4d7724f686471664ffc','{"kind":"publication-decided","reference":"WHC0073","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',140,X'1d565799caac81fd282fe749604729bf9082bb04ebdbc5f55d6b28e9cab4e093','{"kind":"submission-received","parts":[{"commitment":"bc3ed239d5dba237c66b39022573100e3e2497000ced60dd5bb41c975213c70a","part":"a2"},{"commitment":"bb6a80608601c5174b3a31d8b0c1622464c47a831b05b52a61542b7f028e627a","part":"envelope"}],"reference":"WHC0074","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',141,X'754ae16a27c51bdd18aa64d0045bcbad3a44c5c51aaae36c173b5cacc48e9ff7','{"kind":"publication-decided","reference":"WHC0074","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',142,X'cb3f5bee344e9e02f3d054bbb2eb1a370e1d23cc6fb7f9c1ce4f45d71475bc62','{"kind":"submission-received","parts":[{"commitment":"eb31277535fca733759456da42f40c10db0e7a1444009cff7eb2b2a200d119be","part":"a2"},{"commitment":"7f4d12808b86c8f57731b25ff8f3fc2b5ea8839d0b312dba537671313ae1a4c9","part":"envelope"},{"commitment":"cc8732219f14c023dee3d2542fc5d405ebff13751c3dbfa533b6400110b18ccc","part":"f1"}],"reference":"WHC0075","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',143,X'ede9c1dadab2e2ce0e69903764448a4ac85f9895883ec7c2c20f62eb34bfd10b','{"kind":"publication-decided","reference":"WHC0075","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',144,X'82e65ebada1835457bb2a7c2ba7062cc94b1005451702a62fdaf299e122d3a82','{"kind":"submission-received","parts":[{"commitment":"0b75d79e07df8194cec5411b736c191ea220efeb6bb3fbce874c54d9999a75e0","part":"envelope"},{"commitment":"f46adbb0bf51bc28e9cdc2855b388a8b7c772aa1bcc87d355dc8f056386c0a8e","part":"f1"}],"reference":"WHC0076","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',145,X'70fe82a6f5af923fdf0160e7944b1ab1b32edd4d02bb8666faafb14e40d3983a','{"kind":"publication-decided","reference":"WHC0076","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',146,X'1b4b47eb39ec3e2cad2319ea87de6de643276e6c567563dea81091b466dfe12f','{"kind":"submission-received","parts":[{"commitment":"7a14c56aab7961fb29c11fbb57bbb75e3dc4069eb1d1eea9d0276eb347b47cc9","part":"a2"},{"commitment":"b9c3fd9835308614d1db3fe89189146eb2bc289d59a4957105a5a6ee3f50ebaa","part":"d1"},{"commitment":"bf71a478388be115ab502d8eae967f76ed8fadf403740bc4e71575cc15dde2c4","part":"envelope"}],"reference":"WHC0077","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',147,X'000623ffa6e10605f48ce1838074da11e8f6926c57935a9c552ce919660751b0','{"kind":"publication-decided","reference":"WHC0077","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',148,X'71ab535cb361ff2ddc904bf1589ce04e5a596624fb1dcc33d3ec5e9a7e090a38','{"kind":"submission-received","parts":[{"commitment":"1ede7920a68a7adddd25e1339e24b1fcdfe769ea9b2a1f45a2abea19df54f0db","part":"a2"},{"commitment":"c7ea0bf225671caf5942db82dfa12bd89a3aa22d7384d608252cdb0bba9d9586","part":"c2"},{"commitment":"e9ac2092391c984997822e77a88007026ae967e43927a1f911e12a301bf5cfb4","part":"envelope"}],"reference":"WHC0078","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',149,X'63f0a6be3b40f570a269a08c1771f8fcd3ba54250a5a09d50c325e0162c2b19d','{"kind":"submission-received","parts":[{"commitment":"5197df0ab507533547408baf950c9b4d49a09a175a80fe2eca99b7e3422fd171","part":"a2"},{"commitment":"e4645e33373fa2e094b4256d0326705ca83cba2e430280b0ebe07b6bdc075205","part":"c2"},{"commitment":"977c4bd2b243e25e0394b6bf6617ef295ce5d94940471c3becab15f79be4adfc","part":"envelope"}],"reference":"WHC0079","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',150,X'8c9fc24ae7e68dea8d55836589b4e115f1cb1f07afbc22bf466ac8df26785e56','{"kind":"publication-decided","reference":"WHC0079","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',151,X'cfc7e8578a4e97cec0652be998c528b56928a656c60141d53c1e6b7eea4bc524','{"kind":"submission-received","parts":[{"commitment":"0a8972a7a5f70dd5da5bac038be1105bdea10e014c6ad19ecaea458d9ca583ea","part":"c1"},{"commitment":"cbae2d9306f5865cfafee2739931193d50fc7ce6cfe4f1b9d152bb8da8f83e64","part":"envelope"},{"commitment":"a4f3f105349ace1e7a4c2cf7f3d406b6c3011faa63f3af561e06a39ea83d5214","part":"f1"}],"reference":"WHC0080","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',152,X'fab2ac8c5b3122faaa18681eb64c0d67571018b7f112e690f233cef75a2abf8f','{"kind":"publication-decided","reference":"WHC0080","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',153,X'd1759157f681a5ecff2487fe7ea711455df5b866098e87e842314f483af517f2','{"kind":"submission-received","parts":[{"commitment":"77c67f2d71640c67c76eeb248cbdbccc5ea66e606591f9f12e8b6a12692aec89","part":"e1"},{"commitment":"3ba0ec72d84e1a9e9f4693f079c6521cfa0da52414a6e62f0237540b137d3438","part":"e2"},{"commitment":"588a05e39c4f1a9e8d61a37392bec63d3df17b8cde4c52b88b5cd2889c595cc3","part":"envelope"}],"reference":"WHC0081","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',154,X'9fcc3846da6180a20d80b1c7be9703f7a3c283af295a7149ef68b69ba4bf55b5','{"kind":"publication-decided","reference":"WHC0081","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',155,X'6870dca24d0dc769908317ee22278cc0c344e9989cd709688a31dc62467b9c31','{"kind":"submission-received","parts":[{"commitment":"3e558e9dff9d801a89be303872b0ab3a7ed96a1209b8361be44f23dfefeb383b","part":"a2"},{"commitment":"14a06ca03ea6a5423c722fc83ec0f5e46e479c63e3b67638e6a88530390930d1","part":"envelope"}],"reference":"WHC0082","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',156,X'4d855be8ab3ab8b6d7a0050abde6c936386a6f43486f6e65671a7e50e5212146','{"kind":"publication-decided","reference":"WHC0082","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',157,X'449ae66f0db45e0586fb04c96018881b51e702bf10050bda3833262ae7298788','{"kind":"submission-received","parts":[{"commitment":"3470454d1318c5ce1c034c936dc3a49ae5811642570e39c67d31e0afa84eb3a1","part":"e1"},{"commitment":"fa45f64b74c73cfde2fb49316423c5fff721bf74d6637e6e7eb9a4781b2099c9","part":"envelope"},{"commitment":"7f2762f0f0806c74f16375b8e2ddce6a0c4971cae40127f082fe2a0c886764b1","part":"w1"}],"reference":"WHC0083","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',158,X'a0d88431debaa6f48585e664e373c615278f8611f58d4f0582fea9aa6800c889','{"kind":"publication-decided","reference":"WHC0083","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',159,X'ed96d9505231e3dbcb1d4e01190364b07a5694fbe6b57ab84046c02947f0d690','{"kind":"submission-received","parts":[{"commitment":"aa7eca67adbb4af9e2a61d2d866e972a59e89ad11b2ed43cb3fd6c8a7648de96","part":"e1"},{"commitment":"9e3e044bf5ce6c748c26e71af0407ce45f79b73454f17f15fa6f14540007fc43","part":"e2"},{"commitment":"60d7a3fb97b101174572a604b14c0d2c6ae1be0a3ef8282b3dd64dda33786171","part":"envelope"}],"reference":"WHC0084","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',160,X'7f03139dca29c9ab127e2365f74ae6c5b14766916f8d601ae1b22674f7eb1b11','{"kind":"publication-decided","reference":"WHC0084","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',161,X'f644e83ede8b23c0cd10b42815f908e22412c75401413c2b42d4b58ccc60ffe1','{"kind":"submission-received","parts":[{"commitment":"25bf06d956ec470b396857bc84b60e475f0f187c9e63ef09a95d21573178198e","part":"c1"},{"commitment":"25238f637dd0f0f037abbdf44598ea22b08f5b021e663f0b37b77883b18d7488","part":"d1"},{"commitment":"3a3c2d25610ef5c92c2ef2cb7045fed0a432d292c8a2b197390b1a861c44b151","part":"envelope"}],"reference":"WHC0085","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',162,X'3b9e5648b11b7723be1781abd2deda57b1d6a28f3c0865a55c823a1d0b88785e','{"kind":"publication-decided","reference":"WHC0085","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',163,X'b13e6a5a1bb13071339b12bd1049965f37b6c376ca28aea7b6ef8c360ce686e1','{"kind":"submission-received","parts":[{"commitment":"b6c2f42d2d969662c19379d8c0ca231af48674be0de45dcd638cd89ffea725e9","part":"a2"},{"commitment":"bc8104737e69350e7916b2c75d6f936ffd765667a90d0a3c9dfe0e5f70f73068","part":"d1"},{"commitment":"cca5bfd63ff58e9699199d3678713e3dfe40febb20506ca9bf906a456fd68874","part":"envelope"}],"reference":"WHC0086","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',164,X'99e3477fa6ffa294cfeecc818cef261c6dc5aa07e45d7880199ca33940d4e04f','{"kind":"publication-decided","reference":"WHC0086","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',165,X'55f55f1b589d4210a58a3d76394427e5c71396103c20116acf7237927839b374','{"kind":"submission-received","parts":[{"commitment":"10d08cd5926e66e4dc9e0078c076cccefe1cfc686d137da0d9435c3e86b4a977","part":"a2"},{"commitment":"fec278a5953b56eaa319931b51ca54fe7b2cf4fd8c6d9a0eb5511e5544f867d5","part":"envelope"},{"commitment":"8f5d642f0d0731f544c9bcb2416e7757b27b6655cb10100c8f96a1c652e7ccd5","part":"f1"}],"reference":"WHC0087","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',166,X'a6ed67b71d06bb1928a3851808691a92c6b4c88985d9547cfb985e3499e214b3','{"kind":"submission-received","parts":[{"commitment":"5cc0a76e7c874c5a62cfc47dab706f0fc18ae4a1225747750b81e46020725f9a","part":"c1"},{"commitment":"19296834cbeba4aa41a0783f3e41c92273589a080a5cb484276aca1acefa3ef2","part":"envelope"}],"reference":"WHC0088","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',167,X'01bd35a855d1f2848cd5e97fa585dc13b9bc2d76aa0a4f2c606d4de122d31942','{"kind":"publication-decided","reference":"WHC0088","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',168,X'4d5d2ae751f7603292313eb1e326eb9ceaa34d1505a311f83040c402f1abc047','{"kind":"submission-received","parts":[{"commitment":"8efd04bc6df120d3f73dac8a15fe95d638ae90fc2b7d35c9695cba5caa8a0017","part":"d1"},{"commitment":"edc400d1a31c2bc2095dbaf755257021d6f6e735c41494b429acafd401a006dc","part":"envelope"}],"reference":"WHC0089","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',169,X'75f6ffd9a807f51d2d7abf1e4d4aa568e6c8120bf0ed6266a6c7be0892335c8c','{"kind":"publication-decided","reference":"WHC0089","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',170,X'1751523203d1e97da64fa18b39249ff468485aa39316d9c4a63da018b83518c9','{"kind":"submission-received","parts":[{"commitment":"78f26e814eaeeced8938db9970214dd8fbebd28259ac2efd372f086f19757d78","part":"e1"},{"commitment":"e03640011307ec99a6f6c65181a5549a912a87dd6afaed974bcae917ed82da69","part":"envelope"}],"reference":"WHC0090","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',171,X'97e1feb8ebd90a1bf8fe4b9a39775abc0e8e7349ba379a6ecf6fa0fc60b6e89f','{"kind":"publication-decided","reference":"WHC0090","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',172,X'02f8a72968664461951f46e866c65e5f78548ba17df1af2ab05d1b7befba309d','{"kind":"submission-received","parts":[{"commitment":"7d40b8e1b0d12f9045ff652b0b3a7c0b4d1b296ec6c49f5c1799a954679bd9ce","part":"c2"},{"commitment":"d7140c223668d5eb8b2b227334c18d90b93a2ce998ee4f0243c3c7c38d943ee2","part":"envelope"}],"reference":"WHC0091","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',173,X'c0183bfb9b2018bba9851171207628dc362fe6cc00ee256dd8385d28739c442d','{"kind":"publication-decided","reference":"WHC0091","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',174,X'aba068d89b6b3af286b795d6ea27ee094d1fdb84e25bcf6283a29fe2c04c3154','{"kind":"submission-received","parts":[{"commitment":"f373df13a56ac8fe71019b0c9244a49da59475971bec393849c1344ef4fbaa44","part":"envelope"},{"commitment":"1e03c3233de8a2dfc0439eb44d1c332bcc53b9d3d4b313cebe3c0a7ba611e9cd","part":"z1"}],"reference":"WHC0092","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',175,X'b05726ab4d100ffdd789f71025946b691600f154a2c1770b404937ec73a8b7e8','{"kind":"publication-decided","reference":"WHC0092","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',176,X'87c12ebf926d752a2973fdd52f3530a98a8543ebc824b6b3d4cdc33f1bb37005','{"kind":"submission-received","parts":[{"commitment":"62567a9bbfd0b4c6d55e49dfe837c086bd2aee978defdcb02273300c1bd7bac4","part":"b1"},{"commitment":"855b97cf4725c4aee9dfba93f56b0e1b9095fd70c3ffed51e06f94bb43105de3","part":"envelope"},{"commitment":"efcb7b1ad89815e7b9c08013ea7658b15bc52ff5ae055d69a4707664dd0c1555","part":"w3"}],"reference":"WHC0093","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',177,X'774d6415be9c33dfe60261bb6050e689b3241d74c8aa7ed89e45fc3225c8abe7','{"kind":"publication-decided","reference":"WHC0093","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',178,X'cc6b6962136e0f7ab1a141e2f25aef4fab204dc756b56ad4655c41458d916278','{"kind":"submission-received","parts":[{"commitment":"c0f2a25ed209dc7548304035164ebd239f22f01e00f75db51b55ff60ca3b0817","part":"body"},{"commitment":"dfef80694e6433c0ca0d86af8f9ec5849b62520f96bb3caeade40392663df426","part":"envelope"}],"reference":"WHC0094","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',179,X'7a434dd67b2b57f4761345d195d808d7fb4368fc5a7933cba6d53860d5c0aae7','{"kind":"submission-received","parts":[{"commitment":"14c57573e64f0593a5e9e9b072cf35833975e8e522ac4bae5a071097d7684074","part":"body"},{"commitment":"7c5c35c730fa60f4e63265c558a6194c08cb6c0c585fd7dae29433741b28f871","part":"envelope"}],"reference":"WHC0095","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',180,X'4ea3faa25cc0e667f88252ce74f9f47246794ab8f370839b5d431dd968b40333','{"kind":"submission-received","parts":[{"commitment":"d374f71467732f26f17fd41778fb0a36cd97851a342e194d8975e125b13d07a7","part":"body"},{"commitment":"a05c88f5a473e0c6e59b1430c28f105bfcdb803848bdc2237e75ab13410b488d","part":"envelope"}],"reference":"WHC0096","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',181,X'cd2eca97b574b2f57edf45ace0ffc53c1f09582446be4415aa5dc03bd2f51ba3','{"kind":"submission-received","parts":[{"commitment":"3956606cabd8818e0b5d14862c9907dad0fbf668e52845ebfed3fca1bdc3a8a7","part":"attachment-1"},{"commitment":"7cc5a21fea1cb2fde5f78deae1416b4f491d69f3826441714cbb7b0d7babd8d3","part":"body"},{"commitment":"9a16a9376b09def9566b0f11638c7c95b6a945912f6033f06b64d7a43123ce89","part":"envelope"}],"reference":"WHC0097","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',182,X'3afc10aea62382ee33ce84a6a60b84a8ccc030f161a5f2c8a74a506d819d726c','{"kind":"submission-received","parts":[{"commitment":"072fd661172e4555ea9803009c056b475c39ae2c289703765a6424b56d9fe207","part":"body"},{"commitment":"8cab66e3d5767a38ea8a165fbd9bd0741aef2bd29240c05f5ea64123645d697c","part":"envelope"}],"reference":"WHC0098","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',183,X'40b4e869abd516b4a169bf38674ff2f83e0ea5cfcae0d69e3018c5916b5e4b83','{"kind":"submission-received","parts":[{"commitment":"0058d9d1564c71e91cc1899f9fe4529a0e72d367d61ae3e0be7ba5cdde743ccd","part":"body"},{"commitment":"5f8ce942e59dbf7b15879df7fa2cec1ed39a474567b4139efd508a184209e9d7","part":"envelope"}],"reference":"WHC0099","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',184,X'f32fe655398a445b36912ff8f9aa30089c4bff8b1ccb431d2b654c8c8c2675d8','{"kind":"submission-received","parts":[{"commitment":"58fa966c0dfb9f167b7e3b9af272089436675544d3f0939339e99c5a3dce7355","part":"body"},{"commitment":"e6a774776488fd15d4df36fa656cc66dec0902b63819d4a9bf1a60d413fa81fa","part":"envelope"}],"reference":"WHC0100","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',185,X'1644a3ddaa5b301576e0aa92b182b9834ffa5d4c854765ef3616724319c5984f','{"kind":"submission-received","parts":[{"commitment":"131cf872b64d1a5b41ef428ca49be9fff922a18ab0661f6c4cc1366b54606f96","part":"body"},{"commitment":"843aded2d7d4fedf60d8324661b342a6569afe86ca271624cb82fd8e7884dea3","part":"envelope"}],"reference":"WHC0101","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',186,X'a2f235c9b83f6fd99b6310a16ce99deee4926e103c8c57c433cb9018e1fa5968','{"kind":"submission-received","parts":[{"commitment":"be3fddcec849ba6370fbb5d75014e7d936d4a829691a5f2e79e4e3cc54731b51","part":"body"},{"commitment":"58bf952899f5ebf7843bae244fcbd4080430c32e7f692fa58dcfa245b9cc8db3","part":"envelope"}],"reference":"WHC0102","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',187,X'89cfd81eec818e955e3ccda0e9310746dcf0ba371cbacc01d7c9d3f20b59b6f0','{"kind":"submission-received","parts":[{"commitment":"811f18a0483cff48ae039374cc10394a4753ac5c6ef734f5f2d25bd9e855f6f7","part":"body"},{"commitment":"753250f7e90f9c38a8898e624c2505b622aafd8171d27d56702dd13167b26cb5","part":"envelope"}],"reference":"WHC0103","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',188,X'7eb0f53a10f6d95f26e53ad32b8d23624e4ccdeff93d4cdae7797a3fddd27ffb','{"kind":"submission-received","parts":[{"commitment":"f971731278be855c85924bc6ae8e6d2d0c47b0812899cfa43eeaf6c8b2bad451","part":"body"},{"commitment":"fc12df24936a04d7a18456bb3fbd580de7e3e90e658b112eee2af912b6e1cc80","part":"envelope"}],"reference":"WHC0104","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',189,X'8b6af8688755430831d50f5737a640a78c0b4a597c7103c055b64de0177299f9','{"kind":"submission-received","parts":[{"commitment":"64c7089d29924469afd3b29b26e814069bf6920a85581b0d24bc80b093670134","part":"body"},{"commitment":"8b4db459062c8cc582b6b40d4664725ddc1bd877c9280ade50b60e94bc8ed9a2","part":"envelope"}],"reference":"WHC0105","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',190,X'7b4987e44ae27e9480b631b0c2c459f953605f673135b4c36db697c2f28e7587','{"kind":"submission-received","parts":[{"commitment":"d04901674d750e943dbf9979822c67460ede6271ea681b5ae147f33d3230c41c","part":"body"},{"commitment":"e8d71d04d550935d6872759b4bc0e25a46451e35fa9f80f5dd78819a51629c6a","part":"envelope"}],"reference":"WHC0106","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',191,X'bdc6097e02105657578b5229e022960d86b98cffce576b815f596da03047275a','{"kind":"submission-received","parts":[{"commitment":"cf2899e3fc1414eb136fbd90117ac3fb66f1e6a798d0153b0deb746bfc049fa1","part":"body"},{"commitment":"b790280407aadf95249c006dbe6a356b58ab3f08d2cb41f186c2cfa3355f97b1","part":"envelope"}],"reference":"WHC0107","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',192,X'61e648dd8652a243a67b0b836504115f37ca64c51ac8034ad34b74af44d157e4','{"kind":"submission-received","parts":[{"commitment":"61b4b5f1f307cdfbb441b6f12668e4a064086b7c0baa7a4d1463613e52c08712","part":"body"},{"commitment":"f27b333ef3b8a0732116f1f06fa18c271a76b2e74d5ba4b7e3ad2b8f6f573a78","part":"envelope"}],"reference":"WHC0108","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',193,X'e3928cd541a68140dee9c0644fa2a2e5314f3a1ba3cef53816b6cacebaf743aa','{"kind":"submission-received","parts":[{"commitment":"f459b61a941f68d534056b5abb86f7297eb436405382edd358606bbbf8d6a6ae","part":"body"},{"commitment":"09af255e8c2beff37ab29e3aced539aa2c68c758760d1590cb2923febc5d6b6f","part":"envelope"}],"reference":"WHC0109","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',194,X'778429b454b97647b178f18a3ce0757570f65c7158b1a8a98e4c00008d0c4834','{"kind":"submission-received","parts":[{"commitment":"2ac8952e67942aa6cfb7749b9e566a732ffb9f4b23e6c12b5ca0857b1592f10c","part":"body"},{"commitment":"cc4b3eebe3cf44ba497c5fa2bef20579666097b4b3447206c6b6b4c11c90d46a","part":"envelope"}],"reference":"WHC0110","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',195,X'd4b87478507741c27d5fe2f23ed5e8a99ced30213d5423b70c56c6d16c180d83','{"kind":"submission-received","parts":[{"commitment":"6be5ceab95fa29de09766e5c57e8e37bd2105c1b87fd59f793eafbab13de1d07","part":"body"},{"commitment":"f69436c7d7aa2ad730e0128b9f6adf0a46095a511ec5131b590fc386b1afaf81","part":"envelope"}],"reference":"WHC0111","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',196,X'cd5dc333897d7c6e862a06b03a83f7b9c576487dd4da72b74b7b0efc37019779','{"kind":"submission-received","parts":[{"commitment":"b1330a2cd07c27477f7bbda1d2ae08a5cbba1f6bc105fb8dafcf062c35a29ceb","part":"body"},{"commitment":"d55adbcbfa436d78b3124c2f0d11ee22c758cda63a3ec7928524144c55b7e43b","part":"envelope"}],"reference":"WHC0112","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',197,X'51458238c173cf0be6c336476c518564add5bf640bb3a83de217b197ee8d2bf8','{"kind":"submission-received","parts":[{"commitment":"6f5dde2283046a48e7754ce3b2d24cbeae39c969e08e4b93155c16eaba045dd6","part":"body"},{"commitment":"8241612a431fed3ff3068b0084a9c451171fc0fa8b0f2b1d5600b94d910a05b3","part":"envelope"}],"reference":"WHC0113","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',198,X'9384a34b00ac3d0e5c35c761c4748a6834170a4eab1e6972cb1063dd35c473f6','{"kind":"submission-received","parts":[{"commitment":"6b50350bb5cca8603a8e17a88d2730cc8f02e1aca7929922a2b1b73f3926f5f0","part":"body"},{"commitment":"fbe89fee5793372f92cd0846a3006527ec70fc0537482f55c3e926c34614dd35","part":"envelope"}],"reference":"WHC0114","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',199,X'bcb92298145f429c01edcaac5dd42b79d8921c467ea3497bb3da888065b12767','{"kind":"submission-received","parts":[{"commitment":"c70b403e32a5231d98683b47a8b075e4b7d82f8e78da60eff4b0d014db8d1a15","part":"body"},{"commitment":"43759ce65646991d8fb0226c887f75ec394a966f2880980ba4d2572f9c9f2f4b","part":"envelope"}],"reference":"WHC0115","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',200,X'6998e11c20e20883d773bc85cda6881adfdc0f4b0f05f1a6d92c54f94aaf8412','{"kind":"submission-received","parts":[{"commitment":"0e16b6eaf05bb28a9cbb191e1c6be3a2b22b2e1296c9cd76439f69edde30df04","part":"body"},{"commitment":"2a6ac7f5d47f859a72baeb66caa5b976bee7fc7682e9e7d8c858c12aaaf90bd5","part":"envelope"}],"reference":"WHC0116","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',201,X'062c884b4be1561998f7aba36aac6ca4a8bffe0665ca85eb1cb02b1b72d5b715','{"kind":"submission-received","parts":[{"commitment":"6bcf053c009f91543bdc55b5ea392e0d0edcd39869c49079be76b3762c16c183","part":"body"},{"commitment":"4950a3f6209cff7b2e88966197e52f93a96a283861bde9f1f8f8fa7f5e3e0cc4","part":"envelope"}],"reference":"WHC0117","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',202,X'104a1331a8ea524ca58a0b493a669f7c31501ffb9721e4e270aa169ac51d3d9f','{"kind":"submission-received","parts":[{"commitment":"b2181c3dd93648254c446c6d5d8c24f41c0a34cead8800ff7431ab4e0f7efebf","part":"body"},{"commitment":"95df75306dda91d11b54953ee237b45f5b30bc7ee0bdad5ef5e014ce30a2566d","part":"envelope"}],"reference":"WHC0118","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',203,X'95613c9c508bdd577ab77f62f05c90c8de4ea3e23ce82eac1cc2c1121617fb01','{"kind":"submission-received","parts":[{"commitment":"7bff15260476cdbb6ed568e71971b9228b0343a67ee19dfa4acd6846e9ec8666","part":"body"},{"commitment":"f23751f7f7b99f5007fcc8da5cad421775a57f1d94c1699c993f29bec10cbbc3","part":"envelope"}],"reference":"WHC0119","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',204,X'902710afb8df077081167b73773398c03383d455cd5433de2162689d01966cf7','{"kind":"submission-received","parts":[{"commitment":"d20e0b8740547ae8c1fa275c606b6946b720518b756b2cbf0b02462e17c43491","part":"body"},{"commitment":"93c6dc1e2c5b6d240bf8377a6d67a7d51e8d5d875f1b7910b819982cbae180d9","part":"envelope"}],"reference":"WHC0120","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',205,X'7d75feabf7d067170e214dce521e6a4e90330879432fa294450299ae3cac9666','{"kind":"submission-received","parts":[{"commitment":"d77c031ddee1201ac86779ff380254b3a954af423e973d5249750a65aa1b4007","part":"body"},{"commitment":"8e379c4fea7757b2ec19f7e40fa00522c40938ddf1d78d71feac1f8cad9c0ae3","part":"envelope"}],"reference":"WHC0121","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',206,X'bbd18a4d644beee94ed88c967b817b7db62757530e27a4813200e46da984ff42','{"kind":"submission-received","parts":[{"commitment":"a3538556dda7774853ca8e06f2f696bea4e654faed64344511ce0a4c28c83461","part":"body"},{"commitment":"454dbac41c6cf1e431f8124d8b509de8804488c739d45274719afcebe2fb8d8f","part":"envelope"}],"reference":"WHC0122","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',207,X'a542e89209bbde64b1738fdee6ea934e81a0b0931cb06378827063003228ce85','{"kind":"submission-received","parts":[{"commitment":"7e998b5a690322ecca774247d077c379bb2612ef960f9f769c76a3cf1f9ed2c4","part":"body"},{"commitment":"5c471649cbc54ac8fe20d54eb0d3826058d70c4df5baa933e5b400b0023d7cb1","part":"envelope"}],"reference":"WHC0123","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',208,X'd2db380a0ca27720055d6df943ec20ce2181579f16e40bd9818fa8eb0aaf6320','{"kind":"submission-received","parts":[{"commitment":"b82e91742b65707c188782d3e052de69e8282df5ee9dc5309b66faa58001cdec","part":"body"},{"commitment":"76af2d57493c3e19e8f633007076a487b901ca3a2494c4d2ad8a30f6a759c813","part":"envelope"}],"reference":"WHC0124","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',209,X'307b621c937903ccdbc1fc4a9d3a0f1d2a0b096393c1ac07f53ebd5c382d96b1','{"kind":"publication-decided","reference":"WHC0094","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',210,X'6ee66d286f31e80f311333f2edb03db9e708c4616c4d0a083db35d0821cfb6a6','{"kind":"publication-decided","reference":"WHC0095","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',211,X'e4ef62b6050567f86dfbf29f133aebf9a424d6a3dc57cfe6df90c1a3bac500be','{"kind":"publication-decided","reference":"WHC0096","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',212,X'2aa30a5dce991a1cbcc7dedfa6b1786832682c82fdecd7b6691b379df9e641f3','{"kind":"publication-decided","reference":"WHC0097","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',213,X'a421af0815e28bc3e91f56c5007485738c260d147868a643dbe4cc2bb464e498','{"kind":"publication-decided","reference":"WHC0098","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',214,X'2c8f9471454014e0fcd3606b798cce318f099beaa26ee26fa0a5884831d64f1d','{"kind":"publication-decided","reference":"WHC0099","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',215,X'af1f23c50d227316b51f362e7fc985a31511ca955dd588226ba7efc91a5569e4','{"kind":"publication-decided","reference":"WHC0100","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',216,X'e5ca973af5d4765021a311673ed212f85963c532b01e3095acbd67d9d9a917fb','{"kind":"publication-decided","reference":"WHC0101","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',217,X'5af35f7dc8b5f4b26017c0f7efc3cf550136a4dec431ad196f01bd1711cfcd70','{"kind":"publication-decided","reference":"WHC0102","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',218,X'b3ada500e0805bc4bcfd236f2a3db132af14e9069d0a1edb26c6d3dd70905580','{"kind":"publication-decided","reference":"WHC0103","state":"confidential","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',219,X'a6351ba60bd9baca4b4fa5a9302a51f4882c43a97a9290484b6ec470e29ae2b7','{"kind":"publication-decided","reference":"WHC0104","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',220,X'ef304c29508cd9fdc39c4e60aef272015447ae861e288ea64c4f61ac22886bcc','{"kind":"publication-decided","reference":"WHC0105","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',221,X'0e7e79fc0343fdb90ba0cc34affa2a2eb80d694eb3771fa1eec3d8aa9ab4855c','{"kind":"publication-decided","reference":"WHC0106","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',222,X'f53a64c62238a77d6775bd24f2c36d096ffbfba8b35eeb4514e2419d5e22ee94','{"kind":"publication-decided","reference":"WHC0107","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',223,X'bbee2d07abd6ac35ebd44a72cadd7e112864599f04090bd16dd1d75a88d63999','{"kind":"publication-decided","reference":"WHC0108","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',224,X'819198aa62855608ed916152280c6534e5797561fd0573234f223698d838e5a1','{"kind":"publication-decided","reference":"WHC0109","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',225,X'c2b2bc41b5cc80f6204e9528e93f0ac2f6261c6116488c94f101c2f414ba159f','{"kind":"publication-decided","reference":"WHC0110","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',226,X'fbb7a5a96046d058fa5b09366cf63fed4019538c06983fc291d4258e4a56ef54','{"kind":"publication-decided","reference":"WHC0111","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',227,X'29d0e11762807ddeff9bd8cc022656d1fec1bc83bbd2f464911dc90a4edfbde7','{"kind":"publication-decided","reference":"WHC0112","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',228,X'0aa877757a98cb22cd95cfbcc7c3a7d94da3ba3416368cb4f45f1d57c637262b','{"kind":"publication-decided","reference":"WHC0114","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',229,X'0c649e6348c8911c7df61822271f839e6d65735919cd3e609b2e9b2967d7a7fa','{"kind":"publication-decided","reference":"WHC0116","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',230,X'b16111eaa924a9556b799856eefa297d34af2bef29e3e248a37dc7cc5e63f2ba','{"kind":"publication-decided","reference":"WHC0117","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',231,X'08a8b9488437528944e3b3749d08a231dd7acc6e8aa89fd9ab30e20adb7d7da1','{"kind":"publication-decided","reference":"WHC0118","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',232,X'4d3c42250a68bd65a3208317557c7f37c152c3f890e977a4ef4a5c49cac016f4','{"kind":"publication-decided","reference":"WHC0119","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',233,X'bbc7daf7a6a3156e5b1258eaa35ef7bde08bc19ea2549dd52dfeb3d9339ef8a2','{"kind":"publication-decided","reference":"WHC0120","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',234,X'aa2cef1c990abcedb3ee000ec3a0dfe64483c1aa965bd540754932e459798511','{"kind":"publication-decided","reference":"WHC0121","state":"name-withheld","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',235,X'96e26becd387f716f831a66e0e8806484cc6d8b641dc05880aeed375ffe053cb','{"kind":"publication-decided","reference":"WHC0123","state":"named","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',236,X'015d3c9ab8cbd4467d6cc0b8ee79e73398250515bd1a6987ba353ec4c4f19ff2','{"kind":"publication-decided","reference":"WHC0124","state":"anonymous","v":1}');
INSERT INTO leaf VALUES ('tystio/wales',237,X'b4723c290eafbb3a8703888d3f2145e93beebad2fcdd6a91c06c47b1a3627c0e','{"commitment":"d8f6f348d1ca281e68879ca86617bf2bd1892885dcb4f3c1cb7d73e0e847426f","kind":"document-redacted","part":"a1","reference":"WHC0018","v":1,"version":2}');
INSERT INTO leaf VALUES ('tystio/wales',238,X'cfa87c7bc71000f3a8380e17c47258d7d98e0d4a98d45db9548ae0e20f981604','{"commitment":"8a2c488608920501e00de0f1dd1e967b7040c246b2107ca987b27421818c1a0b","kind":"document-redacted","part":"a1","reference":"WHC0037","v":1,"version":2}');
INSERT INTO leaf VALUES ('tystio/wales',239,X'afdf38ffc0e1e61b68ea0c51f4582baa1aa142a9fcac169de8741d3bf8f35c4a','{"commitment":"6f70dba874df87c8a76110be19943d6d0e136e09ee1f504567ae36bbaaf045f3","kind":"document-redacted","part":"a1","reference":"WHC0060","v":1,"version":2}');
INSERT INTO leaf VALUES ('tystio/wales',240,X'253460c829c736016fb1ab34ca3bc7614a1c464fd66195f5c318e799ec460b57','{"commitment":"a957ed2cc73074639d92353e26e9929bfda09c98847ed90cd53df7a142c800eb","kind":"document-redacted","part":"a1","reference":"WHC0067","v":1,"version":2}');
INSERT INTO leaf VALUES ('tystio/wales',241,X'e06aa77dd0cfaf93eec5fd2f17f05eab7f4fd69548720ca7bbf6313dd4067f9b','{"commitment":"e3d83b9817ab97fe948dd21478b3c62f2ea1a00bbcbb1011145e76bf017525b1","kind":"document-redacted","part":"a1","reference":"WHC0067","v":1,"version":3}');
INSERT INTO leaf VALUES ('tystio/wales',242,X'dec08133f85c5619a82f61fa0617620603e5e3ba4b9b77cc8cd2ca82dfef783f','{"commitment":"633d70dc263f2e543de9562c9d27c345edddcecbb265e2f5ec98d3ef5cd88f4f","kind":"document-redacted","part":"body","reference":"WHC0095","v":1,"version":2}');
INSERT INTO leaf VALUES ('tystio/wales',243,X'911f91313cf3bfba5f5f1d4127323fcccf512f0b018d304698aafe02dee9e67e','{"commitment":"c1c6dee11570956aa061d9bc9e2de7760af7c284ae38ea01e5e32f671b97674c","kind":"document-redacted","part":"body","reference":"WHC0096","v":1,"version":2}');
INSERT INTO leaf VALUES ('tystio/wales',244,X'f11aa80cd1fe79936fe6a683883c3462abff75faf6be2b596c0269b78bb5361a','{"commitment":"ee6900cd0d67ffe6eb6e6833a07c6195664708f5e83ee63559a3f84c1ae1d915","kind":"document-redacted","part":"body","reference":"WHC0097","v":1,"version":2}');
INSERT INTO leaf VALUES ('tystio/wales',245,X'cc2bcd356cceadfb7750d0e7eee2c55688a4e232fab7e79681c84f535355b7b6','{"commitment":"7d6540f58a7573469983984c7f1f7a0645ec5d44e8541c66863cf92a7f63ed26","kind":"document-redacted","part":"body","reference":"WHC0104","v":1,"version":2}');
INSERT INTO leaf VALUES ('tystio/wales',246,X'cdc3636bf14279a0da9ba8b23b12f8f098334f42e7a6a4940dfd5c421499d8bb','{"commitment":"b04efe6fad796a7d1174d1187a084c18ca432a317f04c7a7b66994055b7f4ac2","kind":"document-redacted","part":"body","reference":"WHC0104","v":1,"version":3}');
INSERT INTO leaf VALUES ('tystio/wales',247,X'f2312de44f6230ed8736bef587fbb50e07fb3aed73ca9c1df0d7a1ccda866437','{"commitment":"440605369c71b557a149eb823ffa4e5121f3df4f774a1eb56b5ed2d2ad9d173f","kind":"document-redacted","part":"body","reference":"WHC0118","v":1,"version":2}');
INSERT INTO leaf VALUES ('tystio/wales',248,X'3d405ae3f4cda52257e50bb492719231a2b302615c81469e5703a351993a7a07','{"files":[{"path":"annotations.jsonld","sha256":"7a0617848897f360ec75eae010c6212cb4048041ef56e02ca2932d5185adc867"},{"path":"claims.json","sha256":"3aaf607246e607ee35df46fb57eb16096252495d9a61c873665b00893a5b18ad"},{"path":"codebook.csv","sha256":"46a6f4267cd6ef35e8381ed9050ef21f25be50337faefea11a3cf160af36756a"},{"path":"codings.csv","sha256":"073172c2e1e6e345396343d7565078aad43865624131db971004add21083fb19"},{"path":"commission.json","sha256":"20422872d4417ebf7782cb3706012c82b07b2b090db61badd6f6b994ac420b79"},{"path":"datapackage.json","sha256":"6c343bc9868c4cb8ff4a787ab1bc8d9b32ad290d675faf6a99074939ef2cea5b"},{"path":"documents.csv","sha256":"92caf380d98c90c6b0ebdd9659207cf5c34c83ca0e545de1c8f1bac49e610c88"},{"path":"exhibits/codes-by-respondent-type.json","sha256":"ce9df87caa7738d610dff151e06d9778ed08d4035ed0d46f532085c043694fc3"},{"path":"exhibits/flow.json","sha256":"a80ccb7b7f07cc06a8054d6373f2254108fd6569e330f244d5e867491fefa77e"},{"path":"findings.json","sha256":"67eec2fef20641af6333a4b2e4074f26cae4c7512bdfa2a538e409abfeb743e9"},{"path":"ledger/key","sha256":"f17250d3efd211a7bda7dd414609e927751bdd9760d518c872e31bcafe2c4d37"},{"path":"ledger/openings.jsonl","sha256":"f6e6c5f2fd542182f9e02368cbc13e1652391d198a433db9ffceb7158fe8e3d7"},{"path":"method.cy.md","sha256":"fc238337425b64eab88885cc8b60f77e3d929a459457fb564a218d241229a527"},{"path":"method.en.md","sha256":"a89d5522dbd7cfd71660b5f69e94f7ce5acb4160aacce0351bc48bee20a9f791"},{"path":"passages.csv","sha256":"f5c88e7ee58a3b1b42073ca78353d2249af2e627d28f3d0caa20e47c8be1746c"},{"path":"recommendations.json","sha256":"e6a936970b259f06a45a93e353a25a538a3d1c866f3a65497f8bf97fbf77b568"},{"path":"submissions.csv","sha256":"d19e3efac8d221e89916ea932e58fa7e56e71a820f5c256ca6366b37078fe632"}],"kind":"report-built","v":1}');
INSERT INTO migration VALUES ('store',1,'0ea5a17b82328f2b57fd483997a4404d7c5ce9d8b3352b3584e28080713c1ec6');
INSERT INTO migration VALUES ('store',2,'52c0f34b13a7345d62cd6d3d2e055c6fb10ba1f05f3428f09d7123ce73ed8d34');
INSERT INTO migration VALUES ('store',3,'20641551e983baf2f580a19e425b9b4150ae49dc244affeecf933cabe3b0755c');
INSERT INTO migration VALUES ('commission',1,'0bc9cb7ef2d1e6487433bf342ad850aeccd3a514074c57bd759b480cd8024644');
INSERT INTO migration VALUES ('evidence',1,'b0b6683313fcdb7ed82a9cbc2e3b2b8105457bf244032708df80a19bb083d576');
INSERT INTO migration VALUES ('evidence',2,'cd916ae288236a8495508f142e7fe04aabdc4003f9ed6e2f371d7be03c1f5c5c');
INSERT INTO migration VALUES ('evidence',3,'9baf6a4d1a5a2440c88742a3fbb751a61453d96a25db36cc89911505cfa308ae');
INSERT INTO migration VALUES ('intake',1,'1d2239584bfceef500f66bc3a3f49b1085991eb410f3118263dd10f4cd882132');
INSERT INTO migration VALUES ('reading',1,'5c3d85822e442bf526d5b346d0f24edf76f7101f340c91cd672a969dd0a6c1e9');
INSERT INTO migration VALUES ('report',1,'53016f7023164e09ef4d29a767b382789fa33d6ea6797ee715a439d957d32c32');
INSERT INTO migration VALUES ('report',2,'1dc60dd94a81fd21350d8066eecec58d1ee86c2ecfeb288dec0c4796b0206785');
INSERT INTO passage VALUES (1,1,1,88,186,'bu''n rhaid iddi egluro wrth bob un ohonyn nhw lle mae''r tegell a pham na all hi godi ei braich dde');
INSERT INTO passage VALUES (2,1,1,258,315,'Roedd hi wedi blino ar gael ei chyfarfod am y tro cyntaf.');
INSERT INTO passage VALUES (3,3,1,0,69,'Saesneg ydi trydedd iaith Mam erbyn hyn, ar ôl Cymraeg a distawrwydd.');
INSERT INTO passage VALUES (4,4,1,62,107,'On paper is where the other ten minutes live.');
INSERT INTO passage VALUES (5,5,1,86,154,'I do not want to be a member of anything. I am tired. I want a bath.');
INSERT INTO passage VALUES (6,7,1,25,90,'They pay me for the calls and not for the hill between the calls.');
INSERT INTO passage VALUES (7,9,1,72,141,'Then somebody asked who would be on the insurance, and it went quiet.');
INSERT INTO passage VALUES (8,11,1,96,207,'Os rhowch chi hyb mewn tref sydd â phopeth yn barod, byddwch chi wedi symud y broblem ddeugain munud ymhellach.');
INSERT INTO passage VALUES (9,12,1,159,198,'mae dwy ohonyn nhw dros eu pedwar ugain');
INSERT INTO passage VALUES (10,13,1,99,182,'neither of us can read what the other wrote, because the two systems have never met');
INSERT INTO passage VALUES (11,14,1,112,172,'Nobody designed it. The caretaker had a key and I had a bag.');
INSERT INTO passage VALUES (12,15,1,100,151,'Rotas are drawn up by the people who will work them');
INSERT INTO passage VALUES (13,16,1,67,144,'deciding takes longer, and once it took so long that we lost a client over it');
INSERT INTO passage VALUES (14,17,1,0,99,'The tender asked for three years of audited accounts from an organisation that was four months old.');
INSERT INTO passage VALUES (15,18,1,75,97,'Ffonio. Person byddar.');
INSERT INTO passage VALUES (16,21,1,105,183,'A rota that nobody can overrule is not democracy, it is Tuesday with no cover.');
INSERT INTO passage VALUES (17,25,1,76,94,'"nobody rang back"');
INSERT INTO passage VALUES (18,26,1,55,130,'Two officers came, sat down, filled it in themselves, and went rather pink.');
INSERT INTO passage VALUES (19,27,1,116,192,'mae pawb yn eistedd mewn cylch yn edrych ar deledu nad oes neb wedi''i ddewis');
INSERT INTO passage VALUES (20,28,1,65,124,'Rhowch bleidlais i mi ar faint o bobl sydd ar y shifft nos.');
INSERT INTO passage VALUES (21,29,1,105,201,'I have been told to ring back tomorrow so many times that tomorrow has stopped meaning anything.');
INSERT INTO passage VALUES (22,31,1,97,142,'Everybody has my number and nobody abuses it.');
INSERT INTO passage VALUES (23,32,1,125,238,'What stops us is that the form asks who is the responsible individual, and the honest answer is that we''d all be.');
INSERT INTO passage VALUES (24,34,1,139,209,'Nurse, chiropodist, somebody who understands benefits forms, a kettle.');
INSERT INTO passage VALUES (25,36,1,53,230,'In fifteen years I''ve had eleven care co-ordinators, and I''ve told the worst day of my life to each of them, from the beginning, because they said they''d rather hear it from me.');
INSERT INTO passage VALUES (26,38,1,18,82,'They gave us a lanyard each and a slide with the decision on it.');
INSERT INTO passage VALUES (27,39,2,43,111,'Y cwestiwn cyntaf bob tro ydi sut mae o. Does neb wedi gofyn yr ail.');
INSERT INTO passage VALUES (28,41,1,99,210,'We have worked beside a not-for-profit whose staff went home in tears and a listed company whose staff did not.');
INSERT INTO passage VALUES (29,42,1,0,75,'Fees agreed in April for a wage that rises in April, and confirmed in July.');
INSERT INTO passage VALUES (30,43,1,14,120,'We advertised for a Welsh-speaking senior for a year and had two applicants, one of whom could say "araf".');
INSERT INTO passage VALUES (31,44,1,63,119,'I found out I was working Christmas Day from the client.');
INSERT INTO passage VALUES (32,45,1,93,197,'a porter, who had no reason to, stood with us and held the door so that nobody would push a trolley past');
INSERT INTO passage VALUES (33,47,1,150,250,'Y cwsmer hynaf sy''n gwneud y gofrestr, ac os nad ydi rhywun yno mae hi''n gyrru rhywun i guro''r drws.');
INSERT INTO passage VALUES (34,48,1,31,145,'Mi gawsom gynnig arian pe baem yn ei alw''n brosiect llesiant deunaw mis ac yn gwneud holiadur cyn ac ar ôl y cawl.');
INSERT INTO passage VALUES (35,49,1,75,173,'Pe bai''r peth yn symud i hyb yn y dref, Saesneg fyddai hi ymhen y mis, heb i neb benderfynu hynny.');
INSERT INTO passage VALUES (36,50,1,130,260,'We know of no register of care co-operatives that were tried and closed, and without one nobody can say how often the model fails.');
INSERT INTO passage VALUES (37,51,1,174,302,'What changes with ownership is the right to remove the board, and that right ought to be tested by asking when it was last used.');
INSERT INTO passage VALUES (38,53,1,82,164,'Mi fydda i''n gwybod o''r ffordd y mae hi''n cau ei bag nad am y pen-glin y daeth hi.');
INSERT INTO passage VALUES (39,54,1,0,63,'Rhowch y bobl sydd ddim yn feddygon yn yr ystafell nesaf ataf i');
INSERT INTO passage VALUES (40,55,1,0,65,'Ar hyn o bryd, mater o lwc y rota ydi cael gwasanaeth yn Gymraeg.');
INSERT INTO passage VALUES (41,56,1,86,221,'I''ve hired, sacked and been told off by people who work for me, and it''s the most grown-up I have been allowed to be since my accident.');
INSERT INTO passage VALUES (42,57,1,79,195,'When I rang to ask how, the helpline asked me if I was a provider, then if I was a charity, then if I was all right.');
INSERT INTO passage VALUES (43,58,1,13,65,'My mother is 91. She can get to the end of the path.');
INSERT INTO passage VALUES (44,59,1,0,49,'None. Nobody here speaks it. Spend it on a nurse.');
INSERT INTO passage VALUES (45,62,1,120,216,'A small contract takes our procurement team as long as a large one, and there are three of them.');
INSERT INTO passage VALUES (46,63,1,175,238,'a duty to promote does not by itself produce anybody to promote');
INSERT INTO passage VALUES (47,64,1,123,194,'If it fails at two in the morning, though, everybody will telephone us.');
INSERT INTO passage VALUES (48,65,1,40,100,'People say I''m amazing. I would swap amazing for Wednesdays.');
INSERT INTO passage VALUES (49,66,1,55,127,'three of which thank me for my letter and say that it will be replied to');
INSERT INTO passage VALUES (50,69,1,100,155,'ddistawrwydd a chadair gawod oedd yn rhy lydan i''r drws');
INSERT INTO passage VALUES (51,70,1,111,171,'Mae''r rheol yn syml: does neb yn gorffen brawddeg neb arall.');
INSERT INTO passage VALUES (52,72,1,100,163,'being an owner was the reason given for working through the flu');
INSERT INTO passage VALUES (53,73,1,0,53,'Write the wage into the contract, not the hope of it.');
INSERT INTO passage VALUES (54,75,1,75,142,'Each year we ask whether to keep it, and tell them the price first.');
INSERT INTO passage VALUES (55,77,1,96,197,'Parhaodd y cyfarfod ddwywaith mor hir, a dyna''r tro cyntaf i bawb ddeall beth oedd wedi''i benderfynu.');
INSERT INTO passage VALUES (56,78,1,34,90,'Rydyn ni''n cael hawdd ei deall neu Gymraeg, byth y ddau.');
INSERT INTO passage VALUES (57,79,2,33,77,'Chemotherapy at nine, first bus at ten past.');
INSERT INTO passage VALUES (58,80,1,0,101,'Whatever you build, time it by bus, on a Sunday, in the rain, with a pushchair, and publish the time.');
INSERT INTO passage VALUES (59,82,1,0,78,'I''m a learner. Let me practise on the receptionist and let her practise on me.');
INSERT INTO passage VALUES (60,83,1,103,205,'Nid y gwerthoedd a''i lladdodd ond yr arian: doedd neb o''r aelodau''n fodlon clywed bod rhaid codi pris.');
INSERT INTO passage VALUES (61,85,1,79,127,'She isn''t being cruel, she''s reading the screen.');
INSERT INTO passage VALUES (62,86,1,0,98,'We have a list of possible hub sites and would be embarrassed to publish how they came to be on it');
INSERT INTO passage VALUES (63,87,1,108,205,'Where there is none, inventing one in order to hand it a hub has not gone well in our experience.');
INSERT INTO passage VALUES (64,88,1,50,136,'We weren''t badly run, we were paid late, and a co-op has no parent company to sulk to.');
INSERT INTO passage VALUES (65,89,1,43,130,'Does dim signal yn tŷ ni, felly mae rhaid i mi ddringo i ben yr ardd i brofi pwy ydw i.');
INSERT INTO passage VALUES (66,91,1,78,172,'A chair that waited weeks for a part from far away now waits for somebody to finish his toast.');
INSERT INTO passage VALUES (67,92,1,0,74,'Repair is the foundational economy: it cannot be done from somewhere else.');
INSERT INTO passage VALUES (68,94,1,0,100,'You can see the chimneys of the good end from the bad end, and I''m told you can measure it in years.');
INSERT INTO passage VALUES (69,95,1,40,116,'Un mis ar ddeg yn Gymraeg neu chwe wythnos yn Saesneg, dyna''r dewis a ges i.');
INSERT INTO passage VALUES (70,97,1,0,87,'A pharmacist in the hub, certainly, but not at the price of the pharmacy in the village');
INSERT INTO passage VALUES (71,98,1,60,139,'The chair said that no decision had been made; the removal van had been booked.');
INSERT INTO passage VALUES (72,99,1,40,96,'am ein bod ni''n dal yma pan fydd y prosiect wedi gorffen');
INSERT INTO passage VALUES (73,100,1,0,78,'Da, os mai ni fydd yn eu rhedeg; drwg, os mai dim ond ymgynghori â ni a wneir.');
INSERT INTO passage VALUES (74,102,1,46,132,'Mae''r app yn gweud ''visit complete'' ar ôl dau ddeg tri munud, even os yw hi''n llefain.');
INSERT INTO passage VALUES (75,103,1,0,108,'Fi''n siarad Cymraeg ''da phawb ond yn sgwennu''r nodiadau yn Saesneg, achos so''r app yn gwbod beth yw Cymraeg.');
INSERT INTO passage VALUES (76,105,1,65,128,'Dywedodd y nyrs nad oedd hawl, ac wedyn aeth i nôl gwely plygu.');
INSERT INTO passage VALUES (77,106,1,109,170,'Rwyf wedi cynnig; nid y cogydd sy''n dweud na, ond y contract.');
INSERT INTO passage VALUES (78,106,1,221,260,'Mae''r môr yn gyflenwr annibynadwy iawn.');
INSERT INTO passage VALUES (79,107,1,32,52,'That''s the evidence.');
INSERT INTO passage VALUES (80,108,1,106,138,'wedi marw o ddiffyg ysgrifennydd');
INSERT INTO passage VALUES (81,109,1,110,226,'What I want to say is I waited that long that I''d stopped driving, sold the car, and then they gave me my eyes back.');
INSERT INTO passage VALUES (82,110,1,65,197,'Pan mae e''n wael mae''r tîm argyfwng yn dweud taw''r tîm cymunedol sy''n gyfrifol, a''r tîm cymunedol yn dweud eu bod nhw''n cau am bump.');
INSERT INTO passage VALUES (83,112,2,181,218,'My wife can''t speak but she can tell.');
INSERT INTO passage VALUES (84,113,1,10,72,'Top of the valley. Not the bottom. Everything''s at the bottom.');
INSERT INTO passage VALUES (85,114,1,56,129,'Mae hi''n gwbod enw''r ci ac yn gwbod pan dw i''n deud celwydd am y tabledi.');
INSERT INTO passage VALUES (86,116,1,87,161,'Fella rang me back the same day, laughing, and it was fixed by the Friday.');
INSERT INTO passage VALUES (87,118,1,28,108,'You get forty people who can''t breathe in a room and somebody says, right, sing.');
INSERT INTO passage VALUES (88,119,3,202,225,'Fifty minutes of music.');
INSERT INTO passage VALUES (89,120,1,0,157,'I can''t read very well, and I''m sixty, and I''ve hidden it from everybody, and now the doctor wants me to fill in a form on the computer before she''ll see me.');
INSERT INTO passage VALUES (90,122,1,57,172,'Mae ''na hogyn o Ynysoedd y Philipinau yn y cartra sy'' ''di dysgu deud "ti''n iawn, ''rhen foi?", ac mae Dad yn goleuo.');
INSERT INTO passage VALUES (91,122,1,246,314,'Dysgwch chi un frawddag i bawb, ac wedyn mi gawn ni siarad am hybia.');
INSERT INTO passage VALUES (92,123,1,121,194,'Rhowch nyrs yn y mart gyda pheiriant pwysau gwaed, drws nesa i''r byrgyrs.');
INSERT INTO passage VALUES (93,124,1,119,259,'We ran out-of-hours as a doctors'' co-operative years ago and I''ll tell you what was better: if I didn''t turn up, I''d let down people I knew.');
INSERT INTO passage VALUES (94,124,1,279,375,'that it was ours. Doctors''. No patient had a vote, and the nurses had opinions we didn''t minute.');
INSERT INTO passage VALUES (95,125,1,95,148,'co-operatives are a nice way of letting the state off');
INSERT INTO passage VALUES (96,129,1,0,49,'Hyfforddwch bobl ifanc yma a rhowch dŷ iddyn nhw.');
INSERT INTO passage VALUES (97,130,1,55,104,'The tender wanted bread for eleven sites or none.');
INSERT INTO passage VALUES (98,131,1,0,22,'The same doctor twice.');
INSERT INTO passage VALUES (99,134,1,0,75,'Time. You''re asking people with no time what stops them starting something.');
INSERT INTO passage VALUES (100,136,1,0,83,'Dwi ddim yn gwybod beth ydi ''menter gydweithredol gofrestredig'' a dwi''n ofni gofyn.');
INSERT INTO passage VALUES (101,137,1,116,217,'A commission that recommends ownership without price will have redistributed nothing, democratically.');
INSERT INTO passage VALUES (102,138,1,0,158,'Spend first where people die youngest, and say so in the allocation formula, because nobody ever objects to the sentence and everybody objects to the formula.');
INSERT INTO passage VALUES (103,140,1,12,36,'Whoever will clean them.');
INSERT INTO passage VALUES (104,142,1,0,73,'Byddwn i''n mynd ar gefn beic pe bai rhywle i''w roi, ac ar fws pe bai bws.');
INSERT INTO passage VALUES (105,143,1,0,71,'Da iawn os mai pobl leol fydd yno. Gwael iawn os mai contract fydd yno.');
INSERT INTO passage VALUES (106,144,1,99,179,'What makes people come is the café, and no capital form has a line for the café.');
INSERT INTO passage VALUES (107,145,1,0,134,'We could be a tenant. We would find it hard to be a tenant of somebody who might sell, and easy to be a tenant of somebody who cannot.');
INSERT INTO passage VALUES (108,147,1,52,196,'It is the absence of a second letter: people who asked once, heard nothing, and concluded that they were not the sort of person who is answered.');
INSERT INTO passage VALUES (109,148,1,42,126,'We had one for a year; I stopped writing referrals and started leaning round a door.');
INSERT INTO passage VALUES (110,149,1,37,108,'Pilots land or they run out of fuel, and ours was never given a runway.');
INSERT INTO passage VALUES (111,151,1,0,84,'Dw i''n ennill llai yn codi Nain pobl eraill o''r gwely na faswn i''n llenwi silffoedd.');
INSERT INTO passage VALUES (112,152,1,55,70,'Is it the shop?');
INSERT INTO passage VALUES (113,153,1,61,106,'Mae hi yno. Dwi''n eistedd ynddi i deipio hwn.');
INSERT INTO passage VALUES (114,154,1,0,124,'Put it where the repairs requests are. Our map of mould and the surgery''s map of inhalers are, from a distance, the same map');
INSERT INTO passage VALUES (115,155,1,96,197,'Then a business continuity plan in case one of our depots burns down. We are a mother and a daughter.');
INSERT INTO passage VALUES (116,157,1,24,82,'Pedwar ar bymtheg o yrwyr, dau ohonynt yn iau na thrigain.');
INSERT INTO passage VALUES (117,157,1,168,205,'does neb iau yn rhydd yn ystod y dydd');
INSERT INTO passage VALUES (118,158,1,69,134,'Un blwch bach; rydym wedi''i ychwanegu at ein ffurflen ni am ddim.');
INSERT INTO passage VALUES (119,159,1,376,501,'A care worker with a vote on the rota will use it, first of all, to stop being sent to three ends of a county in one morning.');
INSERT INTO passage VALUES (120,159,1,821,902,'We opened the books on a trestle table and forty people read them in their coats.');
INSERT INTO passage VALUES (121,159,1,1079,1194,'Each of our members spends about a morning a month being a member, and somebody has to do the visits while they do.');
INSERT INTO passage VALUES (122,159,1,1685,1753,'We have tried to learn why and have two explanations, one from each.');
INSERT INTO passage VALUES (123,159,1,2350,2376,'A bid for the whole county');
INSERT INTO passage VALUES (124,159,1,2489,2572,'Together they describe a large company and then ask why only large companies apply.');
INSERT INTO passage VALUES (125,159,1,2663,2830,'A person, rather than a fund: somebody paid for two years to go round with a laptop and get the first four through registration, so that the fifth has four to ring up.');
INSERT INTO passage VALUES (126,159,1,2901,2960,'We have never known a co-operative fail for want of values.');
INSERT INTO passage VALUES (127,159,1,3329,3473,'She has noticed that co-operatives begin in places that already have people who begin things, and that a map of them would not be a map of need.');
INSERT INTO passage VALUES (128,160,2,381,498,'Roedd gennym ni ofalwraig, merch o''r pentref, a allai ddweud wrth ei glywed yn pesychu a oedd yn rhaid galw''r doctor.');
INSERT INTO passage VALUES (129,160,2,793,825,'Ond nid caredigrwydd yw adnabod.');
INSERT INTO passage VALUES (130,160,2,962,1050,'Pan ofynnwyd iddo yn Saesneg a oedd mewn poen, dywedodd ''no'', am mai dyna''r gair byrraf.');
INSERT INTO passage VALUES (131,160,2,1691,1760,'''Ond dim ond eisiau edrych ar ôl Robat ydan ni,'' meddai dynes y siop.');
INSERT INTO passage VALUES (132,160,2,2078,2143,'''Eiddo i bawb,'' fyddai o''n ei ddweud, ''a dyled i''r rhai gwirion.''');
INSERT INTO passage VALUES (133,160,2,2372,2473,'Wnaeth neb lenwi ffurflen, wnaeth neb asesu neb, ac ni fu fy nhad ar ei ben ei hun am gymaint ag awr.');
INSERT INTO passage VALUES (134,161,2,456,496,'The drawing always has a community room.');
INSERT INTO passage VALUES (135,161,2,732,889,'The bus stop, which was never on the plan because it belongs to a different department, stays where it always was, on the other side of the dual carriageway.');
INSERT INTO passage VALUES (136,161,2,1005,1150,'The physiotherapist and the social worker share a kettle, and I will tell you that I have seen more integration at a kettle than in any strategy.');
INSERT INTO passage VALUES (137,161,2,1432,1504,'somebody in the building with the right to say no to somebody outside it');
INSERT INTO passage VALUES (138,161,2,1743,1822,'and I would not let anybody cut a ribbon until it had been open for three years');
INSERT INTO passage VALUES (139,161,2,2052,2145,'It was the only complaints procedure I ever saw that made anything better, and it cost a tin.');
INSERT INTO passage VALUES (140,163,1,350,456,'Agency staff is the one that matters, because a wage is spent near where it is earned and a margin is not.');
INSERT INTO passage VALUES (141,163,1,659,738,'We could not find, in any valley known to us, the equivalent of the foundation.');
INSERT INTO passage VALUES (142,163,1,826,928,'We would also warn against counting jobs that have merely moved from the next valley, which is poorer.');
INSERT INTO passage VALUES (143,162,2,186,303,'Buying locally is not the same as keeping money local: a local branch of a distant company banks elsewhere by Friday.');
INSERT INTO passage VALUES (144,164,1,83,145,'The pre-qualification questionnaire was longer than our lease.');
INSERT INTO passage VALUES (145,164,1,449,518,'If you gave us one hospital''s tea towels we would take on three more.');
INSERT INTO passage VALUES (146,164,1,644,699,'Don''t make the ownership the ticket price for the work.');
INSERT INTO passage VALUES (147,165,1,241,275,'Roedd y cyfarfod i fyny''r grisiau.');
INSERT INTO passage VALUES (148,165,1,509,618,'Felly, pan ofynnwch pwy ddylai fod yn berchen ar yr hyb, fy ateb yw: rhywun sy''n gorfod mynd heibio i''r drws.');
INSERT INTO passage VALUES (149,165,1,763,857,'Lleiafrif ydym ni mewn cadeiriau, ac ni all pleidlais ein gwarchod rhag mwyafrif â choesau da.');
INSERT INTO passage VALUES (150,166,1,138,201,'Mae dwy ddadl sy''n groes i''w gilydd, ac mae''r ddwy yn gredadwy.');
INSERT INTO passage VALUES (151,166,1,478,544,'Nid oes rhaid dewis: gellir ysgrifennu''r hawl i mewn i''r contract.');
INSERT INTO passage VALUES (152,166,1,890,960,'a small employer may speak more Welsh and owe less Welsh, both at once');
INSERT INTO passage VALUES (153,167,1,85,225,'I walked it on Sunday to see: there is a pavement for two thirds of the way and after that there is a choice between the road and the river.');
INSERT INTO passage VALUES (154,168,1,80,157,'Yn yr ysgol maen nhw''n meddwl ''mod i''n ddiog achos ''mod i''n cysgu mewn maths.');
INSERT INTO passage VALUES (155,168,1,193,282,'Mae''ch ffurflen yn dweud ''gofalwr di-dâl'' ac mae pawb yn meddwl am rywun hanner cant oed.');
INSERT INTO passage VALUES (156,168,1,370,451,'Ni sy''n dewis be ''dan ni''n neud ac mi wnaethon ni ddewis peidio siarad am y peth.');
INSERT INTO passage VALUES (157,170,3,170,277,'I have become an expert in being passed on: I can now tell from the hold music which department it will be.');
INSERT INTO passage VALUES (158,170,3,486,587,'One of them did her nails on her last day, coral, because she had once said that pink was for babies.');
INSERT INTO passage VALUES (159,170,3,622,676,'Nobody has ever told me what would count as an answer.');
INSERT INTO passage VALUES (160,171,1,85,135,'Awr yw awr gyda ni, ac mae''n cynnwys bwydo''r gath.');
INSERT INTO passage VALUES (161,171,1,278,330,'Rydyn ni''n ennill tua''r un faint ac yn cysgu''n well.');
INSERT INTO passage VALUES (162,171,1,367,448,'Mae pawb sy''n cynnig help inni eisiau inni fod yn bymtheg erbyn y flwyddyn nesaf.');
INSERT INTO passage VALUES (163,172,1,178,245,'I have never waited more than six minutes and I''ve learned to bowl.');
INSERT INTO passage VALUES (164,175,1,700,772,'Those are the days on which I am married to him rather than nursing him.');
INSERT INTO passage VALUES (165,176,1,684,780,'Where I don''t agree: "run by the people who use it" is fine until it''s my pay they''re voting on.');
INSERT INTO passage VALUES (166,179,1,616,747,'Hoffwn ychwanegu, yn Gymraeg, mai''r ganolfan ddydd yw''r unig le lle mae fy mam-gu''n clywed yr iaith o un pen i''r wythnos i''r llall.');
INSERT INTO passage VALUES (167,180,1,201,281,'Nobody has ever sat down here and said "I am experiencing a social determinant".');
INSERT INTO passage VALUES (168,180,1,520,630,'An adviser sits in the surgery waiting room on Mondays with a sign that says "letters you are afraid to open".');
INSERT INTO passage VALUES (169,180,1,791,871,'But a third of those who see us do so because we are not in an official building');
INSERT INTO passage VALUES (170,180,1,1011,1069,'Give us a key to the hub, and do not make us move into it.');
INSERT INTO passage VALUES (171,181,1,93,157,'THE GIRL COMES AT SEVEN AND IT IS LIKE BEING VISITED BY WEATHER.');
INSERT INTO passage VALUES (172,181,1,280,322,'I THINK ABOUT THAT HALF A CUP A GOOD DEAL.');
INSERT INTO passage VALUES (173,182,1,221,286,'Felly mae gennym hyb. Doedd neb wedi dweud wrthym mai hyb oedd o.');
INSERT INTO passage VALUES (174,182,1,297,385,'peidiwch â chynnig arian cyfalaf inni nes eich bod wedi gofyn pwy sy''n talu am y bylbiau');
INSERT INTO passage VALUES (175,183,1,238,310,'Please be sure that you don''t end up hearing mostly from people like me.');
INSERT INTO passage VALUES (176,184,2,27,108,'Daw''r llyfrgell deithiol bob pythefnos ac mae pawb yn gwybod ei hamser i''r funud.');
INSERT INTO passage VALUES (177,185,1,94,227,'Every generation discovers that people should run things for themselves, and every generation is surprised that it''s the same people.');
INSERT INTO passage VALUES (178,185,1,298,405,'I know where the polling station is; I have no idea where a community benefit society keeps its conscience.');
INSERT INTO passage VALUES (179,186,1,147,240,'Pan ofynasom i''r aelodau beth oedd bwysicaf, nid gofal a ddywedasant ond lifft adref o''r côr.');
INSERT INTO passage VALUES (180,186,1,421,553,'Ceisiasom gynnal gwasanaeth gyda''r nos am chwe mis, a bu''n rhaid rhoi''r gorau iddo am fod pob gwirfoddolwr yn gorfod codi i weithio.');
INSERT INTO passage VALUES (181,186,1,628,721,'Nid prosiect, oherwydd mae prosiect yn gorffen yn union pan fydd pobl wedi dysgu''r rhif ffôn.');
INSERT INTO passage VALUES (182,187,1,171,256,'You ask would I like to own the company. First I would like to own my passport stamp.');
INSERT INTO passage VALUES (183,187,1,339,428,'Then they show me photographs, and I am ten minutes late for everyone, and I''m not sorry.');
INSERT INTO passage VALUES (184,187,1,480,532,'and with those three you can do nearly the whole job');
INSERT INTO passage VALUES (185,188,1,113,132,'my knee, four years');
INSERT INTO passage VALUES (186,189,1,108,243,'Bob tro y bydd hi''n symud o un adran i''r llall, rhaid profi o''r newydd bod ganddi syndrom Down, fel pe bai''n bosibl ei bod wedi gwella.');
INSERT INTO passage VALUES (187,189,1,409,465,'Hoffwn i chi roi hynny yn yr adroddiad: fi yw''r llythyr.');
INSERT INTO passage VALUES (188,190,1,23,156,'There was a factory here that made beds for hospitals, and now there is a hospital bed in my front room that was made a long way off.');
INSERT INTO passage VALUES (189,190,1,183,222,'My grandson would have been good at it.');
INSERT INTO passage VALUES (190,167,1,115,224,'there is a pavement for two thirds of the way and after that there is a choice between the road and the river');
INSERT INTO passage VALUES (191,118,1,236,303,'The lady who runs it does it on her pension and her knees are going');
INSERT INTO passage VALUES (192,124,1,307,375,'No patient had a vote, and the nurses had opinions we didn''t minute.');
INSERT INTO passage VALUES (193,63,1,0,57,'We once ran a round for new co-operatives and got one bid');
INSERT INTO passage VALUES (194,145,1,22,134,'We would find it hard to be a tenant of somebody who might sell, and easy to be a tenant of somebody who cannot.');
INSERT INTO passage VALUES (195,165,1,578,617,'rhywun sy''n gorfod mynd heibio i''r drws');
INSERT INTO passage VALUES (196,173,1,288,350,'We do not object to a hub. We object to being absorbed by one.');
INSERT INTO passage VALUES (197,176,1,736,779,'is fine until it''s my pay they''re voting on');
INSERT INTO passage VALUES (198,137,1,40,115,'In publicly funded care at today''s prices there is often no surplus to get.');
INSERT INTO passage VALUES (199,21,1,245,303,'If it needs a special fund to win the work, it is neither.');
INSERT INTO passage VALUES (200,43,1,14,89,'We advertised for a Welsh-speaking senior for a year and had two applicants');
INSERT INTO passage VALUES (201,59,1,0,28,'None. Nobody here speaks it.');
INSERT INTO person VALUES (1,'clerk','Sample clerk','$argon2id$v=19$m=19456,t=2,p=1$8pvOKRUo1S0iHDLC3tbUeGTcwO6QCiiqWpQhdQyJF0I$+ijN12/jPsIhU9cztMe+ONujo/yblCkxQtOoxbNeVpM',1795332399510132);
INSERT INTO person VALUES (2,'analyst','Sample analyst','$argon2id$v=19$m=19456,t=2,p=1$+MW10qG0dEuiAtJkxL2msVv0CN1hCOsHKRpaOYrPPVA$GyNINElLEvAUGUZqRPdyt+IIEhHin/B+tTSvgfK5u0g',1795332399541061);
INSERT INTO person VALUES (3,'commissioner','Sample commissioner','$argon2id$v=19$m=19456,t=2,p=1$C4fMkyX+JMvrhTwq7cEtbG9PhVzy8diVYaBgizfSPpE$UbssU89f2uj3LQ7u12GuyxUy0Wzw2HXQSMONElOAG28',1795332399577143);
INSERT INTO person_role VALUES (1,1,'clerk');
INSERT INTO person_role VALUES (2,1,'analyst');
INSERT INTO person_role VALUES (3,1,'commissioner');
INSERT INTO recommendation VALUES (1,'R1',0,'{"text":{"en":"Sample recommendation. Before a hub site is approved, publish for every site considered the journey by bus, on foot and by car from each community it is to serve, on a weekday and on a Sunday, and the existing services expected to close because of it.","cy":"Argymhelliad enghreifftiol. Cyn cymeradwyo safle hyb, dylid cyhoeddi ar gyfer pob safle a ystyriwyd y daith ar fws, ar droed ac mewn car o bob cymuned y mae i''w gwasanaethu, ar ddiwrnod gwaith ac ar ddydd Sul, a''r gwasanaethau presennol y disgwylir iddynt gau o''i herwydd."},"who":{"en":"Ministers, through the Regional Partnership Boards","cy":"Gweinidogion, drwy''r Byrddau Partneriaeth Rhanbarthol"},"by":"2027-03-31","cost":{"range":{"low":60000,"high":180000,"currency":"GBP","basis":{"en":"Sample figure: one analyst for seven boards for a year at the low end, travel surveys as well at the high end. Not an estimate of any real cost.","cy":"Ffigur enghreifftiol: un dadansoddwr i saith bwrdd am flwyddyn ar y pen isaf, gydag arolygon teithio hefyd ar y pen uchaf. Nid yw''n amcangyfrif o unrhyw gost go iawn."}}},"findings":["F2","F7"]}');
INSERT INTO recommendation VALUES (1,'R2',1,'{"text":{"en":"Sample recommendation. Give everybody who asks for a change to a service an answer within twenty working days that says yes, no or not yet and why; and publish each quarter, in both languages, what was asked and what was done.","cy":"Argymhelliad enghreifftiol. Dylid rhoi i bawb sy''n gofyn am newid i wasanaeth ateb o fewn ugain diwrnod gwaith sy''n dweud ie, na neu ddim eto, a pham; a chyhoeddi bob chwarter, yn y ddwy iaith, yr hyn a ofynnwyd a''r hyn a wnaed."},"who":{"en":"Councils and health boards","cy":"Cynghorau a byrddau iechyd"},"by":"2027-06-30","cost":{"unknown":{"en":"Nobody told us how many such requests there are, and a body that does not answer them does not count them.","cy":"Ni ddywedodd neb wrthym faint o geisiadau o''r fath sydd, ac nid yw corff nad yw''n eu hateb yn eu cyfrif."}},"findings":["F6"]}');
INSERT INTO recommendation VALUES (1,'R3',2,'{"text":{"en":"Sample recommendation. Pay two people for three years to go to groups that want to start or to keep going a small care service, take them through registration, insurance and regulation, and help others to close well; and keep a public register of those that began and those that ended.","cy":"Argymhelliad enghreifftiol. Dylid talu dau berson am dair blynedd i fynd at grwpiau sydd am gychwyn neu gynnal gwasanaeth gofal bach, eu tywys drwy gofrestru, yswiriant a rheoleiddio, a helpu eraill i gau''n drefnus; a chadw cofrestr gyhoeddus o''r rhai a ddechreuodd a''r rhai a ddaeth i ben."},"who":{"en":"Ministers","cy":"Gweinidogion"},"by":"2027-09-30","cost":{"range":{"low":270000,"high":390000,"currency":"GBP","basis":{"en":"Sample figure: two posts with travel for three years. Not an estimate of any real cost.","cy":"Ffigur enghreifftiol: dwy swydd gyda theithio am dair blynedd. Nid yw''n amcangyfrif o unrhyw gost go iawn."}}},"findings":["F3","F4","F5"]}');
INSERT INTO recommendation VALUES (1,'R4',3,'{"text":{"en":"Sample recommendation. Offer at least one small lot in every tender for care at home, food, laundry and repair; ask of small bidders only what bears on the size of the lot; pay them within ten days; and count in every care contract how many different people each person is visited by.","cy":"Argymhelliad enghreifftiol. Dylid cynnig o leiaf un lot fach ym mhob tendr ar gyfer gofal cartref, bwyd, golchi dillad ac atgyweirio; gofyn i gynigwyr bach am yr hyn sy''n berthnasol i faint y lot yn unig; eu talu o fewn deg diwrnod; a chyfrif ym mhob contract gofal faint o wahanol bobl sy''n ymweld â phob person."},"who":{"en":"Councils and health boards, as buyers","cy":"Cynghorau a byrddau iechyd, fel prynwyr"},"by":"2027-12-31","cost":{"range":{"low":80000,"high":240000,"currency":"GBP","basis":{"en":"Sample figure: between one and three procurement posts shared by several bodies for a year and a half. Not an estimate of any real cost.","cy":"Ffigur enghreifftiol: rhwng un a thair swydd gaffael wedi''u rhannu gan sawl corff am flwyddyn a hanner. Nid yw''n amcangyfrif o unrhyw gost go iawn."}}},"findings":["F1","F5","F8"]}');
INSERT INTO recommendation VALUES (1,'R5',4,'{"text":{"en":"Sample recommendation. Print in every published care contract the hourly price paid, the wage it assumes and the travelling time it covers, and confirm fees before the date from which they apply.","cy":"Argymhelliad enghreifftiol. Dylid argraffu ym mhob contract gofal cyhoeddedig y pris fesul awr a delir, y cyflog y mae''n ei dybio a''r amser teithio y mae''n ei gynnwys, a chadarnhau ffioedd cyn y dyddiad y maent yn dod i rym."},"who":{"en":"Councils, on guidance from ministers","cy":"Cynghorau, yn ôl canllawiau gan weinidogion"},"by":"2027-04-01","cost":{"unknown":{"en":"Printing the price costs next to nothing. What it would cost to pay the difference that is then plain to see we cannot tell, and nobody who wrote to us could either.","cy":"Nid yw argraffu''r pris yn costio nemor ddim. Beth fyddai''r gost o dalu''r gwahaniaeth a ddaw wedyn yn amlwg ni allwn ddweud, ac ni allai neb a ysgrifennodd atom ychwaith."}},"findings":["F8"]}');
INSERT INTO recommendation VALUES (1,'R6',5,'{"text":{"en":"Sample recommendation. Ask and record each person''s language before care begins, write the language of the visit into the contract as its length is written, whoever the provider is, and measure at each hub the language of the first greeting.","cy":"Argymhelliad enghreifftiol. Dylid holi a chofnodi iaith pob person cyn i''r gofal ddechrau, nodi iaith yr ymweliad yn y contract fel y nodir ei hyd, pwy bynnag yw''r darparwr, a mesur ym mhob hyb iaith y cyfarchiad cyntaf."},"who":{"en":"Councils, health boards and Regional Partnership Boards","cy":"Cynghorau, byrddau iechyd a Byrddau Partneriaeth Rhanbarthol"},"by":"2027-09-30","cost":{"range":{"low":20000,"high":90000,"currency":"GBP","basis":{"en":"Sample figure: changes to forms and records at the low end, training for reception staff as well at the high end. Not an estimate of any real cost.","cy":"Ffigur enghreifftiol: newidiadau i ffurflenni a chofnodion ar y pen isaf, gyda hyfforddiant i staff derbynfa hefyd ar y pen uchaf. Nid yw''n amcangyfrif o unrhyw gost go iawn."}}},"findings":["F1","F9"]}');
INSERT INTO redaction VALUES (1,39,2,'third-party','Sample clerk',1795332396932761,'ofalwr ac mi fuodd hi''n hyfryd, ','Person Enghreifftiol Eleri',' oedd ei henw, ond mi adawodd y ');
INSERT INTO redaction VALUES (2,79,2,'third-party','Sample clerk',1795332396932761,'ut being asked and one of them, ','Sample Person Huw at the garage',', did it in his own time all thr');
INSERT INTO redaction VALUES (3,112,2,'contact-details','Sample clerk',1795332396932761,'My number''s ','07700 900456',' if you want to ring. It''s about');
INSERT INTO redaction VALUES (4,119,2,'third-party','Sample clerk',1795332396932761,'','Sample Person Dilys',' two doors down has got marks on');
INSERT INTO redaction VALUES (5,119,3,'safeguarding','Sample clerk',1795332396932761,'n has got marks on her arms and ','it''s her nephew, everybody in the street knows it','. I rang the council and got the');
INSERT INTO redaction VALUES (6,160,2,'identifies-respondent','Sample clerk',1795332396932761,'n. Yn y pedwerydd daeth swyddog ','o''r adran yr oedd fy chwaer yn gweithio ynddi',' a dweud bod arnom angen cyfanso');
INSERT INTO redaction VALUES (7,161,2,'third-party','Sample clerk',1795332396932761,' my last post the ward manager, ','Sample Person Gwyneth Ann',', kept a biscuit tin into which ');
INSERT INTO redaction VALUES (8,162,2,'contact-details','Sample clerk',1795332396932761,' fictitious. Ring the office on ','01632 960147','.

--
Written as sample evidence');
INSERT INTO redaction VALUES (9,170,2,'third-party','Sample clerk',1795332396932761,'s the home where my aunt lived, ','Sample Person Morgan',', is a liar and has his hand in ');
INSERT INTO redaction VALUES (10,170,3,'defamatory','Sample clerk',1795332396932761,'ken out: about another person], ','is a liar and has his hand in the residents'' purses',', and I have said so to his face');
INSERT INTO redaction VALUES (11,184,2,'third-party','Sample clerk',1795332396932761,' fan. Dyna fy hyb i.

Y gyrrwr, ','Person Enghreifftiol Emrys',', sy''n cario presgripsiynau yn e');
INSERT INTO report VALUES (1,'# The sample report: nine sample findings and six sample recommendations on sample evidence.
# Every quotation is word for word in the document that it names. Lines marked REVIEW are for a second reader of Welsh.

[summary]
en = """
This is a sample report. Its evidence was invented to show how a commission reads evidence and argues from it, and nothing in it says anything about real services, bodies or people.

The sample commission received 124 submissions. They came from those who chose to write, ring or fill in a survey; some say the same words as others, and seven belong to one letter campaign. They cannot tell us how common anything is, and we have not counted anybody''s opinion. What they can do is show what happens, to whom, and why.

Three things run through the findings. Being known matters to people who need care, and it is lost at changes of staff, of contract and of language. Things that work have often been started by very few, and rest on them still. And the price, the size of the contract and the time of the last bus may decide more than who owns the service: much of what we read in favour of co-operatives came with a warning from those who run them.
"""
cy = """
Adroddiad enghreifftiol yw hwn. Dyfeisiwyd ei dystiolaeth i ddangos sut mae comisiwn yn darllen tystiolaeth ac yn rhesymu ohoni, ac nid yw dim sydd ynddo''n dweud dim am wasanaethau, cyrff na phobl go iawn.

Derbyniodd y comisiwn enghreifftiol 124 o gyflwyniadau. Daethant oddi wrth y rhai a ddewisodd ysgrifennu, ffonio neu lenwi arolwg; mae rhai''n dweud yr un geiriau ag eraill, ac mae saith yn perthyn i un ymgyrch lythyrau. Ni allant ddweud wrthym pa mor gyffredin yw unrhyw beth, ac nid ydym wedi cyfrif barn neb. Yr hyn y gallant ei wneud yw dangos beth sy''n digwydd, i bwy, a pham.

Mae tri pheth yn rhedeg drwy''r canfyddiadau. Mae cael eich adnabod yn bwysig i bobl y mae angen gofal arnynt, a chollir hynny pan fydd staff, contract neu iaith yn newid. Ychydig iawn o bobl yn aml a gychwynnodd y pethau sy''n gweithio, ac arnynt hwy y maent yn dibynnu o hyd. A gall y pris, maint y contract ac amser y bws olaf benderfynu mwy na phwy sy''n berchen ar y gwasanaeth: daeth llawer o''r hyn a ddarllenasom o blaid mentrau cydweithredol gyda rhybudd gan y rhai sy''n eu rhedeg.
"""

[[finding]]
key = "F1"
strand = "a"
text = { en = "Sample finding. In the accounts of care that we received, being met by one stranger after another was described as a harm in itself: the story told again from the beginning, needs not noticed, and in one account the door not opened.", cy = "Canfyddiad enghreifftiol. Yn yr hanesion am ofal a ddaeth i law, disgrifiwyd cyfarfod ag un dieithryn ar ôl y llall fel niwed ynddo''i hun: adrodd yr hanes eto o''r dechrau, anghenion heb eu gweld, ac mewn un hanes y drws heb ei agor." }
confidence = "moderate"
[finding.reasons]
methodological_limits = { en = "Those who wrote chose to write; nobody was asked systematically.", cy = "Dewis ysgrifennu a wnaeth y rhai a ysgrifennodd; ni holwyd neb yn systematig." }
coherence = { en = "Accounts from home care, mental health and family carers describe the same loss; acts of kindness by strangers do not undo it but stand beside it.", cy = "Mae hanesion am ofal cartref, iechyd meddwl a gofalwyr teuluol yn disgrifio''r un golled; nid yw caredigrwydd dieithriaid yn ei dadwneud, ond saif wrth ei hochr." }
adequacy = { en = "A handful of detailed accounts, three of them cited here.", cy = "Llond dwrn o hanesion manwl, a thri ohonynt wedi''u dyfynnu yma." }
relevance = { en = "Direct: first-hand experience of receiving or arranging care in Wales, in both languages.", cy = "Uniongyrchol: profiad personol o dderbyn neu drefnu gofal yng Nghymru, yn y ddwy iaith." }
[[finding.evidence]]
weight = "supports"
document = "WHC0001/a1"
quote = "Roedd hi wedi blino ar gael ei chyfarfod am y tro cyntaf."
[[finding.evidence]]
weight = "supports"
document = "WHC0017/a1"
quote = "In fifteen years I''ve had eleven care co-ordinators, and I''ve told the worst day of my life to each of them, from the beginning, because they said they''d rather hear it from me."
[[finding.evidence]]
weight = "supports"
document = "WHC0095/body"
quote = "Ond nid caredigrwydd yw adnabod."
[[finding.evidence]]
weight = "qualifies"
document = "WHC0021/a1"
quote = "a porter, who had no reason to, stood with us and held the door so that nobody would push a trolley past"

[[finding]]
key = "F2"
strand = "e"
text = { en = "Sample finding. Respondents in several parts of Wales judged a hub by the journey to it before anything that it might hold, and we were told of no public test by which sites are compared.", cy = "Canfyddiad enghreifftiol. Bu ymatebwyr mewn sawl rhan o Gymru yn barnu hyb yn ôl y daith iddo cyn ystyried dim a allai fod ynddo, ac ni ddywedwyd wrthym am unrhyw brawf cyhoeddus a ddefnyddir i gymharu safleoedd." }
confidence = "moderate"
[finding.reasons]
methodological_limits = { en = "Journeys are described by those who made them; no journey was timed by us.", cy = "Disgrifir y teithiau gan y rhai a''u gwnaeth; ni amserwyd yr un daith gennym ni." }
coherence = { en = "Rural, valley and town accounts agree on the order of the questions, though not on where a hub should stand.", cy = "Mae hanesion o''r wlad, o''r cymoedd ac o''r trefi''n cytuno ar drefn y cwestiynau, er nad ar ble y dylai hyb sefyll." }
adequacy = { en = "Four passages cited from four council areas, and one body that draws up lists of sites.", cy = "Dyfynnir pedwar darn o bedair ardal cyngor, ac un corff sy''n llunio rhestrau o safleoedd." }
relevance = { en = "Direct for siting; it says little about what should be inside.", cy = "Uniongyrchol o ran lleoli; ychydig a ddywed am yr hyn a ddylai fod y tu mewn." }
[[finding.evidence]]
weight = "supports"
document = "WHC0005/e1"
quote = "Os rhowch chi hyb mewn tref sydd â phopeth yn barod, byddwch chi wedi symud y broblem ddeugain munud ymhellach."
[[finding.evidence]]
weight = "supports"
document = "WHC0038/e1"
quote = "Whatever you build, time it by bus, on a Sunday, in the rain, with a pushchair, and publish the time."
[[finding.evidence]]
weight = "supports"
document = "WHC0061/e1"
quote = "Top of the valley. Not the bottom. Everything''s at the bottom."
[[finding.evidence]]
weight = "supports"
document = "WHC0101/body"
quote = "there is a pavement for two thirds of the way and after that there is a choice between the road and the river"
[[finding.evidence]]
weight = "supports"
document = "WHC0041/e1"
quote = "We have a list of possible hub sites and would be embarrassed to publish how they came to be on it"
[[finding.evidence]]
weight = "qualifies"
document = "WHC0084/e1"
quote = "What makes people come is the café, and no capital form has a line for the café."
[[finding.evidence]]
weight = "qualifies"
document = "WHC0117/body"
quote = "Please be sure that you don''t end up hearing mostly from people like me."

[[finding]]
key = "F3"
strand = "b"
text = { en = "Sample finding. Most of the working examples we were given were begun by one or a few people with a room and a habit, and several rest on the same people still; those who described them feared short projects as much as no money.", cy = "Canfyddiad enghreifftiol. Un neu ychydig o bobl ag ystafell ac arferiad a gychwynnodd y rhan fwyaf o''r enghreifftiau llwyddiannus a gawsom, ac mae sawl un yn dibynnu ar yr un bobl o hyd; roedd y rhai a''u disgrifiodd yn ofni prosiectau byr gymaint â diffyg arian." }
confidence = "low"
[finding.reasons]
methodological_limits = { en = "Examples were offered by their friends, and few told us of one that had failed.", cy = "Eu cyfeillion a gynigiodd yr enghreifftiau, ac ychydig a soniodd am un a oedd wedi methu." }
coherence = { en = "The accounts fit together; a tenants'' scheme that pays its way and a clinic run by one nurse show other ways of lasting.", cy = "Mae''r hanesion yn gyson â''i gilydd; dengys cynllun tenantiaid sy''n talu amdano''i hun a chlinig dan ofal un nyrs ffyrdd eraill o bara." }
adequacy = { en = "About a dozen short examples, few with any record of results.", cy = "Tua dwsin o enghreifftiau byr, ac ychydig sydd ag unrhyw gofnod o ganlyniadau." }
relevance = { en = "Partial: not all are health or care, and few are co-operatives in law.", cy = "Rhannol: nid ym maes iechyd neu ofal y mae pob un, ac ychydig sy''n fentrau cydweithredol yn ôl y gyfraith." }
[[finding.evidence]]
weight = "supports"
document = "WHC0006/b1"
quote = "Nobody designed it. The caretaker had a key and I had a bag."
[[finding.evidence]]
weight = "supports"
document = "WHC0066/b1"
quote = "The lady who runs it does it on her pension and her knees are going"
[[finding.evidence]]
weight = "supports"
document = "WHC0093/b1"
quote = "does neb iau yn rhydd yn ystod y dydd"
[[finding.evidence]]
weight = "supports"
document = "WHC0120/body"
quote = "Nid prosiect, oherwydd mae prosiect yn gorffen yn union pan fydd pobl wedi dysgu''r rhif ffôn."
[[finding.evidence]]
weight = "contradicts"
document = "WHC0035/b1"
quote = "Each year we ask whether to keep it, and tell them the price first."
[[finding.evidence]]
weight = "qualifies"
document = "WHC0106/body"
quote = "I have never waited more than six minutes and I''ve learned to bowl."

[[finding]]
key = "F4"
strand = "c"
text = { en = "Sample finding. Those who work in services they own say that control of the rota is what changed; some of the same people, and others, describe slow decisions, unpaid hours of membership and closures. We received nothing that would let us say how often either happens.", cy = "Canfyddiad enghreifftiol. Dywed y rhai sy''n gweithio mewn gwasanaethau y maent yn berchen arnynt mai rheolaeth dros y rota a newidiodd; mae rhai o''r un bobl, ac eraill, yn disgrifio penderfyniadau araf, oriau di-dâl o fod yn aelod, a mentrau''n cau. Ni ddaeth dim i law a fyddai''n caniatáu inni ddweud pa mor aml y digwydd y naill neu''r llall." }
confidence = "low"
[finding.reasons]
methodological_limits = { en = "The accounts in favour come largely from bodies with an interest; a research body warned us about this, and it is right.", cy = "Cyrff â buddiant a roddodd y rhan fwyaf o''r hanesion o blaid; rhybuddiodd corff ymchwil ni am hyn, ac y mae yn llygad ei le." }
coherence = { en = "For and against agree on the facts and differ on the price worth paying.", cy = "Mae''r rhai o blaid a''r rhai yn erbyn yn gytûn ar y ffeithiau ac yn anghytuno ar y pris sy''n werth ei dalu." }
adequacy = { en = "A few organisations, one long letter, and two people who had worked in a co-operative that closed or that they owned with others.", cy = "Ychydig o sefydliadau, un llythyr hir, a dau unigolyn a fu''n gweithio mewn menter a gaeodd neu a oedd yn eiddo iddynt hwy ac eraill." }
relevance = { en = "Direct to the question, though one example lies outside Wales and one is of doctors, not care workers.", cy = "Uniongyrchol i''r cwestiwn, er bod un enghraifft y tu allan i Gymru ac un yn ymwneud â meddygon, nid gweithwyr gofal." }
[[finding.evidence]]
weight = "supports"
document = "WHC0094/body"
quote = "A care worker with a vote on the rota will use it, first of all, to stop being sent to three ends of a county in one morning."
[[finding.evidence]]
weight = "supports"
document = "WHC0007/b1"
quote = "Rotas are drawn up by the people who will work them"
[[finding.evidence]]
weight = "supports"
document = "WHC0042/c1"
quote = "We weren''t badly run, we were paid late, and a co-op has no parent company to sulk to."
[[finding.evidence]]
weight = "supports"
document = "WHC0007/c1"
quote = "deciding takes longer, and once it took so long that we lost a client over it"
[[finding.evidence]]
weight = "supports"
document = "WHC0023/c1"
quote = "We know of no register of care co-operatives that were tried and closed, and without one nobody can say how often the model fails."
[[finding.evidence]]
weight = "contradicts"
document = "WHC0009/c1"
quote = "A rota that nobody can overrule is not democracy, it is Tuesday with no cover."
[[finding.evidence]]
weight = "qualifies"
document = "WHC0072/c1"
quote = "No patient had a vote, and the nurses had opinions we didn''t minute."
[[finding.evidence]]
weight = "qualifies"
document = "WHC0033/c1"
quote = "being an owner was the reason given for working through the flu"

[[finding]]
key = "F5"
strand = "c"
text = { en = "Sample finding. Small groups that tried to start or to tender met requirements written for organisations of another size: years of accounts, guarantees, a single responsible person, insurance, plans for depots they do not have.", cy = "Canfyddiad enghreifftiol. Wynebodd grwpiau bach a geisiodd gychwyn neu dendro ofynion a luniwyd ar gyfer sefydliadau o faint arall: blynyddoedd o gyfrifon, gwarantau, un person cyfrifol, yswiriant, a chynlluniau ar gyfer depos nad ydynt yn bod." }
confidence = "moderate"
[finding.reasons]
methodological_limits = { en = "We have the applicants'' words for the requirements and did not see the tender papers.", cy = "Geiriau''r ymgeiswyr sydd gennym am y gofynion; ni welsom y papurau tendro." }
coherence = { en = "Accounts from care workers, micro-providers, a family group and a network agree in detail; a council explains the same rules from the other side.", cy = "Mae hanesion gan weithwyr gofal, micro-ddarparwyr, grŵp teulu a rhwydwaith yn gytûn o ran manylion; mae cyngor yn esbonio''r un rheolau o''r ochr arall." }
adequacy = { en = "Eight or so accounts, several with particulars.", cy = "Rhyw wyth o hanesion, a nifer â manylion." }
relevance = { en = "Direct, but not special to co-operatives: small firms of the ordinary kind describe the same door.", cy = "Uniongyrchol, ond nid yn unigryw i fentrau cydweithredol: mae cwmnïau bach cyffredin yn disgrifio''r un drws." }
[[finding.evidence]]
weight = "supports"
document = "WHC0007/c2"
quote = "The tender asked for three years of audited accounts from an organisation that was four months old."
[[finding.evidence]]
weight = "supports"
document = "WHC0004/c1"
quote = "Then somebody asked who would be on the insurance, and it went quiet."
[[finding.evidence]]
weight = "supports"
document = "WHC0091/c2"
quote = "Then a business continuity plan in case one of our depots burns down. We are a mother and a daughter."
[[finding.evidence]]
weight = "supports"
document = "WHC0095/body"
quote = "''Ond dim ond eisiau edrych ar ôl Robat ydan ni,'' meddai dynes y siop."
[[finding.evidence]]
weight = "qualifies"
document = "WHC0029/c1"
quote = "A small contract takes our procurement team as long as a large one, and there are three of them."
[[finding.evidence]]
weight = "qualifies"
document = "WHC0098/body"
quote = "The pre-qualification questionnaire was longer than our lease."
[[finding.evidence]]
weight = "contradicts"
document = "WHC0029/c2"
quote = "We once ran a round for new co-operatives and got one bid"

[[finding]]
key = "F6"
strand = "d"
text = { en = "Sample finding. What those who had tried to change a service described was less often refusal than silence. Where somebody did reply, and quickly, it was remembered and told to us as news.", cy = "Canfyddiad enghreifftiol. Nid gwrthod yn gymaint â distawrwydd a ddisgrifiodd y rhai a oedd wedi ceisio newid gwasanaeth. Lle cafwyd ateb, a hwnnw''n ateb buan, fe''i cofiwyd a''i adrodd wrthym fel newyddion." }
confidence = "moderate"
[finding.reasons]
methodological_limits = { en = "Those who were never answered have more reason to write to a commission than those who were.", cy = "Mae gan y rhai na chafodd ateb fwy o reswm dros ysgrifennu at gomisiwn na''r rhai a gafodd un." }
coherence = { en = "Individuals and a body that reads letters for its living say the same; the exceptions are as concrete as the rule.", cy = "Mae unigolion a chorff sy''n darllen llythyrau wrth ei waith yn dweud yr un peth; mae''r eithriadau mor bendant â''r rheol." }
adequacy = { en = "A dozen accounts, several of them of an answer that came.", cy = "Dwsin o hanesion, a sawl un ohonynt am ateb a ddaeth." }
relevance = { en = "Direct; it concerns services of every ownership and says nothing for or against any.", cy = "Uniongyrchol; mae''n ymwneud â gwasanaethau o bob perchnogaeth ac nid yw''n dweud dim o blaid nac yn erbyn yr un." }
[[finding.evidence]]
weight = "supports"
document = "WHC0085/d1"
quote = "It is the absence of a second letter: people who asked once, heard nothing, and concluded that they were not the sort of person who is answered."
[[finding.evidence]]
weight = "supports"
document = "WHC0030/d1"
quote = "three of which thank me for my letter and say that it will be replied to"
[[finding.evidence]]
weight = "supports"
document = "WHC0104/body"
quote = "Nobody has ever told me what would count as an answer."
[[finding.evidence]]
weight = "supports"
exhibit = "codes-by-respondent-type"
[[finding.evidence]]
weight = "qualifies"
document = "WHC0011/d1"
quote = "Two officers came, sat down, filled it in themselves, and went rather pink."
[[finding.evidence]]
weight = "contradicts"
document = "WHC0064/d1"
quote = "Fella rang me back the same day, laughing, and it was fixed by the Friday."
[[finding.evidence]]
weight = "contradicts"
document = "WHC0089/d1"
quote = "Mae hi yno. Dwi''n eistedd ynddi i deipio hwn."

[[finding]]
key = "F7"
strand = "e"
text = { en = "Sample finding. We heard no agreement on who should own hubs. What recurs across opposed answers is narrower: that the building should be safe from sale, that somebody inside it should be able to decide, and that joining should not cost a community group its name or its door.", cy = "Canfyddiad enghreifftiol. Ni chlywsom gytundeb ar bwy ddylai fod yn berchen ar hybiau. Rhywbeth culach sy''n codi dro ar ôl tro mewn atebion croes i''w gilydd: y dylai''r adeilad fod yn ddiogel rhag ei werthu, y dylai rhywun y tu mewn iddo allu penderfynu, ac na ddylai ymuno gostio i grŵp cymunedol ei enw na''i ddrws." }
confidence = "low"
[finding.reasons]
methodological_limits = { en = "Seven submissions share one campaign template, which we read once; counting them again would make this finding look firmer than it is.", cy = "Mae saith cyflwyniad yn rhannu templed un ymgyrch, a ddarllenasom unwaith; byddai eu cyfrif drachefn yn gwneud i''r canfyddiad hwn edrych yn gadarnach nag ydyw." }
coherence = { en = "Public bodies and residents who disagree on ownership come back to the same three points, for different reasons.", cy = "Mae cyrff cyhoeddus a thrigolion sy''n anghytuno ar berchnogaeth yn dychwelyd at yr un tri phwynt, am resymau gwahanol." }
adequacy = { en = "Short answers for the most part, and few from anybody who has run a shared building.", cy = "Atebion byr gan mwyaf, ac ychydig gan neb a fu''n rhedeg adeilad ar y cyd." }
relevance = { en = "Direct to the call''s question on who should own and run a hub.", cy = "Uniongyrchol i gwestiwn yr alwad ynghylch pwy ddylai fod yn berchen ar hyb a''i redeg." }
[[finding.evidence]]
weight = "supports"
document = "WHC0084/e2"
quote = "We would find it hard to be a tenant of somebody who might sell, and easy to be a tenant of somebody who cannot."
[[finding.evidence]]
weight = "supports"
document = "WHC0096/body"
quote = "somebody in the building with the right to say no to somebody outside it"
[[finding.evidence]]
weight = "supports"
document = "WHC0099/body"
quote = "rhywun sy''n gorfod mynd heibio i''r drws"
[[finding.evidence]]
weight = "supports"
document = "WHC0107/body"
quote = "We do not object to a hub. We object to being absorbed by one."
[[finding.evidence]]
weight = "supports"
document = "WHC0114/body"
quote = "Give us a key to the hub, and do not make us move into it."
[[finding.evidence]]
weight = "qualifies"
document = "WHC0041/e2"
quote = "Where there is none, inventing one in order to hand it a hub has not gone well in our experience."
[[finding.evidence]]
weight = "qualifies"
document = "WHC0110/body"
quote = "is fine until it''s my pay they''re voting on"
[[finding.evidence]]
weight = "contradicts"
document = "WHC0119/body"
quote = "I know where the polling station is; I have no idea where a community benefit society keeps its conscience."

[[finding]]
key = "F8"
strand = "f"
text = { en = "Sample finding. From several positions we were told that the price and timing of care contracts do not cover what care costs, and that the difference is made up in the unpaid time of care workers. Nothing we received suggests that a co-operative would escape this at the same price. The finding rests partly on confidential evidence.", cy = "Canfyddiad enghreifftiol. Dywedwyd wrthym o sawl safbwynt nad yw pris ac amseriad contractau gofal yn talu am gost gofal, ac mai amser di-dâl gweithwyr gofal sy''n llenwi''r bwlch. Nid oes dim a ddaeth i law yn awgrymu y byddai menter gydweithredol yn osgoi hyn am yr un pris. Mae''r canfyddiad yn dibynnu''n rhannol ar dystiolaeth gyfrinachol." }
confidence = "moderate"
[finding.reasons]
methodological_limits = { en = "No contract or payslip was examined. One source cannot be published, so readers must take our word for that part.", cy = "Ni archwiliwyd yr un contract na slip cyflog. Ni ellir cyhoeddi un ffynhonnell, felly rhaid i ddarllenwyr gymryd ein gair am y rhan honno." }
coherence = { en = "A care worker, a union, a provider and a think tank, who agree on little else, agree on this.", cy = "Mae gweithiwr gofal, undeb, darparwr a melin drafod, nad ydynt yn cytuno ar fawr ddim arall, yn gytûn ar hyn." }
adequacy = { en = "Few sources, but from every side of the contract.", cy = "Ychydig o ffynonellau, ond o bob ochr i''r contract." }
relevance = { en = "Direct to fair work; less so to food, repair and laundry, where other evidence was offered.", cy = "Uniongyrchol i waith teg; llai felly i fwyd, atgyweirio a golchi dillad, lle cynigiwyd tystiolaeth arall." }
[[finding.evidence]]
weight = "supports"
document = "WHC0004/a1"
quote = "They pay me for the calls and not for the hill between the calls."
[[finding.evidence]]
weight = "supports"
document = "WHC0033/f1"
quote = "Write the wage into the contract, not the hope of it."
[[finding.evidence]]
weight = "supports"
document = "WHC0019/f1"
quote = "Fees agreed in April for a wage that rises in April, and confirmed in July."
[[finding.evidence]]
weight = "supports"
document = "WHC0103/body"
confidential = true
[[finding.evidence]]
weight = "supports"
document = "WHC0080/c1"
quote = "In publicly funded care at today''s prices there is often no surplus to get."
[[finding.evidence]]
weight = "qualifies"
document = "WHC0105/body"
quote = "Rydyn ni''n ennill tua''r un faint ac yn cysgu''n well."
[[finding.evidence]]
weight = "contradicts"
document = "WHC0009/c1"
quote = "If it needs a special fund to win the work, it is neither."

# The questions on the effects on the Welsh language stand outside the strands; this finding is filed under c, since it
# turns on who the employer is.
[[finding]]
key = "F9"
strand = "c"
text = { en = "Sample finding, on the effects on the Welsh language. Local co-operative services could bring more Welsh into care, because they employ their neighbours, and at the same time carry fewer duties towards it; larger shared buildings were feared to turn to English by habit. Both effects can be written for in contracts.", cy = "Canfyddiad enghreifftiol, ar yr effeithiau ar y Gymraeg. Gallai gwasanaethau cydweithredol lleol ddod â mwy o Gymraeg i ofal, am eu bod yn cyflogi eu cymdogion, ac ar yr un pryd fod â llai o ddyletswyddau tuag ati; ofnid y byddai adeiladau mawr a rennir yn troi i''r Saesneg o arfer. Gellir darparu ar gyfer y ddwy effaith mewn contractau." }
confidence = "moderate"
[finding.reasons]
methodological_limits = { en = "The questions were answered mostly by those who use Welsh or work in it; few others answered them.", cy = "Y rhai sy''n defnyddio''r Gymraeg neu''n gweithio ynddi a atebodd y cwestiynau gan mwyaf; ychydig o rai eraill a''u hatebodd." }
coherence = { en = "A harm to patients from not being asked in Welsh is described twice in detail; on what ownership would change, opinion is divided and both sides are plausible.", cy = "Disgrifir ddwywaith yn fanwl niwed i gleifion o beidio â chael eu holi yn Gymraeg; ar yr hyn y byddai perchnogaeth yn ei newid, mae''r farn yn rhanedig a''r ddwy ochr yn gredadwy." }
adequacy = { en = "A dozen or so answers, several of them detailed.", cy = "Rhyw ddwsin o atebion, a nifer ohonynt yn fanwl." }
relevance = { en = "Direct to the questions that the call had to ask.", cy = "Uniongyrchol i''r cwestiynau yr oedd yn rhaid i''r alwad eu gofyn." }
[[finding.evidence]]
weight = "supports"
document = "WHC0022/w1"
quote = "Pe bai''r peth yn symud i hyb yn y dref, Saesneg fyddai hi ymhen y mis, heb i neb benderfynu hynny."
[[finding.evidence]]
weight = "supports"
document = "WHC0095/body"
quote = "Pan ofynnwyd iddo yn Saesneg a oedd mewn poen, dywedodd ''no'', am mai dyna''r gair byrraf."
[[finding.evidence]]
weight = "supports"
document = "WHC0048/a1"
quote = "Un mis ar ddeg yn Gymraeg neu chwe wythnos yn Saesneg, dyna''r dewis a ges i."
[[finding.evidence]]
weight = "supports"
document = "WHC0100/body"
quote = "a small employer may speak more Welsh and owe less Welsh, both at once"
[[finding.evidence]]
weight = "qualifies"
document = "WHC0070/w1"
quote = "Dysgwch chi un frawddag i bawb, ac wedyn mi gawn ni siarad am hybia."
[[finding.evidence]]
weight = "qualifies"
document = "WHC0019/w2"
quote = "We advertised for a Welsh-speaking senior for a year and had two applicants"
[[finding.evidence]]
weight = "contradicts"
document = "WHC0027/w1"
quote = "None. Nobody here speaks it."

[[recommendation]]
key = "R1"
text = { en = "Sample recommendation. Before a hub site is approved, publish for every site considered the journey by bus, on foot and by car from each community it is to serve, on a weekday and on a Sunday, and the existing services expected to close because of it.", cy = "Argymhelliad enghreifftiol. Cyn cymeradwyo safle hyb, dylid cyhoeddi ar gyfer pob safle a ystyriwyd y daith ar fws, ar droed ac mewn car o bob cymuned y mae i''w gwasanaethu, ar ddiwrnod gwaith ac ar ddydd Sul, a''r gwasanaethau presennol y disgwylir iddynt gau o''i herwydd." }
who = { en = "Ministers, through the Regional Partnership Boards", cy = "Gweinidogion, drwy''r Byrddau Partneriaeth Rhanbarthol" }
by = "2027-03-31"
findings = ["F2", "F7"]
[recommendation.cost]
low = 60000
high = 180000
currency = "GBP"
basis = { en = "Sample figure: one analyst for seven boards for a year at the low end, travel surveys as well at the high end. Not an estimate of any real cost.", cy = "Ffigur enghreifftiol: un dadansoddwr i saith bwrdd am flwyddyn ar y pen isaf, gydag arolygon teithio hefyd ar y pen uchaf. Nid yw''n amcangyfrif o unrhyw gost go iawn." }

[[recommendation]]
key = "R2"
text = { en = "Sample recommendation. Give everybody who asks for a change to a service an answer within twenty working days that says yes, no or not yet and why; and publish each quarter, in both languages, what was asked and what was done.", cy = "Argymhelliad enghreifftiol. Dylid rhoi i bawb sy''n gofyn am newid i wasanaeth ateb o fewn ugain diwrnod gwaith sy''n dweud ie, na neu ddim eto, a pham; a chyhoeddi bob chwarter, yn y ddwy iaith, yr hyn a ofynnwyd a''r hyn a wnaed." } # REVIEW: "ie, na neu ddim eto" for "yes, no or not yet"
who = { en = "Councils and health boards", cy = "Cynghorau a byrddau iechyd" }
by = "2027-06-30"
findings = ["F6"]
[recommendation.cost]
unknown = { en = "Nobody told us how many such requests there are, and a body that does not answer them does not count them.", cy = "Ni ddywedodd neb wrthym faint o geisiadau o''r fath sydd, ac nid yw corff nad yw''n eu hateb yn eu cyfrif." }

[[recommendation]]
key = "R3"
text = { en = "Sample recommendation. Pay two people for three years to go to groups that want to start or to keep going a small care service, take them through registration, insurance and regulation, and help others to close well; and keep a public register of those that began and those that ended.", cy = "Argymhelliad enghreifftiol. Dylid talu dau berson am dair blynedd i fynd at grwpiau sydd am gychwyn neu gynnal gwasanaeth gofal bach, eu tywys drwy gofrestru, yswiriant a rheoleiddio, a helpu eraill i gau''n drefnus; a chadw cofrestr gyhoeddus o''r rhai a ddechreuodd a''r rhai a ddaeth i ben." }
who = { en = "Ministers", cy = "Gweinidogion" }
by = "2027-09-30"
findings = ["F3", "F4", "F5"]
[recommendation.cost]
low = 270000
high = 390000
currency = "GBP"
basis = { en = "Sample figure: two posts with travel for three years. Not an estimate of any real cost.", cy = "Ffigur enghreifftiol: dwy swydd gyda theithio am dair blynedd. Nid yw''n amcangyfrif o unrhyw gost go iawn." }

[[recommendation]]
key = "R4"
text = { en = "Sample recommendation. Offer at least one small lot in every tender for care at home, food, laundry and repair; ask of small bidders only what bears on the size of the lot; pay them within ten days; and count in every care contract how many different people each person is visited by.", cy = "Argymhelliad enghreifftiol. Dylid cynnig o leiaf un lot fach ym mhob tendr ar gyfer gofal cartref, bwyd, golchi dillad ac atgyweirio; gofyn i gynigwyr bach am yr hyn sy''n berthnasol i faint y lot yn unig; eu talu o fewn deg diwrnod; a chyfrif ym mhob contract gofal faint o wahanol bobl sy''n ymweld â phob person." } # REVIEW: "lot" for a procurement lot; "cynigwyr" for bidders
who = { en = "Councils and health boards, as buyers", cy = "Cynghorau a byrddau iechyd, fel prynwyr" }
by = "2027-12-31"
findings = ["F1", "F5", "F8"]
[recommendation.cost]
low = 80000
high = 240000
currency = "GBP"
basis = { en = "Sample figure: between one and three procurement posts shared by several bodies for a year and a half. Not an estimate of any real cost.", cy = "Ffigur enghreifftiol: rhwng un a thair swydd gaffael wedi''u rhannu gan sawl corff am flwyddyn a hanner. Nid yw''n amcangyfrif o unrhyw gost go iawn." }

[[recommendation]]
key = "R5"
text = { en = "Sample recommendation. Print in every published care contract the hourly price paid, the wage it assumes and the travelling time it covers, and confirm fees before the date from which they apply.", cy = "Argymhelliad enghreifftiol. Dylid argraffu ym mhob contract gofal cyhoeddedig y pris fesul awr a delir, y cyflog y mae''n ei dybio a''r amser teithio y mae''n ei gynnwys, a chadarnhau ffioedd cyn y dyddiad y maent yn dod i rym." }
who = { en = "Councils, on guidance from ministers", cy = "Cynghorau, yn ôl canllawiau gan weinidogion" }
by = "2027-04-01"
findings = ["F8"]
[recommendation.cost]
unknown = { en = "Printing the price costs next to nothing. What it would cost to pay the difference that is then plain to see we cannot tell, and nobody who wrote to us could either.", cy = "Nid yw argraffu''r pris yn costio nemor ddim. Beth fyddai''r gost o dalu''r gwahaniaeth a ddaw wedyn yn amlwg ni allwn ddweud, ac ni allai neb a ysgrifennodd atom ychwaith." }

[[recommendation]]
key = "R6"
text = { en = "Sample recommendation. Ask and record each person''s language before care begins, write the language of the visit into the contract as its length is written, whoever the provider is, and measure at each hub the language of the first greeting.", cy = "Argymhelliad enghreifftiol. Dylid holi a chofnodi iaith pob person cyn i''r gofal ddechrau, nodi iaith yr ymweliad yn y contract fel y nodir ei hyd, pwy bynnag yw''r darparwr, a mesur ym mhob hyb iaith y cyfarchiad cyntaf." }
who = { en = "Councils, health boards and Regional Partnership Boards", cy = "Cynghorau, byrddau iechyd a Byrddau Partneriaeth Rhanbarthol" }
by = "2027-09-30"
findings = ["F1", "F9"]
[recommendation.cost]
low = 20000
high = 90000
currency = "GBP"
basis = { en = "Sample figure: changes to forms and records at the low end, training for reception staff as well at the high end. Not an estimate of any real cost.", cy = "Ffigur enghreifftiol: newidiadau i ffurflenni a chofnodion ar y pen isaf, gyda hyfforddiant i staff derbynfa hefyd ar y pen uchaf. Nid yw''n amcangyfrif o unrhyw gost go iawn." }
','{"en":"This is a sample report. Its evidence was invented to show how a commission reads evidence and argues from it, and nothing in it says anything about real services, bodies or people.\n\nThe sample commission received 124 submissions. They came from those who chose to write, ring or fill in a survey; some say the same words as others, and seven belong to one letter campaign. They cannot tell us how common anything is, and we have not counted anybody''s opinion. What they can do is show what happens, to whom, and why.\n\nThree things run through the findings. Being known matters to people who need care, and it is lost at changes of staff, of contract and of language. Things that work have often been started by very few, and rest on them still. And the price, the size of the contract and the time of the last bus may decide more than who owns the service: much of what we read in favour of co-operatives came with a warning from those who run them.","cy":"Adroddiad enghreifftiol yw hwn. Dyfeisiwyd ei dystiolaeth i ddangos sut mae comisiwn yn darllen tystiolaeth ac yn rhesymu ohoni, ac nid yw dim sydd ynddo''n dweud dim am wasanaethau, cyrff na phobl go iawn.\n\nDerbyniodd y comisiwn enghreifftiol 124 o gyflwyniadau. Daethant oddi wrth y rhai a ddewisodd ysgrifennu, ffonio neu lenwi arolwg; mae rhai''n dweud yr un geiriau ag eraill, ac mae saith yn perthyn i un ymgyrch lythyrau. Ni allant ddweud wrthym pa mor gyffredin yw unrhyw beth, ac nid ydym wedi cyfrif barn neb. Yr hyn y gallant ei wneud yw dangos beth sy''n digwydd, i bwy, a pham.\n\nMae tri pheth yn rhedeg drwy''r canfyddiadau. Mae cael eich adnabod yn bwysig i bobl y mae angen gofal arnynt, a chollir hynny pan fydd staff, contract neu iaith yn newid. Ychydig iawn o bobl yn aml a gychwynnodd y pethau sy''n gweithio, ac arnynt hwy y maent yn dibynnu o hyd. A gall y pris, maint y contract ac amser y bws olaf benderfynu mwy na phwy sy''n berchen ar y gwasanaeth: daeth llawer o''r hyn a ddarllenasom o blaid mentrau cydweithredol gyda rhybudd gan y rhai sy''n eu rhedeg."}','[]',1795332396979308);
INSERT INTO report_built VALUES (1,248,'tystio/wales
249
/6tF1fu2WKE8D3+l4783tGR/1Wgv6bxvbI57J1e8nqE=

— tystio/wales xuLKY00Ki81AyOeEb21KWSmqxHIV0hSUuOBQNfTTV7AcO+oypo0zCyeDiUDoZ74WhMbqOCtpqK/S/0vwRTn8b0QZPAs=
',1795332397144492);
INSERT INTO sealed_version VALUES (39,1,'Fi sy''n gofalu am fy ngŵr ers pum mlynedd. Y cwestiwn cyntaf bob tro ydi sut mae o. Does neb wedi gofyn yr ail. Mi ddaeth dynes i wneud asesiad gofalwr ac mi fuodd hi''n hyfryd, Person Enghreifftiol Eleri oedd ei henw, ond mi adawodd y swydd cyn i''r papur gyrraedd, ac mae''r asesiad nesaf i fod ym mis Medi.',X'daca603e5e48d7449d57113b16a4983adc07d2297a99f7c66d6daa2cc2b1b3c5',34);
INSERT INTO sealed_version VALUES (79,1,'Good GP, good nurse, rotten bus. Chemotherapy at nine, first bus at ten past. The neighbours did a rota without being asked and one of them, Sample Person Huw at the garage, did it in his own time all through lambing.',X'3f22b5b8635a4f546ae994a12d612a5ee116dc52bdde2e446945b63f4e1ae36a',72);
INSERT INTO sealed_version VALUES (112,1,'My number''s 07700 900456 if you want to ring. It''s about my wife''s care. The main lady who comes is an angel. The others, well. One was on her phone the whole time. My wife can''t speak but she can tell. You could see her face close up like a shop. That''s it, that''s the message.',X'9fcdf4fecaeb22d92d369fb84a76497589411a92f2abeb19394f85b9411aedc6',114);
INSERT INTO sealed_version VALUES (119,1,'Sample Person Dilys two doors down has got marks on her arms and it''s her nephew, everybody in the street knows it. I rang the council and got the music. I know you don''t do cases. I''m telling somebody. Fifty minutes of music. Who else do you tell?',X'eb39f1d7cc961a819154fafc2388ef8fee00cda9c7c25a5c64bd19c3a1583efa',127);
INSERT INTO sealed_version VALUES (119,2,'[taken out: about another person] two doors down has got marks on her arms and it''s her nephew, everybody in the street knows it. I rang the council and got the music. I know you don''t do cases. I''m telling somebody. Fifty minutes of music. Who else do you tell?',X'cb5de7adde35ae2ae012ba1354a544aeb0b0b179d4f6bfd036af661e1eca7250',240);
INSERT INTO sealed_version VALUES (160,1,'At y Comisiwn

Annwyl Gyfeillion,

Dydw i ddim wedi ysgrifennu llythyr ers talwm, felly maddeuwch y diffyg trefn. Pum mlynedd y bûm yn gofalu am fy nhad yn ei gartref ei hun, tyddyn ar ochr mynydd, a bu farw''r gwanwyn diwethaf yn ei wely gyda''r ci ar ei draed. Cafodd y farwolaeth yr oedd am ei chael. Mi hoffwn i ddweud wrthych beth gostiodd hynny, a phwy dalodd.

Y peth cyntaf. Roedd gennym ni ofalwraig, merch o''r pentref, a allai ddweud wrth ei glywed yn pesychu a oedd yn rhaid galw''r doctor. Dwy flynedd y bu hi''n dod. Wedyn newidiodd y contract, a chafodd hi gynnig yr un gwaith gan gwmni arall am lai o arian, ac mi aeth i weithio mewn archfarchnad. Dydw i''n gweld dim bai arni. Wedi hynny daeth un ar bymtheg o rai eraill. Mi wnes i restr ar gefn y calendr. Roedd pob un yn garedig. Ond nid caredigrwydd yw adnabod.

Yr ail beth ydi''r iaith. Dyn uniaith Gymraeg o ddewis oedd fy nhad erbyn y diwedd; roedd y Saesneg wedi mynd o''i afael fel y goriadau. Pan ofynnwyd iddo yn Saesneg a oedd mewn poen, dywedodd ''no'', am mai dyna''r gair byrraf. Dridiau wedyn, yn Gymraeg, dywedodd wrth y nyrs nos ei fod mewn poen ers wythnos. Tri diwrnod, felly, ydi pris peidio â gofyn yn yr iaith iawn. Nid oes angen astudiaeth i ddweud hynny wrthyf, er y buaswn yn falch o weld un.

Y trydydd peth. Ar ôl i''r ferch o''r pentref fynd, ceisiodd pedair ohonom ddechrau rhywbeth ein hunain. Dwy ohonom yn ofalwyr teulu, nyrs wedi ymddeol, a dynes y siop. Cawsom dri chyfarfod da iawn. Yn y pedwerydd daeth swyddog o''r adran yr oedd fy chwaer yn gweithio ynddi a dweud bod arnom angen cyfansoddiad, yswiriant, unigolyn cyfrifol, polisi diogelu, cynllun busnes a phrawf o dair blynedd o fasnachu. ''Ond dim ond eisiau edrych ar ôl Robat ydan ni,'' meddai dynes y siop. Chwerthin wnaethom ni i gyd, hyd yn oed y swyddog. Ni chafwyd pumed cyfarfod.

(Enw enghreifftiol ydi Robat, a llythyr enghreifftiol ydi hwn.)

Dydw i ddim yn un sy''n credu bod cydweithredu''n ateb i bob dim. Roedd gan fy nhad gyfran yn hufenfa''r ardal pan gaeodd honno, ac mi gollodd arian na allai fforddio''i golli. ''Eiddo i bawb,'' fyddai o''n ei ddweud, ''a dyled i''r rhai gwirion.'' Felly, os oes rhywbeth i''w sefydlu, rhaid i rywun mwy na phedair o ferched mewn cegin ddal y risg.

Ond mi ddyweda i hyn. Am y tair wythnos olaf, pan nad oedd gan y cwmni neb i''w anfon, daeth pobl. Roedd rhestr ar ddrws y siop. Wnaeth neb lenwi ffurflen, wnaeth neb asesu neb, ac ni fu fy nhad ar ei ben ei hun am gymaint ag awr. Bu''n rhaid i un ohonynt, mecanig, ddysgu sut i droi dyn yn ei wely, ac mi ddysgodd hynny gan y nyrs nos yn yr amser y mae''n ei gymryd i ferwi tegell.

Felly gofyn ydw i, nid ateb. Sut mae rhoi enw, yswiriant a chyflog i''r rhestr ar ddrws y siop heb ei lladd hi? Os gall eich comisiwn ateb hynny, bydd wedi gwneud ei waith. Os na all, gadewch lonydd i''r rhestr.

Yr eiddoch yn gywir,

un o''ch tystion

Ysgrifennwyd fel tystiolaeth enghreifftiol i gomisiwn enghreifftiol; ni anfonodd neb hyn.',X'9ed6b1d1db66b4f5250a4aa05f61ad157842c2f574a247d0d6c6937e77154c62',179);
INSERT INTO sealed_version VALUES (161,1,'On hubs, from somebody who has seen a few

I nursed for thirty-eight years and have attended the opening of five things called a centre. I kept the scissors from one of them. I should like to describe the life cycle so that the commission can decide at which stage to intervene.

It begins with a drawing. In the drawing the sun is out and there is a tree, and a woman with a pushchair talks to a man in a wheelchair, as though neither had an appointment. The drawing always has a community room. The community room is what gets the drawing approved.

Then the money arrives and is smaller than the drawing. The tree goes. The second lift goes. The community room becomes a multi-purpose room, which is a room with a printer in it. The bus stop, which was never on the plan because it belongs to a different department, stays where it always was, on the other side of the dual carriageway.

It opens. There is a plaque. For a year it is really quite good, because the people who fought for it work there. The physiotherapist and the social worker share a kettle, and I will tell you that I have seen more integration at a kettle than in any strategy. Then one service is moved out to save a rent that one public body was paying to another.

And then it is a health centre again, with a plaque.

I do not say this to be bitter. I say it because every one of the five could have been saved at the kettle stage, and by the same thing: somebody in the building with the right to say no to somebody outside it. If a co-operative is a way to give the people in the building that right, then I am for it. If it is another drawing, I have scissors.

What I would do with fifty hubs is build five. I would put them where the chest clinics are fullest, and I would not let anybody cut a ribbon until it had been open for three years.

One more thing. In my last post the ward manager, Sample Person Gwyneth Ann, kept a biscuit tin into which anybody could put a complaint, and on Fridays she read them all out at handover, including those about herself. It was the only complaints procedure I ever saw that made anything better, and it cost a tin.

Written as sample evidence for a sample commission; nobody sent it.',X'41ff99b2a66881bb30167aadff7c9be00e10a20d4887bd96d3484ad50f43ca9a',180);
INSERT INTO sealed_version VALUES (162,1,'Dear secretariat,

Our short paper is attached. The covering note is for the commissioners and may be published too.

The paper makes one point at length and this note makes it briefly. Buying locally is not the same as keeping money local: a local branch of a distant company banks elsewhere by Friday. We suggest that the commission should ask of each pound who is paid next, and next after that, before it recommends anything with the word "local" in it.

If you need a witness, please do not ask for our director, who is fictitious. Ring the office on 01632 960147.

--
Written as sample evidence for a sample commission; nobody sent it.',X'82e75aa2616f5d5ae307f8c0616f797ae4af1acdbd7f8000fd4ab8cec5ebf9c0',181);
INSERT INTO sealed_version VALUES (170,1,'Following my emails of 3 November, 24 November, 9 December, 6 January and 11 February.

I am told that this commission does not do complaints. Neither does anybody else. I have become an expert in being passed on: I can now tell from the hold music which department it will be.

The person who runs the home where my aunt lived, Sample Person Morgan, is a liar and has his hand in the residents'' purses, and I have said so to his face.

But I want to be fair. The night staff were kind to her. One of them did her nails on her last day, coral, because she had once said that pink was for babies. I have no complaint about coral.

Nobody has ever told me what would count as an answer. That is my evidence.

--
Written as sample evidence for a sample commission; nobody sent it.',X'687605c7fcaf363065db7a7b34906ab7476a8499a0077ad4f29d82c1a97e117f',188);
INSERT INTO sealed_version VALUES (170,2,'Following my emails of 3 November, 24 November, 9 December, 6 January and 11 February.

I am told that this commission does not do complaints. Neither does anybody else. I have become an expert in being passed on: I can now tell from the hold music which department it will be.

The person who runs the home where my aunt lived, [taken out: about another person], is a liar and has his hand in the residents'' purses, and I have said so to his face.

But I want to be fair. The night staff were kind to her. One of them did her nails on her last day, coral, because she had once said that pink was for babies. I have no complaint about coral.

Nobody has ever told me what would count as an answer. That is my evidence.

--
Written as sample evidence for a sample commission; nobody sent it.',X'48f5a020e4c9aef460b38b4c2da573f3f2b6b36d5042c55b28c5bfa4666f3f56',245);
INSERT INTO sealed_version VALUES (184,1,'Llythyrau''r plwyf, rhif 2

Daw''r llyfrgell deithiol bob pythefnos ac mae pawb yn gwybod ei hamser i''r funud. Rhowch nyrs ar y fan. Dyna fy hyb i.

Y gyrrwr, Person Enghreifftiol Emrys, sy''n cario presgripsiynau yn ei boced yn barod, ac nid wyf am ei gael o i drwbwl.

Ysgrifennwyd fel tystiolaeth enghreifftiol i gomisiwn enghreifftiol; ni anfonodd neb hyn.',X'97cdae50411536e8af2455ab16ff57972341f766abca892ae32c6acb2e0a0b08',202);
INSERT INTO source VALUES (1,1,1,'WHC0001','import','carer','gwynedd','cy',1,'named','Ymatebydd enghreifftiol 1',1768210860000000,0,'01-web-form.csv#1','bba28661cc5463b38770eed3b6cacf6b001207626c7b8a8fb1713237776a3129',X'5d70fb63dc9e6b8d4669f38832a6ba25cd01166cc72328b804dfeb4ef7df255e',0);
INSERT INTO source VALUES (2,1,2,'WHC0002','import','service-user','merthyr-tydfil','en',1,'name-withheld','Sample respondent 2',1768212180000000,0,'01-web-form.csv#2','b7517f6d5603844d6c34b102da5e7f2c35ebb4056ab8e5dfb071d34387b62f71',X'65863077d244d5fa48ad92b2e0704c139b7539d33cb518824d8fdce347cbaf5c',2);
INSERT INTO source VALUES (3,1,3,'WHC0003','import','resident','cardiff','en',1,'anonymous',NULL,1768216800000000,0,'01-web-form.csv#3','4b8c5cc2d85e5e100622e0cf1d6a72ba1ec28460d739e0cda8d70858b12839b7',X'bb79f8b7f8b4c2fe9e32ffe6d5031ec31becce3a0f5f3b20707254d382c3cf84',4);
INSERT INTO source VALUES (4,1,4,'WHC0004','import','care-worker','rhondda-cynon-taf','en',1,'name-withheld','Sample respondent 4',1768254480000000,0,'01-web-form.csv#4','30bfa06718231f07a0e6c13559d09a26d1a39964c30bc640a6141be9a217254f',X'b246d852c32bc8a83665776eff75ccf20426239064ec7229f4956bcadf62ff02',6);
INSERT INTO source VALUES (5,1,5,'WHC0005','import','resident','ceredigion','cy',1,'named','Ymatebydd enghreifftiol 5',1768292100000000,0,'01-web-form.csv#5','87434a99fcf98c60b715240b1730410f7b798ea7ed5447f85c50ca54749e5c60',X'a8ef80c0fbd0ca66c4a9f81912bcb20e05b4a481f03e79527be70f44969ecc47',8);
INSERT INTO source VALUES (6,1,6,'WHC0006','import','clinician','powys','en',1,'named','Sample respondent 6',1768308000000000,0,'01-web-form.csv#6','904b614203669cf61cbba0d274d1b4fc2ada9a794edae8115ca383f880e5ad62',X'5779c8a79599ead615e06e2dcc03b6f077f003bbd95265870cd1d26bf4c4cbb1',10);
INSERT INTO source VALUES (7,1,7,'WHC0007','import','co-operative','swansea','en',1,'named','Sample Co-operative A',1768381500000000,0,'01-web-form.csv#7','840cf3b19ed199519ad4c82a9b4da1da73e2f62f1b2eeb5493f190ecdfb1bbba',X'6f98ec5f706d65e5e8be476b1db01211251b712858734b23d3f2fc573633cace',12);
INSERT INTO source VALUES (8,1,8,'WHC0008','import','service-user','isle-of-anglesey','cy',1,'anonymous',NULL,1768401120000000,0,'01-web-form.csv#8','e76cc8b6029b927f70749140cae7433433f88ef5c9bfe99c75ac42425127b8bb',X'0910a47d78158d5ce7bdb3c0e4ad5c83ca57b8e12a4b5ec0cf542af5112920ef',14);
INSERT INTO source VALUES (9,1,9,'WHC0009','import','resident','monmouthshire','en',1,'named','Sample respondent 9',1768417320000000,0,'01-web-form.csv#9','e2f53be564cf4a41a0626ee3339c616beb033464dd8e01046c583a757513cb8d',X'895ae481973c8486bdeeeb4ecaeb6e514c41ec3636f7340b5d04c5fd85cbfd93',16);
INSERT INTO source VALUES (10,1,10,'WHC0010','import','carer','caerphilly','en',1,'confidential','Sample respondent 10',1768463700000000,0,'01-web-form.csv#10','590433912da50e29103d146ff3c59ce1727e3351b658d75bf8924bb887ac2d03',X'65bb6a506bf476ac6c4dea17f6cfb7b8f91afdc65ff4a725c04d2a1c8c26cbea',18);
INSERT INTO source VALUES (11,1,11,'WHC0011','import','third-sector','newport','en',1,'named','Sample Carers'' Group B',1768473000000000,0,'01-web-form.csv#11','6644b78ac6a4b2cf135d4107a8462d0aca9d96876e7b4538d1dcc7c55b48742a',X'8b8aa86d0724a58a03f641ef09c76f9766f84fdafffa7e0f19ee5877cbcae4e8',20);
INSERT INTO source VALUES (12,1,12,'WHC0012','import','care-worker','carmarthenshire','cy',1,'name-withheld','Ymatebydd enghreifftiol 12',1768515000000000,0,'01-web-form.csv#12','014668150b41eec7a21cc7f4ad71ea5baa6aaf0787086e9adc86dbc69bcfb798',X'92bbcb1a5a47d4fd688068968709ba8051af7d5fd493f1b83cb34db7e5ea91a7',22);
INSERT INTO source VALUES (13,1,13,'WHC0013','import','service-user','blaenau-gwent','en',1,'name-withheld','Sample respondent 13',1768554720000000,0,'01-web-form.csv#13','0cce8efaf5e84b22970f2af785ce8e9cc2151398e4d580b4835e0f4bb305b044',X'2b144cd783368833c873bad6056f09f7d6e46bcc18abcaa79ef49d959bd92b87',24);
INSERT INTO source VALUES (14,1,14,'WHC0014','import','resident','conwy','cy',1,'anonymous',NULL,1768563900000000,0,'01-web-form.csv#14','f3293ce6802e1e8107e3d5c7fa9aef18a2081872e6170622cd2130f4573cfdd0',X'9a8f65de390de9ccfae773ecbef5a204bb4dc3ec60518c3834e3adba96820144',26);
INSERT INTO source VALUES (15,1,15,'WHC0015','import','micro-provider','pembrokeshire','en',1,'named','Sample Micro-provider C',1768638000000000,0,'01-web-form.csv#15','a2f10deb131d353b4566880e5a17b65539fabb9743838a0e5bc9b58631368e66',X'a44cfe81f5586b744b81caf24358ffedc3e9e78d3190fe79ea4afeb679b9a164',28);
INSERT INTO source VALUES (16,1,16,'WHC0016','import','resident','vale-of-glamorgan','en',1,'anonymous',NULL,1768663980000000,0,'01-web-form.csv#16','ccc6615c578db2563cf646f517bb6b74a7392bd7b2d1046bc2b1641dc6109ef3',X'31b6db47f358e2e6ae0274c8e6e5d56761ea7efe6a2884d1aa7ea00bd3efaa6d',30);
INSERT INTO source VALUES (17,1,17,'WHC0017','import','service-user','denbighshire','en',1,'name-withheld','Sample respondent 17',1768731000000000,0,'01-web-form.csv#17','fec609484ace7c82739f78fe066abe92f1f0bc07e0a01e31698c838bce1d4f8b',X'c595fa551b73d2f9602cb9494d64d313bd9063801007dd5aa57f3fa961ca503d',32);
INSERT INTO source VALUES (18,1,18,'WHC0018','import','carer','powys','cy',1,'name-withheld','Ymatebydd enghreifftiol 18',1768742820000000,0,'01-web-form.csv#18','cf5f45613e7fbd68adf3d7eb8a597ec9bd1ca600696fdaaae1e9e3611f47eb09',X'db008483bb51fa1a0845bd68ff3aafd78c96989b79c298daca5dada866563b20',34);
INSERT INTO source VALUES (19,1,19,'WHC0019','import','private-provider','flintshire','en',1,'named','Sample Care Company D',1768813200000000,0,'01-web-form.csv#19','a310435ee96290abe7f9877e282f1d0d849e0a2e66fdf5848adacf6dd31a19f4',X'c70e57c48f0ccb6cde79cf1445ba84784e2d3fcec6b9fe3c842a36a4241d0e28',36);
INSERT INTO source VALUES (20,1,20,'WHC0020','import','care-worker','newport','en',1,'anonymous',NULL,1768864500000000,0,'01-web-form.csv#20','30ebbd5d8abcd71e493c45d8ee45de8753a4a178a2f1658bf18ae27927e6551a',X'178545a9a8842a903876cff381dc6e3f27aed87c7e0595191191495d111ace77',38);
INSERT INTO source VALUES (21,1,21,'WHC0021','import','resident','wrexham','en',1,'name-withheld','Sample respondent 21',1768910700000000,0,'01-web-form.csv#21','dc61acc30ea6073cfe5a720d2c4c7c65062f7e7341ad001a53f1e4a07e37c310',X'deb32d603045fd21f8d12b8d5bac47ad611fc1d33c9415dc41e06ea26fa4358d',40);
INSERT INTO source VALUES (22,1,22,'WHC0022','import','co-operative','gwynedd','cy',1,'named','Menter Gydweithredol Enghreifftiol E',1768927200000000,0,'01-web-form.csv#22','f3867b1a852277dca8e476397b0ef43f6998515f1da0687ae99f6154c182d3d7',X'2e24d9cfed886da3f5a659094c865c63a333d7c0e16f7ebdaffda15e0747886f',42);
INSERT INTO source VALUES (23,1,23,'WHC0023','import','academic','cardiff','en',1,'named','Sample Research Group F',1768989600000000,0,'01-web-form.csv#23','d4df282f2698bcaccc2160d557b33b1453d93f26e0b5319f3578be5fa5abff61',X'13e93d4e372dea416fb3a51aca500605b6d97ee44b1b98b4300fcbc27b258b26',44);
INSERT INTO source VALUES (24,1,24,'WHC0024','import','resident','cardiff','en',1,'anonymous',NULL,1769001180000000,0,'01-web-form.csv#24','4b8c5cc2d85e5e100622e0cf1d6a72ba1ec28460d739e0cda8d70858b12839b7',X'ed9fc9f5af36964983b5af888872998506875d659063823293b33072d528af45',46);
INSERT INTO source VALUES (25,1,25,'WHC0025','import','clinician','gwynedd','cy',1,'name-withheld','Ymatebydd enghreifftiol 25',1769113800000000,0,'01-web-form.csv#25','5cb07d7b7a61837787ba1b1f187ec367cd26e2afeac0286696c2de565ec4091e',X'b2d6c8fb65ddc6a81cdb57781901d5f9589684fc489f0a06b6c4d61c32e6f006',48);
INSERT INTO source VALUES (26,1,26,'WHC0026','import','service-user','torfaen','en',1,'named','Sample respondent 26',1769161800000000,0,'01-web-form.csv#26','93b5e9187f72327cfa99175ad21ad1856eec72ff95ebe1069778d48124a4b7de',X'de27f311fd1fc55b473509847ef4b27b991fd0b964a74da5d412fe390e897dfd',50);
INSERT INTO source VALUES (27,1,27,'WHC0027','import','resident','bridgend','en',1,'anonymous',NULL,1769192520000000,0,'01-web-form.csv#27','976c2da9f98e2640168a336b6029326c01b55436bbddebe4b5e50c19bcaa78b5',X'b7307d66013e27c4c874882268e9ae51e78d780d506bf40037fe7ff60c4ee4c8',52);
INSERT INTO source VALUES (28,1,28,'WHC0028','import','resident','rhondda-cynon-taf','cy',1,'anonymous',NULL,1769249100000000,0,'01-web-form.csv#28','f3293ce6802e1e8107e3d5c7fa9aef18a2081872e6170622cd2130f4573cfdd0',X'68bb8ccfcbc5353cb4cd5294066bdcaab6f3ee2f97b7b96e360977ebb67fe342',54);
INSERT INTO source VALUES (29,1,29,'WHC0029','import','council','all-wales','en',1,'named','Sample Council G',1769425200000000,0,'01-web-form.csv#29','0ef17c2c11481457246e1d5fca82a9707067060edfa5294f83e93bcaf3dfc1c8',X'672250695dfba88e8012c4475aae7d308645932a6b1cfc009c1d129d9bf29e94',56);
INSERT INTO source VALUES (30,1,30,'WHC0030','import','carer','neath-port-talbot','en',1,'name-withheld','Sample respondent 30',1769496300000000,0,'01-web-form.csv#30','36ce43b664a250ce3e40087428b136d72f8491a36a2f8a9ff4f67c46bd81fd54',X'37da0deff7ff30d54bc453f60d58a0c8bc8413edf23779a7cfd306ea1b227f66',58);
INSERT INTO source VALUES (31,1,31,'WHC0031','import','carer','neath-port-talbot','en',1,'name-withheld','Sample respondent 30',1769496360000000,0,'01-web-form.csv#31','36ce43b664a250ce3e40087428b136d72f8491a36a2f8a9ff4f67c46bd81fd54',X'8502f693a8466580931bbcb0a265669535b7921fa21a4dec1722986643571e6f',60);
INSERT INTO source VALUES (32,1,32,'WHC0032','import','service-user','carmarthenshire','cy',1,'named','Ymatebydd enghreifftiol 32',1769527080000000,0,'01-web-form.csv#32','2a1ff783e22698baee7add805d5b939314fe8a5ebe11d81377db6841fb32e9fc',X'5b827b32f4209619af13b7a4d6928a7629ed70709a5bba46e949461cf9ef356a',62);
INSERT INTO source VALUES (33,1,33,'WHC0033','import','union','all-wales','en',1,'named','Sample Union Branch H',1769608800000000,0,'01-web-form.csv#33','bb5acb1f87b2157ddd442da3e8fb024c771893ab280b0237196dbfeb48987d91',X'17652dd2abf03e6e48cb71f1037a1323d7de56010fc89309ca5d2e8402f5fa3e',64);
INSERT INTO source VALUES (34,1,34,'WHC0034','import','resident','isle-of-anglesey','en',1,'anonymous',NULL,1769707020000000,0,'01-web-form.csv#34','49fe861934a1b1508c5910a13576f05251e1f2bd85de1e258896ad11bb1819d8',X'6d0803542962616cba38f85015bf21d5b031b0cc9539064462738df5e9da1eef',66);
INSERT INTO source VALUES (35,1,35,'WHC0035','import','housing-association','rhondda-cynon-taf','en',1,'named','Sample Housing Association J',1769766000000000,0,'01-web-form.csv#35','e70e7f65bc39d08f1c920ce3224e563fbf31b47ebcb0fb81d1252e5792ca8c3f',X'7da7976711e624ba1635e71eb43077891db5990cc78a4cb30f440ef082d28354',68);
INSERT INTO source VALUES (36,1,36,'WHC0036','import','third-sector','all-wales','cy',1,'named','Grŵp Enghreifftiol K',1769941200000000,0,'01-web-form.csv#36','f56b0c0090d85850f0b45e3cdf8c610199a9c48ee8a6aea6a93f1ca93f610629',X'66ed265bdff4d25121f859f87def67f594250e8b10f6f598b53c92accb4377f0',70);
INSERT INTO source VALUES (37,1,37,'WHC0037','import','carer','isle-of-anglesey','en',1,'not-decided','Sample respondent 37',1770022680000000,0,'01-web-form.csv#37','280c7b61e53942e8c8b0546b9df94cf00ae4dabbcb2b0649b74d144f74b8657e',X'4804877270a3fc0c9a7968381c6f964326e2f0030acbca5bad4c7a8fb3848299',72);
INSERT INTO source VALUES (38,1,38,'WHC0038','import','resident','swansea','en',1,'named','Sample respondent 38',1770120000000000,0,'01-web-form.csv#38','3b843f8de1367d7b0cba52e62b02fa7721ef5ef8c64f6f7795ddec6a5c8ca9c9',X'86003c76dadfd3513fb59bbfd55ce062d7ff2cfd65b81e5adc111fda3aebc9e9',73);
INSERT INTO source VALUES (39,1,39,'WHC0039','import','resident','ceredigion','cy',1,'name-withheld','Ymatebydd enghreifftiol 39',1770239100000000,0,'01-web-form.csv#39','a95c9b8326d27e28aecc7998c9cc17b03343f96b76a9074075bea81f94fdec89',X'c309e887bee5ed075d4c4c6b87d1284ba8f75763cbb8c11ba3e299954bd5aeba',75);
INSERT INTO source VALUES (40,1,40,'WHC0040','import','service-user','pembrokeshire','en',1,'anonymous',NULL,1770287400000000,0,'01-web-form.csv#40','e7e1f9feb958ebc097f0e3a414422ba65a0ba087af7ef0661f64de6dd5ec2e82',X'54e119c14b01c8cb0db4e637a9aa9981ca420626884c94fdea7d18484d14a1bb',77);
INSERT INTO source VALUES (41,1,41,'WHC0041','import','partnership-board','all-wales','en',1,'named','Sample Partnership Board L',1770390000000000,0,'01-web-form.csv#41','96e3d351a6925370fafc1a8e4dc57920b187cd12d61fca8acb77bc71148326b8',X'6d403abae2a18daab58c781d3a9dc1898672bc20b14b78f076fad8e14dce3ce7',79);
INSERT INTO source VALUES (42,1,42,'WHC0042','import','care-worker','wrexham','en',1,'name-withheld','Sample respondent 42',1770590400000000,0,'01-web-form.csv#42','700797e0e57e43704292da5a96b8b25e7f4c7d32f1f072f545584c44deba41bd',X'30be3b172cdf4ca24f08e1eceb07bc13d5b1911e4b7a529bb2a05b410bbd5f96',81);
INSERT INTO source VALUES (43,1,43,'WHC0043','import','carer','conwy','cy',1,'not-decided','Ymatebydd enghreifftiol 43',1770628140000000,0,'01-web-form.csv#43','7a93a057f1a2aa9d083c4f0107499e818a84d875747b092db48764083baac873',X'241f0e4948c7793d99c7c4adef4e4201aa5a33115c64a2cd6ded1477ce855a88',83);
INSERT INTO source VALUES (44,1,44,'WHC0044','import','carer','conwy','cy',1,'not-decided','Ymatebydd enghreifftiol 43',1770628200000000,0,'01-web-form.csv#44','7a93a057f1a2aa9d083c4f0107499e818a84d875747b092db48764083baac873',X'7280ba62c330cdb26f7c692be0524d73237d934c66cd2f5f1a546ad75d706433',84);
INSERT INTO source VALUES (45,1,45,'WHC0045','import','resident','flintshire','en',1,'anonymous',NULL,1770826560000000,0,'01-web-form.csv#45','4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945',X'ab53d3b1bbbc2211c6e0d0279d6540f4fff855a0aef392b71ed70c54e48ef29b',85);
INSERT INTO source VALUES (46,1,46,'WHC0046','import','social-enterprise','torfaen','en',1,'named','Sample Social Enterprise M',1770893100000000,0,'01-web-form.csv#46','c59e3a3c2f5e3f61d8fba151224b829b4e56677923d89d91eb5b5d9664bc9f9d',X'aa883525584e2e78e87a29c7d651638760cf1202ca2d0d6dcec5e5eb18c8741b',87);
INSERT INTO source VALUES (47,1,47,'WHC0047','import','resident','merthyr-tydfil','en',1,'name-withheld','Sample respondent 47',1771056480000000,0,'01-web-form.csv#47','28b12f8bb593922642880afca18693cb8b802e95326658bf0f01d80226606620',X'4961bba608706419d6599d504bd583ee678c613fca1c3ca1f063c3e82967e5eb',89);
INSERT INTO source VALUES (48,1,48,'WHC0048','import','service-user','swansea','cy',1,'name-withheld','Ymatebydd enghreifftiol 48',1771240260000000,0,'01-web-form.csv#48','ce875914ef14468a249be4d9acfa902091900168e557879f8c0e154967dd2fa7',X'b6fb3890fb1c5bce9b5223ad7e5c2fdd2b2f8a967b1e2b02e05ee2f30aba0423',91);
INSERT INTO source VALUES (49,1,49,'WHC0049','import','professional-body','all-wales','en',1,'named','Sample Pharmacists'' Society N',1771407000000000,0,'01-web-form.csv#49','a33380875ad685f6fc28de80f5a8688d81d2f2fb2185313396b7c473d5a4c7d1',X'9adc1877de09bd05718a9e8220cb62bd9cc90d2f13dfcf5a62f17480b3bfd22a',93);
INSERT INTO source VALUES (50,1,50,'WHC0050','import','resident','powys','en',1,'named','Sample respondent 50',1771618800000000,0,'01-web-form.csv#50','6b18e0ff599920826d6c8c946ca041823d8ba152942fd03b2fa39b73c5b58fdd',X'2918b3808c5a05ad94863b75ec730218469dbd11fc8c39941c7f94fa52a5cce5',95);
INSERT INTO source VALUES (51,1,51,'WHC0051','import','resident','gwynedd','cy',1,'named','Ymatebydd enghreifftiol 51',1771785000000000,0,'01-web-form.csv#51','319e9b65b807e49f9cd908f9011751d4e3bff82d64dbd75ee93b656e4ab3d669',X'af8d9a7cf2553b6850240a612202fe76c004e47f9e7edd6c51540f46f96d4c17',97);
INSERT INTO source VALUES (52,1,52,'WHC0052','import','care-worker','ceredigion','cy',1,'name-withheld','Ymatebydd enghreifftiol 52',1771963800000000,0,'01-web-form.csv#52','c489ecb69f1585f10eec006701f8bc8104148d904a46e7cc0978d77b8ca82c11',X'bb4454ca7c709c30d12bba80e1d9d1d431fb84476ceee7ad5eab9014924bb969',99);
INSERT INTO source VALUES (53,1,53,'WHC0053','import','carer','carmarthenshire','cy',1,'anonymous',NULL,1772367120000000,0,'01-web-form.csv#53','e38a8120d3a995aae0d91833f1891f7a9207439e61f6a1fb72fedeb820cc708e',X'e5032e635a183a5e74064160bf62def7ea77c5a8f1dd38180230f90105cba3bd',101);
INSERT INTO source VALUES (54,1,54,'WHC0054','import','business','pembrokeshire','cy',1,'named','Busnes Enghreifftiol EE',1772530500000000,0,'01-web-form.csv#54','78f3a16f426920c05c8098a8a1b0bc1c22ca8244043904c2d2096ddbb117740c',X'f3b6b49010586a4219533ad51acf0a93ceafe9f6165ed939927a5cd3800abbf7',103);
INSERT INTO source VALUES (55,1,55,'WHC0055','import','resident','flintshire','en',1,'name-withheld','Sample respondent 55',1775770260000000,1,'01-web-form.csv#55','56657b47528750d7d9588a605a0a5fba8c4fb9a0022f145958a5c460800b0451',X'8b5fb62265d2185b9625504115efa4747add3788921584430d2a0f0595592239',105);
INSERT INTO source VALUES (56,1,56,'WHC0056','import','resident','denbighshire','cy',1,'not-decided','Ymatebydd enghreifftiol 56',1775629200000000,1,'01-web-form.csv#56','8a4b278ade8a543b3225b6dd7790eab52746b25ab3dc0cebd173476a5c2e79e0',X'c2af211e9e58f0fb02eff136598735e16ac01cf931590366fafceae2b31392f4',107);
INSERT INTO source VALUES (57,1,57,'WHC0057','import','service-user','caerphilly','en',1,'name-withheld','Sample respondent 57',1768385520000000,0,'02-phone-line.jsonl#1','f54583ae91dd6862b1eb0b51360a24d6ccbefb1ad1faf644072bed675bd323c4',X'd968675bd7088ee28d5ac43669279e512051cd7d798e7066ed66e7398d04949a',108);
INSERT INTO source VALUES (58,1,58,'WHC0058','import','carer','ceredigion','cy',1,'name-withheld','Ymatebydd enghreifftiol 58',1768592400000000,0,'02-phone-line.jsonl#2','a5d452cefadc4d5275f31ae87ec30befbb017d7ff1c2cfa69ff95f778cf41a46',X'e6ee50e5bd093d9471ecb910e358e1e4812117acf3263f186ce4cd75f6eccc01',110);
INSERT INTO source VALUES (59,1,59,'WHC0059','import','resident','cardiff','en',1,'anonymous',NULL,1768820700000000,0,'02-phone-line.jsonl#3','4b8c5cc2d85e5e100622e0cf1d6a72ba1ec28460d739e0cda8d70858b12839b7',X'd1ed8031a68b17dd6f50d2b865593f6335eb3533b0b1a3ed3107db278eaf1061',112);
INSERT INTO source VALUES (60,1,60,'WHC0060','import','carer','bridgend','en',1,'name-withheld','Sample respondent 60',1768919460000000,0,'02-phone-line.jsonl#4','0dbb71b021bd4875519af3966c8c24c45e613ba728f74c510e5e6e02a59a918b',X'40e9d205f9c83fa201c41cb0843c293c40df9e8e5b7d296bb56de649ba0b1eb3',114);
INSERT INTO source VALUES (61,1,61,'WHC0061','import','resident','blaenau-gwent','en',1,'anonymous',NULL,1769073480000000,0,'02-phone-line.jsonl#5','54551da36e6ecaf70185f0e14b1eecf99ef7944271e38efabe907175ef25f376',X'cc1aa9c83334ef24670b918a681487a9ba42d748c80ed5b8d7a71eeeeec99d40',116);
INSERT INTO source VALUES (62,1,62,'WHC0062','import','service-user','gwynedd','cy',1,'not-decided','Ymatebydd enghreifftiol 62',1769273700000000,0,'02-phone-line.jsonl#6','7a73560c7de9c6697ca3cb951cd88e83e026ccf0aa9b61b35015278ffa416ce7',X'5527669779b7b7c5e7ea31d63f314f7f21f939e39a6809a436509545748d2789',118);
INSERT INTO source VALUES (63,1,63,'WHC0063','import','care-worker','merthyr-tydfil','en',1,'confidential','Sample respondent 63',1769634540000000,0,'02-phone-line.jsonl#7','ffd2f6a592c94d10e0624407425684fe0a4e01c64debce4dea53bd44f3f95e4f',X'b7449b5eab080a1e92d5e9504a6e4f10af6f261367920a5a4910a13c1116d16b',119);
INSERT INTO source VALUES (64,1,64,'WHC0064','import','resident','powys','en',1,'named','Sample respondent 64',1769948400000000,0,'02-phone-line.jsonl#8','90a4c0d6a62683eefb99a6e1007b3bb4e51c29d803ebd52d9d91e8207ce31531',X'62896e189e6bc5974e33dbd1c558b1e0432dde572ba0497b1491b9c89ce272f7',121);
INSERT INTO source VALUES (65,1,65,'WHC0065','import','resident','rhondda-cynon-taf','cy',1,'anonymous',NULL,1770141720000000,0,'02-phone-line.jsonl#9','f3293ce6802e1e8107e3d5c7fa9aef18a2081872e6170622cd2130f4573cfdd0',X'15646cc07c5e9a7d99e3fab8d0d7d0fc7bd6962d612fa481343beefdad8532f9',123);
INSERT INTO source VALUES (66,1,66,'WHC0066','import','service-user','wrexham','en',1,'name-withheld','Sample respondent 66',1770299220000000,0,'02-phone-line.jsonl#10','8ef04d62d83b1a10038bad47fdb1525110a799cc264d8035e8e1838ba39fd3bd',X'df30737a8ba1ed76d53ac7eb4f3d151019833dded6a2260deec49bf9505c993e',125);
INSERT INTO source VALUES (67,1,67,'WHC0067','import','carer','newport','en',1,'not-decided','Sample respondent 67',1770625980000000,0,'02-phone-line.jsonl#11','323f0ff9de77cc67d2ac8547ee9b70f3217f0252e115775db2309a28c063db9c',X'61e617456b358096aa5350559fe2d2ddff5c8d32c3c68aa1287ac56acc84708b',127);
INSERT INTO source VALUES (68,1,68,'WHC0068','import','service-user','swansea','en',1,'anonymous',NULL,1770909300000000,0,'02-phone-line.jsonl#12','2092d1bd1cdc2d347c7839455b63751ee9fd1cee9faed82d81000777b91d7aee',X'1f93cefe4832ac0fa7da35e5cce689618246989a3ef6acd1d6661c628c051685',128);
INSERT INTO source VALUES (69,1,69,'WHC0069','import','service-user','swansea','en',1,'anonymous',NULL,1770909660000000,0,'02-phone-line.jsonl#13','2092d1bd1cdc2d347c7839455b63751ee9fd1cee9faed82d81000777b91d7aee',X'4345684fe3d3806cc6e4637b11b1b93ceb328b3e73c5f5fb51baced4485d675b',130);
INSERT INTO source VALUES (70,1,70,'WHC0070','import','carer','isle-of-anglesey','cy',1,'name-withheld','Ymatebydd enghreifftiol 70',1771361040000000,0,'02-phone-line.jsonl#14','35fdccf9ae1da54a6ff0e720dfe4adbc964f28306046aab4ac7574d9c21a111e',X'0b2a36ddf9d6bbe0c26cc366636cd5940fd1efcfeecd1a539dbd4bb897c3c77d',132);
INSERT INTO source VALUES (71,1,71,'WHC0071','import','service-user','carmarthenshire','cy',1,'named','Ymatebydd enghreifftiol 71',1771587000000000,0,'02-phone-line.jsonl#15','d571e379b629408a96d3f30cd9149a81156a838eb3b2704e0f9e26a6bc4c04e7',X'd5ac30607314c2c3b83ff973aea8f80dcb7e116c8b6280b9aba249b958423a1e',134);
INSERT INTO source VALUES (72,1,72,'WHC0072','import','clinician','denbighshire','en',1,'name-withheld','Sample respondent 72',1775545320000000,1,'02-phone-line.jsonl#16','19ba691234b5efb70799e6e351caab802d8a31dad3f99d91787d2cbc0bcaa5f2',X'a67a106d10b7d1f6465b0a50589ee16f7657d1c833373e45c33bbb93351b09c4',136);
INSERT INTO source VALUES (73,1,73,'WHC0073','import','party-branch','vale-of-glamorgan','en',1,'named','Sample Party Branch P',1771960020000000,0,'03-branch-survey.xlsx/Survey#1','8cf6ab6f5e1df429430f3e0e7c454db0f4f9f2a96e3594c899f389627163cb1b',X'd101ab0ad717db5cae80e2733d3b7e9bac9c433016db93e98f874f072d8ec174',138);
INSERT INTO source VALUES (74,1,74,'WHC0074','import','resident','cardiff','en',1,'anonymous',NULL,1771964040000000,0,'03-branch-survey.xlsx/Survey#2','5807ef9edb902e7e66984efcff6f5998a3541ce7badb572e1041579aa19859e4',X'ab54ba81e19489b5d0b38a3e152cfb78960a97b2b59c90b8fe2285eb0415e080',140);
INSERT INTO source VALUES (75,1,75,'WHC0075','import','resident','gwynedd','cy',1,'anonymous',NULL,1772054460000000,0,'03-branch-survey.xlsx/Survey#3','6854bd2091607ffb960ed1d2a1f85380cf453a90e9fcbd5189b27aea708ba007',X'8cef30bffc36bc28af5df52a2a764d7b89e958fb0e2e999e0a7bb6b2f1c8b1f5',142);
INSERT INTO source VALUES (76,1,76,'WHC0076','import','business','monmouthshire','en',1,'named','Sample Bakery Q',1772044080000000,0,'03-branch-survey.xlsx/Survey#4','4177eb4a40ca83344aa77c80f79e788b1269388aef6a3af251308b16593e556d',X'26509af4e142d163129b353043364e460b654ee9978ddfbacc417e377a46ab64',144);
INSERT INTO source VALUES (77,1,77,'WHC0077','import','service-user','caerphilly','en',1,'name-withheld','Sample respondent 77',1772048100000000,0,'03-branch-survey.xlsx/Survey#5','b1def6746560073b3ca1b69c4c621c8a1889f059f459512e1274f58d00915e52',X'0fbd4e0eedf91e941cea296e2f857905486dbf6fa00e9373af0a8bdfa087fc25',146);
INSERT INTO source VALUES (78,1,78,'WHC0078','import','carer','torfaen','en',1,'not-decided','Sample respondent 78',1772138520000000,0,'03-branch-survey.xlsx/Survey#6','a84e2885dcee7e34928aca383a18a4b1fc6026740d3ca64d594e4e282bcdcc40',X'7c9552b6c0ae2e9463b14cb5e744df4150d007abf70d3ed0d84240def0d5256b',148);
INSERT INTO source VALUES (79,1,79,'WHC0079','import','carer','powys','cy',1,'anonymous',NULL,1772142540000000,0,'03-branch-survey.xlsx/Survey#7','8b12cc880e33c9a4f47a5defb70d341ac7e186825740a37883f1cb2c2e684f4a',X'27e8f87e2c719ed68afed9b3d6dbf307bc760d954994c23636e61a3ac183898c',149);
INSERT INTO source VALUES (80,1,80,'WHC0080','import','think-tank','all-wales','en',1,'named','Sample Institute R',1772132160000000,0,'03-branch-survey.xlsx/Survey#8','11fad1f1fa8e99316a428cd2318b813f6950a0da1c0f89f3379762e8d3f35e08',X'be5b6141baddcf24b297515123329abbdcb628d520ddb9b965918f62d7546db2',151);
INSERT INTO source VALUES (81,1,81,'WHC0081','import','resident','blaenau-gwent','en',1,'anonymous',NULL,1772218980000000,0,'03-branch-survey.xlsx/Survey#9','2d73a10fef02d8a1144d3eff55d45d92819d7f36a8c5a866d9dba26cdbd81fe6',X'280174d7c705d12d37e5e984bb07735c4955dbee5d68ec8c9198d86f8e1a7d6a',153);
INSERT INTO source VALUES (82,1,82,'WHC0082','import','resident','isle-of-anglesey','en',1,'anonymous',NULL,1772223000000000,0,'03-branch-survey.xlsx/Survey#10','8078a756c0e5fe867f26db7c446e4b249b8f30e6656fa2713e9470a233fc6f00',X'820c04e7ab2207422d2568c102bf82c6becf4603aa6683d054edf3c2b8b1e2e2',155);
INSERT INTO source VALUES (83,1,83,'WHC0083','import','service-user','ceredigion','cy',1,'name-withheld','Ymatebydd enghreifftiol 83',1772227020000000,0,'03-branch-survey.xlsx/Survey#11','91ac7e8da7d5e11f0168f7c6b1a550abb70261db3c83fcad588b7ea3cd48b648',X'9041671eab555c532843d6c992d3565ddd430d66b284b948aeb5dbb19cd3ab65',157);
INSERT INTO source VALUES (84,1,84,'WHC0084','import','health-board','all-wales','en',1,'named','Sample Health Board S',1772303040000000,0,'03-branch-survey.xlsx/Survey#12','01e666b295e5fc0448931a35a358f374b7c0207724ffa6d8d9a0354736fc1b85',X'1c836c824796d80e73c34a2110940c542521d984132da99374f3ea4b3757ce02',159);
INSERT INTO source VALUES (85,1,85,'WHC0085','import','regulator','all-wales','en',1,'named','Sample Commissioner for Older Persons T',1772307060000000,0,'03-branch-survey.xlsx/Survey#13','c877dd5e0a896da194a7e059d1c03c135ddaf8a3d807d9a3e1d8d0d14ac9d7b5',X'b1a00b5b31c52839eaa6053c7a132ed11b025151b1163b3ff8ec0b4acf7a90b1',161);
INSERT INTO source VALUES (86,1,86,'WHC0086','import','clinician','neath-port-talbot','en',1,'name-withheld','Sample respondent 86',1772483880000000,0,'03-branch-survey.xlsx/Survey#14','73b928f058badfde87dfaa75f40c4c0819b475b127822350d32d91189e670fd3',X'3bb1d17e0266273334c577712ffdfeae4058714675af9a3f17bee89f617b771c',163);
INSERT INTO source VALUES (87,1,87,'WHC0087','import','care-worker','conwy','cy',1,'not-decided','Ymatebydd enghreifftiol 87',1772487900000000,0,'03-branch-survey.xlsx/Survey#15','7b9553f6a3efd6c93d35a2162144add77b05ae91597def7863333b1af46d41ad',X'e06e1d6c52ef12bb29f5e6b7aae39bd944690496d52c20183a19fb93240f4164',165);
INSERT INTO source VALUES (88,1,88,'WHC0088','import','resident','bridgend','en',1,'anonymous',NULL,1772563920000000,0,'03-branch-survey.xlsx/Survey#16','e9c42aaae8d6013faae6818e755ad46fc2bdc3ed8792d28682f21b9e113e78c7',X'8f59b517909d67ebd514a1fede2b52f4737e775fc5d46c2837c7ecf66ace3d9f',166);
INSERT INTO source VALUES (89,1,89,'WHC0089','import','resident','denbighshire','cy',1,'anonymous',NULL,1772567940000000,0,'03-branch-survey.xlsx/Survey#17','af9c853e6caa599c832f86362f2da48323fc7a301b669f0485598609748cbaef',X'de4430b28ce68b7e1395c231ffbad0d8946502d2cf511d28422622736f185d20',168);
INSERT INTO source VALUES (90,1,90,'WHC0090','import','housing-association','newport','en',1,'named','Sample Housing Association U',1772654760000000,0,'03-branch-survey.xlsx/Survey#18','517679e1409128975f47095219b87ac2158f1969076dfa59d980bd822dd3711c',X'6afce9e5a45db7874c5b076cd6c4f88b6881d804cf9441ba35f0772dba8b1686',170);
INSERT INTO source VALUES (91,1,91,'WHC0091','import','micro-provider','powys','en',1,'named','Sample Micro-provider V',1772745180000000,0,'03-branch-survey.xlsx/Survey#19','a25de37f604508ccb1c66144c405ed599795a34009fbf97d28ddc357a357d4a5',X'71b5ed4c0139ab211fa78e6ef7aaae4954cfbcf4fadb030ed25bd333366ee1ad',172);
INSERT INTO source VALUES (92,1,92,'WHC0092','import','resident','wrexham','en',1,'anonymous',NULL,1772734800000000,0,'03-branch-survey.xlsx/Survey#20','d57c31ed60a27024ff8f5bf86fdc769c1c611417d60d7da746a97586d5b9ae19',X'7a8e1d1a971bb04f783c700b5ffe76e488681208364227284c25e99680f89ba6',174);
INSERT INTO source VALUES (93,1,93,'WHC0093','import','third-sector','pembrokeshire','cy',1,'named','Cymdeithas Enghreifftiol W',1772825220000000,0,'03-branch-survey.xlsx/Survey#21','6fdb82408c03f5d897b5113187689a12ec0333b234d347ec79cf14890113e479',X'cd8e2d966bdb876200810a55558ce9ccab1f147fb8574dda20e779c15d0ea470',176);
INSERT INTO source VALUES (94,1,94,'WHC0094','import','co-operative','all-wales','en',1,'named','Sample Network of Care Co-operatives X',1773964800000000,0,'04-letter-1.docx','364fc093d70f6e81af029ce5bfdc7584c78bae14100affb0ac60e12b2e2a4ffa',X'3e6741c79ed216075ac12326fc9b78f2460e12e2996f0d2d92306eb696453bbc',178);
INSERT INTO source VALUES (95,1,95,'WHC0095','import','carer','gwynedd','cy',1,'name-withheld','Ymatebydd enghreifftiol 95',1773964800000000,0,'04-letter-2.docx','225269d09ab2bbf0ac550161815d5dce40bb35ac300e59d20236e17f3a51f2f5',X'519c24fc590701f9d8d8f1d44febfa0a01571a551fd54016f492882d0318c258',179);
INSERT INTO source VALUES (96,1,96,'WHC0096','import','resident','carmarthenshire','en',1,'name-withheld','Sample respondent 96',1773964800000000,0,'04-letter-3.docx','747876dbc4303b48f5a9cacb5d19a100493f7b481e8edbe48c783a0f0d91603d',X'f6e733bcb5fbf17af16896bbdaeb8d18765db553954021c0530f2678fc7b053d',180);
INSERT INTO source VALUES (97,1,97,'WHC0097','email','think-tank','all-wales','en',1,'named','Sample Institute Y',1771496040000000,0,'05-mail-1.eml','16fdb49fba19e63ab83fcf376c824d5be22f00e6d340ede9ffed199885ed531f',X'a36b4924e94d47da2df2caf6f7a56ba2807413355da4f98120148966c9c2d798',181);
INSERT INTO source VALUES (98,1,98,'WHC0098','email','business','neath-port-talbot','en',1,'named','Sample Laundry Z',1771865100000000,0,'05-mail-2.eml','d54ae976351ce7c49f86d0bd61728d497ccb4d7a37e2163f0f6ecc6e560a7418',X'ad6382f2ed3398bb10e234ae3bbbcc632c5878c6c62e4a0062c2bf4f2ee5f8bd',182);
INSERT INTO source VALUES (99,1,99,'WHC0099','email','service-user','pembrokeshire','cy',1,'named','Ymatebydd enghreifftiol 99',1772139780000000,0,'05-mail-3.eml','c6377f83c36174963f67dba63a92b1c14e8c11c4368565463362b863ec23cc8d',X'5e82af6bb6e1925cbe914ce30649dacac419d43e75beedbd2a5299dbd98e048b',183);
INSERT INTO source VALUES (100,1,100,'WHC0100','email','academic','ceredigion','cy',1,'named','Grŵp Ymchwil Enghreifftiol AA',1772528400000000,0,'05-mail-4.eml','5f701b6fc94b5e7beb3f3fb7b5dd639bae3fbf6e20a9153c973ef67fca669381',X'5a1d57beb03cddb4e44182c55ec96488b07e04b3436120cbc1476aa3c0a5aa86',184);
INSERT INTO source VALUES (101,1,101,'WHC0101','email','resident','conwy','en',1,'named','Sample respondent 101',1773735120000000,0,'06-mailbox.mbox#1','24fa13a3263ff8da39defa0243a424683632a2ac22bcb67395c378d53acc4630',X'758352deef07896a9bc279620ee267f4c587a852b3273d0131f45ed02beb551c',185);
INSERT INTO source VALUES (102,1,102,'WHC0102','email','carer','denbighshire','cy',1,'anonymous',NULL,1773775980000000,0,'06-mailbox.mbox#2','d131babd90b125eb591c6dcf09606a632f94facf890e48cfd96b06be579535e1',X'ca1726c901041ddd3d85a7c1f64e07a364cb882ce4ef698a11c3c51bf0cde722',186);
INSERT INTO source VALUES (103,1,103,'WHC0103','email','clinician','cardiff','en',1,'confidential','Sample respondent 103',1773964260000000,0,'06-mailbox.mbox#3','bb783ad316b6a733df02b00f13015705c0def86643d0b201a1071d78bb808555',X'08a53224552a4bb6187b7bde1ae70a01c772cacc4c048e7b8a452bcab81bad13',187);
INSERT INTO source VALUES (104,1,104,'WHC0104','email','carer','merthyr-tydfil','en',1,'name-withheld','Sample respondent 104',1774188540000000,0,'06-mailbox.mbox#4','a14fedf33701cc915dbe703091d87c6bf1d69f51caca46c4ae91f58fb29c47cb',X'd8522ee874d5adc5ff2dfae49a97a88e7f279928c56fb031266d5cff8781e7cf',188);
INSERT INTO source VALUES (105,1,105,'WHC0105','email','micro-provider','carmarthenshire','cy',1,'named','Micro-ddarparwr Enghreifftiol BB',1774422420000000,0,'06-mailbox.mbox#5','d2b5adeffb196447bc946f14a28c90c41ed350b1f5c961a71a2e6dcde92e77b2',X'93a82bd5932404819b3cd3e384b30728ce0b44794ffd3f0a0f26616edfc481b3',189);
INSERT INTO source VALUES (106,1,106,'WHC0106','email','service-user','vale-of-glamorgan','en',1,'named','Sample respondent 106',1774611000000000,0,'06-mailbox.mbox#6','6fc17d246a3277b57134e57e8d73fac08dd7f895b9cef7371763965c18f5964b',X'53345e0f129418c5274dd1f9709ee48775fd3510cc13c6a2bc820352d0a23941',190);
INSERT INTO source VALUES (107,1,107,'WHC0107','email','resident','caerphilly','en',1,'named','Sample respondent 107',1774688400000000,0,'06-mailbox.mbox#7','1f753b683c522b0a71ef124dc59ec8d639df75b1a3d2f57cabe784a18b713e27',X'94bbb04b9d28860aa17aea85bdc1150927489451cac9c6bdaa85165d8afa58b0',191);
INSERT INTO source VALUES (108,1,108,'WHC0108','email','resident','caerphilly','en',1,'named','Sample respondent 108',1774690920000000,0,'06-mailbox.mbox#8','1f753b683c522b0a71ef124dc59ec8d639df75b1a3d2f57cabe784a18b713e27',X'28207169b111ff7b9c00ef855f7a33037ff9beb048c460035f58dc3f739e22c4',192);
INSERT INTO source VALUES (109,1,109,'WHC0109','email','carer','caerphilly','en',1,'named','Sample respondent 109',1774700220000000,0,'06-mailbox.mbox#9','ce741befc8f249b2866ed460d8d082dd11e3c27ea299daf5cd53ee56eb312f04',X'47253fad8a2b4f86cac182c76c35ba82dcfb3de3ae235afae2877f8b86a0f44e',193);
INSERT INTO source VALUES (110,1,110,'WHC0110','email','care-worker','caerphilly','en',1,'name-withheld','Sample respondent 110',1774811100000000,0,'06-mailbox.mbox#10','e914a8f31bdd36f0eddcc69a021752cf5f4ad4f64ce5521f2557c617a5be7bda',X'b0f6c8d45d37915a6d39940d4866c3a79fd5dcbf5871a4ae098853bf598a5a2d',194);
INSERT INTO source VALUES (111,1,111,'WHC0111','email','resident','caerphilly','en',1,'named','Sample respondent 111',1774852260000000,0,'06-mailbox.mbox#11','1f753b683c522b0a71ef124dc59ec8d639df75b1a3d2f57cabe784a18b713e27',X'9b6d440261c127c3797b2a04667594ec7eac812b7f7a6d9b2963298fe313443d',195);
INSERT INTO source VALUES (112,1,112,'WHC0112','email','service-user','caerphilly','en',1,'named','Sample respondent 112',1774885440000000,0,'06-mailbox.mbox#12','14b1b2e2f30c7cdd7985df0eb9aad31c6bc398557050fe2db24089ba0ac8f534',X'b488aea21db4072f35d39349d9939104167c42f15591bb1d6450acb0b65819eb',196);
INSERT INTO source VALUES (113,1,113,'WHC0113','email','carer','caerphilly','en',1,'not-decided','Sample respondent 113',1775034600000000,0,'06-mailbox.mbox#13','16a0a3078fcb3d97e903ed1c5d2c679d49fb4348fa690d2071ac27e70c269fae',X'03ad608f41495dfcc8c2af2d05da63f1e6edafc23a981c9cae3fd54f58d7239c',197);
INSERT INTO source VALUES (114,1,114,'WHC0114','import','third-sector','swansea','en',1,'named','Sample Advice Centre CC',1773964800000000,0,'07-advice-centre.html','8cbf369388c8b148823630be9b487cd12d482c34dd0f8816127ce36459e902cc',X'0e470f4046c18c9e8fb975607eb4b399269da65897982ff772ca045a5c32699b',198);
INSERT INTO source VALUES (115,1,115,'WHC0115','import','service-user','isle-of-anglesey','en',1,'not-decided','Sample respondent 115',1773964800000000,0,'08-note-1.txt','5d02f24e456e3777332ade2be13d61a2d77fd5eb56efa5512b010e27e358b2e6',X'a728243266c399a0914ad72551d1a29fc0c1dade20352a2809d6ff7fb7844f25',199);
INSERT INTO source VALUES (116,1,116,'WHC0116','import','resident','gwynedd','cy',1,'anonymous',NULL,1773964800000000,0,'08-note-2.txt','986673e95090ea6048bd3180b2f08b6f57c0dc7bc90decd7e57efca71f78993d',X'a71915a920b3220e590bfc216b8f141b1eaabf327b329dea577fb37e7abe91cf',200);
INSERT INTO source VALUES (117,1,117,'WHC0117','import','resident','monmouthshire','en',1,'named','Sample respondent 117',1773964800000000,0,'09-parish-letters.zip/letter-1.txt','5c2e798c592ef7d68a3f46d932cd67dea18d91ad4bbf6806f6bce44829a0415f',X'd1eb14ff5f8e5c08bae78b5c4b42a3683b304c20ff25eb351b255c2addcd9594',201);
INSERT INTO source VALUES (118,1,118,'WHC0118','import','resident','powys','cy',1,'name-withheld','Ymatebydd enghreifftiol 118',1773964800000000,0,'09-parish-letters.zip/letter-2.txt','55dde11936a985d5caeac402d019eee833bd80f885cc5c90fff06313f1dd684b',X'1ac9e0fce4fd64bc960fda802fadaa0d0a29b685837beae92f5be75295c3812c',202);
INSERT INTO source VALUES (119,1,119,'WHC0119','import','resident','pembrokeshire','en',1,'anonymous',NULL,1773964800000000,0,'09-parish-letters.zip/letter-3.docx','fb599a91b5bcccb2252c6e07e35d80e6688a8e31b77c0a66f92484c07847d4bb',X'42ff98d7c07df86fc39047191a40e617bc7d05b9c9c77b41fd38365cd6bd0ded',203);
INSERT INTO source VALUES (120,1,120,'WHC0120','import','co-operative','isle-of-anglesey','cy',1,'named','Menter Gydweithredol Enghreifftiol DD',1773964800000000,0,'09-parish-letters.zip/letter-4.docx','9f953d86597e3c53f1b185d2df46297139bdd26d71b19dafc45ca5e593d6251e',X'1c8db7dab28b443fa98b4a14a797041ac6ce7b78a740d10e5d90f657dbf0dc0a',204);
INSERT INTO source VALUES (121,1,121,'WHC0121','import','care-worker','bridgend','en',1,'name-withheld','Sample respondent 121',1773964800000000,0,'09-parish-letters.zip/letter-5.txt','f3c23bb626b37d36ba900c58b8876bd5c8cb1bbd2254491d54af67ba9732c263',X'bf29547df8307a01169da49c39b1c563cd1c0c93f70db99f5ef8bf4d8eaedad9',205);
INSERT INTO source VALUES (122,1,122,'WHC0122','import','resident','wrexham','en',1,'not-decided','Sample respondent 122',1773964800000000,0,'09-parish-letters.zip/letter-6.txt','01fda71da756667f965bf5890190b7b766def679c599b3d0d0622faef6752463',X'be23d5abb19a47714c0996c789a5b6b8dc88a545bf0ecb0b301710782974c34b',206);
INSERT INTO source VALUES (123,1,123,'WHC0123','import','carer','rhondda-cynon-taf','cy',1,'named','Ymatebydd enghreifftiol 123',1773964800000000,0,'09-parish-letters.zip/letter-7.docx','4efc40d29cae0f6337e9ecd476f737598a5d4922022c9df187a631e70a38209e',X'16898b42f6a96f3d09028e7073c2e2c84ce48660d61b3f74b0ea1896a1a238e9',207);
INSERT INTO source VALUES (124,1,124,'WHC0124','import','resident','blaenau-gwent','en',1,'anonymous',NULL,1773964800000000,0,'09-parish-letters.zip/letter-8.txt','92b692105c8b77caecc7b0383890b3923c252c7ba8bc68b5423dbec256177d78',X'44ce0c71a38b5a6f81239180010c95f3c3086de0fff97e4cfacd5dacaa959764',208);
INSERT INTO taken VALUES (1,'id row_id/a1=web-001','bba28661cc5463b38770eed3b6cacf6b001207626c7b8a8fb1713237776a3129','named','09342ae2c1bae21fcfe32f5c05db92cb6a642a4caf7854ec4d34bc80cf531e9d',1);
INSERT INTO taken VALUES (1,'id row_id/a1=web-002','b7517f6d5603844d6c34b102da5e7f2c35ebb4056ab8e5dfb071d34387b62f71','name-withheld','643d01be2f55c3b4fc4f0b7432e78e4a07f5ce31df57db003767102fbfb48706',2);
INSERT INTO taken VALUES (1,'id row_id/a1=web-003','4b8c5cc2d85e5e100622e0cf1d6a72ba1ec28460d739e0cda8d70858b12839b7','anonymous','bc7632985162b5e70c23ca33a814acb8cb2fa32fa957a46449c5496f9698aba0',3);
INSERT INTO taken VALUES (1,'id row_id/a1=web-004','30bfa06718231f07a0e6c13559d09a26d1a39964c30bc640a6141be9a217254f','name-withheld','f558779beb64852301b0a73afe560971b55c726a75519d5f3c743306ed57b5ef',4);
INSERT INTO taken VALUES (1,'id row_id/a1=web-005','87434a99fcf98c60b715240b1730410f7b798ea7ed5447f85c50ca54749e5c60','named','7cc1094dce9c95900bd2cac3e72369a256b31297d7528990215244226afcda8d',5);
INSERT INTO taken VALUES (1,'id row_id/a1=web-006','904b614203669cf61cbba0d274d1b4fc2ada9a794edae8115ca383f880e5ad62','named','d70e0eadb2c610b72bc206949beb4cda5811ebc1d0d04d34d64eb9f6a5cbec28',6);
INSERT INTO taken VALUES (1,'id row_id/a1=web-007','840cf3b19ed199519ad4c82a9b4da1da73e2f62f1b2eeb5493f190ecdfb1bbba','named','eff24c87c5a3f8362abc80477299b42f2c092b1ce337956d82d5e9a1ba48ede3',7);
INSERT INTO taken VALUES (1,'id row_id/a1=web-008','e76cc8b6029b927f70749140cae7433433f88ef5c9bfe99c75ac42425127b8bb','anonymous','6a10d67e6ad62a4cc71b4628b64c77b5550ac07290880692b90ee55aebfa0b72',8);
INSERT INTO taken VALUES (1,'id row_id/a1=web-009','e2f53be564cf4a41a0626ee3339c616beb033464dd8e01046c583a757513cb8d','named','faf8d16821f2cfcd2798d5552e3efcc93c56432fed3064f6ce437313f4ad7110',9);
INSERT INTO taken VALUES (1,'id row_id/a1=web-010','590433912da50e29103d146ff3c59ce1727e3351b658d75bf8924bb887ac2d03','confidential','fe1924457fd4d2077310959f296918179d0a3fd28099e8f8c82e3952e2287d65',10);
INSERT INTO taken VALUES (1,'id row_id/a1=web-011','6644b78ac6a4b2cf135d4107a8462d0aca9d96876e7b4538d1dcc7c55b48742a','named','4c1c414c1abe7967306a6f907c6f2634bef79fbea6e0d882b515fdd9ea9edc5a',11);
INSERT INTO taken VALUES (1,'id row_id/a1=web-012','014668150b41eec7a21cc7f4ad71ea5baa6aaf0787086e9adc86dbc69bcfb798','name-withheld','7908d363249ab88697a7f9f687854ec3fc4725dc4ef50ca27cf685b6595386af',12);
INSERT INTO taken VALUES (1,'id row_id/a1=web-013','0cce8efaf5e84b22970f2af785ce8e9cc2151398e4d580b4835e0f4bb305b044','name-withheld','f25eee031063d84a8f5e1719fb90970b1da683317527b8dc5a9641ce9b46e92c',13);
INSERT INTO taken VALUES (1,'id row_id/a1=web-014','f3293ce6802e1e8107e3d5c7fa9aef18a2081872e6170622cd2130f4573cfdd0','anonymous','ac9e7db321f7bb1cbdac451b4315571c02cb92beea729ad24a1cd721049372d3',14);
INSERT INTO taken VALUES (1,'id row_id/a1=web-015','a2f10deb131d353b4566880e5a17b65539fabb9743838a0e5bc9b58631368e66','named','575aca25626c66c5cb60b9c5dc657cb68f7db595b82e2234225d2d58b38f268d',15);
INSERT INTO taken VALUES (1,'id row_id/a1=web-016','ccc6615c578db2563cf646f517bb6b74a7392bd7b2d1046bc2b1641dc6109ef3','anonymous','921179dc09e565e9c5c0345ff1a8dbd8fb562a62641d307197ec565919b00d45',16);
INSERT INTO taken VALUES (1,'id row_id/a1=web-017','fec609484ace7c82739f78fe066abe92f1f0bc07e0a01e31698c838bce1d4f8b','name-withheld','b247ee335622a7f34af9c872131751b297d34189313ff91ce930d94844bae852',17);
INSERT INTO taken VALUES (1,'id row_id/a1=web-018','cf5f45613e7fbd68adf3d7eb8a597ec9bd1ca600696fdaaae1e9e3611f47eb09','name-withheld','eae02b846fed6804892507cad4e7a466c8b98c882637190d8ace6a1b0b99f378',18);
INSERT INTO taken VALUES (1,'id row_id/a1=web-019','a310435ee96290abe7f9877e282f1d0d849e0a2e66fdf5848adacf6dd31a19f4','named','4fb2668428eb82766d530ae8e329176ad875ea25a6e20d7c0149505d8706b4b2',19);
INSERT INTO taken VALUES (1,'id row_id/a1=web-020','30ebbd5d8abcd71e493c45d8ee45de8753a4a178a2f1658bf18ae27927e6551a','anonymous','f2308978ea454e8b8ce74f45f8228a7353586612c3425d1841ca84293bbc0cd8',20);
INSERT INTO taken VALUES (1,'id row_id/a1=web-021','dc61acc30ea6073cfe5a720d2c4c7c65062f7e7341ad001a53f1e4a07e37c310','name-withheld','3ca4b18dfb781723b0fdcd918bb391acdb13254c08884d2551a0cbddaeb6b79b',21);
INSERT INTO taken VALUES (1,'id row_id/a1=web-022','f3867b1a852277dca8e476397b0ef43f6998515f1da0687ae99f6154c182d3d7','named','cd0c0c980770ed0212484d1cae3276d0f641711ec1cd93086fb0126b975e3d17',22);
INSERT INTO taken VALUES (1,'id row_id/a1=web-023','d4df282f2698bcaccc2160d557b33b1453d93f26e0b5319f3578be5fa5abff61','named','be0a683525bab30807e4563979c2476ab408ee05a36aa6af5265d2ff332ee5d3',23);
INSERT INTO taken VALUES (1,'id row_id/a1=web-024','4b8c5cc2d85e5e100622e0cf1d6a72ba1ec28460d739e0cda8d70858b12839b7','anonymous','e2056c7963468538b731792fd8f584516c74437e1a56e52044b81fd98b1df7e8',24);
INSERT INTO taken VALUES (1,'id row_id/a1=web-025','5cb07d7b7a61837787ba1b1f187ec367cd26e2afeac0286696c2de565ec4091e','name-withheld','2320bac4ca537773e08333c6c47e42b7f1f2fdd322ae1f8e19263ece8e1cdc7a',25);
INSERT INTO taken VALUES (1,'id row_id/a1=web-026','93b5e9187f72327cfa99175ad21ad1856eec72ff95ebe1069778d48124a4b7de','named','916115cef3066a6698932775d13fa4af23b2aac97b643cb6c14418bdcb5c8324',26);
INSERT INTO taken VALUES (1,'id row_id/a1=web-027','976c2da9f98e2640168a336b6029326c01b55436bbddebe4b5e50c19bcaa78b5','anonymous','ca118ac3e8172ace94eaf89ca1c7c95ab83bce7a0e29dab9e0c493837f8d057c',27);
INSERT INTO taken VALUES (1,'id row_id/a1=web-028','f3293ce6802e1e8107e3d5c7fa9aef18a2081872e6170622cd2130f4573cfdd0','anonymous','82543e5ae7f6ae87bcc9b2965e65a18107e51b2f6410051f73cbb1c22f927192',28);
INSERT INTO taken VALUES (1,'id row_id/a1=web-029','0ef17c2c11481457246e1d5fca82a9707067060edfa5294f83e93bcaf3dfc1c8','named','95f369bbe237f297336be6066a702a482f3a498d06831e96cdc9209948f35d45',29);
INSERT INTO taken VALUES (1,'id row_id/a1=web-030','36ce43b664a250ce3e40087428b136d72f8491a36a2f8a9ff4f67c46bd81fd54','name-withheld','1abb2e4cbf71de6db96c65924400f8b845e2d34a2472e746a9a58cb6de93d0c5',30);
INSERT INTO taken VALUES (1,'id row_id/a1=web-031','36ce43b664a250ce3e40087428b136d72f8491a36a2f8a9ff4f67c46bd81fd54','name-withheld','e16c3a6e8637bba1ad85c63947574513506c1aed0e72c403b2e4aae414b63765',31);
INSERT INTO taken VALUES (1,'id row_id/a1=web-032','2a1ff783e22698baee7add805d5b939314fe8a5ebe11d81377db6841fb32e9fc','named','27c6cd6e0b4b6d1180d67d7aeb03884ed0c3d5995d6f7241701f52bc71b56b5e',32);
INSERT INTO taken VALUES (1,'id row_id/a1=web-033','bb5acb1f87b2157ddd442da3e8fb024c771893ab280b0237196dbfeb48987d91','named','8260578fe13cd636dc056b5f4878c127fbc03f3164fdfefdfb0591ef630ea1a4',33);
INSERT INTO taken VALUES (1,'id row_id/a1=web-034','49fe861934a1b1508c5910a13576f05251e1f2bd85de1e258896ad11bb1819d8','anonymous','19ad114f4f9a1b078f36177a16896f3fff7221070388a36eaab9da8e79f737ec',34);
INSERT INTO taken VALUES (1,'id row_id/a1=web-035','e70e7f65bc39d08f1c920ce3224e563fbf31b47ebcb0fb81d1252e5792ca8c3f','named','670008221867a8281a42839308fea3750fb528ec57953e172fe963a7a8fe3903',35);
INSERT INTO taken VALUES (1,'id row_id/a1=web-036','f56b0c0090d85850f0b45e3cdf8c610199a9c48ee8a6aea6a93f1ca93f610629','named','0b5233774a5439d837c8b4b3f1e46d80b2a1508160790af60f18c7e7d5a38c7f',36);
INSERT INTO taken VALUES (1,'id row_id/a1=web-037','280c7b61e53942e8c8b0546b9df94cf00ae4dabbcb2b0649b74d144f74b8657e','not-decided','e0f67d9a9a6ff0c2b0bae954190a62020af75b77030423f376d06723d7752138',37);
INSERT INTO taken VALUES (1,'id row_id/a1=web-038','3b843f8de1367d7b0cba52e62b02fa7721ef5ef8c64f6f7795ddec6a5c8ca9c9','named','e0bcd0aba80bc871eee97d4fefff771f136edd02714c48f1ef7e15184a1f9600',38);
INSERT INTO taken VALUES (1,'id row_id/a1=web-039','a95c9b8326d27e28aecc7998c9cc17b03343f96b76a9074075bea81f94fdec89','name-withheld','502f1be7d14207d9f515f6839bc3d8113a139922aae3aa4772ee833d19652993',39);
INSERT INTO taken VALUES (1,'id row_id/a1=web-040','e7e1f9feb958ebc097f0e3a414422ba65a0ba087af7ef0661f64de6dd5ec2e82','anonymous','7406c3762b25da7a3bcb135a4cad46743c280dd0c0de2812f8ab3e8d2ff28ba9',40);
INSERT INTO taken VALUES (1,'id row_id/a1=web-041','96e3d351a6925370fafc1a8e4dc57920b187cd12d61fca8acb77bc71148326b8','named','6a53c25b9fc69652423d3ea1e2f470e506bb83fdec7173ede5167dc9e6a086f1',41);
INSERT INTO taken VALUES (1,'id row_id/a1=web-042','700797e0e57e43704292da5a96b8b25e7f4c7d32f1f072f545584c44deba41bd','name-withheld','305693f7cc0f47b131afed00af2d3bef02cef8edc2700cd7f20771bece7b2ca1',42);
INSERT INTO taken VALUES (1,'id row_id/a1=web-043','7a93a057f1a2aa9d083c4f0107499e818a84d875747b092db48764083baac873','not-decided','d5938b1adcf2a7048b99288873f2cc8a703bf0851ffe7808427afd2fec9aede1',43);
INSERT INTO taken VALUES (1,'id row_id/a1=web-044','7a93a057f1a2aa9d083c4f0107499e818a84d875747b092db48764083baac873','not-decided','73f9c393dcd4fd2cb579295a0fd29a819ccf33b6b6c5515a2ab66f52ea0c53ea',44);
INSERT INTO taken VALUES (1,'id row_id/a1=web-045','4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945','anonymous','2b78c6e3f214066d840cba48cb64ce53a5aa12776e2d1052f692265f009b649b',45);
INSERT INTO taken VALUES (1,'id row_id/a1=web-046','c59e3a3c2f5e3f61d8fba151224b829b4e56677923d89d91eb5b5d9664bc9f9d','named','439227e620abc561dadef0d6dd95240b99ae4364a4f954e477cd603aaa3896a6',46);
INSERT INTO taken VALUES (1,'id row_id/a1=web-047','28b12f8bb593922642880afca18693cb8b802e95326658bf0f01d80226606620','name-withheld','e9fe894468dc8f7b58a4b4fa1f8456aa4dbdb3b40a2cad82968c334b016ed973',47);
INSERT INTO taken VALUES (1,'id row_id/a1=web-048','ce875914ef14468a249be4d9acfa902091900168e557879f8c0e154967dd2fa7','name-withheld','4d0053443a398ca72620115c89dccf57bf4643bd4fdae913dd13e896d9c0f16a',48);
INSERT INTO taken VALUES (1,'id row_id/a1=web-049','a33380875ad685f6fc28de80f5a8688d81d2f2fb2185313396b7c473d5a4c7d1','named','15f59447e79d40d40dc08cfbc33e68c56d2e9ed40fd439d3f79812ea60933fc1',49);
INSERT INTO taken VALUES (1,'id row_id/a1=web-050','6b18e0ff599920826d6c8c946ca041823d8ba152942fd03b2fa39b73c5b58fdd','named','38b73800f86705f3e1e3db3d2d3dac4adfece7f195a11ea8c217b9d451076794',50);
INSERT INTO taken VALUES (1,'id row_id/a1=web-051','319e9b65b807e49f9cd908f9011751d4e3bff82d64dbd75ee93b656e4ab3d669','named','ffe753b13f9c37c4b553233ab2f5ea1a4e190d72b17772563b89b71708ddb0e9',51);
INSERT INTO taken VALUES (1,'id row_id/a1=web-052','c489ecb69f1585f10eec006701f8bc8104148d904a46e7cc0978d77b8ca82c11','name-withheld','61a401bbcfb4f7184efbfd8547a003983fb7342334d8660e93f06e324aa3f4cc',52);
INSERT INTO taken VALUES (1,'id row_id/a1=web-053','e38a8120d3a995aae0d91833f1891f7a9207439e61f6a1fb72fedeb820cc708e','anonymous','1e77d4ed634865d3a9860c376a13e05a4b1d54897fae5633be91c51d99cda69c',53);
INSERT INTO taken VALUES (1,'id row_id/a1=web-054','78f3a16f426920c05c8098a8a1b0bc1c22ca8244043904c2d2096ddbb117740c','named','c7757ca18683533c048fb6a4f1903cef631ac5c478704ca9ab950150662910d5',54);
INSERT INTO taken VALUES (1,'id row_id/a1=web-055','56657b47528750d7d9588a605a0a5fba8c4fb9a0022f145958a5c460800b0451','name-withheld','e6f583acc35597d6042e36fa153f9ea0970daa60d5733c01446162bfeb395fbf',55);
INSERT INTO taken VALUES (1,'id row_id/a1=web-056','8a4b278ade8a543b3225b6dd7790eab52746b25ab3dc0cebd173476a5c2e79e0','not-decided','2c2837e762b30da4cf1b26084170146f9e74581dce5b974796df006aaf636b85',56);
INSERT INTO taken VALUES (1,'id call/a1=call-01','f54583ae91dd6862b1eb0b51360a24d6ccbefb1ad1faf644072bed675bd323c4','name-withheld','7fb6c0d5617f81f2d1e03cb1080f85631c1d2484697d2a622e3d9a7e9a718c60',57);
INSERT INTO taken VALUES (1,'id call/a1=call-02','a5d452cefadc4d5275f31ae87ec30befbb017d7ff1c2cfa69ff95f778cf41a46','name-withheld','94b56e485a5638667a0adef594ea6205cd89c2a3bae5d75a5ccc141e63aee8b9',58);
INSERT INTO taken VALUES (1,'id call/a1=call-03','4b8c5cc2d85e5e100622e0cf1d6a72ba1ec28460d739e0cda8d70858b12839b7','anonymous','5c1d995792073a1f2f3aad4f79ee5a437097ce02b079b9f73df6a5e85adc18fb',59);
INSERT INTO taken VALUES (1,'id call/a1=call-04','0dbb71b021bd4875519af3966c8c24c45e613ba728f74c510e5e6e02a59a918b','name-withheld','ba6c63503ef8af86b5247360eb920db1c731b854dc397398c5c398db225d7420',60);
INSERT INTO taken VALUES (1,'id call/a1=call-05','54551da36e6ecaf70185f0e14b1eecf99ef7944271e38efabe907175ef25f376','anonymous','fbc9fff2fed8a5e252eace8c21e6af9f65a6721970aa11d04102ec0aaf96c02d',61);
INSERT INTO taken VALUES (1,'id call/a1=call-06','7a73560c7de9c6697ca3cb951cd88e83e026ccf0aa9b61b35015278ffa416ce7','not-decided','d20ebf9e19ac36fe1d623dd23b8dd80a01d985748ad793abdc8bd8e13eb9a58b',62);
INSERT INTO taken VALUES (1,'id call/a1=call-07','ffd2f6a592c94d10e0624407425684fe0a4e01c64debce4dea53bd44f3f95e4f','confidential','fdb867ff748099e6e5172b4820557a8f24014104f61fe1914f4a84ef95340ede',63);
INSERT INTO taken VALUES (1,'id call/a1=call-08','90a4c0d6a62683eefb99a6e1007b3bb4e51c29d803ebd52d9d91e8207ce31531','named','3ce72cba8f5fc0283b76c4fb42873392b3e84a141cbac0c6edaec8d56137ad65',64);
INSERT INTO taken VALUES (1,'id call/a1=call-09','f3293ce6802e1e8107e3d5c7fa9aef18a2081872e6170622cd2130f4573cfdd0','anonymous','74049bce9bf18aa7f32097923a1e3ae70fa72e8c0cf6f0fdbd0dd13e8ce18e4f',65);
INSERT INTO taken VALUES (1,'id call/a1=call-10','8ef04d62d83b1a10038bad47fdb1525110a799cc264d8035e8e1838ba39fd3bd','name-withheld','6538589cc1c53750fa49fd32af433b8125d9e8533ba09777b108fcae60da6235',66);
INSERT INTO taken VALUES (1,'id call/a1=call-11','323f0ff9de77cc67d2ac8547ee9b70f3217f0252e115775db2309a28c063db9c','not-decided','e7d447b2a1ca2c8a3e3b8eb92bb7a082e28e7159fb87610d4b4aff8e590109e8',67);
INSERT INTO taken VALUES (1,'id call/a1=call-12','2092d1bd1cdc2d347c7839455b63751ee9fd1cee9faed82d81000777b91d7aee','anonymous','5b2e340235a7f23322ca75aa53617f54707d3e1e1d1147cf59dc7733b2375838',68);
INSERT INTO taken VALUES (1,'id call/a1=call-13','2092d1bd1cdc2d347c7839455b63751ee9fd1cee9faed82d81000777b91d7aee','anonymous','7ff383f5c8f5caeef66424ac09b94148b5a255ff9d33ebd5b51915cfffee8000',69);
INSERT INTO taken VALUES (1,'id call/a1=call-14','35fdccf9ae1da54a6ff0e720dfe4adbc964f28306046aab4ac7574d9c21a111e','name-withheld','a8c21eb7ef7460667c449982208757ab79ce5f9cd8d0ff1b7d47ebc78cc5f7fa',70);
INSERT INTO taken VALUES (1,'id call/a1=call-15','d571e379b629408a96d3f30cd9149a81156a838eb3b2704e0f9e26a6bc4c04e7','named','e8f2ab3f0c95915e13693f7773f5246aa0d06c8021fbcef242b9a0cb9cd38ffa',71);
INSERT INTO taken VALUES (1,'id call/a1=call-16','19ba691234b5efb70799e6e351caab802d8a31dad3f99d91787d2cbc0bcaa5f2','name-withheld','ba79965e1bdca0a0f792e2b14c9e7987badf21330f16a718109e7f390d06fa04',72);
INSERT INTO taken VALUES (1,'id No./a2=S01','8cf6ab6f5e1df429430f3e0e7c454db0f4f9f2a96e3594c899f389627163cb1b','named','e311276f40c3e3041336686871445675ec21fd3bf9d14667a471e33c84674c6c',73);
INSERT INTO taken VALUES (1,'id No./a2=S02','5807ef9edb902e7e66984efcff6f5998a3541ce7badb572e1041579aa19859e4','anonymous','38c3e8fe4ba277e6c6c91e65aaaaaa6c06474c6bb348f1c4d73826d8aa11bbb3',74);
INSERT INTO taken VALUES (1,'id No./a2=S03','6854bd2091607ffb960ed1d2a1f85380cf453a90e9fcbd5189b27aea708ba007','anonymous','e208c010171dab99e8e66fd638e14c639974269626fd4dd7a4edca809e2981dc',75);
INSERT INTO taken VALUES (1,'id No./a2=S04','4177eb4a40ca83344aa77c80f79e788b1269388aef6a3af251308b16593e556d','named','b877d71a6836f92104808fabef44fe664227850f0f72a94f11143a0303ec7542',76);
INSERT INTO taken VALUES (1,'id No./a2=S05','b1def6746560073b3ca1b69c4c621c8a1889f059f459512e1274f58d00915e52','name-withheld','5eaf8b98c16194ab74f702668e2d7fcef5b0481dc62cb188c7c1971b5e31dc74',77);
INSERT INTO taken VALUES (1,'id No./a2=S06','a84e2885dcee7e34928aca383a18a4b1fc6026740d3ca64d594e4e282bcdcc40','not-decided','28b3a395fc7dce758e6c86507e9eccd318babd87a5794535ef16cca00994fc42',78);
INSERT INTO taken VALUES (1,'id No./a2=S07','8b12cc880e33c9a4f47a5defb70d341ac7e186825740a37883f1cb2c2e684f4a','anonymous','7d3638f6ecfddf5af8196596db4dd3b739516bb82bb428f32849528afbba17f1',79);
INSERT INTO taken VALUES (1,'id No./a2=S08','11fad1f1fa8e99316a428cd2318b813f6950a0da1c0f89f3379762e8d3f35e08','named','c60d4899bc0006312108d5c840f8d630ca718927d01a276e1c508c4de8f771ba',80);
INSERT INTO taken VALUES (1,'id No./a2=S09','2d73a10fef02d8a1144d3eff55d45d92819d7f36a8c5a866d9dba26cdbd81fe6','anonymous','49a74fb7effdf568260f6d4e56215be6ea1a6459f995dda6cfd507a80cc284af',81);
INSERT INTO taken VALUES (1,'id No./a2=S10','8078a756c0e5fe867f26db7c446e4b249b8f30e6656fa2713e9470a233fc6f00','anonymous','0135a403d7569d8960681c0b990b0a2b38753b68e1ade10892a864ca92d79290',82);
INSERT INTO taken VALUES (1,'id No./a2=S11','91ac7e8da7d5e11f0168f7c6b1a550abb70261db3c83fcad588b7ea3cd48b648','name-withheld','abadd9822346ecddc3553219bb9c6a6dfa1c20efaf8c4c370076f055bed6a1f4',83);
INSERT INTO taken VALUES (1,'id No./a2=S12','01e666b295e5fc0448931a35a358f374b7c0207724ffa6d8d9a0354736fc1b85','named','d4f1ee91b35149e97bf28f0b5e5f6ac7b74831f812b26d836fc35f80a492eabf',84);
INSERT INTO taken VALUES (1,'id No./a2=S13','c877dd5e0a896da194a7e059d1c03c135ddaf8a3d807d9a3e1d8d0d14ac9d7b5','named','694f986db8606614e68257bb278a54755f02309c4be76dd8e11f22c3c5ca874a',85);
INSERT INTO taken VALUES (1,'id No./a2=S14','73b928f058badfde87dfaa75f40c4c0819b475b127822350d32d91189e670fd3','name-withheld','f4607891af65f79cc7ffbcb53644a4a682ad5b1e2f8a884159792d222c08d5a3',86);
INSERT INTO taken VALUES (1,'id No./a2=S15','7b9553f6a3efd6c93d35a2162144add77b05ae91597def7863333b1af46d41ad','not-decided','e6665e9c656d8e697a6bd19e8b523f6bbfc351c3d50ca0b871fbd5bf9e42c009',87);
INSERT INTO taken VALUES (1,'id No./a2=S16','e9c42aaae8d6013faae6818e755ad46fc2bdc3ed8792d28682f21b9e113e78c7','anonymous','43afed6c330e1f3e5ed9732d39e810871060d905dcfa1279bb35cff861948d08',88);
INSERT INTO taken VALUES (1,'id No./a2=S17','af9c853e6caa599c832f86362f2da48323fc7a301b669f0485598609748cbaef','anonymous','4f484cc28697e76ed3f8a4bc6d80e926bbac9556739e4e1099ea6dac35f963a5',89);
INSERT INTO taken VALUES (1,'id No./a2=S18','517679e1409128975f47095219b87ac2158f1969076dfa59d980bd822dd3711c','named','ef9fea698f2a1573c210c32ba031ed3c116533a60a66c42568e2be8c7c337dd5',90);
INSERT INTO taken VALUES (1,'id No./a2=S19','a25de37f604508ccb1c66144c405ed599795a34009fbf97d28ddc357a357d4a5','named','82642c222c5b7513a44d6ff5679b79edea724f218bcb7153ef910fa4222517e0',91);
INSERT INTO taken VALUES (1,'id No./a2=S20','d57c31ed60a27024ff8f5bf86fdc769c1c611417d60d7da746a97586d5b9ae19','anonymous','e5e551a3ae65cf4686fa29d4af821e419e2e419bcf89343d95870f18772a66e5',92);
INSERT INTO taken VALUES (1,'id No./a2=S21','6fdb82408c03f5d897b5113187689a12ec0333b234d347ec79cf14890113e479','named','9cbf7a2120fbb20de77fefc4ffa8f90033a63add154858240f44066e628b22cd',93);
INSERT INTO taken VALUES (1,'letter dd225ef49f7d9ceb3d8ea28b6a9f6c58fc65e7654e0ca7d2112b9e6c886661c9','364fc093d70f6e81af029ce5bfdc7584c78bae14100affb0ac60e12b2e2a4ffa','not-decided','',94);
INSERT INTO taken VALUES (1,'letter b01bcd4dd7d3b9a5845631ca59bedecadad77d140f4123b1f8ef7a7ff5006b38','225269d09ab2bbf0ac550161815d5dce40bb35ac300e59d20236e17f3a51f2f5','not-decided','',95);
INSERT INTO taken VALUES (1,'letter ee881c8b700df7d56b2078cbb61142a68e2be5b941b1c9333b29a4348c33d15f','747876dbc4303b48f5a9cacb5d19a100493f7b481e8edbe48c783a0f0d91603d','not-decided','',96);
INSERT INTO taken VALUES (1,'message 937037c9c992ccce12c5ff0179df3137155816c3ff9c586bc9d483b01c63f2b4','16fdb49fba19e63ab83fcf376c824d5be22f00e6d340ede9ffed199885ed531f','not-decided','',97);
INSERT INTO taken VALUES (1,'message 0cce288098a20d0d8eb67f00251409d12d4cec76f2688a75d12d3ae678f99d19','d54ae976351ce7c49f86d0bd61728d497ccb4d7a37e2163f0f6ecc6e560a7418','not-decided','',98);
INSERT INTO taken VALUES (1,'message 05657f30e466f9b421e439b09c3cca2242664fa0652d1ff31c77420562ac65ef','c6377f83c36174963f67dba63a92b1c14e8c11c4368565463362b863ec23cc8d','not-decided','',99);
INSERT INTO taken VALUES (1,'message 7b0e118fd7281a532bfb31e1c023763d86e2a5c210560a4aef705261a841263a','5f701b6fc94b5e7beb3f3fb7b5dd639bae3fbf6e20a9153c973ef67fca669381','not-decided','',100);
INSERT INTO taken VALUES (1,'message 0fb66a845e3cb192142760eeb24d1b96bf622c247dbe414bf635ad9322d8278a','24fa13a3263ff8da39defa0243a424683632a2ac22bcb67395c378d53acc4630','not-decided','',101);
INSERT INTO taken VALUES (1,'message 8f9e37f6797b9545487b4d7552fc7d04095947ab40030251c7e3260b2923e86c','d131babd90b125eb591c6dcf09606a632f94facf890e48cfd96b06be579535e1','not-decided','',102);
INSERT INTO taken VALUES (1,'message 0132c6ca77d2c8f6987284187efedf94058e2413c8eef0d073cdeee87579b43c','bb783ad316b6a733df02b00f13015705c0def86643d0b201a1071d78bb808555','not-decided','',103);
INSERT INTO taken VALUES (1,'message 96fa57d424241254e35b71ec39796f0a2fd87654c9dae5aded4394378e4b7bd2','a14fedf33701cc915dbe703091d87c6bf1d69f51caca46c4ae91f58fb29c47cb','not-decided','',104);
INSERT INTO taken VALUES (1,'message 039ae3b054bd8ed86ce45179bfca414c0ac55ecc24649e78dbcf87caab37cb3d','d2b5adeffb196447bc946f14a28c90c41ed350b1f5c961a71a2e6dcde92e77b2','not-decided','',105);
INSERT INTO taken VALUES (1,'message 95a375aa4e3f6dcd3a8598d829dda41d5e954a8ca9353982e2a1d7e876a91c62','6fc17d246a3277b57134e57e8d73fac08dd7f895b9cef7371763965c18f5964b','not-decided','',106);
INSERT INTO taken VALUES (1,'message 41f6d592d286b4e877543c680fddb4c142ff0fd3c3e4ebcf74aa4180eaad451a','1f753b683c522b0a71ef124dc59ec8d639df75b1a3d2f57cabe784a18b713e27','not-decided','',107);
INSERT INTO taken VALUES (1,'message 689e57bf3188c5df3897ae9cfb38fe96115a8593a8b19d6ff3e2613bdf908023','1f753b683c522b0a71ef124dc59ec8d639df75b1a3d2f57cabe784a18b713e27','not-decided','',108);
INSERT INTO taken VALUES (1,'message 4fdb0c50e7e067e692cec8750e81ad1e198ee654b9b020a5d171bdd9c597d5ef','ce741befc8f249b2866ed460d8d082dd11e3c27ea299daf5cd53ee56eb312f04','not-decided','',109);
INSERT INTO taken VALUES (1,'message da00565b387d861b192f9bd517c4797de1fb3213ae1507f892f70f67be6e16f2','e914a8f31bdd36f0eddcc69a021752cf5f4ad4f64ce5521f2557c617a5be7bda','not-decided','',110);
INSERT INTO taken VALUES (1,'message 5bf112e05c354d40aa56ba8ccb17bd9c25caaf40008c5830158e8eb4bf84e752','1f753b683c522b0a71ef124dc59ec8d639df75b1a3d2f57cabe784a18b713e27','not-decided','',111);
INSERT INTO taken VALUES (1,'message df814e238652ecda87bb1f7730896dc99d0c493e31a82a24e21a4a1cad98c89f','14b1b2e2f30c7cdd7985df0eb9aad31c6bc398557050fe2db24089ba0ac8f534','not-decided','',112);
INSERT INTO taken VALUES (1,'message c83c9cbcee8110c0df5cfe6d7ade4da715998692e40209ba4a0263fe6aa8f386','16a0a3078fcb3d97e903ed1c5d2c679d49fb4348fa690d2071ac27e70c269fae','not-decided','',113);
INSERT INTO taken VALUES (1,'letter 7593a9ef88906fc7f117f4695603b66eaf75b277d391a4b0ee66509ed6269951','8cbf369388c8b148823630be9b487cd12d482c34dd0f8816127ce36459e902cc','not-decided','',114);
INSERT INTO taken VALUES (1,'letter e302f1573adc49c8639b4018101419bbf705e4f01742674f34dd1cc3e62522a7','5d02f24e456e3777332ade2be13d61a2d77fd5eb56efa5512b010e27e358b2e6','not-decided','',115);
INSERT INTO taken VALUES (1,'letter 5f9347faee5d1449ba64e776e0741b87dc85bd4eb879fbbaf29f7188e13fac79','986673e95090ea6048bd3180b2f08b6f57c0dc7bc90decd7e57efca71f78993d','not-decided','',116);
INSERT INTO taken VALUES (1,'letter 2d2863191007e1fc919ca42daa5c0fd3522daa975467d0ad3e10bd4cabd245c8','5c2e798c592ef7d68a3f46d932cd67dea18d91ad4bbf6806f6bce44829a0415f','not-decided','',117);
INSERT INTO taken VALUES (1,'letter f2ad950192b3a6cf0655d6f1c90bd421693ac2b50beb6d8754f1e418296e2149','55dde11936a985d5caeac402d019eee833bd80f885cc5c90fff06313f1dd684b','not-decided','',118);
INSERT INTO taken VALUES (1,'letter 6b65c56ae34b6b1771dc66aa1568cd66000c06e19dd5e7f08d43aac42f11fce5','fb599a91b5bcccb2252c6e07e35d80e6688a8e31b77c0a66f92484c07847d4bb','not-decided','',119);
INSERT INTO taken VALUES (1,'letter e0beaf900545c4646977d30f8f0737527f9c7dd3f812793dfcd735dee68dbc95','9f953d86597e3c53f1b185d2df46297139bdd26d71b19dafc45ca5e593d6251e','not-decided','',120);
INSERT INTO taken VALUES (1,'letter d73198497bf77c8dac405943d2cfb760ad669987dfdae80b815c8f53cd385a6a','f3c23bb626b37d36ba900c58b8876bd5c8cb1bbd2254491d54af67ba9732c263','not-decided','',121);
INSERT INTO taken VALUES (1,'letter dbce1634f29795853203dccfb872141cde380b96d3212bda6ec0f62deb070861','01fda71da756667f965bf5890190b7b766def679c599b3d0d0622faef6752463','not-decided','',122);
INSERT INTO taken VALUES (1,'letter f4b8c2dc521a1829ab68796d14922d22506697a27f4eb824fbac3d355d3ad9c8','4efc40d29cae0f6337e9ecd476f737598a5d4922022c9df187a631e70a38209e','not-decided','',123);
INSERT INTO taken VALUES (1,'letter 8ee9cfb8009f076c2d25576c38dc463ed755ce03c72c804fec59b47376bfd930','92b692105c8b77caecc7b0383890b3923c252c7ba8bc68b5423dbec256177d78','not-decided','',124);
INSERT INTO search_data VALUES (1,X'813ed37d9a35');
INSERT INTO search_data VALUES (10,X'00000000ff000001010219000201010d01010109813e0201030202000009');
INSERT INTO search_data VALUES (137438953473,X'00000f4106303031363332812202660204373730307002050101317e020d21144008033e44820c2a810e070816010116110205020131812a020f02013681280806010106010132811f1281043b0950034481310708590101591208060101060203303230410229020229030235308124022c02013441021a02021a670208010133811f0a82561f5d5b0708750101750402060f02050201318124021a02013281240226010134811f0e8371070f2529031b080601010602013081240235020137450806010106010135811f0684790b1c0205020138813d0814010114010136812a020c120205010137813d08060101060101387e020a4002050101397e02042c020a020530303435367002060201313a02080205363031343781220267020239394b02320202706d2c0207010161010c10110101101102080c01010c0104092f01041b0b040223020c0d1401010d1401080d01010d01040c1e010c02061907090d01060437070104061501021d04080414121102020908020a03080820050b0104080c0306040706030604140d0104070c010609071202060610150506023d0801021102083401013403020b01060e130802020a030606140c01060513110104060a01020502020502081b01011b010c0c2201010c220202260102190102030102020104090501081a01011a01081901011901021301040a0801021301020401081c01011c0202090106041906010604071a010405140304110801021601020201021c010c1607010116070204021c03101004130101100413010807010107010c230701012307020808010108010807010107050c221801012218020236020c25090101250901040b180102120206040e2102021b01021b0210141b0e0101141b0e01041f2801040d0c040c060c0101060c01020b03020203080b01010b01021704020303060310120106050b0d01040b0e01021101040d0c0104091103020502041612010614100502081c01011c023c0e140b2106153a0d35040534811207050c1004092321060d27143b1e093c01382621100a145a23331a0f29337b01012621100a145a23331a0f29337b01360913220e050506050e23080513160519101010073106351b0a220901082c0628190116061a2b0c160e2307160c3101083735111901280f31120b24230a0b0501010f31120b24230a0b05010c446701014467010c1e0f10090809020a060a2c2325010443500108790101790108071b072c010c1b250b122509010c1b250b122509010c1b250b122528010c1b250b122535010c1b250b122509010c34250b122509010c1b250b12252d01120c06233d10150d312801083809041801100e0f2601010e0f26010c09050506082f02060e370e01141b0e162301011b0e162301027401022701100e3e0501010e3e050108080e0c190204626f7574090207290404093002080e020e0c021523063d81190204830c03020c06027b0a0614113301023c07040918040276653c02037404810304020f030573656e63658113020f06017433040f0b04056f72626564812d024401024401024401024401024401025d0102440304757365731f021c0201630c08220101220f081a01011a0c0c221801012218080826010126010c170701011707050c0c2f01010c2f1008130101130e080f01010f160816010116090818010118080c211a0101211a14080f01010f12187b820a511f01017b820a511f051409810b27010109810b27011810121219540101101212195402100835280101083528030c1830010118300b0822010122020c0d2301010d23020c1334010113340308150101150306636964656e7438022e04056f756e747311020a810e08811482030303686f7367080f01010f4108220101220304726f73738123048134030174811f027003017772080c01010c02066461776f6464270830010130030164812f027e06024a040265643f021504016f6a082a01012a030565696c61648125085301015301087e01017e03086a6563746976657315024803056e61626f6481200c812301018123030372616e81200c8227010182271d082301012304026566010805010105440818010118750c2b0801012b0804066f6464696164813d085e01015e030576616e6365811f0484300407657274697365642b020704036963658134020a050373657281340462770204656c6f6453080701010706026175530c261101012611520c8107010181071508210101210302746869081801011837087d01017d02046661656c81200c813c0101813c0304726169648134027303037465720402331b020e8103024702022f03022702020d060577617264732d02130201674d0805010105530c835e0101835e030361696e21020837022f4904817506027374812304811d1602080304656e6379812304251c03016f7c02242304811c04017201082e01012e02082a01012a04037361660b080b01010b030372656581300681060a0601642a02031e022b61022b0202696c27081a01011a790c81250101812506083801013802026c6c01082201012208021014020e03023019022b16022807022317023e320256010c842701018427010483060304440a010c8114010181140f04811205020904026169812010548236010154823604076f636174696f6e810a020d05037765643802290402776e6a0829010129030572656164792202133502070a02183e068518340302736f812304811b0301772f083a01013a010811010111040261648125084b01014b050279738121045d4502016d01083d01013d04022010020c1208060101060e082301012310081001011002080601010606080c01010c0608300101300c0803010103040c060801010608030839010139080c062901010629040821010121080c2e1301012e131d081901011907081b01011b02201a223f56816a2b01011a223f56816a2b0104823703043136010c1b2a01011b2a01080701010702140b24152a01010b24152a01020b01021201086701016702020501020501060581100102050102050104140c01020501022f010209010c2b2401012b240208310101310102070110590d160101590d16010250020c0a3501010a350305617a696e67410410060204100603036c7767640829010129030373657264082a01012a3c0c8379010183791a087501017502016e04020c0c022101020c2e0210090416162802192f0c816b265d815f020259020255070422660a08095a473d030661626c6564644d0806010106030463686f7257020603016404041e0701020d02040c2002041b1f01020403021401021f0102400104050d01021a04020a010205010607280701020802021503022b020409130102280202110204071202020c0304201201020d0104101b02021e05062304170102280506080f0c06081006131501020b0104031201041f1401021301041f1401021304040d1e0102290208180c080604021801021202020c03020501020a01020b01021603020503020f0f04101d06060d092801021c020612101d01040e110106070609010607060903042524010212050207080408100604100e01021501020701041a1301021301021305040d1d01022404261f513939250a151f0d0e811d2f1d380734112c02161134072956092626462c1d0106100e2b011413160e1f13112625110f0106241141021081300901018130090104260c02020901060e390a02061f120f010424370104243701062437300104243701042437010608373701042437010c2c220e62161301040c0f020612051302021e020e1e24100a0c04040302100303666f6e811e0809010109020c83410101834106036f646481200c843d0101843d050c814a0101814a010c814e0101814e020874010174030c8108010181080b085801015802083f01013f020c81140101811403086b01016b030367656c70021a05016e35082e01012e6b10816e470101816e470501728113020b03016e812104827404086962796e616477796a0834010134040377796c8120080501010505080201010201080201010205080201010203056f746865720d020f49022d490483170206816d520305736177646481250844010144040377657220022b7f0485380502740604810707026564811302260701735d0205030179812104815a02041d6306025e0b025e0404626f647922022d09023414022e3f021a2306825b2209021d04057468696e6705021e10020f08022205022f7f04831901024c04037761790f024708023102047061727481180209030170660c0e2001010e2001081201011204076c6963616e74732b021306026564560221050179811f04837004086f696e746d656e748121025a0c01731d020f0405726f7665648121026a030372696c2a040509030777796e7469616412080e01010e020172010c281301012813020809010109080812010112100c230c0101230c01100c090701010c0907130c0f0f01010f0f01081d01011d07080201010217081701011705080b01010b06080301010301080301010305080a01010a070813010113280c060c0101060c0f080601010601080d01010d022c23115d0b6b4b8100133d010123115d0b6b4b8100133d05086501016501080a01010a0208530101530308770101770d0819010119050818010118030261662b021904026c6c3508360101361108230101230d08130101130108190101194908180101180308760101760b087b01017b030a636866617263686e616481200c810101018101030364616c81200c827f0101827f04016459081901011901081901011903016504041c060b04031510022b0a020315040a1f1802180b022915023e070416150102191402030804080e01022104100d7381612e24822002048254020635812b0c04810d0508086c1a1b03022c02023404016181290253030767756d656e7473811f022304057966776e676e0818010118030369616e30080c01010c2308210101214d107a820e01017a820e16084101014103026d7377020d03026e6935082f01012f6b0c81080101810804016f8107080601010605016d81200c82320101823203046f6c77678125084201014204017366082201012203080a01010a2e081801011802080c01010c120c303f0101303f03057265617273811f0484340404697665738121026e0304777964647b083b01013b02017311021619041a040802420102150b041f0438024406021e2304855d020655824e01042843010a0d8106074c0104810c030249020278010681050a02024b0104750a0104750a0104752901067533050104750a0106810e0a0104752e0104816901025302024202024b02027001022302023103056573696164270c201d0101201d05017581200c83500101835003016b25020a0d023107021612021316021f3e06836b040b091b070a1b0b080c1707071307090c0a0a0a09090a060b07078557310e0b071d0981290b11110b07090e0a0709140d1014180f0c0c090a0c1a100f0a180a110f0c0b0a0f0b0b0c18410f0d080a15090f0b09816d0f0b192e0e098301144608130708101e160e130806121a1a0b0a110c07080e060b090f8131072e150e0f52070d0d2107120a0c0d230c0a0c740f0c');
INSERT INTO search_data VALUES (137438953474,X'00050ef80b8122043d200b04085d0104085d0104085d0104085d0104085d0104215d0104085d08042616063061736b656409021408020409020313022b0c021a160217020210420416160802050408830d817d05060b12580802360602030902080403696e673302305302050401732002220308736573736d656e740e022b0308747564696165746881200c816f0101816f0201740f020b08020b02020b06022103021d02020505023803020614021c010209020209020819010119070208030609061409022909020a10040d070a081c01011c0e020c11022004081701011701048464010802010102010a3281253b7c01021a0104810b030c813501018135030626241a0b04813101021709022e0302616636080d01010d04046c696f6c2f083d01013d030165813402390401628120188273811619010182738116190508690101690306746163686564812202080403656e6433020d0702656481210213020675646974656411020903026e74812a023d030674697374696341021b02021b0403756d6e74020502067665726167657c021802037761794b020810021b03066772796d776e81260c81110101811103017281200c835f0101835f0b0c1304010113040106626162696573812a027603026368811e081201011208083d01013d04016b19021404021803020f28020c2502320704021708045307230483290d02170301645e020d4104811804026c795802100302656d30080e01010e0301670e0223270821010121700c812f0101812f0301693108120101125d0c0a0b01010a0b120c8107010181071d083201013203026b65810204030803026e638136081d01011d04016b39020f1f0237470482280502380501738122023303017231080601010604026f640b0822010122010821010121812c082d01012d03027468050225040372697365080f01010f030277624d08200101202d0838010138260c830e0101830e0b080301010302016505021a0402170c024103021002040a1a06023103020d08023008022d05022b06023301022102022e01021801022e01021812040c0a0604090a17023d010426080204250607020c130409070106040b0d0a0207040e32833081482c0b0204817f0102120106813210030c8140010181400104350a01085c01015c01026701043427030421140104211401042114010421140104211401043a14010421140102790302340305636175736504022c03022306021e0102100102481502280902120502140d02240c02090b021a08022804021e28020f1508810f833902088116244e0202460604193401026d0a04445f03021f04020b04036f6d65812a0221070173811f04820b02027f0603696e6781240269030164813e041613040361697201080a01010a8135080c01010c0404726f6f6d5e02270401732b02287e021815020d0302656e0e02320f02141b04161423020a0704140811022e2e06820c5803027009022701022701022701022701022701024001022704022204021a03022c0304666f72650902300102161b020551021f02022001022026048475030249130225030367696e811f0685140a06046e696e67240227060173812102380304686176658129025d0403696e648124024903026963810e080801010804026e674802150102250602160602154a065981020b022503024301024301024301024301024301025c01024302021d04057269616e7481250c810b0101810b03056c6c6163688136081101011104046f6e677381210481181a0221050177811f04827c03016e590817010117010817010117100815010115360c835901018359040764657266796e753108250101251c08260101260404656669744c02036d024508017322022404046f646f6c812608060101060305726368656e8125086401016403047369646529021504017416020442022447048263030274684d08220101221a081501011514083f01013f0d0806010106180c4266010142661a0822010122040374657210020205022c67022c230483430204831a03025404047765656e070211120209810e022d020269643f020e600683460903016717020f03046e6961751c080e01010e0305736375697481210482770801730f022404046765646946082e01012e0301747c02570403746572812104820002046c616d657302420503696e67813e022504026e6381250c812d0101812d03076569646c6169730c080c01010c1008100101100303696e6f01083801013803036f636b4b06240c0e0303776368811e08110101110305796e65646481200c82400101824016080d01010d02046f6172643302270d020f700481250404816703016201081701011726080f01010f43082c01012c110812010112250c827501018275160c18090101180902080b01010b05081a01011a04016c0c081a01011a1008160101161a080401010410080b01010b0708040101043408030101032a0c0e2f01010e2f03036365648138082b01012b04017366083801013842084801014803016412080c01010c410c052701010527100c0808010108080108160101160808130101130208290101290408060101062e108231410101823141050858010158010829010129100846010146070c2c0c01012c0c040179400208610481690304696c65648134021d03026e648124023903046f6b656462021b0503696e671a0207050173811f04812003047264657258020b040165813b025e03047369626c813d083401013403027468811f048233070c8134010181340d04811e0403746f6d71060a07070302776c812c0234050173812c021a0301786608330101330205726169636801082601012604036e63687d020325022e04057764646567460821010121030365616481020210050374686576020e03056965666c798122022104056c69616e748128086b01016b05056c69616e741d022e04026e677c045106380481100601734c020f03056f626c656d0b08280101280402666959081b01011b01081b01011b04026b658132021806016e50022404016e7a080b01010b040573696563743008130101130302796437080501010504056e6861776e2f0810010110020175010811010111811f142740827d01012740827d1a085d01015d03046173776e81200c8176010181760303696c640502274b02045104824a0603696e6740020416021c01020a4804833d0206821a1a0c041c5501041c5501041c5501041c5501041c550104355501041c550104812806017322022e03016d812008170101171a08790101790401706e082e01012e3d080c01010c0303726e73811b021e03017322020f2d0407070102081d02393404810e16020e0402657350021f0405696e6573736102223a021504036e657381200c823b0101823b0401742a02160301740502143a02232202080f022a0e021c140210180255060481040404811701024c07020c0301791602023b02060403696e6781220222020277730b0c11240101112481030814010114030279641b0812010112811b081e01011e05016f812b081c01011c04057369636166813a0824010124040274616a080f01010f0201790e022d010219060213030405101b022f0502190604033401022b1102072402200802101e0223050c817c8139812e02048213010235010681391406027403021c010615320a010615320a010615320a010815320a45010615320a01062e320a010615320a0104814001021f0301641e08030101031f08030101032d081801011808081001011003080301010304016481200c842001018420060c81040101810417081d01011d0502616981250c81050101810506017212081401011405037763680b082301012306016e1c080201010272080201010203056c626961758136084f01014f03056d74686567811d0807010107030c810e0101810e0b085e01015e030470617373230213030172813608030101030404677972737b082c01012c040372616681200c815001018150030274682f083f01013f1f08110101110301778125080b01010b0106636164616972811908070101070c08070101070505726e686175813d0842010142040665697269617581250c81110101811108016f4d080e01010e0703796464470c050a0101050a0302656c0c0c0a0801010a081008060101061b080c01010c17080b01010b20080e01010e030266658110041b0c04036f646481200835010135030269738136083d01013d03056c656e647281200c81190101811904016c812402030502656438020e69021905017304020803040b0a44023303026d651a020e3c0212490482681504810808021503016e0d021808021a01020804022118022908020a0f021c13020f020403130f023603022c0402250402260102261704080702020e0d04682b020230050c813f0101813f04022903025301025301025301025301025301026c01025304022804026904036e6f7449022c13020835021e01021104017423020c4d022806020d0204032c0104032c0402232b0843010143040175812b082b01012b0305706974616c8110021e0801738135021303017207022504080701010762022a31080b01010b0902140403626f6e8124022904016507020308020a0802100d02140e040e112602061802120d02090c020b160c0713181d81270a021c0508646967727779646481200c81210101812105027273050204050574616b65720e021b0403696164813b026305016f81380827010127040872696167657761798121048129060265730d022704037472617a0817010117060265661b0806010106030273653202112f02233a0219050173770226030174812d0258010258010258010258010258010271010258040561726163746d020e03017535081f01011f39082c01012c040474696f6e3202030302776c2f081701011701082001012001080c01010c0403736f6d010809010109811f0c821b0101821b020565666169738125084a01014a030367696e81200c832a0101832a03026972811d08030101030406736961736f6d813a085301015306036f646481200c82080101820803056c7779646472082001012003046e7472658121061b815b0c040e3d01040e3d01040e3d01040e3d01040e3d0104273d01040e3d01020b0307727461696e6c7961020703017345080201010202016881200c8433010184330808340101340308650101650305616461697245081c01011c0402656c8120083c01013c0404666f64648120086e01016e050377796481200c825c0101825c040269725b021207020e04046e6365738123022c2a370b060d137d0a0c07180c08080b080e080b0b11140c11210a070a141f090b10070917070b1e812651090b090812090c3e220b09070a090b30100e0e081d150c060d0e090d2a19100c060c0c060c060a09090d150b0a0c1614372f0c0f550a0a0809080809070d150a0807090d0b0d09080b0e0a0c060d100806090d0a0d1c0f0f3706100f0917070d0e0626090913110a0e0a6e211a0d090b0f0e1c090a0c0e100a150e11090d24090c0b10070a0d1562111d0a0b0718092a13070a090a0f070b0a0d06190a0f0916140e0e0b0f0e0d2b0c09180d0b0d0e0a');
INSERT INTO search_data VALUES (137438953475,X'00000edb07306368616e676555021c07016425020e810d020b07017333021e560203040370656c0e0207040372676509023a050369747939022603036561704b02215404814e0602657215022a04046d6973741d022a05086f746865726170794f02080402737481210482520301690b0c1a0c01011a0c63083a01013a0c102b080501012b080531082e01012e12085901015904056d6e6579735e02060401700a020e0408726f706f6469737422022003056f6573617581250c811b0101811b04036963658127022c05017276040524040373656e3202136d0483320307726973746d61732c0215030475726368813b02100304776165724e081e01011e520c822b0101822b0b0805010105120c0c4801010c4805036974681b0833010133050372616566080a01010a0401654508110101111a0c0f1001010f105b085a01015a050263680c08180101180505727468696e81200c825101018251030779666172666f6401083c01013c811f0c821d0101821d05036c6f6781200c840e0101840e06027772813d084401014404046e6e6967813608400101400403726666812608450101450201697208170101172e0831010131030274798123026602036c61663608220101220402696d7e021604037573654c020d040179812d026101026101026101026101026101027a010261030365616e810c0206060265648110020a04016e5f0825010125030469656e7410021a1c0219070173811f04845904036e6963812c02120704616c6c7981100202070173812104825306016712080901010903036f73652b022736022c0f02332f048451060164320424160f022402022415020d030275620e0204811e021b030277624608160101160304797765645308290101296004810e02016f0f02070602270f021506021208040c140c020e0102090904060c01021a0f0407132402210102141b020607140813150d81164082335a0204822703026b05025a0b025b08020a03036174732202177d04812c03016459080601010601080601010604016953082c01012c4408080101080e087e01017e03082c01012c12086a01016a030366666981250c810c0101810c0404697763680c081401011404066e6f64696f6e6c080a01010a0304677964646a081e01011e03026c6404023704016c46080e01010e050565616775650d020d0a017381260c811f0101811f03026d652502076b0218240413110501737002173302631202160403696e676d023b0f020705047369776e81201004841b010104841b0b086601016604076d697373696f6e32023357021816082a850e2f02062f827a01043b36010481660104811203024f02027e0104167f020403500104810301048103010481220104812f010481030104811c010481270104816f0102590202480202510202760102290202370b026564812902200c0272738122020f0b020301020301020301020301020301021c010203060474746565812d02740102740102740102740102740104810d01027405056f6e657374811302030505756e6974794c02020b0205270208230660051c0c04105b0104105b0104105b0104105b0104105b0104295b0104105b06040f37040670616e696573170211810804836f0701790702332204061f16021219021d4708820d815d03023219022d05046c61696e81120212090174812104827f09027a0a0173812104831209021a060365746566081201011205047574657278021f01021f03056e6365726e8127020605056c756465648113021b070473696f6e4b02370406646974696f6e2b021f04066669726d65642a020e0407736369656e63658139024905046973747332020f04057461696e73812302110506696e75697479811b021605047261637418021726021a0b020721082501012525080e01010e11086c01016c03048157030c66560101665609017317021b810c04814803017236081a01011a81040c2e0801012e080402616c812a046c1204036e65720f024d04057269646f722d02077c024303027374812104831d0502696f6008080101080303756c642b02172602051c021503022f1402060d02031006820a7402047a4701027605024504046e63696c3e020839021c24020a0804813b16022b08036c6f7281390210080173811f04825c0501747e02112c048104060265640f023681250481370603696e67811f0481010404811e1104814106017921020b7e0660826c040373696e620220030376657215022402022a0902160603696e678122020a02047265647581200c826f0101826f030375656c550216030479696e67811f04846302027570813504390903057272656e747c0217030673746f6d657281120218030174812104825c02077765737469776e27080d01010d0704796e61758126080901010903036d6e6981200c833d0101833d03037264644608120101120401772f08140101140304736d65722f081f01011f020479636c658121022b030a6477656974687265647581200c827101018271030566616c61668136084201014205016e64081c01011c0607736f646469616481200c823401018234050672636869616481260c8117010181170603666f6436081c01011c170c10080101100817081b01011b3c0c825e0101825e050c2e0501012e0504066965697468755f082001012006080301010304036c6f6781160802010102050477796e6f8126081401011404057269666f6c81200c82370101823706046e6169725908050101050108050101050307686f65646475738126084601014603036c63681b082001012003086d646569746861730c0802010102040565726f64648136080a01010a040472616567030c0b0c01010b0c2e0c020801010208360c0514010105140501754e081b01011b0406756e65646f6c6e0c1e0901011e092f080401010403016e27083301013309081b01011b6d082301012301080801010804046c6c756e811d0802010102030c823a0101823a04036e69676a081b01011b410c0950010109500503777973812b081b01011b040374616601084001014026080e01010e26081e01011e53084a01014a060c8118010181180306727261656464811e080f01010f030373677581280826010126030848010148030674756e646562812608690101690101640502090402291704032e04022c0702030e02033402250f0233400212020161640802010102030806010106280802010102110c821e0101821e050c811c0101811c03084c01014c13025f030263687a082a01012a0301642d02034d0c05200101052003036574683508280101281f081b01011b1008270101273c1c810b811a81210101810b811a8121051024810701012481070302697281200c823f0101823f03016c63081101011145083a01013a04036f64648120084701014703026d705e022157022403016e8128085d01015d030472666f6459082a01012a01082a01012a04046c6c656e53084101014103027461812608150101150301750b08140101145b081501011537080a01010a080c812c0101812c11080f01010f04080f01010f040567687465725e02253d02260301772f08180101188109080701010703017904020a0602151a021d080216140409040102220202220602120102082a021a190208120482020b026b03040d3d01040d3d01040d3d01040d3d01040d3d0104263d01040d3d040173811f04845e040481520c04810f02046461646c81260819010119040365746801080301010326081c01011c04016c81200c832b0101832b040b726f7374796e67656469678126083f01013f0401754e08130101135a082e01012e0301650108270101270403616c6c4d08210101210405636872617581200c820b0101820b070465756f6e4608030101030408666e796464696169813a083c01013c0401672f081d01011d30080b01010b07081601011604067262796e666181260c8106010181060401734508160101160405756761696e0b0c04270101042704037769731b082a01012a81050c812e0101812e08086501016503066962796e6e75810708050101050406666675616e748125083c01013c060279676c081a01011a0403676f6e35080801010804016d36080601010638083101013113081401011407080301010316081c01011c0210098263010109826305087601017603080f01010f04026f6781280821010121040973746177727779646445081a01011a03026f64813a084401014404016569080201010204036c757235080a01010a030572696e676f5908150101150108150101150402777381201083474e010183474e05081e01011e03047765756412080b01010b810e1c4017811e812401014017811e812404017981260823010123050577616974680208050101054b08170101170303796464350c3207010132077e04810304036c616935083c01013c70086101016104016e8125084d01014d0406736761736f6d813a081c01011c06036f646481200c83710101837106017581200c83670101836704047765646181200c833001018330080473616e74813a082801012807036f64648125084f01014f18085001015002036561648124023205046c696e657c020f04016c8135024305016c4e0c050b0101050b16082d01012d040172812202020a020201020201020201020201020201020201021b0102020302627481340215030663656d626572812a020b0404687261750b08350101350403696465812102310c025a01025a01025a01025a01025a01027301025a0701732902290603696e6710020d050473696f6e2602113c0212030b66696272696c6c61746f728137021404066e796464696f812508060101060301673508050101050306696e7479646481000802010102040370696f8119081501011504057468696f6c8138080a01010a03046c6564751b082401012403066d656e74696117020663080201010204066f637261637915021e0807746963616c6c79810902220308706172746d656e74812104811c09023104036f7473811b021d0306736372696265811f048365020228090173150211040569676e65640e0218040374756e13080301010303097465726d696e616e748134023303027564720c031e0101031e08081b01011b05036465672f081901011904036e617730081501011503037769735f0815010115010c03040101030446085d01015d02085b01015b06036169735f08190101190201697a08190101192e0839010139030663746174656481350202040b0a090808080c07090d09270a060d1009070c0c0a220b0b170a10180e0b0d0c0f080b0708190908090c08090a080912100b0a10490c0f210e0c0e0c07090a0c0e0c0b1766081d1d0b35101c0a0b0b0b0c0b0b090b0b0d090b0c2d0b1209080d090a261609080a0c120b080e090f080b090a0c080f0d0e0b090c0a150e09121129140c0d1012100b100e1e09161b15130c250f120f1f2e0a0e310d0f0c0a0a120c0b290d1048100d110c140f090b100c111511090f1a0f0f0a0b370b110b090b13151d0a1311110a0f0e0c0f0d12090907111f080c0c1e06080c110f090f0c0e0c110b0d120910060a0b0f120b0b1f0b0f');
INSERT INTO search_data VALUES (137438953476,X'00000f0004306469640f022b1a022601021f03022f220412120102174f04834b0b026504026e747c042f200802032c048100030165810a02060401642d0204040373656c21020e030766666572656e74812104811b02022b0a026c798129025f050279678120081201011203056777796464813a084b01014b03036c797377020403016d030813010113080810010110130802010102110c1304010113040e08020101021c080b01010b01080b01010b0a080d01010d0208370101370f08020101022b1881068140340101810681403403056f67656c7581200c82390101823904036c63682f083e01013e3f083f01013f03047265637438020201020807026f728122025e030773616772656564811f04855a04066368617267658129020405056f7665727381390216040574616e6365811a021707017481220231060677727779646403080d01010d0504726963740d0202030476696465812304814403047765646481200c8134010181340504746861668120082b01012b1d083b01013b0404726e6f64010c0f1e01010f1e811f0c81610101816102016f0502160502183404162c0b021d0f022d1b02080404250e07021404021c1d068160070206817a4d010259070623341801021903023a01023a01023a01023a01023a01025301023a0106534e300704125a030463746f7276023002021501021502081e01011e0802041d08610101610701737c04202303016446082b01012b13082301012301082301012318080b01010b2e086801016803036564645308220101226308330101330401730b080f01010f100c2b0601012b060c08150101150402360408120101120108020101020f0229070c1d0901011d0913080a01010a01080a01010a0c08360101361002360508150101150608110101111c0825010125020485440b04170701083501013503046766656e4e080201010203096d6963696c69617279813b021303026e6509022e11022342020a11020f0702271f022e07022b0504846b0404814104017405022659021a15020304022405025402020b1a02020c027c0302430904810d07023803026f7208040606250221670218200606812f050462656c6c61021d0501736102281602060303756274811f04847b0302776e1a02105c02430102070502351f021f12022301022301022301022301022301023c01022301022a01022c080c102101011021020472616564812008340101340403666f641408080101088111082a01012a0401774b02351f08160101160503696e67811f048334020e3b05200f0d814c05016e0f02170302656631081b01011b05026e75813a08500101500603796464813a087701017704057373696e670e020b0301692f081b01011b710c821c0101821c04046469617581200c81510101815104026e6b8135023604037665736202210503696e676d022703026f6981200c836a0101836a0401730c082701012758082001012005080e01010e3c0c810a0101810a03047762776c8138083601013604016764080a01010a0401730108300101300208250101252c08340101341608240101243608280101282a08730101730303797375030812010112020375616c8121048128030564616c656e590828010128010828010128030273746d0218030274793f022602017712080201010247082001012001082001012018081c01011c250c0215010102151110030c1e0101030c1e030365756412081a01011a35080c01010c230821010121040c1a0f01011a0f0d083e01013e250c8230010182300808370101370e083601013603016981080c020c0101020c11081001011003026c75813d08170101170301790c08240101241c0809010109781062812f010162812f06081801011805080401010402017981010808010108030264646a082d01012d33082d01012d190c190901011909040177812014077d81680101077d816805087401017403036c6169812608670101670402656481200c8315010183150603696f6e3608120101120402696481260c81130101811303026d618125081301011303016e812014812a82430101812a82430401614d081b01011b120813010113130829010129080830010130260c814d0101814d18081c01011c0402657327081d01011d7910821838010182183803037367754d08070101072d081a01011a400c81080101810805037763687a08330101330301776e082f01012f040565646f6464690810010110371081490e010181490e07016e4d08110101110101650b082d01012d63100c082001010c08200d08410101412a0c813301018133020361636804020e1b022505022202020b2502101602213e0c814f81072e5803023f0303726c7917020504036e65648123024f030273798111021626022d0206636f6e6f6d795c02064704812d020564727963681b082201012281050c824701018247020666616c6c616981250c810301018103030566616974687a083201013204066569746869617a082f01012f03016f812808560101560205676c75726f010815010115020169010c25180101251826082c01012c080839010139010810010110050c200f0101200f190c040b0101040b4f0c140d0101140d03441e040f080a1e8105813a480415121c0e01011e040f080a1e8105813a480415121c0e060c7318010173181008160101160210121a0a0101121a0a020c4f2401014f24030c3510010135100302636881200c841c0101841c160845010145030364646f2f080b01010b710c830c0101830c0602636881200c842e0101842e03036768741d02025f021125020f03016e4608070101071d0c0708010107083b0818010118020c820d0101820d050c81160101811606086801016803047369617581200c8246010182460b0c510b0101510b0404746564641b081e01011e7e0812010112240848010148030474686572811f04813802046c65726927082a01012a040376656e0702041d02135e0212220241030273655c020d1b023033021e02020f050577686572650e02288114023402056d61696c7317023c81130204030962617272617373656456020d0307657267656e63791002220304706c6f793802050702656581230256090173811f04810b08017281260c812b0101812b1502240402747956021e03037279738138082401012402026e6407021a1602251d020e24040a06590239040173811f025d0303656d79811f04825f0403726779050230030b6768726569666674696f6c270829010129080803010103711c82600781550501018260078155050510814505010181450501140e813d0501010e813d05020c6f0501016f05031081030501018103050b0c5305010153050210231905010123190502140b81060501010b810605030c66050101660504046c69736881260c81240101812403046e696c6c811708050101050f085701015705084101014103046f756768811f04837a0301777208150101152e14825f812e0101825f812e02047175616c81230237040669706d656e745c021a050676616c656e7481230481040201726a0826010126360c817401018174060855010155030461696c6c8117080b01010b090c811101018111030362796e030807010107811d0c8132010181320b085f01015f0301731b08080101080c080901010979100d815301010d815302057374617465811f04837f0201750c082801012829083d01013d2f08080101080a08280101283d083c01013c020376656e660819010119040172810a02111704831509027f0a022805017907022b08022009021609020201022b3a02191702312e0482050c022b01022b01022b01022b01022b01024401022b0604140d0604626f64791f021621022237021301021101021111021719025f06022c06036f6e65813b025506057468696e6729021148020b2e026416022303066964656e636532020539020d34080285540d0204832301026b01060f8155010605810b03024b02027a0106810b0602024d01027f01027f0104811e0104812b01027f01048118010481230104816b0104510602024402024d0202720102250202330206786163746c7933021404046d706c658123025d0304636570748132020f03036973748129022506026564811f04846f0603696e673f0211220227030670656374656461022a05067269656e63655702290a03696e6781340230060174812a022304056c61696e7329021006076e6174696f6e73811f04825102037965736d023101016612080d01010d02036163657002323a02540401688125080e01010e06086f01016f0404746f7279813e02090301691b082e01012e04016c811f04843c05017332022f0e021b04026e741c0814010114810f084501014504017274022d36025a03036c636881200c81780101817804016c73023903066d696c696573812d021601021601021601021601021601022f01021606017929020503016e811d08210101211b081b01011b0301725b021a0401778120082801012805066f6c61657468812008370101370306736e6163687581200c8242010182420402776e811708100101100303746572812608790101790303756c74811f0481370304766f7572811f02350201654508150101150108020101020d08100101101b083e01013e4f084f01014f03026172490223030662727561727907021581230210030464647967813d0840010140070266610b080a01010a810e08050101050c1020811c010120811c07026f6e3608080101080302656c1a022708021c0401732a020203016c0c080301010348080a01010a1008250101253c14813d827b0101813d827b050c814301018143010c6e5b01016e5b02086d01016d030c8101010181010b0851010151020838010138020c810d0101810d030c3036010130360402656e81250c813e0101813e04016c56021d0501617402140501793108070101071d08140101140b0810010110010810010110200828010128261c0f8155813a6a01010f8155813a6a05085d01015d010c31190101311910082f01012f03046e746572813a0809010109030372636881200c8203010182031d084c01014c0602656481200c832801018328070172812808550101550402776981200c8400010184000301778121020a040265720f022704016e6a080801010841081001011002066665726d77727b080901010903046973696f8136081401011403026f6e5908090101090108090101095108290101290f0c810b0101810b0502696f120812010112811908380101380702646412080701010707016e140805010105040372646435081a01011a041f0f07060811080b0e084f10110c080e0c0b0b070e090b0f1317531e072111660c0f21251309090a360d120c13060a0b0c0a110f0808080d1d0d09270b0a1307072d39120b250a18160c0d0b0d0b102914190b091709212208090b0f16110d0e0a0d810113130d0e2d17180b0c11100e0e0e0c0908080f070c14070a08770f190b150a0b0d17151a190c210b11351e0913630b0a0a09090b0b0b09070a0e08090b100a09080911090e061e0610060a0f110b0c0a0a21070f0d1b0a0a065b0d0606450d140d0a0d07070f0e0d1e110a09');
INSERT INTO search_data VALUES (137438953477,X'00000ef5093066666f726464696f81200c830901018309030472696e6481250c812a0101812a03067572666c656e590802010102010802010102440819010119020c834d0101834d08083501013509026e69812b087f01017f0201692708020101020e083b01013b120c0208010102081f10022007010102200701080201010241084a01014a150c530e0101530e03076374696f6e616c8134020d060574696f7573812202610304657374611f020b0305667465656e24020e050168811f04842005017941020a02020a0d022027022b2a0482470305677572657315024503026c6525020404016c780219010219050265641902050102118113022801022801022801022801022801024101022803026e648111020912027c04016504042b088117040f051504811704036973685b02210302726d150206810a0483180402737408020543021d04020b3b020315085483471204047748030c81450101814515022e0302766509020d17020721022f02022f5e0817817444030378656474021f02046c6f6f7229023703017520021a280220030677796464796e7b08350101353008610101610f08370101370305796e6564648120086301016302016f72082a01012a03016427083e01013e2c083901013944081a01011a090c815b0101815b05086201016206085c01015c0f086501016504036c6f6e5308280101280301697a082001012003036c64734c021504066c6f77696e67812a0202070173811f026a03026f648123082317810f14021004017441021d02021d03017205022c0204090702023506022f0204051c0402070102090402040f02180102060104080702020d0b021d070207020415120102100104151201021004041c0b03020e0502190102120602100404160a0602140508340101340e020c02020607022505060408090e022304020c0b1c11815b0c811c0f2e300814323572020e0d81250f7d2e4201060d51120106753c360110040608100d114f0e020c811e0101811e0104202e0206211c420104751d02024e01065b072201065b072201085b072b1801065b074e01065b0722010674072201085b073e0a0108815505160104302802042e190206110d340204542101041d0b02040e280404657665724102330202330404676976658129021104016d19020801020806022158021c01021c17021f0f06846e080502657232023e0501732202250503756c61810a040e0f040274791902025d020a29048126030475676874812104813c04026e642c02101c021306056174696f6e81230472170b02616c5c02054704812c0401720a020b07021009021f06020504020b1e02090202095b06841a0a04022a190219020872616d65776f726b3e022d040577646461677a0c271101012711030265655202144d04817b0304696461790d02136702222e023607017381210483020407676874656e656473023603016f63080401010404016d07021801020305020e04020b06021e03021b0a04250d0702330102170704100b0c020f0a02110202380602070a021901020b02020b1a02100102101f020a020215050e036a816a183c200204041e0204644201024506022c0a04812d03023d0404162b04026e74813e021902017581200c8354010183540302656c8115021203026c6c7d0410180503657374812104825503026e64150237810a04840a1a0229050265648109020a040275648138081601011603036f6464270824010124030572746865721f02120c0232030473736564810c02030205777269616481260c810d0101810d030173810e081101011103037961668126087c01017c0201792708070101070f082401012418081d01011d05080d01010d0c08210101210a080c01010c050807010107321c1b81177c515e01011b81177c515e050c2743010127430e04810a05081d01011d050c0b4801010b48030264640308270101276008140101140108060101062b0c0809010108090e081d01011d1d0c81050101810505016135081401011406016931081d01011d6f0c830f0101830f05087a01017a0601721208050101050502776e812b087601017603026e64680807010107380c8207010182070401798125083301013303017235080f01010f010967616465697279646481360810010110050377636881200c8428010184280302656c01083a01013a4c080d01010d6b083301013304036f646481200c8301010183010302697264082f01012f3c0c814f0101814f1a080701010703026c6c81200c841b0101841b050261698126084a01014a05017547080b01010b0c08400101400502776e810708040101040401778120085f01015f050461646175812b087401017403026d6505021303016e812018748206453a0101748206453a05084c01014c110c07210101072104080801010803083f01013f0403646469030817010117813a082d01012d04056f6c66616e8133048102040175813d0819010119030172813a081001011004036167654f02215004833f0404656469671b081901011981050c811e0101811e0404747265666a080b01010b36081f01011f03027468812b081e01011e030276652602071b02030202032a022e3702570302776c30080801010804016e69080801010811083c01013c04026f6445081d01011d0403736f6d30080a01010a020365666e810e0807010107120c811701018117030367696e813a08120101120305697269617546080d01010d03046c6c69728126085e01015e03086e65726174696f6e813904150d04036e796d81010c0c0801010c081f084c01014c1608310101310406746c656d616e1f021f030572646465643608200101200301731208170101174d081701011703017404020636020b3c0209130216160484170d02060b02310401730402356f02401602051802670205696c7964648126081f01011f03016e7a08040101040302726c73022242021505017304021b03027665811f08827182640204822d1304814505016e48021b4d02170a06817a0e050173812302600403696e670f020902036c6164811f04855108023705036465728127023e04036e696f6a08050101050302696e35082601012603036f63680b0817010117030277628128084f01014f0304797765648120085801015802016f0502322502151e020b5704841108020c14020d03026469010824010124030265732102068100047706030366616c1b080701010738083201013217080c01010c41080a01010a0f0c26250101262506017527080501010547080501010532081901011908080a01010a1508090101090602777227082101012181010838010138080361696701080b01010b040572657374722f08250101250904656469678108080a01010a0402796e2708180101183f082e01012e14082d01012d0e080f01010f18148167821e01018167821e05083f01013f11084801014806046e6169735f08020101020a08030101033008020101020c081a01011a07026f6e4d080a01010a0703776368811e080201010208027964813d083c01013c0303696e6776023f37021f01021f01021f01021f01021f01023801021f03046c65756f7a082501012504026c6981200c830b0101830b06085201015205036f64647a0807010107260c830501018305040277676a0809010109040379677503081e01011e03066d697369776e81200c843a0101843a050c814701018147010c814b0101814b020871010171030c8105010181050b085501015502083c01013c020c8111010181110308680101680705796e7779728125080301010303026e651d02113a02255804810303026f64090211460402040f02094102650204813714024202040a0502023605022d0303726175813a086201016204046666656e0b083a01013a3b08200101201d0818010118570c81010101810108036e61668125083801013805026f648125086e01016e1508690101690405696164617581200c813f0101813f03067374696f6464812008430101430301741102141b020c13020c380409172d0481080201704a02040502032d0202110204020772616e64736f6e813e02290501743008060101060303656174811f02210405646164777981260825010125030569736961758125083501013503036f65738126081c01011c0402757038020d04017751020c050365727351020a05016e3802240302777046080501010507080201010259080d01010d020175813304810c03076172616e746565811f0483220303657373813404812c0302726f2f08320101320204776165647b082701012705016c810f080a01010a040568616e6f6c8126087a01017a04036974688120087301017304046e77796e8120082a01012a04057263686f6481250c811701018117040773616e6165746837080d01010d6f084b01014b1408550101550303626f646708140101140b0c140801011408030364647735080b01010b030665697468696f1b08040101044b08040101043a0c822d0101822d0b082201012204026c646e083c01013c320c81050101810505026c61813d083801013805017969081b01011b2e080e01010e04036e657235083801013835082e01012e04077274686f65646453081b01011b0402756466081001011003026972812b084c01014c0508666f64646f6c7772813a08670101670503696f6e81200c83190101831903036d6e696608060101063a08750101750b0824010124040370617381250c81410101814103046e61656454081101011104036575640c081d01011d230823010123010819010119700c8422010184220503776368530836010136030272731c080901010903027367280805010105030479626f643508170101170108160101162f080b01010b2308050101051d087801017813081101011102084001014004016e14080a01010a0503616973140803010103050365746881210482730202796468080601010612080d01010d260c82550101825504016169080b01010b12082401012425082f01012f0b08160101160f0856010156040a77656974687265646f6c03081b01011b50080a01010a3508090101091d087c01017c15080a01010a03086665696c6c696f6e8120080601010605047262796e813d084901014904056c656e77726a0833010133040372616e81200c827b0101827b050765697468696f6c81260854010154050469666f6c6e082101012137085601015603016d22042a0b040461696e7481200c835d0101835d04047261656737080f01010f170c070b0101070b110c0708010107084110812c2a0101812c2a060804130f280b350d0b090a08130a0709200b10080c25160809091a0e092f0b09080c070e0981780c0a1a07060a0e0b0a0c0b230d0f0b0f080c0966080c08080a0f080b0b0d0a100a0c572c0917090b120a09120e160e180d0b0f0b0a0d072c120c0a0a0c15120b130a0f0a0b140c0d0d0f1a0b0d0f190f0e090a06130e07080d090b0a0b0b0d160a0c2521110b0d0d341e0a0c0b1d0c13130a0b490e0e220c200c11100f140f0d09090e0e0c0706080616080e0a0a0c0a0e0c0d101b130b22120b0f110f0a0b110e170e0c1f0b0a0a30090b0a18212a110d0d0e1012070f');
INSERT INTO search_data VALUES (137438953478,X'00080f3f0c01010c8133027f073067796d72796481200c837e0101837e0b08720101720404756e65646c080301010308026f6c0c080701010703046e676f728126085101015104036e616c813a08540101540502696730080b01010b70087001017004017481250c8102010181020502616681250c81210101812101082701012703067272616564642708370101370501752f082f01012f0502777281380821010121030377697281200c84300101843001036861640e041c070c02250a02120702110202171202141902280a0413080b020c0f04440818020a0b0881168153020658820b09026f03026c6604020b7904051c380437090403766573813304811f03046d7365728138081301011303026e6457021f53024805046f7665728121048309050173812d021101021101021101021101021101022a010211040265738125081401011404036e65728128084201014212087401017403067070656e6564811f06827e14050469657374811f04823e05017915023f030272648111020b0301730904220d05023009020406021f0202170304072c29022f06020f06040c1901021a1f02081902200a022a050c815e13823470020407590202290704463a0202410102260102260104265e01022601022601023f01022601081c0d2a2a0302080302766504040324090222020611251308043a08060410050302190902130f040a1f0602420202160204030702040307040203010421100d020305020927021707021f11021d0514823219081981520e5929020a1281413c3702048121010840310b110302120204361a010620312b02022806020a020621811603022102023f02025c03022b03037764644e0c030b0101030b04016c6908150101153d0c531001015310050369617581250c811e0101811e0201651d022c10022e03036164737e021204036c7468811f04853b020481730204813011022504017224022e050164811302180503696e67813404470903023b040474696e67811c02040301623108220101226f0c8416010184161a0c430b0101430b030364676574021303046962696f8125087001017003026c642d021f1c022604026c6f6d020204016f6e08020101023a0802010102040170560229490482640c08580101580503696e672b022105046c696e65390219050175812b08690101690503776368812b086a01016a03026e731f022a04017727082d01012d03017252020e1e0421120604390501040c071e020615066107050202370904262c04016517021324020471020c08022b03021704021b03020a040473656c66812104830d0306736974617465812c0245020169010c231501012315020c101a0101101a24082501012508082d01012d02081e01011e040c1d0e01011d0e19081601011618081c01011c0c1012180901011218090908330101331e080e01010e0714660b832c0101660b832c060c8102010181020208320101321510120e2a0101120e2a03046169746881260c810a0101810a03046464656e78020e01020e03026c6c07021003016d812f068116060301724d08190101195008240101240e08330101330401652e02050501643802130301734f02250c02224f04470e0404746f727911022402056f6666656d813a08700101700501691c08050101050502776e8120083e01013e13027c0a0857010157030367796e7a081001011003026c64812a022e0405696164757230081a01011a050464617973811f04822903026d6507020208020c13021e07021d23021227020c36021b01023a05017329020903046e65737420022a04026e6f81200c8302010183020302706549020a030673706974616c51020325021a0c020c21041f5201025a1a02150901738123025a01020f1a020f030474656c73812402090302757204020d811b04816c05026c791702260501732c02031d02173306050f0d2d041d21040273650902240301771702161b022b0702171d0210020275623a08020303121c02080102220a0406161002031f020417040933060638093e010638093e010638093e010638093e010638093e010651093e010638093e0106810e3f040173812106038247030566656e66615308090101094d0c827d0101827d03016e3608250101256a1021833c010121833c040361696e4608080101085a0c820e0101820e0b083d01013d04066c6c656661756e080f01010f03057362616e6417020381180481010301774f021e0202776e81190816010116070c82670101826703027972660827010127020279620b081b01011b260818010118340806010106400867010167110c32090101320902081e01011e040269617a0840010140060175812608770101770301644e081801011805080c01010c4d0c825601018256050c813601018136010874010174040372656681250849010149030966666f72646477636881010802010102040372796427082701012703016e03080801010832082b01012b020803010103660c1b0901011b0903148332810f01018332810f050c814c0101814c010c815001018150020876010176030c810a0101810a0b085a01015a02084101014102101a562a01011a562a03086d01016d040261662f082001012004026e793108260101266f1c44486a82022f010144486a82022f16080b01010b07085b01015b010169040a02052107070106150c050202160302170108080101080202040104091904140309080e01010309080e0208070101070104020b0206172406040829010129010c0310010103100104121603040218040a02080a0a1c01020601020201101e180b01011e180b05060a070501040809020c0c2701010c27010807010107010c170e0101170e04100909070101090907010c0e1301010e130206040f17010a02130c08080808020709050104020701080207090501040207011003160d010103160d080c1f0801011f0803021601020b01020201100315090101031509020402060306022608011c070e050606050101070e05060605011c070e050606050101070e050606050406100b07010c180d0101180d0304021c02081d01011d0208050101050208050101050110040712010104071201080a01010a0106020405010c070c0101070c010e07060b0807071301080a01010a0414051a0b090101051a0b0901080207220f01040624020417170106190a08010c0208061b0607010c0208061b0607011009052d010109052d01100f1d0701010f1d07010c09041d0a0607120c030b0101030b06020f010202021403100708010103100708020c031301010313050c0314010103140268083941071329371355170d18050b0a061110260818080c1d110101083941071329371355170d18050b0a061110260818080c1d11011c0b130a8129072b0a370b060b0d3f0306301127011c290b41064d080101290b41064d0801181d2524046801011d2524046801081106200a0130040c05070b0708071c09220101040c05070b0708071c0922010a020a2d2111010c11100b280a23011c0b1a4b070d0a01010b1a4b070d0a0108270b07110102040102040106047a18010a047a0508090102040106090c0c01080481120501022e0104083401085401015401061c06090114140d18080101140d1808010806082d09011c160b30200d1c0101160b30200d1c0118060807050612091006100a0602102436110101243611010222020461697468030805010105811b080701010702108129430101812943061034392c010134392c0d048110030175811d0c0d1c01010d1c1908210101210302776e1b081401011444082601012607080901010904083501013510081e01011e150c030a0101030a1110816b360101816b3605083d01013d020363686954080d01010d020364646901081401011404016f81200c8142010181420608560101561408630101630402796e810108090101090302656129020d7a04810f1602410201654d0813010113210803010103370c81260101812602016604022d0102021004250f16021a0e061c0808070219090418140302132402070c042d2423088166835002068225170102530202551502320303616e638101080401010427085201015202026c6c33020b02026d69812508400101400307706f7274616e74812c024002016e0702210202040102080404053001040d2d02021505020c0302060102130306030a1a0204072702020902020701020d01020804041e1e010604090603020513021e0102280202280504050c01021506022401040c1305020801022601041c0d010404330402180202170304040e12040a1d01020302040f0c01021401021a01021a10020801020b090207010204070218010206032014222f4b4a4f39813b061914330a1b29020e3c183b50411a3c010251010867185507010268020c81230101812301020d02061718160104242702021501040f0d01040f0d01040f0d01040f0d01040f0d01060d1d0d01040f0d01065d09430102210902170307636c7564696e678113022f0e04830a0308646976696475616c2002277f048331030568616c65725e022a56023b080173811a021303066a757269657362020b12020f03026e6981250c811f0101811f060c5904010159040b084301014304076f766174696f6e19021a03047369646517022004067572616e636509021a030874656772617465640d022e0903696f6e8121048154050672657374656481240267060476656e658121023604016f3e022e0b02052b02112d048279020481490a023501023501023501023501023501024e01023501048152030476656e748123021c07026564811f02100703696e6757021a040369746532023c04046f696365811f04844802017304021301021008022c08081c060b1602021509061e080a09042b0b0902090106050b1507020707021902021905022203021f0c021805020302022b0302170c04031d0302180302200902140d0211070219020213010609061a0504080707222f0e0b7f08082e0d13290b157e81253d0c02184106220d172a092d143a150f010a07071a20200112033806060a07070a500104220e0210812716010181271601060a150f0202330104424902040d0801044b1601044b1601044b1601064b163901044b160104641601044b160104560501041b350404211e0202470302130302696f72080201010236081001011003046c616e64811f04840203026e7455021402017409041c150104070d040419100102370104120c05081f10080b0204300603081209090a0504021d030806060a200104060701042f0a02021303022a02021d0302040502320502200304060405021a01022a01021601022a010216050a0c150b050402080f0a090a01021403022301020602021204021601060e070f01040c240404070b02020c170c0a0d0c100c130e090b0e370f0a0d0a0b190b120e0b06086281060d110e09081506070d0a19080d0a070f1008090a0c070921180b0c730f0c07091506060d090e09140b080d0b1c06090d071b0d0a0c0712070f46091513190e0f06130a2a0a0a250c120b630a26856a2b123a0b0b180b0e173a12070b0d817c11110d070e1b0c090b0d0a0c0a2d0a0808080b8160100b07');
INSERT INTO search_data VALUES (137438953479,X'00050ef2166202220408350101350704040f03040c3003042c1101041d090204350401040f0b01020f01020f03043e1615020a02020c02020703020e02020302020c03201540610a0e2f1213451d81780b074a2a022037570d0a0d0b0d3415231704273010100108202c0a22010a103f17810901048115030604153d020a3e080e171e0104326602043a1c010c12090e0e2336010c12090e0e2336010c12090e0e2355011212090e0e233a0d061b010c12090e0e2336010e0e1f090e0e2336010c12090e0e235a010855235f2101081a1b1c1102024b02060b1b3202027901022c02042f0d04306974731502142a021a60088342811804022f0a066e040501066e040501066e040501066e040501066e040501088107040501066e0405010481050502480403656c661502122a022c6e025c01025c01025c01025c01025c01027501025c01076a616e75617279812a020d02026f6241020602020678026e040173811f04854d0404811f03016354080b01010b0302696e390204050265642602030503696e67812d02790102790102790102790102790104811201027902057564676564812304813303026c792a02100302737478022f01022f03020601046b6565704b02164a02050a04835a0a021504040b4d01040b4d01040b4d01040b4d01040b4d0104244d01040b4d0503696e6781220229050173813902470302707457020d4804836102061d825a030472616c61813b0217030474746c652202277f088149103b03047b1110021b0301790e021e812604814802036964732c020e03026c6e8132021a03026e64812a025f050173811f0482340305746368656e51020402036e6565813c04180b05017376023d0401777c023803026f771702181b021830021d0902030c022207020c06020414020311027210023805016e811f0684380d040481000501730a02106d021732023001046c6164797002150602320301698120087801017803056d62696e674f022a03016e1b080f01010f60083c01013c0401644002020c04070c49020c05046c6f72645d020304047961726426020a030470746f70811f04841503037267653e0223610683670904026e030273740702140102092b02346e04826c09026a0302746558021513020642025501025501025501025501025501026e0102550802530306756768696e6774021b04086e6465726574746581340211060272798123062436420301771f02080201658133048107030261645702150404666c65748127024704046e696e67811402150402726e811f04824c06026564040226812802320f025d070172520205040273658124021805017419021804027665811f04810d0301643e02120302656b51021405017351020d03046661696e66083a01013a0401747302240301670d02080402616c8134025f0401730e040c0b0302696e59080401010401080401010403046e6774688122021b0402776981200c834c0101834c05084101014106087d01017d03026f6c03081c01011c810c08070101070302737381230231030c813201018132030174520406092a023406021a1f04825a1304815e05022d04037465724202120202124f02130c023a15048163070468656164811f0482110701734202060202064f02082102700302030202030202030102030202030503696e677d021b0208696162696c697479811b020e040172812a024403056272617279220204030266652402207d022a04026674813a102a081001012a081004017450022540021211027a03026b6517021d09020450023504022e2d02261304811501041c2e02023f0404290a05026c79811f023003026e6581100222030273745604052b45020c05026564290222030276650402190b024a460207620218050164812a023e0403696e678124025102016c73023c050222010222030227300205030361646481200c84180101841806036f646453081e01011e0403657468540c041b0101041b0401698117080601010604026c6c813304811903082e01012e07082601012604037765728125081001011003016501081b01011b0a100e240901010e240910080d01010d1b08170101172e081901011901080c01010c3808170101170908360101360208450101450b0481080708510101510401644e081a01011a04046661696e66081e01011e040669616672696681250c810d0101810d04036e77698117081301011304026f6c540806010106520c2b0601012b0604057369616e743008140101140305696e656c6c81250c813d0101813d03036f67698136081701011704026e640c08110101110306756e6461696e8125085c01015c030779667267656c6c813808090101090404746879728120100c825a01010c825a050825010125180c560e0101560e080261758138080201010202080201010203080201010202046f63616c8122062b042506026c798122022303026e671002152e02202f02224a021a07021f0502657210020f8114021510048159040379646481200c84290101842903026f6b17021c08020d59022801022805026564811a021f0504852c03027269540810010110030273650f0226811e026d01026d01026d01026d01026d0104810601026d0401741002188119024f030174812c02080401733e0231610483780404814a030276652b020405016441020802020805026c7904021d0204756e63680e0203040267737602070202776337080801010802047964616e450821010121030474687972120818010118812b083e01013e01016d04042a072002090904090914020f02020f0f02030302030902110d020502020806023501022902022d01022801040923010409234206152b1c0302230206616368696e65812c02210801738124023e030764646575776368812008100101100401656202153f0483180b023912040c1303016501081c01011c02080f01010f081002310901010231090108230101230f140b07070801010b0707080c0c13280101132808082c01012c060c041a0101041a010818010118100818010118080815010115060807010107050c111701011117010c1117010111170b080d01010d010c0c2001010c2004082f01012f02080b01010b02100b080601010b0806040811010111080c0e1601010e1601080701010706080b01010b18080d01010d0710837b100101837b10051081320801018132080114170c51080101170c51080214330b0c090101330b0c09030c193c0101193c08048109031012130f010112130f02080e01010e02087e01017e03081101011104016e8128081a01011a0301690c08150101153b08070101071d0c040a0101040a2b0c050a0101050a110c814c0101814c050c232f0101232f0e04810003083801013804016e70021403066a6f7269747940021803026b652b021c31020e47022e01027d1004814f050173811002161204170a03016d0108040101040208060101068125080c01010c0b04810b03016e2e020773025104036167658129020307046d656e743802106704813507017217020a12042f064a022b2e0482700405746f6c656e5308420101420401791d021b4402153e06228202030170811a060a090b050685210903047267696e11021e8112025204026b7377020a040472696564812f0481140401747b10040f140101040f14040776656c6c6f75736d02130401776c0818010118030374657237080601010604026873812808280101280404746572738123024503027772812b08250101250502746835083301013370081901011911081a01011a03017981220211040c812c0101812c01020506023201023201023201023201023201024b01023202016504023403020818020405023101020b13021e01021b09020f02020f0d02110104070c1b022f06023e0102160404170f0104170f2e02450202730104810108020405042f1302022e02043b130305616e696e671d02210404737572655e0215030563616e696781200c8366010183660304646461694e081c01011c0608140101144c0c824d0101824d0502776c81280c1d2401011d2405027967350802010102040169270841010141050363616c8129020703056574696e673302132f020747022f0801730502348132022b03046d62657205021c2d023f60020c0d0a815b5d82510701730f02142402120c02170904040c570681054f080368697033020403026e645b04030e050265645c02124a0c814101018141040374657203081a01011a2c08020101023d080d01010d1c08080101081d087b01017b0503696f6e8137021d050372617581260c2a1401012a14030372636869080d01010d37084f01014f060265722f08110101110403656c7981230481220305737361676570023e0402757281260c8114010181140301740d0224040265728134023804056861736f6d813a085201015205017512081e01011e0302776e01080d01010d0a0c061801010618100c051c0101051c490817010117390816010116031c81004917814f010181004917814f05100c236501010c23650108630101630208270101270203686f6265080501010502016901082c01012c0208260101260f0c061201010612020c0204010102040808120101120b101b0a0e01011b0a0e09080901010905081301011301081d01011d230814010114010814010114200c06370101063726203d411881742d4301013d411881742d430808620101620303676874760424061b021303036c65731f02153d021504046c746972812b081201011203026e650702301a020504026f7262020a12020e040375746507022c75024e0701730402184c022227022c35022e0f02520301732708400101400108070101070808160101160108210101212e080901010901080a01010a4514180c17130101180c171315085b01015b0403657279812c020a04037365647c020d380241030378656457020202066c796e6564641b080a01010a0c080b01010b7908150101151a087a01017a02026f6412081b01011b81160c1e0701011e070402656c32022e0502726e8124021e03046e6461790d020a0701738134026a0402657916020b42023449026d01022a0104810a11023c04027468811f0481580601730902370802113002300202301502334704842b0301724d08180101181d08310101310401653e023c18022b4b088153811703043b2a020c812e0101812e03026803022b040367616e812a024104046e696e671d02050c023c1702205f086375220415024b030273741902101f02231302316504810804021605026c7921020c7e063c814418023c81653f200d0d0c0907071c0c070d2f0907100a160b080808080a0a0606220d0c0c0a0a0f0d09090b1014220b0e0a0608070a0a090e060806090607060c06060807100a19111018150b1e080e070a0a0f0c2208080b07100709120e0b0d0a150c47090c110c120d100c0a0f101f170c08130f0e100c0a1e0a070e07090709070a0c133f0c07101182010a39060b140b1a09090d110d0e0e0d070b0d0c090b0b0a0b16274e0a09101a0d0a0909100a161508080f23090e110a0a0a0d06080e094c0b6d0c0b0d0a0a0b1239090b082013070809071709160f21091814');
INSERT INTO search_data VALUES (137438953480,X'00000f4c07306d6f746865723a02066102230303756c64811a020c0302766581340481510501642b02317404845b02048160020481230a023401023401023401023401023401024d0102340204726177646e080801010802017304020402037563683202066d022603036c7469812104810103036e75640b0c0527010105272a080601010631081801011803037369637704201033022f0202777981200c832401018324040261668126087f01017f060372696681250c811901018119020179050203020224100402410804051505021f0902020b022d02020507021701021101021701021111020f09022404021f0b040d250306020f193104826b03026d05026f0106033b50020210030481000104811b05020406061f06130104170b0204181203026e6412081f01011f4108150101151b08330101330d0c0e0f01010e0f130805010105120c81390101813905086f01016f04037964648120082501012501016e010812010112020829010129080c033801010338010c1c0601011c060608040101040908030101030108040101040b0c04240101042408140a1a0e0f01010a1a0e0f010812010112050c160a0101160a0108150101150f080e01010e010c111b0101111b01080a01010a07080a01010a050c271a0101271a01080801010805082201012201082201012206080701010703081001011002080a01010a0118030717060701010307170607010803010103030c0e1401010e1404180d080f0d1201010d080f0d1204100a0b0d01010a0b0d080c1d1101011d11010c1a1c01011a1c0d080d01010d060804010104091004100701010410070208110101110408130101130324671f816c0621521d0101671f816c0621521d050c056a0101056a011c1b15061d261801011b15061d2618022005190607083107010105190607083107031c1a0910130b0f01011a0910130b0f0804810d030c153801011538020826010126020c0d5301010d530318080d0e16160101080d0e161602016101082101012169082201012204083d01013d0c080f01010f1d080f01010f06080e01010e031883072081030101830720810308084e01014e0301641b0825010125140828010128060822010122340813010113370c83390101833906083a01013a05084e01014e0303696c6c81360828010128050173812a026704016e8117080901010903026d651702423e02111e021c2c04831a0e02710102710102710102710102710104810a010271050164811f04832f0301771b08090101094508090101090e08370101370401727b08060101063008340101340203656172170243810c024b05036573741602063a021b05026c792a021e7a04430a17026b0301620c080e01010e0f1027070601012707060c081601011608083701013701080301010301082401012415101e060501011e06050d08230101234a0826010126031c833e0f06046f0101833e0f06046f050c814b0101814b010c814f0101814f020c126501011265030c3655010136550b0c342701013427020840010140020c4e4901014e4903086c01016c0302656409022a35023a20041b064104852a03025505026564811f0484780e02180102180102180102180102180102310102180501731502340e02116d020503036765731308020101020307696768626f757281350405410a04686f6f64812302300a01734f02110404746865720d021508023e810c025709021b03047068657777021203017354080c01010c6208440101440401617b082901012905016627083c01013c0f080c01010c750862010162030574776f726b811f08050c82340301752f081a01011a1f080f01010f11080e01010e0403616464813608060101060401648128086001016004047472616c8112020403037665720d02230102313d02063902021102160a048437020481120b0229080481360301773f020865027a090237010237010237010237010237010250010237040269641208110101115608020101020604696f64648120086a01016a0403796464813d082b01012b0302787422020c7d0483110304440401060581231802440205676865666e4608140101140404796d727554081301011303067761686f646481250828010128040172270808010108020368616481201c1c8117814b5e01011c8117814b5e0307726973747763685f082201012203017701081a01011a0b082601012608080601010639081201011221082a01012a0d081901011906080a01010a27081b01011b0201692f08050101051710040e1a0101040e1a070c0904010109040108090101090b080f01010f01080f01010f09080f01010f010c050e0101050e06082801012810083d01013d070c0d0801010d081d081a01011a02204d8201090a7a6b01014d8201090a7a6b0514810f06380101810f0638010c814d0101814d021458080811010158080811032007120b21131d1e010107120b21131d1e0b085701015702083e01013e020c81130101811303086a01016a030263657d02180301640108310101310a083601013611080b01010b0c080801010807083501013502080d01010d04083a01013a1e08190101190d080201010203080501010507081c01011c34080c01010c021881204e821c010181204e821c0614114b33110101114b331112082f01012f020c255801012558030366657281260c811b0101811b03036768741f0226810b025c06017373020903026e651f022430020a1e020a3204845d05047465656e1a021c0a02061e02050202050601798135020a02016f15022318021805021a1602230102220202360d041b1f0a02110408320101321602420a020803021307021d0302300c088170827f010c814a0101814a0104822002021404021303027903026801026801026801026801026801048101010268040204020604330d0202040102040202040304626f64790e021707021904021206021b0e022405022809020316020e390210100229050a812d04843702048328010270010481670104811303025002027f01047d1902043f1501048104010481040104812301048130010481040104811d01048128010626636b01025a02024902025202027701022a0202380302646981260c6a0a01016a0a05046164617567080c01010c0402796e8136080201010203016c69081a01011a03026e6509021f1602111c02021c02191f02210c02151d0483500301731c081b01011b4d080f01010f37148159821f01018159821f08085401015412085801015804026f6e28080301010303017404023001021702040d2602023906023501021f05021d020429180b02280704171204020a11024101041f0d09020a0102080202200c02240a02090c023a04020805022e0802150e020206020801040a170c148142083f1345176068750206817b6001042537010c191f20291c2501026605082424121801021803023b01023b01023b01023b01023b01025401023b01085a4c181601040f420602590302240401658122040b150504626f6f6b0d042904040468696e670602022e02023b02021002020a02210a02191f020c0a0206040469636564811f0485100d024207017310020a030676656d626572812a04070403017724020c37021c1202340b021301021331022a1402110205756d6265721d020902021951020303037273650d020315021f19020b1402055d021e0601648121020c0601737c02490503696e676b020944048119020477796c6f530834010134020379727368080a01010a010812010112090808010108090820010120251881583e8163010181583e816318081801011802081801011801016f010c0630010106300208200101200808150101150108190101191008150101150b0814010114010804010104090810010110040818010118020c0405010104050f080a01010a070803010103060c081e0101081e010817010117160c070f0101070f0208190101190e0c080b0101080b1d080c01010c060808010108033c502b18200f410d231b055119810d0101502b18200f410d231b055119810d051c1181160d070c01011181160d070c0110810c050101810c05050c0d0401010d040804811103083b01013b020834010134020c2c0801012c08030c210a0101210a0205626a656374812d043c0701043c0701043c0701043c0701043c070104550701043c07070173810a041208030776696f75736c7922020502036368725408160101164c08240101240305746f62657273022602036464698126084f01014f020265644508070101075b0c825801018258080c073f0101073f04016401083301013326082b01012b1e081e01011e08082301012317082401012405081401011437203925551965811301013925551965811305085401015411083a01013a041023210801012321080503656368812b082d01012d0301731b082601012614083601013624080e01010e4d14816d81310101816d813106085b01015b02016605021d02041b1402040e140402160202420204081c04020e02040d2b02020307020801020401021502041e07070215070a070b0b052607021001020f0404052604020c02020c05040b1b06021a070606200d02022203020c0304071e03020d1002050204120804022d0504041a01021a0102051304100d0204101402021105040b090104031a042e062311210b741f380e08052b22150c1f185d1518331e09020a160e81066301042f110104810501024d030623170903040560020609110e0102780102780102780104781301027801048111010278010617810505020a0307616c77726169678120084e01014e0602797281200c8212010182120808510101510301660702273102183b023009020801021e1502152204813f010211090221040265726508020101024f048103040369636520021081020264070172811f04826b0801731a020d240204060369616c813404812703026e698108080e01010e030374656e32022c5702120306796e61736f6d813a081e01011e05046e6f6464813d084e01014e06037763688125085f01015f0702796481200c814101018141020768657277796464813a087d01017d03036f6e696c081601011605026f6d4608060101065a10820a080101820a080502796e0108190101190b08250101256f0818010118070174811d080b01010b030c83650101836502016c03080a01010a08081301011325081e01011e2908250101250108250101250c081401011438080e01010e021082004b010182004b0302616681200c833701018337030164110212110203330210660238030377796e812508080101080304796e6f6c02080701010702016e04040f0405040a100404090b01020e0a021509020d0502120302350102171102090502100a0205020205040209020409090402151702050302200302040e0909270c060b0a190c0d0b0e65320c827b3b2f0c070a2708150f0c0b0e810d151e0c0b0e0a0613090f09150e150c0a0a231e100d0c170d0c0f09160f33813307730e0c06111207737b0d0c0b091a270a8121080a1e0e060d18101407060c0c37816124080c110a0c1a4f0c27816110131f0e0c08090a0b0b0f0d0c0d100b141612370d0f0c0c');
INSERT INTO search_data VALUES (137438953481,X'00050f121d76023801020b01021d01021d0c02040802050504050602020706022501020801020503102b2527308108825a020c02811311816101026501022201044f1403021802020501042743050681050d01068120050406691d6303022305306f6e63651002112f0203540217130c8136010181360402700a021903016403081401011409081301011310080a01010a0b082e01012e08081601011624081f01011f10080b01010b01080e01010e0308080101080308230101230208040101040f0837010137251c811f8126046b0101811f8126046b060c810e0101810e0508390101390f082901012903016507021908021308020c02020706021e01020e0b02140704271c0c04240a01020d0a0213020423180402190104210407021b19021e0302170302230c04180712020b07021a04181d4781213c19812c04055528020c21813e0c216301021801063b0a2b01025906026202021d0102460102460102460102460102460104164b01024601020e01022904017332023903026c7905022a8115021e0504836d0204831114022e020170580408130302656e81210482630c025401025401025401025401025401026d01025401027505026564811f04811e0503696e6781210215050173812104812b0406726174696f6e811f04814c080276650f020806022815021308020d17021b3302221c0207070a2d815f82330204822803026c05025b0b025c0a017332021f0c020f01020a0904070c350215220a091320845d1d020b0306696e696f6e737c024b0306706f73697465811f04822c02017215022b0b020662021413020d0a0484000502530902720102720102720102720102720104810b01027201048129030364657216020e41021d0407696e61746f7273240216030a67616e69736174696f6e11020d810e04832602017303081801011808081801011824082701012724082e01012e110c030a0101030a02081a01011a150831010131140c040a0101040a1118831b81010d0101831b81010d0b0c2c3901012c3902047468657204021603022006021c0202302a0207660482440204812406017370021c02047567687433022b4a020a2204835e03017209020b35021c0e020604021a0702282502160102021d020901021c040a81516183010304045b020617080d020c81250101812507020c01020c01020c01020c01020c01022501020c0102050302060401737c024002021d1702140a068456330301741702350a02070b02110602360f022c02022c0802270a021206020b0302221e04031a1902100a08827b6209020a428121812813021f01022204023104046669747320020b0404736964658121048223020376657210021b4802094704810e050472756c6515021b0202776581260c81310101813103016e05020a04020c4602266c042b0a0402656405020579040308250257050172480217060173812304815d070368697029020f0a02201502214104021b0902060d04853d05027f0403696e67811f04854604017357020801027061811e0806010106030267653f02186506190e110501731a021d0302696411021b070404093102160f0214470a816982252403024301020403016d66082f01012f03016e01080201010202080e01010e56081f01011f01081f01011f0908130101130b081001011004081b01011b0808290101292618814081423a0101814081423a05085e01015e0608750101750f0c1d6901011d690402656464082b01012b57026105016c2602050d021c030370657204041004811e0406120104080411027b04027572270836010136030472656e7458021c47048325070173811f04832d040568616f64644d08140101140403697368813704020702020202020201020202020204016b812702100401745b02180301733802070102110403736564812a02260504706f7274813b02350401741f02230e022922020f030274683a041108040469656e740d02266f02432704810908017333021b030676656d656e748127041f24030277620c08080101080f081c01011c810d083d01013d0308540101540d080f01010f030179070207010202020402143f021002020d5804745b0d04811c040481540403696e67812104816b04046d656e743902090801733802030404726f6c6c2002117f021e02016530080d01010d0108110101115d0c090b0101090b2f083101013103046461697281200c820901018209040377617201080e01010e0b0829010129811108050101050505657279646481200c82220101822203046964696f81200c8165010181650808660101660603776368720c2409010124090908380101383b083e01013e04046e74696f81250c813c0101813c03016e3508250101257e0481130406616c74696573813402500404667261736a082b01012b04026e79210203040473696f6e76023a0404747265660308220101222c0c0808010108087110528136010152813616080901010903046f706c6505022d0a041b180102030f02100c02240d021a01020a08020c02020c18020706021615020b0602360102220902060402050602170302140c0e77062e833b3c300206813a7708021604042a2701042a2701042a2701062a274501042a270104432701042a2701061281060304162a02041812020239030870706572636f726e4c020a03097263686e6f67696f6e8125085101015104076d697373696f6e811f04844f0403736f6e1002070208130101131508280101280c02091c021d2802030e02030e02230c0884068152020482720904360c0e0822010122030573796368758120085a01015a030274683108140101146c081101011103104981370101498137080c4b2101014b21020368616d0108200101200407726d616369737461020308017961020f040277626708070101070305656461697281200c8326010183260406697269616e747b08250101250308696c6970696e61757a081401011403086c6569646c61697381250c81230101812303036f6e657002221502060404706574680b08200101200409746f67726170686564811f04834004023e0b0173813b024d03047261776681200c823d0101823d0303756d706e08390101390302777981200846010146030d7973696f74686572617069737481210481420204696c6f748115020a1f04815c0601738115020b03026e6b1a02188110027303037473618128085701015702046c61636555020b060173811f04851604016e811b0217060481150204812e01022a0403717565812106812f4b03046561736529020a79025805024202026a0e0233040669646c6169731c080701010781090c8115010181150705656973696f81250c810901018109030377796681380804010104020804010104030804010104030379677569081c01011c02016f8126087b01017b03056163686564811f04833903016264082e01012e08080c01010c0f0808010108250c811b0101811b060c68060101680614086601016604016c6308020101022c080601010608080a01010a090c8343010183431a0c81060101810603036365640c08120101120302656e81201081481701018148170303696e7481220219040c8126010181260602656474021003066c6963696573200213060179811b02110502736931080e01010e6f0c82380101823804046c696e678139023b03026f72811f04853a04023205026572812304812a0304706574680c081e01011e0304727465722d02150306737369626c65560207040174812104826d050365726981260c811d0101811d0501733e023d0303756e64812202400207726163746973655204080903016581240211040473656e747e0207050a677269707369796e617581380828010128040674656e646564811f04813003036963651702270104030911022d22021c16020c28021d16088168813a050481020506280c32040277010277010277010277010277010481100102770601738109020f04076e6369706c65735602300501748123048154060265641802115b0206070172812104810a04017353082d01012d4d0c81640101816403076f636564757265812104831305077572656d656e743e021d0404647563653f022d04026669813d082801012806017429021904046d6f74653e020d0104280a04026f66811f04833a04057065726c79811f0484521a022c05046f7365648127020804057369656374630816010116570c7c0501017c05040576696465723902207002390305796e7763685408020101020602796481360804010104020575626c69631802072802071602270c02061b020e1e020d0604816807026c797e02020b02090602736850021306020f3d022716026d0802656481220213090173812304813c03046c6c6564812d022201022201022201022201022201023b01022203016d27080a01010a7908140101140402656401082a01012a811f0c825d0101825d030572706f736581210481020403736573812a024c030273682d02260505636861697250021151024d0301740902261a02057702020202020308810684070206824e310f048121040681003f0202777959081c01011c01081c01011c4b08600101600308140101140e084901014904084101014104037361757b082601012602057973676f646a1002060c010102060c0307746865666e6f738138080c01010c010d7175616c696669636174696f6e812402120306657374696f6e5c021709056e6169726581240213040275651d020d810204844c030369657409021e040274658121048136010172010c0718010107180208210101210810090f1e0101090f1e0108160101160f100c070701010c07070c0c350701013507080c0d2801010d280208130101130408190101190108190101190f0823010123010c191601011916010804010104060c0f0f01010f0f060c171001011710010815010115050c082101010821010c08210101082105081401011405081e01011e01080e01010e010c0d2001010d20010c0b0801010b08010809010109010805010105010c171b0101171b04101608090101160809040816010116090c101d0101101d06080e01010e16080d01010d02080401010404081a01011a0108040101040238290923114a283605235a1b7b1d0101290923114a283605235a1b7b1d051834400f0935010134400f093501142221210701012221210702084701014703101d283d01011d283d080a81010612050310130b0a0101130b0a021003070f010103070f022803160b0f080c1c0c2a010103160b0f080c1c0c2a031c032407230c0e0101032407230c0e02016171021603046767656404022203016981200c81105f1d6f810a061607210909080d2d1d0b0d300b0c144d1d061051113e090b0f090d100e06081c0a060b0c061e09550d09150a0d080d16070609090a0c0810060d231f0a09060c1d0f181015190f0d0c0c0709247b0d120e370e220b0c060a100e10130b0c13070f0b0b140e070b0c0908120b151710180b0a0c2b250b0f11070b07120a0c090c090b080e06090d0709130d3d070c080a08110e0c090b060d090f0a150d0d0b1d0a1008081c0f130c09070d23280b1110130b0b0c0809827c0609');
INSERT INTO search_data VALUES (137438953482,X'00000ef20101811005307261696e50020e03026d70220209810318160812562a0101160812562a03016e1502032a02043d021a0401671902132002143b04071003021a0302746548022c61024a04036865721502460502170a042d097b04840710048117020165810602042a04811e030261640d021917023601020253020401020417020f0f04812802048304050c8121010181211602130503696e675502195e04811d09021e05017355020e04036c6c7981210481350403736f6e2d02191b021a0703696e6781230212030463616c6c3f021d0409657074696f6e69737452020b03020d04076f676e6973656448022705056d6d656e64812d026601026601026601026601026601027f0102660a01738109021a19024b050272640d022f81120485010701738110020b040672697774696f8126082d01012d03046469616c1d06060303050973747269627574656481090220030766657272616c738114021204057573696e678129024c030467696f6e812304813605047374657232021b710481580706726174696f6e811f04841c03056d6f76616c62021706016533022503026e74812104816505026564811f0483160304706169725c0202070173811a0206090628812104046c69656442021902021907017342020a02020a04036f7274811f0269040b726573656e746174696f6e330402070306717565737473811a02071a0481440504697265643e020b0307736964656e74732b022b7f024b0504676e6564811f04812e0502737429020b04067065637465644b022a05036974651a020605076f6e7369626c652002267f048330040174811f023f05017281200c81150101811503047461696c8127020f020368616781250c81180101811804016981200c8318010183181a083a01013a05016401081301011352082b01012b0608120101120108120101123d081b01011b09145e82454301015e82454306085c01015c14085f01015f03082701012704016e6c081501011503046564656764080901010956080e01010e0403696e698125085a01015a04016e7a081f01011f0501748136082501012504026f6c46081a01011a220804010104040373747281201483454e1d010183454e1d040277696a081301011303026966813808050101050210058107010105810703080501010503056f65736f6d813a082f01012f04016930080501010505083e01013e46083a01013a250c840a0101840a1a086001016004037763680b0c19150101191511080f01010f1a080201010245081f01011f060807010107240c811d0101811d1308170101170303776e676e083601013603017935080e01010e100820010120660832010132040264641b08320101328102082901012904057762657468812014820c81130101820c811305026c650b082f01012f8103080b01010b0502756e03081f01011f2c0c2a0801012a0807100f040401010f04041d083a01013a12080801010816082e01012e2a0c3a3301013a33060c700c0101700c02056962626f6e812104825e03036768743304230906022c340206090215290485330206821d190302230601738112020a03026e671d021753020b2f0484240302620503696e6774022a0501731f022003037365732a020a04016781200c832d0101832d04036961758125081201011204016b0e022a03037665728127023202036f61640702298120022f0303626174812010824a1a0101824a1a03036564640108350101354408080101085b1c4b511d81444f01014b511d81444f05082f01012f0608270101270f08380101380308450101450602656e812b081f01011f0301695308310101313b080e01010e0b080601010624085a01015a03026f6d76021126020903048171020a61051c07061302680a021a050173811002060302746105040c0510021722080a01010a18021424020f2c02500501730f0215040374656e4f02060303756e640f024b0802122802065502160b0484120204756c6573811f04835303016e0402210c02204802113d020f17021401044c2001044c2001044c2001064c202701044c200104652001044c2006021a04046e696e6740020c0401732e0203480234340238040377617981150219020277791b0802010102810a080401010418080701010704016664081401011406081901011904047374726f811d0c150d0101150d02037964775308020101020402796d6a080301010334081301011305016e46080f01010f0808080101085d083e01013e03036762694608170101170303776c655408180101180402756e5f08240101240d08060101062b081d01011d090c8323010183230808410101410101730702340302130402120302180e020303020b03020d1302211a021303021809022608083101013105020b02023d030a040b062a0501040c070204161903020301021007021b0b020e11021001020b01020b030c8136816582200404815c01025b0c04811a090225020561636b65643802140303646c7921020f030565736e65670308020101022e081c01011c2e0c120a0101120a05081f01011f03080e01010e13080a01010a261081370f010181370f060c810801018108030a66656775617264696e67811b021004046f6e6175812608430101430302696424022a3e020f1b04061c2d04502302023e08022d08020f03016c6e083501013503026d650a020a0302073d02072a02190f02030a02070d0219050a76068126090204821501022712044a3a0502270403706c650f04050c2f020711021c280202280a0411854d0602088271330601046a06010a07098155060106810d0603044a060204790601063f510602044c0601047e0601047e060106811d060106812a0601047e06010681170601068122060106816a06010454060204430602044c0602047106010424060204320603066e6374696f6e813402460301741a020f811a022901042b060404697366790f023d030276658121048163050164812104820d0301770d021181140483160301790402281b02280c021807022a0f020d01021401020d0102141d02250c021d070209160209150485420208817c081f1102110206350b740702420102080401737302100302143e026f010245020363616e81340243030468656d654b020404046f6f6c738102020603066973736f72738121061f822403047265656e55041b055f048106020565636f6e640f022164021b2002120e0279050c813e0101813e0408726574617269617481220203040674696f6e65642402040301650d02052f02020e02021402040f04162303023008022301022303020a1102020602060c04811208021b0d04811d03022904016b32023504016e81210608814c03056679646c7581200c8320010183200306696269616e748107080201010203056c66697368811f026f04016c8111021403026e643a02126d02440502470602060403696f722b020c0402736581340260040174811f065a850d020483290102710104816801048114030251020481000104811502025301048105010481050104812401048131010481050104811e010481290104817101025b02024a02025302027801022b0202390504656e6365810a0215030572766963651002233102230202233a020f2404815e0c026b01026b01026b01026b01026b0104810401026b0801733e021306026e6781230259030174811f04827a040474696e67090208030376656e1f020f0a0239760c16821d54822f160218060274796d020902066777656e6e7567080a01010a04027273350c31060101310602046861726520020d19020d66021b020481470301652c02040702160702091b0413061b022b0802210102212606850e250204830309026e02023d09060d221b0402657473021f0304696666741c081a01011a0501748129020f03056f65626f78812c02260401700a020f66023728040c061f021104027274812202050604656e65641a020b0403756c6418020f3102200e02140a02243e04854f02022501023c010481310a026c01026c01026c01026c01026c0104810501026c06021907026e7449022e040177813b024b05016e150242020569617261645f080501010508080401010413083e01013e0108300101302b08330101330208670101670703777972812608580101580302636b49020f0302646518041204810204220405048344020481250302676e74020b35023a0b046d110502616c59080c01010c01080c01010c0502656417022f5c022f03076c66666f6564648117081401011403046d706c658134025703036e636538022c3b02332c0481390402160a022d01022d01022d01022d01022d01024601022d04016776021603026f700c0806010106811418821a387b4e0101821a387b4e0301727b080c01010c0304737465721f0206030174090232812b048164040165812304814c0501735602092c0213040173813402630302777253083801013803017809023616021422021c02021c1502324704842a0d022d0304810a04047465656e1d020a05017978020a01020a03027a65812c022302066c61766572798124021f0303656574070222030369646526020e7d04811302046d616c6c1502052904191917020a4a081758830e0404814e030c812a0101812a06026572812102710304656c6c7322021404026e7481250c81310101813102016f1002140d021a05021801020a0a022239081f01011f01081001011006023307022302024014020a1504841d02022c08021001025102020b080881200c1a08021603046369616c7d02081702020d04814513023205036574794c02046d024603026c6423020e4a022803026d650f0241470217490482600504626f64790402320504131a05022e0302170f021402022101021038021f1b021301022a1a04110d0e0a815d82013102080582140d1102020204815f05036f6e6573023705057468696e670502288101020e26020e09024b050577686572655c020c03016e4102180202180303727279813b025a0401748113022102047065616b2b022d450229360c812d0101812d0603696e672b020b52022b0601733b020504046369616c15023604026e640a02063102074f0202060173811f0481530402210501748123024a03036c69747d0204060474696e673e022b03066f696c696e6781260c8143010181430206746166656c6c53083d01013d0501660f02280c08170101170e041b0c1702146304261c0104422e05024701025d0402676581210634815f04026d70813b023604036e6473811f04827504027274811f0672821604040809160c100a170b290f060a0b0909110c1d0a0c070f0b0f0d0b0b0d0d0a060909090c0c09091110090f0b070b0810070c0a0e123f09120c090a10120a1b0e23330b151114113e0c1e07110806080c0c06090c10390b1b1b071a0608150b32090c09170f0f0b10150b0b246a0a083f100d1b092e7d0c0e0909080b3f0f09090a0e0e1b0e0b330609100f0b07100808580a2d0608080916070e0c132d070c070b100809380707062b0c07150e100a100a27061909090b0809070a1d0909080c080c2208090d43130b0a0e3d08140a090907140b06090d0b070809110e210a080a');
INSERT INTO search_data VALUES (137438953483,X'00000f1d810d0830737461727465640e020a8106021419021401021401021401021401021401022d0102140603696e678106020d040274657d021d06046d656e74812402200601738123026a0503696f6e8139023c06077374696369616e0f023f0a017381230215040179100204050265640f0246050173100209811104811d0303696c6c3302064a022a03036f6f642d021b0401700e02261402105b02112208582a83470204810f05037065641d02205002262702100b04845705017320021c5d022709020b030772616e67657273811f048102050474656779812104815b05027773811f04833504036565747702164402450701730a020c811a024804026f63450804010104030575646965733202120501795e021d030a79666e69677277796464010832010132020c7562636f6e74726163746f72110219040773746974757465480224030763636565646564320216030567676573748122023803026c6b58021f03016d811a022d04046d617279811f020b03016e81210240040364617950020b570219030670706c696572812304815b090173812304814f05036f7274811f02250603736564811f04826f030272658137023505026c792a021b04046765727922021a72020606020f1a04661b03020b0404706c7573810904070f0505726973656481390222030873706963696f757315020d0301742708120101127910836822010183682202037761704102130202130305696c646f6481260c81100101811003036e696f5408090101090303796464270832010132811308730101730601698101080f01010f06026f676408220101223c1082243801018224380201790c081b01011b1b0803010103080c091a0101091a0708140101141008290101290108090101090c083e01013e0d0806010106050809010109010807010107040c0d1401010d1404081f01011f040809010109080c031701010317230812010112030c826d0101826d05086c01016c010c1a3401011a340208590101590308550101550b084a01014a02082501012502080c01010c03026464030816010116080c0c1401010c14110817010117150c03080101030804082c01012c0108050101058107080d01010d03026d6c46081c01011c040570617468792d020e040275640b0826010126260816010116410c27090101270934084e01014e17082001012003056e64726f6d813d0c0f2101010f2103057374656d730d0221010274617102150303626c65811f0481240602646972082301012303046661726e2f080601010603016936081001011004017281200c8335010183350b081101011103026b658124026005017310020e2e021b77023403026c6b7804270b0104270b050265640902030503696e6778022b01022b0501738121024e040175460827010127700c2a2401012a2404037763686c080501010505016d8120080e01010e0301776e081b01011b0202656104023815020c810b025c04016d0d021031021e0402727329021f03056279676f6c81260c81000101810003016766080b01010b3008030101030403656c6c01081e01011e811f0c84010101840104037763686a08270101270306697468697772811e080501010503076c6570686f6e6540022404016c4b021925022d0702330502282504814d09022b0503696e6777022903016e0402171b022230020e0802114c0481511802510403616e74811106060b0d0701734b020a04036465721102034b021b26020e04027468811f04831d0305727261636507021d030273745602200502656433022e0303756c753508030101036b0c82130101821303037874732c0205020368616e0f02290602470a021337022c3c02160d048408020472680304162808022c030481180504815a05016b42020e02020e29023f4604811a09021b04017405022902022e06020b01021101023b01021601020e0404100a01020d01022406021d03041f1009020e010409110302230102060402200102290b023e01021303021502021504021401021e020605280401020e0f021306022001021009020a020621041b0304380503023f03024206043d1b0106070e100102170b0219070607070903021c09020a031c660820291b2d254581456017080a020c2d8124194f6601043911010a201e0a1c4403108128120101812812010228020c1e0d160e110b0106146018030a1d151c150c010a1d151c150c010c1d151c150c1a010a1d151c150c010a1d151c150c010c1226151c150c010a1d151c150c0108360b312001023d0202360204170e03021002040b1203016504041507010a0607050520020e0a07050c050b0c010404060104051601040906030c0617060807050104140801041a34020402200404300c01040309010e0e0e0708080e0601080206050601040d0a0102050308040a1a070202290108121007060206020e0d01020301041b0d010203010210030c0c220406060702022a01021801022005062d0707010808140a0605040f1501021801080d0505050402360204170a0102210202210504190801080305052901020601041b170102100304101201040d090104020801020a03060c100503060a1b15040204020c050506160b06030a050805050a01080506060b09020c02061714110308130a0a1c010806050707020a0e0e060e19010a0408050d0b02081d0b060901061508060104140c0104140c03024801021c01020e04020d01020202020504020601060c0a0803020603041a0c0306020e1401020504040b060208050b0c160102090104030603423e1328061c0e172f08121317091b0505051a06170d071a0f1e52090b3f100f3712023e140c0d0711041e0908060904050613091106140a0546090707051405221f24010e0907091316161701183a0a1c0e100f0508041933060110102f0b0c30040607021481390609010181390609010a0709180c050210120a0f0905131126010a2d0a061313020616050b0106361a2a0106361a2a0108361a2a1a010c361a2a0e11150106361a2a010a1506381a2a0106361a2a011e1a1f050a0506061a1b05331a0e070d010612041f0202240206260612020a0f1f0d0e2b01020d02022604026972110223810e04812b050273100224060173811f08813c815004016d0f021f02021c1302241a022a0d021a04021b0702250502102b020c0602070e022105088129837c020823822e3803024e0502220102640a06188128050230050673656c7665731a0214811f021d04016e0902121c0209140421080802320202322a022c2e0213040c82008138043402086b7315481a02490404726170695f08040101040501650e020d3002261802190102170f08300101300d02150302021302101806446a1606041c0f0804810401027e0502270904060e04027365811f04835204017904021f0102080202061004210f0302240a0629040c0202060c021524021117022d11021815021d02020e0a0e8110563e0c813c040234010477110c04811d0408340b057105023302024a0303696e67050207810e02040e0682165506017310020b810f10810981180909827202021818021b05016b811f04437f0a04570f0c023b04027264813404811906017381270222050274790f02120602080f020a7d020e0401730f020e0102240702440a020a0c020c12021e1102182102020202050302222908122984550204817d01021d010609813b030c81220101812203026e01021502024906020705021e03036f73657e020621067c813f0204830b0e04810c0504811b07026604037567680f02323102215a021b07025603037265651102062d022803020b01020b01020b01020b1402211e021b29065c8238020482650302621004814307041c4d0504756c696f5f081c01011c0405696761696e811d080f01010f04026f6981280831010131050375676833020315021e0702295004841b1502040306757273646179812d025e01025e01025e01025e01025e01027701025e0901730e020f81210481080201697a081c01011c0304636b6574812404810103016d45080a01010a2910170809010117080904016522022c27020e0602270104051220022516040209190674837416023202021b0501731d021c59021c05057461626c652a021903016e81210682782904017920020a030372656405022102016f0402270106191a0402021e0102070104250e0c04380a03020c020609170a0304161402022701040c0b02020d0202210704051f02021a0504340901060c1a0a05022a01040c0b01020c04020c01081909090a01020a01022d01021a01022d01021a05022702040c0b0b060e071101021e01041e0403040e1406022b0102040b021c03020a0404082504021801021804020b0408150101150802150104130807040c0d040204060206042431280681066e2717560833152f3c310a1308021427101c4c4b0c1422050d02081b14481001022b0306020b11030652080a02043315010c0705181f0725010c0705181f0725010e0705181f072532010c0705181f0725010c0705181f07250110050d1205181f0725010c0705181f0725010a205606460f010603341602043004040a0907160a0a01020703036173745b022303036461798109020d03066765746865724002155f048363150481130305696c657473810b020203026c6417022306021507021a1402172602121502292c02330a023f0104136f0a04810b03066d6f72726f771d0419070f02090d020b03026e65812904136503016f33020a6f021404016b100213070233030170710204030477656c738124025d04016e23020402047261696e2b022330020606026564811f0483370603696e6749021456021c04026e73550204040376656c17022c32020d07017381230481100307656173757265727e020f050474696e675e022c04016581210447310401660b081d01011d811a080d01010d05016e81200813010113040473746c65811f0481230301696608170101173a0c816001018160040265643202226302030a06824a3c03016f01083f01013f26081001011026081d01011d700c1b2101011b2104046c6c65792d0228040377796464081a01011a03027565811f0c4581000850451c024804027374230209810602700301793e0217040464656464030804010104050379646481200c817d0101817d02027561812b0842010142030565736461790f0222060221080173811402081b0481060302726e7c023038021e0102100502656441022b02022b020577656c76653e042f0a04036e74795c02145d021203036963658103020503016f0402070902200d020c0f020802021201020d0c020606023b02021d01041e0a02041e0a0d021e2302110402062509070a07090c0706070b0b0816120c0e0b090b0a0a0a0612110c0c0b07070a070b0d08090a0807160b0b0d130b100b120a148117330a0a24100a070a0a0c0912080c0c070b07110b0a090e0907100f140b0f0c1608160b060e090a070713082b1382128442120a410f2a0c35094d11170f0907104a1c11310c0e0b151e0b090b1322090a09060882370809130b2412090909060a060c090b070b080c0908100a0b110f1d090b100b060c0e0b0d0b0d0a0b0b09');
INSERT INTO search_data VALUES (137438953484,X'00050f2505810202051902020416811a81160e18814038810a0502470302210e020b0330747959080e01010e01080e01010e03046464796e8120082201012203026675812b085201015203037065738135020703097374696f6c6165746881200c843701018437050c814401018144010c81480101814802086e01016e030c8102010181020b0852010152020839010139020c810e0101810e03086501016507016e81200c8434010184340101756a081201011202046368656c8119080801010802046761696e0c082a01012a02016e0108180101180108030101030a1004090e010104090e1c0c020a0101020a2b08120101120c0808010108050821010121160c2611010126110108170101172308100101100220721c1261737a4f0101721c1261737a4f0508150101150108420101420508440101440804811203083c01013c040c11050101110503082201012203086465727374616e64812d022f01022f01022f01022f01022f01024801022f0b017322022303086861707069657374811f0482470305696169746881200c812b0101812b040167813304810605046f6c796e81200c82360101823604026f6e480228720c81030101810304017462020c050265648123026903046b696e643f022203066f70656e65648134048162030374696c812104825f0f0481180305757375616c811f048210020170090409200602182902250102050102150702040202042d02340c023123088107832018023a03037365748129026902017309080f1415090102030302170202430a0404080704091603020203020807021d13022516022a1d0413080f021b190204040485090404810201044a1005024003024304048122040a81110f2a0c030165110221810e02520e02510102510102510104514501025101026a01025104016419040f0a1a02350401723e02110501734002125f048219010676616c6c65795102092002072e04837d04047f2a0403756573150215810a04844003016e0902065902182002190201652404110a08020b0c02122002271b022805020d01020d03020c3002310f0219030272797802050102052a026d0402360304737472790e04082f020469636172813c020e03056c6c61676561021203027361813b02200402697466081101011139027806026564811f027f16021e060173170238810804717302036f74657c024616020f0d024d1a022f0501644b040b1c0403696e67813004811f010177810e080d01010d1210831f230101831f2306081e01011e020830010130020361656c6e08140101140d0836010136030267652a02081f02045a0248010252030568616e6f6c01080c01010c030269747d0224050265645b02141202203f022a05016881200c8424010184240503696e67811c02081802670501735b021d03016c53081801011804016b50021c05026564070217812002160501738134020304016c5e022e3c022703026e740504180d68021b0302090302042c0e821c070c8215420b02570a04813b050265648102020f050173780216010216030272648102021e1f04826f0802080502656e4b02030405666172696e812c021104016d57020f04016e812304811c0301730704260b0a020f06020802021904022d0702030802130704171e06061e08080f021810020313020802021203021f04021e02021806082b110405170429060204080f0a1281330a8134214d7422020c8111124b812702020b0104146305022a0102740304130d0104130d0104130d0104130d0104130d01042c0d0104130d01024801022804020d020207030407170406616e616574682f083c01013c040168812402070503696e678124020d0305746368656481290237040265727102100301790f023a0102256d0219220482780204822b060225170220020165090202010205050e021017070508180104170801021309020205020c01022e0904021201021d010402060704171b0602090606090e2c0104021c090202030612190d0b020202040e0603020206021e1b04193501022801041005040402160f04020701020201020501020906021c01022004260c1a2027300a24810b1f1630054b440e3e30250302370106176422010606065605021404082e0d092401082e0d092401082e0d092401082e0d092401082e0d09240108470d092401082e0d0924010e074d390d100b0b0305617468657276022b3f0220030562736974653f021b7802250303646477350812010112040169010837010137020811010111080825010125070c0f1001010f100908280101280c08170101170808380101381e0824010124060804010104060829010129010829010129090817010117010815010115060c110b0101110b020c12070101120732081401011402200a8101315f820e01010a8101315f820e05107d0d3501017d0d35110c351401013514040c81070101810703083701013704076e6573646179734102160202160402796e120815010115330814010114210c24070101240703081701011711083a01013a260c696b0101696b050c8124010181241508460101460302656b7302320503646179812d022c01022c01022c01022c01022c01024501022c0501734102270202271802150305697468696f8120087f01017f1a086c01016c03016c6e08040101040d080201010204036169735308110101110405636f6d65643e023404016454080e01010e4c0c817a0101817a1a087201017204016c5702260c080a01010a0d021d0602450202060102062604846a0c084a01014a05048127040273682b040a267b10812f060101812f060401798120102e834201012e834203026e7409021d110416060302270c021c220207170203030272650e02160902220202111902212602133b021e0c06845a0a0a021f01025e05026e7458020f0402746872080e01010e03017422021602036861740d021a01022409021909021b05020c04022804022c05020801021d3a02190f042a110a020a0a0215030428060502040712281b7f81380b100665020666815e0204813e07048102020238080602515f0504657665725002026c021405047361707038020c030865656c6368616972812102540b01735b020404016e0a021105022c11021703020f1002310602120802200202205c08827f815615027d040272650402140a021349040315330204100204050485470208811e813402064c810f030c813c0101813c04023b0604810b0904390b02023c040474686572290231220214030369636817021429021102020d02020d1d0413151b0213250a33530e816c020481280104210e060230050481110c0246060465766572812304813a04026c65811f04816303016f0904151905022f01021c01020810022302022209042c0b0202160b021b1004080c13020802020413021603022303040c2901022f1202040804120d01020d010415110c107d81717381063c2a020606813701044120010202030c8120010181200402370304173b0104173b0104173b0106173b450104173b0106171b3b0104173b0104811c010406260404657665722e02025e020404026c650502126b02242f0483490a025212026d04016d2b02167c02030402736529041a0c03017978022c01022c2608824d8121020569636b6564811f048355030266657004101903026c6c0f021d06022e02023e0b021b0904260b1502230202170202172f023816021e03020513065184700204814c0902330b020e03016e15042f0c040374657276021e290481190301727b08050101050406666f64646f6c6c080e01010e030273688123021a0302746805022e0402330602230604222411020f03020703020801021c06021f0602060704050a0c020b04020f08023109021b25020719104b3f81088207814a020c39143f70272d01024d01026b0a02290102290102290104296001022901024201022901046b770702650502696e5c021305036f75742b02200702261d021509023931021c1a048108030c81420101814204046e65737332024470025702026e6136081e01011e0403657468812010834a060101834a0607026f6d81200c82520101825208016e81280863010163030365697264081301011304017381200c8113010181130402756427081f01011f45080801010802046f6d616e8121024a0402656e811f04817d030272641902168109024f05017319020e810604830804016b0f021e0604310c23021c1102310f022a03020d4404842d0204813f0304810508023b04027d050265640f022e1a02140601720f020609020e7c02030b024a02048146070173811f04821b0503696e672c02141c021d5704854b05017305022b28022d6302140402736510020c6c023b16021405017424021c040274688124023a0303756c6409021605022501043c0a01021e0702280d0233060214030225110432090302120202120502090e040b1f02022b2a02080f02080e08810c841a020882440b0d020618810401025f0304340a02084d110c0d0104810305027d0506810f2c0102470604270b03022a020472616967350811010111030265738136082c01012c03036974654902022d024129048472110481010b020a0503696e672d040b0867021115020c04020601020601020601020601020601021f010206050374656e0e022c24020a0c02020402040202045b08835882060204832001026801060c81550104810b0302480202770104810c02024a01027c01027c0104811b0104812801027c01048115010481200104816801025202024102024a02026f01022202023003036f6e6715024381140234040274650d021d811204832803027468010816010116020823010123190808010108150c0408010104086f10568102010156810205081d01011d01085001015005056f646f646401082d01012d05037963688120084101014106016681200c81730101817306016d81360837010137020479626f64812808130101130302636845080f01010f0301668138083001013003046c696175812b087801017803036e65620208040101040302746846080901010905036e6f734508120101121a0c1010010110101c08130101132514815f81590101815f815913048116010178811f020a01017901102908110101290811020824010124080827010127010805010105060808010108020809010109080c0d0e01010d0e0b0c0c2701010c270108060101060710071908010107190801081f01011f01140508110801010508110804101b0b0501011b0b05010c0320010103200108090101090e0809010109010815010115070815010115010812010112050c1a2401011a240114030e0d040101030e0d040f0c0314010103140108260101260408030122100d0b094c0c090d0c810320060f10080f0f0608090d0e0c280950200a060a160d0c22100a0a0a080d0b0b11070a2011100d070d0c0c0609060b07092108090f070b060881110e07090b071a814c0d0d0b811b0f3a071b0c140f0b0a1726120e1721070a06540c090e0624390c310b09810c0c1409080f0c0835070c090e086b07200c0a100d0a0b0c100a090b0b280a13080f0c0d06086c0c0b1624660c0c340d0c0c0a0d0a0a0d0b0a2907');
INSERT INTO search_data VALUES (137438953485,X'000607100103690811010111010c1d0901011d09020c0209010102090610070a150101070a15080c1305010113050114030a14070101030a14070c0803010103160c101e0101101e01080a01010a026803100722141e092f1d050a1b20091f0a300c550a0a0e2e081c010103100722141e092f1d050a1b20091f0a300c550a0a0e2e081c051c1f0e072b2d2501011f0e072b2d25013008051d11162816040f0608010108051d11162816040f060802086901016903182814131715010128141317150b18050521082301010505210823020c1a0801011a08020c360501013605030c1c1f01011c1f0a3079636877616e656775811e081601011615027d020364616e81200c824b0101824b030169030c03180101031824081101011108082901012902080f01010f04083001013002080b01010b510807010107181c81273e810007010181273e81000703017759081d01011d01081d01011d1208100101100208090101090408040101042e0c840401018404080815010115030379636853082f01012f04016d2f08040101041e0808010108580c810e0101810e010c0f0501010f0504016e812b0c064b0101064b02036561722b020f20021149020e0d048132020481430501730702050a02070402090f020f3302120102250602181e0223230a811b817a7e02061082580202780c04810b0a021302021d01021a03017358023002016d27083f01013f3e08040101044014170c17130101170c17130301610c081f01011f5708120101121e080501010503056464656f6c81200c82160101821605086968657572696164812508460101460a036f646481250839010139030867796e67686f726964080f01010f030768656c6c6163680b082b01012b05016e31081f01011f81090835010135030677656c6961648126086d01016d02016e02080601010601081d01011d0810210f080101210f08010c090801010908060819010119091c0e070707061201010e07070706121510040d0b0101040d0b010c150601011506040c0708010107080110070414010107041401080e01010e0e10050816010105081601101b060901011b06090808060101060518061021060601010610210606010805010105050c0d1901010d19010c0d1901010d1905140608071001010608071004080901010901100723060101072306020c0f2001010f2001100906080101090608030c0430010104300208140101140214190f0e040101190f0e04040c0d0e01010d0e080c15110101151101140a05161e01010a05161e0d08040101040f080701010702080901010904140c140c0401010c140c0403501807112f0642281217111c110e2d1613720d3a01011807112f0642281217111c110e2d1613720d3a05280a1e171c080a160c2101010a1e171c080a160c21011c0510130a143c01010510130a143c02140910210a01010910210a03200824090812181301010824090812181308027e0308290101290210101b050101101b0502183f0d201a0401013f0d201a040310162d1d0101162d1d030364646981190813010113070c822e0101822e0301674608130101130e081201011203016f2f082b01012b070823010123590c0909010109090a080f01010f0c0c813401018134060826010126030679736f6564647a081201011202026f750902280d020715041b0c02022a2302030e0402130f02400304082806020801042311050429290802050202031b04814e010254020256080404460104095d0104095d0104095d0104095d0104095d0104225d0106095d39010271030237040425450104110d04056e67657374810a02070401727c020e28020213022a0201720208020101022508190101190e082a01012a01080a01010a0f080c01010c0e082001012006081801011801081801011812080f01010f0f08160101161e080a01010a0724383b3547418152370101383b3547418152370510450f160101450f16010c3748010137480208180101180b04810f07141930280401011930280403085d01015d0303777972811d08090101090205736279747901080801010844080d01010d2408060101060303676f6c812808190101190407726966656e6e758120080b01010b06085f01015f0a02776e812608040101040b02796481200c843501018435050c814201018142010c81460101814602086c01016c030c8100010181000b0850010150020837010137020c810c0101810c0308630101630a037964646c081b01011b09087964646961657468812608030101030306746166656c6c36080b01010b2e081801011835080b01010b21081501011504026f64811d082b01012b030777697269616e748120148235815901018235815902017747080301010319080401010406081b01011b010816010116140c321001013210220819010119030c81220101812205086a01016a0114281304480101281304480510143b190101143b19080481040a0c540e0101540e01047a65726f2c02028168150e3f2f0b1f0c1637061b1510110c100f100f833a140f2b0e690b0c81070c190c160b450b11200b1659');
INSERT INTO search_data VALUES (274877906945,X'00000ec703303131812a020f01013281380806010106020134812a0208010133812a0206010136812a020c010139812a020a0101614f021321023830382621100a145a2333180f29337b01012621100a145a2333180f29337b01360913220e050506050e23080513160519101010073106351c0a220901082c06281b0804810d0204626f75744f021e2102100702042a0682731c09044138020163270c221a0101221a79187b8208511f01017b8208511f180c0d2501010d2502066461776f646427083201013203056e61626f6481200c81230101812302036574688120087d01017d02046661656c81200c813c0101813c03037465728122024702016781200c835c0101835c030361696e81210481750202696c27081a01011a790c81250101812502026c6c4f0227510c8425010184250104830704026169812010548234010154823405016e270829010129790c8226010182261808230101230304776179738121045d4502016d270c06260101062679201a223f5681682b01011a223f5681682b010482370902120e0c241101012411030373657281200c83770101837702016e70021b310259090422620301644f02182804100d2a161134072956092626462d1d0106100e2b08040e3d0303666f6e81200c833f0101833f06036f646481200c843b0101843b180841010141030367656c70021c05016e812010816e450101816e4503046e77796c8120080501010503056f746865724f021f2802052a08816d5239090242030473776572812a048103030179812104815a0404626f6479812106825b2309021d04057468696e67812104831a01024c020a70706f696e746d656e748121025a0405726f7665648121026a02017281202c23115d0b6b498100133d010123115d0b6b498100133d1808190101190303616c6c27082c01012c790876010176180826010126030a636866617263686e616481200c810101018101030364616c81200c827d0101827d0301658121048254030369616e8120107a820c01017a820c03026d7377020f03026e6981200c81080101810804026f6d81200c823001018230030572697665738121026e02017381210655824f01042845080681010a03056573696164270c201f0101201f05017581200c834e0101834e03016b8122043d20040265644f02170308747564696165746881200c816f0101816f0201744f040906510802010102010a3281253b7d01021a030265628120188271811619010182718116190306746163686564812202080405656e646564812102130203756e74812a023d0202777281200c835d0101835d0106626162696573812a027203016981200c81070101810703036e6b73812202330303726f648138082f01012f0302776281200c830c0101830c020165812104817f0102120806341510030563617573658121088116244e09026904036f6d65812a02210701738121027f0302656e812106820c580304666f726581220249030467696e73812102380303696e674f02165b022503056c6f6e6773812104811803016e81200c835701018357030472736f6e27082b01012b811108250101250302746881200c4266010142660403746572812104831b02066973637569748121048278030474746572812104820002066c796e65646481200c823e0101823e02026f6227080f01010f790c82730101827318080b01010b03036365648138082d01012d030164812010822f410101822f410401798121048169020572616e63688122022e03056965666c79812202210201758120142740827b01012740827b03046173776e81200c8176010181760303696c64812104824a0603696e67812106821a1a03016d812008170101170301734f0407075204810e04036e657381200c82390101823903017470022c3a0251030479696e678122022202017981210482130102350302646481200c841e0101841e0502616981200c82270101822703056d7468656781200c810e0101810e03047272616681200c81500101815001066361666f64648120083501013503056c656e647281200c81190101811904036c65648121021903016e70022e31023009022904017470022a030272657002140508646967727779646481200c8121010181210402696f813808290101290408726961676577617981210481290303736573770224030477736f6d81200c821b0101821b02046567696e81200c83280101832803066973696f646481200c82080101820803046e7472658121061b815b02016881200c843101018431030361656c8120083c01013c0404666f64648120086e01016e050377796481200c825a0101825a030a656d6f746865726170794f020804027374812104825203077765727468696e81200c824f0101824f030779666172666f6481200c821d0101821d05036c6f6781200c840c0101840c0201698120083101013102066c696e696373812104825303036f736570023502016f812104822703036d65737002190405697369776e812010048419010104841904076d697373696f6e8121062f827b01043b380804167b0b036572738122020f0505756e69747981210660051c040470616e798122023205056c61696e7481210483000902760a0173812104831309021a03056e746163747002073202680504726163748120086c01016c030372616c812a04681203027374812104831e0303756c647002313106820a7504046e63696c77021a050174812a0481000306766572696e678122020a02047265647581200c826d0101826d02027574812104825c02077765737469776e27080d01010d03036d6e6981200c833b0101833b020479636c658121022b030a6477656974687265647581200c826f0101826f030a66616e736f646469616481200c823201018232050472666f6481200c825c0101825c04057269666f6c81200c82350101823503016e27083501013504046c6c756e81200c823801018238040374616627080e01010e79084a01014a0102646181200c821e0101821e030365746881201c810b811a811f0101810b811a811f0302697281200c823d0101823d03046c6f64648120084701014703046e676f7381200c82290101822903017781380807010107030179812a02670205646165746827081c01011c04016c81200c832901018329030665636872617581200c820b0101820b040377697381200c812e0101812e0302696d8120100982610101098261030372777381201083454e010183454e03047765756481201c4017811e812201014017811e812203067973676f646481200c836f0101836f06017581200c83650101836504047765646181200c832e0101832e020365617281220202030663656d626572812a020b040369646581210231030866616d61746f7279812a02480306697468696f6c8138080a01010a0308706172746d656e74812104811c09023103067363726962658121022803057461696c73700208320269020269644f0412115b0261030766666572656e74812104811b050279678120081201011203016d8120188106813e3401018106813e3403056f67656c7581200c8237010182370306726563746f728122025e03057374616e748122023103047765646481200c8134010181340504746861668120082b01012b0404726e6f6481200c81610101816102016f7704230e2a06817a4d010259080219030463746f72812008610101610301648120086801016803026573270815010115810304170703026e7477022203036f72737702080302776e77020902047261656481200834010134040477696e6781210e3b05200f0d814c03016981200c821c0101821c04046469617581200c81510101815103026f6981200c83680101836803047762776c81380838010138020375616c812104812802047765756481200c822e0101822e03017981201062812f010162812f0203796477812014077d81660101077d816603036c656481200c83130101831303016e812014812a82410101812a824104016181200c814d0101814d18081c01011c0402657327081d01011d7910821836010182183603067765646f646481201081490e010181490e0104656163688122023f0205647279636881200c82450101824502016927082e01012e79441e040f080a1e81058138480415121c0e01011e040f080a1e81058138480415121c0e1810121c0a0101121c0a0302636881200c841a0101841a030364646f81200c830a0101830a0602636881200c842c0101842c03036768748121020f03016e81200c820d0101820d03047369617581200c82440101824402036c736577022e33021e050577686572658122023402056d61696c73812a0204020c6e6768726569666674696f6c81201c825e078155050101825e07815505180c3c0501013c05030177812014825d812e0101825d812e02017281200c817401018174030461696c6c81200c811101018111030362796e81200c81320101813203017327080901010979100d815301010d81530203766572812104831609027b050179812104820503066964656e6365812104832401026d080681070602057870657274812a02230104666163657002343a025003026972812a025603036c636881200c81780101817803016e8138081b01011b030272778120082801012805066f6c61657468812008370101370306736e6163687581200c824001018240020765627275617279812a021003016c812014813d82790101813d827918083a01013a04026c7981201c0f815581386a01010f815581386a030372636881200c8203010182030602656481200c8326010183260402776981200c837e0101837e0301778121020a0207666f726464696f81200c83070101830703067572666c656e81200c834b0101834b020169270802010102030863746974696f75738122026103036674797702292a04824703037273744f020b030276658121081781744402066c796e6564648120086301016302026f64270840010140790c815b0101815b03076c6c6f77696e67812a020203017281210e0d81250f7d2e4301060d51140804711d030475676874812104813c0205726964617981220236070173812104830303026f6d812104041e09022c02017581200c83520101835203056c6c657374812104825503036e75648138081601011603036f6464270824010124020179270807010107791c1b811781495e01011b8117814904080a070707074e18210e100c0f090c0a12130f170b2c0e0d200e14080e0d160b080f0f100b2217150e0810070d0d0b120f0c08071317130c0b090d0c0c090c0d101109070a0a0a0b0c0c130d0a0d0b11180c0e080b0b100f0a0b0a0b0e090a0b0d0d100f0f10090c0607130b0f080f0f110c0c0c0d0e0f0912120e0a0d0808081217090d0a0f0b0d0d0a090d09080c0f090f0e0a15150f10090f110d160d0d0f0a070d0c110e0f1017110c0f090c090e0f120c0d0b0e0b12100c0b0f0d0f120d0a0f0708070d100c0f0d0d0a0f0e120e101214130a10370d0e0d090c0f0b0b0b27100c0f0e130d08150b0c080e0a0b0f110d16150e0d0d071211090e0c080b0f120d160b0b080c0c0c0c0b');
INSERT INTO search_data VALUES (274877906946,X'00050ec35e8138081d01011d073066796464616981200c830d0101830d03026e6481200c82070101820701076761646577636881200c8426010184260302656c8138083501013504036f646481200c827f0101827f0302697281200c814f0101814f03026c6c81200c8419010184190401778120085f01015f03016e812018748204453a0101748204453a0305726564696781200c811e0101811e0404747265668120081f01011f020365666e81200c81170101811703046e6e796d8120084c01014c03027473812102670203697665812104822d02056c797765648120085801015802036f65738121047706030466616c75270805010105790819010119060277722708210101210402796e27081801011879148167821c01018167821c03036c6c6981200c83090101830905036f646481200c83030101830303066d697369776e81200c84380101843818083e01013e03026f644f04020452048137030672696164617581200c813f0101813f03067374696f64648120084301014303017477040b130201704f0203020577616974688120087301017304046e77796e8120082a01012a0303656c6481200c81050101810503056972696f6e81200c83170101831703036d6e698120087501017503046e65756481200c842001018420030479626f64813808110101110202796481200c8253010182530401618120082f01012f03086665696c6c696f6e81200806010106040372616e81200c82790101827903056d61696e7481200c835b0101835b040472616567812010812c2a0101812c2a0502796481200c837c0101837c03046e6e69678120087001017003067272616564642708390101390502777281380821010121030377697281200c842e0101842e010368616481210658820b09026b03046d7365728138081301011303066e646f766572812104830a03017377020a2a04075909027a0302766581210a1281413c370906202d2b020565616c7468812104817303016281200c84140101841403026e7727082f01012f0301727004231207020e33065d0705040473656c66812104830e0201692708250101257914660b832a0101660b832a0301734f02245b024f02056f6666776e8120083e01013e03026c64812a022e03026d65812a023a03036e6e6f81200c8300010183000203756273812106038247030566656e666181200c827b0101827b03016e81201021833a010121833a040361696e81200c820e0101820e0202776e81200c826501018265020279628138081e01011e03016481200c82540101825403046672796427082701012703016e81201c822c8106810f0101822c8106810f18084301014304026e7981201c44486a82002f010144486a82002f01016927101e1a0b01011e1a0b5006170a082968083941071329371353170d18050b0a061110260818080c1d110101083941071329371353170d18050b0a061110260818080c1d11011c0b130a8129072b0a370b060b0d40090c11100b240a230e14140d1a080101140d1a0802046169746881201081294301018129430302776e812010816b360101816b36020364646f81200c814201018142020166700209310682251701025302016e4f0223520e3c183b50411a3c0102510802240307636c7564696e67812104830b0309746567726174696f6e812104815405057276656e658121023604016f812104827a02017370021a31184106220d172a092d143a150f010a07071a2020080481050201744f022221040e30312037570d0a0d0b0d3415231704273110100108202c0a240804326201076a616e75617279812a020d01046b6565707702140503696e6781220229030270748121061d825b030474746c658121088149103b0203696e64812a025b02036e6f7777022001046c6164797002170301698120087801017803056d62696e674f022903027374812104826c0902660205656e6774688122021b0402776981200c834a0101834a030174812104825a02036966658121022a0401748121027a03026b657002373102260303766564812a023e02046c61646481200c841601018416030779667267656c6c813808090101090404746879728120100c825801010c8258080261758138080201010202046f63616c8122062b042506026c798122022303046e79646481200c84270101842701016d77022602086164646575776368812008100101100401658121048319030165270c132a0101132a7910837910010183791018080e01010e03016981200c814c0101814c04016e70021603036b6573812204170a03016e8121025104046167657281210482700303726b7377020c03017981220211080246020165812a027d030563616e696781200c83640101836403046464616981200c824b0101824b04016927084301014303037263688120084f01014f030573736167657002400302776e81201c81004917814d010181004917814d02016927101b0a1001011b0a1079203d411881722d4301013d411881722d4303056e7574657377022a03017327084201014202066c796e65646427080b01010b79081501011502046f6e65798121026d01022a0302726581210881538117030376656481210481600204756c74698121048101030373696377041e1033022f0202777981200c83220101832202017970060211193104826b0906033b4c03026e6481200c81390101813904037964648120082501012501016e270c0424010104247928671f8126460621521d0101671f8126460621521d18082801012802016181201883052081030101830520810303016481200c8337010183370303696c73812a026302026562270816010116791c833c0f06046f0101833c0f06046f18084201014203026564812202550308696768626f7572734f02110404746865728121025709021b030373616627083e01013e030376657281210481120307776964696f64648120086a01016a0302787481220444040203677772270808010108020368616481201c1c811781495e01011c811781495e0201698120204d817f090a7a6b01014d817f090a7a6b18084001014003016481201881204e821a010181204e821a1808310101310303676874812a025803026e654f020a02016f81200c814a0101814a010482200902750304626f64798121048329010272080479190301738120148159821d01018159821d030174812106817b60010425370802180401658122040b15030676656d626572812a040704030177812a022a0205756d62657270020303037273654f02050601648121020c020379727381201881583e8161010181583e816118081801011801016f2708140101147938502b18200f410d3a055119810d0101502b18200f410d3a055119810d1808360101360203636872812008240101240202656481200c82560101825604016427082d01012d791c3925551981740101392555198174030173812014816d812f0101816d812f0201664f021a28022b2a0a160e81066301042f110804055c0307616c77726169678120084e01014e0602797281200c821201018212030466696365812202640306796e6e77796481200c8141010181410205686f6e6f6d812010820a080101820a080503796e7481200c83630101836302016c81201082004901018200490302616681200c83350101833502016e70022207020d2a0c0281131181620102650804273f03026365812a026c030164270830010130791c811f8124046b0101811f8124046b0301654f0219210220310c21813e0c216301021808025e03026c798121048312020370656e81210482630503696e6781210215050173812104812b04067261746976658121048228020173812018831981010d0101831981010d020474686572812104812406017370021e02027572812204045b0301744f021d210206070403112a0c4281218113180102670804400704047369646581210482230202776e4f02250104706169648122024303016e812018814081403a0101814081403a0303706572812204061204027572270838010138030473736564812a02260401744f020f030277628138080f01010f030479696e67812104816b0205656461697281200c820901018209040677657279646481200c82220101822203046964696f81200c81650101816503056e74726566812010528136010152813603046f706c65812106813a77030472736f6e4f02202802062a0482750904360f030573796368758120085a01015a030274688120104981370101498137020668656461697281200c83240101832403036f6e6570022403047261776681200c823b0101823b0302777981200846010146030d7973696f74686572617069737481210481420203696e6b812a026f02036c616e81210481150403717565812106812f4b0304656173658122025803037779668138080401010402026f6281200c811b0101811b04016c81200c8341010183410302656e81201081481701018148170303696e748122021903046c69736981200c82360101823603027374812104826d0303756e6481220240020d726573677269707369796e61758138082a01012a0305696e746572812104810a04017381200c81640101816403076f6365647572658121048314020575626c696381210481680604736865648122021303016d27080a01010a7908140101140402656481200c825b0101825b030572706f736581210481020307736863686169728121024d030174812106824e320202777981200c822a0101822a020879746865666e6f738138080c01010c010571756974658121048136010172270c3707010137077934290923114a283605791b7b1d0101290923114a283605791b7b1d181003070f010103070f0202616981200c81100101811003026e677702180203656164812104830504036c6c7981210481350308636f6d6d656e64738122024b03026e748121048165030373747281200c811501018115020368616981200c8316010183160501648120145e82434301015e82434303046573747281201483434e1d010183434e1d030269668138080501010503026f6981200c8408010184080403776368813808170101170306797762657468812014820c81110101820c811102056962626f6e812104825e0303676874812106821d1903026e6770020d3202620302736781200c832b0101832b02046f62617481201082481a010182481a0c110d120b0e0d0d0a12100d0e0d080a0e0a120a160e0e170c110f07060e0d0e100c0f0d0d0a110e10110d0d0e0b0e0e0d0d0d110c0c0a0f0b15090e08080e0b100e0e0d0b0c0c1a156c110f0e0e150e100b081f260d09090a0d0908090a0a0c0b0d0809070a090f10110b0c080f0611081b0c060a070b080a07100f090c0a151f0a09140d0b0a0b0c0d110d0c27120c0920080d0d0b0a10090b161c18090713121010080d070a08071a2d0c0d191018100d0a11120e0e0d18081917090a09080d120b06091c0b070a120a0a0a060b0b10110f120c140e0f11080f0b14090a0b0a0c0d0c0f090f0909160c0c0e0c0a0f0d0c0d090d110c310d070a0a0e090e0e10130b0d0c150c0b0a0d');
INSERT INTO search_data VALUES (274877906947,X'000007fb0630726f65646481201c4b511d81424f01014b511d81424f03026f6d81210a61051c0706030274614f0214040374656e4f02060203756e73812a023802047977756e81200c832101018321010173700a040d062a0502066165736e656781201081370f010181370f0302666577021603026964812a044c2303026d6581210482150102270403706c6581210683230601046c060806810a06030276658121048163050164812104820d0301778121048317030179812108817c081f0207636973736f72738121061f8224020565636f6e6481210279040872657461726961748122020303016570023204016e81210608814c03056679646c7581200c831e0101831e03026e74812104832a0102730804811103057276696365812104815e020468617265812104814703016570022d3104830409026a03026f7070023904027274812202050403756c648121022501023c0203696465812104812503026f70812018821a367b4e0101821a367b4e02066d616c6c65728121027102016f8121022c09024d03046369616c812104814503066d65626f6479770415152a080582140d02047065616b70022b020474616666812a02590402676581210634815f04027973812104811d03026f70812104810f0306726174656779812104815b02067567676573748122023803016e812102400301742708120101127910836622010183662202047779646427083401013406026f678120108224360101822436020179270803010103790c826b0101826b18082701012701047461697281200c83330101833303036b656e4f021c210205070402112a04827101026608043f0703036c6b738121024e0402776d8120080e01010e02056567656c6c81200c837f0101837f03026c6c70022f0702312a04814d09022b0503696e6777022703016e4f020e0303756c7581200c821301018213020368616e812104726804017470043a05310c2d8124194f67010439110806145c180301654f02102108150a0a1c070419062a3e140c0d0711041e0908060904050613091106140a0546090707051405221f25010e0907091316161708082d0a062004016d4f021b520823822e3909026004016e8121086b73154804027265812106446a160303696e678121068216550601738121021804037274798121020e040173812104817d01021d08021503036f7365812104830c0403756768812102560303726565812104826504046f7567684f02280203696d654f022621022703016e81210682792902016f70020c0702132a1427101c4c4b0c1422050d09064e080a03026c64812a04136b03016f81220214020372656581210447310402666e8120081301011303016981200c81600101816003016f2708100101100305796479646481200c817d0101817d0202776f7702070205796464796e8120082201012203056e6e777964270828010128790c82250101822518082201012203097374696f6c6165746881200c84350101843518083b01013b07016e81200c8432010184320102756e812020721c1261717a4f0101721c1261717a4f0305696169746881200c812b0101812b0405676f6c796e81200c823401018234030374696c812104825f020170700236010177812010831d230101831d2302046169746881200c84220101842203026e7470020b3a025303027264812104826f030173700221310c8111124b8128090270030179812104822b020165812202370302646927081701011779200a8101315f820c01010a8101315f820c0402796e81200c696b0101696b0305697468696f8120087f01017f03026c6481200c817a0101817a04016c70021f0401798120102e834001012e834003027265812a025a020368617481210666815e09027e030865656c63686169728121025404027265812108811e813409023b030369636881210a33530e816d09023003016f70021807022d2a060681370104412008023704026c6570022602036966657004121903026c6c812104814c0902330302746881210c39143f70272d01024d05036f75744f021504046e6573738122025702056e61657468812010834806010183480607026f6d81200c8250010182500302657381200c8113010181130402756427081f01011f02046f6d616e8121024a030272648122024f04016b812104813f0502657281210481460303756c6481210882440b0d09027f020672697474656e812104832101026a0804810803027468812010568102010156810205037963688120084101014106016681200c8173010181730202796681380832010132030574686e6f73812014815f81570101815f8157010179270c0c2901010c29796803100722141e092f1d050a1b20091f0a2e0c550a0a0e2e081c010103100722141e092f1d050a1b20091f0a2e0c550a0a0e2e081c180c1a0801011a08020364616e81200c824901018249030169270811010111791881273e7e07010181273e7e0703017781200c8402010184020203656172812104813205017381210610825802016d27084101014103056464656f6c81200c82160101821602016e81204c1807112f0642281217111c11371613720d3a01011807112f0642281217111c11371613720d3a1810101d050101101d0502026f7570040a28070421112a04814e0102540201722708190101197920383b3547820f370101383b3547820f37020b7367726966656e6e6f646481200c822b0101822b0a01758120080b01010b0a0377796481200c843301018433180839010139030777697269616e748120148233815901018233815902017781200c81220101812204180c0708090f0a1307090c140908080a0f0b0e060910100c0b0d07080c0a130c0a0b12090a0a09090d0c07130c0f170f1a090b101108060e0a18400f0a0a0b07090e0a090a090b091a09070a0b0c0910070e1b1a0c1710100a060e0f0a091108071c0d0e0d060e080e0e0e101507090c10080a120d0d0a0a0808090f140f0c0c0b14490e170c0a09091036131b160a1416');
INSERT INTO search_data VALUES (9007336693694464,X'0400000000000009000000a0000000a1000000a200000000000000000000000000000000000000270000000000000000000000aa000000000000000000000000000000000000004f0000007000000000000000000000000000000000000000000000000000000077000000b800000000000000000000000000000000000000000000000000000000');
INSERT INTO search_idx VALUES (1,X'',2);
INSERT INTO search_idx VALUES (1,X'3061736b65',4);
INSERT INTO search_idx VALUES (1,X'306368616e67',6);
INSERT INTO search_idx VALUES (1,X'30646964',8);
INSERT INTO search_idx VALUES (1,X'3066666f72646469',10);
INSERT INTO search_idx VALUES (1,X'3067796d7279',12);
INSERT INTO search_idx VALUES (1,X'30697473',14);
INSERT INTO search_idx VALUES (1,X'306d6f74',16);
INSERT INTO search_idx VALUES (1,X'306f6e63',18);
INSERT INTO search_idx VALUES (1,X'307261696e',20);
INSERT INTO search_idx VALUES (1,X'30737461727465',22);
INSERT INTO search_idx VALUES (1,X'307479',24);
INSERT INTO search_idx VALUES (1,X'307963',26);
INSERT INTO search_idx VALUES (2,X'',2);
INSERT INTO search_idx VALUES (2,X'30667964',4);
INSERT INTO search_idx VALUES (2,X'30726f65',6);
INSERT INTO search_docsize VALUES (1,X'3f3f',1);
INSERT INTO search_docsize VALUES (2,X'0606',1);
INSERT INTO search_docsize VALUES (3,X'2929',1);
INSERT INTO search_docsize VALUES (4,X'3700',1);
INSERT INTO search_docsize VALUES (5,X'3300',1);
INSERT INTO search_docsize VALUES (6,X'0100',1);
INSERT INTO search_docsize VALUES (7,X'3300',1);
INSERT INTO search_docsize VALUES (8,X'0900',1);
INSERT INTO search_docsize VALUES (9,X'3a00',1);
INSERT INTO search_docsize VALUES (10,X'1700',1);
INSERT INTO search_docsize VALUES (11,X'3939',1);
INSERT INTO search_docsize VALUES (12,X'2929',1);
INSERT INTO search_docsize VALUES (13,X'2e00',1);
INSERT INTO search_docsize VALUES (14,X'3400',1);
INSERT INTO search_docsize VALUES (15,X'4c00',1);
INSERT INTO search_docsize VALUES (16,X'2400',1);
INSERT INTO search_docsize VALUES (17,X'2300',1);
INSERT INTO search_docsize VALUES (18,X'1e1e',1);
INSERT INTO search_docsize VALUES (19,X'0202',1);
INSERT INTO search_docsize VALUES (20,X'0909',1);
INSERT INTO search_docsize VALUES (21,X'4700',1);
INSERT INTO search_docsize VALUES (22,X'0d00',1);
INSERT INTO search_docsize VALUES (23,X'4300',1);
INSERT INTO search_docsize VALUES (24,X'1600',1);
INSERT INTO search_docsize VALUES (25,X'1900',1);
INSERT INTO search_docsize VALUES (26,X'2700',1);
INSERT INTO search_docsize VALUES (27,X'3232',1);
INSERT INTO search_docsize VALUES (28,X'1a1a',1);
INSERT INTO search_docsize VALUES (29,X'2d00',1);
INSERT INTO search_docsize VALUES (30,X'0202',1);
INSERT INTO search_docsize VALUES (31,X'2b00',1);
INSERT INTO search_docsize VALUES (32,X'3000',1);
INSERT INTO search_docsize VALUES (33,X'0e00',1);
INSERT INTO search_docsize VALUES (34,X'3200',1);
INSERT INTO search_docsize VALUES (35,X'1200',1);
INSERT INTO search_docsize VALUES (36,X'3600',1);
INSERT INTO search_docsize VALUES (37,X'0d00',1);
INSERT INTO search_docsize VALUES (38,X'1200',1);
INSERT INTO search_docsize VALUES (39,X'4242',2);
INSERT INTO search_docsize VALUES (40,X'0909',1);
INSERT INTO search_docsize VALUES (41,X'3b00',1);
INSERT INTO search_docsize VALUES (42,X'1e00',1);
INSERT INTO search_docsize VALUES (43,X'3500',1);
INSERT INTO search_docsize VALUES (44,X'1800',1);
INSERT INTO search_docsize VALUES (45,X'2e00',1);
INSERT INTO search_docsize VALUES (46,X'0600',1);
INSERT INTO search_docsize VALUES (47,X'3e3e',1);
INSERT INTO search_docsize VALUES (48,X'1f1f',1);
INSERT INTO search_docsize VALUES (49,X'2525',1);
INSERT INTO search_docsize VALUES (50,X'4300',1);
INSERT INTO search_docsize VALUES (51,X'3400',1);
INSERT INTO search_docsize VALUES (52,X'0100',1);
INSERT INTO search_docsize VALUES (53,X'3d3d',1);
INSERT INTO search_docsize VALUES (54,X'2424',1);
INSERT INTO search_docsize VALUES (55,X'0e0e',1);
INSERT INTO search_docsize VALUES (56,X'2d00',1);
INSERT INTO search_docsize VALUES (57,X'2b00',1);
INSERT INTO search_docsize VALUES (58,X'1600',1);
INSERT INTO search_docsize VALUES (59,X'0a00',1);
INSERT INTO search_docsize VALUES (60,X'0200',1);
INSERT INTO search_docsize VALUES (61,X'0202',1);
INSERT INTO search_docsize VALUES (62,X'4100',1);
INSERT INTO search_docsize VALUES (63,X'2f00',1);
INSERT INTO search_docsize VALUES (64,X'2400',1);
INSERT INTO search_docsize VALUES (65,X'3200',1);
INSERT INTO search_docsize VALUES (66,X'1900',1);
INSERT INTO search_docsize VALUES (67,X'3200',1);
INSERT INTO search_docsize VALUES (68,X'1900',1);
INSERT INTO search_docsize VALUES (69,X'2323',1);
INSERT INTO search_docsize VALUES (70,X'2d2d',1);
INSERT INTO search_docsize VALUES (71,X'0c0c',1);
INSERT INTO search_docsize VALUES (72,X'2b00',1);
INSERT INTO search_docsize VALUES (73,X'3000',1);
INSERT INTO search_docsize VALUES (74,X'0700',1);
INSERT INTO search_docsize VALUES (75,X'3900',1);
INSERT INTO search_docsize VALUES (76,X'1400',1);
INSERT INTO search_docsize VALUES (77,X'2525',1);
INSERT INTO search_docsize VALUES (78,X'1d1d',1);
INSERT INTO search_docsize VALUES (79,X'2800',2);
INSERT INTO search_docsize VALUES (80,X'2400',1);
INSERT INTO search_docsize VALUES (81,X'1300',1);
INSERT INTO search_docsize VALUES (82,X'1300',1);
INSERT INTO search_docsize VALUES (83,X'4141',1);
INSERT INTO search_docsize VALUES (84,X'1c1c',1);
INSERT INTO search_docsize VALUES (85,X'1d00',1);
INSERT INTO search_docsize VALUES (86,X'2f00',1);
INSERT INTO search_docsize VALUES (87,X'2800',1);
INSERT INTO search_docsize VALUES (88,X'3800',1);
INSERT INTO search_docsize VALUES (89,X'2929',1);
INSERT INTO search_docsize VALUES (90,X'2929',1);
INSERT INTO search_docsize VALUES (91,X'2200',1);
INSERT INTO search_docsize VALUES (92,X'1a00',1);
INSERT INTO search_docsize VALUES (93,X'0400',1);
INSERT INTO search_docsize VALUES (94,X'2d00',1);
INSERT INTO search_docsize VALUES (95,X'2525',1);
INSERT INTO search_docsize VALUES (96,X'0909',1);
INSERT INTO search_docsize VALUES (97,X'2b00',1);
INSERT INTO search_docsize VALUES (98,X'2100',1);
INSERT INTO search_docsize VALUES (99,X'1717',1);
INSERT INTO search_docsize VALUES (100,X'2e2e',1);
INSERT INTO search_docsize VALUES (101,X'0e0e',1);
INSERT INTO search_docsize VALUES (102,X'3939',1);
INSERT INTO search_docsize VALUES (103,X'1616',1);
INSERT INTO search_docsize VALUES (104,X'0909',1);
INSERT INTO search_docsize VALUES (105,X'1b1b',1);
INSERT INTO search_docsize VALUES (106,X'3434',1);
INSERT INTO search_docsize VALUES (107,X'0c00',1);
INSERT INTO search_docsize VALUES (108,X'1a1a',1);
INSERT INTO search_docsize VALUES (109,X'3f00',1);
INSERT INTO search_docsize VALUES (110,X'3e3e',1);
INSERT INTO search_docsize VALUES (111,X'0100',1);
INSERT INTO search_docsize VALUES (112,X'3f00',2);
INSERT INTO search_docsize VALUES (113,X'1500',1);
INSERT INTO search_docsize VALUES (114,X'2e2e',1);
INSERT INTO search_docsize VALUES (115,X'4100',1);
INSERT INTO search_docsize VALUES (116,X'2d00',1);
INSERT INTO search_docsize VALUES (117,X'0202',1);
INSERT INTO search_docsize VALUES (118,X'4400',1);
INSERT INTO search_docsize VALUES (119,X'3000',2);
INSERT INTO search_docsize VALUES (120,X'2f00',1);
INSERT INTO search_docsize VALUES (121,X'2f00',1);
INSERT INTO search_docsize VALUES (122,X'3f3f',1);
INSERT INTO search_docsize VALUES (123,X'4040',1);
INSERT INTO search_docsize VALUES (124,X'5700',1);
INSERT INTO search_docsize VALUES (125,X'2a00',1);
INSERT INTO search_docsize VALUES (126,X'1c00',1);
INSERT INTO search_docsize VALUES (127,X'0100',1);
INSERT INTO search_docsize VALUES (128,X'0101',1);
INSERT INTO search_docsize VALUES (129,X'1414',1);
INSERT INTO search_docsize VALUES (130,X'1d00',1);
INSERT INTO search_docsize VALUES (131,X'0400',1);
INSERT INTO search_docsize VALUES (132,X'0500',1);
INSERT INTO search_docsize VALUES (133,X'0500',1);
INSERT INTO search_docsize VALUES (134,X'0d00',1);
INSERT INTO search_docsize VALUES (135,X'0505',1);
INSERT INTO search_docsize VALUES (136,X'0e0e',1);
INSERT INTO search_docsize VALUES (137,X'2100',1);
INSERT INTO search_docsize VALUES (138,X'1a00',1);
INSERT INTO search_docsize VALUES (139,X'0100',1);
INSERT INTO search_docsize VALUES (140,X'0600',1);
INSERT INTO search_docsize VALUES (141,X'0700',1);
INSERT INTO search_docsize VALUES (142,X'1313',1);
INSERT INTO search_docsize VALUES (143,X'0f0f',1);
INSERT INTO search_docsize VALUES (144,X'2400',1);
INSERT INTO search_docsize VALUES (145,X'1d00',1);
INSERT INTO search_docsize VALUES (146,X'1700',1);
INSERT INTO search_docsize VALUES (147,X'2f00',1);
INSERT INTO search_docsize VALUES (148,X'1700',1);
INSERT INTO search_docsize VALUES (149,X'1800',1);
INSERT INTO search_docsize VALUES (150,X'0202',1);
INSERT INTO search_docsize VALUES (151,X'1c1c',1);
INSERT INTO search_docsize VALUES (152,X'0f00',1);
INSERT INTO search_docsize VALUES (153,X'1515',1);
INSERT INTO search_docsize VALUES (154,X'2c00',1);
INSERT INTO search_docsize VALUES (155,X'2500',1);
INSERT INTO search_docsize VALUES (156,X'0b00',1);
INSERT INTO search_docsize VALUES (157,X'2c2c',1);
INSERT INTO search_docsize VALUES (158,X'1b1b',1);
INSERT INTO search_docsize VALUES (159,X'856500',1);
INSERT INTO search_docsize VALUES (160,X'843c843c',2);
INSERT INTO search_docsize VALUES (161,X'832a00',2);
INSERT INTO search_docsize VALUES (162,X'7300',2);
INSERT INTO search_docsize VALUES (163,X'816800',1);
INSERT INTO search_docsize VALUES (164,X'811400',1);
INSERT INTO search_docsize VALUES (165,X'814b814b',1);
INSERT INTO search_docsize VALUES (166,X'814f814f',1);
INSERT INTO search_docsize VALUES (167,X'5100',1);
INSERT INTO search_docsize VALUES (168,X'7575',1);
INSERT INTO search_docsize VALUES (169,X'810000',1);
INSERT INTO search_docsize VALUES (170,X'811100',2);
INSERT INTO search_docsize VALUES (171,X'81098109',1);
INSERT INTO search_docsize VALUES (172,X'5300',1);
INSERT INTO search_docsize VALUES (173,X'810500',1);
INSERT INTO search_docsize VALUES (174,X'810500',1);
INSERT INTO search_docsize VALUES (175,X'812400',1);
INSERT INTO search_docsize VALUES (176,X'813100',1);
INSERT INTO search_docsize VALUES (177,X'810500',1);
INSERT INTO search_docsize VALUES (178,X'811e00',1);
INSERT INTO search_docsize VALUES (179,X'812900',1);
INSERT INTO search_docsize VALUES (180,X'817100',1);
INSERT INTO search_docsize VALUES (181,X'5b00',1);
INSERT INTO search_docsize VALUES (182,X'5959',1);
INSERT INTO search_docsize VALUES (183,X'4a00',1);
INSERT INTO search_docsize VALUES (184,X'4242',2);
INSERT INTO search_docsize VALUES (185,X'5300',1);
INSERT INTO search_docsize VALUES (186,X'81158115',1);
INSERT INTO search_docsize VALUES (187,X'7800',1);
INSERT INTO search_docsize VALUES (188,X'2b00',1);
INSERT INTO search_docsize VALUES (189,X'6c6c',1);
INSERT INTO search_docsize VALUES (190,X'3900',1);
INSERT INTO search_config VALUES ('version',4);
