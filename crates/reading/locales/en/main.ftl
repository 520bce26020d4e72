## Lists

evidence-title = Evidence
search-label = Words to look for
search-hint = Gymru also finds Cymru, and ty finds tŷ. "An exact phrase"; -word leaves out.
filter-strand = Subject
filter-type = Who answered
filter-place = Place
filter-language = Language
filter-state = Publication
filter-code = Code
filter-late = When it came
to-the-list = Past the filters, to the list
any = Any
late = Late
late-yes = Late only
late-no = In time only
english = English
welsh = Welsh
nothing-taken-in = Nothing has been taken in yet.
nothing-found = Nothing matches. Take a filter away, or look for other words.
no-answer = Nothing was written in answer to any question.
# $n (Number) - chooses the form
# $shown (String) - the number as it is shown
codings-count = { $n ->
    [one] { $shown } coding
   *[other] { $shown } codings
}
# $n (Number) - chooses the form
# $shown (String) - the number as it is shown
search-behind = { $n ->
    [one] { $shown } text is still being read in; the search does not know it yet.
   *[other] { $shown } texts are still being read in; the search does not know them yet.
}

## Publication

state-named = Named
state-name-withheld = Name withheld
state-anonymous = Anonymous
state-confidential = Confidential
state-not-accepted = Not accepted
state-not-decided = Not decided
state-named-more = Published with the name of who wrote it.
state-name-withheld-more = Published; only the secretariat knows the name.
state-anonymous-more = Published; no name was ever taken.
state-confidential-more = Neither published nor quoted; it may inform what is said in general terms.
state-not-accepted-more = Not taken as evidence, and not shown.
state-not-decided-more = Nothing is shown until this is decided.
decide-title = Decide on publication
decide-legend = How may this submission be published?
decide-do = Keep the decision

## The reading page

# $reference (String) - reference of the submission before
previous = Previous: { $reference }
# $reference (String) - reference of the submission after
next = Next: { $reference }
beside-label = Other submissions in the list
facts = About this submission
fact-received = Received
fact-name = Name as given
fact-channel = How it came
fact-origin = Where it came from
channel-web = Web form
channel-email = E-mail
channel-paper = Paper
channel-telephone = A note of a telephone call
channel-event = A note of an event
channel-recording = A recording
channel-import = Import
letter = Letter
# $number (String) - number of the paragraph
paragraph = Paragraph { $number }
passage = Passage
no-text = This file has no text that could be read.
download-original = Download the original
taken-out-title = Words were taken out of this text:
# $reason (String) - why
# $who (String) - name of the person
# $when (String) - day and time
redaction-line = { $reason }; { $who }, { $when }
broken-title = Coded passages that lost words:
broken-more = Some of their words were taken out. Undo the coding, or code what is left.
broken-here = Some of these words were taken out since.
by-source = given by the source

## Coding

coding-title = Coding
code = Code
choose-code = Choose a code
code-paragraph = Code this paragraph
take-out-paragraph = Take this paragraph out…
undo = Undo
undo-last = Undo my last coding
code-words = Code some words
words-label = The words
words-hint = Copy them from the text and paste them here. They must stand there exactly once.
where = Where they stand
anywhere = Anywhere in this submission
code-words-do = Code these words
find-code = Find a code
open-codebook = Open the codebook
no-codes-yet = The codebook is empty. Add the first code there.
# $name (String) - name of the code
said-coded = Coded: { $name }.
# $name (String) - name of the code
said-already = You had coded this with { $name } before.
# $name (String) - name of the code
said-undone = Undone: { $name }.
script-chosen = Chosen words:
script-paragraph = Paragraph
script-nothing = Select words, or move to a paragraph with j.
script-saving = Saving…
script-failed = Not saved, because the server could not be reached:
script-no-undo = There is nothing of yours to undo here.
script-two-documents = Select words within one answer.
script-signed-out = Not saved: you may have been signed out. Sign in in another tab, then repeat.
script-repeat = Repeat
keys-title = Keys
keys-move = next and previous paragraph
keys-code = the letter or number beside a code puts it on the chosen words, or else on the paragraph
keys-undo = undoes your last coding
keys-find = finds a code by its name
keys-help = shows or hides these keys
letters-on = Single-letter keys

## Memos

memos = Memos
memos-hint = Notes for those who read the evidence. They are never published.
memo = Your memo
memo-about = About
memo-keep = Keep the memo
whole-submission = The whole submission

## Redaction

take-out = Take words out
take-out-look = See what would go
out-hint = Paste the exact words. Nothing is taken out before you have seen what goes.
redact-title = Take these words out?
# $name (String) - name of the document
redact-from = They stand in { $name }:
redact-what-happens = The reason will stand in their place. The text as it was is sealed: it is kept, and no longer shown or published.
redact-breaks = Coded passages that lose words
redact-breaks-none = No coded or cited passage loses words.
redact-reason = Why?
redact-reason-hint = The reason is published in place of the words.
redact-do = Take the words out
redact-not = Leave them
reason-missing = Choose why the words are taken out.

## The codebook

