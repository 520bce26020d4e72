## Principles and sets

principles-title = Egwyddorion ac i ba raddau y'u dilynwyd
principles-about = Mae dau berson yn asesu pob prototeip yn erbyn set o egwyddorion, bob un drosto'i hun. Dim ond pan fydd y ddau wedi gorffen y gwêl neb yr hyn a ganfuwyd; yna maent yn penderfynu gyda'i gilydd ar yr hyn y maent yn anghytuno yn ei gylch.
principles-set = Fersiwn { $version }, { $count } o egwyddorion
principles-progress = Prototeipiau a asesir: { $begun }; o'r rhain, â'r ddau aseswr wedi gorffen: { $open }
principles-no-prototype = Nid oes prototeip yn y gofrestr eto. Rhowch un yno yn gyntaf.
principles-table = Egwyddorion y set
principle = Egwyddor
principle-code = Cod
principle-means = Yr hyn y mae'n gofyn amdano

## Levels

level = Lefel
level-words = Lefel mewn geiriau
level-0 = 0: dim
level-1 = 1: datganwyd
level-2 = 2: rhywfaint o arfer
level-3 = 3: dangoswyd â thystiolaeth
level-4 = 4: pŵer a rennir, â thystiolaeth bod defnyddwyr yn penderfynu
level-not-assessed = heb ei asesu
level-not-applicable = amherthnasol
stands = Sut y daeth i fod
stands-reconciled = penderfynwyd gan yr aseswyr
stands-same = canfu'r ddau aseswr yr un peth
stands-one = un aseswr a'i canfu, ac ni allai'r llall ei asesu
stands-disputed = mae'r aseswyr yn anghytuno, ac ni phenderfynwyd dim eto
barrier = Rhwystr
barriers = Rhwystrau

## Profiles, practices, agreement

profile = Proffil
profile-caption = I ba raddau y dilynwyd yr egwyddorion: { $set }
profile-coverage = Aseswyd { $assessed } o'r { $applicable } o egwyddorion sy'n berthnasol; mae { $all } yn y set. Ni roddir proffiliau mewn trefn: mae cymedr dros egwyddorion eraill yn raddfa arall.
profile-public = I ba raddau y dilynodd egwyddorion
profile-public-about = Aseswyd ef gan ddau berson, bob un drosto'i hun, a phenderfynwyd gyda'i gilydd ar yr hyn yr oeddent yn anghytuno yn ei gylch.
practices-title = Arferion cyffredin a rhwystrau sy'n ailymddangos
practices-about = Yr hyn sy'n gyffredin i'r prototeipiau a ddangosir yma, a'r hyn a'u cadwodd rhag dilyn egwyddor ymhellach. Dim ond proffiliau a setlwyd sy'n cyfrif.
practices-none = Nid oes proffil o brototeip a ddangosir wedi ei setlo eto.
practices-of = Prototeipiau sy'n cyfrif: { $count }
practices-common = Ar waith ym mhob prototeip: { $principles }.
practices-none-common = Nid oes egwyddor a aseswyd ac a oedd ar waith ym mhob prototeip.
practices-table = Egwyddorion ar waith
barriers-table = Rhwystrau sy'n ailymddangos
practised = Rhywfaint o arfer neu fwy (lefel 2)
shown-or-more = Dangoswyd neu fwy (lefel 3)
practice-of = { $some } o { $all }
barrier-prototypes = Prototeipiau sy'n ei enwi
barrier-shortfalls = Diffygion sy'n ei enwi
agreement-title = Cytundeb yr aseswyr
# REVIEW: "kappa pwysedig â phwysau cwadratig"
agreement-about = Fe'i mesurir ar yr hyn a ganfu pob un cyn i neb siarad: kappa pwysedig â phwysau cwadratig, dros bob egwyddor o bob prototeip â'r ddau aseswr wedi gorffen.

## Assessing a prototype

