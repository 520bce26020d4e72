## Files

# $why (String) - what the system says
file-unreadable = The file cannot be opened: { $why }. Check its name and where it is.
# $max (String) - bytes
file-too-long = The file is longer than { $max } bytes. Give one file a session.
no-turns = No speaker is found. Name each speaker before a colon at the beginning of a paragraph, as in "Q1 Chair: Good morning."
is-scan = The pages are pictures. Give the transcript as words, or type them.
no-transcript = This is a table or an archive. Give one transcript a file.

## What was read

# $file (String) - name
# $turns (String) - how many
# $questions (String) - how many
session-read = { $file }: turns { $turns }, questions { $questions }. Uncorrected.
# $number (String) - the question
number-twice = The question number { $number } stands here a second time. Give each question its own number.
# $from (String) - first number
# $to (String) - last number
numbers-missing = Before this question the numbers { $from } to { $to } are missing. Check that no part of the transcript is.
# $number (String) - the question
# $after (String) - the question before
number-back = The question number { $number } comes after { $after }. Questions are numbered through the whole inquiry.
# $speaker (String) - the second one
two-speakers = Two speakers stand on one line; the words of { $speaker } were made a turn of their own. Check where they begin.
# $speaker (String) - who
no-words = { $speaker } is named without a word. Nothing was taken.
nobody-says-it = These words name no speaker. Name one before a colon.
not-numbered = The questions bear no numbers. Turns have their line and time only.
# $from (String) - first number
# $to (String) - last number
numbered = The questions bore no numbers; they were given { $from } to { $to } in the order in which they stand.
# $lines (String) - how many
lines-before = Lines before the first speaker, in no turn: { $lines }.
# $lines (String) - how many
lines-left-out = Headings, times, notes and furniture of pages, in no turn: { $lines } lines.
# $count (String) - how many
# $kind (String) - name of the notice
more-notices = { $count } more of the kind { $kind }.

## Sessions of a stored commission

