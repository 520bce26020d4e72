//! The sample commission on either engine, from its files to its pack, by the verbs that a person types:
//! the same history gives the same bytes, the same words find the same documents, and a copy from one to the
//! other and back loses nothing.

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use clap::Parser;
use commission::{Desk, Exit, Language, Publication, Quiet, Role, SignIn};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::Store;
use testkit::{Bench, Cluster, NOON_US, SMALL_CALL, Scene};
use text::Query;
use tower::ServiceExt;

#[derive(Parser)]
enum Line {
    #[command(subcommand)]
    Intake(intake::cli::Verb),
    #[command(subcommand)]
    Reading(reading::cli::Verb),
    #[command(subcommand)]
    Report(report::cli::Verb),
}

fn wales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/wales")
}

/// The sample commission, opened, taken in, coded, reported; and the checkpoint of its report.
struct Sample {
    bench: Bench,
    store: Arc<Store>,
    checkpoint: String,
}

impl Sample {
    fn on(bench: Bench) -> Self {
        let scene = Scene::open(&[]);
        let store = Arc::new(bench.open(tystio::ROOMS).unwrap());
        let opened = Arc::clone(&store);
        let open = move |_: &Path| Ok(Arc::clone(&opened));
        let desk = Desk {
            language: Language::En,
            clock: scene.clock.clone(),
            chance: scene.chance.clone(),
            files: Arc::new(ingest::InThisProcess),
            progress: &Quiet,
            open: &open,
        };
        let run = |words: &[&str]| {
            let line = Line::try_parse_from(std::iter::once(&"tystio").chain(words)).unwrap();
            let ended = match line {
                Line::Intake(verb) => intake::cli::run(verb, &desk),
                Line::Reading(verb) => reading::cli::run(verb, &desk),
                Line::Report(verb) => report::cli::run(verb, &desk),
            };
            let ended = ended.unwrap_or_else(|why| panic!("{words:?}: {why}"));
            assert_eq!(ended.exit, Exit::Done, "{words:?}: {}", ended.text);
            ended
        };
        let learn = || tystio::run_waiting(&store, &*scene.clock, &mut |_, _| {}).unwrap();
        let at = |name: &str| wales().join(name).display().to_string();
        let here = ["--data", "here", "--commission", "wales"];
        let with = |verb: &[&str], file: &str, more: &[&str]| {
            run(&[verb, &[&at(file)], more, &here].concat())
        };
        run(&["intake", "open", &at("call.toml"), "--data", "here"]);
        let names = std::fs::read_dir(wales().join("evidence")).unwrap();
        let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = names.filter(|name| !name.ends_with(".map.toml")).collect();
        names.sort();
        for name in names {
            let stem = name.rsplit_once('.').unwrap().0;
            let map = at(&format!("evidence/{stem}.map.toml"));
            let more: &[&str] = if Path::new(&map).exists() {
                &["--map", &map]
            } else {
                &[]
            };
            with(&["intake", "import"], &format!("evidence/{name}"), more);
        }
        with(&["intake", "describe"], "letters.csv", &[]);
        learn();
        with(&["reading", "codebook"], "codebook.csv", &[]);
        with(&["reading", "code"], "codings.csv", &[]);
        let by = ["--by", "Sample clerk"];
        with(&["reading", "apply-redactions"], "redactions.csv", &by);
        learn();
        with(&["report", "claims"], "claims.toml", &[]);
        with(&["report", "draft"], "report.toml", &[]);
        let site = bench.folder.path().join("site").display().to_string();
        let built = run(&[&["report", "build", "--out", &site], &here[..]].concat());
        Self {
            checkpoint: built.json["checkpoint"].as_str().unwrap().to_owned(),
            bench,
            store,
        }
    }

    fn file(&self, path: &str) -> Vec<u8> {
        std::fs::read(self.bench.folder.path().join("site").join(path)).unwrap()
    }
}

fn dump(store: &Store) -> String {
    let mut dump = Vec::new();
    store.dump(&mut dump).unwrap();
    String::from_utf8(dump).unwrap()
}

/// The names of the documents that a search finds, and which of two engines is asked does not matter.
fn found(store: &Store, typed: &str) -> Vec<i64> {
    const FOUND: &str = "SELECT rowid FROM search WHERE search MATCH $1 ORDER BY rowid";
    let words = evidence::match_expression(&Query::parse(typed).unwrap());
    let rows = store.read(|r| r.rows(FOUND, &store::values![&words]));
    let rows = rows.unwrap_or_else(|why| panic!("{typed}: {why}"));
    rows.iter().map(|row| row.int(0).unwrap()).collect()
}

/// Single words, several, phrases, what is left out, Welsh under its mutations, diacritics.
const QUERIES: [&str; 22] = [
    "care",
    "the",
    "bus",
    "bus late",
    "carer mother",
    "\"waiting list\"",
    "\"the bus\"",
    "\"health and social care\"",
    "care -bus",
    "care -\"social care\"",
    "Cymru",
    "Gymru",
    "Nghymru",
    "ty",
    "tŷ",
    "meddyg",
    "feddyg",
    "gofal",
    "ofal cymdeithasol",
    "\"gofal cymdeithasol\"",
    "co-operative",
    "nosuchwordanywhere",
];

