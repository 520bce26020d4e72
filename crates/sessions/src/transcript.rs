//! Lines and subtitles into turns.
//!
//! Guarantees: lines are gone through once, in order; each either is in a turn or is counted among what was left out, with the reason.
//! The same lines give the same turns.
//!
//! A line joins the paragraph before it where a program or a page broke it: in wrapped text until an empty line; elsewhere where the line
//! before does not end as a sentence does.

use crate::limits::QUESTIONS_MAX;
use crate::lines::{Flow, Line, Lines};
use crate::marks::{Head, Letter, Speakers, mark};
use crate::notes;
use crate::numbers;
use crate::people::{People, asker, sworn};
use crate::spoken::{Notice, Transcript, Turn};
use ingest::Cue;

/// The transcript that these lines are. `people` is what earlier sessions of the inquiry told of people, and learns from this one;
/// `last` is the number of the inquiry's last question so far.
pub fn of_lines(lines: &Lines, people: &mut People, last: Option<u32>) -> Transcript {
    let told = told(lines, people);
    let open = || {
        lines
            .lines
            .iter()
            .zip(&told)
            .filter(|(line, told)| !**told && !line.is_heading)
    };
    let heads: Vec<Head<'_>> = open().map(|(line, _)| Head::of(line)).collect();
    let speakers = Speakers::of(&heads, people);
    let has_number = |line: &Line| {
        let mark = mark(&line.text);
        mark.question.is_some() && (line.opens || mark.name.is_some_and(|n| speakers.has(n)))
    };
    let mut making = Making {
        is_numbered: open().any(|(line, _)| has_number(line)),
        flow: lines.flow,
        next: last.unwrap_or(0) + 1,
        left_out: lines.taken_away,
        ..Making::new(speakers)
    };
    for (line, told) in lines.lines.iter().zip(&told) {
        making.take(line, *told, people);
    }
    making.done(people, last)
}

/// Which lines say who is there and are no words of anybody.
fn told(lines: &Lines, people: &mut People) -> Vec<bool> {
    let mut told: Vec<bool> = Vec::with_capacity(lines.lines.len());
    for line in &lines.lines {
        let mark = mark(&line.text);
        let is_marked = mark.name.is_some() || mark.letter.is_some() || mark.question.is_some();
        let goes_on = !line.opens && people.is_within_list() && !is_marked;
        if goes_on {
            people.goes_on(&line.text);
        }
        told.push(goes_on || people.tells(&line.text, line.opens));
    }
    told
}

struct Making {
    speakers: Speakers,
    flow: Flow,
    is_numbered: bool,
    turns: Vec<Turn>,
    notices: Vec<Notice>,
    /// The number of the question that is being answered.
    question: Option<u32>,
    /// The number that the next question without one is given.
    next: u32,
    given: Option<(u32, u32)>,
    time: Option<String>,
    asker: Option<String>,
    /// Whether a heading has announced who asks, and nobody has asked yet.
    awaits_asker: bool,
    witness: Option<String>,
    /// A name that stood on a line of its own.
    announced: Option<String>,
    /// Whether the next to speak was announced as the chair.
    presides: bool,
    /// Marks of a question whose number is that of the question before.
    again: usize,
    marked: usize,
    left_out: usize,
    before: usize,
}

impl Making {
    fn new(speakers: Speakers) -> Self {
        Self {
            speakers,
            flow: Flow::Wrapped,
            is_numbered: false,
            turns: Vec::new(),
            notices: Vec::new(),
            question: None,
            next: 1,
            given: None,
            time: None,
            asker: None,
            awaits_asker: false,
            witness: None,
            announced: None,
            presides: false,
            again: 0,
            marked: 0,
            left_out: 0,
            before: 0,
        }
    }

