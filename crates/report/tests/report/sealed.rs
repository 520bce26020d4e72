//! The sealed pack: it holds what the public one must not, the ledger binds every byte of it, nobody else can read it on the
//! disk, and who makes it cannot make it say something else than was received.

use crate::scene::{BY, DRAFT, Published, code, draft, files, scene};
use commission::{Publication, Quiet};
use ledger::{Checkpoint, Leaf, Manifest, Salt, Tree, leaf_hash, sha256};
use report::{Auditor, Ending, Given, Verified};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;
use testkit::Scene;

type Files = BTreeMap<String, Vec<u8>>;

/// The scene with a redaction, codings on what is not published and on what was redacted since, and an envelope that was
/// described otherwise since.
fn rich() -> Scene {
    let scene = scene();
    for number in 0..5 {
        let text = format!(
            "What the warden said in room {} is not for the papers.",
            number / 2
        );
        scene.submission(Publication::Confidential, &[("a1", &text)]);
    }
    scene.submission(
        Publication::NameWithheld,
        &[(
            "a1",
            "Ask Nurse Sampleton at the desk, she knows every bus by its driver.",
        )],
    );
    scene.learn();
    code(&scene, "SML0005/a1", "the rota was sold", "Rotas");
    code(&scene, "SML0012/a1", "Nurse Sampleton at the desk", "Rotas");
    code(&scene, "SML0012/a1", "every bus by its driver", "Travel");
    let (commission, document) = (scene.commission.clone(), scene.document("SML0012/a1"));
    let reason = evidence::RedactionReason::ThirdParty;
    let span = text::find_quote(&document.text, "Nurse Sampleton")[0];
    let span = span.0..span.1;
    scene
        .store
        .write(move |tx| {
            let salt = Salt([5; 32]);
            evidence::redact(tx, &commission, &document, &[span], reason, BY, salt)
        })
        .unwrap();
    for (reference, name) in [("SML0001", None), ("SML0002", Some("Put right since"))] {
        let id = scene.source(reference).id;
        scene
            .store
            .write(move |tx| -> Result<(), commission::Error> {
                evidence::describe_source(tx, id, Some("council"), None, None, name)?;
                Ok(())
            })
            .unwrap();
    }
    draft(&scene, DRAFT).unwrap();
    scene
}

fn packs(published: &Published) -> (Files, Files) {
    let site = published.site();
    (files(&site.join("pack")), files(&site.join("sealed")))
}

fn verified(pack: &Files, sealed: &Files, outside: Option<&[u8]>) -> Verified {
    report::verify_files(pack.clone(), Some(sealed.clone()), outside)
}

#[test]
fn the_auditor_opens_everything_and_computes_every_number_again() {
    let published = Published::of(rich());
    let (pack, sealed) = packs(&published);
    let outside = published.built.checkpoint.as_bytes();
    let public = report::verify_files(pack.clone(), None, Some(outside));
    assert_eq!(public.failed, []);
    assert_eq!(
        public.needs_sealed,
        [
            "submissions.csv: envelopes",
            "documents.csv: redactions",
            "numbers.json: coders",
            "numbers.json: codings",
            "numbers.json: findings.F1.confidential",
            "numbers.json: not_published.distinct_texts",
            "numbers.json: passages",
        ]
    );
    let both = verified(&pack, &sealed, Some(outside));
    assert_eq!((both.failed, both.needs_sealed), (vec![], vec![]));
    assert!(both.checked > public.checked + 60, "{}", both.checked);
    let numbers = String::from_utf8(pack["numbers.json"].clone()).unwrap();
    let numbers: Vec<serde_json::Value> = serde_json::from_str(&numbers).unwrap();
    let value = |name: &str| {
        let found = numbers.iter().find(|one| one["number"] == name);
        found.map(|one| (one["value"].as_u64().unwrap(), one["needs"].clone()))
    };
    assert_eq!(value("received"), Some((12, "public".into())));
    assert_eq!(value("not_published"), Some((7, "public".into())));
    let three_of_the_warden_and_two_more = Some((5, "sealed".into()));
    assert_eq!(
        value("not_published.distinct_texts"),
        three_of_the_warden_and_two_more
    );
    assert_eq!(value("codings.shown"), Some((4, "public".into())));
    assert_eq!(value("codings"), Some((6, "sealed".into())));
}

