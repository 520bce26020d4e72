//! The words looked for, as PostgreSQL reads them, and the search tables themselves.
//!
//! A row of a search table keeps its folded words, and beside them the set of its distinct words as a
//! `tsvector`, each with the first letter of its column before it (`pbus`, `wbws`). That set is made
//! from the words as they are, not by a parser of PostgreSQL, so that it holds what FTS5 holds. It
//! keeps no places: PostgreSQL forgets places after the 256th of a word, so that a phrase would be
//! found in a short document and not in a long one. The set finds the rows that hold all words of a
//! phrase; the words themselves, read again, say whether they stand next to each other. A row with too
//! many words for a `tsvector` (1 MiB) is only ever read again.

use crate::{OneOf, Room, Words};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Code points of a word that are kept in the set; a longer one is read again.
const WORD_CHARS_MAX: usize = 255;
/// Bytes of text from which distinct words are sure to fit into one `tsvector`, which holds 1 MiB.
const SET_BYTES_MAX: usize = 400_000;
/// Between the parts of the value, and between the expressions of a part.
const PART: char = '\u{1f}';
const PIECE: char = '\u{1e}';

/// The value that stands where SQLite has an FTS5 expression: a `tsquery`; `again` where each row
/// found must be read again; what the words must match; what they may not.
pub(crate) fn value(words: &Words) -> String {
    let again = words
        .all
        .iter()
        .chain(&words.none)
        .any(|group| forms(group).any(|(_, form)| !is_in_set(form)));
    let mut query = String::from("'!' | (");
    for (index, group) in words.all.iter().enumerate() {
        query.push_str(if index > 0 { " & (" } else { "(" });
        push_set(&mut query, group);
        query.push(')');
    }
    // A phrase that may not stand there cannot be told from its words: it is read again.
    for group in words.none.iter().filter(|group| is_set(group)) {
        query.push_str(" & !(");
        push_set(&mut query, group);
        query.push(')');
    }
    query.push(')');
    let patterns = |groups: &[OneOf]| {
        let each: Vec<_> = groups.iter().map(pattern).collect();
        each.join(&PIECE.to_string())
    };
    let again = if again { "again" } else { "" };
    let (all, none) = (patterns(&words.all), patterns(&words.none));
    [query.as_str(), again, &all, &none].join(&PART.to_string())
}

fn forms(group: &OneOf) -> impl Iterator<Item = (&str, &str)> {
    let columns = group.0.iter();
    columns.flat_map(|(column, forms)| forms.iter().map(|form| (*column, form.as_str())))
}

/// Whether the set alone can tell that a form stands there: a single word that is kept whole.
fn is_in_set(form: &str) -> bool {
    !form.contains(' ') && form.chars().count() <= WORD_CHARS_MAX
}

fn is_set(group: &OneOf) -> bool {
    forms(group).all(|(_, form)| is_in_set(form))
}

fn push_set(query: &mut String, group: &OneOf) {
    for (index, (column, form)) in forms(group).enumerate() {
        query.push_str(if index > 0 { " | (" } else { "(" });
        for (index, word) in form.split(' ').enumerate() {
            let word: String = plain(word).chars().take(WORD_CHARS_MAX).collect();
            let _ = write!(
                query,
                "{}'{}{word}'",
                if index > 0 { " & " } else { "" },
                first_letter(column)
            );
        }
        query.push(')');
    }
}

/// A regular expression over the lines of [`lines`].
fn pattern(group: &OneOf) -> String {
    let mut pattern = String::new();
    for (column, forms) in group.0.iter().filter(|(_, forms)| !forms.is_empty()) {
        if !pattern.is_empty() {
            pattern.push('|');
        }
        let forms: Vec<_> = forms.iter().map(|form| plain(form)).collect();
        let letter = first_letter(column);
        let _ = write!(pattern, "(?:\n{letter}[^\n]* (?:{}) )", forms.join("|"));
    }
    pattern
}

/// Folded words hold nothing that means something in a pattern or a `tsquery`; it is dropped all the same.
fn plain(form: &str) -> String {
    form.chars()
        .filter(|c| !c.is_ascii() || c.is_ascii_alphanumeric() || *c == ' ')
        .collect()
}

fn first_letter(column: &str) -> &str {
    column.get(..1).unwrap_or_default()
}

/// The search tables of all rooms, each with its columns: what a statement asks of one depends on them.
#[derive(Debug, Clone, Default)]
pub(crate) struct SearchTables(BTreeMap<String, Vec<String>>);

const MADE: &str = "CREATE VIRTUAL TABLE ";

impl SearchTables {
    /// Reads the migrations; a table that was made anew is what it was made last.
    pub(crate) fn of(rooms: &[Room]) -> Self {
        let mut tables = BTreeMap::new();
        let migrations = rooms.iter().flat_map(|room| room.migrations);
        for piece in migrations.flat_map(|one| one.sql.split(MADE).skip(1)) {
            if let Some((name, columns, _)) = declared(piece) {
                tables.insert(name.to_owned(), columns);
            }
        }
        Self(tables)
    }

    pub(crate) fn has(&self, table: &str) -> bool {
        self.0.contains_key(table)
    }