sessions-title = Sessions
sessions-none = No sessions are planned yet.
sessions-sheet = Sessions as a workbook (XLSX)
# $from (String) - moment
# $to (String) - moment
session-from-to = { $from } to { $to }
session-when = When
session-calendar = Put it into your calendar
session-place = Where
session-panel = Panel
session-strands = Strands
session-strands-hint = Their keys, with commas between them, such as a, e.
session-witnesses = Witnesses
# $reference (String) - the source
session-transcript = Transcript { $reference }
session-uncorrected = This transcript is uncorrected: those who spoke have not yet had it changed.
# $count (String) - how many
session-corrected = Corrections accepted so far: { $count }. What was taken down first stands beside each.
session-speaker = Speaker
session-everybody = Everybody
session-show = Show
turn-corrected = Corrected: as it was taken down
session-no-transcript = There is no transcript to be read yet.
session-title = Title
session-title-cy = Title in Welsh
session-title-en = Title in English
session-day = Day
session-day-hint = Such as 2026-05-21
session-from = From
session-until = Until
session-time-hint = Such as 10:00
session-shown = Does the public see that it takes place?
session-new = Plan a session
session-plan = Plan it
session-public = The page of the session
session-change = Change the plan
session-keep = Keep
session-kept = It is kept.
session-title-missing = Give the title in every language of the commission.
session-times = A session ends after it began, on the same day.
# $max (String) - characters
session-long = A text is longer than { $max } characters. Shorten it.
session-no-time = Give the day as 2026-05-21 and the times as 10:00.
# $key (String) - what was typed
session-strand = "{ $key }" is no strand of the call. Give the keys of strands.
yes = Yes
no = No
role-chair = chair
role-member = member
role-counsel = counsel
role-witness = witness
voices-title = Who was heard, and for how long
voices-who = Speaker
voices-role = As
voices-turns = Turns
voices-words = Words
voices-share = Share
voices-nobody = not named
transcript-title = Transcript
transcript-file = File of the transcript
transcript-hint = VTT, SRT, DOCX, ODT, RTF, PDF, HTML or plain text. Every turn becomes a document of its own, with a permanent address.
transcript-take = Take it in
transcript-no-file = Choose the file of the transcript.
transcript-there = This session has a transcript already. What is wrong in it is corrected.
# $reference (String) - the source
# $turns (String) - how many
transcript-taken = The transcript is { $reference }. Turns: { $turns }.
transcript-publish = Publish the transcript
transcript-published = The transcript is published.
link-make = Make a link for corrections
# $name (String) - the witness
link-once = This link is for { $name } alone and is shown this once. Send it to them.
witness-call = Call a witness of the register
witness-call-button = Call
corrections-title = Corrections
corrections-none = Nobody has proposed any.
correction-before = As it stands
correction-after = As it should be
correction-why = Why
correction-accept = Accept
correction-refuse = Refuse
correction-accepted = accepted
correction-refused = refused
correction-waiting = waiting
correction-reason = Say why, in a sentence or two: the witness reads it.
correction-same = That is what it says already. Change the words, or go back.
# $max (String) - characters
correction-long = That is longer than { $max } characters. Write only what was said.
undertakings-title = Undertakings
undertaking-turn = In which turn
undertaking-turn-hint = Such as q12 or q12-2, as it stands beside the turn
undertaking-promise = What was promised
undertaking-due = By when
undertaking-note = Note it
undertaking-part = There is no such turn in this session. Give its address, such as q12-2.
undertaking-what = Write what was promised, in at most 2,000 characters.
undertaking-closed-how = How it was kept, or why not
undertaking-how = Say how it was closed.
undertaking-close = Close
undertaking-closed = Closed:
# $title (String) - the session
correct-title = Correct the transcript: { $title }
# $name (String) - the witness
# $when (String) - when it was
correct-about = For { $name }: session of { $when }. Correct what was taken down wrongly, not what you would rather have said. What was taken down first stays beside it.
correct-words = What it should say
correct-hint = Change only what was not said so.
correct-send = Propose the correction
correct-own = Your corrections
correct-this = Correct this
correct-kept = It is kept and waits for the secretariat.
witnesses-title = Register of witnesses
witnesses-about = Contact is shown on this page alone. A protected witness goes by a pseudonym; who they are is read when two people have asked within a day, and that is recorded.
witnesses-sheet = Register as a workbook, without contact (XLSX)
witness-new = Enter a witness
witness-name = Name
witness-name-hint = For a protected witness the pseudonym
witness-role = Role
witness-body = Body for which they speak
witness-interests = Interests they declare
witness-language = Language they speak in
witness-support = What they need to take part
witness-contact = How to reach them
witness-consent = Consent
witness-consents = They agree to be recorded and published
witness-protection = Protection
witness-is-protected = A protected witness
witness-identity = Who they are
witness-identity-hint = For a protected witness. It is shown on no page until two people ask for it.
witness-enter = Enter
witness-name-missing = Give the name, or the pseudonym of a protected witness.
witness-identity-missing = Say who the protected witness is: nobody could find out later.
in-english = English
in-welsh = Welsh
unlock-why = Why you need to know who this is
unlock-ask = Ask to see who this is
unlock-reason = Say why you need to know: it is recorded.
unlock-waits = You have asked. A second person must ask within a day.
unlock-open = Two people have asked. It is shown below this once, and recorded.
session-areas = Areas of questioning
session-areas-cy = Areas of questioning in Welsh
session-areas-en = Areas of questioning in English
session-areas-hint = A line each. Witnesses and the public see them where the session is shown.
turn-interpreted = interpreted
briefing-title = Briefing to print
# $title (String) - of the session
briefing-of = Briefing: { $title }
briefing-about = For those who ask. It shows evidence that may not be published: keep it with care. That you opened it is recorded.
briefing-no-areas = None have been written yet.
briefing-no-witnesses = Nobody has been called yet.
briefing-promised = Undertakings of earlier sessions that are open
briefing-written = Written evidence concerned
briefing-no-strands = The session names no strand. Name one in its plan, and what answers its questions stands here.
# $submissions (String) - how many, in words
# $shown (String) - how many pieces
briefing-strand = { $submissions } answer questions of this strand; { $shown } pieces of them stand here, each with the passages that were marked, or with how it begins.
witness-erase = Take this person out of the register
witness-erase-about = Name, role, body, interests, support, contact and identity go. What they said stays in the transcript, with the name that stands there; redact that on the page of the turn if it must go too.
witness-erased = They are no longer in the register.
# $number (String) - of the witness
witness-erased-name = Witness { $number }, taken out
# $number (String) - of a session
import-session-one = Give one transcript for session { $number }, not several.
import-session-both = Give --data, --commission and --session together, or none of them.
# $turns (String) - how many
# $reference (String) - of the source
import-session-taken = { $turns } turns were taken in as { $reference }.
# $number (String) - of a session
import-session-none = There is no session { $number }. Plan it first, on the page of sessions.
