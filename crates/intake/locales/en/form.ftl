## The public form

form-title = Give evidence
form-start-about = Tell us what you know. It takes about ten minutes, longer if you have much to say. You need no account.
form-start-choose = You choose the subjects. You may leave any question empty.
form-start-language = Write in Welsh or in English, whichever you like. You can change the language of the pages at any time, and your answers stay.
# $days (String) - how many
form-start-stop = You can stop and come back, on this device or on another. What you have written is kept for { $days } days.
form-start-receipt = When you have sent your evidence you get a reference and a code. With them you can read it again, change it or withdraw it.
form-start = Start now
form-go-on = Go on with your answers
form-come-back = Come back to answers that you saved
form-lost = We could not find your answers on this device. If you have eight words to come back with, use them below; otherwise start again.
form-harm-title = If somebody is at risk of harm
form-harm = Do not wait for us: nobody reads this at once. Ring 999 in an emergency. Otherwise ring the social services of the council where that person lives.
form-not-open = This call is not open yet, so nothing was kept. Leave this page open and try again once it is.
# $reference (String) - such as WHC0012
form-sent-before = These answers were sent before, as { $reference }, so nothing was changed. Copy what you have written here if you need it; your receipt is where you change what was sent.
form-continue = Continue
form-leave = Save and come back later
# $chars (String) - how many it has
# $limit (String) - how many it may have
form-too-long = This has { $chars } characters; at most { $limit } can be kept. Shorten it: nothing of it is lost.
form-consent = Your consent
form-consent-about = We may keep and use what you tell us only if you agree. You can take your consent back at any time, as easily as you give it, with the code that you get at the end.
form-consent-legend = Do you agree?
# $controller (String) - who answers for the data
form-consent-words = I agree that { $controller } may keep and use what I send, with what it says about health, care or my opinions, as the privacy notice on this page says.
form-consent-missing = Tick the box if you agree. Without your consent we may not keep anything.
form-consent-given = Given
form-whose = Who are you answering for?
form-whose-myself = Myself
form-whose-other = Somebody else
form-whose-other-hint = For example somebody you care for. Ask them first if you can, and leave out what would show who they are.
form-whose-body = A group or organisation
form-whose-missing = Choose who you are answering for.
form-respondent = Which of these fits best?
form-respondent-hint = Choose what describes you, who are writing.
form-respondent-missing = Choose the one that fits best.
form-place = Which area are you writing about?
form-place-choose = Choose an area
form-place-not-said = I would rather not say
form-place-missing = Choose an area, or say that you would rather not.
form-publication = How may we publish what you send?
form-publication-hint = Before anything is published, staff take out what could show who other people are. You can change your mind until then.
form-named = With my name
form-named-hint = Your words are published with your name, or the name of your group, beside them.
form-withheld = Without my name
form-withheld-hint = Your words are published. Only the secretariat knows your name.
form-anonymous = Anonymously
form-anonymous-hint = Your words are published. We do not ask for your name at all.
form-confidential = Do not publish it
form-confidential-hint = Nothing is published and nothing is quoted. The secretariat and the commissioners read it, and it may inform what is said in general terms.
form-publication-missing = Choose how we may publish what you send.
form-name = What is your name?
form-name-body = What is the name of the group or organisation?
form-name-published = It is published beside your words.
form-name-withheld = It is not published.
form-name-missing = Write a name, or go back and choose to answer anonymously.
form-contact = How can we reach you?
form-contact-hint = An e-mail address, a telephone number or a postal address. It is never published. We use it only to acknowledge your evidence and to ask you about it.
form-subjects = What would you like to tell us about?
form-subjects-hint = Choose one subject or several.
form-subject-other = Anything else
form-subject-other-hint = A few questions that belong to no one subject. They come at the end in any case.
form-subjects-missing = Choose at least one subject.
# $limit (String) - how many characters
form-room = You can write up to { $limit } characters, about 16 pages, or leave this empty.
form-more = Tell us more
form-several = Choose as many as you like.
form-answers-missing = Answer at least one question. Nothing can be sent while all of them are empty.
form-about-you = About you
form-check = Check your answers before sending them
form-check-missing = Before you can send this:
form-change = Change
form-nothing = Left empty
form-send-title = Now send your evidence
form-send-about = Once it is sent you get a reference and a code. You can still change or withdraw it afterwards.
form-send = Send your evidence
# $closed (String) - date and time
# $zone (String) - what the time zone is called
form-late = The call closed on { $closed } ({ $zone }). Evidence that arrives later is kept and marked late; the commissioners decide whether to consider it.
form-sent = Your evidence has been received
form-sent-reference = Your reference is:
form-sent-code-title = Keep this code
form-sent-code-about = With the reference and this code you can read your evidence again, change it, withdraw it and see how it was used. We do not keep the code, so nobody can tell you what it was. Write it down, take a picture or print this page.
form-sent-next = What happens next
form-sent-read = The secretariat reads it. Nothing is published before that.
form-sent-counted = It is counted, whether or not it is published, and the commission's ledger holds a seal of every word of it, so that nobody can change or drop it unseen.
form-sent-home = Back to the commission
form-leave-title = Your answers are saved
form-leave-about = To go on with them on this device, come back to this form before you close the browser. To go on later or on another device you need these eight words. Write them down or take a picture.
form-leave-link = Or keep this link, which has the words in it:
form-leave-link-text = come back to my answers
# $until (String) - date and time
form-leave-until = Answers that are not sent are deleted on { $until }. Saving again puts that day off.
form-leave-shared = Is this somebody else's device?
form-leave-shared-about = Then let it forget your answers. They are still kept for your eight words, unless you delete them.
form-forget = Forget my answers on this device
form-delete = Delete my answers everywhere
form-return-title = Come back to your answers
form-return-code = Your eight words
form-return-hint = In Welsh or in English, in this order. Capitals and accents do not matter.
# $days (String) - how many
form-return-wrong = There are no saved answers for these words. Look for a slip in them. Answers that were sent, or not touched for { $days } days, are no longer here.
form-used = What happens to your answers
form-used-about = You choose how they are published, or that they are not. Staff read them first. Everything is counted, whether or not it is published.
form-privacy = The privacy notice
# $earlier (String) - the submission that was to be changed
# $later (String) - the one that changed it
form-amended-before = { $earlier } was changed before, and { $later } stands in its place. Open the receipt of { $later } to change that.
form-sent-receipt = Look at your receipt
form-to-receipt = Look at evidence that you have sent
# $reference (String) - the submission that is being changed
form-amending = You are changing { $reference }. Nothing is changed until you send this.

