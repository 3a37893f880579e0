import type { FramePart, Headings, Phrases } from "../phrases.ts";

export const englishFrame: Phrases<FramePart> = {
  "greeting-mail": [
    { ways: ["Hello {firstName},", "Good day, {firstName},", "Dear {firstName},"] },
    { ways: ["Dear {contact},", "Good day, {contact},", "Hello {contact},"] },
    { ways: ["Hello,", "Good day,", "Greetings,"] },
  ],
  "greeting-letter": [
    { ways: ["Dear {firstName},", "Good day, {firstName},", "Hello {firstName},"] },
    { ways: ["Dear {contact},", "Good day, {contact},", "Greetings, {contact},"] },
    { ways: ["Dear Sir or Madam,", "Dear partner,", "Good day,"] },
  ],
  "closing-mail": [{ ways: ["Kind regards", "Best regards", "With best regards"] }],
  "closing-mail-warm": [{ ways: ["With warm regards", "Warm regards", "With all good wishes"] }],
  "closing-letter": [{ ways: ["Yours sincerely", "Sincerely yours", "Respectfully yours"] }],
  "closing-letter-warm": [
    { ways: ["With warm regards", "With kindest regards", "With all good wishes"] },
  ],
  "subject-own-fault": [
    { ways: ["An apology from {company}", "{company}: our apology", "Our apology, {company}"] },
    { ways: ["Our apology", "An apology to you", "With our apology"] },
  ],
  "subject-question": [
    {
      ways: [
        "A question from {company}",
        "{company}: may I ask for your view?",
        "Your view of {company}",
      ],
    },
    { ways: ["A question for you", "May I ask for your view?", "Your view of our work"] },
  ],
  "subject-check-in": [
    {
      ways: [
        "{company}: how are things going?",
        "A short question from {company}",
        "{company}: is there anything you need?",
      ],
    },
    { ways: ["How are things going?", "A short question", "Is there anything you need?"] },
  ],
};

export const englishHeadings: Headings = {
  opening: "Opening",
  question: "Question",
  ifAngry: "If they are annoyed",
  ifPrice: "If it is about the price",
  ifNoTime: "If they have no time",
  close: "Close",
};
