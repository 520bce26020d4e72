//! The codebook: its tree with what each code means and how often it was used, a page for each code
//! with all its passages, and the forms that keep it.

use crate::acts;
use crate::codebook::{Code, Entry, Placed, tree};
use crate::coding::{Counts, MemoAbout, Worked};
use crate::filter::{Filter, address};
use crate::keep::{self, Way};
use crate::limits::PASSAGES_PER_PAGE_MAX;
use crate::store::{self, Part};
use crate::web::list::indented;
use crate::web::{
    Fields, after, beside, both_counts, by, codebook_trail, lang, moment, page_count, page_number,
    refused_page, told,
};
use crate::words::{Words, words};
use ::store::Reader;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, page, see};
use commission::{Capability, Commission, Error, Refusal};
use pages::{Choice, Chrome, FieldError, Link, Pagination, Tag, Tone};

type Below = Path<(String, String, String)>;

/// The codebook.
#[derive(Template)]
#[template(path = "codebook.html")]
pub(crate) struct CodebookPage {
    pub(crate) chrome: Chrome,
    pub(crate) t: &'static Words,
    pub(crate) codes: Vec<CodeView>,
    pub(crate) may_code: bool,
    pub(crate) beside: Vec<Link>,
    pub(crate) action: String,
    pub(crate) entry: Entry,
    pub(crate) parents: Vec<Choice>,
    pub(crate) typed: bool,
}

/// A code in the tree.
pub(crate) struct CodeView {
    pub(crate) key: String,
    pub(crate) entry: Entry,
    pub(crate) lang: &'static str,
    pub(crate) depth: usize,
    pub(crate) below: String,
    pub(crate) group: bool,
    pub(crate) retired: Option<Tag>,
    pub(crate) counts: String,
    pub(crate) list_href: String,
    pub(crate) href: String,
}

/// One code with its passages.
#[derive(Template)]
#[template(path = "code.html")]
pub(crate) struct CodePage {
    pub(crate) chrome: Chrome,
    pub(crate) t: &'static Words,
    pub(crate) code: CodeView,
    pub(crate) passages: Vec<PassageView>,
    pub(crate) shown: String,
    pub(crate) pagination: Pagination,
    pub(crate) memos: Vec<(String, String)>,
    pub(crate) may_code: bool,
    pub(crate) memo: String,
}

/// A passage of a code.
pub(crate) struct PassageView {
    pub(crate) quote: Option<String>,
    pub(crate) lang: &'static str,
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) who: String,
}

/// The form that changes a code.
#[derive(Template)]
#[template(path = "code-form.html")]
pub(crate) struct FormPage {
    pub(crate) chrome: Chrome,
    pub(crate) t: &'static Words,
    pub(crate) key: String,
    pub(crate) entry: Entry,
    pub(crate) parents: Vec<Choice>,
    pub(crate) href: String,
    pub(crate) retired: bool,
    pub(crate) used: bool,
}

/// `GET /codebook`.
pub(crate) async fn show(asked: Asked) -> Result<Response, Answer> {
    let html = blocking(move || render(&asked, None)).await?;
    Ok(page(html))
}

/// The codebook as it stands, with a form that was refused where there is one.
pub(crate) fn render(
    asked: &Asked,
    refused: Option<(Entry, String, Vec<FieldError>)>,
) -> Result<String, Error> {
    let w = words(asked.language);
    let id = asked.commission()?.id;
    let (codes, counts) = asked.app.store.read(|r| -> Result<_, Error> {
        let counts = store::counts(r, id, Some(&asked.name()))?;
        Ok((tree(store::codes(r, id)?), counts))
    })?;
    let mut chrome = asked.chrome(w.msg_codebook_title(), &evidence::menu(asked));
    if let Ok(commission) = asked.commission() {
        chrome.path = format!("/c/{}/codebook", commission.definition.slug);
    }
    chrome.messages.extend(told(asked));
    let typed = refused.is_some();
    let (entry, parent, errors) = refused.unwrap_or_default();
    chrome.error_summary = errors;
    let shown = CodebookPage {
        t: w,
        parents: parents(asked, &codes, None, &parent),
        codes: codes
            .iter()
            .map(|placed| {
                let counts = counts.get(&placed.code.key).copied().unwrap_or_default();
                code_view(asked, &codes, placed, counts)
            })
            .collect(),
        may_code: asked.may(Capability::Code),
        beside: vec![
            Link::new(asked.href("/work"), w.msg_work_title()),
            Link::new(asked.href("/suggestions"), w.msg_suggestions_title()),
            Link::new(asked.href("/double-coding"), w.msg_double_title()),
            Link::new(asked.href("/coverage"), w.msg_coverage_title()),
            Link::new(asked.href("/exports"), w.msg_exports_title()),
        ],
        action: asked.href("/codebook"),
        entry,
        typed,
        chrome,
    };
    shown
        .render()
        .map_err(|why| Error::fault("write the codebook", why))
}

