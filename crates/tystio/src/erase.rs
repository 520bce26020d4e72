//! `erase`: what a respondent sent goes from every table and every file of the data folder; the ledger still verifies.
//!
//! Guarantees: all rooms forget in one transaction, in which the leaf that says so is appended; blobs that nobody else names
//! are removed, letters that wait in the spool too, the built report is taken down before and built anew after where the
//! gate and the commissioners' agreement allow it, and the database is written anew, so that no page of it keeps a word. A machine that stops in between
//! goes on with the next `erase`. It deliberately cannot reach what left the folder: backups, packs that others took, mail
//! that was sent, a report built elsewhere; it says which backups are older. `decisions/0038-erasing.md` weighs all this.

use crate::open::open_there;
use crate::words::words;
use commission::{
    Commission, Desk, ErasedBy, Erasure, Error, Forgets, Language, Outcome, Progress, backups,
    commission_by_slug, instant_text,
};
use ledger::Checkpoint;
use pages::say::count;
use report::Ending;
use serde_json::json;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use store::{Reader, Store, Swept};

/// What every room forgets, the later ones first, so that no row points at something that is gone.
pub const FORGETS: [&dyn Forgets; 9] = [
    &report::Forgetting,
    &place::Forgetting,
    &practice::Forgetting,
    &voice::Forgetting,
    &sessions::Forgetting,
    &reading::Forgetting,
    &intake::Forgetting,
    &evidence::Forgetting,
    &commission::Forgetting,
];

/// Who is erased.
#[derive(Debug, clap::Args)]
pub struct EraseArgs {
    /// The data folder; it may be served meanwhile
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// The commission
    #[arg(long, value_name = "SLUG")]
    commission: String,
    /// The reference of what is erased, with every version that it replaced or that replaced it; may be given several times
    #[arg(long = "reference", value_name = "REF", required = true)]
    references: Vec<String>,
    /// By what right, for the record; no words of the respondent
    #[arg(long, value_name = "TEXT", default_value = ASKED)]
    reason: String,
}

/// By what right, where nobody says.
pub(crate) const ASKED: &str = "asked";
/// The folder of built reports, that of previews of them, and that of letters that wait to be carried.
const SITE: &str = "site";
const PREVIEW: &str = "preview";
pub(crate) const SPOOL: &str = "spool";

/// What was done.
#[derive(Debug)]
pub struct Gone {
    /// What was erased, and what was found out on the way.
    pub erasure: Erasure,
    /// Blobs.
    pub swept: Swept,
    /// Letters removed from the spool.
    pub letters: u64,
    /// Whether a built report was taken down, and whether it was built anew.
    pub report: Report,
}

/// What became of the built report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Report {
    /// There was none.
    None,
    /// It was built anew.
    BuiltAnew,
    /// It was taken down, and the gate is shut.
    TakenDown,
}

/// Erases submissions.
///
/// # Errors
/// [`Error::Refused`] where a reference is not there or was erased before: nothing is erased then. [`Error::Fault`] where
/// something broke: doing it again goes on.
pub fn erase(
    store: &Store,
    data: &Path,
    commission: &Commission,
    references: &BTreeSet<String>,
    by: &ErasedBy,
    progress: &dyn Progress,
) -> Result<Gone, Error> {
    let _locked = locked(data)?;
    if let Err(why) = store.read(|r| sought(r, commission, references).map(drop)) {
        if matches!(&why, Error::Refused(all) if all.iter().any(|one| one.code == "erased")) {
            // Perhaps the machine stopped before the last one was done with.
            store.sweep_forgotten()?;
        }
        return Err(why);
    }
    let slug = &commission.definition.slug;
    let site = data.join(SITE).join(slug);
    let was_built = site.exists();
    for folder in [&site, &data.join(PREVIEW).join(slug)] {
        if folder.exists() {
            fs::remove_dir_all(folder).map_err(|why| Error::fault("take the report down", why))?;
        }
    }
    let erasure = forget(store, commission, references, by, |_, _, all| Ok(all))?;
    let letters = forget_letters(&data.join(SPOOL), &erasure.contacts)?;
    let swept = store.sweep_forgotten()?;
    let report = match was_built {
        false => Report::None,
        true => {
            let by = (by.person.as_str(), by.at_us);
            match report::build_again(store, commission, &site, by, progress)? {
                Some(Ending::Built(_)) => Report::BuiltAnew,
                Some(Ending::Shut(_)) | None => Report::TakenDown,
            }
        }
    };
    Ok(Gone {
        erasure,
        swept,
        letters,
        report,
    })
}

/// Locks the data folder: a backup that is being made is waited for, and the next one waits until what is answered is dropped.
pub(crate) fn locked(data: &Path) -> Result<File, Error> {
    let key = File::open(data.join("ledger.key"));
    let key = key.map_err(|why| Error::fault("open the key of the data folder", why))?;
    key.lock()
        .map_err(|why| Error::fault("lock the data folder", why))?;
    Ok(key)
}

