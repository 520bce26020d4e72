//! "Cited in": what earlier pages show of the report, where a submission or a passage is cited; and the way from there to
//! citing it.

use crate::graph::{Finding, Weight};
use crate::life::Life;
use crate::site::{Said, said, standing_tag};
use crate::store as rows;
use crate::words::words;
use askama::Template;
use commission::web::Asked;
use commission::{Capability, Error};
use evidence::{About, Panel};
use pages::Link;

/// The findings that cite a submission or a passage.
#[derive(Debug, Clone, Copy, Default)]
pub struct CitedIn;

#[derive(Template)]
#[template(path = "cited-in.html")]
struct Fragment {
    t: &'static crate::words::Words,
    findings: Vec<(String, String, Said)>,
    /// Where it is cited, for those who may write.
    cite_href: String,
    /// Whether it is about a whole submission.
    whole: bool,
}

impl Panel for CitedIn {
    fn fragment(&self, asked: &Asked, about: About<'_>) -> Result<Option<String>, Error> {
        match about {
            About::Respondent(reference) => return for_respondent(asked, reference),
            About::Coverage => return never_quoted(asked).map(Some),
            About::Front => return Ok(None),
            About::Source(_) | About::Passage(_) => {}
        }
        let commission = asked.commission()?;
        let found = asked.app.store.read(|r| match about {
            About::Source(reference) => rows::citing_source(r, commission.id, reference),
            About::Passage(passage) => rows::citing_passage(r, commission.id, passage),
            About::Respondent(_) | About::Coverage | About::Front => Ok(Vec::new()),
        })?;
        let cite_href = match (asked.may(Capability::Write), about) {
            (true, About::Source(reference)) => format!("/report/cite?reference={reference}"),
            (true, About::Passage(passage)) => format!("/report/cite?passage={passage}"),
            _ => String::new(),
        };
        if found.is_empty() && cite_href.is_empty() {
            return Ok(None);
        }
        let whole = matches!(about, About::Source(_));
        fragment(asked, &found, &cite_href, whole).map(Some)
    }
}

/// The groups of respondents of which no finding quotes a word.
#[derive(Template)]
#[template(path = "never-quoted.html")]
struct NeverQuoted {
    t: &'static crate::words::Words,
    groups: Vec<String>,
}

fn never_quoted(asked: &Asked) -> Result<String, Error> {
    let commission = asked.commission()?;
    let silent = asked
        .app
        .store
        .read(|r| rows::never_quoted(r, commission.id))?;
    let call = commission.definition.call.as_ref();
    let label = |key: String| match call {
        Some(call) => call.respondent_type_label(&key, asked.language).to_owned(),
        None => key,
    };
    crate::site::render(&NeverQuoted {
        t: words(asked.language),
        groups: silent.into_iter().map(label).collect(),
    })
}

fn fragment(
    asked: &Asked,
    found: &[(Finding, Weight)],
    cite: &str,
    whole: bool,
) -> Result<String, Error> {
    let mut seen = std::collections::BTreeSet::new();
    let findings = found
        .iter()
        .filter(|(finding, _)| seen.insert(finding.key.clone()))
        .map(|(finding, _)| {
            (
                asked.href(&format!("/report#{}", finding.key)),
                finding.key.clone(),
                said(&finding.body.text, asked.language),
            )
        })
        .collect();
    crate::site::render(&Fragment {
        t: words(asked.language),
        findings,
        cite_href: match cite {
            "" => String::new(),
            below => asked.href(below),
        },
        whole,
    })
}

/// What somebody reads who sent evidence: every sentence that rests on it, with their own words that it quotes. Before
/// publication these may still change; afterwards each leads to its place in the report.
#[derive(Template)]
#[template(path = "for-respondent.html")]
struct ForRespondent {
    t: &'static crate::words::Words,
    published: bool,
    sentences: Vec<Sentence>,
}

struct Sentence {
    text: Said,
    /// The finding in the published report, or nothing.
    href: String,
    quotes: Vec<String>,
    /// What is recommended on it, with how each stands; only once it is published.
    recommendations: Vec<Link>,
}

fn for_respondent(asked: &Asked, reference: &str) -> Result<Option<String>, Error> {
    let commission = asked.commission()?;
    let (found, published, graph, life) = asked.app.store.read(|r| {
        let found = rows::quoting(r, commission.id, reference)?;
        let published = rows::last_built(r, commission.id)?.is_some();
        let life = Life {
            as_of_us: asked.app.clock.now_us(),
            ..Life::read(r, commission.id)?
        };
        Ok::<_, Error>((found, published, rows::graph(r, commission.id)?, life))
    })?;
    let zone = &commission.definition.time_zone;
    let t = words(asked.language);
    let mut sentences: Vec<(String, Sentence)> = Vec::new();
    for (finding, quote) in found {
        if sentences.last().is_none_or(|(key, _)| *key != finding.key) {
            let (slug, language) = (&commission.definition.slug, asked.language.code());
            let href = format!("/report/{slug}/{language}/findings/{}.html", finding.key);
            let site = format!("/report/{slug}/{language}");
            let resting = graph.resting_on(&finding.key).map(|one| {
                let standing = life.standing(&one.key, zone);
                let state = standing_tag(standing, asked.language).text;
                let href = format!("{site}/recommendations/{}.html#response", one.key);
                Link::new(href, t.msg_receipt_rests(&one.key, &state))
            });
            let sentence = Sentence {
                recommendations: resting.filter(|_| published).collect(),
                text: said(&finding.body.text, asked.language),
                href: if published { href } else { String::new() },
                quotes: Vec::new(),
            };
            sentences.push((finding.key, sentence));
        }
        if let Some((_, sentence)) = sentences.last_mut() {
            sentence.quotes.extend(quote);
        }
    }
    if sentences.is_empty() {
        return Ok(None);
    }
    crate::site::render(&ForRespondent {
        t: words(asked.language),
        published,
        sentences: sentences
            .into_iter()
            .map(|(_, sentence)| sentence)
            .collect(),
    })
    .map(Some)
}
