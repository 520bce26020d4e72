//! Choices that a clerk asks for: from files that the commission keeps, with an answer that anybody can compute again.
//!
//! Guarantees: a file is kept byte for byte under a version and never changed; a choice names the versions it was made from, its settings
//! and its effort, so that the verb `place hubs` gives the same; a small one is answered at once, a long one by the worker, which keeps the
//! bounds as they close in. It deliberately draws ideas over the answer and takes none of them into it: a clerk fixes sites by name.

use crate::limits::{
    AT_ONCE_ENTRIES_MAX, AT_ONCE_PAIRS_MAX, BOUNDS_KEPT_SHARE, INPUTS_MAX, WORK_ENTRIES_MAX_DEFAULT,
};
use crate::sheet::{Given, Sheet};
use crate::siting::{self, Asked, Drawing, Found, Objective};
use crate::store::choices as rows;
use crate::words::words;
use ::store::Store;
use commission::{Clock, Error, Language, Refusal, record};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::cell::Cell;

/// The job of the worker that makes the choices that wait.
pub const CHOOSE_JOB: &str = "place.choose";

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Areas, with how many people live there.
    Demand,
    /// Sites that may be chosen.
    Sites,
    /// Costs such as minutes of travel.
    Costs,
    /// Deprivation of the areas, by domain.
    Profile,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Demand, Self::Sites, Self::Costs, Self::Profile];

    /// The word in the database.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Demand => "demand",
            Self::Sites => "sites",
            Self::Costs => "costs",
            Self::Profile => "profile",
        }
    }

    pub(crate) fn of_code(code: &str) -> Self {
        let known = Self::ALL.into_iter().find(|one| one.code() == code);
        known.unwrap_or(Self::Profile)
    }
}

/// A file that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Its number in the database.
    pub id: i64,
    /// What it is.
    pub kind: Kind,
    /// Which of its kind, from 1.
    pub version: i64,
    /// Its name.
    pub file: String,
    /// SHA-256 of its bytes.
    pub blob: String,
    /// Its bytes.
    pub size: i64,
    /// Its rows, without the header.
    pub lines: i64,
    /// Its columns.
    pub columns: Vec<String>,
    /// Who brought it.
    pub person: String,
    /// When, microseconds since 1970 in UTC.
    pub at_us: i64,
}

/// How far a choice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The worker will make it, or is about to.
    Waiting,
    /// It is made.
    Done,
    /// It cannot be made as it was asked for.
    Refused,
}

impl State {
    /// The word in the database.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Done => "done",
            Self::Refused => "refused",
        }
    }

    pub(crate) fn of_code(code: &str) -> Self {
        match code {
            "done" => Self::Done,
            "refused" => Self::Refused,
            _ => Self::Waiting,
        }
    }
}

/// A choice that was asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Its number in the database.
    pub id: i64,
    /// Its number in the commission.
    pub number: i64,
    /// The file of areas.
    pub demand: i64,
    /// The file of sites.
    pub sites: i64,
    /// The file of costs, where one is used.
    pub costs: Option<i64>,
    /// [`Settings`], as JSON.
    pub settings: String,
    /// How far it is.
    pub state: State,
    /// The bounds of a search that goes on.
    pub bounds: Option<(String, String)>,
    /// [`Answered`], as JSON.
    pub answer: Option<String>,
    /// Why it cannot be made, in English and in Welsh.
    pub problem: Option<(String, String)>,
    /// Who asked for it.
    pub person: String,
    /// When, microseconds since 1970 in UTC.
    pub at_us: i64,
}

/// What was asked for, beside the files.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// How many sites.
    pub k: u64,
    /// `median`, `coverage` or `center`.
    pub objective: String,
    /// The distance or cost within which somebody is reached.
    pub within: Option<f64>,
    /// The column of the areas with their rank of deprivation.
    pub deprived: Option<String>,
    /// How many times more the most deprived fifth weighs.
    pub favour: Option<f64>,
    /// The farthest that the most deprived fifth may have to go.
    pub cap: Option<f64>,
    /// The column of the sites with their region.
    pub region: Option<String>,
    /// How many sites each region is given at least.
    pub region_least: Option<u64>,
    /// Sites that are chosen in any case.
    pub fixed: Vec<String>,
    /// Sites that are not chosen in any case.
    pub excluded: Vec<String>,
    /// Whether sites hold only what their file says.
    pub capacity: bool,
    /// What all chosen sites may cost together.
    pub budget: Option<f64>,
    /// Times that weights are moved.
    pub stability: u64,
    /// Steps of work.
    pub effort: u64,
}

