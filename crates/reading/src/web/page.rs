//! The reading page of one submission, whole: facts, every answer under its question, attachments,
//! passages and codes, memos, and beside them what a reader can do.
//!
//! Guarantees that a refused act comes back on the same page with everything that was typed.

use crate::codebook::{Placed, letters, tree};
use crate::coding::{Coding, Memo, MemoAbout, told as short};
use crate::filter::{Filter, address};
use crate::store::coverage::{has_seen, see};
use crate::store::{self, list as lists};
use crate::suggestions::open_of;
use crate::veil::{Veil, is_by};
use crate::web::article::{
    Article, Can, DocumentView, Loaded, Setting, may_choose, options, title, view,
};
use crate::web::list::{place_label, state_label, state_tag, type_label};
use crate::web::{lang, language_name, moment, refused_page, script, told, trail};
use crate::words::{Words, words};
use ::store::Reader;
use askama::Template;
use axum::extract::{Extension, Path};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use commission::web::{Answer, Asked, attachment, blocking, page};
use commission::{Capability, Error, Language, Publication, record, record_read};
use evidence::{About, Panels, Passage, Source};
use pages::{Choice, Chrome, FieldError, Link, Row, Tag, Tone};

/// The page.
#[derive(Template)]
#[template(path = "reading.html")]
pub(crate) struct ReadingPage<'a> {
    pub(crate) chrome: Chrome,
    pub(crate) t: &'static Words,
    pub(crate) tags: Vec<Tag>,
    pub(crate) previous: Option<Link>,
    pub(crate) next: Option<Link>,
    pub(crate) facts: Vec<Row>,
    pub(crate) documents: &'a [DocumentView],
    pub(crate) fragments: Vec<String>,
    pub(crate) panels: Vec<String>,
    pub(crate) memos: Vec<MemoView>,
    pub(crate) memo_choices: Vec<Choice>,
    pub(crate) memo_href: String,
    pub(crate) can: Can,
    pub(crate) list: &'a str,
    pub(crate) options: &'a [Choice],
    pub(crate) parts: Vec<Choice>,
    pub(crate) keys: Vec<KeyView>,
    pub(crate) last_undo: String,
    pub(crate) code_words_href: String,
    pub(crate) redact_href: String,
    pub(crate) receipt_href: String,
    pub(crate) personal_href: String,
    pub(crate) publication_href: String,
    pub(crate) states: Vec<Choice>,
    pub(crate) codebook_href: String,
    pub(crate) next_href: String,
    pub(crate) typed: Typed,
}

/// A memo to be shown.
pub(crate) struct MemoView {
    pub(crate) about: String,
    pub(crate) who: String,
    pub(crate) text: String,
    pub(crate) lang: &'static str,
}

/// A code of the panel, with its letter.
pub(crate) struct KeyView {
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) lang: &'static str,
    pub(crate) letter: String,
    pub(crate) depth: usize,
    pub(crate) group: bool,
}

/// What was typed into forms of the page that were refused, and the sentences about it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Typed {
    pub(crate) words: String,
    pub(crate) out: String,
    pub(crate) memo: String,
    pub(crate) errors: Vec<FieldError>,
}

/// `GET /evidence/{reference}`.
pub(crate) async fn show(
    asked: Asked,
    panels: Option<Extension<Panels>>,
    Path((_, _, reference)): Path<(String, String, String)>,
) -> Result<Response, Answer> {
    let panels = panels.map(|Extension(panels)| panels).unwrap_or_default();
    let list = Filter::of_query(&asked.query).to_query();
    let html = blocking(move || {
        let html = render(&asked, &panels, &reference, &list, Typed::default())?;
        note_reading(&asked, &reference)?;
        Ok(html)
    })
    .await?;
    Ok(page(html))
}