codebook-title = Codebook
codebook-lead = What each code means and how often it was used. Counts are of submissions and of distinct texts.
with-those-below = (with the codes below it)
# $name (String) - name of the code above
below = Below { $name }
retired = Retired
include = Include
exclude = Leave out
example = Example
include-hint = What belongs to it.
exclude-hint = What does not, and which code to use instead.
definition = What it means
code-name = Name
code-parent = Below
at-the-top = No other code
add-code = Add a code
change = Change
move-up = Move up
move-down = Move down
# $name (String) - name of the code
change-code = Change { $name }
# $key (String) - key of the code
key-stays = The key { $key } stays as it is, so that earlier work keeps its meaning.
keep-changes = Keep the changes
keep-not = Leave it as it was
retire = Retire this code
retire-more = It is taken out of the choices. What was coded with it stays.
bring-back = Bring this code back
bring-back-more = It can be put on passages again.
drop = Delete this code
drop-more = Nothing was ever coded with it, so it can go.

## The work log

work-title = Work log
work-whose = Whose work
work-all = Everybody's
work-mine = Mine
work-none = Nothing has been coded yet.
# $who (String) - name of the person
# $when (String) - day and time
undone-by = undone by { $who }, { $when }

## What was done

done-coded = The passage is coded.
done-already = You had put this code on this passage before; nothing was changed.
done-undone = The coding is undone. It stays in the work log.
done-memo = The memo is kept.
done-decided = The decision is kept.
done-redacted = The words are taken out, and the text as it was is sealed.
done-code-made = The code is in the codebook.
done-code-changed = The code is changed.
done-code-retired = The code is retired.
done-code-back = The code is back.
done-code-dropped = The code is deleted.

## What can be put right

form-unreadable = The form did not arrive as it was sent. Go back and send it again.
no-words = No words are chosen. Choose some in the text.
# $quote (String) - the words, shortened
words-not-there = “{ $quote }” does not stand in this text. Copy the words from the page, without leaving any out.
# $quote (String) - the words, shortened
# $count (String) - how many times
# $places (String) - paragraphs
words-twice = “{ $quote }” stands { $count } times: { $places }. Copy a few words more, so that the place is certain.
# $name (String) - name of the document
changed-meanwhile = { $name } was changed after this page was opened. Look at it as it now stands, and do it again.
choose-a-code = Choose a code first.
# $key (String) - the code asked for
no-code = There is no code “{ $key }” in the codebook. Choose one that is there, or add it.
# $name (String) - name of the code
code-retired = The code “{ $name }” is retired. Choose another, or bring it back in the codebook.
memo-empty = The memo is empty. Write something, or leave it.
# $length (String) - characters
# $max (String) - characters
memo-long = The memo has { $length } characters. Shorten it to { $max }.
# $state (String) - the word sent
no-state = “{ $state }” is not a publication state. Choose one of the list.
code-nameless = A code needs a name.
# $max (String) - characters
code-name-long = The name of a code has at most { $max } characters. Put the rest into what it means.
# $max (String) - characters
code-text-long = Each text of a code has at most { $max } characters. Shorten it.
# $max (String) - codes
codes-many = The codebook has { $max } codes, which is as many as it can hold. Retire or merge some.
# $key (String) - key of the code
code-circle = The code “{ $key }” would stand below itself. Choose another code for it to stand below.
# $key (String) - key of the code
# $max (String) - levels
code-deep = The code “{ $key }” would lie deeper than { $max } levels. Move it up.
# $key (String) - the key found
# $max (String) - characters
code-key-wrong = “{ $key }” cannot be the key of a code. Use small letters, digits and single hyphens, at most { $max }.
# $key (String) - the key
# $line (String) - the line before
code-twice = The code “{ $key }” stands already in line { $line }. Leave one of the two out.
coder-missing = Nobody is named as coder. Write who put the code there.
# $quote (String) - the words, shortened
# $name (String) - name of the document
quote-not-there = “{ $quote }” does not stand in { $name }. A quote must stand there to the letter.
# $quote (String) - the words, shortened
# $count (String) - how many times
# $name (String) - name of the document
quote-twice = “{ $quote }” stands { $count } times in { $name }. Quote a few words more, so that it stands there once.
# $reason (String) - the word found
# $list (String) - the reasons
no-reason = “{ $reason }” is not a reason. Use one of: { $list }.
no-table = This is not one table. Send a CSV file with a header.
# $name (String) - the column wanted
# $list (String) - the columns there are
no-column = There is no column “{ $name }”. There are: { $list }.
# $why (String) - the system's words
file-unreadable = The file could not be read ({ $why }). Check its name.
search-nowhere = Say where to search: a file with --text, or --data with --commission.
query-nothing = The search has no word in it. Type at least one word.
query-only-exclusions = The search only says what to leave out. Type a word to look for as well.
# $chars (String) - characters found
# $max (String) - characters
query-too-long = The search has { $chars } characters. Shorten it to { $max }.
# $words (String) - words found
# $max (String) - words
query-too-many-words = The search has { $words } words. Use at most { $max }.

## Files and labels

# $n (Number) - chooses the form
# $shown (String) - the number as it is shown
hits-count = { $n ->
    [one] { $shown } hit
   *[other] { $shown } hits
}
# $added (String) - how many
# $changed (String) - how many
# $same (String) - how many
codebook-kept = Codes added: { $added }; changed: { $changed }; as they were: { $same }.
# $done (String) - how many
# $already (String) - how many
codings-kept = Coded: { $done }; already there: { $already }.
# $done (String) - how many
# $already (String) - how many
redactions-kept = Taken out: { $done }; already gone: { $already }.
# $column (String) - name of the column
given-group = Labels that the source gave in its column “{ $column }”.
# $column (String) - name of the column
given-code = A label that the source gave in its column “{ $column }”; it stands on the whole document.
scan-awaits = This is a scan. Its words await a transcript that a person types.
# $person (String) - who
# $when (String) - a moment
scan-typed = Typed by the secretariat from a scan: { $person }, { $when }.
# $person (String) - who
# $when (String) - a moment
scan-typed-before = An earlier transcript, sealed since: { $person }, { $when }.
scan-type = Type the transcript
scan-correct = Correct the transcript

