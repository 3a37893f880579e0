import { elena } from "../people.ts";
import { readCast } from "./cast-table.ts";

export const greece = readCast(
  { country: "GR", language: "el", ownerName: elena.name, dialling: "+30" },
  `
5001 | Ξενοδοχείο Αλκυόνη    | alkyoni      | Ελένη Μαυρίδη     | purchasing manager | hotel      |   7 |   - | 57000 | healthy
5002 | Φούρνος Χρυσό Στάχυ   | chrysostachy | Γιώργος Καλαντζής | owner              | bakery     |  14 |   - | 35500 | dropped-line
5003 | Ταβέρνα Το Πηγάδι     | pigadi       | Νίκος Βλάχος      | owner              | restaurant |  14 |  69 |  9900 | bad-service, one-employee
5004 | Ζαχαροπλαστείο Κανέλα | kanela       | Μαρία Αγγέλου     | owner              | bakery     |  14 |   - | 11100 | healthy
5005 | Καφέ Ανεμώνη          | anemoni      | Κατερίνα Δρόσου   | manager            | cafe       |  28 |  32 |  6300 | no-reply
5006 | Κέτερινγκ Θυμάρι      | thymari      | Σπύρος Λεμονής    | owner              | caterer    |  21 |   - |  7600 | money-trouble, slow-drift-value
5007 | Πανσιόν Γιασεμί       | giasemi      | Αναστασία Ρούσσου | owner              | hotel      |  28 |  49 |  2600 | turning-quiet
5008 | Κτήμα Ελαιώνας        | elaionas     | Θανάσης Κόλλιας   | event manager      | caterer    | 170 | 125 |  3000 | long-cycle
5009 | Μπαρ Φάρος            | faros        | Πέτρος Ζήσης      | bar manager        | bar        |  21 |  34 |  1900 | turning-quiet
5010 | Παντοπωλείο Μέλισσα   | melissa      | Σοφία Κυρίτση     | owner              | shop       |  30 | 120 |   900 | one-time
5011 | Εστιατόριο Λεβάντα    | levanta      | Δημήτρης Ράπτης   | head chef          | restaurant |  14 |   - |  9200 | healthy
`,
);
