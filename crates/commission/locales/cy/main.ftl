call-too-large = Mae'r ffeil yn fwy na { $max } beit. Tudalen neu ddwy o destun yw galwad: chwiliwch am rywbeth sydd wedi'i ludo i mewn.
call-not-toml = Nid ffeil TOML yw hon: { $why }. Cywirwch y llinell hon; darllenwyd popeth o'i blaen.
unknown-key = Nid yw “{ $key }” yn hysbys yma. Dyma'r rhai hysbys: { $list }. Chwiliwch am gamsillafiad.
missing-key = Mae “{ $key }” ar goll o'r rhan hon o'r ffeil. Ychwanegwch ef.
wrong-kind = Rhaid i “{ $key }” fod yn { $wanted } ac ni chaiff fod yn wag.
language-missing = Nid oes testun “{ $language }” i “{ $key }”. Mae'r comisiwn yn datgan yr iaith honno, felly rhaid i bob testun fod ynddi: ychwanegwch y llinell.
unknown-language = Nid yw “{ $code }” yn iaith y gall comisiwn ei defnyddio. Defnyddiwch "en" a "cy".
languages-wrong = Rhaid i “languages” enwi "en", "cy" neu'r ddwy, pob un unwaith.
slug-wrong = Ni all “{ $slug }” fod yn gyfeiriad. Defnyddiwch lythrennau bach, digidau a chysylltnodau, gan ddechrau â llythyren, 40 ar y mwyaf.
prefix-wrong = Ni all “{ $prefix }” ddechrau cyfeirnod. Defnyddiwch rhwng un ac wyth o lythrennau mawr, fel WHC.
zone-unknown = Nid yw “{ $zone }” yn gylchfa amser. Defnyddiwch enw fel Europe/London.
purpose-wrong = Mae gan gomisiwn naill ai “terms_of_reference” neu “key_question”, ac un yn unig ohonynt.
basis-unknown = Nid yw “{ $basis }” yn sail gyfreithlon sy'n hysbys yma. Defnyddiwch consent, public-task neu legitimate-interests.
date-wrong = “{ $text }” yw “{ $key }”, ac nid dyddiad mo hynny. Ysgrifennwch ef fel 2026-04-06.
time-wrong = “{ $text }” yw “{ $key }”, ac nid amser mo hynny. Ysgrifennwch ef fel 2026-04-06T23:59; caiff ei ddarllen yng nghylchfa amser y comisiwn.
closes-early = Mae'r alwad yn cau cyn iddi agor. Cywirwch un o'r ddau amser.
no-question = Ni ofynnir dim yma. Ychwanegwch gwestiwn.
key-wrong = Ni all “{ $key }” fod yn allwedd. Defnyddiwch lythrennau bach, digidau, cysylltnodau a thanlinellau; mae “envelope”, “body” ac “attachment-…” eisoes wedi'u cymryd.
key-twice = Defnyddir yr allwedd “{ $key }” ddwywaith. Rhaid i bob un fod yn wahanol, gan mai dani hi y caiff tystiolaeth ei ffeilio.
region-unknown = Nid oes rhanbarth “{ $region }” yn yr alwad hon. Ychwanegwch ef, neu enwch un sydd ynddi.
welsh-effects-missing = Mae safonau'r Gymraeg yn gymwys, ond nid oes cwestiwn yn gofyn am effeithiau ar y Gymraeg. Ychwanegwch un â effects = "welsh-language".
slug-taken = Mae comisiwn “{ $slug }” eisoes yn y ffolder ddata hon, ac fe'i hagorwyd â ffeil arall. Defnyddiwch slug arall, neu ffolder ddata arall.
no-commission = Nid oes comisiwn “{ $slug }” yn y ffolder ddata hon. Agorwch ef yn gyntaf gyda “tystio intake open”.
# REVIEW:
disk-full = Mae disg y peiriant hwn yn llawn, felly ni chadwyd dim o hyn. Gwnewch le a rhowch gynnig arall arni.
# REVIEW:
database-away = Ni ellir cyrraedd y gronfa ddata ar hyn o bryd, felly ni chadwyd dim o hyn. Rhowch gynnig arall arni ymhen ychydig funudau.
# REVIEW:
database-unknown = Torrodd y cysylltiad â'r gronfa ddata, ac ni wyddys a gadwyd hyn. Edrychwch cyn gwneud hyn eto.
password-short = Mae angen o leiaf { $min } nod ar gyfrinair.
sign-in-wrong = Nid yw'r enw a'r cyfrinair hwnnw'n cyd-fynd. Rhowch gynnig arall arni, neu gofynnwch i'r ysgrifenyddiaeth am gyfrinair newydd.
form-unreadable = Ni chyrhaeddodd y ffurflen fel yr anfonwyd hi. Ewch yn ôl a'i hanfon eto.
