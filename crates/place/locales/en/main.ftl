## Files

# $why (String) - the system's words
file-unreadable = The file cannot be read ({ $why }). Check its name.
no-table = This is not one table. Send a CSV file with a header.
no-rows = There is no row under the header. Add the rows, or check that this is the file you meant.
# $name (String) - the column wanted
# $list (String) - the columns there are
no-column = There is no column “{ $name }”. There are: { $list }.
# $shown (String) - what stands in the cell
# $column (String) - the column
no-number = “{ $shown }” in the column “{ $column }” is not a number. Write it with digits and a decimal point, such as 1234.5.
# $shown (String) - the number
# $column (String) - the column
negative = { $shown } in the column “{ $column }” is below nought. Put the right number there, or take the row out.
# $column (String) - the column
cell-empty = The cell in the column “{ $column }” is empty. Fill it, or take the row out.
# $id (String) - the id
# $line (String) - the line where it stands first
repeated-id = “{ $id }” stands in line { $line } already. Give each row an id of its own, or add the two rows together.
# $file (String) - the file
# $column (String) - the column as it is called there
# $role (String) - what it is taken for
column-taken = { $file }: the column “{ $column }” is read as { $role }.

## Hubs

# $said (String) - what was typed
# $list (String) - what may be typed
hubs-no-role = “{ $said }” does not say which column is meant. Write ROLE=COLUMN, where ROLE is one of: { $list }.
# $file (String) - the file
hubs-no-weight = { $file }: there is no column with weights, so each demand counts as one.
# $cell (String) - what stands in the cell
hubs-no-fixed = “{ $cell }” in the column fixed is none of: yes, no, excluded.
# $id (String) - the area
# $file (String) - the file in which it is looked for
hubs-unknown-area = “{ $id }” is not in { $file }. Check the code and its edition, add it there, or take the row out.
# $demand (String) - the demand
# $site (String) - the site
# $first (String) - the cost that stands first
# $second (String) - the cost in this row
hubs-two-costs = The way from “{ $demand }” to “{ $site }” has two costs: { $first } before, { $second } here. Keep the right one.
# $file (String) - the file
# $many (String) - how many
hubs-repeated-costs = { $file }: rows that only repeat a cost were counted once ({ $many }).
# $file (String) - the file
# $many (String) - how many
hubs-missing-costs = { $file }: pairs without a cost are taken as out of reach ({ $many }).
# $lat (String) - what stands as latitude
# $lon (String) - what stands as longitude
hubs-national-grid = { $lat } and { $lon } look like metres of the British National Grid. Convert eastings and northings to degrees (WGS 84) first.
# $lat (String) - what stands as latitude
# $lon (String) - what stands as longitude
hubs-swapped = Latitude { $lat } and longitude { $lon } look the wrong way round. Swap the two.
# $lat (String) - what stands as latitude
# $lon (String) - what stands as longitude
hubs-no-degrees = Latitude { $lat } and longitude { $lon } are no degrees. Latitudes lie between -90 and 90, longitudes between -180 and 180.
# $id (String) - the area
hubs-two-editions = “{ $id }” is a code of 2021 among small areas of 2011. The two editions are different areas: use one of them throughout.
# $sites (String) - the file of sites
# $sites_year (String) - its edition
# $demands (String) - the file of demands
# $demands_year (String) - its edition
hubs-files-of-editions = { $sites } has small areas of { $sites_year } and { $demands } those of { $demands_year }. The two editions are different areas: use one of them throughout.
# $file (String) - the file
# $id (String) - the area
hubs-edition-doubtful = { $file }: “{ $id }” is a code of 2021 and stands among older ones. Most areas kept their codes; make sure that all rows are of 2021.
# $many (String) - pairs there are
# $most (String) - pairs at most
hubs-too-many-pairs = There are { $many } pairs of a demand and a site; at most { $most } can be weighed. Take larger areas as demands, or fewer candidate sites.
hubs-all-nought = All weights are nought, so that nobody is to be reached. Check the column with weights.
hubs-no-distance = Say with --within at what distance or cost somebody is reached: a number that is not negative.
# $there (String) - sites that may be chosen
# $wanted (String) - sites wanted
hubs-few-sites = There are { $there } sites that may be chosen, fewer than the { $wanted } wanted. Add candidate sites, or choose a smaller k.
# $fixed (String) - sites that are fixed
# $wanted (String) - sites wanted
hubs-many-fixed = { $fixed } sites are fixed, more than the { $wanted } wanted. Free some of them, or choose a larger k.
# $id (String) - the demand
hubs-out-of-reach = No choice of so many sites was found that reaches “{ $id }” and everybody else. Choose a larger k, a greater distance, or add sites or costs.
hubs-no-favour = Say how many times more the most deprived fifth weighs: a number above nought, such as --favour 2.
hubs-no-cap = A cap is a distance or cost that is not negative, and goes with the least total travel; leave out --objective and --fewest.
# $region (String) - the region
# $wanted (String) - sites wanted in it
hubs-few-in-region = The region “{ $region }” has fewer than { $wanted } sites that may be chosen. Add candidates there, or ask for fewer in each region.
# $owed (String) - sites of all regions together
hubs-many-owed = The regions together are to be given { $owed } sites, more than k. Choose a larger k, or ask for fewer in each region.
hubs-progress = choosing hubs
hubs-map = Squares with names are the chosen sites, filled ones were fixed beforehand. Dots are the demands, larger where they weigh more; a line ties each to its nearest site. The same stands in the table of assignments.
hubs-not-proved = The search stopped at its limit of work before it had proved the choice to be the best. The bound says how far it can be from it; --effort allows more.
# $sites (String) - how many sites
# $objective (String) - total of weight times cost
hubs-said-median = { $sites } sites; weight times cost comes to { $objective }.
# $sites (String) - how many sites
# $objective (String) - weight reached
# $within (String) - the distance
hubs-said-coverage = { $sites } sites; a weight of { $objective } lies within { $within }.
# $sites (String) - how many sites
# $objective (String) - the greatest cost
hubs-said-centre = { $sites } sites; nobody has farther to go than { $objective }.
# $sites (String) - how many sites
# $within (String) - the distance
hubs-said-fewest = { $sites } sites leave nobody beyond { $within }.
hubs-proved = It is proved that no other choice does better.
# $lower (String) - lower bound
# $upper (String) - upper bound
# $percent (String) - the gap
hubs-bounds = The best choice lies between { $lower } and { $upper } ({ $percent } % apart).
# $site (String) - the site
# $demands (String) - how many demands
# $weight (String) - what they weigh
# $farthest (String) - the greatest cost
hubs-line = { $site }: nearest for { $demands } demands of weight { $weight }, the farthest { $farthest } away.
# $objective (String) - the objective then
hubs-without = Without it: { $objective }.
# $weight (String) - what they weigh
# $ids (String) - who they are
hubs-worse = Farther to go, for a weight of { $weight }: { $ids }.
# $site (String) - the site
# $objective (String) - the objective then
hubs-next = Next best in its place: { $site }, { $objective }.

