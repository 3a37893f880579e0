import { juhani } from "../people.ts";
import { readCast } from "./cast-table.ts";

export const finland = readCast(
  { country: "FI", language: "fi", ownerName: juhani.name, dialling: "+358" },
  `
2001 | Leipomo Kaurankukka Oy       | kaurankukka | Sari Heikkinen | purchasing manager | bakery     |   7 |   - | 90000 | healthy
2002 | Hotelli Lumikko              | lumikko     | Jukka Rantala  | purchasing manager | hotel      |   7 |   - | 67500 | healthy
2003 | Ravintola Tyrskymäki         | tyrskymaki  | Mikko Ahola    | head chef          | restaurant |  12 |   - | 51000 | rarer-orders
2004 | Pitopalvelu Kielo Oy         | kielo       | Päivi Lahtinen | owner              | caterer    |  14 |  63 | 45500 | bad-service, one-employee
2005 | Kylpylä Hopeaniemi           | hopeaniemi  | Antti Salonen  | purchasing manager | hotel      |  14 |   - | 37000 | healthy
2006 | Kahvila Pilvilinna           | pilvilinna  | Hanna Koskela  | owner              | cafe       |  14 |  71 |  8700 | discontinued-product
2007 | Konditoria Vadelma           | vadelma     | Riikka Mäkelä  | owner              | bakery     |  14 |   - | 10500 | healthy
2008 | Lounasravintola Patarouva Oy | patarouva   | Tuomas Peltola | manager            | restaurant |  28 |  33 | 12700 | three-requests
2009 | Kahvila Rantakivi            | rantakivi   | Elina Korpi    | owner              | cafe       |  14 |  33 |  7400 | turning-quiet
2010 | Majatalo Koivuranta          | koivuranta  | Veikko Savela  | owner              | hotel      |  28 |  30 |  6500 | no-reply
2011 | Juhlatalo Hilla              | hilla       | Outi Virtala   | event manager      | caterer    |  21 |   - |  8400 | slow-drift-value
2012 | Koulukeittiö Saarnilehto Oy  | saarnilehto | Marja Kettunen | kitchen manager    | cafe       |  21 |   - |  5800 | healthy
2013 | Leirikeskus Kaislaranta      | kaislaranta | Pekka Niemelä  | camp manager       | camp       |   7 |   - |  4400 | summer-season
2014 | Joulupuoti Havu              | havu        | Kirsi Lampinen | owner              | shop       |   7 |   - |  3600 | christmas-season
2015 | Kioski Meripihka             | meripihka   | Jari Hakala    | owner              | cafe       |  28 |  42 |  2200 | turning-quiet
2016 | Baari Kulmapöytä             | kulmapoyta  | Timo Rinne     | bar manager        | bar        |  28 |   - |  1800 | healthy
2017 | Mökkikylä Tuohela            | tuohela     | Anne Lampi     | manager            | hotel      | 150 | 105 |  3200 | long-cycle
2018 | Pitopöytä Salmi Ky           | pitopoyta   | Leena Salmi    | owner              | caterer    |  28 | 140 |  2900 | do-not-contact
`,
);
