import type { ReasonWords } from "../reason-words.ts";
import { FINNISH_OURS } from "./finnish-ours.ts";
import { FINNISH_THEIRS } from "./finnish-theirs.ts";

/** What words mean in Finnish. */
export const FINNISH: ReasonWords = {
  concepts: {
    no: "ei eivät en et emme ette eikä eivätkä emmekä ettekä enkä älkää ilman kukaan_ei ei_kukaan koskaan_ei puuttui puuttuu",
    unnegated:
      "tila* ost* tul* halu* jatk* vain ainoastaan tiedä tiennyt usko luul* osannut_sanoa tarvitse_teiltä",
    but: "mutta vaan kuitenkin silti oikeasti todellisuudessa",
    because: "koska sillä siksi takia vuoksi",
    guess:
      "luulen luulisin ehkä kai varmaan varmaankin todennäköisesti arvaan arvaisin arvaukseni arvelen epäilen epäilyni oletan oletettavasti oletus vaikuttaa näyttää tuntuu mahdollisesti saattaa voi_olla ilmeisesti kenties mielestäni veikkaan veikkaukseni uskoisin uskon taitaa lienee tuntuma",
    said: "sanoi sanoivat sanoo kertoi kertoivat kertoo vahvisti kirjoitti kirjoittivat selitti myönsi mainitsi mukaan totesi valitti vastasi ilmoitti ilmoittivat perusteli",
    notReason:
      "ei_johdu ei_johtunut ei_ole_syy ei_ollut_syy eivät_ole_syy ei_liity ei_liittynyt ei_kyse ei_ole_kyse ei_ole_kysymys ei_ole_ongelma ei_ollut_ongelma syy_ei_ole syynä_ei syy_ei_ollut kyse_ei_ole kyse_ei_ollut ongelma_ei_ole ongelma_ei_ollut ei_ole_mitään_valittamista ei_valittamista ei_moitittavaa ei_ole_vikaa ei_ollut_vikaa ei_hinnasta ei_hinnan ei_siksi ei_sen_takia ei_haittaa ei_haitannut ei_ongelmia ei_ole_moit* ei_ole_huomautt* ei_huomautettavaa",
    fine: "kunnossa tyytyväi* hyvä hyvät sopiva kohdallaan erinomai* ajallaan kohtuulli* moitteet* kilpailukyky* hyvin mainio* ajoissa toimi_hyvin",
    real: "todellinen_syy oikea_syy varsinainen_syy pääsyy todellisuudessa oikeasti suurin_syy ratkaisi ratkaisev* viimeinen_pisara syy syynä suoraan_sanottuna rehellisesti_sanottuna",
    us: "te teidän teitä teiltä teillä teille teihin teistä teidät",
    we: "me meidän meitä meiltä meillä meille meihin",
    nobody: "kukaan ketään kenkään yksikään",
    rival:
      "kilpailij* muualta muualle muualla toinen_toimittaja toisen_toimittaja* toiselta_toimittaj* toiselle_toimittaj* toisella_toimittaj* toinen_yritys toisen_yrityks* toiselta_yrity* toinen_firma toisen_firman toiselta_firm* uusi_toimittaja uuden_toimittaj* uudelta_toimittaj* uudella_toimittaj* joku_muu jonkun_muun joltakin_toiselta toisaalta muut_toimittajat muilta muilla muut toinen_tukku toisen_tukun toiselta_tukulta toinen_myyjä toisen_myyjän naapuritukku vaihtoehtoinen_toimittaj* uusi_kumppani uuden_kumppanin toiselta toisella_firmalla toisella_yrityksellä",
    price:
      "hinta hinnat hinnan hintoja hinnoi* hintaa hintan* hintataso* hinnoittelu* hinna* *hinta *hinnat *hintaan maksu kustannu* hintojen hintan* hintanne hintamme",
    high: "korkea* korkeat korkeampi kova kovat suuri suuret liikaa liian paljon suolai* kohtuut* karannut karanneet ylimitoite* yläkant*",
    dear: "liian_kallis liian_kallii* kallis kallii* kalliimp* kalleimp* ylihin* hintavia hintava hintavat kallista kallistu* kalliiksi markkinahintaa_kork* tyyris tyyriitä yli_budjetin ei_ole_varaa ei_varaa ulottumattomissa hintahaarukan kalleimmasta kalleimpia budjettimme_yli kirpais* kukkarolle hinnankorotu* hinta_oli_syy katetta hinta_ei_ole_kohdallaan",
    cheaper: "halvemp* halvemm* edullisemp* edullisemm* halvalla halvin puoleen_hintaan halpa",
    rise: "nous* nost* korot* kallist* hinnankorotu* korottu* kohos* kasvoi kiri* hinnannous* lisääntynyt",
    afford: "varaa maksaa perustella sietää hyväksyä",
    terms:
      "ehdot ehtoja ehdoilla ehtoihin maksuaika maksuaja* maksuehto* maksuehdo* luotto* luoton bonus* vuosihyvity* hyvity* alennu* alennus* ilmainen_toimitu* ilmaise* rahtivapa* vapaa_rahti sopimu* takuu* palautusoike* päivän_maksu* provisio* kumppanuussop* *ehdot *ehtoja paljousalennu*",
    offer:
      "tarjo* tarjous* tarjosi* antoi antaa antavat sai saivat saimme saamme saavat saatiin myönsi annettiin tarjottiin",
    better:
      "paremp* paremm* pidemp* pidemm* edullisemp* edullisemm* suuremp* suuremm* ilmai* joustavamp* joustavamm* paras houkuttelev*",
    faster:
      "nopeamp* nopeamm* nopeammin aiemmin samana_päivänä seuraavana_päivänä seuraavaksi_päiväksi ehti_ensin ehti_ennen ehtivät_ensin ehtivät_ennen tunnissa tunneissa heti vuorokaudessa yön_yli ensimmäisenä ennätti ensiksi ripeäm* ripeämm* samana_iltapäivänä parissa_tunnissa muutamassa_tunnissa ennen_meitä ennen_teitä ketteräm* seuraavana_aamuna jo_seuraavana huomiseksi päivässä vuorokauden_sisällä lyhyem* saman_tien välittömästi nopeudel* vikkel* ehti_edelle nopea nopeasti samana_aamuna",
    deliver:
      "toimitu* toimite* toimitt* lähety* tavara* kuorm* lava lavat lavan rahti rahdi* kuljetu* kuriiri* tilauks* tilaus paketti paketit paket* auto rekka *toimitus *toimitukset erä",
    late: "myöhäs* myöhässä viiväst* viive viivet* viivytt* myöhemmin myöhään päivää_myöhe* viikkoa_myöhe* lykät* lykkä* siirt* epäluotetta* vajaa* vajaana epävarm* venyi venyvät venyneet väärään_aikaan vääränä_päivänä puolikk* puutteelli* vajai* kahdesti_myöhässä jäi_tulematta",
    wait: "odot* seisoi seisoivat seisoo seisonut seisomaan seisahtu* pysähty*",
    arrive:
      "perille saapu* tullut tulleet tule tuli saanut saaneet saatu saapunut saapuneet ajoissa ajallaan toimitettu ilmestyny* näkynyt",
    lost: "kadonnut katosi hävisi hukkui hukassa kadoksissa väärään_osoit* väärään_paikkaan väärään hukkasi*",
    quality: "laatu laadu* laatua *laatu *laadun taso tason",
    bad: "huono huonoa huonoja huonon* huonot* heiken* heikko heikkoa heikkoja laski laskenut laskivat pudon* putosi surkea* kelvot* ala-arvoi* ala_arvoi* pettym* pettynei* pettynyt epätasa* vaihtel* kehno* kurja* huonompa* huonomp* alamaissa onneton* riittämät* heikkolaatu* olematon* toimimat* tökki* sekava* kaaos kaoot* vihoviimei* hidas hidasta hitaa* epäluotettav* romaht* epäpätev*",
    defect:
      "viallis* viallinen vikoja vika viat vikaa rikki rikkou* hajos* hajonn* hajoaa halkei* halkeam* halkesi homeinen homeis* homeessa hometta vuota* vuoti ruost* ruoste* pilaan* pilalla särky* särö repe* repesi kului lohkei* irtos* irtoa* irtoili kuoriu* kuori_irto* naarmu* virheelli* käyttökelvot* reklam* palautt* palautu* mädän* mädät* haisi haisee haalis* vääntyny* vääntyi vaurioi* kolhi* hapan* vanhentun* ei_kestänyt eivät_kestäneet ei_kestä eivät_kestä susi sutta hylky* lakkasi_toimi* petti meni_rikki menivät_rikki muren* kupruil* taipun* tahria tahroj* pois_heitt* hyönteis* kuoriais* matoja toukkia hiiriä haju hajua itänee* itäny* tahmea kitkerä lakastun* tylsiä kelvoton kelvottom* irtoavat irtoaa putoilee putoavat putosi purkautu* saumat sauma tahroja ei_pidä hilseil* nukkaantu* sitkeää kitker* huonolaatui* halkeil*",
    goods:
      "tuote tuotte* tuotteet tavara* erä erän erässä artikkel* malli* väri* koko osa osat osia laite laitte* kone kone* käsine* laatikko laatikoi* materiaali* suodatt* maali* valikoima* pussi* rulla* levy* nimik*",
    wrong:
      "väärä väärän väärää väärät vääriä väärin toinen_malli toista_mallia eri_malli eri_mallia eri_väri* eri_kok* erilai* sekaisin ei_sovi ei_sopinut eivät_sovi eivät_sopineet ei_käy ei_käynyt eivät_käyneet ei_yhteensop* yhteensopimat* sijaan sijasta puuttuu puuttui toisenlai* ei_mahdu ei_mahtunut ei_vastannut_tilau* sopimat* eri_tuot* sovellu ristiin",
    received:
      "lähetit* lähett* saimme sai saivat saapui tuli tulivat toimitett* toimitit* pakat* tuotiin paketissa laatikossa tullut",
    ordered: "tilas* tilattu tilatun tilaamamme tilaama* pyysi* halus* tarvit* pyyde* tilatt*",
    service:
      "palvelu* asiakaspalvelu* tuki tuen tukipalvelu* huolto huollon jälkihoito asiointi tilauspalvelu* neuvonta palvelua",
    reply:
      "vasta* vastau* vastausta vastattu vastannut reagoi* soittanut_takaisin soitettu_takaisin soita_takaisin takaisinsoit* palannut_asiaan palattu_asiaan palaa_asiaan palaute* ottanut_yhteyttä_takaisin kuitannut kuitattu kuittau* puhelimeen tarjousta",
    reach:
      "tavoit* tavoittanut saanut_kiinni saada_kiinni saa_kiinni kiinni_ketään läpi teihin teidän_numero*",
    slow: "hidas hitaasti hitaa* päiviä viikkoja kauan ikuisuu* tunteja tunti pitkään viikon viikkoa kuukausi* kuukauden kesti",
    complaint:
      "valitu* reklamaat* palaut* kysymy* tiedustel* pyyntö* pyyntöö* viesti* sähköpost* soitto* puhelu* ongelma* kirje* tukipyyn* asia*",
    ignored:
      "sivuutet* sivuutt* pompotel* pompott* luukulta_luukulle luukulta jätettiin_huomiotta huomiotta vaille_vastausta vastaamatta ratkaisematta kukaan_ei_välitt* kukaan_ei_ott* kukaan_ei_autta* kukaan_ei_osan* jonossa jonoon jonotta* jonotimme jonotus* henkilöltä_toiselle siirreltiin siirrettiin_henkil* ei_kiinnosta ei_kiinnostanut välinpitämät* avuton* osaamat* hoitamatta käsittelemättä ei_hoidettu vieriteltiin palloteltiin pallotel* loputon_jono jonoihin",
    invoice: "lasku laskut laskuja laskuissa laskulla laskun laskutu* hyvityslasku* rahtikirj*",
    rude: "tyly tyly* töykeä* töykeästi epäkohtelia* huusi huutanut huusivat huutami* huuta* solvasi solvat* loukka* loukkasi loukkaav* ylimieli* ylimielinen halveks* halveer* alentav* alenta* nöyryyt* haukku* haukkui ilkkui pilkkasi pilkan* kiroil* kirosi uhkail* uhkasi aggressiivi* riehui löi_luurin luurin_korv* luurin_korvaan paiskasi epäystäväll* asiaton* asiattom* julkea* röyhke* vähättel* hävytön* hävyttö* ynse* ivalli* ivasi naurettiin naureskel* räksyt* tiusk* tiuski epäkunnioit* törkeä* törkeästi vihamieli* hyökkääv* tylytt* moukkamai* ikävä_käytös ala-arvoinen_käytös idioot* idiootiksi tyhmäksi valehtelijaksi hölmöksi ääliöksi rähj* räyhä* rääky* haistattel* päin_naamaa luuri_korvaan paiskattiin",
    staff:
      "kuljettaj* myyjä* edustaj* kirjanpitäj* työntekij* asentaj* teknik* varastomie* kollega* esimie* henkilökun* asiakaspalvelij* insinöör*",
    promise:
      "lupa* lupau* lupasi* luvattu luvatt* lupaamam* sovit* sovimme sopim* sopimu* sana sanansa sananne sanassa takasi* vakuut* sitoumu*",
    broke:
      "rikoit* rikkoi* rikottu rikoimme rikko* petit* petti petimme pettän* unohd* unohtu* jäi_tekemättä jäi_pitämättä jäi_toteutumatta jäi_täyttämättä toteutumatta pitämättä täyttämättä tyhjä* tyhjiä ei_tapahtunut mitään_ei_tapahtunut mitään_ei_tullut peräänny* peruit* perui peruttiin yksipuoli* odotamme_yhä odotamme_edelleen vieläkään jäivät_tekemättä jäivät_pitämättä",
    kept: "pitänyt pitäneet pidetty pidä pitänee* täyttänyt täyttäneet toteutunut toteutui piti toteut* kiinni tehty noudat* lunast*",
    rule: "minimitila* vähimmäistila* minimierä* vähimmäismäär* ennakkomaksu* etukäteismaksu* maksu_etukäteen maksettava_etukäteen etukäteen_maks* ennakkoon vain_verkko* verkkokauppa* tilausportaal* portaal* pientoimitusli* pienlaskut* pientilausl* käsittelymaksu* käsittelyli* vakuu* kokonaisia_lavoja täysiä_lavoja täyslav* kokonaiset_lavat kokonaisi* takaus* panttimaksu* minimiosto* vähimmäisosto* tilausjärjestelm* tilausraja* minimi* maksaa_etukäteen etukäteen_maksaminen",
    rules:
      "sääntö* säännö* säännöt ehdot ehtoja ehto* käytäntö* käytännö* toimintata* vaatimu* järjestelm* palautusehd* prosess* menettely* byrokrati* tilaustap* direktiiv* laki säädöks* asetu* hankintalaki hygieniavaatimu* lupaehdo* palomääräy*",
    newly:
      "uusi uuden uudet uusien uusia uutta muutit* muutimme muuttui muuttuivat vaaditte vaadimme vaaditaan vaati* kiristi* nyt yhtäkkiä aloitit* otitte_käyttöön otimme_käyttöön otettiin_käyttöön käyttöön* tuli_voimaan pakot* nykyään edellyt* kiristyi*",
    inform:
      "kerto* kerro* kertonut ilmoit* ilmoitta* tiedot* tiedote* informoi* varoit* varoitta* sano* saimme_tietää tietää tienneet tiennyt tieto* tiedo* maini* ennakkovaroitu* huomaut* selittän* viestit*",
    change:
      "muut* muutit* vaihdo* vaihdoit* vaihto* vaihtaneet korvas* lopetit* lopett* uusi uuden uudet eri poistit* poistu* siirr* siirs* siirt* luovu* uudist* sulj* yhdist*",
    ourThing:
      "resept* koostumu* pakkau* pakkaus* valikoim* valmistaj* toimittaj* alihankk* tuotemerk* merkki merkkiä brändi* reitti reiti* toimituspäiv* aikataulu* muotoilu* mallisto* tehda* tehtaan varasto* ainesosa* raaka-ain* sarja kuljetusliik* etiket* koko* pullo* myyntimalli* jakelureit* maahantuoj* raaka_ain* verkkokauppa verkkokaupp* verkkosivu* sovellus sovellu* tilausjärjestelm* ohjelmist*",
    ourPlace:
      "osoite osoitt* toimisto* varasto* noutopist* puhelinnumero* numero* sähköpostiosoit* yhteyshenkilö* tilinumero* muutto* muutit* muutti muuttan* muuttaneet muuttamassa aukiolo* toimituspäiv* hinnasto* hinnat tuotekood* luettelo* asiakasvastaav* muutoks* muuttui muuttun* myymälä* koodit",
    contact:
      "soit* soitta* soittanut käynyt käyneet käy vierail* ottanut_yhteyttä ota_yhteyttä otettu_yhteyttä ottaneet_yhteyttä yhteyttä yhteydes* yhteyden* kirjoit* kuulun* kuullut kuulu kysy* kysynyt kiinnostun* kiinnosta* käymässä piipaht* muista* tavann* tavat* pitänyt_yhteyttä yhteydenpi* poiken* näkynyt kyselly* muistanut nähnyt nähty naamaa vaivautu* puhelua puheluakaan",
    forgot:
      "unohdi* unohdet* unohtan* unohdimme unohdettu unohtaneet laiminly* hylät* hylkä* hylättiin yhteydenpito_katkesi yhteydenpito_loppui yhteydenpito_jäi yhteys_katkesi yhteys_jäi jäivät_huomiotta jäimme_huomiotta huomiotta yksin_jätet* jätet*_yksin radiohilj* hiljaiseloa vähälle_huomiolle heitteille oman_onnensa oman_onnemme emme_merkitse emme_ole_teille_tärk* unohtui unohtuivat unohduksi* taka-alalle jätimme_hoitamatta",
    noNeed:
      "ei_enää_tarvetta ei_ole_enää_tarvetta ei_tarvita ei_ole_tarvetta ei_ollut_tarvetta tarvetta_ei_ole tarvetta_ei tarve_loppui tarve_poistui tarve_on_poistunut tarve_päättyi emme_tarvitse emme_enää_tarvitse ei_tarvitse eivät_tarvitse eivät_enää_tarvitse kertaluontoi* kertaosto* kertahankin* kertatilau* yksittäinen_hankinta valmistamme_itse teemme_itse tekevät_itse itse_tehty lopetimme_tuotannon lopettivat_tuotannon toimiala* emme_käytä eivät_käytä emme_enää_käytä eivät_enää_käytä emme_enää_valmista emme_enää_tee vain_kerran vain_yhtä vain_yhteen kaikki_tarvittava varasto_täynnä varastot_täynnä käyttö_loppui itse_tekemään omassa_tuotannossa omaa_tuotantoa kertaluonteinen kertaluonteinen_hankinta",
    need: "tarve* tarvetta tarvitse* tarvitsem* tarvi* käyttöä tarvinneet",
    stock: "varasto* varastoa varastossa varastoja tavaraa hyllyssä hylly*",
    enough: "riittäv* riittää riitt* täynnä tarpeeksi kylliksi paljon jäljellä vielä",
    project:
      "projekti* hanke hankke* työmaa* remontti remont* kausi sesonki tapahtuma* kampanja* urakka urakan rakennu* saneerau*",
    over: "ohi loppu* päätty* päättynyt valmis valmistui valmiiksi lopussa päätökseen",
    closed:
      "konkurssi* selvitystil* purettu purkautu* lakkautet* lakkauttan* lakkautt* lakka* lopetti_toimin* lopettivat_toimin* lopetamme_toimin* lopettaa_toimin* lopetettu toiminta_päätty* toiminta_loppu* toiminnan_lopett* maksukyvyt* pani_lapun pantiin_lappu lappu_luukulle lapun_luukulle ovet_kiinni sulki_ovensa sulkivat_ovensa suljemme_ovemme suljettiin_lopullisesti suljimme_ovemme yritys_suljettiin yrityksen_toiminta kaupparekisteri* pesänhoitaj* pesänselvit* liiketoiminta_päätty* liiketoiminta_loppu* alas_ajet* ajettiin_alas ajetaan_alas lopettaneet_toimin* lopetimme_toimin* lopettanut_toimin* yritystä_ei_enää lopetamme_yrity* selvittäj* tyhjät_tilat lopetamme_toimintamme lopettavat_toimintansa lopetti_toimintansa lopettaa_toimintansa lopetimme_liikkeen lopettivat_liikkeen lopetti_liikkeen lopetimme_yrityksen y-tunnus_lakannut liiketoiminnan_kokonaan pillit_pussiin ajettu_alas suljimme_kahvilan lopullisesti yhtiö_puretaan",
    reorg:
      "fuusio* yhdisty* sulaut* konserni* konserniin emoyhtiö* pääkonttor* yritysosto* yrityskauppa* yrityskaup* ostettiin myytiin_uusille uusi_omistaja uudet_omistajat uuden_omistajan uusien_omistajien omistajanvaih* omistaja_vaihtui omistaja_vaihto* keskit* keskitett* organisaatiomuuto* organisaatiouud* uudelleenorganis* uudelleenjärj* rakennemuuto* puitesopimu* osti_heidät osti_meidät ketjuun liittyi liityimme liittyivät yritysjärj* yhteishankin* hankintayhtiö* jakautu* siirtyi_uusille organisoi* organisaatio* toisen_yhtiön toisen_yrityksen_alle yhtiön_alle hankintayksik* yhdistetty_yhdeksi jaettiin_kahtia",
    headOffice: "pääkonttor* konserni* emoyhtiö* keskus* keskitet* ryhmä* omistaj*",
    buying: "hankin* osto* ostot ostaa tilauk* toimittaj* päättä* päätetään",
    person:
      "ostaja ostajamme ostajansa ostopäällik* hankintapäällik* yhteyshenkil* hankintajohtaj* johtaja joka_tilasi joka_hoiti joka_osti joka_vastasi keittiömestar* kokki vastaava päällikkö *päällikkö *päällikön tuotantopäällik* työnjohtaj* henkilö kollega* hoitanut_tilau* tilauksista_vastan* sihteer* varastopäällik* toimitusjohtaj* ostoassistent*",
    left: "lähti lähtenyt eläk* jäi_eläkkeelle eläkkeelle ei_ole_enää_töissä ei_työskentele vaihtoi_työpaik* irtisan* erosi eronnut siirtyi_toi* toisiin_tehtäviin vanhempainvap* äitiysl* hoitovap* uusi_työ uuteen_työ* kuoli menehty* ei_enää_töissä poistui vaihtui vaihtunut lopetti_työ* lopetti_meillä sai_potkut pois_talosta lähdettyä lähdön lähdettyään toiseen_yrity* sairauslom* ei_ole_enää_meillä jätti_yrity* vaihtanut siirtynyt töissä vaihtoi_työpaikkaa äitiyslomalle äitiyslomalla vanhempainvapaalle",
    newPerson:
      "uusi_ostaja uuden_ostajan uusi_ostopäällik* uusi_hankintapäällik* uusi_yhteyshenkilö uusi_päällikkö uusi_johtaja seuraaja* uusi_keittiömestari uusi_kokki edeltäj* uusi_vastuuhenkil* uusi_henkilö uusi_toimitusjohtaja uusi_työnjohtaja otin_tehtävät otin_ostot uusi_myymäläpäällikkö aloitin_ostajana",
    moved:
      "muutimme muutti muuttivat muuttaneet muuttanut muutto muuton muutamme siirsimme_tuotan* siirsi_tuotan* siirsivät_tuotan* siirrettiin tuotanto_siir* toimitusalue* toiminta-alue* alueenne_ulko* alueemme_ulko* liian_kaukana liian_kauas toimipiste_siirt* siirtyi_ulkom* ulkopuolella",
    place:
      "kaupun* toiseen_kaupun* ulkom* viroon ruotsiin maahan paikkakun* alue* kaukana kauas tampereel* ouluun turkuun tuotan* toimit* tilat tehda* tehtaan toimipist* etelä* pohjoi*",
    trouble:
      "kassavir* kassakrii* maksuvalmi* taloudelli* talousvaik* talousongel* rahapul* rahavaik* rahaongel* rahat_lop* rahat_ovat rahaa_ei ei_ole_rahaa ei_rahaa budjetti_jääd* budjetti_leika* budjettia_leika* leikka* säästö* säästä* säästökuur* tiukka_talous tiukoilla tappioll* tappiota lomaut* irtisanoi_väkeä liikevaihto_laski liikevaihto_put* liikevaihto_rom* vaikeat_ajat vaikea_tilanne taantum* lama kysyntä_laski vähän_asiakkaita ostokiel* hankintakiel* hankintastop* velkoj* kulukuur* rahatilanne* vyötä nälkävyö* jääty* taloustilanne* penniä rahoitu* vain_palkat vain_palkkoihin hädin_tuskin ahtaalla leikkasi_luotto* vain_välttämät* välttämättömim* verovelka* verovelkaa tilit_jäädytetty kassa_tyhjä kassa_on_tyhjä viime_tipassa maksuvaikeuks* miinuksella säästetään_kaikesta rahatilan* ettei_rahaa",
    money: "rahaa raha rahat kassa kassan budjet* varat varoja talous tulot liikevaihto*",
    short:
      "tiukka* tiukil* tiukoil* loppu* vähissä vähän laski leikat* pieneni* supist* jääd* puutt* niukka* niukentu* kireä* romaht* puolit* heikko heikkenty* huono",
    sales:
      "myynti myynni* liikevaih* kysyn* asiakkai* asiakkaat vieraita varauks* tilauskan* markkinat tilauksemme",
    owe: "velka velkaa velat velkoja maksamatta maksamat* erääntyn* maksurästi* rästi* rästissä maksuhäiriö* luottoraja* luottolimiit* perintä* perintää maksumuistu* ei_maksanut eivät_maksaneet eivät_ole_maksaneet ei_ole_maksanut emme_maksaneet emme_ole_maksaneet maksuviiv* maksut_myöhässä maksut_viiväst* laskut_myöhässä laskujen_maksu avoimia_laskuja avoimet_laskut maksun_laimin* jättivät_maksa* jätti_maksa* jätimme_maksa* jäi_maksa* maksujen_kanssa avoinna tili_jäädyt* auki_olevia laskut_auki",
    theyBroke: "",
    overpromise:
      "kuun_taivaalta kuuta_taivaalta lupasi_kuun lupasivat_kuun kultaa_ja_kunniaa maat_ja_taivaat taivaan_ja maan_ja_taivaan liian_hyvää_olla liian_hyvältä ihmei* ihmettä epärealist* tyhjiä_lupauks* ylilupa* katteettom* satumai* pilvilinn* mitä_kukaan_ei kukaan_ei_pysty kukaan_ei_voi_pitää suuria_lupauks* lupasi_kaik* lupasivat_kaik* luvattiin_kaik* lupaa_kaik* liikoja kymmenen_hyvää ruusui* huimi* suuret_lupauk* ei_tarvitse_koskaan ei_koskaan_tarvitse vannoo vannoi",
    impossible:
      "mahdoton* uskomat* puoleen_hintaan puolet ilmaiseksi kaikkea kaiken tunnissa kaksinkert* nolla kolminkert* ikinä täydelli* mitä_tahansa puolittu* puolittaa kaksinkertai* tuplaan* tuplata",
    nice: "mukavam* mukavamp* mukava mukavat ystävälli* ystävä ystäviä kivampi kiva kivat lämpimäm* lämmin lämminhenk* tulee_toimeen tulevat_toimeen tulemme_toimeen toimeen kohteliaam* kohtelia* inhimillis* kuuntel* luottamu* luottaa pitää_enemmän pidän_enemmän viihty* kemia kemiat synkka* synkkaa auttav* avulias avuliaam* tuntee_meidät käy_meillä käy_kylässä huomaavai* kaveri kaverei* tuttu sydämelli* miellyttäv* golf* palvelualt* vaivatont* rento rennom* hyvät_välit välittä* välittää ilo_asioida helppo_asioida helppo_tulla henkilökohtai* suhde yhteys mukavampaa leppoisa*",
    theirRep:
      "heidän_myyj* heidän_edustaj* heidän_myyntiedust* heidän_myyntipääl* heidän_yhteyshenk* kilpailijan_myyj* kilpailijan_edustaj* kilpailijan_myynti* toisen_firman_myyj* toisen_firman_edustaj* toisen_yrityksen_myyj* toisen_yrityksen_edustaj* uuden_toimittajan_myyj* uuden_toimittajan_edustaj* sikäläi* toisen_toimittajan_myyj* toisen_toimittajan_edustaj* toisen_toimittajan_myynti* uusi_edustaja siellä_oleva_myyjä siellä_myyj* sen_toisen kilpailijan_asiakasv* toisen_talon*",
    heard:
      "kuulin kuulimme kuuli kuulivat kuullut kuulemma kerto* kertoi kerrottiin kerrotaan sanoi sanottiin sanotaan huhu* puhut* puhuttu puhutaan väitti väitetään väittävät varoitti varoit* luin luimme tuttu juoru* levit* kiert* joku",
    badOfUs:
      "teistä_pah* meistä_pah* pahaa huijaat* huijaamme huijar* huijau* petät* petätte petos konkurss* konkurssi* epäluotetta* epärehelli* veloiss* sulkemassa lopettamassa lopetatte lopetamme maksuvaik* verovel* väärenn* oikeudessa oikeusjut* epämääräi* vanhentun* ette_maksa vaikeuks* ylihinnoit* ylilaskut* varast* konkurssiin laimen* laimennamme laimennatte",
    slander:
      "mustamaal* parjat* parjaa* parjasi panettel* panetteli huhu* huhuj* huhupuh* juoru* juoruja puhui_pahaa puhuu_pahaa puhuneet_pahaa puhunut_pahaa puhuttu_pahaa puhutaan_pahaa puhuvat_pahaa haukkui_meitä haukkui_teitä selän_takana levittää levitti levittän* levittävät levitettiin valeh* perättöm* perätön* ilkeitä_puh* pahoja_puh* mollas* mollaa*",
    missing:
      "loppu loppunut loppuivat poistunut_valikoim* poistui_valikoim* poistettu_valikoim* valikoimista valikoimasta ei_ole_valikoim* ei_ollut_valikoim* ei_enää_valikoim* ette_enää_myy emme_enää_myy ei_enää_myy ei_enää_saatav* ei_saatav* ei_ole_saatav* ei_ollut_saatav* ei_ole_varasto* ei_ollut_varasto* varastosta_loppu loppuunmyy* tuotanto_lopet* valmistus_lopet* lopetitte_valmist* lopetettu_tuot* ei_enää_valmist* jälkitoimit* ette_pidä ei_kuulu_valikoim* puuttuu_valikoim* puuttui_valikoim* teillä_ei_ole teillä_ei_ollut teillä_ei_enää meillä_ei_ole_sitä meillä_ei_ollut poistuva poistuv* lakkautettu_tuote ette_pystyneet_toimitta* emme_pystyneet_toimitta* saatavuus* toimituskatk* emme_myy emme_tuo ei_löytynyt_meiltä emme_löytäneet ei_tarjottavaa emme_pidä",
    available: "saatav* saatavilla varastossa valikoim* hyllyssä myynnissä tarjolla saada",
    dontKnow:
      "en_tiedä_miksi emme_tiedä_miksi ei_tietoa ei_hajua ei_aavistust* ei_mitään_käsitystä ei_käsitystä ei_kertonut_syytä eivät_kertoneet_syytä syytä_ei syy_tuntem* syy_ei_selvin* syy_ei_ole_tied* syy_on_epäselv* syy_jäi ei_selitystä ilman_selity* selityst*_ei ei_sanonut_miksi eivät_sanoneet_miksi ei_perustel* ei_tiedossa en_tiedä_syytä palaamme_asiaan palaan_asiaan otamme_yhteyttä otan_yhteyttä ilmoitamme_myöhemmin kiitos_viesti* kiitos_yhteydenot* mietimme mietitään en_osaa_sanoa emme_osaa_sanoa syytä_ei_kerr* arvoitus en_ymmärrä_miksi hämärän_peit* epäselväksi hajua hyvää_viikonloppua mukavaa_viikonloppua kokouksessa lomalla kopio_laskusta laskukopio saatu_kiitos kiitos_kysymästä puhelu_katkesi merkitty_muistiin luen_läpi en_voi_puhua yrittäkää_myöhemmin yrittäkää_uudelleen vastaan_myöhemmin vastaamme_myöhemmin uusi_hinnasto uuden_hinnaston käyntikortin ei_ollut_tavattavissa ei_ollut_paikalla",
    silent:
      "ei_vastaa_puhelu* ei_vastaa_puhelim* ei_vastaa_viest* ei_vastaa_sähköp* ei_vastaa_soit* ei_vastannut_soit* eivät_vastaa eivät_ole_vastanneet ei_ole_vastannut_soit* hiljeni* hiljaa hiljaist* hiljaisuus vaikeni* ei_reagoi ei_reagoinut en_tavoita en_ole_tavoittanut ei_tavoiteta en_saa_kiinni en_ole_saanut_kiinni katosi katosivat vastaaja* ei_kuulu_mitään ei_ole_kuulunut_mitään ei_vastausta lopettivat_vastaam*",
    doubt:
      "en_usko ei_vakuuta ei_vakuuttanut epäuskotta* tekosyy* veruk* ei_pidä_paikkaansa ei_täsmää jotain_muuta takana taustalla ei_ole_koko_totuus ei_koko_totuu* ei_ole_todellinen ei_oikea_syy kuulosti_oudolta kuulostaa_oudolta outo outoa kierteli kiertelee vältteli välttelee vältt* ristiriit* ristirii* epäilyttäv* tuskin hankala_uskoa vaikea_uskoa selittely* en_osta epäilen_että_syy muuttuu_joka todellinen_syy_on_muu ontuu ontui syy_vaihtuu selitys_ei ulkoa_opete* kohteliai* siisti_selitys ei_uskottav* hämärä*",
    vague:
      "eri_syistä monista_syistä useista_syistä monesta_syystä erinäis* sanotaan_nyt sanotaan_vaikka sanotaanko näin_nyt_vain näin_vain_kävi niin_vain_kävi ei_mitään_erityi* ei_erityistä ei_sen_kummemp* en_halua_tarkenta* emme_halua_tarkenta* en_halua_eritel* emme_halua_eritel* eritellä yksityiskoht* jotenkin sitä_sun_tätä kaikenlaista omat_syymme omista_syistä sisäis* jätetään_se jääköön virallisesti erilaisista_syistä yhtä_sun_toista syitä_on_mon* olosuhte* näin_päätettiin muuten_vain muuten_vaan",
  },
  cues: { ...FINNISH_OURS, ...FINNISH_THEIRS },
};
