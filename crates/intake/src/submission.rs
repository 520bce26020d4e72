//! A row or a letter as the submission it becomes, before the store has seen it.
//!
//! Guarantees: blank answers make no document; every text is the author's own, unchanged; the key by
//! which a submission is known again depends on its own id, or else on its bytes and place, never on
//! the time it was taken.

use crate::limits::{FIELD_CHARS_MAX, ID_CHARS_MAX, TEXT_CHARS_MAX, TITLE_CHARS_MAX};
use crate::mapping::{Fitted, Origin};
use crate::notices::{Notices, Told};
use crate::salts::Salts;
use crate::values::{Labels, instant_of, labels_of, language_of, publication_of};
use crate::words::words;
use commission::{Commission, Error, Language, Publication, Refusal};
use evidence::{NewDocument, NewSource};
use ingest::{Letter, Scan, TableRow};
use ledger::Salt;

/// A submission about to be kept.
#[derive(Debug)]
pub(crate) struct Submission {
    /// By which it is known again within the commission.
    pub(crate) key: String,
    /// What the key is, for a sentence.
    pub(crate) known_by: KnownBy,
    /// The source.
    pub(crate) new: NewSource,
    /// Salt of its envelope.
    pub(crate) salt: Salt,
    /// Its documents.
    pub(crate) documents: Vec<NewDocument>,
    /// Digest of what it says beside its words.
    pub(crate) particulars: String,
    /// Column and label, as the source gave them.
    pub(crate) labels: Vec<(String, String)>,
    /// Where it stands.
    pub(crate) spot: Spot,
}

/// What makes a submission the same as one that was taken before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum KnownBy {
    /// The id of its row.
    Id(String),
    /// The file's bytes and its place in them.
    Place,
    /// The letter's own message id.
    Message(String),
    /// The letter's bytes.
    Bytes,
}

/// Where a row or a letter stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Spot {
    /// The file, with entry, sheet or message.
    pub file: String,
    /// The row, from 1, in a table.
    pub row: Option<u64>,
    /// The line of the file, or the row of the sheet.
    pub line: Option<u64>,
}

/// What all submissions of one taking share.
pub(crate) struct Desk<'a> {
    pub(crate) commission: &'a Commission,
    pub(crate) channel: Option<&'a str>,
    /// When something was received that does not say so itself.
    pub(crate) received_us: i64,
    types: Labels,
    places: Labels,
}

/// The instant that a person means by a date, or by a time in the commission's zone.
///
/// # Errors
/// The sentence to put right, where it is neither.
pub(crate) fn received_of(commission: &Commission, text: &str) -> Result<i64, Refusal> {
    let zone = &commission.definition.time_zone;
    instant_of(text, zone)
        .map(|instant| instant.us)
        .ok_or_else(|| time_wrong(text))
}

fn time_wrong(text: &str) -> Refusal {
    let shown: String = text.chars().take(FIELD_CHARS_MAX).collect();
    Refusal::new("time", |l| words(l).msg_row_time_wrong(shown.as_str()))
}

impl<'a> Desk<'a> {
    pub(crate) fn new(
        commission: &'a Commission,
        channel: Option<&'a str>,
        received_us: i64,
    ) -> Self {
        let call = commission.definition.call.as_ref();
        Self {
            commission,
            channel,
            received_us,
            types: Labels::respondent_types(call),
            places: Labels::places(call),
        }
    }

    fn new_source(&self, channel: &str, received_us: i64, origin: String) -> NewSource {
        let definition = &self.commission.definition;
        let closes = definition.call.as_ref().map(|call| call.closes_us);
        NewSource {
            commission: self.commission.id,
            prefix: definition.prefix.clone(),
            channel: self.channel.unwrap_or(channel).to_owned(),
            respondent_type: None,
            place: None,
            language: None,
            state: Publication::NotDecided,
            name: None,
            received_us,
            late: closes.is_some_and(|closes| received_us > closes),
            origin,
            text_key: String::new(),
        }
    }
}

/// A table's rows as submissions.
pub(crate) struct Rows<'a> {
    pub(crate) desk: &'a Desk<'a>,
    pub(crate) fitted: &'a Fitted,
    /// The name of the table.
    pub(crate) table: String,
    /// Digest of the file and the table's place in it.
    pub(crate) digest: String,
}

