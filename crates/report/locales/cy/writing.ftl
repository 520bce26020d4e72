## Writing the draft

write-title = Ysgrifennu
write-summary = Y crynodeb
write-new-finding = Canfyddiad newydd
write-new-recommendation = Argymhelliad newydd
write-change = Newid
write-keep = Cadw
write-kept = Fe'i cadwyd.
write-last = Ysgrifennwyd ddiwethaf gan { $name }, { $when }.
write-meanwhile = Ysgrifennodd rhywun yma tra oeddech chi'n ysgrifennu. Ni chollwyd dim o'ch gwaith: cymharwch y ddau isod, cywirwch eich testun a'i gadw.
write-both-title = Yr hyn a ysgrifennodd y ddau ohonoch
write-both-caption = Lle mae'r ddau'n wahanol
write-both-what = Beth
write-both-yours = Chi
write-both-now = Fel y mae nawr
write-both-theirs = { $name }
write-in-english = Saesneg
write-in-welsh = Cymraeg
write-too-long = Mae { $length } o nodau yn y testun hwn, a chedwir { $most } ar y mwyaf. Byrhewch ef, neu gwnewch ddau ganfyddiad ohono.
form-unreadable = Nid oedd modd darllen y ffurflen. Ewch yn ôl, llwythwch y dudalen eto a'i hanfon unwaith yn rhagor.
write-summary-text = Crynodeb
write-summary-hint = Gadewch linell wag rhwng paragraffau.
write-finding-text = Yr hyn a ganfuwyd
write-finding-hint = Un frawddeg y bydd darllenydd yn ei deall heb y lleill. Dywedwch beth mae'r dystiolaeth yn ei ddangos, nid faint a'i dywedodd.
write-strand = Pwnc
write-level = Pa mor sicr ydyw?
write-level-high = Mae'n debygol iawn bod y canfyddiad yn cynrychioli'r hyn y mae'n ymwneud ag ef.
write-level-moderate = Mae'n debygol ei fod.
write-level-low = Mae'n bosibl ei fod.
write-level-very-low = Nid yw'n glir a ydyw.
write-limits-hint = Sut y cafwyd y dystiolaeth, a beth mae hynny'n ei wneud iddi?
write-coherence-hint = A yw'n cyd-fynd? Beth nad yw'n cyd-fynd?
write-adequacy-hint = A oes digon ohoni, ac a yw'n ddigon cyfoethog?
write-relevance-hint = A yw'n ymwneud â'r un bobl, lleoedd ac amserau â'r canfyddiad?
write-easy = Hawdd ei Ddeall
write-easy-hint = Wedi'i ysgrifennu gan berson, nid ei fyrhau gan raglen. Un syniad i bob llinell, mewn geiriau byr. Fe'i cyhoeddir ar dudalen ar wahân.
write-what = Beth y dylid ei wneud
write-what-hint = Un frawddeg ag un weithred ynddi.
write-who-hint = Y swydd neu'r corff a all ei wneud, wrth ei enw.
write-by-hint = Dyddiad megis 2027-03-31. Lle nad oes un, dywedwch mewn geiriau pryd, isod.
write-by-words = Erbyn pryd, mewn geiriau
write-day-wrong = Nid yw “{ $day }” yn ddyddiad. Ysgrifennwch ef fel 2027-03-31.
write-day-twice = Mae yma ddyddiad, a geiriau wrth ei ymyl. Cadwch un o'r ddau.
write-cost-hint = Y lleiaf a'r mwyaf y gall gostio, mewn unedau cyfan. Saif un swm am y ddau.
write-cost-low = O leiaf
write-cost-high = Ar y mwyaf
write-cost-currency = Arian cyfred
write-cost-basis = O ble y daw'r symiau
write-cost-unknown = Neu pam nad yw'r gost yn hysbys
write-cost-wrong = Nid yw'r gost hon yn glir. Rhowch symiau cyfan, yr isaf yn gyntaf, gydag arian cyfred megis GBP; neu ddim symiau a'r rheswm pam.
write-finding-gone = Nid oes canfyddiad { $key } mwyach. Dewiswch rai eraill.
in-favour = Yr hyn sydd o'i blaid, a phwy sy'n dweud hynny
against = Yr hyn sydd yn ei erbyn, a phwy sy'n dweud hynny
on-equality = Effeithiau ar gydraddoldeb
on-welsh = Effeithiau ar y Gymraeg
write-in-favour-hint = Yr achos gorau o'i blaid, yng ngeiriau'r rhai sy'n ei wneud. Saif eu darnau o dan y canfyddiadau.
write-against-hint = Yr achos gorau yn ei erbyn, fel y byddai'r rhai sy'n ei wneud yn ei ddweud. Dywedwch hynny lle na siaradodd neb yn ei erbyn.
write-equality-hint = Pwy sy'n ennill a phwy sy'n colli, o ran oedran, anabledd, rhyw, hil, ffydd, tlodi a lle?
write-welsh-hint = Beth mae'n ei wneud i ddefnyddio'r Gymraeg, ac i beidio â'i thrin yn llai ffafriol na'r Saesneg?

