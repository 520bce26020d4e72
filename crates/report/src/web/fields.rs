//! A form as it was sent: read once for every page of this room, and a refusal beside the field that it is about.

use crate::form::{Fields, Wrong};
use axum::body::Bytes;
use axum::extract::{Form, FromRequest, Request};
use axum::http::StatusCode;
use axum::response::Response;
use commission::web::{Answer, page};
use commission::{Error, Language, Refusal};
use pages::FieldError;

use crate::words::words;

/// The fields of the form that was sent.
pub(super) struct Sent(pub(super) Fields);

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = Answer;

    async fn from_request(request: Request, state: &S) -> Result<Self, Answer> {
        let unreadable = || Answer(Refusal::new("form", |l| words(l).msg_form_unreadable()).into());
        let (parts, body) = request.into_parts();
        let bytes = Bytes::from_request(Request::from_parts(parts.clone(), body), state)
            .await
            .map_err(|_| unreadable())?;
        let again = Request::from_parts(parts, bytes.into());
        let Form(pairs) = Form::<Vec<(String, String)>>::from_request(again, state)
            .await
            .map_err(|_| unreadable())?;
        Ok(Self(Fields::of(pairs)))
    }
}

/// What must be put right, for the summary above the page.
pub(super) fn beside(wrong: &[Wrong], language: Language) -> Vec<FieldError> {
    let told = wrong.iter().map(|one| FieldError {
        field: one.field.clone(),
        text: one.refusal.sentence(language).to_owned(),
    });
    told.collect()
}

/// The sentences of a refused act, about this field; any other error is handed on.
///
/// # Errors
/// Every error that is not a refusal.
pub(super) fn refused(
    error: Error,
    field: &str,
    language: Language,
) -> Result<Vec<FieldError>, Error> {
    match error {
        Error::Refused(refusals) => Ok(refusals
            .iter()
            .map(|one| FieldError {
                field: field.to_owned(),
                text: one.sentence(language).to_owned(),
            })
            .collect()),
        other => Err(other),
    }
}

/// A page whose form has to be mended.
pub(super) fn mend_page(html: String, status: StatusCode) -> Response {
    let mut response = page(html);
    *response.status_mut() = status;
    response
}
