not-found-title = Nid oes tudalen o'r fath
not-found = Nid oes tudalen yn y cyfeiriad hwn, neu nid yw'n agored i chi. Gwiriwch y cyfeiriad, neu ewch yn ôl i'r dudalen gyntaf.
refused-title = Ni ellid gwneud hyn
fault-title = Mae rhywbeth o'i le ar ein hochr ni
fault = Mae rhywbeth o'i le ar ein hochr ni, ac mae wedi'i gofnodi. Ni chollwyd dim a gadarnhawyd i chi. Rhowch gynnig arall arni ymhen ychydig.
too-large = Mae hynny'n fwy nag y mae'r dudalen hon yn ei dderbyn. Anfonwch lai ar y tro, neu rhowch ef i'r ysgrifenyddiaeth fel ffeil.
home-title = Comisiynau
home-none = Nid oes comisiwn wedi'i agor yma eto. Agorwch un gyda “tystio intake open”.
sign-in-title = Mewngofnodi
sign-in-login = Eich enw mewngofnodi
sign-in-password = Eich cyfrinair
sign-in-hint = Yr ysgrifenyddiaeth a'i rhoddodd i chi. Daw mewngofnodiad i ben ar ôl hanner awr heb ei ddefnyddio.
sign-in-button = Mewngofnodi
accessibility-title = Hygyrchedd
accessibility-aim = Nod y tudalennau hyn yw cyrraedd lefel AA Canllawiau Hygyrchedd Cynnwys y We, fersiwn 2.2.
accessibility-done = Mae popeth yn gweithio gyda bysellfwrdd, heb sgriptiau, ar bedair gwaith y maint arferol ac ar sgrin gul. Mae ffigurau pob siart wrth ei hochr fel tabl. Caiff pob newid i'r rhaglen ei brofi gyda gwiriwr awtomatig yn y ddwy iaith.
accessibility-known = Bylchau hysbys: nid oes neb sy'n defnyddio darllenydd sgrin bob dydd wedi profi'r tudalennau hyn eto, a chynigir llythyrau a anfonwyd fel ffeiliau yn union fel y daethant.
accessibility-help = Os oes rhywbeth yn eich rhwystro, ysgrifennwch at y comisiwn yn y cyfeiriad ar ei dudalen, yn Gymraeg neu yn Saesneg. Bydd yn rhoi'r hyn sydd ei angen arnoch mewn ffurf arall.
role-unknown = Nid yw “{ $role }” yn rôl. Y rolau yw clerk, analyst, commissioner ac auditor.
staff-added = Gall { $name } fewngofnodi fel “{ $login }” gyda'r cyfrinair { $password } (dim ond nawr y caiff ei ddangos).
serving = Yn gweini ar http://{ $address }/ (Ctrl-C i stopio)
address-taken = Ni ellir gwrando ar { $address }: { $why }. Dewiswch un arall gyda --listen.
demo-step = tystio { $line }
demo-ready = Mae'r comisiwn enghreifftiol ar agor. Data enghreifftiol yw popeth ynddo.
      Tudalen gyhoeddus  http://{ $address }/cy/  ac  http://{ $address }/en/
      Adroddiad          http://{ $address }/report/wales/
      Staff              http://{ $address }/cy/sign-in
      Mewngofnodi enghreifftiol  clerk, analyst neu commissioner, pob un â'r cyfrinair { $password }
    Ctrl-C i stopio.
learning = Adnabod ieithoedd, llenwi'r chwiliad
# REVIEW:
copying = Yn trosglwyddo rhesi a ffeiliau
# REVIEW:
copy-not-empty = Mae rhywbeth yn y targed eisoes. Rhowch ffolder nad yw'n bod eto, neu gronfa ddata wag.
# REVIEW:
copy-blob-changed = Nid yw'r ffeil { $digest } yn dal y beitiau a gadwyd ynddi mwyach. Adferwch hi o gopi wrth gefn, yna copïwch eto i darged newydd.
# REVIEW:
copy-two-servers = Cyfeiriadau cronfeydd data yw'r ddwy ochr. Copïwch rhwng dwy gronfa PostgreSQL â pg_dump, neu rhowch ffolder ddata yn un ochr.
# REVIEW:
copy-no-folder = Nid oes ffolder ddata yn { $folder }. Dywedwch â --data ble mae ffeiliau ac allwedd y gronfa honno.
# REVIEW:
copied = Trosglwyddwyd { $tables } tabl a { $blobs } ffeil, ac maent yr un fath. Y ffolder ddata newydd yw { $data }.
# REVIEW:
copied-otherwise = Nid yw'r hyn a gyrhaeddodd yr un fath: gweler y tablau â ≠. Taflwch y targed, stopiwch beth bynnag sy'n ysgrifennu i'r ffynhonnell, a chopïwch eto.
