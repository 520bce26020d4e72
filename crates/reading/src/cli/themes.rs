//! The verb `reading themes`: what the texts of a table, or the answers to a stored question, speak of, as groups with terms and telling
//! passages.

use super::on_table::{Rows, Texts};
use super::{Stored, opened};
use crate::themes as kept;
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Outcome, Refusal};
use serde_json::{Map, Value, json};
use std::cmp::Ordering;
use themes::{Found, Passage, Settings, Stance, Theme, Why, limits};

/// Themes of texts.
#[derive(Debug, Clone, Args)]
pub struct Themes {
    /// The texts.
    #[command(flatten)]
    pub texts: Texts,
    /// The key of a question of its call; what is found is kept for people to work on.
    #[arg(
        long,
        value_name = "KEY",
        requires = "data",
        required_unless_present = "file"
    )]
    pub question: Option<String>,
    /// How many themes; without it as many as the texts bear.
    #[arg(long, value_name = "K", value_parser = clap::value_parser!(u64).range(1..=limits::THEMES_MAX as u64))]
    pub count: Option<u64>,
    /// The seed of every draw.
    #[arg(long, value_name = "N", default_value_t = limits::SEED_DEFAULT)]
    pub seed: u64,
}

/// Runs the verb.
///
/// # Errors
/// A refusal where the table cannot be read.
pub fn run(asked: &Themes, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let count = asked.count.and_then(|count| usize::try_from(count).ok());
    let settings = kept::settings(count, asked.seed);
    let texts = &asked.texts;
    match (texts.on_table(), texts.store.stored(), &asked.question) {
        (Some(on), ..) => {
            let rows = on.rows(desk.language)?;
            let found = found(
                &rows.texts.iter().map(String::as_str).collect::<Vec<_>>(),
                &settings,
                desk,
            );
            Ok(outcome(&found, &rows, &settings, desk))
        }
        (None, Some(stored), Some(question)) => of_question(&stored, question, &settings, desk),
        _ => Err(Refusal::new("nowhere", |l| words(l).msg_themes_nowhere()).into()),
    }
}

fn found(texts: &[&str], settings: &Settings, desk: &Desk<'_>) -> Found {
    desk.progress.begin("themes", None);
    let found = themes::find(texts, settings);
    desk.progress.end();
    found
}

/// The themes of a stored question; they are kept.
fn of_question(
    stored: &Stored,
    question: &str,
    settings: &Settings,
    desk: &Desk<'_>,
) -> Result<Outcome, Error> {
    let (store, commission) = opened(stored, desk)?;
    let before = store.read(|r| kept::answers(r, &commission, question))?;
    let found = found(&before.texts(), settings, desk);
    let texts = before.texts().into_iter().map(str::to_owned).collect();
    let rows = Rows::new(before.names(), texts);
    let mut outcome = outcome(&found, &rows, settings, desk);
    let now = desk.clock.now_us();
    let kept = store
        .write(move |tx| kept::keep_found(tx, &commission, &before, &found, ("tystio", now)))?;
    outcome.json.insert("kept".to_owned(), json!(kept));
    Ok(outcome)
}

