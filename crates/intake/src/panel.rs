//! What staff read beside a submission that came by the form: the respondent's wish, how to reach them, and whether
//! they withdrew it, changed it or objected.

use crate::store::receipt as rows;
use crate::web::wish_words;
use crate::words::{Words, words};
use askama::Template;
use commission::web::Asked;
use commission::{Capability, Error, Publication};
use evidence::{About, Panel};
use pages::Row;

/// What a respondent said beside the evidence.
#[derive(Debug, Clone, Copy, Default)]
pub struct SentWith;

#[derive(Template)]
#[template(path = "sent-with.html")]
struct Fragment {
    t: &'static Words,
    rows: Vec<Row>,
    objections: String,
}

impl Panel for SentWith {
    fn fragment(&self, asked: &Asked, about: About<'_>) -> Result<Option<String>, Error> {
        let About::Source(reference) = about else {
            return Ok(None);
        };
        let commission = asked.commission()?.id;
        let found = asked.app.store.read(|r| {
            let receipt = rows::receipt_by_reference(r, commission, reference)?;
            let Some(receipt) = receipt else {
                return Ok(None);
            };
            let objections = rows::objections_of(r, receipt.source)?;
            Ok::<_, Error>(Some((receipt, objections)))
        })?;
        let Some((receipt, objections)) = found else {
            return Ok(None);
        };
        let w = words(asked.language);
        let mut rows = Vec::new();
        if let Some(wish) = Publication::of_code(&receipt.wish) {
            rows.push(Row::new(w.msg_sent_with_wish(), wish_words(w, wish)));
        }
        if let (Some(contact), true) = (&receipt.contact, asked.may(Capability::Moderate)) {
            rows.push(Row::new(w.msg_held_contact(), contact));
        }
        if receipt.withdrawn_us.is_some() {
            rows.push(Row::new(
                w.msg_held_withdrawn(),
                w.msg_sent_with_withdrawn(),
            ));
        }
        if let Some(later) = &receipt.later {
            rows.push(Row::new(w.msg_held_superseded(), later));
        }
        if let Some(earlier) = &receipt.earlier {
            rows.push(Row::new(w.msg_held_earlier(), earlier));
        }
        let fragment = Fragment {
            t: w,
            rows,
            objections: match objections.is_empty() {
                true => String::new(),
                false => asked.href("/objections"),
            },
        };
        let html = fragment
            .render()
            .map_err(|why| Error::fault("render a fragment", why))?;
        Ok(Some(html))
    }
}
