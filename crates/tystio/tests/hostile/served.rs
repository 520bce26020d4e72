//! A server of its own in a folder of its own: the real program, an empty folder it stands in, an empty one for temporary
//! files, and a clerk who is signed in over a socket.

use super::program;
use std::collections::BTreeSet;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A server that does not answer by then does not answer.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// A request that is whole is answered by then.
const SILENCE: Duration = Duration::from_secs(5);

/// A folder with a commission called `small` in `data`, and the folders beside it.
pub struct Place {
    pub folder: TempDir,
}

impl Place {
    pub fn open() -> Self {
        let place = Self {
            folder: TempDir::new().unwrap(),
        };
        for name in ["stand", "tmp"] {
            std::fs::create_dir(place.at(name)).unwrap();
        }
        let call = place.at("call.toml");
        std::fs::File::create(&call)
            .unwrap()
            .write_all(testkit::SMALL_CALL.as_bytes())
            .unwrap();
        place.run(&[
            "intake",
            "open",
            call.to_str().unwrap(),
            "--data",
            &place.data(),
        ]);
        place
    }

    pub fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn data(&self) -> String {
        self.at("data").to_str().unwrap().to_owned()
    }

    /// The program, standing in an empty folder, with one variable in its environment.
    pub fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(self.at("stand"))
            .env_clear()
            .env("TMPDIR", self.at("tmp"));
        command
    }

    /// Runs a verb and answers its JSON document.
    pub fn run(&self, line: &[&str]) -> serde_json::Value {
        let out = self
            .command(&program())
            .arg("--json")
            .args(line)
            .output()
            .unwrap();
        serde_json::from_slice(&out.stdout)
            .unwrap_or_else(|_| panic!("{line:?}: {}", String::from_utf8_lossy(&out.stderr)))
    }

    /// Every file below the folder, without blobs and without the database: what must not grow.
    pub fn others(&self) -> BTreeSet<PathBuf> {
        let mut found = BTreeSet::new();
        walk(self.folder.path(), &mut found);
        let (blobs, base) = (self.at("data/blobs"), self.at("data/tystio.db"));
        found.retain(|path| {
            !path.starts_with(&blobs) && !path.to_str().unwrap().starts_with(base.to_str().unwrap())
        });
        found
    }
}

fn walk(folder: &Path, found: &mut BTreeSet<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        match entry.file_type().unwrap().is_dir() {
            true => walk(&entry.path(), found),
            false => drop(found.insert(entry.path())),
        }
    }
}

/// The server, running.
pub struct Served {
    pub place: Place,
    pub address: SocketAddr,
    process: Child,
    cookie: String,
}

/// An answer.
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Answer {
    /// The answer in what a server said; `None` where it said nothing.
    pub fn of(said: &[u8]) -> Option<Self> {
        let end = said.windows(4).position(|four| four == b"\r\n\r\n")?;
        let head = String::from_utf8_lossy(&said[..end]).into_owned();
        Some(Self {
            status: head.split(' ').nth(1)?.parse().ok()?,
            body: said[end + 4..].to_vec(),
            head,
        })
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }
}

impl Served {
    pub fn start() -> Self {
        let place = Place::open();
        let data = place.data();
        let clerk = place.run(&[
            "staff",
            "add",
            "--data",
            &data,
            "--commission",
            "small",
            "--login",
            "clerk",
            "--name",
            "Sample clerk",
            "--role",
            "clerk",
        ]);
        let log = std::fs::File::create(place.at("log")).unwrap();
        let process = place
            .command(&program())
            .args(["serve", "--listen", "127.0.0.1:0", "--data", &data])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .unwrap();
        let mut served = Self {
            address: address_in(&place.at("log")),
            place,
            process,
            cookie: String::new(),
        };
        let password = clerk["password"].as_str().unwrap();
        let form = format!("login=clerk&password={password}&next=");
        let answer = served.post(
            "/en/sign-in",
            "application/x-www-form-urlencoded",
            form.as_bytes(),
        );
        let set = answer.head.lines().filter_map(|line| {
            let (name, value) = line.split_once(": ")?;
            let is_cookie = name.eq_ignore_ascii_case("set-cookie");
            is_cookie.then(|| value.split(';').next().unwrap())
        });
        let cookies = set.collect::<Vec<_>>().join("; ");
        assert!(cookies.contains("tystio="), "{}", answer.head);
        served.cookie = cookies;
        served
    }

