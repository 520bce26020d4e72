//! Pages of the book that are made from the program, so that they cannot rot. Where one differs the
//! test writes the page as it should be beside the old one and says so.

use super::rules::File;
use clap::CommandFactory;
use std::fmt::Write;
use std::path::Path;

const MADE: &str = "<!-- Made from the program by crates/tystio/tests/house.rs. To renew it, run the tests and rename the file that they wrote. -->\n";

/// The page must say what the program says.
pub fn assert_same(page: &Path, should: &str) {
    let is = std::fs::read_to_string(page).unwrap_or_default();
    if is == should {
        return;
    }
    let beside = page.with_extension("md.new");
    write(&beside, should);
    assert!(
        is == should,
        "{} is not up to date; look at {} and rename it over the old one",
        page.display(),
        beside.display()
    );
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test writes the page as it should be"
)]
fn write(page: &Path, text: &str) {
    std::fs::write(page, text).unwrap();
}

/// The table of routes.
pub fn routes() -> String {
    let mut page = format!(
        "# Routes\n\n{MADE}\nEvery address of the program and what it asks of the caller. Nothing else is mounted but the files of the \
         interface (`/assets/`), the built reports (`/report/SLUG/`), `/` and `/healthz`, all of which are open to anyone.\n\n\
         | method | path | capability | bytes at most |\n|---|---|---|---:|\n"
    );
    for route in tystio::routes::table() {
        let _ = writeln!(
            page,
            "| {} | `{}` | {} | {} |",
            route.method,
            route.path,
            route.capability.code(),
            route.bytes_max
        );
    }
    page.push_str("\n## Who may do what\n\n| role | capabilities |\n|---|---|\n");
    for role in commission::Role::ALL {
        let may: Vec<_> = commission::Capability::ALL
            .into_iter()
            .filter(|capability| role.may(*capability))
            .map(commission::Capability::code)
            .collect();
        let _ = writeln!(page, "| {} | {} |", role.code(), may.join(", "));
    }
    page.push_str(
        "\nTo open a commission is a right of the server and comes with no role; whoever has it may do in every \
         commission what an administrator may.\n",
    );
    page
}

/// Every bound, from the `limits.rs` of each room.
pub fn limits(files: &[File]) -> String {
    let mut page = format!(
        "# Limits\n\n{MADE}\nEvery bound of the program, with its unit last in its name.\n"
    );
    for file in files
        .iter()
        .filter(|file| file.path.ends_with("/limits.rs"))
    {
        let room = file.path.split('/').nth(1).unwrap_or_default();
        let _ = write!(
            page,
            "\n## {room}\n\n| limit | value | what it bounds |\n|---|---|---|\n"
        );
        let mut says = Vec::new();
        for line in file.text.lines() {
            let line = line.trim();
            if let Some(doc) = line.strip_prefix("/// ") {
                says.push(doc);
            } else if let Some(rest) = line.strip_prefix("pub const ") {
                let (name, rest) = rest.split_once(':').unwrap_or((rest, ""));
                let value = rest.split_once('=').map_or("", |(_, value)| value);
                let value = value.trim().trim_end_matches(';');
                let _ = writeln!(page, "| `{name}` | `{value}` | {} |", says.join(" "));
                says.clear();
            } else if let Some(name) = field_of(line) {
                // The bounds of a struct have their values in its `Default`.
                let value = file.text.lines().find_map(|other| default_of(other, name));
                if let Some(value) = value {
                    let _ = writeln!(page, "| `{name}` | `{value}` | {} |", says.join(" "));
                }
                says.clear();
            } else if !line.starts_with("///") {
                says.clear();
            }
        }
    }
    page
}

/// The name in a line such as `pub rows_max: u64,`.
fn field_of(line: &str) -> Option<&str> {
    let (name, _) = line.strip_prefix("pub ")?.split_once(": ")?;
    name.chars()
        .all(|c| c.is_ascii_lowercase() || c == '_')
        .then_some(name)
}

/// The value in a line such as `rows_max: 5_000_000,`.
fn default_of<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let value = line.trim().strip_prefix(name)?.strip_prefix(": ")?;
    value.strip_suffix(',')
}

/// Every verb with its help.
pub fn commands() -> String {
    let mut page = format!("# Commands\n\n{MADE}\n");
    let mut command = tystio::cli::Cli::command()
        .term_width(100)
        .disable_help_subcommand(true);
    command.build();
    one(&mut page, &mut command, "tystio");
    page
}

fn one(page: &mut String, command: &mut clap::Command, name: &str) {
    let help = command.render_help().to_string();
    let help: Vec<_> = help.lines().map(str::trim_end).collect();
    let _ = write!(
        page,
        "## `{name}`\n\n```text\n{}\n```\n\n",
        help.join("\n").trim_end()
    );
    for below in command
        .get_subcommands_mut()
        .filter(|below| !below.is_hide_set())
    {
        let name = format!("{name} {}", below.get_name());
        one(page, below, &name);
    }
}
