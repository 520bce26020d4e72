## Files

# $why (String) - what the machine said
no-file = The file could not be read: { $why }. Check its name and where it lies.
no-table = The file does not hold one table. Give a CSV, a JSON Lines file or a workbook with one sheet.
# $name (String) - the column that is missing
# $list (String) - the columns there are
no-column = There is no column "{ $name }". The columns are: { $list }. Rename one, or name another.
# $id (String) - the first id that stands twice
repeated-id = Several rows have the id { $id }; the answer cannot tell them apart.

## Linkage

# $most (String) - bytes
spec-too-long = The specification is longer than { $most } bytes. Name only the columns that are compared.
# $why (String) - what is wrong
spec-broken = The specification cannot be read: { $why }. It may have threshold, leave_out, [fields] and [second].
# $column (String) - the column
# $kind (String) - the word that is no kind
# $known (String) - the words there are
spec-kind = The column "{ $column }" cannot be compared as "{ $kind }". The kinds are: { $known }.
# $least (String) - the least threshold
link-threshold = The threshold is a probability from { $least } to below 1.
# $most (String) - records
link-too-many = There are more than { $most } records. Link them in parts, such as by year of birth.
link-nothing = No column can be compared: each is empty, or the same on every row. Check that the right file was given.
# $name (String) - the column
link-answer = The column "{ $name }" is left out: its name says that it already tells who is who. Name it under [fields] of a specification to compare it.
# $name (String) - the column
link-one-table-only = The column "{ $name }" is in the first table only and is left out. Say under [second] of a specification what the second calls it.
# $most (String) - fields
# $left (String) - columns
link-too-many-fields = Only { $most } columns are compared, those that tell records apart best. Left out: { $left }.
# $few (String) - expected matches
link-few = About { $few } matches are expected: too few to learn the weights well. Have a person look at every link.
# $records (String) - how many records
# $links (String) - how many links
# $persons (String) - how many persons
link-statement = Among { $records } records { $links } pairs are taken to be one person; so the records stand for { $persons } persons.
# $precision (String) - percent
# $recall (String) - percent
# $doubtful (String) - pairs
link-expected = The model expects { $precision } % of these links to be right and { $recall } % of all matches looked at to be among them; nobody has checked that. Doubtful pairs that are no links: { $doubtful }.

## Difference

