//! What people write on a good day, and what is written to do harm.

use std::time::{Duration, Instant};

use super::*;

fn html(text: &str) -> String {
    render(text).into_string()
}

#[test]
fn the_usual_marks_are_understood() {
    assert_eq!(html("Le café servi *avant*.").trim(), "<p>Le café servi <em>avant</em>.</p>");
    assert_eq!(html("- un\n- deux").trim().replace('\n', ""), "<ul><li>un</li><li>deux</li></ul>");
    assert_eq!(html("`fiche.pdf`").trim(), "<p><code>fiche.pdf</code></p>");
    assert!(html("> merci").contains("<blockquote>"));
    assert!(html("3. trois").contains("<ol start=\"3\">"));
}

#[test]
fn line_breaks_are_kept_as_typed() {
    assert_eq!(html("Bonjour,\nà jeudi").trim(), "<p>Bonjour,<br>\nà jeudi</p>");
}

#[test]
fn a_title_does_not_disturb_the_page() {
    assert_eq!(html("# Grand titre").trim(), "<p><strong>Grand titre</strong></p>");
    assert_eq!(html("Titre\n=====").trim(), "<p><strong>Titre</strong></p>");
}

#[test]
fn links_go_out_without_a_trace_and_only_where_links_go() {
    let link = html("[la fiche](https://exemple.org/a?b=1&c=2)");
    assert!(link.contains("href=\"https://exemple.org/a?b=1&amp;c=2\""), "{link}");
    assert!(link.contains("rel=\"noopener nofollow ugc\"") && !link.contains("target"), "{link}");
    assert!(html("<awa@exemple.org>").contains("href=\"mailto:awa@exemple.org\""));
    for bad in [
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java\tscript:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:x)",
        "[x](//exemple.org/ailleurs)",
        "[x](/sortir)",
        "<javascript:alert(1)>",
        "[x]: javascript:alert(1)\n\n[x]",
    ] {
        assert!(!html(bad).contains("href"), "{bad} gave {}", html(bad));
    }
}

#[test]
fn a_typed_address_leads_to_itself() {
    let link = |address: &str| format!("<a href=\"{address}\" rel=\"noopener nofollow ugc\">{address}</a>");
    let page = link("https://exemple.org/a_b_c?d=1");
    assert_eq!(html("Voir https://exemple.org/a_b_c?d=1.").trim(), format!("<p>Voir {page}.</p>"));
    assert_eq!(html("«\u{a0}https://exemple.org/a_b_c?d=1\u{a0}»").trim(), format!("<p>«&nbsp;{page}&nbsp;»</p>"));
    assert!(
        html("- **https://exemple.org/x**").contains(&format!("<strong>{}</strong>", link("https://exemple.org/x")))
    );
    let mail = "<a href=\"mailto:awa@exemple.org\" rel=\"noopener nofollow ugc\">awa@exemple.org</a>";
    assert_eq!(html("Écrivez à awa@exemple.org").trim(), format!("<p>Écrivez à {mail}</p>"));
    for once in ["<https://exemple.org>", "[https://exemple.org](https://exemple.org)", "https://exemple.org"] {
        assert_eq!(html(once).matches("<a ").count(), 1, "{once}: {}", html(once));
    }
    for none in
        ["`https://exemple.org`", "```\nhttps://exemple.org\n```", "javascript://exemple.org", "ftp://exemple.org"]
    {
        assert!(!html(none).contains("<a "), "{none}: {}", html(none));
    }
    assert!(html("https://аррӏе.com").contains(">https://аррӏе.com</a>"), "shown as it was typed");
    assert!(!html("https://exemple.org/\"onmouseover=alert(1)").contains("onmouseover=alert(1)\""));
    assert_eq!(plain("Voir https://exemple.org.", 80), "Voir https://exemple.org.");
}

