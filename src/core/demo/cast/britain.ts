import { juhani } from "../people.ts";
import { readCast } from "./cast-table.ts";

export const britain = readCast(
  { country: "GB", language: "en", ownerName: juhani.name, dialling: "+44" },
  `
6001 | Aurora Catering           | auroracatering | Helen Marsh   | purchasing manager | caterer    |  7 |  45 | 80000 | price
6002 | Thornbeck Hotel           | thornbeck      | James Aldous  | general manager    | hotel      |  7 |   - | 60500 | healthy
6003 | Saltmarsh Bakery          | saltmarsh      | Owen Fairley  | owner              | bakery     | 14 |   - | 38000 | healthy
6004 | The Copper Ladle          | copperladle    | Megan Hollis  | head chef          | restaurant | 14 |  18 | 10300 | cancelled
6005 | Wren & Daughters Tearooms | wrendaughters  | Alice Wren    | owner              | cafe       | 14 |   - |  8200 | healthy
6006 | Harrow Lane Canteen       | harrowlane     | Daniel Okafor | manager            | caterer    | 14 |   - | 11300 | dropped-line
6007 | Pennywell Care Homes      | pennywell      | Ruth Ashby    | purchasing manager | hotel      | 21 |   - |  7100 | healthy
6008 | Little Loaf Pantry        | littleloaf     | Sam Corrie    | owner              | bakery     | 28 |   - |  2500 | healthy
6009 | Moorside Wedding Barn     | moorside       | Fiona Tarrant | event manager      | caterer    | 30 | 330 |  1400 | one-time
6010 | Bramble Street Deli       | bramblestreet  | Tom Yardley   | owner              | cafe       | 40 | 108 |  2300 | no-rhythm, neglected
`,
);