impl Rows<'_> {
    /// The submission of a row.
    ///
    /// # Errors
    /// [`Error::Refused`] with the refusal of this row; the others are not concerned.
    pub(crate) fn submission(
        &self,
        number: u64,
        row: &TableRow,
        salts: &mut Salts,
        notices: &mut Notices,
    ) -> Result<Submission, Error> {
        let (key, known_by) = self.key(number, row)?;
        let mut new = self.desk.new_source(
            "import",
            self.received(row, notices)?,
            format!("{}#{number}", self.table),
        );
        let dated = self.field(row, "received").unwrap_or_default().to_owned();
        self.describe(&mut new, row, notices);
        let mut documents = Vec::new();
        for (question, strand, at) in &self.fitted.answers {
            // Two exports of one survey differ in the blanks at the end of an answer: one format keeps them, another does not.
            let text = row.cells.get(*at).map_or("", |cell| cell.trim_end());
            if text.is_empty() {
                continue;
            }
            fits(question, text)?;
            documents.push(NewDocument {
                part: question.clone(),
                strand: strand.clone(),
                title: None,
                language: None,
                text: text.to_owned(),
                salt: salts.next(),
                blob: None,
                is_scan: false,
            });
        }
        if documents.is_empty() {
            notices.tell(Told::NoAnswer, &number.to_string());
        }
        let mut labels = Vec::new();
        for (column, at) in &self.fitted.codes {
            let cell = row.cells.get(*at).map_or("", String::as_str);
            labels.extend(
                labels_of(cell)
                    .into_iter()
                    .map(|label| (column.clone(), label)),
            );
        }
        finish(&mut new, &documents)?;
        Ok(Submission {
            key,
            known_by,
            particulars: particulars(&new, &dated),
            new,
            salt: salts.next(),
            documents,
            labels,
            spot: Spot {
                file: self.table.clone(),
                row: Some(number),
                line: Some(row.line),
            },
        })
    }

    fn key(&self, number: u64, row: &TableRow) -> Result<(String, KnownBy), Refusal> {
        let Some((at, series)) = &self.fitted.id else {
            return Ok((format!("row {}#{number}", self.digest), KnownBy::Place));
        };
        let id = row.cells.get(*at).map_or("", |cell| cell.trim());
        if id.is_empty() {
            return Err(Refusal::new("no-id", |l| words(l).msg_row_no_id()));
        }
        if id.chars().count() > ID_CHARS_MAX {
            return Err(Refusal::new("id-long", |l| {
                words(l).msg_row_id_long(ID_CHARS_MAX.to_string())
            }));
        }
        Ok((format!("id {series}={id}"), KnownBy::Id(id.to_owned())))
    }

    /// The value of a field, without blanks around it; `None` where it is blank or not mapped.
    fn field<'r>(&'r self, row: &'r TableRow, field: &str) -> Option<&'r str> {
        let value = match self.fitted.fields.get(field)? {
            Origin::Column(at) => row.cells.get(*at).map(String::as_str)?,
            Origin::Constant(text) => text.as_str(),
        };
        Some(value.trim()).filter(|value| !value.is_empty())
    }

    fn received(&self, row: &TableRow, notices: &mut Notices) -> Result<i64, Refusal> {
        let Some(text) = self.field(row, "received") else {
            return Ok(self.desk.received_us);
        };
        let zone = &self.desk.commission.definition.time_zone;
        let Some(instant) = instant_of(text, zone) else {
            return Err(time_wrong(text));
        };
        if instant.day_first {
            notices.tell(Told::DayFirst, text);
        }
        Ok(instant.us)
    }

    fn describe(&self, new: &mut NewSource, row: &TableRow, notices: &mut Notices) {
        if let Some(text) = self.field(row, "language") {
            new.language = language_of(text);
            if new.language.is_none() {
                notices.tell(Told::Language, text);
            }
        }
        if let Some(text) = self.field(row, "publication") {
            match publication_of(text) {
                Some(state) => new.state = state,
                None => notices.tell(Told::Publication, text),
            }
        }
        new.name = self.field(row, "name").map(short);
        new.respondent_type = self
            .field(row, "respondent_type")
            .map(|text| key_or_told(&self.desk.types, text, Told::RespondentType, notices));
        new.place = self
            .field(row, "place")
            .map(|text| key_or_told(&self.desk.places, text, Told::Place, notices));
    }
}

fn key_or_told(labels: &Labels, text: &str, told: Told, notices: &mut Notices) -> String {
    match labels.key_of(text) {
        Some(key) => key.to_owned(),
        None => {
            let kept = short(text);
            notices.tell(told, &kept);
            kept
        }
    }
}