## Rates

rates-no-level = The level of the limits lies between 0.5 and 0.9999. Write, say, --confidence 0.95.
rates-no-per = Say for how many people rates are told: a number above nought, such as --per 100000.
rates-no-spread = Values need their spread. Add a column se, or two columns lower and upper.
# $file (String) - the file
rates-rank-is-group = { $file }: there is no column rank, so the number of the group is its rank (1 is the most deprived).
# $group (String) - the group
# $rank (String) - the rank in this row
# $line (String) - the line where it stands first
# $first (String) - its rank there
rates-two-ranks = “{ $group }” has rank { $rank } here and, in line { $line }, { $first }. Give each group one rank; 1 is the most deprived.
# $group (String) - the group
# $band (String) - the age band
rates-nobody = There is nobody in “{ $group }” at ages { $band }, so that there is no rate. Join the band with its neighbour in every group, or put the population right.
rates-above-all = There are more events than people. A proportion counts people once; for events among people leave out --measure proportion.
# $group (String) - the group
# $band (String) - the age band
# $line (String) - the line where it stands first
rates-two-cells = “{ $group }” at ages { $band } stands in line { $line } already. Name the columns that tell the rows apart with --by (such as --by sex), or add the rows together.
# $cell (String) - what stands in the cell
rates-no-age = “{ $cell }” is no age band. Write it as 0-4, <1, 90+ or all.
# $cell (String) - what stands in the cell
rates-age-not-standard = The age band { $cell } cuts through a band of the European Standard Population. Use bands of five years that begin at 0, 5, 10 and so on.
# $group (String) - the first group
# $other (String) - the second group
# $rank (String) - the rank
rates-one-rank = “{ $group }” and “{ $other }” both have rank { $rank }. Give each group a rank of its own; 1 is the most deprived.
# $missing (String) - the band that is missing
# $band (String) - the band after it
rates-band-missing = The ages { $missing } are missing before { $band } in every group. Add a row for them in each group, with 0 events where there were none.
# $band (String) - the band
rates-bands-overlap = The age band { $band } overlaps the one before it. Use bands that follow one another.
# $group (String) - the group
# $band (String) - the band that is missing
rates-age-missing = “{ $group }” has no row for ages { $band }, which other groups have. Add it, with 0 events where there were none.
rates-progress = working out rates
rates-of-areas = Deprivation is of areas, not of people: not everybody in a deprived area is deprived, and not every deprived person lives in one.
# $group (String) - the group
# $rate (String) - its rate
# $lower (String) - lower limit
# $upper (String) - upper limit
rates-line = { $group }: { $rate } ({ $lower } to { $upper })
# $group (String) - the group
# $least (String) - events at least
rates-line-few = { $group }: not told, there are fewer than { $least } events
# $groups (String) - how many groups
# $ratio (String) - the ratio
# $lower (String) - lower limit
# $upper (String) - upper limit
rates-ratio = Most over least deprived of { $groups } groups: { $ratio } ({ $lower } to { $upper })
# $model (String) - the model
# $sii (String) - the slope index
# $lower (String) - lower limit
# $upper (String) - upper limit
rates-sii = Slope index of inequality ({ $model }), least less most deprived: { $sii } ({ $lower } to { $upper })
# $per (String) - people
# $level (String) - the level in per cent
rates-per = Rates are for { $per } people; limits are of { $level } %.

## Spending

