not-found-title = There is no such page
not-found = There is no page at this address, or it is not open to you. Check the address, or go back to the first page.
refused-title = This could not be done
fault-title = Something is wrong on our side
fault = Something is wrong on our side, and it has been written down. Nothing that was confirmed to you is lost. Try again in a while.
too-large = That is larger than this page takes. Send less at once, or give it to the secretariat as a file.
home-title = Commissions
home-measure = Measure what difference a table shows
home-tender = Check what in a tender shuts small providers out
home-none = No commission has been opened here yet. Open one with “tystio intake open”.
sign-in-title = Sign in
sign-in-login = Your sign-in name
sign-in-password = Your password
sign-in-hint = A sign-in ends after half an hour without use. Respondents need no account.
sign-in-button = Sign in
accessibility-title = Accessibility
accessibility-aim = These pages aim to meet level AA of the Web Content Accessibility Guidelines, version 2.2.
accessibility-done = Everything works with a keyboard, without scripts, at four times the usual size and on a narrow screen. Every chart has its figures beside it as a table. Each change to the program is tested with an automatic checker in both languages.
accessibility-known = Known gaps: no person who uses a screen reader every day has tested these pages yet, and letters that were sent in as files are offered as they came.
accessibility-help = If something stops you, write to the commission at the address on its page, in Welsh or English. It will give you what you need in another form.
# $role (String) - the word found
role-unknown = “{ $role }” is not a role. Roles are clerk, analyst, evaluator, commissioner, auditor and administrator.
# $name (String) - the person
# $login (String) - sign-in name
# $password (String) - shown once
staff-added = { $name } can sign in as “{ $login }” with the password { $password } (shown only now).
# $origin (String) - scheme, host and port
serving = Serving on { $origin }/ (stop with Ctrl-C)
# $address (String) - host and port
# $why (String) - the system's answer
# $option (String) - the option that gave it
address-taken = Cannot listen on { $address }: { $why }. Choose another with { $option }.
# $line (String) - a command line
demo-step = tystio { $line }
# $address (String) - host and port
# $password (String) - of the sample people
demo-ready = The sample commission is open. Everything in it is sample data.
      Public page    http://{ $address }/en/  and  http://{ $address }/cy/
      Report         http://{ $address }/report/wales/
      Staff          http://{ $address }/en/sign-in
      Sample sign-in clerk, analyst, evaluator, commissioner, auditor or administrator, each with the password { $password }
    Stop with Ctrl-C.
