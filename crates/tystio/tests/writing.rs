//! The draft written on pages: a finding in both languages, words cited from where they are read, two people at one part,
//! the gate, an overrule, the preview, an agreement, publication, and the draft as a file.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

mod door;

use axum::http::StatusCode;
use commission::{Publication, Role};
use door::{Browser, Door, Said};

const CANARY: &str = "<b>\"'&";

const FINDING: &[(&str, &str)] = &[
    ("text-en", "Buses come too seldom <b>\"'&."),
    ("text-cy", "Daw bysiau'n rhy anaml <b>\"'&."),
    ("strand", "a"),
    ("level", "low"),
    ("methodological_limits-en", "Few wrote."),
    ("methodological_limits-cy", "Ychydig a ysgrifennodd."),
    ("coherence-en", "They agree."),
    ("coherence-cy", "Maent yn cytuno."),
    ("adequacy-en", "Thin."),
    ("adequacy-cy", "Tenau."),
    ("relevance-en", "Direct."),
    ("relevance-cy", "Uniongyrchol."),
    ("easy-en", "There are few buses.\r\nPeople wait."),
    ("easy-cy", "Does dim llawer o fysiau.\r\nMae pobl yn aros."),
];

const RECOMMENDATION: &[(&str, &str)] = &[
    ("text-en", "Run a third bus."),
    ("text-cy", "Rhedwch drydydd bws."),
    ("who-en", "The council"),
    ("who-cy", "Y cyngor"),
    ("by-day", "2027-03-31"),
    ("cost-low", "£10,000"),
    ("cost-high", "20 000"),
    ("cost-currency", "gbp"),
    ("cost-basis-en", "A quotation"),
    ("cost-basis-cy", "Dyfynbris"),
    ("finding", "F1"),
    ("in_favour-en", "Those who wait."),
    ("in_favour-cy", "Y rhai sy'n aros."),
];

fn hidden(said: &Said, name: &str) -> String {
    said.between(&format!("name=\"{name}\" value=\""), "\"")
}

/// Writes a part of the draft as a browser does: the page is asked for, filled in and sent.
async fn write(door: &Door, who: &mut Browser, part: &str, fields: &[(&str, &str)]) -> Said {
    let address = format!("/en/c/small/report/write/{part}");
    let page = door.get(who, &address).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let shown = hidden(&page, "shown");
    let mut all = vec![("shown", shown.as_str())];
    all.extend_from_slice(fields);
    door.post(who, &address, &all).await
}

