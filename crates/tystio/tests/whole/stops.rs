//! The program on a disk that fails to keep something: it says so and ends, so that whoever
//! supervises it starts it again. It needs `strace`, which makes the disk fail; where that is absent
//! the test says so and passes, save where nothing may be skipped (see `.ci/run`).

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A server that has not ended by then does not end by itself.
const PATIENCE: Duration = Duration::from_secs(20);

fn there_is_strace() -> bool {
    let there = Command::new("strace")
        .args(["-o", "/dev/null", "true"])
        .status()
        .is_ok_and(|status| status.success());
    #[expect(
        clippy::disallowed_methods,
        reason = "the gate asks that nothing be skipped"
    )]
    let must = std::env::var_os("TYSTIO_WITHOUT_SKIPPING").is_some();
    assert!(there || !must, "strace is not here or may not trace");
    if !there {
        #[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
        {
            eprintln!("SKIPPED: strace is not here or may not trace");
        }
    }
    there
}

/// The status of `GET /healthz`, or nothing where nobody answers.
fn health(address: SocketAddr) -> Option<String> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream
        .write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        .ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    Some(answer.split(' ').nth(1)?.to_owned())
}

/// Serves `data` where every sync of the log answers as `inject` says, asks for its health until it
/// ends, and answers its exit code with what was answered meanwhile.
fn serve_until_it_ends(data: &Path, inject: &str) -> (Option<i32>, Vec<String>) {
    let address = TcpListener::bind("127.0.0.1:0")
        .and_then(|free| free.local_addr())
        .unwrap();
    let mut server = Command::new("strace")
        .args(["-f", "-o", "/dev/null", "-P"])
        .arg(data.join("tystio.db-wal"))
        .args(["-e", "trace=fsync", "-e", &format!("inject={inject}")])
        .arg(env!("CARGO_BIN_EXE_tystio"))
        .args(["serve", "--listen", &address.to_string(), "--data"])
        .arg(data)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let begun = Instant::now();
    let mut answers = Vec::new();
    while begun.elapsed() < PATIENCE {
        if let Some(status) = server.try_wait().unwrap() {
            return (status.code(), answers);
        }
        answers.extend(health(address));
        std::thread::sleep(Duration::from_millis(20));
    }
    server.kill().unwrap();
    server.wait().unwrap();
    (None, answers)
}

#[test]
fn a_server_whose_disk_fails_acknowledges_nothing_more_and_ends_with_an_error() {
    if !there_is_strace() {
        return;
    }
    let folder = tempfile::TempDir::new().unwrap();
    let data = folder.path().join("data");
    drop(tystio::open(&data, &commission::clock::MachineChance).unwrap());
    // The first five commits of the writer are kept, the sixth and all later ones are not.
    let (code, answers) = serve_until_it_ends(&data, "fsync:error=EIO:when=6+");
    assert!(code.is_some_and(|code| code != 0), "{code:?} {answers:?}");
    let kept = answers.iter().take_while(|answer| *answer == "200").count();
    assert!((1..6).contains(&kept), "{answers:?}");
    assert!(
        answers[kept..].iter().all(|answer| answer == "503"),
        "{answers:?}"
    );
    // Started again on a disk that is well, it serves.
    let store = tystio::open(&data, &commission::clock::MachineChance).unwrap();
    store
        .write(|tx: &mut store::Tx<'_>| tx.prove_writable())
        .unwrap();
}
