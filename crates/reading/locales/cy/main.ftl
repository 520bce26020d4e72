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
# REVIEW: "thema awgrymedig" for "suggested theme".
themes-statement = Themâu awgrymedig: { $themes }, ymhlith { $submissions } o gyflwyniadau, { $distinct } o destunau gwahanol. Heb thema, am nad ydynt yn dweud dim neu ddim y mae un arall yn ei ddweud: { $unassigned }. Awgrym yw thema nes bod rhywun wedi ei darllen; nid nifer o bobl nac o farnau yw ei maint.
themes-line = { $id }: { $label }: cyflwyniadau { $size }, testunau gwahanol { $distinct }
themes-fewer = Gofynnwyd am { $asked } o themâu, ac mae'r testunau'n cynnal { $found }: mae'r gweddill yn dweud yr un peth.
themes-nowhere = Dywedwch beth i'w ddarllen: tabl a'i golofn (`FILE --text COL`), neu gwestiwn a gedwir (`--data DIR --commission SLUG --question KEY`).
judgement-of-nobody = Nid yw'r rhes hon yn dweud pa ymateb a godiwyd, na phwy a'i codiodd. Llenwch ei cholofnau “id” a “coder”; gadewch “code” yn wag lle barnodd y codiwr nad oes yr un cod yn gweddu.
agreement-one-coder = Mae angen o leiaf ddau godiwr i fesur cytundeb, ac mae llai na hynny yn y ffeil hon. Rhowch godiadau pob codiwr ynddi, gyda'u henwau yn y golofn “coder”.
agreement-contradictory = Mae gan yr ymatebion hyn res â chod a rhes heb god gan yr un codiwr; y codau a gyfrifwyd: { $ids }.
agreement-overall = Pob cod
agreement-cannot-tell = ni ellir dweud
# REVIEW: "alffa Krippendorff" for "Krippendorff's alpha".
agreement-line = { $name }: ymatebion a godiwyd gan ddau { $units }, alffa Krippendorff { $alpha }, cytundeb { $percent } %

## Ymgyrchoedd

