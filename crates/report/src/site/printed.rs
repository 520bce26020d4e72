//! The report as one document on paper, from the same pages as the site: what a page is made of becomes blocks here, and
//! nothing is told a second time.
//!
//! Guarantees: addresses count from the folder of the site, where the file lies; each quote stands once, under its
//! finding, with its reference and a link to its place; a recommendation leads to its findings in the document. The
//! evidence itself is not printed: the site and the pack have it.

use super::claims::{Card, ClaimsPage};
use super::findings::{self, Line, Overruled, Quoted, SideOf, Translated};
use super::{Frame, Said, Site, more, plans};
use crate::beside::Shown;
use crate::graph::{By, Finding, Recommendation};
use crate::limits::DRAWING_HEIGHT_UNITS_MAX;
use crate::texts::{key_ahead, name};
use crate::words::Words;
use commission::Error;
use pages::chart::Figure;
use pages::{Chrome, Row, Table, Tag};
use paper::{Block, Document, Labels, Run};

/// The report in the language of the frame.
pub(super) fn document(site: &Site<'_>, frame: &Frame<'_>) -> Result<Document, Error> {
    let w = frame.words();
    let commission = frame.definition.title(frame.language);
    let shared = pages::words(frame.language);
    let mut blocks = Vec::new();
    if let Some(last) = last_received(site) {
        blocks.push(plain(w.msg_paper_evidence_until(frame.day(last))));
    }
    if frame.definition.sample {
        blocks.push(Block::Inset(vec![Run::new(shared.msg_sample_banner())]));
    }
    blocks.push(Block::Contents {
        title: w.msg_paper_contents(),
        depth: 3,
    });
    blocks.push(Block::NewPage);
    report(site, frame, &mut blocks)?;
    claims(site, frame, &mut blocks);
    plans::print(site, frame, &mut blocks);
    exhibits(site, frame, &mut blocks);
    method(site, frame, &mut blocks);
    codebook(site, frame, &mut blocks);
    about(frame, &mut blocks);
    verify(site, frame, &mut blocks);
    Ok(Document {
        title: w.msg_paper_title(commission),
        commission: commission.to_owned(),
        language: frame.language.code().to_owned(),
        ident: format!("report {} {}", frame.definition.slug, frame.language.code()),
        day: day(site, frame),
        notice: notice(frame),
        labels: Labels {
            page_of: w.msg_paper_page_of("{page}", "{pages}"),
            numbers_for_characters: w.msg_paper_numbers_for_characters(),
        },
        blocks,
    })
}

fn last_received(site: &Site<'_>) -> Option<i64> {
    let all = site.snapshot.submissions.iter();
    all.map(|one| one.source.received_us).max()
}

/// What stands at the head of every page: that it is a preview, or that it is sample data.
pub(super) fn notice(frame: &Frame<'_>) -> Option<String> {
    let shared = pages::words(frame.language);
    match (frame.preview, frame.definition.sample) {
        (true, _) => Some(frame.words().msg_preview_notice()),
        (false, sample) => sample.then(|| shared.msg_sample_banner()),
    }
}

/// The day of the document is that of the last submission, or where there is none of the last exhibit that was taken in: the
/// same evidence gives the same bytes.
pub(super) fn day(site: &Site<'_>, frame: &Frame<'_>) -> (u16, u8, u8) {
    let taken = || site.snapshot.taken.iter().map(|one| one.by.1).max();
    let last = last_received(site).or_else(taken).unwrap_or_default();
    commission::day_of(last, &frame.definition.time_zone)
}

fn report(site: &Site<'_>, frame: &Frame<'_>, blocks: &mut Vec<Block>) -> Result<(), Error> {
    let w = frame.words();
    let page = findings::index(site, frame);
    if let Some(question) = &page.question {
        blocks.push(Block::heading(1, w.msg_key_question()));
        blocks.extend(paragraphs(question, ""));
    }
    if !page.summary.text.is_empty() {
        blocks.push(Block::heading(1, w.msg_paper_summary()));
        blocks.extend(paragraphs(&page.summary, "summary"));
    }
    if page.strands.is_empty() {
        blocks.push(Block::heading(1, w.msg_findings_title()));
        blocks.push(plain(w.msg_no_findings_yet()));
    } else {
        blocks.push(Block::heading(1, w.msg_how_to_read_title()));
        blocks.push(plain(w.msg_how_to_read()));
        blocks.push(plain(w.msg_how_to_read_counts()));
        blocks.push(plain(w.msg_how_to_read_confidence()));
    }
    let graph = &site.snapshot.graph;
    if !graph.recommendations.is_empty() {
        blocks.push(Block::heading(1, w.msg_recommendations_title()));
    }
    for one in &graph.recommendations {
        recommendation(
            &findings::one_recommendation(site, frame, one)?,
            one,
            blocks,
        );
    }
    if !page.strands.is_empty() {
        blocks.push(Block::heading(1, w.msg_findings_title()));
    }
    for (strand, lines) in &page.strands {
        blocks.push(heading(2, vec![of(strand)], None));
        for line in lines {
            if let Some(finding) = graph.finding(&line.key) {
                let page = findings::one_finding(site, frame, finding);
                one_finding(&page, (line, finding), blocks);
            }
        }
    }
    Ok(())
}

