//! A conversation from the exports of Polis: `votes.csv` (or `participants-votes.csv`), and `comments.csv` for what the statements say
//! and what moderation left out.
//!
//! Guarantees: participants and statements stand in the order of their ids (numbers by value, then other texts), so that the order of
//! rows does not matter; of several votes of one participant on one statement the one with the latest time counts, and where two of
//! the same time differ, neither does: they count as a pass and a warning says so. A row that cannot be read refuses the file with
//! its line.
//!
//! It deliberately takes any column names that tools around Polis write, in any order, and ignores columns that it does not know.

use crate::limits::{FILE_BYTES_MAX, PARTICIPANTS_MAX, STATEMENTS_MAX};
use crate::words::words;
use commission::{Error, Language, Refusal};
use ingest::{Limits, TableRow, TableShape};
use opinions::{Ballots, Cast, Vote};
use std::collections::HashMap;
use std::path::Path;

/// Votes with the ids of who cast them and of what they are on.
#[derive(Debug, Clone, PartialEq)]
pub struct Conversation {
    /// The votes.
    pub ballots: Ballots,
    /// The id of each participant.
    pub participants: Vec<String>,
    /// The statements.
    pub statements: Vec<Statement>,
    /// Votes that a later vote of the same participant replaced.
    pub replaced: usize,
    /// What a person should know of the files, in the language asked for.
    pub warnings: Vec<String>,
}

/// A statement.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Statement {
    /// Its id.
    pub id: String,
    /// What it says, where a file of statements was given.
    pub text: Option<String>,
    /// The id of the participant who wrote it, where the file says so.
    pub author: Option<String>,
    /// Whether moderation left it out.
    pub is_left_out: bool,
}

/// Reads a conversation.
///
/// # Errors
/// A refusal that names the file and, where there is one, the line.
pub fn read(
    votes: &Path,
    statements: Option<&Path>,
    language: Language,
) -> Result<Conversation, Error> {
    let mut conversation = Reader::new(language);
    if let Some(path) = statements {
        conversation.read_statements(path)?;
    }
    conversation.read_votes(votes)?;
    Ok(conversation.done())
}

/// Ids in the order in which they came up. Nearly all are small numbers, which are looked up without reading letters.
#[derive(Debug, Default)]
struct Ids {
    small: Vec<Option<u32>>,
    others: HashMap<String, u32>,
    ids: Vec<String>,
}

impl Ids {
    /// The number of an id that came up.
    fn known(&self, id: &str) -> Option<u32> {
        match small(id) {
            Some(at) => self.small.get(at).copied().flatten(),
            None => self.others.get(id).copied(),
        }
    }

    fn number(&mut self, id: &str, max: usize) -> Option<u32> {
        let known = self.known(id);
        if known.is_some() || self.ids.len() >= max {
            return known;
        }
        let number = u32::try_from(self.ids.len()).ok()?;
        match small(id) {
            Some(at) => {
                if at >= self.small.len() {
                    self.small.resize(at + 1, None);
                }
                *self.small.get_mut(at)? = Some(number);
            }
            None => {
                self.others.insert(id.to_owned(), number);
            }
        }
        self.ids.push(id.to_owned());
        Some(number)
    }

    /// The place of each id among the ids in their own order, and the ids in that order.
    fn sorted(self) -> (Vec<u32>, Vec<String>) {
        let mut order: Vec<(u32, String)> = (0..).zip(self.ids).collect();
        order.sort_by(|(_, a), (_, b)| order_of(a).cmp(&order_of(b)));
        let mut places = vec![0; order.len()];
        for (place, (number, _)) in (0..).zip(&order) {
            if let Some(to) = places.get_mut(*number as usize) {
                *to = place;
            }
        }
        (places, order.into_iter().map(|(_, id)| id).collect())
    }
}

/// The value of an id that is a small number, written without noughts before it.
fn small(id: &str) -> Option<usize> {
    let plain = id.len() <= SMALL_DIGITS
        && id.bytes().all(|digit| digit.is_ascii_digit())
        && (id.len() == 1 || !id.starts_with('0'));
    plain.then(|| id.parse().ok()).flatten()
}

