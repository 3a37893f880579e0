export const x = (count: number): string => "x".repeat(count);
export const times = <Entry>(count: number, make: (index: number) => Entry): Entry[] =>
  Array.from({ length: count }, (_, index) => make(index));
export const plain = (count: number): object => ({ type: "plain_text", text: x(count) });
export const mrkdwn = (count: number): object => ({ type: "mrkdwn", text: x(count) });
export const option = (index: number): object => ({ text: plain(3), value: `v${index}` });
export const button = (over: object = {}): object => ({ type: "button", text: plain(3), ...over });
export const actions = (...elements: object[]): object => ({ type: "actions", elements });
export const select = (over: object = {}): object => ({
  type: "static_select",
  options: [option(0)],
  ...over,
});
export const input = (element: object, over: object = {}): object => ({
  type: "input",
  label: plain(3),
  element,
  ...over,
});
export const textInput = (over: object = {}): object => ({ type: "plain_text_input", ...over });
const cell = { type: "raw_text", text: "c" };
export const row = (columns: number): object[] => times(columns, () => cell);
export const section = { type: "section", text: mrkdwn(3) };
export const chart = (over: object): object => ({
  type: "data_visualization",
  title: "t",
  ...over,
});
export const bar = (series: number, points: number, label = 3): object => ({
  type: "bar",
  series: times(series, () => ({
    name: "s",
    data: times(points, () => ({ label: x(label), value: 1 })),
  })),
});
