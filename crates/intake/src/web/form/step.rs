//! One page of the form: shown, and sent back.

use super::Visit;
use super::inputs::{Asks, Input};
use crate::file::KeptFile;
use crate::form::{DraftKey, Fields, Posted, Read, Saved, Step, add_file, files, read, save};
use crate::limits::FILES_PER_SUBMISSION_MAX;
use crate::web::shown::Shown;
use crate::web::upload::keep_field;
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::{Multipart, Path, Query};
use axum::http::HeaderMap;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered, see};
use commission::{Error, Language, Refusal};
use pages::{Chrome, FieldError};
use serde::Deserialize;

/// The page.
#[derive(Template)]
#[template(path = "form-step.html")]
pub(super) struct StepPage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    caption: String,
    action: String,
    from_check: bool,
    asks: Asks,
    privacy: Vec<Shown>,
    /// `yes` or `no` where Easy Read was chosen or left on the way here, else empty.
    easy: String,
    files_page: bool,
    /// The files that are there: field, name, length.
    files: Vec<(String, String, String)>,
}

#[derive(Debug, Deserialize)]
pub(super) struct From {
    #[serde(default)]
    from: String,
    #[serde(default)]
    easy: String,
}

impl From {
    fn check(&self) -> bool {
        self.from == "check"
    }
}

type At = Path<(String, String, String)>;
type Pairs = Form<Vec<(String, String)>>;

/// `GET /{lang}/c/{slug}/give/{key}`: every page but those of questions.
pub(super) async fn page_of(
    asked: Asked,
    Path((_, _, address)): At,
    Query(from): Query<From>,
    headers: HeaderMap,
) -> Result<Response, Answer> {
    blocking(move || shown(asked, &address, &from, &headers)).await
}

/// `GET /{lang}/c/{slug}/give/question/{key}`.
pub(super) async fn question(
    asked: Asked,
    Path((_, _, key)): At,
    Query(from): Query<From>,
    headers: HeaderMap,
) -> Result<Response, Answer> {
    let address = format!("question/{key}");
    blocking(move || shown(asked, &address, &from, &headers)).await
}

/// `POST /{lang}/c/{slug}/give/{key}`.
pub(super) async fn posted(
    asked: Asked,
    Path((_, _, address)): At,
    headers: HeaderMap,
    Form(pairs): Pairs,
) -> Result<Response, Answer> {
    blocking(move || taken(asked, &address, &headers, Posted::new(pairs))).await
}

/// `POST /{lang}/c/{slug}/give/question/{key}`.
pub(super) async fn answered(
    asked: Asked,
    Path((_, _, key)): At,
    headers: HeaderMap,
    Form(pairs): Pairs,
) -> Result<Response, Answer> {
    let address = format!("question/{key}");
    blocking(move || taken(asked, &address, &headers, Posted::new(pairs))).await
}

/// `POST /{lang}/c/{slug}/give/files`: keeps each file as it arrives, then reads it.
pub(super) async fn with_files(
    asked: Asked,
    headers: HeaderMap,
    mut form: Multipart,
) -> Result<Response, Answer> {
    let (mut pairs, mut kept) = (Vec::new(), Vec::new());
    while let Some(field) = form.next_field().await.map_err(|_| unreadable())? {
        let file = field.file_name().unwrap_or_default().to_owned();
        let name = field.name().unwrap_or_default().to_owned();
        if name == "files" {
            // A browser sends an empty field where no file was chosen.
            if !file.is_empty() && kept.len() <= FILES_PER_SUBMISSION_MAX {
                kept.push(keep_field(&asked, file, field).await?);
            }
        } else {
            pairs.push((name, field.text().await.map_err(|_| unreadable())?));
        }
    }
    blocking(move || files_taken(asked, &headers, &Posted::new(pairs), &kept)).await
}

