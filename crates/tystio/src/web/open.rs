//! Opening a commission: a call file is given, or made from a short form, looked at, and opened. What
//! is wrong with it is told line by line, and nothing that was typed is lost.

use super::home::render;
use super::sign_in::again;
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::http::StatusCode;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, see};
use commission::{Definition, Error, parse};
use pages::{Chrome, FieldError, Row};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "open.html")]
struct OpenPage {
    chrome: Chrome,
    t: &'static Words,
    file: String,
    /// What the file says, where it can be opened as it stands.
    facts: Vec<Row>,
}

/// `GET /{lang}/open`.
pub(super) async fn form(asked: Asked) -> Result<Response, Answer> {
    Ok(render(&page(&asked, String::new()))?)
}

fn page(asked: &Asked, file: String) -> OpenPage {
    let t = words(asked.language);
    OpenPage {
        chrome: asked.chrome(t.msg_open_title(), &[]),
        t,
        file,
        facts: Vec::new(),
    }
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Sent {
    #[serde(default)]
    what: String,
    #[serde(default)]
    file: String,
    #[serde(default)]
    slug: String,
    #[serde(default)]
    prefix: String,
    #[serde(default)]
    title_cy: String,
    #[serde(default)]
    title_en: String,
    #[serde(default)]
    asks_cy: String,
    #[serde(default)]
    asks_en: String,
    #[serde(default)]
    question_cy: String,
    #[serde(default)]
    question_en: String,
    #[serde(default)]
    opens: String,
    #[serde(default)]
    closes: String,
}

/// `POST /{lang}/open`: makes a file from the form, shows what a file says, or opens it.
pub(super) async fn open(asked: Asked, Form(sent): Form<Sent>) -> Result<Response, Answer> {
    blocking(move || {
        let file = match sent.what.as_str() {
            "make" => made(&sent),
            _ => sent.file.replace("\r\n", "\n"),
        };
        let definition = match parse("call.toml", &file) {
            Ok(definition) => definition,
            Err(error) => return wrong(&asked, file, error),
        };
        if sent.what != "open" {
            let mut page = page(&asked, file);
            page.facts = facts(&asked, &definition);
            return render(&page);
        }
        let (now, text) = (asked.app.clock.now_us(), file.clone());
        let by = asked.name();
        let opened = asked.app.store.write(move |tx| {
            let opened = commission::open(tx, &definition, &text, now)?;
            // The same file again answers the commission that is there.
            if opened.opened_us == now {
                commission::record(tx, opened.id, &by, now, "opened", &opened.definition.slug)?;
            }
            Ok::<_, Error>(opened)
        });
        match opened {
            Ok(opened) => {
                let slug = &opened.definition.slug;
                Ok(see(&format!("/{}/c/{slug}/people", asked.language.code())))
            }
            Err(error) => wrong(&asked, file, error),
        }
    })
    .await
}

/// The file again, with every line that must be put right.
fn wrong(asked: &Asked, file: String, error: Error) -> Result<Response, Error> {
    let Error::Refused(refusals) = error else {
        return Err(error);
    };
    let mut page = page(asked, file);
    page.chrome.error_summary = refusals
        .iter()
        .map(|refusal| FieldError {
            field: "file".to_owned(),
            text: refusal.line(asked.language),
        })
        .collect();
    again(&page, StatusCode::UNPROCESSABLE_ENTITY, None)
}

/// What a person should see before it is opened.
fn facts(asked: &Asked, definition: &Definition) -> Vec<Row> {
    let (t, language) = (words(asked.language), asked.language);
    let mut rows = vec![
        Row::new(t.msg_open_slug(), &definition.slug),
        Row::new(t.msg_open_prefix(), &definition.prefix),
    ];
    for (of, title) in definition.title.iter() {
        rows.push(Row::new(
            format!("{} ({})", t.msg_open_what(), of.code()),
            title,
        ));
    }
    if let Some(call) = &definition.call {
        let zone = &definition.time_zone;
        let moment = |at| commission::moment(language, at, zone);
        rows.push(Row::new(t.msg_open_opens(), moment(call.opens_us)));
        rows.push(Row::new(t.msg_open_closes(), moment(call.closes_us)));
        let questions = call
            .all_questions()
            .map(|(_, question)| question.text.get(language));
        rows.push(Row::new(
            t.msg_open_questions(),
            questions.collect::<Vec<_>>().join("\n"),
        ));
    }
    rows
}

/// The call file that the short form means; what it does not ask stands in it with a mark to be
/// replaced, so that nobody forgets who answers for personal data.
fn made(sent: &Sent) -> String {
    let both = |en: &str, cy: &str| format!("{{ en = {}, cy = {} }}", quoted(en), quoted(cy));
    let asked_en = "Replace: ";
    let asked_cy = "Newidiwch: ";
    let gap = |en: &str, cy: &str| both(&format!("{asked_en}{en}"), &format!("{asked_cy}{cy}"));
    format!(
        "slug = {}\nprefix = {}\nsample = false\nlanguages = [\"cy\", \"en\"]\ntime_zone = \"Europe/London\"\n\
         title = {}\nterms_of_reference = {}\nfunding = {}\nimprint = {}\n\n[controller]\nname = {}\ncontact = {}\n\
         lawful_basis = \"public-task\"\nretention = \"2030-12-31\"\nprivacy = {}\n\n[[commissioner]]\nname = \"Replace\"\n\
         role = {}\ninterests = []\n\n[[stage]]\nkey = \"call\"\ntitle = {}\nopens = {}\ncloses = {}\n\n[call]\nopens = {}\ncloses = {}\n\
         publication_policy = {}\n\n[[call.question]]\nkey = \"q1\"\ntext = {}\n",
        quoted(&sent.slug),
        quoted(&sent.prefix),
        both(&sent.title_en, &sent.title_cy),
        both(&sent.asks_en, &sent.asks_cy),
        gap("who pays", "pwy sy'n talu"),
        gap("who publishes it", "pwy sy'n ei gyhoeddi"),
        gap(
            "the body that answers for personal data",
            "y corff sy'n atebol am ddata personol"
        ),
        gap("where to write to it", "ble i ysgrifennu ato"),
        gap("the privacy notice", "yr hysbysiad preifatrwydd"),
        both("Chair", "Cadeirydd"),
        both("Call for evidence", "Galwad am dystiolaeth"),
        quoted(&sent.opens),
        quoted(&sent.closes),
        quoted(&format!("{}T00:00", sent.opens.trim())),
        quoted(&format!("{}T23:59", sent.closes.trim())),
        gap(
            "how evidence may be published",
            "sut y caniateir cyhoeddi tystiolaeth"
        ),
        both(&sent.question_en, &sent.question_cy),
    )
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.trim().chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_form_makes_a_file_that_can_be_opened_whatever_is_typed() {
        let text = "<b>\"'& \\ \r\n[x] = 1";
        let sent = Sent {
            slug: "newydd".to_owned(),
            prefix: "NEW".to_owned(),
            title_cy: text.to_owned(),
            title_en: text.to_owned(),
            asks_cy: text.to_owned(),
            asks_en: text.to_owned(),
            question_cy: text.to_owned(),
            question_en: text.to_owned(),
            opens: "2026-03-01".to_owned(),
            closes: "2026-06-30".to_owned(),
            ..Sent::default()
        };
        let definition = parse("call.toml", &made(&sent)).unwrap();
        assert_eq!(
            definition.title(commission::Language::Cy),
            "<b>\"'& \\ \n[x] = 1"
        );
    }
}
