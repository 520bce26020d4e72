# Honiadau wrth ochr yr arddangosion sy'n eu mesur
# REVIEW:
problem-measure-missing = Mae { $claim } yn dweud bod { $exhibit } yn ei fesur yn “{ $figure }”, ac nid oes arddangosyn o'r fath, neu nid yw rhywbeth a enwir yn sefyll yno. Derbyniwch yr arddangosyn â “tystio exhibit add”, neu cywirwch yr honiad.
# REVIEW:
problem-claim-otherwise = Mae { $claim } yn datgan { $stated }, ac mae { $exhibit } yn mesur yr un peth yn { $figure }. Nid ydynt yn cytuno: edrychwch pa un sy'n anghywir, a dywedwch hynny lle dyfynnir yr honiad.
# REVIEW:
problem-claim-cannot-tell = Mae { $claim } yn datgan { $stated }, ac mae gan { $exhibit } { $figure }. Nid dau rif yw'r rhain, felly ni all neb ddweud ohonynt a yw'r honiad yn dal.
# REVIEW:
problem-claim-not-comparable = Mae { $claim } yn datgan { $stated }, ac mae { $exhibit } yn mesur { $figure }, ond nid o'r un peth ({ $unlike }). Peidiwch â'i alw'n gytundeb nac yn anghytundeb: dewch o hyd i ffigur o'r un peth, neu dywedwch beth sy'n wahanol lle dyfynnir yr honiad.
beside-unlike = { $aspect }: { $stated } yn yr honiad, { $measured } yn yr arddangosyn
beside-not-said = heb ei ddweud
beside-no-number = dim rhif
beside-grouping = Grwpio
beside-year = Blwyddyn
beside-definition = Diffiniad
beside-value = Gwerth
beside-what = Beth
beside-stated = A ddatganwyd
beside-measured = A fesurwyd
beside-caption = { $claim } wrth ochr yr hyn sy'n ei fesur
beside-agrees = Yn cytuno
beside-within = O fewn y cyfwng
beside-otherwise = Ddim yn cytuno
beside-not-comparable = Nid o'r un peth
beside-cannot-tell = Ni ellir dweud
beside-missing = Nid yw yno
beside-title = Mesurir gan
beside-claims-title = Honiadau wrth ochr y ffigur hwn
# REVIEW:
beside-claims-about = Eraill a ddatganodd y rhain. Fe'u cymherir â'r hyn a fesurir yma dim ond lle mae'r grwpio, y flwyddyn a'r diffiniad yr un fath.
# REVIEW:
exhibit-beside = Mae'r arddangosyn hwn yn sefyll wrth ochr honiadau: { $claims }. Tynnwch ef o'u ffeil yn gyntaf, a derbyniwch honno eto.
# REVIEW:
told-beside = Wrth ochr arddangosion: { $count }, y mae { $agree } ohonynt yn cytuno.

