//! Service records, measured where they are kept: from the tables that a council can export to figures with intervals, sentences in
//! both languages, and the rows that somebody should look at.
//!
//! Guarantees: nothing is kept and nobody is named in an answer; whatever could not be counted is counted beside it; an answer follows
//! from its tables and settings alone. Each service has a file of its own with its tables, its definitions and their sources. It
//! deliberately claims no cause: what would have happened anyway is not in these records.

mod adapting;
mod answer;
mod checks;
mod cost;
mod earlyhelp;
mod handoffs;
mod homecare;
mod moments;
mod sheets;
mod travel;
mod urgent;
mod visits;
mod waits;

pub use answer::{Answer, Figure, Measure, Said, Section, percent, shown};
pub use checks::{Checks, number, yes_or_no};
pub use moments::{Moment, moment, zone};
pub use sheets::{Column, Given, Line, Named, Sheet, recognised};
pub use travel::fit_to_travel;

use crate::difference::Found;
use crate::limits::{HOURS_AFTER_WEEKS, HOURS_AFTER_WEEKS_MAX, VISITS_MONTHS, VISITS_MONTHS_MAX};
use crate::say;
use crate::words::{Words, words};
use commission::{Error, Language, Refusal};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use sheets::Label;

/// The zone of times without an offset, unless told otherwise. It is said in every answer.
pub const ZONE: &str = "Europe/London";

/// What kind of records are measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// Home care by outcomes.
    Homecare,
    /// Early help for families.
    Earlyhelp,
    /// A team that sees people at home within two hours.
    Urgent,
    /// Visits to health professionals before and after.
    Visits,
    /// A log of needs seen and services changed.
    Adapting,
    /// Steps of referrals through several bodies.
    Handoffs,
    /// What events that did not happen would have cost.
    Cost,
}

/// Something a person may set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// The last day of which the records tell.
    End,
    /// The zone of times without an offset.
    Zone,
    /// Weeks after the start at which weekly hours are compared.
    Weeks,
    /// The first day that the records cover.
    From,
    /// Months before and after the start in which visits are counted.
    Months,
}

impl Setting {
    /// What it is called in forms and on the command line.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::End => "end",
            Self::Zone => "zone",
            Self::Weeks => "weeks",
            Self::From => "from",
            Self::Months => "months",
        }
    }

    /// What it is without being set; nothing where the records say it.
    #[must_use]
    pub fn default(self) -> String {
        match self {
            Self::End | Self::From => String::new(),
            Self::Zone => ZONE.to_owned(),
            Self::Weeks => HOURS_AFTER_WEEKS.to_string(),
            Self::Months => VISITS_MONTHS.to_string(),
        }
    }

    pub(crate) fn label(self, t: &Words) -> [String; 2] {
        match self {
            Self::End => [t.msg_service_end(), t.msg_service_end_hint()],
            Self::Zone => [t.msg_service_zone_label(), t.msg_service_zone_hint()],
            Self::Weeks => [t.msg_service_weeks(), t.msg_service_weeks_hint()],
            Self::From => [t.msg_service_from(), t.msg_service_from_hint()],
            Self::Months => [t.msg_service_months(), t.msg_service_months_hint()],
        }
    }
}

/// What a person set.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The last day of which the records tell; without it the latest day in them.
    pub end: Option<Date>,
    /// The zone of times without an offset, with its name.
    pub zone: (String, TimeZone),
    /// Weeks after the start at which weekly hours are compared.
    pub weeks: u16,
    /// The first day that the records cover; without it the earliest day in them.
    pub from: Option<Date>,
    /// Months before and after the start in which visits are counted.
    pub months: u16,
}

