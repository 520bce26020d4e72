skip-link = Neidio i'r prif gynnwys
sample-banner = Data enghreifftiol: ysgrifennwyd i ddangos y cynnyrch.
menu-label = Prif ddewislen
language-label = Iaith
# REVIEW: "breadcrumb" is avoided in both languages.
trail-label = Ble rydych chi
back = Yn ôl
continue = Parhau
signed-in-as = Wedi mewngofnodi fel { $name }
sign-out = Allgofnodi
footer-label = Am y wefan hon
imprint = Pwy sy'n gyfrifol
privacy = Preifatrwydd
accessibility = Hygyrchedd
# REVIEW: "gweithfan" for "workbench".
product = Tystio, gweithfan comisiwn cyhoeddus

## Messages

problem-title = Mae problem
error-prefix = Gwall:
error-title = Gwall: { $title }
message-success = Wedi'i wneud
message-error = Problem
message-notice = Sylwer

## Forms

optional = (dewisol)
day = Diwrnod
month = Mis
year = Blwyddyn
filters = Hidlyddion
# REVIEW: "rhoi ar waith" for "apply".
filters-apply = Rhoi'r hidlyddion ar waith
filters-clear = Clirio'r hidlyddion
filters-used = Ar waith:
filter-remove = Tynnu'r hidlydd { $name }

## Lists

pagination-label = Tudalennau'r rhestr
previous-page = Tudalen flaenorol
next-page = Tudalen nesaf
page-of = Tudalen { $page } o { $pages }
warning = Rhybudd

## Evidence

passage-in-place = Darllen y darn yn ei le
supporting = Yn cefnogi
# REVIEW: "amodi" for "to qualify a finding".
qualifying = Yn amodi
contradicting = Yn gwrth-ddweud
submissions = Cyflwyniadau
# REVIEW: "testunau gwahanol" for "distinct texts".
distinct-texts = Testunau gwahanol
# The noun is singular after a small number and mutates after 2 (soft), 3 and 6 (aspirate);
# "o" with the plural, softly mutated, is used for the rest.
submissions-count = { $n ->
    [zero] Dim cyflwyniadau
    [one] { $shown } cyflwyniad
    [two] { $shown } gyflwyniad
    [few] { $shown } chyflwyniad
    [many] { $shown } chyflwyniad
   *[other] { $shown } o gyflwyniadau
}
# REVIEW: the adjective is left unmutated after 2.
distinct-texts-count = { $n ->
    [zero] Dim testunau gwahanol
    [one] { $shown } testun gwahanol
    [two] { $shown } destun gwahanol
    [few] { $shown } thestun gwahanol
    [many] { $shown } thestun gwahanol
   *[other] { $shown } o destunau gwahanol
}
passages-count = { $n ->
    [zero] Dim darnau
    [one] { $shown } darn
    [two] { $shown } ddarn
    [few] { $shown } darn
    [many] { $shown } darn
   *[other] { $shown } o ddarnau
}

## Charts

chart-table = Yr un ffigurau mewn tabl
chart-step = Cam
# REVIEW: "rhoi o'r neilltu" for "set aside".
chart-set-aside = Wedi'u rhoi o'r neilltu
chart-category = Categori
chart-state = Beth ddigwyddodd
chart-kept = Wedi'u cadw
chart-none = Nid oes dim i'w ddangos eto.
sheet-sample = Data enghreifftiol: { $title }
sheet-about = Ynghylch y rhestr hon
