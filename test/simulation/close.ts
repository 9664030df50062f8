import type { Checked } from "../../apps-script/contract.ts";
import { type Close, proposeClose } from "../../shared/actions/close.ts";
import type { Decision } from "../../shared/okr/change.ts";
import type { Life } from "./life.ts";
import type { Team } from "./team.ts";

/** A team ends its cycle: scores, lessons, message, review, archive, and the next cycle's tab. */
export async function close(life: Life, team: Team, how: "one by one" | "all at once"): Promise<void> {
  const { sheet, truth } = life;
  const tab = life.tabs.get(team)!;
  const checked = await life.open(team);
  const closes = await closesOf(life, team, checked);
  const groups = how === "one by one" ? closes.map((one) => [one]) : [closes];
  let after = checked;
  for (const group of groups) {
    const written = await sheet.act(tab, { kind: "close", tab, closes: group, by: "Ines Duarte" });
    if (!written) return;
    after = written.checked;
  }
  for (const { keyResult, score } of closes) truth.scored.set(keyResult, score!);
  if (after.closings.length !== closes.length)
    sheet.note(`${team}: ${after.closings.length} of ${closes.length} key results are closed`);
  const again = await sheet.act(tab, { kind: "close", tab, closes, by: "Ines Duarte" });
  if ((again?.done ?? 0) > 0) sheet.note(`${team} is closed twice`);

  const { text, misses } = await sheet.message("closing");
  life.messages.push(text);
  life.reviews.push(after.review.review);
  if (misses.length > 0) await sheet.act(tab, { kind: "told", tab, keyResults: misses, by: "Ines Duarte" });
  const answers = [{ question: "What did we learn?", answer: `${team} begins earlier next time` }];
  await sheet.act(tab, { kind: "reflect", tab, answers, by: "Ines Duarte" });
  const [suggestion] = after.review.suggestions.filter(({ setting }) => setting !== null);
  if (suggestion) await sheet.act(tab, { kind: "setting", tab, ...suggestion.setting! });

  const goesOn = closes.some(({ decision }) => decision === "carry-over" || decision === "adjust");
  const next = goesOn
    ? await sheet.act(tab, { kind: "carry-over", tab, team })
    : await sheet.act(tab, { kind: "start", team, from: { type: "product" } });
  await sheet.act(tab, { kind: "archive", tab });
  if (!sheet.tab(tab).name.endsWith("(closed)")) sheet.note(`${team}: the old tab is not marked as closed`);
  if (!next) return;
  life.tabs.set(team, next.checked.tab.id);
  life.seen.set(team, next.checked);
}

async function closesOf(life: Life, team: Team, { summary }: Checked): Promise<Close[]> {
  const { plan } = await life.sheet.read(life.tabs.get(team)!);
  return proposeClose(plan, summary).map(({ keyResult, computed, met }) => {
    const decision: Decision = met ? "done" : life.random() < 0.75 ? "carry-over" : "adjust";
    return {
      keyResult: keyResult.id,
      score: computed ?? 0,
      scoreReason: computed === null ? "No figures" : "",
      learned: met ? "" : "We began too late",
      decision,
    };
  });
}
