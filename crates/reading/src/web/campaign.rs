//! One campaign: its template, each member's additions and removals, what persons decided, and the forms to decide.
//!
//! Guarantees that a refused form comes back with everything that was typed; that a personal addition leads to the paragraph
//! where it stands, and can be coded where it is shown, as evidence of its own.

use crate::campaign::decide::{Decision, decide, undo_decision};
use crate::campaign::whole::{self, Span};
use crate::campaign::{Act, ActKind, Campaign, name_of};
use crate::filter::address;
use crate::limits::MEMBERS_PER_PAGE_MAX;
use crate::store::campaign::{self as rows, MemberRow};
use crate::store::{self, Part};
use crate::web::campaigns::{by_person, counts, opening};
use crate::web::{Fields, beside, lang, moment, page_count, page_number, refused_page, told};
use crate::words::{Words, words};
use ::store::Reader;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, page, see};
use commission::{Capability, Error};
use pages::{Choice, Chrome, FieldError, Link, Pagination};
use std::collections::BTreeMap;

/// The page.
#[derive(Template)]
#[template(path = "campaign.html")]
pub(crate) struct CampaignPage {
    pub(crate) chrome: Chrome,
    pub(crate) t: &'static Words,
    pub(crate) lang: &'static str,
    pub(crate) template: Vec<String>,
    pub(crate) counts: String,
    pub(crate) identical: String,
    pub(crate) by_person: Option<String>,
    pub(crate) list_href: String,
    pub(crate) sheet: String,
    pub(crate) members: Vec<Member>,
    pub(crate) pagination: Pagination,
    pub(crate) acts: Vec<ActLine>,
    pub(crate) may_code: bool,
    pub(crate) codes: Vec<Choice>,
    pub(crate) kinds: Vec<Choice>,
    pub(crate) others: Vec<Choice>,
    pub(crate) action: String,
    pub(crate) typed: Typed,
}

/// A member and how it differs.
pub(crate) struct Member {
    pub(crate) reference: String,
    pub(crate) href: String,
    pub(crate) lang: &'static str,
    pub(crate) by_person: bool,
    pub(crate) other_template: Option<String>,
    pub(crate) additions: Vec<Addition>,
    pub(crate) added: Vec<String>,
    pub(crate) removed: Vec<String>,
}

/// A personal addition where it stands.
pub(crate) struct Addition {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) quote: String,
    pub(crate) href: String,
    pub(crate) code_href: String,
    pub(crate) part: String,
    pub(crate) version: i64,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// A decision in the list of them.
pub(crate) struct ActLine {
    pub(crate) what: String,
    pub(crate) who: String,
    pub(crate) reason: String,
    pub(crate) undone: Option<String>,
    pub(crate) undo_href: String,
}

/// What was typed into a form that was refused.
#[derive(Debug, Clone, Default)]
pub(crate) struct Typed {
    pub(crate) kind: String,
    pub(crate) references: String,
    pub(crate) into: String,
    pub(crate) name: String,
    pub(crate) reason: String,
    pub(crate) errors: Vec<FieldError>,
}

type Below = Path<(String, String, String)>;

pub(crate) fn number_of(key: &str) -> Result<i64, Error> {
    let number = key.strip_prefix('C').and_then(|number| number.parse().ok());
    number.ok_or(Error::NotFound)
}

/// `GET /campaigns/{campaign}`.
pub(crate) async fn show(asked: Asked, Path((_, _, key)): Below) -> Result<Response, Answer> {
    let html = blocking(move || render(&asked, &key, Typed::default())).await?;
    Ok(page(html))
}

/// `POST /campaigns/{campaign}/decide`.
pub(crate) async fn post(
    asked: Asked,
    Path((_, _, key)): Below,
    fields: Fields,
) -> Result<Response, Answer> {
    blocking(move || match make(&asked, &key, &fields) {
        Ok(next) => {
            let href = asked.href(&format!("/campaigns/{next}"));
            Ok(see(&format!("{href}?done=campaign-decided")))
        }
        Err(error) => {
            let typed = Typed {
                kind: fields.get("kind").to_owned(),
                references: chosen(&fields).join(" "),
                into: fields.get("into").to_owned(),
                name: fields.get("name").to_owned(),
                reason: fields.get("reason").to_owned(),
                errors: beside(error, "kind", asked.language)?,
            };
            render(&asked, &key, typed).map(refused_page)
        }
    })
    .await
}

/// The references that a form names: boxes that were ticked, and references that were typed.
fn chosen(fields: &Fields) -> Vec<String> {
    let typed = fields.get("references");
    let typed = typed.split(|c: char| c.is_whitespace() || c == ',' || c == ';');
    let typed = typed.filter(|one| !one.is_empty()).map(str::to_uppercase);
    let mut all: Vec<String> = fields
        .all("member")
        .map(str::to_owned)
        .chain(typed)
        .collect();
    all.sort();
    all.dedup();
    all
}