fn code_view(asked: &Asked, codes: &[Placed], placed: &Placed, counts: Counts) -> CodeView {
    let (code, w) = (&placed.code, words(asked.language));
    let parent = code.parent.as_ref();
    let parent = parent.and_then(|key| codes.iter().find(|p| p.code.key == *key));
    let filter = Filter {
        code: Some(code.key.clone()),
        ..Filter::default()
    };
    let shown = pages::say::integer(counts.codings);
    CodeView {
        entry: code.entry.clone(),
        lang: lang(code.language.filter(|of| *of != asked.language)),
        depth: placed.depth.min(6),
        below: parent.map_or_else(String::new, |p| p.code.entry.name.clone()),
        group: placed.group,
        retired: code
            .retired
            .then(|| Tag::new(w.msg_retired(), Tone::Stopped)),
        counts: format!(
            "{} · {}",
            both_counts(asked.language, counts.submissions, counts.distinct_texts),
            w.msg_codings_count(counts.codings, shown)
        ),
        list_href: address(&asked.href("/evidence"), &filter.to_query()),
        href: asked.href(&format!("/codebook/{}", code.key)),
        key: code.key.clone(),
    }
}

/// The codes that another can stand below: all but itself and those below it.
fn parents(asked: &Asked, codes: &[Placed], own: Option<&str>, given: &str) -> Vec<Choice> {
    let top = Choice::new("", words(asked.language).msg_at_the_top(), given);
    let mut within = None;
    let mut choices = vec![top];
    for placed in codes {
        if within.is_some_and(|depth| placed.depth <= depth) {
            within = None;
        }
        if Some(placed.code.key.as_str()) == own {
            within = Some(placed.depth);
        }
        if within.is_none() {
            choices.push(Choice::new(&placed.code.key, indented(placed), given));
        }
    }
    choices
}

fn entry_of(fields: &Fields) -> Entry {
    let text = |name| fields.get(name).to_owned();
    Entry {
        name: text("name"),
        definition: text("definition"),
        include: text("include"),
        exclude: text("exclude"),
        example: text("example"),
    }
}

fn parent_of(fields: &Fields) -> Option<String> {
    let parent = fields.get("parent");
    (!parent.is_empty()).then(|| parent.to_owned())
}

/// `POST /codebook`: adds a code.
pub(crate) async fn add(asked: Asked, fields: Fields) -> Result<Response, Answer> {
    blocking(move || {
        let (entry, parent) = (entry_of(&fields), parent_of(&fields));
        let kept = (entry.clone(), parent.clone());
        let made = write(&asked, move |tx, commission, by| {
            keep::add(tx, commission, parent.as_deref(), &entry, by)
        });
        match made {
            Ok(key) => {
                let page = after(&asked.href("/codebook"), "code-made", "");
                Ok(see(&format!("{page}#code-{key}")))
            }
            Err(error) => {
                let errors = beside(error, "name", asked.language)?;
                let parent = kept.1.unwrap_or_default();
                render(&asked, Some((kept.0, parent, errors))).map(refused_page)
            }
        }
    })
    .await
}

/// Runs an act on the codebook in a transaction, by the person who asks.
fn write<T: Send + 'static>(
    asked: &Asked,
    act: impl FnOnce(&mut ::store::Tx<'_>, &Commission, (&str, i64)) -> Result<T, Error>
    + Send
    + 'static,
) -> Result<T, Error> {
    let commission = asked.commission()?.clone();
    let (by, now) = (asked.name(), asked.app.clock.now_us());
    let store = &asked.app.store;
    store.write(move |tx| act(tx, &commission, (&by, now)))
}

