//! On the way to publication: the preview of the report as it would be published, who agreed to it, publishing, and
//! overruling what the gate found.
//!
//! A preview is made of files below a folder of its own beside the published reports, and is served only to those who may
//! read the evidence; it holds nothing that would not be published.

use super::fields::{Sent, mend_page, refused};
use super::{SiteFolder, staff_page};
use crate::build::{Ending, preview};
use crate::check::Kind;
use crate::edition::{agree, agreed_to, publish};
use crate::form::{Fields, in_language};
use crate::graph::{Graph, Overrule};
use crate::store::writing::{Edition, editions};
use crate::words::{Words, words};
use crate::writing::{digest_of_draft, overrule, stop_overruling};
use ::store::Reader;
use askama::Template;
use axum::body::Body;
use axum::extract::{Extension, Path};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, page, see};
use commission::{Capability, Error, Language, Quiet, moment};
use pages::{Choice, Chrome, FieldError, Link, Row};
use std::path::{Component, Path as FilePath, PathBuf};

/// The folder of previews, beside that of the reports.
const PREVIEWS: &str = "preview";

/// What the page of the draft says of its publication.
pub(super) struct Publication {
    pub(super) preview_action: String,
    /// The preview that was made, where there is one.
    pub(super) preview_href: String,
    /// The draft as a Word document in each language, where there is a preview.
    pub(super) preview_word: Vec<Link>,
    /// Who agreed to the draft as it stands.
    pub(super) agreed: Vec<Row>,
    pub(super) may_decide: bool,
    pub(super) agree_action: String,
    pub(super) digest: String,
    pub(super) commissioners: Vec<Choice>,
    pub(super) may_publish: bool,
    /// Whether there is something that commissioners must agree to.
    pub(super) drafted: bool,
    pub(super) publish_action: String,
    pub(super) editions: Vec<Row>,
    pub(super) replies_href: String,
    pub(super) decisions_href: String,
}

/// The folder of a preview.
fn preview_folder(site: &SiteFolder, slug: &str) -> PathBuf {
    let above = site.0.parent().unwrap_or(&site.0);
    above.join(PREVIEWS).join(slug)
}

/// What is to be said of the publication of this draft.
pub(super) fn publication(
    r: &Reader<'_>,
    asked: &Asked,
    graph: &Graph,
    site: Option<&SiteFolder>,
) -> Result<Publication, Error> {
    let commission = asked.commission()?;
    let t = words(asked.language);
    let (definition, language) = (&commission.definition, asked.language);
    let zone = &definition.time_zone;
    let digest = digest_of_draft(r, commission)?;
    let agreed = agreed_to(r, commission.id, &digest)?;
    let given = match definition
        .commissioners
        .iter()
        .find(|one| one.name == asked.name())
    {
        Some(one) => one.name.clone(),
        None => String::new(),
    };
    let first = Choice::new("", t.msg_write_choose(), "");
    let names = definition.commissioners.iter();
    let names = names.map(|one| Choice::new(&one.name, &one.name, &given));
    let there = site.is_some_and(|site| {
        preview_folder(site, &definition.slug)
            .join("index.html")
            .is_file()
    });
    let code = language.code();
    Ok(Publication {
        preview_action: asked.href("/report/preview"),
        preview_href: match there {
            true => asked.href(&format!("/report/preview/{code}/index.html")),
            false => String::new(),
        },
        preview_word: definition
            .languages
            .iter()
            .filter(|_| there)
            .map(|of| {
                let href = format!("/report/preview/report.{}.docx", of.code());
                let text = match of {
                    Language::En => t.msg_preview_word_en(),
                    Language::Cy => t.msg_preview_word_cy(),
                };
                Link::new(asked.href(&href), text)
            })
            .collect(),
        agreed: agreed
            .into_iter()
            .map(|one| {
                let when = moment(language, one.at_us, zone);
                Row::new(
                    one.commissioner,
                    t.msg_agreed_how(&one.how, &one.person, when),
                )
            })
            .collect(),
        may_decide: asked.may(Capability::Decide),
        agree_action: asked.href("/report/agree"),
        digest,
        commissioners: std::iter::once(first).chain(names).collect(),
        may_publish: asked.may(Capability::Moderate),
        drafted: !graph.is_empty(),
        publish_action: asked.href("/report/publish"),
        replies_href: asked.href("/report/replies"),
        decisions_href: asked.href("/report/decisions"),
        editions: editions(r, commission.id)?
            .into_iter()
            .rev()
            .map(|one| edition_row(asked, one, zone))
            .collect(),
    })
}