# $arm (String) - what the cell says
difference-arm = "{ $arm }" is no arm. Write treated or comparator.
# $time (String) - what the cell says
difference-time = "{ $time }" is no time. Write before or after, or a day such as 2026-03-02 and give --start.
difference-no-start = The times are days. Say with --start on which day what was tried began.
# $start (String) - what was typed
difference-start = "{ $start }" is no day. Write it as 2026-03-02.
# $value (String) - what the cell says
difference-value = "{ $value }" is no number. Write a number, or leave the cell empty where the value is missing.
difference-exposure = An exposure is a time or a number of people at risk, above nought. Leave the cell empty where it is missing.
# $name (String) - what was typed
# $known (String) - the outcomes there are
difference-outcome = There is no outcome "{ $name }". The outcomes are: { $known }.
difference-no-rows = The table has no row. Give one row for each unit and time.
# $n (String) - units
sentence-narrative = With { $n } units there is a story to tell, and no figure that stands for others.
# $n (String) - units
sentence-no-figure = These { $n } values allow no figure for a difference with an interval, so they cannot tell.
# $estimate (String) - the figure
# $lower (String) - lower limit
# $upper (String) - upper limit
# $n (String) - units
sentence-after-only = Measured once, after, the value is { $estimate } on average (95 % interval { $lower } to { $upper }; { $n } units). What it was before is not known, so no change can be claimed.
# $estimate (String) - the figure
# $lower (String) - lower limit
# $upper (String) - upper limit
sentence-one-rate = Measured once, after, the rate is { $estimate } (95 % interval { $lower } to { $upper }). What it was before is not known, so no change can be claimed.
# $estimate (String) - the figure
# $lower (String) - lower limit
# $upper (String) - upper limit
# $n (String) - units
sentence-two-arms = Measured once, after, those who took part differ from the comparator by { $estimate } on average (95 % interval { $lower } to { $upper }; { $n } units).
# $n (String) - units
# $estimate (String) - the figure
# $lower (String) - lower limit
# $upper (String) - upper limit
sentence-paired = Among { $n } units measured before and after, the change is { $estimate } on average (95 % interval { $lower } to { $upper }).
# $estimate (String) - the figure
# $lower (String) - lower limit
# $upper (String) - upper limit
# $n (String) - units
sentence-unpaired = The values after differ from those before by { $estimate } on average (95 % interval { $lower } to { $upper }; { $n } values, not of the same units).
# $estimate (String) - the figure
# $lower (String) - lower limit
# $upper (String) - upper limit
# $n (String) - units
sentence-in-differences = The change among those who took part, less the change in the comparator, is { $estimate } on average (95 % interval { $lower } to { $upper }; { $n } units or values).
# $n (String) - points
# $estimate (String) - the figure
# $lower (String) - lower limit
# $upper (String) - upper limit
sentence-series = In a series of { $n } points the level moves by { $estimate } where it was interrupted (95 % interval { $lower } to { $upper }).
# $estimate (String) - the figure
# $lower (String) - lower limit
# $upper (String) - upper limit
sentence-rates = The rate is { $estimate } times what it is compared with (95 % interval { $lower } to { $upper }).
# $p (String) - p, such as p = 0.012
verdict-tells = Chance alone would seldom give that ({ $p }).
# $p (String) - p, such as p = 0.312
verdict-cannot = Chance alone could give that ({ $p }), so the figures cannot tell whether there is a difference.
verdict-few = That is too little to tell whether there is a difference.
warn-nothing-before = Nothing was measured before, so no change can be claimed.
warn-nothing-after = Nothing was measured after, so nothing can be compared.
warn-no-comparator = There is no comparator: what would have happened anyway is not known.
warn-regression = People often join at their worst and get better by themselves (regression to the mean).
warn-different-units = Before and after are not the same units; they may differ in more than time.
warn-parallel = That both arms would have gone the same way (parallel trends) cannot be tested with one time before.
warn-not-random = Nobody drew lots for who took part; the arms may differ in more than that.
# $n (String) - units
warn-few = Few units: { $n } in the smallest group.
# $n (String) - units
warn-left = { $n } were measured before and not after; why they left may matter more than who stayed.
# $n (String) - units
warn-incomplete = { $n } more have no complete values and are left out.
# $n (String) - units
warn-taken-together = Of { $n } units several values on one side were taken together as their mean.
# $skewness (String) - skewness
warn-skewed = The values are lopsided (skewness { $skewness }): with so few, an interval called 95 % holds the truth less often than that. Compare the bootstrap interval and the median.
# $statistic (String) - Durbin and Watson's statistic
warn-autocorrelated = Neighbouring points go together or against each other (Durbin-Watson { $statistic }, 2 would be none).
warn-co-events = Other things may have happened at the same time.
warn-seasons = The series before is too short to see seasons.
# $times (String) - times
warn-overdispersed = Counts vary { $times } times as much as chance alone: the interval is too narrow.
# $n (String) - outcomes
warn-outcomes = { $n } outcomes were looked at: the more, the likelier one of them seems to change by chance. Each stands with p after Holm.
warn-nothing-varies = The values do not vary, so no interval can be made.

## Referrals

# $day (String) - what was typed
referrals-end = "{ $day }" is no day. Write it as 2026-03-31.
# $day (String) - what the cell says
referrals-day = "{ $day }" is no day. Write it as 2026-03-02 or 02/03/2026.
referrals-no-day = The day on which it was received is missing. Without it nobody can say what it repeats.
referrals-no-rows = The table has no row. Give one row for each referral.
# $n (String) - referrals
referrals-no-person = { $n } referrals do not say whom they are about; none of them can be found to repeat another.
# $n (String) - referrals
referrals-after-end = { $n } referrals were received after the end that was given; they are censored.
# $days (String) - days
# $duplicates (String) - duplicates
# $referrals (String) - referrals
# $rate (String) - percent
# $lower (String) - percent
# $upper (String) - percent
# $censored (String) - referrals
referrals-line = Within { $days } days: { $duplicates } of { $referrals } referrals repeat another, { $rate } % (95 % interval { $lower } to { $upper }); the last { $censored } are left out.
# $days (String) - days
# $censored (String) - referrals
referrals-none = Within { $days } days: cannot tell, for all { $censored } referrals are of the last days.

## Instruments