    /// The condition that a row of `table` holds the words of `value`, which is a `$n`.
    pub(crate) fn condition(&self, table: &str, value: &str) -> String {
        let part = |number| format!("SPLIT_PART({value}, CHR({}), {number})", PART as u32);
        let pieces = |number| format!("STRING_TO_ARRAY({}, CHR({}))", part(number), PIECE as u32);
        let lines = self.lines(table);
        format!(
            "({table}.words @@ CAST({query} AS tsquery)
            AND (({again} = '' AND NOT {table}.too_long)
                OR ({lines} ~ ALL ({all}) AND NOT {lines} ~ ANY ({none}))))",
            query = part(1),
            again = part(2),
            all = pieces(3),
            none = pieces(4),
        )
    }

    /// How close a row is, less being closer, as with FTS5.
    pub(crate) fn rank(table: &str, value: &str) -> String {
        format!(
            "(-TS_RANK({table}.words, CAST(SPLIT_PART({value}, CHR({}), 1) AS tsquery)))",
            PART as u32
        )
    }

    /// The folded words, a line for each column that begins with its letter.
    fn lines(&self, table: &str) -> String {
        let columns = self.0.get(table).into_iter().flatten();
        let lines: Vec<_> = columns
            .map(|column| {
                let letter = first_letter(column);
                format!("CHR(10) || '{letter} ' || {table}.{column} || ' '")
            })
            .collect();
        format!("({})", lines.join(" || "))
    }
}

/// What follows `CREATE VIRTUAL TABLE`: the name, the columns, and what comes after the statement.
fn declared(piece: &str) -> Option<(&str, Vec<String>, &str)> {
    let (name, rest) = piece.split_once(" USING fts5 (")?;
    let (inside, after) = rest.split_once(')')?;
    let columns = inside.split(',').map(str::trim);
    let columns = columns
        .filter(|column| !column.contains('='))
        .map(str::to_owned);
    Some((name.trim(), columns.collect(), after))
}

/// The schema with every search table as PostgreSQL keeps it.
pub(crate) fn schema(sql: &str) -> String {
    let mut pieces = sql.split(MADE);
    let mut schema = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        match declared(piece) {
            Some((name, columns, after)) => {
                schema.push_str(&table(name, &columns));
                schema.push_str(after);
            }
            None => {
                schema.push_str(MADE);
                schema.push_str(piece);
            }
        }
    }
    schema
}

fn table(name: &str, columns: &[String]) -> String {
    let kept: Vec<_> = columns
        .iter()
        .map(|column| format!("{column} TEXT NOT NULL"))
        .collect();
    let length: Vec<_> = columns
        .iter()
        .map(|column| format!("OCTET_LENGTH({column})"))
        .collect();
    let length = length.join(" + ");
    let words: Vec<_> = columns
        .iter()
        .map(|column| {
            let letter = first_letter(column);
            format!(
                "STRING_TO_ARRAY('{letter}' || REPLACE(REGEXP_REPLACE({column},
                '([^ ]{{{WORD_CHARS_MAX}}})[^ ]+', '\\1', 'g'), ' ', ' {letter}'), ' ')"
            )
        })
        .collect();
    format!(
        "CREATE TABLE {name} (rowid BIGINT PRIMARY KEY, {kept},
            too_long BOOLEAN NOT NULL GENERATED ALWAYS AS ({length} > {SET_BYTES_MAX}) STORED,
            words TSVECTOR NOT NULL GENERATED ALWAYS AS (CASE WHEN {length} > {SET_BYTES_MAX}
                THEN ARRAY_TO_TSVECTOR(ARRAY['!'])
                ELSE ARRAY_TO_TSVECTOR({words}) END) STORED);
        CREATE INDEX {name}_by_words ON {name} USING GIN (words)",
        kept = kept.join(", "),
        words = words.join(" || "),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(column: &'static str, forms: &[&str]) -> OneOf {
        let forms = forms.iter().map(|form| (*form).to_owned()).collect();
        OneOf(vec![(column, forms)])
    }

    fn parts(words: &Words) -> Vec<String> {
        value(words).split(PART).map(str::to_owned).collect()
    }

    #[test]
    fn single_words_are_told_from_the_set_alone() {
        let words = Words {
            all: vec![OneOf(vec![
                ("plain", vec!["gymru".to_owned(), "cymru".to_owned()]),
                ("welsh", vec!["nghymru".to_owned()]),
            ])],
            none: vec![one("plain", &["letter"])],
        };
        let parts = parts(&words);
        assert_eq!(
            parts[0],
            "'!' | ((('pgymru') | ('pcymru') | ('wnghymru')) & !(('pletter')))"
        );
        assert_eq!(parts[1], "");
        assert_eq!(
            parts[2],
            "(?:\np[^\n]* (?:gymru|cymru) )|(?:\nw[^\n]* (?:nghymru) )"
        );
    }

    #[test]
    fn a_phrase_and_a_word_too_long_for_the_set_are_read_again() {
        let phrase = Words {
            all: vec![one("plain", &["bus stop"])],
            none: vec![one("plain", &["late bus"])],
        };
        let told = parts(&phrase);
        assert_eq!(told[0], "'!' | ((('pbus' & 'pstop')))");
        assert_eq!(told[1], "again");
        assert_eq!(told[3], "(?:\np[^\n]* (?:late bus) )");
        let long = Words {
            all: vec![one("plain", &["a".repeat(WORD_CHARS_MAX + 1).as_str()])],
            none: Vec::new(),
        };
        assert_eq!(parts(&long)[1], "again");
    }
}
