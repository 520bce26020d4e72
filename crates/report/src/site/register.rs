//! What goes on after publication: the register of all recommendations with how each stands, the replies and the progress on
//! the page of each, and the editions. These files alone are written anew while the rest of a published report stays as it is.
//!
//! Guarantees: they are made from what the pack says was published and from what was recorded since, so that a draft of the
//! next edition never shows through; words that must not be published keep a file from being written.

use super::findings::{finding_path, recommendation_path};
use super::{Frame, Said, Site, decisions, put, render, said};
use crate::graph::{By, Graph};
use crate::leaks;
use crate::life::{Life, Standing};
use crate::reply::{ReplyState, Stage};
use crate::shelf::{Pages, Shelf};
use crate::snapshot::Snapshot;
use crate::store::writing::Edition;
use crate::tables::write_row;
use crate::words::words;
use ::store::Store;
use askama::Template;
use commission::{Commission, Error, Language, Refusal, Texts};
use pages::sheet::{Cell, Sheet};
use pages::{Chrome, Column, Link, Tag, Tone};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

/// The register, below the language.
pub(super) const REGISTER: &str = "/recommendations/index.html";
/// The editions, below the language.
pub(super) const EDITIONS: &str = "/editions.html";
/// What stands around the part of a page that goes on.
const BEGIN: &str = "<!-- replies -->";
const END: &str = "<!-- /replies -->";

/// A recommendation as it was published.
pub(crate) struct Listed {
    pub(crate) key: String,
    pub(crate) text: Texts,
    pub(crate) who: Texts,
    pub(crate) by: Option<By>,
}

/// The recommendations of a draft.
pub(crate) fn listed(graph: &Graph) -> Vec<Listed> {
    let all = graph.recommendations.iter();
    all.map(|one| Listed {
        key: one.key.clone(),
        text: one.body.text.clone(),
        who: one.body.who.clone(),
        by: one.body.by.clone(),
    })
    .collect()
}

/// The recommendations of a `recommendations.json`.
pub(crate) fn listed_in(json: &str) -> Result<Vec<Listed>, Error> {
    let wrong = |why| Error::fault("read recommendations.json", why);
    let all: Vec<Value> = serde_json::from_str(json).map_err(wrong)?;
    let mut listed: Vec<Listed> = all
        .into_iter()
        .map(|one| {
            let of = |name: &str| serde_json::from_value(one[name].clone()).map_err(wrong);
            Ok(Listed {
                key: one["recommendation"]
                    .as_str()
                    .unwrap_or_default()
                    .to_owned(),
                text: of("text")?,
                who: of("who")?,
                by: serde_json::from_value(one["by"].clone()).map_err(wrong)?,
            })
        })
        .collect::<Result<_, Error>>()?;
    // The file is sorted by bytes; people count.
    listed.sort_by_key(|one| (one.key.len(), one.key.clone()));
    Ok(listed)
}

/// How a recommendation stands, as a tag.
pub(crate) fn standing_tag(standing: Standing, language: Language) -> Tag {
    let w = words(language);
    match standing {
        Standing::NoReply => Tag::new(w.msg_standing_no_reply(), Tone::Waiting),
        Standing::Overdue => Tag::new(w.msg_standing_overdue(), Tone::Stopped),
        Standing::Replied(state) => {
            let tone = match state {
                ReplyState::Accept => Tone::Good,
                ReplyState::Reject => Tone::Stopped,
                ReplyState::AcceptInPart | ReplyState::AcceptInPrinciple => Tone::Waiting,
                ReplyState::Noted => Tone::Plain,
            };
            Tag::new(state_text(state, language), tone)
        }
    }
}

/// What a response is called.
pub(crate) fn state_text(state: ReplyState, language: Language) -> String {
    let w = words(language);
    match state {
        ReplyState::Accept => w.msg_standing_accept(),
        ReplyState::AcceptInPart => w.msg_standing_in_part(),
        ReplyState::AcceptInPrinciple => w.msg_standing_in_principle(),
        ReplyState::Reject => w.msg_standing_reject(),
        ReplyState::Noted => w.msg_standing_noted(),
    }
}

/// What a stage of progress is called.
pub(crate) fn stage_text(stage: Stage, language: Language) -> String {
    let w = words(language);
    match stage {
        Stage::NotBegun => w.msg_stage_not_begun(),
        Stage::UnderWay => w.msg_stage_under_way(),
        Stage::Done => w.msg_stage_done(),
        Stage::Stopped => w.msg_stage_stopped(),
    }
}

