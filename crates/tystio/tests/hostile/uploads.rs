//! Hostile files by the upload page of a running server, and by `intake import` with every system call that leaves the
//! process written down.

use super::program;
use super::served::{Answer, Place, Served, multipart_as_written};
use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};
use testkit::hostile::{Family, HostileFile};

/// How long a person may wait for the page that follows.
const ANSWERED_WITHIN: Duration = Duration::from_secs(if cfg!(debug_assertions) { 15 } else { 2 });
/// Files longer than this go by import only: what is asked here is not how fast a socket is.
const UPLOADED_BYTES_MAX: usize = 8 << 20;

/// Follows an upload to its page and to the original that was kept, and looks at all three.
fn follow(served: &Served, answer: &Answer, sent: &[u8], what: &str) {
    assert_eq!(answer.status, 303, "{what}: {}", answer.head);
    let place = answer.header("location").unwrap();
    assert!(place.starts_with("/en/c/small/imports/"), "{what}: {place}");
    let page = served.get(place);
    assert_eq!(page.status, 200, "{what}");
    let original = served.get(&format!("{place}/original"));
    assert_eq!(original.status, 200, "{what}");
    for (header, value) in [
        ("content-type", "application/octet-stream"),
        ("x-content-type-options", "nosniff"),
    ] {
        assert_eq!(original.header(header), Some(value), "{what}");
    }
    let disposition = original.header("content-disposition").unwrap();
    assert!(
        disposition.starts_with("attachment; "),
        "{what}: {disposition}"
    );
    for answer in [answer, &page, &original] {
        let head = answer.head.to_ascii_lowercase();
        let injected = ["tystio=x", "b=c", "\nx-injected:"]
            .iter()
            .any(|piece| head.contains(piece));
        assert!(!injected, "{what}: {head}");
        let policy = answer.header("content-security-policy").unwrap();
        assert!(policy.contains("default-src 'none'"), "{what}: {policy}");
    }
    let html = String::from_utf8(page.body).unwrap();
    for markup in [
        "<script>alert",
        "<img src=x",
        "onerror=alert(1)>",
        "' onmouseover='",
    ] {
        assert!(!html.contains(markup), "{what}: not escaped");
    }
    assert_eq!(html.matches("<h1").count(), 1, "{what}");
    assert!(original.body == sent, "{what}: other bytes were kept");
}

/// A third of every family, and all where the name is what is hostile.
fn chosen(family: Family) -> impl Iterator<Item = HostileFile> {
    let step = match family {
        Family::Names | Family::Programs => 1,
        _ => 3,
    };
    family
        .files()
        .into_iter()
        .step_by(step)
        .filter(|file| file.bytes.len() <= UPLOADED_BYTES_MAX)
}

#[test]
fn a_server_outlives_what_is_uploaded_and_keeps_each_original() {
    let mut served = Served::start();
    let before = served.place.others();
    let (mut uploads, mut slowest) = (0, (Duration::ZERO, String::new()));
    for family in Family::ALL {
        for file in chosen(family) {
            let what = format!("{family:?}: {} ({})", file.case, file.name.escape_debug());
            let begun = Instant::now();
            let answer = served.upload(&file.name, &file.bytes);
            let took = begun.elapsed();
            follow(&served, &answer, &file.bytes, &what);
            assert!(took < ANSWERED_WITHIN, "{what}: {took:?}");
            if took > slowest.0 {
                slowest = (took, what);
            }
            uploads += 1;
        }
    }
    // Names that no browser would send, written as they are.
    for file in Family::Names.files() {
        let body = multipart_as_written(&file.name, &file.bytes);
        let answer = served.post(
            "/en/c/small/imports",
            "multipart/form-data; boundary=bound",
            &body,
        );
        match answer.status {
            303 => follow(&served, &answer, &file.bytes, &file.case),
            status => assert!([200, 422].contains(&status), "{}: {status}", file.case),
        }
        uploads += 1;
    }
    println!(
        "{uploads} uploads, the slowest {:?} ({})",
        slowest.0, slowest.1
    );
    assert!(uploads >= 150, "{uploads}");
    served.is_unharmed(&before);
}

