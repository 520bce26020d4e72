//! The lists of this room as workbooks: the evidence as it was filtered, and the codebook.

use crate::codebook::tree;
use crate::filter::{FIELDS, Filter};
use crate::store::list::{self as rows, Listed, Registers};
use crate::store::{self, Part};
use crate::web::list::{indented, place_label, state_label, type_label};
use crate::web::{language_name, moment};
use crate::words::words;
use axum::response::Response;
use commission::Error;
use commission::web::{Answer, Asked, List, blocking, workbook};

/// `GET /evidence.xlsx`: every submission that the filters leave, in the order of the list.
pub(crate) async fn evidence(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let filter = Filter::of_query(&asked.query);
        let registers = Registers::of(&asked.app.store);
        let id = asked.commission()?.id;
        let question = filter
            .question()
            .map_err(|why| Error::from(crate::refused_query(why)))?;
        let expression = question.as_ref().map(evidence::match_expression);
        let listed = asked.app.store.read(|r| -> Result<_, Error> {
            let left = rows::left(
                r,
                &registers,
                id,
                &filter,
                expression.as_ref(),
                &asked.name(),
            )?;
            let all = Part {
                at_most: usize::try_from(left.submissions()).unwrap_or(usize::MAX),
                before: 0,
            };
            Ok(rows::listed(r, &left, all, &asked.name())?)
        })?;
        let w = words(asked.language);
        let mut list = List::of_words(
            "evidence",
            w.msg_evidence_title(),
            [
                w.msg_sheet_reference(),
                w.msg_sheet_received(),
                w.msg_filter_type(),
                w.msg_filter_place(),
                w.msg_filter_language(),
                w.msg_filter_state(),
                w.msg_filter_late(),
                w.msg_sheet_codings(),
            ],
        );
        if let Some(codings) = list.columns.last_mut() {
            codings.numbers = true;
        }
        let chosen = FIELDS.map(|field| (field.to_owned(), filter.value(field).to_owned()));
        list.about
            .extend(chosen.into_iter().filter(|(_, value)| !value.is_empty()));
        let found = listed.iter().map(|one| row(&asked, one));
        let found = found.collect::<Result<_, Error>>()?;
        workbook(&asked, list, found)
    })
    .await
}

fn row(asked: &Asked, one: &Listed) -> Result<Vec<pages::sheet::Cell>, Error> {
    let (commission, language) = (asked.commission()?, asked.language);
    let (definition, w) = (&commission.definition, words(language));
    let named = |key: &Option<String>, label: fn(&commission::Definition, &str, _) -> String| {
        key.as_deref()
            .map_or_else(String::new, |key| label(definition, key, language))
    };
    let late = if one.late {
        w.msg_late_yes()
    } else {
        w.msg_late_no()
    };
    Ok(vec![
        one.reference.as_str().into(),
        moment(asked, one.received_us)?.into(),
        named(&one.respondent_type, type_label).into(),
        named(&one.place, place_label).into(),
        one.language
            .map_or_else(String::new, |of| language_name(of, language))
            .into(),
        state_label(one.state, language).into(),
        late.into(),
        one.codings.into(),
    ])
}

/// `GET /codebook.xlsx`: every code with what it means and how often it was used.
pub(crate) async fn codebook(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let (id, w) = (asked.commission()?.id, words(asked.language));
        let (codes, counts) = asked.app.store.read(|r| -> Result<_, Error> {
            Ok((tree(store::codes(r, id)?), store::counts(r, id)?))
        })?;
        let mut list = List::of_words(
            "codebook",
            w.msg_codebook_title(),
            [
                w.msg_sheet_key(),
                w.msg_sheet_code(),
                w.msg_definition(),
                w.msg_include(),
                w.msg_exclude(),
                w.msg_example(),
                w.msg_sheet_codings(),
                w.msg_sheet_submissions(),
                w.msg_sheet_distinct(),
            ],
        );
        for column in list.columns.iter_mut().skip(6) {
            column.numbers = true;
        }
        let found = codes.iter().map(|placed| {
            let entry = &placed.code.entry;
            let counts = counts.get(&placed.code.key).copied().unwrap_or_default();
            vec![
                placed.code.key.as_str().into(),
                indented(placed).into(),
                entry.definition.as_str().into(),
                entry.include.as_str().into(),
                entry.exclude.as_str().into(),
                entry.example.as_str().into(),
                counts.codings.into(),
                counts.submissions.into(),
                counts.distinct_texts.into(),
            ]
        });
        workbook(&asked, list, found.collect())
    })
    .await
}