codes-on-your-words = Analysts put these codes on passages of what you wrote:
receipt = Receipt (PDF)

## Verbs on a table

# $total (String) - sightings
# $texts (String) - texts
redact-found = Possible personal data found: { $total }, in { $texts } texts. Nothing was taken out; a person decides.
# $texts (String) - texts
# $english (String) - texts in English alone
# $welsh (String) - texts in Welsh alone
# $both (String) - texts in both
# $neither (String) - texts without a word to tell by
language-told = Texts: { $texts }. English: { $english }. Welsh: { $welsh }. Both: { $both }. Cannot tell: { $neither }.
kind-nhs-number = NHS number
kind-ni-number = National Insurance number
kind-postcode = Postcode
kind-phone = Telephone number
kind-email = E-mail address
kind-address = Address
kind-date-of-birth = Date of birth
kind-date = Date
kind-vehicle = Vehicle registration
kind-passport = Passport
kind-driving-licence = Driving licence
kind-sort-code = Sort code
kind-account-number = Bank account number
kind-iban = International bank account number (IBAN)
kind-card = Payment card
kind-reference = Number of a patient, a case or an employee
kind-name = Name of a person
# $id (String) - the id that stands twice
rows-repeated-id = The id “{ $id }” stands on more than one row. Each row was counted as a submission of its own.
# $submissions (String) - how many
# $min (String) - how many
# $campaigns (String) - how many
# $within (String) - how many
# $distinct (String) - how many
# $outside (String) - how many
# $distinct-outside (String) - how many
duplicates-statement = Submissions: { $submissions }. Campaigns (letters that at least { $min } submissions repeat): { $campaigns }, with { $within } submissions. Distinct texts (each template once, each personal addition once, each other text once): { $distinct }. Without the campaigns: { $outside } submissions, { $distinct-outside } distinct texts. None of these is a number of people or of opinions.
# $id (String) - id of the campaign
# $size (String) - submissions
# $identical (String) - submissions
# $start (String) - the first words of the template
duplicates-line = { $id }: submissions { $size }, identical { $identical }: “{ $start } …”
# $id (String) - id of the campaign
# $size (String) - submissions
# $start (String) - the first words of the template
duplicates-members = { $id }: submissions { $size }: “{ $start } …”
# $themes (String) - how many
# $submissions (String) - how many
# $distinct (String) - how many
# $unassigned (String) - how many
themes-statement = Suggested themes: { $themes }, among { $submissions } submissions, { $distinct } distinct texts. In no theme, because they say nothing or nothing that another says: { $unassigned }. A theme is a suggestion until a person has read it; its size is no number of people or of opinions.
# $id (String) - id of the theme
# $label (String) - what it is called
# $size (String) - submissions
# $distinct (String) - distinct texts
themes-line = { $id }: { $label }: submissions { $size }, distinct texts { $distinct }
# $asked (String) - how many
# $found (String) - how many
themes-fewer = { $asked } themes were asked for, and the texts bear { $found }: the rest say the same.
themes-nowhere = Say what to read: a table with its column (`FILE --text COL`), or a stored question (`--data DIR --commission SLUG --question KEY`).
judgement-of-nobody = This row does not say which response was coded, or who coded it. Fill in its “id” and “coder”; leave “code” empty where the coder found that none fits.
agreement-one-coder = Agreement needs two coders at least, and this file has fewer. Give it the codings of all coders, with their names in the column “coder”.
# $ids (String) - ids of responses
agreement-contradictory = These responses have a row with a code and a row without one from the same coder; the codes were counted: { $ids }.
agreement-overall = All codes
agreement-cannot-tell = cannot tell
# $name (String) - the code
# $units (String) - responses
# $alpha (String) - the coefficient with its interval
# $percent (String) - a number
agreement-line = { $name }: responses that two coded { $units }, Krippendorff's alpha { $alpha }, agreement { $percent } %

## Campaigns

