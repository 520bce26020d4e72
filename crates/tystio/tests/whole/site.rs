//! The whole site, asked as different people would ask it, without a socket.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode};
use commission::{Publication, Role, SignIn, hash_password};
use testkit::Scene;
use tower::ServiceExt;

/// A commission with one submission, and the site over it.
struct Site {
    scene: Scene,
    router: Router,
}

impl Site {
    fn open() -> Self {
        // The scene brings the tables of the slabs along.
        let scene = Scene::open(tystio::ROOMS.get(2..).unwrap());
        scene.submission(
            Publication::Named,
            &[("a1", "The nurse <b>\"'& came late.")],
        );
        scene.learn();
        let site = scene.folder.path().join("site");
        let router = tystio::router(scene.app(), &site);
        Self { scene, router }
    }

    /// The cookie of somebody with this role.
    fn signed_in(&self, role: Role) -> String {
        let hash = hash_password("a sample password", &[9; 32]).unwrap();
        let login = format!("{}-here", role.code());
        let of = (self.scene.commission.id, role);
        commission::Person::add(
            &self.scene.store,
            &login,
            "Sample",
            &hash,
            of,
            testkit::NOON_US,
        )
        .unwrap();
        let chance = commission::Chance::bytes(&*self.scene.chance);
        let person = self.scene.store.read(|r| commission::people_of(r, of.0));
        let person = person.unwrap().into_iter().find(|one| one.login == login);
        let now = testkit::NOON_US;
        let sign_in = SignIn::of_person(&self.scene.store, person.unwrap(), &chance, now).unwrap();
        format!("tystio={}", sign_in.token)
    }

    async fn ask(&self, request: Request<Body>) -> Response<Body> {
        self.router.clone().oneshot(request).await.unwrap()
    }

    async fn get(&self, address: &str, cookie: Option<&str>) -> Response<Body> {
        self.ask(request("GET", address, cookie).body(Body::empty()).unwrap())
            .await
    }
}

fn request(method: &str, address: &str, cookie: Option<&str>) -> axum::http::request::Builder {
    let mut builder = Request::builder()
        .method(method)
        .uri(address)
        .header("host", "tystio.test");
    if let Some(cookie) = cookie {
        builder = builder.header("cookie", cookie);
    }
    builder
}

async fn text(response: Response<Body>) -> String {
    let bytes = to_bytes(response.into_body(), 1 << 24).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// An address of the table with its names filled in.
fn filled(path: &str, language: &str) -> String {
    path.replace("{lang}", language)
        .replace("{slug}", "small")
        .replace("{reference}", "SML0001")
        .replace("{part}", "a1")
        .replace("{key}", "waiting")
        .replace("{id}", "1")
        .replace("{token}", "none")
}

#[tokio::test]
async fn every_page_opens_in_both_languages_with_its_headers_and_no_foreign_address() {
    let site = Site::open();
    let clerk = site.signed_in(Role::Clerk);
    let mut opened = 0;
    for route in tystio::routes::table() {
        if route.method != "GET" {
            continue;
        }
        for language in ["en", "cy"] {
            let address = filled(route.path, language);
            let response = site.get(&address, Some(&clerk)).await;
            let headers = response.headers().clone();
            let status = response.status();
            let policy = headers
                .get("content-security-policy")
                .unwrap()
                .to_str()
                .unwrap();
            assert!(policy.contains("default-src 'none'"), "{address}: {policy}");
            assert!(!policy.contains("unsafe"), "{address}: {policy}");
            assert!(policy.contains("frame-ancestors 'none'"), "{address}");
            for (name, value) in [
                ("x-content-type-options", "nosniff"),
                ("referrer-policy", "same-origin"),
                ("x-frame-options", "DENY"),
                ("cross-origin-opener-policy", "same-origin"),
                ("cross-origin-resource-policy", "same-origin"),
            ] {
                assert_eq!(headers.get(name).unwrap(), value, "{address} {name}");
            }
            assert!(!status.is_server_error(), "{address}: {status}");
            if status != StatusCode::OK
                || !headers
                    .get("content-type")
                    .is_some_and(|t| t.to_str().unwrap().starts_with("text/html"))
            {
                continue;
            }
            assert_eq!(
                headers.get("cache-control").unwrap(),
                "no-store",
                "{address}"
            );
            let html = text(response).await;
            assert!(
                html.contains(&format!("<html lang=\"{language}\">")),
                "{address}"
            );
            assert!(
                !html.contains("nurse <b>"),
                "{address}: a respondent's words were not escaped"
            );
            assert_eq!(html.matches("<h1").count(), 1, "{address}");
            for outside in [
                "src=\"http",
                "href=\"http",
                "style=\"",
                "<style",
                "onclick",
                "<script>",
            ] {
                let found = html.find(outside).map(|at| html.get(at..at + 80));
                assert_eq!(found, None, "{address}");
            }
            opened += 1;
        }
    }
    assert!(opened >= 8, "only {opened} pages opened");
}

#[tokio::test]
async fn an_act_asked_for_by_another_site_is_refused_on_every_route() {
    let site = Site::open();
    let clerk = site.signed_in(Role::Clerk);
    for route in tystio::routes::table() {
        if route.method == "GET" {
            continue;
        }
        let address = filled(route.path, "en");
        for (name, value) in [
            ("sec-fetch-site", "cross-site"),
            ("origin", "https://elsewhere.test"),
        ] {
            let builder = request(route.method, &address, Some(&clerk)).header(name, value);
            let response = site.ask(builder.body(Body::empty()).unwrap()).await;
            assert_eq!(response.status(), StatusCode::FORBIDDEN, "{address} {name}");
        }
    }
}

#[tokio::test]
async fn a_sign_in_begins_ends_and_is_not_guessed() {
    let site = Site::open();
    site.signed_in(Role::Clerk);
    let post = |body: &str| {
        request("POST", "/en/sign-in", None)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body.to_owned()))
            .unwrap()
    };
    let wrong = site
        .ask(post("login=clerk-here&password=guessed&next="))
        .await;
    assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = text(wrong).await;
    assert!(page.contains("<title>Error: "), "{page}");
    assert!(page.contains("There is a problem"));
    let nobody = text(site.ask(post("login=nobody&password=guessed")).await).await;
    assert!(
        nobody.contains("do not go together"),
        "a name that does not exist must not show"
    );

    let right =
        post("login=clerk-here&password=a+sample+password&next=%2Fen%2Fc%2Fsmall%2Fevidence");
    let right = site.ask(right).await;
    assert_eq!(
        right.headers().get("location").unwrap(),
        "/en/c/small/evidence"
    );
    let set = right.headers().get("set-cookie").unwrap().to_str().unwrap();
    assert!(set.contains("HttpOnly; SameSite=Lax"), "{set}");
    let cookie = set.split(';').next().unwrap().to_owned();
    assert!(
        cookie.len() >= "tystio=".len() + 64,
        "a sign-in has at least 256 bits"
    );
    assert_eq!(
        site.get("/en/c/small/evidence", Some(&cookie))
            .await
            .status(),
        StatusCode::OK
    );

    site.scene.clock.pass(31 * 60);
    let idle = site.get("/en/c/small/evidence", Some(&cookie)).await;
    assert_eq!(
        idle.status(),
        StatusCode::SEE_OTHER,
        "half an hour without use ends a sign-in"
    );
}

