## The receipt

held-title = Tystiolaeth a anfonwyd gennych
held-about = Darllenwch eto yr hyn a anfonoch, newidiwch ef, tynnwch ef yn ôl, a gweld sut y'i defnyddiwyd.
held-reference = Cyfeirnod
held-reference-hint = Megis WHC0012.
held-code = Cod y dderbynneb
held-code-hint = Ugain llythyren a digid. Nid yw llythrennau bach, bylchau na chysylltnodau o bwys.
held-wrong = Nid yw'r cyfeirnod a'r cod yn perthyn i'w gilydd. Chwiliwch am lithriad yn y naill neu'r llall a rhowch gynnig arall arni.
held-of = Eich tystiolaeth { $reference }
held-received = Wedi dod i law
held-received-about = Mae yma, yn gyfan, ac mae'n cyfrif. Nid yw staff wedi penderfynu eto sut i'w chyhoeddi, felly ni ddangosir dim ohoni.
held-read = Wedi'i darllen
held-named = Mae staff wedi'i darllen. Fe'i cyhoeddir gyda'ch enw.
held-withheld = Mae staff wedi'i darllen. Fe'i cyhoeddir heb eich enw.
held-anonymous = Mae staff wedi'i darllen. Fe'i cyhoeddir yn ddienw.
held-confidential = Mae staff wedi'i darllen. Ni chyhoeddir ac ni ddyfynnir dim ohoni; gall lywio'r hyn a ddywedir yn gyffredinol.
held-not-accepted = Heb ei chymryd yn dystiolaeth
held-not-accepted-about = Mae staff wedi'i darllen, ac ni chymerwyd hi'n dystiolaeth. Fe'i cyfrifir fel un a ddaeth i law. Gofynnwch i'r ysgrifenyddiaeth os hoffech wybod pam.
held-withdrawn = Tynnwyd yn ôl
held-withdrawn-about = Tynasoch hi'n ôl ar { $when }. Nid yw'n cael ei defnyddio'n dystiolaeth mwyach.
held-superseded = Newidiwyd
held-superseded-about = Newidiasoch hi: { $later } sy'n sefyll yn ei lle. Nid yw hon yn cael ei defnyddio'n dystiolaeth mwyach.
held-when = Daeth i law ar
held-late = Cyrhaeddodd yn hwyr
held-earlier = Yn sefyll yn lle
held-wish = Sut yr hoffech ei chyhoeddi
held-name = Enw
held-contact = Sut gallwn gysylltu â chi
held-consent = Eich cydsyniad, a roddwyd ar { $when }
held-used = Sut y'i defnyddiwyd
held-answers = Yr hyn a anfonoch
held-answers-about = Dyma eich geiriau fel y daethant i law, ac fel y'u cyhoeddid.
held-answers-redacted = Dyma eich geiriau fel y'u cyhoeddid. Lle tynnwyd rhywbeth allan, mae'r rheswm yn sefyll yn ei le, a gellir agor yr hyn a anfonoch oddi tano.
held-as-sent = Fel yr anfonoch hi
held-change = Ei newid neu ei thynnu'n ôl
held-change-about = Anfonir yr hyn a newidiwch o'r newydd, gyda'i gyfeirnod a'i god ei hun, ac mae'n sefyll yn lle hon.
held-amend = Newid eich tystiolaeth
held-withdraw = Tynnu eich tystiolaeth yn ôl
held-objections = Os ydych yn anghytuno â'r hyn sydd i'w gyhoeddi
held-objected = Gwrthwynebiad { $when }
held-answered = Atebwyd ar { $when }
held-unanswered = Mae hwn yn aros am ateb.
held-object-about = Dywedwch wrthym os dylid tynnu geiriau allan, neu os yw brawddeg am eich geiriau yn anghywir. Bydd staff yn ateb yma.
held-object-until = Dywedwch wrthym hyd at { $day } os dylid tynnu geiriau allan, neu os yw brawddeg am eich geiriau yn anghywir. Bydd staff yn ateb yma.
held-objections-over = Derbyniwyd gwrthwynebiadau hyd at { $day }. Gallwch dynnu'ch tystiolaeth yn ôl o hyd, neu ysgrifennu at yr ysgrifenyddiaeth.
held-object = Eich gwrthwynebiad
held-object-missing = Ysgrifennwch â beth rydych yn anghytuno.
held-object-send = Anfon y gwrthwynebiad
held-check = Gwiriwch drosoch eich hun
# REVIEW: "deilen" for a leaf of the ledger, "sêl" for its commitment.
held-check-about = Mae cyfriflyfr y comisiwn yn cadw sêl ar eich tystiolaeth yn neilen { $leaf }. Ni all neb ei newid na'i gollwng yno heb i hynny ddod i'r golwg. Ei chrynodeb yw:
held-file = Lawrlwytho'r dderbynneb fel ffeil
held-file-about = Mae'r ffeil yn cynnwys eich geiriau, y sêl a'r prawf ei bod yn y cyfriflyfr. Gyda hi gall unrhyw un wirio hynny heb ofyn i ni. Rhowch hi i bobl sy'n cael darllen eich geiriau yn unig; nid yw'r cod ynddi.
held-file-name = FFEIL
# REVIEW: "pwynt gwirio" for checkpoint.
held-checkpoint = Pwynt gwirio'r cyfriflyfr, wedi'i lofnodi, fel y mae nawr
held-close = Cau'r dderbynneb ar y ddyfais hon
held-withdraw-title = Tynnu { $reference } yn ôl
held-withdraw-about = Nid oes rhaid ichi roi rheswm.
held-withdraw-now = O hyn ymlaen ni ddefnyddir hi'n dystiolaeth, ac ni chyhoeddir ac ni ddyfynnir dim ohoni. Os gofynnwyd am eich cydsyniad, mae hyn yn ei dynnu'n ôl.
held-withdraw-ledger = Mae'r ffaith i rywbeth ddod i law o dan y cyfeirnod hwn, ac iddo gael ei dynnu'n ôl, yn aros yn y cyfriflyfr, heb yr un o'ch geiriau.
held-withdraw-printed = Lle mae'r adroddiad wedi'i gyhoeddi'n barod, bydd eich geiriau'n ei adael pan gaiff ei lunio nesaf. Ni ellir galw'n ôl gopïau y mae eraill wedi'u hargraffu neu eu lawrlwytho.

