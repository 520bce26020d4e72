//! Beside a peer: the words of real PDFs as we read them and as `pdftotext` (poppler) does, in the same run. `bench/pdf_words` calls it.

use ingest::{Item, Limits, read};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// How often each word stands in a text. Ligatures are spelled out: which of the two a reader gives is taste.
fn words(text: &str) -> BTreeMap<String, u64> {
    let text = text
        .replace('ﬁ', "fi")
        .replace('ﬂ', "fl")
        .replace('ﬀ', "ff");
    let mut counts = BTreeMap::new();
    for word in text.split(|c: char| !(c.is_alphanumeric() || c == '_')) {
        if !word.is_empty() {
            *counts.entry(word.to_owned()).or_default() += 1;
        }
    }
    counts
}

fn pdfs() -> Vec<PathBuf> {
    let project = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let data = project.ancestors().map(|above| above.join("shared/data"));
    let data = data.filter(|folder| folder.is_dir());
    let mut folders: Vec<PathBuf> = data.take(1).collect();
    let beside = project.join("../../bench/work/pdfs");
    folders.extend(Some(beside).filter(|folder| folder.is_dir()));
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "pdf") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn by_peer(path: &Path) -> Option<String> {
    let out = Command::new("pdftotext")
        .args(["-enc", "UTF-8"])
        .arg(path)
        .arg("-")
        .output();
    Some(String::from_utf8_lossy(&out.ok()?.stdout).into_owned())
}

#[test]
#[ignore = "bench/pdf_words calls it, with PDFs and a peer at hand"]
fn the_words_of_real_pdfs_are_those_that_a_peer_finds() {
    for path in pdfs() {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let started = Instant::now();
        let Some(peer) = by_peer(&path) else {
            eprintln!("SKIPPED: pdftotext is not there");
            return;
        };
        let peer_time = started.elapsed();
        let bytes = std::fs::read(&path).unwrap();
        let started = Instant::now();
        let read = read(&name, &bytes, &Limits::default());
        let time = started.elapsed();
        let ours = match read.as_ref().map(|reading| &reading.items[..]) {
            Ok([Item::Letter(letter)]) => words(&letter.text),
            other => {
                println!("{name}: {other:.60?}");
                continue;
            }
        };
        let peer = words(&peer);
        let both: u64 = ours
            .iter()
            .map(|(word, n)| (*n).min(peer.get(word).copied().unwrap_or(0)))
            .sum();
        let (of_ours, of_peer) = (ours.values().sum::<u64>(), peer.values().sum::<u64>());
        let percent = |of: u64| both as f64 * 100.0 / of.max(1) as f64;
        println!(
            "{name}: {of_peer} words by the peer, {of_ours} by us; recall {:.2} %, precision {:.2} %; {} ms, peer {} ms",
            percent(of_peer),
            percent(of_ours),
            time.as_millis(),
            peer_time.as_millis(),
        );
    }
}
