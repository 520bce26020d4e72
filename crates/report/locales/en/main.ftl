## The draft: what must be put right

# $max (String) - bytes
report-too-large = The file is larger than { $max } bytes. Findings and recommendations are a few pages of text: look for something that was pasted in.
# $key (String) - the key found
# $example (String) - a good key
key-wrong = “{ $key }” cannot be a key here. Use one such as { $example }.
# $key (String) - the key
key-twice = The key “{ $key }” is used twice. Give one of the two another number.
# $strand (String) - the key found
strand-unknown = There is no strand “{ $strand }” in the call. Name one that is there, or leave the line out.
# $code (String) - the word found
level-unknown = “{ $code }” is not a confidence. Use high, moderate, low or very-low.
# $code (String) - the word found
weight-unknown = “{ $code }” does not say how evidence stands to a finding. Use supports, qualifies or contradicts.
# $name (String) - the name found
# $list (String) - names known
exhibit-unknown = There is no exhibit “{ $name }”. There are: { $list }.
evidence-shape = This piece of evidence is not clear. Give a document with a quote, or a document with confidential = true, or an exhibit, or a claim.
# $key (String) - the key found
claim-unknown = There is no claim “{ $key }” in this commission. Take the claims in with “tystio report claims”, or name one that is there.
# $name (String) - the name found
no-document = There is no document “{ $name }” in this commission. A document is named by reference and part, such as WHC0012/a1.
# $document (String) - the document
# $there (String) - words that are there
quote-absent = The quote does not stand in { $document }. What stands there is: “{ $there }”. Copy the words exactly.
# $times (String) - how often
# $document (String) - the document
quote-twice = The quote stands { $times } times in { $document }. Quote a few more words, so that it is clear which is meant.
# $finding (String) - the key found
finding-unknown = There is no finding “{ $finding }” in this file. Add it, or name one that is there.
# $day (String) - the text found
day-wrong = “{ $day }” is not a date. Write it as 2027-03-31, or give words in each language.
cost-shape = A cost is low, high and currency with its basis, low not above high; or unknown with the reason. Put this one right.
# $code (String) - the word found
# $list (String) - words known
problem-unknown = “{ $code }” is not a problem that can be overruled. These can: { $list }.
# $place (String) - the name found
where-unknown = There is nothing called “{ $place }” in this file. Name a finding or a recommendation.
# $name (String) - the name found
commissioner-unknown = “{ $name }” is not a commissioner of this commission. Only a commissioner may overrule, under the name in the call file.
# $language (String) - en or cy
reason-missing = The reason has no text in “{ $language }”. It is published, so it must stand in each declared language.
# $folder (String) - the folder
folder-not-empty = The folder { $folder } holds something that is not a report. Nothing was changed there: name an empty folder or one that does not exist.
build-busy = Evidence was taken in all the while, so the report could not be built of one moment. Try again in a minute.
# $file (String) - the file
# $why (String) - the system's words
file-unreadable = The file { $file } cannot be read: { $why }. Check its name and that you may open it.
# $file (String) - the file
not-utf8 = The file { $file } is not UTF-8 text. Save it as UTF-8 and try again.

## The gate

