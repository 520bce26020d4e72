//! Sends the letters that wait: to the mail server that a file names, or into the folder `spool` of the data folder,
//! from where the secretariat sends them by hand.
//!
//! A letter is forgotten only after the server, or the disk, has taken it; one that the server took although its
//! answer was lost goes out twice. Nothing else of the program opens a connection of its own accord.

use crate::words::words;
use commission::{Clock, Error, Letter, Refusal, WaitingLetter, due_letter, read_toml, settle};
use lettre::message::Mailbox;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::{Message, SmtpTransport, Transport};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use store::Store;

/// The folder of letters, below the data folder.
const SPOOL: &str = "spool";
/// Whom a letter in the spool is from where no file says so: the mail program of whoever sends it puts its own.
const NOBODY: &str = "secretariat@spool.invalid";
/// How long a sender without a letter sleeps before it looks again.
const IDLE: Duration = Duration::from_millis(500);
/// How long a mail server may take to answer.
const SERVER_WAIT: Duration = Duration::from_secs(20);

/// How letters go out.
pub(crate) struct Post {
    from: Mailbox,
    way: Way,
    /// Where the pages are reached from outside, without a slash behind; for links in letters.
    pub(crate) address: Option<String>,
}

enum Way {
    Server(Box<SmtpTransport>),
    Spool(PathBuf),
}

impl Post {
    /// Letters go into the spool of this data folder.
    ///
    /// # Errors
    /// None that a person sees: the address of nobody is one.
    pub(crate) fn into_spool(data: &Path) -> Result<Self, Error> {
        let from = NOBODY.parse();
        Ok(Self {
            from: from.map_err(|why| Error::fault("read the address of nobody", why))?,
            way: Way::Spool(data.join(SPOOL)),
            address: None,
        })
    }

    /// As a file says it: `from`, `address` and, unless letters go into the spool, `smtp`.
    ///
    /// # Errors
    /// [`Error::Refused`] with the file and line that must be put right.
    pub(crate) fn from_file(path: &Path, data: &Path) -> Result<Self, Error> {
        let file = path.display().to_string();
        let text = std::fs::read_to_string(path).map_err(|why| {
            let why = why.to_string();
            Refusal::new("mail-file", |language| {
                words(language).msg_mail_file(&file, &why)
            })
        })?;
        read_toml(&file, &text, |root| {
            root.only(&["from", "address", "smtp"]);
            let from = root.string("from");
            let address = root.string("address");
            let wrong = |line, code, say: fn(commission::Language) -> String| {
                root.problems().add(line, code, say);
            };
            let way = match root.opt_string("smtp") {
                None => Some(Way::Spool(data.join(SPOOL))),
                Some((url, line)) => {
                    let server = SmtpTransport::from_url(&url);
                    if server.is_err() {
                        wrong(line, "mail-server", |language| {
                            words(language).msg_mail_server()
                        });
                    }
                    let server = server
                        .ok()
                        .map(|one| one.timeout(Some(SERVER_WAIT)).build());
                    server.map(|one| Way::Server(Box::new(one)))
                }
            };
            let (from, from_line) = from?;
            let from = from.parse::<Mailbox>();
            if from.is_err() {
                wrong(from_line, "mail-from", |language| {
                    words(language).msg_mail_from()
                });
            }
            let (address, line) = address?;
            let address = address.trim_end_matches('/').to_owned();
            if !(address.starts_with("https://") || address.starts_with("http://")) {
                wrong(line, "mail-address", |language| {
                    words(language).msg_mail_address()
                });
            }
            Some(Self {
                from: from.ok()?,
                way: way?,
                address: Some(address),
            })
        })
    }

    /// Whether a letter goes out without anybody's doing.
    pub(crate) fn goes_at_once(&self) -> bool {
        matches!(self.way, Way::Server(_))
    }

    /// Sends letters until told to stop.
    pub(crate) fn send_until(&self, store: &Arc<Store>, clock: &dyn Clock, stop: &AtomicBool) {
        let mut asked = true;
        while !stop.load(Ordering::Relaxed) {
            match self.send_next(store, clock) {
                Ok(true) => continue,
                Ok(false) => asked = true,
                Err(why) if asked => {
                    tracing::error!(%why, "the letters that wait cannot be reached");
                    asked = false;
                }
                Err(_) => {}
            }
            std::thread::sleep(IDLE);
        }
    }

    /// Sends the letter that is due the longest; whether there was one.
    ///
    /// # Errors
    /// [`Error::Fault`] where the store fails; a letter that cannot be sent is no error here.
    pub(crate) fn send_next(&self, store: &Store, clock: &dyn Clock) -> Result<bool, Error> {
        let now_us = clock.now_us();
        let Some(waiting) = store.read(|r| due_letter(r, now_us))? else {
            return Ok(false);
        };
        let sent = self.send(&waiting);
        if let Err(why) = &sent {
            tracing::warn!(letter = waiting.id, %why, "a letter could not be sent");
        }
        settle(store, &waiting, sent, clock.now_us())?;
        Ok(true)
    }

    fn send(&self, waiting: &WaitingLetter) -> Result<(), String> {
        let text = |why: &dyn std::fmt::Display| why.to_string();
        match &self.way {
            Way::Server(server) => {
                let message = self.message(&waiting.letter, false)?;
                server.send(&message).map(drop).map_err(|why| text(&why))
            }
            Way::Spool(folder) => {
                let bytes = self.message(&waiting.letter, true)?.formatted();
                let name = format!("{}.eml", waiting.id);
                store::spool(folder, &name, &bytes).map_err(|why| text(&why))
            }
        }
    }

    /// The letter as mail programs write it; one that is a draft still is opened by them as such.
    fn message(&self, letter: &Letter, draft: bool) -> Result<Message, String> {
        let to = letter.to.parse::<Mailbox>();
        let mut builder = Message::builder()
            .from(self.from.clone())
            .to(to.map_err(|why| why.to_string())?)
            .subject(letter.subject.clone())
            .header(ContentType::TEXT_PLAIN);
        if draft {
            let name = HeaderName::new_from_ascii_str("X-Unsent");
            builder = builder.raw_header(HeaderValue::new(name, "1".to_owned()));
        }
        let letter = builder.body(letter.body.clone());
        letter.map_err(|why| why.to_string())
    }
}

#[cfg(test)]
mod tests;
