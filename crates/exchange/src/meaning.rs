//! What a code means, as the one description that other programs have for it.
//!
//! Guarantees that what was written is read back, in either language, whatever the texts say, as long as they have no blanks at
//! their ends; and that a description written by another program is a definition, unless it has paragraphs that begin as ours.

/// What a code means.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Meaning {
    /// What it means.
    pub definition: String,
    /// What belongs to it.
    pub include: String,
    /// What does not.
    pub exclude: String,
    /// A typical passage.
    pub example: String,
}

/// The words that begin a part, in English and in Welsh, in the order of the parts.
const HEADINGS: [[&str; 2]; 3] = [
    ["Include: ", "Cynnwys: "],
    ["Leave out: ", "Hepgor: "],
    ["Example: ", "Enghraifft: "],
];

impl Meaning {
    /// The description: the definition, then each other part that is not empty in a paragraph of its own. A line that begins
    /// like a heading of ours gets a backslash before it.
    #[must_use]
    pub fn description(&self, welsh: bool) -> String {
        let mut out = escaped(&self.definition);
        let parts = [&self.include, &self.exclude, &self.example];
        for (heading, part) in HEADINGS.iter().zip(parts) {
            if !part.is_empty() {
                if !out.is_empty() {
                    out.push_str("\n\n");
                }
                let [english, cymraeg] = heading;
                out.push_str(if welsh { cymraeg } else { english });
                out.push_str(&escaped(part));
            }
        }
        out
    }

    /// The parts of a description.
    #[must_use]
    pub fn of(description: &str) -> Self {
        let mut parts = [const { String::new() }; 4];
        let mut at = 0;
        for (number, paragraph) in description.split("\n\n").enumerate() {
            let begun = HEADINGS
                .iter()
                .enumerate()
                .skip(at)
                .find_map(|(place, words)| {
                    let rest = words.iter().find_map(|word| paragraph.strip_prefix(word))?;
                    Some((place + 1, rest))
                });
            let (place, text) = begun.unwrap_or((at, paragraph));
            let Some(part) = parts.get_mut(place) else {
                continue;
            };
            if place == at && number > 0 {
                part.push_str("\n\n");
            }
            part.push_str(text);
            at = place;
        }
        let [definition, include, exclude, example] = parts.map(|part| plain(&part));
        Self {
            definition,
            include,
            exclude,
            example,
        }
    }
}

fn begins_like_ours(line: &str) -> bool {
    let line = line.trim_start_matches('\\');
    let mut headings = HEADINGS.iter().flatten();
    headings.any(|heading| line.starts_with(heading))
}

fn each_line(text: &str, change: impl Fn(&str) -> String) -> String {
    let lines: Vec<String> = text.split('\n').map(change).collect();
    lines.join("\n")
}

fn escaped(text: &str) -> String {
    each_line(text, |line| match begins_like_ours(line) {
        true => format!("\\{line}"),
        false => line.to_owned(),
    })
}

fn plain(text: &str) -> String {
    each_line(text, |line| match begins_like_ours(line) {
        true => line.strip_prefix('\\').unwrap_or(line).to_owned(),
        false => line.to_owned(),
    })
}
