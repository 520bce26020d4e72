//! The receipt: read back, changed, withdrawn, objected to, and checked without asking anybody.

use super::browser::{Browser, Page, Site};
use super::{CANARY, about_you, sent};
use axum::http::StatusCode;
use commission::{Publication, Role};

/// Opens the receipt of what was sent, on another device.
async fn opened(site: &Site, language: &str, page: &Page) -> (Browser, Page) {
    let mut browser = site.browser();
    let code = page.between("receipt-code\">", "<").to_lowercase();
    let reference = page.between("class=\"reference\">", "<").to_lowercase();
    let fields = [("reference", reference.as_str()), ("code", code.as_str())];
    let at = format!("/{language}/c/small/receipt");
    let page = browser.post_and_follow(&at, &fields).await;
    (browser, page)
}

#[tokio::test]
async fn reference_and_code_open_the_receipt_in_either_language_and_nothing_else_does() {
    let site = Site::open();
    let first = sent(&mut site.browser(), "en").await;
    let second = sent(&mut site.browser(), "cy").await;
    for language in ["en", "cy"] {
        let (_, page) = opened(&site, language, &first).await;
        assert_eq!(page.to, format!("/{language}/c/small/receipt/SML0001"));
        assert!(
            page.says("Mae&#39;r &#60;b&#62;&#34;&#39;&#38; bws yn hwyr.\nAc eto."),
            "{}",
            page.html
        );
        assert!(!page.says("<b>\"'&"));
    }
    let mut stranger = site.browser();
    let other = second.between("receipt-code\">", "<").to_owned();
    let wrong = [("reference", "SML0001"), ("code", other.as_str())];
    let page = stranger.post("/en/c/small/receipt", &wrong).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("href=\"#reference\""));
    assert_eq!(
        stranger.get("/en/c/small/receipt/SML0001").await.to,
        "/en/c/small/receipt"
    );
    // Whoever holds one receipt reads no other.
    let (mut holder, _) = opened(&site, "en", &second).await;
    for below in [
        "",
        "/receipt.json",
        "/receipt.pdf",
        "/bundle.zip",
        "/withdraw",
    ] {
        let page = holder
            .get(&format!("/en/c/small/receipt/SML0001{below}"))
            .await;
        assert_eq!(page.to, "/en/c/small/receipt", "{below}");
    }
    for act in ["amend", "withdraw", "object"] {
        let page = holder
            .post(
                &format!("/en/c/small/receipt/SML0001/{act}"),
                &[("objection", "x")],
            )
            .await;
        assert_eq!(page.to, "/en/c/small/receipt", "{act}");
    }
    assert_eq!(site.scene.source("SML0001").state, Publication::NotDecided);
}

#[tokio::test]
async fn what_was_sent_is_changed_by_a_submission_that_stands_in_its_place() {
    let site = Site::open();
    let first = sent(&mut site.browser(), "en").await;
    let (mut browser, _) = opened(&site, "cy", &first).await;
    let page = browser
        .post_and_follow("/cy/c/small/receipt/SML0001/amend", &[])
        .await;
    assert_eq!(page.to, "/cy/c/small/give/check");
    assert!(
        page.says("Rydych yn newid SML0001") && page.says("bws yn hwyr"),
        "{}",
        page.html
    );
    browser
        .post(
            "/cy/c/small/give/question/a2",
            &[("answer-a2", "Mwy o fysiau"), ("from", "check")],
        )
        .await;
    let second = browser.post_and_follow("/cy/c/small/give/check", &[]).await;
    assert!(second.says("SML0002"));
    assert_ne!(
        second.between("receipt-code\">", "<"),
        first.between("receipt-code\">", "<")
    );
    assert_eq!(site.scene.document("SML0002/a1").text, CANARY);
    assert_eq!(site.scene.document("SML0002/a2").text, "Mwy o fysiau");
    assert_eq!(
        site.scene.document("SML0001/a1").text,
        CANARY,
        "what was received stays as it was"
    );
    assert_eq!(site.scene.source("SML0001").state, Publication::NotAccepted);
    let (mut old, page) = opened(&site, "en", &first).await;
    assert!(page.says("SML0002 stands in its place"), "{}", page.html);
    assert!(!page.says("/amend"));
    assert_eq!(
        old.post("/en/c/small/receipt/SML0001/amend", &[]).await.to,
        "/en/c/small/receipt/SML0001"
    );
    let (_, page) = opened(&site, "en", &second).await;
    assert!(page.says("Stands in the place of"));
}

