//! A world of one page, for who gives the address of a page: `http://carnet.example/` is on this machine, and everything else is
//! nowhere, or a place where one does not go.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use platform::Instance;
use reading::World;

/// The world.
struct Town(SocketAddr);

impl World for Town {
    async fn places(&self, name: &str, _: u16) -> io::Result<Vec<SocketAddr>> {
        match name {
            "carnet.example" => Ok(vec![self.0]),
            "dedans.example" => Ok(vec![([127, 0, 0, 1], 1).into()]),
            _ => Err(io::ErrorKind::NotFound.into()),
        }
    }

    fn may_reach(&self, place: SocketAddr) -> bool {
        place == self.0
    }
}

/// Whoever administers lets addresses be read, in a world of one page that says this.
pub(crate) async fn reads_addresses(words: &'static str) -> impl FnOnce(&mut Instance) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let place = listener.local_addr().expect("it has one");
    let pages = axum::Router::new().fallback(async move || axum::response::Html(words));
    tokio::spawn(async move { axum::serve(listener, pages).await });
    move |instance| {
        Arc::make_mut(&mut instance.settings).reads_addresses = true;
        let mut links = (*instance.links).clone();
        links.insert(library::Reads::of(Town(place)));
        instance.links = Arc::new(links);
    }
}
