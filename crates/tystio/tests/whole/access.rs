//! The access matrix: every route, asked by eight actors in five contexts, compared cell by cell with
//! the reviewed table in `book/access.md`.
//!
//! Method: the table of the book is what a person has read and agreed to; what the program does is
//! observed from outside. The door alone is asked with handlers that say yes to everybody, so that a
//! cell means the check and not what a page happened to find. Things of another commission are asked
//! for with the real handlers. A check that is taken out must change its row: fifty are, one by one.

use crate::door::{self, Browser, Door, Said};
use axum::Router;
use axum::http::{Request, StatusCode};
use axum::routing::any;
use commission::web::Route;
use commission::{Capability, Chance, Clock, Commission, Person, Publication, Role};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Who asks. A respondent with a receipt holds the cookies of the form, and no sign-in.
const ACTORS: [&str; 8] = [
    "nobody",
    "respondent",
    "clerk",
    "analyst",
    "evaluator",
    "commissioner",
    "auditor",
    "administrator",
];

/// Where they ask: in their own commission; in another; for a thing of another under the address of
/// their own; in one that does not exist; with a sign-in that has ended.
const CONTEXTS: [&str; 5] = ["own", "another", "thing of another", "none", "ended"];

/// Two commissions. The actors have their roles in the first; the second has one of each thing.
struct House {
    door: Door,
    roles: Vec<i64>,
    things: Vec<(&'static str, String)>,
}

impl House {
    async fn open() -> Self {
        let mut door = Door::open();
        let definition = commission::Definition {
            slug: "other".to_owned(),
            prefix: "OTH".to_owned(),
            ..door.scene.commission.definition.clone()
        };
        let other = door
            .scene
            .store
            .write(move |tx| commission::open(tx, &definition, "other", testkit::NOON_US))
            .unwrap();
        let things = things_of(&mut door, &other).await;
        let roles = ACTORS
            .iter()
            .skip(2)
            .map(|actor| door.person(actor, Role::of_code(actor).unwrap()))
            .collect();
        Self {
            door,
            roles,
            things,
        }
    }

