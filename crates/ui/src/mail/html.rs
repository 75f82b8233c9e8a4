//! A letter as HTML: one column of 560 points, styles inside the tags, a dark theme for those who know it.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{Block, Foot, Letter, is_address};

const FONT: &str = "font-family:'Atkinson Hyperlegible Next','Segoe UI',Verdana,sans-serif;";
const BODY: &str = "margin:0;padding:0;background:#faf6ef;color:#2a2420;";
const SHEET: &str = "max-width:560px;margin:0 auto;padding:28px 24px;background:#ffffff;border-radius:12px;";
const WORDS: &str = "margin:0 0 16px;font-size:17px;line-height:1.55;";
const BUTTON: &str = "display:inline-block;padding:13px 24px;border-radius:99px;background:#0f5b55;color:#ffffff;font-size:17px;font-weight:600;text-decoration:none;";
const CODE: &str = "margin:0 0 16px;padding:16px;border-radius:12px;background:#f3ecdf;font-family:monospace;font-size:30px;font-weight:700;letter-spacing:4px;text-align:center;";
const QUOTE: &str =
    "margin:0 0 16px;padding:0 0 0 14px;border-left:4px solid #85796a;color:#5f554b;font-size:17px;line-height:1.55;";
const FOOT: &str = "max-width:560px;margin:0 auto;padding:16px 24px;color:#5f554b;font-size:14px;line-height:1.5;";
const HIDDEN: &str = "display:none;max-height:0;overflow:hidden;";
const LINK: &str = "color:#0f5b55;";

/// For mail programs that follow the machine's theme. The others keep the light one, which reads well.
const DARK: &str = ":root{color-scheme:light dark;}\
@media (prefers-color-scheme: dark){\
body,.paper{background:#1d1a17!important;color:#f3ede4!important;}\
.sheet{background:#272320!important;color:#f3ede4!important;}\
.cloth{background:#191613!important;color:#f3ede4!important;}\
.soft{color:#c3b8a8!important;}\
.link{color:#7fd0c3!important;}\
.deed{background:#7fd0c3!important;color:#1d1a17!important;}}";

pub(super) fn written(letter: &Letter) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(letter.lang.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="supported-color-schemes" content="light dark";
                title { (letter.subject) }
                style { (PreEscaped(DARK)) }
            }
            body lang=(letter.lang.code()) style={ (BODY) (FONT) } { (sheets(letter)) }
        }
    };
    page.into_string()
}

fn sheets(letter: &Letter) -> Markup {
    html! {
        @if let Some(preheader) = &letter.preheader { div style=(HIDDEN) { (preheader) } }
        div.paper role="article" aria-roledescription="email" aria-label=(letter.subject) lang=(letter.lang.code()) style="padding:24px 12px;background:#faf6ef;" {
            div.sheet style={ (SHEET) (FONT) } {
                p.soft style="margin:0 0 20px;color:#5f554b;font-size:15px;font-weight:700;" {
                    span style="color:#b93f26;" { "✦" } " " (t!(letter.lang, "product"))
                }
                h1 style="margin:0 0 16px;font-size:24px;line-height:1.2;" { (letter.subject) }
                @for block in &letter.blocks { (said(block)) }
            }
            div.soft style={ (FOOT) (FONT) } { @for foot in &letter.footer { (footer(foot)) } }
        }
    }
}

fn said(block: &Block) -> Markup {
    match block {
        Block::Paragraph(words) => html! { p style=(WORDS) { (lines(words)) } },
        Block::Code(code) => html! { p.cloth style=(CODE) { (code) } },
        Block::Facts(facts) => self::facts(facts),
        Block::List(items) => html! {
            ul style="margin:0 0 16px;padding:0 0 0 22px;font-size:17px;line-height:1.55;" {
                @for item in items { li { (item) } }
            }
        },
        Block::Quote(words) => html! { blockquote.soft style=(QUOTE) { (typed(words)) } },
        Block::Deed(label, url) => deed(label, url),
    }
}

fn facts(facts: &[(String, String)]) -> Markup {
    html! {
        table.cloth role="presentation" style="width:100%;margin:0 0 20px;padding:10px 14px;border-radius:12px;background:#f3ecdf;font-size:17px;line-height:1.45;" {
            @for (name, value) in facts {
                tr {
                    td.soft style="padding:5px 12px 5px 0;color:#5f554b;vertical-align:top;white-space:nowrap;" { (name) }
                    td style="padding:5px 0;width:100%;" { (value_or_link(value)) }
                }
            }
        }
    }
}

fn value_or_link(value: &str) -> Markup {
    html! {
        @if is_address(value) { a.link href=(value) style={ (LINK) "word-break:break-all;" } { (value) } }
        @else { strong { (typed(value)) } }
    }
}

fn deed(label: &str, url: &str) -> Markup {
    html! {
        p style="margin:0 0 20px;" {
            @if is_address(url) { a.deed href=(url) style=(BUTTON) { (label) } }
            @else { strong { (label) } }
        }
    }
}

fn footer(foot: &Foot) -> Markup {
    match foot {
        Foot::Sentence(words) => html! { p style="margin:0 0 6px;" { (lines(words)) } },
        Foot::Link(label, url) if is_address(url) => {
            html! { p style="margin:0 0 6px;" { a.link href=(url) style=(LINK) { (label) } } }
        }
        Foot::Link(label, _) => html! { p style="margin:0 0 6px;" { (label) } },
    }
}

/// What a person typed: its addresses lead to themselves, as they do on pages.
fn typed(words: &str) -> Markup {
    html! {
        @for (place, line) in words.lines().enumerate() {
            @if place > 0 { br; }
            @for span in writing::spans(line) {
                @match span.target() {
                    Some(target) => a.link href=(target) style=(LINK) { (span.words()) },
                    None => (span.words()),
                }
            }
        }
    }
}

fn lines(words: &str) -> Markup {
    html! {
        @for (place, line) in words.lines().enumerate() {
            @if place > 0 { br; }
            (line)
        }
    }
}