filter-campaign = Campaign
campaign-of-none = In no campaign
campaigns-title = Campaigns
campaigns-lead = Letters that somebody wrote for others to send. Each submission is compared with the template of its campaign; what it added is evidence of its own. Counts are of submissions and of distinct texts: each template once, each personal addition once, each other text once. None of them counts people or opinions.
campaigns-all = All submissions
campaigns-without = Without the campaigns
# $when (String) - day and time
# $who (String) - name of the person
# $submissions (String) - how many
# $min (String) - how many
# $version (String) - a number
campaigns-run = Last looked for on { $when }, by { $who }, among { $submissions } submissions. { $min } or more make a campaign; method version { $version }.
campaigns-never = Nobody has had the machine look for campaigns yet. Until then each distinct text is an exact repeat counted once.
# $n (Number) - chooses the form
# $shown (String) - the number as it is shown
campaigns-since = { $n ->
    [one] { $shown } submission has come since; it is counted as its own text until campaigns are looked for again.
   *[other] { $shown } submissions have come since; they are counted as their own texts until campaigns are looked for again.
}
campaigns-waiting = The machine is about to look. Load this page again in a moment.
campaigns-none = No campaign is known.
campaigns-find = Look for campaigns now
campaigns-find-hint = The machine looks through the whole text of every submission. It never undoes what a person decided.
# $key (String) - the campaign
campaign-title = Campaign { $key }
# $count (String) - how many
campaign-identical = without a change but for greeting and signature: { $count }
# $count (String) - how many
campaign-by-person = placed by a person: { $count }
campaign-template = Template
campaign-members = Submissions, and what each added and removed
campaign-no-members = No submission belongs to this campaign now.
# $reference (String) - the submission
campaign-choose-member = Choose { $reference }
campaign-nothing-changed = The template as it is.
campaign-addition = Personal addition.
campaign-code-addition = Code this addition
campaign-added = Added
campaign-removed = Removed
# $key (String) - the campaign
campaign-other-template = Compared with the template of { $key }, in which it was before the merge.
campaign-put-by-person = Placed here by a person.
campaign-decisions = Decisions
campaign-no-decisions = Nobody has decided anything about this campaign.
campaign-decide = Decide about this campaign
campaign-decide-legend = What do you decide?
campaign-do-name = Name it
campaign-do-name-hint = The name stands in lists beside its number.
campaign-do-split = Split it
campaign-do-split-hint = The submissions you choose become a campaign of their own.
campaign-do-take-out = Take submissions out
campaign-do-take-out-hint = The submissions you choose belong to no campaign.
campaign-do-put-in = Put submissions in
campaign-do-put-in-hint = The submissions you name belong to this campaign.
campaign-do-merge = Merge it into another
campaign-do-merge-hint = All its submissions are counted with the other one, and its template is no text of its own.
campaign-do-overrule = It is no campaign
campaign-do-overrule-hint = All its submissions are counted as their own texts.
campaign-references = Submissions
campaign-references-hint = Tick them above, or write their references here.
campaign-into = Merge into
campaign-choose-other = Choose a campaign
campaign-name = Name
campaign-reason = Why?
campaign-reason-hint = The reason is kept with your name and the time, and shown here.
campaign-decide-do = Keep the decision
# $key (String) - the campaign
# $name (String) - the name
campaign-did-name = { $key } was named “{ $name }”
# $key (String) - the campaign
# $into (String) - the other campaign
# $count (String) - how many
campaign-did-split = Submissions split from { $key } into { $into }: { $count }
# $key (String) - the campaign
# $count (String) - how many
campaign-did-put-in = Submissions put into { $key }: { $count }
# $key (String) - the campaign
# $count (String) - how many
campaign-did-take-out = Submissions taken out of { $key }: { $count }
# $key (String) - the campaign
# $into (String) - the other campaign
campaign-did-merge = { $key } was merged into { $into }
# $key (String) - the campaign
campaign-did-overrule = { $key } was said to be no campaign
fact-campaign = Campaign
campaign-see = See the campaign
done-looking = The machine will look for campaigns. Load this page again in a moment.
done-campaign-decided = The decision is kept.
done-campaign-undone = The decision is undone. It stays in the list.
campaign-reason-missing = Say why. The reason is kept with the decision.
# $max (String) - characters
campaign-reason-long = The reason has at most { $max } characters. Shorten it.
campaign-nameless = A campaign needs a name here. Write one.
# $max (String) - characters
campaign-name-long = The name of a campaign has at most { $max } characters. Shorten it.
campaign-choose = No submissions are chosen. Tick some, or write their references.
# $reference (String) - as it was written
campaign-no-submission = There is no submission { $reference }. Write references as the list shows them.
# $reference (String) - the submission
# $key (String) - the campaign
campaign-no-member = { $reference } does not belong to { $key }. Choose submissions of this campaign.
campaign-no-other = Choose another campaign that has submissions.
campaign-kind-missing = Choose what you decide.

sheet-reference = Reference
sheet-received = Received
sheet-codings = Codings
sheet-key = Key
sheet-code = Code
sheet-submissions = Submissions
sheet-distinct = Distinct texts
sheet-download = This list as a workbook (XLSX)
sheet-identical = As the template
sheet-by-person = Placed by a person
sheet-compared-with = Compared with the template of
sheet-yes = yes
sheet-no = no
campaign-addition-column = Personal additions
campaign-put-by-person-column = Placed here by a person

## Files for other programs

