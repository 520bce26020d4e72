//! The mailbox: what the secretariat decides about a submission, what is recorded of it, and what
//! happens when two decide at the same time.

use crate::door::{Browser, Door, Said};
use axum::http::StatusCode;
use commission::{Publication, Role};

const HERE: &str = "/en/c/small/inbox/SML0001";

/// The fields of the form as the page shows them now, with some of them changed.
async fn fields(
    door: &Door,
    browser: &mut Browser,
    changed: &[(&str, &str)],
) -> Vec<(String, String)> {
    let page = door.get(browser, HERE).await;
    let mut fields = Vec::new();
    for name in ["version", "state_shown", "late_shown"] {
        let value = page.between(&format!("name=\"{name}\" value=\""), "\"");
        fields.push((name.to_owned(), value));
    }
    for (name, value) in changed {
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    fields
}

async fn send(door: &Door, browser: &mut Browser, fields: &[(String, String)]) -> Said {
    let fields: Vec<_> = fields
        .iter()
        .map(|(n, v)| (n.as_str(), v.as_str()))
        .collect();
    door.post(browser, HERE, &fields).await
}

const DECIDED: &[(&str, &str)] = &[
    ("acknowledged", "yes"),
    ("accepted", "yes"),
    ("state", "name-withheld"),
    ("late", "yes"),
    ("note", "Rang back.\r\nShe agrees."),
];

fn acts(door: &Door) -> Vec<(String, String)> {
    let of = door.scene.commission.id;
    let acts = door
        .scene
        .store
        .read(|r| commission::acts(r, of, None, i64::MAX, 100));
    acts.unwrap()
        .into_iter()
        .map(|(_, act)| (act.person, act.what))
        .collect()
}

#[tokio::test]
async fn a_clerk_decides_about_a_submission_and_each_decision_is_recorded() {
    let door = Door::open();
    let mut clerk = door.signed_in(door.person("mair", Role::Clerk));
    let form = fields(&door, &mut clerk, DECIDED).await;
    let said = send(&door, &mut clerk, &form).await;
    assert_eq!(
        said.place(),
        "/en/c/small/inbox/SML0001?done=yes",
        "{}",
        said.text
    );
    let source = door.scene.source("SML0001");
    assert_eq!(
        (source.state, source.late),
        (Publication::NameWithheld, true)
    );
    let page = door.get(&mut clerk, HERE).await;
    assert!(page.text.contains("Rang back.\nShe agrees."));
    assert!(page.text.contains("Last changed by Sample mair, "));
    assert!(
        page.text
            .contains("nurse &#60;b&#62;&#34;&#39;&#38; came late"),
        "what was sent, escaped"
    );
    let (people, what): (Vec<_>, Vec<_>) = acts(&door).into_iter().unzip();
    assert!(
        people
            .iter()
            .all(|person| person == "Sample mair" || person == "tystio")
    );
    for act in [
        "noted",
        "accepted",
        "acknowledged",
        "late-marked",
        "publication-decided",
        "read",
    ] {
        assert_eq!(
            what.iter().filter(|one| *one == act).count(),
            1,
            "{act} in {what:?}"
        );
    }
    // The same form again changes nothing and says nothing new.
    let form = fields(&door, &mut clerk, DECIDED).await;
    send(&door, &mut clerk, &form).await;
    assert_eq!(acts(&door).len(), what.len());
}

#[tokio::test]
async fn the_later_of_two_sees_what_both_wrote_and_loses_nothing() {
    let door = Door::open();
    let mut mair = door.signed_in(door.person("mair", Role::Clerk));
    let mut dai = door.signed_in(door.person("dai", Role::Clerk));
    let of_mair = fields(&door, &mut mair, DECIDED).await;
    let mine = [
        ("acknowledged", "no"),
        ("accepted", ""),
        ("state", "confidential"),
        ("note", "Dai's <b>\"'& own words."),
    ];
    let of_dai = fields(&door, &mut dai, &mine).await;
    assert_eq!(
        send(&door, &mut mair, &of_mair).await.status,
        StatusCode::SEE_OTHER
    );
    let said = send(&door, &mut dai, &of_dai).await;
    assert_eq!(said.status, StatusCode::CONFLICT);
    assert_eq!(
        door.scene.source("SML0001").state,
        Publication::NameWithheld,
        "nothing of it is kept"
    );
    let own = "Dai&#39;s &#60;b&#62;&#34;&#39;&#38; own words.";
    assert_eq!(
        said.text.matches(own).count(),
        2,
        "in the form and beside the other: {}",
        said.text
    );
    assert!(
        said.text.contains("Rang back.\nShe agrees."),
        "what Mair wrote"
    );
    assert!(said.text.contains(">Sample mair</th>"));
    // Sent again from that page, it is kept.
    let version = said.between("name=\"version\" value=\"", "\"");
    let state = said.between("name=\"state_shown\" value=\"", "\"");
    let late = said.between("name=\"late_shown\" value=\"", "\"");
    let again = [
        ("version", version),
        ("state_shown", state),
        ("late_shown", late),
    ];
    let mut again: Vec<_> = again.into_iter().map(|(n, v)| (n.to_owned(), v)).collect();
    again.extend(mine.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())));
    assert_eq!(
        send(&door, &mut dai, &again).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        door.scene.source("SML0001").state,
        Publication::Confidential
    );
    // A decision on the reading page counts as well.
    let of_mair = fields(&door, &mut mair, DECIDED).await;
    let decide = "/en/c/small/evidence/SML0001/publication";
    door.post(&mut dai, decide, &[("state", "anonymous")]).await;
    assert_eq!(
        send(&door, &mut mair, &of_mair).await.status,
        StatusCode::CONFLICT
    );
}