assessor = Aseswr
assessors = Aseswyr
assess-nobody = Nid oes neb yn ei asesu eto
assess-is-done = { $name }: wedi gorffen
assess-at-work = { $name }: wrthi
assess-from-file = cymerwyd i mewn o ffeil ar { $when }
assess-done-at = gorffennwyd ar { $when }
assess-working = wrthi
assess-blind = Ni wêl neb yr hyn a ganfu aseswr cyn i ddau orffen: nid oes tudalen, cyfrif na ffeil yn ei ddweud.
assess-begin = Dechrau ei asesu
assess-own = Yr hyn a ganfuoch
assess-not-said = nid ydych wedi dweud dim eto
assess-say = Dweud
assess-left = Egwyddorion nad ydych wedi dweud dim amdanynt: { $left }. Byddant yn sefyll heb eu hasesu.
assess-finish-about = Dywedwch eich bod wedi gorffen pan fyddech yn ei lofnodi. Unwaith y bydd y ddau aseswr wedi gorffen, nid oes dim ohono'n newid mwyach; bydd yr hyn a benderfynir wedyn yn sefyll wrth ei ochr.
assess-finish = Rwyf wedi gorffen
assess-waits = Rydych wedi gorffen, ac nid yw'r aseswr arall. Tan hynny gallwch fynd yn ôl ato.
assess-reopen = Dal ati i asesu
assess-drop-title = Tynnu allan yr hyn a ganfuoch
assess-drop-about = Bydd popeth a ganfuoch am y prototeip hwn yn mynd, a gall person arall ei asesu yn eich lle.
assess-drop = Tynnu allan
assess-drop-other = Tynnu asesiad { $name } allan
assess-drop-other-about = Ar gyfer aseswr na all ddal ati. Bydd yr hyn a ganfu'n mynd heb i neb ei weld.
assess-drop-files-title = Tynnu allan yr hyn a ddaeth mewn ffeiliau
assess-drop-files-about = Bydd asesiadau'r prototeip hwn a ddaeth mewn ffeiliau yn mynd, ynghyd â'r hyn a benderfynwyd. Maent yn y ffeiliau o hyd.
assess-settled = wedi ei setlo
assess-to-decide = i benderfynu arnynt: { $count }
assess-to-decide-title = Egwyddorion y mae'r aseswyr yn anghytuno yn eu cylch
assess-yours = chi sy'n ei asesu
assess-both = Yr hyn a ganfu pob un, a'r hyn a benderfynwyd
assess-decided = Penderfynwyd
assess-reason = Rheswm
assess-decided-by = { $person }: { $reason }
assess-decided-who = Penderfynwyd, fel y cofnododd { $person }

## A level

assess-evidence = Tystiolaeth
assess-erased = tystiolaeth a ddilëwyd ar gais yr un a'i rhoddodd
assess-level-legend = I ba raddau y dilynwyd yr egwyddor?
assess-level-hint = O 2 i fyny mae lefel yn dyfynnu tystiolaeth. O dan 3 mae'n ddiffyg, ac yn enwi'r hyn a safodd yn y ffordd.
assess-items = Tystiolaeth y gofrestr am y prototeip hwn
assess-items-hint = Dewiswch yr hyn sy'n dangos y lefel.
assess-others = Tystiolaeth arall
assess-others-hint = Un ar bob llinell: cyflwyniad (WHC0012), dogfen (WHC0012/a1), darn (passage:12), arddangosyn (exhibit:enw), honiad (claim:C3), neu allwedd eitem arall o'r gofrestr.
assess-barriers = Beth a safodd yn y ffordd?
assess-barriers-hint = Ar gyfer lefel o dan 3. Dewiswch bob un a wnaeth.
assess-save = Cadw
assess-decide-title = Penderfynu ar lefel
assess-decide-about = Mae'r hyn a ganfu'r aseswyr yn aros fel y mae. Yr hyn a gofnodwch yma sy'n cyfrif o hyn ymlaen, o dan eich enw ac â'i reswm.
assess-decide = Cofnodi'r penderfyniad

## What must be put right

