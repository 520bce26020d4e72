//! Serves a data folder until it is told to stop: the pages, and one worker for the jobs.

use crate::words::words;
use crate::{router, worker};
use commission::web::App;
use commission::{Desk, Error, Outcome, Refusal};
use ingest::Limits;
use serde_json::json;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use store::Store;

/// Serves until Ctrl-C or a termination signal. `ready` is called with the address once requests
/// are answered.
///
/// # Errors
/// [`Error::Refused`] where the address is taken, [`Error::Fault`] where the system fails.
pub(crate) fn serve(
    desk: &Desk<'_>,
    store: &Arc<Store>,
    data: &Path,
    listen: SocketAddr,
    behind_tls: bool,
    ready: &dyn Fn(SocketAddr),
) -> Result<Outcome, Error> {
    if let Err(why) = desk.files.read("probe.txt", b"probe", &Limits::default()) {
        tracing::warn!(%why, "files cannot be read under limits on this machine, so none will be taken");
    }
    let app = App {
        store: Arc::clone(store),
        clock: Arc::clone(&desk.clock),
        chance: Arc::clone(&desk.chance),
        files: Arc::clone(&desk.files),
        behind_tls,
    };
    let stop = Arc::new(AtomicBool::new(false));
    let worker = {
        let (store, clock, stop) = (
            Arc::clone(store),
            Arc::clone(&desk.clock),
            Arc::clone(&stop),
        );
        std::thread::spawn(move || worker::work(&store, &*clock, &stop))
    };
    let runtime = tokio::runtime::Runtime::new()
        .map_err(|why| Error::fault("start the server's threads", why))?;
    let served = runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(listen).await.map_err(|why| {
            let (address, why) = (listen.to_string(), why.to_string());
            Error::from(Refusal::new("address", |language| {
                words(language).msg_address_taken(&address, &why)
            }))
        })?;
        let address = listener
            .local_addr()
            .map_err(|why| Error::fault("find the address", why))?;
        ready(address);
        answer(listener, app, data).await
    });
    stop.store(true, Ordering::Relaxed);
    // The worker ends its job first: a job cut short would only be done again.
    let _ = worker.join();
    served?;
    Ok(Outcome::done("serve", json!({"stopped": true}), ""))
}

async fn answer(listener: tokio::net::TcpListener, app: App, data: &Path) -> Result<(), Error> {
    crate::web::serve(listener, router(app, &data.join("site")), told_to_stop())
        .await
        .map_err(|why| Error::fault("serve", why))
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
