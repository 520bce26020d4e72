//! Power cut: the disk as it could be at any moment of a recorded history.

use crate::chance::Chance;
use crate::check::check;
use crate::disk::Disk;
use crate::history::{Acknowledges, Orders};
use crate::strace::there_is_strace;
use crate::trace::{Act, CALLS, Event, events};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// Bytes of a write that `strace` shows: more than any write has.
const SHOWN_BYTES: &str = "1000000";

/// A history, recorded.
struct Recorded {
    events: Vec<Event>,
    root: PathBuf,
}

impl Recorded {
    fn syncs_of(&self, name: &str) -> usize {
        let is_one = |event: &&Event| matches!(&event.act, Act::Sync(path) if path.ends_with(name));
        self.events.iter().filter(is_one).count()
    }
}

fn record(
    acknowledges: Acknowledges,
    openings: usize,
    writes: usize,
    finds_shelves: bool,
) -> Recorded {
    let folder = TempDir::new().unwrap();
    let root = folder.path().join("disk");
    std::fs::create_dir(&root).unwrap();
    let trace = folder.path().join("trace");
    let status = Orders {
        folder: &root.join("data"),
        acknowledges,
        life: 0,
        openings,
        writes,
        finds_shelves,
    }
    .command(&[
        "strace",
        "-f",
        "-y",
        "-xx",
        "-s",
        SHOWN_BYTES,
        "-e",
        CALLS,
        "-o",
        trace.to_str().unwrap(),
    ])
    .stdout(std::process::Stdio::null())
    .status()
    .unwrap();
    assert!(status.success());
    let trace = std::fs::read_to_string(&trace).unwrap();
    Recorded {
        events: events(&trace, &root),
        root,
    }
}

/// Totals over many images.
#[derive(Debug, Default)]
struct Totals {
    images: usize,
    /// Acknowledged in the whole history.
    acknowledged: usize,
    /// Images in which something acknowledged was lost, and the most that one lost.
    that_lost: usize,
    most_lost: usize,
    /// Images in which something was not whole.
    that_were_corrupt: usize,
    /// What was found in the first of them.
    first: String,
}

/// Cuts the power `images` times: half of the times right after an acknowledgement began, when most
/// hangs on what is synced, half at any event.
fn cut(recorded: &Recorded, images: usize, heeds_folder_syncs: bool, seed: u64) -> Totals {
    let mut chance = Chance(seed);
    let events = &recorded.events;
    let acknowledgements: Vec<_> = (0..events.len())
        .filter(|at| matches!(events[*at].act, Act::Acknowledge(_)))
        .collect();
    let mut cuts: Vec<_> = (0..images)
        .map(|image| match image % 2 {
            0 => acknowledgements[chance.below(acknowledgements.len())],
            _ => chance.below(events.len()),
        })
        .collect();
    cuts.sort_unstable();
    let mut totals = Totals {
        acknowledged: acknowledgements.len(),
        ..Totals::default()
    };
    let mut disk = Disk::new(&recorded.root, heeds_folder_syncs);
    let mut acknowledged = BTreeSet::new();
    let mut next = 0;
    for cut in cuts {
        for event in &events[next.min(cut + 1)..=cut] {
            disk.happen(event);
            if let Act::Acknowledge(name) = &event.act {
                acknowledged.insert(name.clone());
            }
        }
        next = cut + 1;
        look_at_image(&disk, &acknowledged, &mut chance, &mut totals);
    }
    totals
}

fn look_at_image(
    disk: &Disk,
    acknowledged: &BTreeSet<String>,
    chance: &mut Chance,
    totals: &mut Totals,
) {
    let folder = where_syncs_are_quick();
    disk.image(folder.path(), chance);
    let found = check(&folder.path().join("data"), acknowledged);
    totals.images += 1;
    totals.most_lost = totals.most_lost.max(found.lost.len());
    totals.that_lost += usize::from(!found.lost.is_empty());
    totals.that_were_corrupt += usize::from(!found.corrupt.is_empty());
    if !found.is_sound() && totals.first.is_empty() {
        totals.first = format!("{found:?}").chars().take(400).collect();
    }
}

/// An image is only read, so it may lie in memory.
fn where_syncs_are_quick() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() {
        TempDir::new_in(memory).unwrap()
    } else {
        TempDir::new().unwrap()
    }
}

#[test]
fn no_power_cut_loses_what_was_acknowledged() {
    if !there_is_strace() {
        return;
    }
    // Opened three times: the log is moved into the database and removed between.
    let recorded = record(Acknowledges::AfterTheStoreAnswered, 3, 10, false);
    let totals = cut(&recorded, 60, true, 11);
    assert_eq!(totals.acknowledged, 3 * 16 * 10);
    assert!(
        totals.that_lost == 0 && totals.that_were_corrupt == 0,
        "{totals:?}"
    );
    // A control: were no folder ever synced, this harness would see it.
    let control = cut(&recorded, 20, false, 12);
    assert!(control.that_lost > 0, "{control:?}");
}

/// It may have been made by another thread that has not yet synced its name.
#[test]
fn a_shelf_is_not_taken_for_durable_because_it_is_there() {
    if !there_is_strace() {
        return;
    }
    let recorded = record(Acknowledges::AfterTheStoreAnswered, 1, 10, true);
    let totals = cut(&recorded, 20, true, 14);
    assert!(
        totals.that_lost == 0 && totals.that_were_corrupt == 0,
        "{totals:?}"
    );
}

/// The control: the setting that many programs use.
#[test]
fn a_power_cut_loses_what_a_commit_did_not_sync() {
    if !there_is_strace() {
        return;
    }
    let recorded = record(Acknowledges::AfterACommitThatIsNotSynced, 1, 20, false);
    let control = cut(&recorded, 20, true, 13);
    assert!(control.that_lost > 5, "{control:?}");
}

#[test]
#[ignore = "bench/crash: some minutes"]
fn five_hundred_power_cuts() {
    assert!(there_is_strace(), "this bench needs strace");
    // Long enough that the log is moved into the database while it is written, and begun anew.
    let recorded = record(Acknowledges::AfterTheStoreAnswered, 2, 250, false);
    assert!(recorded.syncs_of("tystio.db") > 1 + 2);
    let totals = cut(&recorded, 500, true, 21);
    println!("power cut: {totals:?}");
    let control = cut(&recorded, 100, false, 22);
    println!("power cut, control without synced folders: {control:?}");
    let unsynced = record(Acknowledges::AfterACommitThatIsNotSynced, 3, 100, false);
    let normal = cut(&unsynced, 200, true, 23);
    println!("power cut, control with synchronous=NORMAL: {normal:?}");
    assert!(
        totals.that_lost == 0 && totals.that_were_corrupt == 0,
        "{totals:?}"
    );
    assert!(
        control.that_lost > 0 && normal.that_lost > 100,
        "{control:?} {normal:?}"
    );
}
