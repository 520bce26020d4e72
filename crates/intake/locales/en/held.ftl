## The receipt

held-title = Evidence that you have sent
held-about = Read again what you sent, change it, withdraw it, and see how it was used.
held-reference = Reference
held-reference-hint = Such as WHC0012.
held-code = Receipt code
held-code-hint = Twenty letters and digits. Small letters, spaces and hyphens do not matter.
held-wrong = Reference and code do not belong together. Look for a slip in either of them and try again.
# $reference (String) - such as WHC0012
held-of = Your evidence { $reference }
held-received = Received
held-received-about = It is here, whole, and it is counted. Staff have not decided yet how it is published, so nothing of it is shown.
held-read = Read
held-named = Staff have read it. It is published with your name.
held-withheld = Staff have read it. It is published without your name.
held-anonymous = Staff have read it. It is published anonymously.
held-confidential = Staff have read it. Nothing of it is published or quoted; it may inform what is said in general terms.
held-not-accepted = Not taken as evidence
held-not-accepted-about = Staff have read it and did not take it as evidence. It is counted as received. Ask the secretariat if you want to know why.
held-withdrawn = Withdrawn
# $when (String) - date and time
held-withdrawn-about = You withdrew it on { $when }. It is not used as evidence any more.
held-superseded = Changed
# $later (String) - the later submission
held-superseded-about = You changed it: { $later } stands in its place. This one is not used as evidence any more.
held-when = Received on
held-late = Arrived late
held-earlier = Stands in the place of
held-wish = How you would have it published
held-name = Name
held-contact = How we can reach you
# $when (String) - date and time
held-consent = Your consent, given on { $when }
held-used = How it was used
held-answers = What you sent
held-answers-about = These are your words as they were received, and as they would be published.
held-answers-redacted = These are your words as they would be published. Where something was taken out, the reason stands in its place, and what you sent can be opened below it.
held-as-sent = As you sent it
held-change = Change it or withdraw it
held-change-about = What you change is sent anew, with a reference and a code of its own, and stands in the place of this one.
held-amend = Change your evidence
held-withdraw = Withdraw your evidence
held-objections = If you disagree with what is to be published
# $when (String) - date and time
held-objected = Objection of { $when }
# $when (String) - date and time
held-answered = Answered on { $when }
held-unanswered = This waits for an answer.
held-object-about = Tell us if words should be taken out, or if a sentence about your words is wrong. Staff answer here.
# $day (String) - the last day
held-object-until = Tell us until { $day } if words should be taken out, or if a sentence about your words is wrong. Staff answer here.
# $day (String) - the last day
held-objections-over = Objections were taken until { $day }. You can still withdraw your evidence, or write to the secretariat.
held-object = Your objection
held-object-missing = Write what you disagree with.
held-object-send = Send the objection
held-check = Check it yourself
# $leaf (String) - number of the leaf
held-check-about = The commission's ledger holds a seal of your evidence at leaf { $leaf }. Nobody can change or drop it there unseen. Its digest is:
held-file = Download the receipt as a file
held-file-about = The file holds your words, the seal and the proof that it stands in the ledger. With it anybody can check that without asking us. Give it only to people who may read your words; the code is not in it.
held-file-name = FILE
held-checkpoint = The checkpoint of the ledger, signed, as it stands now
held-close = Close the receipt on this device
# $reference (String) - such as WHC0012
held-withdraw-title = Withdraw { $reference }
held-withdraw-about = You need give no reason.
held-withdraw-now = From now on it is not used as evidence, and nothing of it is published or quoted. If consent was asked of you, this takes it back.
held-withdraw-ledger = That something was received under this reference, and that it was withdrawn, stays in the ledger, without any of your words.
held-withdraw-printed = Where the report is published already, your words leave it when it is next built. Copies that others have printed or downloaded cannot be called back.

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
held-verified = Good. { $reference } stands in the ledger at leaf { $leaf } of { $leaves }, and the words of { $parts } parts are those that were received.
held-own-key = The key was taken from the receipt itself. Give the commission's key, obtained elsewhere, with --key.
held-no-leaves = That others are shown the same ledger was not checked. Give ledger/leaves.jsonl of a published pack with --leaves.
# $why (String) - what does not hold
held-bad = This receipt does not hold: { $why }.
# $why (String) - what is wrong
held-key-wrong = This is not a key: { $why }. Copy the line of the file ledger/key whole.
objections-when = Received
objections-text = Objection
objections-by = Answered by
objections-answered-when = Answered
held-erased = Erased
held-erased-about = What you sent is gone from our records. Its number and its leaf in the ledger stay, and say nothing of you.
held-erase-title = Be erased
held-erase-about = You can ask for everything you sent to be erased. It is withdrawn at once; a person of the secretariat then carries it out.
held-erase-what = Your answers and files, your name and contact, every version of them, and what staff noted about them go from every file and from the next backup.
held-erase-stays = The reference stays, with a seal in the ledger that says nothing of you any more, so that nobody can say that it never came. It is counted as erased.
held-erase-code = Afterwards your code opens nothing. This cannot be undone.
held-erase = Erase what I sent
# $when (String) - an instant in words
held-erasure-asked = You asked on { $when } for it to be erased. It is not used any more, and the secretariat carries it out.
held-erasure-tag = To be erased
held-withdraw-or-erase = Withdraw it, or have it erased