/// The submission of a letter. `blob` keeps the bytes of an attachment and answers their digest.
///
/// # Errors
/// [`Error::Refused`] with the refusal of this letter, [`Error::Fault`] where a blob cannot be kept.
pub(crate) fn of_letter(
    desk: &Desk<'_>,
    letter: &Letter,
    salts: &mut Salts,
    notices: &mut Notices,
    mut blob: impl FnMut(&[u8]) -> Result<String, Error>,
) -> Result<Submission, Error> {
    let name = crate::file::letter_name(letter);
    let mail = [ingest::Kind::Eml, ingest::Kind::Msg];
    let mail = mail.map(ingest::Kind::media_type);
    let mail = mail.contains(&letter.media_type.as_str());
    let channel = if mail { "email" } else { "import" };
    let received = letter.sent_us.unwrap_or(desk.received_us);
    let mut new = desk.new_source(channel, received, name.clone());
    new.name = letter
        .from
        .as_ref()
        .and_then(|from| from.name.as_deref())
        .map(short);
    let mut documents = Vec::new();
    if !letter.text.trim().is_empty() {
        fits("body", &letter.text)?;
        documents.push(NewDocument {
            part: "body".to_owned(),
            strand: None,
            title: Some(title_of(letter, &name)),
            language: None,
            text: letter.text.clone(),
            salt: salts.next(),
            blob: None,
            is_scan: false,
        });
    }
    for (number, attachment) in (1..).zip(&letter.attachments) {
        let part = format!("attachment-{number}");
        let text = attachment.text.clone().unwrap_or_default();
        fits(&part, &text)?;
        let within = format!("{name}/{}", attachment.name);
        match () {
            () if attachment.is_scan => notices.tell(Told::Scan, &within),
            () if text.trim().is_empty() => notices.tell(Told::WithoutText, &within),
            () => {}
        }
        documents.push(NewDocument {
            part,
            strand: None,
            title: Some(attachment.name.chars().take(TITLE_CHARS_MAX).collect()),
            language: None,
            text,
            salt: salts.next(),
            blob: Some((blob(&attachment.bytes)?, attachment.media_type.clone())),
            is_scan: attachment.is_scan,
        });
    }
    if documents.is_empty() {
        return Err(Refusal::new("nothing", |l| words(l).msg_letter_nothing()).into());
    }
    finish(&mut new, &documents)?;
    let (key, known_by) = match &letter.message_id {
        Some(id) => (
            format!("message {}", ledger::sha256(id.as_bytes())),
            KnownBy::Message(short(id)),
        ),
        None => (
            format!("letter {}", ledger::sha256(&letter.bytes)),
            KnownBy::Bytes,
        ),
    };
    Ok(Submission {
        key,
        known_by,
        particulars: String::new(),
        new,
        salt: salts.next(),
        documents,
        labels: Vec::new(),
        spot: Spot {
            file: name,
            row: None,
            line: None,
        },
    })
}

/// The submission of a scan: one document, which awaits its transcript. `blob` keeps the bytes and answers their digest.
///
/// # Errors
/// [`Error::Fault`] where the blob cannot be kept.
pub(crate) fn of_scan(
    desk: &Desk<'_>,
    scan: &Scan,
    salts: &mut Salts,
    notices: &mut Notices,
    mut blob: impl FnMut(&[u8]) -> Result<String, Error>,
) -> Result<Submission, Error> {
    let name = scan.source.clone();
    let mut new = desk.new_source("import", desk.received_us, name.clone());
    notices.tell(Told::Scan, &name);
    let file = name.rsplit('/').next().unwrap_or(&name);
    let sha256 = blob(&scan.bytes)?;
    let documents = vec![NewDocument {
        part: "attachment-1".to_owned(),
        strand: None,
        title: Some(file.chars().take(TITLE_CHARS_MAX).collect()),
        language: None,
        text: String::new(),
        salt: salts.next(),
        blob: Some((sha256.clone(), scan.media_type.clone())),
        is_scan: true,
    }];
    finish(&mut new, &documents)?;
    Ok(Submission {
        key: format!("letter {sha256}"),
        known_by: KnownBy::Bytes,
        particulars: String::new(),
        new,
        salt: salts.next(),
        documents,
        labels: Vec::new(),
        spot: Spot {
            file: name,
            row: None,
            line: None,
        },
    })
}

/// The subject, else the first line, else the name of the file.
fn title_of(letter: &Letter, name: &str) -> String {
    let first_line = letter.text.lines().find(|line| !line.trim().is_empty());
    let file = name.rsplit('/').next().unwrap_or(name);
    letter
        .title
        .as_deref()
        .filter(|title| !title.trim().is_empty())
        .or(first_line)
        .unwrap_or(file)
        .trim()
        .chars()
        .take(TITLE_CHARS_MAX)
        .collect()
}

fn short(text: &str) -> String {
    text.trim().chars().take(FIELD_CHARS_MAX).collect()
}

/// Refuses a text beyond the limit, with its length.
fn fits(part: &str, text: &str) -> Result<(), Refusal> {
    // Bytes are never fewer than characters, so that most texts are not counted twice.
    if text.len() <= TEXT_CHARS_MAX {
        return Ok(());
    }
    let length = text.chars().count();
    if length <= TEXT_CHARS_MAX {
        return Ok(());
    }
    let shown = |number: usize| pages::say::count(number as u64);
    Err(Refusal::new("text-long", |l| {
        words(l).msg_text_long(part, shown(length), shown(TEXT_CHARS_MAX))
    }))
}

/// Sets the digest by which exact repeats are known.
pub(crate) fn finish(new: &mut NewSource, documents: &[NewDocument]) -> Result<(), Error> {
    new.text_key = evidence::text_key(documents.iter().map(|document| {
        let sha256 = document.blob.as_ref().map(|(sha256, _)| sha256.as_str());
        (document.part.as_str(), document.text.as_str(), sha256)
    }))?;
    Ok(())
}

/// What a row says beside its words and its publication state.
fn particulars(new: &NewSource, received: &str) -> String {
    let language = new.language.map_or("", Language::code);
    let fields = [
        new.respondent_type.as_deref().unwrap_or_default(),
        new.place.as_deref().unwrap_or_default(),
        language,
        new.name.as_deref().unwrap_or_default(),
        received,
    ];
    ledger::sha256(fields.join("\u{1f}").as_bytes()).to_string()
}
