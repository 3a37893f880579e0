import { elena } from "../people.ts";
import { readCast } from "./cast-table.ts";

export const bulgaria = readCast(
  { country: "BG", language: "bg", ownerName: elena.name, dialling: "+359" },
  `
4001 | Пекарна „Житен клас“ ЕООД | jitenklas  | Стефан Колев       | owner              | bakery     |  7 |   - | 49500 | healthy
4002 | Хотел „Бели рид“          | belirid    | Десислава Маринова | purchasing manager | hotel      | 14 |  58 | 39000 | price
4003 | Кетъринг „Трапеза 5“ ООД  | trapeza5   | Георги Станев      | manager            | caterer    | 14 |   - | 10800 | rarer-orders
4004 | Сладкарница „Малинка“     | malinka    | Радостина Илиева   | owner              | bakery     | 14 |   - |  8600 | healthy
4005 | Ресторант „Старата круша“ | kroushata  | Борис Танев        | owner              | restaurant | 14 |   - |  8000 | dissatisfied, one-employee
4006 | Кафе „Сутрин“             | sutrin     | Мила Костова       | owner              | cafe       | 28 |  31 |  7000 | three-requests
4007 | Хотел „Камена“            | kamena     | Пламен Йорданов    | manager            | hotel      | 28 |  34 |  6700 | cancelled
4008 | Фурна „При Дора“          | pridora    | Дора Василева      | owner              | bakery     | 28 |   - |  2300 | healthy
4009 | Бистро „Липа“             | bistrolipa | Калин Петков       | owner              | cafe       | 28 | 120 |  2000 | do-not-contact
4010 | Магазинче „Орех“          | oreh       | Надежда Русева     | owner              | shop       | 60 | 135 |   120 | very-small
4011 | Кухня „Зорница“ ООД       | zornitsa   | Венелин Грозев     | purchasing manager | caterer    |  7 |   - | 43000 | healthy
`,
);
