## Files

# $why (String) - what the system says
file-unreadable = The file cannot be opened: { $why }. Check its name and where it is.
# $max (String) - bytes
file-too-long = The file is longer than { $max } bytes. Give one file a session.
no-turns = No speaker is found. Name each speaker before a colon at the beginning of a paragraph, as in "Q1 Chair: Good morning."
is-scan = The pages are pictures. Give the transcript as words, or type them.
no-transcript = This is a table or an archive. Give one transcript a file.

## What was read

# $file (String) - name
# $turns (String) - how many
# $questions (String) - how many
session-read = { $file }: turns { $turns }, questions { $questions }. Uncorrected.
# $number (String) - the question
number-twice = The question number { $number } stands here a second time. Give each question its own number.
# $from (String) - first number
# $to (String) - last number
numbers-missing = Before this question the numbers { $from } to { $to } are missing. Check that no part of the transcript is.
# $number (String) - the question
# $after (String) - the question before
number-back = The question number { $number } comes after { $after }. Questions are numbered through the whole inquiry.
# $speaker (String) - the second one
two-speakers = Two speakers stand on one line; the words of { $speaker } were made a turn of their own. Check where they begin.
# $speaker (String) - who
no-words = { $speaker } is named without a word. Nothing was taken.
nobody-says-it = These words name no speaker. Name one before a colon.
not-numbered = The questions bear no numbers. Turns have their line and time only.
# $from (String) - first number
# $to (String) - last number
numbered = The questions bore no numbers; they were given { $from } to { $to } in the order in which they stand.
# $lines (String) - how many
lines-before = Lines before the first speaker, in no turn: { $lines }.
# $lines (String) - how many
lines-left-out = Headings, times, notes and furniture of pages, in no turn: { $lines } lines.
# $count (String) - how many
# $kind (String) - name of the notice
more-notices = { $count } more of the kind { $kind }.
