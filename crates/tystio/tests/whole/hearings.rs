//! A session through its pages: planned, heard, corrected by its witness, read by the public.

use crate::door::{Browser, Door};
use axum::http::StatusCode;
use commission::Role;

const PLAN: [(&str, &str); 8] = [
    ("title_en", "Buses"),
    ("title_cy", "Bysiau"),
    ("day", "2026-05-21"),
    ("from", "10:00"),
    ("until", "12:30"),
    ("place", "Sample hall, Bangor"),
    ("strands", "a"),
    ("shown", "yes"),
];

const WORDS: &str = "Q1 Sample Chair: Why do the buses stop?\n\nSample Driver: They stop at six. We wrote so in SML0001.\n\n\
    Q2 Sample Chair: Who decides that?\n\nSample Driver: The council does. I will write to the commission.\n";

#[tokio::test]
async fn a_session_is_planned_heard_corrected_and_read() {
    let door = Door::open();
    let id = door.person("clerk", Role::Clerk);
    let mut clerk = door.signed_in(id);
    let mut public = Browser::default();
    let mut wrong = PLAN.to_vec();
    wrong[4] = ("until", "09:00");
    let refused = door.post(&mut clerk, "/en/c/small/hearings", &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let made = door.post(&mut clerk, "/en/c/small/hearings", &PLAN).await;
    assert_eq!(made.place(), "/en/c/small/hearings/1", "{}", made.text);
    let front = door.get(&mut public, "/cy/c/small").await;
    assert!(front.text.contains("href=\"/cy/c/small/sessions\""));
    let list = door.get(&mut public, "/cy/c/small/sessions").await;
    assert!(list.text.contains("Bysiau"), "{}", list.text);
    let calendar = door
        .get(&mut public, "/en/c/small/sessions/1/calendar.ics")
        .await;
    assert!(
        calendar.text.contains("DTSTART:20260521T090000Z\r\n"),
        "{}",
        calendar.text
    );
    assert!(calendar.text.contains("LOCATION:Sample hall\\, Bangor\r\n"));

    let witness = [
        ("name", "Sample Driver"),
        ("contact", "SECRET@example.org"),
        ("language", "cy"),
    ];
    let entered = door
        .post(&mut clerk, "/en/c/small/witnesses", &witness)
        .await;
    assert_eq!(entered.place(), "/en/c/small/witnesses", "{}", entered.text);
    let act = "/en/c/small/hearings/1/act";
    door.post(&mut clerk, act, &[("what", "call"), ("witness", "1")])
        .await;
    let link = door
        .post(&mut clerk, act, &[("what", "link"), ("witness", "1")])
        .await;
    let link = link.between("href=\"/en/c/small/correct/", "\"");
    let link = format!("/en/c/small/correct/{link}");

    let file = ("file", "buses.txt", WORDS);
    let taken = door
        .send_form(
            &mut clerk,
            "/en/c/small/hearings/1/transcript",
            &[],
            Some(file),
        )
        .await;
    assert!(taken.text.contains("SML0002"), "{}", taken.text);
    let hidden = door.get(&mut public, "/en/c/small/sessions/1").await;
    assert!(
        !hidden.text.contains("They stop at six"),
        "not before it is published"
    );
    door.post(&mut clerk, act, &[("what", "publish")]).await;
    let read = door.get(&mut public, "/en/c/small/sessions/1").await;
    assert!(read.text.contains("They stop at six") && read.text.contains("uncorrected"));
    assert!(!read.text.contains("SECRET") && !read.text.contains("/evidence/"));
    let staff = door.get(&mut clerk, "/en/c/small/sessions/1").await;
    assert!(
        staff.text.contains("href=\"/en/c/small/evidence/SML0001\""),
        "what is mentioned is a link"
    );
    let chair = door
        .get(&mut public, "/en/c/small/sessions/1?speaker=Sample%20Chair")
        .await;
    assert!(chair.text.contains("Who decides") && !chair.text.contains("They stop at six"));
    let evidence = door.get(&mut clerk, "/en/c/small/evidence/SML0002").await;
    assert!(
        evidence.text.contains("They stop at six"),
        "read and coded like any other"
    );

    let made_up = format!("/en/c/small/correct/{}", "0".repeat(64));
    let nothing = door.get(&mut public, &made_up).await;
    assert_eq!(nothing.status, StatusCode::NOT_FOUND);
    let same = [
        ("part", "q1-2"),
        ("words", "They stop at six. We wrote so in SML0001."),
    ];
    let refused = door.post(&mut public, &link, &same).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let proposed = [
        ("part", "q1-2"),
        ("words", "They stop at seven. We wrote so in SML0001."),
    ];
    let kept = door.post(&mut public, &link, &proposed).await;
    assert_eq!(kept.place(), format!("{link}?done=yes"), "{}", kept.text);
    let still = door.get(&mut public, "/en/c/small/sessions/1").await;
    assert!(
        !still.text.contains("at seven"),
        "not before somebody accepts it"
    );
    let accept = [
        ("what", "accept"),
        ("id", "1"),
        ("reason", "The recording says seven."),
    ];
    door.post(&mut clerk, act, &accept).await;
    let read = door.get(&mut public, "/cy/c/small/sessions/1").await;
    assert!(
        read.text.contains("at seven") && read.text.contains("at six"),
        "the original stays beside it"
    );

    let promise = [
        ("what", "undertaking"),
        ("part", "q2-2"),
        ("promise", "To write"),
        ("due", "June"),
    ];
    let noted = door.post(&mut clerk, act, &promise).await;
    assert!(noted.place().ends_with("?done=yes"), "{}", noted.text);
    door.post(
        &mut clerk,
        act,
        &[("what", "close"), ("id", "1"), ("how", "It came.")],
    )
    .await;
    let page = door.get(&mut clerk, "/en/c/small/hearings/1").await;
    assert!(page.text.contains("It came.") && page.text.contains("Who was heard"));
}

#[tokio::test]
async fn who_asks_is_briefed_and_who_is_taken_out_of_the_register_is_gone() {
    let door = Door::open();
    let id = door.person("clerk", Role::Clerk);
    let mut clerk = door.signed_in(id);
    let mut public = Browser::default();
    let areas = "When the last bus goes\nWho decides that";
    let areas_cy = "Pryd mae'r bws olaf yn mynd";
    let plan = [
        &PLAN[..],
        &[("areas_en", areas), ("areas_cy", areas_cy)][..],
    ]
    .concat();
    door.post(&mut clerk, "/en/c/small/hearings", &plan).await;
    let witness = [
        ("name", "Sample Driver"),
        ("body", "Sample bus company"),
        ("interests", "Owns a SAMPLEBUS"),
        ("contact", "SECRET@example.org"),
        ("language", "cy"),
    ];
    door.post(&mut clerk, "/en/c/small/witnesses", &witness)
        .await;
    let act = "/en/c/small/hearings/1/act";
    door.post(&mut clerk, act, &[("what", "call"), ("witness", "1")])
        .await;
    let briefing = door
        .get(&mut clerk, "/en/c/small/hearings/1/briefing")
        .await;
    for shown in [
        "Who decides that",
        "Owns a SAMPLEBUS",
        "href=\"/en/c/small/evidence/SML0001\"",
        "1 submission answer",
    ] {
        assert!(briefing.text.contains(shown), "{shown}: {}", briefing.text);
    }
    assert!(!briefing.text.contains("SECRET"));
    let read = door.get(&mut public, "/cy/c/small/sessions/1").await;
    assert!(
        read.text.contains("Pryd mae&#39;r bws olaf yn mynd"),
        "{}",
        read.text
    );

    let words = "Q1 Sample Chair: Pam?\n\nSample Driver (interpreted): Because it stops at six.\n";
    let file = ("file", "buses.txt", words);
    let upload = "/en/c/small/hearings/1/transcript";
    door.send_form(&mut clerk, upload, &[], Some(file)).await;
    door.post(&mut clerk, act, &[("what", "publish")]).await;
    let read = door.get(&mut public, "/en/c/small/sessions/1").await;
    assert!(
        read.text.contains("interpreted · ") && !read.text.contains("(interpreted)"),
        "{}",
        read.text
    );

    let link = door
        .post(&mut clerk, act, &[("what", "link"), ("witness", "1")])
        .await;
    let link = link.between("href=\"/en/c/small/correct/", "\"");
    let gone = door
        .post(&mut clerk, "/en/c/small/witnesses/1/erase", &[])
        .await;
    assert!(gone.text.contains("Witness 1, taken out"), "{}", gone.text);
    assert!(!gone.text.contains("SAMPLEBUS") && !gone.text.contains("SECRET"));
    let link = door
        .get(&mut public, &format!("/en/c/small/correct/{link}"))
        .await;
    assert_eq!(link.status, StatusCode::NOT_FOUND);
    let none = door
        .post(&mut clerk, "/en/c/small/witnesses/7/erase", &[])
        .await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
}
