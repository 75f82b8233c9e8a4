//! Minutes from the outside: the draft, the pen that passes from one to another, the review, and the three layers. What was said
//! in confidence is looked for everywhere that it must not be.

use communities::Role;
use platform::sql;
use serde_json::{Value as Json, json};

use crate::world::{Answer, House, Person};

const SECRET: &str = "La famille de la rue du Canal";
const OPEN: &str = "On a parlé des horaires d’été";
const DECIDED: &str = "Commencer à 13 h précises";
const LEARNT: &str = "Nommer la fatigue aide";
const LINK: &str = "https://exemple.org/rituels";

/// A meeting that was held on March 18, with its agenda, its notes, its decisions and who was there.
struct Told {
    house: House,
    meeting: i64,
    /// `…/rencontres/7/compte-rendu`.
    page: String,
    farah: Person,
    denis: Person,
}

impl Told {
    async fn held() -> Told {
        let house = House::open_after("told", async |house| {
            house.person("Farah", Role::Network).await;
            house.person("Denis", Role::Sponsor).await;
            let march = house.march_is_set("2027-03-18").await;
            let codev = house.plans(&march, ("codev", "La situation de Jean"), &[("duree", "75")]).await;
            let talk = house.plans(&march, ("discussion", "Les horaires"), &[("duree", "45")]).await;
            house.it_is("2027-03-18", "16:30");
            house.marks(&march, &[&house.awa, &house.jean]).await;
            house.notes(&march, ("note", SECRET), Some(codev)).await;
            house.notes(&march, ("learning", &format!("{SECRET}, ce qu’on en retient")), Some(codev)).await;
            house.notes(&march, ("note", OPEN), Some(talk)).await;
            house.notes(&march, ("learning", LEARNT), None).await;
            house.notes(&march, ("resource", LINK), Some(talk)).await;
            house.notes(&march, ("decision", DECIDED), Some(talk)).await;
            house.notes(&march, ("decision", &format!("{SECRET} sera rappelée lundi")), Some(codev)).await;
        });
        Told::of(house.await).await
    }

    async fn of(house: House) -> Told {
        let (farah, denis) = (house.stranger("Farah").await, house.stranger("Denis").await);
        house.it_is("2027-03-18", "16:30");
        let (meeting, page) = (house.meetings().await[1], format!("{}/compte-rendu", house.march().await));
        Told { house, meeting, page, farah, denis }
    }

    async fn learns(&self, words: &str, block: i64) {
        self.house.notes(&self.house.march().await, ("learning", words), Some(block)).await;
    }

    /// Drafted by Samira.
    async fn drafted() -> Told {
        let told = Told::held().await;
        told.house.samira.post(&told.page, &[]).await.leads_to(&told.at("/redaction"));
        told
    }

    /// Drafted, and open to the members.
    async fn open() -> Told {
        let told = Told::drafted().await;
        told.house.samira.post(&told.at("/ouverture"), &[("jours", "7")]).await.leads_to(&told.page);
        told
    }

    async fn approved() -> Told {
        let told = Told::open().await;
        told.approves("meeting").await.leads_to(&told.page);
        told
    }

    async fn approves(&self, how: &str) -> Answer {
        self.house.samira.post(&self.at("/approbation"), &[("maniere", how)]).await
    }

    fn at(&self, rest: &str) -> String {
        format!("{}{rest}", self.page)
    }

    fn outside(&self, rest: &str) -> String {
        format!("/c/essai/comptes-rendus/{}/{rest}", self.meeting)
    }

    /// The number of the section that holds these words, and its revision.
    async fn section(&self, words: &str) -> (i64, i64) {
        let found =
            sql("SELECT id, revision FROM minutes_sections WHERE meeting_id = $1 AND body LIKE $2 ORDER BY id LIMIT 1");
        found.bind(self.meeting).bind(format!("%{words}%")).one(&self.house.instance.db).await.unwrap()
    }

    async fn section_of(&self, part: &str) -> (i64, i64) {
        let found = sql("SELECT id, revision FROM minutes_sections WHERE meeting_id = $1 AND part = $2");
        found.bind(self.meeting).bind(part).one(&self.house.instance.db).await.unwrap()
    }

