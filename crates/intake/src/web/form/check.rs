//! All answers on one page, each with a way to change it; and sending them.

use super::Visit;
use super::inputs::publication_words;
use crate::form::{
    Asking, NOT_SAID, Sending, Sent, Step, Whose, chosen, files, missing, send as send_draft,
};
use crate::words::{Words, words};
use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered, see};
use commission::{Error, Facet, Language};
use pages::{Chrome, FieldError, Message, MessageKind};

/// The page.
#[derive(Template)]
#[template(path = "form-check.html")]
pub(super) struct CheckPage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    sections: Vec<Section>,
    action: String,
    harm: String,
    late: String,
}

/// A part of the page.
#[derive(Debug)]
pub(super) struct Section {
    pub(super) title: String,
    pub(super) rows: Vec<Line>,
}

/// One answer.
#[derive(Debug)]
pub(super) struct Line {
    /// The id that a summary of errors leads to.
    pub(super) id: String,
    pub(super) key: String,
    pub(super) value: String,
    pub(super) change: String,
}

/// `GET /{lang}/c/{slug}/give/check`.
pub(super) async fn check(asked: Asked, headers: HeaderMap) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        if let Some(elsewhere) = visit.elsewhere() {
            return Ok(elsewhere);
        }
        match (&visit.draft, visit.sent()?) {
            (_, Some(_)) => Ok(see(&visit.asked.href("/give/sent"))),
            (None, None) => Ok(see(&visit.asked.href("/give?lost=yes"))),
            (Some(_), None) => visit.check_page(Vec::new()),
        }
    })
    .await
}

/// `POST /{lang}/c/{slug}/give/check`: sends, and sends once however often it is asked.
pub(super) async fn send(asked: Asked, headers: HeaderMap) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        let Some(key) = visit.key.clone() else {
            return Ok(see(&visit.asked.href("/give?lost=yes")));
        };
        let sending = Sending {
            commission: visit.commission.clone(),
            key,
            language: visit.asked.language,
            now_us: visit.now_us,
            pages_at: visit.pages_at.clone(),
            seed: visit.asked.app.chance.bytes(),
            typed: None,
        };
        match send_draft(&visit.asked.app.store, sending)? {
            Sent::Received(_) => Ok(see(&visit.asked.href("/give/sent"))),
            Sent::Missing(wrong) => visit.check_page(wrong),
            Sent::NoDraft => Ok(see(&visit.asked.href("/give?lost=yes"))),
        }
    })
    .await
}

impl Visit {
    fn check_page(&self, wrong: Vec<FieldError>) -> Result<Response, Error> {
        let language = self.asked.language;
        let w = words(language);
        let fields = self.fields();
        let asking = self.asking(&fields)?;
        let mut sections = vec![self.about_you(&asking, w, language)];
        sections.extend(self.evidence(&asking, w, language));
        let names = files(&fields).into_iter().map(|(_, file)| file.name);
        let names = names.collect::<Vec<_>>().join("\n");
        sections.push(Section {
            title: w.msg_form_files_title(),
            rows: vec![self.line(
                &Step::Files,
                "files",
                w.msg_form_files_there(),
                or_nothing(w, &names),
            )],
        });
        // What is missing is told before somebody presses "Send" in vain, but not as an error yet.
        let failed = !wrong.is_empty();
        let mut chrome = self.chrome(w.msg_form_check());
        chrome.path = self.asked.path.clone();
        chrome.back = asking
            .before(&Step::Check)
            .map(|step| pages::Link::new(self.href(&step, false), ""));
        chrome.error_summary = wrong;
        let still = missing(&asking, language);
        if !failed && !still.is_empty() {
            let sentences = still.into_iter().map(|one| one.text);
            let text = std::iter::once(w.msg_form_check_missing()).chain(sentences);
            chrome.messages.push(Message {
                kind: MessageKind::Notice,
                text: text.collect::<Vec<_>>().join(" "),
            });
        }
        let amends = fields.get("amends");
        if !amends.is_empty() {
            chrome.messages.push(Message {
                kind: MessageKind::Notice,
                text: w.msg_form_amending(amends),
            });
        }
        let late = match self.now_us > asking.call.closes_us {
            true => self.late_notice(asking.call),
            false => String::new(),
        };
        let page = CheckPage {
            chrome,
            t: w,
            sections,
            action: self.asked.href("/give/check"),
            harm: self.harm()?,
            late,
        };
        rendered(&page, failed)
    }