## What a finding rests on

write-evidence-title = Yr hyn y mae'n seiliedig arno
write-evidence-add = Ychwanegu tystiolaeth
write-evidence-how = Y ffordd orau yw dyfynnu geiriau lle'r ydych yn eu darllen:
write-add-words = Geiriau o ddogfen
write-add-other = Arddangosyn neu honiad
write-document = Dogfen
write-document-hint = Ei chyfeirnod a'i rhan, megis WHC0012/a1.
write-words = Y geiriau
write-words-hint = Wedi'u copïo'n union. Rhaid iddynt sefyll unwaith yn y ddogfen.
write-weight = Sut y maent yn sefyll at y canfyddiad?
write-weight-of = Sut y mae { $name } yn sefyll at y canfyddiad
weight-supports = Yn ei gefnogi
weight-qualifies = Yn ei amodi
weight-contradicts = Yn ei wrth-ddweud
write-weigh = Pwyso o'r newydd
write-take-away = Tynnu ymaith
write-add = Ychwanegu
write-other = Arddangosyn neu honiad
write-choose = Dewiswch un
write-choose-weight = Dywedwch sut y mae'r dystiolaeth hon yn sefyll at y canfyddiad: a yw'n ei gefnogi, yn ei amodi neu'n ei wrth-ddweud.
write-choose-evidence = Nid oes arddangosyn neu honiad o'r fath. Dewiswch un o'r rhestr.
write-source-gone = Nid yw'r hyn a safai yma yno mwyach.
write-evidence-gone = Cafodd y darn hwn o dystiolaeth ei bwyso o'r newydd neu ei dynnu ymaith yn y cyfamser. Edrychwch ar y canfyddiad fel y mae nawr.
write-evidence-much = Mae canfyddiad yn seiliedig ar { $most } o ddarnau o dystiolaeth ar y mwyaf. Gwnewch ddau ganfyddiad ohono.
write-place-title = Ei le yn yr adroddiad
write-up = Yn uwch i fyny
write-down = Yn is i lawr
write-out = Ei dynnu o'r drafft
write-out-about = Bydd ei destunau wedi mynd o'r drafft wedyn, ac ni ddefnyddir ei rif eto. Mae argraffiadau a gyhoeddwyd yn ei gadw.
written-on-pages = Ysgrifennwyd y drafft ar y tudalennau ers iddo gael ei dderbyn ddiwethaf o ffeil, a byddai'r ffeil hon yn rhoi hynny heibio. Tynnwch ef allan gyda “tystio report file” a chyfunwch y ddau; neu dywedwch --replace.
file-unwritable = Ni ellir ysgrifennu'r ffeil { $file }: { $why }. Enwch ffeil newydd mewn ffolder y cewch ysgrifennu ynddo.
told-file = Mae'r drafft yn { $file }. Mae “tystio report draft” yn ei derbyn.

## Citing from where it is read