#[derive(Template)]
#[template(path = "replies.html")]
struct Replies {
    t: &'static crate::words::Words,
    tag: Tag,
    due: String,
    replies: Vec<Told>,
    progress: Vec<Told>,
}

/// A reply, or what was said of progress.
struct Told {
    head: String,
    by: String,
    words: Said,
}

/// The replies to a recommendation and its progress, as HTML that is safe to print.
pub(crate) fn replies_html(frame: &Frame<'_>, key: &str, life: &Life) -> Result<String, Error> {
    let w = frame.words();
    let standing = life.standing(key, &frame.definition.time_zone);
    render(&Replies {
        tag: standing_tag(standing, frame.language),
        due: match (standing, life.reply_by()) {
            (Standing::Replied(_), _) | (_, None) => String::new(),
            (_, Some(day)) => w.msg_reply_asked_by(frame.iso_day(day)),
        },
        replies: life
            .replies_to(key)
            .map(|one| Told {
                head: state_text(one.state, frame.language),
                by: w.msg_reply_from(&one.replier, frame.iso_day(&one.received)),
                words: said(&one.words, frame.language),
            })
            .collect(),
        progress: life
            .progress_of(key)
            .map(|one| Told {
                head: stage_text(one.stage, frame.language),
                by: w.msg_reply_from(&one.source, frame.iso_day(&one.day)),
                words: said(&one.words, frame.language),
            })
            .collect(),
        t: w,
    })
}

#[derive(Template)]
#[template(path = "register.html")]
struct RegisterPage {
    chrome: Chrome,
    t: &'static crate::words::Words,
    filters: Vec<Link>,
    rows: Vec<Line>,
    columns: [String; 5],
    csv: String,
    xlsx: String,
}

struct Line {
    key: String,
    href: String,
    text: Said,
    who: Said,
    by: Said,
    tag: Tag,
    progress: String,
}

fn line(frame: &Frame<'_>, chrome: &Chrome, one: &Listed, life: &Life) -> Line {
    let standing = life.standing(&one.key, &frame.definition.time_zone);
    Line {
        key: one.key.clone(),
        href: chrome.href(&recommendation_path(&one.key)),
        text: frame.said(&one.text),
        who: frame.said(&one.who),
        by: super::day_text(one.by.as_ref(), frame.language),
        tag: standing_tag(standing, frame.language),
        progress: life
            .progress_of(&one.key)
            .last()
            .map_or_else(String::new, |last| {
                let stage = stage_text(last.stage, frame.language);
                format!("{stage} ({})", frame.iso_day(&last.day))
            }),
    }
}

fn register_path(standing: Option<Standing>) -> String {
    match standing {
        None => REGISTER.to_owned(),
        Some(standing) => format!("/recommendations/status-{}.html", standing.code()),
    }
}

/// The files of the register in a language: path below the site, and bytes.
fn register(
    frame: &Frame<'_>,
    all: &[Listed],
    life: &Life,
) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let w = frame.words();
    let zone = &frame.definition.time_zone;
    let columns = [
        w.msg_register_recommendation(),
        w.msg_who(),
        w.msg_by_when(),
        w.msg_response_title(),
        w.msg_progress_title(),
    ];
    let mut files = Vec::new();
    let shown: Vec<Option<Standing>> = std::iter::once(None)
        .chain(Standing::ALL.into_iter().map(Some))
        .collect();
    for which in &shown {
        let path = register_path(*which);
        let mut chrome = frame.chrome(&path, w.msg_register_title());
        for link in &mut chrome.nav {
            link.current = link.href == chrome_href(frame, &path, REGISTER);
        }
        let of = |which: Option<Standing>| {
            let has = move |one: &&Listed| {
                which.is_none_or(|standing| life.standing(&one.key, zone) == standing)
            };
            all.iter().filter(has)
        };
        let filters = shown.iter().filter_map(|standing| {
            let count = of(*standing).count() as u64;
            let text = match standing {
                None => w.msg_register_all(),
                Some(standing) => standing_tag(*standing, frame.language).text,
            };
            // One that holds nothing is left out, but for the one that is looked at.
            (count > 0 || standing.is_none() || standing == which).then(|| {
                let text = w.msg_register_filter(&text, pages::say::count(count));
                Link::new(chrome.href(&register_path(*standing)), text)
                    .current_if(standing == which)
            })
        });
        let page = RegisterPage {
            filters: filters.collect(),
            rows: of(*which)
                .map(|one| line(frame, &chrome, one, life))
                .collect(),
            columns: columns.clone(),
            csv: chrome.href("/recommendations/register.csv"),
            xlsx: chrome.href("/recommendations/register.xlsx"),
            t: w,
            chrome,
        };
        files.push((frame.file(&path), render(&page)?.into_bytes()));
    }
    let chrome = frame.chrome(REGISTER, w.msg_register_title());
    let table: Vec<Vec<String>> = all
        .iter()
        .map(|one| {
            let line = line(frame, &chrome, one, life);
            let reply = life.replies_to(&one.key).last();
            let received = reply.map_or_else(String::new, |one| one.received.clone());
            vec![
                line.key,
                line.text.text,
                line.who.text,
                line.by.text,
                line.tag.text,
                received,
                line.progress,
            ]
        })
        .collect();
    let [text, who, by, response, progress] = columns;
    let headings = [
        w.msg_register_key(),
        text,
        who,
        by,
        response,
        w.msg_register_received(),
        progress,
    ];
    files.extend(tables(frame, &headings, table)?);
    Ok(files)
}

