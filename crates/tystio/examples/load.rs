//! Load on the public form, with arrivals at a constant rate that wait for nobody (open loop), so that waiting counts.
//!
//! One arrival is one complete submission: the whole form with eight answers posted (validated, kept durably with its
//! leaf and its receipt), and the page with reference and receipt code read. Two requests on one connection; the time
//! runs from the moment at which the arrival was due to the last byte of the second answer.
//!
//! Usage: `load PROGRAM RATE SECONDS CONNECTIONS [CALL]`. It opens a commission in a temporary folder, serves it with PROGRAM, and
//! prints one line of JSON: arrivals, errors, refusals (503) and how soon they came, latencies, submissions that the store then holds, and the
//! most memory that the server had.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a bench talks to a person and stops where something is wrong"
)]

mod served;

use served::{Answer, exchange};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::net::TcpStream;
use tokio::sync::Mutex;

const CALL: &str = "examples/wales/call.toml";
const QUESTIONS: [&str; 8] = ["a1", "a2", "c1", "c2", "d1", "e2", "f1", "z1"];

/// How an arrival ended, and how long after it was due; a refusal counts from when it had a connection.
enum Ended {
    Done(Duration),
    Refused(Duration),
    Failed,
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [program, rate, seconds, connections, rest @ ..] = args.as_slice() else {
        panic!("usage: load PROGRAM RATE SECONDS CONNECTIONS [CALL]");
    };
    let (rate, seconds): (f64, f64) = (rate.parse().unwrap(), seconds.parse().unwrap());
    // An arrival beyond them waits for one, and its waiting counts.
    let connections = connections.parse().unwrap();
    let call = rest.first().map_or(CALL, String::as_str);
    let folder = tempfile::tempdir().unwrap();
    let (mut server, address) = serve(program, Path::new(call), folder.path());
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let (ended, took) = runtime.block_on(drive(address.clone(), rate, seconds, connections));
    let memory = peak_mib(server.id());
    let held = runtime.block_on(last_reference(&address));
    Command::new("kill")
        .arg(server.id().to_string())
        .status()
        .unwrap();
    server.wait().unwrap();
    let (mut done, mut refused, mut failed) = (Vec::new(), Vec::new(), 0_u64);
    for end in ended {
        match end {
            Ended::Done(time) => done.push(time),
            Ended::Refused(time) => refused.push(time),
            Ended::Failed => failed += 1,
        }
    }
    done.sort_unstable();
    refused.sort_unstable();
    let at = |times: &[Duration], share: f64| {
        let index = ((times.len() as f64 * share) as usize).min(times.len().saturating_sub(1));
        times
            .get(index)
            .map_or(0.0, |time| time.as_secs_f64() * 1000.0)
    };
    println!(
        "{{\"rate\":{rate},\"seconds\":{took:.1},\"done\":{},\"refused\":{},\"refused_p99_ms\":{:.1},\"failed\":{failed},\"held\":{held},\
         \"p50_ms\":{:.1},\"p95_ms\":{:.1},\"p99_ms\":{:.1},\"max_ms\":{:.1},\"memory_mib\":{memory}}}",
        done.len(),
        refused.len(),
        at(&refused, 0.99),
        at(&done, 0.5),
        at(&done, 0.95),
        at(&done, 0.99),
        at(&done, 1.0),
    );
}

/// Opens the commission and serves it at a free port.
fn serve(program: &str, call: &Path, folder: &Path) -> (Child, String) {
    let data = folder.join("data");
    let opened = Command::new(program)
        .args(["intake", "open"])
        .arg(call)
        .arg("--data")
        .arg(&data)
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(opened.success());
    served::serve(program, &data, &folder.join("log"))
}

