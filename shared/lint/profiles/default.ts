import type { Profile } from "../settings.ts";

export const defaultProfile: Profile = {
  name: "default",
  description: "What most authorities agree on; where they differ, the milder view.",
  rules: {},
};