fn chrome_href(frame: &Frame<'_>, from: &str, to: &str) -> String {
    frame.chrome(from, "").href(to)
}

/// The register as a table and as a workbook.
fn tables(
    frame: &Frame<'_>,
    headings: &[String; 7],
    rows: Vec<Vec<String>>,
) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let mut csv = Vec::new();
    let cells = |row: &[String], out: &mut Vec<u8>| {
        let cells: Vec<&str> = row.iter().map(String::as_str).collect();
        write_row(out, &cells);
    };
    cells(headings, &mut csv);
    for row in &rows {
        cells(row, &mut csv);
    }
    let sheet = Sheet {
        language: frame.language,
        title: frame.words().msg_register_title(),
        commission: frame.definition.title(frame.language).to_owned(),
        sample: frame.definition.sample,
        about: Vec::new(),
        columns: headings
            .iter()
            .map(|text| Column {
                text: text.clone(),
                numbers: false,
            })
            .collect(),
    };
    let rows = rows
        .into_iter()
        .map(|row| row.into_iter().map(Cell::Text).collect());
    let xlsx = sheet
        .xlsx(rows)
        .map_err(|why| Error::fault("write a workbook", why))?;
    Ok(vec![
        (frame.file("/recommendations/register.csv"), csv),
        (frame.file("/recommendations/register.xlsx"), xlsx),
    ])
}

#[derive(Template)]
#[template(path = "editions.html")]
struct EditionsPage {
    chrome: Chrome,
    t: &'static crate::words::Words,
    editions: Vec<OneEdition>,
}

struct OneEdition {
    number: i64,
    title: String,
    line: String,
    files: Vec<(Link, String)>,
    changes: Vec<String>,
}

/// Key to text of what an edition says, as JSON values.
fn said_in(edition: &Edition) -> BTreeMap<String, Value> {
    let mut said = BTreeMap::new();
    let texts = [
        (&edition.findings, "finding"),
        (&edition.recommendations, "recommendation"),
    ];
    for (text, name) in texts {
        let all: Vec<Value> = serde_json::from_str(text).unwrap_or_default();
        for one in all {
            if let Some(key) = one[name].as_str() {
                said.insert(key.to_owned(), one.clone());
            }
        }
    }
    said
}

/// What an edition says otherwise than the one before.
fn changes(frame: &Frame<'_>, before: &Edition, edition: &Edition) -> Vec<String> {
    let w = frame.words();
    let (was, is) = (said_in(before), said_in(edition));
    let keys: BTreeSet<&String> = was.keys().chain(is.keys()).collect();
    let mut keys: Vec<&String> = keys.into_iter().collect();
    keys.sort_by_key(|key| (key.chars().next(), key.len(), key.as_str().to_owned()));
    keys.into_iter()
        .filter_map(|key| match (was.get(key), is.get(key)) {
            (None, Some(_)) => Some(w.msg_edition_new(key)),
            (Some(_), None) => Some(w.msg_edition_gone(key)),
            (Some(was), Some(is)) if was["text"] != is["text"] => {
                let text: Texts = serde_json::from_value(was["text"].clone()).unwrap_or_default();
                Some(w.msg_edition_reworded(key, text.get(frame.language)))
            }
            (Some(was), Some(is)) if was != is => Some(w.msg_edition_changed(key)),
            _ => None,
        })
        .collect()
}

