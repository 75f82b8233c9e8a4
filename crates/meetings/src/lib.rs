//! The meetings slice.