fn code_of(r: &Reader<'_>, commission: i64, key: &str) -> Result<Code, Error> {
    store::code(r, commission, key)?.ok_or(Error::NotFound)
}

/// `GET /codebook/{key}`.
pub(crate) async fn one(asked: Asked, Path((_, _, key)): Below) -> Result<Response, Answer> {
    let html = blocking(move || render_one(&asked, &key, String::new(), Vec::new())).await?;
    Ok(page(html))
}

/// The page of a code, with a memo that was refused where there is one.
pub(crate) fn render_one(
    asked: &Asked,
    key: &str,
    memo: String,
    errors: Vec<FieldError>,
) -> Result<String, Error> {
    let w = words(asked.language);
    let id = asked.commission()?.id;
    let number = page_number(asked);
    let (code, codes, counts, (passages, all), memos) =
        asked.app.store.read(|r| -> Result<_, Error> {
            let code = code_of(r, id, key)?;
            let part = Part::page(number, PASSAGES_PER_PAGE_MAX);
            let name = asked.name();
            let (passages, all) = store::codings_of_code(r, code.id, part, &name)?;
            let memos = store::memos(r, id, MemoAbout::Code(code.id))?;
            let codes = tree(store::codes(r, id)?);
            let counts = store::counts(r, id, Some(&name))?;
            Ok((code, codes, counts, (passages, all), memos))
        })?;
    let placed = codes.iter().find(|p| p.code.key == code.key);
    let placed = placed.ok_or(Error::NotFound)?;
    let mut chrome = asked.chrome(&code.entry.name, &evidence::menu(asked));
    if let Ok(commission) = asked.commission() {
        chrome.path = format!("/c/{}/codebook/{key}", commission.definition.slug);
    }
    chrome.trail = codebook_trail(asked);
    chrome.messages.extend(told(asked));
    chrome.error_summary = errors;
    let pages = page_count(all, PASSAGES_PER_PAGE_MAX);
    let said = |memo: crate::Memo| -> Result<_, Error> {
        let who = format!("{}, {}", memo.person, moment(asked, memo.at_us)?);
        Ok((who, memo.text))
    };
    let counts = counts.get(key).copied().unwrap_or_default();
    let shown = CodePage {
        t: w,
        code: code_view(asked, &codes, placed, counts),
        passages: passages
            .iter()
            .map(|worked| passage_view(asked, worked))
            .collect::<Result<_, _>>()?,
        shown: pages::say::passages(asked.language, u64::try_from(all).unwrap_or_default()),
        pagination: Pagination {
            page: number.min(pages),
            pages,
            href: address(&asked.href(&format!("/codebook/{key}")), "page="),
        },
        memos: memos.into_iter().map(said).collect::<Result<_, _>>()?,
        may_code: asked.may(Capability::Code),
        memo,
        chrome,
    };
    shown
        .render()
        .map_err(|why| Error::fault("write the page of a code", why))
}

/// A passage with its place. Words that were taken out since are not shown again.
fn passage_view(asked: &Asked, worked: &Worked) -> Result<PassageView, Error> {
    let coding = &worked.coding;
    let (reference, _) = coding.name.split_once('/').unwrap_or((&coding.name, ""));
    let who = by(coding, asked.language);
    Ok(PassageView {
        quote: coding.holds.then(|| coding.quote.clone()),
        lang: lang(worked.language),
        name: coding.name.clone(),
        href: asked.href(&format!("/evidence/{reference}#P{}", coding.passage)),
        who: format!("{who}, {}", moment(asked, coding.at_us)?),
    })
}

/// `GET /codebook/{key}/change`.
pub(crate) async fn form(asked: Asked, Path((_, _, key)): Below) -> Result<Response, Answer> {
    let html = blocking(move || render_form(&asked, &key, None)).await?;
    Ok(page(html))
}

