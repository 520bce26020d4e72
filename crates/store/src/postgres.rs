//! PostgreSQL, the engine for those who outgrow one machine: addresses, connections, what is asked of a
//! server before anything is promised on it.
//!
//! One schema of a database holds one store; the blobs and the ledger's key stay in the data folder.
//! Connections are not encrypted: a Unix socket or a private network is expected.

pub(crate) mod cell;
pub(crate) mod commit;
pub(crate) mod dialect;
pub(crate) mod ground;
pub(crate) mod prove;
pub(crate) mod search;
pub(crate) mod tables;

use crate::limits::{BUSY_WAIT_MS_MAX, CONNECT_WAIT_MS_MAX};
use crate::pool::Pool;
use crate::{Reader, Room, StoreError, Tx, migrate, values};
use ground::{PostgresGround, Statements};
use postgres::config::Host;
use postgres::error::SqlState;
use postgres::{Client, Config, IsolationLevel, NoTls};
use search::SearchTables;
use std::error::Error as _;
use std::sync::Arc;
use std::time::Duration;

/// The lock that all writers of one schema share, until their transaction ends.
const LOCK: &str = "SELECT pg_advisory_xact_lock(1415140180, hashtext(current_schema()))";

/// Which connection this is: no two ever have the same.
const NAME: &str = "SELECT pid || ' ' || backend_start FROM pg_stat_activity
    WHERE pid = pg_backend_pid()";
const TABLES: &str =
    "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = current_schema() AND c.relkind = 'r' ORDER BY c.relname";
const KEY: &str = "SELECT key FROM folder WHERE id = 1";
const KEEP_KEY: &str = "INSERT INTO folder (id, key) VALUES (1, $1)";

/// Where a database is, and which search tables it has.
#[derive(Clone)]
pub(crate) struct Address {
    config: Config,
    tables: Arc<SearchTables>,
}

/// A connection.
pub(crate) struct Link {
    pub(crate) client: Client,
    pub(crate) statements: Statements,
    pub(crate) name: String,
}

impl Address {
    /// Reads `postgres://USER@HOST/DATABASE` or `postgres:///DATABASE?host=/FOLDER/OF/SOCKET`.
    pub(crate) fn parse(url: &str, rooms: &[Room]) -> Result<Self, StoreError> {
        let mut config: Config = url.parse().map_err(|why: postgres::Error| {
            StoreError::Refused(format!(
                "the address of the database cannot be read ({}); write \
                 postgres://USER@HOST/DATABASE or postgres:///DATABASE?host=/FOLDER",
                why.source()
                    .map_or_else(|| why.to_string(), ToString::to_string)
            ))
        })?;
        config
            .application_name("tystio")
            .connect_timeout(Duration::from_millis(CONNECT_WAIT_MS_MAX));
        Ok(Self {
            config,
            tables: Arc::new(SearchTables::of(rooms)),
        })
    }

    /// The address without its password.
    pub(crate) fn shown(&self) -> String {
        let hosts: Vec<_> = self.config.get_hosts().iter().map(host).collect();
        format!(
            "PostgreSQL database {} at {}",
            self.config.get_dbname().unwrap_or("(unnamed)"),
            hosts.join(", ")
        )
    }

    /// A connection whose server is proved fit; `first` where it is the first of this program.
    pub(crate) fn connect_to_write(&self, first: bool) -> Result<Link, StoreError> {
        let mut link = self.connect(first)?;
        prove::prove(&mut link.client)?;
        let settings = format!(
            "SET lock_timeout = {BUSY_WAIT_MS_MAX};
            SET idle_in_transaction_session_timeout = {BUSY_WAIT_MS_MAX};
            SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3;"
        );
        link.client.batch_execute(&settings).map_err(fault)?;
        let named = link.client.query_one(NAME, &[]).map_err(fault)?;
        link.name = named.try_get(0).map_err(fault)?;
        Ok(link)
    }

    fn connect_to_read(&self) -> Result<Link, StoreError> {
        let mut link = self.connect(false)?;
        // A plan made for any filter is a bad one for most.
        link.client
            .batch_execute("SET plan_cache_mode = force_custom_plan")
            .map_err(fault)?;
        Ok(link)
    }

    fn connect(&self, first: bool) -> Result<Link, StoreError> {
        let client = self.config.connect(NoTls).map_err(|why| {
            let away = fault(why);
            match (first, &away) {
                (true, _) => StoreError::Refused(format!(
                    "the {} cannot be opened: {away}; start the server or correct the address",
                    self.shown()
                )),
                _ => away,
            }
        })?;
        Ok(Link {
            client,
            statements: Statements::new(Arc::clone(&self.tables)),
            name: String::new(),
        })
    }
}

fn host(host: &Host) -> String {
    match host {
        Host::Tcp(name) => name.clone(),
        Host::Unix(folder) => folder.display().to_string(),
    }
}

impl Link {
    /// Runs `act` in a transaction of its own that holds the writers' lock.
    pub(crate) fn under_lock<T>(
        &mut self,
        act: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let begun = self
            .client
            .build_transaction()
            .isolation_level(IsolationLevel::ReadCommitted)
            .start();
        let ground = PostgresGround::new(begun.map_err(fault)?, &mut self.statements);
        ground.batch(LOCK)?;
        let done = act(&mut Tx::new(&ground))?;
        ground.commit()?;
        Ok(done)
    }
}