## Objections, for staff

objections-title = Gwrthwynebiadau
objections-about = Yr hyn y mae ymatebwyr yn ei wrthwynebu yn yr hyn sydd i'w gyhoeddi o'u geiriau. Byddant yn darllen yr ateb ar eu derbynneb.
objections-none = Nid oes neb wedi gwrthwynebu.
objections-answer = Eich ateb
objections-answer-hint = Bydd yr ymatebydd yn ei ddarllen fel y'i hysgrifennwch. Dywedwch beth a newidiwyd, neu pam na newidiwyd dim.
objections-answer-missing = Ysgrifennwch ateb.
objections-send = Anfon yr ateb
objections-answered = Atebwyd: { $who }

sent-with = Dywedwyd gan yr ymatebydd
sent-with-withdrawn = Tynnodd yr ymatebydd hi'n ôl: nid yw i'w defnyddio.
sent-with-objections = Mae'r ymatebydd yn gwrthwynebu rhywbeth: darllenwch ac atebwch

## A receipt as a file

held-verified = Da. Mae { $reference } yn sefyll yn y cyfriflyfr yn neilen { $leaf } o { $leaves }, a geiriau { $parts } o rannau yw'r rhai a ddaeth i law.
held-own-key = Cymerwyd yr allwedd o'r dderbynneb ei hun. Rhowch allwedd y comisiwn, wedi'i chael o rywle arall, gyda --key.
held-no-leaves = Ni wiriwyd a ddangosir yr un cyfriflyfr i eraill. Rhowch ledger/leaves.jsonl o becyn cyhoeddedig gyda --leaves.
held-bad = Nid yw'r dderbynneb hon yn dal: { $why }.
held-key-wrong = Nid allwedd yw hon: { $why }. Copïwch linell y ffeil ledger/key yn gyfan.
objections-when = Derbyniwyd
objections-text = Gwrthwynebiad
objections-by = Atebwyd gan
objections-answered-when = Atebwyd
held-erased = Wedi’i dileu
held-erased-about = Mae’r hyn a anfonoch wedi mynd o’n cofnodion. Mae ei rif a’i ddeilen yn y cyfriflyfr yn aros, ac nid ydynt yn dweud dim amdanoch.
held-erase-title = Cael eich dileu
held-erase-about = Gallwch ofyn i bopeth a anfonoch gael ei ddileu. Caiff ei dynnu'n ôl ar unwaith; yna mae rhywun o'r ysgrifenyddiaeth yn cyflawni'r gwaith.
held-erase-what = Bydd eich atebion a'ch ffeiliau, eich enw a'ch manylion cyswllt, pob fersiwn ohonynt, a'r hyn a nododd staff amdanynt yn mynd o bob ffeil ac o'r copi wrth gefn nesaf.
held-erase-stays = Mae'r cyfeirnod yn aros, gyda sêl yn y cyfriflyfr nad yw'n dweud dim amdanoch mwyach, fel na all neb ddweud na ddaeth erioed. Caiff ei gyfrif fel un a ddilëwyd.
held-erase-code = Wedyn ni fydd eich cod yn agor dim. Ni ellir dadwneud hyn.
held-erase = Dileu'r hyn a anfonais
held-erasure-asked = Gofynnoch ar { $when } iddi gael ei dileu. Ni chaiff ei defnyddio mwyach, ac mae'r ysgrifenyddiaeth yn cyflawni'r gwaith.
held-erasure-tag = I'w dileu
held-withdraw-or-erase = Ei thynnu'n ôl, neu ei dileu
