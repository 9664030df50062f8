import { measureOf } from "../progress/measure.ts";
import { daysBetween } from "../sheet/dates.ts";
import { isFilled, peopleOf } from "./field.ts";
import type { Shares } from "./history.ts";
import type { LintInput } from "./rule.ts";
import { keyResultItems, scopeOf } from "./scope.ts";

/**
 * Shares of the key results that are not dropped: measurable (numbers or a verifiable text), owned by a person, checked
 * in within the last `days` days, and changed without a reason. Said once about the whole set, never as a grade.
 */
export function sharesOf(input: LintInput, days = 14): Shares {
  const scope = scopeOf(input);
  const silent = new Set(
    (input.changes ?? []).filter(({ reason }) => reason.trim() === "").map(({ item }) => item),
  );
  let all = 0;
  let measurable = 0;
  let owned = 0;
  let onCadence = 0;
  let changed = 0;
  for (const item of scope.items.flatMap(keyResultItems)) {
    const { keyResult, objective, summary } = item;
    if (summary.status === "dropped") continue;
    all++;
    const measure = measureOf(keyResult);
    const isMeasured =
      measure.kind !== "none" && !(measure.kind === "milestone" && !isFilled(keyResult.fields.target));
    if (isMeasured || !scope.judgeKeyResult(item).unmeasurable.defect) measurable++;
    const owner = keyResult.fields.owner ?? objective.fields.owner;
    if (isFilled(owner) && peopleOf(owner).some(({ kind }) => kind !== "team")) owned++;
    const { lastCheckIn } = summary;
    if (lastCheckIn !== null && daysBetween(lastCheckIn, input.today) <= days) onCadence++;
    if (silent.has(keyResult.id)) changed++;
  }
  const share = (number: number) => (all === 0 ? 1 : number / all);
  return {
    measurable: share(measurable),
    owned: share(owned),
    onCadence: scope.keepsCheckIns ? share(onCadence) : null,
    changedWithoutReason: input.changes ? share(changed) : null,
  };
}

/** "85 % measurable (70 % last cycle), 100 % owned, 60 % checked in within two weeks, 5 % changed without a reason". */
export function setLine(now: Shares, before?: Shares): string {
  const part = (name: keyof Shares, words: string) => {
    const share = now[name];
    if (share === null) return [];
    const earlier = before?.[name] ?? null;
    return [`${percent(share)} ${words}${earlier === null ? "" : ` (${percent(earlier)} last cycle)`}`];
  };
  return [
    ...part("measurable", "measurable"),
    ...part("owned", "owned by a person"),
    ...part("onCadence", "checked in within two weeks"),
    ...part("changedWithoutReason", "changed without a reason"),
  ].join(", ");
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
