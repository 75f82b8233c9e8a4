//! The body of a request, which must come whole in its time: one that drips is given up.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::Request;
use http_body::{Frame, SizeHint};
use tokio::time::{Sleep, sleep};

/// A body with an end to its time.
pub(crate) struct Whole {
    body: Body,
    patience: Duration,
    /// From the first time that somebody waits for it.
    ends: Option<Pin<Box<Sleep>>>,
    late: Late,
}

/// Whether a body came too late, for who answers.
#[derive(Clone, Default)]
pub(crate) struct Late(Arc<AtomicBool>);

impl Late {
    pub(crate) fn is_so(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl Whole {
    /// Gives the body of this request its time.
    pub(crate) fn within(patience: Duration, request: Request) -> (Request, Late) {
        let late = Late::default();
        if request.body().is_end_stream() {
            return (request, late);
        }
        let whole = |body| Body::new(Whole { body, patience, ends: None, late: late.clone() });
        (request.map(whole), late)
    }
}

impl HttpBody for Whole {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        if let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(context) {
            return Poll::Ready(frame);
        }
        let patience = self.patience;
        if self.ends.get_or_insert_with(|| Box::pin(sleep(patience))).as_mut().poll(context).is_pending() {
            return Poll::Pending;
        }
        self.late.0.store(true, Ordering::Relaxed);
        Poll::Ready(Some(Err(axum::Error::new(std::io::Error::from(std::io::ErrorKind::TimedOut)))))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
