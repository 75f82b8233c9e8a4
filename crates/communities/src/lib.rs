//! The communities slice.
