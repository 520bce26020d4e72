## Mapiadau
# REVIEW: "mapiad" for a mapping of columns to questions.

mapping-too-large = Mae'r ffeil yn fwy na { $max } beit. Rhestr fer o golofnau yw mapiad: chwiliwch am rywbeth sydd wedi'i ludo i mewn.
mapping-not-toml = Nid ffeil TOML yw hon: { $why }. Cywirwch y llinell hon.
mapping-key = Nid yw “{ $key }” yn hysbys mewn mapiad. Dyma'r rhai hysbys: { $known }. Chwiliwch am gamsillafiad.
mapping-kind = Rhaid i “{ $key }” enwi colofn mewn dyfynodau, fel "Enw colofn".
mapping-no-answer = Nid yw'r mapiad yn enwi unrhyw ateb. Ychwanegwch ran [answers] ag o leiaf un llinell: cwestiwn = "colofn".
mapping-column = Nid oes colofn “{ $column }” yn y tabl hwn. Ei golofnau yw “{ $list }”. Enwch un ohonynt, neu ysgrifennwch werth sydd yr un fath i bob rhes fel "=gwerth".
mapping-question = Nid yw'r alwad yn gofyn cwestiwn “{ $key }”. Ei chwestiynau yw: { $known }.
no-call = Nid oes galwad am dystiolaeth gan y comisiwn hwn, felly ni ellir rhoi colofnau tabl i gwestiynau. Ychwanegwch alwad at ei ffeil, neu anfonwch lythyrau.

## Pam y cynigir mapiad

reason-id = Cymerir colofn “{ $column }” yn ddynodwr pob rhes: dyna a ddywed ei henw, ac mae pob gwerth yn wahanol.
reason-field = Cymerir colofn “{ $column }” ar gyfer y maes hwn: { $field }, yn ôl ei henw a'i gwerthoedd.
reason-question-named = Cymerir colofn “{ $column }” yn ateb i gwestiwn { $question }, sy'n dwyn yr un enw â hi.
reason-question-alike = Cymerir colofn “{ $column }” yn ateb i gwestiwn { $question }: mae ei phennawd, neu'r un o'i flaen, yn rhannu prif eiriau'r cwestiwn neu'r llinyn.
reason-question-only = Cymerir colofn “{ $column }” yn ateb i gwestiwn { $question }: mae'n cynnwys geiriau a ysgrifennwyd yn rhydd, ac un cwestiwn yn unig y mae'r alwad yn ei ofyn.
reason-text-left = Mae colofn “{ $column }” yn edrych fel testun a ysgrifennodd rhywun, ond nid oes cwestiwn sy'n debyg iddi. Caiff ei hepgor oni bai eich bod yn ei rhoi i gwestiwn.
reason-codes = Cymerir colofn “{ $column }” yn labeli a roddodd y ffynhonnell eisoes.
reason-nothing = Nid oes colofn sy'n edrych fel ateb i un o gwestiynau'r alwad, felly ni ellir derbyn dim fel y mae. Ysgrifennwch y rhan [answers] eich hun: cwestiwn = "colofn".

field-id = dynodwr y rhes
field-language = iaith
field-respondent-type = math o ymatebydd
field-place = lle
field-received = dyddiad derbyn
field-name = enw'r ymatebydd
field-publication = statws cyhoeddi
field-codes = labeli a roddwyd eisoes
field-left = hepgor

## Rhesi a llythyrau a wrthodir

row-no-id = Nid oes dynodwr i'r rhes, er bod y mapiad yn enwi colofn ar ei gyfer. Llenwch ef, neu gadewch y dynodwr allan o'r mapiad.
row-id-long = Mae'r dynodwr yn hirach na { $max } nod. Chwiliwch am golofn a symudwyd.
row-time-wrong = Nid yw “{ $text }” yn ddyddiad nac yn amser. Ysgrifennwch ef fel 2026-04-06 neu 2026-04-06T23:59.
text-long = Mae { $length } nod yn nhestun { $part }, sy'n fwy na'r { $max } a dderbynnir. Anfonwch ef fel sawl dogfen.
row-other-words = Derbyniwyd y dynodwr “{ $id }” o'r blaen, fel { $reference }, â geiriau eraill. Cyflwyniad ynddo'i hun yw cywiriad: rhowch ei ddynodwr ei hun iddo. Os tabl arall yw hwn sy'n cyfrif ei ddynodwyr ei hun, ychwanegwch linell fel series = "arolwg" at ei fapiad.
letter-other-words = Derbyniwyd llythyr â'r un dynodwr neges o'r blaen, fel { $reference }, â geiriau eraill. Os cywiriad ydyw, cadwch ef fel ffeil destun a derbyniwch honno.
place-other-words = Derbyniwyd y rhes hon o'r blaen, fel { $reference }, â mapiad arall. Mae'r hyn a dderbyniwyd yn aros fel y mae: nid yw dogfen byth yn newid.
row-other-state = Derbyniwyd yr un geiriau o'r blaen, fel { $reference }, â statws cyhoeddi arall. Ni newidiwyd dim. I benderfynu o'r newydd, defnyddiwch “tystio intake decide --state { $state } { $reference }”.
letter-nothing = Nid oes geiriau ynddo ac nid oes dim wedi'i atodi. Gwiriwch mai'r ffeil gywir a anfonwyd.

