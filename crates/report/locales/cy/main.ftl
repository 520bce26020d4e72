## The draft: what must be put right

report-too-large = Mae'r ffeil yn fwy na { $max } beit. Ychydig dudalennau o destun yw canfyddiadau ac argymhellion: chwiliwch am rywbeth sydd wedi'i ludo i mewn.
key-wrong = Ni all “{ $key }” fod yn allwedd yma. Defnyddiwch un fel { $example }.
key-twice = Defnyddir yr allwedd “{ $key }” ddwywaith. Rhowch rif arall i un o'r ddau.
# REVIEW: "llinyn" for a strand of the call.
strand-unknown = Nid oes llinyn “{ $strand }” yn yr alwad. Enwch un sydd ynddi, neu hepgorwch y llinell.
level-unknown = Nid lefel hyder yw “{ $code }”. Defnyddiwch high, moderate, low neu very-low.
weight-unknown = Nid yw “{ $code }” yn dweud sut y saif tystiolaeth at ganfyddiad. Defnyddiwch supports, qualifies neu contradicts.
exhibit-unknown = Nid oes arddangosyn “{ $name }”. Dyma'r rhai sydd: { $list }.
evidence-shape = Nid yw'r darn hwn o dystiolaeth yn eglur. Rhowch ddogfen a dyfyniad, neu ddogfen a confidential = true, neu arddangosyn, neu honiad.
claim-unknown = Nid oes honiad “{ $key }” yn y comisiwn hwn. Derbyniwch yr honiadau gyda “tystio report claims”, neu enwch un sydd yno.
no-document = Nid oes dogfen “{ $name }” yn y comisiwn hwn. Enwir dogfen yn ôl ei chyfeirnod a'i rhan, fel WHC0012/a1.
quote-absent = Nid yw'r dyfyniad yn { $document }. Dyma sydd yno: “{ $there }”. Copïwch y geiriau'n union.
quote-twice = Mae'r dyfyniad i'w gael { $times } o weithiau yn { $document }. Dyfynnwch ychydig rhagor o eiriau, fel ei bod yn glir pa un a olygir.
finding-unknown = Nid oes canfyddiad “{ $finding }” yn y ffeil hon. Ychwanegwch ef, neu enwch un sydd ynddi.
day-wrong = Nid dyddiad yw “{ $day }”. Ysgrifennwch ef fel 2027-03-31, neu rhowch eiriau ym mhob iaith.
cost-shape = Cost yw low, high a currency gyda'i basis, heb i low fod yn uwch na high; neu unknown gyda'r rheswm. Cywirwch hon.
# REVIEW: "diystyru" for to overrule.
problem-unknown = Nid yw “{ $code }” yn broblem y gellir ei diystyru. Gellir diystyru'r rhain: { $list }.
where-unknown = Nid oes dim o'r enw “{ $place }” yn y ffeil hon. Enwch ganfyddiad neu argymhelliad.
commissioner-unknown = Nid yw “{ $name }” yn gomisiynydd yn y comisiwn hwn. Comisiynydd yn unig a gaiff ddiystyru, dan yr enw sydd yn ffeil yr alwad.
reason-missing = Nid oes testun “{ $language }” i'r rheswm. Caiff ei gyhoeddi, felly rhaid iddo fod ym mhob iaith a ddatgenir.
folder-not-empty = Mae'r ffolder { $folder } yn dal rhywbeth nad yw'n adroddiad. Ni newidiwyd dim yno: enwch ffolder wag neu un nad yw'n bod.
build-busy = Roedd tystiolaeth yn cael ei derbyn drwy'r amser, felly ni ellid adeiladu'r adroddiad o un eiliad. Rhowch gynnig arall arni ymhen munud.
file-unreadable = Ni ellir darllen y ffeil { $file }: { $why }. Gwiriwch ei henw a bod gennych hawl i'w hagor.
not-utf8 = Nid testun UTF-8 yw'r ffeil { $file }. Cadwch hi fel UTF-8 a rhowch gynnig arall arni.

## The gate

problem-leak-words = Mae geiriau a dynnwyd allan o { $document } i'w gweld yn { $file }. Tynnwch hwy o beth bynnag sy'n dod â hwy yno.
problem-leak-text = Mae geiriau { $document }, nas cyhoeddir, i'w gweld yn { $file }. Tynnwch hwy allan, neu penderfynwch gyhoeddi'r cyflwyniad.
problem-leak-name = Mae enw ymatebydd { $reference }, a ddaliwyd yn ôl, i'w weld yn { $file }. Tynnwch ef allan yn y man y daw ohono.
# REVIEW: "cyfriflyfr" for the ledger.
problem-altered = Nid yr hyn a gedwir o { $part } yw'r hyn yr ymrwymodd y cyfriflyfr iddo pan ddaeth i law. Adferwch ef o gopi wrth gefn.
problem-changed-quote = Mae { $key } yn dyfynnu { $passage } o { $document }, ond nid dyna'r geiriau sydd yno. Dyfynnwch ef o'r newydd.
problem-broken-anchor = Mae { $key } yn dyfynnu { $passage } o { $document }, a thynnwyd rhai o'r geiriau hynny allan ers hynny. Dyfynnwch yr hyn sydd ar ôl, neu hepgorwch y dyfyniad.
# REVIEW: "gall rhywun wybod pwy" for "somebody may know who".
problem-singles-out = Mae { $key } yn dyfynnu { $document }, nad enwir ei awdur, wrth ochr ei fath o ymatebydd a'i le, a dim ond { $size } a ddaeth oddi yno. Os person ydyw, gall rhywun wybod pwy. Dyfynnwch lai, neu gofynnwch iddynt.
problem-no-evidence = Nid yw { $key } yn dibynnu ar ddim. Rhowch iddo ddarn, arddangosyn neu dystiolaeth gyfrinachol.
problem-no-finding = Nid yw { $key } yn dibynnu ar unrhyw ganfyddiad. Enwch o leiaf un.
problem-no-level = Nid yw { $key } yn dweud pa mor sicr ydyw. Rhowch lefel hyder iddo.
problem-no-reason = Nid yw { $key } yn rhoi rheswm dros ei lefel hyder dan { $part }. Ysgrifennwch un.
problem-language-behind = Mae'r testun “{ $which }” yn { $place } ar goll yn “{ $language }”. Ysgrifennwch neu cyfieithwch ef.
problem-not-published = Mae { $key } yn dyfynnu { $passage } o { $document }, ac ni chyhoeddir y cyflwyniad hwnnw. Penderfynwch ar ei gyhoeddi, neu hepgorwch y dyfyniad.
problem-not-confidential = Mae { $key } yn cyfrif { $document } yn dystiolaeth gyfrinachol, ond nid yw'r cyflwyniad hwnnw'n gyfrinachol. Dyfynnwch ef, neu hepgorwch ef.
problem-source-missing = Mae { $key } yn dibynnu ar rywbeth nad yw yno mwyach. Enwch rywbeth sydd yno.
problem-exhibit-missing = Mae { $key } yn dibynnu ar yr arddangosyn “{ $name }”, na chaiff ei gyfrifo. Enwch un a gaiff ei gyfrifo.
problem-unsourced-claim = Mae { $key } yn dibynnu ar yr honiad { $claim }, nad oes iddo ffynhonnell y mae rhywun wedi'i gwirio. Dewch o hyd i'r ffynhonnell a'i gwirio, neu gadewch yr honiad allan.
problem-conflicting-claim = Mae { $key } yn dyfynnu'r honiad { $claim } heb ddweud bod eraill yn gwrthdaro ag ef. Dyfynnwch hwythau hefyd: { $others }.
problem-unowned = Nid yw { $key } yn dweud pwy ddylai weithredu. Enwch hwy.
problem-undated = Nid yw { $key } yn dweud erbyn pryd. Rhowch ddyddiad.
problem-no-cost = Nid yw { $key } yn rhoi cost na pham nad yw'n hysbys. Rhowch y naill neu'r llall.