cite-title = Dyfynnu mewn canfyddiad
cite-link = Dyfynnu mewn canfyddiad
cite-whole-link = Dyfynnu geiriau o'r cyflwyniad hwn mewn canfyddiad
cite-confidential = Mae'r cyflwyniad hwn yn gyfrinachol. Ni ddyfynnir dim ohono: bydd y canfyddiad yn dweud ei fod yn seiliedig ar gyflwyniad cyfrinachol.
cite-words-hint = Copïwch hwy o'r cyflwyniad; neu dewiswch baragraff cyfan isod.
cite-part = Lle maent yn sefyll
cite-anywhere = Unrhyw le yn y cyflwyniad
cite-paragraphs = Dewis paragraff cyfan
cite-finding = Canfyddiad
cite-new-finding = Canfyddiad newydd, heb ei ysgrifennu eto
cite-choose-finding = Dewiswch y canfyddiad y'i dyfynnir ynddo.
cite-do = Dyfynnu

## Publication

preview-notice = Rhagolwg ar gyfer yr ysgrifenyddiaeth a'r comisiynwyr. Nid yw hwn wedi'i gyhoeddi a gall newid o hyd.
preview-about = Mae'r rhagolwg yn dangos yr adroddiad fel y'i cyhoeddid, ac yn chwilio pob ffeil ohono am eiriau na chaniateir eu cyhoeddi.
preview-make = Gwirio popeth a gwneud y rhagolwg
preview-read = Edrych ar y rhagolwg
preview-made = Gwnaed y rhagolwg. Mae'r hyn a ganfuwyd isod.
agreed-title = Pwy a gytunodd iddo fel y mae
agreed-nobody = Nid oes yr un comisiynydd wedi cytuno i'r drafft fel y mae. Os caiff ei newid, gofynnir iddynt eto.
agreed-how = { $how } (cofnodwyd gan { $name }, { $when })
agree-title = Cofnodi bod comisiynydd yn cytuno
agree-who = Comisiynydd
agree-how = Sut y cytunodd
agree-how-hint = Megis: yng nghyfarfod 12 Mawrth, cofnod 4.
agree-how-missing = Dywedwch sut y cytunodd y comisiynydd, megis y cyfarfod a'i gofnod.
agree-do = Ei gofnodi
agreed-otherwise = Newidiwyd y drafft ers iddo gael ei ddangos. Edrychwch arno fel y mae nawr, a chytunwch i hynny.
write-choose-commissioner = Dewiswch un o gomisiynwyr y comisiwn hwn.
publish-not-agreed = Nid oes yr un comisiynydd wedi cytuno i'r adroddiad fel y mae. Cofnodwch pwy sy'n cytuno, yna cyhoeddwch ef.
publish-reply-by = Gofynnir am ymatebion erbyn
publish-reply-by-hint = Dyddiad megis 2027-03-31. Wedi hynny, dangosir argymhelliad heb ymateb yn hwyr.
publish-do = Cyhoeddi'r adroddiad
editions-title = Argraffiadau
edition-number = Argraffiad { $number }
edition-line = Cyhoeddwyd { $when }. Cytunwyd gan { $names }. Wedi'i rwymo gan ddalen { $leaf } y cyfriflyfr.

## Overruling

overrule-title = Diystyru problem
overrule-link = Diystyru
overrule-back = Tynnu hwn yn ôl
overrule-about = Cyhoeddir yr adroddiad wedyn er bod hyn yn sefyll. Cyhoeddir enw'r comisiynydd a'r rheswm wrth ei ymyl.
overrule-who = Comisiynydd sy'n diystyru
overrule-reason = Rheswm, a gyhoeddir ({ $language })
overrule-do = Diystyru

## Replies and progress

