## Writing the draft

write-title = Write
write-summary = The summary
write-new-finding = A new finding
write-new-recommendation = A new recommendation
write-change = Change
write-keep = Keep
write-kept = It is kept.
# $name (String) - who
# $when (String) - day and time
write-last = Written last by { $name }, { $when }.
write-meanwhile = Somebody wrote here while you were writing. Nothing of yours is lost: compare both below, put your text right, and keep it.
write-both-title = What both of you wrote
write-both-caption = Where the two differ
write-both-what = What
write-both-yours = You
write-both-now = As it stands now
# $name (String) - who wrote it
write-both-theirs = { $name }
write-in-english = English
write-in-welsh = Welsh
# $length (String) - characters it has
# $most (String) - characters it may have
write-too-long = This text has { $length } characters, and at most { $most } are kept. Shorten it, or make two findings of it.
form-unreadable = The form could not be read. Go back, load the page again and send it once more.
write-summary-text = Summary
write-summary-hint = Leave an empty line between paragraphs.
write-finding-text = What was found
write-finding-hint = One sentence that a reader understands without the others. Say what the evidence shows, not how many said it.
write-strand = Subject
write-level = How sure is it?
write-level-high = It is highly likely that the finding represents what it is about.
write-level-moderate = It is likely that it does.
write-level-low = It is possible that it does.
write-level-very-low = It is not clear whether it does.
write-limits-hint = How was the evidence got, and what does that do to it?
write-coherence-hint = Does it fit together? What does not fit?
write-adequacy-hint = Is there enough of it, and is it rich enough?
write-relevance-hint = Is it about the same people, places and times as the finding?
write-easy = Easy Read
write-easy-hint = Written by a person, not shortened by a program. One idea a line, in short words. It is published on a page of its own.
write-what = What should be done
write-what-hint = One sentence with one act in it.
write-who-hint = The office that can do it, by its name.
write-by-hint = A date such as 2027-03-31. Where there is none, say in words when, below.
write-by-words = By when, in words
# $day (String) - the text found
write-day-wrong = “{ $day }” is not a date. Write it as 2027-03-31.
write-day-twice = There is a date, and words beside it. Keep one of the two.
write-cost-hint = The least and the most it may cost, in whole units. One amount stands for both.
write-cost-low = At least
write-cost-high = At most
write-cost-currency = Currency
write-cost-basis = Where the amounts come from
write-cost-unknown = Or why the cost is not known
write-cost-wrong = This cost is not clear. Give whole amounts, the lower one first, with a currency such as GBP; or no amounts and the reason why.
# $key (String) - the finding
write-finding-gone = There is no finding { $key } any more. Choose others.
in-favour = What speaks for it, and who says so
against = What speaks against it, and who says so
on-equality = Effects on equality
on-welsh = Effects on the Welsh language
write-in-favour-hint = The best case for it, in the words of those who make it. Their passages stand under the findings.
write-against-hint = The best case against it, as its makers would put it. Say so where nobody spoke against it.
write-equality-hint = Who gains and who loses, of age, disability, sex, race, faith, poverty and place?
write-welsh-hint = What does it do to using Welsh, and to treating it no less favourably than English?

## What a finding rests on

write-evidence-title = What it rests on
write-evidence-add = Add evidence
write-evidence-how = The best way is to cite words where you read them:
write-add-words = Words of a document
write-add-other = An exhibit or a claim
write-document = Document
write-document-hint = Its reference and part, such as WHC0012/a1.
write-words = The words
write-words-hint = Copied exactly. They must stand in the document once.
write-weight = How do they stand to the finding?
# $name (String) - the piece of evidence
write-weight-of = How { $name } stands to the finding
weight-supports = Supports it
weight-qualifies = Qualifies it
weight-contradicts = Contradicts it
write-weigh = Weigh anew
write-take-away = Take away
write-add = Add
write-other = Exhibit or claim
write-choose = Choose one
write-choose-weight = Say how this evidence stands to the finding: whether it supports, qualifies or contradicts it.
write-choose-evidence = There is no such exhibit or claim. Choose one from the list.
write-source-gone = What stood here is not there any more.
write-evidence-gone = This piece of evidence was weighed anew or taken away meanwhile. Look at the finding as it stands now.
# $most (String) - how many
write-evidence-much = A finding rests on at most { $most } pieces of evidence. Make two findings of it.
write-place-title = Its place in the report
write-up = Further up
write-down = Further down
write-out = Take it out of the draft
write-out-about = Its texts are gone from the draft then, and its number is not used again. Editions that were published keep it.
written-on-pages = The draft was written on the pages since it was last taken from a file, and this file would put that away. Take it out with “tystio report file” and put both together; or say --replace.
# $file (String) - the file
# $why (String) - the system's words
file-unwritable = The file { $file } cannot be written: { $why }. Name a new file in a folder that you may write to.
# $file (String) - the file
told-file = The draft is in { $file }. “tystio report draft” takes it.