#[test]
fn what_does_not_show_is_left_out_after_entities_are_read() {
    assert_eq!(html("gpj.&#x202e;exe &#8296;a&#8297; &#x200b;&shy;b&#7;").trim(), "<p>gpj.exe a b</p>");
    assert_eq!(html("`gpj.\u{202e}exe`").trim(), "<p><code>gpj.exe</code></p>");
    assert_eq!(html("&#x1F469;&zwj;👧 e&#x301;").trim(), "<p>👩\u{200d}👧 é</p>");
    assert_eq!(plain("a&#x202e;b", 10), "ab");
}

#[test]
fn raw_html_is_shown_not_obeyed() {
    for bad in [
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1)> b",
        "<div onclick=x>\n\n# a\n</div>",
        "<svg/onload=alert(1)>",
        "</p></main><h1>Faux</h1>",
        "<style>body{display:none}</style>",
        "<!-- <script> -->",
        "<a href=\"javascript:x\">y</a>",
    ] {
        let html = html(bad);
        for tag in ["<script", "<img", "<div", "<svg", "<h1", "</main", "<style", "<!--", "<a "] {
            assert!(!html.contains(tag), "{bad} gave {html}");
        }
        assert!(html.contains("&lt;"), "what was typed is still read: {html}");
    }
}

#[test]
fn an_image_keeps_its_words() {
    let html = html("![notre groupe](https://ailleurs.example/pixel.gif)");
    assert_eq!(html.trim(), "<p>notre groupe</p>");
}

#[test]
fn texts_built_to_be_slow_are_not() {
    let nested = |open: &str, count: usize| open.repeat(count) + "fond";
    let hostile = [
        nested(">", 10_000),
        nested("> ", 10_000),
        nested("[", 10_000),
        nested("![", 10_000),
        nested("[a](", 10_000),
        nested("*a_", 10_000),
        nested("`", 10_000),
        nested("- ", 10_000),
        nested("1. ", 10_000),
        nested("<", 50_000),
        nested("<!--", 10_000),
        nested("&#", 10_000),
        nested("[a]: x\n", 10_000),
        (0..400).map(|depth| format!("{}- a\n", "  ".repeat(depth))).collect(),
        (0..400).map(|depth| format!("{}a\n\n", "> ".repeat(depth))).collect(),
        "a**b".repeat(50_000),
        "[a][b]".repeat(50_000),
        "*a* ".repeat(60_000),
        "\u{202e}\u{0}🎉é".repeat(100_000),
        "x".repeat(5_000_000),
        "\n".repeat(300_000),
    ];
    for text in hostile {
        let start = Instant::now();
        let html = html(&text);
        let beginning: String = text.chars().take(20).collect();
        assert!(start.elapsed() < Duration::from_secs(4), "{beginning:?}: {:?}", start.elapsed());
        assert!(html.len() < 8_000_000, "{beginning:?} grew to {}", html.len());
        let _ = plain(&text, 80);
    }
}

#[test]
fn many_lines_of_a_true_message_stay_what_they_are() {
    let list = "- un point\n".repeat(1_000);
    assert_eq!(html(&list).matches("<li>").count(), 1_000);
    let rule = format!("a\n\n{}\n\nb", "-".repeat(60));
    assert!(html(&rule).contains("<hr>"), "a long rule is still a rule: {}", html(&rule));
}

#[test]
fn a_preview_is_plain_words_cut_at_a_word() {
    assert_eq!(plain("# Titre\n\nLe *café* [servi](https://a.example)\navant", 80), "Titre Le café servi avant");
    assert_eq!(plain("Notre accueil :\n\n1. Café\n2. Prénoms", 80), "Notre accueil : – Café – Prénoms");
    assert_eq!(plain("Première fois que six pères restent", 20), "Première fois que…");
    assert_eq!(plain("éééééééééé", 4), "éééé…");
    assert_eq!(plain("", 10), "");
    assert!(!plain("<b>gras</b>", 40).is_empty(), "what was typed is read");
}