/// Digits of a small number: as many places as it can have are kept.
const SMALL_DIGITS: usize = 6;

/// Numbers by value, then every other text by its letters.
fn order_of(id: &str) -> (bool, i64, &str) {
    match id.parse() {
        Ok(number) => (false, number, id),
        Err(_) => (true, 0, id),
    }
}

/// A vote as it was read.
struct Read {
    participant: u32,
    statement: u32,
    time: i64,
    vote: i8,
}

struct Reader {
    language: Language,
    participants: Ids,
    statements: Ids,
    told: Vec<Statement>,
    votes: Vec<Read>,
    has_times: bool,
    unknown: Option<(usize, String)>,
    warnings: Vec<String>,
}

impl Reader {
    fn new(language: Language) -> Self {
        Self {
            language,
            participants: Ids::default(),
            statements: Ids::default(),
            told: Vec::new(),
            votes: Vec::new(),
            has_times: true,
            unknown: None,
            warnings: Vec::new(),
        }
    }

    fn read_statements(&mut self, path: &Path) -> Result<(), Error> {
        let file = Opened::new(path)?;
        let id = file.column(&["comment-id", "statement-id", "tid", "id"])?;
        let moderated = file.column(&["moderated", "mod"])?;
        let author = file.find(&["author-id"]);
        let text = file.find(&["comment-body", "comment", "statement", "txt", "text"]);
        let told = &mut self.told;
        let ids = &mut self.statements;
        file.each_row(|row| {
            let id = row.cells.get(id).map_or("", |cell| cell.trim());
            let known = ids.ids.len();
            let Some(number) = ids.number(id, STATEMENTS_MAX) else {
                return Err(too_many(STATEMENTS_MAX));
            };
            if (number as usize) < known || id.is_empty() {
                return Err(Refusal::new("statement-id", |l| {
                    words(l).msg_statement_id_twice(id)
                }));
            }
            let is_left_out = row
                .cells
                .get(moderated)
                .is_some_and(|cell| cell.trim() == "-1");
            told.push(Statement {
                id: id.to_owned(),
                text: text.and_then(|text| row.cells.get(text)).cloned(),
                author: author.and_then(|author| row.cells.get(author)).cloned(),
                is_left_out,
            });
            Ok(())
        })?;
        self.warnings.extend(file.warnings());
        Ok(())
    }

    fn read_votes(&mut self, path: &Path) -> Result<(), Error> {
        let file = Opened::new(path)?;
        if file.find(&["vote"]).is_none() && file.find(&["n-votes"]).is_some() {
            self.read_rows_of_participants(&file)?;
        } else {
            self.read_rows_of_votes(&file)?;
        }
        self.warnings.extend(file.warnings());
        Ok(())
    }

    fn read_rows_of_votes(&mut self, file: &Opened) -> Result<(), Error> {
        let who = file.column(&["voter-id", "participant-id", "participant", "pid"])?;
        let on = file.column(&["comment-id", "statement-id", "statement", "tid"])?;
        let vote = file.column(&["vote"])?;
        let time = file.find(&["timestamp", "modified", "created", "time"]);
        self.has_times = time.is_some();
        self.votes
            .reserve(usize::try_from(file.shape.rows).unwrap_or_default());
        let mut number = 0;
        file.each_row(|row| {
            let cell = |at: usize| row.cells.get(at).map_or("", |cell| cell.trim());
            number += 1;
            let time = match time {
                Some(time) => time_of(cell(time))?,
                None => number,
            };
            let vote = vote_of(cell(vote))?;
            self.cast(cell(who), cell(on), vote, time)
        })
    }

