//! Scans: the list of those that await a typed transcript, and the page on which one is typed, with the picture beside the words.
//!
//! A picture is shown by the browser where every browser can (JPEG, PNG), alone and with everything forbidden to it; a PDF or a TIFF is
//! downloaded. Guarantees that a refused transcript comes back with all that was typed.

use super::hands;
use crate::limits::SCANS_SHOWN_MAX;
use crate::scan::{scan_of, transcribe};
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use commission::web::{Answer, Asked, List, attachment, blocking, rendered, see, workbook};
use commission::{Error, moment, record};
use evidence::{Document, Transcript};
use pages::{Chrome, FieldError, Link};

/// The list.
#[derive(Template)]
#[template(path = "scans.html")]
pub(super) struct ScansPage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    count: String,
    scans: Vec<ScanRow>,
    more: bool,
    sheet: String,
}

struct ScanRow {
    href: String,
    reference: String,
    title: String,
    format: &'static str,
}

/// The page of one scan.
#[derive(Template)]
#[template(path = "scan.html")]
pub(super) struct ScanPage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    title: String,
    action: String,
    picture: String,
    is_shown: bool,
    format: &'static str,
    evidence: Link,
    version: i64,
    text: String,
    lang: &'static str,
    typed: Vec<String>,
    is_correction: bool,
}

type At = Path<(String, String, String, String)>;

/// `GET /{lang}/c/{slug}/scans`.
pub(super) async fn list(asked: Asked) -> Result<Response, Answer> {
    blocking(move || rendered(&scans_page(&asked)?, false)).await
}

/// `GET /{lang}/c/{slug}/scans.xlsx`: all that await their transcript.
pub(super) async fn sheet(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let (commission, w) = (asked.commission()?.id, words(asked.language));
        let (scans, _) = asked
            .app
            .store
            .read(|r| evidence::scans_awaiting(r, commission, i64::MAX))?;
        let list = List::of_words(
            "scans",
            w.msg_scans_title(),
            [
                w.msg_scans_reference(),
                w.msg_scans_file(),
                w.msg_scans_format(),
            ],
        );
        let row = |scan: Document| {
            let format = format_of(&scan);
            let title = scan.title.unwrap_or(scan.part);
            vec![scan.reference.into(), title.into(), format.into()]
        };
        workbook(&asked, list, scans.into_iter().map(row).collect())
    })
    .await
}

pub(super) fn scans_page(asked: &Asked) -> Result<ScansPage, Error> {
    let commission = asked.commission()?.id;
    let w = words(asked.language);
    let (scans, count) = asked
        .app
        .store
        .read(|r| evidence::scans_awaiting(r, commission, SCANS_SHOWN_MAX))?;
    let mut chrome = asked.chrome(w.msg_scans_title(), &evidence::menu(asked));
    chrome.trail = vec![Link::new(asked.href("/imports"), w.msg_imports_title())];
    Ok(ScansPage {
        chrome,
        t: w,
        count: w.msg_scans_count(pages::say::integer(count)),
        more: count > SCANS_SHOWN_MAX,
        sheet: asked.href("/scans.xlsx"),
        scans: scans
            .into_iter()
            .map(|scan| ScanRow {
                href: asked.href(&format!("/scans/{}/{}", scan.reference, scan.part)),
                format: format_of(&scan),
                reference: scan.reference,
                title: scan.title.unwrap_or(scan.part),
            })
            .collect(),
    })
}

fn format_of(scan: &Document) -> &'static str {
    match media_type(scan) {
        "image/jpeg" => "JPEG",
        "image/png" => "PNG",
        "image/tiff" => "TIFF",
        "application/pdf" => "PDF",
        _ => "ZIP",
    }
}

fn media_type(scan: &Document) -> &str {
    scan.blob.as_ref().map_or("", |(_, media_type)| media_type)
}

/// What every browser shows by itself. The bytes were told by their marks before they were kept under this name, or came with a
/// letter that gave them another: then they are not shown but downloaded.
fn shown_as(scan: &Document, bytes: &[u8]) -> Option<&'static str> {
    match ingest::kind_of("", bytes) {
        Some(ingest::Kind::Jpeg) if media_type(scan) == "image/jpeg" => Some("image/jpeg"),
        Some(ingest::Kind::Png) if media_type(scan) == "image/png" => Some("image/png"),
        _ => None,
    }
}

fn of_address(asked: &Asked, reference: &str, part: &str) -> Result<Document, Error> {
    let commission = asked.commission()?;
    let found = asked
        .app
        .store
        .read(|r| scan_of(r, commission, reference, Some(part)));
    match found {
        Ok(scan) if scan.is_scan => Ok(scan),
        Ok(_) | Err(Error::Refused(_)) => Err(Error::NotFound),
        Err(other) => Err(other),
    }
}

