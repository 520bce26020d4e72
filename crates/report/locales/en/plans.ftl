# Claims beside the exhibits that measure them
# $claim (String) - the key of the claim
# $exhibit (String) - the name of the exhibit
# $figure (String) - where the figure stands in it
problem-measure-missing = { $claim } says that { $exhibit } measures it at “{ $figure }”, and there is no such exhibit, or something it names does not stand there. Take the exhibit in with “tystio exhibit add”, or mend the claim.
# $claim (String) - the key of the claim
# $stated (String) - what it states
# $exhibit (String) - the name of the exhibit
# $figure (String) - what that measures
problem-claim-otherwise = { $claim } states { $stated }, and { $exhibit } measures the same as { $figure }. They do not agree: look which is wrong, and say so where the claim is cited.
# $claim (String) - the key of the claim
# $stated (String) - what it states
# $exhibit (String) - the name of the exhibit
# $figure (String) - what that measures
problem-claim-cannot-tell = { $claim } states { $stated }, and { $exhibit } has { $figure }. These are not two numbers, so nobody can tell from them whether the claim holds.
# $claim (String) - the key of the claim
# $stated (String) - what it states
# $exhibit (String) - the name of the exhibit
# $figure (String) - what that measures
# $unlike (String) - what differs
problem-claim-not-comparable = { $claim } states { $stated }, and { $exhibit } measures { $figure }, but not of the same ({ $unlike }). Do not call it agreement or disagreement: find a figure of the same, or say what differs where the claim is cited.
# $aspect (String) - grouping, year or definition
# $stated (String) - in the claim
# $measured (String) - in the exhibit
beside-unlike = { $aspect }: { $stated } in the claim, { $measured } in the exhibit
beside-not-said = not said
beside-no-number = no number
beside-grouping = Grouping
beside-year = Year
beside-definition = Definition
beside-value = Value
beside-what = What
beside-stated = Stated
beside-measured = Measured
# $claim (String) - the key of the claim
# $exhibit (String) - the title of the exhibit
beside-caption = { $claim } beside “{ $exhibit }”
beside-agrees = Agrees
beside-within = Within the interval
beside-otherwise = Does not agree
beside-not-comparable = Not of the same
beside-cannot-tell = Cannot tell
beside-missing = Not there
beside-title = Measured by
beside-claims-title = Claims beside this figure
beside-claims-about = These were stated by others. They are compared with what is measured here only where grouping, year and definition are the same.
beside-put = Put a claim beside a figure of this exhibit
beside-put-title = Put a claim beside this exhibit
beside-put-about = Choose a claim and the figure that measures what it states, and say what each is of. They are compared only where grouping, year and definition are said of both, in the same words.
beside-claim = Claim
beside-fill-in = Fill in what the claim says
beside-figure = Figure
# $example (String) - where a figure stands
beside-figure-typed = Where it stands in the file of the exhibit, such as { $example }.
beside-interval = Its interval
beside-interval-none = None
beside-times = Multiplied by
beside-times-hint = What brings the stated number into the unit of the exhibit, such as 1000000 for millions.
beside-nearest = Stated to the nearest
beside-nearest-hint = One of its last digit, where nothing is said here.
beside-of-claim = In the claim
beside-of-exhibit = In the exhibit
beside-keep = Put them side by side
beside-take-apart = Take apart
beside-choose = Choose one
beside-no-figures = This exhibit has no figures beside which a claim could stand.
# $text (String) - what was typed
beside-number-wrong = “{ $text }” is not a number above nought. Write its digits, such as 1000000 or 0.1.
# $claims (String) - keys of claims
exhibit-beside = This exhibit stands beside claims: { $claims }. Take them apart first; where their file put them there, take it out of that and take the file in again.
# $count (String) - how many claims stand beside an exhibit
# $agree (String) - how many of them agree
told-beside = Beside exhibits: { $count }, of which { $agree } agree.

