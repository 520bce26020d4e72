//! Files for other programs: a page that offers them, and each of them. Every download stands in the log.

use crate::exports::{Format, export};
use crate::veil::Veil;
use crate::web::codebook_trail;
use crate::words::{Words, words};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use commission::web::{Answer, Asked, attachment, blocking, page};
use commission::{Error, Refusal, record};
use pages::Chrome;

/// The page.
#[derive(Template)]
#[template(path = "exports.html")]
pub(crate) struct ExportsPage {
    pub(crate) chrome: Chrome,
    pub(crate) t: &'static Words,
    pub(crate) files: Vec<FileView>,
}

/// A file that is offered.
pub(crate) struct FileView {
    pub(crate) name: String,
    pub(crate) more: String,
    pub(crate) href: String,
}

/// `GET /exports`.
pub(crate) async fn show(asked: Asked) -> Result<Response, Answer> {
    let html = blocking(move || render(&asked)).await?;
    Ok(page(html))
}

/// The page as it stands.
pub(crate) fn render(asked: &Asked) -> Result<String, Error> {
    let t = words(asked.language);
    let mut chrome = asked.chrome(t.msg_exports_title(), &evidence::menu(asked));
    chrome.trail = codebook_trail(asked);
    let files = Format::ALL.map(|format| {
        let (name, more) = match format {
            Format::Qdpx => (t.msg_export_qdpx(), t.msg_export_qdpx_more()),
            Format::Qdc => (t.msg_export_qdc(), t.msg_export_qdc_more()),
            Format::Csv => (t.msg_export_csv(), t.msg_export_csv_more()),
            Format::Xlsx => (t.msg_export_xlsx(), t.msg_export_xlsx_more()),
            Format::Jsonl => (t.msg_export_jsonl(), t.msg_export_jsonl_more()),
        };
        let href = asked.href(&format!("/exports/{}", format.file_name()));
        FileView { name, more, href }
    });
    let shown = ExportsPage {
        chrome,
        t,
        files: files.into(),
    };
    shown
        .render()
        .map_err(|why| Error::fault("write the page of files", why))
}

/// `GET /exports/{file}`.
pub(crate) async fn file(
    asked: Asked,
    Path((_, slug, file)): Path<(String, String, String)>,
) -> Result<Response, Answer> {
    let wanted = Format::ALL.into_iter().find(|f| f.file_name() == file);
    let format = wanted.ok_or(Error::NotFound)?;
    let bytes = blocking(move || bytes(&asked, format)).await?;
    let media_type = match format {
        Format::Qdpx => "application/zip",
        Format::Qdc => "application/xml; charset=utf-8",
        Format::Csv => "text/csv; charset=utf-8",
        Format::Xlsx => pages::sheet::MEDIA_TYPE,
        Format::Jsonl => "application/jsonl; charset=utf-8",
    };
    let name = format!("{slug}-{}", format.file_name());
    Ok(attachment(media_type, &name, bytes)?)
}

/// The bytes of a file, and the line in the log.
pub(crate) fn bytes(asked: &Asked, format: Format) -> Result<Vec<u8>, Error> {
    let commission = asked.commission()?;
    let (store, id) = (&asked.app.store, commission.id);
    let name = asked.name();
    let found = store.read(|r| {
        let veil = Veil::of(r, id, &name)?;
        let hides = |document: i64, coder: &str| veil.hides(document, coder);
        export(r, commission, format, asked.language, &hides)
    })?;
    let exported = found
        .ok_or_else(|| Refusal::new("codebook-empty", |l| words(l).msg_export_codebook_empty()))?;
    let now = asked.app.clock.now_us();
    store.write(move |tx| record(tx, id, &name, now, "exported", format.file_name()))?;
    Ok(exported.bytes)
}
