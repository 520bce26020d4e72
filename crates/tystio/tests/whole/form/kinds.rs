//! Questions of every kind, files, Easy Read and paper.

use super::about_you;
use super::browser::Site;
use axum::http::StatusCode;

const MORE: &str = r#"
[[call.question]]
key = "x1"
kind = "example"
text = { en = "What works?", cy = "Beth sy'n gweithio?" }
easy = { en = "What is good?", cy = "Beth sy'n dda?" }

[[call.question]]
key = "x2"
kind = "principles"
text = { en = "Which principles?", cy = "Pa egwyddorion?" }
hint = { en = "Think of your own work.", cy = "Meddyliwch am eich gwaith eich hun." }
[[call.question.choice]]
key = "open"
label = { en = "Open <b> to all", cy = "Agored i bawb" }
[[call.question.choice]]
key = "fair"
label = { en = "Fair", cy = "Teg" }

[[call.question]]
key = "x3"
kind = "place"
text = { en = "Where should a hub be?", cy = "Ble dylai hyb fod?" }
"#;

fn site() -> Site {
    Site::with_call(&format!("{}{MORE}", testkit::SMALL_CALL))
}

#[tokio::test]
async fn an_example_principles_and_a_place_are_parts_of_their_own() {
    let site = site();
    let mut browser = site.browser();
    about_you(&mut browser, "cy").await;
    let at = |step: &str| format!("/cy/c/small/give/{step}");
    let page = browser.get(&at("question/x1")).await;
    for part in ["where", "what", "who", "result"] {
        assert!(page.says(&format!("name=\"answer-x1-{part}\"")), "{part}");
    }
    let example = [
        ("answer-x1-where", "Tregaron"),
        ("answer-x1-result", "Llai o unigrwydd"),
    ];
    browser.post(&at("question/x1"), &example).await;
    let chosen = [
        ("answer-x2-chosen", "open"),
        ("answer-x2-chosen", "fair"),
        ("answer-x2-chosen", "made-up"),
        ("answer-x2", "Achos"),
    ];
    browser.post(&at("question/x2"), &chosen).await;
    let page = browser.get(&at("question/x2")).await;
    assert_eq!(page.html.matches(" checked").count(), 2);
    browser
        .post(
            &at("question/x3"),
            &[
                ("answer-x3-place", "Aberaeron"),
                ("answer-x3", "Wrth y cei"),
            ],
        )
        .await;
    let page = browser.get(&at("check")).await;
    assert!(
        page.says("Agored i bawb\nTeg") && page.says("Gyda pha ganlyniad?"),
        "{}",
        page.html
    );
    browser.post(&at("check"), &[]).await;
    for (part, text) in [
        ("x1-where", "Tregaron"),
        ("x1-result", "Llai o unigrwydd"),
        ("x2-chosen", "Agored i bawb\nTeg"),
        ("x2", "Achos"),
        ("x3-place", "Aberaeron"),
        ("x3", "Wrth y cei"),
    ] {
        assert_eq!(site.scene.document(&format!("SML0001/{part}")).text, text);
    }
    // Changed in English, the principles that were named in Welsh are still chosen.
    let sent = browser.get("/en/c/small/give/sent").await;
    assert!(sent.says("SML0001"));
    browser.post("/en/c/small/receipt/SML0001/amend", &[]).await;
    let page = browser.get("/en/c/small/give/question/x2").await;
    assert_eq!(page.html.matches(" checked").count(), 2, "{}", page.html);
    let page = browser.get("/en/c/small/give/check").await;
    assert!(page.says("Open &#60;b&#62; to all"));
}

#[tokio::test]
async fn files_come_along_are_read_and_can_be_taken_away() {
    let site = site();
    let mut browser = site.browser();
    about_you(&mut browser, "en").await;
    let at = "/en/c/small/give/files";
    let files: [(&str, &[u8]); 2] = [
        (
            "llythyr <b>.txt",
            "Annwyl gomisiwn,\n\nMae'r bws yn hwyr.".as_bytes(),
        ),
        ("figures.csv", b"year,buses\n2024,3\n"),
    ];
    let page = browser.post_files(at, &[], &files).await;
    assert_eq!(
        (page.status, page.to.as_str()),
        (StatusCode::SEE_OTHER, at),
        "{}",
        page.html
    );
    let page = browser.get(at).await;
    assert!(
        page.says("llythyr &#60;b&#62;.txt") && page.says("figures.csv"),
        "{}",
        page.html
    );
    // The same file again is there once; a broken one is refused with its name and its reason.
    let broken: [(&str, &[u8]); 2] = [files[0], ("broken.docx", b"PK not an archive")];
    let page = browser.post_files(at, &[], &broken).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.says("broken.docx") && page.says("href=\"#files\""),
        "{}",
        page.html
    );
    assert_eq!(page.html.matches("value=\"file-").count(), 2);
    browser.post_files(at, &[("remove", "file-2")], &[]).await;
    let page = browser.post_files(at, &[], &[]).await;
    assert_eq!(page.to, "/en/c/small/give/check");
    let page = browser.get("/en/c/small/give/check").await;
    assert!(page.says("llythyr &#60;b&#62;.txt") && !page.says("figures.csv"));
    browser.post("/en/c/small/give/check", &[]).await;
    let attachment = site.scene.document("SML0001/attachment-1");
    assert_eq!(attachment.title.as_deref(), Some("llythyr <b>.txt"));
    assert!(attachment.text.contains("Mae'r bws yn hwyr."));
    let (sha256, media_type) = attachment.blob.unwrap();
    assert_eq!(media_type, "text/plain");
    let bytes = site.scene.store.blobs().get(&sha256).unwrap().unwrap();
    assert_eq!(bytes, files[0].1, "kept byte for byte");
    // A change keeps what was attached.
    browser.get("/en/c/small/give/sent").await;
    browser.post("/en/c/small/receipt/SML0001/amend", &[]).await;
    browser.post("/en/c/small/give/check", &[]).await;
    assert_eq!(
        site.scene.document("SML0002/attachment-1").blob.unwrap().0,
        sha256
    );
}

