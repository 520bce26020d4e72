//! A disk in memory that knows what was synced and what was not, and what it could hold after a
//! power cut.
//!
//! Kept for certain: the bytes of a file that was synced, the names of a folder that was synced.
//! Of the rest anything may be there: nothing, everything, some writes and not others, some sectors
//! of a write and not others; of names as much as an orderly journal would keep, from the first on.

use crate::chance::Chance;
use crate::trace::{Act, Event};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Bytes that a disk writes whole or not at all.
const SECTOR_BYTES: u64 = 512;

/// A file or folder, by its number.
type Node = usize;

#[derive(Debug, Clone)]
enum FileAct {
    Write(u64, Vec<u8>),
    Truncate(u64),
}

/// A name that now leads to a node, or to nothing.
type Names = Vec<(String, Option<Node>)>;

#[derive(Debug, Clone)]
enum Content {
    File {
        kept: Vec<u8>,
        waiting: Vec<(usize, FileAct)>,
        /// Where a write without an offset goes.
        end: u64,
    },
    Folder {
        kept: BTreeMap<String, Node>,
        waiting: Vec<(usize, Names)>,
    },
}

/// The disk.
#[derive(Debug)]
pub struct Disk {
    nodes: Vec<Content>,
    /// Where names lead for the running program.
    now: BTreeMap<PathBuf, Node>,
    heeds_folder_syncs: bool,
}

/// How much of what was not synced a power cut leaves.
#[derive(Debug, Clone, Copy)]
enum Remains {
    Nothing,
    Everything,
    SomeWrites,
    SomeSectors,
}

impl Disk {
    /// An empty folder `root`. Where `heeds_folder_syncs` is false, syncing a folder does nothing:
    /// a control.
    pub fn new(root: &Path, heeds_folder_syncs: bool) -> Self {
        let empty = Content::Folder {
            kept: BTreeMap::new(),
            waiting: Vec::new(),
        };
        Self {
            nodes: vec![empty],
            now: BTreeMap::from([(root.to_owned(), 0)]),
            heeds_folder_syncs,
        }
    }

    /// Lets an event happen.
    pub fn happen(&mut self, event: &Event) {
        let at = event.ended;
        match &event.act {
            Act::Open {
                path,
                makes,
                empties,
            } => {
                if *makes && !self.now.contains_key(path) {
                    self.make(at, path, false);
                }
                if *empties && self.now.contains_key(path) {
                    self.change(at, path, FileAct::Truncate(0));
                }
            }
            Act::Write {
                path,
                offset,
                bytes,
            } => {
                let node = self.now[path];
                let Content::File { end, .. } = &self.nodes[node] else {
                    panic!("a folder is written to");
                };
                let offset = offset.unwrap_or(*end);
                self.change(at, path, FileAct::Write(offset, bytes.clone()));
            }
            Act::Truncate { path, length } => self.change(at, path, FileAct::Truncate(*length)),
            Act::Sync(path) => self.sync(path, event.began),
            Act::Rename(from, to) => self.rename(at, from, to),
            Act::Unlink(path) => {
                self.now.remove(path).unwrap();
                self.name(at, path, None);
            }
            Act::MakeFolder(path) => self.make(at, path, true),
            Act::Acknowledge(_) => {}
        }
    }

    fn make(&mut self, at: usize, path: &Path, folder: bool) {
        let node = self.nodes.len();
        self.nodes.push(if folder {
            Content::Folder {
                kept: BTreeMap::new(),
                waiting: Vec::new(),
            }
        } else {
            Content::File {
                kept: Vec::new(),
                waiting: Vec::new(),
                end: 0,
            }
        });
        self.now.insert(path.to_owned(), node);
        self.name(at, path, Some(node));
    }

    fn change(&mut self, at: usize, path: &Path, act: FileAct) {
        let node = self.now[path];
        let Content::File { waiting, end, .. } = &mut self.nodes[node] else {
            panic!("a folder is changed as a file");
        };
        *end = match &act {
            FileAct::Write(offset, bytes) => offset + bytes.len() as u64,
            FileAct::Truncate(length) => *length,
        };
        waiting.push((at, act));
    }

    fn rename(&mut self, at: usize, from: &Path, to: &Path) {
        let node = self.now.remove(from).unwrap();
        self.now.insert(to.to_owned(), node);
        if from.parent() == to.parent() {
            let names = vec![(last(from), None), (last(to), Some(node))];
            self.names(at, from, names);
        } else {
            self.name(at, to, Some(node));
            self.name(at, from, None);
        }
    }