filter-campaign = Ymgyrch
campaign-of-none = Heb fod mewn ymgyrch
campaigns-title = Ymgyrchoedd
# REVIEW: "templed" for "template", "ychwanegiad personol" for "personal addition".
campaigns-lead = Llythyrau a ysgrifennodd rhywun i eraill eu hanfon. Cymherir pob cyflwyniad â thempled ei ymgyrch; mae'r hyn a ychwanegodd yn dystiolaeth ynddi'i hun. Cyfrifir cyflwyniadau a thestunau gwahanol: pob templed unwaith, pob ychwanegiad personol unwaith, pob testun arall unwaith. Nid yw'r un ohonynt yn cyfrif pobl na barnau.
campaigns-all = Pob cyflwyniad
campaigns-without = Heb yr ymgyrchoedd
campaigns-run = Chwiliwyd ddiwethaf ar { $when }, gan { $who }, ymhlith { $submissions } o gyflwyniadau. Mae { $min } neu ragor yn gwneud ymgyrch; fersiwn { $version } o'r dull.
campaigns-never = Nid oes neb wedi gofyn i'r peiriant chwilio am ymgyrchoedd eto. Tan hynny mae pob testun sy'n union yr un fath yn cyfrif unwaith.
campaigns-since = { $n ->
    [zero] Nid oes cyflwyniadau wedi dod ers hynny.
    [one] Daeth { $shown } cyflwyniad ers hynny; cyfrifir ef yn destun ar wahân nes chwilir eto am ymgyrchoedd.
    [two] Daeth { $shown } gyflwyniad ers hynny; cyfrifir hwy'n destunau ar wahân nes chwilir eto am ymgyrchoedd.
    [few] Daeth { $shown } chyflwyniad ers hynny; cyfrifir hwy'n destunau ar wahân nes chwilir eto am ymgyrchoedd.
    [many] Daeth { $shown } chyflwyniad ers hynny; cyfrifir hwy'n destunau ar wahân nes chwilir eto am ymgyrchoedd.
   *[other] Daeth { $shown } o gyflwyniadau ers hynny; cyfrifir hwy'n destunau ar wahân nes chwilir eto am ymgyrchoedd.
}
campaigns-waiting = Mae'r peiriant ar fin chwilio. Llwythwch y dudalen hon eto ymhen ychydig.
campaigns-none = Ni wyddys am unrhyw ymgyrch.
campaigns-find = Chwilio am ymgyrchoedd nawr
campaigns-find-hint = Mae'r peiriant yn chwilio drwy destun cyfan pob cyflwyniad. Nid yw byth yn dad-wneud yr hyn a benderfynodd person.
campaign-title = Ymgyrch { $key }
campaign-identical = heb newid ond y cyfarchiad a'r llofnod: { $count }
campaign-by-person = wedi'u gosod gan berson: { $count }
campaign-template = Templed
campaign-members = Cyflwyniadau, a'r hyn a ychwanegodd ac a dynnodd pob un
campaign-no-members = Nid oes cyflwyniad yn perthyn i'r ymgyrch hon nawr.
campaign-choose-member = Dewis { $reference }
campaign-nothing-changed = Y templed fel y mae.
campaign-addition = Ychwanegiad personol.
campaign-code-addition = Codio'r ychwanegiad hwn
campaign-added = Ychwanegwyd
campaign-removed = Tynnwyd
campaign-other-template = Cymharwyd â thempled { $key }, lle'r oedd cyn yr uno.
campaign-put-by-person = Gosodwyd yma gan berson.
campaign-decisions = Penderfyniadau
campaign-no-decisions = Nid oes neb wedi penderfynu dim am yr ymgyrch hon.
campaign-decide = Penderfynu am yr ymgyrch hon
campaign-decide-legend = Beth yw eich penderfyniad?
campaign-do-name = Ei henwi
campaign-do-name-hint = Mae'r enw'n sefyll mewn rhestrau wrth ei rhif.
campaign-do-split = Ei hollti
campaign-do-split-hint = Daw'r cyflwyniadau a ddewiswch yn ymgyrch ar wahân.
campaign-do-take-out = Tynnu cyflwyniadau allan
campaign-do-take-out-hint = Nid yw'r cyflwyniadau a ddewiswch yn perthyn i unrhyw ymgyrch.
campaign-do-put-in = Rhoi cyflwyniadau i mewn
campaign-do-put-in-hint = Mae'r cyflwyniadau a enwch yn perthyn i'r ymgyrch hon.
campaign-do-merge = Ei huno ag un arall
campaign-do-merge-hint = Cyfrifir ei holl gyflwyniadau gyda'r llall, ac nid yw ei thempled yn destun ar wahân.
campaign-do-overrule = Nid ymgyrch yw hi
campaign-do-overrule-hint = Cyfrifir ei holl gyflwyniadau'n destunau ar wahân.
campaign-references = Cyflwyniadau
campaign-references-hint = Ticiwch hwy uchod, neu ysgrifennwch eu cyfeirnodau yma.
campaign-into = Uno â
campaign-choose-other = Dewiswch ymgyrch
campaign-name = Enw
campaign-reason = Pam?
campaign-reason-hint = Cedwir y rheswm gyda'ch enw a'r amser, a'i ddangos yma.
campaign-decide-do = Cadw'r penderfyniad
campaign-did-name = Enwyd { $key } yn “{ $name }”
campaign-did-split = Cyflwyniadau a holltwyd o { $key } i { $into }: { $count }
campaign-did-put-in = Cyflwyniadau a roddwyd yn { $key }: { $count }
campaign-did-take-out = Cyflwyniadau a dynnwyd o { $key }: { $count }
campaign-did-merge = Unwyd { $key } â { $into }
campaign-did-overrule = Dywedwyd nad ymgyrch yw { $key }
fact-campaign = Ymgyrch
campaign-see = Gweld yr ymgyrch
done-looking = Bydd y peiriant yn chwilio am ymgyrchoedd. Llwythwch y dudalen hon eto ymhen ychydig.
done-campaign-decided = Mae'r penderfyniad wedi'i gadw.
done-campaign-undone = Mae'r penderfyniad wedi'i ddad-wneud. Mae'n aros yn y rhestr.
campaign-reason-missing = Dywedwch pam. Cedwir y rheswm gyda'r penderfyniad.
campaign-reason-long = Mae gan y rheswm { $max } nod ar y mwyaf. Byrhewch ef.
campaign-nameless = Mae angen enw ar yr ymgyrch yma. Ysgrifennwch un.
campaign-name-long = Mae gan enw ymgyrch { $max } nod ar y mwyaf. Byrhewch ef.
campaign-choose = Nid oes cyflwyniadau wedi'u dewis. Ticiwch rai, neu ysgrifennwch eu cyfeirnodau.
campaign-no-submission = Nid oes cyflwyniad { $reference }. Ysgrifennwch gyfeirnodau fel y mae'r rhestr yn eu dangos.
campaign-no-member = Nid yw { $reference } yn perthyn i { $key }. Dewiswch gyflwyniadau o'r ymgyrch hon.
campaign-no-other = Dewiswch ymgyrch arall sydd â chyflwyniadau.
campaign-kind-missing = Dewiswch beth yr ydych yn ei benderfynu.

sheet-reference = Cyfeirnod
sheet-received = Derbyniwyd
sheet-codings = Codiadau
sheet-key = Allwedd
sheet-code = Cod
sheet-submissions = Cyflwyniadau
sheet-distinct = Testunau gwahanol
sheet-download = Y rhestr hon fel llyfr gwaith (XLSX)
sheet-identical = Fel y templed
sheet-by-person = Gosodwyd gan berson
sheet-compared-with = Cymharwyd â thempled
sheet-yes = ie
sheet-no = na
campaign-addition-column = Ychwanegiadau personol
campaign-put-by-person-column = Gosodwyd yma gan berson

## Files for other programs

