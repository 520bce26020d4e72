//! The receipt of a submission, read from the store and put on paper: `book/formats.md` section 5 says what it states.
//!
//! Guarantees: with the receipt code, what stands in it is what was received, for it is the respondent who reads it;
//! without, the words as they stand now, so that nothing that was taken out comes back. The checkpoint is signed anew
//! over the ledger as it is and covers the leaf.
//!
//! It does not know a receipt code: only its digest is kept. Who has the code gives it; what was taken in by the
//! secretariat has none, and its receipt says so. What others can check is the receipt as a file (`evidence::receipt`).

use crate::store::receipt as rows;
use crate::words::words;
use ::store::Store;
use commission::{Commission, Error, Language, day_of, instant_text};
use evidence::{Document, Source};
use ledger::{Checkpoint, ReceiptCode};
use paper::{Block, Labels, Run};

/// The command by which anybody checks the ledger against the checkpoint of a receipt.
const CHECK: &str = "tystio verify pack.zip --checkpoint checkpoint.txt";

/// What a receipt states.
pub(crate) struct Receipt {
    source: Source,
    /// What is kept of it since, where it came by the form.
    kept: Option<rows::Receipt>,
    /// The code of the respondent, where it is they who read it.
    code: Option<ReceiptCode>,
    /// A checkpoint that covers the leaf, whole.
    checkpoint: String,
    answers: Vec<Answer>,
}

/// An answer, a letter or an attachment.
struct Answer {
    /// As it stands now.
    document: Document,
    /// What is printed of it.
    text: String,
}

/// Reads the receipt of a source; `code` is the receipt code that opened it, for the respondent alone.
///
/// # Errors
/// [`Error::Fault`] where it cannot be read.
pub(crate) fn receipt(
    store: &Store,
    commission: &Commission,
    source: Source,
    code: Option<ReceiptCode>,
) -> Result<Receipt, Error> {
    let (kept, now, sent) = store.read(|r| {
        let kept = rows::receipt_by_reference(r, commission.id, &source.reference)?;
        let now = evidence::documents_of(r, source.id)?;
        let sent = match code {
            Some(_) => evidence::received_documents_of(r, source.id)?,
            None => now.clone(),
        };
        Ok::<_, Error>((kept, now, sent))
    })?;
    // A scan was received without words: those that were typed stand for it.
    let answers = now.into_iter().zip(sent).map(|(now, sent)| Answer {
        text: match now.is_scan {
            true => now.text.clone(),
            false => sent.text,
        },
        document: now,
    });
    // Read after the source, so that it covers its leaf.
    let key = store.signing_key(&commission.definition.slug)?;
    let checkpoint = Checkpoint::of(&store.tree(&commission.log())?, &key)
        .sign(&key)
        .map_err(|why| Error::fault("sign a checkpoint", why))?;
    Ok(Receipt {
        answers: answers.collect(),
        source,
        kept,
        code,
        checkpoint,
    })
}

impl Receipt {
    /// Its checkpoint, whole.
    pub(crate) fn checkpoint(&self) -> &str {
        &self.checkpoint
    }

    /// The receipt as a tagged PDF, in a language of the commission.
    ///
    /// # Errors
    /// [`Error::Fault`] where it cannot be printed.
    pub(crate) fn printed(
        &self,
        commission: &Commission,
        language: Language,
    ) -> Result<paper::Printed, Error> {
        paper::print(&self.on_paper(commission, language))
            .map_err(|why| Error::fault("print a receipt", why))
    }

    /// The receipt as a document.
    pub(crate) fn on_paper(&self, commission: &Commission, language: Language) -> paper::Document {
        let w = words(language);
        let definition = &commission.definition;
        let reference = &self.source.reference;
        let notice = definition
            .sample
            .then(|| pages::words(language).msg_sample_banner());
        let mut blocks = vec![plain(w.msg_receipt_about())];
        blocks.extend(notice.clone().map(inset));
        blocks.extend(self.since(language).map(inset));
        blocks.push(Block::heading(1, w.msg_receipt_facts()));
        blocks.push(Block::Facts(self.facts(language)));
        blocks.push(plain(match (&self.code, &self.kept) {
            (Some(_), _) => w.msg_receipt_code_keep(),
            (None, Some(_)) => w.msg_receipt_code_theirs(),
            (None, None) => w.msg_receipt_code_none(),
        }));
        blocks.push(Block::heading(1, w.msg_receipt_answers()));
        if self.answers.is_empty() {
            blocks.push(plain(w.msg_receipt_answers_none()));
        }
        for answer in &self.answers {
            answer.say(commission, language, self.code.is_some(), &mut blocks);
        }
        blocks.extend([
            Block::heading(1, w.msg_receipt_check()),
            plain(w.msg_receipt_check_about()),
            Block::List(vec![
                vec![Run::new(w.msg_receipt_check_save())],
                vec![Run::new(w.msg_receipt_check_run())],
            ]),
            Block::Exact(CHECK.to_owned()),
            Block::heading(2, w.msg_receipt_checkpoint()),
            Block::Exact(self.checkpoint.clone()),
            plain(w.msg_receipt_check_limits()),
        ]);
        let (slug, of) = (&definition.slug, language.code());
        paper::Document {
            title: w.msg_receipt_title(reference),
            commission: definition.title(language).to_owned(),
            language: of.to_owned(),
            ident: format!("receipt {slug} {reference} {of}"),
            day: day_of(self.source.received_us, "UTC"),
            notice,
            labels: Labels {
                page_of: w.msg_receipt_page_of("{page}", "{pages}"),
                numbers_for_characters: w.msg_receipt_numbers_for_characters(),
            },
            blocks,
        }
    }

