import { readPeriodName } from "../values/periods.ts";

/** Whether a text is nothing but the name of a period, with or without its year: "Q1-2026", "sep-25", "W3", "KW 12", "2026", "3月". */
export function isPeriodName(text: string): boolean {
  return text.length <= 36 && readPeriodName(text, { role: "period" }) !== null;
}
