import { FINNISH_RUNNING_DOWN } from "./spoken.ts";
import type { ConductWords } from "../../lexicon.ts";
import { wordList } from "../../word-list.ts";
import { wordPattern } from "../../word-pattern.ts";

/** Other suppliers, and what is said to run them down. */
export const finnishRivals: Pick<ConductWords, "rival" | "belittling" | "neutral" | "comparison"> =
  {
    rival: wordList(
      "kilpail(?:ija|evat|eva|ijo|u)- (?:uu|toi|muu|mui|nykyi|halve|halvi|toise|eri)-_(?:tavaran)?(?:toimittaj|kumppan|myyj|yrity|firma|liikke|yhtiö|tukku)- toimittaja(?:nne|ltanne|llanne|stanne|anne|si|ltasi)- siellä heiltä heillä sieltä muualla muualta muilta muilla toisilla toisaalla naapurissa toisilta",
    ),
    belittling: wordList(
      FINNISH_RUNNING_DOWN,
      "seisonut seisova- vanhaa_tavara- vanhentunee- tunkkai- puoskaroi- noviisi- aloittelij- alan_pohjasakk- pohjasakk- pohjanoteerau- ala-arvoi- huijarei- huijaa- kieroilee kieroilevat kiero- moraaliton kusipä- rosvo- ryöstä- ryöstö- nylkee nylkevät kiskoo kiskovat kiskur- aina_(?:myöhä|jotain)- jatkuvasti jälleen_kerran mihinkään_ei ei_mistään_kotoisin ei_kannata_luottaa ei_ole_mitään ei_takaa ei_kestä kyseenalai- hämär- huonomain- pahamain- kaatuu_kohta kaatumassa romahta- nurin vararik- palvelu_pelaa_huonosti jättää_teidät tulevat_pettämään välittä(?:vät)?_vain ajattelevat_vain vain_rahaa vain_voit- ammattitaidot- ammattitaito_puut- osaamat- taitamat- tyri- tuhnu- virheit- virheelli- puutteelli- reklamaat- rahastaa rahastavat rikollis- säälittäv- pilkka- ontu- likai- homeh- pilaantu-",
      "huono- huonompi- surkea- surkei- kehno- heikko_laa- heikompi- heikommat halpaa_(?:laatu|roska)- halpatuo- roska- rihkama- krääsä- sutta susi petollis- epäluotettav- epärehelli- epäammattimai- valehtel- valeh- huija- petku- pettä(?:ä|nyt|vät)- petti pettyy pettyisitte pettymä- petytte",
      "katteett- tyhj(?:iä|iin|ien|ät|ä|iä)_(?:puhe|lupau)- myöhäs- (?:ei|eivät)_(?:\\p{L}+_){0,2}(?:pysty|pidä|osaa|kykene|toimi|vastaa|välitä|pärjää|pärjän|selviä|hallitse|tunne|yllä|huolehdi|saa|toimita|pysy|riitä|auta|tule|ole_luotettav|pärjännyt|kestä)-",
      "tulet(?:te)?_(?:vielä_)?(?:katumaan|pettymään|huomaamaan) kadutte kadu kadut ongelm- valituks- valitet- konkurss- velko(?:ja|issa)- sekava- kaaos kaaok- piilokulu- piilokustan- kallii(?:ksi|impi|immat) ylihin- ylihint- harhaan- hidas hita- laadutto- ala-arvoi- amatöö- puoskar- säästä(?:ä|vät)_laadu-",
      "riski- riskialt- maine moitt- töykeä- tökerö- luvata_liikoja lupaa_liikoja lupaavat_liikoja lupailee lupailevat kuuta_taivaalta nurkan_takaa jättää_pulaan jättävät_pulaan rikkinäi- homei- vanhentun- ei_voi_luottaa vilunk- oikoo oikovat mutkia kusett- naurettav- välinpitämät- pilaa- sössi- hukkaa- sekoilee sekoilevat töpek- mokail- mokaa-",
    ),
    neutral: wordList(
      "asianne välinen ymmärr- ymmärtäv- kunnioit- arvosta- jos kun valin- valits- valitsi- päätö- pääty- päätit- ostatte ostat ostitte tilaatte tilaat tilasitte asioitte teette_yhteistyö- yhteistyö- käytätte vertaa- vertai- vertail- siirry- siirty- vaihdoitte vaihdoit vaihto- kuulin kuulimme kuulemma tiedämme,?_että tiedän,?_että tarjosi tarjoaa tarjous- tarjota halvemp- edullisemp- hinta hinnan hinnat hinnoi- ehdo- ehdot toivot(?:an|amme)- onnea menest- hyvä hyvän hyvin hyvät parempi paremmin nopea- nopeamm- vahva- tyytyväi- mainits- mainitsi- sanoitte sanoit kerroitte kerroit kirjoitit- kysyn kysyisin kysyä kysyisimme kysymy- harkits- ei_ole_mitään_sitä_vastaan kommentoi- arvioi- arvostel- oikeus läh(?:ellä|empänä)- oppia opimme rinnalla pysy- pysyä jatka-",
    ),
    comparison: [
      wordPattern(
        "toisin kuin (?:\\p{L}+ ){0,2}(?:kilpailij|muu|mui|he|\\uFFFC|tois|uusi|nykyi|siellä)\\p{L}*",
        "(?:parem|luotettavam|nopeam|laadukkaam|halvem|rehellisem|edullisem|tarkem)\\p{L}+ (?:\\p{L}+ ){0,2}kuin (?:\\p{L}+ )?(?:kilpailij|muu|mui|he|\\uFFFC|tois|siellä|yksikään)\\p{L}*",
        "(?:yksikään|mikään|kukaan) (?:\\p{L}+ )?(?:kilpailija|muu)\\p{L}* ei(?: \\p{L}+)?",
        "kilpailij\\p{L}+ (?:\\p{L}+ ){0,2}(?:vain|pelkkä|pelkästään) (?:\\p{L}+ )?(?:lupa|puhu|hin|raha)\\p{L}*",
      ),
    ],
  };