    /// The browser of an actor. A fresh sign-in each time: ending it is one of the routes.
    fn browser(&self, actor: usize, ended: bool) -> Browser {
        let mut browser = match actor.checked_sub(2) {
            None => Browser::default(),
            Some(role) => self.door.signed_in(self.roles[role]),
        };
        if actor == 1 {
            let cookies = [("tystio-draft", "aa"), ("tystio-browser", "bb")];
            for (name, value) in cookies {
                browser.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        if let (true, Some(token)) = (ended, browser.cookies.get("tystio")) {
            commission::SignIn::end(&self.door.scene.store, token).unwrap();
        }
        browser
    }

    /// The address of a route in a context.
    fn address(&self, path: &str, context: &str) -> String {
        let slug = match context {
            "another" => "other",
            "none" => "nowhere",
            _ => "small",
        };
        let mut address = path.replace("{lang}", "en").replace("{slug}", slug);
        for (name, value) in &self.things {
            let own = match *name {
                "{reference}" => "SML0001".to_owned(),
                "{part}" => "a1".to_owned(),
                "{number}" => "1".to_owned(),
                other => other
                    .replace("{id}", "1")
                    .replace("{key}", "waiting")
                    .replace("{coding}", "9"),
            };
            let value = if context == "thing of another" {
                value
            } else {
                &own
            };
            address = address.replace(name, value);
        }
        // The services that are measured are the same everywhere, and belong to no commission.
        address = address.replace("{service}", "urgent");
        // The kinds of the market's records are the same everywhere; the numbers are a commission's own.
        address = address.replace("/market/{kind}/r/", "/market/providers/r/");
        // Whatever other names a path has: something that does not exist.
        while let Some((before, rest)) = address.split_once('{') {
            let (_, after) = rest.split_once('}').unwrap();
            address = format!("{before}nothing{after}");
        }
        address
    }

    async fn ask(&self, router: &Router, route: &Route, actor: usize, context: &str) -> Said {
        let mut browser = self.browser(actor, context == "ended");
        let request = Request::builder()
            .method(route.method)
            .uri(self.address(route.path, context))
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        door::send(router, &mut browser, request, FIELDS).await
    }

    /// What a route answers each actor in each context: at the door alone, and with the real handlers
    /// where a thing of another commission is meant.
    async fn row(&self, doors: &Router, real: &Router, route: &Route) -> Vec<Vec<&'static str>> {
        let mut row = Vec::new();
        for context in CONTEXTS {
            let mut cells = Vec::new();
            for actor in 0..ACTORS.len() {
                let things = context == "thing of another";
                cells.push(match (things, has_thing(route.path)) {
                    (true, false) => "",
                    (true, true) => outcome(&self.ask(real, route, actor, context).await),
                    (false, _) => outcome(&self.ask(doors, route, actor, context).await),
                });
            }
            row.push(cells);
        }
        row
    }

    /// The door alone: every handler of this table says yes.
    fn doors(&self, mut table: Vec<Route>) -> Router {
        for route in &mut table {
            let yes = any(|| async { StatusCode::NO_CONTENT });
            route.handler = match route.method {
                "GET" => axum::routing::get(|| async { StatusCode::NO_CONTENT }),
                "POST" => axum::routing::post(|| async { StatusCode::NO_CONTENT }),
                _ => yes,
            };
        }
        tystio::router_of(table, self.door.scene.app(), Path::new("/nowhere"))
    }
}

/// Fields that the forms of this program ask for, so that none of them turns a request away before it
/// has looked for what it is about.
const FIELDS: &str = "state_shown=named&late_shown=no&state=named&what=take&role=clerk&start=0&end=4&version=1&words=OTHER&code=x&memo=m\
    &way=up&retired=yes&name=n&password=p&reason=third-party&part-0-column-0=question-a1";

/// Whether a path names a thing of a commission.
fn has_thing(path: &str) -> bool {
    path.contains("/c/{slug}/") && path.matches('{').count() > 2
}

/// What somebody sees who asks.
fn outcome(said: &Said) -> &'static str {
    if said.place().contains("/sign-in") {
        "sign in"
    } else {
        match said.status {
            StatusCode::NOT_FOUND => "not there",
            status if status.is_client_error() => "refused",
            status if status.is_server_error() => "fault",
            _ => "yes",
        }
    }
}

/// One thing of each kind in another commission, made as its own clerk would make them.
async fn things_of(door: &mut Door, other: &Commission) -> Vec<(&'static str, String)> {
    let own = std::mem::replace(&mut door.scene.commission, other.clone());
    let text = "OTHER words that nobody here may see.";
    let reference = door
        .scene
        .submission(Publication::NotDecided, &[("b1", text)]);
    let scan = door.scene.scan(Publication::NotDecided, b"OTHER picture");
    door.scene.commission = own;
    let stranger = door.person_in("stranger", (other.id, Role::Clerk));
    let mut clerk = door.signed_in(stranger);
    let code = [
        ("name", "OTHER code"),
        ("definition", "d"),
        ("include", ""),
        ("exclude", ""),
        ("example", ""),
    ];
    let made = door.post(&mut clerk, "/en/c/other/codebook", &code).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text);
    let to = format!("/en/c/other/evidence/{reference}/b1/code");
    let span = [
        ("start", "0"),
        ("end", "5"),
        ("version", "1"),
        ("code", "other-code"),
    ];
    let coded = door.post(&mut clerk, &to, &span).await;
    assert_eq!(coded.status, StatusCode::SEE_OTHER, "{}", coded.text);
    let file = ("files", "a.csv", "no,OTHER\n1,OTHER words");
    let put = door
        .send_form(&mut clerk, "/en/c/other/imports", &[], Some(file))
        .await;
    let import = put.place().rsplit('/').next().unwrap().to_owned();
    assert!(import.parse::<i64>().is_ok(), "{}", put.text);
    let typed = [
        ("received", "2026-02-01"),
        ("body", "OTHER words"),
        ("twice", "yes"),
    ];
    let aside = door
        .send_form(&mut clerk, "/en/c/other/type-in", &typed, None)
        .await;
    assert_eq!(aside.place(), "/en/c/other/type-in", "{}", aside.text);
    let (fresh, now) = (door.scene.chance.bytes(), door.scene.clock.now_us());
    let invited = commission::invite(
        &door.scene.store,
        other,
        "OTHER",
        Role::Clerk,
        ("s", now),
        &fresh,
    );
    assert!(invited.is_ok());
    let statement = [("text", "OTHER statement"), ("language", "en")];
    let made = door
        .post(&mut clerk, "/en/c/other/voting/new", &statement)
        .await;
    assert_eq!(made.place(), "/en/c/other/voting/s/1", "{}", made.text);
    let session = [
        ("title_en", "OTHER session"),
        ("title_cy", "OTHER session"),
        ("day", "2026-05-21"),
        ("from", "10:00"),
        ("until", "12:00"),
    ];
    let planned = door
        .post(&mut clerk, "/en/c/other/hearings", &session)
        .await;
    assert_eq!(
        planned.place(),
        "/en/c/other/hearings/1",
        "{}",
        planned.text
    );
    let idea = [("name", "OTHER hub"), ("services", "OTHER services")];
    let made = door.post(&mut clerk, "/en/c/other/hubs/new", &idea).await;
    let there = "/en/c/other/hubs/i/1?done=yes";
    assert_eq!(made.place(), there, "{}", made.text);
    let record = [("name", "OTHER provider"), ("note", "OTHER note")];
    let entered = door
        .post(&mut clerk, "/en/c/other/market/providers/new", &record)
        .await;
    let there = "/en/c/other/market/providers/r/1";
    assert_eq!(entered.place(), there, "{}", entered.text);
    let files = door
        .send_form(
            &mut clerk,
            "/en/c/other/hubs/files",
            &[("sample", "yes")],
            None,
        )
        .await;
    assert_eq!(files.place(), "/en/c/other/hubs/files?done=yes");
    let choice = [
        ("demand", "1"),
        ("sites", "2"),
        ("k", "2"),
        ("aim", "median"),
    ];
    let made = door
        .post(&mut clerk, "/en/c/other/hubs/choices", &choice)
        .await;
    assert_eq!(made.place(), "/en/c/other/hubs/choices/1", "{}", made.text);
    let witness = [
        ("name", "OTHER witness"),
        ("protected", "yes"),
        ("identity", "OTHER"),
    ];
    let entered = door
        .post(&mut clerk, "/en/c/other/witnesses", &witness)
        .await;
    assert_eq!(entered.place(), "/en/c/other/witnesses", "{}", entered.text);
    vec![
        ("{number}", "1".to_owned()),
        (
            "scans/{reference}/{part}",
            format!("scans/{scan}/attachment-1"),
        ),
        ("{reference}", reference),
        ("{part}", "b1".to_owned()),
        ("{key}", "other-code".to_owned()),
        ("{coding}", "1".to_owned()),
        ("imports/{id}", format!("imports/{import}")),
        ("type-in/{id}", "type-in/1".to_owned()),
        ("people/{id}", format!("people/{stranger}")),
        ("invitations/{id}", "invitations/1".to_owned()),
    ]
}