assess-begun = Rydych yn asesu'r prototeip hwn eisoes.
assess-enough = Mae dau berson yn asesu'r prototeip hwn eisoes.
assess-done-already = Rydych wedi gorffen â'r prototeip hwn. Daliwch ati i asesu cyn newid rhywbeth.
assess-nothing-yet = Nid ydych wedi canfod dim eto. Rhowch lefel i o leiaf un egwyddor, neu dywedwch na all fod yn berthnasol.
assess-open-already = Mae'r ddau aseswr wedi gorffen, ac fe welwyd yr hyn a ganfuont. Nid yw'n newid mwyach; penderfynwch ar lefel yn lle hynny.
assess-not-open = Nid yw'r ddau aseswr wedi gorffen eto. Penderfynwch pan fyddant.
assess-no-reason = Mae ar benderfyniad angen ei reswm. Ysgrifennwch pam y lefel hon ac nid y llall.
assess-meanwhile = Penderfynodd rhywun ar yr egwyddor hon yn y cyfamser. Edrychwch ar yr hyn a benderfynodd, a phenderfynwch eto os oes rhaid iddo fod fel arall.
assess-no-evidence = Nid oes tystiolaeth "{ $reference }". Enwch rywbeth y mae'r comisiwn yn ei ddal: eitem o'r gofrestr, cyflwyniad, dogfen, passage:12, exhibit:enw neu claim:C3.
assess-many-citations = Mae un lefel yn dyfynnu { $most } o bethau ar y mwyaf. Enwch y rhai sy'n dweud fwyaf.
assess-not-of-files = Mae rhywun yn asesu'r prototeip hwn yma, felly ni ellir ei dynnu allan yn gyfan.
assess-no-prototype = Nid oes prototeip â'r allwedd "{ $prototype }" yn y gofrestr. Ysgrifennwch allwedd un, neu rhowch ef yn y gofrestr yn gyntaf.
assess-no-assessor = Nid yw rhes am "{ $prototype }" yn dweud pwy a'i hasesodd. Llenwch y golofn assessor.
assess-stands-otherwise = Mae'r hyn a ganfu { $assessor } am "{ $prototype }" yma eisoes, ac yn dweud rhywbeth arall. Tynnwch hwnnw allan yn gyntaf, neu gadewch y rhesi hyn allan.
assess-too-many = Byddai gan "{ $prototype }" fwy na dau aseswr. Cadwch resi dau.
assess-agreed-alone = Mae'r rhesi am "{ $prototype }" yn dweud beth y cytunwyd arno, ond nid oes ganddo ddau aseswr sydd wedi gorffen. Dewch â'u rhesi hwythau hefyd.
register-assessed = Mae ar asesiadau yn erbyn egwyddorion angen "{ $key }": tynnwch y rhain allan cyn i'r cofnod fynd.

## Files

assess-xlsx = Y lefelau fel llyfr gwaith (XLSX)
assess-csv = Y lefelau fel tabl (CSV) y gellir ei gymryd i mewn eto
assess-import-title = Cymryd asesiadau i mewn o ffeil
assess-import-about = Tabl â'r colofnau prototype (ei allwedd yn y gofrestr), principle, assessor, level, evidence a barriers, a note lle bo un. Yr hyn y penderfynwyd arno yw rhesi'r aseswr "{ $agreed }". Daw'r asesiadau i mewn fel rhai a orffennwyd.
assess-import-hint = CSV neu lyfr gwaith (XLSX, ODS) o { $most } MB ar y mwyaf.
assess-import-file = Dewiswch y ffeil
assess-import-take = Cymryd i mewn
assess-set = Y set o egwyddorion
assess-taken = Cymerwyd i mewn: { $new } o asesiadau â { $levels } o lefelau. Yma eisoes: { $already }.

assess-exported = Ysgrifennwyd { $levels } o lefelau i { $file }.

## References of the register

astray = Mae'r eitem o dystiolaeth "{ $item }" yn enwi yn { $field } "{ $text }", nad yw'r comisiwn yn ei ddal. Cywirwch ef, neu rhowch yr hyn sydd ar goll i mewn.
astray-title = Cyfeiriadau nad ydynt yn arwain i unman