exports-title = Files for other programs
exports-lead = What was coded here leaves with its exact words, its coders and its memos. What was taken out of a text does not leave. Each download stands in the log.
exports-codings = Codings
export-qdpx = REFI-QDA project (.qdpx)
export-qdpx-more = Codebook, texts, coded passages, coders and memos, for NVivo, ATLAS.ti, MAXQDA, QualCoder and others.
export-qdc = REFI-QDA codebook (.qdc)
export-qdc-more = The codes with what they mean and how they lie below each other.
export-csv = Codings as a table (.csv)
export-csv-more = A row a coding. Cells that a spreadsheet might take for a formula have an apostrophe before them.
export-xlsx = Codings as a workbook (.xlsx)
export-xlsx-more = The same for a spreadsheet; nothing in it is a formula.
export-jsonl = Codings as lines of JSON (.jsonl)
export-jsonl-more = The same for programs.
exports-in = Codings come in from files of other programs with the command “tystio reading import-codings”. They belong to the coders the file names, marked as imported.
# $name (String) - name of the coder
by-imported = { $name }, imported
# $file (String) - the file
# $codes (String) - how many
# $documents (String) - how many
# $codings (String) - how many
# $memos (String) - how many
export-written = Written: { $file }. Codes: { $codes }; documents: { $documents }; codings: { $codings }; memos: { $memos }.
# $count (String) - how many
export-broken = Codings that are not in it, because some of their words were taken out since: { $count }.
export-codebook-empty = The codebook has no code yet, and a file cannot hold an empty one. Add a code first.
# $file (String) - the file
# $why (String) - the system's words
export-not-written = { $file } could not be written ({ $why }). Choose a name that is not there yet, in a folder that is.
# $codings (String) - how many
# $already (String) - how many
# $memos (String) - how many
# $codes (String) - how many
# $known (String) - how many
import-done = Codings taken: { $codings }; already there: { $already }. Memos taken: { $memos }. Codes made: { $codes }; already there: { $known }.
# $count (String) - how many
import-by-words = The text here differs from that of the file, so these codings were placed by their words: { $count }.
# $count (String) - how many
import-unplaced = Codings and memos that were left out, because their document is not here or it is not certain where their words stand: { $count }.
import-counted = Nothing in the file shows what its positions count; code points were taken. Look at some passages before you rely on them.
# $count (String) - documents of the file
import-no-documents = None of the documents of this file ({ $count }) is here, so its codings have no place. Take their texts in first with “intake import”, then import the codings again.
import-database = This database is neither a Taguette nor a QualCoder project, or it is broken. Export it again from the program that made it.
import-no-project = There is no project.qde in this archive, so it is not a REFI-QDA project. Export it again as REFI-QDA.
# $root (String) - name of the outermost element
import-other-root = This file begins with “{ $root }” and is neither a REFI-QDA codebook nor a project. Export it again as REFI-QDA.
# $max (String) - levels
import-too-deep = The codes of this file lie deeper than { $max } levels. Flatten them in the program that made it.
# $member (String) - what is missing
import-lacks = A line of this file has no “{ $member }”. Give the mapping that ThemeFinder writes.
# $count (String) - how many
left-out-not-text = Pictures, recordings and pages, or parts of them, that were left out: { $count }.
# $count (String) - how many
left-out-no-text = Documents and notes whose text is not in the file: { $count }.
# $count (String) - how many
left-out-no-place = Passages that lie outside their text or have no words: { $count }.
# $count (String) - how many
left-out-no-target = References to codes or notes that are not in the file: { $count }.
# $count (String) - how many
left-out-structure = Lists of cases, sets, links and graphs, which have no place here: { $count }.
# $count (String) - how many
left-out-stance = Responses whose stances were left out; the themes were taken: { $count }.

## Coverage and saturation

codebook-beside = More about the coding
coverage-title = Coverage and saturation
coverage-lead = What was not read, coded or used, and whether further evidence still brings something new.
coverage-all = Everything
coverage-unread = Opened by nobody yet
coverage-uncoded = Opened, and without a code
coverage-unread-title = Not read by anybody
coverage-unread-none = Every submission was opened by a person.
coverage-unread-more = These are the first; there are more.
coverage-never-used = Codes that were never used
coverage-never-used-none = Every code was put on something.
coverage-silent = Groups without a coded passage
coverage-silent-none = Of every group that answered, something was coded.
saturation-title = Saturation
# $base (String) - how many
# $run (String) - how many
# $threshold (String) - per cent
saturation-method = Coded submissions stand in the order in which they came, each distinct text once. The codes of the first { $base } are the base. Each run of { $run } that follows is measured by the codes new in it; saturation is reached before the first run that brings at most { $threshold }% of the base (Guest, Namey and Chen 2020). It says nothing of groups that were not heard.
saturation-by-group = Saturation by who answered
saturation-all = All together
saturation-units = Distinct texts
saturation-codes = Codes
saturation-verdict = Saturation
saturation-other-orders = In other orders
# $at (String) - how many
saturation-reached = reached after { $at }
# $at (String) - how many
saturation-reached-not-held = reached after { $at }, but later ones brought more again
# $share (String) - per cent
saturation-not-reached = not reached: the last run still brought { $share }%
saturation-cannot-tell = cannot tell: too few, or no code in the base
# $share (String) - per cent
# $middle (String) - how many
# $low (String) - how many
# $high (String) - how many
saturation-orders = reached in { $share }% of 1,000 shuffled orders, after { $middle } in the middle case ({ $low } to { $high })
saturation-orders-none = not reached in any of 1,000 shuffled orders
saturation-seek = Seek more evidence from:
saturation-runs = The runs of all together
# $from (String) - number of the first
# $to (String) - number of the last
saturation-run = { $from } to { $to }
saturation-run-column = Run
saturation-last = Its last submission
saturation-new = New codes
saturation-share = Share of the base
saturation-threshold = The threshold is a share from 0 to 1, such as 0.05.
saturation-row-of-nothing = This row does not say what was coded. Fill in its “id”; leave “code” empty where no code fits.
# $name (String) - the group
# $units (String) - how many
# $codes (String) - how many
# $reached (String) - what was found
saturation-line = { $name }: units { $units }, codes { $codes }; { $reached }
# $submissions (String) - how many
# $unread (String) - how many
# $codes (String) - how many
coverage-line = Submissions: { $submissions }; opened by nobody yet: { $unread }. Codes never used: { $codes }.

## Double coding