response-title = Ymateb
progress-title = Cynnydd
standing-accept = Derbyniwyd
standing-in-part = Derbyniwyd yn rhannol
standing-in-principle = Derbyniwyd mewn egwyddor
standing-reject = Gwrthodwyd
standing-noted = Nodwyd
standing-no-reply = Dim ymateb
standing-overdue = Yn hwyr
stage-not-begun = Heb ei ddechrau
stage-under-way = Ar y gweill
stage-done = Wedi'i wneud
stage-stopped = Wedi'i atal
reply-asked-by = Gofynnwyd am ymateb erbyn { $day }.
reply-from = { $name }, { $day }
register-title = Argymhellion ac ymatebion
register-about = Pob argymhelliad gyda'i ymateb ffurfiol a'i gynnydd. Saif geiriau ymateb fel y'u derbyniwyd.
register-filters = Yn ôl ymateb
register-all = Pob un
register-filter = { $text } ({ $count })
register-none = Nid oes rhai.
register-csv = Y rhestr hon fel tabl (CSV)
register-key = Allwedd
register-recommendation = Argymhelliad
register-received = Derbyniwyd yr ymateb
editions-about = Bob tro y cyhoeddwyd yr adroddiad, gyda'r hyn a newidiodd ers y tro blaenorol. Saif y crynodebau digidol yn nalen y cyfriflyfr sy'n rhwymo'r argraffiad hwnnw, fel y gall unrhyw un wirio'r hyn a ddywedai.
editions-none = Ni chyhoeddwyd yr un argraffiad eto.
edition-changes = Ers yr argraffiad blaenorol:
edition-new = Mae { $key } yn newydd.
edition-gone = Tynnwyd { $key } yn ôl.
edition-changed = Mae gan { $key } dystiolaeth, rhesymau neu fanylion eraill; yr un yw ei frawddeg.
edition-reworded = Aralleiriwyd { $key }. Fel hyn y darllenai: “{ $text }”
withdrawn-since = Safai hwn yn argraffiad { $number }, a gyhoeddwyd ar { $day }, ac nid yw yn yr adroddiad mwyach. Fel hyn y darllenai.

## Recording replies

reply-choose-state = Dywedwch pa ymateb ydyw.
reply-choose-stage = Dywedwch pa mor bell y mae.
reply-words-missing = Rhowch y geiriau fel y'u derbyniwyd, mewn o leiaf un iaith.
reply-who-missing = Dywedwch oddi wrth bwy y daw, wrth enw a swydd, mewn 200 nod ar y mwyaf.
reply-office-missing = Enwch y swyddfa y mae'r ddolen ar ei chyfer, mewn 200 nod ar y mwyaf.
reply-letter-large = Mae'r llythyr yn fwy nag y mae'r gweinydd hwn yn ei gadw. Anfonwch ffeil lai, megis PDF ohono.
reply-record-title = Cofnodi ymateb o'r llythyr a dderbyniwyd
reply-state = Ymateb
reply-words-in = Geiriau'r ymateb ({ $language })
reply-words-hint = Air am air fel y maent yn y llythyr, yn yr iaith neu'r ieithoedd y daeth ynddynt. Fe'u cyhoeddir.
reply-replier = Pwy sy'n ymateb
reply-replier-hint = Enw a swydd. Fe'i cyhoeddir.
reply-received = Derbyniwyd ar
reply-day-hint = Dyddiad megis 2027-03-31.
reply-letter = Y llythyr
reply-letter-hint = Fe'i cedwir fel y daeth, i'r rhai sy'n cael darllen y dystiolaeth. Nis cyhoeddir.
reply-letters = Llythyrau a dderbyniwyd:
reply-record = Ei gofnodi
reply-progress-title = Cofnodi cynnydd
reply-stage = Pa mor bell y mae
reply-source = Pwy sy'n dweud hynny, ac ymhle
reply-source-hint = Megis: datganiad ysgrifenedig y Dirprwy Weinidog, 12 Mai.
reply-day = Ar ba ddiwrnod
reply-link-title = Gadael i'r swyddfa ymateb ei hun
reply-link-about = Dolen sy'n cyfrif unwaith, am naw deg diwrnod. Mae pwy bynnag sydd â hi'n ymateb yn enw'r swyddfa: peidiwch â'i rhoi i neb arall. Mae dolen newydd yn gwneud un gynharach yn ddiwerth.
reply-link-once = Dyma'r ddolen. Fe'i dangosir unwaith, felly copïwch hi nawr.
reply-link-until = Dolen sy'n cyfrif tan { $until }
reply-office = Swyddfa
reply-link-make = Gwneud dolen
office-title = Eich ymateb i argymhelliad { $key }
office-about = Rhoddwyd y dudalen hon i { $office }. Nid oes angen cyfrif arni.
office-words-hint = Mewn un iaith neu yn y ddwy. Cyhoeddir eich geiriau'n union fel yr ydych yn eu hysgrifennu, gyda'r diwrnod.
office-once = Gallwch anfon hwn unwaith. I'w gywiro wedyn, ysgrifennwch at yr ysgrifenyddiaeth.
office-send = Anfon yr ymateb
office-done = Derbyniwyd eich ymateb
office-done-about = Fe'i cedwir fel y mae yma a'i gyhoeddi gyda'r argymhelliad. Nid yw'r ddolen yn cyfrif mwyach.

