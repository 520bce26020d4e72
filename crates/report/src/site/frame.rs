//! What all pages of the site share: the chrome with its relative addresses, and how authors, days, amounts and texts
//! are written.

use super::easy::EASY;
use super::register::REGISTER;
use crate::draft::civil_day;
use crate::graph::{By, Cost, Level};
use crate::words::{Words, words};
use commission::{Definition, Language, Publication, Texts};
use evidence::{Document, Source};
use pages::{Chrome, Link, Tag, Tone, say};

/// The page of claims, below the language.
pub(super) const CLAIMS_PAGE: &str = "/claims.html";
/// The page of option sheets.
pub(super) const OPTIONS_PAGE: &str = "/options.html";
/// The page of the plan.
pub(super) const PLAN_PAGE: &str = "/plan.html";

/// A language of a site.
pub(crate) struct Frame<'a> {
    pub(crate) definition: &'a Definition,
    pub(crate) language: Language,
    /// Whether there is a page of claims.
    pub(crate) claims: bool,
    /// Whether there is a page of option sheets.
    pub(crate) options: bool,
    /// Whether there is a plan.
    pub(crate) plan: bool,
    /// Whether addresses count from the folder of the site and not from the page: on paper, which lies there.
    pub(crate) beside_the_site: bool,
    /// Whether it is a preview for staff, which every page says.
    pub(crate) preview: bool,
    /// Whether there are findings or recommendations, and so a register.
    pub(crate) report: bool,
    /// Whether there is a page in Easy Read.
    pub(crate) easy: bool,
}

/// A text, and the language it is in where that is not the page's.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Said {
    /// `en` or `cy`, or empty where it is the page's language.
    pub(crate) lang: &'static str,
    pub(crate) text: String,
}

impl Said {
    /// Its paragraphs, which blank lines part.
    pub(crate) fn paragraphs(&self) -> Vec<&str> {
        self.text
            .split("\n\n")
            .map(str::trim)
            .filter(|paragraph| !paragraph.is_empty())
            .collect()
    }
}

/// A text for a page in this language.
pub(crate) fn said(texts: &Texts, language: Language) -> Said {
    let (found, text) = texts.in_or_other(language);
    Said {
        lang: if found == language { "" } else { found.code() },
        text: text.to_owned(),
    }
}

impl<'a> Frame<'a> {
    /// For a part of a page of the site that staff see on a page of theirs: no address is made with it.
    pub(crate) fn of_staff(definition: &'a Definition, language: Language) -> Self {
        Self {
            definition,
            language,
            claims: false,
            options: false,
            plan: false,
            beside_the_site: false,
            preview: false,
            report: false,
            easy: false,
        }
    }
}

impl Frame<'_> {
    pub(crate) fn words(&self) -> &'static Words {
        words(self.language)
    }

    /// Where the page of this address lies in the site.
    pub(crate) fn file(&self, path: &str) -> String {
        format!("{}{path}", self.language.code())
    }

    /// The chrome of the page at `path`, which begins with `/` and is below the language.
    pub(crate) fn chrome(&self, path: &str, title: impl Into<String>) -> Chrome {
        if self.beside_the_site {
            return self.chrome_from(".", path, title);
        }
        let up = path.matches('/').count();
        self.chrome_from(&vec![".."; up].join("/"), path, title)
    }

    pub(crate) fn chrome_from(&self, root: &str, path: &str, title: impl Into<String>) -> Chrome {
        let mut chrome = Chrome::new(self.language, path, title);
        root.clone_into(&mut chrome.root);
        chrome.tongues.clone_from(&self.definition.languages);
        chrome.sample = self.definition.sample;
        if self.preview {
            let text = self.words().msg_preview_notice();
            let kind = pages::MessageKind::Notice;
            chrome.messages.push(pages::Message { kind, text });
        }
        let home = chrome.href("/index.html");
        chrome.commission = Some(Link::new(home, self.definition.title(self.language)));
        let w = self.words();
        chrome.nav = [
            ("/index.html", w.msg_report_title()),
            (REGISTER, w.msg_register_title()),
            (EASY, w.msg_easy_title()),
            ("/evidence/index.html", w.msg_library_title()),
            (CLAIMS_PAGE, w.msg_claims_title()),
            (OPTIONS_PAGE, w.msg_options_title()),
            (PLAN_PAGE, w.msg_plan_title()),
            ("/codebook.html", w.msg_codebook_title()),
            ("/method.html", w.msg_method_title()),
            ("/about.html", w.msg_about_title()),
            ("/verify.html", w.msg_verify_title()),
        ]
        .into_iter()
        .filter(|(to, _)| match *to {
            CLAIMS_PAGE => self.claims,
            OPTIONS_PAGE => self.options,
            PLAN_PAGE => self.plan,
            REGISTER => self.report,
            EASY => self.easy,
            _ => true,
        })
        .map(|(to, text)| Link::new(chrome.href(to), text).current_if(to == path))
        .collect();
        chrome.imprint = Some(chrome.href("/about.html#imprint"));
        chrome.privacy = Some(chrome.href("/about.html#privacy"));
        chrome
    }

    pub(crate) fn said(&self, texts: &Texts) -> Said {
        said(texts, self.language)
    }

    /// The day of an instant in the commission's time zone.
    pub(crate) fn day(&self, instant_us: i64) -> String {
        commission::civil_of(instant_us, &self.definition.time_zone)
            .and_then(|(year, month, day, ..)| {
                let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
                Some(say::date(self.language, i32::from(year), month, day))
            })
            .unwrap_or_default()
    }

    /// A day such as `2027-03-31` as a page says it.
    pub(crate) fn iso_day(&self, day: &str) -> String {
        iso_day(self.language, day)
    }
}

