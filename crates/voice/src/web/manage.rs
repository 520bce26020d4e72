//! How voting goes, for the staff: settings, codes to give out, the statements with what became of them, and the files of Polis.

use super::Shown;
use crate::limits::{CODES_AT_ONCE_MAX, VOTING_TEXT_CHARS_MAX};
use crate::statement::{State, Statement};
use crate::store::{self as rows, votes as vote_rows};
use crate::stored;
use crate::voting::{self, Entry, Stage, Voting};
use crate::web::log::origin_words;
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::response::Response;
use commission::web::{Answer, Asked, List, blocking, rendered, see, taken_away, workbook};
use commission::{Capability, Error, Language, Refusal, Texts};
use ledger::ReceiptCode;
use pages::sheet::Cell;
use pages::{Choice, Chrome, FieldError, Message, MessageKind, Row, Tag, Tone};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "voting.html")]
pub(super) struct ManagePage {
    pub(super) chrome: Chrome,
    t: &'static Words,
    counts: Vec<Row>,
    may: bool,
    waiting: Vec<Line>,
    others: Vec<Line>,
    action: String,
    codes: String,
    new: String,
    /// Whether it was said how the voting goes: before that there is no page of it.
    is_set: bool,
    page: String,
    map: String,
    sheet: String,
    votes: String,
    comments: String,
    /// Where the map is taken in as an exhibit; empty where this person may not.
    exhibit: String,
    has_ended: bool,
    stages: Vec<Choice>,
    entries: Vec<Choice>,
    proposals: Vec<Choice>,
    shown: Vec<Choice>,
    sent: Settings,
}

struct Line {
    one: Shown,
    href: String,
    tag: Tag,
    about: String,
}

#[derive(Template)]
#[template(path = "voting-codes.html")]
struct CodesPage {
    chrome: Chrome,
    t: &'static Words,
    codes: Vec<(String, String)>,
    back: String,
}

/// The form of settings, as it was sent.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Settings {
    #[serde(default)]
    stage: String,
    #[serde(default)]
    entry: String,
    #[serde(default)]
    proposals: String,
    #[serde(default)]
    map_shown: String,
    #[serde(default)]
    about_en: String,
    #[serde(default)]
    about_cy: String,
    #[serde(default)]
    policy_en: String,
    #[serde(default)]
    policy_cy: String,
}

impl Settings {
    pub(super) fn of(voting: &Voting) -> Self {
        let text = |texts: &Texts, language| texts.only(language).unwrap_or_default().to_owned();
        let yes = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
        Self {
            stage: voting.stage.code().to_owned(),
            entry: voting.entry.code().to_owned(),
            proposals: yes(voting.proposals),
            map_shown: yes(voting.map_shown),
            about_en: text(&voting.about, Language::En),
            about_cy: text(&voting.about, Language::Cy),
            policy_en: text(&voting.policy, Language::En),
            policy_cy: text(&voting.policy, Language::Cy),
        }
    }

    fn voting(&self) -> Result<Voting, Error> {
        let both = |en: &str, cy: &str| -> Result<Texts, Error> {
            if en.chars().count().max(cy.chars().count()) > VOTING_TEXT_CHARS_MAX {
                let max = pages::say::count(VOTING_TEXT_CHARS_MAX as u64);
                return Err(
                    Refusal::new("voting-text", |l| words(l).msg_voting_text_long(&max)).into(),
                );
            }
            let plain = |text: &str| text.replace("\r\n", "\n");
            Ok([(Language::En, plain(en)), (Language::Cy, plain(cy))]
                .into_iter()
                .collect())
        };
        let stage = Stage::ALL
            .into_iter()
            .find(|stage| stage.code() == self.stage);
        Ok(Voting {
            stage: stage.ok_or(Error::NotFound)?,
            entry: Entry::of_code(&self.entry),
            proposals: self.proposals == "yes",
            map_shown: self.map_shown == "yes",
            about: both(&self.about_en, &self.about_cy)?,
            policy: both(&self.policy_en, &self.policy_cy)?,
        })
    }
}

/// `GET /voting`.
pub(super) async fn manage(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let id = asked.commission()?.id;
        let voting = asked
            .app
            .store
            .read(|r| rows::voting(r, id))?
            .unwrap_or_default();
        let mut page = manage_page(&asked, Settings::of(&voting))?;
        if asked.query == "done=yes" {
            let text = words(asked.language).msg_voting_kept();
            page.chrome.messages.push(Message {
                kind: MessageKind::Success,
                text,
            });
        }
        rendered(&page, false)
    })
    .await
}

