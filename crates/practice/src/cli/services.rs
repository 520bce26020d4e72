//! The verbs over a service's records: `practice urgent`, `homecare`, `earlyhelp` and the others. One way for all: each file is known
//! by its columns, the columns that were taken are said, and `--column` overrules them.

use crate::limits::PROBLEMS_TOLD_MAX;
use crate::services::{
    Answer, Given, Named, Service, Setting, Settings, Sheet, fit_to_travel, recognised, shown,
};
use crate::table;
use crate::words::{Words, words};
use clap::Args;
use commission::{Desk, Error, Language, Outcome, Refusal};
use ingest::Table;
use serde_json::{Map, Value, json};
use std::path::PathBuf;

/// The files, and what every such verb may be told.
#[derive(Debug, Clone, Args)]
pub struct Records {
    /// The tables, in any order; each is known by its columns. A workbook may hold several.
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// The last day of which the records tell; without it, the latest day in them.
    #[arg(long, value_name = "DATE")]
    pub end: Option<String>,
    /// What a column is called in the file, such as referrals.received="Date in". May be repeated.
    #[arg(long = "column", value_name = "TABLE.COLUMN=NAME")]
    pub columns: Vec<String>,
    /// Leave out what would tell of few people, such as for an exhibit: sections with a count, a rest or a base of one to four.
    #[arg(long)]
    pub fit_to_travel: bool,
}

/// Urgent response.
#[derive(Debug, Clone, Args)]
pub struct Urgent {
    /// The files.
    #[command(flatten)]
    pub records: Records,
    /// The time zone of times without an offset.
    #[arg(long, value_name = "ZONE", default_value = crate::services::ZONE)]
    pub zone: String,
}

/// Home care.
#[derive(Debug, Clone, Args)]
pub struct Homecare {
    /// The files.
    #[command(flatten)]
    pub records: Records,
    /// Weeks after the start at which weekly hours are compared with those at the start.
    #[arg(long, value_name = "N", default_value = "26")]
    pub weeks: String,
}

/// Use of care.
#[derive(Debug, Clone, Args)]
pub struct Visits {
    /// The files.
    #[command(flatten)]
    pub records: Records,
    /// The first day that the records cover; without it, the day of the earliest visit.
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// Months before and after the start.
    #[arg(long, value_name = "N", default_value = "3")]
    pub months: String,
}

/// What a verb was told.
pub trait Told {
    /// The files, and what every verb may be told.
    fn records(&self) -> &Records;
    /// A setting as it was typed, or nothing.
    fn setting(&self, setting: Setting) -> &str;
}

impl Told for Records {
    fn records(&self) -> &Records {
        self
    }

    fn setting(&self, setting: Setting) -> &str {
        match setting {
            Setting::End => self.end.as_deref().unwrap_or(""),
            Setting::Zone | Setting::Weeks | Setting::From | Setting::Months => "",
        }
    }
}

impl Told for Urgent {
    fn records(&self) -> &Records {
        &self.records
    }

    fn setting(&self, setting: Setting) -> &str {
        match setting {
            Setting::Zone => &self.zone,
            other => self.records.setting(other),
        }
    }
}

impl Told for Homecare {
    fn records(&self) -> &Records {
        &self.records
    }

    fn setting(&self, setting: Setting) -> &str {
        match setting {
            Setting::Weeks => &self.weeks,
            other => self.records.setting(other),
        }
    }
}

impl Told for Visits {
    fn records(&self) -> &Records {
        &self.records
    }

    fn setting(&self, setting: Setting) -> &str {
        match setting {
            Setting::From => self.from.as_deref().unwrap_or(""),
            Setting::Months => &self.months,
            other => self.records.setting(other),
        }
    }
}

/// Runs the verb of a service.
///
/// # Errors
/// A refusal for a setting, a file that is none of its tables, a column that must be there, or cells that cannot be read.
pub fn run(
    verb: &'static str,
    service: Service,
    asked: &impl Told,
    desk: &Desk<'_>,
) -> Result<Outcome, Error> {
    let records = asked.records();
    let settings = Settings::typed(|setting| asked.setting(setting))?;
    let named = records
        .columns
        .iter()
        .map(|typed| named(service, typed))
        .collect::<Result<Vec<Named>, Refusal>>()?;
    let mut given: Vec<Given> = Vec::new();
    let mut told = Vec::new();
    for path in &records.files {
        let (tables, notices) = table::read_all(path)?;
        told.extend(table::warnings(&notices));
        for table in tables {
            let one = known(service, &table, &named)?;
            if let Some(other) = given.iter().find(|other| other.sheet.key == one.sheet.key) {
                return Err(twice(&one, other).into());
            }
            given.push(one);
        }
    }
    let mut answer = service.measured(&given, &settings)?;
    if records.fit_to_travel {
        answer = fit_to_travel(answer);
        told.clear();
    }
    told.extend(
        answer
            .warnings
            .iter()
            .map(|one| one.in_language(desk.language).to_owned()),
    );
    let mut json = Map::new();
    json.insert("method".to_owned(), json!(answer.method));
    json.insert("warnings".to_owned(), json!(told));
    json.insert("tables".to_owned(), given.iter().map(taken).collect());
    json.extend(answer.json());
    Ok(Outcome::done(
        verb,
        Value::Object(json),
        lines(&answer, &told, desk.language),
    ))
}

