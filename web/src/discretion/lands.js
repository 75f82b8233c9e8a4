// Names of places, without accents: quarters and stations of Montréal, towns, lands and cities that people come from, and what a
// person of a land is called. A community lives elsewhere too: what is not here is found by the word before it.

const list = (words) => words.trim().split(/\s+/).map((word) => word.replaceAll("_", " "));

export const QUARTERS = list(`ahuntsic ahuntsic-cartierville anjou bordeaux cartierville centre-sud chomedey cite-du-havre cote-des-neiges cote-saint-luc
  cote-st-luc dorval du_canal faubourg griffintown hochelaga hochelaga-maisonneuve homa ile-bizard kirkland lachine lasalle ndg notre-dame-de-grace l'acadie
  little_burgundy longue-pointe mercier mercier-est mercier-ouest mile_end milton-parc montreal-est montreal-nord montreal-ouest nouveau-bordeaux outremont
  parc-extension parc-ex park_extension petite-bourgogne petite-patrie la_petite-patrie petite_italie pierrefonds pierrefonds-roxboro plateau_mont-royal
  plateau-mont-royal pointe-aux-trembles pointe-claire pointe-saint-charles pointe-st-charles riviere-des-prairies rosemont roxboro saint-henri st-henri
  saint-laurent st-laurent saint-leonard st-leonard saint-michel st-michel saint-pierre saint-sulpice sault-au-recollet senneville sud-ouest tetreaultville
  verdun ville-marie ville-emard villeray westmount vimont fabreville pont-viau sainte-rose duvernay auteuil rdp pat`);

export const TOWNS = list(`alma amos anticosti baie-comeau becancour beloeil blainville boisbriand boucherville bromont brossard candiac chambly charlemagne
  chateauguay chibougamau chicoutimi contrecoeur cowansville delson drummondville gaspe gatineau granby hull joliette jonquiere kuujjuaq la_prairie la_tuque
  laval l'assomption longueuil levis lachute magog mascouche matane mirabel mont-laurier mont-tremblant montmagny montreal nicolet oka ottawa
  repentigny rimouski riviere-du-loup roberval rouyn rouyn-noranda saguenay saint-constant saint-eustache saint-hubert saint-hyacinthe saint-jean-sur-richelieu
  saint-jerome saint-lambert sainte-julie sainte-therese salaberry-de-valleyfield sept-iles shawinigan sherbrooke sorel sorel-tracy terrebonne
  thetford thetford_mines toronto trois-rivieres val-d'or valleyfield varennes vaudreuil vaudreuil-dorion vercheres victoriaville abitibi gaspesie lanaudiere
  mauricie monteregie outaouais saguenay-lac-saint-jean lac-saint-jean cote-nord charlevoix estrie laurentides kahnawake kanesatake kanehsatake akwesasne wendake mashteuiatsh`);

export const LANDS = list(`alep damas homs port-au-prince cap-haitien jacmel gonaives les_cayes leogane petion-ville haiti goma bukavu kinshasa lubumbashi congo
  abidjan cote_d'ivoire bamako mali dakar senegal conakry guinee ouagadougou burkina_faso lome togo cotonou benin lagos nigeria accra ghana niamey niger douala yaounde
  cameroun libreville gabon kigali rwanda bujumbura burundi kampala ouganda nairobi kenya addis-abeba ethiopie asmara erythree mogadiscio somalie djibouti khartoum soudan
  ndjamena tchad alger oran constantine kabylie tizi-ouzou bejaia annaba setif algerie casablanca rabat fes marrakech tanger agadir maroc tunis sfax sousse tunisie
  tripoli libye le_caire alexandrie egypte gaza palestine cisjordanie beyrouth liban syrie bagdad mossoul irak teheran ispahan iran kaboul herat kandahar afghanistan
  istanbul turquie kiev kyiv kharkiv marioupol odessa ukraine moscou russie varsovie pologne bucarest roumanie moldavie chisinau albanie kosovo bosnie
  sri_lanka jaffna colombo dacca bangladesh dhaka lahore karachi islamabad pakistan pendjab punjab delhi mumbai inde nepal katmandou bhoutan birmanie
  hanoi saigon hue vietnam cambodge laos manille philippines pekin shanghai guangzhou chine hong_kong seoul coree
  bogota medellin cali colombie caracas venezuela quito equateur lima perou la_paz bolivie santiago chili mexico mexique guadalajara tijuana guatemala
  tegucigalpa honduras san_salvador salvador managua nicaragua la_havane cuba saint-domingue republique_dominicaine kingston jamaique trinidad
  roxham lisbonne portugal espagne italie grece france marseille lyon dakar antananarivo madagascar comores maurice`);

export const PEOPLES = list(`haitienn?e?s? algerienn?e?s? kabyles? marocaine?s? tunisienn?e?s? libyenn?e?s? egyptienn?e?s? libanaise?s? syrienn?e?s? irakienn?e?s? iranienn?e?s? afghane?s?
  turque?s? kurdes? palestinienn?e?s? yemenites? ivoirienn?e?s? malienn?e?s? senegalaise?s? guineenn?e?s? burkinabee?s? togolaise?s? beninoise?s? nigerian?e?s? ghaneenn?e?s?
  camerounaise?s? gabonaise?s? congolaise?s? rwandaise?s? burundaise?s? ethiopienn?e?s? erythreenn?e?s? somalienn?e?s? soudanaise?s? tchadienn?e?s?
  bhoutanaise?s? nepalaise?s? tamoule?s? sri-lankaise?s? bangladaise?s? pakistanaise?s? indienn?e?s? birmane?s? rohingyas? vietnamienn?e?s? cambodgienn?e?s? laotienn?e?s? chinoise?s?
  philippine?s? coreenn?e?s? japonaise?s? mongole?s? tibetaine?s? colombienn?e?s? venezuelienn?e?s? equatorienn?e?s? peruvienn?e?s? bolivienn?e?s? chilienn?e?s? mexicaine?s?
  guatemalteques? hondurienn?e?s? salvadorienn?e?s? nicaraguayenn?e?s? cubaine?s? dominicaine?s? jamaicaine?s? ukrainienn?e?s? russes? polonaise?s? roumaine?s? moldaves?
  bulgares? serbes? bosniaques? kosovare?s? albanaise?s? portugaise?s? grecs? grecques? roms? tziganes? inuits? innue?s? cries? atikamekw mohawks? anishinabes? mi'gmaqs?
  syrian haitian algerian afghan ukrainian congolese somali bhutanese`);

export const PLACE_NAMES = new Set([...QUARTERS, ...TOWNS, ...LANDS]);
