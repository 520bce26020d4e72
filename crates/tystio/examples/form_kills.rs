//! The server killed at random moments while people send the public form with an attachment each.
//!
//! Respondents behave as people do: where a page does not come they wait until the server is there again and press the same button,
//! with the same draft. At the end the data folder is opened and every submission looked at. What must hold: a
//! reference that was shown is there with its answer and its attachment (nothing lost), and there are exactly as many submissions
//! as drafts that were sent, each attachment in one of them once (nothing doubled).
//!
//! Usage: `form_kills PROGRAM KILLS [CALL]`. Prints one line of JSON; ends with 1 where something was lost or doubled.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a bench talks to a person and stops where something is wrong"
)]

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const CALL: &str = "examples/wales/call.toml";
/// People who send at the same time.
const RESPONDENTS: u64 = 12;
/// How long a person waits before pressing again.
const PRESS_AGAIN: Duration = Duration::from_millis(50);

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [program, kills, rest @ ..] = args.as_slice() else {
        panic!("usage: form_kills PROGRAM KILLS [CALL]");
    };
    let kills: u64 = kills.parse().unwrap();
    let call = rest.first().map_or(CALL, String::as_str);
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    open(program, Path::new(call), &data);
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .to_string();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (ends, presses) = (
        Arc::new(AtomicBool::new(false)),
        Arc::new(AtomicU64::new(0)),
    );
    let people: Vec<_> = (0..RESPONDENTS)
        .map(|one| {
            let (port, ends, presses) = (port.clone(), ends.clone(), presses.clone());
            runtime.spawn(respondent(one, port, ends, presses))
        })
        .collect();
    let mut server = serve(program, &data, &port);
    for kill in 0..kills {
        answers(&port);
        // Between 50 and 850 ms after it answers, never twice the same.
        std::thread::sleep(Duration::from_millis(50 + (kill * 331) % 800));
        server.kill().unwrap();
        server.wait().unwrap();
        server = serve(program, &data, &port);
    }
    ends.store(true, Ordering::Relaxed);
    let mut shown = BTreeMap::new();
    for person in people {
        for (number, reference) in runtime.block_on(person).unwrap() {
            let twice = shown.insert(reference.clone(), number);
            assert_eq!(twice, None, "{reference} was shown to two people");
        }
    }
    Command::new("kill")
        .arg(server.id().to_string())
        .status()
        .unwrap();
    server.wait().unwrap();
    let (held, lost, doubled) = look(&data, &shown);
    println!(
        "{{\"kills\":{kills},\"shown\":{},\"held\":{held},\"lost\":{lost},\"doubled\":{doubled},\"pressed_again\":{}}}",
        shown.len(),
        presses.load(Ordering::Relaxed),
    );
    if lost + doubled > 0 {
        std::process::exit(1);
    }
}

fn open(program: &str, call: &Path, data: &Path) {
    let opened = Command::new(program)
        .args(["intake", "open"])
        .arg(call)
        .arg("--data")
        .arg(data)
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(opened.success());
}

