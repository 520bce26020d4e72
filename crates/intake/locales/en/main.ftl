## Mappings

# $max (String) - bytes
mapping-too-large = The file is larger than { $max } bytes. A mapping is a short list of columns: look for something that was pasted in.
# $why (String) - the parser's own words
mapping-not-toml = This is not a TOML file: { $why }. Put this line right.
# $key (String) - the key found
# $known (String) - the keys known
mapping-key = “{ $key }” is not known in a mapping. Known are: { $known }. Look for a misspelling.
# $key (String) - the key
mapping-kind = “{ $key }” must name a column in quotation marks, such as "Column name".
mapping-no-answer = The mapping names no answer. Add a part [answers] with at least one line: question = "column".
# $column (String) - the column named
# $list (String) - the columns there are
mapping-column = There is no column “{ $column }” in this table. Its columns are “{ $list }”. Name one of them, or write a value that is the same for every row as "=value".
# $key (String) - the key named
# $known (String) - the keys of the call
mapping-question = The call asks no question “{ $key }”. Its questions are: { $known }.
no-call = This commission has no call for evidence, so the columns of a table cannot be given to questions. Add a call to its file, or send letters.

## Why a mapping is proposed

# $column (String) - the column
reason-id = Column “{ $column }” is taken as each row's own id: its name says so, and every value is different.
# $column (String) - the column
# $field (String) - the field's name
reason-field = Column “{ $column }” is taken as the { $field }, by its name and its values.
# $column (String) - the column
# $question (String) - the question's key
reason-question-named = Column “{ $column }” is taken as the answer to question { $question }, whose name it has.
# $column (String) - the column
# $question (String) - the question's key
reason-question-alike = Column “{ $column }” is taken as the answer to question { $question }: its heading, or the one before it, shares the telling words of the question or its strand.
# $column (String) - the column
# $question (String) - the question's key
reason-question-only = Column “{ $column }” is taken as the answer to question { $question }: it holds what was written freely, and the call asks one question only.
# $column (String) - the column
reason-text-left = Column “{ $column }” looks like text that somebody wrote, but no question resembles it. It is left out unless you give it to a question.
# $column (String) - the column
reason-codes = Column “{ $column }” is taken as labels that the source already gave.
reason-nothing = No column looks like the answer to a question of the call, so nothing can be taken as it stands. Write the part [answers] yourself: question = "column".

field-id = row's own id
field-language = language
field-respondent-type = respondent type
field-place = place
field-received = date of receipt
field-name = respondent's name
field-publication = publication state
field-codes = labels already given
field-left = left out

## Rows and letters that are refused

row-no-id = The row has no id, although the mapping names a column for it. Fill it in, or leave the id out of the mapping.
# $max (String) - characters
row-id-long = The id is longer than { $max } characters. Look for a column that was shifted.
# $text (String) - what stands there
row-time-wrong = “{ $text }” is not a date or a time. Write it as 2026-04-06 or 2026-04-06T23:59.
# $part (String) - which answer
# $length (String) - its characters
# $max (String) - characters allowed
text-long = The text of { $part } has { $length } characters, more than the { $max } that are taken. Send it as several documents.
# $id (String) - the row's id
# $reference (String) - the reference it had been given
row-other-words = The id “{ $id }” was taken in before, as { $reference }, with other words. A correction is a submission of its own: give it an id of its own. If this is another table that counts its own ids, add a line such as series = "survey" to its mapping.
# $reference (String) - the reference it had been given
letter-other-words = A letter with the same message id was taken in before, as { $reference }, with other words. If it is a correction, save it as a text file and take that in.
# $reference (String) - the reference it had been given
place-other-words = This row was taken in before, as { $reference }, with another mapping. What was taken stays as it is: a document never changes.
# $reference (String) - the reference
# $state (String) - the state now said
row-other-state = The same words were taken in before, as { $reference }, with another publication state. Nothing was changed. To decide it anew, use “tystio intake decide --state { $state } { $reference }”.
letter-nothing = There are no words in it and nothing is attached. Check that the right file was sent.