#[tokio::test]
async fn what_is_sent_to_safeguarding_is_no_longer_published_and_says_why() {
    let door = Door::open();
    let mut clerk = door.signed_in(door.person("mair", Role::Clerk));
    let form = fields(&door, &mut clerk, DECIDED).await;
    send(&door, &mut clerk, &form).await;
    let to = format!("{HERE}/safeguarding");
    let without = door.post(&mut clerk, &to, &[("reason", "  ")]).await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
    door.post(&mut clerk, &to, &[("reason", "Names a child <b>\"'&")])
        .await;
    assert_eq!(
        door.scene.source("SML0001").state,
        Publication::Confidential
    );
    let page = door.get(&mut clerk, HERE).await;
    assert!(page.text.contains("Names a child &#60;b&#62;"));
    let list = door
        .get(&mut clerk, "/cy/c/small/inbox?show=safeguarding")
        .await;
    assert!(list.text.contains("SML0001"));
    door.post(&mut clerk, &to, &[("back", "yes")]).await;
    let list = door
        .get(&mut clerk, "/cy/c/small/inbox?show=safeguarding")
        .await;
    assert!(!list.text.contains("SML0001"));
    assert_eq!(
        door.scene.source("SML0001").state,
        Publication::Confidential
    );
    let kinds: Vec<_> = acts(&door).into_iter().map(|(_, what)| what).collect();
    assert!(
        kinds.contains(&"to-safeguarding".to_owned())
            && kinds.contains(&"from-safeguarding".to_owned())
    );
}

#[tokio::test]
async fn each_list_holds_what_waits_for_it_and_comes_as_a_workbook() {
    let door = Door::open();
    for number in 0..60 {
        let text = format!("=1+{number}");
        door.scene.submission(Publication::Named, &[("a1", &text)]);
    }
    let mut clerk = door.signed_in(door.person("mair", Role::Clerk));
    let count = |said: &Said| said.text.matches("type=\"checkbox\"").count();
    let first = door.get(&mut clerk, "/en/c/small/inbox").await;
    assert_eq!(count(&first), 50);
    assert!(
        first.text.contains("Everything (61)") && first.text.contains("Publication to decide (1)")
    );
    let older = first.between("<a href=\"/en/c/small/inbox?show=all&#38;before=", "\"");
    let rest = door
        .get(
            &mut clerk,
            &format!("/en/c/small/inbox?show=all&before={older}"),
        )
        .await;
    assert_eq!(count(&rest), 11);
    let ticked = [
        ("show", "to-accept"),
        ("what", "accept"),
        ("reference", "SML0001"),
        ("reference", "SML0002"),
    ];
    let said = door.post(&mut clerk, "/en/c/small/inbox", &ticked).await;
    assert_eq!(said.place(), "/en/c/small/inbox?show=to-accept&done=2");
    let left = door.get(&mut clerk, said.place()).await;
    assert!(
        left.text.contains("To accept (59)") && left.text.contains("2 submissions were changed")
    );
    let wrong = [
        ("what", "accept"),
        ("reference", "SML0003"),
        ("reference", "SML9999"),
    ];
    let said = door.post(&mut clerk, "/en/c/small/inbox", &wrong).await;
    assert_eq!(said.status, StatusCode::NOT_FOUND);
    let left = door
        .get(&mut clerk, "/en/c/small/inbox?show=to-accept")
        .await;
    assert!(left.text.contains("To accept (59)"), "all of them or none");
    let sheet = door
        .get(&mut clerk, "/cy/c/small/inbox.xlsx?show=to-decide")
        .await;
    assert_eq!(sheet.status, StatusCode::OK);
    let name = sheet.headers["content-disposition"].to_str().unwrap();
    assert_eq!(name, "attachment; filename=\"small-inbox-to-decide.xlsx\"");
    assert!(acts(&door).contains(&("Sample mair".to_owned(), "downloaded".to_owned())));
}

#[tokio::test]
async fn every_list_is_offered_as_a_workbook() {
    let door = Door::open();
    let mut clerk = door.signed_in(door.person("mair", Role::Clerk));
    let mut administrator = door.signed_in(door.person("ifan", Role::Administrator));
    for (browser, lists) in [
        (
            &mut clerk,
            &[
                "inbox",
                "imports",
                "scans",
                "objections",
                "evidence",
                "codebook",
                "gaps",
            ][..],
        ),
        (&mut administrator, &["people", "audit"][..]),
    ] {
        for list in lists {
            for language in ["en", "cy"] {
                let at = format!("/{language}/c/small/{list}.xlsx");
                let sheet = door.get(browser, &at).await;
                assert_eq!(sheet.status, StatusCode::OK, "{at}");
                let name = sheet.headers["content-disposition"].to_str().unwrap();
                assert!(name.contains(&format!("small-{list}")), "{name}");
                assert!(sheet.text.starts_with("PK"), "{at} is a workbook");
            }
        }
    }
    let people = door.get(&mut administrator, "/en/c/small/people").await;
    assert!(people.text.contains("/en/c/small/people.xlsx"));
    // A list without claims has no table: there is nothing to take away.
    let claims = door.get(&mut clerk, "/en/c/small/claims.xlsx").await;
    assert_eq!(claims.status, StatusCode::NOT_FOUND);
}
