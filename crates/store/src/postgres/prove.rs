//! What is asked of a PostgreSQL server before anything is promised on it. Each refusal is a sentence
//! that says what to set.

use crate::StoreError;
use postgres::Client;
use std::collections::BTreeMap;

/// The oldest server that the store is tested with.
const SERVER_VERSION_MIN: i64 = 150_000;

const SETTINGS: &str = "SELECT name, setting FROM pg_settings WHERE name IN ('fsync',
        'full_page_writes', 'synchronous_commit', 'server_encoding', 'server_version_num')
    UNION ALL SELECT 'standby', CASE WHEN PG_IS_IN_RECOVERY() THEN 'on' ELSE 'off' END
    UNION ALL SELECT 'schema', COALESCE(CURRENT_SCHEMA(), '')";

/// Refuses a server on which an acknowledged write could be lost, or a text not be kept.
pub(crate) fn prove(client: &mut Client) -> Result<(), StoreError> {
    let mut settings = BTreeMap::new();
    for row in client.query(SETTINGS, &[]).map_err(super::fault)? {
        settings.insert(row.get::<_, String>(0), row.get::<_, String>(1));
    }
    judge(&settings).map_err(StoreError::Refused)
}

fn judge(settings: &BTreeMap<String, String>) -> Result<(), String> {
    let of = |name: &str| settings.get(name).map_or("", String::as_str);
    let version: i64 = of("server_version_num").parse().unwrap_or(0);
    if version < SERVER_VERSION_MIN {
        return Err(format!(
            "the PostgreSQL server is of version {}; use {} or a newer one",
            version / 10_000,
            SERVER_VERSION_MIN / 10_000
        ));
    }
    for setting in ["fsync", "full_page_writes"] {
        if of(setting) != "on" {
            return Err(format!(
                "the PostgreSQL server has {setting} = {}, so that what was acknowledged can be lost; \
                 set {setting} = on in its postgresql.conf and reload it",
                of(setting)
            ));
        }
    }
    if !["on", "remote_apply"].contains(&of("synchronous_commit")) {
        return Err(format!(
            "the PostgreSQL server has synchronous_commit = {}, so that what was acknowledged can be \
             lost; set synchronous_commit = on for this database or role",
            of("synchronous_commit")
        ));
    }
    if of("server_encoding") != "UTF8" {
        return Err(format!(
            "the database is kept in {} and cannot hold every letter; make one with \
             CREATE DATABASE ... ENCODING 'UTF8' TEMPLATE template0",
            of("server_encoding")
        ));
    }
    if of("standby") != "off" {
        return Err(
            "the PostgreSQL server is a standby and keeps nothing of its own; \
             give the address of the primary"
                .to_owned(),
        );
    }
    if of("schema").is_empty() {
        return Err(
            "the database has no schema of the search_path; CREATE SCHEMA it, or leave \
             search_path out of the address"
                .to_owned(),
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_setting_on_which_something_could_be_lost_is_refused_by_name() {
        let good: BTreeMap<_, _> = [
            ("fsync", "on"),
            ("full_page_writes", "on"),
            ("synchronous_commit", "on"),
            ("server_encoding", "UTF8"),
            ("server_version_num", "150018"),
            ("standby", "off"),
            ("schema", "public"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into();
        assert_eq!(judge(&good), Ok(()));
        for (name, bad, said) in [
            ("fsync", "off", "set fsync = on"),
            ("full_page_writes", "off", "set full_page_writes = on"),
            ("synchronous_commit", "off", "synchronous_commit = on"),
            ("synchronous_commit", "local", "synchronous_commit = on"),
            (
                "synchronous_commit",
                "remote_write",
                "synchronous_commit = on",
            ),
            ("server_encoding", "SQL_ASCII", "ENCODING 'UTF8'"),
            ("server_version_num", "140011", "use 15"),
            ("standby", "on", "the primary"),
            ("schema", "", "CREATE SCHEMA"),
        ] {
            let mut settings = good.clone();
            settings.insert(name.to_owned(), bad.to_owned());
            let why = judge(&settings).unwrap_err();
            assert!(why.contains(said), "{name} {bad}: {why}");
        }
    }
}