## Notices

# $value (String) - the value
# $count (String) - how often
notice-respondent-type = The call does not know the respondent type “{ $value }”. It was kept as it came ({ $count }×).
# $value (String) - the value
# $count (String) - how often
notice-place = The call does not know the place “{ $value }”. It was kept as it came ({ $count }×).
# $value (String) - the value
# $count (String) - how often
notice-language = “{ $value }” is not a language that is known here ({ $count }×). The language will be told from the words.
# $value (String) - the value
# $count (String) - how often
notice-publication = “{ $value }” is not a publication state that is known here ({ $count }×). Those submissions are not decided, so they are not published.
# $value (String) - where it stands
notice-without-text = { $value } is kept byte for byte; its words could not be read.
# $value (String) - the file and the reference
notice-same-bytes = The same file was there already under another name: { $value }. It was not taken twice. If somebody else sent the same words, take them in as the rows of a table, each with its own id.
# $value (String) - the table
notice-table-left = The table { $value } was left out: no column of it is given to a question.
# $count (String) - how many
# $list (String) - the rows
notice-no-answer = Rows that answer nothing are counted as submissions without words ({ $count }): { $list }.
# $count (String) - how many
# $list (String) - the rows
notice-blank-row = Rows without anything in any cell were skipped ({ $count }): { $list }.
# $count (String) - how many
# $list (String) - the references
notice-other-particulars = Submissions that were there already with the same words, but with another respondent type, place, language, name or date, were left as they are ({ $count }): { $list }.
# $list (String) - examples
notice-day-first = Dates such as { $list } were read with the day first and the month second.
# $count (String) - how many
notice-more = The same holds for { $count } more with other values.

## Files

# $max (String) - bytes
file-too-long = The file is longer than { $max } bytes, the most that is read of this format. Split it, or save a table as CSV.
# $file (String) - the path
# $why (String) - the system's words
file-unreadable = “{ $file }” cannot be opened ({ $why }). Check its name and who may read it.
file-is-mapping = This is a settings file and no evidence. If it is a mapping, name it with --map.
import-done = This file was taken in already. To take in something else, send another file.
# $channel (String) - the word
channel-unknown = “{ $channel }” is not a channel for imports. Use email, paper or import.
# $state (String) - the word
state-unknown = “{ $state }” is not a publication state. Use named, name-withheld, anonymous, confidential, not-accepted or not-decided.
nothing-to-decide = Name at least one reference, or use --all-undecided.
# $reference (String) - the reference
no-reference = There is no submission “{ $reference }” in this commission. Look for a misspelling; a reference looks like WHC0012.

## What ingest found wrong with a file