#[tokio::test]
async fn the_second_of_two_amendments_is_told_which_one_came_first() {
    let site = Site::open();
    let first = sent(&mut site.browser(), "en").await;
    let (mut one, _) = opened(&site, "en", &first).await;
    let (mut two, _) = opened(&site, "en", &first).await;
    one.post("/en/c/small/receipt/SML0001/amend", &[]).await;
    two.post("/en/c/small/receipt/SML0001/amend", &[]).await;
    one.post("/en/c/small/give/check", &[]).await;
    let page = two.post("/en/c/small/give/check", &[]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("SML0002"), "{}", page.html);
    assert_eq!(site.references(), ["SML0001", "SML0002"]);
}

#[tokio::test]
async fn evidence_is_withdrawn_as_easily_as_it_was_given_and_the_ledger_says_so() {
    let site = Site::open();
    let first = sent(&mut site.browser(), "en").await;
    let (mut browser, page) = opened(&site, "en", &first).await;
    assert!(
        page.says("I agree that"),
        "the words of the consent are kept"
    );
    let page = browser.get("/en/c/small/receipt/SML0001/withdraw").await;
    assert!(page.says("give no reason"));
    for _ in 0..2 {
        let page = browser
            .post_and_follow("/en/c/small/receipt/SML0001/withdraw", &[])
            .await;
        assert!(
            page.says("You withdrew it on 1 March 2026"),
            "{}",
            page.html
        );
    }
    assert_eq!(site.scene.source("SML0001").state, Publication::NotAccepted);
    let mut leaves = Vec::new();
    let log = site.scene.commission.log();
    site.scene
        .store
        .read(|r| {
            r.leaves(&log, 0, |leaf| {
                leaves.push(String::from_utf8(leaf.to_vec()).unwrap());
                Ok::<(), store::StoreError>(())
            })
        })
        .unwrap();
    let withdrawn = leaves
        .iter()
        .filter(|leaf| leaf.contains("submission-withdrawn"));
    assert_eq!(withdrawn.count(), 1, "{leaves:?}");
    assert!(
        leaves
            .iter()
            .all(|leaf| ledger::Leaf::parse(leaf.as_bytes()).is_ok())
    );
}

