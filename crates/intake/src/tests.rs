//! What somebody who takes in evidence meets, on a small call.

use crate::cli::{Verb, run};
use crate::{MIGRATIONS, given_codes};
use commission::{Desk, Exit, Language, Outcome, Quiet};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use testkit::Scene;

/// A clerk at her desk.
struct Clerk {
    scene: Scene,
}

impl Clerk {
    fn new() -> Self {
        Self {
            scene: Scene::open(&[MIGRATIONS]),
        }
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.scene.folder.path().join(name);
        std::io::Write::write_all(&mut std::fs::File::create(&path).unwrap(), bytes.as_ref())
            .unwrap();
        path
    }

    fn does(&self, verb: Verb) -> Outcome {
        let open = |_: &Path| Ok(Arc::clone(&self.scene.store));
        let desk = Desk {
            language: Language::En,
            clock: self.scene.clock.clone(),
            chance: self.scene.chance.clone(),
            files: Arc::new(ingest::InThisProcess),
            progress: &Quiet,
            open: &open,
        };
        run(verb, &desk).unwrap()
    }

    fn imports(&self, files: &[PathBuf], map: Option<&str>, accept: bool) -> Outcome {
        let map = map.map(|map| self.file("map.toml", map));
        self.does(Verb::Import {
            files: files.to_vec(),
            data: PathBuf::new(),
            commission: "small".to_owned(),
            map,
            accept,
            channel: None,
            received: None,
            by: "Sample clerk".to_owned(),
        })
    }

    fn describes(&self, csv: &str) -> Outcome {
        let file = self.file("letters.csv", csv);
        self.does(Verb::Describe {
            file,
            data: PathBuf::new(),
            commission: "small".to_owned(),
            by: "Sample clerk".to_owned(),
        })
    }
}

/// Received, already, refused.
fn counts(outcome: &Outcome) -> (u64, u64, usize) {
    let number = |key: &str| outcome.json[key].as_u64().unwrap();
    let refused = outcome.json["refused"].as_array().unwrap().len();
    (number("received"), number("already"), refused)
}

fn whys(outcome: &Outcome) -> String {
    outcome.json["refused"].to_string()
}

const MAP: &str = "id = \"no\"\nlanguage = \"lang\"\nrespondent_type = \"who\"\nplace = \"where\"\n\
    received = \"when\"\nname = \"name\"\npublication = \"may we\"\ncodes = [\"theme\"]\n\
    [answers]\na1 = \"first\"\nb1 = \"second\"\n";
const HEADER: &str = "no,lang,who,where,when,name,may we,theme,first,second\n";

#[test]
fn a_table_is_taken_in_row_by_row() {
    let clerk = Clerk::new();
    let rows = format!(
        "{HEADER}1,cy,Gofalwr di-dâl,Gwynedd,2026-02-01,Sample A,named,bus,Mae'r bws yn hwyr.,\n\
         2,English,council,Powys,2026-02-02T10:00,,anonymous,bus,The bus is late.,\"Two\nlines.\"\n"
    );
    let file = clerk.file("form.csv", rows);
    let outcome = clerk.imports(&[file], Some(MAP), false);
    assert_eq!((counts(&outcome), outcome.exit), ((2, 0, 0), Exit::Done));
    let first = clerk.scene.source("SML0001");
    assert_eq!(first.respondent_type.as_deref(), Some("carer"));
    assert_eq!(first.place.as_deref(), Some("gwynedd"));
    assert_eq!(first.language, Some(Language::Cy));
    assert_eq!(first.state.code(), "named");
    assert_eq!(first.origin, "form.csv#1");
    assert_eq!(clerk.scene.document("SML0002/b1").text, "Two\nlines.");
    assert_eq!(
        clerk.scene.document("SML0001/a1").strand.as_deref(),
        Some("a")
    );
    let id = clerk.scene.commission.id;
    let codes = clerk
        .scene
        .store
        .read(|r| given_codes(r, id, 0, 100))
        .unwrap();
    let labels: Vec<_> = codes.iter().map(|code| code.label.as_str()).collect();
    assert_eq!(labels, ["bus", "bus", "bus"], "one for each document");
}