    /// What is said once the closing time is over.
    pub(super) fn late_notice(&self, call: &commission::Call) -> String {
        let (language, zone) = (self.asked.language, &self.commission.definition.time_zone);
        let closed = commission::moment(language, call.closes_us, zone);
        words(language).msg_form_late(closed, crate::web::shown::zone_name(language, zone))
    }

    fn line(&self, step: &Step, id: &str, key: String, value: String) -> Line {
        Line {
            id: id.to_owned(),
            key,
            value,
            change: self.href(step, true),
        }
    }

    fn about_you(&self, asking: &Asking<'_>, w: &Words, language: Language) -> Section {
        let (fields, call) = (asking.fields, asking.call);
        let mut rows = Vec::new();
        for step in asking.steps() {
            let row = match &step {
                Step::Consent => {
                    let given = fields.seen("consent");
                    let value = if given {
                        w.msg_form_consent_given()
                    } else {
                        String::new()
                    };
                    self.line(&step, "consent", w.msg_form_consent(), value)
                }
                Step::Whose => {
                    let value = fields
                        .whose()
                        .map_or_else(String::new, |whose| match whose {
                            Whose::Myself => w.msg_form_whose_myself(),
                            Whose::SomebodyElse => w.msg_form_whose_other(),
                            Whose::Body => w.msg_form_whose_body(),
                        });
                    self.line(&step, "whose", w.msg_form_whose(), value)
                }
                Step::Respondent => {
                    let key = fields.get("respondent");
                    let value = call.respondent_type_label(key, language).to_owned();
                    self.line(&step, "respondent", w.msg_form_respondent(), value)
                }
                Step::Place => {
                    let value = match fields.get("place") {
                        NOT_SAID => w.msg_form_place_not_said(),
                        key => call.place_label(key, language).to_owned(),
                    };
                    self.line(&step, "place", w.msg_form_place(), value)
                }
                Step::Publication => {
                    let wish = fields.wish();
                    let value = wish.map_or_else(String::new, |wish| publication_words(w, wish).0);
                    self.line(&step, "publication", w.msg_form_publication(), value)
                }
                Step::Name => {
                    let key = match fields.whose() {
                        Some(Whose::Body) => w.msg_form_name_body(),
                        _ => w.msg_form_name(),
                    };
                    self.line(&step, "name", key, fields.get("name").to_owned())
                }
                Step::Contact => {
                    let value = or_nothing(w, fields.get("contact"));
                    self.line(&step, "contact", w.msg_form_contact(), value)
                }
                Step::Subjects => {
                    let titles = asking
                        .strands()
                        .map(|strand| strand.title.get(language).to_owned());
                    let other = fields
                        .chose(crate::form::OTHER)
                        .then(|| w.msg_form_subject_other());
                    let value = titles.chain(other).collect::<Vec<_>>().join("\n");
                    self.line(&step, "subjects", w.msg_form_subjects(), value)
                }
                Step::Question(_) | Step::Files | Step::Check => continue,
            };
            rows.push(row);
        }
        Section {
            title: w.msg_form_about_you(),
            rows,
        }
    }

    fn evidence(&self, asking: &Asking<'_>, w: &Words, language: Language) -> Vec<Section> {
        let mut sections: Vec<Section> = Vec::new();
        for (strand, question) in asking.questions() {
            let title = strand.map_or_else(
                || w.msg_form_subject_other(),
                |strand| strand.title.get(language).to_owned(),
            );
            if sections.last().is_none_or(|last| last.title != title) {
                sections.push(Section {
                    title,
                    rows: Vec::new(),
                });
            }
            let step = Step::Question(question.key.clone());
            for facet in question.kind.facets() {
                let part = question.part(*facet);
                let given = asking.fields.answer(&part);
                let value = match facet {
                    Some(Facet::Chosen) => chosen(question, given, language),
                    _ => given.to_owned(),
                };
                let key = question.asked(*facet, language).1;
                let row = self.line(&step, &format!("part-{part}"), key, or_nothing(w, &value));
                if let Some(section) = sections.last_mut() {
                    section.rows.push(row);
                }
            }
        }
        sections
    }
}

fn or_nothing(w: &Words, value: &str) -> String {
    match value {
        "" => w.msg_form_nothing(),
        value => value.to_owned(),
    }
}