/// The editions in a language.
fn editions(frame: &Frame<'_>, life: &Life) -> Result<(String, Vec<u8>), Error> {
    let w = frame.words();
    let chrome = frame.chrome(EDITIONS, w.msg_editions_title());
    let file = |number: i64, name: &str, text: &str| {
        let href = format!("{}/editions/{number}/{name}", chrome.root);
        let digest = ::store::hex(&Sha256::digest(text.as_bytes()));
        (Link::new(href, name), digest)
    };
    let mut all = Vec::new();
    let mut before: Option<&Edition> = None;
    for one in &life.editions {
        let names: Vec<String> = serde_json::from_str(&one.commissioners).unwrap_or_default();
        let day = frame.day(one.at_us);
        all.push(OneEdition {
            number: one.number,
            title: w.msg_edition_number(one.number.to_string()),
            line: w.msg_edition_line(day, names.join(", "), one.leaf.to_string()),
            files: match one.is_veiled() {
                true => Vec::new(),
                false => vec![
                    file(one.number, "findings.json", &one.findings),
                    file(one.number, "recommendations.json", &one.recommendations),
                ],
            },
            changes: before
                .filter(|before| !before.is_veiled() && !one.is_veiled())
                .map_or_else(Vec::new, |before| changes(frame, before, one)),
        });
        before = Some(one);
    }
    all.reverse();
    let page = EditionsPage {
        editions: all,
        t: w,
        chrome,
    };
    Ok((frame.file(EDITIONS), render(&page)?.into_bytes()))
}

#[derive(Template)]
#[template(path = "withdrawn.html")]
struct WithdrawnPage {
    chrome: Chrome,
    t: &'static crate::words::Words,
    text: Said,
    line: String,
    editions_href: String,
}

/// A page for each finding and recommendation of an earlier edition that is not in this one: its address leads somewhere.
fn withdrawn(site: &Site<'_>, frame: &Frame<'_>, pages: &Pages) -> Result<(), Error> {
    let graph = &site.snapshot.graph;
    let mut last: BTreeMap<String, (&Edition, Value)> = BTreeMap::new();
    for edition in &site.snapshot.life.editions {
        for (key, value) in said_in(edition) {
            last.insert(key, (edition, value));
        }
    }
    let w = frame.words();
    for (key, (edition, value)) in last {
        let stands =
            graph.finding(&key).is_some() || crate::writing::recommendation(graph, &key).is_some();
        if stands {
            continue;
        }
        let (path, title) = match key.starts_with('F') {
            true => (finding_path(&key), w.msg_finding_title(&key)),
            false => (recommendation_path(&key), w.msg_recommendation_title(&key)),
        };
        let mut chrome = frame.chrome(&path, title);
        chrome.trail = vec![Link::new(chrome.href("/index.html"), w.msg_report_title())];
        let text: Texts = serde_json::from_value(value["text"].clone()).unwrap_or_default();
        let page = WithdrawnPage {
            text: frame.said(&text),
            line: w.msg_withdrawn_since(edition.number.to_string(), frame.day(edition.at_us)),
            editions_href: chrome.href(EDITIONS),
            t: w,
            chrome,
        };
        put(pages, frame.file(&path), &page)?;
    }
    Ok(())
}

/// Everything of these files that is the same in every language.
fn edition_files(life: &Life) -> Vec<(String, Vec<u8>)> {
    life.editions
        .iter()
        .filter(|one| !one.is_veiled())
        .flat_map(|one| {
            let file = |name: &str, text: &str| {
                let path = format!("editions/{}/{name}", one.number);
                (path, text.as_bytes().to_vec())
            };
            [
                file("findings.json", &one.findings),
                file("recommendations.json", &one.recommendations),
            ]
        })
        .collect()
}

/// Writes these files of a report that is being built.
pub(super) fn write(
    site: &Site<'_>,
    languages: &[Language],
    pages: &Pages,
    shelf: &Shelf<'_>,
) -> Result<(), Error> {
    if site.snapshot.graph.is_empty() {
        return Ok(());
    }
    let (all, life) = (listed(&site.snapshot.graph), &site.snapshot.life);
    for language in languages {
        let frame = super::frame_of(site, *language);
        for (path, bytes) in register(&frame, &all, life)? {
            shelf.put(&path, &bytes)?;
        }
        let graph = &site.snapshot.graph;
        let stands =
            |key: &str| graph.finding(key).is_some() || all.iter().any(|one| one.key == key);
        for (path, bytes) in [
            editions(&frame, life)?,
            decisions::file(&frame, life, &stands)?,
        ] {
            shelf.put(&path, &bytes)?;
        }
        withdrawn(site, &frame, pages)?;
    }
    for (path, bytes) in edition_files(life) {
        shelf.put(&path, &bytes)?;
    }
    Ok(())
}

