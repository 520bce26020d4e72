//! A browser without scripts: it keeps cookies, follows where it is sent, and knows what a page says.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use commission::web::Letters;
use commission::{Chance, Person, Role, SignIn, hash_password};
use std::collections::BTreeMap;
use testkit::{SMALL_CALL, Scene};
use tower::ServiceExt;

/// The site over a small commission.
pub struct Site {
    pub scene: Scene,
    pub router: Router,
}

impl Site {
    pub fn open() -> Self {
        Self::with_call(SMALL_CALL)
    }

    pub fn with_call(call: &str) -> Self {
        // The scene brings the tables of the slabs along.
        let scene = Scene::with_call(tystio::ROOMS.get(2..).unwrap(), call);
        let router = tystio::router(scene.app(), &scene.folder.path().join("site"));
        Self { scene, router }
    }

    /// The same with a mail server, on pages that are reached under this address.
    pub fn with_letters(address: &str) -> Self {
        let scene = Scene::with_call(tystio::ROOMS.get(2..).unwrap(), SMALL_CALL);
        let mut app = scene.app();
        app.letters = Letters {
            address: Some(address.to_owned()),
            at_once: true,
        };
        let router = tystio::router(app, &scene.folder.path().join("site"));
        Self { scene, router }
    }

    pub fn browser(&self) -> Browser {
        Browser {
            router: self.router.clone(),
            cookies: BTreeMap::new(),
        }
    }

    /// The browser of somebody with this role.
    pub fn signed_in(&self, role: Role) -> Browser {
        let (store, now_us) = (&self.scene.store, testkit::NOON_US);
        let password = "a sample password";
        let hash = hash_password(password, &[9; 32]).unwrap();
        let of = (self.scene.commission.id, role);
        Person::add(store, role.code(), "Sample", &hash, of, now_us).unwrap();
        let fresh = Chance::bytes(&*self.scene.chance);
        let people = store.read(|r| commission::people_of(r, of.0)).unwrap();
        let person = people
            .into_iter()
            .find(|one| one.login == role.code())
            .unwrap();
        let sign_in = SignIn::of_person(store, person, &fresh, now_us).unwrap();
        let mut browser = self.browser();
        browser.cookies.insert("tystio".to_owned(), sign_in.token);
        browser
    }

    /// The references of everything that was received.
    pub fn references(&self) -> Vec<String> {
        let mut references = Vec::new();
        self.scene
            .store
            .read(|r| {
                evidence::each_source(r, self.scene.commission.id, |source, _| {
                    references.push(source.reference);
                    Ok::<(), store::StoreError>(())
                })
            })
            .unwrap();
        references
    }
}

/// Somebody's browser.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    cookies: BTreeMap<String, String>,
}

/// A page as it was answered.
#[derive(Debug)]
pub struct Page {
    pub status: StatusCode,
    /// Where it leads, or nothing.
    pub to: String,
    pub html: String,
}

impl Browser {
    pub async fn get(&mut self, address: &str) -> Page {
        self.ask(Request::get(address), Body::empty()).await
    }

    pub async fn post(&mut self, address: &str, fields: &[(&str, &str)]) -> Page {
        let encoded: Vec<_> = fields
            .iter()
            .map(|(name, value)| format!("{}={}", percent(name), percent(value)))
            .collect();
        let request = Request::post(address)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.ask(request, Body::from(encoded.join("&"))).await
    }

    /// Posts files with fields, as a browser does.
    pub async fn post_files(
        &mut self,
        address: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &[u8])],
    ) -> Page {
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend(
                format!(
                    "--xx\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
                )
                .bytes(),
            );
        }
        for (name, bytes) in files {
            body.extend(format!("--xx\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n\r\n").bytes());
            body.extend(*bytes);
            body.extend(b"\r\n");
        }
        body.extend(b"--xx--\r\n");
        let request =
            Request::post(address).header(header::CONTENT_TYPE, "multipart/form-data; boundary=xx");
        self.ask(request, Body::from(body)).await
    }

    /// Posts, and looks at the page to which that leads.
    pub async fn post_and_follow(&mut self, address: &str, fields: &[(&str, &str)]) -> Page {
        let answer = self.post(address, fields).await;
        assert_eq!(
            answer.status,
            StatusCode::SEE_OTHER,
            "{address}: {}",
            answer.html
        );
        let mut page = self.get(&answer.to).await;
        page.to = answer.to;
        page
    }

    pub fn forget(&mut self) {
        self.cookies.clear();
    }

    pub async fn ask(&mut self, request: axum::http::request::Builder, body: Body) -> Page {
        let mut request = request.header(header::HOST, "tystio.test");
        if !self.cookies.is_empty() {
            let all: Vec<_> = self
                .cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            request = request.header(header::COOKIE, all.join("; "));
        }
        let answer = self
            .router
            .clone()
            .oneshot(request.body(body).unwrap())
            .await
            .unwrap();
        for cookie in answer.headers().get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            assert!(cookie.contains("; HttpOnly; SameSite=Lax"), "{cookie}");
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            match value {
                "" => self.cookies.remove(name),
                value => self.cookies.insert(name.to_owned(), value.to_owned()),
            };
        }
        let status = answer.status();
        let to = answer.headers().get(header::LOCATION);
        let to = to.map_or_else(String::new, |to| to.to_str().unwrap().to_owned());
        let html = to_bytes(answer.into_body(), 1 << 26).await.unwrap();
        Page {
            status,
            to,
            html: String::from_utf8_lossy(&html).into_owned(),
        }
    }
}

fn percent(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

impl Page {
    /// What stands between two pieces of the page.
    pub fn between(&self, before: &str, after: &str) -> &str {
        let (_, rest) = self
            .html
            .split_once(before)
            .unwrap_or_else(|| panic!("no {before} in {}", self.html));
        rest.split_once(after).unwrap().0
    }

    pub fn says(&self, words: &str) -> bool {
        self.html.contains(words)
    }
}