impl Settings {
    fn asked(&self, files: Files) -> Asked {
        Asked {
            demand: Some(files.demand),
            sites: Some(files.sites),
            costs: files.costs,
            k: Some(self.k),
            objective: match self.objective.as_str() {
                "coverage" => Objective::Coverage,
                "center" => Objective::Centre,
                _ => Objective::Median,
            },
            within: self.within,
            fewest: false,
            read: Vec::new(),
            deprived: self.deprived.clone(),
            favour: self.favour,
            cap: self.cap,
            region: self.region.clone(),
            region_least: self.region_least,
            fixed: self.fixed.clone(),
            excluded: self.excluded.clone(),
            capacity: self.capacity,
            budget: self.budget,
            stability: self.stability,
            seed: 1,
            effort: self.effort,
        }
    }

    /// The words of the command line that give the same choice, after `tystio place hubs`.
    #[must_use]
    pub fn command(&self, demand: &str, sites: &str, costs: Option<&str>) -> String {
        let mut said = vec![
            format!("--demand {} --sites {}", quoted(demand), quoted(sites)),
            format!("-k {} --objective {}", self.k, self.objective),
        ];
        said.extend(costs.map(|costs| format!("--costs {}", quoted(costs))));
        let mut put = |name: &str, value: Option<String>| {
            said.extend(value.map(|value| format!("--{name} {value}")));
        };
        put("within", self.within.map(|n| n.to_string()));
        put("deprived", self.deprived.as_deref().map(quoted));
        put("favour", self.favour.map(|n| n.to_string()));
        put("cap", self.cap.map(|n| n.to_string()));
        put("region", self.region.as_deref().map(quoted));
        put("region-least", self.region_least.map(|n| n.to_string()));
        for name in &self.fixed {
            put("fix", Some(quoted(name)));
        }
        for name in &self.excluded {
            put("exclude", Some(quoted(name)));
        }
        put(
            "stability",
            (self.stability > 0).then(|| self.stability.to_string()),
        );
        put("effort", Some(self.effort.to_string()));
        if self.capacity {
            said.push("--capacity".to_owned());
        }
        said.join(" ")
    }
}

fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-/".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', "'\\''"))
    }
}

/// What is kept of an answer.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Answered {
    /// As the verb prints it, in English.
    pub json: Value,
    /// What a person should know, in Welsh.
    pub warnings_cy: Vec<String>,
    /// What is drawn.
    pub drawing: Drawing,
}

struct Files {
    demand: Given,
    sites: Given,
    costs: Option<Given>,
}

/// Keeps a file and answers its number.
///
/// # Errors
/// A refusal where it is no table with rows, or [`INPUTS_MAX`] are kept already.
pub fn keep_input(
    store: &Store,
    commission: i64,
    kind: Kind,
    (file, bytes): (&str, Vec<u8>),
    (person, at_us): (&str, i64),
) -> Result<i64, Error> {
    let given = Given::Held(file.to_owned(), bytes.clone());
    let sheet = Sheet::read_given(&given)?;
    if store.read(|r| rows::inputs(r, commission))?.len() >= INPUTS_MAX {
        let most = pages::say::count(INPUTS_MAX as u64);
        return Err(Refusal::new("inputs", |l| words(l).msg_inputs_many(&most)).into());
    }
    let blob = store.blobs().put(&bytes)?;
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let input = Input {
        id: 0,
        kind,
        version: 0,
        file: file.to_owned(),
        blob,
        size: number(bytes.len()),
        lines: number(sheet.rows.len()),
        columns: sheet.columns,
        person: person.to_owned(),
        at_us,
    };
    store.write(move |tx| {
        let id = rows::add_input(tx, commission, &input)?;
        let by = (input.person.as_str(), input.at_us);
        record(tx, commission, by.0, by.1, "hub-file-kept", &input.file)?;
        Ok(id)
    })
}

/// Asks for a choice and answers its number: made at once where that is quick, else by the worker.
///
/// # Errors
/// A refusal where it can be told at once that it cannot be made.
pub fn ask_for(
    store: &Store,
    commission: i64,
    (demand, sites, costs): (i64, i64, Option<i64>),
    mut settings: Settings,
    (person, at_us): (&str, i64),
) -> Result<i64, Error> {
    let inputs = store.read(|r| rows::inputs(r, commission))?;
    let of = |id: i64, kind: Kind| {
        let input = inputs.iter().find(|one| one.id == id && one.kind == kind);
        input.ok_or(Error::NotFound)
    };
    let pairs = of(demand, Kind::Demand)?
        .lines
        .saturating_mul(of(sites, Kind::Sites)?.lines);
    if let Some(costs) = costs {
        of(costs, Kind::Costs)?;
    }
    settings.effort = AT_ONCE_ENTRIES_MAX;
    let at_once = pairs <= AT_ONCE_PAIRS_MAX;
    let answer = match at_once {
        true => {
            let asked = settings.asked(files(store, &inputs, (demand, sites, costs))?);
            let found = siting::site(&asked, Language::En, &|_, _| {})?;
            match found.proved {
                true => Some(answered(&asked, found)?),
                false => None,
            }
        }
        false => None,
    };
    if answer.is_none() {
        settings.effort = WORK_ENTRIES_MAX_DEFAULT;
    }
    let settings = serde_json::to_string(&settings)
        .map_err(|why| Error::fault("write what was asked for", why))?;
    let choice = Choice {
        id: 0,
        number: 0,
        demand,
        sites,
        costs,
        settings,
        state: match answer {
            Some(_) => State::Done,
            None => State::Waiting,
        },
        bounds: None,
        answer,
        problem: None,
        person: person.to_owned(),
        at_us,
    };
    store.write(move |tx| {
        let number = rows::add_choice(tx, commission, &choice)?;
        if choice.state == State::Waiting {
            tx.enqueue_once(CHOOSE_JOB, &commission.to_string())?;
        }
        let about = number.to_string();
        record(
            tx,
            commission,
            &choice.person,
            choice.at_us,
            "hubs-chosen",
            &about,
        )?;
        Ok(number)
    })
}

