//! Editions of small areas: those of 2011 and those of 2021 are different areas, some of which have one code.
//!
//! Guarantees: two files whose columns name different editions, and a file that says 2011 and holds a code which was made in 2021,
//! are refused with the row. Where a file does not say its edition and codes made in 2021 stand among older ones, that may be
//! right, as most areas kept their codes: it is a warning. Which codes were retired in 2021 is not known here.

use super::files::Areas;
use crate::words::words;
use commission::{Language, Refusal};

/// For each kind of code: the last of 2011, how many areas there were then, and how many there are in the edition of 2021.
const KINDS: [(&str, u32, usize, usize); 4] = [
    ("W01", 1_958, 1_909, 1_917),
    ("W02", 423, 410, 408),
    ("E01", 33_768, 32_844, 33_755),
    ("E02", 6_934, 6_791, 6_856),
];

/// The edition that a column's name tells: `lsoa11_code` is of 2011.
pub(super) fn named(column: &str) -> Option<String> {
    let column = column.to_lowercase();
    let rest = ["lsoa", "msoa"]
        .iter()
        .find_map(|kind| column.split_once(kind));
    let digits: String = rest?.1.chars().take_while(char::is_ascii_digit).collect();
    match digits.as_str() {
        "01" | "2001" => Some("2001".to_owned()),
        "11" | "2011" => Some("2011".to_owned()),
        "21" | "2021" => Some("2021".to_owned()),
        _ => None,
    }
}

/// Whether this code was made in 2021.
fn is_of_2021(id: &str, kind: &str, last: u32) -> bool {
    let number = id.strip_prefix(kind).filter(|rest| rest.len() == 6);
    number
        .and_then(|n| n.parse::<u32>().ok())
        .is_some_and(|n| n > last)
}

/// Refuses a file that holds areas of two editions; a warning where it may.
pub(super) fn check(areas: &Areas, language: Language) -> Result<Option<String>, Refusal> {
    for (kind, last, then, now) in KINDS {
        let of_kind = || areas.list.iter().filter(|area| area.id.starts_with(kind));
        let many = of_kind().count();
        let Some(new) = of_kind().find(|area| is_of_2021(&area.id, kind, last)) else {
            continue;
        };
        let old = of_kind()
            .filter(|area| !is_of_2021(&area.id, kind, last))
            .count();
        let too_many = many > now || old >= then;
        if areas.edition.as_deref() == Some("2011") || too_many {
            return Err(
                Refusal::new("two-editions", |l| words(l).msg_hubs_two_editions(&new.id))
                    .in_file(&areas.file)
                    .at_line(new.line),
            );
        }
        if areas.edition.is_none() && old > 0 {
            return Ok(Some(
                words(language).msg_hubs_edition_doubtful(&areas.file, &new.id),
            ));
        }
    }
    Ok(None)
}

/// Refuses two files of different editions.
pub(super) fn the_same(demands: &Areas, sites: &Areas) -> Result<(), Refusal> {
    let (Some(of_demands), Some(of_sites)) = (&demands.edition, &sites.edition) else {
        return Ok(());
    };
    if of_demands == of_sites {
        return Ok(());
    }
    Err(Refusal::new("two-editions", |l| {
        words(l).msg_hubs_files_of_editions(&sites.file, of_sites, &demands.file, of_demands)
    })
    .in_file(&sites.file)
    .at_line(1))
}
