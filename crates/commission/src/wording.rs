//! The texts of a commission and its call, each under a path by which it can be changed after opening.
//!
//! Keys, dates and the order of questions are fixed when a commission is opened: evidence is filed
//! under them. Words may be put right. Each change is kept with what stood there before, who changed
//! it and when; whoever changes what somebody else has just changed is told, and both stand.

use crate::limits::WORDING_CHARS_MAX;
use crate::store::{record, wording as rows};
use crate::words::words;
use crate::{Commission, Definition, Disclosure, Error, Language, Purpose, Refusal, Texts};
use ::store::Tx;

impl Definition {
    /// Hands every text to `visit` with its path, in the order of the file.
    pub fn each_text(&mut self, mut visit: impl FnMut(&str, &mut Texts)) {
        visit("title", &mut self.title);
        match &mut self.purpose {
            Purpose::TermsOfReference(texts) => visit("terms_of_reference", texts),
            Purpose::KeyQuestion(texts) => visit("key_question", texts),
        }
        visit("funding", &mut self.funding);
        visit("imprint", &mut self.imprint);
        visit("controller.name", &mut self.controller.name);
        visit("controller.contact", &mut self.controller.contact);
        visit("controller.privacy", &mut self.controller.privacy);
        for (number, one) in (1..).zip(&mut self.commissioners) {
            visit(&format!("commissioner.{number}.role"), &mut one.role);
            for (interest, texts) in (1..).zip(&mut one.interests) {
                visit(&format!("commissioner.{number}.interest.{interest}"), texts);
            }
        }
        for stage in &mut self.stages {
            visit(&format!("stage.{}", stage.key), &mut stage.title);
        }
        let Some(call) = &mut self.call else { return };
        visit("call.publication_policy", &mut call.publication_policy);
        let optional = [
            ("call.campaign_policy", &mut call.campaign_policy),
            ("call.harm", &mut call.harm),
        ];
        for (path, texts) in optional {
            texts.iter_mut().for_each(|texts| visit(path, texts));
        }
        for one in &mut call.respondent_types {
            visit(&format!("respondent_type.{}", one.key), &mut one.label);
        }
        for one in &mut call.regions {
            visit(&format!("region.{}", one.key), &mut one.label);
        }
        for one in &mut call.places {
            visit(&format!("place.{}", one.key), &mut one.label);
        }
        for strand in &mut call.strands {
            visit(&format!("strand.{}.title", strand.key), &mut strand.title);
            let optional = [("about", &mut strand.about), ("easy", &mut strand.easy)];
            for (name, texts) in optional {
                let path = format!("strand.{}.{name}", strand.key);
                texts.iter_mut().for_each(|texts| visit(&path, texts));
            }
        }
        let strands = call
            .strands
            .iter_mut()
            .flat_map(|strand| &mut strand.questions);
        for question in strands.chain(&mut call.questions) {
            visit(
                &format!("question.{}.text", question.key),
                &mut question.text,
            );
            let optional = [("hint", &mut question.hint), ("easy", &mut question.easy)];
            for (name, texts) in optional {
                let path = format!("question.{}.{name}", question.key);
                texts.iter_mut().for_each(|texts| visit(&path, texts));
            }
            for choice in &mut question.choices {
                let path = format!("question.{}.choice.{}", question.key, choice.key);
                visit(&path, &mut choice.label);
            }
        }
    }

    /// Every text with its path.
    pub fn texts(&self) -> Vec<(String, Texts)> {
        let mut all = Vec::new();
        self.clone()
            .each_text(|path, texts| all.push((path.to_owned(), texts.clone())));
        all
    }
}

/// What somebody wants a text to say in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewWording {
    /// The language.
    pub language: Language,
    /// What the form showed.
    pub shown: String,
    /// What it should say.
    pub text: String,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reworded {
    /// It is kept.
    Done,
    /// Somebody else was quicker: nothing is kept, and this is what stands there now.
    Meanwhile(Texts),
}

/// Changes what a text says, and keeps what it said before.
///
/// # Errors
/// [`Error::NotFound`] where there is no such text; [`Error::Refused`] where it would be empty in a
/// declared language, or too long.
pub fn reword(
    tx: &mut Tx<'_>,
    slug: &str,
    path: &str,
    new: &[NewWording],
    by: (&str, i64),
) -> Result<Reworded, Error> {
    let commission: Commission = crate::commission_by_slug(tx, slug)?;
    let mut definition = commission.definition.clone();
    let found = definition
        .texts()
        .into_iter()
        .find(|(known, _)| known == path);
    let (_, before) = found.ok_or(Error::NotFound)?;
    for one in new {
        if same(before.only(one.language).unwrap_or_default(), &one.shown) {
            continue;
        }
        return Ok(Reworded::Meanwhile(before));
    }
    for one in new {
        if one.text.trim().is_empty() && definition.languages.contains(&one.language) {
            return Err(Refusal::new("wording-empty", |l| words(l).msg_wording_empty()).into());
        }
        if one.text.chars().count() > WORDING_CHARS_MAX {
            return Err(Refusal::new("wording-long", |l| {
                words(l).msg_wording_long(WORDING_CHARS_MAX.to_string())
            })
            .into());
        }
    }
    let mut changed = false;
    for one in new {
        let was = before.only(one.language).unwrap_or_default();
        let text = one.text.replace("\r\n", "\n");
        if same(was, &text) || text.trim().is_empty() {
            continue;
        }
        definition.each_text(|known, texts| {
            if known == path {
                texts.set(one.language, &text);
            }
        });
        rows::note_change(
            tx,
            commission.id,
            (path, one.language),
            (was, text.trim()),
            by,
        )?;
        changed = true;
    }
    if changed {
        rows::keep_definition(tx, commission.id, &definition)?;
        record(tx, commission.id, by.0, by.1, "text-changed", path)?;
    }
    Ok(Reworded::Done)
}

/// Sets how tables by group are made fit to be published from the next build on; whether that changed anything.
///
/// # Errors
/// [`Error::NotFound`] where there is no such commission.
pub fn set_disclosure(
    tx: &mut Tx<'_>,
    slug: &str,
    disclosure: Option<Disclosure>,
    by: (&str, i64),
) -> Result<bool, Error> {
    let commission: Commission = crate::commission_by_slug(tx, slug)?;
    let mut definition = commission.definition.clone();
    if definition.disclosure == disclosure {
        return Ok(false);
    }
    let name = |of: Option<Disclosure>| of.map_or("", Disclosure::name);
    let (was, is) = (name(definition.disclosure), name(disclosure));
    let path = ("disclosure", Language::En);
    rows::note_change(tx, commission.id, path, (was, is), by)?;
    definition.disclosure = disclosure;
    rows::keep_definition(tx, commission.id, &definition)?;
    record(tx, commission.id, by.0, by.1, "disclosure-set", is)?;
    Ok(true)
}

/// Whether two texts are the same but for the ends of lines, which a browser sends as two letters.
fn same(one: &str, other: &str) -> bool {
    one.trim() == other.replace("\r\n", "\n").trim()
}