broken-unknown-format = This is not one of the formats taken, which are CSV, JSON, JSON Lines, XLSX, ODS, DOCX, ODT, RTF, PDF, EML, MSG, MBOX, HTML, plain text, subtitles (VTT, SRT), scans (JPEG, PNG, TIFF), and ZIP archives of these.
# $kind (String) - the kind it should be
broken-not-as-named = The name says { $kind } but the contents are something else. Rename it or save it again.
broken-nothing = There is nothing in it. Check that the right file was sent.
broken-too-hard = Reading it took more time or memory than a file may take. Save its words in a simpler format, such as plain text, and send that.
# $max (String) - the most
# $unit (String) - of what
broken-too-much = It has more than { $max } { $unit }, the most that is read. Split it.
# $why (String) - the system's words
broken-unreadable = It could not be read to its end ({ $why }). Send it again.
broken-not-text = It holds bytes that are no text. Send the file that it was made from.
broken-wrong-encoding = The text is neither UTF-8 nor Windows-1252. Save the file as UTF-8 and send it again.
broken-mixed-encoding = This line is not UTF-8 although other lines are. Correct its letters, save the file as UTF-8 and send it again.
broken-utf16 = It looks like UTF-16 that is cut short or has no mark. Save it as UTF-8 and send it again.
broken-no-times = The times of this subtitle cannot be read. Write them as 00:01:02.000 --> 00:01:05.000 and send the file again.
broken-unclosed-quote = The quotation mark that opens here is never closed. Close it or double it.
broken-text-after-quote = Text follows the quotation mark that closes a cell. Write a quotation mark within a cell twice.
# $found (String) - cells
# $columns (String) - columns
broken-cells = The row has { $found } cells but the header has { $columns } columns. Correct the row and send the file again.
# $why (String) - the parser's words
broken-json = This is not valid JSON ({ $why }). Correct it and send the file again.
broken-not-object = Each line must be a JSON object, such as {"{"}"answer": "..."{"}"}.
broken-not-list = The file must be a list of JSON objects, such as [{"{"}"answer": "..."{"}"}]. Export it so.
# $key (String) - the name
broken-key-twice = The name “{ $key }” stands twice in one object. Keep one.
# $entry (String) - the entry, or nothing
broken-archive = It is cut short or damaged and cannot be unpacked. Send it again. { $entry }
# $entry (String) - the entry, or nothing
broken-locked = It is locked with a password. Send it unlocked. { $entry }
# $entry (String) - the entry
broken-entry = The entry “{ $entry }” cannot be taken: its path leads out of the archive, or it is there twice, or it is a link and no file. Pack the files again from one folder.
# $entry (String) - the entry
broken-bomb = The entry “{ $entry }” unpacks to more than is read. Send the files in smaller parts.
# $part (String) - the part
broken-part = Its part “{ $part }” is missing, damaged or not safe to read. Open it in the program that wrote it, save it and send it again.
broken-cut-short = It ends before it is complete. Save it again in the program that wrote it and send it again.
broken-not-letter = It has no header lines such as From and Date. Save the e-mail as a file again.
broken-not-mailbox = No line in it begins a message (“From ...”). Export the mailbox again.
broken-reader = Its contents could not be made sense of. Save it again in another of the formats taken.

bound-file-bytes = bytes in a file
bound-unpacked-bytes = bytes once unpacked
bound-ratio = times its packed length
bound-entries = entries and messages
bound-nesting = levels of one thing within another
bound-elements = elements within one another
bound-rows = rows in a table
bound-columns = columns in a table
bound-cells = cells in a table
bound-cell-bytes = bytes in a cell
bound-row-bytes = bytes in a row
bound-parts = parts of a letter
bound-attributes = attributes of one element

## What ingest did to a file

note-windows-1252 = It is not UTF-8 and was read as Windows-1252.
note-utf16 = It was read as UTF-16.
# $charset (String) - the character set
note-charset = It was read as { $charset }, which it names.
note-letters-lost = Some letters could not be told and stand as �.
note-mark = The byte-order mark was dropped.
# $count (String) - how many
note-nul = Characters U+0000 were removed ({ $count }).
# $count (String) - how many
note-blank-rows = Blank rows were left out ({ $count }).
# $count (String) - how many
note-comment-lines = Lines beginning with # were left out ({ $count }).
# $count (String) - how many
note-columns-named = Columns without a name were given one ({ $count }).
# $count (String) - how many
note-columns-numbered = Columns with the name of an earlier one were given a number ({ $count }).
# $kind (String) - the kind
note-other-kind = The contents are not what the name says; it was read as { $kind }.
note-hidden-text = Hidden text was left out.
note-deleted-text = Text deleted with tracked changes was left out.
note-margin-comments = Comments in the margin were left out.
note-page-headers = Headers and footers of the pages were left out.
note-macros = It carries macros; none was run.
# $sheet (String) - the sheet
note-hidden-sheet = The hidden sheet “{ $sheet }” was read.
# $sheet (String) - the sheet
note-empty-sheet = The sheet “{ $sheet }” is empty.
# $count (String) - how many
note-system-entries = Hidden files that a computer added were left out ({ $count }).
note-kept = It is kept as it is; its text could not be read.
note-cut-short = The letter may be cut short: its last part is not closed.
note-other = Something in it was read in another way than usual.

