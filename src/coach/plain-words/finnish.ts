/** Everyday words with which nothing can be claimed, offered or promised that the playbook would not say. */
export const FINNISH_PLAIN_WORDS = `
ja tai sekä eli mutta vaan että jos kun koska kuin niin siis vielä jo myös ainoastaan vain juuri nyt tänään
hyvin aivan liian erityisesti yhä taas uudelleen tässä siinä täällä siellä tänne sinne tämä tämän tätä tästä
tälle tällä tähän se sen sitä siitä sille sillä siihen nämä ne niiden niitä niistä hän hänen minä minun minua
minulle minulta minulla minusta me meidän meitä meille meiltä meillä meistä meidät te teidän teitä teille
teiltä teillä teistä teidät sinä sinun sinua sinulle sinulta sinulla sinusta sinut oma oman omat itse itsenne
itsesi kuka ketä kenen mikä mitä minkä mistä mille missä mihin miksi miten kuinka milloin jolloin ei en emme
ette et eikä enkä emmekä ettekä älkää älä on oli olivat olla olen olemme olette olet olin olimme olitte olisi
olisin olisimme olisitte olisit ollut saan saamme saatte saat saada saisi saisin sai saitte saanut voin voimme
voitte voit voi voisi voisin voisimme voisitte voisit voida pitää pitäisi piti täytyy haluan haluamme haluatte
haluaisin haluaisimme halusin halusimme haluta toivon toivomme toivotte toivoa toivoisin tiedän tiedämme
tiedätte tietää tiesin tiedä miltä kauan paljon vähän enemmän vähemmän hyvin paremmin hyvä hyvää hyvän
ikävä ikävää harmi harmia harmillista pahoillani pahoillamme anteeksi pyydän pyydämme pyytää kiitos kiitän
kiitämme kiittää kiitollinen kiitollisia arvostan arvostamme arvostaa kunnioitan kunnioitamme ymmärrän
ymmärrämme ymmärtää ymmärrettävää luulen luulette ajattelen mieltä mielipide mielipiteenne kuulla kuulin
kuulisin kuulimme kuuntelen kuunnella puhua puhuitte puhutte kertoa kerroitte kertokaa kerro sanoa sanoitte
sanokaa sano kysyä kysyn kysyisin kysymys kysymyksen kirjoitan kirjoittaa kirjoititte kirjoittakaa kirje
kirjeen viesti viestin viestiin vastaus vastausta vastata vastaatte vastatkaa soitan soittaa soittakaa puhelu
puhelun aika ajan aikaa päivä päivän päivänä viikko viikon kuukausi kuukauden kerta kerran kertaa hetki hetken
viimeksi viimeisin aiemmin yleensä usein tavallisesti jälkeen ennen sitten tilaus tilauksen tilauksia tilata
tilasitte tilannut tilaatte toimitus toimituksen toimitukset tavara tavaran tuote tuotteet tuotteen palvelu
palvelun hinta hinnan hinnat laatu laadun valitus valituksen valititte ongelma ongelman huoli huolta asia
asian asiasta asiat virhe virheen virheitä erehdyimme vastuu vastuun vastaamme vastaan yhteistyö yhteistyön
yhdessä työ työn työtä työskennellä työskentelemme asiakas asiakkaan kumppani yritys ihminen luottamus
luottamusta luotatte luottaa odottaa odotitte odotan odotus odotuksia odotamme tapahtui tapahtunut tapahtua
kävi käynyt menee meni mennä muuttui muuttunut muuttaa toisin syy syyn syytä selvä selvästi rehellisesti
rehellinen suoraan avoimesti yksinkertaisesti yksinkertainen henkilökohtaisesti vilpittömästi lyhyt lyhyen
lyhyesti sopii sopisi sopiva sopivana tärkeä tärkeää tärkeämpi avoin auki näkökulma puolella puolelta kanssa
kohdalla puolesta yli vastaan ilman apu apua auttaa auttaisi auttakaa tarvitsette tarvitset tarve tarvetta
jotain jokin jonkin kaikki kaiken kaikkea ensin muutama joka aina joku kukaan toinen toisen tuntuu tuntui
tuntea näyttää näytti lukea luin luette noin kaksi kolme tulee tulla tuli tulivat kärsivällisyys
kärsivällisyydestä jäi jää jäädä pulaan myöhässä myöhästyi myöhästyminen ilmoititte ilmoittaa aiheutti
aiheuttanut olemme velkaa harmissaan harmittaa päätös päätöksen päätätte päättää läpi luokse kiinni alas alla
sisällä vuosi vuonna tapa tavalla kuitenkin silti vaikka iloinen ilahduin ilahduimme ottaa otan otamme ottakaa
sana sanoja sanat sananne pari parilla vakavasti täysi oikeus oikeutta edessä löytää löydän antaa annan
antakaa näen näette nähdä samoin sama samaa muu muut muuta yksi yhden yhtä ensimmäinen toki tietenkin
luonnollisesti todella varmasti melko hieman vähän lainkaan ollenkaan takaisin palata palaamme ystävällisesti
ystävällinen vaivaa vaivan vaivannäkö helposti helppo helpompi pahoittelen pahoittelemme pettymys pettymyksen
`;