    /// Person saves this text in a section as they saw it; `more` are other fields of that section.
    async fn saves(&self, by: &Person, (section, revision): (i64, i64), text: &str, more: &[(&str, &str)]) -> Answer {
        let mut fields =
            vec![(format!("texte-{section}"), text.to_owned()), (format!("revision-{section}"), revision.to_string())];
        fields.extend(more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        by.sends(&self.at("/redaction"), &fields).await
    }

    /// Every page and file of the two layers that leave, as each who may read them gets them.
    async fn everything_that_leaves(&self) -> Vec<(String, String)> {
        let (organizations, figures) = (self.outside("organismes"), self.outside("chiffres"));
        let mut found = Vec::new();
        for ending in ["", ".md", ".docx"] {
            for (reader, name) in [(&self.farah, "Farah"), (&self.house.awa, "Awa"), (&self.house.samira, "Samira")] {
                let page = reader.get(&format!("{organizations}{ending}")).await.is(200).page;
                found.push((format!("{name} organismes{ending}"), page.source().to_owned()));
            }
            for (reader, name) in [(&self.denis, "Denis"), (&self.farah, "Farah"), (&self.house.jean, "Jean")] {
                let page = reader.get(&format!("{figures}{ending}")).await.is(200).page;
                found.push((format!("{name} chiffres{ending}"), page.source().to_owned()));
            }
        }
        for (reader, name) in [(&self.denis, "Denis"), (&self.farah, "Farah")] {
            let page = reader.get("/c/essai/comptes-rendus").await.is(200).page;
            found.push((format!("{name} liste"), page.source().to_owned()));
        }
        found
    }

    /// What the members' page and files say.
    async fn everything_that_stays(&self) -> Vec<String> {
        let mut found = Vec::new();
        for page in [self.page.clone(), self.at("/texte.md"), self.at("/texte.docx")] {
            found.push(self.house.awa.get(&page).await.is(200).page.source().to_owned());
        }
        found
    }
}

#[tokio::test]
async fn the_program_drafts_what_happened_and_only_those_who_write_see_it() {
    let told = Told::drafted().await;
    let page = told.house.samira.get(&told.page).await.is(200).shows("Awa").shows("Jean").shows("2 personnes");
    let page =
        page.shows("La situation de Jean").shows("13 h à 14 h 15 (prévu)").shows(SECRET).shows(OPEN).shows(DECIDED);
    page.shows(LEARNT).shows("la coordination et l’animation, 2 personnes").hides("les organismes lisent");
    told.house.awa.get(&told.page).await.is(200).shows("n’est pas encore ouvert").hides(OPEN).hides(SECRET);
    for file in ["/texte.md", "/texte.docx"] {
        told.house.awa.get(&told.at(file)).await.is(404);
        told.house.nadia.get(&told.at(file)).await.is(200);
    }
    told.house.awa.get(&told.outside("organismes")).await.is(404);
    told.house.samira.get(&told.outside("organismes")).await.is(200).shows(DECIDED);
    let listed = format!("/api/v1/communities/{}/minutes", told.house.community.id);
    for (reader, states) in [(&told.house.awa, json!([])), (&told.house.samira, json!(["draft"]))] {
        let answer = reader.program(&told.house).await.get(&listed).await.is(200);
        let read: Json = crate::search::read(&answer);
        let items = read["items"].as_array().unwrap().iter().map(|each| each["state"].clone());
        assert_eq!(Json::from_iter(items), states);
    }
    assert!(!told.house.events().await.iter().any(|(kind, channel)| kind.contains("minutes") && channel == "members"));
}

#[tokio::test]
async fn hours_are_those_that_were_lived() {
    let told = Told::held().await;
    let (house, march) = (&told.house, told.house.march().await);
    for (time, button) in [("13:05", "Commencer la rencontre"), ("14:40", "Terminer la rencontre")] {
        house.it_is("2027-03-18", time);
        house.samira.presses(&march, button).await.leads_to(&march);
    }
    house.it_is("2027-03-18", "16:30");
    told.house.samira.post(&told.page, &[]).await.leads_to(&told.page);
    let page = told.house.samira.get(&told.page).await.is(200).shows("13 h 05 à 14 h 40 · La situation de Jean");
    page.shows("Les horaires (pas abordé)").hides("(prévu)");
}

#[tokio::test]
async fn what_was_said_in_confidence_reaches_no_other_layer_by_any_path() {
    let told = Told::drafted().await;
    let house = &told.house;
    // The writer edits it, and a forged form asks for a wider audience.
    let (codev, revision) = told.section(SECRET).await;
    let wider = [(format!("portee-{codev}"), "organizations")];
    let wider: Vec<_> = wider.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    let edited = format!("- {SECRET}\n- Elle a été accompagnée");
    told.saves(&house.samira, (codev, revision), &edited, &wider).await.leads_to(&told.page);
    // A section of the members too: nobody widens what its part does not let go.
    let talk = told.section(OPEN).await;
    let wider = [(format!("portee-{}", talk.0), "organizations")];
    let wider: Vec<_> = wider.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    told.saves(&house.samira, talk, &format!("- {OPEN}, retouché"), &wider).await.leads_to(&told.page);
    // Notes that come later go where they were said.
    let block = sql("SELECT block_id FROM minutes_sections WHERE id = $1").bind(codev);
    let block: i64 = block.value(&house.instance.db).await.unwrap();
    // The second under a block that is nowhere: nobody knows what it was, so it stays here.
    for (block, words) in [(block, "plus tard"), (424_242, "sans bloc")] {
        told.learns(&format!("{SECRET}, {words}"), block).await;
    }
    house.samira.get(&told.page).await.is(200).shows("2 notes ou décisions sont arrivées depuis");
    house.samira.post(&told.at("/ajouts"), &[]).await.leads_to(&told.page);
    // A member corrects it, and the writer accepts.
    house.samira.post(&told.at("/ouverture"), &[("jours", "7")]).await.leads_to(&told.page);
    let (section, proposal) = (codev.to_string(), format!("- {SECRET}, corrigé"));
    let proposed = [("section", section.as_str()), ("texte", proposal.as_str())];
    house.awa.post(&told.at("/corrections"), &proposed).await.leads_to(&told.page);
    let correction: i64 = sql("SELECT id FROM minutes_corrections").value(&house.instance.db).await.unwrap();
    let (correction, revision) = (correction.to_string(), told.section(SECRET).await.1.to_string());
    let accepted =
        [("correction", correction.as_str()), ("revision", &revision), ("texte", &proposal), ("reponse", "accepted")];
    house.samira.post(&told.at("/corrections/reponse"), &accepted).await.leads_to(&told.page);
    told.approves("meeting").await.leads_to(&told.page);
    // After the approval, errata: about it, and about the whole.
    for about in [section.as_str(), ""] {
        let erratum = [("section", about), ("texte", "La famille de la rue du Canal, erratum")];
        house.samira.post(&told.at("/errata"), &erratum).await.leads_to(&told.page);
    }
    for page in told.everything_that_stays().await {
        for word in [SECRET, "corrigé", "erratum", "sans bloc", "La situation de Jean"] {
            assert!(page.contains(word), "{word} must be somewhere: {page}");
        }
    }
    for (where_, page) in told.everything_that_leaves().await {
        for word in ["rue du Canal", "accompagnée", "corrigé", "La situation de Jean", "horaires d’été"] {
            assert!(!page.contains(word), "{word} in {where_}: {page}");
        }
    }
    let farah = told.farah.get(&told.outside("organismes")).await.is(200);
    farah.shows(DECIDED).shows(LEARNT).shows("Codéveloppement").shows("Les horaires").hides("Awa").hides("Jean");
}

#[tokio::test]
async fn the_database_itself_refuses_a_confidential_section_a_wider_audience() {
    let told = Told::drafted().await;
    let (codev, _) = told.section(SECRET).await;
    let tx = told.house.instance.db.begin().await.unwrap();
    // Breaks on purpose.
    let widened =
        sql("UPDATE minutes_sections SET audience = 'organizations' WHERE id = $1").bind(codev).run(&tx).await;
    assert!(widened.is_err());
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one story, told to its end")]
async fn layers_leave_once_approved_each_to_those_who_read_it() {
    let told = Told::open().await;
    let house = &told.house;
    let marc = house.person("Marc", Role::Guest).await;
    let asked = [("personne", marc.id.to_string())];
    let asked: Vec<_> = asked.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let all = [
        told.outside("organismes"),
        told.outside("chiffres"),
        told.outside("chiffres.docx"),
        told.outside("organismes.md"),
    ];
    for page in &all {
        told.farah.get(page).await.is(404);
        told.denis.get(page).await.is(404);
        house.awa.get(page).await.is(200);
    }
    told.farah.get("/c/essai/comptes-rendus").await.is(200).shows("Aucun compte rendu");
    house.it_is("2027-03-17", "12:00");
    house.samira.post(&format!("{}/personnes-ressources", house.march().await), &asked).await.leads_to("/c/essai");
    house.it_is("2027-03-19", "12:00");
    told.approves("meeting").await.leads_to(&told.page);
    told.farah.get(&told.outside("organismes")).await.is(200).shows(DECIDED);
    told.farah.get(&told.outside("chiffres")).await.is(200).shows("2 personnes présentes");
    told.denis
        .get(&told.outside("chiffres"))
        .await
        .is(200)
        .shows("2 décisions")
        .shows("1 ressource")
        .hides(DECIDED)
        .hides(LEARNT);
    told.denis.get(&told.outside("organismes")).await.is(404);
    told.denis.get("/").await.is(200).shows("Lire les comptes rendus publiés");
    told.denis.get("/c/essai/comptes-rendus").await.is(200).shows("Rencontre mensuelle");
    for reader in [&told.farah, &told.denis, &marc, &house.stranger("Chloé").await] {
        for page in [
            told.page.clone(),
            told.at("/texte.md"),
            told.at("/texte.docx"),
            told.at("/redaction"),
            told.at("/versions"),
        ] {
            reader.get(&page).await.is(404);
        }
    }
    house.person("Marc2", Role::Guest).await.get("/c/essai/comptes-rendus").await.is(404);
    marc.get(&house.march().await).await.is(200).hides("Compte rendu");
    for page in &all {
        marc.get(page).await.is(404);
    }
}

#[tokio::test]
async fn the_pen_passes_from_one_to_another_and_no_text_is_lost() {
    let told = Told::drafted().await;
    let house = &told.house;
    let section = told.section(OPEN).await;
    house.nadia.get(&told.at("/redaction")).await.is(200).shows("Samira rédige depuis 16 h 30").hides("Enregistrer");
    house.it_is("2027-03-18", "16:45");
    house.nadia.post(&told.at("/redaction/prise"), &[]).await.leads_to(&told.at("/redaction"));
    told.saves(&house.nadia, section, "- Le texte de Nadia", &[]).await.leads_to(&told.page);
    // Samira never saw it: her text is refused, shown beside Nadia's, and kept.
    let refused = told.saves(&house.samira, section, "- Le texte de Samira", &[]).await.is(409);
    let refused = refused.shows("Nadia rédige depuis 16 h 45").shows("Le texte de Nadia").shows("Rien n’est perdu");
    let form = refused.page.form_with_button("Prendre la suite et enregistrer ma version");
    assert!(form.entries().iter().any(|(_, value)| value.contains("Le texte de Samira")), "{:?}", form.entries());
    let versions = house.samira.get(&told.at("/versions")).await.is(200).shows("Le texte de Samira");
    versions.shows("Mis de côté").shows("Le texte de Nadia").shows("Brouillon fait par Jasette");
    assert!(told.section("Le texte de Nadia").await.0 == section.0, "what was saved stays");
    // She saves over, knowing what she does; Nadia's text is kept too, and Nadia learns it when she saves.
    house.samira.sends(&told.at("/redaction"), &form.entries()).await.leads_to(&told.page);
    house.samira.get(&told.page).await.is(200).shows("Le texte de Samira").hides("Le texte de Nadia");
    house.samira.get(&told.at("/versions")).await.is(200).shows("Le texte de Nadia");
    let (_, revision) = told.section("Le texte de Samira").await;
    told.saves(&house.nadia, (section.0, revision), "- Nadia encore", &[])
        .await
        .is(409)
        .shows("Samira rédige depuis 16 h 45");
}

#[tokio::test]
async fn two_pages_of_the_same_person_do_not_write_over_one_another() {
    let told = Told::drafted().await;
    let section = told.section(OPEN).await;
    let decisions = told.section(DECIDED).await;
    told.saves(&told.house.samira, section, "- Premier onglet", &[]).await.leads_to(&told.page);
    let more = [
        (format!("texte-{}", decisions.0), "- Autre".to_owned()),
        (format!("revision-{}", decisions.0), decisions.1.to_string()),
    ];
    let more: Vec<_> = more.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let refused = told.saves(&told.house.samira, section, "- Second onglet", &more).await.is(409);
    refused.shows("Premier onglet").shows("Second onglet").shows("enregistré d’ailleurs");
    told.house.samira.get(&told.page).await.is(200).shows(DECIDED).hides("Second onglet");
    told.house.samira.get(&told.at("/versions")).await.is(200).shows("Second onglet");
}

#[tokio::test]
async fn a_text_that_saves_itself_goes_on_from_its_revision() {
    let told = Told::drafted().await;
    let house = &told.house;
    let (section, mut revision) = told.section(OPEN).await;
    for text in ["- Un", "- Un mot", "- Un mot de plus"] {
        let fields =
            [(format!("texte-{section}"), text.to_owned()), (format!("revision-{section}"), revision.to_string())];
        let saved = house.samira.clone().with("jasette-part", "1").sends(&told.at("/redaction"), &fields).await.is(200);
        assert!(saved.page.text().contains("Enregistré à 16 h 30"), "{}", saved.page.text());
        let name = format!("input[name=revision-{section}]");
        let next = saved
            .page
            .attributes(&name, "value")
            .first()
            .and_then(|value| value.parse().ok())
            .expect("the next revision");
        assert!(next > revision);
        revision = next;
    }
    let mine = sql("SELECT CAST(COUNT(*) AS BIGINT) FROM minutes_versions WHERE section_id = $1 AND by_id = $2");
    let mine: i64 = mine.bind(section).bind(house.samira.id).value(&house.instance.db).await.unwrap();
    assert_eq!(mine, 1, "a sitting is one version");
    house.nadia.post(&told.at("/redaction/prise"), &[]).await.leads_to(&told.page);
    let fields =
        [(format!("texte-{section}"), "- Trop tard".to_owned()), (format!("revision-{section}"), revision.to_string())];
    let refused = house.samira.clone().with("jasette-part", "1").sends(&told.at("/redaction"), &fields).await.is(409);
    assert!(refused.page.text().contains("Une autre personne rédige maintenant"));
    house.samira.get(&told.at("/versions")).await.is(200).shows("Trop tard");
}

#[tokio::test]
async fn a_section_goes_no_further_than_its_writer_lets_it() {
    let told = Told::drafted().await;
    let house = &told.house;
    let (section, revision) = told.section(DECIDED).await;
    let audience = format!("portee-{section}");
    told.saves(&house.samira, (section, revision), &format!("- {DECIDED}"), &[(&audience, "members")])
        .await
        .leads_to(&told.page);
    house.samira.get(&told.outside("organismes")).await.is(200).hides(DECIDED).shows(LEARNT);
    house.samira.get(&told.page).await.is(200).shows(DECIDED);
    told.saves(&house.samira, (section, revision + 1), &format!("- {DECIDED}"), &[(&audience, "organizations")])
        .await
        .leads_to(&told.page);
    house.samira.get(&told.outside("organismes")).await.is(200).shows(DECIDED);
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one story, told to its end")]
async fn members_read_it_over_for_some_days_then_it_is_approved_and_frozen() {
    let told = Told::open().await;
    let house = &told.house;
    let letters: Vec<_> =
        house.letters().await.into_iter().filter(|letter| letter.kind == "meetings.minutes").collect();
    let mut to: Vec<i64> = letters.iter().map(|letter| letter.person).collect();
    to.sort_unstable();
    assert_eq!(to, [house.nadia.id, house.awa.id, house.jean.id], "those who read, except who opened");
    assert!(letters.iter().all(|letter| !letter.text.contains(SECRET) && !letter.html.contains(OPEN)));
    assert!(letters.iter().any(|letter| letter.text.contains("jeudi 25 mars 2027")), "{letters:#?}");

    house.awa.get("/c/essai").await.is(200).shows("Compte rendu à relire");
    let page = house.awa.get(&told.page).await.is(200).shows("jusqu’au jeudi 25 mars 2027").shows("Rien à corriger");
    page.hides("Approuver");
    house.awa.post(&told.at("/rien-a-corriger"), &[]).await.leads_to(&told.page);
    house.awa.get("/c/essai").await.is(200).hides("Compte rendu à relire");
    house.samira.get(&told.page).await.is(200).shows("1 personne n’a rien à corriger");

    let (section, revision) = told.section(OPEN).await;
    let section = section.to_string();
    house
        .jean
        .post(&told.at("/corrections"), &[("section", &section), ("texte", "- Des horaires d’hiver")])
        .await
        .leads_to(&told.page);
    house.awa.get(&told.page).await.is(200).hides("horaires d’hiver");
    house.samira.get(&told.page).await.is(200).shows("horaires d’hiver").shows("1 correction attend");
    told.approves("meeting").await.is(409).shows("1 correction attend une réponse");
    let correction: i64 = sql("SELECT id FROM minutes_corrections").value(&house.instance.db).await.unwrap();
    let correction = correction.to_string();
    let refusal = [("correction", correction.as_str()), ("reponse", "declined"), ("mot", "")];
    house
        .samira
        .post(&told.at("/corrections/reponse"), &refusal)
        .await
        .is(422)
        .shows("Dites en quelques mots pourquoi");
    let refusal = [("correction", correction.as_str()), ("reponse", "declined"), ("mot", "C’était bien l’été")];
    house.samira.post(&told.at("/corrections/reponse"), &refusal).await.leads_to(&told.page);
    house.samira.post(&told.at("/corrections/reponse"), &refusal).await.is(409).shows("a déjà sa réponse");
    house.jean.get(&told.page).await.is(200).shows("C’était bien l’été");
    assert_eq!(told.section(OPEN).await.1, revision, "the text stays");

    told.approves("facilitation").await.is(409).shows("Les membres peuvent encore corriger");
    house.it_is("2027-03-25", "23:59");
    house.jean.post(&told.at("/corrections"), &[("texte", "J’étais là")]).await.leads_to(&told.page);
    house.it_is("2027-03-26", "00:01");
    let late = house.jean.post(&told.at("/corrections"), &[("texte", "Trop tard?")]).await.is(409);
    assert!(late.page.source().contains("Trop tard?"), "what was typed is kept");
    let remark: i64 = sql("SELECT MAX(id) FROM minutes_corrections").value(&house.instance.db).await.unwrap();
    let noted = [("correction", remark.to_string()), ("reponse", "accepted".to_owned()), ("mot", String::new())];
    house
        .samira
        .sends(&told.at("/corrections/reponse"), &noted.map(|(name, value)| (name.to_owned(), value)))
        .await
        .leads_to(&told.page);
    told.approves("facilitation").await.leads_to(&told.page);

    let section = told.section(OPEN).await;
    told.saves(&house.samira, section, "- Autre chose", &[]).await.is(409).shows("le texte ne change plus");
    house.awa.post(&told.at("/corrections"), &[("texte", "Encore")]).await.is(409);
    house.samira.post(&told.at("/ouverture"), &[("jours", "7")]).await.is(409);
    told.approves("meeting").await.is(409);
    house.awa.get(&told.page).await.is(200).shows("Approuvé par l’animation").shows(OPEN).hides("Autre chose");
    let (decisions, _) = told.section(DECIDED).await;
    let erratum = [("section", decisions.to_string()), ("texte", "C’est 13 h 15".to_owned())];
    house
        .samira
        .sends(&told.at("/errata"), &erratum.map(|(name, value)| (name.to_owned(), value)))
        .await
        .leads_to(&told.page);
    let farah = told.farah.get(&told.outside("organismes")).await.is(200);
    farah.shows("Erratum, vendredi 26 mars 2027 : C’est 13 h 15");
}

#[tokio::test]
async fn a_correction_that_is_accepted_becomes_the_text() {
    let told = Told::open().await;
    let house = &told.house;
    let (section, revision) = told.section(DECIDED).await;
    let (number, same) = (section.to_string(), format!("- {DECIDED} (par consentement)"));
    let current: String =
        sql("SELECT body FROM minutes_sections WHERE id = $1").bind(section).value(&house.instance.db).await.unwrap();
    house
        .awa
        .post(&told.at("/corrections"), &[("section", &number), ("texte", &current)])
        .await
        .is(409)
        .shows("le même que celui");
    house.awa.post(&told.at("/corrections"), &[("section", "999999"), ("texte", "x")]).await.is(409);
    house
        .awa
        .post(&told.at("/corrections"), &[("section", &number), ("texte", &format!("{same}!"))])
        .await
        .leads_to(&told.page);
    let correction: i64 = sql("SELECT id FROM minutes_corrections").value(&house.instance.db).await.unwrap();
    let answer = |revision: i64| {
        let fields = [
            ("correction", correction.to_string()),
            ("revision", revision.to_string()),
            ("texte", "- Commencer à 13 h 15".into()),
            ("reponse", "accepted".into()),
            ("mot", "Merci".into()),
        ];
        fields.map(|(name, value): (&str, String)| (name.to_owned(), value))
    };
    house.samira.sends(&told.at("/corrections/reponse"), &answer(revision - 1)).await.is(409);
    house.samira.sends(&told.at("/corrections/reponse"), &answer(revision)).await.leads_to(&told.page);
    house
        .awa
        .get(&told.page)
        .await
        .is(200)
        .shows("Commencer à 13 h 15")
        .shows("Votre correction est acceptée")
        .shows("Merci");
    house.awa.post(&told.at("/corrections/reponse"), &[("correction", "1"), ("reponse", "accepted")]).await.is(404);
}

#[tokio::test]
async fn what_cannot_be_kept_is_given_back() {
    let told = Told::drafted().await;
    let house = &told.house;
    let section = told.section(OPEN).await;
    let hidden = told.saves(&house.samira, section, "Bonjour\u{0}", &[]).await.is(422);
    assert!(hidden.page.source().contains("Bonjour"), "what was typed is kept");
    let long = "é".repeat(20_001);
    told.saves(&house.samira, section, &long, &[]).await.is(422);
    told.saves(&house.samira, section, "<script>alert(1)</script> 🌱", &[]).await.leads_to(&told.page);
    let page = house.samira.get(&told.page).await.is(200).shows("<script>alert(1)</script> 🌱");
    assert!(!page.page.source().contains("<script>alert"));
    for days in ["0", "-3", "61", "sept", "", "99999999999999999999"] {
        house.samira.post(&told.at("/ouverture"), &[("jours", days)]).await.is(422).shows("de 1 à 60");
    }
    house.samira.post(&told.at("/approbation"), &[("maniere", "autrement")]).await.is(422);
    told.approves("meeting").await.is(409).shows("n’est pas ouvert");
    house.awa.post(&told.at("/rien-a-corriger"), &[]).await.is(409);
    house.samira.post(&told.at("/errata"), &[("texte", "Trop tôt")]).await.is(409);
    // A section of another meeting is no section of this one.
    let april = format!("/c/essai/rencontres/{}", house.meetings().await[2]);
    house.samira.post(&format!("{april}/compte-rendu"), &[]).await.is(409).shows("n’a pas commencé");
    house.samira.get(&format!("{april}/compte-rendu/versions")).await.is(404);
}

#[tokio::test]
async fn whoever_deletes_their_account_leaves_no_name_in_the_minutes_and_the_counts_stay() {
    let told = Told::open().await;
    let house = &told.house;
    house.awa.post(&told.at("/corrections"), &[("texte", "Une remarque")]).await.leads_to(&told.page);
    house.jean.post(&told.at("/rien-a-corriger"), &[]).await.leads_to(&told.page);
    let correction: i64 = sql("SELECT id FROM minutes_corrections").value(&house.instance.db).await.unwrap();
    let correction = correction.to_string();
    house
        .samira
        .post(&told.at("/corrections/reponse"), &[("correction", &correction), ("reponse", "accepted"), ("mot", "")])
        .await
        .leads_to(&told.page);
    told.approves("meeting").await.leads_to(&told.page);
    house.samira.get(&told.page).await.is(200).shows("Awa, Jean");
    house.awa.post("/profil/suppression", &[("email", "awa@example.org")]).await.is(303);
    house.samira.post("/profil/suppression", &[("email", "samira@example.org")]).await.is(303);
    let page = house.nadia.get(&told.page).await.is(200).shows("Jean").shows(OPEN);
    page.hides("Awa").hides("Samira");
    house.nadia.get(&told.at("/versions")).await.is(200).hides("Samira");
    told.denis.get(&told.outside("chiffres")).await.is(200).shows("2 personnes présentes");
    let still = house.count("SELECT COUNT(*) FROM minutes_attendance").await;
    assert_eq!(still, 1);
}

#[tokio::test]
async fn after_a_meeting_the_facilitator_is_reminded_to_write_and_two_who_begin_make_one_draft() {
    let told = Told::held().await;
    let house = &told.house;
    house.samira.get("/c/essai").await.is(200).shows("Finir de noter les présences");
    let path = house.samira.get(told.page.trim_end_matches("/compte-rendu")).await.is(200).page.all(".path > li");
    assert!(path.iter().any(|step| step.starts_with("Compte rendu") && step.contains("à rédiger")), "{path:?}");
    house.awa.get("/c/essai").await.is(200).hides("compte rendu");
    house.awa.post(&told.page, &[]).await.is(404);
    let (one, other) = tokio::join!(house.samira.post(&told.page, &[]), house.nadia.post(&told.page, &[]));
    one.leads_to(&told.page);
    other.leads_to(&told.page);
    assert_eq!(house.count("SELECT COUNT(*) FROM minutes").await, 1);
    assert_eq!(house.count("SELECT COUNT(*) FROM minutes_leases").await, 1);
    let blocks = house.count("SELECT COUNT(*) FROM minutes_sections WHERE part = 'block'").await;
    assert_eq!(blocks, 2);
    let (section, _) = told.section_of("decisions").await;
    assert!(section > 0);
}

#[tokio::test]
async fn files_are_taken_away_with_their_kind_and_their_name() {
    let told = Told::approved().await;
    let word = told.farah.get(&told.outside("organismes.docx")).await.is(200);
    assert_eq!(word.header("content-type"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    assert_eq!(
        word.header("content-disposition"),
        format!("attachment; filename=\"compte-rendu-{}-organismes.docx\"", told.meeting)
    );
    assert!(word.page.source().starts_with("PK"));
    let markdown = told.house.awa.get(&told.at("/texte.md")).await.is(200);
    assert_eq!(markdown.header("content-type"), "text/markdown; charset=utf-8");
    assert!(markdown.page.source().contains(&format!("- <{LINK}>")), "{}", markdown.page.source());
    assert!(markdown.page.source().starts_with("# Compte rendu"));
}

#[tokio::test]
async fn a_section_that_all_read_begins_a_theme_and_one_said_in_confidence_never_does() {
    let told = Told::open().await;
    let house = &told.house;
    let page = house.awa.get(&told.page).await.is(200);
    let numbers =
        sql("SELECT id, is_confidential FROM minutes_sections ORDER BY id").all::<(i64, bool)>(&house.instance.db);
    let (mut open, mut secret) = (Vec::new(), Vec::new());
    for (id, is_confidential) in numbers.await.unwrap() {
        if is_confidential { secret.push(id) } else { open.push(id) }
    }
    let way = |id: &i64| format!("/c/essai/themes/nouveau?de=section:{id}");
    assert!(!secret.is_empty() && open.iter().any(|id| page.body().contains(&way(id))));
    for id in &secret {
        assert!(!page.body().contains(&way(id)));
        house.awa.get(way(id)).await.is(200).hides(SECRET);
    }
    let mut begun = None;
    for id in &open {
        let form = house.awa.get(way(id)).await.is(200).hides(SECRET);
        if form.body().contains(OPEN) {
            form.shows("Ces mots viennent d’une note");
            begun = Some(*id);
        }
    }
    let origin = format!("section:{}", begun.expect("a section says so"));
    let typed = [("theme", "Les horaires d’été"), ("de", origin.as_str())];
    let theme = house.awa.post("/c/essai/themes/nouveau", &typed).await.is(303);
    let theme = theme.header("location").split('?').next().unwrap().to_owned();
    house.awa.get(&theme).await.is(200).shows("D’où vient ce thème").shows("au compte rendu de");
    let typed = [("theme", "Un secret"), ("de", &*format!("section:{}", secret[0]))];
    let forged = house.awa.post("/c/essai/themes/nouveau", &typed).await.is(303);
    house.awa.get(forged.header("location").split('?').next().unwrap()).await.is(200).hides("au compte rendu de");
}

/// What was kept at a meeting begins a story too, as its member reads it.
#[tokio::test]
async fn a_section_that_all_read_begins_a_story_and_one_said_in_confidence_never_does() {
    let told = Told::open().await;
    let awa = &told.house.awa;
    let page = awa.get(&told.page).await.is(200);
    let numbers = sql("SELECT id, is_confidential FROM minutes_sections ORDER BY id");
    let mut begins = 0;
    for (id, is_confidential) in numbers.all::<(i64, bool)>(&told.house.instance.db).await.unwrap() {
        let way = format!("/c/essai/evaluation/recits/nouveau?section={id}");
        assert!(!(is_confidential && page.body().contains(&way)), "{id}");
        let form = awa.get(way.as_str()).await.is(200);
        assert!(!form.body().contains(SECRET));
        begins += usize::from(form.body().contains(OPEN) && page.body().contains(&way));
    }
    assert!(begins > 0);
    let stranger = told.house.stranger("Zoé").await;
    told.house.joins(&stranger, &told.house.neighbour().await, communities::Role::Member).await;
    let first = sql("SELECT MIN(id) FROM minutes_sections WHERE NOT is_confidential");
    let first: i64 = first.value(&told.house.instance.db).await.unwrap();
    let elsewhere = stranger.get(format!("/c/voisine/evaluation/recits/nouveau?section={first}")).await.is(200);
    assert!(!elsewhere.body().contains(OPEN));
}
