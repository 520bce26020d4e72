## Use of care

service-visits = Defnyddio gofal cyn ac ar ôl
service-visits-about = Ymweliadau â gweithwyr iechyd proffesiynol cyn ac ar ôl i bobl ddechrau, mewn ffenestri o'r un hyd.
sheet-visits = Ymweliadau â gweithwyr iechyd proffesiynol
col-visit-kind = Pa fath o ymweliad
service-from = Y diwrnod cyntaf y mae'r cofnodion yn ei gwmpasu
service-from-hint = Megis 2025-01-01. Hebddo, diwrnod yr ymweliad cynharaf.
service-months = Misoedd cyn ac ar ôl y dechrau
service-months-hint = Megis 3. Mae gan y ddwy ffenestr yr un nifer o ddiwrnodau.
check-not-listed = Nid yw'r person hwn yn y rhestr o bobl. Ni chyfrifir yr ymweliad.
visits-people = Pwy a gymherir
visits-all = Pobl
visits-compared = Cymherir: mae'r ddwy ffenestr yn gyfan
visits-not-covered = Nid yw'r cofnodion yn cwmpasu'r ffenestr cyn hynny
visits-left = Gadawodd o fewn y ffenestr wedyn
visits-not-yet = Nid yw'r ffenestr wedyn wedi mynd heibio
visits-any = Pob ymweliad
visits-no-kind = heb ddweud y math
visits-before = cyn
visits-after = ar ôl
visits-change = Newid mewn ymweliadau fesul mis person, o fewn personau
visits-rates = Ymweliadau'r rhai a gymherir
visits-says = O { $all } o bobl, mae gan { $compared } ffenestri cyfan o { $days } diwrnod cyn ac ar ôl; nid yw'r diwrnodau cynt wedi'u cwmpasu ar gyfer { $not_covered }, gadawodd { $left } o fewn y ffenestr, ac nid yw wedi mynd heibio ar gyfer { $not_yet }.
visits-from-first = Cymerir bod y cofnodion yn dechrau gyda'r ymweliad cynharaf. Dywedwch y diwrnod cyntaf y maent yn ei gwmpasu, lle gwyddoch.
visits-several = Edrychwyd ar { $n } o fathau o ymweliad: po fwyaf, tebycaf fydd i un ohonynt ymddangos fel petai'n newid ar siawns.

## Adapting

service-adapting = Addasu i'r hyn a welwyd
service-adapting-about = Cofnod o anghenion a welwyd a gwasanaethau a newidiwyd: faint a arweiniodd at newid, ac ar ôl faint o ddiwrnodau.
sheet-log = Y cofnod, un rhes i bob angen
col-seen = Y diwrnod y gwelwyd yr angen
col-changed = Y diwrnod y newidiodd y gwasanaeth
col-service = Pa wasanaeth
check-changed-before = Newidiodd y gwasanaeth cyn gweld yr angen. Gadewir y rhes allan.
adapting-needs = Anghenion a welwyd
adapting-all = Anghenion
adapting-changed = Arweiniodd at newid
adapting-median = Canolrif y diwrnodau hyd at newid, gan gyfrif anghenion sy'n dal i aros
adapting-days = Diwrnodau hyd at y newid, lle bu un
adapting-waiting = Diwrnodau o aros hyd yma, lle na fu un
adapting-by-service = Arweiniodd at newid, fesul gwasanaeth
adapting-says = O { $all } angen a welwyd, arweiniodd { $changed } at newid; roedd hanner y cyfan wedi gwneud hynny ar ôl { $median } diwrnod. Mae { $open } yn dal i aros, ac fe'u cyfrifir.
adapting-says-none = O { $all } angen a welwyd, arweiniodd { $changed } at newid ac mae { $open } yn dal i aros: gormod i ddweud ar ôl faint o ddiwrnodau y mae hanner ohonynt yn gwneud hynny.
adapting-caution = Mae cofnod yn dal yr hyn a ysgrifennodd rhywun. Nid yw anghenion na welodd neb ynddo, ac nid yw newid eto'n well gwasanaeth.

## Between bodies

service-handoffs = Rhwng cyrff
service-handoffs-about = Camau atgyfeiriadau drwy sawl corff: pa mor aml y'u trosglwyddir, a pha mor hir y maent yn aros.
sheet-steps = Camau, un rhes i bob cam o atgyfeiriad
col-body = Y corff neu'r tîm
col-begun = Pryd y dechreuodd gwaith arno yno
col-sent = Pryd y'i trosglwyddwyd
check-before-received = Digwyddodd rhywbeth yno cyn ei dderbyn. Gadewir y rhes allan.
handoffs-referrals = Atgyfeiriadau
handoffs-all = Atgyfeiriadau
handoffs-handed = Trosglwyddwyd o leiaf unwaith
handoffs-returned = Daeth yn ôl at gorff a oedd wedi'i drosglwyddo
handoffs-each = Trosglwyddiadau fesul atgyfeiriad
handoffs-begun = Gwaith wedi dechrau, fesul corff
handoffs-waits = Canolrif y diwrnodau nes i waith ddechrau, gan gyfrif y rhai sy'n dal i aros
handoffs-between = Diwrnodau ar y ffordd rhwng dau gorff
handoffs-unclear = Derbyniwyd cyn ei drosglwyddo, ni chyfrifir
handoffs-says = O { $all } atgyfeiriad, trosglwyddwyd { $handed }, { $mean } gwaith fesul atgyfeiriad ar gyfartaledd dros y cyfan; daeth { $returned } yn ôl at gorff a oedd wedi'i drosglwyddo.
handoffs-caution = Gall trosglwyddo fod y cam cywir nesaf; mae'r ffigurau'n dweud faint sydd a pha mor hir y cymerant, nid pa rai oedd yn ddiangen.
