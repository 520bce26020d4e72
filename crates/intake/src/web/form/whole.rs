//! The whole form on one page: for those who would rather see everything at once, and for a signal that comes and goes:
//! one page is loaded, filled in at leisure, and sent once.
//!
//! The page carries the draft's key in a hidden field, so that pressing twice, or sending again after an answer that
//! was lost, finds the first sending.

use super::Visit;
use super::inputs::{Asks, Input, TOGETHER};
use crate::form::{
    Asking, DraftKey, Fields, OTHER, Posted, Saved, Sending, Sent, Step, read, save, send,
};
use crate::web::shown::Shown;
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::http::HeaderMap;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered, see};
use commission::{Error, Language};
use pages::{Chrome, FieldError, Link};

/// The page.
#[derive(Template)]
#[template(path = "form-whole.html")]
pub(super) struct WholePage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    action: String,
    key: String,
    sections: Vec<Section>,
    privacy: Vec<Shown>,
    harm: String,
}

struct Section {
    title: String,
    asks: Vec<Asks>,
}

/// `GET /{lang}/c/{slug}/give/all`.
pub(super) async fn whole(asked: Asked, headers: HeaderMap) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        if let Some(elsewhere) = visit.elsewhere() {
            return Ok(elsewhere);
        }
        // A key whose draft was sent belongs to a receipt: the next answers begin anew.
        let kept = visit.key.clone().filter(|_| visit.draft.is_some());
        let key = kept.unwrap_or_else(|| DraftKey::fresh(visit.asked.app.chance.bytes()));
        visit.whole_page(&key, &visit.fields(), Vec::new())
    })
    .await
}

/// `POST /{lang}/c/{slug}/give/all`.
pub(super) async fn sent_whole(
    asked: Asked,
    headers: HeaderMap,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        let posted = Posted::new(pairs);
        let key = DraftKey::read(posted.get("draft")).or_else(|| visit.key.clone());
        let key = key.unwrap_or_else(|| DraftKey::fresh(visit.asked.app.chance.bytes()));
        let (fields, mut wrong) = visit.read_whole(&posted)?;
        wrong.extend(visit.shut()?.map(|text| FieldError {
            field: String::new(),
            text,
        }));
        if !wrong.is_empty() {
            return visit.whole_page(&key, &fields, wrong);
        }
        match posted.get("go") {
            "" => visit.send_whole(key, fields),
            go => visit.turn(key, fields, go),
        }
    })
    .await
}

/// Every page whose fields stand on this one.
fn steps(asking: &Asking<'_>) -> Vec<Step> {
    let mut steps = asking.steps();
    steps.retain(|step| !matches!(step, Step::Subjects | Step::Files | Step::Check));
    steps
}

impl Visit {
    /// Every strand, and a name for those who want one: on one page nothing can depend on what was said above.
    pub(super) fn everything(&self, given: &Fields) -> Result<Fields, Error> {
        let mut all = given.clone();
        let strands = self
            .call()?
            .strands
            .iter()
            .map(|strand| strand.key.as_str());
        all.set(
            "strands",
            strands.chain([OTHER]).collect::<Vec<_>>().join(" "),
        );
        all.set("publication", "named");
        all.set("whose", "");
        all.set(TOGETHER, "yes");
        Ok(all)
    }

    fn read_whole(&self, posted: &Posted) -> Result<(Fields, Vec<FieldError>), Error> {
        let language = self.asked.language;
        let before = self.fields();
        let all = self.everything(&before)?;
        let asking = self.asking(&all)?;
        let (mut fields, mut wrong) = (before.clone(), Vec::new());
        for step in steps(&asking) {
            // What must be there is told when it is sent; here only what cannot be kept is.
            let read = read(&step, &asking, posted, language, self.now_us, false);
            fields = fields.with(&read.typed);
            wrong.extend(read.wrong);
        }
        let call = self.call()?;
        let answered = |strand: &commission::Strand| {
            strand.questions.iter().any(|question| {
                let mut facets = question.kind.facets().iter();
                facets.any(|facet| !fields.answer(&question.part(*facet)).is_empty())
            })
        };
        let chosen: Vec<_> = call
            .strands
            .iter()
            .filter(|strand| answered(strand))
            .map(|strand| strand.key.as_str())
            .chain([OTHER])
            .collect();
        let chosen = chosen.join(" ");
        fields.set("strands", chosen);
        Ok((fields, wrong))
    }

    fn send_whole(&self, key: DraftKey, fields: Fields) -> Result<Response, Error> {
        let sending = Sending {
            commission: self.commission.clone(),
            key: key.clone(),
            language: self.asked.language,
            now_us: self.now_us,
            pages_at: self.pages_at.clone(),
            seed: self.asked.app.chance.bytes(),
            typed: Some(fields.clone()),
        };
        match send(&self.asked.app.store, sending)? {
            Sent::Received(_) => {
                let to = see(&self.asked.href("/give/sent"));
                Ok(self.with_cookie(to, &key))
            }
            Sent::Missing(wrong) => self.whole_page(&key, &fields, wrong),
            Sent::NoDraft => Err(Error::NotFound),
        }
    }

    /// Keeps what was typed and turns to another page, or to this one in the other language.
    fn turn(&self, key: DraftKey, fields: Fields, go: &str) -> Result<Response, Error> {
        let (id, store) = (self.commission.id, &self.asked.app.store);
        match save(store, id, (Some(key.clone()), key), fields, self.now_us)? {
            Saved::Kept(key) => {
                let to = match (go, go.parse::<Language>()) {
                    ("leave", _) => self.asked.href("/give/leave"),
                    (_, Ok(language)) => {
                        let here = self.asked.href("/give/all");
                        here.replacen(self.asked.language.code(), language.code(), 1)
                    }
                    _ => self.asked.href("/give"),
                };
                Ok(self.with_cookie(see(&to), &key))
            }
            Saved::Sent(_) => Ok(see(&self.asked.href("/give/sent"))),
        }
    }

    fn whole_page(
        &self,
        key: &DraftKey,
        given: &Fields,
        wrong: Vec<FieldError>,
    ) -> Result<Response, Error> {
        let language = self.asked.language;
        let w = words(language);
        let all = self.everything(given)?;
        let asking = self.asking(&all)?;
        let mut sections = vec![Section {
            title: w.msg_form_about_you(),
            asks: Vec::new(),
        }];
        for step in steps(&asking) {
            if let Step::Question(question) = &step {
                let strand = asking
                    .call
                    .question(question)
                    .and_then(|(strand, _)| strand);
                let title = strand
                    .and_then(|strand| asking.call.strand(strand))
                    .map_or_else(
                        || w.msg_form_subject_other(),
                        |strand| strand.title.get(language).to_owned(),
                    );
                if sections.last().is_none_or(|last| last.title != title) {
                    let asks = Vec::new();
                    sections.push(Section { title, asks });
                }
            }
            let asks = Asks::of(&step, &asking, given, language);
            if let Some(section) = sections.last_mut() {
                section.asks.push(asks);
            }
        }
        let failed = !wrong.is_empty();
        let mut chrome = self.chrome(w.msg_form_whole());
        chrome.path = self.asked.path.clone();
        chrome.form = Some("answers".to_owned());
        chrome.back = Some(Link::new(self.asked.href("/give"), ""));
        chrome.error_summary = wrong;
        let page = WholePage {
            chrome,
            t: w,
            action: self.press(&self.asked.href("/give/all")),
            key: key.text(),
            sections,
            privacy: Shown::paragraphs(&self.commission.definition.controller.privacy, language),
            harm: self.harm()?,
        };
        rendered(&page, failed)
    }
}
