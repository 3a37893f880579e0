import { elena } from "../people.ts";
import { readCast } from "./cast-table.ts";

/** The Latvian clients are led by Russian speakers: the coach writes to them in Russian. */
export const latvia = readCast(
  { country: "LV", language: "ru", ownerName: elena.name, dialling: "+371" },
  `
3001 | SIA Daugavas Rieciens | rieciens      | Ирина Лапина    | purchasing manager | bakery     |  7 |   - | 54000 | healthy
3002 | Viesnīca Jūras Vējš   | jurasvejs     | Андрей Мельник  | manager            | hotel      | 14 |   - | 41000 | money-trouble, smaller-orders
3003 | Kafejnīca Bērzs       | berzs         | Светлана Орлова | owner              | cafe       | 14 |  74 |  9500 | bad-service
3004 | SIA Garšas Pasaule    | garsaspasaule | Дмитрий Чернов  | owner              | caterer    | 14 |   - | 11800 | slow-drift-frequency
3005 | Ceptuve Rudzi         | rudzi         | Татьяна Белова  | head baker         | bakery     | 14 |   - |  7600 | healthy
3006 | SIA Latgales Galds    | latgalesgalds | Виктор Новик    | owner              | restaurant | 28 |   - |  2700 | healthy
3007 | Bārs Pagrabs          | pagrabs       | Максим Журавлёв | bar manager        | bar        | 28 |   - |  2100 | healthy
3008 | SIA Pludmales Virtuve | pludmales     | Анна Кравец     | owner              | cafe       | 28 | 190 |  3100 | closed-down
`,
);
