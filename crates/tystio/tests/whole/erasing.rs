//! Two hundred people are erased, and their words are looked for in every byte.
//!
//! Goal: after an erasure no byte of what a respondent sent stands in any file of the data folder, or of the next backup.
//! Method: each person has a word that nobody else has, in every column of every table that holds anything of a respondent,
//! in blobs, letters and the built report; the bytes of every file are searched for it in UTF-8, UTF-16 and base64, those
//! that are packed unpacked too. The same search before shows that it finds them all.

use commission::{ErasedBy, Publication, Quiet};
use evidence::{NewDocument, NewSource, RedactionReason};
use ledger::{Salt, sha256};
use report::{Auditor, Ending, Given};
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Write};
use std::path::Path;
use testkit::{NOON_US, Scene};

const ERASED: usize = 200;
const KEPT: usize = 40;

/// The word of a person: letters alone, so that every index keeps it whole, and like no other's.
fn word(person: usize) -> String {
    let digest = sha256(format!("person {person}").as_bytes()).to_string();
    let letter = |c: char| char::from(b'a' + c.to_digit(16).map_or(0, |d| d as u8));
    digest.chars().take(28).map(letter).collect()
}

/// Bytes that are looked for: of each word, in each spelling, a piece of this length.
const PIECE: usize = 16;

/// Pieces of the words of those who are looked for, and whose each is.
struct Search(BTreeMap<[u8; PIECE], usize>);

impl Search {
    fn of(people: std::ops::Range<usize>) -> Self {
        let mut pieces = BTreeMap::new();
        for person in people {
            let word = word(person);
            let wide = |bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
                word.encode_utf16().flat_map(bytes).collect()
            };
            let mut spelled = vec![
                word.clone().into_bytes(),
                wide(u16::to_le_bytes),
                wide(u16::to_be_bytes),
            ];
            spelled.extend((0..3).map(|before| base64(word.get(before..).unwrap())));
            for bytes in spelled {
                // Words in an index share their beginnings, so that a piece from further in is looked for.
                let piece = bytes.get(4..4 + PIECE).unwrap();
                pieces.insert(piece.try_into().unwrap(), person);
            }
        }
        Self(pieces)
    }

    fn in_bytes(&self, bytes: &[u8], found: &mut BTreeSet<usize>) {
        for window in bytes.windows(PIECE) {
            let piece: &[u8; PIECE] = window.try_into().unwrap();
            found.extend(self.0.get(piece));
        }
    }

    /// In every file below a folder; what is packed is unpacked too.
    fn in_folder(&self, folder: &Path, found: &mut BTreeMap<String, BTreeSet<usize>>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let shown = path.display().to_string();
            let mut here = BTreeSet::new();
            self.in_bytes(shown.as_bytes(), &mut here);
            if path.is_dir() {
                self.in_folder(&path, found);
            } else {
                self.in_file(&path, &mut here);
            }
            if !here.is_empty() {
                found.insert(shown, here);
            }
        }
    }

    fn in_file(&self, path: &Path, found: &mut BTreeSet<usize>) {
        let bytes = std::fs::read(path).unwrap();
        self.in_bytes(&bytes, found);
        if let Ok(mut zip) = zip::ZipArchive::new(std::io::Cursor::new(&bytes)) {
            for index in 0..zip.len() {
                let mut entry = zip.by_index(index).unwrap();
                let mut unpacked = Vec::new();
                entry.read_to_end(&mut unpacked).unwrap();
                self.in_bytes(entry.name().unwrap().as_bytes(), found);
                self.in_bytes(&unpacked, found);
            }
        }
    }
}

fn base64(text: &str) -> Vec<u8> {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = Vec::new();
    for three in text.as_bytes().chunks_exact(3) {
        let bits = three
            .iter()
            .fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte));
        out.extend([18, 12, 6, 0].map(|shift| ALPHABET[bits >> shift & 63]));
    }
    out
}

/// A commission in which each person left a word wherever a word can be left.
struct Town {
    scene: Scene,
    references: Vec<String>,
}

