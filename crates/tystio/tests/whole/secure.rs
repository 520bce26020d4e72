//! The program with a certificate of its own, from outside: what is answered over TLS, what over plain HTTP, and that a
//! renewed certificate is served without a restart while a broken one is not.

#![allow(
    clippy::disallowed_methods,
    reason = "the test writes files as somebody else's program would"
)]

use rcgen::{CertificateParams, KeyPair};
use rustls::pki_types::{CertificateDer, ServerName, pem::PemObject as _};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tempfile::TempDir;

const PATIENCE: Duration = Duration::from_secs(60);

/// A server that ends with the test.
struct Served(Child);

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn free() -> SocketAddr {
    let socket = TcpListener::bind("127.0.0.1:0");
    socket.and_then(|free| free.local_addr()).unwrap()
}

/// Writes a certificate of its own making with its key, and answers it.
fn certificate(folder: &Path) -> CertificateDer<'static> {
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    let made = params.self_signed(&key).unwrap();
    // A renewal is never half there for the test: the key first, the chain after it.
    fs::write(folder.join("key.pem"), key.serialize_pem()).unwrap();
    fs::write(folder.join("chain.pem"), made.pem()).unwrap();
    CertificateDer::from_pem_slice(made.pem().as_bytes()).unwrap()
}

/// What is answered over TLS by somebody who trusts this certificate and no other.
fn ask(address: SocketAddr, trusted: &CertificateDer<'static>, request: &str) -> Option<String> {
    let mut roots = RootCertStore::empty();
    roots.add(trusted.clone()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from("localhost").unwrap();
    let connection = ClientConnection::new(Arc::new(config), name).unwrap();
    let socket = TcpStream::connect(address).ok()?;
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    let mut stream = StreamOwned::new(connection, socket);
    stream.write_all(request.as_bytes()).ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    Some(answer)
}

fn plainly(address: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    let _ = stream.read_to_string(&mut answer);
    answer
}

fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
}

/// Asks until somebody answers.
fn when_it_answers(address: SocketAddr, trusted: &CertificateDer<'static>) -> String {
    let begun = Instant::now();
    loop {
        if let Some(answer) = ask(address, trusted, &get("/healthz")) {
            return answer;
        }
        assert!(
            begun.elapsed() < PATIENCE,
            "nobody answers with this certificate"
        );
        std::thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn a_server_with_a_certificate_answers_over_tls_and_serves_a_renewed_one_without_a_restart() {
    let folder = TempDir::new().unwrap();
    let (data, at) = (folder.path().join("data"), folder.path());
    drop(tystio::open(&data, &commission::clock::MachineChance).unwrap());
    let first = certificate(at);
    let (safe, plain) = (free(), free());
    let mut server = Served(
        Command::new(env!("CARGO_BIN_EXE_tystio"))
            .args(["serve", "--listen", &safe.to_string()])
            .args(["--redirect-from", &plain.to_string()])
            .arg("--certificate")
            .arg(at.join("chain.pem"))
            .arg("--key")
            .arg(at.join("key.pem"))
            .arg("--data")
            .arg(&data)
            .stdout(Stdio::null())
            .stderr(fs::File::create(at.join("log")).unwrap())
            .spawn()
            .unwrap(),
    );
    let well = when_it_answers(safe, &first);
    assert!(well.starts_with("HTTP/1.1 200"), "{well}");
    assert!(
        well.contains("strict-transport-security: max-age="),
        "{well}"
    );

    // A cookie is bound to TLS and to this host.
    let form = "login=nobody&password=wrong";
    let posted = format!(
        "POST /en/sign-out HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        form.len()
    );
    let answer = ask(safe, &first, &posted).unwrap();
    let cookie = answer
        .lines()
        .find(|line| line.starts_with("set-cookie:"))
        .unwrap_or_else(|| panic!("no cookie: {answer}"));
    assert!(
        cookie.contains("__Host-") && cookie.contains("; Secure"),
        "{cookie}"
    );

    // Without TLS one is told where to go, whatever one asks for; what was sent in the open is not taken.
    let sent = plainly(plain, &get("/cy/c/wales?x=1"));
    assert!(sent.starts_with("HTTP/1.1 308"), "{sent}");
    let to = format!("location: https://localhost:{}/cy/c/wales?x=1", safe.port());
    assert!(sent.contains(&to), "{sent}");
    assert!(plainly(plain, &posted).starts_with("HTTP/1.1 403"));
    // Speaking plainly to the safe port gets no page.
    assert!(!plainly(safe, &get("/healthz")).contains("200"));

    // Somebody who connects and says nothing holds up nobody.
    let _silent: Vec<_> = (0..50).map(|_| TcpStream::connect(safe).unwrap()).collect();
    assert!(ask(safe, &first, &get("/healthz")).is_some());

    let second = certificate(at);
    assert!(when_it_answers(safe, &second).starts_with("HTTP/1.1 200"));
    assert!(ask(safe, &first, &get("/healthz")).is_none());

    fs::write(at.join("chain.pem"), "no certificate").unwrap();
    let begun = Instant::now();
    while !fs::read_to_string(at.join("log"))
        .unwrap()
        .contains("There is no whole certificate")
    {
        assert!(
            begun.elapsed() < PATIENCE,
            "the broken certificate was not told"
        );
        std::thread::sleep(Duration::from_millis(100));
    }
    assert!(ask(safe, &second, &get("/healthz")).is_some());
    assert!(server.0.try_wait().unwrap().is_none());
}

#[test]
fn a_certificate_and_a_proxy_that_has_one_exclude_each_other() {
    let folder = TempDir::new().unwrap();
    certificate(folder.path());
    let told = |more: &[&str]| {
        let run = Command::new(env!("CARGO_BIN_EXE_tystio"))
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(folder.path().join("data"))
            .args(more)
            .current_dir(folder.path())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&run.stderr).into_owned();
        (run.status.code(), said)
    };
    let both = [
        "--certificate",
        "chain.pem",
        "--key",
        "key.pem",
        "--behind-tls",
    ];
    assert_eq!(told(&both).0, Some(2));
    assert_eq!(told(&["--certificate", "chain.pem"]).0, Some(2));
    let (code, said) = told(&["--certificate", "chain.pem", "--key", "nothing.pem"]);
    assert_eq!(code, Some(3), "{said}");
    assert!(said.contains("nothing.pem: Cannot be read"), "{said}");
}
