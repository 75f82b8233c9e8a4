//! What goes with each deed: the fields of its form as somebody would fill them, and things made for this one request, so
//! that each who has the right can do it after the others did.

use platform::{DAY, sql};
use serde_json::json;

use super::library;
use super::minutes;
use super::network;
use super::pairs;
use super::routes::Route;
use super::shapes;
use super::things::{
    Case, Things, adds_a_photo, adopts, applies, asks_for_help, asks_the_room, asks_through, attested, begins,
    begins_to_send, celebrates, chosen_room, circle, entry, is_announced, is_written, keeps_a_budget, last, noted,
    owes, own, own_key, picture, reports, says_of_a_report, surveys, votes, waits,
};
use crate::world::{Person, Sent, Who, World, account};

/// What these deeds leave behind cannot be done again by the same person: somebody else of their kind does them.
const ONCE: &[&str] = &[
    "/c/{community}/depart",
    "/profil/suppression",
    "/entree/{token}",
    "/invitation/{token}",
    "/reseau/sortie",
    identity::SIGN_OUT,
];

/// A file of expenses.
const EXPENSES: &str = "Date;Poste;Fournisseur;Montant\n2027-02-01;Locaux;Chez l’Ours;12,50\n";

/// A file of resources.
const RESOURCES: &str = "Titre;Phrase;Genre\nLe rituel de départ;Une carte à chacun;Activité\n";

/// Whether a deed is done by a twin of who is walking.
pub(super) fn is_done_once(route: &Route) -> bool {
    ONCE.contains(&route.pattern.as_str())
}

/// Whether a deed leaves nothing to do it to again: the next one needs another message, meeting, link.
pub(super) fn uses_up(route: &Route) -> bool {
    let ends = [
        "/annulation",
        "/remise",
        "/retrait",
        "/salons/{room}/reglages",
        "/fermeture",
        "/revocation",
        "/invitation/{token}",
        "/entree/{token}",
    ];
    let of_memory = [
        "/courriels/{mail}/",
        "/relais/{relay}/",
        "/{meeting}/salon",
        "/signalements/{report}/",
        "/a-envoyer/{scheduled}",
        "/journal/{entry}",
        "/decisions/{decision}/",
        "/engagements/{commitment}/",
        "/indicateurs/{indicator}/",
        "/recits/{story}/",
        "/themes/{theme}/",
        "/bilans/{report}/",
        "/echeances/{due}/",
        "/bibliotheque/{resource}/",
        "/glossaire/{term}/",
        "/attestations/{attestation}/",
        "/jumelages/{pair}/",
        "/jumelages/tirage",
        "/depenses/{expense}/",
        "/questionnaires/{survey}/",
        "/votes/{vote}/",
        "/demandes/{application}/",
        "/demandes/{request}/",
        "/accord/{token}",
        "/propositions/{proposal}/",
    ];
    let ends = [&ends[..], &["/ordre-du-jour/debut", "/ordre-du-jour/blocs/{block}", "/{meeting}/reseau", "/{upload}"]]
        .concat();
    let of_polls = ["/sondage/ouverture", "/sondage/rappel", "/sondage/cloture", "/sondage/choix"];
    let uses = ends.iter().chain(&of_polls).any(|end| route.pattern.ends_with(end));
    let of_minutes = minutes::uses_up(route) || route.pattern.ends_with("/organismes/confirmation");
    route.method == "DELETE" || uses || of_minutes || of_memory.iter().any(|thing| route.pattern.contains(thing))
}