    /// `participants-votes.csv`: a row a participant, a column a statement, an empty cell where there is no vote.
    fn read_rows_of_participants(&mut self, file: &Opened) -> Result<(), Error> {
        const OWN: [&str; 6] = [
            "participant",
            "group-id",
            "n-comments",
            "n-votes",
            "n-agree",
            "n-disagree",
        ];
        let who = file.column(&["participant"])?;
        let columns: Vec<(usize, String)> =
            file.shape.columns.iter().cloned().enumerate().collect();
        let is_own = |name: &str| OWN.contains(&plain(name).as_str());
        let on: Vec<_> = columns
            .into_iter()
            .filter(|(_, name)| !is_own(name))
            .collect();
        file.each_row(|row| {
            let who = row.cells.get(who).map_or("", |cell| cell.trim());
            for (at, statement) in &on {
                let cell = row.cells.get(*at).map_or("", |cell| cell.trim());
                if !cell.is_empty() {
                    self.cast(who, statement, vote_of(cell)?, 0)?;
                }
            }
            Ok(())
        })
    }

    fn cast(&mut self, who: &str, on: &str, vote: i8, time: i64) -> Result<(), Refusal> {
        if who.is_empty() || on.is_empty() {
            return Err(Refusal::new("vote-of-nobody", |l| {
                words(l).msg_vote_of_nobody()
            }));
        }
        let statement = match self.told.is_empty() {
            true => self.statements.number(on, STATEMENTS_MAX),
            false => {
                let known = self.statements.known(on);
                if known.is_none() {
                    let (count, _) = self.unknown.get_or_insert_with(|| (0, on.to_owned()));
                    *count += 1;
                    return Ok(());
                }
                known
            }
        };
        let participant = self.participants.number(who, PARTICIPANTS_MAX);
        let participant = participant.ok_or_else(|| too_many(PARTICIPANTS_MAX))?;
        let statement = statement.ok_or_else(|| too_many(STATEMENTS_MAX))?;
        self.votes.push(Read {
            participant,
            statement,
            time,
            vote,
        });
        Ok(())
    }

    fn done(mut self) -> Conversation {
        let (participant_places, participants) = self.participants.sorted();
        let (statement_places, ids) = self.statements.sorted();
        let place =
            |places: &[u32], number: u32| places.get(number as usize).copied().unwrap_or(u32::MAX);
        for vote in &mut self.votes {
            vote.participant = place(&participant_places, vote.participant);
            vote.statement = place(&statement_places, vote.statement);
        }
        let of = |v: &Read| u64::from(v.participant) << 32 | u64::from(v.statement);
        self.votes.sort_unstable_by_key(|v| (of(v), v.time, v.vote));
        let mut casts: Vec<Cast> = Vec::with_capacity(self.votes.len());
        let (mut replaced, mut undecided) = (0, 0);
        let mut rest = self.votes.as_slice();
        while let Some(first) = rest.first() {
            let same = |v: &Read| of(v) == of(first);
            let count = rest.iter().take_while(|v| same(v)).count();
            let (own, after) = rest.split_at(count);
            rest = after;
            let Some(last) = own.last() else { break };
            let mut at_last = own.iter().filter(|v| v.time == last.time);
            let differs = at_last.any(|v| v.vote != last.vote);
            replaced += count - 1;
            undecided += usize::from(differs);
            casts.push(Cast {
                participant: last.participant,
                statement: last.statement,
                vote: match last.vote {
                    _ if differs => Vote::Pass,
                    1 => Vote::Agree,
                    -1 => Vote::Disagree,
                    _ => Vote::Pass,
                },
            });
        }
        let say = words(self.language);
        let shown = |n: usize| pages::say::count(n as u64);
        if undecided > 0 {
            self.warnings
                .push(say.msg_votes_undecided(shown(undecided)));
        }
        if replaced > 0 && !self.has_times {
            self.warnings
                .push(say.msg_votes_without_times(shown(replaced)));
        }
        if let Some((count, first)) = &self.unknown {
            self.warnings
                .push(say.msg_votes_unknown(shown(*count), first));
        }
        let mut told: HashMap<String, Statement> =
            self.told.into_iter().map(|s| (s.id.clone(), s)).collect();
        let statements: Vec<Statement> = ids
            .into_iter()
            .map(|id| {
                told.remove(&id).unwrap_or(Statement {
                    id,
                    ..Statement::default()
                })
            })
            .collect();
        Conversation {
            ballots: Ballots::new(participants.len(), statements.len(), casts),
            participants,
            statements,
            replaced,
            warnings: self.warnings,
        }
    }
}