    /// The head of a request as this clerk's browser would send it, without its last line.
    pub fn head(&self, method: &str, address: &str) -> String {
        format!(
            "{method} {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\nCookie: {}\r\n",
            self.cookie
        )
    }

    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.set_write_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// Sends bytes as they are and answers what came back, and how long after the sender had done what it would.
    /// Where nothing comes the sender ends first.
    pub fn send(&self, bytes: &[u8]) -> (Option<Answer>, Duration) {
        let mut stream = self.connect();
        stream.set_read_timeout(Some(SILENCE)).unwrap();
        // A server may have enough before everything was sent.
        let _ = stream.write_all(bytes);
        let mut begun = Instant::now();
        let mut said = Vec::new();
        if stream.read_to_end(&mut said).is_err() && said.is_empty() {
            let _ = stream.shutdown(std::net::Shutdown::Write);
            begun = Instant::now();
            let _ = stream.read_to_end(&mut said);
        }
        (Answer::of(&said), begun.elapsed())
    }

    pub fn get(&self, address: &str) -> Answer {
        let head = self.head("GET", address) + "\r\n";
        let mut stream = self.connect();
        stream.write_all(head.as_bytes()).unwrap();
        let mut said = Vec::new();
        stream.read_to_end(&mut said).unwrap();
        Answer::of(&said).unwrap_or_else(|| panic!("no answer from {address}"))
    }

    pub fn post(&self, address: &str, media_type: &str, body: &[u8]) -> Answer {
        let length = body.len();
        let head = self.head("POST", address)
            + &format!("Content-Type: {media_type}\r\nContent-Length: {length}\r\n\r\n");
        let mut stream = self.connect();
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(body).unwrap();
        let mut said = Vec::new();
        stream.read_to_end(&mut said).unwrap();
        Answer::of(&said).unwrap_or_else(|| panic!("no answer from {address}"))
    }

    /// Sends a file as the upload page does.
    pub fn upload(&self, name: &str, bytes: &[u8]) -> Answer {
        let body = multipart(name, bytes);
        self.post(
            "/en/c/small/imports",
            "multipart/form-data; boundary=bound",
            &body,
        )
    }

    /// That it runs, answers, never panicked, and left nothing where it may not.
    pub fn is_unharmed(&mut self, before: &BTreeSet<PathBuf>) {
        assert_eq!(self.get("/healthz").status, 200);
        assert!(self.process.try_wait().unwrap().is_none(), "it has ended");
        let log = std::fs::read_to_string(self.place.at("log")).unwrap();
        assert!(!log.contains("panicked"), "{log}");
        assert_eq!(&self.place.others(), before, "files where none may be");
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A form of one file. A browser writes quotation marks and line ends of a name as the HTML Standard says (4.10.21.8).
pub fn multipart(name: &str, bytes: &[u8]) -> Vec<u8> {
    let name = name
        .replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A");
    multipart_as_written(&name, bytes)
}

/// The same with a name that no browser would write.
pub fn multipart_as_written(name: &str, bytes: &[u8]) -> Vec<u8> {
    let head = format!(
        "--bound\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n"
    );
    [head.as_bytes(), bytes, b"\r\n--bound--\r\n"].concat()
}

/// The address that the server says it listens on.
fn address_in(log: &Path) -> SocketAddr {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        let said = std::fs::read_to_string(log).unwrap();
        let at = said.find("127.0.0.1:").map(|at| &said[at..]);
        if let Some(at) = at.filter(|at| at.contains('\n')) {
            let end = at.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ':');
            return at[..end.unwrap_or(at.len())].parse().unwrap();
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("the server did not start");
}
