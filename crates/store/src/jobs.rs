//! Jobs: work that need not be done before the answer is given, kept in the same database.
//!
//! A worker takes a job under a lease; where it falls silent the lease runs out and another takes
//! it. A job is therefore written so that doing it twice does no harm.

use crate::limits::{JOB_ATTEMPTS_MAX, JOB_LEASE_US};
use crate::{Migration, Reader, Row, Store, StoreError, Tx, values};

/// Where a job stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JobState {
    /// Nobody has begun it, or its worker fell silent.
    Waiting,
    /// It is done.
    Done,
    /// It failed as often as it may be tried.
    Failed,
}

/// A job that a worker holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// Its number.
    pub id: i64,
    /// What kind of work: the room's own word.
    pub kind: String,
    /// What it is about: the room's own notation.
    pub subject: String,
    /// Which try this is, from 1.
    pub attempt: i64,
}

/// How many jobs of a kind wait, are done, failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct JobSummary {
    /// Not yet done.
    pub waiting: i64,
    /// Done.
    pub done: i64,
    /// Put aside.
    pub failed: i64,
}

pub(crate) const MIGRATION: Migration = Migration {
    number: 2,
    sql: "CREATE TABLE job (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL, subject TEXT NOT NULL, state TEXT NOT NULL,
        attempts BIGINT NOT NULL, lease_until BIGINT NOT NULL, problem TEXT);
    CREATE INDEX job_by_state ON job (state, id);",
};

const ENQUEUE: &str = "INSERT INTO job (kind, subject, state, attempts, lease_until)
    VALUES ($1, $2, 'waiting', 0, 0)";
const ENQUEUE_ONCE: &str = "INSERT INTO job (kind, subject, state, attempts, lease_until)
    SELECT $1, $2, 'waiting', 0, 0 WHERE NOT EXISTS (SELECT 1 FROM job
    WHERE state = 'waiting' AND attempts = 0 AND kind = $1 AND subject = $2)";
const NEXT: &str = "UPDATE job SET attempts = attempts + 1, lease_until = $2
    WHERE id = (SELECT id FROM job WHERE state = 'waiting' AND lease_until < $1 ORDER BY id LIMIT 1)
    RETURNING id, kind, subject, attempts";
const FINISH: &str = "UPDATE job SET state = $2, problem = $3, lease_until = 0 WHERE id = $1";
const COUNT: &str = "SELECT state, COUNT(*) FROM job WHERE kind = $1 GROUP BY state";

impl Tx<'_> {
    /// Puts a job at the end of the queue.
    ///
    /// # Errors
    /// [`StoreError::Database`] where it cannot be written.
    pub fn enqueue(&mut self, kind: &str, subject: &str) -> Result<(), StoreError> {
        self.run_one(ENQUEUE, &values![kind, subject])
    }

    /// Puts a job at the end of the queue, unless the same one waits there and nobody has begun it.
    ///
    /// # Errors
    /// [`StoreError::Database`] where it cannot be written.
    pub fn enqueue_once(&mut self, kind: &str, subject: &str) -> Result<(), StoreError> {
        self.run(ENQUEUE_ONCE, &values![kind, subject]).map(drop)
    }
}

impl Reader<'_> {
    /// How many jobs of a kind there are in each state.
    ///
    /// # Errors
    /// [`StoreError::Database`] where they cannot be counted.
    pub fn jobs(&self, kind: &str) -> Result<JobSummary, StoreError> {
        let mut summary = JobSummary::default();
        for row in self.rows(COUNT, &values![kind])? {
            let count = row.int(1)?;
            match row.text(0)?.as_str() {
                "done" => summary.done = count,
                "failed" => summary.failed = count,
                _ => summary.waiting += count,
            }
        }
        Ok(summary)
    }
}

impl Store {
    /// Takes the oldest job that waits, under a lease from `now_us`, or answers nothing.
    ///
    /// # Errors
    /// [`StoreError`] where the queue cannot be read.
    pub fn take_job(&self, now_us: i64) -> Result<Option<Job>, StoreError> {
        self.write(move |tx| {
            let row = tx.row(NEXT, &values![now_us, now_us.saturating_add(JOB_LEASE_US)])?;
            row.as_ref().map(job_of).transpose()
        })
    }

    /// Says how a job ended. One that failed is tried again until it has had its attempts.
    ///
    /// # Errors
    /// [`StoreError`] where it cannot be written.
    pub fn finish_job(&self, job: &Job, problem: Option<String>) -> Result<JobState, StoreError> {
        let state = match &problem {
            None => JobState::Done,
            Some(_) if job.attempt >= JOB_ATTEMPTS_MAX => JobState::Failed,
            Some(_) => JobState::Waiting,
        };
        let word = match state {
            JobState::Done => "done",
            JobState::Failed => "failed",
            JobState::Waiting => "waiting",
        };
        let id = job.id;
        self.write(move |tx| tx.run_one(FINISH, &values![id, word, problem]))?;
        Ok(state)
    }
}

fn job_of(row: &Row) -> Result<Job, StoreError> {
    Ok(Job {
        id: row.int(0)?,
        kind: row.text(1)?,
        subject: row.text(2)?,
        attempt: row.int(3)?,
    })
}
