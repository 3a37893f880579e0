/** Somebody of the invented company who uses the coach. */
export type DemoPerson = {
  readonly name: string;
  readonly email: string;
  readonly role: "rep" | "manager" | "admin";
  readonly slackUserId: string;
  readonly title: string;
  readonly locale: string; // as Slack writes it
};

export type DemoFirm = {
  readonly name: string;
  readonly currency: "EUR";
  readonly timeZone: string;
};

export const demoFirm: DemoFirm = {
  name: "Kadakas & Kivi Wholesale",
  currency: "EUR",
  timeZone: "Europe/Tallinn",
};

export const kadri = person("Kadri Pihlak", "KADRI", "Sales rep, Estonia");
export const juhani = person("Juhani Lehtola", "JUHANI", "Sales rep, Finland and Britain");
export const elena = person("Elena Dimova", "ELENA", "Sales rep, Latvia, Bulgaria and Greece");
const toomas: DemoPerson = {
  ...person("Toomas Rand", "TOOMAS", "Sales manager"),
  role: "manager",
};

const signe: DemoPerson = {
  ...person("Signe Ilves", "SIGNE", "Looks after data and systems"),
  role: "admin",
};

export const demoPeople: readonly DemoPerson[] = [kadri, juhani, elena, toomas, signe];

/** They take orders by telephone and do not use the coach. */
export const orderDesk = ["Rain Mets", "Piret Allik"] as const;

function person(name: string, id: string, title: string): DemoPerson {
  const email = `${name.toLowerCase().replace(" ", ".")}@kadakas-kivi.example`;
  return { name, email, role: "rep", slackUserId: `U0${id}`, title, locale: "en-GB" };
}
