//! The bounds and thresholds of this room, each with the reason for its value.

/// Words in a template. Below it a repeated text is a short answer that many people gave ("Nothing to add."), not a letter
/// that somebody wrote for others to send.
pub const TEMPLATE_WORDS_MIN: usize = 12;

/// Submissions in a campaign, where nobody says otherwise.
pub const CAMPAIGN_SUBMISSIONS_MIN_DEFAULT: usize = 5;

/// Words in a row that make a shingle: three survive the change of one word in twelve in four cases of five.
pub(crate) const SHINGLE_WORDS: usize = 3;

/// Share of a long template's words that a member repeats, in runs of [`RUN_WORDS_MIN`] or more, in permille.
pub(crate) const FOLLOWED_PERMILLE_MIN: usize = 500;

/// The same of a template of [`TEMPLATE_WORDS_MIN`] words: two people who praise the food and the staff in one breath repeat
/// half of each other's few words.
pub(crate) const FOLLOWED_SHORT_PERMILLE_MIN: usize = 750;

/// Words from which a template is long.
pub(crate) const LONG_TEMPLATE_WORDS: usize = 60;

/// Share of a template's shingles from which a text is a member without its words being compared, in permille: a text that
/// keeps this many shingles keeps far more of the words than is asked of it.
pub(crate) const SURE_PERMILLE: usize = 600;

/// Share of a template's shingles below which a text is not looked at, in permille: half of the words, one in four of them
/// changed, leave this much.
pub(crate) const CANDIDATE_PERMILLE_MIN: usize = 200;

/// Words in a row that count as following a template: single common words follow every text.
pub(crate) const RUN_WORDS_MIN: usize = 2;

/// Share of a text that must be its template's for the text to bear witness that the template is a letter of its own and not
/// a line that unrelated letters share, in permille.
pub(crate) const MOSTLY_TEMPLATE_PERMILLE: usize = 450;

/// Share of a campaign's texts that must be mostly template, in permille.
pub(crate) const MOSTLY_TEMPLATE_MEMBERS_PERMILLE: usize = 330;

/// Share of the texts of a one-sentence template that must add nothing to it, in permille: a reference line that everybody
/// was told to put above their own words is no letter.
pub(crate) const BARE_MEMBERS_PERMILLE: usize = 500;

/// Different words of the lines under a mail that a template has to have to be made of such lines.
pub(crate) const BOILERPLATE_KINDS_MIN: usize = 4;

/// Share of such words in a sentence of these lines, in permille.
pub(crate) const BOILERPLATE_PERMILLE_MIN: usize = 120;

/// Added words in a row that are a personal addition: fewer are a change of wording, a place, a number.
pub const ADDITION_WORDS_MIN: usize = 5;

/// Words at the start of a text that may be its greeting.
pub(crate) const GREETING_WORDS_MAX: usize = 8;

/// Words at the end of a text that may be its signature: a name, a title and an address.
pub(crate) const SIGNATURE_WORDS_MAX: usize = 25;

/// Words at the end of a text that may be a bare name, without a word that takes leave before it.
pub(crate) const NAME_WORDS_MAX: usize = 6;

/// Bins of a sketch.
pub(crate) const SKETCH_BINS: usize = 64;

/// Bins of a sketch that must agree for two texts to meet: two that share half of their shingles meet in one of 21 bands of
/// three with probability 0.94, two that share one sentence of ten in one case of a hundred.
pub(crate) const BAND_BINS: usize = 3;

/// Texts of a bucket, or of a first recruitment, from which a template is inferred: a word that one in ten changed is
/// outvoted in such a sample with a certainty beyond need.
pub(crate) const SAMPLE_TEXTS_MAX: usize = 48;

/// Entries of the index to count for which a thread is worth its start.
pub(crate) const RECRUITED_A_THREAD_MIN: usize = 50_000;

/// Texts that are first looked at for recruits: some hundreds of a letter that one text in ten follows.
pub(crate) const STRETCH_TEXTS: usize = 2_048;

/// How much farther the next look goes where those were too few.
pub(crate) const STRETCHED_TIMES: usize = 4;

/// Seeds that are looked into at once: enough for threads to be worth their start, few enough for those behind one that takes texts.
pub(crate) const ATTEMPTS_MAX: usize = 256;

/// Texts of a bucket that are compared with one another to find the one in their middle.
pub(crate) const BUCKET_TEXTS_MAX: usize = 16;

/// Bins that two texts of a bucket must share to be thought of one letter, of [`SKETCH_BINS`].
pub(crate) const ALIKE_BINS_MIN: usize = 16;

/// Times that a text may stand in the middle of a bucket that came to nothing.
pub(crate) const TRIES_MAX: u8 = 3;

/// Words of a text that are read; the rest of a longer one cannot change whether it follows a template, but could make one
/// comparison take minutes.
pub(crate) const TEXT_WORDS_MAX: usize = 50_000;