#[tokio::test]
async fn a_respondent_reads_what_staff_took_out_objects_and_is_answered() {
    let site = Site::with_call(&testkit::SMALL_CALL.replace(
        "closes = \"2026-12-31T23:59\"",
        "closes = \"2026-12-31T23:59\"\nobjections_until = \"2026-03-31\"",
    ));
    let first = sent(&mut site.browser(), "en").await;
    let document = site.scene.document("SML0001/a1");
    let commission = site.scene.commission.clone();
    site.scene
        .store
        .write(move |tx| {
            let reason = evidence::RedactionReason::ThirdParty;
            let by = ("Sample clerk", testkit::NOON_US);
            let salt = ledger::Salt([3; 32]);
            evidence::redact(
                tx,
                &commission,
                &document,
                std::slice::from_ref(&(0..6)),
                reason,
                by,
                salt,
            )
        })
        .unwrap();
    let (mut browser, page) = opened(&site, "en", &first).await;
    assert!(
        page.says("As you sent it") && page.says("until 31 March 2026"),
        "{}",
        page.html
    );
    let objection = [("objection", "Put <b> it back")];
    for _ in 0..2 {
        let page = browser
            .post_and_follow("/en/c/small/receipt/SML0001/object", &objection)
            .await;
        assert_eq!(page.html.matches("Put &#60;b&#62; it back").count(), 1);
    }
    let empty = browser
        .post("/en/c/small/receipt/SML0001/object", &[])
        .await;
    assert!(empty.says("href=\"#objection\""));
    // Staff see it beside the evidence and in a list, and answer.
    let mut clerk = site.signed_in(Role::Clerk);
    let page = clerk.get("/en/c/small/evidence/SML0001").await;
    assert!(
        page.says("/en/c/small/objections") && page.says("With my name"),
        "{}",
        page.html
    );
    assert!(
        clerk
            .get("/en/c/small/objections")
            .await
            .says("Put &#60;b&#62; it back")
    );
    let missing = clerk.post("/en/c/small/objections/1", &[]).await;
    assert!(missing.says("href=\"#answer-1\""));
    clerk
        .post(
            "/en/c/small/objections/1",
            &[("answer", "It names your neighbour.")],
        )
        .await;
    let page = browser.get("/en/c/small/receipt/SML0001").await;
    assert!(page.says("It names your neighbour."));
    site.scene.clock.pass(31 * 86_400);
    let page = browser.get("/en/c/small/receipt/SML0001").await;
    assert!(page.says("taken until 31 March 2026") && !page.says("name=\"objection\""));
    let late = browser
        .post(
            "/en/c/small/receipt/SML0001/object",
            &[("objection", "Too late")],
        )
        .await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_receipt_kept_as_a_file_is_checked_without_asking_anybody() {
    let site = Site::open();
    for _ in 0..3 {
        sent(&mut site.browser(), "en").await;
    }
    let page = sent(&mut site.browser(), "en").await;
    let (mut browser, shown) = opened(&site, "en", &page).await;
    let file = browser
        .get("/en/c/small/receipt/SML0004/receipt.json")
        .await;
    let receipt = ledger::Receipt::parse(file.html.as_bytes()).unwrap();
    let found = receipt.verify(None).unwrap();
    assert_eq!(found.opened, ["a1", "envelope"]);
    assert!(found.unopened.is_empty());
    assert!(shown.says(&ledger::leaf_hash(receipt.body.as_bytes()).to_string()));
    assert!(
        !file.says(page.between("receipt-code\">", "<")),
        "the code is not in the file"
    );
    let checkpoint = site.browser().get("/en/c/small/ledger/checkpoint").await;
    assert_eq!(
        checkpoint.html, receipt.checkpoint,
        "everybody is shown the same ledger"
    );
}

#[tokio::test]
async fn the_receipt_is_printed_for_whoever_has_its_code_and_for_staff_who_may_see_it() {
    let site = Site::open();
    let mut sender = site.browser();
    let page = sent(&mut sender, "cy").await;
    let link = "/cy/c/small/receipt/SML0001/receipt.pdf";
    assert!(page.says(&format!("href=\"{link}\"")), "{}", page.html);
    let theirs = sender.get(link).await;
    assert!(theirs.html.starts_with("%PDF-"), "{}", theirs.to);
    let (mut browser, shown) = opened(&site, "en", &page).await;
    let link = "/en/c/small/receipt/SML0001/receipt.pdf";
    assert!(shown.says(&format!("href=\"{link}\"")), "{}", shown.html);
    assert!(browser.get(link).await.html.starts_with("%PDF-"));
    assert_eq!(site.browser().get(link).await.to, "/en/c/small/receipt");

    let staff = "/en/c/small/evidence/SML0001/receipt.pdf";
    let printed = site.signed_in(Role::Clerk).get(staff).await;
    assert!(printed.html.starts_with("%PDF-"), "{}", printed.html);
    for role in [Role::Evaluator, Role::Commissioner] {
        let refused = site.signed_in(role).get(staff).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{role:?}");
    }
}

#[tokio::test]
async fn what_is_held_is_handed_to_whoever_has_the_receipt_open_and_that_is_recorded() {
    let site = Site::open();
    let mut sender = site.browser();
    let first = sent(&mut sender, "cy").await;
    let (mut browser, page) = opened(&site, "cy", &first).await;
    let link = "/cy/c/small/receipt/SML0001/bundle.zip";
    assert!(page.says(&format!("href=\"{link}\"")), "{}", page.html);
    let bundle = browser.get(link).await;
    assert!(bundle.html.starts_with("PK"), "{}", bundle.to);
    let acts = site
        .scene
        .store
        .read(|r| commission::acts(r, 1, None, i64::MAX, 5));
    let (_, last) = acts.unwrap().into_iter().next().unwrap();
    assert_eq!(
        (
            last.person.as_str(),
            last.what.as_str(),
            last.about.as_str()
        ),
        ("respondent", "read", "SML0001")
    );
    assert_eq!(site.browser().get(link).await.to, "/cy/c/small/receipt");
}

#[tokio::test]
async fn wrong_codes_are_slowed_for_their_reference_alone() {
    let site = Site::open();
    let first = sent(&mut site.browser(), "en").await;
    about_you(&mut site.browser(), "en").await;
    let mut guesser = site.browser();
    let began = std::time::Instant::now();
    for _ in 0..3 {
        guesser
            .post(
                "/en/c/small/receipt",
                &[("reference", "SML0001"), ("code", "guess")],
            )
            .await;
    }
    assert!(began.elapsed().as_millis() >= 125 + 250 + 500);
    // The right code is not slowed, whoever has guessed at it.
    let began = std::time::Instant::now();
    opened(&site, "en", &first).await;
    assert!(began.elapsed().as_millis() < 500);
}