double-title = Double coding
double-lead = Two people code the same sample without seeing each other's work, so that their agreement means something. The system draws the sample; nobody chooses it.
double-none = No sample has been drawn yet.
# $number (String) - number of the sample
# $coders (String) - who codes
double-name = Sample { $number }: { $coders }
# $first (String) - name of a coder
# $second (String) - name of a coder
double-both = { $first } and { $second }
# $name (String) - name of the coder
double-once-again = { $name }, once and again
# $at (String) - day and time
double-revealed = both done { $at }
# $first (String) - how many
# $second (String) - how many
# $all (String) - how many
double-open-state = being coded: { $first } and { $second } of { $all } done
double-draw-title = Draw a sample
double-first = First coder
double-second = Second coder
double-second-hint = Or the first coder again, on what they coded before, to see whether they still code alike.
double-again = The first coder, again
double-size = How many texts
# $size (String) - how many
double-size-hint = Empty: as many as it takes to know an agreement of 80% to within 10 points (95%); of 500 texts these are { $size }.
double-seed = Seed
double-seed-hint = The same seed draws the same texts, so that anyone can check the draw.
double-draw-do = Draw the sample
double-same-coder = Choose two different coders, or one coder again.
double-nothing = There is no text to draw: for two coders, texts that neither has coded; for one coder again, texts they have coded. Choose other coders, or take in or code more.
# $max (String) - how many
double-size-wrong = The sample has at least one text and at most { $max }. Write a whole number, or leave it empty.
double-seed-wrong = The seed is a whole number, such as 1.
double-open = One of the two is still coding another sample. Finish that first.
double-drawn = Drawn
# $size (String) - how many
# $population (String) - how many
# $seed (String) - the seed
# $person (String) - who
# $when (String) - day and time
double-drawn-fact = { $size } of { $population } distinct texts, by seed { $seed }; { $person }, { $when }
double-state = State
double-blind = Until both are done with every text, neither sees what the other put there, on any page.
double-queue = Your texts
double-queue-hint = Open each, code it, and say that you are done with it, also where no code fits.
double-done-mark = Done
double-done-do = I am done with this text
double-agreement = Agreement
double-agreement-method = The codings as they stood when both were done. Krippendorff's alpha, Cohen's kappa and Gwet's AC1 with intervals of 95%; 0 is what chance gives, 1 is full agreement. By text each code is present or absent; by character every character of the texts counts, and intervals come from leaving out one text at a time.
double-by-document = By text
double-by-span = By character
double-halves = Over time: the texts done first, and those done later
double-use = How often each put a code on a text
double-use-again = Then and now: how often a code was put on a text
double-use-both = Both
double-use-p = p (exact)
double-documents = Texts
double-alpha = Alpha
double-kappa = Kappa
double-ac1 = AC1
double-percent = Agreement
double-first-half = First half
double-second-half = Second half
# $n (Number) - chooses the form
# $shown (String) - the number as it is shown
double-differences-count = { $n ->
    [one] { $shown } difference
   *[other] { $shown } differences
}
double-differences-lead = A decision stands beside both originals and changes neither. The last one counts.
# $name (String) - name of the coder
double-only = only { $name }
double-decide = Decide
double-decide-legend = Does this code belong on this text?
double-belongs = It belongs
double-belongs-not = It does not belong
double-why = Why?
double-decide-do = Keep the decision
double-choose = Choose whether the code belongs on the text.
# $max (String) - characters
double-reason = Say why, in at most { $max } characters.
# $person (String) - who
# $when (String) - day and time
# $why (String) - the reason
double-decided-yes = Decided: it belongs. { $person }, { $when }: { $why }
# $person (String) - who
# $when (String) - day and time
# $why (String) - the reason
double-decided-no = Decided: it does not belong. { $person }, { $when }: { $why }
# $name (String) - name of the coder
by-again = { $name }, again
done-double-drawn = The sample is drawn.
done-double-done = Done with this text.
done-double-revealed = Both are done. Now both see everything.
done-adjudicated = The decision is kept, beside both originals.
agreement-no-sample = No sample has been coded by both its coders yet. Draw one on the page “Double coding”.
coding-of-nothing = This row does not say which response was coded. Fill in its “id”; leave “code” empty where the coder found that none fits.
# $ids (String) - ids of responses
codings-of-others = No coding in this file is of one of the responses; it begins with the ids { $ids }. Say with --id which column of the responses holds these ids.
# $column (String) - the name of a column
rows-question-by-title = The column “{ $column }” was taken to name the question that each response answers; --no-question leaves it aside.
# $count (String) - how many
# $ids (String) - ids of responses
suggest-strangers = Codings of responses that are not in the table were left out: { $count } ({ $ids } …).
# $codes (String) - names of codes
suggest-undefined = These codes are used and the codebook does not define them: { $codes }.
# $responses (String) - how many
# $samples (String) - a score from 0 to 1
# $codes (String) - a score from 0 to 1
# $pairs (String) - a score from 0 to 1
suggest-measured = Measured on the { $responses } coded responses, each suggested for as if nobody had coded it. F1, where 1 is as the coders did: mean of the responses { $samples }, mean of the codes { $codes }, all together { $pairs }.
# $responses (String) - how many
# $least (String) - how many
# $least-of-code (String) - how many
suggest-too-few = Cannot tell: { $responses } responses are coded. Suggestions need { $least } coded responses, and { $least-of-code } with the same code, so that some can be held out and the suggestions measured.
# $code (String) - the code
# $n (String) - how many
# $precision (String) - a score from 0 to 1
# $recall (String) - a score from 0 to 1
# $f1 (String) - a score from 0 to 1
# $threshold (String) - a probability
suggest-code = { $code }: coded { $n }, precision { $precision }, recall { $recall }, F1 { $f1 }; suggested from a probability of { $threshold }
# $code (String) - the code
# $n (String) - how many
suggest-never = { $code }: coded { $n }, too few to be measured, so it is never suggested
# $with (String) - how many
# $none (String) - how many
# $undecided (String) - how many
suggest-statement = Responses that nobody coded: with a suggestion { $with }, none of the codes { $none }, cannot decide { $undecided }. A suggestion becomes a coding only when a person accepts it.
# $ids (String) - ids of responses
suggest-next = Most is learnt by coding these next: { $ids }.