    fn take(&mut self, line: &Line, told: bool, people: &mut People) {
        let text = line.text.as_str();
        if line.is_heading || told {
            self.presides |= text.to_lowercase().contains("by the chair");
            self.announce(text);
            self.left_out += 1;
            return;
        }
        if let Some(time) = notes::time(text) {
            self.time = Some(time.to_owned());
            self.left_out += 1;
            return;
        }
        let last = self.turns.last();
        let is_closed = line.opens || last.is_some_and(|turn| ends_as_sentence(&turn.text));
        let is_apart = line.is_set_apart || is_closed && notes::is_note(text);
        if is_apart || line.opens && notes::is_heading(text) {
            self.left_out += 1;
            return;
        }
        let mark = mark(text);
        let may = line.begins_bold || !self.speakers.are_bold;
        let name = mark.name.filter(|name| may && self.speakers.has(name));
        if let Some(name) = name {
            if std::mem::take(&mut self.presides) {
                people.presides(name);
            } else if std::mem::take(&mut self.awaits_asker) {
                // The heading says "Lead Counsel", the first to speak below it is that person.
                people.asks(name);
                self.asker = Some(name.to_owned());
            }
            let opens = self.opens_question(mark.question, line.number);
            self.begin(Some(name.to_owned()), opens, mark.rest, line.number);
        } else if let (Some(letter), true) = (mark.letter, self.speakers.are_letters) {
            self.lettered(letter, mark.rest, line.number);
        } else if let Some(number) = mark.question.filter(|n| line.opens && self.is_next(*n)) {
            let opens = self.opens_question(Some(number), line.number);
            let rest = text
                .get(text.len() - mark_rest_len(text)..)
                .unwrap_or_default();
            self.begin(self.announced.clone(), opens, rest, line.number);
            self.announced = None;
        } else if self.speakers.stand_alone && line.opens && self.speakers.has(text) {
            self.announced = Some(text.to_owned());
        } else if let Some(name) = self.announced.take() {
            self.begin(Some(name), false, text, line.number);
        } else {
            self.go_on(line);
        }
    }

    fn announce(&mut self, text: &str) {
        if let Some(name) = asker(text) {
            self.asker = Some(name);
            self.awaits_asker = true;
        }
        if let Some(name) = sworn(text) {
            self.witness = Some(name.to_owned());
        }
    }

    /// Whether a number without a name may be that of a question: "Q4 was our best quarter" is not.
    fn is_next(&self, number: u32) -> bool {
        self.question
            .is_none_or(|question| number == question + 1 || number == question + 2)
    }

    /// Takes in the number before a name; whether it opens a question.
    fn opens_question(&mut self, number: Option<u32>, line: u64) -> bool {
        let Some(number) = number else { return false };
        self.marked += 1;
        if self.question == Some(number) {
            self.again += 1;
            self.notices.push(Notice::NumberTwice { number, line });
            return false;
        }
        self.question = Some(number);
        true
    }

    fn lettered(&mut self, letter: Letter, words: &str, line: u64) {
        let (speaker, opens) = match letter {
            Letter::Question => {
                self.awaits_asker = false;
                let number = self.next.min(QUESTIONS_MAX);
                self.next = number + 1;
                self.question = Some(number);
                let from = self.given.map_or(number, |(from, _)| from);
                self.given = Some((from, number));
                (self.asker.clone(), true)
            }
            Letter::Answer => {
                // Whoever was answered without a heading has asked.
                let last = self.turns.last().and_then(|turn| turn.speaker.clone());
                self.asker = self.asker.take().or(last);
                (self.witness.clone(), false)
            }
        };
        self.begin(speaker, opens, words, line);
    }

    fn begin(&mut self, speaker: Option<String>, opens: bool, words: &str, line: u64) {
        self.turns.push(Turn {
            question: self.question,
            speaker,
            role: None,
            text: String::new(),
            time: self.time.clone(),
            line,
            continues: false,
            opens_question: opens,
            interpreted: false,
        });
        self.say(words, line, Joint::Blank);
    }

    fn go_on(&mut self, line: &Line) {
        let Some(turn) = self.turns.last() else {
            self.before += 1;
            return;
        };
        let joint = joint(&turn.text, line, self.flow);
        self.say(&line.text, line.number, joint);
    }