# $word (String) - what was typed
# $known (String) - the instruments there are
score-instrument = There is no instrument "{ $word }". The instruments are: { $known }.
# $expected (String) - items
# $found (String) - columns
score-items = The instrument has { $expected } items and the table { $found } columns for them. Keep one column for each item, in its order, and name the column of ids with --id.
# $answer (String) - what the cell says
# $highest (String) - the highest answer
# $lowest (String) - the lowest answer
score-answer = "{ $answer }" is no answer: write a whole number of at most { $highest } and at least { $lowest }, or leave the cell empty where the answer is missing.
# $word (String) - what was typed
# $known (String) - the value sets there are
score-value-set = There is no value set "{ $word }". The value sets are: { $known }.
# $known (String) - the value sets there are
score-no-value-set = EQ-5D has no index without a value set, for it depends on the country and the year. Say --value-set with one of: { $known }.
score-not-isolation = This is loneliness. It is not social isolation, which is measured by contacts.
score-not-loneliness = This is social isolation, counted in contacts. It is not loneliness, which somebody may feel among many people, or not feel alone.
score-not-endorsed = NICE did not endorse the English values of 2018.
# $n (String) - people
# $mean (String) - the mean
# $missing (String) - people
score-line = { $n } scored, { $mean } on average; { $missing } without a score, for an answer is missing.
# $missing (String) - people
score-none = Nobody could be scored: of { $missing } rows none has every answer.

## Measuring a table in the browser

measure-title = Measure a table
measure-about = From a spreadsheet with values before and after, or of those who took part and others, this works out what difference the figures show, how sure one may be, and what they cannot show.
measure-kept-nowhere = The table is measured on this machine and kept nowhere: when you close the page it is gone.
measure-file = The table
# $most (String) - mebibytes
measure-file-hint = A CSV file or a workbook (XLSX, ODS) of at most { $most } MB, with one row for the names of its columns.
measure-read = Read the table
measure-no-file = Choose the file with the table.
measure-broken = The form did not arrive whole. Send it again.
# $most (String) - mebibytes
measure-too-long = The file has more than { $most } MB. Measure it with the command "tystio practice".
# $most (String) - columns
measure-too-many-columns = The table has more than { $most } columns. Keep those that are measured.
# $used (String) - the sheet
# $left (String) - sheets
measure-other-sheets = The sheet "{ $used }" has the most rows and is used. Left out: { $left }.

measure-columns-title = What are the columns?
# $n (Number) - rows, for the form of the word
# $file (String) - the file
# $shown (String) - rows
measure-rows = { $n ->
    [one] { $file } has { $shown } row. What its columns seem to be is chosen below; correct what is wrong.
   *[other] { $file } has { $shown } rows. What its columns seem to be is chosen below; correct what is wrong.
}
measure-preview = The first rows, as they were read
measure-layout = What is one row?
measure-wide = A row is a person, a household or a place
measure-wide-hint = One column holds the value before, another the value after.
measure-long = A row is one measurement
measure-long-hint = One column holds every value; another says when it was measured.
measure-none = Not in the table
measure-unit = Who or what was measured
measure-unit-hint = A number or code of your own is enough; names are not needed.
measure-before = The value before
measure-after = The value after
measure-value = The value
measure-time = When it was measured
measure-time-hint = The cells say before or after, or a day, or the number of a period.
measure-arm = Who took part
measure-arm-hint = The cells say treated or comparator. Without such a column everybody took part.
measure-exposure = The time or the number of people at risk
measure-exposure-hint = Only where the values are counts, such as visits in so many months.
measure-outcome = Which outcome, where there are several
measure-start = The day on which what was tried began
measure-start-hint = Only where the times are days, such as 2026-03-02, or the numbers of periods.
measure-show = Show the difference
measure-choose-before = Choose the column with the value before.
measure-choose-after = Choose the column with the value after.
measure-choose-value = Choose the column with the value.
measure-same-column = The value after cannot be the same column as the value before.