#[tokio::test]
async fn a_report_is_written_cited_agreed_and_published_on_pages() {
    let door = Door::open();
    let words = "The bus comes twice a day <b>\"'&. Then it stops, and so do we.";
    door.scene.submission(Publication::Named, &[("a1", words)]);
    door.scene.learn();
    let mut analyst = door.signed_in(door.person("ann", Role::Analyst));
    let mut clerk = door.signed_in(door.person("mair", Role::Clerk));

    let kept = write(&door, &mut analyst, "new-finding", FINDING).await;
    assert_eq!(
        kept.place(),
        "/en/c/small/report/write/F1?done=written",
        "{}",
        kept.text
    );
    let kept = write(&door, &mut analyst, "new-recommendation", RECOMMENDATION).await;
    assert_eq!(
        kept.place(),
        "/en/c/small/report/write/R1?done=written",
        "{}",
        kept.text
    );
    let summary = [("text-en", "A summary."), ("text-cy", "Crynodeb.")];
    let kept = write(&door, &mut analyst, "summary", &summary).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text);

    // The gate says what is missing and leads to it.
    let draft = door.get(&mut clerk, "/en/c/small/report").await;
    assert!(draft.text.contains("F1 rests on nothing"), "{}", draft.text);
    assert!(draft.text.contains("href=\"/en/c/small/report/write/F1\""));
    assert!(!draft.text.contains(CANARY));

    // Words are cited from the page where they are read.
    let read = door.get(&mut analyst, "/en/c/small/evidence/SML0002").await;
    let cite = "/en/c/small/report/cite?reference=SML0002";
    assert!(read.text.contains(cite), "{}", read.text);
    let page = door.get(&mut analyst, cite).await;
    assert!(
        !page.text.contains(CANARY) && page.text.contains("F1. Buses"),
        "{}",
        page.text
    );
    let wrong = [
        ("reference", "SML0002"),
        ("words", "Then it stopped"),
        ("finding", "F1"),
        ("weight", "supports"),
    ];
    let said = door
        .post(&mut analyst, "/en/c/small/report/cite", &wrong)
        .await;
    assert_eq!(said.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(said.text.contains("Then it stopped"));
    let good = [
        ("reference", "SML0002"),
        ("words", "Then it stops, and so do we."),
        ("finding", "F1"),
        ("weight", "supports"),
    ];
    let said = door
        .post(&mut analyst, "/en/c/small/report/cite", &good)
        .await;
    assert_eq!(
        said.place(),
        "/en/c/small/evidence/SML0002#cited-in",
        "{}",
        said.text
    );
    let read = door.get(&mut analyst, "/cy/c/small/evidence/SML0002").await;
    assert!(read.text.contains("/cy/c/small/report#F1"), "{}", read.text);

    // A piece is weighed anew, and one that is gone is told so.
    let to = "/en/c/small/report/write/F1/evidence";
    let anew = [
        ("piece", "supports P1"),
        ("weight", "qualifies"),
        ("what", "weigh"),
    ];
    let said = door.post(&mut analyst, to, &anew).await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text);
    let said = door.post(&mut analyst, to, &anew).await;
    assert_eq!(said.status, StatusCode::UNPROCESSABLE_ENTITY);
    let exhibit = [("basis", "flow"), ("weight", "supports"), ("what", "other")];
    let said = door.post(&mut analyst, to, &exhibit).await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text);

    // Nobody agreed: it is not published. A commissioner agrees, something changes: nobody agreed again.
    let none = [("reply-by", "2027-01-01")];
    let said = door
        .post(&mut clerk, "/en/c/small/report/publish", &none)
        .await;
    assert_eq!(
        said.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "{}",
        said.text
    );
    assert!(said.text.contains("No commissioner has agreed"));
    agree(&door, &mut clerk).await;
    let kept = write(
        &door,
        &mut analyst,
        "summary",
        &[("text-en", "Another."), ("text-cy", "Arall.")],
    )
    .await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER);
    let said = door
        .post(&mut clerk, "/en/c/small/report/publish", &none)
        .await;
    assert_eq!(
        said.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "{}",
        said.text
    );

    // The preview is for staff, and says what it is; the ledger knows nothing of it.
    let leaves = leaves(&door);
    let said = door
        .post(&mut analyst, "/en/c/small/report/preview", &[])
        .await;
    assert_eq!(said.status, StatusCode::OK, "{}", said.text);
    let preview = "/en/c/small/report/preview/cy/findings/F1.html";
    let page = door.get(&mut analyst, preview).await;
    assert!(
        page.text.contains("Rhagolwg ar gyfer") && page.text.contains("and so do we"),
        "{}",
        page.text
    );
    let outside = door.get(&mut Browser::default(), preview).await;
    assert!(outside.place().contains("/sign-in"));
    assert_eq!(self::leaves(&door), leaves);
    assert_eq!(
        door.get(&mut clerk, "/report/small/en/index.html")
            .await
            .status,
        StatusCode::NOT_FOUND
    );

    agree(&door, &mut clerk).await;
    let said = door
        .post(&mut clerk, "/en/c/small/report/publish", &none)
        .await;
    assert_eq!(
        said.place(),
        "/en/c/small/report#publication",
        "{}",
        said.text
    );
    let published = door
        .get(&mut Browser::default(), "/report/small/en/findings/F1.html")
        .await;
    assert!(published.text.contains("and so do we") && !published.text.contains("Preview for"));
    let draft = door.get(&mut clerk, "/cy/c/small/report").await;
    assert!(draft.text.contains("Argraffiad 1"), "{}", draft.text);
    let last = self::leaves(&door).pop().unwrap();
    assert!(last.contains("\"kind\":\"report-published\""), "{last}");

    // A second edition: the first remains.
    agree(&door, &mut clerk).await;
    door.scene.clock.pass(60);
    let said = door
        .post(&mut clerk, "/en/c/small/report/publish", &[])
        .await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text);
    let draft = door.get(&mut clerk, "/en/c/small/report").await;
    assert!(draft.text.contains("Edition 1") && draft.text.contains("Edition 2"));
}

fn leaves(door: &Door) -> Vec<String> {
    let mut all = Vec::new();
    let log = door.scene.commission.log();
    let read = door.scene.store.read(|r| {
        r.leaves(&log, 0, |leaf| {
            all.push(String::from_utf8_lossy(leaf).into_owned());
            Ok::<(), store::StoreError>(())
        })
    });
    read.unwrap();
    all
}

/// The first commissioner agrees to the draft as the page shows it.
async fn agree(door: &Door, clerk: &mut Browser) {
    let page = door.get(clerk, "/en/c/small/report").await;
    let digest = hidden(&page, "digest");
    let name = &door.scene.commission.definition.commissioners[0].name;
    let fields = [
        ("digest", digest.as_str()),
        ("commissioner", name),
        ("how", "Minute 4 <b>\"'&"),
    ];
    let said = door.post(clerk, "/en/c/small/report/agree", &fields).await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text);
}

#[tokio::test]
async fn of_two_who_write_one_finding_the_later_sees_both_and_loses_nothing() {
    let door = Door::open();
    let mut ann = door.signed_in(door.person("ann", Role::Analyst));
    let mut eve = door.signed_in(door.person("eve", Role::Evaluator));
    write(&door, &mut ann, "new-finding", FINDING).await;
    let address = "/cy/c/small/report/write/F1";
    let shown = hidden(&door.get(&mut eve, address).await, "shown");
    let first = write(
        &door,
        &mut ann,
        "F1",
        &[("text-en", "Ann's words <b>\"'&.")],
    )
    .await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    let mine = [
        ("shown", shown.as_str()),
        ("text-en", "Eve's words <b>\"'&."),
        ("level", "high"),
    ];
    let both = door.post(&mut eve, address, &mine).await;
    assert_eq!(both.status, StatusCode::CONFLICT);
    assert!(
        both.text.contains("Ann&#39;s words") && both.text.contains("Eve&#39;s words"),
        "{}",
        both.text
    );
    assert!(both.text.contains("Sample ann") && !both.text.contains(CANARY));
    // The page that came back knows what stands there now: sent again, it is kept.
    let shown = hidden(&both, "shown");
    let again = [("shown", shown.as_str()), ("text-en", "Both.")];
    let kept = door.post(&mut eve, address, &again).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text);
}

