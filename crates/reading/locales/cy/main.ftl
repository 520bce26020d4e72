## Lists

evidence-title = Tystiolaeth
search-label = Geiriau i chwilio amdanynt
search-hint = Mae Gymru yn canfod Cymru hefyd, a ty yn canfod tŷ. "Union ymadrodd"; mae -gair yn hepgor.
filter-strand = Pwnc
filter-type = Pwy atebodd
filter-place = Lle
filter-language = Iaith
filter-state = Cyhoeddi
filter-code = Cod
filter-late = Pryd y daeth
to-the-list = Heibio'r hidlyddion, at y rhestr
any = Unrhyw un
late = Hwyr
late-yes = Rhai hwyr yn unig
late-no = Rhai mewn pryd yn unig
english = Saesneg
welsh = Cymraeg
nothing-taken-in = Ni dderbyniwyd dim eto.
nothing-found = Nid oes dim yn cyfateb. Tynnwch hidlydd, neu chwiliwch am eiriau eraill.
no-answer = Ni ysgrifennwyd dim yn ateb i unrhyw gwestiwn.
# REVIEW: "codiad" for an act of coding; the count uses "o godiadau" for the rest.
codings-count = { $n ->
    [zero] Dim codiadau
    [one] { $shown } codiad
    [two] { $shown } godiad
    [few] { $shown } chodiad
    [many] { $shown } chodiad
   *[other] { $shown } o godiadau
}
search-behind = { $n ->
    [zero] Mae pob testun wedi'i ddarllen i mewn.
    [one] Mae { $shown } testun yn dal i gael ei ddarllen i mewn; nid yw'r chwilio'n gwybod amdano eto.
    [two] Mae { $shown } destun yn dal i gael eu darllen i mewn; nid yw'r chwilio'n gwybod amdanynt eto.
    [few] Mae { $shown } thestun yn dal i gael eu darllen i mewn; nid yw'r chwilio'n gwybod amdanynt eto.
    [many] Mae { $shown } thestun yn dal i gael eu darllen i mewn; nid yw'r chwilio'n gwybod amdanynt eto.
   *[other] Mae { $shown } o destunau yn dal i gael eu darllen i mewn; nid yw'r chwilio'n gwybod amdanynt eto.
}

## Publication

state-named = Wedi'i enwi
state-name-withheld = Enw wedi'i ddal yn ôl
state-anonymous = Dienw
state-confidential = Cyfrinachol
state-not-accepted = Heb ei dderbyn
state-not-decided = Heb ei benderfynu
state-named-more = Cyhoeddir gydag enw'r awdur.
state-name-withheld-more = Cyhoeddir; dim ond yr ysgrifenyddiaeth sy'n gwybod yr enw.
state-anonymous-more = Cyhoeddir; ni chymerwyd enw erioed.
state-confidential-more = Ni chyhoeddir na dyfynnu; gall lywio'r hyn a ddywedir yn gyffredinol.
state-not-accepted-more = Ni chaiff ei gymryd yn dystiolaeth na'i ddangos.
state-not-decided-more = Ni ddangosir dim nes penderfynu.
decide-title = Penderfynu ar gyhoeddi
decide-legend = Sut y caniateir cyhoeddi'r cyflwyniad hwn?
decide-do = Cadw'r penderfyniad

## The reading page

previous = Blaenorol: { $reference }
next = Nesaf: { $reference }
beside-label = Cyflwyniadau eraill yn y rhestr
facts = Am y cyflwyniad hwn
fact-received = Derbyniwyd
fact-name = Enw fel y'i rhoddwyd
fact-channel = Sut y daeth
fact-origin = O ble y daeth
channel-web = Ffurflen we
channel-email = E-bost
channel-paper = Papur
channel-telephone = Nodyn o alwad ffôn
channel-event = Nodyn o ddigwyddiad
channel-recording = Recordiad
channel-import = Mewnforio
letter = Llythyr
paragraph = Paragraff { $number }
passage = Darn
no-text = Nid oes testun y gellid ei ddarllen yn y ffeil hon.
download-original = Lawrlwytho'r gwreiddiol
taken-out-title = Tynnwyd geiriau allan o'r testun hwn:
redaction-line = { $reason }; { $who }, { $when }
# REVIEW: "wedi'u codio" for "coded" of passages.
broken-title = Darnau wedi'u codio a gollodd eiriau:
broken-more = Tynnwyd rhai o'u geiriau allan. Dadwnewch y codio, neu godiwch yr hyn sydd ar ôl.
broken-here = Tynnwyd rhai o'r geiriau hyn allan ers hynny.
by-source = rhoddwyd gan y ffynhonnell