#[test]
fn what_is_not_published_is_in_the_sealed_pack_and_nowhere_else() {
    let published = Published::of(rich());
    let all = files(&published.site());
    let holds = |words: &str, sealed: bool| {
        all.iter()
            .filter(|(path, _)| path.starts_with("sealed/") == sealed)
            .any(|(_, bytes)| String::from_utf8_lossy(bytes).contains(words))
    };
    for words in [
        "sold to the highest bidder",
        "the warden said in room 2",
        "Nurse Sampleton",
        "Put right since",
    ] {
        assert!(holds(words, true), "{words} is not in the sealed pack");
        assert!(!holds(words, false), "{words} is in what is published");
    }
    let archive = fs::File::open(published.site().join("pack.zip")).unwrap();
    let archive = zip::ZipArchive::new(archive).unwrap();
    assert!(
        archive
            .file_names()
            .all(|name| !name.unwrap().contains("sealed"))
    );
}

#[test]
fn one_byte_changed_anywhere_in_the_sealed_pack_is_found_and_named() {
    let published = Published::of(rich());
    let (pack, sealed) = packs(&published);
    for (path, bytes) in &sealed {
        let step = (bytes.len() / 40).max(1);
        for at in (0..bytes.len()).step_by(step).chain([bytes.len() - 1]) {
            let mut changed = sealed.clone();
            changed.get_mut(path).unwrap()[at] ^= 1;
            let found = verified(&pack, &changed, None).failed;
            let first = found.first().map(|failed| failed.what.as_str());
            let name = format!("sealed/{path}");
            assert_eq!(first, Some(name.as_str()), "byte {at}: {found:#?}");
        }
        let mut without = sealed.clone();
        without.remove(path);
        let found = verified(&pack, &without, None).failed;
        assert_eq!(found[0].what, format!("sealed/{path}"), "{found:#?}");
    }
    let mut more = sealed.clone();
    more.insert("notes.txt".to_owned(), b"x".to_vec());
    assert_eq!(
        verified(&pack, &more, None).failed[0].what,
        "sealed/notes.txt"
    );
}

/// Whoever holds the key makes the sealed pack say something else before the report is published, and binds and signs it
/// as if it were right. Answers what a verifier says.
fn forged(published: &Published, change: impl FnOnce(&mut Files, &mut Files)) -> Vec<String> {
    let (mut pack, mut sealed) = packs(published);
    change(&mut pack, &mut sealed);
    let apart = ["sealed.json", "ledger/checkpoint", "ledger/leaves.jsonl"];
    let digests = |files: &Files| {
        let bound = files
            .iter()
            .filter(|(path, _)| !apart.contains(&path.as_str()));
        bound
            .map(|(path, bytes)| (path.clone(), sha256(bytes)))
            .collect()
    };
    let manifest = Manifest {
        files: digests(&sealed),
        salt: Salt([8; 32]),
    };
    sealed.insert("sealed.json".to_owned(), manifest.to_bytes().unwrap());
    let text = String::from_utf8(pack["ledger/leaves.jsonl"].clone()).unwrap();
    let mut leaves: Vec<Vec<u8>> = text.lines().map(|line| line.as_bytes().to_vec()).collect();
    leaves.truncate(leaves.len() - 2);
    let commitment = manifest.commitment().unwrap();
    leaves.push(Leaf::SealedBuilt { commitment }.to_bytes().unwrap());
    let files = digests(&pack);
    leaves.push(Leaf::ReportBuilt { files }.to_bytes().unwrap());
    let (mut tree, mut written) = (Tree::new(), Vec::new());
    for leaf in &leaves {
        tree.push(leaf_hash(leaf));
        written.extend_from_slice(&[leaf.as_slice(), b"\n"].concat());
    }
    pack.insert("ledger/leaves.jsonl".to_owned(), written);
    let key = published.scene.store.signing_key("small").unwrap();
    let note = Checkpoint::of(&tree, &key).sign(&key).unwrap().into_bytes();
    pack.insert("ledger/checkpoint".to_owned(), note.clone());
    sealed.insert("ledger/checkpoint".to_owned(), note);
    let found = verified(&pack, &sealed, None).failed;
    found.into_iter().map(|failed| failed.what).collect()
}

