//! What a page of a PDF draws (ISO 32000-1, 8 and 9): its glyphs with their places, in the order in which they are drawn.
//!
//! Pictures and lines are only counted. Steps are counted over the whole file, forms within forms have a bound, and each stream is counted
//! before it is unpacked, so that no file can keep the reader busy for long.

use crate::allowance::Allowance;
use crate::broken::{Bound, Broken, What};
use crate::limits::FORM_LEVELS_MAX;
use crate::pdf::text_string;
use crate::pdf_font::Font;
use crate::pdf_guard;
use hayro_syntax::content::TypedIter;
use hayro_syntax::content::ops::TypedInstruction as Step;
use hayro_syntax::object::{Array, Dict, Name, Number, Object, ObjectIdentifier, Rect, Stream};
use hayro_syntax::page::Resources;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// A glyph on a page, in the units of the page.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Glyph {
    /// Its letters.
    pub(crate) text: String,
    /// Where it begins.
    pub(crate) from: (f64, f64),
    /// Where the next one would begin.
    pub(crate) to: (f64, f64),
    /// The direction in which its line runs, of length 1.
    pub(crate) along: (f64, f64),
    /// The height of its font.
    pub(crate) size: f64,
}

impl Glyph {
    /// How many letters and digits it is.
    pub(crate) fn letters(&self) -> usize {
        self.text.chars().filter(|c| c.is_alphanumeric()).count()
    }
}

/// Everything on a page.
#[derive(Debug, Default)]
pub(crate) struct Drawn {
    /// Its content, in the order in which it is drawn.
    pub(crate) glyphs: Vec<Glyph>,
    /// What stands in the fields of a form on it.
    pub(crate) fields: Vec<Glyph>,
    /// How much of the page pictures cover.
    pub(crate) pictured: f64,
    /// Pictures and shapes.
    pub(crate) marks: u64,
}

/// A matrix (ISO 32000-1, 8.3.3).
#[derive(Clone, Copy)]
struct Matrix([f64; 6]);

impl Matrix {
    const SAME: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    fn of(six: [&Number; 6]) -> Self {
        Self(six.map(Number::as_f64))
    }

    /// This one first, then the other.
    fn then(self, other: Self) -> Self {
        let (Self([a, b, c, d, e, f]), Self([g, h, i, j, k, l])) = (self, other);
        Self([
            a * g + b * i,
            a * h + b * j,
            c * g + d * i,
            c * h + d * j,
            e * g + f * i + k,
            e * h + f * j + l,
        ])
    }

    fn moved(self, x: f64, y: f64) -> Self {
        Self([1.0, 0.0, 0.0, 1.0, x, y]).then(self)
    }

    fn at(self, x: f64, y: f64) -> (f64, f64) {
        let Self([a, b, c, d, e, f]) = self;
        (a * x + c * y + e, b * x + d * y + f)
    }

    fn area(self) -> f64 {
        let Self([a, b, c, d, ..]) = self;
        (a * d - b * c).abs()
    }
}

#[derive(Clone)]
struct State {
    page: Matrix,
    font: Option<Rc<Font>>,
    size: f64,
    letter_space: f64,
    word_space: f64,
    stretch: f64,
    leading: f64,
    rise: f64,
    unseen: bool,
}

/// What words between two marks are (ISO 32000-1, 14.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Within {
    Plain,
    HiddenLayer,
    PageHeader,
    InPlace,
}

/// Draws page after page, and remembers the fonts.
pub(crate) struct Hand {
    layers_off: BTreeSet<(u32, i32)>,
    fonts: BTreeMap<ObjectIdentifier, Rc<Font>>,
    steps: u64,
    drawn: Drawn,
    /// Text that the file gives for what is drawn until a mark; nothing once it was taken.
    in_place: Option<String>,
    /// Words that are not drawn were left out.
    pub(crate) hidden: bool,
    /// Headers and footers were left out.
    pub(crate) page_headers: bool,
    /// Letters could not be told.
    pub(crate) lost: bool,
}