## Hysbysiadau

notice-respondent-type = Nid yw'r alwad yn gwybod am y math o ymatebydd “{ $value }”. Cadwyd ef fel y daeth ({ $count }×).
notice-place = Nid yw'r alwad yn gwybod am y lle “{ $value }”. Cadwyd ef fel y daeth ({ $count }×).
notice-language = Nid yw “{ $value }” yn iaith sy'n hysbys yma ({ $count }×). Pennir yr iaith o'r geiriau.
notice-publication = Nid yw “{ $value }” yn statws cyhoeddi sy'n hysbys yma ({ $count }×). Ni phenderfynwyd ar y cyflwyniadau hynny, felly ni chânt eu cyhoeddi.
notice-without-text = Cedwir { $value } beit am feit; ni ellid darllen ei eiriau.
notice-same-bytes = Roedd yr un ffeil yno eisoes dan enw arall: { $value }. Ni dderbyniwyd hi ddwywaith. Os anfonodd rhywun arall yr un geiriau, derbyniwch hwy fel rhesi tabl, pob un â'i ddynodwr ei hun.
notice-table-left = Gadawyd y tabl { $value } allan: ni roddir unrhyw golofn ohono i gwestiwn.
notice-no-answer = Caiff rhesi nad ydynt yn ateb dim eu cyfrif yn gyflwyniadau heb eiriau ({ $count }): { $list }.
notice-blank-row = Hepgorwyd rhesi heb ddim mewn unrhyw gell ({ $count }): { $list }.
notice-other-particulars = Gadawyd fel y maent y cyflwyniadau a oedd yno eisoes â'r un geiriau, ond â math o ymatebydd, lle, iaith, enw neu ddyddiad arall ({ $count }): { $list }.
notice-day-first = Darllenwyd dyddiadau fel { $list } â'r dydd yn gyntaf a'r mis yn ail.
notice-more = Mae'r un peth yn wir am { $count } arall â gwerthoedd eraill.

## Ffeiliau

file-too-long = Mae'r ffeil yn hirach na { $max } beit, y mwyaf a ddarllenir o'r fformat hwn. Rhannwch hi, neu cadwch dabl fel CSV.
file-unreadable = Ni ellir agor “{ $file }” ({ $why }). Gwiriwch ei henw a phwy a gaiff ei darllen.
file-is-mapping = Ffeil osodiadau yw hon, nid tystiolaeth. Os mapiad ydyw, enwch ef gyda --map.
import-done = Derbyniwyd y ffeil hon eisoes. I dderbyn rhywbeth arall, anfonwch ffeil arall.
channel-unknown = Nid yw “{ $channel }” yn sianel ar gyfer mewnforio. Defnyddiwch email, paper neu import.
state-unknown = Nid yw “{ $state }” yn statws cyhoeddi. Defnyddiwch named, name-withheld, anonymous, confidential, not-accepted neu not-decided.
nothing-to-decide = Enwch o leiaf un cyfeirnod, neu defnyddiwch --all-undecided.
no-reference = Nid oes cyflwyniad “{ $reference }” yn y comisiwn hwn. Chwiliwch am gamsillafiad; mae cyfeirnod yn edrych fel WHC0012.

## Yr hyn oedd o'i le ar ffeil

