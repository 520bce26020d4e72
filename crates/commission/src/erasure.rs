//! Erasing: what every room must say of its tables, so that nothing of a respondent is left when one asks to be erased.
//!
//! Guarantees: a room that makes a table says here what becomes of its rows (a test asks every table of the program); all
//! rooms forget in one transaction, the later ones first, so that no row ever points at something that is gone. What is
//! left is a number, a leaf, and who erased it when and by what right. It deliberately knows nothing of files: blobs,
//! built reports and the pages of the database are the business of whoever holds the data folder.

use crate::{Commission, Error, Reached, Rule};
use ::store::{Reader, Tx};
use std::collections::BTreeSet;
use std::fmt::Debug;

/// What is erased, and what was found out about it before anything is.
#[derive(Debug, Clone)]
pub struct Erasure {
    /// The commission.
    pub commission: Commission,
    /// The submissions, by number of their source, with every version that one of them superseded or that superseded it.
    pub sources: Vec<Erased>,
    /// Addresses that were left with them.
    pub contacts: BTreeSet<String>,
    /// Names of respondents, and of what they attached.
    pub names: BTreeSet<String>,
    /// Names of files in which they came, where that file goes too.
    pub files: BTreeSet<String>,
    /// Blobs that held something of them, to be removed unless somebody else's row still names them.
    pub blobs: BTreeSet<String>,
    /// Originals that go, though others came in the same file: file, and how many others.
    pub shared: Vec<(String, i64)>,
}

/// One submission.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Erased {
    /// The number of its source.
    pub source: i64,
    /// Its reference.
    pub reference: String,
}

/// By whom, when, and by what right something is erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErasedBy {
    /// The name of who carries it out.
    pub person: String,
    /// When, microseconds since 1970 in UTC.
    pub at_us: i64,
    /// By what right: `asked`, or what the person says.
    pub reason: String,
}

/// What becomes of the rows of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// Rows about the respondent go.
    Forgotten,
    /// Rows stay; what in them is the respondent's is taken out.
    Rewritten,
    /// Rows hold what is no submission yet, and end when it becomes one.
    NotYet,
    /// No row of it holds anything of a respondent: it is about the commission, its staff or the machine.
    Ours,
}

/// What a room forgets.
pub trait Forgets: Debug + Send + Sync {
    /// Every table that the room makes, with what becomes of its rows.
    fn tables(&self) -> &'static [(&'static str, Fate)];

    /// Finds out what the rooms must know before anything is gone.
    ///
    /// # Errors
    /// [`Error::Fault`] where it cannot be read.
    fn seek(&self, r: &Reader<'_>, erasure: &mut Erasure) -> Result<(), Error> {
        let _ = (r, erasure);
        Ok(())
    }

    /// Forgets.
    ///
    /// # Errors
    /// [`Error::Fault`] where it cannot be done; nothing is forgotten then.
    fn forget(&self, tx: &mut Tx<'_>, erasure: &Erasure, by: &ErasedBy) -> Result<(), Error>;

    /// What a rule of retention reaches in this room. What is still being written is left alone: `idle_us` is the moment
    /// since which nobody may have touched it.
    ///
    /// # Errors
    /// [`Error::Fault`] where it cannot be read.
    fn reached(
        &self,
        r: &Reader<'_>,
        commission: i64,
        rule: Rule,
        idle_us: i64,
    ) -> Result<Reached, Error> {
        let _ = (r, commission, rule, idle_us);
        Ok(Reached::default())
    }

    /// Lets go of what [`Forgets::reached`] tells.
    ///
    /// # Errors
    /// [`Error::Fault`] where it cannot be done; nothing goes then.
    fn let_go(
        &self,
        tx: &mut Tx<'_>,
        commission: i64,
        rule: Rule,
        idle_us: i64,
    ) -> Result<(), Error> {
        let _ = (tx, commission, rule, idle_us);
        Ok(())
    }
}

/// What texts of staff are searched for, so that nothing stays that somebody copied out of what is erased.
#[derive(Debug, Clone, Default)]
pub struct Repeats {
    /// Digests of every run of characters of the texts, sorted.
    runs: Vec<u64>,
    /// Which of them stand in a text that stays, too: whoever repeats them need not have copied what goes.
    said_elsewhere: Vec<bool>,
    /// Names and addresses.
    whole: Vec<String>,
}

/// Characters of a run that is taken for a copy: shorter ones are said by many.
const RUN_CHARS: usize = 24;
/// Characters of a name or an address that is searched for.
const WHOLE_CHARS_MIN: usize = 5;

