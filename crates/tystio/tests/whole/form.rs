//! The public form, walked as respondents walk it: a page a question, in both languages, without scripts.

mod browser;
mod kinds;
mod letters;
mod receipt;

use axum::http::StatusCode;
use browser::{Browser, Page, Site};
use commission::Publication;

const CANARY: &str = "Mae'r <b>\"'& bws yn hwyr.\nAc eto.";

/// From the start to the page of the first question, as an unpaid carer in Gwynedd.
async fn about_you(browser: &mut Browser, language: &str) -> Page {
    let at = |step: &str| format!("/{language}/c/small/give/{step}");
    for (step, field, value, next) in [
        ("consent", "consent", "yes", "whose"),
        ("whose", "whose", "somebody-else", "respondent"),
        ("respondent", "respondent", "carer", "place"),
        ("place", "place", "gwynedd", "publication"),
        ("publication", "publication", "named", "name"),
        ("name", "name", "Sample <b>\"'& respondent", "contact"),
        ("contact", "contact", "", "subjects"),
        ("subjects", "strands", "a", "question/a1"),
    ] {
        let page = browser.post(&at(step), &[(field, value)]).await;
        assert_eq!(page.to, at(next), "{step}: {}", page.html);
    }
    browser.get(&at("question/a1")).await
}

async fn sent(browser: &mut Browser, language: &str) -> Page {
    about_you(browser, language).await;
    let at = |step: &str| format!("/{language}/c/small/give/{step}");
    browser
        .post(&at("question/a1"), &[("answer-a1", CANARY)])
        .await;
    let page = browser.post(&at("question/a2"), &[("answer-a2", "")]).await;
    assert_eq!(page.to, at("files"));
    let page = browser.post_files(&at("files"), &[], &[]).await;
    assert_eq!(page.to, at("check"));
    browser.post_and_follow(&at("check"), &[]).await
}

#[tokio::test]
async fn a_carer_gives_evidence_in_either_language_and_gets_a_reference_and_a_code() {
    let site = Site::open();
    for (language, reference) in [("en", "SML0001"), ("cy", "SML0002")] {
        let mut browser = site.browser();
        let start = browser.get(&format!("/{language}/c/small/give")).await;
        assert!(start.says("999"), "where to turn is said at once");
        assert!(start.says(&format!("/{language}/c/small/give/consent")));
        let page = sent(&mut browser, language).await;
        assert_eq!(page.to, format!("/{language}/c/small/give/sent"));
        assert_eq!(page.between("<strong class=\"reference\">", "<"), reference);
        let code = page.between("receipt-code\">", "<").to_owned();
        assert!(ledger::ReceiptCode::read(&code).is_some(), "{code}");

        let source = site.scene.source(reference);
        assert_eq!(source.channel, "web");
        assert_eq!(source.respondent_type.as_deref(), Some("carer"));
        assert_eq!(source.place.as_deref(), Some("gwynedd"));
        assert_eq!(source.name.as_deref(), Some("Sample <b>\"'& respondent"));
        assert_eq!(
            source.state,
            Publication::NotDecided,
            "staff read it before it is published"
        );
        assert!(!source.late);
        assert_eq!(site.scene.document(&format!("{reference}/a1")).text, CANARY);
    }
}

#[tokio::test]
async fn sending_twice_going_back_and_loading_again_show_the_same_receipt() {
    let site = Site::open();
    let mut browser = site.browser();
    let first = sent(&mut browser, "en").await;
    let again = browser.post_and_follow("/en/c/small/give/check", &[]).await;
    let loaded = browser.get("/cy/c/small/give/sent").await;
    for page in [&again, &loaded] {
        assert_eq!(
            page.between("receipt-code\">", "<"),
            first.between("receipt-code\">", "<")
        );
        assert!(page.says("SML0001"));
    }
    assert_eq!(site.references(), ["SML0001"]);
    // An answer changed after going back is not lost and not kept in silence.
    let late = browser
        .post(
            "/en/c/small/give/question/a1",
            &[("answer-a1", "Other words")],
        )
        .await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.says("SML0001") && late.says("Other words</textarea>"));
    assert_eq!(site.scene.document("SML0001/a1").text, CANARY);
}

#[tokio::test]
async fn two_sendings_at_the_same_moment_make_one_submission() {
    let site = Site::open();
    let mut browser = site.browser();
    about_you(&mut browser, "en").await;
    browser
        .post("/en/c/small/give/question/a1", &[("answer-a1", "Once")])
        .await;
    let mut sendings = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let mut tab = browser.clone();
        sendings.spawn(async move { tab.post("/en/c/small/give/check", &[]).await.to });
    }
    for to in sendings.join_all().await {
        assert_eq!(to, "/en/c/small/give/sent");
    }
    assert_eq!(site.references(), ["SML0001"]);
}