fn edition_row(asked: &Asked, one: Edition, zone: &str) -> Row {
    let t = words(asked.language);
    let names: Vec<String> = serde_json::from_str(&one.commissioners).unwrap_or_default();
    let when = moment(asked.language, one.at_us, zone);
    Row::new(
        t.msg_edition_number(one.number.to_string()),
        t.msg_edition_line(when, names.join(", "), one.leaf.to_string()),
    )
}

fn folder(site: Option<Extension<SiteFolder>>) -> Result<SiteFolder, Error> {
    let none = || Error::fault("build a report", "no site folder was given");
    site.map(|Extension(site)| site).ok_or_else(none)
}

/// `POST /report/preview`: runs the whole gate and makes the preview.
pub(super) async fn make_preview(
    asked: Asked,
    site: Option<Extension<SiteFolder>>,
) -> Result<Response, Answer> {
    blocking(move || {
        let site = folder(site)?;
        let commission = asked.commission()?;
        let out = preview_folder(&site, &commission.definition.slug);
        let now = asked.app.clock.now_us();
        let checked = preview(&asked.app.store, commission, &out, now, &Quiet)?;
        let t = words(asked.language);
        let html = staff_page(&asked, Some(&site), Some((checked, t.msg_preview_made())))?;
        Ok(page(html))
    })
    .await
}

/// `GET /report/preview/{*path}`: a file of the preview.
pub(super) async fn show_preview(
    asked: Asked,
    site: Option<Extension<SiteFolder>>,
    Path((_, _, path)): Path<(String, String, String)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let site = folder(site)?;
        let slug = &asked.commission()?.definition.slug;
        let place = place_of(&preview_folder(&site, slug), &path).ok_or(Error::NotFound)?;
        let bytes = std::fs::read(&place).map_err(|_| Error::NotFound)?;
        let mut response = Response::new(Body::from(bytes));
        let kind = HeaderValue::from_static(crate::media_type(&place));
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
        Ok(response)
    })
    .await
}

/// The file of an address below a folder, or nothing where the address tries to leave it.
fn place_of(folder: &FilePath, path: &str) -> Option<PathBuf> {
    let below = FilePath::new(path);
    let plain = below.components().all(
        |part| matches!(part, Component::Normal(name) if !name.to_string_lossy().starts_with('.')),
    );
    plain.then(|| folder.join(below))
}

/// `POST /report/agree`: a commissioner agrees to the report as it was shown.
pub(super) async fn act_agree(
    asked: Asked,
    site: Option<Extension<SiteFolder>>,
    Sent(fields): Sent,
) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?.clone();
        let (name, now) = (asked.name(), asked.app.clock.now_us());
        let sent = fields.clone();
        let ended = asked.app.store.write(move |tx| {
            let said = (sent.get("commissioner"), sent.get("how"));
            agree(tx, &commission, said, sent.get("digest"), (&name, now))
        });
        match ended {
            Ok(()) => Ok(see(&asked.href("/report#publication"))),
            Err(error) => again(&asked, site, error, "commissioner"),
        }
    })
    .await
}

/// The page of the draft with what kept an act from being done.
fn again(
    asked: &Asked,
    site: Option<Extension<SiteFolder>>,
    error: Error,
    field: &str,
) -> Result<Response, Error> {
    let errors = refused(error, field, asked.language)?;
    let site = site.map(|Extension(site)| site);
    let html = super::staff_page_with(asked, site.as_ref(), None, errors)?;
    Ok(mend_page(html, StatusCode::UNPROCESSABLE_ENTITY))
}

/// `POST /report/publish`.
pub(super) async fn act_publish(
    asked: Asked,
    site: Option<Extension<SiteFolder>>,
    Sent(fields): Sent,
) -> Result<Response, Answer> {
    blocking(move || {
        let folder = folder(site.clone())?;
        let commission = asked.commission()?;
        let out = folder.0.join(&commission.definition.slug);
        let (name, now) = (asked.name(), asked.app.clock.now_us());
        let (store, reply_by) = (&asked.app.store, fields.get("reply-by"));
        match publish(store, commission, &out, reply_by, (&name, now), &Quiet) {
            Ok(Ending::Built(_)) => Ok(see(&asked.href("/report#publication"))),
            Ok(Ending::Shut(checked)) => {
                let told = words(asked.language).msg_build_shut();
                Ok(page(staff_page(
                    &asked,
                    Some(&folder),
                    Some((checked, told)),
                )?))
            }
            Err(error) => again(&asked, site, error, "reply-by"),
        }
    })
    .await
}

