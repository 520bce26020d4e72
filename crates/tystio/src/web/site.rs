//! The built reports: files of `DATA/site/SLUG`, as `report build` wrote them, and nothing else; never the sealed pack, where
//! somebody let it be built there. Where a report was taken down because somebody was erased, its address says so, in both languages.

use crate::words::words;
use askama::Template;
use axum::Router;
use axum::extract::{Path as Parts, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use axum::routing::get;
use commission::web::{Answer, App, blocking, rendered, see};
use commission::{Commission, Error, Language, commission_by_slug};
use evidence::erasures;
use pages::Chrome;
use std::path::{Component, Path, PathBuf};

/// `/report/SLUG/...`
pub(super) fn router(site: &Path) -> Router<App> {
    let (first, rest) = (site.to_owned(), site.to_owned());
    Router::new()
        .route(
            "/report/{slug}",
            get(|Parts(slug): Parts<String>| async move { see(&format!("/report/{slug}/")) }),
        )
        .route(
            "/report/{slug}/",
            get(|State(app): State<App>, Parts(slug): Parts<String>| {
                file(app, first, slug, String::new())
            }),
        )
        .route(
            "/report/{slug}/{*path}",
            get(
                |State(app): State<App>, Parts((slug, path)): Parts<(String, String)>| {
                    file(app, rest, slug, path)
                },
            ),
        )
}

async fn file(app: App, site: PathBuf, slug: String, path: String) -> Result<Response, Answer> {
    blocking(move || {
        let place = place_of(&site, &slug, &path).ok_or(Error::NotFound)?;
        if !site.join(&slug).exists()
            && let Some(commission) = taken_down(&app, &slug)?
        {
            return away(&commission, &path);
        }
        let place = if place.is_dir() {
            place.join("index.html")
        } else {
            place
        };
        let bytes = std::fs::read(&place).map_err(|_| Error::NotFound)?;
        let mut response = Response::new(bytes.into());
        let headers = response.headers_mut();
        let media_type = HeaderValue::from_static(report::media_type(&place));
        headers.insert(header::CONTENT_TYPE, media_type);
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        Ok(response)
    })
    .await
}

/// The commission whose report was built before somebody was erased, and not since.
fn taken_down(app: &App, slug: &str) -> Result<Option<Commission>, Error> {
    app.store.read(|r| {
        let commission = match commission_by_slug(r, slug) {
            Err(Error::Refused(_)) => return Ok(None),
            other => other?,
        };
        let built = report::last_built(r, commission.id)?;
        let erased = erasures(r, commission.id, 1)?.into_iter().next();
        let since = built
            .zip(erased)
            .is_some_and(|(built, erased)| erased.at_us >= built.at_us);
        Ok(since.then_some(commission))
    })
}

/// What stands at the address of a report that was taken down. The address has no language of its own, so that both say it.
#[derive(Template)]
#[template(path = "report-away.html")]
struct AwayPage {
    chrome: Chrome,
    said: Vec<Said>,
}

struct Said {
    code: &'static str,
    sentence: String,
    href: String,
    link: String,
}

fn away(commission: &Commission, path: &str) -> Result<Response, Error> {
    let definition = &commission.definition;
    let first = definition.languages.first().copied();
    let language = match path.split('/').next() {
        Some("cy") => Language::Cy,
        Some("en") => Language::En,
        _ => first.unwrap_or(Language::En),
    };
    let mut chrome = Chrome::new(language, "/", words(language).msg_report_away_title());
    chrome.tongues = vec![language];
    chrome.sample = definition.sample;
    let other = match language {
        Language::Cy => Language::En,
        Language::En => Language::Cy,
    };
    let said = [language, other].map(|one| Said {
        code: one.code(),
        sentence: words(one).msg_report_away(definition.title(one)),
        href: format!("/{}/c/{}", one.code(), definition.slug),
        link: words(one).msg_report_away_commission(),
    });
    let page = AwayPage {
        chrome,
        said: said.into(),
    };
    let mut response = rendered(&page, false)?;
    *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
    Ok(response)
}

/// The folder of the sealed pack.
const SEALED: &str = "sealed";

/// The file of an address, or nothing where the address tries to leave the folder or to enter the sealed pack. Letters may
/// be of either case, because some disks do not tell them apart.
fn place_of(site: &Path, slug: &str, path: &str) -> Option<PathBuf> {
    let below = Path::new(slug).join(path.trim_end_matches('/'));
    let plain = below.components().all(|part| match part {
        Component::Normal(name) => {
            let name = name.to_string_lossy();
            !name.starts_with('.') && !name.eq_ignore_ascii_case(SEALED)
        }
        _ => false,
    });
    plain.then(|| site.join(below))
}

#[cfg(test)]
mod tests {
    use super::place_of;
    use std::path::Path;

    #[test]
    fn an_address_never_leaves_the_folder_of_reports_nor_enters_the_sealed_pack() {
        let site = Path::new("site");
        assert_eq!(
            place_of(site, "wales", "en/index.html").as_deref(),
            Some(Path::new("site/wales/en/index.html"))
        );
        for (slug, path) in [
            ("..", "tystio.db"),
            ("wales", "../../ledger.key"),
            ("wales", "/etc/passwd"),
            ("wales", ".hidden"),
            ("wales", "sealed"),
            ("wales", "sealed/documents.csv"),
            ("wales", "./Sealed/ledger/openings.jsonl"),
            ("/etc", "passwd"),
        ] {
            assert_eq!(place_of(site, slug, path), None, "{slug} {path}");
        }
    }
}
