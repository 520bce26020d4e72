//! A vote from the first page to the map, as browsers without scripts meet it.

use crate::door::{Browser, Door};
use axum::http::StatusCode;
use commission::{Clock, Role};

const TEXTS: [(&str, &str); 4] = [
    ("about_en", "Sample: what should come first?"),
    ("about_cy", "Sampl: beth ddylai ddod gyntaf?"),
    ("policy_en", "One thing a statement, and nobody named."),
    ("policy_cy", "Un peth i bob datganiad, heb enwi neb."),
];

async fn set(door: &Door, clerk: &mut Browser, stage: &str, shown: &str) {
    let mut fields = TEXTS.to_vec();
    fields.extend([
        ("stage", stage),
        ("entry", "anyone"),
        ("proposals", "yes"),
        ("map_shown", shown),
    ]);
    let kept = door.post(clerk, "/en/c/small/voting", &fields).await;
    assert_eq!(kept.place(), "/en/c/small/voting?done=yes", "{}", kept.text);
}

async fn accepted(door: &Door, clerk: &mut Browser, text: &str) {
    let cy = format!("{text} (cy)");
    let fields = [("text", text), ("language", "en"), ("other", cy.as_str())];
    let made = door.post(clerk, "/en/c/small/voting/new", &fields).await;
    let at = made.place().to_owned();
    assert!(at.starts_with("/en/c/small/voting/s/"), "{}", made.text);
    let done = door.post(clerk, &at, &[("what", "accept")]).await;
    assert!(done.place().ends_with("?done=yes"), "{}", done.text);
}