## The page for a minister's office

case-from = Daw'r darnau o dan y canfyddiadau oddi wrth:
falls-title = Yr hyn sy'n cwympo os gollyngir ffynhonnell
falls-none = Nid oes yr un cyflwyniad, ymgyrch na grŵp o ymatebwyr yn cario canfyddiad o'r argymhelliad hwn ar ei ben ei hun.
falls-source = Heb { $name }, gadewir y rhain heb gefnogaeth: { $findings }.
falls-campaign = Heb ymgyrch { $name }, gadewir y rhain heb gefnogaeth: { $findings }.
falls-group = Heb y rhai a atebodd fel “{ $name }”, gadewir y rhain heb gefnogaeth: { $findings }.
falls-whole = Nid yw'r argymhelliad yn seiliedig ar ddim arall.
falls-about = Wedi'i gyfrifo o'r dyfyniadau: gollwng yw gadael allan bob darn ohoni sy'n cefnogi. Erys arddangosion, honiadau a chyflwyniadau cyfrinachol.
passages-title = Y darnau
receipt-rests = { $key } ({ $state })
receipt-recommendations = Yr hyn a argymhellir, a sut y saif:

## Decisions

decisions-title = Penderfyniadau
decisions-about = Yr hyn a benderfynodd y comisiynwyr, pryd, a phwy a anghytunodd. Yr ysgrifenyddiaeth sy'n ei gofnodi; cywirir penderfyniad gan un diweddarach.
decisions-staff = Ni newidir penderfyniad yma byth: un diweddarach sy'n dweud hynny sy'n ei gywiro. Saif y rhai cyhoeddus ar safle'r adroddiad.
decisions-none = Ni chofnodwyd yr un penderfyniad eto.
decision-record = Cofnodi penderfyniad
decision-day = Penderfynwyd ar
decision-about = Am
decision-about-other = Rhywbeth arall
decision-what = Yr hyn a benderfynwyd
decision-by = Pwy oedd o'i blaid
decision-dissented = Pwy a anghytunodd
decision-why = Yr hyn a ddywed y rhai a anghytunodd
decision-public = Yn y detholiad cyhoeddus
decision-public-yes = Cyhoeddir
decision-public-no = Nis cyhoeddir
decision-recorded = Cofnodwyd gan
decision-for = O blaid: { $names }
decision-against = Yn anghytuno: { $names }
decision-who = Dywedwch pa gomisiynwyr oedd o'i blaid, o leiaf un, a pheidiwch â gadael i neb sefyll ar y ddwy ochr.
decision-dissent = Enwch y rhai a anghytunodd, y saif eu geiriau yma.
decision-text = Dywedwch beth a benderfynwyd.
decision-long = Mae gan destun penderfyniad { $most } o nodau ar y mwyaf. Byrhewch ef.
decision-behind = Saif yr hyn a gyhoeddir ym mhob iaith ddatganedig. Mae ar goll yn “{ $language }”.
yes = Ie
no = Na

## Easy Read

easy-title = Hawdd ei Ddeall
easy-about = Dyma'r adroddiad mewn geiriau byr. Pobl a'i hysgrifennodd.
easy-summary = Yn fyr
easy-recommendation = Beth ddylai ddigwydd ({ $key })
easy-finding = Beth welsom ni ({ $key })
easy-full = Darllen y cyfan
easy-paper = Argraffu hwn (PDF, { $kilobytes } kB, llythrennau mawr)
easy-paper-title = { $commission }: Hawdd ei Ddeall
reply-no-recommendation = Nid oes argymhelliad { $key } yn y drafft nac mewn argraffiad. Enwch un sydd yno.
told-kept = Fe'i cadwyd.
progress-words-in = Yr hyn a ddywedwyd ({ $language })
veiled = Ni ddangosir y geiriau hyn: maent yn cynnwys rhywbeth na chaniateir ei gyhoeddi, neu na chaniateir mwyach.
