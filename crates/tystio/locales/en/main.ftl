not-found-title = There is no such page
not-found = There is no page at this address, or it is not open to you. Check the address, or go back to the first page.
refused-title = This could not be done
fault-title = Something is wrong on our side
fault = Something is wrong on our side, and it has been written down. Nothing that was confirmed to you is lost. Try again in a while.
too-large = That is larger than this page takes. Send less at once, or give it to the secretariat as a file.
home-title = Commissions
home-none = No commission has been opened here yet. Open one with “tystio intake open”.
sign-in-title = Sign in
sign-in-login = Your sign-in name
sign-in-password = Your password
sign-in-hint = The secretariat gave it to you. A sign-in ends after half an hour without use.
sign-in-button = Sign in
accessibility-title = Accessibility
accessibility-aim = These pages aim to meet level AA of the Web Content Accessibility Guidelines, version 2.2.
accessibility-done = Everything works with a keyboard, without scripts, at four times the usual size and on a narrow screen. Every chart has its figures beside it as a table. Each change to the program is tested with an automatic checker in both languages.
accessibility-known = Known gaps: no person who uses a screen reader every day has tested these pages yet, and letters that were sent in as files are offered as they came.
accessibility-help = If something stops you, write to the commission at the address on its page, in Welsh or English. It will give you what you need in another form.
# $role (String) - the word found
role-unknown = “{ $role }” is not a role. Roles are clerk, analyst, commissioner and auditor.
# $name (String) - the person
# $login (String) - sign-in name
# $password (String) - shown once
staff-added = { $name } can sign in as “{ $login }” with the password { $password } (shown only now).
# $address (String) - host and port
serving = Serving on http://{ $address }/ (stop with Ctrl-C)
# $address (String) - host and port
# $why (String) - the system's answer
address-taken = Cannot listen on { $address }: { $why }. Choose another with --listen.
# $line (String) - a command line
demo-step = tystio { $line }
# $address (String) - host and port
# $password (String) - of the sample people
demo-ready = The sample commission is open. Everything in it is sample data.
      Public page    http://{ $address }/en/  and  http://{ $address }/cy/
      Report         http://{ $address }/report/wales/
      Staff          http://{ $address }/en/sign-in
      Sample sign-in clerk, analyst or commissioner, each with the password { $password }
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