/// What is not published is not read unseen; and of everything it is kept who opened it first, for what nobody has read.
pub(crate) fn note_reading(asked: &Asked, reference: &str) -> Result<(), Error> {
    let commission = asked.commission()?.id;
    let (store, person) = (&asked.app.store, asked.name());
    let found = store.read(|r| -> Result<_, Error> {
        let Some(source) = evidence::source_by_reference(r, commission, reference)? else {
            return Ok(None);
        };
        let seen = has_seen(r, source.id, &person)?;
        Ok(Some((source, seen)))
    })?;
    let Some((source, seen)) = found else {
        return Ok(());
    };
    let now = asked.app.clock.now_us();
    if !source.state.published() {
        record_read(store, commission, &person, now, reference)?;
    }
    if !seen {
        store.write(move |tx| see(tx, source.id, &person, now))?;
    }
    Ok(())
}

/// The page again, with what was typed and why it was refused.
pub(crate) fn again(
    asked: &Asked,
    panels: &Panels,
    reference: &str,
    list: &str,
    typed: Typed,
) -> Result<Response, Error> {
    render(asked, panels, reference, list, typed).map(refused_page)
}

/// Everything of a submission that the page shows.
pub(crate) struct Submission {
    pub(crate) source: Source,
    pub(crate) documents: Vec<Loaded>,
    pub(crate) codes: Vec<Placed>,
    /// What is kept from the reader.
    pub(crate) veil: Veil,
}

/// Reads a submission as this person may see it: without the codings that are kept from them while they code blind.
pub(crate) fn submission(
    r: &Reader<'_>,
    commission: i64,
    reference: &str,
    viewer: &str,
) -> Result<Submission, Error> {
    let source = evidence::source_by_reference(r, commission, reference)?.ok_or(Error::NotFound)?;
    let veil = Veil::of(r, commission, viewer)?;
    let mut codings = store::codings_of(r, source.id)?;
    codings.retain(|coding| !veil.hides(coding.document, &coding.coder));
    let mut documents = Vec::new();
    for document in evidence::documents_of(r, source.id)? {
        let own = codings.iter().filter(|c| c.document == document.id);
        documents.push(Loaded {
            passages: seen_passages(r, &veil, &codings, document.id)?,
            redactions: evidence::redactions_of(r, document.id)?,
            transcripts: evidence::transcripts_of(r, document.id)?,
            codings: own.cloned().collect(),
            open: open_of(r, commission, document.id)?,
            document,
        });
    }
    Ok(Submission {
        source,
        documents,
        codes: tree(store::codes(r, commission)?),
        veil,
    })
}

/// The passages of a document. Of one that somebody codes blind, those alone that they coded.
fn seen_passages(
    r: &Reader<'_>,
    veil: &Veil,
    codings: &[Coding],
    document: i64,
) -> Result<Vec<Passage>, Error> {
    let mut passages = evidence::passages_of(r, document)?;
    if veil.covers(document) {
        passages.retain(|passage| codings.iter().any(|coding| coding.passage == passage.id));
    }
    Ok(passages)
}