/// The form of a code, as it is kept or as it was sent and refused.
pub(crate) fn render_form(
    asked: &Asked,
    key: &str,
    refused: Option<(Entry, String, Vec<FieldError>)>,
) -> Result<String, Error> {
    let w = words(asked.language);
    let id = asked.commission()?.id;
    let (code, codes, used) = asked.app.store.read(|r| -> Result<_, Error> {
        let code = code_of(r, id, key)?;
        let used = store::code_used(r, code.id)?;
        Ok((code, tree(store::codes(r, id)?), used))
    })?;
    let mut chrome = asked.chrome(w.msg_change_code(&code.entry.name), &evidence::menu(asked));
    chrome.trail = codebook_trail(asked);
    let (entry, parent) = match refused {
        Some((entry, parent, errors)) => {
            chrome.error_summary = errors;
            (entry, parent)
        }
        None => (code.entry, code.parent.unwrap_or_default()),
    };
    let shown = FormPage {
        t: w,
        parents: parents(asked, &codes, Some(key), &parent),
        entry,
        href: asked.href(&format!("/codebook/{key}")),
        retired: code.retired,
        used,
        key: code.key,
        chrome,
    };
    shown
        .render()
        .map_err(|why| Error::fault("write the form of a code", why))
}

/// `POST /codebook/{key}/change`.
pub(crate) async fn change(
    asked: Asked,
    Path((_, _, key)): Below,
    fields: Fields,
) -> Result<Response, Answer> {
    blocking(move || {
        let (entry, parent) = (entry_of(&fields), parent_of(&fields));
        let kept = (entry.clone(), parent.clone());
        let own = key.clone();
        let done = write(&asked, move |tx, commission, by| {
            keep::change(tx, commission, &own, parent.as_deref(), &entry, by)
        });
        match done {
            Ok(()) => Ok(back_to(&asked, &key, "code-changed")),
            Err(error) => {
                let errors = beside(error, "name", asked.language)?;
                let parent = kept.1.unwrap_or_default();
                render_form(&asked, &key, Some((kept.0, parent, errors))).map(refused_page)
            }
        }
    })
    .await
}

fn back_to(asked: &Asked, key: &str, done: &str) -> Response {
    let page = after(&asked.href("/codebook"), done, "");
    see(&format!("{page}#code-{key}"))
}

/// `POST /codebook/{key}/move`.
pub(crate) async fn shift(
    asked: Asked,
    Path((_, _, key)): Below,
    fields: Fields,
) -> Result<Response, Answer> {
    blocking(move || {
        let way = match fields.get("way") {
            "up" => Way::Up,
            "down" => Way::Down,
            _ => return Err(Refusal::new("form", |l| words(l).msg_form_unreadable()).into()),
        };
        let own = key.clone();
        write(&asked, move |tx, commission, by| {
            keep::shift(tx, commission, &own, way, by)
        })?;
        Ok(back_to(&asked, &key, "code-changed"))
    })
    .await
}

/// `POST /codebook/{key}/retire`: out of use, or back.
pub(crate) async fn retire(
    asked: Asked,
    Path((_, _, key)): Below,
    fields: Fields,
) -> Result<Response, Answer> {
    blocking(move || {
        let retired = fields.get("retired") == "yes";
        let own = key.clone();
        let dropped = write(&asked, move |tx, commission, by| {
            keep::retire(tx, commission, &own, retired, by)
        })?;
        let done = match (dropped, retired) {
            (true, _) => "code-dropped",
            (false, true) => "code-retired",
            (false, false) => "code-back",
        };
        Ok(back_to(&asked, &key, done))
    })
    .await
}

/// `POST /codebook/{key}/memo`.
pub(crate) async fn memo(
    asked: Asked,
    Path((_, _, key)): Below,
    fields: Fields,
) -> Result<Response, Answer> {
    blocking(move || {
        let text = fields.get("memo").to_owned();
        let (own, kept) = (key.clone(), text.clone());
        let done = write(&asked, move |tx, commission, by| {
            let code = code_of(tx, commission.id, &own)?;
            acts::write_memo(tx, commission, MemoAbout::Code(code.id), &own, &text, by)
        });
        match done {
            Ok(()) => {
                let page = asked.href(&format!("/codebook/{key}"));
                Ok(see(&format!("{}#memos", after(&page, "memo", ""))))
            }
            Err(error) => {
                let errors = beside(error, "memo", asked.language)?;
                render_one(&asked, &key, kept, errors).map(refused_page)
            }
        }
    })
    .await
}
