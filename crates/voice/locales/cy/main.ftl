## Ffeiliau sgwrs

file-unreadable = Ni ellir agor y ffeil: { $why }. Gwiriwch ei henw a ble mae hi.
file-too-long = Mae'r ffeil yn hirach na { $max } beit. Tynnwch golofnau nad oes eu hangen, neu rhannwch y sgwrs.
no-column = Nid oes colofn { $name } yma, dim ond: { $columns }. Rhowch y ffeil fel y mae Polis yn ei hallforio, neu enwch y golofn felly.
statement-id-twice = Mae dynodydd y datganiad "{ $id }" yn wag neu ar linell gynharach hefyd. Rhowch ei ddynodydd ei hun i bob datganiad.
vote-of-nobody = Nid yw'r rhes yn dweud pwy a bleidleisiodd, nac ar beth. Rhowch y ddau, neu gadewch y rhes allan.
no-vote = Nid yw "{ $vote }" yn bleidlais. Ysgrifennwch 1 am gytuno, -1 am anghytuno, 0 am basio.
no-time = Nid yw "{ $time }" yn amser. Ysgrifennwch ef fel rhif (milieiliadau ers 1970), neu gadewch y golofn allan.
too-many = Mae mwy na { $max } ohonynt. Rhannwch y sgwrs.
# REVIEW: "times" as a count of occasions
votes-undecided = { $count } o weithiau mae gan ddwy bleidlais gan un cyfranogwr ar un datganiad yr un amser ac maent yn wahanol; fe'u cyfrifir fel pasio.
votes-without-times = Disodlwyd { $count } o bleidleisiau gan res ddiweddarach; nid oes amserau yn y ffeil, felly trefn ei rhesi sy'n penderfynu.
votes-unknown = Gadawyd allan { $count } o bleidleisiau ar ddatganiadau nad ydynt yn y ffeil datganiadau, y cyntaf ar { $first }.

file-unwritable = Ni ellir ysgrifennu { $name }: { $why }. Enwch ffeil nad yw yno eto, mewn ffolder sydd yno.

## Y map

map-title = Map barn
map-reading = Mae pob arwydd yn gyfranogwr; mae'r rhai a bleidleisiodd yn debyg yn agos at ei gilydd. Nid yw chwith a de, uwch ac is yn golygu dim ynddynt eu hunain.
# REVIEW: number after a colon to avoid mutation
map-group-name = Grŵp { $group }, cyfranogwyr: { $size }

too-few-participants = Dim map o grwpiau: nifer y cyfranogwyr a bleidleisiodd ar o leiaf { $votes } o ddatganiadau yw { $found }, ac mae angen { $needed }. Arhoswch am ragor o bleidleisiau; gellir dangos y pleidleisiau ar ddatganiadau unigol yn y cyfamser.
too-few-statements = Dim map o grwpiau: nifer y datganiadau â phleidleisiau na adawyd allan wrth gymedroli yw { $found }, ac mae angen { $needed }. Gwiriwch y ffeil datganiadau, neu arhoswch am ragor o bleidleisiau.
no-differences = Dim map o grwpiau: ar bob datganiad mae pob pleidlais yr un fath, felly nid oes dim yn rhannu'r cyfranogwyr. Gellir dangos y pleidleisiau ar ddatganiadau unigol.
map-statement = Cyfranogwyr ar y map: { $placed } o { $participants } a bleidleisiodd. Grwpiau: { $groups }.
map-stability = Sefydlogrwydd: { $agreement } (1 yw'r un grwpiau bob tro; { $samples } o samplau).
map-group = Grŵp { $group }, maint { $size }:
map-consensus = Yr hyn y mae pob grŵp yn ei rannu: { $count }
map-agree = { "  " }{ $id }: { $percent } % yn cytuno ({ $part } o { $votes }) { $text }
map-disagree = { "  " }{ $id }: { $percent } % yn anghytuno ({ $part } o { $votes }) { $text }