#[tokio::test]
async fn the_language_changes_on_any_page_and_what_was_typed_stays() {
    let site = Site::open();
    let mut browser = site.browser();
    about_you(&mut browser, "en").await;
    let typed = [("answer-a1", CANARY), ("go", "cy")];
    let page = browser
        .post_and_follow("/en/c/small/give/question/a1", &typed)
        .await;
    assert_eq!(page.to, "/cy/c/small/give/question/a1");
    assert!(
        page.says("Mae&#39;r &#60;b&#62;&#34;&#39;&#38; bws yn hwyr.\nAc eto.</textarea>"),
        "{}",
        page.html
    );
    assert!(page.says("Sut rai yw&#39;r gwasanaethau?"));
    // A page whose question was not answered can be read in the other language all the same.
    let page = browser
        .post_and_follow("/cy/c/small/give/whose", &[("go", "en")])
        .await;
    assert_eq!(page.to, "/en/c/small/give/whose");
    assert!(page.says("value=\"somebody-else\" checked"));
}

#[tokio::test]
async fn what_must_be_put_right_is_told_and_nothing_typed_is_lost() {
    let site = Site::open();
    let mut browser = site.browser();
    let page = browser.post("/cy/c/small/give/consent", &[]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.says("<title>Gwall: ") && page.says("href=\"#consent\""),
        "{}",
        page.html
    );
    about_you(&mut browser, "en").await;
    let long = "ŵ".repeat(50_001);
    let at = "/en/c/small/give/question/a1";
    for go in ["", "cy", "back", "leave"] {
        let page = browser
            .post(at, &[("answer-a1", long.as_str()), ("go", go)])
            .await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{go}");
        assert!(
            page.says("50,001") && page.says(&format!("{long}</textarea>")),
            "{go}"
        );
    }
    let page = browser.post(at, &[("answer-a1", "  ")]).await;
    assert_eq!(
        page.to, "/en/c/small/give/question/a2",
        "a question may be left empty"
    );
    browser.post("/en/c/small/give/question/a2", &[]).await;
    let page = browser.post("/en/c/small/give/check", &[]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("Answer at least one question"));
    assert!(site.references().is_empty());
}

#[tokio::test]
async fn a_page_is_not_sent_to_the_address_at_which_it_stands_so_that_going_back_finds_what_was_typed()
 {
    let site = Site::open();
    let mut browser = site.browser();
    about_you(&mut browser, "cy").await;
    for at in ["question/a1", "all"] {
        let at = format!("/cy/c/small/give/{at}");
        let page = browser.get(&at).await;
        let to = page.between("id=\"answers\" method=\"post\" action=\"", "\"");
        assert!(to.starts_with(&format!("{at}?press=")), "{to}");
    }
}

#[tokio::test]
async fn a_page_without_its_cookie_begins_a_draft_and_loses_nothing() {
    let site = Site::open();
    let mut browser = site.browser();
    about_you(&mut browser, "en").await;
    browser.forget();
    let page = browser
        .post(
            "/en/c/small/give/question/a1",
            &[("answer-a1", "Typed for an hour")],
        )
        .await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let page = browser.get("/en/c/small/give/check").await;
    assert!(page.says("Before you can send this:"), "{}", page.html);
    let page = browser.get("/en/c/small/give/consent").await;
    assert_eq!(page.status, StatusCode::OK);
    browser.forget();
    let page = browser.get("/en/c/small/give/question/a1").await;
    assert_eq!(page.to, "/en/c/small/give?lost=yes");
}

