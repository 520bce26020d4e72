//! Principles on their pages: two evaluators assess a prototype each for themselves, decide on what they differ on, and the public reads the
//! settled profile.

use crate::door::{Browser, Door};
use axum::http::StatusCode;
use commission::Role;
use practice::register::{self, Register, of_toml};

const REGISTER: &str = include_str!("../../../../examples/prototypes/register.toml");
const LEVELS: &str = include_str!("../../../../examples/prototypes/adherence.csv");
const PAGE: &str = "/en/c/small/principles/ccin-ten/sample-doorstep";
const PUBLIC: &str = "/en/c/small/prototypes/sample-doorstep";

/// A commission with the register of the example, whose sample prototype the public sees.
fn filled() -> Door {
    let door = Door::open();
    let commission = door.scene.commission.clone();
    let mut register = Register::default();
    for (_, record, _) in of_toml("register.toml", REGISTER).records {
        register.put(record);
    }
    let by = ("Ann", testkit::NOON_US);
    door.scene
        .store
        .write(move |tx| {
            register::keep(tx, &commission, &register, by)?;
            let shown = (register::Kind::Prototype, "sample-doorstep");
            register::show(tx, &commission, shown, true, by)
        })
        .unwrap();
    door
}

async fn say(door: &Door, who: &mut Browser, principle: &str, fields: &[(&str, &str)]) {
    let said = door.post(who, &format!("{PAGE}/{principle}"), fields).await;
    assert_eq!(said.place(), PAGE, "{}", said.text);
}

#[tokio::test]
async fn two_assess_each_for_themselves_decide_together_and_the_public_reads_the_profile() {
    let door = filled();
    let mut ann = door.signed_in(door.person("ann", Role::Evaluator));
    let mut bob = door.signed_in(door.person("bob", Role::Evaluator));
    let mut nobody = Browser::default();
    for who in [&mut ann, &mut bob] {
        let begun = door.post(who, PAGE, &[("go", "begin")]).await;
        assert_eq!(begun.place(), PAGE, "{}", begun.text);
    }
    let shown = ("item", "sample-outcomes");
    say(&door, &mut ann, "SP", &[("level", "3"), shown]).await;
    let view = ("note", "Annie alone thinks so");
    say(
        &door,
        &mut ann,
        "DE",
        &[("level", "1"), ("barriers", "funding"), view],
    )
    .await;
    say(&door, &mut bob, "SP", &[("level", "3"), shown]).await;
    say(
        &door,
        &mut bob,
        "DE",
        &[("level", "2"), shown, ("barriers", "short-term")],
    )
    .await;
    // What cannot stand is told beside its field, and what was typed stays.
    let wrong = [
        ("level", "4"),
        ("evidence", "nothing-such"),
        ("note", "kept words"),
    ];
    let wrong = door.post(&mut ann, &format!("{PAGE}/LE"), &wrong).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    for told in ["href=\"#evidence\"", "nothing-such", "kept words"] {
        assert!(wrong.text.contains(told), "{told}: {}", wrong.text);
    }
    door.post(&mut ann, PAGE, &[("go", "finish")]).await;
    for below in ["", "/DE", "/LE"] {
        let page = door.get(&mut bob, &format!("{PAGE}{below}")).await;
        assert!(!page.text.contains("Annie alone"), "{}", page.text);
        assert!(!page.text.contains("1: stated</dd>"), "{}", page.text);
    }
    for file in ["csv", "xlsx"] {
        let address = format!("/en/c/small/principles.{file}?set=ccin-ten");
        let out = door.get(&mut bob, &address).await;
        assert_eq!(out.status, StatusCode::OK);
        assert!(!out.text.contains("Annie alone"));
    }
    let early = door.get(&mut nobody, PUBLIC).await;
    assert!(!early.text.contains("drawing--levels"));
    door.post(&mut bob, PAGE, &[("go", "finish")]).await;
    let open = door.get(&mut bob, PAGE).await;
    for told in [
        "1: stated",
        "2: some practice",
        "drawing--levels",
        "1 of the 10",
    ] {
        assert!(open.text.contains(told), "{told}: {}", open.text);
    }
    let unsettled = door.get(&mut nobody, PUBLIC).await;
    assert!(!unsettled.text.contains("drawing--levels"));
    let form = door.get(&mut bob, &format!("{PAGE}/DE")).await;
    assert!(form.text.contains("Annie alone"), "{}", form.text);
    let decided = [
        ("go", "decide"),
        ("was", "0"),
        ("level", "2"),
        shown,
        ("barriers", "funding"),
        ("note", "The minutes show a vote"),
    ];
    say(&door, &mut bob, "DE", &decided).await;
    let both = door.get(&mut ann, PAGE).await;
    for told in ["bob: The minutes show a vote", "1: stated"] {
        assert!(both.text.contains(told), "{told}: {}", both.text);
    }
    let set = door.get(&mut ann, "/en/c/small/principles/ccin-ten").await;
    for told in [
        "settled",
        "Agreement of the assessors",
        "Social partnership",
    ] {
        assert!(set.text.contains(told), "{told}: {}", set.text);
    }
    for language in ["en", "cy"] {
        let page = door.get(&mut nobody, &PUBLIC.replace("en", language)).await;
        assert!(page.text.contains("drawing--levels"), "{}", page.text);
        // What each found, and why they decided as they did, is not the public's business.
        for hidden in ["Annie alone", "The minutes"] {
            assert!(!page.text.contains(hidden), "{}", page.text);
        }
        let common = format!("/{language}/c/small/practices");
        let common = door.get(&mut nobody, &common).await;
        assert_eq!(common.status, StatusCode::OK);
        assert!(common.text.contains("1 o") && common.text.contains("<table"));
    }
}

#[tokio::test]
async fn a_table_of_assessments_is_taken_in_and_a_commissioner_only_reads() {
    let door = filled();
    let mut ann = door.signed_in(door.person("ann", Role::Evaluator));
    let import = "/en/c/small/principles-import";
    let fields = [("set", "ccin-ten")];
    let file = Some(("file", "adherence.csv", LEVELS));
    let taken = door.send_form(&mut ann, import, &fields, file).await;
    assert!(
        taken.text.contains("6 assessments with 44 levels"),
        "{}",
        taken.text
    );
    let wrong = "prototype,principle,assessor,level\nnowhere,SP,A,not assessed\n";
    let wrong = Some(("file", "wrong.csv", wrong));
    let told = door.send_form(&mut ann, import, &fields, wrong).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(told.text.contains("nowhere"));
    let mut paul = door.signed_in(door.person("paul", Role::Commissioner));
    for (page, status) in [
        ("/en/c/small/principles", StatusCode::OK),
        ("/cy/c/small/principles/ica-seven", StatusCode::OK),
        (
            "/en/c/small/principles/ccin-nine-2019",
            StatusCode::NOT_FOUND,
        ),
        (PAGE, StatusCode::OK),
        (import, StatusCode::NOT_FOUND),
    ] {
        assert_eq!(door.get(&mut paul, page).await.status, status, "{page}");
    }
    let may_not = door.post(&mut paul, PAGE, &[("go", "begin")]).await;
    assert_eq!(may_not.status, StatusCode::NOT_FOUND);
    let sets = door.get(&mut paul, "/en/c/small/principles").await;
    assert!(sets.text.contains("Which nine they were was not found"));
}
