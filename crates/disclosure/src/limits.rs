//! Every bound of disclosure control.

/// Cells of all tables together, totals among them.
pub const CELLS_MAX: usize = 200_000;
/// Dimensions of tables that are protected together.
pub const DIMENSIONS_MAX: usize = 6;
/// Boxes tried for one cell once there is one that protects it.
pub const BOXES_TRIED_MAX: usize = 100_000;
/// Times the withheld cells are gone through to show again what need not be withheld.
pub const ROUNDS_MAX: usize = 4;
/// A count above this is refused: sums of counts stay exact.
pub const COUNT_MAX: u64 = 1 << 40;