    fn facts(&self, language: Language) -> Vec<(String, Vec<Run>)> {
        let w = words(language);
        let fact = |label: String, text: String| (label, vec![Run::new(text)]);
        let mut facts = vec![fact(
            w.msg_receipt_reference(),
            self.source.reference.clone(),
        )];
        if let Some(code) = &self.code {
            let code = vec![Run::new(code.to_string()).strong()];
            facts.push((w.msg_receipt_code(), code));
        }
        facts.push(fact(w.msg_receipt_received(), utc(self.source.received_us)));
        facts.push(fact(w.msg_receipt_leaf(), self.source.leaf.to_string()));
        if self.source.late {
            facts.push(fact(w.msg_receipt_late(), w.msg_receipt_late_text()));
        }
        facts
    }

    /// What became of it since, where it does not stand any more.
    fn since(&self, language: Language) -> Option<String> {
        let (w, kept) = (words(language), self.kept.as_ref()?);
        let withdrawn = kept
            .withdrawn_us
            .map(|at_us| w.msg_receipt_withdrawn(utc(at_us)));
        withdrawn.or_else(|| {
            kept.later
                .as_ref()
                .map(|it| w.msg_held_superseded_about(it))
        })
    }
}

impl Answer {
    fn say(
        &self,
        commission: &Commission,
        language: Language,
        as_received: bool,
        blocks: &mut Vec<Block>,
    ) {
        let (w, document) = (words(language), &self.document);
        let call = commission.definition.call.as_ref();
        let asked = call.and_then(|call| call.part(&document.part));
        let (of, title) = match (asked, &document.title) {
            (Some((_, question, facet)), _) => question.asked(facet, language),
            // A title may have come from the words that were taken out.
            (None, Some(title)) if as_received || !document.redacted() => (language, title.clone()),
            (None, _) if document.part == "body" => (language, w.msg_receipt_letter()),
            (None, _) => (language, document.part.clone()),
        };
        blocks.push(Block::Heading {
            level: 2,
            words: vec![Run::new(title).lang(other_than(language, Some(of)))],
            place: None,
        });
        if document.awaits_transcript() {
            blocks.push(inset(w.msg_receipt_scan()));
        }
        if document.transcribed() {
            blocks.push(inset(w.msg_receipt_typed()));
        }
        match (document.redacted(), as_received && !document.is_scan) {
            (true, true) => blocks.push(inset(w.msg_receipt_redacted_since())),
            (true, false) => blocks.push(inset(w.msg_receipt_redacted())),
            (false, _) => {}
        }
        for paragraph in self.text.split("\n\n").map(str::trim) {
            if !paragraph.is_empty() {
                let lang = other_than(language, document.language);
                blocks.push(Block::Paragraph(vec![Run::new(paragraph).lang(lang)]));
            }
        }
        if let Some((digest, media_type)) = &document.blob {
            blocks.push(Block::Facts(vec![
                (w.msg_receipt_file_type(), vec![Run::new(media_type)]),
                (w.msg_receipt_file_digest(), vec![Run::new(digest)]),
            ]));
        }
    }
}

fn plain(text: String) -> Block {
    Block::Paragraph(vec![Run::new(text)])
}

fn inset(text: String) -> Block {
    Block::Inset(vec![Run::new(text)])
}

/// The code of the language of some words, where it is not that of the receipt; else empty.
fn other_than(language: Language, of: Option<Language>) -> &'static str {
    of.filter(|of| *of != language).map_or("", Language::code)
}

/// An instant in UTC to the second.
fn utc(instant_us: i64) -> String {
    let text = instant_text(instant_us);
    text.split_once('.')
        .map_or(text.clone(), |(second, _)| format!("{second}Z"))
}

#[cfg(test)]
mod tests;
