//! A small commission with evidence, codes and a draft, and a built report.

use commission::{Publication, Quiet};
use report::{Auditor, Built, Ending, Given, Verified};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use testkit::{NOON_US, SMALL_CALL, Scene};

pub const BY: (&str, i64) = ("Sample clerk", NOON_US);

/// What every stored text of the scene holds, so that a page that does not escape it is found.
pub const CANARY: &str = "<b>\"'&";

pub fn rooms() -> [store::Room; 2] {
    [reading::MIGRATIONS, report::MIGRATIONS]
}

/// Six submissions: named, name withheld, two anonymous of the same words, confidential, undecided.
pub fn scene() -> Scene {
    let scene = Scene::open(&rooms());
    scene.submission(
        Publication::Named,
        &[
            (
                "a1",
                "The bus comes twice a day <b>\"'&.\n\nThen it stops, and so do we.",
            ),
            ("b1", "=The garden works."),
        ],
    );
    scene.submission(
        Publication::NameWithheld,
        &[(
            "a1",
            "Mae'r bws yn dod ddwywaith y dydd, ac mae hynny'n ddigon i ni yma.",
        )],
    );
    scene.submission(Publication::Anonymous, &[("a2", "Nothing would help.")]);
    scene.submission(Publication::Anonymous, &[("a2", "Nothing would help.")]);
    scene.submission(
        Publication::Confidential,
        &[(
            "a1",
            "My manager told me in the kitchen that the rota was sold to the highest bidder.",
        )],
    );
    scene.submission(
        Publication::NotDecided,
        &[(
            "a1",
            "I have written to you about the lift in our block eleven times since the spring.",
        )],
    );
    scene.learn();
    claims(&scene, CLAIMS).unwrap();
    code(&scene, "SML0001/a1", "The bus comes twice a day", "Travel");
    code(&scene, "SML0002/a1", "Mae'r bws yn dod", "Travel");
    code(&scene, "SML0003/a2", "Nothing would help.", "No help");
    scene
}

/// Codes words of a document, making the code where it is not there.
pub fn code(scene: &Scene, document: &str, words: &str, name: &str) {
    let document = scene.document(document);
    let (start, end) = text::find_quote(&document.text, words)[0];
    let (commission, name) = (scene.commission.clone(), name.to_owned());
    scene
        .store
        .write(move |tx| -> Result<(), commission::Error> {
            let codes = reading::codes(tx, commission.id)?;
            let key = match codes.iter().find(|code| code.entry.name == name) {
                Some(code) => code.key.clone(),
                None => {
                    let entry = reading::Entry {
                        definition: format!("About {name} {CANARY}"),
                        name,
                        ..reading::Entry::default()
                    };
                    reading::add(tx, &commission, None, &entry, BY)?
                }
            };
            reading::put(tx, &commission, &document, start..end, &key, BY)?;
            Ok(())
        })
        .unwrap();
}

/// Two claims that conflict, one that is confirmed, one without a source.
pub const CLAIMS: &str = r#"
[[claim]]
key = "C1"
value = "1500"
unit = { en = "buses <b>\"'&", cy = "o fysiau <b>\"'&" }
group = { en = "Two valleys <b>\"'&", cy = "Dau gwm <b>\"'&" }
period = { en = "2025 <b>\"'&", cy = "2025 <b>\"'&" }
definition = { en = "Buses a year <b>\"'&", cy = "Bysiau'r flwyddyn <b>\"'&" }
source = { title = "A timetable <b>\"'&", address = "https://example.org/<b>\"'&", place = { en = "page 2 <b>\"'&", cy = "tudalen 2 <b>\"'&" }, read = "2026-01-02" }
checked = { by = "Sample checker <b>\"'&", on = "2026-01-03" }
conflicts = ["C2"]
note = { en = "Summer only <b>\"'&.", cy = "Yr haf yn unig <b>\"'&." }
[[claim]]
key = "C2"
value = { en = "none <b>\"'&", cy = "dim <b>\"'&" }
definition = { en = "Buses on Sundays", cy = "Bysiau ar y Sul" }
source = { title = "A poster" }
checked = { by = "Sample checker", on = "2026-01-03" }
[[claim]]
key = "C3"
value = "3.7"
definition = { en = "A ratio", cy = "Cymhareb" }
[[claim]]
key = "C10"
value = "11"
definition = { en = "Stops", cy = "Arosfannau" }
source = { title = "A map" }
checked = { by = "Sample checker", on = "2026-01-03" }
"#;

