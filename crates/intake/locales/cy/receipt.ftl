## Y dderbynneb ar bapur

receipt-title = Derbynneb { $reference }
receipt-about = Dywed hon fod eich tystiolaeth wedi dod i law a'i chofnodi yng nghyfriflyfr y comisiwn. Cadwch hi.
receipt-facts = Yr hyn a ddaeth i law
receipt-reference = Cyfeirnod
receipt-code = Cod y dderbynneb
receipt-received = Daeth i law (UTC)
receipt-leaf = Dalen y cyfriflyfr
receipt-late = Hwyr
receipt-late-text = Daeth i law ar ôl yr amser cau
receipt-code-keep = Cadwch y cod i chi eich hun. Gall pwy bynnag sydd ag ef a'r cyfeirnod ddarllen y dystiolaeth hon, ei diwygio a'i thynnu'n ôl.
receipt-code-none = Staff y comisiwn a dderbyniodd y dystiolaeth hon, felly nid oes cod derbynneb iddi. I'w diwygio neu ei thynnu'n ôl, ysgrifennwch at y comisiwn a rhowch y cyfeirnod.
receipt-code-theirs = Drwy'r ffurflen y daeth y dystiolaeth hon. Rhoddwyd cod ei derbynneb i'r sawl a'i hanfonodd ac i neb arall, felly nid yw yma.
receipt-withdrawn = Tynnwyd y dystiolaeth hon yn ôl ({ $when }). Ni ddefnyddir hi mwyach.
receipt-answers = Eich tystiolaeth
receipt-answers-none = Ni ddaeth geiriau i law.
receipt-letter = Llythyr
receipt-redacted = Tynnwyd geiriau o'r testun hwn ar ôl iddo ddod i law. Saif marc lle'r oeddent.
receipt-redacted-since = Tynnwyd geiriau o'r testun hwn ers hynny, ac ni chyhoeddir hwy. Yma saif fel yr anfonoch ef.
receipt-scan = Sgan yw hwn. Nid yw'r comisiwn wedi teipio ei eiriau eto.
receipt-typed = Teipiodd y comisiwn y geiriau hyn o'r sgan.
receipt-file-type = Math o ffeil
receipt-file-digest = SHA-256 y ffeil
receipt-check = Gwiriwch drosoch eich hun
receipt-check-about = Dywed y pwynt gwirio isod faint o ddalennau oedd yn y cyfriflyfr a beth oeddent, ac mae wedi'i lofnodi. Mae'n cynnwys dalen y dystiolaeth hon. Pan gyhoeddir yr adroddiad, gallwch weld na newidiwyd dim cyn hynny, heb ofyn i ni.
receipt-check-save = Cadwch y pwynt gwirio, bob llinell ohono, fel checkpoint.txt, a pack.zip o'r adroddiad cyhoeddedig wrth ei ymyl.
receipt-check-run = Rhedwch y gorchymyn hwn. Mae'n enwi'r peth cyntaf sydd o'i le, neu'n dweud nad oes dim.
receipt-checkpoint = Pwynt gwirio
receipt-check-limits = Dengys y cyfriflyfr fod rhywbeth wedi dod i law a'i osod, nid ei fod yn wir.
receipt-page-of = Tudalen { $page } o { $pages }
# REVIEW: "llythyren" for a glyph.
receipt-numbers-for-characters = Saif nodau nad oes gan y ffeil hon lythrennau ar eu cyfer fel eu rhifau Unicode mewn bachau petryal, megis [U+0041] am A. Mae'r comisiwn yn eu dal fel yr ysgrifennwyd hwy.
receipt-written = Mae'r dderbynneb yn { $file }.
receipt-not-written = Ni ellir ysgrifennu { $file }: { $why }. Enwch ffeil nad yw yno eto, mewn ffolder sydd yno.
receipt-numbered = Saif { $number } o nodau fel eu rhifau, am nad oes gan unrhyw ffont yn y rhaglen lythrennau ar eu cyfer.
receipt-language = Nid oes gan y comisiwn destunau yn “{ $code }”. Dyma ei ieithoedd: { $list }. Dewiswch un â --lang.
receipt-as-pdf = Lawrlwytho'r dderbynneb fel PDF
