reason-third-party = about another person
reason-contact-details = contact details
reason-identifies-respondent = would tell who wrote this
reason-defamatory = may be defamatory
reason-safeguarding = to keep somebody safe
# $reason (String) - why
redaction-mark = [taken out: { $reason }]
span-wrong = Those words cannot be taken out: choose words that stand in the text, none of them twice.
# $part (String) - the part
no-document = There is no document “{ $part }” in this commission. A document is named by reference and part, such as WHC0012/a1.
quote-empty = A passage needs at least one letter. Choose some words.
menu-inbox = Inbox
menu-imports = Taking in
menu-evidence = Evidence
menu-codebook = Codebook
menu-themes = Themes
menu-campaigns = Campaigns
menu-register = Register
menu-claims = Claims
menu-sessions = Sessions
menu-voting = Voting
menu-hubs = Hubs
menu-report = Report
menu-objections = Objections
menu-gaps = Gaps
menu-texts = Texts
menu-audit = Audit
menu-people = People
# $max (String) - bytes
claims-too-large = The file is larger than { $max } bytes. Claims are a few pages of text: look for something that was pasted in.
# $max (String) - claims
claims-many = A commission can hold { $max } claims, and this file has more. Leave out those that nobody will cite.
# $key (String) - the key found
conflict-unknown = A claim cannot conflict with “{ $key }”: it is not another claim of this file. Add that claim, or name one that is there.
claim-checked-nothing = This claim has no source that anybody could have checked it with. Give the source, or take the check out.
# $key (String) - the key found
claim-key-wrong = “{ $key }” cannot be the key of a claim. Use one such as C1.
# $key (String) - the key
claim-key-twice = The key “{ $key }” is used twice. Give one of the two another number.
# $value (String) - the text found
claim-value-wrong = “{ $value }” is not an exact number. Write the digits as in "322" or "3.7", with the unit apart, or give words in each language.
# $address (String) - the text found
claim-address-wrong = “{ $address }” is not an address on the web. It begins with https:// or http:// and has no spaces.
# $day (String) - the text found
claim-day-wrong = “{ $day }” is not a date. Write it as 2022-02-28, or leave it out where it is not known.
# $name (String) - the document
not-a-scan = { $name } is not a scan, so nobody types its words. Only scans take a transcript.
transcript-empty = The transcript has no words. Type what the scan says; if it says nothing that can be read, type that in square brackets, such as [illegible].
# $max (String) - characters
transcript-long = The transcript is longer than { $max } characters. Check that the right file was given.
transcript-sealed = Words that were taken out of this document stand in the transcript again. Leave them as they are shown, then type the correction.
# $reference (String) - such as WHC0012
erased = { $reference } was erased: nothing of it can be decided or changed any more.
# $reference (String) - such as WHC0012
no-submission = There is no submission { $reference } in this commission. Look its reference up in the list.
menu-erasures = Erasing
menu-retention = Retention
# $max (String) - characters
# $name (String) - what was given
exhibit-name = An exhibit is named in at most { $max } small letters, digits and hyphens, such as loneliness-2024, and not “{ $name }”.
# $name (String) - the file
exhibit-file-twice = Two files are called “{ $name }”. Give them different names.
# $max (String) - bytes
exhibit-too-large = The file is larger than { $max } bytes. An exhibit is what was computed, not the records it was computed from.
# $max (String) - bytes
exhibit-inputs-too-large = The files it was measured from are larger than { $max } bytes together. Keep them where they are, and make the exhibit with “--inputs elsewhere”.
exhibit-shape = This is not an exhibit. Make one with “tystio exhibit make”, and give the file that it writes.
# $name (String) - the exhibit
# $language (String) - en or cy
exhibit-language = The exhibit “{ $name }” has no title in “{ $language }”. Make it again with a title in each language of the commission.
# $files (String) - names of files
exhibit-inputs-missing = This exhibit says that its inputs are public. Give them with it: { $files }.
# $why (String) - what differs, in English
exhibit-otherwise = Computed again from these files, the exhibit does not come out: { $why }. Look whether they are the files it was measured from, unchanged.
# $name (String) - the exhibit
exhibit-there = There is an exhibit “{ $name }” already. Put that one away first, or make this one under another name.
# $max (String) - exhibits
exhibits-many = A commission can take in { $max } exhibits, and has as many. Put those away that nobody cites.
menu-exhibits = Exhibits
# $max (String) - figures
measures-many = At most { $max } figures stand beside one claim. Keep those that measure what it states.
# $text (String) - what was given
measured-by-wrong = “{ $text }” does not name a figure. Give the exhibit, “#” and where the figure stands in its file, such as sample-rates#/result/strata/0/ratio/value.
# $text (String) - what was given
measured-number = “{ $text }” is not a number above nought. Write its digits as in "1000000" or "0.1".
# $text (String) - what was given
pointer-wrong = “{ $text }” does not lead anywhere in an exhibit. Begin with a stroke and give the names on the way, such as /result/strata/0/ratio/ci.
menu-options = Options
menu-plan = Plan
# $name (String) - the file
exhibit-file-name = An exhibit cannot be measured from a file called “{ $name }”. Name it in letters from a to z, digits, dots, underscores and hyphens; one that stays with you may have other letters too, but no slash, and no dot first.
menu-closing = Closing
# $claim (String) - its key
beside-already = { $claim } stands beside that figure already. Take them apart first.
# $claim (String) - its key
beside-in-file = The file of claims puts { $claim } beside that figure. Take it out there, and take the file in again.
# $at (String) - where it should stand
figure-not-there = This exhibit has no such figure at { $at }. Choose one that it has.
