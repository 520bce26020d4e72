//! The register on its pages: a file taken in after what would change was shown, a value put right, a prototype shown to the public, and
//! what the public then sees.

use crate::door::{Browser, Door, Said};
use axum::http::StatusCode;
use commission::Role;

const FILE: &str = include_str!("../../../../examples/prototypes/register.toml");
const IMPORT: &str = "/en/c/small/register-import";

/// The value of a hidden field, as a browser would send it back.
fn carried(said: &Said, name: &str) -> String {
    said.between(&format!("name=\"{name}\" value=\""), "\"")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&#38;", "&")
}

/// Takes the register of the example in, as an evaluator would.
async fn filled(door: &Door) -> Browser {
    let mut ann = door.signed_in(door.person("ann", Role::Evaluator));
    let looked = door
        .send_form(&mut ann, IMPORT, &[], Some(("file", "register.toml", FILE)))
        .await;
    assert_eq!(looked.status, StatusCode::OK, "{}", looked.text);
    assert!(looked.text.contains("New records"));
    let empty = door.get(&mut ann, "/en/c/small/register").await;
    assert!(
        empty.text.contains("No record was found"),
        "looking changes nothing"
    );
    let register = carried(&looked, "register").replace('\n', "\r\n");
    let fields = [
        ("register", register.as_str()),
        ("whole", ""),
        ("go", "take"),
    ];
    let taken = door.send_form(&mut ann, IMPORT, &fields, None).await;
    assert_eq!(taken.place(), "/en/c/small/register", "{}", taken.text);
    ann
}

#[tokio::test]
async fn a_file_is_taken_in_after_what_would_change_was_shown() {
    let door = Door::open();
    let mut ann = filled(&door).await;
    let list = door.get(&mut ann, "/en/c/small/register").await;
    for said in [
        "Diabeaters",
        "prototype-09",
        "name not known",
        "sample data",
        "13 bids",
    ] {
        assert!(list.text.contains(said), "{said}: {}", list.text);
    }
    let again = door
        .send_form(&mut ann, IMPORT, &[], Some(("file", "register.toml", FILE)))
        .await;
    assert!(again.text.contains("Nothing would change"));
    // What goes out as a file is what came in.
    let out = door.get(&mut ann, "/en/c/small/register.toml").await;
    let same = door
        .send_form(&mut ann, IMPORT, &[], Some(("file", "out.toml", &out.text)))
        .await;
    assert!(same.text.contains("Nothing would change"));
    let csv = door.get(&mut ann, "/en/c/small/register.csv").await;
    let same = door
        .send_form(&mut ann, IMPORT, &[], Some(("file", "out.csv", &csv.text)))
        .await;
    assert!(same.text.contains("Nothing would change"), "{}", same.text);
    let sheet = door.get(&mut ann, "/cy/c/small/register.xlsx").await;
    assert_eq!(sheet.status, StatusCode::OK);
    let found = door.get(&mut ann, "/en/c/small/register?q=diabetes").await;
    assert!(
        found.text.contains("Diabeaters") && !found.text.contains("Burntwood Town Council</a>")
    );
}

#[tokio::test]
async fn a_wrong_file_is_told_line_by_line_and_nothing_is_taken() {
    let door = Door::open();
    let mut ann = door.signed_in(door.person("ann", Role::Evaluator));
    let wrong = "key,name,began,owner\nx,X,soon,\ny,Y,2020,nobody\n";
    let said = door
        .send_form(&mut ann, IMPORT, &[], Some(("file", "wrong.csv", wrong)))
        .await;
    assert_eq!(said.status, StatusCode::UNPROCESSABLE_ENTITY);
    for told in ["wrong.csv:2:", "wrong.csv:3:", "nobody"] {
        assert!(said.text.contains(told), "{told}: {}", said.text);
    }
    let none = door.send_form(&mut ann, IMPORT, &[], None).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    let mut paul = door.signed_in(door.person("paul", Role::Commissioner));
    let may_not = door.get(&mut paul, IMPORT).await;
    assert_eq!(may_not.status, StatusCode::NOT_FOUND);
    let reads = door.get(&mut paul, "/en/c/small/register").await;
    assert_eq!(reads.status, StatusCode::OK);
}