broken-unknown-format = Nid yw hon yn un o'r fformatau a dderbynnir, sef CSV, JSON, JSON Lines, XLSX, ODS, DOCX, ODT, RTF, PDF, EML, MSG, MBOX, HTML, testun plaen, is-deitlau (VTT, SRT), sganiau (JPEG, PNG, TIFF), ac archifau ZIP o'r rhain.
broken-not-as-named = { $kind } yw'r ffeil yn ôl ei henw, ond rhywbeth arall sydd ynddi. Ailenwch hi neu cadwch hi eto.
broken-nothing = Nid oes dim ynddi. Gwiriwch mai'r ffeil gywir a anfonwyd.
broken-too-hard = Cymerodd ei darllen fwy o amser neu gof nag y caiff ffeil ei gymryd. Cadwch ei geiriau mewn fformat symlach, fel testun plaen, ac anfonwch hwnnw.
broken-too-much = Mae ynddi fwy na { $max } { $unit }, y mwyaf a ddarllenir. Rhannwch hi.
broken-unreadable = Ni ellid ei darllen i'w diwedd ({ $why }). Anfonwch hi eto.
broken-not-text = Mae ynddi feitiau nad ydynt yn destun. Anfonwch y ffeil y gwnaed hi ohoni.
broken-wrong-encoding = Nid yw'r testun yn UTF-8 nac yn Windows-1252. Cadwch y ffeil fel UTF-8 a'i hanfon eto.
broken-mixed-encoding = Nid yw'r llinell hon yn UTF-8 er bod llinellau eraill. Cywirwch ei llythrennau, cadwch y ffeil fel UTF-8 a'i hanfon eto.
broken-utf16 = Mae'n edrych fel UTF-16 sydd wedi'i dorri'n fyr neu sydd heb farc. Cadwch hi fel UTF-8 a'i hanfon eto.
broken-no-times = Ni ellir darllen amserau'r is-deitl hwn. Ysgrifennwch hwy fel 00:01:02.000 --> 00:01:05.000 ac anfonwch y ffeil eto.
broken-unclosed-quote = Nid yw'r dyfynnod sy'n agor yma byth yn cau. Caewch ef neu ysgrifennwch ef ddwywaith.
broken-text-after-quote = Mae testun yn dilyn y dyfynnod sy'n cau cell. Ysgrifennwch ddyfynnod o fewn cell ddwywaith.
broken-cells = Celloedd yn y rhes: { $found }; colofnau yn y pennawd: { $columns }. Cywirwch y rhes ac anfonwch y ffeil eto.
broken-json = Nid yw hyn yn JSON dilys ({ $why }). Cywirwch ef ac anfonwch y ffeil eto.
broken-not-object = Rhaid i bob llinell fod yn wrthrych JSON, fel {"{"}"answer": "..."{"}"}.
broken-not-list = Rhaid i'r ffeil fod yn rhestr o wrthrychau JSON, fel [{"{"}"answer": "..."{"}"}]. Allforiwch hi felly.
broken-key-twice = Mae'r enw “{ $key }” ddwywaith mewn un gwrthrych. Cadwch un.
broken-archive = Mae wedi'i thorri'n fyr neu wedi'i difrodi ac ni ellir ei dadbacio. Anfonwch hi eto. { $entry }
broken-locked = Mae wedi'i chloi â chyfrinair. Anfonwch hi heb ei chloi. { $entry }
broken-entry = Ni ellir derbyn y cofnod “{ $entry }”: mae ei lwybr yn arwain allan o'r archif, neu mae yno ddwywaith, neu ddolen ydyw ac nid ffeil. Paciwch y ffeiliau eto o un ffolder.
broken-bomb = Mae'r cofnod “{ $entry }” yn dadbacio'n fwy nag a ddarllenir. Anfonwch y ffeiliau mewn rhannau llai.
broken-part = Mae ei rhan “{ $part }” ar goll, wedi'i difrodi neu heb fod yn ddiogel i'w darllen. Agorwch hi yn y rhaglen a'i hysgrifennodd, cadwch hi a'i hanfon eto.
# REVIEW:
broken-cut-short = Mae'n gorffen cyn bod yn gyflawn. Cadwch y ffeil eto yn y rhaglen a'i hysgrifennodd a'i hanfon eto.
broken-not-letter = Nid oes ynddi linellau pennawd fel From a Date. Cadwch yr e-bost fel ffeil eto.
broken-not-mailbox = Nid oes llinell ynddi sy'n dechrau neges (“From ...”). Allforiwch y blwch post eto.
broken-reader = Ni ellid gwneud synnwyr o'i chynnwys. Cadwch hi eto yn un arall o'r fformatau a dderbynnir.

bound-file-bytes = beit mewn ffeil
bound-unpacked-bytes = beit ar ôl dadbacio
bound-ratio = gwaith ei hyd wedi'i phacio
bound-entries = o gofnodion a negeseuon
bound-nesting = lefel o un peth o fewn un arall
bound-elements = o elfennau o fewn ei gilydd
bound-rows = rhes mewn tabl
bound-columns = colofn mewn tabl
bound-cells = cell mewn tabl
bound-cell-bytes = beit mewn cell
bound-row-bytes = beit mewn rhes
bound-parts = rhan mewn llythyr
bound-attributes = o briodoleddau i un elfen

## Yr hyn a wnaed i ffeil