## Files, Easy Read and paper

form-files = Would you like to send files along?
form-files-title = Files
form-files-about = A letter, a report, a table. Leave this empty if you have none.
form-files-choose = Choose files
# $count (String) - how many
# $megabytes (String) - how large each
form-files-hint = At most { $count } files of { $megabytes } MB each. Documents (DOCX, ODT, RTF, PDF, HTML, text), scans and photographs of letters, tables (XLSX, ODS, CSV) and e-mails (EML, MSG). Press “Continue” and wait until they are listed here.
form-files-there = Files that have arrived
form-files-remove = Take away
# $number (String) - how many
form-kilobytes = { $number } kB
# $limit (String) - megabytes
# $name (String) - the file
form-file-too-large = It has more than { $limit } MB. Send “{ $name }” in parts, or ask the secretariat how to send it.
# $limit (String) - how many
# $name (String) - the file
form-files-many = At most { $limit } files can be sent along. “{ $name }” was not kept: take another one away first.
# $name (String) - the file
# $why (String) - a whole sentence
form-file-refused = “{ $name }” was not kept. { $why }
form-not-easy = This question is not written in Easy Read yet. Here is the ordinary question.
form-easy = Easy Read questions
form-easy-about = The same questions in shorter and easier words, where they have been written so.
form-ordinary = The ordinary questions
form-paper = A form to print and send by post
form-paper-title = The form on paper
# $controller (String) - who answers for the data
# $contact (String) - where to write
form-paper-send = Print this page, write on it, and send it to { $controller }: { $contact }
form-paper-key = Question
form-paper-tick = Tick what fits.
form-paper-more = Go on with other sheets if you need to. Write the question's key beside your answer.
form-whole = All questions on one page
form-whole-hint = one page is loaded and sent once, which helps where the signal comes and goes.
form-whole-about = Answer what you like and leave the rest empty. Nothing leaves your device before you press a button at the end. Files can be sent along if you answer page by page instead.
form-name-if = Leave this empty if you answer anonymously.
form-leave-letter = Have the link sent to you
form-leave-letter-address = Your e-mail address
form-leave-letter-hint = We send one letter with the link and forget the address a day later.
form-leave-letter-button = Send me the link
form-leave-letter-wrong = Write one e-mail address, such as name@example.org.
# $address (String) - an e-mail address
form-leave-letter-often = So many letters went to { $address } today that no more is sent. Keep the eight words or the link instead.
# $address (String) - an e-mail address
form-leave-letter-sent = A letter with the link goes to { $address } in a moment.
# $address (String) - an e-mail address
form-sent-letter = A letter that says so goes to { $address }. The code is not in it.
# $reference (String) - of the submission
letter-received = Your evidence was received: { $reference }
# $title (String) - of the commission
letter-thanks = Thank you for your evidence to { $title }.
# $reference (String) - of the submission
# $when (String) - date and time
letter-reference = Its reference is { $reference }. It was received on { $when }.
# $link (String) - an address
letter-receipt = With the reference and the code that the page showed you, you can read your evidence again, change it, withdraw it and see how it was used: { $link }
letter-code = The code is not in this letter, because letters can be read on their way. Nothing is asked of you now.
letter-way-back = The way back to your evidence
# $title (String) - of the commission
letter-asked = You asked for the way back to the evidence that you began to write for { $title }. Open this link, on any device, to go on:
# $words (String) - eight words
letter-words = Or type these eight words where the form asks for them: { $words }
# $until (String) - date and time
letter-until = Answers that are not sent are deleted on { $until }.
letter-not-asked = If it was not you who asked for this letter, you need do nothing. Please do not open the link: it leads to somebody else's answers.
