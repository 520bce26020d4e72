//! Which submissions a list shows, as its address says it: a list can be bookmarked and handed on.

use commission::web::encoded;
use text::{Query, QueryRefusal};

/// A choice of submissions. What is `None` does not matter.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Key of the strand that one of its documents answers.
    pub strand: Option<String>,
    /// Key of the respondent type.
    pub respondent_type: Option<String>,
    /// Key of the place.
    pub place: Option<String>,
    /// `en` or `cy`.
    pub language: Option<String>,
    /// Word of the publication state.
    pub state: Option<String>,
    /// Key of a code that it, or a code below it, was given.
    pub code: Option<String>,
    /// Key of the campaign it belongs to; [`NO_CAMPAIGN`] for those that belong to none.
    pub campaign: Option<String>,
    /// Whether it was late.
    pub late: Option<bool>,
    /// Words to look for, as they were typed.
    pub words: Option<String>,
}

/// What a filter says of submissions that belong to no campaign.
pub const NO_CAMPAIGN: &str = "none";

/// The fields of the address, in the order in which they are written.
pub const FIELDS: [&str; 9] = [
    "q", "strand", "type", "place", "language", "state", "code", "campaign", "late",
];

impl Filter {
    /// The filter of an address; what it does not know it leaves out.
    pub fn of_query(query: &str) -> Self {
        let mut filter = Self::default();
        for (name, value) in pairs(query) {
            let value = value.trim();
            if !value.is_empty() {
                filter.set(&name, value);
            }
        }
        filter
    }

    fn set(&mut self, name: &str, value: &str) {
        let text = Some(value.to_owned());
        match name {
            "q" => self.words = text,
            "strand" => self.strand = text,
            "type" => self.respondent_type = text,
            "place" => self.place = text,
            "language" => self.language = text,
            "state" => self.state = text,
            "code" => self.code = text,
            "campaign" => self.campaign = text,
            "late" if value == "yes" => self.late = Some(true),
            "late" if value == "no" => self.late = Some(false),
            _ => {}
        }
    }

    /// The value of a field as the address writes it; empty where it does not matter.
    pub fn value(&self, field: &str) -> &str {
        let text = match field {
            "q" => &self.words,
            "strand" => &self.strand,
            "type" => &self.respondent_type,
            "place" => &self.place,
            "language" => &self.language,
            "state" => &self.state,
            "code" => &self.code,
            "campaign" => &self.campaign,
            "late" => {
                return match self.late {
                    Some(true) => "yes",
                    Some(false) => "no",
                    None => "",
                };
            }
            _ => &None,
        };
        text.as_deref().unwrap_or_default()
    }

    /// The address's query, without a question mark; empty where nothing is chosen.
    pub fn to_query(&self) -> String {
        self.query_without("")
    }

    /// The same without one field.
    pub fn query_without(&self, left_out: &str) -> String {
        let mut query = String::new();
        for field in FIELDS {
            let value = self.value(field);
            if field == left_out || value.is_empty() {
                continue;
            }
            if !query.is_empty() {
                query.push('&');
            }
            query.push_str(field);
            query.push('=');
            query.push_str(&encoded(value));
        }
        query
    }

    /// The words as a question, if there are any.
    ///
    /// # Errors
    /// Why they cannot be looked for.
    pub fn question(&self) -> Result<Option<Query>, QueryRefusal> {
        self.words.as_deref().map(Query::parse).transpose()
    }
}

/// An address with a query, where there is one.
pub fn address(path: &str, query: &str) -> String {
    if query.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{query}")
    }
}

/// The names and values of a query.
pub fn pairs(query: &str) -> Vec<(String, String)> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        })
        .collect()
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        match (first, tail) {
            (b'+', _) => bytes.push(b' '),
            (b'%', [high, low, after @ ..]) => match (digit(*high), digit(*low)) {
                (Some(high), Some(low)) => {
                    bytes.push(high * 16 + low);
                    rest = after;
                }
                _ => bytes.push(b'%'),
            },
            _ => bytes.push(*first),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_can_be_bookmarked() {
        let filter = Filter {
            words: Some("\"tŷ oer\" -car & co".to_owned()),
            strand: Some("a".to_owned()),
            late: Some(false),
            ..Filter::default()
        };
        let query = filter.to_query();
        assert_eq!(
            query,
            "q=%22t%C5%B7%20oer%22%20-car%20%26%20co&strand=a&late=no"
        );
        assert_eq!(Filter::of_query(&query), filter);
        assert_eq!(filter.query_without("q"), "strand=a&late=no");
    }

    #[test]
    fn a_hostile_address_is_only_a_text() {
        for query in ["q=%", "q=%zz&&&=", "q=%ff%00", "late=perhaps", "page=9"] {
            let filter = Filter::of_query(query);
            assert_eq!(Filter::of_query(&filter.to_query()), filter);
        }
    }
}