# REVIEW: "rhaglenni eraill" for qualitative analysis software
exports-title = Ffeiliau ar gyfer rhaglenni eraill
exports-lead = Mae'r hyn a godiwyd yma yn gadael gyda'i union eiriau, ei godwyr a'i femos. Nid yw'r hyn a dynnwyd o destun yn gadael. Mae pob lawrlwythiad yn y cofnod.
exports-codings = Codiadau
export-qdpx = Prosiect REFI-QDA (.qdpx)
export-qdpx-more = Llyfr codau, testunau, darnau wedi'u codio, codwyr a memos, ar gyfer NVivo, ATLAS.ti, MAXQDA, QualCoder ac eraill.
export-qdc = Llyfr codau REFI-QDA (.qdc)
export-qdc-more = Y codau gyda'u hystyr a'r modd y maent yn gorwedd o dan ei gilydd.
export-csv = Codiadau fel tabl (.csv)
export-csv-more = Rhes i bob codiad. Mae collnod o flaen celloedd y gallai taenlen eu cymryd yn fformiwla.
export-xlsx = Codiadau fel llyfr gwaith (.xlsx)
export-xlsx-more = Yr un peth ar gyfer taenlen; nid oes dim ynddo'n fformiwla.
export-jsonl = Codiadau fel llinellau JSON (.jsonl)
export-jsonl-more = Yr un peth ar gyfer rhaglenni.
exports-in = Daw codiadau i mewn o ffeiliau rhaglenni eraill gyda'r gorchymyn “tystio reading import-codings”. Maent yn perthyn i'r codwyr y mae'r ffeil yn eu henwi, wedi'u nodi fel rhai a fewnforiwyd.
by-imported = { $name }, wedi'i fewnforio
export-written = Ysgrifennwyd: { $file }. Codau: { $codes }; dogfennau: { $documents }; codiadau: { $codings }; memos: { $memos }.
export-broken = Codiadau nad ydynt ynddo, am fod rhai o'u geiriau wedi'u tynnu ers hynny: { $count }.
export-codebook-empty = Nid oes cod yn y llyfr codau eto, ac ni all ffeil ddal un gwag. Ychwanegwch god yn gyntaf.
export-not-written = Ni ellid ysgrifennu { $file } ({ $why }). Dewiswch enw nad yw yno eto, mewn ffolder sydd yno.
import-done = Codiadau a gymerwyd: { $codings }; yno'n barod: { $already }. Memos a gymerwyd: { $memos }. Codau a wnaed: { $codes }; yno'n barod: { $known }.
import-by-words = Mae'r testun yma'n wahanol i destun y ffeil, felly gosodwyd y codiadau hyn yn ôl eu geiriau: { $count }.
import-unplaced = Codiadau a memos a adawyd allan, am nad yw eu dogfen yma neu am nad yw'n sicr ble mae eu geiriau'n sefyll: { $count }.
import-counted = Nid oes dim yn y ffeil yn dangos beth y mae ei safleoedd yn ei gyfrif; cymerwyd pwyntiau cod. Edrychwch ar rai darnau cyn dibynnu arnynt.
import-no-documents = Nid yw'r un o ddogfennau'r ffeil hon ({ $count }) yma, felly nid oes lle i'w codiadau. Derbyniwch eu testunau'n gyntaf gyda “intake import”, yna mewnforiwch y codiadau eto.
import-database = Nid prosiect Taguette na QualCoder yw'r gronfa ddata hon, neu mae wedi torri. Allforiwch hi eto o'r rhaglen a'i gwnaeth.
import-no-project = Nid oes project.qde yn yr archif hon, felly nid prosiect REFI-QDA ydyw. Allforiwch ef eto fel REFI-QDA.
import-other-root = Mae'r ffeil hon yn dechrau gyda “{ $root }” ac nid yw'n llyfr codau nac yn brosiect REFI-QDA. Allforiwch hi eto fel REFI-QDA.
import-too-deep = Mae codau'r ffeil hon yn gorwedd yn ddyfnach na { $max } lefel. Gwnewch hwy'n fwy gwastad yn y rhaglen a'i gwnaeth.
import-lacks = Nid oes “{ $member }” ar linell o'r ffeil hon. Rhowch y mapio y mae ThemeFinder yn ei ysgrifennu.
left-out-not-text = Lluniau, recordiadau a thudalennau, neu rannau ohonynt, a adawyd allan: { $count }.
left-out-no-text = Dogfennau a nodiadau nad yw eu testun yn y ffeil: { $count }.
left-out-no-place = Darnau sydd y tu allan i'w testun neu heb eiriau: { $count }.
left-out-no-target = Cyfeiriadau at godau neu nodiadau nad ydynt yn y ffeil: { $count }.
left-out-structure = Rhestrau o achosion, setiau, dolenni a graffiau, nad oes lle iddynt yma: { $count }.
left-out-stance = Ymatebion y gadawyd eu safbwyntiau allan; cymerwyd y themâu: { $count }.

## Coverage and saturation

