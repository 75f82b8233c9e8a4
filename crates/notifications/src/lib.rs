//! The notifications slice.
