reason-third-party = am berson arall
reason-contact-details = manylion cyswllt
reason-identifies-respondent = byddai'n dangos pwy ysgrifennodd hyn
reason-defamatory = gall fod yn ddifenwol
reason-safeguarding = er mwyn cadw rhywun yn ddiogel
# REVIEW: "tynnwyd allan" for words redacted in place; "golygwyd" is also in use.
redaction-mark = [tynnwyd allan: { $reason }]
span-wrong = Ni ellir tynnu'r geiriau hynny allan: dewiswch eiriau sydd yn y testun, heb yr un ohonynt ddwywaith.
no-document = Nid oes dogfen “{ $part }” yn y comisiwn hwn. Enwir dogfen yn ôl ei chyfeirnod a'i rhan, fel WHC0012/a1.
no-source = Nid oes cyflwyniad “{ $reference }” yn y comisiwn hwn.
quote-empty = Mae angen o leiaf un llythyren mewn darn. Dewiswch eiriau.
# REVIEW: "Derbyn" (receiving) as a menu heading for taking evidence in.
menu-imports = Derbyn tystiolaeth
menu-evidence = Tystiolaeth
menu-codebook = Llyfr codau
menu-report = Adroddiad
