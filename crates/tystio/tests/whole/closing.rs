//! A commission that was closed takes nothing more in, and goes on with what the public was promised; its archive is whole.

#![allow(
    clippy::disallowed_methods,
    reason = "the test reads the files that were made"
)]

use crate::door::{Browser, Door};
use axum::http::StatusCode;
use commission::{AFTER_CLOSING, Error, Publication, Role, record};
use evidence::NewSource;
use ledger::Salt;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use testkit::{NOON_US, Scene};

const PAGE: &str = "/en/c/small/closing";

fn acts(scene: &Scene, what: &'static str) -> Result<(), Error> {
    let id = scene.commission.id;
    scene
        .store
        .write(move |tx| record(tx, id, "Sample clerk", NOON_US, what, "SML0001"))
}

fn sends(scene: &Scene) -> Result<(), Error> {
    let new = NewSource {
        commission: scene.commission.id,
        prefix: "SML".to_owned(),
        channel: "web".to_owned(),
        respondent_type: None,
        place: None,
        language: None,
        state: Publication::NotDecided,
        name: None,
        received_us: NOON_US,
        late: false,
        origin: "test".to_owned(),
        text_key: String::new(),
    };
    let log = scene.commission.log();
    scene
        .store
        .write(move |tx| evidence::add_source(tx, &log, &new, &[], &Salt([7; 32])).map(drop))
}

fn refused(result: Result<(), Error>) -> bool {
    match result {
        Err(Error::Refused(all)) => all[0].code == "commission-closed",
        _ => false,
    }
}

#[tokio::test]
async fn a_closed_commission_takes_nothing_in_and_goes_on_with_what_was_promised() {
    let door = Door::open();
    let (office, clerk) = (
        door.person("office", Role::Administrator),
        door.person("clerk", Role::Clerk),
    );
    let mut office = door.signed_in(office);
    let mut clerk = door.signed_in(clerk);
    let mut public = Browser::default();
    assert_eq!(
        door.get(&mut clerk, PAGE).await.status,
        StatusCode::NOT_FOUND
    );
    let without = door.post(&mut office, PAGE, &[("reason", " ")]).await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
    acts(&door.scene, "coded").unwrap();

    let reason = [("reason", "The report was handed over.")];
    let closed = door.post(&mut office, PAGE, &reason).await;
    assert_eq!(closed.status, StatusCode::SEE_OTHER);
    let page = door.get(&mut office, PAGE).await.text;
    assert!(page.contains("by Sample office: The report was handed over."));
    for what in commission::ACTS {
        let done = acts(&door.scene, what);
        match AFTER_CLOSING.contains(what) {
            true => done.unwrap(),
            false => assert!(refused(done), "{what}"),
        }
    }
    assert!(refused(sends(&door.scene)));
    for (language, banner, shut) in [
        (
            "en",
            "This commission was closed on",
            "no more evidence is taken",
        ),
        (
            "cy",
            "Caewyd y comisiwn hwn ar",
            "ni chymerir rhagor o dystiolaeth",
        ),
    ] {
        let home = door.get(&mut public, &format!("/{language}/c/small")).await;
        assert!(home.text.contains(banner) && home.text.contains(shut));
        let sent = door
            .post(
                &mut public,
                &format!("/{language}/c/small/give/all"),
                &[("answer-a1", "One more.")],
            )
            .await;
        assert!(sent.text.contains(shut), "{}", sent.text);
    }

    let again = [("reason", "A witness asked to be heard.")];
    assert_eq!(
        door.post(&mut office, PAGE, &again).await.status,
        StatusCode::SEE_OTHER
    );
    acts(&door.scene, "coded").unwrap();
    sends(&door.scene).unwrap();
    let home = door.get(&mut public, "/en/c/small").await.text;
    assert!(!home.contains("This commission was closed"));
}

/// Runs the program in a folder: exit code and document.
fn run(folder: &Path, line: &[&str]) -> (i32, Value) {
    let ran = Command::new(env!("CARGO_BIN_EXE_tystio"))
        .arg("--json")
        .args(line)
        .current_dir(folder)
        .output()
        .unwrap();
    let document = serde_json::from_slice(&ran.stdout).unwrap_or_default();
    (ran.status.code().unwrap(), document)
}

fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../examples/wales")
        .join(name)
}

#[test]
fn an_archive_is_whole_with_what_is_sealed_apart_and_its_packs_verify() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let call = example("call.toml");
    let phone = example("evidence/02-phone-line.jsonl");
    let columns = example("evidence/02-phone-line.map.toml");
    let place = ["--data", "data", "--commission", "wales"];
    let call = ["intake", "open", call.to_str().unwrap(), "--data", "data"];
    assert_eq!(run(at, &call).0, 0);
    let (phone, columns) = (phone.to_str().unwrap(), columns.to_str().unwrap());
    let import = ["intake", "import", phone, "--map", columns];
    assert_eq!(run(at, &[&import[..], &place].concat()).0, 0);
    let archive = [&["archive", "--out", "archive"][..], &place].concat();
    let (exit, told) = run(at, &archive);
    assert_eq!((exit, &told["closed"]), (0, &Value::Bool(false)), "{told}");

    let made = at.join("archive");
    assert!(made.join("public/index.html").is_file() && made.join("sealed").is_dir());
    assert!(!made.join("public/sealed").exists());
    let sums = fs::read_to_string(made.join("SHA256SUMS")).unwrap();
    assert_eq!(sums.lines().count() as u64, told["files"].as_u64().unwrap());
    for line in sums.lines() {
        let (digest, name) = line.split_once("  ").unwrap();
        let bytes = fs::read(made.join(name)).unwrap();
        assert_eq!(ledger::sha256(&bytes).to_string(), digest, "{name}");
    }
    for language in ["en", "cy"] {
        let readme = fs::read_to_string(made.join(format!("README.{language}.md"))).unwrap();
        assert!(readme.contains("tystio verify public/pack --sealed sealed"));
        assert!(
            readme.contains("nghreifftiol")
                || readme.contains("enghreifftiol")
                || readme.contains("Sample data")
        );
    }
    let verify = [
        "verify",
        "archive/public/pack",
        "--sealed",
        "archive/sealed",
        "--checkpoint",
        "archive/checkpoint",
    ];
    assert_eq!(run(at, &verify).0, 0);
    let (exit, told) = run(at, &archive);
    assert_eq!((exit, &told["refused"][0]["code"]), (3, &"out".into()));
    let mistyped = [
        "archive",
        "--out",
        "other",
        "--data",
        "dta",
        "--commission",
        "wales",
    ];
    let (exit, told) = run(at, &mistyped);
    assert_eq!(
        (exit, &told["refused"][0]["code"]),
        (3, &"no-folder".into())
    );
    let left: Vec<_> = fs::read_dir(at).unwrap().collect();
    assert_eq!(left.len(), 2, "the data folder and the archive: {left:?}");
}
