import { rolesOfHeader, structuralLabel } from "./headers/index.ts";

const okr = /\bokrs?\b|(?:^|[^a-z])okrs?(?:[^a-z]|$)/iu;

/** Whether a title, heading or tab name says that OKRs are near: the word itself, or "objective(s) … key result(s)". */
export function mentionsOkrs(text: string): boolean {
  if (text.length > 400) return okr.test(text.slice(0, 400));
  if (okr.test(text)) return true;
  const label = structuralLabel(text);
  if (label?.kind === "keyResult" && label.confidence > 0.9) return true;
  if (text.length > 60) return /key results?/iu.test(text);
  return rolesOfHeader(text).some(({ role, confidence }) => role === "keyResult" && confidence > 0.8);
}
