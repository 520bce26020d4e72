//! What goes of the reading when a source is erased: codings, notes, places in campaigns and themes, and whatever somebody
//! copied out of it into a note or a codebook.

use ::store::{Reader, StoreError, Tx, values};

const DROP_CODINGS: &str = "DELETE FROM coding WHERE source = $1";
const DROP_MEMOS: &str = "DELETE FROM memo WHERE commission = $1 AND (
    (kind = 'source' AND about = $2)
    OR (kind = 'document' AND about IN (SELECT id FROM document WHERE source = $2))
    OR (kind = 'passage' AND about IN (SELECT p.id FROM passage p
        JOIN document d ON d.id = p.document WHERE d.source = $2)))";
const DROP_STAYS: &str = "DELETE FROM stays WHERE passage IN (SELECT p.id FROM passage p
    JOIN document d ON d.id = p.document WHERE d.source = $1)";
const DROP_SEEN: &str = "DELETE FROM seen WHERE source = $1";
const DROP_ADJUDICATIONS: &str =
    "DELETE FROM adjudication WHERE document IN (SELECT id FROM document WHERE source = $1)";
const DROP_DOUBLE: &str = "DELETE FROM double_coding_document
    WHERE document IN (SELECT id FROM document WHERE source = $1)";
const DROP_FOUND: &str = "DELETE FROM campaign_found WHERE source = $1";
const DROP_ACT_SOURCE: &str = "DELETE FROM campaign_act_source WHERE source = $1";
const DROP_MEMBER: &str = "DELETE FROM campaign_member WHERE source = $1";
const DROP_ADDITIONS: &str = "DELETE FROM campaign_addition WHERE source = $1";
const DROP_IN_THEMES: &str =
    "DELETE FROM theme_document WHERE document IN (SELECT id FROM document WHERE source = $1)";
const DROP_THEME_PASSAGES: &str =
    "DELETE FROM theme_passage WHERE document IN (SELECT id FROM document WHERE source = $1)";
const THEMES_OF: &str = "SELECT t.id, t.key, t.label, t.terms, t.named_by FROM theme t
    JOIN theme_document m ON m.theme = t.id JOIN document d ON d.id = m.document
    WHERE d.source = $1 ORDER BY t.id";
const TEXTS_OF_THEME: &str = "SELECT d.text FROM theme_document m
    JOIN document d ON d.id = m.document WHERE m.theme = $1 ORDER BY d.id";
const REWORD_THEME: &str = "UPDATE theme SET label = $2, terms = $3 WHERE id = $1";
const CAMPAIGNS_OF: &str = "SELECT DISTINCT c.id, c.template FROM campaign c
    LEFT JOIN campaign_member m ON m.campaign = c.id OR m.template = c.id
    LEFT JOIN campaign_found f ON f.campaign = c.id
    WHERE m.source = $1 OR f.source = $1 ORDER BY c.id";
const MEMBERS_LEFT: &str = "SELECT
    (SELECT COUNT(*) FROM campaign_member m WHERE m.campaign = $1 OR m.template = $1)
    + (SELECT COUNT(*) FROM campaign_found f WHERE f.campaign = $1)";
const BLANK_TEMPLATE: &str = "UPDATE campaign SET template = '' WHERE id = $1";
const MEMOS: &str = "SELECT id, text FROM memo WHERE commission = $1 ORDER BY id";
const DROP_MEMO: &str = "DELETE FROM memo WHERE id = $1";
const CODES: &str = "SELECT id, definition, include, exclude, example FROM code
    WHERE commission = $1 ORDER BY id";
const REWORD_CODE: &str = "UPDATE code SET definition = $2, include = $3, exclude = $4,
    example = $5 WHERE id = $1";
const REASONS: &str = "SELECT id, why FROM adjudication WHERE double_coding IN (
    SELECT id FROM double_coding WHERE commission = $1) ORDER BY id";
const BLANK_REASON: &str = "UPDATE adjudication SET why = '' WHERE id = $1";

const DROP_ACT_CODINGS: &str =
    "DELETE FROM passage_act_coding WHERE coding IN (SELECT id FROM coding WHERE source = $1)";
const DROP_PASSAGE_WORDS: &str =
    "DELETE FROM passage_word WHERE document IN (SELECT id FROM document WHERE source = $1)";
const DROP_SUGGESTIONS: &str =
    "DELETE FROM suggestion WHERE document IN (SELECT id FROM document WHERE source = $1)";
const DROP_SUGGESTED_PASSAGES: &str =
    "DELETE FROM suggestion_passage WHERE document IN (SELECT id FROM document WHERE source = $1)";

/// A theme that something erased lay in.
pub(crate) struct ThemeOf {
    pub(crate) id: i64,
    pub(crate) key: String,
    pub(crate) label: String,
    pub(crate) terms: Vec<String>,
    pub(crate) by_machine: bool,
}