note-windows-1252 = Nid yw'n UTF-8 ac fe'i darllenwyd fel Windows-1252.
note-utf16 = Fe'i darllenwyd fel UTF-16.
note-charset = Fe'i darllenwyd fel { $charset }, y mae'n ei enwi.
note-letters-lost = Ni ellid adnabod rhai llythrennau ac maent yn ymddangos fel �.
note-mark = Gollyngwyd y marc trefn beitiau.
note-nul = Tynnwyd nodau U+0000 ({ $count }).
note-blank-rows = Hepgorwyd rhesi gwag ({ $count }).
note-comment-lines = Hepgorwyd llinellau sy'n dechrau â # ({ $count }).
note-columns-named = Rhoddwyd enw i golofnau heb enw ({ $count }).
note-columns-numbered = Rhoddwyd rhif i golofnau ag enw un gynharach ({ $count }).
note-other-kind = Nid yw'r cynnwys yr hyn a ddywed yr enw; fe'i darllenwyd fel { $kind }.
note-hidden-text = Hepgorwyd testun cudd.
note-deleted-text = Hepgorwyd testun a ddilëwyd â newidiadau wedi'u tracio.
note-margin-comments = Hepgorwyd sylwadau ar ymyl y ddalen.
note-page-headers = Hepgorwyd penynnau a throedynnau'r tudalennau.
note-macros = Mae'n cynnwys macros; ni redwyd yr un.
note-hidden-sheet = Darllenwyd y ddalen gudd “{ $sheet }”.
note-empty-sheet = Mae'r ddalen “{ $sheet }” yn wag.
note-system-entries = Hepgorwyd ffeiliau cudd a ychwanegodd cyfrifiadur ({ $count }).
note-kept = Fe'i cedwir fel y mae; ni ellid darllen ei thestun.
note-cut-short = Gall y llythyr fod wedi'i dorri'n fyr: nid yw ei ran olaf wedi'i chau.
note-other = Darllenwyd rhywbeth ynddi mewn ffordd wahanol i'r arfer.

## Yr hyn na ddywedodd llythyrau amdanynt eu hunain

describe-no-key = Mae angen colofn “source” (o ble y daeth llythyr) neu “reference” ar y ffeil.
describe-column = Nid yw'r golofn “{ $column }” yn hysbys yma. Dyma'r rhai hysbys: { $known }.
describe-no-source = Ni ddaeth unrhyw gyflwyniad o “{ $source }”. Derbyniwch y ffeil yn gyntaf, neu chwiliwch am gamsillafiad.
describe-two-sources = Daeth sawl cyflwyniad o “{ $source }”: { $list }. Defnyddiwch golofn “reference” i ddweud pa un.
describe-no-row-key = Nid yw'r rhes yn enwi ffynhonnell na chyfeirnod. Llenwch un ohonynt.
describe-language = Nid yw “{ $text }” yn iaith sy'n hysbys yma. Defnyddiwch en neu cy.
describe-publication = Nid yw “{ $text }” yn statws cyhoeddi. Defnyddiwch named, name-withheld, anonymous, confidential, not-accepted neu not-decided.

## Yr hyn a ddywed y gorchmynion

opened = Mae “{ $title }” ar agor fel “{ $slug }”.
proposed = Ni dderbyniwyd dim eto. Cynigir y mapiad hwn ar gyfer { $table }:
proposed-next = Cadwch ef, cywirwch ef, a derbyniwch y ffeil eto gyda --map FFEIL; neu derbyniwch hi fel y cynigir gyda --accept.
imported = Derbyniwyd: { $received }. Yno eisoes: { $already }. Gwrthodwyd: { $refused }.
described = Disgrifiwyd: { $described }. Felly eisoes: { $already }. Gwrthodwyd: { $refused }.
decided = Penderfynwyd: { $decided }. Felly eisoes: { $already }.
place-of-row = { $file }, rhes { $row } (llinell { $line }):

## Y tudalennau cyhoeddus

home-terms = Yr hyn y gofynnwyd inni ei wneud
home-key-question = Y cwestiwn rydym yn ei ofyn
home-opens = Bydd yr alwad am dystiolaeth yn agor ar { $opens } ac yn cau ar { $closes } ({ $zone }).
home-open-until = Mae'r alwad am dystiolaeth ar agor tan { $closes } ({ $zone }).
home-closed = Caeodd yr alwad am dystiolaeth ar { $closes } ({ $zone }). Caiff yr hyn sy'n cyrraedd wedyn ei gadw a'i nodi'n hwyr.
zone-uk = amser y DU
home-questions = Yr hyn rydym yn ei ofyn
home-other-questions = Cwestiynau eraill
home-send = Sut i anfon eich tystiolaeth
home-send-how = Y ffordd gyflymaf yw'r ffurflen ar y tudalennau hyn. Derbynnir tystiolaeth hefyd drwy lythyr, drwy e-bost ac fel ffeil, drwy'r ysgrifenyddiaeth. Nid oes rhaid ichi ateb pob cwestiwn, a chewch ysgrifennu yn eich ffordd eich hun.
home-send-languages = Cewch ysgrifennu yn Gymraeg neu yn Saesneg. Ni fydd ysgrifennu yn Gymraeg yn arwain at unrhyw oedi.
home-used = Sut y defnyddir eich atebion
home-used-more = Sut y cyhoeddir tystiolaeth, a'ch hawliau
home-no-call-title = Dim galwad am dystiolaeth
home-no-call = Nid oes galwad am dystiolaeth gan y comisiwn hwn.
home-when = Pryd
home-stages = Camau'r comisiwn
home-stage = Cam
home-stage-opens = O
home-stage-closes = Hyd
home-who = Pwy sy'n penderfynu
home-interests = Buddiannau a ddatganwyd:
home-no-interests = Dim buddiannau i'w datgan.
home-funding = Pwy sy'n talu
home-report = Yr adroddiad
home-report-where = Yr hyn a ganfuwyd, yr hyn a argymhellir, a'r dystiolaeth y tu ôl iddo:
home-report-link = darllen yr adroddiad
home-about-link = Pwy sy'n gyfrifol, preifatrwydd, a sut y cyhoeddir tystiolaeth
home-sign-in = Mewngofnodi (staff)

