import type { CellRef } from "../sheet/address.ts";
import type { IsoDate } from "../sheet/dates.ts";
import type { Severity } from "./finding.ts";
import { defaultProfile } from "./profiles/default.ts";
import { google } from "./profiles/google.ts";
import { radicalFocus } from "./profiles/radical-focus.ts";
import { startup } from "./profiles/startup.ts";

export type SettingValue = number | string | boolean;

/** What a team or a profile says about one rule; what it leaves out is the rule's own. */
export interface RuleSettings {
  readonly severity?: Severity | "off";
  readonly values?: Readonly<Record<string, SettingValue>>;
}

/** A named set of rule settings. */
export interface Profile {
  readonly name: string;
  /** Whose view of OKRs it follows, in a line. */
  readonly description: string;
  readonly rules: Readonly<Record<string, RuleSettings>>;
}

/** A finding that somebody has put aside, with the reason. */
export interface Silence {
  readonly rule: string;
  /** What follows the rule's id in `Finding.key`; the id of a key result or objective takes it out of findings with many places. */
  readonly key: string;
  /** Where somebody has written a cell instead of a key. */
  readonly at: CellRef | null;
  readonly reason: string;
  readonly by: string;
  readonly date: IsoDate | null;
}

export interface LintSettings {
  readonly profile: string;
  readonly rules: Readonly<Record<string, RuleSettings>>;
  readonly silenced: readonly Silence[];
  /** What the team wrote into its settings and nobody can read. */
  readonly mistakes: readonly Mistake[];
}

export interface Mistake {
  readonly cell: CellRef;
  readonly message: string;
}

export const profiles: readonly Profile[] = [defaultProfile, google, radicalFocus, startup];

export const defaultSettings: LintSettings = settingsOf(defaultProfile);

function settingsOf(profile: Profile): LintSettings {
  return { profile: profile.name, rules: profile.rules, silenced: [], mistakes: [] };
}

/** The settings of a profile by name, null where there is none of that name. */
export function profileSettings(name: string): LintSettings | null {
  const profile = profiles.find((candidate) => candidate.name === name);
  return profile ? settingsOf(profile) : null;
}

/** A team's own settings on top of a profile: what the team says about a rule goes first, value by value. */
export function withOverrides(
  base: LintSettings,
  overrides: Readonly<Record<string, RuleSettings>>,
  silenced: readonly Silence[] = [],
): LintSettings {
  const rules: Record<string, RuleSettings> = { ...base.rules };
  for (const id of Object.keys(overrides)) {
    const own = overrides[id]!;
    rules[id] = { ...rules[id], ...own, values: { ...rules[id]?.values, ...own.values } };
  }
  return { ...base, rules, silenced: [...base.silenced, ...silenced] };
}
