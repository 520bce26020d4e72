//! Stories of an analyst and a clerk: coding, undoing, lists, files.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use commission::{Error, Publication};
use evidence::Document;
use ledger::Salt;
use reading::files::{self, CodeLine, CodingLine, Done, Kept, RedactionLine};
use reading::{Entry, GivenCode, Put};
use testkit::{NOON_US, Scene};

fn scene() -> Scene {
    Scene::open(&[reading::MIGRATIONS])
}

fn entry(name: &str) -> Entry {
    Entry {
        name: name.to_owned(),
        ..Entry::default()
    }
}

/// Makes a code and answers its key.
fn code(scene: &Scene, name: &str, parent: Option<&'static str>) -> String {
    let (commission, entry) = (scene.commission.clone(), entry(name));
    scene
        .store
        .write(move |tx| reading::add(tx, &commission, parent, &entry, ("A", NOON_US)))
        .unwrap()
}

/// Puts a code on the words of a document.
fn put(scene: &Scene, name: &str, words: &str, key: &str, who: &str) -> Result<Put, Error> {
    let (commission, document) = (scene.commission.clone(), scene.document(name));
    let (words, key, who) = (words.to_owned(), key.to_owned(), who.to_owned());
    scene.store.write(move |tx| {
        let (document, span) = reading::place_of_words(&[&document], &words)?;
        reading::put(tx, &commission, document, span, &key, (&who, NOON_US))
    })
}

fn codings(scene: &Scene) -> Vec<(String, String, String)> {
    let all = scene
        .store
        .read(|r| reading::codings(r, scene.commission.id));
    let all = all.unwrap().into_iter();
    all.map(|coding| (coding.name, coding.code, coding.coder))
        .collect()
}

fn sentence(error: &Error) -> String {
    error.to_string()
}

#[test]
fn the_same_code_on_the_same_words_by_the_same_person_is_one_coding() {
    let scene = scene();
    scene.submission(
        Publication::Named,
        &[("a1", "The bus is late. The bus is cold.")],
    );
    code(&scene, "Travel", None);
    let first = put(&scene, "SML0001/a1", "is late", "travel", "A").unwrap();
    let again = put(&scene, "SML0001/a1", "is late", "travel", "A").unwrap();
    let other = put(&scene, "SML0001/a1", "is late", "travel", "B").unwrap();
    assert!(again.already && again.coding == first.coding);
    assert!(!other.already && other.passage == first.passage);
    assert_eq!(codings(&scene).len(), 2);
}

#[test]
fn undoing_keeps_who_coded_and_who_undid() {
    let scene = scene();
    scene.submission(Publication::Named, &[("a1", "The bus is late.")]);
    code(&scene, "Travel", None);
    let coding = put(&scene, "SML0001/a1", "bus", "travel", "A")
        .unwrap()
        .coding;
    let undo = |who: &'static str| {
        let commission = scene.commission.clone();
        let act =
            move |tx: &mut store::Tx<'_>| reading::undo(tx, &commission, coding, (who, NOON_US));
        scene.store.write(act).unwrap()
    };
    assert_eq!(undo("B").coder, "A");
    undo("C");
    assert!(codings(&scene).is_empty());
    // Coded again it is a new coding, and the old one is still known.
    let anew = put(&scene, "SML0001/a1", "bus", "travel", "A").unwrap();
    assert!(!anew.already && anew.coding != coding);
}

#[test]
fn words_that_stand_twice_are_refused_with_their_places() {
    let scene = scene();
    scene.submission(
        Publication::Named,
        &[("a1", "The bus is late.\n\nThe bus is cold.")],
    );
    code(&scene, "Travel", None);
    let twice = put(&scene, "SML0001/a1", "The bus", "travel", "A").unwrap_err();
    assert!(
        sentence(&twice).contains("“The bus” stands 2 times: SML0001/a1-p1, SML0001/a1-p2."),
        "{twice}"
    );
    let nowhere = put(&scene, "SML0001/a1", "the train", "travel", "A").unwrap_err();
    assert!(sentence(&nowhere).contains("does not stand in this text"));
    let unknown = put(&scene, "SML0001/a1", "cold", "trains", "A").unwrap_err();
    assert!(sentence(&unknown).contains("no code “trains”"));
}

