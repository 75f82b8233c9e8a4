//! The line between a browser and the program, which can be cut. A cut line is silent first, as when a phone enters the
//! metro: nothing passes, nobody is told, new calls get no answer. When it is mended, the calls of before are lost.

use std::net::Ipv4Addr;

use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// A line to the program, through a port of its own.
#[derive(Clone)]
pub(super) struct Cable {
    /// The port that a browser calls.
    pub(super) port: u16,
    cut: watch::Sender<bool>,
}

impl Cable {
    /// Lays a whole line to this port.
    pub(super) async fn to(program: u16) -> Cable {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
        let port = listener.local_addr().expect("a bound listener has an address").port();
        let cut = watch::Sender::new(false);
        tokio::spawn(carry(listener, program, cut.clone()));
        Cable { port, cut }
    }

    /// Cuts the line, or mends it.
    pub(super) fn set_cut(&self, cut: bool) {
        self.cut.send_replace(cut);
    }
}

async fn carry(listener: TcpListener, program: u16, cut: watch::Sender<bool>) {
    while let Ok((call, _)) = listener.accept().await {
        tokio::spawn(carry_one(call, program, cut.subscribe()));
    }
}

/// Carries a call until its end, or until the line was cut and mended: only then is it hung up.
async fn carry_one(mut call: TcpStream, program: u16, mut cut: watch::Receiver<bool>) {
    let talk = async {
        let mut answer = TcpStream::connect((Ipv4Addr::LOCALHOST, program)).await?;
        copy_bidirectional(&mut call, &mut answer).await
    };
    let was_cut = tokio::select! {
        biased;
        _ = cut.wait_for(|cut| *cut) => true,
        _ = talk => false,
    };
    if was_cut {
        let _ = cut.wait_for(|cut| !*cut).await;
    }
}
