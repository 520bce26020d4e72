//! The themes of a question: suggested groups of its answers, and what a person makes of each: another name, one out of two, two out of one,
//! a code.
//!
//! Every act is a form that works without a script. Passages are shown as they stand now; one whose document was changed since the
//! themes were found is not shown.

use crate::codebook::Entry;
use crate::limits::THEME_PARTS_MAX;
use crate::store::themes as rows;
use crate::themes::{self as kept, KeptTheme};
use crate::web::{Fields, after, beside, both_counts, lang, refused_page, told};
use crate::words::{Words, words};
use ::store::Reader;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, encoded, page, see};
use commission::{Capability, Error, Refusal};
use pages::{Choice, Chrome, FieldError, Link};

type OfQuestion = Path<(String, String, String)>;
type OfTheme = Path<(String, String, String, String)>;

/// The questions with what is known of their themes.
#[derive(Template)]
#[template(path = "themes.html")]
pub(crate) struct ThemesPage {
    pub(crate) chrome: Chrome,
    pub(crate) t: &'static Words,
    pub(crate) questions: Vec<QuestionView>,
}

/// A question in the list.
pub(crate) struct QuestionView {
    pub(crate) text: String,
    pub(crate) href: String,
    pub(crate) themes: String,
}

/// The themes of one question.
#[derive(Template)]
#[template(path = "themes-of.html")]
pub(crate) struct ThemesOfPage {
    pub(crate) chrome: Chrome,
    pub(crate) t: &'static Words,
    pub(crate) themes: Vec<ThemeView>,
    pub(crate) may_code: bool,
    pub(crate) action: String,
    pub(crate) count: String,
}

/// A theme.
pub(crate) struct ThemeView {
    pub(crate) label: String,
    pub(crate) href: String,
    pub(crate) counts: String,
    pub(crate) terms: String,
    pub(crate) named: String,
    pub(crate) code: Option<Link>,
    pub(crate) passages: Vec<PassageView>,
}

/// A passage of a theme.
pub(crate) struct PassageView {
    pub(crate) number: usize,
    pub(crate) quote: String,
    pub(crate) lang: &'static str,
    pub(crate) name: String,
    pub(crate) href: String,
}

/// One theme, with the forms that change it.
#[derive(Template)]
#[template(path = "theme.html")]
pub(crate) struct ThemePage {
    pub(crate) chrome: Chrome,
    pub(crate) t: &'static Words,
    pub(crate) theme: ThemeView,
    pub(crate) may_code: bool,
    pub(crate) own_label: String,
    pub(crate) others: Vec<Choice>,
    pub(crate) parts: Vec<Choice>,
    pub(crate) code_name: String,
    pub(crate) definition: String,
}

/// What was typed into a form that was refused.
#[derive(Debug, Default)]
pub(crate) struct Typed {
    pub(crate) label: Option<String>,
    pub(crate) code_name: Option<String>,
    pub(crate) definition: String,
    pub(crate) errors: Vec<FieldError>,
}

/// `GET /themes`.
pub(crate) async fn list(asked: Asked) -> Result<Response, Answer> {
    let html = blocking(move || render_list(&asked)).await?;
    Ok(page(html))
}

/// The questions of the call.
pub(crate) fn render_list(asked: &Asked) -> Result<String, Error> {
    let w = words(asked.language);
    let commission = asked.commission()?;
    let counts = asked.app.store.read(|r| rows::counts(r, commission.id))?;
    let call = commission.definition.call.as_ref();
    let questions = call.into_iter().flat_map(commission::Call::all_questions);
    let view = |(_, question): (Option<&str>, &commission::Question)| {
        let found = counts.iter().find(|(key, _)| *key == question.key);
        let found = found.map_or(0, |(_, count)| *count);
        QuestionView {
            text: question.text.get(asked.language).to_owned(),
            href: asked.href(&format!("/themes/{}", question.key)),
            themes: w.msg_themes_count(found, pages::say::integer(found)),
        }
    };
    let shown = ThemesPage {
        chrome: asked.chrome(w.msg_themes_title(), &evidence::menu(asked)),
        t: w,
        questions: questions.map(view).collect(),
    };
    shown
        .render()
        .map_err(|why| Error::fault("write the list of themes", why))
}

