## Use of care

service-visits = Use of care before and after
service-visits-about = Visits to health professionals before and after people began, in windows of the same length.
sheet-visits = Visits to health professionals
col-visit-kind = Which kind of visit
service-from = The first day that the records cover
service-from-hint = Such as 2025-01-01. Without it, the day of the earliest visit.
service-months = Months before and after the start
service-months-hint = Such as 3. Both windows have the same number of days.
check-not-listed = This person is not in the list of people. The visit is not counted.
visits-people = Who is compared
visits-all = People
visits-compared = Compared: both windows are whole
visits-not-covered = The records do not cover the window before
visits-left = Left within the window after
visits-not-yet = The window after has not passed
visits-any = All visits
visits-no-kind = kind not said
visits-before = before
visits-after = after
visits-change = Change in visits a person-month, within persons
visits-rates = Visits of those compared
# $all (String) - a count
# $compared (String) - a count
# $days (String) - days
# $not_covered (String) - a count
# $left (String) - a count
# $not_yet (String) - a count
visits-says = Of { $all } people, { $compared } have whole windows of { $days } days before and after; for { $not_covered } the days before are not covered, { $left } left within the window, and for { $not_yet } it has not passed.
visits-from-first = The records are taken to begin with the earliest visit. Say the first day they cover, where you know it.
# $n (String) - a count
visits-several = { $n } kinds of visit were looked at: the more, the likelier one of them seems to change by chance.

## Adapting

service-adapting = Adapting to what was seen
service-adapting-about = A log of needs seen and services changed: how many led to a change, and after how many days.
sheet-log = The log, a row a need
col-seen = The day on which the need was seen
col-changed = The day on which the service changed
col-service = Which service
check-changed-before = The service changed before the need was seen. The row is left out.
adapting-needs = Needs seen
adapting-all = Needs
adapting-changed = Led to a change
adapting-median = Median days to a change, counting needs that still wait
adapting-days = Days to the change, where there was one
adapting-waiting = Days waited so far, where there was none
adapting-by-service = Led to a change, by service
# $all (String) - a count
# $changed (String) - a count
# $median (String) - days
# $open (String) - a count
adapting-says = Of { $all } needs that were seen, { $changed } led to a change; half of all had done so after { $median } days. { $open } still wait and are counted.
# $all (String) - a count
# $changed (String) - a count
# $open (String) - a count
adapting-says-none = Of { $all } needs that were seen, { $changed } led to a change and { $open } still wait: too many to say after how many days half of them do.
adapting-caution = A log holds what somebody wrote down. Needs that nobody saw are not in it, and a change is not yet a better service.

## Between bodies

service-handoffs = Between bodies
service-handoffs-about = The steps of referrals through several bodies: how often they are handed on, and how long they wait.
sheet-steps = Steps, a row a step of a referral
col-body = The body or team
col-begun = When work on it began there
col-sent = When it was handed on
check-before-received = Something happened there before it was received. The row is left out.
handoffs-referrals = Referrals
handoffs-all = Referrals
handoffs-handed = Handed on at least once
handoffs-returned = Came back to a body that had handed it on
handoffs-each = Hand-offs a referral
handoffs-begun = Work begun, by body
handoffs-waits = Median days until work began, counting those that still wait
handoffs-between = Days on the way between two bodies
handoffs-unclear = Received before it was handed on, not counted
# $all (String) - a count
# $handed (String) - a count
# $mean (String) - a mean
# $returned (String) - a count
handoffs-says = Of { $all } referrals, { $handed } were handed on, { $mean } times a referral on average over all; { $returned } came back to a body that had handed it on.
handoffs-caution = A hand-off may be the right next step; the figures say how many there are and how long they take, not which were needless.
