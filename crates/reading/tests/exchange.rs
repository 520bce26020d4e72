//! Codings that leave and come back: REFI-QDA between two commissions, and files of other programs.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use commission::{Error, Language, Publication};
use exchange::{About, Coding, Project, Selection, read};
use ingest::Limits;
use reading::exports::{Format, export};
use reading::files::CodingLine;
use reading::imports::{Imported, Taking, import};
use reading::{Entry, MemoAbout};
use testkit::{NOON_US, Scene};

const WORDS: &str = "Mae'r tŷ yn oer. 😀 The bus 🚌 is late.\n\nThe bus is cold; ŵyth milltir.";

/// A commission with two submissions and a codebook.
fn scene(coded: bool) -> Scene {
    let scene = Scene::open(&[reading::MIGRATIONS]);
    scene.submission(Publication::Named, &[("a1", WORDS), ("b1", "Nothing.")]);
    scene.submission(Publication::Confidential, &[("a1", "Nothing.")]);
    if coded {
        code(&scene);
    }
    scene
}

fn code(scene: &Scene) {
    let commission = scene.commission.clone();
    let document = scene.document("SML0001/a1");
    let other = scene.document("SML0002/a1");
    scene
        .store
        .write(move |tx| -> Result<(), Error> {
            let by = ("Siân", NOON_US + 7);
            let entry = |name: &str| Entry {
                name: name.to_owned(),
                definition: format!("{name}: tŷ & <gardd>\n\nInclude: not a heading"),
                include: "bysiau".to_owned(),
                exclude: "trenau".to_owned(),
                example: "“Mae'r bws yn hwyr”".to_owned(),
            };
            let top = reading::add(tx, &commission, None, &entry("Mynediad"), by)?;
            let travel = reading::add(tx, &commission, Some(&top), &entry("Teithio 🚌"), by)?;
            reading::add(tx, &commission, Some(&travel), &entry("Oedi"), by)?;
            let put = reading::put(tx, &commission, &document, 19..28, &travel, by)?;
            reading::put(
                tx,
                &commission,
                &document,
                19..28,
                &travel,
                ("Ann", NOON_US + 8),
            )?;
            reading::put(tx, &commission, &document, 4..15, &top, by)?;
            reading::put(tx, &commission, &other, 0..8, &top, ("Ann", NOON_US + 9))?;
            let code = reading::code(tx, commission.id, &travel)?.unwrap().id;
            for (about, words) in [
                (MemoAbout::Source(document.source), "am y cyflwyniad"),
                (MemoAbout::Document(document.id), "am y ddogfen ŷ"),
                (MemoAbout::Passage(put.passage), "am y darn 𝔐"),
                (MemoAbout::Code(code), "am y cod"),
            ] {
                reading::write_memo(tx, &commission, about, "x", words, by)?;
            }
            reading::retire(tx, &commission, "oedi", true, by)?;
            Ok(())
        })
        .unwrap();
}

fn out(scene: &Scene, format: Format) -> Vec<u8> {
    let found = scene
        .store
        .read(|r| export(r, &scene.commission, format, Language::En, &|_, _| false));
    found.unwrap().unwrap().bytes
}

fn take(scene: &Scene, project: &Project) -> Result<Imported, Error> {
    let (commission, project) = (scene.commission.clone(), project.clone());
    scene.store.write(move |tx| {
        let taking = Taking {
            file: "p.qdpx",
            coder: "QualCoder",
            question: None,
            now_us: NOON_US,
        };
        import(tx, &commission, &project, taking)
    })
}