## Coding

coding-title = Codio
code = Cod
choose-code = Dewiswch god
code-paragraph = Codio'r paragraff hwn
take-out-paragraph = Tynnu'r paragraff hwn allan…
undo = Dadwneud
undo-last = Dadwneud fy nghodio diwethaf
code-words = Codio geiriau
words-label = Y geiriau
words-hint = Copïwch nhw o'r testun a'u gludo yma. Rhaid iddynt sefyll yno unwaith yn union.
where = Ble maen nhw
anywhere = Unrhyw le yn y cyflwyniad hwn
code-words-do = Codio'r geiriau hyn
find-code = Dod o hyd i god
open-codebook = Agor y llyfr codau
no-codes-yet = Mae'r llyfr codau'n wag. Ychwanegwch y cod cyntaf yno.
said-coded = Codiwyd: { $name }.
said-already = Roeddech wedi codio hyn â { $name } o'r blaen.
said-undone = Dadwnaed: { $name }.
script-chosen = Geiriau a ddewiswyd:
script-paragraph = Paragraff
script-nothing = Dewiswch eiriau, neu symudwch at baragraff gyda j.
script-saving = Yn cadw…
script-failed = Heb ei gadw, gan na ellid cyrraedd y gweinydd:
script-no-undo = Nid oes dim o'ch gwaith chi i'w ddadwneud yma.
script-two-documents = Dewiswch eiriau o fewn un ateb.
script-signed-out = Heb ei gadw: efallai eich bod wedi'ch allgofnodi. Mewngofnodwch mewn tab arall, yna rhowch gynnig arall arni.
script-repeat = Rhoi cynnig arall arni
keys-title = Bysellau
keys-move = paragraff nesaf a blaenorol
keys-code = mae'r llythyren neu'r rhif wrth ymyl cod yn ei roi ar y geiriau a ddewiswyd, neu fel arall ar y paragraff
keys-undo = yn dadwneud eich codio diwethaf
keys-find = yn dod o hyd i god yn ôl ei enw
keys-help = yn dangos neu'n cuddio'r bysellau hyn
letters-on = Bysellau un llythyren

## Memos

# REVIEW: "memo" is kept in Welsh.
memos = Memos
memos-hint = Nodiadau i'r rhai sy'n darllen y dystiolaeth. Ni chyhoeddir mohonynt byth.
memo = Eich memo
memo-about = Am beth
memo-keep = Cadw'r memo
whole-submission = Y cyflwyniad cyfan

## Redaction

take-out = Tynnu geiriau allan
take-out-look = Gweld beth fyddai'n mynd
out-hint = Gludwch yr union eiriau. Ni thynnir dim allan cyn i chi weld beth sy'n mynd.
redact-title = Tynnu'r geiriau hyn allan?
redact-from = Maen nhw yn { $name }:
redact-what-happens = Bydd y rheswm yn sefyll yn eu lle. Caiff y testun fel yr oedd ei selio: fe'i cedwir, ond ni chaiff ei ddangos na'i gyhoeddi mwyach.
redact-breaks = Darnau wedi'u codio sy'n colli geiriau
redact-breaks-none = Nid oes darn a godiwyd neu a ddyfynnwyd yn colli geiriau.
redact-reason = Pam?
redact-reason-hint = Cyhoeddir y rheswm yn lle'r geiriau.
redact-do = Tynnu'r geiriau allan
redact-not = Eu gadael
reason-missing = Dewiswch pam y tynnir y geiriau allan.

## The codebook

