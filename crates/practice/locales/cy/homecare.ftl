## Home care: tables

service-homecare = Gofal cartref
service-homecare-about = Cynlluniau cymorth gyda'u canlyniadau, oriau wythnosol, gofalwyr a welwyd, derbyniadau a chwympiadau; gan gyfrif pawb a adawodd.
sheet-outcomes = Canlyniadau cynlluniau cymorth
sheet-hours = Oriau, un rhes i bob person ac wythnos
sheet-carer-visits = Ymweliadau, un rhes i bob ymweliad
sheet-people = Pobl, gyda dechrau ac ymadael
sheet-events = Derbyniadau a chwympiadau
col-outcome = Y canlyniad
col-result = Y canlyniad terfynol: yn llawn, yn rhannol, ddim, heb ei adolygu
col-plan = Y cynllun
col-plan-start = Pryd y dechreuodd y cynllun
col-plan-end = Pryd y daeth y cynllun i ben
col-baseline = Y lefel ar y dechrau
col-target = Y targed
col-reached = Y lefel adeg yr adolygiad
col-review = Pryd y'i hadolygwyd
col-week = Yr wythnos (unrhyw ddiwrnod ohoni)
col-commissioned = Oriau a gomisiynwyd
col-delivered = Oriau a ddarparwyd
col-carers = Faint o wahanol ofalwyr a ddaeth
col-carer = Y gofalwr (mae cod yn ddigon)
col-exit = Pam y gadawsant: bu farw, symudodd, daeth i ben
col-event = Beth a ddigwyddodd: derbyniad, cwymp
service-weeks = Wythnosau ar ôl y dechrau pan gymherir oriau
service-weeks-hint = Megis 6 neu 26. Cymherir pedair wythnos oddi yno â'r pedair gyntaf.
service-whole = Nid yw "{ $typed }" yn rhif cyfan o 1 i { $most }.

## Home care: rows to look at

check-end-before = Daeth i ben cyn dechrau, ac fe'i gadewir allan.
check-exit-no-day = Dywedir pam y gadawodd y person, ac nid pryd. Mae'n cyfrif fel pe bai yno o hyd.
check-person-twice = Mae gan res arall uchod yr un person. Y gyntaf sy'n cyfrif.
check-review-before = Mae'r adolygiad cyn i'r cynllun ddechrau.
check-result-no-review = Mae canlyniad, ac nid oes diwrnod adolygu.
# REVIEW: true where the target is an increase; for a decrease "heb gyrraedd"
check-fully-short = Dywedir ei fod wedi'i gyflawni'n llawn, ac mae'r lefel adeg yr adolygiad yn is na'r targed.
check-overlap = Mae'r cynllun hwn yn rhedeg yr un pryd â chynllun y person yn rhes { $row }.
check-delivered = Darparwyd oriau ac ni chomisiynwyd dim.
check-week-twice = Mae gan res arall yr un person a'r un wythnos. Y gyntaf sy'n cyfrif.
check-event-outside = Mae hyn y tu allan i'r amser yr oedd y person yn y gwasanaeth, neu nid yw'r person yn y rhestr o bobl. Ni chyfrifir ef.

## Home care: figures

homecare-outcomes = Canlyniadau cynlluniau cymorth
homecare-people = Pobl â chanlyniadau
homecare-all-outcomes = Canlyniadau
homecare-fully = Cyflawnwyd yn llawn, o'r rhai a adolygwyd
homecare-partly = Cyflawnwyd yn rhannol
homecare-not = Ni chyflawnwyd
homecare-not-reviewed = Heb eu hadolygu, o'r cyfan
homecare-hours = Oriau
homecare-weeks = Wythnosau person
homecare-weeks-both = O'r rhain, ag oriau a gomisiynwyd ac a ddarparwyd
homecare-commissioned = Oriau a gomisiynwyd yn y rheini
homecare-delivered = Oriau a ddarparwyd yn y rheini
homecare-ratio = Darparwyd am bob awr a gomisiynwyd
homecare-carers = Gwahanol ofalwyr mewn wythnos
homecare-carers-week = Fesul person ac wythnos
homecare-carers-person = Fesul person, ar gyfartaledd dros eu hwythnosau
homecare-change = Newid mewn oriau wythnosol ers y dechrau
homecare-began = Pobl a ddechreuodd
homecare-compared = Cymharwyd: oriau ar y dechrau ac wedyn
homecare-died = Bu farw
homecare-moved = Symudodd, neu aeth i gartref gofal
homecare-ended = Daeth i ben fel arall
homecare-left-not-said = Gadawodd, heb ddweud pam
homecare-not-yet = Heb gyrraedd mor bell â hynny
homecare-no-record = Dim oriau wedi'u cofnodi ar y dechrau neu wedyn
homecare-change-commissioned = Oriau a gomisiynwyd yr wythnos
homecare-change-delivered = Oriau a ddarparwyd yr wythnos
homecare-exits = Pwy a adawodd, a pham
homecare-still = Yno o hyd ar ddiwedd y cofnodion
homecare-months = Misoedd person yn y gwasanaeth
homecare-events = Derbyniadau a chwympiadau
homecare-admissions = Derbyniadau i'r ysbyty
homecare-falls = Cwympiadau
homecare-people-admitted = Pobl a dderbyniwyd o leiaf unwaith
homecare-people-fell = Pobl a gwympodd o leiaf unwaith

## Home care: sentences

homecare-says-none = Nid oes yr un o { $all } canlyniad wedi'i adolygu, felly ni ellir dweud dim am yr hyn a gyflawnwyd.
homecare-says-outcomes = O { $reviewed } canlyniad a adolygwyd, cyflawnwyd { $fully } yn llawn ({ $share } %, cyfwng 95 % { $lower } i { $upper }), { $partly } yn rhannol, ac ni chyflawnwyd { $not }; mae { $waiting } arall heb eu hadolygu.
homecare-says-change = O { $all } a ddechreuodd, gellir cymharu { $compared } ar ôl { $weeks } o wythnosau; roedd { $gone } wedi gadael erbyn hynny, a { $died } ohonynt wedi marw; mae { $not_yet } heb gyrraedd mor bell â hynny, ac mae oriau ar goll am { $no_record }. Nid yw'r rhai a adawodd yn y newid isod.
homecare-says-rate = { $what }: { $count } mewn { $months } mis person, { $rate } mewn 100 o fisoedd person (cyfwng 95 % { $lower } i { $upper }, union).
homecare-clustered = Mae canlyniadau un person yn mynd gyda'i gilydd; o'u cyfrif fel pe bai pob un ar ei ben ei hun, mae eu cyfyngau'n rhy gul.
homecare-repeated = Gall derbyniadau a chwympiadau un person fynd gyda'i gilydd; mae cyfwng union yn cymryd pob un yn ddigwyddiad ar ei ben ei hun, ac yna mae'n rhy gul.
homecare-no-people = Nid oes rhestr o bobl, felly cymerir bod pob un wedi dechrau gydag wythnos gyntaf yr oriau, ac ni wyddys pwy a fu farw neu a symudodd.
homecare-no-rate = Nid oes rhestr o bobl, felly nid oes gan dderbyniadau a chwympiadau amser mewn perygl na chyfradd.