# $document (String) - the document
# $file (String) - the exported file
problem-leak-words = Words that were taken out of { $document } stand in { $file }. Take them out of whatever brings them there.
# $document (String) - the document
# $file (String) - the exported file
problem-leak-text = Words of { $document }, which is not published, stand in { $file }. Take them out, or decide to publish the submission.
# $reference (String) - the submission
# $file (String) - the exported file
problem-leak-name = The name of the respondent of { $reference }, which is withheld, stands in { $file }. Redact it where it comes from.
# $part (String) - the part
problem-altered = What is kept of { $part } is not what the ledger committed to when it was received. Restore it from a backup.
# $key (String) - the finding
# $passage (String) - the passage
# $document (String) - the document
problem-changed-quote = { $key } quotes { $passage } of { $document }, but those are not the words that stand there. Quote it anew.
# $key (String) - the finding
# $passage (String) - the passage
# $document (String) - the document
problem-broken-anchor = { $key } quotes { $passage } of { $document }, and some of those words were redacted since. Quote what is left, or take the quote out.
# $key (String) - the finding
# $document (String) - the document
# $size (String) - submissions of the group
problem-singles-out = { $key } quotes { $document }, whose author is not named, beside its respondent type and place, and only { $size } came from there. If that is a person, somebody may know who. Quote less, or ask them.
# $key (String) - the finding
problem-no-evidence = { $key } rests on nothing. Give it a passage, an exhibit or confidential evidence.
# $key (String) - the recommendation
problem-no-finding = { $key } rests on no finding. Name at least one.
# $key (String) - the finding
problem-no-level = { $key } does not say how sure it is. Give it a confidence.
# $key (String) - the finding
# $part (String) - the part, as files name it
problem-no-reason = { $key } gives no reason for its confidence under { $part }. Write one.
# $which (String) - which text
# $place (String) - finding, recommendation or commission
# $language (String) - en or cy
problem-language-behind = The text “{ $which }” of { $place } is missing in “{ $language }”. Write or translate it.
# $key (String) - the finding
# $passage (String) - the passage
# $document (String) - the document
problem-not-published = { $key } quotes { $passage } of { $document }, and that submission is not published. Decide its publication, or take the quote out.
# $key (String) - the finding
# $document (String) - the document
problem-not-confidential = { $key } counts { $document } as confidential evidence, but that submission is not confidential. Quote it, or leave it out.
# $key (String) - the finding or recommendation
problem-source-missing = { $key } rests on something that is not there any more. Name something that is.
# $key (String) - the finding
# $name (String) - the exhibit
problem-exhibit-missing = { $key } rests on the exhibit “{ $name }”, which is not computed. Name one that is.
# $key (String) - the finding
# $claim (String) - the claim
problem-unsourced-claim = { $key } rests on the claim { $claim }, which has no source that somebody has checked. Find the source and check it, or leave the claim out.
# $key (String) - the finding
# $claim (String) - the claim
# $others (String) - the claims that say otherwise
problem-conflicting-claim = { $key } cites the claim { $claim } and does not say that others conflict with it. Cite them too: { $others }.
# $key (String) - the recommendation
problem-unowned = { $key } does not say who should act. Name them.
# $key (String) - the recommendation
problem-undated = { $key } does not say by when. Give a date.
# $key (String) - the recommendation
problem-no-cost = { $key } gives neither a cost nor why it is not known. Give one of the two.

## Warnings and methods

