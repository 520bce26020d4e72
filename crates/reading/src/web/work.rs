//! The work log: who put which code on which words and when, the latest first, with undo. What was
//! undone stays in it, with who undid it.

use crate::coding::{Worked, told as short};
use crate::filter::{address, pairs};
use crate::limits::WORK_PER_PAGE_MAX;
use crate::store::{self, Part};
use crate::web::{by, codebook_trail, lang, moment, page_count, page_number, told};
use crate::words::{Words, words};
use askama::Template;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, page};
use commission::{Capability, Error};
use pages::{Chrome, Link, Pagination};
use std::collections::BTreeMap;

/// The page.
#[derive(Template)]
#[template(path = "work.html")]
pub(crate) struct WorkPage {
    pub(crate) chrome: Chrome,
    pub(crate) t: &'static Words,
    pub(crate) whose: Vec<Link>,
    pub(crate) lines: Vec<Line>,
    pub(crate) pagination: Pagination,
    pub(crate) may_code: bool,
}

/// A line of the log.
pub(crate) struct Line {
    pub(crate) code: String,
    pub(crate) code_lang: &'static str,
    pub(crate) code_href: String,
    pub(crate) quote: Option<String>,
    pub(crate) lang: &'static str,
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) who: String,
    pub(crate) undone: Option<String>,
    pub(crate) undo_href: String,
}

/// `GET /work`; `?who=me` for one's own alone.
pub(crate) async fn show(asked: Asked) -> Result<Response, Answer> {
    let html = blocking(move || render(&asked)).await?;
    Ok(page(html))
}

/// The log as it stands.
pub(crate) fn render(asked: &Asked) -> Result<String, Error> {
    let w = words(asked.language);
    let id = asked.commission()?.id;
    let mine = pairs(&asked.query).contains(&("who".to_owned(), "me".to_owned()));
    let name = asked.name();
    let number = page_number(asked);
    let ((lines, all), codes) = asked.app.store.read(|r| -> Result<_, Error> {
        let part = Part::page(number, WORK_PER_PAGE_MAX);
        let person = mine.then_some(name.as_str());
        let work = store::work(r, id, person, part, &name)?;
        Ok((work, store::codes(r, id)?))
    })?;
    let names: BTreeMap<_, _> = codes
        .iter()
        .map(|code| {
            (
                code.key.as_str(),
                (code.entry.name.as_str(), lang(code.language)),
            )
        })
        .collect();
    let mut chrome = asked.chrome(w.msg_work_title(), &evidence::menu(asked));
    chrome.trail = codebook_trail(asked);
    chrome.messages.extend(told(asked));
    let href = asked.href("/work");
    let pages = page_count(all, WORK_PER_PAGE_MAX);
    let of = if mine { "who=me&page=" } else { "page=" };
    let shown = WorkPage {
        t: w,
        whose: vec![
            Link::new(&href, w.msg_work_all()).current_if(!mine),
            Link::new(address(&href, "who=me"), w.msg_work_mine()).current_if(mine),
        ],
        lines: lines
            .iter()
            .map(|worked| line(asked, worked, &names))
            .collect::<Result<_, _>>()?,
        pagination: Pagination {
            page: number.min(pages),
            pages,
            href: address(&href, of),
        },
        may_code: asked.may(Capability::Code),
        chrome,
    };
    shown
        .render()
        .map_err(|why| Error::fault("write the work log", why))
}

fn line(
    asked: &Asked,
    worked: &Worked,
    names: &BTreeMap<&str, (&str, &'static str)>,
) -> Result<Line, Error> {
    let coding = &worked.coding;
    let (reference, _) = coding.name.split_once('/').unwrap_or((&coding.name, ""));
    let (code, code_lang) = names
        .get(coding.code.as_str())
        .copied()
        .unwrap_or((&coding.code, ""));
    let undone = match &worked.undone {
        Some((who, at)) => {
            let when = moment(asked, *at)?;
            Some(words(asked.language).msg_undone_by(who, when))
        }
        None => None,
    };
    Ok(Line {
        code: code.to_owned(),
        code_lang,
        code_href: asked.href(&format!("/codebook/{}", coding.code)),
        quote: coding.holds.then(|| short(&coding.quote)),
        lang: lang(worked.language),
        name: coding.name.clone(),
        href: asked.href(&format!("/evidence/{reference}#P{}", coding.passage)),
        who: format!(
            "{}, {}",
            by(coding, asked.language),
            moment(asked, coding.at_us)?
        ),
        undone,
        undo_href: asked.href(&format!("/codings/{}/undo", coding.id)),
    })
}
