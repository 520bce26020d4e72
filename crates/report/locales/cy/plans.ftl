# Honiadau wrth ochr yr arddangosion sy'n eu mesur
# REVIEW:
problem-measure-missing = Mae { $claim } yn dweud bod { $exhibit } yn ei fesur yn “{ $figure }”, ac nid oes arddangosyn o'r fath, neu nid yw rhywbeth a enwir yn sefyll yno. Derbyniwch yr arddangosyn â “tystio exhibit add”, neu cywirwch yr honiad.
# REVIEW:
problem-claim-otherwise = Mae { $claim } yn datgan { $stated }, ac mae { $exhibit } yn mesur yr un peth yn { $figure }. Nid ydynt yn cytuno: edrychwch pa un sy'n anghywir, a dywedwch hynny lle dyfynnir yr honiad.
# REVIEW:
problem-claim-cannot-tell = Mae { $claim } yn datgan { $stated }, ac mae gan { $exhibit } { $figure }. Nid dau rif yw'r rhain, felly ni all neb ddweud ohonynt a yw'r honiad yn dal.
# REVIEW:
problem-claim-not-comparable = Mae { $claim } yn datgan { $stated }, ac mae { $exhibit } yn mesur { $figure }, ond nid o'r un peth ({ $unlike }). Peidiwch â'i alw'n gytundeb nac yn anghytundeb: dewch o hyd i ffigur o'r un peth, neu dywedwch beth sy'n wahanol lle dyfynnir yr honiad.
beside-unlike = { $aspect }: { $stated } yn yr honiad, { $measured } yn yr arddangosyn
beside-not-said = heb ei ddweud
beside-no-number = dim rhif
beside-grouping = Grwpio
beside-year = Blwyddyn
beside-definition = Diffiniad
beside-value = Gwerth
beside-what = Beth
beside-stated = A ddatganwyd
beside-measured = A fesurwyd
beside-caption = { $claim } wrth ochr yr hyn sy'n ei fesur
beside-agrees = Yn cytuno
beside-within = O fewn y cyfwng
beside-otherwise = Ddim yn cytuno
beside-not-comparable = Nid o'r un peth
beside-cannot-tell = Ni ellir dweud
beside-missing = Nid yw yno
beside-title = Mesurir gan
beside-claims-title = Honiadau wrth ochr y ffigur hwn
# REVIEW:
beside-claims-about = Eraill a ddatganodd y rhain. Fe'u cymherir â'r hyn a fesurir yma dim ond lle mae'r grwpio, y flwyddyn a'r diffiniad yr un fath.
# REVIEW:
exhibit-beside = Mae'r arddangosyn hwn yn sefyll wrth ochr honiadau: { $claims }. Tynnwch ef o'u ffeil yn gyntaf, a derbyniwch honno eto.
# REVIEW:
told-beside = Wrth ochr arddangosion: { $count }, y mae { $agree } ohonynt yn cytuno.
