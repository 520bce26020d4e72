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
score-answer = Nid yw "{ $answer }" yn ateb: ysgrifennwch rif cyfan o 1 i { $highest }, neu gadewch y gell yn wag lle mae'r ateb ar goll.
score-value-set = Nid oes set werthoedd "{ $word }". Y setiau yw: { $known }.
score-no-value-set = Nid oes mynegai EQ-5D heb set werthoedd, oherwydd mae'n dibynnu ar y wlad a'r flwyddyn. Rhowch --value-set ag un o: { $known }.
score-not-isolation = Unigrwydd yw hyn. Nid ynysigrwydd cymdeithasol ydyw; mesurir hwnnw yn ôl cysylltiadau â phobl.
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
p-normal = dosbarthiad normal y logarithm
p-welch = t Welch