#[derive(Template)]
#[template(path = "overrule.html")]
struct OverrulePage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    problem: &'static str,
    place: String,
    what: Vec<String>,
    commissioners: Vec<Choice>,
    /// The reason in each language: identifier, label, language, value.
    reasons: Vec<(String, String, &'static str, String)>,
}

/// `GET /report/overrule?problem=unowned&place=R1`.
pub(super) async fn show_overrule(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let pairs = asked
            .query
            .split('&')
            .filter_map(|pair| pair.split_once('='));
        let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        let fields = Fields::of(pairs.map(owned).collect());
        Ok(page(overrule_html(&asked, &fields, Vec::new())?))
    })
    .await
}

fn overrule_html(asked: &Asked, fields: &Fields, errors: Vec<FieldError>) -> Result<String, Error> {
    let commission = asked.commission()?;
    let (t, definition) = (words(asked.language), &commission.definition);
    let kind = Kind::of_code(fields.get("problem")).filter(|kind| kind.can_be_overruled());
    let kind = kind.ok_or(Error::NotFound)?;
    let place = fields.get("place");
    let checked = asked
        .app
        .store
        .read(|r| crate::build::check_draft(r, commission))?;
    let what: Vec<String> = checked
        .problems
        .iter()
        .filter(|one| one.kind == kind && one.place == place)
        .map(|one| one.sentence(asked.language).to_owned())
        .collect();
    if what.is_empty() {
        return Err(Error::NotFound);
    }
    let mut chrome = asked.chrome(t.msg_overrule_title(), &evidence::menu(asked));
    chrome.trail = vec![Link::new(asked.href("/report"), t.msg_draft_title())];
    chrome.error_summary = errors;
    let first = Choice::new("", t.msg_write_choose(), "");
    let names = definition.commissioners.iter();
    let given = fields.get("by");
    let names = names.map(|one| Choice::new(&one.name, &one.name, given));
    crate::site::render(&OverrulePage {
        action: asked.href("/report/overrule"),
        problem: kind.code(),
        place: place.to_owned(),
        what,
        commissioners: std::iter::once(first).chain(names).collect(),
        reasons: definition
            .languages
            .iter()
            .map(|language| {
                let id = in_language("reason", *language);
                let value = fields.get(&id).to_owned();
                let label = t.msg_overrule_reason(super::write::language_name(*language, t));
                (id, label, language.code(), value)
            })
            .collect(),
        t,
        chrome,
    })
}

/// `POST /report/overrule`: a commissioner lets a problem stand; or takes that back.
pub(super) async fn act_overrule(asked: Asked, Sent(fields): Sent) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?.clone();
        let (name, now) = (asked.name(), asked.app.clock.now_us());
        let (sent, store) = (fields.clone(), &asked.app.store);
        let problem = Kind::of_code(fields.get("problem")).ok_or(Error::NotFound)?;
        let ended = store.write(move |tx| {
            let place = sent.get("place");
            if sent.get("what") == "back" {
                return stop_overruling(tx, &commission, (problem.code(), place), (&name, now));
            }
            let new = Overrule {
                problem,
                place: place.to_owned(),
                by: sent.get("by").to_owned(),
                reason: sent.texts("reason", &commission.definition),
            };
            overrule(tx, &commission, new, (&name, now))
        });
        match ended {
            Ok(()) => Ok(see(&asked.href("/report#gate"))),
            Err(error) => {
                let errors = refused(error, "by", asked.language)?;
                let html = overrule_html(&asked, &fields, errors)?;
                Ok(mend_page(html, StatusCode::UNPROCESSABLE_ENTITY))
            }
        }
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::place_of;
    use std::path::Path;

    #[test]
    fn an_address_never_leaves_the_folder_of_the_preview() {
        let folder = Path::new("preview/wales");
        let good = place_of(folder, "en/index.html");
        assert_eq!(
            good.as_deref(),
            Some(Path::new("preview/wales/en/index.html"))
        );
        for path in ["../wales/x", "/etc/passwd", ".hidden", "en/../../x"] {
            assert_eq!(place_of(folder, path), None, "{path}");
        }
    }
}