impl Hand {
    pub(crate) fn new(layers_off: BTreeSet<(u32, i32)>) -> Self {
        Self {
            layers_off,
            fonts: BTreeMap::new(),
            steps: 0,
            drawn: Drawn::default(),
            in_place: None,
            hidden: false,
            page_headers: false,
            lost: false,
        }
    }

    /// Draws the content of a page.
    pub(crate) fn page(
        &mut self,
        allowance: &mut Allowance,
        trail: &str,
        content: &[u8],
        resources: &Resources<'_>,
    ) -> Result<(), Broken> {
        self.content(allowance, trail, content, resources, (Matrix::SAME, 0))
    }

    /// Draws what a field looks like, where it stands (ISO 32000-1, 12.5.5).
    pub(crate) fn field(
        &mut self,
        allowance: &mut Allowance,
        trail: &str,
        (place, look): &(Rect, Stream<'_>),
        resources: &Resources<'_>,
    ) -> Result<(), Broken> {
        let own = look.dict().get::<Rect>("BBox").unwrap_or(*place);
        let page = Matrix::SAME.moved(place.x0 - own.x0, place.y0 - own.y0);
        let before = self.drawn.glyphs.len();
        self.form(allowance, trail, look, resources, (page, 0))?;
        let fields = self.drawn.glyphs.split_off(before);
        self.drawn.fields.extend(fields);
        Ok(())
    }

    /// What was drawn since the page before.
    pub(crate) fn finish(&mut self) -> Drawn {
        std::mem::take(&mut self.drawn)
    }

    fn form(
        &mut self,
        allowance: &mut Allowance,
        trail: &str,
        form: &Stream<'_>,
        around: &Resources<'_>,
        (page, level): (Matrix, usize),
    ) -> Result<(), Broken> {
        if level > FORM_LEVELS_MAX {
            let (bound, max) = (Bound::NestingLevels, FORM_LEVELS_MAX as u64);
            return Err(Broken::whole(trail, What::TooMuch { bound, max }));
        }
        pdf_guard::stream(allowance, trail, form)?;
        let Ok(content) = form.decoded_data() else {
            self.lost = true;
            return Ok(());
        };
        let matrix = form.dict().get::<Array<'_>>("Matrix");
        let six: Vec<Number> = matrix.iter().flat_map(Array::iter::<Number>).collect();
        let page = match six.as_slice() {
            [a, b, c, d, e, f] => Matrix::of([a, b, c, d, e, f]).then(page),
            _ => page,
        };
        let own = form.dict().get::<Dict<'_>>("Resources").map(Resources::new);
        let resources = own.as_ref().unwrap_or(around);
        self.content(allowance, trail, &content, resources, (page, level))
    }

    fn content(
        &mut self,
        allowance: &mut Allowance,
        trail: &str,
        content: &[u8],
        resources: &Resources<'_>,
        (page, level): (Matrix, usize),
    ) -> Result<(), Broken> {
        let mut state = State {
            page,
            font: None,
            size: 1.0,
            letter_space: 0.0,
            word_space: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
            unseen: false,
        };
        let mut kept: Vec<State> = Vec::new();
        let mut marks: Vec<Within> = Vec::new();
        let (mut text, mut line) = (Matrix::SAME, Matrix::SAME);
        let mut steps = TypedIter::new(content);
        while let Some(step) = steps.next() {
            self.steps += 1;
            let max = allowance.limits.drawing_steps_max;
            if self.steps > max {
                let bound = Bound::DrawingSteps;
                return Err(Broken::whole(trail, What::TooMuch { bound, max }));
            }
            let mut next_line = |text: &mut Matrix, x: f64, y: f64| {
                line = line.moved(x, y);
                *text = line;
            };
            match step {
                Step::SaveState(_) if kept.len() < STATES_KEPT_MAX => kept.push(state.clone()),
                Step::RestoreState(_) => state = kept.pop().unwrap_or(state),
                Step::Transform(m) => {
                    let matrix = Matrix::of([&m.0, &m.1, &m.2, &m.3, &m.4, &m.5]);
                    state.page = matrix.then(state.page);
                }
                Step::BeginText(_) => (text, line) = (Matrix::SAME, Matrix::SAME),
                Step::SetTextMatrix(m) => {
                    line = Matrix::of([&m.0, &m.1, &m.2, &m.3, &m.4, &m.5]);
                    text = line;
                }
                Step::NextLine(by) => next_line(&mut text, by.0.as_f64(), by.1.as_f64()),
                Step::NextLineAndSetLeading(by) => {
                    state.leading = -by.1.as_f64();
                    next_line(&mut text, by.0.as_f64(), by.1.as_f64());
                }
                Step::NextLineUsingLeading(_) => next_line(&mut text, 0.0, -state.leading),
                Step::TextLeading(leading) => state.leading = leading.0.as_f64(),
                Step::CharacterSpacing(space) => state.letter_space = space.0.as_f64(),
                Step::WordSpacing(space) => state.word_space = space.0.as_f64(),
                Step::HorizontalScaling(part) => state.stretch = part.0.as_f64() / 100.0,
                Step::TextRise(rise) => state.rise = rise.0.as_f64(),
                Step::TextRenderingMode(mode) => {
                    state.unseen = matches!(mode.0.as_i64(), 3 | 7);
                }
                Step::TextFont(font) => {
                    state.font = self.font(allowance, trail, font.0, resources)?;
                    state.size = font.1.as_f64();
                }
                Step::ShowText(shown) => self.show(&state, &marks, &mut text, shown.0.as_bytes()),
                Step::NextLineAndShowText(shown) => {
                    next_line(&mut text, 0.0, -state.leading);
                    self.show(&state, &marks, &mut text, shown.0.as_bytes());
                }
                Step::ShowTextWithParameters(shown) => {
                    state.word_space = shown.0.as_f64();
                    state.letter_space = shown.1.as_f64();
                    next_line(&mut text, 0.0, -state.leading);
                    self.show(&state, &marks, &mut text, shown.2.as_bytes());
                }
                Step::ShowTexts(shown) => {
                    for one in shown.0.iter::<Object<'_>>() {
                        match one {
                            Object::String(shown) => {
                                self.show(&state, &marks, &mut text, shown.as_bytes());
                            }
                            Object::Number(back) => {
                                let by = -back.as_f64() / 1000.0 * state.size * state.stretch;
                                text = text.moved(by, 0.0);
                            }
                            _ => {}
                        }
                    }
                }
                Step::BeginMarkedContent(_) => marks.push(Within::Plain),
                Step::BeginMarkedContentWithProperties(mark) => {
                    marks.push(self.mark(mark.0, mark.1, resources));
                }
                Step::EndMarkedContent(_) => {
                    let ended = marks.pop();
                    if ended == Some(Within::InPlace) {
                        self.in_place = None;
                    }
                }
                Step::InlineImage(_) => self.picture(state.page),
                Step::XObject(name) => {
                    let Some(object) = resources.get_x_object(name.0) else {
                        continue;
                    };
                    let kind = object.dict().get::<Name<'_>>("Subtype");
                    match kind.as_deref() {
                        Some(b"Image") => self.picture(state.page),
                        Some(b"Form") if !self.is_off(object.dict().get_ref("OC")) => {
                            let page = (state.page, level + 1);
                            self.form(allowance, trail, &object, resources, page)?;
                        }
                        _ => {}
                    }
                }
                Step::FillPathNonZero(_)
                | Step::FillPathNonZeroCompatibility(_)
                | Step::FillPathEvenOdd(_) => self.drawn.marks += 1,
                _ => {}
            }
        }
        Ok(())
    }