/// The cells of a context as one, where those who are signed in and those who are not are each alike.
fn told(cells: &[&str]) -> String {
    let alike = |cells: &[&str]| match cells.iter().all(|cell| *cell == cells[0]) {
        true => cells[0].to_owned(),
        false => cells.join(", "),
    };
    match (alike(&cells[..2]), alike(&cells[2..])) {
        (out, signed_in) if out == signed_in => out,
        (out, signed_in) => format!("{out} / {signed_in}"),
    }
}

fn line(route: &Route, row: &[Vec<&str>]) -> String {
    let mut line = format!("| {} `{}` |", route.method, route.path);
    for cell in &row[0] {
        let _ = write!(line, " {cell} |");
    }
    for context in &row[1..] {
        let _ = write!(line, " {} |", told(context));
    }
    line
}

fn page(lines: &[String]) -> String {
    let mut page = "# Who may reach what\n\n\
        <!-- Observed from outside by crates/tystio/tests/whole/access.rs, and reviewed by a person: where the program and this page differ, \
        the test fails and writes what it saw beside it. Read each changed cell before you rename that file. -->\n\n\
        *yes*: the door opens. *sign in*: the way leads to the sign-in page, whether or not there is anything. *not there*: answered as an \
        address that does not exist. The first eight columns ask in one's own commission. Then, for those who are not signed in / those who \
        are, where they are not alike: in another commission; for a thing of another commission under the address of one's own; in a \
        commission that does not exist; with a sign-in that has ended.\n\n| route |"
        .to_owned();
    for actor in ACTORS {
        let _ = write!(page, " {actor} |");
    }
    for context in &CONTEXTS[1..] {
        let _ = write!(page, " {context} |");
    }
    page.push_str("\n|---|");
    page.push_str(&"---|".repeat(ACTORS.len() + CONTEXTS.len() - 1));
    page.push('\n');
    for line in lines {
        page.push_str(line);
        page.push('\n');
    }
    page
}