    /// Adds words to the turn that is open; where another speaker begins within them, theirs is a turn of its own.
    fn say(&mut self, words: &str, line: u64, joint: Joint) {
        let Some((at, name, rest)) = self.speakers.another(words) else {
            self.add(words, line, joint);
            return;
        };
        let (speaker, rest) = (name.to_owned(), rest.to_owned());
        let own = words.get(..at).unwrap_or_default().trim_end().to_owned();
        if !own.is_empty() {
            self.add(&own, line, joint);
        }
        self.notices.push(Notice::TwoSpeakers {
            speaker: speaker.clone(),
            line,
        });
        self.begin(Some(speaker), false, &rest, line);
    }

    fn add(&mut self, words: &str, line: u64, joint: Joint) {
        let Some(turn) = self.turns.last_mut() else {
            return;
        };
        let between = match joint {
            _ if turn.text.is_empty() => "",
            Joint::Nothing => "",
            Joint::Blank => " ",
            Joint::Paragraph if self.is_numbered => {
                let next = Turn {
                    text: words.to_owned(),
                    line,
                    time: self.time.clone(),
                    continues: true,
                    opens_question: false,
                    ..turn.clone()
                };
                self.turns.push(next);
                return;
            }
            Joint::Paragraph => "\n\n",
        };
        turn.text.push_str(between);
        turn.text.push_str(words);
    }

    fn done(mut self, people: &People, last: Option<u32>) -> Transcript {
        // Where each turn bears the number of its question, the same number again is no mistake.
        if self.again * 3 > self.marked {
            self.notices
                .retain(|notice| !matches!(notice, Notice::NumberTwice { .. }));
        }
        for turn in &mut self.turns {
            turn.role = turn.speaker.as_deref().and_then(|name| people.role(name));
            if turn.speaker.is_none() && !turn.text.is_empty() {
                self.notices.push(Notice::NobodySaysIt { line: turn.line });
            } else if turn.speaker.is_some() && turn.text.is_empty() {
                self.notices.push(Notice::NoWords {
                    speaker: turn.speaker.clone().unwrap_or_default(),
                    line: turn.line,
                });
            }
        }
        without_empty(&mut self.turns);
        match self.given {
            Some((from, to)) => self.notices.push(Notice::Numbered { from, to }),
            None if !self.is_numbered && !self.turns.is_empty() => {
                self.notices.push(Notice::NotNumbered);
            }
            None => self.notices.extend(numbers::check(&self.turns, last)),
        }
        if self.before > 0 {
            self.notices.push(Notice::Before { lines: self.before });
        }
        if self.left_out > 0 {
            self.notices.push(Notice::LeftOut {
                lines: self.left_out,
            });
        }
        Transcript {
            turns: self.turns,
            notices: self.notices,
        }
    }
}

/// Takes turns without words out; the question that one of them opened is opened by the next.
fn without_empty(turns: &mut Vec<Turn>) {
    let mut opens = false;
    for turn in turns.iter_mut() {
        if turn.text.is_empty() {
            opens |= turn.opens_question;
        } else {
            turn.opens_question |= std::mem::take(&mut opens);
        }
    }
    turns.retain(|turn| !turn.text.is_empty());
}

