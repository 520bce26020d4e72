//! Turns `locales/` into typed functions before the room compiles; see `words/build.rs`.

#[path = "words/build.rs"]
mod words;

fn main() -> std::process::ExitCode {
    words::build()
}
