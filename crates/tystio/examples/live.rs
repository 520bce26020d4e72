//! Load on voting, with arrivals at a constant rate that wait for nobody (open loop), so that waiting counts.
//!
//! Participants have joined by the open link before. A vote is two requests on one connection: the vote posted (durable, with its leaf) and the
//! next page read; beside it the opinion map is asked for at a rate of its own. The time runs from the moment at which an arrival was due to the
//! last byte. Every half second the database is asked how old the kept map is.
//!
//! Usage: `live PROGRAM PARTICIPANTS VOTES_PER_SECOND MAPS_PER_SECOND SECONDS`. It prints one line of JSON.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a bench talks to a person and stops where something is wrong"
)]

mod served;

use served::{Answer, exchange, serve};
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};
use tokio::net::TcpStream;
use tokio::sync::{Mutex, mpsc};

const STATEMENTS: u64 = 60;
const AT: &str = "/en/c/wales";

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [program, participants, votes, maps, seconds] = args.as_slice() else {
        panic!("usage: live PROGRAM PARTICIPANTS VOTES_PER_SECOND MAPS_PER_SECOND SECONDS");
    };
    let (participants, votes): (u64, f64) = (participants.parse().unwrap(), votes.parse().unwrap());
    let (maps, seconds): (f64, f64) = (maps.parse().unwrap(), seconds.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let password = prepare(program, folder.path(), &data);
    let (mut server, address) = serve(program, &data, &folder.path().join("log"));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(open_voting(&address, &password));
    let cookies = runtime.block_on(join(&address, participants));
    let watched = data.join("tystio.db");
    let watch = std::thread::spawn(move || oldest_map_seconds(&watched, seconds));
    let (voting, mapping, took) =
        runtime.block_on(drive(&address, Arc::new(cookies), votes, maps, seconds));
    let oldest = watch.join().unwrap();
    Command::new("kill")
        .arg(server.id().to_string())
        .status()
        .unwrap();
    server.wait().unwrap();
    let mut line = format!("{{\"participants\":{participants},\"seconds\":{took:.1}");
    for (name, times) in [("vote", voting), ("map", mapping)] {
        let (done, dropped) = times;
        let at = |share: f64| {
            let index = ((done.len() as f64 * share) as usize).min(done.len().saturating_sub(1));
            done.get(index)
                .map_or(0.0, |time| time.as_secs_f64() * 1000.0)
        };
        write!(
            line,
            ",\"{name}s\":{},\"{name}s_dropped\":{dropped},\"{name}_p50_ms\":{:.1},\"{name}_p99_ms\":{:.1},\"{name}_max_ms\":{:.1}",
            done.len(),
            at(0.5),
            at(0.99),
            at(1.0)
        )
        .unwrap();
    }
    println!("{line},\"oldest_map_s\":{oldest:.1}}}");
}

/// Opens the commission with its statements and lets a clerk in; answers the clerk's password.
fn prepare(program: &str, folder: &Path, data: &Path) -> String {
    let mut statements = "comment-id,moderated,comment-body\n".to_owned();
    for number in 0..STATEMENTS {
        writeln!(
            statements,
            "{number},1,Sample statement {number} about buses and clinics in town {number}."
        )
        .unwrap();
    }
    std::fs::write(folder.join("comments.csv"), statements).unwrap();
    std::fs::write(
        folder.join("votes.csv"),
        "voter-id,comment-id,vote\n1,0,0\n",
    )
    .unwrap();
    let run = |args: &[&str]| {
        let done = Command::new(program)
            .arg("--json")
            .args(args)
            .arg("--data")
            .arg(data)
            .output()
            .unwrap();
        assert!(
            done.status.success(),
            "{}",
            String::from_utf8_lossy(&done.stderr)
        );
        String::from_utf8(done.stdout).unwrap()
    };
    run(&["intake", "open", "examples/wales/call.toml"]);
    let (votes, statements) = (folder.join("votes.csv"), folder.join("comments.csv"));
    let (votes, statements) = (votes.to_str().unwrap(), statements.to_str().unwrap());
    run(&[
        "voice",
        "import",
        votes,
        "--statements",
        statements,
        "--commission",
        "wales",
    ]);
    let who = [
        "--commission",
        "wales",
        "--login",
        "clerk",
        "--name",
        "Sample clerk",
        "--role",
        "clerk",
    ];
    let added = run(&[&["staff", "add"][..], &who].concat());
    let added: serde_json::Value = serde_json::from_str(&added).unwrap();
    added["password"].as_str().unwrap().to_owned()
}

fn post(address: &str, path: &str, cookie: &str, body: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\nSec-Fetch-Site: same-origin\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

fn get(address: &str, path: &str, cookie: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\n\r\n")
}

/// The cookie that an answer sets.
fn cookie_of(answer: &Answer) -> String {
    let set = answer
        .head
        .lines()
        .find_map(|line| line.strip_prefix("set-cookie: "));
    set.and_then(|set| set.split(';').next())
        .unwrap()
        .to_owned()
}

async fn open_voting(address: &str, password: &str) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let body = format!("login=clerk&password={password}");
    let signed = exchange(&mut stream, &post(address, "/en/sign-in", "", &body))
        .await
        .unwrap();
    let cookie = cookie_of(&signed);
    let body = "stage=open&entry=anyone&proposals=no&map_shown=yes&about_en=Sample&about_cy=Sampl&policy_en=Sample&policy_cy=Sampl";
    let opened = exchange(
        &mut stream,
        &post(address, &format!("{AT}/voting"), &cookie, body),
    )
    .await
    .unwrap();
    assert_eq!(opened.status, 303, "{}", opened.body);
}