fn outcome(found: &Found, rows: &Rows, settings: &Settings, desk: &Desk<'_>) -> Outcome {
    let say = words(desk.language);
    let shown = |n: usize| pages::say::count(n as u64);
    let mut warnings = rows.warnings.clone();
    if let Some(count) = settings.count.filter(|count| *count > found.themes.len()) {
        warnings.push(say.msg_themes_fewer(shown(count), shown(found.themes.len())));
    }
    let mut text = say.msg_themes_statement(
        shown(found.themes.len()),
        shown(found.submissions),
        shown(found.distinct),
        shown(found.unassigned.len()),
    );
    text.push('\n');
    for theme in &found.themes {
        let (size, distinct) = (shown(theme.texts.len()), shown(theme.distinct));
        text.push_str(&say.msg_themes_line(&theme.id, &theme.label, size, distinct));
        text.push('\n');
        for passage in theme.passages.iter().take(PASSAGES_PRINTED) {
            let flat: Vec<&str> = passage.quote.split_whitespace().collect();
            text.push_str(&format!(
                "    “{}” ({})\n",
                flat.join(" "),
                id(rows, passage.text)
            ));
        }
    }
    let list: Vec<Value> = found
        .themes
        .iter()
        .map(|theme| theme_json(theme, rows))
        .collect();
    let mut assigned: Vec<_> = found.assigned.iter().collect();
    assigned.sort_by(|a, b| by_id(id(rows, a.text), id(rows, b.text)));
    let assigned: Vec<Value> = assigned
        .into_iter()
        .map(|one| {
            let theme = found.themes.get(one.theme).map(|theme| theme.id.as_str());
            json!({
                "id": id(rows, one.text), "theme": theme, "strength": one.strength,
                "stance": stance_code(one.stance),
            })
        })
        .collect();
    let mut unassigned: Vec<_> = found
        .unassigned
        .iter()
        .map(|(at, why)| (id(rows, *at), why))
        .collect();
    unassigned.sort_by(|a, b| by_id(a.0, b.0));
    let why = |(id, why): &(&str, &Why)| json!({ "id": id, "why": why_code(**why) });
    let json = json!({
        "method": themes::METHOD, "warnings": warnings,
        "submissions": found.submissions, "distinct": found.distinct, "seed": settings.seed,
        "themes": list, "assignments": assigned,
        "unassigned": unassigned.iter().map(|(id, _)| *id).collect::<Vec<_>>(),
        "unassigned_why": unassigned.iter().map(why).collect::<Vec<_>>(),
    });
    Outcome::done("reading themes", json, text)
}

/// Passages of a theme that a person reads in the terminal.
const PASSAGES_PRINTED: usize = 2;

fn theme_json(theme: &Theme, rows: &Rows) -> Value {
    let passages: Vec<Value> = theme
        .passages
        .iter()
        .map(|p| passage_json(p, rows))
        .collect();
    let stance: Map<String, Value> = [Stance::For, Stance::Against, Stance::Mixed, Stance::Unclear]
        .into_iter()
        .map(|stance| {
            let texts = theme.stances.get(&stance).copied().unwrap_or(0);
            (stance_code(stance).to_owned(), json!(texts))
        })
        .collect();
    json!({
        "id": theme.id, "label": theme.label, "terms": theme.terms, "size": theme.texts.len(),
        "distinct": theme.distinct, "stance": stance, "passages": passages,
    })
}

/// A passage; of several columns it says in which it stands, and counts from the start of that one.
fn passage_json(passage: &Passage, rows: &Rows) -> Value {
    let (column, before) = rows.column_at(passage.text, passage.start);
    let mut json = json!({
        "id": id(rows, passage.text), "start": passage.start - before, "end": passage.end - before,
        "quote": passage.quote,
    });
    if let (Some(column), Some(json)) = (column, json.as_object_mut()) {
        json.insert("column".to_owned(), json!(column));
    }
    json
}

fn id(rows: &Rows, at: usize) -> &str {
    rows.ids.get(at).map_or("", String::as_str)
}

/// Numbers by their value, everything else by its letters.
fn by_id(a: &str, b: &str) -> Ordering {
    match (a.parse::<u64>(), b.parse::<u64>()) {
        (Ok(a), Ok(b)) => a.cmp(&b),
        (Ok(_), Err(_)) => Ordering::Less,
        (Err(_), Ok(_)) => Ordering::Greater,
        (Err(_), Err(_)) => a.cmp(b),
    }
}

const fn stance_code(stance: Stance) -> &'static str {
    match stance {
        Stance::For => "for",
        Stance::Against => "against",
        Stance::Mixed => "mixed",
        Stance::Unclear => "unclear",
    }
}

const fn why_code(why: Why) -> &'static str {
    match why {
        Why::Blank => "blank",
        Why::SaysNothing => "says nothing",
        Why::Alone => "shares no word with another text",
    }
}
