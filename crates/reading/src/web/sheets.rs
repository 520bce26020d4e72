//! The lists of this room as workbooks: the evidence as it was filtered, the codebook, the campaigns, and the members of one.

use crate::campaign::name_of;
use crate::codebook::tree;
use crate::filter::{FIELDS, Filter};
use crate::store::campaign as of_campaigns;
use crate::store::list::{self as rows, Listed, Registers};
use crate::store::{self, Part};
use crate::web::campaign::{self, number_of};
use crate::web::campaigns::sized;
use crate::web::list::{indented, place_label, state_label, type_label};
use crate::web::{both_counts, language_name, moment};
use crate::words::words;
use axum::extract::Path;
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
            let counts = store::counts(r, id, Some(&asked.name()))?;
            Ok((tree(store::codes(r, id)?), counts))
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

/// `GET /campaigns.xlsx`: every campaign with its template and counts.
pub(crate) async fn campaigns(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let (id, w) = (asked.commission()?.id, words(asked.language));
        let (found, acts, both) = asked.app.store.read(|r| -> Result<_, Error> {
            let both = of_campaigns::both_ways(r, id)?;
            Ok((sized(r, id)?, of_campaigns::acts(r, id)?, both))
        })?;
        let mut list = List::of_words(
            "campaigns",
            w.msg_campaigns_title(),
            [
                w.msg_sheet_key(),
                w.msg_campaign_name(),
                w.msg_campaign_template(),
                w.msg_sheet_submissions(),
                w.msg_sheet_distinct(),
                w.msg_sheet_identical(),
                w.msg_sheet_by_person(),
            ],
        );
        for column in list.columns.iter_mut().skip(3) {
            column.numbers = true;
        }
        let [with, without] = both;
        let said = |(submissions, texts)| both_counts(asked.language, submissions, texts);
        list.about = vec![
            (w.msg_campaigns_all(), said(with)),
            (w.msg_campaigns_without(), said(without)),
        ];
        let rows = found.iter().map(|(campaign, size)| {
            vec![
                campaign.key().into(),
                name_of(&acts, campaign.id).unwrap_or_default().into(),
                campaign.template.as_str().into(),
                size.submissions.into(),
                size.distinct_texts.into(),
                size.identical.into(),
                size.by_person.into(),
            ]
        });
        workbook(&asked, list, rows.collect())
    })
    .await
}

/// `GET /campaigns/{campaign}/members.xlsx`: every submission of a campaign with what it added and removed.
pub(crate) async fn members(
    asked: Asked,
    Path((_, _, key)): Path<(String, String, String)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let (id, w) = (asked.commission()?.id, words(asked.language));
        let number = number_of(&key)?;
        let rows = asked.app.store.read(|r| -> Result<_, Error> {
            let campaign = of_campaigns::campaign(r, id, number)?.ok_or(Error::NotFound)?;
            let all = of_campaigns::campaigns(r, id)?;
            let whole = Part {
                at_most: usize::MAX,
                before: 0,
            };
            let listed = of_campaigns::members_of(r, campaign.id, whole)?;
            let members = campaign::members(r, &asked, &campaign, &all, &listed)?;
            Ok(members.iter().map(|one| member(&asked, one)).collect())
        })?;
        let list = List::of_words(
            "campaign",
            w.msg_campaign_title(&key),
            [
                w.msg_sheet_reference(),
                w.msg_campaign_addition_column(),
                w.msg_campaign_added(),
                w.msg_campaign_removed(),
                w.msg_sheet_compared_with(),
                w.msg_campaign_put_by_person_column(),
            ],
        );
        workbook(&asked, list, rows)
    })
    .await
}

/// Between several pieces in one cell.
const BETWEEN: &str = " | ";

fn member(asked: &Asked, one: &campaign::Member) -> Vec<pages::sheet::Cell> {
    let w = words(asked.language);
    let additions = one.additions.iter();
    let additions: Vec<String> = additions
        .map(|addition| format!("{}: {}", addition.name, addition.quote))
        .collect();
    let by_person = match one.by_person {
        true => w.msg_sheet_yes(),
        false => w.msg_sheet_no(),
    };
    vec![
        one.reference.as_str().into(),
        additions.join(BETWEEN).into(),
        one.added.join(BETWEEN).into(),
        one.removed.join(BETWEEN).into(),
        one.other_template.clone().unwrap_or_default().into(),
        by_person.into(),
    ]
}
