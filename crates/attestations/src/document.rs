//! An attestation as a document: what its PDF is set from. Its chapters are, in order, whose it is and for what, who signed, and
//! where one asks about it; the template counts on that.

use documents::{Chapter, Document, Picture, Piece};
use ui::{Lang, dates, qr, quilt};

use crate::model::Attestation;

/// The whole of it; `link` is where one asks about it, with the address of this instance.
pub(crate) fn document(lang: Lang, attestation: &Attestation, link: &str) -> Document {
    let strip = quilt::picture(&quilt::Act::EACH.repeat(3), 18);
    Document {
        lang,
        cover: Some(Picture::of(strip, t!(lang, "sheet-strip"), None)),
        above: attestation.organization.clone(),
        title: t!(lang, "sheet-title"),
        about: Vec::new(),
        chapters: vec![earned(lang, attestation), signed(lang, attestation), asked(lang, attestation, link)],
    }
}

fn earned(lang: Lang, attestation: &Attestation) -> Chapter {
    let days = t!(lang, "sheet-days", days = attestation.days(lang), hours = attestation.hours(lang));
    let text = vec![
        Piece::Heading(attestation.title.clone()),
        Piece::Paragraph(days),
        Piece::Paragraph(attestation.counted(lang)),
    ];
    Chapter { under: Some(t!(lang, "sheet-took-part")), ..Chapter::new(attestation.name.clone(), text) }
}

fn signed(lang: Lang, attestation: &Attestation) -> Chapter {
    let said = [&attestation.signed_by, &attestation.signed_as, &attestation.organization];
    let lines = said.into_iter().filter(|each| !each.is_empty()).cloned().collect::<Vec<_>>().join("\n");
    let on = t!(lang, "sheet-issued", day = dates::long(lang, attestation.issued_at));
    Chapter::new(t!(lang, "sheet-signed"), vec![Piece::Paragraph(lines), Piece::Paragraph(on)])
}

fn asked(lang: Lang, attestation: &Attestation, link: &str) -> Chapter {
    let bare = link.split_once("://").map_or(link, |(_, bare)| bare);
    let square = Picture::of(qr::drawn(link).into_string(), t!(lang, "sheet-square"), None);
    let how = t!(lang, "sheet-verify", address = bare, code = attestation.code.as_str());
    Chapter::new(t!(lang, "sheet-ask"), vec![Piece::Picture(square), Piece::Paragraph(how)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::tests::attestation;

    #[test]
    fn its_document_says_what_was_signed_and_where_one_asks() {
        let sheet = document(Lang::Fr, &attestation(), "https://jasette.exemple.org/attestation/abcd-efgh-jkmn-pqrs");
        assert_eq!((sheet.above.as_str(), sheet.chapters[0].title.as_str()), ("Maison des familles", "Awa Diallo"));
        let said = documents::markdown::written(&sheet);
        let days = format!("{}, pendant 3\u{a0}h", attestation().days(Lang::Fr));
        for words in ["Le deuil", &days, "Nadia Roy", "jasette.exemple.org/attestation/"] {
            assert!(said.contains(words), "{words}: {said}");
        }
        assert!(said.contains("durée réelle de la rencontre"), "it says how hours were counted: {said}");
    }

    #[test]
    fn who_signed_and_is_gone_leaves_their_function() {
        let gone = Attestation { signed_by: String::new(), ..attestation() };
        let said = documents::markdown::written(&document(Lang::En, &gone, "https://x.org/attestation/a"));
        assert!(said.contains("Coordination") && !said.contains("Nadia"), "{said}");
    }
}