fn files(
    store: &Store,
    inputs: &[Input],
    (demand, sites, costs): (i64, i64, Option<i64>),
) -> Result<Files, Error> {
    let given = |id: i64| -> Result<Given, Error> {
        let input = inputs.iter().find(|one| one.id == id);
        let input = input.ok_or(Error::NotFound)?;
        Ok(Given::Held(input.file.clone(), bytes_of(store, input)?))
    };
    Ok(Files {
        demand: given(demand)?,
        sites: given(sites)?,
        costs: costs.map(given).transpose()?,
    })
}

/// What a kept file holds.
pub(crate) fn bytes_of(store: &Store, input: &Input) -> Result<Vec<u8>, Error> {
    let bytes = store.blobs().get(&input.blob)?;
    bytes.ok_or_else(|| Error::fault("read a file to choose from", &input.blob))
}

fn answered(asked: &Asked, found: Found) -> Result<String, Error> {
    let answered = Answered {
        json: found.json,
        warnings_cy: siting::warnings(asked, found.proved, Language::Cy)?,
        drawing: found.drawing,
    };
    serde_json::to_string(&answered).map_err(|why| Error::fault("write a choice", why))
}

/// The choice of that number.
///
/// # Errors
/// [`Error::Fault`] where it cannot be read.
pub fn choice(store: &Store, commission: i64, number: i64) -> Result<Option<Choice>, Error> {
    Ok(store.read(|r| rows::choice(r, commission, number))?)
}

/// Makes every choice of a commission that waits.
///
/// # Errors
/// [`Error::Fault`] where one cannot be read or kept.
pub fn choose_waiting(store: &Store, commission: i64, clock: &dyn Clock) -> Result<(), Error> {
    let waiting = store.read(|r| rows::choices(r, commission))?;
    for mut choice in waiting {
        if choice.state != State::Waiting {
            continue;
        }
        match made(store, commission, &choice) {
            Ok(answer) => {
                choice.state = State::Done;
                choice.answer = Some(answer);
            }
            Err(Error::Refused(refusals)) => {
                let said = |language| {
                    let lines = refusals.iter().map(|one| one.line(language));
                    lines.collect::<Vec<_>>().join("\n")
                };
                choice.state = State::Refused;
                choice.problem = Some((said(Language::En), said(Language::Cy)));
            }
            Err(other) => return Err(other),
        }
        let now = clock.now_us();
        store.write(move |tx| {
            rows::settle(tx, &choice)?;
            let about = choice.number.to_string();
            record(tx, commission, "tystio", now, "hubs-chosen", &about)
        })?;
    }
    Ok(())
}

fn made(store: &Store, commission: i64, choice: &Choice) -> Result<String, Error> {
    let settings: Settings = serde_json::from_str(&choice.settings)
        .map_err(|why| Error::fault("read what was asked for", why))?;
    let inputs = store.read(|r| rows::inputs(r, commission))?;
    let files = files(store, &inputs, (choice.demand, choice.sites, choice.costs))?;
    let asked = settings.asked(files);
    let (id, last) = (choice.id, Cell::new(f64::INFINITY));
    let told = |lower: f64, upper: f64| {
        let apart = upper - lower;
        // Not every bound is worth a write: each that is kept is nearer by a share.
        if apart.is_finite() && apart < BOUNDS_KEPT_SHARE * last.get() {
            last.set(apart);
            let bounds = (lower.to_string(), upper.to_string());
            let kept = store.write(move |tx| rows::set_bounds(tx, id, (&bounds.0, &bounds.1)));
            // A bound that is not kept is one that nobody sees: the answer does not need it.
            drop(kept);
        }
    };
    let found = siting::site(&asked, Language::En, &told)?;
    answered(&asked, found)
}