/// The connection that writes, with the schema brought up to date. `key` tells the data folder: a
/// database belongs to the folder it was made with.
pub(crate) fn open(address: &Address, rooms: &[Room], key: &str) -> Result<Link, StoreError> {
    let mut link = address.connect_to_write(true)?;
    let (shown, key) = (address.shown(), key.to_owned());
    link.under_lock(|tx| {
        tx.shape(commit::TABLES)?;
        commit::forget(tx)?;
        match tx.row(KEY, &[])?.map(|row| row.text(0)).transpose()? {
            None => tx.run_one(KEEP_KEY, &values![key])?,
            Some(kept) if kept == key => {}
            Some(_) => {
                return Err(StoreError::Refused(format!(
                    "the {shown} belongs to another data folder, whose ledger.key it was made \
                     with; give that folder, or an empty database"
                )));
            }
        }
        migrate::apply(tx, rooms)
    })?;
    Ok(link)
}

/// The connections that read.
pub(crate) struct Readers {
    address: Address,
    pool: Pool<Link>,
}

impl Readers {
    pub(crate) fn new(address: Address) -> Self {
        Self {
            address,
            pool: Pool::default(),
        }
    }

    /// Runs `ask` over one unchanging view.
    pub(crate) fn read<T, E: From<StoreError>>(
        &self,
        ask: impl FnOnce(&Reader<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut link = self.pool.take(|| self.address.connect_to_read())?;
        let mut ask = Some(ask);
        let mut viewed = view(&mut link, &mut ask);
        if ask.is_some() {
            // It broke while nobody used it: nothing was asked, so it can be asked anew.
            match self.address.connect_to_read() {
                Ok(fresh) => link = fresh,
                Err(why) => {
                    self.pool.give_back(None);
                    return Err(why.into());
                }
            }
            viewed = view(&mut link, &mut ask);
        }
        self.pool.give_back(viewed.is_ok().then_some(link));
        match viewed {
            Ok(answer) => answer,
            Err(Ended::Answered(answer)) => answer,
            Err(Ended::Unasked(why)) => Err(why.into()),
        }
    }
}

impl Readers {
    /// Writes every table of the schema into new files, without what was deleted. The server's own log keeps it until that
    /// is recycled.
    pub(crate) fn write_anew(&self) -> Result<(), StoreError> {
        let mut link = self.address.connect(false)?;
        for row in link.client.query(TABLES, &[]).map_err(fault)? {
            let name: String = row.try_get(0).map_err(fault)?;
            let name = crate::tables::quoted(&name);
            let sql = format!("VACUUM FULL {name}");
            link.client.batch_execute(&sql).map_err(fault)?;
        }
        Ok(())
    }
}

/// A reading transaction after which the connection is of no more use.
enum Ended<A> {
    /// It could not begin.
    Unasked(StoreError),
    /// It answered.
    Answered(A),
}

/// Runs `ask`, which stays where it is where the transaction cannot begin.
fn view<T, E, A>(link: &mut Link, ask: &mut Option<A>) -> Result<Result<T, E>, Ended<Result<T, E>>>
where
    A: FnOnce(&Reader<'_>) -> Result<T, E>,
{
    let begun = link
        .client
        .build_transaction()
        .isolation_level(IsolationLevel::RepeatableRead)
        .read_only(true)
        .start();
    let transaction = begun.map_err(|why| Ended::Unasked(fault(why)))?;
    let Some(ask) = ask.take() else {
        return Err(Ended::Unasked(StoreError::Broken));
    };
    let ground = PostgresGround::new(transaction, &mut link.statements);
    let answer = ask(&Reader::new(&ground));
    // Nothing was written: ending the view only releases it.
    match ground.commit() {
        Ok(()) => Ok(answer),
        Err(_) => Err(Ended::Answered(answer)),
    }
}

/// What faults of the server mean to the store.
pub(crate) fn fault(why: postgres::Error) -> StoreError {
    if let Some(said) = why.as_db_error() {
        let code = said.code().code();
        // A server that goes down or comes up, a connection that it ended.
        let gone = code.starts_with("08") || code.starts_with("57P") || code == "25P03";
        return match said.code() {
            &SqlState::DISK_FULL => StoreError::Full,
            _ if gone => StoreError::Away,
            _ => {
                let detail = said.detail().map(|detail| format!(" ({detail})"));
                let detail = detail.unwrap_or_default();
                StoreError::Database(format!("{}{detail} [{code}]", said.message()))
            }
        };
    }
    let cause = why.source().map(ToString::to_string);
    let of_the_wire = why
        .source()
        .is_some_and(<dyn std::error::Error>::is::<std::io::Error>);
    if why.is_closed() || of_the_wire {
        tracing::debug!(%why, cause, "the connection broke");
        return StoreError::Away;
    }
    match cause {
        Some(cause) => StoreError::Database(format!("{why}: {cause}")),
        None => StoreError::Database(why.to_string()),
    }
}
