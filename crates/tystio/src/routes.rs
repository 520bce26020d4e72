//! The table of routes: every address of the program, what it asks of the caller, and who answers.
//! Nothing else is mounted. `book/routes.md` is this table, compared by a test.

use commission::web::Route;

/// Every route, in the order of the rooms.
pub fn table() -> Vec<Route> {
    let mut table = crate::web::routes();
    table.extend(intake::web::routes());
    table.extend(reading::web::routes());
    table.extend(sessions::web::routes());
    table.extend(voice::web::routes());
    table.extend(practice::web::routes());
    table.extend(place::web::routes());
    table.extend(report::web::routes());
    table.sort_by_key(|route| (route.path, route.method));
    table
}
