## Files

no-file = Nid oedd modd darllen y ffeil: { $why }. Gwiriwch ei henw a ble mae hi.
no-table = Nid un tabl sydd yn y ffeil. Rhowch CSV, ffeil JSON Lines neu lyfr gwaith ag un ddalen.
no-column = Nid oes colofn "{ $name }". Y colofnau yw: { $list }. Ailenwch un, neu enwch un arall.
repeated-id = Mae gan sawl rhes yr id { $id }; ni all yr ateb wahaniaethu rhyngddynt.

## Linkage

spec-too-long = Mae'r fanyleb yn hwy na { $most } beit. Enwch y colofnau a gymherir yn unig.
spec-broken = Ni ellir darllen y fanyleb: { $why }. Gall gynnwys threshold, leave_out, [fields] a [second].
spec-kind = Ni ellir cymharu'r golofn "{ $column }" fel "{ $kind }". Y mathau yw: { $known }.
# REVIEW: "trothwy" for threshold.
link-threshold = Tebygolrwydd o { $least } hyd at lai nag 1 yw'r trothwy.
link-too-many = Mae mwy na { $most } o gofnodion. Cysylltwch nhw fesul rhan, er enghraifft yn ôl blwyddyn geni.
link-nothing = Ni ellir cymharu unrhyw golofn: mae pob un yn wag, neu'r un fath ar bob rhes. Gwiriwch mai'r ffeil gywir a roddwyd.
link-answer = Gadewir y golofn "{ $name }" allan: mae ei henw'n dweud ei bod eisoes yn datgan pwy yw pwy. Enwch hi o dan [fields] mewn manyleb i'w chymharu.
link-one-table-only = Yn y tabl cyntaf yn unig y mae'r golofn "{ $name }", ac fe'i gadewir allan. Dywedwch o dan [second] mewn manyleb beth mae'r ail dabl yn ei galw.
link-too-many-fields = Dim ond { $most } colofn a gymherir, y rhai sy'n gwahaniaethu orau rhwng cofnodion. Gadawyd allan: { $left }.
link-few = Disgwylir tua { $few } o barau sy'n un person: rhy ychydig i ddysgu'r pwysau'n dda. Dylai rhywun edrych ar bob cyswllt.
# REVIEW: "cyswllt, cysylltiadau" for link.
link-statement = Ymhlith { $records } o gofnodion cymerir bod { $links } o barau yn un person; felly mae'r cofnodion yn sefyll dros { $persons } o bobl.
link-expected = Mae'r model yn disgwyl bod { $precision } % o'r cysylltiadau hyn yn gywir a bod { $recall } % o'r holl barau cywir yr edrychwyd arnynt yn eu plith; nid oes neb wedi gwirio hynny. Parau amheus nad ydynt yn gysylltiadau: { $doubtful }.

## Difference

