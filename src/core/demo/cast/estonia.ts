import { kadri } from "../people.ts";
import { readCast } from "./cast-table.ts";

const frame = { country: "EE", ownerName: kadri.name, dialling: "+372" };

const estonian = readCast(
  { ...frame, language: "et" },
  `
1001 | Kask OÜ               | kask         | Mart Kask      | owner                | caterer    |  7 |  48 | 65000 | bad-service, one-employee
1002 | Kohvik Põhja          | kohvikpohja  | Liis Põder     | owner                | cafe       | 14 |  66 | 10000 | discontinued-product
1003 | Pagariäri Rukkilill   | rukkilill    | Ene Laanemets  | head baker           | bakery     |  7 |   - | 76000 | healthy
1004 | Kalda Hotell          | kaldahotell  | Andres Vaino   | purchasing manager   | hotel      |  7 |   - | 59500 | healthy
1005 | Tuulevarju Spaa       | tuulevarju   | Pille Rebane   | housekeeping manager | hotel      | 14 |   - | 47500 | smaller-orders
1006 | Restoran Veskitamm    | veskitamm    | Siim Kuusk     | head chef            | restaurant |  7 |   - | 42000 | healthy
1007 | Peolaud Catering OÜ   | peolaud      | Triin Mägi     | owner                | caterer    | 10 |   - | 12400 | slow-drift-frequency
1008 | Kohvik Sireliõis      | sirelois     | Maarika Lepp   | owner                | cafe       | 14 |  22 |  7800 | turning-quiet
1009 | Tarvo Pagarid OÜ      | tarvopagarid | Tarvo Uibo     | owner                | bakery     | 14 |  26 | 11000 | turning-quiet
1010 | Lasteaed Päevalill    | paevalill    | Anneli Soo     | kitchen manager      | school     | 14 |   - |  4600 | school-break
1011 | Suvelaager Männiku    | manniku      | Kalev Toome    | camp manager         | camp       |  7 |   - |  3900 | summer-season
1012 | Piparkoogikoda Liisu  | liisu        | Liisu Aru      | owner                | bakery     |  7 |   - |  4200 | christmas-season
1013 | Kodukohvik Ploom      | ploom        | Heli Raud      | owner                | cafe       | 28 |  50 |  1900 | turning-quiet
1014 | Pagar Tiina OÜ        | pagartiina   | Tiina Sepp     | owner                | bakery     | 14 | 150 |  8300 | moved-to-sister
1015 | Tiina Köök OÜ         | tiinakook    | Tiina Sepp     | owner                | bakery     | 14 |   - |  8800 | sister-company
1016 | Baar Hämarik          | hamarik      | Rasmus Kivi    | bar manager          | bar        | 28 |   - |  2400 | healthy
1017 | Külalistemaja Haldjas | haldjas      | Külli Oja      | owner                | hotel      | 30 |  85 |  1700 | known-pause
1018 | Pulmatalu Õnneranna   | onneranna    | Merle Pärn     | event manager        | caterer    | 30 | 210 |  1100 | one-time
1019 | Restoran Tuhkatriinu  | tuhkatriinu  | Kristjan Ilves | head chef            | restaurant |  7 |   - | 34000 | healthy
1020 | Kohvik Vihmavari      | vihmavari    | Annika Teder   | owner                | cafe       | 14 |   - |  7100 | healthy
`,
);

const russianSpeaking = readCast(
  { ...frame, language: "ru" },
  `
1101 | Narva Samovar OÜ       | narvasamovar | Ольга Ветрова  | owner              | cafe    | 14 |   - |  9300 | healthy
1102 | Sillamäe Kulinaaria OÜ | kulinaaria   | Сергей Дроздов | production manager | caterer | 14 |   - | 11600 | dissatisfied
1103 | Berjozka Pagar OÜ      | berjozka     | Наталья Зимина | purchasing manager | bakery  |  7 |   - | 39500 | healthy
1104 | Hostel Tamme           | hosteltamme  | Игорь Лебедев  | manager            | hotel   | 28 |   - |  2600 | healthy
1105 | Kohvik Rjabina         | rjabina      | Вера Соколова  | owner              | cafe    | 60 | 150 |   140 | very-small
1106 | Ida Bufet OÜ           | idabufet     | Павел Громов   | owner              | caterer | 45 | 115 |  2600 | no-rhythm, neglected
`,
);

export const estonia = [...estonian, ...russianSpeaking];
