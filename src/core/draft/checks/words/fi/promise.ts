import type { Clues } from "../../clue.ts";
import { wordList } from "../../word-list.ts";
import { wordPattern } from "../../word-pattern.ts";

/** What we say we shall do, and assurances; "if you wish" promises nothing. */
export const finnishPromises: Clues = [
  {
    any: wordPattern(
      "(?:perehdyn|perehdymme|tutkin|tutkimme|annan kuulua|annamme kuulua|kaivan|katson (?=asia|tämän|mitä)|katsomme (?=asia|tämän|mitä)|mietin|otan asian|otamme asian|otan (?:sen|tämän) hoitaakseni|rupean|alan|alamme|kehitämme|kehitän|nostan|nostamme|tuon|tuomme|vien|viemme|käyn|käymme|vaihdan|vaihdamme|kouluta(?:n|mme)|palkkaa(?:n|mme)|hanki(?:n|mme)|vahvista(?:n|mme)|tarkista(?:n|mme)|nopeuta(?:n|mme)|lisää(?:n|mme)|rakenna(?:n|mme)|asenna(?:n|mme)|pakkaa(?:n|mme)|merkitse(?:n|mme)|varaa(?:n|mme)|nimeä(?:n|mme)|pyydä(?:n|mme) (?:\\p{L}+ )?(?:varastoa|kuljetta|esimies|kollega)\\p{L}*|seuraa(?:n|mme)|valvo(?:n|mme)|aloita(?:n|mme)|muuta(?:n|mme)|uusi(?:n|mme)|päivitä(?:n|mme)|täydennä(?:n|mme)|toimita(?:n|mme)|nouda(?:n|mme)|haen|haemme|poista(?:n|mme)|annan (?:\\p{L}+ )?(?:vastauk|tiedo|tieto|palautteen eteenpäin)\\p{L}*|annamme (?:\\p{L}+ )?(?:vastauk|tiedo|tieto)\\p{L}*|saan (?:\\p{L}+ )?(?:asian|tämän) kuntoon|pidän (?:sinut|teidät) ajan tasalla|ryhdy(?:n|mme)|tulen (?:\\p{L}+ )?(?:käymään|paikalle|luoksenne)|tulemme (?:\\p{L}+ )?(?:käymään|paikalle|luoksenne)|laita(?:n|mme)|viestitän|viestitämme|tekstaan|mailaan|ilmoittele\\p{L}+|huomioi(?:n|mme)|paneudu(?:n|mme)|keskity(?:n|mme)|satsaa(?:n|mme)|ohjeista(?:n|mme)|varmennamme|onnistumme|ehdimme|pysymme|suoriudumme|skarppaa(?:n|mme)|ryhdistäydymme|terästäydymme)",
      "(?:koulutetaan|hankitaan|korjataan|lähetetään|selvitetään|toimitetaan|hoidetaan|järjestetään|uusitaan|vaihdetaan|parannetaan|muutetaan|varmistetaan|otetaan (?:teihin |sinuun |käyttöön )|perehdytetään|asennetaan|nopeutetaan|palautetaan asiaan|palataan asiaan|soitellaan|otetaan yhteyttä|soitetaan)",
      "(?:saatte|saat) (?:\\p{L}+ ){0,3}(?:puhelun|tavarat|tavaran|laatikot|uudet|uuden|korvaavat|puuttuvat|oikeat|tilauksen|toimituksen|varmistuksen|vahvistuksen|ilmoituksen|raportin|selvityksen)",
      "(?:joku|kollegani|myyjämme|tiimimme|kuljettajamme|varastomme) (?:\\p{L}+ ){0,2}(?:soittaa|ottaa yhteyttä|tuo|hoitaa|selvittää|korjaa|toimittaa|ilmoittaa|vastaa teille|palaa)",
    ),
    unless: wordList(
      "jos mikäli halutessanne halutessasi mielellä(?:mme|ni|än)- voimmeko voinko kun_teille_sopii kun_sinulle_sopii nyt_(?:jo_)?(?:kahdesti|aina|jokaisen) emme_(?:enää_)?(?:häiritse|vaivaa|soita|lähetä|kirjoita|ota_yhteyttä|tarjoa) en_(?:enää_)?(?:häiritse|vaivaa|soita|lähetä|kirjoita|ota_yhteyttä) esille esiin ilmaise- nykyään puheeksi ale- alennu- hyvity- ilmai-",
    ),
    notInQuestion: true,
  },
  wordPattern(
    "(?:lupaan|lupaamme|takaan|takaamme|vakuutan|vakuutamme|vannon|vannomme|sitoudun|sitoudumme|annan sanani|annamme sanamme|saatte sanani|sanani siitä)(?! (?:olla häirit))(?: \\p{L}+)?",
    "ei (?:\\p{L}+ ){0,3}(?:toistu|tapahdu|satu|käy)(?: (?:enää|uudestaan|uudelleen|toista kertaa|toiste))*",
    "ei (?:tule |pääse )(?:\\p{L}+ )?(?:toistumaan|tapahtumaan|käymään)(?: \\p{L}+)?",
    "(?:jatkossa|vastedes|tästä lähin|tästä eteenpäin|ensi kerralla|tulevaisuudessa|tästedes)(?! (?:voimme|voisimme|voitte|teille sopisi|toivoisi|haluaisi))(?: \\p{L}+){1,4}",
    "voitte (?:\\p{L}+ ){0,2}(?:luottaa|olla (?:\\p{L}+ )?(?:varm|levolli|rauhalli|huolet)|laskea sen varaan|odottaa)\\p{L}*|voit (?:\\p{L}+ ){0,2}(?:luottaa|olla (?:\\p{L}+ )?(?:varm|levolli|rauhalli|huolet))\\p{L}*|olkaa huoletta|ole huoletta|älkää huolehtiko|älä huolehdi|ei huolta",
    "tulet?t?e? saamaan|(?:saatte|saat) (?:\\p{L}+,? ){0,4}(?:pian|piakkoin|lähiaikoina|mahdollisimman|heti|vastauksen|tiedon|uuden erän|korvaavan\\p{L}*|uuden toimituksen)",
    "(?:tulemme|tulen) (?:\\p{L}+ ){0,3}\\p{L}+m[aä]{2}n",
    "(?:toimitus|toimitukset|tavara|tavarat|erä|tilaus|tilaukset|kaikki|asia|ongelma|lähetys|kuorma)(?: \\p{L}+){0,3} (?:saapuu|saapuvat|tulee|tulevat|lähtee|lähtevät|on perillä|ovat perillä|hoituu|hoidetaan|korjataan|korjaantuu|ratkeaa|järjestyy|sujuu|sujuvat|kulkevat|onnistuu)(?: \\p{L}+){0,2} (?:pian|piakkoin|ajallaan|ajoissa|aina|moitteetta|varmasti|kuntoon|mahdollisimman|heti|kunnossa|hyvin|täsmällisesti|sovitusti|nopeasti|pikaisesti|viipymättä)",
    "(?:pidämme|pidän) (?:\\p{L}+ ){0,2}(?:huolen|huolta)(?: \\p{L}+)?",
  ),
  {
    any: wordList(
      "(?<!että_)soitan(?!_(?:kysy|tiedustel|siksi|koska|ymmärtääkseni|yrityksestä|teille_kysy)) soitamme lähetän lähetämme toimitamme toimitan varmistamme varmistan huolehdimme huolehdin hoidamme hoidan korjaamme korjaan järjestämme järjestän palaan palaamme parannamme parannan selvitämme selvitän ratkaisemme ratkaisen",
      "otamme_(?:teihin_|sinuun_|pian_|asian_|heti_)*(?:yhteyttä|selvää|puheeksi) otan_(?:teihin_|sinuun_|pian_|asian_|heti_)*(?:yhteyttä|selvää|puheeksi) ilmoitamme ilmoitan kerromme tarkistamme tarkistan vaihdamme laitamme laitan teemme_(?:parhaamme|kaikkemme|korjau|muutok|sen) teen_(?:parhaani|kaikkeni) yritämme pyrimme panostamme",
      "korvaamme_ne vastaamme_(?:viestiinne|teille|kysymyk) vastaan_(?:viestiinne|teille|kysymyk) käymme_läpi valmistelemme valmistelen pidämme_teidät pidän_teidät seuraamme valvomme emme_(?:enää_|koskaan_|toiste_)+ en_(?:enää_|koskaan_)+ tuomme tuon_(?:teille|sinulle) nopeutamme tehostamme viemme_(?:asian|tämän) hankimme muutamme opimme selvittelemme",
    ),
    unless: wordList(
      "jos mikäli halutessanne halutessasi mielellä(?:mme|ni|än)- voimmeko voinko kun_teille_sopii kun_sinulle_sopii silloin_kun emme_(?:enää_)?(?:häiritse|vaivaa|soita|lähetä|kirjoita|ota_yhteyttä|tarjoa) en_(?:enää_)?(?:häiritse|vaivaa|soita|lähetä|kirjoita|ota_yhteyttä) kysyäkse- tämän_viestin tiedustel(?:lakse|en)- siksi_että yleensä",
    ),
    notInQuestion: true,
  },
  {
    all: [
      wordList(
        "pian piakkoin kohta lähiaikoina lähipäivinä lähiviikkoina lähitulevaisuudessa mahdollisimman_(?:pian|nopeasti|pikaisesti) niin_pian_kuin ensi_tilassa pikimmiten ripeästi viipymättä joskus_myöhemmin aikanaan tulevina_viikkoina",
      ),
      wordList(
        "\\p{L}{2,}mme \\p{L}{3,}(?:an|än|en|in) saatte saat tulee lähtee hoituu korjataan saapuu toimitetaan selvitetään kuulette kuulet",
      ),
    ],
    unless: wordList(
      "jos mikäli toivo(?:n|mme|isin|isimme) toivottavasti voisimmeko voisitteko voisitko haluaisi(?:mme|n) palautukaa",
    ),
    notInQuestion: true,
  },
];