learning = Telling languages, filling the search
copying = Carrying rows and blobs over
copy-not-empty = The target holds something already. Give a folder that does not exist yet, or an empty database.
# $digest (String) - SHA-256, hexadecimal
copy-blob-changed = The blob { $digest } no longer holds the bytes it was kept with. Bring it back from a backup, then copy again into a new target.
copy-two-servers = Both sides are addresses of databases. Copy between two PostgreSQL databases with pg_dump, or give a data folder as one side.
# $folder (String) - a path
copy-no-folder = There is no data folder at { $folder }. Say with --data where the blobs and the key of that database are.
# $tables (String) - a count
# $blobs (String) - a count
# $data (String) - a path
copied = { $tables } tables and { $blobs } blobs went over and are the same. The new data folder is { $data }.
copied-otherwise = What arrived is not the same: see the tables marked ≠. Throw the target away, stop whatever writes to the source, and copy again.
home-mine = Yours
home-others = Others on this server
home-nobody = Nobody has an account on this server yet. Follow the address that “tystio serve” printed on its terminal when it was started: it creates the first administrator.
sign-in-code = Code from your phone
sign-in-code-hint = Six digits, if you set up a phone. If the phone is lost, type a recovery code here.
sign-in-lost = I have lost my password
sign-in-busy = Many people are signing in at this moment. Nothing was wrong: wait a few seconds and try again.
recover-title = Back in with a recovery code
recover-about = With one of your recovery codes you can set a new password. Each code counts once.
recover-without = If you have no recovery codes, ask an administrator of your commission for a link.
recover-code = Recovery code
recover-code-hint = Sixteen letters and digits, as you wrote them down
recover-phone = Code from your phone
recover-phone-hint = If you set up a phone. If that is lost too, type a second recovery code here.
recover-wrong = That name and these codes do not go together, or a code was used before. Check them and try again.
password-title = Password
password-new = New password
password-hint = At least twelve characters. Four words that do not belong together are easy to remember; symbols and digits are not needed.
password-set = Set this password
account-title = Your account
account-name = Name
account-roles = Roles
account-opens = Looks after this server and may open commissions
account-phone = Phone beside the password
account-codes-left = Recovery codes left
account-acts = What was done with this account
yes = Yes
no = No
phone-title = Set up a phone
phone-why = With an authenticator on a phone, a stolen password alone opens nothing.
phone-is-set = Signing in asks for the six digits that your phone shows.
phone-drop = Sign in without the phone from now on
phone-how = Open the authenticator on your phone, add an account, and point it at this square.
phone-square = Square for the authenticator. The same secret stands below as text.
phone-typed = If you cannot use the square, type this secret:
phone-code = Code that the phone shows now
phone-code-hint = Six digits
phone-set = Use this phone
codes-title = Recovery codes
codes-why = Ten codes on paper let you back in when the phone or the password is lost. New ones make the old ones worthless.
codes-make = Make new recovery codes
codes-once = These codes are shown only now. Write them down or print this page, and keep them away from your phone.
codes-use = Each counts once: when you sign in, in place of the phone's code; or on the page “I have lost my password”, in place of the password.
everywhere-title = Sign out everywhere
everywhere-why = This ends every sign-in of yours on every machine, this one among them.
everywhere-button = Sign out everywhere
leave-title = Close this account
leave-why = You can sign in no more, and your roles end. What you did stays on record under your name.
leave-button = Close my account for good
done-password = The password is set. Every other sign-in of yours has ended.
done-phone = From now on signing in asks for the code from this phone. Make recovery codes now, for the day when it is lost.
done-phone-dropped = Signing in no longer asks for a code.
done-recovered = The new password is set, and every other sign-in of yours has ended.
done-joined = You are signed in. Set up a phone and make recovery codes now: it takes two minutes.
done-role = The role is yours.
done-closed = The account is closed.
done-withdrawn = The invitation counts no more.
done-role-given = The role was given.
done-role-taken = The role was taken away.
done-server = The right to open commissions was changed.
done-account-closed = The account was closed. What was done under its name stays on record.
role-clerk = Clerk
role-clerk-hint = Takes evidence in, decides publication, redacts, codes, builds the report
role-analyst = Analyst
role-analyst-hint = Reads and codes
role-evaluator = Evaluator
role-evaluator-hint = Reads, and computes what can be said
role-commissioner = Commissioner
role-commissioner-hint = Reads what a finding rests on
role-auditor = Auditor
role-auditor-hint = Reads, sees who did and saw what, and changes nothing
role-administrator = Administrator
role-administrator-hint = Lets people in and sees them out; reads no evidence
people-title = People
people-caption = People of this commission
people-seen = Last seen
people-not-in = Not signed in
invite-title = Invite somebody
invite-about = You get a link to hand over yourself. It counts once, for seven days; nothing is sent by e-mail.
invite-name = Name of the person
invite-role = Role
invite-button = Make the link
invite-no-role = Choose a role for the person.
invitations-title = Invitations not yet followed
invitations-by = Invited by
invitations-until = Counts until
invitations-withdraw = Withdraw
link-title = A link that counts once
# $name (String) - the person
# $role (String) - the role
link-invite = This link lets { $name } in. Role: { $role }.
# $name (String) - the person
link-recover = With this link { $name } can set a new password. It counts once, for one day.
link-once = The link is shown only now. Hand it over yourself, by a way that you trust: whoever has it can use it.
link-label = Link
join-title = Come in
join-first = You are making the first account of this server. It may open commissions and let other people in.
# $role (String) - the role
# $commission (String) - its title
join-invite = You are invited as { $role } to the commission “{ $commission }”.
# $name (String) - the person
join-recover = { $name }, set a new password here. If you have set up a phone you will be asked for its code afterwards.
# $name (String) - the person
join-recover-phone = { $name }, set a new password here. The lost phone and the old recovery codes count no more.
join-name = Your name
join-name-hint = As others should see it; what you do is recorded under it
join-login = Your sign-in name
join-login-hint = Short, without spaces, such as mair.jones
join-button = Go on
# $name (String) - who is signed in
join-accept = Take this role as { $name }
join-sign-in = I have an account on this server: sign in and take the role
join-over-title = This link counts no more
join-over = It was used, withdrawn, or its time is over. Ask whoever gave it to you for a new one.
person-give = Role to give
person-give-button = Give this role
person-take = Role to take away
person-take-button = Take this role away
person-server = Looking after this server
person-server-about = Whoever looks after this server may open commissions and looks after the people of each of them.
person-server-give = Let this person look after the server
person-server-take = Let this person no longer look after the server
person-lost = Lost password or phone
person-lost-about = You get a link to hand over yourself. It counts once, for one day.
person-link = Make a link for a new password
person-link-phone = Make a link: the phone is lost too
person-leave = Leaving
person-leave-about = A closed account signs in no more and has no role. What was done under its name stays on record. To take somebody out of this commission alone, take their roles away.
person-close = Close this account for good
person-not-yours = This is your own account, or this person also works where you are not the administrator: only whoever looks after the server can set such an account right or close it.
acts-when = When
acts-who = Who
acts-what = What
acts-about = About
act-opened = opened the commission
act-imported = took evidence in
act-described = described submissions
act-publication-decided = decided publication
act-redacted = took words out
act-coded = coded a passage
act-uncoded = took a coding back
act-code-made = made a code
act-code-changed = changed a code
act-themes-found = looked for themes
act-theme-changed = changed a theme
act-memo-written = wrote a memo
act-campaigns-found = looked for campaigns
act-campaign-decided = decided about a campaign
act-campaign-undone = undid a decision about a campaign

