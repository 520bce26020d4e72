//! The whole site as browsers meet it, without a socket: a commission, people with their browsers.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::request::Builder;
use axum::http::{HeaderMap, Request, StatusCode};
use commission::{Chance, Clock, Person, Publication, Role, SignIn, hash_password};
use std::collections::BTreeMap;
use testkit::Scene;
use tower::ServiceExt;

/// The password of everybody here.
pub const PASSWORD: &str = "tri chwech naw";

/// A commission with one submission, and the site over it.
pub struct Door {
    pub scene: Scene,
    pub router: Router,
    hash: String,
}

/// What came back.
pub struct Said {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Said {
    pub fn place(&self) -> &str {
        self.headers
            .get("location")
            .map_or("", |place| place.to_str().unwrap())
    }

    /// What stands between the first `before` and the next `after`.
    pub fn between(&self, before: &str, after: &str) -> String {
        let (_, rest) = self
            .text
            .split_once(before)
            .unwrap_or_else(|| panic!("no {before} in {}", self.text));
        rest.split(after).next().unwrap().to_owned()
    }
}

/// A browser with its cookies.
#[derive(Clone, Default)]
pub struct Browser {
    pub cookies: BTreeMap<String, String>,
}

impl Door {
    pub fn open() -> Self {
        // The scene brings the tables of the slabs along.
        let scene = Scene::open(tystio::ROOMS.get(2..).unwrap());
        scene.submission(
            Publication::NotDecided,
            &[("a1", "The nurse <b>\"'& came late.")],
        );
        scene.learn();
        let router = tystio::router(scene.app(), &scene.folder.path().join("site"));
        let hash = hash_password(PASSWORD, &[9; 32]).unwrap();
        Self {
            scene,
            router,
            hash,
        }
    }

    /// Somebody with a role in the commission, and their number.
    pub fn person(&self, login: &str, role: Role) -> i64 {
        self.person_in(login, (self.scene.commission.id, role))
    }

    /// Somebody with a role in a commission of that number.
    pub fn person_in(&self, login: &str, role: (i64, Role)) -> i64 {
        let name = format!("Sample {login}");
        let now = self.scene.clock.now_us();
        Person::add(&self.scene.store, login, &name, &self.hash, role, now).unwrap()
    }

    /// The person of that number as the store has them now.
    pub fn known(&self, id: i64) -> Person {
        let found = self.scene.store.read(|r| commission::person(r, id));
        found.unwrap().unwrap()
    }

    /// A browser in which that person is signed in, without the form.
    pub fn signed_in(&self, id: i64) -> Browser {
        let (fresh, now) = (self.scene.chance.bytes(), self.scene.clock.now_us());
        let sign_in = SignIn::of_person(&self.scene.store, self.known(id), &fresh, now).unwrap();
        Browser {
            cookies: BTreeMap::from([("tystio".to_owned(), sign_in.token)]),
        }
    }

    pub async fn send(&self, browser: &mut Browser, request: Builder, body: &str) -> Said {
        send(&self.router, browser, request, body).await
    }

    pub async fn get(&self, browser: &mut Browser, address: &str) -> Said {
        self.send(browser, Request::get(address), "").await
    }

    /// Sends a form with files, each as (field, file name, what it holds).
    pub async fn send_form(
        &self,
        browser: &mut Browser,
        address: &str,
        fields: &[(&str, &str)],
        file: Option<(&str, &str, &str)>,
    ) -> Said {
        let mut body = String::new();
        for (name, value) in fields {
            body.push_str(&format!(
                "--xx\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            ));
        }
        if let Some((field, name, holds)) = file {
            body.push_str(&format!(
                "--xx\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\r\n{holds}\r\n"
            ));
        }
        body.push_str("--xx--\r\n");
        let request = Request::post(address)
            .header("content-type", "multipart/form-data; boundary=xx")
            .header("sec-fetch-site", "same-origin");
        self.send(browser, request, &body).await
    }

    pub async fn post(
        &self,
        browser: &mut Browser,
        address: &str,
        fields: &[(&str, &str)],
    ) -> Said {
        let body: Vec<_> = fields
            .iter()
            .map(|(name, value)| format!("{name}={}", encoded(value)))
            .collect();
        let request = Request::post(address)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        self.send(browser, request, &body.join("&")).await
    }
}

/// Sends a request and keeps the cookies that come back.
pub async fn send(router: &Router, browser: &mut Browser, request: Builder, body: &str) -> Said {
    let cookies: Vec<_> = browser
        .cookies
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let mut request = request.header("host", "tystio.test");
    if !cookies.is_empty() {
        request = request.header("cookie", cookies.join("; "));
    }
    let request = request.body(Body::from(body.to_owned())).unwrap();
    let response = router.clone().oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    for set in parts.headers.get_all("set-cookie") {
        let (pair, rest) = set.to_str().unwrap().split_once(';').unwrap();
        let (name, value) = pair.split_once('=').unwrap();
        if rest.contains("Max-Age=0") {
            browser.cookies.remove(name);
        } else {
            browser.cookies.insert(name.to_owned(), value.to_owned());
        }
    }
    let bytes = to_bytes(body, 1 << 24).await.unwrap();
    Said {
        status: parts.status,
        headers: parts.headers,
        text: String::from_utf8_lossy(&bytes).into_owned(),
    }
}

/// A value as a form sends it.
pub fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect()
}