codebook-beside = Rhagor am y codio
# REVIEW: "cwmpas" for coverage, "dirlawnder" for saturation.
coverage-title = Cwmpas a dirlawnder
coverage-lead = Yr hyn na ddarllenwyd, na chodiwyd ac na ddefnyddiwyd, ac a yw rhagor o dystiolaeth yn dal i ddod â rhywbeth newydd.
coverage-all = Popeth
coverage-unread = Heb eu hagor gan neb eto
coverage-uncoded = Wedi'u hagor, a heb god
coverage-unread-title = Heb eu darllen gan neb
coverage-unread-none = Agorwyd pob cyflwyniad gan berson.
coverage-unread-more = Dyma'r rhai cyntaf; mae rhagor.
coverage-never-used = Codau na ddefnyddiwyd erioed
coverage-never-used-none = Rhoddwyd pob cod ar rywbeth.
coverage-silent = Grwpiau heb ddarn wedi'i godio
coverage-silent-none = O bob grŵp a atebodd, codiwyd rhywbeth.
saturation-title = Dirlawnder
saturation-method = Mae cyflwyniadau wedi'u codio yn sefyll yn y drefn y daethant, pob testun gwahanol unwaith. Codau'r { $base } cyntaf yw'r sylfaen. Mesurir pob rhediad o { $run } sy'n dilyn yn ôl y codau newydd ynddo; cyrhaeddir dirlawnder cyn y rhediad cyntaf nad yw'n dod â mwy na { $threshold }% o'r sylfaen (Guest, Namey a Chen 2020). Nid yw'n dweud dim am grwpiau na chlywyd.
saturation-by-group = Dirlawnder yn ôl pwy a atebodd
saturation-all = Pawb gyda'i gilydd
saturation-units = Testunau gwahanol
saturation-codes = Codau
saturation-verdict = Dirlawnder
saturation-other-orders = Mewn trefnau eraill
saturation-reached = wedi'i gyrraedd ar ôl { $at }
saturation-reached-not-held = wedi'i gyrraedd ar ôl { $at }, ond daeth rhai diweddarach â mwy eto
saturation-not-reached = heb ei gyrraedd: daeth y rhediad olaf â { $share }% o hyd
saturation-cannot-tell = ni ellir dweud: rhy ychydig, neu ddim cod yn y sylfaen
saturation-orders = wedi'i gyrraedd mewn { $share }% o 1,000 o drefnau cymysg, ar ôl { $middle } yn yr achos canol ({ $low } i { $high })
saturation-orders-none = heb ei gyrraedd mewn yr un o 1,000 o drefnau cymysg
saturation-seek = Ceisiwch ragor o dystiolaeth gan:
saturation-runs = Rhediadau pawb gyda'i gilydd
saturation-run = { $from } i { $to }
saturation-run-column = Rhediad
saturation-last = Ei gyflwyniad olaf
saturation-new = Codau newydd
saturation-share = Cyfran o'r sylfaen
saturation-threshold = Cyfran o 0 i 1 yw'r trothwy, megis 0.05.
saturation-row-of-nothing = Nid yw'r rhes hon yn dweud beth a godiwyd. Llenwch ei “id”; gadewch “code” yn wag lle nad oes yr un cod yn gweddu.
saturation-line = { $name }: unedau { $units }, codau { $codes }; { $reached }
coverage-line = Cyflwyniadau: { $submissions }; heb eu hagor gan neb eto: { $unread }. Codau na ddefnyddiwyd erioed: { $codes }.

## Double coding