warning-distinct-texts = Distinct texts: each template of a campaign once, each personal addition to one once, each other text once. Where campaigns were not looked for, texts that differ by a single character count as different.
warning-only-published-texts = Distinct texts are counted among published submissions only, because only their texts are in the pack.
warning-roll-up = A code counts each submission that has it or a code below it, once. Only published submissions are counted.
warning-not-opinion = Those who answered chose to answer. The counts are of submissions and texts, never of people or opinions, and cannot tell how common anything is.
# $cells (String) - how many counts
# $most (String) - what counts as small
warning-small-counts = { $cells } of the counts by respondent type are of { $most } submissions or fewer: read them as examples.
# $number (String) - how many
warning-undecided = { $number } submissions are not decided and therefore not published.
# $number (String) - how many
warning-broken-codings = { $number } codings are left out, because the words they were put on were redacted since.
# $number (String) - how many
warning-unsearched = { $number } sealed words are too short and common to be searched for. Read the pages where they stood.
no-findings-yet = There are no findings yet. What can be read here is the evidence.
sealed-title = The sealed pack, for the auditor
sealed-never = Do not publish this folder, and never put it on a web server.
sealed-what = It holds every text as it was received, those of confidential submissions too, the words that were taken out, every name and every salt. The public pack beside it holds what may be published.
sealed-how = Hand it to the auditor in person or encrypted, and delete it where it is not needed: it can be made again from the data folder. The auditor checks it with “tystio verify pack --sealed sealed”.
exhibit-flow-title = The flow of submissions
exhibit-codes-title = Codes by respondent type
method-title = Method
method-taken-title = How the evidence was taken in
# $received (String) - how many
method-taken = { $received } submissions were received. Each has a reference that is never used again; what was received was entered in the ledger at once and is kept unchanged.
method-shown-title = What is shown
method-states = A submission is published with its author's name, with the name withheld, or anonymously. Confidential submissions, those that were not accepted and those not yet decided are counted and not shown.
method-redacted = Words about other people, contact details and words that could harm somebody are taken out. A mark with the reason stands in their place, and the ledger says that there is a redacted version.
method-languages-title = Languages
method-languages = Everybody's words stand in the language in which they wrote them, and are not translated. Where nobody said which language it is, a program told Welsh from English.
method-coded-title = How it was read
# $codes (String) - how many
# $codings (String) - how many
# $coders (String) - how many
method-coded = Analysts put { $codes } codes on passages, { $codings } times in all, under { $coders } names. The codebook says what each code means; the pack says who put which code where, and when.
# $shown (String) - how many
method-coded-needs = The public pack has { $shown } of these codings. Those on words that are not published are in the sealed pack, from which the auditor can compute their number again.
method-counted-title = How it was counted
# $both (String) - both counts
method-counted = Every count comes as submissions and as distinct texts. Published are { $both }.
# $both (String) - both counts
method-not-published = Not published are { $both }. The auditor can compute the distinct texts among them again from the sealed pack.
method-exhibits-title = How the exhibits are computed
# $campaigns (String) - how many
# $both (String) - submissions and distinct texts
method-without = Campaigns among them: { $campaigns }. Without their submissions: { $both }.
# $min (String) - how many
# $version (String) - a number
# $submissions (String) - how many
# $decisions (String) - how many
method-campaigns = Campaigns are letters that { $min } submissions or more repeat (method “campaigns”, version { $version }). They were looked for in the whole text of { $submissions } submissions: the words of texts that resemble each other vote on a template, and each text is compared with a template alone. An added run of five words or more, without a greeting before it or a signature after it, is a personal addition, and evidence of its own. A letter and its translation are two campaigns unless a person merged them. Decisions of persons that hold, each with its reason: { $decisions }.
method-campaigns-never = Campaigns were not looked for: a distinct text is an exact repeat counted once.
method-flow = flow (version 2): counts the rows of submissions.csv, by publication state; published are those with a text group, and distinct texts are the different names in their column texts; without campaigns are the rows whose column campaign is empty; coded are those published submissions that have a passage in passages.csv which has a code in codings.csv.
method-codes = codes-by-respondent-type (version 2): for every code, the different references and the different names in the column texts of the published submissions that have a passage with that code or with a code below it; the same for each respondent type. A star stands for all types together.
method-findings-title = How findings were made
method-findings = People wrote the findings; no program did. Each names the passages and exhibits that support, qualify and contradict it, and every quote was compared with the text it comes from before publication.
method-confidence = The confidence in a finding is high, moderate, low or very low, with reasons in four parts: methodological limits, coherence, adequacy and relevance (GRADE-CERQual; Lewin and others, Implementation Science 2018;13:2).
method-ledger-title = How it can be checked
method-ledger = A ledger holds a commitment to everything received, every decision to publish and every redaction, in order, and the digests of the files of this pack. Anyone can recompute all of it from the pack, without us.
method-ledger-limits = A checkpoint that you kept, from a receipt or from this page on another day, shows whether the past was rewritten. Without one, the pack shows only that it agrees with itself and with whoever holds the key. The ledger shows that something was received and fixed, not that it is true.
method-numbers = Every number in this report can be computed again to the last digit: by anybody from the public pack or, where it is about evidence that is not published, by the auditor from the sealed pack. The file numbers.json in the public pack lists each with the pack it needs; the ledger binds both packs.
method-file = This statement as a file

## The site

## On paper

# $commission (String) - its title
paper-title = { $commission }: report
paper-contents = Contents
paper-summary = Summary
paper-exhibits = Exhibits
# $day (String) - the day
paper-evidence-until = This report is made from the evidence that had been received by { $day }. Its site has the same findings, with every submission that is published; links lead there.
# $page (String) - this page
# $pages (String) - all of them
paper-page-of = Page { $page } of { $pages }
paper-numbers-for-characters = Characters that this file has no letters for stand as their Unicode numbers in square brackets, such as [U+0041] for A. The site shows them as they were written.
# $kilobytes (String) - how large
paper-link = The whole report on paper (PDF, { $kilobytes } kB, tagged)
# $number (String) - how many
# $file (String) - the file
warning-numbered = { $number } characters stand as their numbers in { $file }, because no font of the program has them. The site shows them.
# $file (String) - the file
# $pages (String) - how many
# $kilobytes (String) - how large
told-printed = Printed { $file }: { $pages } pages, { $kilobytes } kB, tagged (PDF/UA-1).
# $file (String) - the file
# $kilobytes (String) - how large
told-word = Written { $file }: a Word document, { $kilobytes } kB. What is changed in it comes back with `tystio report proposals`.