#[test]
fn who_makes_the_sealed_pack_cannot_make_it_say_something_else() {
    let published = Published::of(rich());
    let edit = |path: &'static str, from: &'static str, to: &'static str| {
        forged(&published, |_, sealed| {
            let text = String::from_utf8(sealed[path].clone()).unwrap();
            assert!(text.contains(from), "{path} holds no {from}");
            sealed.insert(path.to_owned(), text.replacen(from, to, 1).into_bytes());
        })
    };
    assert_eq!(forged(&published, |_, _| ()), Vec::<String>::new());
    let cases = [
        (
            "submissions.csv",
            "import",
            "email",
            "sealed/submissions.csv: SML0001",
        ),
        (
            "submissions.csv",
            ",confidential,",
            ",not-accepted,",
            "sealed/submissions.csv: SML0005",
        ),
        (
            "submissions.csv",
            "anonymous,Sample respondent,4,SML0003",
            "anonymous,Sample respondent,4,SML0004",
            "sealed/submissions.csv: SML0003",
        ),
        (
            "submissions.csv",
            "\nSML0002",
            "\nSML0099",
            "sealed/submissions.csv: SML0002",
        ),
        (
            "documents.csv",
            "highest bidder",
            "lowest bidder",
            "sealed/documents.csv: SML0005/a1",
        ),
        (
            "documents.csv",
            "Nurse Sampleton",
            "Nurse Simpleton",
            "sealed/documents.csv: SML0012/a1",
        ),
        (
            "passages.csv",
            "the rota was sold",
            "the rota was lost",
            "sealed/passages.csv: P4",
        ),
        (
            "passages.csv",
            "The bus comes twice",
            "The bus comes thrice",
            "sealed/passages.csv: P1",
        ),
        ("codings.csv", "\nP4", "\nP99", "sealed/codings.csv: line 5"),
        (
            "codebook.csv",
            "About Travel",
            "About Trouble",
            "sealed/codebook.csv",
        ),
        ("claims.json", "1500", "1501", "sealed/claims.json"),
        (
            "findings.json",
            "SML0005/a1",
            "SML0001/a1",
            "sealed/findings.json: F1",
        ),
        (
            "findings.json",
            "SML0005/a1",
            "SML0098/a1",
            "sealed/findings.json: F1",
        ),
        (
            "findings.json",
            "\"F1\"",
            "\"F2\"",
            "sealed/findings.json: F1",
        ),
    ];
    for (path, from, to, name) in cases {
        let found = edit(path, from, to);
        assert!(
            found.iter().any(|what| what == name),
            "{path} {from}: {found:#?}"
        );
    }
    let left_out = |path: &'static str, words: &'static str| {
        forged(&published, |_, sealed| {
            let text = String::from_utf8(sealed[path].clone()).unwrap();
            let kept: String = text
                .split_inclusive('\n')
                .filter(|line| !line.contains(words))
                .collect();
            assert!(kept.len() < text.len(), "{path} holds no {words}");
            sealed.insert(path.to_owned(), kept.into_bytes());
        })
    };
    for (path, words, name) in [
        (
            "ledger/openings.jsonl",
            "highest bidder",
            "sealed/ledger/openings.jsonl: leaf 8",
        ),
        ("codings.csv", "P4", "numbers.json: codings"),
        ("codings.csv", "P1", "sealed/codings.csv"),
        ("passages.csv", "P1,", "sealed/passages.csv: P1"),
    ] {
        let found = left_out(path, words);
        assert!(
            found.iter().any(|what| what == name),
            "{path} {words}: {found:#?}"
        );
    }
}

#[test]
fn a_number_that_was_made_up_is_named_whichever_pack_it_needs() {
    let published = Published::of(rich());
    for name in [
        "received",
        "received.confidential",
        "published.distinct_texts",
        "coded",
        "codings.shown",
        "coders",
        "codings",
        "passages",
        "not_published.distinct_texts",
        "findings.F1.confidential",
    ] {
        let change = |pack: &mut Files, to: &dyn Fn(&mut Vec<serde_json::Value>, usize)| {
            let mut list: Vec<serde_json::Value> =
                serde_json::from_slice(&pack["numbers.json"]).unwrap();
            let at = list.iter().position(|one| one["number"] == name).unwrap();
            to(&mut list, at);
            pack.insert(
                "numbers.json".to_owned(),
                serde_json::to_vec(&list).unwrap(),
            );
        };
        let what = format!("numbers.json: {name}");
        let raised = forged(&published, |pack, _| {
            change(pack, &|list, at| list[at]["value"] = 99.into());
        });
        assert!(raised.contains(&what), "{raised:#?}");
        let dropped = forged(&published, |pack, _| {
            change(pack, &|list, at| drop(list.remove(at)));
        });
        assert!(dropped.contains(&what), "{dropped:#?}");
        let other_pack = forged(&published, |pack, _| {
            change(pack, &|list, at| {
                let needs = if list[at]["needs"] == "public" {
                    "sealed"
                } else {
                    "public"
                };
                list[at]["needs"] = needs.into();
            });
        });
        assert!(other_pack.contains(&what), "{other_pack:#?}");
    }
}

