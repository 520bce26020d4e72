//! `strace`, which watches or disturbs the system calls of a child. Where it is absent the tests that
//! need it say so and pass; with `TYSTIO_WITHOUT_SKIPPING` set, as `.ci/run` does, they fail.

use std::process::Command;

/// Whether `strace` may be used here.
pub fn there_is_strace() -> bool {
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
        eprintln!("SKIPPED: strace is not here or may not trace");
    }
    there
}