# Option sheets
# $key (String) - the key of the sheet
problem-sheet-missing = The draft publishes the option sheet { $key }, and there is none of that key. Take it in with “tystio report options”, or leave it out of the draft.
# $key (String) - the key of the sheet
# $waiting (String) - names
problem-scores-awaited = The option sheet { $key } awaits scores: { $waiting }. Nobody's are shown before everybody's are in. Ask for them, or leave the sheet out of the draft.
# $key (String) - the key of the sheet
# $option (String) - the key of the option
# $criterion (String) - the key of the criterion
problem-ground-missing = The option sheet { $key } cites something for “{ $option }” by “{ $criterion }” that is not there any more. Mend its file and take it in again.
# $max (String) - sheets
sheets-many = A commission can hold { $max } option sheets, and this file has more. Leave out those that were decided.
sheet-few = A sheet has two options or more, and one criterion or more. Without a second option there is nothing to compare.
# $max (String) - options
options-many = A sheet has at most { $max } options, and as many criteria. Leave out what nobody would choose, and criteria that say the same twice.
# $max (String) - the sum
weights-many = The highest weights of a sheet come to more than { $max } together. Divide all weights by the same number: only their proportions count.
# $max (String) - steps
scale-wrong = The scale is not clear. Give the worst score as lowest and the best as highest, whole numbers at most { $max } apart.
# $key (String) - what was given
# $max (String) - characters
option-key-wrong = “{ $key }” cannot be the key of an option or a criterion. Use at most { $max } small letters, digits and hyphens, and not “by”.
weight-range = The least weight is above the weight, or the most is below it. Put the three in order.
# $text (String) - what was given
# $max (String) - digits
weight-wrong = “{ $text }” is not a weight. Write a number above nought as text, such as "3" or "2.5", with at most { $max } digits behind the point.
# $key (String) - what was given
option-unknown = There is no option or criterion “{ $key }” in this sheet. Use the keys above.
ground-shape = This piece of evidence is not clear. Give a document with a quote, or an exhibit, or a claim, or a finding.
# $name (String) - what was given
appraiser-unknown = “{ $name }” is not among the appraisers of this sheet. Add the name to its appraisers, as the person is called here.
# $name (String) - what was given
appraiser-twice = “{ $name }” stands twice among the appraisers. Name everybody once.
# $score (String) - what was given
# $low (String) - the worst score
# $high (String) - the best score
score-wrong = { $score } is not a score of this sheet. Give a whole number from { $low } to { $high }.
# $low (String) - the worst score
# $high (String) - the best score
scores-not-whole = A score is missing, or is not a whole number from { $low } to { $high }. Score every option by every criterion: your scores count once all are there.
scores-closed = Everybody's scores are in and can be seen, so nobody changes theirs any more. To begin anew, take the sheet in under another key.
# $key (String) - what was given
sheet-unknown = There is no option sheet “{ $key }” in this commission. Take it in with “tystio report options”, or leave it out.
options-title = Options
options-about = What could be done, judged by criteria whose weights say where they come from. Several people scored, each without seeing the others. An option is called first only where its lead survives other weights and the spread of the scores.
options-none = There are no option sheets yet. Write one in a file and take it in with “tystio report options”.
# $first (String) - the option
# $share (String) - per cent
options-leads = { $first } leads: with every weight anywhere in its range, and in { $share } % of the ways in which the scores can be drawn.
# $waiting (String) - names
options-waiting = Scores are awaited from: { $waiting }. Until then nothing is told of those that are in.
# $first (String) - the options that are first
options-cannot-tell = Cannot tell which is best. With the weights as stated the highest is { $first }, and that does not survive.
options-why-one = One person alone scored, so that nobody knows how far another would differ.
options-why-tie = Two or more have the same total.
options-why-weights = Other weights within their ranges put another option first.
# $share (String) - per cent
options-why-scores = Where each score is drawn from those that the appraisers gave, it stays first in { $share } % of the ways only.
options-caption = The options
options-option = Option
options-form = Form
options-note = Note
options-totals = Totals, and those of each appraiser alone
options-total = Total
options-scores = Scores
options-criterion = Criterion
options-mean = Mean
options-spread = From and to
options-each = Each appraiser
options-weights = Criteria and their weights
options-weight = Weight
options-share = Share (range)
options-from = Where the weight comes from
options-ranges = Which leads as the share of a criterion moves, the others keeping their proportions
options-first = First
options-evidence = What speaks for and against
options-score = Your scores
# $scale (String) - such as 0–4
options-score-about = Score every option by every criterion, { $scale }; the higher is the better. Nobody sees scores before everybody's are in, and nobody changes them after.
options-send = Hand my scores in
options-sheet = Sheet

# The plan of actions
# $key (String) - the key of the action
# $recommendation (String) - the key that it names
problem-action-for = The action { $key } is for { $recommendation }, and there is no such recommendation. Mend the plan and take it in again.
# $key (String) - the key of the action
problem-no-measure = The action { $key } does not say by what anybody will see that it was done. Name an exhibit, or state what will be counted.
# $key (String) - the key of the action
problem-action-unowned = The action { $key } does not say who does it. Name an owner.
# $key (String) - the key of the action
problem-action-undated = The action { $key } does not say by when. Give a day, or say what it depends on.
# $key (String) - the key of the action
problem-action-no-cost = The action { $key } says neither a cost nor why it is not known. Say one of the two.
# $max (String) - actions
actions-many = A plan has at most { $max } actions, and this file has more. Put several into one that somebody owns.
# $key (String) - what was given
recommendation-unknown = There is no recommendation “{ $key }” in the draft. Name one that is there, or take the draft in first.
measure-twice = An action is measured by an exhibit or by an indicator that is stated. Give one of the two.
# $code (String) - what was given
state-unknown = “{ $code }” does not say how an action stands. Use not-started, under-way, done or stopped.
# $max (String) - bytes
plan-too-large = The file is larger than { $max } bytes. Option sheets and plans are a few pages of text: look for something that was pasted in.
plan-title = Plan
plan-about = Who does what by when for which recommendation, and by what anybody will see that it was done.
plan-table = The plan as a table (CSV)
plan-none = There is no plan yet. Write one in a file and take it in with “tystio report plan”.
# $count (String) - actions
plan-overdue = Overdue today: { $count }
# $actions (String) - all
# $overdue (String) - those that are overdue
told-plan = The plan is kept. Actions: { $actions }. Overdue today: { $overdue }.
# $name (String) - the exhibit
action-exhibit = The exhibit { $name }
action-key = Action
action-what = What is done
action-measure = Measured by
action-state = State
action-overdue = Overdue
action-for = For
action-keep = Keep this state
action-not-started = Not started
action-under-way = Under way
action-done = Done
action-stopped = Stopped
actions-for = Actions for this recommendation
