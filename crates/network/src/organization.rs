//! A member organisation, as it is kept and as somebody typed it.

use communities::organizations::{self, Domain, DomainProblem};
use forms::{fields, keep, refusals};
use identity::{Email, EmailProblem, people, said};
use platform::text::{self, TextProblem};

use crate::store::Row;

/// The most domains of an organisation.
pub(crate) const MOST_DOMAINS: usize = 10;

fields! {
    /// Its name.
    Name name = "nom" => "organization-name",
    /// Its mail domains.
    Domains domains = "domaines" => "organization-domains",
    /// The person who says who works there.
    Contact contact = "contact" => "organization-contact",
    /// Their address.
    Email email = "courriel" => "organization-email",
    /// The revision that was seen.
    Revision revision = "revision",
}

refusals! {
    /// What is wrong with a field.
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => { |lang| forms::text_problem(lang, *problem) },
        /// No such domain, or one where anybody takes an address.
        Domain(typed: String, problem: DomainProblem) =>
            { |lang| t!(lang, "organization-domain-wrong", domain = typed.as_str(), problem = problem.sentence(lang)) },
        /// Too many domains.
        Domains => "organization-many-domains" (most = MOST_DOMAINS),
        /// No address.
        Email(problem: EmailProblem) => { |lang| said::email_problem(lang, problem) },
    }
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;

/// A member organisation.
#[derive(Clone, Debug)]
pub(crate) struct MemberOrganization {
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) contact: String,
    pub(crate) email: String,
    pub(crate) revision: i64,
    pub(crate) domains: Vec<String>,
}

/// One, checked.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) name: String,
    pub(crate) domains: Vec<Domain>,
    pub(crate) contact: String,
    pub(crate) email: Email,
}

impl MemberOrganization {
    /// Each of them, of rows that stand together.
    pub(crate) fn all(rows: &[Row]) -> Vec<MemberOrganization> {
        let one = |rows: &[Row]| {
            let first = rows.first()?.clone();
            let domains = rows.iter().filter_map(|row| row.domain.clone()).collect();
            let Row { id, name, contact_name: contact, contact_email: email, revision, .. } = first;
            Some(MemberOrganization { id, name, contact, email, revision, domains })
        };
        rows.chunk_by(|one, next| one.id == next.id).filter_map(one).collect()
    }
}

impl Draft {
    /// The form of an organisation as it stands.
    pub(crate) fn of(organization: &MemberOrganization) -> Draft {
        let MemberOrganization { name, contact, email, revision, domains, .. } = organization.clone();
        Draft { name, domains: domains.join(", "), contact, email, revision: revision.to_string() }
    }

    /// What it says, or all that is wrong with it.
    pub(crate) fn check(&self) -> Result<Asked, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let name = keep(&mut wrong, Field::Name, organizations::parse_name(&self.name).map_err(Problem::Text));
        let domains = keep(&mut wrong, Field::Domains, domains(&self.domains));
        let contact = text::line(&self.contact, people::LONGEST_NAME).map_err(Problem::Text);
        let contact = keep(&mut wrong, Field::Contact, contact);
        let email = keep(&mut wrong, Field::Email, Email::parse(&self.email).map_err(Problem::Email));
        let (Some(name), Some(domains), Some(contact), Some(email)) = (name, domains, contact, email) else {
            return Err(wrong);
        };
        Ok(Asked { name, domains, contact, email })
    }
}

/// Domains with commas or spaces between them, each once; an organisation may have none.
fn domains(typed: &str) -> Result<Vec<Domain>, Problem> {
    let mut domains: Vec<Domain> = Vec::new();
    let apart = |letter: char| letter.is_whitespace() || [',', ';', '|'].contains(&letter);
    for each in typed.split(apart).filter(|each| !each.is_empty()) {
        let shown: String = each.chars().take(80).collect();
        let domain = Domain::parse(each).map_err(|problem| Problem::Domain(shown, problem))?;
        if !domains.contains(&domain) {
            domains.push(domain);
        }
    }
    if domains.len() > MOST_DOMAINS { Err(Problem::Domains) } else { Ok(domains) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(domains: &str) -> Draft {
        let [name, contact, email] = ["Maison du Canal", "Rosa", "rosa@canal.org"].map(str::to_owned);
        Draft { name, domains: domains.into(), contact, email, revision: String::new() }
    }

    #[test]
    fn domains_are_read_however_they_are_parted_and_none_is_right_too() {
        let read = |typed: Draft| {
            typed.check().map(|asked| asked.domains.iter().map(|each| each.as_str().to_owned()).collect())
        };
        assert_eq!(read(typed("canal.org, @Canal.ORG canal.ca")), Ok(vec!["canal.org".into(), "canal.ca".to_owned()]));
        assert_eq!(read(typed(" ")), Ok(Vec::new()));
    }

    #[test]
    fn a_domain_where_anybody_takes_an_address_is_refused_beside_its_field() {
        let wrong = typed("canal.org gmail.com").check().expect_err("it is refused");
        assert_eq!(wrong, [(Field::Domains, Problem::Domain("gmail.com".into(), DomainProblem::Public))]);
        let fields = Draft::default().check().expect_err("nothing is typed").into_iter().map(|(field, _)| field);
        assert_eq!(fields.collect::<Vec<_>>(), [Field::Name, Field::Contact, Field::Email]);
    }
}
