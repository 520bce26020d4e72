//! The pages as the public and the secretariat meet them, in both languages, with hostile texts in
//! every place where somebody else's words are shown.

use super::{about, home, import, imports, routes, scans};
use crate::store as rows;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use axum::{Extension, Router};
use commission::web::{Asked, rendered};
use commission::{Language, Role};
use evidence::Panels;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use testkit::{NOON_US, SMALL_CALL, Scene};
use tower::ServiceExt;

const CANARY: &str = "<b>\"'&";
const ESCAPED: &str = "&#60;b&#62;&#34;&#39;&#38;";

/// A commission with the canary in every text of its own.
fn scene() -> Scene {
    let mut call = SMALL_CALL.to_owned();
    for before in ["en = \"", "cy = \"", "name = \""] {
        call = call.replace(before, &format!("{before}<b>\\\"'& "));
    }
    let with = "role = { en = \"<b>\\\"'& Chair\"";
    assert!(call.contains(with));
    let interests = "interests = [{ en = \"<b>\\\"'& One\", cy = \"<b>\\\"'& Un\" }]";
    Scene::with_call(
        &[crate::MIGRATIONS],
        &call.replace("interests = []", interests),
    )
}

fn asked(scene: &Scene, language: Language, path: &str, clerk: bool) -> Asked {
    Asked {
        app: scene.app(),
        language,
        path: format!("/c/small{path}"),
        query: String::new(),
        person: clerk.then(|| scene.person(Role::Clerk)),
        commission: Some(Arc::new(scene.commission.clone())),
    }
}

/// The canary stands escaped wherever it stands, each id once, and headings go down by one.
fn is_clean(html: &str, language: Language) {
    assert!(!html.contains(CANARY) && html.contains(ESCAPED), "{html}");
    assert!(html.contains(&format!("<html lang=\"{}\"", language.code())));
    let mut ids = BTreeSet::new();
    for rest in html.split(" id=\"").skip(1) {
        let id = rest.split('"').next().unwrap();
        assert!(ids.insert(id.to_owned()), "the id {id} stands twice");
    }
    let mut last = 0;
    for rest in html.split("<h").skip(1) {
        if let Some(level) = rest.chars().next().and_then(|c| c.to_digit(10)) {
            assert!(level <= last + 1, "a heading h{level} after h{last}");
            last = level;
        }
    }
    for wanted in rest_of(html, "<select id=\"") {
        assert!(
            html.contains(&format!("<label for=\"{wanted}\"")),
            "{wanted} has a label"
        );
    }
}

fn rest_of(html: &str, before: &str) -> Vec<String> {
    let parts = html.split(before).skip(1);
    parts
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect()
}

fn html_of(template: &impl askama::Template) -> String {
    template.render().unwrap()
}

#[test]
fn the_public_pages_are_whole_in_both_languages_and_escape_what_is_not_ours() {
    let scene = scene();
    for language in [Language::En, Language::Cy] {
        for clerk in [false, true] {
            let page = home::home_page(
                &asked(&scene, language, "", clerk),
                &Panels::default(),
                NOON_US,
            )
            .unwrap();
            let html = html_of(&page);
            is_clean(&html, language);
            assert!(html.contains("/report/small/"));
            assert_eq!(html.contains("/sign-in?next="), !clerk);
            let about = about::about_page(&asked(&scene, language, "/about", clerk)).unwrap();
            let html = html_of(&about);
            is_clean(&html, language);
            for id in ["privacy", "publication", "imprint"] {
                assert!(html.contains(&format!("id=\"{id}\"")), "{id}");
            }
        }
    }
}

#[test]
fn the_closing_time_is_told_in_words_with_its_zone() {
    let scene = Scene::open(&[crate::MIGRATIONS]);
    let html = |language, now_us| {
        html_of(
            &home::home_page(
                &asked(&scene, language, "", false),
                &Panels::default(),
                now_us,
            )
            .unwrap(),
        )
    };
    let year_us = 366 * 86_400_000_000;
    assert!(html(Language::En, NOON_US).contains("open until 31 December 2026, 23:59 (UK time)"));
    assert!(
        html(Language::Cy, NOON_US).contains("ar agor tan 31 Rhagfyr 2026, 23:59 (amser y DU)")
    );
    assert!(html(Language::En, NOON_US + year_us).contains("closed on"));
    assert!(html(Language::En, NOON_US - year_us).contains("opens on"));
    assert!(
        !html(Language::En, NOON_US).contains(">a1"),
        "keys are never shown to the public"
    );
}