/// What this person sends with this deed.
#[expect(clippy::too_many_lines, reason = "one line for each deed that sends something")]
pub(super) async fn sent(world: &World, route: &Route, (person, things): (&Person, &Things)) -> Sent {
    let form = |fields: &[(&str, &str)]| {
        Sent::Form(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    };
    if route.pattern == "/q/{token}" {
        return form(&[("q-1", "4")]);
    }
    if route.pattern == "/attestation" {
        return form(&[("code", things.get("attestation-code"))]);
    }
    if route.pattern == "/v/{token}" {
        return form(&[("abstention", "oui")]);
    }
    if route.pattern.contains("/sondage/") {
        return polled(world, route, things).await;
    }
    let email = person.account.as_ref().map_or("personne@exemple.org", |account| account.email.as_str());
    if network::is_of(route) {
        return network::sent(world, route, email);
    }
    let Some((_, deed)) = route.pattern.rsplit_once("/c/{community}").filter(|_| route.inside()) else {
        return elsewhere(route, email);
    };
    let guest = world.who(Who::Guest).id().to_string();
    match deed {
        "/charte/engagement" => form(&[("version", &world.here.charter().await.to_string())]),
        "/charte/versions" => form(&[("base", &world.here.charter().await.to_string()), ("french", "S’écouter")]),
        "/depart"
        | "/membres/{person}/retrait"
        | "/membres/{person}/acces"
        | "/invitations/salle"
        | "/rencontres/{meeting}/remise" => form(&[]),
        "/invitations/salle/{token}" => form(&[]),
        "/membres/{person}/role" => form(&[("role", "facilitator")]),
        "/invitations" => form(&[("people", "quelquun@exemple.org"), ("role", "member"), ("lang", "fr-CA")]),
        "/invitations/{invitation}/renvoi" | "/invitations/{invitation}/retrait" => form(&[]),
        "/modeles/{template}/retrait" | "/modeles/{template}/remise" => form(&[]),
        "/courriels/{mail}/renvoi" | "/courriels/{mail}/retrait" => form(&[]),
        _ if deed.starts_with("/rencontres/{meeting}/ordre-du-jour/") => on_the_agenda(world, route),
        "/rencontres/agenda" | "/rencontres/agenda/fermeture" => form(&[]),
        "/rencontres/ajout" => form(&[("genre", "training"), ("theme", "Le deuil")]),
        "/decisions/ajout" => decision(world, things, "hors").await,
        "/decisions/{decision}/correction" => decision(world, things, "").await,
        "/decisions/{decision}/remplacement" => decision(world, things, "hors").await,
        "/decisions/{decision}/reouverture" => form(&[("raison", "Le jour ne convient plus")]),
        "/decisions/{decision}/maintien" | "/engagements/{commitment}/retrait" => form(&[]),
        "/engagements/{commitment}/remise" => form(&[]),
        "/engagements/{commitment}/suite" => form(&[("suite", "tried"), ("recit", "Une belle surprise")]),
        "/engagements/{commitment}/correction" => form(&[("engagement", "Écouter avant de répondre")]),
        "/engagements/{commitment}/reprise" => form(&[]),
        "/rencontres/{meeting}/engagements" => form(&[("engagement", "Appeler une famille de moins par soir")]),
        _ if minutes::are_of(route) => minutes::sent(world, route, things.get("minuted")).await,
        "/comptes-rendus/reseau" => form(&[("oui", "oui")]),
        "/rencontres/{meeting}/reseau" => {
            form(&[("titre", "Accueillir"), ("lieu", "Rosemont"), ("places", "3"), ("revision", "1")])
        }
        "/rencontres/{meeting}/reseau/fermeture" | "/rencontres/{meeting}/reseau/inscriptions/{person}/retrait" => {
            form(&[])
        }
        "/rencontres/{meeting}/reponse" => form(&[("reponse", "here")]),
        "/rencontres/hotes/appel" | "/rencontres/{meeting}/offre" | "/rencontres/{meeting}/offre/retrait" => form(&[]),
        "/rencontres/suivi" => form(&[("theme", "Quand une famille ne revient pas")]),
        "/rencontres/serie" | "/rencontres/serie/apercu" => coming_back(),
        "/rencontres/{meeting}/besoins" => form(&[]),
        "/rencontres/{meeting}/formation/places" => form(&[("places", "12")]),
        "/rencontres/{meeting}/formation/questionnaire" => form(&[]),
        "/rencontres/{meeting}/besoins/questions" => form(&[("questions", "Avez-vous déjà animé?")]),
        "/rencontres/lieu" | "/rencontres/{meeting}/lieu/fiche" => venue(world, person).await,
        "/rencontres/{meeting}/hote" => form(&[("organisme", &organization(world, person).await.to_string())]),
        "/rencontres/{meeting}/date" => dated(world, things).await,
        "/rencontres/{meeting}/annulation" => form(&[("raison", "Verglas")]),
        "/rencontres/{meeting}/presences" => {
            form(&[("personne", &world.who(Who::Member).id().to_string()), ("presence", "present")])
        }
        "/rencontres/{meeting}/presences/oui" => form(&[]),
        "/rencontres/{meeting}/presences/absents" => form(&[]),
        "/rencontres/{meeting}/animation/notes" => form(&[("texte", "Un bon coup"), ("quoi", "note")]),
        "/rencontres/{meeting}/animation/notes/retrait" | "/rencontres/{meeting}/animation/notes/remise" => {
            form(&[("note", "1")])
        }
        "/rencontres/{meeting}/animation/groupes" => form(&[("forme", "of-2")]),
        "/rencontres/{meeting}/animation/groupes/deplacement" => {
            form(&[("personne", &world.who(Who::Member).id().to_string()), ("groupe", "1")])
        }
        deed if deed.starts_with("/rencontres/{meeting}/animation/") => form(&[]),
        "/rencontres/{meeting}/personnes-ressources" => form(&[("personne", &guest)]),
        "/rencontres/{meeting}/personnes-ressources/retrait" => form(&[("personne", &guest)]),
        "/rencontres/{meeting}/pouls" | "/rencontres/{meeting}/pouls/fermeture" => form(&[]),
        "/membres/{person}/organisme" => form(&[("organisme", &organization(world, person).await.to_string())]),
        _ if deed.starts_with("/membres/organismes") => {
            form(&[("organisme", &organization(world, person).await.to_string()), ("domaine", "exemple.org")])
        }
        "/salons/{room}/messages" => form(&[("body", "Bonjour à tous et à toutes")]),
        "/saison/modification" => form(&[("nom", "Réflexion-action"), ("debut", "2026-12"), ("revision", "0")]),
        "/saison/budget" => form(&[("montant-locaux", "1 200,50"), ("revision", "0")]),
        "/saison/textes/{text}" => shapes::said(world).await,
        deed if deed.starts_with("/saison/modele") => shapes::sent(world, deed).await,
        "/evaluation/indicateurs/nouveau" | "/evaluation/indicateurs/{indicator}/modification" => {
            let name = format!("Visites {}", world.next_number());
            form(&[("nom", &name), ("elements", "problem"), ("frequence", "end"), ("revision", "1")])
        }
        "/evaluation/indicateurs/{indicator}/retrait" => form(&[]),
        "/evaluation/heures" => {
            let month = &ui::dates::for_date_field(world.instance.clock.now())[..7];
            form(&[("mois", month), ("heures", "4")])
        }
        "/evaluation/recits/nouveau"
        | "/evaluation/recits/{story}/modification"
        | "/evaluation/recits/{story}/confirmation" => {
            form(&[("moment", "Un long silence"), ("cycle", "moment"), ("revision", "1")])
        }
        "/evaluation/recits/telephone" => {
            let teller = world.who(Who::Member).id().to_string();
            form(&[("personne", &teller), ("moment", "Un rire"), ("cycle", "moment")])
        }
        "/evaluation/recits/{story}/partage" => form(&[("niveau", "group"), ("fin", "2028-07-01"), ("revision", "1")]),
        "/evaluation/recits/{story}/moins" => form(&[("niveau", "me")]),
        "/evaluation/recits/{story}/depuis" => form(&[("reponse", "gave")]),
        "/evaluation/recits/{story}/accompagnement" => {
            Sent::files(&[("texte-", "Des chaises")], &[("fichiers", "chaises.png", picture())])
        }
        "/evaluation/recits/{story}/accompagnement/retrait" => form(&[("fichier", "1")]),
        "/evaluation/recits/{story}/retrait" => form(&[]),
        "/evaluation/indicateurs/{indicator}/valeurs" => {
            Sent::files(&[("valeur", &world.next_number().to_string())], &[("piece", "tableau.png", picture())])
        }
        "/evaluation/questionnaires/nouveau" | "/evaluation/questionnaires/{survey}/modification" => {
            let (title, last_day) = (format!("Avant {}", world.next_number()), world.instance.clock.now() + 10 * DAY);
            let last_day = ui::dates::for_date_field(last_day);
            form(&[("titre", &title), ("mode", "group"), ("fin", &last_day), ("pretes", "c1"), ("revision", "1")])
        }
        "/evaluation/questionnaires/{survey}/questions" => {
            form(&[("genre", "five"), ("question", "Je sais dire non"), ("revision", "1")])
        }
        "/evaluation/questionnaires/{survey}/diffusion" => {
            form(&[("decision", things.get("decision")), ("lecture", "On apprend à se connaître")])
        }
        "/votes/nouveau" | "/votes/{vote}/modification" => form(&[
            ("question", "Quel jour?"),
            ("sorte", "one"),
            ("options", "Mardi\nJeudi"),
            ("bulletins", "named"),
            ("depouillement", "schulze"),
            ("fin", &ui::dates::for_date_field(world.instance.clock.now() + 9 * DAY)),
            ("revision", "1"),
        ]),
        "/votes/{vote}/bulletin" => form(&[("abstention", "oui")]),
        "/votes/{vote}/telephone" => {
            form(&[("personne", &world.who(Who::Member).id().to_string()), ("abstention", "oui")])
        }
        "/votes/{vote}/paroles" => form(&[("parole", "Qui apporte le café?")]),
        "/votes/{vote}/etape" => form(&[("etape", "react")]),
        "/votes/{vote}/integration" => form(&[
            ("texte", "On se voit le mardi."),
            ("comment", "Le mardi convient à tout le monde."),
            ("fin", &ui::dates::for_date_field(world.instance.clock.now() + 9 * DAY)),
            ("revision", "2"),
        ]),
        deed if deed.starts_with("/votes/{vote}/") => form(&[("revision", "1")]),
        "/evaluation/questionnaires/{survey}/lecture/{question}" => form(&[("surprise", "Tiens!"), ("revision", "0")]),
        "/evaluation/questionnaires/{survey}/lecture" => {
            form(&[("lecture", &world.who(Who::Coordination).id().to_string())])
        }
        "/evaluation/questionnaires/{survey}/bulletin" | "/evaluation/questionnaires/{survey}/reponse" => {
            form(&[("q-1", "3")])
        }
        deed if deed.starts_with("/evaluation/questionnaires/{survey}/") => form(&[("revision", "1")]),
        "/bibliotheque/nouvelle" | "/bibliotheque/{resource}/modification" => form(&[
            ("titre", &format!("Boîte {}", world.next_number())),
            ("phrase", "Quatre cartes, une boîte"),
            ("genre", "activity"),
            ("licence", "unknown"),
            ("visible", "community"),
            ("revision", "1"),
        ]),
        "/bibliotheque/adresse" => form(&[("page", "http://carnet.example/")]),
        "/bibliotheque/import" => Sent::files(&[], &[("fichier", "liste.csv", RESOURCES.as_bytes().to_vec())]),
        "/bibliotheque/import/entree" => form(&[("contenu", RESOURCES)]),
        "/bibliotheque/import/dossier" => library::folder(),
        "/bibliotheque/import/dossier/entree" => library::sent(person, things),
        "/attestations/nouvelles" => form(&[
            ("pour", "saison"),
            ("titre", "La saison"),
            ("organisme", "Maison des familles"),
            ("signataire", "Nadia"),
            ("fonction", "Coordination"),
        ]),
        "/attestations/{attestation}/retrait" => form(&[("raison", "Une erreur de titre")]),
        deed if deed.starts_with("/jumelages/") => pairs::sent(world, deed, person),
        "/fete/bon-coup" => form(&[("bon-coup", "J’ai osé demander"), ("de", "")]),
        "/fete/phrase" => form(&[("phrase", "Merci à vous")]),
        "/fete/photos" => Sent::files(
            &[
                ("montre", "La table du bilan"),
                ("personne-d-autre", "yes"),
                ("cle", &format!("photo-{}", world.next_number())),
            ],
            &[("photo", "table.png", picture())],
        ),
        "/fete/photos/{photo}/accord" => form(&[("oui", "oui")]),
        deed if deed.starts_with("/fete/") => form(&[]),
        "/bibliotheque/{resource}/collections" => form(&[("nouvelle", &format!("Accueil {}", world.next_number()))]),
        "/bibliotheque/{resource}/garde"
        | "/bibliotheque/{resource}/accord"
        | "/bibliotheque/{resource}/mots-relies" => form(&[("oui", "oui")]),
        "/glossaire/nouveau" | "/glossaire/{term}/modification" => form(&[
            ("mot", &format!("Répit {}", world.next_number())),
            ("phrase", "Une heure à soi"),
            ("revision", "1"),
        ]),
        deed if deed.starts_with("/glossaire/{term}/") => form(&[]),
        "/bibliotheque/{resource}/essai" => {
            form(&[("arrive", &format!("Ça a ri {}", world.next_number())), ("encore", "yes"), ("lieu", "home")])
        }
        "/bibliotheque/{resource}/fichiers" => {
            Sent::files(&[("change", "")], &[("fichiers", "cartes.pdf", b"%PDF-1.4\n%%EOF".to_vec())])
        }
        deed if deed.starts_with("/bibliotheque/{resource}/") => form(&[]),
        "/themes/nouveau" | "/themes/{theme}/modification" => {
            form(&[("theme", &format!("Dire non {}", world.next_number())), ("revision", "1")])
        }
        "/themes/retour" => form(&[]),
        "/themes/{theme}/mots" => form(&[("mot", &format!("Souvent {}", world.next_number()))]),
        "/themes/{theme}/voix" | "/themes/{theme}/retenue" => form(&[("oui", "oui")]),
        "/themes/{theme}/reunion" => form(&[("avec", things.get("other-theme"))]),
        "/themes/{theme}/rencontre" | "/themes/{theme}/liberation" => form(&[("rencontre", things.get("meeting"))]),
        deed if deed.starts_with("/themes/{theme}/") => form(&[]),
        "/budget/depenses/nouvelle" | "/budget/depenses/{expense}/modification" => Sent::files(
            &[
                ("montant", "12,50"),
                ("poste", "locaux"),
                ("fournisseur", "Chez l’Ours"),
                ("jour", "2027-03-01"),
                ("taxes", "non"),
                ("revision", "1"),
            ],
            &[],
        ),
        "/budget/depenses/{expense}/verification" => form(&[("revision", "1")]),
        "/budget/depenses/{expense}/rembourse" => form(&[]),
        "/budget/depenses/{expense}/retrait" => form(&[("fichier", things.get("receipt"))]),
        "/budget/apports" => form(&[
            ("sorte", "material"),
            ("quoi", "Des chaises"),
            ("organisme", "La Maison"),
            ("valeur", "30"),
            ("poste", "locaux"),
            ("jour", "2027-03-01"),
        ]),
        "/budget/apports/taux" => form(&[("sorte", "room"), ("montant", "150"), ("source", "Le prix de l’hôte")]),
        "/budget/apports/acceptation" => form(&[("origine", "")]),
        "/budget/postes" => form(&[("nom", "Transport"), ("sorte", "cash"), ("montant", "80")]),
        "/budget/postes/{line}/explication" => {
            form(&[("explication", "Rien n’a été payé"), ("revision", &explained(world).await)])
        }
        "/budget/sources" => form(&[("sorte", "own"), ("nom", "Fonds propres"), ("montant", "100")]),
        "/budget/reamenagements" => form(&[
            ("du-poste", &added_line(world).await),
            ("au-poste", "locaux"),
            ("montant", "1"),
            ("pourquoi", "La salle est offerte"),
            ("accord", "Le comité avisé"),
            ("jour", "2027-03-01"),
        ]),
        "/budget/fermetures" => {
            let day = format!("2026-01-{:02}", world.next_number() % 28 + 1);
            form(&[("du", &day), ("au", &day)])
        }
        "/budget/seuils" => form(&[("pour-cent", "10"), ("montant", "500")]),
        "/budget/import" => Sent::files(&[], &[("fichier", "depenses.csv", EXPENSES.as_bytes().to_vec())]),
        "/budget/import/entree" => form(&[("contenu", EXPENSES)]),
        deed if deed.starts_with("/budget/") && deed.ends_with("/annulation") => form(&[("raison", "Deux fois")]),
        "/bilans/nouveau" => {
            form(&[("modele", "bilan"), ("du", "2026-12-01"), ("au", "2027-06-30"), ("langue", "fr-CA")])
        }
        "/bilans/{report}/parties/{part}" => form(&[("avant", "Ce qu’on retient"), ("revision", "1")]),
        "/bilans/{report}/parties/{part}/gel" => form(&[("oui", "oui")]),
        "/bilans/{report}/parties/{part}/remarques" => form(&[("remarque", "Et les familles?")]),
        "/bilans/{report}/adoption" => form(&[("decision", things.get("decision"))]),
        deed if deed.starts_with("/bilans/{report}/") => form(&[]),
        "/bilans/echeances/ajout" => form(&[("quoi", "Rapport"), ("date", "2027-06-30"), ("pieces", "Photos")]),
        "/bilans/echeances/{due}/modification" => {
            form(&[("quoi", "Rapport final"), ("date", "2027-07-30"), ("pieces", "Photos"), ("revision", "1")])
        }
        "/bilans/echeances/{due}/pieces/{piece}" | "/bilans/echeances/{due}/remise" => form(&[("fait-le", "oui")]),
        "/bilans/echeances/{due}/retrait" => form(&[]),
        "/porte" => form(&[("revision", "1"), ("places", "8")]),
        "/porte/ouverture" | "/porte/fermeture" | "/porte/toile" | "/porte/toile/retrait" => form(&[]),
        "/porte/demandes/{application}/reponse" => {
            form(&[("reponse", "wait"), ("etat", "received"), ("mot", "Bientôt")])
        }
        "/nouveau-salon" => form(&[("nom", &format!("Salon {}", world.next_number())), ("roles", "member")]),
        "/nouveau-salon/personnes" => {
            let others = [Who::Member, Who::Advisor].map(|who| world.who(who).id().to_string());
            let name = format!("Choisi {}", world.next_number());
            form(&[("nom", &name), ("personnes", &others[0]), ("personnes", &others[1])])
        }
        "/nouveau-salon/cercle" => {
            let other = world.who(Who::Member).id().to_string();
            let name = format!("Cercle {}", world.next_number());
            form(&[("nom", &name), ("personnes", &other), ("fin", "2027-04-15")])
        }
        "/salons/{room}/place" => form(&[("sens", "haut")]),
        "/salons/{room}/fin" => form(&[("fin", "2027-04-20")]),
        "/ecrire" => {
            let others = [Who::Coordination, Who::Facilitator, Who::Member].map(|who| world.who(who).id().to_string());
            let others: Vec<_> = others.iter().map(|other| ("personnes", other.as_str())).collect();
            form(&[&others[..], &[("body", "Bonjour à quelques-unes")]].concat())
        }
        "/salons/{room}/personnes" => form(&[("personne", things.get("newcomer"))]),
        "/salons/{room}/personnes/retrait" => form(&[("personne", things.get("chosen"))]),
        "/mots-a-regarder" => form(&[("mots", "École du Ruisseau"), ("revision", "0")]),
        "/salons/{room}/reglages" => form(&[("nom", &format!("Renommé {}", world.next_number())), ("revision", "1")]),
        "/salons/{room}/archivage" | "/salons/{room}/reouverture" => form(&[]),
        "/salons/{room}/lecture" => form(&[("seq", "1")]),
        "/salons/{room}/messages/{message}/modification" => form(&[("body", "Corrigé")]),
        "/salons/{room}/messages/{message}/retrait" => form(&[]),
        "/salons/{room}/messages/{message}/garde" | "/salons/{room}/messages/{message}/garde/retrait" => form(&[]),
        "/salons/{room}/messages/{message}/epingle" | "/salons/{room}/messages/{message}/epingle/retrait" => form(&[]),
        "/salons/{room}/messages/{message}/non-lu"
        | "/salons/{room}/sourdine"
        | "/salons/{room}/sourdine/fin"
        | "/salons/{room}/mentions-seulement"
        | "/salons/{room}/mentions-seulement/fin" => form(&[]),
        "/salons/{room}/demande" => form(&[("besoin", "Une poussette"), ("au-nom-de", "moi")]),
        "/salons/{room}/messages/{message}/demande" => form(&[("signe", "lived")]),
        "/salons/{room}/messages/{message}/demande/reglee" | "/salons/{room}/messages/{message}/demande/rouverte" => {
            form(&[("ce-qui-a-aide", "Le comptoir")])
        }
        "/salons/{room}/messages/{message}/bibliotheque" => form(&[
            ("titre", &format!("Carte {}", world.next_number())),
            ("phrase", "On la donne en partant"),
            ("genre", "idea"),
            ("licence", "unknown"),
            ("visible", "community"),
        ]),
        "/salons/{room}/messages/{message}/signalement" => {
            let is_facilitator = person.account.as_ref().is_some_and(|who| who.id == world.who(Who::Facilitator).id());
            let to = world.who(if is_facilitator { Who::Coordination } else { Who::Facilitator }).id();
            form(&[("personnes", &to.to_string())])
        }
        "/rencontres/{meeting}/salon" => form(&[]),
        "/rencontres/{meeting}/documents" => {
            Sent::files(&[("avec", "")], &[("fichiers", "ordre.pdf", b"%PDF-1.4\n%%EOF".to_vec())])
        }
        "/rencontres/{meeting}/documents/retrait" => form(&[("document", "1")]),
        "/signalements/{report}/reponse" => form(&[("reponse", "C’est fait")]),
        "/signalements/{report}/prise-en-charge" | "/signalements/{report}/retrait" => form(&[]),
        "/entraide/relais/{relay}/porter" => form(&[("texte", "Une heure"), ("salon", &world.here.room)]),
        "/entraide/relais/{relay}/refus" => form(&[("raison", "Parlons-en")]),
        "/entraide/relais/{relay}/reprise" => form(&[]),
        "/salons/{room}/brouillon" => form(&[("body", "Je commence"), ("revision", "0")]),
        "/salons/{room}/messages/{message}/lu-et-compris" => form(&[("dit", "lu")]),
        "/salons/{room}/plus-tard" => {
            form(&[("body", "À mardi"), ("date", "2027-05-04"), ("heure", "9 h"), ("cle", "la-cle-de-plus-tard")])
        }
        "/salons/{room}/messages/{message}/theme" => form(&[("theme", &format!("Dire non {}", world.next_number()))]),
        "/salons/{room}/messages/{message}/reactions" => form(&[("emoji", "👏")]),
        "/salons/{room}/messages/{message}/fil" => form(&[("body", "Chez nous aussi")]),
        _ => unknown(route),
    }
}

/// A photo with everybody of the group in it, of whom each may agree; one to take away is of nobody, so that whoever may do so sees it.
async fn freshly_photographed(world: &World, route: &Route) -> String {
    let group = [Who::Coordination, Who::Facilitator, Who::Member, Who::Advisor].map(|who| world.who(who).id());
    let people = if route.pattern.ends_with("/accord") { &group[..] } else { &[] };
    adds_a_photo(&world.here, world.who(Who::Member), people, &format!("Photo {}", world.next_number())).await
}

/// The revision of what was said of the line of the walks.
async fn explained(world: &World) -> String {
    let revision = sql("SELECT MAX(revision) FROM budget_words WHERE community_id = $1").bind(world.here.community.id);
    revision.value::<i64>(&world.instance.db).await.unwrap().to_string()
}

/// The last line that coordination added, with money to be moved: the program of the walks says no amount.
async fn added_line(world: &World) -> String {
    let last =
        sql("SELECT COALESCE(MAX(id), 0) FROM budget_lines WHERE community_id = $1").bind(world.here.community.id);
    format!("+{}", last.value::<i64>(&world.instance.db).await.unwrap())
}

/// The deeds on an agenda.
fn on_the_agenda(world: &World, route: &Route) -> Sent {
    let title = format!("Atelier {}", world.next_number());
    let block = [("titre", title.as_str()), ("duree", "20"), ("genre", "exercise"), ("revision", "1")];
    let fields: &[(&str, &str)] = match route.pattern.rsplit_once("/ordre-du-jour/").map_or("", |(_, deed)| deed) {
        "debut" => &[("depart", "base")],
        "ajout" | "blocs/{block}" => &block,
        "blocs/{block}/place" => &[("sens", "bas")],
        "modele" => &[("modele", title.as_str())],
        "propositions" => &[("genre", "item"), ("titre", "Les congés")],
        "propositions/{proposal}/accueil" => &[("titre", "Les congés"), ("duree", "15")],
        "propositions/{proposal}/refus" => &[("mot", "En juin plutôt")],
        "blocs/{block}/retrait" | "blocs/{block}/remise" => &[],
        "propositions/{proposal}/retrait" | "propositions/{proposal}/remise" => &[],
        _ => unknown(route),
    };
    Sent::Form(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
}

/// The deeds outside of any community, and those of the API.
#[expect(clippy::too_many_lines, reason = "one line for each deed that sends something")]
fn elsewhere(route: &Route, email: &str) -> Sent {
    let pairs = |fields: &[(&str, &str)]| {
        fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    };
    let form = |fields: &[(&str, &str)]| Sent::Form(pairs(fields));
    let newcomer = [("name", "Zoé"), ("organization", "Entre-Parents"), ("email", "zoe@exemple.org")];
    let opening = [("program", "reflexion-action"), ("start", "2027-12"), ("name", "Groupe du Nord")];
    match route.pattern.as_str() {
        of_the_api if of_the_api.starts_with("/api/") => by_program(route),
        "/fichiers/envois" => Sent::Upload(4),
        "/fichiers/envois/{upload}" if route.method == "DELETE" => Sent::Nothing,
        "/fichiers/envois/{upload}" => Sent::Piece(0, b"oui".to_vec()),
        "/attente/{waiting}/place" | "/attente/{waiting}/retrait" | "/entree/{token}" | "/ici/{code}" => form(&[]),
        "/ici" => form(&[("code", "abcd-efgh")]),
        "/communautes/nouvelle" | "/communautes/nouvelle/apercu" | "/communautes/nouvelle/retouche" => {
            Sent::Parts(pairs(&opening))
        }
        "/connexion" => form(&[("email", email)]),
        "/connexion/code" => form(&[("email", email), ("code", "000000")]),
        "/courriels/desabonnement/{token}" => form(&[("List-Unsubscribe", "One-Click")]),
        "/debut/{token}" => form(&[("nom", "Zoé"), ("email", "zoe@exemple.org")]),
        "/invitation/{token}" => form(&newcomer),
        "/langue" => form(&[("langue", "fr-CA")]),
        "/pouls/{token}" => form(&[("utile", "4"), ("mot", "lumière")]),
        "/profil" => form(&[("nom", "Quelqu’un"), ("langue", "fr-CA")]),
        "/profil/agenda" | "/profil/agenda/fermeture" | "/profil/jetons/{token}/revocation" => form(&[]),
        code if code.contains("/code") => form(&[("code", "000000")]),
        "/profil/application" | "/profil/application/reserve" | "/profil/application/fin" => form(&[]),
        "/profil/appareils/{session}/fermeture" | "/profil/appareils/autres/fermeture" => form(&[]),
        "/connexion/cle" | "/profil/cles" => form(&[("nom", "Téléphone"), ("reponse", "{}")]),
        "/connexion/cle/question" | "/profil/cles/question" | "/profil/cles/{key}/retrait" => form(&[]),
        "/profil/courriels" => form(&[("par-semaine", "2")]),
        "/profil/a-envoyer/{scheduled}" => {
            form(&[("body", "Autre"), ("date", "2027-05-05"), ("heure", "9 h"), ("revision", "1")])
        }
        "/profil/a-envoyer/{scheduled}/maintenant" | "/profil/a-envoyer/{scheduled}/retrait" => form(&[]),
        "/profil/journal/nouveau" | "/profil/journal/{entry}" => {
            form(&[("jour", "2027-03-16"), ("faits", "Un rire."), ("revision", "1")])
        }
        "/profil/journal/{entry}/retrait" => form(&[]),
        "/profil/attestations/nom" => form(&[("nom", "Awa Diallo")]),
        "/profil/attestations/{attestation}/liste" => form(&[("oui", "oui")]),
        "/attestation/{code}" => form(&[("nom", "Awa Diallo")]),
        "/profil/jetons" => form(&[("nom", "un carnet")]),
        "/profil/organisme" => form(&[("organization", "Entre-Parents")]),
        "/profil/suppression" => form(&[("email", email)]),
        "/reponse/{token}" => form(&[("reponse", "here")]),
        "/porte/{door}/demande" => asks_to_take_part(email),
        "/bibliotheque/oai" => form(&[("verb", "Identify")]),
        "/accord/{token}" => form(&[("nom", "Marc Roy"), ("heures", "trois heures par mois")]),
        of_an_application if of_an_application.starts_with("/demande/{token}/") => form(&[("lien", "oui")]),
        identity::SIGN_OUT => form(&[]),
        _ => unknown(route),
    }
}

/// Somebody asks to take part from a page that no door made: it is told so, and nothing is written.
fn asks_to_take_part(email: &str) -> Sent {
    let said = [("nom", "Zora"), ("organisme", "Entre-Parents"), ("secteur", "Rosemont"), ("role", "Intervenante")];
    let rest = [("experience", "some"), ("pourquoi", "Ne plus être seule"), ("courriel", email), ("site", "robot")];
    Sent::Form(said.into_iter().chain(rest).map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
}

/// The deeds of the API.
fn by_program(route: &Route) -> Sent {
    match route.pattern.as_str() {
        "/api/v1/files" => Sent::files(&[], &[("file", "ordre.pdf", b"%PDF-1.4\n%%EOF".to_vec())]),
        "/api/v1/files/tus" => Sent::Upload(4),
        "/api/v1/files/tus/{upload}" if route.method == "DELETE" => Sent::Nothing,
        "/api/v1/files/tus/{upload}" => Sent::Piece(0, b"oui".to_vec()),
        "/api/v1/rooms/{id}/messages/{message}/acknowledgement" => Sent::Nothing,
        "/api/v1/rooms/{id}/messages/{message}/reactions" => Sent::Json(json!({ "emoji": "👏" })),
        "/api/v1/rooms/{id}/messages/{message}/request" if route.method == "PUT" => {
            Sent::Json(json!({ "settled": true }))
        }
        "/api/v1/rooms/{id}/messages/{message}/request" => Sent::Json(json!({ "sign": "lived" })),
        "/api/v1/rooms/{id}/messages" => Sent::Json(json!({ "body": "Bonjour" })),
        "/api/v1/rooms/{id}/messages/{message}" if route.method == "PATCH" => Sent::Json(json!({ "body": "Corrigé" })),
        "/api/v1/rooms/{id}/messages/{message}" if route.method == "DELETE" => Sent::Nothing,
        "/api/v1/communities/{id}/applications" => Sent::Json(json!({
            "name": "Zora", "email": "zora-du-programme@exemple.org", "organization": "L’Étoile", "territory": "Rosemont",
            "role": "Intervenante", "experience": "some", "why": "Ne plus être seule."
        })),
        "/api/v1/communities/{id}/resources" => Sent::Json(json!({ "title": "La boîte", "sentence": "Quatre cartes" })),
        "/api/v1/communities/{id}/expenses" => Sent::Json(json!({
            "line": "locaux", "day": "2027-03-01", "supplier": "Chez l’Ours", "cents": 1250
        })),
        "/api/v1/communities/{id}/themes" => Sent::Json(json!({ "title": "Dire non" })),
        "/api/v1/communities/{id}/votes" => Sent::Json(json!({
            "question": "Quel jour?", "kind": "one", "ballots": "named", "options": ["Mardi", "Jeudi"], "last_day": "2027-03-30"
        })),
        "/api/v1/communities/{id}/meetings/{meeting}/rsvp" => Sent::Json(json!({ "answer": "online" })),
        _ => unknown(route),
    }
}

pub(super) fn unknown(route: &Route) -> ! {
    panic!("the walk does not know what goes with {route}: teach it, in forms.rs")
}

/// The form of a meeting as it stands, moved by a week.
async fn dated(world: &World, things: &Things) -> Sent {
    let meeting = things.get("meeting").parse().unwrap_or(0);
    let revision = sql("SELECT revision FROM meetings WHERE id = $1").bind(meeting);
    let revision = revision.optional::<(i64,)>(&world.instance.db).await.unwrap().map_or(1, |(revision,)| revision);
    let fields =
        [("date", "2027-06-10"), ("heure", "13:00"), ("duree", "180"), ("mode", "hybrid"), ("raison", "Le congé")];
    let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned()));
    Sent::Form(fields.chain([("revision".to_owned(), revision.to_string())]).collect())
}

/// Two meetings that come back, of which the first is kept.
fn coming_back() -> Sent {
    let first = ui::dates::from_fields("2027-06-09", "13:00").expect("it exists").to_string();
    let fields = [
        ("genre", "regular"),
        ("date", "2027-06-09"),
        ("heure", "13:00"),
        ("duree", "180"),
        ("rythme", "semaines"),
        ("semaines", "2"),
        ("nombre", "2"),
        ("garde", &first),
    ];
    Sent::Form(fields.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
}

/// The organisation of somebody: in this world, everybody's.
async fn organization(world: &World, person: &Person) -> i64 {
    let Some(account) = &person.account else { return 0 };
    let own = communities::organizations::of(&world.instance.db, account.id).await.unwrap();
    own.map_or(0, |organization| organization.id)
}

/// Somebody else who coordinates states the mail domain of that organisation, anew.
async fn states_a_domain(world: &World) {
    let (other, path) =
        (world.twin(Who::Coordination).await, |rest: &str| world.here.path(&format!("/membres/organismes{rest}")));
    let organization = organization(world, &other).await.to_string();
    let fields = [("organisme", organization.as_str()), ("domaine", "exemple.org")];
    other.posts(path("/retrait"), &fields).await;
    other.posts(path(""), &fields).await.is(303);
}

/// The sheet of that organisation, over what is there.
async fn venue(world: &World, person: &Person) -> Sent {
    let revision = sql("SELECT revision FROM venue_sheets WHERE organization_id = $1");
    let revision =
        revision.bind(organization(world, person).await).optional::<(i64,)>(&world.instance.db).await.unwrap();
    let revision = revision.map_or(0, |(revision,)| revision).to_string();
    let fields = [("adresse", "12, rue de l’Écluse"), ("places", "12"), ("revision", &revision)];
    Sent::Form(fields.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
}

/// What goes with each deed of a poll: a proposal, an answer to its first moment, or the choice of it.
async fn polled(world: &World, route: &Route, things: &Things) -> Sent {
    let meeting = things.get("meeting").parse().unwrap_or(0);
    let slots = sql("SELECT s.id FROM date_poll_slots s JOIN date_polls p ON p.id = s.poll_id \
                     WHERE p.meeting_id = $1 ORDER BY s.id");
    let slots = slots.bind(meeting).all::<(i64,)>(&world.instance.db).await.unwrap();
    let slots: Vec<String> = slots.iter().map(|(id,)| id.to_string()).collect();
    let member = world.who(Who::Member).id().to_string();
    let moment = world.here.proposed().map(|moment| moment.code());
    let answered = slots.iter().map(|slot| ("vu", slot.as_str())).chain([("reste", "yes"), ("personne", &member)]);
    let fields: Vec<(&str, &str)> = match route.pattern.rsplit('/').next() {
        Some("ouverture" | "moments") => {
            let deadline = [("echeance", "2027-04-01"), ("echeance-heure", "18:00"), ("geste", "ouvrir")];
            moment.iter().map(|code| ("moment", code.as_str())).chain(deadline).collect()
        }
        Some("choix") => slots
            .iter()
            .take(1)
            .map(|slot| ("choix", slot.as_str()))
            .chain([("raison", "Le congé"), ("malgre", "oui")])
            .collect(),
        Some("rappel" | "cloture" | "retrait" | "remise") => Vec::new(),
        _ => answered.collect(),
    };
    Sent::Form(fields.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
}

/// A decision, corrected over the revision that stands.
async fn decision(world: &World, things: &Things, meeting: &str) -> Sent {
    let id = things.get("decision").parse().unwrap_or(0);
    let revision = sql("SELECT revision FROM decisions WHERE id = $1").bind(id);
    let revision = revision.optional::<(i64,)>(&world.instance.db).await.unwrap().map_or(1, |(revision,)| revision);
    let words = format!("Nous nous rencontrons le mardi ({})", world.next_number());
    let revision = revision.to_string();
    let fields = [
        ("decision", words.as_str()),
        ("maniere", "consent"),
        ("reouverture", "group"),
        ("rencontre", meeting),
        ("revision", &revision),
    ];
    Sent::Form(fields.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec())
}

/// Who is in a room for chosen people, and who comes.
fn chosen(world: &World, is_usual: bool, things: &mut Things) {
    let (inside, outside) = if is_usual { (Who::Member, Who::Advisor) } else { (Who::Advisor, Who::Facilitator) };
    things.set("chosen", world.who(inside).id());
    things.set("newcomer", world.who(outside).id());
}

/// Makes what this deed needs anew: a message of Awa's, a meeting to come that the guest is asked to, an open invitation.
#[expect(clippy::too_many_lines, reason = "one arm for each deed that uses a thing up")]
pub(super) async fn freshen(world: &World, route: &Route, (case, things): (Case, &mut Things)) {
    let (here, awa) = (&world.here, world.who(Who::Member));
    let account_of = |who| world.who(who).account.clone().expect("they have an account");
    let (author, room) = if case == Case::Closed { (Who::Advisor, &here.committee) } else { (Who::Member, &here.room) };
    let number = world.next_number();
    for name in route.parameters() {
        match name {
            name if network::is_of(route) => network::freshen(world, route, name, things).await,
            "upload" => things.set("upload", begins_to_send(awa, route.of_the_api(), b"").await),
            "relay" => things.set("relay", asks_through(world, here, awa).await),
            "report" if is_written(route) => {
                let nadia = world.who(Who::Coordination);
                let page = begins(here, nadia, things).await;
                if route.pattern.ends_with("/adoption") {
                    things.set("decision", here.decides(&format!("On adopte {number}")).await);
                }
                if route.pattern.ends_with("/envoi") {
                    adopts(here, nadia, &page).await;
                }
                if route.pattern.ends_with("/reprise") {
                    nadia.posts(format!("{page}/lecture"), &[]).await.is(303);
                }
                if ["/remarques", "/reglee"].iter().any(|end| route.pattern.ends_with(end)) {
                    nadia.posts(format!("{page}/lecture"), &[]).await.is(303);
                    says_of_a_report(here, awa, &page, things).await;
                }
            }
            "due" => owes(here, world.who(Who::Coordination), &format!("Rapport {number}"), things).await,
            "report" => things.set("report", reports(world, here, awa).await),
            "scheduled" => things.set("scheduled", waits(world).await),
            "entry" => things.set("entry", entry(world).await),
            "attestation" => attested(world, here, (&account_of(Who::Member), world.held), things).await,
            "person" if route.pattern.contains("/fete/") => celebrates(here, awa).await,
            "pair" => pairs::freshen(world, route, things).await,
            "community" if route.pattern.ends_with("/import/dossier/entree") => library::freshen(world, things).await,
            "community" if route.pattern.contains("/saison/modele/") => shapes::freshen(world, route).await,
            "community" if route.pattern.ends_with("/jumelages/tirage") => pairs::wanted(world).await,
            "photo" => things.set("photo", freshly_photographed(world, route).await),
            "message" if is_announced(route) => {}
            "message" if asks_for_help(route) => {
                things.set("asked", asks_the_room(here, world.who(author), room).await);
            }
            "message" => {
                things.set("message", here.says(&account_of(author), room, &format!("Message {number}")).await)
            }
            "meeting" if route.pattern.contains("/{meeting}/reseau") => {
                network::opens_a_training(here, world.who(Who::Coordination), things).await;
                network::register(world, things).await;
            }
            "meeting" if minutes::are_of(route) => {
                things.set("minuted", minutes::made(world, here, minutes::stage(route)).await);
            }
            "meeting" if route.pattern.contains("/presences") || route.pattern.ends_with("/engagements") => {
                things.set("meeting", world.held);
            }
            "meeting" if route.pattern.contains("/animation") => {
                let meeting = here.holds_today().await;
                if case == Case::Usual {
                    here.asks(&account_of(Who::Guest), meeting).await;
                }
                here.marks(meeting, &[&account_of(Who::Member), &account_of(Who::Advisor)]).await;
                if route.pattern.ends_with("/deplacement") {
                    let groups = here.path(&format!("/rencontres/{meeting}/animation/groupes"));
                    world.who(Who::Facilitator).posts(groups, &[("forme", "of-2")]).await.is(303);
                }
                things.set("meeting", meeting);
            }
            "room"
                if ["/reglages", "/archivage", "/reouverture", "/place"]
                    .iter()
                    .any(|end| route.pattern.ends_with(end)) =>
            {
                let nadia = world.who(Who::Coordination);
                let roles = if case == Case::Closed { &["advisor"][..] } else { &["facilitator", "member"] };
                let roles = roles.iter().map(|role| ("roles".to_owned(), (*role).to_owned()));
                let fields: Vec<_> = roles.chain([("nom".to_owned(), format!("Neuf {number}"))]).collect();
                let opened = nadia.sends(here.path("/nouveau-salon"), &fields).await.is(303);
                let room = opened.header("location").split('/').rev().nth(1).expect("the room's word").to_owned();
                if route.pattern.ends_with("/reouverture") {
                    nadia.post(here.path(&format!("/salons/{room}/archivage")), &[]).await.is(303);
                }
                things.set("room", room);
            }
            "room" if route.pattern.contains("/{room}/personnes") => {
                let is_usual = case == Case::Usual;
                things.set("chosen-room", chosen_room(world, here, &format!("Choisi {number}"), is_usual).await);
                chosen(world, is_usual, things);
            }
            "room" if route.pattern.ends_with("/{room}/fin") => {
                let is_usual = case == Case::Usual;
                things.set("circle", circle(world, here, &format!("Cercle {number}"), is_usual).await);
            }
            "community" if route.pattern.contains("/membres/organismes/") => states_a_domain(world).await,
            "decision" => {
                let decision = here.decides(&format!("Décision {number}")).await;
                if route.pattern.ends_with("/maintien") {
                    here.reopens(decision).await;
                }
                things.set("decision", decision);
            }
            "indicator" => things.set("indicator", here.looks_at(&format!("Visites {number}")).await),
            "story" if route.pattern.ends_with("/confirmation") => {
                things.set("awaited-story", noted(world, here, awa).await);
            }
            "story" => things.set("story", here.tells(awa, &format!("Silence {number}")).await),
            "theme" => {
                let theme = here.proposes_a_theme(awa, &format!("Thème {number}")).await;
                if route.pattern.ends_with("/{theme}/remise") {
                    awa.post(here.path(&format!("/themes/{theme}/retrait")), &[]).await.is(303);
                }
                things.set("theme", theme);
            }
            "remark" => {
                let theme = things.get("theme").parse().expect("a number");
                let remark = here.says_of_a_theme(awa, theme, &format!("Mot {number}")).await;
                if route.pattern.ends_with("/remise") {
                    awa.post(here.path(&format!("/themes/{theme}/mots/{remark}/retrait")), &[]).await.is(303);
                }
                things.set("remark", remark);
            }
            "resource" if route.pattern.ends_with("/accord") => {
                let said = here.says(&account_of(Who::Member), &here.room, &format!("Boîte {number}")).await;
                let typed = [("titre", "Boîte"), ("phrase", "Quatre cartes"), ("genre", "tool"), ("licence", "cc-by")];
                let page = here.path(&format!("/salons/{}/messages/{said}/bibliotheque", here.room));
                let kept = [&typed[..], &[("visible", "community")]].concat();
                let told = world.who(Who::Facilitator).posts(page, &kept).await.is(303);
                things.set("resource", last(told.header("location").split('?').next().unwrap_or_default()));
            }
            "resource" => {
                let resource = here.puts_in_the_library(awa, &format!("Boîte {number}")).await;
                if route.pattern.ends_with("/{resource}/remise") {
                    awa.post(here.path(&format!("/bibliotheque/{resource}/rangement")), &[]).await.is(303);
                }
                things.set("resource", resource);
            }
            "term" => {
                let term = here.proposes_a_word(awa, &format!("Récit {number}")).await;
                if route.pattern.ends_with("/remise") {
                    awa.post(here.path(&format!("/glossaire/{term}/retrait")), &[]).await.is(303);
                }
                things.set("term", term);
            }
            "edition" => {
                let resource = things.get("resource").parse().expect("a number");
                things.set("edition", here.attaches(awa, resource).await);
            }
            "trial" => {
                let resource = things.get("resource").parse().expect("a number");
                let trial = here.tried_it(awa, resource, &format!("Ça a ri {number}")).await;
                if route.pattern.ends_with("/remise") {
                    awa.post(here.path(&format!("/bibliotheque/{resource}/essais/{trial}/retrait")), &[]).await.is(303);
                }
                things.set("trial", trial);
            }
            "expense" | "gift" | "source" => keeps_a_budget(world, here, things).await,
            "survey" => surveys(world, here, things).await,
            "vote" => votes(world, here, things).await,
            "application" => applies(world, here, things).await,
            "token" if ["/demande/", "/accord/"].iter().any(|start| route.pattern.starts_with(start)) => {
                applies(world, here, things).await;
            }
            "commitment" => {
                let commitment = here.tries(&account_of(Who::Member), world.held, &format!("Essai {number}")).await;
                if route.pattern.ends_with("/reprise") {
                    here.has_not_yet(&account_of(Who::Member), commitment).await;
                }
                things.set("commitment", commitment);
            }
            "meeting" if route.pattern.contains("/pouls") => {
                let today = here.meeting_on("2027-03-17").await;
                things.set("meeting", today);
                here.opens_pulse(today).await;
            }
            "meeting" if route.pattern.ends_with("/{meeting}/salon") => {
                // Rooms are told apart by the days of their meetings, and no day of August is a holiday.
                things.set("meeting", here.meeting_on(&format!("2027-08-{:02}", number % 28 + 1)).await);
            }
            "meeting" => {
                let meeting = here.meeting_on("2027-06-03").await;
                if case == Case::Usual {
                    here.asks(&account_of(Who::Guest), meeting).await;
                }
                things.set("meeting", meeting);
                if route.pattern.contains("/sondage/") && !route.pattern.ends_with("/ouverture") {
                    here.polls(meeting).await;
                }
                match route.pattern.rsplit('/').next() {
                    Some("remise") if route.pattern.ends_with("/rencontres/{meeting}/remise") => {
                        here.cancels(meeting).await
                    }
                    Some("hote") => here.offers_a_room(meeting).await,
                    Some("fiche") => here.hosts(meeting).await,
                    Some("besoins") => here.asks_for_needs(meeting).await,
                    Some("modele") => drop(here.plans(meeting, "Atelier").await),
                    _ => {}
                }
            }
            "block" => {
                let meeting = things.get("meeting").parse().expect("a number");
                let block = here.plans(meeting, "Atelier").await;
                if route.pattern.ends_with("/remise") {
                    here.takes_out(meeting, block).await;
                }
                things.set("block", block);
            }
            "proposal" => {
                let meeting = things.get("meeting").parse().expect("a number");
                let proposal = here.proposes(&account_of(Who::Member), meeting, "Les congés").await;
                if route.pattern.ends_with("/remise") {
                    here.takes_back(&account_of(Who::Member), meeting, proposal).await;
                }
                things.set("proposal", proposal);
            }
            "template" => {
                let meeting = here.meeting_on("2027-06-03").await;
                here.plans(meeting, "Atelier").await;
                things.set("template", here.keeps_template(meeting, &format!("Façon {number}")).await);
            }
            "person" => {
                let passer_by = account(&world.instance, "Passante", &format!("passante-{number}@exemple.org")).await;
                here.seats(&passer_by, communities::Role::Advisor).await;
                things.set("person", passer_by.id);
            }
            "invitation" => things.set("invitation", here.invites(&format!("neuve-{number}@exemple.org")).await.id),
            "mail" => things.set("mail", here.doubts_a_mail().await),
            "token" if route.pattern == "/invitation/{token}" => {
                things.set("invitation-link", last(&here.invites(&format!("neuve-{number}@exemple.org")).await.link));
            }
            "token" if route.pattern == "/entree/{token}" => {
                let pass = identity::actions::sign_in_link(&world.instance, awa.id()).await.unwrap();
                things.set("pass", last(&pass.path()));
            }
            "session" => own(world, awa, things).await,
            "key" => own_key(world, awa, things).await,
            "token" if route.pattern.starts_with("/profil/jetons") => own(world, awa, things).await,
            _ => {}
        }
    }
}
