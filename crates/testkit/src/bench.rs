//! The two engines for tests: a data folder with the embedded database, or one whose database is on a
//! PostgreSQL server that the test started itself.
//!
//! A server is started once for a test binary, in a temporary folder, reached through a Unix socket
//! only, and ends with the binary, however that ends. Each test has a schema of its own. PostgreSQL
//! refuses to run as root; then it runs as `postgres` or `nobody`. Where its programs are absent a test
//! says so and passes, save where nothing may be skipped (see `.ci/run`).

use std::io::Write as _;
use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use store::{Room, Store, StoreError};
use tempfile::TempDir;

/// Defines each function of one argument, a [`Bench`], as a test on either engine.
#[macro_export]
macro_rules! on_both_engines {
    ($($rule:ident),* $(,)?) => {
        mod on_sqlite {
            $(#[test] fn $rule() { super::$rule(&$crate::Bench::sqlite()); })*
        }
        mod on_postgresql {
            $(#[test] fn $rule() {
                if let Some(bench) = $crate::Bench::postgresql() {
                    super::$rule(&bench);
                }
            })*
        }
    };
}

/// A data folder on one of the engines; both vanish with it.
#[derive(Debug)]
pub struct Bench {
    /// The data folder.
    pub folder: TempDir,
    /// The address of the database, where it is on a server.
    pub url: Option<String>,
}

impl Bench {
    /// A folder with the embedded database.
    pub fn sqlite() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
            url: None,
        }
    }

    /// A folder whose database is on the server of this test binary.
    pub fn postgresql() -> Option<Self> {
        static SHARED: OnceLock<Option<Cluster>> = OnceLock::new();
        let cluster = SHARED.get_or_init(Cluster::start).as_ref()?;
        Some(Self {
            folder: TempDir::new().unwrap(),
            url: Some(cluster.fresh_schema()),
        })
    }

    /// The engine on which the rooms' own tests run: the embedded one, or PostgreSQL where the
    /// environment says `TYSTIO_TEST_ENGINE=postgresql`, as `.ci/run` does the second time.
    pub fn of_this_run() -> Self {
        #[expect(
            clippy::disallowed_methods,
            reason = "the same tests are run once for each engine"
        )]
        let engine = std::env::var("TYSTIO_TEST_ENGINE").unwrap_or_default();
        match engine.as_str() {
            "postgresql" => Self::postgresql().expect("the programs of PostgreSQL"),
            _ => Self::sqlite(),
        }
    }

    /// Opens the store with the tables of these rooms.
    ///
    /// # Errors
    /// What the store answers.
    pub fn open(&self, rooms: &[Room]) -> Result<Store, StoreError> {
        self.open_with_seed(rooms, [7; 32])
    }

    /// The same with another seed for the ledger's key.
    ///
    /// # Errors
    /// What the store answers.
    pub fn open_with_seed(&self, rooms: &[Room], seed: [u8; 32]) -> Result<Store, StoreError> {
        match &self.url {
            None => Store::open(self.folder.path(), rooms, seed),
            Some(url) => Store::open_on(self.folder.path(), url, rooms, seed),
        }
    }
}

/// A PostgreSQL server in a temporary folder.
#[derive(Debug)]
pub struct Cluster {
    folder: PathBuf,
    programs: PathBuf,
    user: Option<String>,
    keeper: Option<Child>,
    schemas: AtomicUsize,
}

/// How often a server that starts is asked whether it answers.
const ASKED_EVERY: Duration = Duration::from_millis(50);
/// How often it is asked before the test gives up.
const ASKED_MAX: usize = 1_200;

