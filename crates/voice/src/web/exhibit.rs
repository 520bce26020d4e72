//! The opinion map as an exhibit of the commission: measured once from the votes of a voting that has ended, and taken in.
//!
//! Guarantees: it is what `exhibit make NAME -- voice map votes.csv --statements comments.csv` makes of the two files that the same page
//! gives away, so that the staff can compute it again; single votes stay out of every pack (`decisions/0043-votes.md`).

use super::manage::{Settings, manage_page};
use crate::store as rows;
use crate::stored;
use crate::voting::Stage;
use crate::words::words;
use axum::extract::Extension;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered, see};
use commission::{Error, Language, Refusal, Texts, moment};
use evidence::{InputFile, Measuring, Needs, Request, exhibit_names, measure, take_exhibit};
use pages::FieldError;

/// Exhibits of the map are called by this and a number.
const NAME: &str = "opinion-map";

/// `POST /voting/exhibit`.
pub(super) async fn make(
    asked: Asked,
    Extension(measuring): Extension<Measuring>,
) -> Result<Response, Answer> {
    blocking(move || match made(&asked, &measuring) {
        Ok(name) => Ok(see(&asked.href(&format!("/exhibits/{name}")))),
        Err(Error::Refused(refusals)) => {
            let id = asked.commission()?.id;
            let voting = asked.app.store.read(|r| rows::voting(r, id))?;
            let mut page = manage_page(&asked, Settings::of(&voting.unwrap_or_default()))?;
            let told = refusals.iter().map(|one| FieldError {
                field: "exhibit".to_owned(),
                text: one.sentence(asked.language).to_owned(),
            });
            page.chrome.error_summary.extend(told);
            rendered(&page, true)
        }
        Err(other) => Err(other),
    })
    .await
}

/// Measures the map and takes it in; the name of the exhibit.
fn made(asked: &Asked, measuring: &Measuring) -> Result<String, Error> {
    let (store, commission) = (&asked.app.store, asked.commission()?);
    let (voting, taken) = store.read(|r| -> Result<_, Error> {
        let voting = rows::voting(r, commission.id)?;
        Ok((voting, exhibit_names(r, commission.id)?))
    })?;
    if voting.is_none_or(|voting| voting.stage != Stage::Ended) {
        return Err(Refusal::new("voting-goes-on", |l| words(l).msg_map_votes_come_in()).into());
    }
    let now = asked.app.clock.now_us();
    let zone = &commission.definition.time_zone;
    let title: Texts = Language::ALL
        .into_iter()
        .map(|l| (l, words(l).msg_map_exhibit_title(moment(l, now, zone))))
        .collect();
    let files = stored::files(store, commission.id, asked.language)?;
    let files = files.map(|(name, text)| InputFile {
        name: name.to_owned(),
        bytes: text.into_bytes(),
    });
    let request = Request {
        verb: "voice map".to_owned(),
        arguments: ["votes.csv", "--statements", "comments.csv"]
            .map(str::to_owned)
            .to_vec(),
    };
    let name = (1..)
        .map(|number| format!("{NAME}-{number}"))
        .find(|name| !taken.contains(name))
        .ok_or(Error::NotFound)?;
    let verbs = &*measuring.0;
    let exhibit = measure(&name, title, Needs::Elsewhere, &request, &files, verbs)?;
    let body = serde_json::to_vec(&exhibit).map_err(|why| Error::fault("write JSON", why))?;
    let file = format!("{name}.json");
    let by = asked.name();
    take_exhibit(
        store,
        commission,
        (&file, &body),
        &[],
        (&[], verbs),
        (&by, now),
    )?;
    Ok(name)
}
