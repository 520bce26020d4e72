## Home care: tables

service-homecare = Home care
service-homecare-about = Support plans with their outcomes, weekly hours, carers seen, admissions and falls; with everybody who left counted.
sheet-outcomes = Outcomes of support plans
sheet-hours = Hours, a row a person and week
sheet-carer-visits = Visits, a row a visit
sheet-people = People, with start and exit
sheet-events = Admissions and falls
col-outcome = The outcome
col-result = The result: fully, partly, not, not reviewed
col-plan = The plan
col-plan-start = When the plan began
col-plan-end = When the plan ended
col-baseline = The level at the start
col-target = The target
col-reached = The level at review
col-review = When it was reviewed
col-week = The week (any day of it)
col-commissioned = Hours commissioned
col-delivered = Hours delivered
col-carers = How many different carers came
col-carer = The carer (a code is enough)
col-exit = Why they left: died, moved, ended
col-event = What happened: admission, fall
service-weeks = Weeks after the start at which hours are compared
service-weeks-hint = Such as 6 or 26. Four weeks from there are compared with the first four.
# $typed (String) - what was typed
# $most (String) - the most
service-whole = "{ $typed }" is not a whole number from 1 to { $most }.

## Home care: rows to look at

check-end-before = It ended before it began, and is left out.
check-exit-no-day = Why the person left is said, and not when. They count as still there.
check-person-twice = Another row above has the same person. The first one counts.
check-review-before = The review lies before the plan began.
check-result-no-review = There is a result, and no day of a review.
check-fully-short = It is said to be achieved fully, and the level at review falls short of the target.
# $row (String) - a row
check-overlap = This plan runs at the same time as the person's plan of row { $row }.
check-delivered = Hours were delivered and none commissioned.
check-week-twice = Another row has the same person and week. The first one counts.
check-event-outside = This lies outside the time that the person was in the service, or the person is not in the list of people. It is not counted.

## Home care: figures

homecare-outcomes = Outcomes of support plans
homecare-people = People with outcomes
homecare-all-outcomes = Outcomes
homecare-fully = Achieved fully, of those reviewed
homecare-partly = Achieved partly
homecare-not = Not achieved
homecare-not-reviewed = Not reviewed, of all
homecare-hours = Hours
homecare-weeks = Weeks of a person
homecare-weeks-both = Of these with hours commissioned and delivered
homecare-commissioned = Hours commissioned in those
homecare-delivered = Hours delivered in those
homecare-ratio = Delivered for each hour commissioned
homecare-carers = Different carers in a week
homecare-carers-week = A person and week
homecare-carers-person = A person, averaged over their weeks
homecare-change = Change in weekly hours since the start
homecare-began = People who began
homecare-compared = Compared: hours at the start and later
homecare-died = Died
homecare-moved = Moved, or went into a care home
homecare-ended = Ended otherwise
homecare-left-not-said = Left, why is not said
homecare-not-yet = Have not come that far
homecare-no-record = No hours recorded at the start or later
homecare-change-commissioned = Hours commissioned a week
homecare-change-delivered = Hours delivered a week
homecare-exits = Who left, and why
homecare-still = Still there at the end of the records
homecare-months = Person-months in the service
homecare-events = Admissions and falls
homecare-admissions = Admissions to hospital
homecare-falls = Falls
homecare-people-admitted = People admitted at least once
homecare-people-fell = People who fell at least once

## Home care: sentences

# $all (String) - a count
homecare-says-none = None of { $all } outcomes has been reviewed, so nothing can be said of what was achieved.
# $reviewed (String) - a count
# $fully (String) - a count
# $share (String) - percent
# $lower (String) - percent
# $upper (String) - percent
# $partly (String) - a count
# $not (String) - a count
# $waiting (String) - a count
homecare-says-outcomes = Of { $reviewed } outcomes that were reviewed, { $fully } were achieved fully ({ $share } %, 95 % interval { $lower } to { $upper }), { $partly } partly and { $not } not; { $waiting } more have not been reviewed.
# $all (String) - a count
# $compared (String) - a count
# $weeks (String) - weeks
# $gone (String) - a count
# $died (String) - a count
# $not_yet (String) - a count
# $no_record (String) - a count
homecare-says-change = Of { $all } people who began, { $compared } can be compared { $weeks } weeks later; { $gone } had left by then, of whom { $died } died; { $not_yet } have not come that far, and for { $no_record } hours are missing. Those who left are not in the change below.
# $what (String) - admissions or falls
# $count (String) - a count
# $months (String) - person-months
# $rate (String) - a rate
# $lower (String) - a figure
# $upper (String) - a figure
homecare-says-rate = { $what }: { $count } in { $months } person-months, { $rate } in 100 person-months (95 % interval { $lower } to { $upper }, exact).
homecare-clustered = Outcomes of one person go together; counted as if each stood alone, their intervals are too narrow.
homecare-repeated = One person's admissions and falls may go together; an exact interval takes each for an event of its own and is then too narrow.
homecare-no-people = There is no list of people, so each is taken to have begun with the first week of hours, and who died or moved is not known.
homecare-no-rate = There is no list of people, so admissions and falls have no time at risk and no rate.
