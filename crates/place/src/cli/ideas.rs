//! The verb `place ideas`: a table of hub ideas into a stored commission.
//!
//! Guarantees: all of the table is taken or nothing; an idea that is there under the same name and area is not taken twice, so that the same
//! file again adds nothing but who else asks for it.

use crate::idea::{self, Asking, Origin, Stage, Told};
use crate::sheet::{Sheet, Wanted, text};
use crate::store as rows;
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Outcome, commission_by_slug};
use serde_json::json;
use std::path::PathBuf;

/// A table of ideas.
#[derive(Debug, Clone, Args)]
pub struct Ideas {
    /// A table of ideas: name and, as far as they are known, area, lat, lon, services, owners, stage (asked, planned, agreed, open,
    /// set-aside), note, and asked_by (references, with semicolons between them).
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The data folder.
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
    /// The commission's slug.
    #[arg(long, value_name = "SLUG")]
    pub commission: String,
}

/// Takes the table.
///
/// # Errors
/// A refusal with file and line where a row cannot be taken; nothing is taken then.
pub fn run(asked: &Ideas, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let sheet = Sheet::read(&asked.file)?;
    let store = (desk.open)(&asked.data)?;
    let commission = store.read(|r| commission_by_slug(r, &asked.commission))?;
    let of = commission.id;
    let mut read = Vec::new();
    for (row, told, references) in table(&sheet)? {
        let mut sources = Vec::new();
        for reference in references {
            let source = store.read(|r| evidence::source_by_reference(r, of, &reference))?;
            let source = source.ok_or_else(|| {
                sheet.refused(row, "no-reference", |l| {
                    words(l).msg_idea_no_reference(&reference)
                })
            })?;
            sources.push(source.id);
        }
        read.push((row.line, told, sources));
    }
    let (file, now) = (sheet.file.clone(), desk.clock.now_us());
    let (received, already) = store.write(move |tx| {
        let (mut received, mut already) = (Vec::new(), 0_u64);
        let by = ("tystio", now);
        for (line, told, sources) in read {
            let there = rows::ideas(tx, of)?
                .into_iter()
                .find(|one| one.told.name == told.name && one.told.area == told.area);
            let number = match there {
                Some(there) => {
                    already += 1;
                    there.number
                }
                None => {
                    let made = idea::make(tx, of, told, (Origin::File, None), by);
                    let number = made.map_err(|error| at(error, &file, line))?;
                    received.push(format!("H{number}"));
                    number
                }
            };
            for source in sources {
                let asking = Asking {
                    source,
                    document: None,
                    passage: None,
                };
                idea::ask(tx, of, number, asking, by)?;
            }
        }
        Ok::<_, Error>((received, already))
    })?;
    let shown = |n: u64| pages::say::count(n);
    let text = words(desk.language).msg_ideas_taken(shown(received.len() as u64), shown(already));
    let json = json!({
        "received": received.len(), "already": already, "ideas": received, "warnings": sheet.notices,
    });
    Ok(Outcome::done("place ideas", json, text))
}

/// The same refusals, with the row they are about.
fn at(error: Error, file: &str, line: u64) -> Error {
    match error {
        Error::Refused(refusals) => Error::Refused(
            refusals
                .into_iter()
                .map(|one| one.in_file(file).at_line(line))
                .collect(),
        ),
        other => other,
    }
}

type Row<'a> = (&'a ingest::TableRow, Told, Vec<String>);

fn table(sheet: &Sheet) -> Result<Vec<Row<'_>>, Error> {
    let wanted = |role: &'static str, names: &'static [&'static str]| Wanted {
        role,
        named: None,
        names,
    };
    let name = sheet.need(wanted("name", &["name", "hub", "hubname", "enw"]))?;
    let find = |role, names| sheet.find(wanted(role, names));
    let area = find("area", &["area", "place", "council", "ardal"])?;
    let lat = find("lat", &["lat", "latitude"])?;
    let lon = find("lon", &["lon", "long", "lng", "longitude"])?;
    let services = find("services", &["services", "colocated", "gwasanaethau"])?;
    let owners = find("owners", &["owners", "owner", "ownership", "perchnogion"])?;
    let stage = find("stage", &["stage", "cam"])?;
    let note = find("note", &["note", "notes", "nodyn"])?;
    let asked_by = find("asked_by", &["askedby", "references", "evidence"])?;
    let mut rows = Vec::new();
    for row in &sheet.rows {
        let of = |column: Option<usize>| column.map_or("", |column| text(row, column));
        let stage = match of(stage).to_lowercase().as_str() {
            "" => Stage::default(),
            typed => Stage::chosen(typed).ok_or_else(|| {
                sheet.refused(row, "idea-stage", |l| words(l).msg_idea_no_stage(typed))
            })?,
        };
        let told = Told {
            stage,
            name: sheet.name(row, name)?.to_owned(),
            area: of(area).to_owned(),
            at_e6: None,
            services: of(services).to_owned(),
            owners: of(owners).to_owned(),
            note: of(note).to_owned(),
        };
        let typed = match (of(lat), of(lon)) {
            ("", "") => String::new(),
            (lat, lon) => format!("{lat} {lon}"),
        };
        let told = told
            .at(&typed)
            .and_then(Told::checked)
            .map_err(|refusal| refusal.in_file(&sheet.file).at_line(row.line))?;
        let references = of(asked_by)
            .split([';', ' ', ','])
            .filter(|one| !one.is_empty())
            .map(str::to_uppercase);
        rows.push((row, told, references.collect()));
    }
    Ok(rows)
}