# $name (String) - the area
spending-no-area = “{ $name }” is no area and no region of the table. Check its spelling.
# $file (String) - the file
# $many (String) - how many
spending-blank = { $file }: contracts without a value are in no sum ({ $many }); they are listed.
# $file (String) - the file
# $many (String) - how many
spending-below = { $file }: values below nought lower the sums they are in ({ $many }).
# $name (String) - the supplier or place
# $line (String) - the line where it stands first
spending-two = “{ $name }” stands in line { $line } already and says something else there. Keep the right row.
# $contracts (String) - how many
# $total (String) - what they come to
spending-total = { $contracts } contracts, { $total } in all.
# $share (String) - the share in per cent
spending-local = Spent locally, by principal place of business: { $share }.
spending-local-unknown = What is local is not known: give a table of areas, or name an area with --local.
spending-unmatched = not matched to an area
# $name (String) - the area or form of ownership
# $value (String) - what is spent
# $share (String) - its share in per cent
spending-line = { $name }: { $value } ({ $share })
# $share (String) - the share in per cent
spending-at-most = If everything that is not matched to an area were local, it would be { $share }.
spending-by-ownership = By ownership:
spending-by-size = By size:
# $line (String) - the line of the file
# $name (String) - who holds the contract
# $value (String) - its value
spending-unmatched-row = Line { $line }, { $name }, { $value }: not matched to an area, and in the total.
# $cell (String) - what stands in the cell
spending-no-day = “{ $cell }” is no day. Write it as 2025-03-31 or 31/03/2025, or leave the cell empty.
# $count (String) - how many
# $total (String) - what they come to
payments-total = Payments: { $count }, { $total } in all.
# $value (String) - what was paid
# $share (String) - the share in per cent
payments-without = Paid to suppliers whom no contract of the register names: { $value } ({ $share }). A register begins at a threshold, and a grant is no contract.
# $known (String) - payments of which both days are known
# $within (String) - the share in per cent
# $days (String) - days
payments-prompt = Of { $known } payments with the days of invoice and payment, { $within } were paid within 30 days; half of them within { $days } days.
payments-no-days = How promptly was paid cannot be told: give the table the columns invoiced and paid.
# $hhi (String) - the index
spending-hhi = Concentration of suppliers: { $hhi } of 10,000.

# $why (String) - what is wrong
scenario-not-toml = The assumptions cannot be read: { $why }. Each assumption has low, high and source.
scenario-no-to = It is not said to whom spending moves. Write to = ["co-operative"].
# $key (String) - the assumption
scenario-no-source = “{ $key }” has no source. Say where the range comes from, be it your own guess: it is printed beside the answer.
# $key (String) - the assumption
scenario-no-share = “{ $key }” must go from a low to a high that is not below it, both from 0 to 1 (0.1 is a tenth).
# $key (String) - the assumption
scenario-no-range = “{ $key }” must go from a low to a high that is not below it, neither below nought; a price is above nought (1 is the present one).
scenario-respent = What is spent locally again is told only with both respent_now and respent_then. Give both or neither.
scenario-nothing = The values come to nothing, so that nothing can move. Check the column of values.
scenario-about = A calculation from the assumptions below, not a forecast.
# $total (String) - all spending
# $pool (String) - what could move
# $left (String) - what is left
scenario-pool = Of { $total }, { $pool } could move; { $left } stay where they are because owner or area is not known.
# $low (String) - the least
# $high (String) - the most
# $middle (String) - in the middle
scenario-moved = What moves: between { $low } and { $high } ({ $middle } in the middle).
# $now (String) - what it is now
# $low (String) - the least
# $high (String) - the most
# $middle (String) - in the middle
scenario-local = Spent locally: { $now } now, then between { $low } and { $high } ({ $middle } in the middle).
# $now (String) - what it is now
# $low (String) - the least
# $high (String) - the most
# $middle (String) - in the middle
scenario-held = Held by those it moves to: { $now } now, then between { $low } and { $high } ({ $middle } in the middle).
# $low (String) - the least
# $high (String) - the most
# $middle (String) - in the middle
scenario-dearer = Paid more than now for the same: between { $low } and { $high } ({ $middle } in the middle); below nought is less.
# $low (String) - the least
# $high (String) - the most
# $middle (String) - in the middle
scenario-respent-more = Spent locally again, more than now: between { $low } and { $high } ({ $middle } in the middle).
# $low (String) - the least
# $high (String) - the most
# $middle (String) - in the middle
scenario-transition = What the change costs once: between { $low } and { $high } ({ $middle } in the middle).
scenario-assumes = Assumed, each with its source:
# $what (String) - the assumption
# $low (String) - the least
# $high (String) - the most
# $source (String) - where it comes from
scenario-line = { $what }: { $low } to { $high }. { $source }
# $what (String) - the assumption
scenario-turns = The local share turns most on this: { $what }.
assumed-movable = the part that could be let anew
assumed-moved = the part of that which moves
assumed-price = what is paid where £1 is paid now
assumed-capacity = what local co-operatives could take on at most
assumed-respent-now = what holders now spend locally again
assumed-respent-then = what local co-operatives would spend locally again
assumed-transition = what the change costs once

## Cost

