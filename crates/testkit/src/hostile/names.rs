//! Names of files that would be markup, headers, paths, or words of a command line.

use super::Expected::{Answered, Taken};
use super::Shelf;

/// What stands in each file.
pub const WORDS: &str = "Popeth yn iawn.";

pub(super) fn fill(shelf: &mut Shelf) {
    for name in [
        "<script>alert(1)</script>.txt",
        "\"><img src=x onerror=alert(1)>.txt",
        "' onmouseover='alert(1).txt",
        "a\r\nSet-Cookie: tystio=x.txt",
        "a\nX-Injected: y.txt",
        "a%0d%0aSet-Cookie: b=c.txt",
        "a\"; filename=\"b.html.txt",
        "../../../../tmp/out.txt",
        "..\\..\\out.txt",
        "/etc/passwd.txt",
        "C:\\windows\\out.txt",
        "$(touch out).txt",
        "; rm -rf out.txt",
        "| sh.txt",
        "-rf.txt",
        "report\u{202E}fdp.txt",
        "{{7*7}}.txt",
        "%s%s%n.txt",
        "' OR 1=1 --.txt",
    ] {
        shelf.put(
            Taken,
            name,
            format!("a file called {}", name.escape_debug()),
            WORDS,
        );
    }
    shelf.put(
        Taken,
        &("n".repeat(5_000) + ".txt"),
        "a name of 5,000 letters",
        WORDS,
    );
    shelf.put(Answered, "con", "a name that is a device", WORDS);
}
