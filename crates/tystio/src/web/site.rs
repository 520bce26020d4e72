//! The built reports: files of `DATA/site/SLUG`, as `report build` wrote them, and nothing else; never the sealed pack, where
//! somebody let it be built there.

use axum::Router;
use axum::extract::Path as Parts;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use axum::routing::get;
use commission::Error;
use commission::web::{Answer, App, blocking, see};
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
            get(|Parts(slug): Parts<String>| file(first, slug, String::new())),
        )
        .route(
            "/report/{slug}/{*path}",
            get(|Parts((slug, path)): Parts<(String, String)>| file(rest, slug, path)),
        )
}

async fn file(site: PathBuf, slug: String, path: String) -> Result<Response, Answer> {
    let asked = blocking(move || {
        let place = place_of(&site, &slug, &path).ok_or(Error::NotFound)?;
        let place = if place.is_dir() {
            place.join("index.html")
        } else {
            place
        };
        let bytes = std::fs::read(&place).map_err(|_| Error::NotFound)?;
        Ok((report::media_type(&place), bytes))
    });
    let (media_type, bytes) = asked.await?;
    let mut response = Response::new(bytes.into());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
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
