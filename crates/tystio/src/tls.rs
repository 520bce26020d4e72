//! HTTPS with a certificate that somebody gives: reading it, refusing one that would not do, and reading it again when its
//! file changes, so that whoever renews it need not restart anything.
//!
//! Guarantees: what is served is a chain that counts today with the key that belongs to it. A new file that is missing, half
//! written, of another key or out of date is told once and the one before goes on being served. TLS 1.2 and 1.3 only. It
//! deliberately gets no certificate from anywhere and asks nobody whether one was revoked: a proxy does that better.

use crate::limits::{CERTIFICATE_BYTES_MAX, CERTIFICATE_READ_EVERY_SECONDS, CERTIFICATE_TOLD_DAYS};
use crate::words::words;
use commission::{Clock, Error, Refusal, instant_text};
use rustls::client::verify_server_cert_signed_by_trust_anchor;
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, UnixTime};
use rustls::server::{ClientHello, ParsedCertificate, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use rustls::{CertificateError, RootCertStore, ServerConfig};
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

const SECOND_US: i64 = 1_000_000;
const DAY_US: i64 = 86_400 * SECOND_US;

/// Where a certificate lies.
#[derive(Debug, Clone)]
pub(crate) struct Given {
    /// The chain, as PEM: this server's certificate first.
    pub(crate) certificate: PathBuf,
    /// Its private key, as PEM.
    pub(crate) key: PathBuf,
}

/// The bytes of the two files.
type Bytes = (Vec<u8>, Vec<u8>);

/// A certificate that is served, and where it came from.
#[derive(Debug)]
pub(crate) struct Held {
    given: Given,
    served: RwLock<Arc<CertifiedKey>>,
}

impl Held {
    /// Reads a certificate.
    ///
    /// # Errors
    /// [`Error::Refused`] where a file cannot be read, is not what it should be, or does not count at `now_us`.
    pub(crate) fn read(given: &Given, now_us: i64) -> Result<(Self, Bytes), Error> {
        let bytes = bytes_of(given)?;
        let served = RwLock::new(Arc::new(certified(given, &bytes, now_us)?));
        let given = given.clone();
        Ok((Self { given, served }, bytes))
    }

    /// Serves what the files hold now, if that is something else than `tried`, which was the last that was looked at.
    ///
    /// # Errors
    /// As [`Held::read`]; the one before goes on being served.
    pub(crate) fn read_again(&self, tried: &mut Option<Bytes>, now_us: i64) -> Result<bool, Error> {
        let bytes = match bytes_of(&self.given) {
            Ok(bytes) => bytes,
            // Told once: a file that stays away is not news each time.
            Err(_) if tried.is_none() => return Ok(false),
            Err(why) => {
                *tried = None;
                return Err(why);
            }
        };
        if tried.as_ref() == Some(&bytes) {
            return Ok(false);
        }
        let read = certified(&self.given, &bytes, now_us);
        *tried = Some(bytes);
        *self.served.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(read?);
        Ok(true)
    }

    /// Whether what is served counts no more some days later than `now_us`: until when, as it is written.
    fn ends_soon(&self, now_us: i64) -> Option<String> {
        let served = Arc::clone(&self.now());
        let first = served.cert.first()?;
        let then = now_us + CERTIFICATE_TOLD_DAYS * DAY_US;
        match counts(first, &ring::default_provider(), then) {
            Counts::No(until) => Some(until),
            Counts::Yes | Counts::NotYet(_) | Counts::Broken => None,
        }
    }

    fn now(&self) -> Arc<CertifiedKey> {
        Arc::clone(&self.served.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// How connections are made safe with it.
    ///
    /// # Errors
    /// [`Error::Fault`] where the library knows no way to.
    pub(crate) fn config(self: &Arc<Self>) -> Result<Arc<ServerConfig>, Error> {
        let builder = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|why| Error::fault("choose the versions of TLS", why))?;
        let mut config = builder
            .with_no_client_auth()
            .with_cert_resolver(Arc::clone(self) as Arc<dyn ResolvesServerCert>);
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Arc::new(config))
    }

    /// Looks at the files again and again until it is told to stop.
    pub(crate) fn keep(&self, first: Bytes, clock: &dyn Clock, stop: &AtomicBool) {
        let mut tried = Some(first);
        let mut told_us = None;
        while !stop.load(Ordering::Relaxed) {
            let now_us = clock.now_us();
            match self.read_again(&mut tried, now_us) {
                Ok(false) => {}
                Ok(true) => {
                    told_us = None;
                    tracing::warn!("the certificate was renewed");
                }
                Err(why) => {
                    let why = sentence(&why);
                    tracing::error!(%why, "the certificate before is served on");
                }
            }
            if told_us.is_none_or(|told| now_us - told >= DAY_US)
                && let Some(until) = self.ends_soon(now_us)
            {
                told_us = Some(now_us);
                tracing::warn!(%until, "the certificate ends soon: renew it");
            }
            std::thread::sleep(Duration::from_secs(CERTIFICATE_READ_EVERY_SECONDS));
        }
    }
}

impl ResolvesServerCert for Held {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.now())
    }
}

