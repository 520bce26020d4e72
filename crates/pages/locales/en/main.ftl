## The chrome of every page. A doubtful Welsh text has "# REVIEW:" above it in cy/main.ftl.

skip-link = Skip to the main content
sample-banner = Sample data: written to show the product.
menu-label = Main menu
language-label = Language
trail-label = Where you are
back = Back
continue = Continue
# $name (String) - The person who is signed in.
signed-in-as = Signed in as { $name }
sign-out = Sign out
footer-label = About this site
imprint = Who is responsible
privacy = Privacy
accessibility = Accessibility
product = Tystio, the workbench of a public commission

## Messages

problem-title = There is a problem
error-prefix = Error:
# $title (String) - The title of the page.
error-title = Error: { $title }
message-success = Done
message-error = Problem
message-notice = Please note

## Forms

optional = (optional)
day = Day
month = Month
year = Year
filters = Filters
filters-apply = Apply the filters
filters-clear = Clear the filters
filters-used = In use:
# $name (String) - What the filter shows.
filter-remove = Remove the filter { $name }

## Lists

pagination-label = Pages of the list
previous-page = Previous page
next-page = Next page
# $page (Number) - This page, from 1.
# $pages (Number) - How many there are.
page-of = Page { $page } of { $pages }
warning = Warning

## Evidence

passage-in-place = Read it in its place
supporting = Supporting
qualifying = Qualifying
contradicting = Contradicting
submissions = Submissions
distinct-texts = Distinct texts
# $n (Number) - Chooses the form.
# $shown (String) - The number as it is shown.
submissions-count = { $n ->
    [one] { $shown } submission
   *[other] { $shown } submissions
}
# $n (Number) - Chooses the form.
# $shown (String) - The number as it is shown.
distinct-texts-count = { $n ->
    [one] { $shown } distinct text
   *[other] { $shown } distinct texts
}
# $n (Number) - Chooses the form.
# $shown (String) - The number as it is shown.
passages-count = { $n ->
    [one] { $shown } passage
   *[other] { $shown } passages
}

## Charts

chart-table = The same figures as a table
chart-step = Step
chart-set-aside = Set aside
chart-category = Category
chart-state = What happened
chart-kept = Kept
chart-none = There is nothing to show yet.
# $title (String) - what the list is
sheet-sample = Sample data: { $title }
sheet-about = About this list
