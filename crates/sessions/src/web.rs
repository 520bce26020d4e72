//! The pages of sessions: what the public reads, what the secretariat does, and the private page of a witness.

mod briefing;
mod correct;
mod front;
mod plan;
mod read;
mod session;
mod witnesses;

pub use front::WayToSessions;

use crate::hearing::{Planned, Spoken};
use crate::words::{Words, words};
use axum::routing::{get, post};
use commission::web::{Asked, Route};
use commission::{Capability, Error, Refusal, moment};
use pages::FieldError;

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    use Capability::{Anyone, Moderate, Read};
    let act = |path, handler| Route::post(path, Moderate, handler);
    vec![
        Route::get("/{lang}/c/{slug}/sessions", Anyone, get(read::list)),
        Route::get(
            "/{lang}/c/{slug}/sessions/{number}",
            Anyone,
            get(read::read),
        ),
        Route::get(
            "/{lang}/c/{slug}/sessions/{number}/calendar.ics",
            Anyone,
            get(read::calendar),
        ),
        Route::get(
            "/{lang}/c/{slug}/correct/{token}",
            Anyone,
            get(correct::form),
        ),
        Route::post(
            "/{lang}/c/{slug}/correct/{token}",
            Anyone,
            post(correct::propose),
        ),
        Route::get("/{lang}/c/{slug}/hearings", Read, get(plan::list)),
        act("/{lang}/c/{slug}/hearings", post(plan::make)),
        Route::get("/{lang}/c/{slug}/hearings.xlsx", Read, get(plan::sheet)),
        Route::get(
            "/{lang}/c/{slug}/hearings/{number}",
            Read,
            get(session::one),
        ),
        act("/{lang}/c/{slug}/hearings/{number}", post(session::change)),
        Route::get(
            "/{lang}/c/{slug}/hearings/{number}/briefing",
            Read,
            get(briefing::show),
        ),
        act(
            "/{lang}/c/{slug}/hearings/{number}/transcript",
            post(session::transcript),
        )
        .taking(TRANSCRIPT_UPLOAD_BYTES_MAX),
        act("/{lang}/c/{slug}/hearings/{number}/act", post(session::act)),
        Route::get("/{lang}/c/{slug}/witnesses", Moderate, get(witnesses::list)),
        act("/{lang}/c/{slug}/witnesses", post(witnesses::enter)),
        Route::get(
            "/{lang}/c/{slug}/witnesses.xlsx",
            Moderate,
            get(witnesses::sheet),
        ),
        act(
            "/{lang}/c/{slug}/witnesses/{number}/unlock",
            post(witnesses::unlock),
        ),
        act(
            "/{lang}/c/{slug}/witnesses/{number}/erase",
            post(witnesses::erase),
        ),
    ]
}

const TRANSCRIPT_UPLOAD_BYTES_MAX: usize = 64 << 20;

/// When a session is, in the commission's time zone.
fn when(asked: &Asked, session: &Planned) -> Result<String, Error> {
    let zone = &asked.commission()?.definition.time_zone;
    let (from, to) = (
        moment(asked.language, session.starts_us, zone),
        moment(asked.language, session.ends_us, zone),
    );
    Ok(words(asked.language).msg_session_from_to(from, to))
}

/// What somebody is there as, in words.
fn role_words(w: &Words, role: Option<&str>) -> String {
    match role {
        Some("chair") => w.msg_role_chair(),
        Some("member") => w.msg_role_member(),
        Some("counsel") => w.msg_role_counsel(),
        Some("witness") => w.msg_role_witness(),
        _ => String::new(),
    }
}

/// Who was heard: turns and words of each speaker, the most words first.
fn voices(turns: &[Spoken]) -> Vec<(String, Option<String>, usize, usize)> {
    let mut all: std::collections::BTreeMap<&str, (Option<&str>, usize, usize)> =
        std::collections::BTreeMap::new();
    for turn in turns {
        let own = all
            .entry(turn.speaker.as_deref().unwrap_or_default())
            .or_default();
        own.0 = turn.role.as_deref();
        own.1 += 1;
        own.2 += turn.text.split_whitespace().count();
    }
    let mut all: Vec<_> = all
        .into_iter()
        .map(|(name, (role, turns, words))| {
            (name.to_owned(), role.map(str::to_owned), turns, words)
        })
        .collect();
    all.sort_by(|a, b| b.3.cmp(&a.3).then_with(|| a.0.cmp(&b.0)));
    all
}

/// Refusals beside the fields that their codes name.
fn beside(asked: &Asked, refusals: &[Refusal]) -> Vec<FieldError> {
    let of = |one: &Refusal| FieldError {
        field: one.code.to_owned(),
        text: one.sentence(asked.language).to_owned(),
    };
    refusals.iter().map(of).collect()
}