#[tokio::test]
async fn eight_words_lead_back_on_another_device_in_either_language() {
    let site = Site::open();
    let mut browser = site.browser();
    about_you(&mut browser, "en").await;
    let typed = [("answer-a1", "Half a sentence"), ("go", "leave")];
    let page = browser
        .post_and_follow("/en/c/small/give/question/a1", &typed)
        .await;
    let words = page.between("return-code\">", "<").to_owned();
    assert_eq!(words.split(' ').count(), 8);
    let link = page
        .between("/en/c/small/give/return?code=", "\"")
        .to_owned();

    let mut other = site.browser();
    let page = other
        .get(&format!("/cy/c/small/give/return?code={link}"))
        .await;
    assert!(
        page.says(&format!("value=\"{words}\"")),
        "the link brings the words along"
    );
    let page = other
        .post_and_follow(
            "/cy/c/small/give/return",
            &[("code", &words.to_uppercase())],
        )
        .await;
    assert!(page.says("Half a sentence</textarea>"), "{}", page.html);
    let page = other
        .post(
            "/en/c/small/give/return",
            &[("code", "acorn acorn acorn acorn acorn acorn acorn acorn")],
        )
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);

    // Forgetting on one device leaves the words; deleting ends them too.
    browser
        .post("/en/c/small/give/leave", &[("act", "forget")])
        .await;
    assert_eq!(
        browser.get("/en/c/small/give/leave").await.to,
        "/en/c/small/give?lost=yes"
    );
    assert_eq!(
        other.get("/en/c/small/give/leave").await.status,
        StatusCode::OK
    );
    other
        .post("/en/c/small/give/leave", &[("act", "delete")])
        .await;
    let page = browser
        .post("/en/c/small/give/return", &[("code", &words)])
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_draft_runs_out_thirty_days_after_it_was_last_saved() {
    let site = Site::open();
    let mut browser = site.browser();
    about_you(&mut browser, "en").await;
    let sweep = || {
        intake::sweep_drafts(
            &site.scene.store,
            commission::Clock::now_us(&*site.scene.clock),
        )
        .unwrap()
    };
    site.scene.clock.pass(29 * 86_400);
    assert_eq!(sweep(), 0);
    browser
        .post(
            "/en/c/small/give/question/a1",
            &[("answer-a1", "Still here")],
        )
        .await;
    site.scene.clock.pass(29 * 86_400);
    assert_eq!(sweep(), 0);
    site.scene.clock.pass(2 * 86_400);
    assert_eq!(sweep(), 1);
    assert_eq!(
        browser.get("/en/c/small/give/check").await.to,
        "/en/c/small/give?lost=yes"
    );
}

#[tokio::test]
async fn evidence_that_arrives_after_the_closing_time_is_kept_marked_late_and_told_so() {
    let site = Site::open();
    site.scene.clock.pass(306 * 86_400);
    let mut browser = site.browser();
    let page = sent(&mut browser, "en").await;
    assert!(
        page.says("closed on 31 December 2026, 23:59 (UK time)"),
        "{}",
        page.html
    );
    assert!(site.scene.source("SML0001").late);
}

#[tokio::test]
async fn before_the_call_opens_nothing_is_kept_and_the_text_stands_in_the_page() {
    let site = Site::with_call(&testkit::SMALL_CALL.replace(
        "opens = \"2026-01-01T00:00\"",
        "opens = \"2026-06-01T00:00\"",
    ));
    let mut browser = site.browser();
    let page = browser
        .post(
            "/en/c/small/give/question/a1",
            &[("answer-a1", "Too early")],
        )
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("not open yet") && page.says("Too early</textarea>"));
}

#[tokio::test]
async fn only_what_is_shown_before_sending_is_sent() {
    let site = Site::open();
    let mut browser = site.browser();
    about_you(&mut browser, "en").await;
    browser
        .post(
            "/en/c/small/give/question/a1",
            &[("answer-a1", "About strand a")],
        )
        .await;
    // The subject is changed afterwards, and so is the wish for a name.
    browser
        .post(
            "/en/c/small/give/publication",
            &[("publication", "anonymous"), ("from", "check")],
        )
        .await;
    let page = browser
        .post(
            "/en/c/small/give/subjects",
            &[("strands", "b"), ("from", "check")],
        )
        .await;
    assert_eq!(
        page.to, "/en/c/small/give/question/b1",
        "what the change made necessary comes next"
    );
    let page = browser
        .post(
            "/en/c/small/give/question/b1",
            &[("answer-b1", "About strand b"), ("from", "check")],
        )
        .await;
    assert_eq!(page.to, "/en/c/small/give/files");
    let page = browser.get("/en/c/small/give/check").await;
    assert!(page.says("About strand b") && !page.says("About strand a"));
    browser.post("/en/c/small/give/check", &[]).await;
    let source = site.scene.source("SML0001");
    assert_eq!(source.name, None);
    let documents = site
        .scene
        .store
        .read(|r| evidence::documents_of(r, source.id))
        .unwrap();
    let parts: Vec<_> = documents
        .iter()
        .map(|one| (one.part.as_str(), one.strand.as_deref()))
        .collect();
    assert_eq!(parts, [("b1", Some("b"))]);
}

#[tokio::test]
async fn a_commission_in_one_language_has_a_form_in_that_language() {
    let call = testkit::SMALL_CALL.replace("languages = [\"en\", \"cy\"]", "languages = [\"cy\"]");
    let site = Site::with_call(&call);
    let mut browser = site.browser();
    assert_eq!(browser.get("/en/c/small/give").await.to, "/cy/c/small/give");
    assert_eq!(
        browser.get("/en/c/small/give/consent").await.to,
        "/cy/c/small/give/consent"
    );
}