## What letters did not say of themselves

describe-no-key = The file needs a column “source” (where a letter came from) or “reference”.
# $column (String) - the column
# $known (String) - the columns known
describe-column = The column “{ $column }” is not known here. Known are: { $known }.
# $source (String) - the source
describe-no-source = No submission came from “{ $source }”. Take the file in first, or look for a misspelling.
# $source (String) - the source
# $list (String) - the references
describe-two-sources = Several submissions came from “{ $source }”: { $list }. Use a column “reference” to say which.
describe-no-row-key = The row names neither a source nor a reference. Fill one in.
# $text (String) - the value
describe-language = “{ $text }” is not a language that is known here. Use en or cy.
# $text (String) - the value
describe-publication = “{ $text }” is not a publication state. Use named, name-withheld, anonymous, confidential, not-accepted or not-decided.

## What the verbs say

# $title (String) - the commission's title
# $slug (String) - its slug
opened = “{ $title }” is open as “{ $slug }”.
# $table (String) - the table
proposed = Nothing was taken in yet. This mapping is proposed for { $table }:
proposed-next = Save it, put it right, and take the file in again with --map FILE; or take it as proposed with --accept.
# $received (String) - how many
# $already (String) - how many
# $refused (String) - how many
imported = Taken in: { $received }. There already: { $already }. Refused: { $refused }.
# $described (String) - how many
# $already (String) - how many
# $refused (String) - how many
described = Described: { $described }. So already: { $already }. Refused: { $refused }.
# $decided (String) - how many
# $already (String) - how many
decided = Decided: { $decided }. So already: { $already }.
# $file (String) - the file
# $row (String) - the row
# $line (String) - the line
place-of-row = { $file }, row { $row } (line { $line }):

## The public pages

home-terms = What we were asked to do
home-key-question = The question we ask
# $opens (String) - the opening time
# $closes (String) - the closing time
# $zone (String) - the time zone
home-opens = The call for evidence opens on { $opens } and closes on { $closes } ({ $zone }).
# $closes (String) - the closing time
# $zone (String) - the time zone
home-open-until = The call for evidence is open until { $closes } ({ $zone }).
# $closes (String) - the closing time
# $zone (String) - the time zone
home-closed = The call for evidence closed on { $closes } ({ $zone }). What arrives later is kept and marked late.
zone-uk = UK time
home-questions = What we ask
home-other-questions = Other questions
home-send = How to send your evidence
home-send-how = The quickest way is the form on these pages. Evidence is also taken by letter, by e-mail and as a file, through the secretariat. You need not answer every question, and you may write in your own way.
home-send-languages = You may write in Welsh or in English. Writing in Welsh will not lead to any delay.
home-used = How your answers are used
home-used-more = How evidence is published, and your rights
home-no-call-title = No call for evidence
home-no-call = This commission has no call for evidence.
home-when = When
home-stages = The stages of the commission
home-stage = Stage
home-stage-opens = From
home-stage-closes = To
home-who = Who decides
home-interests = Interests declared:
home-no-interests = No interests to declare.
home-funding = Who pays
home-report = The report
home-report-where = What is found, what is recommended, and the evidence behind it:
home-report-link = read the report
home-about-link = Who is responsible, privacy, and how evidence is published
home-sign-in = Sign in (staff)

about-title = Who is responsible, and what happens to your evidence
about-privacy = Privacy
about-controller = Who answers for personal data
about-contact = Where to write
about-basis = Why they may hold it
about-retention = What is not published is deleted on
about-publication = How evidence is published
about-campaigns = How campaigns are counted
about-imprint = Who is responsible
basis-consent = Your consent (UK GDPR, article 6(1)(a))
basis-public-task = A task carried out in the public interest (UK GDPR, article 6(1)(e))
basis-legitimate-interests = Legitimate interests (UK GDPR, article 6(1)(f))

