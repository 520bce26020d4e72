//! Runs the jobs that wait: after an import the languages are told, the search is filled and the
//! codes that the source gave are taken over; campaigns are looked for and suggestions learnt when somebody asked. A server has one worker; a verb that needs the result
//! runs what waits first.

use crate::limits::{LABELS_PER_STEP_MAX, MAPS_NICENESS, SWEEP_EVERY_US, WORKER_NICENESS};
use crate::retention::tend_all;
use commission::{Clock, Error, commissions, forget_letters};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use store::{Job, Store};

/// How long a worker without work sleeps before it looks again.
const IDLE: Duration = Duration::from_millis(500);

/// Does every job that waits and answers how many it did. `told` hears what is being done.
///
/// # Errors
/// [`Error::Fault`] where the queue cannot be read; a job that fails is tried again later.
pub fn run_waiting(
    store: &Store,
    clock: &dyn Clock,
    told: &mut dyn FnMut(&str, u64),
) -> Result<u64, Error> {
    let mut done = 0;
    while let Some(job) = store.take_job(clock.now_us())? {
        let ended = run(store, clock, &job, told);
        if let Err(why) = &ended {
            tracing::error!(kind = job.kind, %why, "a job failed");
        }
        store.finish_job(&job, ended.err().map(|why| why.to_string()))?;
        done += 1;
    }
    Ok(done)
}

/// Works until it is told to stop.
pub(crate) fn work(
    store: &Arc<Store>,
    (data, pages_at): (&Path, Option<&str>),
    clock: &dyn Clock,
    stop: &AtomicBool,
) {
    // On Linux a priority is a thread's own: people who wait for an answer come before work that can be done later.
    if let Err(why) = rustix::process::setpriority_process(None, WORKER_NICENESS) {
        tracing::warn!(%why, "the worker could not be put behind the pages");
    }
    let mut swept_us = 0;
    while !stop.load(Ordering::Relaxed) {
        let now_us = clock.now_us();
        if now_us - swept_us >= SWEEP_EVERY_US {
            swept_us = now_us;
            if let Err(why) = intake::sweep_drafts(store, now_us) {
                tracing::error!(%why, "drafts whose time is over could not be deleted");
            }
            if let Err(why) = forget_letters(store, now_us) {
                tracing::error!(%why, "letters that were sent could not be forgotten");
            }
            tend_all(store, data, pages_at, now_us);
        }
        if let Err(why) = run_waiting(store, clock, &mut |_, _| {}) {
            tracing::error!(%why, "the worker cannot reach its queue");
        }
        std::thread::sleep(IDLE);
    }
}

/// Keeps the opinion maps of a kind up to the votes until it is told to stop. It is a thread of its own, so that no long job makes a
/// map old.
pub(crate) fn keep_maps(
    store: &Store,
    clock: &dyn Clock,
    (kind, every_us): (voice::Kind, i64),
    stop: &AtomicBool,
) {
    if let Err(why) = rustix::process::setpriority_process(None, MAPS_NICENESS) {
        tracing::warn!(%why, "the maps could not be put behind the pages");
    }
    while !stop.load(Ordering::Relaxed) {
        if let Err(why) = voice::refresh_maps(store, kind, every_us, clock.now_us()) {
            tracing::error!(%why, "an opinion map could not be made");
        }
        std::thread::sleep(IDLE);
    }
}

fn run(
    store: &Store,
    clock: &dyn Clock,
    job: &Job,
    told: &mut dyn FnMut(&str, u64),
) -> Result<(), Error> {
    let commission = job
        .subject
        .parse::<i64>()
        .map_err(|why| Error::fault(format!("read what job {} is about", job.id), why))?;
    match job.kind.as_str() {
        evidence::JOB_KIND => {
            evidence::learn(store, commission, |at| told(&job.kind, at))?;
            Ok(())
        }
        intake::CODES_GIVEN_JOB => {
            adopt_given_codes(store, clock, commission, &mut |at| told(&job.kind, at))
        }
        reading::CAMPAIGNS_JOB => {
            // One thread, behind the pages, with the least size that was asked for last.
            reading::find_campaigns(store, commission, None, 1, ("tystio", clock.now_us()))
        }
        reading::SUGGEST_JOB => reading::learn_suggestions(store, commission, 1, clock.now_us()),
        place::CHOOSE_JOB => place::choose_waiting(store, commission, clock),
        unknown => Err(Error::fault("find out how to do a job", unknown)),
    }
}

/// Takes over the codes that the source gave, a step at a time.
fn adopt_given_codes(
    store: &Store,
    clock: &dyn Clock,
    commission: i64,
    told: &mut dyn FnMut(u64),
) -> Result<(), Error> {
    let commission = store
        .read(commissions)?
        .into_iter()
        .find(|one| one.id == commission)
        .ok_or(Error::NotFound)?;
    let (mut after, mut done) = (0, 0);
    loop {
        let given =
            store.read(|r| intake::given_codes(r, commission.id, after, LABELS_PER_STEP_MAX))?;
        let Some(last) = given.last() else {
            return Ok(());
        };
        after = last.id;
        done += given.len() as u64;
        let labels: Vec<_> = given
            .into_iter()
            .map(|one| reading::GivenCode {
                document: one.document,
                column: one.column,
                label: one.label,
            })
            .collect();
        let (of, now) = (commission.clone(), clock.now_us());
        store.write(move |tx| reading::adopt(tx, &of, &labels, now))?;
        told(done);
    }
}
