//! The library taken away as a folder: each page stands alone, and leads to what lies beside it.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::{BOX, LIBRARY};
use crate::world::{Ask, House};

#[tokio::test]
async fn the_folder_reads_without_the_program_and_holds_what_may_leave() {
    let house = House::open().await;
    house.awa.keeps_the_box().await;
    let typed = [
        ("titre", "Le <rituel>"),
        ("phrase", "Une carte"),
        ("genre", "tool"),
        ("licence", "cc-by"),
        ("visible", "community"),
    ];
    let page = house.awa.keeps(&typed).await;
    house.awa.files(&page, "carte à plier.pdf", "").await;
    let id = page.rsplit('/').next().expect("its number");
    house.jean.get(format!("{LIBRARY}/emporter")).await.is(200).shows("A folder with the files");
    let folder = house.jean.hears(&Ask::get(format!("{LIBRARY}/dossier.zip"))).await;
    let bytes = axum::body::to_bytes(folder.into_body(), usize::MAX).await.expect("the whole folder");
    let mut folder = ZipArchive::new(Cursor::new(bytes)).expect("a folder");
    let mut read = |name: &str| {
        let mut text = Vec::new();
        folder.by_name(name).unwrap_or_else(|_| panic!("no {name}")).read_to_end(&mut text).expect("it is read");
        String::from_utf8_lossy(&text).into_owned()
    };
    let (index, own) = (read("index.html"), read(&format!("ressources/{id}/index.html")));
    assert!(
        index.contains(&format!("href=\"ressources/{id}/index.html\"")) && index.contains("Le &lt;rituel&gt;"),
        "{index}"
    );
    assert!(own.contains("href=\"carte%20%C3%A0%20plier%2Epdf\"") && own.contains("../../index.html"), "{own}");
    assert!(read(&format!("ressources/{id}/carte à plier.pdf")).starts_with("%PDF"));
    assert!(read(&format!("ressources/{id}/notice-dc.xml")).contains("Le &lt;rituel&gt;"));
    assert!(read("liste.csv").contains("Le <rituel>"));
    for text in [index, own] {
        assert!(!text.contains(BOX) && !text.contains("Awa") && !text.contains("src="), "{text}");
    }
    house.person("Denis", communities::Role::Sponsor).await.get(format!("{LIBRARY}/dossier.zip")).await.is(404);
}