/// How many bytes of a line stand after the number of its question.
fn mark_rest_len(line: &str) -> usize {
    let mark = mark(line);
    // A name that is no speaker belongs to the words.
    let words = mark
        .name
        .and_then(|name| line.find(name))
        .map(|at| line.len() - at);
    words.unwrap_or(mark.rest.len())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joint {
    /// A word was divided at its hyphen.
    Nothing,
    /// The same paragraph.
    Blank,
    /// A new one.
    Paragraph,
}

fn joint(before: &str, line: &Line, flow: Flow) -> Joint {
    let ends = ends_as_sentence(before);
    let is_small = line.text.starts_with(char::is_lowercase);
    let joined = if before.ends_with('-') && is_small {
        Joint::Nothing
    } else {
        Joint::Blank
    };
    match (flow, line.opens) {
        (Flow::Wrapped, false) => Joint::Blank,
        (_, false) if ends => Joint::Paragraph,
        (_, true) if ends || !(line.is_first_of_page || flow == Flow::Flowing && is_small) => {
            Joint::Paragraph
        }
        _ => joined,
    }
}

fn ends_as_sentence(text: &str) -> bool {
    let bare = text.trim_end_matches(['"', '”', '’', '\'', ')', ']', '*', ' ']);
    bare.ends_with(['.', '?', '!', ':', ';', '…']) || text.ends_with(['—', '–'])
}

/// The transcript that these subtitles are.
pub fn of_cues(cues: &[Cue], people: &mut People, last: Option<u32>) -> Transcript {
    let spoken: Vec<Spoken> = cues.iter().flat_map(spoken).collect();
    let heads: Vec<Head<'_>> = spoken
        .iter()
        .map(|one| Head {
            text: &one.words,
            opens: true,
            begins_bold: false,
        })
        .collect();
    let speakers = Speakers::of(&heads, people);
    let mut making = Making {
        is_numbered: spoken
            .iter()
            .any(|s| s.question.is_some() || mark(&s.words).question.is_some()),
        flow: Flow::Flowing,
        next: last.unwrap_or(0) + 1,
        ..Making::new(speakers)
    };
    for one in &spoken {
        making.time = Some(one.time.clone());
        making.subtitle(one);
    }
    making.done(people, last)
}

/// Words of a subtitle.
struct Spoken {
    line: u64,
    time: String,
    question: Option<u32>,
    voice: Option<String>,
    /// Whether a sign says that somebody else begins to speak.
    is_new: bool,
    words: String,
}

fn spoken(cue: &Cue) -> Vec<Spoken> {
    let clock = |ms: u64| {
        let seconds = ms / 1000;
        let (h, m, s) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        format!("{h:02}:{m:02}:{s:02}.{:03}", ms % 1000)
    };
    let of_id = cue.id.as_deref().and_then(|id| mark(id).question);
    let mut all: Vec<Spoken> = Vec::new();
    for said in &cue.said {
        // A voice may bear the number of the question: <v Q1 Chair>.
        let voice = said.voice.as_ref().map(|voice| format!("{voice}: "));
        let voiced = voice.as_deref().map(mark);
        let of_voice = voiced.and_then(|mark| mark.question);
        let voice = voiced.and_then(|mark| mark.name.map(str::to_owned));
        let voice = voice.or_else(|| said.voice.clone());
        for (at, line) in said.words.lines().enumerate() {
            let plain = line.trim_start_matches([' ', '>', '-', '–', '\u{200E}']);
            let is_new = plain.len() < line.len() && !line.starts_with(' ');
            let goes_on = at > 0 && !is_new && mark(plain).name.is_none();
            if let (true, Some(before)) = (goes_on, all.last_mut()) {
                before.words.push(' ');
                before.words.push_str(plain);
                continue;
            }
            all.push(Spoken {
                line: cue.line,
                time: clock(cue.from_ms),
                question: of_voice.or(of_id),
                voice: voice.clone(),
                is_new,
                words: plain.to_owned(),
            });
        }
    }
    all
}

impl Making {
    fn subtitle(&mut self, one: &Spoken) {
        let mark = mark(&one.words);
        let name = mark.name.filter(|name| self.speakers.has(name));
        let number = one
            .question
            .or(mark.question.filter(|n| name.is_some() || self.is_next(*n)));
        let opens = number.is_some_and(|number| self.question != Some(number));
        if let Some(number) = number {
            self.question = Some(number);
        }
        let words = match (name, mark.question) {
            (Some(_), _) => mark.rest,
            (None, Some(_)) if number == mark.question => {
                let from = one.words.len() - mark_rest_len(&one.words);
                one.words.get(from..).unwrap_or_default()
            }
            _ => one.words.as_str(),
        };
        let speaker = name.map(str::to_owned).or_else(|| one.voice.clone());
        let last = self.turns.last();
        let same = last.is_some_and(|turn| speaker.is_none() || turn.speaker == speaker);
        if !same || opens || one.is_new && speaker.is_none() {
            self.begin(speaker, opens, words, one.line);
            return;
        }
        let ends = last.is_some_and(|turn| ends_as_sentence(&turn.text));
        let joint = if ends && self.is_numbered {
            Joint::Paragraph
        } else {
            Joint::Blank
        };
        self.say(words, one.line, joint);
    }
}