pub(crate) fn iso_day(language: Language, day: &str) -> String {
    civil_day(day).map_or_else(
        || day.to_owned(),
        |(year, month, day)| say::date(language, year, month, day),
    )
}

/// By when, as a page says it.
pub(crate) fn day_text(by: Option<&By>, language: Language) -> Said {
    match by {
        None => Said::default(),
        Some(By::Day(day)) => Said {
            lang: "",
            text: iso_day(language, day),
        },
        Some(By::Words(texts)) => said(texts, language),
    }
}

/// At what cost: the amounts, and where they come from or why they are not known.
pub(crate) fn cost_text(cost: Option<&Cost>, language: Language) -> (String, Said) {
    match cost {
        None => (words(language).msg_cost_unknown(), Said::default()),
        Some(Cost::Unknown(why)) => (words(language).msg_cost_unknown(), said(why, language)),
        Some(Cost::Range {
            low,
            high,
            currency,
            basis,
        }) => {
            let amounts = if currency == "GBP" {
                say::money_range(language, *low, *high)
            } else if low == high {
                format!("{currency} {}", say::integer(*low))
            } else {
                let (low, high) = (say::integer(*low), say::integer(*high));
                format!("{currency} {}", words(language).msg_from_to(low, high))
            };
            (amounts, said(basis, language))
        }
    }
}

/// How sure a finding is, as a tag.
pub(crate) fn confidence_label(level: Option<Level>, language: Language) -> Tag {
    let w = words(language);
    match level {
        Some(Level::High) => Tag::new(w.msg_level_high(), Tone::Good),
        Some(Level::Moderate) => Tag::new(w.msg_level_moderate(), Tone::Plain),
        Some(Level::Low) => Tag::new(w.msg_level_low(), Tone::Waiting),
        Some(Level::VeryLow) => Tag::new(w.msg_level_very_low(), Tone::Stopped),
        None => Tag::new(w.msg_level_none(), Tone::Stopped),
    }
}

/// Who is quoted, as their publication state allows: name or what stands for it, respondent type, place.
pub(crate) fn author(definition: &Definition, source: &Source, language: Language) -> String {
    let w = words(language);
    let mut parts = vec![match (source.state, &source.name) {
        (Publication::Named, Some(name)) => name.clone(),
        (Publication::Named, None) => w.msg_author_no_name(),
        (Publication::NameWithheld, _) => w.msg_author_withheld(),
        _ => w.msg_author_anonymous(),
    }];
    let call = definition.call.as_ref();
    if let Some(key) = &source.respondent_type {
        let label = call.map_or(key.as_str(), |call| {
            call.respondent_type_label(key, language)
        });
        parts.push(label.to_owned());
    }
    if let Some(key) = &source.place {
        let label = call.map_or(key.as_str(), |call| call.place_label(key, language));
        parts.push(label.to_owned());
    }
    parts.join(", ")
}

/// The language of a document's words, for the attribute `lang`; empty where nobody can tell.
pub(crate) fn lang_of(document: &Document) -> &'static str {
    document
        .language
        .or_else(|| text::language_of(&document.text).map(|(language, _)| language))
        .map_or("", Language::code)
}