/// What somebody who reads the log is told: the sentence, not that there is one.
fn sentence(error: &Error) -> String {
    match error {
        Error::Refused(all) => {
            let lines = all.iter().map(|one| one.line(commission::Language::En));
            lines.collect::<Vec<_>>().join(" ")
        }
        other => other.to_string(),
    }
}

fn bytes_of(given: &Given) -> Result<Bytes, Error> {
    Ok((bounded(&given.certificate)?, bounded(&given.key)?))
}

fn bounded(file: &Path) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    let read = File::open(file)
        .and_then(|opened| opened.take(CERTIFICATE_BYTES_MAX).read_to_end(&mut bytes));
    match read {
        Ok(_) => Ok(bytes),
        Err(why) => {
            let why = why.to_string();
            Err(refused("certificate-unread", file, |l| {
                words(l).msg_certificate_unread(&why)
            }))
        }
    }
}

fn refused(code: &'static str, file: &Path, say: impl Fn(commission::Language) -> String) -> Error {
    Refusal::new(code, say)
        .in_file(&file.display().to_string())
        .into()
}

/// The chain and the key of these bytes, if they belong together and count.
fn certified(given: &Given, bytes: &Bytes, now_us: i64) -> Result<CertifiedKey, Error> {
    let not_one = || {
        refused("certificate-none", &given.certificate, |l| {
            words(l).msg_certificate_none()
        })
    };
    let provider = ring::default_provider();
    let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_slice_iter(&bytes.0)
        .collect::<Result<_, _>>()
        .map_err(|_| not_one())?;
    let first = chain.first().cloned().ok_or_else(not_one)?;
    match counts(&first, &provider, now_us) {
        Counts::Yes => {}
        Counts::Broken => return Err(not_one()),
        Counts::No(until) => {
            return Err(refused("certificate-ended", &given.certificate, |l| {
                words(l).msg_certificate_ended(&until)
            }));
        }
        Counts::NotYet(from) => {
            return Err(refused("certificate-early", &given.certificate, |l| {
                words(l).msg_certificate_early(&from)
            }));
        }
    }
    let no_key = || {
        refused("key-none", &given.key, |l| {
            words(l).msg_certificate_key_none()
        })
    };
    let key = PrivateKeyDer::from_pem_slice(&bytes.1).map_err(|_| no_key())?;
    let certificate = given.certificate.display().to_string();
    CertifiedKey::from_der(chain, key, &provider).map_err(|why| match why {
        rustls::Error::InconsistentKeys(_) => refused("key-mismatched", &given.key, |l| {
            words(l).msg_certificate_key_mismatched(&certificate)
        }),
        _ => no_key(),
    })
}

/// Whether a certificate counts at a moment.
enum Counts {
    Yes,
    /// It did until then.
    No(String),
    /// It will from then.
    NotYet(String),
    Broken,
}

/// Asks the verifier of the library, as a browser's would, with nobody to vouch for it: only what it says of dates is
/// listened to, because whom browsers trust is not ours to know.
fn counts(certificate: &CertificateDer<'_>, provider: &CryptoProvider, now_us: i64) -> Counts {
    let Ok(parsed) = ParsedCertificate::try_from(certificate) else {
        return Counts::Broken;
    };
    let now = UnixTime::since_unix_epoch(Duration::from_micros(now_us.max(0).unsigned_abs()));
    let text = |time: UnixTime| {
        let whole = instant_text(time.as_secs().cast_signed().saturating_mul(SECOND_US));
        let minute = whole.get(..16).unwrap_or(&whole);
        format!("{} UTC", minute.replace('T', " "))
    };
    let verified = verify_server_cert_signed_by_trust_anchor(
        &parsed,
        &RootCertStore::empty(),
        &[],
        now,
        provider.signature_verification_algorithms.all,
    );
    match verified {
        Err(rustls::Error::InvalidCertificate(CertificateError::ExpiredContext {
            not_after,
            ..
        })) => Counts::No(text(not_after)),
        Err(rustls::Error::InvalidCertificate(CertificateError::NotValidYetContext {
            not_before,
            ..
        })) => Counts::NotYet(text(not_before)),
        Err(rustls::Error::InvalidCertificate(CertificateError::BadEncoding)) => Counts::Broken,
        _ => Counts::Yes,
    }
}

#[cfg(test)]
mod tests;