act-exported = took codings out in a file
act-codings-imported = took codings in from a file
act-double-drawn = had a sample drawn for double coding
act-double-revealed = finished a double coding, so that both saw all
act-adjudicated = decided where two coders differ
act-claims-taken = took claims in
act-claim-put-beside = put a claim beside a figure
act-claim-taken-apart = took a claim from beside a figure
act-drafted = drafted the report
act-draft-written = wrote in the draft of the report
act-cited = cited in a finding
act-overruled = recorded an overrule
act-agreed = recorded that a commissioner agreed
act-report-built = built the report
act-report-published = published the report
act-word-returned = took back a Word document
act-proposal-accepted = accepted a proposal from Word
act-proposal-refused = refused a proposal from Word
act-reply-recorded = recorded a reply to a recommendation
act-progress-recorded = recorded the progress of a recommendation
act-reply-link-made = made a link for a reply
act-decision-recorded = recorded a decision
act-translations-sent = sent texts out to be translated
act-translations-taken = took translations back
act-sealed-read = read sealed words
act-invited = invited somebody
act-invitation-withdrawn = withdrew an invitation
act-role-given = gave a role
act-role-taken = took a role away
act-signed-in = signed in
act-signed-out-everywhere = signed out everywhere
act-password-changed = changed the password
act-phone-set = set up a phone
act-phone-dropped = dropped the phone
act-recovery-codes-made = made recovery codes
act-recovery-code-used = used a recovery code
act-recovery-link-made = made a link for a new password
act-recovered = came back in
act-server-given = gave the right to look after the server
act-server-taken = took the right to look after the server away
act-account-closed = closed the account
# $origin (String) - scheme, host and port
# $language (String) - en or cy
# $token (String) - shown once
serving-first = Nobody has an account yet. Create the first administrator at { $origin }/{ $language }/join/{ $token } (counts once, for one day).
act-read = read a submission
act-downloaded = downloaded a list
act-acknowledged = acknowledged a submission
act-unacknowledged = took the acknowledgement back
act-accepted = accepted as evidence
act-turned-away = turned away
act-acceptance-withdrawn = took the decision on evidence back
act-late-marked = marked as late
act-late-unmarked = marked as not late
act-noted = changed the note
act-to-safeguarding = sent to safeguarding
act-from-safeguarding = took back from safeguarding
act-typed = typed evidence in
act-typed-again = typed evidence a second time
act-transcribed = typed the transcript of a scan
act-text-changed = changed a text
act-disclosure-set = set how tables are published
act-superseded = sent a submission that supersedes another
act-withdrawn = withdrew a submission
act-objected = objected to words that were to be published
act-objection-answered = answered an objection
audit-title = Audit
audit-about = Who did what, and who read what is not published, the latest first. Reading the same again within the hour is one reading.
audit-caption = Acts in this commission
audit-everybody = Everybody
audit-newest = Back to the latest
audit-older = Earlier ones
audit-sheet = This list as a workbook (XLSX)
audit-made-by = Made by
wording-title = Texts
wording-about = Every text of the commission and its call, in both languages. Words may be put right after opening; each change is kept with what stood there before, who made it and when. Keys, dates and the order of questions stay as they were opened.
wording-public = How the public sees it
disclosure-legend = Tables by respondent group, as they are published
disclosure-hint = This holds for reports built from now on. The evidence pack lists published submissions one by one, whatever is chosen here.
disclosure-none = Counts as they are
disclosure-under-five = Counts of 1 to 4 withheld, and others from which they would follow
disclosure-nearest-five = Counts of 1 to 7 starred, others to the nearest five
disclosure-ten = Nothing under ten shown
disclosure-keep = Keep this
wording-caption = Texts of the commission and its call
wording-which = Text
wording-done = The text is changed.
# $path (String) - the text's path
wording-one-title = Text: { $path }
wording-keep = Keep this text
wording-preview-button = Show how it reads
wording-preview = How it reads
wording-theirs = What stands there now: somebody changed it while you were writing
wording-yours = What you wrote
wording-meanwhile = Somebody changed this text while you were writing. Nothing of yours is lost: compare, put yours right, and keep it.
wording-changes = Changes
wording-language = Language
wording-before = Before
wording-after = After
open-title = Open a commission
open-about = A commission is opened from one file, which says what it asks and why, in Welsh and English. Look at what it says before you open it: keys and dates cannot be changed afterwards, words can.
open-says = What this file says
open-button = Open this commission
open-file-title = A call file
open-file = The file (TOML)
open-file-hint = Paste the whole file. The sample commission's call.toml shows every part.
open-look = Look at it
open-form-title = Or begin with a short form
open-form-about = It makes a file, in which you then replace what it could not know: who answers for personal data, who pays, who decides.
open-slug = Address
open-slug-hint = Small letters, digits and hyphens, such as care-2026
open-prefix = Letters of the references
open-prefix-hint = One to eight capital letters, such as WHC
open-what = Title
open-title-cy = Title in Welsh
open-title-en = Title in English
open-asks-cy = What it was asked to do, in Welsh
open-asks-en = What it was asked to do, in English
open-question-cy = The first question, in Welsh
open-question-en = The first question, in English
open-opens = The call opens
open-closes = The call closes
open-day-hint = Such as 2026-04-06
open-questions = Questions
open-make = Make the file
audit-show = Show
people-login = Sign-in name
people-phone = Phone
# $file (String) - the file
# $why (String) - the system's answer
mail-file = { $file } cannot be read: { $why }. It should say from whom letters are, where the pages are reached and which mail server takes them.
mail-server = This is no address of a mail server. Write smtps://name:password@host:465, or smtp://name:password@host:587?tls=required.
mail-from = This is no sender. Write an e-mail address, with a name before it if you like: Commission <evidence@example.org>.
mail-address = This is no address of pages. Write the one under which people reach them, such as https://evidence.example.org.
act-letter-again = had a letter tried again
act-letter-dropped = threw a letter away
act-voting-changed = changed how voting goes
act-statement-made = made a statement
act-statement-accepted = accepted a statement
act-statement-declined = declined a statement
act-statement-translated = changed the translation of a statement
act-voting-codes-made = made codes for voting
act-votes-imported = took votes in from files
act-hub-made = made a hub idea
act-hub-changed = changed a hub idea
act-hub-asked = noted who asks for a hub
act-hub-unasked = took back who asks for a hub
act-hub-file-kept = kept a file to choose hubs from
act-hubs-chosen = chose hubs by numbers
act-session-planned = planned a session
act-transcript-taken = took a transcript in
act-witness-entered = entered a witness
act-identity-asked = asked who a protected witness is
act-identity-read = read who a protected witness is
act-correction-link-made = made a link for corrections
act-correction-accepted = accepted a correction
act-correction-refused = refused a correction
act-undertaking-noted = noted an undertaking
act-undertaking-closed = closed an undertaking
act-record-entered = entered a record in the register
act-record-changed = changed a record of the register
act-record-dropped = took a record out of the register
act-record-shown = showed a record of the register to the public
act-record-hidden = hid a record of the register from the public
act-assessment-begun = began to assess a prototype against principles
act-principle-assessed = assessed how far a principle was followed
act-assessment-finished = was done with assessing a prototype
act-assessment-reopened = reopened an assessment of a prototype
act-assessment-dropped = took out an assessment that nobody had seen
act-principle-settled = decided on a level after both assessors were done
act-assessments-imported = took assessments in from a file
# $file (String) - a path
backup-there = { $file } is there already. Give a name that is free: no backup is replaced.
backup-copying = Copying the rows
backup-writing = Writing the file
backup-reading = Reading it back
# $digest (String) - SHA-256, hexadecimal
backup-blob-lost = The file { $digest } that a row names is not in the data folder. Bring it back from an older backup (blobs/{ $digest }, its first two letters a folder), then make this one again.
# $file (String) - a path
backup-changed = { $file } was replaced while the backup was made. Make it again.
# $file (String) - a path
# $why (String) - the system's answer
backup-disk = { $file } cannot be used: { $why }. Make room, or give another place, and do it again.
backup-cut = This does not end as a backup ends: it was cut short, or is no backup. Fetch it again from where it is kept, or take another backup.
# $member (String) - a file in it
backup-altered-member = It was changed since it was made: { $member } is not what was put into it. Fetch it again from where it is kept, or take another backup.
backup-altered = It was changed since it was made. Fetch it again from where it is kept, or take another backup.
# $why (String) - what the reader says
backup-archive = This is no archive that can be read ({ $why }). Take another backup.
# $why (String) - what the reader says
backup-manifest = Its list of files cannot be used ({ $why }). If a newer Tystio made it, restore with that; else take another backup.
# $member (String) - a file
backup-missing = { $member } is missing from it. Take another backup.
# $member (String) - a file
backup-extra = { $member } is in it and belongs into no backup. Take another backup.
backup-bomb = It would unpack to far more than a data folder holds. Take another backup.
# $file (String) - a path
# $rows (String) - a count
# $blobs (String) - a count
# $digest (String) - SHA-256, hexadecimal
backup-made = { $file } holds { $rows } rows and { $blobs } files, and was read back. SHA-256 { $digest }
backup-unproven = It is unproven until a restore is rehearsed: tystio restore FILE --rehearse --data DIR
backup-rehearsed = A restore of it was rehearsed: the ledger and every record are as they were. This is noted in the list.
# $count (String) - a count
# $parts (String) - names of parts
backup-unsound = { $count } parts of submissions are not what the ledger committed to when they were received: { $parts }. They are in the backup as they are. Find out what changed them before an older backup is thrown away.
# $made (String) - an instant
# $file (String) - a name
# $rehearsed (String) - an instant
backup-listed-proven = { $made }  { $file }  restore rehearsed { $rehearsed }
# $made (String) - an instant
# $file (String) - a name
backup-listed-unproven = { $made }  { $file }  unproven
backup-none = No backup was made yet. Make one with --out FILE.
restore-unpacking = Unpacking
restore-testing = Testing the ledger against every record
restore-database = Its database is broken, or acts by itself. Take another backup.
# $table (String) - its name
restore-table = The table { $table } does not hold the rows that were put into it. Take another backup.
# $commission (String) - its slug
restore-ledger = The ledger of { $commission } is not the one that was signed. Take another backup.
# $part (String) - such as WHC0012/a1
restore-records = { $part } is not what the ledger committed to when it was received. Take another backup.
# $folder (String) - a path
restore-not-empty = { $folder } is not empty. Give a folder that is empty or does not exist: nothing is replaced.
# $folder (String) - a path
restored = Everything is back in { $folder }. Start it with tystio serve. Whoever was erased after this backup was made is back as well: erase them again.
restore-rehearsed = It can be brought back: the ledger and every record are as they were. Nothing was kept.
# $made (String) - an instant
# $rows (String) - a count
# $blobs (String) - a count
# $leaves (String) - a count
restore-found = Backup of { $made }: { $rows } rows, { $blobs } files, { $leaves } leaves of the ledger.
act-erased = erased a submission
act-erasure-asked = asked to be erased
erasing = Erasing
# $references (String) - such as WHC0012
# $blobs (String) - a count
erased = Erased: { $references }. { $blobs } files went with it. The ledger still verifies, and says that it was erased.
# $file (String) - a name
# $others (String) - a count
erased-shared = The original { $file } is gone as a whole: { $others } others came in it. Their words stay as documents. Delete it wherever else it is kept, and do not take it in again.
erased-report-anew = The published report was built anew without it. Whoever took the old one still has it.
erased-report-down = The published report was taken down, because it rested on what was erased. “tystio report check” says what must be drafted anew before it can be built.
# $files (String) - names of backups
erased-backups = These backups are older and still hold it: { $files }. Make a new one and destroy them, or erase again after a restore.
erased-server = The tables of the PostgreSQL server were written anew. Its log, its archive and its standbys may hold the old pages until they are recycled.
erasures-title = Erasing and backups
erasures-about = Who asks to be erased goes from every file of this server and from the next backup. The reference stays, with a seal in the ledger that says nothing of them any more.
erasures-waiting = Asked to be erased
erasures-none-waiting = Nobody is waiting.
# $when (String) - an instant in words
erasures-since = since { $when }
erasures-type = Reference of a submission to erase
erasures-look = Look at what happens
erasures-erased = Erased
erasures-reference = Reference
erasures-reason = By what right
erasures-asked = The respondent asked
erasures-backups = Backups
backups-about = A backup is unproven until a restore of it was rehearsed. One that is older than an erasure still holds what was erased: destroy it once there is a newer one. Backups are made with “tystio backup”.
backups-made = Made
backups-file = File
backups-proven = Restore rehearsed
backups-unproven = Unproven
erasures-done = It was erased.
erasures-done-anew = It was erased, and the published report was built anew without it.
erasures-done-down = It was erased. The published report was taken down, because a finding rested on it: look at the draft.
# $others (String) - a count
erasures-done-shared = The original file went as a whole, with { $others } others in it, whose words stay. Delete it wherever else it is kept.
# $reference (String) - such as WHC0012
erase-title = Erase { $reference }
erase-about = This cannot be undone.
erase-what = Every version of it goes: answers, files, name, contact, receipt, drafts, notes, codings, redacted words, letters that wait.
erase-shared = If it came in a file with others, that file goes as a whole. The words of the others stay.
erase-report = If a report is published here, it is taken down and built anew. If a finding rests on these words, it stays down until the finding is drafted anew.
erase-backups = Older backups and what others have downloaded cannot be reached.
erase-button = Erase it
# $known (String) - verbs
# $name (String) - what was asked
exhibit-verb = An exhibit can be made of these verbs: { $known }. Give one of them behind “--”, with its arguments, and not “{ $name }”.
# $argument (String) - what was given
exhibit-argument = “{ $argument }” cannot stand in an exhibit: it leads to a folder, writes something, or names a file that is not there.
# $why (String) - what is wrong, in English
exhibit-line = That line cannot be understood: { $why }.
exhibit-title = An exhibit needs a title. Give --title-en, --title-cy or both.
# $file (String) - the file
exhibit-made = Written to { $file }. Take it into a commission with “tystio exhibit add”.
exhibit-unreadable = This is not an exhibit. Give a file that “tystio exhibit make” wrote, or one of the folder exhibits/ of a pack.
# $why (String) - what differs, in English
exhibit-comes-out-otherwise = Computed again from these files, it does not come out: { $why }.
# $name (String) - the exhibit
exhibit-same = { $name }: computed again from these files, it comes out the same to the last digit.
# $name (String) - the exhibit
exhibit-taken = { $name } is taken in; it was computed again from its inputs, and came out the same.
# $name (String) - the exhibit
exhibit-taken-unchecked = { $name } is taken in. Its inputs are kept elsewhere, so it could not be computed again here.
# $name (String) - the exhibit
exhibit-put-away = { $name } is put away.
# $why (String) - what the system said
exhibit-file-unreadable = The file cannot be read: { $why }.
# $max (String) - bytes
exhibit-file-large = The file is larger than { $max } bytes.
# $why (String) - what the system said
exhibit-out = The file cannot be written: { $why }. Give the name of a new one.
act-exhibit-taken = took an exhibit in
act-exhibit-put-away = put an exhibit away
act-witness-erased = took a witness out of the register