impl Settings {
    /// Settings as they are typed; an empty text stands for what is set without it.
    ///
    /// # Errors
    /// A refusal that says what to type, with the key of the setting as its code.
    pub fn typed<'a>(of: impl Fn(Setting) -> &'a str) -> Result<Self, Refusal> {
        let typed = |setting: Setting| match of(setting).trim() {
            "" => setting.default(),
            typed => typed.to_owned(),
        };
        Ok(Self {
            end: day_typed(Setting::End, &typed(Setting::End))?,
            zone: zone_typed(typed(Setting::Zone))?,
            weeks: number_typed(
                Setting::Weeks,
                &typed(Setting::Weeks),
                HOURS_AFTER_WEEKS_MAX,
            )?,
            from: day_typed(Setting::From, &typed(Setting::From))?,
            months: number_typed(Setting::Months, &typed(Setting::Months), VISITS_MONTHS_MAX)?,
        })
    }
}

fn day_typed(setting: Setting, typed: &str) -> Result<Option<Date>, Refusal> {
    if typed.is_empty() {
        return Ok(None);
    }
    let day = crate::day::day(typed);
    let refusal = || Refusal::new(setting.key(), |l| words(l).msg_referrals_end(typed));
    day.map(Some).ok_or_else(refusal)
}

fn zone_typed(name: String) -> Result<(String, TimeZone), Refusal> {
    let Some(found) = zone(&name) else {
        let say = |l| words(l).msg_service_zone(&name);
        return Err(Refusal::new(Setting::Zone.key(), say));
    };
    Ok((name, found))
}

fn number_typed(setting: Setting, typed: &str, most: u16) -> Result<u16, Refusal> {
    let number = typed
        .parse()
        .ok()
        .filter(|number| (1..=most).contains(number));
    number.ok_or_else(|| {
        let most = most.to_string();
        Refusal::new(setting.key(), |l| words(l).msg_service_whole(typed, &most))
    })
}

/// What a service has to say of itself.
struct Kind {
    service: Service,
    word: &'static str,
    title: Label,
    about: Label,
    sheets: &'static [Sheet],
    settings: &'static [Setting],
    measure: fn(&[Given], &Settings) -> Result<Answer, Error>,
}

static KINDS: [Kind; 7] = [
    Kind {
        service: Service::Homecare,
        word: "homecare",
        title: Words::msg_service_homecare,
        about: Words::msg_service_homecare_about,
        sheets: &homecare::SHEETS,
        settings: &[Setting::End, Setting::Weeks],
        measure: homecare::measured,
    },
    Kind {
        service: Service::Earlyhelp,
        word: "earlyhelp",
        title: Words::msg_service_earlyhelp,
        about: Words::msg_service_earlyhelp_about,
        sheets: &earlyhelp::SHEETS,
        settings: &[Setting::End],
        measure: earlyhelp::measured,
    },
    Kind {
        service: Service::Urgent,
        word: "urgent",
        title: Words::msg_service_urgent,
        about: Words::msg_service_urgent_about,
        sheets: &urgent::SHEETS,
        settings: &[Setting::End, Setting::Zone],
        measure: urgent::measured,
    },
    Kind {
        service: Service::Visits,
        word: "visits",
        title: Words::msg_service_visits,
        about: Words::msg_service_visits_about,
        sheets: &visits::SHEETS,
        settings: &[Setting::From, Setting::End, Setting::Months],
        measure: visits::measured,
    },
    Kind {
        service: Service::Adapting,
        word: "adapting",
        title: Words::msg_service_adapting,
        about: Words::msg_service_adapting_about,
        sheets: &adapting::SHEETS,
        settings: &[Setting::End],
        measure: adapting::measured,
    },
    Kind {
        service: Service::Handoffs,
        word: "handoffs",
        title: Words::msg_service_handoffs,
        about: Words::msg_service_handoffs_about,
        sheets: &handoffs::SHEETS,
        settings: &[Setting::End],
        measure: handoffs::measured,
    },
    Kind {
        service: Service::Cost,
        word: "cost",
        title: Words::msg_service_cost,
        about: Words::msg_service_cost_about,
        sheets: &cost::SHEETS,
        settings: &[],
        measure: cost::measured,
    },
];

