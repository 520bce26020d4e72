## Settings and files

# $name (String) - what was typed
service-zone = There is no time zone "{ $name }". Give a name such as Europe/London.
service-no-rows = The table has no row under its header. Export it again, with the records.
# $sheet (String) - the table
# $columns (String) - its columns
service-no-sheet = The table "{ $sheet }" is missing. It needs the columns: { $columns }.
# $column (String) - the column that is missing
# $there (String) - the columns there are
# $given (String) - how to name it
service-no-column = No column says "{ $column }". The columns are: { $there }. Rename one, choose it on the page, or name it with --column { $given }=NAME.
# $sheets (String) - the tables, each with its columns
service-unknown = This file is none of the tables that are measured here. They need these columns: { $sheets }. Rename the columns, or name them with --column.
# $first (String) - the first file
# $sheet (String) - the table
service-twice = This file and { $first } both look like the table "{ $sheet }". Give one of them, or put their rows together.
# $typed (String) - what was typed
# $known (String) - tables and columns
service-column-option = "{ $typed }" names no column. Write TABLE.COLUMN=NAME with one of: { $known }; NAME is a column of the file.

## Rows to look at

# $cell (String) - what the cell says
check-day = "{ $cell }" is no day and counts as missing. Write it as 2026-03-02 or 02/03/2026.
# $cell (String) - what the cell says
check-number = "{ $cell }" is no number from nought and counts as missing. Write it as 12.5.
# $cell (String) - what the cell says
check-yes-no = "{ $cell }" is neither yes nor no and counts as missing.
# $cell (String) - what the cell says
# $known (String) - the words there are
check-word = "{ $cell }" is not a word that is known here and counts as missing. Write one of: { $known }.
# $cell (String) - what the cell says
check-time = "{ $cell }" is no day and time and counts as missing. Write it as 2026-03-02 14:05, or with its offset as 2026-03-02T14:05+00:00.
# $cell (String) - what the cell says
check-time-twice = "{ $cell }": on that night the clocks went back and showed this time twice. Both are looked at; write the offset to say which it was.
# $cell (String) - what the cell says
check-time-never = "{ $cell }": on that night the clocks went forward and never showed this time. It counts as missing.
# $cell (String) - what the cell says
check-time-missing = "{ $cell }" has a day and no time. It counts as missing.
# $column (String) - the column
check-missing = Nothing is said for "{ $column }"; what needs it leaves this row out.
check-judgement = An admission is said to have been avoided without the rule, the judge and the time of that judgement.
check-avoided-refused = An admission is said to have been avoided by a referral that was not accepted.
check-closed-before = It was closed before it was received.
check-contact-before = The first contact lies before the referral was received. It cannot be evaluated.
check-id-twice = Another row has the same reference. Both count; take one out if it is the same referral.

## Figures

figure-none = cannot tell
# $lower (String) - a figure
# $upper (String) - a figure
figure-limits = { $lower } to { $upper }
# $lower (String) - percent
# $upper (String) - percent
figure-percents = { $lower } to { $upper } %
# $count (String) - a count
# $percent (String) - percent
figure-share = { $count } ({ $percent } %)
# $count (String) - events
# $rate (String) - a rate
figure-rate = { $count }, or { $rate } in 100 person-months
# $months (String) - person-months
figure-months = { $months } person-months
# $median (String) - the median
# $mean (String) - the mean
figure-spread = median { $median }, mean { $mean }
# $lowest (String) - a figure
# $highest (String) - a figure
figure-ends = from { $lowest } to { $highest }

## Pages

services-title = Measure a service from its records
services-about = Choose what the records are. They are measured on this machine and kept nowhere; what comes out names nobody.
services-choose = Measure
# $table (String) - the table
service-choose-file = Choose the file with the table "{ $table }".
service-link = Records of home care, early help, urgent response and others have pages of their own
# $most (String) - mebibytes
# $columns (String) - columns
service-columns-of = A CSV file or a workbook (XLSX, ODS) of at most { $most } MB. It may have these columns, under these or other names: { $columns }.
# $table (String) - the table
service-preview = { $table }: the first rows, as they were read
service-read = Read the tables
# $column (String) - the column
service-needed = { $column } (needed)
service-end = The last day of which the records tell
service-end-hint = Such as 2026-03-31. What would have happened after it is not known and is left out. Without it, the latest day in the tables.
service-zone-label = The time zone of times without an offset
service-zone-hint = A name such as Europe/London. Times that its clock never showed, or showed twice, are told.
service-show = Check and measure
# $service (String) - the service
service-result = What the records show: { $service }
service-checks = Rows to look at
service-no-checks = Nothing in the tables asked to be looked at.
# $all (String) - rows
# $shown (String) - rows shown
service-checks-told = { $all } in all; the first { $shown } are shown. Put them right in the tables and measure again, or use the figures knowing them.
service-check-where = Where
service-check-what = What
# $file (String) - a file
# $line (String) - a line
service-row = { $file }, row { $line }
service-figures = Figures
service-measure = Measure
service-figure = Figure
service-interval = 95 % interval, or range
service-of = Of
# $section (String) - what is shown
service-chart = { $section }: shares in percent, with 95 % intervals
service-all = 100 %
# $word (String) - the verb
service-by-hand = The command "tystio practice { $word }" gives the same figures in full, and how each was found.
service-sentences = In sentences
service-same-other-en = The same sentences in English
service-same-other-cy = The same sentences in Welsh
service-settings = Measured with

## Columns that several tables have

col-person = The person (a code is enough)
col-closed = When it was closed
col-start = When it began
col-end = When it ended
col-date = When it was
service-take-about = An exhibit is one file with what was asked, what came out and its words in both languages. Figures that would tell of few people are left out of it, so that it can travel; the tables stay with you: keep them, and anybody whom you let can compute the exhibit again from them.
# $table (String) - which table
service-take-table = Take the table as it was measured (CSV): { $table }