fn recommendation(
    page: &findings::RecommendationPage,
    one: &Recommendation,
    blocks: &mut Vec<Block>,
) {
    let (w, key) = (page.t, &one.key);
    blocks.push(sentence(2, key, &page.text));
    let or_not_said = |said: &Said, part: &str| match said.text.is_empty() {
        true => vec![Run::new(w.msg_not_said())],
        false => vec![of(said).of(part)],
    };
    // A day is no text that somebody could write otherwise.
    let by = match &one.body.by {
        Some(By::Words(_)) => name(key, "by"),
        _ => String::new(),
    };
    let mut cost = vec![Run::new(&page.cost)];
    if !page.cost_why.text.is_empty() {
        cost.push(Run::new("\n"));
        cost.push(of(&page.cost_why).of(name(key, "cost")));
    }
    blocks.push(Block::Facts(vec![
        (w.msg_who(), or_not_said(&page.who, &name(key, "who"))),
        (w.msg_by_when(), or_not_said(&page.by, &by)),
        (w.msg_cost(), cost),
        (
            w.msg_on_equality(),
            or_not_said(&page.equality, &name(key, "equality")),
        ),
        (
            w.msg_on_welsh(),
            or_not_said(&page.welsh_language, &name(key, "welsh_language")),
        ),
        (
            w.msg_in_favour(),
            or_not_said(&page.in_favour, &name(key, "in_favour")),
        ),
        (
            w.msg_against(),
            or_not_said(&page.against, &name(key, "against")),
        ),
    ]));
    blocks.extend(page.actions.as_ref().map(table));
    let rests = Run::new(w.msg_rests_on_findings()).strong();
    blocks.push(Block::Paragraph(vec![rests]));
    blocks.push(list_of(&page.findings));
    overruled(&page.overruled, w, 3, blocks);
}

fn one_finding(
    page: &findings::FindingPage,
    (line, finding): (&Line, &Finding),
    blocks: &mut Vec<Block>,
) {
    let (w, key) = (page.t, &line.key);
    let parts = finding.body.reasons.parts();
    let parts = parts.into_iter().filter(|(_, texts)| !texts.is_empty());
    let parts = parts.map(|(part, _)| part);
    blocks.push(sentence(3, &line.key, &page.text));
    blocks.push(Block::Inset(vec![Run::new(&page.level.text).strong()]));
    let reasons: Vec<_> = page
        .reasons
        .iter()
        .zip(parts)
        .map(|((label, reason), part)| (label.clone(), vec![of(reason).of(name(key, part))]))
        .collect();
    if !reasons.is_empty() {
        blocks.push(Block::Facts(reasons));
    }
    for side in &page.sides {
        one_side(&page.chrome, side, w, blocks);
    }
    for note in [&page.confidential, &page.hidden] {
        if !note.is_empty() {
            blocks.push(Block::Inset(vec![Run::new(note)]));
        }
    }
    overruled(&page.overruled, w, 4, blocks);
    blocks.push(Block::heading(4, w.msg_recommendations_on_this()));
    match page.recommendations.is_empty() {
        true => blocks.push(plain(w.msg_recommendations_none())),
        false => blocks.push(list_of(&page.recommendations)),
    }
}

fn one_side(chrome: &Chrome, side: &SideOf, w: &Words, blocks: &mut Vec<Block>) {
    let title = format!("{} ({})", chrome.side(&side.side), side.count);
    blocks.push(Block::heading(4, title));
    for quote in &side.quotes {
        blocks.push(quoted(chrome, quote));
        blocks.extend(quote.translation.as_ref().map(|one| translated(one, w)));
    }
    let exhibits = side
        .exhibits
        .iter()
        .map(|link| vec![Run::new(&link.text).to_place(place(&link.href))]);
    let claims = side.claims.iter().map(|(link, tag)| {
        vec![
            Run::new(&link.text).to_place(place(&link.href)),
            Run::new(format!(" ({})", tag.text)),
        ]
    });
    let others: Vec<_> = exhibits.chain(claims).collect();
    if !others.is_empty() {
        blocks.push(Block::List(others));
    }
}

