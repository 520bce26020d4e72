//! What a report is made of, read from one unchanging view of the store.
//!
//! It holds everything but the texts of documents, which are read again, one at a time, where they are written; so
//! memory grows with the number of submissions and passages and not with their length.

use crate::beside::measured_by;
use crate::coded::{Code, Coding, coded};
use crate::graph::{Basis, Graph};
use crate::life::Life;
use crate::options::{Appraised, Ground};
use crate::plan::{Action, Gauge};
use crate::store as rows;
use crate::translations::quotes::{Renderings, renderings};
use ::store::Reader;
use commission::{Commission, Error, Language, Publication};
use evidence::{Claim, Document, Group, Passage, ReceivedEnvelope, Source, TakenExhibit};
use ledger::{Digest, Leaf, Salt, sha256};
use std::collections::{BTreeMap, BTreeSet};

/// One view of everything.
#[derive(Debug)]
pub(crate) struct Snapshot {
    pub(crate) commission: Commission,
    /// How many leaves the ledger has.
    pub(crate) leaves: u64,
    /// The last leaf, where it binds a report, with what it binds.
    pub(crate) bound_last: Option<BTreeMap<String, Digest>>,
    /// The commitment of the leaf before it, where that is of a sealed pack.
    pub(crate) sealed_last: Option<Digest>,
    pub(crate) graph: Graph,
    /// Findings that rested on what was erased since they were drafted, each with a reference.
    pub(crate) erased_evidence: Vec<(String, String)>,
    /// Every submission in the order of its leaf.
    pub(crate) submissions: Vec<Submission>,
    pub(crate) by_reference: BTreeMap<String, usize>,
    /// What sources said of themselves when they were received, where they were described otherwise since.
    pub(crate) envelopes: BTreeMap<i64, ReceivedEnvelope>,
    /// Every passage that is cited or coded, by its number.
    pub(crate) anchors: BTreeMap<i64, Anchor>,
    /// How many submissions came from each respondent type and place.
    pub(crate) groups: BTreeMap<Group, i64>,
    /// The documents that findings rest on without showing them, by number.
    pub(crate) cited_documents: BTreeMap<i64, CitedDocument>,
    /// What cited passages say in other languages.
    pub(crate) renderings: Renderings,
    /// Every claim in the order of their numbers.
    pub(crate) claims: Vec<Claim>,
    /// The exhibits that were taken in, by name.
    pub(crate) taken: Vec<TakenExhibit>,
    /// Every option sheet, in its order.
    pub(crate) sheets: Vec<Appraised>,
    /// The plan, in its order.
    pub(crate) actions: Vec<Action>,
    pub(crate) codes: Vec<Code>,
    pub(crate) codings: Vec<Coding>,
    /// When campaigns were last looked for and how, if they were.
    pub(crate) looked: Option<Looked>,
    /// What goes on around the report: its editions, replies and progress.
    pub(crate) life: Life,
}

/// How campaigns were looked for.
#[derive(Debug)]
pub(crate) struct Looked {
    pub(crate) run: reading::Run,
    /// Decisions of persons about them that hold.
    pub(crate) decisions: usize,
}

/// A submission without its texts.
#[derive(Debug)]
pub(crate) struct Submission {
    pub(crate) source: Source,
    pub(crate) salt: Salt,
    /// Reference of the first submission with the same texts, among the published ones where this one is published, else
    /// among the others.
    group: String,
    /// Key of its campaign.
    pub(crate) campaign: Option<String>,
    /// The names of the distinct texts it is counted as: the key of its campaign and those of its personal additions; else
    /// the reference of the first submission that is counted as the same text, published or not as this one.
    pub(crate) texts: Vec<String>,
}

impl Submission {
    /// The group of a published submission.
    pub(crate) fn text_group(&self) -> Option<&str> {
        self.source.state.published().then_some(self.group.as_str())
    }

    /// The campaign of a published submission.
    pub(crate) fn shown_campaign(&self) -> Option<&str> {
        let campaign = self.campaign.as_deref();
        campaign.filter(|_| self.source.state.published())
    }

    /// The texts that a published submission is counted as.
    pub(crate) fn shown_texts(&self) -> &[String] {
        match self.source.state.published() {
            true => &self.texts,
            false => &[],
        }
    }