impl Repeats {
    /// Of these texts, and these names and addresses.
    pub fn of<'a>(
        texts: impl IntoIterator<Item = &'a String>,
        whole: impl IntoIterator<Item = &'a String>,
    ) -> Self {
        let mut runs = Vec::new();
        for text in texts {
            let text: Vec<char> = text.chars().collect();
            runs.extend(text.windows(RUN_CHARS).map(digest));
        }
        runs.sort_unstable();
        runs.dedup();
        let whole = whole.into_iter().map(|one| one.trim());
        Self {
            said_elsewhere: vec![false; runs.len()],
            runs,
            whole: whole
                .filter(|one| one.chars().count() >= WHOLE_CHARS_MIN)
                .map(str::to_owned)
                .collect(),
        }
    }

    /// Takes note of a text that stays: its runs are no longer a copy of what goes.
    pub fn leave_out(&mut self, stays: &str) {
        let stays: Vec<char> = stays.chars().collect();
        for run in stays.windows(RUN_CHARS) {
            let at = self.runs.binary_search(&digest(run)).ok();
            if let Some(said) = at.and_then(|at| self.said_elsewhere.get_mut(at)) {
                *said = true;
            }
        }
    }

    /// Whether a text repeats a run of one of them, letter for letter, that no text says which stays; or holds a name.
    pub fn stand_in(&self, text: &str) -> bool {
        if self.whole.iter().any(|one| text.contains(one.as_str())) {
            return true;
        }
        let text: Vec<char> = text.chars().collect();
        text.windows(RUN_CHARS).any(|run| {
            let at = self.runs.binary_search(&digest(run)).ok();
            at.and_then(|at| self.said_elsewhere.get(at)) == Some(&false)
        })
    }
}

/// FNV-1a over the characters of a run.
fn digest(run: &[char]) -> u64 {
    run.iter().fold(0xcbf2_9ce4_8422_2325, |hash, c| {
        (hash ^ u64::from(*c)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// What the commission's own room forgets.
#[derive(Debug, Clone, Copy, Default)]
pub struct Forgetting;

impl Forgets for Forgetting {
    fn tables(&self) -> &'static [(&'static str, Fate)] {
        &[
            ("commission", Fate::Ours),
            ("person", Fate::Ours),
            ("person_role", Fate::Ours),
            ("sign_in", Fate::Ours),
            ("sign_in_try", Fate::Ours),
            ("recovery_code", Fate::Ours),
            ("known_browser", Fate::Ours),
            ("invitation", Fate::Ours),
            ("house_act", Fate::Ours),
            ("text_change", Fate::Ours),
            ("backup", Fate::Ours),
            ("act", Fate::Rewritten),
            ("letter", Fate::Forgotten),
            ("retention", Fate::Ours),
            ("retention_hold", Fate::Ours),
            ("retention_notice", Fate::Ours),
            ("retention_run", Fate::Ours),
        ]
    }

    fn forget(&self, tx: &mut Tx<'_>, erasure: &Erasure, by: &ErasedBy) -> Result<(), Error> {
        let commission = erasure.commission.id;
        for address in &erasure.contacts {
            crate::store::letters::forget_address(tx, commission, address)?;
        }
        for file in &erasure.files {
            crate::store::forget_file(tx, commission, file)?;
        }
        for one in &erasure.sources {
            crate::record(
                tx,
                commission,
                &by.person,
                by.at_us,
                "erased",
                &one.reference,
            )?;
        }
        Ok(())
    }

    fn reached(
        &self,
        r: &Reader<'_>,
        commission: i64,
        rule: Rule,
        _: i64,
    ) -> Result<Reached, Error> {
        match rule {
            Rule::Contacts => {
                let contacts = crate::store::letters::addresses(r, commission)?;
                let things = contacts.len() as u64;
                Ok(Reached {
                    things,
                    contacts: contacts.into_iter().collect(),
                    ..Reached::default()
                })
            }
            _ => Ok(Reached::default()),
        }
    }

    fn let_go(&self, tx: &mut Tx<'_>, commission: i64, rule: Rule, _: i64) -> Result<(), Error> {
        match rule {
            Rule::Contacts => Ok(crate::store::letters::forget_all(tx, commission)?),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Repeats;

    #[test]
    fn a_note_that_quotes_a_run_of_words_repeats_them_and_one_that_uses_the_same_words_does_not() {
        let said = "My mother waited for the bus to the hub at Rhyl, and it never came.".to_owned();
        let repeats = Repeats::of([&said], [&"Anwen Preece".to_owned(), &"a".to_owned()]);
        assert!(repeats.stand_in("See \u{201c}waited for the bus to the hub\u{201d} here."));
        assert!(!repeats.stand_in("She waited a while; the bus never came to the hub."));
        assert!(repeats.stand_in("Called: Anwen Preece"));
        assert!(!Repeats::default().stand_in("anything"));
    }

    #[test]
    fn what_somebody_else_says_too_is_nobodys_copy() {
        let said = "There is a lack of care in rural areas, says my sister Mair.".to_owned();
        let mut repeats = Repeats::of([&said], []);
        let note = "Theme: a lack of care in rural areas.";
        assert!(repeats.stand_in(note));
        repeats.leave_out("I wrote of a lack of care in rural areas in May.");
        assert!(!repeats.stand_in(note));
        assert!(repeats.stand_in("Compare \u{201c}rural areas, says my sister Mair\u{201d}."));
    }
}
