//! Builds the report, or only checks it: one walk that puts every file on the shelf, searches it, and keeps it where
//! nothing stands in the way.
//!
//! Guarantees: a build that fails or is refused leaves the folder and the ledger as they were; the same store gives the
//! same bytes; the leaves that bind both packs are appended only where the files are others than before or something else
//! was entered since. What is taken in while a report is built makes it begin anew, so that the pack is of one moment.

use crate::check::{self, Checked, Kind, Problem};
use crate::leaks;
use crate::limits::BUILD_ATTEMPTS_MAX;
use crate::pack::{self, Packed};
use crate::place::Place;
use crate::shelf::Shelf;
use crate::site::{self, Paper};
use crate::snapshot::Snapshot;
use crate::store::{self as rows, LastBuilt};
use crate::words::words;
use crate::writing::digest_of_draft;
use ::store::{Blobs, Reader, Store, StoreError};
use commission::{Commission, Error, Language, Progress, Refusal, record};
use ledger::{Checkpoint, Leaf, SigningKey, Tree, leaf_hash};
use std::path::{Path, PathBuf};

/// The folder of the sealed pack, below that of the report.
pub(crate) const SEALED: &str = "sealed";

/// A report that was built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Built {
    /// How many files it has.
    pub files: usize,
    /// The first page.
    pub site: PathBuf,
    /// The pack.
    pub pack: PathBuf,
    /// The sealed pack, where it was written.
    pub sealed: Option<PathBuf>,
    /// The checkpoint over the ledger as it is in the pack.
    pub checkpoint: String,
    /// The leaf that binds the pack.
    pub leaf: u64,
    /// Findings in it.
    pub findings: usize,
    /// Recommendations in it.
    pub recommendations: usize,
    /// The report on paper, in each language.
    pub papers: Vec<Paper>,
    /// What the gate found and a commissioner overruled.
    pub checked: Checked,
    /// What a reader of the outcome should know, in English and Welsh.
    pub warnings: Vec<(String, String)>,
}

/// Whether the sealed pack is written beside the public one. The ledger commits to it in any case, so that it can be made
/// later and still belongs to the report that was published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Auditor {
    /// It is written, for the auditor.
    Sealed,
    /// It is left out, as from a folder that is served.
    LeftOut,
}

/// How a build ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ending {
    /// It is there.
    Built(Box<Built>),
    /// The gate is shut.
    Shut(Checked),
}

/// What one walk came to.
struct Walk {
    checked: Checked,
    /// The leaves to append, where there is a need.
    leaves: Vec<Vec<u8>>,
    /// Number of the leaf that binds the pack.
    bound_by: u64,
    checkpoint: String,
    files: usize,
    findings: usize,
    recommendations: usize,
    papers: Vec<Paper>,
    warnings: Vec<(String, String)>,
}

/// What is walked through, and for what.
struct Round<'a> {
    commission: &'a Commission,
    key: &'a SigningKey,
    /// What exhibits were measured from.
    blobs: &'a Blobs,
    /// When, where something is to be kept: what is overdue then is told so.
    now_us: i64,
    /// The draft that was agreed to, as its digest: another one is refused.
    agreed: Option<&'a str>,
    /// To be looked at by staff: nothing is bound, and each page says that it is not published.
    preview: bool,
}

impl<'a> Round<'a> {
    fn of(commission: &'a Commission, key: &'a SigningKey, store: &'a Store, now_us: i64) -> Self {
        Self {
            commission,
            key,
            blobs: store.blobs(),
            now_us,
            agreed: None,
            preview: false,
        }
    }
}

/// What proves a pack: what the page on verification prints.
pub(crate) struct Proof {
    pub(crate) vkey: String,
    pub(crate) checkpoint: String,
    pub(crate) leaf: u64,
}

