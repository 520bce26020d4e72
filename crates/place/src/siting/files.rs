//! The files of a choice of hubs: demands, sites, and a table of costs between them.
//!
//! Guarantees: every row is taken or refused with its line; nothing is placed where its coordinates cannot be right
//! (`coordinates`), no area is from another edition than the rest (`editions`). Small-area files are taken as they are published.

use super::coordinates::{self, Place};
use super::editions;
use crate::sheet::{Given, Sheet, Wanted, named_roles, text};
use crate::words::words;
use commission::{Error, Language, Refusal};
use ingest::TableRow;
use std::collections::{BTreeMap, HashMap};

/// A demand or a site.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Area {
    pub id: String,
    pub line: u64,
    pub place: Option<Place>,
    /// What a demand weighs.
    pub weight: f64,
    /// How deprived a demand is: 1 is the most.
    pub rank: f64,
    pub held: Held,
    /// The region of a site.
    pub region: String,
    /// How much weight a site holds.
    pub holds: f64,
    /// What a site costs.
    pub price: f64,
}

/// Whether a person decided on a site beforehand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Held {
    No,
    Fixed,
    Excluded,
}

/// A file of demands or of sites.
#[derive(Debug, Clone, Default)]
pub(super) struct Areas {
    pub file: String,
    pub list: Vec<Area>,
    /// The year of the small-area edition that its columns name.
    pub edition: Option<String>,
    pub warnings: Vec<String>,
}

/// Which column is meant, as a person said: `demand.id=NAME`.
#[derive(Debug, Clone, Default)]
pub(super) struct Named<'a>(BTreeMap<&'a str, &'a str>);

/// What a column may be said to be.
const ROLES: [&str; 13] = [
    "demand.id",
    "demand.lat",
    "demand.lon",
    "demand.weight",
    "site.id",
    "site.lat",
    "site.lon",
    "site.fixed",
    "site.capacity",
    "site.cost",
    "cost.demand",
    "cost.site",
    "cost.cost",
];

impl<'a> Named<'a> {
    pub fn parse(said: &'a [String]) -> Result<Self, Refusal> {
        named_roles(said, &ROLES).map(Self)
    }

