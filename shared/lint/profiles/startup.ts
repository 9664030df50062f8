import type { Profile } from "../settings.ts";

export const startup: Profile = {
  name: "startup",
  description: "A small company: few goals, one person may own several, no layers to align or sponsor.",
  rules: {
    "too-many-objectives": { values: { maximum: 3, errorFrom: 7 } },
    "too-many-key-results": { values: { maximum: 4 } },
    "no-sponsor": { severity: "off" },
    "silent-sponsor": { severity: "off" },
    "orphan-objective": { severity: "off" },
    "no-contributors": { severity: "off" },
    "stale-check-in": { values: { days: 10 } },
  },
};