/// `GET /{lang}/c/{slug}/scans/{reference}/{part}`.
pub(super) async fn scan(
    asked: Asked,
    Path((_, _, reference, part)): At,
) -> Result<Response, Answer> {
    blocking(move || {
        let scan = of_address(&asked, &reference, &part)?;
        rendered(&scan_page(&asked, &scan, None)?, false)
    })
    .await
}

/// `again` is what was typed and why it was refused.
pub(super) fn scan_page(
    asked: &Asked,
    scan: &Document,
    again: Option<(String, Vec<FieldError>)>,
) -> Result<ScanPage, Error> {
    let w = words(asked.language);
    let zone = &asked.commission()?.definition.time_zone;
    let transcripts = asked
        .app
        .store
        .read(|r| evidence::transcripts_of(r, scan.id))?;
    let line = |one: &Transcript| {
        w.msg_scan_typed_by(one.person.as_str(), moment(asked.language, one.at_us, zone))
    };
    let here = format!("/scans/{}/{}", scan.reference, scan.part);
    let mut chrome = asked.chrome(
        w.msg_scan_title(scan.reference.as_str()),
        &evidence::menu(asked),
    );
    chrome.trail = vec![Link::new(asked.href("/scans"), w.msg_scans_title())];
    chrome.wide = true;
    let (text, errors) = again.unwrap_or_else(|| (scan.text.clone(), Vec::new()));
    chrome.error_summary = errors;
    Ok(ScanPage {
        chrome,
        t: w,
        title: scan.title.clone().unwrap_or_else(|| scan.part.clone()),
        action: asked.href(&here),
        picture: asked.href(&format!("{here}/picture")),
        is_shown: matches!(media_type(scan), "image/jpeg" | "image/png"),
        format: format_of(scan),
        evidence: Link::new(
            asked.href(&format!("/evidence/{}", scan.reference)),
            w.msg_scan_to_evidence(scan.reference.as_str()),
        ),
        version: scan.version,
        text,
        lang: scan.language.map_or("", commission::Language::code),
        typed: transcripts.iter().rev().map(line).collect(),
        is_correction: scan.transcribed(),
    })
}

/// `POST /{lang}/c/{slug}/scans/{reference}/{part}`: the fields `transcript` and `version`.
pub(super) async fn typed(
    asked: Asked,
    Path((_, _, reference, part)): At,
    Form(form): Form<Vec<(String, String)>>,
) -> Result<Response, Answer> {
    blocking(move || {
        let scan = of_address(&asked, &reference, &part)?;
        let field = |name: &str| {
            let found = form.iter().rev().find(|(field, _)| field == name);
            found.map_or("", |(_, value)| value.as_str())
        };
        let by = asked.name();
        let hands = hands(&asked, &by, (None, None))?;
        let version = Some(field("version").parse().unwrap_or_default());
        match transcribe(&hands, &scan, field("transcript"), version) {
            Ok(_) => Ok(see(&asked.href(&format!("/evidence/{reference}")))),
            Err(Error::Refused(refusals)) => {
                let errors = refusals.iter().map(|refusal| FieldError {
                    field: "transcript".to_owned(),
                    text: refusal.sentence(asked.language).to_owned(),
                });
                let again = (field("transcript").to_owned(), errors.collect());
                let scan = of_address(&asked, &reference, &part)?;
                rendered(&scan_page(&asked, &scan, Some(again))?, true)
            }
            Err(other) => Err(other),
        }
    })
    .await
}

/// `GET /{lang}/c/{slug}/scans/{reference}/{part}/picture`: the scan as it was received. Once words were taken out of its transcript,
/// the picture holds them still, and the log says who had it.
pub(super) async fn picture(
    asked: Asked,
    Path((_, _, reference, part)): At,
) -> Result<Response, Answer> {
    blocking(move || {
        let scan = of_address(&asked, &reference, &part)?;
        let store = &asked.app.store;
        let digest = scan.blob.as_ref().map(|(digest, _)| digest.as_str());
        let bytes = store.blobs().get(digest.unwrap_or_default())?;
        let bytes = bytes.ok_or(Error::NotFound)?;
        if scan.redacted() {
            let (commission, by) = (asked.commission()?.id, asked.name());
            let (now, name) = (asked.app.clock.now_us(), scan.name());
            store.write(move |tx| record(tx, commission, &by, now, "sealed-read", &name))?;
        }
        let shown = shown_as(&scan, &bytes);
        let title = scan.title.as_deref().unwrap_or(&scan.part);
        let name = format!("{} {title}", scan.reference);
        let media = shown.unwrap_or("application/octet-stream");
        let mut response = attachment(media, &name, bytes)?;
        let headers = response.headers_mut();
        let sandbox = HeaderValue::from_static("sandbox; default-src 'none'");
        headers.insert(header::CONTENT_SECURITY_POLICY, sandbox);
        if shown.is_some() {
            headers.remove(header::CONTENT_DISPOSITION);
        }
        Ok(response)
    })
    .await
}
