import { plainHeading } from "./heading-words.ts";
import type { ComplaintRow, TouchRow } from "./rows.ts";

const choices = <T>(words: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(
    words.flatMap(([value, list]) =>
      list.split(",").map((word) => [plainHeading(word), value] as const),
    ),
  );

const FLAGS = choices<boolean>([
  [true, "yes,y,true,1,x,jah,ja,kyllä,да,on,checked"],
  [false, "no,n,false,0,ei,nein,нет,off,-"],
]);
const DIRECTIONS = choices<"in" | "out">([
  [
    "in",
    "in,incoming,inbound,from client,received,sissetulev,sisse,saapuva,eingehend,входящий,yes,true,1,jah,ja",
  ],
  [
    "out",
    "out,outgoing,outbound,to client,sent,väljaminev,välja,lähtevä,ausgehend,исходящий,no,false,0,ei,nein",
  ],
]);
const CHANNELS = choices<TouchRow["channel"]>([
  [
    "call",
    "call,phone,phone call,telephone,tel,kõne,telefon,puhelu,puhelin,anruf,telefonat,звонок,телефон",
  ],
  ["e-mail", "e-mail,email,mail,e-kiri,meil,sähköposti,эл почта,почта,письмо по почте,имейл"],
  [
    "visit",
    "visit,meeting,in person,külastus,kohtumine,käynti,tapaaminen,besuch,termin,treffen,визит,встреча",
  ],
  ["letter", "letter,post,kiri,kirje,brief,письмо"],
  ["message", "message,sms,chat,whatsapp,text,sõnum,viesti,nachricht,сообщение,смс,чат"],
]);
const SUBJECTS = choices<ComplaintRow["about"]>([
  [
    "delivery",
    "delivery,shipping,transport,late,logistics,tarne,transport,toimitus,lieferung,доставка",
  ],
  ["quality", "quality,defect,damage,damaged,faulty,kvaliteet,laatu,qualität,mangel,качество,брак"],
  ["service", "service,staff,support,teenindus,palvelu,service,kundendienst,обслуживание,сервис"],
  ["price", "price,invoice,billing,cost,hind,arve,hinta,lasku,preis,rechnung,цена,счет"],
  ["product", "product,assortment,missing product,wrong product,stock,toode,tuote,produkt,товар"],
  ["other", "other,misc,muu,muu asi,sonstiges,anderes,другое,прочее"],
]);
const LANGUAGES = choices<string>([
  ["en", "en,eng,english,inglise,englanti,englisch,английский"],
  ["et", "et,est,ee,estonian,eesti,viro,estnisch,эстонский"],
  ["fi", "fi,fin,finnish,soome,suomi,finnisch,финский"],
  ["ru", "ru,rus,russian,vene,venäjä,russisch,русский"],
  ["bg", "bg,bul,bulgarian,bulgaaria,bulgaria,bulgarisch,болгарский,български"],
  ["el", "el,ell,gr,gre,greek,kreeka,kreikka,griechisch,греческий,ελληνικά"],
  ["de", "de,deu,ger,german,saksa,deutsch,немецкий"],
  ["sv", "sv,swe,swedish,rootsi,ruotsi,schwedisch,шведский"],
  ["lv", "lv,lav,latvian,läti,latvia,lettisch,латышский"],
  ["lt", "lt,lit,lithuanian,leedu,liettua,litauisch,литовский"],
]);

const pick =
  <T>(from: ReadonlyMap<string, T>) =>
  (text: string): T | null =>
    from.get(plainHeading(text)) ?? null;

export const readFlag: (text: string) => boolean | null = pick(FLAGS);
export const readDirection: (text: string) => "in" | "out" | null = pick(DIRECTIONS);
export const readChannel: (text: string) => TouchRow["channel"] | null = pick(CHANNELS);
export const readSubject: (text: string) => ComplaintRow["about"] | null = pick(SUBJECTS);

/** ISO 639-1 from a code (`et`, `et-EE`) or the language's name. */
export function readLanguage(text: string): string | null {
  const [code = ""] = text.trim().toLowerCase().split(/[-_]/u);
  return (
    LANGUAGES.get(plainHeading(text)) ??
    LANGUAGES.get(code) ??
    (/^[a-z]{2}$/u.test(code) ? code : null)
  );
}