# Dalennau opsiynau. REVIEW: yr adran gyfan
problem-sheet-missing = Mae'r drafft yn cyhoeddi'r ddalen opsiynau { $key }, ac nid oes un â'r allwedd honno. Derbyniwch hi â “tystio report options”, neu gadewch hi allan o'r drafft.
problem-scores-awaited = Mae'r ddalen opsiynau { $key } yn disgwyl sgoriau: { $waiting }. Ni ddangosir rhai neb cyn i rai pawb ddod i law. Gofynnwch amdanynt, neu gadewch y ddalen allan o'r drafft.
problem-ground-missing = Mae'r ddalen opsiynau { $key } yn dyfynnu rhywbeth dros “{ $option }” yn ôl “{ $criterion }” nad yw yno mwyach. Cywirwch ei ffeil a derbyniwch hi eto.
sheets-many = Gall comisiwn ddal { $max } o ddalennau opsiynau, ac mae gan y ffeil hon fwy. Gadewch allan y rhai y penderfynwyd arnynt.
sheet-few = Mae gan ddalen ddau opsiwn neu fwy, ac un maen prawf neu fwy. Heb ail opsiwn nid oes dim i'w gymharu.
options-many = Mae gan ddalen hyd at { $max } opsiwn, a'r un nifer o feini prawf. Gadewch allan yr hyn na fyddai neb yn ei ddewis, a meini prawf sy'n dweud yr un peth ddwywaith.
weights-many = Mae pwysau uchaf dalen yn dod i fwy na { $max } gyda'i gilydd. Rhannwch bob pwysau â'r un rhif: eu cyfrannau'n unig sy'n cyfrif.
scale-wrong = Nid yw'r raddfa'n glir. Rhowch y sgôr waethaf fel lowest a'r orau fel highest, yn rhifau cyfan hyd at { $max } ar wahân.
option-key-wrong = Ni all “{ $key }” fod yn allwedd i opsiwn neu faen prawf. Defnyddiwch hyd at { $max } o lythrennau bach, digidau a chysylltnodau, ac nid “by”.
weight-range = Mae'r pwysau lleiaf yn uwch na'r pwysau, neu'r mwyaf yn is nag ef. Rhowch y tri mewn trefn.
weight-wrong = Nid yw “{ $text }” yn bwysau. Ysgrifennwch rif uwch na dim fel testun, megis "3" neu "2.5", â hyd at { $max } digid ar ôl y pwynt.
option-unknown = Nid oes opsiwn na maen prawf “{ $key }” yn y ddalen hon. Defnyddiwch yr allweddi uchod.
ground-shape = Nid yw'r darn hwn o dystiolaeth yn glir. Rhowch ddogfen gyda dyfyniad, neu arddangosyn, neu honiad, neu ganfyddiad.
appraiser-unknown = Nid yw “{ $name }” ymhlith arfarnwyr y ddalen hon. Ychwanegwch yr enw at ei harfarnwyr, fel y gelwir y person yma.
appraiser-twice = Mae “{ $name }” yn sefyll ddwywaith ymhlith yr arfarnwyr. Enwch bawb unwaith.
score-wrong = Nid yw { $score } yn sgôr o'r ddalen hon. Rhowch rif cyfan o { $low } i { $high }.
scores-not-whole = Mae sgôr ar goll, neu nid yw'n rhif cyfan o { $low } i { $high }. Sgoriwch bob opsiwn yn ôl pob maen prawf: mae eich sgoriau'n cyfrif unwaith y maent i gyd yno.
scores-closed = Mae sgoriau pawb i mewn a gellir eu gweld, felly nid oes neb yn newid eu rhai hwy mwyach. I ddechrau o'r newydd, derbyniwch y ddalen dan allwedd arall.
sheet-unknown = Nid oes dalen opsiynau “{ $key }” yn y comisiwn hwn. Derbyniwch hi â “tystio report options”, neu gadewch hi allan.
options-title = Opsiynau
options-about = Beth y gellid ei wneud, wedi'i farnu yn ôl meini prawf y mae eu pwysau'n dweud o ble y dônt. Sgoriodd sawl person, pob un heb weld y lleill. Gelwir opsiwn yn gyntaf dim ond lle mae ei flaenoriaeth yn goroesi pwysau eraill a gwasgariad y sgoriau.
options-none = Nid oes dalennau opsiynau eto. Ysgrifennwch un mewn ffeil a derbyniwch hi â “tystio report options”.
options-leads = { $first } sydd ar y blaen: â phob pwysau unrhyw le o fewn ei ystod, ac mewn { $share } % o'r ffyrdd y gellir tynnu'r sgoriau.
options-waiting = Disgwylir sgoriau gan: { $waiting }. Tan hynny ni ddywedir dim am y rhai sydd i mewn.
options-cannot-tell = Ni ellir dweud pa un sydd orau. Â'r pwysau fel y'u datganwyd, yr uchaf yw { $first }, ac nid yw hynny'n goroesi.
options-why-one = Un person yn unig a sgoriodd, felly ni ŵyr neb pa mor bell y byddai un arall yn wahanol.
options-why-tie = Mae gan ddau neu fwy yr un cyfanswm.
options-why-weights = Mae pwysau eraill o fewn eu hystodau'n rhoi opsiwn arall yn gyntaf.
options-why-scores = Lle tynnir pob sgôr o'r rhai a roddodd yr arfarnwyr, mae'n aros yn gyntaf mewn { $share } % o'r ffyrdd yn unig.
options-caption = Yr opsiynau
options-option = Opsiwn
options-form = Ffurf
options-note = Nodyn
options-totals = Cyfansymiau, a rhai pob arfarnwr ar wahân
options-total = Cyfanswm
options-scores = Sgoriau
options-criterion = Maen prawf
options-mean = Cymedr
options-spread = O ac i
options-each = Pob arfarnwr
options-weights = Meini prawf a'u pwysau
options-weight = Pwysau
options-share = Cyfran (ystod)
options-from = O ble y daw'r pwysau
options-ranges = Pa un sydd ar y blaen wrth i gyfran maen prawf symud, a'r lleill yn cadw eu cyfrannau
options-first = Cyntaf
options-evidence = Yr hyn sydd o blaid ac yn erbyn
options-score = Eich sgoriau chi
options-score-about = Sgoriwch bob opsiwn yn ôl pob maen prawf, { $scale }; gorau po uchaf. Ni wêl neb sgoriau cyn i rai pawb ddod i mewn, ac ni fydd neb yn eu newid wedyn.
options-send = Cyflwyno fy sgoriau
options-sheet = Dalen

