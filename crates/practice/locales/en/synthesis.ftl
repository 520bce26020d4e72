## Claims against what was measured

# $direction (String) - what was typed
synthesis-direction = "{ $direction }" says no direction. Write lower or higher: where the outcome is claimed to have gone.
# $file (String) - a name
synthesis-file = No file "{ $file }" was given. Give it behind the table of claims, or leave the cell empty where nothing was measured.
# $outcome (String) - the outcome
synthesis-exhibit = This is no exhibit of `practice difference` with the outcome "{ $outcome }". Give one, or the table that was measured.
synthesis-no-rows = The table has no row. Give one row for each claim.
# $prototype (String) - its name
# $claim (String) - what is claimed
# $verdict (String) - what the data say
# $measured (String) - the figures
synthesis-line = { $prototype }: { $claim } – { $verdict } { $measured }
# $outcome (String) - the outcome
synthesis-lower = less: { $outcome }
# $outcome (String) - the outcome
synthesis-higher = more: { $outcome }
synthesis-bears = The data can bear it.
synthesis-bears-change = The data can bear that it changed so; not what made it change, for there is no comparator.
synthesis-opposite = The data say the opposite.
synthesis-not-measured = The data cannot tell: nothing was measured.
synthesis-few = The data cannot tell: too few for an interval.
synthesis-nothing-to-compare = The data cannot tell: there is nothing to compare it with.
synthesis-may-be-none = The data cannot tell: there may be no difference.
# $n (String) - units
synthesis-n = n = { $n }
synthesis-drawn = The estimates are on one scale and stand beneath each other. They are not pooled: the prototypes are different things.
synthesis-drawn-few = No estimates stand beneath each other: fewer than two have an interval.
synthesis-drawn-scales = The estimates do not stand beneath each other: they are not all on one scale that is named.
synthesis-drawn-kinds = The estimates do not stand beneath each other: some are ratios and some are differences.
# $count (String) - how many
synthesis-tested = { $count } claims have a p: the more are looked at, the likelier one is borne by chance. p after Holm makes up for it.
# $count (String) - how many
synthesis-lost = Of the claims that are told, { $count } would not be once p is made up for how many were looked at.
synthesis-no-comparator = Without a comparator the data show that something changed, not that the approach changed it.
# $count (String) - how many
synthesis-looks = Looks at outcomes against adherence that gave a figure: { $count }.

## The page

synthesis-title = What the data can bear
synthesis-about = Each claim of a prototype against what was measured of it. The data can bear a claim where the difference is told apart from none and lies on the claimed side; they say the opposite where it lies on the other; else they cannot tell.
synthesis-none = No claim stands in the register yet. An item of evidence makes one with the fields “claimed to go” (lower or higher), outcome and scale, and the exhibit that measured it.
synthesis-claim = Claim
synthesis-says = What the data say
synthesis-where = Where the figures come from
synthesis-holm = p after Holm
synthesis-forest = The estimates beneath each other
synthesis-adherence = Outcomes against adherence
# $scale (String) - the scale
synthesis-chart = Estimates with their 95 % intervals: { $scale }
synthesis-xlsx = The claims as a workbook (XLSX)
# $set (String) - the set
synthesis-set = Adherence by the set: { $set }
field-claimed = Claimed
field-expected = Claimed to go
field-scale = Scale
expected-lower = lower
expected-higher = higher