#[tokio::test]
async fn a_value_is_put_right_and_what_somebody_else_changed_meanwhile_is_not_lost() {
    let door = Door::open();
    let mut ann = filled(&door).await;
    let page = "/en/c/small/register/prototype/toolkit-tests";
    let shown = door.get(&mut ann, &format!("{page}?change=0")).await;
    let was = carried(&shown, "was");
    assert_eq!(was, "Co-operative Engagement: toolkit tests");
    let change = |text: &'static str| {
        vec![
            ("go", "change"),
            ("place", "0"),
            ("was", "Co-operative Engagement: toolkit tests"),
            ("field", "name"),
            ("value", text),
            ("source", "ccin-round-3"),
        ]
    };
    let done = door.post(&mut ann, page, &change("Toolkit tests")).await;
    assert_eq!(done.place(), page, "{}", done.text);
    let late = door.post(&mut ann, page, &change("Another name")).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.text.contains("meanwhile") && late.text.contains("Another name"));
    let wrong = [("go", "add"), ("field", "began"), ("value", "soon")];
    let wrong = door.post(&mut ann, page, &wrong).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("href=\"#value\""), "{}", wrong.text);
    // A second name from another source stands beside the first, and both say that they conflict.
    let other = [
        ("go", "add"),
        ("field", "name"),
        ("value", "Tools"),
        ("source", "coop-news"),
    ];
    door.post(&mut ann, page, &other).await;
    let both = door.get(&mut ann, page).await;
    assert_eq!(both.text.matches("conflicting").count(), 2, "{}", both.text);
    // A member that a prototype names cannot go.
    let member = "/en/c/small/register/member/rochdale";
    let kept = door.post(&mut ann, member, &[("go", "drop")]).await;
    assert_eq!(kept.status, StatusCode::UNPROCESSABLE_ENTITY);
    let entered = [
        ("kind", "member"),
        ("name", "Sample Council"),
        ("sample", "yes"),
    ];
    let new = door.post(&mut ann, "/en/c/small/register", &entered).await;
    assert_eq!(new.place(), "/en/c/small/register/member/sample-council");
    let dropped = door.post(&mut ann, new.place(), &[("go", "drop")]).await;
    assert_eq!(dropped.place(), "/en/c/small/register");
}

#[tokio::test]
async fn the_public_sees_a_prototype_once_somebody_shows_it() {
    let door = Door::open();
    let mut ann = filled(&door).await;
    let mut public = Browser::default();
    let hidden = door
        .get(&mut public, "/en/c/small/prototypes/diabeaters")
        .await;
    assert_eq!(hidden.status, StatusCode::NOT_FOUND);
    let front = door.get(&mut public, "/en/c/small").await;
    assert!(!front.text.contains("/prototypes"));
    for key in ["diabeaters", "rapid-response", "sample-doorstep"] {
        let page = format!("/en/c/small/register/prototype/{key}");
        door.post(&mut ann, &page, &[("go", "show")]).await;
    }
    let front = door.get(&mut public, "/en/c/small").await;
    assert!(front.text.contains("/en/c/small/prototypes"));
    let list = door.get(&mut public, "/cy/c/small/prototypes").await;
    assert!(list.text.contains("Diabeaters") && list.text.contains("Prototeipiau"));
    assert!(!list.text.contains("Living Well"));
    let team = door
        .get(&mut public, "/en/c/small/prototypes/rapid-response")
        .await;
    for said in [
        "November 2019",
        "February 2020",
        "conflicting",
        "read on 22 November 2026",
        "Not known",
    ] {
        assert!(team.text.contains(said), "{said}: {}", team.text);
    }
    let sample = door
        .get(&mut public, "/en/c/small/prototypes/sample-doorstep")
        .await;
    assert!(sample.text.contains("This prototype is invented"));
    let both =
        "/en/c/small/comparison?with=diabeaters&with=rapid-response&with=living-well-at-home";
    let both = door.get(&mut public, both).await;
    assert!(both.text.contains("Diabeaters") && !both.text.contains("Living Well"));
    assert!(both.text.contains("sources conflict"));
    let sheet = door.get(&mut public, "/en/c/small/prototypes.xlsx").await;
    assert_eq!(sheet.status, StatusCode::OK);
    let page = "/en/c/small/register/prototype/diabeaters";
    door.post(&mut ann, page, &[("go", "hide")]).await;
    let hidden = door
        .get(&mut public, "/en/c/small/prototypes/diabeaters")
        .await;
    assert_eq!(hidden.status, StatusCode::NOT_FOUND);
}
