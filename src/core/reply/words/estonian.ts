import type { ReasonWords } from "../reason-words.ts";
import { ESTONIAN_OURS } from "./estonian-ours.ts";
import { ESTONIAN_THEIRS } from "./estonian-theirs.ts";

/** What words mean in Estonian. */
export const ESTONIAN: ReasonWords = {
  concepts: {
    no: "ei mitte pole polnud polnuks ära ilma keegi_ei mitte_keegi eales_ei iialgi olematu puudus",
    unnegated:
      "telli* osta* tule* tahtnud taha soovi* jätka* ainult üksnes tea teadnud usu arva saa_enam vaja_minna koosta ole_enam_ostnud ole_tellinud",
    but: "aga kuid vaid ent samas tegelikult hoopis siiski",
    because: "sest kuna seetõttu tõttu pärast",
    guess:
      "arvan arvata_on vist ilmselt äkki võib-olla võibolla võib_olla tõenäoliselt kahtlustan oletan oletus oletan_et tundub paistab minu_meelest mulle_tundub pakun ehk arvatavasti küllap usun näib kahtlus ma_pole_kindel ei_ole_kindel vbl hüpotees kõhutunne",
    said: "ütles ütlesid ütleb öeldi rääkis rääkisid kinnitas kirjutas kirjutasid selgitas tunnistas mainis sõnul väitis kurtis kaebas vastas teatas kurdeti teatasid põhjendas",
    notReason:
      "ei_ole_asi pole_asi asi_ei_ole asi_pole ei_ole_põhjus pole_põhjus ei_puutu ei_puutunud pole_seotud ei_ole_seotud ei_ole_probleem pole_probleem ei_olnud_probleem polnud_probleem polnud_asi ei_olnud_asi polnud_põhjus ei_olnud_põhjus etteheiteid pretensioone pole_küsimus ei_ole_küsimus pole_viga ei_ole_viga mitte_hinna mitte_hind põhjus_pole põhjus_ei_ole põhjus_ei_olnud asi_ei_olnud asi_polnud kurta_ei_saa ei_saa_kurta midagi_ette_heita ei_tulene pole_midagi_häda ei_häiri mitte_sellepärast mitte_seetõttu probleeme_ei probleeme_pole",
    fine: "korras rahul hea sobib sobiv suurepära* õigeaegselt õigel_ajal mõistlik* normaalne väga_hea laitmatu* konkurentsivõimeli* rahul_kvaliteediga",
    real: "tegelik_põhjus tegelikult päris_põhjus peamine_põhjus põhiline_põhjus peapõhjus tõeline_põhjus otsustav* viimane_piisk põhjus põhjuseks ausalt_öeldes",
    us: "te teie teid teilt teile teiega teil oma",
    we: "me meie meid meilt meil meile",
    nobody: "keegi mitte_keegi ükski",
    rival:
      "konkuren* mujal mujalt teine_tarnija teise_tarnija* teine_firma teise_firma* teine_pakkuja teise_pakkuja* teisel_firmal teine_müüja teise_müüja* uus_tarnija uue_tarnija* uuel_tarnijal teine_ettevõte teise_ettevõt* teised_tarnijad teised_pakkujad teistel teistelt teised kellegi_teise* keegi_teine teisest_firmast teisest_kohast teisel_tarnijal muu_tarnija uue_partner* teise_partner* uus_partner teine_hulgimüüja teise_hulgimüüja* naaberfirma*",
    price:
      "hind hinna* hinnad hindu hindade* *hind *hinnad *hinna *hinnaga maksumus* kulu* hinnakir* hinnatase raha_eest raha",
    high: "kõrge* kõrgem* suur suured palju liiga soolane soolased krõbe* kosmili* ülemäära",
    dear: "liiga_kall* kallis kallid kallim* kallimad kallilt kulukas ülehinnatud hinnaklass* turuhinnast üle_turu liiga_kulukas kallivõitu kallil kalli kalleid kallimaks kalliks üle_jõu üle_meie_eelarve ei_jaksa taskule taskukohane_ei_ole kallimate_hulgas keskmisest_kallim* kalleima* hammas_ei_hakka hinnasilt hinnatõus* asi_on_hinnas hinna_pärast hinna_lakke",
    cheaper: "odavam* soodsam* odavama* soodsama* odavalt poole_odav* odav",
    rise: "tõus* tõst* kerkis kerki* kasvas kasvanud kalline* hinnatõus* kasvata* üles hüppas",
    afford: "lubada jõua jõudnud maksta kanda tasu* taskukohane õigusta*",
    terms:
      "tingimus* maksetähta* maksepäev* krediit* krediidi* boonus* allahindlus* soodustus* tasuta_tarne* tasuta_transpor* tasuta_kohale* leping* aastaboonus* järelmaks* makseaeg* maksetingimus* garantii* tagasimaks* vahendustasu* päeva_maksetäht* kliendisoodustus* konsignatsioon* ilma_trahvita müümata_kaup* müümata_kauba krediidilimiit",
    offer:
      "pakku* pakub pakkus pakuvad pakuti andis annab annavad anti sai said saavad saame saime saab antakse pakutakse",
    better: "parem* pikem* soodsam* suurem* leebem* tasuta kasulikum* paindlikum* paremad parema",
    faster:
      "kiirem* kiiremini varem kiirelt samal_päeval järgmisel_päeval järgmiseks_päevaks järgmiseks_hommikuks järgmisel_hommikul jõudis_ette jõudis_enne ette_jõud* tunni_aja tunniga kohe ööpäevaga üleöö esimesena ennetas nobedam* samal_õhtul mõne_tunniga paari_tunniga kohe_olemas enne_meid enne_teid jõudsid_ette edestas kähku ööpäeva_jooksul tundide_jooksul homseks päevaga krapsakam* kärmem* ette samal_pärastlõunal samal_hommikul väledam sama_päeva päevaga_valmis kahe_tunniga kümne_minutiga",
    deliver:
      "tarne* tarni* saadetis* kaup kauba kaubad kauba* veok* alus alused kaubaalus* tellimus* kullel kuller* transport* kohaletoimet* koorem* kohaletoo* pakk pakid vedu veo* auto *tarne *tarned kaupa",
    late: "hilin* hiljem viibi* viivit* hilja üle_aja tähtajast tähtaega_ületa* venis* päeva_hiljem nädala_hiljem kaks_nädalat_hiljem hilises edasi_lükatud lükkus lükka* ebausaldus* puudulik* poolik* poolikult valel_ajal valel_päeval jäi_saabumata hilineb jääb_hiljaks jäid_hiljaks jäi_hiljaks päev_pärast pärast_tähtaega liiga_hilja",
    wait: "oota* ootama ootasime ootasid seisis seisid seisma seisab seisnud",
    arrive:
      "kohale tulnud saabu* jõudnud tuli_kohale jõudis_kohale toodud tule tulnud_kohale õigeks_ajaks õigel_ajal saanud saabunud ilmunud kätte",
    lost: "kadus kadunud kaduma läks_kaduma valesse_kohta vale_aadress* valele_aadress* valesse",
    quality: "kvalite* *kvaliteet *kvaliteedi*",
    bad: "halb halva* halvem* halvene* kehv* nigel* langes langenud langus* kukku* vilets* allapoole_arvestust alla_arvestuse kõikuv* kõigub ebaühtla* ebastabii* hull halvaks pettu* ebarahuldav* madal alla_käinud käinud_alla käis_alla käib_alla aeglane puudulik nõrg* kannata* kaootili* segadus* jama sandi* sant allakäi* kõlbma* lohaka* lohakas ebapädev* ebakompete*",
    defect:
      "defekt* katki katkine katkised purune* purunes purunenud pragu* mõra* hallita* hallitus* lek* roost* riknenud rikne* praak praak* rebene* rebenes koorub kooruvad kooruma lagune* lagunes vigane vigased vigaseid viga vead murdu* kahjusta* kulu* pleeki* haises haiseb mädan* tuhmu* vananen* aegunud kriimu* ei_pidanud_vastu ei_pea_vastu läks_rikki rikki riket tagastasime tagastati reklamatsioon* tuli_lahti tulid_lahti hapuks hapud hapu kõverd* kõverad kumerdu* mahakanna* maha_kanna* utiliseeri* mullita* pude* deformeeru* paisu* ülesütle* luitu* putuka* mardika* usse ussid tõugu* hiiri hais haisu idane* kasvama_läinud kleep* kibe närbu* nüri kasutuskõlbmat* kõlbmat* ei_pea kukuvad_maha kukub_maha kukkus_maha hargne* hargnes* õmblus* plekke plekid plekk lahti_tuli tuleb_lahti tulevad_lahti ei_hoia kõrbenu* kahanesid ummistub ei_põlenud pehmed läks_katki_kohe",
    goods:
      "toode tooted toote* tooteid kaup kauba* kaupa partii* artikli* artikkel mudel* värv* suurus* detail* osa osad seade* seadme* masin* rull* kast kastid kinda* kindad tooteseeria* sari materjal* filtr* kott kotid laud lauad *tooted *toode",
    wrong:
      "vale valed valesid valet teine_mudel teise_mudel* teist_mudelit teise_värv* teist_värvi vale_mõõ* segamini sassi ei_sobi ei_sobinud ei_sobitunud ei_ühildu* ei_passi* ei_klapi* hoopis teistsugu* asemel puudub puudus teine_suurus teise_suuruse* teist_suurust ei_mahtu* vastu_vahetatud vale_kaup mitte_see mitte_need vahetusse ekslik* eksikombel tollkeer* meetermõõ* vale_läbimõõ* sassis",
    received:
      "saadet* saatsi* saime said sai saabus* tuli tulid toodi tarniti anti pakki* kätte pandi",
    ordered:
      "tellisi* tellis telliti tellitud tellisid tahtsi* soovisi* palusi* küsisi* vajasi* tellimu* vajame",
    service:
      "teenindus* kliendituge klienditugi klienditoe* klienditeenindus* tugi toe teenust teenuse teenus järelteenindus* hooldus* suhtumine asjaajami*",
    reply:
      "vasta* vastust vastas vastatud vastanud vastused reageeri* tagasi_helista* helistanud_tagasi helistatud_tagasi helistata_tagasi võtnud_toru võtma_toru toru võtnud_ühendust tagasisidet pakkumist tagasi_helistan* helista_tagasi helistab_tagasi",
    reach: "kätte_saa* kätte_saanud kätte läbi_helista* teile teieni teie_numbri* klienditoe*",
    slow: "aeglane aeglaselt aeglased päevi nädalaid kaua igavik* tunde tund pikalt nädala nädalat kuid kuu nädalatepikku*",
    complaint:
      "kaebus* kaebuse* reklamatsioon* pretensioon* päring* küsimus* kirja kirjale kirjadele e-kir* meil* kõne* mure murega probleem* pöördumis* avaldus*",
    ignored:
      "ignoreeri* ühelt_teisele suunati jooksutati jooksuta* tõrjuti eirati eirasi* eira* kedagi_ei_huvita keegi_ei_hooli kedagi_ei_huvitanud jäeti_ootele vastuseta lahenduseta lahendamata keegi_ei_aidanud keegi_ei_osanud saadeti_ringi põrgatati ühe_inimese_juurest keegi_ei_lahenda* keegi_ei_tegele* ebapädev* ükskõik* abitu* veereta* laiali_valgu* ei_tegeletud ootele lükati_edasi ühelt_inimeselt ootejärjek* lõputu_järjek* rippus* liiga_tülikas tülikas üle_küsima",
    invoice: "arve arved arvete arvel arvetes kreeditarve* arveid saateleh* dokument*",
    rude: "ebaviisaka* ebaviisakas karju* karjus röökis röökima solva* solvas ropp ropu* ropendas ülbe* ülbus* ülbitse* jultun* alanda* halvustav* halvusta* üleolev* mõnita* nähvas sõima* sõimas ähvarda* agressiiv* jäme jämeda* jämedus* matsliku* matslik viskas_toru pani_toru_ära toru_hargile ropendama irvita* pilkas pilka* naeruvääri* lugupidama* vihaselt tõstis_häält torises nipsakas nipsaka* ebasõbrali* ebameeldiv* vaenulik* inetu* inetult lollideks lolliks lolli_pähe rumalaks põlglik* kurja* toore* idioodiks idioot* tola* valetajaks valetaja* sõimanud mõnitas viskas_mulle toru_ära räuska* räuskas lõugas lõuga* roppu* jõhkra* jõhker lõi_ust sellise_tooniga ülbelt",
    staff:
      "autojuht* juht kullel* müügimees müügiesindaja* raamatupida* töötaja* kolleeg* tehnik* laomees haldur* teenindaja* insener*",
    promise:
      "luba* lubatu* lubadus* lubas kokkulep* lepping* leping* sõna sõnast lepiti leppisi* kinnitasi* tagasi garanteeri*",
    broke:
      "murdsi* murd* rikkus* rikku* rikuti rikkunud murtud taganesi* taganenud taganes unusta* jäi_tegemata jäi_täitmata täitmata pidamata tühjad tühi tühjaks_sõna* katki ei_juhtunud jäi_katki midagi_ei_tulnud ei_saanud_midagi petsite alt_vedanud vedasite_alt vedasime_alt hüppasite_alt alt_hüp* ühepoolse* siiani_oota* ootame_siiani tühistas* ära_unusta* kehti ei_kehti jäid_tegemata jäid_täitmata",
    kept: "pidanud peetud pea täitnud täidetud täida pidas kinni_pidanud kinni peeta täideta tehtud teinud juhtunud",
    rule: "miinimumtellimus* minimaalne_tellimus* minimaalse_tellimus* miinimumkogus* ettemaks* ettemaksu* tellimuse_miinimum* miinimumsum* ainult_portaali* läbi_portaali ainult_veebi* tellimisportaal* e-poe_kaudu iseteenindus* väiketellimuse_tasu* käsitlustasu* tagatisraha* deposiit* terve_aluse* täisalus* terve_alus alusekaupa minimaalne_kogus minimaalse_kogus* käendus* tellimiskeskkon* portaali_kaudu ostumiinimum* *miinimum *miinimumi *lisatasu ette_maksta ette_maksma maksma_ette maksta_ette",
    rules:
      "reegl* reeglid tingimus* kord korra nõue nõude* nõuded tellimiskor* poliitika* süsteem* protseduur* tagastuskor* bürokraatia* seadus* määrus* eeskir* maks_mahla sisekor* riigihan*",
    newly:
      "uus uue uued uute uuest kehtesta* nõuate nõuame nõuavad nõua* nõuti muutsi* muutus* karmista* kehtesta* nüüd järsku hakkasi* sisse_vii* tuli_ette äkki sunni* rakendus* rakenda*",
    inform:
      "öel* ütel* ütle* ütelnud teavita* teata* informeeri* hoiata* räägi* rääki* mainin* andnud_teada teada kirjutanud etteteata* ette_hoiata* teadlik* kuulutan* teatatud maini* selgita*",
    change:
      "muut* muutsi* muutus* vaheta* vahetus* asenda* lõpeta* kolisi* koli* uus uue uued ümber teistsugu* kaota* ärajät* jätsi* liigu* suleti",
    ourThing:
      "retsept* koostis* pakend* sortiment* tootja* valmistaja* tarnija* bränd* kaubamär* marsruut* tarnepäev* tarnegraafik* graafik* disain* tootesarja* tootesari valem* tehas* ladu lao maaletooja* koostisosa* tooraine* mudelirea* valiku valikut alltöövõt* veopartner* vedaja* formaat* etiket* kujundus* pudel* karbi* müügimudel* e-pood e-poe veebipood veebipoe tarkvara koduleh* rakendus tellimissüsteem",
    ourPlace:
      "aadress* kontor* ladu lao laost laoga laos telefoninumber telefoninumbri* number numbri* e-posti* kontaktisik* haldur* kliendihaldur* pangakonto* kolisi* kolis koli* kolinud lahtiolekua* tarnepäev* hinnakir* hinnad artiklikood* kataloog* uude muudatus* muutus* muudatuste* tootekood* artikl*",
    contact:
      "helista* külasta* ühendust käinud käis käi kirjuta* kuulnud kuulda märku huvi huvitu* küsinud uurinud astunud_läbi läbi_astu* külla visiit* suhel* suhtle* kontakti* kontakteeru* meeles tähelepanu pöördu* huvitan* ühtegi_kõne* kõnet näinud nägi nähtud näo astunud telefonikõne* kõnesid",
    forgot:
      "unustasi* unustati unustatud unustan* unarusse hooletusse hülja* jäeti_maha jäime_tähelepanuta tähelepanuta unustas side_katkes kontakt_katkes raadiovaikus* teie_poolt_vaikus meie_poolt_vaikus ei_peetud_meeles ei_pidanud_meeles ära_unusta* unustama unustasite pole_huvi_tundnud ei_tundnud_huvi pole_meist_huvi hooletult jäid_unarusse jäi_unarusse jäi_soiku vajus_unar* omapead saatuse_hooleks tundsime_end_tähtsusetu* unustasite_meid ei_huvita_meid meid_ei_huvita unustasime_nad pole_tähtsad ei_ole_teile_enam_tähtsad olime_teil_viimased ainult_arved_tulid haldurita",
    noNeed:
      "pole_enam_vaja ei_ole_enam_vaja ei_vaja_enam enam_ei_vaja ei_vaja pole_vaja ei_ole_vaja vajadus_puudub puudub_vajadus vajadust_pole vajadust_ei_ole vajadus_kadus vajadus_on_kadunud ühekordne ühekordse* ühekordselt ühekorra* korraks lõpetasime_tootmise ise_toota toodame_ise teeme_ise teevad_ise tegevusala* profiil* valdkon* tegevust_muut* lõpetasid_tootmise enam_ei_kasuta ei_kasuta_enam ei_kasuta vajadus_langes läks_ära_vajadus pole_enam_kasutust pole_kasutust vajadus_sai_otsa enam_ei_paku enam_ei_tooda kõik_olemas varud_täis ladu_täis laod_täis vajaminev_olemas ei_kuluta oma_jõududega ei_lähe_enam_vaja loobusime lõpetasid_müügi pole_kellelegi käib_veebis oma_kaevu",
    need: "vaja vajadus* vajame vajanud vajagi tarvis tarvitse* tarvidus* läinud_vaja",
    stock: "varu* varud laoseis* ladu laos laovaru* kaupa tagavara* kodulaos",
    enough: "piisav* jagub jätkub piisab täis küllalt palju veel_alles alles",
    project:
      "projekt* ehitus* remont* remondi* objekt* hooaeg* hooaja* üritus* kampaania* renoveeri*",
    over: "läbi lõppe* lõppes lõppenud valmis lõpetat* lõpus otsas",
    closed:
      "pankro* likvideeri* likvideerimi* lõpetas_tegevuse lõpetasid_tegevuse lõpetab_tegevuse lõpetame_tegevuse lõpetasime_tegevuse tegevuse_lõpeta* maksejõuetu* äriregistrist kustuta* suleti_ettevõte sulgesi*_uksed pani_uksed_kinni panid_uksed_kinni paneme_uksed_kinni paneme_firma_kinni pani_firma_kinni firma_suleti sulges_uksed sulgesid_uksed firma_kinni poe_kinni uksed_kinni ettevõtte_sulge* sulgemine tegevus_lõpetatud pankrotihaldur* paneme_poe_kinni ettevõtte_lõpeta* lõpetab_töö lõpetas_töö firma_tegevus lakkas_olemast likvideeritakse pankrotti haldur* likvideerija* uksed_sulges* tegevus_on_lõpetatud paned_poe panid_poe panema_kinni paneb_poe likvideerimisel pood_suletud paberiga_kaetud",
    reorg:
      "ühine* ühines ühendati ühinemi* ümberkorraldus* ümber_korralda* reorganiseeri* restruktureeri* kontserni* kontsern emafirma* emaettevõt* peakontor* ostis_ära osteti_ära müüdi_maha uus_omanik uued_omanikud uue_omanik* uute_omanik* omanikuvahetus* omanik_vahetus tsentraalse* tsentraliseeri* keskne_ost* keskse_ost* keskost* liideti liitus liideti grupi_osa grupi raamleping* üle_võetud võeti_üle võttis_üle ülevõtmi* hanke* osakon*_liide* keskselt ostuosakon* struktuurimuu* struktuur jagati_kaheks jagune* omanike_vahetus* osteti_meid omandas teise_juriidilise teise_ettevõtte_alla juriidilise_isiku ühishan* pandi_kokku müüdi_rootsi ühiselt kõigi_eest",
    headOffice:
      "peakontor* kontsern* emafirma* emaettevõt* grupp grupi keskus* tallinna_kontor* omanik*",
    buying: "ost* hange hanke* hankeid hanked tarnija* sisseost* otsusta* tellimus* valib",
    person:
      "ostujuht* ostja ostjat kontaktisik* juhataja* juht ostuspetsialist* kes_tellis kes_tegeles kes_ostis kokk peakokk hankejuht* meie_inimene teie_kontakt tootmisjuht* direktor* kes_tellimus* varustaja* *juht töötaja kes_teiega kes_meiega kolleeg objektijuht* sekretär* laojuht*",
    left: "lahkus* lahkunud läks_ära läks_pensionile pensionile pensionil ei_tööta_enam enam_ei_tööta ei_tööta vaheta*_töökoh* vallanda* koondati koonda* läks_teise emapuhkus* lapsehooldus* uus_töökoht läks_tööle lõpetas_töö dekreet* asendas surnud suri töölt_ära läks_mujale haiguslehel pole_enam_tööl tööle_mujale vahetus* vahetas_töökohta läinud vahetas_tööd emapuhkusele emapuhkusel lapsehoolduspuhkus* töötab_mujal töötab_nüüd_mujal lapsepuhkus* läks_soome",
    newPerson:
      "uus_ostujuht uue_ostujuh* uus_ostja uus_kontaktisik uus_juht uue_juhi uus_juhataja uus_inimene uus_peakokk järgla* uus_hankejuht mantlipärija* eelkäija* uus_töötaja uus_kokk uus_direktor uus_tootmisjuht uus_varustaja võtsin_töö_üle võtsin_ostud_üle võtsin_üle uus_laojuhataja",
    moved:
      "kolisi* kolis kolisid kolinud kolime kolib kolida kolimine kolimist kolisime ümber_koli* välja_koli* üle_toodud väljaspool_teie väljaspool_meie teie_piirkonnast teie_tarnepiirkon* liiga_kauge* liiga_kaugel viisime_tootmise viis_tootmise viisid_tootmise viidi_üle kolimise viidi_tallinnast viisime_tegevuse asub_nüüd läks_üle_teise kontor_on_nüüd ladu_on_nüüd",
    place:
      "linn* välismaale teise_linna teise_riiki soome lätti riiki välja maakon* piirkon* kaugel kaugele tootmise tehase kontori lõuna-eesti",
    trouble:
      "rahahäda* rahapuudus* raharaskus* rahalis* majandusras* majanduslik* raske_aeg rasked_ajad raskel_ajal raha_pole raha_ei_ole pole_raha ei_ole_raha likviids* rahavoo* rahavoog* eelarve_kärbi* eelarvet_kärbi* kärbi* kärpi* kärpe* kokkuhoi* kokku_hoida kahjumi* kahjum koondasi* koondami* käive_langes käive_kukkus käive_on_langenud säästu* säästma hoiame_kokku hoiavad_kokku püksirihm* majanduslangus* ostukeeld* eelarve_külmuta* külmutati raskustes raskused võlausalda* vähe_kliente külastajaid_vähe raha_otsas eelarve_on_otsas rahaliselt rahanapp* makseraskus* maksevõime* ainult_palga* vaevu_palga* hädas rahahädas kitsas kitsikus* kärpis hädavajalik* ainult_hädavajalik* töötajad_lasti lasti_lahti lahti_lasti maksuamet* kontod_kinni kontod_arestitud kassa_tühi kassa_on_tühi maksuvõla* maksuraskus* igat_senti iga_senti konto_on_arestitud arestitud ei_jaksa_midagi läks_kehvasti",
    money: "raha rahaga eelarve* käive käibe* tulu* vahendid vahendeid rahakott*",
    short:
      "napi* otsas vähe* langes kukkus kärbiti külmutati puudu* kitsas vähenda* vähene* vähenes kokku_tõmba* kokku tühi nutune kahanes",
    sales:
      "müük müügi* käive käibe* nõudlus* kliente külalisi tellimusi müüginumbr* ostjaid meie_klien* kliendid turg turu*",
    owe: "võlg võla võlgu võlgne* maksmata_ar* maksmata tasumata_ar* tasumata maksevõl* arved_maksmata pole_maksnud ei_ole_maksnud ei_maksnud ei_tasunud maksetähtaega_ületa* inkasso* meeldetuletus* võlgnevus* jäi_maksmata makseviivitus* arvetega_hiljaks arvetega_hilin* maksehäire* maksega_viivit* jäime_hiljaks_arve* maksetega arved_lahti lahtised_arved lahtisi_arveid avatud_arved tasumise_tähtaeg",
    theyBroke: "",
    overpromise:
      "kuldseid_mägesid kuldsed_mäed lubas_kuud lubati_kuud kuud_taevast kuu_taevast mägesid_ja tühje_lubadusi ebarealist* ebareaal* ilus_et_tõsi liiga_hea_et liiga_ilus imesid muinasjut* mida_keegi_ei_suuda keegi_ei_suuda_täita õhulos* ülepakku* katteta_lubadus* suuri_lubadusi kõike_lubas lubati_imesid lubas_imesid taevamanna* lubas_kõike lubab_kõike ei_vaja_kunagi ei_lähe_kunagi vannub vandus kinnitab_et_kunagi",
    impossible:
      "võimatu* ebareaal* uskumatu* poole_hinna* tasuta kõik kõike tunniga kahekord* null kolmekord* poole_odav* mitte_kunagi poole_võrra kahekordista* kahekordistu*",
    nice: "meeldiva* meeldiv sõbrali* toredam* tore toreda* sõber sõbrad klapi* läbi_saa* saab_läbi soojem* lahke* lahkem* vastutulelik* viisakam* inimlik* tähelepaneli* usalda* usaldus* meeldib hooliv* suhtlus* suhtleb klapp käib_külas käib_meil tunneb_meid kuulab hea_klapp abivalmi* mõistev* tuttav sümpaatne sümpaatse* lust rõõm_asju lihtne_suhelda paremini_läbi isiklik_klapp side suhe suhted klapib mõnusa* mõnusam rõõmus südamlik klassivend klassiõde lihtsam_rääkida iseloomult",
    theirRep:
      "nende_müüja nende_esindaja nende_müügimees nende_müügiesindaja* nende_haldur* sealne_müüja sealse_müüja* teine_müüja teise_müüja* konkurendi_müüja* konkurendi_esinda* konkurendi_müügi* uue_tarnija_müüja* uue_tarnija_esinda* uue_firma_müüja* sealne_esindaja sealse_esinda* sealse_müügi* sealne_müügi* teise_firma_müüja* teise_firma_esinda* teise_firma_müügi* nende_müügijuh*",
    heard:
      "kuulsi* kuulis* kuulnud rääki* räägi* räägitakse räägiti öeldi ütles* jutt jutte jutud jutu kuulujut* väidetavalt väitis rääkis hoiatas hoiata* keegi_ütles tuttav levi* levita* loe* lugesi*",
    badOfUs:
      "teie_kohta meie_kohta teist_halba meist_halba halba petate petame petta* pettur* pettus* pankrot* pankroti* pankrotis ebausaldus* ebaaus* võlgades sulgete sulgeme lõpetate lõpetame makseraskus* maksuvõl* võltsi* võltsing* järeltehtud kohtus kohtuasi lähete_pankrot* läheme_pankrot* müüte_vana müüme_vana aegunud ei_maksa raskustes üle_küsi* varasta* vassi* pankrotti lahjenda* lahjendame lahjendate vargad maksuvõlg rahadega segate uurib_politsei",
    slander:
      "laim* mustama mustab mustas mustata* kuulujut* kuulduse* kuuldus* kuuldusi tagarääki* taga_rääki* rääkis_meid_taga rääkis_teid_taga halba_juttu halba_jutt* halvustas_meid halvustas_teid levitab levitas levitavad levitatakse klat* valejut* valet räägib_meist räägib_teist rääkis_meist_halba rääkis_teist_halba sõimab_meid laimab laimas laimavad juttu sosistas liigub_jutt",
    missing:
      "otsas sortimendist enam_ei_müü ei_müü_enam enam_ei_paku ei_paku_enam pole_enam_saada ei_ole_enam_saada pole_saada ei_ole_saada pole_laos ei_ole_laos polnud_laos ei_olnud_laos laost_otsas läbi_müüdud tootmisest_maha maha_võetud ei_toodeta tootmine_lõpetati lõpetasite_tootmise pole_valikus ei_ole_valikus ei_olnud_valikus pole_sortimendis ei_ole_sortimendis puudub_valikust ära_kadunud välja_võetud ei_pakutud enam_ei_tooda enam_pole_seda pole_seda_toodet teil_pole teil_ei_ole teil_polnud meil_pole_seda meil_ei_olnud_seda polnud_pakkuda ei_ole_pakkuda pole_pakkuda ei_pakkunud ei_saanud_pakkuda kadus_valikust kadus_sortimen* kadus_müügilt müügilt saadaval valikust eemaldati enam_ei_ole me_ei_müü ei_müü_neid ei_müü_seda ei_müü_me ei_vea ei_too_enam meil_pole_suuri me_ei_paku ei_leidu müügist_ära seda_teie_ei_tee sortimendis_pole meil_puuduvad",
    available: "saadaval laos valikus sortimendis müügil saada pakkumises",
    dontKnow:
      "ei_tea_miks pole_aimu pole_õrna_aimu ei_ole_aimu aimugi_pole põhjust_ei põhjus_teadmata põhjus_on_teadmata põhjus_ei_ole_teada põhjus_pole_teada teadmata_põhjus* ei_öelnud_põhjust põhjust_ei_öeldud põhjust_ei_öelnud põhjust_ei_nimeta* ei_selgita* põhjus_jäi ei_tea_põhjust põhjust_pole ei_põhjenda* põhjendamata seletuseta selgituseta ei_öelnud_miks ei_öeldud_miks ei_ütle_miks pole_teada_miks ei_ole_teada_miks põhjuseta anname_teada annan_teada võtame_ühendust võtan_ühendust võtame_ise_ühendust mõtleme mõtlen_järele aitäh_kirja tänan_kirja täname_kirja tänan_kirja_eest ei_oska_öelda arusaamatu* ei_saa_aru_miks pole_selge hetkel_ei_oska aimugi teadmiseks_võetud head_nädalavahetust ilusat_nädalavahetust koosolekul puhkusel puhkusele saatke_koopia arve_koopia kätte_saadud tänan_küsimast aitäh_küsimast kõne_katkes sain_kätte loen_läbi ei_saa_rääkida proovige_pärast proovige_hiljem pole_praegu_aega vastan_hiljem vastame_hiljem kiri_käes kirja_kätte uus_hinnakiri saatke_hinnakiri visiitkaardi polnud_kohal",
    silent:
      "ei_vasta_kõnedele ei_vasta_kirjadele ei_vasta_telefonile ei_vasta_mu* ei_vasta_minu ei_võta_toru ei_võta_telefoni ei_võtnud_toru jäi_vait jäid_vait jäi_vaikseks jäid_vaikseks vaikus vaikivad vaikib ei_reageeri ei_reageerinud ei_saa_kätte ei_saanud_kätte kätte_ei_saa ei_vasta_keegi keegi_ei_vasta_seal ei_anna_märku kadus_ära kadusid_ära kadusid_lihtsalt kõnepost* ei_vastatud_mu* kirjadele_ei_vasta",
    doubt:
      "ei_usu ei_tundu_usutav pole_usutav ei_ole_usutav ettekään* vabandus vabanduseks kahtlen kahtlane kahtlustan_muud tegelik_põhjus_on_muu tegelik_põhjus_muu midagi_muud_taga midagi_muud on_midagi taga_on ei_klapi ei_veena kahtlas* kõlab_imelikult imelik keerutab keerutas põikleb põikles väldib puikleb vasturääki* jutt_ei_klapi jutt_ei_pea_paika ei_pea_paika vaevalt kõlas_õpitult pole_kogu_tõde ei_ole_kogu_tõde vormitäide ei_kõla_usutav* ebausuta* kõrvale ei_lähe_kokku jutt_muutub teine_põhjus raske_uskuda hämab hämas ei_võta_tõsiselt pinnapealne",
    vague:
      "mitmel_põhjusel erinevatel_põhjustel mitmesugustel_põhjustel ütleme_nii ütleme_siis lihtsalt_nii_läks nii_läks lihtsalt_läks nii_kujunes ei_hakka_täpsusta* ei_täpsustaks ei_tahaks_täpsusta* asjaolud kuidagi_nii niisama see_ja_teine üht-teist ei_mingit_erilist pole_erilist_põhjust erilist_põhjust sisemised_põhjused sisemistel_põhjustel jätame_selle jäägu_see igasuguseid_põhjuseid ametlikult no_lihtsalt omad_põhjused omadel_põhjustel ei_taha_detailidesse ei_lasku detailidesse naine_ei_luba tead_ju haha",
  },
  cues: { ...ESTONIAN_OURS, ...ESTONIAN_THEIRS },
};