/// What `second_numbers.py`, which was written from the format page alone, says of the packs of a report.
fn second_opinion(published: &Published, sealed: bool) -> serde_json::Value {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/second_numbers.py");
    let mut command = Command::new("python3");
    command
        .arg("-I")
        .arg(script)
        .arg(published.site().join("pack"));
    if sealed {
        command.arg(published.site().join("sealed"));
    }
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn a_second_program_computes_the_same_numbers_from_the_format_page() {
    if Command::new("python3").arg("--version").output().is_err() {
        eprintln!("skipped: python3 is not installed, so there is no second opinion");
        return;
    }
    let published = Published::of(rich());
    let none = Vec::<String>::new();
    let both = second_opinion(&published, true);
    assert_eq!(
        both,
        serde_json::json!({"otherwise": none, "needs_sealed": none})
    );
    let public = second_opinion(&published, false);
    let (pack, _) = packs(&published);
    let verified = report::verify_files(pack, None, None).needs_sealed;
    let numbers = verified
        .iter()
        .filter_map(|one| one.strip_prefix("numbers.json: "));
    let needs: Vec<&str> = numbers.collect();
    assert_eq!(
        public,
        serde_json::json!({"otherwise": none, "needs_sealed": needs})
    );
    // And it can fail.
    let path = published.site().join("pack/codings.csv");
    let text = fs::read_to_string(&path).unwrap();
    let shorter = text.trim_end().rsplit_once('\n').unwrap().0;
    fs::write(&path, format!("{shorter}\n")).unwrap();
    let found = second_opinion(&published, true);
    assert_eq!(found["otherwise"][0], "coded", "{found}");
}

#[test]
fn a_sealed_pack_that_was_left_out_can_be_made_later_and_belongs_to_the_report() {
    let scene = rich();
    let folder = TempDir::new().unwrap();
    let (first, second) = (folder.path().join("first"), folder.path().join("second"));
    let build = |out, auditor| {
        let ending = report::build(&scene.store, &scene.commission, out, auditor, BY, &Quiet);
        match ending.unwrap() {
            Ending::Built(built) => built,
            Ending::Shut(checked) => panic!("the gate is shut: {:#?}", checked.problems),
        }
    };
    let without = build(&first, Auditor::LeftOut);
    assert!(!first.join("sealed").exists() && without.sealed.is_none());
    let with = build(&second, Auditor::Sealed);
    assert_eq!(
        (with.leaf, &with.checkpoint),
        (without.leaf, &without.checkpoint)
    );
    let given = |pack: &str, sealed: Option<&str>| {
        let sealed = sealed.map(|name| folder.path().join(name));
        let given = Given {
            pack: &folder.path().join(pack),
            sealed: sealed.as_deref(),
            checkpoint: None,
        };
        report::verify(&given, None)
    };
    let both = given("first/pack.zip", Some("second/sealed")).unwrap();
    assert_eq!(both.failed, []);
    // A sealed pack given alone finds the public one beside it, and is refused where there is none.
    assert_eq!(given("second/sealed", None).unwrap().failed, []);
    fs::rename(second.join("sealed"), first.join("elsewhere")).unwrap();
    fs::rename(first.join("pack"), first.join("package")).unwrap();
    assert!(given("first/elsewhere", None).is_err());
}

#[cfg(unix)]
#[test]
fn only_its_owner_may_read_the_sealed_pack() {
    use std::os::unix::fs::PermissionsExt;
    let published = Published::of(rich());
    let mode = |name: &str| {
        let about = fs::metadata(published.site().join(name)).unwrap();
        about.permissions().mode() & 0o777
    };
    for folder in ["sealed", "sealed/ledger"] {
        assert_eq!(mode(folder), 0o700, "{folder}");
    }
    for file in files(&published.site().join("sealed")).keys() {
        assert_eq!(mode(&format!("sealed/{file}")), 0o600, "{file}");
    }
    let read_me = published.page("sealed/README.md");
    assert!(read_me.contains("Do not publish this folder"));
    assert!(read_me.contains("Peidiwch â chyhoeddi'r ffolder hon"));
}

#[test]
fn every_page_that_counts_says_which_pack_its_numbers_need() {
    let published = Published::of(rich());
    for (language, public, sealed) in [
        (
            "en",
            "again from the public pack",
            "again, from the sealed pack",
        ),
        ("cy", "o&#39;r pecyn cyhoeddus", "o&#39;r pecyn dan sêl"),
    ] {
        for page in [
            "index.html",
            "findings/F1.html",
            "recommendations/R1.html",
            "evidence/index.html",
        ] {
            let text = published.page(&format!("{language}/{page}"));
            assert!(text.contains(public), "{language}/{page}");
            assert!(text.contains("numbers.html"), "{language}/{page}");
        }
        let finding = published.page(&format!("{language}/findings/F1.html"));
        assert!(finding.contains(sealed), "{finding}");
        let numbers = published.page(&format!("{language}/numbers.html"));
        assert!(numbers.contains("findings.F1.confidential"), "{numbers}");
    }
}
