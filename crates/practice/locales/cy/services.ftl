## Settings and files

service-zone = Nid oes cylchfa amser "{ $name }". Rhowch enw megis Europe/London.
service-no-rows = Nid oes rhes yn y tabl o dan ei bennawd. Allforiwch ef eto, gyda'r cofnodion.
service-no-sheet = Mae'r tabl "{ $sheet }" ar goll. Mae arno angen y colofnau: { $columns }.
service-no-column = Nid oes colofn sy'n dweud "{ $column }". Y colofnau yw: { $there }. Ailenwch un, dewiswch hi ar y dudalen, neu enwch hi â --column { $given }=ENW.
service-unknown = Nid yw'r ffeil hon yn un o'r tablau a fesurir yma. Mae arnynt angen y colofnau hyn: { $sheets }. Ailenwch y colofnau, neu enwch hwy â --column.
service-twice = Mae'r ffeil hon a { $first } ill dwy'n edrych fel y tabl "{ $sheet }". Rhowch un ohonynt, neu rhowch eu rhesi ynghyd.
service-column-option = Nid yw "{ $typed }" yn enwi colofn. Ysgrifennwch TABL.COLOFN=ENW gydag un o: { $known }; colofn o'r ffeil yw ENW.

## Rows to look at

check-day = Nid yw "{ $cell }" yn ddiwrnod, ac mae'n cyfrif fel un sydd ar goll. Ysgrifennwch ef fel 2026-03-02 neu 02/03/2026.
check-number = Nid yw "{ $cell }" yn rhif o sero i fyny, ac mae'n cyfrif fel un sydd ar goll. Ysgrifennwch ef fel 12.5.
check-yes-no = Nid yw "{ $cell }" yn ie nac yn nage, ac mae'n cyfrif fel un sydd ar goll. Ysgrifennwch yes neu no.
check-word = Nid yw "{ $cell }" yn air sy'n hysbys yma, ac mae'n cyfrif fel un sydd ar goll. Ysgrifennwch un o: { $known }.
# REVIEW: "gwrthbwys" for an offset from UTC
check-time = Nid yw "{ $cell }" yn ddiwrnod ac amser, ac mae'n cyfrif fel un sydd ar goll. Ysgrifennwch ef fel 2026-03-02 14:05, neu â'i wrthbwys fel 2026-03-02T14:05+00:00.
check-time-twice = "{ $cell }": y noson honno aeth y clociau yn ôl a dangos yr amser hwn ddwywaith. Edrychir ar y ddau; ysgrifennwch y gwrthbwys i ddweud pa un ydoedd.
check-time-never = "{ $cell }": y noson honno aeth y clociau ymlaen ac ni ddangoswyd yr amser hwn. Mae'n cyfrif fel un sydd ar goll.
check-time-missing = Mae gan "{ $cell }" ddiwrnod ac nid oes ganddo amser. Mae'n cyfrif fel un sydd ar goll.
check-missing = Ni ddywedir dim ar gyfer "{ $column }"; mae'r hyn y mae arno ei angen yn gadael y rhes hon allan.
check-judgement = Dywedir bod derbyniad wedi'i osgoi heb y rheol, y barnwr ac amser y farn honno.
check-avoided-refused = Dywedir bod derbyniad wedi'i osgoi gan atgyfeiriad na chafodd ei dderbyn.
check-closed-before = Fe'i caewyd cyn ei dderbyn.
check-contact-before = Mae'r cyswllt cyntaf cyn derbyn yr atgyfeiriad. Ni ellir ei werthuso.
check-id-twice = Mae gan res arall yr un cyfeirnod. Mae'r ddwy'n cyfrif; tynnwch un allan os yr un atgyfeiriad ydyw.

## Figures

figure-none = ni ellir dweud
figure-limits = { $lower } i { $upper }
figure-percents = { $lower } i { $upper } %
figure-share = { $count } ({ $percent } %)
# REVIEW: "mis person" for a person-month
figure-rate = { $count }, neu { $rate } mewn 100 o fisoedd person
figure-months = { $months } mis person
figure-spread = canolrif { $median }, cymedr { $mean }
figure-ends = o { $lowest } i { $highest }

## Pages

services-title = Mesur gwasanaeth o'i gofnodion
services-about = Dewiswch beth yw'r cofnodion. Fe'u mesurir ar y peiriant hwn ac ni chedwir hwy yn unman; nid yw'r hyn a ddaw allan yn enwi neb.
services-choose = Mesur
service-choose-file = Dewiswch y ffeil â'r tabl "{ $table }".
service-link = Mae gan gofnodion gofal cartref, cymorth cynnar, ymateb brys ac eraill eu tudalennau eu hunain
service-columns-of = Ffeil CSV neu lyfr gwaith (XLSX, ODS) o { $most } MB ar y mwyaf. Gall gynnwys y colofnau hyn, o dan yr enwau hyn neu rai eraill: { $columns }.
service-preview = { $table }: y rhesi cyntaf, fel y'u darllenwyd
service-read = Darllen y tablau
service-needed = { $column } (mae ei angen)
service-end = Y diwrnod olaf y mae'r cofnodion yn sôn amdano
service-end-hint = Megis 2026-03-31. Ni wyddys beth fyddai wedi digwydd ar ei ôl, ac fe'i gadewir allan. Hebddo, y diwrnod diweddaraf yn y tablau.
service-zone-label = Cylchfa amser yr amserau heb wrthbwys
service-zone-hint = Enw megis Europe/London. Dywedir pa amserau na ddangosodd ei chloc erioed, neu a ddangosodd ddwywaith.
service-show = Gwirio a mesur
service-result = Yr hyn y mae'r cofnodion yn ei ddangos: { $service }
service-checks = Rhesi i edrych arnynt
service-no-checks = Nid oedd dim yn y tablau yn galw am edrych arno.
service-checks-told = { $all } i gyd; dangosir y { $shown } cyntaf. Cywirwch hwy yn y tablau a mesurwch eto, neu defnyddiwch y ffigurau gan wybod amdanynt.
service-check-where = Ble
service-check-what = Beth
service-row = { $file }, rhes { $line }
service-figures = Ffigurau
service-measure = Mesur
service-figure = Ffigur
service-interval = Cyfwng 95 %, neu ystod
service-of = O blith
service-chart = { $section }: cyfrannau mewn canrannau, â chyfyngau 95 %
service-all = 100 %
service-by-hand = Mae'r gorchymyn "tystio practice { $word }" yn rhoi'r un ffigurau yn llawn, a sut y cafwyd pob un.
service-sentences = Mewn brawddegau
service-same-other-en = Yr un brawddegau yn Saesneg
service-same-other-cy = Yr un brawddegau yn Gymraeg
service-settings = Mesurwyd gyda

## Columns that several tables have

col-person = Y person (mae cod yn ddigon)
col-closed = Pryd y'i caewyd
col-start = Pryd y dechreuodd
col-end = Pryd y daeth i ben
col-date = Pryd yr oedd
service-take-about = Un ffeil yw arddangosyn, â'r hyn a ofynnwyd, yr hyn a ddaeth allan a'i eiriau yn y ddwy iaith. Gadewir ohono ffigurau a fyddai'n sôn am ychydig o bobl, fel y gall deithio; mae'r tablau'n aros gyda chi: cadwch hwy, a gall unrhyw un y caniatewch iddo gyfrifo'r arddangosyn eto ohonynt.
service-take-table = Cymryd y tabl fel y'i mesurwyd (CSV): { $table }
