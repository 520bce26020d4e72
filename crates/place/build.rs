//! Turns locales/ into typed functions before the room compiles.
#[path = "../pages/words/build.rs"]
mod words;

fn main() -> std::process::ExitCode {
    words::build()
}
