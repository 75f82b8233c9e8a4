// The words of the field by which the rules tell a family from a meeting. Without accents.

const any = (words) => words.trim().split(/\s+/).map((word) => word.replaceAll("_", " ")).join("|");

// Who is spoken of, in families.
export const FAMILY = new RegExp(`\\b(?:${any(`
  meres? peres? mamans? papas? parents? enfants? fils fille filles bebes? famille familles couple garcons? ados? adolescente? adolescents?
  grand-meres? grand-peres? grand-maman mamie papi jeune cliente? participante? locataire usagere? homme tante oncle cousine? neveu niece conjointe? chum blonde mari femme epouse epoux
  dame voisine? ex petite grande jumeaux jumelles frere soeur belle-mere beau-pere petits-enfants petit-fils petite-fille nourrisson
  mother father mom dad parent child children son daughter baby family wife husband partner boy girl teen grandmother grandfather`)})\\b`);

// Somebody who is not named, whose life is told.
export const SOMEBODY = /\b(?:elles?|ils?|lui|sa|son|ses|leurs?|chez (?:elle|eux|lui)|she|he|they|her|his|him|their)\b/;

// What a group does together: a date or a place is then the group's own.
export const WORK = new RegExp(`\\b(?:${any(`
  rencontres? ateliers? reunions? formations? bilan salle inscriptions? visites? visite visiter table_de_quartier marche activites? fete conference
  sondage rapport rendez-vous local locaux horaire subvention stagiaires? reservee? equipe benevoles animons animent animer
  meetings? workshops? training room booking conference survey report`)})\\b`);

// Words of the family after which a name is a family's, whoever else has it.
const KIN = any(`soeurs? soeurette freres? fils fille filles mere pere maman papa mamie mami papi papy grand-mere grand-maman grand-pere grand-papa
  tante tantine matante oncle mononcle cousine? neveu niece conjointe? chum blonde mari femme epouse epoux ex fiancee? bebe enfant garcon fillette ado
  adolescente? jumeaux jumelles jumeau jumelle belle-mere beau-pere belle-soeur beau-frere belle-fille beau-fils petit-fils petite-fille
  filleule? voisine? proprio proprietaire beau-fils marraine parrain nounou gardienne
  sister brother son daughter mother father mom dad wife husband aunt uncle cousin nephew niece grandmother grandfather baby girlfriend boyfriend`);
const WHOSE = any("ma mon sa son ta ton la le l' leur notre votre une un cette ce cet my her his their our the");
const LOOKS = any("aine ainee cadet cadette jeune petit petite grand grande benjamin benjamine premier premiere vieux vieille plus_vieux plus_jeune");
const PLURAL = any("ses mes tes les leurs nos vos des");

export const KIN_PHRASE = new RegExp(`\\b(?<phrase>(?:(?:${WHOSE}|${PLURAL}) ?)?\\b(?:(?:${LOOKS}) )?(?:${KIN})(?: (?:${LOOKS}))?),? `, "dg");
// Of the petite and the grand, only a name that looks like one.
export const LITTLE = /\b(?<phrase>(?:la|le|l'|ma|mon|sa|son|ta|ton|cette|ce|les) ?(?:petite?s?|p'tite?|tite?s?|ti|grande?|vieux|vieille|jeune|little)) /dg;

