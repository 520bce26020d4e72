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

## Voting: what the public reads

voice-title = Vote on statements
voice-how-vote = You see one statement at a time. Say whether you agree, disagree, or pass.
voice-how-next = The statement with the fewest votes comes next; each counts for you as though it had up to nine votes more, drawn from your number and its own. So every statement gets its votes, and new ones catch up.
voice-how-kept = You need no account. You are given a code; with it you can come back on another device, see your votes and change them.
voice-how-counted = Your last vote on a statement counts. Each vote is entered in a public ledger, without your name, so that nobody can change it unseen.
voice-privacy = What happens to what you send
voice-begin = Begin
voice-go-on = Go on voting
voice-have-code = I have a code already
voice-code-only = To take part you need a code from the secretariat.
voice-not-open = No votes are taken at the moment.
voice-enter = Enter your code
voice-code = Your code
voice-code-hint = 20 letters and digits, such as 70ZC3-P9JV1-YE5MB-2SG8X. Capitals, spaces and hyphens do not matter.
voice-code-unknown = Nobody takes part under this code. Check each letter, or begin without a code.
voice-take-part = Take part
voice-type = How do you take part?
voice-type-hint = We ask once, to see what people in different situations share. It is shown only in sums.
voice-type-not-said = I would rather not say
voice-type-missing = Choose how you take part, or that you would rather not say.
voice-continue = Continue
# $key (String) - the statement
voice-question = Do you agree with { $key }?
# $voted (String) - how many were voted on
# $all (String) - how many there are
voice-progress = { $voted } of { $all } voted on
agree = Agree
disagree = Disagree
pass = Pass
you-agree = you agree
you-disagree = you disagree
you-passed = you passed
# $key (String) - the statement
# $vote (String) - how one voted
voice-kept = Your vote on { $key } is kept: { $vote }.
# $vote (String) - how one voted
voice-own-now = Your vote now: { $vote }. You can change it.
voice-mine = Your code and your votes
voice-list = All statements
voice-propose = Propose a statement
voice-done = You have voted on every statement
voice-ended = Voting has ended
voice-list-order = The statements stand by their numbers, never by their votes.
voice-one-by-one = One at a time
voice-none = There are no statements yet.
voice-code-keep = This is your code. Write it down: with it you can come back on another device. Nobody can find it for you.
voice-mine-votes = Your votes
voice-statement = Statement
voice-vote = Vote
voice-when = When
voice-leaf = Leaf
voice-change = You can change any of them:
voice-leaf-about = The leaf is the place of your vote in the ledger of votes.
voice-openings = Download what proves your votes (JSON)
voice-mine-none = You have not voted yet.
voice-leave = Forget the code on this device
voice-leave-about = Your votes stay. Do this on a device that others use too.
# $max (String) - characters
voice-propose-hint = One sentence that people can agree or disagree with, at most { $max } characters. No names and nothing that tells who somebody is.
voice-propose-language = It is written in
in-english = English
in-welsh = Welsh
voice-propose-send = Propose it
voice-policy = How statements are accepted and declined
# $key (String) - the statement
voice-proposed = Your statement { $key } is kept and waits for the secretariat. The log says what becomes of it:
voice-log = Log of moderation
voice-decided = What was decided
# $accepted (String) - how many
# $declined (String) - how many
# $waiting (String) - how many
voice-log-counts = Accepted: { $accepted }. Declined: { $declined }. Waiting: { $waiting }. The declined ones stand here with the reason; what participants proposed is not repeated.
origin-staff = by the secretariat
origin-passage = from a passage of the evidence
origin-participant = proposed by a participant
origin-import = from a file
translation = This is a translation that nobody has reviewed.
translation-reviewed = This is a reviewed translation.

## The page of the map

map-none-yet = There is no map yet: no votes have come in, or they came a moment ago.
# $when (String) - moment
map-as-of = Votes as of { $when }.
map-goes-on = Voting goes on, and the map with it.
# $agreement (String) - mean adjusted Rand index
# $samples (String) - how many
# $when (String) - moment
map-stable = Stability of the groups: { $agreement } (1 is the same groups every time participants are drawn anew; { $samples } samples, { $when }).
map-stability-later = How stable the groups are is still being computed.
map-table = The map as a table: the middle of each group
map-group-column = Group
map-size-column = Participants
map-across-column = Across
map-up-column = Up
map-groups-title = What each group stands for
map-nothing-typical = Nothing sets this group apart for certain.
# $own (String) - share with interval
# $others (String) - share
map-typical-agree = agree: { $own } of the group, { $others } of the others
# $own (String) - share with interval
# $others (String) - share
map-typical-disagree = disagree: { $own } of the group, { $others } of the others
map-shared-title = What all groups share
map-shared-none = No statement is shared for certain.
# $share (String) - share with interval
# $votes (String) - how many
map-all-agree = in every group at least { $share } agree; votes: { $votes }
# $share (String) - share with interval
# $votes (String) - how many
map-all-disagree = in every group at least { $share } disagree; votes: { $votes }
map-types-title = What all kinds of participants share
# $share (String) - share with interval
# $votes (String) - how many
map-types-agree = of every kind at least { $share } agree; votes: { $votes }
# $share (String) - share with interval
# $votes (String) - how many
map-types-disagree = of every kind at least { $share } disagree; votes: { $votes }
map-votes = The votes on every statement
map-no-poll = Those who vote chose themselves: this is no opinion poll, and its shares say nothing of the population. In brackets: the interval of 95 %.
map-agree-column = Agree
map-disagree-column = Disagree
map-pass-column = Pass
map-share-column = Share that agrees
map-no-votes = no votes
map-method = By which method