    fn wanted<'b>(&'b self, file: &str, role: &'b str, names: &'b [&'b str]) -> Wanted<'b> {
        let key = format!("{file}.{role}");
        let named = self.0.get(key.as_str()).copied();
        Wanted { role, named, names }
    }
}

/// Names under which the column with the code of an area is found.
pub const AREA_ID_NAMES: [&str; 10] = [
    "id",
    "demand",
    "site",
    "lsoa*code",
    "lsoa*cd",
    "msoa*code",
    "msoa*cd",
    "areacode",
    "code",
    "name",
];
const LAT: [&str; 2] = ["lat", "latitude"];
const LON: [&str; 4] = ["lon", "long", "lng", "longitude"];
const WEIGHT: [&str; 6] = [
    "weight",
    "population",
    "totalpopulation",
    "pop",
    "mid*pop",
    "people",
];

/// Reads demands: id, lat, lon, weight.
pub(super) fn demands(
    given: &Given,
    named: &Named<'_>,
    with_places: bool,
    rank: Option<&str>,
    language: Language,
) -> Result<Areas, Error> {
    let (sheet, mut areas, columns) = areas(given, named, "demand", with_places, language)?;
    let rank = named_column(&sheet, rank)?;
    let weight = sheet.find(named.wanted("demand", "weight", &WEIGHT))?;
    match weight {
        Some(column) => areas
            .warnings
            .extend(sheet.taken("weight", column, language)),
        None => areas
            .warnings
            .push(words(language).msg_hubs_no_weight(&sheet.file)),
    }
    for row in &sheet.rows {
        let mut area = area(&sheet, row, &columns)?;
        if let Some(column) = weight {
            area.weight = sheet.amount(row, column)?;
        }
        if let Some(column) = rank {
            area.rank = sheet.number(row, column)?;
        }
        areas.list.push(area);
    }
    finished(areas, language)
}

/// Reads sites: id, lat, lon and, where there is one, fixed.
pub(super) fn sites(
    given: &Given,
    named: &Named<'_>,
    with_places: bool,
    region: Option<&str>,
    (has_capacity, has_cost): (bool, bool),
    language: Language,
) -> Result<Areas, Error> {
    let (sheet, mut areas, columns) = areas(given, named, "site", with_places, language)?;
    let capacity = match has_capacity {
        true => Some(sheet.need(named.wanted("site", "capacity", &["capacity", "places"]))?),
        false => None,
    };
    let price = match has_cost {
        true => Some(sheet.need(named.wanted("site", "cost", &["cost", "price", "capital"]))?),
        false => None,
    };
    let region = named_column(&sheet, region)?;
    let fixed = sheet.find(named.wanted("site", "fixed", &["fixed"]))?;
    for row in &sheet.rows {
        let mut area = area(&sheet, row, &columns)?;
        if let Some(column) = fixed {
            area.held = held(&sheet, row, column)?;
        }
        if let Some(column) = region {
            sheet.name(row, column)?.clone_into(&mut area.region);
        }
        // A site of which nothing is said holds everybody; what one costs must be said.
        if let Some(column) = capacity
            && !text(row, column).is_empty()
        {
            area.holds = sheet.amount(row, column)?;
        }
        if let Some(column) = price {
            area.price = sheet.amount(row, column)?;
        }
        areas.list.push(area);
    }
    finished(areas, language)
}

/// A column that a person named.
fn named_column(sheet: &Sheet, name: Option<&str>) -> Result<Option<usize>, Refusal> {
    let Some(name) = name else { return Ok(None) };
    let wanted = Wanted {
        role: name,
        named: Some(name),
        names: &[],
    };
    sheet.find(wanted)
}

struct Columns {
    id: usize,
    place: Option<(usize, usize)>,
}

fn areas(
    given: &Given,
    named: &Named<'_>,
    kind: &str,
    with_places: bool,
    language: Language,
) -> Result<(Sheet, Areas, Columns), Error> {
    let sheet = Sheet::read_given(given)?;
    let id = sheet.need(named.wanted(kind, "id", &AREA_ID_NAMES))?;
    let place = if with_places {
        let lat = sheet.need(named.wanted(kind, "lat", &LAT))?;
        Some((lat, sheet.need(named.wanted(kind, "lon", &LON))?))
    } else {
        None
    };
    let mut areas = Areas {
        file: sheet.file.clone(),
        list: Vec::with_capacity(sheet.rows.len()),
        edition: sheet.columns.get(id).and_then(|name| editions::named(name)),
        warnings: sheet.notices.clone(),
    };
    areas.warnings.extend(sheet.taken("id", id, language));
    Ok((sheet, areas, Columns { id, place }))
}

fn area(sheet: &Sheet, row: &TableRow, columns: &Columns) -> Result<Area, Refusal> {
    let id = sheet.name(row, columns.id)?.to_owned();
    let place = match columns.place {
        None => None,
        Some((lat, lon)) => {
            let place = Place {
                lat: sheet.number(row, lat)?,
                lon: sheet.number(row, lon)?,
            };
            coordinates::in_degrees(sheet, row, place)?;
            Some(place)
        }
    };
    Ok(Area {
        id,
        line: row.line,
        place,
        weight: 1.0,
        rank: f64::INFINITY,
        held: Held::No,
        region: String::new(),
        holds: f64::INFINITY,
        price: 0.0,
    })
}

fn held(sheet: &Sheet, row: &TableRow, column: usize) -> Result<Held, Refusal> {
    let cell = text(row, column);
    match cell.to_lowercase().as_str() {
        "" | "0" | "no" | "false" | "free" | "na" => Ok(Held::No),
        "1" | "yes" | "true" | "fixed" | "ydy" | "ie" => Ok(Held::Fixed),
        "-1" | "excluded" | "never" | "closed" => Ok(Held::Excluded),
        _ => Err(sheet.refused(row, "no-fixed", |l| words(l).msg_hubs_no_fixed(cell))),
    }
}

fn finished(areas: Areas, language: Language) -> Result<Areas, Error> {
    let mut first: BTreeMap<&str, u64> = BTreeMap::new();
    for area in &areas.list {
        if let Some(line) = first.insert(&area.id, area.line) {
            let line = line.to_string();
            let refusal =
                Refusal::new("repeated-id", |l| words(l).msg_repeated_id(&area.id, &line));
            return Err(refusal.in_file(&areas.file).at_line(area.line).into());
        }
    }
    let mut areas = areas;
    let warning = editions::check(&areas, language)?;
    areas.warnings.extend(warning);
    Ok(areas)
}

/// A table of costs between demands and sites, its ids as numbers.
pub(super) struct Costs {
    /// The table without its rows.
    sheet: Sheet,
    demands: Ids,
    sites: Ids,
    rows: Vec<Cost>,
}

struct Cost {
    demand: u32,
    site: u32,
    cost: f64,
    line: u64,
}

/// Ids in the order in which they came, and the line where each came first.
#[derive(Default)]
struct Ids {
    known: HashMap<String, u32>,
    list: Vec<(String, u64)>,
}

impl Ids {
    fn of(&mut self, id: &str, line: u64) -> u32 {
        if let Some(known) = self.known.get(id) {
            return *known;
        }
        let next = self.list.len() as u32;
        self.known.insert(id.to_owned(), next);
        self.list.push((id.to_owned(), line));
        next
    }

    /// Each as an area that weighs 1.
    fn areas(&self, file: &str) -> Areas {
        let area = |(id, line): &(String, u64)| Area {
            id: id.clone(),
            line: *line,
            place: None,
            weight: 1.0,
            rank: f64::INFINITY,
            held: Held::No,
            region: String::new(),
            holds: f64::INFINITY,
            price: 0.0,
        };
        Areas {
            file: file.to_owned(),
            list: self.list.iter().map(area).collect(),
            edition: None,
            warnings: Vec::new(),
        }
    }

