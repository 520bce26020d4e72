//! The pages of voting: what the public sees, and what the staff does.
//!
//! Nothing here needs a script or an account: a participant is a code in a cookie, and every act is a form.

mod exhibit;
mod front;
mod join;
mod list;
mod log;
mod manage;
mod map;
mod moderate;
mod own;
mod passage;
mod propose;
mod vote;

pub use front::WayToVote;
pub use passage::StatementsOfPassage;

use crate::statement::Statement;
use crate::store as rows;
use crate::voting::{Participant, Stage, Voting, participant};
use crate::words::{Words, words};
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::{get, post};
use commission::web::{Asked, Route, secret_in, see, set_secret};
use commission::{Capability, Commission, Error, Language};
use ledger::ReceiptCode;
use pages::{Chrome, Link};
use std::sync::Arc;

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    use Capability::{Anyone, Moderate, Read, Write};
    let page = |path, handler| Route::get(path, Anyone, handler);
    let act = |path, handler| Route::post(path, Anyone, handler);
    vec![
        page("/{lang}/c/{slug}/voice", get(join::start)),
        act("/{lang}/c/{slug}/voice/begin", post(join::begin)),
        page("/{lang}/c/{slug}/voice/enter", get(join::enter_form)),
        act("/{lang}/c/{slug}/voice/enter", post(join::enter)),
        page("/{lang}/c/{slug}/voice/type", get(join::type_form)),
        act("/{lang}/c/{slug}/voice/type", post(join::say_type)),
        page("/{lang}/c/{slug}/voice/next", get(vote::next)),
        page("/{lang}/c/{slug}/voice/s/{number}", get(vote::one)),
        act("/{lang}/c/{slug}/voice/vote", post(vote::cast)),
        page("/{lang}/c/{slug}/voice/statements", get(list::list)),
        page("/{lang}/c/{slug}/voice/mine", get(own::mine)),
        page("/{lang}/c/{slug}/voice/mine.json", get(own::openings)),
        act("/{lang}/c/{slug}/voice/leave", post(own::leave)),
        page("/{lang}/c/{slug}/voice/propose", get(propose::form)),
        act("/{lang}/c/{slug}/voice/propose", post(propose::propose)),
        page("/{lang}/c/{slug}/voice/log", get(log::log)),
        page("/{lang}/c/{slug}/voice/map", get(map::map)),
        Route::get("/{lang}/c/{slug}/voting", Read, get(manage::manage)),
        Route::post("/{lang}/c/{slug}/voting", Moderate, post(manage::change)),
        Route::get("/{lang}/c/{slug}/voting.xlsx", Read, get(manage::sheet)),
        Route::post(
            "/{lang}/c/{slug}/voting/codes",
            Moderate,
            post(manage::codes),
        ),
        Route::get(
            "/{lang}/c/{slug}/voting/votes.csv",
            Moderate,
            get(manage::votes),
        ),
        Route::get(
            "/{lang}/c/{slug}/voting/comments.csv",
            Moderate,
            get(manage::comments),
        ),
        Route::post(
            "/{lang}/c/{slug}/voting/exhibit",
            Write,
            post(exhibit::make),
        ),
        Route::get(
            "/{lang}/c/{slug}/voting/new",
            Moderate,
            get(moderate::new_form),
        ),
        Route::post(
            "/{lang}/c/{slug}/voting/new",
            Moderate,
            post(moderate::make),
        ),
        Route::get(
            "/{lang}/c/{slug}/voting/s/{number}",
            Read,
            get(moderate::one),
        ),
        Route::post(
            "/{lang}/c/{slug}/voting/s/{number}",
            Moderate,
            post(moderate::change),
        ),
    ]
}

/// One request to the public pages: how voting goes, and who takes part.
struct Visit {
    asked: Asked,
    commission: Arc<Commission>,
    voting: Voting,
    participant: Option<Participant>,
    code: Option<ReceiptCode>,
}

