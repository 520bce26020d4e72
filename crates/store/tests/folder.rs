//! Several programs in one data folder, and what one of them left behind when it was killed.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by failing")]
#![expect(clippy::disallowed_methods, reason = "a test leaves a draft behind")]

use store::Store;
use tempfile::TempDir;

fn open(folder: &TempDir) -> Store {
    Store::open(folder.path(), &[], [7; 32]).unwrap()
}

#[test]
fn programs_that_make_a_folder_at_the_same_time_agree_on_its_key() {
    for _ in 0..10 {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("data");
        let openers: Vec<_> = (1..=6)
            .map(|number| {
                let path = path.clone();
                std::thread::spawn(move || {
                    let store = Store::open(&path, &[], [number; 32]).unwrap();
                    store
                        .signing_key("log")
                        .unwrap()
                        .verifying_key()
                        .to_string()
                })
            })
            .collect();
        let mut keys: Vec<_> = openers.into_iter().map(|o| o.join().unwrap()).collect();
        keys.dedup();
        assert_eq!(keys.len(), 1, "{keys:?}");
    }
}

#[test]
fn a_draft_that_was_left_behind_is_gone_once_the_folder_is_opened() {
    let folder = TempDir::new().unwrap();
    let kept = open(&folder).blobs().put(b"kept").unwrap();
    let draft = folder.path().join("blobs/draft-1-0");
    std::fs::write(&draft, b"half a letter").unwrap();
    let store = open(&folder);
    assert!(!draft.exists());
    assert_eq!(store.blobs().get(&kept).unwrap().unwrap(), b"kept");
}

/// Somebody who opens the folder while a blob is read.
struct Opens<'f>(&'f TempDir, Option<Store>);

impl std::io::Read for Opens<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        if self.1.is_some() {
            return Ok(0);
        }
        self.1 = Some(open(self.0));
        into[..4].copy_from_slice(b"slow");
        Ok(4)
    }
}

#[test]
fn a_draft_that_somebody_still_writes_stays() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder);
    let (digest, _) = store.blobs().put_from(Opens(&folder, None)).unwrap();
    assert_eq!(store.blobs().get(&digest).unwrap().unwrap(), b"slow");
}
