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