    fn picture(&mut self, page: Matrix) {
        self.drawn.marks += 1;
        self.drawn.pictured += page.area();
    }

    fn is_off(&self, layer: Option<hayro_syntax::object::ObjRef>) -> bool {
        layer.is_some_and(|layer| self.layers_off.contains(&pdf_guard::layer_id(layer)))
    }

    /// What the words from here to the end of the mark are.
    fn mark(
        &mut self,
        tag: &Name<'_>,
        properties: &Object<'_>,
        resources: &Resources<'_>,
    ) -> Within {
        let named = match properties {
            Object::Name(name) => {
                if &**tag == b"OC" && self.is_off(resources.properties.get_ref(&**name)) {
                    return Within::HiddenLayer;
                }
                resources.properties.get::<Dict<'_>>(&**name)
            }
            other => other.clone().into_dict(),
        };
        let named = named.unwrap_or_default();
        let kind = named.get::<Name<'_>>("Type");
        if &**tag == b"Artifact" && kind.is_some_and(|kind| &*kind == b"Pagination") {
            return Within::PageHeader;
        }
        match named.get::<hayro_syntax::object::String<'_>>("ActualText") {
            Some(text) if self.in_place.is_none() => {
                self.in_place = Some(text_string(text.as_bytes()));
                Within::InPlace
            }
            _ => Within::Plain,
        }
    }

    fn font(
        &mut self,
        allowance: &mut Allowance,
        trail: &str,
        name: &Name<'_>,
        resources: &Resources<'_>,
    ) -> Result<Option<Rc<Font>>, Broken> {
        let Some(font) = resources.get_font(name) else {
            return Ok(None);
        };
        if let Some(known) = font.obj_id().and_then(|id| self.fonts.get(&id)) {
            return Ok(Some(Rc::clone(known)));
        }
        let mut too_much = None;
        let read = Font::read(&font, |stream| {
            match pdf_guard::stream(allowance, trail, stream) {
                Ok(()) => stream.decoded_data().ok().map(Cow::into_owned),
                Err(broken) => {
                    too_much = Some(broken);
                    None
                }
            }
        });
        if let Some(broken) = too_much {
            return Err(broken);
        }
        let read = Rc::new(read);
        if let Some(id) = font.obj_id() {
            self.fonts.insert(id, Rc::clone(&read));
        }
        Ok(Some(read))
    }

    fn show(&mut self, state: &State, marks: &[Within], text: &mut Matrix, bytes: &[u8]) {
        let Some(font) = &state.font else {
            self.lost |= !bytes.is_empty();
            return;
        };
        let unseen = state.unseen || marks.contains(&Within::HiddenLayer);
        let is_header = marks.contains(&Within::PageHeader);
        for shown in font.show(bytes) {
            let space = match shown.is_blank {
                true => state.letter_space + state.word_space,
                false => state.letter_space,
            };
            let by = (shown.width * state.size + space) * state.stretch;
            let whole = text.then(state.page);
            *text = text.moved(by, 0.0);
            let is_word = shown
                .letters
                .as_deref()
                .is_none_or(|letters| !letters.trim().is_empty());
            if unseen || is_header {
                self.hidden |= unseen && is_word;
                self.page_headers |= !unseen && is_word;
                continue;
            }
            let letters = match (marks.contains(&Within::InPlace), &mut self.in_place) {
                (true, Some(said)) => std::mem::take(said),
                _ => shown
                    .letters
                    .unwrap_or_else(|| char::REPLACEMENT_CHARACTER.to_string()),
            };
            self.lost |= letters.contains(char::REPLACEMENT_CHARACTER);
            let (origin, unit) = (whole.at(0.0, 0.0), whole.at(1.0, 0.0));
            let along = (unit.0 - origin.0, unit.1 - origin.1);
            let length = along.0.hypot(along.1);
            let high = whole.at(0.0, state.size);
            let size = (high.0 - origin.0).hypot(high.1 - origin.1);
            if !(length.is_normal() && size.is_normal()) {
                continue;
            }
            self.drawn.glyphs.push(Glyph {
                text: letters,
                from: whole.at(0.0, state.rise),
                to: whole.at(by, state.rise),
                along: (along.0 / length, along.1 / length),
                size,
            });
        }
    }
}

/// States of drawing that are kept to come back to.
const STATES_KEPT_MAX: usize = 256;