    /// The group, of those that are not published too: for the sealed pack alone.
    pub(crate) fn sealed_group(&self) -> &str {
        &self.group
    }
}

/// A passage with what the gate and the pages must know about its document.
#[derive(Debug)]
pub(crate) struct Anchor {
    pub(crate) passage: Passage,
    pub(crate) document_name: String,
    pub(crate) document_version: i64,
    pub(crate) reference: String,
    /// The language of its document, as far as it is known.
    pub(crate) language: Option<Language>,
    pub(crate) state: Publication,
    pub(crate) group: Group,
    /// Whether the quote stands where the passage says.
    pub(crate) holds: bool,
}

impl Anchor {
    /// Its identifier in files and pages.
    pub(crate) fn label(&self) -> String {
        passage_label(self.passage.id)
    }

    /// Whether it is in the pack and on the site.
    pub(crate) fn shown(&self) -> bool {
        self.holds && self.state.published()
    }
}

/// `P12`.
pub(crate) fn passage_label(id: i64) -> String {
    format!("P{id}")
}

/// A document that a finding rests on.
#[derive(Debug)]
pub(crate) struct CitedDocument {
    pub(crate) name: String,
    pub(crate) reference: String,
    pub(crate) state: Publication,
}

impl CitedDocument {
    fn of(document: &Document, state: Publication) -> Self {
        Self {
            name: document.name(),
            reference: document.reference.clone(),
            state,
        }
    }
}

impl Snapshot {
    pub(crate) fn read(r: &Reader<'_>, commission: &Commission) -> Result<Self, Error> {
        let log = commission.log();
        let (mut leaves, mut before, mut last) = (0, Vec::new(), Vec::new());
        r.leaves(&log, 0, |leaf| {
            leaves += 1;
            std::mem::swap(&mut before, &mut last);
            last.clear();
            last.extend_from_slice(leaf);
            Ok::<(), Error>(())
        })?;
        let bound_last = match Leaf::parse(&last) {
            Ok(Leaf::ReportBuilt { files }) => Some(files),
            _ => None,
        };
        let sealed_last = match Leaf::parse(&before) {
            Ok(Leaf::SealedBuilt { commitment }) => Some(commitment),
            _ => None,
        };
        let coded = coded(r, commission.id)?;
        let graph = rows::graph(r, commission.id)?;
        let mut snapshot = Self {
            commission: commission.clone(),
            leaves,
            bound_last,
            sealed_last,
            renderings: renderings(r, commission, &graph)?,
            graph,
            erased_evidence: rows::erased_evidence(r, commission.id)?,
            submissions: Vec::new(),
            by_reference: BTreeMap::new(),
            envelopes: evidence::received_envelopes(r, commission.id)?,
            anchors: BTreeMap::new(),
            groups: evidence::group_sizes(r, commission.id)?,
            cited_documents: BTreeMap::new(),
            claims: evidence::claims(r, commission.id)?,
            taken: evidence::taken_exhibits(r, commission.id)?,
            sheets: rows::plans::sheets(r, commission.id)?,
            actions: rows::plans::actions(r, commission.id)?,
            codes: coded.codes,
            codings: coded.codings,
            looked: looked(r, commission.id)?,
            life: Life::read(r, commission.id)?,
        };
        snapshot.read_submissions(r)?;
        snapshot.read_documents(r)?;
        Ok(snapshot)
    }

    /// What the gate asks of the draft itself: its graph with what that cites, and nothing of the
    /// other submissions, however many there are. Nothing can be built of it.
    pub(crate) fn of_draft(r: &Reader<'_>, commission: &Commission) -> Result<Self, Error> {
        let graph = rows::graph(r, commission.id)?;
        let mut snapshot = Self {
            commission: commission.clone(),
            leaves: 0,
            bound_last: None,
            sealed_last: None,
            renderings: renderings(r, commission, &graph)?,
            graph,
            erased_evidence: rows::erased_evidence(r, commission.id)?,
            submissions: Vec::new(),
            by_reference: BTreeMap::new(),
            envelopes: BTreeMap::new(),
            anchors: BTreeMap::new(),
            groups: evidence::group_sizes(r, commission.id)?,
            cited_documents: BTreeMap::new(),
            claims: evidence::claims(r, commission.id)?,
            taken: evidence::taken_exhibits(r, commission.id)?,
            sheets: rows::plans::sheets(r, commission.id)?,
            actions: rows::plans::actions(r, commission.id)?,
            codes: Vec::new(),
            codings: Vec::new(),
            looked: None,
            life: Life::default(),
        };
        snapshot.anchors = anchors_of(r, commission, &snapshot.cited())?;
        for document in confidential(&snapshot.graph) {
            if let Some((document, source)) = cited(r, commission, document)? {
                let cited = CitedDocument::of(&document, source.state);
                snapshot.cited_documents.insert(document.id, cited);
            }
        }
        Ok(snapshot)
    }

