## Files of a conversation

# $why (String) - what the system says
file-unreadable = The file cannot be opened: { $why }. Check its name and where it is.
# $max (String) - bytes
file-too-long = The file is longer than { $max } bytes. Take out columns that are not needed, or divide the conversation.
# $name (String) - the column that is missing
# $columns (String) - the columns there are
no-column = There is no column { $name } here, only: { $columns }. Give the file as Polis exports it, or name the column so.
# $id (String) - the id of the statement
statement-id-twice = The statement id "{ $id }" is empty or stands on an earlier line too. Give each statement an id of its own.
vote-of-nobody = The row does not say who voted, or on what. Give both, or leave the row out.
# $vote (String) - what stands there
no-vote = "{ $vote }" is no vote. Write 1 for agree, -1 for disagree, 0 for pass.
# $time (String) - what stands there
no-time = "{ $time }" is no time. Write it as a number (milliseconds since 1970), or leave the column out.
# $max (String) - how many there may be
too-many = There are more than { $max } of them. Divide the conversation.
# $count (String) - how many times
votes-undecided = { $count } times two votes of one participant on one statement have the same time and differ; they count as a pass.
# $count (String) - how many votes
votes-without-times = { $count } votes were replaced by a later row; the file has no times, so the order of its rows decides.
# $count (String) - how many votes
# $first (String) - the first such statement
votes-unknown = { $count } votes on statements that the file of statements lacks were left out, the first on { $first }.

# $name (String) - the file
# $why (String) - what the system says
file-unwritable = { $name } cannot be written: { $why }. Name a file that is not there yet, in a folder that is.

## The map

map-title = Opinion map
map-reading = Each sign is a participant; those who voted alike stand near one another. Left and right, above and below mean nothing of themselves.
# $group (String) - letter of the group
# $size (String) - its members
map-group-name = Group { $group }: { $size } participants

# $votes (String) - votes that are enough
# $found (String) - participants there are
# $needed (String) - participants it takes
too-few-participants = No map of groups: participants who voted on at least { $votes } statements number { $found }, and it takes { $needed }. Wait for more votes; the votes on single statements can be shown meanwhile.
# $found (String) - statements there are
# $needed (String) - statements it takes
too-few-statements = No map of groups: statements with votes that moderation did not leave out number { $found }, and it takes { $needed }. Check the file of statements, or wait for more votes.
no-differences = No map of groups: on every statement all votes are the same, so nothing divides the participants. The votes on single statements can be shown.
# $placed (String) - participants on the map
# $participants (String) - all who voted
# $groups (String) - groups
map-statement = Participants on the map: { $placed } of { $participants } who voted. Groups: { $groups }.
# $agreement (String) - mean adjusted Rand index
# $samples (String) - bootstrap samples
map-stability = Stability: { $agreement } (1 is the same groups every time; { $samples } samples).
# $group (String) - letter of the group
# $size (String) - its members
map-group = Group { $group }, size { $size }:
# $count (String) - statements
map-consensus = What all groups share: { $count }
# $id (String) - statement
# $percent (String) - share
# $part (String) - votes that agree
# $votes (String) - all votes
# $text (String) - what it says
map-agree = { "  " }{ $id }: { $percent } % agree ({ $part } of { $votes }) { $text }
# $id (String) - statement
# $percent (String) - share
# $part (String) - votes that disagree
# $votes (String) - all votes
# $text (String) - what it says
map-disagree = { "  " }{ $id }: { $percent } % disagree ({ $part } of { $votes }) { $text }