/// New files lead back to the page, which then shows that they have arrived.
fn files_taken(
    asked: Asked,
    headers: &HeaderMap,
    posted: &Posted,
    kept: &[KeptFile],
) -> Result<Response, Error> {
    let visit = Visit::new(asked, headers)?;
    let mut fields = visit.fields();
    let (step, from_check) = (Step::Files, posted.get("from") == "check");
    let removed = posted.get("remove");
    if removed.starts_with("file-") {
        fields.set(removed, "");
    }
    let language = visit.asked.language;
    let mut wrong = Vec::new();
    for file in kept {
        let app = &visit.asked.app;
        match add_file(&app.store, app.files.as_ref(), &mut fields, file) {
            Ok(()) => {}
            Err(Error::Refused(refusals)) => {
                let name = &file.name;
                wrong.extend(refusals.iter().map(|one| {
                    let why = one.sentence(language);
                    error(
                        "files",
                        words(language).msg_form_file_refused(name.as_str(), why),
                    )
                }));
            }
            Err(other) => return Err(other),
        }
    }
    if let Some(why) = visit.shut()? {
        wrong.push(error("", why));
        return visit.page(&step, &fields, wrong, from_check);
    }
    let go = posted.get("go");
    let stays = !kept.is_empty() || !removed.is_empty();
    if go.is_empty() && !stays {
        fields.set("files", "seen");
    }
    let fresh = DraftKey::fresh(visit.asked.app.chance.bytes());
    let keys = (visit.key.clone(), fresh);
    let (store, id) = (&visit.asked.app.store, visit.commission.id);
    match save(store, id, keys, fields.clone(), visit.now_us)? {
        Saved::Kept(key) if wrong.is_empty() => {
            let to = match stays && go.is_empty() {
                true => see(&visit.href(&step, from_check)),
                false => visit.gone(&step, &fields, go, from_check)?,
            };
            Ok(visit.with_cookie(to, &key))
        }
        Saved::Kept(key) => {
            let page = visit.page(&step, &fields, wrong, from_check)?;
            Ok(visit.with_cookie(page, &key))
        }
        Saved::Sent(reference) => {
            let text = words(language).msg_form_sent_before(reference);
            visit.page(&step, &fields, vec![error("", text)], from_check)
        }
    }
}

fn unreadable() -> Answer {
    let say = |l| words(l).msg_upload_unreadable();
    Answer(Refusal::new("upload-unreadable", say).into())
}

/// `GET /{lang}/c/{slug}/give/files`.
pub(super) async fn files_page(
    asked: Asked,
    Query(from): Query<From>,
    headers: HeaderMap,
) -> Result<Response, Answer> {
    blocking(move || shown(asked, "files", &from, &headers)).await
}

fn shown(asked: Asked, address: &str, from: &From, headers: &HeaderMap) -> Result<Response, Error> {
    let visit = Visit::new(asked, headers)?;
    if let Some(elsewhere) = visit.elsewhere() {
        return Ok(elsewhere);
    }
    let step = Step::of_address(address).ok_or(Error::NotFound)?;
    let fields = visit.fields();
    let asking = visit.asking(&fields)?;
    let steps = asking.steps();
    if visit.draft.is_none() && steps.first() != Some(&step) {
        let below = match visit.sent()? {
            Some(_) => "/give/sent",
            None => "/give?lost=yes",
        };
        return Ok(see(&visit.asked.href(below)));
    }
    if !steps.contains(&step) {
        return Ok(see(&visit.href(&asking.first_unseen(), false)));
    }
    let mut fields = fields;
    if let "yes" | "no" = from.easy.as_str() {
        fields.set("easy", &from.easy);
    }
    visit.page(&step, &fields, Vec::new(), from.check())
}

fn taken(
    asked: Asked,
    address: &str,
    headers: &HeaderMap,
    posted: Posted,
) -> Result<Response, Error> {
    let visit = Visit::new(asked, headers)?;
    let step = Step::of_address(address).ok_or(Error::NotFound)?;
    let before = visit.fields();
    let (go, from_check) = (posted.get("go").to_owned(), posted.get("from") == "check");
    let read = read(
        &step,
        &visit.asking(&before)?,
        &posted,
        visit.asked.language,
        visit.now_us,
        go.is_empty(),
    );
    let Read {
        fields,
        typed,
        mut wrong,
    } = read;
    wrong.extend(visit.shut()?.map(|why| error("", why)));
    if !wrong.is_empty() {
        return visit.page(&step, &before.with(&typed), wrong, from_check);
    }
    let fields = match fields.is_empty() {
        // Turning back from a page that says nothing keeps nothing.
        true if visit.draft.is_none() => return visit.gone(&step, &before, &go, from_check),
        _ => fields,
    };
    let (id, now_us) = (visit.commission.id, visit.now_us);
    let fresh = DraftKey::fresh(visit.asked.app.chance.bytes());
    let keys = (visit.key.clone(), fresh);
    match save(&visit.asked.app.store, id, keys, fields.clone(), now_us)? {
        Saved::Kept(key) => {
            let gone = visit.gone(&step, &before.with(&fields), &go, from_check)?;
            Ok(visit.with_cookie(gone, &key))
        }
        Saved::Sent(reference) => {
            let text = words(visit.asked.language).msg_form_sent_before(reference);
            visit.page(
                &step,
                &before.with(&typed),
                vec![error("", text)],
                from_check,
            )
        }
    }
}