/// Which of these submissions, by reference, still go when they are asked for.
pub(crate) type Still =
    fn(&Reader<'_>, &Commission, BTreeSet<String>) -> Result<BTreeSet<String>, Error>;

/// Has every room forget those of these submissions that `still` leaves, which is asked in the one transaction in which they
/// go; blobs are left for the next sweep.
pub(crate) fn forget(
    store: &Store,
    commission: &Commission,
    references: &BTreeSet<String>,
    by: &ErasedBy,
    still: Still,
) -> Result<Erasure, Error> {
    let (of, all, who) = (commission.clone(), references.clone(), by.clone());
    store.write(move |tx| {
        let all = still(tx, &of, all)?;
        let erasure = sought(tx, &of, &all)?;
        for room in FORGETS {
            room.forget(tx, &erasure, &who)?;
        }
        for blob in &erasure.blobs {
            tx.forget_blob(blob)?;
        }
        Ok(erasure)
    })
}

/// What is to be erased, with all that the rooms know of it.
pub(crate) fn sought(
    r: &Reader<'_>,
    commission: &Commission,
    references: &BTreeSet<String>,
) -> Result<Erasure, Error> {
    let mut erasure = Erasure {
        commission: commission.clone(),
        sources: Vec::new(),
        contacts: BTreeSet::new(),
        names: BTreeSet::new(),
        files: BTreeSet::new(),
        blobs: BTreeSet::new(),
        shared: Vec::new(),
    };
    for reference in references {
        let one = evidence::to_be_erased(r, commission.id, reference)?;
        erasure.sources.push(one);
    }
    for room in FORGETS {
        room.seek(r, &mut erasure)?;
    }
    erasure.sources.sort();
    erasure.sources.dedup();
    Ok(erasure)
}

/// Removes the letters in the spool that go to one of these addresses.
pub(crate) fn forget_letters(spool: &Path, contacts: &BTreeSet<String>) -> Result<u64, Error> {
    let fault = |why| Error::fault("look through the spool", why);
    if contacts.is_empty() || !spool.is_dir() {
        return Ok(0);
    }
    let mut removed = 0;
    for entry in fs::read_dir(spool).map_err(fault)? {
        let path = entry.map_err(fault)?.path();
        let letter = fs::read(&path).map_err(fault)?;
        let letter = String::from_utf8_lossy(&letter);
        if contacts
            .iter()
            .any(|contact| letter.contains(contact.as_str()))
        {
            fs::remove_file(&path).map_err(fault)?;
            removed += 1;
        }
    }
    if removed > 0 {
        let folder = File::open(spool).map_err(fault)?;
        folder.sync_all().map_err(fault)?;
    }
    Ok(removed)
}

/// Does it.
///
/// # Errors
/// As [`erase`].
pub(crate) fn run(args: &EraseArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let store = open_there(desk, &args.data)?;
    let commission = store.read(|r| commission_by_slug(r, &args.commission))?;
    let references = args.references.iter().map(|one| one.trim().to_owned());
    let by = ErasedBy {
        person: "tystio".to_owned(),
        at_us: desk.clock.now_us(),
        reason: args.reason.clone(),
    };
    desk.progress
        .begin(&words(desk.language).msg_erasing(), None);
    let gone = erase(
        &store,
        &args.data,
        &commission,
        &references.collect(),
        &by,
        desk.progress,
    );
    desk.progress.end();
    told(&gone?, &store, &commission, (by.at_us, desk.language))
}

fn told(
    gone: &Gone,
    store: &Store,
    commission: &Commission,
    (at_us, language): (i64, Language),
) -> Result<Outcome, Error> {
    let w = words(language);
    let references: Vec<_> = gone
        .erasure
        .sources
        .iter()
        .map(|one| one.reference.as_str())
        .collect();
    let tree = store.tree(&commission.log())?;
    let key = store.signing_key(&commission.definition.slug)?;
    let checkpoint = Checkpoint::of(&tree, &key)
        .sign(&key)
        .map_err(|why| Error::fault("sign a checkpoint", why))?;
    let older = store.read(|r| backups(r, crate::limits::BACKUPS_SHOWN_MAX))?;
    let mut lines = vec![w.msg_erased(references.join(", "), count(gone.swept.removed))];
    let mut warnings = Vec::new();
    for (file, others) in &gone.erasure.shared {
        warnings.push(w.msg_erased_shared(file, count(others.unsigned_abs())));
    }
    match gone.report {
        Report::None => {}
        Report::BuiltAnew => warnings.push(w.msg_erased_report_anew()),
        Report::TakenDown => warnings.push(w.msg_erased_report_down()),
    }
    if !older.is_empty() {
        let names: Vec<_> = older.iter().map(|one| one.file.as_str()).collect();
        warnings.push(w.msg_erased_backups(names.join(", ")));
    }
    if store.engine() == store::Engine::Postgres {
        warnings.push(w.msg_erased_server());
    }
    lines.extend(warnings.iter().cloned());
    let older: Vec<_> = older
        .iter()
        .map(|one| {
            json!({"file": one.file, "sha256": one.sha256, "made": instant_text(one.made_us)})
        })
        .collect();
    let json = json!({
        "erased": references, "at": instant_text(at_us),
        "blobs": {"removed": gone.swept.removed, "shared": gone.swept.shared},
        "letters": gone.letters,
        "originals_shared": gone.erasure.shared.iter()
            .map(|(file, others)| json!({"file": file, "others": others})).collect::<Vec<_>>(),
        "report": match gone.report {
            Report::None => "none",
            Report::BuiltAnew => "built-anew",
            Report::TakenDown => "taken-down",
        },
        "log": {
            "commission": commission.definition.slug, "leaves": tree.len(),
            "root": tree.root().to_string(), "checkpoint": checkpoint,
        },
        "older_backups": older, "warnings": warnings,
    });
    Ok(Outcome::done("erase", json, lines.join("\n")))
}
