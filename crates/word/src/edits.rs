//! The changes of one text: those that were tracked, and those that nobody tracked, as edits of what the document said when
//! it went out.

use crate::compare::{Kind, Known, Proposal};
use crate::hunks::{Hunk, difference};
use crate::limits::EXCERPT_CHARS_MAX;
use crate::names::{digest, plain};
use crate::spans::{Segment, Span};
use ingest::{Change, Marked};

/// The changes of a text.
pub(crate) fn of_span(marked: &Marked, span: &Span, known: Option<&Known>) -> Vec<Proposal> {
    let segments = span.segments(marked);
    let (before, after) = (joined(&segments, false), joined(&segments, true));
    let is_tracked = segments.iter().any(|segment| segment.change.is_some());
    let untouched = span.is_marked && digest(&before) == span.mark.digest;
    if untouched && !is_tracked {
        return Vec::new();
    }
    let Some(known) = known else {
        let (author, at, tracked) = authors(&segments, marked);
        let was = if untouched {
            excerpt(&before)
        } else {
            String::new()
        };
        let hunk = Hunk {
            first: 0,
            past: 0,
            text: excerpt(&after),
        };
        return vec![Proposal {
            kind: Kind::Fixed,
            name: span.mark.name.clone(),
            language: span.mark.language.clone(),
            base: None,
            hunk,
            was,
            stands: false,
            author,
            at,
            tracked,
        }];
    };
    let full = known.full();
    let now_is_then = !span.is_marked || digest(&full) == span.mark.digest;
    let (base, untracked) = if untouched || plain(&before) == plain(&full) {
        (before.clone(), Vec::new())
    } else if now_is_then {
        let untracked = difference(&full, &before);
        (full.clone(), untracked)
    } else {
        let (author, at, tracked) = authors(&segments, marked);
        let hunk = Hunk {
            first: 0,
            past: 0,
            text: without_prefix(&after, known).to_owned(),
        };
        return vec![edit(
            known,
            None,
            hunk,
            String::new(),
            (author, at, tracked),
        )];
    };
    let saved = (
        marked.saved_by.clone().unwrap_or_default(),
        marked.saved_at.clone().unwrap_or_default(),
    );
    let tracked = tracked_hunks(&segments);
    let mut all: Vec<(Hunk, (String, String, bool))> = Vec::new();
    match shifted(&tracked, &untracked) {
        Some(tracked) => {
            all.extend(
                untracked
                    .into_iter()
                    .map(|hunk| (hunk, (saved.0.clone(), saved.1.clone(), false))),
            );
            all.extend(
                tracked
                    .into_iter()
                    .map(|(hunk, change)| (hunk, (change.author, change.at, true))),
            );
        }
        // Tracked changes within words that somebody changed without: together they are one edit.
        None => {
            let by = authors(&segments, marked);
            all.extend(
                difference(&base, &after)
                    .into_iter()
                    .map(|hunk| (hunk, by.clone())),
            );
        }
    }
    all.sort_by_key(|(hunk, _)| (hunk.first, hunk.past));
    let proposals = all
        .into_iter()
        .filter_map(|(hunk, by)| one_edit(known, &base, hunk, by));
    proposals.collect()
}

/// An edit of a text, its offsets counted without the prefix; a change of the prefix is none.
fn one_edit(known: &Known, base: &str, hunk: Hunk, by: (String, String, bool)) -> Option<Proposal> {
    let was: String = base
        .chars()
        .skip(hunk.first)
        .take(hunk.past.saturating_sub(hunk.first))
        .collect();
    if !by.2
        && was.trim().is_empty()
        && hunk.text.trim().is_empty()
        && !was.is_empty()
        && !hunk.text.is_empty()
    {
        return None;
    }
    let ahead = if base.starts_with(&known.prefix) {
        known.prefix.chars().count()
    } else {
        0
    };
    if hunk.first < ahead {
        let kind = Kind::Fixed;
        let fixed = edit(known, None, hunk, was, by);
        return Some(Proposal {
            kind,
            stands: false,
            ..fixed
        });
    }
    let hunk = Hunk {
        first: hunk.first - ahead,
        past: hunk.past - ahead,
        text: hunk.text,
    };
    Some(edit(
        known,
        Some(without_prefix(base, known).to_owned()),
        hunk,
        was,
        by,
    ))
}

