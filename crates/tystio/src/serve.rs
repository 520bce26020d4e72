//! Serves a data folder until it is told to stop: the pages, and one worker for the jobs.
//!
//! When the disk failed to keep something the program ends at once and with an error: whoever
//! supervises it starts it again, and only a fresh start reads what the disk really holds.

use crate::post::Post;
use crate::tls::{Given, Held};
use crate::web::listen::{answer, elsewhere};
use crate::words::words;
use crate::{router, worker};
use commission::web::{App, Letters};
use commission::{Desk, Error, Outcome, Refusal, commissions};
use ingest::Limits;
use serde_json::json;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use store::{Store, StoreError};
use tokio::net::TcpListener;

/// How the pages are reached, and how letters go.
#[derive(Debug)]
pub(crate) struct Reached<'a> {
    /// Where to listen.
    pub(crate) listen: SocketAddr,
    /// Whether a proxy in front speaks TLS.
    pub(crate) behind_tls: bool,
    /// The certificate, where the program speaks TLS itself.
    pub(crate) certificate: Option<Given>,
    /// Where to tell who comes without TLS where to go.
    pub(crate) redirect_from: Option<SocketAddr>,
    /// The file that names the mail server.
    pub(crate) mail: Option<&'a Path>,
}

/// Serves until Ctrl-C or a termination signal. `ready` is called with the address once requests
/// are answered, and where nobody has an account yet with the token of the link that makes the first.
///
/// # Errors
/// [`Error::Refused`] where an address is taken or the certificate will not do, [`Error::Fault`] where the system or the disk fails.
pub(crate) fn serve(
    desk: &Desk<'_>,
    store: &Arc<Store>,
    data: &Path,
    reached: &Reached<'_>,
    ready: &dyn Fn(SocketAddr, Option<&str>),
) -> Result<Outcome, Error> {
    if let Err(why) = desk.files.read("probe.txt", b"probe", &Limits::default()) {
        tracing::warn!(%why, "files cannot be read under limits on this machine, so none will be taken");
    }
    let certificate = match &reached.certificate {
        None => None,
        Some(given) => {
            let (held, bytes) = Held::read(given, desk.clock.now_us())?;
            Some((Arc::new(held), bytes))
        }
    };
    let config = match &certificate {
        None => None,
        Some((held, _)) => Some(held.config()?),
    };
    let post = match reached.mail {
        Some(file) => Post::from_file(file, data)?,
        None => Post::into_spool(data)?,
    };
    let first = commission::first_link(store, &desk.chance.bytes(), desk.clock.now_us())?;
    let app = App {
        store: Arc::clone(store),
        clock: Arc::clone(&desk.clock),
        chance: Arc::clone(&desk.chance),
        files: Arc::clone(&desk.files),
        behind_tls: reached.behind_tls || config.is_some(),
        letters: Letters {
            address: post.address.clone(),
            at_once: post.goes_at_once(),
        },
    };
    let stop = Arc::new(AtomicBool::new(false));
    let worker = {
        let (store, clock, stop) = (
            Arc::clone(store),
            Arc::clone(&desk.clock),
            Arc::clone(&stop),
        );
        let (data, pages_at) = (data.to_owned(), post.address.clone());
        std::thread::spawn(move || {
            worker::work(&store, (&data, pages_at.as_deref()), &*clock, &stop);
        })
    };
    let letters = {
        let (store, clock, stop) = (
            Arc::clone(store),
            Arc::clone(&desk.clock),
            Arc::clone(&stop),
        );
        std::thread::spawn(move || post.send_until(&store, &*clock, &stop))
    };
    let maps = [
        (voice::Kind::Groups, voice::limits::MAP_EVERY_US),
        (voice::Kind::Stability, voice::limits::STABILITY_EVERY_US),
    ]
    .map(|kind| {
        let (store, clock, stop) = (
            Arc::clone(store),
            Arc::clone(&desk.clock),
            Arc::clone(&stop),
        );
        std::thread::spawn(move || worker::keep_maps(&store, &*clock, kind, &stop))
    });
    let lists = {
        let store = Arc::clone(store);
        std::thread::spawn(move || remember(&store))
    };
    let certificate = certificate.map(|(held, bytes)| {
        let (clock, stop) = (Arc::clone(&desk.clock), Arc::clone(&stop));
        std::thread::spawn(move || held.keep(bytes, &*clock, &stop))
    });
    let runtime = tokio::runtime::Runtime::new()
        .map_err(|why| Error::fault("start the server's threads", why))?;
    let served = runtime.block_on(async {
        let listener = bound(reached.listen, "--listen").await?;
        let address = listener
            .local_addr()
            .map_err(|why| Error::fault("find the address", why))?;
        if let Some(from) = reached.redirect_from {
            let plain = bound(from, "--redirect-from").await?;
            // It ends with the runtime: nothing that it answers is worth waiting for.
            tokio::spawn(crate::web::serve(
                plain,
                elsewhere(address.port()),
                std::future::pending(),
            ));
        }
        ready(address, first.as_deref());
        let router = router(app, &data.join("site"));
        tokio::select! {
            served = answer(listener, config, router, told_to_stop()) => {
                served.map_err(|why| Error::fault("serve", why))
            }
            () = stopped(store) => Ok(()),
        }
    });
    stop.store(true, Ordering::Relaxed);
    if store.has_stopped() {
        // Nothing that still runs can be kept: it is not waited for.
        runtime.shutdown_background();
        return served.and(Err(Error::fault(
            "keep anything further",
            StoreError::Stopped,
        )));
    }
    // The worker ends its job first: a job cut short would only be done again.
    let _ = worker.join();
    let _ = lists.join();
    for map in maps {
        let _ = map.join();
    }
    let _ = letters.join();
    if let Some(certificate) = certificate {
        let _ = certificate.join();
    }
    served?;
    Ok(Outcome::done("serve", json!({"stopped": true}), ""))
}

/// Lists are read before somebody asks for one; where that fails, whoever asks is told why.
fn remember(store: &Store) {
    let remembered = store.read(commissions).and_then(|all| {
        let ids: Vec<_> = all.iter().map(|one| one.id).collect();
        Ok(reading::remember_lists(store, &ids)?)
    });
    if let Err(why) = remembered {
        tracing::warn!(%why, "the lists could not be read ahead");
    }
}

/// A socket that listens at an address which an option gave.
async fn bound(address: SocketAddr, option: &str) -> Result<TcpListener, Error> {
    TcpListener::bind(address).await.map_err(|why| {
        let (address, why) = (address.to_string(), why.to_string());
        Error::from(Refusal::new("address", |language| {
            words(language).msg_address_taken(&address, &why, option)
        }))
    })
}

/// How often it is asked whether the store has stopped.
const STOPPED_ASKED_EVERY: Duration = Duration::from_millis(100);

async fn stopped(store: &Store) {
    while !store.has_stopped() {
        tokio::time::sleep(STOPPED_ASKED_EVERY).await;
    }
}

async fn told_to_stop() {
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(why) => {
                tracing::warn!(%why, "cannot hear a termination signal");
                std::future::pending::<()>().await;
            }
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        () = terminate => {}
    }
}