fn quoted(chrome: &Chrome, quote: &Quoted) -> Block {
    let passage = quote.href.rsplit_once('#').map_or("", |(_, id)| id);
    Block::Quote {
        words: vec![
            Run::new(&quote.before),
            Run::new(&quote.quote).marked().of(name(passage, "quote")),
            Run::new(&quote.after),
        ],
        lang: quote.lang.to_owned(),
        source: vec![
            Run::new(format!("{}. ", quote.source)),
            Run::new(chrome.words().msg_passage_in_place()).to(&quote.href),
        ],
    }
}

fn translated(one: &Translated, w: &Words) -> Block {
    Block::Quote {
        words: vec![
            Run::new(format!("{} ", w.msg_quote_translation())),
            Run::new(&one.text),
        ],
        lang: String::new(),
        source: vec![Run::new(&one.about)],
    }
}

fn claims(site: &Site<'_>, frame: &Frame<'_>, blocks: &mut Vec<Block>) {
    if !frame.claims {
        return;
    }
    let w = frame.words();
    let page = super::claims::page(site, frame);
    let ClaimsPage {
        table: all,
        conflicts,
        others,
        ..
    } = &page;
    blocks.push(Block::heading(1, w.msg_claims_title()));
    blocks.push(plain(w.msg_claims_about()));
    blocks.extend(all.iter().map(table));
    if !conflicts.is_empty() {
        blocks.push(Block::heading(2, w.msg_claims_conflicting()));
        blocks.push(plain(w.msg_claims_conflicting_about()));
        for one in conflicts.iter().flatten() {
            claim(one, frame, blocks);
        }
    }
    if !others.is_empty() {
        blocks.push(Block::heading(2, w.msg_claims_others()));
        for one in others {
            claim(one, frame, blocks);
        }
    }
}

fn claim(one: &Card, frame: &Frame<'_>, blocks: &mut Vec<Block>) {
    let w = frame.words();
    let title = format!("{}. {} ({})", one.key, one.stated, one.tag.text);
    blocks.push(heading(
        3,
        vec![Run::new(title)],
        Some(claim_place(&one.key)),
    ));
    let mut facts: Vec<(String, Vec<Run>)> = one
        .facts
        .iter()
        .map(|(label, text)| (label.clone(), vec![Run::new(text)]))
        .collect();
    let links = |links: Vec<(String, String)>| {
        let mut runs = Vec::new();
        for (text, place) in links {
            if !runs.is_empty() {
                runs.push(Run::new(", "));
            }
            runs.push(Run::new(text).to_place(place));
        }
        runs
    };
    if !one.conflicts.is_empty() {
        let others = one.conflicts.iter();
        let others = others.map(|key| (key.clone(), claim_place(key))).collect();
        facts.push((w.msg_claim_conflicts_with(), links(others)));
    }
    if !one.cited_in.is_empty() {
        let cited = one.cited_in.iter();
        let cited = cited
            .map(|link| (link.text.clone(), place(&link.href)))
            .collect();
        facts.push((w.msg_claim_cited_in(), links(cited)));
    }
    blocks.push(Block::Facts(facts));
    blocks.extend(one.measured.iter().flat_map(beside));
}

/// A claim beside what measures it: how they stand, then both.
fn beside(shown: &Shown) -> [Block; 2] {
    let told = format!("{} ({})", shown.other.text, shown.tag.text);
    [plain(told), table(&shown.table)]
}

fn exhibits(site: &Site<'_>, frame: &Frame<'_>, blocks: &mut Vec<Block>) {
    let w = frame.words();
    if !site.exhibits.is_empty() {
        blocks.push(Block::heading(1, w.msg_paper_exhibits()));
    }
    for exhibit in site.exhibits {
        let path = format!("/exhibits/{}.html", exhibit.exhibit);
        let page = more::one_exhibit(site, frame, exhibit, &path);
        let title = vec![Run::new(&page.chrome.title)];
        blocks.push(heading(2, title, Some(place(&path))));
        blocks.extend(
            page.warnings
                .iter()
                .map(|text| Block::Inset(vec![Run::new(text)])),
        );
        blocks.extend(page.says.iter().cloned().map(plain));
        blocks.extend(page.figure.as_ref().map(figure));
        let shown = page.figure.as_ref().map(|figure| &figure.table);
        blocks.extend(page.table.as_ref().or(shown).map(table));
        blocks.push(Block::heading(3, w.msg_how_computed_title()));
        blocks.push(plain(page.method));
        blocks.push(facts(&page.facts));
        blocks.push(Block::Paragraph(vec![
            Run::new(w.msg_exhibit_json()).to(page.json),
        ]));
    }
}

