//! Progress on standard error: a bar on a terminal, a line now and then otherwise.

use commission::Progress;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::cell::RefCell;
use std::io::IsTerminal;

/// Steps between two plain lines.
const LINE_EVERY: u64 = 10_000;

/// What is being shown.
#[derive(Debug, Default)]
pub(super) struct Shown {
    bar: RefCell<Option<ProgressBar>>,
    plain: RefCell<(String, u64)>,
}

impl Progress for Shown {
    fn begin(&self, what: &str, total: Option<u64>) {
        if !std::io::stderr().is_terminal() {
            super::say(what);
            *self.plain.borrow_mut() = (what.to_owned(), 0);
            return;
        }
        let bar = match total {
            Some(total) => ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr()),
            None => ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr()),
        };
        if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {eta}") {
            bar.set_style(style);
        }
        bar.set_message(what.to_owned());
        *self.bar.borrow_mut() = Some(bar);
    }

    fn at(&self, done: u64) {
        if let Some(bar) = &*self.bar.borrow() {
            bar.set_position(done);
            return;
        }
        let mut plain = self.plain.borrow_mut();
        if done >= plain.1 + LINE_EVERY {
            plain.1 = done;
            super::say(&format!("{}: {done}", plain.0));
        }
    }

    fn end(&self) {
        if let Some(bar) = self.bar.borrow_mut().take() {
            bar.finish();
        }
    }
}
