## Ffeiliau sgwrs

file-unreadable = Ni ellir agor y ffeil: { $why }. Gwiriwch ei henw a ble mae hi.
file-too-long = Mae'r ffeil yn hirach na { $max } beit. Tynnwch golofnau nad oes eu hangen, neu rhannwch y sgwrs.
no-column = Nid oes colofn { $name } yma, dim ond: { $columns }. Rhowch y ffeil fel y mae Polis yn ei hallforio, neu enwch y golofn felly.
statement-id-twice = Mae dynodydd y datganiad "{ $id }" yn wag neu ar linell gynharach hefyd. Rhowch ei ddynodydd ei hun i bob datganiad.
vote-of-nobody = Nid yw'r rhes yn dweud pwy a bleidleisiodd, nac ar beth. Rhowch y ddau, neu gadewch y rhes allan.
no-vote = Nid yw "{ $vote }" yn bleidlais. Ysgrifennwch 1 am gytuno, -1 am anghytuno, 0 am basio.
no-time = Nid yw "{ $time }" yn amser. Ysgrifennwch ef fel rhif (milieiliadau ers 1970), neu gadewch y golofn allan.
too-many = Mae mwy na { $max } ohonynt. Rhannwch y sgwrs.
# REVIEW: "times" as a count of occasions
votes-undecided = { $count } o weithiau mae gan ddwy bleidlais gan un cyfranogwr ar un datganiad yr un amser ac maent yn wahanol; fe'u cyfrifir fel pasio.
votes-without-times = Disodlwyd { $count } o bleidleisiau gan res ddiweddarach; nid oes amserau yn y ffeil, felly trefn ei rhesi sy'n penderfynu.
votes-unknown = Gadawyd allan { $count } o bleidleisiau ar ddatganiadau nad ydynt yn y ffeil datganiadau, y cyntaf ar { $first }.

file-unwritable = Ni ellir ysgrifennu { $name }: { $why }. Enwch ffeil nad yw yno eto, mewn ffolder sydd yno.

## Y map

map-title = Map barn
map-reading = Mae pob arwydd yn gyfranogwr; mae'r rhai a bleidleisiodd yn debyg yn agos at ei gilydd. Nid yw chwith a de, uwch ac is yn golygu dim ynddynt eu hunain.
# REVIEW: number after a colon to avoid mutation
map-group-name = Grŵp { $group }, cyfranogwyr: { $size }

