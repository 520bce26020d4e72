//! Accounts: signing in with what was set up for it, losing things and coming back, letting people in
//! and seeing them out. Each test is asked as browsers ask.

use crate::door::{Browser, Door, PASSWORD, Said};
use axum::http::{Request, StatusCode};
use commission::totp::Secret;
use commission::{Clock, Role};
use std::sync::Arc;

async fn sign_in(
    door: &Door,
    browser: &mut Browser,
    login: &str,
    password: &str,
    code: &str,
) -> Said {
    let fields = [("login", login), ("password", password), ("code", code)];
    door.post(browser, "/en/sign-in", &fields).await
}

async fn is_in(door: &Door, browser: &mut Browser) -> bool {
    door.get(browser, "/en/account").await.status == StatusCode::OK
}

/// Sets a phone up and answers its secret.
async fn set_phone(door: &Door, browser: &mut Browser) -> Secret {
    let page = door.get(browser, "/cy/account/phone").await;
    assert!(page.text.contains("<svg class=\"square\" role=\"img\""));
    let secret = page.between("name=\"secret\" value=\"", "\"");
    let known = Secret::of_text(&secret).unwrap();
    let code = code_now(door, &known);
    let wrong = [
        ("secret", secret.as_str()),
        ("code", "000000"),
        ("password", PASSWORD),
    ];
    let refused = door.post(browser, "/en/account/phone", &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.text.contains(&secret),
        "the same secret is offered again"
    );
    let right = [
        ("secret", secret.as_str()),
        ("code", &code),
        ("password", PASSWORD),
    ];
    let set = door.post(browser, "/en/account/phone", &right).await;
    assert_eq!(set.place(), "/en/account?done=phone");
    known
}

fn code_now(door: &Door, secret: &Secret) -> String {
    secret.code(door.scene.clock.now_us() / 30_000_000)
}

