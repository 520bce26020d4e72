//! Takes files that a browser sends: each goes to the disk as it arrives and is looked at only then.

use super::hands;
use super::imports::with_error;
use crate::file::{KeptFile, keep, look};
use crate::limits::{FILES_PER_UPLOAD_MAX, UPLOAD_PIECES_WAITING_MAX, UPLOAD_STILL_SECONDS_MAX};
use crate::plan::{Choice, Plan, plan};
use crate::submission::received_of;
use crate::take::{put_aside, refuse, take};
use crate::words::words;
use axum::body::Bytes;
use axum::extract::Multipart;
use axum::extract::multipart::{Field, MultipartError};
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, see};
use commission::{Error, Refusal};
use std::io::Read;
use std::time::Duration;
use tokio::sync::mpsc::{Receiver, channel};
use tokio::time::timeout;

const UPLOAD_STILL_MAX: Duration = Duration::from_secs(UPLOAD_STILL_SECONDS_MAX);

/// `POST /{lang}/c/{slug}/imports`: the fields `channel` and `received`, then one or more `files`.
pub(super) async fn upload(asked: Asked, mut form: Multipart) -> Result<Response, Answer> {
    let mut said_channel = None;
    let mut said_received = String::new();
    let mut kept = Vec::new();
    while let Some(field) = form.next_field().await.map_err(|_| unreadable())? {
        let name = field.file_name().unwrap_or_default().to_owned();
        match field.name() {
            Some("channel") => {
                let channel = field.text().await.map_err(|_| unreadable())?;
                said_channel = ["email", "paper", "import"]
                    .into_iter()
                    .find(|known| *known == channel);
            }
            Some("received") => {
                said_received = field.text().await.map_err(|_| unreadable())?;
            }
            // A browser sends an empty field where no file was chosen.
            Some("files") if !name.is_empty() && kept.len() < FILES_PER_UPLOAD_MAX => {
                kept.push(keep_field(&asked, name, field).await?);
            }
            _ => {}
        }
    }
    blocking(move || {
        if kept.is_empty() {
            let w = words(asked.language);
            return with_error(&asked, "files", w.msg_upload_no_file());
        }
        let received_us = match said_received.trim() {
            "" => None,
            text => match received_of(asked.commission()?, text) {
                Ok(instant) => Some(instant),
                Err(why) => {
                    let sentence = why.sentence(asked.language).to_owned();
                    return with_error(&asked, "received", sentence);
                }
            },
        };
        let how = (said_channel, received_us);
        let mut last = None;
        for file in &kept {
            last = Some(begin(&asked, file, how)?);
        }
        Ok(match (kept.len(), last) {
            (1, Some(import)) => see(&asked.href(&format!("/imports/{import}"))),
            _ => see(&asked.href("/imports")),
        })
    })
    .await
}

pub(super) fn unreadable() -> Answer {
    let say = |l| words(l).msg_upload_unreadable();
    Answer(Refusal::new("upload-unreadable", say).into())
}

/// Letters are taken at once; a table waits until a person has seen its mapping.
fn begin(
    asked: &Asked,
    file: &KeptFile,
    (channel, received_us): (Option<&str>, Option<i64>),
) -> Result<i64, Error> {
    let by = asked.name();
    let hands = hands(asked, &by, (channel, received_us))?;
    match look(hands.store, hands.files, file) {
        Ok(found) if found.tables().next().is_some() => {
            // Says now what would be refused later, such as a commission without a call.
            match plan(&hands, &found, Choice::Saved) {
                Ok(_) => put_aside(&hands, file),
                Err(Error::Refused(refusals)) => Ok(refuse(&hands, file, refusals)?.import),
                Err(other) => Err(other),
            }
        }
        Ok(found) => Ok(take(&hands, &found, &Plan::default(), None)?.import),
        Err(Error::Refused(refusals)) => Ok(refuse(&hands, file, refusals)?.import),
        Err(other) => Err(other),
    }
}

/// Hands the pieces of a field to a thread that may wait for the disk.
pub(super) async fn keep_field(
    asked: &Asked,
    name: String,
    mut field: Field<'_>,
) -> Result<KeptFile, Answer> {
    let (pieces, waiting) = channel(UPLOAD_PIECES_WAITING_MAX);
    let store = asked.app.store.clone();
    let keeping = tokio::task::spawn_blocking(move || {
        let from = Pieces {
            waiting,
            piece: Bytes::new(),
            ended: false,
        };
        keep(&store, &name, from)
    });
    let broken = loop {
        let piece = match timeout(UPLOAD_STILL_MAX, field.chunk()).await {
            Ok(Ok(Some(piece))) => Piece::Bytes(piece),
            Ok(Ok(None)) => Piece::End,
            Ok(Err(why)) => Piece::Broken(MultipartError::body_text(&why)),
            Err(_) => Piece::Broken("nothing came any more".to_owned()),
        };
        let (is_last, is_broken) = match &piece {
            Piece::Bytes(_) => (false, false),
            Piece::End => (true, false),
            Piece::Broken(_) => (true, true),
        };
        // Where nobody receives any more, keeping has failed and says so itself.
        if pieces.send(piece).await.is_err() || is_last {
            break is_broken;
        }
    };
    drop(pieces);
    let kept = keeping
        .await
        .map_err(|why| Answer(Error::fault("keep an upload", why)))?;
    match (kept, broken) {
        (_, true) => Err(unreadable()),
        (kept, false) => kept.map_err(Answer),
    }
}

/// What arrives of a file.
enum Piece {
    Bytes(Bytes),
    End,
    Broken(String),
}

/// Pieces that arrive, as something that can be read. Without an end they are no file: whoever sent
/// them has gone.
struct Pieces {
    waiting: Receiver<Piece>,
    piece: Bytes,
    ended: bool,
}

impl Read for Pieces {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        while self.piece.is_empty() && !self.ended {
            match self.waiting.blocking_recv() {
                Some(Piece::Bytes(piece)) => self.piece = piece,
                Some(Piece::End) => self.ended = true,
                Some(Piece::Broken(why)) => return Err(std::io::Error::other(why)),
                None => return Err(std::io::Error::other("the upload broke off")),
            }
        }
        let length = self.piece.len().min(into.len());
        let taken = self.piece.split_to(length);
        if let Some(place) = into.get_mut(..length) {
            place.copy_from_slice(&taken);
        }
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(sent: Vec<Piece>) -> std::io::Result<Vec<u8>> {
        let (to, waiting) = channel(sent.len().max(1));
        for piece in sent {
            to.try_send(piece).ok();
        }
        drop(to);
        let mut from = Pieces {
            waiting,
            piece: Bytes::new(),
            ended: false,
        };
        let mut read = Vec::new();
        from.read_to_end(&mut read).map(|_| read)
    }

    #[test]
    fn an_upload_that_breaks_off_is_no_file() {
        let bytes = || Piece::Bytes(Bytes::from_static(b"words"));
        assert_eq!(pieces(vec![bytes(), Piece::End]).unwrap(), b"words");
        assert!(pieces(vec![bytes()]).is_err());
        assert!(pieces(vec![bytes(), Piece::Broken("gone".to_owned())]).is_err());
    }
}