/// The page as it stands, with the settings that were sent.
pub(super) fn manage_page(asked: &Asked, sent: Settings) -> Result<ManagePage, Error> {
    let (w, id) = (words(asked.language), asked.commission()?.id);
    let (all, votes, (open, codes), voting) = asked.app.store.read(|r| -> Result<_, Error> {
        Ok((
            rows::statements(r, id)?,
            vote_rows::how_many(r, id)?,
            rows::taking_part(r, id)?,
            rows::voting(r, id)?,
        ))
    })?;
    let (is_set, stage) = (voting.is_some(), voting.unwrap_or_default().stage);
    let line = |one: &Statement| Line {
        one: Shown::new(one, asked.language),
        href: asked.href(&format!("/voting/s/{}", one.number)),
        tag: tag(w, one.state),
        about: about(asked, one),
    };
    let (waiting, others): (Vec<_>, Vec<_>) =
        all.iter().partition(|one| one.state == State::Waiting);
    let choice = |value: &str, text: String, of: &str| Choice::new(value, text, of);
    let yes_no = |of: &str| vec![choice("yes", w.msg_yes(), of), choice("no", w.msg_no(), of)];
    let number = |n: i64| pages::say::integer(n);
    let mut chrome = asked.chrome(w.msg_voting_title(), &evidence::menu(asked));
    chrome.wide = true;
    Ok(ManagePage {
        chrome,
        t: w,
        counts: vec![
            Row::new(w.msg_voting_votes(), number(votes)),
            Row::new(w.msg_voting_open_link(), number(open)),
            Row::new(w.msg_voting_codes_given(), number(codes)),
            Row::new(
                w.msg_voting_statements(),
                pages::say::count(all.len() as u64),
            ),
        ],
        may: asked.may(Capability::Moderate),
        waiting: waiting.into_iter().map(line).collect(),
        others: others.into_iter().map(line).collect(),
        action: asked.href("/voting"),
        codes: asked.href("/voting/codes"),
        new: asked.href("/voting/new"),
        is_set,
        page: asked.href("/voice"),
        map: asked.href("/voice/map"),
        sheet: asked.href("/voting.xlsx"),
        votes: asked.href("/voting/votes.csv"),
        comments: asked.href("/voting/comments.csv"),
        exhibit: match is_set && asked.may(Capability::Write) {
            true => asked.href("/voting/exhibit"),
            false => String::new(),
        },
        has_ended: stage == Stage::Ended,
        stages: vec![
            choice("prepared", w.msg_stage_prepared(), &sent.stage),
            choice("open", w.msg_stage_open(), &sent.stage),
            choice("ended", w.msg_stage_ended(), &sent.stage),
        ],
        entries: vec![
            choice("anyone", w.msg_entry_anyone(), &sent.entry),
            choice("invited", w.msg_entry_invited(), &sent.entry),
        ],
        proposals: yes_no(&sent.proposals),
        shown: yes_no(&sent.map_shown),
        sent,
    })
}

/// The state of a statement as a label.
pub(super) fn tag(w: &Words, state: State) -> Tag {
    match state {
        State::Waiting => Tag::new(w.msg_state_waiting(), Tone::Waiting),
        State::Accepted => Tag::new(w.msg_state_accepted(), Tone::Good),
        State::Declined => Tag::new(w.msg_state_declined(), Tone::Stopped),
    }
}

/// Where a statement comes from, and its votes.
fn about(asked: &Asked, one: &Statement) -> String {
    let w = words(asked.language);
    let shown = |n: usize| pages::say::count(n as u64);
    let counts = one.counts;
    let votes = w.msg_statement_votes(
        shown(counts.agree),
        shown(counts.disagree),
        shown(counts.pass),
    );
    format!("{} · {votes}", origin_words(w, one.origin))
}

/// `POST /voting`: keeps the settings. When voting ends, the ledger binds the votes.
pub(super) async fn change(asked: Asked, Form(sent): Form<Settings>) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission.clone().ok_or(Error::NotFound)?;
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        let of = commission.clone();
        let kept = sent.voting().and_then(|new| {
            let ends = new.stage == Stage::Ended;
            asked
                .app
                .store
                .write(move |tx| voting::set_voting(tx, &of, &new, (&by, now)))?;
            if ends {
                voting::bind(&asked.app.store, &commission)
            } else {
                Ok(())
            }
        });
        match kept {
            Ok(()) => Ok(see(&asked.href("/voting?done=yes"))),
            Err(Error::Refused(refusals)) => {
                let mut page = manage_page(&asked, sent)?;
                for refusal in &refusals {
                    let text = refusal.sentence(asked.language).to_owned();
                    page.chrome.error_summary.push(FieldError {
                        field: "about_cy".to_owned(),
                        text,
                    });
                }
                rendered(&page, true)
            }
            Err(other) => Err(other),
        }
    })
    .await
}