async fn join(address: &str, participants: u64) -> Vec<String> {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let mut cookies = Vec::new();
    for number in 0..participants {
        let start = exchange(&mut stream, &get(address, &format!("{AT}/voice"), ""))
            .await
            .unwrap();
        let (_, rest) = start.body.split_once("name=\"code\" value=\"").unwrap();
        let body = format!("code={}", rest.split('"').next().unwrap());
        let begun = exchange(
            &mut stream,
            &post(address, &format!("{AT}/voice/begin"), "", &body),
        )
        .await
        .unwrap();
        let cookie = cookie_of(&begun);
        let kind = if number % 3 == 0 {
            "type=carer"
        } else {
            "type=service-user"
        };
        let said = exchange(
            &mut stream,
            &post(address, &format!("{AT}/voice/type"), &cookie, kind),
        )
        .await
        .unwrap();
        if said.status != 303 {
            exchange(
                &mut stream,
                &post(address, &format!("{AT}/voice/type"), &cookie, "type="),
            )
            .await
            .unwrap();
        }
        cookies.push(cookie);
    }
    cookies
}

type Times = (Vec<Duration>, u64);

async fn drive(
    address: &str,
    cookies: Arc<Vec<String>>,
    votes: f64,
    maps: f64,
    seconds: f64,
) -> (Times, Times, f64) {
    let free = Arc::new(Mutex::new(Vec::new()));
    let began = Instant::now();
    let voting = arrivals(
        address,
        (free.clone(), began),
        votes,
        seconds,
        move |address, number| {
            // Each participant has voted on every statement after so many rounds, and then changes their mind.
            let (who, round) = (number % cookies.len() as u64, number / cookies.len() as u64);
            let statement = (who + round) % STATEMENTS + 1;
            let vote = ["agree", "disagree", "pass"]
                [((who / 7 + statement / 2 + round / STATEMENTS) % 3) as usize];
            let cookie = &cookies[who as usize];
            let body = format!("statement={statement}&vote={vote}");
            vec![
                post(address, &format!("{AT}/voice/vote"), cookie, &body),
                get(address, &format!("{AT}/voice/next"), cookie),
            ]
        },
    );
    let mapping = arrivals(address, (free, began), maps, seconds, |address, _| {
        vec![get(address, &format!("{AT}/voice/map"), "")]
    });
    let (voting, mapping) = tokio::join!(voting, mapping);
    (voting, mapping, began.elapsed().as_secs_f64())
}

/// Sends what `of` gives at a constant rate; answers the times of what was done, and how many were dropped.
async fn arrivals(
    address: &str,
    (free, began): (Arc<Mutex<Vec<TcpStream>>>, Instant),
    rate: f64,
    seconds: f64,
    of: impl Fn(&str, u64) -> Vec<String>,
) -> Times {
    let (tell, mut told) = mpsc::unbounded_channel();
    for number in 0..(rate * seconds) as u64 {
        let due = began + Duration::from_secs_f64(number as f64 / rate);
        tokio::time::sleep_until(due.into()).await;
        let (free, tell, address) = (free.clone(), tell.clone(), address.to_owned());
        let requests = of(&address, number);
        tokio::spawn(async move {
            let kept = free.lock().await.pop();
            let connected = match kept {
                Some(stream) => Ok(stream),
                None => TcpStream::connect(&address).await,
            };
            let mut done = connected.is_ok();
            if let Ok(mut stream) = connected {
                for request in requests {
                    let answer = exchange(&mut stream, &request).await;
                    done &= answer.is_ok_and(|answer| matches!(answer.status, 200 | 303));
                }
                free.lock().await.push(stream);
            }
            let _ = tell.send(done.then(|| due.elapsed()));
        });
    }
    drop(tell);
    let (mut done, mut dropped) = (Vec::new(), 0);
    while let Some(time) = told.recv().await {
        match time {
            Some(time) => done.push(time),
            None => dropped += 1,
        }
    }
    done.sort_unstable();
    (done, dropped)
}

/// The age of the oldest map that was the newest one at some moment of the load; the first five seconds do not count, because
/// there is no map before the first vote.
fn oldest_map_seconds(database: &Path, seconds: f64) -> f64 {
    let database = rusqlite::Connection::open(database).unwrap();
    let began = Instant::now();
    let mut oldest = 0.0_f64;
    while began.elapsed().as_secs_f64() < seconds {
        std::thread::sleep(Duration::from_millis(500));
        let asked = "SELECT COALESCE(MAX(at), 0) FROM opinion_map WHERE kind = 'groups'";
        let at: i64 = database.query_row(asked, [], |row| row.get(0)).unwrap();
        let now = SystemTime::now()
            .duration_since(SystemTime::UNIX_EPOCH)
            .unwrap()
            .as_secs_f64();
        if began.elapsed() > Duration::from_secs(5) {
            oldest = oldest.max(now - at as f64 / 1e6);
        }
    }
    oldest
}