pub(crate) fn make(asked: &Asked, key: &str, fields: &Fields) -> Result<String, Error> {
    let number = number_of(key)?;
    let kind = ActKind::of_code(fields.get("kind")).ok_or_else(|| {
        commission::Refusal::new("campaign-kind", |l| words(l).msg_campaign_kind_missing())
    })?;
    let decision = Decision {
        kind,
        references: chosen(fields),
        into: fields.get("into").to_owned(),
        name: fields.get("name").to_owned(),
        reason: fields.get("reason").to_owned(),
    };
    let commission = asked.commission()?.clone();
    let (by, now) = (asked.name(), asked.app.clock.now_us());
    asked
        .app
        .store
        .write(move |tx| decide(tx, &commission, number, &decision, (&by, now)))
}

/// `POST /campaigns/{campaign}/undo/{act}`.
pub(crate) async fn undo(
    asked: Asked,
    Path((_, _, key, act)): Path<(String, String, String, String)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let act: i64 = act.parse().map_err(|_| Error::NotFound)?;
        let commission = asked.commission()?.clone();
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        asked
            .app
            .store
            .write(move |tx| undo_decision(tx, &commission, act, (&by, now)))?;
        let href = asked.href(&format!(
            "/campaigns/{}",
            number_of(&key).map(|n| format!("C{n}"))?
        ));
        Ok(see(&format!("{href}?done=campaign-undone")))
    })
    .await
}

/// The page as it stands.
pub(crate) fn render(asked: &Asked, key: &str, typed: Typed) -> Result<String, Error> {
    let (w, id) = (words(asked.language), asked.commission()?.id);
    let number = number_of(key)?;
    asked.app.store.read(|r| {
        let campaign = rows::campaign(r, id, number)?.ok_or(Error::NotFound)?;
        let (acts, sizes) = (rows::acts(r, id)?, rows::sizes(r, id)?);
        let all = rows::campaigns(r, id)?;
        let size = sizes.get(&campaign.id).copied().unwrap_or_default();
        let pages = page_count(size.submissions, MEMBERS_PER_PAGE_MAX);
        let number = page_number(asked).min(pages);
        let part = Part::page(number, MEMBERS_PER_PAGE_MAX);
        let listed = rows::members_of(r, campaign.id, part)?;
        let title = match name_of(&acts, campaign.id) {
            Some(name) => format!("{}: {name}", campaign.key()),
            None => w.msg_campaign_title(campaign.key()),
        };
        let href = asked.href(&format!("/campaigns/{}", campaign.key()));
        let mut chrome = asked.chrome(title, &evidence::menu(asked));
        chrome.trail = vec![Link::new(asked.href("/campaigns"), w.msg_campaigns_title())];
        chrome.messages.extend(told(asked));
        chrome.error_summary.extend(typed.errors.iter().cloned());
        let others = all
            .iter()
            .filter(|other| other.id != campaign.id && sizes.contains_key(&other.id));
        let others = others.map(|other| {
            let name =
                name_of(&acts, other.id).map_or_else(|| opening(&other.template), str::to_owned);
            Choice::new(other.key(), format!("{}: {name}", other.key()), &typed.into)
        });
        let none = Choice::new("", w.msg_campaign_choose_other(), &typed.into);
        let of_this = acts
            .iter()
            .rev()
            .filter(|act| act.campaign == campaign.id || act.into == Some(campaign.id));
        let shown = CampaignPage {
            t: w,
            lang: text::language_of(&campaign.template).map_or("", |(l, _)| l.code()),
            template: paragraphs(&campaign.template),
            counts: counts(asked, &size),
            identical: w.msg_campaign_identical(pages::say::integer(size.identical)),
            by_person: by_person(asked, &size),
            list_href: address(
                &asked.href("/evidence"),
                &format!("campaign={}", campaign.key()),
            ),
            sheet: format!("{href}/members.xlsx"),
            members: members(r, asked, &campaign, &all, &listed)?,
            pagination: Pagination {
                page: number,
                pages,
                href: address(&href, "page="),
            },
            acts: of_this
                .map(|act| act_line(asked, &all, &campaign, act))
                .collect::<Result<_, _>>()?,
            may_code: asked.may(Capability::Code),
            codes: codes(r, id)?,
            kinds: kinds(w, &typed.kind),
            others: std::iter::once(none).chain(others).collect(),
            action: format!("{href}/decide"),
            typed,
            chrome,
        };
        shown
            .render()
            .map_err(|why| Error::fault("write the page of a campaign", why))
    })
}

/// The codes that may be put on an addition, as suggestions.
fn codes(r: &Reader<'_>, commission: i64) -> Result<Vec<Choice>, Error> {
    let codes = store::codes(r, commission)?.into_iter();
    let usable = codes.filter(|code| !code.retired);
    Ok(usable
        .map(|code| Choice::new(code.key, code.entry.name, ""))
        .collect())
}

