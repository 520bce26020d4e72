//! RTF as a row of tokens (RTF 1.9.1, "RTF Syntax"): braces, control words with their numbers, letters as bytes.
//!
//! Binary data is passed over by its stated length. Deliberately no meaning: `rtf_text` gives it.

/// One token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Token<'a> {
    Open,
    Close,
    /// A control word with its number: `\u373`.
    Word(&'a [u8], Option<i32>),
    /// A control symbol: `\~`.
    Symbol(u8),
    /// A letter, or a part of one, in the code page: plain, or `\'e2`.
    Byte(u8),
    /// Data of so many bytes, passed over.
    Data,
}

/// The tokens of a file; ends where the file does.
pub(crate) struct Tokens<'a> {
    rest: &'a [u8],
}

/// The longest name of a control word that is read as one (the format has none over 32).
const WORD_BYTES_MAX: usize = 32;
/// Digits of a number; more are cut, as no number has them.
const DIGITS_MAX: usize = 10;

impl<'a> Tokens<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    fn control(&mut self) -> Option<Token<'a>> {
        let letters = self.leading(WORD_BYTES_MAX, u8::is_ascii_alphabetic);
        if letters == 0 {
            return self.symbol();
        }
        let (name, rest) = self.rest.split_at(letters);
        self.rest = rest;
        let number = self.number();
        if let Some(rest) = self.rest.strip_prefix(b" ") {
            self.rest = rest;
        }
        if name != b"bin" {
            return Some(Token::Word(name, number));
        }
        let length = number.and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
        self.rest = self.rest.get(length..)?;
        Some(Token::Data)
    }

    fn symbol(&mut self) -> Option<Token<'a>> {
        let (&symbol, rest) = self.rest.split_first()?;
        self.rest = rest;
        if symbol != b'\'' {
            return Some(Token::Symbol(symbol));
        }
        let digit = |at: usize| {
            let digit = char::from(*rest.get(at)?).to_digit(16)?;
            u8::try_from(digit).ok()
        };
        // Half a number is none: the letters after it stand as they are.
        let Some(byte) = digit(0).zip(digit(1)).map(|(high, low)| high << 4 | low) else {
            return Some(Token::Symbol(symbol));
        };
        self.rest = &rest[2..];
        Some(Token::Byte(byte))
    }

    fn number(&mut self) -> Option<i32> {
        let sign = usize::from(self.rest.starts_with(b"-"));
        let digits = self.rest[sign..]
            .iter()
            .take_while(|b| b.is_ascii_digit())
            .count();
        if digits == 0 {
            return None;
        }
        let (number, rest) = self.rest.split_at(sign + digits);
        self.rest = rest;
        let number = &number[..number.len().min(sign + DIGITS_MAX)];
        std::str::from_utf8(number).ok()?.parse().ok()
    }

    fn leading(&self, max: usize, is_one: impl Fn(&u8) -> bool) -> usize {
        self.rest.iter().take(max).take_while(|b| is_one(b)).count()
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let (&first, rest) = self.rest.split_first()?;
            self.rest = rest;
            return match first {
                b'{' => Some(Token::Open),
                b'}' => Some(Token::Close),
                b'\\' => self.control(),
                // Lines are the writer's business.
                b'\r' | b'\n' | 0 => continue,
                byte => Some(Token::Byte(byte)),
            };
        }
    }
}
