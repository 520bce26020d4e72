//! Every page of this room in both languages, with hostile text in every stored field; and what the
//! forms do.

use crate::coding::MemoAbout;
use crate::web::page::Typed;
use crate::web::{
    Fields, campaign, campaigns, code, codebook, coverage, double, exports, list, moderate, page,
    themes, work,
};
use crate::{Entry, acts, keep};
use commission::web::Asked;
use commission::{Language, Publication, Role};
use evidence::{Panels, RedactionReason};
use pages::FieldError;
use std::sync::Arc;
use testkit::{NOON_US, Scene};

const CANARY: &str = "<b>\"'&";

fn scene() -> Scene {
    Scene::open(&[crate::MIGRATIONS])
}

fn asked(scene: &Scene, role: Role, language: Language, below: &str, query: &str) -> Asked {
    Asked {
        app: scene.app(),
        language,
        path: format!("/c/small{below}"),
        query: query.to_owned(),
        person: Some(scene.person(role)),
        commission: Some(Arc::new(scene.commission.clone())),
    }
}

fn entry(name: &str) -> Entry {
    Entry {
        name: name.to_owned(),
        definition: format!("definition {CANARY}"),
        include: format!("include {CANARY}"),
        exclude: format!("exclude {CANARY}"),
        example: format!("example {CANARY}"),
    }
}

/// A submission with hostile words, two codes, overlapping passages, memos and a redaction.
fn busy(scene: &Scene) -> String {
    let text = format!("The hub {CANARY} is far.\n\nAsk Sample Person at {CANARY} again.");
    let reference = scene.submission(
        Publication::NotDecided,
        &[
            ("a1", &text),
            ("b1", "Mae'r tŷ yn oer ac mae'r bws yn hwyr."),
        ],
    );
    scene.learn();
    let document = scene.document(&format!("{reference}/a1"));
    let commission = scene.commission.clone();
    let (name, chance) = (reference.clone(), scene.chance.clone());
    scene
        .store
        .write(move |tx| -> Result<(), commission::Error> {
            let by = ("Sample analyst", NOON_US);
            let top = format!("Access {CANARY}");
            let group = keep::add(tx, &commission, None, &entry(&top), by)?;
            let key = keep::add(tx, &commission, Some(&group), &entry("Distance"), by)?;
            let first = acts::put(tx, &commission, &document, 0..14, &key, by)?;
            acts::put(tx, &commission, &document, 8..22, &group, by)?;
            let memos = [
                MemoAbout::Source(document.source),
                MemoAbout::Document(document.id),
                MemoAbout::Passage(first.passage),
                MemoAbout::Code(crate::code(tx, commission.id, &key)?.unwrap().id),
            ];
            for about in memos {
                acts::write_memo(tx, &commission, about, &name, &format!("memo {CANARY}"), by)?;
            }
            let (start, end) = text::find_quote(&document.text, "Sample Person")[0];
            let salt = ledger::Salt(commission::Chance::bytes(&*chance));
            let reason = RedactionReason::ThirdParty;
            evidence::redact(
                tx,
                &commission,
                &document,
                std::slice::from_ref(&(start..end)),
                reason,
                by,
                salt,
            )?;
            Ok(())
        })
        .unwrap();
    scene.learn();
    reference
}

fn refused(field: &str) -> Vec<FieldError> {
    vec![FieldError {
        field: field.to_owned(),
        text: format!("refused {CANARY}"),
    }]
}

