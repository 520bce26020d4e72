//! The list of the evidence: filters at its side, counts above it, fifty submissions a page.
//!
//! The whole choice stands in the address. A search that cannot be made is told, and everything
//! else that was chosen stays.

use crate::campaign::name_of;
use crate::filter::{FIELDS, Filter, NO_CAMPAIGN, address};
use crate::limits::{LISTED_PER_PAGE_MAX, OPENING_CHARS_MAX};
use crate::store::list::{self as rows, Listed, Registers};
use crate::store::{self, Part};
use crate::web::{both_counts, day, lang, language_name, page_count, page_number, told};
use crate::words::{Words, words};
use ::store::Reader;
use askama::Template;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, page};
use commission::{Capability, Definition, Error, Language, Publication};
use pages::{Choice, Chrome, FieldError, Link, Pagination, Tag, Tone};
use text::{Index, Query};

/// The page.
#[derive(Template)]
#[template(path = "list.html")]
pub(crate) struct ListPage {
    pub(crate) chrome: Chrome,
    pub(crate) t: &'static Words,
    pub(crate) action: String,
    pub(crate) typed: String,
    pub(crate) choices: Vec<Choose>,
    pub(crate) used: Vec<Link>,
    pub(crate) counts: String,
    /// Where a clerk looks for personal data.
    pub(crate) personal_href: Option<String>,
    pub(crate) unread: Option<String>,
    pub(crate) rows: Vec<Row>,
    pub(crate) pagination: Pagination,
    pub(crate) sheet: String,
}

/// One filter with its values.
pub(crate) struct Choose {
    pub(crate) field: &'static str,
    pub(crate) label: String,
    pub(crate) choices: Vec<Choice>,
}

/// One submission.
pub(crate) struct Row {
    pub(crate) href: String,
    pub(crate) reference: String,
    pub(crate) facts: Vec<String>,
    pub(crate) tags: Vec<Tag>,
    pub(crate) lang: &'static str,
    pub(crate) extracts: Vec<Extract>,
    pub(crate) codings: String,
}

/// Words of a submission around one that was looked for, or its opening.
pub(crate) struct Extract {
    pub(crate) before: String,
    pub(crate) found: String,
    pub(crate) after: String,
}

/// `GET /evidence`.
pub(crate) async fn show(asked: Asked) -> Result<Response, Answer> {
    let html = blocking(move || render(&asked)).await?;
    Ok(page(html))
}

/// The page as it stands.
pub(crate) fn render(asked: &Asked) -> Result<String, Error> {
    let filter = Filter::of_query(&asked.query);
    let registers = Registers::of(&asked.app.store);
    asked.app.store.read(|r| {
        let shown = list_page(r, &registers, asked, &filter)?;
        shown
            .render()
            .map_err(|why| Error::fault("write the list", why))
    })
}

fn list_page(
    r: &Reader<'_>,
    registers: &Registers,
    asked: &Asked,
    filter: &Filter,
) -> Result<ListPage, Error> {
    let (language, id) = (asked.language, asked.commission()?.id);
    let w = words(language);
    let mut chrome = asked.chrome(w.msg_evidence_title(), &evidence::menu(asked));
    chrome.wide = true;
    chrome.messages.extend(told(asked));
    let mut looked_for = filter.clone();
    let question = match filter.question() {
        Ok(question) => question,
        Err(why) => {
            chrome.error_summary.push(FieldError {
                field: "q".to_owned(),
                text: crate::refused_query(why).sentence(language).to_owned(),
            });
            looked_for.words = None;
            None
        }
    };
    let expression = question.as_ref().map(evidence::match_expression);
    let expression = expression.as_ref();
    let left = rows::left(r, registers, id, &looked_for, expression, &asked.name())?;
    let (submissions, distinct_texts) = (left.submissions(), left.distinct_texts);
    let pages = page_count(submissions, LISTED_PER_PAGE_MAX);
    let number = page_number(asked).min(pages);
    let part = Part::page(number, LISTED_PER_PAGE_MAX);
    let listed = rows::listed(r, &left, part, &asked.name())?;
    let query = filter.to_query();
    let action = asked.href("/evidence");
    let shown = listed
        .iter()
        .map(|one| row(r, asked, one, &query, question.as_ref()));
    let paged = if query.is_empty() {
        "page=".to_owned()
    } else {
        format!("{query}&page=")
    };
    let moderates = asked.may(Capability::Moderate);
    Ok(ListPage {
        personal_href: moderates.then(|| asked.href("/personal")),
        t: w,
        typed: filter.value("q").to_owned(),
        choices: choices(r, registers, asked, filter)?,
        used: used(asked, filter, &action)?,
        counts: both_counts(language, submissions, distinct_texts),
        unread: unread(r, asked, expression.is_some())?,
        rows: shown.collect::<Result<_, _>>()?,
        pagination: Pagination {
            page: number,
            pages,
            href: address(&action, &paged),
        },
        sheet: address(&asked.href("/evidence.xlsx"), &query),
        action,
        chrome,
    })
}

