## Urgent response: tables

service-urgent = Urgent response
service-urgent-about = Referrals to a team that sees people at home: how soon they were seen, what staff judged to be avoided, and who was admitted afterwards.
sheet-referrals = Referrals
sheet-admissions = Emergency admissions to hospital
col-referral = The reference of the referral
col-received-at = When it was received, with the time
col-contact = First contact face to face, with the time
col-two-hour = Whether it needed a response within two hours
col-rule = The version of the two-hour rule
col-accepted = Whether it was accepted
col-avoided = Whether staff judged that an admission was avoided
col-avoided-rule = The rule of that judgement
col-judge = Who judged
col-judged = When it was judged
col-admitted = The day of an emergency admission
col-emergency = Whether it was an emergency

## Urgent response: figures

urgent-referred = Referred
urgent-all = Referrals
urgent-accepted = Accepted
urgent-refused = Not accepted
urgent-accepted-unknown = Not said whether it was accepted
urgent-outside = Accepted, or not said, and needed no response within two hours
urgent-two-hours = Seen within two hours
urgent-in-scope = Referrals that the two hours are for
urgent-met = Met, of those that can be evaluated
urgent-not-met = Not met
urgent-not-evaluable = Not evaluable
urgent-no-received = Not evaluable: no time of receipt
urgent-no-contact = Not evaluable: no time of contact
urgent-unclear = Not evaluable: the times do not say
urgent-least = Met, if none of those not evaluable was
urgent-most = Met, if all of those not evaluable were
urgent-minutes = Minutes to first contact
urgent-by-rule = Met, by the version of the rule
urgent-rule-not-said = version not said
urgent-judged = Admission judged to be avoided
urgent-avoided-of-all = Of all referred
urgent-avoided-of-accepted = Of those accepted
urgent-not-judged = Nothing was judged
urgent-grounded = Judged avoided, with rule, judge and time
urgent-observed = Emergency admission after closure
urgent-closed = Closed
# $days (String) - days
urgent-within = Admitted within { $days } days of closure
# $days (String) - days
urgent-judged-within = Judged avoided, and admitted within { $days } days of closure
# $days (String) - days
urgent-censored = Closed less than { $days } days before the records end, left out

## Urgent response: sentences

# $all (String) - referrals
urgent-says-nothing = Of { $all } referrals that the two hours are for, none has times by which it can be evaluated.
# $all (String) - referrals
# $met (String) - referrals
# $not_met (String) - referrals
# $untold (String) - referrals
# $share (String) - percent
# $lower (String) - percent
# $upper (String) - percent
# $least (String) - percent
# $most (String) - percent
urgent-says-two-hours = Of { $all } referrals that the two hours are for, { $met } were seen within two hours, { $not_met } were not, and for { $untold } the records cannot say: { $share } % of those that can be evaluated (95 % interval { $lower } to { $upper }), and between { $least } and { $most } % of all, whatever the others were.
# $avoided (String) - referrals
# $all (String) - referrals
# $share (String) - percent
# $of_accepted (String) - referrals
# $accepted (String) - referrals
# $accepted_share (String) - percent
urgent-says-judged = Staff judged that an admission was avoided for { $avoided } of all { $all } referred ({ $share } %), and for { $of_accepted } of the { $accepted } accepted ({ $accepted_share } %). The two have different denominators and are not to be mixed; neither says what would have happened without the service.
# $avoided (String) - referrals
# $all (String) - referrals
# $share (String) - percent
urgent-says-judged-all = Staff judged that an admission was avoided for { $avoided } of all { $all } referred ({ $share } %). The records do not say which were accepted, and this does not say what would have happened without the service.
# $days (String) - days
# $whole (String) - referrals
# $admitted (String) - referrals
# $share (String) - percent
# $lower (String) - percent
# $upper (String) - percent
# $censored (String) - referrals
urgent-says-observed = Observed within { $days } days: of { $whole } closed long enough before the records end, { $admitted } were followed by an emergency admission, { $share } % (95 % interval { $lower } to { $upper }); { $censored } closed later are left out.
# $days (String) - days
urgent-says-none-observed = Within { $days } days: cannot tell, for nothing was closed so long before the records end.
urgent-not-welsh = The two-hour standard is NHS England's. Wales has no such standard, and no service there meets or breaches it.
urgent-no-rule = The records do not say which version of the two-hour rule was kept to; the clock here runs from receipt to first contact face to face.
urgent-several-rules = The records name several versions of the rule. The clock here is one for all; compare the figures of each version.
urgent-judgement = An avoided admission is a judgement of those who gave the service, not something that was observed.
# $n (String) - referrals
urgent-nobody-known = { $n } referrals do not say whom they are about; admissions in another table cannot be found for them.