/// Every page in a language, by name.
fn pages_of(scene: &Scene, reference: &str, language: Language) -> Vec<(&'static str, String)> {
    let ask = |below: &str, query: &str| asked(scene, Role::Clerk, language, below, query);
    let of_page = format!("/evidence/{reference}");
    let reading = ask(&of_page, "strand=a");
    let typed = Typed {
        words: format!("typed {CANARY}"),
        out: format!("typed {CANARY}"),
        memo: format!("typed {CANARY}"),
        errors: refused("words"),
    };
    let panels = Panels::default();
    let render = |typed| page::render(&reading, &panels, reference, "strand=a", typed).unwrap();
    let document = scene.document(&format!("{reference}/a1"));
    let book = ask("/codebook", "done=code-made");
    let kept = (entry(CANARY), String::new(), refused("name"));
    let one = ask("/codebook/distance", "");
    vec![
        (
            "list",
            list::render(&ask("/evidence", "done=coded")).unwrap(),
        ),
        (
            "search",
            list::render(&ask("/evidence", "q=hub&code=distance")).unwrap(),
        ),
        (
            "bad-search",
            list::render(&ask("/evidence", "q=-hub&strand=a&late=no")).unwrap(),
        ),
        ("reading", render(Typed::default())),
        ("reading-refused", render(typed)),
        (
            "redact",
            moderate::confirm(&reading, &document, 4..10, "strand=a", true).unwrap(),
        ),
        ("codebook", codebook::render(&book, None).unwrap()),
        (
            "codebook-refused",
            codebook::render(&book, Some(kept.clone())).unwrap(),
        ),
        (
            "code",
            codebook::render_one(&one, "distance", CANARY.to_owned(), refused("memo")).unwrap(),
        ),
        (
            "code-form",
            codebook::render_form(&one, "distance", None).unwrap(),
        ),
        (
            "code-form-refused",
            codebook::render_form(&one, "distance", Some(kept)).unwrap(),
        ),
        ("work", work::render(&ask("/work", "who=me")).unwrap()),
        ("work-all", work::render(&ask("/work", "")).unwrap()),
        ("exports", exports::render(&ask("/exports", "")).unwrap()),
        (
            "coverage",
            coverage::render(&ask("/coverage", ""), &panels).unwrap(),
        ),
        (
            "double-codings",
            double::render_all(&ask("/double-coding", "done=double-drawn"), None).unwrap(),
        ),
        (
            "double-codings-refused",
            double::render_all(
                &ask("/double-coding", ""),
                Some(double::TypedDraw {
                    size: CANARY.to_owned(),
                    seed: CANARY.to_owned(),
                    errors: refused("first"),
                    ..double::TypedDraw::default()
                }),
            )
            .unwrap(),
        ),
        (
            "double-open",
            double::render_one(&ask("/double-coding/1", ""), 1, Vec::new()).unwrap(),
        ),
        (
            "double-revealed",
            double::render_one(&ask("/double-coding/2", ""), 2, refused("differences")).unwrap(),
        ),
    ]
}

/// A submission for two coders: sample 2 is coded by both and revealed, with a difference decided; sample 1 is open.
fn doubled(scene: &Scene) {
    let people = [Role::Clerk, Role::Analyst].map(|role| scene.person(role).name);
    let reference = scene.submission(
        Publication::Named,
        &[("a1", &format!("Twice {CANARY} coded."))],
    );
    scene.submission(Publication::Named, &[("a1", "Open still.")]);
    let document = scene.document(&format!("{reference}/a1"));
    let commission = scene.commission.clone();
    scene
        .store
        .write(move |tx| -> Result<(), commission::Error> {
            let [first, second] = people.each_ref().map(|name| (name.as_str(), NOON_US));
            let wanted = |a: &str, b: &str, seed| crate::double::Wanted {
                first: a.to_owned(),
                second: Some(b.to_owned()),
                size: None,
                seed,
            };
            crate::double::draw(tx, &commission, &wanted("Gone A", "Gone B", 1), first)?;
            let id = crate::double::draw(tx, &commission, &wanted(first.0, second.0, 2), first)?;
            acts::put(tx, &commission, &document, 0..5, "distance", first)?;
            for drawn in crate::store::double::documents(tx, id)? {
                for by in [first, second] {
                    crate::double::done(tx, &commission, id, drawn.document, by)?;
                }
            }
            let at = (id, document.id);
            let (why, chosen) = (format!("why {CANARY}"), ("distance", true));
            crate::double::decide(tx, &commission, at, chosen, &why, second)
        })
        .unwrap();
}

#[test]
fn every_page_in_both_languages_escapes_what_people_wrote() {
    let scene = scene();
    let reference = busy(&scene);
    doubled(&scene);
    for language in Language::ALL {
        for (name, html) in pages_of(&scene, &reference, language) {
            is_sound(name, language, &html);
        }
    }
    keep_assets();
}

fn is_sound(name: &str, language: Language, html: &str) {
    let told = format!("{name} ({language})");
    assert!(!html.contains("<b>"), "{told} holds text as mark-up");
    assert!(
        html.contains(&format!("<html lang=\"{language}\"")),
        "{told}"
    );
    for forbidden in [
        "style=",
        "<script>",
        "onclick",
        "javascript:",
        "http://",
        "https://",
    ] {
        assert!(!html.contains(forbidden), "{told} holds {forbidden}");
    }
    assert_eq!(html.matches("<h1").count(), 1, "{told} needs one heading");
    ids_are_unique(&told, html);
    keep(&format!("{name}.{language}.html"), html);
}

