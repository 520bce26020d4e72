## Principles and sets

principles-title = Principles and how far they were followed
principles-about = Two people assess each prototype against a set of principles, each for themselves. Only when both are done does anybody see what they found; then they decide together on what they differ on.
# $version (String) - the version
# $count (String) - how many principles
principles-set = Version { $version }, { $count } principles
# $begun (String) - prototypes
# $open (String) - prototypes
principles-progress = Prototypes that are assessed: { $begun }; of these, with both assessors done: { $open }
principles-no-prototype = The register has no prototype yet. Enter one there first.
principles-table = The principles of the set
principle = Principle
principle-code = Code
principle-means = What it asks for

## Levels

level = Level
level-words = Level in words
level-0 = 0: none
level-1 = 1: stated
level-2 = 2: some practice
level-3 = 3: shown with evidence
level-4 = 4: shared power, with evidence of users deciding
level-not-assessed = not assessed
level-not-applicable = not applicable
stands = How it came about
stands-reconciled = decided on by the assessors
stands-same = both assessors found the same
stands-one = one assessor found it, the other could not assess it
stands-disputed = the assessors differ, and nothing was decided yet
barrier = Barrier
barriers = Barriers

## Profiles, practices, agreement

profile = Profile
# $set (String) - the set
profile-caption = How far the principles were followed: { $set }
# $assessed (String) - principles with a level
# $applicable (String) - principles that apply
# $all (String) - all principles
profile-coverage = { $assessed } of the { $applicable } principles that apply were assessed; the set has { $all }. Profiles are not ranked: a mean over other principles is another scale.
profile-public = How far it followed principles
profile-public-about = Two people assessed it, each for themselves, and decided together on what they differed on.
practices-title = Common practices and recurring barriers
practices-about = What the prototypes shown here have in common, and what kept them from following a principle further. Only profiles that are settled count.
practices-none = No profile of a prototype that is shown is settled yet.
# $count (String) - prototypes
practices-of = Prototypes that count: { $count }
# $principles (String) - names of principles
practices-common = Practised in every prototype: { $principles }.
practices-none-common = No principle was assessed and practised in every prototype.
practices-table = Principles in practice
barriers-table = Barriers that recur
practised = Some practice or more (level 2)
shown-or-more = Shown or more (level 3)
# $some (String) - how many
# $all (String) - of how many
practice-of = { $some } of { $all }
barrier-prototypes = Prototypes that name it
barrier-shortfalls = Shortfalls that name it
agreement-title = Agreement of the assessors
agreement-about = Measured on what each found before anybody spoke: weighted kappa with quadratic weights, over every principle of every prototype with both assessors done.

## Assessing a prototype

assessor = Assessor
assessors = Assessors
assess-nobody = Nobody assesses it yet
# $name (String) - the assessor
assess-is-done = { $name }: done
# $name (String) - the assessor
assess-at-work = { $name }: at work
# $when (String) - a moment
assess-from-file = taken in from a file on { $when }
# $when (String) - a moment
assess-done-at = done on { $when }
assess-working = at work
assess-blind = Nobody sees what an assessor found before two are done: no page, count or file tells it.
assess-begin = Begin to assess it
assess-own = What you found
assess-not-said = you said nothing yet
assess-say = Say
# $left (String) - principles
assess-left = Principles you said nothing of: { $left }. They will stand as not assessed.
assess-finish-about = Say that you are done when you would sign it. Once both assessors are done nothing of it changes any more; what is decided on later stands beside it.
assess-finish = I am done
assess-waits = You are done, and the other assessor is not. Until then you can take that back.
assess-reopen = Go on assessing
assess-drop-title = Take out what you found
assess-drop-about = Everything you found of this prototype goes, and another person can assess it instead.
assess-drop = Take out
# $name (String) - the assessor
assess-drop-other = Take out the assessment of { $name }
assess-drop-other-about = For an assessor who cannot go on. What they found goes without anybody having seen it.
assess-drop-files-title = Take out what came in files
assess-drop-files-about = The assessments of this prototype that came in files go, with what was decided on. The files still have them.
assess-settled = settled
# $count (String) - principles
assess-to-decide = to decide on: { $count }
assess-to-decide-title = Principles on which the assessors differ
assess-yours = you assess it
assess-both = What each found, and what was decided
assess-decided = Decided
assess-reason = Reason
# $person (String) - who
# $reason (String) - why
assess-decided-by = { $person }: { $reason }
# $person (String) - who
assess-decided-who = Decided on, as { $person } recorded it

