//! A disk that says no: a sync that fails, a disk that is full for a while; and one that is only
//! tiresome: calls that are interrupted, taken up in part, or answered late.

use crate::check::check;
use crate::history::{Acknowledges, Orders, WRITERS, acknowledged};
use crate::strace::there_is_strace;
use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// What a child on a sick disk left and said.
struct Ended {
    acknowledged: BTreeSet<String>,
    /// What the writes were refused with.
    refused: Vec<String>,
    /// Acknowledgements and refusals in the order in which they were said: whether each was one.
    said: Vec<bool>,
    rows: usize,
}

/// Lets a child write on a disk whose system call fails as `inject` says, for files named `on` (all,
/// where it is empty), and checks what is there.
fn write_on_a_sick_disk(inject: &str, on: &str) -> Ended {
    let folder = TempDir::new().unwrap();
    let data = folder.path().join("data");
    let on = if on.is_empty() {
        data.clone()
    } else {
        data.join(on)
    };
    let call = inject.split(':').next().unwrap();
    let orders = Orders {
        folder: &data,
        acknowledges: Acknowledges::AfterTheStoreAnswered,
        life: 0,
        openings: 1,
        writes: 40,
        finds_shelves: false,
    };
    let said = folder.path().join("said");
    let out = std::fs::File::create(&said).unwrap();
    let (trace, inject) = (format!("trace={call}"), format!("inject={inject}"));
    let mut strace = vec![
        "strace",
        "-f",
        "-o",
        "/dev/null",
        "-e",
        &trace,
        "-e",
        &inject,
    ];
    if on != data {
        strace.extend(["-P", on.to_str().unwrap()]);
    }
    let status = orders
        .command(&strace)
        .stdout(out.try_clone().unwrap())
        .stderr(out)
        .status()
        .unwrap();
    assert!(status.success(), "the child ended with {status}");
    let said = std::fs::read_to_string(&said).unwrap();
    let acknowledged: BTreeSet<_> = acknowledged(&said).map(str::to_owned).collect();
    let found = check(&data, &acknowledged);
    assert!(found.is_sound(), "{inject}: {found:?}");
    let is_said = |line: &&str| line.starts_with("ack ") || line.starts_with("refused ");
    Ended {
        refused: said
            .lines()
            .filter_map(|line| Some(line.strip_prefix("refused ")?.to_owned()))
            .collect(),
        said: said
            .lines()
            .filter(is_said)
            .map(|line| line.starts_with("ack "))
            .collect(),
        acknowledged,
        rows: found.rows,
    }
}

impl Ended {
    /// A thread may say late what it was answered before, so each has one of these at the most.
    fn acknowledged_after_a_refusal(&self) -> usize {
        let after = self.said.iter().skip_while(|acknowledged| **acknowledged);
        after.filter(|acknowledged| **acknowledged).count()
    }
}

const STOPPED: &str = "an earlier commit failed";

#[test]
fn after_a_sync_of_the_log_failed_nothing_is_acknowledged_until_the_folder_is_opened_again() {
    if !there_is_strace() {
        return;
    }
    let ended = write_on_a_sick_disk("fsync:error=EIO:when=12", "tystio.db-wal");
    assert!(!ended.acknowledged.is_empty());
    assert!(ended.refused.iter().all(|line| line.contains(STOPPED)));
    assert_eq!(ended.acknowledged.len() + ended.refused.len(), WRITERS * 40);
    // Those whose commit failed may be there all the same: failed, but done. They are whole.
    assert!(ended.rows >= ended.acknowledged.len());
    assert!(ended.acknowledged_after_a_refusal() <= WRITERS);
}

#[test]
fn after_a_write_of_the_log_failed_nothing_is_acknowledged_and_nothing_half_written_is_there() {
    if !there_is_strace() {
        return;
    }
    let ended = write_on_a_sick_disk("pwrite64:error=EIO:when=150", "tystio.db-wal");
    assert!(!ended.acknowledged.is_empty() && !ended.refused.is_empty());
    assert!(ended.refused.iter().all(|line| line.contains(STOPPED)));
    // Failed and not done.
    assert_eq!(ended.rows, ended.acknowledged.len());
}