/// Seven letters of one campaign with hostile words, one of them with an addition.
fn letters(scene: &Scene) {
    let letter = format!(
        "Please keep the unit {CANARY} in Sampletown open. It is the only one within an hour by bus. \
        My neighbours and I depend on it, and the hospital cannot take more people."
    );
    for n in 0..7 {
        let more = if n == 6 {
            "\n\nI waited nine hours with my mother <b>there."
        } else {
            ""
        };
        scene.submission(
            Publication::NotDecided,
            &[("a1", &format!("{letter}{more}"))],
        );
    }
    crate::find_campaigns(
        &scene.store,
        scene.commission.id,
        None,
        1,
        ("Sample clerk", NOON_US),
    )
    .unwrap();
}

fn decided(fields: &[(&str, &str)], asked: &Asked) -> Result<String, commission::Error> {
    campaign::make(asked, "C1", &Fields::of(fields))
}

#[test]
fn the_pages_of_campaigns_show_what_was_found_and_decided_in_both_languages() {
    let scene = scene();
    let ask =
        |language, below: &str, query: &str| asked(&scene, Role::Clerk, language, below, query);
    let empty = campaigns::render(&ask(Language::En, "/campaigns", "")).unwrap();
    is_sound("campaigns-never", Language::En, &empty);
    letters(&scene);
    let clerk = ask(Language::En, "/campaigns/C1", "");
    let name = format!("Keep it {CANARY}");
    let reason = format!("As they wrote {CANARY}");
    decided(
        &[("kind", "name"), ("name", &name), ("reason", &reason)],
        &clerk,
    )
    .unwrap();
    let split = [
        ("kind", "split"),
        ("member", "SML0001"),
        ("references", "sml0002"),
        ("reason", "another office"),
    ];
    assert_eq!(decided(&split, &clerk).unwrap(), "C2");
    let refused = decided(&[("kind", "overrule")], &clerk).unwrap_err();
    assert!(refused.to_string().contains("Say why"));
    for language in Language::ALL {
        let list =
            campaigns::render(&ask(language, "/campaigns", "done=campaign-decided")).unwrap();
        is_sound("campaigns", language, &list);
        for key in ["C1", "C2"] {
            let typed = campaign::Typed {
                kind: "merge".to_owned(),
                reason: CANARY.to_owned(),
                errors: self::refused("kind"),
                ..campaign::Typed::default()
            };
            let below = format!("/campaigns/{key}");
            let html = campaign::render(&ask(language, &below, ""), key, typed).unwrap();
            is_sound(&format!("campaign-{key}"), language, &html);
        }
        let filtered = list::render(&ask(language, "/evidence", "campaign=C1")).unwrap();
        is_sound("list-of-campaign", language, &filtered);
        let outside = list::render(&ask(language, "/evidence", "campaign=none")).unwrap();
        is_sound("list-outside-campaigns", language, &outside);
    }
    let shown = campaign::render(&clerk, "C1", campaign::Typed::default()).unwrap();
    assert!(
        shown.contains("/evidence/SML0007#a1-p2"),
        "the addition leads to its paragraph"
    );
    assert!(shown.contains("5 submissions, 2 distinct texts"));
    assert!(shown.contains("Submissions split from C1 into C2: 2"));
    let list = list::render(&ask(Language::En, "/evidence", "campaign=C1")).unwrap();
    assert!(list.contains("5 submissions, 2 distinct texts") && !list.contains("SML0001"));
    let reading = page::render(
        &ask(Language::En, "/evidence/SML0001", ""),
        &Panels::default(),
        "SML0001",
        "",
        Typed::default(),
    );
    assert!(reading.unwrap().contains("/campaigns/C2"));
    let auditor = asked(&scene, Role::Auditor, Language::En, "/campaigns/C1", "");
    let seen = campaign::render(&auditor, "C1", campaign::Typed::default()).unwrap();
    assert_eq!(
        seen.matches("<form").count(),
        1,
        "only signing out is a form"
    );
    let none = campaign::render(&clerk, "C9", campaign::Typed::default());
    assert!(matches!(none, Err(commission::Error::NotFound)));
}

