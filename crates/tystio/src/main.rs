//! The `tystio` program. Everything is in the library beside it, where tests can reach it.

fn main() -> std::process::ExitCode {
    tystio::cli::main()
}