export const SAID_TO_BE = /\b(?:s'appelle(?:nt|rait|ra|ait)?|m'appelle|prenommee?s?|prenom (?:est|:)|nommee?s?|surnommee?s?|surnom|on (?:l'|le |la |les )appelle|baptisee?|is called|named)\s*:?\s*/dg;

// After a name that opens a sentence, what only a person does.
export const DOES = new RegExp(`^(?: \\p{L}\\.)?(?:,? (?:${any(`
  a avait aura aurait est etait sera serait va vas allait veut voulait peut pouvait doit devait dit disait fait faisait vient venait dort dormait
  pleure pleurait parle parlait reste restait vit vivait habite croit pense pensait raconte racontait demande demandait repete refuse attend
  attendait ne n'a n'est n'en n'y se s'est s'en s'occupe m'a m'avait nous_a vous_a lui_a leur_a ma_dit m'ecrit m'appelle
  boit mange joue crie arrive revient part sort accouche elle il qui aussi has is was wants said will would does`)})|, (?:elle|lui|il|c'est|quand|qui)|,? et \\p{Lu})(?![\\p{L}'])`, "u");

export const AUTHORS = /\b(?:victor hugo|paulo freire|etienne wenger|jean piaget|maria montessori|francoise dolto|john bowlby|michel tremblay|felix leclerc|gilles vigneault|adrien payette|claude champagne|martin luther king|nelson mandela|tim hortons)\b/g;

// Of the list, what is never a name by its capital alone: days, lands, words.
export const NO_FIRST_NAME = new Set(any(`
  elle noel avril mai mars paris london israel india kenya asia america canada chelsea sydney dallas islam jesus christ ocean medina venus
  carolina virginia anglais laval montreal saint sainte fee`).split("|"));

// Names that are words of English or of other lands: they need a word before or after that only a person has.
export const CAREFUL = new Set(any(`
  april may june august autumn summer sky will mark bill frank grant dean art pat hope joy faith grace angel daisy dawn destiny ivy king lily mason melody
  parker pearl princess rain rich ruby serenity star sunny taylor trinity true drew chase blake logan jordan harmony heaven honey jewel journey liberty
  scout savannah brook christian african mali ama esi hui son tan van yen hai nana ode ling liu yang asad ayan genet real`).split("|"));

// Common family names of here: after a first name, after « les » and « famille », or alone with a capital.
export const SURNAMES = new Set(any(`
  tremblay gagnon roy cote bouchard gauthier morin lavoie fortin gagne ouellet pelletier belanger levesque bergeron leblanc paquette girard simard
  boucher caron beaulieu cloutier dube poirier fournier lapointe leclerc lefebvre poulin thibault st-pierre nadeau martin landry bedard
  lessard gosselin michaud menard blais gendron hebert turcotte proulx demers desrosiers lachance lemieux couture perron charbonneau tanguay allard
  desjardins dubois villeneuve rousseau theriault plante archambault lalonde vachon savard veilleux fontaine beaudoin drolet gervais vaillancourt
  bernier parent carrier robitaille boisvert mathieu cyr lemay duchesne cadieux lafreniere haddad nguyen tran pham diallo traore barry bah
  diop ndiaye sow camara cisse keita toure konate coulibaly kone ouattara kabore okafor benali benyoussef khoury hadad nassar mansour haddou
  jean-baptiste pierre-louis jean-louis st-louis desir dorvil charles-pierre joseph-pierre augustin-pierre lafontaine lamarre lamothe marcelin
  rodriguez gonzalez hernandez martinez garcia lopez perez sanchez ramirez torres flores rivera gomez diaz morales kaur sharma patel khan ahmed
  hussain chowdhury rahman islam-khan wong chan chen zhang wang huang lacasse lafleur lajoie laflamme berube gelinas sarrazin marchand st-onge
  vezina racine brisson brunet chartrand choquette cormier daigle daoust deschenes dion dufour dumont dupuis durand emond ethier filion forget fraser gaudreault
  gingras giroux godin goulet guay houle jobin jodoin joly labelle labonte lacroix laliberte lambert lamontagne langevin langlois laplante laporte
  larochelle larocque larose larouche lauzon lavallee laverdiere leduc legault lepage letourneau loiselle maheux mailhot maltais marcotte
  mercier messier meunier miron moreau morency nolet normandeau ouellette papineau paradis paquin pare pepin perreault petit picard piche
  plourde pouliot prevost provencher raymond renaud richer rioux rivard rochon rodrigue samson sauve sirois soucy st-amand st-jean st-germain st-laurent
  tessier tardif tetreault thibodeau trepanier trottier trudeau trudel turgeon valiquette valois vallee verreault viau vigneault`).split("|"));
