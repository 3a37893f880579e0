import type { FramePart, Headings, Phrases } from "../phrases.ts";

export const englishFrame: Phrases<FramePart> = {
  "greeting-mail": [
    { ways: ["Hello {firstName},", "Good day, {firstName},", "Dear {firstName},"] },
    { ways: ["Dear {contact},", "Good day, {contact},", "Hello {contact},"] },
    { ways: ["Hello,", "Good day,", "Good day to you,"] },
  ],
  "greeting-letter": [
    { ways: ["Dear {firstName},", "Good day, {firstName},", "Hello {firstName},"] },
    { ways: ["Dear {contact},", "Good day, {contact},", "Hello {contact},"] },
    { ways: ["Dear Sir or Madam,", "Dear partner,", "Good day,"] },
  ],
  "greeting-short": [
    { ways: ["Hello {firstName},", "Good day, {firstName},", "Hi {firstName},"] },
    { ways: ["Hello {contact},", "Good day, {contact},", "Dear {contact},"] },
    { ways: ["Hello,", "Good day,", "Good day to you,"] },
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
  "subject-answer": [
    {
      ways: [
        "{company}: about what you told us",
        "An answer from {company}",
        "{company}: thank you for your open words",
      ],
    },
    { ways: ["About what you told us", "My answer to you", "Thank you for your open words"] },
  ],
  "subject-changed": [
    {
      ways: [
        "What has changed at {company}",
        "{company}: what is different now",
        "News from {company}",
      ],
    },
    { ways: ["What has changed with us", "What is different now", "Something has changed"] },
  ],
  "subject-offer": [
    {
      ways: [
        "{company}: what we can do for you",
        "A proposal from {company}",
        "{company}: our proposal to you",
      ],
    },
    { ways: ["What we can do for you", "A proposal for you", "Our proposal to you"] },
  ],
  "subject-thanks": [
    {
      ways: ["Thank you from {company}", "{company} says thank you", "{company}: with our thanks"],
    },
    { ways: ["Thank you", "With our thanks", "A word of thanks"] },
  ],
  "subject-farewell": [
    {
      ways: [
        "{company}: with thanks for our work together",
        "All the best from {company}",
        "{company} wishes you well",
      ],
    },
    { ways: ["With thanks for our work together", "All the best to you", "We wish you well"] },
  ],
};

export const englishHeadings: Headings = {
  opening: "Opening",
  question: "Question",
  ifAngry: "If they are annoyed",
  ifPrice: "If it is about the price",
  ifProduct: "If something is missing from our range",
  ifElsewhere: "If they buy elsewhere now",
  ifNoTime: "If they have no time",
  ifRefuse: "If they say no",
  close: "Close",
  goal: "Goal",
  before: "Before you go",
  listen: "While they speak",
  avoid: "Leave out",
};