fn book() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../book/access.md")
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test writes the page as it should be"
)]
fn write(page: &Path, text: &str) {
    std::fs::write(page, text).unwrap();
}

#[tokio::test]
async fn every_cell_is_as_the_reviewed_table_says() {
    let house = House::open().await;
    let (doors, real) = (
        house.doors(tystio::routes::table()),
        house.door.router.clone(),
    );
    let mut lines = Vec::new();
    for route in tystio::routes::table() {
        let row = house.row(&doors, &real, &route).await;
        let leaks = row.iter().flatten().any(|cell| *cell == "fault");
        assert!(!leaks, "{} {}: {row:?}", route.method, route.path);
        // However reviewed: what is not public opens to nobody without a sign-in, and to nobody elsewhere.
        if route.capability != Capability::Anyone {
            assert!(
                row[0][..2].iter().all(|cell| *cell == "sign in"),
                "{}",
                route.path
            );
            assert!(
                row[4].iter().all(|cell| *cell == "sign in"),
                "{}",
                route.path
            );
            for context in [1, 2, 3]
                .into_iter()
                .filter(|_| route.path.contains("/c/{slug}"))
            {
                let opened = row[context].contains(&"yes");
                assert!(
                    !opened,
                    "{} {} in {}",
                    route.method, route.path, CONTEXTS[context]
                );
            }
        }
        lines.push(line(&route, &row));
    }
    let should = page(&lines);
    let is = std::fs::read_to_string(book()).unwrap_or_default();
    if is != should {
        write(&book().with_extension("md.new"), &should);
    }
    let (is, should): (Vec<_>, Vec<_>) = (is.lines().collect(), should.lines().collect());
    for line in &should {
        assert!(
            is.contains(line),
            "not as reviewed; book/access.md.new has what was seen:\n{line}"
        );
    }
    assert_eq!(
        is.len(),
        should.len(),
        "book/access.md has lines for routes that are gone"
    );
}

#[tokio::test]
async fn a_check_that_is_missing_is_found_fifty_times_of_fifty() {
    let house = House::open().await;
    let reviewed = std::fs::read_to_string(book()).unwrap();
    let guarded: Vec<_> = (0..tystio::routes::table().len())
        .filter(|at| tystio::routes::table()[*at].capability != Capability::Anyone)
        .collect();
    let mut chosen = 7_usize;
    for planting in 0..50 {
        chosen = (chosen * 1_103_515_245 + 12_345) % 2_147_483_648;
        let at = guarded[(chosen / 64) % guarded.len()];
        let mut table = tystio::routes::table();
        let was = table[at].capability;
        // Taken out altogether, or made weaker, as a slip of the hand would. Where an address names no
        // commission, what belongs to one lets nobody in: it is no weaker.
        let of_commission = table[at].path.contains("/c/{slug}");
        let weaker: Vec<_> = Capability::ALL
            .into_iter()
            .filter(|other| is_weaker(*other, was))
            .filter(|other| of_commission || *other <= Capability::SignedIn)
            .collect();
        table[at].capability = weaker[(chosen / 8_192) % weaker.len()];
        let real = tystio::router_of(table, house.door.scene.app(), Path::new("/nowhere"));
        let mut table = tystio::routes::table();
        table[at].capability = weaker[(chosen / 8_192) % weaker.len()];
        let route = tystio::routes::table().swap_remove(at);
        let row = house.row(&house.doors(table), &real, &route).await;
        assert!(
            !reviewed.lines().any(|known| known == line(&route, &row)),
            "planting {planting}: {} {} asks for `{}` and no more for `{}`, and nobody noticed",
            route.method,
            route.path,
            weaker[(chosen / 8_192) % weaker.len()].code(),
            was.code()
        );
    }
}

