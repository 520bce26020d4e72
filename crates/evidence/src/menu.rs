//! The menu of a commission for its staff: the parts of the house this person may enter.

use crate::words::words;
use commission::Capability;
use commission::web::Asked;

/// Addresses below the commission with what they are called, in the order of the inquiry.
pub fn menu(asked: &Asked) -> Vec<(&'static str, String)> {
    let words = words(asked.language);
    [
        ("/inbox", words.msg_menu_inbox(), Capability::Moderate),
        ("/imports", words.msg_menu_imports(), Capability::Moderate),
        ("/evidence", words.msg_menu_evidence(), Capability::Read),
        ("/codebook", words.msg_menu_codebook(), Capability::Read),
        ("/themes", words.msg_menu_themes(), Capability::Read),
        ("/campaigns", words.msg_menu_campaigns(), Capability::Read),
        ("/hearings", words.msg_menu_sessions(), Capability::Read),
        ("/voting", words.msg_menu_voting(), Capability::Read),
        ("/register", words.msg_menu_register(), Capability::Read),
        ("/hubs", words.msg_menu_hubs(), Capability::Read),
        ("/claims", words.msg_menu_claims(), Capability::Read),
        ("/exhibits", words.msg_menu_exhibits(), Capability::Read),
        ("/report", words.msg_menu_report(), Capability::Read),
        ("/options", words.msg_menu_options(), Capability::Read),
        ("/plan", words.msg_menu_plan(), Capability::Read),
        ("/gaps", words.msg_menu_gaps(), Capability::Read),
        ("/objections", words.msg_menu_objections(), Capability::Read),
        ("/erasures", words.msg_menu_erasures(), Capability::Moderate),
        (
            "/retention",
            words.msg_menu_retention(),
            Capability::Administer,
        ),
        ("/closing", words.msg_menu_closing(), Capability::Administer),
        ("/texts", words.msg_menu_texts(), Capability::Call),
        ("/people", words.msg_menu_people(), Capability::Administer),
        ("/audit", words.msg_menu_audit(), Capability::Audit),
    ]
    .into_iter()
    .filter(|(_, _, capability)| asked.may(*capability))
    .map(|(below, text, _)| (below, text))
    .collect()
}