# REVIEW: "codio dwbl" for double coding.
double-title = Codio dwbl
double-lead = Mae dau berson yn codio'r un sampl heb weld gwaith ei gilydd, fel bod eu cytundeb yn golygu rhywbeth. Y system sy'n tynnu'r sampl; nid oes neb yn ei dewis.
double-none = Ni thynnwyd sampl eto.
double-name = Sampl { $number }: { $coders }
double-both = { $first } a { $second }
double-once-again = { $name }, unwaith ac eto
double-revealed = y ddau wedi gorffen { $at }
double-open-state = yn cael ei chodio: { $first } a { $second } o { $all } wedi'u gwneud
double-draw-title = Tynnu sampl
double-first = Codwr cyntaf
double-second = Ail godwr
double-second-hint = Neu'r codwr cyntaf eto, ar yr hyn a godiodd o'r blaen, i weld a yw'n dal i godio yr un fath.
double-again = Y codwr cyntaf, eto
double-size = Faint o destunau
double-size-hint = Gwag: cynifer ag sydd eu hangen i wybod cytundeb o 80% o fewn 10 pwynt (95%); o 500 o destunau, { $size } yw'r rhain.
double-seed = Hedyn
double-seed-hint = Mae'r un hedyn yn tynnu'r un testunau, fel y gall unrhyw un wirio'r tynnu.
double-draw-do = Tynnu'r sampl
double-same-coder = Dewiswch ddau godwr gwahanol, neu un codwr eto.
double-nothing = Nid oes testun i'w dynnu: i ddau godwr, testunau nad yw'r naill na'r llall wedi'u codio; i un codwr eto, testunau y mae wedi'u codio. Dewiswch godwyr eraill, neu derbyniwch neu godiwch ragor.
double-size-wrong = Mae gan y sampl o leiaf un testun a { $max } ar y mwyaf. Ysgrifennwch rif cyfan, neu gadewch ef yn wag.
double-seed-wrong = Rhif cyfan yw'r hedyn, megis 1.
double-open = Mae un o'r ddau yn dal i godio sampl arall. Gorffennwch honno'n gyntaf.
double-drawn = Tynnwyd
double-drawn-fact = { $size } o { $population } testun gwahanol, â'r hedyn { $seed }; { $person }, { $when }
double-state = Cyflwr
double-blind = Nes bod y ddau wedi gorffen â phob testun, nid yw'r naill na'r llall yn gweld beth a roddodd y llall yno, ar unrhyw dudalen.
double-queue = Eich testunau
double-queue-hint = Agorwch bob un, codiwch ef, a dywedwch eich bod wedi gorffen ag ef, hefyd lle nad oes yr un cod yn gweddu.
double-done-mark = Wedi'i wneud
double-done-do = Rwyf wedi gorffen â'r testun hwn
double-agreement = Cytundeb
double-agreement-method = Y codiadau fel yr oeddent pan oedd y ddau wedi gorffen. Alffa Krippendorff, kappa Cohen ac AC1 Gwet gyda chyfyngau o 95%; 0 yw'r hyn a ddaw trwy siawns, 1 yw cytundeb llawn. Fesul testun mae pob cod yn bresennol neu'n absennol; fesul nod mae pob nod o'r testunau'n cyfrif, a daw'r cyfyngau o adael un testun allan ar y tro.
double-by-document = Fesul testun
double-by-span = Fesul nod
double-halves = Dros amser: y testunau a wnaed yn gyntaf, a'r rhai a wnaed yn ddiweddarach
double-use = Pa mor aml y rhoddodd y naill a'r llall god ar destun
double-use-again = Bryd hynny ac yn awr: pa mor aml y rhoddwyd cod ar destun
double-use-both = Y ddau
double-use-p = p (union)
double-documents = Testunau
double-alpha = Alffa
double-kappa = Kappa
double-ac1 = AC1
double-percent = Cytundeb
double-first-half = Hanner cyntaf
double-second-half = Ail hanner
double-differences-count = { $n ->
    [zero] Dim gwahaniaethau
    [one] { $shown } gwahaniaeth
    [two] { $shown } wahaniaeth
    [few] { $shown } gwahaniaeth
    [many] { $shown } gwahaniaeth
   *[other] { $shown } o wahaniaethau
}
double-differences-lead = Mae penderfyniad yn sefyll wrth ymyl y ddau wreiddiol ac nid yw'n newid yr un. Yr olaf sy'n cyfrif.
double-only = { $name } yn unig
double-decide = Penderfynu
double-decide-legend = A yw'r cod hwn yn perthyn i'r testun hwn?
double-belongs = Mae'n perthyn
double-belongs-not = Nid yw'n perthyn
double-why = Pam?
double-decide-do = Cadw'r penderfyniad
double-choose = Dewiswch a yw'r cod yn perthyn i'r testun.
double-reason = Dywedwch pam, mewn { $max } nod ar y mwyaf.
double-decided-yes = Penderfynwyd: mae'n perthyn. { $person }, { $when }: { $why }
double-decided-no = Penderfynwyd: nid yw'n perthyn. { $person }, { $when }: { $why }
by-again = { $name }, eto
done-double-drawn = Tynnwyd y sampl.
done-double-done = Wedi gorffen â'r testun hwn.
done-double-revealed = Mae'r ddau wedi gorffen. Yn awr mae'r ddau yn gweld popeth.
done-adjudicated = Cadwyd y penderfyniad, wrth ymyl y ddau wreiddiol.
agreement-no-sample = Nid oes sampl wedi'i chodio gan ei dau godwr eto. Tynnwch un ar y dudalen “Codio dwbl”.
coding-of-nothing = Nid yw'r rhes hon yn dweud pa ymateb a godiwyd. Llenwch “id”; gadewch “code” yn wag lle nad oedd yr un cod yn addas ym marn y codiwr.
# REVIEW: ids and --id are names of the program
codings-of-others = Nid oes yr un codio yn y ffeil hon ar un o'r ymatebion; mae'n dechrau gyda'r rhifau adnabod { $ids }. Dywedwch gyda --id pa golofn o'r ymatebion sy'n eu dal.
# REVIEW: "leaves it aside" of an option of the command line
rows-question-by-title = Cymerwyd mai'r golofn “{ $column }” sy'n enwi'r cwestiwn y mae pob ymateb yn ei ateb; mae --no-question yn ei hepgor.
suggest-strangers = Gadawyd allan godio ar ymatebion nad ydynt yn y tabl: { $count } ({ $ids } …).
suggest-undefined = Defnyddir y codau hyn ond nid yw'r llyfr codau'n eu diffinio: { $codes }.
# REVIEW: F1 is kept as the field's word
suggest-measured = Mesurwyd ar yr ymatebion a godiwyd ({ $responses }), gan awgrymu ar gyfer pob un fel pe na bai neb wedi'i godio. F1, lle mae 1 yr un fath â'r codwyr: cymedr yr ymatebion { $samples }, cymedr y codau { $codes }, y cyfan gyda'i gilydd { $pairs }.
suggest-too-few = Ni ellir dweud: nifer yr ymatebion a godiwyd yw { $responses }. Mae awgrymiadau'n gofyn am { $least } o ymatebion wedi'u codio, a { $least-of-code } gyda'r un cod, fel y gellir dal rhai'n ôl a mesur yr awgrymiadau.
# REVIEW: precision and recall
suggest-code = { $code }: codiwyd { $n }, manwl gywirdeb { $precision }, adalw { $recall }, F1 { $f1 }; awgrymir o debygolrwydd o { $threshold } ymlaen
suggest-never = { $code }: codiwyd { $n }, rhy ychydig i'w fesur, felly nid yw byth yn cael ei awgrymu
suggest-statement = Ymatebion na chodiwyd gan neb: gydag awgrym { $with }, dim un o'r codau { $none }, methu penderfynu { $undecided }. Dim ond pan fydd person yn ei dderbyn y daw awgrym yn godio.
suggest-next = Dysgir fwyaf drwy godio'r rhain nesaf: { $ids }.