async fn recovery_codes(door: &Door, browser: &mut Browser) -> Vec<String> {
    let page = door
        .post(
            browser,
            "/en/account/recovery-codes",
            &[("password", PASSWORD)],
        )
        .await;
    let codes = page.text.split("<li><code>").skip(1);
    codes
        .map(|rest| rest.split('<').next().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn the_phone_is_asked_for_and_each_of_its_codes_counts_once() {
    let door = Door::open();
    let mut mair = door.signed_in(door.person("mair", Role::Clerk));
    let secret = set_phone(&door, &mut mair).await;
    door.scene.clock.pass(60);
    let code = code_now(&door, &secret);
    for (password, given) in [
        (PASSWORD, ""),
        (PASSWORD, "123456"),
        ("not it at all", code.as_str()),
    ] {
        let said = sign_in(&door, &mut Browser::default(), "mair", password, given).await;
        assert_eq!(
            said.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{password} {given}"
        );
        assert!(
            said.text.contains("do not go together"),
            "which was wrong is not said"
        );
    }
    let mut fresh = Browser::default();
    let said = sign_in(&door, &mut fresh, "Mair ", PASSWORD, &code).await;
    assert_eq!(said.status, StatusCode::SEE_OTHER);
    assert!(is_in(&door, &mut fresh).await);
    // Somebody who looked over her shoulder is too late, also with the code of the step before.
    for before in [0, 1] {
        let step = door.scene.clock.now_us() / 30_000_000 - before;
        let again = sign_in(
            &door,
            &mut Browser::default(),
            "mair",
            PASSWORD,
            &secret.code(step),
        )
        .await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn a_recovery_code_stands_in_for_one_lost_thing_and_counts_once() {
    let door = Door::open();
    let mut mair = door.signed_in(door.person("mair", Role::Clerk));
    let codes = recovery_codes(&door, &mut mair).await;
    assert_eq!(codes.len(), 10);
    let secret = set_phone(&door, &mut mair).await;
    door.scene.clock.pass(60);

    let mut lost_phone = Browser::default();
    let said = sign_in(
        &door,
        &mut lost_phone,
        "mair",
        PASSWORD,
        &codes[0].to_uppercase(),
    )
    .await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text);
    let again = sign_in(&door, &mut Browser::default(), "mair", PASSWORD, &codes[0]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);

    // The password is lost: a code in its place, and the phone as well.
    let new = "pedwar gair newydd sbon";
    let recover = |recovery: &str, code: &str| {
        let fields = [
            ("login", "mair".to_owned()),
            ("recovery", recovery.to_owned()),
            ("code", code.to_owned()),
            ("password", new.to_owned()),
        ];
        let door = &door;
        async move {
            let fields: Vec<_> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
            let mut browser = Browser::default();
            (
                door.post(&mut browser, "/en/recover", &fields).await,
                browser,
            )
        }
    };
    for (recovery, code) in [
        (&codes[1], ""),
        (&codes[1], codes[1].as_str()),
        (&codes[0], codes[2].as_str()),
    ] {
        let (said, _) = recover(recovery, code).await;
        assert_eq!(
            said.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{recovery} {code}"
        );
    }
    let (said, mut back) = recover(&codes[1], &code_now(&door, &secret)).await;
    assert_eq!(said.place(), "/en/account?done=recovered", "{}", said.text);
    assert!(is_in(&door, &mut back).await);
    assert!(
        !is_in(&door, &mut mair).await,
        "every sign-in from before has ended"
    );
    let old = sign_in(&door, &mut Browser::default(), "mair", PASSWORD, &codes[3]).await;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn tries_are_slowed_by_name_and_never_keep_the_owner_out_of_a_known_browser() {
    let door = Door::open();
    door.person("mair", Role::Clerk);
    let mut known = Browser::default();
    sign_in(&door, &mut known, "mair", PASSWORD, "").await;
    door.post(&mut known, "/en/sign-out", &[]).await;
    assert!(!is_in(&door, &mut known).await);
    assert!(
        known.cookies.contains_key("tystio-browser"),
        "the browser stays known"
    );

    let mut guesser = Browser::default();
    let mut waits = Vec::new();
    for _ in 0..8 {
        let said = sign_in(&door, &mut guesser, "mair", "cyfrinair anghywir", "").await;
        if said.status == StatusCode::TOO_MANY_REQUESTS {
            let seconds: i64 = said.headers["retry-after"]
                .to_str()
                .unwrap()
                .parse()
                .unwrap();
            assert!(said.text.contains(&format!("Wait {seconds} seconds")));
            waits.push(seconds);
            door.scene.clock.pass(seconds);
        }
    }
    assert_eq!(
        waits,
        [1, 2],
        "five tries are free, each wait uses the next request up"
    );
    let guesses = 15 * 60 / 60 + 12;
    let mut tried = 0;
    for _ in 0..(15 * 60) {
        let said = sign_in(&door, &mut guesser, "mair", "cyfrinair anghywir", "").await;
        tried += i32::from(said.status == StatusCode::UNPROCESSABLE_ENTITY);
        door.scene.clock.pass(1);
    }
    assert!(tried <= guesses, "{tried} guesses in a quarter of an hour");

    // While the guessing goes on its victim comes in, from the browser that is known.
    let said = sign_in(&door, &mut known, "mair", PASSWORD, "").await;
    assert_eq!(said.status, StatusCode::SEE_OTHER);
    // A browser known for somebody else has no privilege.
    sign_in(&door, &mut guesser, "mair", "cyfrinair anghywir", "").await;
    door.person("dai", Role::Analyst);
    let mut dai = Browser::default();
    sign_in(&door, &mut dai, "dai", PASSWORD, "").await;
    let said = sign_in(&door, &mut dai, "mair", "cyfrinair anghywir", "").await;
    assert_eq!(said.status, StatusCode::TOO_MANY_REQUESTS);
    // Names that do not exist are slowed alike: the wait does not tell which exist.
    let mut said = Vec::new();
    for _ in 0..6 {
        said.push(
            sign_in(&door, &mut guesser, "nobody", "cyfrinair anghywir", "")
                .await
                .status
                .as_u16(),
        );
    }
    assert_eq!(said, [422, 422, 422, 422, 422, 429]);
}

#[tokio::test]
async fn tries_sent_at_once_count_one_by_one() {
    let door = Arc::new(Door::open());
    door.person("mair", Role::Clerk);
    let tasks: Vec<_> = (0..40)
        .map(|_| {
            let door = Arc::clone(&door);
            tokio::spawn(async move {
                sign_in(
                    &door,
                    &mut Browser::default(),
                    "mair",
                    "cyfrinair anghywir",
                    "",
                )
                .await
                .status
            })
        })
        .collect();
    let mut looked_at = 0;
    for task in tasks {
        looked_at += i32::from(task.await.unwrap() == StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(looked_at, 5);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_honest_people_behind_one_address_all_come_in() {
    let door = Arc::new(Door::open());
    for number in 0..200 {
        door.person(&format!("person-{number}"), Role::Analyst);
    }
    let tasks: Vec<_> = (0..200)
        .map(|number| {
            let door = Arc::clone(&door);
            tokio::spawn(async move {
                let login = format!("person-{number}");
                sign_in(&door, &mut Browser::default(), &login, PASSWORD, "")
                    .await
                    .status
            })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn a_sign_in_planted_before_is_not_the_one_after() {
    let door = Door::open();
    door.person("mair", Role::Clerk);
    let planted = "a".repeat(64);
    let mut browser = Browser::default();
    browser.cookies.insert("tystio".to_owned(), planted.clone());
    sign_in(&door, &mut browser, "mair", PASSWORD, "").await;
    assert_ne!(browser.cookies["tystio"], planted);
    let mut thief = Browser::default();
    thief.cookies.insert("tystio".to_owned(), planted);
    assert!(!is_in(&door, &mut thief).await);
    // Signing in again ends the sign-in that the browser had.
    let mut before = browser.clone();
    sign_in(&door, &mut browser, "mair", PASSWORD, "").await;
    assert!(!is_in(&door, &mut before).await);
    assert!(is_in(&door, &mut browser).await);
}

#[tokio::test]
async fn behind_tls_only_the_cookie_bound_to_this_host_counts() {
    let mut door = Door::open();
    let id = door.person("mair", Role::Clerk);
    let token = door.signed_in(id).cookies["tystio"].clone();
    let mut app = door.scene.app();
    app.behind_tls = true;
    let router = tystio::router(app, &door.scene.folder.path().join("site"));
    door.router = router;
    for (name, counts) in [("tystio", false), ("__Host-tystio", true)] {
        let mut browser = Browser::default();
        browser.cookies.insert(name.to_owned(), token.clone());
        assert_eq!(is_in(&door, &mut browser).await, counts, "{name}");
    }
    let said = sign_in(&door, &mut Browser::default(), "mair", PASSWORD, "").await;
    for set in said.headers.get_all("set-cookie") {
        let set = set.to_str().unwrap();
        assert!(set.starts_with("__Host-"), "{set}");
        assert!(
            set.contains("; Path=/; HttpOnly; SameSite=Lax; Secure"),
            "{set}"
        );
    }
    assert!(said.headers.contains_key("strict-transport-security"));
}

#[tokio::test]
async fn a_sign_in_ends_after_half_an_hour_idle_and_twelve_hours_in_any_case() {
    let door = Door::open();
    let id = door.person("mair", Role::Clerk);
    let mut idle = door.signed_in(id);
    door.scene.clock.pass(29 * 60);
    assert!(is_in(&door, &mut idle).await);
    door.scene.clock.pass(31 * 60);
    assert!(!is_in(&door, &mut idle).await);
    let mut busy = door.signed_in(id);
    for quarter in 0..48 {
        assert!(
            is_in(&door, &mut busy).await,
            "after {quarter} quarters of an hour"
        );
        door.scene.clock.pass(15 * 60);
    }
    door.scene.clock.pass(1);
    assert!(!is_in(&door, &mut busy).await, "twelve hours are over");
}

#[tokio::test]
async fn signing_out_everywhere_and_a_new_password_end_the_other_sign_ins() {
    let door = Door::open();
    let id = door.person("mair", Role::Clerk);
    let (mut here, mut there) = (door.signed_in(id), door.signed_in(id));
    let wrong = [
        ("password", "not it at all"),
        ("fresh", "pedwar gair newydd sbon"),
    ];
    let said = door.post(&mut here, "/en/account/password", &wrong).await;
    assert_eq!(said.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(is_in(&door, &mut there).await);
    let right = [("password", PASSWORD), ("fresh", "pedwar gair newydd sbon")];
    door.post(&mut here, "/en/account/password", &right).await;
    assert!(is_in(&door, &mut here).await);
    assert!(!is_in(&door, &mut there).await);
    let mut there = door.signed_in(id);
    door.post(&mut here, "/en/account/end-everywhere", &[])
        .await;
    assert!(!is_in(&door, &mut there).await && !is_in(&door, &mut here).await);
}

#[tokio::test]
async fn an_invitation_counts_once_until_its_time_is_over_and_gives_one_role_in_one_commission() {
    let door = Door::open();
    let mut boss = door.signed_in(door.person("boss", Role::Administrator));
    let fields = [("name", "Mair <b>\"'&"), ("role", "analyst")];
    let page = door
        .post(&mut boss, "/en/c/small/people/invite", &fields)
        .await;
    assert!(!page.text.contains("Mair <b>"), "what was typed is escaped");
    let link = page.between(
        "id=\"link\" name=\"link\" type=\"text\" value=\"http://tystio.test",
        "\"",
    );
    let list = door.get(&mut boss, "/cy/c/small/people").await;
    assert!(list.text.contains("Mair ") && !list.text.contains(link.rsplit('/').next().unwrap()));

    // Looking uses nothing up, and gains no time.
    let mut mair = Browser::default();
    for _ in 0..3 {
        assert_eq!(door.get(&mut mair, &link).await.status, StatusCode::OK);
    }
    let short = [("name", "Mair"), ("login", "mair"), ("password", "short")];
    assert_eq!(
        door.post(&mut mair, &link, &short).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let taken = [("name", "Mair"), ("login", "Boss"), ("password", PASSWORD)];
    let said = door.post(&mut mair, &link, &taken).await;
    assert!(said.text.contains("href=\"#login\""), "{}", said.text);
    let good = [("name", "Mair"), ("login", "Mair"), ("password", PASSWORD)];
    let said = door.post(&mut mair, &link, &good).await;
    assert_eq!(said.place(), "/en/account?done=joined");
    assert_eq!(
        door.get(&mut mair, "/en/c/small/evidence").await.status,
        StatusCode::OK
    );
    assert_eq!(
        door.get(&mut mair, "/en/c/small/imports").await.status,
        StatusCode::NOT_FOUND
    );

    let used = door.get(&mut Browser::default(), &link).await;
    let never = door.get(&mut Browser::default(), "/en/join/0000").await;
    assert_eq!(
        (used.status, never.status),
        (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND)
    );
    let token = link.rsplit('/').next().unwrap();
    assert_eq!(used.text.replace(token, "0000"), never.text);
    let again = [("name", "Eve"), ("login", "eve"), ("password", PASSWORD)];
    assert_eq!(
        door.post(&mut Browser::default(), &link, &again)
            .await
            .status,
        StatusCode::NOT_FOUND
    );

    // One that was withdrawn, and one whose time is over.
    for days in [0, 7] {
        let page = door
            .post(
                &mut boss,
                "/en/c/small/people/invite",
                &[("name", "Dai"), ("role", "clerk")],
            )
            .await;
        let link = page.between("value=\"http://tystio.test", "\"");
        if days == 0 {
            let list = door.get(&mut boss, "/en/c/small/people").await;
            let withdraw = list.between("action=\"/en/c/small/people/invitations/", "\"");
            let to = format!("/en/c/small/people/invitations/{withdraw}");
            door.post(&mut boss, &to, &[]).await;
        } else {
            door.scene.clock.pass(days * 24 * 3600 - 60);
            assert_eq!(
                door.get(&mut Browser::default(), &link).await.status,
                StatusCode::OK
            );
            door.scene.clock.pass(60);
        }
        let good = [("name", "Dai"), ("login", "dai"), ("password", PASSWORD)];
        let said = door.post(&mut Browser::default(), &link, &good).await;
        assert_eq!(said.status, StatusCode::NOT_FOUND, "after {days} days");
    }
}

#[tokio::test]
async fn an_invitation_can_be_taken_into_an_account_that_is_there() {
    let door = Door::open();
    let mut boss = door.signed_in(door.person("boss", Role::Administrator));
    let id = door.person("mair", Role::Analyst);
    let page = door
        .post(
            &mut boss,
            "/en/c/small/people/invite",
            &[("name", "Mair"), ("role", "clerk")],
        )
        .await;
    let link = page.between("value=\"http://tystio.test", "\"");
    let offered = door.get(&mut Browser::default(), &link).await;
    assert!(offered.text.contains("/en/sign-in?next=/en/join/"));
    let mut mair = door.signed_in(id);
    assert!(
        door.get(&mut mair, &link)
            .await
            .text
            .contains("Take this role as Sample mair")
    );
    let said = door.post(&mut mair, &link, &[("accept", "yes")]).await;
    assert_eq!(said.place(), "/en/account?done=role");
    assert_eq!(door.known(id).roles.len(), 2);
}

#[tokio::test]
async fn whoever_looks_after_one_commission_gets_into_no_other_by_way_of_a_shared_person() {
    let door = Door::open();
    let other = commission::Definition {
        slug: "other".to_owned(),
        ..door.scene.commission.definition.clone()
    };
    let other = door
        .scene
        .store
        .write(move |tx| commission::open(tx, &other, "other", testkit::NOON_US))
        .unwrap();
    let mut boss = door.signed_in(door.person("boss", Role::Administrator));
    let mair = door.person("mair", Role::Clerk);
    let here = format!("/en/c/small/people/{mair}");
    let link = door.post(&mut boss, &here, &[("what", "link")]).await;
    assert_eq!(
        link.status,
        StatusCode::OK,
        "a person of this commission alone"
    );
    door.person_in("mair", (other.id, Role::Clerk));
    for what in ["link", "link-phone", "close", "server-give"] {
        let said = door.post(&mut boss, &here, &[("what", what)]).await;
        assert_eq!(said.status, StatusCode::NOT_FOUND, "{what}");
    }
    // Taking the role in this commission away is theirs to do; the other one is left alone.
    door.post(&mut boss, &here, &[("what", "take"), ("role", "clerk")])
        .await;
    assert_eq!(door.known(mair).roles, [(other.id, Role::Clerk)]);
    assert_eq!(
        door.get(&mut boss, &here).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn an_administrator_lets_somebody_back_in_with_a_link_that_counts_once() {
    let door = Door::open();
    let mut boss = door.signed_in(door.person("boss", Role::Administrator));
    let id = door.person("mair", Role::Clerk);
    let mut mair = door.signed_in(id);
    let secret = set_phone(&door, &mut mair).await;
    let here = format!("/en/c/small/people/{id}");
    for (what, phone) in [("link", true), ("link-phone", false)] {
        let page = door.post(&mut boss, &here, &[("what", what)]).await;
        let link = page.between("value=\"http://tystio.test", "\"");
        let mut back = Browser::default();
        let said = door
            .post(&mut back, &link, &[("password", "pedwar gair newydd sbon")])
            .await;
        assert_eq!(door.known(id).phone, phone, "{what}");
        let to = if phone {
            "/en/sign-in"
        } else {
            "/en/account?done=joined"
        };
        assert_eq!(
            said.place(),
            to,
            "a link alone does not stand in for the phone"
        );
        assert!(
            !is_in(&door, &mut mair).await,
            "what was open before is closed"
        );
        let again = door
            .post(&mut Browser::default(), &link, &[("password", PASSWORD)])
            .await;
        assert_eq!(again.status, StatusCode::NOT_FOUND);
        door.scene.clock.pass(60);
        let code = if phone {
            code_now(&door, &secret)
        } else {
            String::new()
        };
        let said = sign_in(&door, &mut back, "mair", "pedwar gair newydd sbon", &code).await;
        assert_eq!(said.status, StatusCode::SEE_OTHER, "{what}");
    }
}

#[tokio::test]
async fn a_closed_account_opens_nothing_and_its_acts_stay_under_its_name() {
    let door = Door::open();
    let id = door.person("mair", Role::Clerk);
    let (mut mair, mut there) = (door.signed_in(id), door.signed_in(id));
    let codes = recovery_codes(&door, &mut mair).await;
    let decide = "/en/c/small/evidence/SML0001/publication";
    door.post(&mut mair, decide, &[("state", "named")]).await;
    let said = door
        .post(&mut mair, "/en/account/close", &[("password", PASSWORD)])
        .await;
    assert_eq!(said.place(), "/en/sign-in?done=closed");
    assert!(!is_in(&door, &mut mair).await && !is_in(&door, &mut there).await);
    for code in ["", codes[0].as_str()] {
        let said = sign_in(&door, &mut Browser::default(), "mair", PASSWORD, code).await;
        assert_eq!(said.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let fields = [
        ("login", "mair"),
        ("recovery", codes[0].as_str()),
        ("password", PASSWORD),
    ];
    let said = door
        .post(&mut Browser::default(), "/en/recover", &fields)
        .await;
    assert_eq!(said.status, StatusCode::UNPROCESSABLE_ENTITY);
    let known = door.known(id);
    assert!(known.roles.is_empty() && known.closed_us.is_some());
    assert_eq!(known.name, "Sample mair");
}

#[tokio::test]
async fn a_stranger_cannot_take_a_server_that_nobody_has_an_account_on() {
    let door = Door::open();
    let home = door.get(&mut Browser::default(), "/en/c/small").await;
    assert_eq!(home.status, StatusCode::OK);
    let store = &door.scene.store;
    let now = door.scene.clock.now_us();
    let old = commission::first_link(store, &[1; 32], now)
        .unwrap()
        .unwrap();
    let token = commission::first_link(store, &[2; 32], now)
        .unwrap()
        .unwrap();
    let me = [
        ("name", "Angharad"),
        ("login", "angharad"),
        ("password", PASSWORD),
    ];
    for guess in [old.as_str(), "first", "", "0"] {
        let said = door
            .post(&mut Browser::default(), &format!("/en/join/{guess}"), &me)
            .await;
        assert_eq!(said.status, StatusCode::NOT_FOUND, "{guess}");
    }
    let mut first = Browser::default();
    let said = door
        .post(&mut first, &format!("/cy/join/{token}"), &me)
        .await;
    assert_eq!(said.place(), "/cy/account?done=joined");
    assert_eq!(
        door.get(&mut first, "/en/c/small/people").await.status,
        StatusCode::OK
    );
    let evidence = door.get(&mut first, "/en/c/small/evidence").await;
    assert_eq!(
        evidence.status,
        StatusCode::NOT_FOUND,
        "looking after people is not reading evidence"
    );
    let second = [("name", "Eve"), ("login", "eve"), ("password", PASSWORD)];
    let said = door
        .post(
            &mut Browser::default(),
            &format!("/en/join/{token}"),
            &second,
        )
        .await;
    assert_eq!(said.status, StatusCode::NOT_FOUND);
    assert!(
        commission::first_link(store, &[3; 32], now)
            .unwrap()
            .is_none()
    );
    let last = door
        .post(&mut first, "/en/account/close", &[("password", PASSWORD)])
        .await;
    assert!(
        last.text.contains("Nobody else on this server"),
        "somebody always may"
    );
}

#[tokio::test]
async fn pages_of_accounts_are_whole_in_both_languages() {
    let door = Door::open();
    let id = door.person("mair", Role::Administrator);
    let mut mair = door.signed_in(id);
    let person = format!("/c/small/people/{id}");
    for path in [
        "/sign-in",
        "/recover",
        "/account",
        "/account/phone",
        "/c/small/people",
        &person,
    ] {
        for language in ["en", "cy"] {
            let address = format!("/{language}{path}");
            let said = door.get(&mut mair, &address).await;
            assert_eq!(said.status, StatusCode::OK, "{address}");
            assert_eq!(said.text.matches("<h1").count(), 1, "{address}");
            assert!(
                said.text.len() < 60_000,
                "{address}: {} bytes",
                said.text.len()
            );
            let mut ids: Vec<_> = said.text.split(" id=\"").skip(1).collect();
            ids.iter_mut()
                .for_each(|rest| *rest = rest.split('"').next().unwrap());
            let count = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), count, "{address}: an id stands twice");
        }
    }
    let cross = Request::post("/en/account/end-everywhere").header("sec-fetch-site", "cross-site");
    assert_eq!(
        door.send(&mut mair, cross, "").await.status,
        StatusCode::FORBIDDEN
    );
    assert!(is_in(&door, &mut mair).await);
}