/// What the search does not know yet, where something is looked for.
fn unread(r: &Reader<'_>, asked: &Asked, searching: bool) -> Result<Option<String>, Error> {
    if !searching {
        return Ok(None);
    }
    let unread = rows::unread(r, asked.commission()?.id)?;
    let shown = pages::say::integer(unread);
    Ok((unread > 0).then(|| words(asked.language).msg_search_behind(unread, shown)))
}

fn row(
    r: &Reader<'_>,
    asked: &Asked,
    listed: &Listed,
    query: &str,
    question: Option<&Query>,
) -> Result<Row, Error> {
    let language = asked.language;
    let definition = &asked.commission()?.definition;
    let below = format!("/evidence/{}", listed.reference);
    let mut facts = Vec::new();
    facts.extend(
        listed
            .respondent_type
            .as_deref()
            .map(|key| type_label(definition, key, language)),
    );
    facts.extend(
        listed
            .place
            .as_deref()
            .map(|key| place_label(definition, key, language)),
    );
    facts.extend(listed.language.map(|of| language_name(of, language)));
    facts.push(day(asked, listed.received_us)?);
    let mut tags = vec![state_tag(listed.state, language)];
    if listed.late {
        tags.push(Tag::new(words(language).msg_late(), Tone::Waiting));
    }
    let (of, extracts) = match question {
        Some(question) => extracts(r, listed.source, question)?,
        None => opening(r, listed.source)?,
    };
    let codings = (listed.codings > 0).then(|| {
        let shown = pages::say::integer(listed.codings);
        words(language).msg_codings_count(listed.codings, shown)
    });
    Ok(Row {
        href: address(&asked.href(&below), query),
        reference: listed.reference.clone(),
        facts,
        tags,
        lang: lang(of.or(listed.language)),
        extracts,
        codings: codings.unwrap_or_default(),
    })
}

fn opening(r: &Reader<'_>, source: i64) -> Result<(Option<Language>, Vec<Extract>), Error> {
    let Some((language, text)) = rows::opening(r, source)? else {
        return Ok((None, Vec::new()));
    };
    let at_most = usize::try_from(OPENING_CHARS_MAX).unwrap_or(usize::MAX);
    let mut before: String = text.chars().take(at_most).collect();
    if before.len() < text.len() {
        before.push('…');
    }
    let (found, after) = (String::new(), String::new());
    let opening = Extract {
        before,
        found,
        after,
    };
    Ok((language, vec![opening]))
}

/// The places of the document that matches best, with the words around each.
fn extracts(
    r: &Reader<'_>,
    source: i64,
    question: &Query,
) -> Result<(Option<Language>, Vec<Extract>), Error> {
    let documents = evidence::documents_of(r, source)?;
    let mut index = Index::new();
    for (number, document) in documents.iter().enumerate() {
        index.add(&number.to_string(), &document.text, document.language);
    }
    let hits = index.hits(question);
    let best = hits.first().and_then(|hit| {
        let document = documents.get(hit.id.parse::<usize>().ok()?)?;
        Some((document, hit))
    });
    let Some((document, hit)) = best else {
        return opening(r, source);
    };
    let cut = |from, to| {
        text::slice(&document.text, from, to)
            .unwrap_or_default()
            .to_owned()
    };
    let extracts = hit.snippets.iter().map(|place| Extract {
        before: format!(
            "{}{}",
            if place.from > 0 { "… " } else { "" },
            cut(place.from, place.start)
        ),
        found: cut(place.start, place.end),
        after: format!("{} …", cut(place.end, place.to)),
    });
    Ok((document.language, extracts.collect()))
}

/// What a respondent type is called.
pub(crate) fn type_label(definition: &Definition, key: &str, language: Language) -> String {
    let call = definition.call.as_ref();
    call.map_or(key, |call| call.respondent_type_label(key, language))
        .to_owned()
}

/// What a place is called.
pub(crate) fn place_label(definition: &Definition, key: &str, language: Language) -> String {
    let call = definition.call.as_ref();
    call.map_or(key, |call| call.place_label(key, language))
        .to_owned()
}

/// What a publication state is called.
pub(crate) fn state_label(state: Publication, language: Language) -> String {
    let w = words(language);
    match state {
        Publication::Named => w.msg_state_named(),
        Publication::NameWithheld => w.msg_state_name_withheld(),
        Publication::Anonymous => w.msg_state_anonymous(),
        Publication::Confidential => w.msg_state_confidential(),
        Publication::NotAccepted => w.msg_state_not_accepted(),
        Publication::NotDecided => w.msg_state_not_decided(),
        Publication::Erased => w.msg_state_erased(),
    }
}

/// The tag of a publication state.
pub(crate) fn state_tag(state: Publication, language: Language) -> Tag {
    let tone = match state {
        Publication::Confidential | Publication::NotAccepted | Publication::Erased => Tone::Stopped,
        Publication::NotDecided => Tone::Waiting,
        _ => Tone::Good,
    };
    Tag::new(state_label(state, language), tone)
}