    fn name(&mut self, at: usize, path: &Path, node: Option<Node>) {
        self.names(at, path, vec![(last(path), node)]);
    }

    /// Changes names in the folder of `path`, together.
    fn names(&mut self, at: usize, path: &Path, names: Names) {
        let folder = self.now[path.parent().unwrap()];
        let Content::Folder { waiting, .. } = &mut self.nodes[folder] else {
            panic!("a file is changed as a folder");
        };
        waiting.push((at, names));
    }

    /// Keeps what had happened to `path` before the sync began.
    fn sync(&mut self, path: &Path, began: usize) {
        let Some(node) = self.now.get(path) else {
            return;
        };
        match &mut self.nodes[*node] {
            Content::File { kept, waiting, .. } => {
                let covered = waiting.iter().take_while(|(at, _)| *at < began).count();
                for (_, act) in waiting.drain(..covered) {
                    apply(kept, &act);
                }
            }
            Content::Folder { kept, waiting } if self.heeds_folder_syncs => {
                let covered = waiting.iter().take_while(|(at, _)| *at < began).count();
                for (_, names) in waiting.drain(..covered) {
                    rename_in(kept, names);
                }
            }
            Content::Folder { .. } => {}
        }
    }

    /// Writes what the disk could hold if the power were cut now into the empty folder `into`.
    pub fn image(&self, into: &Path, chance: &mut Chance) {
        self.image_of(0, into, chance);
    }

    fn image_of(&self, node: Node, into: &Path, chance: &mut Chance) {
        let remains = [
            Remains::Nothing,
            Remains::Everything,
            Remains::SomeWrites,
            Remains::SomeSectors,
        ][chance.below(4)];
        match &self.nodes[node] {
            Content::File { kept, waiting, .. } => {
                let mut bytes = kept.clone();
                for (_, act) in waiting {
                    leave(&mut bytes, act, remains, chance);
                }
                let file = std::fs::File::create(into).unwrap();
                std::io::Write::write_all(&mut &file, &bytes).unwrap();
            }
            Content::Folder { kept, waiting } => {
                let mut names = kept.clone();
                let count = match remains {
                    Remains::Nothing => 0,
                    Remains::Everything => waiting.len(),
                    Remains::SomeWrites | Remains::SomeSectors => chance.below(waiting.len() + 1),
                };
                for (_, waiting) in waiting.iter().take(count) {
                    rename_in(&mut names, waiting.clone());
                }
                if !into.exists() {
                    std::fs::create_dir(into).unwrap();
                }
                for (name, node) in names {
                    self.image_of(node, &into.join(name), chance);
                }
            }
        }
    }
}

fn last(path: &Path) -> String {
    path.file_name().unwrap().to_str().unwrap().to_owned()
}

fn rename_in(names: &mut BTreeMap<String, Node>, changes: Names) {
    for (name, node) in changes {
        match node {
            Some(node) => names.insert(name, node),
            None => names.remove(&name),
        };
    }
}

/// Leaves of a change that was not synced as much as `remains` says.
fn leave(bytes: &mut Vec<u8>, act: &FileAct, remains: Remains, chance: &mut Chance) {
    match (remains, act) {
        (Remains::Nothing, _) => {}
        (Remains::SomeSectors, FileAct::Write(offset, written)) => {
            let mut at = 0;
            while at < written.len() {
                let position = offset + at as u64;
                let room = SECTOR_BYTES - position % SECTOR_BYTES;
                let upto = written.len().min(at + room as usize);
                if chance.below(2) == 0 {
                    apply(bytes, &FileAct::Write(position, written[at..upto].to_vec()));
                }
                at = upto;
            }
        }
        (Remains::SomeWrites | Remains::SomeSectors, _) if chance.below(2) == 0 => {}
        _ => apply(bytes, act),
    }
}

fn apply(bytes: &mut Vec<u8>, act: &FileAct) {
    match act {
        FileAct::Write(offset, written) => {
            let offset = *offset as usize;
            let upto = offset + written.len();
            if bytes.len() < upto {
                bytes.resize(upto, 0);
            }
            bytes[offset..upto].copy_from_slice(written);
        }
        FileAct::Truncate(length) => bytes.resize(*length as usize, 0),
    }
}
