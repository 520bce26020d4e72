//! The pages of this room: what the public reads of a commission and its call, and how staff take in
//! files.

mod about;
mod form;
mod gaps;
mod handle;
mod holder;
mod home;
mod import;
mod imports;
mod inbox;
mod letters;
mod receipt;
mod scans;
mod shown;
mod typing;
mod upload;

pub use holder::has_receipt_open;

use crate::limits::{TRANSCRIPT_FORM_BYTES_MAX, UPLOAD_BYTES_MAX};
use crate::take::Hands;
use crate::words::Words;
use axum::response::Response;
use axum::routing::{get, post};
use commission::web::{Asked, Route, see};
use commission::{Capability, Commission, Error, Publication, Quiet};

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let mut routes = form::routes();
    routes.extend(holder::routes());
    routes.extend(own_routes());
    routes
}

fn own_routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/c/{slug}", Capability::Anyone, get(home::home)),
        Route::get(
            "/{lang}/c/{slug}/about",
            Capability::Anyone,
            get(about::about),
        ),
        Route::get(
            "/{lang}/c/{slug}/imports",
            Capability::Moderate,
            get(imports::imports),
        ),
        Route::get(
            "/{lang}/c/{slug}/imports.xlsx",
            Capability::Moderate,
            get(imports::sheet),
        ),
        Route::post(
            "/{lang}/c/{slug}/imports",
            Capability::Moderate,
            post(upload::upload),
        )
        .taking(UPLOAD_BYTES_MAX),
        Route::get(
            "/{lang}/c/{slug}/imports/{id}",
            Capability::Moderate,
            get(import::import),
        ),
        Route::post(
            "/{lang}/c/{slug}/imports/{id}",
            Capability::Moderate,
            post(import::confirm),
        ),
        Route::get(
            "/{lang}/c/{slug}/imports/{id}/original",
            Capability::Moderate,
            get(import::original),
        ),
        Route::get(
            "/{lang}/c/{slug}/scans",
            Capability::Moderate,
            get(scans::list),
        ),
        Route::get(
            "/{lang}/c/{slug}/scans.xlsx",
            Capability::Moderate,
            get(scans::sheet),
        ),
        Route::get(
            "/{lang}/c/{slug}/scans/{reference}/{part}",
            Capability::Moderate,
            get(scans::scan),
        ),
        Route::post(
            "/{lang}/c/{slug}/scans/{reference}/{part}",
            Capability::Moderate,
            post(scans::typed),
        )
        .taking(TRANSCRIPT_FORM_BYTES_MAX),
        Route::get(
            "/{lang}/c/{slug}/scans/{reference}/{part}/picture",
            Capability::Moderate,
            get(scans::picture),
        ),
        Route::get(
            "/{lang}/c/{slug}/inbox",
            Capability::Moderate,
            get(inbox::inbox),
        ),
        Route::post(
            "/{lang}/c/{slug}/inbox",
            Capability::Moderate,
            post(inbox::many),
        ),
        Route::get(
            "/{lang}/c/{slug}/inbox.xlsx",
            Capability::Moderate,
            get(inbox::sheet),
        ),
        Route::get(
            "/{lang}/c/{slug}/letters",
            Capability::Moderate,
            get(letters::list),
        ),
        Route::post(
            "/{lang}/c/{slug}/letters/{id}",
            Capability::Moderate,
            post(letters::act),
        ),
        Route::get(
            "/{lang}/c/{slug}/inbox/{reference}",
            Capability::Moderate,
            get(handle::show),
        ),
        Route::post(
            "/{lang}/c/{slug}/inbox/{reference}",
            Capability::Moderate,
            post(handle::change),
        ),
        Route::post(
            "/{lang}/c/{slug}/inbox/{reference}/safeguarding",
            Capability::Moderate,
            post(handle::safeguarding),
        ),
        Route::get("/{lang}/c/{slug}/gaps", Capability::Read, get(gaps::gaps)),
        Route::get(
            "/{lang}/c/{slug}/gaps.xlsx",
            Capability::Read,
            get(gaps::sheet),
        ),
        Route::get(
            "/{lang}/c/{slug}/type-in",
            Capability::Moderate,
            get(typing::form),
        ),
        Route::post(
            "/{lang}/c/{slug}/type-in",
            Capability::Moderate,
            post(typing::type_in),
        )
        .taking(UPLOAD_BYTES_MAX),
        Route::get(
            "/{lang}/c/{slug}/type-in/{id}",
            Capability::Moderate,
            get(typing::again_form),
        ),
        Route::post(
            "/{lang}/c/{slug}/type-in/{id}",
            Capability::Moderate,
            post(typing::again),
        ),
        Route::get(
            "/{lang}/c/{slug}/evidence/{reference}/receipt.pdf",
            Capability::Moderate,
            get(receipt::receipt),
        ),
    ]
}

/// What a publication state is called for respondents.
pub(crate) fn wish_words(w: &Words, wish: Publication) -> String {
    form::publication_words(w, wish).0
}

/// Where a page in a language that the commission does not have is to be read instead.
fn in_a_language_there_is(asked: &Asked, commission: &Commission) -> Option<Response> {
    let languages = &commission.definition.languages;
    let first = languages.first()?;
    let there = languages.contains(&asked.language);
    (!there).then(|| see(&format!("/{}{}", first.code(), asked.path)))
}

/// What takes evidence in for a page; channel and time of receipt where they are said for the whole file.
fn hands<'a>(
    asked: &'a Asked,
    by: &'a str,
    (channel, received_us): (Option<&'a str>, Option<i64>),
) -> Result<Hands<'a>, Error> {
    Ok(Hands {
        store: &asked.app.store,
        commission: asked.commission()?,
        clock: asked.app.clock.as_ref(),
        chance: asked.app.chance.as_ref(),
        files: asked.app.files.as_ref(),
        progress: &Quiet,
        by,
        channel,
        received_us,
    })
}

#[cfg(test)]
mod tests;
