//! A wire that can be cut: a Unix socket that hands everything on to the server's, and where it is told to
//! closes both sides just before or just after a statement.

use std::io::{Read as _, Write as _};
use std::net::Shutdown;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Where the wire is cut next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// A statement of the write never reaches the server.
    BeforeTheInsert,
    /// The commit never reaches the server.
    BeforeTheCommit,
    /// The server commits, and its answer never comes.
    AfterTheCommit,
}

/// The name of the socket of a server on the usual port.
const SOCKET: &str = ".s.PGSQL.5432";

/// The forwarder; its thread ends with the test.
pub struct Forwarder {
    next: Arc<Mutex<Option<Cut>>>,
}

impl Forwarder {
    /// Listens in `here` for the server whose socket is in `server`.
    pub fn start(server: &Path, here: &Path) -> Self {
        let listener = UnixListener::bind(here.join(SOCKET)).unwrap();
        let next = Arc::new(Mutex::new(None));
        let (server, cut) = (server.join(SOCKET), Arc::clone(&next));
        std::thread::spawn(move || {
            for client in listener.incoming() {
                let (server, cut) = (server.clone(), Arc::clone(&cut));
                std::thread::spawn(move || forward(client.unwrap(), &server, &cut));
            }
        });
        Self { next }
    }

    /// Cuts the wire once, the next time that this comes by.
    pub fn cut_next(&self, cut: Cut) {
        *self.next.lock().unwrap() = Some(cut);
    }
}

fn forward(mut client: UnixStream, server: &PathBuf, cut: &Mutex<Option<Cut>>) {
    let Ok(mut server) = UnixStream::connect(server) else {
        return;
    };
    let answers = (server.try_clone().unwrap(), client.try_clone().unwrap());
    let silent = Arc::new(Mutex::new(false));
    let back = {
        let silent = Arc::clone(&silent);
        std::thread::spawn(move || give_back(answers, &silent))
    };
    let mut bytes = vec![0; 1 << 16];
    while let Ok(read @ 1..) = client.read(&mut bytes) {
        let said = &bytes[..read];
        let mut next = cut.lock().unwrap();
        match *next {
            Some(Cut::BeforeTheInsert) if holds(said, b"RELEASE one") => {
                *next = None;
                break;
            }
            Some(Cut::BeforeTheCommit) if holds(said, b"COMMIT\0") => {
                *next = None;
                break;
            }
            Some(Cut::AfterTheCommit) if holds(said, b"COMMIT\0") => {
                *next = None;
                *silent.lock().unwrap() = true;
                let _ = server.write_all(said);
                // The client hears at once that the wire is cut, while the server may still be committing.
                let _ = client.shutdown(Shutdown::Both);
                std::thread::sleep(Duration::from_millis(100));
                break;
            }
            _ => {}
        }
        drop(next);
        if server.write_all(said).is_err() {
            break;
        }
    }
    let _ = client.shutdown(Shutdown::Both);
    let _ = server.shutdown(Shutdown::Both);
    let _ = back.join();
}

fn give_back((mut server, mut client): (UnixStream, UnixStream), silent: &Mutex<bool>) {
    let mut bytes = vec![0; 1 << 16];
    while let Ok(read @ 1..) = server.read(&mut bytes) {
        if !*silent.lock().unwrap() && client.write_all(&bytes[..read]).is_err() {
            break;
        }
    }
    let _ = client.shutdown(Shutdown::Both);
}

fn holds(said: &[u8], words: &[u8]) -> bool {
    said.windows(words.len()).any(|window| window == words)
}