# Y cynllun gweithredu. REVIEW: yr adran gyfan
problem-action-for = Ar gyfer { $recommendation } y mae'r weithred { $key }, ac nid oes argymhelliad o'r fath. Cywirwch y cynllun a derbyniwch ef eto.
problem-no-measure = Nid yw'r weithred { $key } yn dweud sut y gwêl neb iddi gael ei gwneud. Enwch arddangosyn, neu nodwch beth a gyfrifir.
problem-action-unowned = Nid yw'r weithred { $key } yn dweud pwy sy'n ei gwneud. Enwch berchennog.
problem-action-undated = Nid yw'r weithred { $key } yn dweud erbyn pryd. Rhowch ddiwrnod, neu dywedwch ar beth y mae'n dibynnu.
problem-action-no-cost = Nid yw'r weithred { $key } yn dweud cost na pham nad yw'n hysbys. Dywedwch un o'r ddau.
actions-many = Mae gan gynllun hyd at { $max } o weithredoedd, ac mae gan y ffeil hon fwy. Rhowch sawl un mewn un sydd â pherchennog.
recommendation-unknown = Nid oes argymhelliad “{ $key }” yn y drafft. Enwch un sydd yno, neu derbyniwch y drafft yn gyntaf.
measure-twice = Mesurir gweithred gan arddangosyn neu gan ddangosydd a nodir. Rhowch un o'r ddau.
state-unknown = Nid yw “{ $code }” yn dweud sut y saif gweithred. Defnyddiwch not-started, under-way, done neu stopped.
plan-too-large = Mae'r ffeil yn fwy na { $max } beit. Ychydig dudalennau o destun yw dalennau opsiynau a chynlluniau: chwiliwch am rywbeth a ludwyd i mewn.
plan-title = Cynllun
plan-about = Pwy sy'n gwneud beth erbyn pryd ar gyfer pa argymhelliad, a sut y gwêl unrhyw un iddo gael ei wneud.
plan-none = Nid oes cynllun eto. Ysgrifennwch un mewn ffeil a derbyniwch ef â “tystio report plan”.
plan-overdue = Yn hwyr heddiw: { $count }
told-plan = Cadwyd y cynllun. Gweithredoedd: { $actions }. Yn hwyr heddiw: { $overdue }.
action-exhibit = Yr arddangosyn { $name }
action-key = Gweithred
action-what = Beth a wneir
action-measure = Mesurir gan
action-state = Cyflwr
action-overdue = Yn hwyr
action-for = Ar gyfer
action-keep = Cadw'r cyflwr hwn
action-not-started = Heb ddechrau
action-under-way = Ar waith
action-done = Wedi'i wneud
action-stopped = Wedi'i atal
actions-for = Gweithredoedd ar gyfer yr argymhelliad hwn
