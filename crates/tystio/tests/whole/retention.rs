//! What is kept of personal data and not published goes on the day that is stated, after a notice, and what is published stays.
//!
//! Goal: nothing goes before the administrators were told for 30 days; then no byte of it stands in any file of the data
//! folder or of the next backup, while every published word, the ledger and what findings rest on are as they were. Method:
//! each thing has a word that nothing else has; the clock is set by hand; the bytes of every file are searched.

use crate::door::Door;
use axum::http::StatusCode;
use commission::{
    Clock as _, Publication, Role, Rule, hold_retention, micros_of, release_retention,
};
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::Path;
use store::Tx;
use testkit::Scene;
use tystio::{Tended, retention_plan, tend_retention};

const DAY_SECONDS: i64 = 86_400;

/// Words of what goes.
const GOES: [&str; 9] = [
    "goesconfidential",
    "goesundecided",
    "goescontact",
    "goesletterzq",
    "goesoriginal",
    "goesdraft",
    "goesattached",
    "goestyped",
    "goeswitnesszq",
];
/// Words of what stays.
const STAYS: [&str; 5] = [
    "stayspublished",
    "stayscited",
    "staysearlier",
    "stayslater",
    "staysimported",
];

struct Town {
    scene: Scene,
}

impl Town {
    fn new() -> Self {
        let rooms: Vec<_> = tystio::ROOMS.iter().skip(2).copied().collect();
        let scene = Scene::open(&rooms);
        let send = |state, word: &str| {
            let text = format!("These are words of mine, and {word} is one.");
            scene.submission(state, &[("a1", &text)])
        };
        send(Publication::Named, "stayspublished");
        send(Publication::Confidential, "goesconfidential");
        send(Publication::NotDecided, "goesundecided");
        send(Publication::Confidential, "stayscited");
        send(Publication::NotDecided, "staysearlier");
        send(Publication::Named, "stayslater");
        send(Publication::Named, "staysimported");
        let blob = |text: &str| scene.store.blobs().put(text.as_bytes()).unwrap();
        let (original, attached, typed) = (
            blob("goesoriginal"),
            blob("goesattached in a draft"),
            blob("goestyped on paper"),
        );
        let database = scene.folder.path().join("tystio.db");
        let filled = Connection::open(database).unwrap().execute_batch(&format!(
            "INSERT INTO passage (id, document, version, first, past, quote)
                SELECT 1, d.id, 1, 0, 5, 'These' FROM document d JOIN source s ON s.id = d.source WHERE s.reference = 'SML0004';
            INSERT INTO report (commission, file, summary, overrules, drafted) VALUES (1, '', '{{}}', '[]', 1);
            INSERT INTO finding (commission, key, position, body) VALUES (1, 'F1', 1, '{{}}');
            INSERT INTO finding_evidence (commission, finding, position, weight, passage, quote)
                VALUES (1, 'F1', 1, 'supports', 1, 'These');
            INSERT INTO superseded (source, later, at)
                SELECT a.id, b.id, 1 FROM source a, source b WHERE a.reference = 'SML0005' AND b.reference = 'SML0006';
            INSERT INTO receipt (source, commission, reference, draft_key, code, whose, wish, contact, language)
                SELECT id, 1, reference, 'k', 'c', 'me', 'named', 'goescontact@example.org', 'en' FROM source WHERE reference = 'SML0001';
            INSERT INTO letter (commission, address, subject, body, made) VALUES (1, 'goesletterzq@example.org', 's', 'goesletterzq', 1);
            INSERT INTO import (commission, file, blob, size, person, at, state, received, already, refused)
                VALUES (1, 'post.mbox', '{original}', 1, 'Clerk', 1, 'done', 1, 0, 0);
            INSERT INTO import_row (import, kind, file, en, cy) VALUES (1, 'notice', 'post.mbox', 'goesoriginal', 'goesoriginal');
            INSERT INTO draft (id, commission, key, code, locked, began, saved) VALUES (1, 1, 'k', 'r', x'00', 1, 1);
            INSERT INTO draft_field (draft, name, value) VALUES (1, 'answer-a1', 'goesdraft'),
                (1, 'file-1', '{{\"name\":\"a.txt\",\"sha256\":\"{attached}\",\"media_type\":\"text/plain\",\"bytes\":9,\"text\":\"\",\"is_scan\":false}}');
            INSERT INTO typing (commission, typed, person, at) VALUES (1, '{{\"kind\":\"paper\",\"received\":\"\",\"name\":\"\",
                \"respondent_type\":\"\",\"place\":\"\",\"language\":\"\",\"about\":\"goestyped\",\"texts\":{{}},\"file\":[\"p.jpg\",\"{typed}\"]}}', 'Clerk', 1);
            INSERT INTO witness (id, commission, name, role, body, interests, language, support, consent, protected)
                VALUES (1, 1, 'Sample', '', '', '', 'en', '', 1, 1);
            INSERT INTO witness_contact (witness, contact, identity) VALUES (1, 'goeswitnesszq', 'goeswitnesszq');"
        ));
        filled.unwrap();
        store::spool(
            &scene.folder.path().join("spool"),
            "1.eml",
            b"To: goescontact@example.org\r\n\r\nDear goesletterzq",
        )
        .unwrap();
        Self { scene }
    }

    fn tend(&self) -> Tended {
        let (store, data) = (&self.scene.store, self.scene.folder.path());
        let by = ("tystio", self.scene.clock.now_us());
        tend_retention(store, data, &self.scene.commission, None, by).unwrap()
    }

    /// Moves the clock to the first moment of a day.
    fn until(&self, day: &str) {
        let zone = &self.scene.commission.definition.time_zone;
        let then_us = micros_of(day, zone).unwrap();
        let now_us = self.scene.clock.now_us();
        self.scene.clock.pass((then_us - now_us) / 1_000_000);
    }

    fn write<T: Send + 'static>(
        &self,
        act: impl FnOnce(&mut Tx<'_>) -> Result<T, commission::Error> + Send + 'static,
    ) -> T {
        self.scene.store.write(act).unwrap()
    }

    /// Which of these words stand in the bytes of the data folder.
    fn found(&self, words: &[&'static str]) -> BTreeSet<&'static str> {
        let mut found = BTreeSet::new();
        search(self.scene.folder.path(), words, &mut found);
        found
    }

    fn acts(&self) -> Vec<String> {
        let acts = self
            .scene
            .store
            .read(|r| commission::acts(r, 1, None, i64::MAX, 100));
        acts.unwrap().into_iter().map(|(_, act)| act.what).collect()
    }
}

fn search(folder: &Path, words: &[&'static str], found: &mut BTreeSet<&'static str>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            search(&path, words, found);
        } else {
            in_bytes(&std::fs::read(&path).unwrap(), words, found);
        }
    }
}

fn in_bytes(bytes: &[u8], words: &[&'static str], found: &mut BTreeSet<&'static str>) {
    for word in words {
        // The beginning is in each of them; words of an index share it, so that a piece from further in is looked for.
        let piece = &word.as_bytes()[3..];
        if bytes.windows(piece.len()).any(|window| window == piece) {
            found.insert(word);
        }
    }
}

fn on_a_server() -> bool {
    // The rows are laid out by SQLite, and the bytes of a server's files are not ours to search.
    testkit::Bench::of_this_run().url.is_some()
}

#[test]
fn nothing_goes_without_a_notice_and_then_no_byte_of_it_is_left() {
    if on_a_server() {
        return;
    }
    let town = Town::new();
    let all: Vec<_> = GOES.iter().chain(&STAYS).copied().collect();
    assert_eq!(
        town.found(&all).len(),
        all.len(),
        "the search itself does not work"
    );
    assert!(matches!(town.tend(), Tended::Nothing));
    town.until("2029-11-30");
    assert!(matches!(town.tend(), Tended::Nothing));
    town.until("2029-12-01");
    assert!(matches!(town.tend(), Tended::Told));
    assert!(matches!(town.tend(), Tended::Nothing), "told twice");
    town.until("2029-12-30");
    assert!(matches!(town.tend(), Tended::Nothing));
    assert_eq!(
        town.found(&GOES).len(),
        GOES.len(),
        "something went too early"
    );

    town.until("2029-12-31");
    let Tended::Went(run, swept) = town.tend() else {
        panic!("nothing went on the day");
    };
    let gone = [
        (Rule::Contacts, 3),
        (Rule::Originals, 1),
        (Rule::Drafts, 2),
        (Rule::Unpublished, 2),
    ];
    assert_eq!(run.gone, gone);
    assert_eq!(swept.removed, 3);
    assert_eq!(town.found(&GOES), BTreeSet::new());
    assert_eq!(town.found(&STAYS).len(), STAYS.len());
    let acts = town.acts();
    for what in ["retention-noticed", "retention-run", "erased"] {
        assert!(
            acts.iter().any(|act| act == what),
            "{what} is not in the audit"
        );
    }
    assert!(matches!(town.tend(), Tended::Nothing));

    // What stays is what the ledger committed to, and a backup of it comes back.
    let commission = &town.scene.commission;
    let sound = town
        .scene
        .store
        .read(|r| evidence::soundness(r, commission));
    assert_eq!(sound.unwrap().unsound, Vec::<String>::new());
    let elsewhere = tempfile::tempdir().unwrap();
    let backup = elsewhere.path().join("next.tystio");
    let made = std::process::Command::new(env!("CARGO_BIN_EXE_tystio"))
        .args(["backup", "--rehearse", "--data"])
        .arg(town.scene.folder.path())
        .arg("--out")
        .arg(&backup)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&made.stderr);
    assert!(made.status.success(), "{said}");
    let mut zip = zip::ZipArchive::new(std::fs::File::open(&backup).unwrap()).unwrap();
    let mut found = BTreeSet::new();
    for index in 0..zip.len() {
        let mut bytes = Vec::new();
        zip.by_index(index)
            .unwrap()
            .read_to_end(&mut bytes)
            .unwrap();
        in_bytes(&bytes, &all, &mut found);
    }
    assert_eq!(found, BTreeSet::from(STAYS));
}

#[test]
fn a_hold_with_a_reason_postpones_and_what_it_held_is_told_of_again() {
    if on_a_server() {
        return;
    }
    let town = Town::new();
    town.until("2029-12-05");
    assert!(matches!(town.tend(), Tended::Told));
    let (of, now_us) = (town.scene.commission.clone(), town.scene.clock.now_us());
    town.write(move |tx| {
        hold_retention(
            tx,
            &of,
            ("2030-06-01", "A court asked for it."),
            ("Sample", now_us),
        )
    });
    town.until("2030-04-01");
    assert!(matches!(town.tend(), Tended::Nothing));
    town.until("2030-05-10");
    assert!(matches!(town.tend(), Tended::Told));
    // Told later than 30 days before: it waits for them.
    town.until("2030-06-01");
    assert!(matches!(town.tend(), Tended::Nothing));
    town.scene.clock.pass(9 * DAY_SECONDS);
    assert!(matches!(town.tend(), Tended::Went(..)));

    let other = Town::new();
    other.until("2030-01-10");
    let (of, now_us) = (other.scene.commission.clone(), other.scene.clock.now_us());
    let refused = other
        .scene
        .store
        .write(move |tx| hold_retention(tx, &of, ("2029-01-01", "Too late."), ("Sample", now_us)));
    assert!(refused.is_err());
    let (of, again) = (other.scene.commission.clone(), other.scene.commission.id);
    other.write(move |tx| hold_retention(tx, &of, ("2031-01-01", "Why."), ("Sample", now_us)));
    assert!(matches!(other.tend(), Tended::Nothing));
    assert!(other.write(move |tx| release_retention(tx, again, ("Sample", now_us))));
    assert!(matches!(other.tend(), Tended::Told));
}

#[test]
fn a_rule_that_is_not_in_force_lets_nothing_go() {
    if on_a_server() {
        return;
    }
    let town = Town::new();
    let now_us = town.scene.clock.now_us();
    let only = BTreeSet::from([Rule::Drafts]);
    town.write(move |tx| {
        commission::set_retention(tx, 1, (&only, "office@example.org"), ("Sample", now_us))
    });
    town.until("2029-12-01");
    assert!(matches!(town.tend(), Tended::Told));
    let letter = town
        .scene
        .store
        .read(|r| commission::waiting_letters(r, 1))
        .unwrap();
    assert!(
        letter
            .iter()
            .any(|one| one.letter.to == "office@example.org")
    );
    town.until("2029-12-31");
    let Tended::Went(run, _) = town.tend() else {
        panic!("nothing went on the day");
    };
    assert_eq!(run.gone, [(Rule::Drafts, 2)]);
    let gone = BTreeSet::from(["goesdraft", "goesattached", "goestyped"]);
    let left: BTreeSet<_> = GOES
        .into_iter()
        .filter(|word| !gone.contains(word))
        .collect();
    assert_eq!(town.found(&GOES), left);
    let plan = town
        .scene
        .store
        .read(|r| retention_plan(r, &town.scene.commission, now_us));
    let plan = plan.unwrap();
    assert!(!plan.is_something_there());
    let unpublished = plan.lines.last().unwrap();
    assert_eq!(
        (
            unpublished.reached.things,
            unpublished.cited,
            unpublished.versions
        ),
        (2, 1, 1)
    );
}

#[tokio::test]
async fn an_administrator_is_told_on_every_page_chooses_the_rules_and_postpones() {
    let door = Door::open();
    let (store, data) = (&door.scene.store, door.scene.folder.path());
    let then_us = micros_of("2029-12-01", "Europe/London").unwrap();
    let seconds = (then_us - door.scene.clock.now_us()) / 1_000_000;
    door.scene.clock.pass(seconds);
    let mut admin = door.signed_in(door.person("siwan", Role::Administrator));
    let banner = "Caiff data personol ei ddileu am byth o 31 Rhagfyr 2029";
    let people = "/cy/c/small/people";
    assert!(!door.get(&mut admin, people).await.text.contains(banner));
    let by = ("tystio", door.scene.clock.now_us());
    let tended = tend_retention(store, data, &door.scene.commission, None, by);
    assert!(matches!(tended.unwrap(), Tended::Told));
    let said = door.get(&mut admin, people).await;
    assert!(said.text.contains(banner), "{}", said.text);

    let page = "/cy/c/small/retention";
    let hold = format!("{page}/hold");
    let wrong = door
        .post(&mut admin, &hold, &[("until", "soon"), ("reason", "<b>")])
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("href=\"#until\""), "{}", wrong.text);
    let right = [("until", "2030-06-01"), ("reason", "Why <b>not</b>.")];
    let held = door.post(&mut admin, &hold, &right).await;
    assert_eq!(held.place(), "/cy/c/small/retention?done=yes");
    let said = door.get(&mut admin, page).await;
    assert!(
        said.text.contains("1 Mehefin 2030") && !said.text.contains("<b>not"),
        "{}",
        said.text
    );
    assert!(!said.text.contains(banner));

    let rules = [
        ("rules", "contacts"),
        ("rules", "drafts"),
        ("address", "nobody"),
    ];
    let wrong = door.post(&mut admin, page, &rules).await;
    assert!(wrong.text.contains("href=\"#address\""), "{}", wrong.text);
    let set = door.post(&mut admin, page, &rules[..2]).await;
    assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.text);
    let standing = store.read(|r| commission::standing(r, &door.scene.commission));
    let rules = BTreeSet::from([Rule::Contacts, Rule::Drafts]);
    assert_eq!(standing.unwrap().rules, rules);

    let mut clerk = door.signed_in(door.person("mair", Role::Clerk));
    assert_eq!(
        door.get(&mut clerk, page).await.status,
        StatusCode::NOT_FOUND
    );
}
