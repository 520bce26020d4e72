//! One form for the inflections of a word, where the texts themselves use that form.
//!
//! Guarantees: a word becomes another one only if that one occurs among the same texts, so that nothing is cut down to a stump;
//! English endings in English texts, Welsh endings and initial mutations in Welsh ones.
//! It deliberately is rough: *park* and *parking* are one here. No one reads these forms: terms are shown as they were written.

use crate::limits::BASE_CHARS_MIN;

/// The forms that an English word may be an inflection of, the likeliest first.
pub(crate) fn english_bases(word: &str) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(rest) = word.strip_suffix("ies") {
        found.extend([format!("{rest}y"), format!("{rest}ie")]);
    } else if let Some(rest) = word.strip_suffix("es") {
        found.extend([format!("{rest}e"), rest.to_owned()]);
    } else if let Some(rest) = word.strip_suffix('s')
        && !rest.ends_with(['s', 'u', 'i'])
    {
        found.push(rest.to_owned());
    }
    for ending in ["ing", "ed"] {
        let Some(rest) = word.strip_suffix(ending) else {
            continue;
        };
        found.extend([rest.to_owned(), format!("{rest}e")]);
        let mut last = rest.chars().rev();
        if let (Some(one), Some(other)) = (last.next(), last.next())
            && one == other
        {
            found.extend(rest.strip_suffix(one).map(str::to_owned));
        }
        found.extend(rest.strip_suffix('i').map(|rest| format!("{rest}y")));
    }
    found.extend(word.strip_suffix("ly").map(str::to_owned));
    found.retain(|base| base.chars().count() >= BASE_CHARS_MIN);
    found
}

/// The forms that a Welsh word may be a plural of.
pub(crate) fn welsh_bases(word: &str) -> Vec<String> {
    let endings = [
        "iau", "au", "ion", "oedd", "ydd", "wyr", "iaid", "aid", "on",
    ];
    let rests = endings
        .iter()
        .filter_map(|ending| word.strip_suffix(ending));
    let mut found: Vec<String> = rests.map(str::to_owned).collect();
    found.extend(word.strip_suffix("wyr").map(|rest| format!("{rest}wr")));
    found.retain(|base| base.chars().count() >= BASE_CHARS_MIN);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_inflections_lead_to_their_base() {
        for (word, base) in [
            ("nurses", "nurse"),
            ("buses", "bus"),
            ("waiting", "wait"),
            ("caring", "care"),
            ("stopped", "stop"),
            ("facilities", "facility"),
            ("tried", "try"),
            ("friendly", "friend"),
        ] {
            assert!(english_bases(word).iter().any(|b| b == base), "{word}");
        }
        for word in ["staff", "bus", "access", "bed", "this"] {
            assert!(
                english_bases(word).is_empty(),
                "{word}: {:?}",
                english_bases(word)
            );
        }
    }

    #[test]
    fn welsh_plurals_lead_to_their_base() {
        for (word, base) in [
            ("apwyntiadau", "apwyntiad"),
            ("meddygon", "meddyg"),
            ("gofalwyr", "gofalwr"),
            ("cynghorwyr", "cynghorwr"),
            ("llefydd", "llef"),
        ] {
            assert!(welsh_bases(word).iter().any(|b| b == base), "{word}");
        }
    }
}