# $group (String) - the group
# $rank (String) - the rank in this row
# $first (String) - its rank before
cost-two-ranks = “{ $group }” has rank { $rank } here and { $first } before. Give each group one rank; 1 is the most deprived.
# $line (String) - the line where it stands first
cost-two-rows = The same group, age, sex and service stand in line { $line } already. Add the two rows together.
cost-one-group = There is one group only, so that nothing can be compared. Give the cost of each group.
cost-nobody = There is nobody in this row, so that there is no cost per head. Join it with its neighbour in every group, or put the population right.
# $group (String) - the least deprived group
cost-none-in-least = The least deprived group (“{ $group }”) has no row for this age, sex and service, so that nothing can be compared. Add it, with cost 0 where there was none.
# $associated (String) - the cost associated with inequality
# $cost (String) - the whole cost
# $share (String) - the share in per cent
cost-total = Cost associated with inequality: { $associated } of { $cost } ({ $share } %).
cost-no-saving = This is an association, if every group used services like the least deprived. It is not what could be saved.
# $name (String) - the group or kind
# $associated (String) - the cost associated with inequality
cost-line = { $name }: { $associated }

## Hub ideas

# $shown (String) - what was typed
idea-no-place = “{ $shown }” is no place. Write latitude and longitude in degrees, such as 52.41, -4.08, or leave it empty.
# $name (String) - the site
hubs-no-site = There is no site “{ $name }” in this file. Check how it is written there.
idea-no-name = Give the hub a name: where it is, or what people call it.
# $most (String) - characters
idea-title-long = The name or the area is too long. Keep each within { $most } characters.
# $most (String) - characters
idea-text-long = One of the texts is too long. Keep each within { $most } characters.
# $most (String) - how many
ideas-many = There are { $most } hub ideas already, which is all that one commission keeps. Set some together.
idea-changed = Somebody else wrote this idea while you had it open. Look at what it says now and write your change again.
# $reference (String) - what was typed
idea-no-reference = There is no submission “{ $reference }” in this commission. Check its reference.
# $stage (String) - what stands there
idea-no-stage = “{ $stage }” is no stage. Write one of these: asked, planned, agreed, open, set-aside.
# $received (String) - how many
# $already (String) - how many
ideas-taken = Hub ideas taken: { $received }. There already: { $already }.
ideas-title = Hubs
ideas-about = These are the hubs that people ask for. They stand here before anything is computed: a choice by numbers is laid over them, never in their place. How many submissions ask for a hub is no vote.
ideas-sheet = All ideas as a workbook (XLSX)
ideas-map = Hub ideas on a map
ideas-map-about = Rings with their numbers are the ideas whose coordinates are known, north up. The list has all of them.
# $count (String) - how many
ideas-unmapped = Not on the map, because they have no coordinates: { $count }.
ideas-list = Hub ideas
ideas-none = There is no idea yet. Read the answers to the call, or add one that came another way.
# $submissions (String) - how many
# $distinct (String) - how many
idea-asked-by = asked for in { $submissions } submissions ({ $distinct } distinct texts)
idea-asked = Asked for
idea-planned = Being worked out
idea-agreed = Agreed with who would run it
idea-open = Open
idea-set-aside = Set aside
idea-erased = Erased
idea-erased-about = The words of this idea were taken from a submission that has been erased. If others ask for the same hub, write it anew from their words.
idea-number = Number
idea-name = Name of the hub
idea-name-hint = Where it is, or what people call it, such as “The old school, Blaenau”.
idea-area = Area
idea-at = Coordinates
idea-at-hint = Latitude and longitude in degrees, such as 52.41, -4.08.
idea-services = Services under one roof
# $max (String) - characters
idea-services-hint = One on each line. No more than { $max } characters.
idea-owners = Who would own and govern it
idea-note = Anything else
idea-stage = Stage
idea-submissions = Submissions
idea-distinct = Distinct texts
idea-who = Who asks for it
idea-origin = Where it comes from
idea-typed = Added by staff
idea-evidence = Taken from the evidence
idea-file = From a file
idea-written = Last written
idea-new = Add a hub idea
idea-new-about = Keep to what was asked for. What it would cost and whom it would reach is worked out elsewhere.
idea-choose = Choose an idea
idea-there = Somebody asks for this hub already
idea-add-to = Add this to that idea
idea-keep = Keep the idea
idea-kept = The idea is kept.
# $key (String) - its number
# $name (String) - its name
idea-title = { $key }: { $name }
idea-unask = Take this away
idea-reference = A submission that asks for it
idea-reference-hint = Its reference, such as WHC0012.
idea-ask = Add this submission
idea-write = Write it anew
ideas-of-passage = Asks for:
idea-of-passage = This asks for a hub
answers-title = Answers to read for hub ideas
answers-about = Read each answer and make an idea of the hubs it asks for. Nothing is taken out of anybody's words by the program.
answers-strand = Strand
answers-shown = Which answers
answers-unread = Not read yet
answers-all = All
answers-show = Show
# $read (String) - how many were read
# $total (String) - how many there are
answers-read = Read: { $read } of { $total }.
# $place (String) - the place
answers-place = The respondent's place: { $place }
answers-make = Make an idea of it
answers-none = Read, no idea in it

## Choices