/// Everything of a project that a round trip must keep, without its ids.
fn told(project: &Project) -> Vec<String> {
    let code = |at: usize| {
        let mut path = Vec::new();
        let mut at = Some(at);
        while let Some(code) = at.and_then(|at| project.codes.get(at)) {
            path.push(code.name.clone());
            at = code.above;
        }
        path.join(" < ")
    };
    let who = |at: Option<usize>| at.map(|at| project.coders[at].name.clone());
    let put = |c: &Coding| format!("{} {:?} {:?}", code(c.code), who(c.coder), c.at);
    let mut told: Vec<String> = (0..project.codes.len())
        .map(|at| format!("{} = {}", code(at), project.codes[at].description))
        .collect();
    for document in &project.documents {
        told.push(format!(
            "{} {:?} {:?}",
            document.name, document.text, document.facts
        ));
        for Selection {
            start,
            end,
            quote,
            codings,
            ..
        } in &document.selections
        {
            let codings: Vec<_> = codings.iter().map(put).collect();
            told.push(format!("{start}..{end} {quote:?} {codings:?}"));
        }
    }
    let mut memos: Vec<String> = (project.memos.iter())
        .map(|memo| {
            let about = match memo.about {
                About::Code(at) => code(at),
                other => format!("{other:?}"),
            };
            format!("{about}: {} {:?} {:?}", memo.text, who(memo.coder), memo.at)
        })
        .collect();
    memos.sort();
    told.extend(memos);
    told
}

#[test]
fn a_project_goes_from_one_commission_to_another_and_back_without_loss() {
    let (one, other) = (scene(true), scene(false));
    let first = out(&one, Format::Qdpx);
    assert_eq!(first, out(&one, Format::Qdpx), "the same bytes each time");
    let project = read("p.qdpx", &first, &Limits::default()).unwrap();
    assert_eq!(project.left_out_count, 0);
    let quote = &project.documents[0].selections[1];
    assert_eq!(
        (quote.start, quote.end, quote.quote.as_str()),
        (19, 28, "The bus 🚌")
    );
    let taken = take(&other, &project).unwrap();
    assert_eq!(
        (
            taken.codings,
            taken.memos,
            taken.codes,
            taken.unplaced_count
        ),
        (4, 4, 2, 0)
    );
    let coders: Vec<_> = taken.coders.iter().map(String::as_str).collect();
    assert_eq!(coders, ["Ann (imported)", "Siân (imported)"]);
    let back = read("p.qdpx", &out(&other, Format::Qdpx), &Limits::default()).unwrap();
    assert_eq!(told(&back), told(&project));
    for scene in [&one, &other] {
        let again = take(scene, &back).unwrap();
        assert_eq!(
            (again.codings, again.already, again.memos, again.codes),
            (0, 4, 0, 0)
        );
    }
    let codes = other
        .store
        .read(|r| reading::codes(r, other.commission.id))
        .unwrap();
    let travel = codes
        .iter()
        .find(|code| code.entry.name == "Teithio 🚌")
        .unwrap();
    assert_eq!(travel.entry.include, "bysiau");
    assert!(
        travel
            .entry
            .definition
            .ends_with("\n\nInclude: not a heading")
    );
}

#[test]
fn a_codebook_keeps_its_tree_and_what_it_says() {
    let (one, other) = (scene(true), scene(false));
    let file = out(&one, Format::Qdc);
    let project = read("c.qdc", &file, &Limits::default()).unwrap();
    let taken = take(&other, &project).unwrap();
    assert_eq!((taken.codes, taken.codings), (2, 0));
    assert_eq!(out(&other, Format::Qdc), file);
}

#[test]
fn words_that_were_taken_out_do_not_leave() {
    let scene = scene(true);
    let (commission, document) = (scene.commission.clone(), scene.document("SML0001/a1"));
    let salt = ledger::Salt(commission::Chance::bytes(&*scene.chance));
    let span = 6..8;
    scene
        .store
        .write(move |tx| {
            let reason = evidence::RedactionReason::ThirdParty;
            let spans = std::slice::from_ref(&span);
            evidence::redact(
                tx,
                &commission,
                &document,
                spans,
                reason,
                ("C", NOON_US),
                salt,
            )
        })
        .unwrap();
    for format in Format::ALL {
        let bytes = match format {
            Format::Qdpx | Format::Xlsx => {
                ingest::unpacked("x", &out(&scene, format), &Limits::default())
                    .unwrap()
                    .into_iter()
                    .flat_map(|(_, bytes)| bytes)
                    .collect()
            }
            _ => out(&scene, format),
        };
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(
            !text.contains("r tŷ yn"),
            "{format:?} holds what was taken out"
        );
    }
}