#[test]
fn a_code_that_was_used_is_retired_and_one_that_was_not_is_deleted() {
    let scene = scene();
    scene.submission(Publication::Named, &[("a1", "The bus is late.")]);
    code(&scene, "Travel", None);
    code(&scene, "Mistake", None);
    put(&scene, "SML0001/a1", "bus", "travel", "A").unwrap();
    let retire = |key: &'static str| {
        let commission = scene.commission.clone();
        let act = move |tx: &mut store::Tx<'_>| {
            reading::retire(tx, &commission, key, true, ("A", NOON_US))
        };
        scene.store.write(act).unwrap()
    };
    assert!(!retire("travel"));
    assert!(retire("mistake"));
    let refused = put(&scene, "SML0001/a1", "late", "travel", "A").unwrap_err();
    assert!(sentence(&refused).contains("is retired"));
    assert_eq!(codings(&scene).len(), 1);
    assert_eq!(
        code(&scene, "Travel", None),
        "travel-2",
        "a key is never used again"
    );
}

#[test]
fn a_code_cannot_be_moved_below_itself() {
    let scene = scene();
    let top = code(&scene, "Access", None);
    code(&scene, "Travel", Some("access"));
    let commission = scene.commission.clone();
    let circle = scene.store.write(move |tx| {
        let entry = entry("Access");
        reading::change(
            tx,
            &commission,
            &top,
            Some("travel"),
            &entry,
            ("A", NOON_US),
        )
    });
    assert!(sentence(&circle.unwrap_err()).contains("below itself"));
}

#[test]
fn counts_of_a_group_hold_those_below_it_once() {
    let scene = scene();
    for _ in 0..2 {
        scene.submission(Publication::Named, &[("a1", "The bus is late and dear.")]);
    }
    scene.submission(Publication::Named, &[("a1", "I waited by the bus.")]);
    code(&scene, "Access", None);
    code(&scene, "Travel", Some("access"));
    code(&scene, "Waiting", Some("access"));
    for (name, words, key) in [
        ("SML0001/a1", "late", "travel"),
        ("SML0001/a1", "dear", "waiting"),
        ("SML0002/a1", "late", "travel"),
        ("SML0003/a1", "waited", "waiting"),
    ] {
        put(&scene, name, words, key, "A").unwrap();
    }
    let id = scene.commission.id;
    let counts = scene.store.read(|r| reading::counts(r, id, None)).unwrap();
    let of = |key: &str| {
        let counts = counts[key];
        (counts.codings, counts.submissions, counts.distinct_texts)
    };
    assert_eq!(of("access"), (4, 3, 2));
    assert_eq!(of("travel"), (2, 2, 1));
    let by_type = scene
        .store
        .read(|r| reading::counts_by_respondent_type(r, id));
    let by_type = by_type.unwrap();
    assert_eq!(by_type.len(), 2);
    assert_eq!(by_type[0].1.as_deref(), Some("carer"));
}

fn code_line(line: u64, key: &str, parent: Option<&str>, name: &str) -> CodeLine {
    CodeLine {
        line,
        key: key.to_owned(),
        parent: parent.map(str::to_owned),
        entry: entry(name),
    }
}

fn apply_codebook(scene: &Scene, lines: Vec<CodeLine>) -> Result<Kept, Error> {
    let commission = scene.commission.clone();
    let act = move |tx: &mut store::Tx<'_>| {
        files::apply_codebook(tx, &commission, &lines, ("A", NOON_US))
    };
    scene.store.write(act)
}

