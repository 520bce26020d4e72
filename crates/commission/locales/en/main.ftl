# $max (String) - bytes
call-too-large = The file is larger than { $max } bytes. A call is a page or two of text: look for something that was pasted in.
# $why (String) - the parser's own words
call-not-toml = This is not a TOML file: { $why }. Put this line right; everything before it was read.
# $key (String) - the key found
# $list (String) - the keys known
unknown-key = “{ $key }” is not known here. Known are: { $list }. Look for a misspelling.
# $key (String) - the key
missing-key = “{ $key }” is missing from this part of the file. Add it.
# $key (String) - the key
# $wanted (String) - what it should be
wrong-kind = “{ $key }” must be { $wanted } and must not be empty.
# $key (String) - the key
# $language (String) - en or cy
language-missing = “{ $key }” has no text in “{ $language }”. The commission declares that language, so every text must stand in it: add the line.
# $code (String) - the code found
unknown-language = “{ $code }” is not a language a commission can have. Use "en" and "cy".
languages-wrong = “languages” must name "en", "cy" or both, each once.
# $slug (String) - the slug found
slug-wrong = “{ $slug }” cannot be an address. Use small letters, digits and hyphens, beginning with a letter, at most 40.
# $prefix (String) - the prefix found
prefix-wrong = “{ $prefix }” cannot begin a reference. Use one to eight capital letters, such as WHC.
# $zone (String) - the name found
zone-unknown = “{ $zone }” is not a time zone. Use a name such as Europe/London.
purpose-wrong = A commission has either “terms_of_reference” or a “key_question”, and exactly one of them.
# $basis (String) - the word found
basis-unknown = “{ $basis }” is not a lawful basis that is known here. Use consent, public-task or legitimate-interests.
# $name (String) - the word found
disclosure-unknown = “{ $name }” is not a profile that is known here. Use under-5, nearest-5, 10 or none.
# $key (String) - the key
# $text (String) - the text found
date-wrong = “{ $key }” is “{ $text }”, which is not a date. Write it as 2026-04-06.
# $key (String) - the key
# $text (String) - the text found
time-wrong = “{ $key }” is “{ $text }”, which is not a time. Write it as 2026-04-06T23:59; it is read in the commission's time zone.
closes-early = The call closes before it opens. Put one of the two times right.
no-question = Nothing is asked here. Add a question.
# $key (String) - the key
key-wrong = “{ $key }” cannot be a key. Use small letters, digits, hyphens and underscores; “envelope”, “body” and “attachment-…” are taken.
# $key (String) - the key
key-twice = The key “{ $key }” is used twice. Each must be different, because evidence is filed under it.
# $region (String) - the key
region-unknown = There is no region “{ $region }” in this call. Add it, or name one that is there.
welsh-effects-missing = The Welsh-language standards apply, but no question asks about effects on the Welsh language. Add one with effects = "welsh-language".
# $slug (String) - the slug
slug-taken = There is already a commission “{ $slug }” in this data folder, and it was opened with another file. Use another slug, or another data folder.
# $slug (String) - the slug
no-commission = There is no commission “{ $slug }” in this data folder. Open it first with “tystio intake open”.
disk-full = The disk of this machine is full, so nothing of this was kept. Make room and do it again.
database-away = The database cannot be reached just now, so nothing of this was kept. Do it again in a few minutes.
database-unknown = The connection to the database broke, and it is not known whether this was kept. Look before you do it again.
# $min (String) - characters
# $max (String) - characters
password-short = A password needs at least { $min } characters, and at most { $max }. Four words that do not belong together are easy to remember.
password-common = That password is one of the first that anybody would try. Choose another: four words that do not belong together are easy to remember.
password-wrong = That is not your password. Type the one with which you signed in.
sign-in-wrong = That name, password and code do not go together. Try again; if something was lost, use a recovery code or ask an administrator of your commission for a link.
# $seconds (String) - seconds
sign-in-wait = There were too many tries with this name. Wait { $seconds } seconds, then try again.
phone-code-wrong = That is not the code that the phone shows now. Type the six digits before they change, and check that the phone's clock is right.
last-administrator = Nobody else on this server may open commissions. Give that right to somebody else first.
# $max (String) - characters
person-name-wrong = Type a name of at most { $max } characters, as others should see it.
# $max (String) - characters
login-wrong = A sign-in name has two to { $max } letters, digits, full stops, hyphens or underscores, and no spaces.
# $name (String) - the name typed
person-name-taken = Somebody here is already called “{ $name }”, and what people do is recorded by name. Add something that tells you apart.
# $login (String) - the name typed
login-taken = The sign-in name “{ $login }” is taken. Choose another.
form-unreadable = The form did not arrive as it was sent. Go back and send it again.

# $code (String) - the word found
kind-unknown = “{ $code }” is not a kind of question. Use text, example, principles or place.
choices-wrong = A question of the kind “principles” has choices, and no other question has any. Put the kind right, or the list of choices.

## The parts of an answer

facet-where = Where is it?
facet-what = What is done?
facet-who = Who does it, and for whom?
facet-result = With what result?
facet-chosen = Which of these?
facet-place = Which place?
busy = So many people are here at this moment that this could not be done. Nothing you typed is lost: wait a few seconds, then load this page again and let your browser send it once more.
wording-empty = This text must stand in every language that the commission declares. Write it in both, or go back.
# $max (String) - characters
wording-long = That is longer than { $max } characters. Shorten it.
sheet-by = Made by
sheet-when = Made
retention-address-wrong = That is not one e-mail address. Type one, or leave the box empty.
retention-until-wrong = Give a day to come, such as 2030-06-01.
retention-reason-wrong = Say why, in at most 500 characters.
# $day (String) - a moment
retention-letter-subject = Data will be deleted on { $day }
# $title (String) - the commission
# $day (String) - a moment
# $days (Number) - days before
retention-letter = { $title }: what is kept of personal data and is not published will be deleted for good from { $day } on. This is told { $days } days before. Look at what would go, choose what does, or hold it with a reason:
# $day (String) - a moment
retention-banner = Personal data will be deleted for good from { $day } on. Under Retention you see what, and can hold it.
commission-closed = This commission was closed: what it holds stays as it is. Replies and their progress are still recorded, and people can still be erased. An administrator can open it again, with a reason.
closing-reason-wrong = Say why, in at most 500 characters: it stands in the audit.
# $day (String) - a moment
closed-banner = This commission was closed on { $day }. What it holds stays as it is; replies to it are still recorded.
