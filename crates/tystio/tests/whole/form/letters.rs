//! Letters to respondents: what is promised on a page waits to be sent, and nothing is in it that somebody typed.

use super::browser::{Browser, Site};
use super::{CANARY, about_you};
use axum::http::StatusCode;
use commission::{Role, WaitingLetter};

const PAGES: &str = "https://pages.example";
const TO: &str = "mair@example.org";

fn waiting(site: &Site) -> Vec<WaitingLetter> {
    let commission = site.scene.commission.id;
    let waiting = |r: &store::Reader<'_>| commission::waiting_letters(r, commission);
    site.scene.store.read(waiting).unwrap()
}

async fn sent_with_contact(browser: &mut Browser, language: &str, contact: &str) -> String {
    about_you(browser, language).await;
    let at = |step: &str| format!("/{language}/c/small/give/{step}");
    browser.post(&at("contact"), &[("contact", contact)]).await;
    browser
        .post(&at("question/a1"), &[("answer-a1", CANARY)])
        .await;
    browser.post(&at("question/a2"), &[("answer-a2", "")]).await;
    browser.post_files(&at("files"), &[], &[]).await;
    browser.post_and_follow(&at("check"), &[]).await.html
}

#[tokio::test]
async fn a_submission_with_an_address_is_acknowledged_in_its_language_without_the_code() {
    let site = Site::with_letters(PAGES);
    for (language, subject) in [
        ("en", "Your evidence was received: SML0001"),
        ("cy", "Daeth eich tystiolaeth i law: SML0002"),
    ] {
        let mut browser = site.browser();
        let contact = format!("07700 900123, {TO}");
        let page = sent_with_contact(&mut browser, language, &contact).await;
        assert!(page.contains(TO), "the page says where the letter goes");
        let code = page.split("receipt-code\">").nth(1).unwrap();
        let code = code.split('<').next().unwrap();
        let letter = waiting(&site).pop().unwrap().letter;
        assert_eq!((letter.to.as_str(), letter.subject.as_str()), (TO, subject));
        let link = format!("{PAGES}/{language}/c/small/receipt/SML000");
        assert!(letter.body.contains(&link), "{}", letter.body);
        assert!(!letter.body.contains(code) && !letter.body.contains("Mae'r"));
        assert!(!letter.body.contains("respondent"), "no name is in it");
    }
}

#[tokio::test]
async fn without_an_address_nothing_is_written_and_the_page_promises_nothing() {
    let site = Site::with_letters(PAGES);
    let page = sent_with_contact(&mut site.browser(), "en", "029 2018 0000").await;
    assert!(!page.contains("A letter that says so"));
    assert_eq!(waiting(&site), []);
}

#[tokio::test]
async fn the_link_that_somebody_had_sent_leads_back_on_another_device() {
    let site = Site::with_letters(PAGES);
    let mut browser = site.browser();
    about_you(&mut browser, "cy").await;
    let leave = "/cy/c/small/give/leave";
    let wrong = browser
        .post(leave, &[("act", "letter"), ("address", "mair at example")])
        .await;
    assert!(wrong.says("mair at example") && wrong.says("enw@example.org"));
    assert_eq!(waiting(&site), []);
    let page = browser
        .post(leave, &[("act", "letter"), ("address", TO)])
        .await;
    assert!(page.says(TO), "{}", page.html);
    let body = waiting(&site).pop().unwrap().letter.body;
    let link = body.lines().find(|line| line.starts_with(PAGES)).unwrap();
    let mut other = site.browser();
    let page = other.get(link.strip_prefix(PAGES).unwrap()).await;
    let code = link.split("code=").nth(1).unwrap().replace('+', " ");
    assert!(page.html.contains(&code), "the words stand in the field");
    let back = other
        .post("/cy/c/small/give/return", &[("code", &code)])
        .await;
    assert_eq!(back.to, "/cy/c/small/give/question/a1");
}

#[tokio::test]
async fn an_address_is_not_written_to_again_and_again() {
    let site = Site::with_letters(PAGES);
    let mut browser = site.browser();
    about_you(&mut browser, "en").await;
    let most = usize::try_from(commission::limits::LETTERS_PER_ADDRESS_MAX).unwrap();
    for letter in 0..most + 3 {
        let page = browser
            .post(
                "/en/c/small/give/leave",
                &[("act", "letter"), ("address", TO)],
            )
            .await;
        assert_eq!(page.says("no more is sent"), letter >= most);
    }
    assert_eq!(waiting(&site).len(), most);
}

#[tokio::test]
async fn without_a_mail_server_no_letter_is_offered() {
    let site = Site::open();
    let mut browser = site.browser();
    about_you(&mut browser, "en").await;
    let page = browser.get("/en/c/small/give/leave").await;
    assert!(page.says("eight words") && !page.says("Send me the link"));
    let page = browser
        .post(
            "/en/c/small/give/leave",
            &[("act", "letter"), ("address", TO)],
        )
        .await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert_eq!(waiting(&site), []);
}

#[tokio::test]
async fn a_clerk_sees_what_waits_and_may_throw_it_away() {
    let site = Site::with_letters(PAGES);
    sent_with_contact(&mut site.browser(), "en", TO).await;
    let mut clerk = site.signed_in(Role::Clerk);
    let page = clerk.get("/en/c/small/letters").await;
    assert!(page.says(TO) && page.says("Not tried yet"), "{}", page.html);
    let id = waiting(&site).pop().unwrap().id;
    let at = format!("/en/c/small/letters/{id}");
    assert_eq!(
        clerk.post(&at, &[("what", "again")]).await.to,
        "/en/c/small/letters"
    );
    assert_eq!(
        clerk.post(&at, &[("what", "drop")]).await.to,
        "/en/c/small/letters"
    );
    assert_eq!(waiting(&site), []);
    let gone = clerk.post(&at, &[("what", "drop")]).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
}