# $most (String) - how many
inputs-many = { $most } files are kept already, which is all that one commission keeps.
inputs-title = Areas and sites to choose from
inputs-about = Each file is kept as it came, under a version of its own, so that a choice can be computed again. Public statistics only: no names of people.
input-what = What the file holds
input-demand = Areas with their people
input-sites = Sites that may be chosen
input-costs = Travel times or costs
input-profile = Deprivation by domain
# $kind (String) - what it is
# $version (String) - its version
input-named = { $kind } (version { $version })
input-file = File
input-lines = Rows
input-by = Brought by
input-digest = SHA-256
input-bring = Bring a file
input-hint = A table with a header: areas have id, lat, lon and weight; sites id, lat and lon; costs demand, site and cost. Small-area files are taken as they are published.
input-keep = Keep the file
input-kept = Kept.
input-sample-about = To try it, take the areas and sites that come with the program. They are invented.
input-sample = Take the sample areas and sites
input-broken = The file did not arrive whole. Send it again.
input-no-kind = Say what the file holds.
input-no-file = Choose a file.
choices-title = Choices laid over the ideas
choices-about = A choice by numbers says what a stated aim comes to. It does not say where a hub should be.
choice-ask = Choose k sites
choice-about = Set how many sites, the aim, and what must be kept to. The answer comes with a bound that no other choice can beat, on the map of the ideas.
choice-no-files = There are no areas or no sites yet. Bring a file of each, or take the sample, under “Areas and sites to choose from”.
choice-kilometres = None: kilometres as the crow flies
choice-k = How many sites (k)
choice-aim = Aim
choice-median = Least total travel
choice-coverage = Most people within a distance
choice-centre = Nobody too far
choice-fair = Fair: least travel, with more weight or a limit for the most deprived fifth of areas
choice-within = Within (km or cost)
choice-within-hint = Needed for “Most people within a distance”. With the other aims, the share within it is told.
choice-fairness = Fairness
choice-deprived = Column with the rank of deprivation, 1 the most deprived
# $columns (String) - the columns
choice-columns = The file has: { $columns }.
choice-favour = How many times more the most deprived fifth weighs
choice-cap = The farthest that the most deprived fifth may have to go
choice-held = Sites decided beforehand, and regions
choice-fixed = Chosen in any case
choice-excluded = Not chosen in any case
choice-lines = One id on each line, as in the file of sites.
choice-region = Column of the sites with their region
choice-least = Sites for each region, at least
choice-stability = Times that all weights are moved by up to a tenth
choice-stability-hint = Shows which sites stay. Up to 100; leave it empty to skip it.
choice-go = Choose
# $shown (String) - what was typed
choice-no-number = “{ $shown }” is not a number that fits here.
choice-no-k = Say how many sites: a whole number from 1.
# $most (String) - how many
choice-many-draws = Move the weights { $most } times at most here; the command line takes more.
choice-no-deprived = Say which column of the areas has the rank of deprivation.
choice-region-both = Say both the column with the region and how many sites each is given.
# $number (String) - its number
choice-title = Choice { $number }
choice-waiting = This choice is large and is being worked on. Look again in a minute.
# $lower (String) - the lower bound
# $upper (String) - the upper bound
choice-bounds = Still being worked on. So far the best choice is known to lie between { $lower } and { $upper }.
choice-look = Look again
choice-refused = This choice cannot be made as it was asked for.
choice-state-waiting = being worked on
choice-state-done = made
choice-state-refused = cannot be made
choice-ideas-first = The ideas that people sent stand on the map as rings. They were not weighed: to see what it costs to honour one, fix its site and choose again.
choice-again = Change and choose again
choice-map = Squares with names are the chosen sites; filled ones were decided beforehand. Dots are areas, larger where they weigh more, each tied to its nearest site. Dashed rings are the ideas. The tables say the same.
choice-sheet = The chosen sites as a workbook (XLSX)
choice-said = Result
choice-made-from = What this was made from
# $file (String) - its name
# $digest (String) - the beginning of its digest
choice-file = { $file } (SHA-256 { $digest }…)
choice-by = Asked for by
choice-command = Anyone with these files gets the same with:
reach-title = How far people have to go
reach-weight = People (weight)
reach-mean = On average
reach-median = Half go no farther than
reach-fifth = The worst-served fifth goes at least
reach-farthest = The farthest
# $within (String) - the distance
reach-within = Share within { $within }
sites-title = Why each site
sites-about = “Without it” is what the aim loses if the site is dropped and nothing takes its place; “next best” is what could take it. Ideas within 5 km stand beside each site with the number of submissions that ask for them.
site-name = Site
site-areas = Areas
site-weight = People (weight)
site-farthest = Farthest
site-without = Without it
site-losers = Who would have farther to go
site-next = Next best
site-ideas = Ideas nearby
far-title = Ideas with no chosen site nearby
far-about = People asked for a hub here and this choice has none within 5 km.
# $draws (String) - how many
kept-title = Which sites stay when weights move ({ $draws } times)
kept-share = Stays in
area-title = Profile of an area
area-about = Deprivation is of areas, not of people: not everybody in a deprived area is deprived, and most deprived people may live elsewhere.
area-which = Code of the area
# $file (String) - its name
# $version (String) - its version
area-file = As in { $file }, version { $version }.
area-no-file = Bring a file of deprivation by domain first, under “Areas and sites to choose from”.
area-show = Show
# $area (String) - what was typed
area-unknown = There is no area “{ $area }” with a deprivation domain in the file. Check the code and its edition.
# $area (String) - the area
area-profile = Deprivation of { $area } by domain
area-domain = Domain
area-value = Value
area-rank = Place
# $place (String) - its place
# $of (String) - how many areas
area-place = { $place } of { $of }
area-tenth = Tenth
area-column = Column
area-how = Place and tenth 1 are the most deprived among all areas of the file.
domain-overall = All domains
domain-income = Income
domain-work = Work
domain-health = Health
domain-education = Education
domain-access = Access to services
domain-housing = Housing
domain-safety = Community safety
domain-environment = Environment
hubs-no-budget = A budget is a number that is not negative. Capacities and a budget go with a number of sites and an aim, not with --fewest, and not with --stability.
hubs-beyond = No choice within these capacities, this budget and this number of sites reaches everybody. Raise one of them, or aim at most people within a distance, which says how many are left out.
hubs-none-found = No choice within these capacities and this budget was found before the search ended at its limit of work, and none is ruled out. Allow more with --effort, or raise one of the limits.
# $spent (String) - what the sites cost
# $budget (String) - what they may cost
hubs-spent = They cost { $spent } of { $budget }.
choice-capacities = Capacities
choice-capacity = No site takes more people than its file says
choice-capacity-hint = The file of sites needs a column capacity. The people of one area may then go to several sites.
choice-budget = Budget for all sites together
choice-budget-hint = The file of sites needs a column cost.

