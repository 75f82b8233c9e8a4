//! The words of the messages: what every French text is full of, what is said in a community of practice, with its inclusive forms,
//! and thousands of rarer words made of roots and endings. The frequency of a word falls with its rank, as in any language
//! (Zipf–Mandelbrot).

use super::dice::Dice;

/// The commonest words, in their order.
const COMMON: &str = "de la le et les des à est que un une en pour qui pas on nous dans il ce je du avec plus sur au c’est ça fait \
    vous mais par tout ont se bien être aussi comme si elle avoir très même sans merci leur était peut ils ou faire quand cette \
    après encore aux avant beaucoup toujours autre moi temps deux mes son notre elles jour peu chez votre entre trop depuis";

/// What is said here, the commonest first.
const TRADE: &str = "rencontre famille enfant groupe parent besoin équipe semaine question moment mère père aide école maison travail \
    intervenant·e·s participant·es soutien accueil deuil situation idée atelier pratique parole écoute lien jeudi milieu santé \
    animateur·rice·s bénévole quartier rendez-vous travailleur·euse·s sociale répit confiance accompagnement horaire salle \
    grossesse allaitement sommeil jumeaux garderie logement demande réponse partage expérience compte-rendu éducateur·rice \
    médecin infirmier·ère psychologue directeur·rice·s coordonnateur·rice usager·ère·s nouveau·elle·s tous·tes celles·ceux \
    intervenant.e.s participant(e)s travailleuses-eurs formation lecture document courriel téléphone transport collation \
    cœur œuvre février août décembre Noël printemps automne hiver vacances anniversaire naissance séparation médiation";

/// Of these, rarer words are made.
const ROOTS: &str = "port form struct cept mand pos sist serv tract vers spect duc fer jet mis pend press sens sign son tend ten val \
    vent voc clam corp cur dict fact fil flex front gest grad her jur labor leg log man mark med mot nat not ordin part pat plic \
    prim priv prob quest rad rect rot sal sect sem sol spir stat sum tact temp terr test tir ton trib turb un urg us vari vit viv \
    chant march parl mont pass pens dans plant rang touch tourn traç vis vol";
const BEGINNINGS: [&str; 8] = ["", "re", "dé", "in", "pré", "com", "ex", "trans"];
const ENDINGS: [&str; 9] = ["er", "ation", "ement", "able", "ité", "eur·euse·s", "ant·e·s", "if", "ique"];

/// How much more often the first words are said than the law of their rank alone would have it.
const FLATTENED: f64 = 2.7;

/// The words, the most frequent first.
pub(crate) struct Vocabulary {
    words: Vec<String>,
    /// Up to each word, the sum of the frequencies.
    sums: Vec<f64>,
}

impl Vocabulary {
    /// All of them.
    pub(crate) fn new() -> Vocabulary {
        let everyday = COMMON.split_whitespace().chain(TRADE.split_whitespace()).map(str::to_owned);
        let words: Vec<String> = everyday.chain(rarer()).collect();
        let frequencies = (1..=words.len()).map(|rank| 1.0 / (rank as f64 + FLATTENED));
        let sums = frequencies.scan(0.0, |sum, frequency| {
            *sum += frequency;
            Some(*sum)
        });
        Vocabulary { sums: sums.collect(), words }
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.words.len()
    }

    /// The rank of a word, from 0 on, as often as it is said.
    pub(crate) fn said(&self, dice: &mut Dice) -> usize {
        let at = dice.part() * self.sums.last().copied().unwrap_or_default();
        self.sums.partition_point(|sum| *sum <= at).min(self.words.len() - 1)
    }

    /// The word of this rank.
    pub(crate) fn word(&self, rank: usize) -> &str {
        &self.words[rank]
    }
}

/// The rank of the first word that is not full of nothing: what comes before is in every text.
pub(crate) fn first_of_meaning() -> usize {
    COMMON.split_whitespace().count()
}

/// Words made of a beginning, a root and an ending, shuffled.
fn rarer() -> Vec<String> {
    let made = BEGINNINGS.iter().flat_map(|beginning| {
        let ended = move |root: &str| ENDINGS.map(|ending| format!("{beginning}{root}{ending}"));
        ROOTS.split_whitespace().flat_map(ended)
    });
    let (mut made, mut dice): (Vec<String>, _) = (made.collect(), Dice::of(7));
    for at in (1..made.len()).rev() {
        made.swap(at, dice.below(at + 1));
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_thousands_of_words_and_few_of_them_make_half_of_what_is_said() {
        let (vocabulary, mut dice) = (Vocabulary::new(), Dice::of(1));
        assert!(vocabulary.count() > 5_000, "{}", vocabulary.count());
        let said: Vec<usize> = (0..10_000).map(|_| vocabulary.said(&mut dice)).collect();
        let frequent = said.iter().filter(|rank| **rank < 100).count();
        assert!((4_000..6_500).contains(&frequent), "{frequent} of 10,000");
        assert!(said.iter().any(|rank| *rank > 4_000));
    }
}
