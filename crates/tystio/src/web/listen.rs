//! The sockets: connections made safe before a request is read, and a second port that only says where the safe one is.
//!
//! Guarantees: a handshake holds up nobody else's and ends after some seconds; a request that came without TLS is answered
//! with the safe address where it only reads, and refused otherwise, because what it carries was already sent in the open.

use crate::limits::{HANDSHAKE_SECONDS_MAX, HANDSHAKES_AT_ONCE_MAX};
use axum::Router;
use axum::extract::Request;
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::serve::Listener;
use rustls::ServerConfig;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, mpsc};
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// Connections that are safe.
struct Secured {
    made: mpsc::Receiver<(TlsStream<TcpStream>, SocketAddr)>,
    address: SocketAddr,
}

impl Secured {
    /// Over a socket that listens; it ends with what is returned.
    fn over(mut listener: TcpListener, config: Arc<ServerConfig>) -> io::Result<Self> {
        let address = listener.local_addr()?;
        let acceptor = TlsAcceptor::from(config);
        let (to, made) = mpsc::channel(HANDSHAKES_AT_ONCE_MAX);
        let turns = Arc::new(Semaphore::new(HANDSHAKES_AT_ONCE_MAX));
        tokio::spawn(async move {
            loop {
                let Ok(turn) = Arc::clone(&turns).acquire_owned().await else {
                    return;
                };
                let (stream, from) = tokio::select! {
                    accepted = Listener::accept(&mut listener) => accepted,
                    () = to.closed() => return,
                };
                let (acceptor, to) = (acceptor.clone(), to.clone());
                tokio::spawn(async move {
                    let shaken = timeout(
                        Duration::from_secs(HANDSHAKE_SECONDS_MAX),
                        acceptor.accept(stream),
                    );
                    // Somebody who speaks no TLS, or trusts no such certificate, has gone already.
                    if let Ok(Ok(safe)) = shaken.await {
                        let _ = to.send((safe, from)).await;
                    }
                    drop(turn);
                });
            }
        });
        Ok(Self { made, address })
    }
}

impl Listener for Secured {
    type Io = TlsStream<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        match self.made.recv().await {
            Some(made) => made,
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        Ok(self.address)
    }
}

/// Answers requests on a socket, made safe where there is something to make it so with.
pub(crate) async fn answer(
    listener: TcpListener,
    config: Option<Arc<ServerConfig>>,
    router: Router,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    match config {
        None => super::serve(listener, router, stop).await,
        Some(config) => super::serve(Secured::over(listener, config)?, router, stop).await,
    }
}

/// Tells who came without TLS where to go; `port` is that of the safe socket.
pub(crate) fn elsewhere(port: u16) -> Router {
    Router::new().fallback(move |request: Request| async move { sent_on(&request, port) })
}

fn sent_on(request: &Request, port: u16) -> Response {
    if ![Method::GET, Method::HEAD].contains(request.method()) {
        return (StatusCode::FORBIDDEN, "https only\n").into_response();
    }
    let named = request
        .headers()
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    let Some(host) = named.and_then(host_of) else {
        return (StatusCode::BAD_REQUEST, "no host\n").into_response();
    };
    let path = request
        .uri()
        .path_and_query()
        .map_or("/", |all| all.as_str());
    let path = path.strip_prefix('/').unwrap_or_default();
    let port = match port {
        443 => String::new(),
        other => format!(":{other}"),
    };
    let to = format!("https://{host}{port}/{path}");
    (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, to)]).into_response()
}

/// The name in a header, without its port, if it is a name or an address.
fn host_of(named: &str) -> Option<&str> {
    let host = match named.rfind(']') {
        Some(end) => named.get(..=end)?,
        None => named.split(':').next()?,
    };
    let inner = host
        .strip_prefix('[')
        .map_or(host, |inside| inside.trim_end_matches(']'));
    let fits = |c: char| c.is_ascii_alphanumeric() || ".-:".contains(c);
    (!inner.is_empty() && inner.chars().all(fits)).then_some(host)
}

#[cfg(test)]
mod tests {
    use super::host_of;

    #[test]
    fn a_host_is_a_name_or_an_address_without_its_port() {
        assert_eq!(
            host_of("evidence.example.org:80"),
            Some("evidence.example.org")
        );
        assert_eq!(host_of("[::1]:8080"), Some("[::1]"));
        assert_eq!(host_of("192.0.2.1"), Some("192.0.2.1"));
        for bad in ["", ":80", "a/b", "a@b", "a b", "[]", "a\u{202e}b", "]"] {
            assert_eq!(host_of(bad), None, "{bad}");
        }
    }
}
