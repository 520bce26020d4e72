//! Every link of a built site: where it leads is there, and so is the place on the page that it names.

use std::collections::{BTreeMap, BTreeSet};

/// Attributes whose value leads somewhere.
const LEADING: [&str; 4] = ["href", "src", "cite", "action"];
/// Attributes that name places on the same page.
const NAMING: [&str; 3] = ["aria-labelledby", "aria-describedby", "for"];

/// Attribute values of a page.
pub fn values<'p>(page: &'p str, attribute: &str) -> Vec<&'p str> {
    let mark = format!(" {attribute}=\"");
    let mut found = Vec::new();
    let mut rest = page;
    while let Some((_, after)) = rest.split_once(&mark) {
        let (value, after) = after.split_once('"').unwrap();
        found.push(value);
        rest = after;
    }
    found
}

/// How many links there are, and what is wrong with which. Those of claims lead to their sources elsewhere, and are not
/// followed.
pub fn broken(all: &BTreeMap<String, Vec<u8>>) -> (usize, Vec<String>) {
    let pages: BTreeMap<&str, &str> = all
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).unwrap()))
        .collect();
    let ids: BTreeMap<&str, BTreeSet<&str>> = pages
        .iter()
        .map(|(path, page)| (*path, values(page, "id").into_iter().collect()))
        .collect();
    let (mut links, mut wrong) = (0, Vec::new());
    for (path, page) in &pages {
        for href in LEADING.iter().flat_map(|name| values(page, name)) {
            if path.ends_with("/claims.html") && href.starts_with("https://") {
                continue;
            }
            links += 1;
            let (file, anchor) = href.split_once('#').unwrap_or((href, ""));
            let target = resolve(path, file);
            let why = if href.starts_with('/') || href.contains("//") {
                Some("is not relative")
            } else if target.starts_with("sealed/") {
                Some("leads into the sealed pack")
            } else if !all.contains_key(&target) {
                Some("leads nowhere")
            } else if !anchor.is_empty()
                && !ids
                    .get(target.as_str())
                    .is_some_and(|ids| ids.contains(anchor))
            {
                Some("names a place that is not on that page")
            } else {
                None
            };
            wrong.extend(why.map(|why| format!("{path}: {href} {why}")));
        }
        for list in NAMING.iter().flat_map(|name| values(page, name)) {
            for id in list.split(' ') {
                links += 1;
                if !ids[path].contains(id) {
                    wrong.push(format!("{path}: {id} names nothing on this page"));
                }
            }
        }
    }
    (links, wrong)
}

fn resolve(from: &str, href: &str) -> String {
    if href.is_empty() {
        return from.to_owned();
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for step in href.split('/') {
        match step {
            "." => {}
            ".." => drop(parts.pop()),
            step => parts.push(step),
        }
    }
    parts.join("/")
}

#[test]
fn a_planted_link_to_nowhere_is_found() {
    let page = |body: &str| format!("<p id=\"a\">{body}</p>").into_bytes();
    let site = |body: &str| {
        BTreeMap::from([
            ("en/index.html".to_owned(), page(body)),
            ("cy/index.html".to_owned(), page("")),
            ("sealed/documents.csv".to_owned(), Vec::new()),
        ])
    };
    for good in ["", "<a href=\"../cy/index.html#a\">", "<a href=\"#a\">"] {
        assert_eq!(broken(&site(good)).1, Vec::<String>::new(), "{good}");
    }
    for bad in [
        "<a href=\"../cy/index.html#b\">",
        "<a href=\"../cy/nowhere.html\">",
        "<a href=\"/cy/index.html\">",
        "<a href=\"https://example.org/\">",
        "<a href=\"../sealed/documents.csv\">",
        "<section aria-labelledby=\"b\">",
    ] {
        assert_eq!(broken(&site(bad)).1.len(), 1, "{bad}");
    }
}
