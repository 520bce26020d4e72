//! The mailbox: what came, the newest first, what each waits for, and two things that can be done
//! with many at once. The same list is offered as a workbook.

use crate::handling::{AtOnce, Waiting, handle_many};
use crate::limits::{INBOX_LINES_PER_PAGE, SHEET_LINES_PER_STEP};
use crate::store::inbox::{Line, lines, waits};
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::response::Response;
use commission::web::{Answer, Asked, List, blocking, rendered, see, workbook};
use commission::{Error, Language, moment};
use pages::sheet::Cell;
use pages::{Chrome, Link, Message, MessageKind, Tag, Tone};

/// The page.
#[derive(Template)]
#[template(path = "inbox.html")]
pub(super) struct InboxPage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    lists: Vec<Link>,
    caption: String,
    action: String,
    waiting: &'static str,
    lines: Vec<LineShown>,
    newer: String,
    older: String,
    sheet: String,
    take_in: String,
    letters: String,
}

struct LineShown {
    reference: String,
    href: String,
    received: String,
    channel: String,
    from: String,
    tags: Vec<Tag>,
}

fn asked_for(asked: &Asked, name: &str) -> Option<String> {
    asked
        .query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value.to_owned())
}

/// `GET /{lang}/c/{slug}/inbox`.
pub(super) async fn inbox(asked: Asked) -> Result<Response, Answer> {
    blocking(move || rendered(&inbox_page(&asked)?, false)).await
}

pub(super) fn inbox_page(asked: &Asked) -> Result<InboxPage, Error> {
    let (commission, language) = (asked.commission()?, asked.language);
    let t = words(language);
    let waiting = Waiting::of_code(&asked_for(asked, "show").unwrap_or_default());
    let before = asked_for(asked, "before").and_then(|before| before.parse().ok());
    let before = before.unwrap_or(i64::MAX);
    let (waits, mut found) = asked.app.store.read(|r| -> Result<_, Error> {
        let waits = waits(r, commission.id)?;
        // Nothing is looked for where there is nothing: a list of 250,000 is not gone through in vain.
        let found = match waits.of(waiting) {
            0 => Vec::new(),
            some => lines(
                r,
                commission.id,
                waiting,
                before,
                some.min(INBOX_LINES_PER_PAGE + 1),
            )?,
        };
        Ok((waits, found))
    })?;
    let per_page = usize::try_from(INBOX_LINES_PER_PAGE).unwrap_or(usize::MAX);
    let more = found.len() > per_page;
    found.truncate(per_page);
    let here = |list: Waiting| asked.href(&format!("/inbox?show={}", list.code()));
    let mut chrome = asked.chrome(t.msg_inbox_title(), &evidence::menu(asked));
    chrome.wide = true;
    chrome.messages.extend(told(asked));
    let older = found.last().filter(|_| more);
    let older = older.map(|line| format!("{}&before={}", here(waiting), line.number));
    Ok(InboxPage {
        chrome,
        t,
        lists: Waiting::ALL
            .into_iter()
            .map(|list| {
                let count = pages::say::integer(waits.of(list));
                let text = format!("{} ({count})", list_label(list, language));
                Link::new(here(list), text).current_if(list == waiting)
            })
            .collect(),
        caption: list_label(waiting, language),
        action: asked.href("/inbox"),
        waiting: waiting.code(),
        newer: if before < i64::MAX {
            here(waiting)
        } else {
            String::new()
        },
        older: older.unwrap_or_default(),
        sheet: asked.href(&format!("/inbox.xlsx?show={}", waiting.code())),
        take_in: asked.href("/imports"),
        letters: asked.href("/letters"),
        lines: found
            .iter()
            .map(|line| shown(asked, line))
            .collect::<Result<_, _>>()?,
    })
}

fn shown(asked: &Asked, line: &Line) -> Result<LineShown, Error> {
    let (commission, language) = (asked.commission()?, asked.language);
    let zone = &commission.definition.time_zone;
    Ok(LineShown {
        reference: line.reference.clone(),
        href: asked.href(&format!("/inbox/{}", line.reference)),
        received: moment(language, line.received_us, zone),
        channel: channel_label(&line.channel, language),
        from: from(asked, line)?,
        tags: tags(line, language),
    })
}

