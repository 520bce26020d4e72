//! The texts of a commission and its call, both languages side by side; changing one, with a preview.

use super::home::render;
use super::sign_in::{again, beside};
use super::{came_from, success};
use crate::limits::TEXT_CHANGES_SHOWN_MAX;
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use commission::moment;
use commission::web::{Answer, Asked, blocking, see};
use commission::{
    Disclosure, Error, Language, NewWording, Reworded, Texts, reword, set_disclosure, text_changes,
};
use pages::{Choice, Chrome, Column, FieldError, Link, Table};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "wording.html")]
struct AllPage {
    chrome: Chrome,
    t: &'static Words,
    preview: String,
    texts: Vec<Both>,
    disclose: String,
    profiles: Vec<Choice>,
}

/// A text in both languages.
struct Both {
    path: String,
    href: String,
    cy: String,
    en: String,
}

/// `GET /{lang}/c/{slug}/texts`.
pub(super) async fn all(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let t = words(asked.language);
        let definition = &asked.commission()?.definition;
        let mut chrome = asked.chrome(t.msg_wording_title(), &evidence::menu(&asked));
        chrome.wide = true;
        if came_from(&asked) == Some("yes") {
            chrome.messages.push(success(t.msg_wording_done()));
        }
        let of = |texts: &Texts, language| texts.only(language).unwrap_or_default().to_owned();
        let texts = definition.texts().into_iter().map(|(path, texts)| Both {
            href: asked.href(&format!("/texts/{path}")),
            cy: of(&texts, Language::Cy),
            en: of(&texts, Language::En),
            path,
        });
        let texts = texts.collect();
        let preview = asked.href("");
        render(&AllPage {
            disclose: asked.href("/disclosure"),
            profiles: profiles(t, definition.disclosure),
            chrome,
            t,
            preview,
            texts,
        })
    })
    .await
}

/// How tables by group may be published. Where nobody said, counts are shown as they are.
fn profiles(t: &Words, now: Option<Disclosure>) -> Vec<Choice> {
    let now = now.unwrap_or(Disclosure::Nothing);
    let choice = |one: Disclosure| {
        let text = match one {
            Disclosure::Under5 => t.msg_disclosure_under_five(),
            Disclosure::Nearest5 => t.msg_disclosure_nearest_five(),
            Disclosure::Ten => t.msg_disclosure_ten(),
            Disclosure::Nothing => t.msg_disclosure_none(),
        };
        Choice::new(one.name(), text, now.name())
    };
    Disclosure::ALL.into_iter().map(choice).collect()
}

#[derive(Debug, Deserialize)]
pub(super) struct Profile {
    disclosure: String,
}

/// `POST /{lang}/c/{slug}/disclosure`: sets how tables by group are published from the next build on.
pub(super) async fn disclose(asked: Asked, Form(sent): Form<Profile>) -> Result<Response, Answer> {
    blocking(move || {
        let disclosure = Disclosure::named(&sent.disclosure).ok_or(Error::NotFound)?;
        let slug = asked.commission()?.definition.slug.clone();
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        let set =
            move |tx: &mut store::Tx<'_>| set_disclosure(tx, &slug, Some(disclosure), (&by, now));
        asked.app.store.write(set)?;
        Ok(see(&asked.href("/texts?done=yes")))
    })
    .await
}

#[derive(Template)]
#[template(path = "wording-one.html")]
struct OnePage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    /// What the form showed, and what is typed, in each language.
    shown_cy: String,
    shown_en: String,
    cy: String,
    en: String,
    /// What stands there now, where somebody was quicker.
    theirs: Vec<Preview>,
    preview: Vec<Preview>,
    changes: Option<Table>,
}

/// A text as readers see it.
struct Preview {
    lang: &'static str,
    paragraphs: Vec<String>,
}

fn preview(language: Language, text: &str) -> Preview {
    Preview {
        lang: language.code(),
        paragraphs: text
            .replace("\r\n", "\n")
            .split("\n\n")
            .map(|paragraph| paragraph.trim().to_owned())
            .filter(|paragraph| !paragraph.is_empty())
            .collect(),
    }
}

#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Sent {
    #[serde(default)]
    shown_cy: String,
    #[serde(default)]
    shown_en: String,
    #[serde(default)]
    cy: String,
    #[serde(default)]
    en: String,
    #[serde(default)]
    what: String,
}