/// `GET /themes/{question}`.
pub(crate) async fn of_question(
    asked: Asked,
    Path((_, _, question)): OfQuestion,
) -> Result<Response, Answer> {
    let html = blocking(move || render_of(&asked, &question, String::new(), Vec::new())).await?;
    Ok(page(html))
}

/// The themes of a question, with a count that was refused where there is one.
pub(crate) fn render_of(
    asked: &Asked,
    question: &str,
    count: String,
    errors: Vec<FieldError>,
) -> Result<String, Error> {
    let w = words(asked.language);
    let commission = asked.commission()?;
    let text = question_text(asked, question)?;
    let themes = asked.app.store.read(|r| -> Result<_, Error> {
        let themes = rows::of_question(r, commission.id, question)?;
        themes
            .iter()
            .map(|theme| view(r, asked, question, theme))
            .collect::<Result<Vec<_>, _>>()
    })?;
    let mut chrome = asked.chrome(text, &evidence::menu(asked));
    chrome.path = format!("/c/{}/themes/{question}", commission.definition.slug);
    chrome.trail = vec![Link::new(asked.href("/themes"), w.msg_themes_title())];
    chrome.messages.extend(told(asked));
    chrome.error_summary = errors;
    let shown = ThemesOfPage {
        t: w,
        themes,
        may_code: asked.may(Capability::Code),
        action: asked.href(&format!("/themes/{question}")),
        count,
        chrome,
    };
    shown
        .render()
        .map_err(|why| Error::fault("write the themes", why))
}

fn question_text(asked: &Asked, key: &str) -> Result<String, Error> {
    let call = asked.commission()?.definition.call.as_ref();
    let question =
        call.and_then(|call| call.all_questions().map(|(_, q)| q).find(|q| q.key == key));
    question
        .map(|q| q.text.get(asked.language).to_owned())
        .ok_or(Error::NotFound)
}

fn view(
    r: &Reader<'_>,
    asked: &Asked,
    question: &str,
    theme: &KeptTheme,
) -> Result<ThemeView, Error> {
    let w = words(asked.language);
    let mut passages = Vec::new();
    for (number, span) in rows::passages(r, theme.id)?.into_iter().enumerate() {
        let Some(document) = evidence::document(r, span.document)? else {
            continue;
        };
        let quote = text::slice(&document.text, span.start, span.end);
        let Some(quote) = quote.filter(|_| document.version == span.version) else {
            continue;
        };
        passages.push(PassageView {
            number,
            quote: quote.to_owned(),
            lang: lang(document.language),
            name: document.name(),
            href: asked.href(&format!(
                "/evidence/{}#part-{}",
                document.reference, document.part
            )),
        });
    }
    Ok(ThemeView {
        label: theme.label.clone(),
        href: asked.href(&format!("/themes/{question}/{}", encoded(&theme.key))),
        counts: both_counts(asked.language, theme.submissions, theme.distinct_texts),
        terms: theme.terms.join(" · "),
        named: theme
            .named_by
            .as_ref()
            .map_or_else(String::new, |who| w.msg_theme_named_by(who)),
        code: theme.code.as_ref().map(|code| {
            Link::new(
                asked.href(&format!("/codebook/{code}")),
                w.msg_theme_is_code(),
            )
        }),
        passages,
    })
}

/// `POST /themes/{question}`: finds the themes, or finds them again.
pub(crate) async fn find(
    asked: Asked,
    Path((_, _, question)): OfQuestion,
    fields: Fields,
) -> Result<Response, Answer> {
    blocking(move || {
        question_text(&asked, &question)?;
        let typed = fields.get("count").trim().to_owned();
        let count = match count_of(&typed) {
            Ok(count) => count,
            Err(refusal) => {
                let errors = beside(refusal.into(), "count", asked.language)?;
                return render_of(&asked, &question, typed, errors).map(refused_page);
            }
        };
        let commission = asked.commission()?.clone();
        let store = &asked.app.store;
        let before = store.read(|r| kept::answers(r, &commission, &question))?;
        let found = themes::find(
            &before.texts(),
            &kept::settings(count, themes::limits::SEED_DEFAULT),
        );
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        store.write(move |tx| kept::keep_found(tx, &commission, &before, &found, (&by, now)))?;
        let page = asked.href(&format!("/themes/{question}"));
        Ok(see(&after(&page, "themes-found", "")))
    })
    .await
}