    /// The place of each in a list of areas.
    fn places_in(&self, areas: &Areas) -> Result<Vec<usize>, (String, u64)> {
        let ids = areas.list.iter().map(|area| area.id.as_str());
        let places: HashMap<&str, usize> = ids.zip(0..).collect();
        let place = |one: &(String, u64)| {
            places
                .get(one.0.as_str())
                .copied()
                .ok_or_else(|| one.clone())
        };
        self.list.iter().map(place).collect()
    }
}

impl Costs {
    /// Reads a table: demand, site and cost.
    pub fn read(given: &Given, named: &Named<'_>, language: Language) -> Result<Self, Error> {
        let (mut sheet, rows) = Sheet::open_given(given)?;
        let columns = [
            sheet.need(named.wanted("cost", "demand", &["demand", "origin", "from"]))?,
            sheet.need(named.wanted("cost", "site", &["site", "destination", "to"]))?,
            sheet.need(named.wanted("cost", "cost", &["cost", "time", "minutes", "distance"]))?,
        ];
        for (role, column) in ["demand", "site", "cost"].into_iter().zip(columns) {
            let told = sheet.taken(role, column, language);
            sheet.notices.extend(told);
        }
        let [demand, site, cost] = columns;
        let mut costs = Self {
            sheet,
            demands: Ids::default(),
            sites: Ids::default(),
            rows: Vec::new(),
        };
        for row in rows {
            let row = row.map_err(|broken| intake::refusal_of(&broken))?;
            let sheet = &costs.sheet;
            let one = Cost {
                demand: costs.demands.of(sheet.name(&row, demand)?, row.line),
                site: costs.sites.of(sheet.name(&row, site)?, row.line),
                cost: sheet.amount(&row, cost)?,
                line: row.line,
            };
            costs.rows.push(one);
        }
        if costs.rows.is_empty() {
            let refusal = Refusal::new("no-rows", |l| words(l).msg_no_rows());
            return Err(refusal.in_file(&costs.sheet.file).into());
        }
        Ok(costs)
    }

    /// The demands that it names, each of weight 1, where no other file says what they are.
    pub fn demands(&self) -> Areas {
        self.demands.areas(&self.sheet.file)
    }

    /// The sites that it names.
    pub fn sites(&self) -> Areas {
        self.sites.areas(&self.sheet.file)
    }

    /// The cost of each demand to each site, row by row; infinite where the table has none.
    pub fn matrix(
        &self,
        demands: &Areas,
        sites: &Areas,
        language: Language,
    ) -> Result<(Vec<f64>, Vec<String>), Refusal> {
        let unknown = |file: &str| {
            let file = file.to_owned();
            move |(id, line): (String, u64)| {
                self.refused(line, "unknown-area", |l| {
                    words(l).msg_hubs_unknown_area(&id, &file)
                })
            }
        };
        let from = self
            .demands
            .places_in(demands)
            .map_err(unknown(&demands.file))?;
        let to = self.sites.places_in(sites).map_err(unknown(&sites.file))?;
        let width = sites.list.len();
        let mut costs = vec![f64::INFINITY; demands.list.len() * width];
        let mut repeated = 0_u64;
        for row in &self.rows {
            let (Some(demand), Some(site)) =
                (from.get(row.demand as usize), to.get(row.site as usize))
            else {
                continue;
            };
            let Some(there) = costs.get_mut(demand * width + site) else {
                continue;
            };
            if there.is_finite() {
                if *there != row.cost {
                    return Err(self.two_costs(row, *there));
                }
                repeated += 1;
            }
            *there = row.cost;
        }
        let mut warnings = self.sheet.notices.clone();
        let (say, file) = (words(language), &self.sheet.file);
        if repeated > 0 {
            warnings.push(say.msg_hubs_repeated_costs(file, pages::say::count(repeated)));
        }
        let missing = costs.iter().filter(|cost| cost.is_infinite()).count() as u64;
        if missing > 0 {
            warnings.push(say.msg_hubs_missing_costs(file, pages::say::count(missing)));
        }
        Ok((costs, warnings))
    }

    fn two_costs(&self, row: &Cost, before: f64) -> Refusal {
        let id = |ids: &Ids, at: u32| {
            ids.list
                .get(at as usize)
                .map_or(String::new(), |(id, _)| id.clone())
        };
        let (demand, site) = (id(&self.demands, row.demand), id(&self.sites, row.site));
        let (before, here) = (before.to_string(), row.cost.to_string());
        self.refused(row.line, "two-costs", |l| {
            words(l).msg_hubs_two_costs(&demand, &site, &before, &here)
        })
    }

    fn refused(&self, line: u64, code: &'static str, say: impl Fn(Language) -> String) -> Refusal {
        Refusal::new(code, say)
            .in_file(&self.sheet.file)
            .at_line(line)
    }
}