#[test]
fn a_full_disk_is_told_and_used_again_when_there_is_room() {
    if !there_is_strace() {
        return;
    }
    let ended = write_on_a_sick_disk("pwrite64:error=ENOSPC:when=150..170", "tystio.db-wal");
    assert!(!ended.refused.is_empty());
    for line in &ended.refused {
        assert!(line.contains("the disk is full"), "{line}");
    }
    assert_eq!(ended.rows, ended.acknowledged.len());
    let last_refusal = ended.said.iter().rposition(|acknowledged| !acknowledged);
    assert!(
        ended.said.len() - last_refusal.unwrap() > WRITERS,
        "no recovery"
    );
}

#[test]
fn a_blob_whose_sync_failed_is_named_by_no_row_and_stops_the_store() {
    if !there_is_strace() {
        return;
    }
    let ended = write_on_a_sick_disk("fsync:error=EIO:when=3", "blobs");
    assert!(!ended.refused.is_empty());
    assert!(ended.acknowledged_after_a_refusal() <= WRITERS);
}

/// Whether everything was acknowledged, and is there.
fn all_went_well(ended: &Ended) -> bool {
    ended.refused.is_empty() && ended.acknowledged.len() == WRITERS * 40
}

#[test]
fn calls_that_a_signal_interrupts_are_made_again_and_nothing_is_lost_or_stopped() {
    if !there_is_strace() {
        return;
    }
    // Blobs, the key and the log; and the folders of the blobs.
    for (inject, on) in [
        ("write,pwrite64:error=EINTR:when=3+5", ""),
        ("rename,mkdir:error=EINTR:when=1+2", ""),
        ("fsync:error=EINTR:when=1+2", "blobs"),
    ] {
        let ended = write_on_a_sick_disk(inject, on);
        assert!(all_went_well(&ended), "{inject}: {:?}", ended.refused);
    }
}

#[test]
fn a_disk_that_answers_late_only_takes_time() {
    if !there_is_strace() {
        return;
    }
    for inject in [
        "fsync,fdatasync:delay_enter=300000:when=4+9",
        "rename:delay_exit=100000:when=2+5",
    ] {
        let ended = write_on_a_sick_disk(inject, "");
        assert!(all_went_well(&ended), "{inject}: {:?}", ended.refused);
    }
}

/// A small disk in memory, which goes away at the end.
struct SmallDisk(TempDir);

impl SmallDisk {
    /// Nothing where this machine does not allow it.
    fn of(size: &str) -> Option<Self> {
        let folder = TempDir::new().unwrap();
        let disk = Self(folder);
        disk.mount(&format!("size={size}")).then_some(disk)
    }

    fn mount(&self, options: &str) -> bool {
        Command::new("mount")
            .args(["-t", "tmpfs", "-o", options, "tmpfs"])
            .arg(self.0.path())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount")
            .arg(self.0.path())
            .stderr(Stdio::null())
            .status();
    }
}

#[test]
fn a_small_disk_fills_is_made_larger_and_is_used_again_by_the_same_program() {
    let Some(disk) = SmallDisk::of("8m") else {
        eprintln!("SKIPPED: this machine does not allow a disk to be mounted");
        return;
    };
    let data = disk.0.path().join("data");
    let mut child = Orders {
        folder: &data,
        acknowledges: Acknowledges::AfterTheStoreAnswered,
        life: 0,
        openings: 1,
        writes: usize::MAX,
        finds_shelves: false,
    }
    .command(&[])
    .stdout(Stdio::piped())
    .spawn()
    .unwrap();
    let mut everything = BTreeSet::new();
    let (mut refused, mut in_a_row) = (0, 0);
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        let line = line.unwrap();
        if let Some(why) = line.strip_prefix("refused ") {
            assert!(why.contains("the disk is full"), "{why}");
            (refused, in_a_row) = (refused + 1, 0);
            if refused == 50 {
                assert!(disk.mount("remount,size=512m"));
            }
        } else if let Some(name) = line.strip_prefix("ack ") {
            everything.insert(name.to_owned());
            in_a_row += 1;
            if refused >= 50 && in_a_row == 500 {
                child.kill().unwrap();
            }
        }
    }
    child.wait().unwrap();
    assert!(refused >= 50 && in_a_row >= 500, "{refused}, {in_a_row}");
    let found = check(&data, &everything);
    assert!(found.is_sound(), "{found:?}");
}