#[derive(Debug, Deserialize)]
pub(super) struct HowMany {
    #[serde(default)]
    count: String,
}

/// `POST /voting/codes`: makes codes and shows them this once.
pub(super) async fn codes(asked: Asked, Form(sent): Form<HowMany>) -> Result<Response, Answer> {
    blocking(move || {
        let (w, id) = (words(asked.language), asked.commission()?.id);
        let count = sent.count.trim().parse::<usize>().ok();
        let Some(count) = count.filter(|count| (1..=CODES_AT_ONCE_MAX).contains(count)) else {
            let voting = asked
                .app
                .store
                .read(|r| rows::voting(r, id))?
                .unwrap_or_default();
            let mut page = manage_page(&asked, Settings::of(&voting))?;
            let text = w.msg_codes_how_many(CODES_AT_ONCE_MAX.to_string());
            page.chrome.error_summary.push(FieldError {
                field: "count".to_owned(),
                text,
            });
            return rendered(&page, true);
        };
        let codes: Vec<ReceiptCode> = (0..count)
            .map(|_| ReceiptCode::from_secret(&asked.app.chance.bytes()))
            .collect();
        let (by, now, kept) = (asked.name(), asked.app.clock.now_us(), codes.clone());
        asked
            .app
            .store
            .write(move |tx| voting::invite(tx, id, &kept, (&by, now)))?;
        let link = |code: &ReceiptCode| asked.href(&format!("/voice/enter?code={code}"));
        let page = CodesPage {
            chrome: asked.chrome(w.msg_codes_title(), &evidence::menu(&asked)),
            t: w,
            codes: codes
                .iter()
                .map(|code| (code.to_string(), link(code)))
                .collect(),
            back: asked.href("/voting"),
        };
        rendered(&page, false)
    })
    .await
}

/// `GET /voting.xlsx`: the statements with what became of them and their votes.
pub(super) async fn sheet(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let (w, id) = (words(asked.language), asked.commission()?.id);
        let all = asked.app.store.read(|r| rows::statements(r, id))?;
        let mut list = List::of_words(
            "statements",
            w.msg_voting_statements(),
            [
                w.msg_voice_statement(),
                w.msg_in_english(),
                w.msg_in_welsh(),
                w.msg_statement_origin(),
                w.msg_statement_state(),
                w.msg_statement_why(),
                w.msg_map_agree_column(),
                w.msg_map_disagree_column(),
                w.msg_map_pass_column(),
            ],
        );
        for column in list.columns.iter_mut().skip(6) {
            column.numbers = true;
        }
        let rows = all.iter().map(|one| {
            let text =
                |language| Cell::Text(one.text.only(language).unwrap_or_default().to_owned());
            let count = |n: usize| Cell::Number(i64::try_from(n).unwrap_or(i64::MAX));
            vec![
                Cell::Text(one.key()),
                text(Language::En),
                text(Language::Cy),
                Cell::Text(origin_words(w, one.origin)),
                Cell::Text(tag(w, one.state).text),
                Cell::Text(one.reason.clone()),
                count(one.counts.agree),
                count(one.counts.disagree),
                count(one.counts.pass),
            ]
        });
        workbook(&asked, list, rows.collect())
    })
    .await
}

/// `GET /voting/votes.csv`.
pub(super) async fn votes(asked: Asked) -> Result<Response, Answer> {
    blocking(move || file(&asked, 0)).await
}

/// `GET /voting/comments.csv`.
pub(super) async fn comments(asked: Asked) -> Result<Response, Answer> {
    blocking(move || file(&asked, 1)).await
}

/// One of the two files of an export; that it was downloaded is recorded.
fn file(asked: &Asked, which: usize) -> Result<Response, Error> {
    let id = asked.commission()?.id;
    let files = stored::files(&asked.app.store, id, asked.language)?;
    let (name, text) = files.into_iter().nth(which).ok_or(Error::NotFound)?;
    taken_away(asked, "text/csv; charset=utf-8", name, text)
}