measure-result-title = What the table shows
measure-the-difference = The difference
measure-can-tell = More than chance alone would give
measure-cannot-tell = Cannot tell
measure-in-english = The same sentence in English
measure-in-welsh = The same sentence in Welsh
# $outcome (String) - the outcome
measure-chart = { $outcome }, with its 95 % interval
measure-what = Outcome
measure-estimate = Estimate
measure-ratio = Ratio
measure-lower = Lower limit
measure-upper = Upper limit
# $estimate (String) - a figure
# $lower (String) - a figure
# $upper (String) - a figure
measure-interval = { $estimate } (95 % interval { $lower } to { $upper })
measure-no-difference = no difference
measure-design = Design
measure-design-of-data = Design that more of them would allow
measure-n = Units that count
measure-missing = Left out, because a value is missing
measure-ci = 95 % interval
# $lower (String) - a figure
# $upper (String) - a figure
# $method (String) - after whom
measure-limits = { $lower } to { $upper } ({ $method })
measure-p = How often chance alone would give as much
# $p (String) - such as p = 0.031
# $how (String) - how it was found
measure-p-how = { $p }, { $how }
measure-grade = Strength of the design
# $level (String) - from 1 to 5
measure-grade-of = { $level } of 5 on the Maryland scale
measure-warnings = What to know before using it
measure-by-hand = The command "tystio practice difference" gives the same figures, and how each was found.
measure-again = Measure another table

design-narrative = narrative: too few for a figure that stands for others
design-after-only = measured after only
design-two-arms = measured after only, two arms
design-paired = the same units before and after
design-unpaired = different units before and after
design-in-differences = difference in differences: before and after, in two arms
design-series = interrupted time series
design-rates = rates

# $all (String) - arrangements
p-exact = exact permutation over { $all } arrangements
p-exact-counts = exact, from the distribution of counts
# $drawn (String) - arrangements
p-drawn = random permutation, { $drawn } arrangements with the observed one
p-newey-west = Student's t with errors after Newey and West
p-averaged = Student's t, averaged over what the autocorrelation may be
p-normal = normal distribution of the logarithm
p-welch = Welch's t

## The register: kinds, fields, words

kind-source = Source
kind-member = Member of the network
kind-round = Round of funding
kind-bid = Bid
kind-prototype = Prototype
kind-evidence = Item of evidence
kinds-source = Sources
kinds-member = Members of the network
kinds-round = Rounds of funding
kinds-bid = Bids
kinds-prototype = Prototypes
kinds-evidence = Evidence about prototypes
field-name = Name
field-title = Title
field-address = Address
field-published = Published
field-seen = Read on
field-note = Note
field-place = Place
field-joined = Joined
field-left = Left
field-opened = Opened
field-graded = Bids graded
field-closed = Closed
field-graded-by = Graded by
field-criterion = Criterion
field-offered = Offered for each prototype
field-bids = Bids
field-funded = Bids funded
field-analysed = Prototypes analysed
field-awarded = Money awarded
field-unreconciled = Why totals differ
field-asked = Asked for
field-grade = Grade
field-award = Award
field-bid-document = Bid document
field-final-report = Final report
field-owner = Owner
field-partner = Partner
field-began = Began
field-ended = Ended
field-money = Money
field-people = People reached
field-need = The need it answered
field-did = What was done
field-theory = Theory of change
field-outcome = What is said to have come of it
field-did-not-work = What was tried and did not work
field-copied-from = Copied from
field-principle-met = Principle that it is said to meet
field-type = What it is
field-submission = Submission
field-document = Document
field-passage = Passage
field-exhibit = Exhibit
field-claim = Claim
award-funded = funded
award-not-funded = not funded
award-withdrawn = withdrawn
type-evaluation = Evaluation
type-case-study = Case study
type-article = Article
type-testimony = What somebody said
type-data = Data
type-other = Something else
status-confirmed = confirmed
status-conflicting = conflicting
status-unsourced = unsourced
not-known = Not known
# $amount (String) - the number
amount-about = about { $amount }
# $amount (String) - the number
amount-at-least = at least { $amount }
# $amount (String) - the number
amount-at-most = at most { $amount }
# $key (String) - its key
# $kind (String) - what it is
record-unnamed = { $key } ({ $kind }, name not known)
verdict-agrees = They agree.
verdict-fewer = The register holds less than is stated.
verdict-more = The register holds more than is stated.
verdict-differs = Sources state different totals.
verdict-not-stated = No source states an exact total.
# $round (String) - its name
# $what (String) - what is counted
# $stated (String) - what sources state
# $counted (String) - what the register holds
# $verdict (String) - how they stand to each other
total-line = { $round }: { $what }: stated { $stated }; in the register { $counted }. { $verdict }