## Themes

themes-title = Themes
themes-lead = Themes are suggested groups of answers that speak of the same thing. A theme is a suggestion until a person has read it. Whether its answers speak for or against is not asked.
# $n (Number) - chooses the form
# $shown (String) - the number as it is shown
themes-count = { $n ->
    [one] { $shown } theme
   *[other] { $shown } themes
}
themes-no-questions = This commission has no call, and so no questions whose answers could be grouped.
themes-none-yet = No themes have been looked for among the answers to this question.
themes-find = Find themes
themes-find-again = Find themes again
themes-how-many = How many themes
themes-how-many-hint = Leave it empty to have as many as the answers bear. What people named, merged or divided stays.
# $most (String) - how many
themes-count-wrong = Type a whole number from 1 to { $most }, or leave the field empty.
# $key (String) - the key that was asked for
# $known (String) - the keys there are
no-question = There is no question “{ $key }”. There are: { $known }.
# $many (String) - how many
# $most (String) - how many
themes-many = There are { $many } answers to this question, and themes are looked for among { $most } at most. Export the answers and use `reading themes` on a part of them.
# $person (String) - who
theme-named-by = named by { $person }
theme-is-code = a code was made of it
theme-passages = Most telling passages
theme-no-passages = No passage can be shown: the documents were changed since the themes were found. Find them again.
theme-promote = Make a code of it
theme-promote-lead = The code is added to the codebook. It is put on the passages you choose, as codings of yours, and on no others.
theme-code-name = Name of the code
theme-code-definition = What it means
theme-put-on = Put it on these passages
theme-rename = Rename
theme-name = Name of the theme
theme-nameless = Type a name for the theme.
# $most (String) - how many
theme-name-long = Use at most { $most } characters for the name of a theme.
theme-merge = Merge
theme-into = Put its answers into
theme-itself = Choose another theme than this one.
theme-split = Divide
theme-parts = Into how many
theme-one = The answers in this theme say too much the same to be divided.
theme-drop = Drop the theme
theme-drop-lead = Its answers will be in no theme. Finding themes again may suggest it again.
done-themes-found = Themes were looked for.
done-theme-changed = The theme was changed.
done-theme-promoted = A code was made of the theme.
done-theme-dropped = The theme was dropped.
## Personal data

personal-title = Personal data
personal-link = Personal data in this submission
personal-about = Words that may be personal data: names of other people, addresses, telephone numbers, numbers of patients and accounts. The program may miss some and may be wrong; you decide about each.
personal-none = No submission has words that look like personal data and await a decision.
# $reference (String) - the last submission that was looked at
personal-none-up-to = Up to { $reference }, no submission has words that look like personal data and await a decision.
# $reference (String) - the last submission that was looked at
personal-onwards = Go on after { $reference }
# $n (Number) - places
# $shown (String) - the same, printed
personal-places = { $n ->
    [one] { $shown } place
   *[other] { $shown } places
}
# $out (String) - places taken out
# $stay (String) - places that stay
personal-decided = Decided. Taken out: { $out }. Stay: { $stay }.
# $reference (String) - the submission
personal-of = Personal data in { $reference }
personal-how = Choose for each place. What is taken out leaves a mark with the reason; the version before it is sealed, and a report that would still publish those words is not built. Where we are unsure, “later” is chosen.
# $many (String) - places
personal-more = More places: { $many }. They follow when you have decided these.
# $passages (String) - the coded passages, such as P12
personal-breaks = Taking these words out breaks what was coded here: { $passages }.
# $percent (String) - how sure, in percent
personal-sure = { $percent } % sure
# $reason (String) - the reason
personal-take-out = Take out: { $reason }
personal-stays = These words stay
personal-later = Decide later
personal-nothing-here = Nothing in this submission looks like personal data and awaits a decision.
personal-next = The next submissions
personal-do = Do this and go on

## Suggestions