#[test]
fn a_codebook_file_may_name_parents_later_and_changes_nothing_twice() {
    let scene = scene();
    let lines = vec![
        code_line(2, "travel", Some("access"), "Travel"),
        code_line(3, "access", None, "Access"),
    ];
    let kept = |added, changed, same| Kept {
        added,
        changed,
        same,
    };
    assert_eq!(
        apply_codebook(&scene, lines.clone()).unwrap(),
        kept(2, 0, 0)
    );
    assert_eq!(
        apply_codebook(&scene, lines.clone()).unwrap(),
        kept(0, 0, 2)
    );
    let mut renamed = lines;
    renamed[0].entry.name = "Distance".to_owned();
    assert_eq!(apply_codebook(&scene, renamed).unwrap(), kept(0, 1, 1));
    let codes = scene.store.read(|r| reading::codes(r, scene.commission.id));
    let tree = reading::tree(codes.unwrap());
    let seen: Vec<_> = tree
        .iter()
        .map(|p| (p.code.key.as_str(), p.depth))
        .collect();
    assert_eq!(seen, [("access", 0), ("travel", 1)]);
}

#[test]
fn every_problem_of_a_codebook_is_told_at_its_line_and_nothing_is_kept() {
    let scene = scene();
    let lines = vec![
        code_line(2, "Travel", None, "Travel"),
        code_line(3, "a", Some("nowhere"), "A"),
        code_line(4, "b", Some("c"), "B"),
        code_line(5, "c", Some("b"), ""),
        code_line(6, "a", None, "A"),
    ];
    let Err(Error::Refused(refusals)) = apply_codebook(&scene, lines) else {
        panic!("a broken codebook was taken");
    };
    let at: Vec<_> = refusals
        .iter()
        .map(|r| (r.spot.line.unwrap(), r.code))
        .collect();
    for problem in [
        (2, "code-key"),
        (5, "code-nameless"),
        (6, "code-twice"),
        (4, "code-circle"),
    ] {
        assert!(at.contains(&problem), "{problem:?} is not told: {at:?}");
    }
    let codes = scene.store.read(|r| reading::codes(r, scene.commission.id));
    assert!(codes.unwrap().is_empty());
}

fn coding_line(line: u64, document: &str, quote: &str, code: &str) -> CodingLine {
    CodingLine {
        line,
        document: document.to_owned(),
        quote: quote.to_owned(),
        code: code.to_owned(),
        coder: "Sample analyst".to_owned(),
    }
}

fn apply_codings(scene: &Scene, lines: Vec<CodingLine>) -> Result<Done, Error> {
    let commission = scene.commission.clone();
    let act = move |tx: &mut store::Tx<'_>| files::apply_codings(tx, &commission, &lines, NOON_US);
    scene.store.write(act)
}

#[test]
fn a_file_of_codings_is_taken_whole_or_not_at_all() {
    let scene = scene();
    scene.submission(Publication::Named, &[("a1", "Mae’r bws yn hwyr, y bws.")]);
    code(&scene, "Travel", None);
    let good = coding_line(2, "SML0001/a1", "yn hwyr", "travel");
    let bad = vec![
        good.clone(),
        coding_line(3, "SML0001/a1", "bws", "travel"),
        coding_line(4, "SML0001/a1", "Mae'r", "travel"),
        coding_line(5, "SML0009/a1", "x", "travel"),
        coding_line(6, "SML0001/a1", "hwyr", "nothing"),
    ];
    let Err(Error::Refused(refusals)) = apply_codings(&scene, bad) else {
        panic!("a broken file was taken");
    };
    let at: Vec<_> = refusals
        .iter()
        .map(|r| (r.spot.line.unwrap(), r.code))
        .collect();
    assert_eq!(
        at,
        [
            (3, "quote-twice"),
            (4, "quote-not-there"),
            (5, "no-document"),
            (6, "no-code")
        ]
    );
    assert_eq!(
        [&refusals[0].en, &refusals[1].en],
        [
            "“bws” stands 2 times in SML0001/a1. Quote a few words more, so that it stands there once.",
            "“Mae'r” does not stand in SML0001/a1. A quote must stand there to the letter."
        ]
    );
    assert!(codings(&scene).is_empty());
    let done = |done, already| Done { done, already };
    assert_eq!(
        apply_codings(&scene, vec![good.clone()]).unwrap(),
        done(1, 0)
    );
    assert_eq!(apply_codings(&scene, vec![good]).unwrap(), done(0, 1));
}

