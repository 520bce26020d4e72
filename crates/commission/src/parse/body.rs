//! The shape of the file, part by part. Every part is read even where an earlier one was wrong.

use super::node::{Node, Problems};
use crate::limits::{PREFIX_CHARS_MAX, SLUG_CHARS_MAX};
use crate::words::words;
use crate::{
    Call, Choice, Commissioner, Controller, Definition, Disclosure, Language, LawfulBasis, Place,
    Purpose, Question, QuestionKind, Stage, Strand, micros_of,
};
use std::collections::BTreeSet;

pub(super) fn definition(root: &Node<'_>) -> Option<Definition> {
    root.only(&[
        "slug",
        "prefix",
        "sample",
        "languages",
        "time_zone",
        "title",
        "terms_of_reference",
        "key_question",
        "funding",
        "imprint",
        "controller",
        "welsh_language_standards",
        "commissioner",
        "stage",
        "call",
        "disclosure",
    ]);
    let languages = languages(root);
    root.problems().declare(&languages);
    let slug = root
        .string("slug")
        .filter(|(slug, line)| slug_is_good(root.problems(), slug, *line));
    let prefix = root
        .string("prefix")
        .filter(|(prefix, line)| prefix_is_good(root.problems(), prefix, *line));
    let zone = root
        .string("time_zone")
        .filter(|(zone, line)| zone_is_known(root.problems(), zone, *line));
    let zone_name = zone.as_ref().map_or("UTC", |(zone, _)| zone.as_str());
    let standards = root
        .opt_table("welsh_language_standards")
        .is_some_and(|table| {
            table.only(&["apply"]);
            table.yes("apply")
        });
    let disclosure = disclosure(root);
    let title = root.texts("title");
    let purpose = purpose(root);
    let funding = root.texts("funding");
    let imprint = root.texts("imprint");
    let controller = root.table("controller").and_then(|node| controller(&node));
    let commissioners = root
        .tables("commissioner")
        .iter()
        .map(commissioner)
        .collect();
    let stages = root.tables("stage").iter().map(stage).collect();
    let call = root.opt_table("call").map(|node| call(&node, zone_name));
    if standards && let Some(Some(call)) = &call {
        asks_about_welsh(root, call);
    }
    Some(Definition {
        slug: slug?.0,
        prefix: prefix?.0,
        sample: root.yes("sample"),
        languages,
        time_zone: zone?.0,
        title: title?,
        purpose: purpose?,
        funding: funding?,
        imprint: imprint?,
        controller: controller?,
        welsh_language_standards: standards,
        commissioners: Option::from_iter::<Vec<Option<Commissioner>>>(commissioners)?,
        stages: Option::from_iter::<Vec<Option<Stage>>>(stages)?,
        call: match call {
            None => None,
            Some(call) => Some(call?),
        },
        disclosure: disclosure?,
    })
}

/// Nothing where the word is not known, which is told; `Some(None)` where nothing is said.
#[expect(
    clippy::option_option,
    reason = "what is wrong and what is not said are two things"
)]
fn disclosure(root: &Node<'_>) -> Option<Option<Disclosure>> {
    let Some((name, line)) = root.opt_string("disclosure") else {
        return Some(None);
    };
    let known = Disclosure::named(&name);
    if known.is_none() {
        root.problems().add(line, "disclosure", |language| {
            words(language).msg_disclosure_unknown(&name)
        });
    }
    known.map(Some)
}

fn languages(root: &Node<'_>) -> Vec<Language> {
    let mut languages = Vec::new();
    for (code, line) in root.strings("languages").unwrap_or_default() {
        match code.as_str() {
            "en" => languages.push(Language::En),
            "cy" => languages.push(Language::Cy),
            _ => root.problems().add(line, "unknown-language", |language| {
                words(language).msg_unknown_language(&code)
            }),
        }
    }
    let different: BTreeSet<_> = languages.iter().collect();
    if different.len() != languages.len() || languages.is_empty() {
        root.problems().add(root.line(), "languages", |language| {
            words(language).msg_languages_wrong()
        });
    }
    languages
}

fn slug_is_good(problems: &Problems, slug: &str, line: u64) -> bool {
    let good = slug.len() <= SLUG_CHARS_MAX
        && slug.starts_with(|c: char| c.is_ascii_lowercase())
        && slug
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if !good {
        problems.add(line, "slug", |language| {
            words(language).msg_slug_wrong(slug)
        });
    }
    good
}

fn prefix_is_good(problems: &Problems, prefix: &str, line: u64) -> bool {
    let good = prefix.len() <= PREFIX_CHARS_MAX && prefix.chars().all(|c| c.is_ascii_uppercase());
    if !good {
        problems.add(line, "prefix", |language| {
            words(language).msg_prefix_wrong(prefix)
        });
    }
    good
}

fn zone_is_known(problems: &Problems, zone: &str, line: u64) -> bool {
    let known = jiff::tz::TimeZone::get(zone).is_ok();
    if !known {
        problems.add(line, "time-zone", |language| {
            words(language).msg_zone_unknown(zone)
        });
    }
    known
}