/// How many themes are asked for; nothing where that is left to the texts.
fn count_of(typed: &str) -> Result<Option<usize>, Refusal> {
    use themes::limits::THEMES_MAX;
    if typed.is_empty() {
        return Ok(None);
    }
    let count = typed
        .parse()
        .ok()
        .filter(|count| (1..=THEMES_MAX).contains(count));
    count.map(Some).ok_or_else(|| {
        Refusal::new("themes-count", |l| {
            words(l).msg_themes_count_wrong(THEMES_MAX.to_string())
        })
    })
}

/// `GET /themes/{question}/{key}`.
pub(crate) async fn one(
    asked: Asked,
    Path((_, _, question, key)): OfTheme,
) -> Result<Response, Answer> {
    let html = blocking(move || render_one(&asked, (&question, &key), Typed::default())).await?;
    Ok(page(html))
}

/// The page of a theme, with a form that was refused where there is one.
pub(crate) fn render_one(asked: &Asked, at: (&str, &str), typed: Typed) -> Result<String, Error> {
    let w = words(asked.language);
    let commission = asked.commission()?;
    let question = question_text(asked, at.0)?;
    let (theme, shown, others) = asked.app.store.read(|r| -> Result<_, Error> {
        let theme = kept::theme(r, commission, at.0, at.1)?;
        let shown = view(r, asked, at.0, &theme)?;
        Ok((theme, shown, rows::of_question(r, commission.id, at.0)?))
    })?;
    let mut chrome = asked.chrome(&theme.label, &evidence::menu(asked));
    chrome.path = format!(
        "/c/{}/themes/{}/{}",
        commission.definition.slug,
        at.0,
        encoded(at.1)
    );
    chrome.trail = vec![
        Link::new(asked.href("/themes"), w.msg_themes_title()),
        Link::new(asked.href(&format!("/themes/{}", at.0)), question),
    ];
    chrome.messages.extend(told(asked));
    chrome.error_summary = typed.errors;
    let others = others.iter().filter(|other| other.key != theme.key);
    let parts = (2..=THEME_PARTS_MAX).map(|n| n.to_string());
    let shown = ThemePage {
        t: w,
        theme: shown,
        may_code: asked.may(Capability::Code),
        own_label: typed.label.unwrap_or_else(|| theme.label.clone()),
        others: others
            .map(|other| Choice::new(&other.key, &other.label, ""))
            .collect(),
        parts: parts.map(|n| Choice::new(&n, &n, "2")).collect(),
        code_name: typed.code_name.unwrap_or(theme.label),
        definition: typed.definition,
        chrome,
    };
    shown
        .render()
        .map_err(|why| Error::fault("write the page of a theme", why))
}

/// Runs an act on a theme, by the person who asks.
fn write<T: Send + 'static>(
    asked: &Asked,
    act: impl FnOnce(&mut ::store::Tx<'_>, &commission::Commission, (&str, i64)) -> Result<T, Error>
    + Send
    + 'static,
) -> Result<T, Error> {
    let commission = asked.commission()?.clone();
    let (by, now) = (asked.name(), asked.app.clock.now_us());
    asked
        .app
        .store
        .write(move |tx| act(tx, &commission, (&by, now)))
}

fn back_to(asked: &Asked, question: &str, key: &str, done: &str) -> Response {
    let page = asked.href(&format!("/themes/{question}/{}", encoded(key)));
    see(&after(&page, done, ""))
}