impl Service {
    /// Every kind of records, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        KINDS.iter().map(|kind| kind.service)
    }

    /// The kind of a word of the command line, or of an address.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        let found = KINDS.iter().find(|kind| kind.word == word);
        found.map(|kind| kind.service)
    }

    fn kind(self) -> Option<&'static Kind> {
        KINDS.iter().find(|kind| kind.service == self)
    }

    /// Its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        self.kind().map_or("", |kind| kind.word)
    }

    /// Its tables.
    #[must_use]
    pub fn sheets(self) -> &'static [Sheet] {
        self.kind().map_or(&[], |kind| kind.sheets)
    }

    /// What a person may set.
    #[must_use]
    pub fn settings(self) -> &'static [Setting] {
        self.kind().map_or(&[], |kind| kind.settings)
    }

    pub(crate) fn title(self, t: &Words) -> String {
        self.kind().map_or_else(String::new, |kind| (kind.title)(t))
    }

    pub(crate) fn about(self, t: &Words) -> String {
        self.kind().map_or_else(String::new, |kind| (kind.about)(t))
    }

    /// Measures the tables.
    ///
    /// # Errors
    /// A refusal where a table or a column that must be there is not, where a table has no row, or for the cells of a column most of
    /// which cannot be read.
    pub fn measured(self, given: &[Given], settings: &Settings) -> Result<Answer, Error> {
        let Some(kind) = self.kind() else {
            return Err(Error::NotFound);
        };
        for sheet in kind.sheets.iter().filter(|sheet| sheet.must) {
            if !given.iter().any(|one| one.sheet.key == sheet.key) {
                return Err(missing_sheet(sheet).into());
            }
        }
        for one in given {
            let missing: Vec<Refusal> = one
                .sheet
                .missing(&one.chosen)
                .into_iter()
                .map(|column| missing_column(one, column))
                .collect();
            if !missing.is_empty() {
                return Err(Error::Refused(missing));
            }
            if one.table.rows.is_empty() {
                let none = Refusal::new("no-rows", |l| words(l).msg_service_no_rows());
                return Err(none.in_file(&one.table.source).into());
            }
        }
        if given.is_empty() {
            return Err(Refusal::new("file", |l| words(l).msg_measure_no_file()).into());
        }
        (kind.measure)(given, settings)
    }
}

fn missing_sheet(sheet: &'static Sheet) -> Refusal {
    Refusal::new(sheet.key, |l| {
        let t = words(l);
        let must = sheet.columns.iter().filter(|column| column.must);
        let list: Vec<&str> = must.map(|column| column.key).collect();
        t.msg_service_no_sheet((sheet.label)(t), list.join(", "))
    })
}

fn missing_column(given: &Given, column: &'static Column) -> Refusal {
    let refusal = Refusal::new("no-column", |l| {
        let t = words(l);
        let there: Vec<&str> = given.table.columns.iter().map(|name| name.trim()).collect();
        let there = checks::short_list(&there);
        let given_as = format!("{}.{}", given.sheet.key, column.key);
        t.msg_service_no_column((column.label)(t), there, given_as)
    });
    refusal.in_file(&given.table.source).at_line(1)
}

/// The table of a name, where it was given.
fn sheet<'a>(given: &'a [Given], key: &str) -> Option<&'a Given> {
    given.iter().find(|one| one.sheet.key == key)
}

/// The rows of a table, none where it was not given.
fn lines<'a>(given: &'a [Given], key: &str) -> impl Iterator<Item = Line<'a>> {
    sheet(given, key).into_iter().flat_map(Given::lines)
}

/// Puts a change into a section, says it in sentences, and gives what to know before using it.
fn change_told(key: &str, label: &Said, found: Found, section: &mut Section, answer: &mut Answer) {
    let said = |language: Language| {
        format!(
            "{}: {}",
            label.in_language(language),
            say::sentence(language, &found)
        )
    };
    answer.sentences.push(Said {
        en: said(Language::En),
        cy: said(Language::Cy),
    });
    for warning in &found.warnings {
        let said = Said {
            en: say::warning(Language::En, warning),
            cy: say::warning(Language::Cy, warning),
        };
        if !answer.warnings.contains(&said) {
            answer.warnings.push(said);
        }
    }
    section.put_said(key, label.clone(), Figure::Change(Box::new(found)));
}