impl Town {
    fn new(people: usize) -> Self {
        let rooms: Vec<_> = tystio::ROOMS.iter().skip(2).copied().collect();
        let scene = Scene::open(&rooms);
        let references: Vec<_> = (0..people).map(|person| send(&scene, person)).collect();
        let town = Self { scene, references };
        town.redact_some();
        town.scene.learn();
        town.fill_tables();
        let spool = town.scene.folder.path().join("spool");
        for person in 0..people {
            let letter = format!("To: {0}@example.org\r\n\r\nDear {0}", word(person));
            store::spool(&spool, &format!("{person}.eml"), letter.as_bytes()).unwrap();
        }
        town
    }

    fn redact_some(&self) {
        for (person, reference) in self.references.iter().enumerate().take(ERASED).step_by(5) {
            let document = self.scene.document(&format!("{reference}/b1"));
            let (start, end) = text::find_quote(&document.text, &word(person))[0];
            let commission = self.scene.commission.clone();
            let redacted = self.scene.store.write(move |tx| {
                let (span, salt) = (start..end, Salt([5; 32]));
                let reason = RedactionReason::ThirdParty;
                evidence::redact(
                    tx,
                    &commission,
                    &document,
                    &[span],
                    reason,
                    ("Clerk", 1),
                    salt,
                )
            });
            redacted.unwrap();
        }
    }

    /// Rows that the pages would make, each with the word in every text of theirs.
    fn fill_tables(&self) {
        let database = self.scene.folder.path().join("tystio.db");
        let mut connection = Connection::open(database).unwrap();
        let tx = connection.transaction().unwrap();
        tx.execute_batch(
            "INSERT INTO double_coding (id, commission, first_coder, second_coder, again, seed, population, drawn_by,
                drawn_at) VALUES (1, 1, 'A', 'B', 0, 1, 1, 'A', 1);
            INSERT INTO report (commission, file, summary, overrules, drafted) VALUES (1, '', '{}', '[]', 1);
            INSERT INTO import (id, commission, file, blob, size, person, at, state, received, already, refused)
                VALUES (9000, 1, 'post.mbox', 'none', 1, 'Clerk', 1, 'done', 9, 0, 0);
            INSERT INTO participant (id, commission, number, key, invited, made) VALUES (1, 1, 1, 'k', 0, 1);
            INSERT INTO session (id, commission, number, title_en, title_cy, starts, ends, place, strands, panel, shown)
                VALUES (1, 1, 1, 'T', 'T', 1, 2, 'P', 'a', 'Q', 1);
            INSERT INTO witness (id, commission, name, role, body, interests, language, support, consent, protected)
                VALUES (1, 1, 'Sample', '', '', '', 'en', '', 1, 0);
            INSERT INTO register_record (id, commission, kind, key, sample, shown, person, changed)
                VALUES (1, 1, 'evidence', 'all', 0, 0, 'Evaluator', 1);
            INSERT INTO assessing (id, commission, prototype, principles, version, login, name, agreed, begun, finished)
                VALUES (1, 1, 'sample', 'ccin-ten', '2024', 'e', 'Evaluator', 0, 1, 1);
            INSERT INTO suggestion_run (id, commission, person, at, method, seed, of_source, codings, undone, said, unsaid,
                changed, passages, coded, texts, coded_texts, finished)
                VALUES (1, 1, 'A', 1, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1);
            INSERT INTO passage_act (id, commission, kind, run, person, at) VALUES (1, 1, 'bulk', 1, 'A', 1);",
        )
        .unwrap();
        for (person, reference) in self.references.iter().enumerate() {
            let (number, word) = (person as i64 + 1, word(person));
            let quote = format!("my word is {word} and nobody else has it");
            let document = self.scene.document(&format!("{reference}/a1"));
            let (source, document) = (document.source, document.id);
            let blob = self
                .scene
                .store
                .blobs()
                .put(format!("draft {word}").as_bytes());
            let file = format!(
                "{{\"name\":\"{word}.txt\",\"sha256\":\"{}\",\"media_type\":\"text/plain\",\"bytes\":9,\
                 \"text\":\"{word}\",\"is_scan\":false}}",
                blob.unwrap()
            );
            let original = match person % 2 {
                0 => self
                    .scene
                    .store
                    .blobs()
                    .put(format!("original {word}").as_bytes()),
                _ => Ok(String::new()),
            };
            let values: [&dyn rusqlite::ToSql; 8] = [
                &number,
                &source,
                &document,
                reference,
                &word,
                &quote,
                &file,
                original.as_ref().unwrap(),
            ];
            for sql in FILL {
                let mut statement = tx.prepare(sql).unwrap();
                let wanted = statement.parameter_count();
                let filled = statement.execute(&values[..wanted]);
                filled.unwrap_or_else(|why| panic!("{why}: {sql}"));
            }
        }
        tx.commit().unwrap();
    }

    fn erase(&self) -> tystio::Gone {
        let references = self.references.iter().take(ERASED).cloned().collect();
        let by = ErasedBy {
            person: "Clerk".to_owned(),
            at_us: NOON_US,
            reason: "asked".to_owned(),
        };
        let (store, data) = (&self.scene.store, self.scene.folder.path());
        tystio::erase(
            store,
            data,
            &self.scene.commission,
            &references,
            &by,
            &Quiet,
        )
        .unwrap()
    }

    fn found(&self, people: std::ops::Range<usize>) -> BTreeMap<String, BTreeSet<usize>> {
        let mut found = BTreeMap::new();
        Search::of(people).in_folder(self.scene.folder.path(), &mut found);
        found
    }

    /// The lines of the dump that are of those who are kept.
    fn lines_of_kept(&self) -> BTreeSet<String> {
        let mut bytes = Vec::new();
        self.scene.store.dump(&mut bytes).unwrap();
        let words = |people: std::ops::Range<usize>| people.map(word).collect::<Vec<_>>();
        let (kept, erased) = (words(ERASED..ERASED + KEPT), words(0..ERASED));
        let holds = |line: &str, words: &[String]| words.iter().any(|word| line.contains(word));
        let all = String::from_utf8(bytes).unwrap();
        let lines = all
            .lines()
            .filter(|line| holds(line, &kept) && !holds(line, &erased));
        lines.map(str::to_owned).collect()
    }
}

