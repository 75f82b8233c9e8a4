//! The pages of requests for help: values in, HTML out.

pub(crate) mod board;
pub(crate) mod one;