#[test]
fn a_text_that_stands_in_the_other_language_says_so() {
    let call = SMALL_CALL
        .replace("languages = [\"en\", \"cy\"]", "languages = [\"cy\"]")
        .replace("What are services like?", "");
    // A commission in Welsh alone needs no English text; the English page then shows the Welsh one.
    let only_welsh: String = call
        .lines()
        .map(|line| match (line.find("en = \""), line.find("cy = \"")) {
            (Some(en), Some(cy)) => {
                format!("{}{}\n", line.get(..en).unwrap(), line.get(cy..).unwrap())
            }
            _ => format!("{line}\n"),
        })
        .collect();
    let scene = Scene::with_call(&[crate::MIGRATIONS], &only_welsh);
    let page = home::home_page(
        &asked(&scene, Language::En, "", false),
        &Panels::default(),
        NOON_US,
    )
    .unwrap();
    assert!(html_of(&page).contains("<li lang=\"cy\">Sut rai yw&#39;r gwasanaethau?</li>"));
}

/// The pages behind a browser that is signed in as a clerk.
fn site(scene: &Scene, language: Language) -> Router {
    let mut router = Router::new();
    for route in routes() {
        router = router.route(route.path, route.handler);
    }
    router
        .layer(Extension(asked(scene, language, "/imports", true)))
        .with_state(scene.app())
}

async fn send(router: &Router, request: Request<Body>) -> (StatusCode, String, String) {
    let response = router.clone().oneshot(request).await.unwrap();
    let status = response.status();
    let place = response
        .headers()
        .get(header::LOCATION)
        .map_or_else(String::new, |place| place.to_str().unwrap().to_owned());
    let body = to_bytes(response.into_body(), 1 << 20).await.unwrap();
    (status, place, String::from_utf8_lossy(&body).into_owned())
}

fn get(path: &str) -> Request<Body> {
    Request::get(path).body(Body::empty()).unwrap()
}

fn upload(files: &[(&str, &str)]) -> Request<Body> {
    upload_of("", files)
}

