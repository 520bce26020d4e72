//! Kill: the child ends at a random moment, without a word.

use crate::chance::Chance;
use crate::check::check;
use crate::history::{Acknowledges, Orders, acknowledged};
use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;
use tempfile::TempDir;

/// Kills one child after `moment` and answers the names it had acknowledged.
fn kill_one(
    folder: &Path,
    acknowledges: Acknowledges,
    life: usize,
    moment: Duration,
) -> Vec<String> {
    let orders = Orders {
        folder,
        acknowledges,
        life,
        openings: 1,
        writes: usize::MAX,
        finds_shelves: false,
    };
    let mut child = orders.command(&[]).stdout(Stdio::piped()).spawn().unwrap();
    let mut out = child.stdout.take().unwrap();
    // Read while it writes: a pipe that is full would hold the writers back.
    let printed = std::thread::spawn(move || {
        let mut printed = Vec::new();
        out.read_to_end(&mut printed).unwrap();
        String::from_utf8_lossy(&printed).into_owned()
    });
    std::thread::sleep(moment);
    child.kill().unwrap();
    child.wait().unwrap();
    let printed = printed.join().unwrap();
    acknowledged(&printed).map(str::to_owned).collect()
}

/// A folder is killed so often before a fresh one is taken: each opens what the kill before it left.
const KILLS_OF_A_FOLDER: usize = 10;

/// Totals over many kills.
#[derive(Debug, Default)]
struct Totals {
    kills: usize,
    acknowledged: usize,
    lost: usize,
    corrupt: Vec<String>,
}

fn kill_often(
    acknowledges: Acknowledges,
    mut chance: Chance,
    longest_ms: usize,
    mut enough: impl FnMut(&Totals) -> bool,
) -> Totals {
    let mut folder = TempDir::new().unwrap();
    let mut everything = BTreeSet::new();
    let mut totals = Totals::default();
    while !enough(&totals) {
        if totals.kills.is_multiple_of(KILLS_OF_A_FOLDER) {
            folder = TempDir::new().unwrap();
            everything.clear();
        }
        let data = folder.path().join("data");
        let moment = Duration::from_millis(chance.below(longest_ms) as u64);
        let answered = kill_one(&data, acknowledges, totals.kills, moment);
        totals.kills += 1;
        totals.acknowledged += answered.len();
        everything.extend(answered);
        let found = check(&data, &everything);
        // Counted once, though the folder is looked at again.
        everything.retain(|name| !found.lost.contains(name));
        totals.lost += found.lost.len();
        totals.corrupt.extend(found.corrupt);
    }
    totals
}

#[test]
fn no_kill_loses_what_was_acknowledged() {
    let after = Acknowledges::AfterTheStoreAnswered;
    let totals = kill_often(after, Chance(1), 400, |so_far| so_far.kills == 12);
    assert!(totals.acknowledged > 0, "{totals:?}");
    assert_eq!((totals.lost, totals.corrupt.len()), (0, 0), "{totals:?}");
}

#[test]
fn a_folder_whose_making_was_killed_can_be_opened() {
    let mut chance = Chance(5);
    for life in 0..25 {
        let folder = TempDir::new().unwrap();
        let data = folder.path().join("data");
        let moment = Duration::from_micros(chance.below(40_000) as u64);
        let after = Acknowledges::AfterTheStoreAnswered;
        let everything = kill_one(&data, after, life, moment).into_iter().collect();
        let found = check(&data, &everything);
        assert!(found.is_sound(), "{moment:?}: {found:?}");
    }
}

/// The control: were an answer given before its commit, this harness would see it.
#[test]
fn a_kill_loses_what_was_acknowledged_before_its_commit() {
    let before = Acknowledges::BeforeTheCommit;
    let totals = kill_often(before, Chance(2), 600, |so_far| {
        so_far.lost > 0 || so_far.kills == 40
    });
    assert!(totals.lost > 0, "{totals:?}");
}

#[test]
#[ignore = "bench/crash: a minute or more"]
fn sixty_kills_and_fifty_thousand_acknowledged() {
    let after = Acknowledges::AfterTheStoreAnswered;
    let totals = kill_often(after, Chance(3), 1_500, |so_far| so_far.kills == 60);
    println!("kill: {totals:?}");
    assert!(totals.acknowledged >= 50_000, "{totals:?}");
    assert_eq!((totals.lost, totals.corrupt.len()), (0, 0), "{totals:?}");
    let before = Acknowledges::BeforeTheCommit;
    let control = kill_often(before, Chance(4), 600, |so_far| so_far.kills == 12);
    println!("kill, control: {control:?}");
    assert!(control.lost > 0, "{control:?}");
}