#[tokio::test]
async fn what_cannot_be_kept_comes_back_as_it_was_typed() {
    let door = Door::open();
    let mut ann = door.signed_in(door.person("ann", Role::Analyst));
    let wrong = [
        ("text-en", "What <b>\"'&"),
        ("by-day", "soon"),
        ("cost-low", "30"),
        ("cost-high", "20"),
        ("finding", "F9"),
    ];
    let said = write(&door, &mut ann, "new-recommendation", &wrong).await;
    assert_eq!(said.status, StatusCode::UNPROCESSABLE_ENTITY);
    for there in [
        "href=\"#by-day\"",
        "href=\"#cost-low\"",
        "href=\"#finding\"",
        "value=\"soon\"",
        "value=\"30\"",
    ] {
        assert!(said.text.contains(there), "{there} in {}", said.text);
    }
    for nowhere in ["F9", "R9", "X1"] {
        let to = format!("/en/c/small/report/write/{nowhere}");
        assert_eq!(
            door.get(&mut ann, &to).await.status,
            StatusCode::NOT_FOUND,
            "{nowhere}"
        );
        assert_eq!(
            door.post(&mut ann, &to, &[]).await.status,
            StatusCode::NOT_FOUND,
            "{nowhere}"
        );
    }
}

#[tokio::test]
async fn the_number_of_a_finding_that_was_taken_out_is_not_given_again() {
    let door = Door::open();
    let mut ann = door.signed_in(door.person("ann", Role::Analyst));
    for key in ["F1", "F2"] {
        let kept = write(&door, &mut ann, "new-finding", FINDING).await;
        assert!(kept.place().contains(key), "{}", kept.place());
    }
    write(&door, &mut ann, "new-recommendation", RECOMMENDATION).await;
    let to = "/en/c/small/report/write/F2/move";
    let said = door.post(&mut ann, to, &[("way", "up")]).await;
    assert_eq!(said.place(), "/en/c/small/report#F2");
    let said = door
        .post(
            &mut ann,
            "/en/c/small/report/write/F2/move",
            &[("way", "out")],
        )
        .await;
    assert_eq!(said.place(), "/en/c/small/report", "{}", said.text);
    let kept = write(&door, &mut ann, "new-finding", FINDING).await;
    assert!(kept.place().contains("F3"), "{}", kept.place());
}

#[tokio::test]
async fn a_commissioner_overrules_with_a_reason_and_takes_it_back() {
    let door = Door::open();
    let mut ann = door.signed_in(door.person("ann", Role::Analyst));
    let mut com = door.signed_in(door.person("com", Role::Commissioner));
    write(
        &door,
        &mut ann,
        "new-recommendation",
        &[("text-en", "Act."), ("text-cy", "Gweithredwch.")],
    )
    .await;
    let page = door.get(&mut com, "/en/c/small/report").await;
    assert!(
        page.text
            .contains("/report/overrule?problem=unowned&#38;place=R1"),
        "{}",
        page.text
    );
    assert!(!page.text.contains("/report/write/"));
    let form = "/en/c/small/report/overrule?problem=unowned&place=R1";
    assert_eq!(door.get(&mut com, form).await.status, StatusCode::OK);
    let name = door.scene.commission.definition.commissioners[0]
        .name
        .clone();
    let to = "/en/c/small/report/overrule";
    let half = [
        ("problem", "unowned"),
        ("place", "R1"),
        ("by", name.as_str()),
        ("reason-en", "Because <b>\"'&."),
    ];
    let said = door.post(&mut com, to, &half).await;
    assert_eq!(said.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(said.text.contains("Because &#60;b&#62;"), "{}", said.text);
    let mut whole = half.to_vec();
    whole.push(("reason-cy", "Oherwydd."));
    let said = door.post(&mut com, to, &whole).await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text);
    let page = door.get(&mut com, "/en/c/small/report").await;
    assert!(page.text.contains("Overruled by"), "{}", page.text);
    let back = [("problem", "unowned"), ("place", "R1"), ("what", "back")];
    door.post(&mut com, to, &back).await;
    let page = door.get(&mut com, "/en/c/small/report").await;
    assert!(page.text.contains("problem=unowned"), "{}", page.text);
    let leak = door
        .get(
            &mut com,
            "/en/c/small/report/overrule?problem=leak&place=R1",
        )
        .await;
    assert_eq!(leak.status, StatusCode::NOT_FOUND);
}
