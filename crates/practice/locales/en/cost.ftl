## Cost avoidance

service-cost = Cost avoidance
service-cost-about = What events that did not happen would have cost: a range, with every source, and cashable kept apart.
sheet-items = Lines, a row a kind of event
col-item = What was avoided
col-events-avoided = How many, such as 12 or 8 to 15
col-unit-cost = The cost of one, such as 1200 or 1000 to 1400
col-year = The price year
col-cost-source = Where the unit cost comes from
col-attribution = The share owed to the service
col-deadweight = The share that would have happened anyway
col-optimism = The correction for optimism
col-cashable = Whether it is cashable
col-budget = Whose budget
col-programme-cost = What the programme cost
# $cell (String) - what the cell says
check-range = "{ $cell }" is no number and no range. Write 12, 8 to 15, or 12 (8 to 15).
# $cell (String) - what the cell says
check-share = "{ $cell }" is more than all of it. Write a share such as 0.3 or 30 %.
cost-lines = Lines
cost-computed = Computed: nothing it needs is missing
cost-items = Each line
cost-is-cashable = cashable
cost-not-cashable = not cashable
cost-totals = Together
# $year (String) - the price year
cost-total-cashable = Cashable, prices of { $year }
# $year (String) - the price year
cost-total-not-cashable = Cost avoided, not cashable, prices of { $year }
cost-programme = Cost of the programme
cost-net = Cashable, less the cost of the programme
# $low (String) - pounds
# $high (String) - pounds
# $year (String) - the price year
cost-says-cashable = Cashable savings lie between { $low } and { $high }, in prices of { $year }, if the events would have happened.
# $low (String) - pounds
# $high (String) - pounds
# $year (String) - the price year
cost-says-avoided = Costs between { $low } and { $high }, in prices of { $year }, were avoided if the events would have happened. No budget has that money over: it is not a saving.
cost-judgement = How many events were avoided, attribution and deadweight are judgements; the range is theirs and not a statistical interval.
cost-no-range = A line has no range: one number for each part looks surer than it can be.
# $years (String) - years
cost-years = The unit costs are of different price years ({ $years }) and are not added together.
cost-no-programme = What the programme itself cost is not given, so nothing is net of it.