/// Every filter with the values that occur.
fn choices(
    r: &Reader<'_>,
    registers: &Registers,
    asked: &Asked,
    filter: &Filter,
) -> Result<Vec<Choose>, Error> {
    let (language, commission) = (asked.language, asked.commission()?);
    let (w, definition) = (words(language), &commission.definition);
    let (types, places) = rows::facets(r, registers, commission.id)?;
    let strands = definition.call.iter().flat_map(|call| &call.strands);
    let strands = strands.map(|strand| (strand.key.clone(), strand.title.get(language).to_owned()));
    let types = labelled(types, |key| type_label(definition, key, language));
    let places = labelled(places, |key| place_label(definition, key, language));
    let languages = Language::ALL.map(|of| (of.code().to_owned(), language_name(of, language)));
    let states = Publication::ALL.into_iter().chain([Publication::Erased]);
    let states = states.map(|s| (s.code().to_owned(), state_label(s, language)));
    let codes = crate::tree(store::codes(r, commission.id)?).into_iter();
    let codes = codes.map(|placed| (placed.code.key.clone(), indented(&placed)));
    let campaigns = campaigns(r, asked)?;
    let late = [("yes", w.msg_late_yes()), ("no", w.msg_late_no())];
    let late = late.map(|(value, text)| (value.to_owned(), text));
    let one = |field: &'static str, label: String, values: Vec<(String, String)>| {
        let given = filter.value(field);
        let any = Choice::new("", w.msg_any(), given);
        let values = values
            .into_iter()
            .map(|(v, text)| Choice::new(v, text, given));
        Choose {
            field,
            label,
            choices: std::iter::once(any).chain(values).collect(),
        }
    };
    Ok(vec![
        one("strand", w.msg_filter_strand(), strands.collect()),
        one("type", w.msg_filter_type(), types),
        one("place", w.msg_filter_place(), places),
        one("language", w.msg_filter_language(), languages.to_vec()),
        one("state", w.msg_filter_state(), states.collect()),
        one("code", w.msg_filter_code(), codes.collect()),
        one("campaign", w.msg_filter_campaign(), campaigns),
        one("late", w.msg_filter_late(), late.to_vec()),
    ])
}

/// The campaigns that have submissions, the largest first; before them, that a submission belongs to none.
fn campaigns(r: &Reader<'_>, asked: &Asked) -> Result<Vec<(String, String)>, Error> {
    let id = asked.commission()?.id;
    let sizes = store::campaign::sizes(r, id)?;
    if sizes.is_empty() {
        return Ok(Vec::new());
    }
    let acts = store::campaign::acts(r, id)?;
    let mut all: Vec<_> = store::campaign::campaigns(r, id)?
        .into_iter()
        .filter_map(|one| Some((sizes.get(&one.id)?.submissions, one)))
        .collect();
    all.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.number.cmp(&b.1.number)));
    let none = (
        NO_CAMPAIGN.to_owned(),
        words(asked.language).msg_campaign_of_none(),
    );
    let labelled = all.into_iter().map(|(_, one)| {
        let key = one.key();
        let label = match name_of(&acts, one.id) {
            Some(name) => format!("{key}: {name}"),
            None => key.clone(),
        };
        (key, label)
    });
    Ok(std::iter::once(none).chain(labelled).collect())
}

/// Keys with their labels, in the order of the labels.
fn labelled(keys: Vec<String>, label: impl Fn(&str) -> String) -> Vec<(String, String)> {
    let mut labelled: Vec<_> = keys
        .into_iter()
        .map(|key| (key.clone(), label(&key)))
        .collect();
    labelled.sort_by(|a, b| a.1.cmp(&b.1));
    labelled
}

/// The name of a code, moved in by its depth, as a list of choices shows it.
pub(crate) fn indented(placed: &crate::Placed) -> String {
    let dashes = "– ".repeat(placed.depth);
    format!("{dashes}{}", placed.code.entry.name)
}

/// The filters in use, each as a link that takes it away.
fn used(asked: &Asked, filter: &Filter, action: &str) -> Result<Vec<Link>, Error> {
    let definition = &asked.commission()?.definition;
    let language = asked.language;
    let mut used = Vec::new();
    for field in FIELDS {
        let value = filter.value(field);
        if value.is_empty() {
            continue;
        }
        let strand = definition.call.as_ref().and_then(|call| call.strand(value));
        let text = match field {
            "strand" => strand.map_or(value, |s| s.title.get(language)).to_owned(),
            "type" => type_label(definition, value, language),
            "place" => place_label(definition, value, language),
            "language" => value
                .parse()
                .map_or(value.to_owned(), |of| language_name(of, language)),
            "state" => Publication::of_kept(value)
                .map_or(value.to_owned(), |state| state_label(state, language)),
            "late" if value == "yes" => words(language).msg_late_yes(),
            "late" => words(language).msg_late_no(),
            "campaign" if value == NO_CAMPAIGN => words(language).msg_campaign_of_none(),
            "campaign" => words(language).msg_campaign_title(value),
            _ => value.to_owned(),
        };
        used.push(Link::new(
            address(action, &filter.query_without(field)),
            text,
        ));
    }
    Ok(used)
}