fn error(field: &str, text: String) -> FieldError {
    FieldError {
        field: field.to_owned(),
        text,
    }
}

impl Visit {
    /// The address of a page of the form.
    pub(super) fn href(&self, step: &Step, from_check: bool) -> String {
        let from = if from_check { "?from=check" } else { "" };
        self.asked.href(&format!("/give/{}{from}", step.address()))
    }

    /// Why nothing is taken, where nothing is: the call has not opened yet, or the commission was closed.
    pub(super) fn shut(&self) -> Result<Option<String>, Error> {
        let language = self.asked.language;
        if self.commission.closed.is_some() {
            return Ok(Some(words(language).msg_form_shut()));
        }
        let early = self.now_us < self.call()?.opens_us;
        Ok(early.then(|| words(language).msg_form_not_open()))
    }

    /// Where a page that was kept leads.
    fn gone(
        &self,
        step: &Step,
        fields: &Fields,
        go: &str,
        from_check: bool,
    ) -> Result<Response, Error> {
        let asking = self.asking(fields)?;
        let to = match go {
            "leave" => self.asked.href("/give/leave"),
            "back" => match (from_check, asking.before(step)) {
                (true, _) => self.href(&Step::Check, false),
                (false, Some(before)) => self.href(&before, false),
                (false, None) => self.asked.href("/give"),
            },
            "" => self.href(&asking.after(step, from_check), false),
            code => {
                let language = code.parse::<Language>().unwrap_or(self.asked.language);
                let here = self.href(step, from_check);
                here.replacen(self.asked.language.code(), language.code(), 1)
            }
        };
        Ok(see(&to))
    }

    /// A page with what was given, and with what must be put right.
    pub(super) fn page(
        &self,
        step: &Step,
        given: &Fields,
        wrong: Vec<FieldError>,
        from_check: bool,
    ) -> Result<Response, Error> {
        let (asked, language) = (&self.asked, self.asked.language);
        let asking = self.asking(given)?;
        let asks = Asks::of(step, &asking, given, language);
        let mut chrome = self.chrome(asks.heading.clone());
        chrome.form = Some("answers".to_owned());
        chrome.back = Some(self.back(""));
        chrome.path = asked.path.clone();
        let failed = !wrong.is_empty();
        chrome.error_summary = wrong;
        let caption = match step {
            Step::Question(key) => asking
                .call
                .question(key)
                .and_then(|(strand, _)| asking.call.strand(strand?))
                .map_or_else(
                    || words(language).msg_form_subject_other(),
                    |strand| strand.title.get(language).to_owned(),
                ),
            _ => String::new(),
        };
        let privacy = match step {
            Step::Consent => Shown::paragraphs(&asking.definition.controller.privacy, language),
            _ => Vec::new(),
        };
        let there = match step {
            Step::Files => files(given),
            _ => Vec::new(),
        };
        let size = |bytes: u64| match bytes {
            0 => String::new(),
            bytes => words(language).msg_form_kilobytes(pages::say::count(bytes.div_ceil(1024))),
        };
        let page = StepPage {
            files: there
                .into_iter()
                .map(|(slot, file)| (slot, file.name, size(file.bytes)))
                .collect(),
            files_page: *step == Step::Files,
            easy: match self.fields().get("easy") == given.get("easy") {
                true => String::new(),
                false => given.get("easy").to_owned(),
            },
            chrome,
            t: words(language),
            caption,
            action: self.press(&self.href(step, false)),
            from_check,
            asks,
            privacy,
        };
        rendered(&page, failed)
    }
}
