//! Hubs people ask for, from an answer to the map; and the choice that a clerk lays over them.

use crate::door::Door;
use axum::http::StatusCode;
use commission::{Publication, Role};

#[tokio::test]
async fn an_answer_becomes_an_idea_with_its_evidence_and_is_seen_on_the_map() {
    let door = Door::open();
    let text = "Put <b>a hub</b> in the old school at Corris.";
    let reference = door
        .scene
        .submission(Publication::NotDecided, &[("b1", text)]);
    let mut clerk = door.signed_in(door.person("ann", Role::Clerk));
    let answers = door
        .get(&mut clerk, "/en/c/small/hubs/answers?strand=b")
        .await;
    assert!(answers.text.contains("Read: 0 of 1."), "{}", answers.text);
    let new = answers.between("href=\"/en/c/small/hubs/new?answer=", "\"");
    assert_eq!(new, format!("{reference}/b1"));
    let form = door
        .get(&mut clerk, &format!("/cy/c/small/hubs/new?answer={new}"))
        .await;
    assert!(form.text.contains("Ychwanegu syniad am hyb"));
    assert!(form.text.contains("Put &#60;b&#62;a hub"), "{}", form.text);
    let name = "Ysgol \u{202e}<Corris>";
    let wrong = [
        ("name", name),
        ("at", "-3.84, 52.65"),
        ("answer", new.as_str()),
    ];
    let refused = door.post(&mut clerk, "/en/c/small/hubs/new", &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.text.contains("look the wrong way round"),
        "{}",
        refused.text
    );
    assert!(
        refused.text.contains("Put &#60;b&#62;a hub"),
        "the answer is still there"
    );
    let right = [
        ("name", name),
        ("at", "52.65, -3.84"),
        ("answer", new.as_str()),
    ];
    let made = door.post(&mut clerk, "/en/c/small/hubs/new", &right).await;
    assert_eq!(
        made.place(),
        "/en/c/small/hubs/i/1?done=yes",
        "{}",
        made.text
    );
    let one = door.get(&mut clerk, "/en/c/small/hubs/i/1").await;
    assert!(one.text.contains(&format!("/evidence/{reference}#b1-p1")));
    assert!(one.text.contains("in 1 submissions (1 distinct texts)"));
    let list = door.get(&mut clerk, "/en/c/small/hubs").await;
    assert!(
        list.text.contains("<svg") && list.text.contains("&lt;Corris&gt;"),
        "{}",
        list.text
    );
    let answers = door
        .get(&mut clerk, "/en/c/small/hubs/answers?strand=b")
        .await;
    assert!(answers.text.contains("Read: 1 of 1."));
    let sheet = door.get(&mut clerk, "/en/c/small/hubs.xlsx").await;
    assert_eq!(sheet.status, StatusCode::OK);
    let mut auditor = door.signed_in(door.person("eve", Role::Auditor));
    let seen = door.get(&mut auditor, "/en/c/small/hubs/i/1").await;
    assert!(
        !seen.text.contains("<textarea"),
        "who may not write sees no form"
    );
}

#[tokio::test]
async fn a_clerk_sets_k_and_the_aim_and_sees_the_map_change_with_the_ideas_on_it() {
    let door = Door::open();
    let mut clerk = door.signed_in(door.person("ann", Role::Clerk));
    let at = "/en/c/small/hubs";
    let idea = [("name", "Corris school"), ("at", "52.65, -3.84")];
    door.post(&mut clerk, &format!("{at}/new"), &idea).await;
    let none = door.get(&mut clerk, &format!("{at}/choices/new")).await;
    assert!(none.text.contains("no areas or no sites yet"));
    let sample = [("sample", "yes")];
    let kept = door
        .send_form(&mut clerk, &format!("{at}/files"), &sample, None)
        .await;
    assert_eq!(
        kept.place(),
        format!("{at}/files?done=yes"),
        "{}",
        kept.text
    );
    let form = door.get(&mut clerk, &format!("{at}/choices/new")).await;
    let field = |name: &str| {
        form.between(&format!("name=\"{name}\""), "</select>")
            .between_option()
    };
    let (demand, sites) = (field("demand"), field("sites"));
    let ask = |k: &'static str, aim: &'static str, within: &'static str| {
        vec![
            ("demand", demand.clone()),
            ("sites", sites.clone()),
            ("k", k.to_owned()),
            ("aim", aim.to_owned()),
            ("within", within.to_owned()),
        ]
    };
    let mut maps = Vec::new();
    for (number, (k, aim, within)) in [
        ("3", "median", ""),
        ("6", "median", ""),
        ("6", "coverage", "20"),
    ]
    .into_iter()
    .enumerate()
    {
        let sent = ask(k, aim, within);
        let sent: Vec<_> = sent
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let made = door.post(&mut clerk, &format!("{at}/choices"), &sent).await;
        let place = format!("{at}/choices/{}", number + 1);
        assert_eq!(made.place(), place, "{}", made.text);
        let shown = door.get(&mut clerk, &place).await;
        assert!(
            shown
                .text
                .contains("It is proved that no other choice does better"),
            "{}",
            shown.text
        );
        assert!(shown.text.contains("H1 Corris school"));
        maps.push(shown.between("<svg", "</svg>"));
    }
    assert!(maps[0] != maps[1] && maps[1] != maps[2]);
    let sent = ask("600", "coverage", "");
    let sent: Vec<_> = sent
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let refused = door.post(&mut clerk, &format!("{at}/choices"), &sent).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.text.contains("href=\"#within\""),
        "{}",
        refused.text
    );
    let again = door
        .get(&mut clerk, "/cy/c/small/hubs/choices/new?from=3")
        .await;
    assert!(
        again.text.contains("value=\"20\""),
        "what was asked comes back"
    );
    let table = "lsoa11cd,score_income,Health_rank\nW01000001,10.5,2\nW01000002,20.5,1\n";
    let file = Some(("file", "index.csv", table));
    let kept = door
        .send_form(
            &mut clerk,
            &format!("{at}/files"),
            &[("kind", "profile")],
            file,
        )
        .await;
    assert_eq!(
        kept.place(),
        format!("{at}/files?done=yes"),
        "{}",
        kept.text
    );
    let area = door
        .get(&mut clerk, &format!("{at}/area?area=W01000001"))
        .await;
    assert!(
        area.text.contains("2 of 2") && area.text.contains("Income"),
        "{}",
        area.text
    );
    assert!(area.text.contains("not of people"));
    let unknown = door
        .get(&mut clerk, &format!("{at}/area?area=%3Cb%3E"))
        .await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
}

/// The value of the first option in a piece of a form.
trait Options {
    fn between_option(&self) -> String;
}

impl Options for String {
    fn between_option(&self) -> String {
        let (_, rest) = self.split_once("option value=\"").unwrap();
        rest.split('"').next().unwrap().to_owned()
    }
}