## What is held about one respondent

# $file (String) - a path
# $references (String) - such as WHC0012
# $rows (String) - a count
# $files (String) - a count
bundled = { $file }: what is held of { $references }, { $rows } entries and { $files } files.
bundled-others = Read it before you hand it over: what the respondent wrote, and notes about it, may name other people.
# $files (String) - names
bundled-shared = Not in it, because others came in the same file: { $files }. Their own words are in it as documents.
# $name (String) - a path
# $why (String) - a reason
bundle-file = { $name } cannot be written: { $why }. Name a file that is not there yet.
# $references (String) - such as WHC0012
bundle-title = What is held about { $references }
# $commission (String) - its title
# $at (String) - a moment
bundle-about = { $commission }. Put together { $at }. The same is in bundle.json for programs; the files that were sent are in the folder “files”.
bundle-references = References
bundle-shared-page = Files in which others came too, and which are therefore not here
bundle-table = Kept as
bundle-nothing = Nothing.
bundle-sent = What was sent
bundle-taken-out = What was taken out before publication
bundle-handled = What became of it
bundle-noted = What was noted and coded
bundle-cited = Where it is cited
bundle-letters = Letters
bundle-done = Who did and read what
bundle-offer = Whoever asks what is held about them is entitled to it. One file has it all: what they sent, what was done with it, who read it, as a page in their language, as data, and their own files. Look whether it tells of others before you hand it over.
bundle-link = What is held about them, as one file (ZIP)
# $why (String) - the system's answer
certificate-unread = Cannot be read: { $why }. Give --certificate the PEM file of the chain and --key that of its private key.
certificate-none = There is no whole certificate in it. It must be a PEM file with this server's certificate first, beginning with “-----BEGIN CERTIFICATE-----”.
# $when (String) - a moment
certificate-ended = This certificate ended at { $when }. Renew it and start again.
# $when (String) - a moment
certificate-early = This certificate counts only from { $when }. Give one that counts now, or put the clock right.
certificate-key-none = There is no private key in it that can be used. It must be a PEM file without a passphrase, beginning with “-----BEGIN PRIVATE KEY-----” or its older kind.
# $file (String) - the file of the certificate
certificate-key-mismatched = This key does not belong to the certificate in { $file }. Give the key that the certificate was asked for with.
retention-title = Retention
# $day (String) - a day
retention-about = What is not published is deleted on { $day }, as the page of the commission says. Nothing goes before administrators were told for 30 days. What is published stays, and so do sealed versions of it and what was attached to it: an auditor opens them.
retention-stated = The day that is stated
retention-earliest = Goes at the earliest
retention-earliest-told = Administrators were told
retention-not-told = Not yet
retention-postponed = Postponed
# $day (String) - a day
# $person (String) - who
# $reason (String) - why
retention-postponed-to = To { $day }, by { $person }: { $reason }
retention-last = Last run
retention-never = None
retention-caption = What would go today
retention-rule = Rule
retention-things = What it reaches
retention-stays = Stays all the same
retention-force = In force
retention-yes = Yes
retention-no = No
# $n (Number) - chooses the form
# $shown (String) - the number
retention-cited = { $n ->
    [one] { $shown } on which a finding rests
   *[other] { $shown } on which findings rest
}
# $n (Number) - chooses the form
# $shown (String) - the number
retention-versions = { $n ->
    [one] { $shown } of which another version stays
   *[other] { $shown } of which other versions stay
}
rule-contacts = Addresses, letters, contacts of witnesses
rule-contacts-hint = Addresses that respondents left, letters to them that are kept, contacts of witnesses and who a protected witness is.
rule-originals = Files in which evidence came
rule-originals-hint = Mailboxes, workbooks and letters as they were uploaded. The words that came in them stay.
rule-drafts = Drafts, typings, uploads
rule-drafts-hint = What was begun and not sent, typed once and not compared, uploaded and not taken in, and left alone for a day.
rule-unpublished = Submissions that are not published
rule-unpublished-hint = Confidential, not accepted, or not decided; with their sealed versions and what was attached. One on which a finding rests stays until somebody erases it by hand.
retention-rules = Which rules are in force
retention-address = Where a notice goes by e-mail
retention-address-hint = One address. Every administrator sees the notice on their pages in any case.
retention-save = Save
retention-hold-title = Postpone
retention-hold-until = Until
retention-hold-until-hint = The first day on which things may go, such as 2030-06-01
retention-hold-reason = Why
retention-hold-button = Postpone
retention-release-button = End the postponement
retention-done = That is kept.
retention-audit = Every notice and run stands in the audit.
# $when (String) - a moment
retention-not-due = Nothing is due: things may go from { $when } at the earliest. Without --run you see what.
retention-nothing = The rules in force reach nothing.
# $when (String) - a moment
retention-told = The administrators are told. Things may go from { $when } on.
retention-went = This went:
# $when (String) - a moment
retention-would = This would go, from { $when } at the earliest:
# $rule (String) - its name
# $things (String) - how many
retention-line = { $rule }: { $things }
# $rule (String) - its name
# $things (String) - how many
retention-line-off = { $rule }: { $things } (the rule is not in force)
act-retention-set = changed the rules of retention
act-retention-held = postponed the deletion
act-retention-released = ended the postponement of the deletion
act-retention-noticed = told of a deletion to come
act-retention-run = deleted by the rules of retention
bundle-busy = Somebody else's file is being put together at this moment. Wait a minute, then ask again.
# $title (String) - the commission
report-away = The report of { $title } is not here at the moment. Since it was built, somebody asked to be erased from the evidence, and was. The report will stand here again, at this same address, when the commissioners have agreed to it anew.
report-away-title = The report is being put in order
report-away-commission = To the page of the commission
erasures-by-rule = the day of retention came
act-closed = closed the commission
act-opened-again = opened the commission again
act-archived = made an archive of the commission
closing-title = Closing the commission
closing-about = When the work is done, close the commission. Nothing is taken in, read, written or voted any more; the public pages stay and say so. Replies and their progress, erasing, objections and retention go on.
closing-again-about = If there is more to do after all, open it again.
closing-reason = Why?
closing-button = Close the commission
closing-again-button = Open it again
closing-done = The change stands in the audit.
# $when (String) - a moment
# $name (String) - who
# $reason (String) - why
closing-closed = Closed on { $when } by { $name }: { $reason }
closing-archive = An archive
closing-archive-about = One folder for an archivist: what is published, its pack, and the sealed pack apart, verified when it is made. Whoever looks after the server makes it with this command.
# $folder (String) - a path
archive-there = { $folder } is there already. Name a folder that does not exist yet.
archive-gate = The gate is shut, so there is no report to archive. tystio report check says what is open.
archive-not-agreed = The draft is not what commissioners agreed to. Publish it first, or take back what was changed since.
archive-not-closed = The commission is not closed: what comes in from now on is not in this archive.
# $folder (String) - a path
# $files (String) - how many
# $things (String) - how many
archive-made = { $folder }: { $files } files, and { $things } things in the packs verified.
archive-sample = Sample data: nothing in this archive is real.
# $when (String) - a moment
archive-readme = An archive of this commission, made by Tystio at { $when }.
# $when (String) - a moment
# $name (String) - who
# $reason (String) - why
archive-closed = The commission was closed at { $when } by { $name }: { $reason }
archive-public = the report as it was published, with the library of the evidence; open `index.html` in any browser, no server is needed.
archive-pack = the evidence pack: tables, the ledger and its proofs, for anybody.
archive-sealed = the sealed pack: what is not published. Keep it apart, under the access rules of the archive.
archive-checkpoint = the signed state of the ledger that both packs are checked against.
archive-sums = the digest of every file of this folder.
archive-check = To see that nothing has changed:
act-options-taken = took option sheets in
act-options-scored = scored options
act-plan-taken = took the plan of actions in
act-action-state = said how an action stands
