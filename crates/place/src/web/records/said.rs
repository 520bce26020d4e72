//! What kinds, fields, words and limbs are called on pages.

use crate::record::{Field, Holds, Kind, Limb, Record, limbs};
use crate::words::Words;

/// What a kind is called, and what is said of it.
pub(super) fn about(w: &Words, kind: Kind) -> (String, String) {
    match kind {
        Kind::Provider => (w.msg_records_providers(), w.msg_records_providers_about()),
        Kind::Anchor => (w.msg_records_anchors(), w.msg_records_anchors_about()),
        Kind::Section16 => (w.msg_records_section_16(), w.msg_records_section_16_about()),
    }
}

/// What a field is called.
pub(super) fn label(w: &Words, name: &str) -> String {
    match name {
        "name" => w.msg_field_name(),
        "provider" => w.msg_field_provider(),
        "number" => w.msg_field_number(),
        "regulator" => w.msg_field_regulator(),
        "registration" => w.msg_field_registration(),
        "service" => w.msg_field_service(),
        "ownership" => w.msg_field_ownership(),
        "size" => w.msg_field_size(),
        "workers" => w.msg_field_workers(),
        "hours" => w.msg_field_hours(),
        "places" => w.msg_field_places(),
        "area" => w.msg_field_area(),
        "year" => w.msg_field_year(),
        "spending" => w.msg_field_spending(),
        "spending_local" => w.msg_field_spending_local(),
        "jobs" => w.msg_field_jobs(),
        "jobs_local" => w.msg_field_jobs_local(),
        "living_wage" => w.msg_field_living_wage(),
        "fair_work" => w.msg_field_fair_work(),
        "land_hectares" => w.msg_field_land_hectares(),
        "land" => w.msg_field_land(),
        "food" => w.msg_field_food(),
        "food_local" => w.msg_field_food_local(),
        "council" => w.msg_field_council(),
        "body" => w.msg_field_body(),
        "form" => w.msg_field_form(),
        "design" => w.msg_field_design(),
        "design_how" => w.msg_field_design_how(),
        "operation" => w.msg_field_operation(),
        "operation_how" => w.msg_field_operation_how(),
        "promoted_how" => w.msg_field_promoted_how(),
        "day" => w.msg_field_day(),
        "source" => w.msg_field_source(),
        "note" => w.msg_field_note(),
        _ => w.msg_field_shown(),
    }
}

/// A word of a choice, in the language of the page.
pub(super) fn choice_words(w: &Words, word: &str) -> String {
    match word {
        "co-operative" => w.msg_word_co_operative(),
        "mutual" => w.msg_word_mutual(),
        "social-enterprise" => w.msg_word_social_enterprise(),
        "charity" => w.msg_word_charity(),
        "private" => w.msg_word_private(),
        "public" => w.msg_word_public(),
        "sole-trader" => w.msg_word_sole_trader(),
        "user-led" => w.msg_word_user_led(),
        "third-sector" => w.msg_word_third_sector(),
        "micro" => w.msg_word_micro(),
        "small" => w.msg_word_small(),
        "medium" => w.msg_word_medium(),
        "large" => w.msg_word_large(),
        "registered" => w.msg_word_registered(),
        "exempt" => w.msg_word_exempt(),
        "not-required" => w.msg_word_not_required(),
        "yes" => w.msg_word_yes(),
        "in-part" => w.msg_word_in_part(),
        "no" => w.msg_word_no(),
        _ => w.msg_word_unknown(),
    }
}

/// What a field of a record says, in the language of the page.
pub(super) fn value_words(w: &Words, field: &Field, one: &Record) -> String {
    let said = one.field(field.name);
    match field.holds {
        _ if said.is_empty() => String::new(),
        Holds::Choice(_) => choice_words(w, said),
        Holds::Number => {
            one.number_of(field.name)
                .map_or(String::new(), |number| match number.fract() == 0.0 {
                    true => pages::say::integer(number as i64),
                    false => number.to_string(),
                })
        }
        Holds::Line | Holds::Words => said.to_owned(),
    }
}

fn limb_words(w: &Words, limb: Limb) -> String {
    match limb {
        Limb::Met => w.msg_limb_met(),
        Limb::InPart => w.msg_limb_in_part(),
        Limb::NotMet => w.msg_limb_not_met(),
        Limb::Unknown => w.msg_limb_unknown(),
    }
}

/// What both limbs of a section 16 record say, as rows.
pub(super) fn limb_rows(w: &Words, one: &Record) -> Vec<(String, String)> {
    if one.kind != Kind::Section16 {
        return Vec::new();
    }
    let (involvement, form) = limbs(one);
    vec![
        (w.msg_limb_involvement(), limb_words(w, involvement)),
        (w.msg_limb_form(), limb_words(w, form)),
    ]
}
