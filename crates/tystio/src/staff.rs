//! `staff add`: lets somebody sign in. The password is made here and printed once.

use crate::words::words;
use commission::{Desk, Error, Outcome, Person, Refusal, Role, commission_by_slug, hash_password};
use serde_json::json;
use std::path::PathBuf;

/// What can be done with staff.
#[derive(Debug, clap::Subcommand)]
pub enum Verb {
    /// Let somebody sign in to a commission; prints their password once
    Add {
        /// The data folder
        #[arg(long)]
        data: PathBuf,
        /// The commission's slug
        #[arg(long)]
        commission: String,
        /// What they type to sign in
        #[arg(long)]
        login: String,
        /// What others see
        #[arg(long)]
        name: String,
        /// clerk, analyst, evaluator, commissioner, auditor or administrator
        #[arg(long)]
        role: String,
    },
}

/// Does it.
///
/// # Errors
/// [`Error::Refused`] where the role or the commission does not exist.
pub fn run(verb: Verb, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let Verb::Add {
        data,
        commission,
        login,
        name,
        role,
    } = verb;
    let role = Role::of_code(&role).ok_or_else(|| {
        Error::from(Refusal::new("role", |language| {
            words(language).msg_role_unknown(&role)
        }))
    })?;
    let store = (desk.open)(&data)?;
    let commission = store.read(|r| commission_by_slug(r, &commission))?;
    let password = password_of(&desk.chance.bytes());
    let hash = hash_password(&password, &desk.chance.bytes())?;
    let at = desk.clock.now_us();
    Person::add(&store, &login, &name, &hash, (commission.id, role), at)?;
    let text = words(desk.language).msg_staff_added(&name, &login, &password);
    let json = json!({"login": login, "role": role.code(), "password": password});
    Ok(Outcome::done("staff add", json, text))
}

/// Twenty letters and digits in four groups, none of them easily mistaken for another: 96 bits.
fn password_of(bytes: &[u8; 32]) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
    let mut password = String::new();
    for (index, byte) in bytes.iter().take(20).enumerate() {
        if index > 0 && index % 5 == 0 {
            password.push('-');
        }
        let letter = LETTERS.get(usize::from(byte % 32)).copied().unwrap_or(b'a');
        password.push(char::from(letter));
    }
    password
}
