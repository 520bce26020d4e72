//! The bundle as a file: `bundle.json`, a page to read in the respondent's language, and the files that they sent.

use super::rows::Rows;
use super::{Bundled, fresh};
use crate::words::{Words, words};
use askama::Template;
use commission::{Commission, Error, Language, moment};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;
use store::Store;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Characters of the name of a file that came, in the bundle.
const NAME_CHARS_MAX: usize = 80;

#[derive(Template)]
#[template(path = "bundle.html")]
struct Page {
    lang: &'static str,
    t: &'static Words,
    title: String,
    about: String,
    references: String,
    shared: String,
    sections: Vec<Section>,
}

struct Section {
    heading: String,
    rows: Vec<Vec<(String, String)>>,
}

/// What a reader is told together.
const SECTIONS: [(&str, &[&str]); 7] = [
    (
        "sent",
        &[
            "source",
            "received_envelope",
            "receipt",
            "document",
            "transcript",
            "draft",
            "draft_field",
            "typed_by",
            "taken",
            "given_code",
            "import",
            "import_row",
        ],
    ),
    ("taken-out", &["redaction", "sealed_version"]),
    (
        "handled",
        &[
            "handling",
            "objection",
            "withdrawal",
            "superseded",
            "erasure_wish",
            "wrong_code",
            "erased",
        ],
    ),
    (
        "noted",
        &[
            "memo",
            "passage",
            "stays",
            "coding",
            "double_coding_document",
            "adjudication",
            "passage_word",
            "suggestion",
            "suggestion_passage",
            "theme_document",
            "theme_passage",
            "campaign_found",
            "campaign_member",
            "campaign_addition",
            "campaign_act_source",
        ],
    ),
    (
        "cited",
        &[
            "finding_evidence",
            "quote_translation",
            "option_evidence",
            "statement",
            "hub_idea",
            "hub_request",
            "hub_answer_read",
            "register_value",
            "assessed_citation",
            "turn",
            "correction",
            "undertaking",
            "erased_evidence",
        ],
    ),
    ("letters", &["letter"]),
    ("done", &["act", "seen"]),
];

fn heading(section: &str, t: &Words) -> String {
    match section {
        "sent" => t.msg_bundle_sent(),
        "taken-out" => t.msg_bundle_taken_out(),
        "handled" => t.msg_bundle_handled(),
        "noted" => t.msg_bundle_noted(),
        "cited" => t.msg_bundle_cited(),
        "letters" => t.msg_bundle_letters(),
        _ => t.msg_bundle_done(),
    }
}

/// The page.
pub(super) fn page(
    found: &Rows,
    commission: &Commission,
    bundled: &Bundled,
    (at_us, language): (i64, Language),
) -> Result<String, Error> {
    let t = words(language);
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let cells = |table: &str, row: &Value| {
        let mut cells = vec![(t.msg_bundle_table(), table.to_owned())];
        let own = row.as_object().into_iter().flatten();
        cells.extend(own.map(|(column, value)| (column.clone(), text(value))));
        cells
    };
    let sections = SECTIONS.iter().map(|(section, tables)| Section {
        heading: heading(section, t),
        rows: found
            .tables
            .iter()
            .filter(|(table, _)| tables.contains(table))
            .flat_map(|(table, rows)| rows.iter().map(|row| cells(table, row)))
            .collect(),
    });
    let made = moment(language, at_us, &commission.definition.time_zone);
    let page = Page {
        lang: language.code(),
        t,
        title: t.msg_bundle_title(bundled.references.join(", ")),
        about: t.msg_bundle_about(commission.definition.title(language), made),
        references: bundled.references.join(", "),
        shared: bundled.shared.join(", "),
        sections: sections.collect(),
    };
    page.render()
        .map_err(|why| Error::fault("write a page", why))
}

/// The files of the respondent: the name in the bundle and the digest under which it is kept.
pub(super) fn files(store: &Store, found: &Rows) -> Result<BTreeMap<String, String>, Error> {
    let mut files = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for (table, rows) in &found.tables {
        let named = match *table {
            "document" => "title",
            "import" => "file",
            _ => continue,
        };
        for row in rows {
            let Some(digest) = row
                .get("blob")
                .and_then(Value::as_str)
                .filter(|it| !it.is_empty())
            else {
                continue;
            };
            if !seen.insert(digest.to_owned()) || store.blobs().get(digest)?.is_none() {
                continue;
            }
            let name = row.get(named).and_then(Value::as_str).unwrap_or("file");
            files.insert(
                format!("files/{}-{}", files.len() + 1, safe(name)),
                digest.to_owned(),
            );
        }
    }
    Ok(files)
}

/// A name that is one file wherever it is unpacked.
fn safe(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let good = |c: char| {
        if c.is_alphanumeric() || "._-".contains(c) {
            c
        } else {
            '-'
        }
    };
    let name: String = last.chars().map(good).take(NAME_CHARS_MAX).collect();
    match name.trim_start_matches('.') {
        "" => "file".to_owned(),
        name => name.to_owned(),
    }
}

/// Writes the archive.
pub(super) fn zip(
    out: &Path,
    json: &Value,
    (page, language): (&str, Language),
    files: &BTreeMap<String, String>,
    store: &Store,
) -> Result<(), Error> {
    let fault = |why: &dyn std::fmt::Display| Error::fault("write a bundle", why.to_string());
    let text = serde_json::to_vec_pretty(json).map_err(|why| fault(&why))?;
    let mut zip = ZipWriter::new(fresh(out)?);
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let page_name = format!("index.{}.html", language.code());
    let whole = [
        ("bundle.json", text.as_slice()),
        (page_name.as_str(), page.as_bytes()),
    ];
    let mut put = |name: &str, bytes: &[u8]| -> Result<(), Error> {
        zip.start_file(name, options).map_err(|why| fault(&why))?;
        zip.write_all(bytes).map_err(|why| fault(&why))
    };
    for (name, bytes) in whole {
        put(name, bytes)?;
    }
    for (name, digest) in files {
        if let Some(bytes) = store.blobs().get(digest)? {
            put(name, &bytes)?;
        }
    }
    let file = zip.finish().map_err(|why| fault(&why))?;
    file.sync_all().map_err(|why| fault(&why))
}

#[cfg(test)]
mod tests {
    use super::super::rows::{HELD, Of};
    use super::*;

    #[test]
    fn every_table_with_something_of_a_respondent_stands_on_the_page_once() {
        for (table, of) in HELD {
            let sections = SECTIONS.iter().flat_map(|(_, tables)| *tables);
            let times = sections.filter(|shown| *shown == table).count();
            let should = usize::from(!matches!(of, Of::Nobody(_)));
            assert_eq!(times, should, "{table}");
        }
    }

    #[test]
    fn a_name_of_a_file_leads_nowhere_else() {
        assert_eq!(safe("../../etc/passwd"), "passwd");
        assert_eq!(safe("C:\\a\\b c.docx"), "b-c.docx");
        assert_eq!(safe(".."), "file");
    }
}