#[tokio::test]
async fn at_most_five_files_come_along_and_none_is_too_large() {
    let site = site();
    let mut browser = site.browser();
    about_you(&mut browser, "en").await;
    let names: Vec<_> = (1..=6)
        .map(|n| (format!("{n}.txt"), format!("Words {n}")))
        .collect();
    let files: Vec<_> = names
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_bytes()))
        .collect();
    let page = browser
        .post_files("/cy/c/small/give/files", &[], &files)
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.says("6.txt") && page.html.matches("value=\"file-").count() == 5,
        "{}",
        page.html
    );
    browser
        .post_files("/cy/c/small/give/files", &[("remove", "file-3")], &[])
        .await;
    let large = vec![b'a'; (10 << 20) + 1];
    let page = browser
        .post_files("/cy/c/small/give/files", &[], &[("large.txt", &large)])
        .await;
    assert!(
        page.says("Mae mwy na 10 MB ynddi. Anfonwch “large.txt”"),
        "{}",
        page.html
    );
    assert_eq!(page.html.matches("value=\"file-").count(), 4);
}

#[tokio::test]
async fn easy_read_shows_easy_words_where_they_are_written_and_says_where_not() {
    let site = site();
    let mut browser = site.browser();
    let page = browser.get("/en/c/small/give").await;
    assert!(page.says("/en/c/small/give/consent?easy=yes"));
    let page = browser.get("/en/c/small/give/consent?easy=yes").await;
    assert!(page.says("name=\"easy\" value=\"yes\""));
    browser
        .post(
            "/en/c/small/give/consent",
            &[("consent", "yes"), ("easy", "yes")],
        )
        .await;
    about_you(&mut browser, "en").await;
    let page = browser.get("/en/c/small/give/question/x1").await;
    assert!(page.says("What is good?") && !page.says("What works?"));
    let page = browser.get("/cy/c/small/give/question/x3").await;
    assert!(
        page.says("Hawdd ei Ddeall eto") && page.says("Ble dylai hyb fod?"),
        "{}",
        page.html
    );
}

#[tokio::test]
async fn the_form_on_paper_has_every_question_with_its_key() {
    let site = site();
    for language in ["en", "cy"] {
        let page = site
            .browser()
            .get(&format!("/{language}/c/small/give/paper"))
            .await;
        for key in ["a1", "a2", "b1", "x1", "x2", "x3"] {
            assert!(page.says(&format!(" {key}</span>")), "{key}: {}", page.html);
        }
        assert!(
            page.says("Gwynedd") && !page.says("<input"),
            "{}",
            page.html
        );
    }
}

#[tokio::test]
async fn all_questions_on_one_page_are_sent_once_however_often_they_are() {
    let site = site();
    let mut browser = site.browser();
    let at = "/cy/c/small/give/all";
    let page = browser.get(at).await;
    let key = page.between("name=\"draft\" value=\"", "\"").to_owned();
    let mut fields = vec![
        ("draft", key.as_str()),
        ("answer-b1", "Bws <b>cymunedol"),
        ("whose", "myself"),
    ];
    let page = browser.post(at, &fields).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("href=\"#consent\"") && page.says("Bws &#60;b&#62;cymunedol</textarea>"));
    assert!(
        page.says(&key) && page.says("value=\"myself\" checked"),
        "{}",
        page.html
    );
    fields.extend([
        ("consent", "yes"),
        ("respondent", "carer"),
        ("place", "powys"),
        ("publication", "anonymous"),
    ]);
    let mut tabs = tokio::task::JoinSet::new();
    for _ in 0..10 {
        let (mut tab, fields) = (
            site.browser(),
            fields
                .iter()
                .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()))
                .collect::<Vec<_>>(),
        );
        tabs.spawn(async move {
            let fields: Vec<_> = fields
                .iter()
                .map(|(a, b)| (a.as_str(), b.as_str()))
                .collect();
            tab.post_and_follow(at, &fields)
                .await
                .between("receipt-code\">", "<")
                .to_owned()
        });
    }
    let codes = tabs.join_all().await;
    assert!(codes.windows(2).all(|two| two[0] == two[1]), "{codes:?}");
    assert_eq!(site.references(), ["SML0001"]);
    let source = site.scene.source("SML0001");
    assert_eq!(
        (source.place.as_deref(), source.name),
        (Some("powys"), None)
    );
    let documents = site
        .scene
        .store
        .read(|r| evidence::documents_of(r, source.id))
        .unwrap();
    assert_eq!(documents.len(), 1);
    assert_eq!(documents[0].strand.as_deref(), Some("b"));
}

#[tokio::test]
async fn one_page_can_be_left_and_gone_on_with_page_by_page() {
    let site = site();
    let mut browser = site.browser();
    let page = browser.get("/en/c/small/give/all").await;
    let key = page.between("name=\"draft\" value=\"", "\"").to_owned();
    let fields = [
        ("draft", key.as_str()),
        ("answer-a1", "Half a"),
        ("go", "cy"),
    ];
    let page = browser
        .post_and_follow("/en/c/small/give/all", &fields)
        .await;
    assert_eq!(page.to, "/cy/c/small/give/all");
    assert!(page.says("Half a</textarea>"));
    let page = browser.get("/cy/c/small/give/question/a1").await;
    assert!(page.says("Half a</textarea>"));
}
