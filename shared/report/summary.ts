export type * from "../progress/summary.ts";
