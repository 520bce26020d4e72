## Early help: tables

service-earlyhelp = Cymorth cynnar
service-earlyhelp-about = Teuluoedd gyda'u hatgyfeiriadau, asesiad, cynllun, anghenion, adolygiadau, camau i fyny ac i lawr: pa anghenion a ddatryswyd ac a arhosodd felly.
sheet-cases = Teuluoedd, un rhes i bob teulu
sheet-needs = Anghenion, un rhes i bob angen
sheet-family-events = Gweithredoedd, adolygiadau, camau i fyny ac i lawr
col-family = Y teulu (mae cod yn ddigon)
col-lead = Yr ymarferydd arweiniol, neu ie neu nage
col-assessment = Asesiad teulu cyfan: ei ddiwrnod, neu ie neu nage
col-family-plan = Cynllun teulu cyfan: ei ddiwrnod, neu ie neu nage
col-opened = Pryd y dechreuodd y cymorth
col-reason = Pam y'i caewyd
col-headline = Prif ganlyniad yr angen
col-resolved = Y diwrnod y'i datryswyd, neu nage
col-identified = Y diwrnod y'i nodwyd
col-returned = Y diwrnod y daeth yn ôl
col-received = Pryd y'i derbyniwyd
col-need = Ar gyfer beth
col-closed-with = Y canlyniad y'i caewyd ag ef
col-new-risk = A yw'n risg newydd
col-source = Pwy a atgyfeiriodd
col-family-event = Beth a ddigwyddodd: gweithred, adolygiad, camu i fyny, camu i lawr
headline-education = Cael addysg dda
headline-early-years = Datblygiad da yn y blynyddoedd cynnar
headline-health = Iechyd meddwl a chorfforol
headline-substances = Gwella o ddefnydd niweidiol o sylweddau
headline-relationships = Perthnasoedd teuluol
headline-abuse = Diogel rhag camdriniaeth ac ecsbloetio
headline-crime = Wedi'u dargyfeirio oddi wrth droseddu
headline-domestic-abuse = Diogel rhag cam-drin domestig
headline-housing = Tai diogel
headline-money = Sefydlogrwydd ariannol
headline-unknown = Angen arall, neu heb ei ddweud

## Early help: rows to look at

check-closed-before-opened = Fe'i caewyd cyn ei agor.
check-family-twice = Mae gan res arall uchod yr un teulu. Y gyntaf sy'n cyfrif.
check-resolved-before = Datryswyd yr angen cyn ei nodi.
check-returned-before = Daeth yr angen yn ôl cyn ei ddatrys.
check-resolved-no-day = Mae'r angen wedi'i ddatrys, ac ni ddywedir pryd; ni ellir dweud a arhosodd felly.
check-need-twice = Mae'r angen hwn gan y teulu mewn rhes arall. Mae'n cyfrif unwaith tuag at dri angen.

## Early help: figures

earlyhelp-families = Teuluoedd
earlyhelp-all = Teuluoedd
earlyhelp-success = Llwyddiant: pob angen wedi'i ddatrys ac wedi'i gynnal am chwe mis
earlyhelp-not-yet = Ddim eto: mae anghenion ar agor, neu nid yw'r chwe mis wedi mynd heibio
earlyhelp-cannot-tell = Ni ellir dweud: mae rhywbeth heb ei ddweud, neu atgyfeiriwyd y teulu eto
earlyhelp-too-few = Llai na thri angen, felly ni ellir hawlio llwyddiant
earlyhelp-not-done = Dim ymarferydd arweiniol, asesiad teulu cyfan neu gynllun
earlyhelp-not-resolved = Caewyd ag angen heb ei ddatrys
earlyhelp-not-sustained = Daeth angen yn ôl, neu gam i fyny, o fewn chwe mis
earlyhelp-resolved = Anghenion a ddatryswyd, o'r rhai a nodwyd
earlyhelp-sustained = Anghenion a gynhaliwyd am chwe mis, o'r rhai a ddatryswyd o leiaf chwe mis cyn diwedd y cofnodion
earlyhelp-steps = Camau, adolygiadau a gweithredoedd
earlyhelp-up = Camu i fyny i wasanaethau statudol
earlyhelp-down = Camu i lawr
earlyhelp-again = Camu i fyny eto, o'r rhai a gamodd i lawr
earlyhelp-reviews = Adolygiadau fesul teulu
earlyhelp-actions = Gweithredoedd fesul teulu
earlyhelp-waits = Amserau aros
earlyhelp-to-assessment = Diwrnodau o atgyfeirio i asesu
earlyhelp-duplicates = Atgyfeiriadau dyblyg
earlyhelp-referrals = Atgyfeiriadau
earlyhelp-within = Yn ailadrodd un arall o'r un teulu ac angen o fewn { $days } diwrnod
earlyhelp-censored = O'r { $days } diwrnod olaf, gadewir allan

## Early help: sentences

earlyhelp-says = O { $all } teulu, mae { $success } yn llwyddiant yn ôl y rheol ({ $share } %, cyfwng 95 % { $lower } i { $upper }); nid yw'n hysbys eto am { $waiting }, ni all y cofnodion ddweud am { $unknown }, roedd gan { $few } lai na thri angen, ac nid yw { $others } yn llwyddiant.
earlyhelp-no-success = Mae angen y ddau dabl, teuluoedd ac anghenion, i wybod a lwyddodd teuluoedd.
earlyhelp-england = Rheol Supporting Families yn Lloegr, 2022 i 2025, yw'r rheol ar gyfer llwyddiant. Nid oes hawliad o'r fath yng Nghymru.
earlyhelp-no-cause = Gall anghenion eu datrys eu hunain; nid oes cymharydd yn y cofnodion hyn.
earlyhelp-no-definition = Nid oes diffiniad cenedlaethol o atgyfeiriad dyblyg, ac nid sero yw'r nod: atgyfeiriad newydd yw risg newydd.