/// One row for each person and table: ?1 a number, ?2 source, ?3 document, ?4 reference, ?5 the word, ?6 a quote of the
/// document, ?7 a file of a draft, ?8 the digest of an original.
const FILL: &[&str] = &[
    "INSERT INTO passage (id, document, version, first, past, quote)
        SELECT ?1, d.id, 1, INSTR(d.text, ?6) - 1, INSTR(d.text, ?6) - 1 + LENGTH(?6), ?6 FROM document d WHERE d.id = ?3",
    "INSERT INTO code (id, commission, key, name, definition, include, exclude, example, position, retired)
        VALUES (?1, 1, 'K' || ?1, 'Name', 'Of ' || ?6, '', '', ?6, ?1, 0)",
    "INSERT INTO coding (commission, code, passage, document, source, person, at)
        VALUES (1, ?1, ?1, ?3, ?2, 'A', 1)",
    "INSERT INTO memo (commission, kind, about, person, at, text) VALUES (1, 'passage', ?1, 'A', 1, ?5)",
    "INSERT INTO memo (commission, kind, about, person, at, text) VALUES (1, 'code', ?1, 'A', 1, 'Said: ' || ?6)",
    "INSERT INTO memo (commission, kind, about, person, at, text) VALUES (1, 'source', ?2, 'A', 1, ?5)",
    "INSERT INTO seen (source, person, at) VALUES (?2, 'A', 1)",
    "INSERT INTO stays (passage, commission, kind, person, at) VALUES (?1, 1, ?5, 'A', 1)",
    "INSERT INTO double_coding_document (double_coding, document, place) VALUES (1, ?3, ?1)",
    "INSERT INTO adjudication (double_coding, document, code, present, why, person, at)
        VALUES (1, ?3, ?1, 1, ?5, 'A', 1)",
    "INSERT INTO campaign (id, commission, number, template) VALUES (?1, 1, ?1, ?5)",
    "INSERT INTO campaign_found (source, commission, campaign) VALUES (?2, 1, ?1)",
    "INSERT INTO campaign_member (source, commission, campaign, template, by_person, same)
        VALUES (?2, 1, ?1, ?1, 0, 1)",
    "INSERT INTO campaign_addition (source, document, version, first, past) VALUES (?2, ?3, 1, 0, 1)",
    "INSERT INTO theme (id, commission, question, key, label, terms) VALUES (?1, 1, 'a1', 'T' || ?1, ?5, ?5)",
    "INSERT INTO theme_document (document, theme, strength) VALUES (?3, ?1, 1)",
    "INSERT INTO theme_passage (theme, position, document, version, first, past) VALUES (?1, 1, ?3, 1, 0, 1)",
    "INSERT INTO counted_text (source, commission, key) VALUES (?2, 1, ?5)",
    "INSERT INTO received_envelope (source, respondent_type, place, language, name)
        VALUES (?2, ?5, ?5, NULL, 'Sample ' || ?5)",
    "INSERT INTO transcript (document, version, person, at) VALUES (?3, 2, 'A', 1)",
    "INSERT INTO handling (source, commission, version, acknowledged, accepted, safeguarding, reason, note, person, at)
        VALUES (?2, 1, 1, 1, 1, 0, ?5, ?5, 'A', 1)",
    "INSERT INTO receipt (source, commission, reference, draft_key, code, whose, wish, contact, language, consent)
        VALUES (?2, 1, ?4, 'k' || ?1, 'c' || ?1, ?5, 'named', ?5 || '@example.org', 'en', ?5)",
    "INSERT INTO withdrawal (source, at) VALUES (?2, 1)",
    "INSERT INTO objection (commission, source, text, at, answer) VALUES (1, ?2, ?5, 1, ?5)",
    "INSERT INTO typed_by (source, first_person, about, at) VALUES (?2, 'A', ?5, 1)",
    "INSERT INTO wrong_code (commission, about, at) VALUES (1, ?4, 1)",
    "INSERT INTO draft (id, commission, key, code, locked, began, saved) VALUES (?1, 1, 'k' || ?1, 'r' || ?1, x'00', 1, 1)",
    "INSERT INTO draft_field (draft, name, value) VALUES (?1, 'amends', ?4), (?1, 'name', ?5), (?1, 'answer-a1', ?6),
        (?1, 'file-1', ?7)",
    "INSERT INTO draft (id, commission, key, code, locked, began, saved)
        VALUES (1000 + ?1, 1, 'm' || ?1, 's' || ?1, x'00', 1, 1)",
    "INSERT INTO draft_field (draft, name, value) VALUES (1000 + ?1, 'contact', ?5 || '@example.org')",
    "INSERT INTO import (id, commission, file, blob, size, person, at, state, received, already, refused)
        SELECT ?1, 1, ?5 || '.docx', ?8, 1, 'Clerk', 1, 'done', 1, 0, 0 WHERE ?1 % 2 = 1",
    "INSERT INTO import_table (import, commission, number, columns, mapping)
        SELECT ?1, 1, 1, ?5, ?5 WHERE ?1 % 2 = 1",
    "INSERT INTO import_row (import, kind, file, en, cy)
        SELECT ?1, 'refused', ?5, ?5, ?5 WHERE ?1 % 2 = 1
        UNION ALL SELECT ?1, 'notice', ?5, ?5, ?5 WHERE ?1 % 2 = 1
        UNION ALL SELECT 9000, 'notice', 'post.mbox', ?5, ?5 WHERE ?1 <= 200",
    "INSERT INTO taken (commission, key, digest, state, particulars, source) VALUES (1, ?5, ?5, 'named', ?5, ?2)",
    "INSERT INTO given_code (commission, document, column_name, label) VALUES (1, ?3, ?5, ?5)",
    "INSERT INTO letter (commission, address, subject, body, made) VALUES (1, ?5 || '@example.org', ?5, ?5, 1)",
    "INSERT INTO act (commission, person, at, what, about)
        SELECT 1, 'Clerk', 1, 'imported', ?5 || '.docx' WHERE ?1 % 2 = 1",
    "INSERT INTO finding (commission, key, position, body) VALUES (1, 'F' || ?1, ?1, '{\"strand\":null,\"text\":{},\
        \"level\":null,\"reasons\":{\"methodological_limits\":{},\"coherence\":{},\"adequacy\":{},\"relevance\":{}}}')",
    "INSERT INTO finding_evidence (commission, finding, position, weight, passage, quote)
        VALUES (1, 'F' || ?1, 1, 'supports', ?1, ?6)",
    "INSERT INTO option_evidence (commission, sheet, position, choice, criterion, weight, passage)
        VALUES (1, 'O1', ?1, 'a', 'c1', 'supports', ?1)",
    "INSERT INTO quote_translation (commission, passage, language, text) VALUES (1, ?1, 'cy', ?6)",
    "INSERT INTO translation (commission, name, language, source, text, translator, at)
        VALUES (1, 'P' || ?1 || '/quote', 'cy', ?5, ?5, ?5, 1)",
    "UPDATE report SET file = file || ?6",
    "INSERT INTO statement (id, commission, number, origin, passage, person, made, language, en, reviewed, state, reason,
        agree, disagree, pass) VALUES (?1, 1, ?1, 'passage', ?1, 'A', 1, 'en', ?6, 0, 'accepted', '', 1, 0, 0)",
    "INSERT INTO vote (commission, participant, statement, vote, at, salt, leaf) VALUES (1, 1, ?1, 1, 1, x'00', ?1)",
    "INSERT INTO opinion_map (commission, kind, leaf, at, body) VALUES (1, 'groups', 1, 1, ?5)
        ON CONFLICT (commission, kind) DO UPDATE SET body = opinion_map.body || ?5",
    "INSERT INTO turn (document, session, place, opens, speaker) VALUES (?3, 1, ?1, 0, ?5)",
    "INSERT INTO correction (session, document, version, witness, words, at, state, reason, person)
        VALUES (1, ?3, 1, 1, ?6, 1, 'waiting', ?5, 'A')",
    "INSERT INTO undertaking (session, document, what, who, due, closed) VALUES (1, ?3, ?6, ?5, '', '')",
    "INSERT INTO register_value (record, place, field, about, text, language, source, note) VALUES
        (1, 3 * ?1, 'submission', '', ?4, '', '', ?5), (1, 3 * ?1 + 1, 'note', '', 'Said: ' || ?6, '', '', ''),
        (1, 3 * ?1 + 2, 'document', '', ?4 || '/a1', '', '', '')",
    "INSERT INTO assessed_level (id, assessing, principle, level, barriers, note, person, changed)
        VALUES (?1, 1, 'P' || ?1, '3', '', 'They said: ' || ?6, 'Evaluator', 1)",
    "INSERT INTO assessed_citation (commission, level, place, kind, reference) VALUES
        (1, ?1, 1, 'submission', ?4), (1, ?1, 2, 'document', ?4 || '/a1'), (1, ?1, 3, 'passage', '' || ?1)",
    "INSERT INTO hub_idea (id, commission, number, origin, words_of, stage, name, area, services, owners, note, version,
        person, made, changed) VALUES (?1, 1, ?1, 'evidence', ?2, 'asked', ?5, ?5, ?6, ?5, ?5, 1, 'A', 1, 1)",
    "INSERT INTO hub_request (idea, source, document, passage, person, at) VALUES (?1, ?2, ?3, ?1, 'A', 1)",
    "INSERT INTO hub_answer_read (document, person, at) VALUES (?3, 'A', 1)",
    "INSERT INTO suggestion (run, document, version, first, past, code, p_ppm, because)
        VALUES (1, ?3, 1, 0, 1, ?1, 1, ?5)",
    "INSERT INTO suggestion_passage (run, place, document, version, first, past, said) VALUES (1, ?1, ?3, 1, 0, 1, ?5)",
    "INSERT INTO passage_act_coding (coding, act) SELECT id, 1 FROM coding WHERE document = ?3",
    "INSERT INTO passage_word (commission, act, document, version, first, past, kind, person, at)
        VALUES (1, 1, ?3, 1, 0, 1, ?5, 'A', 1)",
];