codebook-title = Llyfr codau
codebook-lead = Beth yw ystyr pob cod a pha mor aml y'i defnyddiwyd. Cyfrifir cyflwyniadau a thestunau gwahanol.
with-those-below = (gyda'r codau oddi tano)
below = O dan { $name }
# REVIEW: "wedi ymddeol" is avoided for a code; "allan o ddefnydd" means "out of use".
retired = Allan o ddefnydd
include = Cynnwys
exclude = Hepgor
example = Enghraifft
include-hint = Beth sy'n perthyn iddo.
exclude-hint = Beth nad yw'n perthyn iddo, a pha god i'w ddefnyddio yn lle hynny.
definition = Ei ystyr
code-name = Enw
code-parent = O dan
at-the-top = Dim cod arall
add-code = Ychwanegu cod
change = Newid
move-up = Symud i fyny
move-down = Symud i lawr
change-code = Newid { $name }
key-stays = Mae'r allwedd { $key } yn aros fel y mae, fel bod gwaith cynharach yn cadw ei ystyr.
keep-changes = Cadw'r newidiadau
keep-not = Ei adael fel yr oedd
retire = Rhoi'r gorau i ddefnyddio'r cod hwn
retire-more = Fe'i tynnir o'r dewisiadau. Erys yr hyn a godiwyd ag ef.
bring-back = Dod â'r cod hwn yn ôl
bring-back-more = Gellir ei roi ar ddarnau eto.
drop = Dileu'r cod hwn
drop-more = Ni chodiwyd dim ag ef erioed, felly gall fynd.

## The work log

work-title = Cofnod gwaith
work-whose = Gwaith pwy
work-all = Gwaith pawb
work-mine = Fy ngwaith i
work-none = Ni chodiwyd dim eto.
undone-by = dadwnaed gan { $who }, { $when }

## What was done

done-coded = Mae'r darn wedi'i godio.
done-already = Roeddech wedi rhoi'r cod hwn ar y darn hwn o'r blaen; ni newidiwyd dim.
done-undone = Dadwnaed y codio. Mae'n aros yn y cofnod gwaith.
done-memo = Cadwyd y memo.
done-decided = Cadwyd y penderfyniad.
done-redacted = Tynnwyd y geiriau allan, a seliwyd y testun fel yr oedd.
done-code-made = Mae'r cod yn y llyfr codau.
done-code-changed = Newidiwyd y cod.
done-code-retired = Mae'r cod allan o ddefnydd.
done-code-back = Mae'r cod yn ôl.
done-code-dropped = Dilëwyd y cod.

## What can be put right

form-unreadable = Ni chyrhaeddodd y ffurflen fel yr anfonwyd hi. Ewch yn ôl a'i hanfon eto.
no-words = Ni ddewiswyd geiriau. Dewiswch rai yn y testun.
words-not-there = Nid yw “{ $quote }” yn y testun hwn. Copïwch y geiriau o'r dudalen, heb hepgor yr un.
words-twice = Mae “{ $quote }” i'w gael { $count } o weithiau: { $places }. Copïwch ychydig mwy o eiriau, fel bod y lle'n sicr.
changed-meanwhile = Newidiwyd { $name } ar ôl agor y dudalen hon. Edrychwch arno fel y mae nawr, a gwnewch hyn eto.
choose-a-code = Dewiswch god yn gyntaf.
no-code = Nid oes cod “{ $key }” yn y llyfr codau. Dewiswch un sydd yno, neu ychwanegwch ef.
code-retired = Mae'r cod “{ $name }” allan o ddefnydd. Dewiswch un arall, neu dewch ag ef yn ôl yn y llyfr codau.
memo-empty = Mae'r memo'n wag. Ysgrifennwch rywbeth, neu gadewch ef.
memo-long = Mae { $length } nod yn y memo. Byrhewch ef i { $max }.
no-state = Nid yw “{ $state }” yn gyflwr cyhoeddi. Dewiswch un o'r rhestr.
code-nameless = Mae angen enw ar god.
code-name-long = Mae gan enw cod { $max } nod ar y mwyaf. Rhowch y gweddill yn ei ystyr.
code-text-long = Mae gan bob testun cod { $max } nod ar y mwyaf. Byrhewch ef.
codes-many = Mae { $max } cod yn y llyfr codau, sef cymaint ag y gall eu dal. Rhowch y gorau i rai, neu unwch rai.
code-circle = Byddai'r cod “{ $key }” yn sefyll oddi tano'i hun. Dewiswch god arall iddo sefyll oddi tano.
code-deep = Byddai'r cod “{ $key }” yn ddyfnach na { $max } lefel. Symudwch ef i fyny.
code-key-wrong = Ni all “{ $key }” fod yn allwedd cod. Defnyddiwch lythrennau bach, digidau a chysylltnodau sengl, { $max } ar y mwyaf.
code-twice = Mae'r cod “{ $key }” eisoes ar linell { $line }. Hepgorwch un o'r ddau.
coder-missing = Nid oes neb wedi'i enwi'n godiwr. Ysgrifennwch pwy roddodd y cod yno.
quote-not-there = Nid yw “{ $quote }” yn { $name }. Rhaid i ddyfyniad fod yno i'r llythyren.
quote-twice = Mae “{ $quote }” i'w gael { $count } o weithiau yn { $name }. Dyfynnwch ychydig mwy o eiriau, fel ei fod yno unwaith.
no-reason = Nid yw “{ $reason }” yn rheswm. Defnyddiwch un o'r rhain: { $list }.
no-table = Nid un tabl yw hwn. Anfonwch ffeil CSV gyda phennawd.
no-column = Nid oes colofn “{ $name }”. Dyma'r rhai sydd: { $list }.
file-unreadable = Ni ellid darllen y ffeil ({ $why }). Gwiriwch ei henw.
search-nowhere = Dywedwch ble i chwilio: ffeil gyda --text, neu --data gyda --commission.
query-nothing = Nid oes gair yn y chwiliad. Teipiwch o leiaf un gair.
query-only-exclusions = Dim ond dweud beth i'w hepgor y mae'r chwiliad. Teipiwch air i chwilio amdano hefyd.
query-too-long = Mae { $chars } nod yn y chwiliad. Byrhewch ef i { $max }.
query-too-many-words = Mae { $words } gair yn y chwiliad. Defnyddiwch { $max } ar y mwyaf.

## Files and labels

# REVIEW: "canlyniad" for "hit".
hits-count = { $n ->
    [zero] Dim canlyniadau
    [one] { $shown } canlyniad
    [two] { $shown } ganlyniad
    [few] { $shown } chanlyniad
    [many] { $shown } chanlyniad
   *[other] { $shown } o ganlyniadau
}
codebook-kept = Codau a ychwanegwyd: { $added }; a newidiwyd: { $changed }; fel yr oeddent: { $same }.
codings-kept = Codiwyd: { $done }; yno eisoes: { $already }.
redactions-kept = Tynnwyd allan: { $done }; eisoes wedi mynd: { $already }.
given-group = Labeli a roddodd y ffynhonnell yn ei cholofn “{ $column }”.
given-code = Label a roddodd y ffynhonnell yn ei cholofn “{ $column }”; mae'n sefyll ar y ddogfen gyfan.
scan-awaits = Sgan yw hwn. Mae ei eiriau'n aros am drawsgrifiad a deipir gan rywun.
scan-typed = Teipiwyd gan yr ysgrifenyddiaeth o sgan: { $person }, { $when }.
scan-typed-before = Trawsgrifiad cynharach, a seliwyd wedyn: { $person }, { $when }.
scan-type = Teipio'r trawsgrifiad
scan-correct = Cywiro'r trawsgrifiad

codes-on-your-words = Rhoddodd dadansoddwyr y codau hyn ar ddarnau o'r hyn a ysgrifennoch:
receipt = Derbynneb (PDF)

## Berfau ar dabl

redact-found = Data personol posibl a gafwyd: { $total }, mewn { $texts } o destunau. Ni thynnwyd dim allan; person sy'n penderfynu.
language-told = Testunau: { $texts }. Saesneg: { $english }. Cymraeg: { $welsh }. Y ddwy: { $both }. Methu dweud: { $neither }.
kind-nhs-number = Rhif GIG
kind-ni-number = Rhif Yswiriant Gwladol
kind-postcode = Cod post
kind-phone = Rhif ffôn
kind-email = Cyfeiriad e-bost
kind-address = Cyfeiriad
kind-date-of-birth = Dyddiad geni
kind-date = Dyddiad
kind-vehicle = Rhif cofrestru cerbyd
kind-passport = Pasbort
kind-driving-licence = Trwydded yrru
kind-sort-code = Cod didoli
kind-account-number = Rhif cyfrif banc
kind-iban = Rhif cyfrif banc rhyngwladol (IBAN)
kind-card = Cerdyn talu
# REVIEW: "gweithiwr" for "employee".
kind-reference = Rhif claf, achos neu weithiwr
kind-name = Enw person
rows-repeated-id = Mae'r dynodydd “{ $id }” ar fwy nag un rhes. Cafodd pob rhes ei chyfrif fel cyflwyniad ar wahân.
# REVIEW: "ymgyrch" for "campaign" and "testunau gwahanol" for "distinct texts".
duplicates-statement = Cyflwyniadau: { $submissions }. Ymgyrchoedd (llythyrau y mae o leiaf { $min } o gyflwyniadau'n eu hailadrodd): { $campaigns }, gyda { $within } o gyflwyniadau. Testunau gwahanol (pob templed unwaith, pob ychwanegiad personol unwaith, pob testun arall unwaith): { $distinct }. Heb yr ymgyrchoedd: { $outside } o gyflwyniadau, { $distinct-outside } o destunau gwahanol. Nid nifer o bobl nac o farnau yw'r un o'r rhain.
duplicates-line = { $id }: cyflwyniadau { $size }, yr un fath yn union { $identical }: “{ $start } …”
duplicates-members = { $id }: cyflwyniadau { $size }: “{ $start } …”
judgement-of-nobody = Nid yw'r rhes hon yn dweud pa ymateb a godiwyd, na phwy a'i codiodd. Llenwch ei cholofnau “id” a “coder”; gadewch “code” yn wag lle barnodd y codiwr nad oes yr un cod yn gweddu.
agreement-one-coder = Mae angen o leiaf ddau godiwr i fesur cytundeb, ac mae llai na hynny yn y ffeil hon. Rhowch godiadau pob codiwr ynddi, gyda'u henwau yn y golofn “coder”.
agreement-contradictory = Mae gan yr ymatebion hyn res â chod a rhes heb god gan yr un codiwr; y codau a gyfrifwyd: { $ids }.
agreement-overall = Pob cod
agreement-cannot-tell = ni ellir dweud
# REVIEW: "alffa Krippendorff" for "Krippendorff's alpha".
agreement-line = { $name }: ymatebion a godiwyd gan ddau { $units }, alffa Krippendorff { $alpha }, cytundeb { $percent } %

## Data personol

personal-title = Data personol
personal-link = Data personol yn y cyflwyniad hwn
personal-about = Geiriau a all fod yn ddata personol: enwau pobl eraill, cyfeiriadau, rhifau ffôn, rhifau cleifion a chyfrifon. Gall y rhaglen fethu rhai a gall fod yn anghywir; chi sy'n penderfynu am bob un.
personal-none = Nid oes gan yr un cyflwyniad eiriau sy'n edrych fel data personol ac yn aros am benderfyniad.
personal-none-up-to = Hyd at { $reference }, nid oes gan yr un cyflwyniad eiriau sy'n edrych fel data personol ac yn aros am benderfyniad.
personal-onwards = Ymlaen ar ôl { $reference }
personal-places = { $n ->
    [zero] Dim lleoedd
    [one] { $shown } lle
    [two] { $shown } le
    [few] { $shown } lle
    [many] { $shown } lle
   *[other] { $shown } lle
}
# REVIEW: "Aros" for words that stay.
personal-decided = Penderfynwyd. Tynnwyd allan: { $out }. Aros: { $stay }.
personal-of = Data personol yn { $reference }
personal-how = Dewiswch ar gyfer pob lle. Bydd yr hyn a dynnir allan yn gadael nod gyda'r rheswm; caiff y fersiwn flaenorol ei selio, ac ni chaiff adroddiad a fyddai'n dal i gyhoeddi'r geiriau hynny ei adeiladu. Lle nad ydym yn siŵr, “yn nes ymlaen” sydd wedi'i ddewis.
personal-more = Rhagor o leoedd: { $many }. Dônt ar ôl i chi benderfynu am y rhain.
personal-breaks = Bydd tynnu'r geiriau hyn allan yn torri'r hyn a godiwyd yma: { $passages }.
personal-sure = { $percent } % yn siŵr
personal-take-out = Tynnu allan: { $reason }
personal-stays = Mae'r geiriau hyn yn aros
personal-later = Penderfynu yn nes ymlaen
personal-nothing-here = Nid oes dim yn y cyflwyniad hwn sy'n edrych fel data personol ac yn aros am benderfyniad.
personal-next = Y cyflwyniadau nesaf
personal-do = Gwneud hyn a mynd ymlaen