## Local multiplier

lm3-no-budget = There is no round 1 above nought. Give a row with round 1 and what there was to spend as its amount.
# $spent (String) - what was spent
# $had (String) - what there was
lm3-more = { $spent } were spent of { $had }. Put one of the two right.
# $cell (String) - what stands there
lm3-no-local = “{ $cell }” does not say whether this was spent locally. Write yes or no in round 2.
# $round (String) - what stands there
lm3-no-round = “{ $round }” is no round. Write 1, 2 or 3.
# $kind (String) - the kind
lm3-no-kind = “{ $kind }” answered in round 3 and received nothing in round 2. Write the kind alike in both rounds.
# $kind (String) - the kind
# $answered (String) - how many
lm3-few = “{ $kind }”: { $answered } answered, too few to say what they spend locally. The interval allows for anything between nothing and all.
# $value (String) - the multiplier
# $lower (String) - the lower limit
# $upper (String) - the upper limit
lm3-said = Local multiplier (LM3): { $value }, between { $lower } and { $upper }. It says how much stays in three rounds; it is no return and no saving.
# $first (String) - round 1
# $second (String) - round 2
# $third (String) - round 3
lm3-rounds = Round 1: { $first }. Round 2: { $second }. Round 3: { $third }.
# $kind (String) - the kind
# $local (String) - what was spent with it locally
# $share (String) - per cent
# $answered (String) - how many
lm3-line = { $kind }: { $local } spent locally, of which { $share } % again ({ $answered } answers).

## Tenders