/// `POST /themes/{question}/{key}/rename`.
pub(crate) async fn rename(
    asked: Asked,
    Path((_, _, question, key)): OfTheme,
    fields: Fields,
) -> Result<Response, Answer> {
    blocking(move || {
        let label = fields.get("label").to_owned();
        let (own, typed) = ((question.clone(), key.clone()), label.clone());
        let done = write(&asked, move |tx, commission, by| {
            kept::rename(tx, commission, (&own.0, &own.1), &label, by)
        });
        let Err(error) = done else {
            return Ok(back_to(&asked, &question, &key, "theme-changed"));
        };
        let errors = beside(error, "label", asked.language)?;
        let typed = Typed {
            label: Some(typed),
            errors,
            ..Typed::default()
        };
        render_one(&asked, (&question, &key), typed).map(refused_page)
    })
    .await
}

/// `POST /themes/{question}/{key}/merge`.
pub(crate) async fn merge(
    asked: Asked,
    Path((_, _, question, key)): OfTheme,
    fields: Fields,
) -> Result<Response, Answer> {
    blocking(move || {
        let into = fields.get("into").to_owned();
        let (own, other) = ((question.clone(), key), into.clone());
        write(&asked, move |tx, commission, by| {
            kept::merge(tx, commission, (&own.0, &own.1), &other, by)
        })?;
        Ok(back_to(&asked, &question, &into, "theme-changed"))
    })
    .await
}

/// `POST /themes/{question}/{key}/split`.
pub(crate) async fn split(
    asked: Asked,
    Path((_, _, question, key)): OfTheme,
    fields: Fields,
) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?.clone();
        let at = (question.as_str(), key.as_str());
        let before = asked
            .app
            .store
            .read(|r| kept::answers_of(r, &commission, at))?;
        let parts = fields
            .number("parts")
            .filter(|parts| (2..=THEME_PARTS_MAX).contains(parts));
        let Some(parts) = parts else {
            return Err(Refusal::new("form", |l| words(l).msg_form_unreadable()).into());
        };
        let found = themes::find(
            &before.texts(),
            &kept::settings(Some(parts), themes::limits::SEED_DEFAULT),
        );
        let own = (question.clone(), key.clone());
        let done = write(&asked, move |tx, commission, by| {
            kept::split(tx, commission, (&own.0, &own.1), &before, &found, by)
        });
        let Err(error) = done else {
            let page = asked.href(&format!("/themes/{question}"));
            return Ok(see(&after(&page, "theme-changed", "")));
        };
        let errors = beside(error, "parts", asked.language)?;
        let typed = Typed {
            errors,
            ..Typed::default()
        };
        render_one(&asked, at, typed).map(refused_page)
    })
    .await
}

/// `POST /themes/{question}/{key}/promote`: makes a code of it.
pub(crate) async fn promote(
    asked: Asked,
    Path((_, _, question, key)): OfTheme,
    fields: Fields,
) -> Result<Response, Answer> {
    blocking(move || {
        let entry = Entry {
            name: fields.get("code-name").to_owned(),
            definition: fields.get("definition").to_owned(),
            ..Entry::default()
        };
        let chosen: Vec<usize> = fields
            .all("passage")
            .filter_map(|number| number.parse().ok())
            .collect();
        let (own, typed) = ((question.clone(), key.clone()), entry.clone());
        let done = write(&asked, move |tx, commission, by| {
            kept::promote(tx, commission, (&own.0, &own.1), &entry, &chosen, by)
        });
        let Err(error) = done else {
            return Ok(back_to(&asked, &question, &key, "theme-promoted"));
        };
        let errors = beside(error, "code-name", asked.language)?;
        let typed = Typed {
            code_name: Some(typed.name),
            definition: typed.definition,
            errors,
            ..Typed::default()
        };
        render_one(&asked, (&question, &key), typed).map(refused_page)
    })
    .await
}

/// `POST /themes/{question}/{key}/drop`.
pub(crate) async fn discard(
    asked: Asked,
    Path((_, _, question, key)): OfTheme,
) -> Result<Response, Answer> {
    blocking(move || {
        let own = (question.clone(), key);
        write(&asked, move |tx, commission, by| {
            kept::discard(tx, commission, (&own.0, &own.1), by)
        })?;
        let page = asked.href(&format!("/themes/{question}"));
        Ok(see(&after(&page, "theme-dropped", "")))
    })
    .await
}