/// A browser that takes part and has said its type.
async fn taking_part(door: &Door, kind: &str) -> Browser {
    let mut browser = Browser::default();
    let start = door.get(&mut browser, "/cy/c/small/voice").await;
    let code = start.between("name=\"code\" value=\"", "\"");
    for _ in 0..2 {
        let begun = door
            .post(&mut browser, "/cy/c/small/voice/begin", &[("code", &code)])
            .await;
        assert_eq!(begun.place(), "/cy/c/small/voice/next");
    }
    let asked = door.get(&mut browser, "/cy/c/small/voice/next").await;
    assert_eq!(asked.place(), "/cy/c/small/voice/type");
    let nothing = door.post(&mut browser, "/cy/c/small/voice/type", &[]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = door
        .post(&mut browser, "/cy/c/small/voice/type", &[("type", kind)])
        .await;
    assert_eq!(said.place(), "/cy/c/small/voice/next");
    browser
}

#[tokio::test]
async fn somebody_votes_changes_their_mind_comes_back_elsewhere_and_sees_the_map() {
    let door = Door::open();
    let clerk = door.person("clerk", Role::Clerk);
    let mut clerk = door.signed_in(clerk);
    let mut public = Browser::default();
    set(&door, &mut clerk, "prepared", "no").await;
    let way = "href=\"/en/c/small/voice\"";
    let front = door.get(&mut public, "/en/c/small").await;
    assert!(
        !front.text.contains(way),
        "nobody is led to what has not begun"
    );
    let hidden = door.get(&mut public, "/en/c/small/voice").await;
    assert_eq!(
        hidden.status,
        StatusCode::NOT_FOUND,
        "nothing shows before it opens"
    );
    for text in [
        "Buses should run later.",
        "Towns need dentists.",
        "Carers need rest.",
    ] {
        accepted(&door, &mut clerk, text).await;
    }
    set(&door, &mut clerk, "open", "no").await;
    let front = door.get(&mut public, "/en/c/small").await;
    assert!(front.text.contains(way), "{}", front.text);

    let mut anna = taking_part(&door, "carer").await;
    let first = door.get(&mut anna, "/cy/c/small/voice/next").await;
    assert!(first.text.contains("0 o 3"), "{}", first.text);
    assert!(
        first.text.contains("(cy)</h1>"),
        "in the language of the page"
    );
    let number = first.between("name=\"statement\" value=\"", "\"");
    let vote = |vote: &'static str| [("statement", number.clone()), ("vote", vote.to_owned())];
    for cast in ["agree", "agree", "disagree"] {
        let fields = vote(cast);
        let fields: Vec<_> = fields
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let kept = door
            .post(&mut anna, "/cy/c/small/voice/vote", &fields)
            .await;
        assert_eq!(
            kept.place(),
            format!("/cy/c/small/voice/next?kept={number}")
        );
        let next = door.get(&mut anna, kept.place()).await;
        assert!(next.text.contains("message--success") && next.text.contains("1 o 3"));
        assert!(
            !next
                .text
                .contains(&format!("name=\"statement\" value=\"{number}\""))
        );
    }
    let own = door
        .get(&mut anna, &format!("/en/c/small/voice/s/{number}"))
        .await;
    assert!(
        own.text.contains("Your vote now: you disagree"),
        "{}",
        own.text
    );

    let mine = door.get(&mut anna, "/en/c/small/voice/mine").await;
    let code = mine.between("receipt-code\">", "<");
    let mut elsewhere = Browser::default();
    let wrong = door
        .post(
            &mut elsewhere,
            "/en/c/small/voice/enter",
            &[("code", "70ZC3")],
        )
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let typed = code.to_lowercase().replace('-', " ");
    door.post(
        &mut elsewhere,
        "/en/c/small/voice/enter",
        &[("code", &typed)],
    )
    .await;
    let list = door
        .get(&mut elsewhere, "/en/c/small/voice/statements")
        .await;
    assert!(list.text.contains("you disagree"), "{}", list.text);
    let opened = door
        .get(&mut elsewhere, "/en/c/small/voice/mine.json")
        .await;
    let opened: serde_json::Value = serde_json::from_str(&opened.text).unwrap();
    assert_eq!(
        opened["openings"].as_array().unwrap().len(),
        2,
        "agree, then disagree"
    );

    // A proposal waits, is declined with a reason, and the log says so without repeating it.
    let proposal = [("text", "Sample names somebody."), ("language", "en")];
    let proposed = door
        .post(&mut anna, "/en/c/small/voice/propose", &proposal)
        .await;
    assert_eq!(proposed.place(), "/en/c/small/voice/propose?done=4");
    let list = door.get(&mut public, "/en/c/small/voice/statements").await;
    assert!(!list.text.contains("Sample names somebody."));
    let decline = [("what", "decline"), ("reason", "It names somebody.")];
    door.post(&mut clerk, "/en/c/small/voting/s/4", &decline)
        .await;
    let log = door.get(&mut public, "/en/c/small/voice/log").await;
    assert!(log.text.contains("It names somebody.") && !log.text.contains("Sample names"));

    // Ten more vote; the map is for the staff until it is shown.
    for at in 0..10 {
        let mut voter = taking_part(&door, "council").await;
        for statement in ["1", "2", "3"] {
            let vote = if (at < 5) == (statement == "1") {
                "agree"
            } else {
                "disagree"
            };
            let fields = [("statement", statement), ("vote", vote)];
            door.post(&mut voter, "/en/c/small/voice/vote", &fields)
                .await;
        }
    }
    let now = door.scene.clock.now_us();
    for kind in [voice::Kind::Groups, voice::Kind::Stability] {
        assert_eq!(
            voice::refresh_maps(&door.scene.store, kind, 0, now).unwrap(),
            1
        );
    }
    let hidden = door.get(&mut public, "/en/c/small/voice/map").await;
    assert_eq!(hidden.status, StatusCode::NOT_FOUND);
    set(&door, &mut clerk, "ended", "yes").await;
    for (language, words) in [("en", "no opinion poll"), ("cy", "nid arolwg barn")] {
        let map = door
            .get(&mut public, &format!("/{language}/c/small/voice/map"))
            .await;
        assert!(map.text.contains(words), "{}", map.text);
    }
    let over = door.get(&mut anna, "/en/c/small/voice/next").await;
    assert!(over.text.contains("Voting has ended"));
    let fields = [("statement", "1"), ("vote", "agree")];
    let late = door
        .post(&mut anna, "/en/c/small/voice/vote", &fields)
        .await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    let bound = door
        .scene
        .store
        .read(|r| r.last_leaf(&door.scene.commission.log(), "votes-bound"));
    assert!(
        bound.unwrap().is_some(),
        "what ended is bound in the ledger"
    );
}

#[tokio::test]
async fn codes_are_shown_once_and_let_somebody_in() {
    let door = Door::open();
    let clerk = door.person("clerk", Role::Clerk);
    let mut clerk = door.signed_in(clerk);
    set(&door, &mut clerk, "open", "no").await;
    let none = door
        .post(&mut clerk, "/en/c/small/voting/codes", &[("count", "0")])
        .await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    let made = door
        .post(&mut clerk, "/en/c/small/voting/codes", &[("count", "2")])
        .await;
    assert_eq!(made.text.matches("receipt-code").count(), 2);
    let code = made.between("receipt-code\">", "<");
    let again = door.get(&mut clerk, "/en/c/small/voting").await;
    assert!(!again.text.contains(&code));
    let mut invited = Browser::default();
    let form = door
        .get(
            &mut invited,
            &format!("/en/c/small/voice/enter?code={code}"),
        )
        .await;
    assert!(form.text.contains(&format!("value=\"{code}\"")));
    let entered = door
        .post(&mut invited, "/en/c/small/voice/enter", &[("code", &code)])
        .await;
    assert_eq!(entered.place(), "/en/c/small/voice/next");
}

#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "a test's input")]
async fn the_map_of_a_voting_that_has_ended_is_taken_in_as_an_exhibit() {
    let door = Door::open();
    let mut clerk = door.signed_in(door.person("clerk", Role::Clerk));
    set(&door, &mut clerk, "open", "no").await;
    let take = |votes: &str| {
        let folder = tempfile::tempdir().unwrap();
        let path = |name| folder.path().join(name);
        let statements =
            "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n"
                .to_owned()
                + &(0..8).fold(String::new(), |all, n| {
                    format!("{all}1,x,{n},0,0,0,1,Sample statement {n}\n")
                });
        std::fs::write(path("votes.csv"), votes).unwrap();
        std::fs::write(path("comments.csv"), statements).unwrap();
        let (votes, statements) = (path("votes.csv"), path("comments.csv"));
        let language = commission::Language::En;
        let read = voice::conversation::read(&votes, Some(&statements), language).unwrap();
        let scene = &door.scene;
        let by = ("Sample", scene.clock.now_us());
        voice::take(
            &scene.store,
            &scene.commission,
            &read,
            language,
            &*scene.chance,
            by,
        )
        .unwrap();
    };
    // Two sides of twenty, who differ on every statement.
    let mut votes = "timestamp,datetime,comment-id,voter-id,vote\n".to_owned();
    for (voter, statement) in (0..40).flat_map(|voter| (0..8).map(move |one| (voter, one))) {
        let vote = if (voter % 2 == 0) == (statement % 2 == 0) {
            1
        } else {
            -1
        };
        votes += &format!("1,x,{statement},{voter},{vote}\n");
    }
    take(&votes);
    let make = "/en/c/small/voting/exhibit";
    let early = door.post(&mut clerk, make, &[]).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(early.text.contains("Votes still come in"), "{}", early.text);
    set(&door, &mut clerk, "ended", "no").await;
    for number in 1..=2 {
        let made = door.post(&mut clerk, make, &[]).await;
        let at = format!("/en/c/small/exhibits/opinion-map-{number}");
        assert_eq!(made.place(), at, "{}", made.text);
    }
    let page = door
        .get(&mut clerk, "/cy/c/small/exhibits/opinion-map-1")
        .await;
    assert!(page.text.contains("Map barn"), "{}", page.text);
    // Whoever takes the two files away computes the very same.
    let file = "/en/c/small/exhibits/opinion-map-1/file";
    let kept: evidence::Exhibit =
        serde_json::from_str(&door.get(&mut clerk, file).await.text).unwrap();
    let files = voice::polis_files(
        &door.scene.store,
        door.scene.commission.id,
        commission::Language::En,
    );
    for (name, text) in files.unwrap() {
        let digest = ledger::sha256(text.as_bytes());
        let given = door
            .get(&mut clerk, &format!("/en/c/small/voting/{name}"))
            .await;
        assert_eq!(ledger::sha256(given.text.as_bytes()), digest, "{name}");
    }
    assert_eq!(kept.inputs.files, ["comments.csv", "votes.csv"]);
    assert_eq!(kept.result["groups"].as_array().unwrap().len(), 2);
    assert!(kept.result.get("points").is_none(), "nobody is told apart");
}