#[test]
fn an_addition_is_coded_where_it_is_shown() {
    let scene = scene();
    letters(&scene);
    let commission = scene.commission.clone();
    let added = scene
        .store
        .write(move |tx| keep::add(tx, &commission, None, &entry("Waiting"), ("A", NOON_US)));
    added.unwrap();
    let clerk = asked(&scene, Role::Analyst, Language::En, "/campaigns/C1", "");
    let shown = campaign::render(&clerk, "C1", campaign::Typed::default()).unwrap();
    let form = shown.split("/evidence/SML0007/a1/code\"").nth(1).unwrap();
    let value = |name: &str| {
        let rest = form
            .split(&format!("name=\"{name}\" value=\""))
            .nth(1)
            .unwrap();
        rest.split('"').next().unwrap().parse::<usize>().unwrap()
    };
    let document = scene.document("SML0007/a1");
    let quote = text::slice(&document.text, value("start"), value("end"));
    assert_eq!(quote, Some("I waited nine hours with my mother <b>there."));
    assert_eq!(value("version"), 1);
}

fn ids_are_unique(told: &str, html: &str) {
    let mut ids: Vec<_> = html
        .split(" id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let all = ids.clone();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all.len(), "{told}: an id stands twice: {all:?}");
    for rest in html.split(" for=\"").skip(1) {
        let id = rest.split('"').next().unwrap();
        assert!(ids.contains(&id), "{told}: a label leads nowhere: {id}");
    }
}

/// The pages are kept where a browser can open them, with their styles, for a look.
#[expect(
    clippy::disallowed_methods,
    reason = "a test's picture, not the commission's data"
)]
fn keep(name: &str, html: &str) {
    let folder = std::env::temp_dir().join("tystio-reading-pages");
    std::fs::create_dir_all(folder.join("assets")).unwrap();
    std::fs::write(folder.join(name), html.replace("\"/assets/", "\"assets/")).unwrap();
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test's picture, not the commission's data"
)]
fn keep_assets() {
    let folder = std::env::temp_dir().join("tystio-reading-pages");
    for asset in crate::web::assets().iter().chain(pages::assets()) {
        std::fs::write(folder.join(asset.path.trim_start_matches('/')), asset.bytes).unwrap();
    }
}

#[test]
fn the_texts_of_a_paragraph_are_exactly_the_words_of_the_document() {
    let scene = scene();
    let reference = busy(&scene);
    let ask = asked(&scene, Role::Analyst, Language::En, "/evidence", "");
    let panels = Panels::default();
    let html = code::document_html(&ask, &panels, &reference, "a1", "").unwrap();
    let document = scene.document(&format!("{reference}/a1"));
    for paragraph in html.split("<div class=\"para\"").skip(1) {
        let number = |name: &str| -> usize {
            let rest = paragraph.split(&format!("{name}=\"")).nth(1).unwrap();
            rest.split('"').next().unwrap().parse().unwrap()
        };
        let inside = paragraph.split("<p").nth(1).unwrap();
        let inside = inside
            .split_once('>')
            .unwrap()
            .1
            .split("</p>")
            .next()
            .unwrap();
        let shown = plain(inside);
        let words = text::slice(&document.text, number("data-start"), number("data-end"));
        assert_eq!(Some(shown.as_str()), words);
    }
    assert!(html.contains("<span class=\"redacted\">[taken out: about another person]</span>"));
    assert!(
        html.contains("coded--second"),
        "overlapping passages are not told apart"
    );
}

/// The text of a fragment, without its tags.
fn plain(html: &str) -> String {
    let mut text = String::new();
    for piece in html.split('<') {
        text.push_str(piece.split_once('>').map_or(piece, |(_, after)| after));
    }
    ["&#60;|<", "&#62;|>", "&#34;|\"", "&#39;|'", "&#38;|&"]
        .iter()
        .fold(text, |text, pair| {
            let (from, to) = pair.split_once('|').unwrap();
            text.replace(from, to)
        })
}