/// The part of a page that goes on, for the page as it is built.
pub(super) fn region(frame: &Frame<'_>, key: &str, life: &Life) -> Result<String, Error> {
    Ok(format!("{BEGIN}{}{END}", replies_html(frame, key, life)?))
}

/// Writes these files of a published report anew, and the part of each page of a recommendation that goes on. Where no
/// report with recommendations lies in the folder nothing is done.
///
/// # Errors
/// [`Error::Refused`] where words that must not be published stand in what would be written: then nothing is.
pub(crate) fn refresh(
    store: &Store,
    commission: &Commission,
    folder: &Path,
    now_us: i64,
) -> Result<(), Error> {
    let pack = folder.join("pack");
    let Ok(json) = fs::read_to_string(pack.join("recommendations.json")) else {
        return Ok(());
    };
    let all = listed_in(&json)?;
    if !folder.join("editions").is_dir() && all.is_empty() {
        return Ok(());
    }
    let (life, leaks) = store.read(|r| -> Result<_, Error> {
        let snapshot = Snapshot::read(r, commission)?;
        let sealed = leaks::sealed(r, &snapshot)?;
        let mut life = Life {
            as_of_us: now_us,
            ..snapshot.life
        };
        life.veil(sealed.as_ref());
        let mut files = edition_files(&life);
        for language in &commission.definition.languages {
            let frame = Frame {
                definition: &commission.definition,
                language: *language,
                claims: pack.join("claims.json").is_file(),
                options: pack.join("options.json").is_file(),
                plan: pack.join("plan.json").is_file(),
                beside_the_site: false,
                preview: false,
                report: true,
                easy: folder
                    .join(language.code())
                    .join("easy-read.html")
                    .is_file(),
            };
            files.extend(register(&frame, &all, &life)?);
            files.push(editions(&frame, &life)?);
            let stands = |key: &str| {
                let paths = [finding_path(key), recommendation_path(key)];
                paths
                    .iter()
                    .any(|path| folder.join(frame.file(path)).is_file())
            };
            files.push(decisions::file(&frame, &life, &stands)?);
            for one in &all {
                let path = frame.file(&recommendation_path(&one.key));
                let Ok(page) = fs::read_to_string(folder.join(&path)) else {
                    continue;
                };
                let new = region(&frame, &one.key, &life)?;
                files.push((path, spliced(&page, &new).into_bytes()));
            }
        }
        let shelf = Shelf::new(None, sealed.as_ref());
        for (path, bytes) in &files {
            shelf.put(path, bytes)?;
        }
        Ok((files, leaks::problems(&shelf.leaks())))
    })?;
    if !leaks.is_empty() {
        let refusals = leaks
            .iter()
            .map(|one| Refusal::new("leak", |language| one.sentence(language).to_owned()));
        return Err(Error::Refused(refusals.collect()));
    }
    for (path, bytes) in life {
        replace(&folder.join(path), &bytes)?;
    }
    Ok(())
}

/// A page with another part that goes on; as it was where it has none.
fn spliced(page: &str, new: &str) -> String {
    let parts = page
        .split_once(BEGIN)
        .and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    match parts {
        Some((before, after)) => format!("{before}{new}{after}"),
        None => page.to_owned(),
    }
}

/// Puts a file in the place of another at once: whoever reads sees the one or the other.
fn replace(place: &Path, bytes: &[u8]) -> Result<(), Error> {
    let fault = |why| Error::fault(format!("write {}", place.display()), why);
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder).map_err(fault)?;
    }
    let name = place.file_name().unwrap_or_default().to_string_lossy();
    let beside = place.with_file_name(format!("{name}.new-{}", std::process::id()));
    let mut file = File::create(&beside).map_err(fault)?;
    file.write_all(bytes).map_err(fault)?;
    fs::rename(&beside, place).map_err(fault)
}

#[cfg(test)]
mod tests {
    use super::spliced;

    #[test]
    fn only_the_part_between_the_marks_is_put_anew() {
        let page = "<p>a</p><!-- replies -->old<!-- /replies --><p>b</p>";
        let new = "<!-- replies -->new<!-- /replies -->";
        assert_eq!(
            spliced(page, new),
            "<p>a</p><!-- replies -->new<!-- /replies --><p>b</p>"
        );
        assert_eq!(spliced("<p>a</p>", new), "<p>a</p>");
    }
}