## Citing from where it is read

cite-title = Cite in a finding
cite-link = Cite in a finding
cite-whole-link = Cite words of this submission in a finding
cite-confidential = This submission is confidential. Nothing of it is quoted: the finding will say that it rests on a confidential submission.
cite-words-hint = Copy them from the submission; or choose a whole paragraph below.
cite-part = Where they stand
cite-anywhere = Anywhere in the submission
cite-paragraphs = Choose a whole paragraph
cite-finding = Finding
cite-new-finding = A new finding, still to be written
cite-choose-finding = Choose the finding in which it is cited.
cite-do = Cite

## Publication

preview-notice = Preview for the secretariat and the commissioners. This is not published and may still change.
preview-about = The preview shows the report as it would be published, and searches every file of it for words that must not be.
preview-make = Check everything and make the preview
preview-read = Look at the preview
preview-made = The preview is made. What was found stands below.
agreed-title = Who agreed to it as it stands
agreed-nobody = No commissioner has agreed to the draft as it stands. Where it is changed, they are asked again.
# $how (String) - how it was said
# $name (String) - who recorded it
# $when (String) - day and time
agreed-how = { $how } (recorded by { $name }, { $when })
agree-title = Record that a commissioner agrees
agree-who = Commissioner
agree-how = How they agreed
agree-how-hint = Such as: at the meeting of 12 March, minute 4.
agree-how-missing = Say how the commissioner agreed, such as the meeting and its minute.
agree-do = Record it
agreed-otherwise = The draft was changed since it was shown. Look at it as it stands now, and agree to that.
write-choose-commissioner = Choose a commissioner of this commission.
publish-not-agreed = No commissioner has agreed to the report as it stands. Record who agrees, then publish it.
publish-reply-by = Replies are asked for by
publish-reply-by-hint = A date such as 2027-03-31. After it, a recommendation without a reply is shown as overdue.
publish-do = Publish the report
editions-title = Editions
# $number (String) - from 1
edition-number = Edition { $number }
# $when (String) - day and time
# $names (String) - the commissioners
# $leaf (String) - its number
edition-line = Published { $when }. Agreed by { $names }. Bound by leaf { $leaf } of the ledger.

## Overruling

overrule-title = Overrule a problem
overrule-link = Overrule
overrule-back = Take this back
overrule-about = The report is then published although this stands. The commissioner's name and the reason are published beside it.
overrule-who = Commissioner who overrules
# $language (String) - its name
overrule-reason = Reason, published ({ $language })
overrule-do = Overrule

## Replies and progress

response-title = Response
progress-title = Progress
standing-accept = Accepted
standing-in-part = Accepted in part
standing-in-principle = Accepted in principle
standing-reject = Rejected
standing-noted = Noted
standing-no-reply = No reply
standing-overdue = Overdue
stage-not-begun = Not begun
stage-under-way = Under way
stage-done = Done
stage-stopped = Stopped
# $day (String) - the day
reply-asked-by = A reply was asked for by { $day }.
# $name (String) - who
# $day (String) - when
reply-from = { $name }, { $day }
register-title = Recommendations and replies
register-about = Every recommendation with its formal response and its progress. Words of a reply stand as they were received.
register-filters = By response
register-all = All
# $text (String) - the response
# $count (String) - how many
register-filter = { $text } ({ $count })
register-none = There are none.
register-csv = This list as a table (CSV)
register-key = Key
register-recommendation = Recommendation
register-received = Reply received
editions-about = Each time the report was published, with what changed since the time before. The digests stand in the leaf of the ledger that binds that edition, so anybody can check what it said.
editions-none = No edition was published yet.
edition-changes = Since the edition before:
# $key (String) - such as F3
edition-new = { $key } is new.
# $key (String) - such as F3
edition-gone = { $key } was withdrawn.
# $key (String) - such as F3
edition-changed = { $key } has other evidence, reasons or details; its sentence is the same.
# $key (String) - such as F3
# $text (String) - how it read
edition-reworded = { $key } was worded anew. It read: “{ $text }”
# $number (String) - from 1
# $day (String) - the day
withdrawn-since = This stood in edition { $number }, published on { $day }, and is in the report no more. This is how it read.

## Recording replies

