//! Whatever is typed is words.

use communities::Role;

use super::house::ROOM;
use crate::world::House;

#[tokio::test]
async fn nothing_that_is_typed_breaks_the_page() {
    let house = House::open().await;
    let awa = house.person("Awa", Role::Member).await;
    awa.says_in(ROOM, "Le mot OR de la fin, 100 % vrai 🎉").await;
    let long = "é ".repeat(5_000);
    for typed in [
        "\"",
        "*",
        "'",
        "\"\"\"",
        "mot\"",
        "\"pas fermé",
        "a* OR b NEAR(c)",
        "-mot",
        "words:mot",
        "mot AND",
        "^mot",
        "()",
        "& | !",
        ":*",
        "\\",
        "mot:*",
        "🎉",
        "\0",
        "mot\0",
        "de:",
        "de:\"",
        "après:hier",
        "%",
        "_",
        "--",
        "; DROP TABLE findings",
        "é",
        &long,
    ] {
        awa.looks_for(typed).await;
    }
    assert_eq!(awa.finds("\"mot OR").await, ["Le mot OR de la fin, 100 % vrai 🎉"]);
    assert_eq!(awa.finds("mot\0*").await.len(), 1);
    awa.get("/c/essai/recherche").await.is(200).shows("Tapez un mot");
    awa.get("/c/essai/recherche?q=mot&suite=pas-un-nombre").await.is(200);
    awa.get("/c/essai/recherche?q=%FF%FE").await.is(200);
}