/// Writes the corpus where it can be imported from: a number before each name, and only what a path can hold.
fn on_disk(folder: &Path, family: Family) -> Vec<String> {
    let mut paths = Vec::new();
    for (number, file) in family.files().into_iter().enumerate() {
        let name: String = file
            .name
            .chars()
            .filter(|c| !matches!(c, '/' | '\0'))
            .take(100)
            .collect();
        let path = folder.join(format!("{family:?}-{number}-{name}"));
        std::fs::File::create(&path)
            .unwrap()
            .write_all(&file.bytes)
            .unwrap();
        paths.push(path.to_str().unwrap().to_owned());
    }
    paths
}

#[test]
fn an_import_writes_below_its_data_folder_only_and_asks_no_address() {
    if !there_is_strace() {
        return;
    }
    let place = Place::open();
    std::fs::create_dir(place.at("files")).unwrap();
    let mut files = 0;
    for family in Family::ALL {
        let paths = on_disk(&place.at("files"), family);
        let before = place.others();
        let trace = place.at("trace");
        let status = place
            .command(Path::new("/usr/bin/env"))
            .args(["strace", "-f", "--seccomp-bpf", "-y", "-o"])
            .arg(&trace)
            .args(["-e", "trace=%net,open,openat,openat2,creat,rename,renameat,renameat2,mkdir,mkdirat,link,linkat,symlink,symlinkat"])
            .arg(program())
            .args(["--json", "intake", "import", "--accept", "--data", &place.data()])
            .args(["--commission", "small"])
            .args(&paths)
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .status()
            .unwrap();
        // Taken, refused, or some of both: never a fault (1), never a signal.
        let code = status.code();
        assert!(matches!(code, Some(0 | 3 | 4)), "{family:?}: {status}");
        let trace_text = std::fs::read_to_string(&trace).unwrap();
        for line in trace_text.lines() {
            assert!(is_at_home(line, &place.data()), "{family:?}: {line}");
        }
        assert!(trace_text.contains("openat("), "nothing was traced");
        std::fs::remove_file(&trace).unwrap();
        assert_eq!(place.others(), before, "{family:?}");
        files += paths.len();
        for path in paths {
            std::fs::remove_file(path).unwrap();
        }
    }
    assert!(files >= 400, "{files}");
}

/// Whether a system call reads, or writes below the data folder. No call has to do with a network.
fn is_at_home(line: &str, data: &str) -> bool {
    let Some((call, arguments)) = line.split_once('(') else {
        return true;
    };
    let call = call.rsplit(' ').next().unwrap_or(call);
    match call {
        "openat" | "open" | "openat2" => {
            let writes = ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"]
                .iter()
                .any(|flag| arguments.contains(flag));
            !writes || arguments.contains(data) || arguments.contains("\"/dev/null\"")
        }
        "creat" | "rename" | "renameat" | "renameat2" | "mkdir" | "mkdirat" => {
            arguments.contains(data)
        }
        _ => call.starts_with("---") || call.starts_with("+++") || line.contains("resumed"),
    }
}

fn there_is_strace() -> bool {
    let there = Command::new("strace")
        .args([
            "--seccomp-bpf",
            "-f",
            "-e",
            "trace=openat",
            "-o",
            "/dev/null",
            "true",
        ])
        .status()
        .is_ok_and(|status| status.success());
    #[expect(
        clippy::disallowed_methods,
        reason = "the gate asks that nothing be skipped"
    )]
    let must = std::env::var_os("TYSTIO_WITHOUT_SKIPPING").is_some();
    assert!(there || !must, "strace is not here or may not trace");
    #[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
    if !there {
        eprintln!("SKIPPED: strace is not here or may not trace");
    }
    there
}

#[test]
fn a_call_that_leaves_its_place_is_seen() {
    for (line, at_home) in [
        ("7 openat(AT_FDCWD, \"/etc/passwd\", O_RDONLY) = 3", true),
        (
            "7 openat(AT_FDCWD, \"/d/blobs/ab/.new\", O_WRONLY|O_CREAT, 0666) = 3",
            true,
        ),
        (
            "7 openat(AT_FDCWD, \"/tmp/out.txt\", O_WRONLY|O_CREAT, 0666) = 3",
            false,
        ),
        ("7 socket(AF_INET, SOCK_STREAM, 0) = 3", false),
        ("7 connect(3, {sa_family=AF_INET}, 16) = 0", false),
        ("7 symlink(\"/d/a\", \"/tmp/b\") = 0", false),
        ("7 +++ exited with 0 +++", true),
    ] {
        assert_eq!(is_at_home(line, "/d"), at_home, "{line}");
    }
}