/// The page as it stands.
pub(crate) fn render(
    asked: &Asked,
    panels: &Panels,
    reference: &str,
    list: &str,
    typed: Typed,
) -> Result<String, Error> {
    let commission = asked.commission()?;
    let w = words(asked.language);
    let registers = lists::Registers::of(&asked.app.store);
    let read = asked.app.store.read(|r| -> Result<_, Error> {
        let submission = submission(r, commission.id, reference, &asked.name())?;
        let memos = memos_of(r, commission.id, &submission)?;
        let filter = Filter::of_query(list);
        let question = filter.question().ok().flatten();
        let expression = question.as_ref().map(evidence::match_expression);
        let (id, expression) = (commission.id, expression.as_ref());
        let left = lists::left(r, &registers, id, &filter, expression, &asked.name())?;
        let beside = lists::neighbours(r, &left, submission.source.id)?;
        let of_campaign = store::campaign::campaign_of(r, submission.source.id)?;
        Ok((submission, memos, beside, of_campaign))
    })?;
    let (submission, memos, beside, of_campaign) = read;
    let codes = &submission.codes;
    let setting = Setting {
        asked,
        codes,
        panels,
        choose: may_choose(&submission.documents, codes),
    };
    let options = options(codes, w.msg_choose_code());
    let can = Can::of(&setting);
    let views = submission
        .documents
        .iter()
        .map(|loaded| view(&setting, loaded));
    let documents = views.collect::<Result<Vec<_>, _>>()?;
    let fragments = documents
        .iter()
        .map(|doc| fragment(doc, &options, can, list, w));
    let fragments = fragments.collect::<Result<Vec<_>, _>>()?;
    let below = format!("/evidence/{reference}");
    let act = |act: &str| asked.href(&format!("{below}/{act}"));
    let source = &submission.source;
    let shown = ReadingPage {
        chrome: chrome(asked, source, list, &typed),
        t: w,
        tags: tags(source, asked.language),
        previous: neighbour(asked, beside.0, list),
        next: neighbour(asked, beside.1, list),
        facts: facts(asked, source, of_campaign)?,
        documents: &documents,
        fragments,
        panels: panels.fragments(asked, About::Source(reference))?,
        memos: memo_views(asked, &submission, memos)?,
        memo_choices: memo_choices(asked, &submission)?,
        memo_href: act("memo"),
        can,
        list,
        options: &options,
        parts: parts(asked, &submission)?,
        keys: keys(codes),
        last_undo: last_undo(asked, &submission),
        code_words_href: act("code-words"),
        redact_href: act("redact"),
        receipt_href: act("receipt.pdf"),
        personal_href: act("personal"),
        publication_href: act("publication"),
        states: states(source.state, asked.language),
        codebook_href: asked.href("/codebook"),
        next_href: asked.href("/next"),
        typed,
    };
    shown
        .render()
        .map_err(|why| Error::fault("write a reading page", why))
}

/// One document as HTML.
pub(crate) fn fragment(
    doc: &DocumentView,
    options: &[Choice],
    can: Can,
    list: &str,
    w: &'static Words,
) -> Result<String, Error> {
    let article = Article {
        t: w,
        doc,
        options,
        can,
        list,
    };
    article
        .render()
        .map_err(|why| Error::fault("write a document", why))
}

fn chrome(asked: &Asked, source: &Source, list: &str, typed: &Typed) -> Chrome {
    let mut chrome = asked.chrome(&source.reference, &evidence::menu(asked));
    // After a refused form the address is that of the act: the other language leads to the page.
    if let Ok(commission) = asked.commission() {
        let slug = &commission.definition.slug;
        chrome.path = address(&format!("/c/{slug}/evidence/{}", source.reference), list);
    }
    chrome.trail = trail(asked, list);
    chrome.wide = true;
    chrome.messages.extend(told(asked));
    chrome.error_summary.clone_from(&typed.errors);
    if asked.may(Capability::Code) {
        chrome.scripts.push(script().to_owned());
    }
    chrome
}

fn tags(source: &Source, language: Language) -> Vec<Tag> {
    let mut tags = vec![state_tag(source.state, language)];
    if source.late {
        tags.push(Tag::new(words(language).msg_late(), Tone::Waiting));
    }
    tags
}

fn neighbour(asked: &Asked, reference: Option<String>, list: &str) -> Option<Link> {
    reference.map(|reference| {
        let href = address(&asked.href(&format!("/evidence/{reference}")), list);
        Link::new(href, reference)
    })
}

