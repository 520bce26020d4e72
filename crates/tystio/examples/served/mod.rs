//! What the benches of a running server share: serving a data folder at a free port, and one request with its answer over a connection that
//! stays open.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// An answer.
pub struct Answer {
    pub status: u16,
    #[allow(dead_code, reason = "not every bench asks for a cookie")]
    pub head: String,
    pub body: String,
}

/// Serves a data folder and answers where, once it does.
pub fn serve(program: &str, data: &Path, log: &Path) -> (Child, String) {
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let log = std::fs::File::create(log).unwrap();
    let mut server = Command::new(program)
        .args(["serve", "--listen", &port.to_string(), "--data"])
        .arg(data)
        .stdout(Stdio::null())
        .stderr(log)
        .spawn()
        .unwrap();
    for _ in 0..600 {
        if std::net::TcpStream::connect(port).is_ok() {
            return (server, port.to_string());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    let _ = server.kill();
    let _ = server.wait();
    panic!("the server does not answer");
}

/// Sends a request and reads its answer to the end.
pub async fn exchange(stream: &mut TcpStream, request: &str) -> std::io::Result<Answer> {
    stream.write_all(request.as_bytes()).await?;
    let mut bytes = Vec::with_capacity(65_536);
    loop {
        if stream.read_buf(&mut bytes).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else {
            continue;
        };
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let length = head.lines().find_map(|line| {
            line.to_lowercase()
                .strip_prefix("content-length: ")
                .map(str::to_owned)
        });
        let length = length.map_or(0, |length| length.trim().parse::<usize>().unwrap());
        while bytes.len() < end + 4 + length {
            if stream.read_buf(&mut bytes).await? == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
        }
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok())
            .unwrap_or(0);
        return Ok(Answer {
            status,
            head,
            body: String::from_utf8_lossy(&bytes[end + 4..]).into_owned(),
        });
    }
}
