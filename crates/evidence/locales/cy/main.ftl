reason-third-party = am berson arall
reason-contact-details = manylion cyswllt
reason-identifies-respondent = byddai'n dangos pwy ysgrifennodd hyn
reason-defamatory = gall fod yn ddifenwol
reason-safeguarding = er mwyn cadw rhywun yn ddiogel
# REVIEW: "tynnwyd allan" for words redacted in place; "golygwyd" is also in use.
redaction-mark = [tynnwyd allan: { $reason }]
span-wrong = Ni ellir tynnu'r geiriau hynny allan: dewiswch eiriau sydd yn y testun, heb yr un ohonynt ddwywaith.
no-document = Nid oes dogfen “{ $part }” yn y comisiwn hwn. Enwir dogfen yn ôl ei chyfeirnod a'i rhan, fel WHC0012/a1.
quote-empty = Mae angen o leiaf un llythyren mewn darn. Dewiswch eiriau.
# REVIEW: "Derbyn" (receiving) as a menu heading for taking evidence in.
menu-inbox = Mewnflwch
menu-imports = Derbyn tystiolaeth
menu-evidence = Tystiolaeth
menu-codebook = Llyfr codau
menu-themes = Themâu
menu-campaigns = Ymgyrchoedd
# REVIEW: "Honiadau" for claims (figures that somebody stated).
menu-register = Cofrestr
menu-claims = Honiadau
menu-sessions = Sesiynau
menu-voting = Pleidleisio
menu-hubs = Hybiau
menu-report = Adroddiad
menu-objections = Gwrthwynebiadau
menu-gaps = Bylchau
menu-texts = Testunau
menu-audit = Archwiliad
menu-people = Pobl
claims-too-large = Mae'r ffeil yn fwy na { $max } beit. Ychydig dudalennau o destun yw honiadau: chwiliwch am rywbeth a ludiwyd i mewn.
claims-many = Gall comisiwn ddal { $max } o honiadau, ac mae mwy yn y ffeil hon. Gadewch allan y rhai na fydd neb yn eu dyfynnu.
conflict-unknown = Ni all honiad wrthdaro â “{ $key }”: nid yw'n honiad arall yn y ffeil hon. Ychwanegwch yr honiad hwnnw, neu enwch un sydd yno.
claim-checked-nothing = Nid oes gan yr honiad hwn ffynhonnell y gallai neb ei wirio yn ei herbyn. Rhowch y ffynhonnell, neu tynnwch y gwiriad allan.
claim-key-wrong = Ni all “{ $key }” fod yn allwedd i honiad. Defnyddiwch un fel C1.
claim-key-twice = Defnyddir yr allwedd “{ $key }” ddwywaith. Rhowch rif arall i un o'r ddau.
claim-value-wrong = Nid yw “{ $value }” yn rhif union. Ysgrifennwch y digidau fel yn "322" neu "3.7", gyda'r uned ar wahân, neu rhowch eiriau ym mhob iaith.
claim-address-wrong = Nid yw “{ $address }” yn gyfeiriad ar y we. Mae'n dechrau â https:// neu http:// ac nid oes bylchau ynddo.
claim-day-wrong = Nid yw “{ $day }” yn ddyddiad. Ysgrifennwch ef fel 2022-02-28, neu gadewch ef allan lle nad yw'n hysbys.
not-a-scan = Nid sgan yw { $name }, felly nid oes neb yn teipio ei eiriau. Sganiau yn unig sy'n cymryd trawsgrifiad.
transcript-empty = Nid oes geiriau yn y trawsgrifiad. Teipiwch yr hyn y mae'r sgan yn ei ddweud; os nad oes dim y gellir ei ddarllen, teipiwch hynny mewn bachau petryal, fel [annarllenadwy].
transcript-long = Mae'r trawsgrifiad yn hirach na { $max } nod. Gwiriwch mai'r ffeil gywir a roddwyd.
# REVIEW: "tynnwyd allan" for words redacted, as above.
transcript-sealed = Mae geiriau a dynnwyd allan o'r ddogfen hon yn y trawsgrifiad eto. Gadewch nhw fel y dangosir nhw, yna teipiwch y cywiriad.
erased = Dilëwyd { $reference }: ni ellir penderfynu na newid dim ohono mwyach.
no-submission = Nid oes cyflwyniad { $reference } yn y comisiwn hwn. Chwiliwch am ei gyfeirnod yn y rhestr.
menu-erasures = Dileu
menu-retention = Cadw a dileu
exhibit-name = Enwir arddangosyn â { $max } o lythrennau bach, digidau a chysylltnodau ar y mwyaf, megis unigrwydd-2024, ac nid “{ $name }”.
exhibit-file-twice = Mae dwy ffeil o'r enw “{ $name }”. Rhowch enwau gwahanol iddynt.
exhibit-too-large = Mae'r ffeil yn fwy na { $max } beit. Yr hyn a gyfrifwyd yw arddangosyn, nid y cofnodion y'i cyfrifwyd ohonynt.
# REVIEW: exhibit-inputs-too-large
exhibit-inputs-too-large = Mae'r ffeiliau y'i mesurwyd ohonynt yn fwy na { $max } beit gyda'i gilydd. Cadwch hwy lle y maent, a gwnewch yr arddangosyn â “--inputs elsewhere”.
exhibit-shape = Nid arddangosyn yw hwn. Gwnewch un â “tystio exhibit make”, a rhowch y ffeil a ysgrifennir.
exhibit-language = Nid oes gan yr arddangosyn “{ $name }” deitl yn “{ $language }”. Gwnewch ef eto â theitl ym mhob un o ieithoedd y comisiwn.
exhibit-inputs-missing = Dywed yr arddangosyn hwn fod ei fewnbynnau'n gyhoeddus. Rhowch hwy gydag ef: { $files }.
exhibit-otherwise = O'i gyfrifo eto o'r ffeiliau hyn, nid yr un yw'r arddangosyn: { $why }. Edrychwch ai'r ffeiliau y'i mesurwyd ohonynt yw'r rhain, heb eu newid.
exhibit-there = Mae arddangosyn o'r enw “{ $name }” eisoes. Rhowch hwnnw heibio'n gyntaf, neu gwnewch hwn dan enw arall.
exhibits-many = Gall comisiwn dderbyn { $max } o arddangosion, ac mae cynifer yno. Rhowch heibio'r rhai nad oes neb yn eu dyfynnu.
menu-exhibits = Arddangosion
# REVIEW:
measures-many = Saif hyd at { $max } ffigur wrth ochr un honiad. Cadwch y rhai sy'n mesur yr hyn y mae'n ei ddatgan.
# REVIEW:
measured-by-wrong = Nid yw “{ $text }” yn enwi ffigur. Rhowch yr arddangosyn, “#” a lle saif y ffigur yn ei ffeil, megis sample-rates#/result/strata/0/ratio/value.
measured-number = Nid yw “{ $text }” yn rhif uwch na dim. Ysgrifennwch ei ddigidau fel yn "1000000" neu "0.1".
# REVIEW:
pointer-wrong = Nid yw “{ $text }” yn arwain i unman mewn arddangosyn. Dechreuwch â strôc a rhowch yr enwau ar y ffordd, megis /result/strata/0/ratio/ci.
menu-options = Opsiynau
menu-plan = Cynllun
exhibit-file-name = Ni ellir mesur arddangosyn o ffeil o'r enw “{ $name }”. Enwch hi â llythrennau o a i z, digidau, dotiau, tanlinellau a chysylltnodau; gall un sy'n aros gyda chi gynnwys llythrennau eraill hefyd, ond nid slaes, na dot yn gyntaf.
menu-closing = Cau
# REVIEW: y tri nesaf
beside-already = Saif { $claim } wrth ochr y ffigur hwnnw eisoes. Gwahanwch hwy yn gyntaf.
beside-in-file = Ffeil yr honiadau sy'n rhoi { $claim } wrth ochr y ffigur hwnnw. Tynnwch ef ohoni, a derbyniwch y ffeil eto.
figure-not-there = Nid oes gan yr arddangosyn hwn ffigur o'r fath yn { $at }. Dewiswch un sydd ganddo.
