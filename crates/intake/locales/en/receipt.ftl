## The receipt

receipt-title = Evidence that you have sent
receipt-about = Read again what you sent, change it, withdraw it, and see how it was used.
receipt-reference = Reference
receipt-reference-hint = Such as WHC0012.
receipt-code = Receipt code
receipt-code-hint = Twenty letters and digits. Small letters, spaces and hyphens do not matter.
receipt-wrong = Reference and code do not belong together. Look for a slip in either of them and try again.
# $reference (String) - such as WHC0012
receipt-of = Your evidence { $reference }
receipt-received = Received
receipt-received-about = It is here, whole, and it is counted. Staff have not decided yet how it is published, so nothing of it is shown.
receipt-read = Read
receipt-named = Staff have read it. It is published with your name.
receipt-withheld = Staff have read it. It is published without your name.
receipt-anonymous = Staff have read it. It is published anonymously.
receipt-confidential = Staff have read it. Nothing of it is published or quoted; it may inform what is said in general terms.
receipt-not-accepted = Not taken as evidence
receipt-not-accepted-about = Staff have read it and did not take it as evidence. It is counted as received. Ask the secretariat if you want to know why.
receipt-withdrawn = Withdrawn
# $when (String) - date and time
receipt-withdrawn-about = You withdrew it on { $when }. It is not used as evidence any more.
receipt-superseded = Changed
# $later (String) - the later submission
receipt-superseded-about = You changed it: { $later } stands in its place. This one is not used as evidence any more.
receipt-when = Received on
receipt-late = Arrived late
receipt-earlier = Stands in the place of
receipt-wish = How you would have it published
receipt-name = Name
receipt-contact = How we can reach you
# $when (String) - date and time
receipt-consent = Your consent, given on { $when }
receipt-used = How it was used
receipt-answers = What you sent
receipt-answers-about = These are your words as they were received, and as they would be published.
receipt-answers-redacted = These are your words as they would be published. Where something was taken out, the reason stands in its place, and what you sent can be opened below it.
receipt-as-sent = As you sent it
receipt-change = Change it or withdraw it
receipt-change-about = What you change is sent anew, with a reference and a code of its own, and stands in the place of this one.
receipt-amend = Change your evidence
receipt-withdraw = Withdraw your evidence
receipt-objections = If you disagree with what is to be published
# $when (String) - date and time
receipt-objected = Objection of { $when }
# $when (String) - date and time
receipt-answered = Answered on { $when }
receipt-unanswered = This waits for an answer.
receipt-object-about = Tell us if words should be taken out, or if a sentence about your words is wrong. Staff answer here.
# $day (String) - the last day
receipt-object-until = Tell us until { $day } if words should be taken out, or if a sentence about your words is wrong. Staff answer here.
# $day (String) - the last day
receipt-objections-over = Objections were taken until { $day }. You can still withdraw your evidence, or write to the secretariat.
receipt-object = Your objection
receipt-object-missing = Write what you disagree with.
receipt-object-send = Send the objection
receipt-check = Check it yourself
# $leaf (String) - number of the leaf
receipt-check-about = The commission's ledger holds a seal of your evidence at leaf { $leaf }. Nobody can change or drop it there unseen. Its digest is:
receipt-file = Download the receipt as a file
receipt-file-about = The file holds your words, the seal and the proof that it stands in the ledger. With it anybody can check that without asking us. Give it only to people who may read your words; the code is not in it.
receipt-file-name = FILE
receipt-checkpoint = The checkpoint of the ledger, signed, as it stands now
receipt-close = Close the receipt on this device
# $reference (String) - such as WHC0012
receipt-withdraw-title = Withdraw { $reference }
receipt-withdraw-about = You need give no reason.
receipt-withdraw-now = From now on it is not used as evidence, and nothing of it is published or quoted. If consent was asked of you, this takes it back.
receipt-withdraw-ledger = That something was received under this reference, and that it was withdrawn, stays in the ledger, without any of your words.
receipt-withdraw-printed = Where the report is published already, your words leave it when it is next built. Copies that others have printed or downloaded cannot be called back.

## Objections, for staff

objections-title = Objections
objections-about = What respondents object to in what is to be published of their words. They read the answer on their receipt.
objections-none = Nobody has objected.
objections-answer = Your answer
objections-answer-hint = The respondent reads it as you write it. Say what was changed, or why nothing was.
objections-answer-missing = Write an answer.
objections-send = Send the answer
# $who (String) - who and when
objections-answered = Answered: { $who }

sent-with = Said by the respondent
sent-with-withdrawn = The respondent withdrew it: it is not to be used.
sent-with-objections = The respondent objects to something: read it and answer

## A receipt as a file

# $reference (String) - such as WHC0012
# $leaf (String) - number of the leaf
# $leaves (String) - how many leaves there are
# $parts (String) - how many parts were opened
receipt-verified = Good. { $reference } stands in the ledger at leaf { $leaf } of { $leaves }, and the words of { $parts } parts are those that were received.
receipt-own-key = The key was taken from the receipt itself. Give the commission's key, obtained elsewhere, with --key.
receipt-no-leaves = That others are shown the same ledger was not checked. Give ledger/leaves.jsonl of a published pack with --leaves.
# $why (String) - what does not hold
receipt-bad = This receipt does not hold: { $why }.
# $why (String) - what is wrong
receipt-key-wrong = This is not a key: { $why }. Copy the line of the file ledger/key whole.