fn method(site: &Site<'_>, frame: &Frame<'_>, blocks: &mut Vec<Block>) {
    let w = frame.words();
    let page = more::method_page(site, frame);
    annex(w.msg_method_title(), blocks);
    for section in page.sections {
        blocks.push(Block::heading(2, section.heading));
        blocks.extend(section.paragraphs.into_iter().map(plain));
    }
    overruled(&page.overruled, w, 2, blocks);
    blocks.push(Block::heading(2, w.msg_numbers_title()));
    blocks.push(plain(w.msg_method_numbers()));
    blocks.push(table(&more::numbers(site, frame).table));
}

fn codebook(site: &Site<'_>, frame: &Frame<'_>, blocks: &mut Vec<Block>) {
    let w = frame.words();
    let page = more::codebook(site, frame);
    annex(w.msg_codebook_title(), blocks);
    match page.codes.is_empty() {
        true => blocks.push(plain(w.msg_codebook_empty())),
        false => blocks.push(plain(w.msg_codebook_about())),
    }
    for code in page.codes {
        blocks.push(heading(2, vec![Run::new(code.name).lang(code.lang)], None));
        let mut rows = vec![(w.msg_code_key(), vec![Run::new(code.key)])];
        rows.extend(
            code.parent
                .map(|parent| (w.msg_code_parent(), vec![Run::new(parent.text)])),
        );
        let said = code.rows.into_iter();
        rows.extend(said.map(|(label, text)| (label, vec![Run::new(text).lang(code.lang)])));
        blocks.push(Block::Facts(rows));
    }
}

fn about(frame: &Frame<'_>, blocks: &mut Vec<Block>) {
    let w = frame.words();
    let shared = pages::words(frame.language);
    let page = more::about(frame);
    annex(w.msg_about_title(), blocks);
    blocks.push(Block::heading(2, page.purpose_title));
    blocks.extend(paragraphs(&page.purpose, ""));
    blocks.push(Block::heading(2, w.msg_commissioners_title()));
    for one in page.commissioners {
        blocks.push(Block::heading(3, one.name));
        blocks.push(Block::Paragraph(vec![of(&one.role)]));
        if one.interests.is_empty() {
            blocks.push(plain(w.msg_interests_none()));
        } else {
            blocks.push(plain(w.msg_interests()));
            let interests = one.interests.iter().map(|one| vec![of(one)]).collect();
            blocks.push(Block::List(interests));
        }
    }
    if !page.stages.is_empty() {
        blocks.push(Block::heading(2, w.msg_stages_title()));
        blocks.push(facts(&page.stages));
    }
    for (title, said) in [
        (w.msg_funding_title(), &page.funding),
        (shared.msg_imprint(), &page.imprint),
        (shared.msg_privacy(), &page.privacy),
    ] {
        blocks.push(Block::heading(2, title));
        blocks.extend(paragraphs(said, ""));
    }
    blocks.push(facts(&page.controller));
}

fn verify(site: &Site<'_>, frame: &Frame<'_>, blocks: &mut Vec<Block>) {
    let w = frame.words();
    let page = more::verify(site, frame);
    annex(w.msg_verify_title(), blocks);
    blocks.push(plain(w.msg_verify_about()));
    blocks.push(Block::Paragraph(vec![
        Run::new(w.msg_verify_pack()).to(page.pack),
    ]));
    blocks.push(Block::heading(2, w.msg_verify_how_title()));
    let steps = [
        w.msg_verify_step_pack(),
        w.msg_verify_step_checkpoint(),
        w.msg_verify_step_run(),
    ];
    let steps = steps.into_iter().map(|step| vec![Run::new(step)]).collect();
    blocks.push(Block::List(steps));
    blocks.push(Block::Exact(more::VERIFY_COMMAND.to_owned()));
    blocks.push(Block::heading(2, w.msg_checkpoint_title()));
    blocks.push(plain(w.msg_checkpoint_about()));
    blocks.push(Block::Exact(page.checkpoint));
    blocks.push(Block::heading(2, w.msg_key_title()));
    blocks.push(Block::Exact(page.vkey));
    blocks.push(plain(page.leaf));
    blocks.push(Block::heading(2, w.msg_verify_limits_title()));
    blocks.push(plain(w.msg_method_ledger_limits()));
}

