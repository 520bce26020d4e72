//! `backup` and `restore`: one file with everything that a data folder holds, made while the server serves, and brought
//! back on an empty machine.
//!
//! Guarantees: a backup of which it was said that it is there was read back to its last byte; it stays *unproven* in the
//! list until a restore of it was rehearsed; a restore that is refused leaves nothing behind. `book/backup.md` is the
//! guide, `decisions/0037-a-backup-is-one-file.md` says why it is as it is.

mod archive;
mod make;
mod manifest;
mod refused;
mod restore;

#[cfg(test)]
mod tests;

use crate::limits::{BACKUPS_SHOWN_MAX, UNSOUND_PARTS_NAMED_MAX};
use crate::open::open_there;
use crate::words::words;
use commission::{
    Backup, Desk, Error, Exit, Language, Outcome, backups, instant_text, note_backup,
    note_rehearsal,
};
use manifest::Manifest;
use pages::say::count;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use store::Store;

/// What is backed up, and where to.
#[derive(Debug, clap::Args)]
pub struct BackupArgs {
    /// The data folder; it may be served meanwhile
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// The file to make; without it, the backups that were made are listed
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Rehearse a restore of it at once, in a folder beside it that vanishes
    #[arg(long, requires = "out")]
    rehearse: bool,
}

/// What is brought back, and where to.
#[derive(Debug, clap::Args)]
pub struct RestoreArgs {
    /// The backup
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// A folder that is empty or does not exist; with --rehearse, the data folder in whose list the rehearsal is noted
    #[arg(long, value_name = "DIR", required_unless_present = "rehearse")]
    data: Option<PathBuf>,
    /// Only see whether it could be brought back, in a folder beside the file that vanishes
    #[arg(long)]
    rehearse: bool,
}

/// Makes a backup, or lists those that were made.
///
/// # Errors
/// [`Error::Refused`] with what stands in the way; no file is left then.
pub(crate) fn run_backup(args: &BackupArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let w = words(desk.language);
    let store = open_there(desk, &args.data)?;
    let Some(out) = &args.out else {
        return list(&store, desk.language);
    };
    let now_us = desk.clock.now_us();
    let told = (desk.progress, desk.language);
    let made = make::make(&store, &args.data, out, now_us, told)?;
    let name = out.file_name().unwrap_or_default().to_string_lossy();
    let noted = Backup {
        sha256: made.sha256.clone(),
        file: name.into_owned(),
        bytes: i64::try_from(made.bytes).unwrap_or(i64::MAX),
        made_us: now_us,
        rehearsed_us: None,
    };
    note_backup(&store, noted)?;
    if args.rehearse {
        let beside = restore::beside(out);
        restore::rehearse(out, &beside, desk.chance.bytes(), told)?;
        note_rehearsal(&store, &made.sha256, desk.clock.now_us())?;
    }
    let mut json = contents(&made.manifest, (&made.sha256, made.bytes));
    let named: Vec<_> = made.unsound.iter().take(UNSOUND_PARTS_NAMED_MAX).collect();
    let mut lines = vec![w.msg_backup_made(
        out.display().to_string(),
        count(made.manifest.rows()),
        count(made.manifest.blobs().0),
        &made.sha256,
    )];
    lines.push(if args.rehearse {
        w.msg_backup_rehearsed()
    } else {
        w.msg_backup_unproven()
    });
    let mut warnings = Vec::new();
    if !named.is_empty() {
        let parts: Vec<_> = named.iter().map(|part| part.as_str()).collect();
        let total = made.unsound.len() as u64;
        warnings.push(w.msg_backup_unsound(count(total), parts.join(", ")));
        lines.extend(warnings.iter().cloned());
    }
    if let Value::Object(members) = &mut json {
        members.insert("file".to_owned(), json!(out.display().to_string()));
        members.insert("rehearsed".to_owned(), json!(args.rehearse));
        members.insert("unsound".to_owned(), json!(named));
        members.insert("warnings".to_owned(), json!(warnings));
    }
    let outcome = Outcome::done("backup", json, lines.join("\n"));
    Ok(if made.unsound.is_empty() {
        outcome
    } else {
        outcome.ending(Exit::Findings)
    })
}