tender-turnover = Turnover
tender-turnover-rule = A floor of turnover keeps out whoever is under it, however good the work: what a new or small provider turns over says little of whether it can do this.
tender-turnover-do = Take the floor out, or set it against the smallest lot rather than the whole contract, and ask for another sign of means, such as a cash-flow forecast.
tender-insurance = Insurance
tender-insurance-rule = Cover that costs more than the work earns shuts out; so does cover that must be held before anything is won. Over £5 million is a convention of this check, not a published limit.
tender-insurance-do = Set each level by the risk of this work, let it be taken out once the contract is won, and look for a group policy that small providers can share.
tender-lots = Lots
tender-lots-rule = A provider of eight workers cannot carry a whole contract. Work in one piece, or in large lots, is for large bidders.
tender-lots-do = Divide the work into lots that one small provider can carry, and let anybody bid for one of them.
tender-framework = Framework or list
tender-framework-rule = Whoever is not on a closed list cannot work until it ends; a list with few places goes to the largest. How long it lasts is how long a new provider waits.
tender-framework-do = Keep the list open, or open it again at set times, without a limit on places.
tender-payment = Payment
tender-payment-rule = A small provider pays wages every month and has nothing to bridge with. More than 30 days until payment shuts out whoever cannot wait.
tender-payment-do = Pay within 30 days or sooner, monthly, or part of it in advance.
tender-accreditation = Certificates
tender-accreditation-rule = A certificate costs money and months before the first hour of work, and says how a body is run rather than how it cares.
tender-accreditation-do = Take an equivalent, a local quality standard for small providers, or a plan to get the certificate within a set time.
tender-experience = Experience
tender-experience-rule = Years of trading, or contracts of a like size, are what a new provider cannot have.
tender-experience-do = Ask what the people who will do the work have done, in whatever body, and take references of any size.
tender-accounts = Accounts and credit
tender-accounts-rule = A small body often has no audited accounts, and a new one has no credit record.
tender-accounts-do = Take accounts as they are filed, a bank reference or a forecast, and weigh them by the value of the lot.
tender-staff = Staff who transfer
tender-staff-rule = Staff who come over with their terms and their pensions are a liability that eight workers cannot carry.
tender-staff-do = Say early who would transfer and on what terms, keep it out of small lots, or let the council carry the risk of pensions.
tender-guarantee = Bonds and guarantees
tender-guarantee-rule = A bond ties up money that a small body does not have, and one without a parent has nobody to give a guarantee.
tender-guarantee-do = Take the bond out for small lots; pay for what is done rather than before it.
tender-registration = Registration
tender-registration-rule = Some who give support need not register, and some are exempt: a term that asks everybody for registration shuts them out though they do nothing wrong.
tender-registration-do = Ask for registration only where the law asks for it of this service, and take registered, exempt and not required as three answers.
tender-together = Bidding together
tender-together-rule = Small providers can carry together what none can alone. A term against it leaves them nothing.
tender-together-do = Let several bid together, as a consortium or a co-operative, and say how they are judged.
tender-coverage = Hours and area
tender-coverage-rule = Eight workers of 37 hours give 296 hours a week. Terms that ask for more, for the whole of an area or for every referral, are beyond them.
tender-coverage-do = Let a provider say how many hours and which places it covers, and join several to cover the rest.
tender-systems = Systems
tender-systems-rule = A system for monitoring visits costs the same for eight workers as for eighty.
tender-systems-do = Give small providers the system, or take a simple record of visits.
# $times (String) - how many
tender-times = { $times } times the contract's value
# $days (String) - how many
tender-days = { $days } days
# $years (String) - how many
tender-years = { $years } years
# $hours (String) - how many
tender-hours = { $hours } hours a week
# $times (String) - how many
tender-multiple = { $times } times what the contract is worth a year
# $shuts (String) - how many shut out
# $ask (String) - how many to ask about
# $helps (String) - how many help
tender-counts = Terms that shut micro-providers out: { $shuts }. To ask about: { $ask }. That help: { $helps }.
tender-shuts-out = What shuts out
tender-ask = What to ask about
tender-helps = What helps
# $file (String) - the file
# $line (String) - the line
# $title (String) - what it is about
# $quote (String) - the words
tender-line = { $file }, line { $line }. { $title } “{ $quote }”
tender-caution = Nothing found is not nothing there: the check knows written shapes, not meaning. Read the tender. Nothing here is legal advice.
tender-no-value = A value and a number of years must be above nought.
# $why (String) - what is wrong
tender-not-toml = The terms cannot be read: { $why }. The page of the book about tenders lists the keys.
# $most (String) - megabytes
tender-long = The file is longer than { $most } megabytes. Take pictures out of it, or check its parts one by one.
tender-empty = There are no words in this file. A scan must be typed or read by a program first.
# $file (String) - the file
tender-unread = { $file }: not read, so that nothing is known of what it says.
# $file (String) - the file
tender-cut = { $file }: so long that its end was not read. Check it in parts.
tender-title = Check a tender
tender-about = Names what in a tender shuts micro-providers out (eight workers or fewer), with the words it rests on, the rule, and what to ask for instead.
tender-kept-nowhere = The file is kept nowhere.
tender-file = The tender
# $most (String) - megabytes
tender-file-hint = A text, Word, OpenDocument or PDF file of at most { $most } megabytes, or its terms one by one (TOML).
tender-value = What the contract is worth in all, in pounds
tender-value-hint = A floor of turnover is set against it. Leave it empty where the text says it.
tender-for-years = For how many years
tender-go = Check
tender-no-file = Choose a file.
tender-bad-number = Write a number above nought, such as 250000, or leave the field empty.
# $file (String) - the file
tender-result = What { $file } asks
# $file (String) - the file
# $line (String) - the line
tender-place = { $file }, line { $line } of its text
tender-instead = Instead
tender-rule = Why
tender-source = Source
tender-none = Nothing of this sort was found.
tender-looked-for = What was looked for
tender-kind = Term
# $value (String) - pounds
tender-worth = What the contract is worth a year: { $value }.
tender-worth-unknown = What the contract is worth a year is not known, so that no floor of turnover is set against it.
tender-again = Check another
tender-by-hand = The same from the command line: tystio place tender FILE
tender-practice = No published rule: what those who support micro-providers name as a barrier.

## Records of the market

