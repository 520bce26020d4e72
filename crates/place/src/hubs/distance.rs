//! Distances on a sphere.

/// The mean radius of the earth (IUGG), in kilometres.
pub const EARTH_KM: f64 = 6371.0088;

/// A place by its degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    x: f64,
    y: f64,
    z: f64,
}

impl Point {
    /// From degrees north and east.
    #[must_use]
    pub fn new(latitude: f64, longitude: f64) -> Self {
        let (lat, lon) = (latitude.to_radians(), longitude.to_radians());
        Self {
            x: libm::cos(lat) * libm::cos(lon),
            y: libm::cos(lat) * libm::sin(lon),
            z: libm::sin(lat),
        }
    }
}

/// The great circle between two places in kilometres: twice the radius times the arc sine of half the chord, which stays exact for
/// neighbours, where the arc cosine does not.
#[must_use]
pub fn great_circle_km(a: Point, b: Point) -> f64 {
    let (x, y, z) = (a.x - b.x, a.y - b.y, a.z - b.z);
    let half = (x * x + y * y + z * z).sqrt() / 2.0;
    2.0 * EARTH_KM * libm::asin(half.min(1.0))
}