## A level

assess-evidence = Evidence
assess-erased = evidence that was erased at the wish of whoever gave it
assess-level-legend = How far was the principle followed?
assess-level-hint = From 2 upward a level cites evidence. Below 3 it is a shortfall, and names what stood in the way.
assess-items = Evidence of the register about this prototype
assess-items-hint = Choose what shows the level.
assess-others = Other evidence
assess-others-hint = One on a line: a submission (WHC0012), a document (WHC0012/a1), a passage (passage:12), an exhibit (exhibit:name), a claim (claim:C3), or the key of another item of the register.
assess-barriers = What stood in the way?
assess-barriers-hint = For a level below 3. Choose all that did.
assess-save = Keep
assess-decide-title = Decide on a level
assess-decide-about = What the assessors found stays as it is. What you record here counts from now on, under your name and with its reason.
assess-decide = Record the decision

## What must be put right

assess-begun = You assess this prototype already.
assess-enough = Two people assess this prototype already.
assess-done-already = You are done with this prototype. Go on assessing before you change something.
assess-nothing-yet = You found nothing yet. Give at least one principle a level, or say that it cannot apply.
assess-open-already = Both assessors are done, and what they found has been seen. It does not change any more; decide on a level instead.
assess-not-open = Both assessors are not done yet. Decide when they are.
assess-no-reason = A decision needs its reason. Write why this level and not the other.
assess-meanwhile = Somebody decided on this principle meanwhile. Look at what they decided, and decide again if it must be otherwise.
# $reference (String) - what was typed
assess-no-evidence = There is no evidence "{ $reference }". Name something the commission holds: an item of the register, a submission, a document, passage:12, exhibit:name or claim:C3.
# $most (String) - how many
assess-many-citations = One level cites at most { $most } things. Name the telling ones.
assess-not-of-files = Somebody assesses this prototype here, so that it cannot be taken out as a whole.
# $prototype (String) - what was written
assess-no-prototype = The register has no prototype with the key "{ $prototype }". Write the key of one, or enter it in the register first.
# $prototype (String) - its key
assess-no-assessor = A row about "{ $prototype }" does not say who assessed it. Fill in the column assessor.
# $assessor (String) - who
# $prototype (String) - its key
assess-stands-otherwise = What { $assessor } found of "{ $prototype }" stands here already, and says something else. Take that out first, or leave these rows out.
# $prototype (String) - its key
assess-too-many = "{ $prototype }" would have more than two assessors. Keep the rows of two.
# $prototype (String) - its key
assess-agreed-alone = The rows about "{ $prototype }" say what was agreed on, but it does not have two assessors who are done. Bring their rows too.
# $key (String) - its key
register-assessed = "{ $key }" is needed by assessments against principles: take these out before the record goes.

## Files

assess-xlsx = Levels as a workbook (XLSX)
assess-csv = Levels as a table (CSV) that can be taken in again
assess-import-title = Take assessments in from a file
# $agreed (String) - a word
assess-import-about = A table with the columns prototype (its key in the register), principle, assessor, level, evidence and barriers, and note where there is one. Rows of the assessor "{ $agreed }" are what was decided on. The assessments come in as done.
# $most (String) - megabytes
assess-import-hint = CSV or a workbook (XLSX, ODS) of { $most } MB at most.
assess-import-file = Choose the file
assess-import-take = Take in
assess-set = The set of principles
# $new (String) - how many
# $levels (String) - how many
# $already (String) - how many
assess-taken = Taken in: { $new } assessments with { $levels } levels. Already here: { $already }.

# $levels (String) - how many
# $file (String) - the file
assess-exported = { $levels } levels written into { $file }.

## References of the register

# $item (String) - the item
# $field (String) - the field
# $text (String) - what it says
astray = The item of evidence "{ $item }" names in { $field } "{ $text }", which the commission does not hold. Put it right, or enter what is missing.
astray-title = References that lead nowhere