/// Brings a backup back, or rehearses that.
///
/// # Errors
/// [`Error::Refused`] with what is wrong with it, or with the folder; nothing is left behind then.
pub(crate) fn run_restore(
    args: &RestoreArgs,
    database: Option<&str>,
    desk: &Desk<'_>,
) -> Result<Outcome, Error> {
    let w = words(desk.language);
    let told = (desk.progress, desk.language);
    let seed = desk.chance.bytes();
    let (rehearsed, mut lines) = match (&args.data, args.rehearse) {
        (Some(data), false) => {
            restore::empty(data)?;
            let above = restore::beside(data);
            std::fs::create_dir_all(&above).map_err(|why| refused::disk(&above, &why))?;
            let rehearsed = restore::rehearse(&args.file, &above, seed, told)?;
            match database {
                None => restore::put(&rehearsed, data)?,
                Some(url) => {
                    restore::put_on_server(&rehearsed, (data, url), seed, desk.progress)?;
                }
            }
            (rehearsed, vec![w.msg_restored(data.display().to_string())])
        }
        (noted_in, _) => {
            let beside = restore::beside(&args.file);
            let rehearsed = restore::rehearse(&args.file, &beside, seed, told)?;
            let noted = match noted_in {
                Some(data) => note(data, &rehearsed.sha256, desk)?,
                None => false,
            };
            let line = if noted {
                w.msg_backup_rehearsed()
            } else {
                w.msg_restore_rehearsed()
            };
            (rehearsed, vec![line])
        }
    };
    let manifest = &rehearsed.manifest;
    lines.insert(
        0,
        w.msg_restore_found(
            &manifest.made,
            count(manifest.rows()),
            count(manifest.blobs().0),
            count(manifest.ledgers.iter().map(|ledger| ledger.leaves).sum()),
        ),
    );
    let mut json = contents(manifest, (&rehearsed.sha256, rehearsed.bytes));
    if let Value::Object(members) = &mut json {
        let data = args.data.as_ref().map(|data| data.display().to_string());
        members.insert("file".to_owned(), json!(args.file.display().to_string()));
        members.insert("data".to_owned(), json!(data));
        members.insert("rehearsed".to_owned(), json!(args.rehearse));
        members.insert("warnings".to_owned(), json!([]));
    }
    Ok(Outcome::done("restore", json, lines.join("\n")))
}

fn note(data: &Path, sha256: &str, desk: &Desk<'_>) -> Result<bool, Error> {
    if !store::is_data_folder(data) {
        return Ok(false);
    }
    let store = (desk.open)(data)?;
    Ok(note_rehearsal(&store, sha256, desk.clock.now_us())?)
}

/// Counts and digests, as both verbs tell them.
fn contents(manifest: &Manifest, (sha256, bytes): (&str, u64)) -> Value {
    let (blobs, blob_bytes) = manifest.blobs();
    json!({
        "made": manifest.made, "by": manifest.tystio, "sha256": sha256, "bytes": bytes,
        "rows": manifest.rows(), "tables": manifest.tables,
        "blobs": {"count": blobs, "bytes": blob_bytes},
        "files": manifest.files.len(),
        "log": manifest.ledgers,
    })
}

fn list(store: &Store, language: Language) -> Result<Outcome, Error> {
    let w = words(language);
    let made = store.read(|r| backups(r, BACKUPS_SHOWN_MAX))?;
    let mut lines = Vec::new();
    let mut told = Vec::new();
    for one in &made {
        let (at, proven) = (
            instant_text(one.made_us),
            one.rehearsed_us.map(instant_text),
        );
        lines.push(match &proven {
            Some(when) => w.msg_backup_listed_proven(&at, &one.file, when),
            None => w.msg_backup_listed_unproven(&at, &one.file),
        });
        told.push(json!({
            "file": one.file, "sha256": one.sha256, "bytes": one.bytes, "made": at,
            "rehearsed": proven,
        }));
    }
    if made.is_empty() {
        lines.push(w.msg_backup_none());
    }
    let json = json!({"backups": told, "warnings": []});
    Ok(Outcome::done("backup", json, lines.join("\n")))
}