#[test]
fn who_codes_blind_sees_nothing_of_the_other_on_any_page_until_both_are_done() {
    let scene = scene();
    busy(&scene);
    let reference = scene.submission(
        Publication::Named,
        &[("a1", "The ferry was cancelled twice.")],
    );
    let document = scene.document(&format!("{reference}/a1"));
    let [first, second] = [Role::Analyst, Role::Clerk].map(|role| scene.person(role).name);
    let commission = scene.commission.clone();
    let (one, other, of) = (first.clone(), second.clone(), document.clone());
    let id = scene
        .store
        .write(move |tx| -> Result<i64, commission::Error> {
            let wanted = crate::double::Wanted {
                first: one.clone(),
                second: Some(other.clone()),
                size: None,
                seed: 7,
            };
            let id = crate::double::draw(tx, &commission, &wanted, (&one, NOON_US))?;
            acts::put(tx, &commission, &of, 4..9, "distance", (&other, NOON_US))?;
            let about = MemoAbout::Document(of.id);
            acts::write_memo(
                tx,
                &commission,
                about,
                "x",
                "secret memo",
                (&other, NOON_US),
            )?;
            Ok(id)
        })
        .unwrap();
    let shown = |role, language| -> String {
        let ask = |below: &str, query: &str| asked(&scene, role, language, below, query);
        let panels = Panels::default();
        let reading = ask(&format!("/evidence/{reference}"), "");
        let page = page::render(&reading, &panels, &reference, "", Typed::default()).unwrap();
        let of_code = ask("/codebook/distance", "");
        let csv = exports::bytes(&ask("/exports", ""), crate::exports::Format::Csv).unwrap();
        let qdpx = exports::bytes(&ask("/exports", ""), crate::exports::Format::Qdpx).unwrap();
        let project = exchange::read("p.qdpx", &qdpx, &ingest::Limits::default()).unwrap();
        let quotes = project.documents.iter().flat_map(|d| &d.selections);
        let quotes: Vec<_> = quotes.map(|s| format!("<q>{}</q>", s.quote)).collect();
        [
            page,
            codebook::render_one(&of_code, "distance", String::new(), Vec::new()).unwrap(),
            work::render(&ask("/work", ""))
                .unwrap()
                .replace("ferry", "<q>ferry</q>"),
            String::from_utf8(csv)
                .unwrap()
                .replace(",ferry,", "<q>ferry</q>"),
            quotes.concat(),
        ]
        .concat()
    };
    let listed = |role| {
        let ask = asked(&scene, role, Language::En, "/evidence", "code=distance");
        list::render(&ask)
            .unwrap()
            .contains(&format!(">{reference}<"))
    };
    let blind = shown(Role::Analyst, Language::En);
    for trace in ["<mark", "ferry</q>", "<p>ferry", "secret memo"] {
        assert!(!blind.contains(trace), "{trace} shows");
    }
    assert!(!listed(Role::Analyst) && listed(Role::Clerk) && listed(Role::Auditor));
    assert!(shown(Role::Clerk, Language::Cy).contains("<mark"));
    let ask = asked(&scene, Role::Analyst, Language::En, "/double-coding/1", "");
    let queue = double::render_one(&ask, id, Vec::new()).unwrap();
    assert!(queue.contains("I am done with this text") && queue.contains(&reference));
    assert!(!queue.contains("differences"));
    for name in [&first, &second] {
        let (commission, name, document) = (scene.commission.clone(), name.clone(), document.id);
        scene
            .store
            .write(move |tx| -> Result<(), commission::Error> {
                let drawn = crate::store::double::documents(tx, id)?;
                assert!(drawn.iter().any(|one| one.document == document));
                for one in drawn {
                    crate::double::done(tx, &commission, id, one.document, (&name, NOON_US))?;
                }
                Ok(())
            })
            .unwrap();
    }
    let seen = shown(Role::Analyst, Language::En);
    for trace in ["<mark", "ferry</q>", "secret memo"] {
        assert!(seen.contains(trace), "{trace} is not shown to both");
    }
    assert!(listed(Role::Analyst));
}

#[test]
fn an_auditor_reads_and_is_offered_nothing_to_change() {
    let scene = scene();
    let reference = busy(&scene);
    let ask = asked(&scene, Role::Auditor, Language::En, "/evidence", "");
    let panels = Panels::default();
    let html = page::render(&ask, &panels, &reference, "", Typed::default()).unwrap();
    let forms = html.matches("<form").count();
    assert_eq!(forms, 1, "only signing out is a form: {html}");
    let analyst = asked(&scene, Role::Analyst, Language::En, "/evidence", "");
    let html = page::render(&analyst, &panels, &reference, "", Typed::default()).unwrap();
    assert!(html.contains("Code this paragraph") && !html.contains("Take words out"));
}

