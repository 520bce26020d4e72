//! Step 3: what a pack opens is what the ledger committed to, and may be shown (`book/formats.md` section 6.3).

use serde_json::Value;

use super::history::History;
use super::{OPENINGS, Step, Verification, lines};
use crate::{Digest, Leaf, Opening, PublicationState, Refused};

pub(super) fn check(
    openings: Option<&[u8]>,
    leaves: &[&[u8]],
    history: &History,
    found: &mut Verification,
) {
    let Some(bytes) = openings else {
        found.fail(Step::Openings, OPENINGS, "absent");
        return;
    };
    if !bytes.is_empty() && !bytes.ends_with(b"\n") {
        found.fail(
            Step::Openings,
            OPENINGS,
            "the last line does not end with a line feed: it may be cut short",
        );
    }
    let bound = history.bound.as_ref().map_or(0, |(leaf, _)| *leaf);
    let mut last: Option<(u64, String)> = None;
    let mut named: Option<u64> = None;
    // Parts of a submission stand together, so the leaf last read is kept.
    let mut leaf: Option<(u64, Result<Leaf, Refused>)> = None;
    for (number, line) in (1_u64..).zip(lines(bytes)) {
        found.checked += 1;
        let opening = match in_order(line, bound, last.as_ref()) {
            Ok(opening) => opening,
            Err(why) => {
                found.fail(Step::Openings, format!("{OPENINGS}: line {number}"), why);
                continue;
            }
        };
        if leaf
            .as_ref()
            .is_none_or(|(index, _)| *index != opening.leaf)
        {
            let line = usize::try_from(opening.leaf)
                .ok()
                .and_then(|index| leaves.get(index))
                .copied();
            leaf = Some((opening.leaf, Leaf::parse(line.unwrap_or_default())));
        }
        let agrees = match &leaf {
            Some((_, Ok(leaf))) => check_one(&opening, leaf, history, bound),
            _ => Err(Refused::new("is opened, but cannot be read")),
        };
        if let Err(why) = agrees
            && named != Some(opening.leaf)
        {
            named = Some(opening.leaf);
            found.fail(
                Step::Openings,
                format!("leaf {}", opening.leaf),
                format!("part {}: {why}", opening.part),
            );
        }
        last = Some((opening.leaf, opening.part));
    }
}

pub(super) fn in_order(
    line: &[u8],
    bound: u64,
    last: Option<&(u64, String)>,
) -> Result<Opening, Refused> {
    let opening = Opening::parse(line)?;
    if opening.leaf >= bound {
        return Err(Refused::new(format!(
            "leaf {} is not before the leaf that binds the pack",
            opening.leaf
        )));
    }
    if last.is_some_and(|(leaf, part)| (*leaf, part) >= (opening.leaf, &opening.part)) {
        return Err(Refused::new("not sorted by leaf and part, or there twice"));
    }
    Ok(opening)
}

fn check_one(opening: &Opening, leaf: &Leaf, history: &History, bound: u64) -> Result<(), Refused> {
    let (reference, version, expected) = committed(opening, leaf)?;
    let submission = history.submissions.get(reference);
    let Some(submission) = submission.filter(|submission| submission.leaf <= opening.leaf) else {
        return Err(Refused::new(format!(
            "{reference} was not received by a sound leaf"
        )));
    };
    is_content_of(opening, (reference, version, expected))?;
    if !submission.state.is_published() {
        return Err(Refused::new(format!(
            "{reference} is opened, though it is {}",
            submission.state
        )));
    }
    let later = submission.shown(&opening.part, bound);
    let shown = later.map_or(submission.leaf, |version| version.leaf);
    if shown != opening.leaf {
        return Err(Refused::new(format!(
            "a version is opened that is not the one shown, which is in leaf {shown}"
        )));
    }
    let transcribed = later.filter(|version| version.transcribed);
    if opening.content.get("transcribed") != transcribed.map(|_| Value::from(true)).as_ref() {
        return Err(Refused::new(
            "the content does not say rightly whether it was typed from a scan",
        ));
    }
    if opening.part == "envelope"
        && version.is_none()
        && submission.state != PublicationState::Named
    {
        return Err(Refused::new(
            "the envelope as received is opened, though the name is withheld",
        ));
    }
    Ok(())
}

/// Reference, version (nothing for what was received) and commitment that the leaf has for the opened part.
pub(super) fn committed<'a>(
    opening: &Opening,
    leaf: &'a Leaf,
) -> Result<(&'a str, Option<u64>, Digest), Refused> {
    match leaf {
        Leaf::SubmissionReceived { reference, parts } => {
            let commitment = parts
                .get(&opening.part)
                .ok_or_else(|| Refused::new("the leaf has no such part"))?;
            Ok((reference, None, *commitment))
        }
        Leaf::DocumentRedacted {
            reference,
            part,
            version,
            commitment,
        }
        | Leaf::DocumentTranscribed {
            reference,
            part,
            version,
            commitment,
        } if *part == opening.part => Ok((reference, Some(*version), *commitment)),
        _ => Err(Refused::new("the leaf commits to no such part")),
    }
}

/// Whether an opening names what its leaf commits to, and is what it committed to.
pub(super) fn is_content_of(
    opening: &Opening,
    (reference, version, expected): (&str, Option<u64>, Digest),
) -> Result<(), Refused> {
    let content = |name: &str| opening.content.get(name);
    if content("reference").and_then(Value::as_str) != Some(reference)
        || content("part").and_then(Value::as_str) != Some(&opening.part)
        || content("version") != version.map(Value::from).as_ref()
    {
        return Err(Refused::new(
            "the content names another reference, part or version",
        ));
    }
    if opening.commitment()? != expected {
        return Err(Refused::new(
            "the opened content is not what the leaf committed to",
        ));
    }
    Ok(())
}
