//! What every room's `build.rs` does with its `locales/` folder: one typed function a message.
//!
//! Guarantees that each message of one language exists in the other, with the same attributes: the
//! build ends with the file and the name of what is missing. `fluent-typed` alone would only warn
//! about a message that nobody calls yet.
//! Does not judge the Welsh: a doubtful text carries the comment `# REVIEW:` above it.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};

const LANGUAGES: [&str; 2] = ["en", "cy"];

/// Writes `words.rs` and the texts into `OUT_DIR`, or ends the build with sentences.
pub fn build() -> ExitCode {
    println!("cargo::rerun-if-changed=locales");
    let missing = match missing_messages(Path::new("locales")) {
        Ok(missing) => missing,
        Err(error) => return stop(&format!("locales/ could not be read: {error}")),
    };
    if !missing.is_empty() {
        return stop(&missing.join("\n"));
    }
    let Some(out) = out_dir() else {
        return stop("OUT_DIR is not set: this file is for build scripts");
    };
    build_from_locales_folder(
        BuildOptions::default()
            .with_output_file_path(&format!("{out}/words.rs"))
            .with_ftl_output(FtlOutputOptions::single_file(&format!("{out}/words.ftl")))
            .with_lint_level(LintLevel::Strict)
            .without_bidi_isolation()
            .without_format(),
    )
}

#[expect(
    clippy::disallowed_methods,
    reason = "cargo tells a build script its folder in no other way"
)]
fn out_dir() -> Option<String> {
    std::env::var("OUT_DIR").ok()
}

fn stop(sentence: &str) -> ExitCode {
    for line in sentence.lines() {
        println!("cargo::error={line}");
    }
    ExitCode::FAILURE
}

/// One sentence for each message that a language lacks.
fn missing_messages(locales: &Path) -> std::io::Result<Vec<String>> {
    let mut known = Vec::new();
    for language in LANGUAGES {
        known.push((language, message_names(&locales.join(language))?));
    }
    let all: BTreeSet<&String> = known.iter().flat_map(|(_, names)| names).collect();
    let mut sentences = Vec::new();
    for (language, names) in &known {
        for name in all.iter().filter(|name| !names.contains(**name)) {
            sentences.push(format!(
                "locales/{language}: the message '{name}' is missing: write it there, or remove it from the other language"
            ));
        }
    }
    Ok(sentences)
}

/// Names of messages, and of their attributes as `message.attribute`.
fn message_names(folder: &Path) -> std::io::Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let mut message = String::new();
        for line in std::fs::read_to_string(path)?.lines() {
            let Some((name, _)) = line.split_once('=') else {
                continue;
            };
            if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
                message = name.trim().to_owned();
                names.insert(message.clone());
            } else if let Some(attribute) = name.trim().strip_prefix('.') {
                names.insert(format!("{message}.{}", attribute.trim()));
            }
        }
    }
    Ok(names)
}