about-title = Pwy sy'n gyfrifol, a beth sy'n digwydd i'ch tystiolaeth
about-privacy = Preifatrwydd
about-controller = Pwy sy'n atebol am ddata personol
about-contact = Ble i ysgrifennu
about-basis = Pam y cânt ei gadw
about-retention = Dileir yr hyn nas cyhoeddir ar
about-publication = Sut y cyhoeddir tystiolaeth
about-campaigns = Sut y caiff ymgyrchoedd eu cyfrif
about-imprint = Pwy sy'n gyfrifol
basis-consent = Eich cydsyniad (GDPR y DU, erthygl 6(1)(a))
basis-public-task = Tasg a gyflawnir er budd y cyhoedd (GDPR y DU, erthygl 6(1)(e))
basis-legitimate-interests = Buddiannau dilys (GDPR y DU, erthygl 6(1)(f))

## Derbyn, i staff

imports-title = Derbyn
imports-about = Cedwir pob ffeil beit am feit a'i darllen yn gyfan cyn derbyn dim ohoni. Nid yw derbyn yr un ffeil eto yn ychwanegu dim.
upload-channel = Sut y cyrhaeddodd
channel-by-format = Fel y dywed y fformat
channel-email = E-bost
channel-paper = Papur
channel-import = Tabl neu system
upload-received = Pryd y daeth i law
upload-received-hint = Ar gyfer llythyrau heb ddyddiad arnynt, fel 2026-03-20. Os yw'n wag, nawr yw'r amser.
upload-files = Ffeiliau
upload-hint = Tablau (CSV, JSON, JSON Lines, XLSX, ODS), llythyrau (DOCX, ODT, RTF, PDF, EML, MSG, MBOX, HTML, testun), sganiau (PDF, JPEG, PNG, TIFF) ac archifau ZIP o'r rhain; { $files } ffeil a { $megabytes } MB gyda'i gilydd ar y mwyaf.
upload-button = Derbyn
upload-no-file = Dewiswch o leiaf un ffeil.
upload-unreadable = Ni chyrhaeddodd yr uwchlwythiad yn gyfan. Anfonwch ef eto; os yw'n fawr iawn, anfonwch ef mewn rhannau.
imports-list = Yr hyn a dderbyniwyd
imports-none = Ni dderbyniwyd dim eto.
# REVIEW: "mewnforion" for imports of files.
imports-caption = Mewnforion, y diweddaraf yn gyntaf
imports-file = Ffeil
imports-when = Pryd
imports-person = Gan
imports-state = Statws
imports-received = Derbyniwyd
imports-already = Yno eisoes
imports-refused = Gwrthodwyd
state-proposed = Yn aros am ei fapiad
state-taking = Wrthi'n cael ei dderbyn
state-done = Derbyniwyd
state-refused = Gwrthodwyd
import-size = Hyd
import-bytes = { $number } beit
import-digest = SHA-256
import-original = Lawrlwytho'r gwreiddiol
import-interrupted = Mae'r ffeil hon wrthi'n cael ei derbyn. Os torrwyd ar hynny, derbyniwch yr un ffeil eto: ni dderbynnir ddwywaith yr hyn sydd yno eisoes.
import-mapping = Pa golofn yw beth
import-mapping-about = Ni dderbyniwyd dim eto. Rhowch bob colofn i gwestiwn neu i'r hyn y mae'n ei ddweud am yr ymatebydd, neu gadewch hi allan.
import-reasons = Pam y cynigir hyn
import-confirm = Derbyn yn ôl y mapiad hwn
import-notices = Hysbysiadau
import-refused = Gwrthodwyd
import-refused-more = Mae rhagor. Mae'r llinell orchymyn yn rhestru pob un ohonynt.
reason-saved = Defnyddiwyd y mapiad hwn o'r blaen ar gyfer tabl â'r un colofnau.
column-sample = Er enghraifft: { $value }
choice-question = Ateb i { $key }: { $text }
mapping-twice = Rhoddir “{ $column }” i rywbeth y rhoddwyd colofn arall iddo eisoes. Rhowch hi i rywbeth arall, neu gadewch hi allan.
mapping-none-given = Rhowch o leiaf un golofn i gwestiwn.