## Taking in, for staff

imports-title = Taking in
imports-about = Every file is kept byte for byte and read whole before anything is taken. Taking in the same file again adds nothing.
upload-channel = How it arrived
channel-by-format = As the format says
channel-email = E-mail
channel-paper = Paper
channel-import = A table or a system
upload-received = When it was received
upload-received-hint = For letters that bear no date of their own, such as 2026-03-20. Left empty, it is now.
upload-files = Files
# $files (String) - how many
# $megabytes (String) - how large together
upload-hint = Tables (CSV, JSON, JSON Lines, XLSX, ODS), letters (DOCX, ODT, RTF, PDF, EML, MSG, MBOX, HTML, text), scans (PDF, JPEG, PNG, TIFF) and ZIP archives of these; at most { $files } files and { $megabytes } MB together.
upload-button = Take in
upload-no-file = Choose at least one file.
upload-unreadable = The upload did not arrive whole. Send it again; if it is very large, send it in parts.
imports-list = What was taken in
imports-none = Nothing was taken in yet.
imports-caption = Imports, the newest first
imports-file = File
imports-when = When
imports-person = By
imports-state = State
imports-received = Taken
imports-already = There already
imports-refused = Refused
state-proposed = Waits for its mapping
state-taking = Being taken
state-done = Taken
state-refused = Refused
import-size = Length
# $number (String) - how many
import-bytes = { $number } bytes
import-digest = SHA-256
import-original = Download the original
import-interrupted = This file is being taken. If that was interrupted, take in the same file again: what is there already is not taken twice.
import-mapping = Which column is what
import-mapping-about = Nothing was taken yet. Give each column to a question or to what it says of the respondent, or leave it out.
import-reasons = Why this is proposed
import-confirm = Take in by this mapping
import-notices = Notices
import-refused = Refused
import-refused-more = There are more. The command line lists all of them.
reason-saved = This mapping was used before for a table with the same columns.
# $value (String) - a value from the column
column-sample = For example: { $value }
# $key (String) - the question's key
# $text (String) - the question
choice-question = Answer to { $key }: { $text }
# $column (String) - the column
mapping-twice = “{ $column }” is given to something that another column is given to already. Give it to something else, or leave it out.
mapping-none-given = Give at least one column to a question.

# Scans
bound-pages = pages in a PDF
bound-drawing-steps = steps of drawing in a PDF
bound-scan-pixels = pixels in a scan
# $count (String) - how many
note-picture-pages = Pages that are pictures: { $count }. The words in them were not read.
note-scan-within = It holds a scan beside words. Send the scan by itself, so that it can be typed.
note-scripts = It carries scripts or actions; none was run.
note-files-within = It carries files within itself; they were not read.
# $title (String) - the title
note-own-title = It calls itself “{ $title }”.
# $author (String) - the author
note-own-author = It names as its author “{ $author }”.
# $title (String) - the title
# $author (String) - the author
note-own-title-and-author = It calls itself “{ $title }” and names as its author “{ $author }”.
# $count (String) - how many
# $list (String) - where they stand
notice-scan = Scans that await a typed transcript ({ $count }): { $list }.
# $reference (String) - a submission
no-scan = { $reference } has no scan. A list of the scans that await a transcript is given by "intake scans".
# $reference (String) - a submission
# $parts (String) - its scans
several-scans = { $reference } has several scans: { $parts }. Say which is meant with --part.
scan-typed-since = Somebody else typed or changed this transcript in the meantime. Your words are still below: open the page again in another window, compare, and save.
# $count (String) - how many
scans-count = Scans that await a typed transcript: { $count }.
# $name (String) - the document
transcript-already = { $name } has this transcript already. Nothing was changed.
# $name (String) - the document
# $by (String) - who typed it
transcript-kept = The transcript of { $name } is kept, typed by { $by }.
# $name (String) - the document
# $by (String) - who typed it
transcript-corrected = The transcript of { $name } is corrected, typed by { $by }. The one before is sealed.
scans-title = Scans without a transcript
scans-about = Words in a picture are not read by the program. A person types them, and they become the text of the evidence. The picture itself is never published.
scans-reference = Reference
scans-file = File
scans-format = Format
scans-more = Only the oldest are shown. The others follow as these are typed.
# $reference (String) - a submission
scan-title = Transcript of { $reference }
scan-about = Type what stands in the scan, as it stands there. What is published is your transcript, marked as typed by the secretariat from a scan; the picture is never published.
scan-correction = This scan has a transcript. What you save takes its place; the one before is sealed. Passages whose words you change must be anchored again.
# $person (String) - who
# $when (String) - a moment
scan-typed-by = Typed by { $person }, { $when }
scan-picture = The scan
# $title (String) - the file's name
scan-alt = The scan { $title }: its words are typed beside it
scan-larger = Follow the picture to see it by itself and larger.
# $title (String) - the file's name
# $format (String) - PDF, TIFF
scan-download = Download { $title } ({ $format })
scan-transcript = Transcript
scan-transcript-hint = Leave a blank line between paragraphs. Write [illegible] for what cannot be read.
scan-keep = Save the transcript
# $reference (String) - a submission
scan-to-evidence = To the evidence { $reference }

