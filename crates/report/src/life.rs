//! What goes on around the report: the editions that were published, replies to recommendations and their progress, and
//! the decisions of the commission.
//!
//! Plain values, read from one view of the store, and what follows from them on a day. Nothing of it is evidence; but people may
//! write words into it that must not be published, or no longer may. These are taken out ([`Life::veil`]) and said to be,
//! because what was received or published stays recorded and could otherwise keep every later report from being built.

use crate::decision::Decision;
use crate::draft::civil_day;
use crate::reply::{Progress, Reply, ReplyState};
use crate::store::life as rows;
use crate::store::writing::{self, Edition};
use ::store::Reader;
use commission::{Error, Texts};
use text::Sealed;

/// What goes on around a report.
#[derive(Debug, Default)]
pub(crate) struct Life {
    /// The instant to which it is told, microseconds since 1970 in UTC; 0 where it is only checked.
    pub(crate) as_of_us: i64,
    /// Whether it is told in a preview.
    pub(crate) preview: bool,
    /// The editions, the first first.
    pub(crate) editions: Vec<Edition>,
    /// The replies in the order in which they were received.
    pub(crate) replies: Vec<Reply>,
    /// What was said of progress, by day.
    pub(crate) progress: Vec<Progress>,
    /// The decisions, by day.
    pub(crate) decisions: Vec<Decision>,
}

/// How a recommendation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// No reply, and none is overdue.
    NoReply,
    /// No reply, and the day by which it was asked for is over.
    Overdue,
    /// The last reply that was received.
    Replied(ReplyState),
}

impl Standing {
    /// Every standing, in the order of the register.
    pub(crate) const ALL: [Self; 7] = [
        Self::Replied(ReplyState::Accept),
        Self::Replied(ReplyState::AcceptInPart),
        Self::Replied(ReplyState::AcceptInPrinciple),
        Self::Replied(ReplyState::Reject),
        Self::Replied(ReplyState::Noted),
        Self::NoReply,
        Self::Overdue,
    ];

    /// The word it has in addresses.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::NoReply => "no-reply",
            Self::Overdue => "overdue",
            Self::Replied(state) => state.code(),
        }
    }
}

impl Life {
    pub(crate) fn read(r: &Reader<'_>, commission: i64) -> Result<Self, Error> {
        Ok(Self {
            editions: writing::editions(r, commission)?,
            replies: rows::replies(r, commission)?,
            progress: rows::progress(r, commission)?,
            decisions: rows::decisions(r, commission)?,
            ..Self::default()
        })
    }

    /// Takes out the texts that hold words which must not be published: of editions, replies, progress and decisions.
    pub(crate) fn veil(&mut self, sealed: Option<&Sealed>) {
        let Some(sealed) = sealed else { return };
        let shows = |said: &str| !sealed.leaks(&text::stream(said.as_bytes())).is_empty();
        let any = |texts: &Texts, beside: &str| {
            shows(beside) || texts.iter().any(|(_, text)| shows(text))
        };
        for one in &mut self.editions {
            if shows(&one.findings) || shows(&one.recommendations) {
                one.findings.clear();
                one.recommendations.clear();
            }
        }
        for one in &mut self.replies {
            if any(&one.words, &one.replier) {
                (one.words, one.replier) = Default::default();
            }
        }
        for one in &mut self.progress {
            if any(&one.words, &one.source) {
                (one.words, one.source) = Default::default();
            }
        }
        for one in &mut self.decisions {
            if any(&one.body.text, "") || any(&one.body.dissent, "") {
                (one.body.text, one.body.dissent) = Default::default();
            }
        }
    }

    /// The replies to a recommendation, the last received last.
    pub(crate) fn replies_to<'l>(&'l self, key: &'l str) -> impl Iterator<Item = &'l Reply> {
        self.replies
            .iter()
            .filter(move |one| one.recommendation == key)
    }

    /// What was said of the progress of a recommendation, by day.
    pub(crate) fn progress_of<'l>(&'l self, key: &'l str) -> impl Iterator<Item = &'l Progress> {
        self.progress
            .iter()
            .filter(move |one| one.recommendation == key)
    }

    /// The day by which replies are asked for, as the last edition that names one says.
    pub(crate) fn reply_by(&self) -> Option<&str> {
        let editions = self.editions.iter().rev();
        editions.filter_map(|one| one.reply_by.as_deref()).next()
    }

    /// How a recommendation stands on the day of the telling, in a time zone.
    pub(crate) fn standing(&self, key: &str, zone: &str) -> Standing {
        if let Some(last) = self.replies_to(key).last() {
            return Standing::Replied(last.state);
        }
        let today = commission::civil_of(self.as_of_us, zone)
            .filter(|_| self.as_of_us > 0)
            .map(|(year, month, day, ..)| (i32::from(year), month, day));
        let due = self.reply_by().and_then(civil_day);
        let due = due.and_then(|(year, month, day)| {
            Some((year, i8::try_from(month).ok()?, i8::try_from(day).ok()?))
        });
        match (today, due) {
            (Some(today), Some(due)) if today > due => Standing::Overdue,
            _ => Standing::NoReply,
        }
    }
}
