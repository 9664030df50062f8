/** Enumerations that hang on an object, such as SpreadsheetApp.DataValidationCriteria or ui.Button. */
export type Enums = Readonly<Record<string, readonly string[]>>;

/** How values travel between the script's thread and the services: tagged, since neither realm trusts the other's classes. */
export type Wire =
  | { readonly t: "plain"; readonly value: string | number | boolean | null | undefined }
  | { readonly t: "date"; readonly ms: number }
  | { readonly t: "array"; readonly items: readonly Wire[] }
  | { readonly t: "object"; readonly entries: readonly (readonly [string, Wire])[] }
  | { readonly t: "enum"; readonly type: string; readonly name: string }
  | {
      readonly t: "handle";
      readonly id: number;
      readonly type: string;
      readonly methods: readonly string[];
      readonly enums: Enums;
    }
  | { readonly t: "function" };

export type Reply =
  | { readonly value: Wire }
  | { readonly error: { readonly name: string; readonly message: string } };

export interface ServiceShape {
  readonly name: string;
  readonly id: number;
  readonly methods: readonly string[];
  readonly enums: Enums;
}

/** What a thread is asked to do: evaluate the script anew, then call one of its functions. */
export interface Job {
  readonly code: string;
  readonly functionName: string;
  readonly args: readonly Wire[];
  readonly services: readonly ServiceShape[];
  /** Milliseconds by which the sandbox's clock differs from the machine's. */
  readonly clockOffset: number;
  readonly signal: SharedArrayBuffer;
}

export type FromThread =
  | {
      readonly kind: "call";
      readonly target: number;
      readonly method: string;
      readonly args: readonly Wire[];
    }
  | { readonly kind: "log"; readonly level: string; readonly text: string }
  | { readonly kind: "done"; readonly reply: Reply };