report-title = Report
library-title = Evidence
codebook-title = Codebook
about-title = Who we are
verify-title = Verify it yourself
# $key (String) - such as F3
finding-title = Finding { $key }
# $key (String) - such as R2
recommendation-title = Recommendation { $key }
findings-title = Findings
recommendations-title = Recommendations
evidence-title = The evidence
library-link = Read all published evidence
library-all = All subjects
library-by-strand = Evidence by subject
how-to-read-title = How to read this report
how-to-read = Each finding shows the passages that support it, that qualify it and that contradict it, in the words in which they were written; one link leads from each to the place where it stands.
how-to-read-counts = Counts are of submissions and of distinct texts, side by side. They are not counts of people, and cannot tell how common anything is.
how-to-read-confidence = Confidence says how likely it is that a finding represents what it is about. Its four reasons stand beside it.
how-computed-link = How this was computed
how-computed-title = How this was computed
no-strand = Other subjects
# $who (String) - who should act
# $by (String) - by when
who-by-when = { $who }, by { $by }
confidence-title = Confidence
level-high = High confidence
level-moderate = Moderate confidence
level-low = Low confidence
level-very-low = Very low confidence
level-none = Confidence not given
reason-limits = Methodological limits
reason-coherence = Coherence
reason-adequacy = Adequacy
reason-relevance = Relevance
# $n (Number) - chooses the form
# $shown (String) - the number as it is shown
rests-on-confidential = { $n ->
    [one] This finding rests also on { $shown } confidential submission, which is not shown.
   *[other] This finding rests also on { $shown } confidential submissions, which are not shown.
}
# $n (Number) - chooses the form
# $shown (String) - the number as it is shown
passages-not-shown = { $n ->
    [one] { $shown } passage that it cites cannot be shown.
   *[other] { $shown } passages that it cites cannot be shown.
}
# $n (Number) - chooses the form
# $shown (String) - the number as it is shown
cited-in-findings = { $n ->
    [one] Cited in { $shown } finding
   *[other] Cited in { $shown } findings
}
recommendations-on-this = Recommendations that rest on this
recommendations-none = No recommendation rests on this finding.
rests-on-findings = The findings it rests on
overruled-title = Published although
# $name (String) - the commissioner
overruled-by = Overruled by { $name }, who gives this reason:
who = Who
by-when = By when
cost = Cost
cost-unknown = Not known
not-said = Not said
# $from (String) - a day or an amount
# $to (String) - a day or an amount
from-to = { $from } to { $to }
author-no-name = No name given
author-withheld = Name withheld
author-anonymous = Anonymous
state-named = Published with the name
state-name-withheld = Published, name withheld
state-anonymous = Published anonymously
state-confidential = Confidential
state-not-accepted = Not accepted as evidence
state-not-decided = Not decided
flow-received = Received
flow-published = Published
flow-coded = Published and coded
fact-received = Received
fact-publication = Publication
fact-leaf = Leaf of the ledger
fact-late = Late
fact-late-text = Received after the closing time
fact-same-text = The same words as
fact-same-text-link = Read that one
fact-inputs = Computed from
fact-needs = To compute it again
fact-digest = Digest of the inputs (SHA-256)
fact-method = Method and version
needs-public = the public pack is enough
needs-sealed = only the auditor's pack has the inputs
page-needs-public = Unless something else is said, the counts on this page can be computed again from the public pack.
number-needs-sealed = The auditor can compute this number again, from the sealed pack.
numbers-title = Numbers
numbers-link = Every number of this report, and which pack it needs
numbers-file = This list as a file
column-number = Number
column-value = Value
column-needs = To compute it again
column-files = From
needs-public-short = the public pack
needs-sealed-short = the auditor, from the sealed pack
exhibit-json = This exhibit as a file
column-code = Code
column-type = Respondent type
all-types = All types
type-not-known = Not known
codes-all-types = Codes over all respondent types
cited-in-title = Cited in
# $key (String) - the finding
cited-in = Cited in { $key }
document-transcribed = Typed by the secretariat from a scan. The scan itself is not published.
document-redacted = Words were taken out of this text before publication; a mark stands where they were.
# $number (String) - from 1
paragraph = Paragraph { $number }
no-text = This submission has no text.
part-body = Letter
# $number (String) - from 1
part-attachment = Attachment { $number }
# $number (String) - from 1
# $name (String) - the file's name
part-attachment-named = Attachment { $number }: { $name }
# $part (String) - the name of the part
part-other = Part { $part }
codebook-about = Analysts put these codes on passages. The texts stand in the language in which they were written.
codebook-empty = There are no codes yet.
code-key = Key
code-parent = Belongs to
code-definition = Definition
code-include = Include
code-exclude = Exclude
code-example = Example
terms-of-reference = Terms of reference
key-question = Key question
commissioners-title = Commissioners and their interests
interests = Interests declared:
interests-none = No interests were declared.
stages-title = Stages
funding-title = Funding
controller-name = Who answers for personal data
controller-contact = Where to write
controller-basis = Lawful basis
controller-retention = What is not published is deleted on
basis-consent = Consent
basis-public-task = Public task
basis-legitimate-interests = Legitimate interests
verify-about = This report comes with a pack that holds the published evidence, the codes, the findings, the figures and the ledger. A program checks it on your own machine, without us and without a network.
verify-pack = Take the evidence pack (pack.zip)
verify-how-title = How to check it
verify-step-pack = Save the pack on your machine.
verify-step-checkpoint = Save a checkpoint that you had from elsewhere as checkpoint.txt: from a receipt, from a newspaper, from this page on an earlier day.
verify-step-run = Run this command. It names the first thing that is wrong, or says that nothing is.
verify-command = Command
# $leaf (String) - its number
verify-leaf = Leaf { $leaf } of the ledger binds the files of the pack.
checkpoint-title = Checkpoint
checkpoint-about = It states how many leaves the ledger has and what they are, and is signed. Keep a copy: with it you can show later that nothing before it was changed.
key-title = Public key
verify-limits-title = What this shows, and what it does not

