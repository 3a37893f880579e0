import type { ActName, MethodAct } from "#src/core/case/method-act.ts";

type Asked = {
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
};

export type Choice = { readonly value: string; readonly text: string };

/** One thing that a form asks. */
export type ActField = Asked &
  (
    | { readonly ask: "choice"; readonly choices: readonly Choice[] } // shown one below the other
    | { readonly ask: "menu"; readonly choices: readonly Choice[] } // many choices, folded up
    | { readonly ask: "yes-no"; readonly yes: string; readonly no: string }
    | { readonly ask: "words"; readonly lines?: boolean } // `lines`: a field of several lines
    | { readonly ask: "list" } // one entry a line
    /** `past`: today or before; `ahead`: after today. A past day starts as today. */
    | { readonly ask: "day"; readonly is: "past" | "ahead" }
    | { readonly ask: "order" } // one of the client's latest orders
  );

type FieldsOf<A extends ActName> = {
  readonly [K in Exclude<keyof Extract<MethodAct, { act: A }>, "act">]: ActField | "carried";
};

/** What a form about one act asks, in the order in which it asks it. `carried`: known before the form is opened. */
export type ActForm<A extends ActName = ActName> = {
  readonly menu: string; // how the menu "Something else happened" names it, 75 characters at most
  readonly button: string; // as a button: the thing to do
  readonly title: string; // of the window, 24 characters at most
  readonly tip?: string; // one line above the fields
  readonly fields: FieldsOf<A>;
  /** What one field cannot know of another: block -> what is wrong. */
  check?(act: Extract<MethodAct, { act: A }>): Partial<Record<keyof FieldsOf<A>, string>>;
};

/** A form whose act is known only when it is opened. */
export type AnyForm = Pick<ActForm, "menu" | "button" | "title" | "tip"> & {
  readonly fields: Readonly<Record<string, ActField | "carried">>;
  check?(act: MethodAct): Readonly<Partial<Record<string, string>>>;
};