/// A submission with the word in its answers, its name, its place, its origin and its attachment.
fn send(scene: &Scene, person: usize) -> String {
    let word = word(person);
    let kept = scene
        .store
        .blobs()
        .put(format!("attached {word}").as_bytes());
    let new = NewSource {
        commission: scene.commission.id,
        prefix: scene.commission.definition.prefix.clone(),
        channel: "import".to_owned(),
        respondent_type: Some(word.clone()),
        place: Some(word.clone()),
        language: None,
        state: Publication::Named,
        name: Some(format!("Sample {word}")),
        received_us: NOON_US,
        late: false,
        origin: match person % 2 {
            0 => format!("{word}.docx"),
            _ => format!("post.mbox#{person}"),
        },
        text_key: word.clone(),
    };
    let document = |part: &str, text: String, blob| NewDocument {
        part: part.to_owned(),
        strand: Some("a".to_owned()),
        title: Some(format!("{word}.txt")),
        language: None,
        text,
        salt: Salt(*sha256(format!("{part} {word}").as_bytes()).as_bytes()),
        blob,
        is_scan: false,
    };
    let attached = Some((kept.unwrap(), "text/plain".to_owned()));
    let documents = vec![
        document(
            "a1",
            format!("Well, my word is {word} and nobody else has it."),
            None,
        ),
        document("b1", format!("Again {word}, in another answer."), None),
        document("attachment-1", format!("Attached {word}"), attached),
    ];
    let (log, salt) = (
        scene.commission.log(),
        Salt(*sha256(word.as_bytes()).as_bytes()),
    );
    let sent = scene
        .store
        .write(move |tx| evidence::add_source(tx, &log, &new, &documents, &salt));
    sent.unwrap().1
}

