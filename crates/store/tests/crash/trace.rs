//! Reads what `strace -f -y -xx` recorded of a child: what it did to the disk, and when it said `ack`.
//!
//! A call is two moments: where it began and where it ended. A sync covers only what had ended when
//! it began; an acknowledgement counts from where it began. A call that touches the folder and is not
//! understood ends the test: nothing that reaches the disk is overlooked.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The calls that are recorded. Those which the harness does not understand are among them, to be
/// noticed.
pub const CALLS: &str = "trace=openat,open,creat,write,pwrite64,writev,pwritev,pwritev2,ftruncate,\
    truncate,fallocate,copy_file_range,sendfile,splice,fsync,fdatasync,sync_file_range,rename,\
    renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,mkdir,mkdirat,rmdir,mmap";

/// Something that a child did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// A file was opened, made where it was not there, and emptied where the flag says so.
    Open {
        path: PathBuf,
        makes: bool,
        empties: bool,
    },
    Write {
        path: PathBuf,
        /// Nothing where it goes to the end of what this opening wrote.
        offset: Option<u64>,
        bytes: Vec<u8>,
    },
    Truncate {
        path: PathBuf,
        length: u64,
    },
    Sync(PathBuf),
    Rename(PathBuf, PathBuf),
    Unlink(PathBuf),
    MakeFolder(PathBuf),
    Acknowledge(String),
}

/// An act with the lines of the trace where it began and ended.
#[derive(Debug, Clone)]
pub struct Event {
    pub began: usize,
    pub ended: usize,
    pub act: Act,
}

/// The events in `root`, in the order in which they took effect.
pub fn events(trace: &str, root: &Path) -> Vec<Event> {
    let mut unfinished = BTreeMap::<&str, (usize, &str)>::new();
    let mut events = Vec::new();
    for (number, line) in trace.lines().enumerate() {
        let Some((thread, rest)) = line.split_once(' ') else {
            continue;
        };
        let rest = rest.trim_start();
        let (began, call) = if let Some(head) = rest.strip_suffix(" <unfinished ...>") {
            unfinished.insert(thread, (number, head));
            continue;
        } else if rest.starts_with("<... ") {
            let (began, head) = unfinished.remove(thread).unwrap();
            let (_, tail) = rest.split_once(" resumed>").unwrap();
            (began, format!("{head}{tail}"))
        } else {
            (number, rest.to_owned())
        };
        if let Some(act) = act(&call, root) {
            let ended = if matches!(act, Act::Acknowledge(_)) {
                began
            } else {
                number
            };
            events.push(Event { began, ended, act });
        }
    }
    events.sort_by_key(|event| event.ended);
    events
}

/// What one call did to the folder, if anything.
fn act(call: &str, root: &Path) -> Option<Act> {
    let (name, rest) = call.split_once('(')?;
    let (arguments, answer) = rest.rsplit_once(" = ")?;
    let failed = answer.starts_with('-') || answer.starts_with('?');
    let arguments = arguments.trim_end().strip_suffix(')')?;
    let arguments: Vec<_> = arguments.split(", ").collect();
    if name == "write" && arguments[0].starts_with("1<") {
        let line = String::from_utf8(bytes(arguments[1])).unwrap();
        return Some(Act::Acknowledge(
            line.trim().strip_prefix("ack ")?.to_owned(),
        ));
    }
    let ours: Vec<_> = arguments
        .iter()
        .filter_map(|argument| path(argument))
        .filter(|path| path.starts_with(root) && !is_index_of_log(path))
        .collect();
    let first = ours.first()?.clone();
    if failed {
        return None;
    }
    Some(match name {
        "openat" | "open" => {
            let flags = arguments.iter().find(|word| word.starts_with("O_"))?;
            Act::Open {
                path: first,
                makes: flags.contains("O_CREAT"),
                empties: flags.contains("O_TRUNC"),
            }
        }
        "write" | "pwrite64" => {
            let mut bytes = bytes(arguments[1]);
            assert_eq!(arguments[2].parse(), Ok(bytes.len()), "a write was cut off");
            bytes.truncate(answer.parse().unwrap());
            let offset = arguments.get(3).map(|offset| offset.parse().unwrap());
            Act::Write {
                path: first,
                offset,
                bytes,
            }
        }
        "ftruncate" => Act::Truncate {
            path: first,
            length: arguments[1].parse().unwrap(),
        },
        "fsync" | "fdatasync" => Act::Sync(first),
        "rename" => Act::Rename(first, ours[1].clone()),
        "unlink" => Act::Unlink(first),
        "mkdir" => Act::MakeFolder(first),
        "mmap" if !arguments.contains(&"MAP_SHARED") => return None,
        _ => panic!("a call that the harness does not understand: {call}"),
    })
}

/// The index of the log is shared memory: it is made anew after every start.
fn is_index_of_log(path: &Path) -> bool {
    path.to_str().is_some_and(|path| path.ends_with("-shm"))
}

/// The path in an argument: of an open file, `3<\x2f..>`, or as a text, `"\x2f.."`.
fn path(argument: &str) -> Option<PathBuf> {
    let text = match argument.split_once('<') {
        Some((_, rest)) => bytes(rest.split_once('>')?.0),
        None => bytes(argument.strip_prefix('"')?.strip_suffix('"')?),
    };
    Some(PathBuf::from(String::from_utf8(text).ok()?))
}

/// Bytes in hexadecimal, `\x61\x62`.
fn bytes(text: &str) -> Vec<u8> {
    text.trim_matches('"')
        .split("\\x")
        .skip(1)
        .map(|pair| u8::from_str_radix(&pair[..2], 16).unwrap())
        .collect()
}
