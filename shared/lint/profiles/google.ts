import type { Profile } from "../settings.ts";

/** https://www.whatmatters.com/resources/google-okr-playbook */
export const google: Profile = {
  name: "google",
  description: "Google's OKR playbook: hard numbers, real dates, goals a little beyond reach.",
  rules: {
    "all-due-on-last-day": { severity: "warning" },
    "ambiguous-metric": { severity: "warning" },
    "sandbagged-target": { severity: "warning" },
    "too-many-key-results": { values: { maximum: 5 } },
  },
};