#[test]
fn words_that_were_taken_out_are_on_no_page() {
    let scene = scene();
    let reference = busy(&scene);
    // The passage that covers the name breaks with it.
    let document = scene.document(&format!("{reference}/b1"));
    let commission = scene.commission.clone();
    let of = document.clone();
    scene
        .store
        .write(move |tx| acts::put(tx, &commission, &of, 0..15, "distance", ("A", NOON_US)))
        .unwrap();
    let clerk = asked(&scene, Role::Clerk, Language::En, "/evidence", "");
    let fields = Fields::of(&[("words", "tŷ yn oer"), ("part", "b1")]);
    let (document, span) = moderate::chosen(&clerk, &reference, &fields).unwrap();
    let shown = moderate::confirm(&clerk, &document, span.clone(), "", false).unwrap();
    assert!(shown.contains("distance (A)"), "what breaks is told before");
    moderate::take_out(&clerk, &document, span, RedactionReason::Safeguarding).unwrap();
    doubled(&scene);
    for (name, html) in pages_of(&scene, &reference, Language::En) {
        assert!(
            !html.contains("tŷ yn oer"),
            "{name} shows words that were taken out"
        );
        assert!(
            !html.contains("Sample Person"),
            "{name} shows words that were taken out"
        );
    }
    let panels = Panels::default();
    let html = page::render(&clerk, &panels, &reference, "", Typed::default()).unwrap();
    assert!(html.contains("Coded passages that lost words"));
    assert!(html.contains("to keep somebody safe; Sample clerk, 1 March 2026, 12:00"));
}

#[test]
fn a_page_that_is_out_of_date_changes_nothing() {
    let scene = scene();
    let reference = busy(&scene);
    let clerk = asked(&scene, Role::Clerk, Language::En, "/evidence", "");
    let fields = Fields::of(&[
        ("part", "a1"),
        ("start", "0"),
        ("end", "4"),
        ("version", "1"),
    ]);
    let refused = moderate::chosen(&clerk, &reference, &fields).unwrap_err();
    assert!(
        refused
            .to_string()
            .contains("was changed after this page was opened")
    );
}

#[test]
fn the_original_of_an_answer_does_not_exist() {
    let scene = scene();
    let reference = busy(&scene);
    let clerk = asked(&scene, Role::Clerk, Language::En, "/evidence", "");
    let none = page::file(&clerk, &reference, "a1");
    assert!(matches!(none, Err(commission::Error::NotFound)));
}

#[test]
fn a_memo_about_somebody_elses_passage_is_refused() {
    let scene = scene();
    let reference = busy(&scene);
    let other = scene.submission(Publication::Named, &[("a1", "Another voice.")]);
    let ask = asked(&scene, Role::Analyst, Language::En, "/evidence", "");
    let fields = Fields::of(&[("memo", "x"), ("about", "passage-1")]);
    assert!(code::write_memo(&ask, &reference, &fields).is_ok());
    let wrong = code::write_memo(&ask, &other, &fields);
    assert!(matches!(wrong, Err(commission::Error::NotFound)));
}

#[test]
fn the_log_says_who_undid_what_and_when() {
    let scene = scene();
    busy(&scene);
    let commission = scene.commission.clone();
    let undone = scene
        .store
        .write(move |tx| acts::undo(tx, &commission, 1, ("Sample colleague", NOON_US)));
    assert_eq!(undone.unwrap().coder, "Sample analyst");
    let ask = asked(&scene, Role::Analyst, Language::En, "/work", "");
    let html = work::render(&ask).unwrap();
    assert!(html.contains("undone by Sample colleague, 1 March 2026, 12:00"));
    assert_eq!(html.matches("class=\"undo\"").count(), 1);
}

#[test]
fn too_many_words_to_look_for_are_counted() {
    let many = vec!["bus"; 40].join(" ");
    let why = crate::Filter::of_query(&format!("q={many}"))
        .question()
        .unwrap_err();
    let sentence = crate::refused_query(why).en;
    assert_eq!(sentence, "The search has 40 words. Use at most 32.");
}

#[test]
fn the_script_is_small_and_asks_nobody_else() {
    for asset in crate::web::assets() {
        assert!(asset.bytes.len() <= 12 * 1024, "{} is too long", asset.path);
        let text = std::str::from_utf8(asset.bytes).unwrap();
        for forbidden in ["http:", "https:", "eval(", "@import", "url("] {
            assert!(
                !text.contains(forbidden),
                "{} holds {forbidden}",
                asset.path
            );
        }
    }
}

