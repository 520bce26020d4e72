//! A person who signs in is led only to places of this site.

use super::{Language, safe_next, sign_in_href};

#[test]
fn a_link_cannot_lead_elsewhere_after_sign_in() {
    for hostile in [
        "https://example.org/",
        "//example.org",
        "/\\example.org",
        "",
        "en/x",
        "/e/x",
    ] {
        assert_eq!(safe_next(hostile, Language::Cy), "/cy/", "{hostile}");
    }
    assert_eq!(
        safe_next("/en/c/wales/evidence?page=2", Language::Cy),
        "/en/c/wales/evidence?page=2"
    );
}

#[test]
fn the_way_back_survives_the_sign_in_page() {
    assert_eq!(
        sign_in_href(Language::En, "/en/c/wales?a=b&c"),
        "/en/sign-in?next=/en/c/wales%3Fa%3Db%26c"
    );
}
