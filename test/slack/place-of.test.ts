import { describe, expect, test } from "vitest";
import { farewellIn, placeOf } from "#src/slack/place-of.ts";

describe("whose installation a body is for", () => {
  test.each([
    {
      what: "an event",
      body: { team_id: "T1", authorizations: [{ team_id: "T1", enterprise_id: null }] },
      place: { teamId: "T1", enterpriseId: null, isOrgWide: false },
    },
    {
      what: "an event in a channel that two companies share",
      body: { team_id: "T9", authorizations: [{ team_id: "T1", enterprise_id: null }] },
      place: { teamId: "T1", enterpriseId: null, isOrgWide: false },
    },
    {
      what: "an event of an app that a whole organization has",
      body: {
        team_id: "T1",
        authorizations: [{ team_id: null, enterprise_id: "E1", is_enterprise_install: true }],
      },
      place: { teamId: "T1", enterpriseId: "E1", isOrgWide: true },
    },
    {
      what: "an event about the organization itself",
      body: { team_id: "E1", enterprise_id: "E1", is_enterprise_install: true },
      place: { teamId: null, enterpriseId: "E1", isOrgWide: true },
    },
    {
      what: "a command",
      body: {
        command: "/winback",
        team_id: "T1",
        enterprise_id: "E1",
        is_enterprise_install: "false",
      },
      place: { teamId: "T1", enterpriseId: "E1", isOrgWide: false },
    },
    {
      what: "a click where the organization has the app",
      body: {
        team: null,
        enterprise: { id: "E1" },
        user: { team_id: "T1" },
        is_enterprise_install: true,
      },
      place: { teamId: "T1", enterpriseId: "E1", isOrgWide: true },
    },
    {
      what: "a window opened from another company's workspace",
      body: { team: { id: "T9" }, view: { app_installed_team_id: "T1" }, user: { team_id: "T9" } },
      place: { teamId: "T1", enterpriseId: null, isOrgWide: false },
    },
  ])("$what", ({ body, place }) => {
    expect(placeOf(body)).toEqual(place);
  });

  test.each([null, "T1", {}, { team_id: "" }, { team_id: 7 }, { authorizations: "T1" }])(
    "%j names none",
    (body) => {
      expect(placeOf(body)).toBeNull();
    },
  );
});

describe("the end of an installation", () => {
  const saidAt = new Date(1_700_000_000_000);

  test.each([
    { event: { type: "app_uninstalled" }, end: { of: "installation", saidAt } },
    {
      event: { type: "tokens_revoked", tokens: { bot: ["U1"] } },
      end: { of: "installation", saidAt },
    },
    { event: { type: "tokens_revoked", tokens: { oauth: ["U2"], bot: [] } }, end: null },
    { event: { type: "tokens_revoked", tokens: { oauth: ["U2"] } }, end: null },
    {
      event: { type: "team_access_revoked", team_ids: ["T1"] },
      end: { of: "teams", teamIds: ["T1"], saidAt },
    },
    { event: { type: "message", text: "app_uninstalled" }, end: null },
  ])("$event.type", ({ event, end }) => {
    const body = { type: "event_callback", event_time: 1_700_000_000, event };
    expect(farewellIn(body)).toEqual(end);
  });

  test("is not said by a command that looks like it", () => {
    expect(farewellIn({ command: "/winback", event: { type: "app_uninstalled" } })).toBeNull();
  });
});
