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
# $reference (String) - the reference
no-source = There is no submission “{ $reference }” in this commission.
quote-empty = A passage needs at least one letter. Choose some words.
menu-imports = Taking in
menu-evidence = Evidence
menu-codebook = Codebook
menu-report = Report