/// Texts of staff by the number of their row: notes, entries of the codebook (four texts), reasons.
pub(crate) type Written<const N: usize> = Vec<(i64, [String; N])>;

fn written<const N: usize>(
    r: &Reader<'_>,
    sql: &'static str,
    commission: i64,
) -> Result<Written<N>, StoreError> {
    let mut found = Vec::new();
    for row in r.rows(sql, &values![commission])? {
        let mut texts = std::array::from_fn(|_| String::new());
        for (at, text) in texts.iter_mut().enumerate() {
            *text = row.text(at + 1)?;
        }
        found.push((row.int(0)?, texts));
    }
    Ok(found)
}

pub(crate) fn all_memos(r: &Reader<'_>, commission: i64) -> Result<Written<1>, StoreError> {
    written(r, MEMOS, commission)
}

pub(crate) fn all_codes(r: &Reader<'_>, commission: i64) -> Result<Written<4>, StoreError> {
    written(r, CODES, commission)
}

pub(crate) fn all_reasons(r: &Reader<'_>, commission: i64) -> Result<Written<1>, StoreError> {
    written(r, REASONS, commission)
}

pub(crate) fn drop_memo(tx: &mut Tx<'_>, id: i64) -> Result<(), StoreError> {
    tx.run_one(DROP_MEMO, &values![id])
}

pub(crate) fn reword_code(
    tx: &mut Tx<'_>,
    id: i64,
    [definition, include, exclude, example]: &[String; 4],
) -> Result<(), StoreError> {
    tx.run_one(
        REWORD_CODE,
        &values![id, definition, include, exclude, example],
    )
}

pub(crate) fn blank_reason(tx: &mut Tx<'_>, id: i64) -> Result<(), StoreError> {
    tx.run_one(BLANK_REASON, &values![id])
}

pub(crate) fn themes_with(r: &Reader<'_>, source: i64) -> Result<Vec<ThemeOf>, StoreError> {
    let rows = r.rows(THEMES_OF, &values![source])?;
    rows.iter()
        .map(|row| {
            Ok(ThemeOf {
                id: row.int(0)?,
                key: row.text(1)?,
                label: row.text(2)?,
                terms: row.text(3)?.lines().map(str::to_owned).collect(),
                by_machine: row.opt_text(4)?.is_none(),
            })
        })
        .collect()
}

/// Hands each text that lies in a theme to `take`.
pub(crate) fn each_text_of_theme(
    r: &Reader<'_>,
    theme: i64,
    mut take: impl FnMut(&str),
) -> Result<(), StoreError> {
    r.each(TEXTS_OF_THEME, &values![theme], |row| {
        take(&row.text(0)?);
        Ok(())
    })
}

pub(crate) fn reword_theme(
    tx: &mut Tx<'_>,
    id: i64,
    label: &str,
    terms: &[String],
) -> Result<(), StoreError> {
    tx.run_one(REWORD_THEME, &values![id, label, terms.join("\n")])
}

/// The campaigns that a source is in, by number.
pub(crate) fn campaigns_with(r: &Reader<'_>, source: i64) -> Result<Vec<i64>, StoreError> {
    let rows = r.rows(CAMPAIGNS_OF, &values![source])?;
    rows.iter().map(|row| row.int(0)).collect()
}

/// Takes the words of a template away once nobody is left who sent it.
pub(crate) fn blank_template_of_nobody(tx: &mut Tx<'_>, campaign: i64) -> Result<(), StoreError> {
    let left = tx.row(MEMBERS_LEFT, &values![campaign])?;
    if left.map_or(Ok(0), |row| row.int(0))? == 0 {
        tx.run_one(BLANK_TEMPLATE, &values![campaign])?;
    }
    Ok(())
}

/// Takes everything about a source out of the tables of this room.
pub(crate) fn forget(tx: &mut Tx<'_>, commission: i64, source: i64) -> Result<(), StoreError> {
    tx.run(DROP_MEMOS, &values![commission, source])?;
    for sql in [
        DROP_ACT_CODINGS,
        DROP_PASSAGE_WORDS,
        DROP_SUGGESTIONS,
        DROP_SUGGESTED_PASSAGES,
        DROP_CODINGS,
        DROP_STAYS,
        DROP_SEEN,
        DROP_ADJUDICATIONS,
        DROP_DOUBLE,
        DROP_FOUND,
        DROP_ACT_SOURCE,
        DROP_MEMBER,
        DROP_ADDITIONS,
        DROP_IN_THEMES,
        DROP_THEME_PASSAGES,
    ] {
        tx.run(sql, &values![source])?;
    }
    Ok(())
}