# $many (String) - how many
# $most (String) - how many
suggest-many = There are { $many } different texts, and suggestions are learnt from { $most } at most. Export the answers and use `reading suggest` on a part of them.
suggest-not-measured = Suggestions cannot be switched on yet: too little is coded to measure what they are worth. Code more passages, and have the machine learn again.
suggest-other-run = The machine has learnt again since you looked. Look at the score as it is now, and switch suggestions on then.
passage-say = Choose a code, or say that none fits, or that you cannot decide.
passage-say-one = Choose codes, or say that none fits, or that you cannot decide: only one of these.
suggestion-gone = That suggestion is no longer open: somebody has decided on it, or the machine has learnt again.
suggest-none-above = No suggestion of this code is open from that probability on.
suggest-p-wrong = Type a probability from 1 to 100 per cent.
suggestions-title = Suggestions
suggestions-lead = The machine learns from the passages that people here have coded, and from nothing else, and suggests codes for the others. A suggestion becomes a coding only when a person accepts it.
# $some (String) - how many
# $all (String) - of how many
suggest-of = { $some } of { $all }
# $who (String) - a name
# $when (String) - a moment
suggest-on-by = On: switched on by { $who }, { $when }
# $who (String) - a name
# $when (String) - a moment
suggest-off-by = Off: switched off by { $who }, { $when }
suggest-never-on = Off
suggest-with-source = Passages that people coded, and labels that came with the evidence
suggest-without-source = Passages that people coded
# $when (String) - a moment
# $who (String) - a name
# $version (String) - a number
suggest-learnt-when = { $when }, asked for by { $who }; method version { $version }
suggest-status = Suggestions
suggest-learnt = Learnt
suggest-learnt-from = Learnt from
suggest-texts = Distinct texts that people read
suggest-passages = Passages that people read
suggest-set-aside = Passages that somebody could not decide
suggest-evidence-since = Evidence has come or changed since the machine learnt. Have it learn again to take that in.
# $n (Number) - chooses the form
# $shown (String) - the number as it is shown
suggest-since = { $n ->
    [one] { $shown } coding was put or taken back since the machine learnt. Have it learn again to take that in.
   *[other] { $shown } codings were put or taken back since the machine learnt. Have it learn again to take them in.
}
# $coded (String) - how many
suggest-score = Measured on the { $coded } distinct texts that people read, each suggested for as if nobody had read it. 1 is as the coders did, 0 is nothing right.
suggest-f1-texts = F1, mean over texts
suggest-f1-codes = F1, mean over codes
suggest-f1-pairs = F1, all texts and codes together
suggest-calibration = How far probabilities were off
suggest-no-score = –
# $code (String) - name of the code
# $least (String) - a probability
# $count (String) - how many
suggest-bulk-act = { $code }, from { $least }: codings made { $count }
suggest-column-n = Texts with the code
suggest-column-precision = Precision
suggest-column-recall = Recall
suggest-column-f1 = F1
suggest-column-threshold = Suggested from
suggest-column-open = Open suggestions
suggest-columns-hint = Precision: of the texts a code was suggested for, the share that people gave it. Recall: of the texts that people gave it, the share it was suggested for. A code without a probability to be suggested from has too few texts to be measured, and is never suggested.
suggest-waiting = The machine is about to learn, or learning. Load this page again in a moment.
suggest-worth = What the suggestions are worth
suggest-switch-on = Switch suggestions on
suggest-switch-off = Switch suggestions off
suggest-switch-hint = You have seen the score above. Your name and the time are kept. Suggestions are then shown beside the passages.
suggest-codes = Code by code
suggest-never-learnt = The machine has learnt nothing here yet.
suggest-bulk-acts = Accepted in bulk
suggest-undo-whole = Take all of it back
suggest-learn = Have the machine learn
suggest-learn-again = Have the machine learn again
suggest-learn-hint = It reads every passage, also those that nobody has coded, and says what to read next. Codings that were accepted in bulk are not learnt from: nobody has read those passages. Texts that are being coded by two people without seeing each other are left out.
suggest-learn-source = Learn from the labels that came with the evidence, too
suggest-learn-do = Learn now
# $code (String) - name of the code
suggested-title = Suggested: { $code }
suggested-none = No suggestion of this code is open.
suggested-lead = The most probable first. The words a suggestion rests on are underlined.
suggest-same-words = the same words have this code elsewhere
# $p (String) - a probability
suggest-from = From { $p }
suggest-how-many = How many suggestions are open
suggest-probability = Probability
suggest-accept = Accept
suggest-refuse = Refuse
suggest-bulk = Accept in bulk
suggest-bulk-p = From which probability, in per cent?
# $most (String) - how many
suggest-bulk-hint = Every open suggestion of this code from there on becomes a coding in your name, at most { $most } at once. It stays one act, which can be taken back whole.
suggest-bulk-do = Accept all from there on
# $code (String) - key of the code
said-accepted = Accepted: { $code }.
# $code (String) - key of the code
said-refused = Refused: { $code }.
suggested = Suggested:
# $who (String) - a name
# $p (String) - a probability
by-suggested = { $who }, suggested with { $p }
# $who (String) - a name
by-same-words = { $who }, suggested for the same words as elsewhere
script-no-suggestion = This paragraph has no suggestion.
keys-suggestion = accept or refuse the first suggestion of the paragraph
done-learning = The machine will learn. Load this page again in a moment.
done-suggestions-on = Suggestions are switched on.
done-suggestions-off = Suggestions are switched off.
done-suggestions-accepted = The suggestions are accepted. They can be taken back as one act.
done-suggestion-refused = The suggestion is refused.
done-kept = Kept. Here is the next passage.
done-act-undone = Taken back.
next-title = Code the next passage
# $coded (String) - how many
# $texts (String) - how many
# $all (String) - how many
# $own (String) - how many
next-progress = Read: { $coded } of { $texts } distinct texts. Kept since the machine learnt: { $all }, by you { $own }.
next-learn-again = There is enough new to learn from: have the machine learn again.
# $p (String) - a probability
next-none = The machine: no code seems to fit ({ $p }).
next-undecided = The machine cannot decide.
next-in-place = See it where it stands:
next-suggested = Suggested codes
next-suggested-hint = Tick those that fit. Those you leave are refused when you keep a code or say that none fits.
next-codes = Codes
next-other-codes = Other codes
next-or = Or
next-none-fits = None of the codes fits
next-cannot-tell = I cannot decide
next-keep = Keep and go on
next-undo = Take back the last one
next-key-code = ticks a code
next-key-accept = accepts all that is suggested and goes on
next-nothing = Nothing is left to read: people have read every passage, or set it aside.
next-learn-first = The machine says what to read next, and has not looked yet. Have it learn first:
suggest-nowhere = Say what to learn from: tables (`--responses FILE --text COL --codings FILE`), or a stored commission (`--data DIR --commission SLUG`).
state-erased = Erased
state-erased-more = Its words and whatever told of its respondent are gone.