#[test]
fn a_hostile_quote_is_no_formula_and_comes_back() {
    let scene = Scene::open(&[reading::MIGRATIONS]);
    scene.submission(Publication::Named, &[("a1", "=1+1 is \"two\", she said.")]);
    let commission = scene.commission.clone();
    scene
        .store
        .write(move |tx| -> Result<(), Error> {
            let entry = Entry {
                name: "+code".to_owned(),
                ..Entry::default()
            };
            let key = reading::add(tx, &commission, None, &entry, ("@a", NOON_US))?;
            let line = CodingLine {
                line: 2,
                document: "SML0001/a1".to_owned(),
                quote: "=1+1 is \"two\"".to_owned(),
                code: key,
                coder: "@a".to_owned(),
            };
            reading::files::apply_codings(tx, &commission, &[line], NOON_US)?;
            Ok(())
        })
        .unwrap();
    let csv = String::from_utf8(out(&scene, Format::Csv)).unwrap();
    let line = csv.lines().nth(1).unwrap();
    assert!(
        line.starts_with("SML0001,a1,0,13,\"'=1+1 is \"\"two\"\"\",code,'+code,'@a,no,2026-03-01T12:00:00.000000Z,P"),
        "{line}"
    );
    let jsonl = String::from_utf8(out(&scene, Format::Jsonl)).unwrap();
    let object: serde_json::Value = serde_json::from_str(jsonl.lines().next().unwrap()).unwrap();
    assert_eq!(object["quote"], "=1+1 is \"two\"");
    assert_eq!(object["end"], 13);
}

#[test]
fn codings_of_a_text_that_differs_are_placed_by_their_words_or_named() {
    let scene = scene(true);
    let file = out(&scene, Format::Qdpx);
    let mut project = read("p.qdpx", &file, &Limits::default()).unwrap();
    project.origin = "Other 1".to_owned();
    let document = &mut project.documents[0];
    document.name = "WHC/elsewhere".to_owned();
    document.text = format!("{} And more.", WORDS.replace("\n\n", "\r\n"));
    for (at, selection) in document.selections.iter_mut().enumerate() {
        for coding in &mut selection.codings {
            coding.guid = format!("other {at}");
        }
    }
    project.memos.clear();
    // Neither its name nor its text is known here: nothing is guessed.
    let taken = take(&scene, &project).unwrap();
    assert_eq!(taken.unknown, ["WHC/elsewhere"]);
    assert_eq!((taken.codings, taken.unplaced_count), (0, 3));
    project.documents[0].name = "sml0001_a1.txt".to_owned();
    let taken = take(&scene, &project).unwrap();
    assert_eq!(
        (taken.codings, taken.by_words, taken.unplaced_count),
        (3, 3, 0)
    );
    project.documents[0].name = "interview.txt".to_owned();
    project.documents[0].text = WORDS.replace("\n\n", "\r\n  ");
    let laid_out_anew = take(&scene, &project).unwrap();
    assert_eq!(
        (laid_out_anew.already, laid_out_anew.unplaced_count),
        (4, 0)
    );
    project.documents = vec![exchange::Document {
        name: "nowhere".to_owned(),
        text: "not here".to_owned(),
        selections: project.documents[0].selections.clone(),
        ..exchange::Document::default()
    }];
    let refused = take(&scene, &project).unwrap_err().to_string();
    assert!(
        refused.contains("None of the documents of this file (1) is here"),
        "{refused}"
    );
}

#[test]
fn themes_are_put_on_answers_with_the_same_words_each_once() {
    let scene = scene(false);
    let mapping =
        "{\"response_id\": 7, \"labels\": [\"A\"]}\n{\"response_id\": 8, \"labels\": [\"A\"]}\n";
    let responses = "{\"response_id\": 7, \"response\": \"Nothing.\"}\n{\"response_id\": 8, \"response\": \"Nothing.\"}\n";
    let project = exchange::themefinder::project(
        ("mapping.jsonl", mapping),
        None,
        Some(("responses.jsonl", responses)),
        "ThemeFinder",
    );
    let taken = take(&scene, &project.unwrap()).unwrap();
    assert_eq!((taken.codings, taken.codes), (2, 1));
    let all = scene
        .store
        .read(|r| reading::codings(r, scene.commission.id))
        .unwrap();
    let names: Vec<_> = all.iter().map(|coding| coding.name.as_str()).collect();
    assert_eq!(names, ["SML0001/b1", "SML0002/a1"]);
}