impl Visit {
    /// # Errors
    /// [`Error::NotFound`] where there is no voting, or the public may not see it yet.
    fn new(asked: Asked, headers: &HeaderMap) -> Result<Self, Error> {
        let commission = asked.commission.clone().ok_or(Error::NotFound)?;
        let code = secret_in(headers, asked.app.behind_tls, &cookie(&commission))
            .and_then(|text| ReceiptCode::read(&text));
        let (voting, participant) = asked.app.store.read(|r| -> Result<_, Error> {
            let known = match &code {
                Some(code) => participant(r, commission.id, code)?,
                None => None,
            };
            Ok((rows::voting(r, commission.id)?, known))
        })?;
        let voting = voting.ok_or(Error::NotFound)?;
        if voting.stage == Stage::Prepared && !asked.may(Capability::Read) {
            return Err(Error::NotFound);
        }
        Ok(Self {
            asked,
            commission,
            voting,
            participant,
            code,
        })
    }

    fn language(&self) -> Language {
        self.asked.language
    }

    fn words(&self) -> &'static Words {
        words(self.asked.language)
    }

    /// Where a page in a language that the commission does not have is to be read instead.
    fn elsewhere(&self) -> Option<Response> {
        let languages = &self.commission.definition.languages;
        let first = languages.first()?;
        let there = languages.contains(&self.asked.language);
        (!there).then(|| see(&format!("/{}{}", first.code(), self.asked.path)))
    }

    /// Who takes part; whoever does not is sent to the first page.
    fn taking_part(&self) -> Result<&Participant, Box<Response>> {
        let first = || Box::new(see(&self.asked.href("/voice")));
        self.participant.as_ref().ok_or_else(first)
    }

    fn is_open(&self) -> bool {
        let commission = self.asked.commission.as_ref();
        self.voting.stage == Stage::Open && commission.is_some_and(|one| one.closed.is_none())
    }

    fn chrome(&self, title: impl Into<String>) -> Chrome {
        let mut chrome = self.asked.chrome(title, &[]);
        chrome
            .tongues
            .clone_from(&self.commission.definition.languages);
        chrome.trail = vec![
            Link::new(
                self.asked.href(""),
                self.commission.definition.title(self.language()),
            ),
            Link::new(self.asked.href("/voice"), self.words().msg_voice_title()),
        ];
        chrome
    }

    /// Sets the cookie of a code, or ends it.
    fn with_code(&self, response: Response, code: Option<&ReceiptCode>) -> Response {
        let text = code.map(ToString::to_string);
        set_secret(
            response,
            self.asked.app.behind_tls,
            &cookie(&self.commission),
            text.as_deref(),
        )
    }

    /// The respondent types that may be said, with the words for each.
    fn types(&self) -> Vec<(String, String)> {
        let call = self.commission.definition.call.as_ref();
        let types = call.map_or(&[][..], |call| call.respondent_types.as_slice());
        types
            .iter()
            .map(|one| (one.key.clone(), one.label.get(self.language()).to_owned()))
            .collect()
    }
}

fn cookie(commission: &Commission) -> String {
    format!("tystio-voice-{}", commission.definition.slug)
}

/// A statement as a page shows it.
struct Shown {
    key: String,
    number: i64,
    lang: &'static str,
    text: String,
    /// That it is a translation, by whom, and whether it was reviewed; empty where it is not.
    translation: String,
    /// What it says in the language it was written in, where that is another, with that language.
    original: Option<(&'static str, String)>,
}

impl Shown {
    fn new(statement: &Statement, language: Language) -> Self {
        let (own, text) = statement.text.in_or_other(language);
        let is_translated = own != statement.language;
        let w = words(language);
        Self {
            key: statement.key(),
            number: statement.number,
            lang: own.code(),
            text: text.to_owned(),
            translation: match (is_translated, statement.reviewed) {
                (false, _) => String::new(),
                (true, true) => w.msg_translation_reviewed(),
                (true, false) => w.msg_translation(),
            },
            original: is_translated.then(|| {
                let written = statement.language;
                (written.code(), statement.text.get(written).to_owned())
            }),
        }
    }
}
