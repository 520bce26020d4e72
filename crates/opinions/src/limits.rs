//! The bounds and thresholds of this room, each with the reason for its value.

/// Votes from which a participant is placed on the map, or a vote on every statement where there are fewer (Small et al. 2021):
/// with fewer the place is mostly noise.
pub const PARTICIPANT_VOTES_MIN: usize = 7;

/// Participants on a map, at least: the number below which the Polis server fills up with whoever voted most. Fewer do not bear
/// groups.
pub const MAP_PARTICIPANTS_MIN: usize = 15;

/// Statements on a map, at least.
pub const MAP_STATEMENTS_MIN: usize = 2;

/// Groups of the standard method, at most.
pub const POLIS_GROUPS_MAX: usize = 5;

/// Participants that the standard method groups as they are; more are gathered into base clusters first.
pub(crate) const POLIS_PLACES_MAX: usize = 10_000;

/// Base clusters of the standard method.
pub(crate) const POLIS_BASE_CLUSTERS: usize = 100;

/// Steps of its k-means over participants.
pub(crate) const POLIS_BASE_STEPS_MAX: usize = 100;

/// Steps of its k-means over base clusters.
pub(crate) const POLIS_GROUP_STEPS_MAX: usize = 20;

/// How far centres may move in a step that ends its k-means.
pub(crate) const POLIS_CENTRE_MOVE_MAX: f64 = 0.01;

/// Participants, or base clusters, that allow one more group.
pub(crate) const POLIS_POINTS_PER_GROUP: usize = 12;

/// Statements that it gives of each group, and in each direction of consensus.
pub(crate) const POLIS_STATEMENTS_SHOWN: usize = 5;

/// Its level of significance: one-sided 90 %.
pub(crate) const POLIS_Z: f64 = 1.2816;

/// Dimensions in which groups are looked for, at most.
pub(crate) const DIMENSIONS_MAX: usize = 6;

/// Shuffled copies of the votes that a dimension must outdo.
pub(crate) const SHUFFLES: usize = 3;

/// Steps of the Lanczos process: the leading components are then exact to about ten digits.
pub(crate) const LANCZOS_STEPS: usize = 60;

/// The same for a shuffled copy or a bootstrap sample, where three digits are plenty.
pub(crate) const LANCZOS_STEPS_ROUGH: usize = 24;

/// Rounds of expectation and maximisation that follow the components.
pub(crate) const LATENT_ROUNDS: usize = 8;

/// The same for a bootstrap sample, which begins with the result of the whole.
pub(crate) const LATENT_ROUNDS_ROUGH: usize = 3;

/// How much better the silhouette of more groups must be than that of fewer: a difference that another sample of participants would
/// undo is no reason for a further group.
pub(crate) const SILHOUETTE_GAIN_MIN: f64 = 0.05;

/// Participants in a group of the default method, at least, and their share of all in permille.
pub(crate) const GROUP_PARTICIPANTS_MIN: usize = 5;
/// See [`GROUP_PARTICIPANTS_MIN`].
pub(crate) const GROUP_PERMILLE_MIN: usize = 30;

/// Beginnings of k-means that are tried for each number of groups.
pub(crate) const BEGINNINGS: usize = 6;

/// The same for a bootstrap sample.
pub(crate) const BEGINNINGS_ROUGH: usize = 3;

/// Steps of one k-means of the default method.
pub(crate) const GROUP_STEPS_MAX: usize = 60;

/// Participants that every group must have for its shares on single statements to judge by.
pub(crate) const SETTLED_PARTICIPANTS_MIN: f64 = 50.0;

/// Rounds in which participants are given to groups by their votes: the first two settle nearly everybody; more of them chase chance
/// where groups are small, and the groups become less stable.
pub(crate) const CLASS_ROUNDS_MAX: usize = 2;

/// How much likelier, as a natural logarithm, another group must make a participant's votes for the participant to move there, where
/// the smallest group has [`SETTLED_PARTICIPANTS_MIN`]: twenty times, which is called strong evidence (Kass and Raftery 1995). Less is
/// asked of larger groups, in proportion, because the shares that speak are estimated from as many more votes.
pub(crate) const EVIDENCE_MIN: f64 = 3.0;

/// Votes of all participants by which a group's shares are drawn towards those of all.
pub(crate) const PRIOR_VOTES: f64 = 5.0;

/// Votes that a group must have cast on a statement before anything is said of what the group thinks of it.
pub const GROUP_VOTES_MIN: usize = 5;

/// Statements given of each group by the default method.
pub(crate) const STATEMENTS_SHOWN: usize = 8;

/// The normal quantile of a two-sided interval of 95 %.
pub(crate) const Z_95: f64 = 1.959_963_984_540_054;

/// Probability that anything at all is wrongly called typical of a group, over all groups and statements.
pub(crate) const FALSE_TYPICAL_MAX: f64 = 0.05;

/// Bootstrap samples of a small conversation.
pub const SAMPLES_MAX: usize = 100;

/// Bootstrap samples of any conversation.
pub const SAMPLES_MIN: usize = 10;

/// Votes of all bootstrap samples together, as far as [`SAMPLES_MIN`] allows.
pub const SAMPLED_VOTES_MAX: usize = 4_000_000;

/// Participants of a kind that is known beforehand, from which it counts in consensus across kinds.
pub const KIND_PARTICIPANTS_MIN: usize = 7;