/// Takes claims in.
pub fn claims(scene: &Scene, text: &str) -> Result<evidence::ClaimsTaken, commission::Error> {
    let (commission, text) = (scene.commission.clone(), text.to_owned());
    scene
        .store
        .write(move |tx| evidence::take_claims(tx, &commission, "claims.toml", &text, BY))
}

/// A draft that passes the gate.
pub const DRAFT: &str = r#"
[summary]
en = "A summary <b>\"'& of what we read.\n\nIn two paragraphs."
cy = "Crynodeb <b>\"'& o'r hyn a ddarllenasom."

[[finding]]
key = "F1"
strand = "a"
text = { en = "Buses come too seldom <b>\"'&.", cy = "Daw bysiau'n rhy anaml <b>\"'&." }
confidence = "low"
[finding.reasons]
methodological_limits = { en = "Few wrote <b>\"'&.", cy = "Ychydig a ysgrifennodd <b>\"'&." }
coherence = { en = "They differ.", cy = "Maent yn wahanol." }
adequacy = { en = "Thin.", cy = "Tenau." }
relevance = { en = "Direct.", cy = "Uniongyrchol." }
[[finding.evidence]]
weight = "supports"
document = "SML0001/a1"
quote = "Then it stops, and so do we."
[[finding.evidence]]
weight = "supports"
document = "SML0005/a1"
confidential = true
[[finding.evidence]]
weight = "contradicts"
document = "SML0002/a1"
quote = "mae hynny'n ddigon i ni yma"
[[finding.evidence]]
weight = "qualifies"
exhibit = "codes-by-respondent-type"
[[finding.evidence]]
weight = "qualifies"
claim = "C1"
[[finding.evidence]]
weight = "contradicts"
claim = "C2"

[[recommendation]]
key = "R1"
text = { en = "Run a third bus <b>\"'&.", cy = "Rhedwch drydydd bws <b>\"'&." }
who = { en = "The council <b>\"'&", cy = "Y cyngor <b>\"'&" }
by = "2027-03-31"
findings = ["F1"]
[recommendation.cost]
low = 10000
high = 20000
currency = "GBP"
basis = { en = "A guess <b>\"'&.", cy = "Amcan <b>\"'&." }
"#;

pub fn draft(scene: &Scene, text: &str) -> Result<report::Drafted, commission::Error> {
    let (commission, text) = (scene.commission.clone(), text.to_owned());
    scene
        .store
        .write(move |tx| report::draft(tx, &commission, "report.toml", &text, BY))
}

pub fn build(scene: &Scene, out: &Path) -> Ending {
    let (store, commission) = (&scene.store, &scene.commission);
    report::build(store, commission, out, Auditor::Sealed, BY, &Quiet).unwrap()
}

/// Verifies a pack without the sealed one.
pub fn verify(pack: &Path, checkpoint: Option<&[u8]>) -> Result<Verified, commission::Error> {
    let given = Given {
        pack,
        sealed: None,
        checkpoint,
    };
    report::verify(&given, None)
}

pub fn built(scene: &Scene, out: &Path) -> Built {
    match build(scene, out) {
        Ending::Built(built) => *built,
        Ending::Shut(checked) => panic!("the gate is shut: {:#?}", checked.problems),
    }
}

/// A scene with its report, in a folder that vanishes.
pub struct Published {
    pub scene: Scene,
    pub folder: TempDir,
    pub built: Built,
}

impl Published {
    pub fn new() -> Self {
        let scene = scene();
        draft(&scene, DRAFT).unwrap();
        Self::of(scene)
    }

    pub fn of(scene: Scene) -> Self {
        let folder = TempDir::new().unwrap();
        let built = built(&scene, &folder.path().join("site"));
        Self {
            scene,
            folder,
            built,
        }
    }

    pub fn site(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    pub fn page(&self, path: &str) -> String {
        fs::read_to_string(self.site().join(path)).unwrap_or_else(|why| panic!("{path}: {why}"))
    }
}

/// A commission with another small call.
pub fn one_language() -> Scene {
    let call = SMALL_CALL.replace("languages = [\"en\", \"cy\"]", "languages = [\"cy\"]");
    Scene::with_call(&rooms(), &call)
}

/// Every file below a folder, with its bytes.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(folder: &Path, prefix: &str, all: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type().unwrap().is_dir() {
                walk(&entry.path(), &format!("{name}/"), all);
            } else {
                all.insert(name, fs::read(entry.path()).unwrap());
            }
        }
    }
    let mut all = BTreeMap::new();
    walk(folder, "", &mut all);
    all
}