/// Who it came from: a name where there is one, else what kind of respondent.
fn from(asked: &Asked, line: &Line) -> Result<String, Error> {
    let call = asked.commission()?.definition.call.as_ref();
    let kind = line.respondent_type.as_deref().map(|key| {
        call.map_or(key, |call| call.respondent_type_label(key, asked.language))
            .to_owned()
    });
    let both = [line.name.clone(), kind];
    Ok(both.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// What a list is called.
fn list_label(list: Waiting, language: Language) -> String {
    let t = words(language);
    match list {
        Waiting::All => t.msg_inbox_all(),
        Waiting::ToAcknowledge => t.msg_inbox_to_acknowledge(),
        Waiting::ToAccept => t.msg_inbox_to_accept(),
        Waiting::ToDecide => t.msg_inbox_to_decide(),
        Waiting::Late => t.msg_inbox_late(),
        Waiting::Safeguarding => t.msg_inbox_safeguarding(),
    }
}

/// What a channel is called; one that is not known is shown as it is kept.
pub(super) fn channel_label(channel: &str, language: Language) -> String {
    let t = words(language);
    match channel {
        "web" => t.msg_channel_web(),
        "email" => t.msg_channel_email(),
        "paper" => t.msg_channel_paper(),
        "import" => t.msg_channel_import(),
        "telephone" => t.msg_channel_telephone(),
        "event" => t.msg_channel_event(),
        "recording" => t.msg_channel_recording(),
        other => other.to_owned(),
    }
}

/// Where a submission stands, in short labels.
fn tags(line: &Line, language: Language) -> Vec<Tag> {
    let t = words(language);
    let mut tags = Vec::new();
    if line.safeguarding {
        tags.push(Tag::new(t.msg_inbox_safeguarding(), Tone::Stopped));
    }
    if line.late {
        tags.push(Tag::new(t.msg_inbox_late(), Tone::Waiting));
    }
    tags.push(match line.acknowledged {
        true => Tag::new(t.msg_tag_acknowledged(), Tone::Good),
        false => Tag::new(t.msg_tag_not_acknowledged(), Tone::Waiting),
    });
    tags.push(match line.accepted {
        Some(true) => Tag::new(t.msg_tag_accepted(), Tone::Good),
        Some(false) => Tag::new(t.msg_tag_turned_away(), Tone::Stopped),
        None => Tag::new(t.msg_tag_not_accepted_yet(), Tone::Waiting),
    });
    let tone = match line.state {
        commission::Publication::NotDecided => Tone::Waiting,
        state if state.published() => Tone::Good,
        _ => Tone::Stopped,
    };
    tags.push(Tag::new(
        super::handle::state_label(line.state, language),
        tone,
    ));
    if let (commission::Publication::NotDecided, Some(wish)) = (line.state, line.wish) {
        let wish = super::wish_words(t, wish);
        tags.push(Tag::new(t.msg_inbox_wish(wish), Tone::Waiting));
    }
    tags
}

fn told(asked: &Asked) -> Option<Message> {
    let t = words(asked.language);
    let done: u64 = asked_for(asked, "done")?.parse().ok()?;
    Some(Message {
        kind: MessageKind::Success,
        text: t.msg_inbox_done(done, pages::say::count(done)),
    })
}

/// `POST /{lang}/c/{slug}/inbox`: acknowledges or accepts those that are ticked.
pub(super) async fn many(
    asked: Asked,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Answer> {
    blocking(move || {
        let get = |name: &str| {
            let found = fields.iter().find(|(field, _)| field == name);
            found.map_or("", |(_, value)| value.as_str())
        };
        let list = Waiting::of_code(get("show")).code();
        let ticked = fields.iter().filter(|(name, _)| name == "reference");
        let references = ticked.map(|(_, value)| value.clone()).collect();
        let what = match get("what") {
            "acknowledge" => AtOnce::Acknowledge,
            "accept" => AtOnce::Accept,
            _ => return Err(Error::NotFound),
        };
        let by = (asked.name(), asked.app.clock.now_us());
        let store = &asked.app.store;
        let done = handle_many(store, asked.commission()?, references, what, (&by.0, by.1))?;
        Ok(see(&asked.href(&format!("/inbox?show={list}&done={done}"))))
    })
    .await
}

/// `GET /{lang}/c/{slug}/inbox.xlsx`: the whole list.
pub(super) async fn sheet(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let (commission, language) = (asked.commission()?, asked.language);
        let t = words(language);
        let waiting = Waiting::of_code(&asked_for(&asked, "show").unwrap_or_default());
        let zone = &commission.definition.time_zone;
        let list = List::of_words(
            &format!("inbox-{}", waiting.code()),
            list_label(waiting, language),
            [
                t.msg_inbox_reference(),
                t.msg_inbox_received(),
                t.msg_inbox_channel(),
                t.msg_inbox_from(),
                t.msg_inbox_state(),
            ],
        );
        let mut rows = Vec::new();
        let mut before = i64::MAX;
        loop {
            let step = asked
                .app
                .store
                .read(|r| lines(r, commission.id, waiting, before, SHEET_LINES_PER_STEP))?;
            let Some(last) = step.last() else { break };
            before = last.number;
            for line in &step {
                let tags: Vec<_> = tags(line, language)
                    .into_iter()
                    .map(|tag| tag.text)
                    .collect();
                rows.push(vec![
                    Cell::Text(line.reference.clone()),
                    moment(language, line.received_us, zone).into(),
                    channel_label(&line.channel, language).into(),
                    from(&asked, line)?.into(),
                    tags.join(", ").into(),
                ]);
            }
        }
        workbook(&asked, list, rows)
    })
    .await
}
