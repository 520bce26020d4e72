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