claims-title = Claims
claims-about = A claim is a figure, a name or a day that somebody stated. It is shown as it was stated, with where it can be read and who compared it with that. Nothing here was computed by the commission.
claims-none = There are no claims yet. Write them in a file and take it in with “tystio report claims”.
claims-caption = All claims
claims-conflicting = Claims that conflict
claims-conflicting-about = These do not agree, or do not say the same thing although they seem to. Each note says what is known of the difference.
claims-others = Other claims
claim-key = Claim
claim-value = Stated
claim-definition = What it says
claim-group = Of whom or what
claim-period = Of when
claim-source = Source
claim-no-source = Not found
claim-read = Read on
claim-checked = Compared with the source
claim-not-checked = Nobody yet
# $name (String) - who
# $day (String) - when
claim-checked-by = { $name }, { $day }
claim-note = Note
claim-status = Status
claim-not-known = Not known
claim-confirmed = Confirmed
claim-conflicting = Conflicting
claim-unsourced = Unsourced
# $key (String) - the claim
# $definition (String) - what it says
# $stated (String) - value and unit
claim-line = { $key }. { $definition }: { $stated }
claim-conflicts-with = Conflicts with
claim-cited-in = Cited in

## Staff

draft-title = Draft report
draft-empty = Nothing is drafted yet. Write findings and recommendations in a file and take it in with “tystio report draft”. The evidence can be published before there are any.
gate-title = What stands in the way of publication
gate-clear = Nothing in the draft stands in the way. When the report is built, every file is searched for words that must not be published.
gate-mend = Go to it
gate-advice = Weigh before publication
gate-look = Look
gate-overruled = Overruled
built-title = Publication
built-never = The report was not built yet.
# $when (String) - day and time
# $leaf (String) - its number
built-last = Last built on { $when }, bound by leaf { $leaf } of the ledger.
build-shut = The report was not built. Put these right first.
built-read = Read the built report
evidence-none = No evidence yet.
# $document (String) - the document
evidence-confidential = Confidential: { $document }
# $name (String) - its name
evidence-exhibit = Exhibit: { $name }
panel-title = Cited in

## The command line

