//! Every file of the corpus, read by the real child. The long form also weighs the children: their peak memory is what the
//! system says of each when it has ended.

use super::program;
use ingest::{Item, Limits, Reading, Reads, Unread};
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use testkit::hostile::{Expected, Family, HostileFile};
use tystio::extract::Child;

/// How long a person may wait for an answer.
const ANSWERED_WITHIN: Duration = Duration::from_secs(if cfg!(debug_assertions) { 12 } else { 2 });
/// Memory that a child may have beside the share for the length of its file.
const CHILD_KIB_MAX: u64 = 256 << 10;

/// What is wrong with an answer.
fn trouble(file: &HostileFile, answer: &Result<Reading, Unread>) -> Option<String> {
    let said = match answer {
        Ok(reading) if is_kept(reading) => "kept".to_owned(),
        Ok(_) => "taken".to_owned(),
        Err(Unread::Broken(broken)) => {
            let sentence = broken.to_string();
            if !sentence.ends_with('.')
                || sentence.contains(['\r', '\n', '\0'])
                || sentence.len() > 2_000
            {
                return Some(format!("no sentence: {sentence:?}"));
            }
            broken.code().to_owned()
        }
        Err(Unread::Fault(why)) => return Some(format!("a fault of ours: {why}")),
    };
    let right = match file.expected {
        Expected::Answered => true,
        Expected::Taken => said == "taken",
        Expected::Kept => said == "kept",
        Expected::Refused(codes) => codes.split('|').any(|code| code == said),
    };
    (!right).then(|| format!("{said}, not {:?}", file.expected))
}

fn is_kept(reading: &Reading) -> bool {
    reading.items.iter().any(|item| match item {
        Item::Kept(_) | Item::Scan(_) => true,
        Item::Letter(letter) => letter.attachments.iter().any(|one| one.untaken.is_some()),
        Item::Table(_) => false,
    })
}

/// What one family came to.
#[derive(Default)]
struct Sum {
    files: usize,
    refused: usize,
    slowest: Duration,
    slowest_case: String,
    troubles: Vec<String>,
}

fn read_all(child: &Child, family: Family, mut after_each: impl FnMut(&HostileFile)) -> Sum {
    let mut sum = Sum::default();
    for file in family.files() {
        let begun = Instant::now();
        let answer = child.read(&file.name, &file.bytes, &Limits::default());
        let took = begun.elapsed();
        let what = format!("{family:?}: {} ({})", file.case, file.name.escape_debug());
        if let Some(trouble) = trouble(&file, &answer) {
            sum.troubles.push(format!("{what}: {trouble}"));
        }
        if took > ANSWERED_WITHIN {
            sum.troubles
                .push(format!("{what}: answered after {took:?}"));
        }
        if took > sum.slowest {
            (sum.slowest, sum.slowest_case) = (took, file.case.clone());
        }
        sum.files += 1;
        sum.refused += usize::from(answer.is_err());
        after_each(&file);
    }
    if sum.files < family.asked() {
        sum.troubles
            .push(format!("{family:?}: only {} files", sum.files));
    }
    sum
}

#[test]
fn every_hostile_file_is_refused_with_a_sentence_or_taken_without_harm() {
    let child = Child::of(program());
    let mut troubles = Vec::new();
    for family in Family::ALL {
        let sum = read_all(&child, family, |_| {});
        println!(
            "{family:?}: {} files, {} refused, slowest {:?} ({})",
            sum.files, sum.refused, sum.slowest, sum.slowest_case
        );
        troubles.extend(sum.troubles);
    }
    assert!(troubles.is_empty(), "\n{}\n", troubles.join("\n"));
}

/// A program that starts the real one, waits for it, and writes down how much memory it had at its peak.
fn weighing(folder: &Path) -> (PathBuf, PathBuf) {
    let (scales, weights) = (folder.join("scales"), folder.join("weights"));
    let script = format!(
        "#!/usr/bin/python3 -IS\nimport os, sys\nchild = os.posix_spawn({program:?}, [{program:?}] + sys.argv[1:], {{}})\n_, status, used = os.wait4(child, 0)\n\
         with open({weights:?}, 'a') as out: out.write(f'{{used.ru_maxrss}}\\n')\nsys.exit(0 if status == 0 else 1)\n",
        program = program(),
    );
    let mut file = std::fs::File::create(&scales).unwrap();
    file.write_all(script.as_bytes()).unwrap();
    std::fs::set_permissions(&scales, PermissionsExt::from_mode(0o755)).unwrap();
    (scales, weights)
}

#[test]
#[ignore = "weighs every child with python3: `bench/hostile`"]
fn the_table_of_families() {
    let folder = tempfile::TempDir::new().unwrap();
    let (scales, weights) = weighing(folder.path());
    let plain = Child::of(program());
    let mut troubles = Vec::new();
    println!(
        "| family | files | refused | slowest answer, ms | peak memory of a child, MiB |\n|---|---|---|---|---|"
    );
    for family in Family::ALL {
        let sum = read_all(&plain, family, |_| {});
        let mut peak = (0, String::new());
        for file in family.files() {
            let _ = std::fs::remove_file(&weights);
            // One pair of scales a file, so that the weight is this file's.
            let _ = Child::of(scales.clone()).read(&file.name, &file.bytes, &Limits::default());
            let weight: u64 = std::fs::read_to_string(&weights)
                .ok()
                .and_then(|text| text.lines().filter_map(|line| line.parse().ok()).max())
                .unwrap_or_else(|| panic!("{} was not weighed", file.case));
            let most = CHILD_KIB_MAX + 4 * (file.bytes.len() as u64 >> 10);
            if weight > most {
                troubles.push(format!("{family:?}: {}: {weight} KiB", file.case));
            }
            peak = peak.max((weight, file.case));
        }
        println!(
            "| {family:?} | {} | {} | {} ({}) | {} ({}) |",
            sum.files,
            sum.refused,
            sum.slowest.as_millis(),
            sum.slowest_case,
            peak.0 >> 10,
            peak.1
        );
        troubles.extend(sum.troubles);
    }
    assert!(troubles.is_empty(), "\n{}\n", troubles.join("\n"));
}
