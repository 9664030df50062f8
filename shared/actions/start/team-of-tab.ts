import type { Cycle } from "../../okr/plan.ts";

/** What is left of a tab's name without its cycle and what stands around it: "Growth Q3 2026 (closed)" → "Growth"; "" where nothing is. */
export function teamOfTab(name: string, { label }: Cycle): string {
  return name
    .replace(/\s*\((?:closed|copy)\)/gi, " ")
    .replace(label, " ")
    .replace(/\b(?:q[1-4]|h[12]|fy)?\s*['’/-]?\s*20\d\d\b/gi, " ")
    .replace(/\b(?:q[1-4]|h[12])(?:\s*['’/-]?\s*\d\d)?\b/gi, " ")
    .replace(/\bokrs?\b/gi, " ")
    .replace(/^[\s\-–—|:,·]+|[\s\-–—|:,·]+$/g, "")
    .replace(/\s+/g, " ");
}