#[test]
fn a_scan_says_whether_its_words_were_typed_by_whom_and_leads_a_clerk_to_typing() {
    let scene = scene();
    let reference = scene.scan(Publication::Named, b"picture");
    let html = |role, language| {
        let ask = asked(&scene, role, language, "/evidence", "");
        code::document_html(&ask, &Panels::default(), &reference, "attachment-1", "").unwrap()
    };
    let place = format!("/scans/{reference}/attachment-1");
    let awaiting = html(Role::Clerk, Language::En);
    assert!(awaiting.contains("await a transcript") && awaiting.contains(&place));
    assert!(!html(Role::Analyst, Language::En).contains(&place));
    let name = format!("{reference}/attachment-1");
    scene.transcribe(&name, "First words.").unwrap();
    scene.transcribe(&name, "Second words.").unwrap();
    let typed = html(Role::Clerk, Language::En);
    assert!(
        typed.contains("Typed by the secretariat from a scan: Sample clerk"),
        "{typed}"
    );
    assert!(typed.contains("An earlier transcript, sealed since"));
    assert!(typed.contains("Second words.") && !typed.contains("First words."));
    assert!(typed.contains("Correct the transcript"));
    assert!(html(Role::Clerk, Language::Cy).contains("Teipiwyd gan yr ysgrifenyddiaeth o sgan"));
}

/// Answers about three things to one question, and their themes.
fn with_themes(scene: &Scene) {
    let subjects = [
        "parking space car permit",
        "nurse ward doctor kind",
        "bus route driver timetable",
    ];
    for number in 0..24_usize {
        let own: Vec<&str> = subjects[number % 3].split(' ').collect();
        let (first, second) = (own[number % 4], own[(number + 1 + number / 12) % 4]);
        let text = format!("Please look at the {first} and the {second} {CANARY} number {number}.");
        scene.submission(Publication::NotDecided, &[("a1", &text)]);
    }
    find_themes(scene);
}

fn find_themes(scene: &Scene) -> usize {
    let commission = scene.commission.clone();
    let before = scene
        .store
        .read(|r| crate::themes::answers(r, &commission, "a1"))
        .unwrap();
    let found = ::themes::find(&before.texts(), &crate::themes::settings(Some(3), 1));
    scene
        .store
        .write(move |tx| crate::themes::keep_found(tx, &commission, &before, &found, BY))
        .unwrap()
}

const BY: (&str, i64) = ("Sample analyst", NOON_US);

/// Keys, labels and submissions of the themes.
fn kept(scene: &Scene) -> Vec<(String, String, i64)> {
    let id = scene.commission.id;
    let all = scene
        .store
        .read(|r| crate::store::themes::of_question(r, id, "a1"));
    let all = all.unwrap().into_iter();
    all.map(|theme| (theme.key, theme.label, theme.submissions))
        .collect()
}

#[test]
fn the_pages_of_themes_show_passages_and_nothing_unescaped() {
    let scene = scene();
    with_themes(&scene);
    let (key, label, _) = kept(&scene)[0].clone();
    for language in Language::ALL {
        let ask = |role, query| asked(&scene, role, language, "/themes", query);
        let list = themes::render_list(&ask(Role::Clerk, "")).unwrap();
        assert!(list.contains("/themes/a1"));
        let typed = themes::Typed {
            errors: refused("label"),
            ..themes::Typed::default()
        };
        let pages = [
            list,
            themes::render_of(
                &ask(Role::Analyst, "done=themes-found"),
                "a1",
                "x".to_owned(),
                refused("count"),
            )
            .unwrap(),
            themes::render_one(&ask(Role::Analyst, ""), ("a1", &key), typed).unwrap(),
        ];
        for html in &pages {
            assert!(!html.contains(CANARY), "{html}");
        }
        assert!(pages[1].contains(&label) && pages[1].contains("<blockquote"));
        for act in ["rename", "merge", "split", "promote", "drop"] {
            assert!(pages[2].contains(&format!("/{act}\"")), "{act}");
        }
        let reader = themes::render_one(
            &ask(Role::Commissioner, ""),
            ("a1", &key),
            themes::Typed::default(),
        );
        assert!(
            !reader
                .unwrap()
                .contains("<form method=\"post\" action=\"/cy/c/small/themes")
        );
    }
}

