## Ffeiliau

file-unreadable = Ni ellir darllen y ffeil ({ $why }). Gwiriwch ei henw.
no-table = Nid un tabl yw hwn. Anfonwch ffeil CSV gyda phennawd.
no-rows = Nid oes yr un rhes o dan y pennawd. Ychwanegwch y rhesi, neu gwiriwch mai dyma'r ffeil yr oeddech yn ei bwriadu.
no-column = Nid oes colofn “{ $name }”. Dyma'r rhai sydd: { $list }.
no-number = Nid yw “{ $shown }” yn y golofn “{ $column }” yn rhif. Ysgrifennwch ef â digidau a phwynt degol, megis 1234.5.
negative = Mae { $shown } yn y golofn “{ $column }” yn is na sero. Rhowch y rhif cywir yno, neu tynnwch y rhes allan.
cell-empty = Mae'r gell yn y golofn “{ $column }” yn wag. Llenwch hi, neu tynnwch y rhes allan.
repeated-id = Mae “{ $id }” yn llinell { $line } eisoes. Rhowch ei dynodydd ei hun i bob rhes, neu adiwch y ddwy res at ei gilydd.
column-taken = { $file }: darllenir y golofn “{ $column }” fel { $role }.

## Hybiau

hubs-no-role = Nid yw “{ $said }” yn dweud pa golofn a olygir. Ysgrifennwch RÔL=COLOFN, lle mae RÔL yn un o'r rhain: { $list }.
hubs-no-weight = { $file }: nid oes colofn â phwysau, felly mae pob galw yn cyfrif fel un.
hubs-no-fixed = Nid yw “{ $cell }” yn y golofn fixed yn un o'r rhain: yes, no, excluded.
hubs-unknown-area = Nid yw “{ $id }” yn { $file }. Gwiriwch y cod a'i argraffiad, ychwanegwch ef yno, neu tynnwch y rhes allan.
hubs-two-costs = Mae dwy gost i'r ffordd o “{ $demand }” i “{ $site }”: { $first } o'r blaen, { $second } yma. Cadwch yr un gywir.
hubs-repeated-costs = { $file }: cyfrifwyd unwaith y rhesi sydd ond yn ailadrodd cost ({ $many }).
hubs-missing-costs = { $file }: cymerir bod parau heb gost y tu hwnt i gyrraedd ({ $many }).
hubs-national-grid = Mae { $lat } a { $lon } yn edrych fel metrau Grid Cenedlaethol Prydain. Trowch y dwyreiniadau a'r gogleddiadau yn raddau (WGS 84) yn gyntaf.
hubs-swapped = Mae'r lledred { $lat } a'r hydred { $lon } yn edrych o chwith. Cyfnewidiwch y ddau.
hubs-no-degrees = Nid graddau yw'r lledred { $lat } a'r hydred { $lon }. Mae lledredau rhwng -90 a 90, a hydredau rhwng -180 a 180.
# REVIEW: argraffiad for the edition of small areas
hubs-two-editions = Mae “{ $id }” yn god o 2021 ymhlith ardaloedd bach 2011. Mae'r ddau argraffiad yn ardaloedd gwahanol: defnyddiwch un ohonynt drwyddi draw.
hubs-files-of-editions = Mae gan { $sites } ardaloedd bach { $sites_year } a chan { $demands } rai { $demands_year }. Mae'r ddau argraffiad yn ardaloedd gwahanol: defnyddiwch un ohonynt drwyddi draw.
hubs-edition-doubtful = { $file }: mae “{ $id }” yn god o 2021 ymhlith rhai hŷn. Cadwodd y rhan fwyaf o ardaloedd eu codau; gwnewch yn siŵr fod pob rhes o 2021.
hubs-too-many-pairs = Mae { $many } o barau o alw a safle; gellir pwyso { $most } ar y mwyaf. Cymerwch ardaloedd mwy fel galwadau, neu lai o safleoedd posibl.
hubs-all-nought = Sero yw pob pwysau, felly nid oes neb i'w gyrraedd. Gwiriwch y golofn â phwysau.
hubs-no-distance = Dywedwch â --within o fewn pa bellter neu gost y cyrhaeddir rhywun: rhif nad yw'n negyddol.
hubs-few-sites = Gellir dewis { $there } o safleoedd, llai na'r { $wanted } a geisir. Ychwanegwch safleoedd posibl, neu dewiswch k llai.
hubs-many-fixed = Mae { $fixed } o safleoedd yn sefydlog, mwy na'r { $wanted } a geisir. Rhyddhewch rai ohonynt, neu dewiswch k mwy.
hubs-out-of-reach = Ni chafwyd dewis o gynifer o safleoedd sy'n cyrraedd “{ $id }” a phawb arall. Dewiswch k mwy neu bellter mwy, neu ychwanegwch safleoedd neu gostau.
hubs-no-favour = Dywedwch sawl gwaith yn fwy y mae'r bumed ran fwyaf difreintiedig yn ei bwyso: rhif uwch na sero, megis --favour 2.
hubs-no-cap = Pellter neu gost nad yw'n negyddol yw cap, ac mae'n perthyn i'r teithio lleiaf; gadewch --objective a --fewest allan.
hubs-few-in-region = Mae gan y rhanbarth “{ $region }” lai na { $wanted } o safleoedd y gellir eu dewis. Ychwanegwch safleoedd posibl yno, neu gofynnwch am lai ym mhob rhanbarth.
hubs-many-owed = Mae { $owed } o safleoedd i'w rhoi i'r rhanbarthau gyda'i gilydd, mwy na k. Dewiswch k mwy, neu gofynnwch am lai ym mhob rhanbarth.
hubs-progress = dewis hybiau
hubs-map = Sgwariau ag enwau yw'r safleoedd a ddewiswyd; cafodd y rhai llawn eu pennu ymlaen llaw. Dotiau yw'r galwadau, yn fwy lle maent yn pwyso mwy; mae llinell yn clymu pob un wrth ei safle agosaf. Mae'r un peth yn nhabl yr aseiniadau.
hubs-not-proved = Daeth y chwilio i ben ar ei derfyn gwaith cyn profi mai'r dewis hwn yw'r gorau. Mae'r ffin yn dweud pa mor bell y gall fod oddi wrtho; mae --effort yn caniatáu mwy.
hubs-said-median = { $sites } o safleoedd; cyfanswm pwysau lluosi cost yw { $objective }.
hubs-said-coverage = { $sites } o safleoedd; mae pwysau o { $objective } o fewn { $within }.
hubs-said-centre = { $sites } o safleoedd; nid oes gan neb ymhellach i fynd na { $objective }.
hubs-said-fewest = Nid yw { $sites } o safleoedd yn gadael neb y tu hwnt i { $within }.
hubs-proved = Profwyd nad oes dewis arall sy'n well.
hubs-bounds = Mae'r dewis gorau rhwng { $lower } a { $upper } ({ $percent } % ar wahân).
hubs-line = { $site }: yr agosaf i { $demands } o alwadau â phwysau o { $weight }, a'r pellaf { $farthest } i ffwrdd.
hubs-without = Hebddo: { $objective }.
hubs-worse = Ymhellach i fynd, i bwysau o { $weight }: { $ids }.
hubs-next = Y gorau nesaf yn ei le: { $site }, { $objective }.

