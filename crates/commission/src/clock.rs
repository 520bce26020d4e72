//! Time and chance are arguments. These two implementations ask the machine; they are the only
//! places that do, and tests bring their own.

use std::fmt::Debug;

/// Tells the time.
pub trait Clock: Debug + Send + Sync {
    /// Microseconds since 1970 in UTC.
    fn now_us(&self) -> i64;
}

/// Gives bytes that nobody can guess.
pub trait Chance: Debug + Send + Sync {
    /// Thirty-two of them: a salt, a key, a sign-in.
    fn bytes(&self) -> [u8; 32];
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct MachineClock;

impl Clock for MachineClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that asks the machine for the time"
    )]
    fn now_us(&self) -> i64 {
        jiff::Timestamp::now().as_microsecond()
    }
}

/// The operating system's generator.
#[derive(Debug, Clone, Copy, Default)]
pub struct MachineChance;

impl Chance for MachineChance {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that asks the machine for chance"
    )]
    fn bytes(&self) -> [u8; 32] {
        let mut bytes = [0_u8; 32];
        if let Err(why) = getrandom::fill(&mut bytes) {
            tracing::error!(%why, "the operating system gave no random bytes");
            // A guessable key would be worse than no program.
            std::process::abort();
        }
        bytes
    }
}
