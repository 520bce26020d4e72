//! The sample commission of `examples/wales`, from its files to its pack, by the verbs that a person types.

use clap::Parser;
use commission::{Desk, Error, Exit, Language, Outcome, Quiet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::Store;
use tempfile::TempDir;
use testkit::Scene;

#[derive(Parser)]
enum Line {
    #[command(subcommand)]
    Intake(intake::cli::Verb),
    #[command(subcommand)]
    Reading(reading::cli::Verb),
    #[command(subcommand)]
    Report(report::cli::Verb),
}

fn run(desk: &Desk<'_>, words: &[&str]) -> Outcome {
    let line = Line::try_parse_from(std::iter::once(&"tystio").chain(words)).unwrap();
    let outcome = match line {
        Line::Intake(verb) => intake::cli::run(verb, desk),
        Line::Reading(verb) => reading::cli::run(verb, desk),
        Line::Report(verb) => report::cli::run(verb, desk),
    };
    outcome.unwrap_or_else(|why| panic!("{words:?}: {why}"))
}

fn wales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/wales")
}

#[test]
fn the_sample_commission_passes_the_gate_and_its_pack_is_good() {
    let scene = Scene::open(&[]);
    let folder = TempDir::new().unwrap();
    let open = |folder: &Path| -> Result<Arc<Store>, Error> {
        let rooms = [
            commission::MIGRATIONS,
            evidence::MIGRATIONS,
            intake::MIGRATIONS,
            reading::MIGRATIONS,
            report::MIGRATIONS,
        ];
        Ok(Arc::new(Store::open(folder, &rooms, [3; 32])?))
    };
    let desk = Desk {
        language: Language::En,
        clock: scene.clock.clone(),
        chance: scene.chance.clone(),
        files: Arc::new(ingest::InThisProcess),
        progress: &Quiet,
        open: &open,
    };
    let data = folder.path().join("data").display().to_string();
    let at = |name: &str| wales().join(name).display().to_string();
    let here = ["--data", &data, "--commission", "wales"];
    run(
        &desk,
        &["intake", "open", &at("call.toml"), "--data", &data],
    );
    let mut names: Vec<String> = std::fs::read_dir(wales().join("evidence"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    for name in names.iter().filter(|name| !name.ends_with(".map.toml")) {
        let file = at(&format!("evidence/{name}"));
        let stem = name.rsplit_once('.').unwrap().0;
        let map = at(&format!("evidence/{stem}.map.toml"));
        let mut line = vec!["intake", "import", &file];
        if Path::new(&map).exists() {
            line.extend(["--map", &map]);
        }
        line.extend(here);
        run(&desk, &line);
    }
    run(
        &desk,
        &[&["intake", "describe", &at("letters.csv")], &here[..]].concat(),
    );
    let store = open(Path::new(&data)).unwrap();
    let commission = store
        .read(|r| commission::commission_by_slug(r, "wales"))
        .unwrap();
    evidence::learn(&store, commission.id, |_| {}).unwrap();
    run(
        &desk,
        &[&["reading", "codebook", &at("codebook.csv")], &here[..]].concat(),
    );
    run(
        &desk,
        &[&["reading", "code", &at("codings.csv")], &here[..]].concat(),
    );
    let redactions = at("redactions.csv");
    let redact = [
        "reading",
        "apply-redactions",
        &redactions,
        "--by",
        "Sample clerk",
    ];
    run(&desk, &[&redact[..], &here[..]].concat());
    evidence::learn(&store, commission.id, |_| {}).unwrap();
    run(
        &desk,
        &[&["report", "draft", &at("report.toml")], &here[..]].concat(),
    );
    let checked = run(&desk, &[&["report", "check"], &here[..]].concat());
    assert_eq!(checked.exit, Exit::Done, "{}", checked.text);
    let site = folder.path().join("site");
    let out = site.display().to_string();
    let built = run(
        &desk,
        &[&["report", "build", "--out", &out], &here[..]].concat(),
    );
    assert_eq!(built.exit, Exit::Done, "{}", built.text);
    assert_eq!(
        (&built.json["findings"], &built.json["recommendations"]),
        (&9.into(), &6.into())
    );
    let outputs = built.json["outputs"].as_array().unwrap();
    assert_eq!(outputs.len(), 10, "{outputs:?}"); // three pages to begin at, two PDFs and two Word documents, the pack as folder and file, the sealed pack
    for output in outputs {
        assert!(Path::new(output.as_str().unwrap()).exists(), "{output}");
    }
    let checkpoint = built.json["checkpoint"].as_str().unwrap();
    let flow = std::fs::read(site.join("pack/exhibits/flow.json")).unwrap();
    let flow: serde_json::Value = serde_json::from_slice(&flow).unwrap();
    assert_eq!(flow["result"]["received"]["submissions"], 124);
    assert!(
        flow["result"]["coded"]["submissions"].as_u64() > Some(50),
        "{flow}"
    );
    for pack in ["pack", "pack.zip"] {
        let verified = crate::scene::verify(&site.join(pack), Some(checkpoint.as_bytes())).unwrap();
        assert_eq!(verified.failed, []);
        assert!(verified.checked > 500, "{}", verified.checked);
        assert!(verified.needs_sealed.len() > 3);
    }
    let given = report::Given {
        pack: &site.join("pack.zip"),
        sealed: Some(&site.join("sealed")),
        checkpoint: Some(checkpoint.as_bytes()),
    };
    let verified = report::verify(&given, None).unwrap();
    assert_eq!((verified.failed, verified.needs_sealed), (vec![], vec![]));
    let (links, broken) = crate::links::broken(&crate::scene::files(&site));
    assert_eq!(broken, Vec::<String>::new());
    assert!(links > 5_000, "{links}");
}
