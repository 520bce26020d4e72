//! Entries whose names lead out, occur twice, are endless, or are no names.

use super::Expected::{Answered, Kept, Refused, Taken};
use super::Shelf;
use super::raw_zip::{Entry, written};

const WORDS: &[u8] = b"Popeth yn iawn.";

pub(super) fn fill(shelf: &mut Shelf) {
    for name in [
        "../out.txt",
        "a/../../out.txt",
        "..\\out.txt",
        "a\\..\\..\\out.txt",
        "/etc/cron.d/out.txt",
        "//server/share/out.txt",
        "\\\\server\\share\\out.txt",
        "C:\\out.txt",
        "C:out.txt",
        "a\0.txt",
        "",
        "..",
    ] {
        let archive = written(&[Entry::stored(name, WORDS)]);
        let case = format!("an entry called {}", name.escape_debug());
        shelf.put(Refused("stray-path"), "stray.zip", case, archive);
    }
    let twice = [
        Entry::stored("a.txt", b"one"),
        Entry::stored("a.txt", b"two"),
    ];
    shelf.put(
        Refused("entry-twice"),
        "twice.zip",
        "one name twice",
        written(&twice),
    );
    let cases = [
        Entry::stored("a.txt", b"one"),
        Entry::stored("A.TXT", b"two"),
    ];
    shelf.put(
        Taken,
        "cases.zip",
        "one name in small and large letters",
        written(&cases),
    );
    let forms = [
        Entry::stored("ŷ.txt", b"one"),
        Entry::stored("y\u{302}.txt", b"two"),
    ];
    let forms = forms.map(|entry| entry.but(|entry| entry.flags = 1 << 11));
    shelf.put(
        Taken,
        "forms.zip",
        "one name in two forms of Unicode",
        written(&forms),
    );
    for (mode, what, to) in [
        (0o120_777, "a link to /etc/passwd", "/etc/passwd"),
        (0o120_777, "a link to a folder above", "../.."),
        (0o010_644, "a pipe", "x"),
        (0o020_644, "a device", "x"),
        (0o060_644, "a disk", "x"),
        (0o140_644, "a socket", "x"),
    ] {
        let entry = Entry::stored("a.txt", to.as_bytes()).but(|entry| entry.mode = mode);
        shelf.put(Refused("not-a-file"), "link.zip", what, written(&[entry]));
    }
    let through = [
        Entry::stored("folder", b"/tmp").but(|entry| entry.mode = 0o120_777),
        Entry::stored("folder/a.txt", WORDS),
    ];
    shelf.put(
        Refused("not-a-file"),
        "through.zip",
        "a file through a link",
        written(&through),
    );
    for (what, name) in [
        ("a name of 300 bytes", "n".repeat(296) + ".txt"),
        ("a name of 60,000 bytes", "n".repeat(60_000) + ".txt"),
        ("a name of 30,000 folders", "a/".repeat(30_000) + "a.txt"),
        (
            "a name that runs from right to left",
            "report\u{202E}txt.exe.txt".to_owned(),
        ),
        (
            "a name with line ends",
            "a\r\nSet-Cookie: b=c\r\n.txt".to_owned(),
        ),
        (
            "a name that is markup",
            "<script>alert(1)</script>.txt".to_owned(),
        ),
    ] {
        let entry = Entry::stored(&name, WORDS).but(|entry| entry.flags = 1 << 11);
        shelf.put(Answered, "names.zip", what, written(&[entry]));
    }
    let broken = Entry::stored(b"\xC3\x28.txt", WORDS).but(|entry| entry.flags = 1 << 11);
    shelf.put(
        Answered,
        "utf8.zip",
        "a name that says it is UTF-8 and is not",
        written(&[broken]),
    );
    let stream = Entry::stored("a.txt:evil.exe", WORDS);
    shelf.put(
        Kept,
        "stream.zip",
        "a name with a stream behind it",
        written(&[stream]),
    );
}
