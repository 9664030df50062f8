/** What a sample tab is made of: enough for a team's real sheet, no more. Rows and columns count from 0. */
export interface SampleTab {
  readonly name: string;
  /** Pixels. */
  readonly columns: readonly number[];
  readonly frozenRows: number;
  readonly rows: readonly SampleRow[];
  readonly merges?: readonly { readonly range: string; readonly text: string; readonly look: Look }[];
  readonly notes?: Readonly<Record<string, string>>;
}

export interface SampleRow {
  /** Pixels. */
  readonly height?: number;
  readonly cells: readonly SampleCell[];
}

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: number;
  readonly fill?: number;
  readonly format?: string;
  readonly align?: "left" | "center" | "right";
  readonly top?: boolean;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly line?: boolean;
}

export type SampleCell =
  | null
  | { readonly value: string | number | boolean; readonly look: Look }
  /** `result` is what the sheet shows before it is calculated again. */
  | { readonly formula: string; readonly result: number | string; readonly look: Look }
  /** Styled but empty. */
  | { readonly look: Look };

export function cell(value: string | number | boolean | null, look: Look = {}): SampleCell {
  if (value === null || value === "") return Object.keys(look).length > 0 ? { look } : null;
  return { value, look };
}

export function formula(text: string, result: number | string, look: Look = {}): SampleCell {
  return { formula: text, result, look };
}

export const gray = 0x5f6368;
export const headerFill = 0xe8eaed;
export const objectiveFill = 0xf8f9fa;