## Warnings and methods

warning-distinct-texts = Testunau gwahanol: pob templed ymgyrch unwaith, pob ychwanegiad personol ato unwaith, pob testun arall unwaith. Lle na chwiliwyd am ymgyrchoedd, mae testunau sy'n gwahaniaethu o un nod yn cyfrif fel rhai gwahanol.
warning-only-published-texts = Cyfrifir testunau gwahanol ymhlith cyflwyniadau a gyhoeddwyd yn unig, gan mai eu testunau hwy'n unig sydd yn y pecyn.
warning-roll-up = Mae cod yn cyfrif pob cyflwyniad sydd â'r cod hwnnw neu god oddi tano, unwaith. Cyflwyniadau a gyhoeddwyd yn unig a gyfrifir.
warning-not-opinion = Dewis ateb a wnaeth y rhai a atebodd. Cyfrif cyflwyniadau a thestunau a wneir, byth bobl na barn, ac ni all y cyfrif ddweud pa mor gyffredin yw unrhyw beth.
warning-small-counts = Mae { $cells } o'r cyfrifon fesul math o ymatebydd yn { $most } o gyflwyniadau neu lai: darllenwch hwy fel enghreifftiau.
warning-undecided = Ni phenderfynwyd ar gyhoeddi { $number } o gyflwyniadau, ac felly ni chyhoeddir hwy.
# REVIEW: "codiadau" for codings.
warning-broken-codings = Hepgorwyd { $number } o godiadau, am i'r geiriau y rhoddwyd hwy arnynt gael eu tynnu allan ers hynny.
warning-unsearched = Mae { $number } o eiriau dan sêl yn rhy fyr ac yn rhy gyffredin i chwilio amdanynt. Darllenwch y tudalennau lle'r oeddent.
no-findings-yet = Nid oes canfyddiadau eto. Y dystiolaeth sydd i'w darllen yma.
sealed-title = Y pecyn dan sêl, i'r archwilydd
sealed-never = Peidiwch â chyhoeddi'r ffolder hon, a pheidiwch byth â'i rhoi ar weinydd gwe.
# REVIEW: "halen" for the salt of a commitment.
sealed-what = Mae'n dal pob testun fel y daeth i law, gan gynnwys rhai cyflwyniadau cyfrinachol, y geiriau a dynnwyd allan, pob enw a phob halen. Mae'r pecyn cyhoeddus wrth ei hymyl yn dal yr hyn y gellir ei gyhoeddi.
sealed-how = Rhowch hi i'r archwilydd yn bersonol neu wedi'i hamgryptio, a dilëwch hi lle nad oes ei hangen: gellir ei gwneud eto o'r ffolder ddata. Mae'r archwilydd yn ei gwirio â “tystio verify pack --sealed sealed”.
exhibit-flow-title = Llif y cyflwyniadau
exhibit-codes-title = Codau fesul math o ymatebydd
method-title = Dull
method-taken-title = Sut y derbyniwyd y dystiolaeth
method-taken = Daeth { $received } o gyflwyniadau i law. Mae gan bob un gyfeirnod na ddefnyddir mohono eto; cofnodwyd yr hyn a ddaeth i law yn y cyfriflyfr ar unwaith, ac fe'i cedwir heb ei newid.
method-shown-title = Yr hyn a ddangosir
method-states = Cyhoeddir cyflwyniad gydag enw ei awdur, gyda'r enw wedi'i ddal yn ôl, neu'n ddienw. Cyfrifir cyflwyniadau cyfrinachol, y rhai nas derbyniwyd a'r rhai na phenderfynwyd arnynt eto, ond nis dangosir.
method-redacted = Tynnir allan eiriau am bobl eraill, manylion cyswllt a geiriau a allai niweidio rhywun. Saif nod gyda'r rheswm yn eu lle, a dywed y cyfriflyfr fod fersiwn wedi'i golygu.
method-languages-title = Ieithoedd
method-languages = Saif geiriau pawb yn yr iaith yr ysgrifenasant ynddi, ac nis cyfieithir. Lle na ddywedodd neb pa iaith ydyw, rhaglen a wahaniaethodd rhwng Cymraeg a Saesneg.
method-coded-title = Sut y'i darllenwyd
method-coded = Rhoddodd dadansoddwyr { $codes } o godau ar ddarnau, { $codings } o weithiau i gyd, dan { $coders } o enwau. Dywed y llyfr codau beth a olyga pob cod; dywed y pecyn pwy a roddodd ba god ymhle, a phryd.
method-coded-needs = Mae { $shown } o'r rhain yn y pecyn cyhoeddus. Mae'r rhai ar eiriau nas cyhoeddir yn y pecyn dan sêl, a gall yr archwilydd ailgyfrifo eu nifer ohono.
method-counted-title = Sut y'i cyfrifwyd
method-counted = Daw pob cyfrif fel cyflwyniadau ac fel testunau gwahanol. Cyhoeddwyd { $both }.
method-not-published = Ni chyhoeddwyd { $both }. Gall yr archwilydd ailgyfrifo'r testunau gwahanol yn eu plith o'r pecyn dan sêl.
method-exhibits-title = Sut y cyfrifir yr arddangosion
# REVIEW: "a godiwyd" for coded.
method-without = Ymgyrchoedd yn eu plith: { $campaigns }. Heb eu cyflwyniadau: { $both }.
# REVIEW: the whole of this paragraph.
method-campaigns = Llythyrau y mae { $min } o gyflwyniadau neu ragor yn eu hailadrodd yw ymgyrchoedd (dull “campaigns”, fersiwn { $version }). Chwiliwyd amdanynt yn nhestun cyfan { $submissions } o gyflwyniadau: mae geiriau testunau sy'n debyg i'w gilydd yn pleidleisio ar dempled, a chymherir pob testun â thempled yn unig. Mae rhediad ychwanegol o bum gair neu ragor, heb gyfarchiad o'i flaen na llofnod ar ei ôl, yn ychwanegiad personol, ac yn dystiolaeth ynddo'i hun. Dwy ymgyrch yw llythyr a'i gyfieithiad oni bai bod person wedi'u huno. Penderfyniadau pobl sy'n sefyll, pob un â'i reswm: { $decisions }.
method-campaigns-never = Ni chwiliwyd am ymgyrchoedd: testun gwahanol yw ailadrodd union wedi'i gyfrif unwaith.
method-flow = flow (fersiwn 2): cyfrifir rhesi submissions.csv, fesul cyflwr cyhoeddi; y rhai a gyhoeddwyd yw'r rhai sydd â grŵp testun, a'r testunau gwahanol yw'r enwau gwahanol yn eu colofn texts; heb ymgyrchoedd yw'r rhesi y mae eu colofn campaign yn wag; y rhai a godiwyd yw'r cyflwyniadau cyhoeddedig hynny sydd â darn yn passages.csv sydd â chod yn codings.csv.
method-codes = codes-by-respondent-type (fersiwn 2): ar gyfer pob cod, y cyfeirnodau gwahanol a'r enwau gwahanol yng ngholofn texts ymhlith y cyflwyniadau cyhoeddedig sydd â darn â'r cod hwnnw neu â chod oddi tano; yr un modd ar gyfer pob math o ymatebydd. Saif seren am bob math gyda'i gilydd.
method-findings-title = Sut y gwnaed y canfyddiadau
method-findings = Pobl a ysgrifennodd y canfyddiadau; nid rhaglen. Mae pob un yn enwi'r darnau a'r arddangosion sy'n ei gefnogi, yn ei amodi ac yn ei wrth-ddweud, a chymharwyd pob dyfyniad â'r testun y daw ohono cyn cyhoeddi.
method-confidence = Mae'r hyder mewn canfyddiad yn uchel, yn gymedrol, yn isel neu'n isel iawn, gyda rhesymau mewn pedair rhan: cyfyngiadau methodolegol, cydlyniad, digonolrwydd a pherthnasedd (GRADE-CERQual; Lewin ac eraill, Implementation Science 2018;13:2).
method-ledger-title = Sut y gellir ei wirio
# REVIEW: "crynodebau" for digests.
method-ledger = Mae cyfriflyfr yn dal ymrwymiad i bopeth a ddaeth i law, pob penderfyniad i gyhoeddi a phob golygiad, yn eu trefn, a chrynodebau ffeiliau'r pecyn hwn. Gall unrhyw un ailgyfrifo'r cyfan o'r pecyn, hebom ni.
method-ledger-limits = Mae pwynt gwirio a gadwasoch, o dderbynneb neu o'r dudalen hon ar ddiwrnod arall, yn dangos a ailysgrifennwyd y gorffennol. Heb un, ni ddengys y pecyn ond ei fod yn cytuno ag ef ei hun a chyda phwy bynnag sy'n dal yr allwedd. Dengys y cyfriflyfr fod rhywbeth wedi dod i law a'i osod, nid ei fod yn wir.
# REVIEW: "y pecyn dan sêl" for the sealed pack.
method-numbers = Gellir ailgyfrifo pob rhif yn yr adroddiad hwn hyd y digid olaf: gan unrhyw un o'r pecyn cyhoeddus neu, lle mae'n ymwneud â thystiolaeth nas cyhoeddir, gan yr archwilydd o'r pecyn dan sêl. Mae'r ffeil numbers.json yn y pecyn cyhoeddus yn rhestru pob un gyda'r pecyn y mae ei angen; mae'r cyfriflyfr yn rhwymo'r ddau becyn.
method-file = Y datganiad hwn fel ffeil