fn too_many(max: usize) -> Refusal {
    Refusal::new("too-many", |l| {
        words(l).msg_too_many(pages::say::count(max as u64))
    })
}

fn vote_of(cell: &str) -> Result<i8, Refusal> {
    match cell {
        "1" | "1.0" | "agree" => Ok(1),
        "-1" | "-1.0" | "disagree" => Ok(-1),
        "0" | "0.0" | "-0.0" | "pass" => Ok(0),
        _ => Err(Refusal::new("no-vote", |l| {
            words(l).msg_no_vote(shortened(cell))
        })),
    }
}

fn time_of(cell: &str) -> Result<i64, Refusal> {
    let whole = cell.parse();
    let rounded = || cell.parse::<f64>().ok().filter(|time| time.is_finite());
    whole
        .ok()
        .or_else(|| rounded().map(|time| time as i64))
        .ok_or_else(|| Refusal::new("no-time", |l| words(l).msg_no_time(shortened(cell))))
}

fn shortened(cell: &str) -> String {
    cell.chars().take(40).collect()
}

/// A name of a column without what tools write differently.
fn plain(name: &str) -> String {
    name.trim().to_lowercase().replace(['_', ' '], "-")
}

/// A table that was read to its end once and can be read.
struct Opened {
    bytes: Vec<u8>,
    shape: TableShape,
    limits: Limits,
}

impl Opened {
    fn new(path: &Path) -> Result<Self, Error> {
        let name = path.file_name().unwrap_or(path.as_os_str());
        let name = name.to_string_lossy();
        let unreadable = |why: std::io::Error| {
            let why = why.to_string();
            Refusal::new("no-file", |l| words(l).msg_file_unreadable(&why)).in_file(&name)
        };
        let long = std::fs::metadata(path).map_err(unreadable)?.len() > FILE_BYTES_MAX;
        if long {
            let max = pages::say::count(FILE_BYTES_MAX);
            return Err(
                Refusal::new("too-long", |l| words(l).msg_file_too_long(&max))
                    .in_file(&name)
                    .into(),
            );
        }
        let bytes = std::fs::read(path).map_err(unreadable)?;
        let limits = Limits::default();
        let shape = ingest::check_csv(&name, bytes.as_slice(), &limits)
            .map_err(|broken| intake::refusal_of(&broken))?;
        Ok(Self {
            bytes,
            shape,
            limits,
        })
    }

    fn find(&self, names: &[&str]) -> Option<usize> {
        let of = |name: &&str| {
            self.shape
                .columns
                .iter()
                .position(|own| plain(own) == *name)
        };
        names.iter().find_map(of)
    }

    fn column(&self, names: &[&str]) -> Result<usize, Refusal> {
        self.find(names).ok_or_else(|| {
            let wanted = names.first().copied().unwrap_or_default();
            let there: Vec<&str> = self
                .shape
                .columns
                .iter()
                .take(20)
                .map(String::as_str)
                .collect();
            let there = shortened_list(&there);
            Refusal::new("no-column", |l| words(l).msg_no_column(wanted, &there))
                .in_file(&self.shape.file)
                .at_line(1)
        })
    }

    fn each_row(
        &self,
        mut take: impl FnMut(&TableRow) -> Result<(), Refusal>,
    ) -> Result<(), Error> {
        let broken = |broken| Error::from(intake::refusal_of(&broken));
        let mut rows =
            ingest::csv_rows(self.bytes.as_slice(), &self.shape, &self.limits).map_err(broken)?;
        let mut row = TableRow {
            line: 0,
            cells: Vec::new(),
        };
        while rows.read_into(&mut row).map_err(broken)? {
            take(&row).map_err(|refusal| refusal.in_file(&self.shape.file).at_line(row.line))?;
        }
        Ok(())
    }

    fn warnings(&self) -> Vec<String> {
        self.shape.notices.iter().map(ToString::to_string).collect()
    }
}

fn shortened_list(names: &[&str]) -> String {
    names.join(", ").chars().take(300).collect()
}
