## Early help: tables

service-earlyhelp = Early help
service-earlyhelp-about = Families with their referrals, assessment, plan, needs, reviews, steps up and down: which needs were resolved and stayed so.
sheet-cases = Families, a row a family
sheet-needs = Needs, a row a need
sheet-family-events = Actions, reviews, steps up and down
col-family = The family (a code is enough)
col-lead = The lead practitioner, or yes or no
col-assessment = Whole-family assessment: its day, or yes or no
col-family-plan = Whole-family plan: its day, or yes or no
col-opened = When help began
col-reason = Why it was closed
col-headline = The headline outcome of the need
col-resolved = The day on which it was resolved, or no
col-identified = The day on which it was identified
col-returned = The day on which it came back
col-received = When it was received
col-need = What for
col-closed-with = The outcome it was closed with
col-new-risk = Whether it is a new risk
col-source = Who referred
col-family-event = What happened: action, review, step-up, step-down
headline-education = Getting a good education
headline-early-years = Good early years development
headline-health = Mental and physical health
headline-substances = Recovery from harmful substance use
headline-relationships = Family relationships
headline-abuse = Safe from abuse and exploitation
headline-crime = Diverted from crime
headline-domestic-abuse = Safe from domestic abuse
headline-housing = Secure housing
headline-money = Financial stability
headline-unknown = Another need, or not said

## Early help: rows to look at

check-closed-before-opened = It was closed before it was opened.
check-family-twice = Another row above has the same family. The first one counts.
check-resolved-before = The need was resolved before it was identified.
check-returned-before = The need came back before it was resolved.
check-resolved-no-day = The need is resolved, and when is not said; whether it stayed so cannot be told.
check-need-twice = The family has this need in another row. It counts once towards three needs.

## Early help: figures

earlyhelp-families = Families
earlyhelp-all = Families
earlyhelp-success = Success: every need resolved and sustained for six months
earlyhelp-not-yet = Not yet: needs are open, or the six months have not passed
earlyhelp-cannot-tell = Cannot tell: something is not said, or the family was referred again
earlyhelp-too-few = Fewer than three needs, so no success can be claimed
earlyhelp-not-done = No lead practitioner, whole-family assessment or plan
earlyhelp-not-resolved = Closed with a need that is not resolved
earlyhelp-not-sustained = A need came back, or a step up, within six months
earlyhelp-resolved = Needs resolved, of those identified
earlyhelp-sustained = Needs sustained for six months, of those resolved at least six months before the records end
earlyhelp-steps = Steps, reviews and actions
earlyhelp-up = Stepped up to statutory services
earlyhelp-down = Stepped down
earlyhelp-again = Stepped up again, of those stepped down
earlyhelp-reviews = Reviews a family
earlyhelp-actions = Actions a family
earlyhelp-waits = Waits
earlyhelp-to-assessment = Days from referral to assessment
earlyhelp-duplicates = Duplicate referrals
earlyhelp-referrals = Referrals
# $days (String) - days
earlyhelp-within = Repeat another of the same family and need within { $days } days
# $days (String) - days
earlyhelp-censored = Of the last { $days } days, left out

## Early help: sentences

# $all (String) - a count
# $success (String) - a count
# $share (String) - percent
# $lower (String) - percent
# $upper (String) - percent
# $waiting (String) - a count
# $unknown (String) - a count
# $few (String) - a count
# $others (String) - a count
earlyhelp-says = Of { $all } families, { $success } are a success by the rule ({ $share } %, 95 % interval { $lower } to { $upper }); for { $waiting } it is not yet known, for { $unknown } the records cannot tell, { $few } had fewer than three needs, and { $others } are not.
earlyhelp-no-success = Whether families succeeded needs both tables, families and needs.
earlyhelp-england = The rule for a success is that of Supporting Families in England, 2022 to 2025. Wales has no such claim.
earlyhelp-no-cause = Needs may resolve by themselves; there is no comparator in these records.
earlyhelp-no-definition = There is no national definition of a duplicate referral, and zero is not the aim: a new risk is a new referral.
