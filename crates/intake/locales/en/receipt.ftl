## The receipt on paper

# $reference (String) - of the submission
receipt-title = Receipt { $reference }
receipt-about = This says that your evidence was received and entered in the commission's ledger. Keep it.
receipt-facts = What was received
receipt-reference = Reference
receipt-code = Receipt code
receipt-received = Received (UTC)
receipt-leaf = Leaf of the ledger
receipt-late = Late
receipt-late-text = Received after the closing time
receipt-code-keep = Keep the code to yourself. Whoever has it with the reference can read, amend and withdraw this evidence.
receipt-code-none = This evidence was taken in by the commission's staff, so it has no receipt code. To amend or withdraw it, write to the commission and give the reference.
receipt-code-theirs = This evidence came by the form. Its receipt code was given to whoever sent it and to nobody else, so it does not stand here.
# $when (String) - a moment in UTC
receipt-withdrawn = This evidence was withdrawn ({ $when }). It is not used any more.
receipt-answers = Your evidence
receipt-answers-none = No words were received.
receipt-letter = Letter
receipt-redacted = Words were taken out of this text after it was received. A mark stands where they were.
receipt-redacted-since = Words were taken out of this text since, and are not published. Here it stands as you sent it.
receipt-scan = This is a scan. The commission has not typed its words yet.
receipt-typed = The commission typed these words from the scan.
receipt-file-type = Kind of file
receipt-file-digest = SHA-256 of the file
receipt-check = Check it yourself
receipt-check-about = The checkpoint below states how many leaves the ledger had and what they were, and is signed. It covers the leaf of this evidence. When the report is published, you can see that nothing before it was changed, without asking us.
receipt-check-save = Save the checkpoint, every line of it, as checkpoint.txt, and pack.zip from the published report beside it.
receipt-check-run = Run this command. It names the first thing that is wrong, or says that nothing is.
receipt-checkpoint = Checkpoint
receipt-check-limits = The ledger shows that something was received and fixed, not that it is true.
# $page (String) - this page
# $pages (String) - all of them
receipt-page-of = Page { $page } of { $pages }
receipt-numbers-for-characters = Characters that this file has no letters for stand as their Unicode numbers in square brackets, such as [U+0041] for A. The commission holds them as they were written.
# $file (String) - the file
receipt-written = The receipt is in { $file }.
# $file (String) - the file
# $why (String) - what is wrong
receipt-not-written = { $file } cannot be written: { $why }. Name a file that is not there yet, in a folder that is.
# $number (String) - how many
receipt-numbered = { $number } characters stand as their numbers, because no font of the program has them.
# $code (String) - what was asked for
# $list (String) - the declared ones
receipt-language = The commission has no texts in “{ $code }”. Its languages are: { $list }. Choose one with --lang.
receipt-as-pdf = Download the receipt as a PDF
