//! The pages of place: the ideas for hubs that people sent, the choice that is laid over them, and the check of a tender.
//!
//! Everything works without scripts. Ideas come before arithmetic: the list and its map show what people ask for and nothing that was
//! computed.

mod answers;
mod area;
mod ask;
mod choice;
mod form;
mod idea;
mod idea_line;
mod ideas;
mod inputs;
mod passage;
mod tender;

pub use passage::IdeasOfPassage;

use crate::limits::INPUT_BYTES_MAX;
use axum::routing::{get, post};
use commission::Capability::{Read, Write};
use commission::web::Route;

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::get("/{lang}/c/{slug}/hubs", Read, get(ideas::list)),
        Route::get("/{lang}/c/{slug}/hubs.xlsx", Read, get(ideas::sheet)),
        Route::get("/{lang}/c/{slug}/hubs/new", Write, get(idea::new_form)),
        Route::post("/{lang}/c/{slug}/hubs/new", Write, post(idea::make)),
        Route::get("/{lang}/c/{slug}/hubs/answers", Read, get(answers::list)),
        Route::post(
            "/{lang}/c/{slug}/hubs/answers",
            Write,
            post(answers::set_read),
        ),
        Route::get("/{lang}/c/{slug}/hubs/i/{number}", Read, get(idea::one)),
        Route::post("/{lang}/c/{slug}/hubs/i/{number}", Write, post(idea::act)),
        Route::get("/{lang}/c/{slug}/hubs/files", Read, get(inputs::list)),
        Route::post("/{lang}/c/{slug}/hubs/files", Write, post(inputs::keep))
            .taking(INPUT_BYTES_MAX),
        Route::get("/{lang}/c/{slug}/hubs/choices/new", Write, get(ask::form)),
        Route::post("/{lang}/c/{slug}/hubs/choices", Write, post(ask::choose)),
        Route::get(
            "/{lang}/c/{slug}/hubs/choices/{number}",
            Read,
            get(choice::one),
        ),
        Route::get(
            "/{lang}/c/{slug}/hubs/choices/{number}/sheet.xlsx",
            Read,
            get(choice::sheet),
        ),
        Route::get("/{lang}/c/{slug}/hubs/area", Read, get(area::one)),
    ];
    routes.extend(tender::routes());
    routes
}