fn purpose(root: &Node<'_>) -> Option<Purpose> {
    let terms = root.opt_texts("terms_of_reference");
    let question = root.opt_texts("key_question");
    match (terms, question) {
        (Some(terms), None) => Some(Purpose::TermsOfReference(terms)),
        (None, Some(question)) => Some(Purpose::KeyQuestion(question)),
        _ => {
            root.problems().add(root.line(), "purpose", |language| {
                words(language).msg_purpose_wrong()
            });
            None
        }
    }
}

fn controller(node: &Node<'_>) -> Option<Controller> {
    node.only(&["name", "contact", "lawful_basis", "privacy", "retention"]);
    let basis = node.string("lawful_basis").and_then(|(basis, line)| {
        let known = match basis.as_str() {
            "consent" => Some(LawfulBasis::Consent),
            "public-task" => Some(LawfulBasis::PublicTask),
            "legitimate-interests" => Some(LawfulBasis::LegitimateInterests),
            _ => None,
        };
        if known.is_none() {
            node.problems().add(line, "lawful-basis", |language| {
                words(language).msg_basis_unknown(&basis)
            });
        }
        known
    });
    let (name, contact) = (node.texts("name"), node.texts("contact"));
    let privacy = node.texts("privacy");
    let retention = date(node, "retention");
    Some(Controller {
        name: name?,
        contact: contact?,
        lawful_basis: basis?,
        privacy: privacy?,
        retention: retention?,
    })
}

fn date(node: &Node<'_>, key: &str) -> Option<String> {
    let (text, line) = node.string(key)?;
    if text.parse::<jiff::civil::Date>().is_ok() {
        return Some(text);
    }
    node.problems().add(line, "date", |language| {
        words(language).msg_date_wrong(key, &text)
    });
    None
}

fn commissioner(node: &Node<'_>) -> Option<Commissioner> {
    node.only(&["name", "role", "interests"]);
    let interests = node.tables("interests");
    let mut declared = Vec::new();
    for interest in &interests {
        let mut texts = crate::Texts::default();
        interest.only(&["en", "cy"]);
        for language in [Language::En, Language::Cy] {
            if let Some((text, _)) = interest.opt_string(language.code()) {
                texts.set(language, &text);
            }
        }
        node.problems()
            .require(interest.line(), "interests", &texts);
        declared.push(texts);
    }
    let (name, role) = (node.string("name"), node.texts("role"));
    Some(Commissioner {
        name: name?.0,
        role: role?,
        interests: declared,
    })
}

fn stage(node: &Node<'_>) -> Option<Stage> {
    node.only(&["key", "title", "opens", "closes"]);
    let (key, title) = (node.string("key"), node.texts("title"));
    let (opens, closes) = (date(node, "opens"), date(node, "closes"));
    Some(Stage {
        key: key?.0,
        title: title?,
        opens: opens?,
        closes: closes?,
    })
}

fn call(node: &Node<'_>, zone: &str) -> Option<Call> {
    node.only(&[
        "opens",
        "closes",
        "publication_policy",
        "campaign_policy",
        "harm",
        "objections_until",
        "respondent_type",
        "region",
        "place",
        "strand",
        "question",
    ]);
    let (opens, closes) = (instant(node, "opens", zone), instant(node, "closes", zone));
    if let (Some((opens, _)), Some((closes, line))) = (opens, closes)
        && closes <= opens
    {
        node.problems()
            .add(line, "closes-before-opening", |language| {
                words(language).msg_closes_early()
            });
    }
    let policy = node.texts("publication_policy");
    let campaigns = node.opt_texts("campaign_policy");
    let harm = node.opt_texts("harm");
    let objections_until = match node.has("objections_until") {
        true => date(node, "objections_until"),
        false => None,
    };
    let mut keys = Keys::default();
    let types = choices(
        node,
        "respondent_type",
        &["key", "label", "group"],
        &mut keys,
    );
    let regions = choices(node, "region", &["key", "label"], &mut keys);
    let places = places(node, &regions, &mut keys);
    let strands: Vec<_> = node
        .tables("strand")
        .iter()
        .map(|strand| self::strand(strand, &mut keys))
        .collect();
    let questions: Vec<_> = node
        .tables("question")
        .iter()
        .map(|question| self::question(question, &mut keys))
        .collect();
    if strands.is_empty() && questions.is_empty() {
        node.problems().add(node.line(), "no-question", |language| {
            words(language).msg_no_question()
        });
    }
    Some(Call {
        opens_us: opens?.0,
        closes_us: closes?.0,
        publication_policy: policy?,
        campaign_policy: campaigns,
        harm,
        objections_until,
        respondent_types: types,
        regions,
        places,
        strands: Option::from_iter(strands)?,
        questions: Option::from_iter(questions)?,
    })
}

fn instant(node: &Node<'_>, key: &str, zone: &str) -> Option<(i64, u64)> {
    let (text, line) = node.string(key)?;
    let found = micros_of(&text, zone);
    if found.is_none() {
        node.problems().add(line, "date", |language| {
            words(language).msg_time_wrong(key, &text)
        });
    }
    found.map(|instant| (instant, line))
}