    fn read_submissions(&mut self, r: &Reader<'_>) -> Result<(), Error> {
        evidence::each_source(r, self.commission.id, |source, salt| {
            let index = self.submissions.len();
            self.by_reference.insert(source.reference.clone(), index);
            self.submissions.push(Submission {
                source,
                salt,
                group: String::new(),
                campaign: None,
                texts: Vec::new(),
            });
            Ok::<(), Error>(())
        })?;
        self.read_texts(r)
    }

    /// Reads as which distinct texts each submission is counted, and names them: the published ones first, so that no name
    /// tells how many others there are.
    fn read_texts(&mut self, r: &Reader<'_>) -> Result<(), Error> {
        let counted = evidence::counted_texts(r, self.commission.id)?;
        let campaigns = reading::campaigns(r, self.commission.id)?;
        let keys: BTreeMap<i64, String> = campaigns.iter().map(|one| (one.id, one.key())).collect();
        let members = reading::memberships(r, self.commission.id)?;
        let mut names: BTreeMap<(bool, &str), String> = BTreeMap::new();
        let mut additions: BTreeMap<&str, usize> = BTreeMap::new();
        for published in [true, false] {
            for submission in &mut self.submissions {
                let source = &submission.source;
                if source.state.published() != published {
                    continue;
                }
                submission.campaign = members.get(&source.id).and_then(|id| keys.get(id)).cloned();
                let mut own = Vec::new();
                for key in counted.get(&source.id).into_iter().flatten() {
                    own.push(match (&submission.campaign, key.starts_with("addition:")) {
                        (Some(_), true) => {
                            let next = additions.len() + 1;
                            format!("A{}", additions.entry(key).or_insert(next))
                        }
                        (Some(campaign), false) => campaign.clone(),
                        (None, _) => {
                            let name = names.entry((published, key));
                            name.or_insert_with(|| source.reference.clone()).clone()
                        }
                    });
                }
                own.sort_by_key(|name| (name.starts_with('A'), name.len(), name.clone()));
                submission.texts = own;
            }
        }
        Ok(())
    }

    /// Reads every document once: for the groups of equal texts, and for the places of passages.
    fn read_documents(&mut self, r: &Reader<'_>) -> Result<(), Error> {
        let mut wanted: BTreeSet<i64> = self.cited();
        wanted.extend(self.codings.iter().map(|coding| coding.passage));
        let mut passages: BTreeMap<i64, Vec<Passage>> = BTreeMap::new();
        for passage in rows::passages(r, self.commission.id)? {
            if wanted.contains(&passage.id) {
                passages.entry(passage.document).or_default().push(passage);
            }
        }
        let confidential = confidential(&self.graph);
        let mut keys: Vec<Vec<u8>> = vec![Vec::new(); self.submissions.len()];
        evidence::each_document(r, self.commission.id, |document| {
            let Some(index) = self.by_reference.get(&document.reference).copied() else {
                return Ok(());
            };
            let Some(source) = self.submissions.get(index).map(|one| &one.source) else {
                return Ok(());
            };
            if let Some(key) = keys.get_mut(index) {
                key.extend_from_slice(document.part.as_bytes());
                key.push(0);
                key.extend_from_slice(sha256(document.text.as_bytes()).as_bytes());
            }
            if confidential.contains(&document.id) {
                let cited = CitedDocument::of(&document, source.state);
                self.cited_documents.insert(document.id, cited);
            }
            for passage in passages.remove(&document.id).unwrap_or_default() {
                self.anchors
                    .insert(passage.id, anchor(passage, &document, source));
            }
            Ok::<(), Error>(())
        })?;
        self.group(keys);
        Ok(())
    }

