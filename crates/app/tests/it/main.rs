//! The one integration test binary, mirrored by slice. Each test runs on the engine that `JASETTE_TEST_DATABASE_URL`
//! chooses; `bin/test` runs them all on both.

mod architecture;
mod platform;