## Cyfraddau

rates-no-level = Mae lefel y terfynau rhwng 0.5 a 0.9999. Ysgrifennwch, er enghraifft, --confidence 0.95.
rates-no-per = Dywedwch i faint o bobl y rhoddir cyfraddau: rhif uwch na sero, megis --per 100000.
rates-no-spread = Mae angen gwasgariad y gwerthoedd. Ychwanegwch golofn se, neu ddwy golofn lower ac upper.
rates-rank-is-group = { $file }: nid oes colofn rank, felly rhif y grŵp yw ei safle (1 yw'r mwyaf difreintiedig).
rates-two-ranks = Safle { $rank } sydd gan “{ $group }” yma ac, yn llinell { $line }, { $first }. Rhowch un safle i bob grŵp; 1 yw'r mwyaf difreintiedig.
rates-nobody = Nid oes neb yn “{ $group }” yn oedran { $band }, felly nid oes cyfradd. Cyfunwch y band â'i gymydog ym mhob grŵp, neu cywirwch y boblogaeth.
rates-above-all = Mae mwy o ddigwyddiadau nag o bobl. Mae cyfran yn cyfrif pobl unwaith; am ddigwyddiadau ymhlith pobl gadewch --measure proportion allan.
rates-two-cells = Mae “{ $group }” yn oedran { $band } yn llinell { $line } eisoes. Enwch â --by y colofnau sy'n gwahanu'r rhesi (megis --by sex), neu adiwch y rhesi at ei gilydd.
rates-no-age = Nid yw “{ $cell }” yn fand oedran. Ysgrifennwch ef fel 0-4, <1, 90+ neu all.
rates-age-not-standard = Mae'r band oedran { $cell } yn torri trwy fand o Boblogaeth Safonol Ewrop. Defnyddiwch fandiau o bum mlynedd sy'n dechrau ar 0, 5, 10 ac ati.
rates-one-rank = Safle { $rank } sydd gan “{ $group }” a “{ $other }” ill dau. Rhowch ei safle ei hun i bob grŵp; 1 yw'r mwyaf difreintiedig.
rates-band-missing = Mae'r oedrannau { $missing } ar goll cyn { $band } ym mhob grŵp. Ychwanegwch res ar eu cyfer ym mhob grŵp, â 0 digwyddiad lle nad oedd yr un.
rates-bands-overlap = Mae'r band oedran { $band } yn gorgyffwrdd â'r un o'i flaen. Defnyddiwch fandiau sy'n dilyn ei gilydd.
rates-age-missing = Nid oes rhes gan “{ $group }” ar gyfer oedran { $band }, sydd gan grwpiau eraill. Ychwanegwch hi, â 0 digwyddiad lle nad oedd yr un.
rates-progress = cyfrifo cyfraddau
rates-of-areas = Mae amddifadedd yn perthyn i ardaloedd, nid i bobl: nid yw pawb mewn ardal ddifreintiedig yn ddifreintiedig, ac nid yw pob un difreintiedig yn byw mewn un.
rates-line = { $group }: { $rate } ({ $lower } i { $upper })
rates-line-few = { $group }: heb ei roi, mae llai na { $least } o ddigwyddiadau
rates-ratio = Y mwyaf difreintiedig dros y lleiaf difreintiedig o { $groups } o grwpiau: { $ratio } ({ $lower } i { $upper })
# REVIEW: mynegai goledd for slope index
rates-sii = Mynegai goledd anghydraddoldeb ({ $model }), y lleiaf llai'r mwyaf difreintiedig: { $sii } ({ $lower } i { $upper })
rates-per = Rhoddir cyfraddau i { $per } o bobl; terfynau o { $level } % ydynt.

## Gwariant

spending-no-area = Nid yw “{ $name }” yn ardal nac yn rhanbarth yn y tabl. Gwiriwch y sillafiad.
spending-blank = { $file }: nid yw contractau heb werth mewn unrhyw gyfanswm ({ $many }); maent wedi'u rhestru.
spending-below = { $file }: mae gwerthoedd is na sero yn gostwng y cyfansymiau y maent ynddynt ({ $many }).
spending-two = Mae “{ $name }” yn llinell { $line } eisoes ac yn dweud rhywbeth arall yno. Cadwch y rhes gywir.
spending-total = { $contracts } o gontractau, { $total } i gyd.
spending-local = Wedi'i wario'n lleol, yn ôl prif fan busnes: { $share }.
spending-local-unknown = Ni wyddys beth sy'n lleol: rhowch dabl o ardaloedd, neu enwch ardal â --local.
spending-unmatched = heb ei baru ag ardal
spending-line = { $name }: { $value } ({ $share })
# REVIEW: crynodiad for concentration of suppliers
spending-hhi = Crynodiad cyflenwyr: { $hhi } o 10,000.

## Cost

cost-two-ranks = Safle { $rank } sydd gan “{ $group }” yma a { $first } o'r blaen. Rhowch un safle i bob grŵp; 1 yw'r mwyaf difreintiedig.
cost-two-rows = Mae'r un grŵp, oedran, rhyw a gwasanaeth yn llinell { $line } eisoes. Adiwch y ddwy res at ei gilydd.
cost-one-group = Dim ond un grŵp sydd, felly ni ellir cymharu dim. Rhowch gost pob grŵp.
cost-nobody = Nid oes neb yn y rhes hon, felly nid oes cost y pen. Cyfunwch hi â'i chymydog ym mhob grŵp, neu cywirwch y boblogaeth.
cost-none-in-least = Nid oes gan y grŵp lleiaf difreintiedig (“{ $group }”) res ar gyfer yr oedran, y rhyw a'r gwasanaeth hwn, felly ni ellir cymharu dim. Ychwanegwch hi, â chost 0 lle nad oedd yr un.
cost-total = Cost sy'n gysylltiedig ag anghydraddoldeb: { $associated } o { $cost } ({ $share } %).
cost-no-saving = Cysylltiad yw hwn, pe bai pob grŵp yn defnyddio gwasanaethau fel y lleiaf difreintiedig. Nid dyma'r hyn y gellid ei arbed.
cost-line = { $name }: { $associated }

## Syniadau am hybiau

idea-no-place = Nid yw “{ $shown }” yn lle. Ysgrifennwch ledred a hydred mewn graddau, megis 52.41, -4.08, neu gadewch ef yn wag.
hubs-no-site = Nid oes safle “{ $name }” yn y ffeil hon. Gwiriwch sut y mae wedi'i ysgrifennu yno.
idea-no-name = Rhowch enw i'r hyb: ble y mae, neu beth y mae pobl yn ei alw.
idea-title-long = Mae'r enw neu'r ardal yn rhy hir. Cadwch bob un o fewn { $most } o nodau.
idea-text-long = Mae un o'r testunau'n rhy hir. Cadwch bob un o fewn { $most } o nodau.
ideas-many = Mae { $most } o syniadau am hybiau eisoes, sef y cwbl y mae un comisiwn yn ei gadw. Cyfunwch rai ohonynt.
idea-changed = Ysgrifennodd rhywun arall y syniad hwn tra oedd gennych ar agor. Edrychwch ar yr hyn y mae'n ei ddweud nawr ac ysgrifennwch eich newid eto.
idea-no-reference = Nid oes cyflwyniad “{ $reference }” yn y comisiwn hwn. Gwiriwch ei gyfeirnod.
idea-no-stage = Nid yw “{ $stage }” yn gam. Ysgrifennwch un o'r rhain: asked, planned, agreed, open, set-aside.
ideas-taken = Syniadau am hybiau a gymerwyd: { $received }. Yno eisoes: { $already }.
ideas-title = Hybiau
ideas-about = Dyma'r hybiau y mae pobl yn gofyn amdanynt. Maent yma cyn cyfrifo dim: gosodir dewis drwy rifau drostynt, byth yn eu lle. Nid pleidlais yw nifer y cyflwyniadau sy'n gofyn am hyb.
ideas-sheet = Pob syniad fel llyfr gwaith (XLSX)
ideas-map = Syniadau am hybiau ar fap
ideas-map-about = Cylchoedd â'u rhifau yw'r syniadau y mae eu cyfesurynnau'n hysbys, a'r gogledd i fyny. Mae pob un yn y rhestr.
ideas-unmapped = Heb fod ar y map, gan nad oes ganddynt gyfesurynnau: { $count }.
ideas-list = Syniadau am hybiau
ideas-none = Nid oes syniad eto. Darllenwch yr atebion i'r alwad, neu ychwanegwch un a ddaeth mewn ffordd arall.
idea-asked-by = gofynnir amdano mewn { $submissions } o gyflwyniadau ({ $distinct } o destunau gwahanol)
idea-asked = Gofynnir amdano
idea-planned = Wrthi'n cael ei gynllunio
idea-agreed = Cytunwyd â phwy fyddai'n ei redeg
idea-open = Ar agor
idea-set-aside = Wedi'i roi o'r neilltu
idea-erased = Wedi'i ddileu
idea-erased-about = Cymerwyd geiriau'r syniad hwn o gyflwyniad sydd wedi'i ddileu. Os yw eraill yn gofyn am yr un hyb, ysgrifennwch ef o'r newydd o'u geiriau hwy.
idea-number = Rhif
idea-name = Enw'r hyb
idea-name-hint = Ble y mae, neu beth y mae pobl yn ei alw, megis “Yr hen ysgol, Blaenau”.
idea-area = Ardal
idea-at = Cyfesurynnau
idea-at-hint = Lledred a hydred mewn graddau, megis 52.41, -4.08.
idea-services = Gwasanaethau o dan yr un to
idea-services-hint = Un ar bob llinell. Dim mwy na { $max } o nodau.
idea-owners = Pwy fyddai'n berchen arno ac yn ei lywodraethu
idea-note = Unrhyw beth arall
idea-stage = Cam
idea-submissions = Cyflwyniadau
idea-distinct = Testunau gwahanol
idea-who = Pwy sy'n gofyn amdano
idea-origin = O ble y daw
idea-typed = Ychwanegwyd gan staff
idea-evidence = Cymerwyd o'r dystiolaeth
idea-file = O ffeil
idea-written = Ysgrifennwyd ddiwethaf
idea-new = Ychwanegu syniad am hyb
idea-new-about = Cadwch at yr hyn y gofynnwyd amdano. Mewn man arall y cyfrifir beth fyddai'n ei gostio a phwy y byddai'n eu cyrraedd.
idea-choose = Dewiswch syniad
idea-there = Mae rhywun yn gofyn am yr hyb hwn eisoes
idea-add-to = Ychwanegu hyn at y syniad hwnnw
idea-keep = Cadw'r syniad
idea-kept = Cadwyd y syniad.
idea-title = { $key }: { $name }
idea-unask = Tynnu hyn i ffwrdd
idea-reference = Cyflwyniad sy'n gofyn amdano
idea-reference-hint = Ei gyfeirnod, megis WHC0012.
idea-ask = Ychwanegu'r cyflwyniad hwn
idea-write = Ei ysgrifennu o'r newydd
ideas-of-passage = Mae'n gofyn am:
idea-of-passage = Mae hwn yn gofyn am hyb
answers-title = Atebion i'w darllen am syniadau am hybiau
answers-about = Darllenwch bob ateb a gwnewch syniad o'r hybiau y mae'n gofyn amdanynt. Nid yw'r rhaglen yn tynnu dim o eiriau neb.
answers-strand = Llinyn
answers-shown = Pa atebion
answers-unread = Heb eu darllen eto
answers-all = Pob un
answers-show = Dangos
answers-read = Darllenwyd: { $read } o { $total }.
answers-place = Lle'r ymatebydd: { $place }
answers-make = Gwneud syniad ohono
answers-none = Darllenwyd, dim syniad ynddo