## The mailbox

channel-web = Web form
inbox-title = Inbox
inbox-about = What came, the newest first. Open one to decide about it; tick several to acknowledge or accept them together.
inbox-lists = Lists of the inbox
inbox-all = Everything
inbox-to-acknowledge = To acknowledge
inbox-to-accept = To accept
inbox-to-decide = Publication to decide
inbox-late = Late
inbox-safeguarding = With safeguarding
inbox-none = Nothing waits here.
inbox-tick = Tick
inbox-reference = Reference
inbox-received = Received
inbox-channel = Channel
inbox-from = From
inbox-state = Where it stands
inbox-acknowledge = The ticked ones were acknowledged
inbox-accept = Accept the ticked ones as evidence
inbox-newest = Back to the newest
inbox-older = Older ones
# $n (Number) - chooses the form
# $shown (String) - what is printed
inbox-done = { $n ->
    [one] { $shown } submission was changed.
   *[other] { $shown } submissions were changed.
}
sheet-download = This list as a workbook (XLSX)
tag-acknowledged = Acknowledged
tag-not-acknowledged = Not acknowledged
tag-accepted = Accepted as evidence
tag-turned-away = Turned away
tag-not-accepted-yet = Not yet accepted
turned-away-hint = It is kept, counted in the ledger, and not published
publication-named = Publication: with the name
publication-name-withheld = Publication: name withheld
publication-anonymous = Publication: anonymous
publication-confidential = Confidential
publication-not-accepted = Not accepted
publication-not-decided = Publication not decided
handle-title = Decide
handle-closes = The call closes
handle-origin = Came from
handle-name = Name
handle-type = Respondent type
handle-place = Place
handle-acknowledged = Has the respondent been told that it came?
handle-accepted = Is it evidence?
handle-state = How may it be published?
# $wish (String) - how they would have it published, in their own words
inbox-wish = The respondent chose: { $wish }
sent-with-wish = How the respondent would have it published
handle-late = Does it count as late?
late-no = Not late
late-yes = Late
handle-note = Note
handle-note-hint = For the secretariat only. It is never published.
handle-save = Keep this
handle-done = It is kept.
# $name (String) - who
# $when (String) - when
handle-last = Last changed by { $name }, { $when }.
handle-words = What was sent
handle-read = Read, code and redact it
# $max (String) - characters
note-long = The note is longer than { $max } characters. Shorten it; what does not fit belongs in a memo on the reading page.
meanwhile = Somebody changed this while you were writing. Nothing of yours is lost: compare both, put your answers right, and keep them.
meanwhile-title = What both of you wrote
meanwhile-caption = Where the two differ
meanwhile-what = What
meanwhile-yours = You
meanwhile-now = As it stands now
# $name (String) - who was quicker
meanwhile-theirs = { $name }
safeguarding-title = Somebody at risk of harm?
safeguarding-about = If these words tell of somebody at risk of harm, send them to whoever looks after safeguarding, and follow your body's procedure now: this only records it. A submission that was to be published becomes confidential.
safeguarding-reason = Why
safeguarding-send = Send to safeguarding
safeguarding-no-reason = Say in a few words why, so that whoever takes it up knows where to begin.
safeguarding-is = This submission is with safeguarding.
safeguarding-back-about = When it was dealt with, take it back. It stays confidential until somebody decides otherwise.
safeguarding-back = Take it back from safeguarding

