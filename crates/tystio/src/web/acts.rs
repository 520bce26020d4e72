//! What somebody did, in words. Every kind of act has a label in both languages.

use crate::words::words;
use commission::{Act, Language, moment};
use pages::{Column, Table};

/// Acts as a table: when, who, what, about what.
pub(super) fn act_rows(language: Language, zone: &str, caption: String, acts: &[Act]) -> Table {
    let t = words(language);
    let column = |text: String| Column {
        text,
        numbers: false,
    };
    Table {
        caption,
        columns: vec![
            column(t.msg_acts_when()),
            column(t.msg_acts_who()),
            column(t.msg_acts_what()),
            column(t.msg_acts_about()),
        ],
        rows: acts
            .iter()
            .map(|act| {
                vec![
                    moment(language, act.at_us, zone),
                    act.person.clone(),
                    act_label(&act.what, language),
                    act.about.clone(),
                ]
            })
            .collect(),
    }
}

/// The words for an act; a kind that is not known is shown as it is kept.
pub(super) fn act_label(what: &str, language: Language) -> String {
    let t = words(language);
    match what {
        "opened" => t.msg_act_opened(),
        "imported" => t.msg_act_imported(),
        "transcribed" => t.msg_act_transcribed(),
        "described" => t.msg_act_described(),
        "publication-decided" => t.msg_act_publication_decided(),
        "redacted" => t.msg_act_redacted(),
        "coded" => t.msg_act_coded(),
        "uncoded" => t.msg_act_uncoded(),
        "code-made" => t.msg_act_code_made(),
        "code-changed" => t.msg_act_code_changed(),
        "themes-found" => t.msg_act_themes_found(),
        "theme-changed" => t.msg_act_theme_changed(),
        "memo-written" => t.msg_act_memo_written(),
        "campaigns-found" => t.msg_act_campaigns_found(),
        "campaign-decided" => t.msg_act_campaign_decided(),
        "campaign-undone" => t.msg_act_campaign_undone(),
        "exported" => t.msg_act_exported(),
        "codings-imported" => t.msg_act_codings_imported(),
        "double-drawn" => t.msg_act_double_drawn(),
        "double-revealed" => t.msg_act_double_revealed(),
        "adjudicated" => t.msg_act_adjudicated(),
        "claims-taken" => t.msg_act_claims_taken(),
        "claim-put-beside" => t.msg_act_claim_put_beside(),
        "claim-taken-apart" => t.msg_act_claim_taken_apart(),
        "options-taken" => t.msg_act_options_taken(),
        "options-scored" => t.msg_act_options_scored(),
        "plan-taken" => t.msg_act_plan_taken(),
        "action-state" => t.msg_act_action_state(),
        "exhibit-taken" => t.msg_act_exhibit_taken(),
        "exhibit-put-away" => t.msg_act_exhibit_put_away(),
        "drafted" => t.msg_act_drafted(),
        "draft-written" => t.msg_act_draft_written(),
        "cited" => t.msg_act_cited(),
        "overruled" => t.msg_act_overruled(),
        "agreed" => t.msg_act_agreed(),
        "report-built" => t.msg_act_report_built(),
        "report-published" => t.msg_act_report_published(),
        "word-returned" => t.msg_act_word_returned(),
        "proposal-accepted" => t.msg_act_proposal_accepted(),
        "proposal-refused" => t.msg_act_proposal_refused(),
        "reply-recorded" => t.msg_act_reply_recorded(),
        "progress-recorded" => t.msg_act_progress_recorded(),
        "reply-link-made" => t.msg_act_reply_link_made(),
        "decision-recorded" => t.msg_act_decision_recorded(),
        "translations-sent" => t.msg_act_translations_sent(),
        "translations-taken" => t.msg_act_translations_taken(),
        "closed" => t.msg_act_closed(),
        "opened-again" => t.msg_act_opened_again(),
        "archived" => t.msg_act_archived(),
        "retention-set" => t.msg_act_retention_set(),
        "retention-held" => t.msg_act_retention_held(),
        "retention-released" => t.msg_act_retention_released(),
        "retention-noticed" => t.msg_act_retention_noticed(),
        "retention-run" => t.msg_act_retention_run(),
        "sealed-read" => t.msg_act_sealed_read(),
        "invited" => t.msg_act_invited(),
        "invitation-withdrawn" => t.msg_act_invitation_withdrawn(),
        "role-given" => t.msg_act_role_given(),
        "role-taken" => t.msg_act_role_taken(),
        "read" => t.msg_act_read(),
        "downloaded" => t.msg_act_downloaded(),
        "acknowledged" => t.msg_act_acknowledged(),
        "unacknowledged" => t.msg_act_unacknowledged(),
        "accepted" => t.msg_act_accepted(),
        "turned-away" => t.msg_act_turned_away(),
        "acceptance-withdrawn" => t.msg_act_acceptance_withdrawn(),
        "late-marked" => t.msg_act_late_marked(),
        "late-unmarked" => t.msg_act_late_unmarked(),
        "noted" => t.msg_act_noted(),
        "to-safeguarding" => t.msg_act_to_safeguarding(),
        "letter-again" => t.msg_act_letter_again(),
        "letter-dropped" => t.msg_act_letter_dropped(),
        "erased" => t.msg_act_erased(),
        "erasure-asked" => t.msg_act_erasure_asked(),
        "from-safeguarding" => t.msg_act_from_safeguarding(),
        "typed" => t.msg_act_typed(),
        "typed-again" => t.msg_act_typed_again(),
        "text-changed" => t.msg_act_text_changed(),
        "disclosure-set" => t.msg_act_disclosure_set(),
        "superseded" => t.msg_act_superseded(),
        "withdrawn" => t.msg_act_withdrawn(),
        "objected" => t.msg_act_objected(),
        "objection-answered" => t.msg_act_objection_answered(),
        "voting-changed" => t.msg_act_voting_changed(),
        "statement-made" => t.msg_act_statement_made(),
        "statement-accepted" => t.msg_act_statement_accepted(),
        "statement-declined" => t.msg_act_statement_declined(),
        "statement-translated" => t.msg_act_statement_translated(),
        "voting-codes-made" => t.msg_act_voting_codes_made(),
        "votes-imported" => t.msg_act_votes_imported(),
        "hub-made" => t.msg_act_hub_made(),
        "hub-changed" => t.msg_act_hub_changed(),
        "hub-asked" => t.msg_act_hub_asked(),
        "hub-unasked" => t.msg_act_hub_unasked(),
        "hub-file-kept" => t.msg_act_hub_file_kept(),
        "hubs-chosen" => t.msg_act_hubs_chosen(),
        "session-planned" => t.msg_act_session_planned(),
        "transcript-taken" => t.msg_act_transcript_taken(),
        "witness-entered" => t.msg_act_witness_entered(),
        "witness-erased" => t.msg_act_witness_erased(),
        "identity-asked" => t.msg_act_identity_asked(),
        "identity-read" => t.msg_act_identity_read(),
        "correction-link-made" => t.msg_act_correction_link_made(),
        "correction-accepted" => t.msg_act_correction_accepted(),
        "correction-refused" => t.msg_act_correction_refused(),
        "undertaking-noted" => t.msg_act_undertaking_noted(),
        "undertaking-closed" => t.msg_act_undertaking_closed(),
        "record-entered" => t.msg_act_record_entered(),
        "record-changed" => t.msg_act_record_changed(),
        "record-dropped" => t.msg_act_record_dropped(),
        "record-shown" => t.msg_act_record_shown(),
        "record-hidden" => t.msg_act_record_hidden(),
        "assessment-begun" => t.msg_act_assessment_begun(),
        "principle-assessed" => t.msg_act_principle_assessed(),
        "assessment-finished" => t.msg_act_assessment_finished(),
        "assessment-reopened" => t.msg_act_assessment_reopened(),
        "assessment-dropped" => t.msg_act_assessment_dropped(),
        "principle-settled" => t.msg_act_principle_settled(),
        "assessments-imported" => t.msg_act_assessments_imported(),
        "signed-in" => t.msg_act_signed_in(),
        "signed-out-everywhere" => t.msg_act_signed_out_everywhere(),
        "password-changed" => t.msg_act_password_changed(),
        "phone-set" => t.msg_act_phone_set(),
        "phone-dropped" => t.msg_act_phone_dropped(),
        "recovery-codes-made" => t.msg_act_recovery_codes_made(),
        "recovery-code-used" => t.msg_act_recovery_code_used(),
        "recovery-link-made" => t.msg_act_recovery_link_made(),
        "recovered" => t.msg_act_recovered(),
        "server-given" => t.msg_act_server_given(),
        "server-taken" => t.msg_act_server_taken(),
        "account-closed" => t.msg_act_account_closed(),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_act_has_words_in_both_languages() {
        for what in commission::ACTS.iter().chain(commission::HOUSE_ACTS) {
            for language in [Language::En, Language::Cy] {
                assert_ne!(act_label(what, language), *what, "{language:?}");
            }
        }
    }
}