## Themâu

themes-title = Themâu
# REVIEW: "thema" for "theme" as a suggested group of passages.
themes-lead = Grwpiau awgrymedig o atebion sy'n sôn am yr un peth yw themâu. Awgrym yw thema nes bod rhywun wedi ei darllen. Ni ofynnir a yw ei hatebion o blaid neu yn erbyn.
themes-count = { $n ->
    [zero] dim themâu eto
    [one] { $shown } thema
    [two] { $shown } thema
    [few] { $shown } thema
    [many] { $shown } thema
   *[other] { $shown } o themâu
}
themes-no-questions = Nid oes gan y comisiwn hwn alwad, ac felly nid oes cwestiynau y gellid grwpio eu hatebion.
themes-none-yet = Ni chwiliwyd am themâu ymhlith yr atebion i'r cwestiwn hwn.
themes-find = Dod o hyd i themâu
themes-find-again = Dod o hyd i themâu eto
themes-how-many = Faint o themâu
themes-how-many-hint = Gadewch hwn yn wag i gael cynifer ag y mae'r atebion yn eu cynnal. Bydd yr hyn a enwodd, a gyfunodd neu a rannodd pobl yn aros.
themes-count-wrong = Teipiwch rif cyfan o 1 i { $most }, neu gadewch y maes yn wag.
no-question = Nid oes cwestiwn “{ $key }”. Dyma'r rhai sydd: { $known }.
themes-many = Mae { $many } o atebion i'r cwestiwn hwn, a chwilir am themâu ymhlith { $most } ar y mwyaf. Allforiwch yr atebion a defnyddiwch `reading themes` ar ran ohonynt.
theme-named-by = enwyd gan { $person }
theme-is-code = gwnaed cod ohoni
# REVIEW: "mwyaf dadlennol" for "most telling".
theme-passages = Y darnau mwyaf dadlennol
theme-no-passages = Ni ellir dangos darn: newidiwyd y dogfennau ers i'r themâu gael eu canfod. Chwiliwch amdanynt eto.
theme-promote = Gwneud cod ohoni
theme-promote-lead = Ychwanegir y cod at y llyfr codau. Fe'i rhoddir ar y darnau a ddewiswch, fel codiadau gennych chi, ac nid ar unrhyw rai eraill.
theme-code-name = Enw'r cod
theme-code-definition = Beth yw ei ystyr
theme-put-on = Ei roi ar y darnau hyn
theme-rename = Ailenwi
theme-name = Enw'r thema
theme-nameless = Teipiwch enw i'r thema.
theme-name-long = Defnyddiwch { $most } nod ar y mwyaf yn enw thema.
theme-merge = Cyfuno
theme-into = Rhoi ei hatebion yn
theme-itself = Dewiswch thema wahanol i hon.
theme-split = Rhannu
theme-parts = Yn sawl rhan
theme-one = Mae'r atebion yn y thema hon yn dweud pethau rhy debyg i'w rhannu.
# REVIEW: "gollwng" for "drop".
theme-drop = Gollwng y thema
theme-drop-lead = Ni fydd ei hatebion mewn unrhyw thema. Gall chwilio eto ei hawgrymu o'r newydd.
done-themes-found = Chwiliwyd am themâu.
done-theme-changed = Newidiwyd y thema.
done-theme-promoted = Gwnaed cod o'r thema.
done-theme-dropped = Gollyngwyd y thema.
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

## Awgrymiadau

