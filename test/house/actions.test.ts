import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { everyAction } from "../actions/every-action.ts";

const contract = readFileSync(resolve(import.meta.dirname, "../../apps-script/contract.ts"), "utf8");

it("every action of the sidebar's forms has its property test", () => {
  const union = /export type Action =([\s\S]*?);\n\n/.exec(contract)![1]!;
  const kinds = [...union.matchAll(/readonly kind: "([^"]+)"/g)].map(([, kind]) => kind!);
  expect(kinds.length).toBeGreaterThan(10);
  const missing = kinds.filter((kind) => !(kind in everyAction));
  expect(missing, "add them to test/actions/every-action.ts").toEqual([]);
});