## The register: what must be put right

# $kind (String) - what was written
# $known (String) - the kinds
register-kind = "{ $kind }" is no kind of record. The kinds are: { $known }.
# $key (String) - what was written
# $most (String) - characters
register-key = "{ $key }" cannot be a key. A key has small letters a to z, digits and hyphens, at most { $most }; give one in the column key.
# $field (String) - what was written
# $kind (String) - the kind
# $known (String) - the fields
register-field = There is no field "{ $field }" of a { $kind }. Its fields are: { $known }.
# $most (String) - characters
register-long = A text is longer than { $most } characters. Shorten it, or name the document that has it.
register-unseen = A text has letters that are not seen and that change the others or their order. Type it anew.
# $code (String) - what was written
register-language = "{ $code }" is no language. Write en or cy, or leave it out.
# $field (String) - the field
register-language-of = The field "{ $field }" holds no words, so that it has no language. Leave the language out.
# $field (String) - the field
register-empty = The field "{ $field }" has an empty value. Write what is known, or not known, or leave it out.
# $value (String) - what was written
# $field (String) - the field
register-day = "{ $value }" is no day for "{ $field }". Write 2020-01-17, 2020-01 or 2020, or not known.
# $value (String) - what was written
# $field (String) - the field
register-money = "{ $value }" is no amount of money for "{ $field }". Write it with its currency, such as 1500 GBP or up to £1,500, or not known.
# $value (String) - what was written
# $field (String) - the field
register-count = "{ $value }" is no whole number for "{ $field }". Write it in digits, such as 103, about 500 or 60+, and in about what was counted; or not known.
# $value (String) - what was written
# $field (String) - the field
# $known (String) - the words
register-choice = "{ $value }" cannot stand in "{ $field }". Write one of these: { $known }, or not known.
# $record (String) - the record
# $field (String) - the field
# $kind (String) - the kind
# $key (String) - what was written
register-link = { $record }: its field "{ $field }" names the { $kind } "{ $key }", which is neither in the register nor in these files. Add that record, or correct the key.
# $record (String) - the record
# $file (String) - the file in which it stands first
register-twice = { $record } stands twice, first in { $file }. Put its values together, or give one of them another key.
# $most (String) - values
register-values = A record has more than { $most } values. Leave out what nobody needs.
# $most (String) - records
register-records = The register would hold more than { $most } records. Leave some out.
# $value (String) - what was written
register-sample = "{ $value }" does not say whether the record is sample data. Write yes or no.
# $why (String) - what is wrong
register-toml = The file cannot be read as TOML: { $why }. Correct this line.
# $name (String) - where
register-shape = "{ $name }" is not in the shape of a register: a record is [[kind]] with a key; a value is text, or {"{"} value = "...", about = "...", source = "..." {"}"}, or a list of these.
# $most (String) - megabytes
register-file-long = The file has more than { $most } MB. Split it.
register-no-record = The file has no record. Check that it is the right one; each record has a kind and a key.
register-form = Say with the end of the name in which form the file is to be: .toml or .csv.
# $name (String) - the file
# $why (String) - what the machine said
register-unwritable = { $name } could not be written: { $why }. Choose a name that is not there yet.
# $record (String) - what was typed
register-none = There is no record "{ $record }". Give its kind and key, such as prototype/diabeaters; "practice register list" names them all.
# $new (String) - records
# $changed (String) - records
# $gone (String) - records
# $same (String) - records
register-would = Nothing was changed. It would be: new { $new }, changed { $changed }, gone { $gone }, as they are { $same }.
# $new (String) - records
# $changed (String) - records
# $gone (String) - records
# $same (String) - records
register-taken = New { $new }, changed { $changed }, gone { $gone }, as they are { $same }.

## The register: pages

