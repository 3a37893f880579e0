import type { MethodNumber } from "./method-number.ts";

/** How a returned client is watched, and how the others are looked after. */
export const NUMBERS_CARE = {
  watchOrders: {
    title: "Orders watched after a return",
    unit: "times",
    path: ["watch", "orders"],
    read: ({ watch }) => watch.orders,
    from: ["FI-090"],
  },
  confirmWithin: {
    title: "A watched order is confirmed within",
    unit: "days",
    path: ["watch", "confirmWithinDays"],
    read: ({ watch }) => watch.confirmWithinDays,
    from: ["FI-090"],
  },
  sendWithin: {
    title: "A watched order is sent within",
    unit: "days",
    path: ["watch", "sendWithinDays"],
    read: ({ watch }) => watch.sendWithinDays,
    from: ["FI-090"],
  },
  deliverWithin: {
    title: "A watched order is delivered within",
    unit: "days",
    path: ["watch", "deliverWithinDays"],
    read: ({ watch }) => watch.deliverWithinDays,
    from: ["FI-090"],
  },
  askWithin: {
    title: "After the delivery we ask within",
    unit: "days",
    path: ["watch", "askWithinDays"],
    read: ({ watch }) => watch.askWithinDays,
    from: ["FI-090"],
  },
  checkAfterDelivery: {
    title: "The check after a delivery comes after",
    unit: "days",
    path: ["prevention", "checkAfterDeliveryDays"],
    read: ({ prevention }) => prevention.checkAfterDeliveryDays,
    from: ["BG-03"],
  },
  managerChecks: {
    title: "Key clients a manager asks in a month",
    unit: "times",
    path: ["prevention", "managerChecksAMonth"],
    read: ({ prevention }) => prevention.managerChecksAMonth,
    from: ["FI-063"],
  },
  noticeDays: {
    title: "Changes are told of before they begin by",
    unit: "days",
    path: ["prevention", "noticeDays"],
    read: ({ prevention }) => prevention.noticeDays,
    from: ["FI-190"],
  },
  giftCap: {
    title: "A gift costs at most",
    unit: "money",
    path: ["prevention", "giftCapMinor"],
    read: ({ prevention }) => prevention.giftCapMinor,
    from: ["FI-174"],
  },
  careTasks: {
    title: "Care tasks for one person a day, at most",
    unit: "times",
    path: ["prevention", "careTasksADay"],
    read: ({ prevention }) => prevention.careTasksADay,
    from: ["BG-05"],
  },
} as const satisfies Record<string, MethodNumber>;
