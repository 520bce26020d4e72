## Claims against what was measured

synthesis-direction = Nid yw "{ $direction }" yn dweud cyfeiriad. Ysgrifennwch lower (is) neu higher (uwch): i ble yr honnir i'r canlyniad fynd.
synthesis-file = Ni roddwyd ffeil "{ $file }". Rhowch hi ar ôl y tabl o honiadau, neu gadewch y gell yn wag lle na fesurwyd dim.
synthesis-exhibit = Nid arddangosyn o `practice difference` â'r canlyniad "{ $outcome }" yw hwn. Rhowch un, neu'r tabl a fesurwyd.
synthesis-no-rows = Nid oes rhes yn y tabl. Rhowch un rhes i bob honiad.
synthesis-line = { $prototype }: { $claim } – { $verdict } { $measured }
synthesis-lower = llai: { $outcome }
synthesis-higher = mwy: { $outcome }
# REVIEW: "cynnal honiad" for data that can bear a claim
synthesis-bears = Gall y data ei gynnal.
synthesis-bears-change = Gall y data gynnal ei fod wedi newid felly; nid beth a barodd iddo newid, gan nad oes cymharydd.
synthesis-opposite = Mae'r data'n dweud y gwrthwyneb.
synthesis-not-measured = Ni all y data ddweud: ni fesurwyd dim.
synthesis-few = Ni all y data ddweud: rhy ychydig i gael cyfwng.
synthesis-nothing-to-compare = Ni all y data ddweud: nid oes dim i'w gymharu ag ef.
synthesis-may-be-none = Ni all y data ddweud: efallai nad oes gwahaniaeth.
synthesis-n = n = { $n }
synthesis-drawn = Mae'r amcangyfrifon ar un raddfa ac yn sefyll o dan ei gilydd. Ni chyfunir hwy: pethau gwahanol yw'r prototeipiau.
synthesis-drawn-few = Nid oes amcangyfrifon yn sefyll o dan ei gilydd: mae gan lai na dau gyfwng.
synthesis-drawn-scales = Nid yw'r amcangyfrifon yn sefyll o dan ei gilydd: nid ydynt i gyd ar un raddfa a enwir.
synthesis-drawn-kinds = Nid yw'r amcangyfrifon yn sefyll o dan ei gilydd: cymarebau yw rhai a gwahaniaethau yw eraill.
synthesis-tested = Mae gan { $count } o honiadau p: po fwyaf yr edrychir arnynt, mwyaf tebygol y cynhelir un ar hap. Mae p ar ôl Holm yn gwneud iawn am hynny.
synthesis-lost = O'r honiadau y dywedir rhywbeth amdanynt, ni ddywedid hynny am { $count } unwaith y gwneir iawn yn p am faint yr edrychwyd arnynt.
synthesis-no-comparator = Heb gymharydd mae'r data'n dangos bod rhywbeth wedi newid, nid mai'r dull a'i newidiodd.
synthesis-looks = Sawl gwaith yr edrychwyd ar ganlyniadau yn erbyn ymlyniad a chael ffigur: { $count }.

## The page

synthesis-title = Yr hyn y gall y data ei gynnal
synthesis-about = Pob honiad gan brototeip yn erbyn yr hyn a fesurwyd ohono. Gall y data gynnal honiad lle gellir gwahaniaethu rhwng y newid a dim newid a lle mae ar yr ochr a honnir; maent yn dweud y gwrthwyneb lle mae ar yr ochr arall; fel arall ni allant ddweud.
synthesis-none = Nid oes honiad yn y gofrestr eto. Mae eitem o dystiolaeth yn gwneud un â'r meysydd “honnir iddo fynd” (is neu uwch), canlyniad a graddfa, a'r arddangosyn a'i mesurodd.
synthesis-claim = Honiad
synthesis-says = Yr hyn a ddywed y data
synthesis-where = O ble y daw'r ffigurau
synthesis-holm = p ar ôl Holm
synthesis-forest = Yr amcangyfrifon o dan ei gilydd
synthesis-adherence = Canlyniadau yn erbyn ymlyniad
synthesis-chart = Amcangyfrifon â'u cyfyngau 95 %: { $scale }
synthesis-xlsx = Yr honiadau fel llyfr gwaith (XLSX)
synthesis-set = Ymlyniad yn ôl y set: { $set }
field-claimed = Honnir
field-expected = Honnir iddo fynd
field-scale = Graddfa
expected-lower = is
expected-higher = uwch