#[test]
fn a_file_of_redactions_takes_words_out_once() {
    let scene = scene();
    scene.submission(
        Publication::Named,
        &[("a1", "Ring Sample Person on 07700 900456 about the bus.")],
    );
    scene.learn();
    code(&scene, "Travel", None);
    put(&scene, "SML0001/a1", "the bus", "travel", "A").unwrap();
    put(&scene, "SML0001/a1", "07700 900456 about", "travel", "A").unwrap();
    let line = |line, quote: &str, reason: &str| RedactionLine {
        line,
        document: "SML0001/a1".to_owned(),
        quote: quote.to_owned(),
        reason: reason.to_owned(),
    };
    let apply = |lines: Vec<RedactionLine>| {
        let (commission, mut n) = (scene.commission.clone(), 0_u8);
        let act = move |tx: &mut store::Tx<'_>| {
            let salt = || {
                n += 1;
                Salt([n; 32])
            };
            files::apply_redactions(tx, &commission, &lines, ("Clerk", NOON_US), salt)
        };
        scene.store.write(act)
    };
    let lines = vec![
        line(2, "Sample Person", "third-party"),
        line(3, "07700 900456", "contact-details"),
    ];
    assert_eq!(
        apply(lines.clone()).unwrap(),
        Done {
            done: 2,
            already: 0
        }
    );
    assert_eq!(
        apply(lines).unwrap(),
        Done {
            done: 0,
            already: 2
        }
    );
    let text = scene.document("SML0001/a1").text;
    assert_eq!(
        text,
        "Ring [taken out: about another person] on [taken out: contact details] about the bus."
    );
    let holding: Vec<_> = scene
        .store
        .read(|r| reading::codings(r, scene.commission.id))
        .unwrap()
        .iter()
        .map(|coding| (coding.quote.clone(), coding.holds))
        .collect();
    assert!(holding.contains(&("the bus".to_owned(), true)));
    assert!(holding.contains(&("07700 900456 about".to_owned(), false)));
    let refused = apply(vec![line(2, "the bus", "boring")]).unwrap_err();
    let told = "“boring” is not a reason. Use one of: third-party,";
    assert!(sentence(&refused).contains(told), "{refused}");
}

/// Ten thousand documents with two columns of labels each: seconds, and once.
#[test]
fn labels_that_the_source_gave_become_codes_of_whole_documents() {
    let scene = scene();
    let mut labels = Vec::new();
    for number in 0..200_i64 {
        let text = format!("Comment number {number}.");
        let reference = scene.submission(Publication::Anonymous, &[("a1", &text)]);
        let document = scene.document(&format!("{reference}/a1")).id;
        let label = |column: &str, label: String| GivenCode {
            document,
            column: column.to_owned(),
            label,
        };
        labels.push(label("code", format!("Staff {}", number % 3)));
        labels.push(label("subcategory", format!("Staff {}", number % 5)));
    }
    labels.push(GivenCode {
        label: " ".to_owned(),
        ..labels[0].clone()
    });
    let adopt = || {
        let (commission, labels) = (scene.commission.clone(), labels.clone());
        let act = move |tx: &mut store::Tx<'_>| reading::adopt(tx, &commission, &labels, NOON_US);
        scene.store.write(act).unwrap()
    };
    let first = adopt();
    assert_eq!((first.codes, first.codings, first.left_out), (10, 400, 1));
    let again = adopt();
    assert_eq!((again.codes, again.codings, again.already), (0, 0, 400));
    let codes = scene.store.read(|r| reading::codes(r, scene.commission.id));
    let keys: Vec<_> = codes.unwrap().into_iter().map(|code| code.key).collect();
    for key in [
        "code",
        "staff-0",
        "subcategory",
        "subcategory-staff-0",
        "staff-4",
    ] {
        assert!(
            keys.contains(&key.to_owned()),
            "{key} is not there: {keys:?}"
        );
    }
    let first = scene
        .store
        .read(|r| reading::codings(r, scene.commission.id))
        .unwrap();
    assert_eq!(first[0].coder, reading::CODER_SOURCE);
    let whole: Document = scene.document(&first[0].name);
    assert_eq!(first[0].quote, whole.text);
}
