//! Controls: with one of the main limits lifted, what it holds is no longer held; and a child that misbehaves by itself is
//! ended by whoever asked it.

use super::program;
use ingest::{Limits, Reading, Reads, Unread, What};
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use testkit::hostile::{Family, overlapping};
use tystio::extract::{Child, Confines};

fn is_too_hard(answer: &Result<Reading, Unread>) -> bool {
    matches!(answer, Err(Unread::Broken(broken)) if broken.what == What::TooHard)
}

/// A table of 60,000 rows and 200 empty columns: small as a file, 300 MB in memory.
fn wide_table() -> Vec<u8> {
    let columns: Vec<_> = (0..200).map(|column| format!("c{column}")).collect();
    let rows = vec!["{\"c0\":1}"; 60_000];
    let wide = columns.join("\":1,\"");
    format!("[{{\"{wide}\":1}},{}]", rows.join(",")).into_bytes()
}

#[test]
fn without_the_limit_of_memory_a_table_of_nothing_takes_gigabytes() {
    let limits = Limits {
        cells_max: u64::MAX,
        ..Limits::default()
    };
    let table = wide_table();
    let held = Child::of(program()).read("wide.json", &table, &limits);
    assert!(is_too_hard(&held), "{held:?}");
    let lifted = Confines {
        memory_bytes_max: 4 << 30,
        ..Confines::default()
    };
    let lifted = Child::under(program(), lifted).read("wide.json", &table, &limits);
    assert!(lifted.is_ok(), "{:?}", lifted.err());
    // Our own count of cells refuses it before any of that.
    let counted = Child::of(program()).read("wide.json", &table, &Limits::default());
    assert!(
        matches!(&counted, Err(Unread::Broken(broken)) if broken.code() == "too-much"),
        "{counted:?}"
    );
}

#[test]
fn without_the_limit_of_time_an_archive_is_unpacked_to_its_end() {
    let limits = Limits {
        unpacked_bytes_max: u64::MAX,
        ratio_times_max: u64::MAX,
        ..Limits::default()
    };
    // Gigabytes of parts that a workbook weighs one after the other; fewer in the slower build.
    let parts = if cfg!(debug_assertions) { 300 } else { 12_000 };
    let book = overlapping("xl/media/", ".png", parts, 3);
    let under = |seconds_max| Confines {
        seconds_max,
        ..Confines::default()
    };
    let begun = Instant::now();
    let held = Child::under(program(), under(1)).read("book.xlsx", &book, &limits);
    let took = begun.elapsed();
    assert!(is_too_hard(&held), "{held:?}");
    assert!(took < Duration::from_secs(6), "{took:?}");
    let lifted = Child::under(program(), under(600)).read("book.xlsx", &book, &limits);
    assert!(
        matches!(&lifted, Err(Unread::Broken(broken)) if broken.code() == "broken-part"),
        "{lifted:?}"
    );
    // Under the limits that hold everywhere its own account of itself is enough.
    let bomb = Child::of(program()).read("book.xlsx", &book, &Limits::default());
    assert!(
        matches!(&bomb, Err(Unread::Broken(broken)) if broken.code() == "too-much"),
        "{bomb:?}"
    );
}

#[test]
fn without_the_limit_of_ratio_the_bombs_go_off() {
    let limits = Limits {
        ratio_times_max: u64::MAX,
        ..Limits::default()
    };
    let bombs: Vec<_> = Family::Archives
        .files()
        .into_iter()
        .filter(|file| file.name == "zero.zip")
        .collect();
    assert!(bombs.len() >= 3);
    let code = |answer: Result<Reading, Unread>| match answer {
        Err(Unread::Broken(broken)) => broken.code(),
        _ => "taken",
    };
    let child = Child::of(program());
    for bomb in bombs {
        let held = code(child.read(&bomb.name, &bomb.bytes, &Limits::default()));
        assert_eq!(held, "bomb", "{}", bomb.case);
        let lifted = child.read(&bomb.name, &bomb.bytes, &limits);
        let noticed = matches!(&lifted, Err(Unread::Broken(broken))
            if matches!(broken.what, What::Bomb { bound: ingest::Bound::RatioTimes, .. }));
        assert!(!noticed, "{}: {lifted:?}", bomb.case);
    }
}

#[test]
fn an_answer_may_be_only_so_long() {
    let short = Confines {
        answer_bytes_max: 10,
        ..Confines::default()
    };
    let words = b"Popeth yn iawn.";
    let held = Child::under(program(), short).read("a.txt", words, &Limits::default());
    assert!(is_too_hard(&held), "{held:?}");
    let lifted = Child::of(program()).read("a.txt", words, &Limits::default());
    assert!(lifted.is_ok(), "{:?}", lifted.err());
}

/// A program of two lines, as somebody who took a child over would have it behave.
fn taken_over(folder: &Path, line: &str) -> Child {
    let path = folder.join("child");
    let mut file = std::fs::File::create(&path).unwrap();
    file.write_all(format!("#!/bin/sh\n{line}\n").as_bytes())
        .unwrap();
    drop(file);
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o755)).unwrap();
    let confines = Confines {
        seconds_max: 1,
        memory_bytes_max: 1 << 20,
        ..Confines::default()
    };
    Child::under(path, confines)
}

#[test]
fn a_child_that_was_taken_over_is_ended_by_whoever_asked_it() {
    let folder = tempfile::TempDir::new().unwrap();
    for line in [
        "exec sleep 100",
        "exec yes",
        "cat >/dev/null; exec yes",
        "cat >/dev/null; echo no reading",
        "cat >/dev/null",
        "exit 0",
        "kill -9 $$",
    ] {
        let begun = Instant::now();
        let answer =
            taken_over(folder.path(), line).read("a.txt", &[b'a'; 300_000], &Limits::default());
        assert!(is_too_hard(&answer), "{line}: {answer:?}");
        assert!(begun.elapsed() < Duration::from_secs(5), "{line}");
    }
}

#[test]
fn before_it_reads_a_byte_of_the_file_a_child_can_open_start_and_write_nothing() {
    let mut child = Command::new(program())
        .arg("extract")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let mut to = child.stdin.take().unwrap();
    // The most memory, the most seconds, and the length of a question that does not come.
    for number in [256_u64 << 20, 10, 1] {
        to.write_all(&number.to_le_bytes()).unwrap();
    }
    let place = format!("/proc/{}/limits", child.id());
    let begun = Instant::now();
    let told = loop {
        let told = std::fs::read_to_string(&place).unwrap();
        let cpu = told.lines().find(|line| line.starts_with("Max cpu time"));
        if cpu.is_some_and(|line| line.contains("10")) || begun.elapsed() > Duration::from_secs(10)
        {
            break told;
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    for (what, most) in [
        ("Max open files", "0"),
        ("Max file size", "0"),
        ("Max processes", "0"),
        ("Max core file size", "0"),
        ("Max address space", "268435456"),
        ("Max cpu time", "10"),
    ] {
        let line = told.lines().find(|line| line.starts_with(what)).unwrap();
        let numbers: Vec<_> = line
            .trim_start_matches(what)
            .split_whitespace()
            .take(2)
            .collect();
        assert_eq!(numbers, [most, most], "{line}");
    }
    drop(to);
    child.wait().unwrap();
}
