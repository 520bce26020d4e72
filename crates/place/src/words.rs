//! The texts of this room in both languages, from `locales/`.

pages::words!();