suggest-many = Mae { $many } o destunau gwahanol, a dysgir awgrymiadau o { $most } ar y mwyaf. Allforiwch yr atebion a defnyddiwch `reading suggest` ar ran ohonynt.
suggest-not-measured = Ni ellir troi awgrymiadau ymlaen eto: codiwyd rhy ychydig i fesur eu gwerth. Codiwch ragor o ddarnau, a gofynnwch i'r peiriant ddysgu eto.
suggest-other-run = Mae'r peiriant wedi dysgu eto ers i chi edrych. Edrychwch ar y sgôr fel y mae'n awr, a throwch awgrymiadau ymlaen wedyn.
passage-say = Dewiswch god, neu dywedwch nad oes un yn ffitio, neu na allwch benderfynu.
passage-say-one = Dewiswch godau, neu dywedwch nad oes un yn ffitio, neu na allwch benderfynu: dim ond un o'r rhain.
suggestion-gone = Nid yw'r awgrym hwnnw ar agor mwyach: mae rhywun wedi penderfynu arno, neu mae'r peiriant wedi dysgu eto.
suggest-none-above = Nid oes awgrym o'r cod hwn ar agor o'r tebygolrwydd hwnnw ymlaen.
suggest-p-wrong = Teipiwch debygolrwydd o 1 i 100 y cant.
suggestions-title = Awgrymiadau
suggestions-lead = Mae'r peiriant yn dysgu o'r darnau y mae pobl yma wedi'u codio, ac o ddim byd arall, ac yn awgrymu codau ar gyfer y lleill. Dim ond pan fydd person yn ei dderbyn y daw awgrym yn godio.
suggest-of = { $some } o { $all }
suggest-on-by = Ymlaen: fe'u trowyd ymlaen gan { $who }, { $when }
suggest-off-by = I ffwrdd: fe'u trowyd i ffwrdd gan { $who }, { $when }
suggest-never-on = I ffwrdd
suggest-with-source = Darnau y mae pobl wedi'u codio, a labeli a ddaeth gyda'r dystiolaeth
suggest-without-source = Darnau y mae pobl wedi'u codio
suggest-learnt-when = { $when }, ar gais { $who }; fersiwn { $version } o'r dull
suggest-status = Awgrymiadau
suggest-learnt = Dysgwyd
suggest-learnt-from = Dysgwyd o
suggest-texts = Testunau gwahanol y mae pobl wedi'u darllen
suggest-passages = Darnau y mae pobl wedi'u darllen
suggest-set-aside = Darnau na allai rhywun benderfynu arnynt
suggest-evidence-since = Mae tystiolaeth wedi dod neu newid ers i'r peiriant ddysgu. Gofynnwch iddo ddysgu eto i'w chynnwys.
suggest-since = { $n ->
    [zero] Ni roddwyd na dadwneud unrhyw godio ers i'r peiriant ddysgu.
    [one] Rhoddwyd neu dadwnaed { $shown } codio ers i'r peiriant ddysgu. Gofynnwch iddo ddysgu eto i'w gynnwys.
    [two] Rhoddwyd neu dadwnaed { $shown } godio ers i'r peiriant ddysgu. Gofynnwch iddo ddysgu eto i'w cynnwys.
    [few] Rhoddwyd neu dadwnaed { $shown } chodio ers i'r peiriant ddysgu. Gofynnwch iddo ddysgu eto i'w cynnwys.
    [many] Rhoddwyd neu dadwnaed { $shown } chodio ers i'r peiriant ddysgu. Gofynnwch iddo ddysgu eto i'w cynnwys.
   *[other] Rhoddwyd neu dadwnaed { $shown } o godiadau ers i'r peiriant ddysgu. Gofynnwch iddo ddysgu eto i'w cynnwys.
}
suggest-score = Mesurwyd ar y testunau gwahanol y mae pobl wedi'u darllen ({ $coded }), gan awgrymu ar gyfer pob un fel pe na bai neb wedi'i ddarllen. Mae 1 yr un fath â'r codwyr, a 0 heb ddim yn gywir.
# REVIEW: F1 is kept as the field's word
suggest-f1-texts = F1, cymedr y testunau
suggest-f1-codes = F1, cymedr y codau
suggest-f1-pairs = F1, yr holl destunau a chodau gyda'i gilydd
suggest-calibration = Pa mor bell o'u lle oedd y tebygolrwyddau
suggest-no-score = –
suggest-bulk-act = { $code }, o { $least } ymlaen: codiadau a wnaed { $count }
suggest-column-n = Testunau â'r cod
# REVIEW: precision and recall
suggest-column-precision = Manwl gywirdeb
suggest-column-recall = Adalw
suggest-column-f1 = F1
suggest-column-threshold = Awgrymir o
suggest-column-open = Awgrymiadau ar agor
suggest-columns-hint = Manwl gywirdeb: o'r testunau yr awgrymwyd cod iddynt, y gyfran y rhoddodd pobl y cod arnynt. Adalw: o'r testunau y rhoddodd pobl y cod arnynt, y gyfran yr awgrymwyd ef iddynt. Mae gan god heb debygolrwydd i'w awgrymu ohono rhy ychydig o destunau i'w fesur, ac ni chaiff byth ei awgrymu.
suggest-waiting = Mae'r peiriant ar fin dysgu, neu'n dysgu. Llwythwch y dudalen hon eto ymhen ennyd.
suggest-worth = Gwerth yr awgrymiadau
suggest-switch-on = Troi awgrymiadau ymlaen
suggest-switch-off = Troi awgrymiadau i ffwrdd
suggest-switch-hint = Rydych wedi gweld y sgôr uchod. Cedwir eich enw a'r amser. Yna dangosir awgrymiadau wrth ymyl y darnau.
suggest-codes = Fesul cod
suggest-never-learnt = Nid yw'r peiriant wedi dysgu dim yma eto.
# REVIEW: "mewn swmp" for "in bulk"
suggest-bulk-acts = Derbyniwyd mewn swmp
suggest-undo-whole = Tynnu'r cyfan yn ôl
suggest-learn = Gofyn i'r peiriant ddysgu
suggest-learn-again = Gofyn i'r peiriant ddysgu eto
suggest-learn-hint = Mae'n darllen pob darn, gan gynnwys y rhai na chodiwyd gan neb, ac yn dweud beth i'w ddarllen nesaf. Ni ddysgir o godiadau a dderbyniwyd mewn swmp: nid oes neb wedi darllen y darnau hynny. Gadewir allan destunau sy'n cael eu codio gan ddau berson heb weld gwaith ei gilydd.
suggest-learn-source = Dysgu o'r labeli a ddaeth gyda'r dystiolaeth hefyd
suggest-learn-do = Dysgu nawr
suggested-title = Awgrymwyd: { $code }
suggested-none = Nid oes awgrym o'r cod hwn ar agor.
suggested-lead = Y mwyaf tebygol yn gyntaf. Tanlinellir y geiriau y mae awgrym yn seiliedig arnynt.
suggest-same-words = mae'r cod hwn ar yr un geiriau mewn man arall
suggest-from = O { $p } ymlaen
suggest-how-many = Faint o awgrymiadau sydd ar agor
suggest-probability = Tebygolrwydd
suggest-accept = Derbyn
suggest-refuse = Gwrthod
suggest-bulk = Derbyn mewn swmp
suggest-bulk-p = O ba debygolrwydd, fel canran?
suggest-bulk-hint = Daw pob awgrym agored o'r cod hwn o'r fan honno ymlaen yn godio yn eich enw chi, { $most } ar y mwyaf ar unwaith. Mae'n aros yn un weithred, y gellir ei thynnu'n ôl yn gyfan.
suggest-bulk-do = Derbyn pob un o'r fan honno ymlaen
said-accepted = Derbyniwyd: { $code }.
said-refused = Gwrthodwyd: { $code }.
suggested = Awgrymwyd:
by-suggested = { $who }, awgrymwyd gyda { $p }
by-same-words = { $who }, awgrymwyd ar gyfer yr un geiriau ag mewn man arall
script-no-suggestion = Nid oes awgrym i'r paragraff hwn.
keys-suggestion = derbyn neu wrthod awgrym cyntaf y paragraff
done-learning = Bydd y peiriant yn dysgu. Llwythwch y dudalen hon eto ymhen ennyd.
done-suggestions-on = Mae awgrymiadau ymlaen.
done-suggestions-off = Mae awgrymiadau i ffwrdd.
done-suggestions-accepted = Derbyniwyd yr awgrymiadau. Gellir eu tynnu'n ôl fel un weithred.
done-suggestion-refused = Gwrthodwyd yr awgrym.
done-kept = Cadwyd. Dyma'r darn nesaf.
done-act-undone = Tynnwyd yn ôl.
next-title = Codio'r darn nesaf
next-progress = Darllenwyd: { $coded } o { $texts } o destunau gwahanol. Cadwyd ers i'r peiriant ddysgu: { $all }, gennych chi { $own }.
next-learn-again = Mae digon o'r newydd i ddysgu ohono: gofynnwch i'r peiriant ddysgu eto.
next-none = Y peiriant: ymddengys nad oes cod yn ffitio ({ $p }).
next-undecided = Ni all y peiriant benderfynu.
next-in-place = Ei weld yn ei le:
next-suggested = Codau a awgrymir
next-suggested-hint = Ticiwch y rhai sy'n ffitio. Gwrthodir y rhai a adewch pan fyddwch yn cadw cod neu'n dweud nad oes un yn ffitio.
next-codes = Codau
next-other-codes = Codau eraill
next-or = Neu
next-none-fits = Nid oes yr un o'r codau'n ffitio
next-cannot-tell = Ni allaf benderfynu
next-keep = Cadw a mynd ymlaen
next-undo = Tynnu'r olaf yn ôl
next-key-code = yn ticio cod
next-key-accept = yn derbyn popeth a awgrymir ac yn mynd ymlaen
next-nothing = Nid oes dim ar ôl i'w ddarllen: mae pobl wedi darllen pob darn, neu wedi'i roi o'r neilltu.
next-learn-first = Y peiriant sy'n dweud beth i'w ddarllen nesaf, ac nid yw wedi edrych eto. Gofynnwch iddo ddysgu yn gyntaf:
suggest-nowhere = Dywedwch o beth i ddysgu: tablau (`--responses FILE --text COL --codings FILE`), neu gomisiwn a gadwyd (`--data DIR --commission SLUG`).
state-erased = Wedi’i ddileu
state-erased-more = Mae ei eiriau, a phopeth a ddywedai pwy a’i hanfonodd, wedi mynd.