fn kinds(w: &Words, chosen: &str) -> Vec<Choice> {
    let all = [
        (
            ActKind::Name,
            w.msg_campaign_do_name(),
            w.msg_campaign_do_name_hint(),
        ),
        (
            ActKind::Split,
            w.msg_campaign_do_split(),
            w.msg_campaign_do_split_hint(),
        ),
        (
            ActKind::TakeOut,
            w.msg_campaign_do_take_out(),
            w.msg_campaign_do_take_out_hint(),
        ),
        (
            ActKind::PutIn,
            w.msg_campaign_do_put_in(),
            w.msg_campaign_do_put_in_hint(),
        ),
        (
            ActKind::Merge,
            w.msg_campaign_do_merge(),
            w.msg_campaign_do_merge_hint(),
        ),
        (
            ActKind::Overrule,
            w.msg_campaign_do_overrule(),
            w.msg_campaign_do_overrule_hint(),
        ),
    ];
    all.into_iter()
        .map(|(kind, text, hint)| Choice::new(kind.code(), text, chosen).hint(hint))
        .collect()
}

fn paragraphs(text: &str) -> Vec<String> {
    let parts = text.split("\n\n").map(str::trim);
    parts
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The members of a page, each compared with its template.
pub(crate) fn members(
    r: &Reader<'_>,
    asked: &Asked,
    campaign: &Campaign,
    all: &[Campaign],
    listed: &[MemberRow],
) -> Result<Vec<Member>, Error> {
    let keys: BTreeMap<i64, &Campaign> = all.iter().map(|one| (one.id, one)).collect();
    let mut members = Vec::new();
    for row in listed {
        let template = keys.get(&row.template).copied().unwrap_or(campaign);
        let whole = whole::one(r, row.source)?;
        let compared = campaigns::against(&template.template, &[whole.text.as_str()], 1);
        let (added, removed) = compared
            .into_iter()
            .next()
            .map_or((Vec::new(), Vec::new()), |one| (one.added, one.removed));
        let additions = rows::additions_of(r, row.source)?;
        let additions = additions
            .iter()
            .map(|span| addition(r, asked, &row.reference, span));
        members.push(Member {
            reference: row.reference.clone(),
            href: asked.href(&format!("/evidence/{}", row.reference)),
            lang: lang(row.language),
            by_person: row.by_person,
            other_template: (template.id != campaign.id).then(|| template.key()),
            additions: additions
                .collect::<Result<Vec<_>, _>>()?
                .into_iter()
                .flatten()
                .collect(),
            added,
            removed,
        });
    }
    Ok(members)
}

/// A personal addition; nothing where words of the document were taken out since.
fn addition(
    r: &Reader<'_>,
    asked: &Asked,
    reference: &str,
    span: &Span,
) -> Result<Option<Addition>, Error> {
    let Some(document) = evidence::document(r, span.document)? else {
        return Ok(None);
    };
    let quote = text::slice(&document.text, span.start, span.end);
    let Some(quote) = quote.filter(|_| document.version == span.version) else {
        return Ok(None);
    };
    let below = format!("/evidence/{reference}");
    let paragraph = (1..)
        .zip(text::paragraphs(&document.text))
        .find(|(_, range)| range.end > span.start)
        .map_or(1, |(number, _)| number);
    Ok(Some(Addition {
        id: format!("code-{}-{}", document.id, span.start),
        name: document.name(),
        quote: quote.to_owned(),
        href: format!("{}#{}-p{paragraph}", asked.href(&below), document.part),
        code_href: asked.href(&format!("{below}/{}/code", document.part)),
        part: document.part.clone(),
        version: span.version,
        start: span.start,
        end: span.end,
    }))
}

fn act_line(
    asked: &Asked,
    all: &[Campaign],
    campaign: &Campaign,
    act: &Act,
) -> Result<ActLine, Error> {
    let w = words(asked.language);
    let key = |id: i64| {
        let found = all.iter().find(|one| one.id == id);
        found.map_or_else(String::new, Campaign::key)
    };
    let (of, into) = (key(act.campaign), act.into.map_or_else(String::new, key));
    let many = pages::say::count(act.sources.len() as u64);
    let what = match act.kind {
        ActKind::Name => w.msg_campaign_did_name(of, &act.name),
        ActKind::Split => w.msg_campaign_did_split(of, into, many),
        ActKind::PutIn => w.msg_campaign_did_put_in(of, many),
        ActKind::TakeOut => w.msg_campaign_did_take_out(of, many),
        ActKind::Merge => w.msg_campaign_did_merge(of, into),
        ActKind::Overrule => w.msg_campaign_did_overrule(of),
    };
    let undone = match &act.undone {
        Some((who, at)) => Some(w.msg_undone_by(who.as_str(), moment(asked, *at)?)),
        None => None,
    };
    Ok(ActLine {
        what,
        who: format!("{}, {}", act.person, moment(asked, act.at_us)?),
        reason: act.reason.clone(),
        undone,
        undo_href: asked.href(&format!("/campaigns/{}/undo/{}", campaign.key(), act.id)),
    })
}