## The site

## Ar bapur

paper-title = { $commission }: adroddiad
paper-contents = Cynnwys
paper-summary = Crynodeb
paper-exhibits = Arddangosion
paper-evidence-until = Gwnaed yr adroddiad hwn o'r dystiolaeth a oedd wedi dod i law erbyn { $day }. Mae'r un canfyddiadau ar ei safle, gyda phob cyflwyniad a gyhoeddir; yno yr arwain y dolenni.
paper-page-of = Tudalen { $page } o { $pages }
# REVIEW: "llythyren" for a glyph.
paper-numbers-for-characters = Saif nodau nad oes gan y ffeil hon lythrennau ar eu cyfer fel eu rhifau Unicode mewn bachau petryal, megis [U+0041] am A. Dengys y safle hwy fel yr ysgrifennwyd hwy.
paper-link = Yr adroddiad cyfan ar bapur (PDF, { $kilobytes } kB, wedi'i dagio)
warning-numbered = Saif { $number } o nodau fel eu rhifau yn { $file }, am nad oes gan unrhyw ffont yn y rhaglen lythrennau ar eu cyfer. Dengys y safle hwy.
told-printed = Argraffwyd { $file }: { $pages } o dudalennau, { $kilobytes } kB, wedi'i dagio (PDF/UA-1).
told-word = Ysgrifennwyd { $file }: dogfen Word, { $kilobytes } kB. Daw'r hyn a newidir ynddi yn ôl â `tystio report proposals`.

report-title = Adroddiad
library-title = Tystiolaeth
codebook-title = Llyfr codau
about-title = Pwy ydym ni
verify-title = Gwiriwch eich hun
finding-title = Canfyddiad { $key }
recommendation-title = Argymhelliad { $key }
findings-title = Canfyddiadau
recommendations-title = Argymhellion
evidence-title = Y dystiolaeth
library-link = Darllenwch yr holl dystiolaeth a gyhoeddwyd
library-all = Pob pwnc
library-by-strand = Tystiolaeth fesul pwnc
how-to-read-title = Sut i ddarllen yr adroddiad hwn
how-to-read = Mae pob canfyddiad yn dangos y darnau sy'n ei gefnogi, yn ei amodi ac yn ei wrth-ddweud, yn y geiriau yr ysgrifennwyd hwy ynddynt; mae un ddolen yn arwain o bob un i'r man lle saif.
how-to-read-counts = Cyfrif cyflwyniadau a thestunau gwahanol a wneir, ochr yn ochr. Nid cyfrif pobl mohono, ac ni all ddweud pa mor gyffredin yw unrhyw beth.
how-to-read-confidence = Dywed yr hyder pa mor debygol yw hi fod canfyddiad yn cynrychioli'r hyn y mae'n ymwneud ag ef. Saif ei bedwar rheswm wrth ei ochr.
how-computed-link = Sut y cyfrifwyd hyn
how-computed-title = Sut y cyfrifwyd hyn
no-strand = Pynciau eraill
who-by-when = { $who }, erbyn { $by }
confidence-title = Hyder
level-high = Hyder uchel
level-moderate = Hyder cymedrol
level-low = Hyder isel
level-very-low = Hyder isel iawn
level-none = Heb roi lefel hyder
reason-limits = Cyfyngiadau methodolegol
reason-coherence = Cydlyniad
reason-adequacy = Digonolrwydd
reason-relevance = Perthnasedd
rests-on-confidential = { $n ->
    [zero] Mae'r canfyddiad hwn yn dibynnu hefyd ar { $shown } cyflwyniad cyfrinachol, nas dangosir.
    [one] Mae'r canfyddiad hwn yn dibynnu hefyd ar { $shown } cyflwyniad cyfrinachol, nas dangosir.
    [two] Mae'r canfyddiad hwn yn dibynnu hefyd ar { $shown } gyflwyniad cyfrinachol, nas dangosir.
    [few] Mae'r canfyddiad hwn yn dibynnu hefyd ar { $shown } chyflwyniad cyfrinachol, nas dangosir.
    [many] Mae'r canfyddiad hwn yn dibynnu hefyd ar { $shown } chyflwyniad cyfrinachol, nas dangosir.
   *[other] Mae'r canfyddiad hwn yn dibynnu hefyd ar { $shown } o gyflwyniadau cyfrinachol, nas dangosir.
}
passages-not-shown = { $n ->
    [zero] Ni ellir dangos { $shown } darn a ddyfynnir.
    [one] Ni ellir dangos { $shown } darn a ddyfynnir.
    [two] Ni ellir dangos { $shown } ddarn a ddyfynnir.
    [few] Ni ellir dangos { $shown } darn a ddyfynnir.
    [many] Ni ellir dangos { $shown } darn a ddyfynnir.
   *[other] Ni ellir dangos { $shown } o ddarnau a ddyfynnir.
}
cited-in-findings = { $n ->
    [zero] Dyfynnwyd mewn { $shown } canfyddiad
    [one] Dyfynnwyd mewn { $shown } canfyddiad
    [two] Dyfynnwyd mewn { $shown } ganfyddiad
    [few] Dyfynnwyd mewn { $shown } chanfyddiad
    [many] Dyfynnwyd mewn { $shown } chanfyddiad
   *[other] Dyfynnwyd mewn { $shown } o ganfyddiadau
}
recommendations-on-this = Argymhellion sy'n dibynnu ar hyn
recommendations-none = Nid oes argymhelliad yn dibynnu ar y canfyddiad hwn.
rests-on-findings = Y canfyddiadau y mae'n dibynnu arnynt
overruled-title = Cyhoeddwyd er gwaethaf hyn
overruled-by = Diystyrwyd gan { $name }, sy'n rhoi'r rheswm hwn:
who = Pwy
by-when = Erbyn pryd
cost = Cost
cost-unknown = Ddim yn hysbys
not-said = Heb ei ddweud
from-to = { $from } i { $to }
author-no-name = Heb roi enw
author-withheld = Enw wedi'i ddal yn ôl
author-anonymous = Dienw
state-named = Cyhoeddwyd gyda'r enw
state-name-withheld = Cyhoeddwyd, enw wedi'i ddal yn ôl
state-anonymous = Cyhoeddwyd yn ddienw
state-confidential = Cyfrinachol
state-not-accepted = Nas derbyniwyd yn dystiolaeth
state-not-decided = Heb benderfynu
flow-received = Derbyniwyd
flow-published = Cyhoeddwyd
flow-coded = Cyhoeddwyd a'u codio
fact-received = Derbyniwyd
fact-publication = Cyhoeddi
# REVIEW: "dalen" for a leaf of the ledger.
fact-leaf = Dalen y cyfriflyfr
fact-late = Yn hwyr
fact-late-text = Daeth i law ar ôl yr amser cau
fact-same-text = Yr un geiriau â
fact-same-text-link = Darllenwch hwnnw
fact-inputs = Cyfrifwyd o
fact-needs = I'w gyfrifo eto
fact-digest = Crynodeb o'r mewnbynnau (SHA-256)
fact-method = Dull a fersiwn
needs-public = mae'r pecyn cyhoeddus yn ddigon
needs-sealed = dim ond ym mhecyn yr archwilydd y mae'r mewnbynnau
page-needs-public = Oni ddywedir yn wahanol, gellir ailgyfrifo'r niferoedd ar y dudalen hon o'r pecyn cyhoeddus.
number-needs-sealed = Gall yr archwilydd ailgyfrifo'r rhif hwn, o'r pecyn dan sêl.
numbers-title = Rhifau
numbers-link = Pob rhif yn yr adroddiad hwn, a pha becyn y mae ei angen
numbers-file = Y rhestr hon fel ffeil
column-number = Rhif
column-value = Gwerth
column-needs = I'w gyfrifo eto
column-files = O
needs-public-short = y pecyn cyhoeddus
needs-sealed-short = yr archwilydd, o'r pecyn dan sêl
exhibit-json = Yr arddangosyn hwn fel ffeil
column-code = Cod
column-type = Math o ymatebydd
all-types = Pob math
type-not-known = Ddim yn hysbys
codes-all-types = Codau dros bob math o ymatebydd
cited-in-title = Dyfynnwyd yn
cited-in = Dyfynnwyd yn { $key }
document-transcribed = Teipiwyd gan yr ysgrifenyddiaeth o sgan. Ni chyhoeddir y sgan ei hun.
document-redacted = Tynnwyd geiriau allan o'r testun hwn cyn ei gyhoeddi; saif nod lle'r oeddent.
paragraph = Paragraff { $number }
no-text = Nid oes testun yn y cyflwyniad hwn.
part-body = Llythyr
part-attachment = Atodiad { $number }
part-attachment-named = Atodiad { $number }: { $name }
part-other = Rhan { $part }
codebook-about = Rhoddodd dadansoddwyr y codau hyn ar ddarnau. Saif y testunau yn yr iaith yr ysgrifennwyd hwy ynddi.
codebook-empty = Nid oes codau eto.
code-key = Allwedd
code-parent = Yn perthyn i
code-definition = Diffiniad
code-include = Cynnwys
code-exclude = Peidio â chynnwys
code-example = Enghraifft
terms-of-reference = Cylch gorchwyl
key-question = Cwestiwn allweddol
commissioners-title = Comisiynwyr a'u buddiannau
interests = Buddiannau a ddatganwyd:
interests-none = Ni ddatganwyd unrhyw fuddiannau.
stages-title = Camau
funding-title = Cyllid
controller-name = Pwy sy'n atebol am ddata personol
controller-contact = Ble i ysgrifennu
controller-basis = Sail gyfreithlon
controller-retention = Dilëir yr hyn nas cyhoeddir ar
basis-consent = Cydsyniad
basis-public-task = Tasg gyhoeddus
basis-legitimate-interests = Buddiannau dilys
verify-about = Daw'r adroddiad hwn gyda phecyn sy'n dal y dystiolaeth a gyhoeddwyd, y codau, y canfyddiadau, y ffigurau a'r cyfriflyfr. Mae rhaglen yn ei wirio ar eich peiriant eich hun, hebom ni a heb rwydwaith.
verify-pack = Cymerwch y pecyn tystiolaeth (pack.zip)
verify-how-title = Sut i'w wirio
verify-step-pack = Cadwch y pecyn ar eich peiriant.
verify-step-checkpoint = Cadwch bwynt gwirio a gawsoch o rywle arall fel checkpoint.txt: o dderbynneb, o bapur newydd, o'r dudalen hon ar ddiwrnod cynharach.
verify-step-run = Rhedwch y gorchymyn hwn. Bydd yn enwi'r peth cyntaf sydd o'i le, neu'n dweud nad oes dim.
verify-command = Gorchymyn
verify-leaf = Dalen { $leaf } y cyfriflyfr sy'n rhwymo ffeiliau'r pecyn.
checkpoint-title = Pwynt gwirio
checkpoint-about = Mae'n datgan sawl dalen sydd yn y cyfriflyfr a beth ydynt, ac fe'i llofnodwyd. Cadwch gopi: gydag ef gallwch ddangos yn ddiweddarach na newidiwyd dim o'i flaen.
key-title = Allwedd gyhoeddus
verify-limits-title = Yr hyn a ddengys hyn, a'r hyn nas dengys

# REVIEW: "Honiadau" for claims (figures that somebody stated), here and below.
claims-title = Honiadau
claims-about = Ffigur, enw neu ddiwrnod a ddatganwyd gan rywun yw honiad. Fe'i dangosir fel y'i datganwyd, gyda'r man lle gellir ei ddarllen a phwy a'i cymharodd â hwnnw. Nid y comisiwn a gyfrifodd ddim sydd yma.
claims-none = Nid oes honiadau eto. Ysgrifennwch hwy mewn ffeil a'i derbyn gyda “tystio report claims”.
claims-caption = Pob honiad
claims-conflicting = Honiadau sy'n gwrthdaro
claims-conflicting-about = Nid yw'r rhain yn cytuno, neu nid ydynt yn dweud yr un peth er eu bod yn ymddangos felly. Dywed pob nodyn yr hyn sy'n hysbys am y gwahaniaeth.
claims-others = Honiadau eraill
claim-key = Honiad
claim-value = Datganwyd
claim-definition = Yr hyn a ddywed
claim-group = Am bwy neu am beth
claim-period = Am ba adeg
claim-source = Ffynhonnell
claim-no-source = Heb ei chanfod
claim-read = Darllenwyd ar
claim-checked = Cymharwyd â'r ffynhonnell
claim-not-checked = Neb eto
claim-checked-by = { $name }, { $day }
claim-note = Nodyn
claim-status = Statws
claim-not-known = Ddim yn hysbys
claim-confirmed = Cadarnhawyd
claim-conflicting = Yn gwrthdaro
claim-unsourced = Heb ffynhonnell
claim-line = { $key }. { $definition }: { $stated }
claim-conflicts-with = Yn gwrthdaro â
claim-cited-in = Dyfynnwyd yn

## Staff

draft-title = Adroddiad drafft
draft-empty = Nid oes dim wedi'i ddrafftio eto. Ysgrifennwch ganfyddiadau ac argymhellion mewn ffeil a'i derbyn gyda “tystio report draft”. Gellir cyhoeddi'r dystiolaeth cyn bod rhai.
gate-title = Yr hyn sy'n rhwystro cyhoeddi
gate-clear = Nid oes dim yn y drafft yn rhwystro cyhoeddi. Pan adeiledir yr adroddiad, chwilir pob ffeil am eiriau na chaniateir eu cyhoeddi.
gate-mend = Ewch ato
gate-advice = Pwyswch cyn cyhoeddi
gate-look = Edrych
gate-overruled = Diystyrwyd
built-title = Cyhoeddi
built-never = Nid yw'r adroddiad wedi'i adeiladu eto.
built-last = Adeiladwyd ddiwethaf ar { $when }, wedi'i rwymo gan ddalen { $leaf } y cyfriflyfr.
build-shut = Ni adeiladwyd yr adroddiad. Cywirwch y rhain yn gyntaf.
built-read = Darllenwch yr adroddiad a adeiladwyd
evidence-none = Dim tystiolaeth eto.
evidence-confidential = Cyfrinachol: { $document }
evidence-exhibit = Arddangosyn: { $name }
panel-title = Dyfynnwyd yn

## The command line

told-drafted = Cadwyd y drafft. Canfyddiadau: { $findings }. Argymhellion: { $recommendations }. Darnau a ddyfynnir: { $passages }.
told-claims = Cadwyd yr honiadau: { $claims }. Cadarnhawyd: { $confirmed }. Yn gwrthdaro: { $conflicting }. Heb ffynhonnell: { $unsourced }.
told-same = Yr un ffeil eto: ni newidiwyd dim.
told-clear = Nid oes dim yn rhwystro cyhoeddi.
told-shut = Ni adeiladwyd yr adroddiad: mae { $number } o broblemau yn y ffordd.
told-built = Adeiladwyd { $files } o ffeiliau. Darllenwch { $site }; y pecyn yw { $pack }.
told-built-sealed = I'r archwilydd yn unig: { $sealed }. Mae'n dal popeth nas cyhoeddir; peidiwch byth â'i rhoi ar weinydd gwe.
told-verified = Gwiriwyd { $checked } o bethau; nid oes dim o'i le.
told-bad = Gwiriwyd { $checked } o bethau. Y cyntaf sydd o'i le: { $what }: { $why }.
told-no-outside = Heb bwynt gwirio o rywle arall, ni ddengys hyn ond bod y pecyn yn cytuno ag ef ei hun a chyda phwy bynnag sy'n dal yr allwedd.
told-needs-sealed = Dim ond gyda'r pecyn dan sêl y gellir gwirio { $number } o bethau, gan yr archwilydd.
sealed-needs-pack = Pecyn dan sêl yw { $path }, ac nid yw'r pecyn cyhoeddus y mae'n perthyn iddo wrth ei ymyl. Rhedwch “tystio verify PACK --sealed { $path }”.
pack-absent = Nid oes pecyn yn { $path }: { $why }. Enwch y ffolder pack/ neu'r ffeil pack.zip.

respondent-published = Mae'r brawddegau hyn yn yr adroddiad yn seiliedig ar eich geiriau:
respondent-draft = Mae'r brawddegau hyn i sefyll yn yr adroddiad ac yn seiliedig ar eich geiriau. Gallant newid o hyd nes y'i cyhoeddir.
respondent-unquoted = Mae'n seiliedig yn rhannol ar yr hyn a ddywedoch, ac nid yw'n dyfynnu dim ohono.
respondent-link = Ei ddarllen yn yr adroddiad
fact-campaign = Ymgyrch
column-without-campaigns = Heb ymgyrchoedd

sheet-download = Y rhestr hon fel llyfr gwaith (XLSX)

## Coverage

never-quoted = Grwpiau nad oes yr un canfyddiad yn eu dyfynnu
never-quoted-none = O bob grŵp a atebodd, mae o leiaf un cyflwyniad yn cael ei ddyfynnu gan ganfyddiad.

# Dogfennau Word a ddaeth yn ôl.
# REVIEW: "yr hyn a ddaeth yn ôl" for what came back.
proposals-title = Yr hyn a ddaeth yn ôl yn Word
proposals-about = Anfonwch yn ôl ddogfen Word o'r adroddiad a olygwyd gan rywun. Rhestrir pob golygiad a phob sylw wrth ei destun, gyda phwy a'i gwnaeth, ac ni newidir dim nes i rywun ei dderbyn yma. Ni newidir dyfyniadau o'r dystiolaeth, rhifau na rhifau adnabod byth o Word.
word-file = Y ddogfen a olygwyd
word-file-hint = Dogfen Word (DOCX) o 32 MB ar y mwyaf.
word-button = Ei darllen
word-no-file = Dewiswch y ddogfen a ddaeth yn ôl.
word-unreadable = Ni chyrhaeddodd y ddogfen yn gyfan. Anfonwch hi eto.
word-other-commission = Dywed y ddogfen hon mai "{ $document }" ydyw, nad yw'n adroddiad y comisiwn hwn. Dewiswch y ddogfen a adeiladwyd yma.
word-no-report = Ni chafwyd yr un testun o'r adroddiad hwn yn y ddogfen. Dewiswch y ddogfen Word a ysgrifennodd `report build`, fel y daeth yn ôl.
proposals-none = Nid oes dim wedi dod yn ôl eto.
proposals-came = Cymerwyd i mewn gan { $person }, { $when }. Yn agored: { $open }.
proposals-open = I'w penderfynu
proposals-done = Wedi eu penderfynu
proposals-sheet = Pob un ohonynt fel taenlen (XLSX)
proposals-file = Dogfen
proposals-where = Lle
proposals-kind = Math
proposals-was = Oedd
proposals-becomes = Yn dod yn
proposals-author = Pwy
proposals-when = Pryd
proposals-state = Cyflwr
proposals-who = { $author } { $when }
proposals-saved = Heb ei olrhain. Cadwyd y ddogfen gan { $author } { $when }
proposals-nobody = Nid yw'r ddogfen yn dweud pwy.
proposals-decided = Penderfynwyd gan { $person }, { $when }.
proposal-accept = Derbyn rhif { $number }
proposal-refuse = Gwrthod rhif { $number }
proposal-kind-edit = Golygiad
proposal-kind-comment = Sylw
proposal-kind-fixed = Ni ellir ei newid
proposal-kind-added = Paragraff newydd
proposal-state-open = Agored
proposal-state-accepted = Derbyniwyd
proposal-state-refused = Gwrthodwyd
proposal-quote = Newidiwyd geiriau'r dystiolaeth yma. Saif dyfyniad fel y'i rhoddwyd ac ni newidir ef byth o Word. Lle mae'n anghywir, angorwch y darn o'r newydd.
proposal-own = Tystio ei hun sy'n ysgrifennu hyn: rhif, label neu rif adnabod. Ni newidir ef o Word. Newidiwch yr hyn y cyfrifir ef ohono.
proposal-added = Ychwanegwyd paragraff rhwng y testunau. Mater i berson yw dweud i ba destun y mae'n perthyn: ysgrifennwch ef yno, a gwrthodwch ef yma.
proposal-changed = Mae'r testun wedi newid ers i'r ddogfen fynd allan, felly ni ellir rhoi'r golygiad ynddo. Ysgrifennwch ef yn y testun fel y mae'n awr, a gwrthodwch ef yma.
proposal-gone = Nid yw'r testun y mae'n sôn amdano yn y drafft mwyach. Gwrthodwch ef yma.
proposal-overlaps = Mae'n newid geiriau y newidiodd golygiad arall a dderbyniwyd hwy. Ysgrifennwch ef yn y testun fel y mae'n awr, a gwrthodwch ef yma.
proposal-empty = Ni fyddai dim ar ôl o'r testun. Tynnwch y canfyddiad neu'r argymhelliad o'r drafft lle'r ysgrifennir ef.
proposal-decided = Penderfynwyd hyn o'r blaen. Agorwch y rhestr eto i weld sut.
place-of = { $place } ({ $language })
place-other = Mewn man arall yn y ddogfen
part-text = y frawddeg
part-quote = dyfyniad
language-name-en = Saesneg
language-name-cy = Cymraeg
told-proposals = Cynigion: { $all }, ohonynt yn agored: { $open }.
told-word-missing = Nid ydynt yn y ddogfen: { $names }. Tynnir testun o'r drafft lle'r ysgrifennir ef, ac nid trwy ei adael allan o Word.

# Desg y cyfieithydd.
translations-title = Testunau sy'n aros am iaith: { $language }
translations-how = Ysgrifennwch y cyfieithiad yn y golofn olaf. Gadewch y colofnau eraill fel y maent. Gellir symud rhesi neu eu tynnu; anfonwch y ffeil yn ôl pan fydd yn barod.
translations-row = Rhes
translations-where = Testun
translations-language = Nid yw "{ $language }" yn un o ddwy iaith y comisiwn hwn ({ $declared }). Enwch yr un y disgwylir amdani â --to.
translations-ending = Ffeil sy'n gorffen â .docx neu .xlsx yw tabl o gyfieithiadau. Enwch un.
told-translations = Ar goll: { $missing }. Wedi dyddio: { $stale }. Heb eu hadolygu: { $unreviewed }. Wedi eu hadolygu: { $reviewed }.
told-translation-absent = nid yw yn y ffeil: { $name }
told-translations-taken = Cymerwyd: { $number }.
told-translations-can = Ni newidiwyd dim eto. Rhesi y gellir eu cymryd: { $number }. Dywedwch --accept i'w cymryd.
translations-desk = Desg y cyfieithydd
translations-about = Testunau'r comisiwn, ei alwad a'r drafft sydd ar goll yn yr iaith, y newidiodd eu ffynhonnell ers eu cyfieithu, neu na adolygodd neb. Ânt allan fel ffeil o ddwy golofn a dônt yn ôl; dywedir beth a ddaw o bob rhes, ac ni chymerir dim na ofynnoch amdano.
translations-docx = Eu hanfon allan fel dogfen Word (DOCX)
translations-xlsx = Eu hanfon allan fel taenlen (XLSX)
translations-back = Ffeil a ddaeth yn ôl
translations-file = Y ffeil gyda'r cyfieithiadau
translations-reviewed = Rwyf wedi adolygu'r cyfieithiadau hyn
translations-check = Gwirio'r rhesi
translations-take = Cymryd y rhesi y gellir eu cymryd
translations-rows = Beth a ddaeth o'r rhesi
translations-fate = Beth a ddaw ohoni
translations-checked = Ni newidiwyd dim eto. Rhesi y gellir eu cymryd: { $number }.
translations-absent = Mae'r testunau hyn yn aros am yr iaith ac nid ydynt yn y ffeil
translations-list = Yr hyn sy'n aros am yr iaith
translations-none = Nid oes dim yn aros am yr iaith hon: cyfieithwyd ac adolygwyd pob testun.
translations-by = Cyfieithwyd gan { $name }
translation-missing = Ar goll
translation-stale = Wedi dyddio: newidiodd y ffynhonnell
translation-unreviewed = Heb ei adolygu
translation-reviewed = Wedi ei adolygu
# REVIEW: the gender of rows and texts in these tags.
fate-taken = Gellir ei chymryd
fate-same = Yma eisoes
fate-empty = Dim cyfieithiad ynddi
fate-stale = Nis cymerir: newidiodd ei ffynhonnell ers iddi fynd allan
fate-changed-here = Nis cymerir: newidiwyd ei chyfieithiad yma ers iddi fynd allan
fate-doubled = Nis cymerir: saif y testun ddwywaith, gyda dau gyfieithiad
fate-unknown = Nis cymerir: nid oes testun yma sydd yn un y rhes hon
# REVIEW: erased
state-erased = Wedi’u dileu ar gais yr ymatebydd
problem-erased = Gorffwysai { $key } ar { $reference }, a ddilëwyd ar gais ei ymatebydd. Edrychwch a yw’r gweddill yn ei gynnal o hyd, a’i ddrafftio o’r newydd.
needs-elsewhere = nid yw'r mewnbynnau mewn unrhyw becyn: mae pwy bynnag a fesurodd yn eu cadw
fact-asked = Yr hyn a ofynnwyd
exhibit-measured = Yr hyn a fesurwyd
exhibit-estimate = Amcangyfrif
exhibit-lower = Terfyn isaf
exhibit-upper = Terfyn uchaf
exhibit-interval = { $estimate } (cyfwng { $lower } i { $upper })
exhibit-no-difference = dim gwahaniaeth
exhibit-member = Ffigur
exhibit-value = Gwerth
exhibit-yes = ydy
exhibit-no = nac ydy
told-needs-elsewhere = Dim ond lle cedwir eu mewnbynnau y gellir cyfrifo'r rhain eto: { $list }.
exhibits-title = Arddangosion
exhibits-about = Ffigur, tabl neu fap a gyfrifwyd yw arddangosyn. Mesurwyd y rhai a restrir yma mewn man arall, megis mewn cyngor lle cedwir y cofnodion, a'u derbyn. Gall canfyddiad ddibynnu arnynt; cyhoeddir gyda'r adroddiad y rhai y mae un yn dibynnu arnynt.
exhibits-none = Ni dderbyniwyd yr un eto. Gwnewch un â “tystio exhibit make”, lle mae'r cofnodion.
exhibits-take = Derbyn arddangosyn
exhibit-file = Yr arddangosyn
exhibit-file-hint = Y ffeil a ysgrifennodd “tystio exhibit make” (.json)
exhibit-inputs = Y ffeiliau y'i mesurwyd ohonynt
exhibit-inputs-hint = Mae eu hangen lle maent yn gyhoeddus: cyfrifir yr arddangosyn eto'n gyntaf, ac fe'u cyhoeddir gyda'r pecyn. Gadewch allan gofnodion am bobl: maent yn aros lle y'u cedwir.
exhibit-no-file = Dewiswch ffeil yr arddangosyn.
exhibit-unreadable = Torrodd yr uwchlwytho. Anfonwch y ffeil eto.
exhibit-name = Enw
exhibit-title = Teitl
exhibit-taken-by = Derbyniwyd gan
exhibit-not-cited = Nid oes canfyddiad yn dibynnu ar yr arddangosyn hwn, felly ni chaiff ei gyhoeddi.
# REVIEW: "Rhoi heibio" for putting an exhibit away.
exhibit-put-away = Ei roi heibio
exhibit-cited = Mae canfyddiad yn dibynnu ar yr arddangosyn hwn. Tynnwch ef o'r canfyddiad yn gyntaf.

disclosure-under-five = Ni ddangosir cyfrifon o 1 i 4 o gyflwyniadau (*), na chyfrifon eraill y gellid eu canfod drwyddynt (*); dangosir sero. Ar gyfer pob cyfrif na ddangosir mae tabl arall sy'n cytuno â phopeth a gyhoeddwyd lle nad yw'r cyfrif yn fach (Cox 1980; Fischetti a Salazar-González 2001).
disclosure-nearest-five = Dangosir cyfrifon o 1 i 7 fel *, ac eraill i'r pump agosaf, bob un ar ei ben ei hun, felly nid oes raid i'r rhesi adio; dangosir sero. Saif x lle byddai cyfrif wedi'i dalgrynnu wedi datgelu un â seren. Rheol ystadegau ysbytai NHS Digital ers 2018 yw hon.
disclosure-ten = Ni ddangosir cyfrifon dan ddeg (*), na sero, na chyfrifon eraill y gellid eu canfod drwyddynt (*). Ar gyfer pob cyfrif na ddangosir mae tabl arall sy'n cytuno â phopeth a gyhoeddwyd lle nad yw'r cyfrif yn fach (Cox 1980; Fischetti a Salazar-González 2001).
warning-rows-are-public = Mae hyn yn wir am y tabl fel y'i dangosir ac y'i trosglwyddir. Mae'r pecyn tystiolaeth yn rhestru pob cyflwyniad a gyhoeddwyd gyda'r hyn y cytunodd ei ymatebydd i'w ddangos, felly gellir cyfrif y rheini yno; nid oes math o ymatebydd mewn dim cyhoeddus ar gyfer cyflwyniadau na chyhoeddwyd.

disclose-profile = Nid yw “{ $name }” yn broffil sy'n hysbys yma. Defnyddiwch under-5, nearest-5 neu 10.
disclose-outputs = Mae { $files } o dablau a { $outs } o ffeiliau i'w hysgrifennu. Rhowch un --out ar gyfer pob tabl, yn yr un drefn, neu ddim un.
disclose-not-count = Nid yw “{ $text }” yn y golofn “{ $column }” yn gyfrif. Ysgrifennwch rif cyfan, 0 lle nad oes neb; enwch golofn o gyfraddau â --rate ac un sydd i aros fel y mae â --keep.
disclose-twice = Mae cyfrif “{ $cell }” yno ddwywaith. Hepgorwch un o'r ddau, neu rhowch label arall iddo.
disclose-sum = Mae “{ $cell }” yn dweud { $said }, ond { $sum } yw swm yr hyn y mae'n gyfanswm ohono. Cywirwch un ohonynt: gallai cyfanswm nad yw'n adio ddatgelu'r hyn a gedwir yn ôl.
disclose-disagree = Mae dau dabl yn cyfrif “{ $cell }” yn wahanol: { $one } a { $other }. Os yw un yn cyfrif rhan o'r llall, dywedwch --within; diogelwch dablau am bobl eraill bob yn un.
disclose-part = Mae “{ $cell }” yn { $part } yn y rhan ac yn { $whole } yn y cyfan. Rhowch ffeil y cyfan yn gyntaf.
disclose-within = Gyda --within rhowch ddau dabl yn union â'r un colofnau a labeli: y cyfan, yna'r rhan ohono.
disclose-rate = Nid yw “{ $text }” yn dweud o beth y gwneir y gyfradd. Ysgrifennwch ef fel rate=events/population.
disclose-large = Mae gan y tablau ormod o gelloedd: diogelir hyd at { $cells } ohonynt mewn { $dimensions } o ddimensiynau gyda'i gilydd. Diogelwch ran ohonynt ar y tro nad yw'n rhannu cyfanswm â'r gweddill.
disclose-everything = Ni ellid dangos bod unrhyw newid llai yn ddiogel: ni ddangosir dim ond seroau.
preview-word-en = y drafft yn Word, yn Saesneg
preview-word-cy = y drafft yn Word, yn Gymraeg
quote-translation = Mewn cyfieithiad:
quote-translated-reviewed = Cyfieithwyd gan { $name }, adolygwyd gan { $reviewer }. Y geiriau uchod yw'r hyn a ddywedwyd.
quote-translated = Cyfieithwyd gan { $name }; nid oes neb wedi ei adolygu. Y geiriau uchod yw'r hyn a ddywedwyd.