# $findings (String) - how many
# $recommendations (String) - how many
# $passages (String) - how many
told-drafted = The draft is kept. Findings: { $findings }. Recommendations: { $recommendations }. Cited passages: { $passages }.
# $claims (String) - all
# $confirmed (String) - confirmed
# $conflicting (String) - conflicting
# $unsourced (String) - unsourced
told-claims = The claims are kept: { $claims }. Confirmed: { $confirmed }. Conflicting: { $conflicting }. Unsourced: { $unsourced }.
told-same = The same file again: nothing was changed.
told-clear = Nothing stands in the way of publication.
# $number (String) - how many
told-shut = The report was not built: { $number } problems stand in the way.
# $files (String) - how many
# $site (String) - the first page
# $pack (String) - the folder
told-built = Built { $files } files. Read { $site }; the pack is { $pack }.
# $sealed (String) - the folder
told-built-sealed = For the auditor alone: { $sealed }. It holds everything that is not published; never put it on a web server.
# $checked (String) - how many
told-verified = Checked { $checked } things; nothing is wrong.
# $checked (String) - how many
# $what (String) - the thing
# $why (String) - what is wrong with it
told-bad = Checked { $checked } things. The first that is wrong: { $what }: { $why }.
told-no-outside = Without a checkpoint from elsewhere this shows only that the pack agrees with itself and with whoever holds the key.
# $number (String) - how many
told-needs-sealed = { $number } things can be checked only with the sealed pack, by the auditor.
# $path (String) - the path
sealed-needs-pack = { $path } is a sealed pack, and the public pack it belongs to does not stand beside it. Run “tystio verify PACK --sealed { $path }”.
# $path (String) - the path
# $why (String) - what is wrong
pack-absent = There is no pack at { $path }: { $why }. Name the folder pack/ or the file pack.zip.

respondent-published = These sentences of the report rest on your words:
respondent-draft = These sentences are to stand in the report and rest on your words. They may still change until it is published.
respondent-unquoted = It rests in part on what you said, and quotes nothing of it.
respondent-link = Read it in the report
fact-campaign = Campaign
column-without-campaigns = Without campaigns

sheet-download = This list as a workbook (XLSX)

## Coverage

never-quoted = Groups that no finding cites
never-quoted-none = Of every group that answered, at least one submission is cited by a finding.

# Word documents that came back.
proposals-title = What came back in Word
proposals-about = Send back a Word document of the report that somebody edited. Each edit and each comment is listed at its text, with who made it, and nothing is changed until somebody accepts it here. Quotes of the evidence, numbers and keys are never changed from Word.
word-file = The edited document
word-file-hint = A Word document (DOCX) of at most 32 MB.
word-button = Read it
word-no-file = Choose the document that came back.
word-unreadable = The document did not arrive whole. Send it again.
# $document (String) - what the document says it is
word-other-commission = This document says that it is "{ $document }", which is not a report of this commission. Choose the document that was built here.
word-no-report = No text of this report was found in the document. Choose the Word document that `report build` wrote, as it came back.
proposals-none = Nothing has come back yet.
# $person (String) - who took it in
# $when (String) - when
# $open (String) - how many are open
proposals-came = Taken in by { $person }, { $when }. Open: { $open }.
proposals-open = To decide
proposals-done = Decided
proposals-sheet = All of them as a spreadsheet (XLSX)
proposals-file = Document
proposals-where = Where
proposals-kind = Kind
proposals-was = Was
proposals-becomes = Becomes
proposals-author = Who
proposals-when = When
proposals-state = State
# $author (String) - who changed it
# $when (String) - when, or nothing
proposals-who = { $author } { $when }
# $author (String) - who saved the document
# $when (String) - when, or nothing
proposals-saved = Not tracked. The document was saved by { $author } { $when }
proposals-nobody = The document does not say who.
# $person (String) - who decided
# $when (String) - when
proposals-decided = Decided by { $person }, { $when }.
# $number (String) - its number
proposal-accept = Accept number { $number }
# $number (String) - its number
proposal-refuse = Refuse number { $number }
proposal-kind-edit = Edit
proposal-kind-comment = Comment
proposal-kind-fixed = Not to be changed
proposal-kind-added = New paragraph
proposal-state-open = Open
proposal-state-accepted = Accepted
proposal-state-refused = Refused
proposal-quote = Words of the evidence were changed here. A quote stands as it was given and is never changed from Word. Where it is wrong, anchor the passage anew.
proposal-own = This is written by Tystio itself: a number, a label or a key. It is not changed from Word. Change what it is computed from.
proposal-added = A paragraph was added between the texts. Which text it belongs to is for a person to say: write it there, and refuse it here.
proposal-changed = The text has changed since the document went out, so the edit cannot be put into it. Write it into the text as it is now, and refuse it here.
proposal-gone = The text it is about is no longer in the draft. Refuse it here.
proposal-overlaps = It changes words that another accepted edit changed. Write it into the text as it is now, and refuse it here.
proposal-empty = Nothing would be left of the text. Take the finding or the recommendation out of the draft where it is written.
proposal-decided = This was decided before. Open the list again to see how.
# $place (String) - which text
# $language (String) - its language
place-of = { $place } ({ $language })
place-other = Elsewhere in the document
part-text = the sentence
part-quote = a quote
language-name-en = English
language-name-cy = Welsh
# $all (String) - how many
# $open (String) - how many are open
told-proposals = Proposals: { $all }, of them open: { $open }.
# $names (String) - names of texts
told-word-missing = Not in the document: { $names }. A text is taken out of the draft where it is written, and not by leaving it out of Word.

