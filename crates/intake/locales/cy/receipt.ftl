## The receipt

receipt-title = Tystiolaeth a anfonwyd gennych
receipt-about = Darllenwch eto yr hyn a anfonoch, newidiwch ef, tynnwch ef yn ôl, a gweld sut y'i defnyddiwyd.
receipt-reference = Cyfeirnod
receipt-reference-hint = Megis WHC0012.
receipt-code = Cod y dderbynneb
receipt-code-hint = Ugain llythyren a digid. Nid yw llythrennau bach, bylchau na chysylltnodau o bwys.
receipt-wrong = Nid yw'r cyfeirnod a'r cod yn perthyn i'w gilydd. Chwiliwch am lithriad yn y naill neu'r llall a rhowch gynnig arall arni.
receipt-of = Eich tystiolaeth { $reference }
receipt-received = Wedi dod i law
receipt-received-about = Mae yma, yn gyfan, ac mae'n cyfrif. Nid yw staff wedi penderfynu eto sut i'w chyhoeddi, felly ni ddangosir dim ohoni.
receipt-read = Wedi'i darllen
receipt-named = Mae staff wedi'i darllen. Fe'i cyhoeddir gyda'ch enw.
receipt-withheld = Mae staff wedi'i darllen. Fe'i cyhoeddir heb eich enw.
receipt-anonymous = Mae staff wedi'i darllen. Fe'i cyhoeddir yn ddienw.
receipt-confidential = Mae staff wedi'i darllen. Ni chyhoeddir ac ni ddyfynnir dim ohoni; gall lywio'r hyn a ddywedir yn gyffredinol.
receipt-not-accepted = Heb ei chymryd yn dystiolaeth
receipt-not-accepted-about = Mae staff wedi'i darllen, ac ni chymerwyd hi'n dystiolaeth. Fe'i cyfrifir fel un a ddaeth i law. Gofynnwch i'r ysgrifenyddiaeth os hoffech wybod pam.
receipt-withdrawn = Tynnwyd yn ôl
receipt-withdrawn-about = Tynasoch hi'n ôl ar { $when }. Nid yw'n cael ei defnyddio'n dystiolaeth mwyach.
receipt-superseded = Newidiwyd
receipt-superseded-about = Newidiasoch hi: { $later } sy'n sefyll yn ei lle. Nid yw hon yn cael ei defnyddio'n dystiolaeth mwyach.
receipt-when = Daeth i law ar
receipt-late = Cyrhaeddodd yn hwyr
receipt-earlier = Yn sefyll yn lle
receipt-wish = Sut yr hoffech ei chyhoeddi
receipt-name = Enw
receipt-contact = Sut gallwn gysylltu â chi
receipt-consent = Eich cydsyniad, a roddwyd ar { $when }
receipt-used = Sut y'i defnyddiwyd
receipt-answers = Yr hyn a anfonoch
receipt-answers-about = Dyma eich geiriau fel y daethant i law, ac fel y'u cyhoeddid.
receipt-answers-redacted = Dyma eich geiriau fel y'u cyhoeddid. Lle tynnwyd rhywbeth allan, mae'r rheswm yn sefyll yn ei le, a gellir agor yr hyn a anfonoch oddi tano.
receipt-as-sent = Fel yr anfonoch hi
receipt-change = Ei newid neu ei thynnu'n ôl
receipt-change-about = Anfonir yr hyn a newidiwch o'r newydd, gyda'i gyfeirnod a'i god ei hun, ac mae'n sefyll yn lle hon.
receipt-amend = Newid eich tystiolaeth
receipt-withdraw = Tynnu eich tystiolaeth yn ôl
receipt-objections = Os ydych yn anghytuno â'r hyn sydd i'w gyhoeddi
receipt-objected = Gwrthwynebiad { $when }
receipt-answered = Atebwyd ar { $when }
receipt-unanswered = Mae hwn yn aros am ateb.
receipt-object-about = Dywedwch wrthym os dylid tynnu geiriau allan, neu os yw brawddeg am eich geiriau yn anghywir. Bydd staff yn ateb yma.
receipt-object-until = Dywedwch wrthym hyd at { $day } os dylid tynnu geiriau allan, neu os yw brawddeg am eich geiriau yn anghywir. Bydd staff yn ateb yma.
receipt-objections-over = Derbyniwyd gwrthwynebiadau hyd at { $day }. Gallwch dynnu'ch tystiolaeth yn ôl o hyd, neu ysgrifennu at yr ysgrifenyddiaeth.
receipt-object = Eich gwrthwynebiad
receipt-object-missing = Ysgrifennwch â beth rydych yn anghytuno.
receipt-object-send = Anfon y gwrthwynebiad
receipt-check = Gwiriwch drosoch eich hun
# REVIEW: "deilen" for a leaf of the ledger, "sêl" for its commitment.
receipt-check-about = Mae cyfriflyfr y comisiwn yn cadw sêl ar eich tystiolaeth yn neilen { $leaf }. Ni all neb ei newid na'i gollwng yno heb i hynny ddod i'r golwg. Ei chrynodeb yw:
receipt-file = Lawrlwytho'r dderbynneb fel ffeil
receipt-file-about = Mae'r ffeil yn cynnwys eich geiriau, y sêl a'r prawf ei bod yn y cyfriflyfr. Gyda hi gall unrhyw un wirio hynny heb ofyn i ni. Rhowch hi i bobl sy'n cael darllen eich geiriau yn unig; nid yw'r cod ynddi.
receipt-file-name = FFEIL
# REVIEW: "pwynt gwirio" for checkpoint.
receipt-checkpoint = Pwynt gwirio'r cyfriflyfr, wedi'i lofnodi, fel y mae nawr
receipt-close = Cau'r dderbynneb ar y ddyfais hon
receipt-withdraw-title = Tynnu { $reference } yn ôl
receipt-withdraw-about = Nid oes rhaid ichi roi rheswm.
receipt-withdraw-now = O hyn ymlaen ni ddefnyddir hi'n dystiolaeth, ac ni chyhoeddir ac ni ddyfynnir dim ohoni. Os gofynnwyd am eich cydsyniad, mae hyn yn ei dynnu'n ôl.
receipt-withdraw-ledger = Mae'r ffaith i rywbeth ddod i law o dan y cyfeirnod hwn, ac iddo gael ei dynnu'n ôl, yn aros yn y cyfriflyfr, heb yr un o'ch geiriau.
receipt-withdraw-printed = Lle mae'r adroddiad wedi'i gyhoeddi'n barod, bydd eich geiriau'n ei adael pan gaiff ei lunio nesaf. Ni ellir galw'n ôl gopïau y mae eraill wedi'u hargraffu neu eu lawrlwytho.

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

receipt-verified = Da. Mae { $reference } yn sefyll yn y cyfriflyfr yn neilen { $leaf } o { $leaves }, a geiriau { $parts } o rannau yw'r rhai a ddaeth i law.
receipt-own-key = Cymerwyd yr allwedd o'r dderbynneb ei hun. Rhowch allwedd y comisiwn, wedi'i chael o rywle arall, gyda --key.
receipt-no-leaves = Ni wiriwyd a ddangosir yr un cyfriflyfr i eraill. Rhowch ledger/leaves.jsonl o becyn cyhoeddedig gyda --leaves.
receipt-bad = Nid yw'r dderbynneb hon yn dal: { $why }.
receipt-key-wrong = Nid allwedd yw hon: { $why }. Copïwch linell y ffeil ledger/key yn gyfan.
