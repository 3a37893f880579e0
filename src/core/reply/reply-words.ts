import type { DraftLanguage } from "../draft/draft-terms.ts";

/** What a sentence of a client's reply can be, besides naming a reason. */
export const REPLY_SIGNS = [
  "stop",
  "angry",
  "friendly",
  "asksUs",
  "callThem",
  "weWill",
  "newPerson",
] as const;
export type ReplySign = (typeof REPLY_SIGNS)[number];

/** Words that tell it, in the notation of reason-words.ts; one of them is enough. */
export const REPLY_WORDS: Readonly<Record<DraftLanguage, Readonly<Record<ReplySign, string>>>> = {
  en: {
    stop: "do_not_contact dont_contact stop_contacting stop_writing stop_calling stop_emailing do_not_write dont_write do_not_call dont_call unsubscribe remove_us_from remove_me_from leave_us_alone leave_me_alone no_more_emails no_more_mails no_more_letters no_more_calls take_us_off take_me_off not_wish_to_be_contacted not_want_to_be_contacted do_not_want_to_hear dont_want_to_hear delete_our_data delete_my_data",
    angry:
      "furious outrage* unacceptable disgrace* angry fed_up had_enough never_again scandal* ridiculous appalling lawyer terrible disgusting shame_on worst",
    friendly:
      "thank_you thanks kind_regards glad happy appreciate* pleasure nice_to_hear warm_regards grateful",
    asksUs: "could_you can_you would_you please will_you we_expect_you i_expect_you we_need_you",
    callThem:
      "call_me call_us ring_me ring_us phone_me phone_us give_me_a_call give_us_a_call drop_by visit_us come_by let_us_meet lets_meet we_can_meet we_could_meet",
    weWill: "we_will i_will well_pay we_shall we_promise i_promise we_are_going_to we_plan_to",
    newPerson:
      "new_contact new_buyer please_write_to please_contact contact_person_is now_responsible in_charge_of has_taken_over have_taken_over successor",
  },
  et: {
    stop: "ärge_kirjutage ärge_helistage ärge_võtke ärge_saatke ära_kirjuta ära_helista ära_saada palun_ärge jätke_meid_rahule jätke_mind_rahule eemaldage_meid eemaldage_mind ei_soovi_rohkem ei_soovi_enam ei_soovi_kirju ei_soovi_kõnesid kustutage_meie kustutage_minu rohkem_mitte_kirjutada rohkem_mitte_helistada mitte_enam_ühendust",
    angry:
      "vastuvõetamatu* vihane vihased nördinud kõrini skandaal* häbiväär* mitte_kunagi_enam ei_iial advokaa* jurist* kohutav* ennekuulmatu* lubamatu*",
    friendly: "aitäh tänan täname suur_tänu parimat rõõm rõõmustas tervitades hea_meel",
    asksUs:
      "palun kas_saate kas_saaksite kas_te_saaksite kas_võiksite kas_te_võiksite ootame_teilt soovime_et_te",
    callThem:
      "helistage helista_mulle helista_meile tulge_läbi tulge_külla astuge_läbi kohtume kohtuda võime_kohtuda",
    weWill:
      "maksame tasume lubame luban teeme tellime saadame anname võtame me_tasume kavatseme plaanime",
    newPerson:
      "uus_kontakt* uus_ostujuht edaspidi_tegeleb nüüd_tegeleb pöörduge palun_kirjutage võttis_üle võtsin_üle järglane",
  },
  fi: {
    stop: "älkää_ottako älkää_soittako älkää_lähettäkö älkää_kirjoittako älä_ota älä_soita älä_lähetä älä_kirjoita poistakaa_meidät poistakaa_minut poistakaa_tietomme jättäkää_meidät_rauhaan jättäkää_rauhaan emme_halua_enää_viest* emme_halua_enää_yhtey* en_halua_enää_viest* en_halua_enää_yhtey* emme_toivo_yhteyd* ei_enää_yhteyd*",
    angry:
      "vihainen vihaisia raivoissa* kelvoton* ennenkuulumat* sietämät* mitta_täynnä en_enää_ikinä emme_enää_ikinä skandaali* asianaja* juristi* käsittämät* törkeä* häpeällis*",
    friendly: "kiitos kiitämme kiitoksia mukava_kuulla ystävällisin hienoa ilo iloisia arvostamme",
    asksUs:
      "voisitteko voitteko voisitko voitko pyydämme pyydän olkaa_hyvä odotamme_teiltä toivomme_että",
    callThem:
      "soittakaa soita_minulle soita_meille tulkaa_käymään tule_käymään tavataan tavata nähdään",
    weWill: "maksamme lupaamme lupaan hoidamme tilaamme lähetämme aiomme suunnittelemme",
    newPerson:
      "uusi_yhteyshenkilö* uusi_ostaja* jatkossa_vastaa ottakaa_yhteyttä olkaa_yhteydessä seuraaja* nykyään_hoitaa otti_tehtävät",
  },
  ru: {
    stop: "не_пишите не_звоните не_присылайте не_беспокойте не_связывайтесь больше_не_пиш* больше_не_звон* прекратите_писать прекратите_звонить отпишите удалите_нас удалите_меня удалите_наши удалите_мои оставьте_нас оставьте_меня прошу_не_писать прошу_не_звонить просим_не_писать просим_не_звонить",
    angry:
      "возмущ* безобраз* неприемлем* недопустим* надоело хватит_с_нас больше_никогда скандал* позор* юрист* адвокат* ужасно отвратительн* зл*_на_вас",
    friendly: "спасибо благодар* с_уважением рад рады приятно_слышать всего_доброго признательн*",
    asksUs: "пожалуйста не_могли_бы могли_бы_вы можете_ли просим прошу ждем_от_вас будьте_добры",
    callThem:
      "позвоните перезвоните наберите приезжайте заезжайте приходите встретимся встретиться давайте_встретимся",
    weWill:
      "оплатим заплатим обещаем обещаю погасим закажем пришлем сделаем планируем собираемся рассчитаемся",
    newPerson:
      "новое_контактное новый_закупщик обращайтесь_к пишите теперь_занимается теперь_отвечает вместо_него вместо_нее преемни*",
  },
  bg: {
    stop: "не_ми_пишете не_ни_пишете не_ни_звънете не_ми_звънете не_пишете не_звънете не_ни_търсете не_ме_търсете не_се_обаждайте не_ни_изпращайте не_ми_изпращайте престанете_да спрете_да_ни спрете_да_ми отпишете_ни отпишете_ме изтрийте_данн* изтрийте_нашите изтрийте_моите оставете_ни оставете_ме не_желаем_повече не_желая_повече",
    angry:
      "възмут* безобраз* недопустим* неприемлив* писна* никога_повече скандал* срам_за позор* адвокат* юрист* ужасно отвратителн* бесн* ядосан*",
    friendly: "благодар* с_уважение поздрав* радвам* приятно признателн* хубав_ден",
    asksUs: "моля бихте_ли можете_ли може_ли_да очакваме_от_вас бъдете_така искаме_да_ни",
    callThem:
      "обадете_ми обадете_ни обадете_се звъннете елате минете заповядайте да_се_срещнем да_се_видим",
    weWill:
      "ще_платим ще_плащаме обещаваме обещавам ще_поръчаме ще_изпратим ще_направим планираме ще_уредим ще_преведем",
    newPerson:
      "новото_лице новият_снабдител обръщайте_се пишете_на вече_отговаря сега_отговаря на_негово_място на_нейно_място пое_поръчките",
  },
  el: {
    stop: "μην_επικοινων* μην_ξαναεπικοινων* μη_μας_ξαναγράψετε μην_μας_ξαναγράψετε μην_τηλεφων* μη_τηλεφων* μην_μας_στέλνετε μη_μας_στέλνετε μην_στέλνετε μη_στέλνετε μην_μας_ενοχλ* μη_μας_ενοχλ* μην_με_ενοχλ* σταματήστε_να διαγράψτε_μας διαγράψτε_με διαγράψτε_τα αφήστε_μας_ήσυχ* αφήστε_με_ήσυχ* δεν_θέλουμε_άλλα δεν_θέλω_άλλα δεν_επιθυμ*_περαιτέρω δεν_επιθυμ*_άλλ*",
    angry:
      "απαράδεκτ* εξοργ* θυμωμέν* αγανακτ* έξαλλ* ντροπή ποτέ_ξανά σκάνδαλο δικηγόρ* αίσχος μπουχτίσ* βαρεθήκ* τραγικ*",
    friendly: "ευχαριστ* με_εκτίμηση χαίρομαι χαιρόμαστε χάρηκ* ευγνώμων φιλικά καλή_συνέχεια",
    asksUs:
      "παρακαλώ παρακαλούμε μπορείτε_να θα_μπορούσατε μήπως_μπορ* περιμένουμε_από_εσάς θέλουμε_να_μας ζητάμε_να",
    callThem: "τηλεφωνήστε πάρτε_με πάρτε_μας καλέστε ελάτε περάστε να_συναντηθούμε να_βρεθούμε",
    weWill:
      "θα_πληρώσουμε θα_εξοφλήσουμε υποσχόμαστε υπόσχομαι θα_παραγγείλουμε θα_στείλουμε θα_κάνουμε σκοπεύουμε σχεδιάζουμε",
    newPerson:
      "νέος_υπεύθυνος νέα_υπεύθυνη νέο_πρόσωπο απευθυνθείτε γράψτε_στ* επικοινωνήστε_με πλέον_υπεύθυν* ανέλαβε",
  },
};