    fn group(&mut self, keys: Vec<Vec<u8>>) {
        let mut first: BTreeMap<(bool, Vec<u8>), String> = BTreeMap::new();
        for (submission, key) in self.submissions.iter_mut().zip(keys) {
            let of = (submission.source.state.published(), key);
            let reference = &submission.source.reference;
            let group = first.entry(of).or_insert_with(|| reference.clone());
            submission.group.clone_from(group);
        }
    }

    /// The claim of that key.
    pub(crate) fn claim(&self, key: &str) -> Option<&Claim> {
        self.claims.iter().find(|one| one.claim == key)
    }

    /// Every passage that a finding or a published option sheet cites.
    fn cited(&self) -> BTreeSet<i64> {
        let pieces = self.shown_sheets().flat_map(|one| &one.evidence);
        let mut cited = self.graph.cited();
        cited.extend(pieces.filter_map(|piece| match piece.ground {
            Ground::Passage(id) => Some(id),
            _ => None,
        }));
        cited
    }

    /// The option sheets that the draft names.
    pub(crate) fn shown_sheets(&self) -> impl Iterator<Item = &Appraised> {
        let named = |one: &&Appraised| self.graph.options.contains(&one.sheet.sheet);
        self.sheets.iter().filter(named)
    }

    /// Whether a published option sheet or an action rests on an exhibit.
    fn planned_by(&self, name: &str) -> bool {
        let mut pieces = self.shown_sheets().flat_map(|one| &one.evidence);
        pieces.any(|piece| matches!(&piece.ground, Ground::Exhibit(named) if named == name))
            || self
                .actions
                .iter()
                .any(|one| matches!(&one.measure, Some(Gauge::Exhibit(named)) if named == name))
    }

    /// The exhibits taken in that are published: those that a finding, an option sheet or an action rests on, and those that
    /// measure a claim.
    pub(crate) fn shown_exhibits(&self) -> impl Iterator<Item = &TakenExhibit> {
        let shown = |one: &&TakenExhibit| {
            let name = &one.exhibit.exhibit;
            !self.graph.citing(name).is_empty()
                || !measured_by(&self.claims, name).is_empty()
                || self.planned_by(name)
        };
        self.taken.iter().filter(shown)
    }

    /// The submission of that reference.
    pub(crate) fn submission(&self, reference: &str) -> Option<&Submission> {
        self.submissions.get(*self.by_reference.get(reference)?)
    }
}

fn looked(r: &Reader<'_>, commission: i64) -> Result<Option<Looked>, Error> {
    let Some(run) = reading::last_run(r, commission)? else {
        return Ok(None);
    };
    let acts = reading::acts(r, commission)?;
    let decisions = acts.iter().filter(|act| act.undone.is_none()).count();
    Ok(Some(Looked { run, decisions }))
}

/// The documents that findings rest on without showing them.
fn confidential(graph: &Graph) -> BTreeSet<i64> {
    let all = graph.findings.iter().flat_map(|finding| &finding.evidence);
    all.filter_map(|evidence| match evidence.basis {
        Basis::Confidential(document) => Some(document),
        _ => None,
    })
    .collect()
}

/// A document of this commission, and its submission.
fn cited(
    r: &Reader<'_>,
    commission: &Commission,
    document: i64,
) -> Result<Option<(Document, Source)>, Error> {
    let Some(document) = evidence::document(r, document)? else {
        return Ok(None);
    };
    let source = evidence::source(r, document.source)?;
    let own = source.filter(|source| source.commission == commission.id);
    Ok(own.map(|source| (document, source)))
}

/// These passages, with what must be known of their documents.
pub(crate) fn anchors_of(
    r: &Reader<'_>,
    commission: &Commission,
    passages: &BTreeSet<i64>,
) -> Result<BTreeMap<i64, Anchor>, Error> {
    let mut anchors = BTreeMap::new();
    for passage in passages {
        let Some(passage) = evidence::passage(r, *passage)? else {
            continue;
        };
        if let Some((document, source)) = cited(r, commission, passage.document)? {
            anchors.insert(passage.id, anchor(passage, &document, &source));
        }
    }
    Ok(anchors)
}

fn anchor(passage: Passage, document: &Document, source: &Source) -> Anchor {
    Anchor {
        holds: passage.holds_in(document),
        document_name: document.name(),
        document_version: document.version,
        reference: document.reference.clone(),
        language: document.language,
        passage,
        state: source.state,
        group: (source.respondent_type.clone(), source.place.clone()),
    }
}
