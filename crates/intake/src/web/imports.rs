//! The list of imports, with the form by which a file is taken in.

use crate::limits::{FILES_PER_UPLOAD_MAX, IMPORTS_PER_PAGE, UPLOAD_BYTES_MAX};
use crate::store::{Import, ImportState, imports as read_imports};
use crate::words::{Words, words};
use askama::Template;
use axum::response::Response;
use commission::web::{Answer, Asked, List, blocking, rendered, workbook};
use commission::{Error, Language, moment};
use pages::{Choice, Chrome, FieldError, Link, Pagination, Tag, Tone};

/// The page.
#[derive(Template)]
#[template(path = "imports.html")]
pub(super) struct ImportsPage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    action: String,
    type_in: String,
    channels: Vec<Choice>,
    hint: String,
    /// To the scans that await their transcript, where there are any.
    scans: Option<Link>,
    imports: Vec<ImportShown>,
    pagination: Pagination,
}

/// One row of the list.
pub(super) struct ImportShown {
    pub(super) href: String,
    pub(super) file: String,
    pub(super) when: String,
    pub(super) person: String,
    pub(super) tag: Tag,
    pub(super) received: String,
    pub(super) already: String,
    pub(super) refused: String,
}

/// `GET /{lang}/c/{slug}/imports`.
pub(super) async fn imports(asked: Asked) -> Result<Response, Answer> {
    blocking(move || rendered(&imports_page(&asked, None)?, false)).await
}

/// `GET /{lang}/c/{slug}/imports.xlsx`: all of them.
pub(super) async fn sheet(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let (commission, language) = (asked.commission()?, asked.language);
        let (w, zone) = (words(language), &commission.definition.time_zone);
        let (all, _) = asked
            .app
            .store
            .read(|r| read_imports(r, commission.id, i64::MAX, 0))?;
        let mut list = List::of_words(
            "imports",
            w.msg_imports_caption(),
            [
                w.msg_imports_file(),
                w.msg_imports_when(),
                w.msg_imports_person(),
                w.msg_imports_state(),
                w.msg_imports_received(),
                w.msg_imports_already(),
                w.msg_imports_refused(),
            ],
        );
        for column in list.columns.iter_mut().skip(4) {
            column.numbers = true;
        }
        let row = |import: Import| {
            vec![
                import.file.into(),
                moment(language, import.at_us, zone).into(),
                import.person.into(),
                tag_of(language, import.state).text.into(),
                import.received.into(),
                import.already.into(),
                import.refused.into(),
            ]
        };
        workbook(&asked, list, all.into_iter().map(row).collect())
    })
    .await
}

/// The page again, with what is wrong with the form.
pub(super) fn with_error(asked: &Asked, field: &str, text: String) -> Result<Response, Error> {
    let error = FieldError {
        field: field.to_owned(),
        text,
    };
    rendered(&imports_page(asked, Some(error))?, true)
}

pub(super) fn imports_page(asked: &Asked, error: Option<FieldError>) -> Result<ImportsPage, Error> {
    let commission = asked.commission()?;
    let language = asked.language;
    let w = words(language);
    let page = page_of(&asked.query);
    let skipped = IMPORTS_PER_PAGE * (page - 1);
    let ((all, count), awaiting) = asked.app.store.read(|r| {
        let (_, awaiting) = evidence::scans_awaiting(r, commission.id, 0)?;
        let imports = read_imports(r, commission.id, IMPORTS_PER_PAGE, skipped)?;
        Ok::<_, store::StoreError>((imports, awaiting))
    })?;
    let to_scans = || {
        let text = w.msg_scans_count(pages::say::integer(awaiting));
        Link::new(asked.href("/scans"), text)
    };
    let mut chrome = asked.chrome(w.msg_imports_title(), &evidence::menu(asked));
    chrome.wide = true;
    chrome.error_summary.extend(error);
    let zone = &commission.definition.time_zone;
    let shown = |import: &Import| ImportShown {
        href: asked.href(&format!("/imports/{}", import.id)),
        file: import.file.clone(),
        when: moment(language, import.at_us, zone),
        person: import.person.clone(),
        tag: tag_of(language, import.state),
        received: pages::say::integer(import.received),
        already: pages::say::integer(import.already),
        refused: pages::say::integer(import.refused),
    };
    let pages = (count + IMPORTS_PER_PAGE - 1) / IMPORTS_PER_PAGE;
    let number = |number: i64| usize::try_from(number.max(1)).unwrap_or(1);
    Ok(ImportsPage {
        chrome,
        t: w,
        action: asked.href("/imports"),
        type_in: asked.href("/type-in"),
        channels: vec![
            Choice::new("", w.msg_channel_by_format(), ""),
            Choice::new("email", w.msg_channel_email(), ""),
            Choice::new("paper", w.msg_channel_paper(), ""),
            Choice::new("import", w.msg_channel_import(), ""),
        ],
        hint: w.msg_upload_hint(
            FILES_PER_UPLOAD_MAX.to_string(),
            (UPLOAD_BYTES_MAX >> 20).to_string(),
        ),
        scans: (awaiting > 0).then(to_scans),
        imports: all.iter().map(shown).collect(),
        pagination: Pagination {
            page: number(page),
            pages: number(pages),
            href: asked.href("/imports?page="),
        },
    })
}

fn page_of(query: &str) -> i64 {
    query
        .split('&')
        .find_map(|pair| pair.strip_prefix("page="))
        .and_then(|page| page.parse().ok())
        .unwrap_or(1_i64)
        .clamp(1, 1_000_000)
}

/// The state of an import, in words.
pub(super) fn tag_of(language: Language, state: ImportState) -> Tag {
    let w = words(language);
    match state {
        ImportState::Proposed => Tag::new(w.msg_state_proposed(), Tone::Waiting),
        ImportState::Taking => Tag::new(w.msg_state_taking(), Tone::Waiting),
        ImportState::Done => Tag::new(w.msg_state_done(), Tone::Good),
        ImportState::Refused => Tag::new(w.msg_state_refused(), Tone::Stopped),
    }
}