# Sganiau
bound-pages = o dudalennau mewn PDF
bound-drawing-steps = o gamau lluniadu mewn PDF
bound-scan-pixels = o bicseli mewn sgan
note-picture-pages = Tudalennau sy'n lluniau: { $count }. Ni ddarllenwyd y geiriau ynddynt.
note-scan-within = Mae'n cynnwys sgan ochr yn ochr â geiriau. Anfonwch y sgan ar ei ben ei hun, er mwyn gallu ei deipio.
note-scripts = Mae'n cynnwys sgriptiau neu weithredoedd; ni redwyd yr un.
note-files-within = Mae'n cynnwys ffeiliau y tu mewn iddi; ni ddarllenwyd nhw.
note-own-title = Mae'n ei galw ei hun yn “{ $title }”.
note-own-author = Mae'n enwi “{ $author }” fel ei hawdur.
note-own-title-and-author = Mae'n ei galw ei hun yn “{ $title }” ac yn enwi “{ $author }” fel ei hawdur.
# REVIEW: "trawsgrifiad wedi'i deipio" for a typed transcript.
notice-scan = Sganiau sy'n aros am drawsgrifiad wedi'i deipio ({ $count }): { $list }.
no-scan = Nid oes sgan gan { $reference }. Rhoddir rhestr o'r sganiau sy'n aros am drawsgrifiad gan "intake scans".
several-scans = Mae gan { $reference } fwy nag un sgan: { $parts }. Dywedwch pa un â --part.
scan-typed-since = Mae rhywun arall wedi teipio neu newid y trawsgrifiad hwn yn y cyfamser. Mae eich geiriau isod o hyd: agorwch y dudalen eto mewn ffenestr arall, cymharwch, a chadwch.
scans-count = Sganiau sy'n aros am drawsgrifiad wedi'i deipio: { $count }.
transcript-already = Mae'r trawsgrifiad hwn gan { $name } eisoes. Ni newidiwyd dim.
transcript-kept = Cadwyd trawsgrifiad { $name }, a deipiwyd gan { $by }.
transcript-corrected = Cywirwyd trawsgrifiad { $name }, a deipiwyd gan { $by }. Mae'r un blaenorol wedi'i selio.
scans-title = Sganiau heb drawsgrifiad
scans-about = Nid yw'r rhaglen yn darllen geiriau mewn llun. Mae rhywun yn eu teipio, a dônt yn destun y dystiolaeth. Ni chyhoeddir y llun ei hun byth.
scans-reference = Cyfeirnod
scans-file = Ffeil
scans-format = Fformat
scans-more = Dim ond y rhai hynaf a ddangosir. Daw'r lleill wrth i'r rhain gael eu teipio.
scan-title = Trawsgrifiad { $reference }
scan-about = Teipiwch yr hyn sydd yn y sgan, fel y mae yno. Eich trawsgrifiad a gyhoeddir, gyda nodyn iddo gael ei deipio gan yr ysgrifenyddiaeth o sgan; ni chyhoeddir y llun byth.
scan-correction = Mae gan y sgan hwn drawsgrifiad. Bydd yr hyn a gadwch yn cymryd ei le; caiff yr un blaenorol ei selio. Rhaid angori eto ddarnau y newidiwch eu geiriau.
scan-typed-by = Teipiwyd gan { $person }, { $when }
scan-picture = Y sgan
scan-alt = Y sgan { $title }: teipir ei eiriau wrth ei ochr
scan-larger = Dilynwch y llun i'w weld ar ei ben ei hun ac yn fwy.
scan-download = Lawrlwytho { $title } ({ $format })
scan-transcript = Trawsgrifiad
scan-transcript-hint = Gadewch linell wag rhwng paragraffau. Ysgrifennwch [annarllenadwy] am yr hyn na ellir ei ddarllen.
scan-keep = Cadw'r trawsgrifiad
scan-to-evidence = I'r dystiolaeth { $reference }

## Y mewnflwch