fn without_prefix<'t>(text: &'t str, known: &Known) -> &'t str {
    text.strip_prefix(known.prefix.as_str()).unwrap_or(text)
}

fn edit(
    known: &Known,
    base: Option<String>,
    hunk: Hunk,
    was: String,
    by: (String, String, bool),
) -> Proposal {
    let stands = base
        .as_ref()
        .is_some_and(|base| plain(base) == plain(&known.text));
    let (author, at, tracked) = by;
    Proposal {
        kind: Kind::Edit,
        name: known.name.clone(),
        language: known.language.clone(),
        base,
        hunk,
        was,
        stands,
        author,
        at,
        tracked,
    }
}

/// Tracked changes as hunks of the text before all of them; what one person did at one place is one.
fn tracked_hunks(segments: &[Segment]) -> Vec<(Hunk, Change)> {
    let mut hunks: Vec<(Hunk, Change)> = Vec::new();
    let (mut at, mut open) = (0, false);
    for segment in segments {
        let length = segment.text.chars().count();
        let Some(change) = &segment.change else {
            at += length;
            open = false;
            continue;
        };
        let (past, text) = if change.adds {
            (at, segment.text.as_str())
        } else {
            (at + length, "")
        };
        match hunks.last_mut() {
            Some((hunk, by)) if open && by.author == change.author => {
                hunk.past = past;
                hunk.text.push_str(text);
            }
            _ => hunks.push((
                Hunk {
                    first: at,
                    past,
                    text: text.to_owned(),
                },
                change.clone(),
            )),
        }
        (at, open) = (past, true);
    }
    hunks
}

/// Tracked hunks with their offsets in the text before the untracked ones; nothing where two touch.
fn shifted(tracked: &[(Hunk, Change)], untracked: &[Hunk]) -> Option<Vec<(Hunk, Change)>> {
    let mut moved = Vec::new();
    for (hunk, change) in tracked {
        let mut shift = 0_isize;
        for other in untracked {
            let added = other.text.chars().count();
            let first = other.first.checked_add_signed(-shift)?;
            if first + added < hunk.first {
                shift += (other.past - other.first) as isize - added as isize;
            } else if first <= hunk.past {
                return None;
            }
        }
        let (first, past) = (
            hunk.first.checked_add_signed(shift)?,
            hunk.past.checked_add_signed(shift)?,
        );
        moved.push((
            Hunk {
                first,
                past,
                text: hunk.text.clone(),
            },
            change.clone(),
        ));
    }
    Some(moved)
}

/// Who changed a text, the names once each; without tracked changes, who saved the document.
pub(crate) fn authors(segments: &[Segment], marked: &Marked) -> (String, String, bool) {
    let changes: Vec<&Change> = segments
        .iter()
        .filter_map(|segment| segment.change.as_ref())
        .collect();
    if changes.is_empty() {
        let saved = |said: &Option<String>| said.clone().unwrap_or_default();
        return (saved(&marked.saved_by), saved(&marked.saved_at), false);
    }
    let mut names: Vec<&str> = Vec::new();
    for change in &changes {
        if !change.author.is_empty() && !names.contains(&change.author.as_str()) {
            names.push(&change.author);
        }
    }
    let at = changes
        .iter()
        .map(|change| change.at.as_str())
        .max()
        .unwrap_or_default();
    (names.join(", "), at.to_owned(), true)
}

fn joined(segments: &[Segment], taken: bool) -> String {
    let stands = |segment: &&Segment| {
        segment
            .change
            .as_ref()
            .is_none_or(|change| change.adds == taken)
    };
    segments
        .iter()
        .filter(stands)
        .map(|segment| segment.text.as_str())
        .collect()
}

/// The beginning of a text.
pub(crate) fn excerpt(text: &str) -> String {
    let text = plain(text);
    let mut shown: String = text.chars().take(EXCERPT_CHARS_MAX).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    shown
}