fn verified(scene: &Scene) {
    let out = tempfile::tempdir().unwrap();
    let out = out.path().join("report");
    let ended = report::build(
        &scene.store,
        &scene.commission,
        &out,
        Auditor::Sealed,
        ("Clerk", NOON_US),
        &Quiet,
    );
    match ended.unwrap() {
        Ending::Built(_) => {}
        Ending::Shut(checked) => panic!("the gate is shut: {:?}", checked.problems),
    }
    for sealed in [None, Some(out.join("sealed"))] {
        let given = Given {
            pack: &out.join("pack"),
            sealed: sealed.as_deref(),
            checkpoint: None,
        };
        let verified = report::verify(&given, None).unwrap();
        assert!(verified.failed.is_empty(), "{:?}", verified.failed);
    }
}

fn drop_findings(scene: &Scene) {
    let dropped = scene.store.write(|tx| -> Result<(), store::StoreError> {
        for sql in [
            "DELETE FROM finding_evidence",
            "DELETE FROM finding",
            "DELETE FROM erased_evidence",
            "DELETE FROM report",
        ] {
            tx.run(sql, &[])?;
        }
        Ok(())
    });
    dropped.unwrap();
}

#[test]
fn of_two_hundred_people_who_were_erased_no_byte_is_left_and_the_ledger_verifies() {
    if testkit::Bench::of_this_run().url.is_some() {
        // The bytes of a server's files are not ours to search.
        return;
    }
    let town = Town::new(ERASED + KEPT);
    let site = town.scene.folder.path().join("site/small");
    std::fs::create_dir_all(&site).unwrap();
    let page = std::fs::File::create(site.join("index.html"));
    page.unwrap().write_all(word(3).as_bytes()).unwrap();

    let before = town.found(0..ERASED);
    let everyone: BTreeSet<_> = before.values().flatten().copied().collect();
    assert_eq!(everyone.len(), ERASED, "the search itself does not work");
    for file in ["tystio.db", "spool", "blobs", "site"] {
        assert!(before.keys().any(|path| path.contains(file)), "{file}");
    }
    let kept = town.lines_of_kept();
    assert!(kept.len() > KEPT * 20);

    let gone = town.erase();
    assert_eq!(gone.erasure.sources.len(), ERASED);
    assert_eq!(gone.swept.removed, (2 * ERASED + ERASED / 2) as u64);

    let left = town.found(0..ERASED);
    assert!(left.is_empty(), "{left:#?}\n{}", told(&town, &left));
    let elsewhere = tempfile::tempdir().unwrap();
    let backup = elsewhere.path().join("next.tystio");
    let made = std::process::Command::new(env!("CARGO_BIN_EXE_tystio"))
        .args(["backup", "--rehearse", "--data"])
        .arg(town.scene.folder.path())
        .arg("--out")
        .arg(&backup)
        .output()
        .unwrap();
    assert!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
    let mut in_backup = BTreeSet::new();
    Search::of(0..ERASED).in_file(&backup, &mut in_backup);
    assert!(in_backup.is_empty(), "{in_backup:?}");
    Search::of(ERASED..ERASED + KEPT).in_file(&backup, &mut in_backup);
    assert_eq!(in_backup.len(), KEPT, "the search does not unpack");
    let still = town.lines_of_kept();
    let changed: Vec<_> = kept.symmetric_difference(&still).collect();
    assert!(changed.is_empty(), "{changed:#?}");
    let others: BTreeSet<_> = town
        .found(ERASED..ERASED + KEPT)
        .into_values()
        .flatten()
        .collect();
    assert_eq!(others.len(), KEPT);

    let sound = town
        .scene
        .store
        .read(|r| evidence::soundness(r, &town.scene.commission));
    assert_eq!(sound.unwrap().unsound, Vec::<String>::new());
    let checked = report::check(&town.scene.store, &town.scene.commission, &Quiet).unwrap();
    let first = checked
        .problems
        .iter()
        .find(|one| one.place == "F1" && one.en.contains("erased"));
    assert!(first.unwrap().en.contains("SML0001"));
    drop_findings(&town.scene);
    verified(&town.scene);
}