/// Finds everything that stands in the way of publication, the sealed words in what would be exported among it.
///
/// # Errors
/// [`Error::Fault`] where the store cannot be read.
pub fn check(
    store: &Store,
    commission: &Commission,
    progress: &dyn Progress,
) -> Result<Checked, Error> {
    let key = store.signing_key(&commission.definition.slug)?;
    let round = Round::of(commission, &key, store, 0);
    let walk = store.read(|r| walk(r, &round, (None, None), progress))?;
    Ok(walk.checked)
}

/// Puts the report as it would be published into a folder for staff, and answers what stands in the way: everything that
/// [`check`] finds. The ledger is left as it is.
///
/// # Errors
/// [`Error::Refused`] where the folder holds something else than a report, [`Error::Fault`] where something broke.
pub(crate) fn preview(
    store: &Store,
    commission: &Commission,
    out: &Path,
    now_us: i64,
    progress: &dyn Progress,
) -> Result<Checked, Error> {
    let key = store.signing_key(&commission.definition.slug)?;
    let place = Place::at(out)?;
    let draft = place.draft()?;
    let round = Round {
        preview: true,
        ..Round::of(commission, &key, store, now_us)
    };
    let folders = (Some(draft.path().to_owned()), None);
    let walk = store.read(|r| walk(r, &round, folders, progress))?;
    draft.zip_pack()?;
    draft.swap_in()?;
    Ok(walk.checked)
}

/// The problems of the draft itself, without a search of what would be exported: quick enough for a page.
///
/// # Errors
/// [`Error::Fault`] where the store cannot be read.
pub fn check_draft(r: &Reader<'_>, commission: &Commission) -> Result<Checked, Error> {
    let snapshot = Snapshot::of_draft(r, commission)?;
    Ok(check::judge(&snapshot.graph, check::of_graph(&snapshot)))
}

/// Builds the site and the pack into a folder. `by` is the name under which it is recorded, and when.
///
/// # Errors
/// [`Error::Refused`] where the folder holds something else than a report, or where the commission takes in so much
/// that no moment of rest was found; [`Error::Fault`] where something broke. Nothing is changed then.
pub fn build(
    store: &Store,
    commission: &Commission,
    out: &Path,
    auditor: Auditor,
    by: (&str, i64),
    progress: &dyn Progress,
) -> Result<Ending, Error> {
    build_agreed(store, commission, out, (auditor, None), by, progress)
}

/// Builds it only where the draft is the one of this digest.
///
/// # Errors
/// As [`build`]; and [`Error::Refused`] where the draft is another by now.
pub(crate) fn build_agreed(
    store: &Store,
    commission: &Commission,
    out: &Path,
    (auditor, agreed): (Auditor, Option<&str>),
    by: (&str, i64),
    progress: &dyn Progress,
) -> Result<Ending, Error> {
    let key = store.signing_key(&commission.definition.slug)?;
    let place = Place::at(out)?;
    for _ in 0..BUILD_ATTEMPTS_MAX {
        let draft = place.draft()?;
        let sealed = match auditor {
            Auditor::Sealed => Some(draft.path().join(SEALED)),
            Auditor::LeftOut => None,
        };
        let folders = (Some(draft.path().to_owned()), sealed);
        let round = Round {
            agreed,
            ..Round::of(commission, &key, store, by.1)
        };
        let walk = store.read(|r| walk(r, &round, folders, progress))?;
        if !walk.checked.may_publish() {
            return Ok(Ending::Shut(walk.checked));
        }
        draft.zip_pack()?;
        if !enter(store, commission, &walk, by)? {
            continue;
        }
        draft.swap_in()?;
        return Ok(Ending::Built(Box::new(Built {
            // The archive is one more than what the walk wrote.
            files: walk.files + 1,
            site: out.join("index.html"),
            pack: out.join("pack"),
            sealed: (auditor == Auditor::Sealed).then(|| out.join(SEALED)),
            checkpoint: walk.checkpoint,
            leaf: walk.bound_by,
            findings: walk.findings,
            recommendations: walk.recommendations,
            papers: walk.papers,
            checked: walk.checked,
            warnings: walk.warnings,
        })));
    }
    Err(Refusal::new("busy", |l| words(l).msg_build_busy()).into())
}