#[test]
fn a_table_with_very_many_columns_is_taken_and_its_mapping_saved() {
    let clerk = Clerk::new();
    // Names that do not compress, some twenty kilobytes of them.
    let name = |number: u64| format!("{:x}", number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let more: Vec<_> = (1..200)
        .map(|number| {
            format!(
                ",{}",
                (0..6)
                    .map(|part| name(number * 6 + part))
                    .collect::<String>()
            )
        })
        .collect();
    let table = format!(
        "no,first,second{}\n1,Words.,{}\n",
        more.concat(),
        ",".repeat(more.len())
    );
    let file = clerk.file("form.csv", table);
    let map = "id = \"no\"\n[answers]\na1 = \"first\"\nb1 = \"second\"\n";
    let taken = clerk.imports(std::slice::from_ref(&file), Some(map), false);
    assert_eq!(counts(&taken), (1, 0, 0), "{}", whys(&taken));
    let again = clerk.imports(&[file], None, false);
    assert_eq!((counts(&again), again.exit), ((0, 1, 0), Exit::Done));
}

#[test]
fn the_same_file_again_adds_nothing() {
    let clerk = Clerk::new();
    let file = clerk.file(
        "form.csv",
        format!("{HEADER}1,,,,,,,,Words.,\n2,,,,,,,,More.,\n"),
    );
    clerk.imports(std::slice::from_ref(&file), Some(MAP), false);
    let again = clerk.imports(std::slice::from_ref(&file), Some(MAP), false);
    assert_eq!((counts(&again), again.exit), ((0, 2, 0), Exit::Done));
    // The mapping was saved for these columns, so it need not be given again.
    let third = clerk.imports(&[file], None, false);
    assert_eq!((counts(&third), third.exit), ((0, 2, 0), Exit::Done));
}

#[test]
fn a_row_without_an_id_is_known_by_its_file_and_place() {
    let clerk = Clerk::new();
    let map = "[answers]\na1 = \"words\"\n";
    let file = clerk.file("a.csv", "words,n\nNothing.,1\nNothing.,2\n");
    assert_eq!(
        counts(&clerk.imports(std::slice::from_ref(&file), Some(map), false)),
        (2, 0, 0)
    );
    assert_eq!(counts(&clerk.imports(&[file], Some(map), false)), (0, 2, 0));
    let other = clerk.file("b.csv", "words,n\nNothing.,1\n");
    assert_eq!(
        counts(&clerk.imports(&[other], Some(map), false)),
        (1, 0, 0)
    );
}

#[test]
fn an_id_that_comes_again_with_other_words_is_refused_and_told() {
    let clerk = Clerk::new();
    let file = clerk.file(
        "form.csv",
        format!("{HEADER}7,,,,,,,,First words.,\n7,,,,,,,,Other words.,\n"),
    );
    let outcome = clerk.imports(&[file], Some(MAP), false);
    assert_eq!(
        (counts(&outcome), outcome.exit),
        ((1, 0, 1), Exit::Findings)
    );
    assert_eq!(outcome.json["refused"][0]["row"], 2);
    let why = outcome.json["refused"][0]["why"].as_str().unwrap();
    assert!(why.contains("“7”") && why.contains("SML0001"), "{why}");
}

#[test]
fn an_id_that_comes_again_with_another_publication_state_is_never_silent() {
    let clerk = Clerk::new();
    let named = clerk.file("a.csv", format!("{HEADER}7,,,,,,named,,Words.,\n"));
    clerk.imports(&[named], Some(MAP), false);
    let withdrawn = clerk.file("b.csv", format!("{HEADER}7,,,,,,confidential,,Words.,\n"));
    let outcome = clerk.imports(&[withdrawn], Some(MAP), false);
    assert_eq!((counts(&outcome), outcome.exit), ((0, 0, 1), Exit::Refused));
    assert!(whys(&outcome).contains("tystio intake decide --state confidential SML0001"));
}

#[test]
fn two_tables_that_ask_different_questions_do_not_share_their_ids() {
    let clerk = Clerk::new();
    let first = clerk.file("one.csv", "id,words\n1,About services.\n");
    let second = clerk.file("two.csv", "id,text\n1,About what works.\n");
    clerk.imports(
        &[first],
        Some("id = \"id\"\n[answers]\na1 = \"words\"\n"),
        false,
    );
    let outcome = clerk.imports(
        &[second],
        Some("id = \"id\"\n[answers]\nb1 = \"text\"\n"),
        false,
    );
    assert_eq!(counts(&outcome), (1, 0, 0), "{}", whys(&outcome));
}

#[test]
fn a_row_without_an_answer_is_a_submission_without_words_and_a_blank_one_is_none() {
    let clerk = Clerk::new();
    let lines =
        "{\"no\": \"1\", \"who\": \"carer\", \"words\": \"\"}\n{\"no\": \"\", \"who\": null}\n";
    let file = clerk.file("form.jsonl", lines);
    let map = "respondent_type = \"who\"\n[answers]\na1 = \"words\"\n";
    let outcome = clerk.imports(&[file], Some(map), false);
    assert_eq!((counts(&outcome), outcome.exit), ((1, 0, 0), Exit::Done));
    assert_eq!(
        outcome.json["notices"].as_array().unwrap().len(),
        2,
        "{}",
        outcome.json["notices"]
    );
    let source = clerk.scene.source("SML0001").id;
    let documents = clerk
        .scene
        .store
        .read(|r| evidence::documents_of(r, source))
        .unwrap();
    assert!(documents.is_empty());
}

#[test]
fn a_late_submission_is_kept_and_marked_late() {
    let clerk = Clerk::new();
    let file = clerk.file(
        "form.csv",
        format!("{HEADER}1,,,,2027-01-01,,,,Late.,\n2,,,,31/12/2026 23:58,,,,In time.,\n"),
    );
    let outcome = clerk.imports(&[file], Some(MAP), false);
    assert_eq!(counts(&outcome), (2, 0, 0));
    assert!(clerk.scene.source("SML0001").late);
    assert!(!clerk.scene.source("SML0002").late);
    assert!(outcome.json["notices"].to_string().contains("day first"));
}

#[test]
fn a_date_that_is_none_refuses_its_row_alone() {
    let clerk = Clerk::new();
    let file = clerk.file(
        "form.csv",
        format!("{HEADER}1,,,,soon,,,,Words.,\n2,,,,2026-02-01,,,,Words.,\n"),
    );
    let outcome = clerk.imports(&[file], Some(MAP), false);
    assert_eq!(
        (counts(&outcome), outcome.exit),
        ((1, 0, 1), Exit::Findings)
    );
    assert!(whys(&outcome).contains("“soon”"));
}

#[test]
fn a_value_that_the_call_does_not_know_is_kept_with_one_notice() {
    let clerk = Clerk::new();
    let rows = "1,fr,vet,Narnia,,,Yes,,Words.,\n2,fr,vet,Narnia,,,Yes,,Words.,\n";
    let file = clerk.file("form.csv", format!("{HEADER}{rows}"));
    let outcome = clerk.imports(&[file], Some(MAP), false);
    assert_eq!((counts(&outcome), outcome.exit), ((2, 0, 0), Exit::Done));
    assert_eq!(outcome.json["notices"].as_array().unwrap().len(), 4);
    assert!(
        outcome.json["notices"]
            .to_string()
            .contains("“Narnia”. It was kept as it came (2×)")
    );
    let source = clerk.scene.source("SML0001");
    assert_eq!(source.respondent_type.as_deref(), Some("vet"));
    assert_eq!(source.state.code(), "not-decided");
}

#[test]
fn a_mapping_is_proposed_and_nothing_taken_until_it_is_confirmed() {
    let clerk = Clerk::new();
    let rows = "Response ID,What are services like?,Area\nr1,The bus is always late.,Powys\nr2,Nobody rang back.,Gwynedd\n";
    let file = clerk.file("form.csv", rows);
    let asked = clerk.imports(std::slice::from_ref(&file), None, false);
    assert_eq!((counts(&asked), asked.exit), ((0, 0, 0), Exit::Refused));
    let mapping = asked.json["proposed"][0]["mapping"]
        .as_str()
        .unwrap()
        .to_owned();
    for line in [
        "id = \"Response ID\"",
        "place = \"Area\"",
        "a1 = \"What are services like?\"",
    ] {
        assert!(mapping.contains(line), "{mapping}");
    }
    assert!(
        mapping.starts_with("# "),
        "the reasons stand above: {mapping}"
    );
    let taken = clerk.imports(std::slice::from_ref(&file), Some(&mapping), false);
    assert_eq!(counts(&taken), (2, 0, 0));
    let again = clerk.imports(&[file], None, true);
    assert_eq!(counts(&again), (0, 2, 0));
}

#[test]
fn accepted_as_proposed_the_table_is_taken() {
    let clerk = Clerk::new();
    let file = clerk.file("form.csv", "a1,a2\nOne thing.,Another.\n");
    let outcome = clerk.imports(&[file], None, true);
    assert_eq!((counts(&outcome), outcome.exit), ((1, 0, 0), Exit::Done));
}

#[test]
fn where_nothing_fits_the_proposal_says_so() {
    let clerk = Clerk::new();
    let file = clerk.file("figures.csv", "year,count\n2024,7\n2025,8\n");
    for accept in [false, true] {
        let outcome = clerk.imports(std::slice::from_ref(&file), None, accept);
        assert_eq!((counts(&outcome), outcome.exit), ((0, 0, 0), Exit::Refused));
        assert!(
            outcome.json["proposed"]
                .to_string()
                .contains("No column looks like")
        );
    }
}

#[test]
fn a_mapping_names_the_line_that_is_wrong() {
    let clerk = Clerk::new();
    let file = clerk.file("form.csv", "words\nHello there.\n");
    let map = "place = \"nowhere\"\n[answers]\na1 = \"words\"\nx9 = \"words\"\n";
    let outcome = clerk.imports(&[file], Some(map), false);
    assert_eq!((counts(&outcome), outcome.exit), ((0, 0, 2), Exit::Refused));
    let refused = outcome.json["refused"].as_array().unwrap();
    let lines: Vec<_> = refused
        .iter()
        .map(|row| row["line"].as_u64().unwrap())
        .collect();
    assert_eq!(lines, [1, 4]);
    assert!(whys(&outcome).contains("a1, a2, b1"), "what exists is told");
}

#[test]
fn a_constant_stands_for_every_row() {
    let clerk = Clerk::new();
    let file = clerk.file("form.csv", "words\nHello there.\n");
    let map = "language = \"en\"\nrespondent_type = \"=carer\"\npublication = \"anonymous\"\n[answers]\na1 = \"words\"\n";
    clerk.imports(&[file], Some(map), false);
    let source = clerk.scene.source("SML0001");
    assert_eq!(source.language, Some(Language::En));
    assert_eq!(source.respondent_type.as_deref(), Some("carer"));
    assert_eq!(source.state.code(), "anonymous");
}

#[test]
fn half_a_file_is_never_taken() {
    let clerk = Clerk::new();
    let mut rows = HEADER.to_owned();
    for number in 0..1200 {
        rows.push_str(&format!("{number},,,,,,,,Words {number}.,\n"));
    }
    rows.push_str("1200,,,,,,,,\"never closed\n");
    let file = clerk.file("form.csv", rows);
    let outcome = clerk.imports(&[file], Some(MAP), false);
    assert_eq!((counts(&outcome), outcome.exit), ((0, 0, 1), Exit::Refused));
    assert_eq!(outcome.json["refused"][0]["row"], Value::Null);
    assert_eq!(outcome.json["refused"][0]["line"], 1202);
    let none = clerk
        .scene
        .store
        .read(|r| evidence::source_by_reference(r, 1, "SML0001"))
        .unwrap();
    assert!(none.is_none());
}

const LETTER: &str = "From: Sample A <a@example.org>\nSubject: The bus\n\
    Date: Mon, 02 Mar 2026 10:00:00 +0000\nMessage-ID: <one@example.org>\n\nIt never comes.\n";

#[test]
fn a_letter_is_a_submission_with_its_sender_and_its_date() {
    let clerk = Clerk::new();
    let file = clerk.file("bus.eml", LETTER);
    let outcome = clerk.imports(std::slice::from_ref(&file), None, false);
    assert_eq!((counts(&outcome), outcome.exit), ((1, 0, 0), Exit::Done));
    let source = clerk.scene.source("SML0001");
    assert_eq!(
        (source.channel.as_str(), source.name.as_deref()),
        ("email", Some("Sample A"))
    );
    assert_eq!(
        commission::instant_text(source.received_us),
        "2026-03-02T10:00:00.000000Z"
    );
    assert_eq!(source.state.code(), "not-decided");
    let body = clerk.scene.document("SML0001/body");
    assert_eq!(
        (body.title.as_deref(), body.text.as_str()),
        (Some("The bus"), "It never comes.")
    );
    assert_eq!(counts(&clerk.imports(&[file], None, false)), (0, 1, 0));
    let other = clerk.file("again.eml", LETTER.replace("never", "always"));
    let refused = clerk.imports(&[other], None, false);
    assert_eq!((counts(&refused), refused.exit), ((0, 0, 1), Exit::Refused));
}

#[test]
fn the_same_text_file_under_another_name_is_told_and_not_counted_twice() {
    let clerk = Clerk::new();
    let one = clerk.file("one.txt", "We need a hub.");
    let two = clerk.file("two.txt", "We need a hub.");
    let outcome = clerk.imports(&[one, two], None, false);
    assert_eq!(counts(&outcome), (1, 1, 0));
    assert!(
        outcome.json["notices"]
            .to_string()
            .contains("two.txt = SML0001")
    );
}

#[test]
fn a_letter_without_an_attachment_that_can_be_read_is_kept_with_its_bytes() {
    let clerk = Clerk::new();
    let letter = "From: Sample B <b@example.org>\nSubject: Plan\nMIME-Version: 1.0\n\
        Content-Type: multipart/mixed; boundary=xx\n\n--xx\nContent-Type: text/plain\n\nSee the plan.\n\
        --xx\nContent-Type: image/png\nContent-Disposition: attachment; filename=plan.png\n\
        Content-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--xx--\n";
    let file = clerk.file("plan.eml", letter);
    let outcome = clerk.imports(&[file], None, false);
    assert_eq!(counts(&outcome), (1, 0, 0), "{}", whys(&outcome));
    let attached = clerk.scene.document("SML0001/attachment-1");
    let (sha256, media_type) = attached.blob.unwrap();
    assert_eq!(
        (attached.text.as_str(), media_type.as_str()),
        ("", "image/png")
    );
    let bytes = clerk.scene.store.blobs().get(&sha256).unwrap().unwrap();
    assert!(bytes.starts_with(b"\x89PNG"));
    assert!(outcome.json["notices"].to_string().contains("plan.png"));
}

#[test]
fn letters_are_described_by_where_they_came_from() {
    let clerk = Clerk::new();
    let file = clerk.file("one.txt", "Mae angen hyb arnom.");
    clerk.imports(&[file], None, false);
    let said = "source,respondent_type,place,language,publication,name\n\
        one.txt,Unpaid carer,gwynedd,cy,anonymous,\nnone.txt,,,,,\n";
    let outcome = clerk.describes(said);
    assert_eq!(
        (outcome.json["described"].as_u64(), outcome.exit),
        (Some(1), Exit::Findings)
    );
    assert!(whys(&outcome).contains("none.txt"));
    let source = clerk.scene.source("SML0001");
    assert_eq!(source.respondent_type.as_deref(), Some("carer"));
    assert_eq!(
        (source.language, source.state.code()),
        (Some(Language::Cy), "anonymous")
    );
    let again = clerk.describes(said);
    assert_eq!(
        (
            again.json["described"].as_u64(),
            again.json["already"].as_u64()
        ),
        (Some(0), Some(1))
    );
}

#[test]
fn a_clerk_decides_everything_that_is_undecided_at_once() {
    let clerk = Clerk::new();
    let file = clerk.file("a.csv", "words,p\nOne.,\nTwo.,named\n");
    clerk.imports(
        &[file],
        Some("publication = \"p\"\n[answers]\na1 = \"words\"\n"),
        false,
    );
    let decide = |references: Vec<String>, all_undecided| {
        clerk.does(Verb::Decide {
            references,
            all_undecided,
            state: "anonymous".to_owned(),
            data: PathBuf::new(),
            commission: "small".to_owned(),
            by: "Sample clerk".to_owned(),
        })
    };
    assert_eq!(decide(Vec::new(), true).json["decided"], 1);
    assert_eq!(clerk.scene.source("SML0001").state.code(), "anonymous");
    assert_eq!(clerk.scene.source("SML0002").state.code(), "named");
    assert_eq!(decide(vec!["SML0001".to_owned()], false).json["already"], 1);
}

#[test]
fn what_was_taken_waits_to_be_learned() {
    let clerk = Clerk::new();
    let file = clerk.file("a.txt", "Words.");
    clerk.imports(&[file], None, false);
    for kind in [evidence::JOB_KIND, crate::CODES_GIVEN_JOB] {
        let jobs = clerk.scene.store.read(|r| r.jobs(kind)).unwrap();
        assert_eq!(jobs.waiting, 1, "{kind}");
    }
}

#[test]
fn a_heading_may_name_the_strand_or_follow_the_question_it_explains() {
    let clerk = Clerk::new();
    let rows = "Living with services,To what extent would more buses help?,Please explain your answer\n\
        The bus is late every single day of the week.,Agree,Because nobody here has a car of their own at all.\n\
        The nurse came and then she never came again.,Agree,There is nothing after six and nothing on a Sunday.\n";
    let file = clerk.file("form.csv", rows);
    let asked = clerk.imports(&[file], None, false);
    let mapping = asked.json["proposed"][0]["mapping"].as_str().unwrap();
    assert!(
        mapping.contains("a1 = \"Living with services\""),
        "{mapping}"
    );
    assert!(
        mapping.contains("a2 = \"Please explain your answer\""),
        "{mapping}"
    );
}

#[test]
fn a_commission_without_a_call_takes_letters_and_refuses_tables() {
    let call = testkit::SMALL_CALL.split("[call]").next().unwrap();
    let clerk = Clerk {
        scene: Scene::with_call(&[MIGRATIONS], call),
    };
    let table = clerk.file("a.csv", "words\nHello there.\n");
    let letter = clerk.file("a.txt", "Hello there.");
    let outcome = clerk.imports(&[table, letter], None, false);
    assert_eq!(
        (counts(&outcome), outcome.exit),
        ((1, 0, 1), Exit::Findings)
    );
    assert!(whys(&outcome).contains("no call for evidence"));
}

/// A picture of four pixels, with nothing in it but its marks.
pub(crate) const PICTURE: &[u8] =
    b"\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\0\0\x02\0\0\0\x02\x08\0\0\0\0crc!\0\0\0\0IENDcrc!";

#[test]
fn a_scan_is_a_submission_that_awaits_the_words_a_clerk_types() {
    let clerk = Clerk::new();
    let scan = clerk.file("page.png", PICTURE);
    let letter = clerk.file(
        "letter.eml",
        "From: Sample <s@example.org>\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=bb\r\n\r\n--bb\r\n\r\nSee the scan.\r\n--bb\r\n\
         Content-Type: image/png; name=\"card.png\"\r\nContent-Transfer-Encoding: base64\r\n\r\n\
         iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAAAAABjcmMhAAAAAElFTkRjcmMh\r\n--bb--\r\n",
    );
    let outcome = clerk.imports(&[scan.clone(), letter], None, false);
    assert_eq!(counts(&outcome), (2, 0, 0), "{}", outcome.text);
    assert!(
        outcome.json["notices"]
            .to_string()
            .contains("Scans that await a typed transcript (1): page.png."),
        "{}",
        outcome.text
    );
    let received = clerk.scene.document("SML0001/attachment-1");
    assert!(received.awaits_transcript() && received.text.is_empty());
    assert_eq!(received.title.as_deref(), Some("page.png"));
    let (sha256, media_type) = received.blob.unwrap();
    assert_eq!(media_type, "image/png");
    assert_eq!(
        clerk.scene.store.blobs().get(&sha256).unwrap().unwrap(),
        PICTURE
    );

    let list = || {
        clerk.does(Verb::Scans {
            data: PathBuf::new(),
            commission: "small".to_owned(),
        })
    };
    let listed = list();
    assert_eq!(listed.json["awaiting"], 2);
    assert_eq!(listed.json["scans"][1]["document"], "SML0002/attachment-1");
    let types = |words: &str| {
        let file = clerk.file("typed.txt", words);
        clerk.does(Verb::Transcribe {
            reference: "SML0001".to_owned(),
            part: None,
            file,
            by: "Sample clerk".to_owned(),
            data: PathBuf::new(),
            commission: "small".to_owned(),
        })
    };
    let outcome = types("The bus is late.\n");
    assert_eq!(
        (&outcome.json["version"], &outcome.json["changed"]),
        (&2.into(), &true.into())
    );
    assert_eq!(
        clerk.scene.document("SML0001/attachment-1").text,
        "The bus is late."
    );
    assert_eq!(types("The bus is late.").json["changed"], false);
    assert!(types("The bus is very late.").text.contains("is corrected"));
    assert_eq!(list().json["awaiting"], 1);
    // The same scan again is there already, typed or not.
    assert_eq!(counts(&clerk.imports(&[scan], None, false)), (0, 1, 0));
}

#[test]
fn an_import_that_was_interrupted_is_made_again() {
    let clerk = Clerk::new();
    let rows = |count: usize| -> String {
        let lines = (0..count).map(|n| format!("{n},,,,,,,,Words {n}.,\n"));
        std::iter::once(HEADER.to_owned()).chain(lines).collect()
    };
    // What a killed program leaves behind: the commits it had finished.
    let part = clerk.file("part.csv", rows(1000));
    clerk.imports(&[part], Some(MAP), false);
    let whole = clerk.file("form.csv", rows(1300));
    let outcome = clerk.imports(&[whole], Some(MAP), false);
    assert_eq!(counts(&outcome), (300, 1000, 0));
    assert_eq!(outcome.json["references"][0], "SML1001");
}

#[test]
fn an_opened_call_tells_its_questions_and_opening_it_again_changes_nothing() {
    let clerk = Clerk::new();
    let call = clerk.file("call.toml", testkit::SMALL_CALL);
    for _ in 0..2 {
        let outcome = clerk.does(Verb::Open {
            call: call.clone(),
            data: PathBuf::new(),
        });
        assert_eq!(outcome.json["commission"], "small");
        let question = &outcome.json["questions"][2];
        assert_eq!(
            (&question["key"], &question["strand"]),
            (&"b1".into(), &"b".into())
        );
        assert_eq!(question["texts"]["cy"], "Beth sy'n gweithio'n dda eisoes?");
    }
}