channel-web = Ffurflen we
inbox-title = Mewnflwch
inbox-about = Yr hyn a ddaeth, y diweddaraf yn gyntaf. Agorwch un i benderfynu arno; ticiwch sawl un i'w cydnabod neu eu derbyn gyda'i gilydd.
inbox-lists = Rhestrau'r mewnflwch
inbox-all = Popeth
inbox-to-acknowledge = I'w cydnabod
inbox-to-accept = I'w derbyn
inbox-to-decide = Cyhoeddi i'w benderfynu
inbox-late = Hwyr
inbox-safeguarding = Gyda diogelu
inbox-none = Nid oes dim yn aros yma.
inbox-tick = Ticio
inbox-reference = Cyfeirnod
inbox-received = Derbyniwyd
inbox-channel = Sianel
inbox-from = Gan
inbox-state = Ble mae'n sefyll
inbox-acknowledge = Cydnabuwyd y rhai a diciwyd
inbox-accept = Derbyn y rhai a diciwyd fel tystiolaeth
inbox-newest = Yn ôl at y diweddaraf
inbox-older = Rhai hŷn
inbox-done = { $n ->
    [zero] Ni newidiwyd yr un cyflwyniad.
    [one] Newidiwyd { $shown } cyflwyniad.
    [two] Newidiwyd { $shown } gyflwyniad.
    [few] Newidiwyd { $shown } chyflwyniad.
    [many] Newidiwyd { $shown } chyflwyniad.
   *[other] Newidiwyd { $shown } o gyflwyniadau.
}
sheet-download = Y rhestr hon fel llyfr gwaith (XLSX)
tag-acknowledged = Wedi'i gydnabod
tag-not-acknowledged = Heb ei gydnabod
tag-accepted = Wedi'i dderbyn fel tystiolaeth
tag-turned-away = Wedi'i wrthod
tag-not-accepted-yet = Heb ei dderbyn eto
turned-away-hint = Caiff ei gadw a'i gyfrif yn y cyfriflyfr, ac ni chaiff ei gyhoeddi
publication-named = Cyhoeddi: gyda'r enw
publication-name-withheld = Cyhoeddi: enw wedi'i ddal yn ôl
publication-anonymous = Cyhoeddi: yn ddienw
publication-confidential = Cyfrinachol
publication-not-accepted = Heb ei dderbyn
publication-not-decided = Cyhoeddi heb ei benderfynu
handle-title = Penderfynu
handle-closes = Mae'r alwad yn cau
handle-origin = Daeth o
handle-name = Enw
handle-type = Math o ymatebydd
handle-place = Lle
handle-acknowledged = A ddywedwyd wrth yr ymatebydd iddo gyrraedd?
handle-accepted = Ai tystiolaeth ydyw?
handle-state = Sut y caniateir ei gyhoeddi?
inbox-wish = Dewis yr ymatebydd: { $wish }
sent-with-wish = Sut yr hoffai'r ymatebydd ei chyhoeddi
handle-late = A yw'n cyfrif fel hwyr?
late-no = Nid yw'n hwyr
late-yes = Hwyr
handle-note = Nodyn
handle-note-hint = I'r ysgrifenyddiaeth yn unig. Ni chaiff ei gyhoeddi byth.
handle-save = Cadw hyn
handle-done = Mae wedi'i gadw.
handle-last = Newidiwyd ddiwethaf gan { $name }, { $when }.
handle-words = Yr hyn a anfonwyd
handle-read = Ei ddarllen, ei godio a'i olygu
note-long = Mae'r nodyn yn hwy na { $max } nod. Byrhewch ef; mae'r hyn nad yw'n ffitio yn perthyn mewn memo ar y dudalen ddarllen.
meanwhile = Newidiodd rhywun hwn tra oeddech yn ysgrifennu. Ni chollwyd dim o'ch eiddo chi: cymharwch y ddau, cywirwch eich atebion, a'u cadw.
meanwhile-title = Yr hyn a ysgrifennodd y ddau ohonoch
meanwhile-caption = Lle mae'r ddau yn wahanol
meanwhile-what = Beth
meanwhile-yours = Chi
meanwhile-now = Fel y mae nawr
meanwhile-theirs = { $name }
safeguarding-title = Rhywun mewn perygl o niwed?
safeguarding-about = Os yw'r geiriau hyn yn sôn am rywun mewn perygl o niwed, anfonwch nhw at bwy bynnag sy'n gofalu am ddiogelu, a dilynwch drefn eich corff nawr: dim ond cofnodi hynny y mae hyn. Daw cyflwyniad a oedd i'w gyhoeddi yn gyfrinachol.
safeguarding-reason = Pam
safeguarding-send = Anfon at ddiogelu
safeguarding-no-reason = Dywedwch pam mewn ychydig eiriau, fel y bydd pwy bynnag sy'n ymgymryd ag ef yn gwybod ble i ddechrau.
safeguarding-is = Mae'r cyflwyniad hwn gyda diogelu.
safeguarding-back-about = Pan fydd wedi'i drin, cymerwch ef yn ôl. Mae'n aros yn gyfrinachol nes i rywun benderfynu fel arall.
safeguarding-back = Ei gymryd yn ôl o ddiogelu

## Y bwrdd bylchau