## Voting: what the staff reads

voting-title = Voting
voting-votes = Votes
voting-open-link = Participants by the open link
voting-codes-given = Codes made to give out
voting-statements = Statements
voting-page = The page of the voting
voting-sheet = Statements as a workbook (XLSX)
voting-votes-file = Votes as Polis exports them (votes.csv)
voting-comments-file = Statements as Polis exports them (comments.csv)
voting-waiting = Waiting for a decision
voting-waiting-none = Nothing waits.
voting-settings = How voting goes
voting-stage = Are votes taken?
stage-prepared = Not yet; the public sees nothing
stage-open = Yes
stage-ended = No longer
voting-entry = Who may take part?
entry-anyone = Whoever has the address of the page
entry-invited = Those to whom we gave a code
voting-proposals = May participants propose statements?
voting-map-shown = Does the public see the opinion map?
yes = Yes
no = No
voting-about-cy = What the voting is about, in Welsh
voting-about-en = What the voting is about, in English
voting-about-hint = It opens the page of the voting. An empty line begins a paragraph.
voting-policy-cy = By which rules statements are accepted and declined, in Welsh
voting-policy-en = By which rules statements are accepted and declined, in English
voting-policy-hint = It stands above the log of moderation.
voting-keep = Keep
voting-kept = It is kept.
voting-texts-missing = Voting cannot be opened yet: what it is about and the rules of moderation must stand in every language of the commission.
# $max (String) - characters
voting-text-long = A text is longer than { $max } characters. Shorten it.
voting-closed = No votes are taken at the moment, so this was not kept.
code-needed = To take part you need a code from the secretariat. Enter it, or ask for one.
# $votes (String) - how many
# $participants (String) - how many
# $statements (String) - how many
votes-taken = Votes: { $votes }. Participants: { $participants }. Statements: { $statements }.
voting-there = This commission has statements or participants already. Votes from elsewhere are taken only where there are none.
# $id (String) - statement
statement-without-text = Statement { $id } has no text. Give the file of statements with the text of each.
codes-title = Codes for participants
codes-count = How many codes?
# $max (String) - how many
codes-how-many = Give a number from 1 to { $max }.
codes-hint = One code is one participant. Whoever gives codes out could vote with them: have a second person see it.
codes-make = Make codes
codes-once = These codes are shown this once. Copy them now.
codes-link = Link

# $key (String) - the statement
statement-title = Statement { $key }
statement-new = New statement
statement-new-about = It waits until somebody accepts it. What says nearly the same is then shown beside it.
statement-text = What it says
statement-language = It is written in
statement-other = The same in the other language
statement-other-hint = It can be added later. It is accepted only when it stands in every language of the commission.
statement-translated-hint = It is marked as a translation.
statement-make = Keep it
statement-kept = It is kept.
statement-passage = The passage it was made of
statement-origin = Where it comes from
statement-state = State
statement-translator = Translated by
# $agree (String) - how many
# $disagree (String) - how many
# $pass (String) - how many
statement-votes = agree { $agree }, disagree { $disagree }, pass { $pass }
statement-decide = Decide
statement-accept = Accept
statement-decline = Decline
statement-why = Why it is declined
# $max (String) - characters
statement-why-hint = The public log shows this, at most { $max } characters. Votes on a statement that is declined later are kept and count no more.
# $max (String) - characters
statement-reason = Say why it is declined, in at most { $max } characters: the log shows it.
statement-languages = It cannot be accepted yet: it must stand in every language of the commission. Add the translation first.
statement-empty = Write what it says.
# $is (String) - characters
# $max (String) - characters
statement-long = It has { $is } characters, and at most { $max } are allowed. Say one thing only.
# $key (String) - the statement
statement-there = { $key } says the same already.
# $max (String) - how many
proposals-many = You have proposed { $max } statements, which is as many as one participant may.
state-waiting = waiting
state-accepted = accepted
state-declined = declined
translation-state = The translation
translation-is-reviewed = Somebody has reviewed it
translation-keep = Keep the translation
near-title = These say nearly the same
near-about = By their letters alone: a "not" makes little difference. Decide whether both are needed.
# $percent (String) - share
near-share = { $percent } % alike
of-passage-title = Statements made of this passage:
of-passage-new = Make a statement of this passage
# $at (String) - when it was measured
map-exhibit-title = Opinion map of { $at }
map-exhibit = The map as an exhibit
map-exhibit-about = An exhibit stands still, so that a finding can rest on it. It is measured from the two files above: keep both, and you can compute it again. No single vote goes into a pack.
map-exhibit-make = Measure the map and take it in
map-votes-come-in = Votes still come in. End the voting first; then the same votes can be taken away and computed from again.