fn one_page(asked: &Asked, path: &str, sent: &Sent) -> Result<OnePage, Error> {
    let (commission, language) = (asked.commission()?, asked.language);
    let t = words(language);
    let changes = asked
        .app
        .store
        .read(|r| text_changes(r, commission.id, path, TEXT_CHANGES_SHOWN_MAX))?;
    let zone = &commission.definition.time_zone;
    let mut chrome = asked.chrome(t.msg_wording_one_title(path), &evidence::menu(asked));
    chrome.trail = vec![Link::new(asked.href("/texts"), t.msg_wording_title())];
    chrome.wide = true;
    let column = |text: String| Column {
        text,
        numbers: false,
    };
    let rows: Vec<_> = changes
        .into_iter()
        .map(|one| {
            vec![
                moment(language, one.at_us, zone),
                one.person,
                one.language,
                one.before,
                one.after,
            ]
        })
        .collect();
    Ok(OnePage {
        chrome,
        t,
        action: asked.href(&format!("/texts/{path}")),
        shown_cy: sent.shown_cy.clone(),
        shown_en: sent.shown_en.clone(),
        cy: sent.cy.clone(),
        en: sent.en.clone(),
        theirs: Vec::new(),
        preview: vec![
            preview(Language::Cy, &sent.cy),
            preview(Language::En, &sent.en),
        ],
        changes: (!rows.is_empty()).then(|| Table {
            caption: t.msg_wording_changes(),
            columns: vec![
                column(t.msg_acts_when()),
                column(t.msg_acts_who()),
                column(t.msg_wording_language()),
                column(t.msg_wording_before()),
                column(t.msg_wording_after()),
            ],
            rows,
        }),
    })
}

/// The form with what stands there now.
fn as_kept(texts: &Texts) -> Sent {
    let of = |language| texts.only(language).unwrap_or_default().to_owned();
    Sent {
        shown_cy: of(Language::Cy),
        shown_en: of(Language::En),
        cy: of(Language::Cy),
        en: of(Language::En),
        what: String::new(),
    }
}

/// `GET /{lang}/c/{slug}/texts/{path}`.
pub(super) async fn one(
    asked: Asked,
    Path((_, _, path)): Path<(String, String, String)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let all = asked.commission()?.definition.texts();
        let found = all.into_iter().find(|(known, _)| *known == path);
        let (_, texts) = found.ok_or(Error::NotFound)?;
        render(&one_page(&asked, &path, &as_kept(&texts))?)
    })
    .await
}

/// `POST /{lang}/c/{slug}/texts/{path}`: shows how it would read, or keeps it.
pub(super) async fn change(
    asked: Asked,
    Path((_, _, path)): Path<(String, String, String)>,
    Form(sent): Form<Sent>,
) -> Result<Response, Answer> {
    blocking(move || {
        let definition = &asked.commission()?.definition;
        if !definition.texts().iter().any(|(known, _)| *known == path) {
            return Err(Error::NotFound);
        }
        if sent.what == "preview" {
            return render(&one_page(&asked, &path, &sent)?);
        }
        let (slug, of) = (definition.slug.clone(), path.clone());
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        let wording = |language, shown: &str, text: &str| NewWording {
            language,
            shown: shown.to_owned(),
            text: text.to_owned(),
        };
        let new = [
            wording(Language::Cy, &sent.shown_cy, &sent.cy),
            wording(Language::En, &sent.shown_en, &sent.en),
        ];
        let ended = asked
            .app
            .store
            .write(move |tx| reword(tx, &slug, &of, &new, (&by, now)));
        match ended {
            Ok(Reworded::Done) => Ok(see(&asked.href("/texts?done=yes"))),
            Ok(Reworded::Meanwhile(theirs)) => {
                let kept = as_kept(&theirs);
                let mine = Sent {
                    shown_cy: kept.shown_cy.clone(),
                    shown_en: kept.shown_en.clone(),
                    ..sent.clone()
                };
                let mut page = one_page(&asked, &path, &mine)?;
                page.theirs = vec![
                    preview(Language::Cy, &kept.cy),
                    preview(Language::En, &kept.en),
                ];
                page.chrome.error_summary.push(FieldError {
                    field: "cy".to_owned(),
                    text: words(asked.language).msg_wording_meanwhile(),
                });
                again(&page, StatusCode::CONFLICT, None)
            }
            Err(Error::Refused(refusals)) => {
                let mut page = one_page(&asked, &path, &sent)?;
                for refusal in &refusals {
                    beside(&mut page.chrome, "cy", refusal);
                }
                again(&page, StatusCode::UNPROCESSABLE_ENTITY, None)
            }
            Err(other) => Err(other),
        }
    })
    .await
}