# The translator's desk.
# $language (String) - the language that is awaited
translations-title = Texts that await { $language }
translations-how = Write the translation in the last column. Leave the other columns as they are. Rows may be moved or taken out; send the file back when it is done.
translations-row = Row
translations-where = Text
# $language (String) - what was asked for
# $declared (String) - the languages of the commission
translations-language = "{ $language }" is not one of two languages of this commission ({ $declared }). Name the one that is awaited with --to.
translations-ending = A table of translations is a file that ends in .docx or .xlsx. Name one.
# $missing (String) - how many
# $stale (String) - how many
# $unreviewed (String) - how many
# $reviewed (String) - how many
told-translations = Missing: { $missing }. Stale: { $stale }. Unreviewed: { $unreviewed }. Reviewed: { $reviewed }.
# $name (String) - the name of a text
told-translation-absent = not in the file: { $name }
# $number (String) - how many
told-translations-taken = Taken: { $number }.
# $number (String) - how many
told-translations-can = Nothing is changed yet. Rows that can be taken: { $number }. Say --accept to take them.
translations-desk = The translator's desk
translations-about = Texts of the commission, its call and the draft that are missing in the language, whose source has changed since they were translated, or that nobody reviewed. They go out as a file of two columns and come back; each row is told, and nothing is taken that you did not ask for.
translations-docx = Send them out as a Word document (DOCX)
translations-xlsx = Send them out as a spreadsheet (XLSX)
translations-back = A file that came back
translations-file = The file with the translations
translations-reviewed = I have reviewed these translations
translations-check = Check the rows
translations-take = Take the rows that can be taken
translations-rows = What the rows came to
translations-fate = What becomes of it
# $number (String) - how many
translations-checked = Nothing is changed yet. Rows that can be taken: { $number }.
translations-absent = These texts await the language and are not in the file
translations-list = What awaits the language
translations-none = Nothing awaits this language: every text was translated and reviewed.
# $name (String) - who translated
translations-by = Translated by { $name }
translation-missing = Missing
translation-stale = Stale: the source has changed
translation-unreviewed = Unreviewed
translation-reviewed = Reviewed
fate-taken = Can be taken
fate-same = Stands here already
fate-empty = No translation in it
fate-stale = Not taken: its source has changed since it went out
fate-changed-here = Not taken: its translation was changed here since it went out
fate-doubled = Not taken: the text stands twice, with two translations
fate-unknown = Not taken: no text here is the one of this row
state-erased = Erased at the respondent’s request
# $key (String) - such as F3
# $reference (String) - such as WHC0012
problem-erased = { $key } rested on { $reference }, which was erased at its respondent’s request. Look whether the rest still bears it, and draft it anew.
needs-elsewhere = no pack has the inputs: whoever measured keeps them
fact-asked = What was asked
exhibit-measured = What was measured
exhibit-estimate = Estimate
exhibit-lower = Lower limit
exhibit-upper = Upper limit
# $estimate (String) - a number
# $lower (String) - a number
# $upper (String) - a number
exhibit-interval = { $estimate } (interval { $lower } to { $upper })
exhibit-no-difference = no difference
exhibit-member = Figure
exhibit-value = Value
exhibit-yes = yes
exhibit-no = no
# $list (String) - names of files
told-needs-elsewhere = These can be computed again only where their inputs are kept: { $list }.
exhibits-title = Exhibits
exhibits-about = An exhibit is a figure, a table or a map that was computed. Those listed here were measured elsewhere, such as at a council where the records are kept, and were taken in. A finding can rest on them; those on which one rests are published with the report.
exhibits-none = None has been taken in yet. Make one with “tystio exhibit make”, where the records are.
exhibits-take = Take an exhibit in
exhibit-file = The exhibit
exhibit-file-hint = The file that “tystio exhibit make” wrote (.json)
exhibit-inputs = The files it was measured from
exhibit-inputs-hint = Needed where they are public: the exhibit is then computed again first, and they are published with the pack. Leave out records of people: they stay where they are kept.
exhibit-no-file = Choose the file of the exhibit.
exhibit-unreadable = The upload broke off. Send the file again.
exhibit-name = Name
exhibit-title = Title
exhibit-taken-by = Taken in by
exhibit-not-cited = No finding rests on this exhibit, so it is not published.
exhibit-put-away = Put it away
exhibit-cited = A finding rests on this exhibit. Take it away from the finding first.