#[test]
fn the_sample_is_the_same_on_either_engine_and_after_a_copy_there_and_back() {
    let Some(bench) = Bench::postgresql() else {
        return;
    };
    let (sqlite, postgres) = (Sample::on(Bench::sqlite()), Sample::on(bench));

    let (ours, theirs) = (dump(&sqlite.store), dump(&postgres.store));
    for (one, other) in ours.lines().zip(theirs.lines()) {
        assert_eq!(one, other);
    }
    assert_eq!(ours.len(), theirs.len());
    assert!(ours.lines().count() > 1_000);

    assert_eq!(sqlite.checkpoint, postgres.checkpoint);
    assert_eq!(sqlite.file("pack.zip"), postgres.file("pack.zip"));
    let pack = postgres.bench.folder.path().join("site/pack");
    let given = report::Given {
        pack: &pack,
        sealed: None,
        checkpoint: Some(postgres.checkpoint.as_bytes()),
    };
    let verified = report::verify(&given, None).unwrap();
    assert_eq!(verified.failed, []);

    let mut some = 0;
    for typed in QUERIES {
        let hits = found(&sqlite.store, typed);
        assert_eq!(hits, found(&postgres.store, typed), "{typed}");
        some += usize::from(!hits.is_empty());
    }
    assert!(
        some > QUERIES.len() / 2,
        "only {some} queries found anything"
    );

    // There, and back.
    let (there, back) = (Bench::postgresql().unwrap(), Bench::sqlite());
    let on_server = (sqlite.store)
        .open_for_copy(there.folder.path(), there.url.as_deref(), tystio::ROOMS)
        .unwrap();
    let copied = tystio::copy(&sqlite.store, &on_server, &Quiet).unwrap();
    assert!(copied.is_the_same(), "{copied:?}");
    assert!(copied.blobs > 5 && copied.searchable > 100, "{copied:?}");
    let embedded = on_server
        .open_for_copy(back.folder.path(), None, tystio::ROOMS)
        .unwrap();
    assert!(
        tystio::copy(&on_server, &embedded, &Quiet)
            .unwrap()
            .is_the_same()
    );
    for copy in [&on_server, &embedded] {
        assert_eq!(dump(copy), ours);
        for typed in QUERIES {
            assert_eq!(found(copy, typed), found(&sqlite.store, typed), "{typed}");
        }
        assert_eq!(
            copy.blobs().digests().unwrap(),
            sqlite.store.blobs().digests().unwrap()
        );
        assert_eq!(
            copy.signing_key("wales")
                .unwrap()
                .verifying_key()
                .to_string(),
            sqlite
                .store
                .signing_key("wales")
                .unwrap()
                .verifying_key()
                .to_string(),
        );
    }

    // A target that holds something is left as it is, and numbers go on after those that came.
    let refused = tystio::copy(&sqlite.store, &embedded, &Quiet);
    assert!(
        matches!(refused, Err(commission::Error::Refused(_))),
        "{refused:?}"
    );
    let person = commission::Person::add(
        &on_server,
        "somebody",
        "Sample somebody",
        "no password",
        (1, Role::Clerk),
        NOON_US,
    );
    person.unwrap();
}

#[test]
fn pages_are_answered_from_a_server_and_health_says_when_it_is_away() {
    let Some(mut cluster) = Cluster::start() else {
        return;
    };
    let bench = Bench {
        folder: tempfile::TempDir::new().unwrap(),
        url: Some(cluster.fresh_schema()),
    };
    let scene = Scene::on(bench, tystio::ROOMS.get(2..).unwrap(), SMALL_CALL);
    scene.submission(Publication::Named, &[("a1", "The nurse came late.")]);
    scene.learn();
    let clerk = scene.person(Role::Clerk);
    let chance = commission::Chance::bytes(&*scene.chance);
    let sign_in = SignIn::of_person(&scene.store, clerk, &chance, NOON_US).unwrap();
    let cookie = format!("tystio={}", sign_in.token);
    let router = tystio::router(scene.app(), &scene.folder.path().join("site"));
    // The driver waits: a page that asked it outside of a thread that may wait would panic here.
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let get = |address: &str| {
        let request = Request::get(address).header("host", "tystio.test");
        let request = request.header("cookie", &cookie).body(Body::empty());
        runtime.block_on(async {
            let response = router.clone().oneshot(request.unwrap()).await.unwrap();
            let status = response.status();
            let body = to_bytes(response.into_body(), 1 << 20).await.unwrap();
            (status, String::from_utf8_lossy(&body).into_owned())
        })
    };
    for address in [
        "/en/c/small",
        "/cy/c/small/about",
        "/en/c/small/evidence",
        "/en/c/small/evidence?q=nurse",
        "/en/c/small/evidence?q=%22nurse+came%22",
        "/en/c/small/evidence/SML0001",
        "/en/c/small/codebook",
        "/en/c/small/imports",
        "/en/c/small/work",
        "/en/c/small/claims",
        "/en/c/small/report",
    ] {
        let (status, html) = get(address);
        assert_eq!(status, StatusCode::OK, "{address}: {html}");
        let listed = address.contains("/evidence");
        assert!(!listed || html.contains("SML0001"), "{address}: {html}");
    }
    assert_eq!(get("/healthz").0, StatusCode::OK);
    cluster.kill();
    assert_eq!(get("/healthz").0, StatusCode::SERVICE_UNAVAILABLE);
    let (status, html) = get("/en/c/small");
    assert!(!status.is_success(), "{status}");
    assert!(html.contains("cannot be reached just now"), "{html}");
    cluster.start_again();
    let healthy = |_| {
        std::thread::sleep(std::time::Duration::from_millis(50));
        get("/healthz").0 == StatusCode::OK
    };
    assert!((0..400).any(healthy), "it serves again by itself");
    assert_eq!(get("/en/c/small").0, StatusCode::OK);
}
