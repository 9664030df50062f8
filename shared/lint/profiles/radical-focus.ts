import type { Profile } from "../settings.ts";

/** Christina Wodtke, Radical Focus: one objective, three key results, a weekly confidence of 0 to 10. */
export const radicalFocus: Profile = {
  name: "radical-focus",
  description:
    "Christina Wodtke's Radical Focus: one inspiring objective, three key results, confidence every week.",
  rules: {
    "too-many-objectives": { values: { maximum: 1, errorFrom: 4 } },
    "too-many-key-results": { values: { maximum: 3 } },
    "missing-confidence": { severity: "warning", values: { everywhere: true } },
    "metric-as-objective": { severity: "warning" },
    "stale-check-in": { values: { days: 8 } },
    "silent-change": { severity: "error" },
  },
};