## Disclosure control

disclosure-under-five = Counts of 1 to 4 submissions are not shown (*), nor others from which they would follow (*); zero is shown. For every count that is not shown another table agrees with all that is published, in which it is not small (Cox 1980; Fischetti and Salazar-González 2001).
disclosure-nearest-five = Counts of 1 to 7 are shown as *, others to the nearest five, each by itself, so that rows need not add up; zero is shown. An x stands where a rounded count would have given a starred one away. The rule is that of NHS Digital's hospital statistics since 2018.
disclosure-ten = Counts under ten are not shown (*), zero neither, nor others from which they would follow (*). For every count that is not shown another table agrees with all that is published, in which it is not small (Cox 1980; Fischetti and Salazar-González 2001).
warning-rows-are-public = This holds for the table as it is shown and passed on. The evidence pack lists every published submission with what its respondent agreed to have shown, so these can be counted there; submissions that are not published have no respondent type in anything public.

# $name (String) - the word found
disclose-profile = “{ $name }” is not a profile that is known here. Use under-5, nearest-5 or 10.
# $files (String) - how many
# $outs (String) - how many
disclose-outputs = There are { $files } tables and { $outs } files to write. Give one --out for each table, in the same order, or none.
# $text (String) - what was found
# $column (String) - the column
disclose-not-count = “{ $text }” in the column “{ $column }” is not a count. Write a whole number, 0 where there is nobody; name a column of rates with --rate and one that is to stay as it is with --keep.
# $cell (String) - labels
disclose-twice = The count of “{ $cell }” is there twice. Leave one of the two out, or give it another label.
# $cell (String) - labels
# $said (String) - count
# $sum (String) - count
disclose-sum = “{ $cell }” says { $said }, and what it is the total of adds up to { $sum }. Put one of them right: a total that does not add up could tell what is withheld.
# $cell (String) - labels
# $one (String) - count
# $other (String) - count
disclose-disagree = Two tables count “{ $cell }” differently: { $one } and { $other }. If one counts a part of the other, say --within; protect tables of other people one by one.
# $cell (String) - labels
# $part (String) - count
# $whole (String) - count
disclose-part = “{ $cell }” is { $part } in the part and { $whole } in the whole. Give the file of the whole first.
disclose-within = With --within give exactly two tables with the same columns and labels: the whole, then the part of it.
# $text (String) - what was given
disclose-rate = “{ $text }” does not say what the rate is made of. Write it as rate=events/population.
# $cells (String) - how many
# $dimensions (String) - how many
disclose-large = The tables have too many cells: at most { $cells } of them in { $dimensions } dimensions are protected together. Protect a part of them at a time that shares no total with the rest.
disclose-everything = No lesser change could be shown to be safe: nothing but zeros is shown.
preview-word-en = the draft in Word, in English
preview-word-cy = the draft in Word, in Welsh
quote-translation = In translation:
# $name (String) - who translated
# $reviewer (String) - who reviewed
quote-translated-reviewed = Translated by { $name }, reviewed by { $reviewer }. The words above are what was said.
# $name (String) - who translated
quote-translated = Translated by { $name }; nobody has reviewed it. The words above are what was said.