/// Enters the leaf, and answers whether nothing else had come in meanwhile.
fn enter(
    store: &Store,
    commission: &Commission,
    walk: &Walk,
    by: (&str, i64),
) -> Result<bool, Error> {
    let built = LastBuilt {
        leaf: i64::try_from(walk.bound_by).unwrap_or(i64::MAX),
        checkpoint: walk.checkpoint.clone(),
        at_us: by.1,
    };
    let (id, log, name) = (commission.id, commission.log(), by.0.to_owned());
    let (leaves, slug) = (walk.leaves.clone(), commission.definition.slug.clone());
    let entered = store.write(move |tx| -> Result<(), Entering> {
        let mut last = None;
        for leaf in &leaves {
            last = Some(i64::try_from(tx.append_leaf(&log, leaf)?));
        }
        if last.is_some_and(|last| last != Ok(built.leaf)) {
            return Err(Entering::Overtaken);
        }
        rows::keep_built(tx, id, &built)?;
        record(tx, id, &name, by.1, "report-built", &slug)?;
        Ok(())
    });
    match entered {
        Ok(()) => Ok(true),
        Err(Entering::Overtaken) => Ok(false),
        Err(Entering::Broke(error)) => Err(error),
    }
}

/// Why a leaf was not entered.
enum Entering {
    /// Another leaf came first.
    Overtaken,
    /// The store could not.
    Broke(Error),
}

impl From<StoreError> for Entering {
    fn from(error: StoreError) -> Self {
        Self::Broke(error.into())
    }
}

impl From<Error> for Entering {
    fn from(error: Error) -> Self {
        Self::Broke(error)
    }
}

/// Puts every file on a shelf in the first folder, and what is for the auditor on one in the second; where there is no
/// folder, on none.
fn walk(
    r: &Reader<'_>,
    round: &Round<'_>,
    (folder, sealed_folder): (Option<PathBuf>, Option<PathBuf>),
    progress: &dyn Progress,
) -> Result<Walk, Error> {
    let (commission, key) = (round.commission, round.key);
    let mut snapshot = Snapshot::read(r, commission)?;
    snapshot.life.as_of_us = round.now_us;
    snapshot.life.preview = round.preview;
    if let Some(agreed) = round.agreed
        && digest_of_draft(r, commission)? != agreed
    {
        return Err(Refusal::new("agreed-otherwise", |l| words(l).msg_agreed_otherwise()).into());
    }
    let sealed = leaks::sealed(r, &snapshot)?;
    snapshot.life.veil(sealed.as_ref());
    let shelf = Shelf::new(folder, sealed.as_ref());
    let keeps_sealed = sealed_folder.is_some();
    let sealed_shelf = Shelf::private(sealed_folder);
    let vkey = key.verifying_key().to_string();
    let packed = pack::write((r, round.blobs), &snapshot, &shelf, &sealed_shelf, &vkey)?;
    // A checkpoint is signed over what was entered, and over nothing that may never be.
    let leaves = match round.preview {
        true => Vec::new(),
        false => binding(&snapshot, &packed)?,
    };
    let bound_by = match leaves.len() {
        0 => snapshot.leaves.saturating_sub(1),
        more => snapshot.leaves + more as u64 - 1,
    };
    let checkpoint = write_ledger(r, commission, &shelf, &leaves, key)?;
    sealed_shelf.put("ledger/checkpoint", checkpoint.as_bytes())?;
    let mut problems = check::of_graph(&snapshot);
    problems.extend(packed.altered.iter().map(|part| {
        let mut problem = Problem::new(Kind::Altered, &part.name, |w| {
            w.msg_problem_altered(&part.name)
        });
        problem.about = Some(part.reference.clone());
        problem
    }));
    let so_far = check::judge(&snapshot.graph, problems.clone());
    let proof = Proof {
        vkey,
        checkpoint: checkpoint.clone(),
        leaf: bound_by,
    };
    let papers = site::write(r, &snapshot, &packed, &so_far, &proof, &shelf, progress)?;
    problems.extend(leaks::problems(&shelf.leaks()));
    let unsearched = leaks::unsearched(sealed.as_ref());
    let warnings = warnings(&snapshot, unsearched, &papers);
    Ok(Walk {
        checked: check::judge(&snapshot.graph, problems),
        leaves,
        bound_by,
        checkpoint,
        files: shelf.files()
            + if keeps_sealed {
                sealed_shelf.files()
            } else {
                0
            },
        findings: snapshot.graph.findings.len(),
        recommendations: snapshot.graph.recommendations.len(),
        papers,
        warnings,
    })
}