async fn drive(address: String, rate: f64, seconds: f64, connections: usize) -> (Vec<Ended>, f64) {
    let free = Arc::new(Mutex::new(Vec::new()));
    let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
    let places = Arc::new(tokio::sync::Semaphore::new(connections));
    let began = Instant::now();
    let arrivals = (rate * seconds) as u64;
    for number in 0..arrivals {
        let due = began + Duration::from_secs_f64(number as f64 / rate);
        tokio::time::sleep_until(due.into()).await;
        let (free, places) = (free.clone(), places.clone());
        let (tell, address) = (tell.clone(), address.clone());
        tokio::spawn(async move {
            let _place = places.acquire_owned().await.unwrap();
            let begun = Instant::now();
            let kept = free.lock().await.pop();
            let connected = match kept {
                Some(stream) => Ok(stream),
                None => TcpStream::connect(&address).await,
            };
            let ended = match connected {
                Err(_) => Ended::Failed,
                Ok(mut stream) => match arrive(&mut stream, &address, number).await {
                    Err(_) => Ended::Failed,
                    Ok(accepted) => {
                        free.lock().await.push(stream);
                        if accepted {
                            Ended::Done(due.elapsed())
                        } else {
                            Ended::Refused(begun.elapsed())
                        }
                    }
                },
            };
            let _ = tell.send(ended);
        });
    }
    drop(tell);
    let mut all = Vec::new();
    while let Some(ended) = told.recv().await {
        all.push(ended);
    }
    (all, began.elapsed().as_secs_f64())
}

/// One complete submission; `false` where it was refused for now.
async fn arrive(stream: &mut TcpStream, address: &str, number: u64) -> std::io::Result<bool> {
    let key = format!(
        "{:064x}",
        u128::from(number) * 0x9E37_79B9_7F4A_7C15_F39C + 1
    );
    let mut body = format!(
        "draft={key}&consent=yes&whose=myself&respondent=carer&place=gwynedd&publication=anonymous&contact="
    );
    for question in QUESTIONS {
        body.push_str(&format!(
            "&answer-{question}=Arrival+{number}+says+that+the+last+bus+leaves+before+the+clinic+closes.+Mae%27r+bws+\
             olaf+yn+gadael+cyn+i%27r+clinig+gau%2C+ac+mae%27n+bell+i+gerdded+adref."
        ));
    }
    let post = format!(
        "POST /en/c/wales/give/all HTTP/1.1\r\nHost: {address}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let status = exchange(stream, &post).await?.status;
    if status == 503 {
        return Ok(false);
    }
    if status != 303 {
        return Err(std::io::Error::other(format!("status {status}")));
    }
    let get = format!(
        "GET /en/c/wales/give/sent HTTP/1.1\r\nHost: {address}\r\nCookie: tystio-draft-wales={key}\r\n\r\n"
    );
    let Answer {
        status, body: page, ..
    } = exchange(stream, &get).await?;
    match status {
        200 if page.contains("receipt-code") => Ok(true),
        503 => Ok(false),
        _ => Err(std::io::Error::other(format!("status {status}"))),
    }
}

/// The number of the last submission: one more is sent, and its reference read.
async fn last_reference(address: &str) -> u64 {
    tokio::time::sleep(Duration::from_secs(2)).await;
    let mut stream = TcpStream::connect(address).await.unwrap();
    let number = u64::MAX;
    assert!(arrive(&mut stream, address, number).await.unwrap());
    let key = format!(
        "{:064x}",
        u128::from(number) * 0x9E37_79B9_7F4A_7C15_F39C + 1
    );
    let get = format!(
        "GET /en/c/wales/give/sent HTTP/1.1\r\nHost: {address}\r\nCookie: tystio-draft-wales={key}\r\n\r\n"
    );
    let page = exchange(&mut stream, &get).await.unwrap().body;
    let digits: String = page
        .split("class=\"reference\">WHC")
        .nth(1)
        .unwrap()
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse::<u64>().unwrap() - 1
}

fn peak_mib(id: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    kib.unwrap_or_default() / 1024
}