# REVIEW: "cangen" for the arm of a study; "cymharydd" for comparator.
difference-arm = Nid yw "{ $arm }" yn gangen. Ysgrifennwch treated neu comparator.
difference-time = Nid yw "{ $time }" yn amser. Ysgrifennwch before neu after, neu ddiwrnod fel 2026-03-02 a rhowch --start.
difference-no-start = Diwrnodau yw'r amserau. Dywedwch â --start ar ba ddiwrnod y dechreuodd yr hyn a roddwyd ar brawf.
difference-start = Nid yw "{ $start }" yn ddiwrnod. Ysgrifennwch ef fel 2026-03-02.
difference-value = Nid yw "{ $value }" yn rhif. Ysgrifennwch rif, neu gadewch y gell yn wag lle mae'r gwerth ar goll.
difference-exposure = Amser neu nifer o bobl mewn perygl, uwchlaw sero, yw "exposure". Gadewch y gell yn wag lle mae ar goll.
difference-outcome = Nid oes canlyniad "{ $name }". Y canlyniadau yw: { $known }.
difference-no-rows = Nid oes rhes yn y tabl. Rhowch un rhes ar gyfer pob uned ac amser.
sentence-narrative = Gyda { $n } o unedau mae stori i'w hadrodd, ac nid oes ffigur sy'n sefyll dros eraill.
sentence-no-figure = Nid yw'r { $n } gwerth hyn yn caniatáu ffigur am wahaniaeth â chyfwng, felly ni allant ddweud.
sentence-after-only = O'i fesur unwaith, wedyn, { $estimate } yw'r gwerth ar gyfartaledd (cyfwng 95 % { $lower } i { $upper }; { $n } o unedau). Ni wyddys beth oedd ef cynt, felly ni ellir hawlio newid.
sentence-one-rate = O'i mesur unwaith, wedyn, { $estimate } yw'r gyfradd (cyfwng 95 % { $lower } i { $upper }). Ni wyddys beth oedd hi cynt, felly ni ellir hawlio newid.
sentence-two-arms = O'u mesur unwaith, wedyn, mae'r rhai a gymerodd ran yn wahanol i'r cymharydd o { $estimate } ar gyfartaledd (cyfwng 95 % { $lower } i { $upper }; { $n } o unedau).
sentence-paired = Ymhlith { $n } o unedau a fesurwyd cynt ac wedyn, { $estimate } yw'r newid ar gyfartaledd (cyfwng 95 % { $lower } i { $upper }).
sentence-unpaired = Mae'r gwerthoedd wedyn yn wahanol i'r rhai cynt o { $estimate } ar gyfartaledd (cyfwng 95 % { $lower } i { $upper }; { $n } o werthoedd, nid yr un unedau).
sentence-in-differences = Y newid ymhlith y rhai a gymerodd ran, namyn y newid yn y cymharydd, yw { $estimate } ar gyfartaledd (cyfwng 95 % { $lower } i { $upper }; { $n } o unedau neu werthoedd).
sentence-series = Mewn cyfres o { $n } o bwyntiau mae'r lefel yn symud o { $estimate } lle y torrwyd arni (cyfwng 95 % { $lower } i { $upper }).
sentence-rates = Mae'r gyfradd { $estimate } gwaith yr hyn y'i cymherir ag ef (cyfwng 95 % { $lower } i { $upper }).
verdict-tells = Anaml y byddai siawns yn unig yn rhoi hynny ({ $p }).
verdict-cannot = Gallai siawns yn unig roi hynny ({ $p }), felly ni all y ffigurau ddweud a oes gwahaniaeth.
verdict-few = Mae hynny'n rhy ychydig i ddweud a oes gwahaniaeth.
warn-nothing-before = Ni fesurwyd dim cynt, felly ni ellir hawlio newid.
warn-nothing-after = Ni fesurwyd dim wedyn, felly ni ellir cymharu dim.
warn-no-comparator = Nid oes cymharydd: ni wyddys beth fyddai wedi digwydd beth bynnag.
# REVIEW: "atchweliad tua'r cymedr" for regression to the mean.
warn-regression = Yn aml mae pobl yn ymuno ar eu gwaethaf ac yn gwella ohonynt eu hunain (atchweliad tua'r cymedr).
warn-different-units = Nid yr un unedau sydd cynt ac wedyn; gallant fod yn wahanol mewn mwy nag amser.
warn-parallel = Ni ellir profi, ag un amser cynt, y byddai'r ddwy gangen wedi mynd yr un ffordd (tueddiadau cyfochrog).
warn-not-random = Ni thynnodd neb goelbren i benderfynu pwy a gymerai ran; gall y canghennau fod yn wahanol mewn mwy na hynny.
warn-few = Ychydig o unedau: { $n } yn y grŵp lleiaf.
warn-left = Mesurwyd { $n } cynt ac nid wedyn; gall pam y gadawsant fod yn bwysicach na phwy a arhosodd.
warn-incomplete = Nid oes gan { $n } arall werthoedd cyflawn, ac fe'u gadewir allan.
warn-taken-together = Gan { $n } o unedau, cymerwyd cymedr sawl gwerth ar un ochr.
# REVIEW: "sgiwedd" for skewness.
warn-skewed = Mae'r gwerthoedd yn anghymesur (sgiwedd { $skewness }): gyda chyn lleied, mae cyfwng a elwir yn 95 % yn cynnwys y gwir yn llai aml na hynny. Cymharwch y cyfwng bootstrap a'r canolrif.
warn-autocorrelated = Mae pwyntiau cyfagos yn mynd gyda'i gilydd neu yn erbyn ei gilydd (Durbin-Watson { $statistic }; 2 fyddai dim).
warn-co-events = Gallai pethau eraill fod wedi digwydd ar yr un pryd.
warn-seasons = Mae'r gyfres cynt yn rhy fyr i weld tymhorau.
warn-overdispersed = Mae'r cyfrifon yn amrywio { $times } gwaith cymaint â siawns yn unig: mae'r cyfwng yn rhy gul.
warn-outcomes = Edrychwyd ar { $n } o ganlyniadau: po fwyaf, tebycaf fydd i un ohonynt ymddangos fel petai'n newid ar siawns. Saif pob un â p yn ôl Holm.
warn-nothing-varies = Nid yw'r gwerthoedd yn amrywio, felly ni ellir gwneud cyfwng.

## Referrals

referrals-end = Nid yw "{ $day }" yn ddiwrnod. Ysgrifennwch ef fel 2026-03-31.
referrals-day = Nid yw "{ $day }" yn ddiwrnod. Ysgrifennwch ef fel 2026-03-02 neu 02/03/2026.
referrals-no-day = Mae'r diwrnod y'i derbyniwyd ar goll. Hebddo ni all neb ddweud beth mae'n ei ailadrodd.
referrals-no-rows = Nid oes rhes yn y tabl. Rhowch un rhes ar gyfer pob atgyfeiriad.
referrals-no-person = Nid yw { $n } o atgyfeiriadau yn dweud am bwy y maent; ni ellir canfod bod yr un ohonynt yn ailadrodd un arall.
referrals-after-end = Derbyniwyd { $n } o atgyfeiriadau ar ôl y diwedd a roddwyd; fe'u gadewir allan.
referrals-line = O fewn { $days } o ddiwrnodau: mae { $duplicates } o { $referrals } atgyfeiriad yn ailadrodd un arall, { $rate } % (cyfwng 95 % { $lower } i { $upper }); gadewir y { $censored } olaf allan.
referrals-none = O fewn { $days } o ddiwrnodau: ni ellir dweud, gan fod pob un o'r { $censored } atgyfeiriad o'r dyddiau olaf.

## Instruments

score-instrument = Nid oes offeryn "{ $word }". Yr offerynnau yw: { $known }.
score-items = Mae gan yr offeryn { $expected } o eitemau, ac mae gan y tabl { $found } o golofnau ar eu cyfer. Cadwch un golofn ar gyfer pob eitem, yn ei threfn, ac enwch golofn yr id â --id.
score-answer = Nid yw "{ $answer }" yn ateb: ysgrifennwch rif cyfan, { $highest } ar y mwyaf a { $lowest } ar y lleiaf, neu gadewch y gell yn wag lle mae'r ateb ar goll.
score-value-set = Nid oes set werthoedd "{ $word }". Y setiau yw: { $known }.
score-no-value-set = Nid oes mynegai EQ-5D heb set werthoedd, oherwydd mae'n dibynnu ar y wlad a'r flwyddyn. Rhowch --value-set ag un o: { $known }.
score-not-isolation = Unigrwydd yw hyn. Nid ynysigrwydd cymdeithasol ydyw; mesurir hwnnw yn ôl cysylltiadau â phobl.
# REVIEW: "ynysigrwydd cymdeithasol" for social isolation.
score-not-loneliness = Ynysigrwydd cymdeithasol yw hyn, wedi'i gyfrif mewn cysylltiadau â phobl. Nid unigrwydd ydyw; gall rhywun deimlo hwnnw ymhlith llawer o bobl, neu beidio â'i deimlo ar ei ben ei hun.
score-not-endorsed = Ni chymeradwyodd NICE werthoedd Lloegr 2018.
score-line = Sgoriwyd { $n }, { $mean } ar gyfartaledd; { $missing } heb sgôr, am fod ateb ar goll.
score-none = Ni ellid sgorio neb: o { $missing } rhes nid oes gan yr un bob ateb.

## Measuring a table in the browser

measure-title = Mesur tabl
measure-about = O daenlen sydd â gwerthoedd cynt ac wedyn, neu rai'r sawl a gymerodd ran ac eraill, mae hwn yn cyfrifo pa wahaniaeth y mae'r ffigurau'n ei ddangos, pa mor sicr y gellir bod, a'r hyn na allant ei ddangos.
measure-kept-nowhere = Mesurir y tabl ar y peiriant hwn ac ni chedwir ef yn unman: pan gaewch y dudalen bydd wedi mynd.
measure-file = Y tabl
measure-file-hint = Ffeil CSV neu lyfr gwaith (XLSX, ODS) o { $most } MB ar y mwyaf, ag un rhes ar gyfer enwau ei golofnau.
measure-read = Darllen y tabl
measure-no-file = Dewiswch y ffeil â'r tabl.
measure-broken = Ni chyrhaeddodd y ffurflen yn gyfan. Anfonwch hi eto.
measure-too-long = Mae gan y ffeil fwy na { $most } MB. Mesurwch hi â'r gorchymyn "tystio practice".
measure-too-many-columns = Mae gan y tabl fwy na { $most } o golofnau. Cadwch y rhai a fesurir.
measure-other-sheets = Gan y ddalen "{ $used }" y mae'r mwyaf o resi, a defnyddir hi. Gadewir allan: { $left }.

measure-columns-title = Beth yw'r colofnau?
measure-rows = { $n ->
    [zero] Nid oes gan { $file } resi. Dewiswyd isod beth mae'n ymddangos yw ei golofnau; cywirwch yr hyn sydd o'i le.
    [one] Mae gan { $file } { $shown } rhes. Dewiswyd isod beth mae'n ymddangos yw ei golofnau; cywirwch yr hyn sydd o'i le.
    [two] Mae gan { $file } { $shown } res. Dewiswyd isod beth mae'n ymddangos yw ei golofnau; cywirwch yr hyn sydd o'i le.
    [few] Mae gan { $file } { $shown } rhes. Dewiswyd isod beth mae'n ymddangos yw ei golofnau; cywirwch yr hyn sydd o'i le.
    [many] Mae gan { $file } { $shown } rhes. Dewiswyd isod beth mae'n ymddangos yw ei golofnau; cywirwch yr hyn sydd o'i le.
   *[other] Mae gan { $file } { $shown } o resi. Dewiswyd isod beth mae'n ymddangos yw ei golofnau; cywirwch yr hyn sydd o'i le.
}
measure-preview = Y rhesi cyntaf, fel y'u darllenwyd
measure-layout = Beth yw un rhes?
measure-wide = Person, cartref neu le yw rhes
measure-wide-hint = Mae un golofn yn dal y gwerth cynt, ac un arall y gwerth wedyn.
measure-long = Un mesuriad yw rhes
measure-long-hint = Mae un golofn yn dal pob gwerth; mae un arall yn dweud pryd y'i mesurwyd.
measure-none = Nid yw yn y tabl
measure-unit = Pwy neu beth a fesurwyd
measure-unit-hint = Mae rhif neu god o'ch eiddo eich hun yn ddigon; nid oes angen enwau.
measure-before = Y gwerth cynt
measure-after = Y gwerth wedyn
measure-value = Y gwerth
measure-time = Pryd y'i mesurwyd
measure-time-hint = Mae'r celloedd yn dweud cyn neu wedi, neu ddiwrnod, neu rif cyfnod.
measure-arm = Pwy a gymerodd ran
measure-arm-hint = Mae'r celloedd yn dweud treated neu cymharydd. Heb golofn o'r fath cymerodd pawb ran.
measure-exposure = Yr amser neu nifer y bobl mewn perygl
measure-exposure-hint = Dim ond lle mae'r gwerthoedd yn gyfrifon, megis ymweliadau mewn hyn a hyn o fisoedd.
measure-outcome = Pa ganlyniad, lle mae sawl un
measure-start = Y diwrnod y dechreuodd yr hyn a roddwyd ar brawf
measure-start-hint = Dim ond lle mae'r amseroedd yn ddiwrnodau, megis 2026-03-02, neu'n rhifau cyfnodau.
measure-show = Dangos y gwahaniaeth
measure-choose-before = Dewiswch y golofn â'r gwerth cynt.
measure-choose-after = Dewiswch y golofn â'r gwerth wedyn.
measure-choose-value = Dewiswch y golofn â'r gwerth.
measure-same-column = Ni all y gwerth wedyn fod yr un golofn â'r gwerth cynt.

measure-result-title = Yr hyn y mae'r tabl yn ei ddangos
measure-the-difference = Y gwahaniaeth
# REVIEW: short label for "more than chance alone would give".
measure-can-tell = Mwy nag a roddai siawns yn unig
measure-cannot-tell = Ni ellir dweud
measure-in-english = Yr un frawddeg yn Saesneg
measure-in-welsh = Yr un frawddeg yn Gymraeg
measure-chart = { $outcome }, gyda'i gyfwng 95 %
measure-what = Canlyniad
measure-estimate = Amcangyfrif
measure-ratio = Cymhareb
measure-lower = Terfyn isaf
measure-upper = Terfyn uchaf
measure-interval = { $estimate } (cyfwng 95 % { $lower } i { $upper })
measure-no-difference = dim gwahaniaeth
measure-design = Cynllun
measure-design-of-data = Y cynllun y byddai mwy ohonynt yn ei ganiatáu
measure-n = Unedau sy'n cyfrif
measure-missing = Wedi'u gadael allan, am fod gwerth ar goll
measure-ci = Cyfwng 95 %
measure-limits = { $lower } i { $upper } ({ $method })
measure-p = Pa mor aml y byddai siawns yn unig yn rhoi cymaint
measure-p-how = { $p }, { $how }
measure-grade = Cryfder y cynllun
measure-grade-of = { $level } o 5 ar raddfa Maryland
measure-warnings = Yr hyn i'w wybod cyn ei ddefnyddio
measure-by-hand = Mae'r gorchymyn "tystio practice difference" yn rhoi'r un ffigurau, a sut y cafwyd pob un.
measure-again = Mesur tabl arall

# REVIEW: the terms for the designs.
design-narrative = naratif: rhy ychydig ar gyfer ffigur sy'n sefyll dros eraill
design-after-only = wedi'i fesur wedyn yn unig
design-two-arms = wedi'i fesur wedyn yn unig, dwy gangen
design-paired = yr un unedau cynt ac wedyn
design-unpaired = unedau gwahanol cynt ac wedyn
design-in-differences = gwahaniaeth mewn gwahaniaethau: cynt ac wedyn, mewn dwy gangen
design-series = cyfres amser â thoriad
design-rates = cyfraddau

# REVIEW: "trynewidiad" for permutation.
p-exact = trynewidiad union dros { $all } o drefniadau
p-exact-counts = yn union, o ddosbarthiad cyfrifon
p-drawn = trynewidiad ar hap, { $drawn } o drefniadau gyda'r un a welwyd
p-newey-west = t Student â gwallau yn ôl Newey a West
# REVIEW:
p-averaged = t Student, wedi'i gyfartaleddu dros yr hyn y gall yr hunangydberthyniad fod
p-normal = dosbarthiad normal y logarithm
p-welch = t Welch

## The register: kinds, fields, words

kind-source = Ffynhonnell
kind-member = Aelod o'r rhwydwaith
kind-round = Rownd ariannu
kind-bid = Cais
kind-prototype = Prototeip
kind-evidence = Eitem o dystiolaeth
kinds-source = Ffynonellau
kinds-member = Aelodau'r rhwydwaith
kinds-round = Rowndiau ariannu
kinds-bid = Ceisiadau
kinds-prototype = Prototeipiau
kinds-evidence = Tystiolaeth am brototeipiau
field-name = Enw
field-title = Teitl
field-address = Cyfeiriad
field-published = Cyhoeddwyd
field-seen = Darllenwyd ar
field-note = Nodyn
field-place = Lle
field-joined = Ymunodd
field-left = Gadawodd
field-opened = Agorodd
field-graded = Graddiwyd y ceisiadau
field-closed = Caeodd
field-graded-by = Graddiwyd gan
field-criterion = Maen prawf
field-offered = Cynigiwyd i bob prototeip
field-bids = Ceisiadau
field-funded = Ceisiadau a ariannwyd
field-analysed = Prototeipiau a ddadansoddwyd
field-awarded = Arian a ddyfarnwyd
field-unreconciled = Pam mae'r cyfansymiau'n wahanol
field-asked = Gofynnwyd am
field-grade = Gradd
field-award = Dyfarniad
field-bid-document = Dogfen y cais
field-final-report = Adroddiad terfynol
field-owner = Perchennog
field-partner = Partner
field-began = Dechreuodd
field-ended = Daeth i ben
field-money = Arian
field-people = Pobl a gyrhaeddwyd
field-need = Yr angen yr atebodd iddo
field-did = Beth a wnaed
field-theory = Damcaniaeth newid
field-outcome = Beth y dywedir a ddaeth ohono
# REVIEW: "na weithiodd" for "did not work"
field-did-not-work = Beth y rhoddwyd cynnig arno ac na weithiodd
field-copied-from = Copïwyd oddi wrth
field-principle-met = Egwyddor y dywedir ei fod yn ei bodloni
field-type = Beth ydyw
field-submission = Cyflwyniad
field-document = Dogfen
field-passage = Darn
field-exhibit = Arddangosyn
field-claim = Honiad
award-funded = ariannwyd
award-not-funded = ni ariannwyd
award-withdrawn = tynnwyd yn ôl
type-evaluation = Gwerthusiad
type-case-study = Astudiaeth achos
type-article = Erthygl
type-testimony = Yr hyn a ddywedodd rhywun
type-data = Data
type-other = Rhywbeth arall
status-confirmed = cadarnhawyd
status-conflicting = yn gwrthdaro
status-unsourced = heb ffynhonnell
not-known = Ddim yn hysbys
amount-about = tua { $amount }
amount-at-least = o leiaf { $amount }
amount-at-most = hyd at { $amount }
record-unnamed = { $key } ({ $kind }, enw ddim yn hysbys)
verdict-agrees = Maent yn cytuno.
verdict-fewer = Mae llai yn y gofrestr nag a nodir.
verdict-more = Mae mwy yn y gofrestr nag a nodir.
verdict-differs = Mae ffynonellau'n nodi cyfansymiau gwahanol.
verdict-not-stated = Nid oes ffynhonnell yn nodi cyfanswm union.
total-line = { $round }: { $what }: nodwyd { $stated }; yn y gofrestr { $counted }. { $verdict }

## The register: what must be put right

register-kind = Nid yw "{ $kind }" yn fath o gofnod. Y mathau yw: { $known }.
register-key = Ni all "{ $key }" fod yn allwedd. Mae allwedd yn cynnwys llythrennau bach a i z, digidau a chysylltnodau, { $most } ar y mwyaf; rhowch un yn y golofn key.
register-field = Nid oes maes "{ $field }" mewn { $kind }. Ei feysydd yw: { $known }.
register-long = Mae testun yn hwy na { $most } nod. Byrhewch ef, neu enwch y ddogfen sy'n ei gynnwys.
register-unseen = Mae mewn testun lythrennau nas gwelir sy'n newid y lleill neu eu trefn. Teipiwch ef o'r newydd.
register-language = Nid yw "{ $code }" yn iaith. Ysgrifennwch en neu cy, neu gadewch ef allan.
register-language-of = Nid oes geiriau yn y maes "{ $field }", felly nid oes iaith iddo. Gadewch yr iaith allan.
register-empty = Mae gwerth gwag yn y maes "{ $field }". Ysgrifennwch yr hyn sy'n hysbys, neu ddim yn hysbys, neu gadewch ef allan.
register-day = Nid yw "{ $value }" yn ddiwrnod ar gyfer "{ $field }". Ysgrifennwch 2020-01-17, 2020-01 neu 2020, neu ddim yn hysbys.
register-money = Nid yw "{ $value }" yn swm o arian ar gyfer "{ $field }". Ysgrifennwch ef gyda'i arian cyfred, megis 1500 GBP neu up to £1,500, neu ddim yn hysbys.
register-count = Nid yw "{ $value }" yn rhif cyfan ar gyfer "{ $field }". Ysgrifennwch ef mewn digidau, megis 103, about 500 neu 60+, ac yn about yr hyn a gyfrifwyd; neu ddim yn hysbys.
register-choice = Ni all "{ $value }" sefyll yn "{ $field }". Ysgrifennwch un o'r rhain: { $known }, neu ddim yn hysbys.
register-link = { $record }: mae ei faes "{ $field }" yn enwi'r { $kind } "{ $key }", nad yw yn y gofrestr nac yn y ffeiliau hyn. Ychwanegwch y cofnod hwnnw, neu cywirwch yr allwedd.
register-twice = Mae { $record } yno ddwywaith, yn gyntaf yn { $file }. Rhowch ei werthoedd ynghyd, neu rhowch allwedd arall i un ohonynt.
register-values = Mae mwy na { $most } o werthoedd mewn cofnod. Gadewch allan yr hyn nad oes ar neb ei angen.
register-records = Byddai mwy na { $most } o gofnodion yn y gofrestr. Gadewch rai allan.
register-sample = Nid yw "{ $value }" yn dweud a yw'r cofnod yn ddata enghreifftiol. Ysgrifennwch yes neu no.
register-toml = Ni ellir darllen y ffeil fel TOML: { $why }. Cywirwch y llinell hon.
register-shape = Nid yw "{ $name }" ar ffurf cofrestr: [[math]] ac allwedd yw cofnod; testun yw gwerth, neu {"{"} value = "...", about = "...", source = "..." {"}"}, neu restr o'r rhain.
register-file-long = Mae mwy na { $most } MB yn y ffeil. Rhannwch hi.
register-no-record = Nid oes cofnod yn y ffeil. Gwiriwch mai hon yw'r ffeil gywir; mae i bob cofnod fath ac allwedd.
register-form = Dywedwch â diwedd yr enw ar ba ffurf y mae'r ffeil i fod: .toml neu .csv.
register-unwritable = Ni ellid ysgrifennu { $name }: { $why }. Dewiswch enw nad yw yno eto.
register-none = Nid oes cofnod "{ $record }". Rhowch ei fath a'i allwedd, megis prototype/diabeaters; mae "practice register list" yn eu henwi i gyd.
register-would = Ni newidiwyd dim. Byddai: newydd { $new }, newidiwyd { $changed }, aeth { $gone }, fel y maent { $same }.
register-taken = Newydd { $new }, newidiwyd { $changed }, aeth { $gone }, fel y maent { $same }.

## The register: pages

register-title = Cofrestr
register-about = Beth y rhoddwyd cynnig arno, gan bwy, gyda pha arian, a phwy sy'n dweud. Yr hyn nad oes neb yn ei wybod yw "ddim yn hysbys"; saif yr hyn y mae ffynonellau'n ei ddweud yn wahanol ochr yn ochr.
register-search = Chwilio'r gofrestr
register-find = Chwilio
register-none-found = Ni chanfuwyd cofnod.
register-xlsx = Y gofrestr fel llyfr gwaith (XLSX)
register-csv = Y gofrestr fel tabl y gellir ei gymryd yn ôl (CSV)
register-toml-file = Y gofrestr fel ffeil y gellir ei chymryd yn ôl (TOML)
record-sample = data enghreifftiol
record-shown = cyhoeddus
record-known = { $known } o { $fields } maes yn hysbys
totals-title = Yr hyn a nodir am bob rownd, a'r hyn sydd yn y gofrestr
totals-what = Rownd a chyfanswm
totals-stated = Nodwyd
totals-counted = Yn y gofrestr
totals-unknown = Cofnodion nad ydynt yn dweud
totals-verdict = Sut maent yn sefyll
record-new = Rhoi cofnod i mewn
record-name = Enw neu deitl
record-key-hint = Llythrennau bach, digidau a chysylltnodau; heb un, gwneir un o'r enw.
record-enter = Rhoi'r cofnod i mewn
sample-no = Na
sample-yes = Ie
sheet-kind = Math o gofnod
sheet-key = Allwedd
sheet-record = Cofnod
sheet-sample = Data enghreifftiol
sheet-field = Maes
sheet-about = O beth
sheet-value = Gwerth
sheet-status = Statws
sheet-source = Ffynhonnell
register-taken-key = Mae cofnod "{ $key }" o'r math hwn eisoes. Newidiwch hwnnw, neu rhowch allwedd arall.
register-meanwhile = Newidiodd rhywun y gwerth hwn yn y cyfamser. Edrychwch ar y cofnod fel y mae yn awr, a newidiwch ef eto.
record-changed = Newidiwyd ddiwethaf gan { $who }, { $when }
record-public = Y dudalen gyhoeddus
copied-by = Copïwyd gan
source-none = Dim ffynhonnell
language-none = Heb ei nodi
source-read = { $title }, { $address }, darllenwyd ar { $day }
source-unread = { $title }, { $address }, heb ei darllen ar gyfer y gofrestr hon
value-conflicting = { $value } [ffynonellau'n gwrthdaro]
value-unsourced = { $value } [heb ffynhonnell]
value-change = Newid
value-change-title = Newid gwerth
value-add-title = Ychwanegu gwerth
value-hint = Diwrnod fel 2020-01-17, 2020-01 neu 2020; arian fel £1,500; cyfrif fel 103 neu about 500; cofnod arall wrth ei allwedd; neu: ddim yn hysbys.
about-hint = Y grŵp a gyfrifwyd, maen prawf gradd, y cyfanswm y mae rheswm yn ymwneud ag ef.
value-language = Iaith y geiriau
source-hint = Rhowch ffynhonnell i mewn fel cofnod yn gyntaf. Mae gwerth nad oes neb wedi darllen ei ffynhonnell heb ffynhonnell.
value-save = Cadw'r gwerth
value-remove = Tynnu'r gwerth allan
value-add = Ychwanegu'r gwerth
record-publish-title = Y cyhoedd
record-publish-about = Wedi'i ddangos, saif y cofnod gyda'i werthoedd, ei ffynonellau a'i nodiadau ar dudalen gyhoeddus. Saif eitemau o dystiolaeth ar dudalennau eu prototeipiau.
record-hide = Cuddio rhag y cyhoedd
record-show = Dangos i'r cyhoedd
record-drop-title = Tynnu'r cofnod allan
record-drop-about = Mae'n mynd gyda'i holl werthoedd. Ni all fynd tra bo cofnod arall yn ei enwi.
record-drop = Tynnu'r cofnod allan
import-title = Cymryd ffeil i'r gofrestr
import-about = Ffeil TOML o gofrestr, neu dabl: un rhes i bob gwerth, neu un rhes i bob cofnod gyda'i feysydd yn golofnau. Ni chymerir dim i mewn cyn ichi weld beth fyddai'n newid.
import-file = Y ffeil
import-hint = TOML, CSV, XLSX neu ODS, { $most } MB ar y mwyaf.
import-whole = Y ffeil yw'r gofrestr gyfan: tynnu allan gofnodion nad ydynt ynddi
import-look = Gweld beth fyddai'n newid
import-new = Cofnodion newydd
import-changed = Cofnodion a fyddai'n newid
import-gone = Cofnodion a fyddai'n mynd
import-same = Cofnodion sy'n aros fel y maent: { $count }
import-nothing = Ni fyddai dim yn newid.
import-take = Ei chymryd i mewn
import-other = Dewis ffeil arall
prototypes-title = Prototeipiau
prototypes-about = Beth y rhoddwyd cynnig arno, cyn belled ag y mae'n hysbys, gyda ble y darllenwyd pob ffaith.
prototypes-sheet = Y prototeipiau fel llyfr gwaith (XLSX)
prototypes-unnamed = Prototeipiau nad yw eu henwau'n hysbys: { $count }. Maent yma fel na chymer neb mai'r lleill yw'r cyfan.
prototype-sample = Dyfeisiwyd y prototeip hwn, i ddangos sut mae cofrestr yn cadw un. Ni ddigwyddodd dim ohono.
prototype-about = Cadarnhawyd: mae ffynhonnell a ddarllenwyd yn dweud hynny. Heb ffynhonnell: nid oes iddo ffynhonnell, neu ni ddarllenwyd hi. Lle mae ffynonellau'n wahanol, dangosir pob un.
comparison-title = Prototeipiau ochr yn ochr
comparison-about = Maes wrth faes fel y mae eu ffynonellau'n ei nodi. Mae ffigurau gwahanol brototeipiau'n cyfrif pethau gwahanol; ni chânt eu hadio at ei gilydd na'u rhestru yn ôl gwerth.
comparison-field = Maes
comparison-choose = Cymharu
comparison-go = Gosod ochr yn ochr
comparison-most = Gosodir { $most } ochr yn ochr ar y mwyaf; dangosir y rhai cyntaf.
comparison-none = Ni ddewiswyd yr un. Dewiswch ddau neu fwy yn y rhestr.
take-title = Mynd ag ef gyda chi
take-about = Un ffeil yw arddangosyn, gyda'r hyn a ofynnwyd, yr hyn a ddaeth allan a'i eiriau yn y ddwy iaith. Mae'n teithio; mae'r tabl yn aros gyda chi: cadwch ef, a gall unrhyw un y caniatewch iddo gyfrifo'r arddangosyn eto ohono. Ffigurau'r grŵp a ddywed. Lle cymerodd ychydig ran, gofynnwch yn gyntaf a ellid adnabod rhywun oddi wrthynt.
take-title-cy = Teitl yr arddangosyn yn Gymraeg
take-title-en = Teitl yr arddangosyn yn Saesneg
take-name = Enw'r arddangosyn
take-name-hint = Llythrennau bach, digidau a chysylltnodau.
take-exhibit = Cymryd yr arddangosyn (JSON)
take-table = Cymryd y tabl fel y'i mesurwyd (CSV)
take-title-missing = Rhowch deitl i'r arddangosyn, mewn un iaith neu'r ddwy.

## Adherence to principles

set-unknown = Nid oes set o egwyddorion "{ $set }". Y setiau yw: { $known }. Neu rhowch ffeil gyda --set-file.
set-broken = Ni ellir darllen y set o egwyddorion: { $why }. Mae iddi set, version, count, title, a [[principle]] gyda code a name.
set-empty = { $set }: nid yw'n hysbys pa egwyddorion yw'r rhain, felly ni ellir asesu dim yn eu herbyn. Dewiswch set arall.
adherence-no-rows = Nid oes rhes yn y tabl. Rhowch un rhes i bob prototeip, egwyddor ac aseswr.
adherence-no-prototype = Nid yw'r rhes yn dweud am ba brototeip y mae. Ysgrifennwch ei enw neu ei allwedd.
adherence-principle = Nid yw "{ $principle }" yn egwyddor yn y set hon. Ysgrifennwch un o'r codau hyn: { $known }.
adherence-level = Nid yw "{ $level }" yn lefel. Ysgrifennwch 0 (dim), 1 (datganwyd), 2 (rhywfaint o arfer), 3 (dangoswyd), 4 (pŵer a rennir), heb ei asesu, neu amherthnasol.
adherence-evidence = Mae lefel o { $from } neu fwy yn dyfynnu tystiolaeth, ac nid yw hon yn dyfynnu dim. Enwch yr hyn sy'n ei ddangos yn y golofn evidence, neu rhowch lefel is.
adherence-barrier = Diffyg yw lefel o dan 3, ac mae'n enwi'r hyn a safodd yn y ffordd. Ysgrifennwch yn y golofn barriers un neu fwy o'r rhain: { $known }.
adherence-no-barrier = Nid yw "{ $barrier }" yn rhwystr. Ysgrifennwch un neu fwy o'r rhain: { $known }.
adherence-twice = Asesodd yr aseswr hwn yr egwyddor hon o'r prototeip hwn eisoes, ar linell { $line }. Cadwch un o'r ddau.
adherence-many = Mae mwy na { $most } o resi. Rhannwch y tabl.
adherence-not-comparable = Nid ar yr un egwyddorion yr aseswyd y prototeipiau: nid yw eu cymedrau ar un raddfa, ac ni ddylid eu rhestru yn ôl gwerth.
adherence-one-assessor = Nid oes dau aseswr, felly ni ellir dweud faint o gytundeb sydd.
adherence-disputed = Mae'r aseswyr yn anghytuno ar { $count } o egwyddorion prototeipiau; cyfrifir y rhain heb eu hasesu nes bod rhes o'r aseswr "cytunwyd" yn eu setlo.
adherence-set = { $set } (fersiwn { $version })
adherence-profile = { $prototype }: aseswyd { $assessed } o { $applicable } egwyddor: { $levels }
adherence-kappa = Cytundeb yr aseswyr: kappa pwysedig { $kappa } (cyfwng 95 % { $lower } i { $upper }); yr un lefel { $same } o { $units } gwaith.
adherence-no-kappa = Ni ellir dweud i ba raddau y mae'r aseswyr yn cytuno; yr un lefel { $same } o { $units } gwaith.
adherence-practice = { $principle }: ar waith mewn { $practised } o { $assessed } prototeip a aseswyd
adherence-recurs = Rhwystr { $barrier }: enwyd mewn { $prototypes } o { $assessed } prototeip a aseswyd
barrier-funding = cyllid
barrier-structure = strwythur sefydliadol
barrier-size = maint y prosiect
barrier-short-term = tymor byr
barrier-other = rhywbeth arall

## Outcomes set against adherence

explored-warning = Archwiliadol yw gosod canlyniadau yn erbyn ymlyniad: ychydig o brototeipiau a'u dewisodd eu hunain, un olwg ymhlith llawer y gellid eu cymryd, a dim achos.
explored-twice = Mae gan "{ $prototype }" ganlyniad eisoes. Rhowch un canlyniad i bob prototeip.
explored-found = Archwiliadol: dros { $n } prototeip mae ymlyniad a chanlyniad yn cydfynd â rho Spearman { $rho } ({ $p } drwy gyfnewid). Nid canfyddiad mo hynny.
explored-scales = Archwiliadol: mae'r canlyniadau ar sawl graddfa ac ni chânt eu gosod yn erbyn ymlyniad.
explored-few = Archwiliadol: mae gan { $n } prototeip y ddau; ni all llai na { $least } ddweud dim.
explored-nothing-shared = Archwiliadol: nid aseswyd yr un egwyddor ym mhob un o'r prototeipiau hyn, felly ni ellir gosod dim yn erbyn eu canlyniadau.
explored-nothing-varies = Archwiliadol: mae ymlyniad neu ganlyniad yr un fath ym mhob un o'r prototeipiau hyn, felly ni ellir dweud dim.
travel-left-out = Gadewir “{ $section }” allan: gellid canfod ychydig o bobl ynddo.
travel-sentences = Gadewir brawddegau allan, am eu bod yn dweud ffigurau adrannau a adewir allan.