fn facts(
    asked: &Asked,
    source: &Source,
    of_campaign: Option<crate::Campaign>,
) -> Result<Vec<Row>, Error> {
    let (language, w) = (asked.language, words(asked.language));
    let definition = &asked.commission()?.definition;
    let channel = match source.channel.as_str() {
        "web" => w.msg_channel_web(),
        "email" => w.msg_channel_email(),
        "paper" => w.msg_channel_paper(),
        "telephone" => w.msg_channel_telephone(),
        "event" => w.msg_channel_event(),
        "recording" => w.msg_channel_recording(),
        "import" => w.msg_channel_import(),
        other => other.to_owned(),
    };
    let kind = source.respondent_type.as_deref();
    let place = source.place.as_deref();
    let mut rows = vec![Row::new(
        w.msg_fact_received(),
        moment(asked, source.received_us)?,
    )];
    let mut more = |key: String, value: Option<String>| {
        rows.extend(value.map(|value| Row::new(key, value)));
    };
    more(
        w.msg_filter_type(),
        kind.map(|key| type_label(definition, key, language)),
    );
    more(
        w.msg_filter_place(),
        place.map(|key| place_label(definition, key, language)),
    );
    more(
        w.msg_filter_language(),
        source.language.map(|of| language_name(of, language)),
    );
    more(w.msg_fact_name(), source.name.clone());
    more(w.msg_fact_channel(), Some(channel));
    more(w.msg_fact_origin(), Some(source.origin.clone()));
    rows.extend(of_campaign.map(|campaign| {
        let href = asked.href(&format!("/campaigns/{}", campaign.key()));
        Row::new(w.msg_fact_campaign(), campaign.key()).action(href, w.msg_campaign_see())
    }));
    Ok(rows)
}

fn parts(asked: &Asked, submission: &Submission) -> Result<Vec<Choice>, Error> {
    let definition = &asked.commission()?.definition;
    let parts = submission.documents.iter().map(|loaded| {
        let (_, text) = title(definition, &loaded.document, asked.language);
        Choice::new(&loaded.document.part, short(&text), "")
    });
    let anywhere = Choice::new("", words(asked.language).msg_anywhere(), "");
    Ok(std::iter::once(anywhere).chain(parts).collect())
}

fn keys(codes: &[Placed]) -> Vec<KeyView> {
    let letters = letters(codes);
    let usable = codes
        .iter()
        .zip(letters)
        .filter(|(placed, _)| !placed.code.retired);
    usable
        .map(|(placed, letter)| KeyView {
            code: placed.code.key.clone(),
            name: placed.code.entry.name.clone(),
            lang: lang(placed.code.language),
            letter: letter.map(String::from).unwrap_or_default(),
            depth: placed.depth.min(3),
            group: placed.group,
        })
        .collect()
}

/// The reader's own last coding here, which one keystroke takes back.
fn last_undo(asked: &Asked, submission: &Submission) -> String {
    let own = asked.name();
    let codings = submission.documents.iter().flat_map(|d| &d.codings);
    let last = codings
        .filter(|c| is_by(&c.coder, &own))
        .map(|c| c.id)
        .max();
    last.map(|id| asked.href(&format!("/codings/{id}/undo")))
        .unwrap_or_default()
}

/// The publication states in plain words.
pub(crate) fn states(given: Publication, language: Language) -> Vec<Choice> {
    let w = words(language);
    let more = |state| match state {
        Publication::Named => w.msg_state_named_more(),
        Publication::NameWithheld => w.msg_state_name_withheld_more(),
        Publication::Anonymous => w.msg_state_anonymous_more(),
        Publication::Confidential => w.msg_state_confidential_more(),
        Publication::NotAccepted => w.msg_state_not_accepted_more(),
        Publication::NotDecided => w.msg_state_not_decided_more(),
        Publication::Erased => w.msg_state_erased_more(),
    };
    let choice = |state: Publication| {
        Choice::new(state.code(), state_label(state, language), given.code()).hint(more(state))
    };
    Publication::ALL.map(choice).to_vec()
}