# $name (String) - the area
# $line (String) - the line where it stands first
market-twice = “{ $name }” stands in line { $line } already. Give every area one row.
market-nowhere = no area stated
# $name (String) - the area
# $providers (String) - how many
# $hours (String) - hours a week
market-line = { $name }: providers { $providers }, hours a week { $hours }.
# $hours (String) - hours a week
market-enough = What can be given is { $hours } hours above what is needed.
# $hours (String) - hours a week
market-gap = { $hours } hours are missing.
# $hours (String) - hours a week
market-gap-at-most = At most { $hours } hours are missing.
# $many (String) - how many
market-unknown = Providers whose hours are not known: { $many }.
market-public = Providers, anchor institutions and section 16
market-public-about = What the commission publishes of its records. A field that is not shown is not known.
market-public-none = Nothing is published yet.
records-providers = Providers
records-providers-about = Who gives care and support, by size and ownership. One that is on no register may be exempt, or need not be: that is no failing.
records-anchors = Anchor institutions
records-anchors-about = Large institutions that are bound to their place: what they spend, whom they employ, what land they hold, how they work and what they eat.
records-section-16 = Section 16
records-section-16-about = Services that section 16 of the Social Services and Well-being (Wales) Act 2014 asks councils to promote. Both limbs are told: whether people who use a service are involved in its design and operation, and its form. A body may count as a co-operative whether or not it is registered as one.
record-no-name = Write a name.
# $field (String) - the field
# $most (String) - characters
record-long = “{ $field }” is longer than { $most } characters. Shorten it.
# $cell (String) - what stands there
# $field (String) - the field
record-no-number = “{ $cell }” is no number for “{ $field }”. Write one that is not below nought, such as 120, or leave it empty.
# $cell (String) - what stands there
# $field (String) - the field
# $known (String) - the words
record-no-choice = “{ $cell }” is not a word of “{ $field }”. Write one of these: { $known }.
record-changed = Somebody changed this record since you saw it. Look at it again, then write yours.
# $most (String) - how many
records-many = There can be { $most } records of a kind. Take a smaller list, such as one of your own areas.
# $kind (String) - what was typed
# $known (String) - the kinds
records-no-kind = “{ $kind }” is no kind of record. Write one of these: { $known }.
# $field (String) - what was typed
# $known (String) - the fields
records-no-field = “{ $field }” does not begin with a field and an equals sign. The fields are { $known }.
# $columns (String) - field = column
records-proposed = Nothing was taken. Proposed: { $columns }. Say --accept to take it so, --read FIELD=COLUMN for another column, --set FIELD=VALUE for what every row says.
# $line (String) - the line
# $words (String) - what stands above it
records-above = The columns are named in line { $line }. Not taken from above it: “{ $words }”.
# $received (String) - how many
# $already (String) - how many
# $filled (String) - how many
# $differs (String) - how many
records-taken = Entered: { $received }. There already: { $already }. Filled where empty: { $filled }. Fields that differ and were left: { $differs }.
# $number (String) - the record
# $field (String) - the field
# $ours (String) - what the record says
# $theirs (String) - what the file says
records-differs = Record { $number }, { $field }: “{ $ours }” here, “{ $theirs }” in the file.
# $shown (String) - how many are found
# $all (String) - how many there are
records-count = { $shown } of { $all } records
records-search = Search in the records
records-import = Take a table in
# $fields (String) - the fields
records-import-hint = One of our own or a regulator's list. Columns: { $fields }. Nothing that somebody wrote is overwritten.
records-regulators = A regulator's list
records-regulators-yes = Everybody on this list is registered
records-xlsx = As a workbook (XLSX)
records-csv = As a table (CSV)
# $many (String) - how many
records-took = Records entered or filled: { $many }.
record-enter = Enter a record
# $kind (String) - the kind
record-new = { $kind }: a new record
record-write = Write it anew
record-keep = Keep
record-kept = Kept.
record-public = published
limb-involvement = Involvement in design and operation
limb-form = Form that the duty names
limb-met = met, as recorded
limb-in-part = met in part, as recorded
limb-not-met = not met, as recorded
limb-unknown = not known
supply-title = Demand against supply
supply-about = The providers that are kept, by area. Bring a table of demand to set against them; it is kept nowhere.
supply-caution = Hours that nobody stated are not known, and not nought: a gap is then at most so large. Shares and concentration are of the hours that are known.
supply-bring = Bring a table of demand
supply-file = The table of demand
supply-hint = Columns: area; people, hours (needed in a week) and unmet, as far as they are known.
supply-needed = Hours needed a week
supply-gap = Hours missing
# $hours (String) - hours
supply-at-most = at most { $hours }
supply-unknown = Of them with hours not known
supply-co-operative = Share of hours of co-operatives and mutuals
supply-micro = Share of hours of micro-providers
supply-hhi = Concentration (of 10,000)
field-name = Name
field-provider = Who runs it
field-number = Number with the regulator, or of registration
field-regulator = Regulator
field-registration = Registration
field-service = Service
field-ownership = Ownership
field-size = Size
field-workers = Workers
field-hours = Hours a week
field-places = Places
field-area = Area
field-year = Year
field-spending = Spending in the year (£)
field-spending-local = Of it spent locally (£)
field-jobs = Jobs
field-jobs-local = Of them held by people who live in the area
field-living-wage = Real living wage
field-fair-work = Fair work: pay, hours, voice
field-land-hectares = Land (hectares)
field-land = How the land is used
field-food = Spending on food (£)
field-food-local = Of it on food from the area (£)
field-council = Council
field-body = Who gives the service
field-form = Form
field-design = Are people who use it involved in its design?
field-design-how = How, and where that can be read
field-operation = Are they involved in its operation?
field-operation-how = How, and where that can be read (operation)
field-promoted-how = What the council did to promote it
field-day = Day of the record
field-source = Source
field-note = Note
field-shown = Published
word-co-operative = co-operative
word-mutual = mutual
word-social-enterprise = social enterprise
word-charity = charity
word-private = private
word-public = public
word-sole-trader = sole trader
word-user-led = led by those who use it
word-third-sector = third sector
word-micro = micro (eight workers or fewer)
word-small = small
word-medium = medium
word-large = large
word-registered = registered
word-exempt = exempt
word-not-required = not required
word-yes = yes
word-in-part = in part
word-no = no
word-unknown = not known