/// Whether a capability lets in everybody whom the other lets in, and somebody more.
fn is_weaker(one: Capability, other: Capability) -> bool {
    let mut more = one == Capability::Anyone && other != one;
    for role in Role::ALL {
        if role.may(other) && !role.may(one) {
            return false;
        }
        more |= role.may(one) && !role.may(other);
    }
    more
}

#[tokio::test]
async fn what_may_not_be_known_is_answered_like_what_does_not_exist() {
    let house = House::open().await;
    let router = &house.door.router;
    let mut analyst = house.browser(3, false);
    let mut seen = Vec::new();
    for address in [
        "/en/c/small/imports",          // there, and not for an analyst
        "/en/c/small/people",           // likewise
        "/en/c/other/evidence",         // another commission
        "/en/c/other/evidence/OTH0001", // a thing there
        "/en/c/small/evidence/OTH0001", // the same under one's own
        "/en/c/small/evidence/SML9999", // no such reference
        "/en/c/nowhere/evidence",       // no such commission
        "/en/nothing",                  // no such address
    ] {
        let said = door::send(router, &mut analyst, Request::get(address), "").await;
        let path = address.strip_prefix("/en").unwrap();
        // The length is that of the address, which the page repeats.
        let mut headers = said.headers.clone();
        headers.remove("content-length");
        let headers = format!("{headers:?}");
        seen.push((
            address,
            said.status,
            headers,
            said.text.replace(path, "PATH"),
        ));
    }
    for (address, status, headers, text) in &seen[1..] {
        assert_eq!(*status, StatusCode::NOT_FOUND, "{address}");
        assert_eq!((headers, text), (&seen[0].2, &seen[0].3), "{address}");
    }
    // Without a sign-in every guarded address leads to the same place, whether or not it exists.
    for address in [
        "/en/c/small/imports",
        "/en/c/other/evidence/OTH0001",
        "/en/c/nowhere/evidence",
    ] {
        let said = door::send(router, &mut Browser::default(), Request::get(address), "").await;
        assert_eq!(said.place(), format!("/en/sign-in?next={address}"));
    }
}

#[tokio::test]
async fn what_may_not_be_known_takes_no_longer_than_what_does_not_exist() {
    const ASKED: usize = 40;
    let house = House::open().await;
    let mut analyst = house.browser(3, false);
    let addresses = [
        "/en/c/small/imports",
        "/en/c/other/evidence/OTH0001",
        "/en/c/small/evidence/OTH0001",
        "/en/c/small/evidence/SML9999",
        "/en/c/nowhere/evidence",
    ];
    // A busy machine may disturb one round; a difference that is there shows in every one.
    let mut widest = Duration::MAX;
    for _ in 0..3 {
        let mut took = vec![Vec::new(); addresses.len()];
        for _ in 0..ASKED {
            for (times, address) in took.iter_mut().zip(addresses) {
                let begun = Instant::now();
                door::send(&house.door.router, &mut analyst, Request::get(address), "").await;
                times.push(begun.elapsed());
            }
        }
        let medians: Vec<_> = took
            .iter_mut()
            .map(|times| {
                times.sort_unstable();
                times[ASKED / 2]
            })
            .collect();
        let spread = *medians.iter().max().unwrap() - *medians.iter().min().unwrap();
        widest = widest.min(spread);
    }
    assert!(
        widest <= Duration::from_millis(5),
        "medians differ by {widest:?}"
    );
}

#[test]
fn a_person_of_one_commission_is_nobody_in_the_next() {
    let person = Person {
        id: 1,
        login: "mair".to_owned(),
        name: "Mair".to_owned(),
        roles: vec![(1, Role::Clerk), (2, Role::Auditor)],
        opens: false,
        phone: false,
        closed_us: None,
    };
    assert!(person.may(1, Capability::Moderate) && !person.may(2, Capability::Moderate));
    assert!(person.may(2, Capability::Audit) && !person.may(1, Capability::Audit));
    assert!(!person.may(3, Capability::Read));
}
