## Urgent response: tables

service-urgent = Ymateb brys
service-urgent-about = Atgyfeiriadau at dîm sy'n gweld pobl gartref: pa mor fuan y'u gwelwyd, beth y barnodd staff ei fod wedi'i osgoi, a phwy a dderbyniwyd i'r ysbyty wedyn.
sheet-referrals = Atgyfeiriadau
sheet-admissions = Derbyniadau brys i'r ysbyty
col-referral = Cyfeirnod yr atgyfeiriad
col-received-at = Pryd y'i derbyniwyd, gyda'r amser
col-contact = Cyswllt wyneb yn wyneb cyntaf, gyda'r amser
col-two-hour = A oedd angen ymateb o fewn dwy awr
col-rule = Fersiwn y rheol dwy awr
col-accepted = A gafodd ei dderbyn
col-avoided = A farnodd staff fod derbyniad wedi'i osgoi
col-avoided-rule = Rheol y farn honno
col-judge = Pwy a farnodd
col-judged = Pryd y barnwyd
col-admitted = Diwrnod derbyniad brys
col-emergency = A oedd yn argyfwng

## Urgent response: figures

urgent-referred = Atgyfeiriwyd
urgent-all = Atgyfeiriadau
urgent-accepted = Derbyniwyd
urgent-refused = Ni dderbyniwyd
urgent-accepted-unknown = Heb ddweud a gafodd ei dderbyn
urgent-outside = Derbyniwyd, neu heb ddweud, ac nid oedd angen ymateb o fewn dwy awr
urgent-two-hours = Gwelwyd o fewn dwy awr
urgent-in-scope = Atgyfeiriadau y mae'r ddwy awr ar eu cyfer
urgent-met = Cyrhaeddwyd, o'r rhai y gellir eu gwerthuso
urgent-not-met = Ni chyrhaeddwyd
urgent-not-evaluable = Ni ellir eu gwerthuso
urgent-no-received = Ni ellir eu gwerthuso: dim amser derbyn
urgent-no-contact = Ni ellir eu gwerthuso: dim amser cyswllt
urgent-unclear = Ni ellir eu gwerthuso: nid yw'r amserau'n dweud
urgent-least = Cyrhaeddwyd, pe na bai'r un o'r rhai na ellir eu gwerthuso wedi
urgent-most = Cyrhaeddwyd, pe bai pob un o'r rhai na ellir eu gwerthuso wedi
urgent-minutes = Munudau hyd y cyswllt cyntaf
urgent-by-rule = Cyrhaeddwyd, yn ôl fersiwn y rheol
urgent-rule-not-said = heb ddweud y fersiwn
urgent-judged = Barnwyd bod derbyniad wedi'i osgoi
urgent-avoided-of-all = O bawb a atgyfeiriwyd
urgent-avoided-of-accepted = O'r rhai a dderbyniwyd
urgent-not-judged = Ni farnwyd dim
urgent-grounded = Barnwyd ei osgoi, gyda rheol, barnwr ac amser
urgent-observed = Derbyniad brys ar ôl cau
urgent-closed = Caewyd
urgent-within = Derbyniwyd o fewn { $days } diwrnod i gau
urgent-judged-within = Barnwyd ei osgoi, a derbyniwyd o fewn { $days } diwrnod i gau
urgent-censored = Caewyd lai na { $days } diwrnod cyn diwedd y cofnodion, gadewir allan

## Urgent response: sentences

urgent-says-nothing = O { $all } atgyfeiriad y mae'r ddwy awr ar eu cyfer, nid oes gan yr un amserau i'w werthuso wrthynt.
urgent-says-two-hours = O { $all } atgyfeiriad y mae'r ddwy awr ar eu cyfer, gwelwyd { $met } o fewn dwy awr, ni welwyd { $not_met }, ac am { $untold } ni all y cofnodion ddweud: { $share } % o'r rhai y gellir eu gwerthuso (cyfwng 95 % { $lower } i { $upper }), a rhwng { $least } a { $most } % o'r cyfan, beth bynnag oedd y lleill.
urgent-says-judged = Barnodd staff fod derbyniad wedi'i osgoi yn achos { $avoided } o'r { $all } a atgyfeiriwyd ({ $share } %), ac yn achos { $of_accepted } o'r { $accepted } a dderbyniwyd ({ $accepted_share } %). Mae gan y ddau enwaduron gwahanol ac ni ddylid eu cymysgu; nid yw'r naill na'r llall yn dweud beth fyddai wedi digwydd heb y gwasanaeth.
urgent-says-judged-all = Barnodd staff fod derbyniad wedi'i osgoi yn achos { $avoided } o'r { $all } a atgyfeiriwyd ({ $share } %). Nid yw'r cofnodion yn dweud pa rai a dderbyniwyd, ac nid yw hyn yn dweud beth fyddai wedi digwydd heb y gwasanaeth.
urgent-says-observed = Gwelwyd o fewn { $days } diwrnod: o { $whole } a gaewyd yn ddigon hir cyn diwedd y cofnodion, dilynwyd { $admitted } gan dderbyniad brys, { $share } % (cyfwng 95 % { $lower } i { $upper }); gadewir allan { $censored } a gaewyd yn ddiweddarach.
urgent-says-none-observed = O fewn { $days } diwrnod: ni ellir dweud, oherwydd ni chaewyd dim mor hir â hynny cyn diwedd y cofnodion.
urgent-not-welsh = Safon NHS England yw'r safon dwy awr. Nid oes safon o'r fath yng Nghymru, ac nid yw unrhyw wasanaeth yno yn ei chyrraedd nac yn ei thorri.
urgent-no-rule = Nid yw'r cofnodion yn dweud pa fersiwn o'r rheol dwy awr a ddilynwyd; mae'r cloc yma'n rhedeg o'r derbyn hyd y cyswllt wyneb yn wyneb cyntaf.
urgent-several-rules = Mae'r cofnodion yn enwi sawl fersiwn o'r rheol. Un cloc i bawb sydd yma; cymharwch ffigurau pob fersiwn.
urgent-judgement = Barn y rhai a roddodd y gwasanaeth yw derbyniad a osgowyd, nid rhywbeth a welwyd.
urgent-nobody-known = Nid yw { $n } o atgyfeiriadau yn dweud am bwy y maent; ni ellir canfod eu derbyniadau mewn tabl arall.