/// Runs the server until nobody holds its input open any more, then removes the folder; told `keep`,
/// it leaves the folder.
const KEEP: &str = "\"$1/postgres\" -D \"$2/data\" -k \"$2\" -c listen_addresses= \
    -c max_connections=300 -c shared_buffers=32MB >\"$2/log\" 2>&1 & server=$!
    read word; kill -QUIT $server 2>/dev/null; wait $server
    [ \"$word\" = keep ] || { cd /; rm -rf \"$2\"; }";

impl Cluster {
    /// Makes and starts a server; nothing where its programs are absent, which is said.
    pub fn start() -> Option<Self> {
        let Some(programs) = programs() else {
            skipped("the programs of PostgreSQL are not here");
            return None;
        };
        let folder = tempfile::Builder::new()
            .prefix("tystio-pg-")
            .tempdir()
            .unwrap()
            .keep();
        let user = (told("id", &["-u"]).as_deref() == Some("0")).then(|| {
            let mut users = ["postgres", "nobody"].into_iter();
            let user = users.find(|user| told("id", &["-u", user]).is_some());
            let user = user.expect("a user to run PostgreSQL as");
            let number = |what| told("id", &[what, user]).unwrap().parse().ok();
            chown(&folder, number("-u"), number("-g")).unwrap();
            user.to_owned()
        });
        let mut cluster = Self {
            folder,
            programs,
            user,
            keeper: None,
            schemas: AtomicUsize::new(0),
        };
        let data = cluster.folder.join("data");
        let initdb = cluster.programs.join("initdb");
        // The order of another language, so that no test rests on the order that a database was made with.
        let orders: [&[&str]; 2] = [&["--locale-provider=icu", "--icu-locale=cy"], &[]];
        let made = orders.into_iter().any(|order| {
            let mut command = cluster.command(initdb.to_str().unwrap());
            command.args([
                "-A",
                "trust",
                "-U",
                "tystio",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
            ]);
            command.args(order).arg("--no-sync").arg("-D").arg(&data);
            command.output().unwrap().status.success()
        });
        assert!(made, "initdb failed");
        cluster.start_again();
        Some(cluster)
    }

    /// Starts the server again after [`Cluster::kill`].
    pub fn start_again(&mut self) {
        let mut keeper = self.command("sh");
        keeper.args(["-c", KEEP, "keeper"]);
        keeper.arg(&self.programs).arg(&self.folder);
        let keeper = keeper.stdin(Stdio::piped()).spawn().unwrap();
        self.keeper = Some(keeper);
        let answers = || self.ask("SELECT 1").is_some();
        let mut asked = 0;
        while !answers() {
            asked += 1;
            assert!(asked < ASKED_MAX, "PostgreSQL did not start");
            std::thread::sleep(ASKED_EVERY);
        }
    }

    /// Kills the server and all its processes, as a power cut would.
    pub fn kill(&mut self) {
        let pid = std::fs::read_to_string(self.folder.join("data/postmaster.pid")).unwrap();
        let pid = pid.lines().next().unwrap().to_owned();
        let children = told("ps", &["-o", "pid=", "--ppid", &pid]).unwrap_or_default();
        let mut kill = Command::new("kill");
        kill.arg("-9").arg(&pid).args(children.split_whitespace());
        kill.stderr(Stdio::null()).status().unwrap();
        let mut keeper = self.keeper.take().unwrap();
        keeper.stdin.take().unwrap().write_all(b"keep\n").unwrap();
        keeper.wait().unwrap();
    }

    /// The folder of its socket.
    pub fn socket_folder(&self) -> &Path {
        &self.folder
    }

    /// The address of a new schema, reached through the socket in `folder`.
    pub fn fresh_schema_through(&self, folder: &Path) -> String {
        let schema = format!("s{}", self.schemas.fetch_add(1, Ordering::SeqCst));
        self.ask(&format!("CREATE SCHEMA {schema}")).unwrap();
        format!(
            "postgres://tystio@/postgres?host={}&options=-csearch_path%3D{schema}",
            folder.display()
        )
    }

    /// The address of a new schema.
    pub fn fresh_schema(&self) -> String {
        self.fresh_schema_through(&self.folder)
    }

    /// What the server answers to a statement, or nothing where it does not.
    pub fn ask(&self, sql: &str) -> Option<String> {
        let psql = self.programs.join("psql");
        let folder = self.folder.to_str().unwrap();
        told(
            psql.to_str().unwrap(),
            &[
                "-h", folder, "-U", "tystio", "-d", "postgres", "-XAtqc", sql,
            ],
        )
    }

    fn command(&self, program: &str) -> Command {
        let Some(user) = &self.user else {
            return Command::new(program);
        };
        let group = told("id", &["-g", user]).unwrap();
        let mut command = if told("setpriv", &["--version"]).is_some() {
            let mut command = Command::new("setpriv");
            command.args(["--reuid", user, "--regid", &group, "--clear-groups", "--"]);
            command
        } else {
            let mut command = Command::new("runuser");
            command.args(["-u", user, "--"]);
            command
        };
        command.arg(program).current_dir("/");
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if let Some(mut keeper) = self.keeper.take() {
            drop(keeper.stdin.take());
            let _ = keeper.wait();
        }
    }
}

/// Where the programs are: Debian keeps them out of the way, a folder for each version.
fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok();
    let folders = versions.into_iter().flatten().flatten();
    let mut folders: Vec<_> = folders.map(|one| one.path().join("bin")).collect();
    folders.sort();
    folders.extend(["/usr/local/bin", "/usr/bin", "/usr/local/pgsql/bin"].map(PathBuf::from));
    let is_here = |folder: &&PathBuf| {
        let all = ["initdb", "postgres", "psql"];
        all.iter().all(|program| folder.join(program).exists())
    };
    folders.iter().rev().find(is_here).cloned()
}

/// What a program prints, without the end of the line, where it ends well.
fn told(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    let said = output.status.success().then_some(output.stdout)?;
    Some(String::from_utf8(said).ok()?.trim_end().to_owned())
}

/// Says that a test is skipped; where nothing may be skipped it fails.
pub fn skipped(why: &str) {
    #[expect(
        clippy::disallowed_methods,
        reason = "the gate asks that nothing be skipped"
    )]
    let must = std::env::var_os("TYSTIO_WITHOUT_SKIPPING").is_some();
    assert!(!must, "{why}");
    #[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
    {
        eprintln!("SKIPPED: {why}");
    }
}
