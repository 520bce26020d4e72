//! What the layout must know about a page: its language, address, title, place in the menu, messages.
//!
//! Guarantees that every address it makes begins with the language, and that a page which reports
//! errors says so at the start of its title. It does not decide who may see a link: the room that
//! fills it does.

use crate::{Language, Side, Words, words};

/// A way to another page. `href` is complete, with its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub text: String,
    /// Whether it is the page, or the part of the site, on which the reader stands.
    pub current: bool,
}

impl Link {
    /// A link to a page other than this one.
    pub fn new(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            text: text.into(),
            current: false,
        }
    }

    /// The same link, marked as where the reader stands if `current`.
    #[must_use]
    pub fn current_if(self, current: bool) -> Self {
        Self { current, ..self }
    }
}

/// What kind of thing a message tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageKind {
    /// An act succeeded.
    Success,
    /// An act failed, for a reason that is not in one field.
    Error,
    /// Something to know before going on.
    Notice,
}

impl MessageKind {
    /// The ending of the class in the stylesheet.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Error => "error",
            Self::Notice => "notice",
        }
    }

    /// `alert` interrupts a screen reader, `status` waits, a notice is an ordinary region.
    #[must_use]
    pub fn role(self) -> &'static str {
        match self {
            Self::Success => "status",
            Self::Error => "alert",
            Self::Notice => "region",
        }
    }
}

/// A sentence shown above the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its kind.
    pub kind: MessageKind,
    /// The sentence.
    pub text: String,
}

/// What is wrong with one field, and how to put it right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The `id` of the field in the page; empty where the error belongs to none.
    pub field: String,
    /// The sentence.
    pub text: String,
}

/// Everything that the layout shows around a page. A template that extends `base.html` has it as `chrome`.
#[derive(Debug, Clone)]
pub struct Chrome {
    /// The language of the page.
    pub lang: Language,
    /// The address without its language: it begins with `/` and keeps its query.
    pub path: String,
    /// The heading, and the first part of the window's title.
    pub title: String,
    /// The commission to which the page belongs: its title, and the way to its first page.
    pub commission: Option<Link>,
    /// Whether the commission holds sample data: then every page says so.
    pub sample: bool,
    /// The name of the person who is signed in.
    pub signed_in: Option<String>,
    /// The menu.
    pub nav: Vec<Link>,
    /// The pages above this one, from the top.
    pub trail: Vec<Link>,
    /// One step back, in a form of several pages. Shown in place of the trail.
    pub back: Option<Link>,
    /// The id of the form that the page is, where it is one: turning back and changing the language then send what
    /// was typed along, as `go`.
    pub form: Option<String>,
    /// Address of the imprint.
    pub imprint: Option<String>,
    /// Address of the privacy notice.
    pub privacy: Option<String>,
    /// Address of the accessibility statement.
    pub accessibility: Option<String>,
    /// More links at the foot, such as the staff's sign-in.
    pub footer: Vec<Link>,
    /// Sentences above the page.
    pub messages: Vec<Message>,
    /// What is wrong with the form on this page.
    pub error_summary: Vec<FieldError>,
    /// Addresses of our own scripts, each a file under `/assets/`.
    pub scripts: Vec<String>,
    /// Whether the page uses the whole width (a list with filters, a reading page).
    pub wide: bool,
    /// What stands before every address: empty where the site is served from the top of a host, and the way up, such
    /// as `../..`, in files that must be readable from any folder.
    pub root: String,
    /// The languages that the page exists in: both, unless it is of a commission that declared one.
    pub tongues: Vec<Language>,
}

impl Chrome {
    /// The chrome of a page without a commission, menu or messages.
    pub fn new(lang: Language, path: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            lang,
            path: path.into(),
            title: title.into(),
            commission: None,
            sample: false,
            signed_in: None,
            nav: Vec::new(),
            trail: Vec::new(),
            back: None,
            form: None,
            imprint: None,
            privacy: None,
            accessibility: None,
            footer: Vec::new(),
            messages: Vec::new(),
            error_summary: Vec::new(),
            scripts: Vec::new(),
            wide: false,
            root: String::new(),
            tongues: vec![Language::Cy, Language::En],
        }
    }

    /// The texts of the chrome in the language of the page.
    #[must_use]
    pub fn words(&self) -> &'static Words {
        words(self.lang)
    }

    /// A complete address in the language of the page, from one that begins with `/`.
    #[must_use]
    pub fn href(&self, path: &str) -> String {
        format!("{}/{}{path}", self.root, self.lang.code())
    }

    /// What the window is called: errors first, then page, commission, product.
    #[must_use]
    pub fn window_title(&self) -> String {
        let title = if self.error_summary.is_empty() {
            self.title.clone()
        } else {
            self.words().msg_error_title(&self.title)
        };
        match &self.commission {
            Some(commission) => format!("{title} | {} | Tystio", commission.text),
            None => format!("{title} | Tystio"),
        }
    }

    /// The languages of the page in a fixed order, as their own speakers call them: code, name, address of this page.
    #[must_use]
    pub fn languages(&self) -> Vec<Tongue> {
        [(Language::Cy, "Cymraeg"), (Language::En, "English")]
            .into_iter()
            .filter(|(language, _)| self.tongues.contains(language))
            .map(|(language, name)| Tongue {
                code: language.code(),
                name,
                href: format!("{}/{}{}", self.root, language.code(), self.path),
                current: language == self.lang,
            })
            .collect()
    }

    /// The sentence about a field, or an empty one.
    #[must_use]
    pub fn error(&self, field: &str) -> &str {
        self.error_summary
            .iter()
            .find(|error| error.field == field)
            .map_or("", |error| &error.text)
    }

    /// The word that opens a message.
    #[must_use]
    pub fn message_label(&self, message: &Message) -> String {
        match message.kind {
            MessageKind::Success => self.words().msg_message_success(),
            MessageKind::Error => self.words().msg_message_error(),
            MessageKind::Notice => self.words().msg_message_notice(),
        }
    }

    /// The heading over the passages on one side of a finding.
    #[must_use]
    pub fn side(&self, side: &Side) -> String {
        match side {
            Side::Supporting => self.words().msg_supporting(),
            Side::Qualifying => self.words().msg_qualifying(),
            Side::Contradicting => self.words().msg_contradicting(),
        }
    }

    /// Address of the sign in the window's tab.
    #[must_use]
    pub fn icon(&self) -> String {
        format!("{}{}", self.root, crate::icon())
    }

    /// Address of the stylesheet.
    #[must_use]
    pub fn stylesheet(&self) -> String {
        format!("{}{}", self.root, crate::stylesheet())
    }

    /// The list of ids for `aria-describedby`: hint and error of a field, where they exist; else empty.
    #[must_use]
    pub fn described_by(&self, field: &str, hint: &str) -> String {
        let mut ids = Vec::new();
        if !hint.is_empty() {
            ids.push(format!("{field}-hint"));
        }
        if !self.error(field).is_empty() {
            ids.push(format!("{field}-error"));
        }
        ids.join(" ")
    }
}

/// One side of the language switch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tongue {
    /// `en` or `cy`.
    pub code: &'static str,
    /// Its name in itself.
    pub name: &'static str,
    /// This page in it.
    pub href: String,
    /// Whether this page is in it.
    pub current: bool,
}