fn upload_of(came: &str, files: &[(&str, &str)]) -> Request<Body> {
    let field = |name: &str, value: &str| {
        format!("--xx\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let mut body = field("channel", "paper") + &field("received", came);
    for (name, text) in files {
        body.push_str(&format!(
            "--xx\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n\r\n{text}\r\n"
        ));
    }
    body.push_str("--xx--\r\n");
    Request::post("/en/c/small/imports")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=xx")
        .body(Body::from(body))
        .unwrap()
}

fn confirm(path: &str, fields: &str) -> Request<Body> {
    Request::post(path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(fields.to_owned()))
        .unwrap()
}

#[tokio::test]
async fn a_clerk_uploads_a_table_confirms_its_mapping_and_reads_what_became_of_each_row() {
    let scene = scene();
    let router = site(&scene, Language::En);
    let table =
        "no,when,What <b>\"'& now\n1,2026-02-01,It is <b>\"'& late.\n2,soon <b>\"'&,Never mind.\n";
    let (status, place, _) = send(&router, upload(&[("form.csv", table)])).await;
    assert_eq!(
        (status, place.as_str()),
        (StatusCode::SEE_OTHER, "/en/c/small/imports/1")
    );
    let (_, _, html) = send(&router, get(&place)).await;
    is_clean(&html, Language::En);
    assert!(html.contains("For example: It is"));

    let twice = "part-0-column-0=id&part-0-column-1=id&part-0-column-2=question-a1";
    let (status, _, html) = send(&router, confirm(&place, twice)).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        html.contains("href=\"#part-0-column-1\""),
        "the summary leads to the field"
    );
    let (status, _, _) = send(&router, confirm(&place, "part-0-column-0=id")).await;
    assert_eq!(
        status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "no question was given a column"
    );

    let good = "part-0-column-0=id&part-0-column-1=received&part-0-column-2=question-a1";
    let (status, here, _) = send(&router, confirm(&place, good)).await;
    assert_eq!(
        (status, here.as_str()),
        (StatusCode::SEE_OTHER, place.as_str())
    );
    let (_, _, html) = send(&router, get(&place)).await;
    is_clean(&html, Language::En);
    assert!(html.contains("form.csv, row 2 (line 3):"), "{html}");
    assert_eq!(scene.source("SML0001").channel, "paper");

    // Going back and sending the form again, or the file again, adds nothing.
    assert_eq!(
        send(&router, confirm(&place, good)).await.0,
        StatusCode::SEE_OTHER
    );
    let (_, again, _) = send(&router, upload(&[("form.csv", table)])).await;
    let (_, _, html) = send(&router, get(&again)).await;
    assert!(
        html.contains("was used before"),
        "the saved mapping is offered"
    );
    send(&router, confirm(&again, good)).await;
    let (all, _) = scene.store.read(|r| rows::imports(r, 1, 10, 0)).unwrap();
    assert_eq!((all[0].received, all[0].already, all[0].refused), (0, 1, 1));
    let (_, _, html) = send(&router, get("/en/c/small/imports")).await;
    is_clean(&html, Language::En);
}

#[tokio::test]
async fn letters_are_taken_at_once_and_a_broken_file_is_refused_with_its_reason() {
    let scene = scene();
    let router = site(&scene, Language::Cy);
    let files = [("a.txt", "Mae'r bws yn hwyr."), ("b.csv", "a,b\n1,2,3\n")];
    let (status, place, _) = send(&router, upload(&files)).await;
    assert_eq!(
        (status, place.as_str()),
        (StatusCode::SEE_OTHER, "/cy/c/small/imports")
    );
    assert_eq!(scene.document("SML0001/body").text, "Mae'r bws yn hwyr.");
    let (_, _, html) = send(&router, get("/cy/c/small/imports/2")).await;
    assert!(html.contains("Celloedd yn y rhes: 3"), "{html}");
    let (status, _, html) = send(&router, upload(&[])).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(html.contains("Dewiswch o leiaf un ffeil"));
}

#[tokio::test]
async fn the_original_comes_back_byte_for_byte_as_a_download() {
    let scene = scene();
    let router = site(&scene, Language::En);
    send(&router, upload(&[("llythyr ŷ.txt", "Geiriau.")])).await;
    let response = router
        .clone()
        .oneshot(get("/en/c/small/imports/1/original"))
        .await
        .unwrap();
    let header_of = |name| {
        response
            .headers()
            .get(name)
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned()
    };
    assert_eq!(header_of(header::X_CONTENT_TYPE_OPTIONS), "nosniff");
    assert_eq!(
        header_of(header::CONTENT_DISPOSITION),
        "attachment; filename*=UTF-8''llythyr%20%C5%B7.txt"
    );
    let body = to_bytes(response.into_body(), 1 << 20).await.unwrap();
    assert_eq!(&body[..], "Geiriau.".as_bytes());
    assert_eq!(
        send(&router, get("/en/c/small/imports/9")).await.0,
        StatusCode::NOT_FOUND
    );
}

#[test]
fn the_staff_pages_are_whole_before_anything_was_taken() {
    let scene = scene();
    for language in [Language::En, Language::Cy] {
        let asked = asked(&scene, language, "/imports", true);
        let html = html_of(&imports::imports_page(&asked, None).unwrap());
        is_clean(&html, language);
        assert!(rendered(&imports::imports_page(&asked, None).unwrap(), false).is_ok());
        let none = rows::Import {
            id: 1,
            file: format!("{CANARY}.txt"),
            sha256: String::new(),
            bytes: 0,
            channel: None,
            person: CANARY.to_owned(),
            at_us: NOON_US,
            state: rows::ImportState::Taking,
            received: 0,
            already: 0,
            refused: 0,
            came_us: None,
        };
        let page = import::import_page(&asked, &none, &BTreeMap::new(), Vec::new()).unwrap();
        is_clean(&html_of(&page), language);
    }
}

#[tokio::test]
async fn the_day_said_for_a_table_is_that_of_its_rows_however_late_its_mapping_is_confirmed() {
    let scene = scene();
    let router = site(&scene, Language::En);
    let table = [("form.csv", "no,words\n1,The bus is late.\n")];
    let (_, place, _) = send(&router, upload_of("2026-02-01", &table)).await;
    let mapping = "part-0-column-0=id&part-0-column-1=question-a1";
    send(&router, confirm(&place, mapping)).await;
    let expected = crate::submission::received_of(&scene.commission, "2026-02-01");
    assert_eq!(scene.source("SML0001").received_us, expected.unwrap());
}

/// A commission with a scan under a hostile name.
fn with_scan() -> Scene {
    let scene = scene();
    let by = "Sample clerk";
    let (clock, chance) = (scene.clock.clone(), scene.chance.clone());
    let hands = crate::Hands {
        store: &scene.store,
        commission: &scene.commission,
        clock: clock.as_ref(),
        chance: chance.as_ref(),
        files: &ingest::InThisProcess,
        progress: &commission::Quiet,
        by,
        channel: Some("paper"),
        received_us: None,
    };
    let name = format!("{CANARY}.png");
    let file = crate::keep(&scene.store, &name, crate::tests::PICTURE).unwrap();
    let found = crate::look(&scene.store, &ingest::InThisProcess, &file).unwrap();
    crate::take(&hands, &found, &crate::Plan::default(), None).unwrap();
    scene
}

#[test]
fn the_pages_of_scans_are_whole_in_both_languages_and_escape_what_is_not_ours() {
    let scene = with_scan();
    let scan = scene.document("SML0001/attachment-1");
    for language in [Language::En, Language::Cy] {
        let list = scans::scans_page(&asked(&scene, language, "/scans", true)).unwrap();
        let html = html_of(&list);
        is_clean(&html, language);
        assert!(html.contains("/scans/SML0001/attachment-1"));
        let here = asked(&scene, language, "/scans/SML0001/attachment-1", true);
        let html = html_of(&scans::scan_page(&here, &scan, None).unwrap());
        is_clean(&html, language);
        assert!(html.contains("/scans/SML0001/attachment-1/picture"));
        let imports = imports::imports_page(&asked(&scene, language, "/imports", true), None);
        assert!(html_of(&imports.unwrap()).contains("/scans\""));
    }
}

async fn sent(
    scene: &Scene,
    method: &str,
    below: &str,
    body: &str,
) -> (StatusCode, axum::response::Response) {
    let here = asked(scene, Language::En, "/scans", true);
    let mut router = Router::new();
    for route in routes() {
        router = router.route(route.path, route.handler);
    }
    let request = Request::builder()
        .method(method)
        .uri(format!("/en/c/small/scans{below}"))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(body.to_owned()))
        .unwrap();
    let router = router.layer(Extension(here)).with_state(scene.app());
    let answer = router.oneshot(request).await.unwrap();
    (answer.status(), answer)
}

