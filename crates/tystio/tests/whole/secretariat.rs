//! What the secretariat does beside the mailbox: typing evidence in, seeing who has not been heard,
//! putting texts right, opening a commission, looking at who did what.

use crate::door::{Browser, Door, PASSWORD, Said};
use axum::http::StatusCode;
use commission::{Clock, Publication, Role};

/// Sends the form by which evidence is typed in, with or without a file.
async fn type_in(
    door: &Door,
    browser: &mut Browser,
    fields: &[(&str, &str)],
    file: Option<&str>,
) -> Said {
    let file = file.map(|bytes| ("original", "call.ogg", bytes));
    door.send_form(browser, "/en/c/small/type-in", fields, file)
        .await
}

const LETTER: &[(&str, &str)] = &[
    ("kind", "paper"),
    ("received", "2026-02-20"),
    ("name", "Mrs <b>\"'& Sample"),
    ("respondent-type", "carer"),
    ("place", "powys"),
    ("language", "cy"),
    ("about", "Box 3"),
    ("body", "Mae'r bws yn hwyr\r\nbob dydd."),
    ("question-a1", "Gwael."),
];

#[tokio::test]
async fn a_letter_is_typed_in_under_the_name_of_who_typed_it() {
    let door = Door::open();
    let mut mair = door.signed_in(door.person("mair", Role::Clerk));
    let wrong = [("kind", "paper"), ("received", "soon"), ("body", " ")];
    let said = type_in(&door, &mut mair, &wrong, None).await;
    assert_eq!(said.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(said.text.contains("href=\"#received\"") && said.text.contains("href=\"#body\""));
    let said = type_in(&door, &mut mair, LETTER, None).await;
    assert_eq!(said.place(), "/en/c/small/inbox/SML0002", "{}", said.text);
    let source = door.scene.source("SML0002");
    assert_eq!(
        (source.channel.as_str(), source.state),
        ("paper", Publication::NotDecided)
    );
    assert_eq!(
        door.scene.document("SML0002/body").text,
        "Mae'r bws yn hwyr\nbob dydd."
    );
    assert_eq!(
        door.scene.document("SML0002/a1").strand.as_deref(),
        Some("a")
    );
    let page = door.get(&mut mair, said.place()).await;
    assert!(
        page.text.contains("Typed by")
            && page.text.contains("Sample mair")
            && page.text.contains("Box 3")
    );
    assert!(!page.text.contains("Mrs <b>"));
    // A recording is kept byte for byte beside what is said in it.
    let spoken = [
        ("kind", "recording"),
        ("received", "2027-02-20 10:00"),
        ("body", "She said so."),
    ];
    type_in(&door, &mut mair, &spoken, Some("OggS <b>")).await;
    let heard = door.scene.document("SML0003/attachment-1");
    assert_eq!(
        (heard.text.as_str(), heard.title.as_deref()),
        ("She said so.", Some("call.ogg"))
    );
    let bytes = door
        .scene
        .store
        .blobs()
        .get(&heard.blob.unwrap().0)
        .unwrap();
    assert_eq!(bytes.unwrap(), b"OggS <b>");
    assert!(
        door.scene.source("SML0003").late,
        "it came after the call had closed"
    );
}

#[tokio::test]
async fn what_is_typed_twice_is_taken_only_when_both_agree_or_somebody_has_settled_it() {
    let door = Door::open();
    let mut mair = door.signed_in(door.person("mair", Role::Clerk));
    let mut dai = door.signed_in(door.person("dai", Role::Clerk));
    let twice: Vec<_> = LETTER.iter().copied().chain([("twice", "yes")]).collect();
    for id in [1, 2] {
        let said = type_in(&door, &mut mair, &twice, None).await;
        assert_eq!(said.place(), "/en/c/small/type-in");
        let page = door
            .get(&mut dai, &format!("/cy/c/small/type-in/{id}"))
            .await;
        assert!(
            !page.text.contains("Gwael."),
            "the first typing is not shown"
        );
        assert!(page.text.contains("Sample mair"));
    }
    let agreed = [
        ("body", "Mae'r bws  yn hwyr bob dydd."),
        ("question-a1", "Gwael."),
    ];
    let own = door.post(&mut mair, "/en/c/small/type-in/1", &agreed).await;
    assert_eq!(
        own.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "nobody types both times"
    );
    let said = door.post(&mut dai, "/en/c/small/type-in/1", &agreed).await;
    assert_eq!(said.place(), "/en/c/small/inbox/SML0002");
    let again = door.post(&mut dai, "/en/c/small/type-in/1", &agreed).await;
    assert_eq!(
        again.status,
        StatusCode::NOT_FOUND,
        "nothing is taken twice"
    );
    let other = [
        ("body", "Mae'r bws yn hwyr bob nos."),
        ("question-a1", "Gwael."),
    ];
    let said = door.post(&mut dai, "/en/c/small/type-in/2", &other).await;
    assert_eq!(said.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        said.text.contains("bob dydd.") && said.text.contains("bob nos."),
        "both are shown"
    );
    let settled = [other[0], other[1], ("settled", "yes")];
    let said = door.post(&mut dai, "/en/c/small/type-in/2", &settled).await;
    assert_eq!(said.place(), "/en/c/small/inbox/SML0003");
    assert!(
        door.scene
            .document("SML0003/body")
            .text
            .ends_with("bob nos.")
    );
    let page = door.get(&mut dai, said.place()).await;
    assert!(page.text.contains("Sample mair, Sample dai"));
}

#[tokio::test]
async fn the_gaps_board_says_who_has_not_been_heard_with_both_counts() {
    let door = Door::open();
    for text in [
        "The same template.",
        "The same template.",
        "Words of my own.",
    ] {
        door.scene.submission(Publication::Named, &[("b1", text)]);
    }
    door.scene
        .submission(Publication::NotAccepted, &[("b1", "Not counted.")]);
    let mut reader = door.signed_in(door.person("dai", Role::Commissioner));
    let page = door.get(&mut reader, "/en/c/small/gaps").await;
    assert!(
        page.text.contains(">4 / 3<") && page.text.contains(">3 / 2<"),
        "{}",
        page.text
    );
    let unheard = page.between("Nothing has come from", "</dl>");
    assert!(
        unheard.contains("Council") && unheard.contains("Powys") && !unheard.contains("Gwynedd")
    );
    let powys = door.get(&mut reader, "/en/c/small/gaps?place=powys").await;
    assert!(
        powys
            .between("Nothing has come from", "</dl>")
            .contains("Unpaid carer, Council")
    );
    let sheet = door.get(&mut reader, "/cy/c/small/gaps.xlsx").await;
    assert_eq!(sheet.status, StatusCode::OK);
}

#[tokio::test]
async fn a_text_is_put_right_with_what_stood_there_before_and_the_later_of_two_loses_nothing() {
    let door = Door::open();
    let mut mair = door.signed_in(door.person("mair", Role::Clerk));
    let to = "/en/c/small/texts/question.a1.text";
    let page = door.get(&mut mair, to).await;
    let shown = [
        ("shown_cy", "Sut rai yw'r gwasanaethau?"),
        ("shown_en", "What are services like?"),
    ];
    assert!(page.text.contains("What are services like?"));
    let with = |cy: &'static str, en: &'static str, what: &'static str| {
        [shown[0], shown[1], ("cy", cy), ("en", en), ("what", what)]
    };
    let preview = door
        .post(&mut mair, to, &with("Sut?", "How <b>\"'&?", "preview"))
        .await;
    assert!(
        preview
            .text
            .contains("<p>How &#60;b&#62;&#34;&#39;&#38;?</p>")
    );
    assert!(
        door.get(&mut mair, to)
            .await
            .text
            .contains("What are services like?"),
        "nothing is kept yet"
    );
    let empty = door.post(&mut mair, to, &with("", "How?", "")).await;
    assert_eq!(
        empty.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "no language may fall behind"
    );
    let said = door.post(&mut mair, to, &with("Sut?", "How?", "")).await;
    assert_eq!(said.place(), "/en/c/small/texts?done=yes");
    let public = door.get(&mut Browser::default(), "/en/c/small").await;
    assert!(public.text.contains("How?"));
    let page = door.get(&mut mair, to).await;
    let changes = page.between("<caption>Changes</caption>", "</table>");
    assert!(changes.contains("What are services like?") && changes.contains("Sample mair"));
    // Somebody who still had the old words in front of them.
    let mut dai = door.signed_in(door.person("dai", Role::Administrator));
    let said = door
        .post(&mut dai, to, &with("Sut mae?", "How are they?", ""))
        .await;
    assert_eq!(said.status, StatusCode::CONFLICT);
    assert!(said.text.contains("How are they?") && said.text.contains("<p>How?</p>"));
    let none = door
        .get(&mut mair, "/en/c/small/texts/question.zz.text")
        .await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn every_text_of_the_sample_commission_has_a_path_of_its_own() {
    let file = include_str!("../../../../examples/wales/call.toml");
    let definition = commission::parse("call.toml", file).unwrap();
    let texts = definition.texts();
    let paths: std::collections::BTreeSet<_> = texts.iter().map(|(path, _)| path).collect();
    assert_eq!(paths.len(), texts.len());
    // As many as the file has: none is forgotten when the call learns to say something new.
    let written = file.matches("en = \"").count();
    assert_eq!(texts.len(), written);
}

#[tokio::test]
async fn whoever_looks_after_the_server_opens_a_commission_from_a_form_or_a_file() {
    let door = Door::open();
    let now = door.scene.clock.now_us();
    let token = commission::first_link(&door.scene.store, &[2; 32], now)
        .unwrap()
        .unwrap();
    let me = [
        ("name", "Angharad"),
        ("login", "angharad"),
        ("password", PASSWORD),
    ];
    let mut first = Browser::default();
    door.post(&mut first, &format!("/en/join/{token}"), &me)
        .await;
    let made = [
        ("what", "make"),
        ("slug", "care"),
        ("prefix", "CAR"),
        ("title_cy", "Gofal"),
        ("title_en", "Care \"now\""),
        ("asks_cy", "Gofyn."),
        ("asks_en", "To ask."),
        ("question_cy", "Beth?"),
        ("question_en", "What?"),
        ("opens", "2026-04-01"),
        ("closes", "2026-06-30"),
    ];
    let page = door.post(&mut first, "/en/open", &made).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    assert!(page.text.contains("30 June 2026, 23:59"));
    let broken = door
        .post(
            &mut first,
            "/en/open",
            &[("what", "open"), ("file", "slug = 1\nmine = 2")],
        )
        .await;
    assert_eq!(broken.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        broken.text.contains("call.toml:1:") && broken.text.contains("mine = 2"),
        "nothing typed is lost"
    );
    let file = testkit::SMALL_CALL.replace("slug = \"small\"", "slug = \"second\"");
    let said = door
        .post(&mut first, "/en/open", &[("what", "open"), ("file", &file)])
        .await;
    assert_eq!(said.place(), "/en/c/second/people");
    assert_eq!(
        door.get(&mut first, said.place()).await.status,
        StatusCode::OK
    );
    let home = door.get(&mut first, "/cy/").await;
    assert!(home.text.contains("/cy/c/second") && home.text.contains("/cy/c/small"));
}

#[tokio::test]
async fn the_audit_shows_who_did_and_read_what() {
    let door = Door::open();
    let mut mair = door.signed_in(door.person("mair", Role::Clerk));
    door.get(&mut mair, "/en/c/small/evidence/SML0001").await;
    door.get(&mut mair, "/en/c/small/evidence/SML0001").await;
    door.post(
        &mut mair,
        "/en/c/small/evidence/SML0001/publication",
        &[("state", "named")],
    )
    .await;
    door.get(&mut mair, "/en/c/small/evidence/SML0001").await;
    let mut auditor = door.signed_in(door.person("eira", Role::Auditor));
    let page = door.get(&mut auditor, "/en/c/small/audit").await;
    assert_eq!(
        page.text.matches("read a submission").count(),
        1,
        "once within the hour, and never where it is published"
    );
    assert!(page.text.contains("decided publication"));
    let nobody = door
        .get(&mut auditor, "/en/c/small/audit?person=Sample+eira")
        .await;
    assert!(!nobody.text.contains("decided publication"));
    let sheet = door
        .get(&mut auditor, "/en/c/small/audit.xlsx?person=Sample%20mair")
        .await;
    assert_eq!(sheet.status, StatusCode::OK);
    let page = door.get(&mut auditor, "/cy/c/small/audit").await;
    assert!(
        page.text.contains("audit.xlsx"),
        "who looked is recorded as well"
    );
}

#[tokio::test]
async fn an_administrator_says_how_tables_are_published_and_a_reader_does_not() {
    let door = Door::open();
    let mut mair = door.signed_in(door.person("mair", Role::Administrator));
    let page = door.get(&mut mair, "/en/c/small/texts").await;
    assert!(page.text.contains("value=\"none\" checked"));
    let to = "/en/c/small/disclosure";
    let said = door.post(&mut mair, to, &[("disclosure", "under-5")]).await;
    assert_eq!(said.place(), "/en/c/small/texts?done=yes");
    let page = door.get(&mut mair, "/cy/c/small/texts").await;
    assert!(page.text.contains("value=\"under-5\" checked"));
    let unknown = door.post(&mut mair, to, &[("disclosure", "5")]).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    let mut reader = door.signed_in(door.person("ifan", Role::Commissioner));
    let said = door.post(&mut reader, to, &[("disclosure", "none")]).await;
    assert_eq!(said.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_is_held_about_a_respondent_is_one_file_for_them() {
    let door = Door::open();
    let id = door.person("clerk", Role::Clerk);
    let mut clerk = door.signed_in(id);
    let page = door.get(&mut clerk, "/en/c/small/erasures/SML0001").await;
    assert!(
        page.text
            .contains("href=\"/en/c/small/erasures/SML0001/bundle.zip\""),
        "{}",
        page.text
    );
    let file = door
        .get(&mut clerk, "/en/c/small/erasures/SML0001/bundle.zip")
        .await;
    assert_eq!(file.status, StatusCode::OK);
    assert_eq!(file.headers["content-type"], "application/zip");
    assert!(file.text.starts_with("PK"));
    let none = door
        .get(&mut clerk, "/en/c/small/erasures/SML9999/bundle.zip")
        .await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
}