/// Keys in use: one space for questions, one a list otherwise.
#[derive(Default)]
struct Keys(BTreeSet<(&'static str, String)>);

impl Keys {
    /// A key of small letters, digits, hyphens and underscores that nothing else of its kind has.
    fn take(&mut self, node: &Node<'_>, kind: &'static str) -> Option<String> {
        let (key, line) = node.string("key")?;
        let good = key
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
            && !["envelope", "body"].contains(&key.as_str())
            && !key.starts_with("attachment-");
        if !good {
            node.problems()
                .add(line, "key", |language| words(language).msg_key_wrong(&key));
        }
        if !self.0.insert((kind, key.clone())) {
            self.twice(node, line, &key);
        }
        Some(key)
    }

    /// Takes the name of a part of an answer, which no question may have.
    fn claim(&mut self, node: &Node<'_>, part: String) {
        if !self.0.insert(("question", part.clone())) {
            self.twice(node, node.line(), &part);
        }
    }

    fn twice(&self, node: &Node<'_>, line: u64, key: &str) {
        node.problems().add(line, "key-twice", |language| {
            words(language).msg_key_twice(key)
        });
    }
}

fn choices(node: &Node<'_>, list: &'static str, known: &[&str], keys: &mut Keys) -> Vec<Choice> {
    let mut choices = Vec::new();
    for choice in node.tables(list) {
        choice.only(known);
        let key = keys.take(&choice, list);
        let label = choice.texts("label");
        let group = choice.opt_string("group").map(|(group, _)| group);
        if let (Some(key), Some(label)) = (key, label) {
            choices.push(Choice { key, label, group });
        }
    }
    choices
}

fn places(node: &Node<'_>, regions: &[Choice], keys: &mut Keys) -> Vec<Place> {
    let mut places = Vec::new();
    for place in node.tables("place") {
        place.only(&["key", "label", "region"]);
        let key = keys.take(&place, "place");
        let label = place.texts("label");
        let region = place.opt_string("region");
        if let Some((region, line)) = &region
            && !regions.iter().any(|known| known.key == *region)
        {
            node.problems().add(*line, "region", |language| {
                words(language).msg_region_unknown(region)
            });
        }
        if let (Some(key), Some(label)) = (key, label) {
            places.push(Place {
                key,
                label,
                region: region.map(|(region, _)| region),
            });
        }
    }
    places
}

fn strand(node: &Node<'_>, keys: &mut Keys) -> Option<Strand> {
    node.only(&["key", "title", "about", "easy", "question"]);
    let key = keys.take(node, "strand");
    let (title, about) = (node.texts("title"), node.opt_texts("about"));
    let easy = node.opt_texts("easy");
    let questions: Vec<_> = node
        .tables("question")
        .iter()
        .map(|question| self::question(question, keys))
        .collect();
    if questions.is_empty() {
        node.problems().add(node.line(), "no-question", |language| {
            words(language).msg_no_question()
        });
    }
    Some(Strand {
        key: key?,
        title: title?,
        about,
        easy,
        questions: Option::from_iter(questions)?,
    })
}

fn question(node: &Node<'_>, keys: &mut Keys) -> Option<Question> {
    node.only(&["key", "text", "hint", "effects", "kind", "choice", "easy"]);
    let key = keys.take(node, "question");
    let (text, hint) = (node.texts("text"), node.opt_texts("hint"));
    let effects = node.opt_string("effects").map(|(effects, _)| effects);
    let easy = node.opt_texts("easy");
    let kind = kind(node);
    let mut offered = Keys::default();
    let choices = choices(node, "choice", &["key", "label"], &mut offered);
    if choices.is_empty() == (kind == QuestionKind::Principles) {
        node.problems().add(node.line(), "choices", |language| {
            words(language).msg_choices_wrong()
        });
    }
    let question = Question {
        key: key?,
        text: text?,
        hint,
        effects,
        kind,
        choices,
        easy,
    };
    for facet in kind.facets().iter().filter(|facet| facet.is_some()) {
        keys.claim(node, question.part(*facet));
    }
    Some(question)
}

fn kind(node: &Node<'_>) -> QuestionKind {
    let Some((code, line)) = node.opt_string("kind") else {
        return QuestionKind::Text;
    };
    QuestionKind::of_code(&code).unwrap_or_else(|| {
        node.problems().add(line, "question-kind", |language| {
            words(language).msg_kind_unknown(&code)
        });
        QuestionKind::Text
    })
}

/// The policy-making standards ask for views on effects on Welsh, by a question of their own.
fn asks_about_welsh(root: &Node<'_>, call: &Call) {
    let asks = call
        .all_questions()
        .any(|(_, question)| question.effects.as_deref() == Some("welsh-language"));
    if !asks {
        root.problems()
            .add(root.line(), "welsh-effects", |language| {
                words(language).msg_welsh_effects_missing()
            });
    }
}