gaps-title = Bylchau
gaps-about = Pwy sydd heb ei glywed. Ym mhob cell ceir cyflwyniadau, yna destunau gwahanol: mae templed a anfonodd llawer yn cyfrif unwaith ymhlith y testunau. Nid yw'r naill na'r llall yn cyfrif pobl, nac yn dweud pa mor eang y credir rhywbeth. Ni chyfrifir yr hyn na chafodd ei dderbyn.
gaps-unheard = Ni ddaeth dim oddi wrth
gaps-by-type = Yn ôl math o ymatebydd a llinyn
gaps-by-place = Yn ôl lle a llinyn
gaps-everywhere = Pob lle
gaps-all-strands = Pob llinyn a llythyr
gaps-not-said = Heb ei ddweud
gaps-nobody = Dim eto
gaps-who = Oddi wrth
gaps-submissions = { $what }: cyflwyniadau
gaps-distinct = { $what }: testunau gwahanol

## Teipio i mewn

channel-telephone = Ffôn
channel-event = Digwyddiad
channel-recording = Recordiad
typing-title = Teipio tystiolaeth i mewn
typing-page-about = Ar gyfer llythyr ar bapur, nodyn o alwad ffôn neu ddigwyddiad, yr hyn a ddywedir mewn recordiad. Teipiwch y geiriau fel y maent. Cedwir eich enw gyda nhw.
typing-waiting = I'w teipio gan ail berson
typing-waits = { $kind }, teipiwyd gan { $name }, { $when }
typing-kind = Beth ydyw?
typing-received = Pryd y daeth, neu pryd y'i dywedwyd?
typing-received-hint = Megis 2026-03-20, neu 2026-03-20 14:30
typing-language = Iaith y geiriau
typing-about = Sut y daeth
typing-about-hint = I'r ysgrifenyddiaeth: ble mae'r papur, pwy oedd yno, pwy a ofynnodd
typing-file = Recordiad, neu lun o'r papur
typing-file-hint = Fe'i cedwir beit am feit wrth ochr y geiriau; ni chaiff ei gyhoeddi byth
typing-body = Y geiriau
typing-body-hint = Y llythyr neu'r nodyn cyfan. Mae atebion i gwestiynau unigol yn mynd isod.
typing-questions = Atebion i gwestiynau'r alwad
typing-twice = Mae ail berson yn ei deipio eto cyn ei dderbyn
typing-button = Ei dderbyn
typing-no-words = Teipiwch y geiriau, yma neu wrth un o'r cwestiynau.
typing-long = Mae hynny'n fwy na { $max } nod mewn un darn. Rhannwch ef yn sawl un.
typing-again-title = Ei deipio yr ail waith
typing-again-about = Teipiwch y geiriau o'r gwreiddiol. Ni ddangosir yr hyn a deipiodd y person cyntaf nes i chi orffen.
typing-first = Teipiwyd gyntaf gan
typing-by = Teipiwyd gan
typing-same-person = Chi a deipiodd hwn gyntaf. Rhaid i rywun arall ei deipio yr ail waith.
typing-differ = Mae'r ddau yn wahanol. Edrychwch ar y gwreiddiol, cywirwch y geiriau isod, a'u derbyn.
typing-first-words = Teipiad cyntaf
typing-second-words = Ail deipiad
typing-settle = Dyma'r geiriau: eu derbyn
gaps-show = Dangos
letters-title = Llythyrau sy'n aros
letters-by-server = Mae cydnabyddiaethau a ffyrdd yn ôl at ddrafft yn mynd at y gweinydd post a osodwyd ar gyfer y gweinydd hwn. Rhoddir cynnig arall am dridiau ar yr hyn na chymerodd, ac mae'n aros yma tan hynny.
letters-by-hand = Ni osodwyd gweinydd post, felly mae llythyrau'n mynd i'r ffolder “spool” yn y ffolder data, un ffeil yr un. Agorwch nhw mewn rhaglen e-bost i'w hanfon, a dilëwch y ffeiliau wedyn: mae cyfeiriadau pobl ynddynt.
letters-none = Nid oes llythyr yn aros.
letters-new = Heb roi cynnig arno eto
letters-again-soon = Methwyd ei anfon; rhoddir cynnig arall arno
letters-given-up = Methwyd ei anfon, ac ni roddir cynnig arall arno ohono'i hun
letters-again = Rhoi cynnig arall nawr
letters-drop = Taflu
publication-erased = Wedi’i ddileu
held-bundle = Yr hyn a gedwir amdanoch
held-bundle-about = Mae gennych hawl i'r cyfan: yr hyn a anfonoch a'r hyn a wnaed ag ef, pwy a'i darllenodd, a'ch ffeiliau, fel tudalen i'w darllen ac fel data. Cadwch ef lle na fydd neb arall yn ei ddarllen.
held-bundle-link = Y cyfan fel un ffeil (ZIP)
form-shut = Caewyd y comisiwn, ac ni chymerir rhagor o dystiolaeth. Mae'r hyn a roesoch yn aros fel y mae: gyda'ch derbynneb gallwch ei ddarllen o hyd, gwrthwynebu, neu ofyn am gael eich dileu.