fn serve(program: &str, data: &Path, port: &str) -> Child {
    Command::new(program)
        .args(["serve", "--listen", port, "--data"])
        .arg(data)
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn answers(port: &str) {
    for _ in 0..1200 {
        if std::net::TcpStream::connect(port).is_ok() {
            return;
        }
        std::thread::sleep(Duration::from_millis(25));
    }
    panic!("the server does not answer");
}

/// Sends one form after the other until told to stop; answers the number of each with its reference.
async fn respondent(
    one: u64,
    port: String,
    ends: Arc<AtomicBool>,
    presses: Arc<AtomicU64>,
) -> Vec<(u64, String)> {
    let mut sent = Vec::new();
    for turn in 0.. {
        if ends.load(Ordering::Relaxed) {
            break;
        }
        let number = one + turn * RESPONDENTS;
        sent.push((number, give(&port, number, &presses).await));
    }
    sent
}

/// The word that only this submission has, in its answer and in its attachment.
fn canary(number: u64) -> String {
    format!("canary-{number:08}")
}

/// One form: what was typed is kept, a file is added, and it is sent.
async fn give(port: &str, number: u64, presses: &AtomicU64) -> String {
    let key = format!(
        "{:064x}",
        u128::from(number) * 0x9E37_79B9_7F4A_7C15_F39C + 1
    );
    let canary = canary(number);
    let cookie = format!("tystio-draft-wales={key}");
    let typed = format!(
        "draft={key}&go=leave&consent=yes&whose=myself&respondent=carer&place=gwynedd&publication=anonymous&contact=\
         &answer-a1=Mae%27r+bws+yn+hwyr+{canary}"
    );
    let form = "application/x-www-form-urlencoded";
    let file = format!(
        "--xx\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{canary}.txt\"\r\n\r\nThe letter of {canary}.\r\n--xx--\r\n"
    );
    loop {
        if ask(port, "POST", "give/all", "", (form, &typed))
            .await
            .is_some_and(|(status, _)| status == 303)
        {
            break;
        }
        again(presses).await;
    }
    loop {
        // Whoever does not know whether a file arrived looks first.
        match ask(port, "GET", "give/files", &cookie, ("", "")).await {
            Some((200, page)) if page.contains(&format!("{canary}.txt")) => break,
            Some((200, _)) => {
                let _ = ask(
                    port,
                    "POST",
                    "give/files",
                    &cookie,
                    ("multipart/form-data; boundary=xx", &file),
                )
                .await;
            }
            _ => again(presses).await,
        }
    }
    loop {
        let _ = ask(port, "POST", "give/check", &cookie, (form, "")).await;
        if let Some((200, page)) = ask(port, "GET", "give/sent", &cookie, ("", "")).await
            && let Some(reference) = page.split("class=\"reference\">").nth(1)
        {
            return reference.split('<').next().unwrap().to_owned();
        }
        again(presses).await;
    }
}

async fn again(presses: &AtomicU64) {
    presses.fetch_add(1, Ordering::Relaxed);
    tokio::time::sleep(PRESS_AGAIN).await;
}

/// What the server says, or nothing where it does not say it to the end.
async fn ask(
    port: &str,
    method: &str,
    page: &str,
    cookie: &str,
    (media_type, body): (&str, &str),
) -> Option<(u16, String)> {
    let mut stream = TcpStream::connect(port).await.ok()?;
    let request = format!(
        "{method} /cy/c/wales/{page} HTTP/1.1\r\nHost: {port}\r\nConnection: close\r\nCookie: {cookie}\r\n\
         Content-Type: {media_type}\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).await.ok()?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).await.ok()?;
    let text = String::from_utf8_lossy(&bytes);
    let (head, page) = text.split_once("\r\n\r\n")?;
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length")
            .then(|| value.trim().parse::<usize>().ok())?
    });
    let whole = length.is_none_or(|length| page.len() >= length);
    let status = head.split(' ').nth(1)?.parse().ok()?;
    whole.then(|| (status, page.to_owned()))
}

/// How many submissions the folder holds; how many of those shown lack something; how much is there twice.
fn look(data: &Path, shown: &BTreeMap<String, u64>) -> (usize, usize, usize) {
    let store = tystio::open(data, &commission::clock::MachineChance).unwrap();
    let commission = store
        .read(|r| commission::commission_by_slug(r, "wales"))
        .unwrap();
    let mut held: BTreeMap<String, Vec<String>> = BTreeMap::new();
    store
        .read(|r| {
            evidence::each_document(r, commission.id, |document| {
                held.entry(document.reference)
                    .or_default()
                    .push(document.text);
                Ok::<(), store::StoreError>(())
            })
        })
        .unwrap();
    let with =
        |texts: &[String], word: &str| texts.iter().filter(|text| text.contains(word)).count();
    let lost = shown
        .iter()
        .filter(|(reference, number)| {
            held.get(*reference)
                .is_none_or(|texts| with(texts, &canary(**number)) < 2)
        })
        .count();
    let mut doubled = held.len().saturating_sub(shown.len());
    doubled += held.values().filter(|texts| texts.len() > 2).count();
    (held.len(), lost, doubled)
}
