/** Said as well to whom the case is kept from: that it is there would say too much. */
export const CASE_GONE =
  "This case is not there any more, or a manager looks after it. Ask your manager if you need it.";