#[test]
fn finding_themes_again_keeps_what_a_person_did() {
    let scene = scene();
    with_themes(&scene);
    let before = kept(&scene);
    assert_eq!(before.iter().map(|(.., n)| n).sum::<i64>(), 24);
    let (first, second, third) = (
        before[0].0.clone(),
        before[1].0.clone(),
        before[2].0.clone(),
    );
    let commission = scene.commission.clone();
    let (own, other, last) = (first.clone(), second.clone(), third.clone());
    scene
        .store
        .write(move |tx| -> Result<(), commission::Error> {
            crate::themes::rename(tx, &commission, ("a1", &own), "  Getting  there ", BY)?;
            crate::themes::merge(tx, &commission, ("a1", &last), &other, BY)?;
            let nameless = crate::themes::rename(tx, &commission, ("a1", &own), " ", BY);
            assert!(nameless.unwrap_err().to_string().contains("Type a name"));
            let same = crate::themes::merge(tx, &commission, ("a1", &own), &own, BY);
            assert!(same.unwrap_err().to_string().contains("another theme"));
            Ok(())
        })
        .unwrap();
    scene.submission(
        Publication::NotDecided,
        &[("a1", "The parking space for a car.")],
    );
    assert_eq!(find_themes(&scene), 2, "what was merged stays merged");
    let after = kept(&scene);
    let named = after.iter().find(|(key, ..)| *key == first).unwrap();
    assert_eq!(named.1, "Getting there");
    assert!(after.iter().any(|(key, ..)| *key == second));
    assert_eq!(after.iter().map(|(.., n)| n).sum::<i64>(), 25);
}

#[test]
fn a_theme_becomes_a_code_only_on_the_passages_a_person_chose() {
    let scene = scene();
    with_themes(&scene);
    let key = kept(&scene)[0].0.clone();
    let commission = scene.commission.clone();
    let own = key.clone();
    let code = scene
        .store
        .write(move |tx| {
            crate::themes::promote(
                tx,
                &commission,
                ("a1", &own),
                &entry("Getting there"),
                &[1],
                BY,
            )
        })
        .unwrap();
    let id = scene.commission.id;
    let codings = scene.store.read(|r| crate::codings(r, id)).unwrap();
    assert_eq!(codings.len(), 1);
    assert_eq!(
        (codings[0].code.as_str(), codings[0].coder.as_str()),
        (code.as_str(), BY.0)
    );
    let ask = asked(&scene, Role::Analyst, Language::En, "/themes/a1", "");
    let html = themes::render_one(&ask, ("a1", &key), themes::Typed::default()).unwrap();
    assert!(html.contains("a code was made of it") && !html.contains("id=\"code-name\""));
}

#[test]
fn a_theme_is_divided_and_what_a_person_divided_stays() {
    let scene = scene();
    with_themes(&scene);
    let commission = scene.commission.clone();
    let (first, second) = (kept(&scene)[0].0.clone(), kept(&scene)[1].0.clone());
    let (own, other) = (first.clone(), second);
    scene
        .store
        .write(move |tx| crate::themes::merge(tx, &commission, ("a1", &other), &own, BY))
        .unwrap();
    let commission = scene.commission.clone();
    let at = ("a1", first.as_str());
    let before = scene
        .store
        .read(|r| crate::themes::answers_of(r, &commission, at))
        .unwrap();
    assert_eq!(before.texts().len(), 16);
    let found = ::themes::find(&before.texts(), &crate::themes::settings(Some(2), 1));
    let own = first.clone();
    scene
        .store
        .write(move |tx| crate::themes::split(tx, &commission, ("a1", &own), &before, &found, BY))
        .unwrap();
    assert_eq!(kept(&scene).len(), 3);
    let divided = kept(&scene);
    find_themes(&scene);
    assert_eq!(kept(&scene).len(), 3);
    assert_eq!(
        divided
            .iter()
            .map(|(key, ..)| key)
            .collect::<Vec<_>>()
            .len(),
        3
    );
    let commission = scene.commission.clone();
    scene
        .store
        .write(move |tx| crate::themes::discard(tx, &commission, ("a1", &first), BY))
        .unwrap();
    assert_eq!(kept(&scene).len(), 2);
}
