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
disclosure-unknown = Nid yw “{ $name }” yn broffil sy'n hysbys yma. Defnyddiwch under-5, nearest-5, 10 neu none.
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
password-short = Mae angen o leiaf { $min } nod ar gyfrinair, a dim mwy na { $max }. Mae pedwar gair nad ydynt yn perthyn i'w gilydd yn hawdd eu cofio.
password-common = Dyna un o'r cyfrineiriau cyntaf y byddai unrhyw un yn rhoi cynnig arno. Dewiswch un arall: mae pedwar gair nad ydynt yn perthyn i'w gilydd yn hawdd eu cofio.
password-wrong = Nid dyna eich cyfrinair. Teipiwch yr un y gwnaethoch fewngofnodi ag ef.
sign-in-wrong = Nid yw'r enw, y cyfrinair a'r cod hwnnw'n cyd-fynd. Rhowch gynnig arall arni; os collwyd rhywbeth, defnyddiwch god adfer neu gofynnwch i un o weinyddwyr eich comisiwn am ddolen.
sign-in-wait = Bu gormod o gynigion gyda'r enw hwn. Arhoswch { $seconds } eiliad, yna rhowch gynnig arall arni.
phone-code-wrong = Nid dyna'r cod y mae'r ffôn yn ei ddangos nawr. Teipiwch y chwe digid cyn iddynt newid, a gwiriwch fod cloc y ffôn yn gywir.
last-administrator = Nid oes neb arall ar y gweinydd hwn yn cael agor comisiynau. Rhowch yr hawl honno i rywun arall yn gyntaf.
person-name-wrong = Teipiwch enw o { $max } nod ar y mwyaf, fel y dylai eraill ei weld.
login-wrong = Mae enw mewngofnodi yn cynnwys rhwng dau a { $max } o lythrennau, digidau, atalnodau llawn, cysylltnodau neu danlinellau, heb fylchau.
person-name-taken = Mae rhywun yma eisoes o'r enw “{ $name }”, a chofnodir yr hyn y mae pobl yn ei wneud yn ôl eu henw. Ychwanegwch rywbeth sy'n eich gwahaniaethu.
login-taken = Mae'r enw mewngofnodi “{ $login }” eisoes wedi'i gymryd. Dewiswch un arall.
form-unreadable = Ni chyrhaeddodd y ffurflen fel yr anfonwyd hi. Ewch yn ôl a'i hanfon eto.

kind-unknown = Nid yw “{ $code }” yn fath o gwestiwn. Defnyddiwch text, example, principles neu place.
choices-wrong = Mae gan gwestiwn o'r math “principles” ddewisiadau, ac nid oes gan yr un cwestiwn arall ddim. Cywirwch y math, neu'r rhestr o ddewisiadau.

## The parts of an answer

facet-where = Ble mae hyn?
facet-what = Beth sy'n cael ei wneud?
facet-who = Pwy sy'n ei wneud, ac i bwy?
facet-result = Gyda pha ganlyniad?
facet-chosen = Pa rai o'r rhain?
facet-place = Pa le?
busy = Mae cynifer o bobl yma ar hyn o bryd fel na ellid gwneud hyn. Nid oes dim a deipioch wedi'i golli: arhoswch ychydig eiliadau, yna llwythwch y dudalen hon eto a gadewch i'ch porwr ei hanfon unwaith yn rhagor.
wording-empty = Rhaid i'r testun hwn sefyll ym mhob iaith y mae'r comisiwn yn ei datgan. Ysgrifennwch ef yn y ddwy, neu ewch yn ôl.
wording-long = Mae hynny'n hwy na { $max } nod. Byrhewch ef.
sheet-by = Gwnaed gan
sheet-when = Gwnaed
retention-address-wrong = Nid un cyfeiriad e-bost yw hwnnw. Teipiwch un, neu gadewch y blwch yn wag.
retention-until-wrong = Rhowch ddiwrnod i ddod, megis 2030-06-01.
retention-reason-wrong = Dywedwch pam, mewn 500 nod ar y mwyaf.
retention-letter-subject = Caiff data ei ddileu ar { $day }
retention-letter = { $title }: caiff yr hyn a gedwir o ddata personol ac nas cyhoeddir ei ddileu am byth o { $day } ymlaen. Dywedir hyn { $days } diwrnod ymlaen llaw. Edrychwch beth fyddai'n mynd, dewiswch beth sy'n mynd, neu daliwch ef yn ôl gyda rheswm:
retention-banner = Caiff data personol ei ddileu am byth o { $day } ymlaen. O dan Cadw a dileu gwelwch beth, a gallwch ei ddal yn ôl.
commission-closed = Caewyd y comisiwn hwn: mae'r hyn sydd ganddo yn aros fel y mae. Cofnodir atebion a'u cynnydd o hyd, a gellir dileu pobl o hyd. Gall gweinyddwr ei agor eto, gyda rheswm.
closing-reason-wrong = Dywedwch pam, mewn hyd at 500 nod: bydd yn sefyll yn yr archwiliad.
closed-banner = Caewyd y comisiwn hwn ar { $day }. Mae'r hyn sydd ganddo yn aros fel y mae; cofnodir atebion iddo o hyd.