## The gaps board

gaps-title = Gaps
gaps-about = Who has not been heard. Each cell has submissions, then distinct texts: a template that many sent counts once among the texts. Neither counts people, and neither says how widely something is thought. What was not accepted is not counted.
gaps-unheard = Nothing has come from
gaps-by-type = By respondent type and strand
gaps-by-place = By place and strand
gaps-everywhere = Every place
gaps-all-strands = All strands and letters
gaps-not-said = Not said
gaps-nobody = Nothing yet
gaps-who = From
# $what (String) - a strand
gaps-submissions = { $what }: submissions
# $what (String) - a strand
gaps-distinct = { $what }: distinct texts

## Typing in

channel-telephone = Telephone
channel-event = Event
channel-recording = Recording
typing-title = Type evidence in
typing-page-about = For a letter on paper, a note of a telephone call or an event, what is said in a recording. Type the words as they are. Your name is kept with them.
typing-waiting = To be typed by a second person
# $kind (String) - what it was
# $name (String) - who typed it first
# $when (String) - when
typing-waits = { $kind }, typed by { $name }, { $when }
typing-kind = What is it?
typing-received = When did it come, or when was it said?
typing-received-hint = Such as 2026-03-20, or 2026-03-20 14:30
typing-language = Language of the words
typing-about = How it came
typing-about-hint = For the secretariat: where the paper lies, who was there, who asked
typing-file = Recording, or picture of the paper
typing-file-hint = Kept byte for byte beside the words; never published
typing-body = The words
typing-body-hint = The whole letter or note. Answers to single questions go below.
typing-questions = Answers to the questions of the call
typing-twice = A second person types it again before it is taken in
typing-button = Take it in
typing-no-words = Type the words, here or at one of the questions.
# $max (String) - characters
typing-long = That is more than { $max } characters in one piece. Divide it into several.
typing-again-title = Type it a second time
typing-again-about = Type the words from the original. What the first person typed is not shown until you have finished.
typing-first = Typed first by
typing-by = Typed by
typing-same-person = You typed this first. Somebody else has to type it the second time.
typing-differ = The two differ. Look at the original, put the words below right, and take them in.
typing-first-words = First typing
typing-second-words = Second typing
typing-settle = These are the words: take them in
gaps-show = Show
letters-title = Letters that wait
letters-by-server = Acknowledgements and ways back to a draft go to the mail server that was set up for this server. What it did not take is tried again for three days and stays here until then.
letters-by-hand = No mail server was set up, so letters go into the folder “spool” of the data folder, one file each. Open them in a mail program to send them, and delete the files afterwards: they hold people's addresses.
letters-none = No letter waits.
letters-new = Not tried yet
letters-again-soon = Could not be sent; it is tried again
letters-given-up = Could not be sent, and is not tried again of itself
letters-again = Try again now
letters-drop = Throw away
publication-erased = Erased
held-bundle = What is held about you
held-bundle-about = You are entitled to all of it: what you sent and what was done with it, who read it, and your files, as a page to read and as data. Keep it where nobody else reads it.
held-bundle-link = Everything as one file (ZIP)
form-shut = The commission was closed, and no more evidence is taken. What you gave stays as it is: with your receipt you can still read it, object, or ask to be erased.