fn annex(title: String, blocks: &mut Vec<Block>) {
    blocks.push(Block::NewPage);
    blocks.push(Block::heading(1, title));
}

fn overruled(list: &[Overruled], w: &Words, level: u8, blocks: &mut Vec<Block>) {
    if !list.is_empty() {
        blocks.push(Block::heading(level, w.msg_overruled_title()));
    }
    for one in list {
        blocks.push(Block::Inset(vec![
            Run::new(format!("{}\n{}\n", one.what, w.msg_overruled_by(&one.by))),
            of(&one.reason),
        ]));
    }
}

/// Where a page of the site stands in the document: `findings/F1`, `exhibits/flow`, `claims.html#C1`.
fn place(href: &str) -> String {
    let path = href.trim_start_matches("./").trim_start_matches('/');
    let known = ["findings/", "recommendations/", "exhibits/", "claims.html#"];
    let from = known.iter().find_map(|part| path.find(part));
    let path = path.get(from.unwrap_or_default()..).unwrap_or(path);
    path.trim_end_matches(".html").to_owned()
}

fn claim_place(key: &str) -> String {
    format!("claims.html#{key}")
}

fn heading(level: u8, words: Vec<Run>, place: Option<String>) -> Block {
    Block::Heading {
        level,
        words,
        place,
    }
}

/// A finding or a recommendation as its own heading.
fn sentence(level: u8, key: &str, text: &Said) -> Block {
    let kind = match level {
        2 => "recommendations",
        _ => "findings",
    };
    let own = of(text).of(name(key, "text"));
    let words = vec![Run::new(key_ahead(key)), own];
    heading(level, words, Some(format!("{kind}/{key}")))
}

fn list_of(lines: &[Line]) -> Block {
    let item = |one: &Line| {
        let text = format!("{}. {}", one.key, one.text.text);
        let mut runs = vec![
            Run::new(text)
                .lang(one.text.lang)
                .to_place(place(&one.href)),
        ];
        runs.extend(
            one.tag
                .as_ref()
                .map(|tag: &Tag| Run::new(format!(" ({})", tag.text))),
        );
        if !one.more.is_empty() {
            runs.push(Run::new(format!("\n{}", one.more)));
        }
        runs
    };
    Block::List(lines.iter().map(item).collect())
}

fn of(said: &Said) -> Run {
    Run::new(&said.text).lang(said.lang)
}

pub(super) fn plain(text: impl Into<String>) -> Block {
    Block::Paragraph(vec![Run::new(text)])
}

/// The paragraphs of a text, which has this name in the draft or none.
fn paragraphs(said: &Said, name: &str) -> impl Iterator<Item = Block> {
    said.paragraphs()
        .into_iter()
        .map(move |text| Block::Paragraph(vec![Run::new(text).lang(said.lang).of(name)]))
}

fn facts(rows: &[Row]) -> Block {
    let row = |row: &Row| (row.key.clone(), vec![Run::new(&row.value)]);
    Block::Facts(rows.iter().map(row).collect())
}

pub(super) fn table(table: &Table) -> Block {
    let cells = |row: &Vec<String>| row.iter().map(|cell| vec![Run::new(cell)]).collect();
    let columns = table.columns.iter();
    Block::Table {
        caption: table.caption.clone(),
        columns: columns.map(|one| (one.text.clone(), one.numbers)).collect(),
        rows: table.rows.iter().map(cells).collect(),
    }
}

/// The drawing, with the same data in sentences as its alternative; one that is taller than a page is its table.
fn figure(figure: &Figure) -> Block {
    if height_units(&figure.svg).is_none_or(|height| height > DRAWING_HEIGHT_UNITS_MAX) {
        return table(&figure.table);
    }
    Block::Figure {
        svg: figure.svg.clone(),
        alternative: figure.description.clone(),
        caption: figure.title.clone(),
    }
}

/// How tall a drawing says that it is.
fn height_units(svg: &str) -> Option<usize> {
    let (_, rest) = svg.split_once(" height=\"")?;
    rest.split_once('"')?.0.parse().ok()
}