fn memos_of(r: &Reader<'_>, commission: i64, of: &Submission) -> Result<Vec<Memo>, Error> {
    let mut memos = store::memos(r, commission, MemoAbout::Source(of.source.id))?;
    for loaded in &of.documents {
        let id = loaded.document.id;
        let mut own = store::memos(r, commission, MemoAbout::Document(id))?;
        for passage in &loaded.passages {
            own.extend(store::memos(r, commission, MemoAbout::Passage(passage.id))?);
        }
        own.retain(|memo| !of.veil.hides(id, &memo.person));
        memos.extend(own);
    }
    memos.sort_by_key(|memo| memo.id);
    Ok(memos)
}

fn memo_views(
    asked: &Asked,
    submission: &Submission,
    memos: Vec<Memo>,
) -> Result<Vec<MemoView>, Error> {
    let choices = memo_choices(asked, submission)?;
    let mut views = Vec::new();
    for memo in memos {
        let (kind, id) = memo.about.word();
        let about = format!("{kind}-{id}");
        let about = choices.iter().find(|choice| choice.value == about);
        let language = text::language_of(&memo.text).map(|(language, _)| language);
        views.push(MemoView {
            about: about.map_or_else(String::new, |choice| choice.text.clone()),
            who: format!("{}, {}", memo.person, moment(asked, memo.at_us)?),
            lang: lang(language),
            text: memo.text,
        });
    }
    Ok(views)
}

/// What a memo can be about: the submission, a document, a coded passage that holds.
fn memo_choices(asked: &Asked, submission: &Submission) -> Result<Vec<Choice>, Error> {
    let w = words(asked.language);
    let definition = &asked.commission()?.definition;
    let whole = format!("source-{}", submission.source.id);
    let mut choices = vec![Choice::new(whole, w.msg_whole_submission(), "")];
    for loaded in &submission.documents {
        let (_, text) = title(definition, &loaded.document, asked.language);
        let value = format!("document-{}", loaded.document.id);
        choices.push(Choice::new(value, short(&text), ""));
        let holding = loaded
            .passages
            .iter()
            .filter(|p| p.holds_in(&loaded.document));
        for passage in holding {
            let value = format!("passage-{}", passage.id);
            let text = format!("P{}: “{}”", passage.id, short(&passage.quote));
            choices.push(Choice::new(value, text, ""));
        }
    }
    Ok(choices)
}

/// `GET /evidence/{reference}/{part}/file`: an attachment as it was received. After words were taken
/// out of its text the original holds them still: then only those who moderate may have it, and the
/// log says that they had.
pub(crate) async fn original(
    asked: Asked,
    Path((_, _, reference, part)): Path<(String, String, String, String)>,
) -> Result<Response, Answer> {
    let (bytes, name) = blocking(move || file(&asked, &reference, &part)).await?;
    let mut response = attachment("application/octet-stream", &name, bytes)?;
    let sandbox = HeaderValue::from_static("sandbox; default-src 'none'");
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, sandbox);
    Ok(response)
}

/// The bytes of an attachment and the name to keep it under.
pub(crate) fn file(asked: &Asked, reference: &str, part: &str) -> Result<(Vec<u8>, String), Error> {
    let commission = asked.commission()?.clone();
    let name = format!("{reference}/{part}");
    let store = &asked.app.store;
    let document = store.read(|r| evidence::document_by_name(r, commission.id, &name));
    let document = match document {
        Err(Error::Refused(_)) => return Err(Error::NotFound),
        other => other?,
    };
    let Some((digest, _)) = &document.blob else {
        return Err(Error::NotFound);
    };
    if document.redacted() {
        if !asked.may(Capability::Moderate) {
            return Err(Error::NotFound);
        }
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        store.write(move |tx| record(tx, commission.id, &by, now, "sealed-read", &name))?;
    }
    let bytes = store.blobs().get(digest)?.ok_or(Error::NotFound)?;
    note_reading(asked, reference)?;
    let title = document.title.clone().unwrap_or_else(|| part.to_owned());
    Ok((bytes, format!("{reference} {title}")))
}
