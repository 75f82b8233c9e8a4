//! The card of a page whose address somebody gives: its title and what it is about, to confirm. It is read where whoever administers
//! turned that on, when a member asks for it, and never by itself: no address of a message or of a room is read.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use forms::refusals;
use platform::Instance;
use reading::{Found, Internet, NotRead, World};

use crate::records::host;

type Reading = Pin<Box<dyn Future<Output = Result<Found, NotRead>> + Send>>;

type Reader = dyn Fn(&Instance, String) -> Reading + Send + Sync;

/// What reads a page: given this program and an address.
#[derive(Clone)]
pub struct Reads(Arc<Reader>);

impl Reads {
    /// On the Internet, but for the pages of this program itself.
    pub fn internet() -> Reads {
        Reads(Arc::new(|instance, address| {
            let internet = Internet { own: host(&instance.settings.address).to_owned() };
            Box::pin(async move { reading::read(&internet, &address).await })
        }))
    }

    /// In another world, for tests.
    pub fn of(world: impl World + 'static) -> Reads {
        let world = Arc::new(world);
        Reads(Arc::new(move |_, address| {
            let world = world.clone();
            Box::pin(async move { reading::read(&*world, &address).await })
        }))
    }
}

/// Whether addresses are read here.
pub(crate) fn is_on(instance: &Instance) -> bool {
    instance.settings.reads_addresses && instance.links.get::<Reads>().is_some()
}

/// What the page at an address says of itself; nothing where addresses are not read.
pub(crate) async fn found(instance: &Instance, address: &str) -> Option<Result<Found, NotFound>> {
    let Reads(reads) = instance.links.get::<Reads>().filter(|_| instance.settings.reads_addresses)?;
    Some(reads(instance, address.to_owned()).await.map_err(NotFound::from))
}

refusals! {
    /// Why a page gave no card.
    NotFound {
        /// It is no address of a page.
        Address => "problem-link",
        /// This program does not go there.
        Elsewhere => "address-elsewhere",
        /// Nothing answers there.
        NoAnswer => "address-no-answer",
        /// It took too long.
        TooSlow => "address-too-slow",
        /// It is no page of words.
        NoPage => "address-no-page",
        /// Others are being read.
        Busy => "address-busy",
    }
}

impl From<NotRead> for NotFound {
    fn from(why: NotRead) -> NotFound {
        match why {
            NotRead::NoAddress => NotFound::Address,
            NotRead::Elsewhere => NotFound::Elsewhere,
            NotRead::NoAnswer | NotRead::TooFar => NotFound::NoAnswer,
            NotRead::TooSlow => NotFound::TooSlow,
            NotRead::NoPage => NotFound::NoPage,
            NotRead::Busy => NotFound::Busy,
        }
    }
}
