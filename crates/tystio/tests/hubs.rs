//! Hubs people ask for, from an answer to the map; and the choice that a clerk lays over them.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by failing")]

mod door;

use axum::http::StatusCode;
use commission::{Publication, Role};
use door::Door;

#[tokio::test]
async fn an_answer_becomes_an_idea_with_its_evidence_and_is_seen_on_the_map() {
    let door = Door::open();
    let text = "Put <b>a hub</b> in the old school at Corris.";
    let reference = door
        .scene
        .submission(Publication::NotDecided, &[("b1", text)]);
    let mut clerk = door.signed_in(door.person("ann", Role::Clerk));
    let answers = door
        .get(&mut clerk, "/en/c/small/hubs/answers?strand=b")
        .await;
    assert!(answers.text.contains("Read: 0 of 1."), "{}", answers.text);
    let new = answers.between("href=\"/en/c/small/hubs/new?answer=", "\"");
    assert_eq!(new, format!("{reference}/b1"));
    let form = door
        .get(&mut clerk, &format!("/cy/c/small/hubs/new?answer={new}"))
        .await;
    assert!(form.text.contains("Ychwanegu syniad am hyb"));
    assert!(form.text.contains("Put &#60;b&#62;a hub"), "{}", form.text);
    let name = "Ysgol \u{202e}<Corris>";
    let wrong = [
        ("name", name),
        ("at", "-3.84, 52.65"),
        ("answer", new.as_str()),
    ];
    let refused = door.post(&mut clerk, "/en/c/small/hubs/new", &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.text.contains("look the wrong way round"),
        "{}",
        refused.text
    );
    assert!(
        refused.text.contains("Put &#60;b&#62;a hub"),
        "the answer is still there"
    );
    let right = [
        ("name", name),
        ("at", "52.65, -3.84"),
        ("answer", new.as_str()),
    ];
    let made = door.post(&mut clerk, "/en/c/small/hubs/new", &right).await;
    assert_eq!(
        made.place(),
        "/en/c/small/hubs/i/1?done=yes",
        "{}",
        made.text
    );
    let one = door.get(&mut clerk, "/en/c/small/hubs/i/1").await;
    assert!(one.text.contains(&format!("/evidence/{reference}/b1")));
    assert!(one.text.contains("in 1 submissions (1 distinct texts)"));
    let list = door.get(&mut clerk, "/en/c/small/hubs").await;
    assert!(
        list.text.contains("<svg") && list.text.contains("&lt;Corris&gt;"),
        "{}",
        list.text
    );
    let answers = door
        .get(&mut clerk, "/en/c/small/hubs/answers?strand=b")
        .await;
    assert!(answers.text.contains("Read: 1 of 1."));
    let sheet = door.get(&mut clerk, "/en/c/small/hubs.xlsx").await;
    assert_eq!(sheet.status, StatusCode::OK);
    let mut auditor = door.signed_in(door.person("eve", Role::Auditor));
    let seen = door.get(&mut auditor, "/en/c/small/hubs/i/1").await;
    assert!(
        !seen.text.contains("<textarea"),
        "who may not write sees no form"
    );
}