register-title = Register
register-about = What was tried, by whom, with what money, and who says so. What nobody knows is "not known"; what sources say differently stands side by side.
register-search = Search the register
register-find = Search
register-none-found = No record was found.
register-xlsx = The register as a workbook (XLSX)
register-csv = The register as a table that can be taken back in (CSV)
register-toml-file = The register as a file that can be taken back in (TOML)
record-sample = sample data
record-shown = public
# $known (String) - how many
# $fields (String) - how many there are
record-known = { $known } of { $fields } fields known
totals-title = What is stated of each round, and what the register holds
totals-what = Round and total
totals-stated = Stated
totals-counted = In the register
totals-unknown = Records that do not say
totals-verdict = How they stand
record-new = Enter a record
record-name = Name or title
record-key-hint = Small letters, digits and hyphens; without one it is made from the name.
record-enter = Enter the record
sample-no = No
sample-yes = Yes
sheet-kind = Kind of record
sheet-key = Key
sheet-record = Record
sheet-sample = Sample data
sheet-field = Field
sheet-about = Of what
sheet-value = Value
sheet-status = Status
sheet-source = Source
# $key (String) - the key
register-taken-key = There is a record "{ $key }" of this kind already. Change that one, or give another key.
register-meanwhile = Somebody changed this value meanwhile. Look at the record as it is now, and change it again.
# $who (String) - a person
# $when (String) - a moment
record-changed = Changed last by { $who }, { $when }
record-public = The public page
copied-by = Copied by
source-none = No source
language-none = Not said
# $title (String) - its title
# $address (String) - its address
# $day (String) - a day
source-read = { $title }, { $address }, read on { $day }
# $title (String) - its title
# $address (String) - its address
source-unread = { $title }, { $address }, not read for this register
# $value (String) - the value
value-conflicting = { $value } [sources conflict]
# $value (String) - the value
value-unsourced = { $value } [unsourced]
value-change = Change
value-change-title = Change a value
value-add-title = Add a value
value-hint = A day as 2020-01-17, 2020-01 or 2020; money as £1,500; a count as 103 or about 500; another record by its key; or: not known.
about-hint = The group that was counted, the criterion of a grade, the total that a reason is about.
value-language = Language of the words
source-hint = Enter a source as a record first. A value whose source nobody has read is unsourced.
value-save = Save the value
value-remove = Take the value out
value-add = Add the value
record-publish-title = The public
record-publish-about = Shown, the record with its values, sources and notes stands on a public page. Items of evidence stand on the pages of their prototypes.
record-hide = Hide from the public
record-show = Show to the public
record-drop-title = Take the record out
record-drop-about = It goes with all its values. It cannot go while another record names it.
record-drop = Take the record out
import-title = Take a file into the register
import-about = A TOML file of a register, or a table: one row a value, or one row a record with its fields as columns. Nothing is taken in before you have seen what would change.
import-file = The file
# $most (String) - megabytes
import-hint = TOML, CSV, XLSX or ODS, at most { $most } MB.
import-whole = The file is the whole register: take out records that it does not have
import-look = See what would change
import-new = New records
import-changed = Records that would change
import-gone = Records that would go
# $count (String) - how many
import-same = Records that stay as they are: { $count }
import-nothing = Nothing would change.
import-take = Take it in
import-other = Choose another file
prototypes-title = Prototypes
prototypes-about = What was tried, as far as it is known, with where each fact was read.
prototypes-sheet = The prototypes as a workbook (XLSX)
# $count (String) - how many
prototypes-unnamed = Prototypes whose name is not known: { $count }. They stand here so that nobody takes the others for all.
prototype-sample = This prototype is invented, to show how a register holds one. Nothing here happened.
prototype-about = Confirmed: a source that was read says so. Unsourced: it has no source, or one that was not read. Where sources differ, each is shown.
comparison-title = Prototypes side by side
comparison-about = Field by field as their sources state it. Figures of different prototypes count different things; they are not added up and not ranked.
comparison-field = Field
comparison-choose = Compare
comparison-go = Put side by side
# $most (String) - how many
comparison-most = At most { $most } are put side by side; the first of them are shown.
comparison-none = None was chosen. Choose two or more in the list.
take-title = Take it with you
take-about = An exhibit is one file with what was asked, what came out and its words in both languages. It travels; the table stays with you: keep it, and anybody whom you let can compute the exhibit again from it. It tells figures of the group. Where few took part, ask yourself first whether somebody could be known from them.
take-title-cy = Title of the exhibit in Welsh
take-title-en = Title of the exhibit in English
take-name = Name of the exhibit
take-name-hint = Small letters, digits and hyphens.
take-exhibit = Take the exhibit (JSON)
take-table = Take the table as it was measured (CSV)
take-title-missing = Give the exhibit a title, in one language or both.

## Adherence to principles

