//! The bounds and settings of this room, each with the reason for its value. There is one setting for all texts.

/// Items of a list for which a thread is worth its start.
pub const ITEMS_A_THREAD_MIN: usize = 1_000;
/// Words of a text that are read; more of one text cannot change what it is about.
pub const TEXT_WORDS_MAX: usize = 20_000;

/// Letters of a word that are kept.
pub const TERM_CHARS_MAX: usize = 40;

/// The seed where nobody gives one.
pub const SEED_DEFAULT: u64 = 1;

/// Terms of an id, where fewer do not tell two themes apart.
pub(crate) const ID_TERMS_MAX: usize = 4;

/// Texts with which groups are found; of more, the others are put where they lie nearest.
pub const FIT_TEXTS_MAX: usize = 20_000;

/// Widths of the latent views. Measured with 20 to 150: one wide view beside the others does as well as several.
pub(crate) const LATENT_DIMENSIONS: [usize; 1] = [150];

/// Directions of the space in which strengths are measured and passages found: fewer than in the view, so that texts that share no word may
/// still be near.
pub(crate) const READING_DIMENSIONS: usize = 65;

/// Directions of word vectors.
pub(crate) const VECTOR_DIMENSIONS: usize = 100;

/// Terms on either side of one that stand near it, a view for each: what may stand in its place, and what it is spoken of with. Measured
/// with 2 to 60: each of these does well alone, and together they are less moved by one text.
pub(crate) const NEAR_WORDS: [usize; 2] = [4, 8];

/// Letters of the runs inside words.
pub(crate) const GRAM_CHARS: std::ops::RangeInclusive<usize> = 3..=5;

/// Distinct texts in which such a run must stand.
pub(crate) const GRAM_TEXTS_MIN: u32 = 3;

/// Words of a text whose runs are counted.
pub(crate) const GRAM_WORDS_MAX: usize = 2_000;

/// Directions of the view by letters.
pub(crate) const GRAM_DIMENSIONS: usize = 65;

/// Texts in each of two languages from which the difference between the languages is taken out.
pub(crate) const LANGUAGE_TEXTS_MIN: usize = 10;

/// Goes in each view where there are many texts; the fewer there are, the more goes it takes for one text not to matter. With
/// twelve goes in all too much hangs on the luck of each.
pub(crate) const GOES_A_VIEW_MIN: u64 = 6;

/// Goes in each view where there are few texts.
pub(crate) const GOES_A_VIEW_MAX: u64 = 24;

/// Texts times goes in a view.
pub(crate) const TEXTS_TIMES_GOES: u64 = 20_000;

/// Passes of refining.
pub(crate) const REFINE_PASSES_MAX: usize = 10;

/// What a word that a group never said counts for, in times (the Dirichlet prior).
pub(crate) const UNSEEN_WORD: f32 = 0.1;

/// Small groups for each group that is asked for, before they are joined.
pub(crate) const SMALL_GROUPS_A_GROUP: usize = 6;

/// A group of fewer texts than this part of the mean theme is no beginning of a theme.
pub(crate) const SMALLEST_PART: usize = 20;

/// Texts from which a group is one all the same.
pub(crate) const SMALLEST_TEXTS_MAX: usize = 10;

/// Small groups at most: joining them takes the cube of their number.
pub(crate) const SMALL_GROUPS_MAX: usize = 600;

/// Goes at the small groups on which the others agree; the best counts.
pub(crate) const CONSENSUS_GOES: u64 = 2;

/// Groups that are looked for first, where nobody says how many themes: more than most questions bear.
pub(crate) const LOOKED_FOR: usize = 24;

/// Distinct texts for each group that is looked for first, at least.
pub(crate) const TEXTS_A_THEME_MIN: usize = 8;

/// Share of the goes in which texts of two groups must lie together for the two to be joined; by chance one in [`LOOKED_FOR`] would.
pub(crate) const TOGETHER_SHARE_MIN: f32 = 0.1;

/// Themes that may be asked for.
pub const THEMES_MAX: usize = 200;

/// Terms shown of a theme.
pub const TERMS_SHOWN_MAX: usize = 10;

/// Passages shown of a theme.
pub const PASSAGES_MAX: usize = 5;

/// Words of a passage; a longer sentence is cut after them.
pub const PASSAGE_WORDS_MAX: usize = 60;

/// Letters of a form that others may be inflections of.
pub(crate) const BASE_CHARS_MIN: usize = 3;

/// Distinct texts in which a term must stand to be compared by: one that stands in one text compares nothing.
pub(crate) const TERM_TEXTS_MIN: u32 = 2;

/// Directions beyond those that are kept: they make the kept ones exact (Halko, Martinsson and Tropp 2011).
pub(crate) const EXTRA_DIMENSIONS: usize = 10;

/// Rounds of subspace iteration.
pub(crate) const SUBSPACE_ROUNDS: usize = 8;

/// Points that are tried for each centre (the "2 + ln k" of Arthur and Vassilvitskii for some tens of groups).
pub(crate) const CANDIDATES_A_DRAW: usize = 5;

/// Passes of k-means; it nearly always comes to rest before.
pub(crate) const PASSES_MAX: usize = 60;

/// Phrases of a label.
pub(crate) const LABEL_PHRASES_MAX: usize = 3;

/// How much a phrase of a label must tell, as a share of what the first tells.
pub(crate) const LABEL_TELLS_MIN_SHARE: f64 = 0.25;

/// Share of a term's texts in which it must stand beside another for the two to be shown as one.
pub(crate) const PAIR_SHARE: f64 = 0.4;

/// Texts of a theme whose spellings are counted.
pub(crate) const NAMING_TEXTS_MAX: usize = 2_000;

/// Texts of a theme that are searched for passages, the nearest first.
pub(crate) const PASSAGE_TEXTS_MAX: usize = 60;

/// Sentences of a text that are looked at.
pub(crate) const SENTENCES_A_TEXT_MAX: usize = 200;

/// Words below which a sentence is a stump.
pub(crate) const PASSAGE_WORDS_MIN: usize = 4;

/// Words from which a sentence counts in full.
pub(crate) const PASSAGE_ENOUGH_WORDS: usize = 10;

/// How much repeating another passage takes away.
pub(crate) const REPEATING: f32 = 0.3;