#[tokio::test]
async fn signing_out_ends_the_sign_in_itself_and_not_only_the_cookie() {
    let site = Site::open();
    let cookie = site.signed_in(Role::Clerk);
    let out =
        request("POST", "/en/sign-out", Some(&cookie)).header("sec-fetch-site", "same-origin");
    site.ask(out.body(Body::empty()).unwrap()).await;
    let after = site.get("/en/c/small/evidence", Some(&cookie)).await;
    assert_eq!(after.status(), StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn an_address_that_does_not_exist_answers_in_the_language_asked_for() {
    let site = Site::open();
    for (address, title) in [
        ("/cy/dim", "Nid oes tudalen o"),
        ("/en/nothing", "There is no such page"),
        ("/en/c/nowhere", "There is no such page"),
    ] {
        let response = site.get(address, None).await;
        assert_eq!(response.status(), StatusCode::NOT_FOUND, "{address}");
        assert!(text(response).await.contains(title), "{address}");
    }
}

#[tokio::test]
async fn healthz_answers_when_something_can_be_written() {
    assert_eq!(
        Site::open().get("/healthz", None).await.status(),
        StatusCode::OK
    );
}

#[tokio::test]
async fn a_report_that_was_taken_down_for_an_erasure_says_so_at_its_address_in_both_languages() {
    let site = Site::open();
    let get = |address: &str| Request::get(address).body(Body::empty()).unwrap();
    assert_eq!(
        site.ask(get("/report/small/")).await.status(),
        StatusCode::NOT_FOUND
    );
    let built = site.scene.store.write(|tx| {
        let sql =
            "INSERT INTO report_built (commission, leaf, checkpoint, at) VALUES (1, 0, '', 1)";
        tx.run(sql, &[])
    });
    built.unwrap();
    let references = std::collections::BTreeSet::from(["SML0001".to_owned()]);
    let by = commission::ErasedBy {
        person: "Clerk".to_owned(),
        at_us: testkit::NOON_US,
        reason: "asked".to_owned(),
    };
    let (store, data) = (&site.scene.store, site.scene.folder.path());
    let of = &site.scene.commission;
    tystio::erase(store, data, of, &references, &by, &commission::Quiet).unwrap();
    for (address, language) in [
        ("/report/small/", "en"),
        ("/report/small/cy/index.html", "cy"),
        ("/report/small/en/findings/F1.html", "en"),
    ] {
        let said = site.ask(get(address)).await;
        assert_eq!(said.status(), StatusCode::SERVICE_UNAVAILABLE, "{address}");
        let page = to_bytes(said.into_body(), usize::MAX).await.unwrap();
        let page = String::from_utf8(page.to_vec()).unwrap();
        assert!(
            page.contains(&format!("<html lang=\"{language}\"")),
            "{page}"
        );
        assert!(
            page.contains("asked to be erased") && page.contains("gael ei ddileu"),
            "{page}"
        );
    }
    assert_eq!(
        site.ask(get("/report/other/")).await.status(),
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        site.ask(get("/report/small/sealed/documents.csv"))
            .await
            .status(),
        StatusCode::NOT_FOUND
    );
}