/// The leaves that bind both packs; none where the last ones bind these very files already.
fn binding(snapshot: &Snapshot, packed: &Packed) -> Result<Vec<Vec<u8>>, Error> {
    let files = packed.digests();
    if snapshot.bound_last.as_ref() == Some(&files) && snapshot.sealed_last == Some(packed.sealed) {
        return Ok(Vec::new());
    }
    let commitment = packed.sealed;
    [
        Leaf::SealedBuilt { commitment },
        Leaf::ReportBuilt { files },
    ]
    .iter()
    .map(|leaf| {
        leaf.to_bytes()
            .map_err(|why| Error::fault("write a leaf", why))
    })
    .collect()
}

/// Writes the leaves, with those that are about to be appended, and the checkpoint over them.
fn write_ledger(
    r: &Reader<'_>,
    commission: &Commission,
    shelf: &Shelf<'_>,
    appended: &[Vec<u8>],
    key: &SigningKey,
) -> Result<String, Error> {
    let mut tree = Tree::new();
    let mut sheet = shelf.sheet("pack/ledger/leaves.jsonl")?;
    let mut write = |leaf: &[u8]| {
        tree.push(leaf_hash(leaf));
        sheet.add(&[leaf, b"\n"].concat())
    };
    r.leaves(&commission.log(), 0, &mut write)?;
    for leaf in appended {
        write(leaf)?;
    }
    sheet.close()?;
    let checkpoint = Checkpoint::of(&tree, key)
        .sign(key)
        .map_err(|why| Error::fault("sign a checkpoint", why))?;
    shelf.put("pack/ledger/checkpoint", checkpoint.as_bytes())?;
    Ok(checkpoint)
}

fn warnings(snapshot: &Snapshot, unsearched: usize, papers: &[Paper]) -> Vec<(String, String)> {
    let mut told = Vec::new();
    let mut tell = |say: &dyn Fn(Language) -> String| {
        told.push((say(Language::En), say(Language::Cy)));
    };
    tell(&|l| words(l).msg_warning_distinct_texts());
    if snapshot.graph.findings.is_empty() {
        tell(&|l| words(l).msg_no_findings_yet());
    }
    let undecided = snapshot
        .submissions
        .iter()
        .filter(|one| one.source.state == commission::Publication::NotDecided)
        .count();
    if undecided > 0 {
        let number = undecided.to_string();
        tell(&|l| words(l).msg_warning_undecided(&number));
    }
    let broken = snapshot
        .codings
        .iter()
        .filter(|coding| {
            let anchor = snapshot.anchors.get(&coding.passage);
            anchor.is_none_or(|anchor| !anchor.holds)
        })
        .count();
    if broken > 0 {
        let number = broken.to_string();
        tell(&|l| words(l).msg_warning_broken_codings(&number));
    }
    if unsearched > 0 {
        let number = unsearched.to_string();
        tell(&|l| words(l).msg_warning_unsearched(&number));
    }
    for paper in papers.iter().filter(|paper| paper.numbered > 0) {
        let number = paper.numbered.to_string();
        tell(&|l| words(l).msg_warning_numbered(&number, &paper.file));
    }
    told
}