/// In which table a word was left, for whoever mends it.
fn told(town: &Town, left: &BTreeMap<String, BTreeSet<usize>>) -> String {
    let mut bytes = Vec::new();
    town.scene.store.dump(&mut bytes).unwrap();
    let dump = String::from_utf8(bytes).unwrap();
    let people: BTreeSet<_> = left.values().flatten().copied().collect();
    let words: Vec<_> = people.into_iter().map(word).collect();
    let (mut table, mut tables) = ("", BTreeSet::new());
    for line in dump.lines() {
        if line.starts_with("{\"table\"") {
            table = line;
        } else if words.iter().any(|word| line.contains(word)) {
            tables.insert(table);
        }
    }
    format!("{tables:#?}")
}

#[test]
fn every_table_of_the_program_says_what_becomes_of_its_rows() {
    let rooms: Vec<_> = tystio::ROOMS.iter().skip(2).copied().collect();
    let scene = Scene::open(&rooms);
    let mut said: BTreeMap<&str, usize> = BTreeMap::new();
    for room in tystio::FORGETS {
        for (table, _) in room.tables() {
            *said.entry(table).or_default() += 1;
        }
    }
    // The store's own, and the shadow tables of a search, which is named by its own name.
    const STORES: [&str; 3] = ["leaf", "job", "forgotten_blob"];
    let digests = scene.store.digests().unwrap();
    let there: BTreeSet<&str> = digests.iter().map(|one| one.table.as_str()).collect();
    let unsaid: Vec<_> = there
        .iter()
        .filter(|table| !STORES.contains(*table) && said.get(*table) != Some(&1))
        .collect();
    assert!(
        unsaid.is_empty(),
        "say in a room's `Forgetting` what becomes of {unsaid:?}"
    );
    let gone: Vec<_> = said
        .keys()
        .filter(|table| **table != "search" && !there.contains(*table))
        .collect();
    assert!(gone.is_empty(), "there is no table {gone:?} any more");
}