reply-choose-state = Say which response it is.
reply-choose-stage = Say how far it is.
reply-words-missing = Give the words as they were received, in at least one language.
reply-who-missing = Say who it comes from, by name and office, in at most 200 characters.
reply-office-missing = Name the office that the link is for, in at most 200 characters.
reply-letter-large = The letter is larger than this server keeps. Send a smaller file, such as a PDF of it.
reply-record-title = Record a reply from the letter received
reply-state = Response
# $language (String) - its name
reply-words-in = Words of the reply ({ $language })
reply-words-hint = Word for word as they stand in the letter, in the language or languages in which it came. They are published.
reply-replier = Who replies
reply-replier-hint = Name and office. It is published.
reply-received = Received on
reply-day-hint = A date such as 2027-03-31.
reply-letter = The letter
reply-letter-hint = Kept as it came, for those who may read the evidence. It is not published.
reply-letters = Letters received:
reply-record = Record it
reply-progress-title = Record progress
reply-stage = How far it is
reply-source = Who says so, and where
reply-source-hint = Such as: written statement of the Deputy Minister, 12 May.
reply-day = On which day
reply-link-title = Let the office reply itself
reply-link-about = A link that counts once, for ninety days. Whoever has it replies in the name of the office: hand it to nobody else. A new link makes an earlier one worthless.
reply-link-once = This is the link. It is shown once, so copy it now.
# $until (String) - day and time
reply-link-until = A link that counts until { $until }
reply-office = Office
reply-link-make = Make a link
# $key (String) - such as R2
office-title = Your response to recommendation { $key }
# $office (String) - to whom the link was given
office-about = This page was given to { $office }. It needs no account.
office-words-hint = In one language or in both. Your words are published exactly as you write them, with the day.
office-once = You can send this once. To correct it afterwards, write to the secretariat.
office-send = Send the response
office-done = Your response is received
office-done-about = It is kept as it stands here and published with the recommendation. The link counts no more.

## The page for a minister's office

case-from = Passages under the findings come from:
falls-title = What falls if a source is dropped
falls-none = No single submission, campaign or group of respondents carries a finding of this recommendation alone.
# $name (String) - the reference
# $findings (String) - the findings
falls-source = Without { $name }, these are left without support: { $findings }.
# $name (String) - its key
# $findings (String) - the findings
falls-campaign = Without campaign { $name }, these are left without support: { $findings }.
# $name (String) - what it is called
# $findings (String) - the findings
falls-group = Without those who answered as “{ $name }”, these are left without support: { $findings }.
falls-whole = The recommendation rests on nothing else.
falls-about = Computed from the citations: to drop is to leave out every passage of it that supports. Exhibits, claims and confidential submissions stay.
passages-title = The passages
# $key (String) - such as R2
# $state (String) - how it stands
receipt-rests = { $key } ({ $state })
receipt-recommendations = What is recommended, and how it stands:

## Decisions

decisions-title = Decisions
decisions-about = What the commissioners decided, when, and who dissented. The secretariat records it; a decision is corrected by a later one.
decisions-staff = A decision is never changed here: a later one that says so corrects it. Those that are public stand on the site of the report.
decisions-none = No decision was recorded yet.
decision-record = Record a decision
decision-day = Decided on
decision-about = About
decision-about-other = Something else
decision-what = What was decided
decision-by = Who was for it
decision-dissented = Who dissented
decision-why = What those who dissented say
decision-public = In the public extract
decision-public-yes = Published
decision-public-no = Not published
decision-recorded = Recorded by
# $names (String) - the commissioners
decision-for = For: { $names }
# $names (String) - the commissioners
decision-against = Dissenting: { $names }
decision-who = Say which commissioners were for it, at least one, and let nobody stand on both sides.
decision-dissent = Name those who dissented, whose words stand here.
decision-text = Say what was decided.
# $most (String) - characters it may have
decision-long = A text of a decision has at most { $most } characters. Shorten it.
# $language (String) - en or cy
decision-behind = What is published stands in each declared language. It is missing in “{ $language }”.
yes = Yes
no = No

## Easy Read

easy-title = Easy Read
easy-about = This is the report in short words. People wrote it.
easy-summary = In short
# $key (String) - such as R2
easy-recommendation = What should happen ({ $key })
# $key (String) - such as F3
easy-finding = What we found ({ $key })
easy-full = Read all of it
# $kilobytes (String) - how large
easy-paper = Print this (PDF, { $kilobytes } kB, large letters)
# $commission (String) - its title
easy-paper-title = { $commission }: Easy Read
# $key (String) - such as R2
reply-no-recommendation = There is no recommendation { $key } in the draft or in an edition. Name one that is there.
told-kept = It is kept.
# $language (String) - its name
progress-words-in = What was said ({ $language })
veiled = These words are not shown: they hold something that must not be published, or no longer may.