#[tokio::test]
async fn a_transcript_is_typed_on_its_page_and_two_people_do_not_overwrite_each_other() {
    let scene = with_scan();
    let (status, picture) = sent(&scene, "GET", "/SML0001/attachment-1/picture", "").await;
    assert_eq!(status, StatusCode::OK);
    let headers = picture.headers();
    assert_eq!(headers[header::CONTENT_TYPE], "image/png");
    assert_eq!(headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
    assert_eq!(
        headers[header::CONTENT_SECURITY_POLICY],
        "sandbox; default-src 'none'"
    );
    let bytes = to_bytes(picture.into_body(), 1 << 20).await.unwrap();
    assert_eq!(&bytes[..], crate::tests::PICTURE);

    let (status, _) = sent(
        &scene,
        "POST",
        "/SML0001/attachment-1",
        "version=1&transcript=The+bus.",
    )
    .await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert_eq!(scene.document("SML0001/attachment-1").text, "The bus.");
    // Another clerk had the page open since before.
    let (status, page) = sent(
        &scene,
        "POST",
        "/SML0001/attachment-1",
        "version=1&transcript=The+tram.",
    )
    .await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = to_bytes(page.into_body(), 1 << 20).await.unwrap();
    let html = String::from_utf8_lossy(&html);
    assert!(
        html.contains("The tram.") && html.contains("in the meantime"),
        "{html}"
    );
    assert_eq!(scene.document("SML0001/attachment-1").text, "The bus.");
    let (status, _) = sent(&scene, "GET", "/SML0001/attachment-9", "").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}
