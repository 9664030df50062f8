import type { ColumnRole } from "../../okr/fields.ts";

export interface HeaderRole {
  readonly role: ColumnRole;
  /** 0–1. A synonym alone in the cell is 0.97; a word that may mean several things shares that out. */
  readonly confidence: number;
  /** Code of the language whose word it is. */
  readonly language: string;
}
