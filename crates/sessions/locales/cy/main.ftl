## Ffeiliau

file-unreadable = Ni ellir agor y ffeil: { $why }. Gwiriwch ei henw a ble mae hi.
file-too-long = Mae'r ffeil yn hirach na { $max } beit. Rhowch un ffeil i bob sesiwn.
no-turns = Ni chafwyd hyd i siaradwr. Enwch bob siaradwr cyn colon ar ddechrau paragraff, fel yn "Q1 Cadeirydd: Bore da."
is-scan = Lluniau yw'r tudalennau. Rhowch y trawsgrifiad fel geiriau, neu teipiwch hwy.
no-transcript = Tabl neu archif yw hwn. Rhowch un trawsgrifiad ym mhob ffeil.

## Yr hyn a ddarllenwyd

# REVIEW: "turn" of a transcript as "cyfraniad"
session-read = { $file }: cyfraniadau { $turns }, cwestiynau { $questions }. Heb ei gywiro.
number-twice = Mae rhif y cwestiwn { $number } yma am yr ail dro. Rhowch ei rif ei hun i bob cwestiwn.
numbers-missing = Cyn y cwestiwn hwn mae'r rhifau { $from } i { $to } ar goll. Gwiriwch nad oes rhan o'r trawsgrifiad ar goll.
number-back = Daw rhif y cwestiwn { $number } ar ôl { $after }. Rhifir cwestiynau drwy'r ymchwiliad cyfan.
two-speakers = Mae dau siaradwr ar un llinell; gwnaed cyfraniad ar wahân o eiriau { $speaker }. Gwiriwch ble maent yn dechrau.
no-words = Enwir { $speaker } heb air. Ni chymerwyd dim.
nobody-says-it = Nid yw'r geiriau hyn yn enwi siaradwr. Enwch un cyn colon.
not-numbered = Nid oes rhifau ar y cwestiynau. Dim ond eu llinell a'u hamser sydd gan y cyfraniadau.
numbered = Nid oedd rhifau ar y cwestiynau; rhoddwyd { $from } i { $to } iddynt yn y drefn y maent.
lines-before = Llinellau cyn y siaradwr cyntaf, heb fod mewn cyfraniad: { $lines }.
lines-left-out = Penawdau, amserau, nodiadau ac ymylon tudalennau, heb fod mewn cyfraniad: { $lines } o linellau.
more-notices = { $count } yn rhagor o'r math { $kind }.