fn known(service: Service, table: &Table, named: &[Named]) -> Result<Given, Refusal> {
    recognised(service.sheets(), table, named).ok_or_else(|| {
        let needs = |t: &Words, sheet: &Sheet| {
            let must = sheet.columns.iter().filter(|column| column.must);
            let list: Vec<&str> = must.map(|column| column.key).collect();
            format!("{} ({})", (sheet.label)(t), list.join(", "))
        };
        let refusal = Refusal::new("unknown-table", |l| {
            let t = words(l);
            let sheets = service.sheets().iter().map(|sheet| needs(t, sheet));
            t.msg_service_unknown(sheets.collect::<Vec<_>>().join("; "))
        });
        refusal.in_file(&table.source).at_line(1)
    })
}

fn twice(one: &Given, other: &Given) -> Refusal {
    let refusal = Refusal::new("table-twice", |l| {
        let t = words(l);
        t.msg_service_twice(&other.table.source, (one.sheet.label)(t))
    });
    refusal.in_file(&one.table.source)
}

/// What `--column` says.
fn named(service: Service, typed: &str) -> Result<Named, Refusal> {
    let known = || {
        let sheets = service.sheets().iter();
        sheets.flat_map(|sheet| {
            sheet
                .columns
                .iter()
                .map(move |column| (sheet.key, column.key))
        })
    };
    let parsed = typed.split_once('=').and_then(|(what, name)| {
        let (sheet, column) = what.split_once('.')?;
        let is_it = |(s, c): &(&str, &str)| *s == sheet.trim() && *c == column.trim();
        let (sheet, column) = known().find(is_it)?;
        Some(Named {
            sheet,
            column,
            name: name.to_owned(),
        })
    });
    parsed.ok_or_else(|| {
        let list: Vec<String> = known()
            .map(|(sheet, column)| format!("{sheet}.{column}"))
            .collect();
        let list = list.join(", ");
        Refusal::new("column", |l| {
            words(l).msg_service_column_option(typed, &list)
        })
    })
}

/// A table and the columns that were taken.
fn taken(given: &Given) -> Value {
    let columns = given.sheet.columns.iter().zip(&given.chosen);
    let name = |place: &usize| given.table.columns.get(*place);
    let columns: Map<String, Value> = columns
        .filter_map(|(column, place)| Some((column.key.to_owned(), json!(name(place.as_ref()?)))))
        .collect();
    json!({ "table": given.sheet.key, "file": given.table.source, "rows": given.table.rows.len(), "columns": columns })
}

fn lines(answer: &Answer, told: &[String], language: Language) -> String {
    let mut text = String::new();
    for sentence in &answer.sentences {
        text.push_str(sentence.in_language(language));
        text.push('\n');
    }
    for section in &answer.sections {
        text.push_str(&format!("\n{}\n", section.label.in_language(language)));
        for measure in &section.measures {
            let [figure, interval, of] = shown(&measure.figure, language);
            let mut line = format!("  {}: {figure}", measure.label.in_language(language));
            if !interval.is_empty() {
                line.push_str(&format!(" [{interval}]"));
            }
            if !of.is_empty() {
                line.push_str(&format!(" ({}: {of})", words(language).msg_service_of()));
            }
            text.push_str(&line);
            text.push('\n');
        }
    }
    text.push('\n');
    for one in told {
        text.push_str(&format!("  - {one}\n"));
    }
    for check in answer.checks.list.iter().take(PROBLEMS_TOLD_MAX) {
        text.push_str(&format!("  ! {}\n", check.line(language)));
    }
    let all: u64 = answer.checks.counts.values().sum();
    if all > PROBLEMS_TOLD_MAX as u64 {
        let shown = pages::say::count(PROBLEMS_TOLD_MAX as u64);
        let said = words(language).msg_service_checks_told(pages::say::count(all), shown);
        text.push_str(&format!("  ! {said}\n"));
    }
    text
}