too-few-participants = Dim map o grwpiau: nifer y cyfranogwyr a bleidleisiodd ar o leiaf { $votes } o ddatganiadau yw { $found }, ac mae angen { $needed }. Arhoswch am ragor o bleidleisiau; gellir dangos y pleidleisiau ar ddatganiadau unigol yn y cyfamser.
too-few-statements = Dim map o grwpiau: nifer y datganiadau â phleidleisiau na adawyd allan wrth gymedroli yw { $found }, ac mae angen { $needed }. Gwiriwch y ffeil datganiadau, neu arhoswch am ragor o bleidleisiau.
no-differences = Dim map o grwpiau: ar bob datganiad mae pob pleidlais yr un fath, felly nid oes dim yn rhannu'r cyfranogwyr. Gellir dangos y pleidleisiau ar ddatganiadau unigol.
map-statement = Cyfranogwyr ar y map: { $placed } o { $participants } a bleidleisiodd. Grwpiau: { $groups }.
map-stability = Sefydlogrwydd: { $agreement } (1 yw'r un grwpiau bob tro; { $samples } o samplau).
map-group = Grŵp { $group }, maint { $size }:
map-consensus = Yr hyn y mae pob grŵp yn ei rannu: { $count }
map-agree = { "  " }{ $id }: { $percent } % yn cytuno ({ $part } o { $votes }) { $text }
map-disagree = { "  " }{ $id }: { $percent } % yn anghytuno ({ $part } o { $votes }) { $text }

## Pleidleisio: yr hyn y mae'r cyhoedd yn ei ddarllen

voice-title = Pleidleisio ar ddatganiadau
voice-how-vote = Byddwch yn gweld un datganiad ar y tro. Dywedwch a ydych yn cytuno, yn anghytuno, neu'n pasio.
# REVIEW: the rule of serving, at length
voice-how-next = Y datganiad â'r nifer lleiaf o bleidleisiau sy'n dod nesaf; i chi mae pob un yn cyfrif fel pe bai ganddo hyd at naw pleidlais yn fwy, wedi'u tynnu o'ch rhif chi a'i rif ei hun. Felly mae pob datganiad yn cael ei bleidleisiau, ac mae'r rhai newydd yn dal i fyny.
voice-how-kept = Nid oes angen cyfrif arnoch. Cewch god; gyda'r cod gallwch ddod yn ôl ar ddyfais arall, gweld eich pleidleisiau a'u newid.
voice-how-counted = Eich pleidlais olaf ar ddatganiad sy'n cyfrif. Cofnodir pob pleidlais mewn llyfr cyfrifon cyhoeddus, heb eich enw, fel na all neb ei newid yn ddiarwybod.
voice-privacy = Beth sy'n digwydd i'r hyn a anfonwch
voice-begin = Dechrau
voice-go-on = Ymlaen â'r pleidleisio
voice-have-code = Mae gen i god yn barod
voice-code-only = I gymryd rhan mae angen cod arnoch gan yr ysgrifenyddiaeth.
voice-not-open = Ni dderbynnir pleidleisiau ar hyn o bryd.
voice-enter = Rhowch eich cod
voice-code = Eich cod
voice-code-hint = 20 o lythrennau a rhifau, megis 70ZC3-P9JV1-YE5MB-2SG8X. Nid oes gwahaniaeth am briflythrennau, bylchau a chysylltnodau.
voice-code-unknown = Nid oes neb yn cymryd rhan o dan y cod hwn. Gwiriwch bob llythyren, neu dechreuwch heb god.
voice-take-part = Cymryd rhan
voice-type = Sut ydych chi'n cymryd rhan?
voice-type-hint = Gofynnwn unwaith, i weld beth y mae pobl mewn gwahanol sefyllfaoedd yn ei rannu. Dim ond mewn symiau y caiff ei ddangos.
voice-type-not-said = Byddai'n well gen i beidio â dweud
voice-type-missing = Dewiswch sut rydych yn cymryd rhan, neu y byddai'n well gennych beidio â dweud.
voice-continue = Parhau
voice-question = Ydych chi'n cytuno â { $key }?
voice-progress = { $voted } o { $all } wedi'u pleidleisio
agree = Cytuno
disagree = Anghytuno
pass = Pasio
you-agree = rydych yn cytuno
you-disagree = rydych yn anghytuno
you-passed = gwnaethoch basio
voice-kept = Cadwyd eich pleidlais ar { $key }: { $vote }.
voice-own-now = Eich pleidlais nawr: { $vote }. Gallwch ei newid.
voice-mine = Eich cod a'ch pleidleisiau
voice-list = Pob datganiad
voice-propose = Cynnig datganiad
voice-done = Rydych wedi pleidleisio ar bob datganiad
voice-ended = Mae'r pleidleisio wedi dod i ben
voice-list-order = Mae'r datganiadau yn nhrefn eu rhifau, byth yn ôl eu pleidleisiau.
voice-one-by-one = Un ar y tro
voice-none = Nid oes datganiadau eto.
voice-code-keep = Dyma eich cod. Ysgrifennwch ef: gydag ef gallwch ddod yn ôl ar ddyfais arall. Ni all neb ddod o hyd iddo i chi.
voice-mine-votes = Eich pleidleisiau
voice-statement = Datganiad
voice-vote = Pleidlais
voice-when = Pryd
# REVIEW: leaf of a ledger
voice-leaf = Dalen
voice-change = Gallwch newid unrhyw un ohonynt:
voice-leaf-about = Y ddalen yw lle eich pleidlais yn llyfr cyfrifon y pleidleisiau.
voice-openings = Lawrlwytho'r hyn sy'n profi eich pleidleisiau (JSON)
voice-mine-none = Nid ydych wedi pleidleisio eto.
voice-leave = Anghofio'r cod ar y ddyfais hon
voice-leave-about = Mae eich pleidleisiau'n aros. Gwnewch hyn ar ddyfais y mae eraill yn ei defnyddio hefyd.
voice-propose-hint = Un frawddeg y gall pobl gytuno neu anghytuno â hi, { $max } o nodau ar y mwyaf. Dim enwau, a dim byd sy'n dweud pwy yw rhywun.
voice-propose-language = Mae wedi'i ysgrifennu yn
in-english = Saesneg
in-welsh = Cymraeg
voice-propose-send = Ei gynnig
voice-policy = Sut y caiff datganiadau eu derbyn a'u gwrthod
voice-proposed = Cadwyd eich datganiad { $key } ac mae'n aros am yr ysgrifenyddiaeth. Mae'r log yn dweud beth a ddaw ohono:
voice-log = Log cymedroli
voice-decided = Yr hyn a benderfynwyd
voice-log-counts = Derbyniwyd: { $accepted }. Gwrthodwyd: { $declined }. Yn aros: { $waiting }. Mae'r rhai a wrthodwyd yma gyda'r rheswm; nid ailadroddir yr hyn a gynigiodd cyfranogwyr.
origin-staff = gan yr ysgrifenyddiaeth
origin-passage = o ddarn o'r dystiolaeth
origin-participant = cynigiwyd gan gyfranogwr
origin-import = o ffeil
translation = Cyfieithiad yw hwn nad oes neb wedi'i adolygu.
translation-reviewed = Cyfieithiad wedi'i adolygu yw hwn.

## Tudalen y map

map-none-yet = Nid oes map eto: ni ddaeth pleidleisiau i mewn, neu daethant eiliad yn ôl.
map-as-of = Pleidleisiau hyd at { $when }.
map-goes-on = Mae'r pleidleisio'n parhau, a'r map gydag ef.
map-stable = Sefydlogrwydd y grwpiau: { $agreement } (1 yw'r un grwpiau bob tro y tynnir cyfranogwyr o'r newydd; { $samples } o samplau, { $when }).
map-stability-later = Mae sefydlogrwydd y grwpiau'n dal i gael ei gyfrifo.
map-table = Y map fel tabl: canol pob grŵp
map-group-column = Grŵp
map-size-column = Cyfranogwyr
map-across-column = Ar draws
map-up-column = I fyny
map-groups-title = Yr hyn y mae pob grŵp yn sefyll drosto
map-nothing-typical = Nid oes dim yn gosod y grŵp hwn ar wahân i sicrwydd.
map-typical-agree = cytuno: { $own } o'r grŵp, { $others } o'r lleill
map-typical-disagree = anghytuno: { $own } o'r grŵp, { $others } o'r lleill
map-shared-title = Yr hyn y mae pob grŵp yn ei rannu
map-shared-none = Ni rennir unrhyw ddatganiad i sicrwydd.
map-all-agree = ym mhob grŵp mae o leiaf { $share } yn cytuno; pleidleisiau: { $votes }
map-all-disagree = ym mhob grŵp mae o leiaf { $share } yn anghytuno; pleidleisiau: { $votes }
map-types-title = Yr hyn y mae pob math o gyfranogwr yn ei rannu
map-types-agree = o bob math mae o leiaf { $share } yn cytuno; pleidleisiau: { $votes }
map-types-disagree = o bob math mae o leiaf { $share } yn anghytuno; pleidleisiau: { $votes }
map-votes = Y pleidleisiau ar bob datganiad
map-no-poll = Eu dewis eu hunain oedd pleidleisio: nid arolwg barn yw hwn, ac nid yw'r cyfrannau'n dweud dim am y boblogaeth. Mewn cromfachau: y cyfwng 95 %.
map-agree-column = Cytuno
map-disagree-column = Anghytuno
map-pass-column = Pasio
map-share-column = Cyfran sy'n cytuno
map-no-votes = dim pleidleisiau
map-method = Yn ôl pa ddull

## Pleidleisio: yr hyn y mae'r staff yn ei ddarllen

voting-title = Pleidleisio
voting-votes = Pleidleisiau
voting-open-link = Cyfranogwyr drwy'r ddolen agored
voting-codes-given = Codau a wnaed i'w rhoi
voting-statements = Datganiadau
voting-page = Tudalen y pleidleisio
voting-sheet = Datganiadau fel llyfr gwaith (XLSX)
voting-votes-file = Pleidleisiau fel y mae Polis yn eu hallforio (votes.csv)
voting-comments-file = Datganiadau fel y mae Polis yn eu hallforio (comments.csv)
voting-waiting = Yn aros am benderfyniad
voting-waiting-none = Nid oes dim yn aros.
voting-settings = Sut mae'r pleidleisio'n mynd
voting-stage = A dderbynnir pleidleisiau?
stage-prepared = Ddim eto; nid yw'r cyhoedd yn gweld dim
stage-open = Gwneir
stage-ended = Dim mwyach
voting-entry = Pwy gaiff gymryd rhan?
entry-anyone = Pwy bynnag sydd â chyfeiriad y dudalen
entry-invited = Y rhai y rhoesom god iddynt
voting-proposals = A gaiff cyfranogwyr gynnig datganiadau?
voting-map-shown = A yw'r cyhoedd yn gweld y map barn?
# REVIEW: one yes and no for several questions
yes = Ie
no = Na
voting-about-cy = Am beth y mae'r pleidleisio, yn Gymraeg
voting-about-en = Am beth y mae'r pleidleisio, yn Saesneg
voting-about-hint = Mae'n agor tudalen y pleidleisio. Mae llinell wag yn dechrau paragraff.
voting-policy-cy = Yn ôl pa reolau y derbynnir ac y gwrthodir datganiadau, yn Gymraeg
voting-policy-en = Yn ôl pa reolau y derbynnir ac y gwrthodir datganiadau, yn Saesneg
voting-policy-hint = Mae'n sefyll uwchben y log cymedroli.
voting-keep = Cadw
voting-kept = Fe'i cadwyd.
voting-texts-missing = Ni ellir agor y pleidleisio eto: rhaid i'r hyn y mae'n ymwneud ag ef a'r rheolau cymedroli fod ym mhob un o ieithoedd y comisiwn.
voting-text-long = Mae testun yn hirach na { $max } o nodau. Byrhewch ef.
voting-closed = Ni dderbynnir pleidleisiau ar hyn o bryd, felly ni chadwyd hyn.
code-needed = I gymryd rhan mae angen cod arnoch gan yr ysgrifenyddiaeth. Rhowch ef, neu gofynnwch am un.
votes-taken = Pleidleisiau: { $votes }. Cyfranogwyr: { $participants }. Datganiadau: { $statements }.
voting-there = Mae gan y comisiwn hwn ddatganiadau neu gyfranogwyr yn barod. Dim ond lle nad oes rhai y derbynnir pleidleisiau o rywle arall.
statement-without-text = Nid oes testun gan ddatganiad { $id }. Rhowch y ffeil datganiadau gyda thestun pob un.
codes-title = Codau i gyfranogwyr
codes-count = Sawl cod?
codes-how-many = Rhowch rif o 1 i { $max }.
codes-hint = Un cyfranogwr yw un cod. Gallai pwy bynnag sy'n rhoi codau bleidleisio â nhw: trefnwch fod ail berson yn gweld hynny.
codes-make = Gwneud codau
codes-once = Dangosir y codau hyn y tro hwn yn unig. Copïwch nhw nawr.
codes-link = Dolen

statement-title = Datganiad { $key }
statement-new = Datganiad newydd
statement-new-about = Mae'n aros nes bod rhywun yn ei dderbyn. Wedyn dangosir wrth ei ochr yr hyn sy'n dweud bron yr un peth.
statement-text = Yr hyn y mae'n ei ddweud
statement-language = Mae wedi'i ysgrifennu yn
statement-other = Yr un peth yn yr iaith arall
statement-other-hint = Gellir ei ychwanegu wedyn. Dim ond pan fydd ym mhob un o ieithoedd y comisiwn y caiff ei dderbyn.
statement-translated-hint = Fe'i nodir fel cyfieithiad.
statement-make = Ei gadw
statement-kept = Fe'i cadwyd.
statement-passage = Y darn y'i gwnaed ohono
statement-origin = O ble y daw
statement-state = Cyflwr
statement-translator = Cyfieithwyd gan
statement-votes = cytuno { $agree }, anghytuno { $disagree }, pasio { $pass }
statement-decide = Penderfynu
statement-accept = Derbyn
statement-decline = Gwrthod
statement-why = Pam y'i gwrthodir
statement-why-hint = Mae'r log cyhoeddus yn dangos hyn, { $max } o nodau ar y mwyaf. Cedwir pleidleisiau ar ddatganiad a wrthodir yn ddiweddarach ond nid ydynt yn cyfrif mwyach.
statement-reason = Dywedwch pam y'i gwrthodir, mewn { $max } o nodau ar y mwyaf: mae'r log yn ei ddangos.
statement-languages = Ni ellir ei dderbyn eto: rhaid iddo fod ym mhob un o ieithoedd y comisiwn. Ychwanegwch y cyfieithiad yn gyntaf.
statement-empty = Ysgrifennwch yr hyn y mae'n ei ddweud.
statement-long = Mae ganddo { $is } o nodau, a chaniateir { $max } ar y mwyaf. Dywedwch un peth yn unig.
statement-there = Mae { $key } yn dweud yr un peth yn barod.
proposals-many = Rydych wedi cynnig { $max } o ddatganiadau, sef cynifer ag y caiff un cyfranogwr.
state-waiting = yn aros
state-accepted = derbyniwyd
state-declined = gwrthodwyd
translation-state = Y cyfieithiad
translation-is-reviewed = Mae rhywun wedi'i adolygu
translation-keep = Cadw'r cyfieithiad
near-title = Mae'r rhain yn dweud bron yr un peth
near-about = Yn ôl eu llythrennau yn unig: ychydig o wahaniaeth y mae "nid" yn ei wneud. Penderfynwch a oes angen y ddau.
near-share = { $percent } % yn debyg
of-passage-title = Datganiadau a wnaed o'r darn hwn:
of-passage-new = Gwneud datganiad o'r darn hwn
# REVIEW: y pump nesaf
map-exhibit-title = Map barn { $at }
map-exhibit = Y map fel arddangosyn
map-exhibit-about = Mae arddangosyn yn sefyll yn llonydd, fel y gall canfyddiad orffwys arno. Fe'i mesurir o'r ddwy ffeil uchod: cadwch y ddwy, a gallwch ei gyfrifo eto. Nid yw'r un bleidlais unigol yn mynd i becyn.
map-exhibit-make = Mesur y map a'i dderbyn
map-votes-come-in = Mae pleidleisiau'n dal i ddod i mewn. Dewch â'r pleidleisio i ben yn gyntaf; wedyn gellir cymryd yr un pleidleisiau a chyfrifo ohonynt eto.