# $set (String) - what was named
# $known (String) - the sets
set-unknown = There is no set of principles "{ $set }". The sets are: { $known }. Or give a file with --set-file.
# $why (String) - what is wrong
set-broken = The set of principles cannot be read: { $why }. It has set, version, count, title, and [[principle]] with code and name.
# $set (String) - its title
set-empty = { $set }: which principles these are is not known, so that nothing can be assessed against them. Choose another set.
adherence-no-rows = The table has no row. Give one row for each prototype, principle and assessor.
adherence-no-prototype = The row does not say of which prototype it is. Write its name or key.
# $principle (String) - what was written
# $known (String) - the codes
adherence-principle = "{ $principle }" is no principle of this set. Write one of these codes: { $known }.
# $level (String) - what was written
adherence-level = "{ $level }" is no level. Write 0 (none), 1 (stated), 2 (some practice), 3 (shown), 4 (shared power), not assessed, or not applicable.
# $from (String) - the level
adherence-evidence = A level of { $from } or more cites evidence, and this one cites none. Name what shows it in the column evidence, or give a lower level.
# $known (String) - the barriers
adherence-barrier = A level below 3 is a shortfall and names what stood in the way. Write in the column barriers one or more of: { $known }.
# $barrier (String) - what was written
# $known (String) - the barriers
adherence-no-barrier = "{ $barrier }" is no barrier. Write one or more of: { $known }.
# $line (String) - the line of the first
adherence-twice = This assessor assessed this principle of this prototype already, on line { $line }. Keep one of the two.
# $most (String) - rows
adherence-many = There are more than { $most } rows. Split the table.
adherence-not-comparable = The prototypes were not assessed on the same principles: their means are not on one scale and must not be ranked.
adherence-one-assessor = There are not two assessors, so that agreement cannot be told.
# $count (String) - how many
adherence-disputed = Assessors differ on { $count } principles of prototypes; these count as not assessed until a row of the assessor "agreed" settles them.
# $set (String) - the set
# $version (String) - its version
adherence-set = { $set } (version { $version })
# $prototype (String) - its name
# $assessed (String) - principles with a level
# $applicable (String) - principles that apply
# $levels (String) - code and level of each
adherence-profile = { $prototype }: { $assessed } of { $applicable } principles assessed: { $levels }
# $kappa (String) - weighted kappa
# $lower (String) - lower limit
# $upper (String) - upper limit
# $same (String) - how many
# $units (String) - how many
adherence-kappa = Agreement of the assessors: weighted kappa { $kappa } (95 % interval { $lower } to { $upper }); the same level { $same } of { $units } times.
# $same (String) - how many
# $units (String) - how many
adherence-no-kappa = How far the assessors agree cannot be told; the same level { $same } of { $units } times.
# $principle (String) - its name
# $practised (String) - prototypes
# $assessed (String) - prototypes
adherence-practice = { $principle }: practised in { $practised } of { $assessed } prototypes assessed
# $barrier (String) - its name
# $prototypes (String) - prototypes
# $assessed (String) - prototypes
adherence-recurs = Barrier { $barrier }: named in { $prototypes } of { $assessed } prototypes assessed
barrier-funding = funding
barrier-structure = organisational structure
barrier-size = size of the project
barrier-short-term = short term
barrier-other = something else

## Outcomes set against adherence

explored-warning = Outcomes against adherence are exploratory: a few prototypes that chose themselves, one look among many that could be taken, and no cause.
# $prototype (String) - its name
explored-twice = "{ $prototype }" has an outcome already. Give one outcome a prototype.
# $n (String) - prototypes
# $rho (String) - the correlation
# $p (String) - its p
explored-found = Exploratory: over { $n } prototypes adherence and outcome go together with Spearman's rho { $rho } ({ $p } by permutation). That is no finding.
explored-scales = Exploratory: the outcomes are on several scales and are not set against adherence.
# $n (String) - prototypes
# $least (String) - how many are needed
explored-few = Exploratory: { $n } prototypes have both; fewer than { $least } cannot tell anything.
explored-nothing-shared = Exploratory: no principle was assessed in all of these prototypes, so that nothing can be set against their outcomes.
explored-nothing-varies = Exploratory: adherence or outcome is the same in all of these prototypes, so that nothing can be told.
# $section (String) - what it is about
travel-left-out = “{ $section }” is left out: few people could be found in it.
travel-sentences = Sentences are left out, because they tell figures of sections that are.
